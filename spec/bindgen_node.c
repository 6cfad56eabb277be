/*
 * bindings/node/: lib/table.js, what koffi has to know; lib/functions.mjs, the names that ES
 * modules import; functions.d.ts and constants.d.ts, types and documentation.
 */
#include "bindgen.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

static const char *const keywords[] = {
    "arguments", "class",    "const",  "default", "delete",     "enum",   "eval",    "export",
    "extends",   "function", "import", "in",      "new",        "null",   "package", "private",
    "protected", "public",   "return", "static",  "super",      "switch", "this",    "typeof",
    "var",       "void",     "with",   "yield",   "instanceof", NULL};

/* "ssl_ctx_set_options" is sslCtxSetOptions. */
static char *camel_case(const char *name)
{
    char *text = allocate(strlen(name) + 1);
    char *end = text;

    for (; *name != '\0'; name++) {
        if (*name == '_' && name[1] != '\0' && end != text)
            *end++ = (char)toupper((unsigned char)*++name);
        else
            *end++ = *name;
    }
    *end = '\0';
    return text;
}

static int has_other_name(const char *name)
{
    return strcmp(name, camel_case(name)) != 0;
}

/* What TSDoc would take for its own. */
static char *escape(const char *character)
{
    return strchr("@{}\\", *character) != NULL ? format_text("\\%c", *character) : NULL;
}

static char *tag(const interface *it, const function *f, const char *label);

static const dialect javascript = {
    .words = {"string", "bytes", "bytes that are filled", "null", "nothing"},
    .keywords = keywords,
    .parameter_name = camel_case,
    .escape = escape,
    .tag = tag,
    .width = 100,
};

static char *tag(const interface *it, const function *f, const char *label)
{
    (void)it;
    if (argument_named(f, label))
        return format_text("@param %s -", dialect_parameter(&javascript, label));
    if (strcmp(label, "Returns") == 0)
        return format_text("@returns");
    return strcmp(label, "See") == 0 ? format_text("@see") : format_text("- %s:", label);
}

static void write_notice(FILE *out, const char *what)
{
    fprintf(out, "// Generated from spec/: %s\n\n", what);
}

/* ---- what koffi has to know ---- */

static void write_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;
    const foreign_group *fg;
    const foreign_constant *fc;

    fprintf(out, "/** Gasket's own constants. */\nexports.constants = {\n");
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "    %s: %" PRId64 ",\n", c->name + strlen("GASKET_"), c->value);
    fprintf(out, "};\n\n/** OpenSSL's, and whether they vary with its version. */\n"
                 "exports.opensslConstants = {\n");
    for (fg = it->foreign; fg != NULL; fg = fg->next)
        for (fc = fg->constants; fc != NULL; fc = fc->next)
            fprintf(out, "    %s: %d,\n", fc->name, fc->differs);
    fprintf(out, "};\n");
}

static void write_shapes(FILE *out, const interface *it)
{
    fprintf(out, "\n/** The shape of each function, as spec/README.md explains it. */\n"
                 "exports.shapes = {\n");
    shape_write_table(out, it, 0, ": '", "',\n");
    shape_write_table(out, it, 1, ": '", "',\n");
    fprintf(out, "};\n\n/** How many parameters the C function has that a function is given. */\n"
                 "exports.callbacks = {\n");
    shape_write_callbacks(out, it, ": ", ",\n");
    fprintf(out, "};\n");
}

static void write_table(const interface *it)
{
    const char *path = "bindings/node/lib/table.js";
    FILE *out = output_open(path);

    write_notice(out, "what koffi has to know of libgasket.");
    fprintf(out, "'use strict';\n\nexports.version = '%s';\nexports.abiVersion = %" PRId64 ";\n\n",
            it->version, it->abi);
    write_constants(out, it);
    write_shapes(out, it);
    output_close(out, path);
}

/* ---- names for ES modules ---- */

static void write_module(const interface *it)
{
    const char *path = "bindings/node/lib/functions.mjs";
    FILE *out = output_open(path);

    const function *f;

    write_notice(out, "the functions, for ES modules.");
    fprintf(out, "import module from './functions.js';\n\nexport const {\n");
    for (f = it->functions; f != NULL; f = f->next) {
        const char *name = dialect_function(&javascript, f);

        if (!shape_is_bound(f))
            continue;
        fprintf(out, "  %s,\n", name);
        if (has_other_name(name))
            fprintf(out, "  %s,\n", camel_case(name));
    }
    fprintf(out, "} = module.functions;\n");
    output_close(out, path);
}

/* ---- types ---- */

static const char *parameter_type(const interface *it, const function *f, int i)
{
    const value *v = &f->parameters[i];

    switch (v->kind) {
    case KIND_OBJECT:
    case KIND_HANDLE:
        return "Handle";
    case KIND_TEXT:
        return v->none ? "Text | null" : "Text";
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
        return v->none ? "Bytes | null" : "Bytes";
    case KIND_CALLBACK:
        return "Callback | null";
    case KIND_OUT:
        if (argument_stored_type(it, f, i) != NULL)
            return "Handle";
        return v->none ? "Integer | null" : "Integer";
    default:
        return "Integer";
    }
}

/* Whether a number of this C type may be one that a number of JavaScript's is not exact for. */
static int is_wide(const char *c_type)
{
    static const char *const wide[] = {"uint64_t", "int64_t", "BN_ULONG", NULL};

    for (int i = 0; c_type != NULL && wide[i] != NULL; i++)
        if (strcmp(c_type, wide[i]) == 0)
            return 1;
    return 0;
}

static const char *number_type(const char *c_type)
{
    return is_wide(c_type) ? "Integer" : "number";
}

static const char *result_type(const function *f)
{
    const value *v = &f->result;

    switch (v->kind) {
    case KIND_NOTHING:
        return f->state_count > 0 ? "number" : "void";
    case KIND_OBJECT:
        return "GasketObject | null";
    case KIND_HANDLE:
        if (f->state_count > 0)
            return "GasketObject | number";
        return v->none ? "GasketObject | null" : "GasketObject";
    case KIND_TEXT:
        return f->call == NULL ? "string" : "string | null";
    default:
        return number_type(v->c_type);
    }
}

/* ", number, GasketObject | null": of what C stores. */
static char *stored_types(const interface *it, const function *f, int *count)
{
    char *text = format_text("%s", "");

    for (int i = 0; i < f->parameter_count; i++) {
        if (f->parameters[i].kind != KIND_OUT)
            continue;
        ++*count;
        if (argument_stored_type(it, f, i) != NULL)
            text = append_text(text, ", GasketObject | null");
        else
            text = append_text(text, ", %s%s", number_type(argument_c_type(f, i)),
                               argument_is_inout(f, i) && f->parameters[i].none ? " | null" : "");
    }
    return text;
}

static void write_signature(FILE *out, const interface *it, const function *f)
{
    const char *joint = "";
    int count = 0;
    char *stored = stored_types(it, f, &count);
    int nothing = f->result.kind == KIND_NOTHING;

    fprintf(out, "export function %s(", dialect_function(&javascript, f));
    for (int i = 0; i < f->parameter_count; i++) {
        if (!argument_is_given(f, i))
            continue;
        fprintf(out, "%s%s%s: %s", joint, dialect_parameter(&javascript, f->parameters[i].name),
                argument_is_optional(f, i) ? "?" : "", parameter_type(it, f, i));
        joint = ", ";
    }
    if (count == 0)
        fprintf(out, "): %s;\n", result_type(f));
    else if (nothing && count == 1)
        fprintf(out, "): %s;\n", stored + 2);
    else
        fprintf(out, "): [%s%s];\n", nothing ? "" : result_type(f), nothing ? stored + 2 : stored);
}

static void write_function_types(const interface *it)
{
    const char *path = "bindings/node/functions.d.ts";
    FILE *out = output_open(path);
    const function *f;

    write_notice(out, "libgasket's own functions, and OpenSSL's by their mapped names.");
    fprintf(out,
            "import { Bytes, Callback, GasketObject, Handle, Integer, Text } from './index';\n");
    for (f = it->functions; f != NULL; f = f->next) {
        if (!shape_is_bound(f))
            continue;
        fprintf(out, "\n/**\n");
        dialect_document(out, &javascript, it, f, " * ", " * ");
        fprintf(out, " */\n");
        write_signature(out, it, f);
    }
    fprintf(out, "\nexport {\n");
    for (f = it->functions; f != NULL; f = f->next) {
        const char *name = dialect_function(&javascript, f);

        if (shape_is_bound(f) && has_other_name(name))
            fprintf(out, "  %s as %s,\n", name, camel_case(name));
    }
    fprintf(out, "};\n");
    output_close(out, path);
}

static void write_constant_types(const interface *it)
{
    const char *path = "bindings/node/constants.d.ts";
    FILE *out = output_open(path);
    const group *g;
    const constant *c;
    const foreign_group *fg;
    const foreign_constant *fc;

    write_notice(out, "the constants of Gasket and of OpenSSL.");
    fprintf(out, "/** Gasket's constants, and those of the OpenSSL that is loaded. */\n"
                 "export interface Constants {\n");
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "  /** %s: %s. */\n  readonly %s: %" PRId64 ";\n", g->title,
                    dialect_text(&javascript, it, NULL, split_paragraphs(c->doc)[0]),
                    c->name + strlen("GASKET_"), c->value);
    for (fg = it->foreign; fg != NULL; fg = fg->next)
        for (fc = fg->constants; fc != NULL; fc = fc->next)
            fprintf(out, "  /** %s. */\n  readonly %s: number;\n", fg->title, fc->name);
    fprintf(out, "}\n");
    output_close(out, path);
}

void write_node(const interface *it)
{
    write_table(it);
    write_module(it);
    write_function_types(it);
    write_constant_types(it);
}
