/* C functions made at run time, as OpenSSL calls them in the middle of a handshake. */
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>

#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/dynamic.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

enum { ARGUMENTS = 16 };

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

static int64_t arguments[ARGUMENTS];

static int64_t next(int64_t callback)
{
    return gasket_callback_next(callback, arguments, sizeof arguments);
}

static int64_t queue_of(const char *signature, int64_t answer)
{
    return expect_ok(gasket_callback_new(signature, answer, NULL, 0));
}

static int64_t client;
static int64_t server;

static void make_contexts(void)
{
    client = client_ctx("root.pem");
    server = server_ctx("server.pem", "server.key");
}

static void free_contexts(void)
{
    ck_assert_int_eq(gasket_free(client), 1);
    ck_assert_int_eq(gasket_free(server), 1);
}

static void shake(void)
{
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_free(&p);
}

START_TEST(keys_are_logged_to_a_queue)
{
    int64_t callback = queue_of("void (const SSL *, const char *)", 0);
    int lines = 0;

    dynamic_value("SSL_CTX_set_keylog_callback", "void (SSL_CTX *, callback)",
                  WITH(client, callback));
    shake();
    while (next(callback) == 2) {
        ck_assert_int_ne(arguments[0], 0);
        expect_within((const char *)(uintptr_t)arguments[1], "_SECRET");
        lines++;
    }
    ck_assert_int_ge(lines, 4);
    ck_assert_int_eq(gasket_free(callback), 1);
    shake();
}
END_TEST

static atomic_int messages;

static int64_t count_message(int64_t callback, const void *given, int64_t count, int64_t user)
{
    int64_t all[7];
    unsigned char first;

    (void)callback;
    memcpy(all, given, sizeof all);
    memcpy(&first, (const void *)(uintptr_t)all[3], 1);
    if (count == 7 && user == 99 && all[4] > 0 && all[0] >= 0 && all[0] <= 1)
        atomic_fetch_add(&messages, 1);
    return 0;
}

START_TEST(messages_are_told_to_a_function)
{
    static const char signature[] = "void (int, int, int, const void *, size_t, SSL *, void *)";
    int64_t callback = expect_ok(gasket_callback_new(signature, 0, count_message, 99));

    atomic_store(&messages, 0);
    dynamic_value("ssl-ctx-set-msg-callback",
                  "void (SSL_CTX *, void (*)(int, int, int, const void *, size_t, SSL *, void *))",
                  WITH(server, callback));
    shake();
    ck_assert_int_gt(atomic_load(&messages), 5);
    ck_assert_int_eq(gasket_free(callback), 1);
    atomic_store(&messages, 0);
    shake();
    ck_assert_int_eq(atomic_load(&messages), 0);
}
END_TEST

START_TEST(messages_are_queued_with_their_bytes)
{
    int64_t callback = queue_of("void (int, int, int, bytes, length size_t, SSL *, void *)", 0);
    int hellos = 0;

    dynamic_value("SSL_CTX_set_msg_callback", "void (SSL_CTX *, callback)", WITH(client, callback));
    shake();
    while (next(callback) == 7) {
        const unsigned char *message = (const unsigned char *)(uintptr_t)arguments[3];

        hellos += arguments[2] == SSL3_RT_HANDSHAKE && message[0] == SSL3_MT_CLIENT_HELLO;
    }
    ck_assert_int_eq(hellos, 1);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

/* Says of every certificate that it is right. */
START_TEST(an_answer_decides_about_a_certificate)
{
    int64_t callback = queue_of("int (int, X509_STORE_CTX *)", 1);
    int64_t stranger = client_ctx("root-ecdsa.pem");
    int64_t store = expect_ok(gasket_ssl_ctx_get_cert_store(stranger));
    pair p = pair_memory(stranger, server);
    outcome o;

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    ck_assert_int_eq(gasket_error_kind(expect_failure(o.client)), GASKET_ERROR_VERIFY);
    pair_free(&p);
    dynamic_value("X509_STORE_set_verify_cb", "void (X509_STORE *, callback)",
                  WITH(store, callback));
    p = pair_memory(stranger, server);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_free(&p);
    expect_value(next(callback), 2);
    ck_assert_int_eq(gasket_free(callback), 1);
    ck_assert_int_eq(gasket_free(stranger), 1);
}
END_TEST

/* Two connections of the direct calls' own, with BIOs of memory between them. */
static void step(int64_t ssl, int64_t from, int64_t to)
{
    char bytes[16384];
    int64_t length;

    while ((length = gasket_bio_read(from, bytes, sizeof bytes)) > 0)
        ck_assert_int_eq(gasket_bio_write(to, bytes, length), length);
    (void)gasket_ssl_do_handshake(ssl);
}

static int64_t new_ssl(int64_t ctx, int64_t *in, int64_t *out)
{
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));

    *in = expect_ok(gasket_bio_new(gasket_bio_s_mem()));
    *out = expect_ok(gasket_bio_new(gasket_bio_s_mem()));
    expect_value(gasket_ssl_set_bio(ssl, *in, *out), 0);
    return ssl;
}

START_TEST(a_handshake_tells_its_steps)
{
    int64_t callback = queue_of("void (const SSL *, int, int)", 0);
    int64_t bios[4];
    int64_t one;
    int64_t other;
    int64_t done = 0;

    dynamic_value("SSL_CTX_set_info_callback", "void (SSL_CTX *, void (*)(const SSL *, int, int))",
                  WITH(client, callback));
    one = new_ssl(client, &bios[0], &bios[1]);
    other = new_ssl(server, &bios[2], &bios[3]);
    expect_value(gasket_ssl_set_connect_state(one), 0);
    expect_value(gasket_ssl_set_accept_state(other), 0);
    for (int i = 0; i < 5; i++) {
        step(one, bios[3], bios[0]);
        step(other, bios[1], bios[2]);
    }
    while (next(callback) == 3)
        done += arguments[1] == SSL_CB_HANDSHAKE_DONE;
    ck_assert_int_ge(done, 1);
    for (int i = 0; i < 4; i++)
        gasket_free(bios[i]);
    ck_assert_int_eq(gasket_free(one), 1);
    ck_assert_int_eq(gasket_free(other), 1);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

static const struct {
    const char *name;
    const char *signature;
} mistaken[] = {
    {"SSL_CTX_set_keylog_callback", "void (SSL_CTX *, callback)"},
    {"SSL_CTX_set_keylog_callback", "void (SSL_CTX *, void (*)(int))"},
    {"SSL_CTX_set_keylog_callback", "int (SSL_CTX *, callback)"},
    {"SSL_CTX_set_keylog_callback", "void (SSL_CTX *, int)"},
    {"SSL_CTX_set_keylog_callback", "void (SSL_CTX *, callback, int)"},
    {"SSL_CTX_set_tlsext_servername_callback", "long (SSL_CTX *, callback)"},
    {"X509_STORE_set_verify_cb", "void (SSL_CTX *, callback)"},
};

START_TEST(a_callback_of_another_signature_is_refused)
{
    int64_t callback = queue_of("void (int)", 0);

    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, mistaken[_i].name, mistaken[_i].signature,
                    WITH(client, callback));
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

START_TEST(a_callback_is_a_live_handle_or_null)
{
    static const char set[] = "void (SSL_CTX *, callback)";

    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "SSL_CTX_set_keylog_callback", set, WITH(client, 0));
    dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "SSL_CTX_set_keylog_callback", set,
                    WITH(client, client));
    dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "SSL_CTX_set_keylog_callback", set, WITH(client, 123));
    expect_value(dynamic_value("SSL_CTX_set_keylog_callback", "void (SSL_CTX *, callback null)",
                               WITH(client, 0)),
                 0);
    expect_value(
        dynamic_value("SSL_CTX_get_keylog_callback", "callback (const SSL_CTX *)", WITH(client)),
        0);
}
END_TEST

START_TEST(a_macro_is_what_it_stands_for)
{
    static const char set[] = "long (SSL_CTX *, int (*)(SSL *, int *, void *))";
    int64_t callback = queue_of("int (SSL *, int *, void *)", SSL_TLSEXT_ERR_OK);

    expect_value(
        dynamic_value("SSL_CTX_set_tlsext_servername_callback", set, WITH(server, callback)), 1);
    shake();
    expect_value(next(callback), 3);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

/* ---- a function that calls Gasket from the middle of OpenSSL's call ---- */

static int64_t seen_from_within;

static int64_t call_back(int64_t callback, const void *given, int64_t count, int64_t user)
{
    int64_t status;

    (void)given;
    (void)count;
    status = gasket_dynamic_call("SSL_CTX_set_keylog_callback", "void (SSL_CTX *, callback null)",
                                 WITH(user, 0), NULL);
    seen_from_within = is_record(status) ? gasket_error_kind(status) : status;
    gasket_free(new_ssl(user, &arguments[0], &arguments[1]));
    gasket_free(arguments[0]);
    gasket_free(arguments[1]);
    return gasket_kind(callback);
}

START_TEST(a_function_may_call_gasket)
{
    int64_t callback =
        expect_ok(gasket_callback_new("void (const SSL *, const char *)", 0, call_back, client));

    dynamic_value("SSL_CTX_set_keylog_callback", "void (SSL_CTX *, callback)",
                  WITH(client, callback));
    shake();
    /* A context does not change while a handshake takes a step. */
    expect_value(seen_from_within, GASKET_ERROR_STATE);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("callback_openssl");
    TCase *tests = suite_case(suite, "called by OpenSSL", 60);

    tcase_add_checked_fixture(tests, make_contexts, free_contexts);
    tcase_add_test(tests, keys_are_logged_to_a_queue);
    tcase_add_test(tests, messages_are_told_to_a_function);
    tcase_add_test(tests, messages_are_queued_with_their_bytes);
    tcase_add_test(tests, an_answer_decides_about_a_certificate);
    tcase_add_test(tests, a_handshake_tells_its_steps);
    tcase_add_loop_test(tests, a_callback_of_another_signature_is_refused, 0, COUNT(mistaken));
    tcase_add_test(tests, a_callback_is_a_live_handle_or_null);
    tcase_add_test(tests, a_macro_is_what_it_stands_for);
    tcase_add_test(tests, a_function_may_call_gasket);
    return suite_run(suite);
}
