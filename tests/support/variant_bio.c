/* BIOs and addresses. */
#include "support/variant.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"

static thing memory_empty(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_s_mem()));
}

static thing memory_with_data(int type)
{
    (void)type;
    return thing_of(bio_with("server.pem"));
}

static thing memory_to_read(int type)
{
    const file_bytes *f = file_of("server.der");

    (void)type;
    return thing_of(gasket_bio_new_mem_buf(f->bytes, f->length));
}

static thing memory_secure(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_s_secmem()));
}

static thing nowhere(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_s_null()));
}

static thing file_closed(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_s_file()));
}

static thing file_to_read(int type)
{
    (void)type;
    return thing_of(gasket_bio_new_file(certificate_file("server.pem"), "r"));
}

static thing file_to_write(int type)
{
    (void)type;
    return thing_of(gasket_bio_new_file("written", "w+"));
}

/* Half of a pair; the other half stays. */
static thing pair_half(int type)
{
    int64_t halves[2];
    thing t = {0};

    (void)type;
    if (gasket_bio_new_bio_pair(&halves[0], 1000, &halves[1], 0) == 1) {
        t = thing_of(halves[0]);
        thing_with(&t, halves[1]);
        (void)gasket_bio_write(halves[1], "from the other half\n", 20);
    }
    return t;
}

static thing pair_alone(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_s_bio()));
}

static thing filter_alone(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_f_buffer()));
}

static thing over_memory(int64_t method)
{
    thing t = thing_of(gasket_bio_new(method));
    int64_t below = bio_with("server.pem");

    (void)gasket_bio_push(t.handle, below);
    thing_with(&t, below);
    return t;
}

static thing buffer_over_memory(int type)
{
    (void)type;
    return over_memory(gasket_bio_f_buffer());
}

static thing base64_over_memory(int type)
{
    (void)type;
    return over_memory(gasket_bio_f_base64());
}

static thing lines_over_memory(int type)
{
    (void)type;
    return over_memory(gasket_bio_f_linebuffer());
}

static thing prefix_over_memory(int type)
{
    (void)type;
    return over_memory(gasket_bio_f_prefix());
}

static thing reading_over_memory(int type)
{
    (void)type;
    return over_memory(gasket_bio_f_readbuffer());
}

static thing testing_over_memory(int type)
{
    (void)type;
    return over_memory(gasket_bio_f_nbio_test());
}

static thing ssl_alone(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_f_ssl()));
}

static thing ssl_over_memory(int type)
{
    int64_t ctx = gasket_ssl_ctx_new(gasket_tls_method());
    int64_t below = gasket_bio_new(gasket_bio_s_mem());
    thing t = thing_of(gasket_bio_new_ssl(ctx, 1));

    (void)type;
    (void)gasket_bio_push(t.handle, below);
    thing_with(&t, below);
    gasket_free(ctx);
    return t;
}

static thing ssl_connecting(int type)
{
    int64_t ctx = gasket_ssl_ctx_new(gasket_tls_method());
    thing t = thing_of(gasket_bio_new_ssl_connect(ctx));

    (void)type;
    (void)gasket_bio_set_conn_hostname(t.handle, "127.0.0.1:1");
    gasket_free(ctx);
    return t;
}

static thing of_socket(int type)
{
    thing t = {0};

    (void)type;
    thing_sockets(&t);
    t.handle = gasket_bio_new_socket(t.fds[0], 0);
    return t;
}

static thing of_descriptor(int type)
{
    thing t = {0};

    (void)type;
    thing_sockets(&t);
    t.handle = gasket_bio_new_fd(t.fds[0], 0);
    return t;
}

static thing socket_alone(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_s_socket()));
}

static thing of_datagrams(int type)
{
    thing t = {0};

    (void)type;
    t.fds[0] = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    t.fd_count = 1;
    t.handle = gasket_bio_new_dgram(t.fds[0], 0);
    return t;
}

static thing connecting_nowhere(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_s_connect()));
}

/* Nobody listens there. */
static thing connecting(int type)
{
    (void)type;
    return thing_of(gasket_bio_new_connect("127.0.0.1:1"));
}

static thing accepting_nowhere(int type)
{
    (void)type;
    return thing_of(gasket_bio_new(gasket_bio_s_accept()));
}

static thing accepting(int type)
{
    thing t = thing_of(gasket_bio_new_accept("127.0.0.1:0"));

    (void)type;
    (void)gasket_bio_set_nbio_accept(t.handle, 1);
    return t;
}

static thing of_ssl_with_fd(int type)
{
    int64_t ctx = gasket_ssl_ctx_new(gasket_tls_method());
    int64_t ssl = gasket_ssl_new(ctx);
    thing t = {0};

    (void)type;
    thing_sockets(&t);
    (void)gasket_ssl_set_fd(ssl, t.fds[0]);
    t.handle = gasket_ssl_get_rbio(ssl);
    thing_with(&t, ssl);
    gasket_free(ctx);
    return t;
}

static thing method_memory(int type)
{
    (void)type;
    return thing_of(gasket_bio_s_mem());
}

static thing method_buffer(int type)
{
    (void)type;
    return thing_of(gasket_bio_f_buffer());
}

static thing method_ssl(int type)
{
    (void)type;
    return thing_of(gasket_bio_f_ssl());
}

static thing address_empty(int type)
{
    (void)type;
    return thing_of(gasket_bio_addr_new());
}

static thing address_made(int type)
{
    struct in_addr here = {htonl(INADDR_LOOPBACK)};
    thing t = address_empty(type);

    (void)gasket_bio_addr_rawmake(t.handle, AF_INET, &here, sizeof here, htons(443));
    return t;
}

static thing address_path(int type)
{
    thing t = address_empty(type);

    (void)gasket_bio_addr_rawmake(t.handle, AF_UNIX, "/tmp/nowhere", 13, 0);
    return t;
}

const variant variants_of_bios[] = {
    {TYPE_BIO, "empty memory", memory_empty},
    {TYPE_BIO, "memory with data", memory_with_data},
    {TYPE_BIO, "memory to read", memory_to_read},
    {TYPE_BIO, "secure memory", memory_secure},
    {TYPE_BIO, "null", nowhere},
    {TYPE_BIO, "no file", file_closed},
    {TYPE_BIO, "a file to read", file_to_read},
    {TYPE_BIO, "a file to write", file_to_write},
    {TYPE_BIO, "half of a pair", pair_half},
    {TYPE_BIO, "half without a pair", pair_alone},
    {TYPE_BIO, "a filter over nothing", filter_alone},
    {TYPE_BIO, "a buffer over memory", buffer_over_memory},
    {TYPE_BIO, "base64 over memory", base64_over_memory},
    {TYPE_BIO, "lines over memory", lines_over_memory},
    {TYPE_BIO, "a prefix over memory", prefix_over_memory},
    {TYPE_BIO, "a reading buffer over memory", reading_over_memory},
    {TYPE_BIO, "a test over memory", testing_over_memory},
    {TYPE_BIO, "SSL over nothing", ssl_alone},
    {TYPE_BIO, "SSL over memory", ssl_over_memory},
    {TYPE_BIO, "SSL that would connect", ssl_connecting},
    {TYPE_BIO, "a socket", of_socket},
    {TYPE_BIO, "a descriptor", of_descriptor},
    {TYPE_BIO, "no socket", socket_alone},
    {TYPE_BIO, "datagrams", of_datagrams},
    {TYPE_BIO, "one that connects nowhere", connecting_nowhere},
    {TYPE_BIO, "one that would connect", connecting},
    {TYPE_BIO, "one that accepts nowhere", accepting_nowhere},
    {TYPE_BIO, "one that accepts", accepting},
    {TYPE_BIO, "of SSL_set_fd", of_ssl_with_fd},
    {TYPE_BIO_METHOD, "memory", method_memory},
    {TYPE_BIO_METHOD, "buffer", method_buffer},
    {TYPE_BIO_METHOD, "SSL", method_ssl},
    {TYPE_BIO_ADDR, "empty", address_empty},
    {TYPE_BIO_ADDR, "of the internet", address_made},
    {TYPE_BIO_ADDR, "a path", address_path},
    {.make = NULL},
};
