/*
 * bindings/php/src/: Native.php, constants and libgasket's own functions; OpenSSL.php, OpenSSL's
 * functions by their own names and the names of its constants. Each function is a static method
 * that hands its arguments to Shape.
 */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const keywords[] = {"this", NULL};

static char *tag(const interface *it, const function *f, const char *label);

static const dialect php = {
    .words = {"string", "string or Room", "Room that is filled", "null", "nothing"},
    .keywords = keywords,
    .tag = tag,
    .width = 110,
};

/* ---- types ---- */

static const char *type_of(const interface *it, const function *f, int i)
{
    const value *v = &f->parameters[i];

    switch (v->kind) {
    case KIND_HANDLE:
    case KIND_OBJECT:
        return v->none ? "Handle|int|null" : "Handle|int";
    case KIND_TEXT:
        return v->none ? "?string" : "string";
    case KIND_BYTES_IN:
        return v->none ? "Room|string|null" : "Room|string";
    case KIND_BYTES_OUT:
        return v->none ? "?Room" : "Room";
    case KIND_CALLBACK:
        return "?callable";
    case KIND_OUT:
        if (argument_stored_type(it, f, i) != NULL)
            return "Handle|int|null";
        return v->none ? "?int" : "int";
    default:
        return "int";
    }
}

static int stored_count(const function *f)
{
    int count = 0;

    for (int i = 0; i < f->parameter_count; i++)
        count += f->parameters[i].kind == KIND_OUT;
    return count;
}

static const char *result_type(const function *f)
{
    int stored = stored_count(f);

    if (stored > 1 || (stored == 1 && f->result.kind != KIND_NOTHING))
        return "array";
    /* The one value that is stored may be an object or a number. */
    if (stored == 1)
        return "Handle|int|null";
    switch (f->result.kind) {
    case KIND_NOTHING:
        return f->state_count > 0 ? "int" : "void";
    case KIND_OBJECT:
        return "?Handle";
    case KIND_HANDLE:
        if (f->state_count > 0)
            return "Handle|int|null";
        return f->result.none ? "?Handle" : "Handle";
    case KIND_TEXT:
        return f->call == NULL ? "string" : "?string";
    default:
        return "int";
    }
}

static char *tag(const interface *it, const function *f, const char *label)
{
    for (int i = 0; i < f->parameter_count; i++)
        if (strcmp(f->parameters[i].name, label) == 0)
            return format_text("@param %s $%s", type_of(it, f, i), dialect_parameter(&php, label));
    if (strcmp(label, "Returns") == 0)
        return format_text("@return %s", result_type(f));
    return format_text("%s:", label);
}

/* ---- functions ---- */

static void write_head(FILE *out, const interface *it, const function *f)
{
    const char *joint = "";

    fprintf(out, "    public static function %s(", dialect_own_name(f->name));
    for (int i = 0; i < f->parameter_count; i++) {
        if (!argument_is_given(f, i))
            continue;
        fprintf(out, "%s%s $%s%s", joint, type_of(it, f, i),
                dialect_parameter(&php, f->parameters[i].name),
                argument_is_optional(f, i) ? " = null" : "");
        joint = ", ";
    }
    fprintf(out, "): %s\n", result_type(f));
}

static void write_function(FILE *out, const interface *it, const function *f)
{
    const char *joint = "";

    fprintf(out, "\n    /**\n");
    dialect_document(out, &php, it, f, "     * ", "     * ");
    fprintf(out, "     */\n");
    write_head(out, it, f);
    fprintf(out, "    {\n        %sShape::call(__FUNCTION__, self::SHAPES[__FUNCTION__], [",
            strcmp(result_type(f), "void") == 0 ? "" : "return ");
    for (int i = 0; i < f->parameter_count; i++) {
        if (!argument_is_given(f, i))
            continue;
        fprintf(out, "%s$%s", joint, dialect_parameter(&php, f->parameters[i].name));
        joint = ", ";
    }
    fprintf(out, "]);\n    }\n");
}

static int is_written(const function *f, int direct)
{
    return (f->call != NULL) == direct && shape_is_bound(f);
}

static void write_functions(FILE *out, const interface *it, int direct)
{
    const function *f;

    fprintf(out, "    /** What each takes and returns, in letters that Shape knows. */\n"
                 "    public const SHAPES = [\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (is_written(f, direct))
            fprintf(out, "        '%s' => '%s',\n", dialect_own_name(f->name), shape_of(it, f));
    fprintf(out, "    ];\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (is_written(f, direct))
            write_function(out, it, f);
    fprintf(out, "}\n");
}

static FILE *open_class(const char *path, const char *name, const char *doc)
{
    FILE *out = output_open(path);

    fprintf(out,
            "<?php\n\ndeclare(strict_types=1);\n\nnamespace Gasket;\n\n/**\n"
            " * Generated from spec/: %s\n */\nfinal class %s\n{\n",
            doc, name);
    return out;
}

/* ---- constants ---- */

static void write_own_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;
    const function *f;

    fprintf(out, "    public const LIBRARY_VERSION = '%s';\n", it->version);
    fprintf(out, "    public const LIBRARY_ABI_VERSION = %" PRId64 ";\n\n", it->abi);
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "    /** %s */\n    public const %s = %" PRId64 ";\n",
                    dialect_text(&php, it, it->functions, c->doc), c->name + strlen("GASKET_"),
                    c->value);
    fprintf(out, "\n    /** How many arguments the functions have that are given to these. */\n"
                 "    public const CALLBACKS = [\n");
    for (f = it->functions; f != NULL; f = f->next)
        for (int i = 0; i < f->parameter_count; i++)
            if (f->parameters[i].kind == KIND_CALLBACK)
                fprintf(out, "        '%s' => %d,\n", dialect_own_name(f->name),
                        argument_signature_length(&f->parameters[i]));
    fprintf(out, "    ];\n\n");
}

static void write_openssl_constants(FILE *out, const interface *it)
{
    const foreign_group *fg;
    const foreign_constant *fc;

    fprintf(out, "    use Constants;\n\n"
                 "    /** The constants, and whether they vary with the version of OpenSSL. */\n"
                 "    public const CONSTANTS = [\n");
    for (fg = it->foreign; fg != NULL; fg = fg->next)
        for (fc = fg->constants; fc != NULL; fc = fc->next)
            fprintf(out, "        '%s' => %s,\n", fc->name, fc->differs ? "true" : "false");
    fprintf(out, "    ];\n\n");
}

void write_php(const interface *it)
{
    const char *native = "bindings/php/src/Native.php";
    const char *direct = "bindings/php/src/OpenSSL.php";
    FILE *out = open_class(native, "Native", "libgasket's own functions and constants.");

    write_own_constants(out, it);
    write_functions(out, it, 0);
    output_close(out, native);
    out =
        open_class(direct, "OpenSSL",
                   "OpenSSL's functions by their own names, and its constants, which are called as "
                   "well: OpenSSL::SSL_OP_NO_TICKET().");
    write_openssl_constants(out, it);
    write_functions(out, it, 1);
    output_close(out, direct);
}
