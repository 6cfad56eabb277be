/* Connections by direct calls: their transport, handshake, sessions, and the order of their end. */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/direct.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"
#include "support/transfer.h"

static const char *const versions[] = {"TLS1_2_VERSION", "TLS1_3_VERSION"};
static const char *const names[] = {"TLSv1.2", "TLSv1.3"};

enum { KEY_UPDATE_NONE = -1 };

/* A borrowed handle has another number than the caller's own. */
static void expect_same(int64_t handle, int64_t other)
{
    ck_assert_int_gt(handle, 0);
    expect_value(gasket_direct_pointer(handle), expect_ok(gasket_direct_pointer(other)));
}

static int64_t ssl_error(int64_t ssl, int64_t result)
{
    return expect_ok(gasket_ssl_get_error(ssl, result));
}

/* ---- a connection from its beginning to its end ---- */

static const int ways_and_versions = DIRECT_WAYS * 2;

START_TEST(both_sides_speak_and_say_farewell)
{
    direct d = direct_usual((direct_way)(_i / 2), versions[_i % 2]);

    expect_value(gasket_ssl_in_before(d.client), 1);
    direct_shake(&d);
    expect_value(gasket_ssl_is_init_finished(d.server), 1);
    expect_text(gasket_ssl_get_version(d.client), names[_i % 2]);
    direct_say(d.client, d.server, "hello");
    direct_say(d.server, d.client, "good day");
    expect_value(gasket_ssl_shutdown(d.client), 0);
    expect_value(gasket_ssl_get_shutdown(d.client), constant("SSL_SENT_SHUTDOWN"));
    expect_value(gasket_ssl_read(d.server, (char[1]){0}, 1), 0);
    expect_value(ssl_error(d.server, 0), constant("SSL_ERROR_ZERO_RETURN"));
    expect_value(gasket_ssl_shutdown(d.server), 1);
    expect_value(gasket_ssl_shutdown(d.client), 1);
    direct_free(&d);
}
END_TEST

START_TEST(an_ssl_that_was_cleared_connects_again)
{
    direct d = direct_usual(DIRECT_SOCKETS, versions[_i]);

    for (int i = 0; i < 3; i++) {
        direct_shake(&d);
        direct_say(d.client, d.server, "again");
        expect_value(gasket_ssl_clear(d.client), 1);
        expect_value(gasket_ssl_clear(d.server), 1);
        direct_disconnect(&d);
        direct_connect(&d, i == 0 ? DIRECT_MEMORY : DIRECT_SOCKETS);
    }
    direct_free(&d);
}
END_TEST

START_TEST(a_write_goes_on_from_another_address)
{
    enum { TOTAL = 200 * 1000 };
    direct d = direct_usual(DIRECT_PAIR, versions[_i]);
    char *first = calloc(TOTAL, 1);
    char *second = calloc(TOTAL, 1);
    char *heard = malloc(TOTAL);
    int64_t result;
    int64_t got = 0;

    for (int i = 0; i < TOTAL; i++)
        first[i] = second[i] = (char)(i * 7);
    direct_shake(&d);
    result = gasket_ssl_write(d.client, first, TOTAL);
    expect_value(result, -1);
    expect_value(ssl_error(d.client, result), constant("SSL_ERROR_WANT_WRITE"));
    memset(first, 'x', TOTAL);
    while (got < TOTAL) {
        int64_t n = gasket_ssl_read(d.server, heard + got, TOTAL - got);

        if (n > 0)
            got += n;
        else
            result = gasket_ssl_write(d.client, second, TOTAL);
    }
    expect_value(result, TOTAL);
    ck_assert_mem_eq(heard, second, TOTAL);
    direct_free(&d);
    free(first);
    free(second);
    free(heard);
}
END_TEST

START_TEST(tls_goes_through_tls)
{
    direct outer = direct_usual(DIRECT_MEMORY, versions[_i]);
    direct inner = direct_usual(DIRECT_MEMORY, versions[_i]);
    int64_t ends[2];

    direct_shake(&outer);
    for (int i = 0; i < 2; i++) {
        ends[i] = expect_ok(gasket_bio_new(expect_ok(gasket_bio_f_ssl())));
        expect_value(gasket_bio_set_ssl(ends[i], i == 0 ? outer.client : outer.server,
                                        constant("BIO_NOCLOSE")),
                     1);
        expect_value(gasket_ssl_set_bio(i == 0 ? inner.client : inner.server, ends[i], ends[i]), 0);
    }
    direct_shake(&inner);
    direct_say(inner.client, inner.server, "twice wrapped");
    expect_record(gasket_ssl_set_bio(outer.client, ends[0], ends[0]), GASKET_ERROR_BAD_ARGUMENT);
    direct_say(inner.server, inner.client, "and still there");
    direct_free(&outer);
    direct_free(&inner);
    gasket_free(ends[0]);
    gasket_free(ends[1]);
}
END_TEST

/* ---- descriptors ---- */

START_TEST(nothing_waits_for_a_socket)
{
    direct d = direct_usual(DIRECT_SOCKETS, NULL);
    char byte;
    int64_t result;

    direct_shake(&d);
    direct_settle(&d);
    result = gasket_ssl_read(d.client, &byte, 1);
    expect_value(result, -1);
    expect_value(ssl_error(d.client, result), constant("SSL_ERROR_WANT_READ"));
    expect_value(gasket_ssl_want_read(d.client), 1);
    expect_value(gasket_ssl_get_fd(d.client), d.fds[0]);
    direct_free(&d);
}
END_TEST

START_TEST(sigpipe_never_comes)
{
    direct d = direct_usual(DIRECT_SOCKETS, versions[_i]);
    int64_t result = 1;

    ck_assert(signal(SIGPIPE, SIG_DFL) != SIG_ERR);
    direct_shake(&d);
    (void)close(d.fds[1]);
    d.fds[1] = -1;
    for (int i = 0; i < 8 && result > 0; i++)
        result = gasket_ssl_write(d.client, "anyone?", 7);
    expect_value(result, -1);
    expect_value(ssl_error(d.client, result), constant("SSL_ERROR_SYSCALL"));
    direct_free(&d);
}
END_TEST

START_TEST(a_peer_that_goes_silently_is_noticed)
{
    direct d = direct_usual(DIRECT_SOCKETS, versions[_i]);
    char byte;
    int64_t result;
    int64_t why;

    direct_shake(&d);
    direct_settle(&d);
    (void)close(d.fds[1]);
    d.fds[1] = -1;
    result = gasket_ssl_read(d.client, &byte, 1);
    ck_assert_int_le(result, 0);
    why = ssl_error(d.client, result);
    ck_assert(why == constant("SSL_ERROR_SSL") || why == constant("SSL_ERROR_SYSCALL"));
    /* Asking does not make it forget why. */
    ck_assert_int_eq(gasket_direct_error(d.client) != 0, why == constant("SSL_ERROR_SSL"));
    direct_free(&d);
}
END_TEST

START_TEST(each_direction_may_have_a_descriptor_of_its_own)
{
    direct d = direct_usual(DIRECT_SOCKETS, NULL);
    int fds[2];

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
    expect_value(gasket_ssl_set_wfd(d.client, fds[0]), 1);
    expect_value(gasket_ssl_set_rfd(d.server, fds[1]), 1);
    expect_value(gasket_ssl_get_rfd(d.client), d.fds[0]);
    expect_value(gasket_ssl_get_wfd(d.client), fds[0]);
    direct_shake(&d);
    direct_say(d.client, d.server, "that way");
    direct_say(d.server, d.client, "this way");
    expect_value(gasket_ssl_set_rfd(d.client, fds[0]), 1);
    expect_value(gasket_ssl_get_rbio(d.client), expect_ok(gasket_ssl_get_wbio(d.client)));
    direct_free(&d);
    (void)close(fds[0]);
    (void)close(fds[1]);
}
END_TEST

START_TEST(what_is_no_socket_is_refused)
{
    int64_t ctx = direct_client_ctx(NULL, NULL);
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int fds[2];

    ck_assert_int_eq(pipe(fds), 0);
    expect_record(gasket_ssl_set_fd(ssl, fds[0]), GASKET_ERROR_UNSUPPORTED);
    expect_record(gasket_ssl_set_rfd(ssl, fds[0]), GASKET_ERROR_UNSUPPORTED);
    expect_record(gasket_ssl_set_wfd(ssl, fds[1]), GASKET_ERROR_UNSUPPORTED);
    expect_value(gasket_ssl_get_fd(ssl), -1);
    (void)close(fds[0]);
    (void)close(fds[1]);
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

/* ---- sessions and new handshakes ---- */

START_TEST(a_session_is_resumed)
{
    int64_t client = direct_client_ctx("root.pem", versions[_i]);
    int64_t server = direct_server_ctx("server.pem", "server.key", versions[_i]);
    direct d = direct_new(DIRECT_MEMORY, client, server);
    int64_t session;

    direct_shake(&d);
    direct_settle(&d);
    expect_value(gasket_ssl_session_reused(d.client), 0);
    session = expect_ok(gasket_ssl_get1_session(d.client));
    expect_record(gasket_ssl_set_session(d.client, session), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_set_session(d.client, 0), GASKET_ERROR_STATE);
    /* One that ended without a farewell would not be resumed. */
    expect_value(gasket_ssl_shutdown(d.client), 0);
    expect_value(gasket_ssl_shutdown(d.server), 0);
    direct_free(&d);
    d = direct_new(DIRECT_PAIR, client, server);
    expect_value(gasket_ssl_set_session(d.client, session), 1);
    direct_shake(&d);
    expect_value(gasket_ssl_session_reused(d.client), 1);
    expect_value(gasket_ssl_session_reused(d.server), 1);
    direct_say(d.server, d.client, "you again");
    direct_free(&d);
    gasket_free(session);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_client_asks_for_a_new_handshake)
{
    direct d = direct_usual(DIRECT_SOCKETS, "TLS1_2_VERSION");

    if (gasket_constant("SSL_OP_ALLOW_CLIENT_RENEGOTIATION") > 0)
        (void)gasket_ssl_set_options(d.server, constant("SSL_OP_ALLOW_CLIENT_RENEGOTIATION"));
    direct_shake(&d);
    expect_value(gasket_ssl_get_secure_renegotiation_support(d.client), 1);
    expect_value(gasket_ssl_num_renegotiations(d.client), 0);
    for (int i = 1; i <= 2; i++) {
        expect_value(gasket_ssl_renegotiate(d.client), 1);
        expect_value(gasket_ssl_renegotiate_pending(d.client), 1);
        (void)gasket_ssl_do_handshake(d.client);
        direct_settle(&d);
        expect_value(gasket_ssl_renegotiate_pending(d.client), 0);
        expect_value(gasket_ssl_num_renegotiations(d.client), i);
    }
    expect_value(gasket_ssl_clear_num_renegotiations(d.client), 2);
    expect_value(gasket_ssl_num_renegotiations(d.client), 0);
    expect_value(gasket_ssl_total_renegotiations(d.client), 2);
    direct_say(d.client, d.server, "as before");
    direct_free(&d);
}
END_TEST

START_TEST(keys_are_changed)
{
    direct d = direct_usual(DIRECT_MEMORY, "TLS1_3_VERSION");

    direct_shake(&d);
    expect_value(gasket_ssl_key_update(d.client, constant("SSL_KEY_UPDATE_REQUESTED")), 1);
    expect_value(gasket_ssl_get_key_update_type(d.client), constant("SSL_KEY_UPDATE_REQUESTED"));
    direct_say(d.client, d.server, "with new keys");
    expect_value(gasket_ssl_get_key_update_type(d.client), KEY_UPDATE_NONE);
    direct_say(d.server, d.client, "with mine too");
    direct_free(&d);
}
END_TEST

/* ---- why a call did not do what it should ---- */

START_TEST(ssl_get_error_is_about_the_last_call)
{
    direct d = direct_usual(DIRECT_MEMORY, NULL);
    int64_t result = gasket_ssl_do_handshake(d.client);

    expect_value(result, -1);
    expect_value(ssl_error(d.client, result), constant("SSL_ERROR_WANT_READ"));
    expect_value(gasket_ssl_state_string(d.client) != NULL, 1);
    expect_value(ssl_error(d.client, result), constant("SSL_ERROR_WANT_READ"));
    expect_value(ssl_error(d.client, 1), constant("SSL_ERROR_NONE"));
    gasket_free(d.client);
    d.client = expect_ok(gasket_ssl_new(expect_ok(gasket_ssl_get_ssl_ctx(d.server))));
    result = gasket_ssl_do_handshake(d.client);
    expect_value(ssl_error(d.client, result), constant("SSL_ERROR_SSL"));
    ck_assert_int_ne(gasket_direct_error(d.client), 0);
    expect_value(gasket_ssl_set_connect_state(d.client), 0);
    result = gasket_ssl_do_handshake(d.client);
    ck_assert_int_le(result, 0);
    ck_assert_int_ne(ssl_error(d.client, result), constant("SSL_ERROR_NONE"));
    direct_free(&d);
}
END_TEST

START_TEST(a_bio_that_cannot_be_used_is_refused)
{
    direct d = direct_usual(DIRECT_MEMORY, NULL);
    int64_t file = expect_ok(gasket_bio_new(expect_ok(gasket_bio_s_file())));
    int64_t filter = expect_ok(gasket_bio_new(expect_ok(gasket_bio_f_buffer())));

    expect_value(gasket_ssl_set_bio(d.client, file, file), 0);
    expect_record(gasket_ssl_do_handshake(d.client), GASKET_ERROR_STATE);
    expect_value(gasket_ssl_set_bio(d.client, filter, filter), 0);
    expect_record(gasket_ssl_do_handshake(d.client), GASKET_ERROR_STATE);
    expect_value(gasket_ssl_set_bio(d.client, d.bios[0], d.bios[1]), 0);
    direct_shake(&d);
    gasket_free(file);
    gasket_free(filter);
    direct_free(&d);
}
END_TEST

/* ---- who outlives whom ---- */

enum { THINGS = 6 };

/* Frees things in the order that `number`, below THINGS!, stands for. */
static void free_in_order(int64_t *things, int number)
{
    for (int left = THINGS; left > 0; left--) {
        int which = number % left;

        number /= left;
        gasket_free(things[which]);
        things[which] = things[left - 1];
    }
}

START_TEST(things_are_freed_in_every_order)
{
    enum { ORDERS = 720 };
    int64_t client = direct_client_ctx("root.pem", NULL);
    int64_t server = direct_server_ctx("server.pem", "server.key", NULL);

    for (int i = _i; i < ORDERS; i += 8) {
        int64_t other = direct_client_ctx("root.pem", NULL);
        direct d = direct_new(DIRECT_PAIR, i % 2 == 0 ? client : other, server);
        int64_t session;
        int64_t chain;

        direct_shake(&d);
        direct_settle(&d);
        session = expect_ok(gasket_ssl_get1_session(d.client));
        chain = expect_ok(gasket_ssl_get_peer_cert_chain(d.client));
        ck_assert_int_ne(chain, 0);
        free_in_order((int64_t[THINGS]){other, d.client, d.server, d.bios[0], d.bios[1], session},
                      i);
        expect_record(gasket_kind(chain), GASKET_ERROR_BAD_HANDLE);
    }
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(bios_stay_the_callers)
{
    direct d = direct_usual(DIRECT_MEMORY, NULL);

    (void)gasket_ssl_do_handshake(d.client);
    expect_same(gasket_ssl_get_rbio(d.client), d.bios[0]);
    expect_same(gasket_ssl_get_wbio(d.client), d.bios[1]);
    gasket_free(d.client);
    ck_assert_int_gt(gasket_bio_pending(d.bios[1]), 0);
    d.client = 0;
    direct_free(&d);
}
END_TEST

START_TEST(a_duplicate_has_the_settings)
{
    int64_t ctx = direct_client_ctx(NULL, NULL);
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t bio = expect_ok(gasket_bio_new(expect_ok(gasket_bio_s_mem())));
    int64_t copy;

    expect_value(gasket_ssl_set_verify_depth(ssl, 7), 0);
    expect_value(gasket_ssl_set_cipher_list(ssl, "ECDHE-RSA-AES128-GCM-SHA256"), 1);
    expect_value(gasket_ssl_set_app_data(ssl, 4711), 1);
    expect_value(gasket_ssl_set_default_passwd_cb_userdata(ssl, "secret"), 0);
    expect_value(gasket_ssl_set_bio(ssl, bio, bio), 0);
    copy = expect_ok(gasket_ssl_dup(ssl));
    ck_assert_int_ne(copy, ssl);
    expect_value(gasket_ssl_get_rbio(copy), 0);
    expect_same(gasket_ssl_get_rbio(ssl), bio);
    gasket_free(ssl);
    gasket_free(ctx);
    expect_value(gasket_ssl_get_verify_depth(copy), 7);
    expect_value(gasket_ssl_get_app_data(copy), 4711);
    expect_within(gasket_ssl_get_cipher_list(copy, constant("TLS1_3_VERSION") == 772 ? 3 : 0),
                  "ECDHE-RSA-AES128-GCM-SHA256");
    gasket_free(copy);
    gasket_free(bio);
}
END_TEST

START_TEST(a_duplicate_that_resumes_has_certificates_of_its_own)
{
    direct d = direct_usual(DIRECT_MEMORY, "TLS1_2_VERSION");
    int64_t ctx = direct_client_ctx("root.pem", "TLS1_2_VERSION");
    int64_t session;
    int64_t first;
    int64_t second;

    direct_shake(&d);
    session = expect_ok(gasket_ssl_get1_session(d.client));
    first = expect_ok(gasket_ssl_new(ctx));
    expect_value(gasket_ssl_set_session(first, session), 1);
    second = expect_ok(gasket_ssl_dup(first));
    expect_same(gasket_ssl_get_session(second), session);
    expect_same(gasket_ssl_get_session(first), session);
    expect_value(gasket_ssl_use_certificate_chain_file(second, certificate_file("client.pem")), 1);
    expect_value(gasket_ssl_get_certificate(first), 0);
    gasket_free(first);
    gasket_free(second);
    gasket_free(session);
    gasket_free(ctx);
    direct_free(&d);
}
END_TEST

START_TEST(a_duplicate_of_one_that_has_begun_is_the_same)
{
    direct d = direct_usual(DIRECT_MEMORY, NULL);

    direct_shake(&d);
    expect_value(gasket_ssl_dup(d.client), d.client);
    expect_value(gasket_ssl_free(d.client), 0);
    direct_say(d.client, d.server, "once more");
    direct_free(&d);
}
END_TEST

/* ---- threads ---- */

static atomic_int busy;
static int64_t watched_ssl;
static int64_t watched_bio;

static void *watch(void *nothing)
{
    (void)nothing;
    while (atomic_load(&busy)) {
        (void)gasket_bio_pending(watched_bio);
        (void)gasket_ssl_state_string(watched_ssl);
        (void)gasket_ssl_get_current_cipher(watched_ssl);
        (void)gasket_ssl_get_wbio(watched_ssl);
    }
    return NULL;
}

START_TEST(a_bio_has_one_lock_with_its_ssl)
{
    pthread_t thread;
    direct d = direct_usual((direct_way)_i, NULL);

    watched_ssl = d.server;
    watched_bio = d.bios[0];
    atomic_store(&busy, 1);
    ck_assert_int_eq(pthread_create(&thread, NULL, watch, NULL), 0);
    direct_shake(&d);
    for (int i = 0; i < 50; i++) {
        direct_say(d.client, d.server, "hello");
        expect_value(gasket_ssl_set_bio(d.client, d.bios[0], d.bios[_i == DIRECT_PAIR ? 0 : 1]), 0);
        direct_say(d.server, d.client, "hello yourself");
    }
    atomic_store(&busy, 0);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    direct_free(&d);
}
END_TEST

/* One thread joins what others use: nobody may be left with the lock of before. */
START_TEST(bios_change_hands_while_they_are_used)
{
    pthread_t thread;
    int64_t ctx = direct_client_ctx(NULL, NULL);

    watched_bio = expect_ok(gasket_bio_new(expect_ok(gasket_bio_s_mem())));
    watched_ssl = expect_ok(gasket_ssl_new(ctx));
    atomic_store(&busy, 1);
    ck_assert_int_eq(pthread_create(&thread, NULL, watch, NULL), 0);
    for (int i = 0; i < 200; i++) {
        int64_t ssl = expect_ok(gasket_ssl_new(ctx));

        expect_value(gasket_ssl_set_bio(ssl, watched_bio, watched_bio), 0);
        expect_value(gasket_bio_write(watched_bio, "x", 1), 1);
        gasket_free(ssl);
    }
    atomic_store(&busy, 0);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    gasket_free(watched_ssl);
    gasket_free(watched_bio);
    gasket_free(ctx);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_ssl");
    TCase *tests = suite_case(suite, "connections", 120);

    tcase_add_loop_test(tests, both_sides_speak_and_say_farewell, 0, ways_and_versions);
    tcase_add_loop_test(tests, an_ssl_that_was_cleared_connects_again, 0, 2);
    tcase_add_loop_test(tests, a_write_goes_on_from_another_address, 0, 2);
    tcase_add_loop_test(tests, tls_goes_through_tls, 0, 2);
    tcase_add_test(tests, nothing_waits_for_a_socket);
    tcase_add_loop_test(tests, sigpipe_never_comes, 0, 2);
    tcase_add_loop_test(tests, a_peer_that_goes_silently_is_noticed, 0, 2);
    tcase_add_test(tests, each_direction_may_have_a_descriptor_of_its_own);
    tcase_add_test(tests, what_is_no_socket_is_refused);
    tcase_add_loop_test(tests, a_session_is_resumed, 0, 2);
    tcase_add_test(tests, a_client_asks_for_a_new_handshake);
    tcase_add_test(tests, keys_are_changed);
    tcase_add_test(tests, ssl_get_error_is_about_the_last_call);
    tcase_add_test(tests, a_bio_that_cannot_be_used_is_refused);
    tcase_add_loop_test(tests, things_are_freed_in_every_order, 0, 8);
    tcase_add_test(tests, bios_stay_the_callers);
    tcase_add_test(tests, a_duplicate_has_the_settings);
    tcase_add_test(tests, a_duplicate_that_resumes_has_certificates_of_its_own);
    tcase_add_test(tests, a_duplicate_of_one_that_has_begun_is_the_same);
    tcase_add_loop_test(tests, a_bio_has_one_lock_with_its_ssl, 0, 2);
    tcase_add_test(tests, bios_change_hands_while_they_are_used);
    return suite_run(suite);
}
