/*
 * Waiting with a deadline, ended by descriptors, an interrupt or another thread's kick. Each waiter
 * has a wake descriptor of its own: one shared by two would wake only one of them. Waiters are
 * allocated, so a runtime that unwinds out of a wait leaves memory behind and nothing else.
 */
#ifndef GASKET_WAITER_H
#define GASKET_WAITER_H

#include <poll.h>
#include <pthread.h>
#include <stdint.h>

enum { WAITER_DESCRIPTORS = 10 };

/* Absolute, in milliseconds of the monotonic clock. */
typedef struct deadline {
    int64_t at; /* -1 for ever, 0 never wait */
} deadline;

deadline deadline_in(int64_t timeout_ms);
/* The same, but at most so long from now; -1 changes nothing. */
deadline deadline_at_most(deadline d, int64_t ms);
int deadline_never_waits(deadline d);
/* For poll: -1 for ever, else milliseconds that are left, rounded up. */
int deadline_left(deadline d);
int64_t deadline_now(void);

typedef struct waiter waiter;

typedef struct waiters {
    pthread_mutex_t mutex;
    waiter *first;
    int interrupted; /* an interrupt found nobody: it ends the next wait */
    int fork_count;
} waiters;

enum {
    WAITER_READY = 0,
    WAITER_KICKED = 1
}; /* else GASKET_TIMEOUT, GASKET_INTERRUPTED or a record */

int waiters_init(waiters *w);
void waiters_destroy(waiters *w);

/*
 * Registers the calling thread; call it with the lock of what is waited for held, so that no kick
 * is lost. `events` (POLLIN, POLLOUT) says which kicks concern it. NULL when there is no memory or
 * descriptor.
 */
waiter *waiters_join(waiters *w, int events);
/*
 * Polls `count` descriptors (at most WAITER_DESCRIPTORS - 1; `fds` needs one free place more at its
 * end) until one is ready, the deadline, a signal, an interrupt or a kick.
 */
int64_t waiter_poll(waiter *me, struct pollfd *fds, int count, deadline d, const char *what);
void waiters_quit(waiters *w, waiter *me);

/* Those that wait for one of `events` look again. */
void waiters_kick(waiters *w, int events);
/* All of them return GASKET_INTERRUPTED; where there is none, the next one does. */
void waiters_interrupt(waiters *w);
/* Puts a pending interrupt back, for a caller that could not report it. */
void waiters_interrupt_later(waiters *w);

#endif
