/* include/gasket.h */
#include "bindgen.h"

#include <inttypes.h>
#include <string.h>

enum { WIDTH = 100, LABEL = 12 };

static const char *const conventions =
    "This file is generated from spec/; do not edit it.\n\n"
    "Four types cross this interface: int64_t, UTF-8 text (const char *), bytes (void * with an "
    "int64_t length) and function pointers. Without comments, the lines that begin with #, and the "
    "two lines between #ifdef __cplusplus and #endif, the rest can be given to the parsers of "
    "foreign "
    "function interfaces; there is one prototype a line.\n\n"
    "A function that returns int64_t returns its answer, 0 or more. The numbers -1 to -15 are "
    "states: "
    "the call is not finished, make it again. A number below -2^40 is an error record, to be read "
    "with the gasket_error_ functions. A function that returns text returns NULL where it is given "
    "a bad handle, and empty text where there is none.\n\n"
    "A handle parameter is used for the call only, unless it is shared (Gasket keeps what it "
    "stands "
    "for as long as it needs, the handle stays the caller's) or consumed (gone afterwards). A lent "
    "descriptor stays the caller's and must stay open. Texts and bytes that are given are copied. "
    "A "
    "new handle is the caller's, to be given to gasket_free. What is returned as borrowed belongs "
    "to "
    "the object that was asked, and ends with its handle; what is static never ends.";

static void write_comment(FILE *out, const char *doc)
{
    char **paragraphs = split_paragraphs(doc);

    for (; *paragraphs != NULL; paragraphs++) {
        write_wrapped(out, " * ", " * ", *paragraphs, WIDTH);
        if (paragraphs[1] != NULL)
            fputs(" *\n", out);
    }
}

static void write_fact(FILE *out, const fact *f)
{
    size_t length = strlen(f->label);
    int room = length < LABEL ? LABEL - (int)length : 1;
    const char *text = split_paragraphs(f->text)[0];

    write_wrapped(out, format_text(" * %s%*s", f->label, room, ""),
                  format_text(" * %*s", LABEL, ""), text, WIDTH);
}

static void write_constants(FILE *out, const interface *it)
{
    const group *g;
    const constant *c;

    fprintf(out, "#define GASKET_VERSION \"%s\"\n", it->version);
    fprintf(out, "#define GASKET_ABI_VERSION %" PRId64 "\n", it->abi);
    for (g = it->groups; g != NULL; g = g->next) {
        fprintf(out, "\n/*\n");
        write_comment(out, format_text("%s. %s", g->title, g->doc));
        fprintf(out, " */\n");
        for (c = g->constants; c != NULL; c = c->next) {
            fprintf(out, c->value < 0 ? "#define %s (%" PRId64 ")" : "#define %s %" PRId64, c->name,
                    c->value);
            fprintf(out, " /* %s */\n", split_paragraphs(c->doc)[0]);
        }
    }
}

static void write_function(FILE *out, const function *f)
{
    fact facts[MAX_FACTS];
    int count = describe_function(f, facts);

    fprintf(out, "\n/*\n");
    write_comment(out, f->doc);
    fprintf(out, " *\n");
    for (int i = 0; i < count; i++)
        write_fact(out, &facts[i]);
    fprintf(out, " */\n%s;\n", c_prototype(f));
}

static void write_room(FILE *out, const interface *it, const room *r)
{
    const function *f;

    fprintf(out, "\n/*\n * ==== %s ====\n *\n", r->title);
    write_comment(out, r->doc);
    fprintf(out, " */\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call == NULL && strcmp(f->room, r->name) == 0)
            write_function(out, f);
}

static const char *const direct_conventions =
    "This file is generated from spec/; do not edit it.\n\n"
    "OpenSSL's own functions: SSL_CTX_set_options is gasket_ssl_ctx_set_options, in Lisp "
    "ssl-ctx-set-options. Objects are handles, numbers and texts are what they are, what OpenSSL "
    "stores through a pointer to a number is stored to an int64_t. A call returns what OpenSSL's "
    "function returns, whatever its value; what has no value returns 0, and an object that is NULL "
    "is 0. gasket_direct_error then gives what the call left in OpenSSL's error queue.\n\n"
    "A call that would be wrong is not made, and answered with a record, which is below -2^40: a "
    "bad "
    "handle or one of another type (bad-handle); a number outside of its C type, text that is not "
    "UTF-8, a NULL that OpenSSL would not survive (bad-argument); a function that the OpenSSL that "
    "is "
    "loaded does not have (unsupported); what would pull the SSL of a stream from under it "
    "(state). "
    "Where text is returned the answer is NULL, and gasket_direct_error of 0 gives the record.\n\n"
    "A borrowed object keeps its handle, ends with what it was borrowed from, and needs no "
    "freeing; "
    "a new one is freed with gasket_free or OpenSSL's own function. What OpenSSL takes over from "
    "its "
    "caller is counted up or copied first: the handle stays the caller's. Borrowed text lives as "
    "long as the first object. Any of these may be called on any thread; two calls on one object "
    "wait "
    "for each other. Without a word about it, a call does not wait.";

static void write_direct_header(const interface *it)
{
    const char *path = "include/gasket_direct.h";
    FILE *out = output_open(path);
    const function *f;

    fprintf(out, "/*\n * Gasket %s: OpenSSL's functions.\n *\n", it->version);
    write_comment(out, direct_conventions);
    fprintf(out,
            " */\n#ifndef GASKET_DIRECT_H\n#define GASKET_DIRECT_H\n\n#include <gasket.h>\n\n");
    fprintf(out, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            write_function(out, f);
    fprintf(out, "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    output_close(out, path);
}

void write_header(const interface *it)
{
    const char *path = "include/gasket.h";
    FILE *out = output_open(path);
    const room *r;

    fprintf(out, "/*\n * Gasket %s: TLS for every language, on OpenSSL.\n *\n", it->version);
    write_comment(out, conventions);
    fprintf(out, " */\n#ifndef GASKET_H\n#define GASKET_H\n\n#include <stdint.h>\n\n");
    fprintf(out, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    write_constants(out, it);
    for (r = it->rooms; r != NULL; r = r->next)
        write_room(out, it, r);
    fprintf(out, "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    output_close(out, path);
    write_direct_header(it);
}
