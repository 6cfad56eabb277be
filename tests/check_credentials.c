/* A context's certificate and key: every form they come in, and every way in which they can be
 * wrong. */
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/clock.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

typedef struct credentials {
    const char *certificate;
    const char *key; /* NULL: in the same file */
    const char *password;
    int64_t kind;       /* of the record, where it is refused */
    const char *named;  /* what the message must contain: the file */
    const char *reason; /* and why, in a word */
} credentials;

static int64_t ctx;

static void make_ctx(void)
{
    ctx = expect_ok(gasket_ctx_new(GASKET_SERVER, NULL));
}

static void free_ctx(void)
{
    ck_assert_int_eq(gasket_free(ctx), 1);
}

static int64_t set_files(const credentials *c)
{
    return gasket_ctx_set_certificate(ctx, certificate_file(c->certificate),
                                      c->key == NULL ? NULL : certificate_file(c->key),
                                      c->password);
}

static int64_t set_bytes(const credentials *c)
{
    size_t certificate_length;
    size_t key_length = 0;
    void *certificate = certificate_bytes(c->certificate, &certificate_length);
    void *key = c->key == NULL ? NULL : certificate_bytes(c->key, &key_length);
    int64_t result = gasket_ctx_set_certificate_bytes(ctx, certificate, (int64_t)certificate_length,
                                                      key, (int64_t)key_length, c->password);

    free(certificate);
    free(key);
    return result;
}

/* A client that trusts the root accepts what the context shows. */
static void expect_accepted(void)
{
    int64_t client = client_ctx("root.pem");
    pair p = pair_memory(client, ctx);

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_free(&p);
    gasket_free(client);
}

static const credentials good[] = {
    {.certificate = "server.pem", .key = "server.key"},
    {.certificate = "server.pem", .key = "server.key", .password = "not needed"},
    {.certificate = "server.pem", .key = "server-key.der"},
    {.certificate = "server.pem", .key = "encrypted.key", .password = "sesame"},
    {.certificate = "server.pem", .key = "server-both.pem"},
    {.certificate = "server.der", .key = "server-key.der"},
    {.certificate = "server.der", .key = "server.key"},
    {.certificate = "server-both.pem"},
    {.certificate = "encrypted-both.pem", .password = "sesame"},
    {.certificate = "chained-chain.pem", .key = "chained.key"},
    {.certificate = "chained-all.pem"},
    {.certificate = "chained.p12", .password = "sesame"},
    {.certificate = "server-open.p12"},
    {.certificate = "server-open.p12", .password = ""},
};

START_TEST(files_are_taken)
{
    expect_value(set_files(&good[_i]), 0);
    expect_accepted();
}
END_TEST

START_TEST(bytes_are_taken)
{
    expect_value(set_bytes(&good[_i]), 0);
    expect_accepted();
}
END_TEST

START_TEST(an_empty_key_name_means_the_same_file)
{
    expect_value(gasket_ctx_set_certificate(ctx, certificate_file("server-both.pem"), "", NULL), 0);
    expect_accepted();
}
END_TEST

static const credentials missing[] = {
    {"no-such.pem", "server.key", NULL, GASKET_ERROR_OS, "no-such.pem", "No such file"},
    {"server.pem", "no-such.key", NULL, GASKET_ERROR_OS, "no-such.key", "No such file"},
    {"no-such.pem", NULL, NULL, GASKET_ERROR_OS, "no-such.pem", "No such file"},
    {"directory", NULL, NULL, GASKET_ERROR_OS, "directory", "directory"},
};

static const credentials bad[] = {
    {"empty.pem", "server.key", NULL, GASKET_ERROR_SSL, "empty.pem", "empty"},
    {"server.pem", "empty.pem", NULL, GASKET_ERROR_SSL, "empty.pem", "empty"},
    {"garbage.pem", "server.key", NULL, GASKET_ERROR_SSL, "garbage.pem", "certificate"},
    {"garbage.der", "server.key", NULL, GASKET_ERROR_SSL, "garbage.der", "certificate"},
    {"broken.pem", "server.key", NULL, GASKET_ERROR_SSL, "broken.pem", "certificate"},
    {"server.key", "server.key", NULL, GASKET_ERROR_SSL, "server.key", "certificate"},
    {"root.crl", "server.key", NULL, GASKET_ERROR_SSL, "root.crl", "certificate"},
    {"server.pem", "garbage.pem", NULL, GASKET_ERROR_SSL, "garbage.pem", "key"},
    {"server.pem", "garbage.der", NULL, GASKET_ERROR_SSL, "garbage.der", "key"},
    {"server.pem", NULL, NULL, GASKET_ERROR_SSL, "server.pem", "key"},
    {"server.der", NULL, NULL, GASKET_ERROR_SSL, "server.der", "key"},
    {"server.pem", "other.key", NULL, GASKET_ERROR_SSL, "other.key", "key"},
    {"server.pem", "server-ecdsa.key", NULL, GASKET_ERROR_SSL, "server-ecdsa.key", "key"},
    {"server.pem", "encrypted.key", NULL, GASKET_ERROR_SSL, "encrypted.key", "password"},
    {"server.pem", "encrypted.key", "", GASKET_ERROR_SSL, "encrypted.key", "password"},
    {"server.pem", "encrypted.key", "wrong", GASKET_ERROR_SSL, "encrypted.key", "password"},
    {"encrypted-both.pem", NULL, NULL, GASKET_ERROR_SSL, "encrypted-both.pem", "password"},
    {"encrypted-both.pem", NULL, "wrong", GASKET_ERROR_SSL, "encrypted-both.pem", "password"},
    {"chained.p12", NULL, NULL, GASKET_ERROR_SSL, "chained.p12", "password"},
    {"chained.p12", NULL, "wrong", GASKET_ERROR_SSL, "chained.p12", "password"},
};

static void expect_refused(int64_t result, const credentials *c, const char *what)
{
    int64_t record = expect_record(result, c->kind);

    expect_text(gasket_error_what(record), what);
    expect_within(gasket_error_message(record), c->reason);
}

START_TEST(files_that_cannot_be_read_are_named)
{
    int64_t result = set_files(&missing[_i]);

    expect_refused(result, &missing[_i], "ctx_set_certificate");
    expect_within(gasket_error_message(result), missing[_i].named);
    ck_assert_int_ne(gasket_error_os(result), 0);
}
END_TEST

START_TEST(files_that_are_wrong_are_named)
{
    int64_t result = set_files(&bad[_i]);

    expect_refused(result, &bad[_i], "ctx_set_certificate");
    expect_within(gasket_error_message(result), bad[_i].named);
}
END_TEST

START_TEST(bytes_that_are_wrong_are_refused)
{
    expect_refused(set_bytes(&bad[_i]), &bad[_i], "ctx_set_certificate_bytes");
}
END_TEST

START_TEST(a_missing_password_is_told_from_a_wrong_one)
{
    const credentials none = {.certificate = "server.pem", .key = "encrypted.key"};
    const credentials wrong = {
        .certificate = "server.pem", .key = "encrypted.key", .password = "x"};
    char message[2048];

    (void)snprintf(message, sizeof message, "%s",
                   gasket_error_message(expect_failure(set_files(&none))));
    ck_assert_str_ne(message, gasket_error_message(expect_failure(set_files(&wrong))));
}
END_TEST

START_TEST(bad_arguments_are_refused)
{
    expect_record(gasket_ctx_set_certificate(ctx, NULL, NULL, NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_certificate(ctx, "\xff\xfe", NULL, NULL),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_certificate_bytes(ctx, NULL, 5, NULL, 0, NULL),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_certificate_bytes(ctx, "x", -1, NULL, 0, NULL),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ctx_set_certificate_bytes(ctx, "x", 1, "y", INT64_C(1) << 40, NULL),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_failure(gasket_ctx_set_certificate_bytes(ctx, "", 0, NULL, 0, NULL));
}
END_TEST

START_TEST(a_password_may_be_any_bytes)
{
    const credentials c = {
        .certificate = "server.pem", .key = "encrypted.key", .password = "\xff\xfe"};

    expect_record(set_files(&c), GASKET_ERROR_SSL);
}
END_TEST

START_TEST(a_refused_one_leaves_the_former)
{
    expect_value(set_files(&good[0]), 0);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        expect_failure(set_files(&bad[i]));
        expect_failure(set_bytes(&bad[i]));
    }
    expect_accepted();
}
END_TEST

START_TEST(the_handshake_chooses_among_key_types)
{
    const credentials ecdsa = {.certificate = "server-ecdsa.pem", .key = "server-ecdsa.key"};
    static const char *const ciphers[] = {"ECDHE+aRSA", "ECDHE+aECDSA"};
    static const char *const roots[] = {"Gasket test root", "Gasket test ECDSA root"};
    int64_t client = client_ctx(NULL);

    expect_value(set_files(&good[0]), 0);
    expect_value(set_files(&ecdsa), 0);
    for (int i = 0; i < 2; i++) {
        pair p = pair_memory(client, ctx);
        int64_t certificate;

        expect_value(gasket_stream_set_method(p.client, "tlsv1.2"), 0);
        expect_value(gasket_stream_set_ciphers(p.client, ciphers[i]), 0);
        pair_shake_well(&p, PAIR_CHUNK);
        certificate = expect_ok(gasket_stream_peer_certificate(p.client));
        expect_within(gasket_certificate_issuer(certificate), roots[i]);
        gasket_free(certificate);
        pair_free(&p);
    }
    gasket_free(client);
}
END_TEST

/* In the child, whose only terminal is the one given: the calls that OpenSSL would ask a password
 * for. */
static _Noreturn void ask_for_encrypted_keys(const char *terminal)
{
    const credentials asked[] = {
        {.certificate = "server.pem", .key = "encrypted.key"},
        {.certificate = "encrypted-both.pem"},
        {.certificate = "chained.p12"},
    };
    int fd;
    int refused = 0;

    (void)setsid();
    fd = open(terminal, O_RDWR);
    if (fd < 0 || ioctl(fd, TIOCSCTTY, 0) != 0)
        _exit(99);
    for (int i = 0; i < 3; i++)
        (void)dup2(fd, i);
    for (size_t i = 0; i < 3; i++)
        refused += is_record(set_files(&asked[i])) && is_record(set_bytes(&asked[i]));
    _exit(refused == 3 ? 0 : 1);
}

START_TEST(nothing_is_ever_asked_on_the_terminal)
{
    int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    char text[256];
    int64_t end = clock_ms() + 60000;
    pid_t child;
    int status = -1;
    ssize_t shown;

    if (terminal < 0) {
        suite_skip("this machine gives no pseudo-terminal");
        return;
    }
    ck_assert_int_eq(grantpt(terminal) | unlockpt(terminal), 0);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        ask_for_encrypted_keys(ptsname(terminal));
    while (waitpid(child, &status, WNOHANG) == 0 && clock_ms() < end)
        clock_sleep(10);
    if (status == -1) {
        (void)kill(child, SIGKILL);
        (void)waitpid(child, &status, 0);
    }
    /* With its only user gone the terminal reads as an error, or as what was printed before. */
    (void)fcntl(terminal, F_SETFL, O_NONBLOCK);
    shown = read(terminal, text, sizeof text - 1);
    (void)close(terminal);
    ck_assert_msg(shown <= 0, "the terminal was shown \"%.*s\"", (int)shown, text);
    ck_assert_msg(WIFEXITED(status), "the process waited for an answer");
    ck_assert_int_eq(WEXITSTATUS(status), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("credentials");
    TCase *tests = suite_case(suite, "right", 60);

    tcase_add_checked_fixture(tests, make_ctx, free_ctx);
    tcase_add_loop_test(tests, files_are_taken, 0, sizeof good / sizeof *good);
    tcase_add_loop_test(tests, bytes_are_taken, 0, sizeof good / sizeof *good);
    tcase_add_test(tests, an_empty_key_name_means_the_same_file);
    tcase_add_test(tests, the_handshake_chooses_among_key_types);

    tests = suite_case(suite, "wrong", 120);
    tcase_add_checked_fixture(tests, make_ctx, free_ctx);
    tcase_add_loop_test(tests, files_that_cannot_be_read_are_named, 0,
                        sizeof missing / sizeof *missing);
    tcase_add_loop_test(tests, files_that_are_wrong_are_named, 0, sizeof bad / sizeof *bad);
    tcase_add_loop_test(tests, bytes_that_are_wrong_are_refused, 0, sizeof bad / sizeof *bad);
    tcase_add_test(tests, a_missing_password_is_told_from_a_wrong_one);
    tcase_add_test(tests, bad_arguments_are_refused);
    tcase_add_test(tests, a_password_may_be_any_bytes);
    tcase_add_test(tests, a_refused_one_leaves_the_former);
    tcase_add_test(tests, nothing_is_ever_asked_on_the_terminal);
    return suite_run(suite);
}
