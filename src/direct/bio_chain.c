#include "direct/bio_chain.h"

#include <gasket_direct.h>

#include <gasket.h>

#include "native/registry.h"
#include "native/seen.h"

/* Each BIO of a chain has a frame on the stack when something goes through it. */
enum { LONGEST = 32, DEEPEST = 8 };

/* ---- what lies where ---- */

static BIO *next_of(BIO *bio)
{
    return CALLED(BIO_next)(bio);
}

SSL *bio_chain_ssl(BIO *bio)
{
    SSL *ssl = NULL;

    if (CALLED(BIO_method_type)(bio) == BIO_TYPE_SSL)
        (void)openssl.BIO_ctrl(bio, BIO_C_GET_SSL, 0, &ssl);
    return ssl;
}

static int reaches(BIO *from, const void *target, int depth)
{
    for (; from != NULL; from = next_of(from)) {
        const SSL *ssl = bio_chain_ssl(from);

        if (from == target ||
            (ssl != NULL && (ssl == target || depth == DEEPEST ||
                             reaches(CALLED(SSL_get_rbio)(ssl), target, depth + 1) ||
                             reaches(CALLED(SSL_get_wbio)(ssl), target, depth + 1))))
            return 1;
    }
    return 0;
}

int bio_chain_reaches(BIO *from, const void *target)
{
    return reaches(from, target, 0);
}

static int length_of(BIO *bio)
{
    int length = 0;

    for (; bio != NULL; bio = next_of(bio))
        length++;
    return length;
}

int bio_chain_join(call *c, native *n, native *other)
{
    lock *wanted;

    while ((wanted = native_lock(other)) != native_lock(n)) {
        if (c->locked == CALL_LOCKS || !lock_enter(wanted))
            return 0;
        c->locks[c->locked++] = wanted;
        if (native_lock(other) == wanted)
            native_join(n, other);
    }
    return 1;
}

static void set_before(native *n, native *before)
{
    native *old = n->before;

    n->before = before == NULL ? NULL : object_hold(before);
    object_release(old);
}

/* The one before it, where it is known and still is there. */
static native *before(const native *n)
{
    native *b = n->before;

    return b != NULL && next_of(b->pointer) == n->pointer ? b : NULL;
}

/* What stands for the BIO behind it, held, and knows it: NULL at the end, or with *record. */
static native *follow(call *c, native *n, int64_t *record)
{
    BIO *next = next_of(n->pointer);
    native *found = NULL;

    if (next == NULL)
        return NULL;
    if (CALLED(BIO_up_ref)(next) == 1)
        found = native_make_beside(TYPE_BIO, next, n);
    if (found == NULL) {
        *record = error_no_memory();
        return NULL;
    }
    if (!bio_chain_join(c, n, found)) {
        *record = error_raise(GASKET_ERROR_STATE, c->entry->what, "the lock of a BIO was lost");
        object_release(found);
        return NULL;
    }
    if (found->before != n)
        set_before(found, n);
    return found;
}

/* ---- walking ---- */

/* `to` lies in the chain behind `from`: what stands for it, held, or NULL with *record. */
static native *walk(call *c, native *from, const BIO *to, int64_t *record)
{
    native *n = object_hold(from);

    while (n != NULL && n->pointer != to) {
        native *last = n;

        n = follow(c, last, record);
        object_release(last);
    }
    return n;
}

/* The BIO itself has its handle already. */
static int64_t present(call *c, BIO *found)
{
    int64_t record = 0;
    int64_t answer;
    native *n;

    if (found == NULL || found == c->at[0])
        return call_number(c, found == NULL ? 0 : c->given[0].number);
    n = walk(c, c->natives[0], found, &record);
    if (n == NULL)
        return call_number(c, record);
    answer = call_counted(c, found);
    object_release(n);
    return answer;
}

int64_t gasket_bio_next(int64_t bio)
{
    const call_value given[] = {{.number = bio}};
    call c;

    if (!call_enter(&c, CALL_BIO_next, given))
        return c.answer;
    return present(&c, next_of(c.at[0]));
}

int64_t gasket_bio_find_type(int64_t bio, int64_t type)
{
    const call_value given[] = {{.number = bio}, {.number = type}};
    call c;

    if (!call_enter(&c, CALL_BIO_find_type, given))
        return c.answer;
    return present(&c, CALLED(BIO_find_type)(c.at[0], (int)type));
}

int64_t gasket_bio_get_retry_bio(int64_t bio, void *reason)
{
    const call_value given[] = {{.number = bio}, {.bytes = reason}};
    BIO *found;
    int why = 0;
    call c;

    if (!call_enter(&c, CALL_BIO_get_retry_BIO, given))
        return c.answer;
    found = CALLED(BIO_get_retry_BIO)(c.at[0], &why);
    call_out(&c, 1, why);
    return present(&c, found);
}

/* ---- linking ---- */

/* BIO_CTRL_PUSH makes what follows a BIO of BIO_f_ssl the transport of its SSL. */
static int closes_ring(BIO *bio, BIO *tail, BIO *append)
{
    if (bio_chain_reaches(append, tail))
        return 1;
    for (; bio != NULL; bio = next_of(bio)) {
        const SSL *ssl = bio_chain_ssl(bio);

        if (ssl != NULL && (bio_chain_reaches(next_of(bio), ssl) || bio_chain_reaches(append, ssl)))
            return 1;
    }
    return 0;
}

static BIO *tail_of(BIO *bio)
{
    while (next_of(bio) != NULL)
        bio = next_of(bio);
    return bio;
}

/* How many there are before it, as far as is known. */
static int count_before(const native *n)
{
    int count = 0;

    while ((n = before(n)) != NULL)
        count++;
    return count;
}

int64_t gasket_bio_push(int64_t bio, int64_t append)
{
    const call_value given[] = {{.number = bio}, {.number = append}};
    int64_t record = 0;
    native *last;
    call c;

    if (!call_enter(&c, CALL_BIO_push, given))
        return c.answer;
    if (closes_ring(c.at[0], tail_of(c.at[0]), c.at[1]))
        return call_refuse(&c, GASKET_ERROR_BAD_ARGUMENT,
                           "append leads to the end of the chain: it would become a ring");
    if (count_before(c.natives[0]) + length_of(c.at[0]) + length_of(c.at[1]) > LONGEST)
        return call_refuse(&c, GASKET_ERROR_STATE, "the chain would have more than %d BIOs",
                           LONGEST);
    last = walk(&c, c.natives[0], tail_of(c.at[0]), &record);
    if (last == NULL)
        return call_number(&c, record);
    native_join(c.natives[0], c.natives[1]);
    CALLED(BIO_set_next)(last->pointer, c.at[1]);
    set_before(c.natives[1], last);
    (void)openssl.BIO_ctrl(c.at[0], BIO_CTRL_PUSH, 0, last->pointer);
    object_release(last);
    return call_number(&c, bio);
}

/*
 * Takes `n` out: what was before it goes on with what was behind it, which is returned with one
 * reference. The link to what is behind goes over to the one before, whose link to `n` ends.
 */
static BIO *take_out(native *n)
{
    native *b = before(n);
    BIO *next = next_of(n->pointer);

    (void)openssl.BIO_ctrl(n->pointer, BIO_CTRL_POP, 0, n->pointer);
    if (b != NULL && next != NULL && CALLED(BIO_up_ref)(next) != 1)
        return NULL;
    CALLED(BIO_set_next)(n->pointer, NULL);
    if (b != NULL) {
        CALLED(BIO_set_next)(b->pointer, next);
        (void)openssl.BIO_free(n->pointer); /* not the last one: that is `n`'s */
    }
    return next;
}

static int seen_any(BIO *bio)
{
    while (bio != NULL && !seen(bio))
        bio = next_of(bio);
    return bio != NULL;
}

/* A connection that was just accepted, and that nobody knows but the BIO that accepted it, gets a
 * lock of its own: others can be waited for meanwhile. */
static native *stand_for(native *taken_out, BIO *next)
{
    if (CALLED(BIO_method_type)(taken_out->pointer) == BIO_TYPE_ACCEPT && !seen_any(next))
        return native_make(TYPE_BIO, next);
    return native_make_beside(TYPE_BIO, next, taken_out);
}

/* As new: where it had a handle that hung on `n`, that one. */
static int64_t hand_over(native *n, native *next)
{
    int64_t handle = registry_pass(n, next);

    if (handle == 0)
        return handle_new(&next->object);
    object_release(next);
    return handle;
}

int64_t gasket_bio_pop(int64_t bio)
{
    const call_value given[] = {{.number = bio}};
    native *n;
    native *behind;
    native *front;
    BIO *next;
    call c;

    if (!call_enter(&c, CALL_BIO_pop, given))
        return c.answer;
    n = c.natives[0];
    front = before(n);
    next = take_out(n);
    behind = next == NULL ? NULL : stand_for(n, next);
    if (next != NULL && behind == NULL)
        return call_number(&c, error_no_memory());
    if (behind != NULL && (behind->before == n || front != NULL))
        set_before(behind, front);
    set_before(n, NULL);
    return call_number(&c, behind == NULL ? 0 : hand_over(n, behind));
}
