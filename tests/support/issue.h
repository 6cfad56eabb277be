/*
 * Certificates, requests and revocation lists that are made of nothing, by direct calls alone.
 */
#ifndef TESTS_ISSUE_H
#define TESTS_ISSUE_H

#include <stdint.h>

#define ISSUE_DAY INT64_C(86400) /* seconds */

/* A certificate with its private key. */
typedef struct issued {
    int64_t certificate;
    int64_t key;
} issued;

/* A key on the curve P-256. */
int64_t issue_key(void);
/* O=Gasket tests, CN=... */
int64_t issue_name(const char *common_name);
/* An extension of a type, of a text as in OpenSSL's configuration files. */
int64_t issue_extension(int64_t issuer, int64_t subject, int64_t nid, const char *value);

/* An authority that signed itself, and one below it. */
issued issue_root(const char *common_name);
issued issue_authority(const issued *issuer, const char *common_name);
/* A certificate for a host, valid from and until so many days from now. */
issued issue_for(const issued *issuer, const char *host, int64_t serial, int64_t from,
                 int64_t until);

/* One that has signed itself with that key, of version 3 and without extensions. `digest`: 0 for
 * the types of keys that have their own. */
int64_t issue_itself(int64_t name, int64_t key, int64_t digest);

/* A list of the certificates that an authority has revoked, by their serial numbers, up to a 0. */
int64_t issue_crl(const issued *issuer, const int64_t *serials);

void issued_free(const issued *i);

/* What a BIO in memory holds, as a text; good until the next call. Frees the BIO. */
const char *issue_text(int64_t bio);
int64_t issue_bio(void);
/* What `openssl x509 -noout` prints of a certificate, with such options; good until the next call.
 */
const char *issue_printed(int64_t certificate, const char *options);

#endif
