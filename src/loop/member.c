#include "loop/member.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "loop/limit.h"
#include "loop/loop.h"
#include "loop/poller.h"
#include "loop/telling.h"
#include "stream/closing.h"
#include "stream/engine.h"
#include "stream/question.h"

enum {
    ACCEPTS = 64,         /* at a time, so that others have their turn */
    ACCEPT_AGAIN_MS = 100 /* after the system had no descriptors */
};

/* ---- making and ending ---- */

static void touched(watch *w)
{
    loop_touch(((member *)w)->loop, (member *)w);
}

member *member_new(struct loop *l, int64_t handle, stream *s, listener *li)
{
    member *m = calloc(1, sizeof *m);

    if (m == NULL) {
        object_release(s);
        object_release(li);
        return NULL;
    }
    m->watch.touched = touched;
    m->loop = l;
    m->handle = handle;
    m->stream = s;
    m->listener = li;
    m->close_at = TIMING_NEVER;
    atomic_init(&m->removed, 0);
    atomic_init(&m->paused, 0);
    atomic_init(&m->close_in, MEMBER_NOTHING_NEW);
    atomic_init(&m->limits, NULL);
    return m;
}

void member_quit(member *m)
{
    if (m->gone)
        return;
    m->gone = 1;
    pollers_drop(m);
    if (m->listener != NULL)
        watched_end(&m->listener->watched, &m->watch);
    if (m->stream == NULL)
        return;
    if (lock_enter(m->stream->lock)) {
        stream_part(m->stream, &m->watch);
        lock_leave(m->stream->lock);
    } else {
        watched_end(&m->stream->watched, &m->watch);
    }
}

void member_free(member *m)
{
    telling_end(m);
    object_release(m->stream);
    object_release(m->listener);
    object_release(m->ctx);
    free(atomic_load(&m->limits));
    free(m);
}

int member_is_over(const member *m)
{
    return m->gone && m->events == 0;
}

/* ---- what is to be watched ---- */

static int wants_to_read(const member *m)
{
    if (m->closing)
        return m->lingers;
    if (m->ended || m->failed)
        return 0;
    /* What is asked is answered first. */
    if (!m->connected)
        return !m->asked;
    return !m->announced && !m->is_paused && !transport_stops_reading(&m->stream->transport);
}

static int wants_to_write(const member *m)
{
    const transport *t = &m->stream->transport;

    return !m->failed && buffer_length(&t->out) > 0 && t->send_error == 0;
}

/*
 * To stop watching for a while is system calls, and what was announced is mostly read before there
 * is more: only what comes unasked stops it.
 */
static int watches_for_reading(const member *m)
{
    if (wants_to_read(m))
        return UV_READABLE;
    return m->is_pressed ? 0 : pollers_events(m, m->stream->transport.fd) & UV_READABLE;
}

static int watch_stream(member *m)
{
    return pollers_watch(m, m->stream->transport.fd,
                         watches_for_reading(m) | (wants_to_write(m) ? UV_WRITABLE : 0));
}

/* ---- what a stream does ---- */

static void take_settings(member *m, int64_t now)
{
    int64_t close_in = atomic_exchange(&m->close_in, MEMBER_NOTHING_NEW);
    int was_paused = m->is_paused;

    m->is_paused = atomic_load(&m->paused);
    if (was_paused && !m->is_paused)
        limits_restart(m, GASKET_LOOP_TIMEOUT_READ, now);
    limits_take(m, now);
    if (close_in == MEMBER_NOTHING_NEW)
        return;
    m->closing = 1;
    m->close_at = close_in < 0 ? TIMING_NEVER : now + close_in;
}

static void fail(member *m, int64_t record)
{
    m->failed = 1;
    tell_error(m, record);
}

/* Whether the handshake is done. */
static int shake(member *m, int64_t now)
{
    int64_t result;

    if (m->in_clear && !m->stream->in_clear)
        m->connected = m->in_clear = 0;
    if (m->connected)
        return 1;
    do {
        result = engine_handshake(m->stream);
        if (result == GASKET_WANT_ANSWER)
            result = question_ask(m->stream, m->handle) == 0 ? 0 : GASKET_WANT_ANSWER;
        else if (result == 0)
            m->connected = 1;
    } while (result == 0 && !m->connected);
    m->in_clear = m->connected && m->stream->in_clear;
    if (error_is_record(result))
        fail(m, result);
    if (result == GASKET_WANT_ANSWER && !m->asked) {
        m->asked = 1;
        tell(m, GASKET_EVENT_QUESTION);
    }
    if (result != GASKET_WANT_ANSWER)
        m->asked = 0;
    if (!m->connected)
        return 0;
    for (int i = 1; i < MEMBER_TIMEOUTS; i++)
        limits_restart(m, i, now);
    tell(m, GASKET_EVENT_CONNECTED);
    return 1;
}

/* Nobody waits for what went at once, when it was written. */
static void send_queued(member *m, int64_t now)
{
    stream *s = m->stream;
    int64_t result;

    if (m->has_told_error)
        return;
    result = engine_send(s, "write");
    if (error_is_record(result)) {
        m->queued = 0;
        tell_error(m, result);
    } else if (buffer_length(&s->transport.out) == 0) {
        if (s->transport.was_full)
            tell(m, GASKET_EVENT_DRAINED);
        m->queued = s->transport.was_full = 0;
    } else if (!m->queued) {
        m->queued = 1;
        limits_restart(m, GASKET_LOOP_TIMEOUT_WRITE, now);
    }
}

/* Whether there is something to tell without asking the descriptor: plaintext, or an end or a
 * failure that the last read has come upon behind its plaintext. */
static int holds(const stream *s)
{
    return openssl.SSL_pending(s->ssl) > 0 || buffer_length(&s->transport.in) > 0 || s->ended ||
           s->fatal != NULL || s->transport.ended || s->transport.receive_error != 0;
}

static void look_for_plaintext(member *m)
{
    stream *s = m->stream;
    unsigned char byte;
    int64_t result;

    if (!wants_to_read(m) || (!(m->ready & UV_READABLE) && !holds(s)))
        return;
    result = engine_peek(s, &byte);
    if (result > 0) {
        m->announced = 1;
        m->reads = s->reads;
        tell(m, GASKET_EVENT_READABLE);
    } else if (result == 0) {
        m->ended = 1;
        tell(m, GASKET_EVENT_END);
    } else if (error_is_record(result)) {
        fail(m, result);
    }
}

static void end_it(member *m)
{
    (void)closing_now(m->stream);
    m->close_at = TIMING_NEVER;
    tell(m, GASKET_EVENT_CLOSED);
}

static void close_gracefully(member *m, int64_t now)
{
    int64_t result = m->failed || now >= m->close_at ? 0 : engine_linger(m->stream);

    m->lingers = result == GASKET_WANT_READ;
    if (m->stream->linger_until > 0 && m->stream->linger_until < m->close_at)
        m->close_at = m->stream->linger_until;
    if (result == GASKET_WANT_READ || result == GASKET_WANT_WRITE)
        return;
    if (error_is_record(result))
        (void)error_free(result);
    end_it(m);
}

static void advance(member *m, int64_t now)
{
    if (m->stream->closed)
        return;
    if (m->closing) {
        close_gracefully(m, now);
        return;
    }
    if (m->failed || !shake(m, now))
        return;
    send_queued(m, now);
    look_for_plaintext(m);
}

/* Closed by another function than gasket_loop_close. */
static void see_end(member *m)
{
    if (!m->stream->closed || (m->events >> GASKET_EVENT_CLOSED & 1) || m->closing)
        return;
    tell(m, GASKET_EVENT_CLOSED);
}

static int follow(member *m, int64_t now, int64_t *due)
{
    if (m->stream->closed)
        return 0;
    if (m->stream->connecting != NULL && !m->failed)
        return pollers_watch_connecting(m, now, due);
    return m->stream->transport.fd < 0 ? 0 : watch_stream(m);
}

/* What was announced was read, or some of it. */
static void see_reads(member *m, int64_t now)
{
    if (!m->announced || m->reads == m->stream->reads)
        return;
    m->announced = 0;
    limits_restart(m, GASKET_LOOP_TIMEOUT_READ, now);
}

/* With its lock. Whether it goes on. */
static int step_locked(member *m, int64_t now, int64_t *due)
{
    stream *s = m->stream;
    int status;

    if (openssl.ERR_peek_error() != 0)
        openssl.ERR_clear_error();
    see_reads(m, now);
    m->is_pressed = (m->ready & UV_READABLE) && !wants_to_read(m);
    /* A step to the connection may close what is watched, and the numbers be others' then. */
    if (s->connecting != NULL)
        pollers_drop(m);
    advance(m, now);
    m->ready = 0;
    limits_see_progress(m, now);
    see_end(m);
    stream_rest(s);
    status = follow(m, now, due);
    if (status != 0)
        fail(m, error_raise_os("loop", status, "a descriptor cannot be watched"));
    return !s->closed;
}

static void step_stream(member *m, int64_t now)
{
    stream *s = m->stream;
    int64_t due = TIMING_NEVER;
    int goes_on;

    if (atomic_load(&s->abandoned)) {
        telling_end(m);
        member_quit(m);
        return;
    }
    if (!lock_enter(s->lock)) {
        member_quit(m);
        return;
    }
    goes_on = step_locked(m, now, &due);
    stream_unlock(s);
    if (goes_on)
        timing_set(&m->loop->timing, &m->timed, limits_next(m, due));
    else
        member_quit(m);
}

/* ---- what a listener does ---- */

static void step_listener(member *m, int64_t now)
{
    int64_t result = 0;
    int64_t due = TIMING_NEVER;

    if (atomic_load(&m->listener->abandoned)) {
        telling_end(m);
        member_quit(m);
        return;
    }
    for (int i = 0; i < ACCEPTS && result >= 0 && !m->is_paused; i++) {
        result = listener_take(m->listener);
        if (result >= 0)
            loop_accept(m->loop, m, (int)result);
    }
    m->ready = 0;
    if (error_is_record(result)) {
        tell_error(m, result);
        due = now + ACCEPT_AGAIN_MS;
    }
    (void)pollers_watch(m, m->listener->fd, m->is_paused || due != TIMING_NEVER ? 0 : UV_READABLE);
    timing_set(&m->loop->timing, &m->timed, due);
}

/* ---- both ---- */

void member_step(member *m, int64_t now)
{
    if (m->gone)
        return;
    if (atomic_load(&m->removed)) {
        member_quit(m);
        return;
    }
    take_settings(m, now);
    if (m->stream != NULL)
        step_stream(m, now);
    else
        step_listener(m, now);
}

void member_expire(member *m, int64_t now)
{
    /* What has come counts, though nobody has looked at it yet. */
    member_step(m, now);
    if (m->gone || m->stream == NULL)
        return;
    for (int i = 1; i < MEMBER_TIMEOUTS; i++)
        if (limits_are_over(m, i, now))
            tell_timeout(m, i);
}
