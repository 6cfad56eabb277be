#include "bench/support/crowd.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/err.h>

#include "bench/support/process.h"

enum { EVENTS = 64, PATIENCE_MS = 60000 };

typedef struct member {
    SSL *ssl;
    int fd;
    int said;
    struct member *next; /* of those that are kept */
} member;

static member *kept;

static void failed(const char *what)
{
    bench_fail("%s: %s", what, ERR_reason_error_string(ERR_peek_error()));
}

void crowd_no_delay(int fd)
{
    int on = 1;

    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int crowd_listen(long *port)
{
    struct sockaddr_in at = {.sin_family = AF_INET};
    socklen_t size = sizeof at;
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(fd, (struct sockaddr *)&at, sizeof at) != 0 || listen(fd, 4096) != 0 ||
        getsockname(fd, (struct sockaddr *)&at, &size) != 0)
        bench_fail("listen: %s", strerror(errno));
    *port = ntohs(at.sin_port);
    return fd;
}

int crowd_connect(long port)
{
    struct sockaddr_in to = {.sin_family = AF_INET};
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    to.sin_port = htons((uint16_t)port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || connect(fd, (struct sockaddr *)&to, sizeof to) != 0)
        bench_fail("no connection to port %ld: %s", port, strerror(errno));
    crowd_no_delay(fd);
    return fd;
}

/* The members are epoll's, which clang-tidy does not see: where they are added, NOLINT. */
static member *add(const crowd *c, int epoll, int fd)
{
    member *m = calloc(1, sizeof *m);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = m};

    if (m == NULL || (m->ssl = SSL_new(c->ctx)) == NULL || SSL_set_fd(m->ssl, fd) != 1)
        failed("SSL_new");
    m->fd = fd;
    if (c->listener >= 0)
        SSL_set_accept_state(m->ssl);
    else
        SSL_set_connect_state(m->ssl);
    if (c->prepare != NULL)
        c->prepare(m->ssl);
    (void)fcntl(fd, F_SETFL, O_NONBLOCK);
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) != 0)
        bench_fail("epoll: %s", strerror(errno));
    return m;
}

static void end(member *m)
{
    (void)SSL_shutdown(m->ssl);
    SSL_free(m->ssl);
    (void)close(m->fd);
    free(m);
}

static int waits(const member *m, int result)
{
    if (result > 0)
        return 0;
    if (SSL_get_error(m->ssl, result) != SSL_ERROR_WANT_READ)
        failed("a connection of many");
    return 1;
}

/* 1 when it has had its byte. A client speaks first. */
static int step(const crowd *c, member *m)
{
    char byte = 'x';

    if (!m->said && waits(m, SSL_do_handshake(m->ssl)))
        return 0;
    if (!m->said && c->listener < 0)
        (void)waits(m, SSL_write(m->ssl, &byte, 1));
    m->said = 1;
    if (waits(m, SSL_read(m->ssl, &byte, 1)))
        return 0;
    if (c->listener >= 0)
        (void)waits(m, SSL_write(m->ssl, &byte, 1));
    return 1;
}

static void done(const crowd *c, int epoll, member *m)
{
    if (!c->keeps) {
        end(m);
        return;
    }
    (void)epoll_ctl(epoll, EPOLL_CTL_DEL, m->fd, NULL);
    m->next = kept;
    kept = m;
}

static void accept_one(const crowd *c, int epoll)
{
    int fd = accept(c->listener, NULL, NULL);

    if (fd < 0)
        return;
    crowd_no_delay(fd);
    (void)add(c, epoll, fd);
} // NOLINT(clang-analyzer-unix.Malloc)

/* With the first flight. */
static void begin(const crowd *c, int epoll)
{
    (void)step(c, add(c, epoll, crowd_connect(c->port))); // NOLINT(clang-analyzer-unix.Malloc)
}

static long serve(const crowd *c, int epoll)
{
    struct epoll_event events[EVENTS];
    int ready = epoll_wait(epoll, events, EVENTS, PATIENCE_MS);
    long ended = 0;

    if (ready <= 0)
        bench_fail("connections that do not go on");
    for (int i = 0; i < ready; i++) {
        member *m = events[i].data.ptr;

        if (m == NULL) {
            accept_one(c, epoll);
        } else if (step(c, m)) {
            done(c, epoll, m);
            ended++;
        }
    }
    return ended;
}

void crowd_run(const crowd *c)
{
    struct epoll_event event = {.events = EPOLLIN};
    int epoll = epoll_create1(0);
    long begun = 0;
    long ended = 0;

    if (c->listener >= 0 && epoll_ctl(epoll, EPOLL_CTL_ADD, c->listener, &event) != 0)
        bench_fail("epoll: %s", strerror(errno));
    while (ended < c->count) {
        while (c->listener < 0 && begun < c->count && begun - ended < c->at_once) {
            begin(c, epoll);
            begun++;
        }
        ended += serve(c, epoll);
    }
    (void)close(epoll);
}

void crowd_drop(void)
{
    while (kept != NULL) {
        member *next = kept->next;

        end(kept);
        kept = next;
    }
}
