/* Signatures that cannot be, and functions that are never called by name. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "support/dynamic.h"
#include "support/expect.h"
#include "support/suite.h"

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

/* A function that is in no list, and never called here. */
static const char function[] = "EVP_EncodeBlock";

static const struct {
    const char *signature;
    const char *part; /* of the message */
} wrong[] = {
    /* what cannot be read */
    {"", "ends where a type is needed"},
    {"int", "ends where the ( before the parameters is needed"},
    {"int (", "ends where a type is needed"},
    {"int (int", "ends where , or ) is needed"},
    {"int (int,", "ends where a type is needed"},
    {"int (int,)", "\")\", character 10, stands where a type is needed"},
    {"int (int int)", "no type of C"},
    {"int (int) x", "\"x\", character 11, follows the end"},
    {"int (int))", "follows the end"},
    {"(int)", "stands where a type is needed"},
    {"int (unsigned float)", "\"float\", character 15"},
    {"int (float)", "is not passed"},
    {"double (void)", "\"double\", character 1"},
    {"int (struct tm *)", "is not passed"},
    {"int (FILE *)", "is not passed"},
    {"int (const char *, ...)", "a variable number of arguments"},
    {"int (X509 *x)", "parameters have no names"},
    {"int (X509 Y509)", "parameters have no names"},
    {"int (long long long)", "no type of C"},
    {"int (short char)", "no type of C"},
    {"int (signed unsigned)", "no type of C"},
    {"int (size_t int)", "no type of C"},
    {"int (STACK_OF X509 *)", "the ( of STACK_OF(TYPE)"},
    {"int (STACK_OF() *)", "the name of a type"},
    {"int (STACK_OF(X509 *)", "the ) of STACK_OF(TYPE)"},
    {"int (void (*))", "the ( after (*)"},
    {"int (void (*)(int)", "is needed"},
    {"int (int 5x)", "is no number"},
    {"int (int 5 6)", "\"6\", character 12, is one number too many"},
    {"int (long 9223372036854775808)", "is outside of what 64 bits hold"},
    {"int (long -9223372036854775809)", "is outside of what 64 bits hold"},
    {"int (int 0000000000000000000000000000000000000005)", "is too long for a number"},
    {"int [5] (void)", "\"[\""},
    {"int (int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int)",
     "one parameter too many"},
    /* what cannot be passed */
    {"int (void, int)", "parameter 1, \"void\", is no parameter"},
    {"int (SSL_verify_cb)", "is no integer type of C"},
    {"int (X509)", "is no integer type of C"},
    {"int (int *)", "needs out or inout"},
    {"int (char *)", "needs const char *"},
    {"int (unsigned char *)", "needs bytes"},
    {"int (unsigned char **)", "needs decode"},
    {"int (X509 **)", "take void *"},
    {"int (void **)", "take void *"},
    {"int (length int)", "has no bytes, room or decode before it"},
    {"int (bytes, out length int)", "is written to"},
    {"int (int null)", "a word that says nothing there"},
    {"int (int taken)", "a word that says nothing there"},
    {"int (new X509 *)", "a word that says nothing there"},
    {"int (bytes raw)", "a word that says nothing there"},
    {"int (bytes int)", "a type that its word does not go with"},
    {"int (X509 * callback)", "a type that its word does not go with"},
    {"int (out X509 *)", "needs one of new"},
    {"int (out new counted X509 *)", "needs one of new"},
    {"int (CRYPTO *)", "is no type of OpenSSL's"},
    {"int (unsigned char 256)", "a number outside of its type"},
    {"int (size_t -1)", "a number outside of its type"},
    {"int (X509 5 *)", "a type that its word does not go with"},
    /* what cannot be returned */
    {"X509 * (void)", "needs one of new"},
    {"taken X509 * (void)", "a word that says nothing there"},
    {"new int (void)", "a word that says nothing there"},
    {"unsigned char * (void)", "take void *"},
    {"X509 ** (void)", "take void *"},
    {"bytes (void)", "a word that says nothing there"},
    {"counted X509 * (void)", "there is no object to borrow from"},
    {"void (out interior X509 *)", "there is no object to borrow from"},
    {"new NOT_A_TYPE * (void)", "cannot be new"},
    {"new BIO_METHOD * (void)", "cannot be new"},
    {"counted EVP_MD_CTX * (EVP_MD_CTX *)", "cannot be counted"},
    {"copied EVP_MD_CTX * (EVP_MD_CTX *)", "cannot be copied"},
    {"void (X509 *, encode)", "needs a number as the result"},
};

START_TEST(a_signature_that_cannot_be_is_refused)
{
    int64_t record =
        dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, function, wrong[_i].signature, WITH_NONE);

    expect_within(gasket_error_message(record), wrong[_i].part);
    expect_within(gasket_error_message(record), "signature");
}
END_TEST

START_TEST(a_signature_is_text_of_some_length)
{
    enum { LONG = 70000 };
    char *text = malloc(LONG);

    (void)snprintf(text, LONG, "int (int%*s)", LONG - 10, "");
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, function, text, WITH(1));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, function, NULL, WITH(1));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, function, "int (\xff)", WITH(1));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, NULL, "int (int)", WITH(1));
    memset(text, 'a', LONG - 1);
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, text, "int (int)", WITH(1));
    free(text);
}
END_TEST

/* Nothing that is read makes it crash: every beginning of each, and each with every byte changed.
 */
START_TEST(no_text_does_harm)
{
    static const char *const texts[] = {
        "int (bytes, length size_t, room, out unsigned int, EVP_MD *, ENGINE * null)",
        "new PKCS7 * (NULL, decode, length long)",
        "void (*)(const SSL *, int, int) (const SSL_CTX *, STACK_OF(X509) * taken, char 0x5)",
    };
    static const char bytes[] = "( )*,;x-59_\x80\xff\n[";

    for (int i = 0; i < COUNT(texts); i++) {
        size_t length = strlen(texts[i]);

        for (size_t at = 0; at < length; at++) {
            char text[160];

            for (size_t b = 0; b < sizeof bytes; b++) {
                (void)snprintf(text, sizeof text, "%s", texts[i]);
                text[at] = bytes[b];
                /* Too many arguments, so that nothing is called whatever it says. */
                expect_failure(gasket_dynamic_call(function, text, NULL, 248, NULL));
            }
        }
    }
}
END_TEST

/* ---- names ---- */

static const char *const broken[] = {
    "OPENSSL_cleanup",
    "OPENSSL_thread_stop",
    "OPENSSL_thread_stop_ex",
    "OPENSSL_atexit",
    "OPENSSL_fork_child",
    "CRYPTO_set_mem_functions",
    "CRYPTO_set_mem_debug",
    "CRYPTO_get_mem_functions",
    "CRYPTO_mem_ctrl",
    "CRYPTO_malloc",
    "CRYPTO_realloc",
    "CRYPTO_clear_realloc",
    "CRYPTO_free",
    "CRYPTO_clear_free",
    "CRYPTO_memdup",
    "CRYPTO_strdup",
    "CRYPTO_secure_malloc_init",
    "CRYPTO_secure_malloc_done",
    "CRYPTO_free_ex_index",
    "CRYPTO_free_ex_data",
    "CRYPTO_THREAD_write_lock",
    "CRYPTO_THREAD_lock_free",
    "ERR_new",
    "ERR_set_debug",
    "ERR_vset_error",
    "ENGINE_cleanup",
    "ENGINE_finish",
    "ENGINE_free",
    "ENGINE_remove",
    "ENGINE_up_ref",
    "EVP_PBE_cleanup",
    "CONF_modules_free",
    "CONF_modules_unload",
    "CONF_modules_finish",
    "COMP_zlib_cleanup",
    "X509_TRUST_cleanup",
    "X509_PURPOSE_cleanup",
    "X509V3_EXT_cleanup",
    "X509_VERIFY_PARAM_table_cleanup",
    "ASN1_STRING_TABLE_cleanup",
    "OSSL_LIB_CTX_free",
    "OSSL_LIB_CTX_set0_default",
    "OSSL_PROVIDER_unload",
    "OSSL_STORE_close",
    "OSSL_HTTP_close",
    "UI_destroy_method",
    "EVP_MD_CTX_free",
    "EVP_MD_free",
    "EVP_MD_up_ref",
    "EVP_CIPHER_CTX_free",
    "PKCS7_free",
    "X509_email_free",
    "BN_CTX_free",
    "EC_POINT_clear_free",
    "BUF_MEM_free",
    "OPENSSL_sk_push",
    "OPENSSL_sk_pop_free",
    "OPENSSL_sk_value",
    "OPENSSL_sk_set_cmp_func",
    "OPENSSL_LH_insert",
    "OPENSSL_LH_doall",
    "OPENSSL_LH_free",
    "ASYNC_start_job",
    "ASYNC_pause_job",
    "BIO_printf",
    "BIO_vsnprintf",
    "EVP_PKEY_Q_keygen",
    "OSSL_PARAM_construct_int",
    "OSSL_PARAM_construct_end",
    "EVP_read_pw_string",
    "UI_UTIL_read_pw",
    "UI_process",
    "DES_read_password",
    "_init",
    "_fini",
};

START_TEST(a_function_that_would_break_the_library_is_refused)
{
    int64_t record =
        dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, broken[_i], "void (void)", WITH_NONE);

    expect_within(gasket_error_message(record), broken[_i]);
    expect_within(gasket_error_message(record), "is not called: ");
}
END_TEST

static const char *const replaced[] = {"BIO_set_data", "BIO_new_fp", "SSL_CTX_callback_ctrl",
                                       "SSL_CTX_set_msg_callback_arg", "X509_STORE_lock"};

START_TEST(a_function_that_another_replaces_is_refused)
{
    int64_t record =
        dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, replaced[_i], "void (callback)", WITH(0));

    expect_within(gasket_error_message(record), replaced[_i]);
}
END_TEST

static const char *const foreign[] = {
    "printf", "malloc",           "free",         "exit",          "dlopen",    "pthread_create",
    "main",   "gasket_version",   "gasket_free",  "ffi_call",      "no_such",   "environ",
    "evp_x",  "OSSL_no_function", "sk_X509_free", "sk_X509_push_", "SSL_xyzzy", "CRYPTO_xyzzy",
};

START_TEST(a_function_of_another_library_is_not_found)
{
    int64_t record =
        expect_failure(gasket_dynamic_call(foreign[_i], "void (void)", WITH_NONE, NULL));

    /* sk_X509_free and its like are refused by their names already. */
    if (strstr(foreign[_i], "_free") == NULL)
        expect_value(gasket_error_kind(record), GASKET_ERROR_UNSUPPORTED);
    expect_within(gasket_error_message(record), foreign[_i]);
}
END_TEST

static const char *const no_names[] = {"",   " ",        "EVP Digest", "OPENSSL_3.0.0",
                                       "5a", "a+b",      "a\nb",       "\xff",
                                       "-",  "evp-%s%n", "caf\xc3\xa9"};

START_TEST(what_is_no_name_is_refused)
{
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, no_names[_i], "void (void)", WITH_NONE);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("signature");
    TCase *tests = suite_case(suite, "signatures", 60);

    tcase_add_loop_test(tests, a_signature_that_cannot_be_is_refused, 0, COUNT(wrong));
    tcase_add_test(tests, a_signature_is_text_of_some_length);
    tcase_add_test(tests, no_text_does_harm);

    tests = suite_case(suite, "names", 20);
    tcase_add_loop_test(tests, a_function_that_would_break_the_library_is_refused, 0,
                        COUNT(broken));
    tcase_add_loop_test(tests, a_function_that_another_replaces_is_refused, 0, COUNT(replaced));
    tcase_add_loop_test(tests, a_function_of_another_library_is_not_found, 0, COUNT(foreign));
    tcase_add_loop_test(tests, what_is_no_name_is_refused, 0, COUNT(no_names));
    return suite_run(suite);
}
