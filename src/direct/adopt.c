/* Pointers that become handles, and handles that become pointers. */
#include <gasket.h>

#include "ctx/ctx.h"
#include "error/error.h"
#include "handle/argument.h"
#include "library/library.h"
#include "native/native.h"

/* Contexts that calls return are Gasket's contexts. */
__attribute__((constructor)) static void set_maker(void)
{
    native_set_maker(TYPE_SSL_CTX, ctx_adopt);
}

static int64_t check(const char *type, int64_t address, int64_t owned, const char *what)
{
    int64_t record = argument_text(type, what, "type");

    if (record == 0 && type_find(type) == TYPE_NONE)
        record = error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "type \"%.64s\" is not known", type);
    if (record == 0 && address <= 0)
        record = error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                             "address is %lld, which is no pointer", (long long)address);
    return record == 0 ? argument_range(owned, 0, 1, what, "owned") : record;
}

static int64_t adopt(int type, void *pointer, int owned, const char *what)
{
    if (types[type].permanent)
        return native_static(type, pointer);
    if (!owned)
        pointer = type_share(type, pointer);
    if (pointer == NULL)
        return error_raise(GASKET_ERROR_UNSUPPORTED, what,
                           "a %s can neither be counted nor copied: only an owned one is taken",
                           types[type].name);
    return native_new(type, pointer);
}

int64_t gasket_direct_adopt(const char *type, int64_t address, int64_t owned)
{
    static const char what[] = "direct_adopt";
    int64_t record = library_ensure(what);

    if (record == 0)
        record = check(type, address, owned, what);
    if (record != 0)
        return record;
    openssl.ERR_clear_error();
    record = adopt(type_find(type), (void *)(uintptr_t)address, (int)owned, what);
    openssl.ERR_clear_error();
    return record;
}

static native *enter(int64_t handle, const char *what, int64_t *record)
{
    object *o = handle_enter_any(handle);
    native *n = o == NULL ? NULL : native_of(o);

    if (n != NULL && !n->dead)
        return n;
    *record = handle_bad(what, "handle", handle, "handle of an object of OpenSSL's");
    if (o != NULL)
        handle_leave(handle);
    return NULL;
}

const char *gasket_direct_type(int64_t h)
{
    int64_t record = 0;
    const native *n = enter(h, "direct_type", &record);
    const char *name;

    if (n == NULL) {
        (void)error_free(record);
        return NULL;
    }
    name = types[n->type].name;
    handle_leave(h);
    return name;
}

int64_t gasket_direct_pointer(int64_t h)
{
    int64_t result = 0;
    const native *n = enter(h, "direct_pointer", &result);

    if (n == NULL)
        return result;
    result = (int64_t)(uintptr_t)n->pointer;
    handle_leave(h);
    return result;
}

int64_t gasket_direct_release(int64_t h)
{
    static const char what[] = "direct_release";
    int64_t result = 0;
    native *n = enter(h, what, &result);

    if (n == NULL)
        return result;
    if (types[n->type].count == SYMBOL_NONE && !types[n->type].permanent)
        result = error_raise(GASKET_ERROR_UNSUPPORTED, what,
                             "a %s is not counted: its handle cannot let another have it",
                             types[n->type].name);
    else if (type_share(n->type, n->pointer) == NULL)
        result = error_no_memory();
    else
        result = (int64_t)(uintptr_t)n->pointer;
    handle_leave(h);
    return result;
}
