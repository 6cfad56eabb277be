/* Direct calls: functions of OpenSSL as functions of ours. */
#include "bindgen.h"

#include <string.h>

/* ---- parameters ---- */

typedef struct reader {
    const interface *it;
    function *f;
    call *c;
    const node *form;
} reader;

static const node *c_form(const reader *r, const char *name)
{
    const node *clause;
    const node *each;

    for (clause = r->form->first; clause != NULL; clause = clause->next) {
        if (form_head(clause) == NULL || strcmp(form_head(clause), "parameters") != 0)
            continue;
        for (each = clause->first->next; each != NULL; each = each->next)
            if (form_head(each) != NULL && strcmp(form_head(each), name) == 0)
                return each;
    }
    return NULL;
}

/* What stands behind the head and the name. */
static const node *rest_of(const node *form)
{
    const node *head = form->first;

    return head == NULL || head->next == NULL ? NULL : head->next->next;
}

/* The attribute itself, a symbol or a list that begins with it; NULL where it is not there. */
static const node *attribute(const node *form, const char *name)
{
    const node *each;

    for (each = rest_of(form); each != NULL; each = each->next)
        if (is_symbol(each, name) ||
            (form_head(each) != NULL && strcmp(form_head(each), name) == 0))
            return each;
    return NULL;
}

static const char *attribute_name(const node *form, const char *name)
{
    const node *a = attribute(form, name);

    return a == NULL || a->type != NODE_LIST ? NULL
                                             : need_symbol(a->first->next, a, "a parameter's name");
}

static void check_attributes(const node *form)
{
    static const char *const known[] = {"null",   "taken", "stales", "raw",     "bytes",
                                        "room",   "out",   "inout",  "into",    "decode",
                                        "encode", "fixed", "range",  "password"};
    const node *each;

    for (each = form->first->next->next; each != NULL; each = each->next) {
        const char *name = each->type == NODE_LIST ? form_head(each) : each->text;
        size_t i = 0;

        if (each->type == NODE_TEXT) {
            need_end(each->next);
            return;
        }
        while (name != NULL && i < sizeof known / sizeof *known && strcmp(known[i], name) != 0)
            i++;
        if (name == NULL || i == sizeof known / sizeof *known)
            fail_at(each, "this is no attribute of a parameter");
    }
}

static const char *doc_of(const node *form)
{
    const node *each = rest_of(form);

    while (each != NULL && each->type != NODE_TEXT)
        each = each->next;
    return each == NULL ? NULL : need_text(each, form, "a documentation text");
}

static value *add_flat(reader *r, const node *form, const char *name, kind k)
{
    value *v;

    if (r->f->parameter_count == MAX_PARAMETERS)
        fail_at(form, "a function has at most %d parameters", MAX_PARAMETERS);
    v = &r->f->parameters[r->f->parameter_count++];
    v->name = name;
    v->kind = k;
    v->none = attribute(form, "null") != NULL;
    v->doc = doc_of(form);
    return v;
}

static void bound(value *v, int64_t low, int64_t high)
{
    v->bounded = 1;
    v->low = low;
    v->high = high;
}

/* What the C type alone allows, where that is the same everywhere. */
static void bound_by_type(value *v)
{
    static const struct {
        const char *name;
        int64_t low, high;
    } bounds[] = {
        {"int", INT32_MIN, INT32_MAX},     {"int32_t", INT32_MIN, INT32_MAX},
        {"unsigned int", 0, UINT32_MAX},   {"uint32_t", 0, UINT32_MAX},
        {"unsigned", 0, UINT32_MAX},       {"uint16_t", 0, UINT16_MAX},
        {"unsigned short", 0, UINT16_MAX}, {"uint8_t", 0, UINT8_MAX},
        {"unsigned char", 0, UINT8_MAX},   {"size_t", 0, INT64_MAX},
        {"uint64_t", 0, INT64_MAX},        {"unsigned long", 0, INT64_MAX},
    };

    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++)
        if (strcmp(bounds[i].name, v->c_type) == 0)
            bound(v, bounds[i].low, bounds[i].high);
}

static const char *const integers[] = {
    "int",           "unsigned int", "unsigned", "long",     "unsigned long",  "size_t",
    "int64_t",       "uint64_t",     "int32_t",  "uint32_t", "uint16_t",       "uint8_t",
    "unsigned char", "char",         "time_t",   "short",    "unsigned short", "long long",
};

static int is_integer(const char *c_type)
{
    for (size_t i = 0; i < sizeof integers / sizeof *integers; i++)
        if (strcmp(integers[i], c_type) == 0)
            return 1;
    return 0;
}

static void read_number(reader *r, c_parameter *p, const node *form)
{
    const node *range = attribute(form, "range");
    value *v = add_flat(r, form, p->name, KIND_NUMBER);

    v->c_type = p->type;
    bound_by_type(v);
    if (range != NULL) {
        p->ranged = 1;
        p->low = need_number(range->first->next, range, "the lowest value");
        p->high = need_number(range->first->next->next, range, "the highest value");
        bound(v, p->low, p->high);
    }
}

static void read_object(reader *r, c_parameter *p, const node *form, const type *t)
{
    const node *stales = attribute(form, "stales");
    value *v = add_flat(r, form, p->name, KIND_OBJECT);

    v->type = t;
    p->taken = attribute(form, "taken") != NULL;
    p->stales = stales != NULL;
    p->getters = stales != NULL && stales->type == NODE_LIST ? stales->first->next : NULL;
    if (p->getters != NULL && p->getters->next != NULL)
        p->getters = NULL; /* more than one: all of them, which is safe */
}

static void read_bytes(reader *r, const c_parameter *p, const node *form, kind k)
{
    value *v = add_flat(r, form, p->name, k);

    v->partner = attribute_name(form, k == KIND_BYTES_IN ? "bytes" : "room");
    if (v->partner == NULL || c_form(r, v->partner) == NULL)
        fail_at(form, "%s: its length must be a parameter", p->name);
}

/* (void *NAME, int64_t LENGTH) where C has something else. */
static void add_room(reader *r, const node *form, const char *name, const char *length)
{
    value *v = add_flat(r, form, name, KIND_BYTES_OUT);

    v->partner = length;
    v->none = 1;
    v = &r->f->parameters[r->f->parameter_count];
    if (r->f->parameter_count++ == MAX_PARAMETERS)
        fail_at(form, "too many parameters");
    v->name = length;
    v->kind = KIND_LENGTH;
    bound(v, 0, INT32_MAX);
}

static int is_length_of_into(const reader *r, const char *name)
{
    const node *clause;
    const node *each;

    for (clause = r->form->first; clause != NULL; clause = clause->next) {
        const char *head = form_head(clause);

        if (head == NULL || (strcmp(head, "parameters") != 0 && strcmp(head, "result") != 0))
            continue;
        if (strcmp(head, "result") == 0 && attribute(clause, "into") != NULL &&
            strcmp(attribute_name(clause, "into"), name) == 0)
            return 1;
        for (each = clause->first->next; each != NULL; each = each->next)
            if (each->type == NODE_LIST && form_head(each) != NULL && each->first->next != NULL &&
                attribute(each, "into") != NULL && strcmp(head, "parameters") == 0 &&
                strcmp(attribute_name(each, "into"), name) == 0)
                return 1;
    }
    return 0;
}

/* Bytes come before the number that is their length, or after it: both are flat parameters. */
static void read_c_parameter(reader *r, const node *form)
{
    c_parameter *p = &r->c->c_parameters[r->c->c_count++];
    const type *t;

    if (r->c->c_count > MAX_C_PARAMETERS || form_head(form) == NULL)
        fail_at(form, "(name \"type\" ...) is expected here");
    check_attributes(form);
    p->name = form_head(form);
    if (strcmp(p->name, "c") == 0 || strcmp(p->name, "given") == 0 ||
        strcmp(p->name, "answer") == 0)
        fail_at(form, "%s is taken in the generated code", p->name);
    /* What a caller passes may also be written without quotes. */
    p->type = call_normal_type(form->first->next->type == NODE_SYMBOL
                                   ? form->first->next->text
                                   : need_text(form->first->next, form, "a type of C"));
    p->flat = r->f->parameter_count;
    t = call_type_of_pointer(r->it, p->type);
    if (attribute(form, "fixed") != NULL) {
        p->role = ROLE_FIXED;
        p->fixed = need_text(attribute(form, "fixed")->first->next, form, "an expression");
        p->flat = -1;
    } else if (is_length_of_into(r, p->name)) {
        p->role = ROLE_LENGTH;
        p->flat = -1;
    } else if (attribute(form, "into") != NULL) {
        p->role = ROLE_INTO;
        p->partner = attribute_name(form, "into");
        add_room(r, form, p->name, p->partner);
    } else if (attribute(form, "encode") != NULL) {
        p->role = ROLE_ENCODE;
        add_room(r, form, p->name, "length");
    } else if (attribute(form, "decode") != NULL) {
        value *v = add_flat(r, form, p->name, KIND_BYTES_IN);

        p->role = ROLE_DECODE;
        v->partner = attribute_name(form, "decode");
    } else if (attribute(form, "out") != NULL || attribute(form, "inout") != NULL) {
        p->role = attribute(form, "inout") != NULL ? ROLE_INOUT : ROLE_OUT;
        add_flat(r, form, p->name, KIND_OUT);
    } else if (attribute(form, "bytes") != NULL) {
        read_bytes(r, p, form, KIND_BYTES_IN);
    } else if (attribute(form, "room") != NULL) {
        read_bytes(r, p, form, KIND_BYTES_OUT);
    } else if (attribute(form, "password") != NULL) {
        add_flat(r, form, p->name, KIND_TEXT)->raw = 1;
    } else if (t != NULL) {
        read_object(r, p, form, t);
    } else if (strcmp(p->type, "const char *") == 0) {
        add_flat(r, form, p->name, KIND_TEXT)->raw = attribute(form, "raw") != NULL;
    } else if (is_integer(p->type)) {
        read_number(r, p, form);
    } else {
        fail_at(form, "%s: what is to be done with a %s?", p->name, p->type);
    }
}

/* A number that is the length of bytes is one in the flat function too. */
static void pair_lengths(reader *r)
{
    for (int i = 0; i < r->f->parameter_count; i++) {
        value *bytes = &r->f->parameters[i];

        if (bytes->kind != KIND_BYTES_IN && bytes->kind != KIND_BYTES_OUT)
            continue;
        for (int j = 0; j < r->f->parameter_count; j++) {
            value *length = &r->f->parameters[j];

            if (strcmp(length->name, bytes->partner) != 0)
                continue;
            if (length->kind == KIND_NUMBER) {
                length->kind = KIND_LENGTH;
                bound(length, 0, INT32_MAX);
            }
            length->bytes = bytes;
        }
    }
}

/* ---- the result ---- */

static const struct {
    const char *name;
    result_role role;
    ownership ownership;
} roles[] = {
    {"new", RESULT_NEW, OWNERSHIP_NEW},
    {"counted", RESULT_COUNTED, OWNERSHIP_BORROWED},
    {"copied", RESULT_COPIED, OWNERSHIP_BORROWED},
    {"interior", RESULT_INTERIOR, OWNERSHIP_BORROWED},
    {"static", RESULT_STATIC, OWNERSHIP_STATIC},
};

static void read_object_result(reader *r, const node *clause, const type *t)
{
    value *v = &r->f->result;

    v->kind = KIND_OBJECT;
    v->type = t;
    v->none = 1;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (attribute(clause, roles[i].name) != NULL) {
            r->c->result = roles[i].role;
            v->ownership = roles[i].ownership;
            return;
        }
    }
    fail_at(clause, "who owns the %s is to be said", t->name);
}

static void read_text_result(reader *r, const node *clause)
{
    value *v = &r->f->result;

    v->kind = KIND_TEXT;
    v->none = 1;
    v->ownership = OWNERSHIP_BORROWED;
    r->c->result = RESULT_TEXT_KEPT;
    if (attribute(clause, "static") != NULL) {
        v->ownership = OWNERSHIP_STATIC;
        r->c->result = RESULT_TEXT;
    } else if (attribute(clause, "freed") != NULL) {
        r->c->result = RESULT_TEXT_FREED;
    } else if (attribute(clause, "kept") == NULL) {
        fail_at(clause, "who owns the text is to be said");
    }
}

/* The flat parameter that a borrowed result belongs to: (of NAME), else the first object. */
static int parent_of(const reader *r, const node *clause)
{
    const char *name = attribute_name(clause, "of");

    for (int i = 0; i < r->f->parameter_count; i++) {
        const value *v = &r->f->parameters[i];

        if (v->kind == KIND_OBJECT && (name == NULL || strcmp(name, v->name) == 0))
            return i;
    }
    if (r->c->result == RESULT_COUNTED || r->c->result == RESULT_COPIED ||
        r->c->result == RESULT_INTERIOR)
        fail_at(clause, "a borrowed result needs what it is borrowed from");
    return 0;
}

static int has_into(const call *c)
{
    for (int i = 0; i < c->c_count; i++)
        if (c->c_parameters[i].role == ROLE_INTO)
            return 1;
    return 0;
}

static void read_result(reader *r, const node *clause)
{
    value *v = &r->f->result;
    const node *named = clause->first == NULL ? NULL : clause->first->next;
    const type *t;

    r->c->c_result = call_normal_type(named != NULL && named->type == NODE_SYMBOL
                                          ? named->text
                                          : need_text(named, clause, "a type of C"));
    t = call_type_of_pointer(r->it, r->c->c_result);
    v->doc = doc_of(clause);
    r->f->has_result = 1;
    if (attribute(clause, "into") != NULL) {
        r->c->result = RESULT_BYTES;
        r->c->length = attribute_name(clause, "into");
        v->kind = KIND_COUNT;
        add_room(r, clause, "buffer", "length");
        r->f->parameters[r->f->parameter_count - 2].doc = NULL;
    } else if (has_into(r->c)) {
        r->c->result = RESULT_BYTES;
        v->kind = KIND_COUNT;
    } else if (t != NULL) {
        read_object_result(r, clause, t);
    } else if (strcmp(r->c->c_result, "void") == 0) {
        v->kind = KIND_NOTHING;
        r->c->result = RESULT_NOTHING;
    } else if (strcmp(r->c->c_result, "const char *") == 0 ||
               strcmp(r->c->c_result, "char *") == 0) {
        read_text_result(r, clause);
    } else if (is_integer(r->c->c_result)) {
        v->kind = KIND_NUMBER;
        v->c_type = r->c->c_result;
        r->c->result = RESULT_NUMBER;
    } else {
        fail_at(clause, "what is to be done with a %s?", r->c->c_result);
    }
    r->c->result_of = parent_of(r, clause);
}

/* ---- a call ---- */

static void read_clause(reader *r, const node *clause)
{
    const char *head = form_head(clause);
    const node *first =
        clause->type == NODE_LIST && clause->first != NULL ? clause->first->next : NULL;
    const node *each;

    if (head == NULL) {
        fail_at(clause, "a clause is expected here");
    } else if (strcmp(head, "parameters") == 0) {
        for (each = first; each != NULL; each = each->next)
            read_c_parameter(r, each);
        pair_lengths(r);
    } else if (strcmp(head, "result") == 0) {
        read_result(r, clause);
        pair_lengths(r);
    } else if (strcmp(head, "by") == 0) {
        if (first == NULL || first->type != NODE_TEXT)
            fail_at(clause, "an expression is expected here");
        r->c->by = first->text; /* C: it may have comments */
    } else if (strcmp(head, "since") == 0) {
        r->c->since = need_text(first, clause, "a version");
    } else if (strcmp(head, "until") == 0) {
        r->c->until = need_text(first, clause, "a version");
    } else if (strcmp(head, "source") == 0) {
        r->f->sources[r->f->source_count++] = need_text(first, clause, "a manual page");
    } else if (strcmp(head, "stream") == 0) {
        r->c->stream = need_text(first, clause, "why");
    } else if (strcmp(head, "io") == 0) {
        r->c->io = 1;
    } else if (strcmp(head, "glance") == 0) {
        r->c->glance = 1;
    } else if (strcmp(head, "older") == 0) {
        r->c->older = need_symbol(first, clause, "the name before OpenSSL 3");
    } else if (strcmp(head, "needs") == 0) {
        r->c->needs = clause;
    } else if (strcmp(head, "touches") == 0) {
        r->c->touches = need_symbol(first, clause, "what of a context's");
    } else if (strcmp(head, "reshaped") == 0) {
        r->c->reshaped = 1;
    } else if (strcmp(head, "by-hand") == 0) {
        r->c->by_hand = 1;
    } else if (strcmp(head, "waits") == 0) {
        r->f->waits = first == NULL ? "OpenSSL" : need_symbol(first, clause, "files");
    } else if (strcmp(head, "doc") == 0) {
        r->f->doc = need_text(first, clause, "a documentation text");
    } else if (strcmp(head, "alias") != 0) {
        fail_at(clause, "%s is no clause of a call", head);
    }
}

static function *new_call(const interface *it, const char *c_name, const node *form)
{
    function *f = allocate(sizeof *f);

    f->call = allocate(sizeof *f->call);
    f->call->c_name = c_name;
    f->call->lisp_name = call_lisp_name(c_name);
    f->call->file = form->file;
    f->name = format_text("gasket_%s", call_flat_name(c_name));
    f->waits = "never";
    f->since = it->version;
    return f;
}

/* Which function of a type it is: those have one body for all types. */
static void find_type(const interface *it, call *c)
{
    const type *t;

    for (t = it->types; t != NULL; t = t->next) {
        if (t->free != NULL && strcmp(t->free, c->c_name) == 0)
            c->freed = t;
        if (t->count != NULL && strcmp(t->count, c->c_name) == 0)
            c->counted = t;
    }
}

/* What is made of other functions, none of which is itself. */
static int is_macro(const call *c)
{
    const node *each;

    if (c->needs != NULL) {
        for (each = c->needs->first->next; each != NULL; each = each->next)
            if (is_symbol(each, c->c_name))
                return 0;
        return 1;
    }
    return c->by != NULL && strstr(c->by, format_text("%s(", c->c_name)) == NULL;
}

function *call_read(interface *it, const node *form)
{
    const node *name = form->first->next;
    function *f = new_call(it, need_symbol(name, form, "a function of OpenSSL's"), form);
    reader r = {it, f, f->call, form};
    const node *clause;

    for (clause = name->next; clause != NULL; clause = clause->next)
        read_clause(&r, clause);
    if (f->source_count == 0)
        f->sources[f->source_count++] = format_text("%s(3)", f->call->c_name);
    if (!f->has_result || f->doc == NULL)
        fail_at(form, "%s lacks a result or a doc", f->call->c_name);
    find_type(it, f->call);
    f->call->is_macro = is_macro(f->call);
    return f;
}

const function *call_function(const interface *it, const char *c_name)
{
    return it->functions != NULL ? index_find(c_name)->called : NULL;
}
