/* Functions of OpenSSL's that are called by a name and a signature. */
#include <pthread.h>
#include <stdint.h>
#include <string.h>

#include <openssl/obj_mac.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/dynamic.h"
#include "support/expect.h"
#include "support/openssl.h"
#include "support/process.h"
#include "support/suite.h"

static const char abc_sha256[] = "\xba\x78\x16\xbf\x8f\x01\xcf\xea\x41\x41\x40\xde\x5d\xae\x22\x23"
                                 "\xb0\x03\x61\xa3\x96\x17\x7a\x9c\xb4\x10\xff\x61\xf2\x00\x15\xad";

static int64_t sha256(void)
{
    return expect_ok(gasket_evp_get_digestbyname("sha256"));
}

/* ---- digests: bytes, room, lengths, out ---- */

START_TEST(a_digest_is_made_by_one_call)
{
    unsigned char digest[64];
    int64_t length = 77;
    int64_t done = dynamic_value(
        "EVP_Digest", "int (bytes, length size_t, room, out unsigned int, EVP_MD *, ENGINE * null)",
        WITH(AT("abc"), 3, AT(digest), sizeof digest, AT(&length), sha256(), 0));

    ck_assert_int_eq(done, 1);
    ck_assert_int_eq(length, 32);
    ck_assert_mem_eq(digest, abc_sha256, 32);
}
END_TEST

static int64_t new_md_ctx(void)
{
    int64_t ctx = dynamic_value("EVP_MD_CTX_new", "new EVP_MD_CTX * (void)", WITH_NONE);

    ck_assert_int_gt(ctx, 0);
    return ctx;
}

static void begin_sha256(int64_t ctx)
{
    ck_assert_int_eq(dynamic_value("EVP_DigestInit_ex",
                                   "int (EVP_MD_CTX *, const EVP_MD *, ENGINE * null)",
                                   WITH(ctx, sha256(), 0)),
                     1);
}

static void add_bytes(int64_t ctx, const char *text)
{
    ck_assert_int_eq(dynamic_value("EVP_DigestUpdate", "int (EVP_MD_CTX *, bytes, length size_t)",
                                   WITH(ctx, AT(text), (int64_t)strlen(text))),
                     1);
}

START_TEST(a_digest_is_made_step_by_step)
{
    unsigned char digest[64];
    int64_t length = 0;
    int64_t ctx = new_md_ctx();

    expect_value(gasket_kind(ctx), GASKET_KIND_OPENSSL);
    expect_text(gasket_direct_type(ctx), "EVP_MD_CTX");
    begin_sha256(ctx);
    add_bytes(ctx, "a");
    add_bytes(ctx, "");
    add_bytes(ctx, "bc");
    ck_assert_int_eq(dynamic_value("EVP_DigestFinal_ex",
                                   "int (EVP_MD_CTX *, room, out unsigned int null)",
                                   WITH(ctx, AT(digest), sizeof digest, AT(&length))),
                     1);
    ck_assert_int_eq(length, 32);
    ck_assert_mem_eq(digest, abc_sha256, 32);
    ck_assert_int_eq(gasket_free(ctx), 1);
}
END_TEST

START_TEST(room_tells_its_length_and_gets_that_of_what_is_written)
{
    static const char key[] = "0123456789abcdef0123456789abcdef";
    unsigned char code[40] = {0};
    int64_t written = -5;
    int64_t mac = dynamic_value(
        "EVP_MAC_fetch", "new EVP_MAC * (OSSL_LIB_CTX * null, const char *, const char * null)",
        WITH(0, AT("POLY1305"), 0));
    int64_t ctx = dynamic_value("EVP_MAC_CTX_new", "new EVP_MAC_CTX * (EVP_MAC *)", WITH(mac));

    ck_assert_int_eq(gasket_free(mac), 1);
    ck_assert_int_eq(dynamic_value("EVP_MAC_init",
                                   "int (EVP_MAC_CTX *, bytes, length size_t, NULL)",
                                   WITH(ctx, AT(key), 32)),
                     1);
    ck_assert_int_eq(dynamic_value("EVP_MAC_update", "int (EVP_MAC_CTX *, bytes, length size_t)",
                                   WITH(ctx, AT("abc"), 3)),
                     1);
    ck_assert_int_eq(dynamic_value("EVP_MAC_final",
                                   "int (EVP_MAC_CTX *, room, out length size_t, length size_t)",
                                   WITH(ctx, AT(code), sizeof code, AT(&written))),
                     1);
    ck_assert_int_eq(written, 16);
    ck_assert_int_eq(gasket_free(ctx), 1);
}
END_TEST

START_TEST(each_length_is_that_of_the_bytes_before_it)
{
    char text[16] = "";
    int64_t length = 0;

    ck_assert_int_eq(
        dynamic_value("OPENSSL_buf2hexstr_ex",
                      "int (room, length size_t, out size_t, bytes, length size_t, char)",
                      WITH(AT(text), sizeof text, AT(&length), AT("\x01\xaf"), 2, ':')),
        1);
    ck_assert_str_eq(text, "01:AF");
    ck_assert_int_eq(length, 6);
}
END_TEST

/* ---- numbers ---- */

/* It returns -1 in the register that each of these types is taken from. */
static const struct {
    const char *signature;
    int64_t value;
} widths[] = {
    {"int (unsigned char)", -1},
    {"unsigned int (unsigned char)", UINT32_MAX},
    {"unsigned (unsigned char)", UINT32_MAX},
    {"short (unsigned char)", -1},
    {"short int (unsigned char)", -1},
    {"unsigned short (unsigned char)", UINT16_MAX},
    {"int unsigned short (unsigned char)", UINT16_MAX},
    {"signed char (unsigned char)", -1},
    {"unsigned char (unsigned char)", UINT8_MAX},
    {"int8_t (uint8_t)", -1},
    {"uint8_t (uint8_t)", UINT8_MAX},
    {"int16_t (uint8_t)", -1},
    {"uint16_t (uint8_t)", UINT16_MAX},
    {"int32_t (uint8_t)", -1},
    {"uint32_t (uint8_t)", UINT32_MAX},
    {"void (uint8_t)", 0},
};

START_TEST(a_result_has_the_width_of_its_type)
{
    expect_value(dynamic_value("OPENSSL_hexchar2int", widths[_i].signature, WITH('x')),
                 widths[_i].value);
}
END_TEST

START_TEST(results_of_64_bits_are_whole)
{
    int64_t number = 0;

    ck_assert_int_eq(dynamic_value("BN_set_word", "int (BIGNUM *, BN_ULONG)",
                                   WITH(number = expect_ok(gasket_bn_new()), INT64_MAX)),
                     1);
    expect_value(dynamic_value("BN_get_word", "BN_ULONG (const BIGNUM *)", WITH(number)),
                 INT64_MAX);
    ck_assert_int_eq(dynamic_value("BN_mul_word", "int (BIGNUM *, BN_ULONG)", WITH(number, 4)), 1);
    /* It does not fit any more, and all bits say so. */
    expect_value(dynamic_value("BN_get_word", "uint64_t (const BIGNUM *)", WITH(number)), -1);
    ck_assert_int_eq(gasket_free(number), 1);
}
END_TEST

static const struct {
    const char *signature;
    int64_t number;
} outside[] = {
    {"int (unsigned char)", 256},
    {"int (unsigned char)", -1},
    {"int (signed char)", 128},
    {"int (int8_t)", -129},
    {"int (uint16_t)", 65536},
    {"int (short)", -32769},
    {"int (int)", INT64_C(1) << 31},
    {"int (int)", INT64_MIN},
    {"int (unsigned int)", INT64_C(1) << 32},
    {"int (unsigned int)", -1},
    {"int (size_t)", -1},
    {"int (unsigned long long)", INT64_MIN},
};

START_TEST(a_number_outside_of_its_type_is_refused)
{
    int64_t record = dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "OPENSSL_hexchar2int",
                                     outside[_i].signature, WITH(outside[_i].number));

    expect_within(gasket_error_message(record), "argument 1 of OPENSSL_hexchar2int");
}
END_TEST

START_TEST(numbers_and_null_can_stand_in_the_signature)
{
    expect_value(dynamic_value("OPENSSL_hexchar2int", "int (unsigned char 97)", WITH_NONE), 10);
    expect_value(dynamic_value("OPENSSL_hexchar2int", "int (unsigned char 0x46)", WITH_NONE), 15);
    expect_value(dynamic_value("OPENSSL_strnlen", "size_t (NULL, size_t 0)", WITH_NONE), 0);
}
END_TEST

/* ---- DER ---- */

static int64_t new_pkcs7(int nid)
{
    int64_t p7 = dynamic_value("PKCS7_new", "new PKCS7 * (void)", WITH_NONE);

    ck_assert_int_eq(dynamic_value("PKCS7_set_type", "int (PKCS7 *, int)", WITH(p7, nid)), 1);
    return p7;
}

START_TEST(der_is_encoded_and_decoded)
{
    static const char encode[] = "int (const PKCS7 *, encode)";
    int64_t p7 = new_pkcs7(NID_pkcs7_data);
    unsigned char der[64] = {0};
    int64_t length = dynamic_value("i2d_PKCS7", encode, WITH(p7, 0, 0));
    int64_t copy;

    ck_assert_int_gt(length, 2);
    /* As much as there is room for. */
    expect_value(dynamic_value("i2d_PKCS7", encode, WITH(p7, AT(der), 2)), length);
    ck_assert_int_eq(der[0], 0x30);
    ck_assert_int_eq(der[2], 0);
    expect_value(dynamic_value("i2d_PKCS7", encode, WITH(p7, AT(der), sizeof der)), length);
    copy = dynamic_value("d2i_PKCS7", "new PKCS7 * (NULL, decode, length long)",
                         WITH(AT(der), length));
    ck_assert_int_gt(copy, 0);
    expect_value(dynamic_value("i2d_PKCS7", encode, WITH(copy, 0, 0)), length);
    ck_assert_int_eq(gasket_free(copy), 1);
    ck_assert_int_eq(gasket_free(p7), 1);
}
END_TEST

/* ---- texts ---- */

START_TEST(texts_are_kept_or_static)
{
    int64_t number = expect_ok(gasket_bn_new());
    const char *first;
    const char *second;

    ck_assert_int_eq(dynamic_value("BN_set_word", "int (BIGNUM *, BN_ULONG)", WITH(number, 0xabcd)),
                     1);
    first = dynamic_text("BN_bn2hex", "char * freed (const BIGNUM *)", WITH(number));
    second = dynamic_text("BN_bn2dec", "char * freed (const BIGNUM *)", WITH(number));
    expect_text(first, "ABCD");
    expect_text(second, "43981");
    expect_text(dynamic_text("BN_options", "const char * static (void)", WITH_NONE),
                dynamic_text("BN_options", "const char * (void)", WITH_NONE));
    ck_assert_int_eq(gasket_free(number), 1);
}
END_TEST

START_TEST(a_text_is_utf8_or_raw)
{
    static const char length[] = "size_t (const char *, size_t)";

    expect_value(dynamic_value("OPENSSL_strnlen", length, WITH(AT("caf\xc3\xa9"), 10)), 5);
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "OPENSSL_strnlen", length, WITH(AT("caf\xe9"), 10));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "OPENSSL_strnlen", length, WITH(0, 0));
    expect_value(dynamic_value("OPENSSL_strnlen", "size_t (const char * raw, size_t)",
                               WITH(AT("caf\xe9"), 10)),
                 4);
    expect_value(dynamic_value("OPENSSL_strnlen", "size_t (const char * null, size_t)", WITH(0, 0)),
                 0);
}
END_TEST

START_TEST(bytes_need_a_length_and_a_place)
{
    static const char encode[] = "int (room, bytes, length int)";
    char text[8];
    int64_t room = AT(text);

    expect_value(dynamic_value("EVP_EncodeBlock", encode, WITH(room, 8, AT("abc"), 3)), 4);
    expect_text(text, "YWJj");
    expect_value(dynamic_value("EVP_EncodeBlock", encode, WITH(room, 8, 0, 0)), 0);
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_EncodeBlock", encode, WITH(room, 8, 0, 1));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_EncodeBlock", encode, WITH(room, 8, room, -1));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_EncodeBlock", encode,
                    WITH(room, 8, room, INT64_C(1) << 31));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_EncodeBlock", encode,
                    WITH(room, INT64_MIN, room, 1));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_EncodeBlock", "int (room, bytes, length char)",
                    WITH(room, 8, room, 128));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_EncodeBlock", encode, WITH(room, 8, room));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_EncodeBlock", encode, NULL, INT64_C(32));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_EncodeBlock", encode, NULL, INT64_MIN);
}
END_TEST

/* ---- errors ---- */

START_TEST(what_a_call_leaves_in_the_queue_is_kept)
{
    static const char divide[] = "int (BIGNUM *, BIGNUM * null, BIGNUM *, BIGNUM *, BN_CTX *)";
    int64_t numbers[3];
    int64_t scratch = dynamic_value("BN_CTX_new", "new BN_CTX * (void)", WITH_NONE);
    int64_t record;

    for (int i = 0; i < 3; i++)
        numbers[i] = expect_ok(gasket_bn_new());
    openssl_queue_pollute(2);
    expect_value(
        dynamic_value("BN_div", divide, WITH(numbers[0], 0, numbers[1], numbers[2], scratch)), 0);
    record = expect_failure(gasket_direct_error(numbers[0]));
    expect_value(gasket_error_kind(record), GASKET_ERROR_SSL);
    expect_value(gasket_error_code_count(record), 1);
    expect_text(gasket_error_what(record), "BN_div");
    expect_within(gasket_error_message(record), "div by zero");
    expect_value(gasket_direct_error(numbers[1]), 0);
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(gasket_free(numbers[i]), 1);
    ck_assert_int_eq(gasket_free(scratch), 1);
}
END_TEST

START_TEST(without_an_object_it_is_kept_with_the_thread)
{
    expect_value(dynamic_value("d2i_PKCS7", "new PKCS7 * (NULL, decode, length long)",
                               WITH(AT("no DER"), 6)),
                 0);
    expect_within(gasket_error_message(expect_failure(gasket_direct_error(0))), "asn1");
}
END_TEST

/* ---- functions that are direct calls too ---- */

START_TEST(a_listed_function_is_its_direct_call)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_BOTH, NULL));
    int64_t before = expect_ok(gasket_ssl_ctx_get_options(ctx));
    int64_t after = before | 0x4000;

    expect_value(
        dynamic_value("SSL_CTX_set_options", "uint64_t (SSL_CTX *, uint64_t)", WITH(ctx, 0x4000)),
        after);
    expect_value(dynamic_value("ssl-ctx-get-options", "uint64_t (SSL_CTX *)", WITH(ctx)), after);
    expect_value(dynamic_value("SSL-CTX-GET-OPTIONS", "unsigned long (const SSL_CTX *)", WITH(ctx)),
                 after);
    dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "SSL_CTX_get_options", "uint64_t (SSL_CTX *)",
                    WITH(0 - 7));
    ck_assert_int_eq(gasket_free(ctx), 1);
}
END_TEST

START_TEST(a_listed_function_returns_text)
{
    int64_t method = expect_ok(gasket_tls_method());
    const char *text =
        dynamic_text("X509_verify_cert_error_string", "const char * (long)", WITH(10));

    expect_text(text, "certificate has expired");
    dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "SSL_CIPHER_get_name", "const char * (SSL_CIPHER *)",
                    WITH(method));
}
END_TEST

START_TEST(a_signature_that_contradicts_the_spec_is_refused)
{
    static const char *const wrong[] = {
        "int (SSL_CTX *)",       "uint64_t (SSL *)",          "uint64_t (void)",
        "void (SSL_CTX *)",      "uint64_t (SSL_CTX *, int)", "int64_t (SSL_CTX *)",
        "uint64_t (SSL_CTX **)", "uint64_t (bytes)",          "uint64_t (callback)",
    };
    int64_t record =
        dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "SSL_CTX_get_options", wrong[_i], WITH(0));

    expect_within(gasket_error_message(record), wrong[_i]);
    expect_within(gasket_error_message(record), "it is \"uint64_t (const SSL_CTX *)\"");
}
END_TEST

/* ---- threads ---- */

enum { THREADS = 4, ROUNDS = 300 };

static int64_t shared;

static void *digest_on_a_thread(void *argument)
{
    int64_t own = 0;
    int64_t status;
    int64_t wrong = 0;

    (void)argument;
    status = gasket_dynamic_call("EVP_MD_CTX_new", "new EVP_MD_CTX * (void)", NULL, 0, &own);
    for (int i = 0; i < ROUNDS && status == 0; i++) {
        int64_t each[] = {i % 2 ? own : shared, gasket_evp_sha256(), 0};
        int64_t done = 0;

        status = gasket_dynamic_call("EVP_DigestInit_ex",
                                     i % 3 ? "int (EVP_MD_CTX *, const EVP_MD *, ENGINE * null)"
                                           : "int (EVP_MD_CTX*, EVP_MD*, ENGINE* null)",
                                     each, sizeof each, &done);
        wrong += done != 1;
    }
    wrong += gasket_free(own) != 1 || status != 0;
    return (void *)(intptr_t)wrong;
}

START_TEST(threads_share_plans_types_and_objects)
{
    pthread_t threads[THREADS];

    shared = new_md_ctx();
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, digest_on_a_thread, NULL), 0);
    for (int i = 0; i < THREADS; i++) {
        void *wrong;

        ck_assert_int_eq(pthread_join(threads[i], &wrong), 0);
        ck_assert_ptr_null(wrong);
    }
    ck_assert_int_eq(gasket_free(shared), 1);
}
END_TEST

/* ---- switching off ---- */

static int switched_off(void *ignored)
{
    int64_t record;

    (void)ignored;
    for (int twice = 0; twice < 2; twice++)
        if (gasket_dynamic_disable() != 0)
            return 1;
    record = gasket_dynamic_call("EVP_MD_CTX_new", "new EVP_MD_CTX * (void)", NULL, 0, NULL);
    if (gasket_error_kind(record) != GASKET_ERROR_STATE)
        return 2;
    record = gasket_callback_new("void (void)", 0, NULL, 0);
    return gasket_error_kind(record) == GASKET_ERROR_STATE ? 0 : 3;
}

START_TEST(switched_off_is_for_good)
{
    int64_t callback = expect_ok(gasket_callback_new("void (void)", 0, NULL, 0));

    ck_assert_int_eq(process_end(process_start(switched_off, NULL)), 0);
    gasket_free(new_md_ctx());
    ck_assert_int_eq(gasket_free(callback), 1);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

int main(void)
{
    Suite *suite = suite_create("dynamic");
    TCase *tests = suite_case(suite, "arguments", 20);

    tcase_add_test(tests, a_digest_is_made_by_one_call);
    tcase_add_test(tests, a_digest_is_made_step_by_step);
    tcase_add_test(tests, room_tells_its_length_and_gets_that_of_what_is_written);
    tcase_add_test(tests, each_length_is_that_of_the_bytes_before_it);
    tcase_add_loop_test(tests, a_result_has_the_width_of_its_type, 0, COUNT(widths));
    tcase_add_test(tests, results_of_64_bits_are_whole);
    tcase_add_loop_test(tests, a_number_outside_of_its_type_is_refused, 0, COUNT(outside));
    tcase_add_test(tests, numbers_and_null_can_stand_in_the_signature);
    tcase_add_test(tests, der_is_encoded_and_decoded);
    tcase_add_test(tests, texts_are_kept_or_static);
    tcase_add_test(tests, a_text_is_utf8_or_raw);
    tcase_add_test(tests, bytes_need_a_length_and_a_place);

    tests = suite_case(suite, "errors and lists", 20);
    tcase_add_test(tests, what_a_call_leaves_in_the_queue_is_kept);
    tcase_add_test(tests, without_an_object_it_is_kept_with_the_thread);
    tcase_add_test(tests, a_listed_function_is_its_direct_call);
    tcase_add_test(tests, a_listed_function_returns_text);
    tcase_add_loop_test(tests, a_signature_that_contradicts_the_spec_is_refused, 0, 9);

    tests = suite_case(suite, "process", 60);
    tcase_add_test(tests, threads_share_plans_types_and_objects);
    tcase_add_test(tests, switched_off_is_for_good);
    return suite_run(suite);
}
