/* What can be called with the OpenSSL that is loaded. */
#include <gasket.h>

#include <stddef.h>
#include <string.h>

#include "direct/call.h"
#include "handle/argument.h"
#include "library/library.h"
#include "library/openssl.h"

static int is_exported(const char *name)
{
    static const char *const names[] = {
#define EXPORT(name) #name,
#include "library/exports.inc"
#undef EXPORT
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0)
            return 1;
    return 0;
}

/* The entry of a direct call by its own name or OpenSSL's; NULL where it is none. */
static const call_entry *find(const char *name)
{
    const char *what = strncmp(name, "gasket_", 7) == 0 ? name + 7 : NULL;

    for (int i = 0; i < CALLS; i++)
        if (strcmp(what != NULL ? call_entries[i].what : call_entries[i].name,
                   what != NULL ? what : name) == 0)
            return &call_entries[i];
    return NULL;
}

static int has_symbols(const call_entry *e)
{
    for (int i = 0; i < CALL_SYMBOLS && e->symbols[i] != SYMBOL_NONE; i++)
        if (symbol_address(e->symbols[i]) == NULL)
            return 0;
    return 1;
}

int64_t gasket_has(const char *name)
{
    static const char what[] = "has";
    int64_t status = argument_text(name, what, "name");
    const call_entry *e;

    if (status != 0)
        return status;
    e = find(name);
    if (e == NULL && strncmp(name, "gasket_", 7) == 0)
        return is_exported(name);
    status = library_ensure(what);
    if (status != 0)
        return status;
    return e != NULL ? has_symbols(e) : openssl_function(name) != NULL;
}
