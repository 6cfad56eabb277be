/* Error records: what they hold, how long, and that nobody else's errors get into them. */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/openssl.h"
#include "support/pair.h"
#include "support/suite.h"

enum { POOL = 4096 };

static int64_t bad_handle(void)
{
    return expect_record(gasket_retain(0), GASKET_ERROR_BAD_HANDLE);
}

/* A record with codes of OpenSSL's. */
static int64_t no_such_cipher(void)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    int64_t record = gasket_ctx_set_ciphers(ctx, "NO-SUCH-CIPHER");

    gasket_free(ctx);
    return expect_record(record, GASKET_ERROR_SSL);
}

START_TEST(a_record_without_codes_says_so)
{
    int64_t record = bad_handle();

    expect_value(gasket_error_kind(record), GASKET_ERROR_BAD_HANDLE);
    expect_text(gasket_error_what(record), "retain");
    expect_text(gasket_error_peer(record), "");
    expect_value(gasket_error_code_count(record), 0);
    expect_record(gasket_error_code(record, 0), GASKET_ERROR_BAD_ARGUMENT);
    ck_assert_ptr_null(gasket_error_string(record, 0));
    expect_value(gasket_error_verify_result(record), 0);
    expect_text(gasket_error_verify_result_string(record), "");
    expect_value(gasket_error_alert(record), 0);
    expect_value(gasket_error_os(record), 0);
}
END_TEST

START_TEST(a_record_has_all_of_openssls_codes)
{
    int64_t record = no_such_cipher();
    int64_t code = gasket_error_code(record, 0);
    char hexadecimal[32];

    expect_value(gasket_error_code_count(record), 1);
    (void)snprintf(hexadecimal, sizeof hexadecimal, "%08llX", (unsigned long long)code);
    expect_within(gasket_error_string(record, 0), hexadecimal);
    expect_within(gasket_error_string(record, 0), "no cipher match");
    expect_record(gasket_error_code(record, 1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_error_code(record, -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_error_code(record, INT64_MAX), GASKET_ERROR_BAD_ARGUMENT);
    ck_assert_ptr_null(gasket_error_string(record, 1));
    ck_assert_ptr_null(gasket_error_string(record, -1));
    expect_within(gasket_error_message(record), "ctx_set_ciphers: ");
    expect_within(gasket_error_message(record), "no cipher match");
    expect_within(gasket_error_message(record), hexadecimal);
}
END_TEST

START_TEST(several_codes_come_oldest_first)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_SERVER, NULL));
    int64_t record =
        expect_record(gasket_ctx_set_certificate(ctx, certificate_file("broken.pem"), NULL, NULL),
                      GASKET_ERROR_SSL);
    int64_t count = gasket_error_code_count(record);

    ck_assert_int_gt(count, 1);
    ck_assert_int_le(count, 16);
    for (int64_t i = 0; i < count; i++) {
        ck_assert_int_gt(gasket_error_code(record, i), 0);
        ck_assert_ptr_nonnull(gasket_error_string(record, i));
    }
    /* The cause lies deeper than what it made fail. */
    expect_within(gasket_error_string(record, 0), "asn1 encoding routines");
    expect_within(gasket_error_string(record, count - 1), "PEM routines");
    gasket_free(ctx);
}
END_TEST

START_TEST(the_message_of_a_refused_certificate_is_one_line_with_everything)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("self-signed.pem", "self-signed.key");
    pair p = pair_memory(client, server);
    int64_t record;

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    record = expect_record(pair_shake(&p, PAIR_CHUNK).client, GASKET_ERROR_VERIFY);
    expect_text(gasket_error_what(record), "handshake");
    expect_text(gasket_error_peer(record), "localhost");
    expect_value(gasket_error_verify_result(record),
                 gasket_constant("X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT"));
    expect_within(gasket_error_verify_result_string(record), "self");
    expect_value(gasket_error_alert(record), 48);
    ck_assert_ptr_null(strchr(gasket_error_message(record), '\n'));
    if (gasket_error_code(record, 0) == 0x0A000086)
        expect_text(gasket_error_message(record),
                    "handshake with localhost: certificate verify failed (verify result 18: "
                    "self-signed certificate) [0A000086]");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_system_error_has_its_number)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    int64_t record = expect_record(gasket_ctx_set_ca_file(ctx, certificate_file("no-such-file")),
                                   GASKET_ERROR_OS);

    expect_value(gasket_error_os(record), ENOENT);
    expect_within(gasket_error_message(record), "no-such-file");
    expect_within(gasket_error_message(record), strerror(ENOENT));
    gasket_free(ctx);
}
END_TEST

START_TEST(a_freed_record_is_gone)
{
    int64_t record = bad_handle();

    expect_value(gasket_free(record), 1);
    expect_value(gasket_free(record), 0);
    ck_assert_ptr_null(gasket_error_message(record));
    ck_assert_ptr_null(gasket_error_what(record));
    ck_assert_ptr_null(gasket_error_peer(record));
    ck_assert_ptr_null(gasket_error_verify_result_string(record));
    expect_record(gasket_error_kind(record), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_error_os(record), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

START_TEST(the_pool_is_recycled_oldest_first)
{
    int64_t first = no_such_cipher();
    int64_t second = bad_handle();

    for (int i = 0; i < POOL - 2; i++)
        (void)gasket_retain(0);
    expect_within(gasket_error_message(first), "no cipher match");
    (void)gasket_retain(0);
    ck_assert_ptr_null(gasket_error_message(first));
    expect_text(gasket_error_what(second), "retain");
    expect_record(gasket_error_kind(first), GASKET_ERROR_BAD_HANDLE);
    ck_assert_ptr_null(gasket_error_message(second));
}
END_TEST

START_TEST(forgotten_records_cost_nothing)
{
    int64_t last = 0;

    for (int i = 0; i < 20 * POOL; i++) {
        int64_t record = gasket_retain(0);

        ck_assert_int_ne(record, last);
        last = record;
    }
    ck_assert_int_le(gasket_live(GASKET_KIND_ERROR), POOL + 1);
    expect_text(gasket_error_what(last), "retain");
}
END_TEST

static void *read_elsewhere(void *argument)
{
    const int64_t *record = argument;
    const char *message = gasket_error_message(*record);

    return (void *)(uintptr_t)(message != NULL && strstr(message, "no cipher match") != NULL &&
                               gasket_error_kind(*record) == GASKET_ERROR_SSL);
}

START_TEST(a_record_can_be_read_on_another_thread)
{
    int64_t record = no_such_cipher();
    pthread_t thread;
    void *right;

    ck_assert_int_eq(pthread_create(&thread, NULL, read_elsewhere, &record), 0);
    ck_assert_int_eq(pthread_join(thread, &right), 0);
    ck_assert_ptr_nonnull(right);
}
END_TEST

/* A record that one thread reads while the others recycle its place. */
static atomic_llong shown;
static atomic_int over;

static void *read_what_is_shown(void *argument)
{
    size_t *longest = argument;

    while (!atomic_load(&over)) {
        int64_t record = atomic_load(&shown);
        const char *message = gasket_error_message(record);
        size_t length = message == NULL ? 0 : strlen(message);

        if (length > *longest)
            *longest = length;
        (void)gasket_error_kind(record);
        (void)gasket_error_code_count(record);
    }
    return NULL;
}

START_TEST(reading_a_record_while_it_is_recycled_is_safe)
{
    size_t longest = 0;
    pthread_t thread;

    ck_assert_int_eq(pthread_create(&thread, NULL, read_what_is_shown, &longest), 0);
    for (int i = 0; i < 50 * POOL; i++) {
        int64_t record = gasket_retain(i);

        if (i % POOL == 0)
            atomic_store(&shown, record);
    }
    atomic_store(&over, 1);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_uint_gt(longest, 0);
    ck_assert_uint_lt(longest, 4096);
}
END_TEST

START_TEST(what_others_left_in_the_queue_stays_out)
{
    int64_t record;

    (void)no_such_cipher();
    openssl_queue_pollute(3);
    record = no_such_cipher();
    expect_value(gasket_error_code_count(record), 1);
    expect_within(gasket_error_string(record, 0), "no cipher match");
    ck_assert(openssl_queue_is_empty());
}
END_TEST

START_TEST(what_others_left_in_the_queue_does_not_fail_a_stream)
{
    pair p = pair_ready(pair_memory, NULL);

    openssl_queue_pollute(1);
    pair_say(&p, p.client, p.server, "hello");
    ck_assert(openssl_queue_is_empty());
    openssl_queue_pollute(1);
    expect_value(gasket_stream_read(p.server, (char[8]){0}, 8, 0), GASKET_WANT_READ);
    ck_assert(openssl_queue_is_empty());
    pair_free(&p);
}
END_TEST

START_TEST(a_failure_leaves_the_queue_empty)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_SERVER, NULL));

    expect_failure(gasket_ctx_set_certificate(ctx, certificate_file("garbage.pem"), NULL, NULL));
    ck_assert(openssl_queue_is_empty());
    expect_failure(gasket_ctx_set_ciphersuites(ctx, "NO_SUCH_SUITE"));
    ck_assert(openssl_queue_is_empty());
    gasket_free(ctx);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("error");
    TCase *tests = suite_case(suite, "what records hold", 60);

    tcase_add_test(tests, a_record_without_codes_says_so);
    tcase_add_test(tests, a_record_has_all_of_openssls_codes);
    tcase_add_test(tests, several_codes_come_oldest_first);
    tcase_add_test(tests, the_message_of_a_refused_certificate_is_one_line_with_everything);
    tcase_add_test(tests, a_system_error_has_its_number);

    tests = suite_case(suite, "how long", 60);
    tcase_add_test(tests, a_freed_record_is_gone);
    tcase_add_test(tests, the_pool_is_recycled_oldest_first);
    tcase_add_test(tests, forgotten_records_cost_nothing);
    tcase_add_test(tests, a_record_can_be_read_on_another_thread);
    tcase_add_test(tests, reading_a_record_while_it_is_recycled_is_safe);

    tests = suite_case(suite, "openssl's queue", 60);
    tcase_add_test(tests, what_others_left_in_the_queue_stays_out);
    tcase_add_test(tests, what_others_left_in_the_queue_does_not_fail_a_stream);
    tcase_add_test(tests, a_failure_leaves_the_queue_empty);
    return suite_run(suite);
}
