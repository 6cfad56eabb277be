/* An SSL as a handle: what gasket_stream_ssl gives. */
#ifndef GASKET_SSL_H
#define GASKET_SSL_H

#include <stdint.h>

#include "handle/handle.h"
#include "library/library.h"

typedef struct ssl_object {
    object object;
    SSL *ssl; /* counted up */
} ssl_object;

extern const object_class ssl_class;

/* A borrowed handle, ended with handle_drop; or a record. */
int64_t ssl_new_borrowed(SSL *ssl);

#endif
