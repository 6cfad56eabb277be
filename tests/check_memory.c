/* Memory streams: the caller carries every byte, as many at a time as it likes. */
#include <stdint.h>
#include <string.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

enum { HUNDRED_KIB = 100 * 1024 };

typedef struct passage {
    size_t chunk;
    const char *method;
    const char *protocol;
    const char *root;
    const char *certificate;
    const char *key;
} passage;

#define TLS_1_2_RSA   "tlsv1.2", "TLSv1.2", "root.pem", "server.pem", "server.key"
#define TLS_1_3_RSA   "tlsv1.3", "TLSv1.3", "root.pem", "server.pem", "server.key"
#define TLS_1_2_ECDSA "tlsv1.2", "TLSv1.2", "root-ecdsa.pem", "server-ecdsa.pem", "server-ecdsa.key"
#define TLS_1_3_ECDSA "tlsv1.3", "TLSv1.3", "root-ecdsa.pem", "server-ecdsa.pem", "server-ecdsa.key"

static const passage passages[] = {
    {1, TLS_1_2_RSA},   {7, TLS_1_2_RSA},   {512, TLS_1_2_RSA},   {PAIR_CHUNK, TLS_1_2_RSA},
    {1, TLS_1_3_RSA},   {7, TLS_1_3_RSA},   {512, TLS_1_3_RSA},   {PAIR_CHUNK, TLS_1_3_RSA},
    {1, TLS_1_2_ECDSA}, {7, TLS_1_2_ECDSA}, {512, TLS_1_2_ECDSA}, {PAIR_CHUNK, TLS_1_2_ECDSA},
    {1, TLS_1_3_ECDSA}, {7, TLS_1_3_ECDSA}, {512, TLS_1_3_ECDSA}, {PAIR_CHUNK, TLS_1_3_ECDSA},
};

START_TEST(everything_crosses_a_few_bytes_at_a_time)
{
    const passage *each = &passages[_i];
    int64_t client = client_ctx(each->root);
    int64_t server = server_ctx(each->certificate, each->key);
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_method(p.server, each->method), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, each->chunk);
    expect_text(gasket_stream_protocol(p.client), each->protocol);
    expect_text(gasket_stream_protocol(p.server), each->protocol);
    pair_exchange(&p, HUNDRED_KIB, each->chunk);
    expect_value(gasket_stream_shutdown(p.client, 0), 0);
    pair_settle(&p);
    expect_value(gasket_stream_read(p.server, (char[1]){0}, 1, 0), 0);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_memory_stream_waits_for_what_is_fed)
{
    int64_t client = client_ctx(NULL);
    int64_t stream = expect_ok(gasket_stream_new_memory(client, GASKET_CLIENT));
    char byte;

    expect_value(gasket_stream_handshake(stream, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_read(stream, &byte, 1, 50), GASKET_TIMEOUT);
    expect_value(gasket_stream_write(stream, "x", 1, 50), GASKET_TIMEOUT);
    expect_value(gasket_interrupt(stream), 0);
    expect_value(gasket_stream_read(stream, &byte, 1, -1), GASKET_INTERRUPTED);
    gasket_free(stream);
    gasket_free(client);
}
END_TEST

START_TEST(drain_gives_no_more_than_there_is_room)
{
    int64_t client = client_ctx(NULL);
    int64_t stream = expect_ok(gasket_stream_new_memory(client, GASKET_CLIENT));
    char bytes[PAIR_CHUNK] = {0};
    int64_t total = 0;
    int64_t got;

    expect_value(gasket_stream_drain(stream, bytes, sizeof bytes), 0);
    expect_value(gasket_stream_handshake(stream, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_drain(stream, bytes, 0), 0);
    expect_value(gasket_stream_drain(stream, bytes, 3), 3);
    ck_assert_int_eq(bytes[0], 22); /* a record of the handshake */
    ck_assert_int_eq(bytes[1], 3);
    ck_assert_int_eq(bytes[3], 0);
    while ((got = expect_ok(gasket_stream_drain(stream, bytes, 100))) > 0)
        total += got;
    ck_assert_int_gt(total, 100);
    gasket_free(stream);
    gasket_free(client);
}
END_TEST

/* Fills one side until it takes no more; what it took is all there when the reader comes at last.
 */
START_TEST(a_full_stream_takes_more_after_it_was_read)
{
    enum { MOST = 64 << 20 };
    static char ciphertext[PAIR_CHUNK];
    static char plain[PAIR_CHUNK];
    pair p = pair_ready(pair_memory, NULL);
    int64_t sent = 0;
    int64_t received = 0;
    int64_t held = 0;
    int64_t taken = 0;
    int64_t got;

    while (taken == held && sent < MOST) {
        int64_t written = gasket_stream_write(p.client, plain, sizeof plain, 0);

        sent += written > 0 ? written : 0;
        held = expect_ok(gasket_stream_drain(p.client, ciphertext, sizeof ciphertext));
        taken = expect_ok(gasket_stream_feed(p.server, ciphertext, held));
    }
    ck_assert_msg(taken < held, "a stream took %lld bytes without being read", (long long)sent);
    while (taken < held || held > 0) {
        while ((got = gasket_stream_read(p.server, plain, sizeof plain, 0)) > 0)
            received += got;
        expect_value(got, GASKET_WANT_READ);
        if (taken == held) {
            held = expect_ok(gasket_stream_drain(p.client, ciphertext, sizeof ciphertext));
            taken = 0;
        }
        taken += expect_ok(gasket_stream_feed(p.server, ciphertext + taken, held - taken));
    }
    ck_assert_int_eq(received, sent);
    pair_free(&p);
}
END_TEST

START_TEST(the_end_of_what_is_fed_is_a_cut)
{
    pair p = pair_ready(pair_memory, NULL);
    char got[16];

    expect_value(gasket_stream_write(p.client, "last", 4, 0), 4);
    pair_settle(&p);
    expect_value(gasket_stream_feed_end(p.server), 0);
    expect_record(gasket_stream_feed(p.server, "x", 1), GASKET_ERROR_STATE);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 0), 4);
    expect_record(gasket_stream_read(p.server, got, sizeof got, 0), GASKET_ERROR_CLOSED);
    pair_free(&p);
}
END_TEST

START_TEST(the_end_behind_a_farewell_is_clean)
{
    pair p = pair_ready(pair_memory, NULL);
    char got[16];

    expect_value(gasket_stream_shutdown(p.client, 0), 0);
    pair_settle(&p);
    expect_value(gasket_stream_feed_end(p.server), 0);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 0), 0);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 0), 0);
    pair_free(&p);
}
END_TEST

START_TEST(the_end_during_the_handshake_is_a_cut)
{
    int64_t client = client_ctx(NULL);
    int64_t stream = expect_ok(gasket_stream_new_memory(client, GASKET_CLIENT));
    int64_t record;

    expect_value(gasket_stream_set_ignore_unexpected_eof(stream, 1), 0);
    expect_value(gasket_stream_handshake(stream, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_feed_end(stream), 0);
    record = expect_record(gasket_stream_handshake(stream, 0), GASKET_ERROR_CLOSED);
    expect_text(gasket_error_what(record), "handshake");
    gasket_free(stream);
    gasket_free(client);
}
END_TEST

START_TEST(the_farewell_can_be_drained_after_close)
{
    pair p = pair_ready(pair_memory, NULL);
    char got[16];

    expect_value(gasket_stream_write(p.client, "last", 4, 0), 4);
    (void)expect_ok(gasket_stream_close(p.client, 1000));
    expect_record(gasket_stream_feed(p.client, "x", 1), GASKET_ERROR_STATE);
    while (1) {
        char bytes[512];
        int64_t given = expect_ok(gasket_stream_drain(p.client, bytes, sizeof bytes));

        if (given == 0)
            break;
        expect_value(gasket_stream_feed(p.server, bytes, given), given);
    }
    expect_value(gasket_stream_read(p.server, got, sizeof got, 0), 4);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 0), 0);
    pair_free(&p);
}
END_TEST

START_TEST(what_is_no_tls_is_refused)
{
    static const char request[] = "GET / HTTP/1.0\r\nHost: localhost\r\n\r\n";
    int64_t server = server_ctx("server.pem", "server.key");
    int64_t stream = expect_ok(gasket_stream_new_memory(server, GASKET_SERVER));
    int64_t record;

    expect_value(gasket_stream_feed(stream, request, sizeof request - 1), sizeof request - 1);
    record = expect_record(gasket_stream_handshake(stream, 0), GASKET_ERROR_SSL);
    expect_within(gasket_error_message(record), "http request");
    gasket_free(stream);
    gasket_free(server);
}
END_TEST

START_TEST(only_memory_streams_are_fed_and_drained)
{
    pair p = pair_ready(pair_sockets, NULL);
    char byte;

    expect_record(gasket_stream_feed(p.client, "x", 1), GASKET_ERROR_STATE);
    expect_record(gasket_stream_feed_end(p.client), GASKET_ERROR_STATE);
    expect_record(gasket_stream_drain(p.client, &byte, 1), GASKET_ERROR_STATE);
    pair_say(&p, p.client, p.server, "unharmed");
    pair_free(&p);
}
END_TEST

START_TEST(a_memory_stream_has_no_descriptor)
{
    pair p = pair_ready(pair_memory, NULL);

    expect_record(gasket_stream_fd(p.client), GASKET_ERROR_STATE);
    expect_record(gasket_stream_detach(p.client, 0), GASKET_ERROR_STATE);
    expect_text(gasket_stream_peer(p.server), "");
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("memory");
    TCase *tests = suite_case(suite, "a few bytes at a time", 300);

    tcase_add_loop_test(tests, everything_crosses_a_few_bytes_at_a_time, 0,
                        sizeof passages / sizeof *passages);

    tests = suite_case(suite, "feeding and draining", 60);
    tcase_add_test(tests, a_memory_stream_waits_for_what_is_fed);
    tcase_add_test(tests, drain_gives_no_more_than_there_is_room);
    tcase_add_test(tests, a_full_stream_takes_more_after_it_was_read);
    tcase_add_test(tests, the_end_of_what_is_fed_is_a_cut);
    tcase_add_test(tests, the_end_behind_a_farewell_is_clean);
    tcase_add_test(tests, the_end_during_the_handshake_is_a_cut);
    tcase_add_test(tests, the_farewell_can_be_drained_after_close);
    tcase_add_test(tests, what_is_no_tls_is_refused);
    tcase_add_test(tests, only_memory_streams_are_fed_and_drained);
    tcase_add_test(tests, a_memory_stream_has_no_descriptor);
    return suite_run(suite);
}
