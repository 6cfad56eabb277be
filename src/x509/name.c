#include "x509/name.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "x509/text.h"

/* ---- of subject and issuer ---- */

static const X509_NAME *distinguished(X509 *x, int64_t which)
{
    return which == GASKET_NAME_SUBJECT ? openssl.X509_get_subject_name(x)
                                        : openssl.X509_get_issuer_name(x);
}

/* NULL for what lies outside. */
static const X509_NAME_ENTRY *entry_at(X509 *x, int64_t which, int64_t index)
{
    const X509_NAME *name = distinguished(x, which);

    return index < openssl.X509_NAME_entry_count(name)
               ? openssl.X509_NAME_get_entry(name, (int)index)
               : NULL;
}

static char *entry_type(const X509_NAME_ENTRY *entry)
{
    const ASN1_OBJECT *oid = openssl.X509_NAME_ENTRY_get_object(entry);
    int nid = openssl.OBJ_obj2nid(oid);
    const char *name = nid == NID_undef ? NULL : openssl.OBJ_nid2sn(nid);

    return name != NULL ? strdup(name) : text_of_oid(oid);
}

/* ---- alternative ones ---- */

/* NULL where there are none; `*malformed` tells why. */
static GENERAL_NAMES *alternative(X509 *x, int *malformed)
{
    enum { ABSENT = -1 };
    int critical = ABSENT;
    GENERAL_NAMES *names = openssl.X509_get_ext_d2i(x, NID_subject_alt_name, &critical, NULL);

    *malformed = names == NULL && critical != ABSENT;
    return names;
}

static int alternative_count(X509 *x)
{
    int malformed;
    GENERAL_NAMES *names = alternative(x, &malformed);
    int count = names == NULL ? 0 : openssl.OPENSSL_sk_num((const OPENSSL_STACK *)names);

    openssl.GENERAL_NAMES_free(names);
    return malformed ? -1 : count;
}

static char *general_type(GENERAL_NAME *name)
{
    static const char *const types[] = {
        [GEN_OTHERNAME] = "othername",
        [GEN_EMAIL] = "email",
        [GEN_DNS] = "DNS",
        [GEN_X400] = "X400Name",
        [GEN_DIRNAME] = "DirName",
        [GEN_EDIPARTY] = "EdiPartyName",
        [GEN_URI] = "URI",
        [GEN_IPADD] = "IP Address",
        [GEN_RID] = "Registered ID",
    };

    return strdup(types[name->type]);
}

/* The whole of it, with its tag. */
static char *general_dump(GENERAL_NAME *name)
{
    unsigned char *bytes = NULL;
    int length = openssl.i2d_GENERAL_NAME(name, &bytes);
    char *text = length < 0 ? NULL : text_of_der(bytes, (size_t)length);

    openssl.CRYPTO_free(bytes, __FILE__, __LINE__);
    return text;
}

/* As OpenSSL writes them; NULL for what has another length than addresses have. */
static char *address(const ASN1_STRING *string)
{
    enum { V4 = 4, V6 = 16, ROOM = 64 };
    const unsigned char *b = openssl.ASN1_STRING_get0_data(string);
    int length = openssl.ASN1_STRING_length(string);
    char text[ROOM];
    size_t at = 0;

    if (length == V4) {
        (void)snprintf(text, sizeof text, "%d.%d.%d.%d", b[0], b[1], b[2], b[3]);
        return strdup(text);
    }
    if (length != V6)
        return NULL;
    for (int i = 0; i < V6; i += 2)
        at += (size_t)snprintf(text + at, sizeof text - at, i == 0 ? "%X" : ":%X",
                               (unsigned)b[i] << 8 | b[i + 1]);
    return strdup(text);
}

static char *general_value(GENERAL_NAME *name)
{
    char *text = NULL;

    switch (name->type) {
    case GEN_EMAIL:
    case GEN_DNS:
    case GEN_URI:
        return text_of_string(name->d.ia5);
    case GEN_DIRNAME:
        return text_of_name(name->d.directoryName);
    case GEN_RID:
        return text_of_oid(name->d.registeredID);
    case GEN_IPADD:
        text = address(name->d.iPAddress);
        return text != NULL ? text : text_of_string(name->d.iPAddress);
    default:
        return general_dump(name);
    }
}

/* What `make` says of one of them. */
static char *alternative_text(X509 *x, int64_t index, char *(*make)(GENERAL_NAME *name))
{
    int malformed;
    GENERAL_NAMES *names = alternative(x, &malformed);
    char *text = NULL;

    if (names != NULL && index < openssl.OPENSSL_sk_num((const OPENSSL_STACK *)names))
        text = make(openssl.OPENSSL_sk_value((const OPENSSL_STACK *)names, (int)index));
    openssl.GENERAL_NAMES_free(names);
    return text;
}

/* ---- all three ---- */

int name_count(X509 *x, int64_t which)
{
    return which == GASKET_NAME_ALTERNATIVE
               ? alternative_count(x)
               : openssl.X509_NAME_entry_count(distinguished(x, which));
}

char *name_type(X509 *x, int64_t which, int64_t index)
{
    const X509_NAME_ENTRY *entry;

    if (which == GASKET_NAME_ALTERNATIVE)
        return alternative_text(x, index, general_type);
    entry = entry_at(x, which, index);
    return entry == NULL ? NULL : entry_type(entry);
}

char *name_value(X509 *x, int64_t which, int64_t index)
{
    const X509_NAME_ENTRY *entry;

    if (which == GASKET_NAME_ALTERNATIVE)
        return alternative_text(x, index, general_value);
    entry = entry_at(x, which, index);
    return entry == NULL ? NULL : text_of_string(openssl.X509_NAME_ENTRY_get_data(entry));
}
