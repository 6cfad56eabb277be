#include "loop/telling.h"

#include <errno.h>

#include <gasket.h>

#include "error/error.h"
#include "loop/loop.h"

static int is_told_later(const member *m, int64_t kind)
{
    return m->events >> kind & 1;
}

void tell(member *m, int64_t kind)
{
    m->events |= 1U << kind;
    loop_pend(m->loop, m);
}

void tell_error(member *m, int64_t record)
{
    if (m->has_told_error || is_told_later(m, GASKET_EVENT_ERROR)) {
        (void)error_free(record);
        return;
    }
    m->has_told_error = m->stream != NULL;
    m->error = record;
    tell(m, GASKET_EVENT_ERROR);
}

void tell_timeout(member *m, int which)
{
    m->timeouts |= 1U << which;
    tell(m, GASKET_EVENT_TIMEOUT);
}

/* The lowest bit's number; there is one. */
static int lowest(unsigned bits)
{
    int i = 0;

    while (!(bits >> i & 1))
        i++;
    return i;
}

static int take_timeout(member *m)
{
    int which = lowest(m->timeouts);

    m->timeouts &= ~(1U << which);
    if (m->timeouts != 0)
        m->events |= 1U << GASKET_EVENT_TIMEOUT;
    return which;
}

static int64_t value_of(member *m, int64_t kind)
{
    switch (kind) {
    case GASKET_EVENT_ACCEPTED:
        return m->listener_handle;
    case GASKET_EVENT_QUESTION:
        return m->stream->question.kind;
    case GASKET_EVENT_CLOSED:
        return m->stream->outcome;
    case GASKET_EVENT_TIMEOUT:
        return take_timeout(m);
    default:
        return 0;
    }
}

static const struct {
    const char *what;
    const char *cause;
} late[MEMBER_TIMEOUTS] = {
    {"", ""},
    {"handshake", "it was not done within"},
    {"read", "nothing was received for"},
    {"write", "nothing was taken for"},
    {"idle", "nothing was received or sent for"},
};

/* As the system says it of a connection that it gives up. */
static int64_t lateness(const member *m, int64_t which)
{
    stream *s = m->stream;
    error e;

    if (!lock_enter(s->lock))
        return error_raise(GASKET_ERROR_STATE, late[which].what, "the lock of the stream was lost");
    stream_error(s, &e, GASKET_ERROR_OS, late[which].what);
    lock_leave(s->lock);
    error_cause(&e, "%s %lld ms", late[which].cause,
                (long long)atomic_load(&m->limits)->each[which].ms);
    error_add_os(&e, ETIMEDOUT);
    return error_publish(&e);
}

static int64_t error_of(const member *m, const member_event *e)
{
    switch (e->kind) {
    case GASKET_EVENT_ERROR:
        return m->error;
    case GASKET_EVENT_TIMEOUT:
        return lateness(m, e->value);
    default:
        return 0;
    }
}

int telling_next(member *m, member_event *out)
{
    if (atomic_load(&m->removed))
        telling_end(m);
    if (m->events == 0)
        return 0;
    out->kind = lowest(m->events);
    out->stream = m->handle;
    m->events &= ~(1U << out->kind);
    out->value = value_of(m, out->kind);
    out->error = error_of(m, out);
    return 1;
}

void telling_end(member *m)
{
    if (is_told_later(m, GASKET_EVENT_ERROR))
        (void)error_free(m->error);
    m->events = 0;
}
