/* Constants by name: a foreign caller sees no macros. */
#include <stddef.h>
#include <string.h>

#include <openssl/ec.h>
#include <openssl/objects.h>
#include <openssl/rsa.h>

#include <gasket.h>

#include "library/library.h"

typedef struct constant {
    const char *name;
    int64_t value;
    int has_older; /* OpenSSL 1.1.1 has another value */
    int64_t older;
} constant;

#define CONSTANT(name, value, has_older, older)                                                    \
    {#name, (int64_t)(value), (has_older), (int64_t)(older)},

static const constant constants[] = {
#include "library/constants.inc"
};

#undef CONSTANT

/* Before OpenSSL is open, the values are those of OpenSSL 3. */
static int older_is_loaded(void)
{
    unsigned long number = library_version_number();

    return number != 0 && number < 0x30000000UL;
}

int library_constant(const char *name, int64_t *value)
{
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++) {
        const constant *each = &constants[i];

        if (strcmp(each->name, name) != 0)
            continue;
        *value = each->has_older && older_is_loaded() ? each->older : each->value;
        return 1;
    }
    return 0;
}
