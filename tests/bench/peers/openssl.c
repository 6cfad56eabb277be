/*
 * The loop that a C programmer writes by hand: OpenSSL and epoll.
 *
 *   openssl serve CERTIFICATE KEY      an echo server; says "port N"
 *   openssl hold PORT COUNT            connects so often and holds the connections; says "held N"
 *
 * It ends with its standard input.
 */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/ssl.h>

enum { EVENTS = 256 };

typedef struct connection {
    struct connection *next;
    SSL *ssl;
    int fd;
    int shaken;
} connection;

static connection *held;
static SSL_CTX *ctx;
static int epoll;
static int listener;

static void fail(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

static void watch(int fd, void *data)
{
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = data};

    if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) != 0)
        fail("epoll_ctl");
}

static connection *new_connection(int fd)
{
    connection *c = calloc(1, sizeof *c);
    int on = 1;

    if (c == NULL || (c->ssl = SSL_new(ctx)) == NULL || SSL_set_fd(c->ssl, fd) != 1)
        fail("SSL_new");
    c->fd = fd;
    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    (void)fcntl(fd, F_SETFL, O_NONBLOCK);
    watch(fd, c);
    return c;
}

static void end(connection *c)
{
    (void)SSL_shutdown(c->ssl);
    SSL_free(c->ssl);
    (void)close(c->fd);
    free(c);
}

static void accept_all(void)
{
    int fd;

    while ((fd = accept(listener, NULL, NULL)) >= 0)
        SSL_set_accept_state(new_connection(fd)->ssl);
}

static int wants_more(const connection *c, int result)
{
    int error = SSL_get_error(c->ssl, result);

    return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
}

static void step(connection *c)
{
    static char buffer[16384];
    int n;

    if (!c->shaken) {
        n = SSL_do_handshake(c->ssl);
        if (n != 1) {
            if (!wants_more(c, n))
                end(c);
            return;
        }
        c->shaken = 1;
    }
    while ((n = SSL_read(c->ssl, buffer, sizeof buffer)) > 0)
        if (SSL_write(c->ssl, buffer, n) != n)
            fail("an echo that does not go at once");
    if (!wants_more(c, n))
        end(c);
}

static void run(void)
{
    struct epoll_event events[EVENTS];

    for (;;) {
        int count = epoll_wait(epoll, events, EVENTS, -1);

        for (int i = 0; i < count; i++) {
            if (events[i].data.ptr == &listener)
                accept_all();
            else if (events[i].data.ptr == NULL)
                exit(EXIT_SUCCESS);
            else
                step(events[i].data.ptr);
        }
    }
}

static void serve(const char *certificate, const char *key)
{
    struct sockaddr_in at = {.sin_family = AF_INET};
    socklen_t size = sizeof at;

    ctx = SSL_CTX_new(TLS_server_method());
    if (ctx == NULL || SSL_CTX_use_certificate_chain_file(ctx, certificate) != 1 ||
        SSL_CTX_use_PrivateKey_file(ctx, key, SSL_FILETYPE_PEM) != 1)
        fail("SSL_CTX_new");
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (bind(listener, (struct sockaddr *)&at, sizeof at) != 0 || listen(listener, 1024) != 0 ||
        getsockname(listener, (struct sockaddr *)&at, &size) != 0)
        fail("listen");
    watch(listener, &listener);
    printf("port %d\n", ntohs(at.sin_port));
}

static void hold(long port, long count)
{
    struct sockaddr_in to = {.sin_family = AF_INET};

    ctx = SSL_CTX_new(TLS_client_method());
    to.sin_port = htons((uint16_t)port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    printf("ready 0\n");
    (void)fflush(stdout);
    (void)getchar();
    for (long i = 0; i < count; i++) {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        char byte = 'x';
        connection *c;

        if (connect(fd, (struct sockaddr *)&to, sizeof to) != 0)
            fail("connect");
        c = new_connection(fd);
        c->next = held;
        held = c;
        (void)fcntl(fd, F_SETFL, 0);
        if (SSL_connect(c->ssl) != 1 || SSL_write(c->ssl, &byte, 1) != 1 ||
            SSL_read(c->ssl, &byte, 1) != 1)
            fail("SSL_connect");
    }
    printf("held %ld\n", count);
}

int main(int count, char **arguments)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        (void)setrlimit(RLIMIT_NOFILE, &limit);
    }
    epoll = epoll_create1(0);
    watch(STDIN_FILENO, NULL);
    if (count == 4 && strcmp(arguments[1], "serve") == 0)
        serve(arguments[2], arguments[3]);
    else if (count == 4 && strcmp(arguments[1], "hold") == 0)
        hold(strtol(arguments[2], NULL, 10), strtol(arguments[3], NULL, 10));
    else
        fail("serve CERTIFICATE KEY, or hold PORT COUNT");
    (void)fflush(stdout);
    run();
}
