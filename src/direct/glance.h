/*
 * A direct call that reads a number of one object and has no effect on OpenSSL's error queue
 * (`glance` in spec/). A number is what it was before another thread's change or after it, with a
 * lock or without; the handle alone keeps the object where it is. That makes such a call ten times
 * as fast as one that takes the object's lock and looks at the queue twice.
 */
#ifndef GASKET_GLANCE_H
#define GASKET_GLANCE_H

#include <stdint.h>

#include "library/symbol.h"

/*
 * The object of that type, held until handle_leave(handle). NULL where the call has to be made the
 * long way: the handle is none of these, the function is not there, the object lies in another one,
 * or an earlier failure is to be forgotten.
 */
void *glance_enter(int type, symbol_function function, int64_t handle);

#endif
