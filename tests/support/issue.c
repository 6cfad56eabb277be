#include "support/issue.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/expect.h"

int64_t issue_key(void)
{
    int64_t ctx = expect_ok(gasket_evp_pkey_ctx_new_id(EVP_PKEY_EC));
    int64_t key = 0;

    expect_value(gasket_evp_pkey_keygen_init(ctx), 1);
    expect_value(gasket_evp_pkey_ctx_set_ec_paramgen_curve_nid(ctx, NID_X9_62_prime256v1), 1);
    expect_value(gasket_evp_pkey_keygen(ctx, &key), 1);
    ck_assert_int_ne(key, 0);
    gasket_free(ctx);
    return key;
}

int64_t issue_name(const char *common_name)
{
    int64_t name = expect_ok(gasket_x509_name_new());

    expect_value(
        gasket_x509_name_add_entry_by_txt(name, "O", MBSTRING_UTF8, "Gasket tests", -1, -1, 0), 1);
    expect_value(gasket_x509_name_add_entry_by_nid(name, NID_commonName, MBSTRING_UTF8, common_name,
                                                   -1, -1, 0),
                 1);
    return name;
}

int64_t issue_extension(int64_t issuer, int64_t subject, int64_t nid, const char *value)
{
    int64_t extension = expect_ok(gasket_x509v3_ext_conf_nid(issuer, subject, nid, value));

    ck_assert_msg(extension != 0, "no extension of \"%s\"", value);
    return extension;
}

static void add(int64_t certificate, int64_t issuer, int64_t nid, const char *value)
{
    int64_t extension = issue_extension(issuer, certificate, nid, value);

    expect_value(gasket_x509_add_ext(certificate, extension, -1), 1);
    gasket_free(extension);
}

static void set_names(int64_t certificate, int64_t issuer, const char *common_name)
{
    int64_t name = issue_name(common_name);

    expect_value(gasket_x509_set_subject_name(certificate, name), 1);
    if (issuer != 0)
        expect_value(gasket_x509_set_issuer_name(certificate, gasket_x509_get_subject_name(issuer)),
                     1);
    else
        expect_value(gasket_x509_set_issuer_name(certificate, name), 1);
    gasket_free(name);
}

static void set_times(int64_t certificate, int64_t from, int64_t until)
{
    int64_t before = expect_ok(gasket_x509_getm_notbefore(certificate));
    int64_t after = expect_ok(gasket_x509_getm_notafter(certificate));

    expect_value(gasket_x509_time_adj_ex(before, from, 0, NULL), before);
    expect_value(gasket_x509_gmtime_adj(after, until * ISSUE_DAY), after);
}

/* All but its extensions and its signature. */
static issued begin(const issued *issuer, const char *common_name, int64_t serial, int64_t from,
                    int64_t until)
{
    issued i = {expect_ok(gasket_x509_new()), issue_key()};
    int64_t number = expect_ok(gasket_asn1_integer_new());

    expect_value(gasket_x509_set_version(i.certificate, X509_VERSION_3), 1);
    expect_value(gasket_asn1_integer_set_int64(number, serial), 1);
    expect_value(gasket_x509_set_serialnumber(i.certificate, number), 1);
    gasket_free(number);
    set_names(i.certificate, issuer == NULL ? 0 : issuer->certificate, common_name);
    set_times(i.certificate, from, until);
    expect_value(gasket_x509_set_pubkey(i.certificate, i.key), 1);
    return i;
}

static void end(const issued *i, const issued *issuer)
{
    int64_t key = issuer == NULL ? i->key : issuer->key;

    ck_assert_int_gt(gasket_x509_sign(i->certificate, key, gasket_evp_sha256()), 0);
}

static issued authority(const issued *issuer, const char *common_name, int64_t serial)
{
    issued i = begin(issuer, common_name, serial, -1000, 1000);
    int64_t above = issuer == NULL ? i.certificate : issuer->certificate;

    add(i.certificate, above, NID_basic_constraints, "critical,CA:TRUE");
    add(i.certificate, above, NID_key_usage, "critical,keyCertSign,cRLSign");
    add(i.certificate, above, NID_subject_key_identifier, "hash");
    if (issuer != NULL)
        add(i.certificate, above, NID_authority_key_identifier, "keyid:always");
    end(&i, issuer);
    return i;
}

issued issue_root(const char *common_name)
{
    return authority(NULL, common_name, 1);
}

issued issue_authority(const issued *issuer, const char *common_name)
{
    return authority(issuer, common_name, 2);
}

issued issue_for(const issued *issuer, const char *host, int64_t serial, int64_t from,
                 int64_t until)
{
    issued i = begin(issuer, host, serial, from, until);
    char names[128];

    (void)snprintf(names, sizeof names, "DNS:%s,IP:192.0.2.1,email:post@%s", host, host);
    add(i.certificate, issuer->certificate, NID_subject_alt_name, names);
    add(i.certificate, issuer->certificate, NID_ext_key_usage, "serverAuth");
    add(i.certificate, issuer->certificate, NID_authority_key_identifier, "keyid");
    end(&i, issuer);
    return i;
}

int64_t issue_itself(int64_t name, int64_t key, int64_t digest)
{
    int64_t certificate = expect_ok(gasket_x509_new());
    int64_t number = expect_ok(gasket_asn1_integer_new());

    expect_value(gasket_x509_set_version(certificate, X509_VERSION_3), 1);
    expect_value(gasket_asn1_integer_set_int64(number, 1), 1);
    expect_value(gasket_x509_set_serialnumber(certificate, number), 1);
    gasket_free(number);
    expect_value(gasket_x509_set_subject_name(certificate, name), 1);
    expect_value(gasket_x509_set_issuer_name(certificate, name), 1);
    set_times(certificate, -1, 1);
    expect_value(gasket_x509_set_pubkey(certificate, key), 1);
    ck_assert_int_gt(gasket_x509_sign(certificate, key, digest), 0);
    return certificate;
}

static void revoke(int64_t crl, int64_t serial)
{
    int64_t revoked = expect_ok(gasket_x509_revoked_new());
    int64_t number = expect_ok(gasket_asn1_integer_new());
    int64_t when = expect_ok(gasket_asn1_time_set(0, 1700000000));

    expect_value(gasket_asn1_integer_set(number, serial), 1);
    expect_value(gasket_x509_revoked_set_serialnumber(revoked, number), 1);
    expect_value(gasket_x509_revoked_set_revocationdate(revoked, when), 1);
    expect_value(gasket_x509_crl_add0_revoked(crl, revoked), 1);
    gasket_free(revoked);
    gasket_free(number);
    gasket_free(when);
}

int64_t issue_crl(const issued *issuer, const int64_t *serials)
{
    int64_t crl = expect_ok(gasket_x509_crl_new());
    int64_t now = expect_ok(gasket_x509_gmtime_adj(0, -ISSUE_DAY));
    int64_t later = expect_ok(gasket_x509_gmtime_adj(0, ISSUE_DAY));

    expect_value(gasket_x509_crl_set_version(crl, X509_CRL_VERSION_2), 1);
    expect_value(
        gasket_x509_crl_set_issuer_name(crl, gasket_x509_get_subject_name(issuer->certificate)), 1);
    expect_value(gasket_x509_crl_set1_lastupdate(crl, now), 1);
    expect_value(gasket_x509_crl_set1_nextupdate(crl, later), 1);
    while (*serials != 0)
        revoke(crl, *serials++);
    expect_value(gasket_x509_crl_sort(crl), 1);
    ck_assert_int_gt(gasket_x509_crl_sign(crl, issuer->key, gasket_evp_sha256()), 0);
    gasket_free(now);
    gasket_free(later);
    return crl;
}

void issued_free(const issued *i)
{
    ck_assert_int_eq(gasket_free(i->certificate), 1);
    ck_assert_int_eq(gasket_free(i->key), 1);
}

int64_t issue_bio(void)
{
    return expect_ok(gasket_bio_new(expect_ok(gasket_bio_s_mem())));
}

const char *issue_text(int64_t bio)
{
    static char text[65536];
    int64_t length = gasket_bio_read(bio, text, sizeof text - 1);

    text[length < 0 ? 0 : length] = '\0';
    gasket_free(bio);
    return text;
}

/* A file of this certificate's, whose name is written to `path`. */
static void write_pem(int64_t certificate, char *path)
{
    int descriptor = mkstemp(path);
    FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "w");

    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(gasket_certificate_pem(certificate), file), 0);
    ck_assert_int_eq(fclose(file), 0);
}

const char *issue_printed(int64_t certificate, const char *options)
{
    static char text[65536];
    char path[] = "/tmp/gasket-issue-XXXXXX";
    char command[256];
    FILE *output;
    size_t length;

    write_pem(certificate, path);
    (void)snprintf(command, sizeof command, "OPENSSL_CONF=/dev/null openssl x509 -in %s -noout %s",
                   path, options);
    output = popen(command, "r");
    ck_assert_ptr_nonnull(output);
    length = fread(text, 1, sizeof text - 1, output);
    text[length] = '\0';
    ck_assert_int_eq(pclose(output), 0);
    ck_assert_int_eq(remove(path), 0);
    return text;
}
