/* C functions made at run time: called by C, by OpenSSL, on a queue or by a function of the
 * caller's. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>

#include <gasket.h>

#include "support/dynamic.h"
#include "support/expect.h"
#include "support/forbid.h"
#include "support/process.h"
#include "support/suite.h"

enum { QUEUE = 1024, ARGUMENTS = 16 };

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

/* The C function of a callback, as what it is. */
#define C_FUNCTION(callback, type) ((type)(uintptr_t)expect_ok(gasket_callback_address(callback)))

static int64_t arguments[ARGUMENTS];

static int64_t next(int64_t callback)
{
    memset(arguments, 0x55, sizeof arguments);
    return gasket_callback_next(callback, arguments, sizeof arguments);
}

static int64_t queue_of(const char *signature, int64_t answer)
{
    return expect_ok(gasket_callback_new(signature, answer, NULL, 0));
}

/* ---- the queue ---- */

START_TEST(calls_wait_in_order)
{
    int64_t callback = queue_of("int (int, long)", 7);
    int (*function)(int, long) = C_FUNCTION(callback, int (*)(int, long));

    expect_value(gasket_kind(callback), GASKET_KIND_CALLBACK);
    expect_value(next(callback), GASKET_WANT_READ);
    ck_assert_int_eq(function(1, -1), 7);
    ck_assert_int_eq(function(-2, INT64_MIN), 7);
    expect_value(next(callback), 2);
    ck_assert_int_eq(arguments[0], 1);
    ck_assert_int_eq(arguments[1], -1);
    expect_value(next(callback), 2);
    ck_assert_int_eq(arguments[0], -2);
    ck_assert_int_eq(arguments[1], INT64_MIN);
    expect_value(next(callback), GASKET_WANT_READ);
    expect_value(gasket_callback_lost(callback), 0);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

START_TEST(the_queue_keeps_the_oldest)
{
    int64_t callback = queue_of("void (int)", 0);
    void (*function)(int) = C_FUNCTION(callback, void (*)(int));

    for (int i = 0; i < QUEUE + 5; i++)
        function(i);
    expect_value(gasket_callback_lost(callback), 5);
    for (int i = 0; i < QUEUE; i++) {
        expect_value(next(callback), 1);
        ck_assert_int_eq(arguments[0], i);
    }
    expect_value(next(callback), GASKET_WANT_READ);
    function(-9);
    expect_value(next(callback), 1);
    ck_assert_int_eq(arguments[0], -9);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

START_TEST(texts_and_bytes_are_copied)
{
    int64_t callback = queue_of("void (const char *, bytes, int, length size_t, void *)", 0);
    void (*function)(const char *, const void *, int, size_t, void *) =
        C_FUNCTION(callback, void (*)(const char *, const void *, int, size_t, void *));
    char text[] = "a text";
    char bytes[] = {1, 0, 2};

    function(text, bytes, 5, sizeof bytes, text);
    function(NULL, NULL, 5, 3, NULL);
    function("", bytes, 5, 0, NULL);
    memset(text, '?', sizeof text);
    memset(bytes, '?', sizeof bytes);
    expect_value(next(callback), 5);
    expect_text((const char *)(uintptr_t)arguments[0], "a text");
    ck_assert_mem_eq((const char *)(uintptr_t)arguments[1], "\1\0\2", 3);
    ck_assert_int_eq(arguments[3], 3);
    ck_assert_int_eq(arguments[4], AT(text));
    expect_value(next(callback), 5);
    ck_assert_int_eq(arguments[0], 0);
    ck_assert_int_eq(arguments[1], 0);
    expect_value(next(callback), 5);
    expect_text((const char *)(uintptr_t)arguments[0], "");
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

START_TEST(a_call_stays_where_there_is_too_little_room)
{
    int64_t callback = queue_of("void (int, int)", 0);

    C_FUNCTION(callback, void (*)(int, int))(3, 4);
    expect_record(gasket_callback_next(callback, arguments, 15), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_callback_next(callback, arguments, -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_callback_next(callback, NULL, 16), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_callback_next(callback, arguments, 16), 2);
    ck_assert_int_eq(arguments[1], 4);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

START_TEST(a_call_may_have_no_arguments)
{
    int64_t callback = queue_of("void (void)", 0);

    C_FUNCTION(callback, void (*)(void))();
    expect_value(gasket_callback_next(callback, NULL, 0), 0);
    expect_value(gasket_callback_next(callback, NULL, 0), GASKET_WANT_READ);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

/* ---- functions ---- */

static int64_t heard[ARGUMENTS + 3];

static int64_t hear(int64_t callback, const void *given, int64_t count, int64_t user)
{
    heard[0] = callback;
    heard[1] = count;
    heard[2] = user;
    if (count > 0)
        memcpy(heard + 3, given, (size_t)count * sizeof *heard);
    return user;
}

START_TEST(a_function_answers_for_itself)
{
    int64_t callback = expect_ok(gasket_callback_new(
        "short (signed char, unsigned char, uint16_t, const char *)", 3, hear, -12));
    short (*function)(signed char, unsigned char, uint16_t, const char *) =
        C_FUNCTION(callback, short (*)(signed char, unsigned char, uint16_t, const char *));

    ck_assert_int_eq(function(-128, 255, 65535, "text"), -12);
    ck_assert_int_eq(heard[0], callback);
    ck_assert_int_eq(heard[1], 4);
    ck_assert_int_eq(heard[3], -128);
    ck_assert_int_eq(heard[4], 255);
    ck_assert_int_eq(heard[5], 65535);
    expect_text((const char *)(uintptr_t)heard[6], "text");
    expect_record(next(callback), GASKET_ERROR_STATE);
    expect_value(gasket_callback_lost(callback), 0);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

static int64_t sum(int64_t callback, const void *given, int64_t count, int64_t user)
{
    int64_t all[ARGUMENTS];
    int64_t total = user;

    (void)callback;
    memcpy(all, given, (size_t)count * sizeof *all);
    for (int64_t i = 0; i < count; i++)
        total += all[i] << i;
    return total;
}

typedef uint64_t many(int, long, short, char, int, int, int, int, uint8_t, int8_t, int, int64_t,
                      int, int, int, uint32_t);

START_TEST(there_may_be_sixteen_arguments)
{
    int64_t callback = expect_ok(gasket_callback_new(
        "uint64_t (int, long, short, char, int, int, int, int, uint8_t, int8_t, "
        "int, int64_t, int, int, int, uint32_t)",
        0, sum, INT64_C(1) << 40));

    ck_assert_uint_eq(C_FUNCTION(callback, many *)(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                      (UINT64_C(1) << 40) + 65535);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

static const struct {
    const char *signature;
    int64_t answer;
} outside[] = {
    {"char (void)", 256},      {"signed char (void)", -129},   {"short (void)", 32768},
    {"uint8_t (void)", -1},    {"unsigned (void)", -1},        {"int (void)", INT64_C(1) << 31},
    {"int (void)", INT64_MAX}, {"uint32_t (void)", INT64_MIN},
};

START_TEST(an_answer_that_is_none_is_refused)
{
    expect_record(gasket_callback_new(outside[_i].signature, outside[_i].answer, NULL, 0),
                  GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

static const char *const wrong[] = {
    "",
    "int",
    "float (void)",
    "void (double)",
    "X509 (void)",
    "void (X509)",
    "void (void, int)",
    "void (int null)",
    "void (out int)",
    "void (length int)",
    "bytes (void)",
    "void (room)",
    "void (X509 * taken)",
    "void (int 5)",
    "void (NULL)",
    "void (int, ...)",
    "void (\xff)",
    NULL,
};

START_TEST(a_signature_that_cannot_be_is_refused)
{
    expect_record(gasket_callback_new(wrong[_i], 0, NULL, 0), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

/* ---- ends ---- */

START_TEST(a_function_that_was_given_away_stays)
{
    int64_t callback = expect_ok(gasket_callback_new("int (int)", 3, hear, 4));
    int64_t second = expect_ok(gasket_retain(callback));
    int (*function)(int) = C_FUNCTION(callback, int (*)(int));

    ck_assert_int_eq(gasket_free(callback), 1);
    ck_assert_int_eq(function(1), 4);
    ck_assert_int_eq(gasket_free(second), 1);
    memset(heard, 0, sizeof heard);
    ck_assert_int_eq(function(1), 3);
    ck_assert_int_eq(heard[0], 0);
    expect_record(gasket_callback_address(callback), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_callback_lost(callback), GASKET_ERROR_BAD_HANDLE);
    expect_record(next(callback), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

START_TEST(what_waits_goes_with_the_handle)
{
    int64_t callback = queue_of("void (const char *)", 0);
    void (*function)(const char *) = C_FUNCTION(callback, void (*)(const char *));

    for (int i = 0; i < 10; i++)
        function("a text");
    expect_value(next(callback), 1);
    ck_assert_int_eq(gasket_free(callback), 1);
    function("another");
}
END_TEST

START_TEST(one_that_nobody_has_is_freed)
{
    for (int i = 0; i < 2000; i++)
        ck_assert_int_eq(gasket_free(queue_of("int (int)", 0)), 1);
}
END_TEST

START_TEST(a_callback_is_no_other_handle)
{
    int64_t callback = queue_of("void (void)", 0);
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_BOTH, NULL));

    expect_record(gasket_callback_next(ctx, arguments, 8), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_callback_address(ctx), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_callback_lost(ctx), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_stream_new_memory(callback, GASKET_CLIENT), GASKET_ERROR_BAD_HANDLE);
    ck_assert_int_eq(gasket_free(ctx), 1);
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

/* ---- many threads ---- */

enum { THREADS = 4, ROUNDS = 2000 };

static void (*called_by_all)(int, const char *);

static void *call_often(void *argument)
{
    for (int i = 0; i < ROUNDS; i++)
        called_by_all((int)(intptr_t)argument, "text");
    return NULL;
}

START_TEST(threads_call_while_it_is_read_and_freed)
{
    int64_t callback = queue_of("void (int, const char *)", 0);
    pthread_t threads[THREADS];
    int64_t got = 0;

    called_by_all = C_FUNCTION(callback, void (*)(int, const char *));
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, call_often, (void *)(intptr_t)i), 0);
    while (got < ROUNDS / 2) {
        if (next(callback) != 2)
            continue;
        expect_text((const char *)(uintptr_t)arguments[1], "text");
        got++;
    }
    ck_assert_int_eq(gasket_free(callback), 1);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
}
END_TEST

/* ---- a system without executable memory ---- */

static int without_executable_memory(void *ignored)
{
    int64_t record = 1;

    (void)ignored;
    if (!forbid_executable_memory())
        return 77;
    /* There may be room for some in what there is. */
    for (int i = 0; i < 10000 && record > 0; i++)
        record = gasket_callback_new("void (void)", 0, NULL, 0);
    if (gasket_error_kind(record) != GASKET_ERROR_UNSUPPORTED)
        return 1;
    if (strstr(gasket_error_message(record), "executable") == NULL)
        return 2;
    record = gasket_dynamic_call("BN_options", "const char * (void)", NULL, 0, NULL);
    return record == 0 ? 0 : 3;
}

START_TEST(a_system_without_executable_memory_says_so)
{
    int status;

    dynamic_value("BN_options", "const char * (void)", WITH_NONE);
    status = process_end(process_start(without_executable_memory, NULL));
    if (status == 77)
        suite_skip("executable memory cannot be forbidden here");
    else
        ck_assert_int_eq(status, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("callback");
    TCase *tests = suite_case(suite, "called by C", 60);

    tcase_add_test(tests, calls_wait_in_order);
    tcase_add_test(tests, the_queue_keeps_the_oldest);
    tcase_add_test(tests, texts_and_bytes_are_copied);
    tcase_add_test(tests, a_call_stays_where_there_is_too_little_room);
    tcase_add_test(tests, a_call_may_have_no_arguments);
    tcase_add_test(tests, a_function_answers_for_itself);
    tcase_add_test(tests, there_may_be_sixteen_arguments);
    tcase_add_loop_test(tests, an_answer_that_is_none_is_refused, 0, COUNT(outside));
    tcase_add_loop_test(tests, a_signature_that_cannot_be_is_refused, 0, COUNT(wrong));
    tcase_add_test(tests, a_function_that_was_given_away_stays);
    tcase_add_test(tests, what_waits_goes_with_the_handle);
    tcase_add_test(tests, one_that_nobody_has_is_freed);
    tcase_add_test(tests, a_callback_is_no_other_handle);
    tcase_add_test(tests, threads_call_while_it_is_read_and_freed);
    tcase_add_test(tests, a_system_without_executable_memory_says_so);
    return suite_run(suite);
}
