/* The documented calls about ciphers, commands by number, verification, sides and temporary keys.
 * The others are in check_direct_settings, _files, _wire and _sessions. */
#include <stdint.h>
#include <string.h>

#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/expect.h"
#include "support/suite.h"
#include "support/ways.h"

enum { DEFAULT_MAX_CERT_LIST = 102400, DEFAULT_CACHE_SIZE = 20480, UNKNOWN_COMMAND = 9999 };

static const int64_t no_ticket = SSL_OP_NO_TICKET;

static contexts both;

static int64_t made_ctx(void)
{
    return way_ctx(WAY_SSL_CTX, GASKET_BOTH);
}

/* ---- ciphers ---- */

static int64_t cipher_named(int64_t ctx, const char *name)
{
    int64_t ciphers = expect_ok(gasket_ssl_ctx_get_ciphers(ctx));
    int64_t count = expect_ok(gasket_sk_ssl_cipher_num(ciphers));

    for (int64_t i = 0; i < count; i++) {
        int64_t cipher = expect_ok(gasket_sk_ssl_cipher_value(ciphers, i));

        if (strcmp(gasket_ssl_cipher_get_name(cipher), name) == 0)
            return cipher;
    }
    ck_abort_msg("there is no cipher %s", name);
}

static const struct {
    const char *name;
    const char *version;
    int64_t bits;
} ciphers[] = {
    {"TLS_AES_256_GCM_SHA384", "TLSv1.3", 256},
    {"TLS_AES_128_GCM_SHA256", "TLSv1.3", 128},
    {"TLS_CHACHA20_POLY1305_SHA256", "TLSv1.3", 256},
    {"ECDHE-RSA-AES128-GCM-SHA256", "TLSv1.2", 128},
    {"ECDHE-RSA-AES256-SHA", "TLSv1.0", 256},
    {"DHE-RSA-AES256-SHA", "SSLv3", 256},
    {"DHE-RSA-AES128-SHA", "SSLv3", 128},
};

START_TEST(ssl_cipher_get_bits_gives_both_numbers)
{
    int64_t ctx = made_ctx();
    int64_t algorithm = 77;

    for (size_t i = 0; i < sizeof ciphers / sizeof *ciphers; i++) {
        int64_t cipher = cipher_named(ctx, ciphers[i].name);

        algorithm = -1;
        expect_value(gasket_ssl_cipher_get_bits(cipher, &algorithm), ciphers[i].bits);
        ck_assert_int_eq(algorithm, ciphers[i].bits);
        expect_value(gasket_ssl_cipher_get_bits(cipher, NULL), ciphers[i].bits);
    }
    expect_value(gasket_ssl_cipher_get_bits(0, &algorithm), 0);
    ck_assert_int_eq(algorithm, 0);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_cipher_get_name_gives_openssls_names)
{
    int64_t ctx = made_ctx();
    int64_t cipher = cipher_named(ctx, "DHE-RSA-AES256-SHA");

    gasket_free(ctx);
    expect_text(gasket_ssl_cipher_get_name(cipher), "DHE-RSA-AES256-SHA");
    expect_text(gasket_ssl_cipher_get_name(0), "(NONE)");
    ck_assert_ptr_null(gasket_ssl_cipher_get_name(ctx));
    expect_record(gasket_direct_error(0), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

START_TEST(ssl_cipher_get_version_gives_the_oldest_that_has_it)
{
    int64_t ctx = made_ctx();

    for (size_t i = 0; i < sizeof ciphers / sizeof *ciphers; i++)
        expect_text(gasket_ssl_cipher_get_version(cipher_named(ctx, ciphers[i].name)),
                    ciphers[i].version);
    expect_text(gasket_ssl_cipher_get_version(0), "(NONE)");
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_get_current_cipher_is_there_after_the_handshake)
{
    static const char name[] = "ECDHE-RSA-AES128-GCM-SHA256";
    couple c;
    int64_t cipher;

    both = both_new(_i);
    expect_value(gasket_ssl_ctx_set_max_proto_version(both.client, TLS1_2_VERSION), 1);
    c = both_meet(&both, _i);
    expect_value(gasket_ssl_get_current_cipher(c.client.ssl), 0);
    couple_free(&c);
    expect_value(gasket_ssl_ctx_set_cipher_list(both.client, name),
                 1); /* after the context was used */
    c = both_shaken(&both, _i);
    cipher = expect_ok(gasket_ssl_get_current_cipher(c.client.ssl));
    expect_text(gasket_ssl_cipher_get_name(cipher), name);
    expect_value(gasket_ssl_get_current_cipher(c.server.ssl), cipher);
    couple_free(&c);
    both_free(&both);
    expect_text(gasket_ssl_cipher_get_name(cipher), name);
}
END_TEST

/* What Gasket's own call has set when the context was in use already. */
START_TEST(ciphers_that_are_refused_leave_those_that_were_set)
{
    static const char name[] = "TLS_CHACHA20_POLY1305_SHA256";
    couple c;

    both = both_new(_i);
    c = both_shaken(&both, _i);
    couple_free(&c);
    expect_value(gasket_ctx_set_ciphersuites(both.client, name), 0);
    expect_value(gasket_ssl_ctx_set_ciphersuites(both.client, "nonsense"), 0);
    c = both_shaken(&both, _i);
    expect_text(gasket_ssl_cipher_get_name(gasket_ssl_get_current_cipher(c.client.ssl)), name);
    couple_free(&c);
    both_free(&both);
}
END_TEST

START_TEST(ssl_get_version_gives_the_negotiated_one)
{
    static const struct {
        int64_t version;
        const char *name;
    } all[] = {{TLS1_2_VERSION, "TLSv1.2"}, {TLS1_3_VERSION, "TLSv1.3"}};

    both = both_new(_i);
    for (size_t i = 0; i < 2; i++) {
        couple c = both_meet(&both, _i);

        expect_text(gasket_ssl_get_version(c.client.ssl), "TLSv1.3");
        expect_value(gasket_ssl_set_max_proto_version(c.client.ssl, all[i].version), 1);
        ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
        expect_text(gasket_ssl_get_version(c.client.ssl), all[i].name);
        expect_text(gasket_ssl_get_version(c.server.ssl), all[i].name);
        couple_free(&c);
    }
    both_free(&both);
}
END_TEST

/* ---- commands by number ---- */

START_TEST(ssl_ctrl_does_what_its_commands_say)
{
    couple c;
    int64_t ssl;
    int64_t options;

    both = both_new(_i);
    c = both_meet(&both, _i);
    ssl = c.client.ssl;
    options = expect_ok(gasket_ssl_get_options(ssl));
    expect_value(gasket_ssl_ctrl(ssl, SSL_CTRL_SET_MAX_CERT_LIST, 5000, 0), DEFAULT_MAX_CERT_LIST);
    expect_value(gasket_ssl_get_max_cert_list(ssl), 5000);
    expect_value(gasket_ssl_ctrl(ssl, SSL_CTRL_MODE, 0, 0), expect_ok(gasket_ssl_get_mode(ssl)));
    expect_value(gasket_ssl_ctrl(ssl, SSL_CTRL_SET_MAX_PROTO_VERSION, TLS1_2_VERSION, 0), 1);
    expect_value(gasket_ssl_ctrl(ssl, UNKNOWN_COMMAND, 1, 0), 0);
    expect_no_reason(ssl);
    /* The retired ones: temporary RSA keys, and options. */
    expect_value(gasket_ssl_ctrl(ssl, 1, 0, 0), 0);
    expect_value(gasket_ssl_ctrl(ssl, 2, 0, 0), 1);
    expect_value(gasket_ssl_ctrl(ssl, 32, no_ticket, 0), options | no_ticket);
    expect_value(gasket_ssl_get_options(ssl), options | no_ticket);
    expect_value(gasket_ssl_ctrl(ssl, 6, 0, 0), 0);
    expect_reason(ssl, "called a function you should not call");
    ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
    expect_text(gasket_ssl_get_version(ssl), "TLSv1.2");
    couple_free(&c);
    both_free(&both);
}
END_TEST

START_TEST(ssl_ctrl_refuses_what_it_cannot_pass_on)
{
    int64_t ctx = made_ctx();
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));

    expect_record(gasket_ssl_ctrl(ssl, SSL_CTRL_SET_MSG_CALLBACK, 0, 0), GASKET_ERROR_UNSUPPORTED);
    expect_record(gasket_ssl_ctrl(ssl, SSL_CTRL_MODE, SSL_MODE_ASYNC, 0), GASKET_ERROR_UNSUPPORTED);
    expect_record(gasket_ssl_ctrl(ssl, SSL_CTRL_SET_TMP_DH, 0, 4711), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_ssl_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, 0, ctx),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ssl_ctrl(ssl, UNKNOWN_COMMAND, 0, 8), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ssl_ctrl(ssl, INT64_C(1) << 40, 0, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ssl_ctrl(ctx, 0, 0, 0), GASKET_ERROR_BAD_HANDLE);
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_ctrl_does_what_its_commands_say)
{
    int64_t ctx;
    int64_t options;

    both = both_new(_i);
    ctx = both.client;
    options = expect_ok(gasket_ssl_ctx_get_options(ctx));
    expect_value(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SET_SESS_CACHE_SIZE, 7, 0), DEFAULT_CACHE_SIZE);
    expect_value(gasket_ssl_ctx_sess_get_cache_size(ctx), 7);
    expect_value(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_MODE, 0, 0),
                 expect_ok(gasket_ssl_ctx_get_mode(ctx)));
    expect_value(gasket_ssl_ctx_ctrl(ctx, UNKNOWN_COMMAND, 1, 0), 0);
    expect_no_reason(ctx);
    expect_value(gasket_ssl_ctx_ctrl(ctx, 1, 0, 0), 0);
    expect_value(gasket_ssl_ctx_ctrl(ctx, 2, 0, 0), 1);
    expect_value(gasket_ssl_ctx_ctrl(ctx, 32, no_ticket, 0), options | no_ticket);
    expect_value(gasket_ssl_ctx_get_options(ctx), options | no_ticket);
    expect_value(gasket_ssl_ctx_ctrl(ctx, 6, 0, 0), 0);
    expect_reason(ctx, "called a function you should not call");
    expect_value(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SET_GROUPS_LIST, 0, (intptr_t) "P-384"), 1);
    expect_value(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SET_GROUPS_LIST, 0, (intptr_t) "nonsense"), 0);
    expect_record(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SET_MSG_CALLBACK, 0, 0),
                  GASKET_ERROR_UNSUPPORTED);
    expect_record(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_EXTRA_CHAIN_CERT, 0, ctx),
                  GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_ssl_ctx_ctrl(0, 40, 0, 0), GASKET_ERROR_BAD_ARGUMENT);
    both_free(&both);
}
END_TEST

START_TEST(ssl_ctx_ctrl_counts_sessions)
{
    couple c;

    both = both_new(_i);
    both_without_tickets(&both);
    for (int i = 0; i < 2; i++) {
        c = both_shaken(&both, _i);
        couple_free(&c);
    }
    expect_value(gasket_ssl_ctx_ctrl(both.server, SSL_CTRL_SESS_ACCEPT, 0, 0), 2);
    expect_value(gasket_ssl_ctx_ctrl(both.server, SSL_CTRL_SESS_ACCEPT_GOOD, 0, 0), 2);
    expect_value(gasket_ssl_ctx_ctrl(both.client, SSL_CTRL_SESS_CONNECT, 0, 0), 2);
    expect_value(gasket_ssl_ctx_ctrl(both.client, SSL_CTRL_SESS_CONNECT_GOOD, 0, 0), 2);
    expect_value(gasket_ssl_ctx_ctrl(both.server, SSL_CTRL_SESS_NUMBER, 0, 0), 2);
    expect_value(gasket_ssl_ctx_ctrl(both.server, SSL_CTRL_SESS_HIT, 0, 0), 0);
    both_free(&both);
}
END_TEST

/* ---- verification ---- */

/* Whether the client takes a server whose root it does not know. */
static int takes_a_stranger(int way)
{
    couple c = both_meet(&both, way);
    int taken;

    if (c.client.stream != 0)
        expect_value(gasket_stream_set_verify_host(c.client.stream, ""), 0);
    taken = ends_shake(&c.client, &c.server);
    couple_free(&c);
    return taken;
}

START_TEST(ssl_ctx_get_verify_mode_tells_what_is_in_force)
{
    both = both_new(_i);
    expect_value(gasket_ssl_ctx_get_verify_mode(both.client), SSL_VERIFY_NONE);
    ck_assert_int_eq(takes_a_stranger(_i), 1);
    expect_value(gasket_ssl_ctx_set_verify(both.client, SSL_VERIFY_PEER), 0);
    expect_value(gasket_ssl_ctx_get_verify_mode(both.client), SSL_VERIFY_PEER);
    ck_assert_int_eq(takes_a_stranger(_i), 0);
    expect_value(gasket_ssl_ctx_set_verify(both.client, 5), 0);
    expect_value(gasket_ssl_ctx_get_verify_mode(both.client), 5);
    expect_value(gasket_ssl_ctx_set_verify(both.client, SSL_VERIFY_NONE), 0);
    expect_value(gasket_ssl_ctx_get_verify_mode(both.client), SSL_VERIFY_NONE);
    ck_assert_int_eq(takes_a_stranger(_i), 1);
    both_free(&both);
}
END_TEST

START_TEST(ssl_ctx_get_verify_mode_tells_what_gasket_was_told)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));

    expect_value(gasket_ssl_ctx_get_verify_mode(ctx),
                 SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
    expect_value(gasket_ctx_set_verify(ctx, GASKET_VERIFY_OPTIONAL), 0);
    expect_value(gasket_ssl_ctx_get_verify_mode(ctx), SSL_VERIFY_PEER);
    expect_value(gasket_ctx_set_verify(ctx, GASKET_VERIFY_NONE), 0);
    expect_value(gasket_ssl_ctx_get_verify_mode(ctx), SSL_VERIFY_NONE);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_get_verify_mode_tells_what_is_in_force)
{
    couple c;

    both = both_new(_i);
    expect_value(gasket_ssl_ctx_set_verify(both.client, SSL_VERIFY_PEER), 0);
    c = both_meet(&both, _i);
    expect_value(gasket_ssl_get_verify_mode(c.client.ssl), SSL_VERIFY_PEER);
    expect_value(gasket_ssl_get_verify_mode(c.server.ssl), SSL_VERIFY_NONE);
    expect_value(gasket_ssl_ctx_set_verify(both.client, SSL_VERIFY_NONE), 0);
    expect_value(gasket_ssl_get_verify_mode(c.client.ssl), SSL_VERIFY_PEER);
    if (c.client.stream != 0)
        expect_value(gasket_stream_set_verify_host(c.client.stream, ""), 0);
    ck_assert_int_eq(ends_shake(&c.client, &c.server), 0);
    couple_free(&c);
    both_free(&both);
}
END_TEST

/* ---- sides ---- */

START_TEST(ssl_set_accept_state_makes_a_server)
{
    couple c;

    both = both_new(_i);
    c = both_meet(&both, _i);
    expect_value(gasket_ssl_is_server(c.server.ssl), 1);
    expect_value(gasket_ssl_set_accept_state(c.server.ssl), 0);
    if (c.client.stream != 0)
        expect_record(gasket_ssl_set_accept_state(c.client.ssl), GASKET_ERROR_STATE);
    ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
    couple_free(&c);
    both_free(&both);
}
END_TEST

START_TEST(ssl_set_connect_state_makes_a_client)
{
    couple c;

    both = both_new(_i);
    c = both_meet(&both, _i);
    expect_value(gasket_ssl_is_server(c.client.ssl), 0);
    expect_value(gasket_ssl_set_connect_state(c.client.ssl), 0);
    if (c.server.stream != 0)
        expect_record(gasket_ssl_set_connect_state(c.server.ssl), GASKET_ERROR_STATE);
    ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
    couple_free(&c);
    both_free(&both);
}
END_TEST

/* An SSL whose method is of that side alone is given the other one. */
static void expect_other_side_refused(int64_t method, int64_t (*set_state)(int64_t))
{
    int64_t ctx = expect_ok(gasket_ssl_ctx_new(expect_ok(method)));
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));

    expect_record(set_state(ssl), GASKET_ERROR_STATE);
    gasket_free(ssl);
    gasket_free(ctx);
}

START_TEST(ssl_set_accept_state_needs_a_method_with_servers)
{
    expect_other_side_refused(gasket_tls_client_method(), gasket_ssl_set_accept_state);
}
END_TEST

START_TEST(ssl_set_connect_state_needs_a_method_with_clients)
{
    expect_other_side_refused(gasket_tls_server_method(), gasket_ssl_set_connect_state);
}
END_TEST

/* ---- temporary RSA keys, which there are none of any more ---- */

START_TEST(ssl_need_tmp_rsa_and_ssl_ctx_need_tmp_rsa_answer_0)
{
    int64_t ctx = made_ctx();
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));

    expect_value(gasket_ssl_ctx_need_tmp_rsa(ctx), 0);
    expect_value(gasket_ssl_need_tmp_rsa(ssl), 0);
    expect_record(gasket_ssl_need_tmp_rsa(ctx), GASKET_ERROR_BAD_HANDLE);
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_set_tmp_rsa_and_ssl_ctx_set_tmp_rsa_take_nothing)
{
    int64_t ctx = made_ctx();
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t rsa = expect_ok(gasket_rsa_generate_key(1024, 65537));

    expect_value(gasket_ssl_ctx_set_tmp_rsa(ctx, rsa), 1);
    expect_value(gasket_ssl_ctx_set_tmp_rsa(ctx, 0), 1);
    expect_value(gasket_ssl_set_tmp_rsa(ssl, rsa), 1);
    expect_value(gasket_ssl_set_tmp_rsa(ssl, 0), 1);
    expect_record(gasket_ssl_ctx_set_tmp_rsa(ctx, ssl), GASKET_ERROR_BAD_HANDLE);
    gasket_free(ssl);
    gasket_free(ctx);
    expect_value(gasket_rsa_bits(rsa), 1024);
    ck_assert_int_eq(gasket_free(rsa), 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_calls");
    TCase *tests = suite_case(suite, "ciphers and versions", 60);

    tcase_add_test(tests, ssl_cipher_get_bits_gives_both_numbers);
    tcase_add_test(tests, ssl_cipher_get_name_gives_openssls_names);
    tcase_add_test(tests, ssl_cipher_get_version_gives_the_oldest_that_has_it);
    tcase_add_loop_test(tests, ssl_get_current_cipher_is_there_after_the_handshake, 0, WAYS);
    tcase_add_loop_test(tests, ciphers_that_are_refused_leave_those_that_were_set, 0, WAYS);
    tcase_add_loop_test(tests, ssl_get_version_gives_the_negotiated_one, 0, WAYS);

    tests = suite_case(suite, "commands", 60);
    tcase_add_loop_test(tests, ssl_ctrl_does_what_its_commands_say, 0, WAYS);
    tcase_add_test(tests, ssl_ctrl_refuses_what_it_cannot_pass_on);
    tcase_add_loop_test(tests, ssl_ctx_ctrl_does_what_its_commands_say, 0, WAY_SSL);
    tcase_add_loop_test(tests, ssl_ctx_ctrl_counts_sessions, 0, WAYS);

    tests = suite_case(suite, "verification, sides, temporary keys", 60);
    tcase_add_loop_test(tests, ssl_ctx_get_verify_mode_tells_what_is_in_force, 0, WAYS);
    tcase_add_test(tests, ssl_ctx_get_verify_mode_tells_what_gasket_was_told);
    tcase_add_loop_test(tests, ssl_get_verify_mode_tells_what_is_in_force, 0, WAYS);
    tcase_add_loop_test(tests, ssl_set_accept_state_makes_a_server, 0, WAYS);
    tcase_add_loop_test(tests, ssl_set_connect_state_makes_a_client, 0, WAYS);
    tcase_add_test(tests, ssl_set_accept_state_needs_a_method_with_servers);
    tcase_add_test(tests, ssl_set_connect_state_needs_a_method_with_clients);
    tcase_add_test(tests, ssl_need_tmp_rsa_and_ssl_ctx_need_tmp_rsa_answer_0);
    tcase_add_test(tests, ssl_set_tmp_rsa_and_ssl_ctx_set_tmp_rsa_take_nothing);
    return suite_run(suite);
}
