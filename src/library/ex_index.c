#include "library/ex_index.h"

#include <pthread.h>
#include <stddef.h>

enum { INDEXES = 256 };

static struct {
    int class;
    int index;
    int of_callers;
} known[INDEXES];
static int count;
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;

static int make(int class, CRYPTO_EX_free *release, int of_callers)
{
    int index = -1;

    (void)pthread_mutex_lock(&guard);
    if (count < INDEXES)
        index = openssl.CRYPTO_get_ex_new_index(class, 0, NULL, NULL, NULL, release);
    if (index >= 0) {
        known[count].class = class;
        known[count].index = index;
        known[count].of_callers = of_callers;
        count++;
    }
    (void)pthread_mutex_unlock(&guard);
    return index;
}

int ex_index_new(int class, CRYPTO_EX_free *release)
{
    return make(class, release, 0);
}

int ex_index_new_for_callers(int class)
{
    return make(class, NULL, 1);
}

int ex_index_is_callers(int class, int index)
{
    int is = index == 0;

    (void)pthread_mutex_lock(&guard);
    for (int i = 0; i < count && !is; i++)
        is = known[i].class == class && known[i].index == index && known[i].of_callers;
    (void)pthread_mutex_unlock(&guard);
    return is;
}

void ex_index_forget(SSL *ssl)
{
    (void)pthread_mutex_lock(&guard);
    for (int i = 0; i < count; i++)
        if (known[i].class == CRYPTO_EX_INDEX_SSL && !known[i].of_callers)
            (void)openssl.SSL_set_ex_data(ssl, known[i].index, NULL);
    (void)pthread_mutex_unlock(&guard);
}
