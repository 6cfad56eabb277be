/*
 * A signature that is given as text at run time: "int (bytes, length size_t, room, out unsigned
 * int, EVP_MD *, ENGINE * null)". The grammar is in spec/dynamic.sexp.
 */
#ifndef GASKET_SIGNATURE_H
#define GASKET_SIGNATURE_H

#include <stddef.h>
#include <stdint.h>

#include "dynamic/ctype.h"

enum { SIGNATURE_PARAMETERS = 16, SIGNATURE_LENGTH = 1024 /* of the text */ };

/* What C does not say: the words beside a type. */
enum {
    WORD_BYTES = 1 << 0,
    WORD_ROOM = 1 << 1,
    WORD_LENGTH = 1 << 2,
    WORD_DECODE = 1 << 3,
    WORD_ENCODE = 1 << 4,
    WORD_CALLBACK = 1 << 5,
    WORD_NULL_POINTER = 1 << 6, /* NULL */
    WORD_CONSTANT = 1 << 7,     /* a number */
    WORD_OUT = 1 << 8,
    WORD_INOUT = 1 << 9,
    WORD_NULL = 1 << 10,
    WORD_RAW = 1 << 11,
    WORD_TAKEN = 1 << 12,
    WORD_KEPT = 1 << 13,
    WORD_STALES = 1 << 14,
    WORD_NEW = 1 << 15,
    WORD_COUNTED = 1 << 16,
    WORD_COPIED = 1 << 17,
    WORD_INTERIOR = 1 << 18,
    WORD_STATIC = 1 << 19,
    WORD_FREED = 1 << 20,

    /* What becomes of an object that is given out. */
    WORDS_OWNER = WORD_NEW | WORD_COUNTED | WORD_COPIED | WORD_INTERIOR | WORD_STATIC
};

/* A parameter or the result. */
typedef struct item {
    const char *text; /* where it stands in the signature */
    int length;
    ctype type; /* no base and no size where the words are all */
    int words;
    int64_t constant;
} item;

typedef struct signature {
    const char *text;
    int length;
    item result;
    int count;
    item parameters[SIGNATURE_PARAMETERS];
} signature;

/*
 * Reads what C and the words say, and no more: whether it can be called is another question.
 * `text` must live as long as the signature. 0, or a bad-argument record that names the place.
 */
int64_t signature_read(signature *s, const char *text, const char *what);
/* The same of the signature that a pointer to a function has in another signature. */
int64_t signature_read_function(signature *s, const item *pointer, const char *what);

/* The bad-argument record about an item, which it names; `why` follows. */
int64_t signature_refuse(const signature *s, const item *i, const char *what, const char *why);

#endif
