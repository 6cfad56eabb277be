#include "dynamic/outcome.h"

#include <string.h>

#include "library/library.h"

static void store(const invocation *v, int i, int64_t value)
{
    void *place = (void *)(uintptr_t)v->given[v->plan->roles.parameters[i].argument];

    if (place != NULL)
        memcpy(place, &value, sizeof value);
}

/* ---- objects ---- */

/* What an object was made of lives as long as it does: that it counts it is not known. What was
 * there before may be part of that, and would keep itself. */
static int keep_origins(const invocation *v, native *made)
{
    if (atomic_load(&made->object.references) > 1)
        return 1;
    for (int i = 0; i < v->plan->roles.count; i++)
        if (v->natives[i] != NULL && !types[v->natives[i]->type].permanent &&
            native_keep(made, v->natives[i]) != 0)
            return 0;
    return 1;
}

static int64_t make_new(const invocation *v, int type, void *pointer)
{
    native *made = native_take(type, pointer);

    if (made == NULL)
        return error_no_memory();
    if (keep_origins(v, made))
        return handle_new(&made->object);
    object_release(made);
    return error_no_memory();
}

static int64_t make_handle(const invocation *v, const role *r, void *pointer)
{
    native *parent = invocation_first(v);
    int maker = v->plan->number;

    if (pointer == NULL)
        return 0;
    if (r->words & WORD_NEW)
        return make_new(v, r->type, pointer);
    if (r->words & WORD_STATIC)
        return native_static(r->type, pointer);
    if (r->words & WORD_COUNTED)
        return native_counted(parent, r->type, pointer, maker);
    return r->words & WORD_COPIED ? native_copied(parent, r->type, pointer, maker)
                                  : native_interior(parent, r->type, pointer, maker);
}

static int64_t store_object(const invocation *v, int i)
{
    int64_t handle = make_handle(v, &v->plan->roles.parameters[i], v->outs[i].pointer);

    store(v, i, error_is_record(handle) ? 0 : handle);
    return error_is_record(handle) ? handle : 0;
}

/* ---- bytes that OpenSSL has allocated ---- */

static void store_encoded(const invocation *v, int i)
{
    int argument = v->plan->roles.parameters[i].argument;
    int64_t room = v->given[argument + 1];
    int64_t length = libffi_load_result(&v->result, &v->plan->roles.result);

    if (v->outs[i].pointer == NULL)
        return;
    if (length > 0)
        memcpy((void *)(uintptr_t)v->given[argument], v->outs[i].pointer,
               (size_t)(length < room ? length : room));
    openssl.CRYPTO_free(v->outs[i].pointer, __FILE__, __LINE__);
}

/* ---- the result ---- */

static int64_t text_of(const invocation *v, char *text)
{
    const char *kept;

    if (text == NULL || (v->plan->roles.result.words & WORD_STATIC))
        return (int64_t)(uintptr_t)text;
    kept = native_text(invocation_first(v), text, strlen(text));
    if (v->plan->roles.result.words & WORD_FREED)
        openssl.CRYPTO_free(text, __FILE__, __LINE__);
    return kept == NULL ? error_no_memory() : (int64_t)(uintptr_t)kept;
}

static int64_t value_of(const invocation *v, int64_t *record)
{
    const role *r = &v->plan->roles.result;
    int64_t value;

    if (r->kind == ROLE_OBJECT)
        value = make_handle(v, r, v->result.pointer);
    else if (r->kind == ROLE_TEXT)
        value = text_of(v, v->result.pointer);
    else
        return libffi_load_result(&v->result, r);
    if (error_is_record(value))
        *record = value;
    return error_is_record(value) ? 0 : value;
}

int64_t outcome_store(invocation *v, int64_t *result)
{
    int64_t record = 0;
    int64_t value;

    /* Also after a record: what OpenSSL has given is to be taken over, or freed. */
    for (int i = 0; i < v->plan->roles.count; i++) {
        const role *r = &v->plan->roles.parameters[i];
        int64_t failed = 0;

        if (r->kind == ROLE_OUT || r->kind == ROLE_LENGTH_OUT)
            store(v, i, libffi_load_number(&v->outs[i], r));
        else if (r->kind == ROLE_OUT_POINTER)
            store(v, i, (int64_t)(uintptr_t)v->outs[i].pointer);
        else if (r->kind == ROLE_OUT_OBJECT)
            failed = store_object(v, i);
        else if (r->kind == ROLE_ENCODE)
            store_encoded(v, i);
        if (record == 0)
            record = failed;
    }
    value = value_of(v, &record);
    if (result != NULL)
        memcpy(result, &value, sizeof value);
    return record;
}
