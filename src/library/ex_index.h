/*
 * Places for data of ours in OpenSSL's objects ("ex_data"), and which of them are ours: a caller
 * may use those that it made through Gasket, and the one that OpenSSL reserves for applications.
 */
#ifndef GASKET_EX_INDEX_H
#define GASKET_EX_INDEX_H

#include "library/library.h"

/* A new index in objects of a class (CRYPTO_EX_INDEX_SSL), or -1. `release` frees what is there
 * with its object, and may be NULL. */
int ex_index_new(int class, CRYPTO_EX_free *release);
/* One that callers may set to any number. */
int ex_index_new_for_callers(int class);

int ex_index_is_callers(int class, int index);
/* The data of ours in an SSL that was copied from another belongs to that one. */
void ex_index_forget(SSL *ssl);

#endif
