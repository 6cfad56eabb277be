/* Listeners: sockets that accept connections, and the exported functions on them. */
#include <gasket.h>

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ctx/ctx.h"
#include "error/error.h"
#include "handle/argument.h"
#include "handle/handle.h"
#include "handle/waiter.h"
#include "stream/listener.h"
#include "stream/resolution.h"
#include "stream/stream.h"

static void listener_abandon(object *o)
{
    listener *l = (listener *)o;

    atomic_store(&l->abandoned, 1);
    waiters_kick(&l->waiters, POLLIN);
    watched_touch(&l->watched);
}

static void listener_interrupt(object *o)
{
    waiters_interrupt(&((listener *)o)->waiters);
}

static void listener_destroy(object *o)
{
    listener *l = (listener *)o;

    (void)close(l->fd);
    watched_destroy(&l->watched);
    waiters_destroy(&l->waiters);
    free(l);
}

const object_class listener_class = {GASKET_KIND_LISTENER, "listener",       listener_abandon,
                                     listener_interrupt,   listener_destroy, NULL};

#ifdef __linux__

static int open_socket(int family)
{
    return socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
}

static int accept_one(int fd)
{
    return accept4(fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

#else

static int prepare(int fd)
{
    if (fd >= 0) {
        (void)fcntl(fd, F_SETFL, O_NONBLOCK);
        (void)fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
    return fd;
}

static int open_socket(int family)
{
    return prepare(socket(family, SOCK_STREAM, IPPROTO_TCP));
}

static int accept_one(int fd)
{
    return prepare(accept(fd, NULL, NULL));
}

#endif

/* Where to listen; `both_families`: an IPv6 socket takes IPv4 connections too. */
typedef struct place {
    const char *address;
    int both_families;
} place;

/* Allows what is refused while connections of a former server linger, and settles who takes IPv4.
 */
static int prepare_socket(int fd, const struct addrinfo *a, int both_families)
{
    int on = 1;
    int only_ip6 = 0;

    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0)
        return 0;
    return !both_families || a->ai_family != AF_INET6 ||
           setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &only_ip6, sizeof only_ip6) == 0;
}

/* The listening descriptor, or a negated errno. */
static int listen_on(const struct addrinfo *a, int both_families, int backlog)
{
    int fd = open_socket(a->ai_family);
    int os_error;

    if (fd >= 0 && prepare_socket(fd, a, both_families) &&
        bind(fd, a->ai_addr, a->ai_addrlen) == 0 && listen(fd, backlog) == 0)
        return fd;
    os_error = errno;
    if (fd >= 0)
        (void)close(fd);
    return -os_error;
}

/* The same for an address in numbers; *status is getaddrinfo's where the address is none. */
static int listen_at(const place *at, const char *port, int backlog, int *status)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    struct addrinfo *list = NULL;
    int fd;

    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    *status = getaddrinfo(at->address, port, &hints, &list);
    if (*status != 0)
        return -EINVAL;
    fd = listen_on(list, at->both_families, backlog);
    freeaddrinfo(list);
    return fd;
}

/* The places that `host` stands for, best first; a later one is for systems that lack a family. */
static int places_of(const char *host, place places[2])
{
    if (host[0] == '\0') {
        places[0] = (place){"::", 1};
        places[1] = (place){"0.0.0.0", 0};
        return 2;
    }
    if (strcmp(host, "localhost") == 0) {
        places[0] = (place){"127.0.0.1", 0};
        places[1] = (place){"::1", 0};
        return 2;
    }
    places[0] = (place){host, 0};
    return 1;
}

static int lacks_family(int os_error)
{
    return os_error == EAFNOSUPPORT || os_error == EADDRNOTAVAIL || os_error == ENOPROTOOPT ||
           os_error == EINVAL;
}

/* A descriptor or a record. */
static int64_t open_listening(const char *host, int64_t port, int backlog, const char *what)
{
    char port_text[8];
    place places[2];
    int count = places_of(host, places);
    int status = 0;
    int fd = -EAFNOSUPPORT;

    (void)snprintf(port_text, sizeof port_text, "%d", (int)port);
    for (int i = 0; i < count && fd < 0 && lacks_family(-fd); i++)
        fd = listen_at(&places[i], port_text, backlog, &status);
    if (fd >= 0)
        return fd;
    if (status == EAI_MEMORY)
        return error_no_memory();
    if (status == 0)
        return error_raise_os(what, -fd, "port %d of %s", (int)port,
                              host[0] == '\0' ? "every address" : host);
    return error_raise(GASKET_ERROR_RESOLVE, what, "%s is neither an address nor localhost: %s",
                       host, gai_strerror(status));
}

/* The port it is really bound to; 0 cannot be. */
static int64_t bound_port(int fd)
{
    struct sockaddr_storage address;
    socklen_t size = sizeof address;
    uint16_t port;

    memset(&address, 0, sizeof address);
    if (getsockname(fd, (struct sockaddr *)&address, &size) != 0)
        return 0;
    port = address.ss_family == AF_INET6
               ? ((const struct sockaddr_in6 *)(const void *)&address)->sin6_port
               : ((const struct sockaddr_in *)(const void *)&address)->sin_port;
    return ntohs(port);
}

static int prepare_listener(listener *l)
{
    int status = waiters_init(&l->waiters);

    if (status != 0)
        return status;
    status = watched_init(&l->watched);
    if (status != 0)
        waiters_destroy(&l->waiters);
    return status;
}

/* Takes over the descriptor. */
static int64_t listener_new(int fd)
{
    listener *l = calloc(1, sizeof *l);

    if (l == NULL || prepare_listener(l) != 0) {
        free(l);
        (void)close(fd);
        return error_no_memory();
    }
    object_init(&l->object, &listener_class);
    atomic_init(&l->abandoned, 0);
    atomic_init(&l->plain, 0);
    l->fd = fd;
    l->port = bound_port(fd);
    return handle_new(&l->object);
}

/* A copy, so that the caller's remains the caller's. */
int64_t listener_adopt(int64_t fd, const char *what)
{
    int listens = 0;
    socklen_t size = sizeof listens;
    int64_t result = argument_range(fd, 0, INT32_MAX, what, "fd");
    int copy;

    if (result != 0)
        return result;
    if (getsockopt((int)fd, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) != 0)
        return error_raise_os(what, errno, "fd is %lld", (long long)fd);
    if (!listens)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "fd is %lld, which does not listen for connections", (long long)fd);
    copy = fcntl((int)fd, F_DUPFD_CLOEXEC, 0);
    if (copy < 0 || fcntl(copy, F_SETFL, O_NONBLOCK) != 0)
        return error_raise_os(what, errno, "fd is %lld", (long long)fd);
    return listener_new(copy);
}

int64_t listener_open(const char *host, int64_t port, int64_t backlog, const char *what)
{
    char plain[RESOLUTION_ADDRESS_SIZE];
    int64_t result = argument_text_or_none(host, what, "host");

    if (result == 0)
        result = argument_range(port, 0, 65535, what, "port");
    if (result == 0)
        result = argument_range(backlog, 0, INT32_MAX, what, "backlog");
    if (result == 0)
        result = open_listening(host == NULL ? "" : resolution_without_brackets(host, plain), port,
                                backlog == 0 ? SOMAXCONN : (int)backlog, what);
    return result < 0 ? result : listener_new((int)result);
}

int64_t gasket_listener_new(const char *host, int64_t port, int64_t backlog)
{
    return listener_open(host, port, backlog, "listener_new");
}

int64_t gasket_listener_port(int64_t h)
{
    int64_t result = 0;
    const listener *l = handle_enter(h, &listener_class, "listener_port", "listener", &result);

    if (l == NULL)
        return result;
    result = l->port;
    handle_leave(h);
    return result;
}

int64_t gasket_listener_fd(int64_t h)
{
    int64_t result = 0;
    const listener *l = handle_enter(h, &listener_class, "listener_fd", "listener", &result);

    if (l == NULL)
        return result;
    result = l->fd;
    handle_leave(h);
    return result;
}

/* What befell one client before it was accepted, or a signal: the next client may be well. */
static int is_passing(int os_error)
{
    switch (os_error) {
    case EINTR:
    case ECONNABORTED:
    case EPROTO:
    case ENOPROTOOPT:
    case ENETDOWN:
    case ENETUNREACH:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case EPERM:
#ifdef ENONET
    case ENONET:
#endif
        return 1;
    default:
        return 0;
    }
}

int64_t listener_take(const listener *l)
{
    int fd;

    do
        fd = accept_one(l->fd);
    while (fd < 0 && is_passing(errno));
    if (fd >= 0)
        return fd;
    /* Another thread or process may have been quicker. */
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        return GASKET_WANT_READ;
    return error_raise_os("accept", errno, "port %d", (int)l->port);
}

/* 0 when it is worth another try, a state or a record. */
static int64_t wait_for_client(listener *l, deadline d)
{
    struct pollfd fds[2] = {{.fd = l->fd, .events = POLLIN}};
    waiter *me = waiters_join(&l->waiters, POLLIN);
    int64_t outcome;

    if (me == NULL)
        return error_no_memory();
    outcome = atomic_load(&l->abandoned) ? WAITER_KICKED : waiter_poll(me, fds, 1, d, "accept");
    waiters_quit(&l->waiters, me);
    if (atomic_load(&l->abandoned))
        return error_raise(GASKET_ERROR_STATE, "accept", "the listener was freed during the call");
    return outcome == WAITER_READY || outcome == WAITER_KICKED ? 0 : outcome;
}

static int64_t accept_until(listener *l, ctx *c, deadline d)
{
    for (;;) {
        int64_t result = listener_take(l);

        if (result >= 0)
            return stream_new_accepted(c, (int)result, atomic_load(&l->plain));
        if (result != GASKET_WANT_READ || deadline_never_waits(d))
            return result;
        result = wait_for_client(l, d);
        if (result != 0)
            return result;
    }
}

static int64_t accept_for(listener *l, ctx *c, int64_t timeout_ms)
{
    int64_t result = argument_timeout(timeout_ms, "listener_accept");

    if (result == 0 && c->side == GASKET_CLIENT)
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, "listener_accept",
                             "the ctx was made for a client");
    return result == 0 ? accept_until(l, c, deadline_in(timeout_ms)) : result;
}

int64_t gasket_listener_accept(int64_t h, int64_t ctx_handle, int64_t timeout_ms)
{
    int64_t result = 0;
    listener *l = handle_enter(h, &listener_class, "listener_accept", "listener", &result);
    ctx *c;

    if (l == NULL)
        return result;
    c = handle_enter(ctx_handle, &ctx_class, "listener_accept", "ctx", &result);
    if (c != NULL) {
        result = accept_for(l, c, timeout_ms);
        handle_leave(ctx_handle);
    }
    handle_leave(h);
    return result;
}
