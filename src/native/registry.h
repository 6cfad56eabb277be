/*
 * Which objects are known, by OpenSSL's pointer, and which were borrowed from which. One lock for
 * all of it; nothing is called under it that could take another but the handles' own.
 */
#ifndef GASKET_REGISTRY_H
#define GASKET_REGISTRY_H

#include "native/native.h"

/* How a child hangs on its parent. */
enum { LINK_COUNTED, LINK_COPIED, LINK_INTERIOR };
/* The maker that stands for all. */
enum { MAKER_ALL = -1 };

void registry_add(native *n);
/* Adds it unless its pointer is known by now: whichever it is, held, and the other one released. */
native *registry_settle(native *n);
void registry_remove(native *n);
/* Held; NULL where nothing that lives is known under the pointer. */
native *registry_find(int type, void *pointer);
/* A copy that was borrowed from `parent` by `maker` and is still like `original`; held, or NULL. */
native *registry_find_copy(native *parent, int maker, int type, void *original);

/* The child's borrowed handle, which ends with its last parent; or a record. */
int64_t registry_borrow(native *parent, native *child, int maker, int how);
/* The child is nobody's any more: its borrowed handle, where it has no other and this one hangs on
 * the parent, no longer does and must be freed once. Else 0. */
int64_t registry_pass(native *parent, native *child);
/* The borrowed handle of what never ends. */
int64_t registry_publish(native *n);

/* The last handle of `n` went away: what was borrowed from it ends. */
void registry_abandon(native *n);
/* What `maker` gave of `parent` and is no reference of its own is no more. */
void registry_stale(native *parent, int maker);
/* What `n` stood for belongs to somebody else from now on. */
void registry_kill(native *n);

void registry_claim(native *n);
/* 1 where a claim was given back instead of a handle. */
int registry_give_back(native *n);

/* See native_text. The process's own: n NULL. */
const char *registry_text(struct native_text **list, const char *text, size_t length);
const char *registry_text_forever(const char *text, size_t length);
void registry_text_free(struct native_text *list);

#endif
