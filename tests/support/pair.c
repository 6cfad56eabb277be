#include "support/pair.h"

#include <arpa/inet.h>
#include <check.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/clock.h"
#include "support/expect.h"
#include "support/pattern.h"

int64_t server_ctx(const char *certificate, const char *key)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_SERVER, NULL));

    expect_value(
        gasket_ctx_set_certificate(ctx, certificate_file(certificate), certificate_file(key), NULL),
        0);
    return ctx;
}

int64_t client_ctx(const char *ca)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));

    if (ca == NULL)
        expect_value(gasket_ctx_set_verify(ctx, GASKET_VERIFY_NONE), 0);
    else
        expect_value(gasket_ctx_set_ca_file(ctx, certificate_file(ca)), 0);
    return ctx;
}

pair pair_memory(int64_t client, int64_t server)
{
    pair p = {0, 0, -1, -1};

    p.client = expect_ok(gasket_stream_new_memory(client, GASKET_CLIENT));
    p.server = expect_ok(gasket_stream_new_memory(server, GASKET_SERVER));
    return p;
}

static pair pair_of_sockets(int64_t client, int64_t server, const int fds[2])
{
    pair p = {0, 0, fds[0], fds[1]};

    p.client = expect_ok(gasket_stream_new_fd(client, fds[0], GASKET_CLIENT));
    p.server = expect_ok(gasket_stream_new_fd(server, fds[1], GASKET_SERVER));
    return p;
}

pair pair_sockets(int64_t client, int64_t server)
{
    int fds[2];

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
    return pair_of_sockets(client, server, fds);
}

void tcp_sockets(int fds[2])
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);

    ck_assert_int_ge(listener, 0);
    ck_assert_int_eq(bind(listener, (struct sockaddr *)&address, length), 0);
    ck_assert_int_eq(listen(listener, 1), 0);
    ck_assert_int_eq(getsockname(listener, (struct sockaddr *)&address, &length), 0);
    fds[0] = socket(AF_INET, SOCK_STREAM, 0);
    ck_assert_int_ge(fds[0], 0);
    ck_assert_int_eq(connect(fds[0], (struct sockaddr *)&address, length), 0);
    fds[1] = accept(listener, NULL, NULL);
    ck_assert_int_ge(fds[1], 0);
    (void)close(listener);
}

pair pair_tcp(int64_t client, int64_t server)
{
    int fds[2];

    tcp_sockets(fds);
    return pair_of_sockets(client, server, fds);
}

pair pair_ready(pair (*make)(int64_t, int64_t), const char *method)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = make(client, server);

    if (method != NULL)
        expect_value(gasket_stream_set_method(p.client, method), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    gasket_free(client);
    gasket_free(server);
    return p;
}

/* A memory stream takes less than it is given only when it is full, which so little cannot make it.
 */
static size_t carry_one_way(int64_t from, int64_t to, size_t chunk)
{
    char bytes[PAIR_CHUNK];
    int64_t given = expect_ok(gasket_stream_drain(from, bytes, (int64_t)chunk));
    int64_t fed = 0;

    while (fed < given) {
        int64_t taken = expect_ok(gasket_stream_feed(to, bytes + fed, given - fed));

        ck_assert_msg(taken > 0, "a memory stream took nothing of %lld bytes",
                      (long long)(given - fed));
        fed += taken;
    }
    return (size_t)given;
}

size_t pair_carry(const pair *p, size_t chunk)
{
    ck_assert_uint_le(chunk, PAIR_CHUNK);
    if (p->client_fd >= 0)
        return 0;
    return carry_one_way(p->client, p->server, chunk) + carry_one_way(p->server, p->client, chunk);
}

void pair_settle(const pair *p)
{
    while (pair_carry(p, PAIR_CHUNK) > 0)
        ;
}

static int is_open(int64_t result)
{
    return result == GASKET_WANT_READ || result == GASKET_WANT_WRITE;
}

outcome pair_shake(const pair *p, size_t chunk)
{
    outcome o = {GASKET_WANT_READ, GASKET_WANT_READ};
    int64_t end = clock_ms() + 60000;
    size_t moved;

    do {
        if (is_open(o.client))
            o.client = gasket_stream_handshake(p->client, 0);
        if (is_open(o.server))
            o.server = gasket_stream_handshake(p->server, 0);
        moved = pair_carry(p, chunk);
        if (p->client_fd >= 0 && (is_open(o.client) || is_open(o.server))) {
            ck_assert_msg(clock_ms() < end, "the handshake did not end");
            moved = 1;
        }
    } while (moved > 0);
    return o;
}

void pair_shake_well(const pair *p, size_t chunk)
{
    outcome o = pair_shake(p, chunk);

    expect_value(o.client, 0);
    expect_value(o.server, 0);
}

/* One direction of pair_exchange. */
typedef struct flow {
    int64_t from;
    int64_t to;
    unsigned seed;
    size_t sent;
    size_t received;
} flow;

static void flow_send(flow *f, size_t total)
{
    unsigned char bytes[4096];
    size_t length = total - f->sent < sizeof bytes ? total - f->sent : sizeof bytes;
    int64_t written;

    if (length == 0)
        return;
    pattern_fill(bytes, length, f->sent, f->seed);
    written = gasket_stream_write(f->from, bytes, (int64_t)length, 0);
    if (!is_open(written)) {
        ck_assert_int_le(expect_ok(written), (int64_t)length);
        f->sent += (size_t)written;
    }
}

static void flow_receive(flow *f)
{
    unsigned char bytes[4096];
    int64_t got = gasket_stream_read(f->to, bytes, sizeof bytes, 0);

    if (is_open(got))
        return;
    ck_assert_msg(got > 0, "a read gave %s", in_words(got));
    ck_assert_msg(pattern_is(bytes, (size_t)got, f->received, f->seed),
                  "what arrived after %zu bytes is not what was sent", f->received);
    f->received += (size_t)got;
}

void pair_exchange(const pair *p, size_t total, size_t chunk)
{
    flow there = {p->client, p->server, 1, 0, 0};
    flow back = {p->server, p->client, 2, 0, 0};
    int64_t end = clock_ms() + 120000;

    while (there.received < total || back.received < total) {
        ck_assert_msg(clock_ms() < end, "the exchange stands still");
        flow_send(&there, total);
        flow_send(&back, total);
        (void)pair_carry(p, chunk);
        flow_receive(&there);
        flow_receive(&back);
    }
    ck_assert_uint_eq(there.received, total);
    ck_assert_uint_eq(back.received, total);
}

void pair_say(const pair *p, int64_t from, int64_t to, const char *text)
{
    char got[256];
    size_t length = strlen(text);

    ck_assert_uint_le(length, sizeof got);
    expect_value(gasket_stream_write(from, text, (int64_t)length, 5000), (int64_t)length);
    pair_settle(p);
    expect_value(gasket_stream_read(to, got, sizeof got, 5000), (int64_t)length);
    ck_assert_mem_eq(got, text, length);
}

void pair_free(pair *p)
{
    ck_assert_int_eq(gasket_free(p->client), 1);
    ck_assert_int_eq(gasket_free(p->server), 1);
    if (p->client_fd >= 0)
        (void)close(p->client_fd);
    if (p->server_fd >= 0)
        (void)close(p->server_fd);
}
