/*
 * OpenSSL, opened at run time. Everything above this room calls OpenSSL as openssl.SSL_new(...),
 * after library_ensure() said 0. Which functions there are is the list in openssl_functions.h.
 */
#ifndef GASKET_LIBRARY_H
#define GASKET_LIBRARY_H

#include <stdint.h>

#include "library/openssl_functions.h"

extern struct openssl openssl;

/* 0 once OpenSSL is open and initialised, else a record of kind library. Cheap when already open.
 */
int64_t library_ensure(const char *what);

/* OpenSSL_version_num() of what is loaded: 0x30000130 is 3.0.19. 0 before. */
unsigned long library_version_number(void);

/* The value of an OpenSSL constant under the OpenSSL that is loaded; 1 if there is one of that
 * name. */
int library_constant(const char *name, int64_t *value);

#endif
