/* A member's time-outs: when they count, and what starts them again. */
#ifndef GASKET_LIMIT_H
#define GASKET_LIMIT_H

#include <stdint.h>

#include "loop/member.h"

/* Whether that time-out, GASKET_LOOP_TIMEOUT_..., is running. */
int limits_counts(const member *m, int kind);
void limits_restart(member *m, int kind, int64_t now);
/* Bytes that came or went start what waits for them again. */
void limits_see_progress(member *m, int64_t now);
/* When the member is next due; `due` where nothing is before it. */
int64_t limits_next(const member *m, int64_t due);

#endif
