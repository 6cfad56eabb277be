/* Finding and opening OpenSSL, and what is known about it. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <gasket.h>

#include "support/expect.h"
#include "support/libraries.h"
#include "support/steps.h"
#include "support/suite.h"

/* ---- which files are opened ---- */

START_TEST(openssl_is_found_and_told)
{
    const char *output =
        steps(NO_VARIABLE, "open", "", "text", "0", "text", SSL_PATH, "text", "4", NULL);

    expect_text(steps_line(output, 0), "0");
    expect_within(steps_line(output, 1), "OpenSSL ");
    expect_within(steps_line(output, 2), "libssl");
    expect_within(steps_line(output, 3), "OPENSSLDIR");
}
END_TEST

START_TEST(paths_are_opened_in_load_order)
{
    const char *crypto = library_copy(crypto_path);
    const char *ssl = library_copy(ssl_path);
    const char *output = steps(NO_VARIABLE, "open", joined(crypto, ssl, '\n'), "text", SSL_PATH,
                               "text", CRYPTO_PATH, NULL);

    expect_text(steps_line(output, 0), "0");
    expect_text(steps_line(output, 1), ssl);
    expect_text(steps_line(output, 2), crypto);
}
END_TEST

START_TEST(the_notation_of_linkers_is_understood)
{
    const char *output = steps(NO_VARIABLE, "open", "-lcrypto\n-lssl", "text", SSL_PATH, NULL);

    expect_text(steps_line(output, 0), "0");
    expect_text(steps_line(output, 1), ssl_path);
}
END_TEST

START_TEST(paths_of_the_first_use_are_remembered)
{
    const char *crypto = library_copy(crypto_path);
    const char *ssl = library_copy(ssl_path);
    const char *output = steps("GASKET_SSL_LIBRARY=/nowhere/libssl.so", "set",
                               joined(crypto, ssl, '\n'), "text", SSL_PATH, NULL);

    expect_text(steps_line(output, 0), "0");
    expect_text(steps_line(output, 1), ssl);
    output = steps(NO_VARIABLE, "set", "/nowhere/libssl.so", "set", "", "open", "", NULL);
    expect_text(steps_line(output, 2), "0");
}
END_TEST

START_TEST(the_environment_overrides_the_default_names)
{
    char variable[4096];
    const char *crypto = library_copy(crypto_path);
    const char *ssl = library_copy(ssl_path);
    const char *output;

    (void)snprintf(variable, sizeof variable, "GASKET_SSL_LIBRARY=%s", joined(crypto, ssl, ':'));
    output = steps(variable, "open", "", "text", SSL_PATH, NULL);
    expect_text(steps_line(output, 0), "0");
    expect_text(steps_line(output, 1), ssl);
}
END_TEST

START_TEST(paths_override_the_environment)
{
    const char *output = steps("GASKET_SSL_LIBRARY=/nowhere/libssl.so", "open", "", "open",
                               ssl_path, "text", SSL_PATH, NULL);

    expect_within(steps_line(output, 0), "/nowhere/libssl.so: ");
    expect_text(steps_line(output, 1), "0");
    expect_text(steps_line(output, 2), ssl_path);
}
END_TEST

START_TEST(eight_threads_open_it_once)
{
    expect_text(steps_line(steps(NO_VARIABLE, "threads", "", NULL), 0), "8");
}
END_TEST

START_TEST(no_exit_handler_takes_it_away)
{
    const char *output = steps(NO_VARIABLE, "exit", "", "open", "", NULL);

    expect_text(steps_line(output, 1), "0");
    expect_text(steps_line(output, 2), "alive");
}
END_TEST

START_TEST(it_is_opened_once)
{
    const char *output = steps(NO_VARIABLE, "open", "", "open", "", "open", ssl_path, "open",
                               "/nowhere/libssl.so", "set", ssl_path, "already", "", NULL);

    expect_text(steps_line(output, 1), "0");
    expect_text(steps_line(output, 2), "0");
    expect_within(steps_line(output, 3), "kind 6: ensure_ssl: OpenSSL is open already, from /");
    expect_within(steps_line(output, 4),
                  "kind 6: set_ssl_library_path: OpenSSL is open already, from /");
    expect_text(steps_line(output, 5), "0");
}
END_TEST

START_TEST(what_the_host_has_loaded_is_used)
{
    const char *output = steps(NO_VARIABLE, "already", "", "export", ssl_path, "already", "",
                               "text", SSL_PATH, NULL);

    expect_within(steps_line(output, 0), "kind 4: ensure_ssl: no usable OpenSSL is loaded: ");
    expect_text(steps_line(output, 1), "loaded");
    expect_text(steps_line(output, 2), "0");
    expect_text(steps_line(output, 3), ssl_path);
}
END_TEST

START_TEST(what_the_host_has_loaded_can_be_named)
{
    const char *crypto = library_copy(crypto_path);
    const char *ssl = library_copy(ssl_path);
    const char *output = steps(NO_VARIABLE, "load", crypto, "load", ssl, "already", ssl_path,
                               "already", ssl, "text", SSL_PATH, NULL);

    expect_text(steps_line(output, 1), "loaded");
    expect_within(steps_line(output, 2), "kind 4: ");
    expect_text(steps_line(output, 3), "0");
    expect_text(steps_line(output, 4), ssl);
}
END_TEST

/* ---- what is refused ---- */

START_TEST(what_cannot_be_opened_is_named_with_the_reason)
{
    const char *output = steps(NO_VARIABLE, "open", "/nowhere/libssl.so", "open", "", NULL);

    expect_within(steps_line(output, 0),
                  "kind 4: ensure_ssl: no usable OpenSSL: /nowhere/libssl.so: ");
    expect_within(steps_line(output, 0), strerror(ENOENT));
    expect_text(steps_line(output, 1), "0"); /* a failure is not for ever */
}
END_TEST

START_TEST(a_library_that_is_no_openssl_is_named)
{
    const char *path = library_made_of("int nothing;");

    expect_within(steps_line(steps(NO_VARIABLE, "open", path, NULL), 0), path);
    expect_within(steps_line(steps(NO_VARIABLE, "open", path, NULL), 0), "it has no SSL_CTX_new");
}
END_TEST

START_TEST(a_missing_function_is_named_with_its_file)
{
    const char *path =
        library_made_of("unsigned long OpenSSL_version_num(void) { return 0x30000000; }\n"
                        "const char *OpenSSL_version(int i) { return \"OpenSSL 3.0.0\" + 0 * i; }\n"
                        "void *SSL_CTX_new(void *method) { return method; }\n");
    const char *output = steps(NO_VARIABLE, "open", path, NULL);

    expect_within(steps_line(output, 0), "kind 4: ensure_ssl: no usable OpenSSL: ");
    expect_within(steps_line(output, 0), " is missing in ");
    expect_within(steps_line(output, 0), path);
}
END_TEST

START_TEST(what_is_too_old_is_unsupported)
{
    const char *path =
        library_made_of("const char *SSLeay_version(int i) { return \"OpenSSL 1.0.2u\" + 0 * i; }\n"
                        "void *SSL_CTX_new(void *method) { return method; }\n");
    const char *output = steps(NO_VARIABLE, "open", path, NULL);

    expect_within(steps_line(output, 0), "kind 5: ensure_ssl: no usable OpenSSL: ");
    expect_within(steps_line(output, 0), path);
    expect_within(steps_line(output, 0),
                  " is OpenSSL 1.0.2u, but OpenSSL 1.1.1 or newer is needed");
}
END_TEST

START_TEST(what_is_another_library_is_unsupported)
{
    const char *path = library_made_of(
        "unsigned long OpenSSL_version_num(void) { return 0x20000000; }\n"
        "const char *OpenSSL_version(int i) { return \"LibreSSL 3.8.2\" + 0 * i; }\n"
        "void *SSL_CTX_new(void *method) { return method; }\n");

    expect_within(steps_line(steps(NO_VARIABLE, "open", path, NULL), 0),
                  " is LibreSSL 3.8.2, but ");
}
END_TEST

START_TEST(too_many_paths_are_refused)
{
    expect_within(steps_line(steps(NO_VARIABLE, "open", "1\n2\n3\n4\n5\n6\n7\n8\n9", NULL), 0),
                  "kind 2: ");
}
END_TEST

/* ---- two OpenSSLs in one process ---- */

/* LD_PRELOAD brings libraries in whose functions the whole process sees, as Node's own OpenSSL is.
 */
static const char *preload(const char *first, const char *second)
{
    static char variable[2048];

    (void)snprintf(variable, sizeof variable, "LD_PRELOAD=%s %s", first, second);
    return variable;
}

START_TEST(another_libcrypto_that_everyone_sees_is_kept_apart)
{
    const char *output;

    if (UNDER_SANITIZER) {
        suite_skip("a sanitizer allows neither preloading nor deep binding");
        return;
    }
    output = steps(preload(library_renamed_crypto(), ""), "open", "", "text", SSL_PATH, "text",
                   CRYPTO_PATH, NULL);
    expect_text(steps_line(output, 0), "0");
    expect_text(steps_line(output, 1), ssl_path);
    expect_text(steps_line(output, 2), crypto_path);
}
END_TEST

START_TEST(a_libssl_that_is_bound_to_another_libcrypto_is_refused)
{
    const char *other = library_renamed_crypto();
    const char *output;

    if (UNDER_SANITIZER) {
        suite_skip("a sanitizer allows neither preloading nor deep binding");
        return;
    }
    output = steps(preload(other, ssl_path), "open", ssl_path, NULL);
    expect_within(steps_line(output, 0), "kind 4: ");
    expect_within(steps_line(output, 0), base_name(ssl_path));
    expect_within(steps_line(output, 0), joined("is bound to the libcrypto", other, ' '));
    expect_within(steps_line(output, 0), joined("instead of its own,", crypto_path, ' '));
}
END_TEST

START_TEST(a_libcrypto_that_the_libssl_does_not_use_is_refused)
{
    const char *copy = library_copy(crypto_path);
    /* The thread sanitizer gives up where a suppression of libcrypto meets two of them. */
    const char *output =
        steps("TSAN_OPTIONS=", "export", ssl_path, "open", joined(copy, ssl_path, '\n'), NULL);

    expect_text(steps_line(output, 0), "loaded");
    expect_within(steps_line(output, 1), "kind 4: ");
    expect_within(steps_line(output, 1), joined("uses the libcrypto", crypto_path, ' '));
    expect_within(steps_line(output, 1), joined("instead of", copy, ' '));
}
END_TEST

/* ---- what is known about it ---- */

START_TEST(versions_are_told)
{
    ck_assert_int_eq(gasket_abi_version(), GASKET_ABI_VERSION);
    expect_text(gasket_version(), GASKET_VERSION);
    expect_text(gasket_openssl_version(GASKET_VERSION_HEADERS), OPENSSL_VERSION_TEXT);
    expect_text(gasket_openssl_version(-1), "");
    expect_text(gasket_openssl_version(5), "");
    expect_text(gasket_openssl_version(103), "");
    expect_text(gasket_openssl_version(INT64_MAX), "");
}
END_TEST

START_TEST(versions_are_empty_without_openssl)
{
    const char *output = steps("GASKET_SSL_LIBRARY=/nowhere/libssl.so", "text", "0", "text",
                               SSL_PATH, "text", "100", NULL);

    expect_text(steps_line(output, 0), "");
    expect_text(steps_line(output, 1), "");
    expect_text(steps_line(output, 2), OPENSSL_VERSION_TEXT);
}
END_TEST

#define SAME(name) expect_value(gasket_constant(#name), (int64_t)(name))

START_TEST(constants_have_the_values_of_the_headers)
{
    SAME(GASKET_KIND_STREAM);
    SAME(GASKET_ERROR_RESOLVE);
    SAME(SSL_VERIFY_PEER);
    SAME(SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
    SAME(SSL_OP_NO_TICKET);
    SAME(SSL_OP_NO_TLSv1_3);
    SAME(SSL_OP_CIPHER_SERVER_PREFERENCE);
    SAME(SSL_ERROR_WANT_READ);
    SAME(SSL_ERROR_ZERO_RETURN);
    SAME(TLS1_2_VERSION);
    SAME(TLS1_3_VERSION);
    SAME(X509_V_OK);
    SAME(X509_V_ERR_CERT_HAS_EXPIRED);
    SAME(X509_V_ERR_CERT_REVOKED);
    SAME(X509_V_ERR_HOSTNAME_MISMATCH);
    SAME(SSL_FILETYPE_PEM);
    SAME(SSL_SENT_SHUTDOWN);
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
    /* Those of 1.1.1 are other ones. */
    SAME(SSL_OP_ALL);
    SAME(X509_V_ERR_INVALID_CA);
#endif
}
END_TEST

START_TEST(unknown_constants_are_refused)
{
    expect_record(gasket_constant(NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_constant("\xff"), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_constant(""), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_constant("SSL_OP_NO_TICKETS"), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(functions_are_found_in_the_two_libraries_only)
{
    expect_value(gasket_has("SSL_CTX_new"), 1);
    expect_value(gasket_has("EVP_sha256"), 1);
    expect_value(gasket_has("SSL_CTX_newer"), 0);
    expect_value(gasket_has("malloc"), 0);
    expect_value(gasket_has("system"), 0);
    expect_value(gasket_has(""), 0);
    expect_value(gasket_has("gasket_stream_read"), 1);
    expect_value(gasket_has("gasket_stream_reads"), 0);
    expect_record(gasket_has(NULL), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_has("\xc0\x80"), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(wrong_arguments_are_refused)
{
    expect_record(gasket_ensure_ssl("\xff", 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ensure_ssl(NULL, 2), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ensure_ssl(NULL, -1), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_set_ssl_library_path("\xff"), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

int main(int argc, char **argv)
{
    Suite *suite;
    TCase *files;
    TCase *facts;

    if (argc > 1)
        return steps_take(argc, argv);
    suite = suite_create("library");
    files = suite_case(suite, "files", 60);
    tcase_add_checked_fixture(files, libraries_find, libraries_remove);
    tcase_add_test(files, openssl_is_found_and_told);
    tcase_add_test(files, paths_are_opened_in_load_order);
    tcase_add_test(files, the_notation_of_linkers_is_understood);
    tcase_add_test(files, paths_of_the_first_use_are_remembered);
    tcase_add_test(files, the_environment_overrides_the_default_names);
    tcase_add_test(files, paths_override_the_environment);
    tcase_add_test(files, eight_threads_open_it_once);
    tcase_add_test(files, no_exit_handler_takes_it_away);
    tcase_add_test(files, it_is_opened_once);
    tcase_add_test(files, what_the_host_has_loaded_is_used);
    tcase_add_test(files, what_the_host_has_loaded_can_be_named);
    tcase_add_test(files, what_cannot_be_opened_is_named_with_the_reason);
    tcase_add_test(files, a_library_that_is_no_openssl_is_named);
    tcase_add_test(files, a_missing_function_is_named_with_its_file);
    tcase_add_test(files, what_is_too_old_is_unsupported);
    tcase_add_test(files, what_is_another_library_is_unsupported);
    tcase_add_test(files, too_many_paths_are_refused);
    tcase_add_test(files, another_libcrypto_that_everyone_sees_is_kept_apart);
    tcase_add_test(files, a_libssl_that_is_bound_to_another_libcrypto_is_refused);
    tcase_add_test(files, a_libcrypto_that_the_libssl_does_not_use_is_refused);
    tcase_add_test(files, versions_are_empty_without_openssl);
    facts = suite_case(suite, "facts", 60);
    tcase_add_test(facts, versions_are_told);
    tcase_add_test(facts, constants_have_the_values_of_the_headers);
    tcase_add_test(facts, unknown_constants_are_refused);
    tcase_add_test(facts, functions_are_found_in_the_two_libraries_only);
    tcase_add_test(facts, wrong_arguments_are_refused);
    return suite_run(suite);
}
