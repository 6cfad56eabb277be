/*
 * bindings/perl/lib/Gasket/: LowLevel.pm, constants and the table of functions; Functions.pod and
 * Direct.pod, their documentation.
 */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const keywords[] = {NULL};

static const dialect perl = {
    .words = {"string", "string", "string that is filled", "undef", "nothing"},
    .keywords = keywords,
    .width = 96,
    .fact_indent = "    ",
};

/* ---- constants and the table ---- */

static void write_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;
    const foreign_group *fg;
    const foreign_constant *fc;

    fprintf(out, "\n# Gasket's own.\nour %%CONSTANTS = (\n");
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "    %s => %" PRId64 ",\n", c->name + strlen("GASKET_"), c->value);
    fprintf(out, ");\n\n# OpenSSL's, and whether they vary with its version.\n"
                 "our %%OPENSSL_CONSTANTS = (\n");
    for (fg = it->foreign; fg != NULL; fg = fg->next)
        for (fc = fg->constants; fc != NULL; fc = fc->next)
            fprintf(out, "    %s => %d,\n", fc->name, fc->differs);
    fprintf(out, ");\n");
}

static void write_low_level(const interface *it)
{
    const char *path = "bindings/perl/lib/Gasket/LowLevel.pm";
    FILE *out = output_open(path);

    fprintf(out,
            "package Gasket::LowLevel;\n\n"
            "# Generated from spec/: constants, and the shapes of functions (spec/README.md).\n"
            "use strict;\nuse warnings;\n\n"
            "our $VERSION     = '%s';\nour $ABI_VERSION = %" PRId64 ";\n",
            it->version, it->abi);
    write_constants(out, it);
    fprintf(out, "\n# libgasket's own.\nour %%FUNCTIONS = (\n");
    shape_write_table(out, it, 0, " => '", "',\n");
    fprintf(out, ");\n\n# OpenSSL's.\nour %%DIRECT_FUNCTIONS = (\n");
    shape_write_table(out, it, 1, " => '", "',\n");
    fprintf(out, ");\n\n# How many parameters the callback has that each takes.\n"
                 "our %%CALLBACKS = (\n");
    shape_write_callbacks(out, it, " => ", ",\n");
    fprintf(out, ");\n\n1;\n");
    output_close(out, path);
}

/* ---- documentation ---- */

/* "($answer, $alg_bits)": what is returned; empty where that is nothing. */
static char *values_of(const function *f)
{
    char *text = format_text("%s", f->result.kind != KIND_NOTHING ? "$answer" : "");
    int count = f->result.kind != KIND_NOTHING || f->state_count > 0;

    if (f->state_count > 0)
        text = format_text("$answer");
    for (int i = 0; i < f->parameter_count; i++)
        if (f->parameters[i].kind == KIND_OUT)
            text = append_text(text, "%s$%s", count++ > 0 ? ", " : "", f->parameters[i].name);
    return count > 1 ? format_text("(%s)", text) : text;
}

static void write_function(FILE *out, const interface *it, const function *f)
{
    char *values = values_of(f);
    const char *joint = "";

    fprintf(out, "\n=head2 %s\n\n    ", dialect_own_name(f->name));
    if (*values != '\0')
        fprintf(out, "my %s = ", values);
    fprintf(out, "Gasket::%s(", dialect_own_name(f->name));
    for (int i = 0; i < f->parameter_count; i++) {
        if (!argument_is_given(f, i))
            continue;
        fprintf(out, "%s$%s%s", joint, f->parameters[i].name,
                argument_is_optional(f, i) ? " = undef" : "");
        joint = ", ";
    }
    fprintf(out, ");\n\n");
    dialect_document(out, &perl, it, f, "", "");
}

static void write_documentation(const interface *it, const char *path, const char *name,
                                const char *title, int direct)
{
    FILE *out = output_open(path);
    const function *f;

    fprintf(out,
            "# Generated from spec/.\n\n=head1 NAME\n\n%s - %s\n\n=head1 DESCRIPTION\n\n"
            "C<= undef> marks what may be left out. L<Gasket> says how values are passed.\n\n"
            "=head1 FUNCTIONS\n",
            name, title);
    for (f = it->functions; f != NULL; f = f->next)
        if ((f->call != NULL) == direct && shape_is_bound(f))
            write_function(out, it, f);
    fprintf(out, "\n=cut\n");
    output_close(out, path);
}

void write_perl(const interface *it)
{
    write_low_level(it);
    write_documentation(it, "bindings/perl/lib/Gasket/Functions.pod", "Gasket::Functions",
                        "libgasket's own functions", 0);
    write_documentation(it, "bindings/perl/lib/Gasket/Direct.pod", "Gasket::Direct",
                        "OpenSSL's functions by their own names", 1);
}
