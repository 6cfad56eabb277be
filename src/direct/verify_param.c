/*
 * Parameters of verification. OpenSSL never frees their name: what a handle owns loses it before it
 * is freed, and what lies in another object is given none.
 */
#include "direct/verify_param.h"

#include <gasket_direct.h>

#include <stdlib.h>

#include <gasket.h>

#include "direct/call.h"

/* ---- as objects ---- */

static void destroy(object *o)
{
    native *n = (native *)o;

    if (n->owned)
        (void)CALLED(X509_VERIFY_PARAM_set1_name)(n->pointer, NULL);
    native_clear(n);
    free(n);
}

static const object_class param_class = {
    GASKET_KIND_OPENSSL, "X509_VERIFY_PARAM", native_abandon, NULL, destroy, native_give_back};

static native *make(void *pointer)
{
    native *n = calloc(1, sizeof *n);

    if (n != NULL && native_init(n, &param_class, TYPE_X509_VERIFY_PARAM, pointer) == 0)
        return n;
    free(n);
    return NULL;
}

__attribute__((constructor)) static void set_maker(void)
{
    native_set_maker(TYPE_X509_VERIFY_PARAM, make);
}

int64_t gasket_x509_verify_param_set1_name(int64_t param, const char *name)
{
    const call_value given[] = {{.number = param}, {.bytes = name}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_set1_name, given))
        return c.answer;
    if (!c.natives[0]->owned)
        return call_refuse(&c, GASKET_ERROR_STATE,
                           "the parameters lie in another object, which would not free their name");
    return call_number(&c, CALLED(X509_VERIFY_PARAM_set1_name)(c.at[0], name));
}

/* ---- copying ---- */

/* While it is copied it has no flags of its own, which may forbid just that. */
static int copy_settings(X509_VERIFY_PARAM *to, X509_VERIFY_PARAM *from)
{
    uint32_t flags = CALLED(X509_VERIFY_PARAM_get_inh_flags)(from);
    int done;

    if (flags != 0)
        (void)CALLED(X509_VERIFY_PARAM_set_inh_flags)(from, 0);
    done = CALLED(X509_VERIFY_PARAM_set1)(to, from);
    if (flags != 0)
        (void)CALLED(X509_VERIFY_PARAM_set_inh_flags)(from, flags);
    return done == 1 && CALLED(X509_VERIFY_PARAM_set_inh_flags)(to, flags) == 1;
}

X509_VERIFY_PARAM *verify_param_copy(X509_VERIFY_PARAM *from)
{
    X509_VERIFY_PARAM *copy = CALLED(X509_VERIFY_PARAM_new)();

    if (copy == NULL || copy_settings(copy, from))
        return copy;
    type_free(TYPE_X509_VERIFY_PARAM, copy);
    return NULL;
}

/* ---- OpenSSL's own, which nobody may change ---- */

static int64_t end_with_copy(call *c, const X509_VERIFY_PARAM *found)
{
    X509_VERIFY_PARAM *copy = NULL;

    if (found != NULL)
        copy = verify_param_copy((X509_VERIFY_PARAM *)(uintptr_t)found);
    if (copy != NULL)
        (void)CALLED(X509_VERIFY_PARAM_set1_name)(copy, CALLED(X509_VERIFY_PARAM_get0_name)(found));
    return call_new(c, copy);
}

int64_t gasket_x509_verify_param_get0(int64_t id)
{
    const call_value given[] = {{.number = id}};
    int there;
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_get0, given))
        return c.answer;
    there = id >= 0 && id < CALLED(X509_VERIFY_PARAM_get_count)();
    return end_with_copy(&c, there ? CALLED(X509_VERIFY_PARAM_get0)((int)id) : NULL);
}

int64_t gasket_x509_verify_param_lookup(const char *name)
{
    const call_value given[] = {{.bytes = name}};
    call c;

    if (!call_enter(&c, CALL_X509_VERIFY_PARAM_lookup, given))
        return c.answer;
    return end_with_copy(&c, CALLED(X509_VERIFY_PARAM_lookup)(name));
}
