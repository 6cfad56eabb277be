/*
 * The direct calls as a table, generated from spec/, and calls of any of them with arguments that
 * are only known at run time.
 */
#ifndef TESTS_SPEC_H
#define TESTS_SPEC_H

#include <stddef.h>
#include <stdint.h>

enum { SPEC_PARAMETERS = 8 };

/* OpenSSL's types whose objects are handles. */
enum {
#define TYPE(name, text, kind, class_name, is, free, count, copy, element, permanent) TYPE_##name,
#include "native/types.inc"
#undef TYPE
    TYPES,
    TYPE_NONE = -1
};

typedef struct spec_type {
    const char *name; /* "X509_NAME" */
    int64_t kind;     /* GASKET_KIND_... of its handles */
    int is;           /* the type that also takes it, or TYPE_NONE */
    int element;      /* of a stack, else TYPE_NONE */
    int permanent;
} spec_type;

extern const spec_type spec_types[];

/* Whether objects of `given` are taken where `wanted` is asked for. */
int spec_fits(int given, int wanted);
/* What a handle stands for; TYPE_NONE where it is none of these, or no more. */
int spec_type_of(int64_t handle);

typedef enum spec_kind {
    SPEC_NOTHING,
    SPEC_OBJECT,
    SPEC_TEXT,
    SPEC_BYTES,
    SPEC_ROOM,
    SPEC_LENGTH,
    SPEC_NUMBER,
    SPEC_OUT
} spec_kind;

typedef struct spec_parameter {
    const char *name;
    spec_kind kind;
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
} spec_parameter;

typedef enum spec_returns {
    RETURNS_NOTHING,
    RETURNS_NUMBER,
    RETURNS_COUNT,
    RETURNS_TEXT,
    RETURNS_OBJECT
} spec_returns;

typedef enum spec_owner { OWNER_NONE, OWNER_NEW, OWNER_BORROWED, OWNER_STATIC } spec_owner;

typedef struct spec_call {
    const char *name;   /* "gasket_ssl_new" */
    const char *c_name; /* "SSL_new" */
    spec_returns returns;
    int type; /* of an object */
    spec_owner owner;
    int waits;
    int by_hand;
    int count;
    spec_parameter parameters[SPEC_PARAMETERS];
} spec_call;

extern const spec_call spec_calls[];
extern const int spec_count;

/* The call of that C name, or NULL. */
const spec_call *spec_find(const char *c_name);
/* The exported function; NULL if the library does not have it. */
void (*spec_address(const spec_call *f))(void);
/* What errors call it: "ssl_new". */
const char *spec_what(const spec_call *f);

/* The ends of what a number can be. */
int64_t spec_low(const spec_parameter *p);
int64_t spec_high(const spec_parameter *p);

typedef union spec_argument {
    int64_t number;
    void *pointer;
} spec_argument;

/* One of the two, by what the call returns. */
typedef struct spec_result {
    int64_t number;
    const char *text;
} spec_result;

spec_result spec_make(const spec_call *f, const spec_argument *arguments);

/* The call in words, cut off at `size`. `objects` says of each object what it is, or is NULL. */
void spec_describe(const spec_call *f, const spec_argument *arguments, const char *const *objects,
                   char *to, size_t size);

#endif
