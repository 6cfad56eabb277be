/* Whom a context trusts: authorities from files, directories, bytes and the system; and not the
 * revoked. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gasket.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

/* The verify result of a handshake with a server that shows these files. */
static int64_t judge(int64_t client, const char *certificate, const char *key)
{
    int64_t server = server_ctx(certificate, key);
    pair p = pair_memory(client, server);
    int64_t result;

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    result = pair_shake(&p, PAIR_CHUNK).client;
    pair_free(&p);
    gasket_free(server);
    if (result == 0)
        return 0;
    expect_record(result, GASKET_ERROR_VERIFY);
    return gasket_error_verify_result(result);
}

static int64_t judge_server(int64_t client)
{
    return judge(client, "server.pem", "server.key");
}

typedef struct revocation {
    int64_t check;
    const char *lists; /* NULL: none but those among the certificates */
    const char *authorities;
    const char *server;
    int64_t verify_result;
} revocation;

static const revocation revocations[] = {
    {GASKET_CRL_PEER, NULL, "root.pem", "chained", 3},
    {GASKET_CRL_PEER, "issuer.crl", "root.pem", "chained", 0},
    {GASKET_CRL_PEER, NULL, "root-and-issuer-crl.pem", "chained", 0},
    {GASKET_CRL_PEER, "issuer.crl", "root.pem", "revoked", 23},
    {GASKET_CRL_PEER, NULL, "root-and-issuer-crl.pem", "revoked", 23},
    {GASKET_CRL_PEER, "issuer-stale.crl", "root.pem", "chained", 12},
    {GASKET_CRL_PEER, "root.crl", "root.pem", "chained", 3},
    {GASKET_CRL_PEER, "all-revoking.crl", "root.pem", "under-revoked", 0},
    {GASKET_CRL_ALL, "all.crl", "root.pem", "chained", 0},
    {GASKET_CRL_ALL, "issuer.crl", "root.pem", "chained", 3},
    {GASKET_CRL_ALL, "all-revoking.crl", "root.pem", "under-revoked", 23},
    {GASKET_CRL_ALL, "all.crl", "root.pem", "revoked", 23},
    {GASKET_CRL_NONE, "issuer.crl", "root.pem", "revoked", 0},
};

static int64_t judge_revocation(int64_t client, const revocation *each)
{
    char certificate[64];
    char key[64];

    (void)snprintf(certificate, sizeof certificate, "%s-chain.pem", each->server);
    (void)snprintf(key, sizeof key, "%s.key", each->server);
    return judge(client, certificate, key);
}

START_TEST(the_revoked_are_found_in_files)
{
    const revocation *each = &revocations[_i];
    int64_t client = client_ctx(each->authorities);
    const char *lists = each->lists == NULL ? NULL : certificate_file(each->lists);

    expect_value(gasket_ctx_set_crl(client, each->check, lists), 0);
    expect_value(judge_revocation(client, each), each->verify_result);
    gasket_free(client);
}
END_TEST

START_TEST(the_revoked_are_found_in_bytes)
{
    const revocation *each = &revocations[_i];
    int64_t client;
    size_t length;
    void *bytes;

    if (each->lists == NULL)
        return; /* the same as from files */
    client = client_ctx(each->authorities);
    bytes = certificate_bytes(each->lists, &length);
    expect_value(gasket_ctx_set_crl_bytes(client, each->check, bytes, (int64_t)length), 0);
    free(bytes);
    expect_value(judge_revocation(client, each), each->verify_result);
    gasket_free(client);
}
END_TEST

static const struct chain {
    const char *certificate;
    const char *key;
    int64_t depth; /* -1: not set */
    int64_t verify_result;
} chains[] = {
    {"server.pem", "server.key", 0, 0},          {"chained-chain.pem", "chained.key", 1, 0},
    {"chained-chain.pem", "chained.key", 0, 22}, {"deep-chain.pem", "deep.key", -1, 0},
    {"deep-chain.pem", "deep.key", 2, 0},        {"deep-chain.pem", "deep.key", 1, 22},
    {"deep-chain.pem", "deep.key", 0, 22},
};

START_TEST(depth_counts_the_authorities_between)
{
    int64_t client = client_ctx("root.pem");

    if (chains[_i].depth >= 0)
        expect_value(gasket_ctx_set_max_depth(client, chains[_i].depth), 0);
    expect_value(judge(client, chains[_i].certificate, chains[_i].key), chains[_i].verify_result);
    gasket_free(client);
}
END_TEST

START_TEST(a_streams_depth_overrides_its_contexts)
{
    int64_t client = client_ctx("root.pem");
    int64_t server = server_ctx("deep-chain.pem", "deep.key");
    pair p = pair_memory(client, server);

    expect_value(gasket_stream_set_verify_host(p.client, "localhost"), 0);
    expect_value(gasket_stream_set_max_depth(p.client, 1), 0);
    expect_value(gasket_error_verify_result(pair_shake(&p, PAIR_CHUNK).client), 22);
    pair_free(&p);
    gasket_free(client);
    gasket_free(server);
}
END_TEST

START_TEST(authorities_come_from_a_directory)
{
    int64_t client = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));

    expect_value(gasket_ctx_set_ca_directory(client, certificate_file("directory-empty")), 0);
    expect_value(judge_server(client), 20);
    expect_value(gasket_ctx_set_ca_directory(client, certificate_file("directory")), 0);
    expect_value(judge_server(client), 0);
    expect_value(judge(client, "stranger.pem", "stranger.key"), 20);
    gasket_free(client);
}
END_TEST

START_TEST(authorities_come_from_bytes)
{
    int64_t client = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    size_t length;
    void *bytes = certificate_bytes("root.pem", &length);

    expect_value(gasket_ctx_set_ca_bytes(client, bytes, (int64_t)length), 0);
    free(bytes);
    expect_value(judge_server(client), 0);
    gasket_free(client);
}
END_TEST

START_TEST(authorities_add_up)
{
    int64_t client = client_ctx("unknown.pem");

    expect_value(judge_server(client), 20);
    expect_value(judge(client, "stranger.pem", "stranger.key"), 0);
    expect_value(gasket_ctx_set_ca_file(client, certificate_file("root.pem")), 0);
    expect_value(judge_server(client), 0);
    expect_value(judge(client, "stranger.pem", "stranger.key"), 0);
    gasket_free(client);
}
END_TEST

START_TEST(a_store_that_contexts_share_is_not_changed_for_the_others)
{
    int64_t first = client_ctx("root.pem");
    int64_t second = client_ctx("root.pem");

    expect_value(gasket_ctx_set_ca_file(second, certificate_file("unknown.pem")), 0);
    expect_value(gasket_ctx_set_crl(second, GASKET_CRL_PEER, certificate_file("issuer.crl")), 0);
    expect_value(judge(first, "stranger.pem", "stranger.key"), 20);
    expect_value(judge(first, "revoked-chain.pem", "revoked.key"), 0);
    expect_value(judge(second, "revoked-chain.pem", "revoked.key"), 23);
    gasket_free(first);
    gasket_free(second);
}
END_TEST

static void copy_file(const char *from, const char *to)
{
    size_t length;
    void *bytes = certificate_bytes(from, &length);
    FILE *file = fopen(to, "wb");

    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes, 1, length, file), length);
    ck_assert_int_eq(fclose(file), 0);
    free(bytes);
}

START_TEST(a_file_that_changed_is_read_again)
{
    char path[64];
    int64_t client;

    (void)snprintf(path, sizeof path, "/tmp/gasket-test-%ld.pem", (long)getpid());
    copy_file("unknown.pem", path);
    client = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    expect_value(gasket_ctx_set_ca_file(client, path), 0);
    expect_value(judge_server(client), 20);
    gasket_free(client);
    ck_assert_int_eq(remove(path), 0);
    copy_file("root.pem", path);
    client = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    expect_value(gasket_ctx_set_ca_file(client, path), 0);
    expect_value(judge_server(client), 0);
    gasket_free(client);
    ck_assert_int_eq(remove(path), 0);
}
END_TEST

/* In a process of its own: OpenSSL looks at the environment, and a store is read once. */
static int64_t judge_with_system_store(const char *store, int ask_for_it)
{
    pid_t child = fork();
    int status;

    ck_assert_int_ge(child, 0);
    if (child == 0) {
        int64_t client = gasket_ctx_new(GASKET_CLIENT, NULL);

        if (setenv("SSL_CERT_FILE", certificate_file(store), 1) != 0 ||
            setenv("SSL_CERT_DIR", certificate_file("directory-empty"), 1) != 0 ||
            (ask_for_it && (gasket_ctx_set_ca_file(client, certificate_file("unknown.pem")) != 0 ||
                            gasket_ctx_set_ca_system(client) != 0)))
            _exit(99);
        _exit((int)judge_server(client));
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFEXITED(status));
    return WEXITSTATUS(status);
}

START_TEST(a_client_trusts_the_system_by_default)
{
    expect_value(judge_with_system_store("root.pem", 0), 0);
    expect_value(judge_with_system_store("unknown.pem", 0), 20);
    expect_value(judge_with_system_store("root.pem", 1), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("trust");
    TCase *tests = suite_case(suite, "revocation", 60);

    tcase_add_loop_test(tests, the_revoked_are_found_in_files, 0,
                        sizeof revocations / sizeof *revocations);
    tcase_add_loop_test(tests, the_revoked_are_found_in_bytes, 0,
                        sizeof revocations / sizeof *revocations);

    tests = suite_case(suite, "depth", 60);
    tcase_add_loop_test(tests, depth_counts_the_authorities_between, 0,
                        sizeof chains / sizeof *chains);
    tcase_add_test(tests, a_streams_depth_overrides_its_contexts);

    tests = suite_case(suite, "authorities", 60);
    tcase_add_test(tests, authorities_come_from_a_directory);
    tcase_add_test(tests, authorities_come_from_bytes);
    tcase_add_test(tests, authorities_add_up);
    tcase_add_test(tests, a_store_that_contexts_share_is_not_changed_for_the_others);
    tcase_add_test(tests, a_file_that_changed_is_read_again);
    tcase_add_test(tests, a_client_trusts_the_system_by_default);
    return suite_run(suite);
}
