#include "support/ways.h"

#include <check.h>
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/clock.h"
#include "support/expect.h"
#include "support/tool.h"

enum { LONGEST_MS = 60000 };

int64_t way_ctx(int way, int64_t side)
{
    int64_t ctx;

    if (way & WAY_SSL_CTX)
        return expect_ok(gasket_ssl_ctx_new(expect_ok(gasket_tls_method())));
    ctx = expect_ok(gasket_ctx_new(side, NULL));
    expect_value(gasket_ctx_set_verify(ctx, GASKET_VERIFY_NONE), 0);
    return ctx;
}

int64_t way_server(int way, const char *name)
{
    int64_t ctx = way_ctx(way, GASKET_SERVER);
    char file[64];

    (void)snprintf(file, sizeof file, "%s.pem", name);
    expect_value(gasket_ssl_ctx_use_certificate_file(ctx, certificate_file(file), SSL_FILETYPE_PEM),
                 1);
    (void)snprintf(file, sizeof file, "%s.key", name);
    expect_value(gasket_ssl_ctx_use_privatekey_file(ctx, certificate_file(file), SSL_FILETYPE_PEM),
                 1);
    return ctx;
}

end end_new(int way, int64_t ctx, int64_t side, int fd)
{
    end e = {0, 0, fd};

    if (!(way & WAY_SSL)) {
        e.stream = expect_ok(gasket_stream_new_fd(ctx, fd, side));
        e.ssl = expect_ok(gasket_stream_ssl(e.stream));
        return e;
    }
    e.ssl = expect_ok(gasket_ssl_new(ctx));
    expect_value(gasket_ssl_set_fd(e.ssl, fd), 1);
    if (side == GASKET_CLIENT)
        expect_value(gasket_ssl_set_connect_state(e.ssl), 0);
    else
        expect_value(gasket_ssl_set_accept_state(e.ssl), 0);
    return e;
}

void end_free(const end *e)
{
    /* The farewell, without which OpenSSL drops the session. */
    if (e->stream == 0)
        (void)gasket_ssl_shutdown(e->ssl);
    ck_assert_int_eq(gasket_free(e->stream != 0 ? e->stream : e->ssl), 1);
    (void)close(e->fd);
}

/* 1: done; 0: call again; -1: it failed. */
static int end_step(const end *e)
{
    int64_t result;

    if (e->stream != 0) {
        result = gasket_stream_handshake(e->stream, 0);
        return result == 0 ? 1 : is_record(result) ? -1 : 0;
    }
    result = gasket_ssl_do_handshake(e->ssl);
    if (result == 1)
        return 1;
    result = gasket_ssl_get_error(e->ssl, result);
    return result == SSL_ERROR_WANT_READ || result == SSL_ERROR_WANT_WRITE ? 0 : -1;
}

int end_shake(const end *e)
{
    struct pollfd readable = {.fd = e->fd, .events = POLLIN};
    int64_t last = clock_ms() + LONGEST_MS;
    int status;

    while ((status = end_step(e)) == 0) {
        ck_assert_msg(clock_ms() < last, "the handshake did not end");
        (void)poll(&readable, 1, 100);
    }
    return status > 0;
}

int ends_shake(const end *client, const end *server)
{
    int64_t last = clock_ms() + LONGEST_MS;
    int c = 0;
    int s = 0;

    /* One that has failed has told the other, which may be done all the same. */
    while (c == 0 || s == 0) {
        ck_assert_msg(clock_ms() < last, "the handshake did not end");
        c = c == 0 ? end_step(client) : c;
        s = s == 0 ? end_step(server) : s;
        if (c < 0 && s == 0)
            s = end_step(server) > 0 ? 1 : -1;
        if (s < 0 && c == 0)
            c = end_step(client) > 0 ? 1 : -1;
    }
    return c > 0 && s > 0;
}

int64_t end_read(const end *e, void *bytes, int64_t length)
{
    int64_t got;

    if (e->stream != 0) {
        got = gasket_stream_read(e->stream, bytes, length, 0);
        return got > 0 ? got : got == GASKET_WANT_READ || got == GASKET_WANT_WRITE ? 0 : -1;
    }
    got = gasket_ssl_read(e->ssl, bytes, length);
    return got > 0 ? got : gasket_ssl_get_error(e->ssl, got) == SSL_ERROR_WANT_READ ? 0 : -1;
}

int64_t end_write(const end *e, const void *bytes, int64_t length)
{
    int64_t sent;

    if (e->stream != 0) {
        sent = gasket_stream_write(e->stream, bytes, length, 0);
        return sent > 0 ? sent : is_record(sent) ? -1 : 0;
    }
    sent = gasket_ssl_write(e->ssl, bytes, length);
    return sent > 0 ? sent : gasket_ssl_get_error(e->ssl, sent) == SSL_ERROR_WANT_WRITE ? 0 : -1;
}

couple couple_new(int way, int64_t client_ctx, int64_t server_ctx)
{
    couple c;
    int fds[2];

    ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, fds), 0);
    c.client = end_new(way, client_ctx, GASKET_CLIENT, fds[0]);
    c.server = end_new(way, server_ctx, GASKET_SERVER, fds[1]);
    return c;
}

void couple_free(const couple *c)
{
    end_free(&c->client);
    end_free(&c->server);
}

contexts both_new(int way)
{
    return (contexts){way_ctx(way, GASKET_CLIENT), way_server(way, "server")};
}

void both_free(const contexts *both)
{
    ck_assert_int_eq(gasket_free(both->client), 1);
    ck_assert_int_eq(gasket_free(both->server), 1);
}

couple both_meet(const contexts *both, int way)
{
    return couple_new(way, both->client, both->server);
}

couple both_shaken(const contexts *both, int way)
{
    couple c = both_meet(both, way);

    ck_assert_int_eq(ends_shake(&c.client, &c.server), 1);
    return c;
}

void both_without_tickets(const contexts *both)
{
    expect_value(gasket_ssl_ctx_set_max_proto_version(both->server, TLS1_2_VERSION), 1);
    expect_ok(gasket_ssl_ctx_set_options(both->server, SSL_OP_NO_TICKET));
}

const char *way_meets_client(int way, int64_t ctx, void (*prepare)(int64_t ssl),
                             const char *arguments)
{
    static tool t;
    end e;

    tool_client(&t, arguments);
    e = end_new(way, ctx, GASKET_SERVER, tool_meet(&t));
    if (prepare != NULL)
        prepare(e.ssl);
    (void)end_shake(&e);
    end_free(&e);
    return tool_end(&t);
}

int64_t way_certificate(const char *file)
{
    int64_t bio = expect_ok(gasket_bio_new_file(certificate_file(file), "r"));
    int64_t x509 = expect_ok(gasket_pem_read_bio_x509(bio, NULL));

    ck_assert_int_ne(x509, 0);
    ck_assert_int_eq(gasket_free(bio), 1);
    return x509;
}

void expect_reason_at(const char *at, int64_t handle, const char *part)
{
    int64_t record = expect_failure_at(at, gasket_direct_error(handle));
    int64_t count = gasket_error_code_count(record);

    for (int64_t i = 0; i < count; i++)
        if (strstr(gasket_error_string(record, i), part) != NULL)
            return;
    ck_abort_msg("%s: the queue had \"%s\", not \"%s\"", at, gasket_error_message(record), part);
}
