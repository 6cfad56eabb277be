/* Certificates as peers show them. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

/* The certificate that a server shows which uses the files of that name. */
static int64_t shown_by(const char *certificate, const char *key)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx(certificate, key);
    pair p = pair_memory(client, server);
    int64_t shown;

    pair_shake_well(&p, PAIR_CHUNK);
    shown = expect_ok(gasket_stream_peer_certificate(p.client));
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
    ck_assert_int_ne(shown, 0);
    return shown;
}

START_TEST(names_and_serial_are_told)
{
    int64_t certificate = shown_by("server.pem", "server.key");

    expect_text(gasket_certificate_subject(certificate), "O=Gasket tests,CN=localhost");
    expect_text(gasket_certificate_issuer(certificate), "O=Gasket tests,CN=Gasket test root");
    expect_text(gasket_certificate_serial(certificate), "1000");
    gasket_free(certificate);
}
END_TEST

START_TEST(times_are_seconds_of_1970)
{
    int64_t expired = shown_by("expired.pem", "expired.key");
    int64_t server = shown_by("server.pem", "server.key");
    int64_t now = (int64_t)time(NULL);

    expect_value(gasket_certificate_not_before(expired), 1577836800);
    expect_value(gasket_certificate_not_after(expired), 1609459200);
    ck_assert_int_le(gasket_certificate_not_before(server), now);
    ck_assert_int_gt(gasket_certificate_not_after(server), now);
    gasket_free(expired);
    gasket_free(server);
}
END_TEST

START_TEST(pem_is_what_the_file_holds)
{
    int64_t certificate = shown_by("server.pem", "server.key");
    const char *pem = gasket_certificate_pem(certificate);
    size_t length;
    char *file = certificate_bytes("server.pem", &length);
    int64_t ctx = client_ctx(NULL);

    ck_assert_ptr_nonnull(pem);
    ck_assert_uint_eq(strlen(pem), length);
    ck_assert_mem_eq(pem, file, length);
    expect_value(gasket_ctx_set_ca_bytes(ctx, pem, (int64_t)length), 0);
    free(file);
    gasket_free(ctx);
    gasket_free(certificate);
}
END_TEST

START_TEST(each_asking_gives_a_handle_of_its_own)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t first = expect_ok(gasket_stream_peer_certificate(p.client));
    int64_t second = expect_ok(gasket_stream_peer_certificate(p.client));

    ck_assert_int_ne(first, second);
    gasket_free(first);
    ck_assert_ptr_null(gasket_certificate_subject(first));
    expect_text(gasket_certificate_serial(second), "1000");
    gasket_free(second);
    pair_free(&p);
}
END_TEST

START_TEST(a_text_stays_as_long_as_its_handle)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t certificate = expect_ok(gasket_stream_peer_certificate(p.client));
    const char *subject = gasket_certificate_subject(certificate);

    pair_free(&p);
    for (int i = 0; i < 100; i++)
        ck_assert_ptr_nonnull(gasket_certificate_pem(certificate));
    expect_text(subject, "O=Gasket tests,CN=localhost");
    gasket_free(certificate);
}
END_TEST

START_TEST(who_shows_none_has_none)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_peer_certificate(p.client), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_value(gasket_stream_peer_certificate(p.server), 0);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("certificate");
    TCase *tests = suite_case(suite, "what a peer shows", 60);

    tcase_add_test(tests, names_and_serial_are_told);
    tcase_add_test(tests, times_are_seconds_of_1970);
    tcase_add_test(tests, pem_is_what_the_file_holds);
    tcase_add_test(tests, each_asking_gives_a_handle_of_its_own);
    tcase_add_test(tests, a_text_stays_as_long_as_its_handle);
    tcase_add_test(tests, who_shows_none_has_none);
    return suite_run(suite);
}
