/* The facts of an entry in words. */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

static const char *c_type(const value *v)
{
    switch (v->kind) {
    case KIND_TEXT:
        return "const char *";
    case KIND_BYTES_IN:
        return "const void *";
    case KIND_BYTES_OUT:
    case KIND_OUT:
        return "void *";
    default:
        return "int64_t ";
    }
}

/* A callback takes and gives what a function of the interface may. */
static char *c_callback(const value *v)
{
    char *text = format_text("int64_t (*%s)(", v->name);
    const node *each;

    for (each = v->signature; each != NULL; each = each->next) {
        const char *name = form_head(each);
        value parameter = {.kind = KIND_NUMBER};

        if (name == NULL)
            fail_at(each, "(name kind) is expected here");
        if (is_symbol(each->first->next, "text"))
            parameter.kind = KIND_TEXT;
        else if (is_symbol(each->first->next, "bytes"))
            parameter.kind = KIND_BYTES_IN;
        text =
            append_text(text, "%s%s%s", each == v->signature ? "" : ", ", c_type(&parameter), name);
    }
    return append_text(text, v->signature == NULL ? "void)" : ")");
}

char *c_prototype(const function *f)
{
    char *text = format_text("%s%s(", c_type(&f->result), f->name);

    for (int i = 0; i < f->parameter_count; i++) {
        const value *v = &f->parameters[i];

        text = append_text(text, "%s", i == 0 ? "" : ", ");
        if (v->kind == KIND_CALLBACK)
            text = append_text(text, "%s", c_callback(v));
        else
            text = append_text(text, "%s%s", c_type(v), v->name);
    }
    return append_text(text, f->parameter_count == 0 ? "void)" : ")");
}

static const char *ownership_word(ownership o)
{
    static const char *const words[] = {"",    "shared",   "lent",  "consumed",
                                        "new", "borrowed", "static"};

    return words[o];
}

/* "stream or listener handle" */
static char *describe_handle(const value *v)
{
    char *text = format_text("%s", v->any ? "any" : "");

    for (int i = 0; i < v->handle_count; i++) {
        const char *name = v->handles[i]->name + strlen("GASKET_KIND_");
        const char *joint = i == 0 ? "" : i == v->handle_count - 1 ? " or " : ", ";

        text = append_text(text, "%s%s", joint, spec_name(name));
    }
    return append_text(text, " handle");
}

static char *describe_enumeration(const value *v)
{
    const char *first = v->constants[0]->name;
    char *text = format_text("%s", first);

    if (v->constant_count > 3)
        return format_text("%.*s_...", (int)(strrchr(first, '_') - first), first);
    for (int i = 1; i < v->constant_count; i++) {
        text = append_text(text, "%s%s", i == v->constant_count - 1 ? " or " : ", ",
                           v->constants[i]->name);
    }
    return text;
}

static char *describe_kind(const value *v)
{
    switch (v->kind) {
    case KIND_HANDLE:
        return describe_handle(v);
    case KIND_OBJECT:
        return format_text("%s handle", v->type->name);
    case KIND_OUT:
        return format_text("an int64_t to write to");
    case KIND_RECORD:
        return format_text("error record");
    case KIND_TEXT:
        return format_text(v->raw ? "text of any bytes" : "text");
    case KIND_BYTES_IN:
        return format_text("bytes in");
    case KIND_BYTES_OUT:
        return format_text("bytes out");
    case KIND_MILLISECONDS:
        return format_text("milliseconds, 0 never, -1 for ever");
    case KIND_ENUMERATION:
        return describe_enumeration(v);
    case KIND_BOOLEAN:
        return format_text("0 or 1");
    case KIND_INDEX:
        return format_text("index below %s", v->partner);
    case KIND_LENGTH:
    case KIND_NUMBER:
        if (v->bounded && v->c_type == NULL)
            return format_text("%" PRId64 " to %" PRId64, v->low, v->high);
        return format_text("%s", v->c_type == NULL ? "number" : v->c_type);
    default:
        return format_text("%s", kind_name(v->kind));
    }
}

static char *with_doc(const char *text, const value *v)
{
    return append_text(text, "%s%s", v->doc == NULL ? "" : ": ", v->doc == NULL ? "" : v->doc);
}

static const char *describe_parameter(const value *v)
{
    char *text = describe_kind(v);

    if (v->none) {
        text = append_text(text, v->kind == KIND_TEXT || v->kind == KIND_BYTES_IN ||
                                         v->kind == KIND_BYTES_OUT || v->kind == KIND_OUT
                                     ? " or NULL"
                                     : " or 0");
    }
    if (v->ownership != OWNED_BY_NOBODY)
        text = append_text(text, ", %s", ownership_word(v->ownership));
    return with_doc(text, v);
}

static const char *describe_result(const value *v)
{
    switch (v->kind) {
    case KIND_NOTHING:
        return with_doc("0", v);
    case KIND_HANDLE:
    case KIND_TEXT:
    case KIND_OBJECT:
        return with_doc(format_text("%s %s", ownership_word(v->ownership), describe_kind(v)), v);
    case KIND_DESCRIPTOR:
        return with_doc(v->ownership == OWNERSHIP_CONSUMED ? "the caller's descriptor"
                                                           : "borrowed descriptor",
                        v);
    case KIND_ENUMERATION:
        return with_doc(describe_kind(v), v);
    default:
        return v->doc != NULL ? v->doc : describe_kind(v);
    }
}

static const char *describe_errors(const function *f)
{
    char *text = format_text("%s", f->result.kind == KIND_TEXT ? "NULL for " : "");

    for (int i = 0; i < f->error_count; i++) {
        const error_case *e = &f->errors[i];

        text = append_text(text, "%s%s", i == 0 ? "" : "; ",
                           spec_name(e->kind->name + strlen("GASKET_ERROR_")));
        if (e->when != NULL)
            text = append_text(text, " (%s)", e->when);
    }
    return text;
}

static const char *describe_states(const function *f)
{
    char *text = format_text("%s", "");

    for (int i = 0; i < f->state_count; i++)
        text = append_text(text, "%s%s", i == 0 ? "" : ", ", f->states[i]->name);
    return text;
}

static const char *describe_waits(const function *f)
{
    if (strcmp(f->waits, "never") == 0)
        return "never";
    if (strcmp(f->waits, "files") == 0)
        return "for files only";
    if (strcmp(f->waits, "OpenSSL") == 0)
        return "as long as OpenSSL does";
    return format_text("up to `%s`", f->waits);
}

static const char *describe_sources(const function *f)
{
    char *text = format_text("%s", "");

    for (int i = 0; i < f->source_count; i++)
        text = append_text(text, "%s%s", i == 0 ? "" : ", ", f->sources[i]);
    return text;
}

/* What holds for all direct calls is said once, at the top of their header. */
static int describe_call(const function *f, fact *facts, int count)
{
    const call *c = f->call;

    if (c->stream != NULL)
        facts[count++] =
            (fact){"Streams", format_text("refused on the SSL of a stream: %s", c->stream)};
    if (strcmp(f->waits, "never") != 0)
        facts[count++] = (fact){"Waits", describe_waits(f)};
    if (c->since != NULL)
        facts[count++] = (fact){"OpenSSL", format_text("%s and newer", c->since)};
    else if (c->until != NULL)
        facts[count++] = (fact){"OpenSSL", format_text("before %s", c->until)};
    facts[count++] = (fact){"See", describe_sources(f)};
    return count;
}

int describe_function(const function *f, fact *facts)
{
    int count = 0;

    for (int i = 0; i < f->parameter_count; i++)
        facts[count++] = (fact){f->parameters[i].name, describe_parameter(&f->parameters[i])};
    facts[count++] = (fact){"Returns", describe_result(&f->result)};
    if (f->call != NULL)
        return describe_call(f, facts, count);
    if (f->state_count > 0)
        facts[count++] = (fact){"States", describe_states(f)};
    facts[count++] = (fact){"Errors", f->error_count > 0 ? describe_errors(f) : "none"};
    facts[count++] =
        (fact){"Threads", f->threads == NULL ? "any" : format_text("any; %s", f->threads)};
    facts[count++] = (fact){"Waits", describe_waits(f)};
    facts[count++] = (fact){"Since", f->since};
    if (f->source_count > 0)
        facts[count++] = (fact){"See", describe_sources(f)};
    return count;
}
