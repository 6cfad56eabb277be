/* The calls of OpenSSL's lists, the same for every type of elements. */
#include "bindgen.h"

#include <string.h>

/* What a stack's calls are made of: %s is the element, its stack's parameter is sk. */
static const struct {
    const char *name;
    const char *form;
    int elements; /* 1: of elements that are freed, 2: that are not, 0 both */
} stack_calls[] = {
    {"new_null",
     "(call sk_%s_new_null (result \"STACK_OF(%s) *\" new) (by \"OPENSSL_sk_new_null()\")"
     " (doc \"Makes an empty list.\"))",
     0},
    {"num",
     "(call sk_%s_num (parameters (sk \"const STACK_OF(%s) *\" null)) (result int \"how many, or"
     " -1 for NULL\") (by \"OPENSSL_sk_num((const OPENSSL_STACK *)sk)\")"
     " (doc \"Counts the elements of a list.\"))",
     0},
    {"value",
     "(call sk_%s_value (parameters (sk \"const STACK_OF(%s) *\") (index int \"from 0\"))"
     " (result \"%s *\" counted \"none for an index that is not there\")"
     " (by \"OPENSSL_sk_value((const OPENSSL_STACK *)sk, index)\")"
     " (doc \"Gives an element of a list.\"))",
     0},
    {"push",
     "(call sk_%s_push (parameters (sk \"STACK_OF(%s) *\") (element \"%s *\" taken))"
     " (result int \"how many there are now, or 0\") (by \"OPENSSL_sk_push((OPENSSL_STACK *)sk,"
     " element)\") (doc \"Adds an element at the end of a list.\"))",
     0},
    {"unshift",
     "(call sk_%s_unshift (parameters (sk \"STACK_OF(%s) *\") (element \"%s *\" taken))"
     " (result int \"how many there are now, or 0\") (by \"OPENSSL_sk_unshift((OPENSSL_STACK *)sk,"
     " element)\") (doc \"Adds an element at the beginning of a list.\"))",
     0},
    {"insert",
     "(call sk_%s_insert (parameters (sk \"STACK_OF(%s) *\") (element \"%s *\" taken)"
     " (index int \"before which; behind the last for any other number\"))"
     " (result int \"how many there are now, or 0\") (by \"OPENSSL_sk_insert((OPENSSL_STACK *)sk,"
     " element, index)\") (doc \"Adds an element in the middle of a list.\"))",
     0},
    {"pop",
     "(call sk_%s_pop (parameters (sk \"STACK_OF(%s) *\")) (result \"%s *\" new \"none when the"
     " list is empty\") (by \"OPENSSL_sk_pop((OPENSSL_STACK *)sk)\")"
     " (doc \"Takes the last element out of a list.\"))",
     0},
    {"shift",
     "(call sk_%s_shift (parameters (sk \"STACK_OF(%s) *\")) (result \"%s *\" new \"none when the"
     " list is empty\") (by \"OPENSSL_sk_shift((OPENSSL_STACK *)sk)\")"
     " (doc \"Takes the first element out of a list.\"))",
     0},
    {"delete",
     "(call sk_%s_delete (parameters (sk \"STACK_OF(%s) *\") (index int)) (result \"%s *\" new"
     " \"none for an index that is not there\") (by \"OPENSSL_sk_delete((OPENSSL_STACK *)sk,"
     " index)\") (doc \"Takes an element out of a list.\"))",
     0},
    {"dup",
     "(call sk_%s_dup (parameters (sk \"const STACK_OF(%s) *\")) (result \"STACK_OF(%s) *\" new)"
     " (by-hand) (doc \"Copies a list; elements that are counted are the same, others are copied"
     " too.\"))",
     0},
    {"free",
     "(call sk_%s_free (parameters (sk \"STACK_OF(%s) *\" null)) (result void) (by-hand)"
     " (doc \"Frees a list and what it holds of its elements.\"))",
     0},
    {"pop_free",
     "(call sk_%s_pop_free (parameters (sk \"STACK_OF(%s) *\" null)) (result void) (by-hand)"
     " (doc \"The same as free: a list's handle always holds its elements.\"))",
     0},
};

static char *fill(const char *pattern, const char *element)
{
    char *text = format_text("%s", "");
    const char *at;

    while ((at = strstr(pattern, "%s")) != NULL) {
        text = append_text(text, "%.*s%s", (int)(at - pattern), pattern, element);
        pattern = at + 2;
    }
    return append_text(text, "%s", pattern);
}

/* Elements that are never freed are static results; those that are not counted lie in the list. */
static void set_element_role(const interface *it, function *f, const char *element)
{
    const type *t = call_type(it, element);
    call *c = f->call;

    if (f->result.type == NULL || f->result.type->element != NULL)
        return;
    if (t->permanent) {
        c->result = RESULT_STATIC;
        f->result.ownership = OWNERSHIP_STATIC;
    } else if (c->result == RESULT_COUNTED && t->count == NULL) {
        c->result = RESULT_INTERIOR;
    }
}

void call_read_stack(interface *it, const node *form,
                     void (*add)(interface *it, function *f, const node *form))
{
    const char *element = need_symbol(form->first->next, form, "the type of the elements");
    const type *stack = call_type(it, format_text("STACK_OF(%s)", element));

    if (stack == NULL)
        fail_at(form, "there is no (stack %s)", element);
    for (size_t i = 0; i < sizeof stack_calls / sizeof *stack_calls; i++) {
        node *one = read_forms(fill(stack_calls[i].form, element), form->file, form->line);
        function *f = call_read(it, one->first);

        set_element_role(it, f, element);
        f->sources[0] = "DEFINE_STACK_OF(3)";
        if (strcmp(stack_calls[i].name, "dup") == 0)
            f->call->duplicated = stack;
        else if (strstr(stack_calls[i].name, "free") != NULL)
            f->call->freed = stack;
        add(it, f, form);
    }
}
