#include "support/pattern.h"

#include <stdint.h>

static unsigned char pattern_at(size_t offset, unsigned seed)
{
    uint64_t word =
        (offset >> 3) * UINT64_C(0x9E3779B97F4A7C15) + seed * UINT64_C(0xD1B54A32D192ED03);

    word ^= word >> 29;
    return (unsigned char)(word >> (8 * (offset & 7)));
}

void pattern_fill(unsigned char *bytes, size_t length, size_t offset, unsigned seed)
{
    for (size_t i = 0; i < length; i++)
        bytes[i] = pattern_at(offset + i, seed);
}

int pattern_is(const unsigned char *bytes, size_t length, size_t offset, unsigned seed)
{
    for (size_t i = 0; i < length; i++)
        if (bytes[i] != pattern_at(offset + i, seed))
            return 0;
    return 1;
}
