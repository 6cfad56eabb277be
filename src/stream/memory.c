/* Ciphertext by hand: memory streams, and bytes that were read before the stream was made. */
#include <gasket.h>

#include <stddef.h>

#include "handle/argument.h"
#include "stream/stream.h"

enum { FEED_LIMIT = 256 * 1024 /* so that a peer who is not read from cannot fill the memory */ };

static int64_t check_memory(stream *s, const char *what)
{
    return s->transport.memory ? 0
                               : stream_state_error(s, what, "the stream is not a memory stream");
}

/* Bytes taken into `in`, as many as there is room for. */
static int64_t put_in(stream *s, const void *bytes, int64_t length)
{
    int64_t room = FEED_LIMIT - buffer_length(&s->transport.in);
    int64_t n = length < room ? length : room;

    if (n <= 0)
        return 0;
    if (!buffer_append(&s->transport.in, bytes, n))
        return error_no_memory();
    s->transport.received++;
    return n;
}

int64_t gasket_stream_feed(int64_t h, const void *bytes, int64_t length)
{
    static const char what[] = "stream_feed";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_bytes(bytes, length, what, "bytes");
    if (result == 0)
        result = check_memory(s, what);
    if (result == 0)
        result = stream_check(s, what);
    if (result == 0 && s->transport.ended)
        result = stream_state_error(s, what, "the end was fed already");
    if (result == 0)
        result = put_in(s, bytes, length);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_feed_end(int64_t h)
{
    static const char what[] = "stream_feed_end";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = check_memory(s, what);
    if (result == 0)
        result = stream_check(s, what);
    if (result == 0) {
        s->transport.ended = 1;
        s->transport.received++;
    }
    return stream_leave(s, h, result);
}

/* Also after a close or a fatal error: the close_notify or the alert is to be had. */
int64_t gasket_stream_drain(int64_t h, void *buffer, int64_t length)
{
    static const char what[] = "stream_drain";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_bytes(buffer, length, what, "buffer");
    if (result == 0)
        result = check_memory(s, what);
    if (result == 0) {
        result = buffer_take(&s->transport.out, buffer, length);
        buffer_rest(&s->transport.out);
        if (result > 0)
            waiters_kick(&s->waiters, POLLOUT);
    }
    return stream_leave(s, h, result);
}

int64_t gasket_stream_prime(int64_t h, const void *bytes, int64_t length)
{
    static const char what[] = "stream_prime";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_bytes(bytes, length, what, "bytes");
    if (result == 0)
        result = stream_check(s, what);
    if (result == 0 && s->begun)
        result = stream_state_error(s, what, "the handshake has begun");
    if (result == 0 && length > FEED_LIMIT - buffer_length(&s->transport.in))
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                             "length is %lld, and no more than %d bytes are kept",
                             (long long)length, FEED_LIMIT);
    if (result == 0)
        result = put_in(s, bytes, length);
    return stream_leave(s, h, result > 0 ? 0 : result);
}
