/* The handles of C functions that are made at run time. */
#ifndef GASKET_CALLBACK_H
#define GASKET_CALLBACK_H

#include <stdint.h>

#include "dynamic/signature.h"

typedef struct callback callback;

/* Held until handle_leave(handle); NULL where the handle is none of a callback. */
callback *callback_enter(int64_t handle);
const signature *callback_signature(const callback *c);
/* The C function, which OpenSSL keeps for as long as it likes. */
void *callback_give(callback *c);

#endif
