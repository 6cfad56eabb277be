#include "support/certificates.h"

#include <check.h>
#include <ftw.h>
#include <limits.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static char directory[PATH_MAX];
static int ours;

static void give_up(const char *what)
{
    perror(what);
    exit(EXIT_FAILURE);
}

/* The script stands beside this source file, and programs run where they were compiled. */
static void script_path(char *path, size_t size)
{
    const char *slash = strrchr(__FILE__, '/');

    (void)snprintf(path, size, "%.*scertificates.sh",
                   slash == NULL ? 0 : (int)(slash - __FILE__ + 1), __FILE__);
}

static void run_script(void)
{
    char script[PATH_MAX];
    char *arguments[] = {script, directory, NULL};
    pid_t child;
    int status;

    script_path(script, sizeof script);
    if (posix_spawn(&child, script, NULL, NULL, arguments, environ) != 0)
        give_up(script);
    if (waitpid(child, &status, 0) != child || status != 0) {
        certificates_remove();
        fprintf(stderr, "%s failed\n", script);
        exit(EXIT_FAILURE);
    }
}

void certificates_make(void)
{
    const char *given = getenv("GASKET_TEST_CERTIFICATES");
    const char *temporary = getenv("TMPDIR");

    if (given != NULL && *given != '\0') {
        (void)snprintf(directory, sizeof directory, "%s", given);
        return;
    }
    (void)snprintf(directory, sizeof directory, "%s/gasket-test-XXXXXX",
                   temporary == NULL ? "/tmp" : temporary);
    if (mkdtemp(directory) == NULL)
        give_up(directory);
    ours = 1;
    run_script();
}

static int remove_one(const char *path, const struct stat *info, int type, struct FTW *walk)
{
    (void)info;
    (void)type;
    (void)walk;
    return remove(path);
}

void certificates_remove(void)
{
    if (ours && nftw(directory, remove_one, 16, FTW_DEPTH | FTW_PHYS) != 0)
        perror(directory);
    ours = 0;
}

const char *certificate_file(const char *name)
{
    enum { KEPT = 8 };
    static _Thread_local char paths[KEPT][PATH_MAX + 64];
    static _Thread_local unsigned next;
    char *path = paths[next++ % KEPT];

    (void)snprintf(path, sizeof paths[0], "%s/%s", directory, name);
    return path;
}

void *certificate_bytes(const char *name, size_t *length)
{
    enum { MOST = 1 << 20 };
    char *bytes = malloc(MOST);
    FILE *file = fopen(certificate_file(name), "rb");

    ck_assert_msg(bytes != NULL && file != NULL, "cannot read %s", certificate_file(name));
    *length = fread(bytes, 1, MOST, file);
    (void)fclose(file);
    return bytes;
}
