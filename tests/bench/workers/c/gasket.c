/*
 * Gasket from C.
 *
 *   gasket CERTIFICATE KEY AUTHORITY
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "bench/support/command.h"
#include "bench/support/process.h"

enum { MOST = 65536, BUFFERED = 65536, EVENTS = 64, FULL = 0 };

typedef struct told {
    int64_t kind;
    int64_t stream;
    int64_t value;
    int64_t error;
} told;

static char *const *files;
static int64_t clients[2]; /* without and with resumption */
static int64_t server;
static int64_t listener;
static int64_t stream;
static unsigned char room[MOST];

static int64_t loop;
static int64_t held[20000];
static long held_count;

static int64_t must(int64_t result)
{
    if (result >= 0)
        return result;
    bench_fail("Gasket from C: %s", gasket_error_message(result));
}

/* ---- contexts ---- */

static int64_t client(int resumes)
{
    if (clients[resumes] == 0) {
        clients[resumes] = must(gasket_ctx_new(GASKET_CLIENT, NULL));
        (void)must(gasket_ctx_set_ca_file(clients[resumes], files[3]));
        (void)must(gasket_ctx_set_resumption(clients[resumes], resumes));
    }
    return clients[resumes];
}

static int64_t servers(void)
{
    if (server == 0) {
        server = must(gasket_ctx_new(GASKET_SERVER, NULL));
        (void)must(gasket_ctx_set_certificate(server, files[1], files[2], NULL));
    }
    return server;
}

/* ---- the connection ---- */

static long open_one(const long *numbers)
{
    stream = must(gasket_stream_connect(client(1), "127.0.0.1", numbers[0]));
    (void)must(gasket_stream_handshake(stream, -1));
    return 0;
}

static long hear(const long *numbers)
{
    (void)numbers;
    listener = must(gasket_listener_new("127.0.0.1", 0, 4096));
    return gasket_listener_port(listener);
}

static long accept_one(const long *numbers)
{
    (void)numbers;
    stream = must(gasket_listener_accept(listener, servers(), -1));
    (void)must(gasket_stream_handshake(stream, -1));
    return 0;
}

static long end(const long *numbers)
{
    (void)numbers;
    (void)must(gasket_stream_close(stream, 0));
    (void)gasket_free(stream);
    return 0;
}

static void write_whole(long length)
{
    for (long done = 0; done < length;)
        done += must(gasket_stream_write(stream, room + done, length - done, -1));
}

static void read_whole(long length)
{
    for (long done = 0; done < length;) {
        int64_t n = must(gasket_stream_read(stream, room + done, length - done, -1));

        if (n == 0)
            bench_fail("Gasket from C: the end");
        done += n;
    }
}

/* SIZE, BYTES */
static long read_all(const long *numbers)
{
    write_whole(1);
    for (int64_t left = numbers[1]; left > 0;) {
        int64_t n = must(gasket_stream_read(stream, room, numbers[0], -1));

        if (n == 0)
            bench_fail("Gasket from C: the end");
        left -= n;
    }
    return numbers[1];
}

/* Gathered, and sent when there is enough of it. */
static long write_all(const long *numbers)
{
    (void)must(gasket_stream_set_buffering(stream, BUFFERED));
    for (long left = numbers[1]; left > 0; left -= numbers[0])
        write_whole(left < numbers[0] ? left : numbers[0]);
    (void)must(gasket_stream_flush(stream, -1));
    read_whole(1);
    (void)must(gasket_stream_set_buffering(stream, 0));
    return numbers[1];
}

static long read_lines(const long *numbers)
{
    static char line[MOST];
    long left = numbers[1];
    size_t length = 0;

    write_whole(1);
    while (left > 0) {
        long n = must(gasket_stream_read(stream, room, sizeof room, -1));

        left -= n;
        for (long i = 0; i < n;) {
            const unsigned char *end_of_line = memchr(room + i, '\n', (size_t)(n - i));
            size_t count =
                (size_t)((end_of_line == NULL ? room + n : end_of_line + 1) - (room + i));

            memcpy(line + length, room + i, count);
            length = end_of_line == NULL ? length + count : 0;
            i += (long)count;
        }
    }
    return numbers[1];
}

static long ping(const long *numbers)
{
    for (long i = 0; i < numbers[1]; i++) {
        write_whole(numbers[0]);
        read_whole(numbers[0]);
    }
    return numbers[1];
}

static long echo(const long *numbers)
{
    for (long i = 0; i < numbers[1]; i++) {
        read_whole(numbers[0]);
        write_whole(numbers[0]);
    }
    return numbers[1];
}

/* ---- connections ---- */

/* PORT, COUNT, mode */
static long visit(const long *numbers)
{
    int64_t ctx = client(numbers[2] != FULL);

    for (long i = 0; i < numbers[1]; i++) {
        stream = must(gasket_stream_connect(ctx, "127.0.0.1", numbers[0]));
        write_whole(1);
        read_whole(1);
        (void)end(numbers);
    }
    return numbers[1];
}

/* COUNT */
static long serve(const long *numbers)
{
    for (long i = 0; i < numbers[0]; i++) {
        stream = must(gasket_listener_accept(listener, servers(), -1));
        read_whole(1);
        write_whole(1);
        (void)end(numbers);
    }
    return numbers[0];
}

/* ---- many, in a loop ---- */

static void leave(int64_t member, int keeps)
{
    if (keeps) {
        held[held_count++] = member;
        return;
    }
    (void)gasket_stream_close(member, 0);
    (void)gasket_free(member);
}

/* 1 when it has had its byte. A client's speaks when it is connected. */
static int see(const told *t, int speaks, int keeps)
{
    char byte;

    if (t->kind == GASKET_EVENT_ERROR)
        bench_fail("Gasket's loop: %s", gasket_error_message(t->error));
    if (t->kind == GASKET_EVENT_CONNECTED && speaks)
        (void)must(gasket_stream_write(t->stream, "x", 1, 0));
    if (t->kind != GASKET_EVENT_READABLE || gasket_stream_read(t->stream, &byte, 1, 0) != 1)
        return 0;
    if (!speaks)
        (void)must(gasket_stream_write(t->stream, "x", 1, 0));
    leave(t->stream, keeps);
    return 1;
}

static long take(int speaks, int keeps)
{
    static told events[EVENTS];
    int64_t count = must(gasket_loop_take(loop, events, sizeof events, 60000));
    long ended = 0;

    if (count == 0)
        bench_fail("Gasket's loop: connections that do not go on");
    for (int64_t i = 0; i < count; i++)
        ended += see(&events[i], speaks, keeps);
    return ended;
}

static long clients_in_loop(long port, long count, long at_once, int keeps)
{
    long begun = 0;
    long ended = 0;

    if (loop == 0)
        loop = must(gasket_loop_new());
    while (ended < count) {
        for (; begun < count && begun - ended < at_once; begun++)
            (void)must(gasket_loop_connect(loop, client(0), "127.0.0.1", port));
        ended += take(1, keeps);
    }
    return count;
}

static long servers_in_loop(long count, int keeps)
{
    for (long ended = 0; ended < count;)
        ended += take(0, keeps);
    return count;
}

/* A listener of the loop's own; `listen` has one for what waits. */
static long hear_in_loop(const long *numbers)
{
    (void)numbers;
    if (loop == 0)
        loop = must(gasket_loop_new());
    return must(
        gasket_listener_port(must(gasket_loop_listen(loop, servers(), "127.0.0.1", 0, 4096))));
}

static long crowd_visit(const long *numbers)
{
    return clients_in_loop(numbers[0], numbers[1], numbers[2], 0);
}

static long crowd_serve(const long *numbers)
{
    return servers_in_loop(numbers[0], 0);
}

static long hold(const long *numbers)
{
    return clients_in_loop(numbers[0], numbers[1], 16, 1);
}

static long keep(const long *numbers)
{
    return servers_in_loop(numbers[0], 1);
}

static long drop(const long *numbers)
{
    (void)numbers;
    while (held_count > 0)
        leave(held[--held_count], 0);
    return 0;
}

/* COUNT contexts that trust whom the system trusts. */
static long contexts(const long *numbers)
{
    for (long i = 0; i < numbers[0]; i++) {
        int64_t ctx = must(gasket_ctx_new(GASKET_CLIENT, NULL));

        (void)must(gasket_ctx_set_ca_system(ctx));
        (void)gasket_free(ctx);
    }
    return numbers[0];
}

int main(int count, char **arguments)
{
    static const command commands[] = {{"open", open_one},
                                       {"listen", hear},
                                       {"listen-many", hear_in_loop},
                                       {"accept", accept_one},
                                       {"close", end},
                                       {"read", read_all},
                                       {"write", write_all},
                                       {"write-small", write_all},
                                       {"read-small", read_all},
                                       {"lines", read_lines},
                                       {"ping", ping},
                                       {"echo", echo},
                                       {"visit", visit},
                                       {"serve", serve},
                                       {"visit-many", crowd_visit},
                                       {"serve-many", crowd_serve},
                                       {"hold", hold},
                                       {"keep", keep},
                                       {"drop", drop},
                                       {"contexts", contexts},
                                       {NULL, NULL}};

    if (count != 4)
        bench_fail("usage: gasket CERTIFICATE KEY AUTHORITY");
    files = arguments;
    command_serve(commands);
    return 0;
}
