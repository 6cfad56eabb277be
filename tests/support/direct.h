/*
 * A client's and a server's SSL that talk to each other by direct calls: over two memory BIOs, a
 * pair of BIOs, or a pair of sockets.
 */
#ifndef TESTS_DIRECT_H
#define TESTS_DIRECT_H

#include <stdint.h>

typedef enum direct_way { DIRECT_MEMORY, DIRECT_PAIR, DIRECT_SOCKETS, DIRECT_WAYS } direct_way;

typedef struct direct {
    int64_t client;
    int64_t server;
    int64_t bios[2]; /* 0 for sockets */
    int fds[2];      /* -1 for BIOs */
} direct;

/* A number of OpenSSL's. */
int64_t constant(const char *name);

/* Contexts that SSL_CTX_new makes; of one version ("TLS1_2_VERSION"), or NULL for any. */
int64_t direct_server_ctx(const char *certificate, const char *key, const char *version);
int64_t direct_client_ctx(const char *ca, const char *version); /* NULL: verifies nothing */

/* SSLs of the two contexts, with transport and sides. */
direct direct_new(direct_way way, int64_t client_ctx, int64_t server_ctx);
/* The same with contexts of their own: a server called localhost, which the client verifies. */
direct direct_usual(direct_way way, const char *version);
/* Only the transport, which replaces the one before. */
void direct_connect(direct *d, direct_way way);
void direct_disconnect(direct *d);

/* Shakes hands until both are done. */
void direct_shake(const direct *d);
/* What both ask for beside data: tickets, a new handshake, a farewell. */
void direct_settle(const direct *d);
/* Sends a text from one to the other. */
void direct_say(int64_t from, int64_t to, const char *text);

void direct_free(direct *d);

#endif
