#include "support/mix.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <gasket.h>

#include "support/clock.h"
#include "support/spec.h"
#include "support/expect.h"
#include "support/openssl.h"
#include "support/value.h"
#include "support/variant.h"

enum { SECONDS = 30, POOL = 1024, DESCRIPTORS = 64, TEXTS = 32, ROUNDS = 2, REDUCING_MS = 60000 };

mix_board *mix;

void mix_prepare(void)
{
    mix = mmap(NULL, sizeof *mix, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (mix == MAP_FAILED) {
        perror("mmap");
        exit(EXIT_FAILURE);
    }
}

/* ---- chance ---- */

/* Of splitmix64. */
static uint64_t scatter(uint64_t x)
{
    x += UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

static uint64_t chance;

static int below(int count)
{
    chance = scatter(chance);
    return (int)(chance % (uint64_t)count);
}

/* ---- the pool ---- */

/* The number is that of the step that made it, and what it was of that step: 0 its result. */
enum { IDS = 32, ID_OUT = 1, ID_MADE = 9, ID_OTHER = 17 };

typedef struct entry {
    int64_t handle;
    int id;
    int type; /* TYPE_NONE of what is no object of OpenSSL's */
} entry;

static entry pool[POOL];
static int pool_count;
static int fds[DESCRIPTORS];
static int fd_count;

static int is_live(const entry *e)
{
    return gasket_kind(e->handle) > 0;
}

static void put(int id, int64_t handle)
{
    if (handle <= 0 || gasket_kind(handle) <= 0 || pool_count == POOL)
        return;
    for (int i = 0; i < pool_count; i++)
        if (pool[i].handle == handle)
            return;
    pool[pool_count++] = (entry){handle, id, spec_type_of(handle)};
}

static void put_thing(int step, int place, const thing *t)
{
    put(step * IDS + ID_MADE + place, t->handle);
    for (int i = 0; i < t->count; i++)
        put(step * IDS + ID_OTHER + i, t->others[i]);
    for (int i = 0; i < t->fd_count && fd_count < DESCRIPTORS; i++)
        fds[fd_count++] = t->fds[i];
}

/* Each entry draws a lot that depends on nothing but itself and the step: -1 where none will do. */
static int pick(int (*fits)(const entry *e, int type), int type)
{
    uint64_t lot = scatter(chance);
    uint64_t best = 0;
    int picked = -1;

    chance = lot;
    for (int i = 0; i < pool_count; i++) {
        uint64_t drawn = scatter(lot ^ (uint64_t)pool[i].id);

        if (drawn >= best && fits(&pool[i], type)) {
            best = drawn;
            picked = i;
        }
    }
    return picked;
}

static int fits_type(const entry *e, int type)
{
    return e->type != TYPE_NONE && spec_fits(e->type, type) && is_live(e);
}

static int fits_any(const entry *e, int type)
{
    (void)e;
    (void)type;
    return 1;
}

static int fits_live(const entry *e, int type)
{
    (void)type;
    return is_live(e);
}

/* ---- texts: what was given must stay as long as its object ---- */

static struct {
    const char *text;
    char *copy;
    int64_t owner;
} texts[TEXTS];
static int text_count;

/* One text is documented to be good until the next call only. */
static void keep_text(const spec_call *f, const char *text, int64_t owner)
{
    if (text == NULL || text_count == TEXTS || strcmp(f->name, "gasket_err_error_string") == 0)
        return;
    texts[text_count].text = text;
    texts[text_count].copy = strdup(text);
    texts[text_count++].owner = owner;
}

static void forget_text(int i)
{
    free(texts[i].copy);
    texts[i] = texts[--text_count];
}

static void check_texts(void)
{
    for (int i = text_count - 1; i >= 0; i--)
        if (texts[i].owner != 0 && gasket_kind(texts[i].owner) <= 0)
            forget_text(i);
        else if (strcmp(texts[i].text, texts[i].copy) != 0)
            (void)snprintf(mix->complaint, sizeof mix->complaint,
                           "after %s: the text \"%.100s\" is now \"%.100s\"", mix->did[mix->step],
                           texts[i].copy, texts[i].text);
}

/* ---- steps ---- */

/* The calls of this sequence: all, or those of a few types, which then meet more often. */
static int chosen[4096];
static int chosen_count;

static int is_of(const spec_call *f, const int *wanted, int count)
{
    int objects = 0;

    for (int i = 0; i < f->count; i++) {
        int found = 0;

        if (f->parameters[i].kind != SPEC_OBJECT)
            continue;
        objects++;
        for (int k = 0; k < count; k++)
            found |= spec_fits(wanted[k], f->parameters[i].type);
        if (!found)
            return 0;
    }
    return objects > 0;
}

static void choose(void)
{
    enum { WANTED = 4, FEWEST = 30 };
    int wanted[WANTED];
    int all = below(4) == 0;

    do {
        chosen_count = 0;
        for (int i = 0; i < WANTED; i++)
            wanted[i] = below(TYPES);
        for (int i = 0; i < spec_count; i++)
            if (spec_address(&spec_calls[i]) != NULL &&
                (all || is_of(&spec_calls[i], wanted, WANTED)))
                chosen[chosen_count++] = i;
    } while (chosen_count < FEWEST);
}

static void note(int step, const char *words)
{
    (void)snprintf(mix->did[step], MIX_WORDS, "%s", words);
}

static void free_one(int step)
{
    int i = pick(fits_live, TYPE_NONE);
    char words[MIX_WORDS];

    if (i < 0)
        return;
    (void)snprintf(words, sizeof words, "gasket_free(#%d.%d)", pool[i].id / IDS, pool[i].id % IDS);
    note(step, words);
    (void)gasket_free(pool[i].handle);
}

static int make_one(int step, int place, int type)
{
    int which = below(variant_count(type));
    thing t = variant_make(variant_of(type, which));

    put_thing(step, place, &t);
    return which;
}

/* Sets the argument, and its words. */
static void choose_object(const spec_call *f, int step, int place, values *v, char *words)
{
    const spec_parameter *p = &f->parameters[place];
    int sort = below(100);
    int picked;
    int made;

    v->arguments[place].number = 0;
    (void)snprintf(words, MIX_WORDS, "0");
    if (sort < 3)
        return;
    picked = sort < 7 ? pick(fits_any, TYPE_NONE) : pick(fits_type, p->type);
    if (picked < 0) {
        made = make_one(step, place, p->type);
        picked = pick(fits_type, p->type);
        (void)snprintf(words, MIX_WORDS, "#%d.%d (%s: %s)", step, ID_MADE + place,
                       spec_types[p->type].name, variant_of(p->type, made)->name);
    } else {
        (void)snprintf(words, MIX_WORDS, "#%d.%d", pool[picked].id / IDS, pool[picked].id % IDS);
    }
    if (picked >= 0)
        v->arguments[place].number = pool[picked].handle;
}

static int64_t first_object(const spec_call *f, const values *v)
{
    for (int i = 0; i < f->count; i++)
        if (f->parameters[i].kind == SPEC_OBJECT && v->arguments[i].number != 0)
            return v->arguments[i].number;
    return 0;
}

static void take_results(const spec_call *f, int step, const values *v, spec_result r)
{
    if (f->returns == RETURNS_TEXT)
        keep_text(f, r.text, first_object(f, v));
    else if (f->returns == RETURNS_OBJECT)
        put(step * IDS, r.number);
    for (int i = 0; i < f->count; i++)
        if (f->parameters[i].kind == SPEC_OUT && v->outs[i] != VALUE_UNTOUCHED)
            put(step * IDS + ID_OUT + i, v->outs[i]);
    atomic_fetch_add(&mix->calls, 1);
    if (f->returns != RETURNS_TEXT && is_record(r.number)) {
        atomic_fetch_add(&mix->refused, 1);
        (void)gasket_free(r.number);
    }
}

static void call_one(int step)
{
    const spec_call *f = &spec_calls[chosen[below(chosen_count)]];
    char words[SPEC_PARAMETERS][MIX_WORDS];
    const char *objects[SPEC_PARAMETERS] = {0};
    spec_result r;
    values v = {0};

    for (int i = 0; i < f->count; i++) {
        objects[i] = words[i];
        if (f->parameters[i].kind == SPEC_OBJECT)
            choose_object(f, step, i, &v, words[i]);
        else
            value_set_plain(f, i, below(value_count(f, i)), &v);
    }
    spec_describe(f, v.arguments, objects, mix->did[step], MIX_WORDS);
    r = spec_make(f, v.arguments);
    take_results(f, step, &v, r);
    values_free(&v);
}

static void take_step(int step)
{
    int sort;

    chance = scatter(mix->seed ^ scatter((uint64_t)step));
    sort = below(100);
    mix->step = step;
    mix->did[step][0] = '\0';
    if (mix->left_out[step])
        return;
    child_calls();
    if (sort < 10)
        free_one(step);
    else
        call_one(step);
    check_texts();
    if (!openssl_queue_is_empty()) {
        openssl_queue_clear();
        (void)snprintf(mix->complaint, sizeof mix->complaint, "%s left entries in OpenSSL's queue",
                       mix->did[step]);
    }
}

/* In any order. */
static void free_all(void)
{
    while (pool_count > 0) {
        int i = below(pool_count);

        handle_free(pool[i].handle);
        pool[i] = pool[--pool_count];
    }
    while (text_count > 0)
        forget_text(0);
    while (fd_count > 0)
        (void)close(fds[--fd_count]);
}

/* What a sequence keeps for good it keeps once. */
static void run_all(void *nothing)
{
    int64_t live = 0;

    (void)nothing;
    mix->complaint[0] = '\0';
    for (int round = 0; round < ROUNDS; round++) {
        live = gasket_live(0);
        chance = scatter(mix->seed);
        choose();
        for (int step = 0; step < MIX_STEPS; step++)
            take_step(step);
        free_all();
    }
    if (gasket_live(0) != live && mix->complaint[0] == '\0')
        (void)snprintf(mix->complaint, sizeof mix->complaint, "%lld handles are left each time",
                       (long long)(gasket_live(0) - live));
}

void mix_run(child_result *result)
{
    child_run(run_all, NULL, SECONDS, result);
}

/* ---- fewer steps ---- */

static int is_bad(const child_result *result)
{
    return result->end != CHILD_WELL || mix->complaint[0] != '\0';
}

/* Tries without `count` steps from `first` on. 1 where they were not needed. */
static int try_without(int first, int count, child_end end, child_result *result)
{
    unsigned char before[MIX_STEPS];

    memcpy(before, mix->left_out, sizeof before);
    for (int i = first; i < first + count && i < MIX_STEPS; i++)
        mix->left_out[i] = 1;
    if (memcmp(before, mix->left_out, sizeof before) == 0)
        return 1;
    mix_run(result);
    if (is_bad(result) && result->end == end)
        return 1;
    memcpy(mix->left_out, before, sizeof before);
    return 0;
}

void mix_reduce(child_result *result)
{
    static child_result tried;
    int64_t until = clock_ms() + REDUCING_MS;
    child_end end = result->end;

    if (end == CHILD_HUNG)
        return;
    for (int count = MIX_STEPS / 2; count > 0; count /= 2)
        for (int first = 0; first < MIX_STEPS; first += count)
            if (clock_ms() < until)
                (void)try_without(first, count, end, &tried);
    mix_run(result);
}
