#include "dynamic/invocation.h"

#include <string.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "ctx/turn.h"
#include "direct/failure.h"
#include "direct/hold.h"
#include "dynamic/outcome.h"
#include "dynamic/passing.h"
#include "native/registry.h"

native *invocation_first(const invocation *v)
{
    for (int i = 0; i < v->plan->roles.count; i++)
        if (v->natives[i] != NULL)
            return v->natives[i];
    return NULL;
}

/* An object of that type that the function may change; one that answers a C function changes none.
 */
static native *changed(const invocation *v, int type, int i)
{
    native *n = v->natives[i];

    if (v->plan->roles.result.kind == ROLE_CALLBACK)
        return NULL;
    return n != NULL && n->type == type && !v->plan->roles.parameters[i].item->type.is_const ? n
                                                                                             : NULL;
}

static int changes_any(const invocation *v, int type)
{
    for (int i = 0; i < v->plan->roles.count; i++)
        if (changed(v, type, i) != NULL)
            return 1;
    return 0;
}

/* ---- before the call ---- */

/* The turn to change comes before all locks, the one to take a step behind an SSL's. */
static int64_t take_locks(invocation *v)
{
    int64_t record;

    if (changes_any(v, TYPE_SSL_CTX)) {
        v->changes = turn_change_enter();
        if (!v->changes)
            return error_raise(GASKET_ERROR_STATE, v->what,
                               "a handshake is under way that does not end its step");
    }
    record = hold_enter(v->natives, v->plan->roles.count, v->locks, &v->locked, v->what);
    if (record == 0 && !v->changes && changes_any(v, TYPE_SSL)) {
        turn_step_enter();
        v->steps = 1;
    }
    return record;
}

/* What could change until the locks were there. */
static int64_t check_locked(const invocation *v)
{
    for (int i = 0; i < v->plan->roles.count; i++) {
        const native *n = v->natives[i];

        if (n != NULL && n->dead)
            return passing_refuse(v, i, GASKET_ERROR_BAD_HANDLE,
                                  "which stands for what is no more");
        if (n != NULL && n->of_stream && changed(v, TYPE_SSL, i) != NULL)
            return passing_refuse(
                v, i, GASKET_ERROR_STATE,
                "which is the SSL of a stream: it is given to functions that take "
                "a const SSL * only");
    }
    return 0;
}

/* A context's trust may be shared with others until something changes it. */
static int64_t open_contexts(const invocation *v)
{
    int64_t record = 0;

    for (int i = 0; i < v->plan->roles.count && record == 0 && !v->plan->is_taker; i++) {
        native *n = changed(v, TYPE_SSL_CTX, i);

        if (n != NULL)
            record = ctx_open_store((ctx *)n, v->what);
    }
    return record;
}

/* Every `taken` object gets a reference for OpenSSL, or must be one that can go over as it is. */
static int64_t share(invocation *v)
{
    for (int i = 0; i < v->plan->roles.count; i++) {
        const native *n = v->natives[i];

        if (n == NULL || !(v->plan->roles.parameters[i].words & WORD_TAKEN))
            continue;
        v->shared[i] = type_share(n->type, n->pointer);
        if (v->shared[i] != NULL)
            v->values[i].pointer = v->shared[i];
        else if (types[n->type].count != SYMBOL_NONE || types[n->type].copy != SYMBOL_NONE)
            return error_no_memory();
        else if (!n->owned)
            return passing_refuse(v, i, GASKET_ERROR_STATE,
                                  "which lies in another object, or is lent: it cannot be taken");
    }
    return 0;
}

static int borrows(const role *r)
{
    return (r->words & WORDS_OWNER) && !(r->words & (WORD_NEW | WORD_STATIC));
}

/* What is borrowed hangs on the first object, so there must be one. */
static int64_t check_origin(const invocation *v)
{
    const roles *r = &v->plan->roles;
    int borrowed = borrows(&r->result);

    for (int i = 0; i < r->count; i++)
        borrowed |= borrows(&r->parameters[i]);
    if (!borrowed || invocation_first(v) != NULL)
        return 0;
    return passing_refuse(v, r->first, GASKET_ERROR_BAD_ARGUMENT,
                          "and what is given out is borrowed from it");
}

static int64_t enter(invocation *v)
{
    int64_t record = 0;

    for (int i = 0; i < v->plan->roles.count && record == 0; i++)
        record = passing_enter(v, i);
    if (record == 0)
        record = check_origin(v);
    if (record == 0)
        record = take_locks(v);
    if (record == 0)
        record = check_locked(v);
    if (record != 0)
        return record;
    failure_begin(invocation_first(v));
    record = open_contexts(v);
    return record == 0 ? share(v) : record;
}

/* ---- the call ---- */

static void call(invocation *v)
{
    void *addresses[SIGNATURE_PARAMETERS];

    for (int i = 0; i < v->plan->roles.count; i++)
        addresses[i] = &v->values[i];
    /* The cif is not changed, but libffi has no const. */
    libffi.call((ffi_cif *)&v->plan->cif, v->plan->function, &v->result, addresses);
}

/* ---- after it ---- */

/* Whether OpenSSL has taken what it was given: as its functions say. */
static int took(const invocation *v)
{
    const role *r = &v->plan->roles.result;

    if (r->kind == ROLE_NOTHING)
        return 1;
    return r->is_pointer ? v->result.pointer != NULL : libffi_load_result(&v->result, r) > 0;
}

/* An object that cannot be counted is OpenSSL's from now on, and its handles are bad ones. */
static void give_over(native *n)
{
    n->owned = 0;
    registry_kill(n);
}

static void finish_object(invocation *v, int i, int taken)
{
    native *n = v->natives[i];
    int words = v->plan->roles.parameters[i].words;

    if ((words & WORD_TAKEN) && taken && v->shared[i] == NULL)
        give_over(n);
    if (taken)
        v->shared[i] = NULL;
    if (words & WORD_STALES)
        native_stale(n, MAKER_ALL);
    if (changed(v, TYPE_SSL_CTX, i) != NULL)
        ctx_changed((ctx *)n);
}

/* `kept`: OpenSSL's first object points to this one, without counting; or if it is the first,
 * nobody knows what does. */
static int64_t keep(const invocation *v)
{
    native *first = invocation_first(v);

    for (int i = 0; i < v->plan->roles.count; i++) {
        native *n = v->natives[i];

        if (n == NULL || !(v->plan->roles.parameters[i].words & WORD_KEPT))
            continue;
        if (n == first)
            (void)object_hold(n);
        else if (native_keep(first, n) != 0)
            return error_no_memory();
    }
    return 0;
}

static int64_t finish(invocation *v, int64_t *result)
{
    int taken = took(v);
    int64_t record = outcome_store(v, result);

    if (record == 0)
        record = keep(v);
    for (int i = 0; i < v->plan->roles.count; i++)
        if (v->natives[i] != NULL)
            finish_object(v, i, taken);
    failure_end(invocation_first(v), v->plan->name);
    return record;
}

static void leave(invocation *v)
{
    for (int i = 0; i < v->plan->roles.count; i++)
        if (v->shared[i] != NULL)
            type_free(v->natives[i]->type, v->shared[i]);
    if (v->steps)
        turn_step_leave();
    if (v->changes)
        turn_change_leave();
    hold_leave(v->locks, &v->locked);
    for (int i = 0; i < v->plan->roles.count; i++)
        passing_leave(v, i);
}

int64_t invocation_run(const plan *p, const int64_t *given, int64_t *result, const char *what)
{
    invocation v;
    int64_t record;

    memset(&v, 0, sizeof v);
    v.plan = p;
    v.given = given;
    v.what = what;
    record = enter(&v);
    if (record == 0) {
        call(&v);
        record = finish(&v, result);
    } else {
        failure_refused(record);
    }
    leave(&v);
    return record;
}
