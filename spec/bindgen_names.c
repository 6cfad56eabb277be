/* spec/reference/openssl*.md: OpenSSL's functions in Markdown, and the table of all their names. */
#include "bindgen.h"

#include <ctype.h>
#include <string.h>

enum { WIDTH = 100 };

static const char *const note = "<!-- Generated from spec/; do not edit. -->\n\n";

static const char *const introduction =
    "Every function that libssl exports and every macro of ssl.h and tls1.h that is called like "
    "one, "
    "and of libcrypto what programs around TLS use. Each is a function of "
    "[gasket_direct.h](../../include/gasket_direct.h), whose top says what holds for all of them; "
    "the "
    "pages below have their parameters. \"macro\" is what OpenSSL's headers define, and no foreign "
    "function interface could find. What cannot be called by name has a word about what to use "
    "instead.";

static const char *const rule = "A Lisp name is OpenSSL's in lower case, with hyphens for "
                                "underscores. The way back is the rule "
                                "of the LispWorks manual (25.8.6.4): hyphens become underscores, "
                                "SSL or SSL_CTX at the beginning "
                                "upper case, the rest lower case but for the words RSAPrivateKey, "
                                "PrivateKey, ASN1 and CA. For the "
                                "names below that rule gives another C name than the real one; "
                                "gasket_name_to_c and the dynamic "
                                "calls know the real one.";

/* ---- the rule, as src/direct/name.c has it ---- */

static int same_word(const char *phrase, const char *word, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (phrase[i] == '\0' || tolower((unsigned char)phrase[i]) != word[i])
            return 0;
    return phrase[length] == '\0';
}

static char *by_rule(const char *lisp_name)
{
    static const char *const phrases[] = {"RSAPrivateKey", "PrivateKey", "ASN1", "CA"};
    char *name = call_flat_name(lisp_name);
    char *word = name;

    while (*word != '\0') {
        size_t length = strcspn(word, "_");

        if ((word == name && same_word("ssl", word, length)) ||
            (word == name + 4 && strncmp(name, "SSL_", 4) == 0 && same_word("ctx", word, length)))
            for (size_t i = 0; i < length; i++)
                word[i] = (char)toupper((unsigned char)word[i]);
        else
            for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
                if (same_word(phrases[i], word, length))
                    memcpy(word, phrases[i], length);
        word += length;
        word += *word == '_';
    }
    return name;
}

/* ---- a page a file of the spec ---- */

static char *first_sentence(const char *doc)
{
    char *text = split_paragraphs(doc)[0];
    char *stop = strstr(text, ". ");

    if (stop != NULL)
        stop[1] = '\0';
    return text;
}

static char *link_word(const void *it, const char *word)
{
    const function *f = call_function(it, word);

    return f == NULL ? NULL
                     : format_text("[%s](openssl_%s.md#%s)", word, call_file(f->call), f->name);
}

static void write_call(FILE *out, const interface *it, const function *f)
{
    fact facts[MAX_FACTS];
    int count = describe_function(f, facts);
    char **paragraphs = split_paragraphs(f->doc);

    fprintf(out, "## %s\n\n`%s`, in Lisp `%s`\n\n```c\n%s;\n```\n\n", f->name, f->call->c_name,
            f->call->lisp_name, c_prototype(f));
    for (; *paragraphs != NULL; paragraphs++) {
        write_wrapped(out, "", "", replace_words(*paragraphs, link_word, it), WIDTH);
        fputc('\n', out);
    }
    for (int i = 0; i < count; i++)
        write_wrapped(out,
                      format_text(i < f->parameter_count ? "* `%s`: " : "* %s: ", facts[i].label),
                      "  ", split_paragraphs(facts[i].text)[0], WIDTH);
    fputc('\n', out);
}

static int is_first_of_file(const interface *it, const function *f)
{
    const function *each;

    for (each = it->functions; each != f; each = each->next)
        if (each->call != NULL && strcmp(call_file(each->call), call_file(f->call)) == 0)
            return 0;
    return 1;
}

static void write_page(const interface *it, const char *file)
{
    char *path = format_text("spec/reference/openssl_%s.md", file);
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "%s# OpenSSL's functions: %s.sexp\n\n[All of them](openssl.md)\n\n", note, file);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL && strcmp(call_file(f->call), file) == 0)
            write_call(out, it, f);
    output_close(out, path);
}

/* ---- the table ---- */

static void write_row(FILE *out, const function *f)
{
    const call *c = f->call;

    fprintf(out, "| `%s` | [`%s`](openssl_%s.md#%s) | %s%s%s | %s |\n", c->c_name, c->lisp_name,
            call_file(c), f->name, c->is_macro ? "macro" : "function",
            c->since == NULL ? "" : format_text(", since %s", c->since),
            c->until == NULL ? "" : format_text(", before %s", c->until), first_sentence(f->doc));
}

static void write_exceptions(FILE *out, const interface *it)
{
    const function *f;

    fprintf(out, "## Names that the rule gets wrong\n\n");
    write_wrapped(out, "", "", rule, WIDTH);
    fprintf(out, "\n| Lisp | OpenSSL | the rule says |\n|---|---|---|\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL && strcmp(by_rule(f->call->lisp_name), f->call->c_name) != 0)
            fprintf(out, "| `%s` | `%s` | `%s` |\n", f->call->lisp_name, f->call->c_name,
                    by_rule(f->call->lisp_name));
}

void write_name_table(const interface *it)
{
    const char *path = "spec/reference/openssl.md";
    FILE *out = output_open(path);
    const function *f;
    const instead *i;

    fprintf(out, "%s# OpenSSL's functions by name\n\n", note);
    write_wrapped(out, "", "", introduction, WIDTH);
    fprintf(out, "\n| OpenSSL | Lisp | how | what it does |\n|---|---|---|---|\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            write_row(out, f);
    fprintf(out,
            "\n## What cannot be called by name\n\n| OpenSSL | Lisp | instead |\n|---|---|---|\n");
    for (i = it->insteads; i != NULL; i = i->next)
        fprintf(out, "| `%s` | `%s` | %s |\n", i->c_name, call_lisp_name(i->c_name),
                split_paragraphs(i->text)[0]);
    fputc('\n', out);
    write_exceptions(out, it);
    output_close(out, path);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL && is_first_of_file(it, f))
            write_page(it, call_file(f->call));
}
