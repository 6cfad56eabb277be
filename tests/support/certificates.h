/*
 * The files that certificates.sh made: of the whole run where GASKET_TEST_CERTIFICATES names their
 * directory, else of this program, in a temporary directory that goes with it.
 */
#ifndef TESTS_CERTIFICATES_H
#define TESTS_CERTIFICATES_H

#include <stddef.h>

void certificates_make(void);
void certificates_remove(void);

/* The path of one file. The text lasts for some more calls (eight), enough for one statement. */
const char *certificate_file(const char *name);

/* A file's content, to be freed by the caller. */
void *certificate_bytes(const char *name, size_t *length);

#endif
