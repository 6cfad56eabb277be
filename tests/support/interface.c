#include "support/interface.h"

#include <check.h>
#include <ffi.h>
#include <stddef.h>

#include <gasket.h>

#define MISUSE_PARAMETER(name, kind, handle_kinds, none_allowed, low, high, partner)               \
    {                                                                                              \
        name, KIND_##kind, handle_kinds, none_allowed, low, high, partner                          \
    }
#define MISUSE_FUNCTION(function, on_bad_handle, count, ...)                                       \
    {#function, (void (*)(void))function, ANSWER_##on_bad_handle, count, {__VA_ARGS__}},

const function interface_functions[] = {
#include "misuse_table.inc"
};

const int interface_count = sizeof interface_functions / sizeof *interface_functions;

static int is_pointer(kind k)
{
    return k == KIND_TEXT || k == KIND_RAW_TEXT || k == KIND_BYTES_IN || k == KIND_BYTES_OUT ||
           k == KIND_CALLBACK;
}

result interface_call(const function *f, const argument *arguments)
{
    ffi_cif interface;
    ffi_type *returned =
        f->on_bad_handle == ANSWER_NULL_TEXT ? &ffi_type_pointer : &ffi_type_sint64;
    ffi_type *types[PARAMETERS];
    argument copies[PARAMETERS];
    void *values[PARAMETERS];
    union {
        int64_t number;
        const char *text;
        ffi_arg widest;
    } value = {0};
    result r = {0, NULL};

    for (int i = 0; i < f->count; i++) {
        types[i] = is_pointer(f->parameters[i].kind) ? &ffi_type_pointer : &ffi_type_sint64;
        copies[i] = arguments[i];
        values[i] = &copies[i];
    }
    ck_assert_int_eq(ffi_prep_cif(&interface, FFI_DEFAULT_ABI, (unsigned)f->count, returned, types),
                     FFI_OK);
    ffi_call(&interface, f->address, &value, values);
    if (f->on_bad_handle == ANSWER_NULL_TEXT)
        r.text = value.text;
    else
        r.number = value.number;
    return r;
}
