/* Calls of OpenSSL's functions by a name and a signature that are given at run time. */
#include <gasket.h>

#include <stdatomic.h>
#include <stddef.h>
#include <string.h>

#include "dynamic/invocation.h"
#include "dynamic/listed.h"
#include "dynamic/plan.h"
#include "dynamic/switch.h"
#include "error/error.h"
#include "library/library.h"

static atomic_int off;

int64_t gasket_dynamic_disable(void)
{
    atomic_store(&off, 1);
    return 0;
}

int64_t switch_check(const char *what)
{
    if (!atomic_load_explicit(&off, memory_order_relaxed))
        return 0;
    return error_raise(GASKET_ERROR_STATE, what,
                       "gasket_dynamic_disable has switched dynamic calls off for this process");
}

static int64_t check(const plan *p, const void *arguments, int64_t length, const void *result,
                     const char *what)
{
    int64_t needed = p->arguments * (int64_t)sizeof(int64_t);

    if (length != needed)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "length is %lld; %s takes %d arguments of 8 bytes, which is %lld",
                           (long long)length, p->name, p->arguments, (long long)needed);
    if (length > 0 && arguments == NULL)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "arguments is NULL and length is not 0");
    if (result == NULL && p->listed < 0 && (p->roles.result.words & WORD_NEW))
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "result is NULL, and %s returns a new object", p->name);
    return 0;
}

/* The arguments are copied: they need not be aligned, and what they lie in may change meanwhile. */
static int64_t run(const plan *p, const void *arguments, int64_t length, void *result,
                   const char *what)
{
    int64_t given[SIGNATURE_PARAMETERS * 2];
    int64_t record = check(p, arguments, length, result, what);

    if (record != 0)
        return record;
    if (length > 0)
        memcpy(given, arguments, (size_t)length);
    return p->listed >= 0 ? listed_run(p, given, result) : invocation_run(p, given, result, what);
}

int64_t gasket_dynamic_call(const char *name, const char *signature, const void *arguments,
                            int64_t length, void *result)
{
    static const char what[] = "dynamic_call";
    int64_t record = switch_check(what);
    plan *p = NULL;

    if (record == 0)
        record = library_ensure(what);
    if (record == 0)
        record = plan_enter(name, signature, what, &p);
    if (record != 0)
        return record;
    record = run(p, arguments, length, result, what);
    plan_leave(p);
    return record;
}
