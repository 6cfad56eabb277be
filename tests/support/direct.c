#include "support/direct.h"

#include <check.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/expect.h"

enum { ROUNDS = 64, ROOM = 64 * 1024 };

int64_t constant(const char *name)
{
    return expect_ok(gasket_constant(name));
}

static int64_t make_ctx(const char *version)
{
    int64_t ctx = expect_ok(gasket_ssl_ctx_new(expect_ok(gasket_tls_method())));

    if (version != NULL) {
        expect_value(gasket_ssl_ctx_set_min_proto_version(ctx, constant(version)), 1);
        expect_value(gasket_ssl_ctx_set_max_proto_version(ctx, constant(version)), 1);
    }
    return ctx;
}

int64_t direct_server_ctx(const char *certificate, const char *key, const char *version)
{
    int64_t ctx = make_ctx(version);

    expect_value(gasket_ssl_ctx_use_certificate_chain_file(ctx, certificate_file(certificate)), 1);
    expect_value(gasket_ssl_ctx_use_privatekey_file(ctx, certificate_file(key),
                                                    constant("SSL_FILETYPE_PEM")),
                 1);
    return ctx;
}

int64_t direct_client_ctx(const char *ca, const char *version)
{
    int64_t ctx = make_ctx(version);

    if (ca == NULL)
        return ctx;
    expect_value(gasket_ssl_ctx_load_verify_locations(ctx, certificate_file(ca), NULL), 1);
    expect_value(gasket_ssl_ctx_set_verify(ctx, constant("SSL_VERIFY_PEER")), 0);
    return ctx;
}

static void connect_bios(direct *d, direct_way way)
{
    if (way == DIRECT_PAIR) {
        expect_value(gasket_bio_new_bio_pair(&d->bios[0], ROOM, &d->bios[1], ROOM), 1);
        expect_value(gasket_ssl_set_bio(d->client, d->bios[0], d->bios[0]), 0);
        expect_value(gasket_ssl_set_bio(d->server, d->bios[1], d->bios[1]), 0);
        return;
    }
    for (int i = 0; i < 2; i++) {
        d->bios[i] = expect_ok(gasket_bio_new(expect_ok(gasket_bio_s_mem())));
        expect_value(gasket_bio_set_mem_eof_return(d->bios[i], -1), 1);
    }
    expect_value(gasket_ssl_set_bio(d->client, d->bios[0], d->bios[1]), 0);
    expect_value(gasket_ssl_set_bio(d->server, d->bios[1], d->bios[0]), 0);
}

void direct_connect(direct *d, direct_way way)
{
    d->bios[0] = d->bios[1] = 0;
    d->fds[0] = d->fds[1] = -1;
    if (way != DIRECT_SOCKETS) {
        connect_bios(d, way);
        return;
    }
    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, d->fds), 0);
    expect_value(gasket_ssl_set_fd(d->client, d->fds[0]), 1);
    expect_value(gasket_ssl_set_fd(d->server, d->fds[1]), 1);
}

void direct_disconnect(direct *d)
{
    for (int i = 0; i < 2; i++) {
        gasket_free(d->bios[i]);
        d->bios[i] = 0;
        if (d->fds[i] >= 0)
            (void)close(d->fds[i]);
        d->fds[i] = -1;
    }
}

direct direct_new(direct_way way, int64_t client_ctx, int64_t server_ctx)
{
    direct d = {expect_ok(gasket_ssl_new(client_ctx)),
                expect_ok(gasket_ssl_new(server_ctx)),
                {0, 0},
                {-1, -1}};

    direct_connect(&d, way);
    expect_value(gasket_ssl_set_connect_state(d.client), 0);
    expect_value(gasket_ssl_set_accept_state(d.server), 0);
    return d;
}

direct direct_usual(direct_way way, const char *version)
{
    int64_t client = direct_client_ctx("root.pem", version);
    int64_t server = direct_server_ctx("server.pem", "server.key", version);
    direct d = direct_new(way, client, server);

    gasket_free(client);
    gasket_free(server);
    return d;
}

/* 1 when it is done; nothing but the other side may be missing. */
static int step(int64_t ssl)
{
    int64_t result = gasket_ssl_do_handshake(ssl);
    int64_t why = gasket_ssl_get_error(ssl, result);

    if (result == 1)
        return 1;
    ck_assert_msg(why == constant("SSL_ERROR_WANT_READ") || why == constant("SSL_ERROR_WANT_WRITE"),
                  "the handshake came to %s, and %lld: %s", in_words(result), (long long)why,
                  in_words(gasket_direct_error(ssl)));
    return 0;
}

void direct_shake(const direct *d)
{
    int done = 0;

    for (int i = 0; i < ROUNDS && done != 3; i++)
        done = step(d->client) | step(d->server) << 1;
    ck_assert_int_eq(done, 3);
}

void direct_settle(const direct *d)
{
    char byte;

    for (int i = 0; i < 4; i++) {
        (void)gasket_ssl_peek(d->client, &byte, 1);
        (void)gasket_ssl_peek(d->server, &byte, 1);
    }
}

void direct_say(int64_t from, int64_t to, const char *text)
{
    int64_t length = (int64_t)strlen(text);
    char heard[256] = "";
    int64_t result = -1;

    expect_value(gasket_ssl_write(from, text, length), length);
    for (int i = 0; i < ROUNDS && result < 0; i++)
        result = gasket_ssl_read(to, heard, (int64_t)sizeof heard - 1);
    expect_value(result, length);
    ck_assert_str_eq(heard, text);
}

void direct_free(direct *d)
{
    gasket_free(d->client);
    gasket_free(d->server);
    direct_disconnect(d);
}
