/* The code of direct calls: src/direct/calls_*.c, a file a file of the spec, and what checks their
 * types against OpenSSL's headers. */
#include "bindgen.h"

#include <ctype.h>
#include <string.h>

static const char *const generated = "/* Generated from spec/; do not edit. */\n";

/* "spec/direct/ssl_ctx.sexp" is ssl_ctx. */
char *call_file(const call *c)
{
    const char *slash = strrchr(c->file, '/');
    const char *name = slash == NULL ? c->file : slash + 1;

    return format_text("%.*s", (int)strcspn(name, "."), name);
}

/* "const char **" is a pointer to "const char *"; the blank before the last star goes too. */
static char *pointed_at(const char *c_type)
{
    size_t length = strlen(c_type) - 1;

    while (length > 0 && c_type[length - 1] == ' ')
        length--;
    return format_text("%.*s", (int)length, c_type);
}

/* ---- the called functions ---- */

/* The type of a pointer to one: the spec's where it says all, else the headers'. */
static char *pointer_type(const interface *it, const char *name)
{
    const function *f = call_function(it, name);
    char *text;

    if (f == NULL || f->call->by != NULL || f->call->by_hand)
        return format_text("__typeof__(%s) *", name);
    text = format_text("%s (*)(", f->call->c_result);
    for (int i = 0; i < f->call->c_count; i++)
        text = append_text(text, "%s%s", i == 0 ? "" : ", ", f->call->c_parameters[i].type);
    return append_text(text, f->call->c_count == 0 ? "void)" : ")");
}

/* The expression with every function that is called taken from the table. */
static char *resolve(const interface *it, const function *f, const char *expression)
{
    const char *names[MAX_SYMBOLS];
    int count = call_symbols(f, names);
    char *text = format_text("%s", "");

    while (*expression != '\0') {
        size_t length =
            strspn(expression, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
        char *word = format_text("%.*s", (int)(length > 0 ? length : 1), expression);
        int called = 0;

        for (int i = 0; i < count; i++)
            called |= length > 0 && expression[length] == '(' && strcmp(names[i], word) == 0;
        if (called)
            text = append_text(text, "((%s)CALL_FUNCTION(%s))", pointer_type(it, word), word);
        else
            text = append_text(text, "%s", word);
        expression += strlen(word);
    }
    return text;
}

/* What is passed for a parameter. `encoding`: what an i2d function's place to write to is. */
static const char *argument_of(const c_parameter *p, const char *encoding)
{
    switch (p->role) {
    case ROLE_OUT:
    case ROLE_INOUT:
    case ROLE_INTO:
    case ROLE_LENGTH:
    case ROLE_DECODE:
        return format_text("%s_to", p->name);
    case ROLE_ENCODE:
        return encoding;
    case ROLE_FIXED:
        return p->fixed;
    default:
        return p->name;
    }
}

typedef struct place {
    const call *c;
    const char *encoding;
} place;

static char *replace_parameter(const void *context, const char *word)
{
    const place *at = context;

    for (int i = 0; i < at->c->c_count; i++)
        if (strcmp(at->c->c_parameters[i].name, word) == 0)
            return format_text("%s", argument_of(&at->c->c_parameters[i], at->encoding));
    return NULL;
}

/* "SSL_new(ctx)": as the C function is called, or the macro's own expression. */
static char *expression(const call *c, const char *encoding)
{
    char *text;

    if (c->by != NULL) {
        place at = {c, encoding};

        return replace_words(c->by, replace_parameter, &at);
    }
    text = format_text("%s(", c->c_name);
    for (int i = 0; i < c->c_count; i++)
        text = append_text(text, "%s%s", i == 0 ? "" : ", ",
                           argument_of(&c->c_parameters[i], encoding));
    return append_text(text, ")");
}

/* ---- the locals: each parameter under its own name, as C has it ---- */

/* A macro may leave a parameter unused. */
static int is_used(const call *c, const c_parameter *p)
{
    const char *at = c->by;
    size_t length = strlen(p->name);

    while (at != NULL && (at = strstr(at, p->name)) != NULL) {
        if ((at == c->by || (!isalnum((unsigned char)at[-1]) && at[-1] != '_')) &&
            !isalnum((unsigned char)at[length]) && at[length] != '_')
            return 1;
        at += length;
    }
    return c->by == NULL;
}

static void write_local(FILE *out, const function *f, const c_parameter *p)
{
    const char *base = p->role == ROLE_PLAIN ? NULL : pointed_at(p->type);

    if (!is_used(f->call, p))
        return;
    switch (p->role) {
    case ROLE_PLAIN:
        if (f->parameters[p->flat].kind == KIND_OBJECT)
            fprintf(out, "        %s %s = c.at[%d];\n", p->type, p->name, p->flat);
        else if (f->parameters[p->flat].kind == KIND_NUMBER ||
                 f->parameters[p->flat].kind == KIND_LENGTH)
            fprintf(out, "        %s %s = (%s)p%d;\n", p->type, p->name, p->type, p->flat);
        else
            fprintf(out, "        %s %s = (%s)(uintptr_t)p%d;\n", p->type, p->name, p->type,
                    p->flat);
        break;
    case ROLE_OUT:
        fprintf(out, "        %s %s = 0;\n        %s *%s_to = p%d == NULL ? NULL : &%s;\n", base,
                p->name, base, p->name, p->flat, p->name);
        break;
    case ROLE_INOUT:
        fprintf(
            out,
            "        %s %s = (%s)call_in(&c, %d);\n        %s *%s_to = p%d == NULL ? NULL : &%s;\n",
            base, p->name, base, p->flat, base, p->name, p->flat, p->name);
        break;
    case ROLE_INTO:
        fprintf(out, "        %s %s = NULL;\n        %s *%s_to = &%s;\n", base, p->name, base,
                p->name, p->name);
        break;
    case ROLE_LENGTH:
        fprintf(out, "        %s %s = 0;\n        %s *%s_to = &%s;\n", base, p->name, base, p->name,
                p->name);
        break;
    case ROLE_DECODE:
        fprintf(out, "        %s %s = p%d;\n        %s *%s_to = &%s;\n", base, p->name, p->flat,
                base, p->name, p->name);
        break;
    default:
        break;
    }
}

static void write_outs(FILE *out, const call *c)
{
    for (int i = 0; i < c->c_count; i++) {
        const c_parameter *p = &c->c_parameters[i];

        if (p->role == ROLE_OUT || p->role == ROLE_INOUT)
            fprintf(out, "        call_out(&c, %d, (int64_t)%s);\n", p->flat, p->name);
    }
}

/* ---- the end ---- */

static const char *const ends[] = {
    "call_nothing", "call_number", "call_text",     "call_text_kept", "call_text_freed", "call_new",
    "call_counted", "call_copied", "call_interior", "call_static",    "call_bytes",
};

static void write_bytes(FILE *out, const interface *it, const function *f)
{
    const call *c = f->call;
    char *calling = resolve(it, f, expression(c, ""));

    if (c->length != NULL) {
        fprintf(out, "        const void *answer = %s;\n\n", calling);
        write_outs(out, c);
        fprintf(out, "        return call_bytes(&c, %d, answer, (int64_t)%s);\n",
                f->parameter_count - 2, c->length);
        return;
    }
    for (int i = 0; i < c->c_count; i++) {
        const c_parameter *p = &c->c_parameters[i];

        if (p->role != ROLE_INTO)
            continue;
        fprintf(out, "\n        (void)%s;\n", calling);
        write_outs(out, c);
        fprintf(out, "        return call_bytes(&c, %d, %s, (int64_t)%s);\n", p->flat, p->name,
                p->partner);
    }
}

static int encoding_place(const call *c)
{
    for (int i = 0; i < c->c_count; i++)
        if (c->c_parameters[i].role == ROLE_ENCODE)
            return c->c_parameters[i].flat;
    return -1;
}

/* An i2d function is asked for the size first. */
static void write_encoding(FILE *out, const interface *it, const function *f, int place)
{
    fprintf(out, "        int size = %s;\n\n", resolve(it, f, expression(f->call, "NULL")));
    fprintf(out, "        if (size > 0 && p%d != NULL && p%d >= size) {\n", place, place + 1);
    fprintf(out, "            unsigned char *to = p%d;\n\n", place);
    fprintf(out, "            size = %s;\n        }\n", resolve(it, f, expression(f->call, "&to")));
    fprintf(out, "        return call_number(&c, size);\n");
}

static void write_end(FILE *out, const interface *it, const function *f)
{
    const call *c = f->call;
    char *calling = resolve(it, f, expression(c, ""));

    if (c->result == RESULT_BYTES) {
        write_bytes(out, it, f);
    } else if (encoding_place(c) >= 0) {
        write_encoding(out, it, f, encoding_place(c));
    } else if (c->result == RESULT_NOTHING) {
        fprintf(out, "\n        %s;\n", calling);
        write_outs(out, c);
        fprintf(out, "        return call_nothing(&c);\n");
    } else if (c->result == RESULT_NUMBER) {
        fprintf(out, "        %s answer = (%s)%s;\n\n", c->c_result, c->c_result,
                c->by == NULL ? calling : format_text("(%s)", calling));
        write_outs(out, c);
        fprintf(out, "        return call_number(&c, (int64_t)answer);\n");
    } else if (c->result <= RESULT_TEXT_FREED) {
        fprintf(out, "        %s answer = %s;\n\n", c->c_result, calling);
        write_outs(out, c);
        fprintf(out, "        return %s(&c, answer);\n", ends[c->result]);
    } else {
        fprintf(out, "        const void *answer = %s;\n\n", calling);
        write_outs(out, c);
        fprintf(out, "        return %s(&c, (void *)(uintptr_t)answer);\n", ends[c->result]);
    }
}

/* ---- a wrapper ---- */

static const char *flat_type(const value *v)
{
    switch (v->kind) {
    case KIND_TEXT:
        return "const char *";
    case KIND_BYTES_IN:
        return "const void *";
    case KIND_BYTES_OUT:
    case KIND_OUT:
        return "void *";
    default:
        return "int64_t ";
    }
}

static void write_head(FILE *out, const function *f)
{
    fprintf(out, "\n%s%s(", f->result.kind == KIND_TEXT ? "const char *" : "int64_t ", f->name);
    for (int i = 0; i < f->parameter_count; i++)
        fprintf(out, "%s%sp%d", i == 0 ? "" : ", ", flat_type(&f->parameters[i]), i);
    fprintf(out, "%s)\n{\n", f->parameter_count == 0 ? "void" : "");
}

static void write_given(FILE *out, const function *f)
{
    fputs("    const call_value given[] = {", out);
    for (int i = 0; i < f->parameter_count; i++) {
        int number = strcmp(flat_type(&f->parameters[i]), "int64_t ") == 0;

        fprintf(out, "%s{.%s = p%d}", i == 0 ? "" : ", ", number ? "number" : "bytes", i);
    }
    fprintf(out, "%s};\n", f->parameter_count == 0 ? "{.number = 0}" : "");
}

/* Where a glance does not do, the call is made the long way, which also knows why. */
static void write_glance(FILE *out, const interface *it, const function *f)
{
    const call *c = f->call;
    const c_parameter *p = &c->c_parameters[0];

    if (!c->glance)
        return;
    fprintf(out, "    symbol_function function = symbol_known(SYMBOL_%s);\n", c->c_name);
    fprintf(out, "    %s %s = glance_enter(TYPE_%s, function, p0);\n\n", p->type, p->name,
            f->parameters[0].type->label);
    fprintf(out, "    if (%s != NULL) {\n        %s answer = ((%s)function)(%s);\n\n", p->name,
            c->c_result, pointer_type(it, c->c_name), p->name);
    fputs("        handle_leave(p0);\n        return (int64_t)answer;\n    }\n", out);
}

static void write_wrapper(FILE *out, const interface *it, const function *f)
{
    const call *c = f->call;

    write_head(out, f);
    if (c->freed != NULL || c->counted != NULL) {
        fprintf(out, "    return %s(CALL_%s, p0);\n}\n",
                c->freed != NULL ? "call_free" : "call_up_ref", call_label(f));
        return;
    }
    write_given(out, f);
    fputs("    call c;\n", out);
    write_glance(out, it, f);
    fprintf(out, "%s    if (!call_enter(&c, CALL_%s, given))\n", c->glance ? "" : "\n",
            call_label(f));
    fprintf(out, "        return %s;\n", f->result.kind == KIND_TEXT ? "NULL" : "c.answer");
    if (c->duplicated != NULL) {
        fprintf(out, "    return call_new(&c, type_copy(TYPE_%s, c.at[0]));\n}\n",
                c->duplicated->label);
        return;
    }
    fputs("    {\n", out);
    for (int i = 0; i < c->c_count; i++)
        write_local(out, f, &c->c_parameters[i]);
    write_end(out, it, f);
    fputs("    }\n}\n", out);
}

static int is_written_by_hand(const call *c)
{
    return c->by_hand && c->freed == NULL && c->counted == NULL && c->duplicated == NULL;
}

static int is_first_of_file(const interface *it, const function *f)
{
    const function *each;

    for (each = it->functions; each != f; each = each->next)
        if (each->call != NULL && strcmp(call_file(each->call), call_file(f->call)) == 0)
            return 0;
    return 1;
}

static void write_file(const interface *it, const char *name)
{
    char *path = format_text("src/direct/calls_%s.c", name);
    FILE *out = output_open(path);
    const function *f;

    fprintf(
        out,
        "%s#define OPENSSL_SUPPRESS_DEPRECATED\n\n#include \"direct/openssl_types.h\"\n\n#include "
        "<gasket_direct.h>\n\n#include \"direct/call.h\"\n#include \"direct/glance.h\"\n#include "
        "\"direct/guard.h\"\n",
        generated);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL && !is_written_by_hand(f->call) &&
            strcmp(call_file(f->call), name) == 0)
            write_wrapper(out, it, f);
    output_close(out, path);
}

/* ---- what the headers say ---- */

/* What takes in C just what it takes here. */
static int is_plain(const function *f)
{
    const call *c = f->call;

    for (int i = 0; i < c->c_count; i++)
        if (c->c_parameters[i].role != ROLE_PLAIN)
            return 0;
    for (int i = 0; i < f->parameter_count; i++)
        if (f->parameters[i].kind == KIND_BYTES_IN || f->parameters[i].kind == KIND_BYTES_OUT)
            return 0;
    return 1;
}

static void write_prototype(FILE *out, const function *f)
{
    const call *c = f->call;
    char *types = format_text("%s", "");
    char *names = format_text("%s", "");

    if (c->by_hand || c->alias_of != NULL)
        return;
    for (int i = 0; i < c->c_count; i++) {
        const char *joint = i == 0 ? "" : ", ";

        types =
            append_text(types, "%s%s %s", joint, c->c_parameters[i].type, c->c_parameters[i].name);
        names = append_text(names, "%s%s", joint, c->c_parameters[i].name);
    }
    if (c->by == NULL)
        fprintf(out, "CHECK_TYPE(%s, %s)\n", c->c_name, call_signature(c));
    else if (c->is_macro && !c->reshaped && is_plain(f) && strncmp(c->c_name, "sk_", 3) != 0)
        fprintf(out,
                strcmp(c->c_result, "void") == 0
                    ? "static %s check_%s(%s)\n{\n    %.0s%s(%s);\n}\n"
                    : "static %s check_%s(%s)\n{\n    return (%s)%s(%s);\n}\n",
                c->c_result, c->c_name, c->c_count == 0 ? "void" : types, c->c_result, c->c_name,
                names);
}

static void write_prototypes(const interface *it)
{
    const char *path = "tests/abi/prototypes.c";
    FILE *out = output_open(path);
    const function *f;

    fprintf(out,
            "%s#define OPENSSL_SUPPRESS_DEPRECATED\n\n#include \"direct/openssl_types.h\"\n\n"
            "/* Compiled only: the spec's types against OpenSSL's own. */\n"
            "#define CHECK_TYPE(name, ...) \\\n"
            "    _Static_assert(__builtin_types_compatible_p(__typeof__(name), __VA_ARGS__), \\\n"
            "                   #name \" has another type in OpenSSL's headers\");\n\n",
            generated);
    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL)
            write_prototype(out, f);
    output_close(out, path);
}

void write_wrappers(const interface *it)
{
    const function *f;

    for (f = it->functions; f != NULL; f = f->next)
        if (f->call != NULL && is_first_of_file(it, f))
            write_file(it, call_file(f->call));
    write_prototypes(it);
}
