/* Pointers that become handles, and handles that become pointers. */
#ifndef GASKET_ADOPT_H
#define GASKET_ADOPT_H

#include <stdint.h>

/* OpenSSL is open, and contexts that calls return are Gasket's contexts: 0 or a record. */
int64_t adopt_prepare(const char *what);

#endif
