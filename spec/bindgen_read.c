/* The reader: files to nodes. */
#include "bindgen.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef struct reader {
    const char *file;
    const char *at;
    int line;
} reader;

_Noreturn void fail_at(const node *where, const char *format, ...)
{
    va_list arguments;

    fprintf(stderr, "%s:%d: ", where->file, where->line);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(1);
}

static _Noreturn void fail_here(const reader *r, const char *what)
{
    node where = {.file = r->file, .line = r->line};

    fail_at(&where, "%s", what);
}

static _Noreturn void fail_system(const char *path)
{
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    exit(1);
}

void *allocate(size_t size)
{
    void *memory = calloc(1, size);

    if (memory == NULL)
        fail_system("bindgen");
    return memory;
}

static char *load(const char *path)
{
    FILE *in = fopen(path, "rb");
    long size;
    char *text;

    if (in == NULL || fseek(in, 0, SEEK_END) != 0 || (size = ftell(in)) < 0)
        fail_system(path);
    rewind(in);
    text = allocate((size_t)size + 1);
    if (fread(text, 1, (size_t)size, in) != (size_t)size)
        fail_system(path);
    fclose(in);
    return text;
}

static void skip_blank(reader *r)
{
    for (;; r->at++) {
        if (*r->at == ';')
            r->at += strcspn(r->at, "\n");
        if (*r->at == '\n')
            r->line++;
        else if (*r->at == '\0' || !isspace((unsigned char)*r->at))
            return;
    }
}

static node *make_node(const reader *r, node_type type)
{
    node *n = allocate(sizeof *n);

    n->type = type;
    n->file = r->file;
    n->line = r->line;
    return n;
}

/* A text keeps its newlines: a blank line in it ends a paragraph. */
static node *read_text(reader *r)
{
    node *n = make_node(r, NODE_TEXT);
    char *to = allocate(strlen(r->at) + 1);

    n->text = to;
    for (r->at++; *r->at != '"'; r->at++) {
        if (*r->at == '\\' && (r->at[1] == '"' || r->at[1] == '\\'))
            r->at++;
        else if (*r->at == '\n')
            r->line++;
        else if (*r->at == '\0')
            fail_at(n, "this text has no end");
        *to++ = *r->at;
    }
    r->at++;
    return n;
}

static node *read_atom(reader *r)
{
    size_t length = strcspn(r->at, " \t\r\n();\"");
    node *n = make_node(r, NODE_SYMBOL);
    char *text = allocate(length + 1);
    char *end;

    memcpy(text, r->at, length);
    r->at += length;
    n->text = text;
    if (isdigit((unsigned char)text[text[0] == '-'])) {
        n->type = NODE_NUMBER;
        errno = 0;
        n->number = strtoimax(text, &end, 0);
        if (*end != '\0' || errno != 0)
            fail_at(n, "%s is not a number", text);
    }
    return n;
}

static node *read_form(reader *r);

static node *read_list(reader *r)
{
    node *list = make_node(r, NODE_LIST);
    node **place = &list->first;

    r->at++;
    for (skip_blank(r); *r->at != ')'; skip_blank(r)) {
        if (*r->at == '\0')
            fail_at(list, "this list has no end");
        *place = read_form(r);
        place = &(*place)->next;
    }
    r->at++;
    return list;
}

static node *read_form(reader *r)
{
    if (*r->at == '(')
        return read_list(r);
    if (*r->at == '"')
        return read_text(r);
    if (*r->at == ')')
        fail_here(r, "a parenthesis too many");
    return read_atom(r);
}

node *read_forms(const char *text, const char *file, int line)
{
    reader r = {.file = file, .at = text, .line = line};
    node *forms = make_node(&r, NODE_LIST);
    node **place = &forms->first;

    for (skip_blank(&r); *r.at != '\0'; skip_blank(&r)) {
        *place = read_form(&r);
        place = &(*place)->next;
    }
    return forms;
}

node *read_file(const char *path)
{
    return read_forms(load(path), path, 1);
}
