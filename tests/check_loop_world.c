/* Loops among threads, processes and other loops. */
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/loops.h"
#include "support/pair.h"
#include "support/suite.h"

static void *wake_it(void *nothing)
{
    for (int i = 0; i < 100; i++) {
        (void)gasket_loop_wake(loop);
        clock_sleep(1);
    }
    return nothing;
}

START_TEST(any_thread_wakes_it)
{
    pthread_t threads[4];

    for (int i = 0; i < 4; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, wake_it, NULL), 0);
    for (int i = 0; i < 20; i++)
        expect_event(GASKET_EVENT_WAKE, 0);
    for (int i = 0; i < 4; i++)
        ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
}
END_TEST

static void *interrupt_it(void *nothing)
{
    clock_sleep(20);
    (void)gasket_interrupt(loop);
    return nothing;
}

START_TEST(it_is_interrupted)
{
    pthread_t thread;

    ck_assert_int_eq(pthread_create(&thread, NULL, interrupt_it, NULL), 0);
    expect_value(gasket_loop_next(loop, A_WHILE), GASKET_INTERRUPTED);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
}
END_TEST

static void *free_it(void *nothing)
{
    clock_sleep(20);
    (void)gasket_free(loop);
    return nothing;
}

START_TEST(it_is_freed_while_it_runs)
{
    pthread_t thread;

    ck_assert_int_eq(pthread_create(&thread, NULL, free_it, NULL), 0);
    expect_within(
        gasket_error_message(expect_record(gasket_loop_next(loop, A_WHILE), GASKET_ERROR_STATE)),
        "freed");
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
}
END_TEST

static int is_state(int64_t result)
{
    int is = gasket_error_kind(result) == GASKET_ERROR_STATE;

    (void)gasket_free(result);
    return is;
}

static void *run_it(void *result)
{
    int64_t event;

    do
        event = gasket_loop_next(loop, A_WHILE);
    while (is_state(event));
    *(int64_t *)result = event;
    return result;
}

START_TEST(one_thread_at_a_time_runs_it)
{
    pthread_t thread;
    int64_t result = 0;
    int64_t mine;

    ck_assert_int_eq(pthread_create(&thread, NULL, run_it, &result), 0);
    do
        mine = gasket_loop_next(loop, 1);
    while (mine == GASKET_TIMEOUT);
    expect_record(mine, GASKET_ERROR_STATE);
    expect_record(gasket_loop_take(loop, &(told){0}, sizeof(told), 0), GASKET_ERROR_STATE);
    expect_record(gasket_loop_fd(loop), GASKET_ERROR_STATE);
    expect_value(gasket_loop_wake(loop), 0);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    expect_value(gasket_event_kind(result), GASKET_EVENT_WAKE);
}
END_TEST

/* ---- signals ---- */

static void arrive(int number)
{
    (void)number;
}

static void tick(long ms)
{
    struct itimerval every = {{0, ms * 1000}, {0, ms * 1000}};

    ck_assert_int_eq(setitimer(ITIMER_REAL, &every, NULL), 0);
}

static void catch_alarms(void)
{
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_handler = arrive;
    action.sa_flags = SA_RESTART;
    ck_assert_int_eq(sigaction(SIGALRM, &action, NULL), 0);
}

/* The runtime that called has to run its handlers. */
START_TEST(a_signal_ends_the_wait)
{
    catch_alarms();
    tick(20);
    for (int i = 0; i < 5; i++)
        expect_value(gasket_loop_next(loop, A_WHILE), GASKET_INTERRUPTED);
    expect_value(gasket_loop_take(loop, &(told){0}, sizeof(told), -1), GASKET_INTERRUPTED);
    tick(0);
    expect_silence();
}
END_TEST

START_TEST(signals_cost_no_event)
{
    ends e = ends_shaken();

    catch_alarms();
    tick(1);
    for (int i = 0; i < 2000; i++) {
        int64_t event;

        say(e.client, "ping");
        do
            event = gasket_loop_next(loop, A_WHILE);
        while (event == GASKET_INTERRUPTED);
        expect_value(gasket_event_kind(event), GASKET_EVENT_READABLE);
        expect_said(e.server, "ping");
    }
    tick(0);
    ends_free(e);
}
END_TEST

/* SIGPIPE at its default would end this process. */
START_TEST(a_vanished_peer_raises_no_signal)
{
    ends e = _i == 0 ? ends_shaken() : ends_plain();

    (void)signal(SIGPIPE, SIG_DFL);
    (void)stuff(e.client);
    loops_reset(e.server);
    (void)expect_error_event(e.client, GASKET_ERROR_OS);
    expect_failure(gasket_stream_write(e.client, "x", 1, 0));
    expect_value(gasket_loop_close(e.client, A_WHILE), 0);
    expect_event(GASKET_EVENT_CLOSED, e.client);
    gasket_free(e.client);
}
END_TEST

/* ---- other loops ---- */

static int can_be_read(int fd, int ms)
{
    struct pollfd one = {.fd = fd, .events = POLLIN};

    return poll(&one, 1, ms) > 0;
}

START_TEST(its_descriptor_can_be_polled)
{
    int fd = (int)expect_ok(gasket_loop_fd(loop));
    ends e;

    while (can_be_read(fd, SOON))
        (void)gasket_loop_next(loop, 0);
    expect_value(gasket_loop_next(loop, 0), GASKET_WANT_READ);
    e = ends_shaken();
    while (gasket_loop_next(loop, 0) > 0) {
    }
    ck_assert(!can_be_read(fd, SOON));
    say(e.client, "x");
    ck_assert(can_be_read(fd, A_WHILE));
    ck_assert(can_be_read(fd, A_WHILE));
    expect_event(GASKET_EVENT_READABLE, e.server);
    /* What nobody reads does not keep it awake. */
    say(e.client, "y");
    while (gasket_loop_next(loop, 0) > 0) {
    }
    ck_assert(!can_be_read(fd, SOON));
    expect_said(e.server, "x");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "y");
    while (gasket_loop_next(loop, 0) > 0) {
    }
    expect_value(gasket_loop_set_timeout(e.client, GASKET_LOOP_TIMEOUT_READ, 40), 0);
    ck_assert(can_be_read(fd, A_WHILE)); /* the setting */
    expect_value(gasket_loop_next(loop, 0), GASKET_WANT_READ);
    ck_assert(can_be_read(fd, A_WHILE)); /* the time */
    expect_event(GASKET_EVENT_TIMEOUT, e.client);
    ends_free(e);
}
END_TEST

typedef struct seen {
    int64_t accepted;
    int count;
    int64_t nested;
} seen;

static int64_t count_events(int64_t kind, int64_t stream, int64_t value, int64_t error,
                            int64_t user)
{
    seen *s = (seen *)(uintptr_t)user;

    (void)value;
    (void)error;
    s->count++;
    if (kind == GASKET_EVENT_ACCEPTED)
        s->accepted = stream;
    s->nested = gasket_loop_next(loop, 0);
    return kind == GASKET_EVENT_CONNECTED ? 77 : 0;
}

static int64_t free_the_loop(int64_t kind, int64_t stream, int64_t value, int64_t error,
                             int64_t user)
{
    (void)kind;
    (void)value;
    (void)error;
    ++*(int *)(uintptr_t)user;
    (void)gasket_free(stream);
    (void)gasket_free(loop);
    return 0;
}

/* Others wait to be told, and are not. */
START_TEST(a_callback_frees_the_loop)
{
    int count = 0;
    ends e = ends_shaken();
    int64_t s = loops_connect();

    say(e.client, "one");
    say(e.server, "two");
    expect_value(gasket_loop_set_callback(loop, free_the_loop, (int64_t)(uintptr_t)&count), 0);
    expect_record(gasket_loop_next(loop, A_WHILE), GASKET_ERROR_STATE);
    ck_assert_int_eq(count, 1);
    expect_record(gasket_loop_next(loop, 0), GASKET_ERROR_BAD_HANDLE);
    gasket_free(s);
    ends_free(e);
}
END_TEST

START_TEST(a_callback_gets_the_events)
{
    seen s = {0, 0, 0};
    int64_t stream;

    expect_value(gasket_loop_set_callback(loop, count_events, (int64_t)(uintptr_t)&s), 0);
    stream = loops_connect();
    expect_value(gasket_loop_next(loop, A_WHILE), 77);
    ck_assert_int_ge(s.count, 2);
    expect_record(s.nested, GASKET_ERROR_STATE);
    expect_value(gasket_loop_set_callback(loop, NULL, 0), 0);
    gasket_free(s.accepted);
    gasket_free(stream);
}
END_TEST

/* What the parent's loop held is the child's to free, and the descriptors come back. */
static int look_as_child(ends e)
{
    int before = loops_descriptors();

    if (!is_state(gasket_loop_next(loop, 0)) || !is_state(gasket_loop_wake(loop)) ||
        !is_state(gasket_loop_add(loop, e.client)) || !is_state(gasket_loop_fd(loop)))
        return 1;
    if (gasket_free(e.client) != 1 || gasket_free(e.server) != 1 || gasket_free(loop) != 1)
        return 2;
    return before < 0 || loops_descriptors() == before - 2 ? 0 : 3;
}

START_TEST(a_forked_child_has_no_loop)
{
    ends e = ends_shaken();
    pid_t child;
    int status = 0;

    expect_ok(gasket_loop_fd(loop));
    child = fork();
    if (child == 0)
        _exit(look_as_child(e));
    ck_assert_int_gt(child, 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    expect_silence();
    say(e.client, "parent");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "parent");
    ends_free(e);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("loops and the world");
    TCase *tests = suite_case(suite, "threads", 60);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, any_thread_wakes_it);
    tcase_add_test(tests, it_is_interrupted);
    tcase_add_test(tests, it_is_freed_while_it_runs);
    tcase_add_test(tests, one_thread_at_a_time_runs_it);

    tests = suite_case(suite, "signals", 60);
    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_signal_ends_the_wait);
    tcase_add_test(tests, signals_cost_no_event);
    tcase_add_loop_test(tests, a_vanished_peer_raises_no_signal, 0, 2);

    tests = suite_case(suite, "other loops and processes", 60);
    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, its_descriptor_can_be_polled);
    tcase_add_test(tests, a_callback_gets_the_events);
    tcase_add_test(tests, a_callback_frees_the_loop);
    tcase_add_test(tests, a_forked_child_has_no_loop);
    return suite_run(suite);
}
