/* Handles: what they stand for, who owns them, and what happens to those that stand for nothing. */
#include <stdint.h>
#include <stdlib.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

enum { SLOT_BITS = 20, SLOTS = 1 << SLOT_BITS, REST = 4096, RECORD_SLOTS = 4097 };

static int64_t new_ctx(void)
{
    return expect_ok(gasket_ctx_new(GASKET_BOTH, NULL));
}

static int64_t slot_of(int64_t handle)
{
    return handle & (SLOTS - 1);
}

START_TEST(every_kind_is_told)
{
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_ready(pair_memory, NULL);
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    int64_t certificate = expect_ok(gasket_stream_peer_certificate(p.client));
    int64_t record = expect_failure(gasket_listener_port(0));

    expect_value(gasket_kind(server), GASKET_KIND_CTX);
    expect_value(gasket_kind(p.client), GASKET_KIND_STREAM);
    expect_value(gasket_kind(listener), GASKET_KIND_LISTENER);
    expect_value(gasket_kind(certificate), GASKET_KIND_CERTIFICATE);
    expect_value(gasket_kind(gasket_stream_ssl(p.client)), GASKET_KIND_SSL);
    expect_value(gasket_kind(record), GASKET_KIND_ERROR);
    gasket_free(certificate);
    gasket_free(listener);
    gasket_free(server);
    pair_free(&p);
}
END_TEST

START_TEST(numbers_are_exact_in_a_double)
{
    int64_t ctx = new_ctx();

    ck_assert_int_gt(ctx, INT64_C(1) << 40);
    ck_assert_int_lt(ctx, INT64_C(1) << 53);
    ck_assert_int_eq((int64_t)(double)ctx, ctx);
    gasket_free(ctx);
}
END_TEST

START_TEST(records_are_negative_and_exact_in_a_double)
{
    int64_t record = expect_record(gasket_retain(0), GASKET_ERROR_BAD_HANDLE);

    ck_assert_int_lt(record, -(INT64_C(1) << 40));
    ck_assert_int_gt(record, -(INT64_C(1) << 53));
}
END_TEST

START_TEST(what_stands_for_nothing_has_no_kind)
{
    static const int64_t junk[] = {
        0,         1,         -1,           -5, -6, 4096, INT64_C(1) << 42, INT64_C(1) << 52,
        INT64_MAX, INT64_MIN, INT64_MIN + 1};

    for (size_t i = 0; i < sizeof junk / sizeof *junk; i++)
        expect_record(gasket_kind(junk[i]), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

START_TEST(freeing_twice_is_nothing_to_free)
{
    int64_t ctx = new_ctx();

    expect_value(gasket_free(ctx), 1);
    expect_value(gasket_free(ctx), 0);
    expect_value(gasket_free(0), 0);
    expect_value(gasket_free(-1), 0);
    expect_value(gasket_free(INT64_MAX), 0);
    expect_value(gasket_free(INT64_MIN), 0);
}
END_TEST

START_TEST(a_freed_handle_is_bad)
{
    int64_t ctx = new_ctx();
    int64_t record;

    gasket_free(ctx);
    record = expect_record(gasket_ctx_set_max_depth(ctx, 1), GASKET_ERROR_BAD_HANDLE);
    expect_text(gasket_error_what(record), "ctx_set_max_depth");
    expect_within(gasket_error_message(record), "ctx");
    expect_record(gasket_retain(ctx), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_kind(ctx), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_stream_new_memory(ctx, GASKET_CLIENT), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

START_TEST(a_handle_of_another_type_is_bad)
{
    int64_t ctx = new_ctx();
    int64_t record = expect_record(gasket_stream_pending(ctx), GASKET_ERROR_BAD_HANDLE);

    expect_within(gasket_error_message(record), "ctx");
    expect_within(gasket_error_message(record), "stream");
    ck_assert_ptr_null(gasket_stream_protocol(ctx));
    expect_record(gasket_error_kind(ctx), GASKET_ERROR_BAD_HANDLE);
    ck_assert_ptr_null(gasket_error_message(ctx));
    expect_record(gasket_ctx_set_max_depth(record, 1), GASKET_ERROR_BAD_HANDLE);
    expect_value(gasket_kind(ctx), GASKET_KIND_CTX);
    gasket_free(ctx);
}
END_TEST

START_TEST(a_second_handle_is_to_the_same_object)
{
    int64_t ctx = new_ctx();
    int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));
    int64_t second = expect_ok(gasket_retain(stream));

    ck_assert_int_ne(stream, second);
    expect_value(gasket_kind(second), GASKET_KIND_STREAM);
    expect_value(gasket_stream_set_server_name(stream, "one.example"), 0);
    expect_text(gasket_stream_server_name(second), "one.example");
    expect_value(gasket_free(stream), 1);
    expect_text(gasket_stream_server_name(second), "one.example");
    ck_assert_ptr_null(gasket_stream_server_name(stream));
    expect_value(gasket_free(second), 1);
    gasket_free(ctx);
}
END_TEST

START_TEST(a_record_has_one_handle)
{
    expect_record(gasket_retain(expect_failure(gasket_kind(0))), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

START_TEST(a_borrowed_handle_keeps_its_number)
{
    int64_t ctx = new_ctx();
    int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));
    int64_t borrowed = expect_ok(gasket_stream_ctx(stream));
    int64_t ssl = expect_ok(gasket_stream_ssl(stream));
    int64_t live = gasket_live(0);

    expect_value(gasket_stream_ctx(stream), borrowed);
    expect_value(gasket_stream_ssl(stream), ssl);
    expect_value(gasket_live(0), live);
    expect_value(gasket_kind(borrowed), GASKET_KIND_CTX);
    gasket_free(stream);
    gasket_free(ctx);
}
END_TEST

START_TEST(a_borrowed_handle_lives_as_long_as_its_parent)
{
    int64_t ctx = new_ctx();
    int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));
    int64_t second = expect_ok(gasket_retain(stream));
    int64_t borrowed = expect_ok(gasket_stream_ctx(stream));
    int64_t ssl = expect_ok(gasket_stream_ssl(stream));

    expect_value(gasket_free(borrowed), 0);
    expect_value(gasket_free(ssl), 0);
    expect_value(gasket_free(ctx), 1);
    expect_value(gasket_free(stream), 1);
    expect_value(gasket_ctx_set_max_depth(borrowed, 3), 0);
    expect_value(gasket_free(second), 1);
    expect_record(gasket_kind(borrowed), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_kind(ssl), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

START_TEST(a_borrowed_handle_can_be_retained)
{
    int64_t ctx = new_ctx();
    int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));
    int64_t owned = expect_ok(gasket_retain(expect_ok(gasket_stream_ctx(stream))));
    int64_t ssl = expect_ok(gasket_retain(expect_ok(gasket_stream_ssl(stream))));

    gasket_free(stream);
    gasket_free(ctx);
    expect_value(gasket_ctx_set_max_depth(owned, 3), 0);
    expect_value(gasket_kind(ssl), GASKET_KIND_SSL);
    expect_value(gasket_free(owned), 1);
    expect_value(gasket_free(ssl), 1);
}
END_TEST

START_TEST(live_counts_what_the_caller_owns)
{
    int64_t before = gasket_live(0);
    int64_t contexts = gasket_live(GASKET_KIND_CTX);
    int64_t ctx = new_ctx();
    int64_t second = expect_ok(gasket_retain(ctx));
    int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));

    expect_value(gasket_live(GASKET_KIND_CTX), contexts + 2);
    expect_value(gasket_live(0), before + 3);
    gasket_free(second);
    expect_value(gasket_live(GASKET_KIND_CTX), contexts + 1);
    gasket_free(stream);
    gasket_free(ctx);
    expect_value(gasket_live(0), before);
}
END_TEST

START_TEST(live_counts_records_apart)
{
    int64_t before = gasket_live(0);
    int64_t records = gasket_live(GASKET_KIND_ERROR);
    int64_t record = expect_failure(gasket_kind(0));

    expect_value(gasket_live(GASKET_KIND_ERROR), records + 1);
    expect_value(gasket_live(0), before);
    expect_value(gasket_free(record), 1);
    expect_value(gasket_live(GASKET_KIND_ERROR), records);
    expect_value(gasket_free(record), 0);
}
END_TEST

START_TEST(live_of_an_unknown_kind_is_a_bad_argument)
{
    expect_record(gasket_live(-1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_live(99), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_live(INT64_MAX), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(only_what_waits_can_be_interrupted)
{
    int64_t ctx = new_ctx();
    int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));
    int64_t listener = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));

    expect_value(gasket_interrupt(stream), 0);
    expect_value(gasket_interrupt(listener), 0);
    expect_record(gasket_interrupt(ctx), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_interrupt(0), GASKET_ERROR_BAD_HANDLE);
    gasket_free(listener);
    gasket_free(stream);
    gasket_free(ctx);
}
END_TEST

START_TEST(a_slot_rests_before_it_is_used_again)
{
    int64_t ctx = new_ctx();
    int64_t first = expect_ok(gasket_retain(ctx));

    gasket_free(first);
    for (int i = 0; i < REST; i++) {
        int64_t other = expect_ok(gasket_retain(ctx));

        ck_assert_int_ne(slot_of(other), slot_of(first));
        ck_assert_int_gt(slot_of(other), RECORD_SLOTS - 1);
        gasket_free(other);
    }
    gasket_free(ctx);
}
END_TEST

/* Goes on until the slots have all been used, and the first one again. */
START_TEST(a_slot_used_again_has_another_number)
{
    int64_t ctx = new_ctx();
    int64_t first = expect_ok(gasket_retain(ctx));
    int again = 0;

    gasket_free(first);
    for (int i = 0; i < SLOTS + REST; i++) {
        int64_t other = expect_ok(gasket_retain(ctx));

        ck_assert_int_ne(other, first);
        again += slot_of(other) == slot_of(first);
        gasket_free(other);
    }
    ck_assert_int_gt(again, 0);
    expect_record(gasket_kind(first), GASKET_ERROR_BAD_HANDLE);
    gasket_free(ctx);
}
END_TEST

START_TEST(no_free_slot_is_a_record)
{
    int64_t *handles = malloc(SLOTS * sizeof *handles);
    int64_t ctx = new_ctx();
    int64_t handle = 0;
    size_t count = 0;

    ck_assert_ptr_nonnull(handles);
    while (count < SLOTS && (handle = gasket_retain(ctx)) > 0)
        handles[count++] = handle;
    expect_record(handle, GASKET_ERROR_NO_MEMORY);
    ck_assert_uint_gt(count, SLOTS - 4 * REST);
    expect_record(gasket_ctx_new(GASKET_CLIENT, NULL), GASKET_ERROR_NO_MEMORY);
    while (count > 0)
        ck_assert_int_eq(gasket_free(handles[--count]), 1);
    expect_value(gasket_free(expect_ok(gasket_retain(ctx))), 1);
    gasket_free(ctx);
    free(handles);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("handle");
    TCase *tests = suite_case(suite, "what handles stand for", 60);

    tcase_add_test(tests, every_kind_is_told);
    tcase_add_test(tests, numbers_are_exact_in_a_double);
    tcase_add_test(tests, records_are_negative_and_exact_in_a_double);
    tcase_add_test(tests, what_stands_for_nothing_has_no_kind);
    tcase_add_test(tests, a_handle_of_another_type_is_bad);
    tcase_add_test(tests, only_what_waits_can_be_interrupted);

    tests = suite_case(suite, "who owns them", 60);
    tcase_add_test(tests, freeing_twice_is_nothing_to_free);
    tcase_add_test(tests, a_freed_handle_is_bad);
    tcase_add_test(tests, a_second_handle_is_to_the_same_object);
    tcase_add_test(tests, a_record_has_one_handle);
    tcase_add_test(tests, a_borrowed_handle_keeps_its_number);
    tcase_add_test(tests, a_borrowed_handle_lives_as_long_as_its_parent);
    tcase_add_test(tests, a_borrowed_handle_can_be_retained);
    tcase_add_test(tests, live_counts_what_the_caller_owns);
    tcase_add_test(tests, live_counts_records_apart);
    tcase_add_test(tests, live_of_an_unknown_kind_is_a_bad_argument);

    tests = suite_case(suite, "slots", 300);
    tcase_add_test(tests, a_slot_rests_before_it_is_used_again);
    tcase_add_test(tests, a_slot_used_again_has_another_number);
    tcase_add_test(tests, no_free_slot_is_a_record);
    return suite_run(suite);
}
