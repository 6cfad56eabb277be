#include "bench/support/process.h"

#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static cpu_set_t first;
static int is_split;

void bench_fail(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)vfprintf(stderr, format, arguments);
    va_end(arguments);
    (void)fputc('\n', stderr);
    exit(EXIT_FAILURE);
}

void process_split(void)
{
    cpu_set_t all;
    cpu_set_t last;
    int from = -1;
    int to = -1;

    if (sched_getaffinity(0, sizeof all, &all) != 0)
        return;
    for (int i = 0; i < CPU_SETSIZE; i++)
        if (CPU_ISSET((size_t)i, &all)) {
            from = from < 0 ? i : from;
            to = i;
        }
    if (from == to) {
        printf("One processor: what is measured and what measures share it.\n");
        return;
    }
    CPU_ZERO(&first);
    CPU_SET((size_t)from, &first);
    CPU_ZERO(&last);
    CPU_SET((size_t)to, &last);
    is_split = sched_setaffinity(0, sizeof last, &last) == 0;
}

double process_now(void)
{
    struct timespec t;

    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void become(int input, int output, const char *const *arguments)
{
    char *copies[16] = {NULL};

    for (int i = 0; i < 15 && arguments[i] != NULL; i++)
        copies[i] = strdup(arguments[i]);
    if (is_split)
        (void)sched_setaffinity(0, sizeof first, &first);
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)dup2(input, STDIN_FILENO);
    (void)dup2(output, STDOUT_FILENO);
    if (copies[0] != NULL)
        (void)execvp(copies[0], copies);
    _exit(127);
}

void process_start(process *p, const char *const *arguments)
{
    int to[2];
    int from[2];

    if (pipe(to) != 0 || pipe(from) != 0)
        bench_fail("no pipe");
    (void)fflush(stdout);
    p->pid = fork();
    if (p->pid < 0)
        bench_fail("no process");
    if (p->pid == 0) {
        (void)close(to[1]);
        (void)close(from[0]);
        become(to[0], from[1], arguments);
    }
    (void)close(to[0]);
    (void)close(from[1]);
    p->input = to[1];
    p->output = from[0];
}

/* 1, or 0 where no line comes in time. */
static int read_line(const process *p, char *line, size_t size, int seconds)
{
    double end = process_now() + seconds;
    size_t length = 0;

    while (length + 1 < size) {
        struct pollfd one = {.fd = p->output, .events = POLLIN};
        double left = end - process_now();

        if (left <= 0 || poll(&one, 1, (int)(left * 1000) + 1) <= 0 ||
            read(p->output, line + length, 1) != 1)
            return 0;
        if (line[length] == '\n')
            break;
        length++;
    }
    line[length] = '\0';
    return 1;
}

long process_number(process *p, const char *word, int seconds)
{
    char line[256];

    while (read_line(p, line, sizeof line, seconds))
        if (strncmp(line, word, strlen(word)) == 0)
            return strtol(line + strlen(word), NULL, 10);
    bench_fail("%s does not run: it says nothing of its %s", p->name, word);
}

void process_stop(process *p)
{
    (void)close(p->input);
    (void)close(p->output);
    (void)kill(p->pid, SIGKILL);
    (void)waitpid(p->pid, NULL, 0);
}

int process_exists(const char *command)
{
    char line[256];

    (void)snprintf(line, sizeof line, "command -v %s >/dev/null 2>&1", command);
    return system(line) == 0;
}

double process_seconds(const process *p)
{
    clockid_t clock;
    struct timespec t = {0, 0};

    if (clock_getcpuclockid(p->pid, &clock) == 0)
        (void)clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

double process_memory(const process *p)
{
    char line[256];
    FILE *file;
    long kilobytes = 0;

    (void)snprintf(line, sizeof line, "/proc/%d/status", (int)p->pid);
    file = fopen(line, "r");
    if (file == NULL)
        return 0;
    while (fgets(line, sizeof line, file) != NULL)
        if (strncmp(line, "VmRSS:", 6) == 0)
            kilobytes = strtol(line + 6, NULL, 10);
    (void)fclose(file);
    return (double)kilobytes * 1024;
}
