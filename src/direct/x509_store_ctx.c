/*
 * Verifications. OpenSSL keeps the bare pointers of what it is given, and answers with pointers
 * into it: the store and the certificates are held, and of stacks it gets copies. All that was ever
 * given is let go of only when OpenSSL has forgotten what it found there.
 */
#include <gasket_direct.h>

#include <pthread.h>
#include <stdlib.h>

#include <gasket.h>

#include "ctx/turn.h"
#include "direct/call.h"
#include "direct/verify_param.h"
#include "library/ex_index.h"
#include "native/registry.h"

/* ---- copies of stacks, which end with what OpenSSL keeps of a verification ---- */

typedef struct owned {
    struct owned *next;
    int type;
    void *stack;
} owned;

static int owned_index = -1;
static pthread_once_t owned_once = PTHREAD_ONCE_INIT;

static void free_all(void *parent, void *first, CRYPTO_EX_DATA *data, int index, long number,
                     void *pointer)
{
    owned *each = first;

    (void)parent;
    (void)data;
    (void)index;
    (void)number;
    (void)pointer;
    while (each != NULL) {
        owned *next = each->next;

        type_free(each->type, each->stack);
        free(each);
        each = next;
    }
}

static void make_index(void)
{
    owned_index = ex_index_new(CRYPTO_EX_INDEX_X509_STORE_CTX, free_all);
}

/* Takes the stack over: 1; or 0 without memory. */
static int own(X509_STORE_CTX *ctx, int type, void *stack)
{
    owned *o = malloc(sizeof *o);

    (void)pthread_once(&owned_once, make_index);
    if (o != NULL) {
        *o = (owned){openssl.X509_STORE_CTX_get_ex_data(ctx, owned_index), type, stack};
        if (CALLED(X509_STORE_CTX_set_ex_data)(ctx, owned_index, o) == 1)
            return 1;
    }
    free(o);
    type_free(type, stack);
    return 0;
}

/* ---- beginning anew ---- */

/* Most of OpenSSL's functions crash with one that was not initialised. */
static int make_empty(X509_STORE_CTX *ctx)
{
    return CALLED(X509_STORE_CTX_init)(ctx, NULL, NULL, NULL) == 1;
}

/* Without memory nothing can be done with it any more. */
static void clear(native *n)
{
    CALLED(X509_STORE_CTX_cleanup)(n->pointer);
    native_forget_kept(n);
    if (!make_empty(n->pointer))
        registry_kill(n);
}

static int64_t end_with_new(call *c, X509_STORE_CTX *ctx)
{
    if (ctx != NULL && !make_empty(ctx)) {
        type_free(TYPE_X509_STORE_CTX, ctx);
        ctx = NULL;
    }
    return call_new(c, ctx);
}

int64_t gasket_x509_store_ctx_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_new, given))
        return c.answer;
    return end_with_new(&c, CALLED(X509_STORE_CTX_new)());
}

int64_t gasket_x509_store_ctx_new_ex(const char *properties)
{
    const call_value given[] = {{.bytes = properties}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_new_ex, given))
        return c.answer;
    return end_with_new(&c, CALLED(X509_STORE_CTX_new_ex)(NULL, properties));
}

static int keep(native *ctx, native *other)
{
    return other == NULL || native_keep(ctx, other) == 0;
}

/* OpenSSL takes whatever was there before for garbage, in 1.1.1. Takes the stack over. */
static int start(call *c, void *stack)
{
    native *ctx = c->natives[0];

    CALLED(X509_STORE_CTX_cleanup)(ctx->pointer);
    native_forget_kept(ctx);
    if (keep(ctx, c->natives[1]) && keep(ctx, c->natives[2]) &&
        CALLED(X509_STORE_CTX_init)(ctx->pointer, c->at[1], c->at[2], stack) == 1)
        return stack == NULL || own(ctx->pointer, TYPE_STACK_OF_X509, stack);
    type_free(TYPE_STACK_OF_X509, stack);
    return 0;
}

int64_t gasket_x509_store_ctx_init(int64_t ctx, int64_t store, int64_t x509, int64_t untrusted)
{
    const call_value given[] = {
        {.number = ctx}, {.number = store}, {.number = x509}, {.number = untrusted}};
    STACK_OF(X509) *copy = NULL;
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_init, given))
        return c.answer;
    if (c.at[3] != NULL)
        copy = type_copy(TYPE_STACK_OF_X509, c.at[3]);
    if ((c.at[3] == NULL || copy != NULL) && start(&c, copy))
        return call_number(&c, 1);
    clear(c.natives[0]);
    return call_number(&c, 0);
}

int64_t gasket_x509_store_ctx_cleanup(int64_t ctx)
{
    const call_value given[] = {{.number = ctx}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_cleanup, given))
        return c.answer;
    clear(c.natives[0]);
    return call_nothing(&c);
}

/* ---- what is verified, and with what ---- */

static int64_t set_certificate(int index, int64_t ctx, int64_t x509,
                               void (*set)(X509_STORE_CTX *, X509 *))
{
    const call_value given[] = {{.number = ctx}, {.number = x509}};
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    if (!keep(c.natives[0], c.natives[1]))
        return call_number(&c, error_no_memory());
    set(c.at[0], c.at[1]);
    return call_nothing(&c);
}

static void set_current(X509_STORE_CTX *ctx, X509 *x509)
{
    CALLED(X509_STORE_CTX_set_current_cert)(ctx, x509);
}

static void set_verified(X509_STORE_CTX *ctx, X509 *x509)
{
    CALLED(X509_STORE_CTX_set_cert)(ctx, x509);
}

int64_t gasket_x509_store_ctx_set_current_cert(int64_t ctx, int64_t x509)
{
    return set_certificate(CALL_X509_STORE_CTX_set_current_cert, ctx, x509, set_current);
}

int64_t gasket_x509_store_ctx_set_cert(int64_t ctx, int64_t x509)
{
    return set_certificate(CALL_X509_STORE_CTX_set_cert, ctx, x509, set_verified);
}

typedef void (*stack_setter)(X509_STORE_CTX *ctx, void *stack);

static int64_t set_stack(int index, int symbol, int type, int64_t ctx, int64_t stack)
{
    const call_value given[] = {{.number = ctx}, {.number = stack}};
    void *copy = NULL;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    if (c.at[1] != NULL) {
        copy = type_copy(type, c.at[1]);
        if (copy == NULL || !own(c.at[0], type, copy))
            return call_number(&c, error_no_memory());
    }
    ((stack_setter)symbol_address(symbol))(c.at[0], copy);
    return call_nothing(&c);
}

int64_t gasket_x509_store_ctx_set0_untrusted(int64_t ctx, int64_t stack)
{
    return set_stack(CALL_X509_STORE_CTX_set0_untrusted, SYMBOL_X509_STORE_CTX_set0_untrusted,
                     TYPE_STACK_OF_X509, ctx, stack);
}

int64_t gasket_x509_store_ctx_set0_trusted_stack(int64_t ctx, int64_t stack)
{
    return set_stack(CALL_X509_STORE_CTX_set0_trusted_stack,
                     SYMBOL_X509_STORE_CTX_set0_trusted_stack, TYPE_STACK_OF_X509, ctx, stack);
}

int64_t gasket_x509_store_ctx_set0_crls(int64_t ctx, int64_t stack)
{
    return set_stack(CALL_X509_STORE_CTX_set0_crls, SYMBOL_X509_STORE_CTX_set0_crls,
                     TYPE_STACK_OF_X509_CRL, ctx, stack);
}

int64_t gasket_x509_store_ctx_set0_param(int64_t ctx, int64_t param)
{
    const call_value given[] = {{.number = ctx}, {.number = param}};
    X509_VERIFY_PARAM *copy;
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_set0_param, given))
        return c.answer;
    copy = verify_param_copy(c.at[1]);
    if (copy == NULL)
        return call_number(&c, error_no_memory());
    CALLED(X509_STORE_CTX_set0_param)(c.at[0], copy);
    return call_nothing(&c);
}

/* ---- looking into the store: as a step of a handshake does ---- */

static int64_t verify(int index, int symbol, int64_t ctx)
{
    const call_value given[] = {{.number = ctx}};
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    return call_number(&c, ((int (*)(X509_STORE_CTX *))symbol_address(symbol))(c.at[0]));
}

int64_t gasket_x509_verify_cert(int64_t ctx)
{
    int64_t answer;

    turn_step_enter();
    answer = verify(CALL_X509_verify_cert, SYMBOL_X509_verify_cert, ctx);
    turn_step_leave();
    return answer;
}

int64_t gasket_x509_store_ctx_verify(int64_t ctx)
{
    int64_t answer;

    turn_step_enter();
    answer = verify(CALL_X509_STORE_CTX_verify, SYMBOL_X509_STORE_CTX_verify, ctx);
    turn_step_leave();
    return answer;
}

static int64_t get_issuer(void *issuer, int64_t ctx, int64_t x509)
{
    const call_value given[] = {{.bytes = issuer}, {.number = ctx}, {.number = x509}};
    X509 *found = NULL;
    int64_t record;
    int answer;
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get1_issuer, given))
        return c.answer;
    answer = CALLED(X509_STORE_CTX_get1_issuer)(&found, c.at[1], c.at[2]);
    record = call_out_new(&c, 0, TYPE_X509, found);
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_x509_store_ctx_get1_issuer(void *issuer, int64_t ctx, int64_t x509)
{
    int64_t answer;

    turn_step_enter();
    answer = get_issuer(issuer, ctx, x509);
    turn_step_leave();
    return answer;
}

static int64_t get_named(int index, int symbol, int64_t ctx, int64_t name)
{
    const call_value given[] = {{.number = ctx}, {.number = name}};
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    return call_new(
        &c, ((void *(*)(void *, const X509_NAME *))symbol_address(symbol))(c.at[0], c.at[1]));
}

int64_t gasket_x509_store_ctx_get1_certs(int64_t ctx, int64_t name)
{
    int64_t answer;

    turn_step_enter();
    answer = get_named(CALL_X509_STORE_CTX_get1_certs, SYMBOL_X509_STORE_CTX_get1_certs, ctx, name);
    turn_step_leave();
    return answer;
}

int64_t gasket_x509_store_ctx_get1_crls(int64_t ctx, int64_t name)
{
    int64_t answer;

    turn_step_enter();
    answer = get_named(CALL_X509_STORE_CTX_get1_crls, SYMBOL_X509_STORE_CTX_get1_crls, ctx, name);
    turn_step_leave();
    return answer;
}

static int64_t get_object(int64_t ctx, int64_t type, int64_t name)
{
    const call_value given[] = {{.number = ctx}, {.number = type}, {.number = name}};
    call c;

    if (!call_enter(&c, CALL_X509_STORE_CTX_get_obj_by_subject, given))
        return c.answer;
    return call_new(
        &c, CALLED(X509_STORE_CTX_get_obj_by_subject)(c.at[0], (X509_LOOKUP_TYPE)type, c.at[2]));
}

int64_t gasket_x509_store_ctx_get_obj_by_subject(int64_t ctx, int64_t type, int64_t name)
{
    int64_t answer;

    turn_step_enter();
    answer = get_object(ctx, type, name);
    turn_step_leave();
    return answer;
}
