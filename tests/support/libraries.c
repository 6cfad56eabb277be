#include "support/libraries.h"

#include <check.h>
#include <dirent.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/steps.h"

static char directory[64];
char ssl_path[512];
char crypto_path[512];

void libraries_find(void)
{
    const char *output = steps(NO_VARIABLE, "text", SSL_PATH, "text", CRYPTO_PATH, NULL);

    (void)snprintf(ssl_path, sizeof ssl_path, "%s", steps_line(output, 0));
    (void)snprintf(crypto_path, sizeof crypto_path, "%s", steps_line(output, 1));
    ck_assert_msg(ssl_path[0] == '/', "libssl is %s", ssl_path);
    (void)snprintf(directory, sizeof directory, "/tmp/gasket-check-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(directory));
}

void libraries_remove(void)
{
    DIR *files = opendir(directory);
    const struct dirent *file;

    ck_assert_ptr_nonnull(files);
    while ((file = readdir(files)) != NULL)
        (void)unlinkat(dirfd(files), file->d_name, 0); /* which leaves "." and ".." alone */
    (void)closedir(files);
    ck_assert_int_eq(rmdir(directory), 0);
}

static const char *in_directory(const char *name)
{
    static char paths[8][768];
    static int next;
    char *path = paths[next++ % 8];

    (void)snprintf(path, sizeof paths[0], "%s/%s", directory, name);
    return path;
}

const char *base_name(const char *path)
{
    return strrchr(path, '/') + 1;
}

static char *file_bytes(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    struct stat status;
    char *bytes;

    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(fstat(fileno(file), &status), 0);
    *length = (size_t)status.st_size;
    bytes = malloc(*length);
    ck_assert_ptr_nonnull(bytes);
    ck_assert_uint_eq(fread(bytes, 1, *length, file), *length);
    (void)fclose(file);
    return bytes;
}

static void write_bytes(const char *path, const char *bytes, size_t length)
{
    FILE *file = fopen(path, "wb");

    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, length, file), length);
    ck_assert_int_eq(fclose(file), 0);
}

const char *library_copy(const char *path)
{
    const char *copy = in_directory(base_name(path));
    size_t length;
    char *bytes = file_bytes(path, &length);

    write_bytes(copy, bytes, length);
    free(bytes);
    return copy;
}

/* In a copy of `library` the last character of a name that it has becomes another. */
static const char *renamed(const char *library, const char *name, const char *copy)
{
    size_t size = strlen(name) + 1;
    size_t length;
    char *bytes = file_bytes(library, &length);
    int found = 0;

    for (size_t i = 1; i + size <= length; i++)
        if (bytes[i - 1] == '\0' && memcmp(bytes + i, name, size) == 0) {
            bytes[i + size - 2] = '~';
            found++;
        }
    ck_assert_msg(found > 0, "%s has no %s", library, name);
    write_bytes(in_directory(copy), bytes, length);
    free(bytes);
    return in_directory(copy);
}

const char *library_renamed_crypto(void)
{
    return renamed(crypto_path, base_name(crypto_path), "renamed.so");
}

const char *library_without(const char *function)
{
    return renamed(ssl_path, function, "without.so");
}

const char *library_made_of(const char *source)
{
    static const char command[] = "exec ${CC:-cc} -shared -fPIC -o \"$1\" \"$0\"";
    const char *file = in_directory("fake.c");
    const char *path = in_directory("libssl.so.fake");
    int status = 0;
    pid_t child;

    write_bytes(file, source, strlen(source));
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        (void)execl("/bin/sh", "sh", "-c", command, file, path, (char *)NULL);
        _exit(EXIT_FAILURE);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(status == 0, "the compiler gave status %d", status);
    return path;
}

const char *joined(const char *first, const char *second, char separator)
{
    static char texts[8][2048];
    static int next;
    char *text = texts[next++ % 8];

    (void)snprintf(text, sizeof texts[0], "%s%c%s", first, separator, second);
    return text;
}
