/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_evp_pkey_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_new, given))
        return c.answer;
    {
        const void *answer = ((EVP_PKEY * (*)(void))CALL_FUNCTION(EVP_PKEY_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_free(int64_t p0)
{
    return call_free(CALL_EVP_PKEY_free, p0);
}

int64_t gasket_evp_pkey_up_ref(int64_t p0)
{
    return call_up_ref(CALL_EVP_PKEY_up_ref, p0);
}

int64_t gasket_evp_pkey_get_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get_id, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_id))(pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_id, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)(((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_id))(pkey));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_get_base_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get_base_id, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_base_id))(pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_base_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_base_id, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)(((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_base_id))(pkey));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_get_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get_bits, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_bits))(pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_bits, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)(((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_bits))(pkey));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_get_security_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get_security_bits, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_security_bits))(pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_security_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_security_bits, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)(((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_security_bits))(pkey));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_get_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get_size, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_size))(pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_size, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)(((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get_size))(pkey));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_evp_pkey_get0_type_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get0_type_name, given))
        return NULL;
    {
        const EVP_PKEY * pkey = c.at[0];
        const char * answer = ((const char * (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_get0_type_name))(pkey);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_evp_pkey_is_a(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_is_a, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(const EVP_PKEY *, const char *))CALL_FUNCTION(EVP_PKEY_is_a))(pkey, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_eq(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_eq, given))
        return c.answer;
    {
        const EVP_PKEY * a = c.at[0];
        const EVP_PKEY * b = c.at[1];
        int answer = (int)((int (*)(const EVP_PKEY *, const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_eq))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_cmp, given))
        return c.answer;
    {
        const EVP_PKEY * a = c.at[0];
        const EVP_PKEY * b = c.at[1];
        int answer = (int)((int (*)(const EVP_PKEY *, const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_parameters_eq(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_parameters_eq, given))
        return c.answer;
    {
        const EVP_PKEY * a = c.at[0];
        const EVP_PKEY * b = c.at[1];
        int answer = (int)((int (*)(const EVP_PKEY *, const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_parameters_eq))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_cmp_parameters(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_cmp_parameters, given))
        return c.answer;
    {
        const EVP_PKEY * a = c.at[0];
        const EVP_PKEY * b = c.at[1];
        int answer = (int)((int (*)(const EVP_PKEY *, const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_cmp_parameters))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_missing_parameters(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_missing_parameters, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        int answer = (int)((int (*)(const EVP_PKEY *))CALL_FUNCTION(EVP_PKEY_missing_parameters))(pkey);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_copy_parameters(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_copy_parameters, given))
        return c.answer;
    {
        EVP_PKEY * to = c.at[0];
        const EVP_PKEY * from = c.at[1];
        int answer = (int)(key_has_parameters(from) ? ((__typeof__(EVP_PKEY_copy_parameters) *)CALL_FUNCTION(EVP_PKEY_copy_parameters))(to, from) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_set1_rsa(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_set1_RSA, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        RSA * rsa = c.at[1];
        int answer = (int)(key_is_empty(pkey) && ((__typeof__(RSA_get0_e) *)CALL_FUNCTION(RSA_get0_e))(rsa) != NULL ? ((__typeof__(EVP_PKEY_set1_RSA) *)CALL_FUNCTION(EVP_PKEY_set1_RSA))(pkey, rsa) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_assign_rsa(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_assign_RSA, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        RSA * rsa = c.at[1];
        int answer = (int)(key_is_empty(pkey) && ((__typeof__(RSA_get0_e) *)CALL_FUNCTION(RSA_get0_e))(rsa) != NULL ? ((__typeof__(EVP_PKEY_assign) *)CALL_FUNCTION(EVP_PKEY_assign))(pkey, EVP_PKEY_RSA, rsa) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_get0_rsa(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get0_RSA, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        const void *answer = ((__typeof__(EVP_PKEY_get0_RSA) *)CALL_FUNCTION(EVP_PKEY_get0_RSA))(pkey);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_get1_rsa(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get1_RSA, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        const void *answer = ((__typeof__(EVP_PKEY_get1_RSA) *)CALL_FUNCTION(EVP_PKEY_get1_RSA))(pkey);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_set1_dh(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_set1_DH, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        DH * dh = c.at[1];
        int answer = (int)(key_is_empty(pkey) && ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) != NULL ? ((__typeof__(EVP_PKEY_set1_DH) *)CALL_FUNCTION(EVP_PKEY_set1_DH))(pkey, dh) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_assign_dh(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_assign_DH, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        DH * dh = c.at[1];
        int answer = (int)(key_is_empty(pkey) && ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) != NULL ? ((__typeof__(EVP_PKEY_assign) *)CALL_FUNCTION(EVP_PKEY_assign))(pkey, EVP_PKEY_DH, dh) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_get0_dh(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get0_DH, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        const void *answer = ((__typeof__(EVP_PKEY_get0_DH) *)CALL_FUNCTION(EVP_PKEY_get0_DH))(pkey);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_get1_dh(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get1_DH, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        const void *answer = ((__typeof__(EVP_PKEY_get1_DH) *)CALL_FUNCTION(EVP_PKEY_get1_DH))(pkey);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_set1_ec_key(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_set1_EC_KEY, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        EC_KEY * ec_key = c.at[1];
        int answer = (int)(key_is_empty(pkey) && ((__typeof__(EC_KEY_get0_group) *)CALL_FUNCTION(EC_KEY_get0_group))(ec_key) != NULL ? ((__typeof__(EVP_PKEY_set1_EC_KEY) *)CALL_FUNCTION(EVP_PKEY_set1_EC_KEY))(pkey, ec_key) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_assign_ec_key(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_assign_EC_KEY, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        EC_KEY * ec_key = c.at[1];
        int answer = (int)(key_is_empty(pkey) && ((__typeof__(EC_KEY_get0_group) *)CALL_FUNCTION(EC_KEY_get0_group))(ec_key) != NULL ? ((__typeof__(EVP_PKEY_assign) *)CALL_FUNCTION(EVP_PKEY_assign))(pkey, EVP_PKEY_EC, ec_key) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_get0_ec_key(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get0_EC_KEY, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        const void *answer = ((__typeof__(EVP_PKEY_get0_EC_KEY) *)CALL_FUNCTION(EVP_PKEY_get0_EC_KEY))(pkey);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_get1_ec_key(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get1_EC_KEY, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        const void *answer = ((__typeof__(EVP_PKEY_get1_EC_KEY) *)CALL_FUNCTION(EVP_PKEY_get1_EC_KEY))(pkey);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_get_utf8_string_param(int64_t p0, const char *p1, void *p2, int64_t p3, void *p4)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}, {.number = p3}, {.bytes = p4}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get_utf8_string_param, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        char * buffer = (char *)(uintptr_t)p2;
        size_t size = (size_t)p3;
        size_t length = 0;
        size_t *length_to = p4 == NULL ? NULL : &length;
        int answer = (int)(((__typeof__(EVP_PKEY_get_utf8_string_param) *)CALL_FUNCTION(EVP_PKEY_get_utf8_string_param))(pkey, name, size == 0 ? NULL : buffer, buffer == NULL ? 0 : size, length_to));

        call_out(&c, 4, (int64_t)length);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_get_group_name(int64_t p0, void *p1, int64_t p2, void *p3)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get_group_name, given))
        return c.answer;
    {
        const EVP_PKEY * pkey = c.at[0];
        char * buffer = (char *)(uintptr_t)p1;
        size_t size = (size_t)p2;
        size_t length = 0;
        size_t *length_to = p3 == NULL ? NULL : &length;
        int answer = (int)(((__typeof__(EVP_PKEY_get_group_name) *)CALL_FUNCTION(EVP_PKEY_get_group_name))(pkey, size == 0 ? NULL : buffer, buffer == NULL ? 0 : size, length_to));

        call_out(&c, 3, (int64_t)length);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_print_public(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_print_public, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int indent = (int)p2;
        int answer = (int)((int (*)(BIO *, const EVP_PKEY *, int, ASN1_PCTX *))CALL_FUNCTION(EVP_PKEY_print_public))(bio, pkey, indent, NULL);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_print_private(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_print_private, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int indent = (int)p2;
        int answer = (int)((int (*)(BIO *, const EVP_PKEY *, int, ASN1_PCTX *))CALL_FUNCTION(EVP_PKEY_print_private))(bio, pkey, indent, NULL);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_print_params(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_print_params, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const EVP_PKEY * pkey = c.at[1];
        int indent = (int)p2;
        int answer = (int)((int (*)(BIO *, const EVP_PKEY *, int, ASN1_PCTX *))CALL_FUNCTION(EVP_PKEY_print_params))(bio, pkey, indent, NULL);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_rsa_gen(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_RSA_gen, given))
        return c.answer;
    {
        size_t bits = (size_t)p0;
        const void *answer = ((__typeof__(EVP_PKEY_Q_keygen) *)CALL_FUNCTION(EVP_PKEY_Q_keygen))(NULL, NULL, "RSA", bits);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_ec_gen(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_EC_gen, given))
        return c.answer;
    {
        const char * curve = (const char *)(uintptr_t)p0;
        const void *answer = ((__typeof__(EVP_PKEY_Q_keygen) *)CALL_FUNCTION(EVP_PKEY_Q_keygen))(NULL, NULL, "EC", curve);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_new_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_new_id, given))
        return c.answer;
    {
        int id = (int)p0;
        const void *answer = ((EVP_PKEY_CTX * (*)(int, ENGINE *))CALL_FUNCTION(EVP_PKEY_CTX_new_id))(id, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_new_from_name(const char *p0, const char *p1)
{
    const call_value given[] = {{.bytes = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_new_from_name, given))
        return c.answer;
    {
        const char * name = (const char *)(uintptr_t)p0;
        const char * properties = (const char *)(uintptr_t)p1;
        const void *answer = ((EVP_PKEY_CTX * (*)(OSSL_LIB_CTX *, const char *, const char *))CALL_FUNCTION(EVP_PKEY_CTX_new_from_name))(NULL, name, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_new(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_new, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        const void *answer = ((EVP_PKEY_CTX * (*)(EVP_PKEY *, ENGINE *))CALL_FUNCTION(EVP_PKEY_CTX_new))(pkey, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_new_from_pkey(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_new_from_pkey, given))
        return c.answer;
    {
        EVP_PKEY * pkey = c.at[0];
        const char * properties = (const char *)(uintptr_t)p1;
        const void *answer = ((EVP_PKEY_CTX * (*)(OSSL_LIB_CTX *, EVP_PKEY *, const char *))CALL_FUNCTION(EVP_PKEY_CTX_new_from_pkey))(NULL, pkey, properties);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_dup, given))
        return c.answer;
    {
        const EVP_PKEY_CTX * ctx = c.at[0];
        const void *answer = ((EVP_PKEY_CTX * (*)(const EVP_PKEY_CTX *))CALL_FUNCTION(EVP_PKEY_CTX_dup))(ctx);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_free(int64_t p0)
{
    return call_free(CALL_EVP_PKEY_CTX_free, p0);
}

int64_t gasket_evp_pkey_ctx_is_a(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_is_a, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(EVP_PKEY_CTX *, const char *))CALL_FUNCTION(EVP_PKEY_CTX_is_a))(ctx, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_get0_pkey(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_get0_pkey, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        const void *answer = ((EVP_PKEY * (*)(EVP_PKEY_CTX *))CALL_FUNCTION(EVP_PKEY_CTX_get0_pkey))(ctx);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_pkey_keygen_init(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_keygen_init, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(EVP_PKEY_CTX *))CALL_FUNCTION(EVP_PKEY_keygen_init))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_paramgen_init(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_paramgen_init, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int answer = (int)((int (*)(EVP_PKEY_CTX *))CALL_FUNCTION(EVP_PKEY_paramgen_init))(ctx);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set_rsa_keygen_bits(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_rsa_keygen_bits, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int bits = (int)p1;
        int answer = (int)(((__typeof__(RSA_pkey_ctx_ctrl) *)CALL_FUNCTION(RSA_pkey_ctx_ctrl))(ctx, EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_RSA_KEYGEN_BITS, bits, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set_rsa_keygen_primes(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_rsa_keygen_primes, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int primes = (int)p1;
        int answer = (int)(((__typeof__(RSA_pkey_ctx_ctrl) *)CALL_FUNCTION(RSA_pkey_ctx_ctrl))(ctx, EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_RSA_KEYGEN_PRIMES, primes, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set1_rsa_keygen_pubexp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set1_rsa_keygen_pubexp, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        BIGNUM * exponent = c.at[1];
        int answer = (int)(((__typeof__(BN_is_odd) *)CALL_FUNCTION(BN_is_odd))(exponent) && !((int (*)(const BIGNUM *))CALL_FUNCTION(BN_is_negative))(exponent) && !((__typeof__(BN_is_one) *)CALL_FUNCTION(BN_is_one))(exponent) ? ((__typeof__(EVP_PKEY_CTX_set1_rsa_keygen_pubexp) *)CALL_FUNCTION(EVP_PKEY_CTX_set1_rsa_keygen_pubexp))(ctx, exponent) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set_ec_paramgen_curve_nid(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_ec_paramgen_curve_nid, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int nid = (int)p1;
        int answer = (int)(((const char * (*)(int))CALL_FUNCTION(OBJ_nid2sn))(nid) == NULL ? 0 /* OpenSSL 3 follows the name */ : ((__typeof__(EVP_PKEY_CTX_ctrl) *)CALL_FUNCTION(EVP_PKEY_CTX_ctrl))(ctx, EVP_PKEY_EC, EVP_PKEY_OP_PARAMGEN | EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_EC_PARAMGEN_CURVE_NID, nid, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set_ec_param_enc(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_ec_param_enc, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int encoding = (int)p1;
        int answer = (int)(((__typeof__(EVP_PKEY_CTX_ctrl) *)CALL_FUNCTION(EVP_PKEY_CTX_ctrl))(ctx, EVP_PKEY_EC, EVP_PKEY_OP_PARAMGEN | EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_EC_PARAM_ENC, encoding, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set_group_name(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_group_name, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        const char * name = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(EVP_PKEY_CTX *, const char *))CALL_FUNCTION(EVP_PKEY_CTX_set_group_name))(ctx, name);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set_dh_nid(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_dh_nid, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int nid = (int)p1;
        int answer = (int)(((__typeof__(EVP_PKEY_CTX_ctrl) *)CALL_FUNCTION(EVP_PKEY_CTX_ctrl))(ctx, EVP_PKEY_DH, EVP_PKEY_OP_PARAMGEN | EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_DH_NID, nid, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set_dh_paramgen_prime_len(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_dh_paramgen_prime_len, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int bits = (int)p1;
        int answer = (int)(((__typeof__(EVP_PKEY_CTX_ctrl) *)CALL_FUNCTION(EVP_PKEY_CTX_ctrl))(ctx, EVP_PKEY_DH, EVP_PKEY_OP_PARAMGEN, EVP_PKEY_CTRL_DH_PARAMGEN_PRIME_LEN, bits, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_pkey_ctx_set_dh_paramgen_generator(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_dh_paramgen_generator, given))
        return c.answer;
    {
        EVP_PKEY_CTX * ctx = c.at[0];
        int generator = (int)p1;
        int answer = (int)(((__typeof__(EVP_PKEY_CTX_ctrl) *)CALL_FUNCTION(EVP_PKEY_CTX_ctrl))(ctx, EVP_PKEY_DH, EVP_PKEY_OP_PARAMGEN, EVP_PKEY_CTRL_DH_PARAMGEN_GENERATOR, generator, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_get_digestbyname(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_get_digestbyname, given))
        return c.answer;
    {
        const char * name = (const char *)(uintptr_t)p0;
        const void *answer = ((const EVP_MD * (*)(const char *))CALL_FUNCTION(EVP_get_digestbyname))(name);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_get_digestbynid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_get_digestbynid, given))
        return c.answer;
    {
        int nid = (int)p0;
        const void *answer = ((const EVP_MD * (*)(const char *))CALL_FUNCTION(EVP_get_digestbyname))(((const char * (*)(int))CALL_FUNCTION(OBJ_nid2sn))(nid));

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_get_digestbyobj(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_get_digestbyobj, given))
        return c.answer;
    {
        const ASN1_OBJECT * object = c.at[0];
        const void *answer = ((const EVP_MD * (*)(const char *))CALL_FUNCTION(EVP_get_digestbyname))(((const char * (*)(int))CALL_FUNCTION(OBJ_nid2sn))(((int (*)(const ASN1_OBJECT *))CALL_FUNCTION(OBJ_obj2nid))(object)));

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_md_get_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_get_size, given))
        return c.answer;
    {
        const EVP_MD * md = c.at[0];
        int answer = (int)((int (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get_size))(md);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_md_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_size, given))
        return c.answer;
    {
        const EVP_MD * md = c.at[0];
        int answer = (int)(((int (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get_size))(md));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_md_get_block_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_get_block_size, given))
        return c.answer;
    {
        const EVP_MD * md = c.at[0];
        int answer = (int)((int (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get_block_size))(md);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_md_block_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_block_size, given))
        return c.answer;
    {
        const EVP_MD * md = c.at[0];
        int answer = (int)(((int (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get_block_size))(md));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_md_get_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_get_type, given))
        return c.answer;
    {
        const EVP_MD * md = c.at[0];
        int answer = (int)((int (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get_type))(md);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_md_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_type, given))
        return c.answer;
    {
        const EVP_MD * md = c.at[0];
        int answer = (int)(((int (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get_type))(md));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_md_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_nid, given))
        return c.answer;
    {
        const EVP_MD * md = c.at[0];
        int answer = (int)(((int (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get_type))(md));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_evp_md_get0_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_get0_name, given))
        return NULL;
    {
        const EVP_MD * md = c.at[0];
        const char * answer = ((const char * (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get0_name))(md);

        return call_text(&c, answer);
    }
}

const char *gasket_evp_md_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_MD_name, given))
        return NULL;
    {
        const EVP_MD * md = c.at[0];
        const char * answer = ((const char * (*)(const EVP_MD *))CALL_FUNCTION(EVP_MD_get0_name))(md);

        return call_text(&c, answer);
    }
}

int64_t gasket_evp_blake2b512(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_blake2b512, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_blake2b512))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_blake2s256(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_blake2s256, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_blake2s256))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_md4(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_md4, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_md4))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_md5(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_md5, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_md5))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_md5_sha1(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_md5_sha1, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_md5_sha1))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_md_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_md_null, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_md_null))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_ripemd160(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_ripemd160, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_ripemd160))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha1(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha1, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha1))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha224(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha224, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha224))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha256(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha256, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha256))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha384(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha384, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha384))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha3_224(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha3_224, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha3_224))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha3_256(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha3_256, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha3_256))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha3_384(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha3_384, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha3_384))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha3_512(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha3_512, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha3_512))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha512(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha512, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha512))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha512_224(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha512_224, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha512_224))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sha512_256(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sha512_256, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sha512_256))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_shake128(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_shake128, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_shake128))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_shake256(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_shake256, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_shake256))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_sm3(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_sm3, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_sm3))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_whirlpool(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_whirlpool, given))
        return c.answer;
    {
        const void *answer = ((const EVP_MD * (*)(void))CALL_FUNCTION(EVP_whirlpool))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_get_cipherbyname(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_get_cipherbyname, given))
        return c.answer;
    {
        const char * name = (const char *)(uintptr_t)p0;
        const void *answer = ((const EVP_CIPHER * (*)(const char *))CALL_FUNCTION(EVP_get_cipherbyname))(name);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_get_cipherbynid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_get_cipherbynid, given))
        return c.answer;
    {
        int nid = (int)p0;
        const void *answer = ((const EVP_CIPHER * (*)(const char *))CALL_FUNCTION(EVP_get_cipherbyname))(((const char * (*)(int))CALL_FUNCTION(OBJ_nid2sn))(nid));

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_get_cipherbyobj(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_get_cipherbyobj, given))
        return c.answer;
    {
        const ASN1_OBJECT * object = c.at[0];
        const void *answer = ((const EVP_CIPHER * (*)(const char *))CALL_FUNCTION(EVP_get_cipherbyname))(((const char * (*)(int))CALL_FUNCTION(OBJ_nid2sn))(((int (*)(const ASN1_OBJECT *))CALL_FUNCTION(OBJ_obj2nid))(object)));

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_cipher_get_key_length(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_get_key_length, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_key_length))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_key_length(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_key_length, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)(((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_key_length))(cipher));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_get_iv_length(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_get_iv_length, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_iv_length))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_iv_length(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_iv_length, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)(((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_iv_length))(cipher));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_get_block_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_get_block_size, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_block_size))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_block_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_block_size, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)(((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_block_size))(cipher));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_get_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_get_nid, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_nid))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_nid, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)(((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_nid))(cipher));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_get_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_get_type, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_type))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cipher_type(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_type, given))
        return c.answer;
    {
        const EVP_CIPHER * cipher = c.at[0];
        int answer = (int)(((int (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get_type))(cipher));

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_evp_cipher_get0_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_get0_name, given))
        return NULL;
    {
        const EVP_CIPHER * cipher = c.at[0];
        const char * answer = ((const char * (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get0_name))(cipher);

        return call_text(&c, answer);
    }
}

const char *gasket_evp_cipher_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EVP_CIPHER_name, given))
        return NULL;
    {
        const EVP_CIPHER * cipher = c.at[0];
        const char * answer = ((const char * (*)(const EVP_CIPHER *))CALL_FUNCTION(EVP_CIPHER_get0_name))(cipher);

        return call_text(&c, answer);
    }
}

int64_t gasket_evp_aes_128_cbc(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_aes_128_cbc, given))
        return c.answer;
    {
        const void *answer = ((const EVP_CIPHER * (*)(void))CALL_FUNCTION(EVP_aes_128_cbc))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_aes_192_cbc(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_aes_192_cbc, given))
        return c.answer;
    {
        const void *answer = ((const EVP_CIPHER * (*)(void))CALL_FUNCTION(EVP_aes_192_cbc))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_aes_256_cbc(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_aes_256_cbc, given))
        return c.answer;
    {
        const void *answer = ((const EVP_CIPHER * (*)(void))CALL_FUNCTION(EVP_aes_256_cbc))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_des_ede3_cbc(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_des_ede3_cbc, given))
        return c.answer;
    {
        const void *answer = ((const EVP_CIPHER * (*)(void))CALL_FUNCTION(EVP_des_ede3_cbc))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_evp_enc_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_enc_null, given))
        return c.answer;
    {
        const void *answer = ((const EVP_CIPHER * (*)(void))CALL_FUNCTION(EVP_enc_null))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DH_new, given))
        return c.answer;
    {
        const void *answer = ((DH * (*)(void))CALL_FUNCTION(DH_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_free(int64_t p0)
{
    return call_free(CALL_DH_free, p0);
}

int64_t gasket_dh_up_ref(int64_t p0)
{
    return call_up_ref(CALL_DH_up_ref, p0);
}

int64_t gasket_dh_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_bits, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? -1 : ((__typeof__(DH_bits) *)CALL_FUNCTION(DH_bits))(dh));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_size, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? -1 : ((__typeof__(DH_size) *)CALL_FUNCTION(DH_size))(dh));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_security_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_security_bits, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? -1 : ((__typeof__(DH_security_bits) *)CALL_FUNCTION(DH_security_bits))(dh));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_get0_p(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_get0_p, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        const void *answer = ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_get0_q(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_get0_q, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        const void *answer = ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_q))(dh);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_get0_g(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_get0_g, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        const void *answer = ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_g))(dh);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_get0_pub_key(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_get0_pub_key, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        const void *answer = ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_pub_key))(dh);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_get0_priv_key(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_get0_priv_key, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        const void *answer = ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_priv_key))(dh);

        return call_copied(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_set0_pqg(int64_t p0, int64_t p1, int64_t p2, int64_t p3)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}, {.number = p3}};
    call c;

    if (!call_enter(&c, CALL_DH_set0_pqg, given))
        return c.answer;
    {
        DH * dh = c.at[0];
        BIGNUM * p = c.at[1];
        BIGNUM * q = c.at[2];
        BIGNUM * g = c.at[3];
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? ((__typeof__(DH_set0_pqg) *)CALL_FUNCTION(DH_set0_pqg))(dh, p, q, g) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_check(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_DH_check, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        int codes = 0;
        int *codes_to = p1 == NULL ? NULL : &codes;
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? 0 : ((__typeof__(DH_check) *)CALL_FUNCTION(DH_check))(dh, codes_to));

        call_out(&c, 1, (int64_t)codes);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_check_params(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_DH_check_params, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        int codes = 0;
        int *codes_to = p1 == NULL ? NULL : &codes;
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? 0 : ((__typeof__(DH_check_params) *)CALL_FUNCTION(DH_check_params))(dh, codes_to));

        call_out(&c, 1, (int64_t)codes);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_check_pub_key(int64_t p0, int64_t p1, void *p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_DH_check_pub_key, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        const BIGNUM * key = c.at[1];
        int codes = 0;
        int *codes_to = p2 == NULL ? NULL : &codes;
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? 0 : ((__typeof__(DH_check_pub_key) *)CALL_FUNCTION(DH_check_pub_key))(dh, key, codes_to));

        call_out(&c, 2, (int64_t)codes);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_get_1024_160(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DH_get_1024_160, given))
        return c.answer;
    {
        const void *answer = ((DH * (*)(void))CALL_FUNCTION(DH_get_1024_160))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_get_2048_224(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DH_get_2048_224, given))
        return c.answer;
    {
        const void *answer = ((DH * (*)(void))CALL_FUNCTION(DH_get_2048_224))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_get_2048_256(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DH_get_2048_256, given))
        return c.answer;
    {
        const void *answer = ((DH * (*)(void))CALL_FUNCTION(DH_get_2048_256))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_new_by_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_new_by_nid, given))
        return c.answer;
    {
        int nid = (int)p0;
        const void *answer = ((DH * (*)(int))CALL_FUNCTION(DH_new_by_nid))(nid);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_get_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_get_nid, given))
        return c.answer;
    {
        const DH * dh = c.at[0];
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? NID_undef : ((__typeof__(DH_get_nid) *)CALL_FUNCTION(DH_get_nid))(dh));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_generate_parameters_ex(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_DH_generate_parameters_ex, given))
        return c.answer;
    {
        DH * dh = c.at[0];
        int bits = (int)p1;
        int generator = (int)p2;
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) == NULL ? ((__typeof__(DH_generate_parameters_ex) *)CALL_FUNCTION(DH_generate_parameters_ex))(dh, bits, generator, NULL) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dh_generate_parameters(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_DH_generate_parameters, given))
        return c.answer;
    {
        int bits = (int)p0;
        int generator = (int)p1;
        const void *answer = ((DH * (*)(int, int, void ( *)(int, int, void *), void *))CALL_FUNCTION(DH_generate_parameters))(bits, generator, NULL, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dh_generate_key(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DH_generate_key, given))
        return c.answer;
    {
        DH * dh = c.at[0];
        int answer = (int)(((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_pub_key))(dh) != NULL ? ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_priv_key))(dh) != NULL : ((const BIGNUM * (*)(const DH *))CALL_FUNCTION(DH_get0_p))(dh) != NULL ? ((__typeof__(DH_generate_key) *)CALL_FUNCTION(DH_generate_key))(dh) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rsa_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_RSA_new, given))
        return c.answer;
    {
        const void *answer = ((RSA * (*)(void))CALL_FUNCTION(RSA_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_rsa_free(int64_t p0)
{
    return call_free(CALL_RSA_free, p0);
}

int64_t gasket_rsa_up_ref(int64_t p0)
{
    return call_up_ref(CALL_RSA_up_ref, p0);
}

int64_t gasket_rsa_size(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_RSA_size, given))
        return c.answer;
    {
        const RSA * rsa = c.at[0];
        int answer = (int)(((__typeof__(RSA_get0_n) *)CALL_FUNCTION(RSA_get0_n))(rsa) == NULL ? 0 : ((__typeof__(RSA_size) *)CALL_FUNCTION(RSA_size))(rsa));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rsa_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_RSA_bits, given))
        return c.answer;
    {
        const RSA * rsa = c.at[0];
        int answer = (int)(((__typeof__(RSA_get0_n) *)CALL_FUNCTION(RSA_get0_n))(rsa) == NULL ? 0 : ((__typeof__(RSA_bits) *)CALL_FUNCTION(RSA_bits))(rsa));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rsa_security_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_RSA_security_bits, given))
        return c.answer;
    {
        const RSA * rsa = c.at[0];
        int answer = (int)(((__typeof__(RSA_get0_n) *)CALL_FUNCTION(RSA_get0_n))(rsa) == NULL ? 0 : ((__typeof__(RSA_security_bits) *)CALL_FUNCTION(RSA_security_bits))(rsa));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rsa_generate_key_ex(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_RSA_generate_key_ex, given))
        return c.answer;
    {
        RSA * rsa = c.at[0];
        int bits = (int)p1;
        BIGNUM * exponent = c.at[2];
        int answer = (int)(((__typeof__(RSA_get0_n) *)CALL_FUNCTION(RSA_get0_n))(rsa) == NULL && ((__typeof__(BN_is_odd) *)CALL_FUNCTION(BN_is_odd))(exponent) && !((int (*)(const BIGNUM *))CALL_FUNCTION(BN_is_negative))(exponent) && !((__typeof__(BN_is_one) *)CALL_FUNCTION(BN_is_one))(exponent) ? ((__typeof__(RSA_generate_key_ex) *)CALL_FUNCTION(RSA_generate_key_ex))(rsa, bits, exponent, NULL) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rsa_generate_key(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_RSA_generate_key, given))
        return c.answer;
    {
        int bits = (int)p0;
        unsigned long exponent = (unsigned long)p1;
        const void *answer = exponent > 1 && exponent % 2 == 1 ? ((__typeof__(RSA_generate_key) *)CALL_FUNCTION(RSA_generate_key))(bits, exponent, NULL, NULL) : NULL;

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ec_key_new_by_curve_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EC_KEY_new_by_curve_name, given))
        return c.answer;
    {
        int nid = (int)p0;
        const void *answer = ((EC_KEY * (*)(int))CALL_FUNCTION(EC_KEY_new_by_curve_name))(nid);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ec_key_free(int64_t p0)
{
    return call_free(CALL_EC_KEY_free, p0);
}

int64_t gasket_ec_key_up_ref(int64_t p0)
{
    return call_up_ref(CALL_EC_KEY_up_ref, p0);
}

int64_t gasket_ec_key_generate_key(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_EC_KEY_generate_key, given))
        return c.answer;
    {
        EC_KEY * ec_key = c.at[0];
        int answer = (int)(((__typeof__(EC_KEY_get0_private_key) *)CALL_FUNCTION(EC_KEY_get0_private_key))(ec_key) == NULL && ((__typeof__(EC_KEY_get0_public_key) *)CALL_FUNCTION(EC_KEY_get0_public_key))(ec_key) == NULL ? ((__typeof__(EC_KEY_generate_key) *)CALL_FUNCTION(EC_KEY_generate_key))(ec_key) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bn_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BN_new, given))
        return c.answer;
    {
        const void *answer = ((BIGNUM * (*)(void))CALL_FUNCTION(BN_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bn_free(int64_t p0)
{
    return call_free(CALL_BN_free, p0);
}

int64_t gasket_bn_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_dup, given))
        return c.answer;
    {
        const BIGNUM * number = c.at[0];
        const void *answer = ((BIGNUM * (*)(const BIGNUM *))CALL_FUNCTION(BN_dup))(number);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bn_set_word(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BN_set_word, given))
        return c.answer;
    {
        BIGNUM * number = c.at[0];
        uint64_t value = (uint64_t)p1;
        int answer = (int)(((__typeof__(BN_set_word) *)CALL_FUNCTION(BN_set_word))(number, value));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bn_get_word(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_get_word, given))
        return c.answer;
    {
        const BIGNUM * number = c.at[0];
        uint64_t answer = (uint64_t)(((__typeof__(BN_get_word) *)CALL_FUNCTION(BN_get_word))(number));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bn_one(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_one, given))
        return c.answer;
    {
        BIGNUM * number = c.at[0];
        int answer = (int)(((__typeof__(BN_set_word) *)CALL_FUNCTION(BN_set_word))(number, 1));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bn_zero(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_zero, given))
        return c.answer;
    {
        BIGNUM * number = c.at[0];
        int answer = (int)(((__typeof__(BN_set_word) *)CALL_FUNCTION(BN_set_word))(number, 0));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bn_num_bits(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_num_bits, given))
        return c.answer;
    {
        const BIGNUM * number = c.at[0];
        int answer = (int)((int (*)(const BIGNUM *))CALL_FUNCTION(BN_num_bits))(number);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bn_num_bytes(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_num_bytes, given))
        return c.answer;
    {
        const BIGNUM * number = c.at[0];
        int answer = (int)((((int (*)(const BIGNUM *))CALL_FUNCTION(BN_num_bits))(number) + 7) / 8);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bn_cmp(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BN_cmp, given))
        return c.answer;
    {
        const BIGNUM * a = c.at[0];
        const BIGNUM * b = c.at[1];
        int answer = (int)((int (*)(const BIGNUM *, const BIGNUM *))CALL_FUNCTION(BN_cmp))(a, b);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_bn_is_negative(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_is_negative, given))
        return c.answer;
    {
        const BIGNUM * number = c.at[0];
        int answer = (int)((int (*)(const BIGNUM *))CALL_FUNCTION(BN_is_negative))(number);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_bn_bn2dec(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_bn2dec, given))
        return NULL;
    {
        const BIGNUM * number = c.at[0];
        char * answer = ((char * (*)(const BIGNUM *))CALL_FUNCTION(BN_bn2dec))(number);

        return call_text_freed(&c, answer);
    }
}

const char *gasket_bn_bn2hex(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_BN_bn2hex, given))
        return NULL;
    {
        const BIGNUM * number = c.at[0];
        char * answer = ((char * (*)(const BIGNUM *))CALL_FUNCTION(BN_bn2hex))(number);

        return call_text_freed(&c, answer);
    }
}

int64_t gasket_bn_bin2bn(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_BN_bin2bn, given))
        return c.answer;
    {
        const unsigned char * bytes = (const unsigned char *)(uintptr_t)p0;
        int length = (int)p1;
        const void *answer = ((BIGNUM * (*)(const unsigned char *, int, BIGNUM *))CALL_FUNCTION(BN_bin2bn))(bytes, length, NULL);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bn_bn2binpad(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_BN_bn2binpad, given))
        return c.answer;
    {
        const BIGNUM * number = c.at[0];
        unsigned char * buffer = (unsigned char *)(uintptr_t)p1;
        int length = (int)p2;
        int answer = (int)((int (*)(const BIGNUM *, unsigned char *, int))CALL_FUNCTION(BN_bn2binpad))(number, buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}
