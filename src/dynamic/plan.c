#include "dynamic/plan.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "direct/call.h"
#include "dynamic/agreement.h"
#include "dynamic/refusal.h"
#include "dynamic/taker.h"
#include "handle/argument.h"
#include "library/library.h"
#include "library/openssl.h"

enum { NAME_MOST = 127, BUCKETS = 1024, KEPT_MOST = 4096 };

/* ---- which function ---- */

static const struct {
    const char *name;
    const char *text;
} insteads[] = {
#define INSTEAD(name, text) {name, text},
#include "direct/names.inc"
#undef INSTEAD
};

/* What takes the place of a function that is not called by name; NULL where it may be. */
static const char *replacement(const char *name)
{
    for (size_t i = 0; i < sizeof insteads / sizeof *insteads; i++)
        if (strcmp(insteads[i].name, name) == 0)
            return insteads[i].text;
    return NULL;
}

static int find_listed(const char *name)
{
    for (int i = 0; i < CALLS; i++)
        if (strcmp(call_entries[i].name, name) == 0)
            return i;
    return -1;
}

static int is_c_name(const char *name)
{
    size_t length = 0;

    while (ctype_is_word(name[length]))
        length++;
    return length > 0 && name[length] == '\0' && !ctype_is_digit(name[0]);
}

/* C's name for what the caller calls by C's or Lisp's. */
static int64_t set_name(plan *p, const char *what)
{
    int64_t record = argument_text(p->given, what, "name");

    if (record != 0)
        return record;
    p->name = strchr(p->given, '-') == NULL ? p->given : gasket_name_to_c(p->given);
    if (p->name == NULL)
        return error_no_memory();
    if (!is_c_name(p->name) || strlen(p->name) > NAME_MOST)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "name \"%.128s\" is the name of no function", p->given);
    return 0;
}

static int64_t find_function(plan *p, const char *name, const char *what)
{
    p->function = openssl_function(name);
    if (p->function != NULL)
        return 0;
    return error_raise(GASKET_ERROR_UNSUPPORTED, what, "%s has no %s, neither libssl nor libcrypto",
                       openssl.OpenSSL_version(OPENSSL_VERSION), name);
}

/* ---- how it is called ---- */

static int64_t prepare(plan *p, ffi_type *result, int count, const char *what)
{
    if (libffi.prep_cif(&p->cif, FFI_DEFAULT_ABI, (unsigned)count, result, p->types) == FFI_OK)
        return 0;
    return error_raise(GASKET_ERROR_UNSUPPORTED, what, "libffi cannot call \"%.160s\"", p->text);
}

static int64_t prepare_roles(plan *p, const char *what)
{
    int64_t record = roles_of_call(&p->roles, &p->signature, what);

    p->arguments = p->roles.arguments;
    for (int i = 0; i < p->roles.count; i++)
        p->types[i] = libffi_type_of(&p->roles.parameters[i]);
    return record == 0 ? prepare(p, libffi_type_of(&p->roles.result), p->roles.count, what)
                       : record;
}

/* The wrapper's parameters are those of its entry, not those of C. */
static int64_t plan_listed(plan *p, const char *what)
{
    const call_entry *e = &call_entries[p->listed];
    int64_t record = agreement_of_call(&p->signature, e->name, e->signature, what);
    const ctype *result = &p->signature.result.type;

    if (record != 0)
        return record;
    p->arguments = e->count;
    p->returns_text = result->stars == 1 && result->is_char;
    for (int i = 0; i < e->count; i++)
        p->types[i] = e->parameters[i].kind == CALL_OBJECT || e->parameters[i].kind == CALL_NUMBER
                          ? libffi_number()
                          : libffi_pointer();
    return prepare(p, p->returns_text ? libffi_pointer() : libffi_number(), e->count, what);
}

/* A macro's command becomes the second argument. */
static void insert_command(signature *s, int command)
{
    static const item constant = {.text = "int",
                                  .length = 3,
                                  .type = {.size = sizeof(int), .is_signed = 1},
                                  .words = WORD_CONSTANT};

    memmove(&s->parameters[2], &s->parameters[1], (size_t)(s->count - 1) * sizeof s->parameters[0]);
    s->parameters[1] = constant;
    s->parameters[1].constant = command;
    s->count++;
}

/* What is known of the functions that it takes counts, whatever the caller says of them. */
static void take_functions(signature *s, const signature *known)
{
    for (int i = 0; i < s->count; i++) {
        item *given = &s->parameters[i];

        if (!known->parameters[i].type.is_function || (given->words & WORD_NULL_POINTER))
            continue;
        given->type = known->parameters[i].type;
        given->text = known->parameters[i].text;
        given->length = known->parameters[i].length;
    }
}

static int64_t plan_taker(plan *p, const taker *t, const char *what)
{
    signature known;
    int64_t record = agreement_of_call(&p->signature, t->name, t->signature, what);

    p->is_taker = 1;
    if (record == 0)
        record = find_function(p, t->function, what);
    if (record == 0)
        record = signature_read(&known, t->signature, what);
    if (record != 0)
        return record;
    take_functions(&p->signature, &known);
    if (t->command != 0)
        insert_command(&p->signature, t->command);
    return prepare_roles(p, what);
}

/* sk_SCT_num and sk_SCT_value, macros that there are for every type, of a STACK_OF(SCT). */
static int64_t plan_stack(plan *p, const char *what)
{
    const char *end = strrchr(p->name, '_');
    int of_number = strcmp(end, "_num") == 0;
    char stack[CTYPE_BASE];
    int64_t record;

    (void)snprintf(stack, sizeof stack, "STACK_OF(%.*s)", (int)(end - p->name - 3), p->name + 3);
    if (p->signature.count != (of_number ? 1 : 2) ||
        !ctype_is_pointer_to(&p->signature.parameters[0].type, stack))
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "signature \"%.160s\" contradicts %s",
                           p->text, p->name);
    record = find_function(p, of_number ? "OPENSSL_sk_num" : "OPENSSL_sk_value", what);
    return record == 0 ? prepare_roles(p, what) : record;
}

static int is_of_stack(const char *name)
{
    const char *end = strrchr(name, '_');

    return strncmp(name, "sk_", strlen("sk_")) == 0 && end >= name + strlen("sk_") &&
           (strcmp(end, "_num") == 0 || strcmp(end, "_value") == 0);
}

static int64_t plan_unlisted(plan *p, const char *what)
{
    const taker *t = taker_find(p->name);
    const char *why = refusal_of(p->name);
    const char *instead = replacement(p->name);
    int64_t record;

    if (why != NULL)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "%s is not called: %s", p->name, why);
    if (t != NULL)
        return plan_taker(p, t, what);
    if (instead != NULL)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "%s is not called. Instead: %s",
                           p->name, instead);
    if (is_of_stack(p->name))
        return plan_stack(p, what);
    record = find_function(p, p->name, what);
    return record == 0 ? prepare_roles(p, what) : record;
}

static int64_t plan_make(plan *p, const char *what)
{
    static atomic_int made;
    int64_t record = libffi_ensure(what);

    if (record == 0)
        record = set_name(p, what);
    if (record == 0)
        record = argument_text(p->text, what, "signature");
    if (record == 0)
        record = signature_read(&p->signature, p->text, what);
    if (record != 0)
        return record;
    p->number = CALLS + atomic_fetch_add(&made, 1);
    p->listed = find_listed(p->name);
    return p->listed >= 0 ? plan_listed(p, what) : plan_unlisted(p, what);
}

/* ---- plans that are kept: they are added, and never changed or freed ---- */

static plan *_Atomic buckets[BUCKETS];
static atomic_int kept;

static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 29;
}

/* Eight bytes at a time: most of a call's own time would else go here. */
static uint64_t hash_text(uint64_t hash, const char *text)
{
    size_t length = strlen(text);
    uint64_t word;

    hash = mix(hash, length);
    for (; length >= sizeof word; length -= sizeof word, text += sizeof word) {
        memcpy(&word, text, sizeof word);
        hash = mix(hash, word);
    }
    word = 0;
    memcpy(&word, text, length);
    return mix(hash, word);
}

static plan *find(uint64_t hash, const char *name, const char *text)
{
    plan *p = atomic_load_explicit(&buckets[hash % BUCKETS], memory_order_acquire);

    while (p != NULL &&
           (p->hash != hash || strcmp(p->given, name) != 0 || strcmp(p->text, text) != 0))
        p = p->next;
    return p;
}

/* Two threads may keep the same: either will do. */
static void keep(plan *p)
{
    plan *_Atomic *bucket = &buckets[p->hash % BUCKETS];

    if (atomic_fetch_add(&kept, 1) >= KEPT_MOST) {
        atomic_fetch_sub(&kept, 1);
        return;
    }
    p->is_kept = 1;
    p->next = atomic_load(bucket);
    while (!atomic_compare_exchange_weak(bucket, &p->next, p))
        continue;
}

static void plan_free(plan *p)
{
    if (p != NULL) {
        free(p->given);
        free(p->text);
    }
    free(p);
}

void plan_leave(plan *p)
{
    if (!p->is_kept)
        plan_free(p);
}

static plan *begin(uint64_t hash, const char *name, const char *text)
{
    plan *p = calloc(1, sizeof *p);

    if (p == NULL)
        return NULL;
    p->hash = hash;
    p->given = strdup(name);
    p->text = strdup(text);
    if (p->given != NULL && p->text != NULL)
        return p;
    plan_free(p);
    return NULL;
}

int64_t plan_enter(const char *name, const char *signature, const char *what, plan **out)
{
    uint64_t hash;
    int64_t record;
    plan *p;

    if (name == NULL || signature == NULL)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "%s is NULL",
                           name == NULL ? "name" : "signature");
    hash = hash_text(hash_text(0, name), signature);
    *out = find(hash, name, signature);
    if (*out != NULL)
        return 0;
    p = begin(hash, name, signature);
    if (p == NULL)
        return error_no_memory();
    record = plan_make(p, what);
    if (record != 0) {
        plan_free(p);
        return record;
    }
    keep(p);
    *out = p;
    return 0;
}
