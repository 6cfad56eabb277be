/*
 * OpenSSL's objects as handles: what every direct call takes and gives. An object that is known
 * already keeps what stands for it, so that it has one borrowed handle; what was borrowed from an
 * object ends with that object's last handle.
 */
#ifndef GASKET_NATIVE_H
#define GASKET_NATIVE_H

#include <stddef.h>
#include <stdint.h>

#include "error/error.h"
#include "handle/handle.h"
#include "handle/lock.h"
#include "native/group.h"
#include "native/type.h"

typedef struct native {
    object object;
    int type; /* TYPE_... */
    void *pointer;
    lock *lock;   /* `own`, the keeper's or the group's: of an SSL or BIO see native_lock */
    lock *own;    /* NULL of an SSL or BIO, of which there may be many thousands */
    group *group; /* of an SSL or BIO; NULL of all others */
    struct native *keeper; /* held: `pointer` lies in this one's object */
    struct native *before; /* held: of a BIO, the one before it in its chain, where it is known */
    int owned;             /* `pointer` is ours to free */
    atomic_int dead;       /* what it stood for was replaced or freed by a call */
    int of_stream;         /* it is the SSL of a stream, with which it shares its lock */
    struct native_text *texts; /* whatever readers may have been given, until the end */
    struct native_kept *kept;  /* held: OpenSSL's object points to theirs without counting */
    error *_Atomic failure;    /* what the last direct call left in OpenSSL's queue */
    int64_t io_error; /* SSL_get_error's answer after the last I/O, and what that returned */
    int64_t io_result;
    int io; /* there was any */

    /* Guarded by the registry's lock. */
    struct native *next;       /* in its bucket */
    struct native_link *links; /* what was borrowed from it */
    int listed;                /* in how many links it is */
    int claims;                /* X_up_ref: how many more frees it survives */
    int64_t borrowed;          /* its borrowed handle, 0 none */
} native;

/* For objects that embed one (ctx): registers it under `pointer`, owned. 0, or an errno. */
int native_init(native *n, const object_class *class, int type, void *pointer);
/* Frees what hangs on it, the object of OpenSSL's included; the memory itself is the caller's. */
void native_clear(native *n);

/* The hooks of every class of such objects. */
void native_abandon(object *o);
void native_destroy(object *o);
int native_give_back(object *o);

/* NULL where the object is none of these. */
static inline native *native_of(object *o)
{
    return o->class->give_back == native_give_back ? (native *)o : NULL;
}
/*
 * What guards the object that `n` stands for, or lies in, and what is kept about it. It may become
 * another while it is waited for: it is to be asked for again once the lock is there.
 */
lock *native_lock(const native *n);
/* The one that it is once it was taken, which is to be left; NULL where it was lost. */
lock *native_lock_enter(const native *n);
/* With the locks of both held, each an SSL or a BIO: they have one lock from now on. */
void native_join(native *a, native *b);
/* What stands for `pointer`, of which it takes over one reference, held; NULL without memory. */
native *native_make(int type, void *pointer);
/* The same for what an SSL or a BIO leads to, joined with that one, whose lock is held. */
native *native_make_beside(int type, void *pointer, native *beside);
/* Objects of that type are made by another room: `make` takes over the reference if it succeeds. */
void native_set_maker(int type, native *(*make)(void *pointer));

/*
 * What a call returned, as a handle or a record. `pointer` is not NULL. native_new takes over one
 * reference; `maker` is the getter's index, native_copied's place in its parent.
 */
int64_t native_new(int type, void *pointer);
/* What native_new makes a handle of, held; NULL without memory. */
native *native_take(int type, void *pointer);
int64_t native_counted(native *parent, int type, void *pointer, int maker);
int64_t native_copied(native *parent, int type, void *pointer, int maker);
int64_t native_interior(native *parent, int type, void *pointer, int maker);
int64_t native_static(int type, void *pointer);

/* With the parent's lock held: interior and copied objects that `maker` gave (-1: all) are no more.
 */
void native_stale(native *parent, int maker);
/* The parent's object points to another's: that must live as long, and as long as anything that an
 * SSL or BIO was joined with. 0, or ENOMEM. */
int native_keep(native *parent, native *other);
/* The same for all that another's object points to, with its lock held. */
int native_keep_like(native *parent, const native *other);
/* Of those the SSL_CTX that was the first, borrowed: NULL where there is none. */
native *native_first_ctx(const native *parent);
void native_forget_kept(native *parent);
/* X_up_ref. */
void native_claim(native *n);

/* A copy that lives as long as the object, "" of what is no UTF-8; with the lock held. NULL without
 * memory. n NULL: as long as the process. */
const char *native_text(native *n, const char *text, size_t length);

#endif
