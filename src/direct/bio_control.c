/*
 * BIO_ctrl: a table says what each command takes. What takes a pointer that cannot be checked has a
 * call of its own.
 */
#include <gasket_direct.h>

#include <stddef.h>

#include <gasket.h>

#include "direct/bio_close.h"
#include "direct/bio_flush.h"
#include "direct/call.h"
#include "direct/guard.h"

typedef enum control_kind {
    CONTROL_NUMBER,
    CONTROL_IO,        /* the same, of a BIO that is ready */
    CONTROL_TEXT,      /* the pointer is a text */
    CONTROL_TEXT_NULL, /* or NULL */
    CONTROL_INSTEAD
} control_kind;

typedef struct control {
    int command;
    control_kind kind;
    int most; /* of a text: the largest number that goes with it, or ANY */
    const char *instead;
} control;

enum { ANY = -1 };

#define NUMBER(command)                                                                            \
    {                                                                                              \
        command, CONTROL_NUMBER, ANY, NULL                                                         \
    }
#define IO(command)                                                                                \
    {                                                                                              \
        command, CONTROL_IO, ANY, NULL                                                             \
    }
#define TEXT(command, most)                                                                        \
    {                                                                                              \
        command, CONTROL_TEXT, most, NULL                                                          \
    }
#define TEXT_NULL(command, most)                                                                   \
    {                                                                                              \
        command, CONTROL_TEXT_NULL, most, NULL                                                     \
    }
#define INSTEAD(command, name)                                                                     \
    {                                                                                              \
        command, CONTROL_INSTEAD, ANY, name                                                        \
    }

static const control controls[] = {
    IO(BIO_CTRL_RESET),
    IO(BIO_CTRL_EOF),
    IO(BIO_CTRL_INFO),
    IO(BIO_CTRL_FLUSH),
    IO(BIO_C_FILE_SEEK),
    IO(BIO_C_FILE_TELL),
    NUMBER(BIO_CTRL_GET_CLOSE),
    NUMBER(BIO_CTRL_SET_CLOSE),
    NUMBER(BIO_CTRL_PENDING),
    NUMBER(BIO_CTRL_WPENDING),
    NUMBER(BIO_CTRL_SET_INDENT),
    NUMBER(BIO_CTRL_GET_INDENT),
    NUMBER(BIO_C_DO_STATE_MACHINE),
    NUMBER(BIO_C_SET_NBIO),
    NUMBER(BIO_C_GET_FD),
    NUMBER(BIO_C_SET_BUFF_SIZE),
    NUMBER(BIO_C_GET_BUFF_NUM_LINES),
    NUMBER(BIO_C_SET_BIND_MODE),
    NUMBER(BIO_C_GET_BIND_MODE),
    NUMBER(BIO_C_SET_CONNECT_MODE),
    NUMBER(BIO_C_SSL_MODE),
    NUMBER(BIO_C_SET_SSL_RENEGOTIATE_BYTES),
    NUMBER(BIO_C_SET_SSL_RENEGOTIATE_TIMEOUT),
    NUMBER(BIO_C_GET_SSL_NUM_RENEGOTIATES),
    NUMBER(BIO_C_SET_WRITE_BUF_SIZE),
    NUMBER(BIO_C_GET_WRITE_BUF_SIZE),
    NUMBER(BIO_C_DESTROY_BIO_PAIR),
    NUMBER(BIO_C_GET_WRITE_GUARANTEE),
    NUMBER(BIO_C_GET_READ_REQUEST),
    NUMBER(BIO_C_SHUTDOWN_WR),
    NUMBER(BIO_C_RESET_READ_REQUEST),
    NUMBER(BIO_CTRL_DGRAM_MTU_DISCOVER),
    NUMBER(BIO_CTRL_DGRAM_QUERY_MTU),
    NUMBER(BIO_CTRL_DGRAM_GET_FALLBACK_MTU),
    NUMBER(BIO_CTRL_DGRAM_GET_MTU),
    NUMBER(BIO_CTRL_DGRAM_SET_MTU),
    NUMBER(BIO_CTRL_DGRAM_MTU_EXCEEDED),
    NUMBER(BIO_CTRL_DGRAM_GET_MTU_OVERHEAD),
    NUMBER(BIO_CTRL_DGRAM_GET_RECV_TIMER_EXP),
    NUMBER(BIO_CTRL_DGRAM_GET_SEND_TIMER_EXP),
    NUMBER(BIO_CTRL_DGRAM_SET_PEEK_MODE),
    TEXT(BIO_C_SET_FILENAME, ANY),
    TEXT_NULL(BIO_CTRL_SET_PREFIX, ANY),
    TEXT(BIO_C_SET_CONNECT, 1),
    TEXT_NULL(BIO_C_SET_ACCEPT, 2),
    INSTEAD(BIO_CTRL_PUSH, "BIO_push"),
    INSTEAD(BIO_CTRL_POP, "BIO_pop"),
    INSTEAD(BIO_CTRL_PEEK, "BIO_buffer_peek"),
    INSTEAD(BIO_C_SET_FD, "BIO_set_fd"),
    INSTEAD(BIO_C_SET_FILE_PTR, "BIO_set_fd, or BIO_read_filename and its like"),
    INSTEAD(BIO_C_GET_FILE_PTR, "BIO_get_fd"),
    INSTEAD(BIO_C_SET_SSL, "BIO_set_ssl"),
    INSTEAD(BIO_C_GET_SSL, "BIO_get_ssl"),
    INSTEAD(BIO_C_SET_BUF_MEM, "BIO_new_mem_buf"),
    INSTEAD(BIO_C_SET_BUF_MEM_EOF_RETURN, "BIO_set_mem_eof_return"),
    INSTEAD(BIO_C_GET_BUF_MEM_PTR, "BIO_get_mem_data"),
    INSTEAD(BIO_C_SET_BUFF_READ_DATA, "BIO_set_buffer_read_data"),
    INSTEAD(BIO_C_GET_CONNECT, "BIO_get_conn_hostname and BIO_get_conn_port"),
    INSTEAD(BIO_C_GET_ACCEPT, "BIO_get_accept_name, BIO_get_peer_name and their like"),
    INSTEAD(BIO_C_MAKE_BIO_PAIR, "BIO_make_bio_pair"),
};

static const control *find(int64_t command)
{
    for (size_t i = 0; i < sizeof controls / sizeof *controls; i++)
        if (controls[i].command == command)
            return &controls[i];
    return NULL;
}

static int takes_text(const control *k)
{
    return k->kind == CONTROL_TEXT || k->kind == CONTROL_TEXT_NULL;
}

static int64_t refuse_pointer(call *c, const control *k, int64_t command, int64_t number)
{
    if (k == NULL)
        return call_refuse(c, GASKET_ERROR_UNSUPPORTED,
                           "command is %lld, of which it is not known what it takes",
                           (long long)command);
    if (k->kind == CONTROL_INSTEAD)
        return call_refuse(c, GASKET_ERROR_UNSUPPORTED, "command is %lld, which is the call %s",
                           (long long)command, k->instead);
    if (!takes_text(k))
        return call_refuse(c, GASKET_ERROR_BAD_ARGUMENT,
                           "text is not NULL, and command %lld takes none", (long long)command);
    if (k->most != ANY && (number < 0 || number > k->most))
        return call_refuse(c, GASKET_ERROR_UNSUPPORTED,
                           "command %lld takes no text with the number %lld", (long long)command,
                           (long long)number);
    return call_refuse(c, GASKET_ERROR_BAD_ARGUMENT, "text is NULL, and command %lld needs one",
                       (long long)command);
}

static int is_taken(const control *k, int64_t number, const char *text)
{
    if (k == NULL || k->kind == CONTROL_INSTEAD)
        return 0;
    if (!takes_text(k))
        return text == NULL;
    return (text != NULL || k->kind == CONTROL_TEXT_NULL) &&
           (k->most == ANY || (number >= 0 && number <= k->most));
}

/* OpenSSL copies the text. */
static long make(const control *k, BIO *bio, long number, const char *text)
{
    if (k->command == BIO_CTRL_FLUSH)
        return bio_flush(bio);
    if (k->command == BIO_CTRL_SET_CLOSE)
        return bio_close_set(bio, number);
    if (k->kind == CONTROL_IO && !bio_is_ready(bio))
        return 0;
    return openssl.BIO_ctrl(bio, k->command, number, (void *)(uintptr_t)text);
}

int64_t gasket_bio_ctrl(int64_t bio, int64_t command, int64_t number, const char *text)
{
    const call_value given[] = {
        {.number = bio}, {.number = command}, {.number = number}, {.bytes = text}};
    const control *k = find(command);
    call c;

    if (!call_enter(&c, CALL_BIO_ctrl, given))
        return c.answer;
    if (!is_taken(k, number, text))
        return refuse_pointer(&c, k, command, number);
    return call_number(&c, make(k, c.at[0], (long)number, text));
}
