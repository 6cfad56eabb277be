#include "native/native.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "handle/argument.h"
#include "native/pipe.h"
#include "native/registry.h"
#include "native/seen.h"

struct native_kept {
    struct native_kept *next;
    native *native;
};

static int has_group(int type)
{
    return type == TYPE_SSL || type == TYPE_BIO;
}

lock *native_lock(const native *n)
{
    while (n->keeper != NULL)
        n = n->keeper;
    return n->group == NULL ? n->lock : group_lock(n->group);
}

lock *native_lock_enter(const native *n)
{
    lock *wanted = native_lock(n);

    while (lock_enter(wanted)) {
        if (native_lock(n) == wanted)
            return wanted;
        lock_leave(wanted);
        wanted = native_lock(n);
    }
    return NULL;
}

void native_join(native *a, native *b)
{
    group_join(a->group, b->group);
}

static int take_own_lock(native *n)
{
    lock *own = malloc(sizeof *own);
    int status = own == NULL ? ENOMEM : lock_init(own);

    if (status != 0) {
        free(own);
        return status;
    }
    n->own = n->lock = own;
    return 0;
}

static void drop_own_lock(native *n)
{
    if (n->own != NULL)
        lock_destroy(n->own);
    free(n->own);
}

static int set_up(native *n, const object_class *class, int type, void *pointer)
{
    object_init(&n->object, class);
    n->type = type;
    n->pointer = pointer;
    n->owned = 1;
    if (!has_group(type))
        return take_own_lock(n);
    n->group = group_new();
    if (n->group == NULL)
        return ENOMEM;
    n->lock = group_lock(n->group);
    return 0;
}

int native_init(native *n, const object_class *class, int type, void *pointer)
{
    int status = set_up(n, class, type, pointer);

    if (status == 0)
        registry_add(n);
    return status;
}

void native_forget_kept(native *parent)
{
    while (parent->kept != NULL) {
        struct native_kept *first = parent->kept;

        parent->kept = first->next;
        object_release(first->native);
        free(first);
    }
}

/* Others may use what it is joined with, which is changed too: a BIO that its SSL has put something
 * before, the other end of a pair. */
static void free_object(const native *n)
{
    lock *locked = n->group == NULL ? NULL : native_lock_enter(n);
    pipe_guard guard = {.entered = 0};

    if (n->type == TYPE_BIO && pipe_is_file_behind(n->pointer))
        pipe_enter(&guard);
    if (n->owned)
        type_free(n->type, n->pointer);
    pipe_leave(&guard);
    if (locked != NULL)
        lock_leave(locked);
}

void native_clear(native *n)
{
    registry_remove(n);
    free_object(n);
    native_forget_kept(n);
    registry_text_free(n->texts);
    free(n->failure);
    drop_own_lock(n);
    group_leave(n->group);
    object_release(n->before);
    object_release(n->keeper);
}

void native_destroy(object *o)
{
    native_clear((native *)o);
    free(o);
}

void native_abandon(object *o)
{
    registry_abandon((native *)o);
}

int native_give_back(object *o)
{
    return registry_give_back((native *)o);
}

void native_claim(native *n)
{
    registry_claim(n);
}

/* Held once, for whoever made it, and not yet registered. */
static native *make(int type, void *pointer)
{
    native *n = type == TYPE_BIO && !seen_mark(pointer) ? NULL : calloc(1, sizeof *n);

    if (n != NULL && set_up(n, &type_classes[type], type, pointer) != 0) {
        free(n);
        n = NULL;
    }
    return n;
}

static native *(*makers[TYPES])(void *pointer);

void native_set_maker(int type, native *(*maker)(void *pointer))
{
    makers[type] = maker;
}

/* `beside`: what it is joined with where it can be, or NULL; its lock is held. */
static native *make_joined(int type, void *pointer, native *beside)
{
    native *n = makers[type] != NULL ? makers[type](pointer) : make(type, pointer);

    if (n != NULL && n->group != NULL && beside != NULL && beside->group != NULL)
        native_join(beside, n);
    if (n == NULL)
        type_free(type, pointer);
    else if (makers[type] == NULL)
        n = registry_settle(n);
    return n;
}

native *native_make(int type, void *pointer)
{
    return make_joined(type, pointer, NULL);
}

native *native_make_beside(int type, void *pointer, native *beside)
{
    native *n = registry_find(type, pointer);

    if (n == NULL)
        return make_joined(type, pointer, beside);
    type_free(type, pointer); /* the object holds a reference of its own */
    return n;
}

/* OpenSSL also answers its own, where it could have made one: to free that does nothing. */
static int is_static(const native *n)
{
    return !n->owned && n->keeper == NULL;
}

native *native_take(int type, void *pointer)
{
    native *n = registry_find(type, pointer);

    if (n != NULL && !is_static(n) && types[type].count == SYMBOL_NONE) {
        /* It lay in another object, and was taken out of it. */
        registry_kill(n);
        object_release(n);
        n = NULL;
    }
    if (n != NULL)
        type_free(type, pointer); /* the object holds a reference of its own */
    else
        n = native_make(type, pointer);
    return n;
}

int64_t native_new(int type, void *pointer)
{
    native *n = native_take(type, pointer);

    return n == NULL ? error_no_memory() : handle_new(&n->object);
}

/* Gives the child its place among what was borrowed from the parent. Takes the child's reference
 * over. */
static int64_t borrow(native *parent, native *child, int maker, int how)
{
    int64_t handle = registry_borrow(parent, child, maker, how);

    object_release(child);
    return handle;
}

int64_t native_counted(native *parent, int type, void *pointer, int maker)
{
    native *child = registry_find(type, pointer);

    if (child == NULL) {
        void *shared = type_share(type, pointer);

        child = shared == NULL ? NULL : make_joined(type, shared, parent);
    }
    return child == NULL ? error_no_memory() : borrow(parent, child, maker, LINK_COUNTED);
}

int64_t native_copied(native *parent, int type, void *pointer, int maker)
{
    native *child = registry_find_copy(parent, maker, type, pointer);

    if (child == NULL) {
        void *copy = type_copy(type, pointer);

        /* Whether anything but a stack is the same as before cannot be told: the copy before it
         * goes. */
        if (types[type].element == TYPE_NONE)
            native_stale(parent, maker);
        child = copy == NULL ? NULL : native_make(type, copy);
    }
    return child == NULL ? error_no_memory() : borrow(parent, child, maker, LINK_COPIED);
}

int64_t native_interior(native *parent, int type, void *pointer, int maker)
{
    native *child = registry_find(type, pointer);

    if (child == NULL) {
        child = make(type, pointer);
        if (child == NULL)
            return error_no_memory();
        child->owned = 0;
        child->keeper = object_hold(parent);
        child->lock = parent->lock;
        registry_add(child);
    }
    return borrow(parent, child, maker, LINK_INTERIOR);
}

int64_t native_static(int type, void *pointer)
{
    native *n = registry_find(type, pointer);
    int64_t handle;

    if (n == NULL) {
        n = make(type, pointer);
        if (n == NULL)
            return error_no_memory();
        n->owned = 0;
        n = registry_settle(n); /* no parent's lock keeps others away */
    }
    handle = registry_publish(n);
    object_release(n);
    return handle;
}

void native_stale(native *parent, int maker)
{
    registry_stale(parent, maker);
}

int native_keep(native *parent, native *other)
{
    struct native_kept *k = parent->kept;

    if (parent->group != NULL && other->group == NULL &&
        group_keep(parent->group, &other->object) != 0)
        return ENOMEM;
    while (k != NULL && k->native != other)
        k = k->next;
    if (k != NULL)
        return 0;
    k = malloc(sizeof *k);
    if (k == NULL)
        return ENOMEM;
    k->native = object_hold(other);
    k->next = parent->kept;
    parent->kept = k;
    return 0;
}

int native_keep_like(native *parent, const native *other)
{
    int status = 0;

    for (const struct native_kept *k = other->kept; k != NULL && status == 0; k = k->next)
        status = native_keep(parent, k->native);
    return status;
}

native *native_first_ctx(const native *parent)
{
    native *first = NULL;

    for (const struct native_kept *k = parent->kept; k != NULL; k = k->next)
        if (k->native->type == TYPE_SSL_CTX)
            first = k->native;
    return first;
}

const char *native_text(native *n, const char *text, size_t length)
{
    char *copy = strndup(text, length);
    const char *kept = NULL;

    if (copy == NULL)
        return NULL;
    if (!argument_is_utf8(copy))
        copy[0] = '\0';
    kept = n == NULL ? registry_text_forever(copy, strlen(copy))
                     : registry_text(&n->texts, copy, strlen(copy));
    free(copy);
    return kept;
}
