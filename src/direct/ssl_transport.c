/*
 * The transport of SSLs that are not streams'. Over a descriptor it is a BIO of Gasket's: OpenSSL's
 * own raises SIGPIPE, and waits where the descriptor does.
 */
#include "direct/ssl_transport.h"

#include <gasket_direct.h>

#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/socket.h>

#include <gasket.h>

#include "direct/bio_chain.h"
#include "direct/call.h"
#include "direct/guard.h"

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* systems without it have SO_NOSIGPIPE, set in make_bio */
#endif
#ifndef BIO_FLAGS_IN_EOF
#define BIO_FLAGS_IN_EOF 0x800 /* from OpenSSL 3 on; nothing to older ones */
#endif

/* ---- a BIO over a descriptor, which stays the caller's ---- */

static BIO_METHOD *method;
static int method_type;
static pthread_once_t method_once = PTHREAD_ONCE_INIT;

static int descriptor_of(BIO *bio)
{
    return (int)(intptr_t)openssl.BIO_get_data(bio);
}

static void want(BIO *bio, int flag)
{
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        openssl.BIO_set_flags(bio, flag | BIO_FLAGS_SHOULD_RETRY);
}

static int bio_read(BIO *bio, char *to, int length)
{
    ssize_t n;

    openssl.BIO_clear_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY);
    do
        n = recv(descriptor_of(bio), to, (size_t)length, MSG_DONTWAIT);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        want(bio, BIO_FLAGS_READ);
    else if (n == 0 && length > 0)
        openssl.BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
    return (int)n;
}

static int bio_write(BIO *bio, const char *from, int length)
{
    ssize_t n;

    openssl.BIO_clear_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY);
    do
        n = send(descriptor_of(bio), from, (size_t)length, MSG_DONTWAIT | MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        want(bio, BIO_FLAGS_WRITE);
    return (int)n;
}

static long bio_ctrl(BIO *bio, int command, long number, void *pointer)
{
    (void)number;
    switch (command) {
    case BIO_C_GET_FD:
        if (pointer != NULL)
            *(int *)pointer = descriptor_of(bio);
        return descriptor_of(bio);
    case BIO_CTRL_EOF:
        return CALLED(BIO_test_flags)(bio, BIO_FLAGS_IN_EOF) != 0;
    case BIO_CTRL_FLUSH:
    case BIO_CTRL_DUP:
        return 1;
    default:
        return 0;
    }
}

static void make_method(void)
{
    BIO_METHOD *made;

    method_type = openssl.BIO_get_new_index() | BIO_TYPE_SOURCE_SINK | BIO_TYPE_DESCRIPTOR;
    made = openssl.BIO_meth_new(method_type, "gasket socket");
    if (made != NULL && openssl.BIO_meth_set_read(made, bio_read) == 1 &&
        openssl.BIO_meth_set_write(made, bio_write) == 1 &&
        openssl.BIO_meth_set_ctrl(made, bio_ctrl) == 1)
        method = made;
}

static BIO *make_bio(int fd)
{
    BIO *bio;

    (void)pthread_once(&method_once, make_method);
    bio = method == NULL ? NULL : openssl.BIO_new(method);
    if (bio == NULL)
        return NULL;
    openssl.BIO_set_data(bio, (void *)(intptr_t)fd);
    openssl.BIO_set_init(bio, 1);
#ifdef SO_NOSIGPIPE
    {
        int on = 1;

        (void)setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
    }
#endif
    return bio;
}

/* That of the other direction, where it is of the same descriptor. Counted. */
static BIO *need_bio(int fd, BIO *other)
{
    if (other == NULL || method == NULL || CALLED(BIO_method_type)(other) != method_type ||
        descriptor_of(other) != fd)
        return make_bio(fd);
    return CALLED(BIO_up_ref)(other) == 1 ? other : NULL;
}

/* ---- set by descriptor ---- */

enum { READS = 1, WRITES = 2 };

static int set_bio(SSL *ssl, int fd, int ways)
{
    BIO *other = ways == READS    ? CALLED(SSL_get_wbio)(ssl)
                 : ways == WRITES ? CALLED(SSL_get_rbio)(ssl)
                                  : NULL;
    BIO *bio = need_bio(fd, other);

    if (bio == NULL)
        return 0;
    if (ways == (READS | WRITES))
        (void)CALLED(BIO_up_ref)(bio);
    if (ways & READS)
        CALLED(SSL_set0_rbio)(ssl, bio);
    if (ways & WRITES)
        CALLED(SSL_set0_wbio)(ssl, bio);
    return 1;
}

static int64_t set_fd(int index, int64_t ssl, int64_t fd, int ways)
{
    const call_value given[] = {{.number = ssl}, {.number = fd}};
    int type;
    socklen_t size = sizeof type;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    if (getsockopt((int)fd, SOL_SOCKET, SO_TYPE, &type, &size) != 0 && errno == ENOTSOCK)
        return call_refuse(&c, GASKET_ERROR_UNSUPPORTED, "fd is %lld, which is not a socket",
                           (long long)fd);
    return call_number(&c, set_bio(c.at[0], (int)fd, ways));
}

int64_t gasket_ssl_set_fd(int64_t ssl, int64_t fd)
{
    return set_fd(CALL_SSL_set_fd, ssl, fd, READS | WRITES);
}

int64_t gasket_ssl_set_rfd(int64_t ssl, int64_t fd)
{
    return set_fd(CALL_SSL_set_rfd, ssl, fd, READS);
}

int64_t gasket_ssl_set_wfd(int64_t ssl, int64_t fd)
{
    return set_fd(CALL_SSL_set_wfd, ssl, fd, WRITES);
}

/* ---- before it is used, and after ---- */

static int prepare(BIO *bio)
{
    if (!bio_is_ready(bio))
        return 0;
    for (; bio != NULL; bio = CALLED(BIO_next)(bio)) {
        SSL *inner = bio_chain_ssl(bio);

        if (inner != NULL && !ssl_transport_prepare(inner))
            return 0;
    }
    return 1;
}

/* With DTLS OpenSSL does not look whether there is a buffer to write to. */
int ssl_transport_prepare(SSL *ssl)
{
    if (CALLED(SSL_is_dtls)(ssl))
        (void)CALLED(SSL_alloc_buffers)(ssl);
    return prepare(CALLED(SSL_get_rbio)(ssl)) && prepare(CALLED(SSL_get_wbio)(ssl));
}

int ssl_transport_error(const SSL *ssl, int result)
{
    int way = CALLED(SSL_want)(ssl);
    int lost = (way == SSL_READING && CALLED(SSL_get_rbio)(ssl) == NULL) ||
               (way == SSL_WRITING && CALLED(SSL_get_wbio)(ssl) == NULL);

    if (result <= 0 && lost && openssl.ERR_peek_error() == 0)
        return SSL_ERROR_SYSCALL;
    return openssl.SSL_get_error(ssl, result);
}

/* ---- set by BIO: OpenSSL takes one reference to each ---- */

/* It works on the BIO under the SSL's lock from now on, and so must whoever uses the BIO. */
static int64_t join(call *c, int place)
{
    if (c->natives[place] == NULL)
        return 0;
    if (bio_chain_reaches(c->at[place], c->at[0]))
        return call_refuse(c, GASKET_ERROR_BAD_ARGUMENT,
                           "%s speaks TLS by the same SSL, or by too many",
                           c->entry->parameters[place].name);
    native_join(c->natives[0], c->natives[place]);
    return 0;
}

int64_t gasket_ssl_set_bio(int64_t ssl, int64_t rbio, int64_t wbio)
{
    const call_value given[] = {{.number = ssl}, {.number = rbio}, {.number = wbio}};
    int64_t record;
    call c;

    if (!call_enter(&c, CALL_SSL_set_bio, given))
        return c.answer;
    record = join(&c, 1);
    if (record == 0)
        record = join(&c, 2);
    if (record != 0)
        return record;
    CALLED(SSL_set0_rbio)(c.at[0], c.at[1]);
    CALLED(SSL_set0_wbio)(c.at[0], c.at[2]);
    return call_nothing(&c);
}

static int64_t set_one(int index, int64_t ssl, int64_t bio, void (*set)(SSL *, BIO *))
{
    const call_value given[] = {{.number = ssl}, {.number = bio}};
    int64_t record;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    record = join(&c, 1);
    if (record != 0)
        return record;
    set(c.at[0], c.at[1]);
    return call_nothing(&c);
}

static void set_rbio(SSL *ssl, BIO *bio)
{
    CALLED(SSL_set0_rbio)(ssl, bio);
}

static void set_wbio(SSL *ssl, BIO *bio)
{
    CALLED(SSL_set0_wbio)(ssl, bio);
}

int64_t gasket_ssl_set0_rbio(int64_t ssl, int64_t bio)
{
    return set_one(CALL_SSL_set0_rbio, ssl, bio, set_rbio);
}

int64_t gasket_ssl_set0_wbio(int64_t ssl, int64_t bio)
{
    return set_one(CALL_SSL_set0_wbio, ssl, bio, set_wbio);
}
