#include "handle/waiter.h"

#include <errno.h>
#include <limits.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/eventfd.h>
#else
#include <fcntl.h>
#include <sys/socket.h>
#endif

#include <gasket.h>

#include "error/error.h"
#include "handle/lock.h"

struct waiter {
    waiter *next;
    int events;
    int wake_read;
    int wake_write; /* the same descriptor where there are eventfds */
    int fork_count;
    atomic_int interrupted;
    atomic_int kicked;
};

/* Idle waiters with their descriptors: a wait costs no descriptor of its own. */
static pthread_mutex_t idle_lock = PTHREAD_MUTEX_INITIALIZER;
static waiter *idle;
static int idle_count;

enum { IDLE_MOST = 64 };

deadline deadline_in(int64_t timeout_ms)
{
    deadline d = {timeout_ms};

    if (timeout_ms > 0) {
        int64_t now = deadline_now();

        /* One more, as the clock is read in whole milliseconds: late rather than early. */
        d.at = timeout_ms >= INT64_MAX - now ? -1 : now + timeout_ms + 1;
    }
    return d;
}

deadline deadline_at_most(deadline d, int64_t ms)
{
    deadline other;

    if (ms < 0)
        return d;
    other = deadline_in(ms < 1 ? 1 : ms);
    return d.at >= 0 && d.at <= other.at ? d : other;
}

int deadline_never_waits(deadline d)
{
    return d.at == 0;
}

int64_t deadline_now(void)
{
    struct timespec now = {0, 0};

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int deadline_left(deadline d)
{
    int64_t left;

    if (d.at <= 0)
        return d.at < 0 ? -1 : 0;
    left = d.at - deadline_now();
    if (left <= 0)
        return 0;
    return left > INT_MAX ? INT_MAX : (int)left;
}

#ifdef __linux__

static int wake_open(waiter *me)
{
    me->wake_read = me->wake_write = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return me->wake_read >= 0;
}

static void wake_close(waiter *me)
{
    (void)close(me->wake_read);
}

static void wake_send(waiter *me)
{
    (void)eventfd_write(me->wake_write, 1);
}

static void wake_clear(waiter *me)
{
    eventfd_t count;

    (void)eventfd_read(me->wake_read, &count);
}

#else

static int wake_open(waiter *me)
{
    int ends[2];

    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) != 0)
        return 0;
    for (int i = 0; i < 2; i++) {
        (void)fcntl(ends[i], F_SETFL, O_NONBLOCK);
        (void)fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    }
    me->wake_read = ends[0];
    me->wake_write = ends[1];
    return 1;
}

static void wake_close(waiter *me)
{
    (void)close(me->wake_read);
    (void)close(me->wake_write);
}

static void wake_send(waiter *me)
{
    char one = 1;

    (void)send(me->wake_write, &one, 1, MSG_DONTWAIT);
}

static void wake_clear(waiter *me)
{
    char some[16];

    while (recv(me->wake_read, some, sizeof some, MSG_DONTWAIT) > 0)
        ;
}

#endif

/* The child's idle waiters would share their descriptors with the parent's. */
static void forget_parents_idle(void)
{
    while (idle != NULL && idle->fork_count != lock_fork_count()) {
        waiter *stale = idle;

        idle = stale->next;
        idle_count--;
        wake_close(stale);
        free(stale);
    }
}

static void before_fork(void)
{
    (void)pthread_mutex_lock(&idle_lock);
}

static void after_fork_in_parent(void)
{
    (void)pthread_mutex_unlock(&idle_lock);
}

static void after_fork_in_child(void)
{
    (void)pthread_mutex_init(&idle_lock, NULL);
}

static pthread_once_t fork_watch = PTHREAD_ONCE_INIT;

static void watch_forks(void)
{
    (void)pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
}

static waiter *waiter_take(void)
{
    waiter *me;

    (void)pthread_once(&fork_watch, watch_forks);
    (void)pthread_mutex_lock(&idle_lock);
    forget_parents_idle();
    me = idle;
    if (me != NULL) {
        idle = me->next;
        idle_count--;
    }
    (void)pthread_mutex_unlock(&idle_lock);
    if (me != NULL)
        return me;
    me = calloc(1, sizeof *me);
    if (me == NULL || !wake_open(me)) {
        free(me);
        return NULL;
    }
    me->fork_count = lock_fork_count();
    return me;
}

static void waiter_give_back(waiter *me)
{
    if (atomic_load(&me->kicked) || atomic_load(&me->interrupted))
        wake_clear(me);
    (void)pthread_mutex_lock(&idle_lock);
    if (idle_count < IDLE_MOST) {
        me->next = idle;
        idle = me;
        idle_count++;
        me = NULL;
    }
    (void)pthread_mutex_unlock(&idle_lock);
    if (me != NULL) {
        wake_close(me);
        free(me);
    }
}

int waiters_init(waiters *w)
{
    w->first = NULL;
    w->interrupted = 0;
    w->fork_count = lock_fork_count();
    return pthread_mutex_init(&w->mutex, NULL);
}

void waiters_destroy(waiters *w)
{
    (void)pthread_mutex_destroy(&w->mutex);
}

/* After a fork those who waited stayed in the parent, and one of them may have held the mutex. */
static void enter(waiters *w)
{
    if (w->fork_count != lock_fork_count()) {
        w->fork_count = lock_fork_count();
        w->first = NULL;
        (void)pthread_mutex_init(&w->mutex, NULL);
    }
    (void)pthread_mutex_lock(&w->mutex);
}

static void leave(waiters *w)
{
    (void)pthread_mutex_unlock(&w->mutex);
}

waiter *waiters_join(waiters *w, int events)
{
    waiter *me = waiter_take();

    if (me == NULL)
        return NULL;
    me->events = events;
    atomic_store(&me->kicked, 0);
    enter(w);
    atomic_store(&me->interrupted, w->interrupted);
    w->interrupted = 0;
    me->next = w->first;
    w->first = me;
    leave(w);
    return me;
}

void waiters_quit(waiters *w, waiter *me)
{
    waiter **link;

    enter(w);
    for (link = &w->first; *link != NULL; link = &(*link)->next)
        if (*link == me) {
            *link = me->next;
            break;
        }
    leave(w);
    waiter_give_back(me);
}

static int64_t poll_failed(const char *what, int os_error)
{
    if (os_error == EINTR)
        return GASKET_INTERRUPTED;
    return error_raise_os(what, os_error, "poll");
}

int64_t waiter_poll(waiter *me, struct pollfd *fds, int count, deadline d, const char *what)
{
    int ready;

    if (atomic_load(&me->interrupted))
        return GASKET_INTERRUPTED;
    fds[count].fd = me->wake_read;
    fds[count].events = POLLIN;
    fds[count].revents = 0;
    ready = poll(fds, (nfds_t)count + 1, deadline_left(d));
    if (ready < 0)
        return poll_failed(what, errno);
    if (atomic_load(&me->interrupted))
        return GASKET_INTERRUPTED;
    if (ready == 0)
        return deadline_left(d) == 0 ? GASKET_TIMEOUT : WAITER_KICKED;
    return fds[count].revents != 0 && ready == 1 ? WAITER_KICKED : WAITER_READY;
}

void waiters_kick(waiters *w, int events)
{
    enter(w);
    for (waiter *each = w->first; each != NULL; each = each->next)
        if ((each->events & events) != 0) {
            atomic_store(&each->kicked, 1);
            wake_send(each);
        }
    leave(w);
}

void waiters_interrupt(waiters *w)
{
    enter(w);
    if (w->first == NULL)
        w->interrupted = 1;
    for (waiter *each = w->first; each != NULL; each = each->next) {
        atomic_store(&each->interrupted, 1);
        wake_send(each);
    }
    leave(w);
}

void waiters_interrupt_later(waiters *w)
{
    enter(w);
    w->interrupted = 1;
    leave(w);
}
