/* OpenSSL's error queue of the calling thread, as another part of the process sees it. */
#ifndef TESTS_OPENSSL_H
#define TESTS_OPENSSL_H

/* A function of the libcrypto that Gasket has loaded; NULL if there is none of that name. */
void *openssl_function(const char *name);

/* True as well where no OpenSSL can be loaded. */
int openssl_queue_is_empty(void);

/* Leaves entries behind, as a careless caller of OpenSSL does. */
void openssl_queue_pollute(int entries);
void openssl_queue_clear(void);

#endif
