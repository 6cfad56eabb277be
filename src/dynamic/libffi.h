/* libffi, opened when it is first needed: calls of any signature, and C functions made at run time.
 */
#ifndef GASKET_LIBFFI_H
#define GASKET_LIBFFI_H

#include <stdint.h>

#include <ffi.h>

#include "dynamic/role.h"

/* Its functions, from its own file and never from what the process exports. Set by libffi_ensure.
 */
extern struct libffi {
    __typeof__(ffi_prep_cif) *prep_cif;
    __typeof__(ffi_call) *call;
    __typeof__(ffi_closure_alloc) *closure_alloc;
    __typeof__(ffi_closure_free) *closure_free;
    __typeof__(ffi_prep_closure_loc) *prep_closure_loc;
} libffi;

/* 0 once it is open, else the record that there is none. */
int64_t libffi_ensure(const char *what);

/* How C passes, or returns, what has that role. */
ffi_type *libffi_type_of(const role *r);
/* The same of int64_t and of a pointer. */
ffi_type *libffi_number(void);
ffi_type *libffi_pointer(void);

/* Room for whatever is passed or returned; each C type has its own bytes of it. */
typedef union libffi_value {
    int8_t i8;
    uint8_t u8;
    int16_t i16;
    uint16_t u16;
    int32_t i32;
    uint32_t u32;
    int64_t i64;
    uint64_t u64;
    void *pointer;
    ffi_arg whole; /* results that are narrower than this are returned as wide as this */
} libffi_value;

/* A number as the C type of the role has it, or a pointer where that is one. */
void libffi_store(libffi_value *v, const role *r, int64_t number);
/* And back, widened as that type says. */
int64_t libffi_load(const libffi_value *v, const role *r);
/* The same of a number that the role is a pointer to. */
void libffi_store_number(libffi_value *v, const role *r, int64_t number);
int64_t libffi_load_number(const libffi_value *v, const role *r);
/* The same of results, which C passes in their own way. */
void libffi_store_result(libffi_value *v, const role *r, int64_t number);
int64_t libffi_load_result(const libffi_value *v, const role *r);

#endif
