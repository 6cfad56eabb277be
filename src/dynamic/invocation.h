/* One call of a function that is in no list: checked, made, and what comes of it handed out. */
#ifndef GASKET_INVOCATION_H
#define GASKET_INVOCATION_H

#include <stdint.h>

#include "dynamic/plan.h"
#include "native/native.h"

typedef struct invocation {
    const plan *plan;
    const int64_t *given; /* as many as the plan says */
    const char *what;
    native *natives[SIGNATURE_PARAMETERS];   /* held; NULL where there is no object */
    int64_t callbacks[SIGNATURE_PARAMETERS]; /* held; 0 where there is none */
    lock *locks[SIGNATURE_PARAMETERS];
    int locked;
    void *shared[SIGNATURE_PARAMETERS];        /* the reference that OpenSSL may take */
    int changes;                               /* it has the turn to change a context */
    int steps;                                 /* it has the turn to take a step */
    libffi_value values[SIGNATURE_PARAMETERS]; /* what C is passed */
    libffi_value outs[SIGNATURE_PARAMETERS];   /* what pointers that are passed point to */
    libffi_value result;
} invocation;

/* 0 and *result, which may be NULL; or a record. */
int64_t invocation_run(const plan *p, const int64_t *given, int64_t *result, const char *what);

/* What borrowed results hang on, and errors are kept with: the first object, or NULL. */
native *invocation_first(const invocation *v);

#endif
