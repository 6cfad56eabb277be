#include "bench/support/load.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include "bench/support/process.h"

enum { EVENTS = 256, PATIENCE_MS = 30000 };

typedef struct connection {
    SSL *ssl;
    int fd;
    int missing; /* bytes of the echo */
} connection;

struct load {
    const char *name;
    SSL_CTX *ctx;
    int epoll;
    int count;
    connection *connections;
};

static char message[LOAD_MESSAGE];
static char room[65536];

static void failed(const load *l, const char *what)
{
    bench_fail("%s: %s: %s", l->name, what, ERR_reason_error_string(ERR_peek_error()));
}

static int connect_to(long port)
{
    struct sockaddr_in to = {.sin_family = AF_INET};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    int on = 1;

    to.sin_port = htons((uint16_t)port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) != 0)
        bench_fail("no connection to port %ld: %s", port, strerror(errno));
    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

static SSL *shake(const load *l, int fd)
{
    SSL *ssl = SSL_new(l->ctx);

    if (ssl == NULL || SSL_set_fd(ssl, fd) != 1 || SSL_connect(ssl) != 1)
        failed(l, "handshake");
    return ssl;
}

static SSL_CTX *new_ctx(void)
{
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());

    if (ctx == NULL)
        bench_fail("OpenSSL gives no context");
    SSL_CTX_set_read_ahead(ctx, 1);
    SSL_CTX_set_default_read_buffer_len(ctx, 33280);
    return ctx;
}

static void send_message(const load *l, connection *c, int size)
{
    if (SSL_write(c->ssl, message, size) != size)
        failed(l, "write");
    c->missing = size;
}

/* 1 where the whole of it has come back. */
static int receive(const load *l, connection *c)
{
    while (c->missing > 0) {
        int n = SSL_read(c->ssl, room, sizeof room);

        if (n > 0)
            c->missing -= n;
        else if (SSL_get_error(c->ssl, n) == SSL_ERROR_WANT_READ)
            return 0;
        else
            failed(l, "read");
    }
    return 1;
}

static void add(load *l, connection *c, long port)
{
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};

    c->fd = connect_to(port);
    c->ssl = shake(l, c->fd);
    send_message(l, c, 1);
    while (!receive(l, c))
        ;
    if (fcntl(c->fd, F_SETFL, O_NONBLOCK) != 0 ||
        epoll_ctl(l->epoll, EPOLL_CTL_ADD, c->fd, &event) != 0)
        bench_fail("%s: %s", l->name, strerror(errno));
}

load *load_open(const char *name, long port, int count)
{
    load *l = calloc(1, sizeof *l);

    if (l == NULL || (l->connections = calloc((size_t)count, sizeof *l->connections)) == NULL)
        bench_fail("no memory");
    l->name = name;
    l->count = count;
    l->ctx = new_ctx();
    l->epoll = epoll_create1(0);
    for (int i = 0; i < count; i++)
        add(l, &l->connections[i], port);
    return l;
}

void load_close(load *l)
{
    for (int i = 0; i < l->count; i++) {
        (void)SSL_shutdown(l->connections[i].ssl);
        SSL_free(l->connections[i].ssl);
        (void)close(l->connections[i].fd);
    }
    (void)close(l->epoll);
    SSL_CTX_free(l->ctx);
    free(l->connections);
    free(l);
}

/* Those that are ready; each sends its next message, until time is up. */
static int serve(load *l, int size, double end, double *count)
{
    struct epoll_event events[EVENTS];
    int ready = epoll_wait(l->epoll, events, EVENTS, PATIENCE_MS);
    int goes_on = process_now() < end;
    int over = 0;

    if (ready <= 0)
        bench_fail("%s: no echo", l->name);
    for (int i = 0; i < ready; i++) {
        connection *c = events[i].data.ptr;

        if (!receive(l, c))
            continue;
        ++*count;
        if (goes_on)
            send_message(l, c, size);
        else
            over++;
    }
    return over;
}

double load_run(load *l, int size, double seconds, double *count)
{
    double begin = process_now();
    int over = 0;

    *count = 0;
    for (int i = 0; i < l->count; i++)
        send_message(l, &l->connections[i], size);
    while (over < l->count)
        over += serve(l, size, begin + seconds, count);
    return *count / (process_now() - begin);
}

/* ---- bulk ---- */

static void send_all(const load *l, SSL *ssl, double bytes)
{
    while (bytes > 0) {
        int n = SSL_write(ssl, message, bytes < LOAD_MESSAGE ? (int)bytes : LOAD_MESSAGE);

        if (n <= 0)
            failed(l, "write");
        bytes -= n;
    }
}

static void receive_all(const load *l, SSL *ssl, double bytes)
{
    while (bytes > 0) {
        int n = SSL_read(ssl, room, sizeof room);

        if (n <= 0)
            failed(l, "read");
        bytes -= n;
    }
}

double load_bulk(const char *name, long port, int sends, double megabytes)
{
    load l = {.name = name, .ctx = new_ctx()};
    double bytes = megabytes * 1e6;
    int fd = connect_to(port);
    SSL *ssl = shake(&l, fd);
    char order[32];
    double begin = process_now();

    (void)snprintf(order, sizeof order, "%c%12.0f\n", sends ? 'R' : 'S', bytes);
    if (SSL_write(ssl, order, (int)strlen(order)) <= 0)
        failed(&l, "write");
    if (sends)
        send_all(&l, ssl, bytes);
    receive_all(&l, ssl, sends ? 1 : bytes);
    begin = process_now() - begin;
    (void)SSL_shutdown(ssl);
    SSL_free(ssl);
    (void)close(fd);
    SSL_CTX_free(l.ctx);
    return bytes / begin;
}
