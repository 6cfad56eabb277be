/* Forking: parent and child each use and free what they hold, and neither disturbs the other. */
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/process.h"
#include "support/suite.h"

enum { CLIENTS = 4, LONG = 30000 };

/* What a child is given. It frees its own. */
typedef struct belongings {
    int64_t ctx;
    int64_t listener;
    int64_t stream;
    int64_t port;
} belongings;

/* In a child: what went wrong becomes the exit status, as there is nobody to assert to. */
#define CHILD_NEEDS(condition)                                                                     \
    do {                                                                                           \
        if (!(condition))                                                                          \
            return __LINE__ % 250 + 1;                                                             \
    } while (0)

static int client_of_an_echo(void *argument)
{
    belongings *b = argument;
    int64_t stream = gasket_stream_connect(b->ctx, "localhost", b->port);
    char got[16];

    CHILD_NEEDS(gasket_stream_write(stream, "from a child", 12, LONG) == 12);
    CHILD_NEEDS(gasket_stream_read(stream, got, sizeof got, LONG) == 12);
    CHILD_NEEDS(memcmp(got, "from a child", 12) == 0);
    CHILD_NEEDS(gasket_stream_read(stream, got, sizeof got, LONG) == 0);
    CHILD_NEEDS(gasket_stream_close(stream, LONG) == 0);
    CHILD_NEEDS(gasket_free(stream) == 1);
    CHILD_NEEDS(gasket_free(b->ctx) == 1);
    return 0;
}

static int echo(int64_t stream)
{
    char got[16];
    int64_t length = gasket_stream_read(stream, got, sizeof got, LONG);

    CHILD_NEEDS(length > 0);
    CHILD_NEEDS(gasket_stream_write(stream, got, length, LONG) == length);
    CHILD_NEEDS(gasket_stream_close(stream, LONG) == 0);
    CHILD_NEEDS(gasket_free(stream) == 1);
    return 0;
}

static int server_of_one_stream(void *argument)
{
    belongings *b = argument;
    int status = echo(b->stream);

    CHILD_NEEDS(status == 0);
    CHILD_NEEDS(gasket_free(b->listener) == 1);
    CHILD_NEEDS(gasket_free(b->ctx) == 1);
    return 0;
}

static int server_that_accepts(void *argument)
{
    belongings *b = argument;

    b->stream = gasket_listener_accept(b->listener, b->ctx, LONG);
    CHILD_NEEDS(b->stream > 0);
    return server_of_one_stream(b);
}

static belongings serve(void)
{
    belongings b = {.ctx = server_ctx("server.pem", "server.key"),
                    .listener = expect_ok(gasket_listener_new("localhost", 0, 16))};

    b.port = gasket_listener_port(b.listener);
    return b;
}

static void start_clients(pid_t *clients, int64_t port)
{
    belongings b = {.ctx = client_ctx("root.pem"), .port = port};

    for (int i = 0; i < CLIENTS; i++)
        clients[i] = process_start(client_of_an_echo, &b);
    gasket_free(b.ctx);
}

START_TEST(a_server_forks_a_child_for_each_connection)
{
    belongings b = serve();
    pid_t clients[CLIENTS];
    pid_t servers[CLIENTS];

    start_clients(clients, b.port);
    for (int i = 0; i < CLIENTS; i++) {
        b.stream = expect_ok(gasket_listener_accept(b.listener, b.ctx, LONG));
        servers[i] = process_start(server_of_one_stream, &b);
        /* The parent's part of the connection goes without a word to the client. */
        ck_assert_int_eq(gasket_free(b.stream), 1);
    }
    for (int i = 0; i < CLIENTS; i++) {
        ck_assert_int_eq(process_end(servers[i]), 0);
        ck_assert_int_eq(process_end(clients[i]), 0);
    }
    gasket_free(b.listener);
    gasket_free(b.ctx);
}
END_TEST

START_TEST(children_that_were_forked_before_accept)
{
    belongings b = serve();
    pid_t clients[CLIENTS];
    pid_t servers[CLIENTS];

    for (int i = 0; i < CLIENTS; i++)
        servers[i] = process_start(server_that_accepts, &b);
    gasket_free(b.listener);
    gasket_free(b.ctx);
    start_clients(clients, b.port);
    for (int i = 0; i < CLIENTS; i++) {
        ck_assert_int_eq(process_end(servers[i]), 0);
        ck_assert_int_eq(process_end(clients[i]), 0);
    }
}
END_TEST

/* Both ends in memory, with contexts that the parent made and has used. */
static int shake_in_memory(void *argument)
{
    const int64_t *contexts = argument;
    pair p = {gasket_stream_new_memory(contexts[0], GASKET_CLIENT),
              gasket_stream_new_memory(contexts[1], GASKET_SERVER), -1, -1};
    outcome o;

    CHILD_NEEDS(gasket_stream_set_verify_host(p.client, "localhost") == 0);
    o = pair_shake(&p, PAIR_CHUNK);
    CHILD_NEEDS(o.client == 0 && o.server == 0);
    CHILD_NEEDS(gasket_free(p.client) == 1 && gasket_free(p.server) == 1);
    CHILD_NEEDS(gasket_free(contexts[0]) == 1 && gasket_free(contexts[1]) == 1);
    CHILD_NEEDS(gasket_live(0) == 0);
    return 0;
}

START_TEST(contexts_are_of_use_in_the_child)
{
    int64_t contexts[] = {client_ctx("root.pem"), server_ctx("server.pem", "server.key")};
    pair p = pair_memory(contexts[0], contexts[1]);
    pid_t child;

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_free(&p);
    child = process_start(shake_in_memory, contexts);
    ck_assert_int_eq(process_end(child), 0);
    ck_assert_int_eq(gasket_free(contexts[0]), 1);
    ck_assert_int_eq(gasket_free(contexts[1]), 1);
}
END_TEST

static int go_on_with_stream(void *argument)
{
    const pair *p = argument;
    char got[16];

    CHILD_NEEDS(gasket_stream_read(p->server, got, sizeof got, LONG) == 5);
    CHILD_NEEDS(gasket_stream_write(p->server, "child", 5, LONG) == 5);
    CHILD_NEEDS(gasket_stream_close(p->server, LONG) == 0);
    CHILD_NEEDS(gasket_free(p->server) == 1);
    CHILD_NEEDS(gasket_free(p->server) == 0);
    return 0;
}

START_TEST(a_stream_goes_on_in_the_child)
{
    pair p = pair_ready(pair_sockets, NULL);
    pid_t child;
    char got[16];

    pair_say(&p, p.client, p.server, "to the parent");
    child = process_start(go_on_with_stream, &p);
    expect_value(gasket_stream_write(p.client, "hello", 5, LONG), 5);
    expect_value(gasket_stream_read(p.client, got, sizeof got, LONG), 5);
    ck_assert_mem_eq(got, "child", 5);
    expect_value(gasket_stream_read(p.client, got, sizeof got, LONG), 0);
    ck_assert_int_eq(process_end(child), 0);
    pair_free(&p);
}
END_TEST

static int handles_and_records_are_there(void *argument)
{
    const int64_t *handles = argument;

    CHILD_NEEDS(gasket_kind(handles[0]) == GASKET_KIND_CTX);
    CHILD_NEEDS(strcmp(gasket_error_what(handles[1]), "retain") == 0);
    CHILD_NEEDS(gasket_free(handles[1]) == 1);
    CHILD_NEEDS(gasket_free(handles[0]) == 1);
    CHILD_NEEDS(gasket_free(gasket_ctx_new(GASKET_CLIENT, NULL)) == 1);
    return 0;
}

START_TEST(what_a_child_frees_the_parent_still_has)
{
    int64_t handles[] = {expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL)),
                         expect_failure(gasket_retain(0))};
    pid_t child = process_start(handles_and_records_are_there, handles);

    ck_assert_int_eq(process_end(child), 0);
    ck_assert_int_eq(handles_and_records_are_there(handles), 0);
}
END_TEST

/* Parent and child both wait; an interrupt in one must not be taken by the other. */
static int wait_undisturbed(void *argument)
{
    const belongings *b = argument;

    CHILD_NEEDS(gasket_listener_accept(b->listener, b->ctx, 700) == GASKET_TIMEOUT);
    return 0;
}

static void *accept_for_a_minute(void *argument)
{
    belongings *b = argument;

    b->stream = gasket_listener_accept(b->listener, b->ctx, 60000);
    return NULL;
}

START_TEST(an_interrupt_stays_in_its_process)
{
    belongings b = serve();
    int64_t begin = clock_ms();

    /* A wait before the fork: its wake descriptor is there to be inherited. */
    expect_value(gasket_listener_accept(b.listener, b.ctx, 1), GASKET_TIMEOUT);
    for (int i = 0; i < 5; i++) {
        pid_t child = process_start(wait_undisturbed, &b);
        pthread_t thread;

        clock_sleep(200);
        ck_assert_int_eq(pthread_create(&thread, NULL, accept_for_a_minute, &b), 0);
        clock_sleep(200);
        expect_value(gasket_interrupt(b.listener), 0);
        ck_assert_int_eq(pthread_join(thread, NULL), 0);
        expect_value(b.stream, GASKET_INTERRUPTED);
        ck_assert_int_eq(process_end(child), 0);
    }
    ck_assert_int_lt(clock_ms() - begin, 60000);
    gasket_free(b.listener);
    gasket_free(b.ctx);
}
END_TEST

/* The child's descriptor goes at once, although a thread that stayed in the parent waits on the
 * stream. */
static int close_what_is_waited_on(void *argument)
{
    const belongings *b = argument;
    int64_t fd = gasket_stream_fd(b->stream);

    CHILD_NEEDS(fd >= 0 && fcntl((int)fd, F_GETFD) >= 0);
    (void)gasket_stream_close(b->stream, 0);
    CHILD_NEEDS(fcntl((int)fd, F_GETFD) < 0);
    CHILD_NEEDS(gasket_free(b->stream) == 1);
    return 0;
}

static void *read_for_a_minute(void *argument)
{
    const belongings *b = argument;
    char byte;

    (void)gasket_stream_read(b->stream, &byte, 1, 60000);
    return NULL;
}

START_TEST(a_child_closes_what_the_parent_waits_on)
{
    belongings b = serve();
    int64_t ctx = client_ctx(NULL);
    pthread_t thread;

    b.stream = expect_ok(gasket_stream_connect(ctx, "127.0.0.1", b.port));
    expect_value(gasket_stream_wait(b.stream, GASKET_WANT_WRITE, LONG), 0);
    ck_assert_int_eq(pthread_create(&thread, NULL, read_for_a_minute, &b), 0);
    clock_sleep(200);
    ck_assert_int_eq(process_end(process_start(close_what_is_waited_on, &b)), 0);
    (void)gasket_stream_close(b.stream, 0);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    gasket_free(b.stream);
    gasket_free(b.listener);
    gasket_free(b.ctx);
    gasket_free(ctx);
}
END_TEST

/* A thread that is nearly always inside a call on the stream when the process forks. */
typedef struct busy {
    pair *p;
    atomic_int over;
} busy;

static void *keep_busy(void *argument)
{
    busy *b = argument;
    static const char bytes[8192];
    char got[8192];

    while (!atomic_load(&b->over)) {
        (void)gasket_stream_write(b->p->client, bytes, sizeof bytes, 0);
        while (gasket_stream_read(b->p->server, got, sizeof got, 0) > 0)
            ;
    }
    return NULL;
}

/* An answer or a state is fine, and so is the record that the lock stayed behind; to hang is not.
 */
static int is_answer_or_state(int64_t result)
{
    return result > -16 || gasket_error_kind(result) == GASKET_ERROR_STATE;
}

static int use_what_was_busy(void *argument)
{
    const pair *p = argument;
    char byte;

    CHILD_NEEDS(is_answer_or_state(gasket_stream_pending(p->client)));
    CHILD_NEEDS(is_answer_or_state(gasket_stream_flush(p->client, 0)));
    CHILD_NEEDS(is_answer_or_state(gasket_stream_read(p->client, &byte, 1, 0)));
    CHILD_NEEDS(gasket_interrupt(p->client) == 0);
    CHILD_NEEDS(gasket_kind(gasket_retain(p->client)) == GASKET_KIND_STREAM);
    CHILD_NEEDS(gasket_free(p->client) == 1);
    return 0;
}

START_TEST(a_lock_that_stayed_with_the_parent_does_not_hang_the_child)
{
    enum { FORKS = 60 };
    pair p;
    busy b = {.p = &p};
    pthread_t thread;

    if (UNDER_ASAN) {
        suite_skip("the address sanitizer's own locks are what a child may find taken");
        return;
    }
    p = pair_ready(pair_sockets, NULL);
    ck_assert_int_eq(pthread_create(&thread, NULL, keep_busy, &b), 0);
    for (int i = 0; i < FORKS; i++) {
        int status;

        clock_sleep(i % 4);
        status = process_end(process_start(use_what_was_busy, &p));
        if (status != 0)
            atomic_store(&b.over, 1);
        ck_assert_msg(status == 0, "child %d ended with %d", i, status);
    }
    atomic_store(&b.over, 1);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fork");
    TCase *tests = suite_case(suite, "servers", 120);

    tcase_add_test(tests, a_server_forks_a_child_for_each_connection);
    tcase_add_test(tests, children_that_were_forked_before_accept);

    tests = suite_case(suite, "what a child inherits", 120);
    tcase_add_test(tests, contexts_are_of_use_in_the_child);
    tcase_add_test(tests, a_stream_goes_on_in_the_child);
    tcase_add_test(tests, what_a_child_frees_the_parent_still_has);
    tcase_add_test(tests, an_interrupt_stays_in_its_process);
    tcase_add_test(tests, a_child_closes_what_the_parent_waits_on);
    tcase_add_test(tests, a_lock_that_stayed_with_the_parent_does_not_hang_the_child);
    return suite_run(suite);
}
