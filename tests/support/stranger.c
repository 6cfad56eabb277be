#include "support/stranger.h"

#include <stdio.h>
#include <stdlib.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/value.h"
#include "support/variant.h"

enum { STALE = 8 };

static struct {
    thing live[TYPES];
    int64_t freed[TYPES];
    int64_t stale[TYPES][STALE]; /* borrowed from what is no more */
    int stale_count[TYPES];
    int64_t ctx, stream, listener;
    int64_t freed_record, record;
} world;

static int64_t freed_of(int type)
{
    thing t = variant_make(variant_of(type, 0));
    int64_t handle = t.handle;

    thing_free(&t);
    return is_record(gasket_kind(handle)) ? handle : 0; /* static ones do not end */
}

/* What is borrowed ends when what it was borrowed from is freed. */
static void make_stale(int type, const variant *v)
{
    thing t = variant_make(v);
    int64_t handle = t.handle;

    t.handle = 0;
    thing_free(&t);
    if (is_record(gasket_kind(handle)) && world.stale_count[type] < STALE)
        world.stale[type][world.stale_count[type]++] = handle;
    handle_free(handle);
}

void strangers_make(void)
{
    for (int type = 0; type < TYPES; type++) {
        world.live[type] = variant_make(variant_of(type, 0));
        world.freed[type] = freed_of(type);
        world.stale_count[type] = 0;
        for (int i = 0; i < variant_count(type); i++)
            if (variant_of(type, i)->type == type)
                make_stale(type, variant_of(type, i));
    }
    world.ctx = gasket_ctx_new(GASKET_BOTH, NULL);
    world.stream = gasket_stream_new_memory(world.ctx, GASKET_CLIENT);
    world.listener = gasket_listener_new("127.0.0.1", 0, 1);
    world.freed_record = gasket_retain(0);
    (void)gasket_free(world.freed_record);
    world.record = gasket_retain(0);
}

void strangers_free(void)
{
    for (int type = 0; type < TYPES; type++)
        thing_free(&world.live[type]);
    gasket_free(world.ctx);
    gasket_free(world.stream);
    gasket_free(world.listener);
    gasket_free(world.record);
}

/* ---- all wrong values of one parameter ---- */

typedef struct list {
    stranger *all;
    int count;
} list;

static stranger *add(list *l, const char *name, int64_t kind)
{
    if (l->count == STRANGERS) {
        fputs("more strangers than there is room for\n", stderr);
        exit(EXIT_FAILURE);
    }
    l->all[l->count] = (stranger){.name = name, .kind = kind};
    return &l->all[l->count++];
}

static void add_number(list *l, const char *name, int64_t number, int64_t kind)
{
    add(l, name, kind)->argument.number = number;
}

static void add_handle(list *l, const char *name, int64_t handle)
{
    add_number(l, name, handle, GASKET_ERROR_BAD_HANDLE);
}

static void add_handles(list *l, const spec_parameter *p, int64_t good)
{
    if (!p->null)
        add_number(l, "0", 0, GASKET_ERROR_BAD_ARGUMENT);
    add_handle(l, "-1", -1);
    add_handle(l, "-2", -2);
    add_handle(l, "1", 1);
    add_handle(l, "2^52", INT64_C(1) << 52);
    add_handle(l, "-2^52", -(INT64_C(1) << 52));
    add_handle(l, "2^53 + 1", (INT64_C(1) << 53) + 1);
    add_handle(l, "the highest", INT64_MAX);
    add_handle(l, "the lowest", INT64_MIN);
    add_handle(l, "of another epoch", good ^ INT64_C(1) << 42);
    add_handle(l, "of another generation", good ^ INT64_C(1) << 20);
    add_handle(l, "negated", -good);
    add_handle(l, "a stream", world.stream);
    add_handle(l, "a listener", world.listener);
    add_handle(l, "a record", world.record);
    add_handle(l, "a freed record", world.freed_record);
    for (int type = 0; type < TYPES; type++)
        if (!spec_fits(type, p->type))
            add_handle(l, spec_types[type].name, world.live[type].handle);
    if (world.freed[p->type] != 0)
        add_handle(l, "freed", world.freed[p->type]);
    for (int i = 0; i < world.stale_count[p->type]; i++)
        add_handle(l, "stale", world.stale[p->type][i]);
}

static void add_texts(list *l, const spec_parameter *p)
{
    if (!p->null)
        add(l, "NULL", GASKET_ERROR_BAD_ARGUMENT)->argument.pointer = NULL;
    for (int i = 0; i < VALUE_BAD_TEXTS && !p->raw; i++)
        add(l, "no UTF-8", GASKET_ERROR_BAD_ARGUMENT)->argument.pointer =
            (void *)(uintptr_t)value_bad_texts[i];
}

static void add_bytes(list *l, const spec_call *f, const spec_parameter *p, spec_argument good)
{
    static const int64_t lengths[] = {-1,       -2, INT64_MIN, INT64_C(1) << 31, INT64_C(1) << 40,
                                      INT64_MAX};
    const spec_parameter *length = &f->parameters[p->partner];
    stranger *s;

    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        if (lengths[i] != -1 || !length->ranged || length->low != -1) {
            s = add(l, "length", GASKET_ERROR_BAD_ARGUMENT);
            s->argument = good;
            s->length = lengths[i];
        }
    if (p->null)
        return;
    s = add(l, "NULL", GASKET_ERROR_BAD_ARGUMENT);
    s->length = spec_low(length) > 1 ? spec_low(length) : 1;
}

static void add_numbers(list *l, const spec_parameter *p)
{
    static const int64_t far[] = {INT64_MIN, -(INT64_C(1) << 40), INT64_C(1) << 40, INT64_MAX};

    if (spec_low(p) > INT64_MIN)
        add_number(l, "too low", spec_low(p) - 1, GASKET_ERROR_BAD_ARGUMENT);
    if (spec_high(p) < INT64_MAX)
        add_number(l, "too high", spec_high(p) + 1, GASKET_ERROR_BAD_ARGUMENT);
    for (size_t i = 0; i < sizeof far / sizeof *far; i++)
        if (far[i] < spec_low(p) || far[i] > spec_high(p))
            add_number(l, "far away", far[i], GASKET_ERROR_BAD_ARGUMENT);
}

int strangers_of(const spec_call *f, int place, const spec_argument *good, stranger *all)
{
    const spec_parameter *p = &f->parameters[place];
    list l = {all, 0};

    switch (p->kind) {
    case SPEC_OBJECT:
        add_handles(&l, p, good[place].number);
        break;
    case SPEC_TEXT:
        add_texts(&l, p);
        break;
    case SPEC_BYTES:
    case SPEC_ROOM:
        add_bytes(&l, f, p, good[place]);
        break;
    case SPEC_NUMBER:
        add_numbers(&l, p);
        break;
    case SPEC_OUT:
        if (!p->null)
            add(&l, "NULL", GASKET_ERROR_BAD_ARGUMENT)->argument.pointer = NULL;
        break;
    default:
        break;
    }
    return l.count;
}
