/* Names in the client's hello: which protocols it speaks (ALPN) and which host it wants (SNI). */
#include <stdint.h>
#include <string.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

static int64_t client;
static int64_t server;

static void make_contexts(void)
{
    client = client_ctx(NULL);
    server = server_ctx("server.pem", "server.key");
}

static void free_contexts(void)
{
    ck_assert_int_eq(gasket_free(client), 1);
    ck_assert_int_eq(gasket_free(server), 1);
}

static const struct agreement {
    const char *clients;
    const char *servers;
    const char *agreed; /* NULL: the handshake fails */
} agreements[] = {
    {"h2,http/1.1", "h2,http/1.1", "h2"},
    {"h2,http/1.1", "http/1.1,h2", "http/1.1"},
    {"http/1.1", "h2,http/1.1", "http/1.1"},
    {"h2", "", ""},
    {"", "h2", ""},
    {"spdy", "h2,http/1.1", NULL},
    {"h", "h2", NULL},
};

START_TEST(the_servers_first_that_the_client_speaks_is_agreed)
{
    const struct agreement *each = &agreements[_i / 2];
    pair p;
    outcome o;

    expect_value(gasket_ctx_set_alpn(client, each->clients), 0);
    expect_value(gasket_ctx_set_alpn(server, each->servers), 0);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_method(p.client, _i % 2 == 0 ? "tlsv1.2" : "tlsv1.3"), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    if (each->agreed == NULL) {
        expect_record(o.server, GASKET_ERROR_SSL);
        expect_record(o.client, GASKET_ERROR_SSL);
        expect_value(gasket_error_alert(o.client), 120);
        expect_value(gasket_error_alert(o.server), 120);
    } else {
        expect_value(o.client, 0);
        expect_value(o.server, 0);
        expect_text(gasket_stream_alpn(p.client), each->agreed);
        expect_text(gasket_stream_alpn(p.server), each->agreed);
    }
    pair_free(&p);
}
END_TEST

static pair shake_with_name(const char *name)
{
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_server_name(p.client, name), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    return p;
}

static const struct sent_name {
    const char *given;
    const char *received;
} sent_names[] = {
    {"localhost", "localhost"},
    {"a.b.example", "a.b.example"},
    {"", ""},
    {"127.0.0.1", ""},
    {"::1", ""},
};

START_TEST(the_server_is_told_the_name_but_no_address)
{
    pair p = shake_with_name(sent_names[_i].given);

    expect_text(gasket_stream_server_name(p.server), sent_names[_i].received);
    expect_text(gasket_stream_server_name(p.client), sent_names[_i].received);
    pair_free(&p);
}
END_TEST

START_TEST(a_name_is_a_clients_and_not_too_long)
{
    int64_t streams[] = {expect_ok(gasket_stream_new_memory(client, GASKET_CLIENT)),
                         expect_ok(gasket_stream_new_memory(server, GASKET_SERVER))};
    char long_name[400];

    memset(long_name, 'x', sizeof long_name - 1);
    long_name[sizeof long_name - 1] = '\0';
    expect_record(gasket_stream_set_server_name(streams[0], long_name), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_server_name(streams[0], "\xc3\x28"), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_server_name(streams[1], "x.example"), GASKET_ERROR_STATE);
    gasket_free(streams[0]);
    gasket_free(streams[1]);
}
END_TEST

static const struct shown {
    const char *asked;
    const char *subject;
} shown[] = {
    {"first.example", "CN=first.example"},       {"FIRST.Example", "CN=first.example"},
    {"www.second.example", "CN=second.example"}, {"second.example", "CN=localhost"},
    {"a.www.second.example", "CN=localhost"},    {"exact.second.example", "CN=first.example"},
    {"nowhere.example", "CN=localhost"},         {"", "CN=localhost"},
};

static void add_names(void)
{
    int64_t first = server_ctx("first.pem", "first.key");
    int64_t second = server_ctx("second.pem", "second.key");

    expect_value(gasket_ctx_add_server_name(server, "first.example", first), 0);
    expect_value(gasket_ctx_add_server_name(server, "*.second.example", second), 0);
    expect_value(gasket_ctx_add_server_name(server, "exact.second.example", first), 0);
    gasket_free(first);
    gasket_free(second);
}

START_TEST(each_name_is_shown_its_certificate)
{
    static const char *const methods[] = {"tlsv1.2", "tlsv1.3"};
    const struct shown *each = &shown[_i / 2];
    pair p;
    int64_t certificate;

    add_names();
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_method(p.client, methods[_i % 2]), 0);
    expect_value(gasket_stream_set_server_name(p.client, each->asked), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    certificate = expect_ok(gasket_stream_peer_certificate(p.client));
    expect_within(gasket_certificate_subject(certificate), each->subject);
    gasket_free(certificate);
    pair_free(&p);
}
END_TEST

START_TEST(a_name_added_again_replaces_the_former)
{
    int64_t second = server_ctx("second.pem", "second.key");
    int64_t certificate;
    pair p;

    add_names();
    expect_value(gasket_ctx_add_server_name(server, "first.example", second), 0);
    gasket_free(second);
    p = shake_with_name("first.example");
    certificate = expect_ok(gasket_stream_peer_certificate(p.client));
    expect_within(gasket_certificate_subject(certificate), "CN=second.example");
    gasket_free(certificate);
    pair_free(&p);
}
END_TEST

START_TEST(a_name_brings_its_contexts_verification)
{
    int64_t strict = server_ctx("first.pem", "first.key");
    pair p;
    int64_t record;

    expect_value(gasket_ctx_set_ca_file(strict, certificate_file("root.pem")), 0);
    expect_value(gasket_ctx_set_verify(strict, GASKET_VERIFY_REQUIRED), 0);
    expect_value(gasket_ctx_add_server_name(server, "strict.example", strict), 0);
    gasket_free(strict);
    p = shake_with_name("lax.example");
    pair_free(&p);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_server_name(p.client, "strict.example"), 0);
    record = expect_failure(pair_shake(&p, PAIR_CHUNK).server);
    expect_within(gasket_error_message(record), "certificate");
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("names");
    TCase *tests = suite_case(suite, "protocols", 60);

    tcase_add_checked_fixture(tests, make_contexts, free_contexts);
    tcase_add_loop_test(tests, the_servers_first_that_the_client_speaks_is_agreed, 0,
                        2 * sizeof agreements / sizeof *agreements);

    tests = suite_case(suite, "hosts", 60);
    tcase_add_checked_fixture(tests, make_contexts, free_contexts);
    tcase_add_loop_test(tests, the_server_is_told_the_name_but_no_address, 0,
                        sizeof sent_names / sizeof *sent_names);
    tcase_add_test(tests, a_name_is_a_clients_and_not_too_long);
    tcase_add_loop_test(tests, each_name_is_shown_its_certificate, 0,
                        2 * sizeof shown / sizeof *shown);
    tcase_add_test(tests, a_name_added_again_replaces_the_former);
    tcase_add_test(tests, a_name_brings_its_contexts_verification);
    return suite_run(suite);
}
