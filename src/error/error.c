#include "error/error.h"

#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <gasket.h>

#include "error/pool.h"
#include "handle/argument.h"
#include "library/library.h"

/*
 * A message is one line of UTF-8, whatever a system or a peer had to say: what does not fit is cut
 * at a character's boundary, control characters become blanks, and what is no character a question
 * mark. The rest of the field is zero, so that whoever reads a record while it is recycled finds an
 * end.
 */
static void text_set(char *to, size_t size, const char *from)
{
    size_t used = 0;

    while (*from != '\0') {
        size_t length = argument_character_length(from);

        if (used + (length == 0 ? 1 : length) >= size)
            break;
        if (length > 1)
            memcpy(to + used, from, length);
        else if (length == 0)
            to[used] = '?';
        else
            to[used] = (unsigned char)*from < ' ' || *from == 0x7F ? ' ' : *from;
        used += length == 0 ? 1 : length;
        from += length == 0 ? 1 : length;
    }
    memset(to + used, 0, size - used);
}

void error_begin(error *e, int64_t kind, const char *what)
{
    /* The strings are set whole as codes come: only their count needs a start value. */
    memset(e, 0, offsetof(error, strings));
    e->kind = kind;
    text_set(e->what, sizeof e->what, what);
}

static void cause_from(error *e, const char *format, va_list arguments)
{
    char text[ERROR_CAUSE_SIZE];

    (void)vsnprintf(text, sizeof text, format, arguments);
    text_set(e->cause, sizeof e->cause, text);
}

void error_cause(error *e, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    cause_from(e, format, arguments);
    va_end(arguments);
}

void error_peer(error *e, const char *peer)
{
    text_set(e->peer, sizeof e->peer, peer == NULL ? "" : peer);
}

/* strerror_r has two signatures; this takes either. */
static const char *os_text_gnu(const char *text, const char *buffer)
{
    (void)buffer;
    return text;
}

static const char *os_text_posix(int failed, const char *buffer)
{
    return failed ? "unknown system error" : buffer;
}

#define OS_TEXT(result, buffer)                                                                    \
    _Generic((result), char * : os_text_gnu, int : os_text_posix)(result, buffer)

void error_add_os(error *e, int os_error)
{
    char buffer[128] = "";
    const char *text = OS_TEXT(strerror_r(os_error, buffer, sizeof buffer), buffer);
    size_t used = strlen(e->cause);

    e->os = os_error;
    if (used == 0)
        text_set(e->cause, sizeof e->cause, text);
    else
        (void)snprintf(e->cause + used, sizeof e->cause - used, ": %s", text);
}

void error_add_verify(error *e, long verify_result)
{
    if (verify_result == 0)
        return;
    e->verify_result = verify_result;
    text_set(e->verify_string, sizeof e->verify_string,
             openssl.X509_verify_cert_error_string(verify_result));
}

/* Alerts that the peer sent stand in the queue as reason codes from 1000 up (SSL_AD_REASON_OFFSET).
 */
static void alert_from_code(error *e, unsigned long code)
{
    unsigned long library = (code >> 23) & 0xFF;
    unsigned long reason = code & 0x7FFFFF;

    if (library_version_number() < 0x30000000UL) {
        library = (code >> 24) & 0xFF;
        reason = code & 0xFFF;
    }
    if (library == 20 && reason > 1000 && reason < 1256)
        e->alert = (int64_t)reason - 1000;
}

void error_add_code(error *e, unsigned long code, const char *data)
{
    char text[2 * ERROR_STRING_SIZE];
    size_t used;

    if (e->code_count == ERROR_CODES)
        return;
    openssl.ERR_error_string_n(code, text, ERROR_STRING_SIZE);
    used = strlen(text);
    if (data[0] != '\0')
        (void)snprintf(text + used, sizeof text - used, ": %s", data);
    text_set(e->strings[e->code_count], ERROR_STRING_SIZE, text);
    e->codes[e->code_count++] = (int64_t)code;
    alert_from_code(e, code);
}

static unsigned long take_oldest(error_place *place)
{
    int flags = 0;
    unsigned long code;

    *place = (error_place){"", "", "", 0};
    if (openssl.ERR_get_error_all != NULL)
        code = openssl.ERR_get_error_all(&place->file, &place->line, &place->function, &place->data,
                                         &flags);
    else
        code = openssl.ERR_get_error_line_data(&place->file, &place->line, &place->data, &flags);
    if (!(flags & ERR_TXT_STRING) || place->data == NULL)
        place->data = "";
    return code;
}

/* OpenSSL 3.5 leaves entries without a code in the middle of its queue: they are not its end. */
unsigned long error_next(error_place *place)
{
    unsigned long code;

    do
        code = take_oldest(place);
    while (code == 0 && openssl.ERR_peek_last_error() != 0);
    return code;
}

void error_drain(error *e)
{
    error_place place;
    unsigned long code;

    /* More codes than fit cannot be: OpenSSL's queue is as long. */
    while (library_version_number() != 0 && (code = error_next(&place)) != 0)
        error_add_code(e, code, place.data);
}

/* "certificate verify failed" out of "error:0A000086:SSL routines::certificate verify failed". */
static const char *reason_of(const char *string)
{
    const char *at = string;

    for (int colons = 0; colons < 4; colons++) {
        at = strchr(at, ':');
        if (at == NULL)
            return string;
        at++;
    }
    return at;
}

typedef struct line {
    char *text;
    size_t size;
    size_t used;
} line;

static void line_add(line *l, const char *format, ...) ERROR_FORMAT(2, 3);

static void line_add(line *l, const char *format, ...)
{
    va_list arguments;
    int length;

    if (l->used + 1 >= l->size)
        return;
    va_start(arguments, format);
    length = vsnprintf(l->text + l->used, l->size - l->used, format, arguments);
    va_end(arguments);
    if (length > 0)
        l->used += (size_t)length;
    if (l->used >= l->size)
        l->used = l->size - 1;
}

static void compose(error *e)
{
    char text[ERROR_MESSAGE_SIZE];
    line l = {text, sizeof text, 0};

    text[0] = '\0';
    line_add(&l, "%s", e->what);
    if (e->peer[0] != '\0')
        line_add(&l, " with %s", e->peer);
    line_add(&l, ": ");
    if (e->cause[0] != '\0')
        line_add(&l, "%s", e->cause);
    for (int64_t i = 0; i < e->code_count; i++)
        line_add(&l, "%s%s",
                 i > 0                 ? "; "
                 : e->cause[0] != '\0' ? ": "
                                       : "",
                 reason_of(e->strings[i]));
    if (e->verify_result != 0)
        line_add(&l, " (verify result %lld: %s)", (long long)e->verify_result, e->verify_string);
    for (int64_t i = 0; i < e->code_count; i++)
        line_add(&l, "%s%08llX", i > 0 ? " " : " [", (unsigned long long)e->codes[i]);
    if (e->code_count > 0)
        line_add(&l, "]");
    text_set(e->message, sizeof e->message, text);
}

int64_t error_publish(error *e)
{
    compose(e);
    return pool_publish(e);
}

int64_t error_raise(int64_t kind, const char *what, const char *format, ...)
{
    error e;
    va_list arguments;

    error_begin(&e, kind, what);
    va_start(arguments, format);
    cause_from(&e, format, arguments);
    va_end(arguments);
    return error_publish(&e);
}

int64_t error_raise_os(const char *what, int os_error, const char *format, ...)
{
    error e;
    va_list arguments;

    if (os_error == ENOMEM)
        return error_no_memory();
    error_begin(&e, GASKET_ERROR_OS, what);
    va_start(arguments, format);
    cause_from(&e, format, arguments);
    va_end(arguments);
    error_add_os(&e, os_error);
    return error_publish(&e);
}

int64_t error_raise_ssl(const char *what, const char *format, ...)
{
    error e;
    va_list arguments;

    error_begin(&e, GASKET_ERROR_SSL, what);
    va_start(arguments, format);
    cause_from(&e, format, arguments);
    va_end(arguments);
    error_drain(&e);
    return error_publish(&e);
}

int error_is_record(int64_t value)
{
    return value < -(INT64_C(1) << 40);
}
