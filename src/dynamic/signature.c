#include "dynamic/signature.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"

/* So much of a signature is in a record, which has room for 512 bytes. */
enum { SHOWN = 160 };

static const struct {
    const char *name;
    int word;
} words[] = {
    {"bytes", WORD_BYTES},       {"room", WORD_ROOM},     {"length", WORD_LENGTH},
    {"decode", WORD_DECODE},     {"encode", WORD_ENCODE}, {"callback", WORD_CALLBACK},
    {"NULL", WORD_NULL_POINTER}, {"out", WORD_OUT},       {"inout", WORD_INOUT},
    {"null", WORD_NULL},         {"raw", WORD_RAW},       {"taken", WORD_TAKEN},
    {"kept", WORD_KEPT},         {"stales", WORD_STALES}, {"new", WORD_NEW},
    {"counted", WORD_COUNTED},   {"copied", WORD_COPIED}, {"interior", WORD_INTERIOR},
    {"static", WORD_STATIC},     {"freed", WORD_FREED},
};

/* Words of C's that are no names of types. */
static const char *const not_types[] = {"struct", "union", "enum",    "volatile", "register",
                                        "extern", "float", "double",  "_Bool",    "bool",
                                        "inline", "FILE",  "va_list", "_Complex", "restrict"};

/* ---- characters ---- */

typedef struct reader {
    const char *text; /* all of it */
    const char *end;
    const char *at;   /* the token */
    size_t length;    /* of the token; 0 at the end */
    const char *last; /* where the token before it ends */
    const char *what;
} reader;

static int is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Goes to the next token: a word, a number, or one character. */
static void next(reader *r)
{
    const char *p = r->at + r->length;

    r->last = p;
    while (p < r->end && is_blank(*p))
        p++;
    r->at = p;
    if (*p == '-' && p + 1 < r->end && ctype_is_digit(p[1]))
        p++;
    while (p < r->end && ctype_is_word(*p))
        p++;
    if (p == r->at && p < r->end)
        p++;
    r->length = (size_t)(p - r->at);
}

static int is(const reader *r, const char *token)
{
    return strlen(token) == r->length && memcmp(r->at, token, r->length) == 0;
}

static int is_number(const reader *r)
{
    return r->length > 0 && (ctype_is_digit(*r->at) || *r->at == '-');
}

static int is_word(const reader *r)
{
    return r->length > 0 && !is_number(r) && ctype_is_word(*r->at);
}

static int shown(ptrdiff_t length)
{
    return length > SHOWN ? SHOWN : (int)length;
}

/* About the token. */
static int64_t refuse(const reader *r, const char *why)
{
    return error_raise(GASKET_ERROR_BAD_ARGUMENT, r->what,
                       "signature \"%.*s\": \"%.*s\", character %d, %s", shown(r->end - r->text),
                       r->text, shown((ptrdiff_t)r->length), r->at, (int)(r->at - r->text) + 1,
                       why);
}

static int64_t missing(const reader *r, const char *needed)
{
    if (r->length == 0)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, r->what,
                           "signature \"%.*s\" ends where %s is needed", shown(r->end - r->text),
                           r->text, needed);
    return error_raise(GASKET_ERROR_BAD_ARGUMENT, r->what,
                       "signature \"%.*s\": \"%.*s\", character %d, stands where %s is needed",
                       shown(r->end - r->text), r->text, shown((ptrdiff_t)r->length), r->at,
                       (int)(r->at - r->text) + 1, needed);
}

static int64_t need(reader *r, const char *token, const char *needed)
{
    if (!is(r, token))
        return missing(r, needed);
    next(r);
    return 0;
}

/* ---- one item ---- */

static int word_of(const reader *r)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (is(r, words[i].name))
            return words[i].word;
    return 0;
}

static int is_no_type(const reader *r)
{
    for (size_t i = 0; i < sizeof not_types / sizeof *not_types; i++)
        if (is(r, not_types[i]))
            return 1;
    return 0;
}

static int64_t read_number(reader *r, item *i)
{
    char digits[32];
    char *end;

    if (i->words & WORD_CONSTANT)
        return refuse(r, "is one number too many");
    if (r->length >= sizeof digits)
        return refuse(r, "is too long for a number");
    (void)snprintf(digits, sizeof digits, "%.*s", (int)r->length, r->at);
    errno = 0;
    i->constant = (int64_t)strtoll(digits, &end, 0);
    if (*end != '\0')
        return refuse(r, "is no number");
    if (errno == ERANGE)
        return refuse(r, "is outside of what 64 bits hold");
    i->words |= WORD_CONSTANT;
    next(r);
    return 0;
}

/* STACK_OF(X509), of which STACK_OF was read. */
static int64_t read_element(reader *r, ctype *t)
{
    int64_t record = need(r, "(", "the ( of STACK_OF(TYPE)");

    if (record != 0)
        return record;
    if (!is_word(r) || strlen(t->base) + r->length + 3 > sizeof t->base)
        return missing(r, "the name of a type");
    (void)snprintf(t->base, sizeof t->base, "STACK_OF(%.*s)", (int)r->length, r->at);
    next(r);
    return need(r, ")", "the ) of STACK_OF(TYPE)");
}

static int64_t read_name(reader *r, ctype *t)
{
    if (t->base[0] != '\0' || t->stars > 0)
        return refuse(r, "is no word of a signature; parameters have no names");
    if (is_no_type(r))
        return refuse(r, "is not passed: only integers, texts, bytes, pointers and callbacks are");
    if (r->length >= sizeof t->base)
        return refuse(r, "is too long for the name of a type");
    memcpy(t->base, r->at, r->length);
    next(r);
    return strcmp(t->base, "STACK_OF") == 0 ? read_element(r, t) : 0;
}

static int64_t read_word(reader *r, item *i, ctype_words *integer)
{
    int word = word_of(r);

    if (word != 0) {
        i->words |= word;
    } else if (is(r, "const")) {
        if (i->type.stars == 0)
            i->type.is_const = 1;
    } else if (!ctype_take(integer, r->at, r->length)) {
        return read_name(r, &i->type);
    }
    next(r);
    return 0;
}

/* Up to what is no word, number or star. */
static int64_t read_tokens(reader *r, item *i, ctype_words *integer)
{
    int64_t record = 0;

    while (record == 0 && (is_word(r) || is_number(r) || is(r, "*"))) {
        if (is(r, "*")) {
            i->type.stars++;
            next(r);
        } else {
            record = is_number(r) ? read_number(r, i) : read_word(r, i, integer);
        }
    }
    return record;
}

static int64_t read_type(reader *r, item *i)
{
    ctype_words integer = {0};
    int64_t record;

    i->text = r->at;
    record = read_tokens(r, i, &integer);
    i->length = (int)(r->last - i->text);
    if (record == 0 && i->length <= 0)
        record = missing(r, "a type");
    if (record == 0 && integer.count > 0 &&
        (i->type.base[0] != '\0' || !ctype_integer(&integer, &i->type)))
        record = refuse(r, "follows words that are no type of C");
    return record;
}

/* From a ( to behind its ). */
static int64_t skip_list(reader *r)
{
    int depth = 0;

    do {
        depth += is(r, "(") ? 1 : is(r, ")") ? -1 : 0;
        next(r);
    } while (depth > 0 && r->length > 0);
    return depth == 0 ? 0 : missing(r, "another )");
}

/* Whether (*) is next, and if so goes behind it. */
static int take_star(reader *r)
{
    reader ahead = *r;

    for (const char *token = "(*)"; *token != '\0'; token++) {
        if (ahead.length != 1 || *ahead.at != *token)
            return 0;
        next(&ahead);
    }
    *r = ahead;
    return 1;
}

/* What (*) stands before: the parameters of a function, and maybe more words. */
static int64_t read_function(reader *r, item *i)
{
    ctype_words none = {0};
    int64_t record = is(r, "(") ? skip_list(r) : missing(r, "the ( after (*)");

    i->type.is_function = 1;
    i->length = (int)(r->last - i->text);
    if (record == 0)
        record = read_tokens(r, i, &none);
    if (record == 0 && none.count > 0)
        record = refuse(r, "follows words that are no type of C");
    return record;
}

static int64_t read_parameter(reader *r, item *i)
{
    int64_t record = read_type(r, i);

    return record == 0 && take_star(r) ? read_function(r, i) : record;
}

/*
 * What (*) and a list follow is a pointer to a function if another list follows that: the
 * parameters. Else the text is what a pointer to a function points to, with the (*) left in.
 */
static int64_t read_result(reader *r, item *i)
{
    int64_t record = read_type(r, i);
    reader list;

    if (record != 0 || !take_star(r))
        return record;
    list = *r;
    record = read_function(r, i);
    if (record == 0 && !is(r, "(")) {
        i->type.is_function = 0;
        *r = list;
    }
    return record;
}

/* ---- all of it ---- */

static int is_void(const item *i)
{
    return strcmp(i->type.base, "void") == 0 && i->type.stars == 0 && !i->type.is_function &&
           i->words == 0;
}

static int64_t read_parameters(reader *r, signature *s)
{
    int64_t record = need(r, "(", "the ( before the parameters");

    if (record != 0)
        return record;
    if (is(r, ")"))
        return need(r, ")", "");
    for (;;) {
        if (is(r, "."))
            return refuse(r, "begins a variable number of arguments, which are not passed");
        if (s->count == SIGNATURE_PARAMETERS)
            return refuse(r, "is one parameter too many: there may be 16");
        record = read_parameter(r, &s->parameters[s->count++]);
        if (record != 0 || !is(r, ","))
            break;
        next(r);
    }
    if (s->count == 1 && is_void(&s->parameters[0]))
        s->count = 0;
    return record == 0 ? need(r, ")", ", or )") : record;
}

static int64_t read_all(signature *s, const char *text, size_t length, const char *what)
{
    reader r = {text, text + length, text, 0, text, what};
    int64_t record;

    memset(s, 0, sizeof *s);
    s->text = text;
    s->length = (int)length;
    next(&r);
    record = read_result(&r, &s->result);
    if (record == 0)
        record = read_parameters(&r, s);
    if (record == 0 && r.length > 0)
        record = refuse(&r, "follows the end of the signature");
    return record;
}

int64_t signature_read(signature *s, const char *text, const char *what)
{
    size_t length = strlen(text);

    if (length > SIGNATURE_LENGTH)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "signature has %lld bytes, and none is longer than %d",
                           (long long)length, SIGNATURE_LENGTH);
    return read_all(s, text, length, what);
}

int64_t signature_read_function(signature *s, const item *pointer, const char *what)
{
    return read_all(s, pointer->text, (size_t)pointer->length, what);
}

int64_t signature_refuse(const signature *s, const item *i, const char *what, const char *why)
{
    char place[32] = "the result";

    if (i != &s->result)
        (void)snprintf(place, sizeof place, "parameter %d", (int)(i - s->parameters) + 1);
    return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "signature \"%.*s\": %s, \"%.*s\", %s",
                       shown(s->length), s->text, place, shown(i->length), i->text, why);
}
