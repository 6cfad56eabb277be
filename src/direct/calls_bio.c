/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_bio_s_mem(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_mem, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_mem))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_secmem(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_secmem, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_secmem))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_null, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_null))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_file(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_file, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_file))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_fd(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_fd, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_fd))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_socket(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_socket, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_socket))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_datagram(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_datagram, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_datagram))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_connect(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_connect, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_connect))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_accept(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_accept, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_accept))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_s_bio(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_s_bio, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_s_bio))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_f_base64(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_f_base64, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_f_base64))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_f_buffer(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_f_buffer, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_f_buffer))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_f_readbuffer(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_f_readbuffer, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_f_readbuffer))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_f_linebuffer(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_f_linebuffer, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_f_linebuffer))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_f_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_f_null, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_f_null))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_f_prefix(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_f_prefix, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_f_prefix))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_f_nbio_test(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_f_nbio_test, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_f_nbio_test))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_new(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_new, given))
        return c.answer;
    {
        const BIO_METHOD * method = c.at[0];
        const void *answer = ((BIO * (*)(const BIO_METHOD *))CALL_FUNCTION(BIO_new))(method);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_new_ex(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_new_ex, given))
        return c.answer;
    {
        const BIO_METHOD * method = c.at[0];
        const void *answer = ((BIO * (*)(OSSL_LIB_CTX *, const BIO_METHOD *))CALL_FUNCTION(BIO_new_ex))(NULL, method);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_new_file(const char *p0, const char *p1)
{
    const call_value given[] = {{.bytes = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_new_file, given))
        return c.answer;
    {
        const char * path = (const char *)(uintptr_t)p0;
        const char * mode = (const char *)(uintptr_t)p1;
        const void *answer = ((BIO * (*)(const char *, const char *))CALL_FUNCTION(BIO_new_file))(path, mode);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_new_socket(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_new_socket, given))
        return c.answer;
    {
        int socket = (int)p0;
        int close_flag = (int)p1;
        const void *answer = ((BIO * (*)(int, int))CALL_FUNCTION(BIO_new_socket))(socket, close_flag);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_new_fd(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_new_fd, given))
        return c.answer;
    {
        int fd = (int)p0;
        int close_flag = (int)p1;
        const void *answer = ((BIO * (*)(int, int))CALL_FUNCTION(BIO_new_fd))(fd, close_flag);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_new_dgram(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_new_dgram, given))
        return c.answer;
    {
        int fd = (int)p0;
        int close_flag = (int)p1;
        const void *answer = ((BIO * (*)(int, int))CALL_FUNCTION(BIO_new_dgram))(fd, close_flag);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_new_connect(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_new_connect, given))
        return c.answer;
    {
        const char * host_port = (const char *)(uintptr_t)p0;
        const void *answer = ((BIO * (*)(const char *))CALL_FUNCTION(BIO_new_connect))(host_port);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_new_accept(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_new_accept, given))
        return c.answer;
    {
        const char * host_port = (const char *)(uintptr_t)p0;
        const void *answer = ((BIO * (*)(const char *))CALL_FUNCTION(BIO_new_accept))(host_port);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_free_all(int64_t p0)
{
    return call_free(CALL_BIO_free_all, p0);
}

int64_t gasket_bio_up_ref(int64_t p0)
{
    return call_up_ref(CALL_BIO_up_ref, p0);
}

int64_t gasket_bio_read(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_read, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * data = (void *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(BIO *, void *, int))CALL_FUNCTION(BIO_read))(bio, data, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_read_ex(int64_t p0, void *p1, int64_t p2, void *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_BIO_read_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * data = (void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t count = 0;
        size_t *count_to = p3 == NULL ? NULL : &count;
        int answer = (int)((int (*)(BIO *, void *, size_t, size_t *))CALL_FUNCTION(BIO_read_ex))(bio, data, length, count_to);

        call_out(&c, 3, (int64_t)count);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_gets(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_gets, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        char * line = (char *)(uintptr_t)p1;
        int size = (int)p2;
        int answer = (int)(bio_is_ready(bio) ? ((__typeof__(BIO_gets) *)CALL_FUNCTION(BIO_gets))(bio, line, size) : -2);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_line(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_line, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        char * line = (char *)(uintptr_t)p1;
        int size = (int)p2;
        int answer = (int)(bio_is_ready(bio) ? ((__typeof__(BIO_get_line) *)CALL_FUNCTION(BIO_get_line))(bio, line, size) : -1);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_write(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_write, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void * data = (const void *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(BIO *, const void *, int))CALL_FUNCTION(BIO_write))(bio, data, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_write_ex(int64_t p0, const void *p1, int64_t p2, void *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_BIO_write_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void * data = (const void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        size_t count = 0;
        size_t *count_to = p3 == NULL ? NULL : &count;
        int answer = (int)((int (*)(BIO *, const void *, size_t, size_t *))CALL_FUNCTION(BIO_write_ex))(bio, data, length, count_to);

        call_out(&c, 3, (int64_t)count);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_puts(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_puts, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * text = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(BIO *, const char *))CALL_FUNCTION(BIO_puts))(bio, text);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_indent(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_indent, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int columns = (int)p1;
        int most = (int)p2;
        int answer = (int)((int (*)(BIO *, int, int))CALL_FUNCTION(BIO_indent))(bio, columns, most);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_dump(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_dump, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void * data = (const void *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(BIO *, const void *, int))CALL_FUNCTION(BIO_dump))(bio, data, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_dump_indent(int64_t p0, const void *p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_BIO_dump_indent, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void * data = (const void *)(uintptr_t)p1;
        int length = (int)p2;
        int indent = (int)p3;
        int answer = (int)((int (*)(BIO *, const void *, int, int))CALL_FUNCTION(BIO_dump_indent))(bio, data, length, indent);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_hex_string(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_BIO_hex_string, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int indent = (int)p1;
        int width = (int)p2;
        const void * data = (const void *)(uintptr_t)p3;
        int length = (int)p4;
        int answer = (int)((int (*)(BIO *, int, int, const void *, int))CALL_FUNCTION(BIO_hex_string))(bio, indent, width, data, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_method_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_method_type, given))
        return c.answer;
    {
        const BIO * bio = c.at[0];
        int answer = (int)((int (*)(const BIO *))CALL_FUNCTION(BIO_method_type))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_bio_method_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_method_name, given))
        return NULL;
    {
        const BIO * bio = c.at[0];
        const char * answer = ((const char * (*)(const BIO *))CALL_FUNCTION(BIO_method_name))(bio);

        return call_text(&c, answer);
    }
}

int64_t gasket_bio_pending(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_pending, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_PENDING, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_ctrl_pending(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ctrl_pending, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        size_t answer = (size_t)((size_t (*)(BIO *))CALL_FUNCTION(BIO_ctrl_pending))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_wpending(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_wpending, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_WPENDING, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_ctrl_wpending(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ctrl_wpending, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        size_t answer = (size_t)((size_t (*)(BIO *))CALL_FUNCTION(BIO_ctrl_wpending))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_eof(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_eof, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(bio_is_ready(bio) ? (int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_EOF, 0, NULL) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_reset(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_reset, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(bio_is_ready(bio) ? (int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_RESET, 0, NULL) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_seek(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_seek, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int offset = (int)p1;
        int answer = (int)(bio_is_ready(bio) ? (int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_FILE_SEEK, offset, NULL) : -1);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_tell(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_tell, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(bio_is_ready(bio) ? (int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_FILE_TELL, 0, NULL) : -1);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_close(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_close, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_GET_CLOSE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_shutdown(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_shutdown, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int (*)(BIO *))CALL_FUNCTION(BIO_get_shutdown))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_init(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_init, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int (*)(BIO *))CALL_FUNCTION(BIO_get_init))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_number_read(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_number_read, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        uint64_t answer = (uint64_t)((uint64_t (*)(BIO *))CALL_FUNCTION(BIO_number_read))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_number_written(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_number_written, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        uint64_t answer = (uint64_t)((uint64_t (*)(BIO *))CALL_FUNCTION(BIO_number_written))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_should_retry(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_should_retry, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(((int (*)(const BIO *, int))CALL_FUNCTION(BIO_test_flags))(bio, BIO_FLAGS_SHOULD_RETRY));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_should_read(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_should_read, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(((int (*)(const BIO *, int))CALL_FUNCTION(BIO_test_flags))(bio, BIO_FLAGS_READ));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_should_write(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_should_write, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(((int (*)(const BIO *, int))CALL_FUNCTION(BIO_test_flags))(bio, BIO_FLAGS_WRITE));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_should_io_special(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_should_io_special, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(((int (*)(const BIO *, int))CALL_FUNCTION(BIO_test_flags))(bio, BIO_FLAGS_IO_SPECIAL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_retry_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_retry_type, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(((int (*)(const BIO *, int))CALL_FUNCTION(BIO_test_flags))(bio, BIO_FLAGS_RWS));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_retry_flags(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_retry_flags, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(((int (*)(const BIO *, int))CALL_FUNCTION(BIO_test_flags))(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_retry_reason(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_retry_reason, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int (*)(BIO *))CALL_FUNCTION(BIO_get_retry_reason))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_retry_reason(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_retry_reason, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int reason = (int)p1;

        ((void (*)(BIO *, int))CALL_FUNCTION(BIO_set_retry_reason))(bio, reason);
        return call_nothing(&c);
    }
}

int64_t gasket_bio_set_retry_read(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_retry_read, given))
        return c.answer;
    {
        BIO * bio = c.at[0];

        ((__typeof__(BIO_set_flags) *)CALL_FUNCTION(BIO_set_flags))(bio, BIO_FLAGS_READ | BIO_FLAGS_SHOULD_RETRY);
        return call_nothing(&c);
    }
}

int64_t gasket_bio_set_retry_write(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_retry_write, given))
        return c.answer;
    {
        BIO * bio = c.at[0];

        ((__typeof__(BIO_set_flags) *)CALL_FUNCTION(BIO_set_flags))(bio, BIO_FLAGS_WRITE | BIO_FLAGS_SHOULD_RETRY);
        return call_nothing(&c);
    }
}

int64_t gasket_bio_set_retry_special(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_retry_special, given))
        return c.answer;
    {
        BIO * bio = c.at[0];

        ((__typeof__(BIO_set_flags) *)CALL_FUNCTION(BIO_set_flags))(bio, BIO_FLAGS_IO_SPECIAL | BIO_FLAGS_SHOULD_RETRY);
        return call_nothing(&c);
    }
}

int64_t gasket_bio_clear_retry_flags(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_clear_retry_flags, given))
        return c.answer;
    {
        BIO * bio = c.at[0];

        ((__typeof__(BIO_clear_flags) *)CALL_FUNCTION(BIO_clear_flags))(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY);
        return call_nothing(&c);
    }
}

int64_t gasket_bio_test_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_test_flags, given))
        return c.answer;
    {
        const BIO * bio = c.at[0];
        int flags = (int)p1;
        int answer = (int)((int (*)(const BIO *, int))CALL_FUNCTION(BIO_test_flags))(bio, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_flags(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_flags, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)(((int (*)(const BIO *, int))CALL_FUNCTION(BIO_test_flags))(bio, ~0));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_mem_eof_return(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_mem_eof_return, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int value = (int)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_BUF_MEM_EOF_RETURN, value, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_read_filename(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_read_filename, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * path = (const char *)(uintptr_t)p1;
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_FILENAME, BIO_CLOSE | BIO_FP_READ, (char *)path));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_write_filename(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_write_filename, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * path = (const char *)(uintptr_t)p1;
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_FILENAME, BIO_CLOSE | BIO_FP_WRITE, (char *)path));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_append_filename(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_append_filename, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * path = (const char *)(uintptr_t)p1;
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_FILENAME, BIO_CLOSE | BIO_FP_APPEND, (char *)path));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_rw_filename(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_rw_filename, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * path = (const char *)(uintptr_t)p1;
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_FILENAME, BIO_CLOSE | BIO_FP_READ | BIO_FP_WRITE, (char *)path));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_fd(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_fd, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int fd = 0;
        int *fd_to = p1 == NULL ? NULL : &fd;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_GET_FD, 0, fd_to));

        call_out(&c, 1, (int64_t)fd);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_nbio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_nbio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long on = (long)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_NBIO, on, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_do_handshake(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_do_handshake, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_DO_STATE_MACHINE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_do_connect(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_do_connect, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_DO_STATE_MACHINE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_do_connect_retry(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_do_connect_retry, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int timeout = (int)p1;
        int nap = (int)p2;
        int answer = (int)((int (*)(BIO *, int, int))CALL_FUNCTION(BIO_do_connect_retry))(bio, timeout, nap);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_wait(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_wait, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        time_t until = (time_t)p1;
        unsigned int nap = (unsigned int)p2;
        int answer = (int)((int (*)(BIO *, time_t, unsigned int))CALL_FUNCTION(BIO_wait))(bio, until, nap);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_socket_wait(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_socket_wait, given))
        return c.answer;
    {
        int fd = (int)p0;
        int for_read = (int)p1;
        time_t until = (time_t)p2;
        int answer = (int)((int (*)(int, int, time_t))CALL_FUNCTION(BIO_socket_wait))(fd, for_read, until);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_conn_hostname(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_conn_hostname, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * host = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_CONNECT, 0, (char *)host));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_conn_port(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_conn_port, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * port = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_CONNECT, 1, (char *)port));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_bio_get_conn_hostname(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_conn_hostname, given))
        return NULL;
    {
        BIO * bio = c.at[0];
        const char * answer = ((__typeof__(BIO_ptr_ctrl) *)CALL_FUNCTION(BIO_ptr_ctrl))(bio, BIO_C_GET_CONNECT, 0);

        return call_text_kept(&c, answer);
    }
}

const char *gasket_bio_get_conn_port(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_conn_port, given))
        return NULL;
    {
        BIO * bio = c.at[0];
        const char * answer = ((__typeof__(BIO_ptr_ctrl) *)CALL_FUNCTION(BIO_ptr_ctrl))(bio, BIO_C_GET_CONNECT, 1);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_bio_set_conn_ip_family(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_conn_ip_family, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int family = (int)p1;
        long answer = (long)(((__typeof__(BIO_int_ctrl) *)CALL_FUNCTION(BIO_int_ctrl))(bio, BIO_C_SET_CONNECT, 3, family));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_conn_mode(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_conn_mode, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long mode = (long)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_CONNECT_MODE, mode, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_do_accept(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_do_accept, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_DO_STATE_MACHINE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_accept_name(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_accept_name, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_ACCEPT, 0, (char *)name));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_accept_port(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_accept_port, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * port = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_ACCEPT, 1, (char *)port));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_bio_get_accept_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_accept_name, given))
        return NULL;
    {
        BIO * bio = c.at[0];
        const char * answer = ((__typeof__(BIO_ptr_ctrl) *)CALL_FUNCTION(BIO_ptr_ctrl))(bio, BIO_C_GET_ACCEPT, 0);

        return call_text_kept(&c, answer);
    }
}

const char *gasket_bio_get_accept_port(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_accept_port, given))
        return NULL;
    {
        BIO * bio = c.at[0];
        const char * answer = ((__typeof__(BIO_ptr_ctrl) *)CALL_FUNCTION(BIO_ptr_ctrl))(bio, BIO_C_GET_ACCEPT, 1);

        return call_text_kept(&c, answer);
    }
}

const char *gasket_bio_get_peer_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_peer_name, given))
        return NULL;
    {
        BIO * bio = c.at[0];
        const char * answer = ((__typeof__(BIO_ptr_ctrl) *)CALL_FUNCTION(BIO_ptr_ctrl))(bio, BIO_C_GET_ACCEPT, 2);

        return call_text_kept(&c, answer);
    }
}

const char *gasket_bio_get_peer_port(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_peer_port, given))
        return NULL;
    {
        BIO * bio = c.at[0];
        const char * answer = ((__typeof__(BIO_ptr_ctrl) *)CALL_FUNCTION(BIO_ptr_ctrl))(bio, BIO_C_GET_ACCEPT, 3);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_bio_set_nbio_accept(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_nbio_accept, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int on = (int)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_ACCEPT, 2, on ? (void *)"a" : NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_accept_ip_family(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_accept_ip_family, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int family = (int)p1;
        long answer = (long)(((__typeof__(BIO_int_ctrl) *)CALL_FUNCTION(BIO_int_ctrl))(bio, BIO_C_SET_ACCEPT, 4, family));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_bind_mode(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_bind_mode, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long mode = (long)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_BIND_MODE, mode, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_bind_mode(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_bind_mode, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_GET_BIND_MODE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_destroy_bio_pair(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_destroy_bio_pair, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_DESTROY_BIO_PAIR, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_shutdown_wr(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_shutdown_wr, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SHUTDOWN_WR, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_write_buf_size(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_write_buf_size, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long size = (long)p1;
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_WRITE_BUF_SIZE, size, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_write_buf_size(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_write_buf_size, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long size = (long)p1;
        size_t answer = (size_t)((size_t)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_GET_WRITE_BUF_SIZE, size, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_write_guarantee(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_write_guarantee, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_GET_WRITE_GUARANTEE, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_ctrl_get_write_guarantee(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ctrl_get_write_guarantee, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        size_t answer = (size_t)((size_t (*)(BIO *))CALL_FUNCTION(BIO_ctrl_get_write_guarantee))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_read_request(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_read_request, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int)((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_GET_READ_REQUEST, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_ctrl_get_read_request(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ctrl_get_read_request, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        size_t answer = (size_t)((size_t (*)(BIO *))CALL_FUNCTION(BIO_ctrl_get_read_request))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_ctrl_reset_read_request(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ctrl_reset_read_request, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        int answer = (int)((int (*)(BIO *))CALL_FUNCTION(BIO_ctrl_reset_read_request))(bio);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_buffer_size(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_buffer_size, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long size = (long)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_BUFF_SIZE, size, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_read_buffer_size(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_read_buffer_size, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long size = (long)p1;
        long answer = (long)(((__typeof__(BIO_int_ctrl) *)CALL_FUNCTION(BIO_int_ctrl))(bio, BIO_C_SET_BUFF_SIZE, size, 0));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_write_buffer_size(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_write_buffer_size, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long size = (long)p1;
        long answer = (long)(((__typeof__(BIO_int_ctrl) *)CALL_FUNCTION(BIO_int_ctrl))(bio, BIO_C_SET_BUFF_SIZE, size, 1));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_buffer_num_lines(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_buffer_num_lines, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_GET_BUFF_NUM_LINES, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_buffer_peek(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_buffer_peek, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * buffer = (void *)(uintptr_t)p1;
        long length = (long)p2;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_PEEK, length, buffer));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_buffer_read_data(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_buffer_read_data, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void * data = (const void *)(uintptr_t)p1;
        long length = (long)p2;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_BUFF_READ_DATA, length, (void *)data));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_prefix(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_prefix, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * prefix = (const char *)(uintptr_t)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_SET_PREFIX, 0, (void *)prefix));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_indent(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_indent, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long columns = (long)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_SET_INDENT, columns, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_indent(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_indent, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_CTRL_GET_INDENT, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_ssl_mode(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_ssl_mode, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long client = (long)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SSL_MODE, client, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_ssl_renegotiate_bytes(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_ssl_renegotiate_bytes, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long bytes = (long)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_SSL_RENEGOTIATE_BYTES, bytes, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_ssl_renegotiate_timeout(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_ssl_renegotiate_timeout, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long seconds = (long)p1;
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_SET_SSL_RENEGOTIATE_TIMEOUT, seconds, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_get_num_renegotiates(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_get_num_renegotiates, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        long answer = (long)(((__typeof__(BIO_ctrl) *)CALL_FUNCTION(BIO_ctrl))(bio, BIO_C_GET_SSL_NUM_RENEGOTIATES, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_addr_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_new, given))
        return c.answer;
    {
        const void *answer = ((BIO_ADDR * (*)(void))CALL_FUNCTION(BIO_ADDR_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_addr_free(int64_t p0)
{
    return call_free(CALL_BIO_ADDR_free, p0);
}

int64_t gasket_bio_addr_clear(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_clear, given))
        return c.answer;
    {
        BIO_ADDR * address = c.at[0];

        ((void (*)(BIO_ADDR *))CALL_FUNCTION(BIO_ADDR_clear))(address);
        return call_nothing(&c);
    }
}

int64_t gasket_bio_addr_family(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_family, given))
        return c.answer;
    {
        const BIO_ADDR * address = c.at[0];
        int answer = (int)((int (*)(const BIO_ADDR *))CALL_FUNCTION(BIO_ADDR_family))(address);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_addr_rawport(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_rawport, given))
        return c.answer;
    {
        const BIO_ADDR * address = c.at[0];
        unsigned short answer = (unsigned short)((unsigned short (*)(const BIO_ADDR *))CALL_FUNCTION(BIO_ADDR_rawport))(address);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_bio_addr_hostname_string(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_hostname_string, given))
        return NULL;
    {
        const BIO_ADDR * address = c.at[0];
        int numeric = (int)p1;
        char * answer = ((char * (*)(const BIO_ADDR *, int))CALL_FUNCTION(BIO_ADDR_hostname_string))(address, numeric);

        return call_text_freed(&c, answer);
    }
}

const char *gasket_bio_addr_service_string(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_service_string, given))
        return NULL;
    {
        const BIO_ADDR * address = c.at[0];
        int numeric = (int)p1;
        char * answer = ((char * (*)(const BIO_ADDR *, int))CALL_FUNCTION(BIO_ADDR_service_string))(address, numeric);

        return call_text_freed(&c, answer);
    }
}

const char *gasket_bio_addr_path_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_path_string, given))
        return NULL;
    {
        const BIO_ADDR * address = c.at[0];
        char * answer = ((char * (*)(const BIO_ADDR *))CALL_FUNCTION(BIO_ADDR_path_string))(address);

        return call_text_freed(&c, answer);
    }
}

int64_t gasket_bio_addr_rawmake(int64_t p0, int64_t p1, const void *p2, int64_t p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_BIO_ADDR_rawmake, given))
        return c.answer;
    {
        BIO_ADDR * address = c.at[0];
        int family = (int)p1;
        const void * where = (const void *)(uintptr_t)p2;
        size_t length = (size_t)p3;
        unsigned short port = (unsigned short)p4;
        int answer = (int)(family == AF_UNIX ? 0 : ((__typeof__(BIO_ADDR_rawmake) *)CALL_FUNCTION(BIO_ADDR_rawmake))(address, family, where, length, port));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_sock_init(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_sock_init, given))
        return c.answer;
    {
        int answer = (int)((int (*)(void))CALL_FUNCTION(BIO_sock_init))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_socket_nbio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_socket_nbio, given))
        return c.answer;
    {
        int socket = (int)p0;
        int on = (int)p1;
        int answer = (int)((int (*)(int, int))CALL_FUNCTION(BIO_socket_nbio))(socket, on);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_sock_error(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_sock_error, given))
        return c.answer;
    {
        int socket = (int)p0;
        int answer = (int)((int (*)(int))CALL_FUNCTION(BIO_sock_error))(socket);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_set_tcp_ndelay(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_tcp_ndelay, given))
        return c.answer;
    {
        int socket = (int)p0;
        int on = (int)p1;
        int answer = (int)((int (*)(int, int))CALL_FUNCTION(BIO_set_tcp_ndelay))(socket, on);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_closesocket(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_closesocket, given))
        return c.answer;
    {
        int socket = (int)p0;
        int answer = (int)((int (*)(int))CALL_FUNCTION(BIO_closesocket))(socket);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_sock_should_retry(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_sock_should_retry, given))
        return c.answer;
    {
        int result = (int)p0;
        int answer = (int)((int (*)(int))CALL_FUNCTION(BIO_sock_should_retry))(result);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_fd_should_retry(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_fd_should_retry, given))
        return c.answer;
    {
        int result = (int)p0;
        int answer = (int)((int (*)(int))CALL_FUNCTION(BIO_fd_should_retry))(result);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_sock_non_fatal_error(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_sock_non_fatal_error, given))
        return c.answer;
    {
        int error = (int)p0;
        int answer = (int)((int (*)(int))CALL_FUNCTION(BIO_sock_non_fatal_error))(error);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_fd_non_fatal_error(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_fd_non_fatal_error, given))
        return c.answer;
    {
        int error = (int)p0;
        int answer = (int)((int (*)(int))CALL_FUNCTION(BIO_fd_non_fatal_error))(error);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bio_dgram_non_fatal_error(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BIO_dgram_non_fatal_error, given))
        return c.answer;
    {
        int error = (int)p0;
        int answer = (int)((int (*)(int))CALL_FUNCTION(BIO_dgram_non_fatal_error))(error);

        return call_number(&c, (int64_t)answer);
    }
}
