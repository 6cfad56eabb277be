/* Client sessions: kept by themselves, resumed where everything agrees, and nowhere else. */
#include <stdint.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

static const char *const methods[] = {"tlsv1.2", "tlsv1.3"};

/*
 * One connection; returns whether it resumed an earlier one. Each side hears from the other before
 * it ends, since TLS 1.3 sends what resumes a session after the handshake.
 */
static int64_t connect_once(int64_t client, int64_t server, const char *method, const char *host)
{
    pair p = pair_memory(client, server);
    int64_t reused;

    expect_value(gasket_stream_set_method(p.client, method), 0);
    expect_value(gasket_stream_set_verify_host(p.client, host), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_say(&p, p.client, p.server, "hello");
    pair_say(&p, p.server, p.client, "good day");
    reused = gasket_stream_session_reused(p.client);
    expect_value(gasket_stream_session_reused(p.server), reused);
    expect_value(gasket_stream_verify_result(p.client), 0);
    (void)expect_ok(gasket_stream_shutdown(p.client, 0));
    pair_settle(&p);
    (void)expect_ok(gasket_stream_shutdown(p.server, 0));
    pair_free(&p);
    return reused;
}

START_TEST(the_second_connection_resumes_the_first)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");

    expect_value(connect_once(client, server, methods[_i], "localhost"), 0);
    for (int i = 0; i < 3; i++)
        expect_value(connect_once(client, server, methods[_i], "localhost"), 1);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(resumption_can_be_switched_off)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");

    expect_value(gasket_ctx_set_resumption(client, 0), 0);
    expect_value(connect_once(client, server, methods[_i], "localhost"), 0);
    expect_value(connect_once(client, server, methods[_i], "localhost"), 0);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(another_host_has_a_session_of_its_own)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");

    expect_value(connect_once(client, server, methods[_i], "localhost"), 0);
    expect_value(connect_once(client, server, methods[_i], "127.0.0.1"), 0);
    expect_value(connect_once(client, server, methods[_i], "127.0.0.1"), 1);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(another_context_has_a_session_of_its_own)
{
    int64_t clients[] = {client_ctx("root.pem"), client_ctx("root.pem")};
    int64_t server = server_ctx("server.pem", "server.key");

    for (int i = 0; i < 2; i++)
        expect_value(connect_once(clients[i], server, methods[_i], "localhost"), 0);
    gasket_free(clients[0]);
    gasket_free(clients[1]);
    gasket_free(server);
}
END_TEST

/* A connection to localhost whose certificate is looked at, and refused for this reason. */
static void expect_refusal(int64_t client, int64_t server, const char *method, int64_t reason)
{
    pair p = pair_memory(client, server);
    int64_t record;

    expect_value(gasket_stream_set_method(p.client, method), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    record = expect_record(pair_shake(&p, PAIR_CHUNK).client, GASKET_ERROR_VERIFY);
    expect_value(gasket_error_verify_result(record), reason);
    pair_free(&p);
}

/* A session that was made without looking at the certificate must not let a stream that looks skip
 * it. */
START_TEST(an_unverified_session_is_not_resumed_by_a_verifying_stream)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("stranger.pem", "stranger.key");
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_method(p.client, methods[_i]), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    expect_value(gasket_stream_set_verify(p.client, GASKET_VERIFY_NONE), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_say(&p, p.server, p.client, "hello");
    (void)gasket_stream_shutdown(p.client, 0);
    pair_free(&p);
    expect_refusal(client, server, methods[_i], 20);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* Nor must one whose chain alone was checked let a stream that wants a host skip that. */
START_TEST(a_session_for_any_host_is_not_resumed_for_one)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("other.pem", "other.key");
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_method(p.client, methods[_i]), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    expect_value(gasket_stream_set_verify_host(p.client, ""), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_say(&p, p.server, p.client, "hello");
    (void)gasket_stream_shutdown(p.client, 0);
    pair_free(&p);
    expect_refusal(client, server, methods[_i], 62);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_verified_client_can_resume)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");

    expect_value(gasket_ctx_set_certificate(client, certificate_file("client.pem"),
                                            certificate_file("client.key"), NULL),
                 0);
    expect_value(gasket_ctx_set_ca_file(server, certificate_file("root.pem")), 0);
    expect_value(gasket_ctx_set_verify(server, GASKET_VERIFY_REQUIRED), 0);
    expect_value(connect_once(client, server, methods[_i], "localhost"), 0);
    expect_value(connect_once(client, server, methods[_i], "localhost"), 1);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_resumed_session_has_its_peers_certificate)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    int64_t certificate;
    pair p;

    expect_value(connect_once(client, server, methods[_i], "localhost"), 0);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_method(p.client, methods[_i]), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_value(gasket_stream_session_reused(p.client), 1);
    certificate = expect_ok(gasket_stream_peer_certificate(p.client));
    expect_text(gasket_certificate_serial(certificate), "1000");
    gasket_free(certificate);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_server_that_changed_its_keys_is_asked_anew)
{
    int64_t client = client_ctx("root.pem");
    int64_t first = server_ctx("server.pem", "server.key");
    int64_t second = server_ctx("server.pem", "server.key");

    expect_value(connect_once(client, first, methods[_i], "localhost"), 0);
    expect_value(connect_once(client, second, methods[_i], "localhost"), 0);
    expect_value(connect_once(client, second, methods[_i], "localhost"), 1);
    gasket_free(client);
    gasket_free(first);
    gasket_free(second);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("session");
    TCase *tests = suite_case(suite, "resumption", 60);

    tcase_add_loop_test(tests, the_second_connection_resumes_the_first, 0, 2);
    tcase_add_loop_test(tests, resumption_can_be_switched_off, 0, 2);
    tcase_add_loop_test(tests, another_host_has_a_session_of_its_own, 0, 2);
    tcase_add_loop_test(tests, another_context_has_a_session_of_its_own, 0, 2);
    tcase_add_loop_test(tests, an_unverified_session_is_not_resumed_by_a_verifying_stream, 0, 2);
    tcase_add_loop_test(tests, a_session_for_any_host_is_not_resumed_for_one, 0, 2);
    tcase_add_loop_test(tests, a_verified_client_can_resume, 0, 2);
    tcase_add_loop_test(tests, a_resumed_session_has_its_peers_certificate, 0, 2);
    tcase_add_loop_test(tests, a_server_that_changed_its_keys_is_asked_anew, 0, 2);
    return suite_run(suite);
}
