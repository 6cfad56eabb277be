#include "direct/bio_flush.h"

#include "direct/call.h"
#include "direct/guard.h"

/*
 * BIO_f_base64 writes the rest of what it has again and again, as long as what is behind it answers
 * 0, which some do for ever.
 */
static long insist(BIO *bio, int operation, const char *bytes, size_t length, int command,
                   long number, int result, size_t *processed)
{
    (void)bio;
    (void)bytes;
    (void)length;
    (void)command;
    (void)number;
    (void)processed;
    return operation == (BIO_CB_WRITE | BIO_CB_RETURN) && result <= 0 ? -1 : result;
}

/* Those behind a BIO_f_base64, where there is nobody yet that OpenSSL calls. */
static void watch(BIO *bio, BIO_callback_fn_ex from, BIO_callback_fn_ex to)
{
    for (BIO *next; (next = CALLED(BIO_next)(bio)) != NULL; bio = next)
        if (CALLED(BIO_method_type)(bio) == BIO_TYPE_BASE64 &&
            CALLED(BIO_get_callback_ex)(next) == from)
            CALLED(BIO_set_callback_ex)(next, to);
}

long bio_flush(BIO *bio)
{
    long answer;

    if (!bio_is_ready(bio))
        return 0;
    watch(bio, NULL, insist);
    answer = openssl.BIO_ctrl(bio, BIO_CTRL_FLUSH, 0, NULL);
    watch(bio, insist, NULL);
    return answer;
}
