/* Trust stores. Handshakes on other threads add to what one holds, so callers look at a copy. */
#include <gasket_direct.h>

#include <pthread.h>

#include <gasket.h>

#include "direct/call.h"
#include "library/ex_index.h"
#include "native/registry.h"

typedef STACK_OF(X509_OBJECT) objects;

/* ---- copying ---- */

static int count_of(const objects *o)
{
    return openssl.OPENSSL_sk_num((const OPENSSL_STACK *)o);
}

static X509_OBJECT *object_at(const objects *o, int i)
{
    return openssl.OPENSSL_sk_value((const OPENSSL_STACK *)o, i);
}

static const void *held_by(const X509_OBJECT *o)
{
    const void *x509 = CALLED(X509_OBJECT_get0_X509)(o);

    return x509 != NULL ? x509 : CALLED(X509_OBJECT_get0_X509_CRL)((X509_OBJECT *)(uintptr_t)o);
}

static void *copy_object(const void *from)
{
    X509_OBJECT *copy = CALLED(X509_OBJECT_new)();
    X509 *x509 = CALLED(X509_OBJECT_get0_X509)(from);
    X509_CRL *crl = CALLED(X509_OBJECT_get0_X509_CRL)((X509_OBJECT *)(uintptr_t)from);

    if (copy != NULL && ((x509 != NULL && CALLED(X509_OBJECT_set1_X509)(copy, x509) != 1) ||
                         (crl != NULL && CALLED(X509_OBJECT_set1_X509_CRL)(copy, crl) != 1))) {
        CALLED(X509_OBJECT_free)(copy);
        copy = NULL;
    }
    return copy;
}

static void free_object(void *object)
{
    CALLED(X509_OBJECT_free)(object);
}

/* In the same order, and searched in the same way. */
static objects *copy_objects(const objects *from)
{
    return (objects *)CALLED(OPENSSL_sk_deep_copy)((const OPENSSL_STACK *)from, copy_object,
                                                   free_object);
}

/* OpenSSL copies by itself from 3.3 on; in 4.0 X509_STORE_get0_objects frees what others read. */
static objects *copy_of(X509_STORE *store)
{
    symbol_function get1 = symbol_address(SYMBOL_X509_STORE_get1_objects);
    objects *copy;

    if (get1 != NULL)
        return ((objects * (*)(X509_STORE *)) get1)(store);
    if (CALLED(X509_STORE_lock)(store) != 1)
        return NULL;
    copy = copy_objects(CALLED(X509_STORE_get0_objects)(store));
    (void)CALLED(X509_STORE_unlock)(store);
    return copy;
}

/* ---- the copy before it, as long as the store has not changed ---- */

static int last_index = -1;
static pthread_once_t last_once = PTHREAD_ONCE_INIT;

static void make_index(void)
{
    last_index = ex_index_new(CRYPTO_EX_INDEX_X509_STORE, NULL);
}

static int is_same(const objects *a, const objects *b)
{
    int count = count_of(a);

    if (count != count_of(b))
        return 0;
    for (int i = 0; i < count; i++)
        if (held_by(object_at(a, i)) != held_by(object_at(b, i)))
            return 0;
    return 1;
}

/* Held; NULL where there is none that is as `now`. The store has its address alone. */
static native *find_last(X509_STORE *store, const objects *now)
{
    void *last = CALLED(X509_STORE_get_ex_data)(store, last_index);
    native *n = last == NULL ? NULL : registry_find(TYPE_STACK_OF_X509_OBJECT, last);
    int same = 0;

    if (n != NULL && lock_enter(native_lock(n))) {
        same = !n->dead && is_same(n->pointer, now);
        lock_leave(native_lock(n));
    }
    if (same)
        return n;
    object_release(n);
    return NULL;
}

/* Takes the copy over. */
static native *keep(native *store, objects *copy, int maker)
{
    native *n = find_last(store->pointer, copy);

    if (n != NULL) {
        type_free(TYPE_STACK_OF_X509_OBJECT, copy);
        return n;
    }
    native_stale(store, maker);
    (void)CALLED(X509_STORE_set_ex_data)(store->pointer, last_index, copy);
    return native_make(TYPE_STACK_OF_X509_OBJECT, copy);
}

int64_t gasket_x509_store_get0_objects(int64_t store)
{
    const call_value given[] = {{.number = store}};
    int64_t handle = 0;
    objects *copy;
    native *n;
    call c;

    if (!call_enter(&c, CALL_X509_STORE_get0_objects, given))
        return c.answer;
    (void)pthread_once(&last_once, make_index);
    copy = copy_of(c.at[0]);
    n = copy == NULL ? NULL : keep(c.natives[0], copy, c.index);
    if (n != NULL)
        handle = registry_borrow(c.natives[0], n, c.index, LINK_COPIED);
    object_release(n);
    return call_number(&c, n == NULL ? error_no_memory() : handle);
}

/* Borrowed from the lookup, which is borrowed from the store, neither would ever end. */
int64_t gasket_x509_lookup_get_store(int64_t lookup)
{
    const call_value given[] = {{.number = lookup}};
    X509_STORE *store;
    call c;

    if (!call_enter(&c, CALL_X509_LOOKUP_get_store, given))
        return c.answer;
    store = CALLED(X509_LOOKUP_get_store)(c.at[0]);
    return call_new(&c, store == NULL ? NULL : type_share(TYPE_X509_STORE, store));
}
