/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_x509_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_new, given))
        return c.answer;
    {
        const void *answer = ((X509 * (*)(void))CALL_FUNCTION(X509_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_new_ex(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_new_ex, given))
        return c.answer;
    {
        const char * properties = (const char *)(uintptr_t)p0;
        const void *answer = ((X509 * (*)(OSSL_LIB_CTX *, const char *))CALL_FUNCTION(X509_new_ex))(NULL, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_dup, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((X509 * (*)(const X509 *))CALL_FUNCTION(X509_dup))(x509);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_up_ref(int64_t p0)
{
    return call_up_ref(CALL_X509_up_ref, p0);
}

int64_t gasket_x509_free(int64_t p0)
{
    return call_free(CALL_X509_free, p0);
}

int64_t gasket_x509_get_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_version, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        long answer = (long)((long (*)(const X509 *))CALL_FUNCTION(X509_get_version))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_set_version(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set_version, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        long version = (long)p1;
        int answer = (int)((int (*)(X509 *, long))CALL_FUNCTION(X509_set_version))(x509, version);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_serialnumber(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_serialNumber, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const void *answer = ((ASN1_INTEGER * (*)(X509 *))CALL_FUNCTION(X509_get_serialNumber))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get0_serialnumber(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_serialNumber, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((const ASN1_INTEGER * (*)(const X509 *))CALL_FUNCTION(X509_get0_serialNumber))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_set_serialnumber(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set_serialNumber, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        ASN1_INTEGER * serial = c.at[1];
        int answer = (int)((int (*)(X509 *, ASN1_INTEGER *))CALL_FUNCTION(X509_set_serialNumber))(x509, serial);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_subject_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_subject_name, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((X509_NAME * (*)(const X509 *))CALL_FUNCTION(X509_get_subject_name))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_set_subject_name(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set_subject_name, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const X509_NAME * name = c.at[1];
        int answer = (int)((int (*)(X509 *, const X509_NAME *))CALL_FUNCTION(X509_set_subject_name))(x509, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_issuer_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_issuer_name, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((X509_NAME * (*)(const X509 *))CALL_FUNCTION(X509_get_issuer_name))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_set_issuer_name(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set_issuer_name, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const X509_NAME * name = c.at[1];
        int answer = (int)((int (*)(X509 *, const X509_NAME *))CALL_FUNCTION(X509_set_issuer_name))(x509, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get0_notbefore(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_notBefore, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((const ASN1_TIME * (*)(const X509 *))CALL_FUNCTION(X509_get0_notBefore))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_getm_notbefore(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_getm_notBefore, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((ASN1_TIME * (*)(const X509 *))CALL_FUNCTION(X509_getm_notBefore))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get_notbefore(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_notBefore, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((ASN1_TIME * (*)(const X509 *))CALL_FUNCTION(X509_getm_notBefore))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_set1_notbefore(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set1_notBefore, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const ASN1_TIME * time = c.at[1];
        int answer = (int)((int (*)(X509 *, const ASN1_TIME *))CALL_FUNCTION(X509_set1_notBefore))(x509, time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_set_notbefore(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set_notBefore, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const ASN1_TIME * time = c.at[1];
        int answer = (int)(((int (*)(X509 *, const ASN1_TIME *))CALL_FUNCTION(X509_set1_notBefore))(x509, time));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get0_notafter(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_notAfter, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((const ASN1_TIME * (*)(const X509 *))CALL_FUNCTION(X509_get0_notAfter))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_getm_notafter(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_getm_notAfter, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((ASN1_TIME * (*)(const X509 *))CALL_FUNCTION(X509_getm_notAfter))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get_notafter(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_notAfter, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((ASN1_TIME * (*)(const X509 *))CALL_FUNCTION(X509_getm_notAfter))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_set1_notafter(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set1_notAfter, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const ASN1_TIME * time = c.at[1];
        int answer = (int)((int (*)(X509 *, const ASN1_TIME *))CALL_FUNCTION(X509_set1_notAfter))(x509, time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_set_notafter(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set_notAfter, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const ASN1_TIME * time = c.at[1];
        int answer = (int)(((int (*)(X509 *, const ASN1_TIME *))CALL_FUNCTION(X509_set1_notAfter))(x509, time));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get0_pubkey(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_pubkey, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((EVP_PKEY * (*)(const X509 *))CALL_FUNCTION(X509_get0_pubkey))(x509);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get_pubkey(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_pubkey, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const void *answer = ((EVP_PKEY * (*)(X509 *))CALL_FUNCTION(X509_get_pubkey))(x509);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_set_pubkey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set_pubkey, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_set_pubkey) *)CALL_FUNCTION(X509_set_pubkey))(x509, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get0_pubkey_bitstr(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_pubkey_bitstr, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((ASN1_BIT_STRING * (*)(const X509 *))CALL_FUNCTION(X509_get0_pubkey_bitstr))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get_signature_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_signature_nid, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int answer = (int)((int (*)(const X509 *))CALL_FUNCTION(X509_get_signature_nid))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_signature_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_signature_type, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int answer = (int)((int (*)(const X509 *))CALL_FUNCTION(X509_get_signature_type))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_signature_info(int64_t p0, void *p1, void *p2, void *p3, void *p4)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}, {.bytes = p3}, {.bytes = p4}};
    call c;

    if (!call_enter(&c, CALL_X509_get_signature_info, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        int md_nid = 0;
        int *md_nid_to = p1 == NULL ? NULL : &md_nid;
        int pkey_nid = 0;
        int *pkey_nid_to = p2 == NULL ? NULL : &pkey_nid;
        int security_bits = 0;
        int *security_bits_to = p3 == NULL ? NULL : &security_bits;
        uint32_t flags = 0;
        uint32_t *flags_to = p4 == NULL ? NULL : &flags;
        int answer = (int)((int (*)(X509 *, int *, int *, int *, uint32_t *))CALL_FUNCTION(X509_get_signature_info))(x509, md_nid_to, pkey_nid_to, security_bits_to, flags_to);

        call_out(&c, 1, (int64_t)md_nid);
        call_out(&c, 2, (int64_t)pkey_nid);
        call_out(&c, 3, (int64_t)security_bits);
        call_out(&c, 4, (int64_t)flags);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_check_private_key(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_check_private_key, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_check_private_key) *)CALL_FUNCTION(X509_check_private_key))(x509, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_verify(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_verify, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_verify) *)CALL_FUNCTION(X509_verify))(x509, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_self_signed(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_self_signed, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        int verify_signature = (int)p1;
        int answer = (int)((int (*)(X509 *, int))CALL_FUNCTION(X509_self_signed))(x509, verify_signature);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_sign(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_sign, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        const EVP_MD * md = c.at[2];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_sign) *)CALL_FUNCTION(X509_sign))(x509, pkey, md) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_check_issued(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_check_issued, given))
        return c.answer;
    {
        X509 * issuer = c.at[0];
        X509 * subject = c.at[1];
        int answer = (int)((int (*)(X509 *, X509 *))CALL_FUNCTION(X509_check_issued))(issuer, subject);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_check_purpose(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_check_purpose, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        int purpose = (int)p1;
        int ca = (int)p2;
        int answer = (int)((int (*)(X509 *, int, int))CALL_FUNCTION(X509_check_purpose))(x509, purpose, ca);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_check_trust(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_check_trust, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        int trust = (int)p1;
        int flags = (int)p2;
        int answer = (int)((int (*)(X509 *, int, int))CALL_FUNCTION(X509_check_trust))(x509, trust, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_check_ca(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_check_ca, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        int answer = (int)((int (*)(X509 *))CALL_FUNCTION(X509_check_ca))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_check_email(int64_t p0, const char *p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_check_email, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const char * address = (const char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        unsigned int flags = (unsigned int)p3;
        int answer = (int)(length > strlen(address) + 1 ? -2 : ((__typeof__(X509_check_email) *)CALL_FUNCTION(X509_check_email))(x509, address, length, flags));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_check_ip(int64_t p0, const void *p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_check_ip, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const unsigned char * address = (const unsigned char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        unsigned int flags = (unsigned int)p3;
        int answer = (int)(length == 0 ? -2 /* OpenSSL would look for a NUL */ : ((__typeof__(X509_check_ip) *)CALL_FUNCTION(X509_check_ip))(x509, address, length, flags));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_check_ip_asc(int64_t p0, const char *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_check_ip_asc, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const char * address = (const char *)(uintptr_t)p1;
        unsigned int flags = (unsigned int)p2;
        int answer = (int)((int (*)(X509 *, const char *, unsigned int))CALL_FUNCTION(X509_check_ip_asc))(x509, address, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_cmp, given))
        return c.answer;
    {
        const X509 * a = c.at[0];
        const X509 * b = c.at[1];
        int answer = (int)((int (*)(const X509 *, const X509 *))CALL_FUNCTION(X509_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_issuer_and_serial_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_issuer_and_serial_cmp, given))
        return c.answer;
    {
        const X509 * a = c.at[0];
        const X509 * b = c.at[1];
        int answer = (int)((int (*)(const X509 *, const X509 *))CALL_FUNCTION(X509_issuer_and_serial_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_issuer_name_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_issuer_name_cmp, given))
        return c.answer;
    {
        const X509 * a = c.at[0];
        const X509 * b = c.at[1];
        int answer = (int)((int (*)(const X509 *, const X509 *))CALL_FUNCTION(X509_issuer_name_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_subject_name_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_subject_name_cmp, given))
        return c.answer;
    {
        const X509 * a = c.at[0];
        const X509 * b = c.at[1];
        int answer = (int)((int (*)(const X509 *, const X509 *))CALL_FUNCTION(X509_subject_name_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_subject_name_hash(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_subject_name_hash, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        unsigned long answer = (unsigned long)((unsigned long (*)(X509 *))CALL_FUNCTION(X509_subject_name_hash))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_subject_name_hash_old(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_subject_name_hash_old, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        unsigned long answer = (unsigned long)((unsigned long (*)(X509 *))CALL_FUNCTION(X509_subject_name_hash_old))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_issuer_name_hash(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_issuer_name_hash, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        unsigned long answer = (unsigned long)((unsigned long (*)(X509 *))CALL_FUNCTION(X509_issuer_name_hash))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_issuer_name_hash_old(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_issuer_name_hash_old, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        unsigned long answer = (unsigned long)((unsigned long (*)(X509 *))CALL_FUNCTION(X509_issuer_name_hash_old))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_issuer_and_serial_hash(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_issuer_and_serial_hash, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        unsigned long answer = (unsigned long)((unsigned long (*)(X509 *))CALL_FUNCTION(X509_issuer_and_serial_hash))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_ext_count(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_ext_count, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int answer = (int)((int (*)(const X509 *))CALL_FUNCTION(X509_get_ext_count))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_ext(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_get_ext, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int position = (int)p1;
        const void *answer = ((X509_EXTENSION * (*)(const X509 *, int))CALL_FUNCTION(X509_get_ext))(x509, position);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get_ext_by_nid(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_get_ext_by_NID, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int nid = (int)p1;
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509 *, int, int))CALL_FUNCTION(X509_get_ext_by_NID))(x509, nid, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_ext_by_obj(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_get_ext_by_OBJ, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509 *, const ASN1_OBJECT *, int))CALL_FUNCTION(X509_get_ext_by_OBJ))(x509, object, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_ext_by_critical(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_get_ext_by_critical, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int critical = (int)p1;
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509 *, int, int))CALL_FUNCTION(X509_get_ext_by_critical))(x509, critical, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get0_extensions(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_extensions, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        const void *answer = ((const STACK_OF(X509_EXTENSION) * (*)(const X509 *))CALL_FUNCTION(X509_get0_extensions))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_add_ext(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_add_ext, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        X509_EXTENSION * extension = c.at[1];
        int position = (int)p2;
        int answer = (int)((int (*)(X509 *, X509_EXTENSION *, int))CALL_FUNCTION(X509_add_ext))(x509, extension, position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_delete_ext(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_delete_ext, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        int position = (int)p1;
        const void *answer = ((X509_EXTENSION * (*)(X509 *, int))CALL_FUNCTION(X509_delete_ext))(x509, position);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get_extension_flags(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_extension_flags, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(X509 *))CALL_FUNCTION(X509_get_extension_flags))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_key_usage(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_key_usage, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(X509 *))CALL_FUNCTION(X509_get_key_usage))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_extended_key_usage(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_extended_key_usage, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(X509 *))CALL_FUNCTION(X509_get_extended_key_usage))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_pathlen(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_pathlen, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        long answer = (long)((long (*)(X509 *))CALL_FUNCTION(X509_get_pathlen))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_get_proxy_pathlen(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_proxy_pathlen, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        long answer = (long)((long (*)(X509 *))CALL_FUNCTION(X509_get_proxy_pathlen))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_set_proxy_flag(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_set_proxy_flag, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];

        ((void (*)(X509 *))CALL_FUNCTION(X509_set_proxy_flag))(x509);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_set_proxy_pathlen(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_set_proxy_pathlen, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        long length = (long)p1;

        ((void (*)(X509 *, long))CALL_FUNCTION(X509_set_proxy_pathlen))(x509, length);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_get0_subject_key_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_subject_key_id, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const void *answer = ((const ASN1_OCTET_STRING * (*)(X509 *))CALL_FUNCTION(X509_get0_subject_key_id))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get0_authority_key_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_authority_key_id, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const void *answer = ((const ASN1_OCTET_STRING * (*)(X509 *))CALL_FUNCTION(X509_get0_authority_key_id))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_get0_authority_serial(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_get0_authority_serial, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const void *answer = ((const ASN1_INTEGER * (*)(X509 *))CALL_FUNCTION(X509_get0_authority_serial))(x509);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_alias_set1(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_alias_set1, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const unsigned char * alias = (const unsigned char *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(X509 *, const unsigned char *, int))CALL_FUNCTION(X509_alias_set1))(x509, alias, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_alias_get0(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_alias_get0, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        int length = 0;
        int *length_to = &length;
        const void *answer = ((unsigned char * (*)(X509 *, int *))CALL_FUNCTION(X509_alias_get0))(x509, length_to);

        return call_bytes(&c, 1, answer, (int64_t)length);
    }
}

int64_t gasket_x509_keyid_set1(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_keyid_set1, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const unsigned char * identifier = (const unsigned char *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(X509 *, const unsigned char *, int))CALL_FUNCTION(X509_keyid_set1))(x509, identifier, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_keyid_get0(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_keyid_get0, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        int length = 0;
        int *length_to = &length;
        const void *answer = ((unsigned char * (*)(X509 *, int *))CALL_FUNCTION(X509_keyid_get0))(x509, length_to);

        return call_bytes(&c, 1, answer, (int64_t)length);
    }
}

int64_t gasket_x509_trusted(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_trusted, given))
        return c.answer;
    {
        const X509 * x509 = c.at[0];
        int answer = (int)((int (*)(const X509 *))CALL_FUNCTION(X509_trusted))(x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_add1_trust_object(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_add1_trust_object, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int answer = (int)((int (*)(X509 *, const ASN1_OBJECT *))CALL_FUNCTION(X509_add1_trust_object))(x509, object);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_add1_reject_object(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_add1_reject_object, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int answer = (int)((int (*)(X509 *, const ASN1_OBJECT *))CALL_FUNCTION(X509_add1_reject_object))(x509, object);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_trust_clear(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_trust_clear, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];

        ((void (*)(X509 *))CALL_FUNCTION(X509_trust_clear))(x509);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_reject_clear(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_reject_clear, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];

        ((void (*)(X509 *))CALL_FUNCTION(X509_reject_clear))(x509);
        return call_nothing(&c);
    }
}

int64_t gasket_x509_chain_up_ref(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_chain_up_ref, given))
        return c.answer;
    {
        STACK_OF(X509) * chain = c.at[0];
        const void *answer = ((STACK_OF(X509) * (*)(STACK_OF(X509) *))CALL_FUNCTION(X509_chain_up_ref))(chain);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_find_by_subject(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_find_by_subject, given))
        return c.answer;
    {
        STACK_OF(X509) * stack = c.at[0];
        const X509_NAME * name = c.at[1];
        const void *answer = ((X509 * (*)(STACK_OF(X509) *, const X509_NAME *))CALL_FUNCTION(X509_find_by_subject))(stack, name);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_find_by_issuer_and_serial(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_find_by_issuer_and_serial, given))
        return c.answer;
    {
        STACK_OF(X509) * stack = c.at[0];
        const X509_NAME * name = c.at[1];
        const ASN1_INTEGER * serial = c.at[2];
        const void *answer = ((X509 * (*)(STACK_OF(X509) *, const X509_NAME *, const ASN1_INTEGER *))CALL_FUNCTION(X509_find_by_issuer_and_serial))(stack, name, serial);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_build_chain(int64_t p0, int64_t p1, int64_t p2, int64_t p3, const char *p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}, {.bytes = p4}};
    call c;

    if (!call_enter(&c, CALL_X509_build_chain, given))
        return c.answer;
    {
        X509 * target = c.at[0];
        STACK_OF(X509) * certificates = c.at[1];
        X509_STORE * store = c.at[2];
        int with_self_signed = (int)p3;
        const char * properties = (const char *)(uintptr_t)p4;
        const void *answer = ((STACK_OF(X509) * (*)(X509 *, STACK_OF(X509) *, X509_STORE *, int, OSSL_LIB_CTX *, const char *))CALL_FUNCTION(X509_build_chain))(target, certificates, store, with_self_signed, NULL, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_print(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_print, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        X509 * x509 = c.at[1];
        int answer = (int)((int (*)(BIO *, X509 *))CALL_FUNCTION(X509_print))(bio, x509);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_print_ex(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_print_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        X509 * x509 = c.at[1];
        unsigned long name_flags = (unsigned long)p2;
        unsigned long flags = (unsigned long)p3;
        int answer = (int)((int (*)(BIO *, X509 *, unsigned long, unsigned long))CALL_FUNCTION(X509_print_ex))(bio, x509, name_flags, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_to_x509_req(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_to_X509_REQ, given))
        return c.answer;
    {
        X509 * x509 = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        const EVP_MD * md = c.at[2];
        const void *answer = pkey == NULL || key_is_whole(pkey) ? ((__typeof__(X509_to_X509_REQ) *)CALL_FUNCTION(X509_to_X509_REQ))(x509, pkey, md) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

const char *gasket_x509_get_default_cert_file(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_default_cert_file, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(X509_get_default_cert_file))();

        return call_text(&c, answer);
    }
}

const char *gasket_x509_get_default_cert_dir(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_default_cert_dir, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(X509_get_default_cert_dir))();

        return call_text(&c, answer);
    }
}

const char *gasket_x509_get_default_cert_file_env(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_default_cert_file_env, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(X509_get_default_cert_file_env))();

        return call_text(&c, answer);
    }
}

const char *gasket_x509_get_default_cert_dir_env(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_default_cert_dir_env, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(X509_get_default_cert_dir_env))();

        return call_text(&c, answer);
    }
}

const char *gasket_x509_get_default_cert_area(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_default_cert_area, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(X509_get_default_cert_area))();

        return call_text(&c, answer);
    }
}

const char *gasket_x509_get_default_private_dir(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_get_default_private_dir, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(X509_get_default_private_dir))();

        return call_text(&c, answer);
    }
}

int64_t gasket_x509_name_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_new, given))
        return c.answer;
    {
        const void *answer = ((X509_NAME * (*)(void))CALL_FUNCTION(X509_NAME_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_dup, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        const void *answer = ((X509_NAME * (*)(const X509_NAME *))CALL_FUNCTION(X509_NAME_dup))(name);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_free(int64_t p0)
{
    return call_free(CALL_X509_NAME_free, p0);
}

int64_t gasket_x509_name_entry_count(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_entry_count, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        int answer = (int)((int (*)(const X509_NAME *))CALL_FUNCTION(X509_NAME_entry_count))(name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_get_entry(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_get_entry, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        int position = (int)p1;
        const void *answer = ((X509_NAME_ENTRY * (*)(const X509_NAME *, int))CALL_FUNCTION(X509_NAME_get_entry))(name, position);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_get_index_by_nid(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_get_index_by_NID, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        int nid = (int)p1;
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_NAME *, int, int))CALL_FUNCTION(X509_NAME_get_index_by_NID))(name, nid, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_get_index_by_obj(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_get_index_by_OBJ, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_NAME *, const ASN1_OBJECT *, int))CALL_FUNCTION(X509_NAME_get_index_by_OBJ))(name, object, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_get_text_by_nid(int64_t p0, int64_t p1, void *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_get_text_by_NID, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        int nid = (int)p1;
        char * buffer = (char *)(uintptr_t)p2;
        int length = (int)p3;
        int answer = (int)((int (*)(const X509_NAME *, int, char *, int))CALL_FUNCTION(X509_NAME_get_text_by_NID))(name, nid, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_get_text_by_obj(int64_t p0, int64_t p1, void *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_get_text_by_OBJ, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        char * buffer = (char *)(uintptr_t)p2;
        int length = (int)p3;
        int answer = (int)((int (*)(const X509_NAME *, const ASN1_OBJECT *, char *, int))CALL_FUNCTION(X509_NAME_get_text_by_OBJ))(name, object, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_x509_name_oneline(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_oneline, given))
        return NULL;
    {
        const X509_NAME * name = c.at[0];
        char * answer = ((char * (*)(const X509_NAME *, char *, int))CALL_FUNCTION(X509_NAME_oneline))(name, NULL, 0);

        return call_text_freed(&c, answer);
    }
}

int64_t gasket_x509_name_print(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_print, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509_NAME * name = c.at[1];
        int indent = (int)p2;
        int answer = (int)((int (*)(BIO *, const X509_NAME *, int))CALL_FUNCTION(X509_NAME_print))(bio, name, indent);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_print_ex(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_print_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const X509_NAME * name = c.at[1];
        int indent = (int)p2;
        unsigned long flags = (unsigned long)p3;
        int answer = (int)((int (*)(BIO *, const X509_NAME *, int, unsigned long))CALL_FUNCTION(X509_NAME_print_ex))(bio, name, indent, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_add_entry_by_txt(int64_t p0, const char *p1, int64_t p2, const void *p3, int64_t p4, int64_t p5, int64_t p6)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.number = p5}, {.number = p6}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_add_entry_by_txt, given))
        return c.answer;
    {
        X509_NAME * name = c.at[0];
        const char * field = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p3;
        int length = (int)p4;
        int position = (int)p5;
        int set = (int)p6;
        int answer = (int)(name_takes(type, bytes, length) ? ((__typeof__(X509_NAME_add_entry_by_txt) *)CALL_FUNCTION(X509_NAME_add_entry_by_txt))(name, field, type, bytes, length, position, set) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_add_entry_by_nid(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, int64_t p5, int64_t p6)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.number = p5}, {.number = p6}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_add_entry_by_NID, given))
        return c.answer;
    {
        X509_NAME * name = c.at[0];
        int nid = (int)p1;
        int type = (int)p2;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p3;
        int length = (int)p4;
        int position = (int)p5;
        int set = (int)p6;
        int answer = (int)(name_takes(type, bytes, length) ? ((__typeof__(X509_NAME_add_entry_by_NID) *)CALL_FUNCTION(X509_NAME_add_entry_by_NID))(name, nid, type, bytes, length, position, set) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_add_entry_by_obj(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4, int64_t p5, int64_t p6)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}, {.number = p5}, {.number = p6}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_add_entry_by_OBJ, given))
        return c.answer;
    {
        X509_NAME * name = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int type = (int)p2;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p3;
        int length = (int)p4;
        int position = (int)p5;
        int set = (int)p6;
        int answer = (int)(name_takes(type, bytes, length) ? ((__typeof__(X509_NAME_add_entry_by_OBJ) *)CALL_FUNCTION(X509_NAME_add_entry_by_OBJ))(name, object, type, bytes, length, position, set) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_add_entry(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_add_entry, given))
        return c.answer;
    {
        X509_NAME * name = c.at[0];
        const X509_NAME_ENTRY * entry = c.at[1];
        int position = (int)p2;
        int set = (int)p3;
        int answer = (int)((int (*)(X509_NAME *, const X509_NAME_ENTRY *, int, int))CALL_FUNCTION(X509_NAME_add_entry))(name, entry, position, set);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_delete_entry(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_delete_entry, given))
        return c.answer;
    {
        X509_NAME * name = c.at[0];
        int position = (int)p1;
        const void *answer = ((X509_NAME_ENTRY * (*)(X509_NAME *, int))CALL_FUNCTION(X509_NAME_delete_entry))(name, position);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_cmp, given))
        return c.answer;
    {
        const X509_NAME * a = c.at[0];
        const X509_NAME * b = c.at[1];
        int answer = (int)((int (*)(const X509_NAME *, const X509_NAME *))CALL_FUNCTION(X509_NAME_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_hash_old(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_hash_old, given))
        return c.answer;
    {
        const X509_NAME * name = c.at[0];
        unsigned long answer = (unsigned long)((unsigned long (*)(const X509_NAME *))CALL_FUNCTION(X509_NAME_hash_old))(name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_entry_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_new, given))
        return c.answer;
    {
        const void *answer = ((X509_NAME_ENTRY * (*)(void))CALL_FUNCTION(X509_NAME_ENTRY_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_entry_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_dup, given))
        return c.answer;
    {
        const X509_NAME_ENTRY * entry = c.at[0];
        const void *answer = ((X509_NAME_ENTRY * (*)(const X509_NAME_ENTRY *))CALL_FUNCTION(X509_NAME_ENTRY_dup))(entry);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_entry_free(int64_t p0)
{
    return call_free(CALL_X509_NAME_ENTRY_free, p0);
}

int64_t gasket_x509_name_entry_create_by_txt(const char *p0, int64_t p1, const void *p2, int64_t p3)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_create_by_txt, given))
        return c.answer;
    {
        const char * field = (const char *)(uintptr_t)p0;
        int type = (int)p1;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p2;
        int length = (int)p3;
        const void *answer = name_takes(type, bytes, length) ? ((__typeof__(X509_NAME_ENTRY_create_by_txt) *)CALL_FUNCTION(X509_NAME_ENTRY_create_by_txt))(NULL, field, type, bytes, length) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_entry_create_by_nid(int64_t p0, int64_t p1, const void *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_create_by_NID, given))
        return c.answer;
    {
        int nid = (int)p0;
        int type = (int)p1;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p2;
        int length = (int)p3;
        const void *answer = name_takes(type, bytes, length) ? ((__typeof__(X509_NAME_ENTRY_create_by_NID) *)CALL_FUNCTION(X509_NAME_ENTRY_create_by_NID))(NULL, nid, type, bytes, length) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_entry_create_by_obj(int64_t p0, int64_t p1, const void *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_create_by_OBJ, given))
        return c.answer;
    {
        const ASN1_OBJECT * object = c.at[0];
        int type = (int)p1;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p2;
        int length = (int)p3;
        const void *answer = name_takes(type, bytes, length) ? ((__typeof__(X509_NAME_ENTRY_create_by_OBJ) *)CALL_FUNCTION(X509_NAME_ENTRY_create_by_OBJ))(NULL, object, type, bytes, length) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_entry_get_object(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_get_object, given))
        return c.answer;
    {
        const X509_NAME_ENTRY * entry = c.at[0];
        const void *answer = ((ASN1_OBJECT * (*)(const X509_NAME_ENTRY *))CALL_FUNCTION(X509_NAME_ENTRY_get_object))(entry);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_entry_get_data(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_get_data, given))
        return c.answer;
    {
        const X509_NAME_ENTRY * entry = c.at[0];
        const void *answer = ((ASN1_STRING * (*)(const X509_NAME_ENTRY *))CALL_FUNCTION(X509_NAME_ENTRY_get_data))(entry);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_name_entry_set_object(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_set_object, given))
        return c.answer;
    {
        X509_NAME_ENTRY * entry = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int answer = (int)(object == ((ASN1_OBJECT * (*)(const X509_NAME_ENTRY *))CALL_FUNCTION(X509_NAME_ENTRY_get_object))(entry) ? 1 : ((__typeof__(X509_NAME_ENTRY_set_object) *)CALL_FUNCTION(X509_NAME_ENTRY_set_object))(entry, object));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_entry_set_data(int64_t p0, int64_t p1, const void *p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_set_data, given))
        return c.answer;
    {
        X509_NAME_ENTRY * entry = c.at[0];
        int type = (int)p1;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p2;
        int length = (int)p3;
        int answer = (int)(name_takes(type == V_ASN1_UNDEF ? ((int (*)(const ASN1_STRING *))CALL_FUNCTION(ASN1_STRING_type))(((ASN1_STRING * (*)(const X509_NAME_ENTRY *))CALL_FUNCTION(X509_NAME_ENTRY_get_data))(entry)) : type, bytes, length) ? ((__typeof__(X509_NAME_ENTRY_set_data) *)CALL_FUNCTION(X509_NAME_ENTRY_set_data))(entry, type, bytes, length) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_name_entry_set(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_NAME_ENTRY_set, given))
        return c.answer;
    {
        const X509_NAME_ENTRY * entry = c.at[0];
        int answer = (int)((int (*)(const X509_NAME_ENTRY *))CALL_FUNCTION(X509_NAME_ENTRY_set))(entry);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_extension_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_new, given))
        return c.answer;
    {
        const void *answer = ((X509_EXTENSION * (*)(void))CALL_FUNCTION(X509_EXTENSION_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_extension_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_dup, given))
        return c.answer;
    {
        const X509_EXTENSION * extension = c.at[0];
        const void *answer = ((X509_EXTENSION * (*)(const X509_EXTENSION *))CALL_FUNCTION(X509_EXTENSION_dup))(extension);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_extension_free(int64_t p0)
{
    return call_free(CALL_X509_EXTENSION_free, p0);
}

int64_t gasket_x509_extension_get_object(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_get_object, given))
        return c.answer;
    {
        X509_EXTENSION * extension = c.at[0];
        const void *answer = ((ASN1_OBJECT * (*)(X509_EXTENSION *))CALL_FUNCTION(X509_EXTENSION_get_object))(extension);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_extension_get_critical(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_get_critical, given))
        return c.answer;
    {
        const X509_EXTENSION * extension = c.at[0];
        int answer = (int)((int (*)(const X509_EXTENSION *))CALL_FUNCTION(X509_EXTENSION_get_critical))(extension);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_extension_get_data(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_get_data, given))
        return c.answer;
    {
        X509_EXTENSION * extension = c.at[0];
        const void *answer = ((ASN1_OCTET_STRING * (*)(X509_EXTENSION *))CALL_FUNCTION(X509_EXTENSION_get_data))(extension);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_extension_set_object(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_set_object, given))
        return c.answer;
    {
        X509_EXTENSION * extension = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int answer = (int)(object == ((ASN1_OBJECT * (*)(X509_EXTENSION *))CALL_FUNCTION(X509_EXTENSION_get_object))(extension) ? 1 : ((__typeof__(X509_EXTENSION_set_object) *)CALL_FUNCTION(X509_EXTENSION_set_object))(extension, object));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_extension_set_critical(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_set_critical, given))
        return c.answer;
    {
        X509_EXTENSION * extension = c.at[0];
        int critical = (int)p1;
        int answer = (int)((int (*)(X509_EXTENSION *, int))CALL_FUNCTION(X509_EXTENSION_set_critical))(extension, critical);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_extension_set_data(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_set_data, given))
        return c.answer;
    {
        X509_EXTENSION * extension = c.at[0];
        ASN1_OCTET_STRING * data = c.at[1];
        int answer = (int)(data == ((ASN1_OCTET_STRING * (*)(X509_EXTENSION *))CALL_FUNCTION(X509_EXTENSION_get_data))(extension) ? 1 : ((__typeof__(X509_EXTENSION_set_data) *)CALL_FUNCTION(X509_EXTENSION_set_data))(extension, data));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_extension_create_by_nid(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_create_by_NID, given))
        return c.answer;
    {
        int nid = (int)p0;
        int critical = (int)p1;
        ASN1_OCTET_STRING * data = c.at[2];
        const void *answer = ((X509_EXTENSION * (*)(X509_EXTENSION **, int, int, ASN1_OCTET_STRING *))CALL_FUNCTION(X509_EXTENSION_create_by_NID))(NULL, nid, critical, data);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_extension_create_by_obj(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_EXTENSION_create_by_OBJ, given))
        return c.answer;
    {
        const ASN1_OBJECT * object = c.at[0];
        int critical = (int)p1;
        ASN1_OCTET_STRING * data = c.at[2];
        const void *answer = ((X509_EXTENSION * (*)(X509_EXTENSION **, const ASN1_OBJECT *, int, ASN1_OCTET_STRING *))CALL_FUNCTION(X509_EXTENSION_create_by_OBJ))(NULL, object, critical, data);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509v3_ext_print(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509V3_EXT_print, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        X509_EXTENSION * extension = c.at[1];
        unsigned long flags = (unsigned long)p2;
        int indent = (int)p3;
        int answer = (int)((int (*)(BIO *, X509_EXTENSION *, unsigned long, int))CALL_FUNCTION(X509V3_EXT_print))(bio, extension, flags, indent);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_string_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_new, given))
        return c.answer;
    {
        const void *answer = ((ASN1_STRING * (*)(void))CALL_FUNCTION(ASN1_STRING_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_string_free(int64_t p0)
{
    return call_free(CALL_ASN1_STRING_free, p0);
}

int64_t gasket_asn1_string_type_new(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_type_new, given))
        return c.answer;
    {
        int type = (int)p0;
        const void *answer = ((ASN1_STRING * (*)(int))CALL_FUNCTION(ASN1_STRING_type_new))(type);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_string_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_dup, given))
        return c.answer;
    {
        const ASN1_STRING * string = c.at[0];
        const void *answer = ((ASN1_STRING * (*)(const ASN1_STRING *))CALL_FUNCTION(ASN1_STRING_dup))(string);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_string_copy(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_copy, given))
        return c.answer;
    {
        ASN1_STRING * to = c.at[0];
        const ASN1_STRING * from = c.at[1];
        int answer = (int)(to == from ? 1 : ((__typeof__(ASN1_STRING_copy) *)CALL_FUNCTION(ASN1_STRING_copy))(to, from));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_string_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_cmp, given))
        return c.answer;
    {
        const ASN1_STRING * a = c.at[0];
        const ASN1_STRING * b = c.at[1];
        int answer = (int)((int (*)(const ASN1_STRING *, const ASN1_STRING *))CALL_FUNCTION(ASN1_STRING_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_string_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_type, given))
        return c.answer;
    {
        const ASN1_STRING * string = c.at[0];
        int answer = (int)((int (*)(const ASN1_STRING *))CALL_FUNCTION(ASN1_STRING_type))(string);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_string_length(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_length, given))
        return c.answer;
    {
        const ASN1_STRING * string = c.at[0];
        int answer = (int)((int (*)(const ASN1_STRING *))CALL_FUNCTION(ASN1_STRING_length))(string);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_string_print(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_print, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const ASN1_STRING * string = c.at[1];
        int answer = (int)((int (*)(BIO *, const ASN1_STRING *))CALL_FUNCTION(ASN1_STRING_print))(bio, string);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_string_print_ex(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_print_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const ASN1_STRING * string = c.at[1];
        unsigned long flags = (unsigned long)p2;
        int answer = (int)((int (*)(BIO *, const ASN1_STRING *, unsigned long))CALL_FUNCTION(ASN1_STRING_print_ex))(bio, string, flags);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_asn1_tag2str(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_tag2str, given))
        return NULL;
    {
        int tag = (int)p0;
        const char * answer = ((const char * (*)(int))CALL_FUNCTION(ASN1_tag2str))(tag);

        return call_text(&c, answer);
    }
}

int64_t gasket_asn1_octet_string_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_OCTET_STRING_new, given))
        return c.answer;
    {
        const void *answer = ((ASN1_OCTET_STRING * (*)(void))CALL_FUNCTION(ASN1_OCTET_STRING_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_octet_string_free(int64_t p0)
{
    return call_free(CALL_ASN1_OCTET_STRING_free, p0);
}

int64_t gasket_asn1_octet_string_set(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_ASN1_OCTET_STRING_set, given))
        return c.answer;
    {
        ASN1_OCTET_STRING * string = c.at[0];
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(ASN1_OCTET_STRING *, const unsigned char *, int))CALL_FUNCTION(ASN1_OCTET_STRING_set))(string, bytes, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_new, given))
        return c.answer;
    {
        const void *answer = ((ASN1_TIME * (*)(void))CALL_FUNCTION(ASN1_TIME_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_time_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_dup, given))
        return c.answer;
    {
        const ASN1_TIME * time = c.at[0];
        const void *answer = ((ASN1_TIME * (*)(const ASN1_TIME *))CALL_FUNCTION(ASN1_TIME_dup))(time);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_time_free(int64_t p0)
{
    return call_free(CALL_ASN1_TIME_free, p0);
}

int64_t gasket_asn1_time_set_string(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_set_string, given))
        return c.answer;
    {
        ASN1_TIME * time = c.at[0];
        const char * text = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(ASN1_TIME *, const char *))CALL_FUNCTION(ASN1_TIME_set_string))(time, text);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_set_string_x509(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_set_string_X509, given))
        return c.answer;
    {
        ASN1_TIME * time = c.at[0];
        const char * text = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(ASN1_TIME *, const char *))CALL_FUNCTION(ASN1_TIME_set_string_X509))(time, text);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_normalize(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_normalize, given))
        return c.answer;
    {
        ASN1_TIME * time = c.at[0];
        int answer = (int)((int (*)(ASN1_TIME *))CALL_FUNCTION(ASN1_TIME_normalize))(time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_check(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_check, given))
        return c.answer;
    {
        const ASN1_TIME * time = c.at[0];
        int answer = (int)((int (*)(const ASN1_TIME *))CALL_FUNCTION(ASN1_TIME_check))(time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_print(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_print, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const ASN1_TIME * time = c.at[1];
        int answer = (int)((int (*)(BIO *, const ASN1_TIME *))CALL_FUNCTION(ASN1_TIME_print))(bio, time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_print_ex(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_print_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const ASN1_TIME * time = c.at[1];
        unsigned long flags = (unsigned long)p2;
        int answer = (int)((int (*)(BIO *, const ASN1_TIME *, unsigned long))CALL_FUNCTION(ASN1_TIME_print_ex))(bio, time, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_diff(void *p0, void *p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.bytes = p0}, {.bytes = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_diff, given))
        return c.answer;
    {
        int days = 0;
        int *days_to = p0 == NULL ? NULL : &days;
        int seconds = 0;
        int *seconds_to = p1 == NULL ? NULL : &seconds;
        const ASN1_TIME * from = c.at[2];
        const ASN1_TIME * to = c.at[3];
        int answer = (int)((int (*)(int *, int *, const ASN1_TIME *, const ASN1_TIME *))CALL_FUNCTION(ASN1_TIME_diff))(days_to, seconds_to, from, to);

        call_out(&c, 0, (int64_t)days);
        call_out(&c, 1, (int64_t)seconds);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_cmp_time_t(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_cmp_time_t, given))
        return c.answer;
    {
        const ASN1_TIME * time = c.at[0];
        time_t seconds = (time_t)p1;
        int answer = (int)((int (*)(const ASN1_TIME *, time_t))CALL_FUNCTION(ASN1_TIME_cmp_time_t))(time, seconds);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_compare(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_compare, given))
        return c.answer;
    {
        const ASN1_TIME * a = c.at[0];
        const ASN1_TIME * b = c.at[1];
        int answer = (int)((int (*)(const ASN1_TIME *, const ASN1_TIME *))CALL_FUNCTION(ASN1_TIME_compare))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_cmp_time(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_cmp_time, given))
        return c.answer;
    {
        const ASN1_TIME * time = c.at[0];
        time_t than = (time_t)call_in(&c, 1);
        time_t *than_to = p1 == NULL ? NULL : &than;
        int answer = (int)((int (*)(const ASN1_TIME *, time_t *))CALL_FUNCTION(X509_cmp_time))(time, than_to);

        call_out(&c, 1, (int64_t)than);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_cmp_current_time(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_cmp_current_time, given))
        return c.answer;
    {
        const ASN1_TIME * time = c.at[0];
        int answer = (int)((int (*)(const ASN1_TIME *))CALL_FUNCTION(X509_cmp_current_time))(time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_time_to_generalizedtime(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_to_generalizedtime, given))
        return c.answer;
    {
        const ASN1_TIME * time = c.at[0];
        const void *answer = ((ASN1_GENERALIZEDTIME * (*)(const ASN1_TIME *, ASN1_GENERALIZEDTIME **))CALL_FUNCTION(ASN1_TIME_to_generalizedtime))(time, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_generalizedtime_free(int64_t p0)
{
    return call_free(CALL_ASN1_GENERALIZEDTIME_free, p0);
}

int64_t gasket_asn1_integer_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_new, given))
        return c.answer;
    {
        const void *answer = ((ASN1_INTEGER * (*)(void))CALL_FUNCTION(ASN1_INTEGER_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_integer_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_dup, given))
        return c.answer;
    {
        const ASN1_INTEGER * integer = c.at[0];
        const void *answer = ((ASN1_INTEGER * (*)(const ASN1_INTEGER *))CALL_FUNCTION(ASN1_INTEGER_dup))(integer);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_integer_free(int64_t p0)
{
    return call_free(CALL_ASN1_INTEGER_free, p0);
}

int64_t gasket_asn1_integer_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_cmp, given))
        return c.answer;
    {
        const ASN1_INTEGER * a = c.at[0];
        const ASN1_INTEGER * b = c.at[1];
        int answer = (int)((int (*)(const ASN1_INTEGER *, const ASN1_INTEGER *))CALL_FUNCTION(ASN1_INTEGER_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_integer_get_int64(void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_get_int64, given))
        return c.answer;
    {
        int64_t number = 0;
        int64_t *number_to = p0 == NULL ? NULL : &number;
        const ASN1_INTEGER * integer = c.at[1];
        int answer = (int)((int (*)(int64_t *, const ASN1_INTEGER *))CALL_FUNCTION(ASN1_INTEGER_get_int64))(number_to, integer);

        call_out(&c, 0, (int64_t)number);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_integer_get_uint64(void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_get_uint64, given))
        return c.answer;
    {
        uint64_t number = 0;
        uint64_t *number_to = p0 == NULL ? NULL : &number;
        const ASN1_INTEGER * integer = c.at[1];
        int answer = (int)((int (*)(uint64_t *, const ASN1_INTEGER *))CALL_FUNCTION(ASN1_INTEGER_get_uint64))(number_to, integer);

        call_out(&c, 0, (int64_t)number);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_integer_get(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_get, given))
        return c.answer;
    {
        const ASN1_INTEGER * integer = c.at[0];
        long answer = (long)((long (*)(const ASN1_INTEGER *))CALL_FUNCTION(ASN1_INTEGER_get))(integer);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_integer_set_int64(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_set_int64, given))
        return c.answer;
    {
        ASN1_INTEGER * integer = c.at[0];
        int64_t number = (int64_t)p1;
        int answer = (int)((int (*)(ASN1_INTEGER *, int64_t))CALL_FUNCTION(ASN1_INTEGER_set_int64))(integer, number);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_integer_set_uint64(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_set_uint64, given))
        return c.answer;
    {
        ASN1_INTEGER * integer = c.at[0];
        uint64_t number = (uint64_t)p1;
        int answer = (int)((int (*)(ASN1_INTEGER *, uint64_t))CALL_FUNCTION(ASN1_INTEGER_set_uint64))(integer, number);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_integer_set(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_set, given))
        return c.answer;
    {
        ASN1_INTEGER * integer = c.at[0];
        long number = (long)p1;
        int answer = (int)((int (*)(ASN1_INTEGER *, long))CALL_FUNCTION(ASN1_INTEGER_set))(integer, number);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_integer_to_bn(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_INTEGER_to_BN, given))
        return c.answer;
    {
        const ASN1_INTEGER * integer = c.at[0];
        const void *answer = ((BIGNUM * (*)(const ASN1_INTEGER *, BIGNUM *))CALL_FUNCTION(ASN1_INTEGER_to_BN))(integer, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bn_to_asn1_integer(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_to_ASN1_INTEGER, given))
        return c.answer;
    {
        const BIGNUM * number = c.at[0];
        const void *answer = ((ASN1_INTEGER * (*)(const BIGNUM *, ASN1_INTEGER *))CALL_FUNCTION(BN_to_ASN1_INTEGER))(number, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

const char *gasket_i2s_asn1_integer(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_i2s_ASN1_INTEGER, given))
        return NULL;
    {
        const ASN1_INTEGER * integer = c.at[0];
        char * answer = ((char * (*)(X509V3_EXT_METHOD *, const ASN1_INTEGER *))CALL_FUNCTION(i2s_ASN1_INTEGER))(NULL, integer);

        return call_text_freed(&c, answer);
    }
}

int64_t gasket_i2a_asn1_integer(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2a_ASN1_INTEGER, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const ASN1_INTEGER * integer = c.at[1];
        int answer = (int)((int (*)(BIO *, const ASN1_INTEGER *))CALL_FUNCTION(i2a_ASN1_INTEGER))(bio, integer);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_asn1_object_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ASN1_OBJECT_new, given))
        return c.answer;
    {
        const void *answer = ((ASN1_OBJECT * (*)(void))CALL_FUNCTION(ASN1_OBJECT_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_asn1_object_free(int64_t p0)
{
    return call_free(CALL_ASN1_OBJECT_free, p0);
}

int64_t gasket_obj_nid2obj(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_nid2obj, given))
        return c.answer;
    {
        int nid = (int)p0;
        const void *answer = ((ASN1_OBJECT * (*)(int))CALL_FUNCTION(OBJ_nid2obj))(nid);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

const char *gasket_obj_nid2ln(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_nid2ln, given))
        return NULL;
    {
        int nid = (int)p0;
        const char * answer = ((const char * (*)(int))CALL_FUNCTION(OBJ_nid2ln))(nid);

        return call_text(&c, answer);
    }
}

const char *gasket_obj_nid2sn(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_nid2sn, given))
        return NULL;
    {
        int nid = (int)p0;
        const char * answer = ((const char * (*)(int))CALL_FUNCTION(OBJ_nid2sn))(nid);

        return call_text(&c, answer);
    }
}

int64_t gasket_obj_obj2nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_obj2nid, given))
        return c.answer;
    {
        const ASN1_OBJECT * object = c.at[0];
        int answer = (int)((int (*)(const ASN1_OBJECT *))CALL_FUNCTION(OBJ_obj2nid))(object);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_ln2nid(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_ln2nid, given))
        return c.answer;
    {
        const char * name = (const char *)(uintptr_t)p0;
        int answer = (int)((int (*)(const char *))CALL_FUNCTION(OBJ_ln2nid))(name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_sn2nid(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_sn2nid, given))
        return c.answer;
    {
        const char * name = (const char *)(uintptr_t)p0;
        int answer = (int)((int (*)(const char *))CALL_FUNCTION(OBJ_sn2nid))(name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_txt2nid(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_txt2nid, given))
        return c.answer;
    {
        const char * text = (const char *)(uintptr_t)p0;
        int answer = (int)((int (*)(const char *))CALL_FUNCTION(OBJ_txt2nid))(text);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_txt2obj(const char *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_OBJ_txt2obj, given))
        return c.answer;
    {
        const char * text = (const char *)(uintptr_t)p0;
        int no_name = (int)p1;
        const void *answer = ((ASN1_OBJECT * (*)(const char *, int))CALL_FUNCTION(OBJ_txt2obj))(text, no_name);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_obj_obj2txt(void *p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_OBJ_obj2txt, given))
        return c.answer;
    {
        char * buffer = (char *)(uintptr_t)p0;
        int length = (int)p1;
        const ASN1_OBJECT * object = c.at[2];
        int no_name = (int)p3;
        int answer = (int)((int (*)(char *, int, const ASN1_OBJECT *, int))CALL_FUNCTION(OBJ_obj2txt))(buffer, length, object, no_name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_OBJ_cmp, given))
        return c.answer;
    {
        const ASN1_OBJECT * a = c.at[0];
        const ASN1_OBJECT * b = c.at[1];
        int answer = (int)((int (*)(const ASN1_OBJECT *, const ASN1_OBJECT *))CALL_FUNCTION(OBJ_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_dup, given))
        return c.answer;
    {
        const ASN1_OBJECT * object = c.at[0];
        const void *answer = ((ASN1_OBJECT * (*)(const ASN1_OBJECT *))CALL_FUNCTION(OBJ_dup))(object);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_i2a_asn1_object(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2a_ASN1_OBJECT, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int answer = (int)((int (*)(BIO *, const ASN1_OBJECT *))CALL_FUNCTION(i2a_ASN1_OBJECT))(bio, object);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_new, given))
        return c.answer;
    {
        const void *answer = ((X509_CRL * (*)(void))CALL_FUNCTION(X509_CRL_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_new_ex(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_new_ex, given))
        return c.answer;
    {
        const char * properties = (const char *)(uintptr_t)p0;
        const void *answer = ((X509_CRL * (*)(OSSL_LIB_CTX *, const char *))CALL_FUNCTION(X509_CRL_new_ex))(NULL, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_dup, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        const void *answer = ((X509_CRL * (*)(const X509_CRL *))CALL_FUNCTION(X509_CRL_dup))(crl);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_up_ref(int64_t p0)
{
    return call_up_ref(CALL_X509_CRL_up_ref, p0);
}

int64_t gasket_x509_crl_free(int64_t p0)
{
    return call_free(CALL_X509_CRL_free, p0);
}

int64_t gasket_x509_crl_get_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_version, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        long answer = (long)((long (*)(const X509_CRL *))CALL_FUNCTION(X509_CRL_get_version))(crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_set_version(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_set_version, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        long version = (long)p1;
        int answer = (int)((int (*)(X509_CRL *, long))CALL_FUNCTION(X509_CRL_set_version))(crl, version);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get_issuer(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_issuer, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        const void *answer = ((X509_NAME * (*)(const X509_CRL *))CALL_FUNCTION(X509_CRL_get_issuer))(crl);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_set_issuer_name(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_set_issuer_name, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        const X509_NAME * name = c.at[1];
        int answer = (int)((int (*)(X509_CRL *, const X509_NAME *))CALL_FUNCTION(X509_CRL_set_issuer_name))(crl, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get0_lastupdate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get0_lastUpdate, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        const void *answer = ((const ASN1_TIME * (*)(const X509_CRL *))CALL_FUNCTION(X509_CRL_get0_lastUpdate))(crl);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_get_lastupdate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_lastUpdate, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        const void *answer = ((ASN1_TIME * (*)(X509_CRL *))CALL_FUNCTION(X509_CRL_get_lastUpdate))(crl);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_set1_lastupdate(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_set1_lastUpdate, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        const ASN1_TIME * time = c.at[1];
        int answer = (int)((int (*)(X509_CRL *, const ASN1_TIME *))CALL_FUNCTION(X509_CRL_set1_lastUpdate))(crl, time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get0_nextupdate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get0_nextUpdate, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        const void *answer = ((const ASN1_TIME * (*)(const X509_CRL *))CALL_FUNCTION(X509_CRL_get0_nextUpdate))(crl);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_get_nextupdate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_nextUpdate, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        const void *answer = ((ASN1_TIME * (*)(X509_CRL *))CALL_FUNCTION(X509_CRL_get_nextUpdate))(crl);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_set1_nextupdate(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_set1_nextUpdate, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        const ASN1_TIME * time = c.at[1];
        int answer = (int)((int (*)(X509_CRL *, const ASN1_TIME *))CALL_FUNCTION(X509_CRL_set1_nextUpdate))(crl, time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get_revoked(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_REVOKED, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        const void *answer = ((STACK_OF(X509_REVOKED) * (*)(X509_CRL *))CALL_FUNCTION(X509_CRL_get_REVOKED))(crl);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_sort(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_sort, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        int answer = (int)((int (*)(X509_CRL *))CALL_FUNCTION(X509_CRL_sort))(crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_sign(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_sign, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        const EVP_MD * md = c.at[2];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_CRL_sign) *)CALL_FUNCTION(X509_CRL_sign))(crl, pkey, md) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_verify(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_verify, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_CRL_verify) *)CALL_FUNCTION(X509_CRL_verify))(crl, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get_signature_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_signature_nid, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        int answer = (int)((int (*)(const X509_CRL *))CALL_FUNCTION(X509_CRL_get_signature_nid))(crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_cmp, given))
        return c.answer;
    {
        const X509_CRL * a = c.at[0];
        const X509_CRL * b = c.at[1];
        int answer = (int)((int (*)(const X509_CRL *, const X509_CRL *))CALL_FUNCTION(X509_CRL_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_match(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_match, given))
        return c.answer;
    {
        const X509_CRL * a = c.at[0];
        const X509_CRL * b = c.at[1];
        int answer = (int)((int (*)(const X509_CRL *, const X509_CRL *))CALL_FUNCTION(X509_CRL_match))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_diff(int64_t p0, int64_t p1, int64_t p2, int64_t p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_diff, given))
        return c.answer;
    {
        X509_CRL * base = c.at[0];
        X509_CRL * newer = c.at[1];
        EVP_PKEY * pkey = c.at[2];
        const EVP_MD * md = c.at[3];
        unsigned int flags = (unsigned int)p4;
        const void *answer = pkey == NULL || key_is_whole(pkey) ? ((__typeof__(X509_CRL_diff) *)CALL_FUNCTION(X509_CRL_diff))(base, newer, pkey, md, flags) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_get_ext_count(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_ext_count, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        int answer = (int)((int (*)(const X509_CRL *))CALL_FUNCTION(X509_CRL_get_ext_count))(crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get_ext(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_ext, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        int position = (int)p1;
        const void *answer = ((X509_EXTENSION * (*)(const X509_CRL *, int))CALL_FUNCTION(X509_CRL_get_ext))(crl, position);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_get_ext_by_nid(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_ext_by_NID, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        int nid = (int)p1;
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_CRL *, int, int))CALL_FUNCTION(X509_CRL_get_ext_by_NID))(crl, nid, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get_ext_by_obj(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_ext_by_OBJ, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_CRL *, const ASN1_OBJECT *, int))CALL_FUNCTION(X509_CRL_get_ext_by_OBJ))(crl, object, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get_ext_by_critical(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get_ext_by_critical, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        int critical = (int)p1;
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_CRL *, int, int))CALL_FUNCTION(X509_CRL_get_ext_by_critical))(crl, critical, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_get0_extensions(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_get0_extensions, given))
        return c.answer;
    {
        const X509_CRL * crl = c.at[0];
        const void *answer = ((const STACK_OF(X509_EXTENSION) * (*)(const X509_CRL *))CALL_FUNCTION(X509_CRL_get0_extensions))(crl);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_add_ext(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_add_ext, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        X509_EXTENSION * extension = c.at[1];
        int position = (int)p2;
        int answer = (int)((int (*)(X509_CRL *, X509_EXTENSION *, int))CALL_FUNCTION(X509_CRL_add_ext))(crl, extension, position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_delete_ext(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_delete_ext, given))
        return c.answer;
    {
        X509_CRL * crl = c.at[0];
        int position = (int)p1;
        const void *answer = ((X509_EXTENSION * (*)(X509_CRL *, int))CALL_FUNCTION(X509_CRL_delete_ext))(crl, position);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_crl_print(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_print, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        X509_CRL * crl = c.at[1];
        int answer = (int)((int (*)(BIO *, X509_CRL *))CALL_FUNCTION(X509_CRL_print))(bio, crl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_crl_print_ex(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_CRL_print_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        X509_CRL * crl = c.at[1];
        unsigned long name_flags = (unsigned long)p2;
        int answer = (int)((int (*)(BIO *, X509_CRL *, unsigned long))CALL_FUNCTION(X509_CRL_print_ex))(bio, crl, name_flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_revoked_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_new, given))
        return c.answer;
    {
        const void *answer = ((X509_REVOKED * (*)(void))CALL_FUNCTION(X509_REVOKED_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_revoked_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_dup, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        const void *answer = ((X509_REVOKED * (*)(const X509_REVOKED *))CALL_FUNCTION(X509_REVOKED_dup))(revoked);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_revoked_free(int64_t p0)
{
    return call_free(CALL_X509_REVOKED_free, p0);
}

int64_t gasket_x509_revoked_get0_serialnumber(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_get0_serialNumber, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        const void *answer = ((const ASN1_INTEGER * (*)(const X509_REVOKED *))CALL_FUNCTION(X509_REVOKED_get0_serialNumber))(revoked);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_revoked_set_serialnumber(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_set_serialNumber, given))
        return c.answer;
    {
        X509_REVOKED * revoked = c.at[0];
        ASN1_INTEGER * serial = c.at[1];
        int answer = (int)((int (*)(X509_REVOKED *, ASN1_INTEGER *))CALL_FUNCTION(X509_REVOKED_set_serialNumber))(revoked, serial);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_revoked_get0_revocationdate(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_get0_revocationDate, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        const void *answer = ((const ASN1_TIME * (*)(const X509_REVOKED *))CALL_FUNCTION(X509_REVOKED_get0_revocationDate))(revoked);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_revoked_set_revocationdate(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_set_revocationDate, given))
        return c.answer;
    {
        X509_REVOKED * revoked = c.at[0];
        ASN1_TIME * time = c.at[1];
        int answer = (int)((int (*)(X509_REVOKED *, ASN1_TIME *))CALL_FUNCTION(X509_REVOKED_set_revocationDate))(revoked, time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_revoked_get_ext_count(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_get_ext_count, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        int answer = (int)((int (*)(const X509_REVOKED *))CALL_FUNCTION(X509_REVOKED_get_ext_count))(revoked);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_revoked_get_ext(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_get_ext, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        int position = (int)p1;
        const void *answer = ((X509_EXTENSION * (*)(const X509_REVOKED *, int))CALL_FUNCTION(X509_REVOKED_get_ext))(revoked, position);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_revoked_get_ext_by_nid(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_get_ext_by_NID, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        int nid = (int)p1;
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_REVOKED *, int, int))CALL_FUNCTION(X509_REVOKED_get_ext_by_NID))(revoked, nid, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_revoked_get_ext_by_obj(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_get_ext_by_OBJ, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        const ASN1_OBJECT * object = c.at[1];
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_REVOKED *, const ASN1_OBJECT *, int))CALL_FUNCTION(X509_REVOKED_get_ext_by_OBJ))(revoked, object, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_revoked_get_ext_by_critical(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_get_ext_by_critical, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        int critical = (int)p1;
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_REVOKED *, int, int))CALL_FUNCTION(X509_REVOKED_get_ext_by_critical))(revoked, critical, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_revoked_get0_extensions(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_get0_extensions, given))
        return c.answer;
    {
        const X509_REVOKED * revoked = c.at[0];
        const void *answer = ((const STACK_OF(X509_EXTENSION) * (*)(const X509_REVOKED *))CALL_FUNCTION(X509_REVOKED_get0_extensions))(revoked);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_revoked_add_ext(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_add_ext, given))
        return c.answer;
    {
        X509_REVOKED * revoked = c.at[0];
        X509_EXTENSION * extension = c.at[1];
        int position = (int)p2;
        int answer = (int)((int (*)(X509_REVOKED *, X509_EXTENSION *, int))CALL_FUNCTION(X509_REVOKED_add_ext))(revoked, extension, position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_revoked_delete_ext(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REVOKED_delete_ext, given))
        return c.answer;
    {
        X509_REVOKED * revoked = c.at[0];
        int position = (int)p1;
        const void *answer = ((X509_EXTENSION * (*)(X509_REVOKED *, int))CALL_FUNCTION(X509_REVOKED_delete_ext))(revoked, position);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_new, given))
        return c.answer;
    {
        const void *answer = ((X509_REQ * (*)(void))CALL_FUNCTION(X509_REQ_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_new_ex(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_new_ex, given))
        return c.answer;
    {
        const char * properties = (const char *)(uintptr_t)p0;
        const void *answer = ((X509_REQ * (*)(OSSL_LIB_CTX *, const char *))CALL_FUNCTION(X509_REQ_new_ex))(NULL, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_dup, given))
        return c.answer;
    {
        const X509_REQ * request = c.at[0];
        const void *answer = ((X509_REQ * (*)(const X509_REQ *))CALL_FUNCTION(X509_REQ_dup))(request);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_free(int64_t p0)
{
    return call_free(CALL_X509_REQ_free, p0);
}

int64_t gasket_x509_req_get_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_get_version, given))
        return c.answer;
    {
        const X509_REQ * request = c.at[0];
        long answer = (long)((long (*)(const X509_REQ *))CALL_FUNCTION(X509_REQ_get_version))(request);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_set_version(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_set_version, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        long version = (long)p1;
        int answer = (int)((int (*)(X509_REQ *, long))CALL_FUNCTION(X509_REQ_set_version))(request, version);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_get_subject_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_get_subject_name, given))
        return c.answer;
    {
        const X509_REQ * request = c.at[0];
        const void *answer = ((X509_NAME * (*)(const X509_REQ *))CALL_FUNCTION(X509_REQ_get_subject_name))(request);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_set_subject_name(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_set_subject_name, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        const X509_NAME * name = c.at[1];
        int answer = (int)((int (*)(X509_REQ *, const X509_NAME *))CALL_FUNCTION(X509_REQ_set_subject_name))(request, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_get0_pubkey(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_get0_pubkey, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        const void *answer = ((EVP_PKEY * (*)(X509_REQ *))CALL_FUNCTION(X509_REQ_get0_pubkey))(request);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_get_pubkey(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_get_pubkey, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        const void *answer = ((EVP_PKEY * (*)(X509_REQ *))CALL_FUNCTION(X509_REQ_get_pubkey))(request);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_set_pubkey(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_set_pubkey, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_REQ_set_pubkey) *)CALL_FUNCTION(X509_REQ_set_pubkey))(request, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_check_private_key(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_check_private_key, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) && ((EVP_PKEY * (*)(X509_REQ *))CALL_FUNCTION(X509_REQ_get0_pubkey))(request) != NULL ? ((__typeof__(X509_REQ_check_private_key) *)CALL_FUNCTION(X509_REQ_check_private_key))(request, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_sign(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_sign, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        const EVP_MD * md = c.at[2];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_REQ_sign) *)CALL_FUNCTION(X509_REQ_sign))(request, pkey, md) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_verify(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_verify, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        EVP_PKEY * pkey = c.at[1];
        int answer = (int)(key_is_whole(pkey) ? ((__typeof__(X509_REQ_verify) *)CALL_FUNCTION(X509_REQ_verify))(request, pkey) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_get_signature_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_get_signature_nid, given))
        return c.answer;
    {
        const X509_REQ * request = c.at[0];
        int answer = (int)((int (*)(const X509_REQ *))CALL_FUNCTION(X509_REQ_get_signature_nid))(request);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_get_extensions(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_get_extensions, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        const void *answer = ((STACK_OF(X509_EXTENSION) * (*)(X509_REQ *))CALL_FUNCTION(X509_REQ_get_extensions))(request);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_add_extensions(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_add_extensions, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        const STACK_OF(X509_EXTENSION) * extensions = c.at[1];
        int answer = (int)((int (*)(X509_REQ *, const STACK_OF(X509_EXTENSION) *))CALL_FUNCTION(X509_REQ_add_extensions))(request, extensions);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_get_attr_count(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_get_attr_count, given))
        return c.answer;
    {
        const X509_REQ * request = c.at[0];
        int answer = (int)((int (*)(const X509_REQ *))CALL_FUNCTION(X509_REQ_get_attr_count))(request);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_get_attr_by_nid(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_get_attr_by_NID, given))
        return c.answer;
    {
        const X509_REQ * request = c.at[0];
        int nid = (int)p1;
        int last_position = (int)p2;
        int answer = (int)((int (*)(const X509_REQ *, int, int))CALL_FUNCTION(X509_REQ_get_attr_by_NID))(request, nid, last_position);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_add1_attr_by_nid(int64_t p0, int64_t p1, int64_t p2, const void *p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_add1_attr_by_NID, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        int nid = (int)p1;
        int type = (int)p2;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p3;
        int length = (int)p4;
        int answer = (int)(nid != NID_undef && type > 0 && (type & MBSTRING_FLAG) != 0 ? ((__typeof__(X509_REQ_add1_attr_by_NID) *)CALL_FUNCTION(X509_REQ_add1_attr_by_NID))(request, nid, type, bytes, length) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_add1_attr_by_txt(int64_t p0, const char *p1, int64_t p2, const void *p3, int64_t p4)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}, {.number = p4}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_add1_attr_by_txt, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        const char * field = (const char *)(uintptr_t)p1;
        int type = (int)p2;
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p3;
        int length = (int)p4;
        int answer = (int)(type > 0 && (type & MBSTRING_FLAG) != 0 ? ((__typeof__(X509_REQ_add1_attr_by_txt) *)CALL_FUNCTION(X509_REQ_add1_attr_by_txt))(request, field, type, bytes, length) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_to_x509(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_to_X509, given))
        return c.answer;
    {
        X509_REQ * request = c.at[0];
        int days = (int)p1;
        EVP_PKEY * pkey = c.at[2];
        const void *answer = key_is_whole(pkey) ? ((__typeof__(X509_REQ_to_X509) *)CALL_FUNCTION(X509_REQ_to_X509))(request, days, pkey) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_x509_req_print(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_print, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        X509_REQ * request = c.at[1];
        int answer = (int)((int (*)(BIO *, X509_REQ *))CALL_FUNCTION(X509_REQ_print))(bio, request);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_x509_req_print_ex(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_X509_REQ_print_ex, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        X509_REQ * request = c.at[1];
        unsigned long name_flags = (unsigned long)p2;
        unsigned long flags = (unsigned long)p3;
        int answer = (int)((int (*)(BIO *, X509_REQ *, unsigned long, unsigned long))CALL_FUNCTION(X509_REQ_print_ex))(bio, request, name_flags, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_i2d_pkcs12(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_PKCS12, given))
        return c.answer;
    {
        const PKCS12 * file = c.at[0];
        int size = ((int (*)(const PKCS12 *, unsigned char **))CALL_FUNCTION(i2d_PKCS12))(file, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const PKCS12 *, unsigned char **))CALL_FUNCTION(i2d_PKCS12))(file, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_d2i_pkcs12(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_d2i_PKCS12, given))
        return c.answer;
    {
        const unsigned char * pp = p0;
        const unsigned char * *pp_to = &pp;
        long length = (long)p1;
        const void *answer = ((PKCS12 * (*)(PKCS12 **, const unsigned char **, long))CALL_FUNCTION(d2i_PKCS12))(NULL, pp_to, length);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_i2d_pkcs12_bio(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_i2d_PKCS12_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const PKCS12 * file = c.at[1];
        int answer = (int)((int (*)(BIO *, const PKCS12 *))CALL_FUNCTION(i2d_PKCS12_bio))(bio, file);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_d2i_pkcs12_bio(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_d2i_PKCS12_bio, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const void *answer = bio_is_ready(bio) ? ((__typeof__(d2i_PKCS12_bio) *)CALL_FUNCTION(d2i_PKCS12_bio))(bio, NULL) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_pkcs12_free(int64_t p0)
{
    return call_free(CALL_PKCS12_free, p0);
}

int64_t gasket_pkcs12_mac_present(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_PKCS12_mac_present, given))
        return c.answer;
    {
        const PKCS12 * file = c.at[0];
        int answer = (int)((int (*)(const PKCS12 *))CALL_FUNCTION(PKCS12_mac_present))(file);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_pkcs12_verify_mac(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_PKCS12_verify_mac, given))
        return c.answer;
    {
        PKCS12 * file = c.at[0];
        const char * password = (const char *)(uintptr_t)p1;
        int answer = (int)(((__typeof__(PKCS12_verify_mac) *)CALL_FUNCTION(PKCS12_verify_mac))(file, password, password == NULL ? 0 : -1));

        return call_number(&c, (int64_t)answer);
    }
}
