#include "dynamic/taker.h"

#include <stddef.h>
#include <string.h>

static const taker takers[] = {
#define TAKER(name, result, parameters) {#name, #result " " #parameters, #name, 0},
#define TAKER_BY(name, result, parameters, function, command)                                      \
    {#name, #result " " #parameters, #function, command},
#include "dynamic/takers.inc"
#undef TAKER
#undef TAKER_BY
};

const taker *taker_find(const char *name)
{
    for (size_t i = 0; i < sizeof takers / sizeof *takers; i++)
        if (strcmp(takers[i].name, name) == 0)
            return &takers[i];
    return NULL;
}
