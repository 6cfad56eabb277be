/* tests/misuse_direct.inc: what the misuse test needs to know to call every direct call wrongly. */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const explanation =
    "/*\n"
    " * Generated from spec/: every direct call, for the test that calls each of them wrongly.\n"
    " *\n"
    " * DIRECT(function, C name, RETURNS, TYPE, OWNERSHIP, waits, by hand, parameter count, "
    "parameters)\n"
    " *     RETURNS: NOTHING, NUMBER, COUNT (of bytes), TEXT or OBJECT, which is of the type.\n"
    " *     OWNERSHIP: NEW, BORROWED or STATIC, of an object; else NONE.\n"
    " * DIRECT_OBJECT(name, TYPE, null allowed, taken)\n"
    " * DIRECT_TEXT(name, null allowed, raw)\n"
    " * DIRECT_BYTES(name, null allowed, place of the length), DIRECT_ROOM the same\n"
    " * DIRECT_LENGTH(name, type of C, has bounds of its own, low, high, place of the bytes)\n"
    " * DIRECT_NUMBER(name, type of C, has bounds of its own, low, high)\n"
    " * DIRECT_OUT(name, null allowed, read as well)\n"
    " * DIRECT_NOTHING(): of a call without parameters.\n"
    " */\n";

static const c_parameter *c_parameter_of(const function *f, int flat)
{
    for (int i = 0; i < f->call->c_count; i++)
        if (f->call->c_parameters[i].flat == flat)
            return &f->call->c_parameters[i];
    return NULL;
}

/* Of bytes the place of their length, which others may have too; of a length that of its bytes. */
static int partner_of(const function *f, const value *v)
{
    for (int i = 0; i < f->parameter_count; i++) {
        const value *other = &f->parameters[i];

        if (v->bytes == other || (v->kind != KIND_LENGTH && strcmp(v->partner, other->name) == 0))
            return i;
    }
    return -1;
}

/* As entries.inc has it. */
static const char *number_type(const value *v, const c_parameter *p)
{
    if (v->c_type != NULL)
        return v->c_type;
    return p != NULL && p->role == ROLE_PLAIN ? p->type : "int";
}

static void write_number(FILE *out, const function *f, const value *v, const c_parameter *p)
{
    int ranged = p != NULL && p->ranged;

    fprintf(out, "DIRECT_%s(\"%s\", %s, %d, INT64_C(%" PRId64 "), INT64_C(%" PRId64 ")",
            v->kind == KIND_LENGTH ? "LENGTH" : "NUMBER", v->name, number_type(v, p), ranged,
            ranged ? p->low : 0, ranged ? p->high : 0);
    if (v->kind == KIND_LENGTH)
        fprintf(out, ", %d", partner_of(f, v));
    fputs(")", out);
}

static void write_parameter(FILE *out, const function *f, int i)
{
    const value *v = &f->parameters[i];
    const c_parameter *p = c_parameter_of(f, i);

    fputs(",\n    ", out);
    switch (v->kind) {
    case KIND_OBJECT:
        fprintf(out, "DIRECT_OBJECT(\"%s\", TYPE_%s, %d, %d)", v->name, v->type->label, v->none,
                p != NULL && p->taken);
        break;
    case KIND_TEXT:
        fprintf(out, "DIRECT_TEXT(\"%s\", %d, %d)", v->name, v->none, v->raw);
        break;
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
        fprintf(out, "DIRECT_%s(\"%s\", %d, %d)", v->kind == KIND_BYTES_IN ? "BYTES" : "ROOM",
                v->name, v->none, partner_of(f, v));
        break;
    case KIND_OUT:
        fprintf(out, "DIRECT_OUT(\"%s\", %d, %d)", v->name, v->none,
                p != NULL && p->role == ROLE_INOUT);
        break;
    default:
        write_number(out, f, v, p);
    }
}

static const char *returns(const function *f)
{
    switch (f->result.kind) {
    case KIND_NOTHING:
        return "NOTHING";
    case KIND_OBJECT:
        return "OBJECT";
    case KIND_TEXT:
        return "TEXT";
    case KIND_COUNT:
        return "COUNT";
    default:
        return "NUMBER";
    }
}

static const char *owned(const value *v)
{
    if (v->kind != KIND_OBJECT)
        return "NONE";
    return v->ownership == OWNERSHIP_NEW        ? "NEW"
           : v->ownership == OWNERSHIP_BORROWED ? "BORROWED"
                                                : "STATIC";
}

static void write_call(FILE *out, const function *f)
{
    fprintf(out, "DIRECT(%s, \"%s\", %s, %s, %s, %d, %d, %d", f->name, f->call->c_name, returns(f),
            f->result.type == NULL ? "TYPE_NONE" : format_text("TYPE_%s", f->result.type->label),
            owned(&f->result), strcmp(f->waits, "never") != 0, f->call->by_hand,
            f->parameter_count);
    for (int i = 0; i < f->parameter_count; i++)
        write_parameter(out, f, i);
    fputs(f->parameter_count == 0 ? ",\n    DIRECT_NOTHING())\n" : ")\n", out);
}

void write_misuse_direct(const interface *it)
{
    const char *path = "tests/misuse_direct.inc";
    FILE *out = output_open(path);
    const function *f;

    fputs(explanation, out);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            write_call(out, f);
    output_close(out, path);
}
