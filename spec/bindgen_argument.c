/*
 * Parameters as languages see them that have objects, vectors which know their length, and
 * functions with several values.
 */
#include "bindgen.h"

#include <string.h>

const c_parameter *argument_in_c(const function *f, int i)
{
    for (int each = 0; f->call != NULL && each < f->call->c_count; each++)
        if (f->call->c_parameters[each].flat == i)
            return &f->call->c_parameters[each];
    return NULL;
}

const type *argument_stored_type(const interface *it, const function *f, int i)
{
    const c_parameter *p = argument_in_c(f, i);

    if (f->parameters[i].kind != KIND_OUT || p == NULL)
        return NULL;
    /* "BIO **" */
    return call_type_of_pointer(
        it, call_normal_type(format_text("%.*s", (int)strlen(p->type) - 1, p->type)));
}

int argument_is_inout(const function *f, int i)
{
    const c_parameter *p = argument_in_c(f, i);

    return f->parameters[i].kind == KIND_OUT && p != NULL && p->role == ROLE_INOUT;
}

int argument_is_given(const function *f, int i)
{
    const value *v = &f->parameters[i];

    return !(v->kind == KIND_LENGTH && v->bytes != NULL) &&
           (v->kind != KIND_OUT || argument_is_inout(f, i));
}

static int takes_none(const value *v)
{
    switch (v->kind) {
    case KIND_OBJECT:
    case KIND_TEXT:
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
    case KIND_CALLBACK:
        return v->none;
    default:
        return 0;
    }
}

int argument_is_optional(const function *f, int i)
{
    for (int each = i; each < f->parameter_count; each++)
        if (argument_is_given(f, each) && (each == 0 || !takes_none(&f->parameters[each])))
            return 0;
    return 1;
}

/* "const int *" points to an int. */
static char *pointed_at(const char *c_type)
{
    size_t length = strcspn(c_type, "*");

    if (strncmp(c_type, "const ", 6) == 0) {
        c_type += 6;
        length -= 6;
    }
    while (length > 0 && c_type[length - 1] == ' ')
        length--;
    return format_text("%.*s", (int)length, c_type);
}

const char *argument_c_type(const function *f, int i)
{
    const value *v = &f->parameters[i];

    if (v->kind == KIND_OUT)
        return pointed_at(argument_in_c(f, i)->type);
    return v->c_type;
}

/* Handles of the core are "ctx" there, SSL_CTX of OpenSSL's. */
static const char *type_of_kind(const char *kind)
{
    static const struct {
        const char *kind, *type;
    } of_openssl[] = {{"GASKET_KIND_CTX", "SSL_CTX"},
                      {"GASKET_KIND_SSL", "SSL"},
                      {"GASKET_KIND_CERTIFICATE", "X509"}};

    for (size_t i = 0; i < sizeof of_openssl / sizeof *of_openssl; i++)
        if (strcmp(of_openssl[i].kind, kind) == 0)
            return of_openssl[i].type;
    return spec_name(kind + strlen("GASKET_KIND_"));
}

const char *argument_object_type(const value *v)
{
    if (v->kind == KIND_OBJECT)
        return v->type->name;
    return v->handle_count == 1 ? type_of_kind(v->handles[0]->name) : NULL;
}

int argument_named(const function *f, const char *name)
{
    for (int i = 0; i < f->parameter_count; i++)
        if (strcmp(f->parameters[i].name, name) == 0)
            return 1;
    return 0;
}

int argument_signature_length(const value *v)
{
    const node *each;
    int count = 0;

    for (each = v->signature; each != NULL; each = each->next)
        count++;
    return count;
}

/* ---- in words ---- */

static const char *word_of_kind(const interface *it, const function *f, int i,
                                const vocabulary *words)
{
    const value *v = &f->parameters[i];
    const type *stored = argument_stored_type(it, f, i);

    switch (v->kind) {
    case KIND_OBJECT:
        return v->type->name;
    case KIND_TEXT:
        return words->text;
    case KIND_BYTES_IN:
        return words->bytes;
    case KIND_BYTES_OUT:
        return words->room;
    default:
        if (stored != NULL)
            return stored->name;
        return argument_c_type(f, i) != NULL ? argument_c_type(f, i) : "int";
    }
}

static char *describe(const interface *it, const function *f, int i, const vocabulary *words)
{
    const value *v = &f->parameters[i];
    int none = v->none;

    if (v->kind == KIND_OUT)
        none = argument_stored_type(it, f, i) != NULL || (none && argument_is_inout(f, i));
    return format_text("%s%s%s%s%s", word_of_kind(it, f, i, words), none ? " or " : "",
                       none ? words->none : "", v->doc == NULL ? "" : ": ",
                       v->doc == NULL ? "" : v->doc);
}

/* What C stores is another value; what was given already is described there. */
static char *stored(const interface *it, const function *f, int i, const vocabulary *words)
{
    const char *name = f->parameters[i].name;

    if (argument_is_inout(f, i))
        return format_text("`%s` as it is afterwards", name);
    return format_text("`%s`, %s", name, describe(it, f, i, words));
}

static char *describe_result(const function *f, const vocabulary *words)
{
    static const char *const owners[] = {"",      ", shared",   ", lent",  ", consumed",
                                         ", new", ", borrowed", ", static"};
    const value *v = &f->result;
    char *text;

    switch (v->kind) {
    case KIND_NOTHING:
        text = format_text("%s", words->nothing);
        break;
    case KIND_OBJECT:
        text = format_text("%s or %s%s", v->type->name, words->none, owners[v->ownership]);
        break;
    case KIND_TEXT:
        text = format_text("%s or %s", words->text, words->none);
        break;
    default:
        text = format_text("%s", v->c_type != NULL ? v->c_type : "int");
    }
    return v->doc == NULL ? text : append_text(text, ": %s", v->doc);
}

int argument_facts(const interface *it, const function *f, const vocabulary *words, fact *facts)
{
    fact all[MAX_FACTS];
    int all_count = describe_function(f, all);
    int values = f->result.kind != KIND_NOTHING;
    int count = 0;

    for (int i = 0; i < f->parameter_count; i++)
        if (argument_is_given(f, i))
            facts[count++] =
                (fact){all[i].label, f->call == NULL ? all[i].text : describe(it, f, i, words)};
    facts[count++] = (fact){"Returns", f->call == NULL ? all[f->parameter_count].text
                                                       : describe_result(f, words)};
    for (int i = 0; i < f->parameter_count; i++)
        if (f->parameters[i].kind == KIND_OUT)
            facts[count++] = (fact){format_text("Value %d", ++values), stored(it, f, i, words)};
    for (int i = f->parameter_count + 1; i < all_count; i++)
        facts[count++] = all[i];
    return count;
}
