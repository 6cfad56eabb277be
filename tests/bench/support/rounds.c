#include "bench/support/rounds.h"

#include <stdlib.h>
#include <string.h>

long rounds_setting(const char *name, long otherwise)
{
    const char *text = getenv(name);
    long value = text == NULL ? 0 : strtol(text, NULL, 10);

    return value > 0 ? value : otherwise;
}

void rounds_run(rounds *r, rounds_measure *measure, void *user)
{
    if (r->count > ROUNDS_MOST)
        r->count = ROUNDS_MOST;
    for (int round = 0; round < r->count; round++)
        for (int i = 0; i < r->ways; i++) {
            int way = (i + round) % r->ways;
            double figures[ROUNDS_FIGURES] = {0};

            measure(way, user, figures);
            for (int figure = 0; figure < ROUNDS_FIGURES; figure++)
                r->values[figure][way][round] = figures[figure];
        }
}

static int in_order(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;

    return (x > y) - (x < y);
}

static middle middle_of(double *values, int count)
{
    qsort(values, (size_t)count, sizeof *values, in_order);
    return (middle){values[count / 2], values[count / 10], values[count - 1 - count / 10]};
}

middle rounds_value(const rounds *r, int figure, int way)
{
    double values[ROUNDS_MOST];

    memcpy(values, r->values[figure][way], (size_t)r->count * sizeof *values);
    return middle_of(values, r->count);
}

middle rounds_ratio(const rounds *r, int figure, int way, int to)
{
    double values[ROUNDS_MOST];

    for (int i = 0; i < r->count; i++)
        values[i] = r->values[figure][way][i] / r->values[figure][to][i];
    return middle_of(values, r->count);
}
