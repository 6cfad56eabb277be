/* Dynamic calls, with their arguments in one line. */
#ifndef TESTS_DYNAMIC_H
#define TESTS_DYNAMIC_H

#include <stdint.h>

#include "support/expect.h"

/* Arguments and how many bytes they are. */
#define WITH(...)                                                                                  \
    ((const int64_t[]){__VA_ARGS__}), ((int64_t)sizeof((const int64_t[]){__VA_ARGS__}))
#define WITH_NONE NULL, INT64_C(0)
/* An address as an argument. */
#define AT(pointer) ((int64_t)(uintptr_t)(pointer))

/* What the function returned. The call must have been made. */
#define dynamic_value(...) dynamic_value_at(EXPECT_AT(dynamic_value), __VA_ARGS__)
/* The same as a text. */
#define dynamic_text(...) ((const char *)(uintptr_t)dynamic_value(__VA_ARGS__))
/* The record that the call was refused with, of that kind. */
#define dynamic_refusal(kind, ...) dynamic_refusal_at(EXPECT_AT(dynamic_refusal), kind, __VA_ARGS__)

int64_t dynamic_value_at(const char *at, const char *name, const char *signature,
                         const int64_t *arguments, int64_t length);
int64_t dynamic_refusal_at(const char *at, int64_t kind, const char *name, const char *signature,
                           const int64_t *arguments, int64_t length);

#endif
