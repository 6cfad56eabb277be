/*
 * Many short connections on one thread, by OpenSSL and epoll alone: each shakes hands, says a byte,
 * hears one, and is closed or kept. Either side.
 */
#ifndef BENCH_CROWD_H
#define BENCH_CROWD_H

#include <openssl/ssl.h>

typedef struct crowd {
    SSL_CTX *ctx;
    int listener; /* of the server, else -1 */
    long port;    /* to connect to */
    long count;
    long at_once; /* of a client */
    int keeps;    /* until crowd_drop */
    /* Of a client, may be NULL: before the handshake. */
    void (*prepare)(SSL *ssl);
} crowd;

/* Returns when all have had their bytes. */
void crowd_run(const crowd *c);
/* Closes those that were kept. */
void crowd_drop(void);

/* A listening socket on 127.0.0.1, and its port. */
int crowd_listen(long *port);
/* A connected socket, with TCP_NODELAY. */
int crowd_connect(long port);
void crowd_no_delay(int fd);

#endif
