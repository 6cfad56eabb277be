#include "dynamic/passing.h"

#include <stdio.h>
#include <string.h>

#include <gasket.h>

#include "dynamic/agreement.h"
#include "dynamic/callback.h"
#include "error/error.h"
#include "handle/argument.h"

static const role *role_of(const invocation *v, int i)
{
    return &v->plan->roles.parameters[i];
}

static int64_t first(const invocation *v, int i)
{
    return v->given[role_of(v, i)->argument];
}

static void *first_pointer(const invocation *v, int i)
{
    return (void *)(uintptr_t)first(v, i);
}

static int64_t second(const invocation *v, int i)
{
    return v->given[role_of(v, i)->argument + 1];
}

int64_t passing_refuse(const invocation *v, int i, int64_t kind, const char *why)
{
    const item *j = role_of(v, i)->item;

    return error_raise(kind, v->what, "argument %d of %s, \"%.*s\", is %lld, %s",
                       role_of(v, i)->argument + 1, v->plan->name, j->length > 80 ? 80 : j->length,
                       j->text, (long long)first(v, i), why);
}

static int may_be_null(const invocation *v, int i)
{
    return (role_of(v, i)->words & WORD_NULL) != 0;
}

static int64_t refuse_null(const invocation *v, int i)
{
    return passing_refuse(v, i, GASKET_ERROR_BAD_ARGUMENT, "and null does not stand beside it");
}

/* ---- numbers ---- */

static int64_t pass_number(invocation *v, int i)
{
    if (!role_fits(role_of(v, i), first(v, i)))
        return passing_refuse(v, i, GASKET_ERROR_BAD_ARGUMENT, "which is outside of the C type");
    libffi_store(&v->values[i], role_of(v, i), first(v, i));
    return 0;
}

/* An int64_t of the caller's that the address in the argument leads to. */
static int64_t pass_out(invocation *v, int i)
{
    const role *r = role_of(v, i);
    int64_t value = 0;

    if (first(v, i) == 0 && !may_be_null(v, i))
        return refuse_null(v, i);
    if (first(v, i) == 0)
        return 0;
    if (r->words & WORD_INOUT)
        memcpy(&value, first_pointer(v, i), sizeof value);
    if (!role_fits(r, value))
        return passing_refuse(v, i, GASKET_ERROR_BAD_ARGUMENT,
                              "where there is a number that is outside of the C type");
    if (r->kind == ROLE_OUT)
        libffi_store_number(&v->outs[i], r, value);
    v->values[i].pointer = &v->outs[i];
    return 0;
}

/* ---- texts and bytes ---- */

static int64_t pass_text(invocation *v, int i)
{
    const char *text = first_pointer(v, i);

    if (text == NULL && !may_be_null(v, i))
        return refuse_null(v, i);
    if (text != NULL && !(role_of(v, i)->words & WORD_RAW) && !argument_is_utf8(text))
        return passing_refuse(v, i, GASKET_ERROR_BAD_ARGUMENT,
                              "a text that is not UTF-8; raw beside it allows that");
    v->values[i].pointer = first_pointer(v, i);
    return 0;
}

static int64_t check_bytes(const invocation *v, int i)
{
    int64_t length = second(v, i);

    if (length < 0 || length > INT32_MAX)
        return passing_refuse(v, i, GASKET_ERROR_BAD_ARGUMENT,
                              "and its length, the argument after it, is not 0 to 2147483647");
    if (length > 0 && first(v, i) == 0)
        return passing_refuse(v, i, GASKET_ERROR_BAD_ARGUMENT, "and its length is not");
    return 0;
}

/* C gets NULL only where it may: no bytes at all still have a place. */
static int64_t pass_bytes(invocation *v, int i)
{
    static unsigned char nothing[1];
    int64_t record = check_bytes(v, i);
    void *bytes = first_pointer(v, i);

    if (bytes == NULL && !may_be_null(v, i))
        bytes = nothing;
    if (role_of(v, i)->kind == ROLE_DECODE) {
        v->outs[i].pointer = bytes;
        v->values[i].pointer = &v->outs[i].pointer;
    } else {
        v->values[i].pointer = bytes;
    }
    return record;
}

/* OpenSSL allocates what it makes (outcome.c copies it); without room it only says how much. */
static int64_t pass_encode(invocation *v, int i)
{
    v->values[i].pointer = first(v, i) == 0 ? NULL : &v->outs[i].pointer;
    return check_bytes(v, i);
}

static int64_t pass_length(invocation *v, int i)
{
    const role *r = role_of(v, i);
    int64_t length = second(v, r->partner);

    if (!role_fits(r, length))
        return passing_refuse(v, r->partner, GASKET_ERROR_BAD_ARGUMENT,
                              "and its length is outside of the C type");
    if (r->kind == ROLE_LENGTH) {
        libffi_store(&v->values[i], r, length);
        return 0;
    }
    libffi_store_number(&v->outs[i], r, length);
    v->values[i].pointer = &v->outs[i];
    return 0;
}

/* ---- objects ---- */

static int64_t pass_object(invocation *v, int i)
{
    const role *r = role_of(v, i);
    char why[160];
    object *o;

    if (first(v, i) == 0)
        return may_be_null(v, i) ? 0 : refuse_null(v, i);
    o = handle_enter_any(first(v, i));
    if (o == NULL) {
        (void)snprintf(why, sizeof why, "which is no live %s", types[r->type].name);
        return passing_refuse(v, i, GASKET_ERROR_BAD_HANDLE, why);
    }
    v->natives[i] = native_of(o);
    if (v->natives[i] == NULL || !type_fits(v->natives[i]->type, r->type)) {
        v->natives[i] = NULL;
        (void)snprintf(why, sizeof why, "a %s where a %s is needed", o->class->name,
                       types[r->type].name);
        handle_leave(first(v, i));
        return passing_refuse(v, i, GASKET_ERROR_BAD_HANDLE, why);
    }
    v->values[i].pointer = v->natives[i]->pointer;
    return 0;
}

/* Where the signature says what function is wanted, it must be one of those. */
static int64_t check_callback(const invocation *v, int i, const callback *c)
{
    signature wanted;
    int64_t record;

    if (!role_of(v, i)->item->type.is_function)
        return 0;
    record = signature_read_function(&wanted, role_of(v, i)->item, v->what);
    if (record == 0 && !agreement_of_functions(&wanted, callback_signature(c)))
        record = passing_refuse(v, i, GASKET_ERROR_BAD_ARGUMENT,
                                "a callback that was made with another signature");
    return record;
}

static int64_t pass_callback(invocation *v, int i)
{
    callback *c;
    int64_t record;

    if (first(v, i) == 0)
        return may_be_null(v, i) ? 0 : refuse_null(v, i);
    c = callback_enter(first(v, i));
    if (c == NULL)
        return passing_refuse(v, i, GASKET_ERROR_BAD_HANDLE, "which is no live callback");
    v->callbacks[i] = first(v, i);
    record = check_callback(v, i, c);
    if (record == 0)
        v->values[i].pointer = callback_give(c);
    return record;
}

/* ---- any ---- */

int64_t passing_enter(invocation *v, int i)
{
    const role *r = role_of(v, i);

    switch (r->kind) {
    case ROLE_NUMBER:
        return pass_number(v, i);
    case ROLE_TEXT:
        return pass_text(v, i);
    case ROLE_OBJECT:
        return pass_object(v, i);
    case ROLE_BYTES:
    case ROLE_ROOM:
    case ROLE_DECODE:
        return pass_bytes(v, i);
    case ROLE_ENCODE:
        return pass_encode(v, i);
    case ROLE_LENGTH:
    case ROLE_LENGTH_OUT:
        return pass_length(v, i);
    case ROLE_CALLBACK:
        return pass_callback(v, i);
    case ROLE_OUT:
    case ROLE_OUT_POINTER:
    case ROLE_OUT_OBJECT:
        return pass_out(v, i);
    case ROLE_POINTER:
        v->values[i].pointer = first_pointer(v, i);
        return 0;
    default:
        libffi_store(&v->values[i], r, r->item->constant);
        return 0;
    }
}

void passing_leave(invocation *v, int i)
{
    if (v->natives[i] != NULL || v->callbacks[i] != 0)
        handle_leave(first(v, i));
}
