/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_pem_read_bio_x509(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_X509, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_X509) *)CALL_FUNCTION(PEM_read_bio_X509))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_x509_aux(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_X509_AUX, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_X509_AUX) *)CALL_FUNCTION(PEM_read_bio_X509_AUX))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_x509_crl(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_X509_CRL, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_X509_CRL) *)CALL_FUNCTION(PEM_read_bio_X509_CRL))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_x509_req(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_X509_REQ, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_X509_REQ) *)CALL_FUNCTION(PEM_read_bio_X509_REQ))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_privatekey(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_PrivateKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_PrivateKey) *)CALL_FUNCTION(PEM_read_bio_PrivateKey))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_privatekey_ex(int64_t p0, const char *p1, const char *p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_PrivateKey_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const char * properties = (const char *)(uintptr_t)p2;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_PrivateKey_ex) *)CALL_FUNCTION(PEM_read_bio_PrivateKey_ex))(bio, NULL, call_password, password, NULL, properties) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_pubkey(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_PUBKEY, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_PUBKEY) *)CALL_FUNCTION(PEM_read_bio_PUBKEY))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_pubkey_ex(int64_t p0, const char *p1, const char *p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_PUBKEY_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const char * properties = (const char *)(uintptr_t)p2;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_PUBKEY_ex) *)CALL_FUNCTION(PEM_read_bio_PUBKEY_ex))(bio, NULL, call_password, password, NULL, properties) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_parameters(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_Parameters, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_Parameters) *)CALL_FUNCTION(PEM_read_bio_Parameters))(bio, NULL) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_parameters_ex(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_Parameters_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * properties = (const char *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_Parameters_ex) *)CALL_FUNCTION(PEM_read_bio_Parameters_ex))(bio, NULL, NULL, properties) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_dhparams(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_DHparams, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_DHparams) *)CALL_FUNCTION(PEM_read_bio_DHparams))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_rsaprivatekey(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_RSAPrivateKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_RSAPrivateKey) *)CALL_FUNCTION(PEM_read_bio_RSAPrivateKey))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_rsapublickey(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_RSAPublicKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_RSAPublicKey) *)CALL_FUNCTION(PEM_read_bio_RSAPublicKey))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_rsa_pubkey(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_RSA_PUBKEY, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_RSA_PUBKEY) *)CALL_FUNCTION(PEM_read_bio_RSA_PUBKEY))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_ecprivatekey(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_ECPrivateKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_ECPrivateKey) *)CALL_FUNCTION(PEM_read_bio_ECPrivateKey))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_read_bio_ec_pubkey(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_EC_PUBKEY, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = bio_is_ready(bio) ? ((__typeof__(PEM_read_bio_EC_PUBKEY) *)CALL_FUNCTION(PEM_read_bio_EC_PUBKEY))(bio, NULL, call_password, password) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pem_write_bio_x509(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_X509, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509 * x509 = c.at[1];
        int answer = (int)((int (*)(BIO *, const X509 *))CALL_FUNCTION(PEM_write_bio_X509))(bio, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_x509_aux(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_X509_AUX, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509 * x509 = c.at[1];
        int answer = (int)((int (*)(BIO *, const X509 *))CALL_FUNCTION(PEM_write_bio_X509_AUX))(bio, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_x509_crl(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_X509_CRL, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509_CRL * crl = c.at[1];
        int answer = (int)((int (*)(BIO *, const X509_CRL *))CALL_FUNCTION(PEM_write_bio_X509_CRL))(bio, crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_x509_req(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_X509_REQ, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509_REQ * request = c.at[1];
        int answer = (int)((int (*)(BIO *, const X509_REQ *))CALL_FUNCTION(PEM_write_bio_X509_REQ))(bio, request);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_x509_req_new(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_X509_REQ_NEW, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509_REQ * request = c.at[1];
        int answer = (int)((int (*)(BIO *, const X509_REQ *))CALL_FUNCTION(PEM_write_bio_X509_REQ_NEW))(bio, request);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_pubkey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_PUBKEY, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(PEM_write_bio_PUBKEY) *)CALL_FUNCTION(PEM_write_bio_PUBKEY))(bio, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_pubkey_ex(int64_t p0, int64_t p1, const char *p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_PUBKEY_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        const char * properties = (const char *)(uintptr_t)p2;
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(PEM_write_bio_PUBKEY_ex) *)CALL_FUNCTION(PEM_write_bio_PUBKEY_ex))(bio, pkey, NULL, properties) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_privatekey(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_PrivateKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        const EVP_CIPHER * cipher = c.at[2];
        const unsigned char * passphrase = (const unsigned char *)(uintptr_t)p3;
        int passphrase_length = (int)p4;
        void * password = (void *)(uintptr_t)p5;
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(PEM_write_bio_PrivateKey) *)CALL_FUNCTION(PEM_write_bio_PrivateKey))(bio, pkey, cipher, passphrase, passphrase_length, call_password, password) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_privatekey_traditional(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_PrivateKey_traditional, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        const EVP_CIPHER * cipher = c.at[2];
        const unsigned char * passphrase = (const unsigned char *)(uintptr_t)p3;
        int passphrase_length = (int)p4;
        void * password = (void *)(uintptr_t)p5;
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(PEM_write_bio_PrivateKey_traditional) *)CALL_FUNCTION(PEM_write_bio_PrivateKey_traditional))(bio, pkey, cipher, passphrase, passphrase_length, call_password, password) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_pkcs8privatekey(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_PKCS8PrivateKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        const EVP_CIPHER * cipher = c.at[2];
        const char * passphrase = (const char *)(uintptr_t)p3;
        int passphrase_length = (int)p4;
        void * password = (void *)(uintptr_t)p5;
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(PEM_write_bio_PKCS8PrivateKey) *)CALL_FUNCTION(PEM_write_bio_PKCS8PrivateKey))(bio, pkey, cipher, passphrase, passphrase_length, call_password, password) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_pkcs8privatekey_nid(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_PKCS8PrivateKey_nid, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int nid = (int)p2;
        const char * passphrase = (const char *)(uintptr_t)p3;
        int passphrase_length = (int)p4;
        void * password = (void *)(uintptr_t)p5;
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(PEM_write_bio_PKCS8PrivateKey_nid) *)CALL_FUNCTION(PEM_write_bio_PKCS8PrivateKey_nid))(bio, pkey, nid, passphrase, passphrase_length, call_password, password) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_parameters(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_Parameters, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int answer = (int)((int (*)(BIO *, const EVP_PKEY *))CALL_FUNCTION(PEM_write_bio_Parameters))(bio, pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_dhparams(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_DHparams, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const DH * dh = c.at[1];
        int answer = (int)((int (*)(BIO *, const DH *))CALL_FUNCTION(PEM_write_bio_DHparams))(bio, dh);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_dhxparams(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_DHxparams, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const DH * dh = c.at[1];
        int answer = (int)((int (*)(BIO *, const DH *))CALL_FUNCTION(PEM_write_bio_DHxparams))(bio, dh);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_rsaprivatekey(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_RSAPrivateKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const RSA * rsa = c.at[1];
        const EVP_CIPHER * cipher = c.at[2];
        const unsigned char * passphrase = (const unsigned char *)(uintptr_t)p3;
        int passphrase_length = (int)p4;
        void * password = (void *)(uintptr_t)p5;
        int answer = (int)((int (*)(BIO *, const RSA *, const EVP_CIPHER *, const unsigned char *, int, pem_password_cb *, void *))CALL_FUNCTION(PEM_write_bio_RSAPrivateKey))(bio, rsa, cipher, passphrase, passphrase_length, call_password, password);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_rsapublickey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_RSAPublicKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const RSA * rsa = c.at[1];
        int answer = (int)((int (*)(BIO *, const RSA *))CALL_FUNCTION(PEM_write_bio_RSAPublicKey))(bio, rsa);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_rsa_pubkey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_RSA_PUBKEY, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const RSA * rsa = c.at[1];
        int answer = (int)(((__typeof__(RSA_get0_n) *)CALL_FUNCTION(RSA_get0_n))(rsa) != NULL ? ((__typeof__(PEM_write_bio_RSA_PUBKEY) *)CALL_FUNCTION(PEM_write_bio_RSA_PUBKEY))(bio, rsa) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_ecprivatekey(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_ECPrivateKey, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EC_KEY * ec_key = c.at[1];
        const EVP_CIPHER * cipher = c.at[2];
        const unsigned char * passphrase = (const unsigned char *)(uintptr_t)p3;
        int passphrase_length = (int)p4;
        void * password = (void *)(uintptr_t)p5;
        int answer = (int)((int (*)(BIO *, const EC_KEY *, const EVP_CIPHER *, const unsigned char *, int, pem_password_cb *, void *))CALL_FUNCTION(PEM_write_bio_ECPrivateKey))(bio, ec_key, cipher, passphrase, passphrase_length, call_password, password);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio_ec_pubkey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_EC_PUBKEY, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EC_KEY * ec_key = c.at[1];
        int answer = (int)(((__typeof__(EC_KEY_get0_public_key) *)CALL_FUNCTION(EC_KEY_get0_public_key))(ec_key) != NULL ? ((__typeof__(PEM_write_bio_EC_PUBKEY) *)CALL_FUNCTION(PEM_write_bio_EC_PUBKEY))(bio, ec_key) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pem_write_bio(int64_t p0, const char *p1, const char *p2, const void *p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}, {.bytes = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        const char * header = (const char *)(uintptr_t)p2;
        const unsigned char * data = (const unsigned char *)(uintptr_t)p3;
        long data_length = (long)p4;
        int answer = (int)((int (*)(BIO *, const char *, const char *, const unsigned char *, long))CALL_FUNCTION(PEM_write_bio))(bio, name, header, data, data_length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_d2i_x509(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_X509, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((X509 * (*)(X509 **, const unsigned char **, long))CALL_FUNCTION(d2i_X509))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_x509_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_X509_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((X509 * (*)(BIO *, X509 **))CALL_FUNCTION(d2i_X509_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_x509_aux(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_X509_AUX, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((X509 * (*)(X509 **, const unsigned char **, long))CALL_FUNCTION(d2i_X509_AUX))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_x509_crl(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_X509_CRL, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((X509_CRL * (*)(X509_CRL **, const unsigned char **, long))CALL_FUNCTION(d2i_X509_CRL))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_x509_crl_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_X509_CRL_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((X509_CRL * (*)(BIO *, X509_CRL **))CALL_FUNCTION(d2i_X509_CRL_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_x509_req(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_X509_REQ, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((X509_REQ * (*)(X509_REQ **, const unsigned char **, long))CALL_FUNCTION(d2i_X509_REQ))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_x509_req_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_X509_REQ_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((X509_REQ * (*)(BIO *, X509_REQ **))CALL_FUNCTION(d2i_X509_REQ_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_x509_name(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_X509_NAME, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((X509_NAME * (*)(X509_NAME **, const unsigned char **, long))CALL_FUNCTION(d2i_X509_NAME))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_privatekey(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_d2i_PrivateKey, given))
        return c.answer;
    {
        int type = (int)p0;
        const unsigned char * in = p1;
        const unsigned char * *in_to = &in;
        long length = (long)p2;
        const void *answer = ((EVP_PKEY * (*)(int, EVP_PKEY **, const unsigned char **, long))CALL_FUNCTION(d2i_PrivateKey))(type, NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_privatekey_ex(int64_t p0, const void *p1, int64_t p2, const char *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_d2i_PrivateKey_ex, given))
        return c.answer;
    {
        int type = (int)p0;
        const unsigned char * in = p1;
        const unsigned char * *in_to = &in;
        long length = (long)p2;
        const char * properties = (const char *)(uintptr_t)p3;
        const void *answer = ((EVP_PKEY * (*)(int, EVP_PKEY **, const unsigned char **, long, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(d2i_PrivateKey_ex))(type, NULL, in_to, length, NULL, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_autoprivatekey(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_AutoPrivateKey, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((EVP_PKEY * (*)(EVP_PKEY **, const unsigned char **, long))CALL_FUNCTION(d2i_AutoPrivateKey))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_autoprivatekey_ex(const void *p0, int64_t p1, const char *p2)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_d2i_AutoPrivateKey_ex, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const char * properties = (const char *)(uintptr_t)p2;
        const void *answer = ((EVP_PKEY * (*)(EVP_PKEY **, const unsigned char **, long, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(d2i_AutoPrivateKey_ex))(NULL, in_to, length, NULL, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_privatekey_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_PrivateKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((EVP_PKEY * (*)(BIO *, EVP_PKEY **))CALL_FUNCTION(d2i_PrivateKey_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_privatekey_ex_bio(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_PrivateKey_ex_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const char * properties = (const char *)(uintptr_t)p1;
        const void *answer = ((EVP_PKEY * (*)(BIO *, EVP_PKEY **, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(d2i_PrivateKey_ex_bio))(bio, NULL, NULL, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_pkcs8privatekey_bio(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_PKCS8PrivateKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        void * password = (void *)(uintptr_t)p1;
        const void *answer = ((EVP_PKEY * (*)(BIO *, EVP_PKEY **, pem_password_cb *, void *))CALL_FUNCTION(d2i_PKCS8PrivateKey_bio))(bio, NULL, call_password, password);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_publickey(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_d2i_PublicKey, given))
        return c.answer;
    {
        int type = (int)p0;
        const unsigned char * in = p1;
        const unsigned char * *in_to = &in;
        long length = (long)p2;
        const void *answer = ((EVP_PKEY * (*)(int, EVP_PKEY **, const unsigned char **, long))CALL_FUNCTION(d2i_PublicKey))(type, NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_keyparams(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_d2i_KeyParams, given))
        return c.answer;
    {
        int type = (int)p0;
        const unsigned char * in = p1;
        const unsigned char * *in_to = &in;
        long length = (long)p2;
        const void *answer = ((EVP_PKEY * (*)(int, EVP_PKEY **, const unsigned char **, long))CALL_FUNCTION(d2i_KeyParams))(type, NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_keyparams_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_KeyParams_bio, given))
        return c.answer;
    {
        int type = (int)p0;
        BIO * bio = c.at[1];
        const void *answer = ((EVP_PKEY * (*)(int, EVP_PKEY **, BIO *))CALL_FUNCTION(d2i_KeyParams_bio))(type, NULL, bio);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_pubkey(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_PUBKEY, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((EVP_PKEY * (*)(EVP_PKEY **, const unsigned char **, long))CALL_FUNCTION(d2i_PUBKEY))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_pubkey_ex(const void *p0, int64_t p1, const char *p2)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_d2i_PUBKEY_ex, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const char * properties = (const char *)(uintptr_t)p2;
        const void *answer = ((EVP_PKEY * (*)(EVP_PKEY **, const unsigned char **, long, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(d2i_PUBKEY_ex))(NULL, in_to, length, NULL, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_pubkey_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_PUBKEY_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((EVP_PKEY * (*)(BIO *, EVP_PKEY **))CALL_FUNCTION(d2i_PUBKEY_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_dhparams(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_DHparams, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((DH * (*)(DH **, const unsigned char **, long))CALL_FUNCTION(d2i_DHparams))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_dhxparams(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_DHxparams, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((DH * (*)(DH **, const unsigned char **, long))CALL_FUNCTION(d2i_DHxparams))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_rsaprivatekey(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_RSAPrivateKey, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((RSA * (*)(RSA **, const unsigned char **, long))CALL_FUNCTION(d2i_RSAPrivateKey))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_rsaprivatekey_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_RSAPrivateKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((RSA * (*)(BIO *, RSA **))CALL_FUNCTION(d2i_RSAPrivateKey_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_rsapublickey(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_RSAPublicKey, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((RSA * (*)(RSA **, const unsigned char **, long))CALL_FUNCTION(d2i_RSAPublicKey))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_rsapublickey_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_RSAPublicKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((RSA * (*)(BIO *, RSA **))CALL_FUNCTION(d2i_RSAPublicKey_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_rsa_pubkey(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_RSA_PUBKEY, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((RSA * (*)(RSA **, const unsigned char **, long))CALL_FUNCTION(d2i_RSA_PUBKEY))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_rsa_pubkey_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_RSA_PUBKEY_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((RSA * (*)(BIO *, RSA **))CALL_FUNCTION(d2i_RSA_PUBKEY_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_ecprivatekey(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_ECPrivateKey, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((EC_KEY * (*)(EC_KEY **, const unsigned char **, long))CALL_FUNCTION(d2i_ECPrivateKey))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_ecprivatekey_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_ECPrivateKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((EC_KEY * (*)(BIO *, EC_KEY **))CALL_FUNCTION(d2i_ECPrivateKey_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_ec_pubkey(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_EC_PUBKEY, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((EC_KEY * (*)(EC_KEY **, const unsigned char **, long))CALL_FUNCTION(d2i_EC_PUBKEY))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_ec_pubkey_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_EC_PUBKEY_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = ((EC_KEY * (*)(BIO *, EC_KEY **))CALL_FUNCTION(d2i_EC_PUBKEY_bio))(bio, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_d2i_ecparameters(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_ECParameters, given))
        return c.answer;
    {
        const unsigned char * in = p0;
        const unsigned char * *in_to = &in;
        long length = (long)p1;
        const void *answer = ((EC_KEY * (*)(EC_KEY **, const unsigned char **, long))CALL_FUNCTION(d2i_ECParameters))(NULL, in_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_i2d_x509(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_X509, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int size = ((int (*)(const X509 *, unsigned char **))CALL_FUNCTION(i2d_X509))(x509, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const X509 *, unsigned char **))CALL_FUNCTION(i2d_X509))(x509, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_x509_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_X509_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509 * x509 = c.at[1];
        int answer = (int)((int (*)(BIO *, const X509 *))CALL_FUNCTION(i2d_X509_bio))(bio, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_x509_aux(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_X509_AUX, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int size = ((int (*)(const X509 *, unsigned char **))CALL_FUNCTION(i2d_X509_AUX))(x509, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const X509 *, unsigned char **))CALL_FUNCTION(i2d_X509_AUX))(x509, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_x509_crl(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_X509_CRL, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        int size = ((int (*)(const X509_CRL *, unsigned char **))CALL_FUNCTION(i2d_X509_CRL))(crl, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const X509_CRL *, unsigned char **))CALL_FUNCTION(i2d_X509_CRL))(crl, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_x509_crl_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_X509_CRL_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509_CRL * crl = c.at[1];
        int answer = (int)((int (*)(BIO *, const X509_CRL *))CALL_FUNCTION(i2d_X509_CRL_bio))(bio, crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_x509_req(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_X509_REQ, given))
        return c.answer;
    {
        const X509_REQ * request = c.at[0];
        int size = ((int (*)(const X509_REQ *, unsigned char **))CALL_FUNCTION(i2d_X509_REQ))(request, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const X509_REQ *, unsigned char **))CALL_FUNCTION(i2d_X509_REQ))(request, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_x509_req_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_X509_REQ_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509_REQ * request = c.at[1];
        int answer = (int)((int (*)(BIO *, const X509_REQ *))CALL_FUNCTION(i2d_X509_REQ_bio))(bio, request);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_x509_name(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_X509_NAME, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        int size = ((int (*)(const X509_NAME *, unsigned char **))CALL_FUNCTION(i2d_X509_NAME))(name, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const X509_NAME *, unsigned char **))CALL_FUNCTION(i2d_X509_NAME))(name, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_privatekey(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_PrivateKey, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int size = key_is_whole(pkey) ? ((__typeof__(i2d_PrivateKey) *)CALL_FUNCTION(i2d_PrivateKey))(pkey, NULL) : 0;

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = key_is_whole(pkey) ? ((__typeof__(i2d_PrivateKey) *)CALL_FUNCTION(i2d_PrivateKey))(pkey, &to) : 0;
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_privatekey_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_PrivateKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(i2d_PrivateKey_bio) *)CALL_FUNCTION(i2d_PrivateKey_bio))(bio, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_pkcs8privatekeyinfo_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_PKCS8PrivateKeyInfo_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(i2d_PKCS8PrivateKeyInfo_bio) *)CALL_FUNCTION(i2d_PKCS8PrivateKeyInfo_bio))(bio, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_pkcs8privatekey_bio(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_i2d_PKCS8PrivateKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        const EVP_CIPHER * cipher = c.at[2];
        const char * passphrase = (const char *)(uintptr_t)p3;
        int passphrase_length = (int)p4;
        void * password = (void *)(uintptr_t)p5;
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(i2d_PKCS8PrivateKey_bio) *)CALL_FUNCTION(i2d_PKCS8PrivateKey_bio))(bio, pkey, cipher, passphrase, passphrase_length, call_password, password) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_pkcs8privatekey_nid_bio(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, const char *p5)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.bytes = p5}};
    call c;

    if (!call_enter(&c, CALL_i2d_PKCS8PrivateKey_nid_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int nid = (int)p2;
        const char * passphrase = (const char *)(uintptr_t)p3;
        int passphrase_length = (int)p4;
        void * password = (void *)(uintptr_t)p5;
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(i2d_PKCS8PrivateKey_nid_bio) *)CALL_FUNCTION(i2d_PKCS8PrivateKey_nid_bio))(bio, pkey, nid, passphrase, passphrase_length, call_password, password) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_publickey(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_PublicKey, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int size = key_is_whole(pkey) ? ((__typeof__(i2d_PublicKey) *)CALL_FUNCTION(i2d_PublicKey))(pkey, NULL) : 0;

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = key_is_whole(pkey) ? ((__typeof__(i2d_PublicKey) *)CALL_FUNCTION(i2d_PublicKey))(pkey, &to) : 0;
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_keyparams(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_KeyParams, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int size = ((int (*)(const EVP_PKEY *, unsigned char **))CALL_FUNCTION(i2d_KeyParams))(pkey, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const EVP_PKEY *, unsigned char **))CALL_FUNCTION(i2d_KeyParams))(pkey, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_keyparams_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_KeyParams_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int answer = (int)((int (*)(BIO *, const EVP_PKEY *))CALL_FUNCTION(i2d_KeyParams_bio))(bio, pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_pubkey(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_PUBKEY, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int size = key_is_whole(pkey) ? ((__typeof__(i2d_PUBKEY) *)CALL_FUNCTION(i2d_PUBKEY))(pkey, NULL) : 0;

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = key_is_whole(pkey) ? ((__typeof__(i2d_PUBKEY) *)CALL_FUNCTION(i2d_PUBKEY))(pkey, &to) : 0;
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_pubkey_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_PUBKEY_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(i2d_PUBKEY_bio) *)CALL_FUNCTION(i2d_PUBKEY_bio))(bio, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_dhparams(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_DHparams, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        int size = ((int (*)(const DH *, unsigned char **))CALL_FUNCTION(i2d_DHparams))(dh, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const DH *, unsigned char **))CALL_FUNCTION(i2d_DHparams))(dh, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_dhxparams(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_DHxparams, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        int size = ((int (*)(const DH *, unsigned char **))CALL_FUNCTION(i2d_DHxparams))(dh, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const DH *, unsigned char **))CALL_FUNCTION(i2d_DHxparams))(dh, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_rsaprivatekey(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_RSAPrivateKey, given))
        return c.answer;
    {
        const RSA * rsa = c.at[0];
        int size = ((int (*)(const RSA *, unsigned char **))CALL_FUNCTION(i2d_RSAPrivateKey))(rsa, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const RSA *, unsigned char **))CALL_FUNCTION(i2d_RSAPrivateKey))(rsa, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_rsaprivatekey_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_RSAPrivateKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const RSA * rsa = c.at[1];
        int answer = (int)((int (*)(BIO *, const RSA *))CALL_FUNCTION(i2d_RSAPrivateKey_bio))(bio, rsa);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_rsapublickey(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_RSAPublicKey, given))
        return c.answer;
    {
        const RSA * rsa = c.at[0];
        int size = ((int (*)(const RSA *, unsigned char **))CALL_FUNCTION(i2d_RSAPublicKey))(rsa, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const RSA *, unsigned char **))CALL_FUNCTION(i2d_RSAPublicKey))(rsa, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_rsapublickey_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_RSAPublicKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const RSA * rsa = c.at[1];
        int answer = (int)((int (*)(BIO *, const RSA *))CALL_FUNCTION(i2d_RSAPublicKey_bio))(bio, rsa);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_rsa_pubkey(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_RSA_PUBKEY, given))
        return c.answer;
    {
        const RSA * rsa = c.at[0];
        int size = ((__typeof__(RSA_get0_n) *)CALL_FUNCTION(RSA_get0_n))(rsa) != NULL ? ((__typeof__(i2d_RSA_PUBKEY) *)CALL_FUNCTION(i2d_RSA_PUBKEY))(rsa, NULL) : 0;

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((__typeof__(RSA_get0_n) *)CALL_FUNCTION(RSA_get0_n))(rsa) != NULL ? ((__typeof__(i2d_RSA_PUBKEY) *)CALL_FUNCTION(i2d_RSA_PUBKEY))(rsa, &to) : 0;
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_rsa_pubkey_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_RSA_PUBKEY_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const RSA * rsa = c.at[1];
        int answer = (int)(((__typeof__(RSA_get0_n) *)CALL_FUNCTION(RSA_get0_n))(rsa) != NULL ? ((__typeof__(i2d_RSA_PUBKEY_bio) *)CALL_FUNCTION(i2d_RSA_PUBKEY_bio))(bio, rsa) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_ecprivatekey(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_ECPrivateKey, given))
        return c.answer;
    {
        const EC_KEY * ec_key = c.at[0];
        int size = ((int (*)(const EC_KEY *, unsigned char **))CALL_FUNCTION(i2d_ECPrivateKey))(ec_key, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const EC_KEY *, unsigned char **))CALL_FUNCTION(i2d_ECPrivateKey))(ec_key, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_ecprivatekey_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_ECPrivateKey_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EC_KEY * ec_key = c.at[1];
        int answer = (int)((int (*)(BIO *, const EC_KEY *))CALL_FUNCTION(i2d_ECPrivateKey_bio))(bio, ec_key);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_ec_pubkey(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_EC_PUBKEY, given))
        return c.answer;
    {
        const EC_KEY * ec_key = c.at[0];
        int size = ((__typeof__(EC_KEY_get0_public_key) *)CALL_FUNCTION(EC_KEY_get0_public_key))(ec_key) != NULL ? ((__typeof__(i2d_EC_PUBKEY) *)CALL_FUNCTION(i2d_EC_PUBKEY))(ec_key, NULL) : 0;

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((__typeof__(EC_KEY_get0_public_key) *)CALL_FUNCTION(EC_KEY_get0_public_key))(ec_key) != NULL ? ((__typeof__(i2d_EC_PUBKEY) *)CALL_FUNCTION(i2d_EC_PUBKEY))(ec_key, &to) : 0;
        }
        return call_number(&c, size);
    }
}

int64_t gasket_i2d_ec_pubkey_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_EC_PUBKEY_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EC_KEY * ec_key = c.at[1];
        int answer = (int)(((__typeof__(EC_KEY_get0_public_key) *)CALL_FUNCTION(EC_KEY_get0_public_key))(ec_key) != NULL ? ((__typeof__(i2d_EC_PUBKEY_bio) *)CALL_FUNCTION(i2d_EC_PUBKEY_bio))(bio, ec_key) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_ecparameters(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_ECParameters, given))
        return c.answer;
    {
        const EC_KEY * ec_key = c.at[0];
        int size = ((__typeof__(EC_KEY_get0_group) *)CALL_FUNCTION(EC_KEY_get0_group))(ec_key) != NULL ? ((__typeof__(i2d_ECParameters) *)CALL_FUNCTION(i2d_ECParameters))(ec_key, NULL) : 0;

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((__typeof__(EC_KEY_get0_group) *)CALL_FUNCTION(EC_KEY_get0_group))(ec_key) != NULL ? ((__typeof__(i2d_ECParameters) *)CALL_FUNCTION(i2d_ECParameters))(ec_key, &to) : 0;
        }
        return call_number(&c, size);
    }
}
