/* BIOs that speak TLS, and what OpenSSL itself would do with their SSLs behind our backs. */
#include <gasket_direct.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "ctx/turn.h"
#include "direct/bio_chain.h"
#include "direct/call.h"
#include "direct/ssl_transport.h"
#include "native/registry.h"

/* ---- OpenSSL calls this before and after whatever it does with such a BIO ---- */

/* Nothing goes through the SSL. */
static int is_quiet(int command)
{
    switch (command) {
    case BIO_C_SET_SSL:
    case BIO_C_GET_SSL:
    case BIO_C_SSL_MODE:
    case BIO_CTRL_PUSH:
    case BIO_CTRL_POP:
    case BIO_CTRL_GET_CLOSE:
    case BIO_CTRL_SET_CLOSE:
        return 1;
    default:
        return 0;
    }
}

/* What the SSL reads and writes may be missing, or something that OpenSSL cannot use. */
static int is_ready(SSL *ssl)
{
    return CALLED(SSL_get_rbio)(ssl) != NULL && CALLED(SSL_get_wbio)(ssl) != NULL &&
           ssl_transport_prepare(ssl);
}

static int may_begin(BIO *bio, int operation, int command)
{
    SSL *ssl;

    if (operation == BIO_CB_CTRL && is_quiet(command))
        return 1;
    ssl = bio_chain_ssl(bio);
    return ssl == NULL || is_ready(ssl);
}

/* Freeing must not send or wait: OpenSSL would say farewell. */
static void let_go(BIO *bio)
{
    SSL *ssl = bio_chain_ssl(bio);

    if (ssl == NULL || !CALLED(BIO_get_shutdown)(bio))
        return;
    CALLED(BIO_set_shutdown)(bio, BIO_NOCLOSE);
    openssl.SSL_free(ssl);
}

static int takes_steps(int operation)
{
    return operation == BIO_CB_READ || operation == BIO_CB_WRITE || operation == BIO_CB_PUTS ||
           operation == BIO_CB_CTRL;
}

static long watch(BIO *bio, int operation, const char *bytes, size_t length, int command,
                  long number, int result, size_t *processed)
{
    int before = !(operation & BIO_CB_RETURN);

    (void)bytes;
    (void)length;
    (void)number;
    (void)processed;
    operation &= ~BIO_CB_RETURN;
    if (operation == BIO_CB_FREE)
        let_go(bio);
    /* Without an SSL OpenSSL does not come back to say that it is over. */
    if (!takes_steps(operation) || (operation != BIO_CB_CTRL && !CALLED(BIO_get_init)(bio)))
        return result;
    if (before) {
        if (!may_begin(bio, operation, command))
            return operation == BIO_CB_CTRL ? 0 : -1;
        turn_step_enter();
        return result;
    }
    turn_step_leave();
    /* BIO_f_base64 would try again for ever after 0. */
    return result == 0 && operation == BIO_CB_WRITE ? -1 : result;
}

/* ---- which SSL ---- */

/* Filters pass the command on until there is one that knows it. */
static BIO *find(BIO *bio)
{
    while (bio != NULL && CALLED(BIO_method_type)(bio) != BIO_TYPE_SSL)
        bio = CALLED(BIO_method_type)(bio) & BIO_TYPE_FILTER ? CALLED(BIO_next)(bio) : NULL;
    return bio;
}

/* Takes the SSL over where it answers 1. */
static long set_ssl(BIO *bio, SSL *ssl)
{
    SSL *old = bio_chain_ssl(bio);
    int owned = old != NULL && CALLED(BIO_get_shutdown)(bio);
    long answer;

    CALLED(BIO_set_shutdown)(bio, BIO_NOCLOSE);
    answer = openssl.BIO_ctrl(bio, BIO_C_SET_SSL, BIO_CLOSE, ssl);
    CALLED(BIO_set_callback_ex)(bio, watch);
    if (owned)
        openssl.SSL_free(old);
    return answer;
}

int64_t gasket_bio_set_ssl(int64_t bio, int64_t ssl, int64_t close_flag)
{
    const call_value given[] = {{.number = bio}, {.number = ssl}, {.number = close_flag}};
    BIO *found;
    BIO *rbio;
    call c;

    if (!call_enter(&c, CALL_BIO_set_ssl, given))
        return c.answer;
    found = find(c.at[0]);
    if (found == NULL)
        return call_number(&c, 0);
    rbio = CALLED(SSL_get_rbio)(c.at[1]);
    if (rbio != NULL && CALLED(BIO_next)(found) != NULL)
        return call_refuse(&c, GASKET_ERROR_STATE,
                           "another BIO follows already, and the SSL has a transport too");
    if (bio_chain_reaches(rbio, found) || bio_chain_reaches(CALLED(SSL_get_wbio)(c.at[1]), found))
        return call_refuse(&c, GASKET_ERROR_BAD_ARGUMENT,
                           "ssl reads from or writes to this BIO itself, or through too many");
    native_join(c.natives[0], c.natives[1]);
    return call_number(&c, set_ssl(found, c.at[1]));
}

/* The one that OpenSSL has, known already or not, shares the lock of the BIO. */
static int64_t join(call *c, SSL *ssl)
{
    native *n = registry_find(TYPE_SSL, ssl);
    int joined = n == NULL || bio_chain_join(c, c->natives[0], n);

    object_release(n);
    return joined ? 0
                  : error_raise(GASKET_ERROR_STATE, c->entry->what, "the lock of the SSL was lost");
}

int64_t gasket_bio_get_ssl(int64_t bio, void *ssl)
{
    const call_value given[] = {{.number = bio}, {.bytes = ssl}};
    SSL *found = NULL;
    long answer;
    int64_t record;
    call c;

    if (!call_enter(&c, CALL_BIO_get_ssl, given))
        return c.answer;
    answer = openssl.BIO_ctrl(c.at[0], BIO_C_GET_SSL, 0, &found);
    record = found == NULL ? 0 : join(&c, found);
    if (record == 0)
        record = call_out_counted(&c, 1, TYPE_SSL, found);
    return call_number(&c, record != 0 ? record : answer);
}

/* ---- making them ---- */

static BIO *wrap(SSL *ssl, int client)
{
    BIO *bio = openssl.BIO_new(CALLED(BIO_f_ssl)());

    if (bio == NULL) {
        openssl.SSL_free(ssl);
        return NULL;
    }
    if (client)
        openssl.SSL_set_connect_state(ssl);
    else
        openssl.SSL_set_accept_state(ssl);
    if (CALLED(SSL_get_default_passwd_cb)(ssl) == NULL)
        CALLED(SSL_set_default_passwd_cb)(ssl, call_password);
    if (set_ssl(bio, ssl) == 1)
        return bio;
    openssl.SSL_free(ssl);
    (void)openssl.BIO_free(bio);
    return NULL;
}

/* As OpenSSL's, but of an SSL that takes along what Gasket's context says. */
static BIO *make(call *c, int client, int64_t *record)
{
    SSL *ssl = NULL;

    *record = ctx_new_plain_ssl((ctx *)c->natives[0], c->entry->what, &ssl);
    return ssl == NULL ? NULL : wrap(ssl, client);
}

/* NULL where either is. */
static BIO *put_before(BIO *front, BIO *behind)
{
    if (front != NULL && behind != NULL)
        return CALLED(BIO_push)(front, behind);
    if (front != NULL)
        CALLED(BIO_free_all)(front);
    if (behind != NULL)
        CALLED(BIO_free_all)(behind);
    return NULL;
}

int64_t gasket_bio_new_ssl(int64_t ctx, int64_t client)
{
    const call_value given[] = {{.number = ctx}, {.number = client}};
    int64_t record;
    BIO *bio;
    call c;

    if (!call_enter(&c, CALL_BIO_new_ssl, given))
        return c.answer;
    bio = make(&c, client != 0, &record);
    return record != 0 ? call_number(&c, record) : call_new(&c, bio);
}

static BIO *make_connect(call *c, int64_t *record)
{
    BIO *bio = make(c, 1, record);

    return bio == NULL ? NULL : put_before(bio, openssl.BIO_new(CALLED(BIO_s_connect)()));
}

int64_t gasket_bio_new_ssl_connect(int64_t ctx)
{
    const call_value given[] = {{.number = ctx}};
    int64_t record;
    BIO *bio;
    call c;

    if (!call_enter(&c, CALL_BIO_new_ssl_connect, given))
        return c.answer;
    bio = make_connect(&c, &record);
    return record != 0 ? call_number(&c, record) : call_new(&c, bio);
}

int64_t gasket_bio_new_buffer_ssl_connect(int64_t ctx)
{
    const call_value given[] = {{.number = ctx}};
    int64_t record;
    BIO *bio;
    call c;

    if (!call_enter(&c, CALL_BIO_new_buffer_ssl_connect, given))
        return c.answer;
    bio = make_connect(&c, &record);
    if (bio != NULL)
        bio = put_before(openssl.BIO_new(CALLED(BIO_f_buffer)()), bio);
    return record != 0 ? call_number(&c, record) : call_new(&c, bio);
}

/* ---- farewell ---- */

int64_t gasket_bio_ssl_shutdown(int64_t bio)
{
    const call_value given[] = {{.number = bio}};
    call c;

    if (!call_enter(&c, CALL_BIO_ssl_shutdown, given))
        return c.answer;
    for (BIO *b = c.at[0]; b != NULL; b = CALLED(BIO_next)(b)) {
        SSL *ssl = bio_chain_ssl(b);

        if (ssl == NULL || !is_ready(ssl))
            continue;
        turn_step_enter();
        (void)openssl.SSL_shutdown(ssl);
        turn_step_leave();
    }
    return call_nothing(&c);
}
