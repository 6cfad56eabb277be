#include "support/tool.h"

#include <arpa/inet.h>
#include <check.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "support/certificates.h"
#include "support/process.h"

enum { LONGEST_MS = 60000 };

static struct sockaddr_in here(int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};

    return address;
}

static _Noreturn void become(const char *command, int input, int output)
{
    if (dup2(input, STDIN_FILENO) < 0 || dup2(output, STDOUT_FILENO) < 0 ||
        dup2(output, STDERR_FILENO) < 0 || chdir(certificate_file("")) != 0)
        _exit(EXIT_FAILURE);
    (void)setenv("OPENSSL_CONF", "/dev/null", 1);
    (void)execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(EXIT_FAILURE);
}

static void start(tool *t, const char *command)
{
    int in[2];
    int out[2];

    ck_assert_int_eq(pipe2(in, O_CLOEXEC) | pipe2(out, O_CLOEXEC), 0);
    t->length = 0;
    t->text[0] = '\0';
    t->input = in[1];
    t->output = out[0];
    t->process = fork();
    ck_assert_int_ge(t->process, 0);
    if (t->process == 0)
        become(command, in[0], out[1]);
    (void)close(in[0]);
    (void)close(out[1]);
}

void tool_client(tool *t, const char *arguments)
{
    struct sockaddr_in address = here(0);
    socklen_t length = sizeof address;
    char command[512];

    t->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ck_assert_int_ge(t->listener, 0);
    ck_assert_int_eq(bind(t->listener, (struct sockaddr *)&address, length), 0);
    ck_assert_int_eq(listen(t->listener, 8), 0);
    ck_assert_int_eq(getsockname(t->listener, (struct sockaddr *)&address, &length), 0);
    (void)snprintf(command, sizeof command, "exec openssl s_client -connect 127.0.0.1:%d %s",
                   ntohs(address.sin_port), arguments);
    start(t, command);
}

void tool_server(tool *t, const char *arguments)
{
    char command[512];

    t->listener = -1;
    (void)snprintf(command, sizeof command, "exec openssl s_server -accept 127.0.0.1:0 %s",
                   arguments);
    start(t, command);
    tool_wait_for(t, "ACCEPT 127.0.0.1:");
    t->port = (int)strtol(strrchr(t->text, ':') + 1, NULL, 10);
}

int tool_meet(tool *t)
{
    struct sockaddr_in address = here(t->port);
    struct pollfd coming = {.fd = t->listener, .events = POLLIN};
    int fd;

    if (t->listener >= 0) {
        ck_assert_msg(poll(&coming, 1, LONGEST_MS) == 1, "the client does not come: %.3000s",
                      t->text);
        fd = accept4(t->listener, NULL, NULL, SOCK_CLOEXEC);
    } else {
        fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        ck_assert_int_eq(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    }
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(fcntl(fd, F_SETFL, O_NONBLOCK), 0);
    return fd;
}

void tool_say(const tool *t, const char *line)
{
    size_t length = strlen(line);

    ck_assert_int_eq(write(t->input, line, length), (ssize_t)length);
}

/* 0 at the end of its output. */
static int read_more(tool *t)
{
    struct pollfd readable = {.fd = t->output, .events = POLLIN};
    ssize_t got;

    ck_assert_uint_lt(t->length, sizeof t->text - 1);
    ck_assert_msg(poll(&readable, 1, LONGEST_MS) == 1, "nothing comes after: %.3000s", t->text);
    got = read(t->output, t->text + t->length, sizeof t->text - 1 - t->length);
    t->length += got > 0 ? (size_t)got : 0;
    t->text[t->length] = '\0';
    return got > 0;
}

/* And the rest of that line. */
void tool_wait_for(tool *t, const char *part)
{
    const char *found;

    while ((found = strstr(t->text, part)) == NULL || strchr(found, '\n') == NULL)
        ck_assert_msg(read_more(t), "there is no \"%s\" in: %.3000s", part, t->text);
}

const char *tool_end(tool *t)
{
    (void)close(t->input);
    while (read_more(t))
        ;
    (void)close(t->output);
    if (t->listener >= 0)
        (void)close(t->listener);
    (void)process_end(t->process);
    return t->text;
}

/* A message of Check's has room for no more. */
void tool_expect(const char *printed, const char *part)
{
    ck_assert_msg(printed != NULL && strstr(printed, part) != NULL,
                  "the openssl command has not printed \"%s\" but: %.3000s", part,
                  printed == NULL ? "" : printed);
}

int tool_count(const char *printed, const char *part)
{
    int count = 0;

    while ((printed = strstr(printed, part)) != NULL) {
        printed += strlen(part);
        count++;
    }
    return count;
}
