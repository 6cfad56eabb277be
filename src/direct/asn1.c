/* Strings and times of ASN.1. */
#include <gasket_direct.h>

#include <string.h>

#include <gasket.h>

#include "direct/call.h"
#include "direct/guard.h"

/* ---- strings ---- */

static int64_t get_data(int index, int64_t string, void *buffer, int64_t room_length)
{
    const call_value given[] = {{.number = string}, {.bytes = buffer}, {.number = room_length}};
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    return call_bytes(&c, 1, CALLED(ASN1_STRING_get0_data)(c.at[0]),
                      CALLED(ASN1_STRING_length)(c.at[0]));
}

int64_t gasket_asn1_string_get0_data(int64_t string, void *buffer, int64_t room_length)
{
    return get_data(CALL_ASN1_STRING_get0_data, string, buffer, room_length);
}

int64_t gasket_asn1_string_data(int64_t string, void *buffer, int64_t room_length)
{
    return get_data(CALL_ASN1_STRING_data, string, buffer, room_length);
}

int64_t gasket_asn1_string_to_utf8(int64_t string, void *buffer, int64_t room_length)
{
    const call_value given[] = {{.number = string}, {.bytes = buffer}, {.number = room_length}};
    unsigned char *text = NULL;
    int64_t length;
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_to_UTF8, given))
        return c.answer;
    length = CALLED(ASN1_STRING_to_UTF8)(&text, c.at[0]);
    if (length < 0)
        return call_number(&c, length);
    length = call_bytes(&c, 1, text, length);
    openssl.CRYPTO_free(text, __FILE__, __LINE__);
    return length;
}

static int is_of_name(const native *n)
{
    return n->keeper != NULL && n->keeper->type == TYPE_X509_NAME_ENTRY;
}

int64_t gasket_asn1_string_set(int64_t string, const void *bytes, int64_t length)
{
    const call_value given[] = {{.number = string}, {.bytes = bytes}, {.number = length}};
    call c;

    if (!call_enter(&c, CALL_ASN1_STRING_set, given))
        return c.answer;
    if (is_of_name(c.natives[0]) &&
        !name_takes(CALLED(ASN1_STRING_type)(c.at[0]), bytes, (int)length))
        return call_number(&c, 0);
    return call_number(&c, CALLED(ASN1_STRING_set)(c.at[0], bytes, (int)length));
}

/* ---- times: the handle that was given, or that of a new one ---- */

static int64_t end_with(call *c, ASN1_TIME *answer)
{
    if (answer != NULL && answer == c->at[0])
        return call_number(c, c->given[0].number);
    return call_new(c, answer);
}

int64_t gasket_asn1_time_set(int64_t time, int64_t seconds)
{
    const call_value given[] = {{.number = time}, {.number = seconds}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_set, given))
        return c.answer;
    return end_with(&c, openssl.ASN1_TIME_set(c.at[0], (time_t)seconds));
}

int64_t gasket_asn1_time_adj(int64_t time, int64_t seconds, int64_t offset_days,
                             int64_t offset_seconds)
{
    const call_value given[] = {
        {.number = time}, {.number = seconds}, {.number = offset_days}, {.number = offset_seconds}};
    call c;

    if (!call_enter(&c, CALL_ASN1_TIME_adj, given))
        return c.answer;
    return end_with(&c, CALLED(ASN1_TIME_adj)(c.at[0], (time_t)seconds, (int)offset_days,
                                              (long)offset_seconds));
}

int64_t gasket_x509_gmtime_adj(int64_t time, int64_t offset)
{
    const call_value given[] = {{.number = time}, {.number = offset}};
    call c;

    if (!call_enter(&c, CALL_X509_gmtime_adj, given))
        return c.answer;
    return end_with(&c, CALLED(X509_gmtime_adj)(c.at[0], (long)offset));
}

/* NULL: from now on. */
static time_t *begin(const call *c, int place, time_t *from)
{
    *from = (time_t)call_in(c, place);
    return c->given[place].bytes == NULL ? NULL : from;
}

int64_t gasket_x509_time_adj(int64_t time, int64_t offset, void *from)
{
    const call_value given[] = {{.number = time}, {.number = offset}, {.bytes = from}};
    time_t began;
    call c;

    if (!call_enter(&c, CALL_X509_time_adj, given))
        return c.answer;
    return end_with(&c, CALLED(X509_time_adj)(c.at[0], (long)offset, begin(&c, 2, &began)));
}

int64_t gasket_x509_time_adj_ex(int64_t time, int64_t offset_days, int64_t offset_seconds,
                                void *from)
{
    const call_value given[] = {
        {.number = time}, {.number = offset_days}, {.number = offset_seconds}, {.bytes = from}};
    time_t began;
    call c;

    if (!call_enter(&c, CALL_X509_time_adj_ex, given))
        return c.answer;
    return end_with(&c, CALLED(X509_time_adj_ex)(c.at[0], (int)offset_days, (long)offset_seconds,
                                                 begin(&c, 3, &began)));
}
