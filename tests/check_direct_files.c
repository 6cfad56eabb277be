/* The documented calls that read files: certificates and keys that peers are then shown,
 * authorities that are then trusted or named, and what is answered where a file is not as it should
 * be. */
#include <stdint.h>

#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/suite.h"
#include "support/tool.h"
#include "support/ways.h"

enum { PEM = SSL_FILETYPE_PEM, DER = SSL_FILETYPE_ASN1, NO_TYPE = 77 };

typedef int64_t (*use_file)(int64_t handle, const char *file, int64_t type);

static int64_t ctx;

/* Keys of fewer than 112 bits are refused, as the systems' OpenSSL does. */
static int64_t strict_ctx(void)
{
    int64_t strict = way_ctx(WAY_SSL_CTX, GASKET_BOTH);

    expect_value(gasket_ssl_ctx_set_security_level(strict, 2), 0);
    return strict;
}

/* ---- what is refused ---- */

typedef struct refusal {
    const char *file; /* NULL: NULL */
    int64_t type;
    const char *reason;
} refusal;

static const refusal of_all[] = {
    {"no-such.pem", PEM, "No such file"},
    {"no-such.pem", DER, "No such file"},
    {NULL, PEM, "No such file"},
    {NULL, DER, "No such file"},
    {"server.pem", NO_TYPE, "bad ssl filetype"},
    {"server.pem", 0, "bad ssl filetype"},
};

static const refusal of_certificates[] = {
    {"garbage.pem", PEM, "no start line"}, {"empty.pem", PEM, "no start line"},
    {"server.key", PEM, "no start line"},  {"server.der", PEM, "no start line"},
    {"server.pem", DER, "wrong tag"},      {"weak.pem", PEM, "ee key too small"},
};

static const refusal of_keys[] = {
    {"garbage.pem", PEM, ""},
    {"server.pem", PEM, ""},
    {"server.key", DER, ""},
};

static const refusal of_rsa_keys[] = {
    {"garbage.pem", PEM, ""},
    {"server.key", DER, ""},
    {"server-ecdsa.key", PEM, "expecting an rsa key"},
};

static void expect_refused(int64_t handle, use_file use, const refusal *all, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const char *file = all[i].file == NULL ? NULL : certificate_file(all[i].file);

        expect_value(use(handle, file, all[i].type), 0);
        expect_reason(handle, all[i].reason);
    }
}

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define EXPECT_REFUSED(handle, use, all)                                                           \
    (expect_refused(handle, use, of_all, COUNT(of_all)),                                           \
     expect_refused(handle, use, all, COUNT(all)))

/* Where a certificate was set, a key that does not belong to it. */
static void expect_no_other_key(int64_t handle, use_file certificate, use_file key)
{
    expect_value(certificate(handle, certificate_file("server.pem"), PEM), 1);
    expect_value(key(handle, certificate_file("other.key"), PEM), 0);
    expect_reason(handle, "key values mismatch");
    expect_value(key(handle, certificate_file("server.key"), PEM), 1);
    expect_no_reason(handle);
}

/* A key that is encrypted, without its password, with another and with its own. */
static void expect_password(int64_t handle, use_file key,
                            int64_t (*set_password)(int64_t, const char *))
{
    const char *file = certificate_file("encrypted.key");

    expect_value(key(handle, file, PEM), 0);
    expect_reason(handle, "password");
    expect_value(set_password(handle, "wrong"), 0);
    expect_value(key(handle, file, PEM), 0);
    expect_reason(handle, "bad decrypt");
    expect_value(set_password(handle, "sesame"), 0);
    expect_value(key(handle, file, PEM), 1);
    expect_value(set_password(handle, NULL), 0);
    expect_value(key(handle, file, PEM), 0);
}

START_TEST(ssl_ctx_use_certificate_file_says_why_not)
{
    ctx = strict_ctx();
    EXPECT_REFUSED(ctx, gasket_ssl_ctx_use_certificate_file, of_certificates);
    expect_record(gasket_ssl_ctx_use_certificate_file(0, "x", PEM), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ssl_ctx_use_certificate_file(ctx, "x", INT64_C(1) << 33),
                  GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_use_privatekey_file_says_why_not)
{
    ctx = strict_ctx();
    EXPECT_REFUSED(ctx, gasket_ssl_ctx_use_privatekey_file, of_keys);
    expect_no_other_key(ctx, gasket_ssl_ctx_use_certificate_file,
                        gasket_ssl_ctx_use_privatekey_file);
    expect_password(ctx, gasket_ssl_ctx_use_privatekey_file,
                    gasket_ssl_ctx_set_default_passwd_cb_userdata);
    /* A certificate that does not belong to the key drops it. */
    expect_value(gasket_ssl_ctx_use_certificate_file(ctx, certificate_file("other.pem"), PEM), 1);
    expect_value(gasket_ssl_ctx_check_private_key(ctx), 0);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_use_rsaprivatekey_file_says_why_not)
{
    ctx = strict_ctx();
    EXPECT_REFUSED(ctx, gasket_ssl_ctx_use_rsaprivatekey_file, of_rsa_keys);
    expect_no_other_key(ctx, gasket_ssl_ctx_use_certificate_file,
                        gasket_ssl_ctx_use_rsaprivatekey_file);
    expect_password(ctx, gasket_ssl_ctx_use_rsaprivatekey_file,
                    gasket_ssl_ctx_set_default_passwd_cb_userdata);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_use_certificate_file_says_why_not)
{
    int64_t ssl;

    ctx = strict_ctx();
    ssl = expect_ok(gasket_ssl_new(ctx));
    EXPECT_REFUSED(ssl, gasket_ssl_use_certificate_file, of_certificates);
    expect_record(gasket_ssl_use_certificate_file(ctx, "x", PEM), GASKET_ERROR_BAD_HANDLE);
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_use_privatekey_file_says_why_not)
{
    int64_t ssl;

    ctx = strict_ctx();
    ssl = expect_ok(gasket_ssl_new(ctx));
    EXPECT_REFUSED(ssl, gasket_ssl_use_privatekey_file, of_keys);
    expect_no_other_key(ssl, gasket_ssl_use_certificate_file, gasket_ssl_use_privatekey_file);
    expect_password(ssl, gasket_ssl_use_privatekey_file, gasket_ssl_set_default_passwd_cb_userdata);
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_use_rsaprivatekey_file_says_why_not)
{
    int64_t ssl;

    ctx = strict_ctx();
    ssl = expect_ok(gasket_ssl_new(ctx));
    EXPECT_REFUSED(ssl, gasket_ssl_use_rsaprivatekey_file, of_rsa_keys);
    expect_no_other_key(ssl, gasket_ssl_use_certificate_file, gasket_ssl_use_rsaprivatekey_file);
    expect_password(ssl, gasket_ssl_use_rsaprivatekey_file,
                    gasket_ssl_set_default_passwd_cb_userdata);
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

static int64_t use_chain(int64_t handle, const char *file, int64_t type)
{
    (void)type;
    return gasket_ssl_ctx_use_certificate_chain_file(handle, file);
}

START_TEST(ssl_ctx_use_certificate_chain_file_says_why_not)
{
    static const refusal of_chains[] = {
        {"no-such.pem", PEM, "No such file"},  {NULL, PEM, "No such file"},
        {"garbage.pem", PEM, "no start line"}, {"server.der", PEM, "no start line"},
        {"weak.pem", PEM, "ee key too small"},
    };

    ctx = strict_ctx();
    expect_refused(ctx, use_chain, of_chains, COUNT(of_chains));
    gasket_free(ctx);
}
END_TEST

/* ---- what is shown ---- */

static const char arguments[] =
    "-showcerts -CAfile root.pem -verify_return_error -verify_hostname localhost";
static const char verified[] = "Verified peername: localhost";

/* How often `part` is in what a client saw that met a server of the context. */
static int seen(int way, void (*prepare)(int64_t ssl), const char *part)
{
    return tool_count(way_meets_client(way, ctx, prepare, arguments), part);
}

static const struct {
    const char *certificate;
    int64_t type;
    const char *key;
    int64_t key_type;
    const char *password;
} good[] = {
    {"server.pem", PEM, "server.key", PEM, NULL},
    {"server.der", DER, "server-key.der", DER, NULL},
    {"server-both.pem", PEM, "server-both.pem", PEM, NULL},
    {"server.pem", PEM, "server-pkcs1.key", PEM, NULL},
    {"server.pem", PEM, "encrypted.key", PEM, "sesame"},
};

enum { GOOD = (int)COUNT(good) };

START_TEST(ssl_ctx_use_certificate_file_and_ssl_ctx_use_privatekey_file_are_shown)
{
    for (int i = 0; i < GOOD; i++) {
        ctx = way_ctx(_i, GASKET_SERVER);
        ck_assert_int_eq(seen(_i, NULL, "BEGIN CERTIFICATE"), 0);
        expect_value(gasket_ssl_ctx_set_default_passwd_cb_userdata(ctx, good[i].password), 0);
        expect_value(gasket_ssl_ctx_use_privatekey_file(ctx, certificate_file(good[i].key),
                                                        good[i].key_type),
                     1);
        expect_value(gasket_ssl_ctx_use_certificate_file(ctx, certificate_file(good[i].certificate),
                                                         good[i].type),
                     1);
        ck_assert_int_eq(seen(_i, NULL, verified), 1);
        gasket_free(ctx);
    }
}
END_TEST

static int shown;

static void show(int64_t ssl)
{
    expect_value(gasket_ssl_set_default_passwd_cb_userdata(ssl, good[shown].password), 0);
    expect_value(gasket_ssl_use_certificate_file(ssl, certificate_file(good[shown].certificate),
                                                 good[shown].type),
                 1);
    expect_value(gasket_ssl_use_privatekey_file(ssl, certificate_file(good[shown].key),
                                                good[shown].key_type),
                 1);
}

START_TEST(ssl_use_certificate_file_and_ssl_use_privatekey_file_are_shown)
{
    ctx = way_server(_i, "other");
    ck_assert_int_gt(seen(_i, NULL, "other.example"), 0);
    for (shown = 0; shown < GOOD; shown++)
        ck_assert_int_eq(seen(_i, show, "other.example"), 0);
    shown = 0;
    ck_assert_int_eq(seen(_i, show, verified), 1);
    gasket_free(ctx);
}
END_TEST

static const char *const rsa_keys[] = {"server.key", "server-pkcs1.key", "encrypted.key"};

START_TEST(ssl_ctx_use_rsaprivatekey_file_is_the_key_that_is_used)
{
    for (int i = 0; i < 3; i++) {
        ctx = way_ctx(_i, GASKET_SERVER);
        expect_value(gasket_ssl_ctx_use_certificate_file(ctx, certificate_file("server.pem"), PEM),
                     1);
        expect_value(gasket_ssl_ctx_set_default_passwd_cb_userdata(ctx, "sesame"), 0);
        ck_assert_int_eq(seen(_i, NULL, "BEGIN CERTIFICATE"), 0);
        expect_value(gasket_ssl_ctx_use_rsaprivatekey_file(ctx, certificate_file(rsa_keys[i]), PEM),
                     1);
        ck_assert_int_eq(seen(_i, NULL, verified), 1);
        gasket_free(ctx);
    }
}
END_TEST

static void show_rsa(int64_t ssl)
{
    expect_value(gasket_ssl_set_default_passwd_cb_userdata(ssl, "sesame"), 0);
    expect_value(gasket_ssl_use_certificate_file(ssl, certificate_file("server.pem"), PEM), 1);
    expect_value(gasket_ssl_use_rsaprivatekey_file(ssl, certificate_file(rsa_keys[shown]), PEM), 1);
}

START_TEST(ssl_use_rsaprivatekey_file_is_the_key_that_is_used)
{
    ctx = way_ctx(_i, GASKET_SERVER);
    for (shown = 0; shown < 3; shown++)
        ck_assert_int_eq(seen(_i, show_rsa, verified), 1);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_use_certificate_chain_file_is_sent_whole)
{
    ctx = way_ctx(_i, GASKET_SERVER);
    expect_value(gasket_ssl_ctx_use_certificate_chain_file(ctx, certificate_file("deep-chain.pem")),
                 1);
    expect_value(gasket_ssl_ctx_use_privatekey_file(ctx, certificate_file("deep.key"), PEM), 1);
    ck_assert_int_eq(seen(_i, NULL, "BEGIN CERTIFICATE"), 3);
    ck_assert_int_eq(seen(_i, NULL, verified), 1);
    expect_value(gasket_ssl_ctx_use_certificate_chain_file(ctx, certificate_file("server.pem")), 1);
    ck_assert_int_eq(seen(_i, NULL, "BEGIN CERTIFICATE"), 1);
    gasket_free(ctx);
}
END_TEST

/* ---- authorities ---- */

/* Whether a client of the context takes the usual server. */
static int trusted(int way)
{
    int64_t server = way_server(way, "server");
    couple c = couple_new(way, ctx, server);
    int taken;

    if (c.client.stream != 0)
        expect_value(gasket_stream_set_verify_host(c.client.stream, "localhost"), 0);
    taken = ends_shake(&c.client, &c.server);
    couple_free(&c);
    gasket_free(server);
    return taken;
}

static const struct {
    const char *file;
    const char *directory;
    int trusted;
} locations[] = {
    {"root.pem", NULL, 1},           {NULL, "directory", 1},         {"root.pem", "directory", 1},
    {"unknown.pem", "directory", 1}, {"unknown.pem", NULL, 0},       {NULL, "directory-empty", 0},
    {NULL, "no-such-directory", 0},  {"root.pem", "no-such-dir", 1},
};

static const char *path_or_null(const char *name)
{
    return name == NULL ? NULL : certificate_file(name);
}

START_TEST(ssl_ctx_load_verify_locations_are_trusted)
{
    for (size_t i = 0; i < COUNT(locations); i++) {
        ctx = way_ctx(_i, GASKET_CLIENT);
        expect_value(gasket_ssl_ctx_set_verify(ctx, SSL_VERIFY_PEER), 0);
        expect_value(
            gasket_ssl_ctx_load_verify_locations(ctx, certificate_file("unknown.pem"), NULL), 1);
        ck_assert_int_eq(trusted(_i), 0);
        expect_value(gasket_ssl_ctx_load_verify_locations(ctx, path_or_null(locations[i].file),
                                                          path_or_null(locations[i].directory)),
                     1);
        ck_assert_int_eq(trusted(_i), locations[i].trusted);
        gasket_free(ctx);
    }
}
END_TEST

START_TEST(ssl_ctx_load_verify_locations_adds_to_what_gasket_was_told)
{
    ctx = way_ctx(0, GASKET_CLIENT);
    expect_value(gasket_ssl_ctx_set_verify(ctx, SSL_VERIFY_PEER), 0);
    expect_value(gasket_ctx_set_ca_file(ctx, certificate_file("root.pem")), 0);
    expect_value(gasket_ssl_ctx_load_verify_locations(ctx, certificate_file("unknown.pem"), NULL),
                 1);
    ck_assert_int_eq(trusted(_i), 1);
    gasket_free(ctx);
    ctx = way_ctx(0, GASKET_CLIENT);
    expect_value(gasket_ssl_ctx_set_verify(ctx, SSL_VERIFY_PEER), 0);
    expect_value(gasket_ssl_ctx_load_verify_locations(ctx, certificate_file("unknown.pem"), NULL),
                 1);
    ck_assert_int_eq(trusted(_i), 0);
    expect_value(gasket_ctx_set_ca_file(ctx, certificate_file("root.pem")), 0);
    ck_assert_int_eq(trusted(_i), 1);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_load_verify_locations_says_why_not)
{
    ctx = way_ctx(_i, GASKET_CLIENT);
    expect_value(gasket_ssl_ctx_load_verify_locations(ctx, NULL, NULL), 0);
    expect_no_reason(ctx);
    expect_value(gasket_ssl_ctx_load_verify_locations(ctx, certificate_file("no-such.pem"), NULL),
                 0);
    expect_reason(ctx, "No such file");
    expect_value(gasket_ssl_ctx_load_verify_locations(ctx, certificate_file("garbage.pem"), NULL),
                 0);
    expect_reason(ctx, "no certificate or crl found");
    expect_value(gasket_ssl_ctx_load_verify_locations(ctx, NULL, "/no/such/directory"), 1);
    expect_no_reason(ctx);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_load_client_ca_file_gives_each_subject_once)
{
    int64_t names = expect_ok(gasket_ssl_load_client_ca_file(certificate_file("deep-chain.pem")));
    int64_t one =
        expect_ok(gasket_ssl_load_client_ca_file(certificate_file("root-and-issuer-crl.pem")));

    expect_text(gasket_direct_type(names), "STACK_OF(X509_NAME)");
    expect_value(gasket_sk_x509_name_num(names), 3);
    expect_value(gasket_sk_x509_name_num(one), 1);
    expect_within(gasket_x509_name_oneline(expect_ok(gasket_sk_x509_name_value(one, 0))),
                  "CN=Gasket test root");
    ck_assert_int_eq(gasket_free(names), 1);
    ck_assert_int_eq(gasket_free(one), 1);
}
END_TEST

START_TEST(ssl_load_client_ca_file_says_why_not)
{
    expect_value(gasket_ssl_load_client_ca_file(certificate_file("no-such.pem")), 0);
    expect_reason(0, "No such file");
    expect_value(gasket_ssl_load_client_ca_file(certificate_file("garbage.pem")), 0);
    expect_reason(0, "no start line");
    expect_value(gasket_ssl_load_client_ca_file(certificate_file("server.key")), 0);
    expect_record(gasket_ssl_load_client_ca_file(NULL), GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_files");
    TCase *tests = suite_case(suite, "refused", 60);

    tcase_add_test(tests, ssl_ctx_use_certificate_file_says_why_not);
    tcase_add_test(tests, ssl_ctx_use_privatekey_file_says_why_not);
    tcase_add_test(tests, ssl_ctx_use_rsaprivatekey_file_says_why_not);
    tcase_add_test(tests, ssl_use_certificate_file_says_why_not);
    tcase_add_test(tests, ssl_use_privatekey_file_says_why_not);
    tcase_add_test(tests, ssl_use_rsaprivatekey_file_says_why_not);
    tcase_add_test(tests, ssl_ctx_use_certificate_chain_file_says_why_not);

    tests = suite_case(suite, "shown", 120);
    tcase_add_loop_test(
        tests, ssl_ctx_use_certificate_file_and_ssl_ctx_use_privatekey_file_are_shown, 0, WAYS);
    tcase_add_loop_test(tests, ssl_use_certificate_file_and_ssl_use_privatekey_file_are_shown, 0,
                        WAYS);
    tcase_add_loop_test(tests, ssl_ctx_use_rsaprivatekey_file_is_the_key_that_is_used, 0, WAYS);
    tcase_add_loop_test(tests, ssl_use_rsaprivatekey_file_is_the_key_that_is_used, 0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_use_certificate_chain_file_is_sent_whole, 0, WAYS);

    tests = suite_case(suite, "authorities", 60);
    tcase_add_loop_test(tests, ssl_ctx_load_verify_locations_are_trusted, 0, WAYS);
    tcase_add_test(tests, ssl_ctx_load_verify_locations_adds_to_what_gasket_was_told);
    tcase_add_loop_test(tests, ssl_ctx_load_verify_locations_says_why_not, 0, WAY_SSL);
    tcase_add_test(tests, ssl_load_client_ca_file_gives_each_subject_once);
    tcase_add_test(tests, ssl_load_client_ca_file_says_why_not);
    return suite_run(suite);
}
