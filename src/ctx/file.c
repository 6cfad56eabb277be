#include "ctx/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gasket.h>

#include "error/error.h"
#include "library/library.h"

enum { FILE_MOST = 64 * 1024 * 1024 };

static int64_t file_failed(const char *what, const char *purpose, const char *path, int os_error)
{
    return error_raise_os(what, os_error, "%s \"%s\"", purpose, path);
}

static int64_t file_refused(const char *what, const char *purpose, const char *path,
                            const char *why)
{
    return error_raise(GASKET_ERROR_SSL, what, "%s \"%s\" %s", purpose, path, why);
}

/* Opened without waiting, should the path name a pipe; only a regular file is read. */
static int64_t open_regular(const char *path, const char *purpose, const char *what, int *fd,
                            int64_t *size)
{
    struct stat status;

    *fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (*fd < 0)
        return file_failed(what, purpose, path, errno);
    if (fstat(*fd, &status) != 0)
        return file_failed(what, purpose, path, errno);
    if (S_ISDIR(status.st_mode))
        return file_failed(what, purpose, path, EISDIR);
    if (!S_ISREG(status.st_mode))
        return file_refused(what, purpose, path, "is not a regular file");
    if (status.st_size == 0)
        return file_refused(what, purpose, path, "is empty");
    if (status.st_size > FILE_MOST)
        return file_refused(what, purpose, path, "is larger than 64 MiB");
    *size = status.st_size;
    return 0;
}

static int64_t read_all(int fd, bytes *b, int64_t size)
{
    while (b->length < size) {
        ssize_t n = read(fd, b->data + b->length, (size_t)(size - b->length));

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        b->length += n;
    }
    return 0;
}

int64_t file_read(const char *path, const char *purpose, const char *what, bytes *out)
{
    int fd = -1;
    int64_t size = 0;
    int64_t result = open_regular(path, purpose, what, &fd, &size);

    out->data = NULL;
    out->length = 0;
    if (result == 0 && (out->data = malloc((size_t)size + 1)) == NULL)
        result = error_no_memory();
    if (result == 0 && read_all(fd, out, size) != 0)
        result = file_failed(what, purpose, path, errno);
    if (result == 0 && out->length == 0)
        result = file_refused(what, purpose, path, "is empty");
    if (fd >= 0)
        (void)close(fd);
    if (result != 0)
        bytes_free(out);
    return result;
}

void bytes_free(bytes *b)
{
    if (b->data != NULL)
        openssl.OPENSSL_cleanse(b->data, (size_t)b->length);
    free(b->data);
    b->data = NULL;
    b->length = 0;
}

int bytes_are_pem(const bytes *b)
{
    static const char mark[] = "-----BEGIN ";
    const int64_t size = sizeof mark - 1;

    for (int64_t i = 0; i + size <= b->length; i++)
        if (memcmp(b->data + i, mark, (size_t)size) == 0)
            return 1;
    return 0;
}

int64_t file_check_directory(const char *path, const char *purpose, const char *what,
                             struct stat *out)
{
    if (stat(path, out) != 0)
        return file_failed(what, purpose, path, errno);
    if (!S_ISDIR(out->st_mode))
        return file_failed(what, purpose, path, ENOTDIR);
    if (access(path, R_OK | X_OK) != 0)
        return file_failed(what, purpose, path, errno);
    return 0;
}
