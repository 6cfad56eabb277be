/*
 * A short lock that cannot hang its caller: one that was lost (its holder was unwound by the
 * foreign runtime, or stayed in the parent at a fork) is reported instead of waited for.
 */
#ifndef GASKET_LOCK_H
#define GASKET_LOCK_H

#include <pthread.h>
#include <stdatomic.h>

typedef struct lock {
    pthread_mutex_t mutex;
    atomic_int fork_count; /* of the process when it was taken */
} lock;

/* 0, or an errno where the system has no mutex to give. */
int lock_init(lock *l);
void lock_destroy(lock *l);
/* 1 when taken, 0 when it is lost (see above). */
int lock_enter(lock *l);
void lock_leave(lock *l);

/* How many forks lie between this process and the one that loaded the library. */
int lock_fork_count(void);
/* Registers the fork handlers once; called on the first use of a handle. */
void lock_watch_forks(void);

#endif
