#include "dynamic/libffi.h"

#include <pthread.h>
#include <stddef.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "library/image.h"

struct libffi libffi;

/* Numbers by size and sign; pointers. */
static struct {
    ffi_type *void_type;
    ffi_type *pointer;
    ffi_type *sint8, *uint8, *sint16, *uint16, *sint32, *uint32, *sint64, *uint64;
} ffi_types;

static pthread_once_t opening = PTHREAD_ONCE_INIT;
static int is_open;
static char refusal[256]; /* the loader's words about the first file */

static int take_functions(image *i)
{
    return image_take(i, "ffi_prep_cif", &libffi.prep_cif) &&
           image_take(i, "ffi_call", &libffi.call) &&
           image_take(i, "ffi_closure_alloc", &libffi.closure_alloc) &&
           image_take(i, "ffi_closure_free", &libffi.closure_free) &&
           image_take(i, "ffi_prep_closure_loc", &libffi.prep_closure_loc);
}

static int take_types(image *i)
{
    return image_take(i, "ffi_type_void", &ffi_types.void_type) &&
           image_take(i, "ffi_type_pointer", &ffi_types.pointer) &&
           image_take(i, "ffi_type_sint8", &ffi_types.sint8) &&
           image_take(i, "ffi_type_uint8", &ffi_types.uint8) &&
           image_take(i, "ffi_type_sint16", &ffi_types.sint16) &&
           image_take(i, "ffi_type_uint16", &ffi_types.uint16) &&
           image_take(i, "ffi_type_sint32", &ffi_types.sint32) &&
           image_take(i, "ffi_type_uint32", &ffi_types.uint32) &&
           image_take(i, "ffi_type_sint64", &ffi_types.sint64) &&
           image_take(i, "ffi_type_uint64", &ffi_types.uint64);
}

static void open_it(void)
{
    static const char *const names[] = {"libffi.so.8", "libffi.so.7", "libffi.so.6", "libffi.so",
                                        NULL};
    image *i = image_open_any(names, refusal, sizeof refusal);

    if (i == NULL)
        return;
    is_open = take_functions(i) && take_types(i);
    if (!is_open)
        memcpy(refusal, "a function is missing in it", sizeof "a function is missing in it");
}

int64_t libffi_ensure(const char *what)
{
    (void)pthread_once(&opening, open_it);
    if (is_open)
        return 0;
    return error_raise(GASKET_ERROR_UNSUPPORTED, what,
                       "libffi cannot be opened, neither libffi.so.8 nor an older one: %s",
                       refusal);
}

ffi_type *libffi_number(void)
{
    return ffi_types.sint64;
}

ffi_type *libffi_pointer(void)
{
    return ffi_types.pointer;
}

ffi_type *libffi_type_of(const role *r)
{
    if (r->kind == ROLE_NOTHING)
        return ffi_types.void_type;
    if (r->is_pointer)
        return ffi_types.pointer;
    switch (r->size) {
    case 1:
        return r->is_signed ? ffi_types.sint8 : ffi_types.uint8;
    case 2:
        return r->is_signed ? ffi_types.sint16 : ffi_types.uint16;
    case 4:
        return r->is_signed ? ffi_types.sint32 : ffi_types.uint32;
    default:
        return r->is_signed ? ffi_types.sint64 : ffi_types.uint64;
    }
}

void libffi_store_number(libffi_value *v, const role *r, int64_t number)
{
    if (r->size == 1)
        v->u8 = (uint8_t)number;
    else if (r->size == 2)
        v->u16 = (uint16_t)number;
    else if (r->size == 4)
        v->u32 = (uint32_t)number;
    else
        v->i64 = number;
}

void libffi_store(libffi_value *v, const role *r, int64_t number)
{
    if (r->is_pointer)
        v->pointer = (void *)(uintptr_t)number;
    else
        libffi_store_number(v, r, number);
}

/* The bits of a C type, widened as it says. */
static int64_t widen(uint64_t bits, const role *r)
{
    switch (r->size) {
    case 1:
        return r->is_signed ? (int8_t)bits : (uint8_t)bits;
    case 2:
        return r->is_signed ? (int16_t)bits : (uint16_t)bits;
    case 4:
        return r->is_signed ? (int32_t)bits : (int64_t)(uint32_t)bits;
    default:
        return (int64_t)bits;
    }
}

int64_t libffi_load_number(const libffi_value *v, const role *r)
{
    switch (r->size) {
    case 1:
        return widen(v->u8, r);
    case 2:
        return widen(v->u16, r);
    case 4:
        return widen(v->u32, r);
    default:
        return v->i64;
    }
}

int64_t libffi_load(const libffi_value *v, const role *r)
{
    return r->is_pointer ? (int64_t)(uintptr_t)v->pointer : libffi_load_number(v, r);
}

void libffi_store_result(libffi_value *v, const role *r, int64_t number)
{
    if (r->kind == ROLE_NOTHING)
        return;
    if (r->is_pointer || r->size >= (int)sizeof v->whole)
        libffi_store(v, r, number);
    else
        v->whole = (ffi_arg)widen((uint64_t)number, r);
}

int64_t libffi_load_result(const libffi_value *v, const role *r)
{
    if (r->kind == ROLE_NOTHING)
        return 0;
    if (r->is_pointer || r->size >= (int)sizeof v->whole)
        return libffi_load(v, r);
    return widen(v->whole, r);
}
