/* What a context checks of its peer: the exported setters for verify mode, depth, CAs and CRLs. */
#include <gasket.h>

#include <stddef.h>

#include "ctx/ctx.h"
#include "ctx/snapshot.h"
#include "error/error.h"
#include "handle/argument.h"

int64_t gasket_ctx_set_verify(int64_t h, int64_t mode)
{
    static const char what[] = "ctx_set_verify";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_range(mode, GASKET_VERIFY_NONE, GASKET_VERIFY_REQUIRED, what, "mode");
    if (result == 0) {
        c->verify = mode;
        openssl.SSL_CTX_set_verify(c->ssl_ctx, ctx_verify_flags(mode), NULL);
        ctx_changed(c);
    }
    return ctx_leave(c, h, result);
}

int64_t gasket_ctx_set_max_depth(int64_t h, int64_t depth)
{
    static const char what[] = "ctx_set_max_depth";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_range(depth, 0, 100, what, "depth");
    if (result == 0) {
        openssl.SSL_CTX_set_verify_depth(c->ssl_ctx, (int)depth);
        ctx_changed(c);
    }
    return ctx_leave(c, h, result);
}

/* Takes `fresh` over: it is added to the SSL_CTX's own store. */
static int64_t pour(ctx *c, trust *fresh, const char *what)
{
    int64_t result = trust_pour(fresh, openssl.SSL_CTX_get_cert_store(c->ssl_ctx), what);

    trust_release(fresh);
    ctx_changed(c);
    return result;
}

/* The shared store of Gasket's setters becomes the SSL_CTX's own: direct calls change that one. */
int64_t ctx_open_store(ctx *c, const char *what)
{
    int64_t result = 0;

    if (c->own_store)
        return 0;
    if (c->trust != NULL)
        result = trust_pour(c->trust, openssl.SSL_CTX_get_cert_store(c->ssl_ctx), what);
    if (result != 0)
        return result;
    openssl.SSL_CTX_ctrl(c->ssl_ctx, SSL_CTRL_SET_VERIFY_CERT_STORE, 0, NULL);
    trust_release(c->trust);
    c->trust = NULL;
    c->own_store = 1;
    ctx_changed(c);
    return 0;
}

/* A server names the CAs that it was given when it asks for a client's certificate. */
static int64_t set_trust(ctx *c, trust *fresh, const char *what)
{
    if (c->own_store)
        return pour(c, fresh, what);
    if (openssl.SSL_CTX_ctrl(c->ssl_ctx, SSL_CTRL_SET_VERIFY_CERT_STORE, 1, trust_store(fresh)) !=
        1) {
        trust_release(fresh);
        return error_raise_ssl(what, "the trust store is refused");
    }
    trust_release(c->trust);
    c->trust = fresh;
    snapshot_set_ca_names(c);
    ctx_changed(c);
    return 0;
}

static int64_t extend_trust(ctx *c, trust_source kind, const char *name, const void *data,
                            int64_t length, const char *what)
{
    trust *fresh = NULL;
    int64_t result = trust_extend(c->trust, kind, name, data, length, what, &fresh);

    return result == 0 ? set_trust(c, fresh, what) : result;
}

static int64_t add_path(int64_t h, trust_source kind, const char *path, const char *what)
{
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_text(path, what, "path");
    if (result == 0)
        result = extend_trust(c, kind, path, NULL, 0, what);
    return ctx_leave(c, h, result);
}

int64_t gasket_ctx_set_ca_file(int64_t h, const char *path)
{
    return add_path(h, TRUST_FILE, path, "ctx_set_ca_file");
}

int64_t gasket_ctx_set_ca_directory(int64_t h, const char *path)
{
    return add_path(h, TRUST_DIRECTORY, path, "ctx_set_ca_directory");
}

int64_t gasket_ctx_set_ca_system(int64_t h)
{
    static const char what[] = "ctx_set_ca_system";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    return ctx_leave(c, h, extend_trust(c, TRUST_SYSTEM, "", NULL, 0, what));
}

static int64_t check_bytes(const void *data, int64_t length, const char *what)
{
    int64_t result = argument_bytes(data, length, what, "bytes");

    if (result == 0 && length == 0)
        result = error_raise(GASKET_ERROR_SSL, what, "bytes is empty");
    return result;
}

int64_t gasket_ctx_set_ca_bytes(int64_t h, const void *data, int64_t length)
{
    static const char what[] = "ctx_set_ca_bytes";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = check_bytes(data, length, what);
    if (result == 0)
        result = extend_trust(c, TRUST_BYTES, "bytes", data, length, what);
    return ctx_leave(c, h, result);
}

/* CHECK_ALL alone checks nothing: OpenSSL wants both flags for the whole chain. */
static void check_lists(ctx *c, int64_t check)
{
    static const unsigned long flags[] = {0, X509_V_FLAG_CRL_CHECK,
                                          X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL};
    X509_VERIFY_PARAM *param = openssl.SSL_CTX_get0_param(c->ssl_ctx);

    (void)openssl.X509_VERIFY_PARAM_clear_flags(param, flags[GASKET_CRL_ALL]);
    (void)openssl.X509_VERIFY_PARAM_set_flags(param, flags[check]);
    ctx_changed(c);
}

int64_t gasket_ctx_set_crl(int64_t h, int64_t check, const char *path)
{
    static const char what[] = "ctx_set_crl";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_range(check, GASKET_CRL_NONE, GASKET_CRL_ALL, what, "check");
    if (result == 0)
        result = argument_text_or_none(path, what, "path");
    if (result == 0 && path != NULL && path[0] != '\0')
        result = extend_trust(c, TRUST_CRL_FILE, path, NULL, 0, what);
    if (result == 0)
        check_lists(c, check);
    return ctx_leave(c, h, result);
}

int64_t gasket_ctx_set_crl_bytes(int64_t h, int64_t check, const void *data, int64_t length)
{
    static const char what[] = "ctx_set_crl_bytes";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_range(check, GASKET_CRL_NONE, GASKET_CRL_ALL, what, "check");
    if (result == 0)
        result = check_bytes(data, length, what);
    if (result == 0)
        result = extend_trust(c, TRUST_CRL_BYTES, "bytes", data, length, what);
    if (result == 0)
        check_lists(c, check);
    return ctx_leave(c, h, result);
}
