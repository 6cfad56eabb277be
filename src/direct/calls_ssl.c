/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_ssl_library_init(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSL_library_init, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_ssl))(0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_load_error_strings(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSL_load_error_strings, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_ssl))(OPENSSL_INIT_LOAD_SSL_STRINGS | OPENSSL_INIT_LOAD_CRYPTO_STRINGS, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_add_ssl_module(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSL_add_ssl_module, given))
        return c.answer;
    {

        ((void (*)(void))CALL_FUNCTION(SSL_add_ssl_module))();
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_op_bit(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_OP_BIT, given))
        return c.answer;
    {
        int n = (int)p0;
        uint64_t answer = (uint64_t)((uint64_t)1 << n);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_free(int64_t p0)
{
    return call_free(CALL_SSL_free, p0);
}

int64_t gasket_ssl_up_ref(int64_t p0)
{
    return call_up_ref(CALL_SSL_up_ref, p0);
}

int64_t gasket_ssl_clear(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_clear, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_clear))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_ssl_method(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_ssl_method, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((const SSL_METHOD * (*)(const SSL *))CALL_FUNCTION(SSL_get_ssl_method))(ssl);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_ex_data_x509_store_ctx_idx(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_ex_data_X509_STORE_CTX_idx, given))
        return c.answer;
    {
        int answer = (int)((int (*)(void))CALL_FUNCTION(SSL_get_ex_data_X509_STORE_CTX_idx))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_rbio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_rbio, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((BIO * (*)(const SSL *))CALL_FUNCTION(SSL_get_rbio))(ssl);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_wbio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_wbio, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((BIO * (*)(const SSL *))CALL_FUNCTION(SSL_get_wbio))(ssl);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_fd(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_fd, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_fd))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_rfd(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_rfd, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_rfd))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_wfd(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_wfd, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_wfd))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_do_handshake(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_do_handshake, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_do_handshake))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_connect(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_connect, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_connect))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_accept(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_accept, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_accept))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_stateless(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_stateless, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_stateless))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_renegotiate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_renegotiate, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_renegotiate))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_renegotiate_abbreviated(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_renegotiate_abbreviated, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_renegotiate_abbreviated))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_renegotiate_pending(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_renegotiate_pending, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_renegotiate_pending))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_key_update(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_key_update, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int update_type = (int)p1;
        int answer = (int)((int (*)(SSL *, int))CALL_FUNCTION(SSL_key_update))(ssl, update_type);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_key_update_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_key_update_type, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_key_update_type))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_new_session_ticket(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_new_session_ticket, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_new_session_ticket))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_verify_client_post_handshake(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_verify_client_post_handshake, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_verify_client_post_handshake))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_num_renegotiations(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_num_renegotiations, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_NUM_RENEGOTIATIONS, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_clear_num_renegotiations(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_clear_num_renegotiations, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_CLEAR_NUM_RENEGOTIATIONS, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_total_renegotiations(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_total_renegotiations, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_TOTAL_RENEGOTIATIONS, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_secure_renegotiation_support(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_secure_renegotiation_support, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_RI_SUPPORT, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_read(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_read, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        void * buffer = (void *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(SSL *, void *, int))CALL_FUNCTION(SSL_read))(ssl, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_read_ex(int64_t p0, void *p1, int64_t p2, void *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_read_ex, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        void * buffer = (void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t read_length = 0;
        size_t *read_length_to = p3 == NULL ? NULL : &read_length;
        int answer = (int)((int (*)(SSL *, void *, size_t, size_t *))CALL_FUNCTION(SSL_read_ex))(ssl, buffer, length, read_length_to);

        call_out(&c, 3, (int64_t)read_length);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_peek(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_peek, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        void * buffer = (void *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(SSL *, void *, int))CALL_FUNCTION(SSL_peek))(ssl, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_peek_ex(int64_t p0, void *p1, int64_t p2, void *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_peek_ex, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        void * buffer = (void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t read_length = 0;
        size_t *read_length_to = p3 == NULL ? NULL : &read_length;
        int answer = (int)((int (*)(SSL *, void *, size_t, size_t *))CALL_FUNCTION(SSL_peek_ex))(ssl, buffer, length, read_length_to);

        call_out(&c, 3, (int64_t)read_length);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_write(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_write, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void * data = (const void *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)(((void)((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_MODE, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER, NULL),
       ((__typeof__(SSL_write) *)CALL_FUNCTION(SSL_write))(ssl, data, length)));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_write_ex(int64_t p0, const void *p1, int64_t p2, void *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_write_ex, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void * data = (const void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t written = 0;
        size_t *written_to = p3 == NULL ? NULL : &written;
        int answer = (int)(((void)((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_MODE, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER, NULL),
       ((__typeof__(SSL_write_ex) *)CALL_FUNCTION(SSL_write_ex))(ssl, data, length, written_to)));

        call_out(&c, 3, (int64_t)written);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_sendfile(int64_t p0, int64_t p1, int64_t p2, int64_t p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_SSL_sendfile, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int fd = (int)p1;
        int64_t offset = (int64_t)p2;
        size_t size = (size_t)p3;
        int flags = (int)p4;
        int64_t answer = (int64_t)((int64_t)((__typeof__(SSL_sendfile) *)CALL_FUNCTION(SSL_sendfile))(ssl, fd, offset, size, flags));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_read_early_data(int64_t p0, void *p1, int64_t p2, void *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_read_early_data, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        void * buffer = (void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t read_length = 0;
        size_t *read_length_to = p3 == NULL ? NULL : &read_length;
        int answer = (int)((int (*)(SSL *, void *, size_t, size_t *))CALL_FUNCTION(SSL_read_early_data))(ssl, buffer, length, read_length_to);

        call_out(&c, 3, (int64_t)read_length);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_write_early_data(int64_t p0, const void *p1, int64_t p2, void *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_SSL_write_early_data, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void * data = (const void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t written = 0;
        size_t *written_to = p3 == NULL ? NULL : &written;
        int answer = (int)(((void)((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_MODE, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER, NULL),
       ((__typeof__(SSL_write_early_data) *)CALL_FUNCTION(SSL_write_early_data))(ssl, data, length, written_to)));

        call_out(&c, 3, (int64_t)written);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_pending(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_pending, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_pending))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_has_pending(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_has_pending, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_has_pending))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_shutdown(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_shutdown, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_shutdown))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_shutdown(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_get_shutdown);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_get_shutdown, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_shutdown))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_shutdown(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_shutdown, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int mode = (int)p1;

        ((void (*)(SSL *, int))CALL_FUNCTION(SSL_set_shutdown))(ssl, mode);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_get_quiet_shutdown(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_get_quiet_shutdown);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_get_quiet_shutdown, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_quiet_shutdown))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_quiet_shutdown(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_quiet_shutdown, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int mode = (int)p1;

        ((void (*)(SSL *, int))CALL_FUNCTION(SSL_set_quiet_shutdown))(ssl, mode);
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_want(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_want_nothing(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want_nothing, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_NOTHING);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_want_read(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want_read, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_READING);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_want_write(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want_write, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_WRITING);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_want_x509_lookup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want_x509_lookup, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_X509_LOOKUP);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_want_retry_verify(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want_retry_verify, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_RETRY_VERIFY);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_want_async(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want_async, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_ASYNC_PAUSED);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_want_async_job(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want_async_job, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_ASYNC_NO_JOBS);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_want_client_hello_cb(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_want_client_hello_cb, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_want))(ssl) == SSL_CLIENT_HELLO_CB);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_in_init(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_in_init);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_in_init, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_in_init))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_in_before(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_in_before);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_in_before, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_in_before))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_is_init_finished(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_is_init_finished);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_is_init_finished, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_is_init_finished))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_in_connect_init(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_in_connect_init, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_in_init))(ssl) && !((int (*)(const SSL *))CALL_FUNCTION(SSL_is_server))(ssl));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_in_accept_init(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_in_accept_init, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_in_init))(ssl) && ((int (*)(const SSL *))CALL_FUNCTION(SSL_is_server))(ssl));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_state(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_state, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int)((__typeof__(SSL_get_state) *)CALL_FUNCTION(SSL_get_state))(ssl));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssl_state_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_state_string, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL *))CALL_FUNCTION(SSL_state_string))(ssl);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_state_string_long(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_state_string_long, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL *))CALL_FUNCTION(SSL_state_string_long))(ssl);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_rstate_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_rstate_string, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL *))CALL_FUNCTION(SSL_rstate_string))(ssl);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_rstate_string_long(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_rstate_string_long, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL *))CALL_FUNCTION(SSL_rstate_string_long))(ssl);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_alert_type_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_alert_type_string, given))
        return NULL;
    {
        int value = (int)p0;
        const char * answer = ((const char * (*)(int))CALL_FUNCTION(SSL_alert_type_string))(value);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_alert_type_string_long(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_alert_type_string_long, given))
        return NULL;
    {
        int value = (int)p0;
        const char * answer = ((const char * (*)(int))CALL_FUNCTION(SSL_alert_type_string_long))(value);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_alert_desc_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_alert_desc_string, given))
        return NULL;
    {
        int value = (int)p0;
        const char * answer = ((const char * (*)(int))CALL_FUNCTION(SSL_alert_desc_string))(value);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_alert_desc_string_long(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_alert_desc_string_long, given))
        return NULL;
    {
        int value = (int)p0;
        const char * answer = ((const char * (*)(int))CALL_FUNCTION(SSL_alert_desc_string_long))(value);

        return call_text(&c, answer);
    }
}

int64_t gasket_ssl_is_server(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_is_server);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_is_server, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_is_server))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_is_dtls(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_is_dtls, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_is_dtls))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_version);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_version, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_version))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssl_get_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_version, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL *))CALL_FUNCTION(SSL_get_version))(ssl);

        return call_text(&c, answer);
    }
}

int64_t gasket_ssl_client_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_client_version);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        int answer = ((int (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_client_version, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_client_version))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_early_data_status(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_early_data_status, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_early_data_status))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_waiting_for_async(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_waiting_for_async, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_waiting_for_async))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_async_status(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_async_status, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int status = 0;
        int *status_to = p1 == NULL ? NULL : &status;
        int answer = (int)((int (*)(SSL *, int *))CALL_FUNCTION(SSL_get_async_status))(ssl, status_to);

        call_out(&c, 1, (int64_t)status);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_current_cipher(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_current_cipher, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((const SSL_CIPHER * (*)(const SSL *))CALL_FUNCTION(SSL_get_current_cipher))(ssl);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_pending_cipher(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_pending_cipher, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((const SSL_CIPHER * (*)(const SSL *))CALL_FUNCTION(SSL_get_pending_cipher))(ssl);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

const char *gasket_ssl_get_cipher(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_cipher, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_name))(((const SSL_CIPHER * (*)(const SSL *))CALL_FUNCTION(SSL_get_current_cipher))(ssl));

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_get_cipher_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_cipher_name, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_name))(((const SSL_CIPHER * (*)(const SSL *))CALL_FUNCTION(SSL_get_current_cipher))(ssl));

        return call_text(&c, answer);
    }
}

int64_t gasket_ssl_get_cipher_bits(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_cipher_bits, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int algorithm_bits = 0;
        int *algorithm_bits_to = p1 == NULL ? NULL : &algorithm_bits;
        int answer = (int)(((int (*)(const SSL_CIPHER *, int *))CALL_FUNCTION(SSL_CIPHER_get_bits))(((const SSL_CIPHER * (*)(const SSL *))CALL_FUNCTION(SSL_get_current_cipher))(ssl), algorithm_bits_to));

        call_out(&c, 1, (int64_t)algorithm_bits);
        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssl_get_cipher_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_cipher_version, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_version))(((const SSL_CIPHER * (*)(const SSL *))CALL_FUNCTION(SSL_get_current_cipher))(ssl));

        return call_text(&c, answer);
    }
}

int64_t gasket_ssl_get_ciphers(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_ciphers, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((STACK_OF(SSL_CIPHER) * (*)(const SSL *))CALL_FUNCTION(SSL_get_ciphers))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get1_supported_ciphers(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get1_supported_ciphers, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void *answer = ((STACK_OF(SSL_CIPHER) * (*)(SSL *))CALL_FUNCTION(SSL_get1_supported_ciphers))(ssl);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_client_ciphers(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_client_ciphers, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((STACK_OF(SSL_CIPHER) * (*)(const SSL *))CALL_FUNCTION(SSL_get_client_ciphers))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

const char *gasket_ssl_get_cipher_list(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_cipher_list, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        int n = (int)p1;
        const char * answer = ((const char * (*)(const SSL *, int))CALL_FUNCTION(SSL_get_cipher_list))(ssl, n);

        return call_text(&c, answer);
    }
}

int64_t gasket_ssl_get_current_compression(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_current_compression, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((const COMP_METHOD * (*)(const SSL *))CALL_FUNCTION(SSL_get_current_compression))(ssl);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_current_expansion(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_current_expansion, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((const COMP_METHOD * (*)(const SSL *))CALL_FUNCTION(SSL_get_current_expansion))(ssl);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get1_groups(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get1_groups, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int * groups = (int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_GROUPS, 0, (size_t)((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_GROUPS, 0, NULL) <=
       length / sizeof(int) ? groups : NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get1_curves(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get1_curves, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int * groups = (int *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_GROUPS, 0, (size_t)((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_GROUPS, 0, NULL) <=
       length / sizeof(int) ? groups : NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_shared_group(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_shared_group, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long n = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_SHARED_GROUP, n, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_shared_curve(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_shared_curve, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long n = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_SHARED_GROUP, n, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_negotiated_group(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_negotiated_group, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((SSL_SESSION * (*)(const SSL *))CALL_FUNCTION(SSL_get_session))(ssl) == NULL ? 0 : ((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_NEGOTIATED_GROUP, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssl_group_to_name(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_group_to_name, given))
        return NULL;
    {
        SSL * ssl = c.at[0];
        int id = (int)p1;
        const char * answer = ((const char * (*)(SSL *, int))CALL_FUNCTION(SSL_group_to_name))(ssl, id);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_ssl_get_signature_nid(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_signature_nid, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int nid = 0;
        int *nid_to = p1 == NULL ? NULL : &nid;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_SIGNATURE_NID, 0, nid_to));

        call_out(&c, 1, (int64_t)nid);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_peer_signature_nid(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_peer_signature_nid, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int nid = 0;
        int *nid_to = p1 == NULL ? NULL : &nid;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_PEER_SIGNATURE_NID, 0, nid_to));

        call_out(&c, 1, (int64_t)nid);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_signature_type_nid(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_signature_type_nid, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int nid = 0;
        int *nid_to = p1 == NULL ? NULL : &nid;
        int answer = (int)((int (*)(const SSL *, int *))CALL_FUNCTION(SSL_get_signature_type_nid))(ssl, nid_to);

        call_out(&c, 1, (int64_t)nid);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_peer_signature_type_nid(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_peer_signature_type_nid, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int nid = 0;
        int *nid_to = p1 == NULL ? NULL : &nid;
        int answer = (int)((int (*)(const SSL *, int *))CALL_FUNCTION(SSL_get_peer_signature_type_nid))(ssl, nid_to);

        call_out(&c, 1, (int64_t)nid);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_sigalgs(int64_t p0, int64_t p1, void *p2, void *p3, void *p4, void *p5, void *p6)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.bytes = p3}, {.bytes = p4}, {.bytes = p5}, {.bytes = p6}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_sigalgs, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int index = (int)p1;
        int sign = 0;
        int *sign_to = p2 == NULL ? NULL : &sign;
        int digest = 0;
        int *digest_to = p3 == NULL ? NULL : &digest;
        int sign_and_digest = 0;
        int *sign_and_digest_to = p4 == NULL ? NULL : &sign_and_digest;
        unsigned char raw_sign = 0;
        unsigned char *raw_sign_to = p5 == NULL ? NULL : &raw_sign;
        unsigned char raw_digest = 0;
        unsigned char *raw_digest_to = p6 == NULL ? NULL : &raw_digest;
        int answer = (int)((int (*)(SSL *, int, int *, int *, int *, unsigned char *, unsigned char *))CALL_FUNCTION(SSL_get_sigalgs))(ssl, index, sign_to, digest_to, sign_and_digest_to, raw_sign_to, raw_digest_to);

        call_out(&c, 2, (int64_t)sign);
        call_out(&c, 3, (int64_t)digest);
        call_out(&c, 4, (int64_t)sign_and_digest);
        call_out(&c, 5, (int64_t)raw_sign);
        call_out(&c, 6, (int64_t)raw_digest);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_shared_sigalgs(int64_t p0, int64_t p1, void *p2, void *p3, void *p4, void *p5, void *p6)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.bytes = p3}, {.bytes = p4}, {.bytes = p5}, {.bytes = p6}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_shared_sigalgs, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int index = (int)p1;
        int sign = 0;
        int *sign_to = p2 == NULL ? NULL : &sign;
        int digest = 0;
        int *digest_to = p3 == NULL ? NULL : &digest;
        int sign_and_digest = 0;
        int *sign_and_digest_to = p4 == NULL ? NULL : &sign_and_digest;
        unsigned char raw_sign = 0;
        unsigned char *raw_sign_to = p5 == NULL ? NULL : &raw_sign;
        unsigned char raw_digest = 0;
        unsigned char *raw_digest_to = p6 == NULL ? NULL : &raw_digest;
        int answer = (int)((int (*)(SSL *, int, int *, int *, int *, unsigned char *, unsigned char *))CALL_FUNCTION(SSL_get_shared_sigalgs))(ssl, index, sign_to, digest_to, sign_and_digest_to, raw_sign_to, raw_digest_to);

        call_out(&c, 2, (int64_t)sign);
        call_out(&c, 3, (int64_t)digest);
        call_out(&c, 4, (int64_t)sign_and_digest);
        call_out(&c, 5, (int64_t)raw_sign);
        call_out(&c, 6, (int64_t)raw_digest);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get1_peer_certificate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get1_peer_certificate, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((X509 * (*)(const SSL *))CALL_FUNCTION(SSL_get1_peer_certificate))(ssl);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_peer_certificate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_peer_certificate, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((X509 * (*)(const SSL *))CALL_FUNCTION(SSL_get1_peer_certificate))(ssl);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get0_peer_certificate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_peer_certificate, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((X509 * (*)(const SSL *))CALL_FUNCTION(SSL_get0_peer_certificate))(ssl);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get_peer_cert_chain(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_peer_cert_chain, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((STACK_OF(X509) * (*)(const SSL *))CALL_FUNCTION(SSL_get_peer_cert_chain))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_get0_verified_chain(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_verified_chain, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const void *answer = ((STACK_OF(X509) * (*)(const SSL *))CALL_FUNCTION(SSL_get0_verified_chain))(ssl);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

const char *gasket_ssl_get0_peername(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_peername, given))
        return NULL;
    {
        SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(SSL *))CALL_FUNCTION(SSL_get0_peername))(ssl);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_ssl_get_verify_result(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_get_verify_result);
    const SSL * ssl = glance_enter(TYPE_SSL, function, p0);

    if (ssl != NULL) {
        long answer = ((long (*)(const SSL *))function)(ssl);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_get_verify_result, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        long answer = (long)((long (*)(const SSL *))CALL_FUNCTION(SSL_get_verify_result))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_finished(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_finished, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        void * buffer = (void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t answer = (size_t)((size_t (*)(const SSL *, void *, size_t))CALL_FUNCTION(SSL_get_finished))(ssl, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_peer_finished(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_peer_finished, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        void * buffer = (void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t answer = (size_t)((size_t (*)(const SSL *, void *, size_t))CALL_FUNCTION(SSL_get_peer_finished))(ssl, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_client_random(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_client_random, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        unsigned char * buffer = (unsigned char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t answer = (size_t)((size_t (*)(const SSL *, unsigned char *, size_t))CALL_FUNCTION(SSL_get_client_random))(ssl, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_server_random(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_server_random, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        unsigned char * buffer = (unsigned char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t answer = (size_t)((size_t (*)(const SSL *, unsigned char *, size_t))CALL_FUNCTION(SSL_get_server_random))(ssl, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_export_keying_material(int64_t p0, void *p1, int64_t p2, const void *p3, int64_t p4, const void *p5, int64_t p6, int64_t p7)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}, {.number = p6}, {.number = p7}};
    call c;

    if (!call_enter(&c, CALL_SSL_export_keying_material, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        unsigned char * material = (unsigned char *)(uintptr_t)p1;
        size_t material_length = (size_t)p2;
        const char * label = (const char *)(uintptr_t)p3;
        size_t label_length = (size_t)p4;
        const unsigned char * context = (const unsigned char *)(uintptr_t)p5;
        size_t context_length = (size_t)p6;
        int use_context = (int)p7;
        int answer = (int)((int (*)(SSL *, unsigned char *, size_t, const char *, size_t, const unsigned char *, size_t, int))CALL_FUNCTION(SSL_export_keying_material))(ssl, material, material_length, label, label_length, context, context_length, use_context);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_export_keying_material_early(int64_t p0, void *p1, int64_t p2, const void *p3, int64_t p4, const void *p5, int64_t p6)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}, {.number = p6}};
    call c;

    if (!call_enter(&c, CALL_SSL_export_keying_material_early, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        unsigned char * material = (unsigned char *)(uintptr_t)p1;
        size_t material_length = (size_t)p2;
        const char * label = (const char *)(uintptr_t)p3;
        size_t label_length = (size_t)p4;
        const unsigned char * context = (const unsigned char *)(uintptr_t)p5;
        size_t context_length = (size_t)p6;
        int answer = (int)((int (*)(SSL *, unsigned char *, size_t, const char *, size_t, const unsigned char *, size_t))CALL_FUNCTION(SSL_export_keying_material_early))(ssl, material, material_length, label, label_length, context, context_length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get_extms_support(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_extms_support, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, SSL_CTRL_GET_EXTMS_SUPPORT, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_get0_alpn_selected(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_alpn_selected, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const unsigned char * protocol = NULL;
        const unsigned char * *protocol_to = &protocol;
        unsigned int length = 0;
        unsigned int *length_to = &length;

        (void)((void (*)(const SSL *, const unsigned char **, unsigned int *))CALL_FUNCTION(SSL_get0_alpn_selected))(ssl, protocol_to, length_to);
        return call_bytes(&c, 1, protocol, (int64_t)length);
    }
}

int64_t gasket_ssl_get0_next_proto_negotiated(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_next_proto_negotiated, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const unsigned char * protocol = NULL;
        const unsigned char * *protocol_to = &protocol;
        unsigned int length = 0;
        unsigned int *length_to = &length;

        (void)((void (*)(const SSL *, const unsigned char **, unsigned int *))CALL_FUNCTION(SSL_get0_next_proto_negotiated))(ssl, protocol_to, length_to);
        return call_bytes(&c, 1, protocol, (int64_t)length);
    }
}

int64_t gasket_ssl_get0_npn_negotiated(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_get0_npn_negotiated, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        const unsigned char * protocol = NULL;
        const unsigned char * *protocol_to = &protocol;
        unsigned int length = 0;
        unsigned int *length_to = &length;

        (void)((void (*)(const SSL *, const unsigned char **, unsigned int *))CALL_FUNCTION(SSL_get0_next_proto_negotiated))(ssl, protocol_to, length_to);
        return call_bytes(&c, 1, protocol, (int64_t)length);
    }
}

const char *gasket_ssl_get_servername(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_servername, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        int type = (int)p1;
        const char * answer = ((__typeof__(SSL_get_servername) *)CALL_FUNCTION(SSL_get_servername))(ssl, type);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_ssl_get_servername_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_servername_type, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((int (*)(const SSL *))CALL_FUNCTION(SSL_get_servername_type))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssl_get_psk_identity(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_psk_identity, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL *))CALL_FUNCTION(SSL_get_psk_identity))(ssl);

        return call_text_kept(&c, answer);
    }
}

const char *gasket_ssl_get_psk_identity_hint(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_psk_identity_hint, given))
        return NULL;
    {
        const SSL * ssl = c.at[0];
        const char * answer = ((const char * (*)(const SSL *))CALL_FUNCTION(SSL_get_psk_identity_hint))(ssl);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_ssl_get_selected_srtp_profile(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_get_selected_srtp_profile, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        const void *answer = ((SRTP_PROTECTION_PROFILE * (*)(SSL *))CALL_FUNCTION(SSL_get_selected_srtp_profile))(ssl);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_client_hello_get0_legacy_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_client_hello_get0_legacy_version, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        unsigned int answer = (unsigned int)((unsigned int (*)(SSL *))CALL_FUNCTION(SSL_client_hello_get0_legacy_version))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_client_hello_isv2(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_client_hello_isv2, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_client_hello_isv2))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_extension_supported(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_extension_supported, given))
        return c.answer;
    {
        unsigned int type = (unsigned int)p0;
        int answer = (int)((int (*)(unsigned int))CALL_FUNCTION(SSL_extension_supported))(type);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_set_debug(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_set_debug, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int debug = (int)p1;

        ((void (*)(SSL *, int))CALL_FUNCTION(SSL_set_debug))(ssl, debug);
        return call_nothing(&c);
    }
}
