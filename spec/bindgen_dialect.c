/* Documentation in a language's own words, for bindings whose names are those of C or near them. */
#include "bindgen.h"

#include <string.h>

enum { LABEL = 12 };

char *dialect_own_name(const char *name)
{
    return format_text("%s", name + strlen("gasket_"));
}

char *dialect_function(const dialect *d, const function *f)
{
    char *name = dialect_own_name(f->name);

    return d->function_name != NULL ? d->function_name(name) : name;
}

char *dialect_parameter(const dialect *d, const char *name)
{
    const char *const *each;

    for (each = d->keywords; *each != NULL; each++)
        if (strcmp(*each, name) == 0)
            return format_text("%s_", name);
    return d->parameter_name != NULL ? d->parameter_name(name) : format_text("%s", name);
}

typedef struct place {
    const dialect *d;
    const interface *it;
    const function *f;
} place;

static char *word(const void *context, const char *text)
{
    const place *p = context;
    const function *called = call_function(p->it, text);
    char *escaped = p->d->escape != NULL ? p->d->escape(text) : NULL;

    if (escaped != NULL)
        return escaped;
    if (strcmp(text, "NULL") == 0)
        return format_text("%s", p->d->words.none);
    if (called == NULL)
        called = model_function(p->it, text);
    if (called != NULL)
        return dialect_function(p->d, called);
    if (model_constant(p->it, text) != NULL)
        return format_text("%s", text + strlen("GASKET_"));
    if (p->f != NULL && argument_named(p->f, text))
        return dialect_parameter(p->d, text);
    return NULL;
}

char *dialect_text(const dialect *d, const interface *it, const function *f, const char *text)
{
    place p = {d, it, f};

    return replace_words(text, word, &p);
}

/* Labels of facts are parameters, or words of ours such as "Returns". */
static void write_fact(FILE *out, const dialect *d, const interface *it, const function *f,
                       const fact *each, const char *prefix)
{
    const char *label =
        argument_named(f, each->label) ? dialect_parameter(d, each->label) : each->label;
    const char *text = split_paragraphs(each->text)[0];

    /* A manual page keeps its name. */
    if (strcmp(label, "See") != 0)
        text = dialect_text(d, it, f, text);
    if (d->tag != NULL) {
        write_wrapped(out, format_text("%s%s ", prefix, d->tag(it, f, each->label)),
                      format_text("%s  ", prefix), text, d->width);
        return;
    }
    write_wrapped(out, format_text("%s%-*s ", prefix, LABEL - 1, label),
                  format_text("%s%*s", prefix, LABEL, ""), text, d->width);
}

static int is_tagged(const dialect *d, const interface *it, const function *f, const fact *each)
{
    return d->tag != NULL && d->tag(it, f, each->label)[0] == '@';
}

/* The prefix without blanks at its end, as a line. */
static char *blank_line(const char *prefix)
{
    size_t length = strlen(prefix);

    while (length > 0 && prefix[length - 1] == ' ')
        length--;
    return format_text("%.*s\n", (int)length, prefix);
}

void dialect_document(FILE *out, const dialect *d, const interface *it, const function *f,
                      const char *first, const char *prefix)
{
    fact facts[2 * MAX_FACTS];
    int count = argument_facts(it, f, &d->words, facts);
    char **paragraphs = split_paragraphs(f->doc);
    const char *blank = blank_line(prefix);

    for (int i = 0; paragraphs[i] != NULL; i++) {
        if (i > 0)
            fputs(blank, out);
        write_wrapped(out, i == 0 ? first : prefix, prefix, dialect_text(d, it, f, paragraphs[i]),
                      d->width);
    }
    fputs(blank, out);
    if (d->fact_indent != NULL)
        prefix = format_text("%s%s", prefix, d->fact_indent);
    /* What follows a tag belongs to it. */
    for (int i = 0; i < count; i++)
        if (!is_tagged(d, it, f, &facts[i]))
            write_fact(out, d, it, f, &facts[i], prefix);
    for (int i = 0; i < count; i++)
        if (is_tagged(d, it, f, &facts[i]))
            write_fact(out, d, it, f, &facts[i], prefix);
}
