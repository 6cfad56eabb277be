/* The documented calls whose effect is on the wire, as the openssl command sees it. */
#include <stdint.h>
#include <string.h>

#include <openssl/obj_mac.h>
#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/suite.h"
#include "support/tool.h"
#include "support/ways.h"

static const int64_t no_ticket = SSL_OP_NO_TICKET;
static const int64_t no_tls_1_3 = SSL_OP_NO_TLSv1_3;

static int64_t ctx;
static tool t;

static void expect_seen(int way, void (*prepare)(int64_t ssl), const char *arguments,
                        const char *part)
{
    tool_expect(way_meets_client(way, ctx, prepare, arguments), part);
}

/* ---- names of authorities ---- */

static const char *const versions[] = {"-tls1_2", "-tls1_3"};
static const char named[] = "Acceptable client certificate CA names";
static const char nobody[] = "No client certificate CA names sent";

/* The client is told of one authority, which has nothing to do with the server's certificate. */
static void expect_named(int way, void (*prepare)(int64_t ssl))
{
    for (int i = 0; i < 2; i++) {
        const char *text = way_meets_client(way, ctx, prepare, versions[i]);

        tool_expect(text, named);
        tool_expect(strstr(text, named), "Gasket test ECDSA root");
    }
}

static int64_t authority;

static void add_authority(int64_t ssl)
{
    expect_value(gasket_ssl_set_verify(ssl, SSL_VERIFY_PEER), 0);
    expect_value(gasket_ssl_add_client_ca(ssl, 0), 0);
    expect_no_reason(ssl);
    expect_value(gasket_ssl_add_client_ca(ssl, authority), 1);
}

START_TEST(ssl_add_client_ca_is_sent)
{
    ctx = way_server(_i, "server");
    authority = way_certificate("root-ecdsa.pem");
    expect_seen(_i, NULL, "", nobody);
    expect_named(_i, add_authority);
    expect_seen(_i, NULL, "", nobody);
    gasket_free(ctx);
    ck_assert_int_eq(gasket_free(authority), 1);
}
END_TEST

START_TEST(ssl_ctx_add_client_ca_is_sent)
{
    ctx = way_server(_i, "server");
    authority = way_certificate("root-ecdsa.pem");
    expect_value(gasket_ssl_ctx_set_verify(ctx, SSL_VERIFY_PEER), 0);
    expect_seen(_i, NULL, "", nobody);
    expect_value(gasket_ssl_ctx_add_client_ca(ctx, 0), 0);
    expect_no_reason(ctx);
    expect_value(gasket_ssl_ctx_add_client_ca(ctx, authority), 1);
    ck_assert_int_eq(gasket_free(authority), 1);
    expect_named(_i, NULL);
    gasket_free(ctx);
}
END_TEST

/* What Gasket's own call has set when the context was in use already. */
START_TEST(ssl_ctx_add_client_ca_adds_to_what_gasket_was_told)
{
    ctx = way_server(_i, "server");
    authority = way_certificate("unknown.pem");
    expect_value(gasket_ssl_ctx_set_verify(ctx, SSL_VERIFY_PEER), 0);
    expect_seen(_i, NULL, "", nobody);
    expect_value(gasket_ctx_set_ca_file(ctx, certificate_file("root-ecdsa.pem")), 0);
    expect_value(gasket_ssl_ctx_add_client_ca(ctx, 0), 0);
    expect_named(_i, NULL);
    expect_value(gasket_ssl_ctx_add_client_ca(ctx, authority), 1);
    expect_named(_i, NULL);
    expect_seen(_i, NULL, "", "Gasket unknown root");
    gasket_free(ctx);
    ck_assert_int_eq(gasket_free(authority), 1);
}
END_TEST

static int64_t names;

static void set_names(int64_t ssl)
{
    expect_value(gasket_ssl_set_verify(ssl, SSL_VERIFY_PEER), 0);
    expect_value(gasket_ssl_set_client_ca_list(ssl, names), 0);
}

START_TEST(ssl_set_client_ca_list_is_sent)
{
    ctx = way_server(_i, "server");
    names = expect_ok(gasket_ssl_load_client_ca_file(certificate_file("root-ecdsa.pem")));
    expect_named(_i, set_names);
    expect_value(gasket_sk_x509_name_num(names), 1);
    ck_assert_int_eq(gasket_free(names), 1);
    names = 0;
    expect_seen(_i, set_names, "", nobody);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_set_client_ca_list_is_sent)
{
    ctx = way_server(_i, "server");
    names = expect_ok(gasket_ssl_load_client_ca_file(certificate_file("root-ecdsa.pem")));
    expect_value(gasket_ssl_ctx_set_verify(ctx, SSL_VERIFY_PEER), 0);
    expect_seen(_i, NULL, "", nobody);
    expect_value(gasket_ssl_ctx_set_client_ca_list(ctx, names), 0);
    expect_value(gasket_ssl_ctx_set_client_ca_list(ctx, names), 0);
    ck_assert_int_eq(gasket_free(names), 1);
    expect_named(_i, NULL);
    expect_value(gasket_ssl_ctx_set_client_ca_list(ctx, 0), 0);
    expect_seen(_i, NULL, "", nobody);
    gasket_free(ctx);
}
END_TEST

/* ---- chains ---- */

START_TEST(ssl_ctx_add_extra_chain_cert_is_sent)
{
    static const char *const more[] = {"deeper.pem", "issuer.pem"};

    ctx = way_server(_i, "deep");
    expect_value(gasket_ssl_ctx_add_extra_chain_cert(ctx, 0), 0);
    for (int i = 0; i < 2; i++) {
        int64_t x509 = way_certificate(more[i]);
        const char *text = way_meets_client(_i, ctx, NULL, "-showcerts");

        ck_assert_int_eq(tool_count(text, "BEGIN CERTIFICATE"), 1 + i);
        expect_value(gasket_ssl_ctx_add_extra_chain_cert(ctx, x509), 1);
        ck_assert_int_eq(gasket_free(x509), 1);
    }
    expect_seen(_i, NULL, "-CAfile root.pem -verify_return_error -verify_hostname localhost",
                "Verified peername: localhost");
    gasket_free(ctx);
}
END_TEST

/* A client of the context meets `openssl s_server`, which sends three certificates. */
static int takes_the_chain(int way, int64_t limit)
{
    int taken;
    end e;

    tool_server(&t, "-naccept 1 -cert deep.pem -key deep.key -cert_chain deep-chain.pem");
    e = end_new(way, ctx, GASKET_CLIENT, tool_meet(&t));
    if (limit >= 0)
        expect_value(gasket_ssl_set_max_cert_list(e.ssl, limit), 102400);
    expect_value(gasket_ssl_set_max_cert_list(e.ssl, -1), 0);
    taken = end_shake(&e);
    if (!taken && e.stream != 0)
        expect_within(gasket_error_message(gasket_stream_handshake(e.stream, 0)),
                      "excessive message size");
    else if (!taken)
        expect_reason(e.ssl, "excessive message size");
    end_free(&e);
    (void)tool_end(&t);
    return taken;
}

START_TEST(ssl_ctx_set_max_cert_list_limits_the_chain)
{
    ctx = way_ctx(_i, GASKET_CLIENT);
    ck_assert_int_eq(takes_the_chain(_i, -1), 1);
    expect_value(gasket_ssl_ctx_set_max_cert_list(ctx, 2000), 102400);
    expect_value(gasket_ssl_ctx_set_max_cert_list(ctx, -5), 0);
    ck_assert_int_eq(takes_the_chain(_i, -1), 0);
    expect_value(gasket_ssl_ctx_set_max_cert_list(ctx, 100000), 2000);
    ck_assert_int_eq(takes_the_chain(_i, -1), 1);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_set_max_cert_list_limits_the_chain)
{
    ctx = way_ctx(_i, GASKET_CLIENT);
    ck_assert_int_eq(takes_the_chain(_i, 2000), 0);
    ck_assert_int_eq(takes_the_chain(_i, 100000), 1);
    gasket_free(ctx);
}
END_TEST

/* ---- options ---- */

static int64_t options;

static void set_options(int64_t ssl)
{
    int64_t before = expect_ok(gasket_ssl_get_options(ssl));

    expect_value(gasket_ssl_set_options(ssl, options), before | options);
}

START_TEST(ssl_set_options_is_in_force)
{
    ctx = way_server(_i, "server");
    expect_seen(_i, NULL, "", "New, TLSv1.3, ");
    options = no_tls_1_3;
    expect_seen(_i, set_options, "", "New, TLSv1.2, ");
    options = no_tls_1_3 | no_ticket;
    expect_seen(_i, NULL, "-tls1_2", "TLS session ticket:");
    ck_assert_int_eq(tool_count(way_meets_client(_i, ctx, set_options, ""), "TLS session ticket:"),
                     0);
    gasket_free(ctx);
}
END_TEST

START_TEST(ssl_ctx_set_options_is_in_force)
{
    int64_t before;

    ctx = way_server(_i, "server");
    before = expect_ok(gasket_ssl_ctx_get_options(ctx));
    expect_seen(_i, NULL, "", "New, TLSv1.3, ");
    expect_value(gasket_ssl_ctx_set_options(ctx, no_tls_1_3), before | no_tls_1_3);
    expect_seen(_i, NULL, "", "New, TLSv1.2, ");
    expect_seen(_i, NULL, "", "TLS session ticket:");
    expect_value(gasket_ssl_ctx_set_options(ctx, no_ticket), before | no_tls_1_3 | no_ticket);
    ck_assert_int_eq(tool_count(way_meets_client(_i, ctx, NULL, ""), "TLS session ticket:"), 0);
    gasket_free(ctx);
}
END_TEST

/* ---- Diffie-Hellman ---- */

static const char with_dh[] = "-tls1_2 -cipher DHE-RSA-AES128-GCM-SHA256";

static const char dh_512[] = "-----BEGIN DH PARAMETERS-----\n"
                             "MEYCQQDECuZ0HJDc07DfRDZA9v+n0LRVd70RMKhHjttWeZ02/fSW0KD15uOvrnZT\n"
                             "isErkMWsmQK/5dXa7hMxrRbfQMXXAgEC\n"
                             "-----END DH PARAMETERS-----\n";

static int64_t read_dh(const char *pem)
{
    int64_t bio = expect_ok(gasket_bio_new(expect_ok(gasket_bio_s_mem())));
    int64_t read;

    expect_value(gasket_bio_write(bio, pem, (int64_t)strlen(pem)), (int64_t)strlen(pem));
    read = expect_ok(gasket_pem_read_bio_dhparams(bio, NULL));
    ck_assert_int_ne(read, 0);
    gasket_free(bio);
    return read;
}

static int64_t dh;

static void expect_dh_refused(int64_t handle, int64_t (*set)(int64_t, int64_t))
{
    int64_t small[] = {read_dh(dh_512), expect_ok(gasket_dh_get_1024_160())};

    expect_value(set(handle, 0), 0);
    expect_reason(handle, "passed a null parameter");
    for (int i = 0; i < 2; i++) {
        expect_value(gasket_dh_bits(small[i]), 512 << i);
        expect_value(set(handle, small[i]), 0);
        expect_reason(handle, "dh key too small");
        ck_assert_int_eq(gasket_free(small[i]), 1);
    }
}

START_TEST(ssl_ctx_set_tmp_dh_is_used)
{
    ctx = way_server(_i, "server");
    expect_value(gasket_ssl_ctx_set_security_level(ctx, 2), 0);
    expect_dh_refused(ctx, gasket_ssl_ctx_set_tmp_dh);
    dh = expect_ok(gasket_dh_get_2048_256());
    expect_value(gasket_ssl_ctx_set_tmp_dh(ctx, dh), 1);
    expect_value(gasket_dh_bits(dh), 2048);
    ck_assert_int_eq(gasket_free(dh), 1);
    expect_seen(_i, NULL, with_dh, "Temp Key: DH, 2048 bits");
    dh =
        expect_ok(gasket_dh_new_by_nid(NID_ffdhe3072)); /* which is not what OpenSSL would choose */
    expect_value(gasket_ssl_ctx_set_tmp_dh(ctx, dh), 1);
    ck_assert_int_eq(gasket_free(dh), 1);
    expect_seen(_i, NULL, with_dh, "Temp Key: DH, 3072 bits");
    gasket_free(ctx);
}
END_TEST

static void set_dh(int64_t ssl)
{
    expect_value(gasket_ssl_set_security_level(ssl, 2), 0);
    expect_dh_refused(ssl, gasket_ssl_set_tmp_dh);
    expect_value(gasket_ssl_set_tmp_dh(ssl, dh), 1);
}

START_TEST(ssl_set_tmp_dh_is_used)
{
    ctx = way_server(_i, "server");
    dh = expect_ok(gasket_dh_get_2048_256());
    expect_seen(_i, set_dh, with_dh, "Temp Key: DH, 2048 bits");
    ck_assert_int_eq(gasket_free(dh), 1);
    dh = expect_ok(gasket_dh_new_by_nid(NID_ffdhe3072));
    expect_seen(_i, set_dh, with_dh, "Temp Key: DH, 3072 bits");
    ck_assert_int_eq(gasket_free(dh), 1);
    gasket_free(ctx);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_wire");
    TCase *tests = suite_case(suite, "authorities and chains", 120);

    tcase_add_loop_test(tests, ssl_add_client_ca_is_sent, 0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_add_client_ca_is_sent, 0, WAYS);
    tcase_add_test(tests, ssl_ctx_add_client_ca_adds_to_what_gasket_was_told);
    tcase_add_loop_test(tests, ssl_set_client_ca_list_is_sent, 0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_set_client_ca_list_is_sent, 0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_add_extra_chain_cert_is_sent, 0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_set_max_cert_list_limits_the_chain, 0, WAYS);
    tcase_add_loop_test(tests, ssl_set_max_cert_list_limits_the_chain, 0, WAYS);

    tests = suite_case(suite, "options and keys", 120);
    tcase_add_loop_test(tests, ssl_set_options_is_in_force, 0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_set_options_is_in_force, 0, WAYS);
    tcase_add_loop_test(tests, ssl_ctx_set_tmp_dh_is_used, 0, WAYS);
    tcase_add_loop_test(tests, ssl_set_tmp_dh_is_used, 0, WAYS);
    return suite_run(suite);
}
