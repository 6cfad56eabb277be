/* What the build and the library themselves take: the version script and two tables. */
#include "bindgen.h"

#include <inttypes.h>

static void write_version_script(const interface *it)
{
    const char *path = "src/gasket.map";
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "/* Generated from spec/: everything that the library exports. */\n");
    fprintf(out, "GASKET_%" PRId64 " {\nglobal:\n", it->abi);
    for (f = it->functions; f != NULL; f = f->next)
        fprintf(out, "    %s;\n", f->name);
    fprintf(out, "local:\n    *;\n};\n");
    output_close(out, path);
}

static void write_names(const interface *it)
{
    const char *path = "src/library/exports.inc";
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "/* Generated from spec/: EXPORT(name) for every exported function. */\n");
    for (f = it->functions; f != NULL; f = f->next)
        fprintf(out, "EXPORT(%s)\n", f->name);
    output_close(out, path);
}

static void write_own(FILE *out, const char *name)
{
    fprintf(out, "#ifdef %s\nCONSTANT(%s, %s, 0, 0)\n#endif\n", name, name, name);
}

static void write_foreign(FILE *out, const foreign_constant *c)
{
    if (c->enumerated) {
        fprintf(out, "CONSTANT(%s, %" PRId64 ", 0, 0)\n", c->name, c->new);
    } else if (c->differs) {
        fprintf(out, "#ifdef %s\nCONSTANT(%s, %" PRId64 ", 1, %" PRId64 ")\n#endif\n", c->name,
                c->name, c->new, c->old);
    } else {
        write_own(out, c->name);
    }
}

static void write_constants(const interface *it)
{
    const char *path = "src/library/constants.inc";
    FILE *out = output_open(path);
    const group *g;
    const constant *c;
    const foreign_group *fg;
    const foreign_constant *fc;

    fprintf(out,
            "/*\n * Generated from spec/: CONSTANT(name, value, whether it has another one while\n"
            " * OpenSSL 1.1.1 is loaded, that value).\n */\n");
    write_own(out, "GASKET_ABI_VERSION");
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            write_own(out, c->name);
    for (fg = it->foreign; fg != NULL; fg = fg->next)
        for (fc = fg->constants; fc != NULL; fc = fc->next)
            write_foreign(out, fc);
    output_close(out, path);
}

void write_exports(const interface *it)
{
    write_version_script(it);
    write_names(it);
    write_constants(it);
}
