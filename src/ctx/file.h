/* A whole file in memory, so that every failure names the file and no OpenSSL call opens one. */
#ifndef GASKET_FILE_H
#define GASKET_FILE_H

#include <stdint.h>
#include <sys/stat.h>

typedef struct bytes {
    unsigned char *data;
    int64_t length;
} bytes;

/* Returns 0 and the contents (never empty), or a record. `purpose` is what messages call it: "key
 * file". */
int64_t file_read(const char *path, const char *purpose, const char *what, bytes *out);
/* Wipes and frees: a file may hold a private key. */
void bytes_free(bytes *b);

/* Whether there is a PEM block in it; what has none is taken for DER. */
int bytes_are_pem(const bytes *b);

/* 0 where `path` is a directory that can be looked at, else a record. */
int64_t file_check_directory(const char *path, const char *purpose, const char *what,
                             struct stat *out);

#endif
