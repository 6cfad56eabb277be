#include "ctx/turn.h"

#include <pthread.h>
#include <time.h>

enum { LOST_AFTER_SECONDS = 2 };

static pthread_rwlock_t turn;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static _Thread_local int depth;  /* of steps: a C callback may take one on another stream */
static _Thread_local int locked; /* whether the outermost of them has the lock */

/* Handshakes follow each other without end, so that a change must go before the next of them. */
static void make(void)
{
    pthread_rwlockattr_t attributes;

    (void)pthread_rwlockattr_init(&attributes);
#ifdef __GLIBC__
    (void)pthread_rwlockattr_setkind_np(&attributes, PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP);
#endif
    (void)pthread_rwlock_init(&turn, &attributes);
    (void)pthread_rwlockattr_destroy(&attributes);
}

/* Steps of the parent's other threads do not go on in the child. */
static void after_fork_in_child(void)
{
    make();
    locked = 0;
}

static void make_once(void)
{
    make();
    (void)pthread_atfork(NULL, NULL, after_fork_in_child);
}

static struct timespec soon(void)
{
    struct timespec until = {0, 0};

    (void)clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += LOST_AFTER_SECONDS;
    return until;
}

void turn_step_enter(void)
{
    struct timespec until;

    (void)pthread_once(&once, make_once);
    if (depth++ > 0)
        return;
    locked = pthread_rwlock_tryrdlock(&turn) == 0;
    if (!locked) {
        until = soon();
        locked = pthread_rwlock_timedrdlock(&turn, &until) == 0;
    }
}

void turn_step_leave(void)
{
    if (--depth > 0 || !locked)
        return;
    locked = 0;
    (void)pthread_rwlock_unlock(&turn);
}

int turn_change_enter(void)
{
    struct timespec until;

    (void)pthread_once(&once, make_once);
    if (depth > 0)
        return 0;
    if (pthread_rwlock_trywrlock(&turn) == 0)
        return 1;
    until = soon();
    return pthread_rwlock_timedwrlock(&turn, &until) == 0;
}

void turn_change_leave(void)
{
    (void)pthread_rwlock_unlock(&turn);
}
