/*
 * A C function made at run time, and what it does when it is called: it asks one function of the
 * caller's, or puts the call on a queue. It may outlive its handle, since nobody can know when C
 * has forgotten a pointer.
 */
#ifndef GASKET_CODE_H
#define GASKET_CODE_H

#include <stdint.h>

#include "dynamic/queue.h"
#include "dynamic/signature.h"

typedef int64_t code_function(int64_t callback, const void *arguments, int64_t count, int64_t user);

typedef struct code code;

/* `function` NULL: the calls are queued. 0 and *out, or a record. */
int64_t code_make(const char *signature, int64_t answer, code_function *function, int64_t user,
                  const char *what, code **out);
/* The handle that `function` is told, before anybody has the pointer. */
void code_set_handle(code *c, int64_t handle);
/* From now on it answers, and does no more than that. The memory goes unless somebody may have the
 * pointer. */
void code_close(code *c);

/* The pointer, which somebody has from now on. */
void *code_give(code *c);

const signature *code_signature(const code *c);
int code_has_function(const code *c);
int64_t code_lost(code *c);
/*
 * The oldest call: how many arguments it has, which are copied; what they point to is the code's
 * until it is asked for the next. GASKET_WANT_READ where there is none. A record if `room`, counted
 * in arguments, is too little for any, or the lock was lost.
 */
int64_t code_next(code *c, int64_t *arguments, int64_t room, const char *what);

#endif
