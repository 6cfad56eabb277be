/* Compiled only: the types of src/dynamic/takers.inc against OpenSSL's own headers. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/asn1t.h>
#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#define TAKER(name, result, parameters)                                                            \
    typedef __typeof__(result) type_of_##name parameters;                                          \
    _Static_assert(__builtin_types_compatible_p(__typeof__(name), type_of_##name),                 \
                   #name " has another type in OpenSSL's headers");
/* Macros: they have no type of their own. */
#define TAKER_BY(name, result, parameters, function, command)

#include "dynamic/takers.inc"
