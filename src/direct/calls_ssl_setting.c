/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_ssl_get_options(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_get_options);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        uint64_t answer = ((uint64_t (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_get_options, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        uint64_t answer = (uint64_t)((uint64_t (*)(const SSL *))CALL_FUNCTION(SSL_get_options))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_options(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_options, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        uint64_t options = (uint64_t)p1;
        uint64_t answer = (uint64_t)((uint64_t (*)(SSL *, uint64_t))CALL_FUNCTION(SSL_set_options))(ssl, options);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_clear_options(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_clear_options, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        uint64_t options = (uint64_t)p1;
        uint64_t answer = (uint64_t)((uint64_t (*)(SSL *, uint64_t))CALL_FUNCTION(SSL_clear_options))(ssl, options);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_mode(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_mode, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_MODE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_clear_mode(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_clear_mode, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long mode = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CLEAR_MODE, mode, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_config(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_config, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        int answer = (int)((((__typeof__(SSL_get_default_passwd_cb) *)CALL_FUNCTION(SSL_get_default_passwd_cb))(ssl) == NULL ? ((__typeof__(SSL_set_default_passwd_cb) *)CALL_FUNCTION(SSL_set_default_passwd_cb))(ssl, call_password) :
       (void)0, ((__typeof__(SSL_config) *)CALL_FUNCTION(SSL_config))(ssl, name)));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_min_proto_version(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_min_proto_version, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long version = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_MIN_PROTO_VERSION, version, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_max_proto_version(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_max_proto_version, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long version = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_MAX_PROTO_VERSION, version, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_min_proto_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_min_proto_version, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_MIN_PROTO_VERSION, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_max_proto_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_max_proto_version, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_MAX_PROTO_VERSION, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_cipher_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_cipher_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * list = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL *, const char *))CALL_FUNCTION(SSL_set_cipher_list))(ssl, list);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_ciphersuites(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_ciphersuites, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * list = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL *, const char *))CALL_FUNCTION(SSL_set_ciphersuites))(ssl, list);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_groups(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_groups, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const int * groups = (const int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_GROUPS, (long)(length / sizeof(int)), (void *)groups));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_curves(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_curves, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const int * groups = (const int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_GROUPS, (long)(length / sizeof(int)), (void *)groups));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_groups_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_groups_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * list = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_GROUPS_LIST, 0, (void *)list));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_curves_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_curves_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * list = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_GROUPS_LIST, 0, (void *)list));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_sigalgs(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_sigalgs, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const int * algorithms = (const int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_SIGALGS, (long)(length / sizeof(int)), (void *)algorithms));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_sigalgs_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_sigalgs_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * list = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_SIGALGS_LIST, 0, (void *)list));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_client_sigalgs(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_client_sigalgs, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const int * algorithms = (const int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_CLIENT_SIGALGS, (long)(length / sizeof(int)), (void
       *)algorithms));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_client_sigalgs_list(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_client_sigalgs_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * list = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_CLIENT_SIGALGS_LIST, 0, (void *)list));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_security_level(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_security_level, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_security_level))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_security_level(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_security_level, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int level = (int)p1;

        ((void (*)(SSL *, int))CALL_FUNCTION(SSL_set_security_level))(ssl, level);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_get_read_ahead(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_read_ahead, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_read_ahead))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_read_ahead(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_read_ahead, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int on = (int)p1;

        ((void (*)(SSL *, int))CALL_FUNCTION(SSL_set_read_ahead))(ssl, on);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_set_default_read_buffer_len(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_default_read_buffer_len, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        size_t length = (size_t)p1;

        ((void (*)(SSL *, size_t))CALL_FUNCTION(SSL_set_default_read_buffer_len))(ssl, length);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_get_max_cert_list(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_max_cert_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_MAX_CERT_LIST, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_max_cert_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_max_cert_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long size = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_MAX_CERT_LIST, size, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_max_send_fragment(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_max_send_fragment, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long size = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_MAX_SEND_FRAGMENT, size, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_split_send_fragment(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_split_send_fragment, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long size = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_SPLIT_SEND_FRAGMENT, size, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_max_pipelines(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_max_pipelines, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long count = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_MAX_PIPELINES, count, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_alloc_buffers(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_alloc_buffers, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_alloc_buffers))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_free_buffers(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_free_buffers, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_is_dtls))(ssl) || ((int (*)(const SSL *))CALL_FUNCTION(SSL_has_pending))(ssl) == 1 || ((const char * (*)(const SSL *))CALL_FUNCTION(SSL_rstate_string))(ssl)[1] != 'H'
       ? 0 : ((__typeof__(SSL_free_buffers) *)CALL_FUNCTION(SSL_free_buffers))(ssl));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_block_padding(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_block_padding, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        size_t block_size = (size_t)p1;
        int answer = (int)((int (*)(SSL *, size_t))CALL_FUNCTION(SSL_set_block_padding))(ssl, block_size);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_mtu(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_mtu, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long mtu = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_MTU, mtu, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_certificate(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_certificate, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509 * x509 = c.at[1];
        int answer = (int)((int (*)(SSL *, X509 *))CALL_FUNCTION(SSL_use_certificate))(ssl, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_certificate_asn1(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_certificate_ASN1, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const unsigned char * data = (const unsigned char *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(SSL *, const unsigned char *, int))CALL_FUNCTION(SSL_use_certificate_ASN1))(ssl, data, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_certificate_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_certificate_file, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)((((__typeof__(SSL_get_default_passwd_cb) *)CALL_FUNCTION(SSL_get_default_passwd_cb))(ssl) == NULL ? ((__typeof__(SSL_set_default_passwd_cb) *)CALL_FUNCTION(SSL_set_default_passwd_cb))(ssl, call_password) :
       (void)0, ((__typeof__(SSL_use_certificate_file) *)CALL_FUNCTION(SSL_use_certificate_file))(ssl, file == NULL ? "" : file, type)));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_certificate_chain_file(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_certificate_chain_file, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int answer = (int)((((__typeof__(SSL_get_default_passwd_cb) *)CALL_FUNCTION(SSL_get_default_passwd_cb))(ssl) == NULL ? ((__typeof__(SSL_set_default_passwd_cb) *)CALL_FUNCTION(SSL_set_default_passwd_cb))(ssl, call_password) :
       (void)0, ((__typeof__(SSL_use_certificate_chain_file) *)CALL_FUNCTION(SSL_use_certificate_chain_file))(ssl, file == NULL ? "" : file)));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_privatekey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_PrivateKey, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        EVP_PKEY * key = c.at[1];
        int answer = (int)((int (*)(SSL *, EVP_PKEY *))CALL_FUNCTION(SSL_use_PrivateKey))(ssl, key);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_privatekey_asn1(int64_t p0, int64_t p1, const void *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_PrivateKey_ASN1, given))
        return c.answer;
    {
        int type = (int)p0;
        SSL * ssl = c.at[1];
        const unsigned char * data = (const unsigned char *)(uintptr_t)p2;
        long length = (long)p3;
        int answer = (int)((int (*)(int, SSL *, const unsigned char *, long))CALL_FUNCTION(SSL_use_PrivateKey_ASN1))(type, ssl, data, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_privatekey_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_PrivateKey_file, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)((((__typeof__(SSL_get_default_passwd_cb) *)CALL_FUNCTION(SSL_get_default_passwd_cb))(ssl) == NULL ? ((__typeof__(SSL_set_default_passwd_cb) *)CALL_FUNCTION(SSL_set_default_passwd_cb))(ssl, call_password) :
       (void)0, ((__typeof__(SSL_use_PrivateKey_file) *)CALL_FUNCTION(SSL_use_PrivateKey_file))(ssl, file == NULL ? "" : file, type)));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_rsaprivatekey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_RSAPrivateKey, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        RSA * rsa = c.at[1];
        int answer = (int)((int (*)(SSL *, RSA *))CALL_FUNCTION(SSL_use_RSAPrivateKey))(ssl, rsa);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_rsaprivatekey_asn1(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_RSAPrivateKey_ASN1, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const unsigned char * data = (const unsigned char *)(uintptr_t)p1;
        long length = (long)p2;
        int answer = (int)((int (*)(SSL *, const unsigned char *, long))CALL_FUNCTION(SSL_use_RSAPrivateKey_ASN1))(ssl, data, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_rsaprivatekey_file(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_RSAPrivateKey_file, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * file = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        int answer = (int)((((__typeof__(SSL_get_default_passwd_cb) *)CALL_FUNCTION(SSL_get_default_passwd_cb))(ssl) == NULL ? ((__typeof__(SSL_set_default_passwd_cb) *)CALL_FUNCTION(SSL_set_default_passwd_cb))(ssl, call_password) :
       (void)0, ((__typeof__(SSL_use_RSAPrivateKey_file) *)CALL_FUNCTION(SSL_use_RSAPrivateKey_file))(ssl, file == NULL ? "" : file, type)));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_cert_and_key(int64_t p0, int64_t p1, int64_t p2, int64_t p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_cert_and_key, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509 * x509 = c.at[1];
        EVP_PKEY * key = c.at[2];
        STACK_OF(X509) * chain = c.at[3];
        int override = (int)p4;
        int answer = (int)((int (*)(SSL *, X509 *, EVP_PKEY *, STACK_OF(X509) *, int))CALL_FUNCTION(SSL_use_cert_and_key))(ssl, x509, key, chain, override);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_check_private_key(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_check_private_key, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_check_private_key))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_certs_clear(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_certs_clear, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];

        ((void (*)(SSL *))CALL_FUNCTION(SSL_certs_clear))(ssl);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_get_certificate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_certificate, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((X509 * (*)(const SSL *))CALL_FUNCTION(SSL_get_certificate))(ssl);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_privatekey(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_privatekey, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((__typeof__(SSL_get_privatekey) *)CALL_FUNCTION(SSL_get_privatekey))(ssl);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_select_current_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_select_current_cert, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509 * x509 = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SELECT_CURRENT_CERT, 0, x509));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_current_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_current_cert, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long which = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_CURRENT_CERT, which, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set0_chain(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set0_chain, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        STACK_OF(X509) * chain = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CHAIN, 0, chain));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_chain(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_chain, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        STACK_OF(X509) * chain = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CHAIN, 1, chain));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_clear_chain_certs(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_clear_chain_certs, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CHAIN, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_add0_chain_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_add0_chain_cert, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509 * x509 = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CHAIN_CERT, 0, x509));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_add1_chain_cert(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_add1_chain_cert, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509 * x509 = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CHAIN_CERT, 1, x509));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_build_cert_chain(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_build_cert_chain, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long flags = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_BUILD_CERT_CHAIN, flags, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_check_chain(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_check_chain, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509 * x509 = c.at[1];
        EVP_PKEY * key = c.at[2];
        STACK_OF(X509) * chain = c.at[3];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_X509_LOOKUP ? ((__typeof__(SSL_check_chain) *)CALL_FUNCTION(SSL_check_chain))(ssl, x509, key, chain) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_cert_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_cert_flags, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long flags = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CERT_FLAGS, flags, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_clear_cert_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_clear_cert_flags, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long flags = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CLEAR_CERT_FLAGS, flags, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_tmp_dh(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_tmp_dh, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        DH * dh = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_TMP_DH, 0, dh));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set0_tmp_dh_pkey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set0_tmp_dh_pkey, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        EVP_PKEY * key = c.at[1];
        int answer = (int)((int (*)(SSL *, EVP_PKEY *))CALL_FUNCTION(SSL_set0_tmp_dh_pkey))(ssl, key);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_dh_auto(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_dh_auto, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long on = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_DH_AUTO, on, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_tmp_ecdh(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_tmp_ecdh, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        EC_KEY * key = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_TMP_ECDH, 0, key));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_ecdh_auto(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_ecdh_auto, given))
        return c.answer;
    {
        int on = (int)p1;
        int answer = (int)(on != 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_need_tmp_rsa(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_need_tmp_RSA, given))
        return c.answer;
    {
        int answer = (int)(0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_tmp_rsa(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_tmp_rsa, given))
        return c.answer;
    {
        int answer = (int)(1);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_verify_mode(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_get_verify_mode);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_get_verify_mode, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_verify_mode))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_verify(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_verify, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int mode = (int)p1;

        ((void (*)(SSL *, int, SSL_verify_cb))CALL_FUNCTION(SSL_set_verify))(ssl, mode, NULL);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_get_verify_depth(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_get_verify_depth);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_get_verify_depth, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_verify_depth))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_verify_depth(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_verify_depth, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int depth = (int)p1;

        ((void (*)(SSL *, int))CALL_FUNCTION(SSL_set_verify_depth))(ssl, depth);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_set_verify_result(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_verify_result, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long result = (long)p1;

        ((void (*)(SSL *, long))CALL_FUNCTION(SSL_set_verify_result))(ssl, result);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_set_retry_verify(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_retry_verify, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_RETRY_VERIFY, 0, NULL) > 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_post_handshake_auth(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_post_handshake_auth, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int on = (int)p1;

        ((void (*)(SSL *, int))CALL_FUNCTION(SSL_set_post_handshake_auth))(ssl, on);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_set1_host(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_host, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * host = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL *, const char *))CALL_FUNCTION(SSL_set1_host))(ssl, host);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_add1_host(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_add1_host, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * host = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL *, const char *))CALL_FUNCTION(SSL_add1_host))(ssl, host);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_hostflags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_hostflags, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        unsigned int flags = (unsigned int)p1;

        ((void (*)(SSL *, unsigned int))CALL_FUNCTION(SSL_set_hostflags))(ssl, flags);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_set_purpose(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_purpose, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int purpose = (int)p1;
        int answer = (int)((int (*)(SSL *, int))CALL_FUNCTION(SSL_set_purpose))(ssl, purpose);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_trust(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_trust, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int trust = (int)p1;
        int answer = (int)((int (*)(SSL *, int))CALL_FUNCTION(SSL_set_trust))(ssl, trust);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get0_param(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_param, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void *answer = ((X509_VERIFY_PARAM * (*)(SSL *))CALL_FUNCTION(SSL_get0_param))(ssl);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_set1_param(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_param, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509_VERIFY_PARAM * param = c.at[1];
        int answer = (int)(param == ((X509_VERIFY_PARAM * (*)(SSL *))CALL_FUNCTION(SSL_get0_param))(ssl) ? 1 : ((__typeof__(SSL_set1_param) *)CALL_FUNCTION(SSL_set1_param))(ssl, param));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set0_verify_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set0_verify_cert_store, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509_STORE * store = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_VERIFY_CERT_STORE, 0, store));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_verify_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_verify_cert_store, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509_STORE * store = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_VERIFY_CERT_STORE, 1, store));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set0_chain_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set0_chain_cert_store, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509_STORE * store = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_CHAIN_CERT_STORE, 0, store));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set1_chain_cert_store(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_chain_cert_store, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509_STORE * store = c.at[1];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_CHAIN_CERT_STORE, 1, store));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_client_ca_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_client_CA_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        STACK_OF(X509_NAME) * names = c.at[1];

        ((void (*)(SSL *, STACK_OF(X509_NAME) *))CALL_FUNCTION(SSL_set_client_CA_list))(ssl, names);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_get_client_ca_list(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_client_CA_list, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((STACK_OF(X509_NAME) * (*)(const SSL *))CALL_FUNCTION(SSL_get_client_CA_list))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_add_client_ca(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_add_client_CA, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        X509 * x509 = c.at[1];
        int answer = (int)((int (*)(SSL *, X509 *))CALL_FUNCTION(SSL_add_client_CA))(ssl, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set0_ca_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set0_CA_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        STACK_OF(X509_NAME) * names = c.at[1];

        ((void (*)(SSL *, STACK_OF(X509_NAME) *))CALL_FUNCTION(SSL_set0_CA_list))(ssl, names);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_get0_ca_list(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_CA_list, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((const STACK_OF(X509_NAME) * (*)(const SSL *))CALL_FUNCTION(SSL_get0_CA_list))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_add1_to_ca_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_add1_to_CA_list, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const X509 * x509 = c.at[1];
        int answer = (int)((int (*)(SSL *, const X509 *))CALL_FUNCTION(SSL_add1_to_CA_list))(ssl, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get0_peer_ca_list(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_peer_CA_list, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((const STACK_OF(X509_NAME) * (*)(const SSL *))CALL_FUNCTION(SSL_get0_peer_CA_list))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_dup_ca_list(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_dup_CA_list, given))
        return c.answer;
    {
        const STACK_OF(X509_NAME) * names = c.at[0];
        const void *answer = ((STACK_OF(X509_NAME) * (*)(const STACK_OF(X509_NAME) *))CALL_FUNCTION(SSL_dup_CA_list))(names);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_set1_client_certificate_types(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_set1_client_certificate_types, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const unsigned char * types = (const unsigned char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_CLIENT_CERT_TYPES, (long)length, (void *)types));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_dane_enable(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_dane_enable, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * base_domain = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL *, const char *))CALL_FUNCTION(SSL_dane_enable))(ssl, base_domain);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_dane_tlsa_add(int64_t p0, int64_t p1, int64_t p2, int64_t p3, const void *p4, int64_t p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}, {.bytes = p4}, {.number = p5}};
    call c;

    if (!call_enter(&c, CALL_SSL_dane_tlsa_add, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        uint8_t usage = (uint8_t)p1;
        uint8_t selector = (uint8_t)p2;
        uint8_t matching_type = (uint8_t)p3;
        const unsigned char * data = (const unsigned char *)(uintptr_t)p4;
        size_t length = (size_t)p5;
        int answer = (int)((int (*)(SSL *, uint8_t, uint8_t, uint8_t, const unsigned char *, size_t))CALL_FUNCTION(SSL_dane_tlsa_add))(ssl, usage, selector, matching_type, data, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_dane_set_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_dane_set_flags, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        unsigned long flags = (unsigned long)p1;
        unsigned long answer = (unsigned long)((unsigned long (*)(SSL *, unsigned long))CALL_FUNCTION(SSL_dane_set_flags))(ssl, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_dane_clear_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_dane_clear_flags, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        unsigned long flags = (unsigned long)p1;
        unsigned long answer = (unsigned long)((unsigned long (*)(SSL *, unsigned long))CALL_FUNCTION(SSL_dane_clear_flags))(ssl, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_enable_ct(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_enable_ct, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int mode = (int)p1;
        int answer = (int)((int (*)(SSL *, int))CALL_FUNCTION(SSL_enable_ct))(ssl, mode);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_disable_ct(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_disable_ct, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];

        (void)((__typeof__(SSL_set_ct_validation_callback) *)CALL_FUNCTION(SSL_set_ct_validation_callback))(ssl, NULL, NULL);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_ct_is_enabled(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_ct_is_enabled, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_ct_is_enabled))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_session(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_session, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((SSL_SESSION * (*)(const SSL *))CALL_FUNCTION(SSL_get_session))(ssl);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get0_session(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_session, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((SSL_SESSION * (*)(const SSL *))CALL_FUNCTION(SSL_get_session))(ssl);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get1_session(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get1_session, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void *answer = ((SSL_SESSION * (*)(SSL *))CALL_FUNCTION(SSL_get1_session))(ssl);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_session_reused(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_session_reused);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_session_reused, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_session_reused))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_cache_hit(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_cache_hit, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_session_reused))(ssl));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_time(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_time, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        long answer = (long)(((long (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_time))(session));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_time(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_time, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        long time = (long)p1;
        long answer = (long)(((long (*)(SSL_SESSION *, long))CALL_FUNCTION(SSL_SESSION_set_time))(session, time));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_timeout(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_timeout, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        long answer = (long)(((long (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_timeout))(session));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_timeout(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_timeout, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        long timeout = (long)p1;
        long answer = (long)(((long (*)(SSL_SESSION *, long))CALL_FUNCTION(SSL_SESSION_set_timeout))(session, timeout));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_default_timeout(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_default_timeout, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        long answer = (long)((long (*)(const SSL *))CALL_FUNCTION(SSL_get_default_timeout))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_session_id_context(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_session_id_context, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const unsigned char * id = (const unsigned char *)(uintptr_t)p1;
        unsigned int length = (unsigned int)p2;
        int answer = (int)((int (*)(SSL *, const unsigned char *, unsigned int))CALL_FUNCTION(SSL_set_session_id_context))(ssl, id, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_has_matching_session_id(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_has_matching_session_id, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const unsigned char * id = (const unsigned char *)(uintptr_t)p1;
        unsigned int length = (unsigned int)p2;
        int answer = (int)((int (*)(const SSL *, const unsigned char *, unsigned int))CALL_FUNCTION(SSL_has_matching_session_id))(ssl, id, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_num_tickets(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_get_num_tickets);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        size_t answer = ((size_t (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_get_num_tickets, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        size_t answer = (size_t)((size_t (*)(const SSL *))CALL_FUNCTION(SSL_get_num_tickets))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_num_tickets(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_num_tickets, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        size_t count = (size_t)p1;
        int answer = (int)((int (*)(SSL *, size_t))CALL_FUNCTION(SSL_set_num_tickets))(ssl, count);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_max_early_data(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_max_early_data, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(const SSL *))CALL_FUNCTION(SSL_get_max_early_data))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_max_early_data(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_max_early_data, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        uint32_t size = (uint32_t)p1;
        int answer = (int)((int (*)(SSL *, uint32_t))CALL_FUNCTION(SSL_set_max_early_data))(ssl, size);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_recv_max_early_data(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_recv_max_early_data, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(const SSL *))CALL_FUNCTION(SSL_get_recv_max_early_data))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_recv_max_early_data(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_recv_max_early_data, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        uint32_t size = (uint32_t)p1;
        int answer = (int)((int (*)(SSL *, uint32_t))CALL_FUNCTION(SSL_set_recv_max_early_data))(ssl, size);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_tlsext_host_name(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_tlsext_host_name, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, (void *)name));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_alpn_protos(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_alpn_protos, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const unsigned char * protocols = (const unsigned char *)(uintptr_t)p1;
        unsigned int length = (unsigned int)p2;
        int answer = (int)((int (*)(SSL *, const unsigned char *, unsigned int))CALL_FUNCTION(SSL_set_alpn_protos))(ssl, protocols, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_tlsext_max_fragment_length(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_tlsext_max_fragment_length, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        uint8_t mode = (uint8_t)p1;
        int answer = (int)((int (*)(SSL *, uint8_t))CALL_FUNCTION(SSL_set_tlsext_max_fragment_length))(ssl, mode);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_tlsext_use_srtp(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_tlsext_use_srtp, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * profiles = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL *, const char *))CALL_FUNCTION(SSL_set_tlsext_use_srtp))(ssl, profiles);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_srtp_profiles(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_srtp_profiles, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void *answer = ((STACK_OF(SRTP_PROTECTION_PROFILE) * (*)(SSL *))CALL_FUNCTION(SSL_get_srtp_profiles))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_tlsext_status_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_tlsext_status_type, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_TLSEXT_STATUS_REQ_TYPE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_tlsext_status_type(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_tlsext_status_type, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long type = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_SET_TLSEXT_STATUS_REQ_TYPE, type, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_use_psk_identity_hint(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_use_psk_identity_hint, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * hint = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL *, const char *))CALL_FUNCTION(SSL_use_psk_identity_hint))(ssl, hint);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_srp_n(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_srp_N, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void *answer = ((BIGNUM * (*)(SSL *))CALL_FUNCTION(SSL_get_srp_N))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_srp_g(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_srp_g, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void *answer = ((BIGNUM * (*)(SSL *))CALL_FUNCTION(SSL_get_srp_g))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

const char *gasket_ssl_get_srp_username(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_srp_username, given))
        return NULL;
    {
        SSL * ssl = c.at[0];
        char * answer = ((char * (*)(SSL *))CALL_FUNCTION(SSL_get_srp_username))(ssl);

        return call_text_kept(&c, answer);
    }
}

const char *gasket_ssl_get_srp_userinfo(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_srp_userinfo, given))
        return NULL;
    {
        SSL * ssl = c.at[0];
        char * answer = ((char * (*)(SSL *))CALL_FUNCTION(SSL_get_srp_userinfo))(ssl);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_ssl_set_srp_server_param(int64_t p0, int64_t p1, int64_t p2, int64_t p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_srp_server_param, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const BIGNUM * modulus = c.at[1];
        const BIGNUM * generator = c.at[2];
        BIGNUM * salt = c.at[3];
        BIGNUM * verifier = c.at[4];
        const char * info = (const char *)(uintptr_t)p5;
        int answer = (int)(((__typeof__(SSL_set_srp_server_param) *)CALL_FUNCTION(SSL_set_srp_server_param))(ssl, modulus, generator, salt, verifier, (char *)info));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_srp_server_param_pw(int64_t p0, const char *p1, const char *p2, const char *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_srp_server_param_pw, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const char * user = (const char *)(uintptr_t)p1;
        const char * password = (const char *)(uintptr_t)p2;
        const char * group = (const char *)(uintptr_t)p3;
        int answer = (int)((int (*)(SSL *, const char *, const char *, const char *))CALL_FUNCTION(SSL_set_srp_server_param_pw))(ssl, user, password, group);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_srp_server_param_with_username(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_srp_server_param_with_username, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int alert = 0;
        int *alert_to = p1 == NULL ? NULL : &alert;
        int answer = (int)((int (*)(SSL *, int *))CALL_FUNCTION(SSL_srp_server_param_with_username))(ssl, alert_to);

        call_out(&c, 1, (int64_t)alert);
        return call_number(&c, (int64_t)answer);
    }
}
