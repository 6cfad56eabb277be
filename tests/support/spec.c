#include "support/spec.h"

#include <check.h>
#include <dlfcn.h>
#include <ffi.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <gasket.h>

const spec_type spec_types[] = {
#define TYPE(name, text, kind, class_name, is, free, count, copy, element, permanent)              \
    {text, kind, is, element, permanent},
#include "native/types.inc"
#undef TYPE
};

#define OF_TYPE(c_type) .size = (int)sizeof(c_type), .is_signed = (c_type)-1 < (c_type)1
#define DIRECT_NOTHING()                                                                           \
    {                                                                                              \
        .name = NULL                                                                               \
    }
#define DIRECT_OBJECT(label, of, may_be_null, is_taken)                                            \
    {                                                                                              \
        .name = (label), .kind = SPEC_OBJECT, .type = (of), .null = (may_be_null),                 \
        .taken = (is_taken)                                                                        \
    }
#define DIRECT_TEXT(label, may_be_null, is_raw)                                                    \
    {                                                                                              \
        .name = (label), .kind = SPEC_TEXT, .null = (may_be_null), .raw = (is_raw)                 \
    }
#define DIRECT_BYTES(label, may_be_null, length)                                                   \
    {                                                                                              \
        .name = (label), .kind = SPEC_BYTES, .null = (may_be_null), .partner = (length)            \
    }
#define DIRECT_ROOM(label, may_be_null, length)                                                    \
    {                                                                                              \
        .name = (label), .kind = SPEC_ROOM, .null = (may_be_null), .partner = (length)             \
    }
#define DIRECT_LENGTH(label, c_type, has_bounds, least, most, bytes)                               \
    {                                                                                              \
        .name = (label), .kind = SPEC_LENGTH, OF_TYPE(c_type), .ranged = (has_bounds),             \
        .low = (least), .high = (most), .partner = (bytes)                                         \
    }
#define DIRECT_NUMBER(label, c_type, has_bounds, least, most)                                      \
    {                                                                                              \
        .name = (label), .kind = SPEC_NUMBER, OF_TYPE(c_type), .ranged = (has_bounds),             \
        .low = (least), .high = (most)                                                             \
    }
#define DIRECT_OUT(label, may_be_null, is_read)                                                    \
    {                                                                                              \
        .name = (label), .kind = SPEC_OUT, .null = (may_be_null), .read = (is_read)                \
    }
#define DIRECT(function, c_name, returns, type, owner, waits, by_hand, count, ...)                 \
    {#function, c_name, RETURNS_##returns, type, OWNER_##owner, waits,                             \
     by_hand,   count,  {__VA_ARGS__}},

const spec_call spec_calls[] = {
#include "misuse_direct.inc"
};

const int spec_count = sizeof spec_calls / sizeof *spec_calls;

int spec_fits(int given, int wanted)
{
    while (given != wanted && given != TYPE_NONE)
        given = spec_types[given].is;
    return given == wanted;
}

int spec_type_of(int64_t handle)
{
    const char *name = gasket_direct_type(handle);

    for (int t = 0; name != NULL && t < TYPES; t++)
        if (strcmp(spec_types[t].name, name) == 0)
            return t;
    return TYPE_NONE;
}

const spec_call *spec_find(const char *c_name)
{
    for (int i = 0; i < spec_count; i++)
        if (strcmp(spec_calls[i].c_name, c_name) == 0)
            return &spec_calls[i];
    return NULL;
}

/* ISO C has no conversion from an object pointer to a function pointer; this is POSIX's way. */
void (*spec_address(const spec_call *f))(void)
{
    static void *addresses[sizeof spec_calls / sizeof *spec_calls];
    void **address = &addresses[f - spec_calls];
    void (*function)(void);

    if (*address == NULL)
        *address = dlsym(RTLD_DEFAULT, f->name);
    *(void **)&function = *address;
    return function;
}

const char *spec_what(const spec_call *f)
{
    return f->name + strlen("gasket_");
}

static int bits_of(const spec_parameter *p)
{
    return p->size * 8 - (p->is_signed || p->size == 8);
}

int64_t spec_high(const spec_parameter *p)
{
    return p->ranged ? p->high : (int64_t)((UINT64_C(1) << bits_of(p)) - 1);
}

int64_t spec_low(const spec_parameter *p)
{
    if (p->ranged)
        return p->low;
    return p->is_signed ? -spec_high(p) - 1 : 0;
}

static int is_pointer(spec_kind k)
{
    return k == SPEC_TEXT || k == SPEC_BYTES || k == SPEC_ROOM || k == SPEC_OUT;
}

spec_result spec_make(const spec_call *f, const spec_argument *arguments)
{
    ffi_cif interface;
    ffi_type *returned = f->returns == RETURNS_TEXT ? &ffi_type_pointer : &ffi_type_sint64;
    ffi_type *types[SPEC_PARAMETERS];
    spec_argument copies[SPEC_PARAMETERS];
    void *values[SPEC_PARAMETERS];
    union {
        int64_t number;
        const char *text;
        ffi_arg widest;
    } value = {0};
    spec_result r = {0, NULL};

    for (int i = 0; i < f->count; i++) {
        types[i] = is_pointer(f->parameters[i].kind) ? &ffi_type_pointer : &ffi_type_sint64;
        copies[i] = arguments[i];
        values[i] = &copies[i];
    }
    ck_assert_int_eq(ffi_prep_cif(&interface, FFI_DEFAULT_ABI, (unsigned)f->count, returned, types),
                     FFI_OK);
    ffi_call(&interface, spec_address(f), &value, values);
    if (f->returns == RETURNS_TEXT)
        r.text = value.text;
    else
        r.number = value.number;
    return r;
}

/* ---- in words ---- */

typedef struct writer {
    char *at;
    char *end;
} writer;

__attribute__((format(printf, 2, 3))) static void add(writer *w, const char *format, ...)
{
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(w->at, (size_t)(w->end - w->at), format, arguments);
    va_end(arguments);
    w->at = length < w->end - w->at ? w->at + length : w->end - 1;
}

static void add_text(writer *w, const char *text)
{
    enum { SHOWN = 24 };
    size_t length = strlen(text);

    add(w, "\"");
    for (size_t i = 0; i < length && i < SHOWN; i++)
        if (text[i] >= ' ' && text[i] < 127)
            add(w, "%c", text[i]);
        else
            add(w, "\\x%02x", (unsigned char)text[i]);
    if (length > SHOWN)
        add(w, "...\" (%zu)", length);
    else
        add(w, "\"");
}

static void add_argument(writer *w, const spec_parameter *p, spec_argument a, const char *object)
{
    add(w, "%s = ", p->name);
    if (p->kind == SPEC_OBJECT && object != NULL)
        add(w, "%s", object);
    else if (!is_pointer(p->kind))
        add(w, "%" PRId64, a.number);
    else if (a.pointer == NULL)
        add(w, "NULL");
    else if (p->kind == SPEC_TEXT)
        add_text(w, a.pointer);
    else
        add(w, p->kind == SPEC_BYTES ? "bytes" : "room");
}

void spec_describe(const spec_call *f, const spec_argument *arguments, const char *const *objects,
                   char *to, size_t size)
{
    writer w = {to, to + size};

    add(&w, "%s(", f->name);
    for (int i = 0; i < f->count; i++) {
        add(&w, i == 0 ? "" : ", ");
        add_argument(&w, &f->parameters[i], arguments[i], objects == NULL ? NULL : objects[i]);
    }
    add(&w, ")");
}
