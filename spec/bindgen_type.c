/* Names and types of OpenSSL's, and what of it is no call. */
#include "bindgen.h"

#include <ctype.h>
#include <string.h>

/* ---- names ---- */

char *call_flat_name(const char *c_name)
{
    char *name = format_text("%s", c_name);

    for (char *p = name; *p != '\0'; p++)
        *p = isalnum((unsigned char)*p) ? (char)tolower((unsigned char)*p) : '_';
    return name;
}

char *call_lisp_name(const char *c_name)
{
    char *name = call_flat_name(c_name);

    for (char *p = name; *p != '\0'; p++)
        if (*p == '_')
            *p = '-';
    return name;
}

char *call_normal_type(const char *text)
{
    char *out = allocate(strlen(text) * 2 + 1);
    char *to = out;

    for (; *text != '\0'; text++) {
        if (isspace((unsigned char)*text)) {
            if (to > out && to[-1] != ' ' && to[-1] != '*')
                *to++ = ' ';
        } else {
            if (*text == '*' && to > out && to[-1] != ' ' && to[-1] != '*')
                *to++ = ' ';
            *to++ = *text;
        }
    }
    while (to > out && to[-1] == ' ')
        to--;
    *to = '\0';
    return out;
}

/* ---- types ---- */

const type *call_type(const interface *it, const char *name)
{
    const type *t = it->types;

    while (t != NULL && strcmp(t->name, name) != 0)
        t = t->next;
    return t;
}

static type *new_type(interface *it, const char *name, const node *form)
{
    type *t = allocate(sizeof *t);
    type **place = &it->types;

    if (call_type(it, name) != NULL)
        fail_at(form, "there is a type %s already", name);
    t->name = name;
    t->label = name;
    while (*place != NULL)
        place = &(*place)->next;
    *place = t;
    return t;
}

static void read_type_clause(type *t, const node *clause)
{
    const char *head = form_head(clause);
    const char *what;

    if (is_symbol(clause, "static")) {
        t->permanent = 1;
        return;
    }
    if (head == NULL)
        fail_at(clause, "a clause of a type is expected here");
    what = need_symbol(clause->first->next, clause, "a name");
    if (strcmp(head, "free") == 0)
        t->free = what;
    else if (strcmp(head, "count") == 0)
        t->count = what;
    else if (strcmp(head, "copy") == 0)
        t->copy = what;
    else if (strcmp(head, "is") == 0)
        t->is = what;
    else
        fail_at(clause, "%s is no clause of a type", head);
}

/* (type NAME CLAUSE... "doc") */
void call_declare_type(interface *it, const node *form)
{
    const node *name = form->first->next;
    type *t = new_type(it, need_symbol(name, form, "a type of C"), form);
    const node *each = name->next;

    for (; each != NULL && each->type != NODE_TEXT; each = each->next)
        read_type_clause(t, each);
    t->doc = each == NULL ? "" : need_text(each, form, "a documentation text");
}

/* (stack ELEMENT) */
void call_declare_stack(interface *it, const node *form)
{
    const char *element = need_symbol(form->first->next, form, "a type of C");
    type *t = new_type(it, format_text("STACK_OF(%s)", element), form);

    t->element = element;
    t->label = format_text("STACK_OF_%s", element);
    t->doc = format_text("a list of %s", element);
}

const type *call_type_of_pointer(const interface *it, const char *c_type)
{
    const char *base = strncmp(c_type, "const ", 6) == 0 ? c_type + 6 : c_type;
    size_t length = strlen(base);

    if (length < 3 || strcmp(base + length - 2, " *") != 0)
        return NULL;
    return call_type(it, format_text("%.*s", (int)length - 2, base));
}

/* (instead NAME "what") */
void call_declare_instead(interface *it, const node *form)
{
    instead *i = allocate(sizeof *i);
    instead **place = &it->insteads;

    i->c_name = need_symbol(form->first->next, form, "a function of OpenSSL's");
    i->text = need_text(form->first->next->next, form, "what to use instead");
    while (*place != NULL) {
        if (strcmp((*place)->c_name, i->c_name) == 0)
            fail_at(form, "%s is there already", i->c_name);
        place = &(*place)->next;
    }
    *place = i;
}

/* (symbol NAME "type") */
void call_declare_helper(interface *it, const node *form)
{
    helper_symbol *h = allocate(sizeof *h);

    h->name = need_symbol(form->first->next, form, "a function of OpenSSL's");
    h->next = it->helpers;
    it->helpers = h;
}
