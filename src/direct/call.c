#include "direct/call.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "ctx/turn.h"
#include "direct/failure.h"
#include "direct/hold.h"
#include "direct/ssl_transport.h"
#include "handle/argument.h"

/* What a number of that C type can be. */
#define CALL_OF(type) .size = (int)sizeof(type), .is_signed = (type)-1 < (type)1

const call_entry call_entries[] = {
#include "direct/entries.inc"
};

/* ---- the arguments ---- */

static int64_t check_object(call *c, int i)
{
    const call_parameter *p = &c->entry->parameters[i];
    int64_t handle = c->given[i].number;
    const char *expected = type_classes[p->type].name;
    const char *given;
    object *o;

    if (handle == 0) {
        if (p->flags & CALL_NULL)
            return 0;
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, c->entry->what,
                           "%s is 0, and %s does not take NULL there", p->name, c->entry->name);
    }
    o = handle_enter_any(handle);
    if (o == NULL)
        return handle_bad(c->entry->what, p->name, handle, expected);
    c->natives[i] = native_of(o);
    if (c->natives[i] == NULL || !type_fits(c->natives[i]->type, p->type)) {
        given = o->class->name;
        c->natives[i] = NULL;
        handle_leave(handle);
        return error_raise(GASKET_ERROR_BAD_HANDLE, c->entry->what,
                           "%s is %lld, a %s where a %s is needed", p->name, (long long)handle,
                           given, expected);
    }
    c->at[i] = c->natives[i]->pointer;
    return 0;
}

static int64_t check_number(const call *c, int i)
{
    const call_parameter *p = &c->entry->parameters[i];
    int64_t value = c->given[i].number;
    int bits = p->size * 8;
    int64_t high = bits == 64 ? INT64_MAX : (INT64_C(1) << (p->is_signed ? bits - 1 : bits)) - 1;
    int64_t low = !p->is_signed ? 0 : bits == 64 ? INT64_MIN : -high - 1;

    if (p->flags & CALL_RANGE) {
        low = p->low;
        high = p->high;
    }
    return argument_range(value, low, high, c->entry->what, p->name);
}

static int64_t check_text(const call *c, int i)
{
    const call_parameter *p = &c->entry->parameters[i];
    const char *text = c->given[i].bytes;

    if (text == NULL && (p->flags & CALL_NULL))
        return 0;
    if (text != NULL && (p->flags & CALL_RAW))
        return 0;
    return argument_text(text, c->entry->what, p->name);
}

static int64_t check_bytes(const call *c, int i)
{
    const call_parameter *p = &c->entry->parameters[i];
    const void *bytes = c->given[i].bytes;
    const call_parameter *length = &c->entry->parameters[p->partner];

    /* OpenSSL would follow NULL to bytes that are said to be there. */
    if (bytes == NULL && (p->flags & CALL_NULL) &&
        (p->kind == CALL_ROOM || c->given[p->partner].number == 0))
        return 0;
    /* Some functions take -1 for what ends with a NUL. */
    if (bytes != NULL && (length->flags & CALL_RANGE) && length->low == -1 &&
        c->given[p->partner].number == -1)
        return 0;
    return argument_bytes(bytes, c->given[p->partner].number, c->entry->what, p->name);
}

static int64_t check_out(const call *c, int i)
{
    const call_parameter *p = &c->entry->parameters[i];

    if (c->given[i].bytes == NULL && !(p->flags & CALL_NULL))
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, c->entry->what, "%s is NULL", p->name);
    return 0;
}

static int64_t check(call *c, int i)
{
    switch (c->entry->parameters[i].kind) {
    case CALL_OBJECT:
        return check_object(c, i);
    case CALL_NUMBER:
        return check_number(c, i);
    case CALL_TEXT:
        return check_text(c, i);
    case CALL_BYTES:
    case CALL_ROOM:
        return check_bytes(c, i);
    default:
        return check_out(c, i);
    }
}

static int64_t check_symbols(const call *c)
{
    for (int i = 0; i < CALL_SYMBOLS && c->entry->symbols[i] != SYMBOL_NONE; i++)
        if (symbol_address(c->entry->symbols[i]) == NULL)
            return error_raise(GASKET_ERROR_UNSUPPORTED, c->entry->what, "%s has no %s",
                               openssl.OpenSSL_version(OPENSSL_VERSION),
                               symbol_name(c->entry->symbols[i]));
    return 0;
}

/* ---- locks ---- */

/* What could change until the locks were there. */
static int64_t check_locked(const call *c)
{
    for (int i = 0; i < c->entry->count; i++) {
        const native *n = c->natives[i];

        if (n == NULL)
            continue;
        if (n->dead)
            return handle_bad(c->entry->what, c->entry->parameters[i].name, c->given[i].number,
                              n->object.class->name);
        if (n->of_stream && c->entry->stream != NULL)
            return error_raise(GASKET_ERROR_STATE, c->entry->what,
                               "the SSL belongs to a stream: %s", c->entry->stream);
    }
    if (c->entry->io && !ssl_transport_prepare(c->at[0]))
        return error_raise(GASKET_ERROR_STATE, c->entry->what,
                           "a BIO of the SSL has no file, or nothing behind it");
    return 0;
}

/* OpenSSL copies by way of bytes, which an object that is not complete does not have. */
static int64_t not_shared(const call *c, int i)
{
    error e;

    error_begin(&e, GASKET_ERROR_BAD_ARGUMENT, c->entry->what);
    error_cause(&e, "%s is %lld, a %s that cannot be copied", c->entry->parameters[i].name,
                (long long)c->given[i].number, c->natives[i]->object.class->name);
    error_drain(&e);
    return error_publish(&e);
}

static int64_t share(call *c)
{
    for (int i = 0; i < c->entry->count; i++) {
        const call_parameter *p = &c->entry->parameters[i];

        if (!(p->flags & CALL_TAKEN) || c->at[i] == NULL)
            continue;
        c->shared[i] = type_share(p->type, c->at[i]);
        if (c->shared[i] == NULL)
            return not_shared(c, i);
        c->at[i] = c->shared[i];
    }
    return 0;
}

/* ---- turns: no context changes while a handshake takes a step ---- */

enum { TURN_NONE, TURN_STEP, TURN_CHANGE };

/*
 * In the order of locks an SSL's is before the turn, and a context's behind it, as callbacks of a
 * handshake take it. So a change takes its turn first, and a step when the SSL is locked.
 */
static int64_t take_turn_to_change(call *c)
{
    for (int i = 0; i < c->entry->count; i++) {
        if (c->natives[i] == NULL || !(c->entry->parameters[i].flags & CALL_CHANGES))
            continue;
        if (!turn_change_enter())
            return error_raise(GASKET_ERROR_STATE, c->entry->what,
                               "a handshake is under way that does not end its step");
        c->turn = TURN_CHANGE;
        return 0;
    }
    return 0;
}

static void take_turn_to_step(call *c)
{
    if (!c->entry->io)
        return;
    turn_step_enter();
    c->turn = TURN_STEP;
}

static void give_turn_back(call *c)
{
    if (c->turn == TURN_CHANGE)
        turn_change_leave();
    else if (c->turn == TURN_STEP)
        turn_step_leave();
    c->turn = TURN_NONE;
}

/* ---- SIGPIPE ---- */

static int can_write(const call *c, const native *n)
{
    if (n == NULL || n->of_stream)
        return 0;
    if (n->type == TYPE_SSL)
        return c->entry->io && pipe_is_behind_ssl(n->pointer);
    return n->type == TYPE_BIO && pipe_is_behind(n->pointer);
}

static void hold_pipe(call *c)
{
    int writes = 0;

    for (int i = 0; i < c->entry->count && !writes; i++)
        writes = can_write(c, c->natives[i]);
    if (writes)
        pipe_enter(&c->pipe);
}

/* ---- contexts: what they keep beside their SSL_CTX ---- */

static int64_t touch_before(const call *c)
{
    if (c->entry->touches == CALL_TOUCHES_STORE)
        return ctx_open_store((ctx *)c->natives[0], c->entry->what);
    if (c->entry->touches == CALL_TOUCHES_LISTS)
        ctx_open_lists((ctx *)c->natives[0]);
    return 0;
}

/* ---- in and out ---- */

native *call_first(const call *c)
{
    for (int i = 0; i < c->entry->count; i++)
        if (c->natives[i] != NULL)
            return c->natives[i];
    return NULL;
}

void call_leave(call *c, int taken)
{
    for (int i = 0; i < c->entry->count; i++)
        if (!taken && c->shared[i] != NULL)
            type_free(c->entry->parameters[i].type, c->shared[i]);
    give_turn_back(c);
    pipe_leave(&c->pipe);
    hold_leave(c->locks, &c->locked);
    for (int i = 0; i < c->entered; i++)
        if (c->natives[i] != NULL)
            handle_leave(c->given[i].number);
}

static int refuse(call *c, int64_t record)
{
    c->answer = record;
    call_leave(c, 0);
    failure_refused(record);
    return 0;
}

int call_enter(call *c, int index, const call_value *given)
{
    int64_t record;

    memset(c, 0, sizeof *c);
    c->entry = &call_entries[index];
    c->index = index;
    c->given = given;
    record = library_ensure(c->entry->what);
    if (record == 0)
        record = check_symbols(c);
    while (record == 0 && c->entered < c->entry->count)
        record = check(c, c->entered++);
    if (record == 0)
        record = take_turn_to_change(c);
    if (record == 0)
        record = hold_enter(c->natives, c->entry->count, c->locks, &c->locked, c->entry->what);
    if (record == 0)
        record = check_locked(c);
    if (record != 0)
        return refuse(c, record);
    take_turn_to_step(c);
    hold_pipe(c);
    /* SSL_get_error is asked about the call before it. */
    if (index != CALL_SSL_get_error)
        failure_begin(call_first(c));
    record = touch_before(c);
    if (record == 0)
        record = share(c);
    return record == 0 ? 1 : refuse(c, record);
}

int64_t call_refuse(call *c, int64_t kind, const char *format, ...)
{
    char cause[ERROR_CAUSE_SIZE];
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(cause, sizeof cause, format, arguments);
    va_end(arguments);
    failure_end(call_first(c), c->entry->what);
    (void)refuse(c, error_raise(kind, c->entry->what, "%s", cause));
    return c->answer;
}
