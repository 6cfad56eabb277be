/*
 * Every exported function called wrongly in every way that the table of the interface knows: no
 * crash, the right answer, nothing changed.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/spec.h"
#include "support/expect.h"
#include "support/interface.h"
#include "support/openssl.h"
#include "support/pair.h"
#include "support/suite.h"

enum { ROOM = 64, LONG_TEXT = 70000 };

/* One live object of each kind, and one of each that is no longer. */
typedef struct world {
    int64_t handles[GASKET_KIND_CALLBACK + 1]; /* 0 where there is no such kind */
    int64_t freed;
    int64_t freed_record;
    int64_t other_end;
    int64_t other_loop; /* whose event there is */
    int fds[2];
} world;

/* What the stream is that the calls are made on. */
enum { MEMORY, SOCKETS, READY, CLOSED, STREAMS };

/* A certificate costs a handshake: it is had once for all. */
static int64_t shown;

static void setup(void)
{
    pair p = pair_ready(pair_memory, NULL);

    shown = expect_ok(gasket_stream_peer_certificate(p.client));
    pair_free(&p);
}

static void teardown(void)
{
    gasket_free(shown);
}

static world world_make(int stream)
{
    world w = {.fds = {-1, -1}};
    pair p;

    if (stream == MEMORY || stream == SOCKETS) {
        int64_t client = client_ctx(NULL);
        int64_t server = server_ctx("server.pem", "server.key");

        p = stream == MEMORY ? pair_memory(client, server) : pair_sockets(client, server);
        gasket_free(client);
        gasket_free(server);
    } else {
        p = pair_ready(pair_sockets, NULL);
    }
    if (stream == CLOSED)
        (void)gasket_stream_close(p.client, 1000);
    w.fds[0] = p.client_fd;
    w.fds[1] = p.server_fd;
    w.other_end = p.server;
    w.handles[GASKET_KIND_CTX] = expect_ok(gasket_ctx_new(GASKET_BOTH, NULL));
    w.handles[GASKET_KIND_STREAM] = p.client;
    w.handles[GASKET_KIND_LISTENER] = expect_ok(gasket_listener_new("127.0.0.1", 0, 1));
    w.handles[GASKET_KIND_CERTIFICATE] = expect_ok(gasket_retain(shown));
    w.handles[GASKET_KIND_SSL] = expect_ok(gasket_retain(gasket_stream_ssl(p.client)));
    w.freed = expect_ok(gasket_retain(w.handles[GASKET_KIND_CTX]));
    gasket_free(w.freed);
    w.freed_record = expect_failure(gasket_retain(0));
    gasket_free(w.freed_record);
    w.handles[GASKET_KIND_ERROR] = expect_failure(gasket_retain(0));
    w.handles[GASKET_KIND_LOOP] = expect_ok(gasket_loop_new());
    w.other_loop = expect_ok(gasket_loop_new());
    expect_value(gasket_loop_wake(w.other_loop), 0);
    w.handles[GASKET_KIND_EVENT] = expect_ok(gasket_loop_next(w.other_loop, 0));
    w.handles[GASKET_KIND_OPENSSL] = expect_ok(gasket_bn_new());
    w.handles[GASKET_KIND_CALLBACK] = expect_ok(gasket_callback_new("void (void)", 0, NULL, 0));
    return w;
}

static void world_free(world *w)
{
    for (int k = GASKET_KIND_CTX; k <= GASKET_KIND_CALLBACK; k++)
        (void)gasket_free(w->handles[k]);
    gasket_free(w->other_end);
    gasket_free(w->other_loop);
    for (int i = 0; i < 2; i++)
        if (w->fds[i] >= 0)
            (void)close(w->fds[i]);
}

static char buffer[ROOM];

/* A handle of a kind that the parameter takes. */
static int64_t handle_for(const world *w, const parameter *p)
{
    for (int k = GASKET_KIND_CTX; k <= GASKET_KIND_CALLBACK; k++)
        if (p->handle_kinds == 0 || (p->handle_kinds & (1 << k)) != 0)
            return w->handles[k];
    return 0;
}

static argument good_argument(const world *w, const parameter *p)
{
    argument a = {0};

    switch (p->kind) {
    case KIND_HANDLE:
    case KIND_RECORD:
        a.number = handle_for(w, p);
        break;
    case KIND_TEXT:
    case KIND_RAW_TEXT:
        a.pointer = "127.0.0.1";
        break;
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
    case KIND_OUT:
        a.pointer = buffer;
        break;
    case KIND_LENGTH:
        a.number = ROOM;
        break;
    case KIND_DESCRIPTOR:
        a.number = w->fds[0];
        break;
    case KIND_MILLISECONDS:
        a.number = 0;
        break;
    case KIND_CALLBACK:
    case KIND_NONE:
        break;
    default:
        a.number = p->low;
    }
    return a;
}

static void good_arguments(const world *w, const function *f, argument *arguments)
{
    for (int i = 0; i < f->count; i++)
        arguments[i] = good_argument(w, &f->parameters[i]);
}

/* What was released is the caller's, which is this test. */
static int64_t taken_back(const char *type, int64_t pointer)
{
    return type == NULL ? 0 : gasket_direct_adopt(type, pointer, 1);
}

/* Frees what a call returned that was right after all; of any other number that is nothing. */
static void drop(const function *f, const argument *arguments, result r)
{
    if (f->address == (void (*)(void))gasket_direct_release && r.number > 0)
        r.number = taken_back(gasket_direct_type(arguments[0].number), r.number);
    if (f->on_bad_handle == ANSWER_RECORD && r.number > 0)
        (void)gasket_free(r.number);
}

/* "stream_pending", or "read" for what is work of a stream: the name of the function or its end. */
static const char *what_of(const function *f, const char *what)
{
    size_t whole = strlen(f->name);
    size_t length = what == NULL ? 0 : strlen(what);

    return length > 0 && length < whole && f->name[whole - length - 1] == '_'
               ? f->name + whole - length
               : f->name;
}

static void expect_bad_handle(const function *f, const parameter *p, int64_t given, result r)
{
    switch (f->on_bad_handle) {
    case ANSWER_RECORD:
        if (!is_record(r.number) || gasket_error_kind(r.number) != GASKET_ERROR_BAD_HANDLE)
            ck_abort_msg("%s with %s = %lld gave %s", f->name, p->name, (long long)given,
                         in_words(r.number));
        expect_text(gasket_error_what(r.number), what_of(f, gasket_error_what(r.number)));
        expect_value(gasket_error_code_count(r.number), 0);
        break;
    case ANSWER_NULL_TEXT:
        ck_assert_msg(r.text == NULL, "%s with %s = %lld gave \"%s\"", f->name, p->name,
                      (long long)given, r.text);
        break;
    case ANSWER_ZERO:
        ck_assert_msg(r.number == 0, "%s with %s = %lld gave %lld", f->name, p->name,
                      (long long)given, (long long)r.number);
    }
}

enum { BAD_HANDLES = 20 };

/* Everything that this parameter must not be given. */
static size_t bad_handles(const world *w, const parameter *p, int64_t *bad)
{
    const int64_t junk[] = {-1,
                            -2,
                            1,
                            INT64_C(1) << 52,
                            -(INT64_C(1) << 52),
                            (INT64_C(1) << 53) + 1,
                            INT64_MAX,
                            INT64_MIN,
                            w->freed,
                            w->freed_record};
    size_t count = 0;

    if (!p->none_allowed)
        bad[count++] = 0;
    for (size_t i = 0; i < sizeof junk / sizeof *junk; i++)
        bad[count++] = junk[i];
    for (int k = GASKET_KIND_CTX; k <= GASKET_KIND_CALLBACK && p->handle_kinds != 0; k++)
        if ((p->handle_kinds & (1 << k)) == 0 && w->handles[k] != 0)
            bad[count++] = w->handles[k];
    ck_assert_uint_le(count, BAD_HANDLES);
    return count;
}

START_TEST(a_bad_handle_is_answered_and_nothing_else)
{
    const function *f = &interface_functions[_i];
    world w = world_make(MEMORY);
    int64_t live = gasket_live(0);

    for (int place = 0; place < f->count; place++) {
        const parameter *p = &f->parameters[place];
        int64_t bad[BAD_HANDLES];
        size_t count =
            p->kind == KIND_HANDLE || p->kind == KIND_RECORD ? bad_handles(&w, p, bad) : 0;

        for (size_t i = 0; i < count; i++) {
            argument arguments[PARAMETERS];

            good_arguments(&w, f, arguments);
            arguments[place].number = bad[i];
            openssl_queue_pollute(1);
            expect_bad_handle(f, p, bad[i], interface_call(f, arguments));
            expect_value(gasket_live(0), live);
        }
    }
    openssl_queue_clear();
    for (int k = GASKET_KIND_CTX; k <= GASKET_KIND_CALLBACK; k++)
        if (w.handles[k] != 0)
            expect_value(gasket_kind(w.handles[k]), k);
    world_free(&w);
}
END_TEST

static char long_text[LONG_TEXT];

static size_t bad_texts(const parameter *p, argument *bad, int *must)
{
    static const char *const broken[] = {"caf\xe9 \xff\xfe",
                                         /* half of a surrogate pair */ "\xed\xa0\x80",
                                         /* a slash in two bytes */ "\xc0\xaf"};
    static const char *const strange[] = {long_text, "", "%s%n%s%n two\nlines \x01"};
    size_t count = 0;

    must[count] = !p->none_allowed;
    bad[count++].pointer = NULL;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        must[count] = p->kind == KIND_TEXT;
        bad[count++].pointer = broken[i];
    }
    for (size_t i = 0; i < sizeof strange / sizeof *strange; i++) {
        must[count] = 0;
        bad[count++].pointer = strange[i];
    }
    return count;
}

/* Wrong values for a parameter that is no handle. Sets which of them must be answered with
 * bad-argument. */
static size_t bad_values(const parameter *p, argument *bad, int *must)
{
    static const int64_t far[] = {INT64_MIN, -(INT64_C(1) << 40), INT64_C(1) << 31,
                                  INT64_C(1) << 40, INT64_MAX};
    size_t count = 0;

    switch (p->kind) {
    case KIND_TEXT:
    case KIND_RAW_TEXT:
        count = bad_texts(p, bad, must);
        break;
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
        /* With a length above 0; a key that may be NULL must not have one. */
        must[count] = 1;
        bad[count++].pointer = NULL;
        break;
    case KIND_MILLISECONDS:
        for (int64_t value = -2; value > -5; value--) {
            must[count] = 1;
            bad[count++].number = value;
        }
        must[count] = 1;
        bad[count++].number = INT64_MIN;
        break;
    case KIND_DESCRIPTOR:
        must[count] = 1;
        bad[count++].number = -1;
        must[count] = 0;
        bad[count++].number = INT64_C(1) << 40;
        must[count] = 1;
        bad[count++].number = INT64_MIN;
        break;
    case KIND_HANDLE:
    case KIND_RECORD:
    case KIND_CALLBACK:
    case KIND_OUT:
    case KIND_NONE:
        break;
    default:
        for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
            must[count] = p->high > p->low || p->kind == KIND_INDEX;
            bad[count++].number = far[i];
        }
        must[count] = p->high > p->low;
        /* 0 asks for all kinds where there may be none. */
        bad[count++].number = p->none_allowed ? p->low - 2 : p->low - 1;
    }
    return count;
}

/* Only where the stream is not closed and has not shaken hands may the argument not hide behind its
 * state. */
static void expect_bad_argument(const function *f, const parameter *p, int stream, result r)
{
    int64_t kind = is_record(r.number) ? gasket_error_kind(r.number) : 0;

    if (f->on_bad_handle != ANSWER_RECORD)
        return;
    if (kind == GASKET_ERROR_STATE && (stream == READY || stream == CLOSED))
        return;
    ck_assert_msg(kind == GASKET_ERROR_BAD_ARGUMENT, "%s with a bad %s gave %s", f->name, p->name,
                  in_words(r.number));
}

static void misuse_parameter(const function *f, int place, int stream)
{
    enum { VALUES = 8 };
    argument bad[VALUES];
    int must[VALUES];
    size_t count = bad_values(&f->parameters[place], bad, must);

    for (size_t i = 0; i < count; i++) {
        world w = world_make(stream);
        argument arguments[PARAMETERS];
        result r;

        good_arguments(&w, f, arguments);
        arguments[place] = bad[i];
        r = interface_call(f, arguments);
        if (must[i])
            expect_bad_argument(f, &f->parameters[place], stream, r);
        drop(f, arguments, r);
        ck_assert_msg(openssl_queue_is_empty(), "%s left entries in OpenSSL's queue", f->name);
        world_free(&w);
    }
}

START_TEST(a_bad_argument_is_answered)
{
    int64_t live = gasket_live(0);

    for (int i = 0; i < interface_count; i++)
        for (int place = 0; place < interface_functions[i].count; place++)
            misuse_parameter(&interface_functions[i], place, _i);
    expect_value(gasket_live(0), live);
}
END_TEST

/* What would change all tests that follow in the process. */
static int is_for_good(const function *f)
{
    return f->address == (void (*)(void))gasket_dynamic_disable;
}

/* Any of the good and the bad for each parameter, in any order and in any state that comes of it.
 */
static void call_at_random(const world *w, const function *f, unsigned *random)
{
    argument arguments[PARAMETERS];

    for (int i = 0; i < f->count; i++) {
        const parameter *p = &f->parameters[i];
        argument bad[BAD_HANDLES];
        int64_t handles[BAD_HANDLES];
        int must[BAD_HANDLES];
        size_t count;
        size_t pick = (size_t)rand_r(random);

        arguments[i] = good_argument(w, p);
        if (rand_r(random) % 4 != 0)
            continue;
        if (p->kind == KIND_HANDLE || p->kind == KIND_RECORD) {
            count = bad_handles(w, p, handles);
            arguments[i].number = handles[pick % count];
        } else {
            count = bad_values(p, bad, must);
            if (count > 0)
                arguments[i] = bad[pick % count];
        }
    }
    if (!is_for_good(f))
        drop(f, arguments, interface_call(f, arguments));
}

START_TEST(no_sequence_of_calls_does_harm)
{
    enum { ROUNDS = 150, CALLS = 100 };
    unsigned random = 20261121;
    int64_t live = gasket_live(0);

    for (int round = 0; round < ROUNDS; round++) {
        world w = world_make(round % STREAMS);

        for (int i = 0; i < CALLS; i++)
            call_at_random(&w, &interface_functions[rand_r(&random) % interface_count], &random);
        openssl_queue_clear();
        world_free(&w);
    }
    expect_value(gasket_live(0), live);
}
END_TEST

/* Direct calls have a table, and a test, of their own. */
static int is_in_a_table(const char *name)
{
    for (int i = 0; i < interface_count; i++)
        if (strcmp(interface_functions[i].name, name) == 0)
            return 1;
    for (int i = 0; i < spec_count; i++)
        if (strcmp(spec_calls[i].name, name) == 0)
            return 1;
    return 0;
}

START_TEST(no_exported_function_is_left_out)
{
    Dl_info library;
    char command[4096];
    char name[256];
    int exported = 0;
    void (*address)(void) = (void (*)(void))gasket_version;
    FILE *names;

    ck_assert_int_ne(dladdr(*(void **)&address, &library), 0);
    (void)snprintf(command, sizeof command, "nm -D --defined-only '%s' | sed 's/.* //; s/@.*//'",
                   library.dli_fname);
    names = popen(command, "r");
    ck_assert_ptr_nonnull(names);
    while (fscanf(names, "%255s", name) == 1)
        if (strncmp(name, "gasket_", 7) == 0) {
            ck_assert_msg(is_in_a_table(name), "%s is exported and in no table", name);
            exported++;
        }
    ck_assert_int_eq(pclose(names), 0);
    ck_assert_int_eq(exported, interface_count + spec_count);
}
END_TEST

START_TEST(right_handles_are_taken)
{
    world w = world_make(MEMORY);

    for (int i = 0; i < interface_count; i++) {
        const function *f = &interface_functions[i];
        argument arguments[PARAMETERS];
        result r;

        if (f->address == (void (*)(void))gasket_free || is_for_good(f))
            continue;
        good_arguments(&w, f, arguments);
        r = interface_call(f, arguments);
        if (f->on_bad_handle == ANSWER_NULL_TEXT)
            ck_assert_msg(r.text != NULL || f->count > 1, "%s refused a right handle", f->name);
        else
            ck_assert_msg(!is_record(r.number) ||
                              gasket_error_kind(r.number) != GASKET_ERROR_BAD_HANDLE,
                          "%s refused a right handle: %s", f->name, in_words(r.number));
        drop(f, arguments, r);
    }
    world_free(&w);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("misuse");
    TCase *tests = suite_case(suite, "handles", 120);

    memset(long_text, 'a', LONG_TEXT - 1);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_loop_test(tests, a_bad_handle_is_answered_and_nothing_else, 0, interface_count);

    tests = suite_case(suite, "arguments", 600);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_loop_test(tests, a_bad_argument_is_answered, 0, STREAMS);
    tcase_add_test(tests, no_sequence_of_calls_does_harm);

    tests = suite_case(suite, "the table", 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, no_exported_function_is_left_out);
    tcase_add_test(tests, right_handles_are_taken);
    return suite_run(suite);
}
