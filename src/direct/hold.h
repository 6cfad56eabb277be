/*
 * The locks of the objects that one call works on: in an order in which no two calls can wait for
 * each other, and each once, whoever shares it.
 */
#ifndef GASKET_HOLD_H
#define GASKET_HOLD_H

#include "native/native.h"

/*
 * Locks what `natives` stand for, where they are not NULL. `locks` has room for `count`; how many
 * there are is *locked. 0, or the state record that a lock was lost: those before it are to be
 * left.
 */
int64_t hold_enter(native *const *natives, int count, lock **locks, int *locked, const char *what);
void hold_leave(lock **locks, int *locked);

#endif
