/*
 * bindings/python/gasket/: _low_level.py, what ctypes has to know; functions.py, libgasket's own
 * functions; direct.py, OpenSSL's by their own names.
 */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *const keywords[] = {"as", "class", "def", "from", "global", "import", "in",
                                       "is", "not",   "or",  "pass", "with",   NULL};

static char *escape(const char *character)
{
    return *character == '\\' ? format_text("\\\\") : NULL;
}

static const dialect python = {
    .words = {"str", "bytes", "bytearray that is filled", "None", "None"},
    .keywords = keywords,
    .escape = escape,
    .width = 96,
};

static char *parameter_name(const char *name)
{
    return dialect_parameter(&python, name);
}

/* ---- what ctypes has to know ---- */

static char type_letter(const value *v)
{
    switch (v->kind) {
    case KIND_TEXT:
        return 't';
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
    case KIND_OUT:
        return 'p';
    case KIND_CALLBACK:
        return 'f';
    default:
        return 'i';
    }
}

static void write_signatures(FILE *out, const interface *it)
{
    const function *f;

    fprintf(out, "\nFUNCTIONS = {\n");
    for (f = it->functions; f != NULL; f = f->next) {
        fprintf(out, "    \"%s\": \"%c", f->name, type_letter(&f->result));
        for (int i = 0; i < f->parameter_count; i++)
            fputc(type_letter(&f->parameters[i]), out);
        fprintf(out, "\",\n");
    }
    fprintf(out, "}\n\"\"\"What each returns, and its parameters: numbers, texts, pointers, "
                 "functions.\"\"\"\n");
}

static void write_low_level(const interface *it)
{
    const char *path = "bindings/python/gasket/_low_level.py";
    FILE *out = output_open(path);
    const group *g;
    const constant *c;
    const foreign_group *fg;
    const foreign_constant *fc;

    fprintf(out, "\"\"\"Generated from spec/: what ctypes has to know of libgasket.\"\"\"\n\n");
    fprintf(out, "VERSION = \"%s\"\nABI_VERSION = %" PRId64 "\n\nCONSTANTS = {\n", it->version,
            it->abi);
    for (g = it->groups; g != NULL; g = g->next)
        for (c = g->constants; c != NULL; c = c->next)
            fprintf(out, "    \"%s\": %" PRId64 ",\n", c->name + strlen("GASKET_"), c->value);
    fprintf(out, "}\n\"\"\"Gasket's own.\"\"\"\n\nOPENSSL_CONSTANTS = {\n");
    for (fg = it->foreign; fg != NULL; fg = fg->next)
        for (fc = fg->constants; fc != NULL; fc = fc->next)
            fprintf(out, "    \"%s\": %s,\n", fc->name, fc->differs ? "True" : "False");
    fprintf(out, "}\n\"\"\"OpenSSL's, and whether they vary with its version.\"\"\"\n");
    write_signatures(out, it);
    output_close(out, path);
}

/* ---- a function ---- */

static const char *hint(const interface *it, const function *f, int i)
{
    switch (f->parameters[i].kind) {
    case KIND_OBJECT:
    case KIND_HANDLE:
        return "Handle";
    case KIND_TEXT:
        return "Text";
    case KIND_BYTES_IN:
        return "Bytes";
    case KIND_BYTES_OUT:
        return "Room";
    case KIND_CALLBACK:
        return "Optional[Callable[..., int]]";
    case KIND_OUT:
        if (argument_stored_type(it, f, i) != NULL)
            return "Handle";
        return f->parameters[i].none ? "Optional[int]" : "int";
    default:
        return "int";
    }
}

static const char *result_hint(const function *f)
{
    const value *v = &f->result;

    switch (v->kind) {
    case KIND_NOTHING:
        return f->state_count > 0 ? "int" : "None";
    case KIND_OBJECT:
        return "Optional[Object]";
    case KIND_HANDLE:
        if (f->state_count > 0)
            return "Union[Object, int]";
        return v->none ? "Optional[Object]" : "Object";
    case KIND_TEXT:
        return f->call == NULL ? "str" : "Optional[str]";
    default:
        return "int";
    }
}

/* Values that C stores: their hints, or what gives them. */
static char *stored_values(const interface *it, const function *f, int hints, int *count)
{
    char *text = format_text("%s", "");
    const char *origin = "None";

    for (int i = f->parameter_count - 1; i >= 0; i--)
        if (f->parameters[i].kind == KIND_OBJECT)
            origin = parameter_name(f->parameters[i].name);
    for (int i = 0; i < f->parameter_count; i++) {
        const char *name = f->parameters[i].name;
        const type *t = argument_stored_type(it, f, i);

        if (f->parameters[i].kind != KIND_OUT)
            continue;
        ++*count;
        if (hints)
            text = append_text(text, ", %s", t != NULL ? "Optional[Object]" : "int");
        else if (t != NULL)
            text = append_text(text, ", _stored(%s_place, \"%s\", %s)", name, t->name,
                               argument_is_inout(f, i) ? parameter_name(name) : origin);
        else
            text = append_text(text, ", _stored_number(%s_place)", name);
    }
    return text;
}

static void write_head(FILE *out, const interface *it, const function *f)
{
    const char *joint = "";
    int count = 0;
    char *stored = stored_values(it, f, 1, &count);
    int nothing = f->result.kind == KIND_NOTHING;

    fprintf(out, "\n\ndef %s(", dialect_own_name(f->name));
    for (int i = 0; i < f->parameter_count; i++) {
        if (!argument_is_given(f, i))
            continue;
        fprintf(out, "%s%s: %s%s", joint, parameter_name(f->parameters[i].name), hint(it, f, i),
                argument_is_optional(f, i) ? " = None" : "");
        joint = ", ";
    }
    if (count == 0)
        fprintf(out, ") -> %s:\n", result_hint(f));
    else if (nothing)
        fprintf(out, count == 1 ? ") -> %s:\n" : ") -> Tuple[%s]:\n", stored + 2);
    else
        fprintf(out, ") -> Tuple[%s%s]:\n", result_hint(f), stored);
}

static void write_docstring(FILE *out, const interface *it, const function *f)
{
    dialect_document(out, &python, it, f, "    \"\"\"", "    ");
    fprintf(out, "    \"\"\"\n");
}

/* What has to be made of an argument before the call. */
static void write_preparation(FILE *out, const interface *it, const function *f, int i)
{
    const value *v = &f->parameters[i];
    const char *name = parameter_name(v->name);

    switch (v->kind) {
    case KIND_BYTES_IN:
        fprintf(out, "    %s_bytes, %s_length = _octets(%s)\n", v->name, v->name, name);
        break;
    case KIND_BYTES_OUT:
        fprintf(out, "    %s_bytes, %s_length = _room(%s)\n", v->name, v->name, name);
        break;
    case KIND_OUT:
        if (!argument_is_inout(f, i))
            fprintf(out, "    %s_place = _place(0)\n", v->name);
        else if (argument_stored_type(it, f, i) != NULL)
            fprintf(out, "    %s_place = _place(_handle(%s))\n", v->name, name);
        else
            fprintf(out, "    %s_place = _place(%s)\n", v->name, name);
        break;
    default:
        break;
    }
}

static char *argument(const function *f, int i)
{
    const value *v = &f->parameters[i];
    const char *name = parameter_name(v->name);

    switch (v->kind) {
    case KIND_OBJECT:
    case KIND_HANDLE:
        return format_text("_handle(%s)", name);
    case KIND_TEXT:
        return format_text("_text(%s)", name);
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
        return format_text("%s_bytes", v->name);
    case KIND_OUT:
        return format_text("_pointer(%s_place)", v->name);
    case KIND_CALLBACK:
        return format_text("_callback(%s, %d)", name, argument_signature_length(v));
    case KIND_LENGTH:
        if (v->bytes != NULL)
            return format_text("%s_length", v->bytes->name);
        return format_text("_integer(%s)", name);
    default:
        return format_text("_integer(%s)", name);
    }
}

/* "_number(%s)": what is made of the answer. */
static char *answer(const function *f, const char *calling)
{
    const value *v = &f->result;
    const char *object = argument_object_type(v);
    char *type = object == NULL ? format_text("None") : format_text("\"%s\"", object);
    const char *first = f->parameter_count > 0 ? parameter_name(f->parameters[0].name) : "None";

    switch (v->kind) {
    case KIND_NOTHING:
        return format_text(f->state_count > 0 ? "_number(%s)" : "_nothing(%s)", calling);
    case KIND_OBJECT:
    case KIND_HANDLE:
        if (v->ownership == OWNERSHIP_NEW)
            return format_text("_new(%s, %s)", calling, type);
        if (v->ownership == OWNERSHIP_BORROWED && f->call != NULL)
            first = parameter_name(f->parameters[f->call->result_of].name);
        else if (v->ownership == OWNERSHIP_STATIC)
            first = "None";
        return format_text("_borrowed(%s, %s, %s)", calling, type, first);
    case KIND_TEXT:
        if (f->call != NULL)
            return format_text("_string(%s)", calling);
        if (f->parameter_count > 0 && f->parameters[0].kind == KIND_HANDLE)
            return format_text("_string_of(%s, %s)", calling, first);
        return format_text("_string_of(%s)", calling);
    default:
        return format_text("_number(%s)", calling);
    }
}

static void write_body(FILE *out, const interface *it, const function *f)
{
    char *calling = format_text("_lib.%s(", f->name);
    int count = 0;
    char *stored = stored_values(it, f, 0, &count);

    for (int i = 0; i < f->parameter_count; i++) {
        write_preparation(out, it, f, i);
        calling = append_text(calling, "%s%s", i == 0 ? "" : ", ", argument(f, i));
    }
    calling = answer(f, append_text(calling, ")"));
    if (count == 0) {
        fprintf(out, "    return %s\n", calling);
    } else if (f->result.kind == KIND_NOTHING) {
        fprintf(out, "    %s\n    return %s\n", calling, stored + 2);
    } else {
        fprintf(out, "    answer = %s\n    return answer%s\n", calling, stored);
    }
}

/* ---- the modules ---- */

static int is_written(const function *f, int direct)
{
    return (f->call != NULL) == direct && shape_is_bound(f);
}

static void write_module(const interface *it, const char *path, const char *doc, int direct)
{
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "\"\"\"Generated from spec/: %s\"\"\"\n\nfrom __future__ import annotations\n\n",
            doc);
    fprintf(out, direct ? "from typing import Optional, Tuple\n\n"
                        : "from typing import Callable, Optional, Union\n\n");
    fprintf(out, "from ._library import lib as _lib\n");
    fprintf(out, "from ._values import Bytes, Handle, Object, Room, Text\n");
    fprintf(out, "from ._values import borrowed as _borrowed\n");
    if (!direct)
        fprintf(out, "from ._values import callback as _callback\n");
    fprintf(out, "from ._values import handle as _handle, integer as _integer, new as _new\n");
    fprintf(out,
            "from ._values import nothing as _nothing, number as _number, octets as _octets\n");
    if (direct) {
        fprintf(out, "from ._values import place as _place, pointer as _pointer\n");
        fprintf(out, "from ._values import stored as _stored, stored_number as _stored_number\n");
        fprintf(out, "from ._values import string as _string\n");
    } else {
        fprintf(out, "from ._values import string_of as _string_of\n");
    }
    fprintf(out, "from ._values import room as _room, text as _text\n\n__all__ = [\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (is_written(f, direct))
            fprintf(out, "    \"%s\",\n", dialect_own_name(f->name));
    fprintf(out, "]\n");
    for (f = it->functions; f != NULL; f = f->next) {
        if (!is_written(f, direct))
            continue;
        write_head(out, it, f);
        write_docstring(out, it, f);
        write_body(out, it, f);
    }
    output_close(out, path);
}

void write_python(const interface *it)
{
    write_low_level(it);
    write_module(it, "bindings/python/gasket/functions.py", "libgasket's own functions.", 0);
    write_module(it, "bindings/python/gasket/direct.py", "OpenSSL's functions by their own names.",
                 1);
}
