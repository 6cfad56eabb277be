/* Ciphers, by what names them in the protocol. */
#include <gasket_direct.h>

#include <gasket.h>

#include "direct/call.h"

int64_t gasket_ssl_cipher_find(int64_t ssl, const void *bytes, int64_t length)
{
    const call_value given[] = {{.number = ssl}, {.bytes = bytes}, {.number = length}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_find, given))
        return c.answer;
    return call_static(&c, (void *)(uintptr_t)CALLED(SSL_CIPHER_find)(c.at[0], bytes));
}
