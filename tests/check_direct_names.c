/* Names of OpenSSL's functions in Lisp and in C, and functions that the OpenSSL at hand lacks. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/expect.h"
#include "support/libraries.h"
#include "support/steps.h"
#include "support/suite.h"

/* ---- names ---- */

typedef struct pair_of_names {
    const char *lisp;
    const char *c;
} pair_of_names;

/* LispWorks User Guide, 25.8.7. */
static const pair_of_names documented[] = {
    {"ssl-add-client-ca", "SSL_add_client_CA"},
    {"ssl-cipher-get-bits", "SSL_CIPHER_get_bits"},
    {"ssl-cipher-get-name", "SSL_CIPHER_get_name"},
    {"ssl-cipher-get-version", "SSL_CIPHER_get_version"},
    {"ssl-clear-num-renegotiations", "SSL_clear_num_renegotiations"},
    {"ssl-ctrl", "SSL_ctrl"},
    {"ssl-ctx-add-client-ca", "SSL_CTX_add_client_CA"},
    {"ssl-ctx-add-extra-chain-cert", "SSL_CTX_add_extra_chain_cert"},
    {"ssl-ctx-ctrl", "SSL_CTX_ctrl"},
    {"ssl-ctx-get-max-cert-list", "SSL_CTX_get_max_cert_list"},
    {"ssl-ctx-get-mode", "SSL_CTX_get_mode"},
    {"ssl-ctx-get-options", "SSL_CTX_get_options"},
    {"ssl-ctx-get-read-ahead", "SSL_CTX_get_read_ahead"},
    {"ssl-ctx-get-verify-mode", "SSL_CTX_get_verify_mode"},
    {"ssl-ctx-load-verify-locations", "SSL_CTX_load_verify_locations"},
    {"ssl-ctx-need-tmp-rsa", "SSL_CTX_need_tmp_RSA"},
    {"ssl-ctx-sess-set-cache-size", "SSL_CTX_sess_set_cache_size"},
    {"ssl-ctx-sess-get-cache-size", "SSL_CTX_sess_get_cache_size"},
    {"ssl-ctx-sess-set-cache-mode", "SSL_CTX_set_session_cache_mode"},
    {"ssl-ctx-sess-get-cache-mode", "SSL_CTX_get_session_cache_mode"},
    {"ssl-ctx-set-client-ca-list", "SSL_CTX_set_client_CA_list"},
    {"ssl-ctx-set-max-cert-list", "SSL_CTX_set_max_cert_list"},
    {"ssl-ctx-set-mode", "SSL_CTX_set_mode"},
    {"ssl-ctx-set-options", "SSL_CTX_set_options"},
    {"ssl-ctx-set-read-ahead", "SSL_CTX_set_read_ahead"},
    {"ssl-ctx-set-tmp-rsa", "SSL_CTX_set_tmp_rsa"},
    {"ssl-ctx-set-tmp-dh", "SSL_CTX_set_tmp_dh"},
    {"ssl-ctx-use-certificate-chain-file", "SSL_CTX_use_certificate_chain_file"},
    {"ssl-ctx-use-certificate-file", "SSL_CTX_use_certificate_file"},
    {"ssl-ctx-use-privatekey-file", "SSL_CTX_use_PrivateKey_file"},
    {"ssl-ctx-use-rsaprivatekey-file", "SSL_CTX_use_RSAPrivateKey_file"},
    {"ssl-get-current-cipher", "SSL_get_current_cipher"},
    {"ssl-get-max-cert-list", "SSL_get_max_cert_list"},
    {"ssl-get-mode", "SSL_get_mode"},
    {"ssl-get-options", "SSL_get_options"},
    {"ssl-get-verify-mode", "SSL_get_verify_mode"},
    {"ssl-get-version", "SSL_get_version"},
    {"ssl-load-client-ca-file", "SSL_load_client_CA_file"},
    {"ssl-need-tmp-rsa", "SSL_need_tmp_RSA"},
    {"ssl-num-renegotiations", "SSL_num_renegotiations"},
    {"ssl-session-reused", "SSL_session_reused"},
    {"ssl-set-accept-state", "SSL_set_accept_state"},
    {"ssl-set-client-ca-list", "SSL_set_client_CA_list"},
    {"ssl-set-connect-state", "SSL_set_connect_state"},
    {"ssl-set-max-cert-list", "SSL_set_max_cert_list"},
    {"ssl-set-mode", "SSL_set_mode"},
    {"ssl-set-options", "SSL_set_options"},
    {"ssl-set-tmp-rsa", "SSL_set_tmp_rsa"},
    {"ssl-set-tmp-dh", "SSL_set_tmp_dh"},
    {"ssl-total-renegotiations", "SSL_total_renegotiations"},
    {"ssl-use-certificate-file", "SSL_use_certificate_file"},
    {"ssl-use-rsaprivatekey-file", "SSL_use_RSAPrivateKey_file"},
    {"ssl-use-privatekey-file", "SSL_use_PrivateKey_file"},
};

enum { DOCUMENTED = 53, MOST = 255 };

_Static_assert(sizeof documented / sizeof *documented == DOCUMENTED, "the manual has 53");

/* These two are no names that OpenSSL has: the real ones have Lisp names of their own. */
static int has_another_lisp_name(const char *lisp)
{
    return strcmp(lisp, "ssl-ctx-sess-set-cache-mode") == 0 ||
           strcmp(lisp, "ssl-ctx-sess-get-cache-mode") == 0;
}

START_TEST(the_documented_names_are_known_both_ways)
{
    const pair_of_names *n = &documented[_i];

    expect_text(gasket_name_to_c(n->lisp), n->c);
    if (!has_another_lisp_name(n->lisp))
        expect_text(gasket_name_to_lisp(n->c), n->lisp);
}
END_TEST

START_TEST(the_session_cache_modes_have_two_lisp_names)
{
    expect_text(gasket_name_to_lisp("SSL_CTX_set_session_cache_mode"),
                "ssl-ctx-set-session-cache-mode");
    expect_text(gasket_name_to_lisp("SSL_CTX_get_session_cache_mode"),
                "ssl-ctx-get-session-cache-mode");
    expect_text(gasket_name_to_c("ssl-ctx-set-session-cache-mode"),
                "SSL_CTX_set_session_cache_mode");
    expect_text(gasket_name_to_c("ssl-ctx-get-session-cache-mode"),
                "SSL_CTX_get_session_cache_mode");
}
END_TEST

static void name_in_c(char *name, const char *lisp)
{
    (void)snprintf(name, MOST, "gasket_%s", lisp);
    for (char *p = name; *p != '\0'; p++)
        if (*p == '-')
            *p = '_';
}

START_TEST(the_documented_calls_can_all_be_made)
{
    char name[MOST];

    name_in_c(name, documented[_i].lisp);
    expect_value(gasket_has(documented[_i].c), 1);
    expect_value(gasket_has(name), 1);
}
END_TEST

START_TEST(lisp_names_may_be_in_any_case)
{
    char upper[MOST] = "";

    for (size_t i = 0; documented[_i].lisp[i] != '\0'; i++)
        upper[i] = documented[_i].lisp[i] >= 'a' && documented[_i].lisp[i] <= 'z'
                       ? (char)(documented[_i].lisp[i] - 'a' + 'A')
                       : documented[_i].lisp[i];
    expect_text(gasket_name_to_c(upper), documented[_i].c);
}
END_TEST

static const pair_of_names others[] = {
    /* In the table. */
    {"x509-get-subject-name", "X509_get_subject_name"},
    {"evp-pkey-free", "EVP_PKEY_free"},
    {"obj-nid2ln", "OBJ_nid2ln"},
    {"ssl-ctx-new", "SSL_CTX_new"},
    {"tls-client-method", "TLS_client_method"},
    {"pem-read-bio-dhparams", "PEM_read_bio_DHparams"},
    {"ssl-ctx-use-certificate-asn1", "SSL_CTX_use_certificate_ASN1"},
    /* By the rule: words, and not what is inside of them. */
    {"ssl-frobnicate", "SSL_frobnicate"},
    {"ssl-ctx-frobnicate", "SSL_CTX_frobnicate"},
    {"ssl-frobnicate-ctx", "SSL_frobnicate_ctx"},
    {"frobnicate-ssl-ctx", "frobnicate_ssl_ctx"},
    {"ssl-ca-cache-of-locations", "SSL_CA_cache_of_locations"},
    {"ssl-ctx-certificate-ca", "SSL_CTX_certificate_CA"},
    {"ssl-my-rsaprivatekey", "SSL_my_RSAPrivateKey"},
    {"ssl-my-privatekey-asn1-file", "SSL_my_PrivateKey_ASN1_file"},
    {"ssl-my-privatekeys", "SSL_my_privatekeys"},
    {"ssl-my-asn1s", "SSL_my_asn1s"},
    {"ssl-my-rsa", "SSL_my_rsa"},
    {"sslx-my-ca", "sslx_my_CA"},
    {"ssl", "SSL"},
    {"ssl-ctx", "SSL_CTX"},
    {"ssl-ctx-", "SSL_CTX_"},
    {"ca", "CA"},
    {"", ""},
    {"-", "_"},
};

START_TEST(other_names_are_known_or_follow_the_rule)
{
    expect_text(gasket_name_to_c(others[_i].lisp), others[_i].c);
    expect_text(gasket_name_to_lisp(others[_i].c), others[_i].lisp);
}
END_TEST

START_TEST(any_case_means_one_name_by_the_rule_too)
{
    expect_text(gasket_name_to_c("SSL-Ctx-FROBNICATE-Ca"), "SSL_CTX_frobnicate_CA");
    expect_text(gasket_name_to_lisp("SSL_Frobnicate_IT"), "ssl-frobnicate-it");
    expect_text(gasket_name_to_lisp("SSL_CTX_SET_OPTIONS"), "ssl-ctx-set-options");
}
END_TEST

START_TEST(what_can_be_no_name_is_refused)
{
    char longest[MOST + 2];

    memset(longest, 'a', sizeof longest);
    longest[MOST + 1] = '\0';
    expect_text(gasket_name_to_c(longest), "");
    expect_text(gasket_name_to_lisp(longest), "");
    longest[MOST] = '\0';
    expect_text(gasket_name_to_c(longest), longest);
    expect_text(gasket_name_to_lisp(longest), longest);
    ck_assert_ptr_null(gasket_name_to_c(NULL));
    ck_assert_ptr_null(gasket_name_to_lisp(NULL));
    ck_assert_ptr_null(gasket_name_to_c("ssl-\xff"));
    ck_assert_ptr_null(gasket_name_to_lisp("SSL_\xff"));
}
END_TEST

START_TEST(a_name_stays_as_it_was_answered)
{
    const char *first = gasket_name_to_c("ssl-frobnicate");
    char name[32];

    for (int i = 0; i < 1000; i++) {
        (void)snprintf(name, sizeof name, "ssl-number-%d", i);
        ck_assert_ptr_nonnull(gasket_name_to_c(name));
    }
    expect_text(first, "SSL_frobnicate");
}
END_TEST

/* ---- functions that the OpenSSL that is loaded lacks ---- */

enum { OPENED, NUMBER, TEXT, REFUSAL, HAS_NUMBER, HAS_TEXT, HAS_BOTH, OTHERS, STREAM };

static void tell(int64_t value)
{
    puts(in_words(value));
}

/* In a process of its own: one line for each of the above. */
static int without_one(const char *library)
{
    int64_t ctx;
    const char *text;

    tell(gasket_ensure_ssl(library, 0));
    ctx = gasket_ssl_ctx_new(gasket_tls_method());
    tell(gasket_ssl_ctx_get_num_tickets(ctx));
    text = gasket_ssl_cipher_standard_name(0);
    puts(text == NULL ? "NULL" : text);
    tell(gasket_direct_error(0));
    tell(gasket_has("SSL_CTX_get_num_tickets"));
    tell(gasket_has("gasket_ssl_cipher_standard_name"));
    tell(gasket_has("gasket_ssl_ctx_set_num_tickets"));
    tell(gasket_ssl_ctx_set_num_tickets(ctx, 3));
    tell(gasket_kind(gasket_stream_new_memory(ctx, GASKET_SERVER)));
    return EXIT_SUCCESS;
}

static const char *version_of(const char *library)
{
    return steps_line(steps(NO_VARIABLE, "open", library, "text", "0", NULL), 1);
}

START_TEST(with_all_that_is_asked_for_nothing_is_refused)
{
    const char *output = steps(NO_VARIABLE, "without", ssl_path, NULL);

    expect_text(steps_line(output, OPENED), "0");
    expect_text(steps_line(output, NUMBER), "2");
    expect_text(steps_line(output, TEXT), "(NONE)");
    expect_text(steps_line(output, HAS_NUMBER), "1");
    expect_text(steps_line(output, HAS_TEXT), "1");
}
END_TEST

START_TEST(a_function_that_is_not_there_is_unsupported_and_named)
{
    const char *library = library_without("SSL_CTX_get_num_tickets");
    const char *version = version_of(library);
    const char *output = steps(NO_VARIABLE, "without", library, NULL);

    expect_text(steps_line(output, OPENED), "0");
    expect_within(steps_line(output, NUMBER), "kind 5: ssl_ctx_get_num_tickets: OpenSSL ");
    expect_within(steps_line(output, NUMBER), version);
    expect_within(steps_line(output, NUMBER), " has no SSL_CTX_get_num_tickets");
    expect_text(steps_line(output, HAS_NUMBER), "0");
    expect_text(steps_line(output, HAS_TEXT), "1");
    expect_text(steps_line(output, HAS_BOTH), "1");
    expect_text(steps_line(output, OTHERS), "1");
    expect_text(steps_line(output, STREAM), "2");
}
END_TEST

START_TEST(one_that_gives_text_answers_null_and_why)
{
    const char *library = library_without("SSL_CIPHER_standard_name");
    const char *output = steps(NO_VARIABLE, "without", library, NULL);

    expect_text(steps_line(output, NUMBER), "2");
    expect_text(steps_line(output, TEXT), "NULL");
    expect_within(steps_line(output, REFUSAL), "kind 5: ssl_cipher_standard_name: OpenSSL ");
    expect_within(steps_line(output, REFUSAL), " has no SSL_CIPHER_standard_name");
    expect_text(steps_line(output, HAS_NUMBER), "1");
    expect_text(steps_line(output, HAS_TEXT), "0");
}
END_TEST

int main(int count, char **arguments)
{
    Suite *suite;
    TCase *tests;

    if (count == 3 && strcmp(arguments[1], "without") == 0)
        return without_one(arguments[2]);
    if (count > 1)
        return steps_take(count, arguments);
    suite = suite_create("direct_names");
    tests = suite_case(suite, "names", 60);
    tcase_add_loop_test(tests, the_documented_names_are_known_both_ways, 0, DOCUMENTED);
    tcase_add_test(tests, the_session_cache_modes_have_two_lisp_names);
    tcase_add_loop_test(tests, the_documented_calls_can_all_be_made, 0, DOCUMENTED);
    tcase_add_loop_test(tests, lisp_names_may_be_in_any_case, 0, DOCUMENTED);
    tcase_add_loop_test(tests, other_names_are_known_or_follow_the_rule, 0,
                        sizeof others / sizeof *others);
    tcase_add_test(tests, any_case_means_one_name_by_the_rule_too);
    tcase_add_test(tests, what_can_be_no_name_is_refused);
    tcase_add_test(tests, a_name_stays_as_it_was_answered);

    tests = suite_case(suite, "functions that are not there", 120);
    tcase_add_checked_fixture(tests, libraries_find, libraries_remove);
    tcase_add_test(tests, with_all_that_is_asked_for_nothing_is_refused);
    tcase_add_test(tests, a_function_that_is_not_there_is_unsupported_and_named);
    tcase_add_test(tests, one_that_gives_text_answers_null_and_why);
    return suite_run(suite);
}
