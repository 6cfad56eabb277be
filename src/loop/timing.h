/* What is due next: members in the order of their times. */
#ifndef GASKET_TIMING_H
#define GASKET_TIMING_H

#include <stddef.h>
#include <stdint.h>

#define TIMING_NEVER INT64_MAX

/* Part of whatever has a time. */
typedef struct timed {
    int64_t due; /* milliseconds of the monotonic clock */
    size_t place;
} timed;

typedef struct timing {
    timed **places; /* a heap */
    size_t count;
    size_t capacity;
} timing;

void timing_free(timing *t);
/* A new one, which is never due. 0, or ENOMEM. */
int timing_add(timing *t, timed *one);
void timing_remove(timing *t, timed *one);
void timing_set(timing *t, timed *one, int64_t due);
/* When the first is due; TIMING_NEVER where none is. */
int64_t timing_next(const timing *t);
/* The first, if it is due. */
timed *timing_due(const timing *t, int64_t now);

#endif
