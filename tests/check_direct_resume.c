/* Sessions as objects: what they are made of, how they are kept as bytes, and that they resume. */
#include <stdint.h>
#include <string.h>

#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/clock.h"
#include "support/expect.h"
#include "support/issue.h"
#include "support/suite.h"
#include "support/ways.h"

enum { LONGEST_MS = 60000 };

/* ---- what they are made of ---- */

static int64_t tls_1_2_cipher(void)
{
    int64_t ctx = expect_ok(gasket_ssl_ctx_new(gasket_tls_method()));
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t cipher = expect_ok(gasket_ssl_cipher_find(ssl, "\xc0\x2f", 2));

    gasket_free(ssl);
    gasket_free(ctx);
    return cipher;
}

/* One that could be resumed, made by hand. */
static int64_t made(void)
{
    int64_t session = expect_ok(gasket_ssl_session_new());

    expect_value(gasket_ssl_session_set_protocol_version(session, TLS1_2_VERSION), 1);
    expect_value(gasket_ssl_session_set_cipher(session, tls_1_2_cipher()), 1);
    expect_value(gasket_ssl_session_set1_id(session, "identifier", 10), 1);
    expect_value(gasket_ssl_session_set1_id_context(session, "context", 7), 1);
    expect_value(gasket_ssl_session_set1_master_key(
                     session, "0123456789abcdef0123456789abcdef0123456789abcdef", 48),
                 1);
    expect_value(gasket_ssl_session_set1_hostname(session, "first.example"), 1);
    expect_value(gasket_ssl_session_set1_hostname(session, "host.example"), 1);
    expect_value(gasket_ssl_session_set1_alpn_selected(session, "http/1.1", 8), 1);
    expect_value(gasket_ssl_session_set1_alpn_selected(session, "h2", 2), 1);
    expect_value(gasket_ssl_session_set1_ticket_appdata(session, "mine", 4), 1);
    expect_value(gasket_ssl_session_set_max_early_data(session, 4000000000), 1);
    expect_value(gasket_ssl_session_set_time(session, 1700000000), 1700000000);
    expect_value(gasket_ssl_session_set_timeout(session, 4242), 1);
    return session;
}

static void expect_all(int64_t session)
{
    char bytes[64];

    expect_value(gasket_ssl_session_get_protocol_version(session), TLS1_2_VERSION);
    expect_value(gasket_ssl_session_get0_cipher(session), tls_1_2_cipher());
    expect_value(gasket_ssl_session_get_id(session, bytes, sizeof bytes), 10);
    ck_assert_mem_eq(bytes, "identifier", 10);
    expect_value(gasket_ssl_session_get0_id_context(session, bytes, 3), 7);
    ck_assert_mem_eq(bytes, "context", 3);
    expect_value(gasket_ssl_session_get_master_key(session, NULL, 0), 48);
    expect_value(gasket_ssl_session_get_master_key(session, bytes, 64), 48);
    ck_assert_mem_eq(bytes, "0123456789abcdef", 16);
    expect_text(gasket_ssl_session_get0_hostname(session), "host.example");
    expect_value(gasket_ssl_session_get0_alpn_selected(session, bytes, sizeof bytes), 2);
    ck_assert_mem_eq(bytes, "h2", 2);
    expect_value(gasket_ssl_session_get0_ticket_appdata(session, bytes, sizeof bytes), 4);
    ck_assert_mem_eq(bytes, "mine", 4);
    expect_value(gasket_ssl_session_get_max_early_data(session), 4000000000);
    expect_value(gasket_ssl_session_get_time(session), 1700000000);
    expect_value(gasket_ssl_session_get_timeout(session), 4242);
    expect_value(gasket_ssl_session_is_resumable(session), 1);
    expect_value(gasket_ssl_session_has_ticket(session), 0);
    expect_value(gasket_ssl_session_get0_peer(session), 0);
}

START_TEST(an_empty_session_has_nothing)
{
    int64_t session = expect_ok(gasket_ssl_session_new());
    char bytes[8];

    expect_value(gasket_ssl_session_get_id(session, bytes, sizeof bytes), 0);
    expect_value(gasket_ssl_session_get0_cipher(session), 0);
    ck_assert_ptr_null(gasket_ssl_session_get0_hostname(session));
    expect_value(gasket_ssl_session_get0_ticket(session, NULL, 0), 0);
    expect_value(gasket_ssl_session_get0_alpn_selected(session, bytes, 8), 0);
    expect_value(gasket_ssl_session_get0_ticket_appdata(session, bytes, 8), 0);
    expect_value(gasket_ssl_session_get_master_key(session, bytes, 8), 0);
    expect_value(gasket_ssl_session_is_resumable(session), 0);
    expect_value(gasket_i2d_ssl_session(session, NULL, 0), 0);
    expect_record(gasket_ssl_session_set1_id(session, bytes, 33), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_ssl_session_set1_hostname(session, NULL), 1);
    expect_value(gasket_ssl_session_set1_alpn_selected(session, NULL, 0), 1);
    expect_value(gasket_ssl_session_set1_ticket_appdata(session, NULL, 0), 1);
    gasket_free(session);
}
END_TEST

START_TEST(a_session_keeps_what_it_is_told)
{
    int64_t session = made();
    int64_t index = expect_ok(gasket_ssl_session_get_ex_new_index());

    expect_all(session);
    expect_value(gasket_ssl_session_set_ex_data(session, index, 12345678901), 1);
    expect_value(gasket_ssl_session_get_ex_data(session, index), 12345678901);
    expect_value(gasket_ssl_session_set_app_data(session, -1), 1);
    expect_value(gasket_ssl_session_get_app_data(session), -1);
    expect_record(gasket_ssl_session_get_ex_data(session, index + 1), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(session);
}
END_TEST

START_TEST(bytes_and_pem_give_it_again)
{
    int64_t session = made();
    int64_t bio = issue_bio();
    unsigned char der[1024];
    int64_t length = expect_ok(gasket_i2d_ssl_session(session, der, sizeof der));
    int64_t again = expect_ok(gasket_d2i_ssl_session(der, length));

    expect_all(again);
    gasket_free(again);
    again = expect_ok(gasket_ssl_session_dup(session));
    expect_all(again);
    gasket_free(again);
    expect_value(gasket_i2d_ssl_session_bio(bio, session), 1);
    again = expect_ok(gasket_d2i_ssl_session_bio(bio));
    expect_all(again);
    gasket_free(again);
    expect_value(gasket_pem_write_bio_ssl_session(bio, session), 1);
    again = expect_ok(gasket_pem_read_bio_ssl_session(bio, NULL));
    expect_all(again);
    gasket_free(again);
    expect_value(gasket_d2i_ssl_session_bio(bio), 0);
    expect_value(gasket_pem_read_bio_ssl_session(bio, NULL), 0);
    expect_value(gasket_d2i_ssl_session(der, length - 1), 0);
    expect_value(gasket_d2i_ssl_session(der, 0), 0);
    gasket_free(bio);
    gasket_free(session);
}
END_TEST

/* ---- whose it is ---- */

static void expect_used(int64_t session)
{
    expect_record(gasket_ssl_session_set1_id(session, "other", 5), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_session_set_protocol_version(session, 0x301), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_session_set1_hostname(session, NULL), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_session_set1_alpn_selected(session, "x", 1), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_session_set1_ticket_appdata(session, "x", 1), GASKET_ERROR_STATE);
}

START_TEST(what_others_have_is_not_changed_under_them)
{
    int64_t session = made();
    int64_t ctx = expect_ok(gasket_ssl_ctx_new(gasket_tls_client_method()));
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t copy;

    /* The context gets a copy. */
    expect_value(gasket_ssl_ctx_add_session(ctx, session), 1);
    expect_value(gasket_ssl_session_set1_hostname(session, "host.example"), 1);
    expect_value(gasket_ssl_set_session(ssl, session), 1);
    expect_used(session);
    expect_used(expect_ok(gasket_ssl_get_session(ssl)));
    copy = expect_ok(gasket_ssl_session_dup(session));
    expect_value(gasket_ssl_session_set1_id(copy, "other", 5), 1);
    gasket_free(copy);
    gasket_free(ssl);
    expect_used(session);
    expect_all(session);
    gasket_free(session);
    gasket_free(ctx);
}
END_TEST

/* ---- resuming ---- */

static const int64_t versions[] = {TLS1_2_VERSION, TLS1_3_VERSION};

static int64_t ctx_of(int way, int64_t side, int64_t version)
{
    int64_t ctx = side == GASKET_SERVER ? way_server(way, "server") : way_ctx(way, side);

    expect_value(gasket_ssl_ctx_set_min_proto_version(ctx, version), 1);
    expect_value(gasket_ssl_ctx_set_max_proto_version(ctx, version), 1);
    return ctx;
}

/* The client reads until it has a session that can be resumed, with TLS 1.3 from a ticket. */
static int64_t session_of(const couple *c)
{
    int64_t last = clock_ms() + LONGEST_MS;
    int64_t session;
    char byte;

    for (;;) {
        session = expect_ok(gasket_ssl_get1_session(c->client.ssl));
        if (session != 0 && gasket_ssl_session_is_resumable(session) == 1)
            return session;
        gasket_free(session);
        ck_assert_msg(clock_ms() < last, "there is no session to resume");
        ck_assert_int_ge(end_read(&c->client, &byte, 1), 0);
    }
}

static int64_t through_bytes(int64_t session)
{
    unsigned char der[16384];
    int64_t length = expect_ok(gasket_i2d_ssl_session(session, der, sizeof der));

    ck_assert_int_le(length, (int64_t)sizeof der);
    return expect_ok(gasket_d2i_ssl_session(der, length));
}

START_TEST(a_session_resumes_when_it_was_bytes_meanwhile)
{
    int way = _i / 2;
    int64_t version = versions[_i % 2];
    int64_t server = ctx_of(way, GASKET_SERVER, version);
    int64_t client = ctx_of(way, GASKET_CLIENT, version);
    couple c = couple_new(way, client, server);
    int64_t session;
    int64_t again;

    ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
    expect_value(gasket_ssl_session_reused(c.client.ssl), 0);
    session = session_of(&c);
    expect_used(session);
    expect_value(gasket_ssl_session_get_protocol_version(session), version);
    ck_assert_int_ne(gasket_ssl_session_get0_peer(session), 0);
    couple_free(&c);
    again = through_bytes(session);
    gasket_free(session);
    /* Another context of the client's: nothing but the session can make it known. An SSL of one of
     * Gasket's contexts resumes only what was made with the same. */
    if (way != WAY_SSL) {
        gasket_free(client);
        client = ctx_of(way, GASKET_CLIENT, version);
    }
    c = couple_new(way, client, server);
    expect_value(gasket_ssl_set_session(c.client.ssl, again), 1);
    gasket_free(again);
    ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
    expect_value(gasket_ssl_session_reused(c.client.ssl), 1);
    expect_value(gasket_ssl_session_reused(c.server.ssl), 1);
    couple_free(&c);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* ---- ciphers ---- */

START_TEST(ciphers_are_found_by_number_and_name)
{
    int64_t ctx = expect_ok(gasket_ssl_ctx_new(gasket_tls_method()));
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t cipher = expect_ok(gasket_ssl_cipher_find(ssl, "\x13\x01", 2));
    int64_t bits = -1;

    expect_text(gasket_ssl_cipher_get_name(cipher), "TLS_AES_128_GCM_SHA256");
    expect_text(gasket_ssl_cipher_get_version(cipher), "TLSv1.3");
    expect_value(gasket_ssl_cipher_get_protocol_id(cipher), 0x1301);
    expect_value(gasket_ssl_cipher_get_id(cipher) & 0xFFFF, 0x1301);
    expect_value(gasket_ssl_cipher_get_bits(cipher, &bits), 128);
    ck_assert_int_eq(bits, 128);
    expect_value(gasket_ssl_cipher_is_aead(cipher), 1);
    expect_value(gasket_ssl_cipher_find(ssl, "\x13\x01", 2), cipher);
    expect_text(gasket_ssl_cipher_standard_name(tls_1_2_cipher()),
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
    expect_text(gasket_openssl_cipher_name("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"),
                gasket_ssl_cipher_get_name(tls_1_2_cipher()));
    expect_within(gasket_ssl_cipher_description(cipher), "Enc=AESGCM(128)");
    expect_value(gasket_ssl_cipher_find(ssl, "\xfe\xfe", 2), 0);
    expect_record(gasket_ssl_cipher_find(ssl, "\x13\x01", 1), GASKET_ERROR_BAD_ARGUMENT);
    expect_text(gasket_ssl_cipher_get_name(0), "(NONE)");
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

/* ---- DTLS ---- */

START_TEST(the_timer_of_dtls_is_told)
{
    int64_t tls = expect_ok(gasket_ssl_ctx_new(gasket_tls_client_method()));
    int64_t dtls = expect_ok(gasket_ssl_ctx_new(gasket_dtls_client_method()));
    int64_t plain = expect_ok(gasket_ssl_new(tls));
    int64_t datagrams = expect_ok(gasket_ssl_new(dtls));
    int64_t nowhere = expect_ok(gasket_bio_new(gasket_bio_s_mem()));
    int64_t seconds = -1;
    int64_t microseconds = -1;

    expect_value(gasket_dtlsv1_get_timeout(plain, &seconds, &microseconds), 0);
    expect_value(gasket_dtlsv1_get_timeout(datagrams, &seconds, &microseconds), 0);
    ck_assert_int_eq(seconds, 0);
    expect_value(gasket_ssl_set_bio(datagrams, nowhere, nowhere), 0);
    expect_value(gasket_ssl_set_connect_state(datagrams), 0);
    expect_value(gasket_ssl_do_handshake(datagrams), -1);
    expect_value(gasket_dtlsv1_get_timeout(datagrams, &seconds, &microseconds), 1);
    ck_assert_int_le(seconds, 1);
    ck_assert_int_gt(seconds * 1000000 + microseconds, 0);
    gasket_free(plain);
    gasket_free(datagrams);
    gasket_free(nowhere);
    gasket_free(tls);
    gasket_free(dtls);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_resume");
    TCase *objects = suite_case(suite, "what sessions hold", 60);
    TCase *resuming = suite_case(suite, "resuming", 120);
    TCase *other = suite_case(suite, "ciphers, timers", 60);

    tcase_add_test(objects, an_empty_session_has_nothing);
    tcase_add_test(objects, a_session_keeps_what_it_is_told);
    tcase_add_test(objects, bytes_and_pem_give_it_again);
    tcase_add_test(objects, what_others_have_is_not_changed_under_them);
    tcase_add_loop_test(resuming, a_session_resumes_when_it_was_bytes_meanwhile, 0, 2 * WAYS);
    tcase_add_test(other, ciphers_are_found_by_number_and_name);
    tcase_add_test(other, the_timer_of_dtls_is_told);
    return suite_run(suite);
}
