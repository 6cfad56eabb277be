/* Calls on connections that are written by hand: making them, and what they are set to. */
#include <gasket_direct.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "ctx/snapshot.h"
#include "direct/call.h"
#include "direct/session.h"
#include "direct/ssl_transport.h"
#include "library/ex_index.h"
#include "native/registry.h"

/* ---- making one ---- */

/* OpenSSL's own callback would ask on the terminal. */
static void forbid_prompt(SSL *ssl)
{
    if (CALLED(SSL_get_default_passwd_cb)(ssl) == NULL)
        CALLED(SSL_set_default_passwd_cb)(ssl, call_password);
}

int64_t gasket_ssl_new(int64_t ctx_handle)
{
    const call_value given[] = {{.number = ctx_handle}};
    SSL *fresh = NULL;
    int64_t record;
    call c;

    if (!call_enter(&c, CALL_SSL_new, given))
        return c.answer;
    record = ctx_new_plain_ssl((ctx *)c.natives[0], c.entry->what, &fresh);
    if (record != 0)
        return call_number(&c, record);
    if (fresh != NULL)
        forbid_prompt(fresh);
    return call_new(&c, fresh);
}

/* What is taken off an SSL while it is duplicated, and set again. */
typedef struct stripped {
    SSL_SESSION *session;
    const SSL_METHOD *method;
    long verify_result;
    BIO *rbio;
    BIO *wbio;
} stripped;

static BIO *counted(BIO *bio)
{
    if (bio != NULL)
        (void)CALLED(BIO_up_ref)(bio);
    return bio;
}

/* With a session the two would have one set of certificates between them, which nothing locks; the
 * transport is not for two either. */
static stripped strip(SSL *ssl)
{
    stripped s = {.session = CALLED(SSL_get1_session)(ssl),
                  .method = CALLED(SSL_get_ssl_method)(ssl),
                  .verify_result = openssl.SSL_get_verify_result(ssl),
                  .rbio = counted(CALLED(SSL_get_rbio)(ssl)),
                  .wbio = counted(CALLED(SSL_get_wbio)(ssl))};

    CALLED(SSL_set0_rbio)(ssl, NULL);
    CALLED(SSL_set0_wbio)(ssl, NULL);
    if (s.session != NULL) {
        (void)openssl.SSL_set_session(ssl, NULL);
        (void)CALLED(SSL_set_ssl_method)(ssl, s.method);
    }
    return s;
}

static void give_session(SSL *ssl, const stripped *s)
{
    if (s->session == NULL)
        return;
    (void)openssl.SSL_set_session(ssl, s->session);
    (void)CALLED(SSL_set_ssl_method)(ssl, s->method);
}

static void dress(SSL *ssl, const stripped *s)
{
    give_session(ssl, s);
    CALLED(SSL_set_verify_result)(ssl, s->verify_result);
    CALLED(SSL_set0_rbio)(ssl, s->rbio);
    CALLED(SSL_set0_wbio)(ssl, s->wbio);
}

/* What is Gasket's in the copy is the old one's, and so is the text of its password. */
static SSL *duplicate(SSL *ssl)
{
    stripped s = strip(ssl);
    SSL *copy = CALLED(SSL_dup)(ssl);

    if (copy != NULL) {
        ex_index_forget(copy);
        snapshot_pass_on(ssl, copy);
        CALLED(SSL_set_default_passwd_cb_userdata)(copy, NULL);
        give_session(copy, &s);
        forbid_prompt(copy);
    }
    dress(ssl, &s);
    if (s.session != NULL)
        openssl.SSL_SESSION_free(s.session);
    return copy;
}

/* The handle of the copy, which holds whatever the old one's does. */
static int64_t present(SSL *copy, native *ctx, const native *old)
{
    native *fresh = native_take(TYPE_SSL, copy);

    if (fresh == NULL)
        return error_no_memory();
    if ((ctx == NULL || native_keep(fresh, ctx) == 0) && native_keep_like(fresh, old) == 0)
        return handle_new(&fresh->object);
    object_release(fresh);
    return error_no_memory();
}

/* The context's settings are read, which its own calls may change at the same time. */
static int64_t duplicate_locked(SSL *ssl, const native *old)
{
    native *ctx = registry_find(TYPE_SSL_CTX, openssl.SSL_get_SSL_CTX(ssl));
    int locked = ctx != NULL && lock_enter(native_lock(ctx));
    SSL *copy = duplicate(ssl);
    int64_t handle;

    if (locked)
        lock_leave(native_lock(ctx));
    handle = copy == NULL ? 0 : present(copy, ctx, old);
    object_release(ctx);
    return handle;
}

int64_t gasket_ssl_dup(int64_t ssl)
{
    const call_value given[] = {{.number = ssl}};
    call c;

    if (!call_enter(&c, CALL_SSL_dup, given))
        return c.answer;
    if (CALLED(SSL_in_before)(c.at[0]))
        return call_number(&c, duplicate_locked(c.at[0], c.natives[0]));
    native_claim(c.natives[0]);
    return call_number(&c, ssl);
}

/* ---- its context ---- */

int64_t gasket_ssl_get_ssl_ctx(int64_t ssl)
{
    const call_value given[] = {{.number = ssl}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_SSL_CTX, given))
        return c.answer;
    return call_counted(&c, openssl.SSL_get_SSL_CTX(c.at[0]));
}

/* 0: the first one, whose handle is not there to be locked by. */
static SSL_CTX *set_ctx(call *c)
{
    native *first = c->natives[1] == NULL ? native_first_ctx(c->natives[0]) : NULL;
    int locked = first != NULL && lock_enter(native_lock(first));
    SSL_CTX *set = openssl.SSL_set_SSL_CTX(c->at[0], c->at[1]);

    if (locked)
        lock_leave(native_lock(first));
    if (set != NULL && c->natives[1] != NULL)
        snapshot_retake_alpn((ctx *)c->natives[1], c->at[0]);
    return set;
}

int64_t gasket_ssl_set_ssl_ctx(int64_t ssl, int64_t ctx)
{
    const call_value given[] = {{.number = ssl}, {.number = ctx}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_SSL_CTX, given))
        return c.answer;
    if (c.natives[1] != NULL && native_keep(c.natives[0], c.natives[1]) != 0)
        return call_number(&c, error_no_memory());
    return call_counted(&c, set_ctx(&c));
}

/* ---- what can only be set before the handshake ---- */

static const char begun[] = "its handshake has begun";

/* OpenSSL would free what the connection works with. */
int64_t gasket_ssl_set_ssl_method(int64_t ssl, int64_t method)
{
    const call_value given[] = {{.number = ssl}, {.number = method}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_ssl_method, given))
        return c.answer;
    if (!CALLED(SSL_in_before)(c.at[0]))
        return call_refuse(&c, GASKET_ERROR_STATE, begun);
    return call_number(&c, CALLED(SSL_set_ssl_method)(c.at[0], c.at[1]));
}

/* OpenSSL crashes when the next message comes and there is no session, or a strange one. */
int64_t gasket_ssl_set_session(int64_t ssl, int64_t session)
{
    const call_value given[] = {{.number = ssl}, {.number = session}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_session, given))
        return c.answer;
    if (!CALLED(SSL_in_before)(c.at[0]))
        return call_refuse(&c, GASKET_ERROR_STATE, begun);
    session_used(c.at[1]);
    return call_number(&c, openssl.SSL_set_session(c.at[0], c.at[1]));
}

/* ---- its side and its modes ---- */

typedef const SSL_METHOD *(*method_function)(void);

/* Whether an SSL of that method can be of one side only: of the other than `server`. */
static int is_of_other_side(const SSL_METHOD *method, int server)
{
    static const int of_clients[] = {SYMBOL_TLS_client_method,     SYMBOL_DTLS_client_method,
                                     SYMBOL_TLSv1_2_client_method, SYMBOL_TLSv1_1_client_method,
                                     SYMBOL_TLSv1_client_method,   SYMBOL_DTLSv1_2_client_method,
                                     SYMBOL_DTLSv1_client_method};
    static const int of_servers[] = {SYMBOL_TLS_server_method,     SYMBOL_DTLS_server_method,
                                     SYMBOL_TLSv1_2_server_method, SYMBOL_TLSv1_1_server_method,
                                     SYMBOL_TLSv1_server_method,   SYMBOL_DTLSv1_2_server_method,
                                     SYMBOL_DTLSv1_server_method};
    const int *others = server ? of_clients : of_servers;

    for (size_t i = 0; i < sizeof of_clients / sizeof *of_clients; i++) {
        symbol_function f = symbol_address(others[i]);

        if (f != NULL && ((method_function)f)() == method)
            return 1;
    }
    return 0;
}

/* A stream has its side, and nothing to be done when it is this one. */
static int64_t set_side(int index, int64_t ssl, int server)
{
    const call_value given[] = {{.number = ssl}};
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    if (!c.natives[0]->of_stream) {
        if (is_of_other_side(CALLED(SSL_get_ssl_method)(c.at[0]), server))
            return call_refuse(&c, GASKET_ERROR_STATE, "the method of the SSL is for %s alone",
                               server ? "clients" : "servers");
        if (server)
            openssl.SSL_set_accept_state(c.at[0]);
        else
            openssl.SSL_set_connect_state(c.at[0]);
    } else if (CALLED(SSL_is_server)(c.at[0]) != server) {
        return call_refuse(&c, GASKET_ERROR_STATE, "the SSL belongs to a stream of the other side");
    }
    return call_nothing(&c);
}

int64_t gasket_ssl_set_connect_state(int64_t ssl)
{
    return set_side(CALL_SSL_set_connect_state, ssl, 0);
}

int64_t gasket_ssl_set_accept_state(int64_t ssl)
{
    return set_side(CALL_SSL_set_accept_state, ssl, 1);
}

/* A job that pauses would go on writing to the buffers of the call that began it. */
int64_t gasket_ssl_set_mode(int64_t ssl, int64_t mode)
{
    const call_value given[] = {{.number = ssl}, {.number = mode}};
    long now;
    call c;

    if (!call_enter(&c, CALL_SSL_set_mode, given))
        return c.answer;
    now = openssl.SSL_ctrl(c.at[0], SSL_CTRL_MODE, 0, NULL);
    if (mode & SSL_MODE_ASYNC)
        return call_refuse(&c, GASKET_ERROR_UNSUPPORTED, "SSL_MODE_ASYNC cannot be had");
    if (c.natives[0]->of_stream && (mode & ~(int64_t)now) != 0)
        return call_refuse(&c, GASKET_ERROR_STATE,
                           "the SSL belongs to a stream, which relies on its modes");
    return call_number(&c, openssl.SSL_ctrl(c.at[0], SSL_CTRL_MODE, (long)mode, NULL));
}

/* ---- why a call that reads or writes did not do what it should ---- */

/* OpenSSL's answer is about the thread's queue as that call left it, which is gone. */
int64_t gasket_ssl_get_error(int64_t ssl, int64_t result)
{
    const call_value given[] = {{.number = ssl}, {.number = result}};
    const native *n;
    call c;

    if (!call_enter(&c, CALL_SSL_get_error, given))
        return c.answer;
    openssl.ERR_clear_error();
    n = c.natives[0];
    if (n->io && n->io_result == result && !n->of_stream)
        return call_number(&c, n->io_error);
    return call_number(&c, ssl_transport_error(c.at[0], (int)result));
}
