/* Questions that keep OpenSSL from following a NULL pointer; the spec's expressions ask them. */
#ifndef GASKET_GUARD_H
#define GASKET_GUARD_H

#include "direct/openssl_types.h"

/*
 * 0 where a read or write would end at a BIO that cannot take it: a file that is not open, or a
 * filter with nothing behind it.
 */
int bio_is_ready(BIO *bio);

/* 0 for an empty key and for one without its public half: neither can be encoded. */
int key_is_whole(const EVP_PKEY *key);
/* A new key that nothing was put into yet. */
int key_is_empty(const EVP_PKEY *key);
/* Whether keys of its kind have parameters beside the key itself. */
int key_has_parameters(const EVP_PKEY *key);

/*
 * 0, with the reason in the queue, for what an entry of a name of that ASN.1 type cannot hold:
 * OpenSSL finds out when it compares names, and then reads through NULL.
 */
int name_takes(int type, const void *bytes, int length);

#endif
