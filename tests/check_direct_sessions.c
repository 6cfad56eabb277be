/* The documented calls about sessions and renegotiation, with the openssl command as peer. */
#include <stdint.h>
#include <stdio.h>

#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/suite.h"
#include "support/tool.h"
#include "support/ways.h"

enum { LONGEST_MS = 60000 };

static const int64_t no_ticket = SSL_OP_NO_TICKET;

static int64_t ctx;
static tool t;

/* ---- sessions ---- */

/* A client of TLS 1.2 comes six times and tries to resume: how often it did. */
static int times_resumed(int way)
{
    tool_client(&t, "-tls1_2 -reconnect");
    for (int i = 0; i < 6; i++) {
        end e = end_new(way, ctx, GASKET_SERVER, tool_meet(&t));

        ck_assert_int_eq(end_shake(&e), 1);
        end_free(&e);
    }
    return tool_count(tool_end(&t), "Reused, TLSv1.2");
}

START_TEST(ssl_ctx_sess_set_cache_mode_says_what_is_resumed)
{
    ctx = way_server(_i, "server");
    expect_ok(gasket_ssl_ctx_set_options(ctx, no_ticket));
    ck_assert_int_eq(times_resumed(_i), 5);
    expect_value(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SESS_HIT, 0, 0), 5);
    expect_value(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SESS_ACCEPT_GOOD, 0, 0), 6);
    expect_value(gasket_ssl_ctx_sess_set_cache_mode(ctx, SSL_SESS_CACHE_OFF),
                 SSL_SESS_CACHE_SERVER);
    ck_assert_int_eq(times_resumed(_i), 0);
    expect_value(gasket_ssl_ctx_sess_set_cache_mode(ctx, SSL_SESS_CACHE_SERVER),
                 SSL_SESS_CACHE_OFF);
    ck_assert_int_eq(times_resumed(_i), 5);
    gasket_free(ctx);
}
END_TEST

/* Reads what there is until `done` says that it is enough. */
static void read_until(const end *e, int (*done)(int64_t ssl))
{
    int64_t last = clock_ms() + LONGEST_MS;
    char bytes[64];

    while (!done(e->ssl)) {
        ck_assert_msg(clock_ms() < last, "it does not come");
        ck_assert_int_ge(end_read(e, bytes, sizeof bytes), 0);
        clock_sleep(2);
    }
}

static const char *const versions[] = {"-tls1_2", "-tls1_3"};

static int can_be_resumed(int64_t ssl)
{
    int64_t session = expect_ok(gasket_ssl_get1_session(ssl));
    int64_t resumable = session == 0 ? 0 : gasket_ssl_session_is_resumable(session);

    gasket_free(session);
    return resumable == 1;
}

START_TEST(ssl_session_reused_tells_whether_it_was_resumed)
{
    char arguments[128];

    ctx = way_ctx(_i, GASKET_CLIENT);
    for (int i = 0; i < 2; i++) {
        int64_t session = 0;

        (void)snprintf(arguments, sizeof arguments,
                       "-naccept 2 -cert server.pem -key server.key %s", versions[i]);
        tool_server(&t, arguments);
        for (int again = 0; again < 2; again++) {
            end e = end_new(_i, ctx, GASKET_CLIENT, tool_meet(&t));

            expect_value(gasket_ssl_session_reused(e.ssl), 0);
            if (again)
                expect_value(gasket_ssl_set_session(e.ssl, session), 1);
            ck_assert_int_eq(end_shake(&e), 1);
            expect_value(gasket_ssl_session_reused(e.ssl), again);
            read_until(&e, can_be_resumed);
            gasket_free(session);
            session = expect_ok(gasket_ssl_get1_session(e.ssl));
            end_free(&e);
        }
        gasket_free(session);
        (void)tool_end(&t);
    }
    gasket_free(ctx);
}
END_TEST

/* ---- renegotiation ---- */

static int64_t wanted;

/* The handshakes that were finished on connections of the context. */
static int has_shaken_hands(int64_t ssl)
{
    (void)ssl;
    return expect_ok(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SESS_ACCEPT_GOOD, 0, 0)) +
               expect_ok(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SESS_CONNECT_GOOD, 0, 0)) ==
           wanted;
}

/* What the three counters count when something renegotiates twice, and clearing them between. */
static void expect_counted(const end *e, void (*renegotiate)(int64_t ssl))
{
    expect_value(gasket_ssl_num_renegotiations(e->ssl), 0);
    for (int i = 0; i < 2; i++) {
        expect_value(gasket_ssl_total_renegotiations(e->ssl), i);
        renegotiate(e->ssl);
        wanted = 2 + i;
        read_until(e, has_shaken_hands);
        expect_value(gasket_ssl_num_renegotiations(e->ssl), 1);
        expect_value(gasket_ssl_clear_num_renegotiations(e->ssl), 1);
        expect_value(gasket_ssl_num_renegotiations(e->ssl), 0);
        expect_value(gasket_ssl_clear_num_renegotiations(e->ssl), 0);
    }
    expect_value(gasket_ssl_total_renegotiations(e->ssl), 2);
}

/* A server of the context with a client of TLS 1.2, shaken hands. */
static end server_of_1_2(int way)
{
    end e;

    tool_client(&t, "-tls1_2");
    e = end_new(way, ctx, GASKET_SERVER, tool_meet(&t));
    ck_assert_int_eq(end_shake(&e), 1);
    return e;
}

static void ask_the_client(int64_t ssl)
{
    expect_value(gasket_ssl_renegotiate(ssl), 1);
}

START_TEST(ssl_num_renegotiations_counts_what_a_server_asks_for)
{
    end e;

    ctx = way_server(_i, "server");
    e = server_of_1_2(_i);
    expect_counted(&e, ask_the_client);
    end_free(&e);
    (void)tool_end(&t);
    gasket_free(ctx);
}
END_TEST

static void tell_the_peer(int64_t ssl)
{
    (void)ssl;
    tool_say(&t, "R\n");
}

START_TEST(ssl_clear_num_renegotiations_and_ssl_total_renegotiations_count_on_a_client)
{
    end e;

    ctx = way_ctx(_i, GASKET_CLIENT);
    tool_server(&t, "-naccept 1 -tls1_2 -cert server.pem -key server.key");
    e = end_new(_i, ctx, GASKET_CLIENT, tool_meet(&t));
    ck_assert_int_eq(end_shake(&e), 1);
    expect_counted(&e, tell_the_peer);
    expect_value(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SESS_CONNECT_RENEGOTIATE, 0, 0), 2);
    end_free(&e);
    (void)tool_end(&t);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_ctrl_counts_what_clients_ask_for_if_they_may)
{
    end e;

    ctx = way_server(_i, "server");
    expect_ok(gasket_ssl_ctx_set_options(ctx, SSL_OP_ALLOW_CLIENT_RENEGOTIATION));
    e = server_of_1_2(_i);
    tell_the_peer(e.ssl);
    wanted = 2;
    read_until(&e, has_shaken_hands);
    expect_value(gasket_ssl_ctx_ctrl(ctx, SSL_CTRL_SESS_ACCEPT_RENEGOTIATE, 0, 0), 1);
    end_free(&e);
    (void)tool_end(&t);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_num_renegotiations_stays_0_with_tls_1_3)
{
    int64_t client = way_ctx(_i, GASKET_CLIENT);
    couple c;

    ctx = way_server(_i, "server");
    c = couple_new(_i, client, ctx);
    ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
    expect_value(gasket_ssl_renegotiate(c.client.ssl), 0);
    expect_reason(c.client.ssl, "wrong ssl version");
    expect_value(gasket_ssl_num_renegotiations(c.client.ssl), 0);
    expect_value(gasket_ssl_clear_num_renegotiations(c.client.ssl), 0);
    expect_value(gasket_ssl_total_renegotiations(c.client.ssl), 0);
    couple_free(&c);
    gasket_free(client);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_num_renegotiations_stays_0_where_clients_may_not)
{
    int64_t last = clock_ms() + LONGEST_MS;
    end e;
    char byte;

    ctx = way_server(_i, "server");
    e = server_of_1_2(_i);
    tell_the_peer(e.ssl);
    while (end_read(&e, &byte, 1) == 0) {
        ck_assert_msg(clock_ms() < last, "the client neither sends nor ends");
        clock_sleep(2);
    }
    expect_value(gasket_ssl_num_renegotiations(e.ssl), 0);
    expect_value(gasket_ssl_total_renegotiations(e.ssl), 0);
    end_free(&e);
    tool_expect(tool_end(&t), "no renegotiation");
    gasket_free(ctx);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_sessions");
    TCase *tests = suite_case(suite, "sessions", 120);
    tcase_add_loop_test(tests, ssl_ctx_sess_set_cache_mode_says_what_is_resumed, 0, WAYS);
    tcase_add_loop_test(tests, ssl_session_reused_tells_whether_it_was_resumed, 0, WAYS);

    tests = suite_case(suite, "renegotiation", 120);
    tcase_add_loop_test(tests, ssl_num_renegotiations_counts_what_a_server_asks_for, 0, WAYS);
    tcase_add_loop_test(tests,
                        ssl_clear_num_renegotiations_and_ssl_total_renegotiations_count_on_a_client,
                        0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_ctrl_counts_what_clients_ask_for_if_they_may, 0, WAYS);
    tcase_add_loop_test(tests, ssl_num_renegotiations_stays_0_where_clients_may_not, 0, WAYS);
    tcase_add_loop_test(tests, ssl_num_renegotiations_stays_0_with_tls_1_3, 0, WAYS);
    return suite_run(suite);
}
