#include "ctx/credentials.h"

#include <stddef.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"

/* What the password callback is given, and whether it was asked: a key that asks is encrypted. */
typedef struct secret {
    const char *password;
    int asked;
} secret;

static int give_password(char *buffer, int size, int writing, void *argument)
{
    secret *s = argument;
    size_t length = s->password == NULL ? 0 : strlen(s->password);

    (void)writing;
    s->asked = 1;
    if (length == 0 || length > (size_t)size)
        return 0;
    memcpy(buffer, s->password, length);
    return (int)length;
}

int credentials_no_password(char *buffer, int size, int writing, void *argument)
{
    (void)buffer;
    (void)size;
    (void)writing;
    (void)argument;
    return 0;
}

static BIO *bio_of(const bytes *b)
{
    return openssl.BIO_new_mem_buf(b->data, (int)b->length);
}

/* Why a key could not be had, in words; what OpenSSL said stands in the queue. */
static int64_t key_failed(const secret *s, const char *name, const char *what)
{
    if (!s->asked)
        return error_raise_ssl(what, "%s holds no private key that can be read", name);
    if (s->password == NULL || s->password[0] == '\0')
        return error_raise_ssl(what, "%s is encrypted and no password was given", name);
    return error_raise_ssl(what, "%s is encrypted and the password is wrong", name);
}

static EVP_PKEY *key_from_der(const bytes *b, secret *s)
{
    BIO *bio = bio_of(b);
    EVP_PKEY *key;

    if (bio == NULL)
        return NULL;
    key = openssl.d2i_PrivateKey_bio(bio, NULL);
    openssl.BIO_free(bio);
    if (key != NULL)
        return key;
    bio = bio_of(b);
    if (bio == NULL)
        return NULL;
    key = openssl.d2i_PKCS8PrivateKey_bio(bio, NULL, give_password, s);
    openssl.BIO_free(bio);
    return key;
}

static EVP_PKEY *key_from_pem(const bytes *b, secret *s)
{
    BIO *bio = bio_of(b);
    EVP_PKEY *key;

    if (bio == NULL)
        return NULL;
    key = openssl.PEM_read_bio_PrivateKey(bio, NULL, give_password, s);
    openssl.BIO_free(bio);
    return key;
}

/* The certificates that follow the first one. */
static int chain_from_pem(BIO *bio, credentials *c)
{
    OPENSSL_STACK *chain = openssl.OPENSSL_sk_new_null();
    X509 *next;

    if (chain == NULL)
        return 0;
    c->chain = (STACK_OF(X509) *)chain;
    while ((next = openssl.PEM_read_bio_X509(bio, NULL, credentials_no_password, NULL)) != NULL)
        if (openssl.OPENSSL_sk_push(chain, next) <= 0) {
            openssl.X509_free(next);
            return 0;
        }
    openssl.ERR_clear_error(); /* the end of the file */
    return 1;
}

static int64_t certificate_from_pem(const bytes *b, const char *name, const char *what,
                                    credentials *c)
{
    BIO *bio = bio_of(b);
    int complete = 1;

    if (bio == NULL)
        return error_no_memory();
    c->certificate = openssl.PEM_read_bio_X509_AUX(bio, NULL, credentials_no_password, NULL);
    if (c->certificate != NULL)
        complete = chain_from_pem(bio, c);
    openssl.BIO_free(bio);
    if (!complete)
        return error_no_memory();
    if (c->certificate == NULL)
        return error_raise_ssl(what, "%s holds no certificate that can be read", name);
    return 0;
}

/* Certificate, chain and key in one; only for what is a PKCS#12 file at all. */
static int64_t all_from_pkcs12(PKCS12 *box, const char *name, const char *password,
                               const char *what, credentials *c)
{
    /* A file without a password may have been made with none or with an empty one: OpenSSL tries
     * both for NULL. */
    if (openssl.PKCS12_parse(box, password, &c->key, &c->certificate, &c->chain) != 1)
        return password == NULL || password[0] == '\0'
                   ? error_raise_ssl(what, "%s is encrypted and no password was given", name)
                   : error_raise_ssl(what, "%s cannot be opened with the password", name);
    if (c->certificate == NULL)
        return error_raise_ssl(what, "%s holds no certificate", name);
    return 0;
}

static int64_t certificate_from_der(const bytes *b, const char *name, const char *password,
                                    const char *what, credentials *c)
{
    BIO *bio = bio_of(b);
    PKCS12 *box;
    int64_t result = 0;

    if (bio == NULL)
        return error_no_memory();
    box = openssl.d2i_PKCS12_bio(bio, NULL);
    openssl.BIO_free(bio);
    if (box != NULL) {
        result = all_from_pkcs12(box, name, password, what, c);
        openssl.PKCS12_free(box);
        return result;
    }
    openssl.ERR_clear_error();
    bio = bio_of(b);
    if (bio == NULL)
        return error_no_memory();
    c->certificate = openssl.d2i_X509_bio(bio, NULL);
    openssl.BIO_free(bio);
    if (c->certificate == NULL)
        return error_raise_ssl(what, "%s holds no certificate that can be read", name);
    return 0;
}

static int64_t read_certificate(const bytes *b, const char *name, const char *password,
                                const char *what, credentials *c)
{
    return bytes_are_pem(b) ? certificate_from_pem(b, name, what, c)
                            : certificate_from_der(b, name, password, what, c);
}

static int64_t read_key(const bytes *b, const char *name, const char *password, const char *what,
                        credentials *c)
{
    secret s = {password, 0};

    openssl.ERR_clear_error();
    c->key = bytes_are_pem(b) ? key_from_pem(b, &s) : key_from_der(b, &s);
    if (c->key == NULL)
        return key_failed(&s, name, what);
    openssl.ERR_clear_error(); /* the ways of reading it that were tried first */
    return 0;
}

static int64_t read_both(const bytes *certificate, const bytes *key, const char *password,
                         const credentials_names *names, const char *what, credentials *c)
{
    int64_t result = read_certificate(certificate, names->certificate, password, what, c);

    if (result != 0)
        return result;
    if (key->data != NULL && c->key != NULL) {
        openssl.EVP_PKEY_free(c->key);
        c->key = NULL;
    }
    if (key->data != NULL)
        result = read_key(key, names->key, password, what, c);
    else if (c->key == NULL)
        result = read_key(certificate, names->certificate, password, what, c);
    if (result != 0)
        return result;
    if (openssl.X509_check_private_key(c->certificate, c->key) != 1)
        return error_raise_ssl(what, "the key of %s does not belong to the certificate of %s",
                               key->data != NULL ? names->key : names->certificate,
                               names->certificate);
    return 0;
}

int64_t credentials_read(const bytes *certificate, const bytes *key, const char *password,
                         const credentials_names *names, const char *what, credentials *out)
{
    credentials c = {NULL, NULL, NULL};
    int64_t result = read_both(certificate, key, password, names, what, &c);

    if (result != 0)
        credentials_free(&c);
    *out = c;
    return result;
}

static void free_certificate(void *certificate)
{
    openssl.X509_free(certificate);
}

void credentials_free(credentials *c)
{
    if (c->certificate != NULL)
        openssl.X509_free(c->certificate);
    if (c->chain != NULL)
        openssl.OPENSSL_sk_pop_free((OPENSSL_STACK *)c->chain, free_certificate);
    if (c->key != NULL)
        openssl.EVP_PKEY_free(c->key);
    c->certificate = NULL;
    c->chain = NULL;
    c->key = NULL;
}

int64_t credentials_apply(const credentials *c, SSL_CTX *ssl_ctx, const char *what)
{
    if (openssl.SSL_CTX_use_certificate(ssl_ctx, c->certificate) != 1 ||
        openssl.SSL_CTX_ctrl(ssl_ctx, SSL_CTRL_CHAIN, 1, c->chain) != 1 ||
        openssl.SSL_CTX_use_PrivateKey(ssl_ctx, c->key) != 1)
        return error_raise_ssl(what, "the certificate is refused");
    return 0;
}
