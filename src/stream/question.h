/*
 * What OpenSSL asks in the middle of a handshake, as questions that the caller answers between two
 * calls. OpenSSL calls functions of ours, which note the question and have the handshake pause; no
 * function of the host's is ever called from within OpenSSL.
 */
#ifndef GASKET_QUESTION_H
#define GASKET_QUESTION_H

#include <stdint.h>

#include "stream/stream.h"

/*
 * A stream that wants an answer, whose lock is held: asks the function that the context has for it,
 * with the lock let go meanwhile. 0 where it was answered, GASKET_WANT_ANSWER where there is no
 * such function.
 */
int64_t question_ask(stream *s, int64_t handle);

/* Of a stream that goes away. */
void question_clear(stream *s);

#endif
