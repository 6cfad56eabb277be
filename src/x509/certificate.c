#include "x509/certificate.h"

#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "handle/argument.h"
#include "handle/handle.h"
#include "native/native.h"
#include "x509/name.h"
#include "x509/text.h"

/* What a text is about, beside the certificate. */
typedef struct question {
    int64_t which;      /* GASKET_NAME_... */
    int64_t index;      /* of a name */
    const char *digest; /* the name of one */
} question;

typedef char *text_maker(X509 *x, const question *q);

static char *serial_text(X509 *x, const question *q)
{
    BIGNUM *number = openssl.ASN1_INTEGER_to_BN(openssl.X509_get0_serialNumber(x), NULL);
    char *digits = number == NULL ? NULL : openssl.BN_bn2hex(number);
    char *text = digits == NULL ? NULL : strdup(digits);

    (void)q;
    openssl.CRYPTO_free(digits, __FILE__, __LINE__);
    openssl.BN_free(number);
    return text;
}

static char *pem_text(X509 *x, const question *q)
{
    BIO *bio = openssl.BIO_new(openssl.BIO_s_mem());
    char *text = NULL;

    (void)q;

    if (bio != NULL && openssl.PEM_write_bio_X509(bio, x) == 1)
        text = text_of_bio(bio);
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
    openssl.ERR_clear_error();
    lock_leave(n->lock);
    handle_leave(h);
}

/*
 * Made anew each time, since a direct call can change a certificate; the same text is kept once.
 * Text functions answer NULL on a bad handle or argument; there is nothing to say beyond that.
 * `absent` is the answer where nothing is made.
 */
static const char *answer(int64_t h, text_maker *make, const question *q, const char *absent)
{
    int64_t record = 0;
    native *n = enter(h, "certificate", &record);
    const char *kept = absent;
    char *text;

    if (n == NULL) {
        (void)error_free(record);
        return NULL;
    }
    text = make(n->pointer, q);
    if (text != NULL)
        kept = native_text(n, text, strlen(text));
    free(text);
    leave(n, h);
    return kept;
}

static const char *text_of(int64_t h, text_maker *make)
{
    return answer(h, make, NULL, "");
}

static char *subject_text(X509 *x, const question *q)
{
    (void)q;
    return text_of_name(openssl.X509_get_subject_name(x));
}

static char *issuer_text(X509 *x, const question *q)
{
    (void)q;
    return text_of_name(openssl.X509_get_issuer_name(x));
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

/* ---- names as data ---- */

int64_t gasket_certificate_name_count(int64_t h, int64_t which)
{
    static const char what[] = "certificate_name_count";
    int64_t result = 0;
    native *n = enter(h, what, &result);

    if (n == NULL)
        return result;
    result = argument_range(which, GASKET_NAME_SUBJECT, GASKET_NAME_ALTERNATIVE, what, "which");
    if (result == 0)
        result = name_count(n->pointer, which);
    if (result == -1)
        result = error_raise_ssl(what, "the certificate's alternative names are malformed");
    leave(n, h);
    return result;
}

static const char *name_answer(int64_t h, int64_t which, int64_t index, text_maker *make)
{
    const question q = {.which = which, .index = index};

    if (which < GASKET_NAME_SUBJECT || which > GASKET_NAME_ALTERNATIVE || index < 0)
        return NULL;
    return answer(h, make, &q, NULL);
}

static char *type_text(X509 *x, const question *q)
{
    return name_type(x, q->which, q->index);
}

static char *value_text(X509 *x, const question *q)
{
    return name_value(x, q->which, q->index);
}

const char *gasket_certificate_name_type(int64_t h, int64_t which, int64_t index)
{
    return name_answer(h, which, index, type_text);
}

const char *gasket_certificate_name_value(int64_t h, int64_t which, int64_t index)
{
    return name_answer(h, which, index, value_text);
}

/* ---- the whole, and its key ---- */

/* What a peer shows may claim any number. */
int64_t gasket_certificate_version(int64_t h)
{
    enum { FIRST, LAST = 2 };
    static const char what[] = "certificate_version";
    int64_t result = 0;
    native *n = enter(h, what, &result);
    long version;

    if (n == NULL)
        return result;
    version = openssl.X509_get_version(n->pointer);
    result = version < FIRST || version > LAST
                 ? error_raise_ssl(what, "the certificate is of no known version")
                 : version + 1;
    leave(n, h);
    return result;
}

static int64_t copy_der(X509 *x, void *buffer, int64_t room, const char *what)
{
    unsigned char *der = NULL;
    int length = openssl.i2d_X509(x, &der);

    if (length <= 0)
        return error_raise_ssl(what, "the certificate cannot be encoded");
    if (room > 0)
        memcpy(buffer, der, (size_t)(room < length ? room : length));
    openssl.CRYPTO_free(der, __FILE__, __LINE__);
    return length;
}

int64_t gasket_certificate_der(int64_t h, void *buffer, int64_t length)
{
    static const char what[] = "certificate_der";
    int64_t result = 0;
    native *n = enter(h, what, &result);

    if (n == NULL)
        return result;
    result = argument_bytes(buffer, length, what, "buffer");
    if (result == 0)
        result = copy_der(n->pointer, buffer, length, what);
    leave(n, h);
    return result;
}

static char *fingerprint_text(X509 *x, const question *q)
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    const EVP_MD *digest = openssl.EVP_get_digestbyname(q->digest);

    if (digest == NULL || openssl.X509_digest(x, digest, bytes, &length) != 1)
        return NULL;
    return text_of_bytes(bytes, length);
}

const char *gasket_certificate_fingerprint(int64_t h, const char *digest)
{
    const question q = {.digest = digest};

    if (digest == NULL || !argument_is_utf8(digest))
        return NULL;
    return answer(h, fingerprint_text, &q, NULL);
}

/* OpenSSL 1.1.1 knows numbers only, and its names for them are others. */
static const char *key_name(const EVP_PKEY *key)
{
    static const struct {
        int id;
        const char *name;
    } known[] = {{EVP_PKEY_RSA, "RSA"},         {EVP_PKEY_RSA_PSS, "RSA-PSS"},
                 {EVP_PKEY_EC, "EC"},           {EVP_PKEY_DSA, "DSA"},
                 {EVP_PKEY_DH, "DH"},           {EVP_PKEY_DHX, "DHX"},
                 {EVP_PKEY_ED25519, "ED25519"}, {EVP_PKEY_ED448, "ED448"}};
    const char *name =
        openssl.EVP_PKEY_get0_type_name == NULL ? NULL : openssl.EVP_PKEY_get0_type_name(key);
    int id = openssl.EVP_PKEY_get_id(key);

    for (size_t i = 0; name == NULL && i < sizeof known / sizeof *known; i++)
        if (known[i].id == id)
            name = known[i].name;
    return name != NULL ? name : openssl.OBJ_nid2sn(id);
}

static char *key_type_text(X509 *x, const question *q)
{
    EVP_PKEY *key = openssl.X509_get_pubkey(x);
    const char *name = key == NULL ? NULL : key_name(key);
    char *text = name == NULL ? NULL : strdup(name);

    (void)q;
    openssl.EVP_PKEY_free(key);
    return text;
}

const char *gasket_certificate_key_type(int64_t h)
{
    return text_of(h, key_type_text);
}

static char *key_pem_text(X509 *x, const question *q)
{
    EVP_PKEY *key = openssl.X509_get_pubkey(x);
    BIO *bio = openssl.BIO_new(openssl.BIO_s_mem());
    char *text = NULL;

    (void)q;
    if (key != NULL && bio != NULL && openssl.PEM_write_bio_PUBKEY(bio, key) == 1)
        text = text_of_bio(bio);
    (void)openssl.BIO_free(bio);
    openssl.EVP_PKEY_free(key);
    return text;
}

const char *gasket_certificate_key_pem(int64_t h)
{
    return text_of(h, key_pem_text);
}

int64_t gasket_certificate_key_bits(int64_t h)
{
    static const char what[] = "certificate_key_bits";
    int64_t result = 0;
    native *n = enter(h, what, &result);
    EVP_PKEY *key;

    if (n == NULL)
        return result;
    key = openssl.X509_get_pubkey(n->pointer);
    result = key == NULL ? error_raise_ssl(what, "the certificate's key cannot be read")
                         : openssl.EVP_PKEY_get_bits(key);
    openssl.EVP_PKEY_free(key);
    leave(n, h);
    return result;
}

/* ---- from bytes ---- */

/* OpenSSL's own would ask on the terminal. */
static int no_password(char *buffer, int size, int writing, void *data)
{
    (void)buffer;
    (void)size;
    (void)writing;
    (void)data;
    return -1;
}

typedef X509 *reader(BIO *bio);

static X509 *from_pem(BIO *bio)
{
    return openssl.PEM_read_bio_X509(bio, NULL, no_password, NULL);
}

static X509 *from_der(BIO *bio)
{
    return openssl.d2i_X509_bio(bio, NULL);
}

static X509 *read_with(reader *read, const void *bytes, int64_t length)
{
    BIO *bio = openssl.BIO_new_mem_buf(bytes, (int)length);
    X509 *x = bio == NULL ? NULL : read(bio);

    (void)openssl.BIO_free(bio);
    return x;
}

/* DER begins with the tag of a sequence, and so may the words before what is PEM. Where they are
 * neither, the queue tells what is wrong with the DER. */
static X509 *from_bytes(const void *bytes, int64_t length)
{
    enum { SEQUENCE = 0x30 };
    X509 *x = NULL;
    int marked;

    if (*(const unsigned char *)bytes == SEQUENCE)
        x = read_with(from_der, bytes, length);
    if (x != NULL)
        return x;
    marked = openssl.ERR_set_mark();
    x = read_with(from_pem, bytes, length);
    if (x == NULL && marked)
        (void)openssl.ERR_pop_to_mark();
    return x;
}

int64_t gasket_certificate_new_bytes(const void *bytes, int64_t length)
{
    static const char what[] = "certificate_new_bytes";
    int64_t result = library_ensure(what);
    X509 *x;

    if (result == 0)
        result = argument_bytes(bytes, length, what, "bytes");
    if (result != 0)
        return result;
    openssl.ERR_clear_error();
    if (length == 0)
        return error_raise_ssl(what, "the bytes are none");
    x = from_bytes(bytes, length);
    if (x == NULL)
        return error_raise_ssl(what, "the bytes hold no certificate that can be read");
    openssl.ERR_clear_error();
    return certificate_new(x);
}
