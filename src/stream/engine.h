/*
 * The steps of a stream's operations. Each is called with the lock held, does what can be done now
 * and returns
 * >= 0 when it is done, GASKET_WANT_READ or GASKET_WANT_WRITE when it must be called again, or a
 * record.
 */
#ifndef GASKET_ENGINE_H
#define GASKET_ENGINE_H

#include <stdint.h>

#include "stream/stream.h"

enum { ENGINE_RECORD = 16 * 1024 /* the most plaintext that one TLS record holds */ };

/* Carries a connection by name on until there is a descriptor. */
int64_t engine_connect(stream *s);
/* Connects and shakes hands, if that is still to do. */
int64_t engine_handshake(stream *s);
/* Decrypts what is there into `to`: bytes, or 0 at the end of file. */
int64_t engine_read(stream *s, void *to, int64_t length);
/* Whether a byte of plaintext can be read: 1 and the byte, left where it is, or 0 at the end of
 * file. */
int64_t engine_peek(stream *s, unsigned char *byte);
/*
 * Encrypts plaintext into the transport: bytes accepted; WANT_WRITE only when none were. It goes at
 * once, or with buffering when as much is queued as the stream gathers.
 */
int64_t engine_write(stream *s, const void *from, int64_t length);
/* Encrypts what is gathered and sends all that is queued. */
int64_t engine_flush(stream *s);
/* engine_flush, then close_notify: 1 when the peer's was read already, else 0. */
int64_t engine_finish(stream *s);
/*
 * The same, and then hears the peer as far as that has to be before the descriptor may be closed:
 * 0, or WANT_READ.
 */
int64_t engine_linger(stream *s);
/* Sends what is queued. 0, WANT_WRITE or a record. */
int64_t engine_send(stream *s, const char *what);

#endif
