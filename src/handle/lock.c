#include "handle/lock.h"

#include <errno.h>
#include <time.h>

/*
 * A holder does short work only: one that has not come back after this has been unwound by its
 * runtime. One that stayed in the parent at a fork never comes; but a thread of this process that
 * has just taken the lock, and not yet said so, looks the same for a moment.
 */
enum {
    LOST_AFTER_SECONDS = 10,
    LOST_AT_FORK_AFTER_NS = 100 * 1000 * 1000,
    NS = 1000 * 1000 * 1000
};

static atomic_int forks;
static pthread_once_t fork_watch = PTHREAD_ONCE_INIT;

static void count_fork(void)
{
    atomic_fetch_add(&forks, 1);
}

static void watch(void)
{
    (void)pthread_atfork(NULL, NULL, count_fork);
}

void lock_watch_forks(void)
{
    (void)pthread_once(&fork_watch, watch);
}

int lock_fork_count(void)
{
    return atomic_load_explicit(&forks, memory_order_relaxed);
}

int lock_init(lock *l)
{
    pthread_mutexattr_t attributes;
    int status;

    atomic_init(&l->fork_count, lock_fork_count());
    status = pthread_mutexattr_init(&attributes);
    if (status != 0)
        return status;
    status = pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK);
    if (status == 0)
        status = pthread_mutex_init(&l->mutex, &attributes);
    (void)pthread_mutexattr_destroy(&attributes);
    return status;
}

void lock_destroy(lock *l)
{
    (void)pthread_mutex_destroy(&l->mutex);
}

/* EDEADLK: this thread has it, and was unwound out of the call that took it. */
static int wait_for(lock *l)
{
    struct timespec until;

    if (clock_gettime(CLOCK_REALTIME, &until) != 0)
        return 0;
    if (atomic_load(&l->fork_count) == lock_fork_count())
        until.tv_sec += LOST_AFTER_SECONDS;
    else
        until.tv_nsec += LOST_AT_FORK_AFTER_NS;
    if (until.tv_nsec >= NS) {
        until.tv_nsec -= NS;
        until.tv_sec++;
    }
    return pthread_mutex_timedlock(&l->mutex, &until) == 0;
}

int lock_enter(lock *l)
{
    if (pthread_mutex_trylock(&l->mutex) != 0 && !wait_for(l))
        return 0;
    if (atomic_load_explicit(&l->fork_count, memory_order_relaxed) != lock_fork_count())
        atomic_store_explicit(&l->fork_count, lock_fork_count(), memory_order_relaxed);
    return 1;
}

void lock_leave(lock *l)
{
    (void)pthread_mutex_unlock(&l->mutex);
}
