/* Verification: who is refused and why, who passes, and what the record says. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/openssl.h"
#include "support/pair.h"
#include "support/suite.h"

static const char *const methods[] = {"tlsv1.2", "tlsv1.3"};

/* OpenSSL's words, which differ a little between its versions. */
static const char *words_for(long verify_result)
{
    const char *(*words)(long);

    *(void **)&words = openssl_function("X509_verify_cert_error_string");
    ck_assert_msg(words != NULL, "libcrypto has no X509_verify_cert_error_string");
    return words(verify_result);
}

/* The client's record of a refused server, and what the server heard of it. */
static void expect_refused(const pair *p, const outcome *o, long verify_result, const char *host)
{
    int64_t record = expect_record(o->client, GASKET_ERROR_VERIFY);
    char in_parentheses[160];

    (void)snprintf(in_parentheses, sizeof in_parentheses, "(verify result %ld: %s)", verify_result,
                   words_for(verify_result));
    expect_text(gasket_error_what(record), "handshake");
    expect_value(gasket_error_verify_result(record), verify_result);
    expect_text(gasket_error_verify_result_string(record), words_for(verify_result));
    expect_within(gasket_error_message(record), in_parentheses);
    expect_within(gasket_error_message(record), host);
    expect_value(gasket_stream_verify_result(p->client), verify_result);
    expect_text(gasket_stream_verify_result_string(p->client), words_for(verify_result));
    expect_record(o->server, GASKET_ERROR_SSL);
    expect_value(gasket_error_verify_result(o->server), 0);
    ck_assert_int_ne(gasket_error_alert(o->server), 0);
    expect_value(gasket_error_alert(record), gasket_error_alert(o->server));
}

typedef struct meeting {
    const char *certificate;
    const char *key;
    const char *host;
    long verify_result;
    const char *crl; /* NULL: nobody is looked up */
} meeting;

static const meeting meetings[] = {
    {"server.pem", "server.key", "localhost", 0, NULL},
    {"server.pem", "server.key", "LocalHost", 0, NULL},
    {"server.pem", "server.key", "127.0.0.1", 0, NULL},
    {"server.pem", "server.key", "::1", 0, NULL},
    {"server.pem", "server.key", "", 0, NULL},
    {"server.pem", "server.key", "other.example", 62, NULL},
    {"server.pem", "server.key", "127.0.0.2", 64, NULL},
    {"server.pem", "server.key", "::2", 64, NULL},
    {"other.pem", "other.key", "localhost", 62, NULL},
    {"other.pem", "other.key", "other.example", 0, NULL},
    {"other.pem", "other.key", "", 0, NULL},
    {"dns-only.pem", "dns-only.key", "127.0.0.1", 64, NULL},
    {"second.pem", "second.key", "www.second.example", 0, NULL},
    {"second.pem", "second.key", "second.example", 62, NULL},
    {"second.pem", "second.key", "a.www.second.example", 62, NULL},
    {"chained-chain.pem", "chained.key", "localhost", 0, NULL},
    {"chained.pem", "chained.key", "localhost", 20, NULL},
    {"stranger.pem", "stranger.key", "localhost", 20, NULL},
    {"stranger.pem", "stranger.key", "", 20, NULL},
    {"self-signed.pem", "self-signed.key", "localhost", 18, NULL},
    {"expired.pem", "expired.key", "localhost", 10, NULL},
    {"client.pem", "client.key", "", 26, NULL},
    {"chained-chain.pem", "chained.key", "localhost", 0, "issuer.crl"},
    {"revoked-chain.pem", "revoked.key", "localhost", 23, "issuer.crl"},
};

START_TEST(a_server_is_judged)
{
    const meeting *each = &meetings[_i / 2];
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx(each->certificate, each->key);
    pair p;
    outcome o;

    if (each->crl != NULL)
        expect_value(gasket_ctx_set_crl(client, GASKET_CRL_PEER, certificate_file(each->crl)), 0);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_method(p.client, methods[_i % 2]), 0);
    expect_value(gasket_stream_set_verify_host(p.client, each->host), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    if (each->verify_result != 0) {
        expect_refused(&p, &o, each->verify_result, each->host);
    } else {
        expect_value(o.client, 0);
        expect_value(o.server, 0);
        expect_value(gasket_stream_verify_result(p.client), 0);
    }
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_client_must_know_whom_it_expects)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_memory(client, server);
    int64_t record = expect_record(gasket_stream_handshake(p.client, 0), GASKET_ERROR_STATE);

    expect_within(gasket_error_message(record), "host");
    expect_value(gasket_stream_drain(p.client, (char[1]){0}, 1), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* What a client makes of a bad server under each mode; the finding is there under every one. */
START_TEST(a_client_that_does_not_verify_is_told_all_the_same)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("stranger.pem", "stranger.key");
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_verify(p.client, GASKET_VERIFY_NONE), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_value(gasket_stream_verify_result(p.client), 20);
    pair_say(&p, p.client, p.server, "usable");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_client_to_which_verification_is_optional_refuses_a_bad_server)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("stranger.pem", "stranger.key");
    pair p;
    outcome o;

    expect_value(gasket_ctx_set_verify(client, GASKET_VERIFY_OPTIONAL), 0);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    expect_refused(&p, &o, 20, "localhost");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* A server without a certificate is possible with anonymous ciphers, up to TLS 1.2. */
START_TEST(a_server_that_shows_no_certificate_is_refused_where_one_is_required)
{
    static const char anonymous[] = "AECDH-AES128-SHA:@SECLEVEL=0";
    int64_t client = client_ctx("root.pem");
    int64_t server = expect_ok(gasket_ctx_new(GASKET_SERVER, "tlsv1.2"));

    if (gasket_ctx_set_ciphers(server, anonymous) < 0 ||
        gasket_ctx_set_ciphers(client, anonymous) < 0)
        suite_skip("this OpenSSL has no anonymous ciphers");
    else
        for (int64_t mode = GASKET_VERIFY_NONE; mode <= GASKET_VERIFY_REQUIRED; mode++) {
            pair p = pair_memory(client, server);
            int64_t result;

            expect_value(gasket_stream_set_verify(p.client, mode), 0);
            expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
            result = pair_shake(&p, PAIR_CHUNK).client;
            if (mode == GASKET_VERIFY_REQUIRED)
                expect_record(result, GASKET_ERROR_VERIFY);
            else
                expect_value(result, 0);
            expect_value(gasket_stream_peer_certificate(p.client), 0);
            pair_free(&p);
        }
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* A server's modes against what a client shows. */
typedef struct demand {
    int64_t mode;
    const char *shown; /* NULL: nothing */
    int64_t verify_result;
    int64_t alert[2]; /* that the client hears under TLS 1.2 and 1.3; 0: it passes */
} demand;

static const demand demands[] = {
    {GASKET_VERIFY_NONE, NULL, 0, {0, 0}},
    {GASKET_VERIFY_NONE, "client-unknown", 0, {0, 0}},
    {GASKET_VERIFY_NONE, "client", 0, {0, 0}},
    {GASKET_VERIFY_OPTIONAL, NULL, 0, {0, 0}},
    {GASKET_VERIFY_OPTIONAL, "client-unknown", 20, {48, 48}},
    {GASKET_VERIFY_OPTIONAL, "client", 0, {0, 0}},
    {GASKET_VERIFY_REQUIRED, NULL, 0, {40, 116}},
    {GASKET_VERIFY_REQUIRED, "client-unknown", 20, {48, 48}},
    {GASKET_VERIFY_REQUIRED, "client-expired", 10, {45, 45}},
    {GASKET_VERIFY_REQUIRED, "client", 0, {0, 0}},
};

static void show_certificate(int64_t ctx, const char *name)
{
    char certificate[64];
    char key[64];

    (void)snprintf(certificate, sizeof certificate, "%s.pem", name);
    (void)snprintf(key, sizeof key, "%s.key", name);
    expect_value(
        gasket_ctx_set_certificate(ctx, certificate_file(certificate), certificate_file(key), NULL),
        0);
}

/* Under TLS 1.3 a client has shaken hands before it is judged, and hears of it when it reads. */
static void expect_turned_away(const pair *p, const outcome *o, const demand *d, int tls_1_3)
{
    int64_t heard = o->client;
    char byte;

    expect_failure(o->server);
    expect_text(gasket_error_what(o->server), "handshake");
    expect_value(gasket_error_verify_result(o->server), d->verify_result);
    if (d->verify_result != 0) {
        expect_value(gasket_error_kind(o->server), GASKET_ERROR_VERIFY);
        expect_text(gasket_error_verify_result_string(o->server),
                    words_for((long)d->verify_result));
    } else {
        expect_text(gasket_error_verify_result_string(o->server), "");
        expect_within(gasket_error_message(o->server), "peer did not return a certificate");
    }
    if (tls_1_3) {
        expect_value(heard, 0);
        heard = gasket_stream_read(p->client, &byte, 1, 0);
    }
    expect_record(heard, GASKET_ERROR_SSL);
    expect_value(gasket_error_alert(heard), d->alert[tls_1_3]);
}

static void expect_let_in(const pair *p, const outcome *o, const demand *d)
{
    int asked = d->mode != GASKET_VERIFY_NONE;
    int64_t certificate = expect_ok(gasket_stream_peer_certificate(p->server));

    expect_value(o->client, 0);
    expect_value(o->server, 0);
    expect_value(gasket_stream_verify_result(p->server), 0);
    ck_assert_int_eq(certificate != 0, asked && d->shown != NULL);
    (void)gasket_free(certificate);
    pair_say(p, p->client, p->server, "let in");
}

START_TEST(a_client_is_judged)
{
    const demand *each = &demands[_i / 2];
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    pair p;
    outcome o;

    if (each->shown != NULL)
        show_certificate(client, each->shown);
    expect_value(gasket_ctx_set_ca_file(server, certificate_file("root.pem")), 0);
    expect_value(gasket_ctx_set_verify(server, each->mode), 0);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_method(p.client, methods[_i % 2]), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    if (each->alert[0] != 0)
        expect_turned_away(&p, &o, each, _i % 2);
    else
        expect_let_in(&p, &o, each);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("verify");
    TCase *tests = suite_case(suite, "servers", 60);

    tcase_add_loop_test(tests, a_server_is_judged, 0, 2 * sizeof meetings / sizeof *meetings);
    tcase_add_test(tests, a_client_must_know_whom_it_expects);
    tcase_add_test(tests, a_client_that_does_not_verify_is_told_all_the_same);
    tcase_add_test(tests, a_client_to_which_verification_is_optional_refuses_a_bad_server);
    tcase_add_test(tests, a_server_that_shows_no_certificate_is_refused_where_one_is_required);

    tests = suite_case(suite, "clients", 60);
    tcase_add_loop_test(tests, a_client_is_judged, 0, 2 * sizeof demands / sizeof *demands);
    return suite_run(suite);
}
