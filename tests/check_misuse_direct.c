/*
 * Every direct call called wrongly in every way that its description knows, and rightly with every
 * kind of object: the right record or OpenSSL's own value, nothing left behind, no crash.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <gasket.h>

#include "support/child.h"
#include "support/spec.h"
#include "support/expect.h"
#include "support/openssl.h"
#include "support/stranger.h"
#include "support/suite.h"
#include "support/trial.h"
#include "support/variant.h"

/* How many functions a child calls, and how long one call may take. */
enum { GROUP = 30, SECONDS = 30, MOST_CRASHES = 6 };

static void setup(void)
{
    expect_ok(gasket_ensure_ssl(NULL, 0));
    variants_prepare();
}

/* In a child, as some open files. */
static void make_all(void *nothing)
{
    (void)nothing;
    for (int type = 0; type < TYPES; type++) {
        for (int i = 0; i < variant_count(type); i++) {
            const variant *v = variant_of(type, i);
            thing t = variant_make(v);
            const char *name = gasket_direct_type(t.handle);

            if (name == NULL || strcmp(name, spec_types[v->type].name) != 0 ||
                gasket_kind(t.handle) != spec_types[v->type].kind)
                printf("a %s (%s) is a %s\n", spec_types[v->type].name, v->name,
                       name == NULL ? "dead handle" : name);
            thing_free(&t);
            openssl_queue_clear();
        }
    }
}

START_TEST(every_type_has_its_objects)
{
    static child_result result;

    for (int type = 0; type < TYPES; type++)
        ck_assert_msg(variant_count(type) > 0, "there is no %s", spec_types[type].name);
    child_run(make_all, NULL, 30, &result);
    ck_assert_msg(result.end == CHILD_WELL && result.output[0] == '\0', "the child %s\n%s",
                  child_in_words(&result), result.output);
}
END_TEST

/* ---- children that make the calls ---- */

typedef struct work {
    int first;
    int last;  /* not itself */
    int after; /* the cases of the first that were made already */
} work;

static void run(void *argument)
{
    const work *w = argument;

    strangers_make();
    for (int i = w->first; i < w->last; i++)
        trial_run(i, i == w->first ? w->after : 0);
    strangers_free();
}

static void report_child(const child_result *result)
{
    trial_fail("%s (case %d): the child %s\n%s", trial->doing, trial->number,
               child_in_words(result), result->output);
}

/* Which of them leaks can only be seen one by one. */
static void blame(const work *w)
{
    static child_result result;

    for (int i = w->first; i < w->last; i++) {
        work one = {i, i + 1, 0};

        child_run(run, &one, SECONDS, &result);
        if (result.end == CHILD_LEAKED)
            trial_fail("%s leaks memory\n%s", spec_calls[i].name, result.output);
    }
}

/* Behind the case that ended a child, or behind its function where that is hopeless. */
static work behind(work w, int *crashes)
{
    int stuck = trial->function == w.first && trial->number == w.after;

    *crashes = trial->function == w.first ? *crashes + 1 : 1;
    if (stuck || *crashes == MOST_CRASHES)
        return (work){trial->function + 1, w.last, 0};
    return (work){trial->function, w.last, trial->number};
}

static void run_group(work w)
{
    static child_result result;
    const work whole = w;
    int crashes = 0;

    do {
        trial->function = w.first;
        trial->number = w.after;
        trial->doing[0] = '\0';
        child_run(run, &w, SECONDS, &result);
        if (result.end == CHILD_CRASHED || result.end == CHILD_HUNG) {
            report_child(&result);
            w = behind(w, &crashes);
        }
    } while (result.end != CHILD_WELL && result.end != CHILD_LEAKED && w.first < w.last);
    if (result.end == CHILD_LEAKED)
        blame(&whole);
}

START_TEST(every_call_answers)
{
    int last = (_i + 1) * GROUP < spec_count ? (_i + 1) * GROUP : spec_count;
    work w = {_i * GROUP, last, 0};

    trial->failures = 0;
    trial->report[0] = '\0';
    run_group(w);
    if (trial->failures > 0) {
        puts(trial->report);
        ck_abort_msg("%d failures, %s to %s", trial->failures, spec_calls[w.first].name,
                     spec_calls[last - 1].name);
    }
}
END_TEST

/* ---- the figures ---- */

static const char *grouped(long number)
{
    static char texts[4][32];
    static unsigned next;
    char *text = texts[next++ % 4];

    if (number < 1000)
        (void)snprintf(text, sizeof texts[0], "%ld", number);
    else
        (void)snprintf(text, sizeof texts[0], "%ld,%03ld", number / 1000, number % 1000);
    return text;
}

START_TEST(none_is_left_out)
{
    int missing = 0;

    for (int i = 0; i < spec_count; i++)
        if (spec_address(&spec_calls[i]) == NULL && ++missing)
            printf("%s is not exported\n", spec_calls[i].name);
    printf("%d functions, %s wrong calls, %s right ones\n", spec_count - missing,
           grouped(atomic_load(&trial->wrong)), grouped(atomic_load(&trial->right)));
    ck_assert_int_eq(missing, 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("misuse of direct calls");
    TCase *tests = suite_case(suite, "objects", 60);

    trial_prepare();
    tcase_add_checked_fixture(tests, setup, NULL);
    tcase_add_test(tests, every_type_has_its_objects);

    tests = suite_case(suite, "calls", 600);
    tcase_add_checked_fixture(tests, setup, NULL);
    tcase_add_loop_test(tests, every_call_answers, 0, (spec_count + GROUP - 1) / GROUP);

    tests = suite_case(suite, "figures", 60);
    tcase_add_test(tests, none_is_left_out);
    return suite_run(suite);
}
