/* Loops with slow peers and slow consumers: nothing grows, and all of it is told. */
#include <stdint.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/loops.h"
#include "support/suite.h"

enum { SECURE, PLAIN, KINDS, QUEUE_LIMIT = 256 * 1024 };

static ends connected(int kind)
{
    return kind == PLAIN ? ends_plain() : ends_shaken();
}

/* What has arrived and was not received. */
static int held_by_system(int64_t stream)
{
    int bytes = 0;

    ck_assert_int_eq(ioctl((int)gasket_stream_fd(stream), FIONREAD, &bytes), 0);
    return bytes;
}

/* ---- writing ---- */

START_TEST(a_peer_that_does_not_read_is_seen)
{
    ends e = connected(_i);
    int64_t sent = stuff(e.client);
    int64_t queued = gasket_stream_queued(e.client);

    ck_assert_int_gt(queued, 0);
    ck_assert_int_lt(queued, QUEUE_LIMIT);
    for (int i = 0; i < 10000; i++)
        expect_value(gasket_stream_write(e.client, "more", 4, 0), GASKET_WANT_WRITE);
    expect_value(gasket_stream_queued(e.client), queued);
    unstuff(e.server, sent);
    expect_value(gasket_stream_queued(e.client), 0);
    ends_free(e);
}
END_TEST

/* Who was refused waits for the event, though the loop can send all of it when it comes to look. */
START_TEST(who_was_refused_is_told)
{
    static char bytes[65536];
    ends e = connected(_i);
    int64_t n;
    int drained = 0;

    while ((n = gasket_stream_write(e.client, bytes, sizeof bytes, 0)) > 0)
        ;
    expect_value(n, GASKET_WANT_WRITE);
    while (gasket_stream_read(e.server, bytes, sizeof bytes, 0) > 0)
        ;
    while (!drained) {
        told t = loops_next();

        drained = t.kind == GASKET_EVENT_DRAINED && t.stream == e.client;
        if (t.kind == GASKET_EVENT_READABLE)
            ck_assert_int_gt(gasket_stream_read(e.server, bytes, sizeof bytes, 0), 0);
    }
    ends_free(e);
}
END_TEST

/* It was told once that there is something to read; the rest stays with the system and the peer. */
START_TEST(what_nobody_reads_is_not_received)
{
    ends e = connected(_i);
    int64_t sent = stuff(e.client);
    int held = held_by_system(e.server);

    ck_assert_int_gt(held, 0);
    for (int i = 0; i < 20; i++)
        expect_value(gasket_loop_next(loop, 1), GASKET_TIMEOUT);
    ck_assert_int_ge(held_by_system(e.server), held);
    unstuff(e.server, sent);
    ends_free(e);
}
END_TEST

START_TEST(half_is_closed_when_the_rest_is_sent)
{
    ends e = connected(_i);
    int64_t sent = stuff(e.client);
    char byte;

    expect_value(gasket_stream_shutdown(e.client, 0), GASKET_WANT_WRITE);
    unstuff(e.server, sent);
    expect_value(gasket_stream_shutdown(e.client, 0), 0);
    expect_event(GASKET_EVENT_END, e.server);
    expect_value(gasket_stream_read(e.server, &byte, 1, 0), 0);
    say(e.server, "the other half");
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_said(e.client, "the other half");
    ends_free(e);
}
END_TEST

/* ---- closing ---- */

START_TEST(closing_waits_as_long_as_it_was_given)
{
    ends e = connected(_i);
    int64_t from;

    (void)stuff(e.client);
    from = clock_ms();
    expect_value(gasket_loop_close(e.client, 80), 0);
    expect_value(expect_event(GASKET_EVENT_CLOSED, e.client).value, GASKET_TIMEOUT);
    ck_assert_int_ge(clock_ms() - from, 80);
    expect_failure(gasket_loop_close(e.client, 80));
    ends_free(e);
}
END_TEST

START_TEST(closing_by_force_does_not_wait)
{
    ends e = connected(_i);

    (void)stuff(e.client);
    expect_value(gasket_loop_close(e.client, 0), 0);
    expect_value(expect_event(GASKET_EVENT_CLOSED, e.client).value, GASKET_TIMEOUT);
    ends_free(e);

    e = connected(_i);
    (void)stuff(e.client);
    expect_value(gasket_stream_close(e.client, 0), GASKET_TIMEOUT);
    expect_value(expect_event(GASKET_EVENT_CLOSED, e.client).value, GASKET_TIMEOUT);
    ends_free(e);
}
END_TEST

START_TEST(closing_for_ever_loses_nothing)
{
    static char buffer[65536];
    ends e = connected(_i);
    int64_t sent = stuff(e.client);
    int closed = 0;
    int ended = 0;

    expect_value(gasket_loop_close(e.client, -1), 0);
    while (!ended) {
        int64_t n = gasket_stream_read(e.server, buffer, sizeof buffer, 0);

        sent -= n > 0 ? n : 0;
        if (n == GASKET_WANT_READ) {
            told t = loops_next();

            closed |= t.kind == GASKET_EVENT_CLOSED && t.value == 0;
        }
        ended = n == 0;
    }
    ck_assert_int_eq(sent, 0);
    if (!closed)
        expect_value(expect_event(GASKET_EVENT_CLOSED, e.client).value, 0);
    ends_free(e);
}
END_TEST

/* A server that is slow sends its tickets when the client has said its last word. */
START_TEST(closing_hears_tickets_that_come_late)
{
    static char buffer[65536];
    int64_t slow = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    ends e = {.client = expect_ok(
                  gasket_loop_connect(loop, client, "127.0.0.1", gasket_listener_port(slow)))};
    int64_t sent = 0;
    int64_t n;

    expect_silence();
    e.server = expect_ok(gasket_listener_accept(slow, server, A_WHILE));
    do
        (void)gasket_stream_handshake(e.server, 0);
    while (gasket_loop_next(loop, SOON) == GASKET_TIMEOUT);
    for (; sent < 196608; sent += 65536)
        expect_value(gasket_stream_write(e.client, buffer, sizeof buffer, A_WHILE), 65536);
    expect_value(gasket_loop_close(e.client, A_WHILE), 0);
    expect_silence();
    while ((n = gasket_stream_read(e.server, buffer, sizeof buffer, SOON)) > 0)
        sent -= n;
    ck_assert_int_eq(n, 0);
    ck_assert_int_eq(sent, 0);
    expect_value(gasket_stream_close(e.server, 0), 0);
    expect_value(expect_event(GASKET_EVENT_CLOSED, e.client).value, 0);
    gasket_free(slow);
    ends_free(e);
}
END_TEST

/* ---- reading and accepting ---- */

START_TEST(pausing_stops_reading)
{
    ends e = connected(_i);

    expect_value(gasket_loop_pause(e.server, 1), 0);
    say(e.client, "wait");
    expect_silence();
    expect_value(gasket_loop_pause(e.server, 0), 0);
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "wait");
    ends_free(e);
}
END_TEST

/* A round accepts 64 at most; there are two until the first is told. */
enum { CROWD = 300, AT_A_TIME = 128 };

/* Accepts what is there: how many, and no more than `most` of them not told yet. */
static int accept_all(int64_t *accepted, int64_t before, int most)
{
    int count = 0;
    int64_t event;

    while ((event = gasket_loop_next(loop, SOON)) > 0) {
        ck_assert_int_eq(gasket_event_kind(event), GASKET_EVENT_ACCEPTED);
        accepted[count++] = gasket_event_stream(event);
        ck_assert_int_le(gasket_live(GASKET_KIND_STREAM) - before - count, most);
    }
    expect_value(event, GASKET_TIMEOUT);
    return count;
}

/* Who does not take the events has no new connections either. */
START_TEST(accepting_is_bounded_and_pauses)
{
    static int64_t accepted[CROWD];
    int64_t before = gasket_live(GASKET_KIND_STREAM);
    int fds[CROWD];

    expect_value(gasket_loop_pause(listener, 1), 0);
    for (int i = 0; i < CROWD; i++)
        fds[i] = loops_stranger();
    expect_silence();
    expect_value(gasket_live(GASKET_KIND_STREAM), before);
    expect_value(gasket_loop_pause(listener, 0), 0);
    ck_assert_int_eq(accept_all(accepted, before, AT_A_TIME), CROWD);
    for (int i = 0; i < CROWD; i++) {
        (void)close(fds[i]);
        gasket_free(accepted[i]);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("slow ones in a loop");
    TCase *tests = suite_case(suite, "writing", 60);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_loop_test(tests, a_peer_that_does_not_read_is_seen, 0, KINDS);
    tcase_add_loop_test(tests, who_was_refused_is_told, 0, KINDS);
    tcase_add_loop_test(tests, what_nobody_reads_is_not_received, 0, KINDS);
    tcase_add_loop_test(tests, half_is_closed_when_the_rest_is_sent, 0, KINDS);

    tests = suite_case(suite, "closing", 60);
    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_loop_test(tests, closing_waits_as_long_as_it_was_given, 0, KINDS);
    tcase_add_loop_test(tests, closing_by_force_does_not_wait, 0, KINDS);
    tcase_add_loop_test(tests, closing_for_ever_loses_nothing, 0, KINDS);
    tcase_add_test(tests, closing_hears_tickets_that_come_late);

    tests = suite_case(suite, "reading and accepting", 60);
    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_loop_test(tests, pausing_stops_reading, 0, KINDS);
    tcase_add_test(tests, accepting_is_bounded_and_pauses);
    return suite_run(suite);
}
