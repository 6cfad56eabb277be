#include "support/suite.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/openssl.h"

/* In memory that the forked tests share with the program that counts. */
static atomic_int *skipped;

static int64_t live_before;

static void balance_note(void)
{
    live_before = gasket_live(0);
}

static void balance_check(void)
{
    ck_assert_msg(gasket_live(0) == live_before,
                  "%lld handles were live before the test, %lld after", (long long)live_before,
                  (long long)gasket_live(0));
    ck_assert_msg(openssl_queue_is_empty(), "the test left entries in OpenSSL's error queue");
}

TCase *suite_case(Suite *suite, const char *name, double seconds)
{
    TCase *tests = tcase_create(name);

    tcase_set_timeout(tests, seconds);
    tcase_add_checked_fixture(tests, balance_note, balance_check);
    suite_add_tcase(suite, tests);
    return tests;
}

static atomic_int *shared_counter(void)
{
    void *memory =
        mmap(NULL, sizeof(atomic_int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    if (memory == MAP_FAILED) {
        perror("mmap");
        exit(EXIT_FAILURE);
    }
    return memory;
}

int suite_run(Suite *suite)
{
    SRunner *runner = srunner_create(suite);
    int run;
    int failed;

    (void)setvbuf(stdout, NULL, _IOLBF, 0);
    skipped = shared_counter();
    certificates_make();
    if (UNDER_SANITIZER)
        srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_ENV);
    run = srunner_ntests_run(runner);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    certificates_remove();
    printf("%d passed, %d failed, %d skipped\n", run - failed - atomic_load(skipped), failed,
           atomic_load(skipped));
    return failed == 0 && run > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

void suite_skip(const char *reason)
{
    printf("skipped: %s\n", reason);
    atomic_fetch_add(skipped, 1);
}

long suite_setting(const char *name, long otherwise)
{
    const char *text = getenv(name);
    char *end;
    long value;

    if (text == NULL || *text == '\0')
        return otherwise;
    value = strtol(text, &end, 10);
    if (*end != '\0' || value <= 0) {
        fprintf(stderr, "%s is not a number above 0: %s\n", name, text);
        exit(EXIT_FAILURE);
    }
    return value;
}
