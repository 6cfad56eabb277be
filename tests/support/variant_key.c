/* Keys, their parts, and numbers. */
#include "support/variant.h"

#include <gasket.h>
#include <gasket_direct.h>

enum { NID_P256 = 415 };

static thing key_empty(int type)
{
    (void)type;
    return thing_of(gasket_evp_pkey_new());
}

static thing key_rsa(int type)
{
    (void)type;
    return thing_of(key_of_server());
}

static thing key_ec(int type)
{
    int64_t bio = bio_with("server-ecdsa.key");
    thing t = thing_of(gasket_pem_read_bio_privatekey(bio, NULL));

    (void)type;
    gasket_free(bio);
    return t;
}

static thing key_public(int type)
{
    int64_t certificate = certificate_of("server.pem");
    thing t = thing_of(gasket_x509_get_pubkey(certificate));

    (void)type;
    gasket_free(certificate);
    return t;
}

static thing key_x25519(int type)
{
    static const unsigned char der[] = "\x30\x2a\x30\x05\x06\x03\x2b\x65\x6e\x03\x21\x00"
                                       "0123456789abcdef0123456789abcdef";

    (void)type;
    return thing_of(gasket_d2i_pubkey(der, sizeof der - 1));
}

/* ---- legacy keys ---- */

static thing rsa_empty(int type)
{
    (void)type;
    return thing_of(gasket_rsa_new());
}

static thing rsa_real(int type)
{
    int64_t key = key_of_server();
    thing t = thing_of(gasket_evp_pkey_get1_rsa(key));

    (void)type;
    gasket_free(key);
    return t;
}

static thing ec_curve(int type)
{
    (void)type;
    return thing_of(gasket_ec_key_new_by_curve_name(NID_P256));
}

static thing ec_real(int type)
{
    thing key = key_ec(type);
    thing t = thing_of(gasket_evp_pkey_get1_ec_key(key.handle));

    thing_free(&key);
    return t;
}

static thing ec_empty(int type)
{
    (void)type;
    return thing_of(adopted("EC_KEY", "EC_KEY_new"));
}

static thing dh_empty(int type)
{
    (void)type;
    return thing_of(gasket_dh_new());
}

static thing dh_group(int type)
{
    (void)type;
    return thing_of(gasket_dh_get_2048_256());
}

static thing dh_real(int type)
{
    thing t = dh_group(type);

    (void)gasket_dh_generate_key(t.handle);
    return t;
}

/* Keys that are not whole. */
static thing key_of_rsa(int type)
{
    thing t = key_empty(type);
    int64_t rsa = gasket_rsa_new();

    (void)gasket_evp_pkey_set1_rsa(t.handle, rsa);
    gasket_free(rsa);
    return t;
}

static thing key_of_ec(int type)
{
    thing t = key_empty(type);
    thing ec = ec_curve(type);

    (void)gasket_evp_pkey_set1_ec_key(t.handle, ec.handle);
    thing_free(&ec);
    return t;
}

static thing key_of_dh(int type)
{
    thing t = key_empty(type);
    thing dh = dh_group(type);

    (void)gasket_evp_pkey_set1_dh(t.handle, dh.handle);
    thing_free(&dh);
    return t;
}

static thing key_of_empty_dh(int type)
{
    thing t = key_empty(type);
    thing dh = dh_empty(type);

    (void)gasket_evp_pkey_set1_dh(t.handle, dh.handle);
    thing_free(&dh);
    return t;
}

static thing key_borrowed(int type)
{
    int64_t certificate = certificate_of("server.pem");
    thing t = thing_of(gasket_x509_get0_pubkey(certificate));

    (void)type;
    thing_with(&t, certificate);
    return t;
}

/* ---- what works on keys ---- */

static thing work_of_key(int type)
{
    int64_t key = key_of_server();
    thing t = thing_of(gasket_evp_pkey_ctx_new(key));

    (void)type;
    gasket_free(key);
    return t;
}

static thing work_of_name(const char *name)
{
    thing t = thing_of(gasket_evp_pkey_ctx_new_from_name(name, NULL));

    (void)gasket_evp_pkey_keygen_init(t.handle);
    return t;
}

static thing work_ec(int type)
{
    (void)type;
    return work_of_name("EC");
}

static thing work_x25519(int type)
{
    (void)type;
    return work_of_name("X25519");
}

static thing work_fresh(int type)
{
    (void)type;
    return thing_of(gasket_evp_pkey_ctx_new_from_name("RSA", NULL));
}

static thing digest(int type)
{
    (void)type;
    return thing_of(gasket_evp_sha256());
}

static thing digest_none(int type)
{
    (void)type;
    return thing_of(gasket_evp_md_null());
}

static thing cipher(int type)
{
    (void)type;
    return thing_of(gasket_evp_aes_256_cbc());
}

static thing cipher_none(int type)
{
    (void)type;
    return thing_of(gasket_evp_enc_null());
}

/* ---- numbers, bags ---- */

static thing number_zero(int type)
{
    (void)type;
    return thing_of(gasket_bn_new());
}

static thing number_small(int type)
{
    thing t = number_zero(type);

    (void)gasket_bn_set_word(t.handle, 65537);
    return t;
}

static thing number_big(int type)
{
    unsigned char bytes[128];

    (void)type;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)(i * 7 + 1);
    return thing_of(gasket_bn_bin2bn(bytes, sizeof bytes));
}

static thing number_borrowed(int type)
{
    thing dh = dh_real(type);
    thing t = thing_of(gasket_dh_get0_p(dh.handle));

    thing_with(&t, dh.handle);
    return t;
}

static thing bag(int type)
{
    const file_bytes *f = file_of("chained.p12");

    (void)type;
    return thing_of(gasket_d2i_pkcs12(f->bytes, f->length));
}

const variant variants_of_keys[] = {
    {TYPE_EVP_PKEY, "of RSA", key_rsa},
    {TYPE_EVP_PKEY, "empty", key_empty},
    {TYPE_EVP_PKEY, "of a curve", key_ec},
    {TYPE_EVP_PKEY, "public", key_public},
    {TYPE_EVP_PKEY, "of X25519", key_x25519},
    {TYPE_EVP_PKEY, "of an empty RSA", key_of_rsa},
    {TYPE_EVP_PKEY, "of a curve alone", key_of_ec},
    {TYPE_EVP_PKEY, "of a DH group", key_of_dh},
    {TYPE_EVP_PKEY, "of an empty DH", key_of_empty_dh},
    {TYPE_EVP_PKEY, "borrowed", key_borrowed},
    {TYPE_EVP_PKEY_CTX, "of a key", work_of_key},
    {TYPE_EVP_PKEY_CTX, "of curves", work_ec},
    {TYPE_EVP_PKEY_CTX, "of X25519", work_x25519},
    {TYPE_EVP_PKEY_CTX, "fresh", work_fresh},
    {TYPE_EVP_MD, "SHA-256", digest},
    {TYPE_EVP_MD, "none", digest_none},
    {TYPE_EVP_CIPHER, "AES-256", cipher},
    {TYPE_EVP_CIPHER, "none", cipher_none},
    {TYPE_RSA, "real", rsa_real},
    {TYPE_RSA, "empty", rsa_empty},
    {TYPE_EC_KEY, "real", ec_real},
    {TYPE_EC_KEY, "a curve alone", ec_curve},
    {TYPE_EC_KEY, "empty", ec_empty},
    {TYPE_DH, "real", dh_real},
    {TYPE_DH, "a group", dh_group},
    {TYPE_DH, "empty", dh_empty},
    {TYPE_BIGNUM, "small", number_small},
    {TYPE_BIGNUM, "0", number_zero},
    {TYPE_BIGNUM, "big", number_big},
    {TYPE_BIGNUM, "of a key", number_borrowed},
    {TYPE_PKCS12, "a bag", bag},
    {.make = NULL},
};
