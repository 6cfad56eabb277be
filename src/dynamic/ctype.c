#include "dynamic/ctype.h"

#include <stdint.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>

#define NAMED(type)                                                                                \
    {                                                                                              \
#type, (int)sizeof(type), (type)-1 < (type)1                                               \
    }

/* BN_ULONG is as wide as a pointer (openssl/bn.h). */
typedef uintptr_t BN_ULONG;

static const struct {
    const char *name;
    int size;
    int is_signed;
} names[] = {
    NAMED(int8_t),   NAMED(uint8_t),  NAMED(int16_t),  NAMED(uint16_t),  NAMED(int32_t),
    NAMED(uint32_t), NAMED(int64_t),  NAMED(uint64_t), NAMED(size_t),    NAMED(ssize_t),
    NAMED(time_t),   NAMED(intptr_t), NAMED(off_t),    NAMED(uintptr_t), NAMED(BN_ULONG),
};

int ctype_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int ctype_is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || ctype_is_digit(c) || c == '_';
}

static int is(const char *word, size_t length, const char *name)
{
    return strlen(name) == length && memcmp(word, name, length) == 0;
}

static int take_name(ctype_words *w, const char *word, size_t length)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is(word, length, names[i].name)) {
            /* A second one, or one beside other words, is no type: ctype_integer says so. */
            w->size = names[i].size;
            w->is_signed = names[i].is_signed;
            return 1;
        }
    return 0;
}

int ctype_take(ctype_words *w, const char *word, size_t length)
{
    const struct {
        const char *name;
        int *counter;
    } words[] = {
        {"char", &w->chars}, {"short", &w->shorts}, {"int", &w->ints},
        {"long", &w->longs}, {"signed", &w->signs}, {"unsigned", &w->unsigneds},
    };
    int known = 0;

    for (size_t i = 0; i < sizeof words / sizeof *words && !known; i++)
        if (is(word, length, words[i].name)) {
            (*words[i].counter)++;
            known = 1;
        }
    if (!known)
        known = take_name(w, word, length);
    w->count += known;
    return known;
}

static int is_possible(const ctype_words *w)
{
    if (w->size != 0)
        return w->count == 1;
    return w->count > 0 && w->chars <= 1 && w->shorts <= 1 && w->ints <= 1 && w->longs <= 2 &&
           w->signs + w->unsigneds <= 1 && w->chars + w->shorts + (w->longs > 0) <= 1 &&
           !(w->chars && w->ints);
}

static int size_of(const ctype_words *w)
{
    if (w->chars)
        return (int)sizeof(char);
    if (w->shorts)
        return (int)sizeof(short);
    if (w->longs == 1)
        return (int)sizeof(long);
    return w->longs == 2 ? (int)sizeof(long long) : (int)sizeof(int);
}

int ctype_integer(const ctype_words *w, ctype *type)
{
    if (!is_possible(w))
        return 0;
    type->size = w->size != 0 ? w->size : size_of(w);
    type->is_char = w->chars && w->signs == 0 && w->unsigneds == 0;
    if (w->size != 0)
        type->is_signed = w->is_signed;
    else if (type->is_char)
        type->is_signed = (char)-1 < (char)1;
    else
        type->is_signed = w->unsigneds == 0;
    return 1;
}

int ctype_is_integer(const ctype *t)
{
    return t->size != 0 && t->stars == 0 && !t->is_function;
}

int ctype_is_pointer_to(const ctype *t, const char *base)
{
    return t->stars == 1 && !t->is_function && strcmp(t->base, base) == 0 && t->size == 0;
}

int ctype_is_bytes(const ctype *t)
{
    return t->stars == 1 && !t->is_function && (t->size == 1 || strcmp(t->base, "void") == 0);
}

/* What is signed matters of integers; of characters that are pointed to it does not. */
int ctype_same(const ctype *a, const ctype *b)
{
    if (a->is_function || b->is_function)
        return a->is_function == b->is_function;
    return a->stars == b->stars && a->size == b->size && strcmp(a->base, b->base) == 0 &&
           (a->is_signed == b->is_signed || (a->stars > 0 && a->size == 1));
}
