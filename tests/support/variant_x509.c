/* Certificates, CRLs, requests, and their parts. */
#include "support/variant.h"

#include <gasket.h>
#include <gasket_direct.h>

enum { NID_COMMON_NAME = 13, NID_KEY_USAGE = 83, MBSTRING_UTF8 = 4096 };

/* ---- certificates ---- */

static thing certificate_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_new());
}

static thing certificate_server(int type)
{
    (void)type;
    return thing_of(certificate_of("server.pem"));
}

static thing certificate_root(int type)
{
    (void)type;
    return thing_of(certificate_of("root.pem"));
}

static thing certificate_trusted(int type)
{
    thing t = certificate_root(type);
    int64_t object = gasket_obj_txt2obj("1.3.6.1.5.5.7.3.1", 1);

    (void)gasket_x509_alias_set1(t.handle, "name", 4);
    (void)gasket_x509_add1_trust_object(t.handle, object);
    gasket_free(object);
    return t;
}

/* Of a connection, which has its own reference. */
static thing certificate_of_ctx(int type)
{
    int64_t ctx = gasket_ssl_ctx_new(gasket_tls_method());
    int64_t certificate = certificate_of("chained.pem");
    thing t = {0};

    (void)type;
    (void)gasket_ssl_ctx_use_certificate(ctx, certificate);
    gasket_free(certificate);
    t.handle = gasket_ssl_ctx_get0_certificate(ctx);
    thing_with(&t, ctx);
    return t;
}

/* ---- CRLs and requests ---- */

static thing crl_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_crl_new());
}

static thing crl_of(const char *file)
{
    int64_t bio = bio_with(file);
    thing t = thing_of(gasket_pem_read_bio_x509_crl(bio, NULL));

    gasket_free(bio);
    return t;
}

static thing crl_with_one(int type)
{
    (void)type;
    return crl_of("issuer.crl");
}

static thing crl_without(int type)
{
    (void)type;
    return crl_of("root.crl");
}

static thing revoked_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_revoked_new());
}

static thing revoked_borrowed(int type)
{
    thing crl = crl_with_one(type);
    thing t = thing_of(gasket_sk_x509_revoked_value(gasket_x509_crl_get_revoked(crl.handle), 0));

    thing_with(&t, crl.handle);
    return t;
}

static thing request_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_req_new());
}

static thing request_signed(int type)
{
    int64_t certificate = certificate_of("server.pem");
    int64_t key = key_of_server();
    thing t = thing_of(gasket_x509_to_x509_req(certificate, key, gasket_evp_sha256()));

    (void)type;
    gasket_free(certificate);
    gasket_free(key);
    return t;
}

/* ---- names ---- */

static thing name_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_name_new());
}

static thing name_filled(int type)
{
    thing t = name_empty(type);

    (void)gasket_x509_name_add_entry_by_txt(t.handle, "CN", MBSTRING_UTF8, "caf\xc3\xa9", 5, -1, 0);
    (void)gasket_x509_name_add_entry_by_txt(t.handle, "O", MBSTRING_UTF8, "Gasket", 6, -1, 0);
    return t;
}

static thing name_borrowed(int type)
{
    thing certificate = certificate_server(type);
    thing t = thing_of(gasket_x509_get_subject_name(certificate.handle));

    thing_with(&t, certificate.handle);
    return t;
}

static thing entry_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_name_entry_new());
}

static thing entry_filled(int type)
{
    (void)type;
    return thing_of(gasket_x509_name_entry_create_by_txt("CN", MBSTRING_UTF8, "name", 4));
}

static thing entry_borrowed(int type)
{
    thing t = name_filled(type);
    int64_t name = t.handle;

    t.handle = gasket_x509_name_get_entry(name, 0);
    thing_with(&t, name);
    return t;
}

static thing general_name_empty(int type)
{
    (void)type;
    return thing_of(adopted("GENERAL_NAME", "GENERAL_NAME_new"));
}

/* ---- extensions ---- */

static thing extension_empty(int type)
{
    (void)type;
    return thing_of(gasket_x509_extension_new());
}

static thing extension_filled(int type)
{
    int64_t bytes = gasket_asn1_octet_string_new();
    thing t = {0};

    (void)type;
    (void)gasket_asn1_octet_string_set(bytes, "\x03\x02\x05\xa0", 4);
    t.handle = gasket_x509_extension_create_by_nid(NID_KEY_USAGE, 1, bytes);
    gasket_free(bytes);
    return t;
}

static thing extension_borrowed(int type)
{
    thing certificate = certificate_server(type);
    thing t = thing_of(gasket_x509_get_ext(certificate.handle, 0));

    thing_with(&t, certificate.handle);
    return t;
}

/* ---- ASN.1 ---- */

static thing string_empty(int type)
{
    (void)type;
    return thing_of(gasket_asn1_string_new());
}

static thing string_filled(int type)
{
    thing t = string_empty(type);

    (void)gasket_asn1_string_set(t.handle, "some text", 9);
    return t;
}

static thing integer_empty(int type)
{
    (void)type;
    return thing_of(gasket_asn1_integer_new());
}

static thing integer_negative(int type)
{
    thing t = integer_empty(type);

    (void)gasket_asn1_integer_set(t.handle, -1234567);
    return t;
}

static thing integer_borrowed(int type)
{
    thing certificate = certificate_server(type);
    thing t = thing_of(gasket_x509_get_serialnumber(certificate.handle));

    thing_with(&t, certificate.handle);
    return t;
}

static thing octets_empty(int type)
{
    (void)type;
    return thing_of(gasket_asn1_octet_string_new());
}

static thing octets_borrowed(int type)
{
    thing certificate = certificate_server(type);
    thing t = thing_of(gasket_x509_get0_subject_key_id(certificate.handle));

    thing_with(&t, certificate.handle);
    return t;
}

static thing bits_borrowed(int type)
{
    thing certificate = certificate_server(type);
    thing t = thing_of(gasket_x509_get0_pubkey_bitstr(certificate.handle));

    thing_with(&t, certificate.handle);
    return t;
}

static thing time_empty(int type)
{
    (void)type;
    return thing_of(gasket_asn1_time_new());
}

static thing time_set(int type)
{
    thing t = time_empty(type);

    (void)gasket_asn1_time_set_string(t.handle, "20300102030405Z");
    return t;
}

static thing time_borrowed(int type)
{
    thing certificate = certificate_server(type);
    thing t = thing_of(gasket_x509_getm_notbefore(certificate.handle));

    thing_with(&t, certificate.handle);
    return t;
}

static thing generalized_time(int type)
{
    thing of = time_set(type);
    thing t = thing_of(gasket_asn1_time_to_generalizedtime(of.handle));

    thing_free(&of);
    return t;
}

static thing object_empty(int type)
{
    (void)type;
    return thing_of(gasket_asn1_object_new());
}

static thing object_made(int type)
{
    (void)type;
    return thing_of(gasket_obj_txt2obj("1.2.3.4.5", 1));
}

static thing object_static(int type)
{
    (void)type;
    return thing_of(gasket_obj_nid2obj(NID_COMMON_NAME));
}

const variant variants_of_certificates[] = {
    {TYPE_X509, "a server's", certificate_server},
    {TYPE_X509, "empty", certificate_empty},
    {TYPE_X509, "a root", certificate_root},
    {TYPE_X509, "a trusted root", certificate_trusted},
    {TYPE_X509, "a context's", certificate_of_ctx},
    {TYPE_X509_CRL, "with an entry", crl_with_one},
    {TYPE_X509_CRL, "without entries", crl_without},
    {TYPE_X509_CRL, "empty", crl_empty},
    {TYPE_X509_REVOKED, "empty", revoked_empty},
    {TYPE_X509_REVOKED, "of a CRL", revoked_borrowed},
    {TYPE_X509_REQ, "signed", request_signed},
    {TYPE_X509_REQ, "empty", request_empty},
    {TYPE_X509_NAME, "filled", name_filled},
    {TYPE_X509_NAME, "empty", name_empty},
    {TYPE_X509_NAME, "of a certificate", name_borrowed},
    {TYPE_X509_NAME_ENTRY, "filled", entry_filled},
    {TYPE_X509_NAME_ENTRY, "empty", entry_empty},
    {TYPE_X509_NAME_ENTRY, "of a name", entry_borrowed},
    {TYPE_GENERAL_NAME, "empty", general_name_empty},
    {TYPE_X509_EXTENSION, "filled", extension_filled},
    {TYPE_X509_EXTENSION, "empty", extension_empty},
    {TYPE_X509_EXTENSION, "of a certificate", extension_borrowed},
    {TYPE_ASN1_STRING, "filled", string_filled},
    {TYPE_ASN1_STRING, "empty", string_empty},
    {TYPE_ASN1_INTEGER, "negative", integer_negative},
    {TYPE_ASN1_INTEGER, "empty", integer_empty},
    {TYPE_ASN1_INTEGER, "of a certificate", integer_borrowed},
    {TYPE_ASN1_OCTET_STRING, "empty", octets_empty},
    {TYPE_ASN1_OCTET_STRING, "of a certificate", octets_borrowed},
    {TYPE_ASN1_BIT_STRING, "of a certificate", bits_borrowed},
    {TYPE_ASN1_TIME, "set", time_set},
    {TYPE_ASN1_TIME, "empty", time_empty},
    {TYPE_ASN1_TIME, "of a certificate", time_borrowed},
    {TYPE_ASN1_GENERALIZEDTIME, "set", generalized_time},
    {TYPE_ASN1_OBJECT, "made", object_made},
    {TYPE_ASN1_OBJECT, "static", object_static},
    {TYPE_ASN1_OBJECT, "empty", object_empty},
    {.make = NULL},
};
