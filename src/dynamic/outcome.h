/* What C has returned and stored, as the caller gets it. */
#ifndef GASKET_OUTCOME_H
#define GASKET_OUTCOME_H

#include "dynamic/invocation.h"

/* With the locks held: 0, or a record. `result` may be NULL. */
int64_t outcome_store(invocation *v, int64_t *result);

#endif
