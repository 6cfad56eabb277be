#include "support/child.h"

#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/certificates.h"
#include "support/clock.h"
#include "support/suite.h"

enum { EXIT_HUNG = 99, TICK_MS = 100, TICK_US = TICK_MS * 1000 };

/* Only the sanitizers bring the first, and ask for the others. */
void lsan_do_leak_check(void) __asm__("__lsan_do_leak_check") __attribute__((weak));
const char *asan_default_options(void) __asm__("__asan_default_options");
const char *tsan_default_options(void) __asm__("__tsan_default_options");

/* Too much memory is refused, as without it. */
const char *asan_default_options(void)
{
    return "allocator_may_return_null=1:max_allocation_size_mb=2048";
}

const char *tsan_default_options(void)
{
    return "allocator_may_return_null=1:max_allocation_size_mb=2048";
}

static volatile int64_t called_at;
static int64_t longest_ms;
static off_t printed_before;

/* What waits in the system is interrupted by the tick; what goes on too long is a hang. */
static void tick(int number)
{
    (void)number;
    if (clock_ms() - called_at > longest_ms)
        _exit(EXIT_HUNG);
}

static void start_ticking(int seconds)
{
    struct sigaction action = {.sa_handler = tick};
    struct itimerval every = {{0, TICK_US}, {0, TICK_US}};

    longest_ms = INT64_C(1000) * seconds;
    called_at = clock_ms();
    (void)sigaction(SIGALRM, &action, NULL);
    (void)setitimer(ITIMER_REAL, &every, NULL);
}

void child_calls(void)
{
    called_at = clock_ms();
}

/* The sanitizers themselves say when an allocation was refused. */
int child_printed(void)
{
    struct stat about;
    int more;

    (void)fflush(stdout);
    if (UNDER_SANITIZER || fstat(STDOUT_FILENO, &about) != 0)
        return 0;
    more = about.st_size > printed_before;
    printed_before = about.st_size;
    return more;
}

/* ---- its directory ---- */

static void copy_file(const char *name, const char *directory)
{
    char path[512];
    size_t length;
    void *bytes = certificate_bytes(name, &length);
    FILE *file;

    (void)snprintf(path, sizeof path, "%s/%s", directory, name);
    file = fopen(path, "w");
    if (file == NULL || fwrite(bytes, 1, length, file) != length || fclose(file) != 0)
        _exit(EXIT_FAILURE);
    free(bytes);
}

static void furnish(const char *directory)
{
    static const char *const names[] = {"server.pem", "server.key", "root.pem",   "server.der",
                                        "root.crl",   "empty.pem",  "garbage.pem"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        copy_file(names[i], directory);
    if (chdir(directory) != 0 || mkdir("directory", 0700) != 0)
        _exit(EXIT_FAILURE);
}

static int remove_one(const char *path, const struct stat *about, int type, struct FTW *walk)
{
    (void)about;
    (void)type;
    (void)walk;
    return remove(path);
}

/* ---- its life ---- */

/* Memory without end is no answer; the address sanitizer needs a lot of addresses. */
static void set_limits(void)
{
    struct rlimit core = {0, 0};
    struct rlimit memory = {(rlim_t)3 << 30, (rlim_t)3 << 30};

    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    (void)setrlimit(RLIMIT_CORE, &core);
    if (!UNDER_SANITIZER)
        (void)setrlimit(RLIMIT_AS, &memory);
}

static _Noreturn void live(void (*body)(void *), void *argument, int seconds, int output,
                           const char *directory)
{
    int nothing = open("/dev/null", O_RDONLY);

    (void)dup2(nothing, STDIN_FILENO);
    (void)dup2(output, STDOUT_FILENO);
    (void)dup2(output, STDERR_FILENO);
    (void)close(nothing);
    set_limits();
    furnish(directory);
    start_ticking(seconds);
    printed_before = 0;
    body(argument);
    (void)fflush(stdout);
    called_at = clock_ms() + 60000;
    if (lsan_do_leak_check != NULL)
        lsan_do_leak_check();
    _exit(EXIT_SUCCESS);
}

static child_end end_of(const child_result *result)
{
    if (strstr(result->output, "LeakSanitizer: detected memory leaks") != NULL)
        return CHILD_LEAKED;
    if (!WIFEXITED(result->status))
        return CHILD_CRASHED;
    switch (WEXITSTATUS(result->status)) {
    case EXIT_SUCCESS:
        return CHILD_WELL;
    case EXIT_HUNG:
        return CHILD_HUNG;
    default:
        return CHILD_CRASHED;
    }
}

static int is_noise(const char *line)
{
    return strstr(line, "WARNING: AddressSanitizer failed to allocate") != NULL ||
           strstr(line, "WARNING: AddressSanitizer: requested allocation size") != NULL;
}

static void read_output(int file, char *to)
{
    FILE *stream = fdopen(file, "r");
    char line[1024];
    size_t length = 0;

    ck_assert_ptr_nonnull(stream);
    rewind(stream);
    while (fgets(line, sizeof line, stream) != NULL && strstr(line, "Shadow bytes") != line)
        if (!is_noise(line) && length + strlen(line) < CHILD_OUTPUT) {
            memcpy(to + length, line, strlen(line));
            length += strlen(line);
        }
    to[length] = '\0';
    (void)fclose(stream);
}

void child_run(void (*body)(void *), void *argument, int seconds, child_result *result)
{
    char directory[] = "/tmp/gasket-child-XXXXXX";
    int output = memfd_create("output", MFD_CLOEXEC);
    pid_t child;

    ck_assert_int_ge(output, 0);
    ck_assert_int_eq(fcntl(output, F_SETFL, O_APPEND), 0);
    ck_assert_ptr_nonnull(mkdtemp(directory));
    (void)fflush(stdout);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        live(body, argument, seconds, output, directory);
    while (waitpid(child, &result->status, 0) != child)
        ck_assert_int_eq(errno, EINTR);
    read_output(output, result->output);
    result->end = end_of(result);
    (void)nftw(directory, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

const char *child_in_words(const child_result *result)
{
    static char words[64];

    if (result->end == CHILD_HUNG)
        return "took too long";
    if (result->end == CHILD_LEAKED)
        return "leaked memory";
    if (result->end == CHILD_WELL)
        return "ended well";
    if (WIFSIGNALED(result->status))
        (void)snprintf(words, sizeof words, "ended by signal %d", WTERMSIG(result->status));
    else
        (void)snprintf(words, sizeof words, "ended with status %d", WEXITSTATUS(result->status));
    return words;
}
