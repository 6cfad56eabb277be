#include "dynamic/role.h"

#include <limits.h>
#include <string.h>

#include "dynamic/object_type.h"
#include "native/type.h"

/* ---- which role ---- */

static const struct {
    int words; /* that make it one */
    role_kind kind;
} by_words[] = {
    {WORD_NULL_POINTER, ROLE_CONSTANT}, {WORD_CONSTANT, ROLE_CONSTANT},
    {WORD_BYTES, ROLE_BYTES},           {WORD_ROOM, ROLE_ROOM},
    {WORD_LENGTH, ROLE_LENGTH},         {WORD_DECODE, ROLE_DECODE},
    {WORD_ENCODE, ROLE_ENCODE},         {WORD_CALLBACK, ROLE_CALLBACK},
};

/* Which words may stand beside each. */
static const int allowed[] = {
    [ROLE_NOTHING] = 0,
    [ROLE_NUMBER] = 0,
    [ROLE_TEXT] = WORD_NULL | WORD_RAW,
    [ROLE_OBJECT] = WORD_NULL | WORD_TAKEN | WORD_KEPT | WORD_STALES,
    [ROLE_POINTER] = WORD_NULL,
    [ROLE_BYTES] = WORD_BYTES | WORD_NULL,
    [ROLE_ROOM] = WORD_ROOM | WORD_NULL,
    [ROLE_LENGTH] = WORD_LENGTH,
    [ROLE_LENGTH_OUT] = WORD_LENGTH | WORD_OUT | WORD_INOUT | WORD_NULL,
    [ROLE_DECODE] = WORD_DECODE,
    [ROLE_ENCODE] = WORD_ENCODE | WORD_NULL,
    [ROLE_CALLBACK] = WORD_CALLBACK | WORD_NULL,
    [ROLE_CONSTANT] = WORD_CONSTANT | WORD_NULL_POINTER,
    [ROLE_OUT] = WORD_OUT | WORD_INOUT | WORD_NULL,
    [ROLE_OUT_POINTER] = WORD_OUT | WORD_NULL,
    [ROLE_OUT_OBJECT] = WORD_OUT | WORD_NULL | WORDS_OWNER,
};

static int is_text(const ctype *t)
{
    return t->stars == 1 && t->is_char && !t->is_function;
}

/* A pointer to what could be an object of OpenSSL's. */
static int is_object(const ctype *t)
{
    return t->stars == 1 && t->size == 0 && t->base[0] != '\0' && !t->is_function &&
           strcmp(t->base, "void") != 0;
}

static int is_void(const ctype *t)
{
    return t->stars == 0 && strcmp(t->base, "void") == 0 && !t->is_function;
}

static role_kind out_kind(const item *i)
{
    if (i->words & WORD_LENGTH)
        return ROLE_LENGTH_OUT;
    if (ctype_is_integer(&i->type))
        return ROLE_OUT;
    if (ctype_is_pointer_to(&i->type, "void"))
        return ROLE_OUT_POINTER;
    return is_object(&i->type) ? ROLE_OUT_OBJECT : ROLE_NOTHING;
}

/* ROLE_NOTHING for what is void, and what is no role. */
static role_kind kind_of(const item *i)
{
    if (i->words & (WORD_OUT | WORD_INOUT))
        return out_kind(i);
    for (size_t k = 0; k < sizeof by_words / sizeof *by_words; k++)
        if (i->words & by_words[k].words)
            return by_words[k].kind;
    if (i->type.is_function)
        return ROLE_CALLBACK;
    if (ctype_is_integer(&i->type))
        return ROLE_NUMBER;
    if (is_text(&i->type))
        return ROLE_TEXT;
    if (ctype_is_pointer_to(&i->type, "void"))
        return ROLE_POINTER;
    return is_object(&i->type) ? ROLE_OBJECT : ROLE_NOTHING;
}

/* Whether the type that stands beside the word of a role is one that it can have, or none. */
static int type_fits_role(const item *i, role_kind kind)
{
    int none = i->type.size == 0 && i->type.base[0] == '\0' && i->type.stars == 0;

    switch (kind) {
    case ROLE_BYTES:
    case ROLE_ROOM:
        return none || ctype_is_bytes(&i->type);
    case ROLE_LENGTH:
    case ROLE_LENGTH_OUT:
        return none || ctype_is_integer(&i->type);
    case ROLE_DECODE:
    case ROLE_ENCODE:
        return none;
    case ROLE_CALLBACK:
        return none || i->type.is_function;
    case ROLE_CONSTANT:
        return (i->words & WORD_CONSTANT) ? ctype_is_integer(&i->type) : none;
    default:
        return 1;
    }
}

static void set_kind(role *r, const item *i, role_kind kind)
{
    r->kind = kind;
    r->item = i;
    r->words = i->words;
    r->size = i->type.size != 0 ? i->type.size : (int)sizeof(size_t);
    r->is_signed = i->type.is_signed;
    r->type = TYPE_NONE;
    r->argument = -1;
    r->partner = -1;
    r->is_pointer = kind != ROLE_NUMBER && kind != ROLE_LENGTH && kind != ROLE_NOTHING &&
                    !(i->words & WORD_CONSTANT);
}

/* How many arguments the caller gives for it. */
static int arguments_of(role_kind kind)
{
    switch (kind) {
    case ROLE_BYTES:
    case ROLE_ROOM:
    case ROLE_DECODE:
    case ROLE_ENCODE:
        return 2;
    case ROLE_NOTHING:
    case ROLE_LENGTH:
    case ROLE_CONSTANT:
        return 0;
    default:
        return 1;
    }
}

/* ---- of calls ---- */

int role_fits(const role *r, int64_t number)
{
    int bits = r->size * CHAR_BIT;

    if (!r->is_signed)
        return number >= 0 && (bits >= 64 || number >> bits == 0);
    return bits >= 64 ||
           (number >= -(INT64_C(1) << (bits - 1)) && number < INT64_C(1) << (bits - 1));
}

/* Why what has no role has none. */
static const char *advice(const ctype *t)
{
    if (is_void(t))
        return "is no parameter";
    if (t->stars == 0)
        return "is no integer type of C; write the one that it stands for";
    if (t->size == 1 && t->stars == 1)
        return "needs bytes (that are read) or room (that is written)";
    if (t->size == 1 && t->stars == 2)
        return "needs decode (bytes that are read) or encode (bytes that are made)";
    if (t->size > 0 && t->stars == 1)
        return "needs out or inout before the type that is pointed to";
    return "is passed neither as it is nor with out: take void *, or say NULL";
}

static int64_t check_words(const signature *s, const role *r, int words, const char *what)
{
    if (r->words & ~words)
        return signature_refuse(s, r->item, what, "has a word that says nothing there");
    if (!type_fits_role(r->item, r->kind))
        return signature_refuse(s, r->item, what, "has a type that its word does not go with");
    return 0;
}

static int64_t check_text(const signature *s, const role *r, const char *what)
{
    if (r->item->type.is_const)
        return 0;
    return signature_refuse(s, r->item, what,
                            "needs const char * (a text), bytes (that are read) or room (that is "
                            "written)");
}

/* What becomes of an object that is given out must be said, and be possible. */
static int64_t check_owner(const signature *s, const role *r, const char *what)
{
    int owner = r->words & WORDS_OWNER;
    const type *t = &types[r->type];

    if (owner == 0 || (owner & (owner - 1)) != 0)
        return signature_refuse(s, r->item, what,
                                "needs one of new, counted, copied, interior and static, which "
                                "say whose it is");
    if (owner == WORD_NEW && t->permanent)
        return signature_refuse(s, r->item, what,
                                "cannot be new: OpenSSL has no function that frees one");
    if (owner == WORD_COUNTED && t->count == SYMBOL_NONE)
        return signature_refuse(s, r->item, what,
                                "cannot be counted: OpenSSL has no function that counts one up");
    if (owner == WORD_COPIED && t->copy == SYMBOL_NONE && t->element == TYPE_NONE)
        return signature_refuse(s, r->item, what, "cannot be copied");
    return 0;
}

static int64_t check_object(const signature *s, role *r, const char *what)
{
    r->type = object_type(r->item->type.base);
    if (r->type == TYPE_NONE)
        return signature_refuse(s, r->item, what, "is no type of OpenSSL's, or one too many");
    return r->kind == ROLE_OUT_OBJECT ? check_owner(s, r, what) : 0;
}

/* A length is that of the nearest bytes or room before it, which may have more than one. */
static int64_t check_length(const signature *s, roles *all, int place, const char *what)
{
    role *r = &all->parameters[place];
    int at = place - 1;

    while (at >= 0 && all->parameters[at].kind != ROLE_BYTES &&
           all->parameters[at].kind != ROLE_ROOM && all->parameters[at].kind != ROLE_DECODE)
        at--;
    if (at < 0)
        return signature_refuse(s, r->item, what, "has no bytes, room or decode before it");
    if (r->kind == ROLE_LENGTH_OUT && all->parameters[at].kind != ROLE_ROOM)
        return signature_refuse(s, r->item, what,
                                "is written to: what it is the length of is no room");
    r->partner = at;
    return 0;
}

static int64_t check_parameter(const signature *s, roles *all, int place, const char *what)
{
    role *r = &all->parameters[place];
    int64_t record = check_words(s, r, allowed[r->kind], what);

    if (record != 0)
        return record;
    switch (r->kind) {
    case ROLE_NOTHING:
        return signature_refuse(s, r->item, what, advice(&r->item->type));
    case ROLE_TEXT:
        return check_text(s, r, what);
    case ROLE_OBJECT:
    case ROLE_OUT_OBJECT:
        return check_object(s, r, what);
    case ROLE_LENGTH:
    case ROLE_LENGTH_OUT:
        return check_length(s, all, place, what);
    case ROLE_CONSTANT:
        return r->is_pointer || role_fits(r, r->item->constant)
                   ? 0
                   : signature_refuse(s, r->item, what, "is a number outside of its type");
    default:
        return 0;
    }
}

static int64_t check_result(const signature *s, roles *all, const char *what)
{
    role *r = &all->result;
    int words = r->kind == ROLE_OBJECT     ? WORDS_OWNER
                : r->kind == ROLE_TEXT     ? WORD_STATIC | WORD_FREED
                : r->kind == ROLE_CALLBACK ? WORD_CALLBACK
                                           : 0;
    int64_t record = check_words(s, r, words, what);

    if (record != 0 || (r->kind == ROLE_NOTHING && is_void(&r->item->type)))
        return record;
    if (r->kind == ROLE_NOTHING)
        return signature_refuse(s, r->item, what, "is not returned as it is: take void *");
    if (r->kind != ROLE_OBJECT)
        return 0;
    record = check_object(s, r, what);
    return record == 0 ? check_owner(s, r, what) : record;
}

static int64_t check_origin(const signature *s, const roles *all, const role *r, const char *what)
{
    if (!(r->words & WORDS_OWNER) || (r->words & (WORD_NEW | WORD_STATIC)) || all->first >= 0)
        return 0;
    return signature_refuse(s, r->item, what, "is borrowed, and there is no object to borrow from");
}

/* i2d functions say how many bytes there are by what they return. */
static int64_t check_encode(const signature *s, const roles *all, const role *r, const char *what)
{
    if (r->kind != ROLE_ENCODE || all->result.kind == ROLE_NUMBER)
        return 0;
    return signature_refuse(s, r->item, what,
                            "needs a number as the result: how many bytes there are");
}

/* What can be said of each only when all are known. */
static int64_t check_together(const signature *s, const roles *all, const char *what)
{
    int64_t record = check_origin(s, all, &all->result, what);

    for (int i = 0; i < all->count && record == 0; i++) {
        record = check_origin(s, all, &all->parameters[i], what);
        if (record == 0)
            record = check_encode(s, all, &all->parameters[i], what);
    }
    return record;
}

int64_t roles_of_call(roles *r, const signature *s, const char *what)
{
    int64_t record = 0;

    memset(r, 0, sizeof *r);
    r->first = -1;
    for (int i = 0; i < s->count && record == 0; i++) {
        role *p = &r->parameters[r->count++];

        set_kind(p, &s->parameters[i], kind_of(&s->parameters[i]));
        record = check_parameter(s, r, i, what);
        p->argument = r->arguments;
        r->arguments += arguments_of(p->kind);
        if (p->kind == ROLE_OBJECT && r->first < 0)
            r->first = i;
    }
    set_kind(&r->result, &s->result, kind_of(&s->result));
    if (record == 0)
        record = check_result(s, r, what);
    return record == 0 ? check_together(s, r, what) : record;
}

/* ---- of functions that OpenSSL calls ---- */

static role_kind callback_kind(const item *i)
{
    if (i->words & WORD_BYTES)
        return ROLE_BYTES;
    if (i->words & WORD_LENGTH)
        return ROLE_LENGTH;
    if (ctype_is_integer(&i->type))
        return ROLE_NUMBER;
    if (is_text(&i->type) && i->type.is_const)
        return ROLE_TEXT;
    return i->type.stars > 0 || i->type.is_function ? ROLE_POINTER : ROLE_NOTHING;
}

int64_t roles_of_callback(roles *r, const signature *s, const char *what)
{
    int64_t record = 0;

    memset(r, 0, sizeof *r);
    r->first = -1;
    for (int i = 0; i < s->count && record == 0; i++) {
        role *p = &r->parameters[r->count++];

        set_kind(p, &s->parameters[i], callback_kind(&s->parameters[i]));
        p->argument = r->arguments++;
        record = check_words(s, p, WORD_BYTES | WORD_LENGTH, what);
        if (record == 0 && p->kind == ROLE_NOTHING)
            record = signature_refuse(s, p->item, what, advice(&p->item->type));
        if (record == 0 && p->kind == ROLE_LENGTH)
            record = check_length(s, r, i, what);
    }
    set_kind(&r->result, &s->result, callback_kind(&s->result));
    if (record == 0)
        record = check_words(s, &r->result, 0, what);
    if (record == 0 && r->result.kind == ROLE_NOTHING && !is_void(&s->result.type))
        record = signature_refuse(s, &s->result, what, "is no integer and no pointer");
    return record;
}
