/* What direct calls tell of a connection's peer, and what its SSL is set to. */
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/direct.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"
#include "support/transfer.h"

static const char *const versions[] = {"TLS1_2_VERSION", "TLS1_3_VERSION"};

static void expect_ended(int64_t handle)
{
    expect_record(gasket_kind(handle), GASKET_ERROR_BAD_HANDLE);
}

static int64_t load_certificate(const char *name)
{
    int64_t bio = expect_ok(gasket_bio_new_file(certificate_file(name), "r"));
    int64_t x509 = expect_ok(gasket_pem_read_bio_x509(bio, NULL));

    ck_assert_int_ne(x509, 0);
    gasket_free(bio);
    return x509;
}

static void expect_subject(int64_t x509, const char *part)
{
    expect_within(gasket_x509_name_oneline(expect_ok(gasket_x509_get_subject_name(x509))), part);
}

/* ---- certificates ---- */

START_TEST(the_chain_of_the_peer_is_told)
{
    int64_t client = direct_client_ctx("root.pem", versions[_i]);
    int64_t server = direct_server_ctx("chained-chain.pem", "chained.key", versions[_i]);
    direct d = direct_new(DIRECT_MEMORY, client, server);
    int64_t shown;
    int64_t chain;
    int64_t verified;

    expect_value(gasket_ssl_set1_host(d.client, "localhost"), 1);
    direct_shake(&d);
    expect_value(gasket_ssl_get_verify_result(d.client), 0);
    expect_text(gasket_ssl_get0_peername(d.client), "localhost");
    shown = expect_ok(gasket_ssl_get_peer_certificate(d.client));
    expect_subject(shown, "CN=localhost");
    chain = expect_ok(gasket_ssl_get_peer_cert_chain(d.client));
    verified = expect_ok(gasket_ssl_get0_verified_chain(d.client));
    expect_value(gasket_sk_x509_num(chain), 2);
    expect_value(gasket_sk_x509_num(verified), 3);
    expect_value(gasket_x509_cmp(gasket_sk_x509_value(chain, 0), shown), 0);
    expect_subject(gasket_sk_x509_value(verified, 2), "test root");
    expect_value(gasket_ssl_get_peer_cert_chain(d.client), chain);
    expect_value(gasket_ssl_get_peer_certificate(d.server), 0);
    direct_free(&d);
    expect_ended(chain);
    expect_ended(verified);
    expect_subject(shown, "CN=localhost");
    gasket_free(shown);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(an_ssl_of_a_client_of_gaskets_verifies)
{
    int64_t client = client_ctx(_i == 0 ? "root.pem" : "unknown.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    direct d = direct_new(DIRECT_MEMORY, client, server);
    int64_t store;

    expect_value(gasket_ssl_get_verify_mode(d.client), 3);
    if (_i == 0) {
        direct_shake(&d);
        direct_say(d.server, d.client, "welcome");
    } else {
        (void)gasket_ssl_do_handshake(d.client);
        (void)gasket_ssl_do_handshake(d.server);
        expect_value(gasket_ssl_do_handshake(d.client), -1);
        expect_value(gasket_ssl_get_error(d.client, -1), constant("SSL_ERROR_SSL"));
    }
    expect_record(gasket_ssl_get0_verify_cert_store(d.client, &store), GASKET_ERROR_STATE);
    direct_free(&d);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(stores_and_chains_are_given_back)
{
    int64_t ctx = direct_client_ctx("root.pem", NULL);
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t mine = expect_ok(gasket_x509_store_new());
    int64_t issuer = load_certificate("issuer.pem");
    int64_t got = -1;

    expect_value(gasket_ssl_get0_verify_cert_store(ssl, &got), 1);
    expect_value(got, 0);
    expect_value(gasket_ssl_set1_verify_cert_store(ssl, mine), 1);
    expect_value(gasket_ssl_set1_chain_cert_store(ssl, mine), 1);
    expect_value(gasket_ssl_get0_verify_cert_store(ssl, &got), 1);
    expect_value(gasket_direct_pointer(got), expect_ok(gasket_direct_pointer(mine)));
    expect_value(gasket_ssl_get0_chain_cert_store(ssl, &got), 1);
    expect_value(gasket_direct_pointer(got), expect_ok(gasket_direct_pointer(mine)));
    expect_value(gasket_ssl_get0_chain_certs(ssl, &got), 1);
    expect_value(got, 0);
    expect_value(gasket_ssl_use_certificate_file(ssl, certificate_file("chained.pem"), 1), 1);
    expect_value(gasket_ssl_add1_chain_cert(ssl, issuer), 1);
    expect_value(gasket_ssl_get0_chain_certs(ssl, &got), 1);
    expect_value(gasket_sk_x509_num(got), 1);
    gasket_free(ssl);
    expect_ended(got);
    gasket_free(mine);
    gasket_free(issuer);
    gasket_free(ctx);
}
END_TEST

START_TEST(another_context_has_other_certificates)
{
    int64_t client = direct_client_ctx(NULL, NULL);
    int64_t server = direct_server_ctx("server.pem", "server.key", NULL);
    int64_t other = direct_server_ctx("chained-chain.pem", "chained.key", NULL);
    direct d = direct_new(DIRECT_MEMORY, client, server);
    int64_t first = expect_ok(gasket_ssl_get_ssl_ctx(d.server));
    int64_t shown;

    expect_value(gasket_direct_pointer(first), expect_ok(gasket_direct_pointer(server)));
    expect_value(gasket_direct_pointer(gasket_ssl_set_ssl_ctx(d.server, other)),
                 expect_ok(gasket_direct_pointer(other)));
    gasket_free(other);
    gasket_free(server);
    direct_shake(&d);
    shown = expect_ok(gasket_ssl_get_peer_cert_chain(d.client));
    expect_value(gasket_sk_x509_num(shown), 2);
    expect_value(gasket_direct_pointer(gasket_ssl_set_ssl_ctx(d.server, 0)),
                 expect_ok(gasket_direct_pointer(first)));
    direct_free(&d);
    gasket_free(client);
}
END_TEST

/* ---- what is agreed ---- */

static void expect_cipher_lists(const direct *d)
{
    unsigned char raw[256];
    char names[2048];
    int64_t found;
    int64_t special;
    int64_t length = expect_ok(gasket_ssl_get0_raw_cipherlist(d->server, raw, sizeof raw));

    ck_assert_int_ge(length, 2);
    expect_value(gasket_ssl_get0_raw_cipherlist(d->server, NULL, 0), 2);
    expect_value(gasket_ssl_bytes_to_cipher_list(d->client, raw, length, 0, &found, &special), 1);
    expect_value(gasket_sk_ssl_cipher_num(found),
                 expect_ok(gasket_sk_ssl_cipher_num(gasket_ssl_get_client_ciphers(d->server))));
    expect_within(gasket_ssl_get_shared_ciphers(d->server, names, sizeof names),
                  gasket_ssl_get_cipher_name(d->client));
    expect_within(names, gasket_ssl_get_cipher_name(d->client));
    ck_assert_ptr_null(gasket_ssl_get_shared_ciphers(d->client, names, sizeof names));
    gasket_free(found);
    expect_value(gasket_ssl_bytes_to_cipher_list(d->client, raw, 1, 0, &found, NULL), 0);
    expect_value(found, 0);
    gasket_free(special);
}

START_TEST(ciphers_and_keys_are_told)
{
    direct d = direct_usual(DIRECT_MEMORY, versions[_i]);
    unsigned char formats[8];
    int32_t groups[64];
    int64_t keys[2];

    expect_value(gasket_ssl_set1_groups_list(d.client, "X25519"), 1);
    expect_value(gasket_ssl_get_negotiated_group(d.client), 0);
    expect_value(gasket_ssl_get_peer_tmp_key(d.client, &keys[0]), 0);
    direct_shake(&d);
    expect_cipher_lists(&d);
    ck_assert_int_gt(gasket_ssl_get1_groups(d.server, groups, sizeof groups), 0);
    ck_assert_int_eq(gasket_ssl_get0_ec_point_formats(d.server, formats, sizeof formats) > 0,
                     _i == 0);
    expect_value(gasket_ssl_get_peer_tmp_key(d.client, &keys[0]), 1);
    expect_value(gasket_ssl_get_server_tmp_key(d.client, &keys[1]), 1);
    expect_value(gasket_evp_pkey_id(keys[0]), expect_ok(gasket_obj_sn2nid("X25519")));
    expect_value(gasket_direct_pointer(keys[1]), expect_ok(gasket_direct_pointer(keys[0])));
    gasket_free(keys[0]);
    gasket_free(keys[1]);
    direct_free(&d);
}
END_TEST

START_TEST(authorities_that_a_server_names_are_received)
{
    int64_t client = direct_client_ctx("root.pem", versions[_i]);
    int64_t server = direct_server_ctx("server.pem", "server.key", versions[_i]);
    direct d = direct_new(DIRECT_PAIR, client, server);
    int64_t names = expect_ok(gasket_ssl_load_client_ca_file(certificate_file("issuer.pem")));
    unsigned char types[16];
    int64_t heard;

    expect_value(gasket_ssl_set_client_ca_list(d.server, names), 0);
    expect_value(gasket_ssl_set_verify(d.server, constant("SSL_VERIFY_PEER")), 0);
    gasket_free(names);
    direct_shake(&d);
    heard = expect_ok(gasket_ssl_get_client_ca_list(d.client));
    expect_value(gasket_sk_x509_name_num(heard), 1);
    expect_within(gasket_x509_name_oneline(gasket_sk_x509_name_value(heard, 0)), "CN=Gasket test");
    expect_value(gasket_sk_x509_name_num(gasket_ssl_get0_peer_ca_list(d.client)), 1);
    ck_assert_int_eq(gasket_ssl_get0_certificate_types(d.client, types, sizeof types) > 0, _i == 0);
    direct_free(&d);
    expect_ended(heard);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* ---- names of authorities out of files ---- */

START_TEST(names_are_read_and_nobody_is_asked)
{
    int64_t names = expect_ok(gasket_ssl_load_client_ca_file(certificate_file("chained-all.pem")));

    expect_value(gasket_sk_x509_name_num(names), 2);
    expect_value(gasket_ssl_add_file_cert_subjects_to_stack(names, certificate_file("issuer.pem")),
                 1);
    expect_value(gasket_sk_x509_name_num(names), 2);
    expect_value(gasket_ssl_add_dir_cert_subjects_to_stack(names, certificate_file("directory")),
                 1);
    expect_value(gasket_sk_x509_name_num(names), 3);
    expect_value(gasket_ssl_add_dir_cert_subjects_to_stack(names, certificate_file("no-such")), 0);
    ck_assert_int_ne(gasket_direct_error(names), 0);
    expect_value(gasket_ssl_load_client_ca_file(certificate_file("empty.pem")), 0);
    ck_assert_int_ne(gasket_direct_error(0), 0);
    expect_value(gasket_ssl_load_client_ca_file(certificate_file("no-such")), 0);
    ck_assert_int_ne(gasket_direct_error(0), 0);
    if (gasket_has("SSL_add_store_cert_subjects_to_stack") == 1) {
        (void)gasket_ssl_add_store_cert_subjects_to_stack(names,
                                                          certificate_file("encrypted-both.pem"));
        expect_value(
            gasket_ssl_add_store_cert_subjects_to_stack(names, certificate_file("client.pem")), 1);
        ck_assert_int_ge(gasket_sk_x509_name_num(names), 4);
    }
    gasket_free(names);
}
END_TEST

/* ---- OCSP ---- */

enum { SET_STATUS_CALLBACK = 63, SEND_IT = 0 };

/* "unauthorized" */
static const unsigned char response[] = {0x30, 0x03, 0x0a, 0x01, 0x06};

static int send_status(void *ssl, void *nothing)
{
    (void)ssl;
    (void)nothing;
    return SEND_IT;
}

static void set_status_callback(int64_t ctx)
{
    void *library = dlopen(gasket_openssl_version(GASKET_VERSION_SSL_PATH), RTLD_NOW | RTLD_NOLOAD);
    long (*set)(void *, int, void (*)(void));

    ck_assert_ptr_nonnull(library);
    *(void **)&set = dlsym(library, "SSL_CTX_callback_ctrl");
    ck_assert_int_eq(set((void *)(uintptr_t)expect_ok(gasket_direct_pointer(ctx)),
                         SET_STATUS_CALLBACK, (void (*)(void))send_status),
                     1);
    (void)dlclose(library);
}

START_TEST(a_response_about_the_certificate_is_received)
{
    int64_t client = direct_client_ctx("root.pem", versions[_i]);
    int64_t server = direct_server_ctx("server.pem", "server.key", versions[_i]);
    direct d;
    unsigned char heard[sizeof response];

    set_status_callback(server);
    d = direct_new(DIRECT_SOCKETS, client, server);
    expect_value(gasket_ssl_set_tlsext_status_type(d.client, 1), 1);
    expect_value(gasket_ssl_get_tlsext_status_ocsp_resp(d.client, NULL, 0), -1);
    expect_value(gasket_ssl_set_tlsext_status_ocsp_resp(d.server, "\x30\x03\x0a\x01\x02", 5), 1);
    expect_value(gasket_ssl_set_tlsext_status_ocsp_resp(d.server, NULL, 0), 1);
    expect_value(gasket_ssl_set_tlsext_status_ocsp_resp(d.server, response, sizeof response), 1);
    direct_shake(&d);
    expect_value(gasket_ssl_get_tlsext_status_ocsp_resp(d.client, NULL, 0), sizeof response);
    expect_value(gasket_ssl_get_tlsext_status_ocsp_resp(d.client, heard, sizeof heard),
                 sizeof heard);
    ck_assert_mem_eq(heard, response, sizeof response);
    direct_free(&d);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(extensions_of_the_request_are_copied)
{
    int64_t ctx = direct_client_ctx(NULL, NULL);
    int64_t ssl = expect_ok(gasket_ssl_new(ctx));
    int64_t data = expect_ok(gasket_asn1_octet_string_new());
    int64_t mine = expect_ok(gasket_sk_x509_extension_new_null());
    int64_t extension;
    int64_t got = -1;

    expect_value(gasket_asn1_octet_string_set(data, "nonce", 5), 1);
    extension = expect_ok(
        gasket_x509_extension_create_by_nid(expect_ok(gasket_obj_sn2nid("Nonce")), 0, data));
    expect_value(gasket_ssl_get_tlsext_status_exts(ssl, &got), 1);
    expect_value(got, 0);
    expect_value(gasket_sk_x509_extension_push(mine, extension), 1);
    expect_value(gasket_ssl_set_tlsext_status_exts(ssl, mine), 1);
    expect_value(gasket_ssl_set_tlsext_status_exts(ssl, mine), 1);
    gasket_free(mine);
    gasket_free(extension);
    expect_value(gasket_ssl_get_tlsext_status_exts(ssl, &got), 1);
    expect_value(gasket_sk_x509_extension_num(got), 1);
    expect_value(gasket_ssl_set_tlsext_status_exts(ssl, 0), 1);
    gasket_free(ssl);
    expect_ended(got);
    gasket_free(data);
    gasket_free(ctx);
}
END_TEST

/* ---- DANE ---- */

START_TEST(dane_tells_what_has_led_to_the_verdict)
{
    int64_t client = direct_client_ctx("unknown.pem", NULL);
    int64_t server = direct_server_ctx("server.pem", "server.key", NULL);
    direct d;
    unsigned char der[4096];
    unsigned char got[4096];
    int64_t x509 = load_certificate("server.pem");
    int64_t length = expect_ok(gasket_i2d_x509(x509, der, sizeof der));
    int64_t parts[4] = {-1, -1, -1, -1};
    int64_t anchor[2] = {-1, -1};

    expect_value(gasket_ssl_ctx_dane_enable(client), 1);
    d = direct_new(DIRECT_MEMORY, client, server);
    expect_value(gasket_ssl_dane_enable(d.client, "localhost"), 1);
    expect_value(gasket_ssl_dane_tlsa_add(d.client, 3, 0, 0, der, length), 1);
    expect_value(gasket_ssl_get0_dane_tlsa(d.client, &parts[0], &parts[1], &parts[2], got,
                                           sizeof got, &parts[3]),
                 -1);
    expect_value(parts[3], 0);
    direct_shake(&d);
    expect_value(gasket_ssl_get0_dane_tlsa(d.client, &parts[0], &parts[1], &parts[2], got,
                                           sizeof got, &parts[3]),
                 0);
    expect_value(parts[0], 3);
    expect_value(parts[1], 0);
    expect_value(parts[2], 0);
    expect_value(parts[3], length);
    ck_assert_mem_eq(got, der, (size_t)length);
    expect_value(gasket_ssl_get0_dane_authority(d.client, &anchor[0], &anchor[1]), 0);
    expect_value(gasket_x509_cmp(anchor[0], x509), 0);
    expect_value(anchor[1], 0);
    direct_free(&d);
    expect_ended(anchor[0]);
    gasket_free(x509);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

/* ---- the client's first message ---- */

static void expect_hello(int64_t ssl)
{
    unsigned char bytes[512];
    int32_t types[64];
    int64_t count;
    int found = 0;

    expect_value(gasket_ssl_client_hello_get0_random(ssl, bytes, sizeof bytes), 32);
    expect_value(gasket_ssl_client_hello_get0_random(ssl, NULL, 0), 32);
    ck_assert_int_le(expect_ok(gasket_ssl_client_hello_get0_session_id(ssl, bytes, sizeof bytes)),
                     32);
    ck_assert_int_ge(expect_ok(gasket_ssl_client_hello_get0_ciphers(ssl, bytes, sizeof bytes)), 2);
    expect_value(gasket_ssl_client_hello_get0_compression_methods(ssl, bytes, sizeof bytes), 1);
    expect_value(bytes[0], 0);
    expect_value(gasket_ssl_client_hello_get0_legacy_version(ssl), 0x303);
    expect_value(gasket_ssl_client_hello_isv2(ssl), 0);
    expect_value(gasket_ssl_client_hello_get0_ext(ssl, 0, bytes, sizeof bytes, &count), 1);
    expect_value(count, 14);
    ck_assert_mem_eq(bytes + 5, "localhost", 9);
    expect_value(gasket_ssl_client_hello_get1_extensions_present(ssl, types, sizeof types, &count),
                 1);
    ck_assert_int_gt(count, 3);
    for (int i = 0; i < count; i++)
        found |= types[i] == 0;
    ck_assert(found);
    types[1] = -5;
    expect_value(gasket_ssl_client_hello_get1_extensions_present(ssl, types, 7, &count), 1);
    ck_assert_int_eq(types[1], -5);
}

START_TEST(the_hello_can_be_read_while_it_is_asked_about)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("server.pem", "server.key");
    pair p = pair_memory(client, server);
    unsigned char bytes[8];
    int64_t count;
    int64_t ssl;

    gasket_free(p.server);
    expect_value(gasket_ctx_set_question(server, GASKET_QUESTION_CLIENT_HELLO, 1), 0);
    p.server = expect_ok(gasket_stream_new_memory(server, GASKET_SERVER));
    ssl = expect_ok(gasket_stream_ssl(p.server));
    expect_value(gasket_ssl_client_hello_get0_random(ssl, bytes, sizeof bytes), 0);
    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    expect_value(gasket_stream_set_server_name(p.client, "localhost"), 0);
    expect_value(gasket_stream_handshake(p.client, 0), GASKET_WANT_READ);
    pair_settle(&p);
    expect_value(gasket_stream_handshake(p.server, 0), GASKET_WANT_ANSWER);
    expect_hello(ssl);
    expect_value(gasket_stream_answer(p.server, 1, 0), 0);
    pair_shake_well(&p, PAIR_CHUNK);
    expect_value(gasket_ssl_client_hello_get0_random(ssl, bytes, sizeof bytes), 0);
    expect_value(gasket_ssl_client_hello_get0_ext(ssl, 0, bytes, sizeof bytes, &count), 0);
    expect_value(count, 0);
    expect_value(gasket_ssl_client_hello_get1_extensions_present(ssl, bytes, sizeof bytes, &count),
                 0);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(a_protocol_is_chosen_from_two_lists)
{
    static const char server[] = "\2h2\10http/1.1";
    static const char client[] = "\4spdy\10http/1.1";
    enum { SERVER = sizeof server - 1, CLIENT = sizeof client - 1, CHOSEN = 1, NO_OVERLAP = 2 };
    char name[255];
    int64_t length;

    expect_value(
        gasket_ssl_select_next_proto(name, sizeof name, &length, server, SERVER, client, CLIENT),
        CHOSEN);
    expect_value(length, 8);
    ck_assert_mem_eq(name, "http/1.1", 8);
    expect_value(
        gasket_ssl_select_next_proto(name, sizeof name, &length, server, 3, client, CLIENT),
        NO_OVERLAP);
    ck_assert_mem_eq(name, "spdy", 4);
    expect_value(gasket_ssl_select_next_proto(name, sizeof name, &length, server, SERVER, NULL, 0),
                 NO_OVERLAP);
    expect_value(length, 0);
    expect_record(gasket_ssl_select_next_proto(name, sizeof name, &length, server, SERVER - 1,
                                               client, CLIENT),
                  GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_ssl_select_next_proto(name, sizeof name, &length, server, SERVER, "\0", 1),
                  GASKET_ERROR_BAD_ARGUMENT);
}
END_TEST

/* ---- streams ---- */

START_TEST(the_ssl_of_a_stream_keeps_what_the_stream_needs)
{
    pair p = pair_ready(pair_memory, NULL);
    int64_t ssl = expect_ok(gasket_stream_ssl(p.client));
    int64_t bio = expect_ok(gasket_bio_new(expect_ok(gasket_bio_s_mem())));
    int64_t ctx = expect_ok(gasket_ssl_get_ssl_ctx(ssl));
    char byte[1];

    expect_record(gasket_ssl_set_bio(ssl, bio, bio), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_set0_rbio(ssl, 0), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_set_fd(ssl, 0), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_get_rbio(ssl), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_read(ssl, byte, 1), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_write(ssl, byte, 1), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_do_handshake(ssl), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_shutdown(ssl), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_clear(ssl), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_dup(ssl), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_set_ssl_ctx(ssl, ctx), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_set_session(ssl, 0), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_set_ssl_method(ssl, gasket_tls_method()), GASKET_ERROR_STATE);
    expect_record(gasket_ssl_set_accept_state(ssl), GASKET_ERROR_STATE);
    expect_value(gasket_ssl_set_connect_state(ssl), 0);
    expect_record(gasket_ssl_set_mode(ssl, 0x40), GASKET_ERROR_STATE);
    expect_value(gasket_ssl_set_mode(ssl, constant("SSL_MODE_AUTO_RETRY")),
                 expect_ok(gasket_ssl_get_mode(ssl)));
    expect_record(gasket_ssl_set_mode(ssl, constant("SSL_MODE_ASYNC")), GASKET_ERROR_UNSUPPORTED);
    expect_within(gasket_ssl_get_version(ssl), "TLSv1.");
    pair_say(&p, p.client, p.server, "undisturbed");
    pair_free(&p);
    gasket_free(bio);
}
END_TEST

START_TEST(an_ssl_is_asked_while_its_stream_is_used)
{
    transfer all[TRANSFERS];
    pair p = pair_ready(pair_sockets, NULL);
    int64_t ssl = expect_ok(gasket_stream_ssl(p.client));

    transfers_start(all, &p, UNDER_SANITIZER ? 500000 : 5000000);
    for (int i = 0; i < 2000; i++) {
        ck_assert_ptr_nonnull(gasket_ssl_get_cipher_name(ssl));
        (void)expect_ok(gasket_ssl_pending(ssl));
        ck_assert_int_ne(expect_ok(gasket_ssl_get_session(ssl)), 0);
        ck_assert_int_ne(expect_ok(gasket_ssl_get_peer_cert_chain(ssl)), 0);
        expect_record(gasket_ssl_write(ssl, "x", 1), GASKET_ERROR_STATE);
    }
    transfers_expect_complete(all);
    pair_free(&p);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("direct_ssl_peer");
    TCase *tests = suite_case(suite, "peers and settings", 120);

    tcase_add_loop_test(tests, the_chain_of_the_peer_is_told, 0, 2);
    tcase_add_loop_test(tests, an_ssl_of_a_client_of_gaskets_verifies, 0, 2);
    tcase_add_test(tests, stores_and_chains_are_given_back);
    tcase_add_test(tests, another_context_has_other_certificates);
    tcase_add_loop_test(tests, ciphers_and_keys_are_told, 0, 2);
    tcase_add_loop_test(tests, authorities_that_a_server_names_are_received, 0, 2);
    tcase_add_test(tests, names_are_read_and_nobody_is_asked);
    tcase_add_loop_test(tests, a_response_about_the_certificate_is_received, 0, 2);
    tcase_add_test(tests, extensions_of_the_request_are_copied);
    tcase_add_test(tests, dane_tells_what_has_led_to_the_verdict);
    tcase_add_test(tests, the_hello_can_be_read_while_it_is_asked_about);
    tcase_add_test(tests, a_protocol_is_chosen_from_two_lists);
    tcase_add_test(tests, the_ssl_of_a_stream_keeps_what_the_stream_needs);
    tcase_add_test(tests, an_ssl_is_asked_while_its_stream_is_used);
    return suite_run(suite);
}
