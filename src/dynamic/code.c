#include "dynamic/code.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "dynamic/libffi.h"
#include "dynamic/role.h"
#include "error/error.h"
#include "handle/lock.h"

/* A libffi that is newer than the headers may have larger closures. */
enum { CLOSURE_SPARE = 256 };

struct code {
    struct code *next; /* of those that stay */
    char *text;
    signature signature;
    roles roles;
    ffi_type *types[SIGNATURE_PARAMETERS];
    ffi_cif cif;
    ffi_closure *closure;
    void *address; /* the C function */
    int64_t answer;
    code_function *function;
    int64_t user;
    int64_t handle;
    atomic_int given; /* somebody may have the address */
    atomic_int open;  /* the handle is there */
    atomic_llong lost;

    lock lock; /* guards what follows; not held while anybody else's code runs */
    queue queue;
    queued *shown; /* what the last code_next gave */
};

/* ---- being called, on any thread ---- */

/* Takes `call` over: what cannot be queued is counted, and freed. */
static void enqueue(code *c, queued *call)
{
    int queued = 0;

    if (call != NULL && lock_enter(&c->lock)) {
        queued = atomic_load(&c->open) && queue_add(&c->queue, call);
        lock_leave(&c->lock);
    }
    if (queued)
        return;
    atomic_fetch_add(&c->lost, 1);
    free(call);
}

static int64_t answer_of(code *c, const int64_t *arguments)
{
    if (!atomic_load(&c->open))
        return c->answer;
    if (c->function != NULL)
        return c->function(c->handle, arguments, c->roles.count, c->user);
    enqueue(c, queued_make(&c->roles, arguments));
    return c->answer;
}

/* What libffi calls. Whoever called the function may be about to ask for errno. */
static void called(ffi_cif *cif, void *result, void **values, void *user)
{
    code *c = user;
    int64_t arguments[SIGNATURE_PARAMETERS];
    int error = errno;

    (void)cif;
    for (int i = 0; i < c->roles.count; i++) {
        libffi_value v = {.u64 = 0};

        memcpy(&v, values[i], c->types[i]->size);
        arguments[i] = libffi_load(&v, &c->roles.parameters[i]);
    }
    libffi_store_result(result, &c->roles.result, answer_of(c, arguments));
    errno = error;
}

/* ---- making ---- */

static int64_t no_code(const char *what)
{
    return error_raise(GASKET_ERROR_UNSUPPORTED, what,
                       "no C function can be made: this system gives no memory that is executable");
}

static int64_t make_closure(code *c, const char *what)
{
    for (int i = 0; i < c->roles.count; i++)
        c->types[i] = libffi_type_of(&c->roles.parameters[i]);
    if (libffi.prep_cif(&c->cif, FFI_DEFAULT_ABI, (unsigned)c->roles.count,
                        libffi_type_of(&c->roles.result), c->types) != FFI_OK)
        return error_raise(GASKET_ERROR_UNSUPPORTED, what, "libffi makes no function of \"%.160s\"",
                           c->text);
    c->closure = libffi.closure_alloc(sizeof *c->closure + CLOSURE_SPARE, &c->address);
    if (c->closure == NULL ||
        libffi.prep_closure_loc(c->closure, &c->cif, called, c, c->address) != FFI_OK)
        return no_code(what);
    return 0;
}

static int64_t check_answer(const code *c, const char *what)
{
    const role *r = &c->roles.result;
    libffi_value v = {.i64 = 0};

    libffi_store(&v, r, c->answer);
    if (r->kind == ROLE_NOTHING || libffi_load(&v, r) == c->answer)
        return 0;
    return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                       "answer is %lld, and \"%.160s\" returns none", (long long)c->answer,
                       c->text);
}

static void destroy(code *c)
{
    if (c->closure != NULL)
        libffi.closure_free(c->closure);
    queue_clear(&c->queue);
    free(c->shown);
    free(c->text);
    lock_destroy(&c->lock);
    free(c);
}

static code *begin(const char *text)
{
    code *c = calloc(1, sizeof *c);

    if (c == NULL)
        return NULL;
    c->text = strdup(text);
    if (c->text != NULL && lock_init(&c->lock) == 0)
        return c;
    free(c->text);
    free(c);
    return NULL;
}

int64_t code_make(const char *text, int64_t answer, code_function *function, int64_t user,
                  const char *what, code **out)
{
    code *c = begin(text);
    int64_t record;

    if (c == NULL)
        return error_no_memory();
    c->answer = answer;
    c->function = function;
    c->user = user;
    atomic_store(&c->open, 1);
    record = signature_read(&c->signature, c->text, what);
    if (record == 0)
        record = roles_of_callback(&c->roles, &c->signature, what);
    if (record == 0)
        record = check_answer(c, what);
    if (record == 0)
        record = make_closure(c, what);
    if (record == 0)
        *out = c;
    else
        destroy(c);
    return record;
}

void code_set_handle(code *c, int64_t handle)
{
    c->handle = handle;
}

/* ---- ending ---- */

/* Those whose addresses were given away stay for the process, where leak checkers find them. */
static code *_Atomic staying;

static void stay(code *c)
{
    c->next = atomic_load(&staying);
    while (!atomic_compare_exchange_weak(&staying, &c->next, c))
        continue;
}

void code_close(code *c)
{
    atomic_store(&c->open, 0);
    if (!atomic_load(&c->given)) {
        destroy(c);
        return;
    }
    if (lock_enter(&c->lock)) {
        queue_clear(&c->queue);
        free(c->shown);
        c->shown = NULL;
        lock_leave(&c->lock);
    }
    stay(c);
}

/* ---- reading ---- */

void *code_give(code *c)
{
    atomic_store(&c->given, 1);
    return c->address;
}

const signature *code_signature(const code *c)
{
    return &c->signature;
}

int code_has_function(const code *c)
{
    return c->function != NULL;
}

int64_t code_lost(code *c)
{
    return atomic_load(&c->lost);
}

/* With the lock held. */
static int64_t show_next(code *c, int64_t *arguments)
{
    queued *call = queue_take(&c->queue);

    if (call == NULL)
        return GASKET_WANT_READ;
    free(c->shown);
    c->shown = call;
    if (call->count > 0)
        memcpy(arguments, call->arguments, (size_t)call->count * sizeof *arguments);
    return call->count;
}

int64_t code_next(code *c, int64_t *arguments, int64_t room, const char *what)
{
    int64_t count;

    if (room < c->roles.count)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "length is too little: a call of \"%.160s\" has %d arguments of 8 bytes",
                           c->text, c->roles.count);
    if (!lock_enter(&c->lock))
        return error_raise(GASKET_ERROR_STATE, what, "the lock of the callback was lost");
    count = show_next(c, arguments);
    lock_leave(&c->lock);
    return count;
}
