/* Digests of certificates and what belongs to them. OpenSSL writes one without asking how much room
 * there is. */
#include <gasket_direct.h>

#include <string.h>

#include <gasket.h>

#include "direct/call.h"

typedef int (*digest_function)(const void *object, const EVP_MD *type, unsigned char *digest,
                               unsigned *length);

static int64_t digest(int index, int symbol, int64_t object, int64_t type, void *room,
                      int64_t room_length, void *length)
{
    const call_value given[] = {{.number = object},
                                {.number = type},
                                {.bytes = room},
                                {.number = room_length},
                                {.bytes = length}};
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned count = 0;
    int answer;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    answer = ((digest_function)symbol_address(symbol))(c.at[0], c.at[1], bytes, &count);
    if (answer <= 0)
        count = 0;
    call_out(&c, 4, count);
    if (count > room_length)
        return call_refuse(&c, GASKET_ERROR_BAD_ARGUMENT,
                           "the digest has %u bytes, more than there is room for (%lld)", count,
                           (long long)room_length);
    if (count > 0)
        memcpy(room, bytes, count);
    return call_number(&c, answer);
}

#define DIGEST(flat, name)                                                                         \
    int64_t gasket_##flat(int64_t object, int64_t type, void *room, int64_t room_length,           \
                          void *length)                                                            \
    {                                                                                              \
        return digest(CALL_##name, SYMBOL_##name, object, type, room, room_length, length);        \
    }

DIGEST(x509_digest, X509_digest)
DIGEST(x509_pubkey_digest, X509_pubkey_digest)
DIGEST(x509_name_digest, X509_NAME_digest)
DIGEST(x509_crl_digest, X509_CRL_digest)
DIGEST(x509_req_digest, X509_REQ_digest)
