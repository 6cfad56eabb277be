/* Certificates as objects of their own: they outlive the stream that they came from. */
#ifndef GASKET_CERTIFICATE_H
#define GASKET_CERTIFICATE_H

#include <stdint.h>

#include "library/library.h"

/* A new handle; takes over one reference to `x`, also when it fails. A handle or a record. */
int64_t certificate_new(X509 *x);

#endif
