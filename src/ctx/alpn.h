/* The application protocols of a context, as given and as they go over the wire (RFC 7301). */
#ifndef GASKET_ALPN_H
#define GASKET_ALPN_H

#include <stdint.h>

#include "library/library.h"

typedef struct alpn {
    char *text; /* "h2,http/1.1"; NULL none */
    unsigned char *wire;
    unsigned wire_length;
} alpn;

/* 0 or a bad-argument record. "" is none. */
int64_t alpn_parse(const char *protocols, const char *what, alpn *out);
void alpn_free(alpn *a);

#endif
