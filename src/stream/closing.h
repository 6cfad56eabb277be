/* The end of a stream. */
#ifndef GASKET_CLOSING_H
#define GASKET_CLOSING_H

#include <stdint.h>

#include "stream/stream.h"

/* With its lock held: sends what goes at once, close_notify too, and ends it. 0, or GASKET_TIMEOUT
 * where something was lost. */
int64_t closing_now(stream *s);

/*
 * With its lock held, before closing_now where there is time: 0 where nothing that the peer still
 * says can take away what was sent. Else GASKET_WANT_READ, and how long to wait at most, -1 as long
 * as there is time. Then call it again.
 */
int64_t closing_linger(stream *s, int64_t *at_most_ms);

#endif
