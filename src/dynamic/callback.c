#include "dynamic/callback.h"

#include <stddef.h>
#include <stdlib.h>

#include <gasket.h>

#include "dynamic/code.h"
#include "dynamic/libffi.h"
#include "dynamic/switch.h"
#include "error/error.h"
#include "handle/argument.h"
#include "handle/handle.h"

struct callback {
    object object;
    code *code;
};

static void destroy(object *o)
{
    callback *c = (callback *)o;

    code_close(c->code);
    free(c);
}

static const object_class callback_class = {
    .kind = GASKET_KIND_CALLBACK, .name = "callback", .destroy = destroy};

/* ---- for calls ---- */

callback *callback_enter(int64_t handle)
{
    object *o = handle_enter_any(handle);

    if (o != NULL && o->class == &callback_class)
        return (callback *)o;
    if (o != NULL)
        handle_leave(handle);
    return NULL;
}

const signature *callback_signature(const callback *c)
{
    return code_signature(c->code);
}

void *callback_give(callback *c)
{
    return code_give(c->code);
}

/* ---- exported ---- */

static callback *make(code *made)
{
    callback *c = calloc(1, sizeof *c);

    if (c != NULL) {
        object_init(&c->object, &callback_class);
        c->code = made;
    }
    return c;
}

int64_t gasket_callback_new(const char *text, int64_t answer, code_function *function, int64_t user)
{
    static const char what[] = "callback_new";
    int64_t record = switch_check(what);
    code *made = NULL;
    callback *c;

    if (record == 0)
        record = argument_text(text, what, "signature");
    if (record == 0)
        record = libffi_ensure(what);
    if (record == 0)
        record = code_make(text, answer, function, user, what, &made);
    if (record != 0)
        return record;
    c = make(made);
    if (c == NULL) {
        code_close(made);
        return error_no_memory();
    }
    record = handle_new(&c->object);
    /* Nobody has the handle or the function yet: the other thread that could free it is not there.
     */
    if (!error_is_record(record))
        code_set_handle(made, record);
    return record;
}

static callback *enter(int64_t h, const char *what, int64_t *record)
{
    return handle_enter(h, &callback_class, what, "callback", record);
}

int64_t gasket_callback_address(int64_t h)
{
    int64_t result = 0;
    callback *c = enter(h, "callback_address", &result);

    if (c == NULL)
        return result;
    result = (int64_t)(uintptr_t)code_give(c->code);
    handle_leave(h);
    return result;
}

int64_t gasket_callback_lost(int64_t h)
{
    int64_t result = 0;
    callback *c = enter(h, "callback_lost", &result);

    if (c == NULL)
        return result;
    result = code_lost(c->code);
    handle_leave(h);
    return result;
}

static int64_t next(callback *c, void *arguments, int64_t length, const char *what)
{
    int64_t record = argument_bytes(arguments, length, what, "arguments");

    if (record != 0)
        return record;
    if (code_has_function(c->code))
        return error_raise(GASKET_ERROR_STATE, what,
                           "the callback has a function, which is given its calls");
    return code_next(c->code, arguments, length / (int64_t)sizeof(int64_t), what);
}

int64_t gasket_callback_next(int64_t h, void *arguments, int64_t length)
{
    static const char what[] = "callback_next";
    int64_t result = 0;
    callback *c = enter(h, what, &result);

    if (c == NULL)
        return result;
    result = next(c, arguments, length, what);
    handle_leave(h);
    return result;
}
