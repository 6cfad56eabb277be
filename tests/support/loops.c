#include "support/loops.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

int64_t client;
int64_t server;
int64_t loop;
int64_t listener;

static char block[65536];

void loops_make(void)
{
    client = client_ctx(NULL);
    server = server_ctx("server.pem", "server.key");
    loop = expect_ok(gasket_loop_new());
    listener = expect_ok(gasket_loop_listen(loop, server, "127.0.0.1", 0, 0));
}

void loops_free(void)
{
    (void)gasket_free(loop);
    (void)gasket_free(listener);
    expect_value(gasket_free(client), 1);
    expect_value(gasket_free(server), 1);
}

told loops_next(void)
{
    int64_t event = expect_ok(gasket_loop_next(loop, A_WHILE));

    return (told){gasket_event_kind(event), gasket_event_stream(event), gasket_event_value(event),
                  gasket_event_error(event)};
}

told expect_event(int64_t kind, int64_t stream)
{
    told t = loops_next();

    ck_assert_msg(t.kind == kind, "event %lld where %lld was expected: %s", (long long)t.kind,
                  (long long)kind, t.error == 0 ? "" : in_words(t.error));
    if (stream != 0)
        ck_assert_int_eq(t.stream, stream);
    return t;
}

int64_t expect_error_event(int64_t stream, int64_t error_kind)
{
    told t = expect_event(GASKET_EVENT_ERROR, stream);
    int64_t os_error = gasket_error_os(expect_record(t.error, error_kind));

    gasket_free(t.error);
    return os_error;
}

void expect_silence(void)
{
    expect_value(gasket_loop_next(loop, SOON), GASKET_TIMEOUT);
}

int64_t loops_take(told *events, int most)
{
    return expect_ok(gasket_loop_take(loop, events, most * (int64_t)sizeof *events, A_WHILE));
}

int64_t loops_connect(void)
{
    return expect_ok(
        gasket_loop_connect(loop, client, "127.0.0.1", gasket_listener_port(listener)));
}

static void until_ready(ends *e)
{
    int ready = 0;

    while (ready < 2) {
        told t = loops_next();

        if (t.kind == GASKET_EVENT_ACCEPTED) {
            ck_assert_int_eq(t.value, listener);
            e->server = t.stream;
        } else {
            ck_assert_int_eq(t.kind, GASKET_EVENT_CONNECTED);
            ready++;
        }
    }
}

ends ends_shaken(void)
{
    ends e = {.client = loops_connect(), .server = 0};

    until_ready(&e);
    return e;
}

ends ends_plain(void)
{
    ends e = {.client = loops_connect(), .server = 0};

    expect_value(gasket_stream_set_plain(e.client), 0);
    expect_value(gasket_listener_set_plain(listener, 1), 0);
    until_ready(&e);
    return e;
}

void ends_free(ends e)
{
    (void)gasket_free(e.client);
    (void)gasket_free(e.server);
}

void say(int64_t stream, const char *text)
{
    expect_value(gasket_stream_write(stream, text, (int64_t)strlen(text), 0),
                 (int64_t)strlen(text));
}

void expect_said(int64_t stream, const char *text)
{
    char buffer[256] = "";

    expect_value(gasket_stream_read(stream, buffer, sizeof buffer, 0), (int64_t)strlen(text));
    ck_assert_str_eq(buffer, text);
}

int64_t stuff(int64_t stream)
{
    int64_t sent = 0;
    int64_t before;

    do {
        int64_t n;

        before = sent;
        while ((n = gasket_stream_write(stream, block, sizeof block, 0)) > 0)
            sent += n;
        expect_value(n, GASKET_WANT_WRITE);
        while ((n = gasket_loop_next(loop, SOON)) > 0)
            ck_assert_int_ne(gasket_event_kind(n), GASKET_EVENT_ERROR);
        expect_value(n, GASKET_TIMEOUT);
    } while (sent > before);
    return sent;
}

void unstuff(int64_t stream, int64_t bytes)
{
    int drained = 0;

    while (bytes > 0 || !drained) {
        int64_t n = gasket_stream_read(stream, block, sizeof block, 0);
        int64_t event = n == GASKET_WANT_READ ? gasket_loop_next(loop, A_WHILE) : 0;

        if (n > 0)
            bytes -= n;
        else
            expect_value(n, GASKET_WANT_READ);
        if (event <= 0)
            continue;
        drained |= gasket_event_kind(event) == GASKET_EVENT_DRAINED;
        gasket_free(gasket_event_error(event));
    }
    ck_assert_int_eq(bytes, 0);
    /* What was told before it was read. */
    while (gasket_loop_next(loop, SOON) > 0)
        ;
}

int loops_stranger(void)
{
    struct sockaddr_in to = {.sin_family = AF_INET};
    int fd = socket(AF_INET, SOCK_STREAM, 0);

    to.sin_port = htons((uint16_t)gasket_listener_port(listener));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ck_assert_int_eq(connect(fd, (struct sockaddr *)&to, sizeof to), 0);
    return fd;
}

void loops_reset(int64_t stream)
{
    const struct linger at_once = {1, 0};
    int fd = (int)gasket_stream_fd(stream);

    ck_assert_int_eq(setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once), 0);
    expect_value(gasket_loop_remove(stream), 0);
    expect_value(gasket_free(stream), 1);
}

int loops_descriptors(void)
{
    DIR *all = opendir("/proc/self/fd");
    int count = 0;

    if (all == NULL)
        return -1;
    while (readdir(all) != NULL)
        count++;
    (void)closedir(all);
    return count;
}
