/*
 * bindgen reads the interface as data (*.sexp, described in README.md) and writes everything that
 * is derived from it. It runs for a moment and exits, so nothing that it allocates is freed.
 */
#ifndef GASKET_BINDGEN_H
#define GASKET_BINDGEN_H

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#if defined(__GNUC__)
#define BINDGEN_FORMAT(string, first) __attribute__((format(printf, string, first)))
#else
#define BINDGEN_FORMAT(string, first)
#endif

enum { MAX_PARAMETERS = 8, MAX_KINDS = 8, MAX_STATES = 8, MAX_ERRORS = 16, MAX_SOURCES = 8 };

/* ---- bindgen_read.c: what a file says ---- */

typedef enum node_type { NODE_SYMBOL, NODE_TEXT, NODE_NUMBER, NODE_LIST } node_type;

typedef struct node {
    node_type type;
    const char *text; /* of a symbol or a text */
    int64_t number;
    struct node *first; /* of a list */
    struct node *next;  /* in the list that this one is in */
    const char *file;
    int line;
} node;

/* The forms of a file as one list. Ends the program with file:line: what, where it cannot be read.
 */
node *read_file(const char *path);
/* Says file:line: what, and ends the program. */
_Noreturn void fail_at(const node *where, const char *format, ...) BINDGEN_FORMAT(2, 3);
void *allocate(size_t size);

/* ---- bindgen_model.c: what it means ---- */

typedef struct constant {
    const char *name;
    int64_t value;
    const char *doc;
    struct constant *next;
} constant;

typedef struct group {
    const char *name;
    const char *title;
    const char *doc;
    const char *room;
    constant *constants;
    struct group *next;
} group;

/* A constant of OpenSSL's that gasket_constant serves. */
typedef struct foreign_constant {
    const char *name;
    int differs; /* between OpenSSL 3 and 1.1.1; else its value comes from OpenSSL's headers */
    int64_t new;
    int64_t old;
    struct foreign_constant *next;
} foreign_constant;

typedef struct foreign_group {
    const char *title;
    foreign_constant *constants;
    struct foreign_group *next;
} foreign_group;

typedef enum kind {
    KIND_NOTHING, /* of results only: 0 */
    KIND_SECONDS, /* of results only */
    KIND_HANDLE,
    KIND_RECORD,
    KIND_TEXT,
    KIND_BYTES_IN,
    KIND_BYTES_OUT,
    KIND_LENGTH,
    KIND_INDEX,
    KIND_COUNT, /* of results only */
    KIND_NUMBER,
    KIND_MILLISECONDS,
    KIND_BOOLEAN,
    KIND_ENUMERATION,
    KIND_PORT,
    KIND_DESCRIPTOR,
    KIND_CALLBACK
} kind;

typedef enum ownership {
    OWNED_BY_NOBODY, /* a parameter that is used for the call only; a result that is a plain number
                      */
    OWNERSHIP_SHARED,
    OWNERSHIP_LENT,
    OWNERSHIP_CONSUMED,
    OWNERSHIP_NEW,
    OWNERSHIP_BORROWED,
    OWNERSHIP_STATIC
} ownership;

/* A parameter or a result. */
typedef struct value {
    const char *name; /* NULL for a result */
    kind kind;
    ownership ownership;
    int none; /* 0, or NULL, is allowed */
    int raw;  /* a text that need not be UTF-8 */
    int any;  /* a handle of every kind, records included */
    int handle_count;
    const constant *handles[MAX_KINDS];
    int constant_count; /* of an enumeration */
    const constant *constants[MAX_KINDS * 2];
    const char *partner; /* the length of bytes, the function that counts what an index selects */
    const struct value *bytes; /* what a length belongs to */
    int bounded;
    int64_t low, high;
    const node *signature; /* of a callback: its parameters */
    const char *doc;       /* NULL where the kind says it all */
} value;

typedef struct error_case {
    const constant *kind;
    const char *when; /* NULL: as the kind itself says */
} error_case;

typedef struct function {
    const char *name;
    const char *room;
    int parameter_count;
    value parameters[MAX_PARAMETERS];
    int has_result;
    value result;
    int state_count;
    const constant *states[MAX_STATES];
    int error_count;
    error_case errors[MAX_ERRORS];
    const char *threads; /* a note, or NULL */
    const char *waits;   /* "never", "files" or the name of a parameter */
    const char *since;
    int source_count;
    const char *sources[MAX_SOURCES];
    const char *doc;
    struct function *next;
} function;

typedef struct room {
    const char *name;
    const char *title;
    const char *doc;
    struct room *next;
} room;

typedef struct interface {
    const char *version;
    int64_t abi;
    room *rooms;
    group *groups;
    foreign_group *foreign;
    function *functions;
} interface;

/*
 * First the constants and rooms of every file are declared, then the functions, which refer to
 * them, are defined. Whatever is wrong ends the program with the place.
 */
void model_declare(interface *it, const node *forms);
void model_define(interface *it, const node *forms);
const constant *model_constant(const interface *it, const char *name);
const group *model_group(const interface *it, const char *name);
const function *model_function(const interface *it, const char *name);

/* Reading clauses. */
int is_symbol(const node *n, const char *name);
/* The symbol that a list begins with, or NULL. */
const char *form_head(const node *form);
const char *need_symbol(const node *n, const node *where, const char *what);
const char *need_text(const node *n, const node *where, const char *what);
int64_t need_number(const node *n, const node *where, const char *what);
void need_end(const node *n);

/* ---- bindgen_value.c: parameters and results ---- */

/* What parameters are called in the spec: "handle", "bytes-in". */
const char *kind_name(kind k);
void value_read_parameter(const interface *it, value *v, const node *form);
void value_read_result(const interface *it, value *v, const node *clause);
/* Finds the length of each bytes parameter, and the bytes of each length. */
void value_pair(function *f, const node *form);

/* ---- bindgen_text.c: words ---- */

char *format_text(const char *format, ...) BINDGEN_FORMAT(1, 2);
/* `old` with words added behind it. */
char *append_text(const char *old, const char *format, ...) BINDGEN_FORMAT(2, 3);
/* As C and the spec spell a name: "BAD_HANDLE" and "bad-handle". */
char *c_name(const char *name);
char *spec_name(const char *name);
/* The paragraphs of a documentation text, each in one line, ended by NULL. */
char **split_paragraphs(const char *doc);
/*
 * `text` with names replaced: `replace` is given each word that could be one, and answers what
 * stands for it, or NULL for the word itself. Other characters are given to it too, as words of one
 * character.
 */
char *replace_words(const char *text, char *(*replace)(const void *context, const char *word),
                    const void *context);
/* Writes `text` in lines of at most `width`; the first begins with `first`, the others with
 * `prefix`. */
void write_wrapped(FILE *out, const char *first, const char *prefix, const char *text, int width);

/* ---- bindgen_describe.c: facts in words, for header, manual and docstrings ---- */

/* A fact about a function: "Errors", "bad-handle; ...". */
typedef struct fact {
    const char *label;
    const char *text;
} fact;

enum { MAX_FACTS = MAX_PARAMETERS + 8 };

/* Parameters first, then the rest. Returns how many there are. */
int describe_function(const function *f, fact *facts);
/* "int64_t gasket_free(int64_t handle)" */
char *c_prototype(const function *f);

/* ---- the outputs ---- */

/* Opens `path` below the output directory; folders that are missing are made. */
FILE *output_open(const char *path);
void output_close(FILE *out, const char *path);

void write_header(const interface *it);
void write_exports(const interface *it); /* version script, table of names, table of constants */
void write_lisp(const interface *it);
void write_manual(const interface *it);
void write_misuse(const interface *it);

#endif
