/*
 * The Gasket side of the interoperability tests: a TLS connection on which a file goes out and
 * bytes come in at the same time.
 *
 *   peer port                                          prints a free port
 *   peer server PORT_FILE CERTIFICATE KEY METHOD SEND RECEIVE LENGTH
 *   peer client PORT CA METHOD SEND RECEIVE LENGTH
 *
 * SEND is sent whole, LENGTH bytes are received into RECEIVE. A server writes its port to
 * PORT_FILE.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <gasket.h>

enum { PATIENCE_MS = 30000, PIECE = 10000 };

static int64_t must(const char *what, int64_t result)
{
    const char *message = gasket_error_message(result);

    if (result >= 0)
        return result;
    fprintf(stderr, "%s: %s (%lld)\n", what, message == NULL ? "no record" : message,
            (long long)result);
    exit(EXIT_FAILURE);
}

static FILE *open_file(const char *path, const char *mode)
{
    FILE *file = fopen(path, mode);

    if (file == NULL) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    return file;
}

typedef struct sending {
    int64_t stream;
    const char *path;
} sending;

static void *send_file(void *argument)
{
    const sending *s = argument;
    FILE *file = open_file(s->path, "rb");
    char piece[PIECE];
    size_t length;

    while ((length = fread(piece, 1, sizeof piece, file)) > 0)
        for (size_t sent = 0; sent < length;)
            sent +=
                (size_t)must("write", gasket_stream_write(s->stream, piece + sent,
                                                          (int64_t)(length - sent), PATIENCE_MS));
    (void)must("flush", gasket_stream_flush(s->stream, PATIENCE_MS));
    (void)fclose(file);
    return NULL;
}

static void receive_file(int64_t stream, const char *path, long long length)
{
    FILE *file = open_file(path, "wb");
    char piece[PIECE];
    long long received = 0;

    while (received < length) {
        int64_t some = must("read", gasket_stream_read(stream, piece, sizeof piece, PATIENCE_MS));

        if (some == 0) {
            fprintf(stderr, "the peer ended after %lld of %lld bytes\n", received, length);
            exit(EXIT_FAILURE);
        }
        received += some;
        (void)fwrite(piece, 1, (size_t)some, file);
    }
    if (fclose(file) != 0) {
        perror(path);
        exit(EXIT_FAILURE);
    }
}

/* Both directions at once: a peer that echoes would block otherwise. */
static void exchange(int64_t stream, const char *send, const char *receive, const char *length)
{
    sending s = {stream, send};
    pthread_t sender;

    (void)must("handshake", gasket_stream_handshake(stream, PATIENCE_MS));
    fprintf(stderr, "%s %s\n", gasket_stream_protocol(stream), gasket_stream_cipher(stream));
    if (pthread_create(&sender, NULL, send_file, &s) != 0)
        exit(EXIT_FAILURE);
    receive_file(stream, receive, strtoll(length, NULL, 10));
    (void)pthread_join(sender, NULL);
    (void)must("shutdown", gasket_stream_shutdown(stream, PATIENCE_MS));
}

static void serve(char **arguments)
{
    int64_t ctx = must("ctx_new", gasket_ctx_new(GASKET_SERVER, arguments[3]));
    int64_t listener;
    int64_t stream;
    char byte;
    FILE *file;

    (void)must("certificate", gasket_ctx_set_certificate(ctx, arguments[1], arguments[2], NULL));
    listener = must("listen", gasket_listener_new("localhost", 0, 1));
    file = open_file(arguments[0], "w");
    fprintf(file, "%lld\n", (long long)gasket_listener_port(listener));
    (void)fclose(file);
    stream = must("accept", gasket_listener_accept(listener, ctx, PATIENCE_MS));
    exchange(stream, arguments[4], arguments[5], arguments[6]);
    /* Closing first would reset what the peer has not read yet. How it ends is its own affair. */
    (void)gasket_stream_read(stream, &byte, 1, PATIENCE_MS);
    (void)must("close", gasket_stream_close(stream, PATIENCE_MS));
    gasket_free(stream);
    gasket_free(listener);
    gasket_free(ctx);
}

/* The server may still be starting: a refused connection is tried again. */
static int64_t connect_to(int64_t ctx, int64_t port)
{
    const struct timespec pause = {0, 50000000};
    int64_t result = 0;

    for (int tries = 0; tries < PATIENCE_MS / 50; tries++) {
        int64_t stream = must("connect", gasket_stream_connect(ctx, "localhost", port));

        result = gasket_stream_wait(stream, GASKET_WANT_WRITE, PATIENCE_MS);
        if (result == 0)
            return stream;
        gasket_free(stream);
        (void)nanosleep(&pause, NULL);
    }
    return must("connect", result);
}

static void consume(char **arguments)
{
    int64_t ctx = must("ctx_new", gasket_ctx_new(GASKET_CLIENT, arguments[2]));
    int64_t stream;

    (void)must("ca", gasket_ctx_set_ca_file(ctx, arguments[1]));
    stream = connect_to(ctx, strtoll(arguments[0], NULL, 10));
    exchange(stream, arguments[3], arguments[4], arguments[5]);
    (void)must("close", gasket_stream_close(stream, PATIENCE_MS));
    gasket_free(stream);
    gasket_free(ctx);
}

static void print_free_port(void)
{
    int64_t listener = must("listen", gasket_listener_new("localhost", 0, 1));

    printf("%lld\n", (long long)gasket_listener_port(listener));
    gasket_free(listener);
}

int main(int count, char **arguments)
{
    if (count == 9 && strcmp(arguments[1], "server") == 0)
        serve(arguments + 2);
    else if (count == 8 && strcmp(arguments[1], "client") == 0)
        consume(arguments + 2);
    else if (count == 2 && strcmp(arguments[1], "port") == 0)
        print_free_port();
    else
        return EXIT_FAILURE;
    return EXIT_SUCCESS;
}
