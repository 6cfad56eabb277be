/*
 * Which of OpenSSL's types are handles, and what is done with their objects. The list is generated
 * from spec/ (types.inc).
 */
#ifndef GASKET_TYPE_H
#define GASKET_TYPE_H

#include "handle/handle.h"
#include "library/symbol.h"

enum {
#define TYPE(name, text, kind, class_name, is, free, count, copy, element, permanent) TYPE_##name,
#include "native/types.inc"
#undef TYPE
    TYPES_LISTED,
    TYPES = TYPES_LISTED + 512, /* with those of type_make */
    TYPE_NONE = -1
};

typedef struct type {
    const char *name; /* "X509_NAME", as C spells it */
    int is;           /* the type that also takes this one's objects, or TYPE_NONE */
    int free;         /* SYMBOL_..., or SYMBOL_NONE */
    int count;        /* counts a reference up; SYMBOL_NONE where there is no counter */
    int copy;
    int element;   /* of a stack: the type of what lies in it, else TYPE_NONE */
    int permanent; /* OpenSSL's own, never freed */
} type;

extern type types[];
/* The class of each type's handles. */
extern object_class type_classes[];

/* Whether objects of `given` are taken where `wanted` is asked for. */
int type_fits(int given, int wanted);
/* The type of that name ("X509", "STACK_OF(X509)"), or TYPE_NONE. */
int type_find(const char *name);
/*
 * A type that spec/ does not list, known from now on: its number, or TYPE_NONE without memory or
 * room for more. `free` and `count` are OpenSSL's functions, NULL where there are none; of a stack
 * `element` is what lies in it. What cannot be freed is permanent.
 */
int type_make(const char *name, symbol_function free, symbol_function count, int element);

/* One more reference, or a copy: what OpenSSL may keep. NULL where there is no memory, or the type
 * can neither be counted nor copied. */
void *type_share(int t, void *pointer);
/* The same as an object of its own, also where it could be counted. */
void *type_copy(int t, void *pointer);
/* Gives a reference back. */
void type_free(int t, void *pointer);
/* Whether a copy that was made is still the same as what it was made of. */
int type_same(int t, void *copy, void *original);

#endif
