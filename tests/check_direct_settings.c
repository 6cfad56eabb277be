/* The documented calls that set modes, options and sizes, and tell them: what is in force. */
#include <stdint.h>
#include <stdlib.h>

#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/expect.h"
#include "support/suite.h"
#include "support/ways.h"

enum { DEFAULT_MAX_CERT_LIST = 102400, DEFAULT_CACHE_SIZE = 20480 };

static const int64_t no_tls_1_3 = SSL_OP_NO_TLSv1_3;

static contexts both;

static int64_t made_ctx(void)
{
    return way_ctx(WAY_SSL_CTX, GASKET_BOTH);
}

/* ---- modes ---- */

/* On a connection whose peer does not read: how much of a large text is taken at once. */
static int64_t taken_at_once(const end *e)
{
    enum { LARGE = 1 << 22 };
    char *text = calloc(LARGE, 1);
    int64_t taken = end_write(e, text, LARGE);

    free(text);
    return taken;
}

START_TEST(ssl_ctx_get_mode_tells_what_is_set_at_first)
{
    int64_t ctx = made_ctx();
    int64_t ours = way_ctx(0, GASKET_CLIENT);

    expect_value(gasket_ssl_ctx_get_mode(ctx), SSL_MODE_AUTO_RETRY);
    expect_value(gasket_ssl_ctx_get_mode(ours) &
                     (SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                      SSL_MODE_AUTO_RETRY),
                 7);
    gasket_free(ours);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_set_mode_is_in_force_for_later_connections)
{
    couple c;

    both = both_new(WAY_SSL_CTX | WAY_SSL);
    c = both_shaken(&both, WAY_SSL);
    expect_value(taken_at_once(&c.client), 0);
    couple_free(&c);
    expect_value(gasket_ssl_ctx_set_mode(both.client, SSL_MODE_ENABLE_PARTIAL_WRITE), 5);
    expect_value(gasket_ssl_ctx_set_mode(both.client, 0), 5);
    expect_value(gasket_ssl_ctx_get_mode(both.client), 5);
    expect_record(gasket_ssl_ctx_set_mode(both.client, SSL_MODE_ASYNC), GASKET_ERROR_UNSUPPORTED);
    c = both_shaken(&both, WAY_SSL);
    ck_assert_int_gt(taken_at_once(&c.client), 0);
    couple_free(&c);
    both_free(&both);
}
END_TEST

START_TEST(ssl_set_mode_is_in_force_at_once)
{
    couple c;

    both = both_new(WAY_SSL_CTX | WAY_SSL);
    c = both_shaken(&both, WAY_SSL);
    expect_value(gasket_ssl_set_mode(c.client.ssl, SSL_MODE_ENABLE_PARTIAL_WRITE), 5);
    expect_value(gasket_ssl_get_mode(c.client.ssl), 5);
    expect_record(gasket_ssl_set_mode(c.client.ssl, SSL_MODE_ASYNC), GASKET_ERROR_UNSUPPORTED);
    ck_assert_int_gt(taken_at_once(&c.client), 0);
    couple_free(&c);
    both_free(&both);
}
END_TEST

START_TEST(ssl_set_mode_leaves_a_stream_its_own)
{
    couple c;
    int64_t mode;

    both = both_new(_i);
    c = both_meet(&both, _i);
    mode = expect_ok(gasket_ssl_get_mode(c.client.ssl));
    expect_value(gasket_ssl_set_mode(c.client.ssl, mode), mode);
    expect_value(gasket_ssl_set_mode(c.client.ssl, SSL_MODE_AUTO_RETRY), mode);
    expect_record(gasket_ssl_set_mode(c.client.ssl, SSL_MODE_SEND_FALLBACK_SCSV),
                  GASKET_ERROR_STATE);
    expect_value(gasket_ssl_get_mode(c.client.ssl), mode);
    couple_free(&c);
    both_free(&both);
}
END_TEST

START_TEST(ssl_get_mode_tells_what_the_context_had)
{
    int64_t ctx = made_ctx();
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));

    expect_value(gasket_ssl_get_mode(ssl), SSL_MODE_AUTO_RETRY);
    expect_value(gasket_ssl_ctx_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS), 20);
    expect_value(gasket_ssl_get_mode(ssl), SSL_MODE_AUTO_RETRY);
    gasket_free(ssl);
    ssl = expect_ok(gasket_ssl_new(ctx));
    expect_value(gasket_ssl_get_mode(ssl), 20);
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

/* ---- options ---- */

START_TEST(ssl_ctx_get_options_tells_all_bits)
{
    const int64_t high = INT64_C(1) << 31 | INT64_C(1) << 40 | INT64_C(1) << 62;
    int64_t ctx = made_ctx();

    expect_value(gasket_ssl_ctx_get_options(ctx), 0x120000);
    expect_value(gasket_ssl_ctx_set_options(ctx, high), high | 0x120000);
    expect_value(gasket_ssl_ctx_get_options(ctx), high | 0x120000);
    expect_record(gasket_ssl_ctx_set_options(ctx, -1), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_get_options_tells_what_the_context_had)
{
    int64_t before;
    couple c;

    both = both_new(_i);
    c = both_meet(&both, _i);
    before = expect_ok(gasket_ssl_get_options(c.client.ssl));
    ck_assert_int_eq(before & 0x120000, 0x120000);
    expect_value(before & no_tls_1_3, 0);
    expect_ok(gasket_ssl_ctx_set_options(both.client, no_tls_1_3));
    expect_value(gasket_ssl_get_options(c.client.ssl), before);
    ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
    expect_text(gasket_ssl_get_version(c.client.ssl), "TLSv1.3");
    couple_free(&c);
    c = both_shaken(&both, _i);
    expect_value(gasket_ssl_get_options(c.client.ssl), before | no_tls_1_3);
    expect_text(gasket_ssl_get_version(c.client.ssl), "TLSv1.2");
    couple_free(&c);
    both_free(&both);
}
END_TEST

/* ---- reading ahead ---- */

/* Two records are there. Whether there is more than was decrypted when the first was read. */
static int64_t read_ahead_of(const couple *c)
{
    char byte;

    ck_assert_int_eq(end_write(&c->server, "1", 1), 1);
    ck_assert_int_eq(end_write(&c->server, "2", 1), 1);
    ck_assert_int_eq(end_read(&c->client, &byte, 1), 1);
    expect_value(gasket_ssl_pending(c->client.ssl), 0);
    return gasket_ssl_has_pending(c->client.ssl);
}

START_TEST(ssl_ctx_get_read_ahead_is_off_at_first)
{
    couple c;

    both = both_new(WAY_SSL_CTX | WAY_SSL);
    expect_value(gasket_ssl_ctx_get_read_ahead(both.client), 0);
    both_without_tickets(&both);
    c = both_shaken(&both, WAY_SSL);
    expect_value(read_ahead_of(&c), 0);
    couple_free(&c);
    both_free(&both);
}
END_TEST

START_TEST(ssl_ctx_set_read_ahead_is_in_force_for_later_connections)
{
    couple c;

    both = both_new(WAY_SSL_CTX | WAY_SSL);
    expect_value(gasket_ssl_ctx_set_read_ahead(both.client, 1), 0);
    expect_value(gasket_ssl_ctx_get_read_ahead(both.client), 1);
    both_without_tickets(&both);
    c = both_shaken(&both, WAY_SSL);
    expect_value(read_ahead_of(&c), 1);
    couple_free(&c);
    expect_value(gasket_ssl_ctx_set_read_ahead(both.client, 0), 1);
    expect_value(gasket_ssl_ctx_get_read_ahead(both.client), 0);
    both_free(&both);
}
END_TEST

/* ---- sizes ---- */

START_TEST(ssl_ctx_get_max_cert_list_tells_bytes)
{
    int64_t ctx = way_ctx(_i, GASKET_CLIENT);

    expect_value(gasket_ssl_ctx_get_max_cert_list(ctx), DEFAULT_MAX_CERT_LIST);
    expect_value(gasket_ssl_ctx_set_max_cert_list(ctx, 1000), DEFAULT_MAX_CERT_LIST);
    expect_value(gasket_ssl_ctx_get_max_cert_list(ctx), 1000);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_get_max_cert_list_tells_what_the_context_had)
{
    couple c;

    both = both_new(_i);
    c = both_meet(&both, _i);
    expect_value(gasket_ssl_get_max_cert_list(c.client.ssl), DEFAULT_MAX_CERT_LIST);
    couple_free(&c);
    expect_value(gasket_ssl_ctx_set_max_cert_list(both.client, 1000), DEFAULT_MAX_CERT_LIST);
    c = both_meet(&both, _i);
    expect_value(gasket_ssl_get_max_cert_list(c.client.ssl), 1000);
    couple_free(&c);
    both_free(&both);
}
END_TEST

START_TEST(ssl_ctx_sess_get_cache_size_tells_sessions)
{
    int64_t ctx = way_ctx(_i, GASKET_SERVER);

    expect_value(gasket_ssl_ctx_sess_get_cache_size(ctx), DEFAULT_CACHE_SIZE);
    expect_value(gasket_ssl_ctx_sess_set_cache_size(ctx, 5), DEFAULT_CACHE_SIZE);
    expect_value(gasket_ssl_ctx_sess_get_cache_size(ctx), 5);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_sess_set_cache_size_makes_the_first_ones_leave)
{
    int64_t left;
    couple c;

    both = both_new(_i);
    both_without_tickets(&both);
    expect_value(gasket_ssl_ctx_sess_set_cache_size(both.server, 2), DEFAULT_CACHE_SIZE);
    expect_value(gasket_ssl_ctx_sess_set_cache_size(both.server, -1), 0);
    expect_value(gasket_ssl_ctx_sess_get_cache_size(both.server), 2);
    for (int i = 0; i < 5; i++) {
        c = both_shaken(&both, _i);
        couple_free(&c);
    }
    left = expect_ok(gasket_ssl_ctx_ctrl(both.server, SSL_CTRL_SESS_CACHE_FULL, 0, 0));
    ck_assert_int_ge(left, 3);
    expect_value(gasket_ssl_ctx_ctrl(both.server, SSL_CTRL_SESS_NUMBER, 0, 0), 5 - left);
    expect_value(gasket_ssl_ctx_sess_set_cache_size(both.server, 0), 2);
    both_free(&both);
}
END_TEST

START_TEST(ssl_ctx_sess_get_cache_mode_tells_bits)
{
    int64_t ctx = made_ctx();

    expect_value(gasket_ssl_ctx_sess_get_cache_mode(ctx), SSL_SESS_CACHE_SERVER);
    expect_value(gasket_ssl_ctx_sess_set_cache_mode(ctx, SSL_SESS_CACHE_BOTH),
                 SSL_SESS_CACHE_SERVER);
    expect_value(gasket_ssl_ctx_sess_get_cache_mode(ctx), SSL_SESS_CACHE_BOTH);
    expect_value(gasket_ssl_ctx_get_session_cache_mode(ctx), SSL_SESS_CACHE_BOTH);
    gasket_free(ctx);
    ctx = way_ctx(0, GASKET_SERVER);
    expect_value(gasket_ssl_ctx_sess_get_cache_mode(ctx), SSL_SESS_CACHE_SERVER);
    gasket_free(ctx);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_settings");
    TCase *tests = suite_case(suite, "modes and options", 60);
    tcase_add_test(tests, ssl_ctx_get_mode_tells_what_is_set_at_first);
    tcase_add_test(tests, ssl_ctx_set_mode_is_in_force_for_later_connections);
    tcase_add_test(tests, ssl_set_mode_is_in_force_at_once);
    tcase_add_loop_test(tests, ssl_set_mode_leaves_a_stream_its_own, 0, WAY_SSL);
    tcase_add_test(tests, ssl_get_mode_tells_what_the_context_had);
    tcase_add_test(tests, ssl_ctx_get_options_tells_all_bits);
    tcase_add_loop_test(tests, ssl_get_options_tells_what_the_context_had, 0, WAYS);

    tests = suite_case(suite, "reading ahead and sizes", 60);
    tcase_add_test(tests, ssl_ctx_get_read_ahead_is_off_at_first);
    tcase_add_test(tests, ssl_ctx_set_read_ahead_is_in_force_for_later_connections);
    tcase_add_loop_test(tests, ssl_ctx_get_max_cert_list_tells_bytes, 0, WAY_SSL);
    tcase_add_loop_test(tests, ssl_get_max_cert_list_tells_what_the_context_had, 0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_sess_get_cache_size_tells_sessions, 0, WAY_SSL);
    tcase_add_loop_test(tests, ssl_ctx_sess_set_cache_size_makes_the_first_ones_leave, 0, WAYS);
    tcase_add_test(tests, ssl_ctx_sess_get_cache_mode_tells_bits);
    return suite_run(suite);
}
