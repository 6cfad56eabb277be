/* How an error's code is packed: in one way by OpenSSL 1.1.1, in another from 3.0 on. */
#include <gasket_direct.h>

#include <gasket.h>

#include "direct/call.h"

enum {
    OLD_LIBRARY_SHIFT = 24,
    OLD_FUNCTION_SHIFT = 12,
    OLD_PART = 0xFFF,
    OLD_FATAL = 64,
    LIBRARY_SHIFT = 23,
    LIBRARY = 0xFF,
    REASON = 0x7FFFFF,
    FLAGS = 0x7FFFFF & ~0x3FFFF,
    FATAL = 1 << 18,
    COMMON = 1 << 19,
    SYSTEM_LIBRARY = 2
};

static const unsigned long system_flag = 0x80000000UL;

static int is_old(void)
{
    return library_version_number() < 0x30000000UL;
}

static int is_system(unsigned long code)
{
    return !is_old() && (code & system_flag) != 0;
}

static unsigned long library_of(unsigned long code)
{
    if (is_old())
        return code >> OLD_LIBRARY_SHIFT & LIBRARY;
    return is_system(code) ? SYSTEM_LIBRARY : code >> LIBRARY_SHIFT & LIBRARY;
}

static unsigned long reason_of(unsigned long code)
{
    if (is_old())
        return code & OLD_PART;
    return is_system(code) ? code & ~system_flag & 0xFFFFFFFFUL : code & REASON;
}

static unsigned long function_of(unsigned long code)
{
    return is_old() ? code >> OLD_FUNCTION_SHIFT & OLD_PART : 0;
}

static unsigned long flags_of(unsigned long code)
{
    return is_old() || is_system(code) ? 0 : code & FLAGS;
}

static unsigned long fatal_of(unsigned long code)
{
    return is_old() ? code & OLD_FATAL : (flags_of(code) & FATAL) != 0;
}

static unsigned long common_of(unsigned long code)
{
    return (flags_of(code) & COMMON) != 0;
}

static unsigned long system_of(unsigned long code)
{
    return (unsigned long)is_system(code);
}

#define PART(flat, name, part)                                                                     \
    int64_t gasket_##flat(int64_t code)                                                            \
    {                                                                                              \
        const call_value given[] = {{.number = code}};                                             \
        call c;                                                                                    \
                                                                                                   \
        if (!call_enter(&c, CALL_##name, given))                                                   \
            return c.answer;                                                                       \
        return call_number(&c, (int64_t)part((unsigned long)code));                                \
    }

PART(err_get_lib, ERR_GET_LIB, library_of)
PART(err_get_reason, ERR_GET_REASON, reason_of)
PART(err_get_func, ERR_GET_FUNC, function_of)
PART(err_get_rflags, ERR_GET_RFLAGS, flags_of)
PART(err_fatal_error, ERR_FATAL_ERROR, fatal_of)
PART(err_common_error, ERR_COMMON_ERROR, common_of)
PART(err_system_error, ERR_SYSTEM_ERROR, system_of)

static unsigned long pack(unsigned long library, unsigned long function, unsigned long reason)
{
    if (is_old())
        return (library & LIBRARY) << OLD_LIBRARY_SHIFT |
               (function & OLD_PART) << OLD_FUNCTION_SHIFT | (reason & OLD_PART);
    return (library & LIBRARY) << LIBRARY_SHIFT | (reason & REASON);
}

int64_t gasket_err_pack(int64_t library, int64_t function, int64_t reason)
{
    const call_value given[] = {{.number = library}, {.number = function}, {.number = reason}};
    call c;

    if (!call_enter(&c, CALL_ERR_PACK, given))
        return c.answer;
    return call_number(
        &c, (int64_t)pack((unsigned long)library, (unsigned long)function, (unsigned long)reason));
}
