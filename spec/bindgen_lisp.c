/* bindings/common-lisp/low-level.lisp: each function as a foreign function of CFFI's. */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

enum { WIDTH = 100, LABEL = 12 };

/* "gasket_stream_read" is stream-read, "timeout_ms" is timeout-ms. */
static char *lisp_name(const char *name)
{
    return spec_name(strncmp(name, "gasket_", 7) == 0 ? name + 7 : name);
}

/* "GASKET_WANT_READ" is +want-read+. */
static char *lisp_constant(const char *name)
{
    return format_text("+%s+", lisp_name(name + strlen("GASKET_")));
}

static const char *lisp_type(const value *v)
{
    switch (v->kind) {
    case KIND_TEXT:
        return "text";
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
    case KIND_CALLBACK:
    case KIND_OUT:
        return ":pointer";
    default:
        return ":int64";
    }
}

typedef struct place {
    const interface *it;
    const function *f;
} place;

/* A word of a documentation text as a docstring has it: Lisp's name for C's, quotes marked. */
static char *lisp_word(const void *context, const char *word)
{
    const place *p = context;

    if (*word == '"' || *word == '\\')
        return format_text("\\%s", word);
    if (model_function(p->it, word) != NULL)
        return lisp_name(word);
    if (model_constant(p->it, word) != NULL)
        return lisp_constant(word);
    for (int i = 0; i < p->f->parameter_count; i++)
        if (strcmp(p->f->parameters[i].name, word) == 0)
            return lisp_name(word);
    return NULL;
}

static char *lisp_text(const interface *it, const function *f, const char *text)
{
    place p = {it, f};

    return replace_words(text, lisp_word, &p);
}

static void write_docstring(FILE *out, const interface *it, const function *f)
{
    fact facts[MAX_FACTS];
    int count = describe_function(f, facts);
    char **paragraphs = split_paragraphs(f->doc);

    for (int i = 0; paragraphs[i] != NULL; i++)
        write_wrapped(out, i == 0 ? "  \"" : "\n", "", lisp_text(it, f, paragraphs[i]), WIDTH);
    fputc('\n', out);
    for (int i = 0; i < count; i++) {
        const char *label = i < f->parameter_count ? lisp_name(facts[i].label) : facts[i].label;
        const char *text = lisp_text(it, f, split_paragraphs(facts[i].text)[0]);

        write_wrapped(out, format_text("%-*s", LABEL, label), format_text("%*s", LABEL, ""),
                      i == count - 1 ? append_text(text, "\"") : text, WIDTH);
    }
}

static void write_function(FILE *out, const interface *it, const function *f)
{
    fprintf(out, "\n(define-foreign-function (\"%s\" %s) %s\n", f->name, lisp_name(f->name),
            lisp_type(&f->result));
    write_docstring(out, it, f);
    for (int i = 0; i < f->parameter_count; i++) {
        fprintf(out, "%s  (%s %s)", i == 0 ? "" : "\n", lisp_name(f->parameters[i].name),
                lisp_type(&f->parameters[i]));
    }
    fprintf(out, ")\n");
}

static void write_package(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;
    const function *f;

    fprintf(out, "(defpackage #:gasket.low-level\n  (:use #:common-lisp)\n");
    fprintf(out, "  (:import-from #:gasket.text #:text)\n");
    fprintf(out, "  (:import-from #:gasket.foreign #:define-foreign-function)\n  (:export");
    fprintf(out, "\n   #:+abi-version+");
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "\n   #:%s", lisp_constant(c->name));
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call == NULL)
            fprintf(out, "\n   #:%s", lisp_name(f->name));
    fprintf(out, "))\n\n(in-package #:gasket.low-level)\n");
}

static void write_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;

    fprintf(out,
            "\n(defconstant +abi-version+ %" PRId64 "\n"
            "  \"The binary interface that these definitions were made for.\")\n",
            it->abi);
    for (g = it->groups; g != NULL; g = g->next) {
        fprintf(out, "\n;;; %s\n\n", g->title);
        for (c = g->constants; c != NULL; c = c->next) {
            fprintf(out, "(defconstant %s %" PRId64 "\n  \"%s\")\n", lisp_constant(c->name),
                    c->value, split_paragraphs(c->doc)[0]);
        }
    }
}

void write_lisp(const interface *it)
{
    const char *path = "bindings/common-lisp/low-level.lisp";
    FILE *out = output_open(path);
    const function *f;

    fprintf(
        out,
        ";;;; Generated from spec/: every function of libgasket as it is, numbers for handles,\n"
        ";;;; pointers for bytes. text.lisp and foreign.lisp are loaded before it.\n\n");
    write_package(out, it);
    write_constants(out, it);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call == NULL)
            write_function(out, it, f);
    output_close(out, path);
}
