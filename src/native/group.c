#include "native/group.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

/*
 * A tree: each group points to the one that it became part of, and the one at the top has the lock.
 * Whoever waits for the lock of a group that is no longer at the top has a member of it in its
 * hands, which keeps all on the way to the top.
 */
struct group_kept {
    struct group_kept *next;
    object *object; /* held */
};

struct group {
    lock lock;
    group *_Atomic into; /* NULL at the top */
    atomic_llong references;
    uint64_t age;
    struct group_kept *kept; /* of all members, where it is at the top */
};

static _Atomic uint64_t made;

group *group_new(void)
{
    group *g = calloc(1, sizeof *g);

    if (g == NULL)
        return NULL;
    if (lock_init(&g->lock) != 0) {
        free(g);
        return NULL;
    }
    atomic_init(&g->references, 1);
    g->age = atomic_fetch_add(&made, 1);
    return g;
}

static group *top(group *g)
{
    group *into;

    while ((into = atomic_load(&g->into)) != NULL)
        g = into;
    return g;
}

lock *group_lock(group *g)
{
    return &top(g)->lock;
}

/* ---- what is kept ---- */

static struct group_kept **find(group *g, const object *o)
{
    struct group_kept **place = &g->kept;

    while (*place != NULL && (*place)->object != o)
        place = &(*place)->next;
    return place;
}

int group_keep(group *g, object *o)
{
    struct group_kept **place = find(top(g), o);

    if (*place != NULL)
        return 0;
    *place = calloc(1, sizeof **place);
    if (*place == NULL)
        return ENOMEM;
    (*place)->object = object_hold(o);
    return 0;
}

static void pass_kept(group *to, group *from)
{
    while (from->kept != NULL) {
        struct group_kept *k = from->kept;
        struct group_kept **place = find(to, k->object);

        from->kept = k->next;
        k->next = NULL;
        if (*place == NULL) {
            *place = k;
        } else {
            object_release(k->object); /* held by the other */
            free(k);
        }
    }
}

static void release_kept(group *g)
{
    while (g->kept != NULL) {
        struct group_kept *k = g->kept;

        g->kept = k->next;
        object_release(k->object);
        free(k);
    }
}

/* ---- members ---- */

/* The older one stays at the top: what is made for one connection hangs on what outlives it. */
void group_join(group *a, group *b)
{
    group *first = top(a);
    group *second = top(b);
    group *older = first->age < second->age ? first : second;

    if (first == second)
        return;
    pass_kept(older, older == first ? second : first);
    atomic_fetch_add(&older->references, 1);
    atomic_store(older == first ? &second->into : &first->into, older);
}

void group_leave(group *g)
{
    while (g != NULL && atomic_fetch_sub(&g->references, 1) == 1) {
        group *into = atomic_load(&g->into);

        release_kept(g);
        lock_destroy(&g->lock);
        free(g);
        g = into;
    }
}
