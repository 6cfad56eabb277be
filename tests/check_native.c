/* OpenSSL's objects as handles: who owns what, and when a handle ends. */
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/expect.h"
#include "support/pair.h"
#include "support/suite.h"

static int64_t load_certificate(const char *name)
{
    size_t length;
    char *pem = certificate_bytes(name, &length);
    int64_t bio = expect_ok(gasket_bio_new(expect_ok(gasket_bio_s_mem())));
    int64_t x509;

    expect_value(gasket_bio_write(bio, pem, (int64_t)length), (int64_t)length);
    x509 = expect_ok(gasket_pem_read_bio_x509(bio, NULL));
    ck_assert_int_ne(x509, 0);
    gasket_free(bio);
    free(pem);
    return x509;
}

static void expect_ended(int64_t handle)
{
    expect_record(gasket_kind(handle), GASKET_ERROR_BAD_HANDLE);
}

START_TEST(a_borrowed_object_has_one_handle_and_ends_with_its_parent)
{
    int64_t x509 = load_certificate("server.pem");
    int64_t name = expect_ok(gasket_x509_get_subject_name(x509));
    int64_t entry = expect_ok(gasket_x509_name_get_entry(name, 0));

    expect_value(gasket_x509_get_subject_name(x509), name);
    expect_value(gasket_x509_name_get_entry(name, 0), entry);
    expect_text(gasket_direct_type(name), "X509_NAME");
    expect_value(gasket_free(name), 0);
    expect_record(gasket_x509_name_free(name), GASKET_ERROR_STATE);
    expect_value(gasket_x509_free(x509), 0);
    expect_ended(x509);
    expect_ended(name);
    expect_ended(entry);
}
END_TEST

START_TEST(a_setter_ends_what_it_replaces)
{
    int64_t x509 = load_certificate("server.pem");
    int64_t other = load_certificate("root.pem");
    int64_t subject = expect_ok(gasket_x509_get_subject_name(x509));
    int64_t issuer = expect_ok(gasket_x509_get_issuer_name(x509));
    int64_t entry = expect_ok(gasket_x509_name_get_entry(subject, 0));
    int64_t name = expect_ok(gasket_x509_get_subject_name(other));

    expect_value(gasket_x509_set_subject_name(x509, name), 1);
    expect_ended(subject);
    expect_value(gasket_kind(issuer), GASKET_KIND_OPENSSL);
    expect_record(gasket_x509_name_entry_count(subject), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_x509_name_entry_set(entry), GASKET_ERROR_BAD_HANDLE);
    expect_value(gasket_x509_name_cmp(expect_ok(gasket_x509_get_subject_name(x509)), name), 0);
    gasket_free(x509);
    gasket_free(other);
}
END_TEST

START_TEST(what_is_counted_up_outlives_its_parent)
{
    int64_t store = expect_ok(gasket_x509_store_new());
    int64_t x509 = load_certificate("root.pem");
    int64_t objects;

    expect_value(gasket_x509_store_add_cert(store, x509), 1);
    if (gasket_has("X509_STORE_get1_all_certs") == 0) {
        expect_record(gasket_x509_store_get1_all_certs(store), GASKET_ERROR_UNSUPPORTED);
        gasket_free(x509);
        gasket_free(store);
        return;
    }
    objects = expect_ok(gasket_x509_store_get1_all_certs(store));
    expect_value(gasket_sk_x509_num(objects), 1);
    gasket_free(x509);
    /* The very object, under its borrowed handle. */
    x509 = expect_ok(gasket_sk_x509_value(objects, 0));
    expect_value(gasket_sk_x509_value(objects, 0), x509);
    expect_value(gasket_x509_up_ref(x509), 1);
    expect_value(gasket_sk_x509_free(objects), 0);
    expect_text(gasket_certificate_subject(x509), "O=Gasket tests,CN=Gasket test root");
    expect_value(gasket_x509_free(x509), 0);
    expect_ended(x509);
    gasket_free(store);
}
END_TEST

START_TEST(each_up_ref_is_one_more_free)
{
    int64_t x509 = load_certificate("root.pem");

    expect_value(gasket_x509_up_ref(x509), 1);
    expect_value(gasket_x509_up_ref(x509), 1);
    expect_value(gasket_x509_free(x509), 0);
    expect_value(gasket_free(x509), 1);
    expect_value(gasket_kind(x509), GASKET_KIND_CERTIFICATE);
    expect_value(gasket_x509_free(x509), 0);
    expect_ended(x509);
    expect_record(gasket_x509_free(x509), GASKET_ERROR_BAD_HANDLE);
    expect_value(gasket_x509_free(0), 0);
}
END_TEST

START_TEST(what_is_taken_over_stays_the_callers)
{
    int64_t ctx = expect_ok(gasket_ssl_ctx_new(gasket_tls_server_method()));
    int64_t names = expect_ok(gasket_ssl_load_client_ca_file(certificate_file("root.pem")));
    int64_t store = expect_ok(gasket_x509_store_new());

    expect_value(gasket_ssl_ctx_set_client_ca_list(ctx, names), 0);
    expect_value(gasket_ssl_ctx_set_client_ca_list(ctx, names), 0);
    expect_value(gasket_sk_x509_name_num(names), 1);
    expect_value(gasket_sk_x509_name_num(gasket_ssl_ctx_get_client_ca_list(ctx)), 1);
    expect_value(gasket_ssl_ctx_set_cert_store(ctx, store), 0);
    expect_value(gasket_ssl_ctx_get_cert_store(ctx), gasket_ssl_ctx_get_cert_store(ctx));
    gasket_free(names);
    gasket_free(store);
    expect_value(gasket_sk_x509_name_num(gasket_ssl_ctx_get_client_ca_list(ctx)), 1);
    gasket_free(ctx);
}
END_TEST

START_TEST(what_never_ends_keeps_its_handle)
{
    int64_t method = expect_ok(gasket_tls_method());
    int64_t object = expect_ok(gasket_obj_nid2obj(13));
    int64_t same = expect_ok(gasket_obj_txt2obj("CN", 0));

    expect_value(gasket_tls_method(), method);
    expect_value(gasket_free(method), 0);
    expect_value(gasket_kind(method), GASKET_KIND_OPENSSL);
    /* OpenSSL answers its own object for both; to free one leaves the other. */
    gasket_free(same);
    expect_value(gasket_obj_obj2nid(object), 13);
    expect_value(gasket_obj_nid2obj(13), object);
}
END_TEST

START_TEST(a_pointer_becomes_a_handle_and_back)
{
    int64_t ctx = expect_ok(gasket_ssl_ctx_new(gasket_tls_client_method()));
    int64_t pointer = expect_ok(gasket_direct_release(ctx));
    int64_t again;

    expect_value(gasket_direct_pointer(ctx), pointer);
    gasket_free(ctx);
    again = expect_ok(gasket_direct_adopt("SSL_CTX", pointer, 1));
    expect_value(gasket_direct_pointer(again), pointer);
    expect_value(gasket_kind(again), GASKET_KIND_CTX);
    expect_ok(gasket_ssl_ctx_get_options(again));
    /* It is as good as any: a stream is made of it. */
    gasket_free(expect_ok(gasket_stream_new_memory(again, GASKET_CLIENT)));
    gasket_free(expect_ok(gasket_ssl_new(again)));
    expect_record(gasket_direct_adopt("SSL_KTX", pointer, 0), GASKET_ERROR_BAD_ARGUMENT);
    expect_record(gasket_direct_adopt("SSL_CTX", 0, 0), GASKET_ERROR_BAD_ARGUMENT);
    gasket_free(again);
}
END_TEST

START_TEST(an_adopted_pointer_that_is_known_is_the_same_object)
{
    int64_t x509 = load_certificate("root.pem");
    int64_t pointer = expect_ok(gasket_direct_pointer(x509));
    int64_t second = expect_ok(gasket_direct_adopt("X509", pointer, 0));

    ck_assert_int_ne(second, x509);
    gasket_free(x509);
    expect_text(gasket_certificate_subject(second), "O=Gasket tests,CN=Gasket test root");
    gasket_free(second);
    expect_ended(second);
}
END_TEST

START_TEST(a_stack_holds_its_elements)
{
    int64_t stack = expect_ok(gasket_sk_x509_new_null());
    int64_t x509 = load_certificate("root.pem");
    int64_t popped;

    expect_value(gasket_sk_x509_push(stack, x509), 1);
    expect_value(gasket_sk_x509_push(stack, x509), 2);
    gasket_free(x509);
    expect_value(gasket_sk_x509_num(stack), 2);
    popped = expect_ok(gasket_sk_x509_pop(stack));
    expect_text(gasket_certificate_subject(popped), "O=Gasket tests,CN=Gasket test root");
    gasket_free(stack);
    expect_text(gasket_certificate_subject(popped), "O=Gasket tests,CN=Gasket test root");
    expect_value(gasket_sk_x509_num(0), -1);
    gasket_free(popped);
}
END_TEST

/* Half the threads borrow and let go what the others change. */
enum { THREADS = 4, ROUNDS = 500 };

static int64_t shared;
static int64_t shared_name;

static void *change_and_look(void *argument)
{
    for (int i = 0; i < ROUNDS; i++) {
        int64_t name = gasket_x509_get_subject_name(shared);

        if (argument == NULL)
            (void)gasket_x509_set_subject_name(shared, shared_name);
        else if (!is_record(name))
            (void)gasket_x509_name_entry_count(name);
    }
    return NULL;
}

START_TEST(threads_may_change_what_others_look_at)
{
    pthread_t threads[THREADS];
    int64_t other = load_certificate("root.pem");

    shared = load_certificate("server.pem");
    shared_name = expect_ok(gasket_x509_name_dup(gasket_x509_get_subject_name(other)));
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(
            pthread_create(&threads[i], NULL, change_and_look, i % 2 == 0 ? NULL : &shared), 0);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
    gasket_free(shared);
    gasket_free(shared_name);
    gasket_free(other);
}
END_TEST

/* All begin at once, with what nobody has asked for yet. */
static pthread_barrier_t all_there;
static const char *const digests[] = {"MD5",    "SHA1",     "SHA224",   "SHA256",   "SHA384",
                                      "SHA512", "SHA3-256", "SHA3-512", "SHAKE256", "BLAKE2b512"};
enum { DIGESTS = sizeof digests / sizeof *digests };

static void *find_digests(void *argument)
{
    int64_t *handles = argument;

    for (int i = 0; i < DIGESTS; i++) {
        (void)pthread_barrier_wait(&all_there);
        handles[i] = gasket_evp_get_digestbyname(digests[i]);
    }
    return NULL;
}

START_TEST(what_never_ends_has_one_handle_on_all_threads)
{
    pthread_t threads[THREADS];
    int64_t handles[THREADS][DIGESTS];

    ck_assert_int_eq(pthread_barrier_init(&all_there, NULL, THREADS), 0);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, find_digests, handles[i]), 0);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
    (void)pthread_barrier_destroy(&all_there);
    for (int d = 0; d < DIGESTS; d++)
        for (int i = 0; i < THREADS; i++) {
            ck_assert_int_gt(handles[i][d], 0);
            expect_value(handles[i][d], handles[0][d]);
        }
}
END_TEST

/* Direct calls change a context that handshakes use all the while. */
static int64_t busy_ctx;
static int busy;

static void *change_context(void *argument)
{
    while (__atomic_load_n(&busy, __ATOMIC_RELAXED)) {
        expect_value(gasket_ssl_ctx_set_cipher_list(busy_ctx, "HIGH"), 1);
        expect_value(gasket_ssl_ctx_set_cipher_list(busy_ctx, "ECDHE"), 1);
        expect_value(gasket_ssl_ctx_add_client_ca(busy_ctx, (int64_t)(intptr_t)argument), 1);
        expect_value(gasket_ssl_ctx_set_client_ca_list(busy_ctx, shared_name), 0);
    }
    return NULL;
}

START_TEST(a_context_may_be_changed_while_it_shakes_hands)
{
    int64_t client = client_ctx(NULL);
    int64_t root = load_certificate("root.pem");
    pthread_t thread;

    busy_ctx = server_ctx("server.pem", "server.key");
    shared_name = expect_ok(gasket_ssl_load_client_ca_file(certificate_file("root.pem")));
    expect_value(gasket_ssl_ctx_set_verify(busy_ctx, 1), 0);
    busy = 1;
    ck_assert_int_eq(pthread_create(&thread, NULL, change_context, (void *)(intptr_t)root), 0);
    for (int i = 0; i < 30; i++) {
        pair p = pair_memory(client, busy_ctx);

        pair_shake_well(&p, PAIR_CHUNK);
        pair_free(&p);
    }
    __atomic_store_n(&busy, 0, __ATOMIC_RELAXED);
    ck_assert_int_eq(pthread_join(thread, NULL), 0);
    gasket_free(shared_name);
    gasket_free(root);
    gasket_free(busy_ctx);
    gasket_free(client);
}
END_TEST

/* Before OpenSSL is open nobody knows what it has. */
START_TEST(a_number_may_be_the_first_that_is_asked_for)
{
    int64_t ctx;

    expect_record(gasket_ssl_ctx_get_quiet_shutdown(12345), GASKET_ERROR_BAD_HANDLE);
    ctx = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    expect_value(gasket_ssl_ctx_get_quiet_shutdown(ctx), 0);
    gasket_free(ctx);
}
END_TEST

/* Those that only read a number go a way of their own, which must not be seen. */
START_TEST(what_reads_a_number_forgets_what_failed_before)
{
    int64_t ctx = expect_ok(gasket_ctx_new(GASKET_CLIENT, NULL));
    int64_t x509 = load_certificate("server.pem");
    int64_t options = expect_ok(gasket_ssl_ctx_get_options(ctx));

    expect_value(gasket_ssl_ctx_set_cipher_list(ctx, "no such cipher"), 0);
    expect_record(gasket_direct_error(ctx), GASKET_ERROR_SSL);
    expect_record(gasket_direct_error(0), GASKET_ERROR_SSL);
    expect_value(gasket_ssl_ctx_get_options(ctx), options);
    expect_value(gasket_direct_error(ctx), 0);
    expect_value(gasket_direct_error(0), 0);
    expect_record(gasket_ssl_ctx_get_options(x509), GASKET_ERROR_BAD_HANDLE);
    expect_record(gasket_ssl_ctx_get_options(0), GASKET_ERROR_BAD_ARGUMENT);
    expect_value(gasket_ssl_ctx_get_options(ctx), options);
    expect_value(gasket_direct_error(0), 0);
    gasket_free(x509);
    gasket_free(ctx);
    expect_record(gasket_ssl_ctx_get_options(ctx), GASKET_ERROR_BAD_HANDLE);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("native");
    TCase *tests = suite_case(suite, "who owns what", 60);

    tcase_add_test(tests, a_borrowed_object_has_one_handle_and_ends_with_its_parent);
    tcase_add_test(tests, a_setter_ends_what_it_replaces);
    tcase_add_test(tests, what_is_counted_up_outlives_its_parent);
    tcase_add_test(tests, each_up_ref_is_one_more_free);
    tcase_add_test(tests, what_is_taken_over_stays_the_callers);
    tcase_add_test(tests, what_never_ends_keeps_its_handle);
    tcase_add_test(tests, what_never_ends_has_one_handle_on_all_threads);
    tcase_add_test(tests, a_pointer_becomes_a_handle_and_back);
    tcase_add_test(tests, an_adopted_pointer_that_is_known_is_the_same_object);
    tcase_add_test(tests, a_stack_holds_its_elements);
    tcase_add_test(tests, threads_may_change_what_others_look_at);
    tcase_add_test(tests, a_context_may_be_changed_while_it_shakes_hands);
    tcase_add_test(tests, a_number_may_be_the_first_that_is_asked_for);
    tcase_add_test(tests, what_reads_a_number_forgets_what_failed_before);
    return suite_run(suite);
}
