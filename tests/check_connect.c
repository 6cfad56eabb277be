/* Connecting by name or address: gasket_stream_connect, up to the handshake. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/pair.h"
#include "support/process.h"
#include "support/suite.h"

enum { A_WHILE = 60000 };

/* A name that no name server has (RFC 6761). */
#define NOBODY "nobody.invalid"

static int64_t client;
static int64_t server;

static void make_contexts(void)
{
    client = client_ctx(NULL);
    server = server_ctx("server.pem", "server.key");
}

static void free_contexts(void)
{
    expect_value(gasket_free(client), 1);
    expect_value(gasket_free(server), 1);
}

/* A port of 127.0.0.1 on which nobody listens, kept so by the socket that is bound to it. */
static int bound_socket(int64_t *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&address, &size), 0);
    *port = ntohs(address.sin_port);
    return fd;
}

/* Connects to a listener by that name, shakes hands with it, and says something. */
static void meet(const char *host, int64_t listener)
{
    pair p = {0, 0, -1, -1};

    p.client =
        expect_ok(gasket_stream_connect(client, host, expect_ok(gasket_listener_port(listener))));
    expect_value(gasket_stream_wait(p.client, GASKET_WANT_WRITE, A_WHILE), 0);
    p.server = expect_ok(gasket_listener_accept(listener, server, A_WHILE));
    p.client_fd =
        (int)expect_ok(gasket_stream_fd(p.client)); /* it carries the bytes, not the test */
    pair_shake_well(&p, PAIR_CHUNK);
    pair_say(&p, p.client, p.server, "hello");
    p.client_fd = -1;
    pair_free(&p);
}

static void meet_at(const char *address, const char *host)
{
    int64_t listener = expect_ok(gasket_listener_new(address, 0, 5));

    meet(host, listener);
    expect_value(gasket_free(listener), 1);
}

/* Whether this machine has IPv6 at all. */
static int has_ip6(void)
{
    int64_t listener = gasket_listener_new("::1", 0, 1);

    return gasket_free(listener) == 1 && listener > 0;
}

START_TEST(addresses_are_connected_to)
{
    meet_at("127.0.0.1", "127.0.0.1");
}
END_TEST

START_TEST(addresses_of_ip6_are_connected_to)
{
    if (!has_ip6()) {
        suite_skip("this machine has no IPv6");
        return;
    }
    meet_at("::1", "::1");
    meet_at("::1", "[::1]");
    meet_at("[::1]", "::1");
}
END_TEST

START_TEST(a_name_is_looked_up)
{
    meet_at("127.0.0.1", "localhost");
}
END_TEST

START_TEST(every_family_of_a_name_is_tried)
{
    if (!has_ip6()) {
        suite_skip("this machine has no IPv6");
        return;
    }
    /* Of the two addresses that it has on most machines, each time another one answers. */
    meet_at("127.0.0.1", "localhost");
    meet_at("", "localhost");
    meet_at("", "::1");
    meet_at("", "127.0.0.1");
}
END_TEST

START_TEST(a_name_is_looked_up_by_whatever_needs_the_connection)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 5));
    int64_t port = expect_ok(gasket_listener_port(listener));
    char byte;

    for (int i = 0; i < 3; i++) {
        int64_t s = expect_ok(gasket_stream_connect(client, "localhost", port));
        int64_t result = i == 0   ? gasket_stream_handshake(s, 50)
                         : i == 1 ? gasket_stream_read(s, &byte, 1, 50)
                                  : gasket_stream_write(s, "x", 1, 50);

        /* The listener's kernel has taken the connection, and nobody answers. */
        expect_value(result, GASKET_TIMEOUT);
        expect_value(gasket_free(s), 1);
    }
    expect_value(gasket_free(listener), 1);
}
END_TEST

START_TEST(a_refused_port_is_a_record)
{
    char peer[64];
    int64_t port;
    int fd = bound_socket(&port);
    int64_t s = expect_ok(gasket_stream_connect(client, "127.0.0.1", port));
    int64_t record = expect_record(gasket_stream_handshake(s, A_WHILE), GASKET_ERROR_OS);

    (void)snprintf(peer, sizeof peer, "127.0.0.1:%lld", (long long)port);
    expect_text(gasket_error_what(record), "connect");
    expect_text(gasket_error_peer(record), peer);
    expect_value(gasket_error_os(record), ECONNREFUSED);
    expect_within(gasket_error_message(record), peer);
    expect_within(gasket_error_message(record), strerror(ECONNREFUSED));
    /* And it is so for good. */
    expect_value(gasket_error_os(expect_failure(gasket_stream_write(s, "x", 1, A_WHILE))),
                 ECONNREFUSED);
    expect_value(gasket_free(s), 1);
    (void)close(fd);
}
END_TEST

START_TEST(all_addresses_of_a_name_can_refuse)
{
    int64_t port;
    int fd = bound_socket(&port);
    int64_t s = expect_ok(gasket_stream_connect(client, "localhost", port));
    int64_t record =
        expect_record(gasket_stream_wait(s, GASKET_WANT_WRITE, A_WHILE), GASKET_ERROR_OS);

    expect_value(gasket_error_os(record), ECONNREFUSED);
    expect_within(gasket_error_peer(record), "localhost:");
    expect_value(gasket_free(s), 1);
    (void)close(fd);
}
END_TEST

START_TEST(the_peer_of_an_address_of_ip6_is_in_brackets)
{
    int64_t s = expect_ok(gasket_stream_connect(client, "::1", 1));
    int64_t record = expect_record(gasket_stream_handshake(s, A_WHILE), GASKET_ERROR_OS);

    expect_text(gasket_error_peer(record), "[::1]:1");
    expect_value(gasket_free(s), 1);
}
END_TEST

START_TEST(an_unknown_name_is_a_record)
{
    int64_t s = expect_ok(gasket_stream_connect(client, NOBODY, 443));
    int64_t record = expect_record(gasket_stream_handshake(s, A_WHILE), GASKET_ERROR_RESOLVE);

    expect_text(gasket_error_what(record), "resolve");
    expect_text(gasket_error_peer(record), NOBODY ":443");
    expect_within(gasket_error_message(record), NOBODY);
    ck_assert_int_ne(gasket_error_os(record), 0);
    expect_value(gasket_free(s), 1);
}
END_TEST

START_TEST(a_zone_that_is_not_there_is_a_record)
{
    int64_t s = gasket_stream_connect(client, "fe80::1%no-such-zone", 443);

    if (s > 0) {
        expect_record(gasket_stream_handshake(s, A_WHILE), GASKET_ERROR_RESOLVE);
        expect_value(gasket_free(s), 1);
    } else {
        expect_record(s, GASKET_ERROR_RESOLVE);
    }
}
END_TEST

START_TEST(a_stream_may_be_freed_at_any_stage)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 64));
    int64_t port = expect_ok(gasket_listener_port(listener));

    for (int i = 0; i < 40; i++) {
        int64_t s =
            expect_ok(gasket_stream_connect(client, i % 2 == 0 ? NOBODY : "localhost", port));

        for (int n = 0; n < i / 10; n++)
            (void)gasket_free(gasket_stream_handshake(s, n));
        expect_value(gasket_free(s), 1);
    }
    expect_value(gasket_free(listener), 1);
}
END_TEST

START_TEST(a_closed_stream_connects_no_more)
{
    int64_t s = expect_ok(gasket_stream_connect(client, NOBODY, 443));

    expect_value(gasket_stream_close(s, 0), 0);
    expect_record(gasket_stream_handshake(s, A_WHILE), GASKET_ERROR_STATE);
    expect_value(gasket_free(s), 1);
}
END_TEST

START_TEST(wrong_arguments_are_refused)
{
    expect_record(gasket_stream_connect(client, NULL, 443), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_connect(client, "", 443), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_connect(client, "\xff", 443), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_connect(client, "localhost", 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_connect(client, "localhost", 65536), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_connect(client, "localhost", -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_connect(server, "localhost", 443), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

/* Who the listener's next connection is from: an address, and a port that is not 0. */
static void expect_caller(int64_t listener, const char *address, int64_t port)
{
    struct sockaddr_in caller = {0};
    socklen_t size = sizeof caller;
    char text[INET_ADDRSTRLEN];
    int64_t s = expect_ok(gasket_listener_accept(listener, server, A_WHILE));

    ck_assert_int_eq(
        getpeername((int)expect_ok(gasket_stream_fd(s)), (struct sockaddr *)&caller, &size), 0);
    expect_text(inet_ntop(AF_INET, &caller.sin_addr, text, sizeof text), address);
    if (port > 0)
        ck_assert_int_eq(ntohs(caller.sin_port), port);
    expect_value(gasket_free(s), 1);
}

static int64_t connect_from(const char *local, int64_t local_port, const char *host, int64_t port)
{
    int64_t s = expect_ok(gasket_stream_connect(client, host, port));

    expect_value(gasket_stream_set_local_address(s, local, local_port), 0);
    return s;
}

START_TEST(a_stream_connects_from_where_it_is_told)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 5));
    int64_t port = expect_ok(gasket_listener_port(listener));
    int64_t local_port;
    int fd = bound_socket(&local_port);
    int64_t s = connect_from("127.0.0.2", 0, "127.0.0.1", port);

    expect_value(gasket_stream_wait(s, GASKET_WANT_WRITE, A_WHILE), 0);
    expect_caller(listener, "127.0.0.2", 0);
    expect_value(gasket_free(s), 1);
    (void)close(fd);
    s = connect_from("0.0.0.0", local_port, "localhost", port);
    expect_value(gasket_stream_wait(s, GASKET_WANT_WRITE, A_WHILE), 0);
    expect_caller(listener, "127.0.0.1", local_port);
    expect_record(gasket_stream_set_local_address(s, "127.0.0.1", 0), GASKET_ERROR_STATE);
    expect_value(gasket_free(s), 1);
    expect_value(gasket_free(listener), 1);
}
END_TEST

START_TEST(addresses_of_another_family_are_not_tried)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 5));
    int64_t port = expect_ok(gasket_listener_port(listener));
    int64_t s = connect_from("::", 0, "127.0.0.1", port);
    int64_t record =
        expect_record(gasket_stream_wait(s, GASKET_WANT_WRITE, A_WHILE), GASKET_ERROR_OS);

    expect_value(gasket_error_os(record), EAFNOSUPPORT);
    expect_value(gasket_free(s), 1);
    s = connect_from("0.0.0.0", 0, "localhost", port);
    expect_value(gasket_stream_wait(s, GASKET_WANT_WRITE, A_WHILE), 0);
    expect_caller(listener, "127.0.0.1", 0);
    expect_value(gasket_free(s), 1);
    expect_value(gasket_free(listener), 1);
}
END_TEST

START_TEST(an_address_that_is_not_ours_is_a_record)
{
    int64_t s = connect_from("192.0.2.1", 0, "127.0.0.1", 1);
    int64_t record =
        expect_record(gasket_stream_wait(s, GASKET_WANT_WRITE, A_WHILE), GASKET_ERROR_OS);

    expect_value(gasket_error_os(record), EADDRNOTAVAIL);
    expect_value(gasket_free(s), 1);
}
END_TEST

START_TEST(wrong_local_addresses_are_refused)
{
    int64_t s = expect_ok(gasket_stream_connect(client, "127.0.0.1", 1));
    pair p = pair_sockets(client, server);

    expect_record(gasket_stream_set_local_address(s, NULL, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_local_address(s, "", 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_local_address(s, "localhost", 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_local_address(s, "127.0.0.1", 65536),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_local_address(s, "127.0.0.1", -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_stream_set_local_address(p.client, "127.0.0.1", 0), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_local_address(client, "127.0.0.1", 0), GASKET_ERROR_BAD_HANDLE);
    expect_value(gasket_free(s), 1);
    pair_free(&p);
}
END_TEST

/* The thread that looked the name up for the parent is not in the child. */
static int connect_in_child(void *stream)
{
    int64_t s = *(int64_t *)stream;

    return gasket_stream_wait(s, GASKET_WANT_WRITE, A_WHILE) == 0 && gasket_free(s) == 1 ? 0 : 1;
}

START_TEST(a_child_goes_on_with_a_connection)
{
    int64_t listener;
    int64_t port;

    if (UNDER_SANITIZER) {
        suite_skip("a sanitizer's locks may stay locked where a thread was forked away from");
        return;
    }
    listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 64));
    port = expect_ok(gasket_listener_port(listener));
    for (int i = 0; i < 20; i++) {
        int64_t s = expect_ok(gasket_stream_connect(client, "localhost", port));

        ck_assert_int_eq(process_end(process_start(connect_in_child, &s)), 0);
        expect_value(gasket_free(s), 1);
    }
    expect_value(gasket_free(listener), 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("connect");
    TCase *tests = suite_case(suite, "connect", 120);

    tcase_add_checked_fixture(tests, make_contexts, free_contexts);
    tcase_add_test(tests, addresses_are_connected_to);
    tcase_add_test(tests, addresses_of_ip6_are_connected_to);
    tcase_add_test(tests, a_name_is_looked_up);
    tcase_add_test(tests, every_family_of_a_name_is_tried);
    tcase_add_test(tests, a_name_is_looked_up_by_whatever_needs_the_connection);
    tcase_add_test(tests, a_refused_port_is_a_record);
    tcase_add_test(tests, all_addresses_of_a_name_can_refuse);
    tcase_add_test(tests, the_peer_of_an_address_of_ip6_is_in_brackets);
    tcase_add_test(tests, an_unknown_name_is_a_record);
    tcase_add_test(tests, a_zone_that_is_not_there_is_a_record);
    tcase_add_test(tests, a_stream_may_be_freed_at_any_stage);
    tcase_add_test(tests, a_closed_stream_connects_no_more);
    tcase_add_test(tests, wrong_arguments_are_refused);
    tcase_add_test(tests, a_stream_connects_from_where_it_is_told);
    tcase_add_test(tests, addresses_of_another_family_are_not_tried);
    tcase_add_test(tests, an_address_that_is_not_ours_is_a_record);
    tcase_add_test(tests, wrong_local_addresses_are_refused);
    tcase_add_test(tests, a_child_goes_on_with_a_connection);
    return suite_run(suite);
}
