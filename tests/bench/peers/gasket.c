/*
 * An echo server in one of Gasket's loops, or a client in one; as openssl.c.
 *
 *   gasket serve CERTIFICATE KEY
 *   gasket hold PORT COUNT
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include <gasket.h>

enum { EVENTS = 8 };

typedef struct told {
    int64_t kind;
    int64_t stream;
    int64_t value;
    int64_t error;
} told;

static int64_t loop;
static int64_t to_hold;
static int64_t held;

static int64_t must(int64_t result)
{
    if (result >= 0)
        return result;
    fprintf(stderr, "%lld: %s\n", (long long)result, gasket_error_message(result));
    exit(EXIT_FAILURE);
}

static void *end_with_input(void *nothing)
{
    while (getchar() != EOF)
        ;
    exit(EXIT_SUCCESS);
    return nothing;
}

static void say(const char *word, int64_t number)
{
    printf("%s %lld\n", word, (long long)number);
    (void)fflush(stdout);
}

static void echo(int64_t stream)
{
    static char buffer[65536];
    int64_t n = gasket_stream_read(stream, buffer, sizeof buffer, 0);

    if (n > 0 && gasket_stream_write(stream, buffer, n, 0) != n)
        exit(EXIT_FAILURE);
}

static void see_echo(int64_t stream)
{
    char byte;

    if (gasket_stream_read(stream, &byte, 1, 0) == 1 && ++held == to_hold)
        say("held", held);
}

static void see(const told *t)
{
    switch (t->kind) {
    case GASKET_EVENT_READABLE:
        if (to_hold > 0)
            see_echo(t->stream);
        else
            echo(t->stream);
        break;
    case GASKET_EVENT_CONNECTED:
        if (to_hold > 0)
            (void)must(gasket_stream_write(t->stream, "x", 1, 0));
        break;
    case GASKET_EVENT_END:
    case GASKET_EVENT_ERROR:
        (void)gasket_stream_close(t->stream, 0);
        (void)gasket_free(t->error);
        (void)gasket_free(t->stream);
        break;
    default:
        break;
    }
}

static void run(void)
{
    static told events[EVENTS];

    for (;;) {
        int64_t count = gasket_loop_take(loop, events, sizeof events, -1);

        if (count == GASKET_INTERRUPTED)
            continue;
        for (int64_t i = 0; i < must(count); i++)
            see(&events[i]);
    }
}

static void serve(const char *certificate, const char *key)
{
    int64_t ctx = must(gasket_ctx_new(GASKET_SERVER, "default"));

    (void)must(gasket_ctx_set_certificate(ctx, certificate, key, NULL));
    say("port", gasket_listener_port(must(gasket_loop_listen(loop, ctx, "127.0.0.1", 0, 1024))));
}

static void hold(int64_t port, int64_t count)
{
    int64_t ctx = must(gasket_ctx_new(GASKET_CLIENT, "default"));

    (void)must(gasket_ctx_set_verify(ctx, GASKET_VERIFY_NONE));
    say("ready", 0);
    (void)getchar();
    to_hold = count;
    for (int64_t i = 0; i < count; i++)
        (void)must(gasket_loop_connect(loop, ctx, "127.0.0.1", port));
}

int main(int count, char **arguments)
{
    struct rlimit limit;
    pthread_t thread;

    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        (void)setrlimit(RLIMIT_NOFILE, &limit);
    }
    loop = must(gasket_loop_new());
    if (count == 4 && strcmp(arguments[1], "serve") == 0)
        serve(arguments[2], arguments[3]);
    else if (count == 4 && strcmp(arguments[1], "hold") == 0)
        hold(strtol(arguments[2], NULL, 10), strtol(arguments[3], NULL, 10));
    else
        return EXIT_FAILURE;
    if (pthread_create(&thread, NULL, end_with_input, NULL) != 0)
        return EXIT_FAILURE;
    run();
}
