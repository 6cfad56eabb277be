/* Parameters and results: which kinds there are, and how they are written. */
#include "bindgen.h"

#include <string.h>

typedef struct kind_entry {
    const char *name;
    kind kind;
    int of_parameters;
    int of_results;
} kind_entry;

static const kind_entry kinds[] = {
    {"nothing", KIND_NOTHING, 0, 1},     {"seconds", KIND_SECONDS, 0, 1},
    {"handle", KIND_HANDLE, 1, 1},       {"record", KIND_RECORD, 1, 0},
    {"text", KIND_TEXT, 1, 1},           {"bytes-in", KIND_BYTES_IN, 1, 0},
    {"bytes-out", KIND_BYTES_OUT, 1, 0}, {"length", KIND_LENGTH, 1, 0},
    {"index", KIND_INDEX, 1, 0},         {"count", KIND_COUNT, 0, 1},
    {"number", KIND_NUMBER, 1, 1},       {"milliseconds", KIND_MILLISECONDS, 1, 0},
    {"boolean", KIND_BOOLEAN, 1, 1},     {"enumeration", KIND_ENUMERATION, 1, 1},
    {"port", KIND_PORT, 1, 1},           {"descriptor", KIND_DESCRIPTOR, 1, 1},
    {"callback", KIND_CALLBACK, 1, 0},   {"out", KIND_OUT, 1, 0},
};

static const struct {
    const char *name;
    ownership ownership;
    int of_parameters;
} ownerships[] = {
    {"shared", OWNERSHIP_SHARED, 1},     {"lent", OWNERSHIP_LENT, 1},
    {"consumed", OWNERSHIP_CONSUMED, 1}, {"new", OWNERSHIP_NEW, 0},
    {"borrowed", OWNERSHIP_BORROWED, 0}, {"static", OWNERSHIP_STATIC, 0},
};

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

const char *kind_name(kind k)
{
    size_t i = 0;

    while (kinds[i].kind != k)
        i++;
    return kinds[i].name;
}

static kind find_kind(const node *n, const char *name, int for_result)
{
    for (size_t i = 0; i < COUNT_OF(kinds); i++)
        if (strcmp(kinds[i].name, name) == 0 &&
            (for_result ? kinds[i].of_results : kinds[i].of_parameters))
            return kinds[i].kind;
    fail_at(n, "%s is no kind of %s", name, for_result ? "result" : "parameter");
}

static void set_bounds(value *v, int64_t low, int64_t high)
{
    v->bounded = 1;
    v->low = low;
    v->high = high;
}

static void read_bounds(value *v, const node *form, const node *low)
{
    int64_t first = need_number(low, form, "the lowest value");

    set_bounds(v, first, need_number(low->next, form, "the highest value"));
    need_end(low->next->next);
}

static void add_handle(const interface *it, value *v, const node *n)
{
    const char *name = c_name(need_symbol(n, n, "a kind of handle"));
    const constant *c = model_constant(it, format_text("GASKET_KIND_%s", name));

    if (c == NULL || v->handle_count == MAX_KINDS)
        fail_at(n, "%s is no kind of handle", n->text);
    v->handles[v->handle_count++] = c;
}

static void read_handles(const interface *it, value *v, const node *form)
{
    const node *each = form->first->next;

    if (is_symbol(each, "any")) {
        v->any = 1;
        need_end(each->next);
        return;
    }
    if (each == NULL)
        fail_at(form, "(handle KIND...) is expected here");
    for (; each != NULL; each = each->next)
        add_handle(it, v, each);
}

static void add_constant(value *v, const node *where, const constant *c)
{
    if (c == NULL || v->constant_count == MAX_KINDS * 2)
        fail_at(where, "an enumeration is a group, or at most %d constants", MAX_KINDS * 2);
    if (v->constant_count == 0 || c->value < v->low)
        v->low = c->value;
    if (v->constant_count == 0 || c->value > v->high)
        v->high = c->value;
    v->bounded = 1;
    v->constants[v->constant_count++] = c;
}

/* (enumeration side), a group, or (enumeration GASKET_WANT_READ GASKET_WANT_WRITE). */
static void read_enumeration(const interface *it, value *v, const node *form)
{
    const node *each = form->first->next;
    const group *g = model_group(it, need_symbol(each, form, "a group or a constant"));
    const constant *c;

    for (c = g == NULL ? NULL : g->constants; c != NULL; c = c->next)
        add_constant(v, each, c);
    for (; g == NULL && each != NULL; each = each->next)
        add_constant(v, each, model_constant(it, need_symbol(each, form, "a constant")));
}

static void read_index(const interface *it, value *v, const node *form)
{
    const node *counter = form->first->next;

    v->partner = need_symbol(counter, form, "the function that counts");
    if (model_function(it, v->partner) == NULL)
        fail_at(counter, "there is no function %s before this", v->partner);
}

/* What comes with a kind that is written as a list. */
static void read_details(const interface *it, value *v, const node *form)
{
    switch (v->kind) {
    case KIND_HANDLE:
        read_handles(it, v, form);
        break;
    case KIND_ENUMERATION:
        read_enumeration(it, v, form);
        break;
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
        v->partner = need_symbol(form->first->next, form, "the parameter with the length");
        break;
    case KIND_LENGTH:
    case KIND_NUMBER:
        read_bounds(v, form, form->first->next);
        break;
    case KIND_INDEX:
        read_index(it, v, form);
        break;
    case KIND_CALLBACK:
        v->signature = form->first->next;
        break;
    default:
        fail_at(form, "%s takes no details", kind_name(v->kind));
    }
}

static int needs_details(kind k)
{
    return k == KIND_HANDLE || k == KIND_ENUMERATION || k == KIND_BYTES_IN || k == KIND_BYTES_OUT ||
           k == KIND_LENGTH || k == KIND_INDEX;
}

static void read_kind(const interface *it, value *v, const node *n, const node *where,
                      int for_result)
{
    const char *name;

    if (n == NULL)
        fail_at(where, "a kind is expected here");
    name = n->type == NODE_LIST ? form_head(n) : n->text;
    if (name == NULL || n->type == NODE_TEXT)
        fail_at(n, "a kind is expected here");
    v->kind = find_kind(n, name, for_result);
    if (n->type == NODE_LIST)
        read_details(it, v, n);
    else if (needs_details(v->kind))
        fail_at(n, "(%s ...) is expected here", kind_name(v->kind));
    if (v->kind == KIND_BOOLEAN)
        set_bounds(v, 0, 1);
    else if (v->kind == KIND_PORT)
        set_bounds(v, 0, 65535);
    else if (v->kind == KIND_MILLISECONDS)
        set_bounds(v, -1, INT64_MAX);
}

static int read_ownership(value *v, const node *n)
{
    for (size_t i = 0; i < COUNT_OF(ownerships); i++) {
        int fits = ownerships[i].of_parameters == (v->name != NULL) ||
                   ownerships[i].ownership == OWNERSHIP_CONSUMED;

        if (is_symbol(n, ownerships[i].name) && fits) {
            v->ownership = ownerships[i].ownership;
            return 1;
        }
    }
    return 0;
}

/* Attributes, then a documentation text where the kind does not say it all. */
static void read_attributes(value *v, const node *n)
{
    for (; n != NULL && n->type == NODE_SYMBOL; n = n->next)
        if (is_symbol(n, "none") || is_symbol(n, "null"))
            v->none = 1;
        else if (is_symbol(n, "raw") && v->kind == KIND_TEXT)
            v->raw = 1;
        else if (!read_ownership(v, n))
            fail_at(n, "%s is no attribute of a %s", n->text, kind_name(v->kind));
    if (n != NULL) {
        v->doc = need_text(n, n, "a documentation text");
        need_end(n->next);
    }
}

void value_read_parameter(const interface *it, value *v, const node *form)
{
    v->name = form_head(form);
    if (v->name == NULL)
        fail_at(form, "(name kind ... \"doc\") is expected here");
    read_kind(it, v, form->first->next, form, 0);
    read_attributes(v, form->first->next->next);
}

static int result_is_owned(const value *v)
{
    return v->kind == KIND_HANDLE || v->kind == KIND_TEXT || v->kind == KIND_DESCRIPTOR;
}

void value_read_result(const interface *it, value *v, const node *clause)
{
    read_kind(it, v, clause->first->next, clause, 1);
    read_attributes(v, clause->first->next->next);
    if (result_is_owned(v) != (v->ownership != OWNED_BY_NOBODY))
        fail_at(clause, "who owns a %s is to be said, and of nothing else", kind_name(v->kind));
}

static value *find_parameter(function *f, const char *name)
{
    for (int i = 0; i < f->parameter_count; i++)
        if (strcmp(f->parameters[i].name, name) == 0)
            return &f->parameters[i];
    return NULL;
}

void value_pair(function *f, const node *form)
{
    for (int i = 0; i < f->parameter_count; i++) {
        value *bytes = &f->parameters[i];
        value *length;

        if (bytes->kind != KIND_BYTES_IN && bytes->kind != KIND_BYTES_OUT)
            continue;
        length = find_parameter(f, bytes->partner);
        if (length == NULL || length->kind != KIND_LENGTH || length->bytes != NULL)
            fail_at(form, "%s of %s is no length of its own", bytes->partner, bytes->name);
        length->bytes = bytes;
    }
    for (int i = 0; i < f->parameter_count; i++)
        if (f->parameters[i].kind == KIND_LENGTH && f->parameters[i].bytes == NULL)
            fail_at(form, "%s is the length of nothing", f->parameters[i].name);
}
