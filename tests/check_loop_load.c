/* Loops under load: many streams, many small records, many threads. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/loops.h"
#include "support/pair.h"
#include "support/suite.h"

enum { BATCH = 256, STALLED_MS = 300 };

/* ---- small records ---- */

static long record_count;

static void *write_bytes(void *port)
{
    int64_t s = expect_ok(gasket_stream_connect(client, "127.0.0.1", (int64_t)(intptr_t)port));

    for (long i = 0; i < record_count; i++)
        expect_value(gasket_stream_write(s, "x", 1, A_WHILE), 1);
    expect_value(gasket_stream_close(s, A_WHILE), 0);
    gasket_free(s);
    return NULL;
}

static long kilobytes(void)
{
    struct rusage usage;

    ck_assert_int_eq(getrusage(RUSAGE_SELF, &usage), 0);
    return usage.ru_maxrss;
}

/* As one test, so that what is held at the highest is what these records took. */
START_TEST(one_byte_records_need_no_stack_and_no_memory)
{
    static char buffer[65536];
    static told events[BATCH];
    pthread_t thread;
    int64_t port = gasket_listener_port(listener);
    int64_t stream = 0;
    long received = 0;
    long before = 0;
    int ended = 0;

    record_count = suite_setting("GASKET_TEST_RECORDS", UNDER_SANITIZER ? 20000 : 1000000);
    ck_assert_int_eq(pthread_create(&thread, NULL, write_bytes, (void *)(intptr_t)port), 0);
    while (!ended) {
        int64_t count = loops_take(events, BATCH);

        for (int64_t i = 0; i < count; i++) {
            int64_t n;

            ck_assert_int_ne(events[i].kind, GASKET_EVENT_ERROR);
            ended |= events[i].kind == GASKET_EVENT_END;
            stream = events[i].stream;
            if (events[i].kind != GASKET_EVENT_READABLE)
                continue;
            n = gasket_stream_read(stream, buffer, sizeof buffer, 0);
            ck_assert_int_gt(n, 0);
            received += (long)n;
            if (before == 0)
                before = kilobytes();
        }
    }
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_int_eq(received, record_count);
    if (!UNDER_SANITIZER)
        ck_assert_int_lt(kilobytes() - before, 4096);
    gasket_free(stream);
}
END_TEST

/* ---- many connections ---- */

typedef struct each {
    int64_t client;
    int64_t server;
    int fate; /* VANISH, STALL, GO_ON */
    int done;
} each;

enum { VANISH, STALL, GO_ON };

static long many;
static each *all;

/* The client's place in `all`, by its handle. */
static long place_of(int64_t stream)
{
    for (long i = 0; i < many; i++)
        if (all[i].client == stream || all[i].server == stream)
            return i;
    return -1;
}

static void allow_descriptors(void)
{
    struct rlimit limit;

    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
    many = suite_setting("GASKET_TEST_CONNECTIONS", UNDER_SANITIZER ? 300 : 5000);
    if ((rlim_t)many * 2 + 64 > limit.rlim_cur)
        many = (long)(limit.rlim_cur - 64) / 2;
}

/* What a server has read goes back. */
static void echo(int64_t stream)
{
    char buffer[64];
    int64_t n = gasket_stream_read(stream, buffer, sizeof buffer, 0);

    if (n > 0)
        expect_value(gasket_stream_write(stream, buffer, n, 0), n);
}

static void hello(int64_t stream)
{
    expect_value(gasket_stream_write(stream, "hello", 5, 0), 5);
}

static void expect_hello(int64_t stream)
{
    char buffer[8];

    expect_value(gasket_stream_read(stream, buffer, sizeof buffer, 0), 5);
}

/* The first message names the client for the server: accepted ones come in any order. */
static void connect_all(told *events)
{
    long next = 0;
    long echoed = 0;
    int64_t *servers = calloc((size_t)many, sizeof *servers);
    long accepted = 0;

    while (echoed < many) {
        int64_t count;

        for (int i = 0; i < 100 && next < many && next - echoed < 200; i++)
            all[next++].client = loops_connect();
        count = loops_take(events, BATCH);
        for (int64_t i = 0; i < count; i++) {
            int64_t s = events[i].stream;
            int is_client = gasket_stream_side(s) == GASKET_CLIENT;

            ck_assert_msg(events[i].kind != GASKET_EVENT_ERROR, "%s", in_words(events[i].error));
            if (events[i].kind == GASKET_EVENT_ACCEPTED)
                servers[accepted++] = s;
            else if (events[i].kind == GASKET_EVENT_CONNECTED && is_client)
                hello(s);
            else if (events[i].kind == GASKET_EVENT_READABLE && !is_client)
                echo(s);
            else if (events[i].kind == GASKET_EVENT_READABLE) {
                expect_hello(s);
                echoed++;
            }
        }
    }
    for (long i = 0; i < many; i++)
        all[i].server = servers[i];
    free(servers);
}

/* Which server belongs to which client is known by the ports. */
static int port_of(int64_t stream, int (*name)(int, struct sockaddr *, socklen_t *))
{
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    unsigned char *bytes = (unsigned char *)&address;

    ck_assert_int_eq(name((int)gasket_stream_fd(stream), (struct sockaddr *)&address, &size), 0);
    return bytes[2] << 8 | bytes[3];
}

static void pair_all(void)
{
    static int64_t by_port[65536];

    for (long i = 0; i < many; i++)
        by_port[port_of(all[i].server, getpeername)] = all[i].server;
    for (long i = 0; i < many; i++)
        all[i].server = by_port[port_of(all[i].client, getsockname)];
}

static void decide(long i)
{
    all[i].fate = (int)(i % 3);
    if (all[i].fate == VANISH && i % 2 == 0) {
        expect_value(gasket_loop_remove(all[i].client), 0);
        ck_assert_int_eq(shutdown((int)gasket_stream_fd(all[i].client), SHUT_RDWR), 0);
    } else if (all[i].fate == VANISH) {
        loops_reset(all[i].client);
        all[i].client = 0;
    } else if (all[i].fate == STALL) {
        expect_value(gasket_loop_set_timeout(all[i].server, GASKET_LOOP_TIMEOUT_READ, STALLED_MS),
                     0);
    } else {
        hello(all[i].client);
    }
}

static void see(const told *t)
{
    long i = place_of(t->stream);

    ck_assert_int_ge(i, 0);
    if (t->kind == GASKET_EVENT_READABLE && t->stream == all[i].server) {
        ck_assert_int_eq(all[i].fate, GO_ON);
        echo(t->stream);
        return;
    }
    ck_assert_msg(!all[i].done, "event %lld for one that was done", (long long)t->kind);
    all[i].done = 1;
    if (t->kind == GASKET_EVENT_READABLE) {
        ck_assert_int_eq(all[i].fate, GO_ON);
        expect_hello(t->stream);
    } else if (t->kind == GASKET_EVENT_TIMEOUT) {
        ck_assert_int_eq(all[i].fate, STALL);
        gasket_free(t->error);
    } else {
        ck_assert_int_eq(t->kind, GASKET_EVENT_ERROR);
        ck_assert_int_eq(all[i].fate, VANISH);
        gasket_free(t->error);
    }
}

START_TEST(each_of_many_has_its_own_event)
{
    static told events[BATCH];
    long done = 0;
    int descriptors;

    allow_descriptors();
    descriptors = loops_descriptors();
    all = calloc((size_t)many, sizeof *all);
    connect_all(events);
    pair_all();
    for (long i = 0; i < many; i++)
        decide(i);
    while (done < many) {
        int64_t count = loops_take(events, BATCH);

        for (int64_t i = 0; i < count; i++)
            see(&events[i]);
        done = 0;
        for (long i = 0; i < many; i++)
            done += all[i].done;
    }
    printf("%ld connections in one loop\n", many);
    for (long i = 0; i < many; i++) {
        gasket_free(all[i].client);
        gasket_free(all[i].server);
    }
    free(all);
    expect_silence();
    ck_assert_int_eq(loops_descriptors(), descriptors);
}
END_TEST

/* ---- threads ---- */

static atomic_int stop;

static void *disturb(void *streams)
{
    const int64_t *s = streams;

    while (!atomic_load(&stop)) {
        (void)gasket_loop_wake(loop);
        for (int i = 0; i < 2; i++) {
            (void)gasket_loop_pause(s[i], 1);
            (void)gasket_stream_write(s[i], "y", 1, 0);
            (void)gasket_loop_pause(s[i], 0);
            (void)gasket_loop_set_timeout(s[i], GASKET_LOOP_TIMEOUT_READ, 1);
        }
    }
    return NULL;
}

START_TEST(threads_use_what_the_loop_looks_after)
{
    static told events[BATCH];
    pthread_t threads[4];
    int64_t s[2] = {loops_connect(), 0};
    int64_t until;
    int ready = 0;

    while (ready < 2) {
        int64_t count = loops_take(events, BATCH);

        for (int64_t i = 0; i < count; i++) {
            if (events[i].kind == GASKET_EVENT_ACCEPTED)
                s[1] = events[i].stream;
            ready += events[i].kind == GASKET_EVENT_CONNECTED;
        }
    }
    atomic_store(&stop, 0);
    for (int i = 0; i < 4; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, disturb, s), 0);
    until = clock_ms() + 1000 * suite_setting("GASKET_TEST_SECONDS", 2) / 2;
    while (clock_ms() < until) {
        int64_t count = loops_take(events, BATCH);

        for (int64_t i = 0; i < count; i++) {
            char buffer[256];

            ck_assert_int_ne(events[i].kind, GASKET_EVENT_ERROR);
            if (events[i].kind == GASKET_EVENT_READABLE)
                (void)gasket_stream_read(events[i].stream, buffer, sizeof buffer, 0);
        }
    }
    /* It ends while they are at it. */
    expect_value(gasket_free(loop), 1);
    clock_sleep(20);
    atomic_store(&stop, 1);
    for (int i = 0; i < 4; i++)
        ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
    gasket_free(s[0]);
    gasket_free(s[1]);
}
END_TEST

enum { ENDINGS = 30 };

/* Whoever is touched in the last moment is not there any more in the next. */
START_TEST(a_loop_ends_while_its_members_are_touched)
{
    for (int i = 0; i < ENDINGS; i++) {
        pthread_t threads[3];
        int64_t s[2] = {loops_connect(), loops_connect()};

        atomic_store(&stop, 0);
        for (int each = 0; each < 3; each++)
            ck_assert_int_eq(pthread_create(&threads[each], NULL, disturb, s), 0);
        clock_sleep(3);
        expect_value(gasket_free(loop), 1);
        atomic_store(&stop, 1);
        for (int each = 0; each < 3; each++)
            ck_assert_int_eq(pthread_join(threads[each], NULL), 0);
        gasket_free(s[0]);
        gasket_free(s[1]);
        loops_free();
        loops_make();
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("loops under load");
    TCase *tests = suite_case(suite, "load", 180);

    tcase_add_checked_fixture(tests, loops_make, loops_free);
    tcase_add_test(tests, one_byte_records_need_no_stack_and_no_memory);
    tcase_add_test(tests, each_of_many_has_its_own_event);
    tcase_add_test(tests, threads_use_what_the_loop_looks_after);
    tcase_add_test(tests, a_loop_ends_while_its_members_are_touched);
    return suite_run(suite);
}
