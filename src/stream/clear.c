#include "stream/clear.h"

#include <errno.h>
#include <sys/socket.h>

#include <gasket.h>

#include "handle/argument.h"
#include "stream/engine.h"
#include "stream/listener.h"

/* ---- the steps ---- */

static int64_t receive_failed(stream *s)
{
    error e;

    if (s->transport.no_memory)
        return error_no_memory();
    stream_error(s, &e, GASKET_ERROR_OS, "read");
    error_add_os(&e, s->transport.receive_error);
    return stream_fail(s, &e);
}

/* 1 where there are bytes, 0 at the end, a state or a record. */
static int64_t await_bytes(stream *s)
{
    transport *t = &s->transport;
    int64_t result = engine_connect(s);

    if (result != 0)
        return result;
    if (t->send_error == 0)
        (void)transport_send(t);
    if (transport_fill(t))
        return 1;
    /* The system tells of a reset once, and then of an end that the peer never made. */
    if (t->ended && !s->ended && t->send_error == ECONNRESET)
        t->receive_error = ECONNRESET;
    else if (t->ended)
        s->ended = 1;
    if (s->ended)
        return 0;
    return t->receive_error != 0 || t->no_memory ? receive_failed(s) : GASKET_WANT_READ;
}

int64_t clear_read(stream *s, void *to, int64_t length)
{
    int64_t result = await_bytes(s);

    return result == 1 ? buffer_take(&s->transport.in, to, length) : result;
}

int64_t clear_peek(stream *s, unsigned char *byte)
{
    int64_t result = await_bytes(s);

    if (result == 1)
        *byte = s->transport.in.data[s->transport.in.start];
    return result;
}

int64_t clear_write(stream *s, const void *from, int64_t length)
{
    transport *t = &s->transport;
    int64_t result = engine_connect(s);
    int64_t room;

    if (result == 0)
        result = engine_send(s, "write");
    if (error_is_record(result) || transport_stops_writing(t))
        return result == 0 ? GASKET_WANT_WRITE : result;
    if (result < 0 && s->connecting != NULL)
        return result;
    room = TRANSPORT_WRITE_LIMIT + 1 - buffer_length(&t->out);
    length = length < room ? length : room;
    return buffer_append(&t->out, from, length) ? length : error_no_memory();
}

int64_t clear_finish(stream *s)
{
    int64_t result = engine_connect(s);

    if (result == 0)
        result = engine_flush(s);
    if (result != 0)
        return result;
    if (!s->finished && s->transport.fd >= 0)
        (void)shutdown(s->transport.fd, SHUT_WR);
    s->finished = 1;
    return s->ended;
}

/* ---- the exported functions ---- */

int64_t gasket_stream_set_plain(int64_t h)
{
    static const char what[] = "stream_set_plain";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = stream_check(s, what);
    if (result == 0 && (s->begun || s->established))
        result = stream_state_error(s, what, "the handshake has begun");
    if (result == 0)
        s->in_clear = 1;
    return stream_leave(s, h, result);
}

int64_t gasket_stream_start_tls(int64_t h)
{
    static const char what[] = "stream_start_tls";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = stream_check(s, what);
    if (result == 0 && !s->in_clear)
        result = stream_state_error(s, what, "the stream is not plain");
    if (result == 0 && (s->finished || s->ended))
        result = stream_state_error(s, what, "one side has ended the connection");
    if (result == 0 && buffer_length(&s->plain) > 0)
        result = stream_state_error(s, what, "plain bytes are gathered; flush them first");
    if (result == 0)
        s->in_clear = 0;
    return stream_leave(s, h, result);
}

int64_t gasket_listener_set_plain(int64_t h, int64_t on)
{
    static const char what[] = "listener_set_plain";
    int64_t result = 0;
    listener *l = handle_enter(h, &listener_class, what, "listener", &result);

    if (l == NULL)
        return result;
    result = argument_range(on, 0, 1, what, "on");
    if (result == 0)
        atomic_store(&l->plain, (int)on);
    handle_leave(h);
    return result;
}
