#include "support/expect.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#include <gasket.h>

int is_record(int64_t value)
{
    return value < -(INT64_C(1) << 40);
}

const char *in_words(int64_t value)
{
    static const char *const states[] = {"",        "WANT_READ",   "WANT_WRITE",
                                         "TIMEOUT", "INTERRUPTED", "WANT_ANSWER"};
    static _Thread_local char text[2048];
    const char *message = is_record(value) ? gasket_error_message(value) : NULL;

    if (message != NULL)
        (void)snprintf(text, sizeof text, "a record of kind %lld: %s",
                       (long long)gasket_error_kind(value), message);
    else if (is_record(value))
        (void)snprintf(text, sizeof text, "%lld, no live record", (long long)value);
    else if (value < 0 && value >= GASKET_WANT_ANSWER)
        (void)snprintf(text, sizeof text, "%lld (%s)", (long long)value, states[-value]);
    else
        (void)snprintf(text, sizeof text, "%lld", (long long)value);
    return text;
}

int64_t expect_ok_at(const char *at, int64_t value)
{
    if (value < 0)
        ck_abort_msg("%s gave %s", at, in_words(value));
    return value;
}

void expect_value_at(const char *at, int64_t value, int64_t expected)
{
    if (value != expected)
        ck_abort_msg("%s gave %s where %lld was expected", at, in_words(value),
                     (long long)expected);
}

int64_t expect_failure_at(const char *at, int64_t value)
{
    if (!is_record(value) || gasket_error_message(value) == NULL)
        ck_abort_msg("%s gave %s where a record was expected", at, in_words(value));
    return value;
}

int64_t expect_record_at(const char *at, int64_t value, int64_t kind)
{
    expect_failure_at(at, value);
    if (gasket_error_kind(value) != kind)
        ck_abort_msg("%s gave %s where kind %lld was expected", at, in_words(value),
                     (long long)kind);
    return value;
}

void expect_text_at(const char *at, const char *text, const char *expected)
{
    if (text == NULL || strcmp(text, expected) != 0)
        ck_abort_msg("%s gave \"%s\" where \"%s\" was expected", at, text == NULL ? "(NULL)" : text,
                     expected);
}

void expect_within_at(const char *at, const char *text, const char *part)
{
    if (text == NULL || strstr(text, part) == NULL)
        ck_abort_msg("%s gave \"%s\", which does not contain \"%s\"", at,
                     text == NULL ? "(NULL)" : text, part);
}
