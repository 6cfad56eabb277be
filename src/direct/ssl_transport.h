/* What an SSL reads from and writes to, where it is not a stream's. */
#ifndef GASKET_SSL_TRANSPORT_H
#define GASKET_SSL_TRANSPORT_H

#include <openssl/ssl.h>

/* Before reading and writing: 0 where that would lead OpenSSL to a BIO that cannot be used (see
 * bio_is_ready). */
int ssl_transport_prepare(SSL *ssl);

/* SSL_get_error, which follows NULL where what is waited for has no BIO. */
int ssl_transport_error(const SSL *ssl, int result);

#endif
