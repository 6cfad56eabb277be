/*
 * A context: one SSL_CTX with what Gasket keeps about it. Its lock guards both. A stream takes what
 * it needs when it is made (ctx_new_ssl), so a setter never touches a handshake that is under way.
 */
#ifndef GASKET_CTX_H
#define GASKET_CTX_H

#include <stdint.h>

#include "ctx/alpn.h"
#include "ctx/psk.h"
#include "ctx/server_name.h"
#include "ctx/session.h"
#include "ctx/trust.h"
#include "handle/handle.h"
#include "handle/lock.h"
#include "library/library.h"
#include "native/native.h"

enum { CTX_SESSION_CONTEXT = 8 };

typedef struct ctx {
    native native; /* of `ssl_ctx`: its lock is the context's */
    SSL_CTX *ssl_ctx;
    int64_t side;
    int64_t verify; /* GASKET_VERIFY_*, or -1: a client requires, a server does not ask */
    int resumption;
    trust *trust; /* NULL until a CA is given or a verifying client needs the system's */
    alpn *alpn;   /* today's, NULL none */
    alpn *alpns;  /* it and all before it */
    server_name *names;
    int used; /* an SSL was made: what it looks up in the SSL_CTX must stay as it is (snapshot.h) */
    char *late_ciphers;
    char *late_ciphersuites;
    int late_ca_names;
    int adopted;   /* the SSL_CTX is the caller's: its session context is left alone */
    int own_store; /* direct calls were given the SSL_CTX's trust store: it is the trust, not
                      `trust` */
    sessions sessions;
    psk *psks;
    int64_t (*question_callback)(int64_t stream, int64_t question, int64_t user); /* NULL none */
    int64_t question_user;
    int64_t shared_sessions; /* the same for all that have the same ticket keys, 0 none were set */
    /* Sessions that were made under other settings must not be resumed: their context differs. */
    unsigned char session_context[CTX_SESSION_CONTEXT + 1];
} ctx;

extern const object_class ctx_class;

/* A context of an SSL_CTX that Gasket did not make, which it leaves as it is; takes one reference
 * over. NULL without memory. */
native *ctx_adopt(void *ssl_ctx);

/*
 * With the lock held, around direct calls that change what the context keeps beside its SSL_CTX:
 * its trust becomes the SSL_CTX's own store (0 or a record), and what was kept for SSLs to come is
 * replaced.
 */
int64_t ctx_open_store(ctx *c, const char *what);
void ctx_verify_changed(ctx *c);
/* What was kept for SSLs to come goes into the SSL_CTX itself, where direct calls see it. */
void ctx_open_lists(ctx *c);
void ctx_ciphers_changed(ctx *c);
void ctx_ciphersuites_changed(ctx *c);
void ctx_ca_names_changed(ctx *c);

/* The context of an SSL_CTX that one of ours was made with, for OpenSSL's callbacks. */
ctx *ctx_of_ssl(const SSL *ssl);

/* Looks up, locks and clears OpenSSL's queue. NULL with *result the record. */
ctx *ctx_enter(int64_t handle, const char *what, int64_t *result);
/* Unlocks and lets go; returns `result`. */
int64_t ctx_leave(ctx *c, int64_t handle, int64_t result);

/* With the lock held, after any setting that a session depends on has changed. */
void ctx_changed(ctx *c);

/* The verify mode of a stream of that side; with the lock held. */
int64_t ctx_verify_mode(const ctx *c, int64_t side);
/* The SSL_VERIFY_* bits of a verify mode. */
int ctx_verify_flags(int64_t mode);

/*
 * A new SSL with everything the context has now, for GASKET_CLIENT or GASKET_SERVER: 0, *ssl, in
 * *settings a number that stands for the context's settings, and in *verify the verify mode; or a
 * record.
 */
int64_t ctx_new_ssl(ctx *c, int64_t side, const char *what, SSL **ssl, int64_t *settings,
                    int64_t *verify);
/* The same with the lock held, for SSL_new: of no side yet, to be used without a stream. *ssl is
 * NULL where OpenSSL makes none. */
int64_t ctx_new_plain_ssl(ctx *c, const char *what, SSL **ssl);
/* Another verify mode for one SSL, with the trust that it needs: 0 or a record. */
int64_t ctx_verify_ssl(ctx *c, SSL *ssl, int64_t side, int64_t mode, const char *what);

/*
 * For a client's SSL before its handshake: resumes the session that is kept under `key`, if there
 * is one, and keeps the sessions that it is given under it.
 */
void ctx_resume(ctx *c, SSL *ssl, const char *key);

#endif
