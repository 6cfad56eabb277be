/*
 * What is written to a pipe or socket that nobody reads any more raises SIGPIPE, which would end
 * the host. OpenSSL's own BIOs do that; here the signal is held back and taken off.
 */
#ifndef GASKET_PIPE_H
#define GASKET_PIPE_H

#include <signal.h>

#include <openssl/ssl.h>

typedef struct pipe_guard {
    int entered;
    int was_pending;
    sigset_t mask;
} pipe_guard;

/* Whether what is written to it can come to a descriptor, by a BIO of OpenSSL's. NULL is no BIO. */
int pipe_is_behind(BIO *bio);
int pipe_is_behind_ssl(const SSL *ssl);
/* The same for what is only written when it is freed: the rest of a file. */
int pipe_is_file_behind(BIO *bio);

void pipe_enter(pipe_guard *g);
/* Nothing where it was not entered. */
void pipe_leave(pipe_guard *g);

#endif
