/*
 * What a call of a function by a signature comes to: found out once and kept for the process, so
 * that the next call of the same two texts costs a look-up.
 */
#ifndef GASKET_PLAN_H
#define GASKET_PLAN_H

#include <stdint.h>

#include "dynamic/libffi.h"
#include "dynamic/role.h"
#include "dynamic/signature.h"

typedef struct plan {
    struct plan *next;
    uint64_t hash;
    char *given;      /* the name as it was given */
    char *text;       /* the signature */
    const char *name; /* C's */
    int listed;       /* CALL_... of a direct call, which is made instead; -1 */
    int is_taker;     /* of C functions, whose signatures are known */
    int number;       /* the maker of what is borrowed through it (native.h) */
    int arguments;    /* how many the caller gives */
    int returns_text; /* of a direct call */
    void (*function)(void);
    signature signature;
    roles roles;
    ffi_type *types[SIGNATURE_PARAMETERS];
    ffi_cif cif;
    int is_kept; /* else it ends with its call */
} plan;

/* 0 and the plan, which plan_leave lets go; or a record. OpenSSL must be open. */
int64_t plan_enter(const char *name, const char *signature, const char *what, plan **out);
void plan_leave(plan *p);

#endif
