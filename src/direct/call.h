/*
 * A direct call: the arguments are checked against the entry of the function, what handles stand
 * for is held and locked, OpenSSL's function is called, and what it left in the error queue is
 * kept. The functions themselves (calls_*.c) and their entries (entries.inc) are generated from
 * spec/.
 */
#ifndef GASKET_CALL_H
#define GASKET_CALL_H

#include <stdint.h>

#include "library/library.h"
#include "native/native.h"
#include "native/pipe.h"

enum { CALL_PARAMETERS = 8, CALL_LOCKS = 2 * CALL_PARAMETERS, CALL_SYMBOLS = 8 };

typedef enum call_kind {
    CALL_OBJECT, /* type: which */
    CALL_TEXT,
    CALL_BYTES,  /* partner: the number that is their length */
    CALL_ROOM,   /* the same, written */
    CALL_NUMBER, /* size, is_signed: of the C type */
    CALL_OUT     /* an int64_t that OpenSSL's result is stored to */
} call_kind;

enum {
    CALL_NULL = 1,  /* 0 or NULL is taken */
    CALL_TAKEN = 2, /* OpenSSL keeps a reference if it answers 1 */
    CALL_STALES = 4,
    CALL_RAW = 8,    /* text that need not be UTF-8 */
    CALL_RANGE = 16, /* low, high */
    CALL_INOUT = 32,
    CALL_CHANGES = 64 /* a context that is not const */
};

typedef struct call_parameter {
    const char *name;
    call_kind kind;
    int flags;
    int type;
    int partner;
    int size;
    int is_signed;
    int stales; /* the getter whose objects end, or MAKER_ALL */
    int64_t low;
    int64_t high;
} call_parameter;

/* What a context keeps beside its SSL_CTX, and a call changes behind its back. */
enum {
    CALL_TOUCHES_NOTHING,
    CALL_TOUCHES_STORE,
    CALL_TOUCHES_VERIFY,
    CALL_TOUCHES_LISTS, /* of ciphers, ciphersuites, names of CAs; getters too */
    CALL_TOUCHES_DH     /* of an SSL too */
};

typedef struct call_entry {
    const char *name;      /* "SSL_CTX_set_options" */
    const char *what;      /* "ssl_ctx_set_options" */
    const char *signature; /* "uint64_t (SSL_CTX *, uint64_t)" */
    const char *stream;    /* why it is refused on the SSL of a stream; NULL: it is not */
    int touches;           /* CALL_TOUCHES_... of the context that is the first parameter */
    int io;
    int result_type; /* TYPE_... of an object */
    int result_of;   /* the parameter that the result is borrowed from */
    int symbols[CALL_SYMBOLS];
    int count;
    call_parameter parameters[CALL_PARAMETERS];
} call_entry;

/* By C name, for the wrappers: entries[CALL_SSL_new]. */
enum {
#define ENTRY(name) CALL_##name,
#include "direct/names.inc"
#undef ENTRY
    CALLS
};

extern const call_entry call_entries[];

typedef union call_value {
    int64_t number;
    const void *bytes;
} call_value;

typedef struct call {
    const call_entry *entry;
    int index; /* CALL_... */
    const call_value *given;
    int64_t answer;            /* the record, where it was refused */
    void *at[CALL_PARAMETERS]; /* the object that a handle stands for; NULL for none */
    native *natives[CALL_PARAMETERS];
    void *shared[CALL_PARAMETERS]; /* the reference that OpenSSL may take */
    lock *locks[CALL_LOCKS];       /* in the order in which they were taken */
    int entered;
    int locked;
    int turn; /* TURN_... that it has (call.c) */
    pipe_guard pipe;
} call;

/* 1: go on; 0: c->answer, or NULL for what returns text, is the answer. */
int call_enter(call *c, int index, const call_value *given);

/* For the ends below: the first object, or NULL; and everything is let go of, also what OpenSSL has
 * not `taken`. */
native *call_first(const call *c);
void call_leave(call *c, int taken);

/* The one that OpenSSL's function is to be cast from; call_enter has made sure that it is there. */
#define CALL_FUNCTION(symbol) symbol_address(SYMBOL_##symbol)
/* The same with the type that OpenSSL's headers give, for what is written by hand. */
#define CALLED(symbol) ((__typeof__(symbol) *)symbol_address(SYMBOL_##symbol))

/* What an `out` parameter gets. */
void call_out(const call *c, int place, int64_t value);
int64_t call_in(const call *c, int place);

/* Handles through out-parameters, 0 for NULL: 0, or a record that the call must return. What is
 * borrowed is borrowed from the first object. */
int64_t call_out_new(call *c, int place, int type, void *pointer);
int64_t call_out_counted(call *c, int place, int type, void *pointer);
int64_t call_out_copied(call *c, int place, int type, void *pointer);

/* The ends of a call, by what it returns. */
int64_t call_number(call *c, int64_t value);
int64_t call_nothing(call *c);
const char *call_text(call *c, const char *text);      /* static */
const char *call_text_kept(call *c, const char *text); /* copied */
const char *call_text_freed(call *c, char *text);      /* copied, then freed */
int64_t call_new(call *c, void *pointer);
int64_t call_counted(call *c, void *pointer);
int64_t call_copied(call *c, void *pointer);
int64_t call_interior(call *c, void *pointer);
int64_t call_static(call *c, void *pointer);
/* Bytes that OpenSSL has: copied to the room at `place`, as far as it goes; how many there are. */
int64_t call_bytes(call *c, int place, const void *bytes, int64_t length);

/* For what is written by hand, before the end: a refusal after call_enter. Leaves the call. */
int64_t call_refuse(call *c, int64_t kind, const char *format, ...) ERROR_FORMAT(3, 4);

/* X_free and X_up_ref. */
int64_t call_free(int index, int64_t handle);
int64_t call_up_ref(int index, int64_t handle);

/* For OpenSSL's password callbacks: the text that `password` points to; without one no password,
 * and never a prompt. */
int call_password(char *buffer, int size, int writing, void *password);

#endif
