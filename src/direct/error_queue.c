/*
 * The ERR_ calls. What they read is the thread's own list of what direct calls left behind:
 * OpenSSL's queue is empty between calls.
 */
#define OPENSSL_SUPPRESS_DEPRECATED

#include <gasket_direct.h>

#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include <gasket.h>

#include "direct/call.h"
#include "direct/failure.h"
#include "direct/guard.h"

enum { LINE_SIZE = 256, REPORT_SIZE = LINE_SIZE + 4 * FAILURE_TEXT };

typedef enum which { OLDEST, NEWEST } which;

/* ---- one entry, with what is asked about it ---- */

static const failure_entry *find(which w)
{
    const failure_list *list = failure_of_thread();

    if (list == NULL || list->count == 0)
        return NULL;
    return &list->entries[w == OLDEST ? 0 : list->count - 1];
}

/* OpenSSL 1.1.1 knows the function by its number in the code. */
static const char *function_of(const failure_entry *e)
{
    const char *name = NULL;

    if (e->function[0] == '\0' && symbol_address(SYMBOL_ERR_func_error_string) != NULL)
        name = CALLED(ERR_func_error_string)(e->code);
    return name != NULL ? name : e->function;
}

static void put_text(const call *c, int place, const char *text)
{
    char *room = (char *)(uintptr_t)c->given[place].bytes;
    size_t size = (size_t)c->given[place + 1].number;
    size_t length = strlen(text);

    if (room == NULL || size == 0)
        return;
    if (length >= size)
        length = size - 1;
    memcpy(room, text, length);
    room[length] = '\0';
}

static void put(const call *c, int place, const failure_entry *e)
{
    const char *name = c->entry->parameters[place].name;

    if (strcmp(name, "file") == 0)
        put_text(c, place, e->file);
    else if (strcmp(name, "function") == 0)
        put_text(c, place, function_of(e));
    else if (strcmp(name, "data") == 0)
        put_text(c, place, e->data);
    else if (strcmp(name, "line") == 0)
        call_out(c, place, e->line);
    else if (strcmp(name, "flags") == 0)
        call_out(c, place, e->data[0] == '\0' ? 0 : ERR_TXT_STRING);
}

static int64_t look(int index, const call_value *given, which w, int take)
{
    static const failure_entry none;
    const failure_entry *e;
    unsigned long code;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    e = find(w);
    for (int i = 0; i < c.entry->count; i++)
        put(&c, i, e == NULL ? &none : e);
    code = e == NULL ? 0 : e->code;
    if (take && e != NULL)
        failure_drop(failure_of_thread());
    return call_number(&c, (int64_t)code);
}

#define CODE(flat, name, w, take)                                                                  \
    int64_t gasket_##flat(void)                                                                    \
    {                                                                                              \
        const call_value given[] = {{.number = 0}};                                                \
                                                                                                   \
        return look(CALL_##name, given, w, take);                                                  \
    }

#define CODE_LINE(flat, name, w, take)                                                             \
    int64_t gasket_##flat(void *file, int64_t file_length, void *line)                             \
    {                                                                                              \
        const call_value given[] = {{.bytes = file}, {.number = file_length}, {.bytes = line}};    \
                                                                                                   \
        return look(CALL_##name, given, w, take);                                                  \
    }

#define CODE_LINE_DATA(flat, name, w, take)                                                        \
    int64_t gasket_##flat(void *file, int64_t file_length, void *line, void *data,                 \
                          int64_t data_length, void *flags)                                        \
    {                                                                                              \
        const call_value given[] = {{.bytes = file}, {.number = file_length}, {.bytes = line},     \
                                    {.bytes = data}, {.number = data_length}, {.bytes = flags}};   \
                                                                                                   \
        return look(CALL_##name, given, w, take);                                                  \
    }

#define CODE_FUNCTION(flat, name, w)                                                               \
    int64_t gasket_##flat(void *function, int64_t function_length)                                 \
    {                                                                                              \
        const call_value given[] = {{.bytes = function}, {.number = function_length}};             \
                                                                                                   \
        return look(CALL_##name, given, w, 0);                                                     \
    }

#define CODE_DATA(flat, name, w)                                                                   \
    int64_t gasket_##flat(void *data, int64_t data_length, void *flags)                            \
    {                                                                                              \
        const call_value given[] = {{.bytes = data}, {.number = data_length}, {.bytes = flags}};   \
                                                                                                   \
        return look(CALL_##name, given, w, 0);                                                     \
    }

#define CODE_ALL(flat, name, w, take)                                                              \
    int64_t gasket_##flat(void *file, int64_t file_length, void *line, void *function,             \
                          int64_t function_length, void *data, int64_t data_length, void *flags)   \
    {                                                                                              \
        const call_value given[] = {{.bytes = file},                                               \
                                    {.number = file_length},                                       \
                                    {.bytes = line},                                               \
                                    {.bytes = function},                                           \
                                    {.number = function_length},                                   \
                                    {.bytes = data},                                               \
                                    {.number = data_length},                                       \
                                    {.bytes = flags}};                                             \
                                                                                                   \
        return look(CALL_##name, given, w, take);                                                  \
    }

CODE(err_get_error, ERR_get_error, OLDEST, 1)
CODE(err_peek_error, ERR_peek_error, OLDEST, 0)
CODE(err_peek_last_error, ERR_peek_last_error, NEWEST, 0)
CODE_LINE(err_get_error_line, ERR_get_error_line, OLDEST, 1)
CODE_LINE(err_peek_error_line, ERR_peek_error_line, OLDEST, 0)
CODE_LINE(err_peek_last_error_line, ERR_peek_last_error_line, NEWEST, 0)
CODE_LINE_DATA(err_get_error_line_data, ERR_get_error_line_data, OLDEST, 1)
CODE_LINE_DATA(err_peek_error_line_data, ERR_peek_error_line_data, OLDEST, 0)
CODE_LINE_DATA(err_peek_last_error_line_data, ERR_peek_last_error_line_data, NEWEST, 0)
CODE_FUNCTION(err_peek_error_func, ERR_peek_error_func, OLDEST)
CODE_FUNCTION(err_peek_last_error_func, ERR_peek_last_error_func, NEWEST)
CODE_DATA(err_peek_error_data, ERR_peek_error_data, OLDEST)
CODE_DATA(err_peek_last_error_data, ERR_peek_last_error_data, NEWEST)
CODE_ALL(err_get_error_all, ERR_get_error_all, OLDEST, 1)
CODE_ALL(err_peek_error_all, ERR_peek_error_all, OLDEST, 0)
CODE_ALL(err_peek_last_error_all, ERR_peek_last_error_all, NEWEST, 0)

/* ---- all of them ---- */

int64_t gasket_err_clear_error(void)
{
    const call_value given[] = {{.number = 0}};
    failure_list *list;
    call c;

    if (!call_enter(&c, CALL_ERR_clear_error, given))
        return c.answer;
    list = failure_of_thread();
    if (list != NULL)
        list->count = 0;
    return call_nothing(&c);
}

/* As OpenSSL does it: the bytes of the number in hexadecimal. */
static void name_thread(char *text)
{
    pthread_t self = pthread_self();
    unsigned char bytes[sizeof self];

    memcpy(bytes, &self, sizeof self);
    for (size_t i = 0; i < sizeof bytes; i++)
        (void)snprintf(text + 2 * i, 3, "%02X", bytes[i]);
}

/* The line of ERR_error_string_n leaves the function's place empty from OpenSSL 3 on. */
static int report(const failure_entry *e, char *text)
{
    char thread[2 * sizeof(pthread_t) + 1];
    char line[LINE_SIZE];
    char *place;

    name_thread(thread);
    CALLED(ERR_error_string_n)(e->code, line, sizeof line);
    place = strstr(line, "::");
    if (place == NULL || e->function[0] == '\0')
        return snprintf(text, REPORT_SIZE, "%s:%s:%s:%d:%s\n", thread, line, e->file, e->line,
                        e->data);
    *place = '\0';
    return snprintf(text, REPORT_SIZE, "%s:%s:%s:%s:%s:%d:%s\n", thread, line, e->function,
                    place + 2, e->file, e->line, e->data);
}

int64_t gasket_err_print_errors(int64_t bio)
{
    const call_value given[] = {{.number = bio}};
    failure_list *list;
    char text[REPORT_SIZE];
    int writes;
    call c;

    if (!call_enter(&c, CALL_ERR_print_errors, given))
        return c.answer;
    list = failure_of_thread();
    writes = bio_is_ready(c.at[0]);
    for (int i = 0; list != NULL && i < list->count && writes; i++)
        writes = CALLED(BIO_write)(c.at[0], text, report(&list->entries[i], text)) > 0;
    if (list != NULL)
        list->count = 0;
    return call_nothing(&c);
}

const char *gasket_err_error_string(int64_t code)
{
    static _Thread_local char line[LINE_SIZE];
    const call_value given[] = {{.number = code}};
    call c;

    if (!call_enter(&c, CALL_ERR_error_string, given))
        return NULL;
    CALLED(ERR_error_string_n)((unsigned long)code, line, sizeof line);
    return call_text(&c, line);
}
