/* The model: nodes to constants and functions, with every reference checked. */
#include "bindgen.h"

#include <string.h>

int is_symbol(const node *n, const char *name)
{
    return n != NULL && n->type == NODE_SYMBOL && strcmp(n->text, name) == 0;
}

const char *form_head(const node *form)
{
    if (form->type != NODE_LIST || form->first == NULL || form->first->type != NODE_SYMBOL)
        return NULL;
    return form->first->text;
}

static const node *need(const node *n, node_type type, const node *where, const char *what)
{
    if (n == NULL || n->type != type)
        fail_at(n == NULL ? where : n, "%s is expected here", what);
    return n;
}

const char *need_symbol(const node *n, const node *where, const char *what)
{
    return need(n, NODE_SYMBOL, where, what)->text;
}

const char *need_text(const node *n, const node *where, const char *what)
{
    const char *text = need(n, NODE_TEXT, where, what)->text;

    if (strstr(text, "*/") != NULL || strstr(text, "/*") != NULL)
        fail_at(n, "a text must not begin or end a comment of C's");
    return text;
}

int64_t need_number(const node *n, const node *where, const char *what)
{
    return need(n, NODE_NUMBER, where, what)->number;
}

void need_end(const node *n)
{
    if (n != NULL)
        fail_at(n, "nothing more is expected here");
}

/* ---- looking up ---- */

const constant *model_constant(const interface *it, const char *name)
{
    return it->groups != NULL ? index_find(name)->constant : NULL;
}

const group *model_group(const interface *it, const char *name)
{
    const group *g = it->groups;

    while (g != NULL && strcmp(g->name, name) != 0)
        g = g->next;
    return g;
}

const function *model_function(const interface *it, const char *name)
{
    return it->functions != NULL ? index_find(name)->function : NULL;
}

static const room *find_room(const interface *it, const char *name)
{
    const room *r = it->rooms;

    while (r != NULL && strcmp(r->name, name) != 0)
        r = r->next;
    return r;
}

/* "bad-handle" is GASKET_ERROR_BAD_HANDLE, "want-read" is GASKET_WANT_READ. */
static const constant *short_constant(const interface *it, const char *prefix, const node *n)
{
    char *name = format_text("%s%s", prefix, c_name(need_symbol(n, n, "a name")));
    const constant *c = model_constant(it, name);

    if (c == NULL)
        fail_at(n, "there is no constant %s", name);
    return c;
}

/* ---- declarations ---- */

static void declare_interface(interface *it, const node *form)
{
    const node *clause;

    for (clause = form->first->next; clause != NULL; clause = clause->next) {
        const char *head = form_head(clause);

        if (head != NULL && strcmp(head, "version") == 0)
            it->version = need_text(clause->first->next, clause, "the version as a text");
        else if (head != NULL && strcmp(head, "abi") == 0)
            it->abi = need_number(clause->first->next, clause, "a number");
        else
            fail_at(clause, "(version ...) or (abi ...) is expected here");
    }
}

static void declare_room(interface *it, const node *form)
{
    const node *name = form->first->next;
    room *r = allocate(sizeof *r);
    room **place = &it->rooms;

    r->name = need_symbol(name, form, "the room's name");
    if (find_room(it, r->name) != NULL)
        fail_at(form, "there is a room %s already", r->name);
    r->title = need_text(name->next, form, "a title");
    r->doc = need_text(name->next->next, form, "a documentation text");
    need_end(name->next->next->next);
    while (*place != NULL)
        place = &(*place)->next;
    *place = r;
}

static constant *read_constant(const interface *it, const node *form)
{
    constant *c = allocate(sizeof *c);
    const node *value;

    c->name = form_head(form);
    if (c->name == NULL || strncmp(c->name, "GASKET_", 7) != 0)
        fail_at(form, "(GASKET_NAME value \"doc\") is expected here");
    if (model_constant(it, c->name) != NULL)
        fail_at(form, "there is a constant %s already", c->name);
    value = form->first->next;
    c->value = need_number(value, form, "a value");
    c->doc = need_text(value->next, form, "a documentation text");
    need_end(value->next->next);
    return c;
}

static void declare_group(interface *it, const node *form, const char *room_name)
{
    const node *name = form->first->next;
    const node *each;
    group *g = allocate(sizeof *g);
    group **place = &it->groups;
    constant **last = &g->constants;

    g->room = room_name;
    g->name = need_symbol(name, form, "the group's name");
    g->title = need_text(name->next, form, "a title");
    g->doc = need_text(name->next->next, form, "a documentation text");
    while (*place != NULL)
        place = &(*place)->next;
    *place = g;
    for (each = name->next->next->next; each != NULL; each = each->next) {
        *last = read_constant(it, each);
        index_name((*last)->name)->constant = *last;
        last = &(*last)->next;
    }
}

static foreign_constant *read_foreign(const node *form)
{
    foreign_constant *c = allocate(sizeof *c);
    const node *value;

    if (form->type == NODE_SYMBOL) {
        c->name = form->text;
        return c;
    }
    c->name = form_head(form);
    if (c->name == NULL)
        fail_at(form,
                "NAME, (NAME value) or (NAME value-under-3 value-under-1.1.1) is expected here");
    value = form->first->next;
    c->new = need_number(value, form, "the value under OpenSSL 3");
    if (value->next == NULL) {
        c->enumerated = 1;
        return c;
    }
    c->differs = 1;
    c->old = need_number(value->next, form, "the value under OpenSSL 1.1.1");
    need_end(value->next->next);
    return c;
}

static void declare_foreign(interface *it, const node *form)
{
    const node *title = form->first->next;
    const node *each;
    foreign_group *g = allocate(sizeof *g);
    foreign_group **place = &it->foreign;
    foreign_constant **last = &g->constants;

    g->title = need_text(title, form, "a title");
    while (*place != NULL)
        place = &(*place)->next;
    *place = g;
    for (each = title->next; each != NULL; each = each->next) {
        *last = read_foreign(each);
        last = &(*last)->next;
    }
}

/* (room NAME) alone goes on with a room that another file began. */
static const char *enter_room(interface *it, const node *form, int declare)
{
    const node *name = form->first->next;

    if (declare && name != NULL && name->next != NULL)
        declare_room(it, form);
    if (find_room(it, need_symbol(name, form, "the room's name")) == NULL)
        fail_at(form, "there is no room %s", name->text);
    return name->text;
}

static const char *need_room(const char *room_name, const node *form)
{
    if (room_name == NULL)
        fail_at(form, "(room ...) must come before this");
    return room_name;
}

void model_declare(interface *it, const node *forms)
{
    const char *room_name = NULL;
    const node *form;

    for (form = forms->first; form != NULL; form = form->next) {
        const char *head = form_head(form);

        if (head == NULL)
            fail_at(form, "a form is expected here");
        else if (strcmp(head, "interface") == 0)
            declare_interface(it, form);
        else if (strcmp(head, "room") == 0)
            room_name = enter_room(it, form, 1);
        else if (strcmp(head, "constants") == 0)
            declare_group(it, form, need_room(room_name, form));
        else if (strcmp(head, "openssl-constants") == 0)
            declare_foreign(it, form);
        else if (strcmp(head, "type") == 0)
            call_declare_type(it, form);
        else if (strcmp(head, "stack") == 0)
            call_declare_stack(it, form);
        else if (strcmp(head, "instead") == 0)
            call_declare_instead(it, form);
        else if (strcmp(head, "symbol") == 0)
            call_declare_helper(it, form);
        else if (strcmp(head, "function") != 0 && strcmp(head, "call") != 0 &&
                 strcmp(head, "stack-calls") != 0)
            fail_at(form, "%s is no kind of form", head);
    }
}

/* ---- functions ---- */

static void read_parameters(const interface *it, function *f, const node *clause)
{
    const node *each;

    for (each = clause->first->next; each != NULL; each = each->next) {
        if (f->parameter_count == MAX_PARAMETERS)
            fail_at(each, "a function has at most %d parameters", MAX_PARAMETERS);
        value_read_parameter(it, &f->parameters[f->parameter_count++], each);
    }
    value_pair(f, clause);
}

static void read_states(const interface *it, function *f, const node *clause)
{
    const node *each;

    for (each = clause->first->next; each != NULL; each = each->next) {
        if (f->state_count == MAX_STATES)
            fail_at(each, "too many states");
        f->states[f->state_count++] = short_constant(it, "GASKET_", each);
    }
}

/* bad-handle, or (bad-argument "when"). */
static error_case read_error(const interface *it, const node *form)
{
    error_case e = {NULL, NULL};
    const node *name = form;

    if (form->type == NODE_LIST) {
        name = form->first;
        need_symbol(name, form, "a kind of error");
        e.when = need_text(name->next, form, "a text that says when");
        need_end(name->next->next);
    }
    e.kind = short_constant(it, "GASKET_ERROR_", name);
    return e;
}

static void read_errors(const interface *it, function *f, const node *clause)
{
    const node *each;

    for (each = clause->first->next; each != NULL; each = each->next) {
        if (f->error_count == MAX_ERRORS)
            fail_at(each, "too many errors");
        f->errors[f->error_count++] = read_error(it, each);
    }
}

static void read_threads(function *f, const node *clause)
{
    const node *any = clause->first->next;

    if (!is_symbol(any, "any"))
        fail_at(clause, "(threads any) or (threads any \"note\") is expected here");
    if (any->next != NULL) {
        f->threads = need_text(any->next, clause, "a note");
        need_end(any->next->next);
    }
}

static void read_waits(function *f, const node *clause)
{
    const char *name = need_symbol(clause->first->next, clause, "what is waited for");

    f->waits = strcmp(name, "openssl") == 0 ? "OpenSSL" : name;
    if (strcmp(name, "never") == 0 || strcmp(name, "files") == 0 || strcmp(name, "openssl") == 0)
        return;
    for (int i = 0; i < f->parameter_count; i++)
        if (strcmp(f->parameters[i].name, name) == 0 && f->parameters[i].kind == KIND_MILLISECONDS)
            return;
    fail_at(clause, "%s is neither never, files, openssl, nor a parameter of milliseconds", name);
}

static void read_sources(function *f, const node *clause)
{
    const node *each;

    for (each = clause->first->next; each != NULL; each = each->next) {
        if (f->source_count == MAX_SOURCES)
            fail_at(each, "too many sources");
        f->sources[f->source_count++] = need_text(each, clause, "a source");
    }
}

static void read_clause(const interface *it, function *f, const node *clause)
{
    const char *head = form_head(clause);

    if (head == NULL) {
        fail_at(clause, "a clause is expected here");
    } else if (strcmp(head, "parameters") == 0) {
        read_parameters(it, f, clause);
    } else if (strcmp(head, "result") == 0) {
        f->has_result = 1;
        value_read_result(it, &f->result, clause);
    } else if (strcmp(head, "states") == 0) {
        read_states(it, f, clause);
    } else if (strcmp(head, "errors") == 0) {
        read_errors(it, f, clause);
    } else if (strcmp(head, "threads") == 0) {
        read_threads(f, clause);
    } else if (strcmp(head, "waits") == 0) {
        read_waits(f, clause);
    } else if (strcmp(head, "since") == 0) {
        f->since = need_text(clause->first->next, clause, "a version");
    } else if (strcmp(head, "sources") == 0) {
        read_sources(f, clause);
    } else if (strcmp(head, "doc") == 0) {
        f->doc = need_text(clause->first->next, clause, "a documentation text");
    } else {
        fail_at(clause, "%s is no clause of a function", head);
    }
}

static void check_complete(const function *f, const node *form)
{
    if (!f->has_result || f->waits == NULL || f->since == NULL || f->doc == NULL)
        fail_at(form, "%s lacks one of result, waits, since, doc", f->name);
}

static void add_function(interface *it, function *f, const node *form)
{
    function **place = &it->functions;

    if (strncmp(f->name, "gasket_", 7) != 0 || model_function(it, f->name) != NULL)
        fail_at(form, "%s is taken, or does not begin with gasket_", f->name);
    while (*place != NULL)
        place = &(*place)->next;
    *place = f;
    index_name(f->name)->function = f;
    if (f->call != NULL && index_find(f->call->c_name)->called == NULL)
        index_name(f->call->c_name)->called = f;
}

static void define_function(interface *it, const node *form, const char *room_name)
{
    const node *name = form->first->next;
    const node *clause;
    function *f = allocate(sizeof *f);

    f->name = need_symbol(name, form, "the function's name");
    f->room = room_name;
    for (clause = name->next; clause != NULL; clause = clause->next)
        read_clause(it, f, clause);
    check_complete(f, form);
    add_function(it, f, form);
}

static void add_call(interface *it, function *f, const node *form)
{
    f->room = "direct";
    add_function(it, f, form);
}

/* A second Lisp name is a second function: (alias NAME). */
static void define_aliases(interface *it, const function *f, const node *form)
{
    const node *clause;

    for (clause = form->first; clause != NULL; clause = clause->next) {
        function *other;

        if (form_head(clause) == NULL || strcmp(form_head(clause), "alias") != 0)
            continue;
        other = call_read(it, form);
        other->call->alias_of = f->call->c_name;
        other->call->lisp_name = need_symbol(clause->first->next, clause, "a name");
        other->name = format_text("gasket_%s", call_flat_name(other->call->lisp_name));
        add_call(it, other, form);
    }
}

static void define_call(interface *it, const node *form)
{
    function *f = call_read(it, form);

    add_call(it, f, form);
    define_aliases(it, f, form);
}

void model_define(interface *it, const node *forms)
{
    const char *room_name = NULL;
    const node *form;

    for (form = forms->first; form != NULL; form = form->next) {
        const char *head = form_head(form);

        if (strcmp(head, "room") == 0)
            room_name = enter_room(it, form, 0);
        else if (strcmp(head, "function") == 0)
            define_function(it, form, need_room(room_name, form));
        else if (strcmp(head, "call") == 0)
            define_call(it, form);
        else if (strcmp(head, "stack-calls") == 0)
            call_read_stack(it, form, add_call);
    }
}
