#include "loop/limit.h"

#include <stddef.h>
#include <stdlib.h>

#include <gasket.h>

#include "error/error.h"

static limit *limit_of(const member *m, int kind)
{
    limits *all = atomic_load_explicit(&m->limits, memory_order_acquire);

    return all == NULL ? NULL : &all->each[kind];
}

static limits *make(void)
{
    limits *all = calloc(1, sizeof *all);

    for (int i = 0; all != NULL && i < MEMBER_TIMEOUTS; i++) {
        all->each[i].ms = -1;
        atomic_init(&all->wanted[i], MEMBER_NOTHING_NEW);
    }
    return all;
}

int64_t limits_want(member *m, int64_t kind, int64_t ms)
{
    limits *all = atomic_load(&m->limits);

    if (all == NULL && ms < 0)
        return 0;
    if (all == NULL) {
        all = make();
        if (all == NULL)
            return error_no_memory();
        atomic_store_explicit(&m->limits, all, memory_order_release);
    }
    atomic_store(&all->wanted[kind], ms);
    return 0;
}

int64_t limits_want_like(member *m, const member *other)
{
    int64_t result = 0;

    for (int i = 1; i < MEMBER_TIMEOUTS && result == 0; i++) {
        const limit *l = limit_of(other, i);

        result = l == NULL ? 0 : limits_want(m, i, l->ms);
    }
    return result;
}

void limits_take(member *m, int64_t now)
{
    limits *all = atomic_load_explicit(&m->limits, memory_order_acquire);

    for (int i = 1; all != NULL && i < MEMBER_TIMEOUTS; i++) {
        int64_t ms = atomic_exchange(&all->wanted[i], MEMBER_NOTHING_NEW);

        if (ms == MEMBER_NOTHING_NEW)
            continue;
        all->each[i].ms = ms;
        limits_restart(m, i, now);
    }
}

static int counts(const member *m, const limit *l, int kind)
{
    if (l == NULL || m->failed || m->closing || l->ms < 0 || l->fired)
        return 0;
    switch (kind) {
    case GASKET_LOOP_TIMEOUT_HANDSHAKE:
        return !m->connected;
    case GASKET_LOOP_TIMEOUT_READ:
        return m->connected && !m->ended && !m->announced && !m->is_paused;
    case GASKET_LOOP_TIMEOUT_WRITE:
        return m->connected && m->queued;
    default:
        return m->connected;
    }
}

void limits_restart(member *m, int kind, int64_t now)
{
    limit *l = limit_of(m, kind);

    if (l == NULL)
        return;
    l->since = now;
    l->fired = 0;
}

void limits_see_progress(member *m, int64_t now)
{
    const transport *t = &m->stream->transport;

    if (m->received != t->received) {
        limits_restart(m, GASKET_LOOP_TIMEOUT_READ, now);
        limits_restart(m, GASKET_LOOP_TIMEOUT_IDLE, now);
    }
    if (m->sent != t->sent) {
        limits_restart(m, GASKET_LOOP_TIMEOUT_WRITE, now);
        limits_restart(m, GASKET_LOOP_TIMEOUT_IDLE, now);
    }
    m->received = t->received;
    m->sent = t->sent;
}

int limits_are_over(member *m, int kind, int64_t now)
{
    limit *l = limit_of(m, kind);

    if (!counts(m, l, kind) || l->since + l->ms > now)
        return 0;
    l->fired = 1;
    return 1;
}

int64_t limits_next(const member *m, int64_t due)
{
    if (m->close_at < due)
        due = m->close_at;
    for (int i = 1; i < MEMBER_TIMEOUTS; i++) {
        const limit *l = limit_of(m, i);

        if (counts(m, l, i) && l->since + l->ms < due)
            due = l->since + l->ms;
    }
    return due;
}
