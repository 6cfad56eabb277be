/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_sk_x509_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_num, given))
        return c.answer;
    {
        const STACK_OF(X509) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_value, given))
        return c.answer;
    {
        const STACK_OF(X509) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_push, given))
        return c.answer;
    {
        STACK_OF(X509) * sk = c.at[0];
        X509 * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_unshift, given))
        return c.answer;
    {
        STACK_OF(X509) * sk = c.at[0];
        X509 * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_insert, given))
        return c.answer;
    {
        STACK_OF(X509) * sk = c.at[0];
        X509 * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_pop, given))
        return c.answer;
    {
        STACK_OF(X509) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_shift, given))
        return c.answer;
    {
        STACK_OF(X509) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_delete, given))
        return c.answer;
    {
        STACK_OF(X509) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_X509, c.at[0]));
}

int64_t gasket_sk_x509_free(int64_t p0)
{
    return call_free(CALL_sk_X509_free, p0);
}

int64_t gasket_sk_x509_pop_free(int64_t p0)
{
    return call_free(CALL_sk_X509_pop_free, p0);
}

int64_t gasket_sk_x509_crl_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_crl_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_num, given))
        return c.answer;
    {
        const STACK_OF(X509_CRL) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_crl_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_value, given))
        return c.answer;
    {
        const STACK_OF(X509_CRL) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_crl_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_push, given))
        return c.answer;
    {
        STACK_OF(X509_CRL) * sk = c.at[0];
        X509_CRL * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_crl_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_unshift, given))
        return c.answer;
    {
        STACK_OF(X509_CRL) * sk = c.at[0];
        X509_CRL * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_crl_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_insert, given))
        return c.answer;
    {
        STACK_OF(X509_CRL) * sk = c.at[0];
        X509_CRL * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_crl_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_pop, given))
        return c.answer;
    {
        STACK_OF(X509_CRL) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_crl_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_shift, given))
        return c.answer;
    {
        STACK_OF(X509_CRL) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_crl_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_delete, given))
        return c.answer;
    {
        STACK_OF(X509_CRL) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_crl_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_CRL_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_X509_CRL, c.at[0]));
}

int64_t gasket_sk_x509_crl_free(int64_t p0)
{
    return call_free(CALL_sk_X509_CRL_free, p0);
}

int64_t gasket_sk_x509_crl_pop_free(int64_t p0)
{
    return call_free(CALL_sk_X509_CRL_pop_free, p0);
}

int64_t gasket_sk_x509_name_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_name_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_num, given))
        return c.answer;
    {
        const STACK_OF(X509_NAME) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_name_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_value, given))
        return c.answer;
    {
        const STACK_OF(X509_NAME) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_name_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_push, given))
        return c.answer;
    {
        STACK_OF(X509_NAME) * sk = c.at[0];
        X509_NAME * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_name_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_unshift, given))
        return c.answer;
    {
        STACK_OF(X509_NAME) * sk = c.at[0];
        X509_NAME * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_name_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_insert, given))
        return c.answer;
    {
        STACK_OF(X509_NAME) * sk = c.at[0];
        X509_NAME * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_name_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_pop, given))
        return c.answer;
    {
        STACK_OF(X509_NAME) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_name_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_shift, given))
        return c.answer;
    {
        STACK_OF(X509_NAME) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_name_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_delete, given))
        return c.answer;
    {
        STACK_OF(X509_NAME) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_name_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_NAME_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_X509_NAME, c.at[0]));
}

int64_t gasket_sk_x509_name_free(int64_t p0)
{
    return call_free(CALL_sk_X509_NAME_free, p0);
}

int64_t gasket_sk_x509_name_pop_free(int64_t p0)
{
    return call_free(CALL_sk_X509_NAME_pop_free, p0);
}

int64_t gasket_sk_x509_extension_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_extension_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_num, given))
        return c.answer;
    {
        const STACK_OF(X509_EXTENSION) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_extension_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_value, given))
        return c.answer;
    {
        const STACK_OF(X509_EXTENSION) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_extension_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_push, given))
        return c.answer;
    {
        STACK_OF(X509_EXTENSION) * sk = c.at[0];
        X509_EXTENSION * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_extension_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_unshift, given))
        return c.answer;
    {
        STACK_OF(X509_EXTENSION) * sk = c.at[0];
        X509_EXTENSION * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_extension_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_insert, given))
        return c.answer;
    {
        STACK_OF(X509_EXTENSION) * sk = c.at[0];
        X509_EXTENSION * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_extension_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_pop, given))
        return c.answer;
    {
        STACK_OF(X509_EXTENSION) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_extension_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_shift, given))
        return c.answer;
    {
        STACK_OF(X509_EXTENSION) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_extension_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_delete, given))
        return c.answer;
    {
        STACK_OF(X509_EXTENSION) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_extension_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_EXTENSION_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_X509_EXTENSION, c.at[0]));
}

int64_t gasket_sk_x509_extension_free(int64_t p0)
{
    return call_free(CALL_sk_X509_EXTENSION_free, p0);
}

int64_t gasket_sk_x509_extension_pop_free(int64_t p0)
{
    return call_free(CALL_sk_X509_EXTENSION_pop_free, p0);
}

int64_t gasket_sk_x509_revoked_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_num, given))
        return c.answer;
    {
        const STACK_OF(X509_REVOKED) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_value, given))
        return c.answer;
    {
        const STACK_OF(X509_REVOKED) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_push, given))
        return c.answer;
    {
        STACK_OF(X509_REVOKED) * sk = c.at[0];
        X509_REVOKED * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_unshift, given))
        return c.answer;
    {
        STACK_OF(X509_REVOKED) * sk = c.at[0];
        X509_REVOKED * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_insert, given))
        return c.answer;
    {
        STACK_OF(X509_REVOKED) * sk = c.at[0];
        X509_REVOKED * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_pop, given))
        return c.answer;
    {
        STACK_OF(X509_REVOKED) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_shift, given))
        return c.answer;
    {
        STACK_OF(X509_REVOKED) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_delete, given))
        return c.answer;
    {
        STACK_OF(X509_REVOKED) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_revoked_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_REVOKED_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_X509_REVOKED, c.at[0]));
}

int64_t gasket_sk_x509_revoked_free(int64_t p0)
{
    return call_free(CALL_sk_X509_REVOKED_free, p0);
}

int64_t gasket_sk_x509_revoked_pop_free(int64_t p0)
{
    return call_free(CALL_sk_X509_REVOKED_pop_free, p0);
}

int64_t gasket_sk_x509_object_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_object_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_num, given))
        return c.answer;
    {
        const STACK_OF(X509_OBJECT) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_object_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_value, given))
        return c.answer;
    {
        const STACK_OF(X509_OBJECT) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_object_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_push, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * sk = c.at[0];
        X509_OBJECT * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_object_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_unshift, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * sk = c.at[0];
        X509_OBJECT * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_object_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_insert, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * sk = c.at[0];
        X509_OBJECT * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_x509_object_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_pop, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_object_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_shift, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_object_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_delete, given))
        return c.answer;
    {
        STACK_OF(X509_OBJECT) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_x509_object_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_X509_OBJECT_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_X509_OBJECT, c.at[0]));
}

int64_t gasket_sk_x509_object_free(int64_t p0)
{
    return call_free(CALL_sk_X509_OBJECT_free, p0);
}

int64_t gasket_sk_x509_object_pop_free(int64_t p0)
{
    return call_free(CALL_sk_X509_OBJECT_pop_free, p0);
}

int64_t gasket_sk_general_name_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_general_name_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_num, given))
        return c.answer;
    {
        const STACK_OF(GENERAL_NAME) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_general_name_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_value, given))
        return c.answer;
    {
        const STACK_OF(GENERAL_NAME) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_general_name_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_push, given))
        return c.answer;
    {
        STACK_OF(GENERAL_NAME) * sk = c.at[0];
        GENERAL_NAME * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_general_name_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_unshift, given))
        return c.answer;
    {
        STACK_OF(GENERAL_NAME) * sk = c.at[0];
        GENERAL_NAME * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_general_name_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_insert, given))
        return c.answer;
    {
        STACK_OF(GENERAL_NAME) * sk = c.at[0];
        GENERAL_NAME * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_general_name_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_pop, given))
        return c.answer;
    {
        STACK_OF(GENERAL_NAME) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_general_name_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_shift, given))
        return c.answer;
    {
        STACK_OF(GENERAL_NAME) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_general_name_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_delete, given))
        return c.answer;
    {
        STACK_OF(GENERAL_NAME) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_general_name_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_GENERAL_NAME_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_GENERAL_NAME, c.at[0]));
}

int64_t gasket_sk_general_name_free(int64_t p0)
{
    return call_free(CALL_sk_GENERAL_NAME_free, p0);
}

int64_t gasket_sk_general_name_pop_free(int64_t p0)
{
    return call_free(CALL_sk_GENERAL_NAME_pop_free, p0);
}

int64_t gasket_sk_asn1_object_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_asn1_object_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_num, given))
        return c.answer;
    {
        const STACK_OF(ASN1_OBJECT) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_asn1_object_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_value, given))
        return c.answer;
    {
        const STACK_OF(ASN1_OBJECT) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_interior(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_asn1_object_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_push, given))
        return c.answer;
    {
        STACK_OF(ASN1_OBJECT) * sk = c.at[0];
        ASN1_OBJECT * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_asn1_object_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_unshift, given))
        return c.answer;
    {
        STACK_OF(ASN1_OBJECT) * sk = c.at[0];
        ASN1_OBJECT * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_asn1_object_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_insert, given))
        return c.answer;
    {
        STACK_OF(ASN1_OBJECT) * sk = c.at[0];
        ASN1_OBJECT * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_asn1_object_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_pop, given))
        return c.answer;
    {
        STACK_OF(ASN1_OBJECT) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_asn1_object_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_shift, given))
        return c.answer;
    {
        STACK_OF(ASN1_OBJECT) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_asn1_object_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_delete, given))
        return c.answer;
    {
        STACK_OF(ASN1_OBJECT) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_asn1_object_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_ASN1_OBJECT_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_ASN1_OBJECT, c.at[0]));
}

int64_t gasket_sk_asn1_object_free(int64_t p0)
{
    return call_free(CALL_sk_ASN1_OBJECT_free, p0);
}

int64_t gasket_sk_asn1_object_pop_free(int64_t p0)
{
    return call_free(CALL_sk_ASN1_OBJECT_pop_free, p0);
}

int64_t gasket_sk_ssl_cipher_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_num, given))
        return c.answer;
    {
        const STACK_OF(SSL_CIPHER) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_value, given))
        return c.answer;
    {
        const STACK_OF(SSL_CIPHER) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_push, given))
        return c.answer;
    {
        STACK_OF(SSL_CIPHER) * sk = c.at[0];
        SSL_CIPHER * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_unshift, given))
        return c.answer;
    {
        STACK_OF(SSL_CIPHER) * sk = c.at[0];
        SSL_CIPHER * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_insert, given))
        return c.answer;
    {
        STACK_OF(SSL_CIPHER) * sk = c.at[0];
        SSL_CIPHER * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_pop, given))
        return c.answer;
    {
        STACK_OF(SSL_CIPHER) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_shift, given))
        return c.answer;
    {
        STACK_OF(SSL_CIPHER) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_delete, given))
        return c.answer;
    {
        STACK_OF(SSL_CIPHER) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_cipher_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_CIPHER_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_SSL_CIPHER, c.at[0]));
}

int64_t gasket_sk_ssl_cipher_free(int64_t p0)
{
    return call_free(CALL_sk_SSL_CIPHER_free, p0);
}

int64_t gasket_sk_ssl_cipher_pop_free(int64_t p0)
{
    return call_free(CALL_sk_SSL_CIPHER_pop_free, p0);
}

int64_t gasket_sk_ssl_comp_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_num, given))
        return c.answer;
    {
        const STACK_OF(SSL_COMP) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_value, given))
        return c.answer;
    {
        const STACK_OF(SSL_COMP) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_push, given))
        return c.answer;
    {
        STACK_OF(SSL_COMP) * sk = c.at[0];
        SSL_COMP * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_unshift, given))
        return c.answer;
    {
        STACK_OF(SSL_COMP) * sk = c.at[0];
        SSL_COMP * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_insert, given))
        return c.answer;
    {
        STACK_OF(SSL_COMP) * sk = c.at[0];
        SSL_COMP * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_pop, given))
        return c.answer;
    {
        STACK_OF(SSL_COMP) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_shift, given))
        return c.answer;
    {
        STACK_OF(SSL_COMP) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_delete, given))
        return c.answer;
    {
        STACK_OF(SSL_COMP) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_ssl_comp_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SSL_COMP_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_SSL_COMP, c.at[0]));
}

int64_t gasket_sk_ssl_comp_free(int64_t p0)
{
    return call_free(CALL_sk_SSL_COMP_free, p0);
}

int64_t gasket_sk_ssl_comp_pop_free(int64_t p0)
{
    return call_free(CALL_sk_SSL_COMP_pop_free, p0);
}

int64_t gasket_sk_srtp_protection_profile_new_null(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_new_null, given))
        return c.answer;
    {
        const void *answer = ((__typeof__(OPENSSL_sk_new_null) *)CALL_FUNCTION(OPENSSL_sk_new_null))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_num(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_num, given))
        return c.answer;
    {
        const STACK_OF(SRTP_PROTECTION_PROFILE) * sk = c.at[0];
        int answer = (int)(((__typeof__(OPENSSL_sk_num) *)CALL_FUNCTION(OPENSSL_sk_num))((const OPENSSL_STACK *)sk));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_value(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_value, given))
        return c.answer;
    {
        const STACK_OF(SRTP_PROTECTION_PROFILE) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_value) *)CALL_FUNCTION(OPENSSL_sk_value))((const OPENSSL_STACK *)sk, index);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_push(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_push, given))
        return c.answer;
    {
        STACK_OF(SRTP_PROTECTION_PROFILE) * sk = c.at[0];
        SRTP_PROTECTION_PROFILE * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_push) *)CALL_FUNCTION(OPENSSL_sk_push))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_unshift(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_unshift, given))
        return c.answer;
    {
        STACK_OF(SRTP_PROTECTION_PROFILE) * sk = c.at[0];
        SRTP_PROTECTION_PROFILE * element = c.at[1];
        int answer = (int)(((__typeof__(OPENSSL_sk_unshift) *)CALL_FUNCTION(OPENSSL_sk_unshift))((OPENSSL_STACK *)sk, element));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_insert(int64_t p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_insert, given))
        return c.answer;
    {
        STACK_OF(SRTP_PROTECTION_PROFILE) * sk = c.at[0];
        SRTP_PROTECTION_PROFILE * element = c.at[1];
        int index = (int)p2;
        int answer = (int)(((__typeof__(OPENSSL_sk_insert) *)CALL_FUNCTION(OPENSSL_sk_insert))((OPENSSL_STACK *)sk, element, index));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_pop(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_pop, given))
        return c.answer;
    {
        STACK_OF(SRTP_PROTECTION_PROFILE) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_pop) *)CALL_FUNCTION(OPENSSL_sk_pop))((OPENSSL_STACK *)sk);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_shift(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_shift, given))
        return c.answer;
    {
        STACK_OF(SRTP_PROTECTION_PROFILE) * sk = c.at[0];
        const void *answer = ((__typeof__(OPENSSL_sk_shift) *)CALL_FUNCTION(OPENSSL_sk_shift))((OPENSSL_STACK *)sk);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_delete(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_delete, given))
        return c.answer;
    {
        STACK_OF(SRTP_PROTECTION_PROFILE) * sk = c.at[0];
        int index = (int)p1;
        const void *answer = ((__typeof__(OPENSSL_sk_delete) *)CALL_FUNCTION(OPENSSL_sk_delete))((OPENSSL_STACK *)sk, index);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sk_srtp_protection_profile_dup(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_sk_SRTP_PROTECTION_PROFILE_dup, given))
        return c.answer;
    return call_new(&c, type_copy(TYPE_STACK_OF_SRTP_PROTECTION_PROFILE, c.at[0]));
}

int64_t gasket_sk_srtp_protection_profile_free(int64_t p0)
{
    return call_free(CALL_sk_SRTP_PROTECTION_PROFILE_free, p0);
}

int64_t gasket_sk_srtp_protection_profile_pop_free(int64_t p0)
{
    return call_free(CALL_sk_SRTP_PROTECTION_PROFILE_pop_free, p0);
}
