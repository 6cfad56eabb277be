/* Loops among threads, processes and other loops. */
#include <poll.h>
#include <pthread.h>
#include <stdint.h>
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
    expect_said(e.server, "x");
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
    (void)user;
    (void)gasket_free(stream);
    (void)gasket_free(loop);
    return 0;
}

START_TEST(a_callback_gets_the_events)
{
    seen s = {0, 0, 0};
    int64_t stream;

    expect_value(gasket_loop_set_callback(loop, count_events, (int64_t)(uintptr_t)&s), 0);
    stream = loops_connect();
    expect_value(gasket_loop_next(loop, A_WHILE), 77);
    ck_assert_int_ge(s.count, 2);
    expect_record(s.nested, GASKET_ERROR_STATE);
    expect_value(gasket_loop_set_callback(loop, free_the_loop, 0), 0);
    gasket_loop_wake(loop);
    expect_record(gasket_loop_next(loop, A_WHILE), GASKET_ERROR_STATE);
    expect_record(gasket_loop_next(loop, 0), GASKET_ERROR_BAD_HANDLE);
    gasket_free(s.accepted);
    gasket_free(stream);
}
END_TEST

START_TEST(a_forked_child_has_no_loop)
{
    ends e = ends_shaken();
    pid_t child = fork();
    int status = 0;

    if (child == 0) {
        int64_t result = gasket_loop_next(loop, 0);

        _exit(gasket_error_kind(result) == GASKET_ERROR_STATE && gasket_free(loop) == 1 ? 0 : 1);
    }
    ck_assert_int_gt(child, 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    say(e.client, "parent");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "parent");
    ends_free(e);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("loops and the world");
    TCase *tests = suite_case(suite, "the world outside", 60);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, any_thread_wakes_it);
    tcase_add_test(tests, it_is_interrupted);
    tcase_add_test(tests, its_descriptor_can_be_polled);
    tcase_add_test(tests, a_callback_gets_the_events);
    tcase_add_test(tests, a_forked_child_has_no_loop);

    return suite_run(suite);
}
