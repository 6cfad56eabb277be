/*
 * Who is told when something was done with a stream or listener, without waiting for it: the loop
 * that it is in. There is one at most.
 */
#ifndef GASKET_WATCH_H
#define GASKET_WATCH_H

#include <stdatomic.h>

#include "handle/lock.h"

typedef struct watch {
    /* Must not wait, nor use what is watched. */
    void (*touched)(struct watch *w);
} watch;

/* What can be watched has one. */
typedef struct watched {
    atomic_int is_watched; /* most are not, and are to cost nothing */
    lock lock;             /* guards `by`, which is not to end while it is told */
    watch *by;
} watched;

/* 0, or an errno. */
int watched_init(watched *w);
void watched_destroy(watched *w);
/* 1, or 0 where there is another. */
int watched_begin(watched *w, watch *by);
/* Once it has returned, `by` is not told any more. Another's is left alone. */
void watched_end(watched *w, watch *by);
void watched_touch(watched *w);

#endif
