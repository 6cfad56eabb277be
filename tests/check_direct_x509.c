/* Certificates, requests and revocation lists: made, looked at, changed and freed. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/issue.h"
#include "support/suite.h"
#include "support/ways.h"

static issued root;
static issued leaf;

static void setup(void)
{
    root = issue_root("The root");
    leaf = issue_for(&root, "host.example", 77, -1, 30);
}

static void teardown(void)
{
    issued_free(&leaf);
    issued_free(&root);
}

static void expect_ended(int64_t handle)
{
    expect_record(gasket_kind(handle), GASKET_ERROR_BAD_HANDLE);
}

/* A handle may be there still, but what it stood for is not. */
static void expect_stale(int64_t call)
{
    expect_record(call, GASKET_ERROR_BAD_HANDLE);
}

/* ---- what was made ---- */

START_TEST(a_certificate_has_what_was_put_into_it)
{
    int64_t serial = -1;

    expect_value(gasket_x509_get_version(leaf.certificate), 2);
    expect_value(
        gasket_asn1_integer_get_int64(&serial, gasket_x509_get_serialnumber(leaf.certificate)), 1);
    ck_assert_int_eq(serial, 77);
    expect_text(gasket_x509_name_oneline(gasket_x509_get_subject_name(leaf.certificate)),
                "/O=Gasket tests/CN=host.example");
    expect_text(gasket_x509_name_oneline(gasket_x509_get_issuer_name(leaf.certificate)),
                "/O=Gasket tests/CN=The root");
    expect_value(gasket_x509_get_signature_nid(leaf.certificate), NID_ecdsa_with_SHA256);
    expect_value(gasket_x509_verify(leaf.certificate, root.key), 1);
    expect_value(gasket_x509_verify(leaf.certificate, leaf.key), 0);
    expect_value(gasket_x509_check_issued(root.certificate, leaf.certificate), X509_V_OK);
    expect_value(gasket_x509_check_private_key(leaf.certificate, leaf.key), 1);
    expect_value(gasket_x509_check_private_key(leaf.certificate, root.key), 0);
    expect_value(gasket_x509_check_ca(root.certificate), 1);
    expect_value(gasket_x509_check_ca(leaf.certificate), 0);
    expect_value(gasket_x509_get_ext_count(leaf.certificate), 3);
}
END_TEST

START_TEST(a_copy_through_its_bytes_is_the_same)
{
    unsigned char der[4096];
    int64_t length = expect_ok(gasket_i2d_x509(leaf.certificate, der, sizeof der));
    int64_t again = expect_ok(gasket_d2i_x509(der, length));
    int64_t copy = expect_ok(gasket_x509_dup(leaf.certificate));

    expect_value(gasket_i2d_x509(leaf.certificate, NULL, 0), length);
    expect_value(gasket_x509_cmp(leaf.certificate, again), 0);
    expect_value(gasket_x509_cmp(copy, again), 0);
    ck_assert_int_ne(gasket_x509_cmp(root.certificate, again), 0);
    gasket_free(again);
    gasket_free(copy);
}
END_TEST

START_TEST(a_request_has_what_was_put_into_it)
{
    int64_t request = expect_ok(gasket_x509_req_new());
    int64_t name = issue_name("asker.example");
    int64_t wanted = expect_ok(gasket_sk_x509_extension_new_null());
    int64_t extension = issue_extension(0, 0, NID_subject_alt_name, "DNS:asker.example");
    int64_t key = issue_key();
    int64_t got;

    expect_value(gasket_x509_req_set_version(request, 0), 1);
    expect_value(gasket_x509_req_set_subject_name(request, name), 1);
    expect_value(gasket_x509_req_set_pubkey(request, key), 1);
    expect_value(gasket_sk_x509_extension_push(wanted, extension), 1);
    expect_value(gasket_x509_req_add_extensions(request, wanted), 1);
    expect_value(gasket_x509_req_add1_attr_by_nid(request, NID_pkcs9_challengePassword,
                                                  MBSTRING_UTF8, "open", -1),
                 1);
    ck_assert_int_gt(gasket_x509_req_sign(request, key, gasket_evp_sha256()), 0);
    expect_value(gasket_x509_req_verify(request, key), 1);
    expect_value(gasket_x509_req_verify(request, root.key), 0);
    expect_value(gasket_x509_req_get_attr_count(request), 2);
    expect_value(gasket_x509_req_check_private_key(request, key), 1);
    got = expect_ok(gasket_x509_req_get_extensions(request));
    expect_value(gasket_sk_x509_extension_num(got), 1);
    gasket_free(got);
    /* It is always signed by MD5, which does not go with such keys. */
    expect_value(gasket_x509_req_to_x509(request, 10, key), 0);
    expect_text(gasket_x509_name_oneline(gasket_x509_req_get_subject_name(request)),
                "/O=Gasket tests/CN=asker.example");
    gasket_free(wanted);
    gasket_free(extension);
    gasket_free(key);
    gasket_free(name);
    gasket_free(request);
}
END_TEST

START_TEST(a_revocation_list_knows_whom_it_names)
{
    const int64_t serials[] = {77, 5, 0};
    int64_t crl = issue_crl(&root, serials);
    int64_t by_serial = -1;
    int64_t by_cert = -1;
    int64_t none = -1;

    expect_value(gasket_x509_crl_verify(crl, root.key), 1);
    expect_value(gasket_x509_crl_get0_by_serial(crl, &by_serial,
                                                gasket_x509_get_serialnumber(leaf.certificate)),
                 1);
    expect_value(gasket_x509_crl_get0_by_cert(crl, &by_cert, leaf.certificate), 1);
    expect_value(gasket_x509_crl_get0_by_cert(crl, &none, root.certificate), 0);
    ck_assert_int_eq(by_serial, by_cert);
    ck_assert_int_eq(none, 0);
    expect_value(gasket_x509_crl_get0_by_cert(crl, NULL, leaf.certificate), 1);
    expect_value(gasket_asn1_integer_get(gasket_x509_revoked_get0_serialnumber(by_cert)), 77);
    expect_value(
        gasket_asn1_time_cmp_time_t(gasket_x509_revoked_get0_revocationdate(by_cert), 1700000000),
        0);
    expect_value(gasket_sk_x509_revoked_num(gasket_x509_crl_get_revoked(crl)), 2);
    gasket_free(crl);
    expect_ended(by_cert);
}
END_TEST

/* ---- names ---- */

START_TEST(entries_of_a_name_are_found_and_changed)
{
    int64_t name = issue_name("caf\xc3\xa9");
    int64_t entry = expect_ok(gasket_x509_name_get_entry(name, 1));
    int64_t data = expect_ok(gasket_x509_name_entry_get_data(entry));
    int64_t removed;
    char text[16];

    expect_value(gasket_x509_name_entry_count(name), 2);
    expect_value(gasket_x509_name_get_index_by_nid(name, NID_commonName, -1), 1);
    expect_value(gasket_x509_name_get_index_by_nid(name, NID_commonName, 1), -1);
    expect_value(gasket_obj_obj2nid(gasket_x509_name_entry_get_object(entry)), NID_commonName);
    expect_value(gasket_asn1_string_type(data), V_ASN1_UTF8STRING);
    expect_value(gasket_asn1_string_length(data), 5);
    expect_value(gasket_asn1_string_get0_data(data, text, sizeof text), 5);
    ck_assert_mem_eq(text, "caf\xc3\xa9", 5);
    expect_value(gasket_x509_name_entry_set_data(entry, MBSTRING_ASC, "cafe", 4), 1);
    expect_value(gasket_asn1_string_to_utf8(data, text, sizeof text), 4);
    ck_assert_mem_eq(text, "cafe", 4);
    removed = expect_ok(gasket_x509_name_delete_entry(name, 1));
    expect_stale(gasket_x509_name_entry_set(entry));
    expect_stale(gasket_asn1_string_length(data));
    expect_value(gasket_asn1_string_length(gasket_x509_name_entry_get_data(removed)), 4);
    expect_value(gasket_x509_name_get_entry(name, 1), 0);
    gasket_free(removed);
    gasket_free(name);
}
END_TEST

/* OpenSSL would take them, and read through NULL when it hashes or compares the name. */
START_TEST(a_name_takes_no_text_that_is_not_of_its_type)
{
    static const char broken[] = "\xff\xfe bad";
    int64_t length = sizeof broken - 1;
    int64_t name = issue_name("first");
    int64_t hash = gasket_x509_name_hash(name);
    int64_t entry = expect_ok(gasket_x509_name_get_entry(name, 1));
    int64_t data = expect_ok(gasket_x509_name_entry_get_data(entry));
    int64_t copy;

    expect_value(gasket_x509_name_add_entry_by_nid(name, NID_commonName, V_ASN1_UTF8STRING, broken,
                                                   length, -1, 0),
                 0);
    expect_value(
        gasket_x509_name_add_entry_by_txt(name, "CN", V_ASN1_UNIVERSALSTRING, "abcde", 5, -1, 0),
        0);
    expect_value(gasket_x509_name_entry_create_by_txt("CN", V_ASN1_UTF8STRING, broken, length), 0);
    expect_value(gasket_x509_name_entry_set_data(entry, V_ASN1_UTF8STRING, broken, length), 0);
    expect_value(gasket_x509_name_entry_set_data(entry, V_ASN1_UNDEF, broken, length), 0);
    expect_value(gasket_asn1_string_set(data, broken, length), 0);
    copy = expect_ok(gasket_x509_name_dup(name));
    expect_value(gasket_x509_name_hash(name), hash);
    expect_value(gasket_x509_name_cmp(name, copy), 0);
    /* A string of the caller's own is bytes. */
    gasket_free(data);
    data = expect_ok(gasket_asn1_string_type_new(V_ASN1_UTF8STRING));
    expect_value(gasket_asn1_string_set(data, broken, length), 1);
    gasket_free(data);
    gasket_free(copy);
    gasket_free(name);
}
END_TEST

START_TEST(names_are_printed_hashed_and_compared)
{
    int64_t name = issue_name("a, b");
    int64_t other = issue_name("A,  B");
    int64_t bio = issue_bio();
    unsigned char digest[64];
    int64_t length = 0;

    ck_assert_int_gt(gasket_x509_name_print_ex(bio, name, 0, XN_FLAG_RFC2253), 0);
    expect_text(issue_text(bio), "CN=a\\, b,O=Gasket tests");
    expect_value(gasket_x509_name_cmp(name, other), 0);
    expect_value(gasket_x509_name_hash(name), gasket_x509_name_hash(other));
    ck_assert_int_gt(gasket_x509_name_hash(name), 0);
    expect_value(gasket_x509_name_hash(gasket_x509_get_subject_name(root.certificate)),
                 gasket_x509_subject_name_hash(root.certificate));
    expect_value(gasket_x509_name_digest(name, gasket_evp_sha1(), digest, 64, &length), 1);
    ck_assert_int_eq(length, 20);
    gasket_free(name);
    gasket_free(other);
}
END_TEST

/* ---- extensions ---- */

START_TEST(extensions_are_found_printed_and_replaced)
{
    int64_t copy = expect_ok(gasket_x509_dup(leaf.certificate));
    int64_t place = expect_ok(gasket_x509_get_ext_by_nid(copy, NID_subject_alt_name, -1));
    int64_t extension = expect_ok(gasket_x509_get_ext(copy, place));
    int64_t data = expect_ok(gasket_x509_extension_get_data(extension));
    int64_t all = expect_ok(gasket_x509_get0_extensions(copy));
    int64_t bio = issue_bio();
    int64_t removed;

    expect_value(gasket_x509v3_ext_print(bio, extension, 0, 0), 1);
    expect_text(issue_text(bio), "DNS:host.example, IP Address:192.0.2.1, email:post@host.example");
    expect_value(gasket_x509_extension_get_critical(extension), 0);
    expect_value(gasket_sk_x509_extension_num(all), 3);
    expect_value(gasket_x509_get_ext_by_nid(copy, NID_subject_alt_name, place), -1);
    expect_value(gasket_x509_get_ext_by_critical(copy, 1, -1), -1);
    removed = expect_ok(gasket_x509_delete_ext(copy, place));
    expect_stale(gasket_x509_extension_get_critical(extension));
    expect_stale(gasket_asn1_string_length(data));
    expect_stale(gasket_sk_x509_extension_num(all));
    expect_value(gasket_x509_get_ext_count(copy), 2);
    expect_value(gasket_x509_add_ext(copy, removed, 0), 1);
    expect_value(gasket_x509_get_ext_by_nid(copy, NID_subject_alt_name, -1), 0);
    gasket_free(removed);
    gasket_free(copy);
}
END_TEST

START_TEST(an_extension_of_a_text_that_needs_more_than_there_is_fails)
{
    static const struct {
        int nid;
        const char *value;
    } bad[] = {{NID_subject_alt_name, "dirName:section"},
               {NID_subject_alt_name, "@section"},
               {NID_subject_alt_name, "nonsense"},
               {NID_certificate_policies, "@section"},
               {NID_certificate_policies, "1.2.3.4,@section"},
               {NID_subject_key_identifier, "hash"},
               {NID_authority_key_identifier, "keyid:always,issuer:always"},
               {NID_subject_alt_name, "email:copy"},
               {NID_issuer_alt_name, "issuer:copy"},
               {NID_proxyCertInfo, "@section"},
               {NID_commonName, "x"},
               {NID_undef, "x"},
               {-1, ""}};

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_msg(gasket_x509v3_ext_conf_nid(0, 0, bad[i].nid, bad[i].value) == 0, "\"%s\"",
                      bad[i].value);
    expect_record(gasket_x509v3_ext_conf_nid(0, 0, NID_subject_alt_name, NULL),
                  GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

START_TEST(what_openssl_makes_of_extensions_is_told)
{
    int64_t skid = expect_ok(gasket_x509_get0_subject_key_id(root.certificate));
    int64_t akid = expect_ok(gasket_x509_get0_authority_key_id(leaf.certificate));

    ck_assert_int_ne(gasket_x509_get_extension_flags(root.certificate) & EXFLAG_CA, 0);
    expect_value(gasket_x509_get_key_usage(root.certificate), KU_KEY_CERT_SIGN | KU_CRL_SIGN);
    expect_value(gasket_x509_get_key_usage(leaf.certificate), UINT32_MAX);
    expect_value(gasket_x509_get_extended_key_usage(leaf.certificate), XKU_SSL_SERVER);
    expect_value(gasket_x509_get_pathlen(root.certificate), -1);
    expect_value(gasket_asn1_string_cmp(skid, akid), 0);
    expect_value(gasket_x509_check_purpose(leaf.certificate, X509_PURPOSE_SSL_SERVER, 0), 1);
    expect_value(gasket_x509_check_purpose(leaf.certificate, X509_PURPOSE_SSL_CLIENT, 0), 0);
}
END_TEST

/* ---- whom it is for ---- */

START_TEST(a_host_is_compared_with_the_names)
{
    const int64_t c = leaf.certificate;
    char matched[64] = "before";
    char cut[5] = "";

    expect_value(gasket_x509_check_host(c, "host.example", 0, 0, matched, sizeof matched), 1);
    ck_assert_str_eq(matched, "host.example");
    expect_value(gasket_x509_check_host(c, "HOST.example", 0, 0, cut, sizeof cut), 1);
    ck_assert_str_eq(cut, "host");
    expect_value(gasket_x509_check_host(c, "other.example", 0, 0, matched, sizeof matched), 0);
    ck_assert_str_eq(matched, "");
    expect_value(gasket_x509_check_host(c, "host.example.org", 12, 0, NULL, 0), 1);
    expect_value(gasket_x509_check_host(c, "host.example", 13, 0, NULL, 0), 1);
    expect_value(gasket_x509_check_host(c, "host.example", 14, 0, NULL, 0), -2);
    expect_value(gasket_x509_check_host(c, "host.example", INT64_MAX, 0, NULL, 0), -2);
    expect_value(gasket_x509_check_host(c, "", 0, 0, NULL, 0), 0);
    expect_value(gasket_x509_check_email(c, "post@host.example", 0, 0), 1);
    expect_value(gasket_x509_check_email(c, "post@host.example", INT64_MAX, 0), -2);
    expect_value(gasket_x509_check_ip_asc(c, "192.0.2.1", 0), 1);
    expect_value(gasket_x509_check_ip(c, "\xc0\x00\x02\x02", 4, 0), 0);
    expect_value(gasket_x509_check_ip_asc(c, "no address", 0), -2);
}
END_TEST

/* ---- digests ---- */

START_TEST(digests_need_their_room)
{
    unsigned char digest[32];
    unsigned char again[32];
    int64_t length = -1;

    expect_value(gasket_x509_digest(leaf.certificate, gasket_evp_sha256(), digest, 32, &length), 1);
    ck_assert_int_eq(length, 32);
    expect_value(gasket_x509_digest(leaf.certificate, gasket_evp_sha256(), again, 32, NULL), 1);
    ck_assert_mem_eq(digest, again, 32);
    length = -1;
    expect_record(gasket_x509_digest(leaf.certificate, gasket_evp_sha256(), digest, 31, &length),
                  GASKET_ERROR_BAD_ARGUMENT);
    ck_assert_int_eq(length, 32);
    expect_record(gasket_x509_digest(leaf.certificate, gasket_evp_sha256(), NULL, 64, &length),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_value(
        gasket_x509_pubkey_digest(leaf.certificate, gasket_evp_sha1(), digest, 32, &length), 1);
    ck_assert_int_eq(length, 20);
}
END_TEST

START_TEST(a_signature_is_given_as_bytes)
{
    unsigned char bytes[128];
    int64_t length = expect_ok(gasket_x509_get0_signature(leaf.certificate, NULL, 0));
    int64_t fresh = expect_ok(gasket_x509_new());

    ck_assert_int_ge(length, 64);
    ck_assert_int_le(length, 72);
    memset(bytes, 0, sizeof bytes);
    expect_value(gasket_x509_get0_signature(leaf.certificate, bytes, 1), length);
    ck_assert_int_eq(bytes[0], 0x30);
    ck_assert_int_eq(bytes[1], 0);
    expect_value(gasket_x509_get0_signature(fresh, bytes, sizeof bytes), 0);
    gasket_free(fresh);
}
END_TEST

/* ---- times ---- */

START_TEST(times_are_set_in_place_or_made)
{
    int64_t now = (int64_t)time(NULL);
    int64_t from = 1000000000;
    int64_t made = expect_ok(gasket_asn1_time_set(0, from));
    int64_t later;
    int64_t days = -1;
    int64_t seconds = -1;

    expect_value(gasket_asn1_time_adj(made, from, 1, 60), made);
    expect_value(gasket_asn1_time_cmp_time_t(made, from + ISSUE_DAY + 60), 0);
    later = expect_ok(gasket_x509_time_adj_ex(0, 2, 5, &from));
    expect_value(gasket_asn1_time_cmp_time_t(later, from + 2 * ISSUE_DAY + 5), 0);
    ck_assert_int_eq(from, 1000000000);
    expect_value(gasket_asn1_time_diff(&days, &seconds, made, later), 1);
    ck_assert_int_eq(days, 0);
    ck_assert_int_eq(seconds, ISSUE_DAY - 55);
    expect_value(gasket_x509_time_adj(later, -10, &from), later);
    expect_value(gasket_asn1_time_cmp_time_t(later, from - 10), 0);
    expect_value(gasket_x509_time_adj(later, 1000, NULL), later);
    expect_value(gasket_asn1_time_cmp_time_t(later, now), 1);
    expect_value(gasket_asn1_time_set(made, INT64_MAX), 0);
    gasket_free(made);
    gasket_free(later);
}
END_TEST

START_TEST(a_time_is_borrowed_until_it_is_replaced)
{
    int64_t copy = expect_ok(gasket_x509_dup(leaf.certificate));
    int64_t before = expect_ok(gasket_x509_getm_notbefore(copy));
    int64_t after = expect_ok(gasket_x509_get0_notafter(copy));
    int64_t epoch = expect_ok(gasket_asn1_time_set(0, 0));
    int64_t bio = issue_bio();

    expect_value(gasket_x509_get0_notbefore(copy), before);
    expect_value(gasket_asn1_time_set(before, 5), before);
    expect_value(gasket_asn1_time_cmp_time_t(gasket_x509_get0_notbefore(copy), 5), 0);
    expect_value(gasket_x509_set1_notbefore(copy, epoch), 1);
    expect_stale(gasket_asn1_time_check(before));
    expect_value(gasket_asn1_time_print(bio, gasket_x509_get0_notbefore(copy)), 1);
    expect_text(issue_text(bio), "Jan  1 00:00:00 1970 GMT");
    (void)after;
    gasket_free(copy);
    expect_ended(after);
    gasket_free(epoch);
}
END_TEST

/* ---- keys that are not whole ---- */

START_TEST(an_empty_key_is_no_reason_to_crash)
{
    int64_t empty = expect_ok(gasket_evp_pkey_new());
    int64_t x509 = expect_ok(gasket_x509_new());
    int64_t request = expect_ok(gasket_x509_req_new());

    expect_value(gasket_x509_set_pubkey(x509, empty), 0);
    expect_value(gasket_x509_sign(x509, empty, gasket_evp_sha256()), 0);
    expect_value(gasket_x509_check_private_key(leaf.certificate, empty), 0);
    expect_value(gasket_x509_verify(leaf.certificate, empty), 0);
    expect_value(gasket_x509_req_set_pubkey(request, empty), 0);
    expect_value(gasket_x509_req_sign(request, empty, 0), 0);
    expect_value(gasket_x509_req_check_private_key(request, leaf.key), 0);
    expect_value(gasket_x509_to_x509_req(leaf.certificate, empty, 0), 0);
    expect_value(gasket_x509_req_to_x509(request, 1, empty), 0);
    gasket_free(request);
    gasket_free(x509);
    gasket_free(empty);
}
END_TEST

/* ---- numbers, PKCS #12 ---- */

START_TEST(numbers_are_kept_with_certificates_and_stores)
{
    int64_t index = expect_ok(gasket_x509_get_ex_new_index());
    int64_t of_stores = expect_ok(gasket_x509_store_get_ex_new_index());
    int64_t store = expect_ok(gasket_x509_store_new());

    expect_value(gasket_x509_get_ex_data(root.certificate, index), 0);
    expect_value(gasket_x509_set_ex_data(root.certificate, index, -5), 1);
    expect_value(gasket_x509_get_ex_data(root.certificate, index), -5);
    expect_value(gasket_x509_set_ex_data(root.certificate, 0, 7), 1);
    expect_value(gasket_x509_get_ex_data(root.certificate, 0), 7);
    expect_record(gasket_x509_set_ex_data(root.certificate, 60000, 1), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_x509_store_set_ex_data(store, of_stores, 9), 1);
    expect_value(gasket_x509_store_get_ex_data(store, of_stores), 9);
    /* Gasket's own. */
    expect_ok(gasket_x509_store_get0_objects(store));
    expect_record(gasket_x509_store_get_ex_data(store, of_stores + 1), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(store);
}
END_TEST

START_TEST(a_pkcs12_file_gives_what_is_asked_for)
{
    size_t length;
    char *bytes = certificate_bytes("chained.p12", &length);
    int64_t file = expect_ok(gasket_d2i_pkcs12(bytes, (int64_t)length));
    int64_t key = -1;
    int64_t x509 = -1;
    int64_t others = -1;

    expect_value(gasket_pkcs12_mac_present(file), 1);
    expect_value(gasket_pkcs12_parse(file, "wrong", &key, &x509, &others), 0);
    ck_assert_int_eq(key | x509 | others, 0);
    expect_value(gasket_pkcs12_parse(file, "sesame", &key, &x509, &others), 1);
    expect_value(gasket_x509_check_private_key(x509, key), 1);
    ck_assert_int_ge(gasket_sk_x509_num(others), 1);
    gasket_free(key);
    gasket_free(x509);
    gasket_free(others);
    expect_value(gasket_pkcs12_parse(file, "sesame", NULL, NULL, NULL), 1);
    gasket_free(file);
    free(bytes);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_x509");
    TCase *made = suite_case(suite, "what is made", 60);
    TCase *parts = suite_case(suite, "its parts", 60);
    TCase *other = suite_case(suite, "what else belongs to it", 60);

    tcase_add_unchecked_fixture(made, setup, teardown);
    tcase_add_test(made, a_certificate_has_what_was_put_into_it);
    tcase_add_test(made, a_copy_through_its_bytes_is_the_same);
    tcase_add_test(made, a_request_has_what_was_put_into_it);
    tcase_add_test(made, a_revocation_list_knows_whom_it_names);
    tcase_add_unchecked_fixture(parts, setup, teardown);
    tcase_add_test(parts, entries_of_a_name_are_found_and_changed);
    tcase_add_test(parts, a_name_takes_no_text_that_is_not_of_its_type);
    tcase_add_test(parts, names_are_printed_hashed_and_compared);
    tcase_add_test(parts, extensions_are_found_printed_and_replaced);
    tcase_add_test(parts, an_extension_of_a_text_that_needs_more_than_there_is_fails);
    tcase_add_test(parts, what_openssl_makes_of_extensions_is_told);
    tcase_add_test(parts, times_are_set_in_place_or_made);
    tcase_add_test(parts, a_time_is_borrowed_until_it_is_replaced);
    tcase_add_unchecked_fixture(other, setup, teardown);
    tcase_add_test(other, a_host_is_compared_with_the_names);
    tcase_add_test(other, digests_need_their_room);
    tcase_add_test(other, a_signature_is_given_as_bytes);
    tcase_add_test(other, an_empty_key_is_no_reason_to_crash);
    tcase_add_test(other, numbers_are_kept_with_certificates_and_stores);
    tcase_add_test(other, a_pkcs12_file_gives_what_is_asked_for);
    return suite_run(suite);
}
