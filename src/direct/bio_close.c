#include "direct/bio_close.h"

#include <gasket_direct.h>

#include <stddef.h>

#include <gasket.h>

#include "direct/call.h"

/* OpenSSL calls this. It would free nothing of a BIO that leaves its socket open; without a socket
 * it frees the rest. Connections that it accepts take the call over. */
static long let_go(BIO *bio, int operation, const char *bytes, size_t length, int command,
                   long number, int result, size_t *processed)
{
    (void)bytes;
    (void)length;
    (void)command;
    (void)number;
    (void)processed;
    if (operation == BIO_CB_FREE && CALLED(BIO_method_type)(bio) == BIO_TYPE_ACCEPT &&
        CALLED(BIO_get_shutdown)(bio) == BIO_NOCLOSE)
        (void)CALLED(BIO_int_ctrl)(bio, BIO_C_SET_FD, BIO_CLOSE, -1);
    return result;
}

/* The one that takes a command which filters pass on. */
static BIO *last(BIO *bio)
{
    while (CALLED(BIO_method_type)(bio) != BIO_TYPE_SSL &&
           (CALLED(BIO_method_type)(bio) & BIO_TYPE_FILTER) && CALLED(BIO_next)(bio) != NULL)
        bio = CALLED(BIO_next)(bio);
    return bio;
}

/* What lies under memory or TLS nobody else could close. */
static int is_its_own(int type)
{
    return type == BIO_TYPE_MEM || type == BIO_TYPE_SSL;
}

static void prepare(BIO *bio)
{
    if (CALLED(BIO_method_type)(bio) == BIO_TYPE_ACCEPT)
        CALLED(BIO_set_callback_ex)(bio, let_go);
}

long bio_close_set(BIO *bio, long flag)
{
    BIO *taker = last(bio);

    if (is_its_own(CALLED(BIO_method_type)(taker)))
        return 1;
    prepare(taker);
    return openssl.BIO_ctrl(bio, BIO_CTRL_SET_CLOSE, flag, NULL);
}

int64_t gasket_bio_set_close(int64_t bio, int64_t close_flag)
{
    const call_value given[] = {{.number = bio}, {.number = close_flag}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_close, given))
        return c.answer;
    return call_number(&c, (int)bio_close_set(c.at[0], (long)close_flag));
}

int64_t gasket_bio_set_shutdown(int64_t bio, int64_t close_flag)
{
    const call_value given[] = {{.number = bio}, {.number = close_flag}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_shutdown, given))
        return c.answer;
    if (!is_its_own(CALLED(BIO_method_type)(c.at[0]))) {
        prepare(c.at[0]);
        CALLED(BIO_set_shutdown)(c.at[0], (int)close_flag);
    }
    return call_nothing(&c);
}

int64_t gasket_bio_set_fd(int64_t bio, int64_t fd, int64_t close_flag)
{
    const call_value given[] = {{.number = bio}, {.number = fd}, {.number = close_flag}};
    call c;

    if (!call_enter(&c, CALL_BIO_set_fd, given))
        return c.answer;
    prepare(last(c.at[0]));
    return call_number(&c, CALLED(BIO_int_ctrl)(c.at[0], BIO_C_SET_FD, (long)close_flag, (int)fd));
}
