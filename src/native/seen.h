/* Which BIOs were ever objects here. Of others nobody knows but what OpenSSL has them in. */
#ifndef GASKET_SEEN_H
#define GASKET_SEEN_H

#include <openssl/bio.h>

/* 1, or 0 without memory. */
int seen_mark(BIO *bio);
int seen(BIO *bio);
/* For a copy, which has taken the mark over. */
void seen_clear(BIO *bio);

#endif
