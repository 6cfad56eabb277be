#include "direct/hold.h"

#include <stddef.h>
#include <stdint.h>

#include <gasket.h>

/* A stream's lock comes before a context's, as in the streams' own calls; BIOs share those of SSLs.
 */
static int rank(const native *n)
{
    while (n->keeper != NULL)
        n = n->keeper;
    if (n->type == TYPE_SSL || n->type == TYPE_BIO)
        return 0;
    return n->type == TYPE_SSL_CTX ? 1 : 2;
}

static int comes_before(const native *a, const native *b)
{
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return (uintptr_t)native_lock(a) < (uintptr_t)native_lock(b);
}

static int is_locked(const native *n, lock *const *locks, int locked)
{
    const lock *wanted = native_lock(n);

    for (int i = 0; i < locked; i++)
        if (locks[i] == wanted)
            return 1;
    return 0;
}

/* The next one to lock, NULL when all are. */
static native *next_to_lock(native *const *natives, int count, lock *const *locks, int locked)
{
    native *next = NULL;

    for (int i = 0; i < count; i++) {
        native *n = natives[i];

        if (n != NULL && !is_locked(n, locks, locked) && (next == NULL || comes_before(n, next)))
            next = n;
    }
    return next;
}

void hold_leave(lock **locks, int *locked)
{
    while (*locked > 0)
        lock_leave(locks[--*locked]);
}

/* Where a lock has become another while it was waited for, all begins anew, in the right order. */
int64_t hold_enter(native *const *natives, int count, lock **locks, int *locked, const char *what)
{
    const native *last = NULL;
    native *n;

    while ((n = next_to_lock(natives, count, locks, *locked)) != NULL) {
        lock *wanted = native_lock(n);
        int in_order = *locked == 0 || last == NULL || comes_before(last, n);

        if (in_order && !lock_enter(wanted))
            return error_raise(GASKET_ERROR_STATE, what, "the lock of the %s was lost",
                               n->object.class->name);
        if (in_order)
            locks[(*locked)++] = wanted;
        if (!in_order || native_lock(n) != wanted)
            hold_leave(locks, locked);
        last = n;
    }
    return 0;
}
