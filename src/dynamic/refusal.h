/* Functions that would break the library, or the process that it lives in. */
#ifndef GASKET_REFUSAL_H
#define GASKET_REFUSAL_H

/* Why a function is never called by name; NULL where it may be. */
const char *refusal_of(const char *name);
/* The same of a name behind which no type of objects is: "CRYPTO" of CRYPTO_free. */
int refusal_is_no_type(const char *name);

#endif
