/* Large numbers: what is read into one, written out, and wiped. */
#include <gasket_direct.h>

#include <stddef.h>

#include <gasket.h>

#include "direct/call.h"

/* ---- read from text ---- */

typedef int (*read_function)(BIGNUM **number, const char *text);

/* Where the caller's out-parameter has the handle of a number: held until leave. */
static native *enter(const call *c, int64_t handle, int64_t *record)
{
    object *o = handle_enter_any(handle);
    native *n = o == NULL ? NULL : native_of(o);

    if (n != NULL && n->type == TYPE_BIGNUM && !n->dead) {
        if (lock_enter(native_lock(n)))
            return n;
        *record =
            error_raise(GASKET_ERROR_STATE, c->entry->what, "the lock of the BIGNUM was lost");
    } else {
        *record = handle_bad(c->entry->what, "number", handle, type_classes[TYPE_BIGNUM].name);
    }
    if (o != NULL)
        handle_leave(handle);
    return NULL;
}

/* The number that was given gets the value: 0 or a record. */
static int64_t set(const call *c, int64_t handle, const BIGNUM *value)
{
    int64_t record = 0;
    native *n = enter(c, handle, &record);

    if (n == NULL)
        return record;
    if (value != NULL && CALLED(BN_copy)(n->pointer, value) == NULL)
        record = error_no_memory();
    lock_leave(native_lock(n));
    handle_leave(handle);
    return record;
}

static int64_t read_text(int index, void *number, const char *text, int symbol)
{
    const call_value given[] = {{.bytes = number}, {.bytes = text}};
    BIGNUM *made = NULL;
    int64_t handle;
    int64_t record;
    int answer;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    handle = call_in(&c, 0);
    answer = ((read_function)symbol_address(symbol))(&made, text);
    if (handle == 0) {
        record = call_out_new(&c, 0, TYPE_BIGNUM, made);
    } else {
        record = set(&c, handle, made);
        if (made != NULL)
            CALLED(BN_free)(made);
    }
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_bn_dec2bn(void *number, const char *text)
{
    return read_text(CALL_BN_dec2bn, number, text, SYMBOL_BN_dec2bn);
}

int64_t gasket_bn_hex2bn(void *number, const char *text)
{
    return read_text(CALL_BN_hex2bn, number, text, SYMBOL_BN_hex2bn);
}

/* ---- written out ---- */

/* OpenSSL writes as many bytes as there are. */
int64_t gasket_bn_bn2bin(int64_t number, void *buffer, int64_t length)
{
    const call_value given[] = {{.number = number}, {.bytes = buffer}, {.number = length}};
    int needed;
    call c;

    if (!call_enter(&c, CALL_BN_bn2bin, given))
        return c.answer;
    needed = (CALLED(BN_num_bits)(c.at[0]) + 7) / 8;
    if (length < needed)
        return call_refuse(&c, GASKET_ERROR_BAD_ARGUMENT, "length is %lld, and %d are needed",
                           (long long)length, needed);
    return call_number(&c, CALLED(BN_bn2bin)(c.at[0], buffer));
}

/* ---- wiped ---- */

/* Others may have handles of the same number, which they go on with. */
int64_t gasket_bn_clear_free(int64_t number)
{
    const call_value given[] = {{.number = number}};
    int64_t result;
    native *n;
    call c;

    if (!call_enter(&c, CALL_BN_clear_free, given))
        return c.answer;
    n = c.natives[0] == NULL ? NULL : object_hold(c.natives[0]);
    (void)call_nothing(&c);
    result = call_free(CALL_BN_free, number);
    if (result == 0 && n != NULL && atomic_load(&n->object.handles) == 0)
        CALLED(BN_clear)(n->pointer);
    object_release(n);
    return result;
}
