/* The end of a stream. */
#ifndef GASKET_CLOSING_H
#define GASKET_CLOSING_H

#include <stdint.h>

#include "stream/stream.h"

/* With its lock held: sends what goes at once, close_notify too, and ends it. 0, or GASKET_TIMEOUT
 * where something was lost. */
int64_t closing_now(stream *s);

#endif
