/*
 * The shape of a function: what a binding has to know to make one at run time. README.md explains
 * the letters.
 */
#include "bindgen.h"

#include <string.h>

int shape_is_bound(const function *f)
{
    if (strcmp(f->name, "gasket_direct_error") == 0 || strcmp(f->name, "gasket_dynamic_call") == 0)
        return 0;
    for (int i = 0; i < f->parameter_count; i++)
        if (f->parameters[i].kind == KIND_RECORD)
            return 0;
    return 1;
}

static char letter(const interface *it, const function *f, int i)
{
    const value *v = &f->parameters[i];

    switch (v->kind) {
    case KIND_HANDLE:
    case KIND_OBJECT:
        return 'o';
    case KIND_TEXT:
        return 't';
    case KIND_BYTES_IN:
        return 'b';
    case KIND_BYTES_OUT:
        return 'r';
    case KIND_CALLBACK:
        return 'f';
    case KIND_OUT:
        if (argument_stored_type(it, f, i) != NULL)
            return argument_is_inout(f, i) ? 'k' : 'h';
        return argument_is_inout(f, i) ? 'q' : 'p';
    case KIND_LENGTH:
        return v->bytes == NULL ? 'n' : (char)('0' + (v->bytes - f->parameters));
    default:
        return 'n';
    }
}

/* Of an object: new, static, or the place of what it is borrowed from. */
static char owner(const function *f)
{
    if (f->result.ownership == OWNERSHIP_NEW)
        return '+';
    if (f->result.ownership != OWNERSHIP_BORROWED || f->parameter_count == 0)
        return '.';
    return (char)('0' + (f->call != NULL ? f->call->result_of : 0));
}

static char result_letter(const function *f)
{
    switch (f->result.kind) {
    case KIND_NOTHING:
        return f->state_count > 0 ? 'n' : 'v';
    case KIND_HANDLE:
    case KIND_OBJECT:
        return owner(f);
    case KIND_TEXT:
        return f->call != NULL ? 't' : 'T';
    default:
        return 'n';
    }
}

char *shape_of(const interface *it, const function *f)
{
    char *text = format_text("%c:", result_letter(f));
    int optional = 0;

    for (int i = 0; i < f->parameter_count; i++) {
        if (!optional && argument_is_given(f, i) && argument_is_optional(f, i)) {
            text = append_text(text, "|");
            optional = 1;
        }
        text = append_text(text, "%c", letter(it, f, i));
    }
    if (f->result.kind == KIND_HANDLE || f->result.kind == KIND_OBJECT) {
        const char *type = argument_object_type(&f->result);

        text = append_text(text, ":%s", type != NULL ? type : "");
    }
    for (int i = 0; i < f->parameter_count; i++)
        if (argument_stored_type(it, f, i) != NULL)
            text = append_text(text, ":%s", argument_stored_type(it, f, i)->name);
    return text;
}

int shape_waits(const function *f)
{
    return strcmp(f->waits, "never") != 0 && strcmp(f->waits, "files") != 0;
}

static int is_chosen(const function *f, int direct)
{
    return (f->call != NULL) == direct && shape_is_bound(f);
}

void shape_write_table(FILE *out, const interface *it, int direct, const char *joint,
                       const char *end)
{
    const function *f;

    for (f = it->functions; f != NULL; f = f->next)
        if (is_chosen(f, direct))
            fprintf(out, "    %s%s%s%s", dialect_own_name(f->name), joint, shape_of(it, f), end);
}

void shape_write_callbacks(FILE *out, const interface *it, const char *joint, const char *end)
{
    const function *f;

    for (f = it->functions; f != NULL; f = f->next)
        for (int i = 0; i < f->parameter_count; i++)
            if (f->parameters[i].kind == KIND_CALLBACK)
                fprintf(out, "    %s%s%d%s", dialect_own_name(f->name), joint,
                        argument_signature_length(&f->parameters[i]), end);
}

void shape_write_waiting(FILE *out, const interface *it)
{
    const function *f;
    char *line = format_text("%s", "");

    for (f = it->functions; f != NULL; f = f->next)
        if (shape_is_bound(f) && shape_waits(f))
            line = append_text(line, "%s ", dialect_own_name(f->name));
    write_wrapped(out, "    ", "    ", line, 96);
}
