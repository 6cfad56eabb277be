/* Questions of a handshake, by pausing and by a function; pre-shared keys and ticket keys. */
#include <stdint.h>
#include <string.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

enum { VERIFY_UNKNOWN_ISSUER = 20, VERIFY_BY_APPLICATION = 50, KEY = 32, TICKET_KEYS = 80 };

static const char *const methods[] = {"tlsv1.2", "tlsv1.3"};

static int64_t client;
static int64_t server;

static void make_contexts(void)
{
    client = client_ctx("root.pem");
    server = server_ctx("server.pem", "server.key");
}

static void free_contexts(void)
{
    gasket_free(client);
    gasket_free(server);
}

static pair make_pair(const char *method)
{
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_method(p.client, method), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    return p;
}

/* Whether the test is to be left: OpenSSL before 3 cannot pause for verification. */
static int skip_verification(void)
{
    if (strncmp(gasket_openssl_version(0), "OpenSSL 1.", 10) != 0)
        return 0;
    suite_skip("OpenSSL 1.1.1 cannot pause for verification");
    expect_record(gasket_ctx_set_question(client, GASKET_QUESTION_VERIFY, 1),
                  GASKET_ERROR_UNSUPPORTED);
    return 1;
}

/* ---- pausing ---- */

START_TEST(a_server_hears_the_clients_hello)
{
    int64_t other = server_ctx("server-ecdsa.pem", "server-ecdsa.key");
    pair p;
    int64_t certificate;

    expect_value(gasket_ctx_set_verify(client, GASKET_VERIFY_NONE), 0);
    expect_value(gasket_ctx_set_alpn(client, "h2,http/1.1"), 0);
    expect_value(gasket_ctx_set_question(server, GASKET_QUESTION_CLIENT_HELLO, 1), 0);
    p = make_pair(methods[_i]);
    expect_value(gasket_stream_set_server_name(p.client, "shop.example"), 0);
    expect_value(gasket_stream_question(p.server), 0);
    expect_value(pair_shake(&p, PAIR_CHUNK).server, GASKET_WANT_ANSWER);
    expect_value(gasket_stream_question(p.server), GASKET_QUESTION_CLIENT_HELLO);
    expect_text(gasket_stream_server_name(p.server), "shop.example");
    expect_text(gasket_stream_question_alpn(p.server), "h2,http/1.1");
    /* Asked again before it was answered, it is the same question. */
    expect_value(gasket_stream_handshake(p.server, 0), GASKET_WANT_ANSWER);
    expect_value(gasket_stream_answer(p.server, 1, other), 0);
    expect_record(gasket_stream_answer(p.server, 1, 0), GASKET_ERROR_STATE);
    expect_value(gasket_stream_question(p.server), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    certificate = expect_ok(gasket_stream_peer_certificate(p.client));
    expect_within(gasket_certificate_issuer(certificate), "ECDSA");
    pair_say(&p, p.client, p.server, "hello");
    gasket_free(certificate);
    pair_free(&p);
    gasket_free(other);
}
END_TEST

/* Exchanges a part of a message for one of the same length. */
static void forge(char *message, int64_t length, const char *part, const char *forged)
{
    size_t size = strlen(part);

    for (int64_t at = 0; at + (int64_t)size <= length; at++)
        if (memcmp(message + at, part, size) == 0) {
            memcpy(message + at, forged, size);
            return;
        }
    ck_abort_msg("the message has no \"%s\"", part);
}

START_TEST(names_in_a_hello_that_are_no_utf8_are_left_out)
{
    char hello[PAIR_CHUNK];
    int64_t length;
    pair p;

    expect_value(gasket_ctx_set_alpn(client, "first,http/1.1"), 0);
    expect_value(gasket_ctx_set_question(server, GASKET_QUESTION_CLIENT_HELLO, 1), 0);
    p = make_pair("tlsv1.3");
    expect_value(gasket_stream_set_server_name(p.client, "shop.example"), 0);
    expect_value(gasket_stream_handshake(p.client, 0), GASKET_WANT_READ);
    length = expect_ok(gasket_stream_drain(p.client, hello, sizeof hello));
    forge(hello, length, "shop.example", "shop.exampl\xF0");
    forge(hello, length, "first", "f\xFFrst");
    expect_value(gasket_stream_feed(p.server, hello, length), length);
    expect_value(gasket_stream_handshake(p.server, 0), GASKET_WANT_ANSWER);
    expect_text(gasket_stream_server_name(p.server), "");
    expect_text(gasket_stream_question_alpn(p.server), "http/1.1");
    pair_free(&p);
}
END_TEST

START_TEST(a_server_refuses_a_hello)
{
    pair p;
    outcome o;

    expect_value(gasket_ctx_set_question(server, GASKET_QUESTION_CLIENT_HELLO, 1), 0);
    p = make_pair(methods[_i]);
    expect_value(pair_shake(&p, PAIR_CHUNK).server, GASKET_WANT_ANSWER);
    expect_value(gasket_stream_answer(p.server, 0, 0), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    expect_record(o.server, GASKET_ERROR_SSL);
    expect_record(o.client, GASKET_ERROR_SSL);
    expect_value(gasket_error_alert(o.client), 49); /* access_denied */
    pair_free(&p);
}
END_TEST

START_TEST(a_client_chooses_its_certificate_when_asked)
{
    int64_t identity = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    int64_t certificate;
    pair p;

    expect_value(gasket_ctx_set_certificate(identity, certificate_file("client.pem"),
                                            certificate_file("client.key"), NULL),
                 0);
    expect_value(gasket_ctx_set_ca_file(server, certificate_file("root.pem")), 0);
    expect_value(gasket_ctx_set_verify(server, GASKET_VERIFY_REQUIRED), 0);
    expect_value(gasket_ctx_set_question(client, GASKET_QUESTION_CERTIFICATE, 1), 0);
    p = make_pair(methods[_i]);
    expect_value(pair_shake(&p, PAIR_CHUNK).client, GASKET_WANT_ANSWER);
    expect_value(gasket_stream_question(p.client), GASKET_QUESTION_CERTIFICATE);
    expect_value(gasket_stream_answer(p.client, 1, identity), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    certificate = expect_ok(gasket_stream_peer_certificate(p.server));
    ck_assert_int_gt(certificate, 0);
    gasket_free(certificate);
    pair_free(&p);
    gasket_free(identity);
}
END_TEST

START_TEST(a_client_judges_the_certificate_itself)
{
    static const struct {
        const char *ca;
        int64_t accept;
        int64_t verdict;
    } cases[] = {{"root.pem", 1, 0},
                 {"root.pem", 0, 0},
                 {"unknown.pem", 1, VERIFY_UNKNOWN_ISSUER},
                 {"unknown.pem", 0, VERIFY_UNKNOWN_ISSUER}};
    int64_t judge;
    int64_t certificate;
    outcome o;
    pair p;

    if (skip_verification())
        return;
    judge = client_ctx(cases[_i].ca);
    expect_value(gasket_ctx_set_question(judge, GASKET_QUESTION_VERIFY, 1), 0);
    p = pair_memory(judge, server);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    expect_value(pair_shake(&p, PAIR_CHUNK).client, GASKET_WANT_ANSWER);
    expect_value(gasket_stream_question(p.client), GASKET_QUESTION_VERIFY);
    expect_value(gasket_stream_question_verify_result(p.client), cases[_i].verdict);
    certificate = expect_ok(gasket_stream_question_certificate(p.client));
    expect_within(gasket_certificate_subject(certificate), "localhost");
    expect_record(gasket_stream_answer(p.client, 1, judge), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_stream_answer(p.client, cases[_i].accept, 0), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    if (cases[_i].accept) {
        expect_value(o.client, 0);
        expect_value(gasket_stream_verify_result(p.client), cases[_i].verdict);
    } else {
        expect_record(o.client, GASKET_ERROR_VERIFY);
        expect_value(gasket_error_verify_result(o.client),
                     cases[_i].verdict != 0 ? cases[_i].verdict : VERIFY_BY_APPLICATION);
    }
    gasket_free(certificate);
    pair_free(&p);
    gasket_free(judge);
}
END_TEST

START_TEST(what_cannot_pause_is_refused_beforehand)
{
    int64_t both = expect_ok(gasket_ctx_new(GASKET_BOTH, NULL));

    expect_record(gasket_ctx_set_question(server, GASKET_QUESTION_VERIFY, 1),
                  GASKET_ERROR_UNSUPPORTED);
    expect_record(gasket_ctx_set_question(both, GASKET_QUESTION_VERIFY, 1),
                  GASKET_ERROR_UNSUPPORTED);
    expect_record(gasket_ctx_set_question(client, GASKET_QUESTION_CLIENT_HELLO, 1),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_question(client, 4, 1), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(both);
}
END_TEST

START_TEST(a_question_can_be_given_up)
{
    pair p;

    expect_value(gasket_ctx_set_question(server, GASKET_QUESTION_CLIENT_HELLO, 1), 0);
    p = make_pair("tlsv1.3");
    expect_value(pair_shake(&p, PAIR_CHUNK).server, GASKET_WANT_ANSWER);
    pair_free(&p);
}
END_TEST

/* ---- by a function ---- */

typedef struct call {
    int64_t stream;
    int64_t question;
    int64_t answer;
    int count;
} call;

static int64_t note_call(int64_t stream, int64_t question, int64_t user)
{
    call *c = (call *)(intptr_t)user;

    c->stream = stream;
    c->question = question;
    c->count++;
    /* Nothing is locked: the stream can be asked. */
    expect_value(gasket_stream_question(stream), question);
    return c->answer;
}

START_TEST(a_function_answers_at_once)
{
    call c = {.answer = _i};
    outcome o;
    pair p;

    if (skip_verification())
        return;
    expect_value(gasket_ctx_set_question(client, GASKET_QUESTION_VERIFY, 1), 0);
    expect_value(gasket_ctx_set_question_callback(client, note_call, (int64_t)(intptr_t)&c), 0);
    p = make_pair("tlsv1.3");
    o = pair_shake(&p, PAIR_CHUNK);
    ck_assert_int_eq(c.count, 1);
    expect_value(c.stream, p.client);
    expect_value(c.question, GASKET_QUESTION_VERIFY);
    if (c.answer == 1)
        expect_value(o.client, 0);
    else
        expect_record(o.client, GASKET_ERROR_VERIFY);
    pair_free(&p);
}
END_TEST

/* ---- keys that are given beforehand ---- */

static int64_t reused_after(int64_t first, int64_t second)
{
    int64_t servers[] = {first, second};
    int64_t reused = 0;

    for (int i = 0; i < 2; i++) {
        pair p = pair_memory(client, servers[i]);

        expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
        pair_shake_well(&p, PAIR_CHUNK);
        pair_say(&p, p.server, p.client, "ticket");
        reused = gasket_stream_session_reused(p.client);
        pair_free(&p);
    }
    return reused;
}

START_TEST(servers_with_the_same_ticket_keys_resume_each_others_sessions)
{
    unsigned char keys[TICKET_KEYS];
    int64_t other = server_ctx("server.pem", "server.key");

    memset(keys, 0x5A, sizeof keys);
    expect_value(reused_after(server, other), 0);
    expect_value(gasket_ctx_set_ticket_keys(server, keys, sizeof keys), 0);
    expect_value(gasket_ctx_set_ticket_keys(other, keys, sizeof keys), 0);
    expect_value(reused_after(server, other), 1);
    expect_record(gasket_ctx_set_ticket_keys(server, keys, 48), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(other);
}
END_TEST

START_TEST(a_pre_shared_key_stands_for_certificates)
{
    static const struct {
        const char *method;
        const char *ciphers;
        int same;
    } cases[] = {{"tlsv1.2", "PSK", 1},
                 {"tlsv1.3", "DEFAULT", 1},
                 {"tlsv1.2", "PSK", 0},
                 {"tlsv1.3", "DEFAULT", 0}};
    int64_t keyless = expect_ok(gasket_ctx_new(GASKET_SERVER, NULL));
    unsigned char key[KEY];
    outcome o;
    pair p;

    memset(key, 7, sizeof key);
    expect_value(gasket_ctx_add_psk(client, "gasket", key, sizeof key), 0);
    expect_value(gasket_ctx_add_psk(keyless, "somebody", "else", 4), 0);
    key[0] = (unsigned char)(cases[_i].same ? 7 : 8);
    expect_value(gasket_ctx_add_psk(keyless, "gasket", key, sizeof key), 0);
    expect_value(gasket_ctx_set_ciphers(client, cases[_i].ciphers), 0);
    expect_value(gasket_ctx_set_ciphers(keyless, cases[_i].ciphers), 0);
    p = pair_memory(client, keyless);
    expect_value(gasket_stream_set_method(p.client, cases[_i].method), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    if (cases[_i].same) {
        expect_value(o.client, 0);
        expect_value(o.server, 0);
        pair_say(&p, p.client, p.server, "we know each other");
        expect_value(gasket_stream_peer_certificate(p.client), 0);
    } else {
        expect_failure(o.server);
    }
    expect_record(gasket_ctx_add_psk(client, "", key, sizeof key), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_add_psk(client, "gasket", key, 0), GASKET_ERROR_BAD_ARGUMENT);
    pair_free(&p);
    gasket_free(keyless);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("question");
    TCase *pausing = suite_case(suite, "pausing", 60);
    TCase *calling = suite_case(suite, "by a function", 60);
    TCase *keys = suite_case(suite, "keys", 60);

    tcase_add_checked_fixture(pausing, make_contexts, free_contexts);
    tcase_add_loop_test(pausing, a_server_hears_the_clients_hello, 0, 2);
    tcase_add_test(pausing, names_in_a_hello_that_are_no_utf8_are_left_out);
    tcase_add_loop_test(pausing, a_server_refuses_a_hello, 0, 2);
    tcase_add_loop_test(pausing, a_client_chooses_its_certificate_when_asked, 0, 2);
    tcase_add_loop_test(pausing, a_client_judges_the_certificate_itself, 0, 4);
    tcase_add_test(pausing, what_cannot_pause_is_refused_beforehand);
    tcase_add_test(pausing, a_question_can_be_given_up);
    tcase_add_checked_fixture(calling, make_contexts, free_contexts);
    tcase_add_loop_test(calling, a_function_answers_at_once, 0, 2);
    tcase_add_checked_fixture(keys, make_contexts, free_contexts);
    tcase_add_test(keys, servers_with_the_same_ticket_keys_resume_each_others_sessions);
    tcase_add_loop_test(keys, a_pre_shared_key_stands_for_certificates, 0, 4);
    return suite_run(suite);
}
