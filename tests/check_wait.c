/* Waiting: it ends in time, at once when there is something, and when somebody interrupts it. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

/* Nothing here says how fast a wait ends, only that it did not go on for good. */
enum { SHORT = 200, LONG = 60000, SOON = 30000 };

static char got[64];

static int64_t begin;

#define expect_times_out(call)                                                                     \
    do {                                                                                           \
        begin = clock_ms();                                                                        \
        expect_value(call, GASKET_TIMEOUT);                                                        \
        ck_assert_int_ge(clock_ms() - begin, SHORT - 1);                                           \
        ck_assert_int_lt(clock_ms() - begin, SOON);                                                \
    } while (0)

START_TEST(a_time_of_0_never_waits)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_stream_read(p.client, got, sizeof got, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_wait(p.client, GASKET_WANT_READ, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_detach(p.client, 0), GASKET_WANT_READ);
    pair_free(&p);
}
END_TEST

START_TEST(a_read_ends_in_time)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_times_out(gasket_stream_read(p.client, got, sizeof got, SHORT));
    expect_times_out(gasket_stream_wait(p.client, GASKET_WANT_READ, SHORT));
    pair_say(&p, p.server, p.client, "and goes on afterwards");
    pair_free(&p);
}
END_TEST

START_TEST(a_handshake_ends_in_time_and_goes_on)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_sockets(client, server);

    expect_times_out(gasket_stream_handshake(p.server, SHORT));
    expect_times_out(gasket_stream_handshake(p.client, SHORT));
    expect_times_out(gasket_stream_read(p.client, got, sizeof got, SHORT));
    expect_times_out(gasket_stream_write(p.client, "x", 1, SHORT));
    pair_shake_well(&p, PAIR_CHUNK);
    pair_say(&p, p.client, p.server, "none of it did harm");
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_detach_ends_in_time_and_goes_on)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_times_out(gasket_stream_detach(p.client, SHORT));
    expect_value(gasket_stream_detach(p.server, SOON), p.server_fd);
    expect_value(gasket_stream_detach(p.client, SOON), p.client_fd);
    pair_free(&p);
}
END_TEST

START_TEST(a_wait_is_over_when_something_is_there)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_stream_wait(p.client, GASKET_WANT_WRITE, 0), 0);
    expect_value(gasket_stream_write(p.server, "0123456789", 10, SOON), 10);
    expect_value(gasket_stream_wait(p.client, GASKET_WANT_READ, SOON), 0);
    expect_value(gasket_stream_read(p.client, got, 4, 0), 4);
    /* What has been decrypted already does not show on the socket. */
    expect_value(gasket_stream_wait(p.client, GASKET_WANT_READ, 0), 0);
    expect_value(gasket_stream_wait(p.client, GASKET_WANT_READ, -1), 0);
    expect_value(gasket_stream_read(p.client, got, 6, 0), 6);
    pair_free(&p);
}
END_TEST

/* A server on a socket whose client is in memory, so that the test sends what it likes. */
typedef struct trickle {
    int64_t client;
    int fd;
    int64_t every_ms;
    atomic_int over;
} trickle;

static void *send_byte_by_byte(void *argument)
{
    trickle *t = argument;
    char byte;

    while (!atomic_load(&t->over) && gasket_stream_drain(t->client, &byte, 1) == 1) {
        (void)send(t->fd, &byte, 1, MSG_NOSIGNAL);
        clock_sleep(t->every_ms);
    }
    return NULL;
}

START_TEST(a_trickle_of_bytes_does_not_extend_the_time)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    int fds[2];
    int64_t stream;
    trickle t = {.client = expect_ok(gasket_stream_new_memory(client, GASKET_CLIENT)),
                 .every_ms = 100};
    pthread_t thread;

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
    t.fd = fds[0];
    stream = expect_ok(gasket_stream_new_fd(server, fds[1], GASKET_SERVER));
    expect_value(gasket_stream_handshake(t.client, 0), GASKET_WANT_READ);
    ck_assert_int_eq(pthread_create(&thread, NULL, send_byte_by_byte, &t), 0);
    /* The hello takes half a minute. */
    begin = clock_ms();
    expect_value(gasket_stream_handshake(stream, 1000), GASKET_TIMEOUT);
    ck_assert_int_lt(clock_ms() - begin, 15000);
    atomic_store(&t.over, 1);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    gasket_free(stream);
    gasket_free(t.client);
    gasket_free(client);
    gasket_free(server);
    (void)close(fds[0]);
    (void)close(fds[1]);
}
END_TEST

/* A call on another thread that waits for long. */
typedef struct waiting {
    int64_t handle;
    int64_t ctx;
    int64_t (*call)(const struct waiting *);
    int64_t result;
    pthread_t thread;
} waiting;

static int64_t call_read(const waiting *w)
{
    char byte;

    return gasket_stream_read(w->handle, &byte, 1, LONG);
}

static int64_t call_wait(const waiting *w)
{
    return gasket_stream_wait(w->handle, GASKET_WANT_READ, LONG);
}

static int64_t call_handshake(const waiting *w)
{
    return gasket_stream_handshake(w->handle, LONG);
}

static int64_t call_accept(const waiting *w)
{
    return gasket_listener_accept(w->handle, w->ctx, LONG);
}

static void *run(void *argument)
{
    waiting *w = argument;

    w->result = w->call(w);
    return NULL;
}

static void start(waiting *w)
{
    begin = clock_ms();
    ck_assert_int_eq(pthread_create(&w->thread, NULL, run, w), 0);
}

static int64_t end(waiting *w)
{
    ck_assert_int_eq(pthread_join(w->thread, NULL), 0);
    ck_assert_int_lt(clock_ms() - begin, SOON);
    return w->result;
}

START_TEST(bytes_end_a_wait)
{
    pair p = pair_ready(pair_sockets, NULL);
    waiting read = {.handle = p.client, .call = call_read};

    start(&read);
    clock_sleep(100);
    expect_value(gasket_stream_write(p.server, "x", 1, SOON), 1);
    expect_value(end(&read), 1);
    pair_free(&p);
}
END_TEST

START_TEST(a_wait_of_a_minute_is_interrupted)
{
    pair p = pair_ready(pair_sockets, NULL);
    waiting waits[] = {{.handle = p.client, .call = call_read},
                       {.handle = p.client, .call = call_wait}};

    for (int i = 0; i < 2; i++) {
        start(&waits[i]);
        clock_sleep(200);
        expect_value(gasket_interrupt(p.client), 0);
        expect_value(end(&waits[i]), GASKET_INTERRUPTED);
    }
    pair_say(&p, p.server, p.client, "and goes on afterwards");
    pair_free(&p);
}
END_TEST

START_TEST(a_handshake_is_interrupted)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_sockets(client, server);
    waiting handshake = {.handle = p.client, .call = call_handshake};

    start(&handshake);
    clock_sleep(200);
    expect_value(gasket_interrupt(p.client), 0);
    expect_value(end(&handshake), GASKET_INTERRUPTED);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(an_interrupt_ends_every_wait)
{
    pair p = pair_ready(pair_sockets, NULL);
    waiting waits[] = {{.handle = p.client, .call = call_read},
                       {.handle = p.client, .call = call_wait},
                       {.handle = p.client, .call = call_wait}};
    char byte;

    /* The session tickets are something to read. */
    expect_value(gasket_stream_read(p.client, &byte, 1, 0), GASKET_WANT_READ);
    for (int i = 0; i < 3; i++)
        start(&waits[i]);
    clock_sleep(500);
    expect_value(gasket_interrupt(p.client), 0);
    for (int i = 0; i < 3; i++)
        expect_value(end(&waits[i]), GASKET_INTERRUPTED);
    pair_free(&p);
}
END_TEST

START_TEST(an_interrupt_that_finds_nobody_ends_the_next_wait)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_interrupt(p.client), 0);
    begin = clock_ms();
    expect_value(gasket_stream_read(p.client, got, sizeof got, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_read(p.client, got, sizeof got, LONG), GASKET_INTERRUPTED);
    ck_assert_int_lt(clock_ms() - begin, SOON);
    expect_times_out(gasket_stream_read(p.client, got, sizeof got, SHORT));
    pair_free(&p);
}
END_TEST

START_TEST(an_interrupt_leaves_what_need_not_wait)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_interrupt(p.client), 0);
    expect_value(gasket_stream_write(p.client, "x", 1, LONG), 1);
    expect_value(gasket_stream_write(p.server, "y", 1, LONG), 1);
    expect_value(gasket_stream_wait(p.server, GASKET_WANT_READ, LONG), 0);
    expect_value(gasket_stream_read(p.client, got, 1, 0), 1);
    pair_free(&p);
}
END_TEST

START_TEST(accepting_ends_in_time_and_is_interrupted)
{
    int64_t server = server_ctx("server.pem", "server.key");
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    waiting accepts[] = {{.handle = listener, .ctx = server, .call = call_accept},
                         {.handle = listener, .ctx = server, .call = call_accept}};

    expect_value(gasket_listener_accept(listener, server, 0), GASKET_WANT_READ);
    expect_times_out(gasket_listener_accept(listener, server, SHORT));
    for (int i = 0; i < 2; i++)
        start(&accepts[i]);
    clock_sleep(300);
    expect_value(gasket_interrupt(listener), 0);
    for (int i = 0; i < 2; i++)
        expect_value(end(&accepts[i]), GASKET_INTERRUPTED);
    expect_value(gasket_interrupt(listener), 0);
    expect_value(gasket_listener_accept(listener, server, LONG), GASKET_INTERRUPTED);
    expect_record(gasket_listener_accept(listener, server, -2), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(listener);
    gasket_free(server);
}
END_TEST

START_TEST(closing_ends_a_handshake_with_a_record)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_sockets(client, server);
    waiting handshake = {.handle = p.client, .call = call_handshake};

    start(&handshake);
    clock_sleep(300);
    expect_value(gasket_stream_close(p.client, SOON), 0);
    expect_record(end(&handshake), GASKET_ERROR_STATE);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(closing_ends_every_wait_with_a_record)
{
    pair p = pair_ready(pair_sockets, NULL);
    waiting waits[] = {{.handle = p.client, .call = call_read},
                       {.handle = p.client, .call = call_wait}};
    char byte;

    /* The session tickets are something to read. */
    expect_value(gasket_stream_read(p.client, &byte, 1, 0), GASKET_WANT_READ);
    for (int i = 0; i < 2; i++)
        start(&waits[i]);
    clock_sleep(300);
    expect_value(gasket_stream_close(p.client, SOON), 0);
    for (int i = 0; i < 2; i++)
        expect_record(end(&waits[i]), GASKET_ERROR_STATE);
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("wait");
    TCase *tests = suite_case(suite, "time-outs", 120);

    tcase_add_test(tests, a_time_of_0_never_waits);
    tcase_add_test(tests, a_read_ends_in_time);
    tcase_add_test(tests, a_handshake_ends_in_time_and_goes_on);
    tcase_add_test(tests, a_detach_ends_in_time_and_goes_on);
    tcase_add_test(tests, a_wait_is_over_when_something_is_there);
    tcase_add_test(tests, a_trickle_of_bytes_does_not_extend_the_time);
    tcase_add_test(tests, bytes_end_a_wait);

    tests = suite_case(suite, "interrupts", 120);
    tcase_add_test(tests, a_wait_of_a_minute_is_interrupted);
    tcase_add_test(tests, a_handshake_is_interrupted);
    tcase_add_test(tests, an_interrupt_ends_every_wait);
    tcase_add_test(tests, an_interrupt_that_finds_nobody_ends_the_next_wait);
    tcase_add_test(tests, an_interrupt_leaves_what_need_not_wait);
    tcase_add_test(tests, accepting_ends_in_time_and_is_interrupted);
    tcase_add_test(tests, closing_ends_a_handshake_with_a_record);
    tcase_add_test(tests, closing_ends_every_wait_with_a_record);
    return suite_run(suite);
}
