/* Listeners: where they listen, what they accept, and how accepting ends. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/process.h"
#include "support/suite.h"

enum { A_WHILE = 60000 };

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

/* A client that is connected and has said nothing yet. */
static int64_t client_of(int64_t listener, const char *host)
{
    int64_t s = expect_ok(gasket_stream_connect(client, host, gasket_listener_port(listener)));

    expect_value(gasket_stream_wait(s, GASKET_WANT_WRITE, A_WHILE), 0);
    return s;
}

static void expect_connection(int64_t listener, const char *host)
{
    int64_t here = client_of(listener, host);
    int64_t there = expect_ok(gasket_listener_accept(listener, server, A_WHILE));

    expect_value(gasket_stream_side(there), GASKET_SERVER);
    expect_within(gasket_stream_peer(there), ":");
    expect_value(gasket_free(here), 1);
    expect_value(gasket_free(there), 1);
}

START_TEST(a_listener_tells_port_and_descriptor)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t port = expect_ok(gasket_listener_port(listener));
    int64_t fd = expect_ok(gasket_listener_fd(listener));

    ck_assert_int_gt(port, 0);
    ck_assert_int_le(port, 65535);
    ck_assert_int_ne(fcntl((int)fd, F_GETFD) & FD_CLOEXEC, 0);
    expect_value(gasket_free(listener), 1);
    ck_assert_int_eq(fcntl((int)fd, F_GETFD), -1);
}
END_TEST

START_TEST(a_port_that_was_picked_can_be_asked_for)
{
    int64_t first = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t port = expect_ok(gasket_listener_port(first));
    int64_t record = expect_record(gasket_listener_new("127.0.0.1", port, 1), GASKET_ERROR_OS);
    int64_t second;

    expect_value(gasket_error_os(record), EADDRINUSE);
    expect_within(gasket_error_message(record), "127.0.0.1");
    expect_connection(first, "127.0.0.1");
    expect_value(gasket_free(first), 1);
    /* What is left of that connection is no hindrance. */
    second = expect_ok(gasket_listener_new("127.0.0.1", port, 1));
    expect_value(gasket_listener_port(second), port);
    expect_value(gasket_free(second), 1);
}
END_TEST

START_TEST(every_address_means_both_families)
{
    const char *const everywhere[] = {"", NULL};
    int64_t probe = gasket_listener_new("::1", 0, 1);
    int ip6 = probe > 0;

    (void)gasket_free(probe);
    for (int i = 0; i < 2; i++) {
        int64_t listener = expect_ok(gasket_listener_new(everywhere[i], 0, 0));

        expect_connection(listener, "127.0.0.1");
        if (ip6)
            expect_connection(listener, "::1");
        expect_value(gasket_free(listener), 1);
    }
}
END_TEST

START_TEST(localhost_is_the_only_name)
{
    int64_t listener = expect_ok(gasket_listener_new("localhost", 0, 1));
    int64_t record;

    expect_connection(listener, "localhost");
    expect_value(gasket_free(listener), 1);
    record = expect_record(gasket_listener_new("example.com", 0, 1), GASKET_ERROR_RESOLVE);
    expect_within(gasket_error_message(record), "example.com");
}
END_TEST

START_TEST(an_address_of_another_machine_is_refused)
{
    /* One for documentation (RFC 5737): nobody has it. */
    int64_t record = expect_record(gasket_listener_new("192.0.2.1", 0, 1), GASKET_ERROR_OS);

    expect_value(gasket_error_os(record), EADDRNOTAVAIL);
}
END_TEST

START_TEST(wrong_arguments_are_refused)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));

    expect_record(gasket_listener_new("\xff", 0, 1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_listener_new("127.0.0.1", -1, 1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_listener_new("127.0.0.1", 65536, 1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_listener_new("127.0.0.1", 0, -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_listener_new("127.0.0.1", 0, INT64_C(1) << 31), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_listener_accept(listener, server, -2), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_listener_accept(listener, client, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_free(listener), 1);
}
END_TEST

START_TEST(want_of_descriptors_is_a_record_and_passes)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 5));
    int64_t here = client_of(listener, "127.0.0.1");
    int64_t record;
    int64_t there;
    struct rlimit before;
    struct rlimit none;

    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
    none = before;
    none.rlim_cur = 0;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &none), 0);
    record = gasket_listener_accept(listener, server, A_WHILE);
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &before), 0);
    expect_record(record, GASKET_ERROR_OS);
    expect_text(gasket_error_what(record), "accept");
    expect_value(gasket_error_os(record), EMFILE);
    there = expect_ok(gasket_listener_accept(listener, server, A_WHILE));
    expect_value(gasket_free(there), 1);
    expect_value(gasket_free(here), 1);
    expect_value(gasket_free(listener), 1);
}
END_TEST

/* ---- several at once ---- */

typedef struct acceptor {
    int64_t listener;
    int64_t result;
    pthread_t thread;
} acceptor;

static void *accept_one(void *argument)
{
    acceptor *a = argument;

    a->result = gasket_listener_accept(a->listener, server, A_WHILE);
    return NULL;
}

enum { ACCEPTORS = 4 };

static void start_acceptors(acceptor acceptors[ACCEPTORS], int64_t listener)
{
    for (int i = 0; i < ACCEPTORS; i++) {
        acceptors[i].listener = listener;
        ck_assert_int_eq(pthread_create(&acceptors[i].thread, NULL, accept_one, &acceptors[i]), 0);
    }
}

static void join_acceptors(acceptor acceptors[ACCEPTORS])
{
    for (int i = 0; i < ACCEPTORS; i++)
        ck_assert_int_eq(pthread_join(acceptors[i].thread, NULL), 0);
}

START_TEST(each_of_several_threads_gets_a_client)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, ACCEPTORS));
    acceptor acceptors[ACCEPTORS];
    int64_t clients[ACCEPTORS];

    start_acceptors(acceptors, listener);
    for (int i = 0; i < ACCEPTORS; i++)
        clients[i] = client_of(listener, "127.0.0.1");
    join_acceptors(acceptors);
    for (int i = 0; i < ACCEPTORS; i++) {
        expect_ok(acceptors[i].result);
        expect_value(gasket_free(acceptors[i].result), 1);
        expect_value(gasket_free(clients[i]), 1);
    }
    expect_value(gasket_free(listener), 1);
}
END_TEST

START_TEST(freeing_a_listener_ends_every_accept)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t fd = expect_ok(gasket_listener_fd(listener));
    acceptor acceptors[ACCEPTORS];
    int64_t begin;

    start_acceptors(acceptors, listener);
    clock_sleep(200);
    begin = clock_ms();
    expect_value(gasket_free(listener), 1);
    join_acceptors(acceptors);
    ck_assert_int_lt(clock_ms() - begin, A_WHILE / 2);
    for (int i = 0; i < ACCEPTORS; i++)
        /* One that had not begun to wait finds no listener any more. */
        if (gasket_error_kind(expect_failure(acceptors[i].result)) != GASKET_ERROR_BAD_HANDLE)
            expect_record(acceptors[i].result, GASKET_ERROR_STATE);
    ck_assert_int_eq(fcntl((int)fd, F_GETFD), -1);
}
END_TEST

/* ---- forking ---- */

/* Serves one client: says a word, and leaves. What the parent holds, the child holds too and frees
 * for itself. */
static int serve(int64_t listener)
{
    int64_t s = gasket_listener_accept(listener, server, A_WHILE);

    if (s < 0 || gasket_stream_write(s, "child", 5, A_WHILE) != 5 ||
        gasket_stream_close(s, A_WHILE) != 0)
        return 1;
    return gasket_free(s) == 1 && gasket_free(listener) == 1 ? 0 : 2;
}

static int serve_in_child(void *listener)
{
    return serve(*(int64_t *)listener);
}

/* As a client of such a child. Asserts nothing: it is called in children too. */
static int hear_word(int64_t listener)
{
    int64_t s = gasket_stream_connect(client, "127.0.0.1", gasket_listener_port(listener));
    char word[5] = "";
    int heard =
        gasket_stream_read(s, word, sizeof word, A_WHILE) == 5 && memcmp(word, "child", 5) == 0;

    return gasket_free(s) == 1 && heard;
}

START_TEST(children_that_were_forked_before_accept)
{
    enum { CHILDREN = 3 };
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, CHILDREN));
    pid_t children[CHILDREN];

    for (int i = 0; i < CHILDREN; i++)
        children[i] = process_start(serve_in_child, &listener);
    for (int i = 0; i < CHILDREN; i++)
        ck_assert(hear_word(listener));
    for (int i = 0; i < CHILDREN; i++)
        ck_assert_int_eq(process_end(children[i]), 0);
    /* The parent's is none the worse for it. */
    expect_connection(listener, "127.0.0.1");
    expect_value(gasket_free(listener), 1);
}
END_TEST

static int talk_in_child(void *stream)
{
    int64_t s = *(int64_t *)stream;
    int done =
        gasket_stream_write(s, "child", 5, A_WHILE) == 5 && gasket_stream_close(s, A_WHILE) == 0;

    return done && gasket_free(s) == 1 ? 0 : 1;
}

static int clients_in_child(void *listener)
{
    for (int i = 0; i < 3; i++)
        if (!hear_word(*(int64_t *)listener))
            return 1;
    return 0;
}

START_TEST(a_child_for_each_connection)
{
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 3));
    pid_t clients = process_start(clients_in_child, &listener);

    for (int i = 0; i < 3; i++) {
        int64_t s = expect_ok(gasket_listener_accept(listener, server, A_WHILE));

        ck_assert_int_eq(process_end(process_start(talk_in_child, &s)), 0);
        expect_value(gasket_free(s), 1);
    }
    ck_assert_int_eq(process_end(clients), 0);
    expect_value(gasket_free(listener), 1);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("listener");
    TCase *tests = suite_case(suite, "listener", 120);

    tcase_add_checked_fixture(tests, make_contexts, free_contexts);
    tcase_add_test(tests, a_listener_tells_port_and_descriptor);
    tcase_add_test(tests, a_port_that_was_picked_can_be_asked_for);
    tcase_add_test(tests, every_address_means_both_families);
    tcase_add_test(tests, localhost_is_the_only_name);
    tcase_add_test(tests, an_address_of_another_machine_is_refused);
    tcase_add_test(tests, wrong_arguments_are_refused);
    tcase_add_test(tests, want_of_descriptors_is_a_record_and_passes);
    tcase_add_test(tests, each_of_several_threads_gets_a_client);
    tcase_add_test(tests, freeing_a_listener_ends_every_accept);
    tcase_add_test(tests, children_that_were_forked_before_accept);
    tcase_add_test(tests, a_child_for_each_connection);
    return suite_run(suite);
}
