/* The end of a stream: close, and going on without TLS. */
#include <gasket.h>

#include <stddef.h>

#include "handle/argument.h"
#include "stream/closing.h"
#include "stream/engine.h"
#include "stream/stream.h"

/* Nothing can be sent any more, or nothing is left to be sent. */
static int is_past_sending(const stream *s)
{
    if (s->fatal != NULL || s->transport.send_error != 0)
        return 1;
    if (s->in_clear)
        return s->connecting != NULL ||
               buffer_length(&s->plain) + buffer_length(&s->transport.out) == 0;
    return !s->established && buffer_length(&s->plain) == 0;
}

/* 0 sent or never to be sent, TIMEOUT or WANT when time ran out, INTERRUPTED. */
static int64_t send_rest(stream *s, deadline d)
{
    while (!is_past_sending(s)) {
        int64_t result = engine_linger(s);

        if (error_is_record(result)) {
            (void)error_free(result);
            return 0;
        }
        if (result == 0)
            return 0;
        result = stream_block(s, result, d, "close");
        if (result != 0)
            return result;
    }
    return 0;
}

/* One try, so that the peer can tell the end from a cut. */
static void send_last(stream *s)
{
    if (is_past_sending(s) || !(s->established || s->in_clear))
        return;
    if (!s->finished && !s->in_clear)
        (void)openssl.SSL_shutdown(s->ssl);
    s->finished = 1;
    (void)transport_send(&s->transport);
    openssl.ERR_clear_error();
}

static void end(stream *s)
{
    s->closed = 1;
    buffer_wipe(&s->plain);
    transport_shut(&s->transport);
    if (s->pollers == 0)
        stream_close_descriptors(s);
}

/*
 * A close_notify that a vanished peer does not get is no loss, and what a write was told of already
 * need not be told again; what a write had accepted and nobody knows to be unsent is lost.
 */
static int is_lost(const stream *s, int unsent)
{
    if (buffer_length(&s->plain) > 0)
        return 1;
    return !s->transport.memory && buffer_length(&s->transport.out) > 0 &&
           (unsent || s->transport.send_error == 0);
}

static int64_t close_stream(stream *s, deadline d)
{
    int64_t result = 0;
    int unsent = buffer_length(&s->transport.out) > 0 && s->transport.send_error == 0;

    s->closing = 1;
    waiters_kick(&s->waiters, POLLIN | POLLOUT);
    if (!deadline_never_waits(d))
        result = send_rest(s, d);
    if (result == GASKET_INTERRUPTED)
        return result;
    if (s->closed)
        return 0; /* by another thread meanwhile */
    send_last(s);
    s->outcome = is_lost(s, unsent) ? GASKET_TIMEOUT : 0;
    end(s);
    return s->outcome;
}

int64_t closing_now(stream *s)
{
    return close_stream(s, deadline_in(0));
}

int64_t gasket_stream_close(int64_t h, int64_t timeout_ms)
{
    static const char function[] = "stream_close";
    int64_t result;
    stream *s = stream_enter(h, function, &result);

    if (s == NULL)
        return result;
    result = argument_timeout(timeout_ms, function);
    if (result == 0 && !s->closed)
        result = close_stream(s, deadline_in(timeout_ms));
    return stream_leave(s, h, result);
}

/* Reads on to the peer's close_notify; plaintext on the way is left where it is, for the caller to
 * read. */
static int64_t read_to_end(stream *s)
{
    unsigned char byte;
    int64_t result = engine_peek(s, &byte);

    if (result > 0)
        return stream_state_error(s, "detach", "plaintext is unread");
    return result;
}

static int64_t detach_step(stream *s)
{
    int64_t result = stream_check(s, "detach");

    if (result == 0)
        result = s->in_clear ? engine_flush(s) : engine_finish(s);
    if (result >= 0 && s->established)
        result = read_to_end(s);
    return result > 0 ? 0 : result;
}

/* The descriptor is the caller's now, whoever owned it; what followed close_notify waits in `in`.
 */
static int64_t release_descriptor(stream *s)
{
    int64_t fd = s->transport.fd;

    s->transport.owned = 0;
    s->closing = 1;
    s->closed = 1;
    transport_close(&s->transport);
    waiters_kick(&s->waiters, POLLIN | POLLOUT);
    return fd;
}

int64_t gasket_stream_detach(int64_t h, int64_t timeout_ms)
{
    static const char function[] = "stream_detach";
    static const char what[] = "detach";
    int64_t result;
    stream *s = stream_enter(h, function, &result);
    deadline d;

    if (s == NULL)
        return result;
    result = argument_timeout(timeout_ms, function);
    if (result == 0 && s->transport.fd < 0 && !s->closing)
        result = stream_state_error(s, what, "the stream has no descriptor");
    d = deadline_in(timeout_ms);
    /* What follows the peer's farewell is left to whoever reads the socket next. */
    s->transport.exact = 1;
    while (result == 0) {
        result = detach_step(s);
        if (result == 0) {
            result = release_descriptor(s);
            break;
        }
        if (result == GASKET_WANT_READ || result == GASKET_WANT_WRITE)
            result = stream_block(s, result, d, what);
    }
    return stream_leave(s, h, result);
}

int64_t gasket_stream_leftover(int64_t h, void *buffer, int64_t length)
{
    static const char what[] = "stream_leftover";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_bytes(buffer, length, what, "buffer");
    if (result == 0 && !s->ended && !s->in_clear)
        result = stream_state_error(s, what, "the peer's close_notify was not read yet");
    if (result == 0)
        result = buffer_take(&s->transport.in, buffer, length);
    return stream_leave(s, h, result);
}
