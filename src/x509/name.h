/* The names in a certificate, one by one. */
#ifndef GASKET_X509_NAME_H
#define GASKET_X509_NAME_H

#include <stdint.h>

#include "library/library.h"

/* How many of GASKET_NAME_...; -1 where the extension is malformed or there twice. */
int name_count(X509 *x, int64_t which);
/* Text to be freed; NULL where there is no such index, or no memory. */
char *name_type(X509 *x, int64_t which, int64_t index);
char *name_value(X509 *x, int64_t which, int64_t index);

#endif
