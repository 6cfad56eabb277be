#include "ctx/ctx.h"

#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "ctx/credentials.h"
#include "ctx/method.h"
#include "ctx/snapshot.h"
#include "error/error.h"
#include "library/ex_index.h"
#include "handle/argument.h"

enum { DEFAULT_DEPTH = 10 };

static void destroy(object *o)
{
    ctx *c = (ctx *)o;

    sessions_clear(&c->sessions);
    native_clear(&c->native);
    trust_release(c->trust);
    alpns_free(c->alpns);
    free(c->late_ciphers);
    free(c->late_ciphersuites);
    server_names_free(c->names);
    psks_free(c->psks);
    free(c);
}

const object_class ctx_class = {GASKET_KIND_CTX, "ctx",           native_abandon, NULL,
                                destroy,         native_give_back};

ctx *ctx_enter(int64_t handle, const char *what, int64_t *result)
{
    ctx *c = handle_enter(handle, &ctx_class, what, "ctx", result);

    if (c == NULL)
        return NULL;
    if (!lock_enter(c->native.lock)) {
        *result = error_raise(GASKET_ERROR_STATE, what, "the lock of the ctx was lost");
        handle_leave(handle);
        return NULL;
    }
    openssl.ERR_clear_error();
    return c;
}

int64_t ctx_leave(ctx *c, int64_t handle, int64_t result)
{
    lock_leave(c->native.lock);
    handle_leave(handle);
    return result;
}

int64_t ctx_verify_mode(const ctx *c, int64_t side)
{
    if (c->verify >= 0)
        return c->verify;
    return side == GASKET_CLIENT ? GASKET_VERIFY_REQUIRED : GASKET_VERIFY_NONE;
}

int ctx_verify_flags(int64_t mode)
{
    if (mode == GASKET_VERIFY_NONE)
        return SSL_VERIFY_NONE;
    return mode == GASKET_VERIFY_OPTIONAL ? SSL_VERIFY_PEER
                                          : SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
}

void ctx_changed(ctx *c)
{
    int64_t random = handle_random();

    sessions_clear(&c->sessions);
    if (c->adopted)
        return;
    memcpy(c->session_context, c->shared_sessions != 0 ? &c->shared_sessions : &random,
           CTX_SESSION_CONTEXT);
    c->session_context[CTX_SESSION_CONTEXT] = (unsigned char)ctx_verify_mode(c, GASKET_SERVER);
    (void)openssl.SSL_CTX_set_session_id_context(c->ssl_ctx, c->session_context,
                                                 sizeof c->session_context);
}

/* Where an SSL keeps the key under which its sessions are kept, and an SSL_CTX its context. */
static int key_index = -1;
static int ctx_index = -1;
static pthread_once_t indexes = PTHREAD_ONCE_INIT;

static void free_key(void *parent, void *key, CRYPTO_EX_DATA *data, int index, long value,
                     void *pointer)
{
    (void)parent;
    (void)data;
    (void)index;
    (void)value;
    (void)pointer;
    free(key);
}

static void make_indexes(void)
{
    key_index = ex_index_new(CRYPTO_EX_INDEX_SSL, free_key);
    ctx_index = ex_index_new(CRYPTO_EX_INDEX_SSL_CTX, NULL);
}

ctx *ctx_of_ssl(const SSL *ssl)
{
    return openssl.SSL_CTX_get_ex_data(openssl.SSL_get_SSL_CTX(ssl), ctx_index);
}

/* OpenSSL has a new session; 1 takes its reference over. The stream of `ssl` keeps the context
 * alive. */
static int keep_session(SSL *ssl, SSL_SESSION *session)
{
    const char *key = openssl.SSL_get_ex_data(ssl, key_index);
    ctx *c = ctx_of_ssl(ssl);

    if (key == NULL || c == NULL || !lock_enter(c->native.lock))
        return 0;
    sessions_put(&c->sessions, key, session);
    lock_leave(c->native.lock);
    return 1;
}

void ctx_resume(ctx *c, SSL *ssl, const char *key)
{
    SSL_SESSION *session = NULL;
    char *copy;

    if (!lock_enter(c->native.lock))
        return;
    copy = c->resumption ? strdup(key) : NULL;
    if (copy != NULL && openssl.SSL_set_ex_data(ssl, key_index, copy) == 1)
        session = sessions_take(&c->sessions, key);
    else
        free(copy);
    lock_leave(c->native.lock);
    if (session == NULL)
        return;
    (void)openssl.SSL_set_session(ssl, session);
    openssl.SSL_SESSION_free(session);
}

static const SSL_METHOD *side_method(int64_t side)
{
    if (side == GASKET_CLIENT)
        return openssl.TLS_client_method();
    return side == GASKET_SERVER ? openssl.TLS_server_method() : openssl.TLS_method();
}

static long cache_mode(int64_t side)
{
    if (side == GASKET_CLIENT)
        return SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL;
    return side == GASKET_SERVER ? SSL_SESS_CACHE_SERVER : SSL_SESS_CACHE_BOTH;
}

/* Callers' buffers move between calls, and records of one write are ours to gather. */
enum {
    STREAM_MODE =
        SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_AUTO_RETRY
};

static void set_defaults(ctx *c)
{
    SSL_CTX *s = c->ssl_ctx;

    openssl.SSL_CTX_ctrl(s, SSL_CTRL_MODE, STREAM_MODE | SSL_MODE_RELEASE_BUFFERS, NULL);
    openssl.SSL_CTX_set_options(s, SSL_OP_NO_COMPRESSION);
    openssl.SSL_CTX_ctrl(s, SSL_CTRL_SET_SESS_CACHE_MODE, cache_mode(c->side), NULL);
    openssl.SSL_CTX_ctrl(s, SSL_CTRL_SET_DH_AUTO, 1, NULL);
    openssl.SSL_CTX_sess_set_new_cb(s, keep_session);
    openssl.SSL_CTX_set_default_passwd_cb(s, credentials_no_password);
    openssl.SSL_CTX_set_verify_depth(s, DEFAULT_DEPTH);
    /* Streams are told themselves; this is for SSLs that direct calls make. */
    openssl.SSL_CTX_set_verify(s, ctx_verify_flags(ctx_verify_mode(c, c->side)), NULL);
    openssl.X509_VERIFY_PARAM_set_hostflags(openssl.SSL_CTX_get0_param(s),
                                            X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    (void)openssl.SSL_CTX_set_ex_data(s, ctx_index, c);
    openssl.SSL_CTX_set_alpn_select_cb(s, alpn_choose, NULL);
    openssl.SSL_CTX_callback_ctrl(s, SSL_CTRL_SET_TLSEXT_SERVERNAME_CB,
                                  (void (*)(void))server_name_answer);
    ctx_changed(c);
}

static ctx *make(SSL_CTX *ssl_ctx, int64_t side)
{
    ctx *c = calloc(1, sizeof *c);

    if (c == NULL)
        return NULL;
    c->side = side;
    c->verify = -1;
    c->resumption = 1;
    c->ssl_ctx = ssl_ctx;
    if (native_init(&c->native, &ctx_class, TYPE_SSL_CTX, ssl_ctx) == 0)
        return c;
    free(c);
    return NULL;
}

/* The mode that its flags stand for. */
void ctx_verify_changed(ctx *c)
{
    int flags = openssl.SSL_CTX_get_verify_mode(c->ssl_ctx);

    c->verify = !(flags & SSL_VERIFY_PEER)                  ? GASKET_VERIFY_NONE
                : (flags & SSL_VERIFY_FAIL_IF_NO_PEER_CERT) ? GASKET_VERIFY_REQUIRED
                                                            : GASKET_VERIFY_OPTIONAL;
    sessions_clear(&c->sessions);
}

native *ctx_adopt(void *ssl_ctx)
{
    ctx *c;

    (void)pthread_once(&indexes, make_indexes);
    c = make(ssl_ctx, GASKET_BOTH);
    if (c == NULL)
        return NULL;
    c->adopted = 1;
    c->own_store = 1;
    c->used = 1; /* SSLs may have been made of it */
    ctx_verify_changed(c);
    return &c->native;
}

int64_t gasket_ctx_new(int64_t side, const char *method_text)
{
    static const char what[] = "ctx_new";
    int64_t result = library_ensure(what);
    SSL_CTX *ssl_ctx;
    method m;
    ctx *c;

    if (result == 0)
        result = argument_range(side, GASKET_CLIENT, GASKET_BOTH, what, "side");
    if (result == 0)
        result = argument_text_or_none(method_text, what, "method");
    if (result == 0)
        result = method_parse(method_text, what, &m);
    if (result != 0)
        return result;
    openssl.ERR_clear_error();
    ssl_ctx = openssl.SSL_CTX_new(side_method(side));
    if (ssl_ctx == NULL)
        return error_raise_ssl(what, "SSL_CTX_new");
    c = make(ssl_ctx, side);
    if (c == NULL) {
        openssl.SSL_CTX_free(ssl_ctx);
        return error_no_memory();
    }
    (void)pthread_once(&indexes, make_indexes);
    set_defaults(c);
    result = method_apply_ctx(&m, ssl_ctx, what);
    if (result == 0)
        return handle_new(&c->native.object);
    object_release(c);
    return result;
}

/* With the lock held. A client that verifies and was given no CA trusts what the system trusts. */
static int64_t need_trust(ctx *c, int64_t side, int64_t mode, const char *what)
{
    trust *fresh = NULL;
    int64_t result;

    if (side != GASKET_CLIENT || mode == GASKET_VERIFY_NONE || c->own_store ||
        trust_has_ca(c->trust))
        return 0;
    result = trust_extend(c->trust, TRUST_SYSTEM, "", NULL, 0, what, &fresh);
    if (result != 0)
        return result;
    trust_release(c->trust);
    c->trust = fresh;
    if (openssl.SSL_CTX_ctrl(c->ssl_ctx, SSL_CTRL_SET_VERIFY_CERT_STORE, 1, trust_store(fresh)) !=
        1)
        return error_raise_ssl(what, "the trust store is refused");
    return 0;
}

static int64_t make_ssl(ctx *c, int64_t side, const char *what, SSL **out)
{
    int64_t mode = ctx_verify_mode(c, side);
    int64_t result = need_trust(c, side, mode, what);
    SSL *ssl;

    if (result != 0)
        return result;
    ssl = openssl.SSL_new(c->ssl_ctx);
    if (ssl == NULL)
        return error_raise_ssl(what, "SSL_new");
    /* A direct call may have set the SSL_CTX's otherwise. */
    openssl.SSL_ctrl(ssl, SSL_CTRL_MODE, STREAM_MODE, NULL);
    openssl.SSL_ctrl(ssl, SSL_CTRL_SET_READ_AHEAD, 0, NULL);
    if (side == GASKET_CLIENT) {
        openssl.SSL_set_connect_state(ssl);
        /* A client's sessions are kept by key; OpenSSL would find a pre-shared key's in another
         * context. */
        (void)openssl.SSL_set_session_id_context(ssl, c->session_context, 0);
    } else {
        openssl.SSL_set_accept_state(ssl);
    }
    openssl.SSL_set_verify(ssl, ctx_verify_flags(mode), NULL);
    result = snapshot_take(c, ssl, what);
    if (result == 0)
        *out = ssl;
    else
        openssl.SSL_free(ssl);
    return result;
}

int64_t ctx_new_ssl(ctx *c, int64_t side, const char *what, SSL **ssl, int64_t *settings,
                    int64_t *verify)
{
    int64_t result;

    if (c->side != GASKET_BOTH && c->side != side)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "side is %lld, and the ctx was made for a %s", (long long)side,
                           c->side == GASKET_CLIENT ? "client" : "server");
    if (!lock_enter(c->native.lock))
        return error_raise(GASKET_ERROR_STATE, what, "the lock of the ctx was lost");
    openssl.ERR_clear_error();
    result = make_ssl(c, side, what, ssl);
    memcpy(settings, c->session_context, sizeof *settings);
    *verify = ctx_verify_mode(c, side);
    lock_leave(c->native.lock);
    return result;
}

/* What a client's context requires unless it was told otherwise is not in its SSL_CTX. */
int64_t ctx_new_plain_ssl(ctx *c, const char *what, SSL **ssl)
{
    int by_default = c->verify < 0 && c->side == GASKET_CLIENT;
    int64_t mode = ctx_verify_mode(c, c->side);
    int64_t result = c->adopted ? 0 : need_trust(c, c->side, mode, what);

    if (result != 0)
        return result;
    *ssl = openssl.SSL_new(c->ssl_ctx);
    if (*ssl == NULL)
        return 0;
    if (by_default)
        openssl.SSL_set_verify(*ssl, ctx_verify_flags(mode), NULL);
    result = snapshot_take(c, *ssl, what);
    if (result == 0)
        return 0;
    openssl.SSL_free(*ssl);
    *ssl = NULL;
    return result;
}

int64_t ctx_verify_ssl(ctx *c, SSL *ssl, int64_t side, int64_t mode, const char *what)
{
    unsigned char context[sizeof c->session_context];
    int64_t result;

    if (!lock_enter(c->native.lock))
        return error_raise(GASKET_ERROR_STATE, what, "the lock of the ctx was lost");
    result = need_trust(c, side, mode, what);
    if (result == 0 && c->trust != NULL &&
        openssl.SSL_ctrl(ssl, SSL_CTRL_SET_VERIFY_CERT_STORE, 1, trust_store(c->trust)) != 1)
        result = error_raise_ssl(what, "the trust store is refused");
    memcpy(context, c->session_context, sizeof context);
    lock_leave(c->native.lock);
    if (result != 0)
        return result;
    context[CTX_SESSION_CONTEXT] = (unsigned char)mode;
    if (side == GASKET_SERVER)
        (void)openssl.SSL_set_session_id_context(ssl, context, sizeof context);
    openssl.SSL_set_verify(ssl, ctx_verify_flags(mode), NULL);
    return 0;
}
