/* Many threads that take, use, free and reuse the same handles: each call is right or a bad handle.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <unistd.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

enum { THREADS = 8, PLACES = 16 };

/* Handles that all threads know, those in use and those freed long ago. */
typedef struct bazaar {
    atomic_llong places[PLACES];
    int64_t ctx;
    int64_t end;
    atomic_int wrong;
    atomic_llong used;
    atomic_llong refused;
} bazaar;

typedef struct visitor {
    bazaar *market;
    uint64_t random;
    int64_t first_wrong;
} visitor;

static uint64_t next_random(visitor *me)
{
    me->random = me->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return me->random >> 33;
}

/* An answer is fine, and so is the record of a handle that another thread has just freed. */
static void judge(visitor *me, int64_t value)
{
    if (value >= 0) {
        atomic_fetch_add_explicit(&me->market->used, 1, memory_order_relaxed);
    } else if (is_record(value)) {
        int64_t kind = gasket_error_kind(value);

        atomic_fetch_add_explicit(&me->market->refused, 1, memory_order_relaxed);
        /* The others may have used the whole pool of records before this one asks. */
        if (kind != GASKET_ERROR_BAD_HANDLE && !is_record(kind))
            me->first_wrong = value;
    } else {
        me->first_wrong = value;
    }
}

static int64_t make_one(visitor *me, int64_t other)
{
    switch (next_random(me) % 4) {
    case 0:
        return gasket_retain(other);
    case 1:
        return gasket_retain(me->market->ctx);
    case 2:
        return gasket_ctx_new(GASKET_CLIENT, NULL);
    default:
        return gasket_stream_new_memory(me->market->ctx, GASKET_CLIENT);
    }
}

static void use_one(visitor *me, int64_t handle)
{
    int64_t kind = gasket_kind(handle);

    judge(me, kind);
    if (kind == GASKET_KIND_CTX) {
        judge(me, gasket_ctx_set_max_depth(handle, 5));
    } else if (kind == GASKET_KIND_STREAM) {
        judge(me, gasket_stream_feed(handle, "x", 1));
        judge(me, gasket_stream_pending(handle));
        judge(me, gasket_stream_side(handle));
        judge(me, gasket_interrupt(handle));
        judge(me, gasket_kind(gasket_stream_ctx(handle)));
    }
}

static void *visit(void *argument)
{
    visitor *me = argument;

    while (clock_ms() < me->market->end && me->first_wrong == 0) {
        atomic_llong *place = &me->market->places[next_random(me) % PLACES];
        int64_t handle = atomic_load(place);

        if (next_random(me) % 4 != 0) {
            use_one(me, handle);
        } else {
            int64_t made = make_one(me, handle);

            judge(me, made);
            if (made > 0)
                (void)gasket_free(atomic_exchange(place, made));
        }
    }
    return NULL;
}

START_TEST(eight_threads_use_and_free_the_same_handles)
{
    static bazaar market;
    visitor visitors[THREADS];
    pthread_t threads[THREADS];

    market.ctx = expect_ok(gasket_ctx_new(GASKET_BOTH, NULL));
    market.end = clock_ms() + 1000 * suite_setting("GASKET_TEST_SECONDS", 5);
    for (int i = 0; i < THREADS; i++) {
        visitors[i] = (visitor){&market, (uint64_t)i + 1, 0};
        ck_assert_int_eq(pthread_create(&threads[i], NULL, visit, &visitors[i]), 0);
    }
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
    for (int i = 0; i < THREADS; i++)
        ck_assert_msg(visitors[i].first_wrong == 0, "thread %d got %s", i,
                      in_words(visitors[i].first_wrong));
    for (int i = 0; i < PLACES; i++)
        (void)gasket_free(atomic_load(&market.places[i]));
    ck_assert_int_gt(atomic_load(&market.used), 0);
    ck_assert_int_gt(atomic_load(&market.refused), 0);
    gasket_free(market.ctx);
}
END_TEST

/* One thread frees while another is inside a call with the same handle. */
typedef struct race {
    atomic_llong handle;
    atomic_int over;
} race;

static void *free_whatever_comes(void *argument)
{
    race *r = argument;

    while (!atomic_load(&r->over)) {
        int64_t handle = atomic_exchange(&r->handle, 0);

        if (handle != 0)
            (void)gasket_free(handle);
    }
    return NULL;
}

START_TEST(an_object_outlives_the_calls_that_use_it)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    int64_t end = clock_ms() + 1000;
    race r = {0, 0};
    pthread_t thread;

    ck_assert_int_eq(pthread_create(&thread, NULL, free_whatever_comes, &r), 0);
    while (clock_ms() < end) {
        int64_t stream = expect_ok(gasket_stream_new_memory(ctx, GASKET_CLIENT));
        int64_t answer;

        atomic_store(&r.handle, stream);
        do {
            answer = gasket_stream_handshake(stream, 0);
        } while (!is_record(answer) || gasket_error_kind(answer) != GASKET_ERROR_BAD_HANDLE);
    }
    atomic_store(&r.over, 1);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    (void)gasket_free(atomic_load(&r.handle));
    gasket_free(ctx);
}
END_TEST

/* Contexts that some threads shake hands with while others change them. */
typedef struct commons {
    int64_t client;
    int64_t server;
    int64_t end;
    atomic_int shakes;
    atomic_int failures;
} commons;

static void *shake_hands(void *argument)
{
    commons *c = argument;

    while (clock_ms() < c->end) {
        pair p = pair_memory(c->client, c->server);
        outcome o;

        if (gasket_stream_set_verify_host(p.client, "localhost") != 0)
            atomic_fetch_add(&c->failures, 1);
        o = pair_shake(&p, PAIR_CHUNK);
        if (o.client != 0 || o.server != 0)
            atomic_fetch_add(&c->failures, 1);
        pair_say(&p, p.server, p.client, "hello");
        atomic_fetch_add(&c->shakes, 1);
        pair_free(&p);
    }
    return NULL;
}

/* Nothing of it makes a handshake fail. */
static void *change_settings(void *argument)
{
    commons *c = argument;

    for (int i = 0; clock_ms() < c->end; i++) {
        int64_t other = server_ctx("first.pem", "first.key");
        int64_t failed = 0;

        failed |= gasket_ctx_set_alpn(c->client, i % 2 ? "h2,http/1.1" : "http/1.1");
        failed |= gasket_ctx_set_alpn(c->server, i % 2 ? "http/1.1" : "http/1.1,h2");
        failed |= gasket_ctx_set_max_depth(c->client, 5 + i % 2);
        failed |= gasket_ctx_set_ca_file(c->client, certificate_file("root.pem"));
        failed |= gasket_ctx_set_certificate(c->server, certificate_file("server.pem"),
                                             certificate_file("server.key"), NULL);
        failed |= gasket_ctx_add_server_name(c->server, "first.example", other);
        failed |= gasket_ctx_set_ciphers(c->client, "ECDHE+AESGCM");
        failed |= gasket_ctx_set_resumption(c->client, i % 2);
        failed |= gasket_ctx_set_verify(c->client, 1 + i % 2);
        failed |= gasket_ctx_set_crl(c->client, GASKET_CRL_PEER, certificate_file("root.crl"));
        if (failed != 0)
            atomic_fetch_add(&c->failures, 1);
        gasket_free(other);
    }
    return NULL;
}

START_TEST(contexts_are_changed_while_others_use_them)
{
    enum { SHAKERS = 4, CHANGERS = 2 };
    commons c = {.client = client_ctx("root.pem"),
                 .server = server_ctx("server.pem", "server.key")};
    pthread_t threads[SHAKERS + CHANGERS];

    c.end = clock_ms() + 1000 * suite_setting("GASKET_TEST_SECONDS", 5) / 2;
    for (int i = 0; i < SHAKERS + CHANGERS; i++)
        ck_assert_int_eq(
            pthread_create(&threads[i], NULL, i < SHAKERS ? shake_hands : change_settings, &c), 0);
    for (int i = 0; i < SHAKERS + CHANGERS; i++)
        ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
    ck_assert_int_eq(atomic_load(&c.failures), 0);
    ck_assert_int_gt(atomic_load(&c.shakes), 0);
    gasket_free(c.client);
    gasket_free(c.server);
}
END_TEST

/* A wait that a free ends. */
static void *wait_for_bytes(void *argument)
{
    int64_t *stream = argument;
    char byte;

    *stream = gasket_stream_read(*stream, &byte, 1, 60000);
    return NULL;
}

START_TEST(freeing_a_stream_ends_the_wait_on_it)
{
    pair p = pair_ready(pair_sockets, NULL);
    int64_t handle = p.client;
    int64_t begin = clock_ms();
    pthread_t thread;

    ck_assert_int_eq(pthread_create(&thread, NULL, wait_for_bytes, &handle), 0);
    clock_sleep(200);
    expect_value(gasket_free(p.client), 1);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    gasket_free(p.server);
    (void)close(p.client_fd);
    (void)close(p.server_fd);
    ck_assert_msg(handle < 0 && handle != GASKET_TIMEOUT, "the read gave %s", in_words(handle));
    ck_assert_int_lt(clock_ms() - begin, 30000);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("threads");
    TCase *tests = suite_case(suite, "the same handles on many threads",
                              60.0 + (double)suite_setting("GASKET_TEST_SECONDS", 5));

    tcase_add_test(tests, eight_threads_use_and_free_the_same_handles);
    tcase_add_test(tests, an_object_outlives_the_calls_that_use_it);
    tcase_add_test(tests, freeing_a_stream_ends_the_wait_on_it);
    tcase_add_test(tests, contexts_are_changed_while_others_use_them);
    return suite_run(suite);
}
