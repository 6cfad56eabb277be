/* The application protocols of a context, as they go over the wire (RFC 7301). */
#ifndef GASKET_ALPN_H
#define GASKET_ALPN_H

#include "library/library.h"

/* A list never changes, and stays until its context goes: streams that were made before still use
 * it. */
typedef struct alpn alpn;

void alpns_free(alpn *first);

/* OpenSSL's callback of every context that can be a server's. */
int alpn_choose(SSL *ssl, const unsigned char **out, unsigned char *out_length,
                const unsigned char *offer, unsigned length, void *argument);

#endif
