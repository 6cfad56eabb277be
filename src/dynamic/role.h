/*
 * What each parameter of a signature is in a call: which arguments it takes, and what is done with
 * them. An argument is an int64_t.
 */
#ifndef GASKET_ROLE_H
#define GASKET_ROLE_H

#include <stdint.h>

#include "dynamic/signature.h"

typedef enum role_kind {
    ROLE_NOTHING, /* of a result: void */
    ROLE_NUMBER,
    ROLE_TEXT,
    ROLE_OBJECT,  /* type: which; a handle */
    ROLE_POINTER, /* any address, as it is */
    ROLE_BYTES,   /* an address and a length */
    ROLE_ROOM,
    ROLE_LENGTH,     /* no argument: that of `partner` */
    ROLE_LENGTH_OUT, /* the same through a pointer, and what becomes of it */
    ROLE_DECODE,     /* bytes through a pointer to a pointer */
    ROLE_ENCODE,     /* OpenSSL's bytes, copied to the room */
    ROLE_CALLBACK,
    ROLE_CONSTANT, /* no argument */
    ROLE_OUT,      /* a number */
    ROLE_OUT_POINTER,
    ROLE_OUT_OBJECT
} role_kind;

typedef struct role {
    role_kind kind;
    int words; /* WORD_... */
    int size;  /* of a number */
    int is_signed;
    int is_pointer; /* what C is passed, or returns, is one */
    int type;       /* TYPE_... of an object */
    int argument;   /* the first of its arguments */
    int partner;    /* the parameter whose length it is */
    const item *item;
} role;

typedef struct roles {
    int count;
    int arguments; /* how many the caller gives */
    int first;     /* the parameter that is the first object, -1 none */
    role result;
    role parameters[SIGNATURE_PARAMETERS];
} roles;

/* Whether a number is one of the role's C type. As in direct calls, what is unsigned and as wide as
 * int64_t takes 0 to 2^63 - 1. */
int role_fits(const role *r, int64_t number);

/* Of a call of OpenSSL's: 0, or a bad-argument record that says what cannot be passed. Types that
 * are not known yet become known. OpenSSL must be open. */
int64_t roles_of_call(roles *r, const signature *s, const char *what);
/* Of a function that OpenSSL calls. Each C parameter is one argument. */
int64_t roles_of_callback(roles *r, const signature *s, const char *what);

#endif
