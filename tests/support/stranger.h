/* Wrong values: handles that a parameter must not be given, and what else is refused. */
#ifndef TESTS_STRANGER_H
#define TESTS_STRANGER_H

#include "support/spec.h"

/* Objects of every kind and type, and handles that are no more. */
void strangers_make(void);
void strangers_free(void);

/* A wrong argument, and with which kind of record it must be answered. */
typedef struct stranger {
    const char *name; /* "freed" */
    spec_argument argument;
    int64_t length; /* of bytes: what goes with it */
    int64_t kind;
} stranger;

enum { STRANGERS = 160 };

/* All wrong values of a parameter, to which `good` would be a right argument. */
int strangers_of(const spec_call *f, int place, const spec_argument *good, stranger *all);

#endif
