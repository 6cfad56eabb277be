#include "loop/timing.h"

#include <errno.h>
#include <stdlib.h>

void timing_free(timing *t)
{
    free(t->places);
    t->places = NULL;
    t->count = t->capacity = 0;
}

static void put(timing *t, size_t place, timed *one)
{
    t->places[place] = one;
    one->place = place;
}

static void rise(timing *t, timed *one)
{
    size_t place = one->place;

    while (place > 0 && t->places[(place - 1) / 2]->due > one->due) {
        put(t, place, t->places[(place - 1) / 2]);
        place = (place - 1) / 2;
    }
    put(t, place, one);
}

static void sink(timing *t, timed *one)
{
    size_t place = one->place;

    for (;;) {
        size_t child = 2 * place + 1;

        if (child + 1 < t->count && t->places[child + 1]->due < t->places[child]->due)
            child++;
        if (child >= t->count || t->places[child]->due >= one->due)
            break;
        put(t, place, t->places[child]);
        place = child;
    }
    put(t, place, one);
}

int timing_add(timing *t, timed *one)
{
    if (t->count == t->capacity) {
        size_t capacity = t->capacity == 0 ? 16 : 2 * t->capacity;
        timed **places = realloc(t->places, capacity * sizeof *places);

        if (places == NULL)
            return ENOMEM;
        t->places = places;
        t->capacity = capacity;
    }
    one->due = TIMING_NEVER;
    put(t, t->count++, one);
    return 0;
}

void timing_remove(timing *t, timed *one)
{
    timed *last = t->places[--t->count];

    if (last == one)
        return;
    put(t, one->place, last);
    rise(t, last);
    sink(t, last);
}

void timing_set(timing *t, timed *one, int64_t due)
{
    int64_t before = one->due;

    one->due = due;
    if (due < before)
        rise(t, one);
    else if (due > before)
        sink(t, one);
}

int64_t timing_next(const timing *t)
{
    return t->count == 0 ? TIMING_NEVER : t->places[0]->due;
}

timed *timing_due(const timing *t, int64_t now)
{
    return t->count > 0 && t->places[0]->due <= now ? t->places[0] : NULL;
}
