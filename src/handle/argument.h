/* Checks of what callers pass. Each but the first returns 0, or a bad-argument record that names
 * the parameter. */
#ifndef GASKET_ARGUMENT_H
#define GASKET_ARGUMENT_H

#include <stddef.h>
#include <stdint.h>

/* How many bytes the character at the beginning of `text` has, 0 where it is none (RFC 3629). */
size_t argument_character_length(const char *text);
/* 1 or 0, without a record. */
int argument_is_utf8(const char *text);

/* Text must be there and be UTF-8. */
int64_t argument_text(const char *text, const char *what, const char *parameter);
/* NULL will do too. */
int64_t argument_text_or_none(const char *text, const char *what, const char *parameter);
/* 0 .. 2^31 - 1 bytes, and bytes there where there is a length. */
int64_t argument_bytes(const void *bytes, int64_t length, const char *what, const char *parameter);
/* low <= value <= high */
int64_t argument_range(int64_t value, int64_t low, int64_t high, const char *what,
                       const char *parameter);
/* -1, 0 or milliseconds. */
int64_t argument_timeout(int64_t timeout_ms, const char *what);

#endif
