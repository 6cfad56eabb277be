/* Certificates, their names and extensions, and lists of revoked ones. */
#include <gasket_direct.h>

#include <string.h>

#include <gasket.h>

#include "direct/call.h"

int64_t gasket_x509_get0_signature(int64_t x509, void *buffer, int64_t room_length)
{
    const call_value given[] = {{.number = x509}, {.bytes = buffer}, {.number = room_length}};
    const ASN1_BIT_STRING *signature = NULL;
    call c;

    if (!call_enter(&c, CALL_X509_get0_signature, given))
        return c.answer;
    CALLED(X509_get0_signature)(&signature, NULL, c.at[0]);
    if (signature == NULL)
        return call_number(&c, 0);
    return call_bytes(&c, 1, CALLED(ASN1_STRING_get0_data)(signature),
                      CALLED(ASN1_STRING_length)(signature));
}

/* ---- whether it is for a host ---- */

/* With its NUL, cut off where there is less room. */
static void put_text(void *to, int64_t room, const char *text)
{
    size_t length = text == NULL ? 0 : strlen(text);

    if (to == NULL || room == 0)
        return;
    if (length >= (size_t)room)
        length = (size_t)room - 1;
    if (length > 0)
        memcpy(to, text, length);
    ((char *)to)[length] = '\0';
}

int64_t gasket_x509_check_host(int64_t x509, const char *name, int64_t length, int64_t flags,
                               void *peername, int64_t room_length)
{
    enum { MALFORMED = -2 };
    const call_value given[] = {{.number = x509},  {.bytes = name},     {.number = length},
                                {.number = flags}, {.bytes = peername}, {.number = room_length}};
    char *matched = NULL;
    int answer = MALFORMED;
    call c;

    if (!call_enter(&c, CALL_X509_check_host, given))
        return c.answer;
    /* OpenSSL finds the NUL in what it takes for the name; more need not be there to be read. */
    if ((uint64_t)length <= strlen(name) + 1)
        answer = CALLED(X509_check_host)(c.at[0], name, (size_t)length, (unsigned)flags,
                                         peername == NULL || room_length == 0 ? NULL : &matched);
    put_text(peername, room_length, matched);
    openssl.CRYPTO_free(matched, __FILE__, __LINE__);
    return call_number(&c, answer);
}

/* ---- names ---- */

/* Before OpenSSL 3 it was a function, which is a macro now. */
int64_t gasket_x509_name_hash(int64_t name)
{
    typedef unsigned long (*older)(const X509_NAME *);
    typedef unsigned long (*newer)(const X509_NAME *, OSSL_LIB_CTX *, const char *, int *);
    const call_value given[] = {{.number = name}};
    symbol_function with_context;
    call c;

    if (!call_enter(&c, CALL_X509_NAME_hash, given))
        return c.answer;
    with_context = symbol_address(SYMBOL_X509_NAME_hash_ex);
    if (with_context != NULL)
        return call_number(&c, (int64_t)((newer)with_context)(c.at[0], NULL, NULL, NULL));
    return call_number(&c, (int64_t)((older)symbol_address(SYMBOL_X509_NAME_hash))(c.at[0]));
}

/* ---- extensions ---- */

/* Larger than an X509V3_CTX of any OpenSSL: they differ. */
typedef union extension_context {
    X509V3_CTX context;
    unsigned char bytes[256];
} extension_context;

/* Without a context OpenSSL follows NULL where a value names a section, or the issuer. */
int64_t gasket_x509v3_ext_conf_nid(int64_t issuer, int64_t subject, int64_t nid, const char *value)
{
    const call_value given[] = {
        {.number = issuer}, {.number = subject}, {.number = nid}, {.bytes = value}};
    extension_context x;
    call c;

    if (!call_enter(&c, CALL_X509V3_EXT_conf_nid, given))
        return c.answer;
    memset(&x, 0, sizeof x);
    CALLED(X509V3_set_ctx)(&x.context, c.at[0], c.at[1], NULL, NULL, 0);
    return call_new(&c, CALLED(X509V3_EXT_nconf_nid)(NULL, &x.context, (int)nid, value));
}

/* ---- lists of revoked certificates ---- */

static int64_t end_with(call *c, int answer, X509_REVOKED *found)
{
    int64_t handle = 0;

    if (answer > 0 && found != NULL)
        handle = native_interior(c->natives[0], TYPE_X509_REVOKED, found, c->index);
    call_out(c, 1, error_is_record(handle) ? 0 : handle);
    return call_number(c, error_is_record(handle) ? handle : answer);
}

int64_t gasket_x509_crl_get0_by_serial(int64_t crl, void *revoked, int64_t serial)
{
    const call_value given[] = {{.number = crl}, {.bytes = revoked}, {.number = serial}};
    X509_REVOKED *found = NULL;
    int answer;
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get0_by_serial, given))
        return c.answer;
    answer = CALLED(X509_CRL_get0_by_serial)(c.at[0], &found, c.at[2]);
    return end_with(&c, answer, found);
}

int64_t gasket_x509_crl_get0_by_cert(int64_t crl, void *revoked, int64_t x509)
{
    const call_value given[] = {{.number = crl}, {.bytes = revoked}, {.number = x509}};
    X509_REVOKED *found = NULL;
    int answer;
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get0_by_cert, given))
        return c.answer;
    answer = CALLED(X509_CRL_get0_by_cert)(c.at[0], &found, c.at[2]);
    return end_with(&c, answer, found);
}

/* OpenSSL would keep the entry itself, which can be neither counted nor, as long as it is not
 * complete, copied. */
int64_t gasket_x509_crl_add0_revoked(int64_t crl, int64_t revoked)
{
    const call_value given[] = {{.number = crl}, {.number = revoked}};
    X509_REVOKED *copy;
    int answer;
    call c;

    if (!call_enter(&c, CALL_X509_CRL_add0_revoked, given))
        return c.answer;
    copy = type_copy(TYPE_X509_REVOKED, c.at[1]);
    if (copy == NULL)
        return call_number(&c, 0);
    answer = CALLED(X509_CRL_add0_revoked)(c.at[0], copy);
    if (answer != 1)
        type_free(TYPE_X509_REVOKED, copy);
    return call_number(&c, answer);
}
