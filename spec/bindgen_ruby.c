/*
 * bindings/ruby/lib/gasket/: low_level.rb, constants and the table of functions; functions.rb and
 * direct.rb, their documentation for RDoc, which Ruby never loads.
 */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const keywords[] = {"alias", "begin",  "class", "def",  "end", "in",
                                       "next",  "module", "not",   "self", "or",  NULL};

static const dialect ruby = {
    .words = {"String", "String", "String that is filled", "nil", "nil"},
    .keywords = keywords,
    .width = 96,
    .fact_indent = "  ",
};

/* ---- constants and the table ---- */

static void write_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;
    const foreign_group *fg;
    const foreign_constant *fc;

    for (g = it->groups; g != NULL; g = g->next) {
        fprintf(out, "\n");
        for (c = g->constants; c != NULL; c = c->next) {
            write_wrapped(out, "  # ", "  # ",
                          dialect_text(&ruby, it, NULL, split_paragraphs(c->doc)[0]), ruby.width);
            fprintf(out, "  %s = %" PRId64 "\n", c->name + strlen("GASKET_"), c->value);
        }
    }
    fprintf(out, "\n  # OpenSSL's, and whether they vary with its version.\n"
                 "  OPENSSL_CONSTANTS = { # :nodoc:\n");
    for (fg = it->foreign; fg != NULL; fg = fg->next)
        for (fc = fg->constants; fc != NULL; fc = fc->next)
            fprintf(out, "    %s: %s,\n", fc->name, fc->differs ? "true" : "false");
    fprintf(out, "  }.freeze\n");
}

static void write_low_level(const interface *it)
{
    const char *path = "bindings/ruby/lib/gasket/low_level.rb";
    FILE *out = output_open(path);

    fprintf(out,
            "# frozen_string_literal: true\n\n"
            "# Generated from spec/: constants, and the shapes of functions (spec/README.md).\n"
            "module Gasket\n  VERSION = \"%s\"\n  ABI_VERSION = %" PRId64 " # :nodoc:\n",
            it->version, it->abi);
    write_constants(out, it);
    fprintf(out, "\n  # libgasket's own.\n  FUNCTIONS = { # :nodoc:\n");
    shape_write_table(out, it, 0, ": \"", "\",\n");
    fprintf(out, "  }.freeze\n\n  # OpenSSL's.\n  DIRECT_FUNCTIONS = { # :nodoc:\n");
    shape_write_table(out, it, 1, ": \"", "\",\n");
    fprintf(out, "  }.freeze\n\n  # How many parameters the callback has that each takes.\n"
                 "  CALLBACKS = { # :nodoc:\n");
    shape_write_callbacks(out, it, ": ", ",\n");
    fprintf(out, "  }.freeze\n\n  # These may wait: other threads go on meanwhile.\n"
                 "  WAITING = %%i[\n");
    shape_write_waiting(out, it);
    fprintf(out, "  ].freeze # :nodoc:\nend\n");
    output_close(out, path);
}

/* ---- documentation ---- */

static const char *class_of(const function *f)
{
    switch (f->result.kind) {
    case KIND_NOTHING:
        return f->state_count > 0 ? "Integer" : "nil";
    case KIND_OBJECT:
        return "Handle or nil";
    case KIND_HANDLE:
        if (f->state_count > 0)
            return "Handle or Integer";
        return f->result.none ? "Handle or nil" : "Handle";
    case KIND_TEXT:
        return f->call == NULL ? "String" : "String or nil";
    default:
        return "Integer";
    }
}

/* "[Integer, Handle or nil]": the result, and what C stores. */
static char *values_of(const interface *it, const function *f)
{
    char *text = format_text("%s", "");
    int count = 0;

    if (f->result.kind != KIND_NOTHING)
        text = append_text(text, "%s", class_of(f));
    for (int i = 0; i < f->parameter_count; i++) {
        if (f->parameters[i].kind != KIND_OUT)
            continue;
        text = append_text(text, "%s%s", *text == '\0' ? "" : ", ",
                           argument_stored_type(it, f, i) != NULL ? "Handle or nil" : "Integer");
        count++;
    }
    if (count == 0)
        return format_text("%s", class_of(f));
    return strchr(text, ',') != NULL ? format_text("[%s]", text) : text;
}

static void write_function(FILE *out, const interface *it, const function *f)
{
    const char *joint = "";

    fprintf(out, "\n  ##\n  # :singleton-method: %s\n  # :call-seq:\n  #   %s(",
            dialect_own_name(f->name), dialect_own_name(f->name));
    for (int i = 0; i < f->parameter_count; i++) {
        if (!argument_is_given(f, i))
            continue;
        fprintf(out, "%s%s%s", joint, dialect_parameter(&ruby, f->parameters[i].name),
                argument_is_optional(f, i) ? " = nil" : "");
        joint = ", ";
    }
    fprintf(out, ") -> %s\n  #\n", values_of(it, f));
    dialect_document(out, &ruby, it, f, "  # ", "  # ");
}

static void write_documentation(const interface *it, const char *path, const char *title,
                                int direct)
{
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "# Generated from spec/: %s, for RDoc. There is nothing to load here.\n", title);
    fprintf(out, "module Gasket\n");
    for (f = it->functions; f != NULL; f = f->next)
        if ((f->call != NULL) == direct && shape_is_bound(f))
            write_function(out, it, f);
    fprintf(out, "end\n");
    output_close(out, path);
}

void write_ruby(const interface *it)
{
    write_low_level(it);
    write_documentation(it, "bindings/ruby/lib/gasket/functions.rb", "libgasket's own functions",
                        0);
    write_documentation(it, "bindings/ruby/lib/gasket/direct.rb",
                        "OpenSSL's functions by their own names", 1);
}
