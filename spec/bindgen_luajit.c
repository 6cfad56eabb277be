/*
 * bindings/luajit/gasket/: low_level.lua, constants; functions.lua and direct.lua, the shapes of
 * libgasket's own functions and of OpenSSL's, with comments for LDoc.
 */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const keywords[] = {
    "and", "break", "do",  "else", "elseif", "end",    "false", "for",   "function", "goto", "if",
    "in",  "local", "nil", "not",  "or",     "repeat", "then",  "until", "while",    NULL};

static char *tag(const interface *it, const function *f, const char *label);

static const dialect lua = {
    .words = {"string", "string or array of octets", "array of octets that is filled", "nil",
              "nothing"},
    .keywords = keywords,
    .tag = tag,
    .width = 96,
};

static char *tag(const interface *it, const function *f, const char *label)
{
    (void)it;
    if (argument_named(f, label))
        return format_text("@param %s", dialect_parameter(&lua, label));
    if (strcmp(label, "Returns") == 0)
        return format_text("@return");
    /* What is returned behind it. */
    if (strncmp(label, "Value ", strlen("Value ")) == 0)
        return format_text("@return");
    return format_text("%s:", label);
}

static void write_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;
    const foreign_group *fg;
    const foreign_constant *fc;

    fprintf(out, "--- Gasket's own constants.\nlow_level.constants = {\n");
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "    %s = %" PRId64 ",\n", c->name + strlen("GASKET_"), c->value);
    fprintf(out, "}\n\n--- OpenSSL's, and whether they vary with its version.\n"
                 "low_level.openssl_constants = {\n");
    for (fg = it->foreign; fg != NULL; fg = fg->next)
        for (fc = fg->constants; fc != NULL; fc = fc->next)
            fprintf(out, "    %s = %s,\n", fc->name, fc->differs ? "true" : "false");
    fprintf(out, "}\n");
}

static void write_low_level(const interface *it)
{
    const char *path = "bindings/luajit/gasket/low_level.lua";
    FILE *out = output_open(path);

    fprintf(out, "-- Generated from spec/: what LuaJIT has to know of libgasket.\n\n"
                 "local low_level = {}\n\n");
    fprintf(out, "low_level.version = \"%s\"\nlow_level.abi_version = %" PRId64 "\n\n", it->version,
            it->abi);
    write_constants(out, it);
    fprintf(out, "\n--- How many arguments the functions have that are given to these.\n"
                 "low_level.callbacks = {\n");
    shape_write_callbacks(out, it, " = ", ",\n");
    fprintf(out, "}\n\nreturn low_level\n");
    output_close(out, path);
}

static void write_function(FILE *out, const interface *it, const function *f)
{
    char *name = dialect_own_name(f->name);

    fputc('\n', out);
    dialect_document(out, &lua, it, f, "--- ", "-- ");
    fprintf(out, "-- @function %s\n%s = \"%s\",\n", name, name, shape_of(it, f));
}

static void write_module(const interface *it, const char *name, const char *doc, int direct)
{
    char *path = format_text("bindings/luajit/gasket/%s.lua", name);
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "--- Generated from spec/: %s\n", doc);
    fprintf(out,
            "-- They are fields of the module `gasket`. This is the table of their shapes.\n"
            "-- @module gasket.%s\n\nreturn {\n",
            name);
    for (f = it->functions; f != NULL; f = f->next)
        if ((f->call != NULL) == direct && shape_is_bound(f))
            write_function(out, it, f);
    fprintf(out, "\n}\n");
    output_close(out, path);
}

void write_luajit(const interface *it)
{
    write_low_level(it);
    write_module(it, "functions", "libgasket's own functions.", 0);
    write_module(it, "direct", "OpenSSL's functions by their own names.", 1);
}
