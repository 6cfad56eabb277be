/* bindings/freepascal/gasket_low_level.pas: libgasket's functions as Free Pascal's. */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const keywords[] = {"and",
                                       "array",
                                       "as",
                                       "asm",
                                       "begin",
                                       "case",
                                       "class",
                                       "const",
                                       "constructor",
                                       "destructor",
                                       "div",
                                       "do",
                                       "downto",
                                       "else",
                                       "end",
                                       "except",
                                       "exports",
                                       "file",
                                       "finalization",
                                       "finally",
                                       "for",
                                       "function",
                                       "goto",
                                       "if",
                                       "implementation",
                                       "in",
                                       "inherited",
                                       "initialization",
                                       "inline",
                                       "interface",
                                       "is",
                                       "label",
                                       "library",
                                       "mod",
                                       "nil",
                                       "not",
                                       "object",
                                       "of",
                                       "on",
                                       "operator",
                                       "or",
                                       "out",
                                       "packed",
                                       "procedure",
                                       "program",
                                       "property",
                                       "raise",
                                       "record",
                                       "repeat",
                                       "set",
                                       "shl",
                                       "shr",
                                       "string",
                                       "then",
                                       "threadvar",
                                       "to",
                                       "try",
                                       "type",
                                       "unit",
                                       "until",
                                       "uses",
                                       "var",
                                       "while",
                                       "with",
                                       "xor",
                                       NULL};

static char *c_function_name(const char *name)
{
    return format_text("gasket_%s", name);
}

static const dialect pascal = {
    .words = {"text", "bytes", "room", "nil", "0"},
    .keywords = keywords,
    .function_name = c_function_name,
    .width = 100,
};

static const char *pascal_type(const value *v)
{
    switch (v->kind) {
    case KIND_TEXT:
        return "PAnsiChar";
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
        return "Pointer";
    case KIND_OUT:
        return "PInt64";
    case KIND_CALLBACK:
        return "Pointer";
    default:
        return "Int64";
    }
}

static void write_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;

    fprintf(out, "\nconst\n  ABI_VERSION = %" PRId64 ";\n", it->abi);
    for (g = it->groups; g != NULL; g = g->next) {
        fprintf(out, "\n");
        write_wrapped(out, "  // ", "  // ",
                      format_text("%s. %s", g->title, split_paragraphs(g->doc)[0]), pascal.width);
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "  %s = %" PRId64 ";\n", c->name + strlen("GASKET_"), c->value);
    }
}

/* What it does in a sentence; the manual has the rest. */
static void write_function(FILE *out, const interface *it, const function *f)
{
    const char *summary = dialect_text(&pascal, it, f, split_paragraphs(f->doc)[0]);

    fprintf(out, "\n");
    write_wrapped(out, "  // ", "  // ", summary, pascal.width);
    fprintf(out, "  %s: function(", f->name);
    for (int i = 0; i < f->parameter_count; i++)
        fprintf(out, "%s%s: %s", i == 0 ? "" : "; ",
                dialect_parameter(&pascal, f->parameters[i].name), pascal_type(&f->parameters[i]));
    fprintf(out, "): %s; cdecl;\n", pascal_type(&f->result));
}

static void write_table(FILE *out, const interface *it)
{
    const function *f;
    int count = 0;

    for (f = it->functions; f != NULL; f = f->next)
        count++;
    fprintf(out,
            "\ntype\n  TGasketFunction = record\n    Name: PAnsiChar;\n    Place: PPointer;\n"
            "  end;\n\nconst\n  // Where the address of each belongs.\n"
            "  GASKET_FUNCTIONS: array[1..%d] of TGasketFunction = (\n",
            count);
    for (f = it->functions; f != NULL; f = f->next)
        fprintf(out, "    (Name: '%s'; Place: @%s)%s\n", f->name, f->name,
                f->next == NULL ? "" : ",");
    fprintf(out, "  );\n");
}

void write_pascal(const interface *it)
{
    const char *path = "bindings/freepascal/gasket_low_level.pas";
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "// Generated from spec/: libgasket's functions, which unit gasket loads.\n"
                 "unit gasket_low_level;\n\n{$mode objfpc}\n\ninterface\n");
    write_constants(out, it);
    fprintf(out, "\nvar\n");
    for (f = it->functions; f != NULL; f = f->next)
        write_function(out, it, f);
    write_table(out, it);
    fprintf(out, "\nimplementation\n\nend.\n");
    output_close(out, path);
}
