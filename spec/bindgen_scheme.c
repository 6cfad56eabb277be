/*
 * bindings/guile/gasket/ and bindings/racket/gasket/: the names and shapes that functions are made
 * of at run time, the names of constants, and what is to be said about each function.
 */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const no_keywords[] = {NULL};

static const dialect guile = {
    .words = {"string", "bytevector", "bytevector that is filled", "#f", "nothing"},
    .keywords = no_keywords,
    .function_name = spec_name,
    .parameter_name = spec_name,
    .width = 90,
};

static const dialect racket = {
    .words = {"string", "bytes", "mutable bytes that are filled", "#f", "nothing"},
    .keywords = no_keywords,
    .function_name = spec_name,
    .parameter_name = spec_name,
    .width = 90,
};

/* ---- what both have ---- */

/* Gasket's own functions, or OpenSSL's. */
static int is_of(const function *f, int direct)
{
    return (f->call != NULL) == direct && shape_is_bound(f);
}

/* (ssl-ctx-new "+:o:SSL_CTX") */
static void write_functions(FILE *out, const interface *it, int direct, const char *indent)
{
    const function *f;

    for (f = it->functions; f != NULL; f = f->next)
        if (is_of(f, direct))
            fprintf(out, "\n%s(%s \"%s\")", indent, spec_name(dialect_own_name(f->name)),
                    shape_of(it, f));
}

/* (ctx-set-question-callback . 3): how many parameters the callback has that is given to it. */
static void write_callbacks(FILE *out, const interface *it)
{
    const function *f;

    for (f = it->functions; f != NULL; f = f->next)
        for (int i = 0; i < f->parameter_count; i++)
            if (f->parameters[i].kind == KIND_CALLBACK)
                fprintf(out, "\n    (%s . %d)", spec_name(dialect_own_name(f->name)),
                        argument_signature_length(&f->parameters[i]));
}

/* All, or those that vary with the version. */
static void write_openssl_constants(FILE *out, const interface *it, int all, const char *indent)
{
    const foreign_group *g;
    const foreign_constant *c;

    for (g = it->foreign; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            if (all || c->differs)
                fprintf(out, "\n%s%s", indent, c->name);
}

/*
 * Entries as Guile's `documentation-files' have them: a form feed, the name, an empty line, the
 * text, an empty line.
 */
static void write_documentation(const interface *it, const dialect *d, const char *path)
{
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "Generated from spec/: what `help' and its like say about functions.\n");
    for (f = it->functions; f != NULL; f = f->next) {
        if (!shape_is_bound(f))
            continue;
        fprintf(out, "\f%s\n\n", dialect_function(d, f));
        dialect_document(out, d, it, f, "", "");
        fputc('\n', out);
    }
    output_close(out, path);
}

/* ---- Guile ---- */

/* (WANT_READ -1) */
static void write_own_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;

    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "\n    (%s %" PRId64 ")", c->name + strlen("GASKET_"), c->value);
}

void write_guile(const interface *it)
{
    const char *path = "bindings/guile/gasket/table.scm";
    FILE *out = output_open(path);

    fprintf(out, ";;; Generated from spec/: what functions and constants are made of.\n\n");
    fprintf(out, "(define-module (gasket table))\n\n");
    fprintf(out, "(define-public version \"%s\")\n", it->version);
    fprintf(out, "(define-public abi-version %" PRId64 ")\n", it->abi);
    fprintf(out, "\n;; Gasket's own.\n(define-public gasket-constants\n  '(");
    write_own_constants(out, it);
    fprintf(out, "))\n\n;; OpenSSL's.\n(define-public openssl-constants\n  '(");
    write_openssl_constants(out, it, 1, "    ");
    fprintf(out, "))\n\n;; Those of them whose value depends on which OpenSSL is loaded.\n");
    fprintf(out, "(define-public varying-constants\n  '(");
    write_openssl_constants(out, it, 0, "    ");
    fprintf(out, "))\n\n;; How many parameters the callback has that is given to a function.\n");
    fprintf(out, "(define-public callback-arities\n  '(");
    write_callbacks(out, it);
    fprintf(out, "))\n\n;; Names and shapes: gasket_stream_read, less the prefix.\n");
    fprintf(out, "(define-public gasket-functions\n  '(");
    write_functions(out, it, 0, "    ");
    fprintf(out, "))\n\n(define-public openssl-functions\n  '(");
    write_functions(out, it, 1, "    ");
    fprintf(out, "))\n");
    output_close(out, path);
    write_documentation(it, &guile, "bindings/guile/gasket/procedures.txt");
}

/* ---- Racket ---- */

static FILE *open_racket(const char *path, const char *doc)
{
    FILE *out = output_open(path);

    fprintf(out, ";; Generated from spec/: %s\n#lang racket/base\n\n", doc);
    return out;
}

static void write_racket_version(const interface *it)
{
    const char *path = "bindings/racket/gasket/private/version.rkt";
    FILE *out = open_racket(path, "what this binding was made for.");

    fprintf(out, "(provide gasket-version abi-version callback-arities)\n\n");
    fprintf(out, "(define gasket-version \"%s\")\n(define abi-version %" PRId64 ")\n", it->version,
            it->abi);
    fprintf(out, "\n;; How many parameters the callback has that is given to a function.\n");
    fprintf(out, "(define callback-arities\n  '#hasheq(");
    write_callbacks(out, it);
    fprintf(out, "))\n");
    output_close(out, path);
}

static void write_racket_own_constants(const interface *it)
{
    const char *path = "bindings/racket/gasket/private/constants.rkt";
    FILE *out = open_racket(path, "libgasket's constants.");
    const group *g;
    const constant *c;

    fprintf(out, "(provide (all-defined-out))\n\n");
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "(define %s %" PRId64 ")\n", c->name + strlen("GASKET_"), c->value);
    output_close(out, path);
}

static void write_racket_functions(const interface *it)
{
    const char *path = "bindings/racket/gasket/functions.rkt";
    FILE *out = open_racket(path, "libgasket's own functions, and its constants.");

    fprintf(out, "(require \"private/define.rkt\"\n         \"private/constants.rkt\")\n\n");
    fprintf(out, "(provide (all-from-out \"private/constants.rkt\"))\n\n");
    fprintf(out, "(define-gasket-functions");
    write_functions(out, it, 0, "  ");
    fprintf(out, ")\n");
    output_close(out, path);
}

static void write_racket_direct(const interface *it)
{
    const char *path = "bindings/racket/gasket/private/direct.rkt";
    FILE *out = open_racket(path, "OpenSSL's functions by their own names.");

    fprintf(out, "(require \"define.rkt\")\n\n(define-openssl-functions");
    write_functions(out, it, 1, "  ");
    fprintf(out, ")\n");
    output_close(out, path);
}

static void write_racket_constants(const interface *it)
{
    const char *path = "bindings/racket/gasket/private/openssl-constants.rkt";
    FILE *out = open_racket(path, "OpenSSL's constants.");

    fprintf(out, "(require \"define.rkt\")\n\n(define-openssl-constants");
    write_openssl_constants(out, it, 1, "  ");
    fprintf(out, ")\n\n;; Those whose value depends on which OpenSSL is loaded.\n");
    fprintf(out, "(define-varying-constants");
    write_openssl_constants(out, it, 0, "  ");
    fprintf(out, ")\n");
    output_close(out, path);
}

void write_racket(const interface *it)
{
    write_racket_version(it);
    write_racket_own_constants(it);
    write_racket_functions(it);
    write_racket_direct(it);
    write_racket_constants(it);
    write_documentation(it, &racket, "bindings/racket/gasket/procedures.txt");
}
