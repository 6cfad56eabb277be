/* Stores, what is in them and looks into them, and verifications. */
#include "support/variant.h"

#include <gasket.h>
#include <gasket_direct.h>

static thing store_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_store_new());
}

static thing store_filled(int type)
{
    thing t = store_empty(type);
    int64_t root = certificate_of("root.pem");
    int64_t bio = bio_with("root.crl");
    int64_t crl = gasket_pem_read_bio_x509_crl(bio, NULL);

    (void)gasket_x509_store_add_cert(t.handle, root);
    (void)gasket_x509_store_add_crl(t.handle, crl);
    gasket_free(bio);
    gasket_free(root);
    gasket_free(crl);
    return t;
}

static thing store_of_ctx(int type)
{
    int64_t ctx = gasket_ssl_ctx_new(gasket_tls_method());
    thing t = thing_of(gasket_ssl_ctx_get_cert_store(ctx));

    (void)type;
    thing_with(&t, ctx);
    return t;
}

static thing store_of_gasket(int type)
{
    int64_t ctx = gasket_ctx_new(GASKET_CLIENT, NULL);
    thing t = thing_of(gasket_ssl_ctx_get_cert_store(ctx));

    (void)type;
    thing_with(&t, ctx);
    return t;
}

static thing verification_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_store_ctx_new());
}

static thing verification_ready(int type)
{
    thing t = verification_empty(type);
    thing store = store_filled(type);
    int64_t certificate = certificate_of("server.pem");
    int64_t chain = gasket_sk_x509_new_null();

    (void)gasket_sk_x509_push(chain, certificate);
    (void)gasket_x509_store_ctx_init(t.handle, store.handle, certificate, chain);
    thing_free(&store);
    gasket_free(chain);
    gasket_free(certificate);
    return t;
}

static thing verification_done(int type)
{
    thing t = verification_ready(type);

    (void)gasket_x509_verify_cert(t.handle);
    return t;
}

static thing verification_of_nothing(int type)
{
    thing t = verification_empty(type);

    (void)gasket_x509_store_ctx_init(t.handle, 0, 0, 0);
    return t;
}

static thing parameters_fresh(int type)
{
    thing t = thing_of(gasket_x509_verify_param_new());

    (void)type;
    (void)gasket_x509_verify_param_set1_host(t.handle, "localhost", 9);
    return t;
}

static thing parameters_borrowed(int type)
{
    int64_t ctx = gasket_ssl_ctx_new(gasket_tls_method());
    thing t = thing_of(gasket_ssl_ctx_get0_param(ctx));

    (void)type;
    thing_with(&t, ctx);
    return t;
}

static thing lookup_file(int type)
{
    thing store = store_empty(type);
    thing t = thing_of(gasket_x509_store_add_lookup(store.handle, gasket_x509_lookup_file()));

    thing_with(&t, store.handle);
    return t;
}

static thing lookup_directory(int type)
{
    thing store = store_empty(type);
    thing t = thing_of(gasket_x509_store_add_lookup(store.handle, gasket_x509_lookup_hash_dir()));

    thing_with(&t, store.handle);
    return t;
}

static thing lookup_method(int type)
{
    (void)type;
    return thing_of(gasket_x509_lookup_file());
}

static thing held_nothing(int type)
{
    (void)type;
    return thing_of(gasket_x509_object_new());
}

static thing held_certificate(int type)
{
    thing t = held_nothing(type);
    int64_t certificate = certificate_of("server.pem");

    (void)gasket_x509_object_set1_x509(t.handle, certificate);
    gasket_free(certificate);
    return t;
}

const variant variants_of_verification[] = {
    {TYPE_X509_STORE, "filled", store_filled},
    {TYPE_X509_STORE, "empty", store_empty},
    {TYPE_X509_STORE, "a context's", store_of_ctx},
    {TYPE_X509_STORE, "a context of Gasket's", store_of_gasket},
    {TYPE_X509_STORE_CTX, "ready", verification_ready},
    {TYPE_X509_STORE_CTX, "empty", verification_empty},
    {TYPE_X509_STORE_CTX, "done", verification_done},
    {TYPE_X509_STORE_CTX, "of nothing", verification_of_nothing},
    {TYPE_X509_VERIFY_PARAM, "fresh", parameters_fresh},
    {TYPE_X509_VERIFY_PARAM, "a context's", parameters_borrowed},
    {TYPE_X509_LOOKUP, "of files", lookup_file},
    {TYPE_X509_LOOKUP, "of directories", lookup_directory},
    {TYPE_X509_LOOKUP_METHOD, "of files", lookup_method},
    {TYPE_X509_OBJECT, "a certificate", held_certificate},
    {TYPE_X509_OBJECT, "nothing", held_nothing},
    {.make = NULL},
};
