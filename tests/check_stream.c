/* Streams: what they tell, what can be set and when, and what they answer when something went
 * wrong. */
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

START_TEST(nothing_is_agreed_before_the_handshake)
{
    int64_t ctx = client_ctx(NULL);
    int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));

    expect_text(gasket_stream_protocol(stream), "");
    expect_text(gasket_stream_cipher(stream), "");
    expect_text(gasket_stream_alpn(stream), "");
    expect_text(gasket_stream_server_name(stream), "");
    expect_text(gasket_stream_peer(stream), "");
    expect_value(gasket_stream_pending(stream), 0);
    expect_value(gasket_stream_session_reused(stream), 0);
    expect_value(gasket_stream_side(stream), GASKET_CLIENT);
    gasket_free(stream);
    gasket_free(ctx);
}
END_TEST

START_TEST(what_was_agreed_is_told_on_both_sides)
{
    pair p = pair_ready(pair_memory, NULL);

    expect_text(gasket_stream_protocol(p.client), "TLSv1.3");
    expect_within(gasket_stream_cipher(p.client), "TLS_");
    expect_text(gasket_stream_cipher(p.server), gasket_stream_cipher(p.client));
    expect_value(gasket_stream_side(p.server), GASKET_SERVER);
    expect_value(gasket_stream_verify_result(p.client), 0);
    expect_text(gasket_stream_verify_result_string(p.client), "ok");
    pair_free(&p);
}
END_TEST

START_TEST(the_handshake_is_done_once)
{
    pair p = pair_ready(pair_sockets, NULL);

    for (int i = 0; i < 3; i++) {
        expect_value(gasket_stream_handshake(p.client, 0), 0);
        expect_value(gasket_stream_handshake(p.server, -1), 0);
    }
    pair_say(&p, p.client, p.server, "still there");
    pair_free(&p);
}
END_TEST

START_TEST(reads_and_writes_shake_hands_by_themselves)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_memory(client, server);
    char got[16];
    int64_t written = GASKET_WANT_READ;
    int64_t read = GASKET_WANT_READ;

    for (int i = 0; i < 20 && read == GASKET_WANT_READ; i++) {
        if (written < 0)
            written = gasket_stream_write(p.client, "by itself", 9, 0);
        read = gasket_stream_read(p.server, got, sizeof got, 0);
        pair_settle(&p);
    }
    expect_value(written, 9);
    expect_value(read, 9);
    ck_assert_mem_eq(got, "by itself", 9);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(settings_of_one_stream_override_its_context)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_method(p.client, "tlsv1.2"), 0);
    expect_value(gasket_stream_set_ciphers(p.client, "ECDHE-RSA-AES256-GCM-SHA384"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_text(gasket_stream_protocol(p.server), "TLSv1.2");
    expect_text(gasket_stream_cipher(p.server), "ECDHE-RSA-AES256-GCM-SHA384");
    pair_free(&p);

    p = pair_memory(client, server);
    expect_value(gasket_stream_set_ciphersuites(p.client, "TLS_CHACHA20_POLY1305_SHA256"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_text(gasket_stream_cipher(p.server), "TLS_CHACHA20_POLY1305_SHA256");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* With TLS 1.2 and the client's list turned round, whose order decides shows in the outcome. */
static void expect_cipher(int64_t server, int on_ctx, int on_stream, const char *cipher)
{
    int64_t client = client_ctx(NULL);
    pair p;

    expect_value(gasket_ctx_set_server_cipher_order(server, on_ctx), 0);
    p = pair_memory(client, server);
    if (on_stream >= 0)
        expect_value(gasket_stream_set_server_cipher_order(p.server, on_stream), 0);
    expect_value(gasket_stream_set_method(p.client, "tlsv1.2"), 0);
    expect_value(gasket_stream_set_ciphers(
                     p.client, "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384"),
                 0);
    expect_value(gasket_stream_set_ciphers(
                     p.server, "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256"),
                 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_text(gasket_stream_cipher(p.client), cipher);
    pair_free(&p);
    gasket_free(client);
}

START_TEST(either_sides_order_of_ciphers_can_decide)
{
    int64_t server = server_ctx("server.pem", "server.key");

    expect_cipher(server, 0, -1, "ECDHE-RSA-AES128-GCM-SHA256");
    expect_cipher(server, 1, -1, "ECDHE-RSA-AES256-GCM-SHA384");
    expect_cipher(server, 0, 1, "ECDHE-RSA-AES256-GCM-SHA384");
    expect_cipher(server, 1, 0, "ECDHE-RSA-AES128-GCM-SHA256");
    gasket_free(server);
}
END_TEST

START_TEST(nothing_can_be_set_after_the_handshake)
{
    pair p = pair_ready(pair_memory, NULL);

    expect_record(gasket_stream_set_server_name(p.client, "x.example"), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_verify_host(p.client, "x.example"), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_method(p.client, "tlsv1.2"), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_ciphers(p.client, "ECDHE+AESGCM"), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_ciphersuites(p.client, ""), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_verify(p.client, GASKET_VERIFY_NONE), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_max_depth(p.client, 1), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_server_cipher_order(p.server, 1), GASKET_ERROR_STATE);
    pair_say(&p, p.client, p.server, "unharmed");
    pair_free(&p);
}
END_TEST

START_TEST(nothing_wrong_can_be_set_before_it)
{
    int64_t ctx = client_ctx(NULL);
    int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));

    expect_record(gasket_stream_set_server_name(stream, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_verify_host(stream, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_method(stream, "nonsense"), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_ciphers(stream, "NONSENSE"), GASKET_ERROR_SSL);
    expect_record(gasket_stream_set_ciphersuites(stream, "NONSENSE"), GASKET_ERROR_SSL);
    expect_record(gasket_stream_set_verify(stream, 7), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_max_depth(stream, -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_server_cipher_order(stream, 2), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_ignore_unexpected_eof(stream, 2), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_buffering(stream, -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_buffering(stream, 65537), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(stream);
    gasket_free(ctx);
}
END_TEST

START_TEST(versions_that_do_not_meet_are_a_record_with_the_alert)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_memory(client, server);
    outcome o;

    expect_value(gasket_stream_set_method(p.client, "tlsv1.2"), 0);
    expect_value(gasket_stream_set_method(p.server, "tlsv1.3"), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    expect_record(o.server, GASKET_ERROR_SSL);
    expect_record(o.client, GASKET_ERROR_SSL);
    expect_value(gasket_error_alert(o.client), 70); /* protocol_version */
    expect_value(gasket_error_alert(o.server), 70);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(the_first_fatal_error_is_kept)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("stranger.pem", "stranger.key");
    pair p = pair_memory(client, server);
    char byte;
    int64_t later[4];

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    expect_record(pair_shake(&p, PAIR_CHUNK).client, GASKET_ERROR_VERIFY);
    later[0] = gasket_stream_handshake(p.client, 0);
    later[1] = gasket_stream_read(p.client, &byte, 1, -1);
    later[2] = gasket_stream_write(p.client, "x", 1, -1);
    later[3] = gasket_stream_flush(p.client, -1);
    for (int i = 0; i < 4; i++) {
        expect_record(later[i], GASKET_ERROR_VERIFY);
        expect_text(gasket_error_what(later[i]), "handshake");
        expect_value(gasket_error_verify_result(later[i]), 20);
        ck_assert_int_gt(gasket_error_code_count(later[i]), 0);
    }
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_broken_record_is_an_error_and_stays_one)
{
    pair p = pair_ready(pair_memory, NULL);
    unsigned char bytes[64];
    int64_t given;
    int64_t record;

    expect_value(gasket_stream_write(p.client, "hello", 5, 0), 5);
    given = expect_ok(gasket_stream_drain(p.client, bytes, sizeof bytes));
    bytes[given - 1] ^= 1;
    expect_value(gasket_stream_feed(p.server, bytes, given), given);
    record = expect_record(gasket_stream_read(p.server, bytes, sizeof bytes, 0), GASKET_ERROR_SSL);
    expect_text(gasket_error_what(record), "read");
    expect_value(gasket_error_alert(record), 20); /* bad_record_mac */
    expect_record(gasket_stream_write(p.server, "x", 1, 0), GASKET_ERROR_SSL);
    pair_settle(&p);
    record = expect_record(gasket_stream_read(p.client, bytes, sizeof bytes, 0), GASKET_ERROR_SSL);
    expect_value(gasket_error_alert(record), 20);
    pair_free(&p);
}
END_TEST

START_TEST(pending_counts_what_a_read_would_give)
{
    pair p = pair_ready(pair_memory, NULL);
    char got[16];

    expect_value(gasket_stream_write(p.client, "0123456789", 10, 0), 10);
    pair_settle(&p);
    expect_value(gasket_stream_read(p.server, got, 4, 0), 4);
    expect_value(gasket_stream_pending(p.server), 6);
    expect_value(gasket_stream_read(p.server, got, 16, 0), 6);
    expect_value(gasket_stream_pending(p.server), 0);
    ck_assert_mem_eq(got, "456789", 6);
    pair_free(&p);
}
END_TEST

START_TEST(pending_counts_records_that_were_received)
{
    pair p = pair_ready(pair_sockets, NULL);
    char got[64];
    int64_t pending;

    for (int i = 0; i < 5; i++)
        expect_value(gasket_stream_write(p.client, "0123456789", 10, 5000), 10);
    expect_value(gasket_stream_read(p.server, got, 1, 5000), 1);
    /* All five came with one receive: the socket has nothing more to show. */
    pending = expect_ok(gasket_stream_pending(p.server));
    ck_assert_int_gt(pending, 0);
    expect_value(gasket_stream_read(p.server, got, pending, 0), pending);
    pair_free(&p);
}
END_TEST

START_TEST(arguments_out_of_range_are_refused)
{
    pair p = pair_ready(pair_sockets, NULL);
    static const int64_t lengths[] = {-1, INT64_C(1) << 31, INT64_C(1) << 40, INT64_MAX, INT64_MIN};
    char byte = 0;

    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        expect_record(gasket_stream_read(p.client, &byte, lengths[i], 0),
                      GASKET_ERROR_BAD_ARGUMENT);
        expect_record(gasket_stream_write(p.client, &byte, lengths[i], 0),
                      GASKET_ERROR_BAD_ARGUMENT);
    }
    expect_record(gasket_stream_read(p.client, &byte, 0, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_read(p.client, NULL, 1, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_write(p.client, NULL, 1, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_read(p.client, &byte, 1, -2), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_write(p.client, &byte, 1, -2), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_handshake(p.client, -2), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_flush(p.client, INT64_MIN), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_close(p.client, -2), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_wait(p.client, 0, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_wait(p.client, GASKET_TIMEOUT, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_wait(p.client, GASKET_WANT_READ, -2), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_stream_write(p.client, &byte, 0, 0), 0);
    pair_say(&p, p.client, p.server, "unharmed");
    pair_free(&p);
}
END_TEST

START_TEST(a_read_may_ask_for_more_than_there_will_ever_be)
{
    pair p = pair_ready(pair_sockets, NULL);
    enum { ROOM = 1 << 20 };
    char *got = malloc(ROOM);

    ck_assert_ptr_nonnull(got);
    expect_value(gasket_stream_write(p.client, "short", 5, 5000), 5);
    expect_value(gasket_stream_read(p.server, got, ROOM, 5000), 5);
    free(got);
    pair_free(&p);
}
END_TEST

START_TEST(a_descriptor_stays_the_callers)
{
    int fds[2];
    int flags;
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    int64_t streams[2];

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    flags = fcntl(fds[0], F_GETFL);
    streams[0] = expect_ok(gasket_stream_new_fd(client, fds[0], GASKET_CLIENT));
    streams[1] = expect_ok(gasket_stream_new_fd(server, fds[1], GASKET_SERVER));
    expect_value(gasket_stream_fd(streams[0]), fds[0]);
    pair_shake_well(&(pair){streams[0], streams[1], fds[0], fds[1]}, PAIR_CHUNK);
    ck_assert_int_eq(fcntl(fds[0], F_GETFL), flags);
    expect_value(gasket_stream_close(streams[0], 1000), 0);
    gasket_free(streams[0]);
    gasket_free(streams[1]);
    ck_assert_int_eq(fcntl(fds[0], F_GETFL), flags);
    ck_assert_int_eq(close(fds[0]), 0);
    ck_assert_int_eq(close(fds[1]), 0);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(what_is_no_socket_is_refused)
{
    int64_t ctx = client_ctx(NULL);
    int pipe_ends[2];

    ck_assert_int_eq(pipe(pipe_ends), 0);
    expect_record(gasket_stream_new_fd(ctx, -1, GASKET_CLIENT), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_new_fd(ctx, pipe_ends[0], GASKET_CLIENT), GASKET_ERROR_OS);
    expect_record(gasket_stream_new_fd(ctx, 999999, GASKET_CLIENT), GASKET_ERROR_OS);
    expect_failure(gasket_stream_new_fd(ctx, INT64_C(1) << 40, GASKET_CLIENT));
    expect_record(gasket_stream_new_fd(ctx, pipe_ends[0], 5), GASKET_ERROR_BAD_ARGUMENT);
    (void)close(pipe_ends[0]);
    (void)close(pipe_ends[1]);
    gasket_free(ctx);
}
END_TEST

START_TEST(a_closed_stream_says_so)
{
    pair p = pair_ready(pair_sockets, NULL);
    char byte;

    expect_value(gasket_stream_close(p.client, 5000), 0);
    expect_value(gasket_stream_close(p.client, 5000), 0);
    expect_record(gasket_stream_handshake(p.client, 0), GASKET_ERROR_STATE);
    expect_record(gasket_stream_read(p.client, &byte, 1, -1), GASKET_ERROR_STATE);
    expect_record(gasket_stream_write(p.client, &byte, 1, -1), GASKET_ERROR_STATE);
    expect_record(gasket_stream_flush(p.client, -1), GASKET_ERROR_STATE);
    expect_record(gasket_stream_shutdown(p.client, -1), GASKET_ERROR_STATE);
    expect_record(gasket_stream_detach(p.client, -1), GASKET_ERROR_STATE);
    expect_record(gasket_stream_wait(p.client, GASKET_WANT_READ, -1), GASKET_ERROR_STATE);
    expect_record(gasket_stream_fd(p.client), GASKET_ERROR_STATE);
    expect_within(gasket_error_message(gasket_stream_read(p.client, &byte, 1, 0)), "closed");
    expect_value(gasket_kind(p.client), GASKET_KIND_STREAM);
    ck_assert_ptr_nonnull(gasket_stream_protocol(p.client));
    ck_assert_ptr_nonnull(gasket_stream_cipher(p.client));
    ck_assert_ptr_nonnull(gasket_stream_verify_result_string(p.client));
    ck_assert_ptr_nonnull(gasket_stream_peer(p.client));
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("stream");
    TCase *tests = suite_case(suite, "handshake and settings", 60);

    tcase_add_test(tests, nothing_is_agreed_before_the_handshake);
    tcase_add_test(tests, what_was_agreed_is_told_on_both_sides);
    tcase_add_test(tests, the_handshake_is_done_once);
    tcase_add_test(tests, reads_and_writes_shake_hands_by_themselves);
    tcase_add_test(tests, settings_of_one_stream_override_its_context);
    tcase_add_test(tests, either_sides_order_of_ciphers_can_decide);
    tcase_add_test(tests, nothing_can_be_set_after_the_handshake);
    tcase_add_test(tests, nothing_wrong_can_be_set_before_it);

    tests = suite_case(suite, "failures", 60);
    tcase_add_test(tests, versions_that_do_not_meet_are_a_record_with_the_alert);
    tcase_add_test(tests, the_first_fatal_error_is_kept);
    tcase_add_test(tests, a_broken_record_is_an_error_and_stays_one);
    tcase_add_test(tests, arguments_out_of_range_are_refused);
    tcase_add_test(tests, what_is_no_socket_is_refused);
    tcase_add_test(tests, a_closed_stream_says_so);

    tests = suite_case(suite, "bytes and descriptors", 60);
    tcase_add_test(tests, pending_counts_what_a_read_would_give);
    tcase_add_test(tests, pending_counts_records_that_were_received);
    tcase_add_test(tests, a_read_may_ask_for_more_than_there_will_ever_be);
    tcase_add_test(tests, a_descriptor_stays_the_callers);
    return suite_run(suite);
}
