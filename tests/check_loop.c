/* Loops: what they tell, when, and that nothing is left. */
#include <poll.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

enum { A_WHILE = 60000, SOON = 50, MANY = 100 };

typedef struct told {
    int64_t kind;
    int64_t stream;
    int64_t value;
    int64_t error;
} told;

static int64_t client;
static int64_t server;
static int64_t loop;
static int64_t listener;

static void setup(void)
{
    client = client_ctx(NULL);
    server = server_ctx("server.pem", "server.key");
    loop = expect_ok(gasket_loop_new());
    listener = expect_ok(gasket_loop_listen(loop, server, "127.0.0.1", 0, 0));
}

static void teardown(void)
{
    (void)gasket_free(loop);
    (void)gasket_free(listener);
    expect_value(gasket_free(client), 1);
    expect_value(gasket_free(server), 1);
}

static int64_t connected(void)
{
    return expect_ok(
        gasket_loop_connect(loop, client, "127.0.0.1", gasket_listener_port(listener)));
}

static told next(void)
{
    int64_t event = expect_ok(gasket_loop_next(loop, A_WHILE));

    return (told){gasket_event_kind(event), gasket_event_stream(event), gasket_event_value(event),
                  gasket_event_error(event)};
}

static told expect_event(int64_t kind, int64_t stream)
{
    told t = next();

    ck_assert_msg(t.kind == kind, "event %lld where %lld was expected: %s", (long long)t.kind,
                  (long long)kind, t.error == 0 ? "" : in_words(t.error));
    if (stream != 0)
        ck_assert_int_eq(t.stream, stream);
    return t;
}

static void expect_silence(void)
{
    expect_value(gasket_loop_next(loop, SOON), GASKET_TIMEOUT);
}

/* A client and a server that have shaken hands in the loop. */
typedef struct ends {
    int64_t client;
    int64_t server;
} ends;

/* Until both ends have told that they are connected. */
static void until_ready(ends *e)
{
    int ready = 0;

    while (ready < 2) {
        told t = next();

        if (t.kind == GASKET_EVENT_ACCEPTED) {
            ck_assert_int_eq(t.value, listener);
            e->server = t.stream;
        } else {
            ck_assert_int_eq(t.kind, GASKET_EVENT_CONNECTED);
            ready++;
        }
    }
}

static ends shaken(void)
{
    ends e = {.client = connected(), .server = 0};

    until_ready(&e);
    return e;
}

/* The same of two that are connected and not encrypted. */
static ends plain(void)
{
    ends e = {.client = connected(), .server = 0};

    expect_value(gasket_stream_set_plain(e.client), 0);
    expect_value(gasket_listener_set_plain(listener, 1), 0);
    until_ready(&e);
    return e;
}

static void ends_free(ends e)
{
    (void)gasket_free(e.client);
    (void)gasket_free(e.server);
}

static void say(int64_t stream, const char *text)
{
    expect_value(gasket_stream_write(stream, text, (int64_t)strlen(text), 0),
                 (int64_t)strlen(text));
}

static void expect_said(int64_t stream, const char *text)
{
    char buffer[256] = "";

    expect_value(gasket_stream_read(stream, buffer, sizeof buffer, 0), (int64_t)strlen(text));
    ck_assert_str_eq(buffer, text);
}

/* ---- what comes ---- */

START_TEST(a_connection_is_accepted_connected_and_read)
{
    ends e = shaken();

    say(e.client, "hello");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_silence();
    expect_said(e.server, "hello");
    expect_value(gasket_stream_read(e.server, &(char){0}, 1, 0), GASKET_WANT_READ);
    expect_silence();
    ends_free(e);
    expect_silence();
}
END_TEST

START_TEST(what_is_left_is_told_again)
{
    ends e = shaken();
    char byte;

    say(e.client, "abc");
    for (int i = 0; i < 3; i++) {
        expect_event(GASKET_EVENT_READABLE, e.server);
        expect_value(gasket_stream_read(e.server, &byte, 1, 0), 1);
        ck_assert_int_eq(byte, "abc"[i]);
    }
    expect_silence();
    ends_free(e);
}
END_TEST

START_TEST(the_end_is_told_from_a_cut)
{
    ends e = shaken();
    told t;

    expect_value(gasket_stream_shutdown(e.client, 0), 0);
    expect_event(GASKET_EVENT_END, e.server);
    expect_value(gasket_stream_read(e.server, &(char){0}, 1, 0), 0);
    say(e.server, "half");
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_said(e.client, "half");
    ends_free(e);

    e = shaken();
    ck_assert_int_eq(shutdown((int)gasket_stream_fd(e.client), SHUT_WR), 0);
    t = expect_event(GASKET_EVENT_ERROR, e.server);
    ck_assert_int_eq(gasket_error_kind(t.error), GASKET_ERROR_CLOSED);
    gasket_free(t.error);
    ends_free(e);
}
END_TEST

START_TEST(closing_sends_what_is_queued)
{
    ends e = shaken();
    told t;

    say(e.client, "last words");
    expect_value(gasket_loop_close(e.client, A_WHILE), 0);
    t = expect_event(GASKET_EVENT_CLOSED, e.client);
    ck_assert_int_eq(t.value, 0);
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "last words");
    expect_event(GASKET_EVENT_END, e.server);
    expect_value(gasket_stream_close(e.server, 0), 0);
    expect_event(GASKET_EVENT_CLOSED, e.server);
    expect_failure(gasket_loop_close(e.server, 0));
    expect_silence();
    ends_free(e);
}
END_TEST

START_TEST(a_handshake_that_fails_is_told_to_both)
{
    int64_t verifying = client_ctx("first.pem");
    int64_t s = expect_ok(
        gasket_loop_connect(loop, verifying, "localhost", gasket_listener_port(listener)));
    int failures = 0;
    int64_t accepted = 0;

    while (failures < 2) {
        told t = next();

        if (t.kind == GASKET_EVENT_ACCEPTED) {
            accepted = t.stream;
        } else if (t.kind == GASKET_EVENT_ERROR) {
            ck_assert_int_eq(gasket_error_kind(t.error),
                             t.stream == s ? GASKET_ERROR_VERIFY : GASKET_ERROR_SSL);
            gasket_free(t.error);
            failures++;
        } else {
            /* With TLS 1.3 the server is done first. */
            ck_assert_int_eq(t.kind, GASKET_EVENT_CONNECTED);
            ck_assert_int_eq(t.stream, accepted);
        }
    }
    gasket_free(s);
    gasket_free(accepted);
    gasket_free(verifying);
}
END_TEST

START_TEST(what_cannot_be_reached_is_an_error)
{
    int64_t unknown = expect_ok(gasket_loop_connect(loop, client, "no-such-host.invalid", 443));
    int64_t nobody = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t port = gasket_listener_port(nobody);
    int64_t refused;
    told t;

    t = expect_event(GASKET_EVENT_ERROR, unknown);
    ck_assert_int_eq(gasket_error_kind(t.error), GASKET_ERROR_RESOLVE);
    gasket_free(t.error);
    gasket_free(nobody);
    refused = expect_ok(gasket_loop_connect(loop, client, "127.0.0.1", port));
    t = expect_event(GASKET_EVENT_ERROR, refused);
    ck_assert_int_eq(gasket_error_kind(t.error), GASKET_ERROR_OS);
    gasket_free(t.error);
    gasket_free(unknown);
    gasket_free(refused);
}
END_TEST

/* ---- slow ones ---- */

static char block[65536];

/* Writes until the system takes no more: how many bytes. */
static int64_t stuff(int64_t stream)
{
    int64_t sent = 0;
    int64_t n;
    told t;

    do {
        while ((n = gasket_stream_write(stream, block, sizeof block, 0)) > 0)
            sent += n;
        expect_value(n, GASKET_WANT_WRITE);
        n = gasket_loop_next(loop, SOON);
        t.kind = n > 0 ? gasket_event_kind(n) : 0;
        ck_assert_int_ne(t.kind, GASKET_EVENT_ERROR);
    } while (n > 0);
    expect_value(n, GASKET_TIMEOUT);
    return sent;
}

START_TEST(a_peer_that_does_not_read_is_seen)
{
    ends e = shaken();
    int64_t sent = stuff(e.client);
    int64_t received = 0;
    int drained = 0;

    ck_assert_int_gt(gasket_stream_queued(e.client), 0);
    ck_assert_int_lt(gasket_stream_queued(e.client), INT64_C(256) * 1024);
    while (received < sent || !drained) {
        int64_t n = gasket_stream_read(e.server, block, sizeof block, 0);
        int64_t event = n == GASKET_WANT_READ ? gasket_loop_next(loop, A_WHILE) : 0;

        if (n > 0)
            received += n;
        else
            expect_value(n, GASKET_WANT_READ);
        if (event > 0 && gasket_event_kind(event) == GASKET_EVENT_DRAINED)
            drained = 1;
    }
    ck_assert_int_eq(received, sent);
    expect_value(gasket_stream_queued(e.client), 0);
    ends_free(e);
}
END_TEST

START_TEST(pausing_stops_reading)
{
    ends e = shaken();

    expect_value(gasket_loop_pause(e.server, 1), 0);
    say(e.client, "wait");
    expect_silence();
    expect_value(gasket_loop_pause(e.server, 0), 0);
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "wait");
    ends_free(e);
}
END_TEST

/* ---- time ---- */

START_TEST(time_outs_fire_once_and_not_early)
{
    static const int64_t kinds[] = {GASKET_LOOP_TIMEOUT_READ, GASKET_LOOP_TIMEOUT_IDLE};
    ends e = shaken();

    for (int i = 0; i < 2; i++) {
        int64_t from = clock_ms();
        told t;

        expect_value(gasket_loop_set_timeout(e.client, kinds[i], 80), 0);
        t = expect_event(GASKET_EVENT_TIMEOUT, e.client);
        ck_assert_int_eq(t.value, kinds[i]);
        ck_assert_int_ge(clock_ms() - from, 80);
        expect_value(gasket_loop_next(loop, 200), GASKET_TIMEOUT);
    }
    /* A byte starts it again. */
    say(e.server, "x");
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_said(e.client, "x");
    /* That of reading also when what was there has been read, so either may be the first. */
    ck_assert_int_eq(expect_event(GASKET_EVENT_TIMEOUT, e.client).value +
                         expect_event(GASKET_EVENT_TIMEOUT, e.client).value,
                     GASKET_LOOP_TIMEOUT_READ + GASKET_LOOP_TIMEOUT_IDLE);
    ends_free(e);
}
END_TEST

START_TEST(a_handshake_has_its_time)
{
    int64_t silent = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t s =
        expect_ok(gasket_loop_connect(loop, client, "127.0.0.1", gasket_listener_port(silent)));
    told t;

    expect_value(gasket_loop_set_timeout(s, GASKET_LOOP_TIMEOUT_HANDSHAKE, 60), 0);
    t = expect_event(GASKET_EVENT_TIMEOUT, s);
    ck_assert_int_eq(t.value, GASKET_LOOP_TIMEOUT_HANDSHAKE);
    expect_silence();
    gasket_free(s);
    gasket_free(silent);
}
END_TEST

/* ---- in and out ---- */

START_TEST(a_stream_goes_in_and_out)
{
    ends e = shaken();

    expect_value(gasket_loop_remove(e.server), 0);
    expect_failure(gasket_loop_remove(e.server));
    say(e.client, "outside");
    expect_silence();
    expect_said(e.server, "outside");
    expect_value(gasket_loop_add(loop, e.server), 0);
    expect_record(gasket_loop_add(loop, e.server), GASKET_ERROR_STATE);
    expect_event(GASKET_EVENT_CONNECTED, e.server);
    say(e.client, "inside");
    expect_event(GASKET_EVENT_READABLE, e.server);
    ends_free(e);
}
END_TEST

START_TEST(a_loop_leaves_its_streams)
{
    ends e = shaken();

    expect_value(gasket_free(loop), 1);
    say(e.client, "still here");
    expect_value(gasket_stream_wait(e.server, GASKET_WANT_READ, A_WHILE), 0);
    expect_said(e.server, "still here");
    ends_free(e);
}
END_TEST

START_TEST(a_listener_that_was_inherited)
{
    int64_t other = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t copy = expect_ok(gasket_loop_listen_fd(loop, server, gasket_listener_fd(other)));
    int64_t s =
        expect_ok(gasket_loop_connect(loop, client, "127.0.0.1", gasket_listener_port(copy)));
    told t = expect_event(GASKET_EVENT_ACCEPTED, 0);

    ck_assert_int_eq(t.value, copy);
    expect_record(gasket_loop_listen_fd(loop, server, gasket_stream_fd(t.stream)),
                  GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(t.stream);
    gasket_free(s);
    gasket_free(copy);
    gasket_free(other);
}
END_TEST

/* ---- plain ---- */

START_TEST(plain_streams_are_tcp)
{
    ends e = plain();
    char buffer[8] = "";

    ck_assert_int_eq(send((int)gasket_stream_fd(e.server), "raw", 3, 0), 3);
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_said(e.client, "raw");
    say(e.client, "back");
    expect_event(GASKET_EVENT_READABLE, e.server);
    ck_assert_int_eq(recv((int)gasket_stream_fd(e.server), buffer, 4, MSG_DONTWAIT), -1);
    expect_said(e.server, "back");
    expect_value(gasket_stream_shutdown(e.client, 0), 0);
    expect_event(GASKET_EVENT_END, e.server);
    expect_value(gasket_stream_read(e.server, buffer, 1, 0), 0);
    say(e.server, "half");
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_said(e.client, "half");
    expect_value(gasket_loop_close(e.server, A_WHILE), 0);
    expect_event(GASKET_EVENT_CLOSED, e.server);
    expect_event(GASKET_EVENT_END, e.client);
    ends_free(e);
}
END_TEST

START_TEST(a_plain_stream_goes_on_with_tls)
{
    ends e = plain();

    say(e.client, "STARTTLS");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "STARTTLS");
    say(e.server, "220");
    expect_value(gasket_stream_start_tls(e.server), 0);
    expect_record(gasket_stream_start_tls(e.server), GASKET_ERROR_STATE);
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_said(e.client, "220");
    expect_value(gasket_stream_start_tls(e.client), 0);
    expect_event(GASKET_EVENT_CONNECTED, 0);
    expect_event(GASKET_EVENT_CONNECTED, 0);
    say(e.client, "secret");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "secret");
    expect_record(gasket_stream_set_plain(e.server), GASKET_ERROR_STATE);
    expect_within(gasket_stream_protocol(e.server), "TLSv1");
    ends_free(e);
}
END_TEST

START_TEST(a_plain_peer_that_does_not_read_is_seen)
{
    ends e = plain();
    int64_t sent;
    int64_t received = 0;

    sent = stuff(e.client);
    ck_assert_int_lt(gasket_stream_queued(e.client), INT64_C(256) * 1024);
    while (received < sent) {
        int64_t n = gasket_stream_read(e.server, block, sizeof block, 0);

        if (n > 0)
            received += n;
        else
            (void)gasket_loop_next(loop, SOON);
    }
    ck_assert_int_eq(received, sent);
    ends_free(e);
}
END_TEST

START_TEST(plain_calls_wait_too)
{
    int64_t other = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t here =
        expect_ok(gasket_stream_connect(client, "127.0.0.1", gasket_listener_port(other)));
    int64_t there;
    char buffer[8] = "";

    expect_value(gasket_listener_set_plain(other, 1), 0);
    expect_value(gasket_stream_set_plain(here), 0);
    expect_value(gasket_stream_handshake(here, A_WHILE), 0);
    there = expect_ok(gasket_listener_accept(other, server, A_WHILE));
    expect_value(gasket_stream_write(here, "text", 4, A_WHILE), 4);
    expect_value(gasket_stream_read(there, buffer, sizeof buffer, A_WHILE), 4);
    ck_assert_str_eq(buffer, "text");
    expect_value(gasket_stream_read(there, buffer, 1, 10), GASKET_TIMEOUT);
    expect_value(gasket_stream_close(here, A_WHILE), 0);
    expect_value(gasket_stream_read(there, buffer, 1, A_WHILE), 0);
    gasket_free(here);
    gasket_free(there);
    gasket_free(other);
}
END_TEST

/* ---- many ---- */

START_TEST(many_echo_in_batches)
{
    static told events[64];
    static int64_t clients[MANY];
    static int64_t servers[MANY];
    int echoed = 0;
    int accepted = 0;

    for (int i = 0; i < MANY; i++)
        clients[i] = connected();
    while (echoed < MANY) {
        int64_t count = expect_ok(gasket_loop_take(loop, events, sizeof events, A_WHILE));

        for (int64_t i = 0; i < count; i++) {
            const told *t = &events[i];
            char buffer[16];
            int is_server = t->stream != 0 && gasket_stream_side(t->stream) == GASKET_SERVER;

            if (t->kind == GASKET_EVENT_ACCEPTED)
                servers[accepted++] = t->stream;
            else if (t->kind == GASKET_EVENT_CONNECTED && !is_server)
                say(t->stream, "echo");
            else if (t->kind == GASKET_EVENT_READABLE && is_server)
                expect_value(
                    gasket_stream_write(t->stream, buffer,
                                        expect_ok(gasket_stream_read(t->stream, buffer, 16, 0)), 0),
                    4);
            else if (t->kind == GASKET_EVENT_READABLE) {
                expect_value(gasket_stream_read(t->stream, buffer, 16, 0), 4);
                echoed++;
            }
        }
    }
    for (int i = 0; i < MANY; i++) {
        gasket_free(clients[i]);
        gasket_free(servers[i]);
    }
}
END_TEST

/* ---- threads, other loops, processes ---- */

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
    e = shaken();
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
    stream = connected();
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
    ends e = shaken();
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
    Suite *suite = suite_create("loop");
    TCase *tests = suite_case(suite, "events", 60);

    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_connection_is_accepted_connected_and_read);
    tcase_add_test(tests, what_is_left_is_told_again);
    tcase_add_test(tests, the_end_is_told_from_a_cut);
    tcase_add_test(tests, closing_sends_what_is_queued);
    tcase_add_test(tests, a_handshake_that_fails_is_told_to_both);
    tcase_add_test(tests, what_cannot_be_reached_is_an_error);

    tests = suite_case(suite, "slow ones", 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_peer_that_does_not_read_is_seen);
    tcase_add_test(tests, pausing_stops_reading);
    tcase_add_test(tests, time_outs_fire_once_and_not_early);
    tcase_add_test(tests, a_handshake_has_its_time);

    tests = suite_case(suite, "in and out", 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_stream_goes_in_and_out);
    tcase_add_test(tests, a_loop_leaves_its_streams);
    tcase_add_test(tests, a_listener_that_was_inherited);
    tcase_add_test(tests, many_echo_in_batches);

    tests = suite_case(suite, "plain", 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, plain_streams_are_tcp);
    tcase_add_test(tests, a_plain_stream_goes_on_with_tls);
    tcase_add_test(tests, a_plain_peer_that_does_not_read_is_seen);
    tcase_add_test(tests, plain_calls_wait_too);

    tests = suite_case(suite, "the world outside", 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, any_thread_wakes_it);
    tcase_add_test(tests, it_is_interrupted);
    tcase_add_test(tests, its_descriptor_can_be_polled);
    tcase_add_test(tests, a_callback_gets_the_events);
    tcase_add_test(tests, a_forked_child_has_no_loop);
    return suite_run(suite);
}
