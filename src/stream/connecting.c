#include "stream/connecting.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>

#include "error/error.h"
#include "handle/argument.h"
#include "handle/waiter.h"
#include "stream/resolution.h"

enum {
    ATTEMPTS = 8,        /* under way at one time */
    ATTEMPT_DELAY = 250, /* milliseconds before the next one, RFC 8305 section 5 */
    LONGEST_POLL = 1000  /* another thread may have exchanged the descriptors */
};

struct connecting {
    char *host;
    char port[8];
    char peer[ERROR_PEER_SIZE];
    resolution *resolution; /* until it has given the addresses */
    struct addrinfo *addresses;
    struct addrinfo *next[2]; /* of the family that the system puts first, and of the others */
    int turn;                 /* which of the two is next */
    int attempts[ATTEMPTS];
    int attempt_count;
    int64_t next_at; /* when a further address may be tried beside those under way */
    int tried;
    int failure; /* errno of the attempt that tells most */
    struct sockaddr_storage local;
    socklen_t local_size; /* 0: from wherever the system chooses */
};

int connecting_host_is_address(const char *host)
{
    char buffer[RESOLUTION_ADDRESS_SIZE];

    return resolution_is_numeric(resolution_without_brackets(host, buffer));
}

static void name_peer(connecting *c)
{
    int ip6 = strchr(c->host, ':') != NULL;

    (void)snprintf(c->peer, sizeof c->peer, "%s%.255s%s:%s", ip6 ? "[" : "", c->host,
                   ip6 ? "]" : "", c->port);
}

static int64_t begin(connecting *c)
{
    int status = resolution_new(c->host, c->port, &c->resolution);
    error e;

    if (status == 0)
        return 0;
    if (status == ENOMEM)
        return error_no_memory();
    error_begin(&e, GASKET_ERROR_OS, "resolve");
    error_peer(&e, c->peer);
    error_add_os(&e, status);
    return error_publish(&e);
}

int64_t connecting_new(const char *host, int64_t port, const char *what, connecting **out)
{
    char buffer[RESOLUTION_ADDRESS_SIZE];
    int64_t result = argument_range(port, 1, 65535, what, "port");
    connecting *c;

    if (result == 0 && host[0] == '\0')
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "host is empty");
    if (result != 0)
        return result;
    c = calloc(1, sizeof *c);
    if (c == NULL)
        return error_no_memory();
    c->host = strdup(resolution_without_brackets(host, buffer));
    (void)snprintf(c->port, sizeof c->port, "%d", (int)port);
    if (c->host == NULL) {
        connecting_free(c);
        return error_no_memory();
    }
    name_peer(c);
    result = begin(c);
    if (result == 0)
        *out = c;
    else
        connecting_free(c);
    return result;
}

int64_t connecting_set_local(connecting *c, const char *host, int64_t port, const char *what)
{
    struct addrinfo hints = {.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV,
                             .ai_socktype = SOCK_STREAM};
    char buffer[RESOLUTION_ADDRESS_SIZE];
    char service[8];
    struct addrinfo *address;
    int status;

    (void)snprintf(service, sizeof service, "%d", (int)port);
    status = getaddrinfo(resolution_without_brackets(host, buffer), service, &hints, &address);
    if (status == EAI_MEMORY)
        return error_no_memory();
    if (status != 0)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "host \"%.100s\" is no address", host);
    memcpy(&c->local, address->ai_addr, address->ai_addrlen);
    c->local_size = address->ai_addrlen;
    freeaddrinfo(address);
    return 0;
}

int connecting_has_begun(const connecting *c)
{
    return c->addresses != NULL;
}

static void abandon_attempts(connecting *c)
{
    while (c->attempt_count > 0)
        (void)close(c->attempts[--c->attempt_count]);
}

void connecting_free(connecting *c)
{
    if (c == NULL)
        return;
    abandon_attempts(c);
    resolution_free(c->resolution);
    if (c->addresses != NULL)
        freeaddrinfo(c->addresses);
    free(c->host);
    free(c);
}

static int64_t unresolved(const connecting *c, int status, int system_error)
{
    error e;

    if (status == EAI_MEMORY)
        return error_no_memory();
    error_begin(&e, status == EAI_SYSTEM ? GASKET_ERROR_OS : GASKET_ERROR_RESOLVE, "resolve");
    error_peer(&e, c->peer);
    if (status == EAI_SYSTEM) {
        error_add_os(&e, system_error);
    } else {
        error_cause(&e, "%s", gai_strerror(status));
        e.os = status;
    }
    return error_publish(&e);
}

/* The address after `a` of the same family as `a`, or, if that is not the first family, of any
 * other. */
static struct addrinfo *following(const connecting *c, const struct addrinfo *a)
{
    int first = c->addresses->ai_family;
    int is_first = a->ai_family == first;
    struct addrinfo *next = a->ai_next;

    while (next != NULL && (next->ai_family == first) != is_first)
        next = next->ai_next;
    return next;
}

static void use_addresses(connecting *c)
{
    struct addrinfo *other = c->addresses;

    while (other != NULL && other->ai_family == c->addresses->ai_family)
        other = other->ai_next;
    c->next[0] = c->addresses;
    c->next[1] = other;
    for (int i = 0; c->local_size > 0 && i < 2; i++)
        if (c->next[i] != NULL && c->next[i]->ai_family != c->local.ss_family)
            c->next[i] = NULL;
    if (c->next[0] == NULL && c->next[1] == NULL)
        c->failure = EAFNOSUPPORT;
}

/* The thread that was at it stayed in the parent process. */
static int64_t resolve_again(connecting *c)
{
    resolution *orphan = c->resolution;
    int64_t result = begin(c);

    if (result != 0)
        return result;
    resolution_free(orphan);
    return GASKET_WANT_READ;
}

/* 0 once there are addresses. A failed resolution stays, and is reported again by a further step.
 */
static int64_t resolve(connecting *c)
{
    int system_error = 0;
    int status;

    if (c->resolution == NULL)
        return 0;
    if (!resolution_is_done(c->resolution))
        return resolution_is_orphan(c->resolution) ? resolve_again(c) : GASKET_WANT_READ;
    status = resolution_take(c->resolution, &c->addresses, &system_error);
    if (status != 0)
        return unresolved(c, status, system_error);
    resolution_free(c->resolution);
    c->resolution = NULL;
    use_addresses(c);
    return 0;
}

static int has_next(const connecting *c)
{
    return c->next[0] != NULL || c->next[1] != NULL;
}

static const struct addrinfo *take_next(connecting *c)
{
    struct addrinfo *a;

    if (c->next[c->turn] == NULL)
        c->turn = !c->turn;
    a = c->next[c->turn];
    c->next[c->turn] = following(c, a);
    c->turn = !c->turn;
    return a;
}

/* Errors that say something of this machine's network rather than of the peer. */
static int tells_little(int os_error)
{
    return os_error == 0 || os_error == ENETUNREACH || os_error == EHOSTUNREACH ||
           os_error == EAFNOSUPPORT || os_error == EADDRNOTAVAIL || os_error == ENETDOWN;
}

/* The next address is tried at once. */
static void note_failure(connecting *c, int os_error)
{
    if (!tells_little(os_error) || tells_little(c->failure))
        c->failure = os_error;
    c->next_at = 0;
}

static int open_socket(int family)
{
#ifdef __linux__
    return socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
#else
    int fd = socket(family, SOCK_STREAM, IPPROTO_TCP);

    if (fd >= 0) {
        (void)fcntl(fd, F_SETFL, O_NONBLOCK);
        (void)fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
    return fd;
#endif
}

/* Several attempts may be from one port. */
static int bind_local(const connecting *c, int fd)
{
    int on = 1;

    if (c->local_size == 0)
        return 1;
    (void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    return bind(fd, (const struct sockaddr *)&c->local, c->local_size) == 0;
}

/* The descriptor where the connection is made at once, else -1 with the attempt under way or
 * failed. */
static int start_attempt(connecting *c)
{
    const struct addrinfo *a = take_next(c);
    int fd = open_socket(a->ai_family);
    int bound = fd >= 0 && bind_local(c, fd);

    c->tried++;
    if (bound && connect(fd, a->ai_addr, a->ai_addrlen) == 0)
        return fd;
    if (bound && (errno == EINPROGRESS || errno == EINTR)) {
        c->attempts[c->attempt_count++] = fd;
        c->next_at = deadline_now() + ATTEMPT_DELAY;
        return -1;
    }
    note_failure(c, errno);
    if (fd >= 0)
        (void)close(fd);
    return -1;
}

/* An attempt that is over, one way or the other: its descriptor, or -1 where it failed. */
static int end_attempt(connecting *c, int index)
{
    int fd = c->attempts[index];
    int os_error = 0;
    socklen_t size = sizeof os_error;

    c->attempts[index] = c->attempts[--c->attempt_count];
    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &os_error, &size) != 0)
        os_error = errno;
    if (os_error == 0)
        return fd;
    note_failure(c, os_error);
    (void)close(fd);
    return -1;
}

static int fill_attempts(const connecting *c, struct pollfd *fds, int capacity)
{
    int count = c->attempt_count < capacity ? c->attempt_count : capacity;

    for (int i = 0; i < count; i++)
        fds[i] = (struct pollfd){.fd = c->attempts[i], .events = POLLOUT};
    return count;
}

static int end_attempts(connecting *c)
{
    struct pollfd fds[ATTEMPTS];
    int count = fill_attempts(c, fds, ATTEMPTS);
    int fd = -1;

    if (count == 0 || poll(fds, (nfds_t)count, 0) <= 0)
        return -1;
    /* From the last, whose place the one that ends is filled from. */
    for (int i = count - 1; i >= 0 && fd < 0; i--)
        if (fds[i].revents != 0)
            fd = end_attempt(c, i);
    return fd;
}

static int may_start(const connecting *c)
{
    return has_next(c) && c->attempt_count < ATTEMPTS &&
           (c->attempt_count == 0 || deadline_now() >= c->next_at);
}

static int64_t unconnected(const connecting *c)
{
    error e;

    error_begin(&e, GASKET_ERROR_OS, "connect");
    error_peer(&e, c->peer);
    if (c->tried > 1)
        error_cause(&e, "none of %d addresses took the connection", c->tried);
    error_add_os(&e, c->failure);
    return error_publish(&e);
}

int64_t connecting_step(connecting *c)
{
    int64_t result = resolve(c);
    int fd;

    if (result != 0)
        return result;
    fd = end_attempts(c);
    while (fd < 0 && may_start(c))
        fd = start_attempt(c);
    if (fd >= 0) {
        abandon_attempts(c);
        return fd;
    }
    return c->attempt_count > 0 ? GASKET_WANT_WRITE : unconnected(c);
}

/* How long until the next address may be tried. */
static int patience(const connecting *c)
{
    int64_t left = c->next_at - deadline_now();

    if (!has_next(c) || c->attempt_count == ATTEMPTS || left > LONGEST_POLL)
        return LONGEST_POLL;
    return left < 0 ? 0 : (int)left;
}

int connecting_descriptors(connecting *c, struct pollfd *fds, int capacity, int *at_most_ms)
{
    *at_most_ms = LONGEST_POLL;
    if (c->resolution == NULL) {
        *at_most_ms = patience(c);
        return fill_attempts(c, fds, capacity);
    }
    if (resolution_is_done(c->resolution) || resolution_is_orphan(c->resolution))
        *at_most_ms = 0;
    if (capacity < 1 || resolution_descriptor(c->resolution) < 0)
        return 0;
    fds[0] = (struct pollfd){.fd = resolution_descriptor(c->resolution), .events = POLLIN};
    return 1;
}
