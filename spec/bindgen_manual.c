/* spec/reference/: the manual in Markdown, one page a room. */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

enum { WIDTH = 100 };

static const char *const note = "<!-- Generated from spec/; do not edit. -->\n\n";

/* Names of functions are links. */
static char *link_word(const void *it, const char *word)
{
    const function *f = model_function(it, word);

    return f == NULL ? NULL : format_text("[%s](%s.md#%s)", word, f->room, word);
}

static void write_doc(FILE *out, const interface *it, const char *doc)
{
    char **paragraphs = split_paragraphs(doc);

    for (; *paragraphs != NULL; paragraphs++) {
        write_wrapped(out, "", "", replace_words(*paragraphs, link_word, it), WIDTH);
        fputc('\n', out);
    }
}

static void write_group(FILE *out, const interface *it, const group *g)
{
    const constant *c;

    fprintf(out, "## %s\n\n", g->title);
    write_doc(out, it, g->doc);
    fprintf(out, "| constant | value | meaning |\n|---|---|---|\n");
    for (c = g->constants; c != NULL; c = c->next) {
        fprintf(out, "| `%s` | %" PRId64 " | %s |\n", c->name, c->value,
                split_paragraphs(c->doc)[0]);
    }
    fputc('\n', out);
}

static void write_fact(FILE *out, const function *f, const fact *each, int index)
{
    const char *mark = index < f->parameter_count ? "`" : "";

    write_wrapped(out, format_text("* %s%s%s: ", mark, each->label, mark), "  ",
                  split_paragraphs(each->text)[0], WIDTH);
}

static void write_function(FILE *out, const interface *it, const function *f)
{
    fact facts[MAX_FACTS];
    int count = describe_function(f, facts);

    fprintf(out, "## %s\n\n```c\n%s;\n```\n\n", f->name, c_prototype(f));
    write_doc(out, it, f->doc);
    for (int i = 0; i < count; i++)
        write_fact(out, f, &facts[i], i);
    fputc('\n', out);
}

static void write_room(const interface *it, const room *r)
{
    char *path = format_text("spec/reference/%s.md", r->name);
    FILE *out = output_open(path);
    const group *g;
    const function *f;

    fprintf(out, "%s# %s\n\n", note, r->title);
    write_doc(out, it, r->doc);
    for (g = it->groups; g != NULL; g = g->next)
        if (strcmp(g->room, r->name) == 0)
            write_group(out, it, g);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call == NULL && strcmp(f->room, r->name) == 0)
            write_function(out, it, f);
    output_close(out, path);
}

static void write_foreign(FILE *out, const foreign_group *g)
{
    const foreign_constant *c;

    fprintf(out, "## %s\n\n", g->title);
    for (c = g->constants; c != NULL; c = c->next) {
        fprintf(out, "* `%s`", c->name);
        if (c->differs) {
            fprintf(out, " (0x%" PRIX64 ", while OpenSSL 1.1.1 is loaded 0x%" PRIX64 ")",
                    (uint64_t)c->new, (uint64_t)c->old);
        }
        fputc('\n', out);
    }
    fputc('\n', out);
}

static void write_constants(const interface *it)
{
    const char *path = "spec/reference/constants.md";
    FILE *out = output_open(path);
    const foreign_group *g;

    fprintf(out, "%s# Constants of OpenSSL\n\n", note);
    write_doc(out, it,
              "These are known to gasket_constant where the "
              "OpenSSL that Gasket was compiled with has them. Gasket's own constants, on the "
              "pages of the functions that use them, are known to it too.");
    for (g = it->foreign; g != NULL; g = g->next)
        write_foreign(out, g);
    output_close(out, path);
}

/* The first sentence of a documentation text. */
static char *summary(const char *doc)
{
    char *text = split_paragraphs(doc)[0];
    char *stop = strstr(text, ". ");

    if (stop != NULL)
        stop[1] = '\0';
    return text;
}

static void write_contents(FILE *out, const interface *it, const room *r)
{
    const function *f;

    fprintf(out, "## [%s](%s.md)\n\n", r->title, r->name);
    for (f = it->functions; f != NULL; f = f->next) {
        if (f->call == NULL && strcmp(f->room, r->name) == 0) {
            write_wrapped(out, format_text("* [%s](%s.md#%s): ", f->name, r->name, f->name), "  ",
                          summary(f->doc), WIDTH);
        }
    }
    fputc('\n', out);
}

void write_manual(const interface *it)
{
    const char *path = "spec/reference/README.md";
    FILE *out = output_open(path);
    const room *r;

    fprintf(out, "%s# Gasket %s: the functions\n\n", note, it->version);
    write_doc(out, it,
              "Conventions that hold for all of them are at the top of "
              "[gasket.h](../../include/gasket.h). Besides the pages below there is one of "
              "[OpenSSL's constants](constants.md).");
    for (r = it->rooms; r != NULL; r = r->next) {
        write_contents(out, it, r);
        write_room(it, r);
    }
    output_close(out, path);
    write_constants(it);
}
