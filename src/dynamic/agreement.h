/* Whether what a caller says of a function contradicts what is known of it. `const` is no matter.
 */
#ifndef GASKET_AGREEMENT_H
#define GASKET_AGREEMENT_H

#include "dynamic/signature.h"

/*
 * A call's signature against the prototype of the function, `known`, in C's words: 0, or a
 * bad-argument record with both. The words beside the types say what C cannot.
 */
int64_t agreement_of_call(const signature *given, const char *name, const char *known,
                          const char *what);

/* Whether a function of the one signature can be called as one of the other. */
int agreement_of_functions(const signature *a, const signature *b);

#endif
