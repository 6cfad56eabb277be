/*
 * A stream that is not encrypted, or not yet (STARTTLS): the engine's steps on bytes as they are.
 * They are called as the engine's are.
 */
#ifndef GASKET_CLEAR_H
#define GASKET_CLEAR_H

#include <stdint.h>

#include "stream/stream.h"

int64_t clear_read(stream *s, void *to, int64_t length);
int64_t clear_peek(stream *s, unsigned char *byte);
int64_t clear_write(stream *s, const void *from, int64_t length);
/* What is queued, and then TCP's end of file. */
int64_t clear_finish(stream *s);

#endif
