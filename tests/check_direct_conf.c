/* Configuration commands: what they do to contexts and connections, and what they hold. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/ssl.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"
#include "support/ways.h"

static const int64_t all_flags =
    SSL_CONF_FLAG_FILE | SSL_CONF_FLAG_CLIENT | SSL_CONF_FLAG_SERVER | SSL_CONF_FLAG_CERTIFICATE;

static int64_t new_conf(int64_t flags)
{
    int64_t conf = expect_ok(gasket_ssl_conf_ctx_new());

    expect_value(gasket_ssl_conf_ctx_set_flags(conf, flags), flags);
    return conf;
}

static int64_t new_ctx(void)
{
    return expect_ok(gasket_ssl_ctx_new(expect_ok(gasket_tls_method())));
}

static int64_t conf_of(int64_t ctx)
{
    int64_t conf = new_conf(all_flags);

    expect_value(gasket_ssl_conf_ctx_set_ssl_ctx(conf, ctx), 0);
    return conf;
}

/* ---- what they do ---- */

START_TEST(commands_change_the_context)
{
    int64_t ctx = new_ctx();
    int64_t conf = conf_of(ctx);

    expect_value(gasket_ssl_conf_cmd(conf, "MinProtocol", "TLSv1.2"), 2);
    expect_value(gasket_ssl_ctx_get_min_proto_version(ctx), TLS1_2_VERSION);
    expect_value(gasket_ssl_conf_cmd(conf, "minprotocol", "TLSv1.3"), 2);
    expect_value(gasket_ssl_ctx_get_min_proto_version(ctx), TLS1_3_VERSION);
    expect_value(gasket_ssl_conf_cmd(conf, "MinProtocol", "TLSv9"), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "MinProtocol", NULL), -3);
    expect_value(gasket_ssl_conf_cmd(conf, "NoSuchThing", "x"), -2);
    expect_value(gasket_ssl_conf_cmd(conf, "Options", "-SessionTicket"), 2);
    ck_assert_int_ne(gasket_ssl_ctx_get_options(ctx) & (int64_t)SSL_OP_NO_TICKET, 0);
    expect_value(gasket_ssl_conf_cmd(conf, "VerifyMode", "Peer"), 2);
    expect_value(gasket_ssl_ctx_get_verify_mode(ctx), SSL_VERIFY_PEER);
    expect_value(gasket_ssl_conf_ctx_finish(conf), 1);
    gasket_free(conf);
    gasket_free(ctx);
}
END_TEST

START_TEST(switches_and_prefixes_are_as_on_a_command_line)
{
    int64_t ctx = new_ctx();
    int64_t conf = new_conf(SSL_CONF_FLAG_CMDLINE | SSL_CONF_FLAG_SHOW_ERRORS);

    expect_value(gasket_ssl_conf_ctx_set_ssl_ctx(conf, ctx), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "-no_ticket", NULL), 1);
    ck_assert_int_ne(gasket_ssl_ctx_get_options(ctx) & (int64_t)SSL_OP_NO_TICKET, 0);
    expect_value(gasket_ssl_conf_cmd(conf, "no_ticket", NULL), -2);
    expect_reason(conf, "unknown cmd name");
    expect_value(gasket_ssl_conf_ctx_set1_prefix(conf, "--tls-"), 1);
    expect_value(gasket_ssl_conf_cmd(conf, "--tls-min_protocol", "TLSv1.3"), 2);
    expect_value(gasket_ssl_ctx_get_min_proto_version(ctx), TLS1_3_VERSION);
    expect_value(gasket_ssl_conf_cmd_value_type(conf, "--tls-min_protocol"), SSL_CONF_TYPE_STRING);
    expect_value(gasket_ssl_conf_cmd_value_type(conf, "--tls-no_ticket"), SSL_CONF_TYPE_NONE);
    expect_value(gasket_ssl_conf_cmd_value_type(conf, "--tls-nothing"), SSL_CONF_TYPE_UNKNOWN);
    expect_value(gasket_ssl_conf_ctx_clear_flags(conf, SSL_CONF_FLAG_SHOW_ERRORS),
                 SSL_CONF_FLAG_CMDLINE);
    expect_value(gasket_ssl_conf_cmd(conf, "nothing", NULL), -2);
    expect_no_reason(conf);
    gasket_free(conf);
    gasket_free(ctx);
}
END_TEST

START_TEST(without_a_subject_commands_are_only_checked)
{
    int64_t conf = new_conf(all_flags);

    expect_value(gasket_ssl_conf_cmd(conf, "CipherString", "whatever"), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "SignatureAlgorithms", "RSA+SHA256"), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "SignatureAlgorithms", "nonsense:::"), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "Groups", "P-256"), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "VerifyCAFile", "/nowhere"), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "VerifyMode", "Peer"), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "MinProtocol", "TLSv1.2"), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "Certificate", "/nowhere"), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "RequestCAFile", certificate_file("root.pem")), 2);
    expect_value(gasket_ssl_conf_ctx_finish(conf), 1);
    gasket_free(conf);
}
END_TEST

START_TEST(a_certificate_and_its_key_are_used)
{
    int64_t ctx = new_ctx();
    int64_t conf = conf_of(ctx);
    int64_t names;

    expect_value(gasket_ssl_conf_cmd(conf, "Certificate", certificate_file("server.pem")), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "PrivateKey", certificate_file("server.key")), 2);
    expect_value(gasket_ssl_ctx_check_private_key(ctx), 1);
    expect_value(gasket_ssl_conf_cmd(conf, "ClientCAFile", certificate_file("root.pem")), 2);
    expect_value(gasket_sk_x509_name_num(gasket_ssl_ctx_get_client_ca_list(ctx)), 0);
    expect_value(gasket_ssl_conf_ctx_finish(conf), 1);
    names = expect_ok(gasket_ssl_ctx_get0_ca_list(ctx));
    expect_value(gasket_sk_x509_name_num(names), 1);
    expect_value(gasket_ssl_conf_cmd(conf, "Certificate", "/nowhere"), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "RequestCAFile", certificate_file("root.pem")), 2);
    gasket_free(conf);
    gasket_free(ctx);
}
END_TEST

START_TEST(the_key_is_found_in_the_file_of_the_certificate)
{
    int64_t ctx = new_ctx();
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t conf = new_conf(all_flags | SSL_CONF_FLAG_REQUIRE_PRIVATE);

    /* Other commands in between leave what is known of the files. */
    expect_value(gasket_ssl_conf_ctx_set_ssl(conf, ssl), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "Certificate", certificate_file("server-both.pem")), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "Options", "Bugs"), 2);
    expect_value(gasket_ssl_get_privatekey(ssl), 0);
    expect_value(gasket_ssl_conf_ctx_finish(conf), 1);
    ck_assert_int_ne(gasket_ssl_get_privatekey(ssl), 0);
    gasket_free(conf);
    gasket_free(ssl);
    gasket_free(ctx);
}
END_TEST

/* ---- Gasket's contexts ---- */

START_TEST(streams_follow_the_commands)
{
    int64_t server = server_ctx("server.pem", "server.key");
    int64_t client = client_ctx("root.pem");
    int64_t conf = conf_of(client);
    pair p = pair_memory(client, server);

    /* From now on Gasket keeps ciphers for streams to come. */
    pair_free(&p);
    expect_value(gasket_ctx_set_ciphers(client, "ECDHE-RSA-AES128-GCM-SHA256"), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "MaxProtocol", "TLSv1.2"), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "CipherString", "ECDHE-RSA-AES256-GCM-SHA384"), 2);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_text(gasket_stream_cipher(p.client), "ECDHE-RSA-AES256-GCM-SHA384");
    expect_value(gasket_stream_verify_result(p.client), X509_V_OK);
    pair_free(&p);
    gasket_free(conf);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(what_is_trusted_is_added_to)
{
    int64_t server = server_ctx("server.pem", "server.key");
    int64_t client = client_ctx("unknown.pem");
    int64_t conf = conf_of(client);
    pair p = pair_memory(client, server);
    outcome o;

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    expect_record(o.client, GASKET_ERROR_VERIFY);
    pair_free(&p);
    expect_value(gasket_ssl_conf_cmd(conf, "VerifyCAFile", certificate_file("root.pem")), 2);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    pair_free(&p);
    gasket_free(conf);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_command_that_says_nothing_of_verification_leaves_it)
{
    int64_t server = server_ctx("stranger.pem", "stranger.key");
    int64_t client = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    int64_t conf = conf_of(client);
    pair p;
    outcome o;

    expect_value(gasket_ssl_conf_cmd(conf, "Options", "Bugs"), 2);
    expect_value(gasket_ssl_conf_ctx_finish(conf), 1);
    p = pair_memory(client, server);
    expect_value(gasket_stream_set_verify_host(p.client, ""), 0);
    o = pair_shake(&p, PAIR_CHUNK);
    expect_record(o.client, GASKET_ERROR_VERIFY);
    pair_free(&p);
    gasket_free(conf);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* ---- what they hold ---- */

START_TEST(the_subject_lives_as_long_as_it_is_one)
{
    int64_t ctx = new_ctx();
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t conf = conf_of(ctx);

    gasket_free(ctx);
    expect_value(gasket_ssl_conf_cmd(conf, "MinProtocol", "TLSv1.2"), 2);
    expect_value(gasket_ssl_conf_ctx_set_ssl(conf, ssl), 0);
    gasket_free(ssl);
    expect_value(gasket_ssl_conf_cmd(conf, "MinProtocol", "TLSv1.2"), 2);
    expect_value(gasket_ssl_conf_cmd(conf, "RequestCAFile", certificate_file("root.pem")), 2);
    expect_value(gasket_ssl_conf_ctx_finish(conf), 1);
    expect_value(gasket_ssl_conf_ctx_set_ssl(conf, 0), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "MinProtocol", "TLSv1.2"), 0);
    gasket_free(conf);
}
END_TEST

START_TEST(an_ssl_may_get_another_context)
{
    int64_t first = new_ctx();
    int64_t second = new_ctx();
    int64_t ssl = expect_ok(gasket_ssl_new(first));
    int64_t conf = new_conf(SSL_CONF_FLAG_CMDLINE);

    expect_value(gasket_ssl_conf_ctx_set_ssl(conf, ssl), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "-strict", NULL), 1);
    ck_assert_int_ne(gasket_ssl_set_ssl_ctx(ssl, second), 0);
    /* OpenSSL has freed the certificate settings, and makes them anew each time. */
    expect_value(gasket_ssl_conf_cmd(conf, "-strict", NULL), 1);
    ck_assert_int_ne(gasket_ssl_set_ssl_ctx(ssl, first), 0);
    ck_assert_int_ne(gasket_ssl_set_ssl_ctx(ssl, second), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "-strict", NULL), 1);
    ck_assert_int_ne(gasket_ssl_set_cert_flags(ssl, 0) & SSL_CERT_FLAG_TLS_STRICT, 0);
    gasket_free(first);
    gasket_free(second);
    gasket_free(ssl);
    gasket_free(conf);
}
END_TEST

START_TEST(the_ssl_of_a_stream_may_be_one)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t conf = new_conf(all_flags);
    int64_t ssl = expect_ok(gasket_stream_ssl(p.client));

    expect_value(gasket_ssl_conf_ctx_set_ssl(conf, ssl), 0);
    expect_value(gasket_ssl_conf_cmd(conf, "NumTickets", "1"), 2);
    pair_say(&p, p.client, p.server, "still here");
    pair_free(&p);
    expect_value(gasket_ssl_conf_cmd(conf, "NumTickets", "1"), 2);
    gasket_free(conf);
}
END_TEST

/* ---- passwords ---- */

/* What is printed until print_end. */
static int stderr_before;
static FILE *printed;

static void print_begin(void)
{
    printed = tmpfile();
    ck_assert_ptr_nonnull(printed);
    stderr_before = dup(STDERR_FILENO);
    ck_assert_int_ge(dup2(fileno(printed), STDERR_FILENO), 0);
}

static long print_end(void)
{
    long length;

    (void)dup2(stderr_before, STDERR_FILENO);
    (void)close(stderr_before);
    (void)fseek(printed, 0, SEEK_END);
    length = ftell(printed);
    (void)fclose(printed);
    return length;
}

static void encrypted_file(char *path, const char *what)
{
    int fd = mkstemp(path);
    FILE *file = fd < 0 ? NULL : fdopen(fd, "w");

    ck_assert_ptr_nonnull(file);
    (void)fprintf(file,
                  "-----BEGIN %s-----\nProc-Type: 4,ENCRYPTED\n"
                  "DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\n"
                  "AAAAAAAAAAAAAAAAAAAAAA==\n-----END %s-----\n",
                  what, what);
    (void)fclose(file);
}

START_TEST(nothing_asks_for_a_password)
{
    char certificate[] = "/tmp/gasket-certificate-XXXXXX";
    char parameters[] = "/tmp/gasket-parameters-XXXXXX";
    int64_t ctx = new_ctx();
    int64_t conf = conf_of(ctx);

    encrypted_file(certificate, "CERTIFICATE");
    encrypted_file(parameters, "DH PARAMETERS");
    print_begin();
    (void)gasket_ssl_conf_cmd(conf, "RequestCAFile", certificate);
    (void)gasket_ssl_conf_cmd(conf, "DHParameters", parameters);
    (void)gasket_ssl_conf_cmd(conf, "Certificate", certificate);
    (void)gasket_ssl_conf_cmd(conf, "PrivateKey", certificate_file("encrypted.key"));
    (void)gasket_ssl_conf_ctx_finish(conf);
    ck_assert_int_eq(print_end(), 0);
    (void)unlink(certificate);
    (void)unlink(parameters);
    gasket_free(conf);
    gasket_free(ctx);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_conf");
    TCase *commands = suite_case(suite, "what commands do", 60);
    TCase *contexts = suite_case(suite, "on Gasket's contexts", 60);
    TCase *held = suite_case(suite, "what is held", 60);

    tcase_add_test(commands, commands_change_the_context);
    tcase_add_test(commands, switches_and_prefixes_are_as_on_a_command_line);
    tcase_add_test(commands, without_a_subject_commands_are_only_checked);
    tcase_add_test(commands, a_certificate_and_its_key_are_used);
    tcase_add_test(commands, the_key_is_found_in_the_file_of_the_certificate);
    tcase_add_test(commands, nothing_asks_for_a_password);
    tcase_add_test(contexts, streams_follow_the_commands);
    tcase_add_test(contexts, what_is_trusted_is_added_to);
    tcase_add_test(contexts, a_command_that_says_nothing_of_verification_leaves_it);
    tcase_add_test(held, the_subject_lives_as_long_as_it_is_one);
    tcase_add_test(held, an_ssl_may_get_another_context);
    tcase_add_test(held, the_ssl_of_a_stream_may_be_one);
    return suite_run(suite);
}
