#include "error/pool.h"

#include <stdatomic.h>
#include <stddef.h>
#include <string.h>

#include <gasket.h>

#include "handle/handle.h"

/*
 * A place's word is its generation shifted by two, a live bit and a busy bit. The writer sets busy,
 * copies, and publishes a new generation; a place that another thread is writing is passed over.
 */
enum { LIVE = 1, BUSY = 2, GENERATION_SHIFT = 2 };

typedef struct place {
    atomic_uint_least64_t word;
    error content;
} place;

static place places[HANDLE_RECORD_SLOTS];
static atomic_uint_least64_t next_place;
static atomic_llong live_records;

#define GENERATION_MASK ((UINT64_C(1) << HANDLE_GENERATION_BITS) - 1)

/* Written at compile time: it must be readable when there is no memory for anything. */
static const error no_memory = {
    .kind = GASKET_ERROR_NO_MEMORY,
    .what = "allocate",
    .cause = "out of memory",
    .message = "allocate: out of memory",
};

static int64_t record_of(uint64_t generation, uint64_t slot)
{
    return -handle_make((int64_t)generation, (int64_t)slot);
}

int64_t error_no_memory(void)
{
    return record_of(0, HANDLE_RECORD_SLOTS);
}

/* Claims the oldest place for writing; the generation it had is in *word. */
static size_t claim(uint64_t *word)
{
    for (;;) {
        size_t slot =
            atomic_fetch_add_explicit(&next_place, 1, memory_order_relaxed) % HANDLE_RECORD_SLOTS;
        uint64_t seen = atomic_load_explicit(&places[slot].word, memory_order_relaxed);

        if (seen & BUSY)
            continue;
        *word = seen;
        if (atomic_compare_exchange_strong_explicit(&places[slot].word, &seen,
                                                    (seen & ~(uint64_t)LIVE) | BUSY,
                                                    memory_order_acquire, memory_order_relaxed))
            return slot;
    }
}

int64_t pool_publish(const error *e)
{
    uint64_t word;
    size_t slot = claim(&word);
    uint64_t generation = ((word >> GENERATION_SHIFT) + 1) & GENERATION_MASK;

    if (!(word & LIVE))
        atomic_fetch_add_explicit(&live_records, 1, memory_order_relaxed);
    /* Only as many strings as there are codes were ever set. */
    memcpy(&places[slot].content, e,
           offsetof(error, strings) + (size_t)e->code_count * ERROR_STRING_SIZE);
    atomic_store_explicit(&places[slot].word, generation << GENERATION_SHIFT | LIVE,
                          memory_order_release);
    return record_of(generation, slot);
}

/* The place of a record of this process, with the word that says it is live; NULL for anything
 * else. */
static place *place_of(int64_t record, uint64_t *word)
{
    int64_t handle;
    uint64_t slot;
    uint64_t generation;

    if (!error_is_record(record) || record == INT64_MIN)
        return NULL;
    handle = -record;
    if (handle >> (HANDLE_SLOT_BITS + HANDLE_GENERATION_BITS) != handle_epoch())
        return NULL;
    slot = (uint64_t)handle & ((UINT64_C(1) << HANDLE_SLOT_BITS) - 1);
    generation = (uint64_t)handle >> HANDLE_SLOT_BITS & GENERATION_MASK;
    if (slot >= HANDLE_RECORD_SLOTS)
        return NULL;
    *word = generation << GENERATION_SHIFT | LIVE;
    if (atomic_load_explicit(&places[slot].word, memory_order_acquire) != *word)
        return NULL;
    return &places[slot];
}

const error *pool_find(int64_t record)
{
    uint64_t word;
    place *p;

    if (record == error_no_memory())
        return &no_memory;
    p = place_of(record, &word);
    return p == NULL ? NULL : &p->content;
}

int error_live(int64_t record)
{
    return pool_find(record) != NULL;
}

int error_free(int64_t record)
{
    uint64_t word;
    place *p = place_of(record, &word);

    if (p == NULL || !atomic_compare_exchange_strong(&p->word, &word, word & ~(uint64_t)LIVE))
        return 0;
    atomic_fetch_sub_explicit(&live_records, 1, memory_order_relaxed);
    return 1;
}

int64_t error_live_count(void)
{
    return atomic_load_explicit(&live_records, memory_order_relaxed);
}
