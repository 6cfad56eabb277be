#include "handle/handle.h"

#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/random.h>
#endif

#include <gasket.h>

#include "error/error.h"
#include "handle/lock.h"

/*
 * A slot's word: the generation in the upper bits, a live flag, a borrowed flag, and how many hold
 * it. A live handle counts as one holder; whoever takes the last away from a slot that is no longer
 * live retires it.
 */
#define USE_MASK         UINT64_C(0xFFFFFFFF)
#define LIVE             (UINT64_C(1) << 32)
#define BORROWED         (UINT64_C(1) << 33)
#define GENERATION_SHIFT 34

#define GENERATION_MASK ((UINT64_C(1) << HANDLE_GENERATION_BITS) - 1)
#define SLOT_MASK       ((UINT64_C(1) << HANDLE_SLOT_BITS) - 1)

enum {
    CHUNK_BITS = 10,
    CHUNK_SLOTS = 1 << CHUNK_BITS,
    CHUNKS = 1 << (HANDLE_SLOT_BITS - CHUNK_BITS),
    SLOTS = 1 << HANDLE_SLOT_BITS,
    REST = 4096, /* a freed slot waits until so many others were freed after it */
    KINDS = 16,
    NONE = -1
};

typedef struct slot {
    atomic_uint_least64_t word;
    object *_Atomic object;
    int32_t next_free;
} slot;

static slot *_Atomic chunks[CHUNKS];
static atomic_llong live_handles[KINDS];

/* Guarded by `table`: which slots are free, first in, first out. */
static pthread_mutex_t table = PTHREAD_MUTEX_INITIALIZER;
static int32_t first_free = NONE;
static int32_t last_free = NONE;
static int32_t free_count;
static int32_t first_unused = HANDLE_FIRST_SLOT;

static atomic_llong epoch;

/* The table's lock must be free in a forked child, whatever the parent's other threads did. */
static void before_fork(void)
{
    (void)pthread_mutex_lock(&table);
}

static void after_fork_in_parent(void)
{
    (void)pthread_mutex_unlock(&table);
}

static void after_fork_in_child(void)
{
    (void)pthread_mutex_init(&table, NULL);
}

static pthread_once_t fork_watch = PTHREAD_ONCE_INIT;

static void watch_forks(void)
{
    (void)pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
    lock_watch_forks();
}

void handle_watch_forks(void)
{
    (void)pthread_once(&fork_watch, watch_forks);
}

int64_t handle_random(void)
{
    uint64_t value = 0;

#ifdef __linux__
    if (getrandom(&value, sizeof value, GRND_NONBLOCK) == (ssize_t)sizeof value)
        return (int64_t)(value >> 1);
#endif
    {
        /* Only to tell processes apart, so the clock and the process will do. */
        struct timespec now = {0, 0};

        (void)clock_gettime(CLOCK_REALTIME, &now);
        value = (uint64_t)now.tv_nsec * UINT64_C(0x9E3779B97F4A7C15) ^ (uint64_t)now.tv_sec ^
                (uint64_t)getpid() << 32 ^ (uint64_t)(uintptr_t)&value;
        value ^= value >> 29;
        value *= UINT64_C(0xBF58476D1CE4E5B9);
        value ^= value >> 32;
    }
    return (int64_t)(value >> 1);
}

int64_t handle_epoch(void)
{
    long long known = atomic_load_explicit(&epoch, memory_order_relaxed);

    if (known == 0) {
        long long fresh = 1 + handle_random() % ((1 << HANDLE_EPOCH_BITS) - 1);

        if (atomic_compare_exchange_strong(&epoch, &known, fresh))
            known = fresh;
    }
    return known;
}

int64_t handle_make(int64_t generation, int64_t slot_number)
{
    return handle_epoch() << (HANDLE_GENERATION_BITS + HANDLE_SLOT_BITS) |
           generation << HANDLE_SLOT_BITS | slot_number;
}

void object_init(object *o, const object_class *class)
{
    o->class = class;
    atomic_init(&o->references, 1);
    atomic_init(&o->handles, 0);
}

void *object_hold(void *o)
{
    atomic_fetch_add_explicit(&((object *)o)->references, 1, memory_order_relaxed);
    return o;
}

int object_hold_if_live(object *o)
{
    long long references = atomic_load_explicit(&o->references, memory_order_relaxed);

    while (references > 0 &&
           !atomic_compare_exchange_weak_explicit(&o->references, &references, references + 1,
                                                  memory_order_acquire, memory_order_relaxed))
        ;
    return references > 0;
}

void object_release(void *pointer)
{
    object *o = pointer;

    if (o != NULL && atomic_fetch_sub_explicit(&o->references, 1, memory_order_acq_rel) == 1 &&
        o->class->destroy != NULL)
        o->class->destroy(o);
}

static slot *slot_at(int64_t number)
{
    slot *chunk = atomic_load_explicit(&chunks[number >> CHUNK_BITS], memory_order_acquire);

    return chunk == NULL ? NULL : &chunk[number & (CHUNK_SLOTS - 1)];
}

/* With `table` held. A chunk is never freed: look-ups take no lock. */
static slot *slot_make(int32_t number)
{
    slot *chunk = atomic_load_explicit(&chunks[number >> CHUNK_BITS], memory_order_relaxed);

    if (chunk == NULL) {
        uint64_t seed = (uint64_t)handle_random();

        chunk = calloc(CHUNK_SLOTS, sizeof *chunk);
        if (chunk == NULL)
            return NULL;
        for (uint64_t i = 0; i < CHUNK_SLOTS; i++) {
            seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            atomic_init(&chunk[i].word, (seed >> 40 & GENERATION_MASK) << GENERATION_SHIFT);
        }
        atomic_store_explicit(&chunks[number >> CHUNK_BITS], chunk, memory_order_release);
    }
    return &chunk[number & (CHUNK_SLOTS - 1)];
}

/* With `table` held: the slot that was freed first, once enough others were freed after it. */
static int32_t slot_reuse(void)
{
    int32_t number = first_free;
    slot *s;

    if (free_count <= REST)
        return NONE;
    s = slot_at(number);
    first_free = s->next_free;
    if (first_free == NONE)
        last_free = NONE;
    free_count--;
    return number;
}

static int32_t slot_allocate(slot **out)
{
    int32_t number;

    handle_watch_forks();
    (void)pthread_mutex_lock(&table);
    number = slot_reuse();
    if (number != NONE) {
        *out = slot_at(number);
    } else if (first_unused < SLOTS && (*out = slot_make(first_unused)) != NULL) {
        number = first_unused++;
    }
    (void)pthread_mutex_unlock(&table);
    return number;
}

static void slot_give_back(int32_t number, slot *s)
{
    (void)pthread_mutex_lock(&table);
    s->next_free = NONE;
    if (last_free == NONE)
        first_free = number;
    else
        slot_at(last_free)->next_free = number;
    last_free = number;
    free_count++;
    (void)pthread_mutex_unlock(&table);
}

/* Nobody holds the slot any more and no handle can: its object's reference goes, the slot rests.
 * Not a part of handle_leave, which is left with nothing to save. */
__attribute__((noinline)) static void slot_retire(int32_t number, slot *s)
{
    object *o = atomic_exchange_explicit(&s->object, NULL, memory_order_relaxed);

    slot_give_back(number, s);
    object_release(o);
}

static int64_t open_handle(object *o, uint64_t flags)
{
    slot *s = NULL;
    int32_t number = slot_allocate(&s);
    uint64_t generation;

    if (number == NONE) {
        object_release(o);
        return error_no_memory();
    }
    generation = (atomic_load_explicit(&s->word, memory_order_relaxed) >> GENERATION_SHIFT) + 1;
    generation &= GENERATION_MASK;
    atomic_store_explicit(&s->object, o, memory_order_relaxed);
    if (!(flags & BORROWED)) {
        atomic_fetch_add_explicit(&o->handles, 1, memory_order_relaxed);
        atomic_fetch_add_explicit(&live_handles[o->class->kind], 1, memory_order_relaxed);
    }
    atomic_store_explicit(&s->word, generation << GENERATION_SHIFT | flags | LIVE | 1,
                          memory_order_release);
    return handle_make((int64_t)generation, number);
}

int64_t handle_new(object *o)
{
    return open_handle(o, 0);
}

int64_t handle_new_borrowed(object *o)
{
    return open_handle(o, BORROWED);
}

/* The slot a handle names and the generation it must have; NULL for what cannot be a handle of
 * ours. */
static slot *slot_of(int64_t handle, uint64_t *generation)
{
    int64_t number = handle & (int64_t)SLOT_MASK;

    if (handle <= 0 || number < HANDLE_FIRST_SLOT ||
        handle >> (HANDLE_SLOT_BITS + HANDLE_GENERATION_BITS) !=
            atomic_load_explicit(&epoch, memory_order_relaxed))
        return NULL;
    *generation = (uint64_t)handle >> HANDLE_SLOT_BITS & GENERATION_MASK;
    return slot_at(number);
}

static int word_is(uint64_t word, uint64_t generation)
{
    return word >> GENERATION_SHIFT == generation && (word & LIVE) != 0;
}

static inline object *enter(int64_t handle, uint64_t *word)
{
    uint64_t generation = 0;
    slot *s = slot_of(handle, &generation);
    uint64_t seen;

    if (s == NULL)
        return NULL;
    seen = atomic_load_explicit(&s->word, memory_order_relaxed);
    do {
        if (!word_is(seen, generation))
            return NULL;
    } while (!atomic_compare_exchange_weak_explicit(&s->word, &seen, seen + 1, memory_order_acquire,
                                                    memory_order_relaxed));
    *word = seen;
    return atomic_load_explicit(&s->object, memory_order_relaxed);
}

object *handle_enter_any(int64_t handle)
{
    uint64_t word;

    return enter(handle, &word);
}

void handle_leave(int64_t handle)
{
    int64_t number = handle & (int64_t)SLOT_MASK;
    slot *s = slot_at(number);
    uint64_t word = atomic_fetch_sub_explicit(&s->word, 1, memory_order_acq_rel);

    if ((word & USE_MASK) == 1)
        slot_retire((int32_t)number, s);
}

int64_t handle_bad(const char *what, const char *parameter, int64_t handle, const char *expected)
{
    return error_raise(GASKET_ERROR_BAD_HANDLE, what, "%s is %lld, which is no live %s", parameter,
                       (long long)handle, expected);
}

void *handle_enter(int64_t handle, const object_class *class, const char *what,
                   const char *parameter, int64_t *record)
{
    object *o = handle_enter_any(handle);

    if (o != NULL && o->class == class)
        return o;
    if (o == NULL) {
        *record = handle_bad(what, parameter, handle, class->name);
        return NULL;
    }
    *record = error_raise(GASKET_ERROR_BAD_HANDLE, what, "%s is %lld, a %s where a %s is needed",
                          parameter, (long long)handle, o->class->name, class->name);
    handle_leave(handle);
    return NULL;
}

/* Ends the handle if it is live (and owned, unless `borrowed`). The holders that remain retire the
 * slot. */
static int close_handle(int64_t handle, uint64_t borrowed)
{
    uint64_t word;
    object *o = enter(handle, &word);
    slot *s;

    if (o == NULL)
        return 0;
    s = slot_at(handle & (int64_t)SLOT_MASK);
    word = atomic_load_explicit(&s->word, memory_order_relaxed);
    do {
        if (!(word & LIVE) || (word & BORROWED) != borrowed) {
            handle_leave(handle);
            return 0;
        }
    } while (!atomic_compare_exchange_weak_explicit(&s->word, &word, (word & ~LIVE) - 1,
                                                    memory_order_acq_rel, memory_order_relaxed));
    if (!borrowed) {
        atomic_fetch_sub_explicit(&live_handles[o->class->kind], 1, memory_order_relaxed);
        if (atomic_fetch_sub_explicit(&o->handles, 1, memory_order_acq_rel) == 1 &&
            o->class->abandon != NULL)
            o->class->abandon(o);
    }
    handle_leave(handle);
    return 1;
}

void handle_drop(int64_t handle)
{
    (void)close_handle(handle, BORROWED);
}

static int give_back(int64_t handle)
{
    object *o = handle_enter_any(handle);
    int given;

    if (o == NULL)
        return 0;
    given = o->class->give_back != NULL && o->class->give_back(o);
    handle_leave(handle);
    return given;
}

int64_t gasket_free(int64_t h)
{
    return h < 0 ? error_free(h) : give_back(h) || close_handle(h, 0);
}

int64_t gasket_kind(int64_t h)
{
    object *o = handle_enter_any(h);
    int64_t kind;

    if (o == NULL)
        return error_live(h) ? GASKET_KIND_ERROR : handle_bad("kind", "handle", h, "handle");
    kind = o->class->kind;
    handle_leave(h);
    return kind;
}

int64_t gasket_retain(int64_t h)
{
    object *o = handle_enter_any(h);
    int64_t second;

    if (o == NULL)
        return handle_bad("retain", "handle", h, "handle");
    second = handle_new(object_hold(o));
    handle_leave(h);
    return second;
}

int64_t gasket_live(int64_t kind)
{
    int64_t sum = 0;

    if (kind == GASKET_KIND_ERROR)
        return error_live_count();
    if (kind < 0 || kind > GASKET_KIND_CALLBACK)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, "live", "kind is %lld, which is no kind",
                           (long long)kind);
    for (int64_t k = 1; k < KINDS; k++)
        if (kind == 0 || k == kind)
            sum += atomic_load_explicit(&live_handles[k], memory_order_relaxed);
    return sum;
}

int64_t gasket_interrupt(int64_t h)
{
    object *o = handle_enter_any(h);
    int64_t result = 0;

    if (o == NULL)
        return handle_bad("interrupt", "handle", h, "stream or listener");
    if (o->class->interrupt == NULL)
        result = error_raise(GASKET_ERROR_BAD_HANDLE, "interrupt",
                             "handle is %lld, a %s where a stream or listener is needed",
                             (long long)h, o->class->name);
    else
        o->class->interrupt(o);
    handle_leave(h);
    return result;
}
