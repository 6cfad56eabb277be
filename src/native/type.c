#include "native/type.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "native/native.h"

type types[TYPES] = {
#define TYPE(name, text, kind, class_name, is, free, count, copy, element, permanent)              \
    {text, is, free, count, copy, element, permanent},
#include "native/types.inc"
#undef TYPE
};

object_class type_classes[TYPES] = {
#define TYPE(name, text, kind, class_name, is, free, count, copy, element, permanent)              \
    {kind, class_name, native_abandon, NULL, native_destroy, native_give_back},
#include "native/types.inc"
#undef TYPE
};

int type_fits(int given, int wanted)
{
    while (given != wanted && given != TYPE_NONE)
        given = types[given].is;
    return given == wanted;
}

/* Those behind TYPES_LISTED were made; they are never changed, and below `known` they are complete.
 */
static atomic_int known = TYPES_LISTED;

int type_find(const char *name)
{
    int count = atomic_load_explicit(&known, memory_order_acquire);

    for (int t = 0; t < count; t++)
        if (strcmp(types[t].name, name) == 0)
            return t;
    return TYPE_NONE;
}

/* ---- types that are made ---- */

enum { MADE_FREE, MADE_COUNT, MADE_FUNCTIONS };

/* Behind the symbols' numbers come the functions of the types that were made. */
static symbol_function made_functions[TYPES - TYPES_LISTED][MADE_FUNCTIONS];
static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t fork_watch = PTHREAD_ONCE_INIT;

static void before_fork(void)
{
    (void)pthread_mutex_lock(&making);
}

static void after_fork_in_parent(void)
{
    (void)pthread_mutex_unlock(&making);
}

static void after_fork_in_child(void)
{
    (void)pthread_mutex_init(&making, NULL);
}

static void watch_forks(void)
{
    (void)pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
}

static symbol_function function_of(int symbol)
{
    if (symbol < SYMBOLS)
        return symbol_address(symbol);
    return made_functions[(symbol - SYMBOLS) / MADE_FUNCTIONS][(symbol - SYMBOLS) % MADE_FUNCTIONS];
}

static int number_of(int place, int which, symbol_function f)
{
    made_functions[place][which] = f;
    return f == NULL ? SYMBOL_NONE : SYMBOLS + place * MADE_FUNCTIONS + which;
}

/* With `making` locked. */
static int make(const char *name, symbol_function free, symbol_function count, int element)
{
    int t = atomic_load_explicit(&known, memory_order_relaxed);
    char *copy = t == TYPES ? NULL : strdup(name);

    if (copy == NULL)
        return TYPE_NONE;
    types[t] = (type){copy,
                      TYPE_NONE,
                      number_of(t - TYPES_LISTED, MADE_FREE, free),
                      number_of(t - TYPES_LISTED, MADE_COUNT, count),
                      SYMBOL_NONE,
                      element,
                      free == NULL && element == TYPE_NONE};
    type_classes[t] = (object_class){
        GASKET_KIND_OPENSSL, copy, native_abandon, NULL, native_destroy, native_give_back};
    atomic_store_explicit(&known, t + 1, memory_order_release);
    return t;
}

int type_make(const char *name, symbol_function free, symbol_function count, int element)
{
    int t;

    (void)pthread_once(&fork_watch, watch_forks);
    (void)pthread_mutex_lock(&making);
    t = type_find(name);
    if (t == TYPE_NONE)
        t = make(name, free, count, element);
    (void)pthread_mutex_unlock(&making);
    return t;
}

/* ---- stacks: their elements are theirs ---- */

static int stack_count(const void *stack)
{
    return ((int (*)(const void *))symbol_address(SYMBOL_OPENSSL_sk_num))(stack);
}

static void *stack_at(const void *stack, int i)
{
    return ((void *(*)(const void *, int))symbol_address(SYMBOL_OPENSSL_sk_value))(stack, i);
}

static void stack_free(int t, void *stack)
{
    int element = types[t].element;

    for (int i = 0; !types[element].permanent && i < stack_count(stack); i++)
        type_free(element, stack_at(stack, i));
    ((void (*)(void *))symbol_address(SYMBOL_OPENSSL_sk_free))(stack);
}

static void *stack_copy(int t, const void *stack)
{
    int element = types[t].element;
    void *copy = ((void *(*)(void))symbol_address(SYMBOL_OPENSSL_sk_new_null))();

    for (int i = 0; copy != NULL && i < stack_count(stack); i++) {
        void *each = stack_at(stack, i);
        void *shared = each == NULL ? NULL : type_share(element, each);

        if ((each != NULL && shared == NULL) || ((int (*)(void *, const void *))symbol_address(
                                                    SYMBOL_OPENSSL_sk_push))(copy, shared) <= 0) {
            type_free(element, shared);
            stack_free(t, copy);
            return NULL;
        }
    }
    return copy;
}

static int stack_same(int t, const void *copy, const void *original)
{
    int count = stack_count(copy);

    if (count != stack_count(original))
        return 0;
    for (int i = 0; i < count; i++)
        if (!type_same(types[t].element, stack_at(copy, i), stack_at(original, i)))
            return 0;
    return 1;
}

/* ---- any ---- */

void *type_copy(int t, void *pointer)
{
    if (types[t].element != TYPE_NONE)
        return stack_copy(t, pointer);
    if (types[t].copy == SYMBOL_NONE || symbol_address(types[t].copy) == NULL)
        return NULL;
    return ((void *(*)(const void *))symbol_address(types[t].copy))(pointer);
}

void *type_share(int t, void *pointer)
{
    if (types[t].permanent)
        return pointer;
    if (types[t].count == SYMBOL_NONE)
        return type_copy(t, pointer);
    return ((int (*)(void *))function_of(types[t].count))(pointer) == 1 ? pointer : NULL;
}

void type_free(int t, void *pointer)
{
    if (pointer == NULL || types[t].permanent)
        return;
    if (types[t].element != TYPE_NONE)
        stack_free(t, pointer);
    else if (function_of(types[t].free) != NULL)
        ((void (*)(void *))function_of(types[t].free))(pointer);
}

int type_same(int t, void *copy, void *original)
{
    if (copy == original)
        return 1;
    if (copy == NULL || original == NULL)
        return 0;
    if (types[t].element != TYPE_NONE)
        return stack_same(t, copy, original);
    return t == TYPE_X509_NAME && ((int (*)(const void *, const void *))symbol_address(
                                      SYMBOL_X509_NAME_cmp))(copy, original) == 0;
}
