/* A certificate with its chain and private key, out of PEM, DER or PKCS#12, told apart by content.
 */
#ifndef GASKET_CREDENTIALS_H
#define GASKET_CREDENTIALS_H

#include <stdint.h>

#include "ctx/file.h"
#include "library/library.h"

typedef struct credentials {
    X509 *certificate;
    STACK_OF(X509) * chain; /* of X509, may be NULL */
    EVP_PKEY *key;
} credentials;

/* What messages call the two places, for example `certificate file "a.pem"`. */
typedef struct credentials_names {
    const char *certificate;
    const char *key;
} credentials_names;

/*
 * Reads both; `key` with no data means that the key stands with the certificate. The key must
 * belong to the certificate. `password` may be NULL. Returns 0, or a record that says which of the
 * two is wrong and how.
 */
int64_t credentials_read(const bytes *certificate, const bytes *key, const char *password,
                         const credentials_names *names, const char *what, credentials *out);
void credentials_free(credentials *c);

/* 0 or a record. Replaces what the context had. */
int64_t credentials_apply(const credentials *c, SSL_CTX *ssl_ctx, const char *what);

/* The password callback of every context: there never is a prompt on the terminal. */
int credentials_no_password(char *buffer, int size, int writing, void *argument);

#endif
