/* The tables of direct calls: types, OpenSSL's functions by number, entries, names. */
#include "bindgen.h"

#include <ctype.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char *const generated = "/* Generated from spec/; do not edit. */\n";

static _Noreturn void fail_call(const function *f, const char *what)
{
    fprintf(stderr, "%s: %s\n", f->call->c_name, what);
    exit(1);
}

/* ---- types.inc ---- */

static char *symbol_label(const char *name)
{
    return name == NULL ? format_text("SYMBOL_NONE") : format_text("SYMBOL_%s", name);
}

static char *type_label(const interface *it, const char *name)
{
    const type *t = name == NULL ? NULL : call_type(it, name);

    return t == NULL ? format_text("TYPE_NONE") : format_text("TYPE_%s", t->label);
}

/* Objects that have a kind of handle of their own. */
static void kind_of_type(const type *t, const char **kind, const char **class_name)
{
    static const struct {
        const char *type, *kind, *name;
    } own[] = {{"SSL_CTX", "GASKET_KIND_CTX", "ctx"},
               {"SSL", "GASKET_KIND_SSL", "ssl"},
               {"X509", "GASKET_KIND_CERTIFICATE", "certificate"}};

    *kind = "GASKET_KIND_OPENSSL";
    *class_name = t->name;
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (strcmp(t->name, own[i].type) == 0) {
            *kind = own[i].kind;
            *class_name = own[i].name;
        }
    }
}

static void write_types(const interface *it)
{
    const char *path = "src/native/types.inc";
    FILE *out = output_open(path);
    const type *t;

    fprintf(out,
            "%s/* TYPE(label, name, kind of handle, its name, supertype, free, count, copy,\n"
            " * element of a stack, never freed) */\n",
            generated);
    for (t = it->types; t != NULL; t = t->next) {
        const char *kind;
        const char *class_name;

        kind_of_type(t, &kind, &class_name);
        fprintf(out, "TYPE(%s, \"%s\", %s, \"%s\", %s, %s, %s, %s, %s, %d)\n", t->label, t->name,
                kind, class_name, type_label(it, t->is), symbol_label(t->free),
                symbol_label(t->count), symbol_label(t->copy), type_label(it, t->element),
                t->permanent);
    }
    output_close(out, path);
}

/* ---- symbols.inc ---- */

typedef struct symbol {
    const char *name;
    const char *older;
    struct symbol *next;
} symbol;

static symbol *symbols;

static symbol *need_symbol_entry(const char *name)
{
    symbol **place = &symbols;

    while (*place != NULL && strcmp((*place)->name, name) != 0)
        place = &(*place)->next;
    if (*place == NULL) {
        *place = allocate(sizeof **place);
        (*place)->name = name;
    }
    return *place;
}

/* What expressions call that is the library's own (src/direct/guard.h). */
static int is_own(const char *name)
{
    static const char *const own[] = {
        "sizeof",       "strlen",       "STACK_OF",           "bio_is_ready",
        "key_is_whole", "key_is_empty", "key_has_parameters", "name_takes"};

    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (strcmp(own[i], name) == 0)
            return 1;
    return 0;
}

static int needed_symbols(const function *f, const char **names)
{
    const node *each;
    int count = 0;

    for (each = f->call->needs->first->next; each != NULL; each = each->next) {
        if (count == MAX_SYMBOLS)
            fail_call(f, "needs too many functions");
        names[count++] = need_symbol(each, each, "a function of OpenSSL's");
    }
    return count;
}

int call_symbols(const function *f, const char **names)
{
    const call *c = f->call;
    const char *at = c->by;
    int count = 0;

    if (c->freed != NULL && c->freed->element != NULL)
        names[count++] = "OPENSSL_sk_free";
    else if (c->duplicated != NULL)
        names[count++] = "OPENSSL_sk_new_null";
    else if (c->needs != NULL)
        return needed_symbols(f, names);
    else if (at == NULL)
        names[count++] = c->c_name;
    while (at != NULL && *at != '\0') {
        size_t length =
            strspn(at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

        char *word = format_text("%.*s", (int)length, at);

        if (length > 0 && at[length] == '(' && !is_own(word) && !isdigit((unsigned char)*at)) {
            if (count == MAX_SYMBOLS)
                fail_call(f, "calls too many functions");
            names[count++] = word;
        }
        at += length > 0 ? length : 1;
    }
    return count;
}

/* A macro that only renames a function is what the function was called before. */
static void note_older(const call *c, symbol *s)
{
    char *plain = format_text("%s(", s->name);

    if (c->older != NULL && strcmp(s->name, c->c_name) == 0)
        s->older = c->older;

    for (int i = 0; i < c->c_count; i++)
        plain = append_text(plain, "%s%s", i == 0 ? "" : ", ", c->c_parameters[i].name);
    if (c->by != NULL && strcmp(s->name, c->c_name) != 0 && strncmp(c->c_name, "sk_", 3) != 0 &&
        strcmp(append_text(plain, ")"), c->by) == 0)
        s->older = c->c_name;
}

static void gather_symbols(const interface *it)
{
    static const char *const own[] = {"OPENSSL_sk_num",      "OPENSSL_sk_value", "OPENSSL_sk_push",
                                      "OPENSSL_sk_new_null", "OPENSSL_sk_free",  "X509_NAME_cmp"};
    const function *f;
    const type *t;
    const helper_symbol *h;

    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        need_symbol_entry(own[i]);
    for (t = it->types; t != NULL; t = t->next) {
        const char *const of_type[] = {t->free, t->count, t->copy};

        for (int i = 0; i < 3; i++)
            if (of_type[i] != NULL)
                need_symbol_entry(of_type[i]);
    }
    for (h = it->helpers; h != NULL; h = h->next)
        need_symbol_entry(h->name);
    for (f = it->functions; f != NULL; f = f->next) {
        const char *names[MAX_SYMBOLS];
        int count = f->call == NULL ? 0 : call_symbols(f, names);

        for (int i = 0; i < count; i++)
            note_older(f->call, need_symbol_entry(names[i]));
    }
}

static void write_symbols(const interface *it)
{
    const char *path = "src/library/symbols.inc";
    FILE *out = output_open(path);
    const symbol *s;

    gather_symbols(it);
    fprintf(out, "%s/* SYMBOL(name, its name before OpenSSL 3 or NULL) */\n", generated);
    for (s = symbols; s != NULL; s = s->next) {
        if (s->older == NULL)
            fprintf(out, "SYMBOL(%s, NULL)\n", s->name);
        else
            fprintf(out, "SYMBOL(%s, \"%s\")\n", s->name, s->older);
    }
    output_close(out, path);
}

/* ---- entries.inc and names.inc ---- */

/* The label of a function in the enumeration of calls: an alias has its own. */
char *call_label(const function *f)
{
    return f->call->alias_of == NULL ? format_text("%s", f->call->c_name)
                                     : format_text("%s", f->name + strlen("gasket_"));
}

static const c_parameter *c_parameter_of(const function *f, int flat)
{
    for (int i = 0; i < f->call->c_count; i++)
        if (f->call->c_parameters[i].flat == flat)
            return &f->call->c_parameters[i];
    return NULL;
}

static int place_of(const function *f, const char *name)
{
    for (int i = 0; i < f->parameter_count; i++)
        if (name != NULL && strcmp(f->parameters[i].name, name) == 0)
            return i;
    return 0;
}

/* Getters take a context that is not const, too. */
static int changes_context(const call *c, const c_parameter *p)
{
    return p != NULL && strstr(p->type, "SSL_CTX *") != NULL &&
           (strncmp(p->type, "const", 5) != 0 || c->touches != NULL) &&
           (strstr(c->c_name, "_get") == NULL || c->touches != NULL) &&
           strncmp(c->c_name, "SSL_CTX_", 8) == 0 && c->freed == NULL && c->counted == NULL;
}

static void write_flags(FILE *out, const call *c, const value *v, const c_parameter *p)
{
    fprintf(out, ".flags = 0%s%s%s%s%s%s%s", changes_context(c, p) ? " | CALL_CHANGES" : "",
            v->none ? " | CALL_NULL" : "", v->raw ? " | CALL_RAW" : "",
            p != NULL && p->taken ? " | CALL_TAKEN" : "",
            p != NULL && p->stales ? " | CALL_STALES" : "",
            p != NULL && p->ranged ? " | CALL_RANGE" : "",
            p != NULL && p->role == ROLE_INOUT ? " | CALL_INOUT" : "");
}

static const char *length_type(const value *v, const c_parameter *p)
{
    if (v->c_type != NULL)
        return v->c_type;
    return p != NULL && p->role == ROLE_PLAIN ? p->type : "int";
}

static void write_entry_parameter(FILE *out, const function *f, int i)
{
    const value *v = &f->parameters[i];
    const c_parameter *p = c_parameter_of(f, i);

    fprintf(out, "         {.name = \"%s\", ", v->name);
    write_flags(out, f->call, v, p);
    switch (v->kind) {
    case KIND_OBJECT:
        fprintf(out, ", .kind = CALL_OBJECT, .type = TYPE_%s", v->type->label);
        if (p->stales && p->getters != NULL)
            fprintf(out, ", .stales = CALL_%s", p->getters->text);
        else if (p->stales)
            fputs(", .stales = -1", out);
        break;
    case KIND_TEXT:
        fputs(", .kind = CALL_TEXT", out);
        break;
    case KIND_BYTES_IN:
    case KIND_BYTES_OUT:
        fprintf(out, ", .kind = %s, .partner = %d",
                v->kind == KIND_BYTES_IN ? "CALL_BYTES" : "CALL_ROOM", place_of(f, v->partner));
        break;
    case KIND_OUT:
        fputs(", .kind = CALL_OUT", out);
        break;
    default:
        fprintf(out, ", .kind = CALL_NUMBER, CALL_OF(%s)", length_type(v, p));
        if (p != NULL && p->ranged)
            fprintf(out, ", .low = INT64_C(%" PRId64 "), .high = INT64_C(%" PRId64 ")", p->low,
                    p->high);
    }
    fputs("},\n", out);
}

/* "uint64_t (SSL_CTX *, uint64_t)" */
char *call_signature(const call *c)
{
    char *text = format_text("%s (", c->c_result);

    for (int i = 0; i < c->c_count; i++)
        text = append_text(text, "%s%s", i == 0 ? "" : ", ", c->c_parameters[i].type);
    return append_text(text, c->c_count == 0 ? "void)" : ")");
}

static void write_quoted(FILE *out, const char *label, const char *text)
{
    if (text == NULL)
        fprintf(out, "     .%s = NULL,\n", label);
    else
        fprintf(out, "     .%s = \"%s\",\n", label, text);
}

static void write_entry(FILE *out, const function *f)
{
    const call *c = f->call;
    const char *names[MAX_SYMBOLS];
    int count = call_symbols(f, names);

    fprintf(out, "    {.name = \"%s\",\n     .what = \"%s\",\n", c->c_name,
            f->name + strlen("gasket_"));
    write_quoted(out, "signature", call_signature(c));
    write_quoted(out, "stream", c->stream);
    if (c->touches != NULL)
        fprintf(out, "     .touches = CALL_TOUCHES_%s,\n", c_name(c->touches));
    fprintf(out, "     .io = %d,\n     .result_type = %s,\n     .result_of = %d,\n", c->io,
            f->result.type == NULL ? "TYPE_NONE" : format_text("TYPE_%s", f->result.type->label),
            c->result_of);
    fputs("     .symbols = {", out);
    for (int i = 0; i < MAX_SYMBOLS; i++)
        fprintf(out, "%s%s", i == 0 ? "" : ", ",
                i < count ? symbol_label(names[i]) : "SYMBOL_NONE");
    fprintf(out, "},\n     .count = %d,\n     .parameters = {\n", f->parameter_count);
    for (int i = 0; i < f->parameter_count; i++)
        write_entry_parameter(out, f, i);
    if (f->parameter_count == 0)
        fputs("         {.name = NULL}\n", out);
    fputs("     }},\n", out);
}

static void write_entries(const interface *it)
{
    const char *path = "src/direct/entries.inc";
    FILE *out = output_open(path);
    const function *f;

    fputs(generated, out);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            write_entry(out, f);
    output_close(out, path);
}

/* The text in one line. */
static void write_instead(FILE *out, const instead *i)
{
    fprintf(out, "INSTEAD(\"%s\", \"", i->c_name);
    for (const char *c = split_paragraphs(i->text)[0]; *c != '\0'; c++) {
        if (*c == '"' || *c == '\\')
            fputc('\\', out);
        fputc(*c, out);
    }
    fputs("\")\n", out);
}

static void write_names(const interface *it)
{
    const char *path = "src/direct/names.inc";
    FILE *out = output_open(path);
    const function *f;
    const instead *i;

    fprintf(out,
            "%s/* ENTRY(label) in the order of the entries; NAME(C name, Lisp name) of these and "
            "of what\n"
            " * can only be replaced; TYPED(label, function) */\n",
            generated);
    fputs("#ifdef ENTRY\n", out);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            fprintf(out, "ENTRY(%s)\n", call_label(f));
    fputs("#endif\n#ifdef FLAT\n", out);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            fprintf(out, "FLAT(%s)\n", f->name);
    fputs("#endif\n#ifdef NAME\n", out);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            fprintf(out, "NAME(\"%s\", \"%s\")\n", f->call->c_name, f->call->lisp_name);
    for (i = it->insteads; i != NULL; i = i->next)
        fprintf(out, "NAME(\"%s\", \"%s\")\n", i->c_name, call_lisp_name(i->c_name));
    fputs("#endif\n#ifdef INSTEAD\n", out);
    for (i = it->insteads; i != NULL; i = i->next)
        write_instead(out, i);
    fputs("#endif\n", out);
    output_close(out, path);
}

void write_direct(const interface *it)
{
    write_types(it);
    write_symbols(it);
    write_entries(it);
    write_names(it);
}
