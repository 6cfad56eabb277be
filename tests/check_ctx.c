/* Contexts: every setter with what it takes and with what it must refuse. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

/* What every test of this file works on. */
static int64_t ctx;

static void make_ctx(void)
{
    ctx = expect_ok(gasket_ctx_new(GASKET_BOTH, NULL));
}

static void free_ctx(void)
{
    ck_assert_int_eq(gasket_free(ctx), 1);
}

START_TEST(each_side_can_be_had)
{
    for (int64_t side = GASKET_CLIENT; side <= GASKET_BOTH; side++)
        gasket_free(expect_ok(gasket_ctx_new(side, "default")));
    expect_record(gasket_ctx_new(3, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_new(-1, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_new(INT64_MAX, NULL), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(a_ctx_makes_streams_of_its_side_only)
{
    int64_t client = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    int64_t server = expect_ok(gasket_ctx_new(GASKET_SERVER, NULL));

    expect_record(gasket_stream_new_memory(client, GASKET_SERVER), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_new_memory(server, GASKET_CLIENT), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_new_memory(ctx, GASKET_BOTH), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT)));
    gasket_free(expect_ok(gasket_stream_new_memory(ctx, GASKET_SERVER)));
    gasket_free(client);
    gasket_free(server);
}
END_TEST

static const char *const methods[] = {
    "",        "default", "v23",      "sslv23",  "tls-v1",        "tlsv1",           "tlsv1.1",
    "tlsv1.2", "tlsv1.3", "tls-v1+",  "tlsv1+",  "tlsv1.1+",      "tlsv1.2+",        "tlsv1.3+",
    "sslv3+",  "v23+",    "default+", "sslv23+", "tlsv1 tlsv1.1", "tlsv1.2 tlsv1.3",
};

START_TEST(a_method_is_known)
{
    gasket_free(expect_ok(gasket_ctx_new(GASKET_BOTH, methods[_i])));
}
END_TEST

static const char *const old_methods[] = {"v2", "v3", "sslv2", "sslv3", "sslv2 sslv3"};

START_TEST(a_method_that_openssl_cannot_do_says_so)
{
    int64_t record =
        expect_record(gasket_ctx_new(GASKET_BOTH, old_methods[_i]), GASKET_ERROR_UNSUPPORTED);

    expect_within(gasket_error_message(record), old_methods[_i][0] == 'v' ? "v" : "sslv");
}
END_TEST

static const char *const no_methods[] = {"tls", "tlsv1.4", "TLS 1.2", "tlsv1.2 nonsense",
                                         "+",   "\xff"};

START_TEST(a_method_of_no_meaning_is_a_bad_argument)
{
    int64_t record =
        expect_record(gasket_ctx_new(GASKET_BOTH, no_methods[_i]), GASKET_ERROR_BAD_ARGUMENT);

    expect_text(gasket_error_what(record), "ctx_new");
}
END_TEST

START_TEST(verify_takes_three_modes)
{
    for (int64_t mode = GASKET_VERIFY_NONE; mode <= GASKET_VERIFY_REQUIRED; mode++)
        expect_value(gasket_ctx_set_verify(ctx, mode), 0);
    expect_record(gasket_ctx_set_verify(ctx, 3), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_verify(ctx, -1), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(depth_is_not_negative)
{
    expect_value(gasket_ctx_set_max_depth(ctx, 0), 0);
    expect_value(gasket_ctx_set_max_depth(ctx, 100), 0);
    expect_record(gasket_ctx_set_max_depth(ctx, -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_max_depth(ctx, INT64_C(1) << 40), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(switches_are_0_or_1)
{
    expect_value(gasket_ctx_set_server_cipher_order(ctx, 1), 0);
    expect_value(gasket_ctx_set_server_cipher_order(ctx, 0), 0);
    expect_record(gasket_ctx_set_server_cipher_order(ctx, 2), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_ctx_set_resumption(ctx, 0), 0);
    expect_value(gasket_ctx_set_resumption(ctx, 1), 0);
    expect_record(gasket_ctx_set_resumption(ctx, -1), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(ca_file_takes_certificates)
{
    expect_value(gasket_ctx_set_ca_file(ctx, certificate_file("root.pem")), 0);
    expect_value(gasket_ctx_set_ca_file(ctx, certificate_file("root-and-issuer-crl.pem")), 0);
    expect_value(gasket_ctx_set_ca_file(ctx, certificate_file("root.pem")), 0);
}
END_TEST

static const char *const no_ca[] = {"empty.pem", "garbage.pem", "garbage.der", "broken.pem",
                                    "server.key"};

START_TEST(ca_file_without_a_certificate_says_which_file)
{
    int64_t record =
        expect_record(gasket_ctx_set_ca_file(ctx, certificate_file(no_ca[_i])), GASKET_ERROR_SSL);
    size_t length;
    char *bytes;

    expect_within(gasket_error_message(record), no_ca[_i]);
    bytes = certificate_bytes(no_ca[_i], &length);
    expect_record(gasket_ctx_set_ca_bytes(ctx, bytes, (int64_t)length), GASKET_ERROR_SSL);
    free(bytes);
}
END_TEST

START_TEST(ca_file_that_cannot_be_read_says_which_file)
{
    int64_t record = expect_record(gasket_ctx_set_ca_file(ctx, certificate_file("no-such.pem")),
                                   GASKET_ERROR_OS);

    expect_within(gasket_error_message(record), "no-such.pem");
    expect_value(gasket_error_os(record), ENOENT);
    record =
        expect_record(gasket_ctx_set_ca_file(ctx, certificate_file("directory")), GASKET_ERROR_OS);
    expect_value(gasket_error_os(record), EISDIR);
}
END_TEST

START_TEST(ca_directory_has_to_be_one)
{
    int64_t record;

    expect_value(gasket_ctx_set_ca_directory(ctx, certificate_file("directory")), 0);
    expect_value(gasket_ctx_set_ca_directory(ctx, certificate_file("directory-empty")), 0);
    record = expect_record(gasket_ctx_set_ca_directory(ctx, certificate_file("no-such")),
                           GASKET_ERROR_OS);
    expect_within(gasket_error_message(record), "no-such");
    expect_value(gasket_error_os(record), ENOENT);
    record = expect_record(gasket_ctx_set_ca_directory(ctx, certificate_file("root.pem")),
                           GASKET_ERROR_OS);
    expect_value(gasket_error_os(record), ENOTDIR);
}
END_TEST

START_TEST(ca_bytes_takes_pem_and_der)
{
    size_t length;
    char *bytes = certificate_bytes("root.pem", &length);

    expect_value(gasket_ctx_set_ca_bytes(ctx, bytes, (int64_t)length), 0);
    free(bytes);
    bytes = certificate_bytes("server.der", &length);
    expect_value(gasket_ctx_set_ca_bytes(ctx, bytes, (int64_t)length), 0);
    expect_record(gasket_ctx_set_ca_bytes(ctx, bytes, 100), GASKET_ERROR_SSL);
    expect_record(gasket_ctx_set_ca_bytes(ctx, NULL, 1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_ca_bytes(ctx, bytes, -1), GASKET_ERROR_BAD_ARGUMENT);
    free(bytes);
}
END_TEST

START_TEST(ca_system_can_be_asked_for)
{
    expect_value(gasket_ctx_set_ca_system(ctx), 0);
}
END_TEST

START_TEST(crl_takes_lists)
{
    size_t length;
    char *bytes = certificate_bytes("issuer.crl", &length);

    expect_value(gasket_ctx_set_crl(ctx, GASKET_CRL_ALL, certificate_file("all.crl")), 0);
    expect_value(gasket_ctx_set_crl(ctx, GASKET_CRL_PEER, NULL), 0);
    expect_value(gasket_ctx_set_crl(ctx, GASKET_CRL_NONE, ""), 0);
    expect_value(gasket_ctx_set_crl_bytes(ctx, GASKET_CRL_PEER, bytes, (int64_t)length), 0);
    free(bytes);
}
END_TEST

START_TEST(crl_refuses_what_is_no_list)
{
    int64_t record = expect_record(
        gasket_ctx_set_crl(ctx, GASKET_CRL_PEER, certificate_file("root.pem")), GASKET_ERROR_SSL);

    expect_within(gasket_error_message(record), "root.pem");
    expect_record(gasket_ctx_set_crl(ctx, GASKET_CRL_PEER, certificate_file("no-such.crl")),
                  GASKET_ERROR_OS);
    expect_record(gasket_ctx_set_crl(ctx, GASKET_CRL_PEER, certificate_file("garbage.pem")),
                  GASKET_ERROR_SSL);
    expect_record(gasket_ctx_set_crl(ctx, 3, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_crl(ctx, -1, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_crl_bytes(ctx, GASKET_CRL_PEER, "nothing", 7), GASKET_ERROR_SSL);
    expect_record(gasket_ctx_set_crl_bytes(ctx, GASKET_CRL_PEER, NULL, 7),
                  GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(ciphers_have_to_exist)
{
    expect_value(gasket_ctx_set_ciphers(ctx, "ECDHE+AESGCM:!aNULL"), 0);
    expect_record(gasket_ctx_set_ciphers(ctx, "NONSENSE"), GASKET_ERROR_SSL);
    expect_record(gasket_ctx_set_ciphers(ctx, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_ctx_set_ciphersuites(ctx, "TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256"),
                 0);
    expect_value(gasket_ctx_set_ciphersuites(ctx, ""), 0);
    expect_record(gasket_ctx_set_ciphersuites(ctx, "NONSENSE"), GASKET_ERROR_SSL);
    expect_record(gasket_ctx_set_ciphersuites(ctx, NULL), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(alpn_has_names_of_1_to_255_bytes)
{
    char longest[257];

    expect_value(gasket_ctx_set_alpn(ctx, "h2,http/1.1"), 0);
    expect_value(gasket_ctx_set_alpn(ctx, "http/1.1"), 0);
    expect_value(gasket_ctx_set_alpn(ctx, ""), 0);
    expect_record(gasket_ctx_set_alpn(ctx, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_alpn(ctx, ","), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_alpn(ctx, "h2,,http/1.1"), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_alpn(ctx, "h2,"), GASKET_ERROR_BAD_ARGUMENT);
    memset(longest, 'x', 256);
    longest[256] = '\0';
    expect_record(gasket_ctx_set_alpn(ctx, longest), GASKET_ERROR_BAD_ARGUMENT);
    longest[255] = '\0';
    expect_value(gasket_ctx_set_alpn(ctx, longest), 0);
}
END_TEST

START_TEST(server_names_form_no_circle)
{
    int64_t second = expect_ok(gasket_ctx_new(GASKET_SERVER, NULL));
    int64_t third = expect_ok(gasket_ctx_new(GASKET_SERVER, NULL));

    expect_value(gasket_ctx_add_server_name(ctx, "self.example", ctx), 0);
    expect_value(gasket_ctx_add_server_name(ctx, "a.example", second), 0);
    expect_value(gasket_ctx_add_server_name(ctx, "*.a.example", second), 0);
    expect_record(gasket_ctx_add_server_name(second, "b.example", ctx), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_ctx_add_server_name(second, "b.example", third), 0);
    expect_record(gasket_ctx_add_server_name(third, "c.example", ctx), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_add_server_name(ctx, "", third), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_add_server_name(ctx, NULL, third), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_add_server_name(ctx, "d.example", 0), GASKET_ERROR_BAD_HANDLE);
    gasket_free(second);
    gasket_free(third);
}
END_TEST

/* A client and a server of TLS 1.2, made before the settings change. */
static pair made_before(int64_t client, int64_t server)
{
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_method(p.client, "tlsv1.2"), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    return p;
}

START_TEST(a_clients_settings_are_those_of_when_its_stream_was_made)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    pair p;

    expect_value(gasket_ctx_set_ciphers(client, "ECDHE-RSA-AES128-GCM-SHA256"), 0);
    expect_value(gasket_ctx_set_alpn(client, "h2"), 0);
    expect_value(gasket_ctx_set_alpn(server, "http/1.1,h2"), 0);
    p = made_before(client, server);
    expect_value(gasket_ctx_set_ciphers(client, "ECDHE-RSA-AES256-GCM-SHA384"), 0);
    expect_value(gasket_ctx_set_ciphersuites(client, ""), 0);
    expect_value(gasket_ctx_set_alpn(client, "http/1.1"), 0);
    expect_value(gasket_ctx_set_crl(client, GASKET_CRL_PEER, NULL), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_text(gasket_stream_cipher(p.client), "ECDHE-RSA-AES128-GCM-SHA256");
    expect_text(gasket_stream_alpn(p.client), "h2");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_servers_settings_are_those_of_when_its_stream_was_made)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    int64_t other = server_ctx("other.pem", "other.key");
    pair p;

    expect_value(gasket_ctx_set_ciphers(server, "ECDHE-RSA-AES128-GCM-SHA256"), 0);
    expect_value(gasket_ctx_set_alpn(client, "h2,http/1.1"), 0);
    expect_value(gasket_ctx_set_alpn(server, "h2"), 0);
    p = made_before(client, server);
    expect_value(gasket_stream_set_server_name(p.client, "localhost"), 0);
    expect_value(gasket_ctx_set_ciphers(server, "ECDHE-RSA-AES256-GCM-SHA384"), 0);
    expect_value(gasket_ctx_set_alpn(server, "http/1.1"), 0);
    expect_value(gasket_ctx_set_verify(server, GASKET_VERIFY_REQUIRED), 0);
    expect_value(gasket_ctx_set_certificate(server, certificate_file("stranger.pem"),
                                            certificate_file("stranger.key"), NULL),
                 0);
    expect_value(gasket_ctx_add_server_name(server, "localhost", other), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_text(gasket_stream_cipher(p.client), "ECDHE-RSA-AES128-GCM-SHA256");
    expect_text(gasket_stream_alpn(p.client), "h2");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
    gasket_free(other);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ctx");
    TCase *tests = suite_case(suite, "sides and methods", 60);

    tcase_add_checked_fixture(tests, make_ctx, free_ctx);
    tcase_add_test(tests, each_side_can_be_had);
    tcase_add_test(tests, a_ctx_makes_streams_of_its_side_only);
    tcase_add_loop_test(tests, a_method_is_known, 0, sizeof methods / sizeof *methods);
    tcase_add_loop_test(tests, a_method_that_openssl_cannot_do_says_so, 0,
                        sizeof old_methods / sizeof *old_methods);
    tcase_add_loop_test(tests, a_method_of_no_meaning_is_a_bad_argument, 0,
                        sizeof no_methods / sizeof *no_methods);

    tests = suite_case(suite, "verification", 60);
    tcase_add_checked_fixture(tests, make_ctx, free_ctx);
    tcase_add_test(tests, verify_takes_three_modes);
    tcase_add_test(tests, depth_is_not_negative);
    tcase_add_test(tests, ca_file_takes_certificates);
    tcase_add_loop_test(tests, ca_file_without_a_certificate_says_which_file, 0,
                        sizeof no_ca / sizeof *no_ca);
    tcase_add_test(tests, ca_file_that_cannot_be_read_says_which_file);
    tcase_add_test(tests, ca_directory_has_to_be_one);
    tcase_add_test(tests, ca_bytes_takes_pem_and_der);
    tcase_add_test(tests, ca_system_can_be_asked_for);
    tcase_add_test(tests, crl_takes_lists);
    tcase_add_test(tests, crl_refuses_what_is_no_list);

    tests = suite_case(suite, "ciphers and names", 60);
    tcase_add_checked_fixture(tests, make_ctx, free_ctx);
    tcase_add_test(tests, switches_are_0_or_1);
    tcase_add_test(tests, ciphers_have_to_exist);
    tcase_add_test(tests, alpn_has_names_of_1_to_255_bytes);
    tcase_add_test(tests, server_names_form_no_circle);

    tests = suite_case(suite, "streams that were made before", 60);
    tcase_add_test(tests, a_clients_settings_are_those_of_when_its_stream_was_made);
    tcase_add_test(tests, a_servers_settings_are_those_of_when_its_stream_was_made);
    return suite_run(suite);
}
