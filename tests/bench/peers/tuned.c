/*
 * The other end of what is measured: OpenSSL from C, tuned, so that it is the measured side that
 * takes its time. Received bytes are read ahead, records go four at a time, and what is sent is
 * lines of 80 characters.
 *
 *   tuned CERTIFICATE KEY AUTHORITY
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include "bench/support/command.h"
#include "bench/support/crowd.h"
#include "bench/support/process.h"

enum { RECORD = 16384, LINE = 80, SENT_AT_ONCE = 68 * 1024, ROOM = 65536 };

static SSL_CTX *server;
static SSL_CTX *client;
static int listener = -1;
static SSL *ssl;
static int fd = -1;

/* A whole number of lines and of records. */
static char text[LINE * RECORD];
static char room[ROOM];

static void failed(const char *what)
{
    bench_fail("the peer: %s: %s", what, ERR_reason_error_string(ERR_peek_error()));
}

static void must(int result, const char *what)
{
    if (result <= 0)
        failed(what);
}

/* ---- the connection ---- */

static void begin(SSL_CTX *ctx, int socket)
{
    BIO *out = BIO_new(BIO_f_buffer());

    fd = socket;
    crowd_no_delay(fd);
    ssl = SSL_new(ctx);
    if (ssl == NULL || out == NULL || SSL_set_fd(ssl, fd) != 1 ||
        BIO_set_write_buffer_size(out, SENT_AT_ONCE) != 1)
        failed("SSL_new");
    BIO_up_ref(SSL_get_rbio(ssl));
    SSL_set0_wbio(ssl, BIO_push(out, SSL_get_rbio(ssl)));
}

static void flush(void)
{
    must((int)BIO_flush(SSL_get_wbio(ssl)), "flush");
}

static long accept_one(const long *numbers)
{
    (void)numbers;
    begin(server, accept(listener, NULL, NULL));
    must(SSL_accept(ssl), "accept");
    flush();
    return 0;
}

static long connect_to(const long *numbers)
{
    begin(client, crowd_connect(numbers[0]));
    must(SSL_connect(ssl), "connect");
    flush();
    return 0;
}

static long end(const long *numbers)
{
    (void)numbers;
    (void)SSL_shutdown(ssl);
    (void)BIO_flush(SSL_get_wbio(ssl));
    SSL_free(ssl);
    (void)close(fd);
    ssl = NULL;
    return 0;
}

static void receive(long bytes)
{
    while (bytes > 0) {
        int n = SSL_read(ssl, room, bytes < ROOM ? (int)bytes : ROOM);

        must(n, "read");
        bytes -= n;
    }
}

static void say(const char *bytes, long length)
{
    must(SSL_write(ssl, bytes, (int)length), "write");
    flush();
}

/* BYTES, after the other side has said that it is ready for them. */
static long source(const long *numbers)
{
    receive(1);
    for (long done = 0; done < numbers[0];) {
        long at = done % (long)sizeof text;
        long n = numbers[0] - done < RECORD ? numbers[0] - done : RECORD;

        must(SSL_write(ssl, text + at, (int)n), "write");
        done += n;
    }
    flush();
    return numbers[0];
}

static long sink(const long *numbers)
{
    receive(numbers[0]);
    say("x", 1);
    return numbers[0];
}

/* SIZE, COUNT */
static long echo(const long *numbers)
{
    for (long i = 0; i < numbers[1]; i++) {
        receive(numbers[0]);
        say(room, numbers[0]);
    }
    return numbers[1];
}

/* As echo, but first. */
static long ping(const long *numbers)
{
    for (long i = 0; i < numbers[1]; i++) {
        say(text, numbers[0]);
        receive(numbers[0]);
    }
    return numbers[1];
}

/* ---- many connections ---- */

/* COUNT, whether they are kept */
static long serve(const long *numbers)
{
    crowd c = {.ctx = server, .listener = listener, .count = numbers[0], .keeps = (int)numbers[1]};

    crowd_run(&c);
    return c.count;
}

/* PORT, COUNT, how many at once, whether they are kept */
static long visit(const long *numbers)
{
    crowd c = {.ctx = client,
               .listener = -1,
               .port = numbers[0],
               .count = numbers[1],
               .at_once = numbers[2],
               .keeps = (int)numbers[3]};

    crowd_run(&c);
    return c.count;
}

static long drop(const long *numbers)
{
    (void)numbers;
    crowd_drop();
    return 0;
}

static long hear(const long *numbers)
{
    long port;

    (void)numbers;
    if (listener < 0)
        listener = crowd_listen(&port);
    else
        bench_fail("the peer listens already");
    return port;
}

/* ---- starting ---- */

static void prepare(SSL_CTX *ctx)
{
    SSL_CTX_set_read_ahead(ctx, 1);
    SSL_CTX_set_default_read_buffer_len(ctx, 33280);
    SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS);
}

int main(int count, char **arguments)
{
    static const command commands[] = {
        {"listen", hear},   {"accept", accept_one}, {"connect", connect_to}, {"close", end},
        {"source", source}, {"sink", sink},         {"echo", echo},          {"ping", ping},
        {"serve", serve},   {"visit", visit},       {"drop", drop},          {NULL, NULL}};

    if (count != 4)
        bench_fail("usage: tuned CERTIFICATE KEY AUTHORITY");
    (void)signal(SIGPIPE, SIG_IGN);
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = i % LINE == LINE - 1 ? '\n' : 'x';
    server = SSL_CTX_new(TLS_server_method());
    client = SSL_CTX_new(TLS_client_method());
    prepare(server);
    prepare(client);
    if (SSL_CTX_use_certificate_chain_file(server, arguments[1]) != 1 ||
        SSL_CTX_use_PrivateKey_file(server, arguments[2], SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_load_verify_locations(client, arguments[3], NULL) != 1)
        failed("certificates");
    command_serve(commands);
    return 0;
}
