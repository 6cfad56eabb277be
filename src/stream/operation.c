/* The exported operations that may wait: a step, tried again after each wait for what it wanted. */
#include <gasket.h>

#include <poll.h>
#include <stddef.h>

#include "handle/argument.h"
#include "stream/engine.h"
#include "stream/question.h"
#include "stream/stream.h"

typedef struct operation {
    const char *function; /* as records name it for a bad handle or argument */
    const char *what;     /* and for what went wrong on the way */
    int64_t (*step)(stream *s, struct operation *o);
    void *to;
    int64_t length;
    int64_t state;
} operation;

/* No answer of any function: what the step wanted was settled. */
enum { GO_ON = -100 };

static int is_want(int64_t result)
{
    return result == GASKET_WANT_READ || result == GASKET_WANT_WRITE;
}

/* A question may be answered on the spot. */
static int64_t settle(stream *s, int64_t h, int64_t result)
{
    if (result != GASKET_WANT_ANSWER)
        return result;
    result = question_ask(s, h);
    return result == 0 ? GO_ON : result;
}

static int64_t try_on(stream *s, int64_t h, operation *o, deadline d)
{
    for (;;) {
        int64_t result = stream_check(s, o->what);

        if (result == 0)
            result = settle(s, h, o->step(s, o));
        if (result == GO_ON)
            continue;
        if (!is_want(result))
            return result;
        result = stream_block(s, result, d, o->what);
        if (result != 0)
            return result;
    }
}

static int64_t run(stream *s, int64_t h, operation *o, deadline d)
{
    int64_t result;

    s->transport.may_wait = !deadline_never_waits(d);
    result = try_on(s, h, o, d);
    s->transport.may_wait = 0;
    return result;
}

static int64_t run_on(int64_t h, operation *o, int64_t timeout_ms)
{
    int64_t result;
    stream *s = stream_enter(h, o->function, &result);

    if (s == NULL)
        return result;
    result = argument_timeout(timeout_ms, o->function);
    if (result == 0)
        result = run(s, h, o, deadline_in(timeout_ms));
    return stream_leave(s, h, result);
}

static int64_t handshake_step(stream *s, operation *o)
{
    int64_t result = engine_handshake(s);

    return result == 0 ? engine_send(s, o->what) : result;
}

int64_t gasket_stream_handshake(int64_t h, int64_t timeout_ms)
{
    operation o = {.function = "stream_handshake", .what = "handshake", .step = handshake_step};

    return run_on(h, &o, timeout_ms);
}

static int64_t flush_step(stream *s, operation *o)
{
    (void)o;
    return engine_flush(s);
}

int64_t gasket_stream_flush(int64_t h, int64_t timeout_ms)
{
    operation o = {.function = "stream_flush", .what = "flush", .step = flush_step};

    return run_on(h, &o, timeout_ms);
}

static int64_t shutdown_step(stream *s, operation *o)
{
    (void)o;
    return engine_finish(s);
}

int64_t gasket_stream_shutdown(int64_t h, int64_t timeout_ms)
{
    operation o = {.function = "stream_shutdown", .what = "shutdown", .step = shutdown_step};

    return run_on(h, &o, timeout_ms);
}

static int64_t linger_step(stream *s, operation *o)
{
    (void)o;
    return engine_linger(s);
}

int64_t gasket_stream_linger(int64_t h, int64_t timeout_ms)
{
    operation o = {.function = "stream_linger", .what = "close", .step = linger_step};

    return run_on(h, &o, timeout_ms);
}

static int64_t read_step(stream *s, operation *o)
{
    s->reads++;
    return engine_read(s, o->to, o->length);
}

int64_t gasket_stream_read(int64_t h, void *buffer, int64_t length, int64_t timeout_ms)
{
    operation o = {.function = "stream_read",
                   .what = "read",
                   .step = read_step,
                   .to = buffer,
                   .length = length};
    int64_t result;
    stream *s = stream_enter_quietly(h, o.function, &result);

    if (s == NULL)
        return result;
    /* What is decrypted already cannot fail, and a small read is hardly dearer than the look. */
    if (!s->established || openssl.SSL_pending(s->ssl) < length)
        stream_clear_queue();
    result = argument_bytes(buffer, length, o.function, "buffer");
    if (result == 0)
        result = argument_timeout(timeout_ms, o.function);
    if (result == 0 && length == 0)
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, o.function,
                             "length is 0, and an answer of 0 would say end of file");
    if (result == 0)
        result = run(s, h, &o, deadline_in(timeout_ms));
    return stream_leave(s, h, result);
}

/* Whether what a WANT state asked for is there, without waiting. */
static int64_t ready_step(stream *s, operation *o)
{
    int64_t result = engine_connect(s);
    struct pollfd one = {.fd = s->transport.fd};

    if (result != 0)
        return result;
    if (o->state == GASKET_WANT_READ &&
        (buffer_length(&s->transport.in) > 0 || s->transport.ended || s->ended ||
         openssl.SSL_pending(s->ssl) > 0))
        return 0;
    if (s->transport.memory)
        return o->state == GASKET_WANT_WRITE && !transport_stops_writing(&s->transport) ? 0
                                                                                        : o->state;
    one.events = o->state == GASKET_WANT_READ ? POLLIN : POLLOUT;
    return poll(&one, 1, 0) > 0 ? 0 : o->state;
}

int64_t gasket_stream_wait(int64_t h, int64_t state, int64_t timeout_ms)
{
    operation o = {.function = "stream_wait", .what = "wait", .step = ready_step, .state = state};
    int64_t result;
    stream *s = stream_enter(h, o.function, &result);

    if (s == NULL)
        return result;
    result = argument_timeout(timeout_ms, o.function);
    if (result == 0 && !is_want(state))
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, o.function,
                             "state is %lld, neither WANT_READ nor WANT_WRITE", (long long)state);
    if (result == 0)
        result = run(s, h, &o, deadline_in(timeout_ms));
    return stream_leave(s, h, result);
}

/* Copies into the plaintext buffer: bytes taken, at least one. */
static int64_t gather(stream *s, const unsigned char *from, int64_t length)
{
    int64_t room = s->plain_limit - buffer_length(&s->plain);
    int64_t n = length < room ? length : room;

    if (buffer_room(&s->plain, s->plain_limit - buffer_length(&s->plain)) == NULL)
        return error_no_memory();
    return buffer_append(&s->plain, from, n) ? n : error_no_memory();
}

/* Bytes accepted by gathering or encrypting, else a state or a record. */
static int64_t accept_some(stream *s, const unsigned char *from, int64_t length)
{
    int64_t gathered = buffer_length(&s->plain);

    if (s->plain_limit == 0)
        return engine_write(s, from, length);
    /* Full records need not be gathered: they are queued as such. */
    if (gathered == 0 && length >= ENGINE_RECORD)
        return engine_write(s, from, length - length % ENGINE_RECORD);
    if (gathered == 0 && length >= s->plain_limit)
        return engine_write(s, from, length);
    if (gathered < s->plain_limit)
        return gather(s, from, length);
    gathered = engine_flush(s);
    return gathered == 0 ? GO_ON : gathered;
}

/* What the time does not suffice for stays queued: later calls send it. */
static int64_t send_all(stream *s, deadline d)
{
    for (;;) {
        int64_t result = engine_send(s, "write");

        if (!is_want(result))
            return result;
        result = stream_block(s, result, d, "write");
        if (result == 0)
            result = stream_check(s, "write");
        if (result != 0)
            return result;
    }
}

/* An interrupt that a count hides ends the next wait instead. */
static int64_t answer_count(stream *s, int64_t done, int64_t result)
{
    if (done == 0)
        return result;
    if (result == GASKET_INTERRUPTED)
        waiters_interrupt_later(&s->waiters);
    return done;
}

static int64_t write_all(stream *s, int64_t h, const unsigned char *from, int64_t length,
                         deadline d)
{
    int64_t done = 0;

    while (done < length) {
        int64_t result = stream_check(s, "write");

        if (result == 0)
            result = settle(s, h, accept_some(s, from + done, length - done));
        if (result == GO_ON)
            continue;
        if (is_want(result))
            result = stream_block(s, result, d, "write");
        if (result < 0)
            return answer_count(s, done, result);
        done += result;
    }
    return answer_count(s, done, s->plain_limit > 0 ? 0 : send_all(s, d));
}

/* Small writes between two records: nothing of OpenSSL's is called for them. */
static int is_gathered(stream *s, const void *from, int64_t length)
{
    int64_t gathered = buffer_length(&s->plain);

    if (gathered == 0 || from == NULL || length <= 0 || length > s->plain_limit - gathered)
        return 0;
    return !s->closing && s->fatal == NULL && !s->finished &&
           buffer_append(&s->plain, from, length);
}

int64_t gasket_stream_write(int64_t h, const void *buffer, int64_t length, int64_t timeout_ms)
{
    static const char function[] = "stream_write";
    static const char what[] = "write";
    int64_t result;
    stream *s = stream_enter_quietly(h, function, &result);

    if (s == NULL)
        return result;
    result = argument_timeout(timeout_ms, function);
    if (result == 0 && is_gathered(s, buffer, length))
        return stream_leave(s, h, length);
    stream_clear_queue();
    if (result == 0)
        result = argument_bytes(buffer, length, function, "buffer");
    if (result == 0)
        result = stream_check(s, what);
    if (result == 0 && s->finished)
        result = stream_state_error(s, what, "close_notify was sent");
    if (result == 0)
        result = write_all(s, h, buffer, length, deadline_in(timeout_ms));
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_buffering(int64_t h, int64_t limit)
{
    static const char what[] = "stream_set_buffering";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_range(limit, 0, 65536, what, "bytes");
    if (result == 0)
        result = stream_check(s, what);
    if (result == 0 && buffer_length(&s->plain) > limit)
        result = stream_state_error(s, what, "more than that is gathered already; flush it first");
    if (result == 0) {
        /* What was queued to go with more goes now, as far as the system takes it. */
        if (limit < s->plain_limit)
            result = engine_send(s, what);
        s->plain_limit = limit;
        if (is_want(result))
            result = 0;
    }
    return stream_leave(s, h, result);
}

int64_t gasket_stream_pending(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_pending", &result);
    char byte;

    if (s == NULL)
        return result;
    result = stream_check(s, "stream_pending");
    if (result == 0 && s->in_clear) {
        result = buffer_length(&s->transport.in);
    } else if (result == 0 && s->established) {
        /* A whole record may be held that is not decrypted yet: looking at a byte decrypts it. */
        s->transport.may_receive = 0;
        if (openssl.SSL_pending(s->ssl) == 0 && buffer_length(&s->transport.in) > 0)
            (void)openssl.SSL_peek(s->ssl, &byte, 1);
        result = openssl.SSL_pending(s->ssl);
    }
    return stream_leave(s, h, result);
}
