/* Taking OpenSSL's functions from files that were opened, and finding out whether they will do. */
#ifndef GASKET_FUNCTIONS_H
#define GASKET_FUNCTIONS_H

#include <stdint.h>

#include "library/image.h"
#include "library/openssl_functions.h"

/* Why some files will not do. */
typedef struct refusal {
    int64_t kind; /* GASKET_ERROR_LIBRARY or _UNSUPPORTED */
    char reason[384];
} refusal;

typedef struct functions {
    image *ssl;
    const void *ssl_base; /* where the two files lie */
    const void *crypto_base;
    unsigned long version_number;
    struct openssl table;
} functions;

/* 1, with OpenSSL initialised; or 0 with the refusal. `images` are those that the caller asked for.
 */
int functions_take(functions *f, image *const *images, int count, refusal *why);

/* The address of any function of the two files; NULL for what they do not have themselves. */
void *functions_find(const functions *f, const char *name);

#endif
