/*
 * What an SSL takes along from its context when it is made. OpenSSL copies most of it by itself;
 * the rest an SSL would look up in its SSL_CTX at the handshake, without a lock, while a setter on
 * another thread frees it: ciphers, the names of CAs, and the lists that our own callbacks answer
 * from.
 */
#ifndef GASKET_SNAPSHOT_H
#define GASKET_SNAPSHOT_H

#include <stdint.h>

#include "ctx/ctx.h"

/* With the context's lock held, for a new SSL. 0 or a record. */
int64_t snapshot_take(ctx *c, SSL *ssl, const char *what);
/* The same for an SSL that was handed to another context by its server name. 1, or 0 where it
 * failed. */
int snapshot_retake(ctx *c, SSL *ssl);
/* For an SSL that a direct call gave another context: the rest stays, as OpenSSL has it. */
void snapshot_retake_alpn(ctx *c, SSL *ssl);
/* For an SSL that was duplicated. */
void snapshot_pass_on(const SSL *from, SSL *to);

alpn *snapshot_alpn(const SSL *ssl);
server_name *snapshot_names(const SSL *ssl);

/*
 * The setters, with the lock held: on the SSL_CTX as long as no SSL was made of it, else kept for
 * those that will be. 0 or a record.
 */
int64_t snapshot_set_ciphers(ctx *c, const char *list, const char *what);
int64_t snapshot_set_ciphersuites(ctx *c, const char *list, const char *what);
void snapshot_set_ca_names(ctx *c);

#endif
