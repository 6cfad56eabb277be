/* Certificates as peers show them. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openssl/evp.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/issue.h"
#include "support/pair.h"
#include "support/suite.h"

/* The certificate that a server shows which uses the files of that name. */
static int64_t shown_by(const char *certificate, const char *key)
{
    int64_t client = client_ctx(NULL);
    int64_t server = server_ctx(certificate, key);
    pair p = pair_memory(client, server);
    int64_t shown;

    pair_shake_well(&p, PAIR_CHUNK);
    shown = expect_ok(gasket_stream_peer_certificate(p.client));
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
    ck_assert_int_ne(shown, 0);
    return shown;
}

START_TEST(names_and_serial_are_told)
{
    int64_t certificate = shown_by("server.pem", "server.key");

    expect_text(gasket_certificate_subject(certificate), "O=Gasket tests,CN=localhost");
    expect_text(gasket_certificate_issuer(certificate), "O=Gasket tests,CN=Gasket test root");
    expect_text(gasket_certificate_serial(certificate), "1000");
    gasket_free(certificate);
}
END_TEST

START_TEST(times_are_seconds_of_1970)
{
    int64_t expired = shown_by("expired.pem", "expired.key");
    int64_t server = shown_by("server.pem", "server.key");
    int64_t now = (int64_t)time(NULL);

    expect_value(gasket_certificate_not_before(expired), 1577836800);
    expect_value(gasket_certificate_not_after(expired), 1609459200);
    ck_assert_int_le(gasket_certificate_not_before(server), now);
    ck_assert_int_gt(gasket_certificate_not_after(server), now);
    gasket_free(expired);
    gasket_free(server);
}
END_TEST

START_TEST(pem_is_what_the_file_holds)
{
    int64_t certificate = shown_by("server.pem", "server.key");
    const char *pem = gasket_certificate_pem(certificate);
    size_t length;
    char *file = certificate_bytes("server.pem", &length);
    int64_t ctx = client_ctx(NULL);

    ck_assert_ptr_nonnull(pem);
    ck_assert_uint_eq(strlen(pem), length);
    ck_assert_mem_eq(pem, file, length);
    expect_value(gasket_ctx_set_ca_bytes(ctx, pem, (int64_t)length), 0);
    free(file);
    gasket_free(ctx);
    gasket_free(certificate);
}
END_TEST

START_TEST(each_asking_gives_a_handle_of_its_own)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t first = expect_ok(gasket_stream_peer_certificate(p.client));
    int64_t second = expect_ok(gasket_stream_peer_certificate(p.client));

    ck_assert_int_ne(first, second);
    gasket_free(first);
    ck_assert_ptr_null(gasket_certificate_subject(first));
    expect_text(gasket_certificate_serial(second), "1000");
    gasket_free(second);
    pair_free(&p);
}
END_TEST

START_TEST(a_text_stays_as_long_as_its_handle)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t certificate = expect_ok(gasket_stream_peer_certificate(p.client));
    const char *subject = gasket_certificate_subject(certificate);

    pair_free(&p);
    for (int i = 0; i < 100; i++)
        ck_assert_ptr_nonnull(gasket_certificate_pem(certificate));
    expect_text(subject, "O=Gasket tests,CN=localhost");
    gasket_free(certificate);
}
END_TEST

START_TEST(who_shows_none_has_none)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_peer_certificate(p.client), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_value(gasket_stream_peer_certificate(p.server), 0);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* ---- read from bytes ---- */

enum { ROOM = 8192 };

static int64_t read_file(const char *name)
{
    size_t length;
    char *content = certificate_bytes(name, &length);
    int64_t certificate = expect_ok(gasket_certificate_new_bytes(content, (int64_t)length));

    free(content);
    return certificate;
}

static int64_t der_of(int64_t certificate, unsigned char *der)
{
    int64_t length = expect_ok(gasket_certificate_der(certificate, der, ROOM));

    ck_assert_int_le(length, ROOM);
    return length;
}

/* The same certificate with other bytes everywhere in place of some. Frees the first one. */
static int64_t patched(int64_t certificate, const char *bytes, const char *others, size_t count)
{
    unsigned char der[ROOM];
    int64_t length = der_of(certificate, der);
    int found = 0;

    for (int64_t i = 0; i + (int64_t)count <= length; i++)
        if (memcmp(der + i, bytes, count) == 0) {
            memcpy(der + i, others, count);
            found = 1;
        }
    ck_assert_int_eq(found, 1);
    gasket_free(certificate);
    return expect_ok(gasket_certificate_new_bytes(der, length));
}

START_TEST(pem_and_der_are_read)
{
    int64_t pem = read_file("server.pem");
    unsigned char der[ROOM];
    int64_t length = der_of(pem, der);
    int64_t again = expect_ok(gasket_certificate_new_bytes(der, length));

    expect_value(gasket_kind(pem), GASKET_KIND_CERTIFICATE);
    expect_text(gasket_certificate_serial(pem), "1000");
    expect_text(gasket_certificate_pem(again), gasket_certificate_pem(pem));
    gasket_free(again);
    gasket_free(pem);
}
END_TEST

START_TEST(pem_may_stand_behind_other_words)
{
    int64_t server = read_file("server.pem");
    int64_t root = read_file("root.pem");
    char text[ROOM];
    int length = snprintf(text, sizeof text, "0 is what DER begins with\n%s%s",
                          gasket_certificate_pem(root), gasket_certificate_pem(server));
    int64_t first = expect_ok(gasket_certificate_new_bytes(text, length));

    expect_text(gasket_certificate_pem(first), gasket_certificate_pem(root));
    gasket_free(first);
    gasket_free(root);
    gasket_free(server);
}
END_TEST

/* The message of the record; good until the next call. */
static const char *refusal(const void *bytes, int64_t length)
{
    static char message[1024];
    int64_t record = expect_record(gasket_certificate_new_bytes(bytes, length), GASKET_ERROR_SSL);

    expect_text(gasket_error_what(record), "certificate_new_bytes");
    (void)snprintf(message, sizeof message, "%s", gasket_error_message(record));
    gasket_free(record);
    return message;
}

/* What is wrong with it as DER is told, not that it is no PEM. */
static void expect_bad_der(const void *bytes, int64_t length)
{
    const char *message = refusal(bytes, length);

    expect_within(message, "no certificate that can be read: ");
    ck_assert_ptr_null(strstr(message, "no start line"));
}

START_TEST(bytes_that_are_no_certificate_are_refused)
{
    int64_t certificate = read_file("server.pem");
    unsigned char der[ROOM];
    int64_t length = der_of(certificate, der);
    size_t key_length;
    char *key = certificate_bytes("server.key", &key_length);
    char broken[] = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";

    expect_within(refusal(NULL, 0), "the bytes are none");
    expect_within(refusal("", 0), "the bytes are none");
    expect_within(refusal("hello", 5), "no start line");
    expect_within(refusal(key, (int64_t)key_length), "no start line");
    expect_within(refusal(broken, (int64_t)strlen(broken)), "no certificate that can be read");
    expect_bad_der(der, length - 1);
    expect_bad_der(der, 1);
    expect_bad_der("\x30\x00", 2);
    gasket_free(expect_record(gasket_certificate_new_bytes(NULL, 5), GASKET_ERROR_BAD_ARGUMENT));
    gasket_free(expect_record(gasket_certificate_new_bytes(der, -1), GASKET_ERROR_BAD_ARGUMENT));
    free(key);
    gasket_free(certificate);
}
END_TEST

/* ---- the whole ---- */

START_TEST(der_is_copied_as_far_as_there_is_room)
{
    int64_t certificate = read_file("server.pem");
    unsigned char whole[ROOM];
    unsigned char part[ROOM];
    int64_t length = der_of(certificate, whole);
    const int64_t rooms[] = {0, 1, 100, length - 1, length, length + 1};

    expect_value(gasket_certificate_der(certificate, NULL, 0), length);
    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++) {
        size_t copied = (size_t)(rooms[i] < length ? rooms[i] : length);

        memset(part, 0xaa, sizeof part);
        expect_value(gasket_certificate_der(certificate, part, rooms[i]), length);
        ck_assert_mem_eq(part, whole, copied);
        ck_assert_uint_eq(part[copied], 0xaa);
    }
    gasket_free(
        expect_record(gasket_certificate_der(certificate, NULL, 1), GASKET_ERROR_BAD_ARGUMENT));
    gasket_free(certificate);
}
END_TEST

/* OpenSSL 1.1.1 encodes it, with nothing in it. */
START_TEST(what_is_empty_is_told_so)
{
    int64_t empty = expect_ok(gasket_x509_new());
    char buffer[16];
    int64_t length = gasket_certificate_der(empty, buffer, sizeof buffer);

    ck_assert_msg(length > 0 || is_record(length), "%s", in_words(length));
    if (is_record(length))
        gasket_free(length);
    gasket_free(expect_record(gasket_certificate_key_bits(empty), GASKET_ERROR_SSL));
    expect_text(gasket_certificate_key_type(empty), "");
    expect_text(gasket_certificate_key_pem(empty), "");
    gasket_free(empty);
}
END_TEST

/* What is behind the "=" of a line, without what separates bytes. */
static const char *digits_of(const char *printed)
{
    static char digits[256];
    size_t length = 0;

    for (const char *c = strchr(printed, '=') + 1; *c != '\n' && length < sizeof digits - 1; c++)
        if (*c != ':')
            digits[length++] = *c;
    digits[length] = '\0';
    return digits;
}

START_TEST(fingerprints_are_those_of_the_tool)
{
    static const char *const digests[] = {"sha1", "sha256", "SHA512", "sha3-256"};
    int64_t certificate = read_file("client-ecdsa.pem");

    for (size_t i = 0; i < sizeof digests / sizeof *digests; i++) {
        char options[64];

        (void)snprintf(options, sizeof options, "-fingerprint -%s", digests[i]);
        expect_text(gasket_certificate_fingerprint(certificate, digests[i]),
                    digits_of(issue_printed(certificate, options)));
    }
    gasket_free(certificate);
}
END_TEST

START_TEST(an_unknown_digest_gives_no_fingerprint)
{
    int64_t certificate = read_file("server.pem");

    ck_assert_ptr_null(gasket_certificate_fingerprint(certificate, "no such digest"));
    ck_assert_ptr_null(gasket_certificate_fingerprint(certificate, ""));
    ck_assert_ptr_null(gasket_certificate_fingerprint(certificate, "\xff"));
    ck_assert_ptr_null(gasket_certificate_fingerprint(certificate, NULL));
    gasket_free(certificate);
}
END_TEST

/* ---- versions and serial numbers ---- */

static int64_t plain(void)
{
    int64_t name = issue_name("host");
    int64_t key = issue_key();
    int64_t certificate = issue_itself(name, key, gasket_evp_sha256());

    gasket_free(name);
    gasket_free(key);
    return certificate;
}

START_TEST(versions_are_1_to_3)
{
    int64_t certificate = plain();

    for (int64_t version = 3; version > 0; version--) {
        expect_value(gasket_x509_set_version(certificate, version - 1), 1);
        expect_value(gasket_certificate_version(certificate), version);
    }
    gasket_free(certificate);
}
END_TEST

START_TEST(a_first_version_has_no_alternative_names)
{
    unsigned char der[ROOM];
    int64_t made = plain();
    int64_t certificate;

    expect_value(gasket_x509_set_version(made, 0), 1);
    certificate = expect_ok(gasket_certificate_new_bytes(der, der_of(made, der)));
    expect_value(gasket_certificate_version(certificate), 1);
    expect_value(gasket_certificate_name_count(certificate, GASKET_NAME_SUBJECT), 2);
    expect_value(gasket_certificate_name_count(certificate, GASKET_NAME_ALTERNATIVE), 0);
    gasket_free(certificate);
    gasket_free(made);
}
END_TEST

START_TEST(other_versions_are_an_error)
{
    static const char *const others[] = {"\xa0\x03\x02\x01\x03", "\xa0\x03\x02\x01\x7f",
                                         "\xa0\x03\x02\x01\xff", "\xa0\x03\x02\x01\xfb"};

    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        int64_t certificate = patched(plain(), "\xa0\x03\x02\x01\x02", others[i], 5);

        gasket_free(expect_record(gasket_certificate_version(certificate), GASKET_ERROR_SSL));
        gasket_free(certificate);
    }
}
END_TEST

static void expect_serial(const char *digits)
{
    int64_t certificate = plain();
    int64_t number = 0;
    int64_t serial;

    ck_assert_int_gt(gasket_bn_hex2bn(&number, digits), 0);
    serial = expect_ok(gasket_bn_to_asn1_integer(number));
    expect_value(gasket_x509_set_serialnumber(certificate, serial), 1);
    expect_text(gasket_certificate_serial(certificate), digits);
    expect_text(digits_of(issue_printed(certificate, "-serial")), digits);
    gasket_free(serial);
    gasket_free(number);
    gasket_free(certificate);
}

START_TEST(serial_numbers_may_be_huge)
{
    expect_serial("7F0102030405060708090A0B0C0D0E0F10111213");
    expect_serial("FF0102030405060708090A0B0C0D0E0F10111213");
    expect_serial("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF");
    expect_serial("80");
    expect_serial("-05");
}
END_TEST

/* ---- keys ---- */

static void expect_key(int64_t certificate, const char *type, int64_t bits)
{
    expect_text(gasket_certificate_key_type(certificate), type);
    expect_value(gasket_certificate_key_bits(certificate), bits);
    expect_text(gasket_certificate_key_pem(certificate), issue_printed(certificate, "-pubkey"));
}

static int64_t with_ed25519(void)
{
    int64_t ctx = expect_ok(gasket_evp_pkey_ctx_new_id(EVP_PKEY_ED25519));
    int64_t name = issue_name("host");
    int64_t key = 0;
    int64_t certificate;

    expect_value(gasket_evp_pkey_keygen_init(ctx), 1);
    expect_value(gasket_evp_pkey_keygen(ctx, &key), 1);
    certificate = issue_itself(name, key, 0);
    gasket_free(ctx);
    gasket_free(name);
    gasket_free(key);
    return certificate;
}

START_TEST(keys_are_told)
{
    int64_t rsa = read_file("server.pem");
    int64_t ec = read_file("client-ecdsa.pem");

    expect_key(rsa, "RSA", 2048);
    expect_key(ec, "EC", 256);
    gasket_free(rsa);
    gasket_free(ec);
}
END_TEST

/* Its bits are 253 in OpenSSL 1.1.1, and 256 later. */
START_TEST(edwards_keys_are_told)
{
    int64_t certificate = with_ed25519();
    int64_t bits = gasket_certificate_key_bits(certificate);

    ck_assert_msg(bits == 253 || bits == 256, "it has %lld bits", (long long)bits);
    expect_key(certificate, "ED25519", bits);
    gasket_free(certificate);
}
END_TEST

START_TEST(a_key_that_cannot_be_read_is_told_so)
{
    int64_t certificate =
        patched(with_ed25519(), "\x06\x03\x2b\x65\x70", "\x06\x03\x2b\x65\x10", 5);

    expect_text(gasket_certificate_key_type(certificate), "");
    expect_text(gasket_certificate_key_pem(certificate), "");
    gasket_free(expect_record(gasket_certificate_key_bits(certificate), GASKET_ERROR_SSL));
    expect_value(gasket_certificate_version(certificate), 3);
    gasket_free(certificate);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("certificate");
    TCase *tests = suite_case(suite, "what a peer shows", 60);
    TCase *bytes = suite_case(suite, "bytes", 60);
    TCase *parts = suite_case(suite, "parts", 60);

    tcase_add_test(tests, names_and_serial_are_told);
    tcase_add_test(tests, times_are_seconds_of_1970);
    tcase_add_test(tests, pem_is_what_the_file_holds);
    tcase_add_test(tests, each_asking_gives_a_handle_of_its_own);
    tcase_add_test(tests, a_text_stays_as_long_as_its_handle);
    tcase_add_test(tests, who_shows_none_has_none);
    tcase_add_test(bytes, pem_and_der_are_read);
    tcase_add_test(bytes, pem_may_stand_behind_other_words);
    tcase_add_test(bytes, bytes_that_are_no_certificate_are_refused);
    tcase_add_test(bytes, der_is_copied_as_far_as_there_is_room);
    tcase_add_test(bytes, what_is_empty_is_told_so);
    tcase_add_test(bytes, fingerprints_are_those_of_the_tool);
    tcase_add_test(bytes, an_unknown_digest_gives_no_fingerprint);
    tcase_add_test(parts, versions_are_1_to_3);
    tcase_add_test(parts, a_first_version_has_no_alternative_names);
    tcase_add_test(parts, other_versions_are_an_error);
    tcase_add_test(parts, serial_numbers_may_be_huge);
    tcase_add_test(parts, keys_are_told);
    tcase_add_test(parts, edwards_keys_are_told);
    tcase_add_test(parts, a_key_that_cannot_be_read_is_told_so);
    return suite_run(suite);
}
