#include "stream/transport.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <gasket.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* systems without it have SO_NOSIGPIPE, set in transport_init */
#endif

static BIO_METHOD *method;
static pthread_once_t method_once = PTHREAD_ONCE_INIT;

void transport_init(transport *t, int fd, int owned, int memory)
{
    memset(t, 0, sizeof *t);
    t->fd = fd;
    t->owned = owned;
    t->memory = memory;
#ifdef SO_NOSIGPIPE
    {
        int on = 1;

        (void)setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
    }
#endif
}

/* One recv. */
static void receive(transport *t, int most)
{
    unsigned char *room = buffer_room(&t->in, most);
    ssize_t n;

    if (room == NULL) {
        t->no_memory = 1;
        return;
    }
    do
        n = recv(t->fd, room, (size_t)most, MSG_DONTWAIT);
    while (n < 0 && errno == EINTR);
    if (n > 0)
        buffer_added(&t->in, n);
    else if (n == 0)
        t->ended = 1;
    else if (errno != EAGAIN && errno != EWOULDBLOCK)
        t->receive_error = errno;
    else
        return;
    t->received++;
}

static int may_ask_descriptor(const transport *t)
{
    return t->fd >= 0 && t->may_receive && !t->ended && !t->receive_error;
}

int transport_is_likely_empty(transport *t)
{
    int likely = t->may_wait && t->wrote && buffer_length(&t->in) == 0 && !t->ended;

    t->wrote = 0;
    return likely;
}

int transport_fill(transport *t)
{
    t->may_receive = 1;
    if (buffer_length(&t->in) == 0 && may_ask_descriptor(t))
        receive(t, TRANSPORT_RECEIVE);
    return buffer_length(&t->in) > 0;
}

static int bio_read(BIO *bio, char *to, int length)
{
    transport *t = openssl.BIO_get_data(bio);

    openssl.BIO_clear_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY);
    if (buffer_length(&t->in) == 0 && may_ask_descriptor(t) && !transport_is_likely_empty(t))
        receive(t, t->exact ? length : TRANSPORT_RECEIVE);
    if (buffer_length(&t->in) > 0)
        return (int)buffer_take(&t->in, to, length);
    if (t->ended)
        return 0;
    if (!t->receive_error && !t->no_memory)
        openssl.BIO_set_flags(bio, BIO_FLAGS_READ | BIO_FLAGS_SHOULD_RETRY);
    return -1;
}

/* The system says once why. What it takes no more of now is no error. */
static void keep_send_error(transport *t)
{
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        t->is_full = 1;
    else if (errno != EINTR)
        t->send_error = errno;
}

/*
 * What is queued, and a record that OpenSSL still has: nothing follows it, so that it need not be
 * copied first. How much of the record is sent.
 */
static int64_t send_past_queue(transport *t, const void *record, size_t length)
{
    size_t queued = (size_t)buffer_length(&t->out);
    struct iovec parts[] = {{queued == 0 ? NULL : t->out.data + t->out.start, queued},
                            {(void *)(uintptr_t)record, length}};
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
    ssize_t n = queued == 0 ? send(t->fd, record, length, MSG_DONTWAIT | MSG_NOSIGNAL)
                            : sendmsg(t->fd, &message, MSG_DONTWAIT | MSG_NOSIGNAL);

    if (n < 0) {
        keep_send_error(t);
        return 0;
    }
    t->sent += (uint64_t)n;
    t->is_full = (size_t)n < queued + length;
    if ((size_t)n < queued) {
        buffer_skip(&t->out, n);
        return 0;
    }
    buffer_skip(&t->out, (int64_t)queued);
    buffer_rest(&t->out);
    return n - (ssize_t)queued;
}

/* Takes every byte: how much there may be is decided before OpenSSL is called. */
static int bio_write(BIO *bio, const char *from, int length)
{
    transport *t = openssl.BIO_get_data(bio);
    int64_t sent = 0;

    openssl.BIO_clear_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY);
    t->wrote = 1;
    if (t->is_last && t->fd >= 0 && t->send_error == 0)
        sent = send_past_queue(t, from, (size_t)length);
    if (sent == length || buffer_append(&t->out, from + sent, length - sent))
        return length;
    t->no_memory = 1;
    return -1;
}

static long bio_ctrl(BIO *bio, int command, long number, void *pointer)
{
    transport *t = openssl.BIO_get_data(bio);

    (void)number;
    (void)pointer;
    switch (command) {
    case BIO_CTRL_FLUSH: /* the engine sends when OpenSSL has returned */
    case BIO_CTRL_DUP:
        return 1;
    case BIO_CTRL_EOF:
        return t->ended && buffer_length(&t->in) == 0;
    case BIO_CTRL_PENDING:
        return (long)buffer_length(&t->in);
    case BIO_CTRL_WPENDING:
        return (long)buffer_length(&t->out);
    default:
        return 0;
    }
}

static void make_method(void)
{
    BIO_METHOD *made =
        openssl.BIO_meth_new(openssl.BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "gasket");

    if (made == NULL)
        return;
    if (openssl.BIO_meth_set_read(made, bio_read) == 1 &&
        openssl.BIO_meth_set_write(made, bio_write) == 1 &&
        openssl.BIO_meth_set_ctrl(made, bio_ctrl) == 1)
        method = made;
}

BIO *transport_bio(transport *t)
{
    BIO *bio;

    (void)pthread_once(&method_once, make_method);
    bio = method == NULL ? NULL : openssl.BIO_new(method);
    if (bio != NULL) {
        openssl.BIO_set_data(bio, t);
        openssl.BIO_set_init(bio, 1);
    }
    return bio;
}

int64_t transport_send(transport *t)
{
    /* So the record found it just now. */
    if (t->is_full) {
        t->is_full = 0;
        t->was_full = 1;
        return GASKET_WANT_WRITE;
    }
    while (t->fd >= 0 && buffer_length(&t->out) > 0) {
        ssize_t n = send(t->fd, t->out.data + t->out.start, (size_t)buffer_length(&t->out),
                         MSG_DONTWAIT | MSG_NOSIGNAL);

        if (n >= 0) {
            t->sent += (uint64_t)n;
            buffer_skip(&t->out, n);
            buffer_rest(&t->out);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            t->was_full = 1;
            return GASKET_WANT_WRITE;
        } else if (errno != EINTR) {
            t->send_error = errno;
            return -errno;
        }
    }
    return 0;
}

int transport_stops_writing(const transport *t)
{
    return buffer_length(&t->out) > TRANSPORT_WRITE_LIMIT;
}

int transport_stops_reading(const transport *t)
{
    return buffer_length(&t->out) > TRANSPORT_READ_LIMIT;
}

void transport_rest(transport *t)
{
    buffer_rest(&t->in);
    buffer_rest(&t->out);
}

/*
 * Received bytes that nobody read would make the kernel answer the peer with a reset, which can
 * take the last bytes that were sent to it away again: they are thrown away first, as far as they
 * are there.
 */
static void discard_received(transport *t)
{
    unsigned char some[4096];
    int most = 64;

    while (most-- > 0 && recv(t->fd, some, sizeof some, MSG_DONTWAIT) > 0)
        ;
}

void transport_shut(transport *t)
{
    if (t->fd < 0 || !t->owned)
        return;
    discard_received(t);
    (void)shutdown(t->fd, SHUT_RDWR);
}

void transport_close(transport *t)
{
    if (t->fd >= 0 && t->owned)
        (void)close(t->fd);
    t->fd = -1;
}

void transport_free(transport *t)
{
    buffer_free(&t->in);
    buffer_free(&t->out);
    transport_close(t);
}
