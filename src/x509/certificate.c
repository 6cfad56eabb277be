#include "x509/certificate.h"

#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "handle/argument.h"
#include "handle/handle.h"

/* The texts are made with the object and never change, so that any thread may read them. */
typedef struct certificate {
    object object;
    X509 *x509;
    char *subject;
    char *issuer;
    char *serial;
    char *pem;
} certificate;

static void destroy(object *o)
{
    certificate *c = (certificate *)o;

    openssl.X509_free(c->x509);
    free(c->subject);
    free(c->issuer);
    free(c->serial);
    free(c->pem);
    free(c);
}

static const object_class certificate_class = {GASKET_KIND_CERTIFICATE, "certificate", NULL, NULL,
                                               destroy};

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

static char *serial_text(const X509 *x)
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

int64_t certificate_new(X509 *x, const char *what)
{
    certificate *c = calloc(1, sizeof *c);

    if (c == NULL) {
        openssl.X509_free(x);
        return error_no_memory();
    }
    object_init(&c->object, &certificate_class);
    c->x509 = x;
    c->subject = name_text(openssl.X509_get_subject_name(x));
    c->issuer = name_text(openssl.X509_get_issuer_name(x));
    c->serial = serial_text(x);
    c->pem = pem_text(x);
    if (c->subject == NULL || c->issuer == NULL || c->serial == NULL || c->pem == NULL) {
        object_release(&c->object);
        return error_raise_ssl(what, "the certificate cannot be written as text");
    }
    return handle_new(&c->object);
}

/* Text functions answer NULL on a bad handle; there is nothing to say beyond that. */
static const certificate *enter_for_text(int64_t h)
{
    object *o = handle_enter_any(h);

    if (o == NULL || o->class == &certificate_class)
        return (const certificate *)o;
    handle_leave(h);
    return NULL;
}

static const char *leave_with_text(int64_t h, const char *text)
{
    handle_leave(h);
    return text;
}

const char *gasket_certificate_subject(int64_t h)
{
    const certificate *c = enter_for_text(h);

    return c == NULL ? NULL : leave_with_text(h, c->subject);
}

const char *gasket_certificate_issuer(int64_t h)
{
    const certificate *c = enter_for_text(h);

    return c == NULL ? NULL : leave_with_text(h, c->issuer);
}

const char *gasket_certificate_serial(int64_t h)
{
    const certificate *c = enter_for_text(h);

    return c == NULL ? NULL : leave_with_text(h, c->serial);
}

const char *gasket_certificate_pem(int64_t h)
{
    const certificate *c = enter_for_text(h);

    return c == NULL ? NULL : leave_with_text(h, c->pem);
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
    const certificate *c = handle_enter(h, &certificate_class, what, "certificate", &result);

    if (c == NULL)
        return result;
    openssl.ERR_clear_error();
    result = seconds(which == BEGIN ? openssl.X509_get0_notBefore(c->x509)
                                    : openssl.X509_get0_notAfter(c->x509),
                     what);
    handle_leave(h);
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
