/* Whether what lies under a BIO is closed with it. */
#ifndef GASKET_BIO_CLOSE_H
#define GASKET_BIO_CLOSE_H

#include <openssl/bio.h>

/* BIO_CTRL_SET_CLOSE. */
long bio_close_set(BIO *bio, long flag);

#endif
