/* DTLS: when its timer runs out. */
#include <gasket_direct.h>

#include <sys/time.h>

#include <gasket.h>

#include "direct/call.h"

int64_t gasket_dtlsv1_get_timeout(int64_t ssl, void *seconds, void *microseconds)
{
    const call_value given[] = {{.number = ssl}, {.bytes = seconds}, {.bytes = microseconds}};
    struct timeval left = {0, 0};
    long answer;
    call c;

    if (!call_enter(&c, CALL_DTLSv1_get_timeout, given))
        return c.answer;
    answer = openssl.SSL_ctrl(c.at[0], DTLS_CTRL_GET_TIMEOUT, 0, &left);
    call_out(&c, 1, left.tv_sec);
    call_out(&c, 2, left.tv_usec);
    return call_number(&c, answer);
}
