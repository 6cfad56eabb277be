/* C types of a signature: a base, and how many times it is pointed to. */
#ifndef GASKET_CTYPE_H
#define GASKET_CTYPE_H

#include <stddef.h>

enum { CTYPE_BASE = 56 };

typedef struct ctype {
    char base[CTYPE_BASE]; /* "X509", "STACK_OF(X509)", "void"; "" of an integer, and of no type */
    int size;              /* of an integer, in bytes; else 0 */
    int is_signed;
    int is_char; /* of no said sign: what texts are made of */
    int stars;
    int is_const;    /* what is pointed to */
    int is_function; /* a pointer to a function that returns the base */
} ctype;

/* A letter, digit or _ of C's words, whatever the locale says. */
int ctype_is_word(char c);
int ctype_is_digit(char c);

/* The words of an integer type, which C allows in any order. */
typedef struct ctype_words {
    int count;
    int chars, shorts, ints, longs, signs, unsigneds;
    int size; /* of a name such as uint32_t */
    int is_signed;
} ctype_words;

/* Takes a word in: 1, or 0 where it is none of an integer type. */
int ctype_take(ctype_words *w, const char *word, size_t length);
/* The integer type that the words spell: 1, or 0 where C has no such type. */
int ctype_integer(const ctype_words *w, ctype *type);

int ctype_is_integer(const ctype *t);                      /* itself, no pointer to one */
int ctype_is_pointer_to(const ctype *t, const char *base); /* one star */
/* A pointer to characters of any sign, or to void: bytes. */
int ctype_is_bytes(const ctype *t);
/* const ignored. */
int ctype_same(const ctype *a, const ctype *b);

#endif
