/* Signals: none is raised, none is caught, and none that arrives does harm. */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"
#include "support/transfer.h"

static atomic_int arrived;

static void count(int number)
{
    (void)number;
    atomic_fetch_add(&arrived, 1);
}

/* Catches a signal in the way that lets system calls be interrupted. */
static void catch_signal(int number, void (*handler)(int))
{
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    ck_assert_int_eq(sigaction(number, &action, NULL), 0);
}

/* The peer is gone, with bytes of ours unread: the next writes meet a reset connection. */
static pair pair_with_vanished_server(int tcp)
{
    pair p = pair_ready(tcp ? pair_tcp : pair_sockets, NULL);
    struct linger at_once = {1, 0};

    if (tcp)
        (void)setsockopt(p.server_fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    ck_assert_int_eq(close(p.server_fd), 0);
    p.server_fd = -1;
    return p;
}

/* SIGPIPE at its default would end this process. */
START_TEST(writing_to_a_vanished_peer_is_a_record)
{
    static const char bytes[16384];
    pair p = pair_with_vanished_server(_i);
    int64_t end = clock_ms() + 30000;
    int64_t result = 0;

    catch_signal(SIGPIPE, SIG_DFL);
    while (!is_record(result)) {
        ck_assert_msg(clock_ms() < end, "writing went on for good");
        result = gasket_stream_write(p.client, bytes, sizeof bytes, 1000);
    }
    expect_failure(result);
    expect_text(gasket_error_what(result), "write");
    expect_failure(gasket_stream_write(p.client, bytes, 1, 1000));
    expect_failure(gasket_stream_flush(p.client, 1000));
    expect_failure(gasket_stream_shutdown(p.client, 1000));
    expect_value(gasket_stream_close(p.client, 1000), 0);
    pair_free(&p);
}
END_TEST

START_TEST(farewell_to_a_vanished_peer_raises_no_signal)
{
    pair p = pair_with_vanished_server(_i);

    catch_signal(SIGPIPE, SIG_DFL);
    (void)gasket_stream_shutdown(p.client, 1000);
    (void)gasket_stream_shutdown(p.client, 1000);
    expect_value(gasket_stream_close(p.client, 1000), 0);
    pair_free(&p);
}
END_TEST

START_TEST(a_handshake_with_a_vanished_peer_is_a_record)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_tcp(client, server);
    struct linger at_once = {1, 0};

    catch_signal(SIGPIPE, SIG_DFL);
    (void)setsockopt(p.server_fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    ck_assert_int_eq(close(p.server_fd), 0);
    p.server_fd = -1;
    expect_text(gasket_error_what(expect_failure(gasket_stream_handshake(p.client, 30000))),
                "handshake");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

static void tick(int on)
{
    struct itimerval every = {{0, on ? 1000 : 0}, {0, on ? 1000 : 0}};

    ck_assert_int_eq(setitimer(ITIMER_REAL, &every, NULL), 0);
}

/* The threads of the transfer take the signals, since this one blocks them. */
START_TEST(transfers_survive_a_signal_each_millisecond)
{
    enum { TOTAL = 32 << 20 };
    pair p = pair_ready(_i == 0 ? pair_sockets : pair_tcp, NULL);
    transfer all[TRANSFERS];
    sigset_t alarms;

    atomic_store(&arrived, 0);
    catch_signal(SIGALRM, count);
    transfers_start(all, &p, TOTAL);
    sigemptyset(&alarms);
    sigaddset(&alarms, SIGALRM);
    ck_assert_int_eq(pthread_sigmask(SIG_BLOCK, &alarms, NULL), 0);
    tick(1);
    transfers_expect_complete(all);
    tick(0);
    catch_signal(SIGALRM, SIG_IGN);
    ck_assert_int_eq(pthread_sigmask(SIG_UNBLOCK, &alarms, NULL), 0);
    ck_assert_int_gt(atomic_load(&arrived), 0);
    pair_free(&p);
}
END_TEST

START_TEST(a_handshake_survives_a_signal_each_millisecond)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");

    catch_signal(SIGALRM, count);
    tick(1);
    for (int i = 0; i < 20; i++) {
        pair p = pair_sockets(client, server);

        expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
        pair_shake_well(&p, PAIR_CHUNK);
        pair_free(&p);
    }
    tick(0);
    catch_signal(SIGALRM, SIG_IGN);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

typedef struct reader {
    int64_t stream;
    int64_t result;
    atomic_int ended;
} reader;

static void *read_for_a_minute(void *argument)
{
    reader *r = argument;
    char byte;

    r->result = gasket_stream_read(r->stream, &byte, 1, 60000);
    atomic_store(&r->ended, 1);
    return NULL;
}

START_TEST(a_signal_ends_a_wait)
{
    pair p = pair_ready(pair_sockets, NULL);
    reader r = {.stream = p.client};
    int64_t begin = clock_ms();
    pthread_t thread;

    catch_signal(SIGUSR1, count);
    ck_assert_int_eq(pthread_create(&thread, NULL, read_for_a_minute, &r), 0);
    while (!atomic_load(&r.ended) && clock_ms() - begin < 30000) {
        clock_sleep(20);
        (void)pthread_kill(thread, SIGUSR1);
    }
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    expect_value(r.result, GASKET_INTERRUPTED);
    ck_assert_int_lt(clock_ms() - begin, 30000);
    pair_say(&p, p.server, p.client, "and goes on afterwards");
    pair_free(&p);
}
END_TEST

/* Everything that a signal can be set to, and what the calling thread blocks. */
typedef struct dispositions {
    void *handlers[64];
    int blocked[64];
} dispositions;

static void look(dispositions *d)
{
    sigset_t mask;

    memset(d, 0, sizeof *d);
    ck_assert_int_eq(pthread_sigmask(SIG_BLOCK, NULL, &mask), 0);
    for (int number = 1; number < 64; number++) {
        struct sigaction action;

        d->blocked[number] = sigismember(&mask, number);
        if (sigaction(number, NULL, &action) == 0)
            memcpy(&d->handlers[number], &action.sa_handler, sizeof action.sa_handler);
    }
}

START_TEST(the_signals_of_the_process_are_left_alone)
{
    dispositions before;
    dispositions after;
    int64_t client;
    int64_t server;
    int64_t listener;
    int64_t stream;
    pair p;

    look(&before);
    client = client_ctx("root.pem");
    server = server_ctx("server.pem", "server.key");
    p = pair_ready(pair_sockets, NULL);
    listener = expect_ok(gasket_listener_new("localhost", 0, 1));
    stream = expect_ok(gasket_stream_connect(client, "localhost", gasket_listener_port(listener)));
    (void)gasket_stream_handshake(stream, 200);
    (void)gasket_stream_close(p.client, 1000);
    (void)gasket_stream_close(stream, 0);
    look(&after);
    ck_assert_mem_eq(&before, &after, sizeof before);
    gasket_free(stream);
    gasket_free(listener);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("signal");
    TCase *tests = suite_case(suite, "SIGPIPE", 60);

    tcase_add_loop_test(tests, writing_to_a_vanished_peer_is_a_record, 0, 2);
    tcase_add_loop_test(tests, farewell_to_a_vanished_peer_raises_no_signal, 0, 2);
    tcase_add_test(tests, a_handshake_with_a_vanished_peer_is_a_record);

    tests = suite_case(suite, "signals that arrive", 300);
    tcase_add_loop_test(tests, transfers_survive_a_signal_each_millisecond, 0, 2);
    tcase_add_test(tests, a_handshake_survives_a_signal_each_millisecond);
    tcase_add_test(tests, a_signal_ends_a_wait);
    tcase_add_test(tests, the_signals_of_the_process_are_left_alone);
    return suite_run(suite);
}
