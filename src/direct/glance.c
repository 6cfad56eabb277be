#include "direct/glance.h"

#include <stddef.h>

#include "direct/failure.h"
#include "native/native.h"

/* An object that it frees itself stays where it is as long as it is held. */
static int stays(const native *n)
{
    return n->owned && n->keeper == NULL && !atomic_load_explicit(&n->dead, memory_order_relaxed);
}

static int has_failed(const native *n)
{
    return atomic_load_explicit(&n->failure, memory_order_relaxed) != NULL;
}

void *glance_enter(int type, symbol_function function, int64_t handle)
{
    object *o;
    native *n;

    if (failure_is_known() || function == NULL)
        return NULL;
    o = handle_enter_any(handle);
    if (o == NULL)
        return NULL;
    n = native_of(o);
    if (n != NULL && n->type == type && stays(n) && !has_failed(n))
        return n->pointer;
    handle_leave(handle);
    return NULL;
}
