/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_ssl_ctx_up_ref(int64_t p0)
{
    return call_up_ref(CALL_SSL_CTX_up_ref, p0);
}

int64_t gasket_ssl_ctx_free(int64_t p0)
{
    return call_free(CALL_SSL_CTX_free, p0);
}

int64_t gasket_ssl_ctx_get_ssl_method(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_ssl_method, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        const void *answer = ((const SSL_METHOD * (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_ssl_method))(ctx);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_ssl_version(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_ssl_version, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const SSL_METHOD * method = c.at[1];
        int answer = (int)((int (*)(SSL_CTX *, const SSL_METHOD *))CALL_FUNCTION(SSL_CTX_set_ssl_version))(ctx, method);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_config(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_config, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_config))(ctx, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_options(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_options, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        uint64_t options = (uint64_t)p1;
        uint64_t answer = (uint64_t)((uint64_t (*)(SSL_CTX *, uint64_t))CALL_FUNCTION(SSL_CTX_set_options))(ctx, options);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_clear_options(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_clear_options, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        uint64_t options = (uint64_t)p1;
        uint64_t answer = (uint64_t)((uint64_t (*)(SSL_CTX *, uint64_t))CALL_FUNCTION(SSL_CTX_clear_options))(ctx, options);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_options(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_CTX_get_options);
    const SSL_CTX * ctx = glance_enter(TYPE_SSL_CTX, function, p0);

    if (ctx != NULL) {
        uint64_t answer = ((uint64_t (*)(const SSL_CTX *))function)(ctx);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_CTX_get_options, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        uint64_t answer = (uint64_t)((uint64_t (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_options))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_clear_mode(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_clear_mode, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long mode = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CLEAR_MODE, mode, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_mode(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_mode, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_MODE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_read_ahead(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_read_ahead, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long on = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_READ_AHEAD, on, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_read_ahead(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_read_ahead, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_READ_AHEAD, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_default_read_ahead(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_default_read_ahead, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long on = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_READ_AHEAD, on, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_default_read_ahead(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_default_read_ahead, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_READ_AHEAD, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_quiet_shutdown(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_quiet_shutdown, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int mode = (int)p1;

        ((void (*)(SSL_CTX *, int))CALL_FUNCTION(SSL_CTX_set_quiet_shutdown))(ctx, mode);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_get_quiet_shutdown(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_CTX_get_quiet_shutdown);
    const SSL_CTX * ctx = glance_enter(TYPE_SSL_CTX, function, p0);

    if (ctx != NULL) {
        int answer = ((int (*)(const SSL_CTX *))function)(ctx);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_CTX_get_quiet_shutdown, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_quiet_shutdown))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_min_proto_version(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_min_proto_version, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int version = (int)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_MIN_PROTO_VERSION, version, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_max_proto_version(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_max_proto_version, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int version = (int)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_MAX_PROTO_VERSION, version, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_min_proto_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_min_proto_version, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_MIN_PROTO_VERSION, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_max_proto_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_max_proto_version, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_MAX_PROTO_VERSION, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_cipher_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_cipher_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * ciphers = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_set_cipher_list))(ctx, ciphers);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_ciphersuites(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_ciphersuites, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * ciphersuites = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_set_ciphersuites))(ctx, ciphersuites);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_ciphers(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_ciphers, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        const void *answer = ((STACK_OF(SSL_CIPHER) * (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_ciphers))(ctx);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_groups(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_groups, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int * groups = (int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_GROUPS, (long)(length / sizeof(int)), groups));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_groups_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_groups_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * groups = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_GROUPS_LIST, 0, (char *)groups));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_curves(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_curves, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int * groups = (int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_GROUPS, (long)(length / sizeof(int)), groups));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_curves_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_curves_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * groups = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_GROUPS_LIST, 0, (char *)groups));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_sigalgs(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_sigalgs, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int * algorithms = (int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_SIGALGS, (long)(length / sizeof(int)), algorithms));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_sigalgs_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_sigalgs_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * algorithms = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_SIGALGS_LIST, 0, (char *)algorithms));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_client_sigalgs(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_client_sigalgs, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int * algorithms = (int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_CLIENT_SIGALGS, (long)(length / sizeof(int)), algorithms));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_client_sigalgs_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_client_sigalgs_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * algorithms = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_CLIENT_SIGALGS_LIST, 0, (char *)algorithms));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_security_level(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_security_level, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int level = (int)p1;

        ((void (*)(SSL_CTX *, int))CALL_FUNCTION(SSL_CTX_set_security_level))(ctx, level);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_get_security_level(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_security_level, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_security_level))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_certificate(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_certificate, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509 * x509 = c.at[1];
        int answer = (int)((int (*)(SSL_CTX *, X509 *))CALL_FUNCTION(SSL_CTX_use_certificate))(ctx, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_certificate_asn1(int64_t p0, int64_t p1, const void *p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_certificate_ASN1, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int length = (int)p1;
        const unsigned char * der = (const unsigned char *)(uintptr_t)p2;
        int answer = (int)((int (*)(SSL_CTX *, int, const unsigned char *))CALL_FUNCTION(SSL_CTX_use_certificate_ASN1))(ctx, length, der);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_certificate_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_certificate_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)(((__typeof__(SSL_CTX_use_certificate_file) *)CALL_FUNCTION(SSL_CTX_use_certificate_file))(ctx, file == NULL ? "" : file, type));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_certificate_chain_file(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_certificate_chain_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(SSL_CTX_use_certificate_chain_file) *)CALL_FUNCTION(SSL_CTX_use_certificate_chain_file))(ctx, file == NULL ? "" : file));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_privatekey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_PrivateKey, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        int answer = (int)((int (*)(SSL_CTX *, EVP_PKEY *))CALL_FUNCTION(SSL_CTX_use_PrivateKey))(ctx, pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_privatekey_asn1(int64_t p0, int64_t p1, const void *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_PrivateKey_ASN1, given))
        return c.answer;
    {
        int type = (int)p0;
        SSL_CTX * ctx = c.at[1];
        const unsigned char * der = (const unsigned char *)(uintptr_t)p2;
        long length = (long)p3;
        int answer = (int)((int (*)(int, SSL_CTX *, const unsigned char *, long))CALL_FUNCTION(SSL_CTX_use_PrivateKey_ASN1))(type, ctx, der, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_privatekey_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_PrivateKey_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)(((__typeof__(SSL_CTX_use_PrivateKey_file) *)CALL_FUNCTION(SSL_CTX_use_PrivateKey_file))(ctx, file == NULL ? "" : file, type));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_rsaprivatekey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_RSAPrivateKey, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        RSA * rsa = c.at[1];
        int answer = (int)((int (*)(SSL_CTX *, RSA *))CALL_FUNCTION(SSL_CTX_use_RSAPrivateKey))(ctx, rsa);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_rsaprivatekey_asn1(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_RSAPrivateKey_ASN1, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const unsigned char * der = (const unsigned char *)(uintptr_t)p1;
        long length = (long)p2;
        int answer = (int)((int (*)(SSL_CTX *, const unsigned char *, long))CALL_FUNCTION(SSL_CTX_use_RSAPrivateKey_ASN1))(ctx, der, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_rsaprivatekey_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_RSAPrivateKey_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)(((__typeof__(SSL_CTX_use_RSAPrivateKey_file) *)CALL_FUNCTION(SSL_CTX_use_RSAPrivateKey_file))(ctx, file == NULL ? "" : file, type));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_cert_and_key(int64_t p0, int64_t p1, int64_t p2, int64_t p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_cert_and_key, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509 * x509 = c.at[1];
        EVP_PKEY * pkey = c.at[2];
        STACK_OF(X509) * chain = c.at[3];
        int override = (int)p4;
        int answer = (int)((int (*)(SSL_CTX *, X509 *, EVP_PKEY *, STACK_OF(X509) *, int))CALL_FUNCTION(SSL_CTX_use_cert_and_key))(ctx, x509, pkey, chain, override);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_check_private_key(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_check_private_key, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_check_private_key))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get0_certificate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get0_certificate, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        const void *answer = ((X509 * (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get0_certificate))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_ctx_get0_privatekey(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get0_privatekey, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        const void *answer = ((EVP_PKEY * (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get0_privatekey))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_ctx_select_current_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_select_current_cert, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509 * x509 = c.at[1];
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SELECT_CURRENT_CERT, 0, x509));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_current_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_current_cert, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long which = (long)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_CURRENT_CERT, which, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_clear_extra_chain_certs(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_clear_extra_chain_certs, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CLEAR_EXTRA_CHAIN_CERTS, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set0_chain(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set0_chain, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        STACK_OF(X509) * chain = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CHAIN, 0, chain));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_chain(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_chain, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        STACK_OF(X509) * chain = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CHAIN, 1, chain));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_add0_chain_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_add0_chain_cert, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509 * x509 = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CHAIN_CERT, 0, x509));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_add1_chain_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_add1_chain_cert, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509 * x509 = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CHAIN_CERT, 1, x509));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_clear_chain_certs(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_clear_chain_certs, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CHAIN, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_build_cert_chain(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_build_cert_chain, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int flags = (int)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_BUILD_CERT_CHAIN, flags, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_cert_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_cert_flags, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long flags = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CERT_FLAGS, flags, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_clear_cert_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_clear_cert_flags, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long flags = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_CLEAR_CERT_FLAGS, flags, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_serverinfo(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_serverinfo, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const unsigned char * serverinfo = (const unsigned char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)((int (*)(SSL_CTX *, const unsigned char *, size_t))CALL_FUNCTION(SSL_CTX_use_serverinfo))(ctx, serverinfo, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_serverinfo_ex(int64_t p0, int64_t p1, const void *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_serverinfo_ex, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        unsigned int version = (unsigned int)p1;
        const unsigned char * serverinfo = (const unsigned char *)(uintptr_t)p2;
        size_t length = (size_t)p3;
        int answer = (int)((int (*)(SSL_CTX *, unsigned int, const unsigned char *, size_t))CALL_FUNCTION(SSL_CTX_use_serverinfo_ex))(ctx, version, serverinfo, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_serverinfo_file(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_serverinfo_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_use_serverinfo_file))(ctx, file);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_verify(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_verify, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int mode = (int)p1;

        ((void (*)(SSL_CTX *, int, SSL_verify_cb))CALL_FUNCTION(SSL_CTX_set_verify))(ctx, mode, NULL);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_get_verify_mode(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_CTX_get_verify_mode);
    const SSL_CTX * ctx = glance_enter(TYPE_SSL_CTX, function, p0);

    if (ctx != NULL) {
        int answer = ((int (*)(const SSL_CTX *))function)(ctx);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_CTX_get_verify_mode, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_verify_mode))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_verify_depth(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_verify_depth, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int depth = (int)p1;

        ((void (*)(SSL_CTX *, int))CALL_FUNCTION(SSL_CTX_set_verify_depth))(ctx, depth);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_get_verify_depth(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_CTX_get_verify_depth);
    const SSL_CTX * ctx = glance_enter(TYPE_SSL_CTX, function, p0);

    if (ctx != NULL) {
        int answer = ((int (*)(const SSL_CTX *))function)(ctx);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_CTX_get_verify_depth, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_verify_depth))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_purpose(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_purpose, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int purpose = (int)p1;
        int answer = (int)((int (*)(SSL_CTX *, int))CALL_FUNCTION(SSL_CTX_set_purpose))(ctx, purpose);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_trust(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_trust, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int trust = (int)p1;
        int answer = (int)((int (*)(SSL_CTX *, int))CALL_FUNCTION(SSL_CTX_set_trust))(ctx, trust);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get0_param(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get0_param, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const void *answer = ((X509_VERIFY_PARAM * (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_get0_param))(ctx);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_param(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_param, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509_VERIFY_PARAM * param = c.at[1];
        int answer = (int)(param == ((X509_VERIFY_PARAM * (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_get0_param))(ctx) ? 1 : ((__typeof__(SSL_CTX_set1_param) *)CALL_FUNCTION(SSL_CTX_set1_param))(ctx, param));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_load_verify_locations(int64_t p0, const char *p1, const char *p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_load_verify_locations, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        const char * directory = (const char *)(uintptr_t)p2;
        int answer = (int)((int (*)(SSL_CTX *, const char *, const char *))CALL_FUNCTION(SSL_CTX_load_verify_locations))(ctx, file, directory);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_load_verify_file(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_load_verify_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_load_verify_file))(ctx, file);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_load_verify_dir(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_load_verify_dir, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * directory = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_load_verify_dir))(ctx, directory);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_load_verify_store(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_load_verify_store, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * uri = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_load_verify_store))(ctx, uri);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_default_verify_paths(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_default_verify_paths, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_set_default_verify_paths))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_default_verify_file(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_default_verify_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_set_default_verify_file))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_default_verify_dir(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_default_verify_dir, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_set_default_verify_dir))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_default_verify_store(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_default_verify_store, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_set_default_verify_store))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_cert_store(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_cert_store, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        const void *answer = ((X509_STORE * (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_cert_store))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_cert_store, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509_STORE * store = c.at[1];

        ((void (*)(SSL_CTX *, X509_STORE *))CALL_FUNCTION(SSL_CTX_set_cert_store))(ctx, store);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_set1_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_cert_store, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509_STORE * store = c.at[1];

        ((void (*)(SSL_CTX *, X509_STORE *))CALL_FUNCTION(SSL_CTX_set1_cert_store))(ctx, store);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_set0_verify_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set0_verify_cert_store, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509_STORE * store = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_VERIFY_CERT_STORE, 0, store));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_verify_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_verify_cert_store, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509_STORE * store = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_VERIFY_CERT_STORE, 1, store));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set0_chain_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set0_chain_cert_store, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509_STORE * store = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_CHAIN_CERT_STORE, 0, store));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_chain_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_chain_cert_store, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509_STORE * store = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_CHAIN_CERT_STORE, 1, store));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_post_handshake_auth(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_post_handshake_auth, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int on = (int)p1;

        ((void (*)(SSL_CTX *, int))CALL_FUNCTION(SSL_CTX_set_post_handshake_auth))(ctx, on);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_set_client_ca_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_client_CA_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        STACK_OF(X509_NAME) * names = c.at[1];

        ((void (*)(SSL_CTX *, STACK_OF(X509_NAME) *))CALL_FUNCTION(SSL_CTX_set_client_CA_list))(ctx, names);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_get_client_ca_list(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_client_CA_list, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        const void *answer = ((STACK_OF(X509_NAME) * (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_client_CA_list))(ctx);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_ctx_add_client_ca(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_add_client_CA, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        X509 * x509 = c.at[1];
        int answer = (int)((int (*)(SSL_CTX *, X509 *))CALL_FUNCTION(SSL_CTX_add_client_CA))(ctx, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set0_ca_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set0_CA_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        STACK_OF(X509_NAME) * names = c.at[1];

        ((void (*)(SSL_CTX *, STACK_OF(X509_NAME) *))CALL_FUNCTION(SSL_CTX_set0_CA_list))(ctx, names);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_get0_ca_list(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get0_CA_list, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        const void *answer = ((const STACK_OF(X509_NAME) * (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get0_CA_list))(ctx);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_ctx_add1_to_ca_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_add1_to_CA_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const X509 * x509 = c.at[1];
        int answer = (int)((int (*)(SSL_CTX *, const X509 *))CALL_FUNCTION(SSL_CTX_add1_to_CA_list))(ctx, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set1_client_certificate_types(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set1_client_certificate_types, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        unsigned char * types = (unsigned char *)(uintptr_t)p1;
        long length = (long)p2;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_CLIENT_CERT_TYPES, length, types));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_dane_enable(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_dane_enable, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_dane_enable))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_dane_mtype_set(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_dane_mtype_set, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const EVP_MD * md = c.at[1];
        uint8_t mtype = (uint8_t)p2;
        uint8_t ord = (uint8_t)p3;
        int answer = (int)(((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_dane_enable))(ctx) <= 0 ? -1 : ((__typeof__(SSL_CTX_dane_mtype_set) *)CALL_FUNCTION(SSL_CTX_dane_mtype_set))(ctx, md, mtype, ord));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_dane_set_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_dane_set_flags, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        unsigned long flags = (unsigned long)p1;
        unsigned long answer = (unsigned long)((unsigned long (*)(SSL_CTX *, unsigned long))CALL_FUNCTION(SSL_CTX_dane_set_flags))(ctx, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_dane_clear_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_dane_clear_flags, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        unsigned long flags = (unsigned long)p1;
        unsigned long answer = (unsigned long)((unsigned long (*)(SSL_CTX *, unsigned long))CALL_FUNCTION(SSL_CTX_dane_clear_flags))(ctx, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_enable_ct(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_enable_ct, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int mode = (int)p1;
        int answer = (int)((int (*)(SSL_CTX *, int))CALL_FUNCTION(SSL_CTX_enable_ct))(ctx, mode);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_disable_ct(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_disable_ct, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];

        ((__typeof__(SSL_CTX_set_ct_validation_callback) *)CALL_FUNCTION(SSL_CTX_set_ct_validation_callback))(ctx, NULL, NULL);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_ct_is_enabled(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_ct_is_enabled, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_ct_is_enabled))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_ctlog_list_file(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_ctlog_list_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_set_ctlog_list_file))(ctx, file);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_default_ctlog_list_file(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_default_ctlog_list_file, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_set_default_ctlog_list_file))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_tmp_dh(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_tmp_dh, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        DH * dh = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_TMP_DH, 0, dh));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set0_tmp_dh_pkey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set0_tmp_dh_pkey, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        int answer = (int)((int (*)(SSL_CTX *, EVP_PKEY *))CALL_FUNCTION(SSL_CTX_set0_tmp_dh_pkey))(ctx, pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_dh_auto(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_dh_auto, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long on = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_DH_AUTO, on, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_tmp_ecdh(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_tmp_ecdh, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        EC_KEY * ec_key = c.at[1];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_TMP_ECDH, 0, ec_key));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_ecdh_auto(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_ecdh_auto, given))
        return c.answer;
    {
        int on = (int)p1;
        int answer = (int)(on != 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_need_tmp_rsa(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_need_tmp_RSA, given))
        return c.answer;
    {
        int answer = (int)(0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_tmp_rsa(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_tmp_rsa, given))
        return c.answer;
    {
        int answer = (int)(1);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_session_cache_mode(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_session_cache_mode, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long mode = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_SESS_CACHE_MODE, mode, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_set_cache_mode(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ssl_ctx_sess_set_cache_mode, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long mode = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_SESS_CACHE_MODE, mode, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_session_cache_mode(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_session_cache_mode, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_SESS_CACHE_MODE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_get_cache_mode(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ssl_ctx_sess_get_cache_mode, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_SESS_CACHE_MODE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_set_cache_size(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_set_cache_size, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long size = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_SESS_CACHE_SIZE, size, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_get_cache_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_get_cache_size, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_SESS_CACHE_SIZE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_timeout(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_timeout, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long seconds = (long)p1;
        long answer = (long)((long (*)(SSL_CTX *, long))CALL_FUNCTION(SSL_CTX_set_timeout))(ctx, seconds);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_timeout(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_CTX_get_timeout);
    const SSL_CTX * ctx = glance_enter(TYPE_SSL_CTX, function, p0);

    if (ctx != NULL) {
        long answer = ((long (*)(const SSL_CTX *))function)(ctx);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_CTX_get_timeout, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        long answer = (long)((long (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_timeout))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_session_id_context(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_session_id_context, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const unsigned char * context = (const unsigned char *)(uintptr_t)p1;
        unsigned int length = (unsigned int)p2;
        int answer = (int)((int (*)(SSL_CTX *, const unsigned char *, unsigned int))CALL_FUNCTION(SSL_CTX_set_session_id_context))(ctx, context, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_remove_session(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_remove_session, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        SSL_SESSION * session = c.at[1];
        int answer = (int)((int (*)(SSL_CTX *, SSL_SESSION *))CALL_FUNCTION(SSL_CTX_remove_session))(ctx, session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_flush_sessions(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_flush_sessions, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long time = (long)p1;

        ((void (*)(SSL_CTX *, long))CALL_FUNCTION(SSL_CTX_flush_sessions))(ctx, time);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_sess_number(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_number, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_NUMBER, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_connect(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_connect, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_CONNECT, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_connect_good(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_connect_good, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_CONNECT_GOOD, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_connect_renegotiate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_connect_renegotiate, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_CONNECT_RENEGOTIATE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_accept(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_accept, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_ACCEPT, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_accept_good(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_accept_good, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_ACCEPT_GOOD, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_accept_renegotiate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_accept_renegotiate, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_ACCEPT_RENEGOTIATE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_hits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_hits, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_HIT, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_cb_hits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_cb_hits, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_CB_HIT, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_misses(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_misses, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_MISSES, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_timeouts(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_timeouts, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_TIMEOUTS, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_sess_cache_full(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_sess_cache_full, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SESS_CACHE_FULL, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_tlsext_ticket_keys(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_tlsext_ticket_keys, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        void * keys = (void *)(uintptr_t)p1;
        long length = (long)p2;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_TLSEXT_TICKET_KEYS, length, keys));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_tlsext_ticket_keys(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_tlsext_ticket_keys, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        void * keys = (void *)(uintptr_t)p1;
        long length = (long)p2;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_TLSEXT_TICKET_KEYS, length, keys));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_num_tickets(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_num_tickets, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        size_t count = (size_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, size_t))CALL_FUNCTION(SSL_CTX_set_num_tickets))(ctx, count);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_num_tickets(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_CTX_get_num_tickets);
    const SSL_CTX * ctx = glance_enter(TYPE_SSL_CTX, function, p0);

    if (ctx != NULL) {
        size_t answer = ((size_t (*)(const SSL_CTX *))function)(ctx);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_CTX_get_num_tickets, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        size_t answer = (size_t)((size_t (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_num_tickets))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_max_early_data(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_max_early_data, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        uint32_t bytes = (uint32_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, uint32_t))CALL_FUNCTION(SSL_CTX_set_max_early_data))(ctx, bytes);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_max_early_data(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_max_early_data, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_max_early_data))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_recv_max_early_data(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_recv_max_early_data, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        uint32_t bytes = (uint32_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, uint32_t))CALL_FUNCTION(SSL_CTX_set_recv_max_early_data))(ctx, bytes);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_recv_max_early_data(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_recv_max_early_data, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(const SSL_CTX *))CALL_FUNCTION(SSL_CTX_get_recv_max_early_data))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_max_cert_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_max_cert_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long bytes = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_MAX_CERT_LIST, bytes, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_max_cert_list(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_max_cert_list, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_MAX_CERT_LIST, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_max_send_fragment(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_max_send_fragment, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long bytes = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_MAX_SEND_FRAGMENT, bytes, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_split_send_fragment(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_split_send_fragment, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long bytes = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_SPLIT_SEND_FRAGMENT, bytes, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_max_pipelines(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_max_pipelines, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long count = (long)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_MAX_PIPELINES, count, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_default_read_buffer_len(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_default_read_buffer_len, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        size_t bytes = (size_t)p1;

        ((void (*)(SSL_CTX *, size_t))CALL_FUNCTION(SSL_CTX_set_default_read_buffer_len))(ctx, bytes);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ctx_set_tlsext_max_fragment_length(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_tlsext_max_fragment_length, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        uint8_t mode = (uint8_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, uint8_t))CALL_FUNCTION(SSL_CTX_set_tlsext_max_fragment_length))(ctx, mode);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_block_padding(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_block_padding, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        size_t size = (size_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, size_t))CALL_FUNCTION(SSL_CTX_set_block_padding))(ctx, size);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_alpn_protos(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_alpn_protos, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const unsigned char * protocols = (const unsigned char *)(uintptr_t)p1;
        unsigned int length = (unsigned int)p2;
        int answer = (int)((int (*)(SSL_CTX *, const unsigned char *, unsigned int))CALL_FUNCTION(SSL_CTX_set_alpn_protos))(ctx, protocols, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_tlsext_status_type(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_tlsext_status_type, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int type = (int)p1;
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE, type, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_get_tlsext_status_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_get_tlsext_status_type, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        long answer = (long)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_tlsext_use_srtp(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_tlsext_use_srtp, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * profiles = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_set_tlsext_use_srtp))(ctx, profiles);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_has_client_custom_ext(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_has_client_custom_ext, given))
        return c.answer;
    {
        const SSL_CTX * ctx = c.at[0];
        unsigned int type = (unsigned int)p1;
        int answer = (int)((int (*)(const SSL_CTX *, unsigned int))CALL_FUNCTION(SSL_CTX_has_client_custom_ext))(ctx, type);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_use_psk_identity_hint(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_use_psk_identity_hint, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * hint = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CTX *, const char *))CALL_FUNCTION(SSL_CTX_use_psk_identity_hint))(ctx, hint);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_srp_ctx_init(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_SRP_CTX_init, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)((((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_SRP_CTX_free))(ctx), ((__typeof__(SSL_CTX_SRP_CTX_init) *)CALL_FUNCTION(SSL_CTX_SRP_CTX_init))(ctx)) /* what it had would be lost, not freed */);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_srp_ctx_free(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_SRP_CTX_free, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(SSL_CTX *))CALL_FUNCTION(SSL_CTX_SRP_CTX_free))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_srp_username(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_srp_username, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_TLS_EXT_SRP_USERNAME, 0, (char *)name));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_srp_password(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_srp_password, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        const char * password = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(SSL_CTX_ctrl) *)CALL_FUNCTION(SSL_CTX_ctrl))(ctx, SSL_CTRL_SET_TLS_EXT_SRP_PASSWORD, 0, (char *)password));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_ctx_set_srp_strength(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CTX_set_srp_strength, given))
        return c.answer;
    {
        SSL_CTX * ctx = c.at[0];
        int bits = (int)p1;
        int answer = (int)((int (*)(SSL_CTX *, int))CALL_FUNCTION(SSL_CTX_set_srp_strength))(ctx, bits);

        return call_number(&c, (int64_t)answer);
    }
}
