/* Opening OpenSSL, once in a process: what stands behind the functions that library.c exports. */
#ifndef GASKET_OPENSSL_H
#define GASKET_OPENSSL_H

#include <stdint.h>

/*
 * 0 once OpenSSL is open, else a record. `paths` NULL or "" is what openssl_remember was given,
 * else what the environment says, else the system's names. `already_done`: it must be loaded
 * already.
 */
int64_t openssl_open(const char *paths, int already_done, const char *what);

/* Paths for the first use; NULL or "" forgets them. 0 or a record. */
int64_t openssl_remember(const char *paths, const char *what);

/* A function of one of the two libraries, NULL where neither has it. OpenSSL must be open. */
void (*openssl_function(const char *name))(void);

/* The files that the functions come from. OpenSSL must be open. */
const char *openssl_ssl_path(void);
const char *openssl_crypto_path(void);

#endif
