/* Stores and verifications: what they answer, what they hold, and in which order they end. */
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <openssl/x509v3.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/expect.h"
#include "support/issue.h"
#include "support/suite.h"

/* A root, an authority below it, and what that has issued. */
static issued root;
static issued authority;
static issued good;
static issued expired;
static issued stranger;

static void setup(void)
{
    issued elsewhere = issue_root("Elsewhere");

    root = issue_root("The root");
    authority = issue_authority(&root, "The authority");
    good = issue_for(&authority, "good.example", 10, -1, 30);
    expired = issue_for(&authority, "late.example", 11, -30, -1);
    stranger = issue_for(&elsewhere, "strange.example", 12, -1, 30);
    issued_free(&elsewhere);
}

static void teardown(void)
{
    issued_free(&root);
    issued_free(&authority);
    issued_free(&good);
    issued_free(&expired);
    issued_free(&stranger);
}

static void expect_ended(int64_t handle)
{
    expect_record(gasket_kind(handle), GASKET_ERROR_BAD_HANDLE);
}

static int64_t store_with(int64_t certificate)
{
    int64_t store = expect_ok(gasket_x509_store_new());

    if (certificate != 0)
        expect_value(gasket_x509_store_add_cert(store, certificate), 1);
    return store;
}

static int64_t stack_with(int64_t certificate)
{
    int64_t stack = expect_ok(gasket_sk_x509_new_null());

    expect_value(gasket_sk_x509_push(stack, certificate), 1);
    return stack;
}

/* Against the root, with the authority as one that may be part of the chain. Nothing but the result
 * is held by anything else than the result. */
static int64_t prepared(int64_t certificate)
{
    int64_t ctx = expect_ok(gasket_x509_store_ctx_new());
    int64_t store = store_with(root.certificate);
    int64_t untrusted = stack_with(authority.certificate);
    int64_t copy = expect_ok(gasket_x509_dup(certificate));

    expect_value(gasket_x509_store_ctx_init(ctx, store, copy, untrusted), 1);
    gasket_free(store);
    gasket_free(untrusted);
    gasket_free(copy);
    return ctx;
}

static void expect_error(int64_t ctx, int64_t error, int64_t depth)
{
    expect_value(gasket_x509_verify_cert(ctx), error == X509_V_OK);
    expect_value(gasket_x509_store_ctx_get_error(ctx), error);
    expect_value(gasket_x509_store_ctx_get_error_depth(ctx), depth);
}

/* ---- what is verified ---- */

START_TEST(a_good_chain_is_built)
{
    int64_t ctx = prepared(good.certificate);
    int64_t chain;

    expect_value(gasket_x509_store_ctx_get0_chain(ctx), 0);
    expect_value(gasket_x509_verify_cert(ctx), 1);
    expect_value(gasket_x509_store_ctx_get_error(ctx), X509_V_OK);
    chain = expect_ok(gasket_x509_store_ctx_get0_chain(ctx));
    expect_value(gasket_x509_store_ctx_get0_chain(ctx), chain);
    expect_value(gasket_sk_x509_num(chain), 3);
    expect_value(gasket_x509_cmp(gasket_sk_x509_value(chain, 0), good.certificate), 0);
    expect_value(gasket_x509_cmp(gasket_sk_x509_value(chain, 1), authority.certificate), 0);
    expect_value(gasket_x509_cmp(gasket_sk_x509_value(chain, 2), root.certificate), 0);
    expect_value(gasket_x509_store_ctx_get_num_untrusted(ctx), 2);
    /* Again is a mistake that OpenSSL tells. */
    expect_value(gasket_x509_verify_cert(ctx), -1);
    gasket_free(ctx);
    expect_ended(chain);
}
END_TEST

START_TEST(who_is_refused_and_why)
{
    int64_t late = prepared(expired.certificate);
    int64_t unknown = prepared(stranger.certificate);
    int64_t at;

    expect_error(late, X509_V_ERR_CERT_HAS_EXPIRED, 0);
    expect_text(gasket_x509_verify_cert_error_string(gasket_x509_store_ctx_get_error(late)),
                "certificate has expired");
    at = expect_ok(gasket_x509_store_ctx_get_current_cert(late));
    expect_value(gasket_x509_cmp(at, expired.certificate), 0);
    expect_error(unknown, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, 0);
    gasket_free(late);
    expect_ended(at);
    gasket_free(unknown);
}
END_TEST

START_TEST(another_time_makes_another_verdict)
{
    int64_t ctx = prepared(expired.certificate);

    expect_value(gasket_x509_store_ctx_set_time(ctx, 0, (int64_t)time(NULL) - 10 * ISSUE_DAY), 0);
    expect_error(ctx, X509_V_OK, 0);
    gasket_free(ctx);
    ctx = prepared(good.certificate);
    expect_value(gasket_x509_store_ctx_set_time(ctx, 0, (int64_t)time(NULL) + 5000 * ISSUE_DAY), 0);
    expect_value(gasket_x509_verify_cert(ctx), 0);
    expect_value(gasket_x509_store_ctx_get_error(ctx), X509_V_ERR_CERT_HAS_EXPIRED);
    gasket_free(ctx);
}
END_TEST

START_TEST(the_host_is_compared)
{
    int64_t ctx = prepared(good.certificate);
    int64_t param = expect_ok(gasket_x509_store_ctx_get0_param(ctx));

    expect_value(gasket_x509_verify_param_set1_host(param, "good.example", 0), 1);
    expect_error(ctx, X509_V_OK, 0);
    expect_text(gasket_x509_verify_param_get0_peername(param), "good.example");
    gasket_free(ctx);
    ctx = prepared(good.certificate);
    param = expect_ok(gasket_x509_store_ctx_get0_param(ctx));
    expect_value(gasket_x509_verify_param_set1_host(param, "other.example", 0), 1);
    expect_error(ctx, X509_V_ERR_HOSTNAME_MISMATCH, 0);
    gasket_free(ctx);
}
END_TEST

static int64_t prepared_to_ask_for_crls(const int64_t *revoked_by_authority)
{
    const int64_t none[] = {0};
    int64_t ctx = prepared(good.certificate);
    int64_t crls = expect_ok(gasket_sk_x509_crl_new_null());
    int64_t of_root = issue_crl(&root, none);
    int64_t of_authority = issue_crl(&authority, revoked_by_authority);

    expect_value(gasket_x509_store_ctx_set_flags(ctx, X509_V_FLAG_CRL_CHECK), 0);
    expect_value(gasket_sk_x509_crl_push(crls, of_root), 1);
    expect_value(gasket_sk_x509_crl_push(crls, of_authority), 2);
    expect_value(gasket_x509_store_ctx_set0_crls(ctx, crls), 0);
    gasket_free(of_root);
    gasket_free(of_authority);
    gasket_free(crls);
    return ctx;
}

START_TEST(the_revoked_are_refused)
{
    const int64_t others[] = {1, 2, 0};
    const int64_t this_one[] = {1, 10, 0};
    int64_t ctx = prepared_to_ask_for_crls(others);

    expect_error(ctx, X509_V_OK, 0);
    gasket_free(ctx);
    ctx = prepared_to_ask_for_crls(this_one);
    expect_error(ctx, X509_V_ERR_CERT_REVOKED, 0);
    expect_value(gasket_x509_store_ctx_get0_current_crl(ctx), 0);
    gasket_free(ctx);
    ctx = prepared(good.certificate);
    expect_value(gasket_x509_store_ctx_set_flags(ctx, X509_V_FLAG_CRL_CHECK), 0);
    expect_error(ctx, X509_V_ERR_UNABLE_TO_GET_CRL, 0);
    gasket_free(ctx);
}
END_TEST

START_TEST(a_stack_may_be_trusted_in_place_of_a_store)
{
    int64_t ctx = expect_ok(gasket_x509_store_ctx_new());
    int64_t trusted = stack_with(root.certificate);
    int64_t untrusted = stack_with(authority.certificate);

    expect_value(gasket_x509_store_ctx_init(ctx, 0, 0, 0), 1);
    expect_value(gasket_x509_store_ctx_set_cert(ctx, good.certificate), 0);
    expect_value(gasket_x509_store_ctx_set0_trusted_stack(ctx, trusted), 0);
    expect_value(gasket_x509_store_ctx_set0_untrusted(ctx, untrusted), 0);
    /* They were copied. */
    gasket_free(gasket_sk_x509_pop(trusted));
    gasket_free(gasket_sk_x509_pop(untrusted));
    gasket_free(trusted);
    expect_value(gasket_sk_x509_num(gasket_x509_store_ctx_get0_untrusted(ctx)), 1);
    expect_error(ctx, X509_V_OK, 0);
    gasket_free(untrusted);
    gasket_free(ctx);
}
END_TEST

START_TEST(issuers_and_lists_are_looked_up)
{
    const int64_t serials[] = {10, 0};
    int64_t ctx = expect_ok(gasket_x509_store_ctx_new());
    int64_t store = store_with(root.certificate);
    int64_t crl = issue_crl(&root, serials);
    int64_t name = expect_ok(gasket_x509_get_subject_name(root.certificate));
    int64_t issuer = -1;
    int64_t found;

    expect_value(gasket_x509_store_add_crl(store, crl), 1);
    expect_value(gasket_x509_store_ctx_get1_issuer(&issuer, ctx, authority.certificate), 0);
    ck_assert_int_eq(issuer, 0);
    expect_value(gasket_x509_store_ctx_init(ctx, store, 0, 0), 1);
    expect_value(gasket_x509_store_ctx_get1_issuer(&issuer, ctx, authority.certificate), 1);
    expect_value(gasket_x509_cmp(issuer, root.certificate), 0);
    gasket_free(issuer);
    expect_value(gasket_x509_store_ctx_get1_issuer(&issuer, ctx, good.certificate), 0);
    ck_assert_int_eq(issuer, 0);
    found = expect_ok(gasket_x509_store_ctx_get1_certs(ctx, name));
    expect_value(gasket_sk_x509_num(found), 1);
    gasket_free(found);
    found = expect_ok(gasket_x509_store_ctx_get1_crls(ctx, name));
    expect_value(gasket_sk_x509_crl_num(found), 1);
    gasket_free(found);
    found = expect_ok(gasket_x509_store_ctx_get_obj_by_subject(ctx, 2, name));
    expect_value(gasket_x509_object_get_type(found), 2);
    expect_value(gasket_x509_crl_cmp(gasket_x509_object_get0_x509_crl(found), crl), 0);
    gasket_free(found);
    gasket_free(crl);
    gasket_free(store);
    gasket_free(ctx);
}
END_TEST

/* ---- what it holds ---- */

START_TEST(a_new_one_answers_that_there_is_nothing)
{
    int64_t ctx = expect_ok(gasket_x509_store_ctx_new());

    expect_value(gasket_x509_store_ctx_get0_cert(ctx), 0);
    expect_value(gasket_x509_store_ctx_get0_store(ctx), 0);
    expect_value(gasket_x509_store_ctx_get_current_cert(ctx), 0);
    expect_value(gasket_x509_store_ctx_get0_untrusted(ctx), 0);
    ck_assert_int_le(gasket_x509_verify_cert(ctx), 0);
    ck_assert_int_ne(gasket_x509_store_ctx_get0_param(ctx), 0);
    expect_value(gasket_x509_store_ctx_cleanup(ctx), 0);
    ck_assert_int_ne(gasket_x509_store_ctx_get0_param(ctx), 0);
    ck_assert_int_le(gasket_x509_verify_cert(ctx), 0);
    gasket_free(ctx);
}
END_TEST

START_TEST(what_it_was_given_lives_as_long_as_it_may_look_there)
{
    int64_t ctx = prepared(expired.certificate);
    int64_t certificate = expect_ok(gasket_x509_store_ctx_get0_cert(ctx));
    int64_t store = expect_ok(gasket_x509_store_ctx_get0_store(ctx));
    int64_t param = expect_ok(gasket_x509_store_ctx_get0_param(ctx));
    int64_t current;

    expect_error(ctx, X509_V_ERR_CERT_HAS_EXPIRED, 0);
    expect_value(gasket_x509_store_ctx_set_cert(ctx, good.certificate), 0);
    current = expect_ok(gasket_x509_store_ctx_get_current_cert(ctx));
    expect_value(gasket_x509_cmp(current, expired.certificate), 0);
    expect_value(gasket_x509_cmp(certificate, expired.certificate), 0);
    expect_value(gasket_x509_store_ctx_init(ctx, 0, 0, 0), 1);
    expect_value(gasket_x509_store_ctx_get_current_cert(ctx), 0);
    expect_record(gasket_x509_verify_param_get_depth(param), GASKET_ERROR_BAD_HANDLE);
    /* Counted ones stay until their parent ends. */
    expect_value(gasket_x509_store_set_depth(store, 3), 1);
    gasket_free(ctx);
    expect_ended(store);
    expect_ended(certificate);
    expect_ended(current);
}
END_TEST

START_TEST(it_may_end_before_and_after_all_else)
{
    for (int order = 0; order < 4; order++) {
        int64_t ctx = expect_ok(gasket_x509_store_ctx_new());
        int64_t store = store_with(root.certificate);
        int64_t copy = expect_ok(gasket_x509_dup(good.certificate));
        int64_t untrusted = stack_with(authority.certificate);

        expect_value(gasket_x509_store_ctx_init(ctx, store, copy, untrusted), 1);
        expect_value(gasket_x509_store_ctx_set_current_cert(ctx, copy), 0);
        if (order == 0)
            gasket_free(ctx);
        gasket_free(untrusted);
        if (order == 1)
            expect_value(gasket_x509_verify_cert(ctx), 1);
        gasket_free(copy);
        if (order == 2)
            expect_value(gasket_x509_store_ctx_cleanup(ctx), 0);
        gasket_free(store);
        if (order == 3)
            expect_value(gasket_x509_verify_cert(ctx), 1);
        if (order != 0)
            ck_assert_int_eq(gasket_free(ctx), 1);
    }
}
END_TEST

START_TEST(parameters_are_copied_in)
{
    int64_t ctx = prepared(good.certificate);
    int64_t before = expect_ok(gasket_x509_store_ctx_get0_param(ctx));
    int64_t param = expect_ok(gasket_x509_verify_param_lookup("ssl_server"));
    int64_t after;

    expect_text(gasket_x509_verify_param_get0_name(param), "ssl_server");
    expect_value(gasket_x509_verify_param_set1_host(param, "other.example", 0), 1);
    expect_value(gasket_x509_verify_param_set_flags(param, X509_V_FLAG_X509_STRICT), 1);
    expect_value(gasket_x509_verify_param_set_time(param, 1500000000), 0);
    expect_value(gasket_x509_verify_param_set_inh_flags(param, X509_VP_FLAG_LOCKED), 1);
    expect_value(gasket_x509_store_ctx_set0_param(ctx, param), 0);
    expect_record(gasket_x509_verify_param_get_depth(before), GASKET_ERROR_BAD_HANDLE);
    gasket_free(param);
    after = expect_ok(gasket_x509_store_ctx_get0_param(ctx));
    /* OpenSSL would never free a name there. */
    ck_assert_ptr_null(gasket_x509_verify_param_get0_name(after));
    expect_record(gasket_x509_verify_param_set1_name(after, "mine"), GASKET_ERROR_STATE);
    ck_assert_int_ne(gasket_x509_verify_param_get_flags(after) & X509_V_FLAG_X509_STRICT, 0);
    expect_value(gasket_x509_verify_param_get_time(after), 1500000000);
    expect_value(gasket_x509_verify_param_get_inh_flags(after), X509_VP_FLAG_LOCKED);
    expect_value(gasket_x509_verify_cert(ctx), 0);
    expect_value(gasket_x509_store_ctx_set0_param(ctx, after), 0);
    expect_record(gasket_x509_verify_param_get_depth(after), GASKET_ERROR_BAD_HANDLE);
    gasket_free(ctx);
}
END_TEST

/* They are in the order of their names, and newer ones have more of them. */
static int64_t place_of_default(void)
{
    int64_t place = 0;
    int is_it = 0;

    for (; !is_it; place++) {
        int64_t param = expect_ok(gasket_x509_verify_param_get0(place));

        ck_assert_int_gt(param, 0);
        is_it = strcmp(gasket_x509_verify_param_get0_name(param), "default") == 0;
        gasket_free(param);
    }
    return place - 1;
}

START_TEST(openssls_own_parameters_are_given_as_copies)
{
    int64_t count = expect_ok(gasket_x509_verify_param_get_count());
    int64_t place = place_of_default();
    int64_t first = expect_ok(gasket_x509_verify_param_get0(place));
    int64_t again;

    ck_assert_int_ge(count, 5);
    expect_value(gasket_x509_verify_param_get_depth(first), 100);
    expect_value(gasket_x509_verify_param_set_depth(first, 5), 0);
    expect_value(gasket_x509_verify_param_set1_name(first, "mine"), 1);
    expect_text(gasket_x509_verify_param_get0_name(first), "mine");
    expect_value(gasket_x509_verify_param_set1_name(first, NULL), 0);
    ck_assert_ptr_null(gasket_x509_verify_param_get0_name(first));
    expect_value(gasket_x509_verify_param_set1_name(first, "mine"), 1);
    again = expect_ok(gasket_x509_verify_param_get0(place));
    expect_value(gasket_x509_verify_param_get_depth(again), 100);
    expect_value(gasket_x509_verify_param_get0(count), 0);
    expect_value(gasket_x509_verify_param_get0(-1), 0);
    expect_value(gasket_x509_verify_param_lookup("no such"), 0);
    gasket_free(first);
    gasket_free(again);
}
END_TEST

/* ---- what a store holds ---- */

START_TEST(the_objects_of_a_store_stay_the_same_until_it_changes)
{
    const int64_t none[] = {0};
    int64_t store = store_with(root.certificate);
    int64_t objects = expect_ok(gasket_x509_store_get0_objects(store));
    int64_t crl = issue_crl(&root, none);
    int64_t first = expect_ok(gasket_sk_x509_object_value(objects, 0));
    int64_t held = expect_ok(gasket_x509_object_get0_x509(first));
    int64_t name = expect_ok(gasket_x509_get_subject_name(root.certificate));

    expect_value(gasket_sk_x509_object_num(objects), 1);
    expect_value(gasket_x509_object_get_type(first), 1);
    expect_value(gasket_x509_object_get0_x509_crl(first), 0);
    expect_value(gasket_x509_cmp(held, root.certificate), 0);
    expect_value(gasket_x509_store_get0_objects(store), objects);
    expect_value(gasket_sk_x509_object_value(objects, 0), first);
    expect_value(gasket_x509_store_add_crl(store, crl), 1);
    gasket_free(crl);
    expect_value(gasket_sk_x509_object_num(objects), 1);
    objects = expect_ok(gasket_x509_store_get0_objects(store));
    expect_value(gasket_sk_x509_object_num(objects), 2);
    expect_ended(first);
    expect_value(gasket_x509_object_idx_by_subject(objects, 2, name) >= 0, 1);
    first = expect_ok(gasket_x509_object_retrieve_by_subject(objects, 1, name));
    expect_value(gasket_x509_object_get_type(first), 1);
    gasket_free(store);
    expect_ended(objects);
    expect_ended(first);
}
END_TEST

START_TEST(a_store_without_objects_has_an_empty_stack)
{
    int64_t store = store_with(0);
    int64_t objects = expect_ok(gasket_x509_store_get0_objects(store));

    expect_value(gasket_sk_x509_object_num(objects), 0);
    expect_value(gasket_x509_store_get0_objects(store), objects);
    gasket_free(store);
    expect_ended(objects);
}
END_TEST

START_TEST(a_lookup_belongs_to_its_store)
{
    int64_t store = store_with(root.certificate);
    int64_t lookup =
        expect_ok(gasket_x509_store_add_lookup(store, expect_ok(gasket_x509_lookup_hash_dir())));
    int64_t param = expect_ok(gasket_x509_store_get0_param(store));
    int64_t same;

    expect_value(gasket_x509_store_add_lookup(store, gasket_x509_lookup_hash_dir()), lookup);
    same = expect_ok(gasket_x509_lookup_get_store(lookup));
    expect_value(gasket_direct_pointer(same), gasket_direct_pointer(store));
    gasket_free(same);
    expect_value(gasket_x509_lookup_add_dir(lookup, "/nowhere", X509_FILETYPE_PEM), 1);
    expect_value(gasket_x509_store_set_depth(store, 4), 1);
    expect_value(gasket_x509_verify_param_get_depth(param), 4);
    gasket_free(store);
    expect_ended(lookup);
    expect_ended(param);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_verify");
    TCase *verdicts = suite_case(suite, "who is good", 60);
    TCase *held = suite_case(suite, "what a verification holds", 60);
    TCase *stores = suite_case(suite, "what a store holds", 60);

    tcase_add_unchecked_fixture(verdicts, setup, teardown);
    tcase_add_test(verdicts, a_good_chain_is_built);
    tcase_add_test(verdicts, who_is_refused_and_why);
    tcase_add_test(verdicts, another_time_makes_another_verdict);
    tcase_add_test(verdicts, the_host_is_compared);
    tcase_add_test(verdicts, the_revoked_are_refused);
    tcase_add_test(verdicts, a_stack_may_be_trusted_in_place_of_a_store);
    tcase_add_test(verdicts, issuers_and_lists_are_looked_up);
    tcase_add_unchecked_fixture(held, setup, teardown);
    tcase_add_test(held, a_new_one_answers_that_there_is_nothing);
    tcase_add_test(held, what_it_was_given_lives_as_long_as_it_may_look_there);
    tcase_add_test(held, it_may_end_before_and_after_all_else);
    tcase_add_test(held, parameters_are_copied_in);
    tcase_add_test(held, openssls_own_parameters_are_given_as_copies);
    tcase_add_unchecked_fixture(stores, setup, teardown);
    tcase_add_test(stores, the_objects_of_a_store_stay_the_same_until_it_changes);
    tcase_add_test(stores, a_store_without_objects_has_an_empty_stack);
    tcase_add_test(stores, a_lookup_belongs_to_its_store);
    return suite_run(suite);
}
