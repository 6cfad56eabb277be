/*
 * Counts the SSL and SSL_CTX that OpenSSL makes and frees, as OpenSSL itself tells. The tests of
 * LispWorks' SSL load it; it is not of callbacks in Lisp, since those that ECL makes without its
 * compiler can be collected.
 */
#include <stdatomic.h>

#include <openssl/crypto.h>

enum { KINDS = 2 };

static const int classes[KINDS] = {CRYPTO_EX_INDEX_SSL, CRYPTO_EX_INDEX_SSL_CTX};
static atomic_int made[KINDS], freed[KINDS];

static void object_made(void *object, void *value, CRYPTO_EX_DATA *data, int index, long kind,
                        void *argument)
{
    (void)object, (void)value, (void)data, (void)index, (void)argument;
    atomic_fetch_add(&made[kind], 1);
}

static void object_freed(void *object, void *value, CRYPTO_EX_DATA *data, int index, long kind,
                         void *argument)
{
    (void)object, (void)value, (void)data, (void)index, (void)argument;
    atomic_fetch_add(&freed[kind], 1);
}

/* To be called once, before the others. */
int count_objects(void)
{
    for (int kind = 0; kind < KINDS; kind++)
        if (CRYPTO_get_ex_new_index(classes[kind], kind, NULL, object_made, NULL, object_freed) < 0)
            return 0;
    return 1;
}

int objects_made(int kind)
{
    return atomic_load(&made[kind]);
}

int objects_alive(int kind)
{
    return atomic_load(&made[kind]) - atomic_load(&freed[kind]);
}
