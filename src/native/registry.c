#include "native/registry.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { BUCKETS_LEAST = 256 };

typedef struct native_link {
    struct native_link *next;
    native *child; /* held */
    int maker;
    int how;
} native_link;

static pthread_mutex_t registry = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t fork_watch = PTHREAD_ONCE_INIT;
static native **buckets;
static size_t bucket_count;
static size_t known;

static void before_fork(void)
{
    (void)pthread_mutex_lock(&registry);
}

static void after_fork_in_parent(void)
{
    (void)pthread_mutex_unlock(&registry);
}

static void after_fork_in_child(void)
{
    (void)pthread_mutex_init(&registry, NULL);
}

/* The handles' lock is taken under this one, so theirs must be registered first. */
static void watch_forks(void)
{
    handle_watch_forks();
    (void)pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
}

static void enter(void)
{
    (void)pthread_once(&fork_watch, watch_forks);
    (void)pthread_mutex_lock(&registry);
}

static void leave(void)
{
    (void)pthread_mutex_unlock(&registry);
}

/* ---- by pointer; all with the lock held ---- */

static size_t bucket_of(const void *pointer, size_t count)
{
    uint64_t mixed = (uint64_t)(uintptr_t)pointer * UINT64_C(0x9E3779B97F4A7C15);

    return (size_t)(mixed >> 32) & (count - 1);
}

/* Without memory for more buckets the ones there are will do; without any, nothing is known. */
static void grow(void)
{
    size_t count = bucket_count == 0 ? BUCKETS_LEAST : bucket_count * 2;
    native **fresh = calloc(count, sizeof *fresh);

    if (fresh == NULL)
        return;
    for (size_t i = 0; i < bucket_count; i++) {
        while (buckets[i] != NULL) {
            native *n = buckets[i];
            size_t b = bucket_of(n->pointer, count);

            buckets[i] = n->next;
            n->next = fresh[b];
            fresh[b] = n;
        }
    }
    free(buckets);
    buckets = fresh;
    bucket_count = count;
}

static void add(native *n)
{
    size_t b;

    if (known >= bucket_count)
        grow();
    if (bucket_count == 0)
        return;
    b = bucket_of(n->pointer, bucket_count);
    n->next = buckets[b];
    buckets[b] = n;
    known++;
}

static void take_out(native *n)
{
    native **place;

    if (bucket_count == 0)
        return;
    place = &buckets[bucket_of(n->pointer, bucket_count)];
    while (*place != NULL && *place != n)
        place = &(*place)->next;
    if (*place == n) {
        *place = n->next;
        known--;
    }
}

/* One that lives, held. */
static native *find(int type, const void *pointer)
{
    native *n = bucket_count == 0 ? NULL : buckets[bucket_of(pointer, bucket_count)];

    for (; n != NULL; n = n->next)
        if (n->pointer == pointer && n->type == type && object_hold_if_live(&n->object))
            return n;
    return NULL;
}

void registry_add(native *n)
{
    enter();
    add(n);
    leave();
}

native *registry_settle(native *n)
{
    native *other;

    enter();
    other = find(n->type, n->pointer);
    if (other == NULL)
        add(n);
    leave();
    if (other == NULL)
        return n;
    object_release(n);
    return other;
}

void registry_remove(native *n)
{
    enter();
    take_out(n);
    leave();
}

native *registry_find(int type, void *pointer)
{
    native *n;

    enter();
    n = find(type, pointer);
    leave();
    return n;
}

native *registry_find_copy(native *parent, int maker, int type, void *original)
{
    native *found = NULL;

    enter();
    for (native_link *l = parent->links; l != NULL && found == NULL; l = l->next)
        if (l->how == LINK_COPIED && l->maker == maker && l->child->type == type &&
            types[type].element != TYPE_NONE && type_same(type, l->child->pointer, original))
            found = object_hold(l->child);
    leave();
    return found;
}

/* ---- what was borrowed from what ---- */

static native_link *find_link(const native *parent, const native *child, int maker)
{
    native_link *l = parent->links;

    while (l != NULL && (l->child != child || l->maker != maker))
        l = l->next;
    return l;
}

static int link_child(native *parent, native *child, int maker, int how)
{
    native_link *l;

    if (find_link(parent, child, maker) != NULL)
        return 1;
    l = malloc(sizeof *l);
    if (l == NULL)
        return 0;
    *l = (native_link){parent->links, object_hold(child), maker, how};
    parent->links = l;
    child->listed++;
    return 1;
}

static int64_t borrowed_handle(native *n)
{
    int64_t handle = n->borrowed;

    if (handle == 0) {
        handle = handle_new_borrowed(object_hold(n));
        if (!error_is_record(handle))
            n->borrowed = handle;
    }
    return handle;
}

int64_t registry_publish(native *n)
{
    int64_t handle;

    enter();
    n->listed = 1;
    handle = borrowed_handle(n);
    leave();
    return handle;
}

/* With the lock held: what lies in a dead object is dead too. */
static void bury(native *n)
{
    n->dead = 1;
    take_out(n);
    for (native_link *l = n->links; l != NULL; l = l->next)
        if (l->how == LINK_INTERIOR && !l->child->dead)
            bury(l->child);
}

/* With the lock held: the handle that must be dropped now that nobody lists the object, or 0. */
static int64_t orphan(native *n)
{
    int64_t handle = n->borrowed;

    if (n->listed > 0 || n->claims > 0)
        return 0;
    n->borrowed = 0;
    return handle;
}

/* With the lock held: the link's child, held, with the handle to drop. */
static native *take_link(native_link **place, int64_t *handle)
{
    native_link *l = *place;
    native *child = l->child;

    *place = l->next;
    child->listed--;
    *handle = orphan(child);
    free(l);
    return child;
}

static void finish(native *child, int64_t handle)
{
    handle_drop(handle);
    if (handle != 0 && atomic_load(&child->object.handles) == 0)
        registry_abandon(child);
    object_release(child);
}

/* The last link of a way from `from` to `target`; NULL where there is none. */
static native_link **find_way(native *from, const native *target)
{
    native_link **way = NULL;

    for (native_link **place = &from->links; *place != NULL && way == NULL; place = &(*place)->next)
        way = (*place)->child == target ? place : find_way((*place)->child, target);
    return way;
}

/*
 * SSLs and BIOs can be put together in any order, one after the other: what hung on what hangs on
 * it now would never end. The new order counts.
 */
static void untie(native *parent, native *child)
{
    native *end;

    if (parent->group == NULL || child->group == NULL)
        return;
    do {
        native_link **way;
        int64_t handle = 0;

        enter();
        way = find_way(child, parent);
        end = way == NULL ? NULL : take_link(way, &handle);
        leave();
        if (end != NULL)
            finish(end, handle);
    } while (end != NULL);
}

int64_t registry_borrow(native *parent, native *child, int maker, int how)
{
    int64_t handle;

    untie(parent, child);
    enter();
    handle = link_child(parent, child, maker, how) ? borrowed_handle(child) : error_no_memory();
    leave();
    return handle;
}

/* With the lock held. */
static native_link **find_child(native *parent, const native *child)
{
    native_link **place = &parent->links;

    while (*place != NULL && (*place)->child != child)
        place = &(*place)->next;
    return *place == NULL ? NULL : place;
}

int64_t registry_pass(native *parent, native *child)
{
    native_link **place = NULL;
    int64_t handle = 0;

    enter();
    if (atomic_load(&child->object.handles) == 0)
        place = find_child(parent, child);
    if (place != NULL) {
        handle = child->borrowed;
        child->claims++;
    }
    while (place != NULL) {
        int64_t orphaned = 0;

        object_release(take_link(place, &orphaned)); /* not the last one: the caller's is there */
        place = find_child(parent, child);
    }
    leave();
    return handle;
}

/* Takes the first link out that matches: its child, with the handle to drop; NULL at the end. */
static native *unlink_one(native *parent, int maker, int whole, int64_t *handle)
{
    native_link **place = &parent->links;

    while (*place != NULL && !whole &&
           ((*place)->how == LINK_COUNTED || (maker != MAKER_ALL && (*place)->maker != maker)))
        place = &(*place)->next;
    if (*place == NULL)
        return NULL;
    if (!whole && (*place)->how == LINK_INTERIOR)
        bury((*place)->child);
    return take_link(place, handle);
}

static void unlink_all(native *parent, int maker, int whole)
{
    native *child;

    do {
        int64_t handle = 0;

        enter();
        child = unlink_one(parent, maker, whole, &handle);
        leave();
        if (child != NULL)
            finish(child, handle);
    } while (child != NULL);
}

void registry_abandon(native *n)
{
    int listed;

    enter();
    listed = n->borrowed != 0;
    leave();
    if (!listed)
        unlink_all(n, MAKER_ALL, 1);
}

void registry_stale(native *parent, int maker)
{
    unlink_all(parent, maker, 0);
}

void registry_kill(native *n)
{
    int64_t handle;

    enter();
    bury(n);
    handle = n->borrowed;
    n->borrowed = 0;
    leave();
    handle_drop(handle);
}

void registry_claim(native *n)
{
    enter();
    n->claims++;
    leave();
}

int registry_give_back(native *n)
{
    int64_t handle = 0;
    int given;

    enter();
    given = n->claims > 0;
    if (given) {
        n->claims--;
        if (n->borrowed != 0)
            handle = orphan(n);
    }
    leave();
    if (handle != 0)
        finish(object_hold(n), handle);
    return given;
}

/* ---- texts ---- */

static struct native_text *forever;

struct native_text {
    struct native_text *next;
    char characters[];
};

const char *registry_text(struct native_text **list, const char *text, size_t length)
{
    struct native_text *t;

    for (t = *list; t != NULL; t = t->next)
        if (strlen(t->characters) == length && memcmp(t->characters, text, length) == 0)
            return t->characters;
    t = malloc(sizeof *t + length + 1);
    if (t == NULL)
        return NULL;
    memcpy(t->characters, text, length);
    t->characters[length] = '\0';
    t->next = *list;
    *list = t;
    return t->characters;
}

const char *registry_text_forever(const char *text, size_t length)
{
    const char *kept;

    enter();
    kept = registry_text(&forever, text, length);
    leave();
    return kept;
}

void registry_text_free(struct native_text *list)
{
    while (list != NULL) {
        struct native_text *next = list->next;

        free(list);
        list = next;
    }
}
