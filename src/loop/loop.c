#include "loop/loop.h"

#include <errno.h>
#include <poll.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gasket.h>

#include "error/error.h"
#include "handle/argument.h"
#include "loop/alarm.h"
#include "loop/event.h"
#include "loop/roster.h"

enum { AT_A_TIME = 8 /* steps, where the caller takes one event */ };

/* ---- the object ---- */

int loop_is_here(const loop *l)
{
    return l->fork_count == lock_fork_count();
}

int64_t loop_is_elsewhere(const char *what)
{
    return error_raise(GASKET_ERROR_STATE, what, "the loop is that of the parent process");
}

int loop_is_mine(const loop *l)
{
    return l->running && pthread_equal(l->runner, pthread_self());
}

static void on_wake(uv_async_t *wake)
{
    (void)wake;
}

static void abandon(object *o)
{
    loop *l = (loop *)o;

    atomic_store(&l->abandoned, 1);
    if (!loop_is_here(l) || !lock_enter(&l->lock))
        return;
    if (l->waiting)
        (void)libuv.async_send(&l->wake);
    lock_leave(&l->lock);
}

static void interrupt(object *o)
{
    loop *l = (loop *)o;

    if (!loop_is_here(l) || !lock_enter(&l->lock))
        return;
    l->interrupted = 1;
    (void)libuv.async_send(&l->wake);
    lock_leave(&l->lock);
}

static void end_uv(loop *l)
{
    libuv.close((uv_handle_t *)&l->wake, NULL);
    if (l->alarm_fd >= 0)
        libuv.close((uv_handle_t *)&l->alarm, NULL);
    while (libuv.loop_close(&l->uv) == UV_EBUSY)
        (void)libuv.run(&l->uv, UV_RUN_NOWAIT);
    if (l->alarm_fd >= 0)
        (void)close(l->alarm_fd);
}

static void destroy(object *o)
{
    loop *l = (loop *)o;

    handle_drop(l->event_handle);
    roster_end(l);
    /* What libuv has in the kernel is the parent's too: a child leaves it alone. */
    if (loop_is_here(l))
        end_uv(l);
    timing_free(&l->timing);
    lock_destroy(&l->lock);
    free(l);
}

const object_class loop_class = {GASKET_KIND_LOOP, "loop", abandon, interrupt, destroy, NULL};

static int64_t begin_uv(loop *l, const char *what)
{
    int status = libuv.loop_init(&l->uv);

    if (status != 0)
        return error_raise_os(what, -status, "libuv has no loop to give");
    l->is_stale = 1;
    status = libuv.async_init(&l->uv, &l->wake, on_wake);
    if (status == 0)
        return 0;
    (void)libuv.loop_close(&l->uv);
    return error_raise_os(what, -status, "libuv has no way to wake a loop");
}

static int64_t fill(loop *l, const char *what)
{
    object_init(&l->object, &loop_class);
    atomic_init(&l->abandoned, 0);
    l->touched_end = &l->touched;
    l->pending_end = &l->pending;
    l->alarm_fd = -1;
    l->alarm_at = TIMING_NEVER;
    l->fork_count = lock_fork_count();
    if (lock_init(&l->lock) != 0)
        return error_no_memory();
    return begin_uv(l, what);
}

int64_t gasket_loop_new(void)
{
    static const char what[] = "loop_new";
    int64_t result = libuv_ensure(what);
    loop *l;

    if (result != 0)
        return result;
    handle_watch_forks();
    l = calloc(1, sizeof *l);
    result = l == NULL ? error_no_memory() : fill(l, what);
    if (result == 0)
        return handle_new(&l->object);
    free(l);
    return result;
}

/* ---- running ---- */

static int64_t own(loop *l, const char *what)
{
    const char *refusal = NULL;

    if (!loop_is_here(l))
        return loop_is_elsewhere(what);
    if (!lock_enter(&l->lock))
        return error_raise(GASKET_ERROR_STATE, what, "the lock of the loop was lost");
    if (l->running)
        refusal =
            loop_is_mine(l) ? "this thread runs the loop already" : "another thread runs the loop";
    l->running = 1;
    if (refusal == NULL)
        l->runner = pthread_self();
    lock_leave(&l->lock);
    return refusal == NULL ? 0 : error_raise(GASKET_ERROR_STATE, what, "%s", refusal);
}

/* 1 where there is nothing to do: then whoever has something wakes it. */
static int may_wait(loop *l)
{
    if (!lock_enter(&l->lock))
        return 0;
    l->waiting = l->touched == NULL && l->pending == NULL && !l->interrupted && l->woken == 0 &&
                 !atomic_load(&l->abandoned);
    lock_leave(&l->lock);
    return l->waiting;
}

static void stop_waiting(loop *l)
{
    if (!lock_enter(&l->lock))
        return;
    l->waiting = 0;
    lock_leave(&l->lock);
}

/* Every descriptor that is ready touches its member. */
static void look(loop *l)
{
    (void)libuv.run(&l->uv, UV_RUN_NOWAIT);
    l->is_stale = 0;
    if (!lock_enter(&l->lock))
        return;
    l->left = l->touched_count;
    lock_leave(&l->lock);
}

/* libuv itself would wait on when a signal comes. 0, or GASKET_INTERRUPTED. */
static int64_t wait_until(loop *l, int64_t at)
{
    struct pollfd one = {.fd = libuv.backend_fd(&l->uv), .events = POLLIN};
    deadline d = {at == TIMING_NEVER ? -1 : at};

    return poll(&one, 1, deadline_left(d)) < 0 && errno == EINTR ? GASKET_INTERRUPTED : 0;
}

/* Looks, after waiting where there is nothing to do. */
static int64_t poll_once(loop *l, deadline d)
{
    int64_t at = timing_next(&l->timing);
    int64_t result = 0;

    if (d.at > 0 && d.at < at)
        at = d.at;
    if (l->is_stale)
        look(l);
    if (!deadline_never_waits(d) && may_wait(l)) {
        result = wait_until(l, at);
        stop_waiting(l);
    }
    look(l);
    return result;
}

static int take_flag(loop *l, int *flag)
{
    int was;

    if (!lock_enter(&l->lock))
        return 0;
    was = *flag;
    *flag = 0;
    lock_leave(&l->lock);
    return was;
}

/* 1 and the next event that is there. */
static int take(loop *l, member_event *e)
{
    if (roster_next_event(l, e))
        return 1;
    if (!take_flag(l, &l->woken))
        return 0;
    *e = (member_event){.kind = GASKET_EVENT_WAKE};
    return 1;
}

static int64_t freed(void)
{
    return error_raise(GASKET_ERROR_STATE, "loop_next", "the loop was freed during the call");
}

/*
 * Those that were touched at one look come before the next look, and those that are touched after
 * it do not, or one busy stream would keep all others waiting.
 */
static int64_t gather(loop *l, int64_t most, deadline d, member_event *e)
{
    int64_t interrupted = 0;
    int polled = 0;

    for (;;) {
        int goes_on = l->left > 0;

        roster_step(l, most);
        roster_expire(l);
        if ((polled || goes_on) && take(l, e))
            return 1;
        if (take_flag(l, &l->interrupted) || interrupted != 0)
            return GASKET_INTERRUPTED;
        if (atomic_load(&l->abandoned))
            return freed();
        if (l->left > 0)
            continue;
        if (polled && deadline_never_waits(d))
            return GASKET_WANT_READ;
        if (polled && d.at > 0 && deadline_now() >= d.at)
            return GASKET_TIMEOUT;
        interrupted = poll_once(l, d);
        polled = 1;
    }
}

/*
 * 1 and an event, a state, or a record. What a step has decrypted is best read while it is in the
 * processor's cache: there are no more steps at a time than the caller takes events.
 */
static int64_t next(loop *l, int64_t most, deadline d, member_event *e)
{
    if (atomic_load(&l->abandoned))
        return freed();
    return take(l, e) ? 1 : gather(l, most, d, e);
}

/* ---- whose turn it is ---- */

/* libuv tells the kernel what to watch when it runs. */
static void show(loop *l)
{
    alarm_set(l);
    look(l);
    if (l->pending != NULL || !may_wait(l))
        (void)libuv.async_send(&l->wake);
    stop_waiting(l);
}

static void disown(loop *l)
{
    if (l->outside)
        show(l);
    if (!lock_enter(&l->lock))
        return;
    l->running = 0;
    /* Between the look and here nobody was woken. */
    if (l->outside && l->touched != NULL)
        (void)libuv.async_send(&l->wake);
    lock_leave(&l->lock);
}

static loop *enter(int64_t h, const char *what, int64_t *result)
{
    loop *l = handle_enter(h, &loop_class, what, "loop", result);

    if (l == NULL)
        return NULL;
    *result = own(l, what);
    if (*result == 0)
        return l;
    handle_leave(h);
    return NULL;
}

static int64_t leave(loop *l, int64_t h, int64_t result)
{
    disown(l);
    handle_leave(h);
    return result;
}

int64_t gasket_loop_fd(int64_t h)
{
    static const char what[] = "loop_fd";
    int64_t result = 0;
    loop *l = enter(h, what, &result);

    if (l == NULL)
        return result;
    if (l->alarm_fd < 0)
        result = alarm_open(l, what);
    if (result == 0) {
        l->outside = 1;
        result = libuv.backend_fd(&l->uv);
    }
    return leave(l, h, result);
}

/* ---- the exported calls that run it ---- */

static int64_t hand_out(loop *l, const member_event *e)
{
    handle_drop(l->event_handle);
    l->event_handle = event_new(e);
    return l->event_handle;
}

/* Until the callback answers something else than 0, which then is the answer. */
static int64_t call_back(loop *l, deadline d)
{
    member_event e = {0};

    for (;;) {
        int64_t result = next(l, AT_A_TIME, d, &e);

        if (result != 1)
            return result;
        result = l->callback(e.kind, e.stream, e.value, e.error, l->user);
        if (result != 0)
            return result;
    }
}

int64_t gasket_loop_next(int64_t h, int64_t timeout_ms)
{
    static const char what[] = "loop_next";
    int64_t result = 0;
    loop *l = enter(h, what, &result);
    member_event e = {0};

    if (l == NULL)
        return result;
    result = argument_timeout(timeout_ms, what);
    if (result == 0 && l->callback != NULL)
        result = call_back(l, deadline_in(timeout_ms));
    else if (result == 0 && (result = next(l, AT_A_TIME, deadline_in(timeout_ms), &e)) == 1)
        result = hand_out(l, &e);
    return leave(l, h, result);
}

int64_t gasket_loop_take(int64_t h, void *out, int64_t length, int64_t timeout_ms)
{
    static const char what[] = "loop_take";
    int64_t result = 0;
    loop *l = enter(h, what, &result);
    int64_t count = 0;
    int64_t most = length / (int64_t)sizeof(member_event);
    member_event e = {0};

    if (l == NULL)
        return result;
    result = argument_bytes(out, length, what, "out");
    if (result == 0 && most == 0)
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                             "length is %lld, and an event takes %d bytes", (long long)length,
                             (int)sizeof(member_event));
    if (result == 0)
        result = argument_timeout(timeout_ms, what);
    if (result == 0)
        result = next(l, most, deadline_in(timeout_ms), &e);
    while (result == 1) {
        memcpy((char *)out + count++ * (int64_t)sizeof e, &e, sizeof e);
        if (count == most || !take(l, &e))
            break;
    }
    return leave(l, h, count > 0 ? count : result);
}

int64_t gasket_loop_wake(int64_t h)
{
    int64_t result = 0;
    static const char what[] = "loop_wake";
    loop *l = handle_enter(h, &loop_class, what, "loop", &result);

    if (l == NULL)
        return result;
    if (!loop_is_here(l)) {
        result = loop_is_elsewhere(what);
    } else if (lock_enter(&l->lock)) {
        l->woken = 1;
        (void)libuv.async_send(&l->wake);
        lock_leave(&l->lock);
    }
    handle_leave(h);
    return result;
}

int64_t gasket_loop_set_callback(int64_t h, loop_callback *callback, int64_t user)
{
    int64_t result = 0;
    loop *l = enter(h, "loop_set_callback", &result);

    if (l == NULL)
        return result;
    l->callback = callback;
    l->user = user;
    return leave(l, h, 0);
}
