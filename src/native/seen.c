#include "native/seen.h"

#include <pthread.h>
#include <stddef.h>

#include "library/ex_index.h"
#include "library/symbol.h"

static int place = -1;
static pthread_once_t place_once = PTHREAD_ONCE_INIT;
static char mark;

static void make_place(void)
{
    place = ex_index_new(CRYPTO_EX_INDEX_BIO, NULL);
}

static int set(BIO *bio, void *value)
{
    (void)pthread_once(&place_once, make_place);
    return ((__typeof__(BIO_set_ex_data) *)symbol_address(SYMBOL_BIO_set_ex_data))(bio, place,
                                                                                   value) == 1;
}

int seen_mark(BIO *bio)
{
    return set(bio, &mark);
}

void seen_clear(BIO *bio)
{
    (void)set(bio, NULL);
}

int seen(BIO *bio)
{
    (void)pthread_once(&place_once, make_place);
    return ((__typeof__(BIO_get_ex_data) *)symbol_address(SYMBOL_BIO_get_ex_data))(bio, place) !=
           NULL;
}
