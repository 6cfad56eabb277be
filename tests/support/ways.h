/*
 * OpenSSL's functions are called on Gasket's contexts and streams, and on what SSL_CTX_new and
 * SSL_new make. Tests of such a call are loop tests over the ways in which these go together.
 */
#ifndef TESTS_WAYS_H
#define TESTS_WAYS_H

#include <stdint.h>

enum { WAY_SSL_CTX = 1 /* the context is SSL_CTX_new's */, WAY_SSL = 2 /* SSL_new's */, WAYS = 4 };

/* One side of a connection. */
typedef struct end {
    int64_t ssl;
    int64_t stream; /* 0 where `ssl` was made by SSL_new */
    int fd;
} end;

/* A context for that side, which verifies nothing. A server shows NAME.pem. */
int64_t way_ctx(int way, int64_t side);
int64_t way_server(int way, const char *name);

/* `fd` is closed with it. */
end end_new(int way, int64_t ctx, int64_t side, int fd);
void end_free(const end *e);

/* Carries the handshake with another process, as far as it goes: 1, or 0 where it failed. */
int end_shake(const end *e);
/* Carries those of both sides: 1 where both are done, else 0. */
int ends_shake(const end *client, const end *server);

/* Bytes that were read or sent; 0: none now; -1: no more ever. */
int64_t end_read(const end *e, void *bytes, int64_t length);
int64_t end_write(const end *e, const void *bytes, int64_t length);

/* Both sides in this process; the contexts stay the caller's. */
typedef struct couple {
    end client;
    end server;
} couple;

couple couple_new(int way, int64_t client_ctx, int64_t server_ctx);
void couple_free(const couple *c);

/* A client's context and a server's, made the same way; and couples of them, shaken hands or not.
 */
typedef struct contexts {
    int64_t client;
    int64_t server;
} contexts;

contexts both_new(int way);
void both_free(const contexts *both);
couple both_meet(const contexts *both, int way);
couple both_shaken(const contexts *both, int way);

/* Before that: TLS 1.2 and no tickets, so that what is resumed is what the server's cache has. */
void both_without_tickets(const contexts *both);

/*
 * A server of the context meets `openssl s_client` with these arguments: what that prints. The SSL
 * is prepared before by the function, NULL for none.
 */
const char *way_meets_client(int way, int64_t ctx, void (*prepare)(int64_t ssl),
                             const char *arguments);

/* A certificate of that file. */
int64_t way_certificate(const char *file);

/* What the last call on an object left in the error queue contains that text, or is nothing. */
#define expect_reason(handle, part) expect_reason_at(EXPECT_AT(handle), (handle), (part))
#define expect_no_reason(handle)    expect_value(gasket_direct_error(handle), 0)
void expect_reason_at(const char *at, int64_t handle, const char *part);

#endif
