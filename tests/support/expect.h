/* What a call must have returned. A failure says which call, where, and what came instead. */
#ifndef TESTS_EXPECT_H
#define TESTS_EXPECT_H

#include <stdint.h>

#define EXPECT_TEXT_(x) #x
#define EXPECT_TEXT(x)  EXPECT_TEXT_(x)
#define EXPECT_AT(call) __FILE__ ":" EXPECT_TEXT(__LINE__) ": " #call

/* An answer, which is returned: neither a state nor a record. */
#define expect_ok(call) expect_ok_at(EXPECT_AT(call), (call))
/* Exactly this value, a state for instance. */
#define expect_value(call, value) expect_value_at(EXPECT_AT(call), (call), (value))
/* A record of that kind, which is returned. */
#define expect_record(call, kind) expect_record_at(EXPECT_AT(call), (call), (kind))
/* A record of any kind. */
#define expect_failure(call) expect_failure_at(EXPECT_AT(call), (call))
/* The text, or one that contains it. */
#define expect_text(call, text)   expect_text_at(EXPECT_AT(call), (call), (text))
#define expect_within(call, part) expect_within_at(EXPECT_AT(call), (call), (part))

int64_t expect_ok_at(const char *at, int64_t value);
void expect_value_at(const char *at, int64_t value, int64_t expected);
int64_t expect_record_at(const char *at, int64_t value, int64_t kind);
int64_t expect_failure_at(const char *at, int64_t value);
void expect_text_at(const char *at, const char *text, const char *expected);
void expect_within_at(const char *at, const char *text, const char *part);

/* True for an error record. */
int is_record(int64_t value);

/* A value in words: "-3 (TIMEOUT)", a record's message. Good until the thread's next call. */
const char *in_words(int64_t value);

#endif
