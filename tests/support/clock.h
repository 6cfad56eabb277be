/* Time for tests that must end: never to say how fast something is. */
#ifndef TESTS_CLOCK_H
#define TESTS_CLOCK_H

#include <stdint.h>

/* Milliseconds of the monotonic clock. */
int64_t clock_ms(void);
void clock_sleep(int64_t ms);

#endif
