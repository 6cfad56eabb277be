/*
 * The direct calls as a table, generated from spec/, and calls of any of them with arguments that
 * are only known at run time.
 */
#ifndef TESTS_DIRECT_H
#define TESTS_DIRECT_H

#include <stddef.h>
#include <stdint.h>

enum { DIRECT_PARAMETERS = 8 };

/* OpenSSL's types whose objects are handles. */
enum {
#define TYPE(name, text, kind, class_name, is, free, count, copy, element, permanent) TYPE_##name,
#include "native/types.inc"
#undef TYPE
    TYPES,
    TYPE_NONE = -1
};

typedef struct direct_type {
    const char *name; /* "X509_NAME" */
    int64_t kind;     /* GASKET_KIND_... of its handles */
    int is;           /* the type that also takes it, or TYPE_NONE */
    int element;      /* of a stack, else TYPE_NONE */
    int permanent;
} direct_type;

extern const direct_type direct_types[];

/* Whether objects of `given` are taken where `wanted` is asked for. */
int direct_fits(int given, int wanted);
/* What a handle stands for; TYPE_NONE where it is none of these, or no more. */
int direct_type_of(int64_t handle);

typedef enum direct_kind {
    DIRECT_NOTHING,
    DIRECT_OBJECT,
    DIRECT_TEXT,
    DIRECT_BYTES,
    DIRECT_ROOM,
    DIRECT_LENGTH,
    DIRECT_NUMBER,
    DIRECT_OUT
} direct_kind;

typedef struct direct_parameter {
    const char *name;
    direct_kind kind;
    int type; /* of an object */
    int null; /* 0 or NULL is taken */
    int taken;
    int raw;     /* a text that need not be UTF-8 */
    int partner; /* of bytes: the place of the length; of a length: that of the bytes */
    int read;    /* an out parameter that is read too */
    int size;    /* of a number's type of C */
    int is_signed;
    int ranged; /* it has bounds of its own: */
    int64_t low;
    int64_t high;
} direct_parameter;

typedef enum direct_returns {
    RETURNS_NOTHING,
    RETURNS_NUMBER,
    RETURNS_COUNT,
    RETURNS_TEXT,
    RETURNS_OBJECT
} direct_returns;

typedef enum direct_owner { OWNER_NONE, OWNER_NEW, OWNER_BORROWED, OWNER_STATIC } direct_owner;

typedef struct direct_call {
    const char *name;   /* "gasket_ssl_new" */
    const char *c_name; /* "SSL_new" */
    direct_returns returns;
    int type; /* of an object */
    direct_owner owner;
    int waits;
    int by_hand;
    int count;
    direct_parameter parameters[DIRECT_PARAMETERS];
} direct_call;

extern const direct_call direct_calls[];
extern const int direct_count;

/* The call of that C name, or NULL. */
const direct_call *direct_find(const char *c_name);
/* The exported function; NULL if the library does not have it. */
void (*direct_address(const direct_call *f))(void);
/* What errors call it: "ssl_new". */
const char *direct_what(const direct_call *f);

/* The ends of what a number can be. */
int64_t direct_low(const direct_parameter *p);
int64_t direct_high(const direct_parameter *p);

typedef union direct_argument {
    int64_t number;
    void *pointer;
} direct_argument;

/* One of the two, by what the call returns. */
typedef struct direct_result {
    int64_t number;
    const char *text;
} direct_result;

direct_result direct_make(const direct_call *f, const direct_argument *arguments);

/* The call in words, cut off at `size`. `objects` says of each object what it is, or is NULL. */
void direct_describe(const direct_call *f, const direct_argument *arguments,
                     const char *const *objects, char *to, size_t size);

#endif
