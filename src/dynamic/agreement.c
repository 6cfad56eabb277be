#include "dynamic/agreement.h"

#include <string.h>

#include <gasket.h>

#include "error/error.h"

static int ends_with(const char *text, const char *end)
{
    size_t length = strlen(text);

    return length >= strlen(end) && strcmp(text + length - strlen(end), end) == 0;
}

/* A pointer to a function; prototypes have names for such types too: "SSL_verify_cb",
 * "pem_password_cb *". */
static int is_function(const ctype *t)
{
    return t->is_function ||
           (t->stars <= 1 && (ends_with(t->base, "_cb") || ends_with(t->base, "_fn") ||
                              ends_with(t->base, "_func")));
}

static int is_pointer(const ctype *t)
{
    return t->stars > 0 || is_function(t);
}

static int is_pointer_to_bytes(const ctype *t)
{
    return t->stars == 2 && t->size == 1 && !t->is_function;
}

/* A length, with or without a type of its own; or a pointer to it. */
static int is_length(const item *given, const ctype *known)
{
    ctype one = *known;

    one.stars -= (given->words & (WORD_OUT | WORD_INOUT)) != 0;
    return ctype_is_integer(&one) && (given->type.size == 0 || ctype_same(&given->type, &one));
}

static int is_out(const item *given, const ctype *known)
{
    ctype one = given->type;

    one.stars++;
    return ctype_same(&one, known);
}

static int item_agrees(const item *given, const ctype *known)
{
    if (given->words & (WORD_BYTES | WORD_ROOM))
        return ctype_is_bytes(known);
    if (given->words & WORD_LENGTH)
        return is_length(given, known);
    if (given->words & (WORD_DECODE | WORD_ENCODE))
        return is_pointer_to_bytes(known);
    if (given->words & (WORD_OUT | WORD_INOUT))
        return is_out(given, known);
    if (given->words & WORD_NULL_POINTER)
        return is_pointer(known);
    if ((given->words & WORD_CALLBACK) || (given->type.is_function && !known->is_function))
        return is_function(known);
    return ctype_same(&given->type, known);
}

static int agrees(const signature *given, const signature *known)
{
    if (given->count != known->count || !item_agrees(&given->result, &known->result.type))
        return 0;
    for (int i = 0; i < given->count; i++)
        if (!item_agrees(&given->parameters[i], &known->parameters[i].type))
            return 0;
    return 1;
}

int64_t agreement_of_call(const signature *given, const char *name, const char *known,
                          const char *what)
{
    signature prototype;
    int64_t record = signature_read(&prototype, known, what);

    if (record != 0 || agrees(given, &prototype))
        return record;
    return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                       "signature \"%.*s\" contradicts %s: it is \"%s\"",
                       given->length > 160 ? 160 : given->length, given->text, name, known);
}

/* 0 for a pointer, 1 for void; of integers more than that. */
static int width(const item *i)
{
    if ((i->words & (WORD_BYTES | WORD_ROOM | WORD_CALLBACK | WORD_NULL_POINTER)) ||
        i->type.stars > 0 || i->type.is_function)
        return 0;
    if (i->type.size == 0)
        return (i->words & WORD_LENGTH) ? (int)sizeof(size_t) * 2 : 1;
    return i->type.size * 2 + i->type.is_signed;
}

int agreement_of_functions(const signature *a, const signature *b)
{
    if (a->count != b->count || width(&a->result) != width(&b->result))
        return 0;
    for (int i = 0; i < a->count; i++)
        if (width(&a->parameters[i]) != width(&b->parameters[i]))
            return 0;
    return 1;
}
