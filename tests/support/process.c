#include "support/process.h"

#include <check.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/clock.h"

enum { LONGEST_MS = 90000 };

pid_t process_start(int (*body)(void *), void *argument)
{
    pid_t child;

    (void)fflush(stdout);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        _exit(body(argument));
    return child;
}

int process_end(pid_t child)
{
    int64_t end = clock_ms() + LONGEST_MS;
    int status = 0;
    pid_t ended;

    while ((ended = waitpid(child, &status, WNOHANG)) == 0 || (ended < 0 && errno == EINTR)) {
        if (clock_ms() > end)
            (void)kill(child, SIGKILL);
        clock_sleep(2);
    }
    ck_assert_int_eq(ended, child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
