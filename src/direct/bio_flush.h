/* BIO_CTRL_FLUSH. */
#ifndef GASKET_BIO_FLUSH_H
#define GASKET_BIO_FLUSH_H

#include <openssl/bio.h>

long bio_flush(BIO *bio);

#endif
