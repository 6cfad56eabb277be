/* Protocol versions by name: "tlsv1.2+", "tlsv1 tlsv1.2", "default". */
#ifndef GASKET_METHOD_H
#define GASKET_METHOD_H

#include <stdint.h>

#include "library/library.h"

typedef struct method {
    int lowest;        /* a version number of OpenSSL's, 0 whatever there is */
    int highest;       /* the same */
    uint64_t excluded; /* SSL_OP_NO_* for versions between them that are not in the list */
} method;

/* 0, or a bad-argument or unsupported record. */
int64_t method_parse(const char *text, const char *what, method *m);
/* 0 or a record. */
int64_t method_apply_ctx(const method *m, SSL_CTX *ssl_ctx, const char *what);
int64_t method_apply_ssl(const method *m, SSL *ssl, const char *what);

#endif
