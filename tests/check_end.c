/* How a stream ends: farewells, cuts, half closes, and TLS that gives way to plain text or follows
 * it. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/pattern.h"
#include "support/suite.h"

static char got[256];

START_TEST(a_farewell_reads_as_the_end)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_stream_write(p.client, "last", 4, 5000), 4);
    expect_value(gasket_stream_shutdown(p.client, 5000), 0);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 4);
    for (int i = 0; i < 3; i++)
        expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    pair_free(&p);
}
END_TEST

START_TEST(the_other_half_goes_on)
{
    static const char *const methods[] = {"tlsv1.2", "tlsv1.3"};
    pair p = pair_ready(pair_sockets, methods[_i]);

    expect_value(gasket_stream_shutdown(p.client, 5000), 0);
    expect_record(gasket_stream_write(p.client, "x", 1, 0), GASKET_ERROR_STATE);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    pair_say(&p, p.server, p.client, "still talking");
    pair_say(&p, p.server, p.client, "and again");
    expect_value(gasket_stream_shutdown(p.client, 0), 0);
    expect_value(gasket_stream_shutdown(p.server, 5000), 1);
    expect_value(gasket_stream_read(p.client, got, sizeof got, 5000), 0);
    expect_value(gasket_stream_shutdown(p.client, 0), 1);
    pair_free(&p);
}
END_TEST

/* Without the session tickets read first, closing would be a reset. */
static void cut(pair *p)
{
    expect_value(gasket_stream_read(p->client, got, sizeof got, 0), GASKET_WANT_READ);
    ck_assert_int_eq(close(p->client_fd), 0);
    p->client_fd = -1;
}

START_TEST(a_cut_connection_is_a_record)
{
    pair p = pair_ready(pair_sockets, NULL);
    int64_t record;

    cut(&p);
    record =
        expect_record(gasket_stream_read(p.server, got, sizeof got, 5000), GASKET_ERROR_CLOSED);
    expect_text(gasket_error_what(record), "read");
    expect_record(gasket_stream_read(p.server, got, sizeof got, 5000), GASKET_ERROR_CLOSED);
    pair_free(&p);
}
END_TEST

START_TEST(a_cut_connection_can_read_as_the_end)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_stream_set_ignore_unexpected_eof(p.server, 1), 0);
    expect_value(gasket_stream_write(p.client, "last", 4, 5000), 4);
    cut(&p);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 4);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    pair_free(&p);
}
END_TEST

START_TEST(a_reset_connection_is_a_record)
{
    pair p = pair_ready(pair_tcp, NULL);
    struct linger at_once = {1, 0};
    int64_t record;
    int64_t kind;

    ck_assert_int_eq(setsockopt(p.client_fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once), 0);
    ck_assert_int_eq(close(p.client_fd), 0);
    p.client_fd = -1;
    record = expect_failure(gasket_stream_read(p.server, got, sizeof got, 5000));
    kind = gasket_error_kind(record);
    ck_assert(kind == GASKET_ERROR_OS || kind == GASKET_ERROR_CLOSED);
    expect_value(gasket_error_os(record), ECONNRESET);
    expect_within(gasket_error_message(record), "127.0.0.1:");
    pair_free(&p);
}
END_TEST

START_TEST(close_says_farewell)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_stream_set_buffering(p.client, 4096), 0);
    expect_value(gasket_stream_write(p.client, "last", 4, 5000), 4);
    expect_value(gasket_stream_close(p.client, 5000), 0);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 4);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    pair_free(&p);
}
END_TEST

START_TEST(an_aborted_close_says_farewell_if_it_can)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_stream_close(p.client, 0), 0);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    pair_free(&p);
}
END_TEST

/* Writes until the sockets are full. */
static void stuff(int64_t stream)
{
    static const char bytes[16384];

    while (gasket_stream_write(stream, bytes, sizeof bytes, 0) > 0)
        ;
}

START_TEST(close_gives_up_when_its_time_is_over)
{
    pair p = pair_ready(pair_sockets, NULL);
    int64_t begin = clock_ms();

    stuff(p.client);
    expect_value(gasket_stream_close(p.client, 200), GASKET_TIMEOUT);
    ck_assert_int_lt(clock_ms() - begin, 30000);
    expect_value(gasket_stream_close(p.client, 200), 0);
    expect_record(gasket_stream_write(p.client, "x", 1, 0), GASKET_ERROR_STATE);
    pair_free(&p);
}
END_TEST

START_TEST(an_interrupted_close_is_not_closed_yet)
{
    pair p = pair_ready(pair_sockets, NULL);

    stuff(p.client);
    expect_value(gasket_interrupt(p.client), 0);
    expect_value(gasket_stream_close(p.client, 60000), GASKET_INTERRUPTED);
    ck_assert_int_ge(fcntl(p.client_fd, F_GETFD), 0);
    expect_value(gasket_stream_close(p.client, 200), GASKET_TIMEOUT);
    pair_free(&p);
}
END_TEST

START_TEST(closing_before_the_handshake_is_possible)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_sockets(client, server);

    expect_value(gasket_stream_handshake(p.client, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_close(p.client, 1000), 0);
    expect_value(gasket_stream_close(p.server, 1000), 0);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* A connection of Gasket's own sockets: a stream of connect and one of accept, which has perhaps
 * not heard yet that the client is done with the handshake. */
static pair owned_pair_half(void)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 5));
    pair p = {0, 0, -1, -1};
    int64_t end = clock_ms() + 30000;
    int64_t there = GASKET_WANT_READ;
    int64_t here = GASKET_WANT_READ;

    p.client =
        expect_ok(gasket_stream_connect(client, "127.0.0.1", gasket_listener_port(listener)));
    expect_value(gasket_stream_wait(p.client, GASKET_WANT_WRITE, 30000), 0);
    p.server = expect_ok(gasket_listener_accept(listener, server, 30000));
    while (there != 0 && clock_ms() < end) {
        if (here != 0)
            here = gasket_stream_handshake(p.server, 0);
        there = gasket_stream_handshake(p.client, 0);
    }
    expect_value(there, 0);
    gasket_free(listener);
    gasket_free(client);
    gasket_free(server);
    return p;
}

static pair owned_pair(void)
{
    pair p = owned_pair_half();

    expect_value(gasket_stream_handshake(p.server, 5000), 0);
    return p;
}

static int is_open(int64_t fd)
{
    return fcntl((int)fd, F_GETFD) >= 0;
}

START_TEST(what_gasket_opened_it_closes)
{
    pair p = owned_pair();
    int64_t fds[2] = {expect_ok(gasket_stream_fd(p.client)), expect_ok(gasket_stream_fd(p.server))};

    ck_assert(is_open(fds[0]) && is_open(fds[1]));
    expect_value(gasket_stream_close(p.client, 5000), 0);
    ck_assert(!is_open(fds[0]));
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    gasket_free(p.server);
    ck_assert(!is_open(fds[1]));
    gasket_free(p.client);
}
END_TEST

/* Reads what is there, which has to be the pattern from `received` on. Returns how much that makes.
 */
static size_t receive(int64_t stream, size_t received, int64_t timeout_ms)
{
    static unsigned char bytes[16384];
    int64_t some = gasket_stream_read(stream, bytes, sizeof bytes, timeout_ms);

    if (some <= 0)
        return received;
    ck_assert_msg(pattern_is(bytes, (size_t)some, received, 1),
                  "what arrived after %zu bytes is not what was sent", received);
    return received + (size_t)some;
}

/*
 * Part of what was written is still in the client's socket when it closes, and there is something
 * unread: a plain close would reset the connection and take the rest away.
 */
START_TEST(what_was_written_arrives_though_the_writer_never_reads)
{
    enum { TOTAL = 300000 };
    static unsigned char bytes[TOTAL];
    pair p = owned_pair();
    size_t sent = 0;
    size_t received = 0;
    size_t before;

    pattern_fill(bytes, TOTAL, 0, 1);
    expect_value(gasket_stream_write(p.server, bytes, 100000, 5000), 100000);
    while (sent < TOTAL || gasket_stream_flush(p.client, 0) != 0) {
        int64_t taken = gasket_stream_write(p.client, bytes + sent, (int64_t)(TOTAL - sent), 0);

        if (taken > 0)
            sent += (size_t)taken;
        else
            received = receive(p.server, received, 5000);
    }
    expect_value(gasket_stream_close(p.client, 5000), 0);
    do {
        before = received;
        received = receive(p.server, received, 5000);
    } while (received > before);
    ck_assert_uint_eq(received, TOTAL);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    gasket_free(p.client);
    gasket_free(p.server);
}
END_TEST

typedef struct late {
    int64_t server;
    size_t received;
    int64_t end;
} late;

/* Sets off late: what it sends first are its tickets. Reads to the end, and counts. */
static void *serve_late(void *argument)
{
    late *l = argument;
    size_t before;

    clock_sleep(300);
    do {
        before = l->received;
        l->received = receive(l->server, l->received, 5000);
    } while (l->received > before);
    l->end = gasket_stream_read(l->server, got, sizeof got, 5000);
    return NULL;
}

/* The tickets of a server that is slow arrive after the client's last word: at a closed socket. */
START_TEST(what_was_written_arrives_though_the_tickets_come_late)
{
    enum { TOTAL = 1000000 };
    static unsigned char bytes[TOTAL];
    pair p = owned_pair_half();
    late l = {p.server, 0, -1};
    pthread_t thread;

    pattern_fill(bytes, TOTAL, 0, 1);
    ck_assert_int_eq(pthread_create(&thread, NULL, serve_late, &l), 0);
    expect_value(gasket_stream_write(p.client, bytes, TOTAL, 5000), TOTAL);
    expect_value(gasket_stream_close(p.client, 5000), 0);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_uint_eq(l.received, TOTAL);
    expect_value(l.end, 0);
    gasket_free(p.client);
    gasket_free(p.server);
}
END_TEST

START_TEST(who_closes_at_once_can_linger_before)
{
    enum { TOTAL = 150000 };
    static unsigned char bytes[TOTAL];
    pair p = owned_pair_half();
    size_t received = 0;
    size_t before;

    pattern_fill(bytes, TOTAL, 0, 1);
    expect_value(gasket_stream_write(p.client, bytes, TOTAL, 5000), TOTAL);
    expect_value(gasket_stream_linger(p.client, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_linger(p.client, 20), GASKET_TIMEOUT);
    expect_value(gasket_stream_handshake(p.server, 5000), 0);
    expect_value(gasket_stream_linger(p.client, 5000), 0);
    expect_value(gasket_stream_close(p.client, 0), 0);
    do {
        before = received;
        received = receive(p.server, received, 5000);
    } while (received > before);
    ck_assert_uint_eq(received, TOTAL);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    expect_record(gasket_stream_linger(p.client, 0), GASKET_ERROR_STATE);
    gasket_free(p.client);
    gasket_free(p.server);
}
END_TEST

static void expect_no_linger(const char *method, int client_says, int server_says)
{
    pair p = pair_ready(pair_tcp, method);

    if (client_says)
        pair_say(&p, p.client, p.server, "a word");
    if (server_says)
        pair_say(&p, p.server, p.client, "an answer");
    expect_value(gasket_stream_linger(p.server, 0), 0);
    expect_value(gasket_stream_linger(p.client, 0), 0);
    pair_free(&p);
}

START_TEST(others_need_not_linger)
{
    expect_no_linger(NULL, 0, 0);
    expect_no_linger(NULL, 1, 1);
    expect_no_linger("tlsv1.2", 1, 0);
}
END_TEST

/* The server ends while the client waits for what may be behind the tickets. */
START_TEST(lingering_ends_with_the_peer)
{
    pair p = pair_ready(pair_tcp, NULL);

    pair_say(&p, p.client, p.server, "a word");
    expect_value(gasket_stream_linger(p.client, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    expect_value(gasket_stream_shutdown(p.server, 5000), 1);
    expect_value(gasket_stream_linger(p.client, 5000), 0);
    pair_free(&p);
}
END_TEST

START_TEST(closing_does_not_linger_for_ever)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    pair p;

    expect_value(gasket_ssl_ctx_set_num_tickets(server, 0), 1);
    p = pair_tcp(client, server);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_say(&p, p.client, p.server, "a word");
    expect_value(gasket_stream_close(p.client, -1), 0);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

static int descriptors(void)
{
    int open = 0;

    for (int fd = 0; fd < 1024; fd++)
        open += is_open(fd);
    return open;
}

START_TEST(no_descriptor_is_left_behind)
{
    int before = 0;

    /* The first rounds leave the descriptors by which waits are ended, which are used again. */
    for (int round = 0; round < 30; round++) {
        pair p = owned_pair();

        expect_value(gasket_stream_read(p.server, got, 1, 1), GASKET_TIMEOUT);
        if (round % 3 == 1)
            (void)gasket_stream_close(p.client, 0);
        if (round % 3 == 2)
            ck_assert_int_eq(
                close((int)expect_ok(gasket_stream_detach(p.client, 0) == GASKET_WANT_READ
                                         ? gasket_stream_detach(p.server, 5000)
                                         : -1)),
                0);
        gasket_free(p.client);
        gasket_free(p.server);
        if (round == 5)
            before = descriptors();
    }
    ck_assert_int_eq(descriptors(), before);
}
END_TEST

START_TEST(a_freed_stream_is_dropped_without_farewell)
{
    pair p = owned_pair();

    /* Without the session tickets read first, dropping it would be a reset. */
    expect_value(gasket_stream_read(p.client, got, sizeof got, 0), GASKET_WANT_READ);
    gasket_free(p.client);
    expect_record(gasket_stream_read(p.server, got, sizeof got, 5000), GASKET_ERROR_CLOSED);
    gasket_free(p.server);
}
END_TEST

static void expect_plain(int from, int to, const char *text)
{
    ssize_t length = (ssize_t)strlen(text);

    ck_assert_int_eq(write(from, text, (size_t)length), length);
    ck_assert_int_eq(read(to, got, sizeof got), length);
    ck_assert_mem_eq(got, text, (size_t)length);
}

START_TEST(tls_gives_way_to_plain_text)
{
    pair p = pair_ready(pair_sockets, NULL);

    pair_say(&p, p.client, p.server, "secret");
    expect_value(gasket_stream_detach(p.client, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_detach(p.server, 5000), p.server_fd);
    expect_value(gasket_stream_detach(p.client, 5000), p.client_fd);
    expect_value(gasket_stream_leftover(p.client, got, sizeof got), 0);
    expect_plain(p.client_fd, p.server_fd, "plain");
    expect_plain(p.server_fd, p.client_fd, "text");
    expect_record(gasket_stream_read(p.client, got, 1, 0), GASKET_ERROR_STATE);
    expect_record(gasket_stream_write(p.client, got, 1, 0), GASKET_ERROR_STATE);
    pair_free(&p);
}
END_TEST

START_TEST(a_detached_descriptor_is_the_callers_whoever_opened_it)
{
    pair p = owned_pair();
    int64_t fds[2];

    expect_value(gasket_stream_shutdown(p.client, 5000), 0);
    fds[1] = expect_ok(gasket_stream_detach(p.server, 5000));
    fds[0] = expect_ok(gasket_stream_detach(p.client, 5000));
    gasket_free(p.client);
    gasket_free(p.server);
    expect_plain((int)fds[0], (int)fds[1], "plain");
    ck_assert_int_eq(close((int)fds[0]), 0);
    ck_assert_int_eq(close((int)fds[1]), 0);
}
END_TEST

START_TEST(what_followed_the_farewell_is_left_over)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_record(gasket_stream_leftover(p.server, got, 1), GASKET_ERROR_STATE);
    expect_value(gasket_stream_shutdown(p.server, 5000), 0);
    expect_value(gasket_stream_detach(p.client, 5000), p.client_fd);
    ck_assert_int_eq(write(p.client_fd, "plain text", 10), 10);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    expect_value(gasket_stream_leftover(p.server, got, 6), 6);
    ck_assert_mem_eq(got, "plain ", 6);
    expect_value(gasket_stream_detach(p.server, 5000), p.server_fd);
    expect_value(gasket_stream_leftover(p.server, got, sizeof got), 4);
    ck_assert_mem_eq(got, "text", 4);
    expect_value(gasket_stream_leftover(p.server, got, sizeof got), 0);
    expect_plain(p.client_fd, p.server_fd, "what comes later is in the socket");
    pair_free(&p);
}
END_TEST

START_TEST(what_follows_a_farewell_that_is_waited_for_stays_in_the_socket)
{
    pair p = pair_ready(pair_sockets, NULL);

    pair_say(&p, p.client, p.server, "secret");
    expect_value(gasket_stream_detach(p.server, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_detach(p.client, 5000), p.client_fd);
    ck_assert_int_eq(write(p.client_fd, "plain text", 10), 10);
    expect_value(gasket_stream_detach(p.server, 5000), p.server_fd);
    expect_value(gasket_stream_leftover(p.server, got, sizeof got), 0);
    ck_assert_int_eq(read(p.server_fd, got, sizeof got), 10);
    ck_assert_mem_eq(got, "plain text", 10);
    pair_free(&p);
}
END_TEST

START_TEST(unread_plaintext_forbids_detaching)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_stream_write(p.client, "unread", 6, 5000), 6);
    expect_value(gasket_stream_shutdown(p.client, 5000), 0);
    expect_value(gasket_stream_read(p.server, got, 1, 5000), 1);
    expect_record(gasket_stream_detach(p.server, 5000), GASKET_ERROR_STATE);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 5);
    ck_assert_mem_eq(got, "nread", 5);
    expect_value(gasket_stream_detach(p.server, 5000), p.server_fd);
    pair_free(&p);
}
END_TEST

/* A program that read ahead gives the stream what it has, all of it or a part. */
static void expect_primed(size_t most)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_sockets(client, server);
    static char hello[16384];
    ssize_t length;

    expect_value(gasket_stream_handshake(p.client, 0), GASKET_WANT_READ);
    length = recv(p.server_fd, hello, most, 0);
    ck_assert_int_gt(length, 0);
    expect_value(gasket_stream_prime(p.server, hello, length), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_record(gasket_stream_prime(p.server, hello, length), GASKET_ERROR_STATE);
    pair_say(&p, p.client, p.server, "primed");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}

START_TEST(bytes_that_were_read_already_come_first)
{
    expect_primed(sizeof got);
    expect_primed(3);
    expect_primed(16384);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("end");
    TCase *tests = suite_case(suite, "farewells and cuts", 60);

    tcase_add_test(tests, a_farewell_reads_as_the_end);
    tcase_add_loop_test(tests, the_other_half_goes_on, 0, 2);
    tcase_add_test(tests, a_cut_connection_is_a_record);
    tcase_add_test(tests, a_cut_connection_can_read_as_the_end);
    tcase_add_test(tests, a_reset_connection_is_a_record);

    tests = suite_case(suite, "closing", 120);
    tcase_add_test(tests, close_says_farewell);
    tcase_add_test(tests, an_aborted_close_says_farewell_if_it_can);
    tcase_add_test(tests, close_gives_up_when_its_time_is_over);
    tcase_add_test(tests, an_interrupted_close_is_not_closed_yet);
    tcase_add_test(tests, closing_before_the_handshake_is_possible);
    tcase_add_test(tests, what_gasket_opened_it_closes);
    tcase_add_test(tests, a_freed_stream_is_dropped_without_farewell);
    tcase_add_test(tests, what_was_written_arrives_though_the_writer_never_reads);
    tcase_add_test(tests, what_was_written_arrives_though_the_tickets_come_late);
    tcase_add_test(tests, who_closes_at_once_can_linger_before);
    tcase_add_test(tests, others_need_not_linger);
    tcase_add_test(tests, lingering_ends_with_the_peer);
    tcase_add_test(tests, closing_does_not_linger_for_ever);
    tcase_add_test(tests, no_descriptor_is_left_behind);

    tests = suite_case(suite, "plain text before and after", 60);
    tcase_add_test(tests, tls_gives_way_to_plain_text);
    tcase_add_test(tests, a_detached_descriptor_is_the_callers_whoever_opened_it);
    tcase_add_test(tests, what_followed_the_farewell_is_left_over);
    tcase_add_test(tests, what_follows_a_farewell_that_is_waited_for_stays_in_the_socket);
    tcase_add_test(tests, unread_plaintext_forbids_detaching);
    tcase_add_test(tests, bytes_that_were_read_already_come_first);
    return suite_run(suite);
}
