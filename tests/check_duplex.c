/* One stream used from several threads: one reads, one writes, a third closes. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/pattern.h"
#include "support/suite.h"
#include "support/transfer.h"

static size_t transfer_size(void)
{
    return (size_t)suite_setting("GASKET_TEST_MEGABYTES", 64) << 20;
}

START_TEST(one_thread_reads_while_another_writes)
{
    static const char *const methods[] = {"tlsv1.2", "tlsv1.3"};
    pair p = pair_ready(_i < 2 ? pair_sockets : pair_tcp, methods[_i % 2]);
    transfer all[TRANSFERS];

    transfers_start(all, &p, transfer_size());
    transfers_expect_complete(all);
    pair_free(&p);
}
END_TEST

/* A caller's buffer may be of any size, and so may what a call accepts of it. */
START_TEST(one_write_and_one_read_may_be_large)
{
    enum { TOTAL = 8 << 20 };
    pair p = pair_ready(pair_sockets, NULL);
    transfer reader = {.stream = p.server, .seed = 1, .total = TOTAL};
    unsigned char *bytes = malloc(TOTAL);
    int64_t sent = 0;

    ck_assert_ptr_nonnull(bytes);
    pattern_fill(bytes, TOTAL, 0, 1);
    ck_assert_int_eq(pthread_create(&reader.thread, NULL, transfer_read, &reader), 0);
    while (sent < TOTAL) {
        int64_t taken = expect_ok(gasket_stream_write(p.client, bytes + sent, TOTAL - sent, -1));

        ck_assert_int_gt(taken, 0);
        sent += taken;
    }
    expect_value(gasket_stream_flush(p.client, -1), 0);
    transfer_join(&reader);
    ck_assert_msg(reader.stopped_by == 0, "the reader ended with %s", in_words(reader.stopped_by));
    ck_assert_uint_eq(reader.done, TOTAL);
    ck_assert_int_eq(reader.wrong, 0);
    free(bytes);
    pair_free(&p);
}
END_TEST

typedef struct nuisance {
    const pair *p;
    atomic_int over;
} nuisance;

static void *interrupt_all_the_time(void *argument)
{
    nuisance *n = argument;

    while (!atomic_load(&n->over)) {
        (void)gasket_interrupt(n->p->client);
        (void)gasket_interrupt(n->p->server);
        clock_sleep(1);
    }
    return NULL;
}

START_TEST(interrupts_lose_nothing)
{
    pair p = pair_ready(pair_sockets, NULL);
    nuisance n = {.p = &p};
    transfer all[TRANSFERS];
    pthread_t thread;

    ck_assert_int_eq(pthread_create(&thread, NULL, interrupt_all_the_time, &n), 0);
    transfers_start(all, &p, 32 << 20);
    transfers_expect_complete(all);
    atomic_store(&n.over, 1);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_int_gt(all[CLIENT_READS].interrupted + all[CLIENT_WRITES].interrupted +
                         all[SERVER_READS].interrupted + all[SERVER_WRITES].interrupted,
                     0);
    pair_free(&p);
}
END_TEST

/* Writes until nothing more is taken: the socket is full, and so is what the stream keeps. */
static void fill(int64_t stream)
{
    static const char bytes[16384];
    int64_t end = clock_ms() + 30000;

    while (gasket_stream_write(stream, bytes, sizeof bytes, 0) != GASKET_WANT_WRITE)
        ck_assert_msg(clock_ms() < end, "writing never ended");
}

/* With both directions full, a reader that waited for its own side to be sent first would wait for
 * ever. */
START_TEST(both_may_write_all_they_can_before_either_reads)
{
    pair p = pair_ready(pair_sockets, NULL);
    char byte[16384];

    fill(p.client);
    fill(p.server);
    ck_assert_int_gt(expect_ok(gasket_stream_read(p.client, byte, sizeof byte, 0)), 0);
    ck_assert_int_gt(expect_ok(gasket_stream_read(p.server, byte, sizeof byte, 0)), 0);
    pair_free(&p);
}
END_TEST

/*
 * The client's threads end at once, with a record; so do the server's, whose peer has gone. Nothing
 * that did arrive is wrong.
 */
START_TEST(a_third_thread_closes_in_the_middle)
{
    transfer all[TRANSFERS];
    pair p = pair_ready(pair_sockets, NULL);
    int64_t begin;

    transfers_start(all, &p, SIZE_MAX / 2);
    while (atomic_load(&all[SERVER_READS].done) < 1 << 20 ||
           atomic_load(&all[CLIENT_READS].done) < 1 << 20)
        clock_sleep(1);
    begin = clock_ms();
    (void)gasket_stream_close(p.client, 0);
    transfer_join(&all[CLIENT_WRITES]);
    transfer_join(&all[CLIENT_READS]);
    expect_record(all[CLIENT_WRITES].stopped_by, GASKET_ERROR_STATE);
    expect_record(all[CLIENT_READS].stopped_by, GASKET_ERROR_STATE);
    ck_assert_int_lt(clock_ms() - begin, 30000);
    (void)gasket_stream_close(p.server, 0);
    transfer_join(&all[SERVER_WRITES]);
    transfer_join(&all[SERVER_READS]);
    ck_assert(all[SERVER_WRITES].stopped_by != 0 && all[SERVER_READS].stopped_by != 0);
    for (int i = 0; i < TRANSFERS; i++)
        ck_assert_int_eq(all[i].wrong, 0);
    pair_free(&p);
}
END_TEST

/* A close in its time, while a writer is held up by a peer that does not read. */
START_TEST(closing_ends_a_writer_that_is_held_up)
{
    pair p = pair_ready(pair_sockets, NULL);
    transfer writer = {.stream = p.client, .seed = 1, .total = SIZE_MAX / 2};
    int64_t begin;
    size_t before;

    ck_assert_int_eq(pthread_create(&writer.thread, NULL, transfer_write, &writer), 0);
    do {
        before = atomic_load(&writer.done);
        clock_sleep(200);
    } while (before == 0 || atomic_load(&writer.done) != before);
    begin = clock_ms();
    expect_value(gasket_stream_close(p.client, 200), GASKET_TIMEOUT);
    transfer_join(&writer);
    ck_assert_int_lt(clock_ms() - begin, 30000);
    expect_record(writer.stopped_by, GASKET_ERROR_STATE);
    pair_free(&p);
}
END_TEST

/* Two at once in the same direction: each byte goes to one of them. */
typedef struct sharer {
    int64_t stream;
    uint64_t sum;
    size_t count;
    int64_t stopped_by;
    pthread_t thread;
} sharer;

static void *read_share(void *argument)
{
    sharer *s = argument;
    unsigned char bytes[1000];

    while (s->stopped_by == 0) {
        int64_t got = gasket_stream_read(s->stream, bytes, sizeof bytes, -1);

        for (int64_t i = 0; i < got; i++)
            s->sum += bytes[i];
        if (got > 0)
            s->count += (size_t)got;
        else if (!transfer_goes_on(got))
            s->stopped_by = got == 0 ? TRANSFER_END : got;
    }
    return NULL;
}

START_TEST(two_readers_share_what_comes)
{
    enum { TOTAL = 1 << 20 };
    pair p = pair_ready(pair_sockets, NULL);
    sharer sharers[2] = {{.stream = p.server}, {.stream = p.server}};
    transfer writer = {.stream = p.client, .seed = 3, .total = TOTAL};
    static unsigned char bytes[TOTAL];
    uint64_t sum = 0;

    for (int i = 0; i < 2; i++)
        ck_assert_int_eq(pthread_create(&sharers[i].thread, NULL, read_share, &sharers[i]), 0);
    (void)transfer_write(&writer);
    expect_value(writer.stopped_by, 0);
    expect_value(gasket_stream_shutdown(p.client, 30000), 0);
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(pthread_join(sharers[i].thread, NULL), 0);
        ck_assert_msg(sharers[i].stopped_by == TRANSFER_END, "reader %d ended with %s", i,
                      in_words(sharers[i].stopped_by));
    }
    pattern_fill(bytes, TOTAL, 0, 3);
    for (size_t i = 0; i < TOTAL; i++)
        sum += bytes[i];
    ck_assert_uint_eq(sharers[0].count + sharers[1].count, TOTAL);
    ck_assert_uint_eq(sharers[0].sum + sharers[1].sum, sum);
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("duplex");
    TCase *tests = suite_case(suite, "one stream, several threads", 240);

    tcase_add_loop_test(tests, one_thread_reads_while_another_writes, 0, 4);
    tcase_add_test(tests, one_write_and_one_read_may_be_large);
    tcase_add_test(tests, interrupts_lose_nothing);
    tcase_add_test(tests, both_may_write_all_they_can_before_either_reads);
    tcase_add_test(tests, a_third_thread_closes_in_the_middle);
    tcase_add_test(tests, closing_ends_a_writer_that_is_held_up);
    tcase_add_test(tests, two_readers_share_what_comes);
    return suite_run(suite);
}
