/*
 * Handles: numbers below 2^53 that stand for objects. A handle is a random process epoch (11 bits,
 * never 0), a generation (22) and a slot (20); the slot knows the object. Looking one up is
 * lock-free and holds the object until handle_leave. Slots below HANDLE_FIRST_SLOT belong to the
 * error records (error.c).
 */
#ifndef GASKET_HANDLE_H
#define GASKET_HANDLE_H

#include <stdatomic.h>
#include <stdint.h>

enum {
    HANDLE_SLOT_BITS = 20,
    HANDLE_GENERATION_BITS = 22,
    HANDLE_EPOCH_BITS = 11,
    HANDLE_RECORD_SLOTS = 4096,
    HANDLE_FIRST_SLOT = HANDLE_RECORD_SLOTS + 1 /* and the static no-memory record */
};

typedef struct object object;

/* What one kind of object does. Any hook may be NULL. */
typedef struct object_class {
    int64_t kind;     /* GASKET_KIND_* */
    const char *name; /* "stream", as messages name it */
    /* The last handle went away while a reference may remain: wake whoever waits on it. Must not
     * wait. */
    void (*abandon)(object *o);
    /* gasket_interrupt: end the waits, or the next one. NULL where nothing can wait. Must not wait.
     */
    void (*interrupt)(object *o);
    /* The last reference went away: free everything. Must not wait or send. */
    void (*destroy)(object *o);
    /* gasket_free: 1 where something else than a handle was given back. Must not wait. */
    int (*give_back)(object *o);
} object_class;

struct object {
    const object_class *class;
    atomic_llong references;
    atomic_llong handles;
};

/* One reference, held by whoever made it. */
void object_init(object *o, const object_class *class);
void *object_hold(void *o);
void object_release(void *o); /* NULL is ignored */
/* 0 where its last reference has gone already, and it is about to be destroyed. */
int object_hold_if_live(object *o);

/*
 * A new handle to `o`; takes over one reference, also when it fails. Returns the handle, or a
 * record (GASKET_ERROR_NO_MEMORY) when there is no free slot. A borrowed handle is one that
 * gasket_free leaves alone: its owner ends it with handle_drop.
 */
int64_t handle_new(object *o);
int64_t handle_new_borrowed(object *o);
void handle_drop(int64_t handle);

/*
 * Looks a handle up and holds the object until handle_leave(handle). NULL where the handle is not a
 * live one of the class; *record is then the bad-handle record, which names `what` and `parameter`.
 */
void *handle_enter(int64_t handle, const object_class *class, const char *what,
                   const char *parameter, int64_t *record);
/* The same for any class, without a record. */
object *handle_enter_any(int64_t handle);
void handle_leave(int64_t handle);

/* The bad-handle record for functions that do their own look-up. */
int64_t handle_bad(const char *what, const char *parameter, int64_t handle, const char *expected);

/* Registers the fork handlers once; called on the first use of a handle. */
void handle_watch_forks(void);

int64_t handle_epoch(void);  /* of this process image */
int64_t handle_random(void); /* 63 random bits for epochs and first generations */
int64_t handle_make(int64_t generation, int64_t slot);

#endif
