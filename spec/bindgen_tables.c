/*
 * bindings/LANGUAGE/: the shapes of all functions and Gasket's own constants as a table, for
 * bindings that need nothing else; and all functions as declarations of Rust's.
 */
#include "bindgen.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

/* What stands around the entries of a language's table. */
typedef struct table_format {
    const char *path;
    const char *head; /* with what must precede the constants */
    const char *constant, *constant_joint, *constant_end;
    const char *functions; /* NULL: there is no table, but constants */
    const char *function, *function_joint, *function_end;
    const char *end;
} table_format;

/* Of Schemes whose compilers include it. */
#define SCHEME_DEFINITIONS                                                                         \
    .head = ";; Generated from spec/: Gasket's constants, and the shapes of all functions.\n"      \
            "(define constants '(\n",                                                              \
    .constant = "  (", .constant_joint = " . ", .constant_end = ")\n",                             \
    .functions = "))\n\n(define shapes '(\n", .function = "  (", .function_joint = " . \"",        \
    .function_end = "\")\n", .end = "))\n"

static const table_format formats[] = {
    {.path = "bindings/java/src/gasket/Table.java",
     .head = "// Generated from spec/: Gasket's constants, and the shapes of all functions.\n"
             "package gasket;\n\n/** Gasket's own constants. */\npublic final class Table {\n"
             "    private Table() {}\n\n",
     .constant = "    public static final long ",
     .constant_joint = " = ",
     .constant_end = "L;\n",
     .functions = "\n    static final String[] FUNCTIONS = {\n",
     .function = "        \"",
     .function_joint = " ",
     .function_end = "\",\n",
     .end = "    };\n}\n"},
    {.path = "bindings/go/constants.go",
     .head = "// Code generated from spec/; DO NOT EDIT.\n\npackage gasket\n\n"
             "// Gasket's own constants.\n",
     .constant = "const ",
     .constant_joint = " = ",
     .constant_end = "\n",
     .end = ""},
    {.path = "bindings/chez/gasket/table.ss",
     .head = ";; Generated from spec/: Gasket's constants, and the shapes of all functions.\n"
             "((\n",
     .constant = " (",
     .constant_joint = " . ",
     .constant_end = ")\n",
     .functions = ") (\n",
     .function = " (",
     .function_joint = " . \"",
     .function_end = "\")\n",
     .end = "))\n"},
    {.path = "bindings/chicken/table.scm", SCHEME_DEFINITIONS},
    {.path = "bindings/gambit/table.scm", SCHEME_DEFINITIONS},
    {.path = "bindings/newlisp/gasket-table.lsp",
     .head = ";; Generated from spec/: Gasket's constants, and the shapes of all functions.\n"
             "(context 'gasket)\n\n",
     .constant = "(constant '",
     .constant_joint = " ",
     .constant_end = ")\n",
     .functions = "\n(set 'shapes '(\n",
     .function = "  (\"",
     .function_joint = "\" \"",
     .function_end = "\")\n",
     .end = "))\n\n(context MAIN)\n"},
    {.path = "bindings/ocaml/gasket_table.ml",
     .head = "(* Generated from spec/: Gasket's constants, and the shapes of all functions. *)\n"
             "let constants = [\n",
     .constant = "  \"",
     .constant_joint = "\", (",
     .constant_end = ");\n",
     .functions = "]\n\nlet functions = [\n",
     .function = "  \"",
     .function_joint = "\", \"",
     .function_end = "\";\n",
     .end = "]\n"},
    {.path = "bindings/raku/lib/Gasket/Table.rakumod",
     .head = "#| Generated from spec/: Gasket's constants, and the shapes of all functions.\n"
             "unit module Gasket::Table;\n\n",
     .constant = "our constant ",
     .constant_joint = " = ",
     .constant_end = ";\n",
     .functions = "\nour constant FUNCTIONS = Map.new(<\n",
     .function = "    ",
     .function_joint = " ",
     .function_end = "\n",
     .end = ">);\n"},
    {.path = "bindings/picolisp/gasket-table.l",
     .head = "# Generated from spec/: Gasket's constants, and the shapes of all functions.\n"
             "(de *GasketConstants\n",
     .constant = "   (",
     .constant_joint = " . ",
     .constant_end = ")\n",
     .functions = "   )\n\n(de *GasketShapes\n",
     .function = "   (",
     .function_joint = " . \"",
     .function_end = "\")\n",
     .end = "   )\n"},
};

static void write_constants(FILE *out, const interface *it, const table_format *format)
{
    const group *g;
    const constant *c;

    fprintf(out, "%sABI_VERSION%s%" PRId64 "%s", format->constant, format->constant_joint, it->abi,
            format->constant_end);
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "%s%s%s%" PRId64 "%s", format->constant, c->name + strlen("GASKET_"),
                    format->constant_joint, c->value, format->constant_end);
}

static void write_table(const interface *it, const table_format *format)
{
    FILE *out = output_open(format->path);
    const function *f;

    fputs(format->head, out);
    write_constants(out, it, format);
    if (format->functions != NULL) {
        fputs(format->functions, out);
        for (f = it->functions; f != NULL; f = f->next)
            if (shape_is_bound(f))
                fprintf(out, "%s%s%s%s%s", format->function, dialect_own_name(f->name),
                        format->function_joint, shape_of(it, f), format->function_end);
    }
    fputs(format->end, out);
    output_close(out, format->path);
}

/* ---- Rust ---- */

static const char *const rust_keywords[] = {
    "as",  "box",      "const", "crate",   "dyn",   "else",  "enum",   "final", "fn",
    "for", "if",       "impl",  "in",      "let",   "loop",  "match",  "mod",   "move",
    "mut", "override", "pub",   "ref",     "self",  "type",  "static", "true",  "trait",
    "try", "union",    "use",   "virtual", "where", "while", "yield",  NULL};

static const dialect rust = {.keywords = rust_keywords};

static const char *rust_type(char letter)
{
    switch (letter) {
    case 't':
        return "*const c_char";
    case 'b':
    case 'f':
        return "*const c_void";
    case 'r':
        return "*mut c_void";
    case 'p':
    case 'q':
    case 'h':
    case 'k':
        return "*mut i64";
    default:
        return "i64";
    }
}

static void write_rust_function(FILE *out, const interface *it, const function *f)
{
    const char *shape = shape_of(it, f);
    const char *letter = shape + 2;
    int is_text = tolower((unsigned char)shape[0]) == 't';

    fprintf(out, "    pub fn %s(", f->name);
    for (int i = 0; i < f->parameter_count; i++) {
        if (*letter == '|')
            letter++;
        fprintf(out, "%s%s: %s", i > 0 ? ", " : "", dialect_parameter(&rust, f->parameters[i].name),
                rust_type(*letter++));
    }
    fprintf(out, ") -> %s;\n", is_text ? "*const c_char" : "i64");
}

static void write_rust(const interface *it)
{
    const char *path = "bindings/rust/src/sys.rs";
    FILE *out = output_open(path);
    const function *f;
    const group *g;
    const constant *c;

    fprintf(out,
            "//! Generated from spec/: all functions and constants as C has them; "
            "`spec/reference/` is their manual.\n\n"
            "use std::os::raw::{c_char, c_void};\n\n"
            "pub const GASKET_ABI_VERSION: i64 = %" PRId64 ";\n",
            it->abi);
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "pub const %s: i64 = %" PRId64 ";\n", c->name, c->value);
    fprintf(out, "\n#[link(name = \"gasket\")]\nextern \"C\" {\n");
    for (f = it->functions; f != NULL; f = f->next)
        write_rust_function(out, it, f);
    fprintf(out, "}\n");
    output_close(out, path);
}

void write_tables(const interface *it)
{
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        write_table(it, &formats[i]);
    write_rust(it);
}
