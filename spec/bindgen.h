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

enum { MAX_PARAMETERS = 8, MAX_KINDS = 12, MAX_STATES = 8, MAX_ERRORS = 16, MAX_SOURCES = 8 };
enum { MAX_C_PARAMETERS = 16, MAX_SYMBOLS = 8 };

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
/* The same of a text that stands for line `line` of a file. */
node *read_forms(const char *text, const char *file, int line);
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
    int differs;    /* between OpenSSL 3 and 1.1.1; else its value comes from OpenSSL's headers */
    int enumerated; /* no macro: it has one value, `new` */
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
    KIND_CALLBACK,
    KIND_OBJECT, /* of direct calls: a handle of one of OpenSSL's types */
    KIND_OUT     /* of direct calls: an int64_t that is stored to */
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
    const node *signature;   /* of a callback: its parameters */
    const struct type *type; /* of an object */
    const char *c_type;      /* of a direct call's number: as C has it */
    const char *doc;         /* NULL where the kind says it all */
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
    struct call *call; /* what it calls, of a direct call; else NULL */
    struct function *next;
} function;

/* ---- direct calls ---- */

/* A type of OpenSSL's whose objects are handles. */
typedef struct type {
    const char *name;  /* "X509_NAME", "STACK_OF(X509)" */
    const char *label; /* the same as part of a C name: "STACK_OF_X509" */
    const char *doc;
    const char *is; /* the type that also takes it, or NULL */
    const char *free;
    const char *count;
    const char *copy;
    const char *element; /* of a stack, else NULL */
    int permanent;
    struct type *next;
} type;

/* What becomes of a parameter of the C function. */
typedef enum c_role {
    ROLE_PLAIN, /* object, text, bytes, number: passed on */
    ROLE_OUT,
    ROLE_INOUT,
    ROLE_INTO,   /* OpenSSL's bytes, copied to the room that is given */
    ROLE_LENGTH, /* the length of those: no parameter of ours */
    ROLE_DECODE,
    ROLE_ENCODE,
    ROLE_FIXED
} c_role;

typedef struct c_parameter {
    const char *name;
    const char *type; /* as C has it */
    c_role role;
    int flat;          /* which of the function's parameters it comes from, -1 none */
    const char *fixed; /* what is passed instead */
    const char *partner;
    int taken;
    int stales;
    const node *getters; /* that give what ends: NULL all */
    int ranged;
    int64_t low, high;
} c_parameter;

typedef enum result_role {
    RESULT_NOTHING,
    RESULT_NUMBER,
    RESULT_TEXT,       /* static */
    RESULT_TEXT_KEPT,  /* copied */
    RESULT_TEXT_FREED, /* copied, then freed */
    RESULT_NEW,
    RESULT_COUNTED,
    RESULT_COPIED,
    RESULT_INTERIOR,
    RESULT_STATIC,
    RESULT_BYTES /* into room that is given */
} result_role;

typedef struct call {
    const char *c_name;
    const char *lisp_name;
    const char *file;  /* of the spec, without its folder: "ssl_ctx" */
    const char *by;    /* the expression of a macro, or NULL */
    const node *needs; /* (needs FUNCTION...): what a call that is written by hand calls */
    const char *since, *until;
    const char *older; /* its name before OpenSSL 3, where that was another */
    const char *stream;
    const char *touches;  /* what of a context's it changes, or NULL */
    const char *alias_of; /* the C name that this second name stands for, or NULL */
    const type *freed;    /* the type whose free, or count, or copy of stacks this is */
    const type *counted;
    const type *duplicated;
    int io;
    int glance;   /* it reads a number of its one object, and nothing else */
    int is_macro; /* of OpenSSL's headers: there is no function of that name */
    int reshaped; /* it takes or gives something else than the macro */
    int by_hand;
    int c_count;
    c_parameter c_parameters[MAX_C_PARAMETERS];
    const char *c_result;
    result_role result;
    const char *length; /* of RESULT_BYTES: the parameter that OpenSSL stores it to */
    int result_of;      /* the flat parameter that the result is borrowed from */
} call;

/* What cannot be called by name. */
typedef struct instead {
    const char *c_name;
    const char *text;
    struct instead *next;
} instead;

/* A function that macros call and users do not. */
typedef struct helper_symbol {
    const char *name;
    struct helper_symbol *next;
} helper_symbol;

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
    type *types;
    instead *insteads;
    helper_symbol *helpers;
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

/* ---- bindgen_index.c: what names stand for ---- */

typedef struct named {
    const function *function; /* of Gasket's */
    const function *called;   /* that calls OpenSSL's of this name */
    const constant *constant; /* of Gasket's */
} named;

/* To be filled in. */
named *index_name(const char *name);
/* All NULL where nothing has that name. */
const named *index_find(const char *name);

/* Reading clauses. */
int is_symbol(const node *n, const char *name);
/* The symbol that a list begins with, or NULL. */
const char *form_head(const node *form);
const char *need_symbol(const node *n, const node *where, const char *what);
const char *need_text(const node *n, const node *where, const char *what);
int64_t need_number(const node *n, const node *where, const char *what);
void need_end(const node *n);

/* ---- bindgen_type.c: names and types of OpenSSL's ---- */

void call_declare_type(interface *it, const node *form);
void call_declare_stack(interface *it, const node *form);
void call_declare_instead(interface *it, const node *form);
void call_declare_helper(interface *it, const node *form);
const type *call_type(const interface *it, const char *name);
/* "const X509 *" is a pointer to an X509. NULL where it is no type of handles. */
const type *call_type_of_pointer(const interface *it, const char *c_type);
/* One blank where C allows any: "const char **". */
char *call_normal_type(const char *text);
/* "SSL_CTX_set_options" is ssl-ctx-set-options and ssl_ctx_set_options. */
char *call_lisp_name(const char *c_name);
char *call_flat_name(const char *c_name);

/* ---- bindgen_call.c: direct calls ---- */

function *call_read(interface *it, const node *form);
const function *call_function(const interface *it, const char *c_name);

/* ---- bindgen_stack.c: those of lists ---- */

/* The calls of one form (stack-calls TYPE "doc"), through `add`. */
void call_read_stack(interface *it, const node *form,
                     void (*add)(interface *it, function *f, const node *form));

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

/* ---- bindgen_argument.c: parameters for languages with vectors and several values ---- */

/* The parameter of the C function that a direct call's comes from, or NULL. */
const c_parameter *argument_in_c(const function *f, int i);
/* The type of the object whose handle is stored there, or NULL. */
const type *argument_stored_type(const interface *it, const function *f, int i);
int argument_is_inout(const function *f, int i);
/* Lengths go with their bytes, and what is stored is a value. */
int argument_is_given(const function *f, int i);
/* It may be none, as may all that come after it. */
int argument_is_optional(const function *f, int i);
/* Of a number, as C has it; of what is stored, what that is. NULL where C has none. */
const char *argument_c_type(const function *f, int i);
/* "X509_NAME", "stream"; NULL of any handle. */
const char *argument_object_type(const value *v);
int argument_named(const function *f, const char *name);
/* How many parameters the C function has that a callback is. */
int argument_signature_length(const value *v);

/* A language's words for what parameters are. */
typedef struct vocabulary {
    const char *text, *bytes, *room, *none, *nothing;
} vocabulary;

/* Parameters that are given, what is returned, further values, the rest: at most 2 * MAX_FACTS. */
int argument_facts(const interface *it, const function *f, const vocabulary *words, fact *facts);

/* ---- bindgen_dialect.c: names and documentation as a language has them ---- */

typedef struct dialect {
    vocabulary words;
    const char *const *keywords;               /* of the language, ended by NULL: no parameters */
    char *(*function_name)(const char *name);  /* of "ssl_ctx_set_options"; NULL: as it is */
    char *(*parameter_name)(const char *name); /* NULL: as it is */
    char *(*escape)(const char *character);    /* NULL, or answering NULL: as it is */
    /* "@param ctx" of the fact labelled "ctx". NULL: labels are words before a column of text */
    char *(*tag)(const interface *it, const function *f, const char *label);
    int width;               /* of lines */
    const char *fact_indent; /* before the lines of facts; NULL: none */
} dialect;

/* "gasket_ctx_new" is ctx_new. */
char *dialect_own_name(const char *name);
char *dialect_function(const dialect *d, const function *f);
char *dialect_parameter(const dialect *d, const char *name);
/* A documentation text in which names are the language's, those of `f`'s parameters too where it is
 * not NULL. */
char *dialect_text(const dialect *d, const interface *it, const function *f, const char *text);
/* All that is to be said about a function: its first line begins with `first`, the others with
 * `prefix`. */
void dialect_document(FILE *out, const dialect *d, const interface *it, const function *f,
                      const char *first, const char *prefix);

/* ---- bindgen_shape.c: functions in one line, for bindings that make them when they are called
 * ---- */

/* Bindings have it as a function: records are exceptions there, and dynamic calls have a form of
 * their own in each language. */
int shape_is_bound(const function *f);
/* "n:op", as README.md explains it. */
char *shape_of(const interface *it, const function *f);
/* It may wait for more than files: others should go on meanwhile. */
int shape_waits(const function *f);
/* Lines of "NAME JOINT SHAPE END": of OpenSSL's functions, or of libgasket's own. */
void shape_write_table(FILE *out, const interface *it, int direct, const char *joint,
                       const char *end);
/* "NAME JOINT COUNT END": how many parameters the callback has that is given to it. */
void shape_write_callbacks(FILE *out, const interface *it, const char *joint, const char *end);
/* The names of all that may wait, with blanks between them. */
void shape_write_waiting(FILE *out, const interface *it);

/* ---- the outputs ---- */

/* Opens `path` below the output directory; folders that are missing are made. */
FILE *output_open(const char *path);
void output_close(FILE *out, const char *path);

void write_header(const interface *it);
void write_exports(const interface *it); /* version script, table of names, table of constants */
void write_lisp(const interface *it);
void write_lisp_direct(const interface *it); /* direct calls, constants, names */
void write_python(const interface *it);
void write_luajit(const interface *it);
void write_php(const interface *it);
void write_ruby(const interface *it);
void write_guile(const interface *it);
void write_racket(const interface *it);
void write_node(const interface *it);
void write_pascal(const interface *it);
void write_php(const interface *it);
void write_perl(const interface *it);
void write_tables(const interface *it); /* Java, Go, Chez, Rust */
void write_manual(const interface *it);
void write_misuse(const interface *it);
void write_misuse_direct(const interface *it);
/* ---- bindgen_direct.c, bindgen_wrapper.c: what they have in common ---- */

/* The functions of OpenSSL's that a call needs; how many. */
int call_symbols(const function *f, const char **names);
/* CALL_ and this is its place in the table. */
char *call_label(const function *f);
/* "uint64_t (SSL_CTX *, uint64_t)" */
char *call_signature(const call *c);
/* The file of the spec that it is in: "ssl_ctx". */
char *call_file(const call *c);

void write_direct(const interface *it);   /* the tables of direct calls */
void write_wrappers(const interface *it); /* and their code */
void write_name_table(const interface *it);

#endif
