/*
 * bindings/common-lisp/direct.lisp: each direct call as a function, and constants.lisp: OpenSSL's
 * constants. Functions that take and give the same kinds of values share one caller, so that little
 * has to be compiled.
 */
#include "bindgen.h"

#include <string.h>

enum { WIDTH = 100, LABEL = 12 };

/* ---- names ---- */

/* A parameter: those that Common Lisp has as constants get another name. */
static char *variable_name(const char *name)
{
    return strcmp(name, "t") == 0 ? format_text("tm") : spec_name(name);
}

/* "SSL_OP_NO_TICKET" is +ssl-op-no-ticket+. */
static char *constant_name(const char *name)
{
    return format_text("+%s+", spec_name(name));
}

static int is_foreign_constant(const interface *it, const char *name)
{
    const foreign_group *g;
    const foreign_constant *c;

    for (g = it->foreign; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            if (strcmp(c->name, name) == 0)
                return 1;
    return 0;
}

typedef struct place {
    const interface *it;
    const function *f;
} place;

/* A word of a documentation text as Lisp has it. */
static char *lisp_word(const void *context, const char *word)
{
    const place *p = context;
    const function *called;

    if (*word == '"' || *word == '\\')
        return format_text("\\%s", word);
    if (strcmp(word, "NULL") == 0)
        return format_text("nil");
    called = call_function(p->it, word);
    if (called != NULL)
        return format_text("%s", called->call->lisp_name);
    if (strncmp(word, "gasket_", 7) == 0 && model_function(p->it, word) != NULL)
        return spec_name(word + 7);
    if (is_foreign_constant(p->it, word))
        return constant_name(word);
    for (int i = 0; i < p->f->parameter_count; i++)
        if (strcmp(p->f->parameters[i].name, word) == 0)
            return variable_name(word);
    return NULL;
}

static char *lisp_text(const interface *it, const function *f, const char *text)
{
    place p = {it, f};

    return replace_words(text, lisp_word, &p);
}

/* ---- kinds ---- */

/*
 * One letter a parameter: what the callers are named by (bindings/common-lisp/call.lisp explains
 * them).
 */
static const char *kind_letter(const interface *it, const function *f, int i)
{
    static const char *const places[] = {"0", "1", "2", "3", "4", "5", "6", "7"};
    const value *v = &f->parameters[i];

    switch (v->kind) {
    case KIND_OBJECT:
        return "o";
    case KIND_TEXT:
        return "t";
    case KIND_BYTES_IN:
        return "b";
    case KIND_BYTES_OUT:
        return "r";
    case KIND_OUT:
        if (argument_stored_type(it, f, i) != NULL)
            return argument_is_inout(f, i) ? "k" : "h";
        return argument_is_inout(f, i) ? "q" : "p";
    case KIND_LENGTH:
        return v->bytes == NULL ? "n" : places[v->bytes - f->parameters];
    default:
        return "n";
    }
}

static const char *result_letter(const function *f)
{
    switch (f->result.kind) {
    case KIND_NOTHING:
        return "v";
    case KIND_OBJECT:
        return "o";
    case KIND_TEXT:
        return "t";
    default:
        return "n";
    }
}

static char *caller_name(const interface *it, const function *f)
{
    char *text = format_text("%s", "call/");

    for (int i = 0; i < f->parameter_count; i++)
        text = append_text(text, "%s", kind_letter(it, f, i));
    return append_text(text, "->%s%s", result_letter(f),
                       strcmp(f->waits, "OpenSSL") == 0 ? "/waits" : "");
}

static int is_first_with_caller(const interface *it, const function *f)
{
    const function *each;

    for (each = it->functions; each != f; each = each->next)
        if (each->call != NULL && strcmp(caller_name(it, each), caller_name(it, f)) == 0)
            return 0;
    return 1;
}

/* ---- documentation ---- */

static const vocabulary lisp = {"string", "octets", "octets that are filled", "nil", "nothing"};

static void write_fact(FILE *out, const interface *it, const function *f, const fact *each,
                       int last)
{
    /* A manual page keeps its name. */
    const char *text = strcmp(each->label, "See") == 0
                           ? each->text
                           : lisp_text(it, f, split_paragraphs(each->text)[0]);
    const char *label = argument_named(f, each->label) ? variable_name(each->label) : each->label;

    write_wrapped(out, format_text("%-*s ", LABEL - 1, label), format_text("%*s", LABEL, ""),
                  last ? append_text(text, "\"") : text, WIDTH);
}

static void write_docstring(FILE *out, const interface *it, const function *f)
{
    fact facts[2 * MAX_FACTS];
    int count = argument_facts(it, f, &lisp, facts);
    char **paragraphs = split_paragraphs(f->doc);

    for (int i = 0; paragraphs[i] != NULL; i++)
        write_wrapped(out, i == 0 ? "  \"" : "\n", "", lisp_text(it, f, paragraphs[i]), WIDTH);
    fputc('\n', out);
    for (int i = 0; i < count; i++)
        write_fact(out, it, f, &facts[i], i == count - 1);
}

/* ---- functions ---- */

/* What the caller is told about the types of objects. */
static char *type_arguments(const interface *it, const function *f)
{
    char *text = format_text("%s", "");

    if (f->result.kind == KIND_OBJECT) {
        const char *parent = f->result.ownership == OWNERSHIP_BORROWED
                                 ? variable_name(f->parameters[f->call->result_of].name)
                             : f->result.ownership == OWNERSHIP_NEW ? ":new"
                                                                    : ":static";

        text = append_text(text, " \"%s\" %s", f->result.type->name, parent);
    }
    for (int i = 0; i < f->parameter_count; i++)
        if (f->parameters[i].kind == KIND_OUT && argument_stored_type(it, f, i) != NULL)
            text = append_text(text, " \"%s\"", argument_stored_type(it, f, i)->name);
    return text;
}

static void write_function(FILE *out, const interface *it, const function *f, int number)
{
    char *arguments = format_text("%s", "");
    char *parameters = format_text("%s", "");
    int optional = 0;

    for (int i = 0; i < f->parameter_count; i++) {
        const char *name = variable_name(f->parameters[i].name);

        if (!argument_is_given(f, i))
            continue;
        parameters = append_text(parameters, " %s%s",
                                 !optional && argument_is_optional(f, i) ? "&optional " : "", name);
        optional = argument_is_optional(f, i);
        arguments = append_text(arguments, " %s", name);
    }
    fprintf(out, "\n(define-call %s (%s)\n", f->call->lisp_name,
            *parameters == ' ' ? parameters + 1 : "");
    write_docstring(out, it, f);
    fprintf(out, "  (%s %d%s%s))\n", caller_name(it, f), number, arguments, type_arguments(it, f));
}

static void write_functions(const interface *it)
{
    const char *path = "bindings/common-lisp/direct.lisp";
    FILE *out = output_open(path);
    const function *f;
    int number = 0;

    fprintf(out, ";;;; Generated from spec/: OpenSSL's functions by their own names.\n\n"
                 "(in-package #:gasket)\n\n"
                 ";;; How they are called, and their names in libgasket.\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL && is_first_with_caller(it, f))
            fprintf(out, "\n(define-caller %s)", caller_name(it, f));
    fprintf(out, "\n\n(define-entries");
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            fprintf(out, "\n  \"%s\"", f->name);
    fprintf(out, ")\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            write_function(out, it, f, number++);
    output_close(out, path);
}

/* ---- constants ---- */

static void write_constants(const interface *it)
{
    const char *path = "bindings/common-lisp/constants.lisp";
    FILE *out = output_open(path);
    const foreign_group *g;
    const foreign_constant *c;

    fprintf(out, ";;;; Generated from spec/: OpenSSL's constants.\n\n(in-package #:gasket)\n");
    for (g = it->foreign; g != NULL; g = g->next) {
        fprintf(out, "\n(define-constants \"%s\"", g->title);
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, c->differs ? "\n  (\"%s\" %s :varies)" : "\n  (\"%s\" %s)", c->name,
                    constant_name(c->name));
        fprintf(out, ")\n");
    }
    output_close(out, path);
}

/* ---- what is exported ---- */

static void write_names(const interface *it)
{
    const char *path = "bindings/common-lisp/names.lisp";
    FILE *out = output_open(path);
    const foreign_group *g;
    const foreign_constant *c;
    const function *f;

    fprintf(
        out,
        ";;;; Generated from spec/: the names that package gasket exports for OpenSSL's functions\n"
        ";;;; and constants.\n\n"
        "(defpackage #:gasket.names\n  (:use)\n  (:export #:functions #:constants))\n\n");
    fprintf(out, "(cl:defparameter gasket.names:functions\n  '(");
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            fprintf(out, "\n    #:%s", f->call->lisp_name);
    fprintf(out, "))\n\n(cl:defparameter gasket.names:constants\n  '(");
    for (g = it->foreign; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "\n    #:%s", constant_name(c->name));
    fprintf(out, "))\n");
    output_close(out, path);
}

void write_lisp_direct(const interface *it)
{
    write_functions(it);
    write_constants(it);
    write_names(it);
}
