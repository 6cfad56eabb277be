/* A dynamic call of what is a direct call too. */
#ifndef GASKET_LISTED_H
#define GASKET_LISTED_H

#include <stdint.h>

#include "dynamic/plan.h"

/* Makes the direct call: 0 and *result, which may be NULL, or its record. */
int64_t listed_run(const plan *p, const int64_t *given, int64_t *result);

#endif
