/* Keys: what is made of an operation, and what is asked of a key by name. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include <gasket_direct.h>

#include <stddef.h>

#include <gasket.h>

#include "direct/call.h"

typedef int (*make_function)(EVP_PKEY_CTX *ctx, EVP_PKEY **key);

static int64_t make(int index, int64_t ctx, void *pkey, int symbol)
{
    const call_value given[] = {{.number = ctx}, {.bytes = pkey}};
    EVP_PKEY *key = NULL;
    int64_t record;
    int answer;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    answer = ((make_function)symbol_address(symbol))(c.at[0], &key);
    record = call_out_new(&c, 1, TYPE_EVP_PKEY, answer > 0 ? key : NULL);
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_evp_pkey_keygen(int64_t ctx, void *pkey)
{
    return make(CALL_EVP_PKEY_keygen, ctx, pkey, SYMBOL_EVP_PKEY_keygen);
}

int64_t gasket_evp_pkey_paramgen(int64_t ctx, void *pkey)
{
    return make(CALL_EVP_PKEY_paramgen, ctx, pkey, SYMBOL_EVP_PKEY_paramgen);
}

int64_t gasket_evp_pkey_generate(int64_t ctx, void *pkey)
{
    return make(CALL_EVP_PKEY_generate, ctx, pkey, SYMBOL_EVP_PKEY_generate);
}

int64_t gasket_evp_pkey_get_bn_param(int64_t pkey, const char *name, void *number)
{
    const call_value given[] = {{.number = pkey}, {.bytes = name}, {.bytes = number}};
    BIGNUM *made = NULL;
    int64_t record;
    int answer;
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_get_bn_param, given))
        return c.answer;
    answer = CALLED(EVP_PKEY_get_bn_param)(c.at[0], name, &made);
    record = call_out_new(&c, 2, TYPE_BIGNUM, made);
    return call_number(&c, record != 0 ? record : answer);
}

/* A macro in OpenSSL 1.1.1; from 3.0 on the command that it gives takes nothing over. */
static int set_exponent(EVP_PKEY_CTX *ctx, BIGNUM *exponent)
{
    if (library_version_number() < 0x30000000UL)
        return CALLED(RSA_pkey_ctx_ctrl)(ctx, EVP_PKEY_OP_KEYGEN, EVP_PKEY_CTRL_RSA_KEYGEN_PUBEXP,
                                         0, exponent);
    return CALLED(EVP_PKEY_CTX_set_rsa_keygen_pubexp)(ctx, exponent);
}

/* With another exponent OpenSSL 1.1.1 looks for primes for ever. */
int64_t gasket_evp_pkey_ctx_set_rsa_keygen_pubexp(int64_t ctx, int64_t exponent)
{
    const call_value given[] = {{.number = ctx}, {.number = exponent}};
    BIGNUM *number;
    call c;

    if (!call_enter(&c, CALL_EVP_PKEY_CTX_set_rsa_keygen_pubexp, given))
        return c.answer;
    number = c.at[1];
    if (!CALLED(BN_is_odd)(number) || CALLED(BN_is_negative)(number) || CALLED(BN_is_one)(number))
        return call_number(&c, 0);
    return call_number(&c, set_exponent(c.at[0], number));
}
