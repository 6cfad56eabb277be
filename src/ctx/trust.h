/*
 * What a context trusts: an X509_STORE and the list of sources it was loaded from. A trust never
 * changes once it is made, so contexts and handshakes share it freely; adding a source makes
 * another. One that was loaded from the same files before is not loaded again.
 */
#ifndef GASKET_TRUST_H
#define GASKET_TRUST_H

#include <stdint.h>

#include "library/library.h"

typedef struct trust trust;

typedef enum trust_source {
    TRUST_SYSTEM,    /* OpenSSL's default file and directory */
    TRUST_FILE,      /* certificates, and CRLs among them */
    TRUST_DIRECTORY, /* OpenSSL's hashed directory */
    TRUST_BYTES,     /* like TRUST_FILE */
    TRUST_CRL_FILE,
    TRUST_CRL_BYTES
} trust_source;

/*
 * Everything in `base` (NULL for nothing) and one source more: `name` is the path, or what messages
 * call the bytes. Returns 0 and *out, which the caller owns, or a record that names the source.
 */
int64_t trust_extend(const trust *base, trust_source source, const char *name, const void *bytes,
                     int64_t length, const char *what, trust **out);

void trust_release(trust *t); /* NULL is ignored */

/* Whether a CA is among the sources, and not CRLs alone. NULL has none. */
int trust_has_ca(const trust *t);

/* Loads everything again into a store that may change. 0 or a record. */
int64_t trust_pour(const trust *t, X509_STORE *store, const char *what);

/* The store: borrowed, valid as long as the trust. */
X509_STORE *trust_store(const trust *t);

/* Whether it is any trust's, of now or before. */
int trust_has_store(const X509_STORE *store);

/* Calls for each CA certificate that was named by file or bytes (the system's are too many to
 * send). */
void trust_each_ca(const trust *t, void (*call)(X509 *certificate, void *argument), void *argument);

#endif
