/* The exported setters of a context that are one OpenSSL call each, and its certificate. */
#include <gasket.h>

#include <stddef.h>
#include <stdio.h>

#include "ctx/credentials.h"
#include "ctx/ctx.h"
#include "ctx/snapshot.h"
#include "error/error.h"
#include "handle/argument.h"

int64_t gasket_ctx_set_ciphers(int64_t h, const char *list)
{
    static const char what[] = "ctx_set_ciphers";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_text(list, what, "list");
    if (result == 0)
        result = snapshot_set_ciphers(c, list, what);
    ctx_changed(c);
    return ctx_leave(c, h, result);
}

int64_t gasket_ctx_set_ciphersuites(int64_t h, const char *list)
{
    static const char what[] = "ctx_set_ciphersuites";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_text(list, what, "list");
    if (result == 0)
        result = snapshot_set_ciphersuites(c, list, what);
    ctx_changed(c);
    return ctx_leave(c, h, result);
}

int64_t gasket_ctx_set_server_cipher_order(int64_t h, int64_t on)
{
    static const char what[] = "ctx_set_server_cipher_order";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_range(on, 0, 1, what, "on");
    if (result == 0 && on)
        openssl.SSL_CTX_set_options(c->ssl_ctx, SSL_OP_CIPHER_SERVER_PREFERENCE);
    else if (result == 0)
        openssl.SSL_CTX_clear_options(c->ssl_ctx, SSL_OP_CIPHER_SERVER_PREFERENCE);
    return ctx_leave(c, h, result);
}

int64_t gasket_ctx_set_resumption(int64_t h, int64_t on)
{
    static const char what[] = "ctx_set_resumption";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_range(on, 0, 1, what, "on");
    if (result == 0) {
        c->resumption = (int)on;
        ctx_changed(c);
    }
    return ctx_leave(c, h, result);
}

/* Reads before it takes the context's lock: a file may be slow. */
static int64_t use_credentials(int64_t h, const bytes *certificate, const bytes *key,
                               const char *password, const credentials_names *names,
                               const char *what)
{
    credentials fresh = {NULL, NULL, NULL};
    int64_t result;
    ctx *c;

    openssl.ERR_clear_error();
    result = credentials_read(certificate, key, password, names, what, &fresh);
    if (result != 0)
        return result;
    c = ctx_enter(h, what, &result);
    if (c != NULL) {
        result = credentials_apply(&fresh, c->ssl_ctx, what);
        ctx_changed(c);
        result = ctx_leave(c, h, result);
    }
    credentials_free(&fresh);
    return result;
}

static int64_t check_ctx(int64_t h, const char *what)
{
    int64_t result = 0;

    if (handle_enter(h, &ctx_class, what, "ctx", &result) != NULL)
        handle_leave(h);
    return result;
}

static int64_t use_files(int64_t h, const char *certificate_file, const char *key_file,
                         const char *password, const char *what)
{
    char certificate_name[300];
    char key_name[300];
    credentials_names names = {certificate_name, key_name};
    bytes certificate = {NULL, 0};
    bytes key = {NULL, 0};
    int64_t result = file_read(certificate_file, "certificate file", what, &certificate);

    (void)snprintf(certificate_name, sizeof certificate_name, "certificate file \"%.270s\"",
                   certificate_file);
    if (result == 0 && key_file != NULL && key_file[0] != '\0') {
        (void)snprintf(key_name, sizeof key_name, "key file \"%.270s\"", key_file);
        result = file_read(key_file, "key file", what, &key);
    }
    if (result == 0)
        result = use_credentials(h, &certificate, &key, password, &names, what);
    bytes_free(&certificate);
    bytes_free(&key);
    return result;
}

int64_t gasket_ctx_set_certificate(int64_t h, const char *certificate_file, const char *key_file,
                                   const char *password)
{
    static const char what[] = "ctx_set_certificate";
    int64_t result = check_ctx(h, what);

    if (result == 0)
        result = argument_text(certificate_file, what, "certificate_file");
    if (result == 0)
        result = argument_text_or_none(key_file, what, "key_file");
    if (result != 0)
        return result;
    return use_files(h, certificate_file, key_file, password, what);
}

int64_t gasket_ctx_set_certificate_bytes(int64_t h, const void *certificate,
                                         int64_t certificate_length, const void *key,
                                         int64_t key_length, const char *password)
{
    static const char what[] = "ctx_set_certificate_bytes";
    static const credentials_names names = {"certificate", "key"};
    /* Read only: the bytes stay the caller's. */
    bytes certificate_bytes = {(unsigned char *)(uintptr_t)certificate, certificate_length};
    bytes key_bytes = {(unsigned char *)(uintptr_t)key, key_length};
    int64_t result = check_ctx(h, what);

    if (result == 0)
        result = argument_bytes(certificate, certificate_length, what, "certificate");
    if (result == 0)
        result = argument_bytes(key, key_length, what, "key");
    if (result != 0)
        return result;
    if (certificate_length == 0 || (key != NULL && key_length == 0))
        return error_raise(GASKET_ERROR_SSL, what, "%s is empty",
                           certificate_length == 0 ? "certificate" : "key");
    return use_credentials(h, &certificate_bytes, &key_bytes, password, &names, what);
}
