/* Time-outs of a loop: when they fire, and what starts them again. */
#include <errno.h>
#include <stdint.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/loops.h"
#include "support/suite.h"

enum { SHORT = 80, TWICE = 2 * SHORT, LONGER = 1000, LONG = 30000, IN_TIME = 10000 };

/* It comes, not before its time, and soon after. The record says what for. */
static void expect_one(int64_t ms, int64_t stream, int64_t which, int64_t from)
{
    static const char *const names[] = {"", "handshake", "read", "write", "idle"};
    told t = expect_event(GASKET_EVENT_TIMEOUT, stream);

    ck_assert_int_eq(t.value, which);
    ck_assert_int_ge(clock_ms() - from, ms);
    ck_assert_int_lt(clock_ms() - from, ms + IN_TIME);
    expect_record(t.error, GASKET_ERROR_OS);
    ck_assert_int_eq(gasket_error_os(t.error), ETIMEDOUT);
    expect_text(gasket_error_what(t.error), names[which]);
    expect_within(gasket_error_peer(t.error), "127.0.0.1:");
    gasket_free(t.error);
}

/* And once. */
static void expect_timeout(int64_t stream, int64_t which, int64_t from)
{
    expect_one(SHORT, stream, which, from);
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
}

/* The same of writing: the peer's system may take a little now and then, unasked, and that counts.
 */
static void expect_stuck(int64_t stream, int64_t ms, int64_t from)
{
    int64_t queued;
    int64_t event;

    expect_one(ms, stream, GASKET_LOOP_TIMEOUT_WRITE, from);
    queued = gasket_stream_queued(stream);
    event = gasket_loop_next(loop, 2 * ms);
    if (event == GASKET_TIMEOUT)
        return;
    expect_value(gasket_event_kind(event), GASKET_EVENT_TIMEOUT);
    ck_assert_int_lt(gasket_stream_queued(stream), queued);
    gasket_free(gasket_event_error(event));
}

static int64_t set(int64_t stream, int64_t which)
{
    int64_t now = clock_ms();

    expect_value(gasket_loop_set_timeout(stream, which, SHORT), 0);
    return now;
}

static int64_t pass(int64_t from, int64_t to, const char *text)
{
    int64_t now = clock_ms();

    say(from, text);
    expect_event(GASKET_EVENT_READABLE, to);
    expect_said(to, text);
    return now;
}

/* ---- reading ---- */

START_TEST(a_read_has_its_time)
{
    ends e = ends_shaken();

    expect_timeout(e.client, GASKET_LOOP_TIMEOUT_READ, set(e.client, GASKET_LOOP_TIMEOUT_READ));
    /* Bytes that go the other way do not start it. */
    (void)pass(e.client, e.server, "x");
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
    for (int i = 0; i < 3; i++)
        expect_timeout(e.client, GASKET_LOOP_TIMEOUT_READ, pass(e.server, e.client, "y"));
    /* What is set again starts again. */
    expect_timeout(e.client, GASKET_LOOP_TIMEOUT_READ, set(e.client, GASKET_LOOP_TIMEOUT_READ));
    expect_value(gasket_loop_set_timeout(e.client, GASKET_LOOP_TIMEOUT_READ, -1), 0);
    (void)pass(e.server, e.client, "z");
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
    ends_free(e);
}
END_TEST

START_TEST(each_byte_starts_it_again)
{
    ends e = ends_shaken();
    int64_t last = set(e.client, GASKET_LOOP_TIMEOUT_READ);
    int64_t end = last + 4 * (int64_t)SHORT;

    while (clock_ms() < end) {
        int64_t event;

        last = clock_ms();
        say(e.server, "x");
        while ((event = gasket_loop_next(loop, SHORT / 4)) > 0) {
            if (gasket_event_kind(event) == GASKET_EVENT_READABLE) {
                expect_said(e.client, "x");
                continue;
            }
            /* On a busy machine. */
            ck_assert_int_eq(gasket_event_kind(event), GASKET_EVENT_TIMEOUT);
            ck_assert_int_ge(clock_ms() - last, SHORT);
            gasket_free(gasket_event_error(event));
        }
    }
    expect_timeout(e.client, GASKET_LOOP_TIMEOUT_READ, last);
    ends_free(e);
}
END_TEST

/* It is the peer's time, not the reader's. */
START_TEST(what_is_not_read_yet_is_not_late)
{
    ends e = ends_shaken();
    int64_t read;

    (void)set(e.client, GASKET_LOOP_TIMEOUT_READ);
    say(e.server, "there");
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
    read = clock_ms();
    expect_said(e.client, "there");
    expect_timeout(e.client, GASKET_LOOP_TIMEOUT_READ, read);
    ends_free(e);
}
END_TEST

START_TEST(a_pause_is_no_ones_delay)
{
    ends e = ends_shaken();
    int64_t resumed;

    (void)set(e.client, GASKET_LOOP_TIMEOUT_READ);
    expect_value(gasket_loop_pause(e.client, 1), 0);
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
    resumed = clock_ms();
    expect_value(gasket_loop_pause(e.client, 0), 0);
    expect_timeout(e.client, GASKET_LOOP_TIMEOUT_READ, resumed);
    ends_free(e);
}
END_TEST

START_TEST(after_the_end_nothing_is_late)
{
    ends e = ends_shaken();

    expect_value(gasket_stream_shutdown(e.server, 0), 0);
    expect_event(GASKET_EVENT_END, e.client);
    (void)set(e.client, GASKET_LOOP_TIMEOUT_READ);
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
    ends_free(e);
}
END_TEST

/* ---- writing ---- */

/* The peer takes some, and stops again. */
static void move_some(ends e)
{
    static char buffer[65536];

    for (int64_t moved = 0; moved < (1 << 20);) {
        int64_t n = gasket_stream_read(e.server, buffer, sizeof buffer, 0);

        if (n > 0)
            moved += n;
        else
            (void)gasket_loop_next(loop, SOON);
    }
    (void)stuff(e.client);
}

START_TEST(a_write_has_its_time)
{
    ends e = ends_shaken();
    int64_t from;

    (void)set(e.client, GASKET_LOOP_TIMEOUT_WRITE);
    /* Nobody waits for what went at once. */
    (void)pass(e.client, e.server, "x");
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
    expect_value(gasket_loop_set_timeout(e.client, GASKET_LOOP_TIMEOUT_WRITE, -1), 0);
    (void)stuff(e.client);
    expect_stuck(e.client, SHORT, set(e.client, GASKET_LOOP_TIMEOUT_WRITE));
    from = clock_ms();
    expect_value(gasket_loop_set_timeout(e.client, GASKET_LOOP_TIMEOUT_WRITE, LONGER), 0);
    expect_stuck(e.client, LONGER, from);
    from = clock_ms();
    move_some(e);
    expect_stuck(e.client, LONGER, from);
    ends_free(e);
}
END_TEST

/* ---- both ---- */

START_TEST(an_idle_stream_has_its_time)
{
    ends e = ends_shaken();

    expect_timeout(e.client, GASKET_LOOP_TIMEOUT_IDLE, set(e.client, GASKET_LOOP_TIMEOUT_IDLE));
    expect_timeout(e.client, GASKET_LOOP_TIMEOUT_IDLE, pass(e.client, e.server, "x"));
    expect_timeout(e.client, GASKET_LOOP_TIMEOUT_IDLE, pass(e.server, e.client, "y"));
    ends_free(e);
}
END_TEST

START_TEST(two_at_once_are_two_events)
{
    ends e = ends_shaken();
    told first;
    told second;

    (void)set(e.client, GASKET_LOOP_TIMEOUT_READ);
    (void)set(e.client, GASKET_LOOP_TIMEOUT_IDLE);
    first = expect_event(GASKET_EVENT_TIMEOUT, e.client);
    second = expect_event(GASKET_EVENT_TIMEOUT, e.client);
    ck_assert_int_eq(first.value, GASKET_LOOP_TIMEOUT_READ);
    ck_assert_int_eq(second.value, GASKET_LOOP_TIMEOUT_IDLE);
    gasket_free(first.error);
    gasket_free(second.error);
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
    ends_free(e);
}
END_TEST

/* ---- handshakes ---- */

START_TEST(a_handshake_has_its_time)
{
    int64_t silent = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t s =
        expect_ok(gasket_loop_connect(loop, client, "127.0.0.1", gasket_listener_port(silent)));

    expect_timeout(s, GASKET_LOOP_TIMEOUT_HANDSHAKE, set(s, GASKET_LOOP_TIMEOUT_HANDSHAKE));
    gasket_free(s);
    gasket_free(silent);
}
END_TEST

/* The time-outs of a listener are what its connections begin with. */
START_TEST(a_servers_handshake_has_its_time)
{
    int64_t from = set(listener, GASKET_LOOP_TIMEOUT_HANDSHAKE);
    int fd = loops_stranger();
    int64_t s = expect_event(GASKET_EVENT_ACCEPTED, 0).stream;
    ends e;

    expect_timeout(s, GASKET_LOOP_TIMEOUT_HANDSHAKE, from);
    (void)close(fd);
    gasket_free(s);
    expect_value(gasket_loop_set_timeout(listener, GASKET_LOOP_TIMEOUT_HANDSHAKE, LONG), 0);
    e = ends_shaken();
    /* It does not run any more. */
    (void)set(e.server, GASKET_LOOP_TIMEOUT_HANDSHAKE);
    expect_value(gasket_loop_next(loop, TWICE), GASKET_TIMEOUT);
    ends_free(e);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("time in a loop");
    TCase *tests = suite_case(suite, "reading", 60);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_read_has_its_time);
    tcase_add_test(tests, each_byte_starts_it_again);
    tcase_add_test(tests, what_is_not_read_yet_is_not_late);
    tcase_add_test(tests, a_pause_is_no_ones_delay);
    tcase_add_test(tests, after_the_end_nothing_is_late);

    tests = suite_case(suite, "writing, and both", 60);
    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_write_has_its_time);
    tcase_add_test(tests, an_idle_stream_has_its_time);
    tcase_add_test(tests, two_at_once_are_two_events);

    tests = suite_case(suite, "handshakes", 60);
    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_handshake_has_its_time);
    tcase_add_test(tests, a_servers_handshake_has_its_time);
    return suite_run(suite);
}
