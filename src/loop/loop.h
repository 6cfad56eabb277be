/*
 * A loop: streams and listeners that one thread looks after. libuv tells which descriptors are
 * ready; the bytes go through the streams' engine. Whatever is done with a member on another thread
 * puts it on the list of the touched, and wakes the loop.
 */
#ifndef GASKET_LOOP_H
#define GASKET_LOOP_H

#include <pthread.h>
#include <stdint.h>

#include "handle/handle.h"
#include "handle/lock.h"
#include "loop/libuv.h"
#include "loop/member.h"
#include "loop/timing.h"

typedef int64_t loop_callback(int64_t kind, int64_t stream, int64_t value, int64_t error,
                              int64_t user);

typedef struct loop {
    object object;
    lock lock; /* guards the touched ones, and who runs */
    member *touched;
    member **touched_end;
    int touched_count;
    int ending; /* and nobody is touched any more */
    int running;
    int waiting; /* and may be in poll */
    pthread_t runner;
    int interrupted;
    int woken;
    int outside; /* its descriptor was given: it must be readable when there is something to do */
    atomic_int abandoned;
    int fork_count;

    /* The running thread's. */
    uv_loop_t uv;
    uv_async_t wake;
    int is_stale;    /* the kernel has not been told yet what libuv is to watch */
    uv_poll_t alarm; /* of alarm_fd, a timer that `outside` sees */
    int alarm_fd;
    int64_t alarm_at;
    int left; /* of those that were touched at the last look */
    member *members;
    member *pending;
    member **pending_end;
    timing timing;
    loop_callback *callback;
    int64_t user;
    member_event event; /* the last one that was given */
    int64_t event_handle;
} loop;

extern const object_class loop_class;

/* Whether it was made in this process, not in one that has forked; and the record that it was not.
 */
int loop_is_here(const loop *l);
int64_t loop_is_elsewhere(const char *what);

/* Whether the calling thread runs it; with its lock held. */
int loop_is_mine(const loop *l);

/* On any thread: the member is to look what there is to do. */
void loop_touch(loop *l, member *m);
/* The member goes to the end of those that have something to tell. */
void loop_pend(loop *l, member *m);
/* A connection that a listener has accepted. */
void loop_accept(loop *l, member *of, int fd);

#endif
