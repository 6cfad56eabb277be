/*
 * Chains of BIOs. Each link has a count of the BIO behind it, as OpenSSL has it; which one is
 * before is known to the natives alone: OpenSSL's pointer back may be one to freed memory, and is
 * never followed.
 */
#ifndef GASKET_BIO_CHAIN_H
#define GASKET_BIO_CHAIN_H

#include "direct/call.h"

/* The SSL that a BIO of BIO_f_ssl works with; NULL where it has none or is another. */
SSL *bio_chain_ssl(BIO *bio);
/* Whether what goes through `from`, which may be NULL, comes to `target`, a BIO or an SSL; or
 * passes through too many SSLs to tell. */
int bio_chain_reaches(BIO *from, const void *target);
/* From now on both are used under one lock, which the call has until it ends. 1, or 0 where that of
 * `other` was lost. */
int bio_chain_join(call *c, native *n, native *other);

#endif
