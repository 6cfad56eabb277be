/*
 * OpenSSL's functions by number, looked up when first asked for: those that the direct calls and
 * the types need. The list is generated from spec/ (symbols.inc).
 */
#ifndef GASKET_SYMBOL_H
#define GASKET_SYMBOL_H

enum {
#define SYMBOL(name, older) SYMBOL_##name,
#include "library/symbols.inc"
#undef SYMBOL
    SYMBOLS,
    SYMBOL_NONE = -1
};

typedef void (*symbol_function)(void);

/* NULL where the OpenSSL that is loaded lacks it. OpenSSL must be open. */
symbol_function symbol_address(int symbol);
/* The same of one that was asked for before, for which OpenSSL need not be open. NULL of others,
 * too. */
symbol_function symbol_known(int symbol);
const char *symbol_name(int symbol);

#endif
