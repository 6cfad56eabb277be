/*
 * Running one suite. Each tests/check_<noun>.c is a program whose last line is
 * "N passed, N failed, N skipped" and whose status is not 0 when something failed.
 *
 * Every test case checks beside what the test itself says that the test freed what it made and left
 * nothing in OpenSSL's error queue.
 */
#ifndef TESTS_SUITE_H
#define TESTS_SUITE_H

#include <check.h>

/* The address and thread sanitizers want one process, and everything takes longer under them. */
#if defined(__SANITIZE_ADDRESS__)
#define UNDER_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNDER_ASAN 1
#endif
#endif
#if defined(__SANITIZE_THREAD__)
#define UNDER_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define UNDER_TSAN 1
#endif
#endif
#ifndef UNDER_ASAN
#define UNDER_ASAN 0
#endif
#ifndef UNDER_TSAN
#define UNDER_TSAN 0
#endif
#define UNDER_SANITIZER (UNDER_ASAN || UNDER_TSAN)

/* A new test case of the suite; no test of it may take longer than so many seconds. */
TCase *suite_case(Suite *suite, const char *name, double seconds);

/* Runs and frees the suite; what main returns. */
int suite_run(Suite *suite);

/* Counts the running test as skipped; the test returns after it. */
void suite_skip(const char *reason);

/* A number from the environment: how long or how much, where a machine wants it longer or less. */
long suite_setting(const char *name, long otherwise);

#endif
