#include "handle/argument.h"

#include <stddef.h>

#include <gasket.h>

#include "error/error.h"

size_t argument_character_length(const char *text)
{
    const unsigned char *p = (const unsigned char *)text;
    size_t length = p[0] < 0x80   ? 1
                    : p[0] < 0xC2 ? 0
                    : p[0] < 0xE0 ? 2
                    : p[0] < 0xF0 ? 3
                    : p[0] < 0xF5 ? 4
                                  : 0;

    for (size_t i = 1; i < length; i++)
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    if ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] > 0x9F) ||
        (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F))
        return 0;
    return length;
}

/* How far a text is UTF-8: to its end, or to the byte that is not. */
static const char *valid_part_end(const char *text)
{
    size_t length;

    while (*text != '\0' && (length = argument_character_length(text)) != 0)
        text += length;
    return text;
}

int argument_is_utf8(const char *text)
{
    return *valid_part_end(text) == '\0';
}

int64_t argument_text_or_none(const char *text, const char *what, const char *parameter)
{
    const char *end = text == NULL ? "" : valid_part_end(text);

    if (*end != '\0')
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "%s is not UTF-8 at byte %lld",
                           parameter, (long long)(end - text));
    return 0;
}

int64_t argument_text(const char *text, const char *what, const char *parameter)
{
    if (text == NULL)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "%s is NULL", parameter);
    return argument_text_or_none(text, what, parameter);
}

int64_t argument_bytes(const void *bytes, int64_t length, const char *what, const char *parameter)
{
    if (length < 0 || length > INT32_MAX)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "length of %s is %lld", parameter,
                           (long long)length);
    if (bytes == NULL && length > 0)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "%s is NULL", parameter);
    return 0;
}

int64_t argument_range(int64_t value, int64_t low, int64_t high, const char *what,
                       const char *parameter)
{
    if (value < low || value > high)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "%s is %lld, not %lld to %lld",
                           parameter, (long long)value, (long long)low, (long long)high);
    return 0;
}

int64_t argument_timeout(int64_t timeout_ms, const char *what)
{
    if (timeout_ms < -1)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "timeout_ms is %lld, not -1, 0 or a number of milliseconds",
                           (long long)timeout_ms);
    return 0;
}
