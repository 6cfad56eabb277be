#include "ctx/snapshot.h"

#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "library/ex_index.h"

/* Where an SSL keeps the two lists; their contexts outlive it. */
static int alpn_index = -1;
static int names_index = -1;
static pthread_once_t indexes = PTHREAD_ONCE_INIT;

static void make_indexes(void)
{
    alpn_index = ex_index_new(CRYPTO_EX_INDEX_SSL, NULL);
    names_index = ex_index_new(CRYPTO_EX_INDEX_SSL, NULL);
}

alpn *snapshot_alpn(const SSL *ssl)
{
    return openssl.SSL_get_ex_data(ssl, alpn_index);
}

server_name *snapshot_names(const SSL *ssl)
{
    return openssl.SSL_get_ex_data(ssl, names_index);
}

static void add_name(X509 *certificate, void *names)
{
    X509_NAME *name = openssl.X509_NAME_dup(openssl.X509_get_subject_name(certificate));

    if (name != NULL && openssl.OPENSSL_sk_push(names, name) <= 0)
        openssl.X509_NAME_free(name);
}

/* The system's are too many to send: only those that were given by file or bytes. */
static STACK_OF(X509_NAME) * ca_names(const ctx *c)
{
    OPENSSL_STACK *names = openssl.OPENSSL_sk_new_null();

    if (names != NULL && c->trust != NULL)
        trust_each_ca(c->trust, add_name, names);
    return (STACK_OF(X509_NAME) *)names;
}

static int take_late_settings(ctx *c, SSL *ssl)
{
    if (c->late_ca_names)
        openssl.SSL_set_client_CA_list(ssl, ca_names(c));
    return (c->late_ciphersuites == NULL ||
            openssl.SSL_set_ciphersuites(ssl, c->late_ciphersuites) == 1) &&
           (c->late_ciphers == NULL || openssl.SSL_set_cipher_list(ssl, c->late_ciphers) == 1);
}

void snapshot_retake_alpn(ctx *c, SSL *ssl)
{
    (void)pthread_once(&indexes, make_indexes);
    c->used = 1;
    (void)openssl.SSL_set_ex_data(ssl, alpn_index, c->alpn);
}

void snapshot_pass_on(const SSL *from, SSL *to)
{
    (void)pthread_once(&indexes, make_indexes);
    (void)openssl.SSL_set_ex_data(to, alpn_index, snapshot_alpn(from));
    (void)openssl.SSL_set_ex_data(to, names_index, snapshot_names(from));
}

int snapshot_retake(ctx *c, SSL *ssl)
{
    c->used = 1;
    return openssl.SSL_set_ex_data(ssl, alpn_index, c->alpn) == 1 && take_late_settings(c, ssl);
}

int64_t snapshot_take(ctx *c, SSL *ssl, const char *what)
{
    (void)pthread_once(&indexes, make_indexes);
    if (openssl.SSL_set_ex_data(ssl, names_index, c->names) != 1 || !snapshot_retake(c, ssl))
        return error_raise_ssl(what, "the settings of the ctx cannot be taken along");
    return 0;
}

static int64_t refused(const char *what, const char *name, const char *list)
{
    return error_raise_ssl(what, "%s \"%.200s\"", name, list);
}

/* On an SSL that is made for it alone, `set` shows whether OpenSSL takes the list; then it is kept.
 */
static int64_t keep(ctx *c, char **place, int (*set)(SSL *, const char *), const char *list,
                    const char *what, const char *name)
{
    SSL *trial = openssl.SSL_new(c->ssl_ctx);
    char *copy = strdup(list);
    int64_t result = 0;

    if (trial == NULL || copy == NULL)
        result = error_no_memory();
    else if (set(trial, list) != 1)
        result = refused(what, name, list);
    if (trial != NULL)
        openssl.SSL_free(trial);
    if (result != 0) {
        free(copy);
        return result;
    }
    free(*place);
    *place = copy;
    return 0;
}

int64_t snapshot_set_ciphers(ctx *c, const char *list, const char *what)
{
    if (c->used)
        return keep(c, &c->late_ciphers, openssl.SSL_set_cipher_list, list, what, "ciphers");
    return openssl.SSL_CTX_set_cipher_list(c->ssl_ctx, list) == 1 ? 0
                                                                  : refused(what, "ciphers", list);
}

int64_t snapshot_set_ciphersuites(ctx *c, const char *list, const char *what)
{
    if (c->used)
        return keep(c, &c->late_ciphersuites, openssl.SSL_set_ciphersuites, list, what,
                    "ciphersuites");
    return openssl.SSL_CTX_set_ciphersuites(c->ssl_ctx, list) == 1
               ? 0
               : refused(what, "ciphersuites", list);
}

void snapshot_set_ca_names(ctx *c)
{
    if (c->side == GASKET_CLIENT)
        return;
    if (c->used)
        c->late_ca_names = 1;
    else
        openssl.SSL_CTX_set_client_CA_list(c->ssl_ctx, ca_names(c));
}

void ctx_open_lists(ctx *c)
{
    if (c->late_ciphers != NULL)
        (void)openssl.SSL_CTX_set_cipher_list(c->ssl_ctx, c->late_ciphers);
    if (c->late_ciphersuites != NULL)
        (void)openssl.SSL_CTX_set_ciphersuites(c->ssl_ctx, c->late_ciphersuites);
    if (c->late_ca_names)
        openssl.SSL_CTX_set_client_CA_list(c->ssl_ctx, ca_names(c));
    ctx_ciphers_changed(c);
    ctx_ciphersuites_changed(c);
    ctx_ca_names_changed(c);
}

void ctx_ciphers_changed(ctx *c)
{
    free(c->late_ciphers);
    c->late_ciphers = NULL;
}

void ctx_ciphersuites_changed(ctx *c)
{
    free(c->late_ciphersuites);
    c->late_ciphersuites = NULL;
}

void ctx_ca_names_changed(ctx *c)
{
    c->late_ca_names = 0;
}
