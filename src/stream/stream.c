#include "stream/stream.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <gasket.h>

#include "handle/argument.h"
#include "stream/question.h"
#include "stream/setting.h"

struct text {
    struct text *next;
    char characters[];
};

const char *stream_keep_text(stream *s, const char *text, size_t length)
{
    struct text *kept = malloc(sizeof *kept + length + 1);

    if (kept == NULL)
        return NULL;
    memcpy(kept->characters, text, length);
    kept->characters[length] = '\0';
    /* It may be the peer's, who writes what it likes; readers are promised UTF-8. */
    if (!argument_is_utf8(kept->characters))
        kept->characters[0] = '\0';
    kept->next = s->texts;
    s->texts = kept;
    return kept->characters;
}

static void free_texts(struct text *first)
{
    while (first != NULL) {
        struct text *next = first->next;

        free(first);
        first = next;
    }
}

/* Somebody else may hold the SSL, and still needs what its callbacks look into. */
static void part_from_ssl(stream *s)
{
    if (s->native == NULL)
        return;
    (void)lock_enter(s->lock);
    openssl.SSL_set_ex_data(s->ssl, setting_stream_index(), NULL);
    openssl.SSL_set_bio(s->ssl, NULL, NULL);
    /* OpenSSL would not resume the session of a connection that ends without a close_notify. */
    if (s->established && s->fatal == NULL)
        openssl.SSL_set_shutdown(s->ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
    s->native->of_stream = 0;
    (void)native_keep(s->native, &s->ctx->native);
    lock_leave(s->lock);
    /* Borrowed handles do not count: what was borrowed from it ends here, where nobody kept it. */
    if (atomic_load(&s->native->object.handles) == 0)
        native_abandon(&s->native->object);
    object_release(s->native);
}

static void destroy(object *o)
{
    stream *s = (stream *)o;

    handle_drop(s->ctx_handle);
    handle_drop(s->ssl_handle);
    connecting_free(s->connecting);
    part_from_ssl(s);
    transport_free(&s->transport);
    buffer_wipe(&s->plain);
    question_clear(s);
    free(s->fatal);
    free(s->verify_host);
    free_texts(s->texts);
    object_release(s->ctx);
    watched_destroy(&s->watched);
    waiters_destroy(&s->waiters);
    free(s);
}

static void abandon(object *o)
{
    stream *s = (stream *)o;

    atomic_store(&s->abandoned, 1);
    waiters_kick(&s->waiters, POLLIN | POLLOUT);
    watched_touch(&s->watched);
}

static void interrupt(object *o)
{
    waiters_interrupt(&((stream *)o)->waiters);
}

const object_class stream_class = {GASKET_KIND_STREAM, "stream", abandon, interrupt, destroy, NULL};

/* Those who polled for the parent are not here to leave. */
static void mind_fork(stream *s)
{
    if (s->fork_count != lock_fork_count()) {
        s->fork_count = lock_fork_count();
        s->pollers = 0;
    }
}

stream *stream_enter(int64_t handle, const char *what, int64_t *result)
{
    stream *s = stream_enter_quietly(handle, what, result);

    if (s != NULL)
        stream_clear_queue();
    return s;
}

stream *stream_enter_quietly(int64_t handle, const char *what, int64_t *result)
{
    stream *s = handle_enter(handle, &stream_class, what, "stream", result);

    if (s == NULL)
        return NULL;
    if (!lock_enter(s->lock)) {
        *result = error_raise(GASKET_ERROR_STATE, what, "the lock of the stream was lost");
        handle_leave(handle);
        return NULL;
    }
    mind_fork(s);
    return s;
}

/* What arrived another thread may wait for: its own poll will not tell it any more. */
static void announce(stream *s)
{
    if (s->told == s->transport.received)
        return;
    s->told = s->transport.received;
    if (s->waiters.first != NULL)
        waiters_kick(&s->waiters, POLLIN);
}

void stream_unlock(stream *s)
{
    announce(s);
    /* A reader that waits must begin to wait for sending too. */
    if (s->waiters.first != NULL && s->transport.fd >= 0 && buffer_length(&s->transport.out) > 0)
        waiters_kick(&s->waiters, POLLIN);
    lock_leave(s->lock);
}

int64_t stream_leave(stream *s, int64_t handle, int64_t result)
{
    stream_unlock(s);
    watched_touch(&s->watched);
    handle_leave(handle);
    return result;
}

void stream_error(stream *s, error *e, int64_t kind, const char *what)
{
    error_begin(e, kind, what);
    error_peer(e, s->peer);
}

int64_t stream_state_error(stream *s, const char *what, const char *why)
{
    error e;

    stream_error(s, &e, GASKET_ERROR_STATE, what);
    error_cause(&e, "%s", why);
    return error_publish(&e);
}

void stream_keep_fatal(stream *s, const error *e)
{
    if (s->fatal == NULL && e != NULL) {
        s->fatal = malloc(sizeof *s->fatal);
        if (s->fatal != NULL)
            memcpy(s->fatal, e, sizeof *e);
    }
    waiters_kick(&s->waiters, POLLIN | POLLOUT);
}

int64_t stream_fail(stream *s, error *e)
{
    int64_t record;

    if (e->alert == 0)
        e->alert = s->alert;
    record = error_publish(e);
    stream_keep_fatal(s, e);
    return record;
}

int64_t stream_check(stream *s, const char *what)
{
    if (s->closing)
        return stream_state_error(s, what, "the stream is closed");
    return s->fatal == NULL ? 0 : error_publish(s->fatal);
}

static int linger_left(const stream *s)
{
    int64_t left = s->linger_until == 0 ? 0 : s->linger_until - deadline_now();

    return left > 0 ? (int)left : -1;
}

/* What to poll for `want`; a reader whose output is stuck polls for both. */
static int descriptors(stream *s, int64_t want, struct pollfd *fds, int *events, int *at_most)
{
    *at_most = linger_left(s);
    *events = want == GASKET_WANT_READ ? POLLIN : POLLOUT;
    if (s->connecting != NULL) {
        *events = POLLIN | POLLOUT;
        return connecting_descriptors(s->connecting, fds, WAITER_DESCRIPTORS - 1, at_most);
    }
    if (s->transport.fd < 0)
        return 0;
    if (buffer_length(&s->transport.out) > 0 && s->transport.send_error == 0)
        *events |= POLLOUT;
    fds[0].fd = s->transport.fd;
    fds[0].events = (short)*events;
    fds[0].revents = 0;
    return 1;
}

void stream_close_descriptors(stream *s)
{
    connecting_free(s->connecting);
    s->connecting = NULL;
    transport_close(&s->transport);
}

/* The last that leaves a closed descriptor gives its number back. */
static void leave_descriptor(stream *s)
{
    s->pollers--;
    if (s->closed && s->pollers == 0)
        stream_close_descriptors(s);
}

int64_t stream_join(stream *s, watch *w, const char *what)
{
    if (s->closing)
        return stream_state_error(s, what, "the stream is closed");
    if (s->transport.memory)
        return stream_state_error(s, what, "the stream is in memory");
    if (!watched_begin(&s->watched, w))
        return stream_state_error(s, what, "the stream is in a loop already");
    s->pollers++;
    return 0;
}

void stream_part(stream *s, watch *w)
{
    watched_end(&s->watched, w);
    /* A child does not count what its parent's loop had joined. */
    mind_fork(s);
    if (s->pollers > 0)
        leave_descriptor(s);
}

/*
 * SSL_MODE_RELEASE_BUFFERS leaves the buffer for writing that OpenSSL makes before it reads a
 * session ticket. OpenSSL before 3.0.14 would also give away the one that the first part of a
 * record is in: that is when it reads a body.
 */
void stream_rest(stream *s)
{
    transport_rest(&s->transport);
    if (s->established && !openssl.SSL_has_pending(s->ssl) &&
        strcmp(openssl.SSL_rstate_string(s->ssl), "RH") == 0)
        (void)openssl.SSL_free_buffers(s->ssl);
}

int64_t stream_block(stream *s, int64_t want, deadline d, const char *what)
{
    struct pollfd fds[WAITER_DESCRIPTORS];
    deadline until;
    waiter *me;
    int64_t outcome;
    int count;
    int events;
    int at_most;

    if (deadline_never_waits(d))
        return want;
    announce(s);
    stream_rest(s);
    count = descriptors(s, want, fds, &events, &at_most);
    until = deadline_at_most(d, at_most);
    me = waiters_join(&s->waiters, events);
    if (me == NULL)
        return error_no_memory();
    s->pollers++;
    lock_leave(s->lock);
    outcome = waiter_poll(me, fds, count, until, what);
    if (!lock_enter(s->lock))
        return error_raise(GASKET_ERROR_STATE, what, "the lock of the stream was lost");
    waiters_quit(&s->waiters, me);
    leave_descriptor(s);
    if (atomic_load(&s->abandoned))
        return stream_state_error(s, what, "the stream was freed during the call");
    if (outcome == WAITER_READY || outcome == WAITER_KICKED ||
        (outcome == GASKET_TIMEOUT && until.at != d.at))
        return 0;
    return outcome;
}

static int64_t attach_ssl(stream *s, const char *what)
{
    int64_t result = ctx_new_ssl(s->ctx, s->side, what, &s->ssl, &s->settings, &s->verify);
    BIO *bio;

    if (result != 0)
        return result;
    s->native = native_make(TYPE_SSL, s->ssl);
    if (s->native == NULL)
        return error_no_memory();
    s->native->of_stream = 1;
    s->lock = s->native->lock;
    bio = transport_bio(&s->transport);
    if (bio == NULL)
        return error_no_memory();
    openssl.SSL_set_bio(s->ssl, bio, bio);
    return setting_attach(s) ? 0 : error_no_memory();
}

static int prepare(stream *s)
{
    if (waiters_init(&s->waiters) != 0)
        return 0;
    if (watched_init(&s->watched) == 0)
        return 1;
    waiters_destroy(&s->waiters);
    return 0;
}

/* A stream with no transport yet, or NULL and *result. Takes over nothing. */
static stream *stream_new(ctx *c, int64_t side, const char *what, int64_t *result)
{
    stream *s = calloc(1, sizeof *s);

    *result = error_no_memory();
    if (s == NULL)
        return NULL;
    if (!prepare(s)) {
        free(s);
        return NULL;
    }
    object_init(&s->object, &stream_class);
    atomic_init(&s->abandoned, 0);
    transport_init(&s->transport, -1, 0, 1);
    s->ctx = object_hold(c);
    s->side = side;
    s->peer = s->address = "";
    s->fork_count = lock_fork_count();
    *result = attach_ssl(s, what);
    if (*result == 0)
        return s;
    object_release(s);
    return NULL;
}

static void name_peer(stream *s, int fd)
{
    struct sockaddr_storage address;
    socklen_t length = sizeof address;
    char text[INET6_ADDRSTRLEN] = "";

    memset(&address, 0, sizeof address);
    if (getpeername(fd, (struct sockaddr *)&address, &length) != 0)
        return;
    if (address.ss_family == AF_INET) {
        struct sockaddr_in *in = (struct sockaddr_in *)&address;

        (void)inet_ntop(AF_INET, &in->sin_addr, text, sizeof text);
        setting_name_peer(s, text, ntohs(in->sin_port));
    } else if (address.ss_family == AF_INET6) {
        struct sockaddr_in6 *in6 = (struct sockaddr_in6 *)&address;

        (void)inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof text);
        setting_name_peer(s, text, ntohs(in6->sin6_port));
    }
}

/* Without it a small record waits 44 ms for the peer's delayed acknowledgement. */
void stream_use_descriptor(stream *s, int fd, int owned)
{
    int on = 1;

    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    transport_init(&s->transport, fd, owned, 0);
    if (s->address[0] != '\0')
        return;
    name_peer(s, fd);
    s->address = s->peer;
}

static int64_t check_socket(int64_t fd, const char *what)
{
    int type = 0;
    socklen_t length = sizeof type;
    int64_t result = argument_range(fd, 0, INT32_MAX, what, "fd");

    if (result != 0)
        return result;
    if (getsockopt((int)fd, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
        return error_raise_os(what, errno, "fd is %lld", (long long)fd);
    if (type != SOCK_STREAM)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "fd is %lld, which is no stream socket",
                           (long long)fd);
    return 0;
}

int64_t gasket_stream_new_fd(int64_t h, int64_t fd, int64_t side)
{
    static const char what[] = "stream_new_fd";
    int64_t result;
    ctx *c = handle_enter(h, &ctx_class, what, "ctx", &result);
    stream *s = NULL;

    if (c == NULL)
        return result;
    result = argument_range(side, GASKET_CLIENT, GASKET_SERVER, what, "side");
    if (result == 0)
        result = check_socket(fd, what);
    if (result == 0)
        s = stream_new(c, side, what, &result);
    if (s != NULL) {
        stream_use_descriptor(s, (int)fd, 0);
        result = handle_new(&s->object);
    }
    handle_leave(h);
    return result;
}

int64_t gasket_stream_new_memory(int64_t h, int64_t side)
{
    static const char what[] = "stream_new_memory";
    int64_t result;
    ctx *c = handle_enter(h, &ctx_class, what, "ctx", &result);
    stream *s = NULL;

    if (c == NULL)
        return result;
    result = argument_range(side, GASKET_CLIENT, GASKET_SERVER, what, "side");
    if (result == 0)
        s = stream_new(c, side, what, &result);
    if (s != NULL)
        result = handle_new(&s->object);
    handle_leave(h);
    return result;
}

static int64_t connect_to(ctx *c, const char *host, int64_t port, const char *what)
{
    int64_t result;
    stream *s = stream_new(c, GASKET_CLIENT, what, &result);

    if (s == NULL)
        return result;
    s->transport.memory = 0;
    result = connecting_new(host, port, what, &s->connecting);
    if (result == 0)
        result = setting_name_host(s, host, port, what);
    if (result == 0)
        return handle_new(&s->object);
    object_release(s);
    return result;
}

int64_t stream_new_connecting(int64_t h, const char *host, int64_t port, const char *what)
{
    int64_t result;
    ctx *c = handle_enter(h, &ctx_class, what, "ctx", &result);

    if (c == NULL)
        return result;
    result = argument_text(host, what, "host");
    if (result == 0)
        result = connect_to(c, host, port, what);
    handle_leave(h);
    return result;
}

int64_t gasket_stream_connect(int64_t h, const char *host, int64_t port)
{
    return stream_new_connecting(h, host, port, "stream_connect");
}

int64_t stream_new_accepted(ctx *c, int fd, int in_clear)
{
    int64_t result;
    stream *s = stream_new(c, GASKET_SERVER, "accept", &result);

    if (s == NULL) {
        transport refused;

        transport_init(&refused, fd, 1, 0);
        transport_close(&refused);
        return result;
    }
    s->in_clear = in_clear;
    stream_use_descriptor(s, fd, 1);
    return handle_new(&s->object);
}
