#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/guard.h"

#include "direct/call.h"

static int is_filter(int type)
{
    return type == BIO_TYPE_BUFFER || type == BIO_TYPE_SSL;
}

int bio_is_ready(BIO *bio)
{
    while (bio != NULL) {
        BIO *next = CALLED(BIO_next)(bio);
        int type = CALLED(BIO_method_type)(bio);

        if (type == BIO_TYPE_FILE && CALLED(BIO_get_init)(bio) == 0)
            return 0;
        if (next == NULL && is_filter(type))
            return 0;
        bio = next;
    }
    return 1;
}

static int rsa_is_whole(const EVP_PKEY *key)
{
    const RSA *rsa = CALLED(EVP_PKEY_get0_RSA)(key);

    return rsa != NULL && CALLED(RSA_get0_n)(rsa) != NULL && CALLED(RSA_get0_e)(rsa) != NULL;
}

static int dh_is_whole(const EVP_PKEY *key)
{
    const DH *dh = CALLED(EVP_PKEY_get0_DH)(key);

    return dh != NULL && CALLED(DH_get0_p)(dh) != NULL && CALLED(DH_get0_pub_key)(dh) != NULL;
}

static int ec_is_whole(const EVP_PKEY *key)
{
    const EC_KEY *ec = CALLED(EVP_PKEY_get0_EC_KEY)(key);

    return ec != NULL && CALLED(EC_KEY_get0_group)(ec) != NULL &&
           CALLED(EC_KEY_get0_public_key)(ec) != NULL;
}

/* From OpenSSL 3 on a key may belong to a provider, which never lets it be half made. */
static int has_provider(const EVP_PKEY *key)
{
    symbol_function provider = symbol_address(SYMBOL_EVP_PKEY_get0_provider);

    return provider != NULL && ((const void *(*)(const EVP_PKEY *))provider)(key) != NULL;
}

static int kind_of(const EVP_PKEY *key)
{
    return ((int (*)(const EVP_PKEY *))symbol_address(SYMBOL_EVP_PKEY_get_base_id))(key);
}

int key_is_empty(const EVP_PKEY *key)
{
    return kind_of(key) == EVP_PKEY_NONE;
}

int key_has_parameters(const EVP_PKEY *key)
{
    int kind = kind_of(key);

    return kind == EVP_PKEY_DSA || kind == EVP_PKEY_DH || kind == EVP_PKEY_DHX ||
           kind == EVP_PKEY_EC || kind == EVP_PKEY_SM2;
}

int key_is_whole(const EVP_PKEY *key)
{
    if (has_provider(key))
        return 1;
    switch (kind_of(key)) {
    case EVP_PKEY_NONE:
        return 0;
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return rsa_is_whole(key);
    case EVP_PKEY_DH:
    case EVP_PKEY_DHX:
        return dh_is_whole(key);
    case EVP_PKEY_EC:
    case EVP_PKEY_SM2:
        return ec_is_whole(key);
    default:
        return 1;
    }
}

/* Those that OpenSSL compares in one common form. */
static int is_made_canonical(int type)
{
    return (CALLED(ASN1_tag2bit)(type) &
            (B_ASN1_UTF8STRING | B_ASN1_BMPSTRING | B_ASN1_UNIVERSALSTRING |
             B_ASN1_PRINTABLESTRING | B_ASN1_T61STRING | B_ASN1_IA5STRING |
             B_ASN1_VISIBLESTRING)) != 0;
}

int name_takes(int type, const void *bytes, int length)
{
    unsigned char *text = NULL;
    ASN1_STRING *string;
    int taken;

    if (bytes == NULL || !is_made_canonical(type))
        return 1;
    string = CALLED(ASN1_STRING_type_new)(type);
    taken = string != NULL && CALLED(ASN1_STRING_set)(string, bytes, length) &&
            CALLED(ASN1_STRING_to_UTF8)(&text, string) >= 0;
    CALLED(ASN1_STRING_free)(string);
    openssl.CRYPTO_free(text, __FILE__, __LINE__);
    return taken;
}
