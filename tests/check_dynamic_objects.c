/* Objects of types that no list has, in dynamic calls: who owns what, and until when. */
#include <stdint.h>

#include <openssl/obj_mac.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/dynamic.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

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
                                   WITH(ctx, gasket_evp_sha256(), 0)),
                     1);
}

START_TEST(a_handle_is_of_its_type)
{
    static const char update[] = "int (EVP_MD_CTX *, bytes, length size_t)";
    int64_t ctx = new_md_ctx();
    int64_t number = expect_ok(gasket_bn_new());
    int64_t record;

    record = dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "EVP_DigestUpdate", update,
                             WITH(number, AT("a"), 1));
    expect_within(gasket_error_message(record), "BIGNUM where a EVP_MD_CTX is needed");
    dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "EVP_DigestUpdate", update, WITH(-3, AT("a"), 1));
    dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "EVP_DigestUpdate", update, WITH(5, AT("a"), 1));
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "EVP_DigestUpdate", update, WITH(0, AT("a"), 1));
    ck_assert_int_eq(gasket_free(number), 1);
    ck_assert_int_eq(gasket_free(ctx), 1);
    record =
        dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "EVP_DigestUpdate", update, WITH(ctx, AT("a"), 1));
    expect_within(gasket_error_message(record), "no live EVP_MD_CTX");
    expect_text(gasket_error_what(record), "dynamic_call");
}
END_TEST

START_TEST(the_last_handle_frees_an_object)
{
    int64_t ctx = new_md_ctx();
    int64_t second = expect_ok(gasket_retain(ctx));

    ck_assert_int_eq(gasket_free(ctx), 1);
    begin_sha256(second);
    ck_assert_int_eq(gasket_free(second), 1);
    ck_assert_int_eq(gasket_free(second), 0);
}
END_TEST

START_TEST(what_an_object_was_made_of_lives_as_long)
{
    int64_t library = dynamic_value("OSSL_LIB_CTX_new", "new OSSL_LIB_CTX * (void)", WITH_NONE);
    int64_t conf = dynamic_value("NCONF_new_ex", "new CONF * (OSSL_LIB_CTX *, CONF_METHOD * null)",
                                 WITH(library, 0));

    ck_assert_int_eq(gasket_free(library), 1);
    ck_assert_int_eq(dynamic_value("NCONF_get0_libctx", "void * (const CONF *)", WITH(conf)) != 0,
                     1);
    ck_assert_int_eq(gasket_free(conf), 1);
}
END_TEST

static int64_t new_group(void)
{
    return dynamic_value("EC_GROUP_new_by_curve_name", "new EC_GROUP * (int)",
                         WITH(NID_X9_62_prime256v1));
}

START_TEST(what_lies_in_an_object_ends_with_it)
{
    static const char generator[] = "interior EC_POINT * (const EC_GROUP *)";
    int64_t group = new_group();
    int64_t point = dynamic_value("EC_GROUP_get0_generator", generator, WITH(group));

    ck_assert_int_gt(point, 0);
    expect_value(dynamic_value("EC_GROUP_get0_generator", generator, WITH(group)), point);
    expect_value(dynamic_value("EC_POINT_is_on_curve",
                               "int (const EC_GROUP *, const EC_POINT *, BN_CTX * null)",
                               WITH(group, point, 0)),
                 1);
    ck_assert_int_eq(gasket_free(point), 0);
    ck_assert_int_eq(gasket_free(group), 1);
    expect_record(gasket_kind(point), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

START_TEST(a_result_that_is_retained_keeps_what_it_lies_in)
{
    int64_t group = new_group();
    int64_t point = expect_ok(gasket_retain(dynamic_value(
        "EC_GROUP_get0_generator", "interior EC_POINT * (const EC_GROUP *)", WITH(group))));

    ck_assert_int_eq(gasket_free(group), 1);
    group = new_group();
    expect_value(dynamic_value("EC_POINT_is_on_curve",
                               "int (const EC_GROUP *, const EC_POINT *, BN_CTX * null)",
                               WITH(group, point, 0)),
                 1);
    ck_assert_int_eq(gasket_free(point), 1);
    ck_assert_int_eq(gasket_free(group), 1);
}
END_TEST

static int64_t new_pkcs7(int nid)
{
    int64_t p7 = dynamic_value("PKCS7_new", "new PKCS7 * (void)", WITH_NONE);

    ck_assert_int_eq(dynamic_value("PKCS7_set_type", "int (PKCS7 *, int)", WITH(p7, nid)), 1);
    return p7;
}

START_TEST(an_object_that_is_not_counted_goes_over)
{
    static const char set_content[] = "int (PKCS7 *, PKCS7 * taken)";
    int64_t outer = new_pkcs7(NID_pkcs7_signed);
    int64_t inner = new_pkcs7(NID_pkcs7_data);
    int64_t other = new_pkcs7(NID_pkcs7_data);

    /* Data takes no content, so what it is given stays whose it was. */
    ck_assert_int_eq(dynamic_value("PKCS7_set_content", set_content, WITH(other, inner)), 0);
    ck_assert_int_eq(dynamic_value("PKCS7_set_content", set_content, WITH(outer, inner)), 1);
    dynamic_refusal(GASKET_ERROR_BAD_HANDLE, "PKCS7_set_content", set_content, WITH(outer, inner));
    ck_assert_int_eq(gasket_free(inner), 1);
    ck_assert_int_eq(gasket_free(other), 1);
    ck_assert_int_eq(gasket_free(outer), 1);
}
END_TEST

START_TEST(an_object_that_is_counted_is_shared)
{
    int64_t store = expect_ok(gasket_x509_store_new());
    int64_t verification =
        dynamic_value("TS_VERIFY_CTX_new", "new TS_VERIFY_CTX * (void)", WITH_NONE);

    ck_assert_int_ne(dynamic_value("TS_VERIFY_CTX_set_store",
                                   "void * (TS_VERIFY_CTX *, X509_STORE * taken)",
                                   WITH(verification, store)),
                     0);
    expect_value(gasket_x509_store_set_depth(store, 3), 1);
    ck_assert_int_eq(gasket_free(verification), 1);
    expect_value(gasket_x509_store_set_depth(store, 4), 1);
    ck_assert_int_eq(gasket_free(store), 1);
}
END_TEST

START_TEST(an_object_that_is_kept_lives_as_long_as_the_first)
{
    int64_t digest = new_md_ctx();
    int64_t key = expect_ok(gasket_evp_pkey_ctx_new_id(NID_X25519));

    ck_assert_int_gt(key, 0);
    dynamic_value("EVP_MD_CTX_set_pkey_ctx", "void (EVP_MD_CTX *, EVP_PKEY_CTX * kept)",
                  WITH(digest, key));
    ck_assert_int_eq(gasket_free(key), 1);
    key = dynamic_value("EVP_MD_CTX_get_pkey_ctx", "interior EVP_PKEY_CTX * (const EVP_MD_CTX *)",
                        WITH(digest));
    ck_assert_int_gt(key, 0);
    expect_value(dynamic_value("EVP_PKEY_CTX_get_operation", "int (EVP_PKEY_CTX *)", WITH(key)), 0);
    ck_assert_int_eq(gasket_free(digest), 1);
    expect_record(gasket_kind(key), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

static void set_default_method(int64_t method)
{
    dynamic_value("UI_set_default_method", "void (const UI_METHOD * kept)", WITH(method));
}

START_TEST(an_object_that_openssl_keeps_for_all_lives_as_the_process)
{
    static const char get[] = "static UI_METHOD * (void)";
    int64_t before = dynamic_value("UI_OpenSSL", get, WITH_NONE);
    int64_t method =
        dynamic_value("UI_create_method", "new UI_METHOD * (const char *)", WITH(AT("a name")));

    set_default_method(method);
    ck_assert_int_eq(gasket_free(method), 1);
    method = dynamic_value("UI_get_default_method", get, WITH_NONE);
    ck_assert_int_ne(method, before);
    expect_value(
        dynamic_value("UI_method_get_opener", "callback (const UI_METHOD *)", WITH(method)), 0);
    set_default_method(before);
}
END_TEST

static void set_digest(int64_t algorithm, int64_t digest)
{
    dynamic_value("X509_ALGOR_set_md", "void (X509_ALGOR * stales, const EVP_MD *)",
                  WITH(algorithm, digest));
}

static int64_t digest_of(int64_t algorithm)
{
    int64_t object = -1;
    int64_t type = 77;

    dynamic_value("X509_ALGOR_get0",
                  "void (out interior ASN1_OBJECT *, out int, out void * null, const X509_ALGOR *)",
                  WITH(AT(&object), AT(&type), 0, algorithm));
    ck_assert_int_eq(type, -1); /* without parameters */
    return object;
}

START_TEST(an_object_comes_through_a_pointer_and_goes_with_a_change)
{
    int64_t algorithm = dynamic_value("X509_ALGOR_new", "new X509_ALGOR * (void)", WITH_NONE);
    int64_t object;

    set_digest(algorithm, gasket_evp_sha256());
    object = digest_of(algorithm);
    expect_value(gasket_obj_obj2nid(object), NID_sha256);
    set_digest(algorithm, gasket_evp_sha512());
    expect_record(gasket_kind(object), GASKET_ERROR_BAD_HANDLE);
    expect_value(gasket_obj_obj2nid(digest_of(algorithm)), NID_sha512);
    ck_assert_int_eq(gasket_free(algorithm), 1);
}
END_TEST

START_TEST(a_new_object_is_not_thrown_away)
{
    expect_record(gasket_dynamic_call("EVP_MD_CTX_new", "new EVP_MD_CTX * (void)", NULL, 0, NULL),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_dynamic_call("BN_options", "const char * (void)", NULL, 0, NULL), 0);
}
END_TEST

START_TEST(a_stack_of_any_type_is_read)
{
    int64_t p7 = new_pkcs7(NID_pkcs7_signed);
    int64_t stack = dynamic_value("PKCS7_get_signer_info",
                                  "interior STACK_OF(PKCS7_SIGNER_INFO) * (PKCS7 *)", WITH(p7));

    ck_assert_int_gt(stack, 0);
    expect_value(dynamic_value("sk_PKCS7_SIGNER_INFO_num",
                               "int (const STACK_OF(PKCS7_SIGNER_INFO) *)", WITH(stack)),
                 0);
    expect_value(
        dynamic_value("sk_PKCS7_SIGNER_INFO_value",
                      "interior PKCS7_SIGNER_INFO * (const STACK_OF(PKCS7_SIGNER_INFO) *, int)",
                      WITH(stack, 0)),
        0);
    dynamic_refusal(GASKET_ERROR_BAD_ARGUMENT, "sk_SCT_num", "int (STACK_OF(PKCS7_SIGNER_INFO) *)",
                    WITH(stack));
    ck_assert_int_eq(gasket_free(p7), 1);
}
END_TEST

/* ---- what a stream has ---- */

START_TEST(the_ssl_of_a_stream_is_left_alone)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t ssl = expect_ok(gasket_stream_ssl(p.client));
    int64_t record = dynamic_refusal(GASKET_ERROR_STATE, "SSL_set_info_callback",
                                     "void (SSL *, callback null)", WITH(ssl, 0));

    expect_within(gasket_error_message(record), "SSL of a stream");
    ck_assert_int_ne(dynamic_value("SSL_get_info_callback", "callback (const SSL *)", WITH(ssl)),
                     0);
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("dynamic_objects");
    TCase *tests = suite_case(suite, "objects", 20);

    tcase_add_test(tests, a_handle_is_of_its_type);
    tcase_add_test(tests, the_last_handle_frees_an_object);
    tcase_add_test(tests, what_an_object_was_made_of_lives_as_long);
    tcase_add_test(tests, what_lies_in_an_object_ends_with_it);
    tcase_add_test(tests, a_result_that_is_retained_keeps_what_it_lies_in);
    tcase_add_test(tests, an_object_that_is_not_counted_goes_over);
    tcase_add_test(tests, an_object_that_is_counted_is_shared);
    tcase_add_test(tests, an_object_that_is_kept_lives_as_long_as_the_first);
    tcase_add_test(tests, an_object_that_openssl_keeps_for_all_lives_as_the_process);
    tcase_add_test(tests, an_object_comes_through_a_pointer_and_goes_with_a_change);
    tcase_add_test(tests, a_new_object_is_not_thrown_away);
    tcase_add_test(tests, a_stack_of_any_type_is_read);
    tcase_add_test(tests, the_ssl_of_a_stream_is_left_alone);
    return suite_run(suite);
}
