#include "direct/failure.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "library/library.h"

typedef struct thread_failures {
    failure_list list;
    error last; /* kind 0: the last call left nothing */
    int64_t refusal;
    int known; /* one of the two, and counted below */
} thread_failures;

atomic_int failure_threads;

static void know(thread_failures *t, int known)
{
    if (t->known == known)
        return;
    t->known = known;
    atomic_fetch_add_explicit(&failure_threads, known ? 1 : -1, memory_order_relaxed);
}

static _Thread_local thread_failures *mine;
static pthread_key_t key;
static int has_key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;

/* The thread ends, and may run other destructors that call Gasket after this one. */
static void thread_ends(void *failures)
{
    mine = NULL;
    know(failures, 0);
    free(failures);
}

static void make_key(void)
{
    has_key = pthread_key_create(&key, thread_ends) == 0;
}

/* NULL without memory, or where the process has no key left: nobody would free it. */
static thread_failures *need_mine(void)
{
    if (mine != NULL)
        return mine;
    (void)pthread_once(&key_once, make_key);
    mine = has_key ? calloc(1, sizeof *mine) : NULL;
    if (mine != NULL && pthread_setspecific(key, mine) != 0) {
        free(mine);
        mine = NULL;
    }
    return mine;
}

void failure_begin(native *first)
{
    if (openssl.ERR_peek_error() != 0)
        openssl.ERR_clear_error();
    if (first != NULL && first->failure != NULL)
        first->failure->kind = 0;
    if (mine != NULL) {
        mine->last.kind = 0;
        mine->refusal = 0;
        know(mine, 0);
    }
}

void failure_drop(failure_list *list)
{
    list->count--;
    memmove(list->entries, list->entries + 1, (size_t)list->count * sizeof *list->entries);
}

static void copy(char *to, const char *from)
{
    size_t length = from == NULL ? 0 : strnlen(from, FAILURE_TEXT - 1);

    if (length > 0)
        memcpy(to, from, length);
    to[length] = '\0';
}

static void remember(failure_list *list, unsigned long code, const error_place *place)
{
    failure_entry *e;

    if (list->count == FAILURE_ENTRIES)
        failure_drop(list);
    e = &list->entries[list->count++];
    e->code = code;
    e->line = place->line;
    copy(e->file, place->file);
    copy(e->function, place->function);
    copy(e->data, place->data);
}

void failure_end(native *first, const char *what)
{
    thread_failures *t;
    error_place place;
    unsigned long code;

    if (openssl.ERR_peek_error() == 0)
        return;
    t = need_mine();
    if (t == NULL) {
        openssl.ERR_clear_error();
        return;
    }
    know(t, 1);
    error_begin(&t->last, GASKET_ERROR_SSL, what);
    while ((code = error_next(&place)) != 0) {
        remember(&t->list, code, &place);
        error_add_code(&t->last, code, place.data);
    }
    if (first == NULL)
        return;
    if (first->failure == NULL)
        first->failure = malloc(sizeof *first->failure);
    if (first->failure != NULL)
        *first->failure = t->last;
}

void failure_refused(int64_t record)
{
    thread_failures *t = need_mine();

    if (t == NULL)
        return;
    t->refusal = record;
    know(t, 1);
}

int failure_is_mine(void)
{
    return mine != NULL && mine->known;
}

failure_list *failure_of_thread(void)
{
    return mine == NULL ? NULL : &mine->list;
}

int64_t failure_last(void)
{
    if (mine == NULL)
        return 0;
    if (mine->refusal != 0 && error_live(mine->refusal))
        return mine->refusal;
    return mine->last.kind == 0 ? 0 : error_publish(&mine->last);
}

static int64_t failure_of(native *n)
{
    lock *guard = native_lock_enter(n);
    int64_t result;

    if (guard == NULL)
        return error_raise(GASKET_ERROR_STATE, "direct_error", "the lock of the %s was lost",
                           n->object.class->name);
    result = n->failure == NULL || n->failure->kind == 0 ? 0 : error_publish(n->failure);
    lock_leave(guard);
    return result;
}

int64_t gasket_direct_error(int64_t h)
{
    static const char expected[] = "handle of an object of OpenSSL's";
    object *o = h == 0 ? NULL : handle_enter_any(h);
    native *n = o == NULL ? NULL : native_of(o);
    int64_t result;

    if (h == 0)
        return failure_last();
    if (n != NULL)
        result = failure_of(n);
    else
        result = handle_bad("direct_error", "handle", h, expected);
    if (o != NULL)
        handle_leave(h);
    return result;
}
