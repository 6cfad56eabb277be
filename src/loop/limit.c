#include "loop/limit.h"

#include <gasket.h>

int limits_counts(const member *m, int kind)
{
    if (m->failed || m->closing || m->limits[kind].ms < 0 || m->limits[kind].fired)
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
    m->limits[kind].since = now;
    m->limits[kind].fired = 0;
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

int64_t limits_next(const member *m, int64_t due)
{
    if (m->close_at < due)
        due = m->close_at;
    for (int i = 1; i < MEMBER_TIMEOUTS; i++)
        if (limits_counts(m, i) && m->limits[i].since + m->limits[i].ms < due)
            due = m->limits[i].since + m->limits[i].ms;
    return due;
}
