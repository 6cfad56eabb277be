/*
 * A client and a server stream that talk to each other: through memory, where the test carries the
 * bytes and chooses how many at a time, or through a pair of connected sockets.
 */
#ifndef TESTS_PAIR_H
#define TESTS_PAIR_H

#include <stddef.h>
#include <stdint.h>

enum { PAIR_CHUNK = 16384 };

typedef struct pair {
    int64_t client;
    int64_t server;
    int client_fd; /* -1 for memory */
    int server_fd;
} pair;

/* What each side's handshake came to: 0, a state or a record. */
typedef struct outcome {
    int64_t client;
    int64_t server;
} outcome;

/* Contexts that the tests use again and again. The names are files of certificates.sh. */
int64_t server_ctx(const char *certificate, const char *key);
int64_t client_ctx(const char *ca); /* NULL: verifies nothing */

/* Streams of the two contexts, which stay the caller's. Nothing else is set. */
pair pair_memory(int64_t client_ctx, int64_t server_ctx);
pair pair_sockets(int64_t client_ctx, int64_t server_ctx);
pair pair_tcp(int64_t client_ctx, int64_t server_ctx);

/*
 * The usual pair: a server called localhost, a client that verifies it, shaken hands. Both speak
 * `method` (NULL for the default).
 */
pair pair_ready(pair (*make)(int64_t, int64_t), const char *method);

/* Two connected sockets of the loopback interface. */
void tcp_sockets(int fds[2]);

/* Carries at most `chunk` bytes in each direction of a memory pair. Returns how many it carried. */
size_t pair_carry(const pair *p, size_t chunk);
/* Carries all there is. */
void pair_settle(const pair *p);

/* Shakes hands until both sides are done or nothing moves any more. */
outcome pair_shake(const pair *p, size_t chunk);
void pair_shake_well(const pair *p, size_t chunk);

/* Sends `total` bytes of a pattern in each direction at once and compares what arrives. */
void pair_exchange(const pair *p, size_t total, size_t chunk);
/* One small message from one stream to the other. */
void pair_say(const pair *p, int64_t from, int64_t to, const char *text);

void pair_free(pair *p);

#endif
