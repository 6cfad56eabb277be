/* A member's time-outs: when they count, and what starts them again. */
#ifndef GASKET_LIMIT_H
#define GASKET_LIMIT_H

#include <stdint.h>

#include "loop/member.h"

/* What the caller sets, GASKET_LOOP_TIMEOUT_..., -1 for none; on any thread, but one at a time. 0,
 * or a record without memory. */
int64_t limits_want(member *m, int64_t kind, int64_t ms);
/* The same of all that another has. */
int64_t limits_want_like(member *m, const member *other);
/* What was set since counts from now on. */
void limits_take(member *m, int64_t now);
/* Once where that time-out is running and its time is up. */
int limits_are_over(member *m, int kind, int64_t now);
void limits_restart(member *m, int kind, int64_t now);
/* Bytes that came or went start what waits for them again. */
void limits_see_progress(member *m, int64_t now);
/* When the member is next due; `due` where nothing is before it. */
int64_t limits_next(const member *m, int64_t due);

#endif
