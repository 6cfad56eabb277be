/* Pairs: reading and writing one BIO changes the other, so that both are used under one lock. */
#include <gasket_direct.h>

#include <stddef.h>

#include <gasket.h>

#include "direct/call.h"

enum { FIRST = 0, SECOND = 2 };

/* Takes over the native; stores its handle. 0 or a record. */
static int64_t give(call *c, int place, native *n)
{
    int64_t handle = n == NULL ? error_no_memory() : handle_new(&n->object);
    int refused = error_is_record(handle);

    call_out(c, place, refused ? 0 : handle);
    return refused ? handle : 0;
}

/* Takes both over. 0 or a record, and then there is no handle of either. */
static int64_t give_both(call *c, BIO *first, BIO *second)
{
    native *n = native_take(TYPE_BIO, first);
    native *other;
    int64_t record;

    if (n == NULL) {
        CALLED(BIO_free_all)(second);
        return error_no_memory();
    }
    other = native_make_beside(TYPE_BIO, second, n);
    record = give(c, FIRST, n);
    if (record == 0)
        record = give(c, SECOND, other);
    else
        object_release(other);
    if (record == 0)
        return 0;
    (void)gasket_free(call_in(c, FIRST));
    call_out(c, FIRST, 0);
    return record;
}

int64_t gasket_bio_new_bio_pair(void *first, int64_t first_size, void *second, int64_t second_size)
{
    const call_value given[] = {
        {.bytes = first}, {.number = first_size}, {.bytes = second}, {.number = second_size}};
    BIO *one = NULL;
    BIO *other = NULL;
    int64_t record = 0;
    int answer;
    call c;

    if (!call_enter(&c, CALL_BIO_new_bio_pair, given))
        return c.answer;
    call_out(&c, FIRST, 0);
    call_out(&c, SECOND, 0);
    answer = CALLED(BIO_new_bio_pair)(&one, (size_t)first_size, &other, (size_t)second_size);
    if (answer == 1)
        record = give_both(&c, one, other);
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_bio_make_bio_pair(int64_t first, int64_t second)
{
    const call_value given[] = {{.number = first}, {.number = second}};
    call c;

    if (!call_enter(&c, CALL_BIO_make_bio_pair, given))
        return c.answer;
    if (c.at[0] == c.at[1] || CALLED(BIO_method_type)(c.at[0]) != BIO_TYPE_BIO ||
        CALLED(BIO_method_type)(c.at[1]) != BIO_TYPE_BIO)
        return call_refuse(&c, GASKET_ERROR_BAD_ARGUMENT,
                           "first and second are not two BIOs of BIO_s_bio");
    native_join(c.natives[0], c.natives[1]);
    return call_number(&c, (int)openssl.BIO_ctrl(c.at[0], BIO_C_MAKE_BIO_PAIR, 0, c.at[1]));
}
