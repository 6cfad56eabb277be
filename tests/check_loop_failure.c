/* What fails in a loop is an event with the whole record, on both sides, once. */
#include <errno.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/loops.h"
#include "support/pair.h"
#include "support/suite.h"

enum { UNKNOWN_CA = 48, UNKNOWN_ISSUER = 20 };

/* A client of some other listener, in the loop. */
static int64_t connect_to(int64_t other)
{
    return expect_ok(gasket_loop_connect(loop, client, "127.0.0.1", gasket_listener_port(other)));
}

/* The other end of it, not in the loop. */
static int64_t accept_plain(int64_t other)
{
    expect_value(gasket_listener_set_plain(other, 1), 0);
    expect_silence();
    return expect_ok(gasket_listener_accept(other, server, A_WHILE));
}

/* ---- handshakes ---- */

static void expect_refusal(int64_t record)
{
    expect_record(record, GASKET_ERROR_VERIFY);
    expect_value(gasket_error_verify_result(record), UNKNOWN_ISSUER);
    expect_within(gasket_error_verify_result_string(record), "issuer certificate");
    ck_assert_int_gt(gasket_error_code_count(record), 0);
    expect_value(gasket_error_alert(record), UNKNOWN_CA);
    expect_text(gasket_error_what(record), "handshake");
    expect_within(gasket_error_message(record), "localhost:");
}

static void expect_refused(int64_t record)
{
    expect_record(record, GASKET_ERROR_SSL);
    expect_value(gasket_error_alert(record), UNKNOWN_CA);
    ck_assert_int_gt(gasket_error_code_count(record), 0);
    expect_within(gasket_error_string(record, 0), "unknown ca");
    expect_within(gasket_error_peer(record), "127.0.0.1:");
}

START_TEST(a_handshake_that_fails_is_told_to_both)
{
    int64_t verifying = client_ctx("first.pem");
    int64_t s = expect_ok(
        gasket_loop_connect(loop, verifying, "localhost", gasket_listener_port(listener)));
    int failures = 0;
    int64_t accepted = 0;

    while (failures < 2) {
        told t = loops_next();

        if (t.kind == GASKET_EVENT_ACCEPTED) {
            accepted = t.stream;
        } else if (t.kind == GASKET_EVENT_ERROR) {
            (t.stream == s ? expect_refusal : expect_refused)(t.error);
            gasket_free(t.error);
            failures++;
        } else {
            /* With TLS 1.3 the server is done first. */
            ck_assert_int_eq(t.kind, GASKET_EVENT_CONNECTED);
            ck_assert_int_eq(t.stream, accepted);
        }
    }
    expect_silence();
    gasket_free(s);
    gasket_free(accepted);
    gasket_free(verifying);
}
END_TEST

START_TEST(a_client_that_speaks_no_tls_is_told)
{
    int fd = loops_stranger();
    int64_t s = expect_event(GASKET_EVENT_ACCEPTED, 0).stream;
    told t;

    ck_assert_int_eq(send(fd, "GET / HTTP/1.0\r\n\r\n", 18, 0), 18);
    t = expect_event(GASKET_EVENT_ERROR, s);
    expect_record(t.error, GASKET_ERROR_SSL);
    expect_within(gasket_error_string(t.error, 0), "http request");
    gasket_free(t.error);
    expect_silence();
    (void)close(fd);
    gasket_free(s);
}
END_TEST

START_TEST(a_server_that_speaks_no_tls_is_told)
{
    int64_t other = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t s = connect_to(other);
    int64_t there = accept_plain(other);
    told t;

    say(there, "220 ready\r\n");
    t = expect_event(GASKET_EVENT_ERROR, s);
    expect_record(t.error, GASKET_ERROR_SSL);
    expect_within(gasket_error_string(t.error, 0), "wrong version number");
    gasket_free(t.error);
    expect_silence();
    gasket_free(s);
    gasket_free(there);
    gasket_free(other);
}
END_TEST

START_TEST(a_peer_that_goes_during_the_handshake_is_told)
{
    int64_t other = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t s = connect_to(other);
    int64_t there = accept_plain(other);
    int fd;
    int64_t accepted;

    expect_value(gasket_stream_close(there, 0), 0);
    (void)expect_error_event(s, GASKET_ERROR_CLOSED);
    gasket_free(s);
    gasket_free(there);
    gasket_free(other);

    fd = loops_stranger();
    accepted = expect_event(GASKET_EVENT_ACCEPTED, 0).stream;
    (void)close(fd);
    (void)expect_error_event(accepted, GASKET_ERROR_CLOSED);
    expect_silence();
    gasket_free(accepted);
}
END_TEST

START_TEST(what_cannot_be_reached_is_an_error)
{
    int64_t unknown = expect_ok(gasket_loop_connect(loop, client, "no-such-host.invalid", 443));
    int64_t nobody = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t port = gasket_listener_port(nobody);
    int64_t refused;
    told t = expect_event(GASKET_EVENT_ERROR, unknown);

    expect_record(t.error, GASKET_ERROR_RESOLVE);
    expect_text(gasket_error_what(t.error), "resolve");
    expect_text(gasket_error_peer(t.error), "no-such-host.invalid:443");
    gasket_free(t.error);
    gasket_free(nobody);
    refused = expect_ok(gasket_loop_connect(loop, client, "127.0.0.1", port));
    t = expect_event(GASKET_EVENT_ERROR, refused);
    expect_record(t.error, GASKET_ERROR_OS);
    ck_assert_int_eq(gasket_error_os(t.error), ECONNREFUSED);
    expect_text(gasket_error_what(t.error), "connect");
    gasket_free(t.error);
    gasket_free(unknown);
    gasket_free(refused);
}
END_TEST

/* ---- connections ---- */

START_TEST(a_reset_is_told)
{
    ends e = ends_shaken();

    loops_reset(e.client);
    ck_assert_int_eq(expect_error_event(e.server, GASKET_ERROR_OS), ECONNRESET);
    expect_silence();
    gasket_free(e.server);
    e = ends_plain();
    loops_reset(e.server);
    ck_assert_int_eq(expect_error_event(e.client, GASKET_ERROR_OS), ECONNRESET);
    expect_silence();
    gasket_free(e.client);
}
END_TEST

/* Once, though both reading and sending fail; and what cannot go any more is not late. */
START_TEST(a_reset_of_a_writer_is_told_once)
{
    ends e = _i == 0 ? ends_shaken() : ends_plain();
    int64_t os_error;

    (void)stuff(e.client);
    expect_value(gasket_loop_set_timeout(e.client, GASKET_LOOP_TIMEOUT_WRITE, 300), 0);
    loops_reset(e.server);
    os_error = expect_error_event(e.client, GASKET_ERROR_OS);
    ck_assert(os_error == ECONNRESET || os_error == EPIPE);
    expect_failure(gasket_stream_write(e.client, "x", 1, 0));
    expect_failure(gasket_stream_read(e.client, &(char){0}, 1, 0));
    expect_value(gasket_loop_next(loop, 600), GASKET_TIMEOUT);
    gasket_free(e.client);
}
END_TEST

/* Its writing has failed; what the peer had said before can be read all the same. */
START_TEST(what_was_said_before_a_failure_is_read)
{
    ends e = ends_plain();

    expect_value(gasket_loop_pause(e.client, 1), 0);
    say(e.server, "farewell");
    expect_silence();
    expect_value(gasket_loop_close(e.server, A_WHILE), 0);
    expect_event(GASKET_EVENT_CLOSED, e.server);
    say(e.client, "into the void");
    expect_silence();
    expect_value(gasket_loop_pause(e.client, 0), 0);
    expect_event(GASKET_EVENT_READABLE, e.client);
    expect_said(e.client, "farewell");
    ends_free(e);
}
END_TEST

START_TEST(what_has_failed_can_be_closed)
{
    ends e = ends_shaken();

    loops_reset(e.client);
    (void)expect_error_event(e.server, GASKET_ERROR_OS);
    expect_value(gasket_loop_close(e.server, A_WHILE), 0);
    expect_event(GASKET_EVENT_CLOSED, e.server);
    expect_failure(gasket_loop_close(e.server, 0));
    gasket_free(e.server);
}
END_TEST

START_TEST(what_is_not_connected_yet_can_be_closed)
{
    int64_t other = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t s = connect_to(other);

    /* Before the loop has seen it, and in the middle of its handshake. */
    expect_value(gasket_loop_close(s, A_WHILE), 0);
    expect_event(GASKET_EVENT_CLOSED, s);
    gasket_free(s);
    s = connect_to(other);
    expect_silence();
    expect_value(gasket_loop_close(s, A_WHILE), 0);
    expect_event(GASKET_EVENT_CLOSED, s);
    gasket_free(s);
    s = expect_ok(gasket_loop_connect(loop, client, "no-such-host.invalid", 443));
    expect_value(gasket_loop_close(s, A_WHILE), 0);
    expect_event(GASKET_EVENT_CLOSED, s);
    expect_silence();
    gasket_free(s);
    gasket_free(other);
}
END_TEST

/* ---- listeners ---- */

START_TEST(a_listener_without_descriptors_tells_and_goes_on)
{
    struct rlimit before;
    struct rlimit none;
    int fd = loops_stranger();
    int64_t s;

    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = before;
    none.rlim_cur = 3;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &none), 0);
    ck_assert_int_eq(expect_error_event(listener, GASKET_ERROR_OS), EMFILE);
    ck_assert_int_eq(expect_error_event(listener, GASKET_ERROR_OS), EMFILE);
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &before), 0);
    s = expect_event(GASKET_EVENT_ACCEPTED, 0).stream;
    (void)close(fd);
    gasket_free(s);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("failures in a loop");
    TCase *tests = suite_case(suite, "handshakes", 60);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_handshake_that_fails_is_told_to_both);
    tcase_add_test(tests, a_client_that_speaks_no_tls_is_told);
    tcase_add_test(tests, a_server_that_speaks_no_tls_is_told);
    tcase_add_test(tests, a_peer_that_goes_during_the_handshake_is_told);
    tcase_add_test(tests, what_cannot_be_reached_is_an_error);

    tests = suite_case(suite, "connections", 60);
    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_reset_is_told);
    tcase_add_loop_test(tests, a_reset_of_a_writer_is_told_once, 0, 2);
    tcase_add_test(tests, what_was_said_before_a_failure_is_read);
    tcase_add_test(tests, what_has_failed_can_be_closed);
    tcase_add_test(tests, what_is_not_connected_yet_can_be_closed);

    tests = suite_case(suite, "listeners", 60);
    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, a_listener_without_descriptors_tells_and_goes_on);
    return suite_run(suite);
}
