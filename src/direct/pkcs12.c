/* Files of key and certificates. */
#include <gasket_direct.h>

#include <gasket.h>

#include "direct/call.h"

enum { PKEY = 2, CERTIFICATE, OTHERS };

static int64_t store(call *c, int64_t answer, EVP_PKEY *pkey, X509 *x509, STACK_OF(X509) * others)
{
    const int64_t records[] = {call_out_new(c, PKEY, TYPE_EVP_PKEY, pkey),
                               call_out_new(c, CERTIFICATE, TYPE_X509, x509),
                               call_out_new(c, OTHERS, TYPE_STACK_OF_X509, others)};

    for (int i = 0; i < 3; i++)
        if (records[i] != 0)
            answer = records[i];
    return answer;
}

/* OpenSSL would add to a stack that is there, and leaves the one that it has made when it fails. */
int64_t gasket_pkcs12_parse(int64_t file, const char *password, void *pkey, void *x509,
                            void *others)
{
    const call_value given[] = {
        {.number = file}, {.bytes = password}, {.bytes = pkey}, {.bytes = x509}, {.bytes = others}};
    EVP_PKEY *key = NULL;
    X509 *certificate = NULL;
    STACK_OF(X509) *rest = NULL;
    int answer;
    call c;

    if (!call_enter(&c, CALL_PKCS12_parse, given))
        return c.answer;
    answer =
        openssl.PKCS12_parse(c.at[0], password, pkey == NULL ? NULL : &key,
                             x509 == NULL ? NULL : &certificate, others == NULL ? NULL : &rest);
    if (answer != 1) {
        type_free(TYPE_STACK_OF_X509, rest);
        rest = NULL;
    }
    return call_number(&c, store(&c, answer, key, certificate, rest));
}
