/*
 * No order of direct calls frees something twice, uses it afterwards, or forgets it: sequences by
 * chance. GASKET_MISUSE_SEED makes others, GASKET_MISUSE_RUNS more of them.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <gasket.h>

#include "support/child.h"
#include "support/spec.h"
#include "support/expect.h"
#include "support/mix.h"
#include "support/suite.h"
#include "support/variant.h"

enum { SEED = 20261121, RUNS = 200, BATCHES = 10 };

static void setup(void)
{
    expect_ok(gasket_ensure_ssl(NULL, 0));
    variants_prepare();
}

static void show(const child_result *result, uint64_t seed)
{
    printf("GASKET_MISUSE_SEED=%llu: the child %s %s; the steps that are needed:\n",
           (unsigned long long)seed, child_in_words(result), mix->complaint);
    for (int i = 0; i < MIX_STEPS; i++)
        if (!mix->left_out[i] && mix->did[i][0] != '\0')
            printf("  %d%s %s\n", i, i == mix->step ? " (the last):" : ":", mix->did[i]);
    printf("%s\n", result->output);
}

/* The seeds follow each other: a run that failed is had again by its own. */
START_TEST(no_order_of_calls_does_harm)
{
    static child_result result;
    long runs = suite_setting("GASKET_MISUSE_RUNS", RUNS);
    long seed = suite_setting("GASKET_MISUSE_SEED", SEED);
    int failures = 0;

    for (long run = _i; run < runs; run += BATCHES) {
        mix->seed = (uint64_t)(seed + run);
        memset(mix->left_out, 0, sizeof mix->left_out);
        mix_run(&result);
        if (result.end == CHILD_WELL && mix->complaint[0] == '\0')
            continue;
        mix_reduce(&result);
        show(&result, mix->seed);
        failures++;
    }
    ck_assert_msg(failures == 0, "%d sequences did harm", failures);
}
END_TEST

START_TEST(figures)
{
    printf("%ld calls by chance, of which %ld were refused; seed %ld\n", atomic_load(&mix->calls),
           atomic_load(&mix->refused), suite_setting("GASKET_MISUSE_SEED", SEED));
    ck_assert(atomic_load(&mix->refused) < atomic_load(&mix->calls));
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct calls by chance");
    TCase *tests = suite_case(suite, "mixes", 1200);

    mix_prepare();
    tcase_add_checked_fixture(tests, setup, NULL);
    tcase_add_loop_test(tests, no_order_of_calls_does_harm, 0, BATCHES);
    tcase_add_test(tests, figures);
    return suite_run(suite);
}
