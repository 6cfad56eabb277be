/* What is set on one stream before its handshake: names, versions, ciphers, verification. */
#ifndef GASKET_SETTING_H
#define GASKET_SETTING_H

#include <stdint.h>

#include "stream/stream.h"

/* The SSL's way back to its stream, for OpenSSL's callbacks. 1 or, without memory, 0. */
int setting_attach(stream *s);
int setting_stream_index(void);

/* What messages and readers call the peer: "host:port", "[address]:port", or the host alone where
 * port is 0. */
void setting_name_peer(stream *s, const char *host, int64_t port);

/* A connection by name: the peer's name, SNI and host check follow from it. 0 or a record. */
int64_t setting_name_host(stream *s, const char *host, int64_t port, const char *what);

/* Just before the handshake: gives OpenSSL the names and a session to resume. 0 or a record. */
int64_t setting_apply(stream *s);

#endif
