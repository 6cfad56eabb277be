/* Loops: what they tell, and what comes in and goes out. */
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/loops.h"
#include "support/pair.h"
#include "support/suite.h"

/* ---- what comes ---- */

START_TEST(a_connection_is_accepted_connected_and_read)
{
    ends e = ends_shaken();

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
    ends e = ends_shaken();
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
    ends e = ends_shaken();
    told t;

    expect_value(gasket_stream_shutdown(e.client, 0), 0);
    expect_event(GASKET_EVENT_END, e.server);
    expect_value(gasket_stream_read(e.server, &(char){0}, 1, 0), 0);
    say(e.server, "half");
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_said(e.client, "half");
    ends_free(e);

    e = ends_shaken();
    ck_assert_int_eq(shutdown((int)gasket_stream_fd(e.client), SHUT_WR), 0);
    t = expect_event(GASKET_EVENT_ERROR, e.server);
    ck_assert_int_eq(gasket_error_kind(t.error), GASKET_ERROR_CLOSED);
    gasket_free(t.error);
    ends_free(e);
}
END_TEST

/* They are one send, one receive and one read: nothing but the read itself has seen the end. */
START_TEST(an_end_behind_the_last_words_is_told)
{
    ends e = ends_shaken();

    expect_value(gasket_stream_set_buffering(e.client, 100), 0);
    say(e.client, "last words");
    expect_value(gasket_stream_shutdown(e.client, 0), 0);
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "last words");
    expect_event(GASKET_EVENT_END, e.server);
    ends_free(e);
}
END_TEST

START_TEST(closing_sends_what_is_queued)
{
    ends e = ends_shaken();

    say(e.client, "last words");
    expect_value(gasket_loop_close(e.client, A_WHILE), 0);
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "last words");
    expect_event(GASKET_EVENT_END, e.server);
    expect_value(gasket_stream_close(e.server, 0), 0);
    expect_event(GASKET_EVENT_CLOSED, e.server);
    expect_value(expect_event(GASKET_EVENT_CLOSED, e.client).value, 0);
    expect_failure(gasket_loop_close(e.server, 0));
    expect_silence();
    ends_free(e);
}
END_TEST

/* The name is known by the time the handshake pauses. */
START_TEST(a_question_is_an_event)
{
    int64_t other = server_ctx("server-ecdsa.pem", "server-ecdsa.key");
    int64_t s;
    told t;
    int64_t accepted;

    expect_value(gasket_ctx_set_question(server, GASKET_QUESTION_CLIENT_HELLO, 1), 0);
    s = expect_ok(gasket_loop_connect(loop, client, "localhost", gasket_listener_port(listener)));
    accepted = expect_event(GASKET_EVENT_ACCEPTED, 0).stream;
    t = expect_event(GASKET_EVENT_QUESTION, accepted);
    ck_assert_int_eq(t.value, GASKET_QUESTION_CLIENT_HELLO);
    expect_text(gasket_stream_server_name(accepted), "localhost");
    expect_silence();
    expect_value(gasket_stream_answer(accepted, 1, other), 0);
    expect_event(GASKET_EVENT_CONNECTED, 0);
    expect_event(GASKET_EVENT_CONNECTED, 0);
    say(s, "answered");
    expect_event(GASKET_EVENT_READABLE, accepted);
    gasket_free(s);
    gasket_free(accepted);
    gasket_free(other);
}
END_TEST

/* ---- in and out ---- */

START_TEST(a_stream_goes_in_and_out)
{
    ends e = ends_shaken();

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

/* Whose descriptors they are, and that these block, the loop does not change. */
START_TEST(descriptors_that_were_there_go_in_and_out)
{
    int fds[2];
    ends e;

    tcp_sockets(fds);
    e.client = expect_ok(gasket_stream_new_fd(client, fds[0], GASKET_CLIENT));
    e.server = expect_ok(gasket_stream_new_fd(server, fds[1], GASKET_SERVER));
    expect_value(gasket_loop_add(loop, e.client), 0);
    expect_value(gasket_loop_add(loop, e.server), 0);
    expect_event(GASKET_EVENT_CONNECTED, 0);
    expect_event(GASKET_EVENT_CONNECTED, 0);
    ck_assert_int_eq(fcntl(fds[0], F_GETFL) & O_NONBLOCK, 0);
    say(e.client, "in");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "in");
    expect_value(gasket_loop_remove(e.client), 0);
    expect_value(gasket_loop_remove(e.server), 0);
    expect_silence();
    expect_value(gasket_stream_write(e.server, "out", 3, A_WHILE), 3);
    expect_value(gasket_stream_wait(e.client, GASKET_WANT_READ, A_WHILE), 0);
    expect_said(e.client, "out");
    ends_free(e);
    ck_assert_int_eq(send(fds[0], "still open", 10, 0), 10);
    ck_assert_int_eq(close(fds[0]) | close(fds[1]), 0);
}
END_TEST

/* From there to another loop, with bytes that the first had received. */
START_TEST(a_stream_changes_loops)
{
    ends e = ends_shaken();
    int64_t first = loop;

    say(e.client, "one");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_value(gasket_loop_remove(e.server), 0);
    loop = expect_ok(gasket_loop_new());
    expect_value(gasket_loop_add(loop, e.server), 0);
    expect_event(GASKET_EVENT_CONNECTED, e.server);
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "one");
    gasket_free(first);
    say(e.client, "two");
    expect_event(GASKET_EVENT_READABLE, e.server);
    expect_said(e.server, "two");
    ends_free(e);
}
END_TEST

START_TEST(a_detached_descriptor_has_left)
{
    ends e = ends_shaken();
    char buffer[8] = "";
    int64_t fd;

    expect_value(gasket_stream_detach(e.client, 0), GASKET_WANT_READ);
    expect_event(GASKET_EVENT_END, e.server);
    expect_value(gasket_stream_shutdown(e.server, 0), 1);
    expect_event(GASKET_EVENT_END, e.client);
    fd = expect_ok(gasket_stream_detach(e.client, 0));
    expect_event(GASKET_EVENT_CLOSED, e.client);
    expect_failure(gasket_loop_remove(e.client));
    ck_assert_int_eq(send((int)gasket_stream_fd(e.server), "plain", 5, 0), 5);
    ck_assert_int_eq(recv((int)fd, buffer, sizeof buffer, 0), 5);
    ck_assert_str_eq(buffer, "plain");
    ck_assert_int_eq(close((int)fd), 0);
    ends_free(e);
}
END_TEST

START_TEST(a_loop_leaves_its_streams)
{
    ends e = ends_shaken();

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
    ends e = ends_plain();
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
    ends e = ends_plain();

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
    enum { MANY = 100 };
    static told events[64];
    static int64_t clients[MANY];
    static int64_t servers[MANY];
    int echoed = 0;
    int accepted = 0;

    for (int i = 0; i < MANY; i++)
        clients[i] = loops_connect();
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

int main(void)
{
    Suite *suite = suite_create("loop");
    TCase *tests = suite_case(suite, "events", 60);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_connection_is_accepted_connected_and_read);
    tcase_add_test(tests, what_is_left_is_told_again);
    tcase_add_test(tests, the_end_is_told_from_a_cut);
    tcase_add_test(tests, an_end_behind_the_last_words_is_told);
    tcase_add_test(tests, closing_sends_what_is_queued);
    tcase_add_test(tests, a_question_is_an_event);

    tests = suite_case(suite, "in and out", 60);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_stream_goes_in_and_out);
    tcase_add_test(tests, descriptors_that_were_there_go_in_and_out);
    tcase_add_test(tests, a_stream_changes_loops);
    tcase_add_test(tests, a_detached_descriptor_has_left);
    tcase_add_test(tests, a_loop_leaves_its_streams);
    tcase_add_test(tests, a_listener_that_was_inherited);
    tcase_add_test(tests, many_echo_in_batches);

    tests = suite_case(suite, "plain", 60);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, plain_streams_are_tcp);
    tcase_add_test(tests, a_plain_stream_goes_on_with_tls);
    tcase_add_test(tests, plain_calls_wait_too);

    return suite_run(suite);
}
