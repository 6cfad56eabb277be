#include "loop/roster.h"

#include <stddef.h>

#include <gasket.h>

#include "error/error.h"
#include "loop/limit.h"
#include "loop/telling.h"

void loop_touch(loop *l, member *m)
{
    int wake;

    if (!loop_is_here(l) || !lock_enter(&l->lock))
        return;
    if (l->ending) {
        lock_leave(&l->lock);
        return;
    }
    /* One that runs and does not wait looks before it waits. */
    wake = l->touched == NULL && (l->running ? l->waiting && !loop_is_mine(l) : l->outside);
    if (!m->touched) {
        m->touched = 1;
        m->next_touched = NULL;
        *l->touched_end = m;
        l->touched_end = &m->next_touched;
        l->touched_count++;
    }
    if (wake)
        (void)libuv.async_send(&l->wake);
    lock_leave(&l->lock);
}

void loop_pend(loop *l, member *m)
{
    if (m->is_pending)
        return;
    m->is_pending = 1;
    m->next_pending = NULL;
    *l->pending_end = m;
    l->pending_end = &m->next_pending;
}

static void unpend(loop *l)
{
    member *first = l->pending;

    l->pending = first->next_pending;
    if (l->pending == NULL)
        l->pending_end = &l->pending;
    first->is_pending = 0;
}

static int is_touched(loop *l, const member *m)
{
    int touched;

    if (!lock_enter(&l->lock))
        return 1;
    touched = m->touched;
    lock_leave(&l->lock);
    return touched;
}

static void unlist(loop *l, member *m)
{
    if (!m->is_listed)
        return;
    timing_remove(&l->timing, &m->timed);
    if (m->next != NULL)
        m->next->previous = m->previous;
    if (m->previous != NULL)
        m->previous->next = m->next;
    else
        l->members = m->next;
}

static void forget_if_over(loop *l, member *m)
{
    if (!member_is_over(m) || m->is_pending || is_touched(l, m))
        return;
    unlist(l, m);
    member_free(m);
}

/* Seen for the first time. 0 without memory. */
static int list(loop *l, member *m)
{
    if (m->is_listed)
        return 1;
    if (timing_add(&l->timing, &m->timed) != 0)
        return 0;
    m->is_listed = 1;
    m->previous = NULL;
    m->next = l->members;
    if (m->next != NULL)
        m->next->previous = m;
    l->members = m;
    return 1;
}

static member *take_touched(loop *l)
{
    member *m;

    if (!lock_enter(&l->lock))
        return NULL;
    m = l->touched;
    if (m != NULL) {
        m->touched = 0;
        l->touched = m->next_touched;
        if (l->touched == NULL)
            l->touched_end = &l->touched;
        l->touched_count--;
    }
    lock_leave(&l->lock);
    return m;
}

void roster_step(loop *l, int64_t most)
{
    int64_t now = deadline_now();
    member *m;

    for (int64_t i = 0; i < most && (m = take_touched(l)) != NULL; i++) {
        if (l->left > 0)
            l->left--;
        if (list(l, m))
            member_step(m, now);
        else
            member_quit(m);
        forget_if_over(l, m);
    }
}

void roster_expire(loop *l)
{
    int64_t now = deadline_now();
    timed *due;

    while ((due = timing_due(&l->timing, now)) != NULL) {
        member *m = (member *)((char *)due - offsetof(member, timed));

        timing_set(&l->timing, due, TIMING_NEVER);
        member_expire(m, now);
        forget_if_over(l, m);
    }
}

void loop_accept(loop *l, member *of, int fd)
{
    int64_t handle = stream_new_accepted(of->ctx, fd, atomic_load(&of->listener->plain));
    int64_t result = handle;
    stream *s =
        handle < 0 ? NULL : handle_enter(handle, &stream_class, "accept", "stream", &result);
    member *m = s == NULL ? NULL : member_new(l, handle, object_hold(s), NULL);

    if (m != NULL && limits_want_like(m, of) != 0) {
        member_free(m);
        m = NULL;
    }
    if (m != NULL && lock_enter(s->lock)) {
        result = stream_join(s, &m->watch, "accept");
        lock_leave(s->lock);
    }
    if (s != NULL)
        handle_leave(handle);
    if (m == NULL || result < 0) {
        tell_error(of, result < 0 ? result : error_no_memory());
        (void)gasket_free(handle);
        return;
    }
    m->listener_handle = of->handle;
    m->events = 1U << GASKET_EVENT_ACCEPTED;
    loop_pend(l, m);
    loop_touch(l, m);
}

/* A connection that the caller was never told of is nobody's. */
static void end_member(loop *l, member *m)
{
    int is_unknown = (m->events >> GASKET_EVENT_ACCEPTED & 1) && !atomic_load(&m->removed);
    int64_t handle = m->handle;

    member_quit(m);
    unlist(l, m);
    member_free(m);
    if (is_unknown)
        (void)gasket_free(handle);
}

/* From here on nobody is touched: what was taken from that list does not come into it again. */
static void stop_touching(loop *l)
{
    if (!lock_enter(&l->lock))
        return;
    l->ending = 1;
    lock_leave(&l->lock);
}

void roster_end(loop *l)
{
    member *m;

    stop_touching(l);
    while ((m = take_touched(l)) != NULL)
        if (!m->is_listed)
            end_member(l, m);
    while (l->members != NULL)
        end_member(l, l->members);
}

int roster_next_event(loop *l, member_event *e)
{
    while (l->pending != NULL) {
        member *m = l->pending;
        int told;

        unpend(l);
        told = telling_next(m, e);
        if (m->events != 0)
            loop_pend(l, m);
        forget_if_over(l, m);
        if (told)
            return 1;
    }
    return 0;
}
