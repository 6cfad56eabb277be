/* Calls on contexts that are written by hand. */
#include <gasket_direct.h>

#include <gasket.h>

#include "direct/call.h"

/* OpenSSL's own callback would ask on the terminal. */
static SSL_CTX *without_prompt(SSL_CTX *fresh)
{
    if (fresh != NULL)
        openssl.SSL_CTX_set_default_passwd_cb(fresh, call_password);
    return fresh;
}

int64_t gasket_ssl_ctx_new(int64_t method)
{
    const call_value given[] = {{.number = method}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_new, given))
        return c.answer;
    return call_new(&c, without_prompt(openssl.SSL_CTX_new(c.at[0])));
}

int64_t gasket_ssl_ctx_new_ex(const char *properties, int64_t method)
{
    const call_value given[] = {{.bytes = properties}, {.number = method}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_new_ex, given))
        return c.answer;
    return call_new(&c, without_prompt(CALLED(SSL_CTX_new_ex)(NULL, properties, c.at[1])));
}

/* OpenSSL takes NULL in, and sends a chain that ends there. */
int64_t gasket_ssl_ctx_add_extra_chain_cert(int64_t ctx, int64_t x509)
{
    const call_value given[] = {{.number = ctx}, {.number = x509}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_add_extra_chain_cert, given))
        return c.answer;
    if (c.at[1] == NULL)
        return call_number(&c, 0);
    return call_number(&c, openssl.SSL_CTX_ctrl(c.at[0], SSL_CTRL_EXTRA_CHAIN_CERT, 0, c.at[1]));
}

static int64_t get_stack(int index, int64_t ctx, void *out, int command, long number)
{
    const call_value given[] = {{.number = ctx}, {.bytes = out}};
    STACK_OF(X509) *stack = NULL;
    int64_t record;
    long answer;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    answer = openssl.SSL_CTX_ctrl(c.at[0], command, number, &stack);
    record = call_out_copied(&c, 1, TYPE_STACK_OF_X509, stack);
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_ssl_ctx_get_extra_chain_certs(int64_t ctx, void *certificates)
{
    return get_stack(CALL_SSL_CTX_get_extra_chain_certs, ctx, certificates,
                     SSL_CTRL_GET_EXTRA_CHAIN_CERTS, 0);
}

int64_t gasket_ssl_ctx_get_extra_chain_certs_only(int64_t ctx, void *certificates)
{
    return get_stack(CALL_SSL_CTX_get_extra_chain_certs_only, ctx, certificates,
                     SSL_CTRL_GET_EXTRA_CHAIN_CERTS, 1);
}

int64_t gasket_ssl_ctx_get0_chain_certs(int64_t ctx, void *certificates)
{
    return get_stack(CALL_SSL_CTX_get0_chain_certs, ctx, certificates, SSL_CTRL_GET_CHAIN_CERTS, 0);
}

static int64_t get_store(int index, int64_t ctx, void *out, int command)
{
    const call_value given[] = {{.number = ctx}, {.bytes = out}};
    X509_STORE *store = NULL;
    int64_t record;
    long answer;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    answer = openssl.SSL_CTX_ctrl(c.at[0], command, 0, &store);
    record = call_out_counted(&c, 1, TYPE_X509_STORE, store);
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_ssl_ctx_get0_verify_cert_store(int64_t ctx, void *store)
{
    return get_store(CALL_SSL_CTX_get0_verify_cert_store, ctx, store,
                     SSL_CTRL_GET_VERIFY_CERT_STORE);
}

int64_t gasket_ssl_ctx_get0_chain_cert_store(int64_t ctx, void *store)
{
    return get_store(CALL_SSL_CTX_get0_chain_cert_store, ctx, store, SSL_CTRL_GET_CHAIN_CERT_STORE);
}

/* A session that is in two contexts' caches would corrupt both: this one gets a copy. */
int64_t gasket_ssl_ctx_add_session(int64_t ctx, int64_t session)
{
    const call_value given[] = {{.number = ctx}, {.number = session}};
    SSL_SESSION *copy;
    int answer;
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_add_session, given))
        return c.answer;
    copy = CALLED(SSL_SESSION_dup)(c.at[1]);
    if (copy == NULL)
        return call_number(&c, 0);
    answer = CALLED(SSL_CTX_add_session)(c.at[0], copy);
    openssl.SSL_SESSION_free(copy);
    return call_number(&c, answer);
}

/* A job that pauses would go on writing to the buffers of the call that began it. */
int64_t gasket_ssl_ctx_set_mode(int64_t ctx, int64_t mode)
{
    const call_value given[] = {{.number = ctx}, {.number = mode}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_mode, given))
        return c.answer;
    if (mode & SSL_MODE_ASYNC)
        return call_refuse(&c, GASKET_ERROR_UNSUPPORTED, "SSL_MODE_ASYNC cannot be had");
    return call_number(&c, openssl.SSL_CTX_ctrl(c.at[0], SSL_CTRL_MODE, (long)mode, NULL));
}
