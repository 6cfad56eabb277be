/* tests/misuse_table.inc: what the misuse test needs to know to call every function wrongly. */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const explanation =
    "/*\n"
    " * Generated from spec/: every exported function, for the test that calls each of them "
    "wrongly.\n"
    " *\n"
    " * MISUSE_FUNCTION(function, ON_BAD_HANDLE, parameter count, parameters)\n"
    " *     ON_BAD_HANDLE: RECORD, NULL_TEXT, or ZERO for the one that never fails.\n"
    " * MISUSE_PARAMETER(name, KIND, handle kinds, none allowed, low, high, partner)\n"
    " *     KIND is one of NONE (of a function without parameters), HANDLE, RECORD, TEXT, RAW_TEXT "
    "(which\n"
    " *     need not be UTF-8), BYTES_IN, BYTES_OUT, LENGTH, INDEX, NUMBER, MILLISECONDS, "
    "BOOLEAN,\n"
    " *     ENUMERATION, PORT, DESCRIPTOR, CALLBACK, OUT.\n"
    " *     Handle kinds are bits, 1 << GASKET_KIND_...; 0 for any kind, records included.\n"
    " *     None allowed: 0, or NULL, is no misuse.\n"
    " *     low and high are what the function takes; both 0 where it takes any number.\n"
    " *     Partner is the place of the length that belongs to bytes, or of a length's bytes; else "
    "-1.\n"
    " */\n";

static void write_handles(FILE *out, const value *v)
{
    if (v->kind == KIND_RECORD) {
        fputs("1 << GASKET_KIND_ERROR", out);
        return;
    }
    for (int i = 0; i < v->handle_count; i++)
        fprintf(out, "%s1 << %s", i == 0 ? "" : " | ", v->handles[i]->name);
    if (v->handle_count == 0)
        fputs("0", out);
}

static int find_partner(const function *f, const value *v)
{
    for (int i = 0; i < f->parameter_count; i++) {
        const value *other = &f->parameters[i];

        if (v->bytes == other || other->bytes == v)
            return i;
    }
    return -1;
}

static void write_bound(FILE *out, int64_t bound)
{
    if (bound == INT64_MAX)
        fputs("INT64_MAX", out);
    else
        fprintf(out, "%" PRId64, bound);
}

static void write_parameter(FILE *out, const function *f, const value *v)
{
    fprintf(out, ",\n    MISUSE_PARAMETER(\"%s\", %s, ", v->name,
            c_name(v->raw ? "raw-text" : kind_name(v->kind)));
    write_handles(out, v);
    fprintf(out, ", %d, ", v->none);
    write_bound(out, v->low);
    fputs(", ", out);
    write_bound(out, v->high);
    fprintf(out, ", %d)", find_partner(f, v));
}

static int takes_handle(const function *f)
{
    for (int i = 0; i < f->parameter_count; i++)
        if (f->parameters[i].kind == KIND_HANDLE || f->parameters[i].kind == KIND_RECORD)
            return 1;
    return 0;
}

static const char *on_bad_handle(const function *f)
{
    if (f->result.kind == KIND_TEXT)
        return "NULL_TEXT";
    return takes_handle(f) && f->error_count == 0 ? "ZERO" : "RECORD";
}

static void write_function(FILE *out, const function *f)
{
    fprintf(out, "MISUSE_FUNCTION(%s, %s, %d", f->name, on_bad_handle(f), f->parameter_count);
    for (int i = 0; i < f->parameter_count; i++)
        write_parameter(out, f, &f->parameters[i]);
    if (f->parameter_count == 0)
        fputs(",\n    MISUSE_PARAMETER(\"\", NONE, 0, 0, 0, 0, -1)", out);
    fputs(")\n", out);
}

void write_misuse(const interface *it)
{
    const char *path = "tests/misuse_table.inc";
    FILE *out = output_open(path);
    const function *f;

    fputs(explanation, out);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call == NULL)
            write_function(out, f);
    output_close(out, path);
}
