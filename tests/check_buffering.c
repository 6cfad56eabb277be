/* When written bytes go out: at once, gathered, or later because the peer does not read. */
#include <pthread.h>
#include <stdint.h>
#include <string.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/pattern.h"
#include "support/suite.h"

static char got[16384];

static int64_t drained(int64_t stream)
{
    int64_t total = 0;
    int64_t given;

    while ((given = expect_ok(gasket_stream_drain(stream, got, sizeof got))) > 0)
        total += given;
    return total;
}

START_TEST(each_write_is_sent_at_once)
{
    pair p = pair_ready(pair_sockets, NULL);

    for (int i = 0; i < 3; i++) {
        expect_value(gasket_stream_write(p.client, "now", 3, 5000), 3);
        expect_value(gasket_stream_read(p.server, got, sizeof got, 0), 3);
    }
    expect_value(gasket_stream_flush(p.client, 0), 0);
    pair_free(&p);
}
END_TEST

START_TEST(gathered_writes_go_out_as_one_record)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t one;

    (void)drained(p.client);
    expect_value(gasket_stream_write(p.client, "0123456789", 10, 0), 10);
    one = drained(p.client) - 10; /* what a record costs */
    expect_value(gasket_stream_set_buffering(p.client, 16384), 0);
    for (int i = 0; i < 10; i++)
        expect_value(gasket_stream_write(p.client, "0123456789", 10, 0), 10);
    expect_value(drained(p.client), 0);
    (void)gasket_stream_flush(p.client, 0);
    expect_value(drained(p.client), 100 + one);
    expect_value(gasket_stream_flush(p.client, 0), 0);
    pair_free(&p);
}
END_TEST

/* Reads all there is, which must be the pattern from `received` on. Returns how much that makes. */
static size_t receive(int64_t stream, size_t received, unsigned seed)
{
    int64_t some;

    while ((some = gasket_stream_read(stream, got, sizeof got, 0)) > 0) {
        ck_assert_msg(pattern_is((unsigned char *)got, (size_t)some, received, seed),
                      "what arrived after %zu bytes is not what was sent", received);
        received += (size_t)some;
    }
    expect_value(some, GASKET_WANT_READ);
    return received;
}

static size_t record_of_pattern(int64_t stream, size_t sent)
{
    unsigned char record[16384];

    pattern_fill(record, sizeof record, sent, 3);
    expect_value(gasket_stream_write(stream, record, sizeof record, 5000), sizeof record);
    return sizeof record;
}

START_TEST(gathered_bytes_arrive_in_order)
{
    pair p = pair_ready(pair_memory, NULL);
    size_t sent = 0;
    size_t received = 0;

    expect_value(gasket_stream_set_buffering(p.client, 1000), 0);
    for (size_t round = 1; sent < 100000; round++) {
        unsigned char bytes[700];
        size_t length = round * 37 % sizeof bytes;
        int64_t taken;

        pattern_fill(bytes, length, sent, 9);
        taken = gasket_stream_write(p.client, bytes, (int64_t)length, 0);
        sent += taken > 0 ? (size_t)taken : 0;
        pair_settle(&p);
        received = receive(p.server, received, 9);
    }
    (void)gasket_stream_flush(p.client, 0);
    pair_settle(&p);
    ck_assert_uint_eq(receive(p.server, received, 9), sent);
    pair_free(&p);
}
END_TEST

START_TEST(full_records_wait_for_others)
{
    pair p = pair_ready(pair_sockets, NULL);
    size_t sent = 0;

    expect_value(gasket_stream_set_buffering(p.client, 65536), 0);
    for (int i = 0; i < 3; i++)
        sent += record_of_pattern(p.client, sent);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 0), GASKET_WANT_READ);
    sent += record_of_pattern(p.client, sent);
    ck_assert_uint_eq(receive(p.server, 0, 3), sent);
    expect_value(gasket_stream_flush(p.client, 5000), 0);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 0), GASKET_WANT_READ);
    pair_free(&p);
}
END_TEST

START_TEST(records_that_wait_go_with_a_flush_and_when_buffering_ends)
{
    pair p = pair_ready(pair_sockets, NULL);
    size_t sent = 0;
    size_t received = 0;

    expect_value(gasket_stream_set_buffering(p.client, 65536), 0);
    sent += record_of_pattern(p.client, sent);
    expect_value(gasket_stream_flush(p.client, 5000), 0);
    received = receive(p.server, received, 3);
    ck_assert_uint_eq(received, sent);
    sent += record_of_pattern(p.client, sent);
    expect_value(gasket_stream_set_buffering(p.client, 0), 0);
    received = receive(p.server, received, 3);
    ck_assert_uint_eq(received, sent);
    pair_free(&p);
}
END_TEST

/* Pieces around the size of a record, so that gathered bytes and full records follow each other. */
START_TEST(records_and_gathered_bytes_keep_their_order)
{
    static const size_t sizes[] = {1, 16384, 16385, 20000, 49152, 65536, 65537, 100, 16383, 40000};
    static unsigned char bytes[65537];
    pair p = pair_ready(pair_memory, NULL);
    size_t sent = 0;
    size_t received = 0;

    expect_value(gasket_stream_set_buffering(p.client, INT64_C(1000) * (1 + _i * 30)), 0);
    for (size_t round = 0; round < 60; round++) {
        size_t length = sizes[round * 7 % 10];
        int64_t taken;

        pattern_fill(bytes, length, sent, 3);
        taken = gasket_stream_write(p.client, bytes, (int64_t)length, 0);
        sent += taken > 0 ? (size_t)taken : 0;
        pair_settle(&p);
        received = receive(p.server, received, 3);
    }
    (void)gasket_stream_flush(p.client, 0);
    pair_settle(&p);
    ck_assert_uint_eq(receive(p.server, received, 3), sent);
    pair_free(&p);
}
END_TEST

START_TEST(a_full_buffer_goes_out_by_itself)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t gathered = 0;

    expect_value(gasket_stream_set_buffering(p.client, 1000), 0);
    while (drained(p.client) == 0) {
        gathered += expect_ok(gasket_stream_write(p.client, got, 100, 0));
        ck_assert_int_le(gathered, 2000);
    }
    ck_assert_int_ge(gathered, 1000);
    pair_free(&p);
}
END_TEST

START_TEST(shutdown_sends_what_was_gathered)
{
    pair p = pair_ready(pair_sockets, NULL);

    expect_value(gasket_stream_set_buffering(p.client, 4096), 0);
    expect_value(gasket_stream_write(p.client, "gathered", 8, 5000), 8);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 0), GASKET_WANT_READ);
    expect_value(gasket_stream_shutdown(p.client, 5000), 0);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 8);
    expect_value(gasket_stream_read(p.server, got, sizeof got, 5000), 0);
    pair_free(&p);
}
END_TEST

START_TEST(the_buffer_cannot_shrink_below_what_it_holds)
{
    pair p = pair_ready(pair_memory, NULL);

    expect_value(gasket_stream_set_buffering(p.client, 4096), 0);
    expect_value(gasket_stream_write(p.client, got, 100, 0), 100);
    expect_record(gasket_stream_set_buffering(p.client, 50), GASKET_ERROR_STATE);
    expect_record(gasket_stream_set_buffering(p.client, 0), GASKET_ERROR_STATE);
    expect_value(gasket_stream_set_buffering(p.client, 200), 0);
    (void)gasket_stream_flush(p.client, 0);
    (void)drained(p.client);
    expect_value(gasket_stream_set_buffering(p.client, 0), 0);
    pair_free(&p);
}
END_TEST

/* Writes to a peer that does not read until nothing more is accepted. Returns how much was. */
static size_t fill(int64_t stream)
{
    enum { MOST = 256 << 20 };
    unsigned char bytes[16384];
    size_t sent = 0;

    for (;;) {
        int64_t taken;

        pattern_fill(bytes, sizeof bytes, sent, 5);
        taken = gasket_stream_write(stream, bytes, sizeof bytes, 0);
        if (taken == GASKET_WANT_WRITE)
            return sent;
        ck_assert_int_gt(expect_ok(taken), 0);
        sent += (size_t)taken;
        ck_assert_uint_lt(sent, MOST);
    }
}

START_TEST(a_peer_that_does_not_read_holds_the_writer_up)
{
    pair p = pair_ready(pair_sockets, NULL);
    int64_t begin = clock_ms();

    ck_assert_uint_gt(fill(p.client), 0);
    expect_value(gasket_stream_write(p.client, "x", 1, 0), GASKET_WANT_WRITE);
    expect_value(gasket_stream_write(p.client, "x", 1, 100), GASKET_TIMEOUT);
    expect_value(gasket_stream_flush(p.client, 0), GASKET_WANT_WRITE);
    expect_value(gasket_stream_flush(p.client, 100), GASKET_TIMEOUT);
    expect_value(gasket_stream_wait(p.client, GASKET_WANT_WRITE, 0), GASKET_WANT_WRITE);
    expect_value(gasket_stream_wait(p.client, GASKET_WANT_WRITE, 100), GASKET_TIMEOUT);
    ck_assert_int_lt(clock_ms() - begin, 30000);
    pair_free(&p);
}
END_TEST

START_TEST(what_was_accepted_is_not_lost)
{
    pair (*const makes[])(int64_t, int64_t) = {pair_sockets, pair_tcp, pair_memory};
    pair p = pair_ready(makes[_i], NULL);
    size_t sent = fill(p.client);
    size_t received = 0;
    int64_t end = clock_ms() + 60000;

    while (received < sent) {
        ck_assert_msg(clock_ms() < end, "%zu of %zu bytes arrived", received, sent);
        (void)gasket_stream_flush(p.client, 0);
        (void)pair_carry(&p, PAIR_CHUNK);
        received = receive(p.server, received, 5);
    }
    ck_assert_uint_eq(received, sent);
    expect_value(gasket_stream_flush(p.client, 0), 0);
    pair_free(&p);
}
END_TEST

static void *read_one_byte(void *argument)
{
    int64_t *stream = argument;
    char byte;

    *stream = gasket_stream_read(*stream, &byte, 1, 60000);
    return NULL;
}

/* Nobody flushes: what was accepted goes out while a read waits for the answer to it. */
START_TEST(a_read_that_waits_sends_what_is_waiting)
{
    pair p = pair_ready(pair_sockets, NULL);
    size_t sent = fill(p.client);
    size_t received = 0;
    int64_t reader = p.client;
    int64_t end = clock_ms() + 60000;
    pthread_t thread;

    ck_assert_int_eq(pthread_create(&thread, NULL, read_one_byte, &reader), 0);
    clock_sleep(200);
    while (received < sent && clock_ms() < end) {
        (void)gasket_stream_wait(p.server, GASKET_WANT_READ, 1000);
        received = receive(p.server, received, 5);
    }
    expect_value(gasket_stream_write(p.server, "x", 1, 5000), 1);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    ck_assert_uint_eq(received, sent);
    expect_value(reader, 1);
    pair_free(&p);
}
END_TEST

START_TEST(a_writer_that_is_held_up_still_reads)
{
    pair p = pair_ready(pair_sockets, NULL);

    (void)fill(p.client);
    expect_value(gasket_stream_write(p.server, "meanwhile", 9, 5000), 9);
    /* More than 64 KiB may wait to be sent; then reading has to make room first. */
    if (gasket_stream_read(p.client, got, 9, 0) != 9) {
        while (gasket_stream_read(p.server, got, sizeof got, 0) > 0)
            (void)gasket_stream_flush(p.client, 0);
        expect_value(gasket_stream_read(p.client, got, 9, 5000), 9);
    }
    ck_assert_mem_eq(got, "meanwhile", 9);
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("buffering");
    TCase *tests = suite_case(suite, "gathering", 60);

    tcase_add_test(tests, each_write_is_sent_at_once);
    tcase_add_test(tests, gathered_writes_go_out_as_one_record);
    tcase_add_test(tests, gathered_bytes_arrive_in_order);
    tcase_add_test(tests, full_records_wait_for_others);
    tcase_add_test(tests, records_that_wait_go_with_a_flush_and_when_buffering_ends);
    tcase_add_loop_test(tests, records_and_gathered_bytes_keep_their_order, 0, 3);
    tcase_add_test(tests, a_full_buffer_goes_out_by_itself);
    tcase_add_test(tests, shutdown_sends_what_was_gathered);
    tcase_add_test(tests, the_buffer_cannot_shrink_below_what_it_holds);

    tests = suite_case(suite, "back-pressure", 120);
    tcase_add_test(tests, a_peer_that_does_not_read_holds_the_writer_up);
    tcase_add_loop_test(tests, what_was_accepted_is_not_lost, 0, 3);
    tcase_add_test(tests, a_read_that_waits_sends_what_is_waiting);
    tcase_add_test(tests, a_writer_that_is_held_up_still_reads);
    return suite_run(suite);
}
