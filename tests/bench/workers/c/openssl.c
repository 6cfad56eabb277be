/*
 * The plain loop of C on OpenSSL, which all others are compared to: blocking sockets, SSL_read and
 * SSL_write for each piece, nothing tuned but TCP_NODELAY.
 *
 *   openssl [released] CERTIFICATE KEY AUTHORITY
 *
 * `released` gives the buffers of idle connections back (SSL_MODE_RELEASE_BUFFERS), and knows the
 * words for these alone.
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

enum { MOST = 65536, FULL = 0, RESUMED = 2 };

static int is_released;
static const char *authority;
static SSL_CTX *client;
static SSL_CTX *server;
static int listener = -1;
static SSL *ssl;
static char room[MOST];
static SSL_SESSION *session;

static void failed(const char *what)
{
    bench_fail("OpenSSL's loop: %s: %s", what, ERR_reason_error_string(ERR_peek_error()));
}

static void must(int result, const char *what)
{
    if (result <= 0)
        failed(what);
}

/* ---- contexts ---- */

static int keep_session(SSL *of, SSL_SESSION *s)
{
    (void)of;
    SSL_SESSION_free(session);
    session = s;
    return 1;
}

static void release_buffers(SSL_CTX *ctx)
{
    if (is_released)
        SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS);
}

static SSL_CTX *new_client(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());

    if (ctx == NULL || SSL_CTX_load_verify_locations(ctx, authority, NULL) != 1)
        failed("authority");
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(ctx, keep_session);
    release_buffers(ctx);
    return ctx;
}

static void name_host(SSL *of)
{
    (void)SSL_set1_host(of, "localhost");
    (void)SSL_set_tlsext_host_name(of, "localhost");
}

/* ---- the connection ---- */

static void begin(SSL_CTX *ctx, int fd)
{
    ssl = SSL_new(ctx);
    if (ssl == NULL || SSL_set_fd(ssl, fd) != 1)
        failed("SSL_new");
}

static void connect_to(long port)
{
    if (client == NULL)
        client = new_client();
    begin(client, crowd_connect(port));
    name_host(ssl);
}

static long open_one(const long *numbers)
{
    connect_to(numbers[0]);
    must(SSL_connect(ssl), "connect");
    return 0;
}

static long hear(const long *numbers)
{
    long port;

    (void)numbers;
    listener = crowd_listen(&port);
    return port;
}

static long accept_one(const long *numbers)
{
    int fd = accept(listener, NULL, NULL);

    (void)numbers;
    crowd_no_delay(fd);
    begin(server, fd);
    must(SSL_accept(ssl), "accept");
    return 0;
}

static long end(const long *numbers)
{
    int fd = SSL_get_fd(ssl);

    (void)numbers;
    (void)SSL_shutdown(ssl);
    SSL_free(ssl);
    (void)close(fd);
    return 0;
}

static void say_ready(void)
{
    must(SSL_write(ssl, "g", 1), "write");
}

/* SIZE, BYTES */
static long read_all(const long *numbers)
{
    long left = numbers[1];

    say_ready();
    while (left > 0) {
        int n = SSL_read(ssl, room, (int)numbers[0]);

        must(n, "read");
        left -= n;
    }
    return numbers[1];
}

static long write_all(const long *numbers)
{
    for (long left = numbers[1]; left > 0; left -= numbers[0])
        must(SSL_write(ssl, room, (int)(left < numbers[0] ? left : numbers[0])), "write");
    must(SSL_read(ssl, room, 1), "read");
    return numbers[1];
}

/* Lines and bytes, as C's programs do it that care: from a room of their own. */
static long read_lines(const long *numbers)
{
    static char line[MOST];
    long left = numbers[1];
    size_t length = 0;

    say_ready();
    while (left > 0) {
        int n = SSL_read(ssl, room, 16384);

        must(n, "read");
        left -= n;
        for (int i = 0; i < n;) {
            const char *end_of_line = memchr(room + i, '\n', (size_t)(n - i));
            size_t count =
                (size_t)((end_of_line == NULL ? room + n : end_of_line + 1) - (room + i));

            memcpy(line + length, room + i, count);
            length = end_of_line == NULL ? length + count : 0;
            i += (int)count;
        }
    }
    return numbers[1];
}

static long ping(const long *numbers)
{
    for (long i = 0; i < numbers[1]; i++) {
        must(SSL_write(ssl, room, (int)numbers[0]), "write");
        for (long left = numbers[0]; left > 0;) {
            int n = SSL_read(ssl, room, (int)left);

            must(n, "read");
            left -= n;
        }
    }
    return numbers[1];
}

static long echo(const long *numbers)
{
    for (long i = 0; i < numbers[1]; i++) {
        for (long left = numbers[0]; left > 0;) {
            int n = SSL_read(ssl, room, (int)left);

            must(n, "read");
            left -= n;
        }
        must(SSL_write(ssl, room, (int)numbers[0]), "write");
    }
    return numbers[1];
}

/* ---- connections ---- */

/* PORT, COUNT, mode */
static long visit(const long *numbers)
{
    char byte = 'x';

    for (long i = 0; i < numbers[1]; i++) {
        connect_to(numbers[0]);
        if (numbers[2] == RESUMED && session != NULL)
            must(SSL_set_session(ssl, session), "session");
        must(SSL_connect(ssl), "connect");
        must(SSL_write(ssl, &byte, 1), "write");
        must(SSL_read(ssl, &byte, 1), "read");
        (void)end(numbers);
    }
    return numbers[1];
}

/* COUNT */
static long serve(const long *numbers)
{
    char byte;

    for (long i = 0; i < numbers[0]; i++) {
        (void)accept_one(numbers);
        must(SSL_read(ssl, &byte, 1), "read");
        must(SSL_write(ssl, &byte, 1), "write");
        (void)end(numbers);
    }
    return numbers[0];
}

static crowd of_clients(const long *numbers)
{
    if (client == NULL)
        client = new_client();
    return (crowd){.ctx = client,
                   .listener = -1,
                   .port = numbers[0],
                   .count = numbers[1],
                   .at_once = numbers[2] > 0 ? numbers[2] : 1,
                   .prepare = name_host};
}

/* PORT, COUNT, how many at once */
static long crowd_visit(const long *numbers)
{
    crowd c = of_clients(numbers);

    crowd_run(&c);
    return c.count;
}

static long crowd_serve(const long *numbers)
{
    crowd c = {.ctx = server, .listener = listener, .count = numbers[0]};

    crowd_run(&c);
    return c.count;
}

/* PORT, COUNT */
static long hold(const long *numbers)
{
    crowd c = of_clients(numbers);

    c.at_once = 16;
    c.keeps = 1;
    crowd_run(&c);
    return c.count;
}

/* COUNT */
static long keep(const long *numbers)
{
    crowd c = {.ctx = server, .listener = listener, .count = numbers[0], .keeps = 1};

    crowd_run(&c);
    return c.count;
}

static long drop(const long *numbers)
{
    (void)numbers;
    crowd_drop();
    return 0;
}

/* COUNT contexts that trust whom the system trusts. */
static long contexts(const long *numbers)
{
    for (long i = 0; i < numbers[0]; i++) {
        SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());

        if (ctx == NULL || SSL_CTX_set_default_verify_paths(ctx) != 1)
            failed("the system's authorities");
        SSL_CTX_free(ctx);
    }
    return numbers[0];
}

static SSL_CTX *new_server(const char *certificate, const char *key)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());

    if (ctx == NULL || SSL_CTX_use_certificate_chain_file(ctx, certificate) != 1 ||
        SSL_CTX_use_PrivateKey_file(ctx, key, SSL_FILETYPE_PEM) != 1)
        failed("certificate");
    release_buffers(ctx);
    return ctx;
}

int main(int count, char **arguments)
{
    static const command commands[] = {{"open", open_one},
                                       {"listen", hear},
                                       {"listen-many", hear},
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
    static const command of_idle[] = {
        {"listen-many", hear}, {"hold", hold}, {"keep", keep}, {"drop", drop}, {NULL, NULL}};

    is_released = count == 5 && strcmp(arguments[1], "released") == 0;
    if (count != 4 + is_released)
        bench_fail("usage: openssl [released] CERTIFICATE KEY AUTHORITY");
    (void)signal(SIGPIPE, SIG_IGN);
    authority = arguments[count - 1];
    server = new_server(arguments[count - 3], arguments[count - 2]);
    command_serve(is_released ? of_idle : commands);
    return 0;
}
