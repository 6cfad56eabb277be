#include "library/symbol.h"

#include <stdatomic.h>
#include <stddef.h>

#include "library/openssl.h"

/* `older`: its name before OpenSSL 3, where that was another. */
static const struct {
    const char *name;
    const char *older;
} list[] = {
#define SYMBOL(name, older) {#name, older},
#include "library/symbols.inc"
#undef SYMBOL
};

static void absent(void)
{
}

/* NULL: not looked for yet; `absent`: not there. */
static symbol_function _Atomic found[SYMBOLS];

const char *symbol_name(int symbol)
{
    return list[symbol].name;
}

static symbol_function look_for(int symbol)
{
    symbol_function f = openssl_function(list[symbol].name);

    if (f == NULL && list[symbol].older != NULL)
        f = openssl_function(list[symbol].older);
    if (f == NULL)
        f = absent;
    atomic_store_explicit(&found[symbol], f, memory_order_relaxed);
    return f;
}

symbol_function symbol_address(int symbol)
{
    symbol_function f = atomic_load_explicit(&found[symbol], memory_order_relaxed);

    if (f == NULL)
        f = look_for(symbol);
    return f == absent ? NULL : f;
}

symbol_function symbol_known(int symbol)
{
    symbol_function f = atomic_load_explicit(&found[symbol], memory_order_relaxed);

    return f == absent ? NULL : f;
}
