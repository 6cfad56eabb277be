/* Compiled only: the types of src/dynamic/takers.inc against OpenSSL's own headers. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/asn1t.h>
#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#define TAKER(name, result, parameters)                                                            \
    _Static_assert(__builtin_types_compatible_p(__typeof__(&(name)),                               \
                                                __typeof__(__typeof__(result)(*) parameters)),     \
                   #name " has another type in OpenSSL's headers");
/* Macros: they have no type of their own. */
#define TAKER_BY(name, result, parameters, function, command)

#include "dynamic/takers.inc"
