/* Bytes that show when any of them is lost, doubled, changed or out of place. */
#ifndef TESTS_PATTERN_H
#define TESTS_PATTERN_H

#include <stddef.h>

/* The bytes from `offset` on of the endless pattern `seed`. */
void pattern_fill(unsigned char *bytes, size_t length, size_t offset, unsigned seed);
int pattern_is(const unsigned char *bytes, size_t length, size_t offset, unsigned seed);

#endif
