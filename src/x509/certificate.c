#include "x509/certificate.h"

#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "handle/argument.h"
#include "handle/handle.h"
#include "native/native.h"

/* A copy of what was written to a memory BIO; NULL without memory. */
static char *bio_text(BIO *bio)
{
    char *data = NULL;
    long length = openssl.BIO_ctrl(bio, BIO_CTRL_INFO, 0, &data);
    char *text;

    if (length < 0 || (data == NULL && length > 0))
        return NULL;
    text = malloc((size_t)length + 1);
    if (text == NULL)
        return NULL;
    if (length > 0)
        memcpy(text, data, (size_t)length);
    text[length] = '\0';
    return text;
}

static char *name_written(const X509_NAME *name, unsigned long flags)
{
    BIO *bio = openssl.BIO_new(openssl.BIO_s_mem());
    char *text = NULL;

    if (bio != NULL && openssl.X509_NAME_print_ex(bio, name, 0, flags) >= 0)
        text = bio_text(bio);
    (void)openssl.BIO_free(bio);
    return text;
}

/*
 * RFC 2253 with characters as they are. A name may hold anything at all: where its strings are not
 * what they claim to be, their bytes are given in hexadecimal, as the same RFC has it.
 */
static char *name_text(const X509_NAME *name)
{
    char *text = name_written(name, XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB);

    if (text != NULL && argument_is_utf8(text))
        return text;
    free(text);
    return name_written(name, XN_FLAG_RFC2253 | ASN1_STRFLGS_DUMP_ALL);
}

static char *serial_text(X509 *x)
{
    BIGNUM *number = openssl.ASN1_INTEGER_to_BN(openssl.X509_get0_serialNumber(x), NULL);
    char *digits = number == NULL ? NULL : openssl.BN_bn2hex(number);
    char *text = digits == NULL ? NULL : strdup(digits);

    openssl.CRYPTO_free(digits, __FILE__, __LINE__);
    openssl.BN_free(number);
    return text;
}

static char *pem_text(X509 *x)
{
    BIO *bio = openssl.BIO_new(openssl.BIO_s_mem());
    char *text = NULL;

    if (bio != NULL && openssl.PEM_write_bio_X509(bio, x) == 1)
        text = bio_text(bio);
    (void)openssl.BIO_free(bio);
    return text;
}

int64_t certificate_new(X509 *x)
{
    return native_new(TYPE_X509, x);
}

static native *enter(int64_t h, const char *what, int64_t *result)
{
    native *n = handle_enter(h, &type_classes[TYPE_X509], what, "certificate", result);

    if (n == NULL)
        return NULL;
    if (!lock_enter(n->lock)) {
        *result = error_raise(GASKET_ERROR_STATE, what, "the lock of the certificate was lost");
        handle_leave(h);
        return NULL;
    }
    openssl.ERR_clear_error();
    return n;
}

static void leave(native *n, int64_t h)
{
    lock_leave(n->lock);
    handle_leave(h);
}

/*
 * Made anew each time, since a direct call can change a certificate; the same text is kept once. Text
 * functions answer NULL on a bad handle; there is nothing to say beyond that.
 */
static const char *text_of(int64_t h, char *(*make)(X509 *x))
{
    int64_t record = 0;
    native *n = enter(h, "certificate", &record);
    const char *kept = "";
    char *text;

    if (n == NULL) {
        (void)error_free(record);
        return NULL;
    }
    text = make(n->pointer);
    if (text != NULL)
        kept = native_text(n, text, strlen(text));
    free(text);
    openssl.ERR_clear_error();
    leave(n, h);
    return kept;
}

static char *subject_text(X509 *x)
{
    return name_text(openssl.X509_get_subject_name(x));
}

static char *issuer_text(X509 *x)
{
    return name_text(openssl.X509_get_issuer_name(x));
}

const char *gasket_certificate_subject(int64_t h)
{
    return text_of(h, subject_text);
}

const char *gasket_certificate_issuer(int64_t h)
{
    return text_of(h, issuer_text);
}

const char *gasket_certificate_serial(int64_t h)
{
    return text_of(h, serial_text);
}

const char *gasket_certificate_pem(int64_t h)
{
    return text_of(h, pem_text);
}

/* Seconds since 1970, counted by OpenSSL: the C library's broken-down times depend on the time
 * zone. */
static int64_t seconds(const ASN1_TIME *time, const char *what)
{
    ASN1_TIME *epoch = openssl.ASN1_TIME_set(NULL, 0);
    int days = 0;
    int rest = 0;
    int done = epoch != NULL && openssl.ASN1_TIME_diff(&days, &rest, epoch, time) == 1;

    openssl.ASN1_TIME_free(epoch);
    if (!done)
        return error_raise_ssl(what, "the certificate's time is malformed");
    return (int64_t)days * 86400 + rest;
}

enum validity { BEGIN, END };

static int64_t read_time(int64_t h, enum validity which, const char *what)
{
    int64_t result = 0;
    native *n = enter(h, what, &result);

    if (n == NULL)
        return result;
    result = seconds(which == BEGIN ? openssl.X509_get0_notBefore(n->pointer)
                                    : openssl.X509_get0_notAfter(n->pointer),
                     what);
    leave(n, h);
    return result;
}

int64_t gasket_certificate_not_before(int64_t h)
{
    return read_time(h, BEGIN, "certificate_not_before");
}

int64_t gasket_certificate_not_after(int64_t h)
{
    return read_time(h, END, "certificate_not_after");
}
