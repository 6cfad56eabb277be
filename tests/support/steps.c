#include "support/steps.h"

#include <check.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gasket.h>

#include "support/expect.h"

static void *ensure_on_a_thread(void *unused)
{
    (void)unused;
    return (void *)(intptr_t)(gasket_ensure_ssl(NULL, 0) == 0);
}

static int64_t ensure_on_threads(void)
{
    enum { THREADS = 8 };
    pthread_t threads[THREADS];
    int64_t done = 0;

    for (int i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, ensure_on_a_thread, NULL) != 0)
            return -1;
    for (int i = 0; i < THREADS; i++) {
        void *ensured = NULL;

        (void)pthread_join(threads[i], &ensured);
        done += ensured != NULL;
    }
    return done;
}

static void use_openssl(void)
{
    int64_t ctx = gasket_ctx_new(GASKET_CLIENT, NULL);

    puts(ctx > 0 ? "alive" : in_words(ctx));
    (void)gasket_free(ctx);
}

static void take_step(const char *step, const char *argument)
{
    if (strcmp(step, "set") == 0)
        puts(in_words(gasket_set_ssl_library_path(argument)));
    else if (strcmp(step, "open") == 0)
        puts(in_words(gasket_ensure_ssl(argument, 0)));
    else if (strcmp(step, "already") == 0)
        puts(in_words(gasket_ensure_ssl(argument, 1)));
    else if (strcmp(step, "load") == 0)
        puts(dlopen(argument, RTLD_NOW | RTLD_LOCAL) == NULL ? dlerror() : "loaded");
    else if (strcmp(step, "export") == 0)
        puts(dlopen(argument, RTLD_NOW | RTLD_GLOBAL) == NULL ? dlerror() : "loaded");
    else if (strcmp(step, "threads") == 0)
        puts(in_words(ensure_on_threads()));
    else if (strcmp(step, "exit") == 0)
        puts(atexit(use_openssl) == 0 ? "registered" : "not registered");
    else if (strcmp(step, "text") == 0)
        puts(gasket_openssl_version(strtoll(argument, NULL, 10)));
    else
        puts("no such step");
}

int steps_take(int count, char **arguments)
{
    for (int i = 1; i + 1 < count; i += 2)
        take_step(arguments[i], arguments[i + 1]);
    return EXIT_SUCCESS;
}

enum { STEPS = 8, OUTPUT_SIZE = 8192 };

static void become(const char *variable, char *const arguments[])
{
    char name[64];
    const char *value = strchr(variable, '=');

    (void)unsetenv("GASKET_SSL_LIBRARY");
    (void)snprintf(name, sizeof name, "%.*s", (int)(value - variable), variable);
    (void)setenv(name, value + 1, 1);
    (void)execv("/proc/self/exe", arguments);
    _exit(EXIT_FAILURE);
}

static void read_all(int fd, char output[OUTPUT_SIZE])
{
    size_t used = 0;
    ssize_t n;

    while ((n = read(fd, output + used, OUTPUT_SIZE - 1 - used)) > 0)
        used += (size_t)n;
    output[used] = '\0';
    (void)close(fd);
}

const char *steps(const char *variable, ...)
{
    static char output[OUTPUT_SIZE];
    char *arguments[2 * STEPS + 2] = {(char *)(uintptr_t) "steps"};
    int ends[2];
    int status = 0;
    int count = 1;
    pid_t child;
    va_list list;

    va_start(list, variable);
    do
        arguments[count] = va_arg(list, char *);
    while (arguments[count++] != NULL);
    va_end(list);
    ck_assert_int_eq(pipe(ends), 0);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        (void)dup2(ends[1], STDOUT_FILENO);
        (void)close(ends[0]);
        become(variable, arguments);
    }
    (void)close(ends[1]);
    read_all(ends[0], output);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status) && WEXITSTATUS(status) == 0, "status %d after: %s", status,
                  output);
    return output;
}

const char *steps_line(const char *output, int number)
{
    static char copies[4][2048];
    static int next;
    char *copy = copies[next++ % 4];

    while (number-- > 0 && output != NULL) {
        output = strchr(output, '\n');
        output = output == NULL ? NULL : output + 1;
    }
    ck_assert_ptr_nonnull(output);
    (void)snprintf(copy, sizeof copies[0], "%.*s", (int)strcspn(output, "\n"), output);
    return copy;
}
