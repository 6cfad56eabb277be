/* The names in certificates, one by one. */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <openssl/asn1.h>
#include <openssl/objects.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "support/expect.h"
#include "support/issue.h"
#include "support/suite.h"
#include "support/tool.h"

/* ---- making them ---- */

/* Takes over the name. */
static int64_t certificate_of_name(int64_t name)
{
    int64_t key = issue_key();
    int64_t certificate = issue_itself(name, key, gasket_evp_sha256());

    gasket_free(name);
    gasket_free(key);
    return certificate;
}

/* As a peer would show it: made of its DER. Frees the other. */
static int64_t reread(int64_t certificate)
{
    unsigned char der[8192];
    int64_t length = expect_ok(gasket_certificate_der(certificate, der, sizeof der));

    ck_assert_int_le(length, (int64_t)sizeof der);
    gasket_free(certificate);
    return expect_ok(gasket_certificate_new_bytes(der, length));
}

/* Takes over the extension. */
static void add(int64_t certificate, int64_t extension)
{
    expect_value(gasket_x509_add_ext(certificate, extension, -1), 1);
    gasket_free(extension);
}

/* An extension of alternative names whose DER is what it is. */
static int64_t alternative_der(const char *der, size_t length)
{
    int64_t octets = expect_ok(gasket_asn1_octet_string_new());
    int64_t extension;

    expect_value(gasket_asn1_octet_string_set(octets, der, (int64_t)length), 1);
    extension = expect_ok(gasket_x509_extension_create_by_nid(NID_subject_alt_name, 0, octets));
    gasket_free(octets);
    return extension;
}

static int64_t with_alternative(int64_t extension)
{
    int64_t certificate = certificate_of_name(issue_name("host"));

    add(certificate, extension);
    return reread(certificate);
}

static int64_t with_alternative_text(const char *text)
{
    return with_alternative(issue_extension(0, 0, NID_subject_alt_name, text));
}

/* ---- asking for them ---- */

typedef struct part {
    const char *type;
    const char *value;
} part;

static void expect_parts(int64_t certificate, int64_t which, const part *parts, int64_t count)
{
    expect_value(gasket_certificate_name_count(certificate, which), count);
    for (int64_t i = 0; i < count; i++) {
        expect_text(gasket_certificate_name_type(certificate, which, i), parts[i].type);
        expect_text(gasket_certificate_name_value(certificate, which, i), parts[i].value);
    }
}

#define EXPECT_PARTS(certificate, which, parts)                                                    \
    expect_parts(certificate, which, parts, sizeof(parts) / sizeof *(parts))

/* The tool prints each of the parts, with that between type and value. */
static void expect_printed(const char *printed, const part *parts, size_t count, char between)
{
    for (size_t i = 0; i < count; i++) {
        char text[256];

        (void)snprintf(text, sizeof text, "%s%c%s", parts[i].type, between, parts[i].value);
        tool_expect(printed, text);
    }
}

/* ---- subject and issuer ---- */

typedef struct entry {
    const char *field;
    int type; /* MBSTRING_UTF8: OpenSSL chooses one; V_ASN1_...: the bytes as they are */
    int set;  /* 0 an RDN of its own, -1 with the entry before it */
    const char *bytes;
    size_t length;
} entry;

#define BYTES(text) text, sizeof(text) - 1

static int64_t name_of(const entry *entries, size_t count)
{
    int64_t name = expect_ok(gasket_x509_name_new());

    for (size_t i = 0; i < count; i++)
        expect_value(gasket_x509_name_add_entry_by_txt(name, entries[i].field, entries[i].type,
                                                       entries[i].bytes, (int64_t)entries[i].length,
                                                       -1, entries[i].set),
                     1);
    return name;
}

#define NAME_OF(entries) name_of(entries, sizeof(entries) / sizeof *(entries))

START_TEST(a_name_is_given_part_by_part)
{
    static const entry entries[] = {
        {"O", MBSTRING_UTF8, 0, BYTES("Gasket tests")},
        {"OU", MBSTRING_UTF8, 0, BYTES("one")},
        {"OU", MBSTRING_UTF8, 0, BYTES("one")},
        {"OU", MBSTRING_UTF8, 0, BYTES("two")},
        {"CN", MBSTRING_UTF8, 0, BYTES("caf\xc3\xa9 \xe2\x82\xac \xf0\x9d\x84\x9e")},
        {"CN", MBSTRING_UTF8, 0, BYTES("a")},
        {"OU", MBSTRING_UTF8, -1, BYTES("b")},
        {"emailAddress", MBSTRING_UTF8, 0, BYTES("post@host.example")},
        {"1.2.3.4.5", V_ASN1_UTF8STRING, 0, BYTES("unknown")},
    };
    static const part parts[] = {
        {"O", "Gasket tests"},
        {"OU", "one"},
        {"OU", "one"},
        {"OU", "two"},
        {"CN", "caf\xc3\xa9 \xe2\x82\xac \xf0\x9d\x84\x9e"},
        {"CN", "a"},
        {"OU", "b"},
        {"emailAddress", "post@host.example"},
        {"1.2.3.4.5", "unknown"},
    };
    int64_t certificate = reread(certificate_of_name(NAME_OF(entries)));
    const char *printed = issue_printed(certificate, "-subject -nameopt sep_multiline,utf8,sname");

    EXPECT_PARTS(certificate, GASKET_NAME_SUBJECT, parts);
    EXPECT_PARTS(certificate, GASKET_NAME_ISSUER, parts);
    expect_printed(printed, parts, sizeof parts / sizeof *parts - 1, '=');
    gasket_free(certificate);
}
END_TEST

START_TEST(the_issuer_is_another)
{
    static const part subject[] = {{"O", "Gasket tests"}, {"CN", "host.example"}};
    static const part issuer[] = {{"O", "Gasket tests"}, {"CN", "The root"}};
    issued root = issue_root("The root");
    issued leaf = issue_for(&root, "host.example", 7, -1, 1);

    EXPECT_PARTS(leaf.certificate, GASKET_NAME_SUBJECT, subject);
    EXPECT_PARTS(leaf.certificate, GASKET_NAME_ISSUER, issuer);
    issued_free(&leaf);
    issued_free(&root);
}
END_TEST

START_TEST(strings_of_every_type_are_utf_8)
{
    static const entry entries[] = {
        {"CN", V_ASN1_PRINTABLESTRING, 0, BYTES("printable")},
        {"CN", V_ASN1_IA5STRING, 0, BYTES("ia5")},
        {"CN", V_ASN1_T61STRING, 0, BYTES("caf\xe9")},
        {"CN", V_ASN1_BMPSTRING, 0, BYTES("\0c\0a\0f\0\xe9\x20\xac")},
        {"CN", V_ASN1_UNIVERSALSTRING, 0, BYTES("\0\0\0a\0\1\xd1\x1e")},
        {"CN", V_ASN1_UTF8STRING, 0, BYTES("line\nline")},
        {"CN", V_ASN1_UTF8STRING, 0, BYTES("a#")},
        {"CN", V_ASN1_UTF8STRING, 0, BYTES("")},
    };
    static const part parts[] = {
        {"CN", "printable"},
        {"CN", "ia5"},
        {"CN", "caf\xc3\xa9"},
        {"CN", "caf\xc3\xa9\xe2\x82\xac"},
        {"CN", "a\xf0\x9d\x84\x9e"},
        {"CN", "line\nline"},
        {"CN", "a#"},
        {"CN", ""},
    };
    int64_t certificate = reread(certificate_of_name(NAME_OF(entries)));

    EXPECT_PARTS(certificate, GASKET_NAME_SUBJECT, parts);
    gasket_free(certificate);
}
END_TEST

START_TEST(what_is_no_text_is_hexadecimal)
{
    static const entry entries[] = {
        {"CN", V_ASN1_UTF8STRING, 0, BYTES("host.example\0.other")},
        {"CN", V_ASN1_UTF8STRING, 0, BYTES("\0")},
        {"CN", V_ASN1_BMPSTRING, 0, BYTES("\0a\0\0")},
        {"CN", V_ASN1_UTF8STRING, 0, BYTES("#1")},
        {"emailAddress", V_ASN1_IA5STRING, 0, BYTES("\xc3\xa9")},
        {"CN", V_ASN1_BIT_STRING, 0, BYTES("\x12\x35")},
    };
    static const part parts[] = {
        {"CN", "#0C13686F73742E6578616D706C65002E6F74686572"},
        {"CN", "#0C0100"},
        {"CN", "#1E0400610000"},
        {"CN", "#0C022331"},
        {"emailAddress", "#1602C3A9"},
        {"CN", "#0303001235"},
    };
    int64_t certificate = reread(certificate_of_name(NAME_OF(entries)));

    EXPECT_PARTS(certificate, GASKET_NAME_SUBJECT, parts);
    gasket_free(certificate);
}
END_TEST

START_TEST(a_name_may_be_empty)
{
    int64_t certificate = reread(certificate_of_name(expect_ok(gasket_x509_name_new())));

    expect_value(gasket_certificate_name_count(certificate, GASKET_NAME_SUBJECT), 0);
    ck_assert_ptr_null(gasket_certificate_name_type(certificate, GASKET_NAME_SUBJECT, 0));
    ck_assert_ptr_null(gasket_certificate_name_value(certificate, GASKET_NAME_SUBJECT, 0));
    gasket_free(certificate);
}
END_TEST

/* ---- alternative ones ---- */

START_TEST(alternative_names_are_given_one_by_one)
{
    static const part parts[] = {
        {"DNS", "host.example"},           {"DNS", "*.host.example"},
        {"DNS", "host.example"},           {"IP Address", "192.0.2.255"},
        {"IP Address", "0:0:0:0:0:0:0:1"}, {"IP Address", "2001:DB8:0:0:0:0:A:1"},
        {"email", "post@host.example"},    {"URI", "https://host.example/?a=b&c"},
        {"Registered ID", "1.2.3.4"},
    };
    int64_t certificate = with_alternative_text(
        "DNS:host.example,DNS:*.host.example,DNS:host.example,IP:192.0.2.255,IP:::1,"
        "IP:2001:db8::a:1,email:post@host.example,URI:https://host.example/?a=b&c,RID:1.2.3.4");
    const char *printed = issue_printed(certificate, "-ext subjectAltName");

    EXPECT_PARTS(certificate, GASKET_NAME_ALTERNATIVE, parts);
    expect_printed(printed, parts, sizeof parts / sizeof *parts, ':');
    ck_assert_int_eq(tool_count(printed, "DNS:host.example"), 2);
    gasket_free(certificate);
}
END_TEST

START_TEST(rare_alternative_names_are_given_too)
{
    static const char der[] = "\x30\x27"
                              "\xa4\x0e\x30\x0c\x31\x0a\x30\x08\x06\x03\x55\x04\x03\x0c\x01\x61"
                              "\xa0\x0a\x06\x03\x2a\x03\x04\xa0\x03\x0c\x01\x61"
                              "\xa3\x02\x05\x00"
                              "\xa5\x05\xa1\x03\x0c\x01\x61";
    static const part parts[] = {
        {"DirName", "CN=a"},
        {"othername", "#A00A06032A0304A0030C0161"},
        {"X400Name", "#A3020500"},
        {"EdiPartyName", "#A505A1030C0161"},
    };
    int64_t certificate = with_alternative(alternative_der(der, sizeof der - 1));

    EXPECT_PARTS(certificate, GASKET_NAME_ALTERNATIVE, parts);
    gasket_free(certificate);
}
END_TEST

START_TEST(what_is_no_text_in_alternative_names_is_hexadecimal)
{
    static const char der[] = "\x30\x25"
                              "\x82\x03\x61\x00\x62"
                              "\x82\x01\xe9"
                              "\x82\x02#1"
                              "\x81\x02\xc3\xa9"
                              "\x86\x00"
                              "\x87\x05\x01\x02\x03\x04\x05"
                              "\x87\x00"
                              "\x87\x08\xc0\x00\x02\x00\xff\xff\xff\x00";
    static const part parts[] = {
        {"DNS", "#1603610062"},
        {"DNS", "#1601E9"},
        {"DNS", "#16022331"},
        {"email", "#1602C3A9"},
        {"URI", ""},
        {"IP Address", "#04050102030405"},
        {"IP Address", "#0400"},
        {"IP Address", "#0408C0000200FFFFFF00"},
    };
    int64_t certificate = with_alternative(alternative_der(der, sizeof der - 1));

    EXPECT_PARTS(certificate, GASKET_NAME_ALTERNATIVE, parts);
    gasket_free(certificate);
}
END_TEST

static void expect_malformed(int64_t certificate)
{
    int64_t record = expect_record(
        gasket_certificate_name_count(certificate, GASKET_NAME_ALTERNATIVE), GASKET_ERROR_SSL);

    expect_within(gasket_error_message(record), "alternative names");
    gasket_free(record);
    ck_assert_ptr_null(gasket_certificate_name_type(certificate, GASKET_NAME_ALTERNATIVE, 0));
    ck_assert_ptr_null(gasket_certificate_name_value(certificate, GASKET_NAME_ALTERNATIVE, 0));
    expect_value(gasket_certificate_name_count(certificate, GASKET_NAME_SUBJECT), 2);
}

START_TEST(malformed_alternative_names_are_an_error)
{
    static const struct {
        const char *der;
        size_t length;
    } bad[] = {
        {BYTES("")},
        {BYTES("\x30\x05\x82\x01\x61")},
        {BYTES("\x30\x03\x82\x05\x61")},
        {BYTES("\x30\x02\x88\x00")},
        {BYTES("\x0c\x01\x61")},
        {BYTES("\x30\x03\x8f\x01\x61")},
    };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        int64_t certificate = with_alternative(alternative_der(bad[i].der, bad[i].length));

        expect_malformed(certificate);
        gasket_free(certificate);
    }
}
END_TEST

START_TEST(doubled_alternative_names_are_an_error)
{
    int64_t certificate = certificate_of_name(issue_name("host"));

    add(certificate, issue_extension(0, 0, NID_subject_alt_name, "DNS:one.example"));
    add(certificate, issue_extension(0, 0, NID_subject_alt_name, "DNS:two.example"));
    certificate = reread(certificate);
    expect_malformed(certificate);
    gasket_free(certificate);
}
END_TEST

START_TEST(there_may_be_no_alternative_names)
{
    int64_t without = reread(certificate_of_name(issue_name("host")));
    int64_t empty = with_alternative(alternative_der(BYTES("\x30\x00")));

    expect_value(gasket_certificate_name_count(without, GASKET_NAME_ALTERNATIVE), 0);
    ck_assert_ptr_null(gasket_certificate_name_value(without, GASKET_NAME_ALTERNATIVE, 0));
    expect_value(gasket_certificate_name_count(empty, GASKET_NAME_ALTERNATIVE), 0);
    ck_assert_ptr_null(gasket_certificate_name_type(empty, GASKET_NAME_ALTERNATIVE, 0));
    gasket_free(without);
    gasket_free(empty);
}
END_TEST

/* ---- whatever is asked ---- */

START_TEST(what_is_outside_is_null)
{
    static const int64_t indices[] = {-1, 2, 3, INT_MAX, INT64_C(1) << 32, INT64_MAX, INT64_MIN};
    int64_t certificate = with_alternative_text("DNS:one.example,DNS:two.example");

    for (int64_t which = GASKET_NAME_SUBJECT; which <= GASKET_NAME_ALTERNATIVE; which++)
        for (size_t i = 0; i < sizeof indices / sizeof *indices; i++) {
            ck_assert_ptr_null(gasket_certificate_name_type(certificate, which, indices[i]));
            ck_assert_ptr_null(gasket_certificate_name_value(certificate, which, indices[i]));
        }
    ck_assert_ptr_null(gasket_certificate_name_type(certificate, -1, 0));
    ck_assert_ptr_null(gasket_certificate_name_value(certificate, 3, 0));
    gasket_free(
        expect_record(gasket_certificate_name_count(certificate, -1), GASKET_ERROR_BAD_ARGUMENT));
    gasket_free(
        expect_record(gasket_certificate_name_count(certificate, 3), GASKET_ERROR_BAD_ARGUMENT));
    gasket_free(certificate);
}
END_TEST

START_TEST(names_follow_the_certificate)
{
    int64_t certificate = with_alternative_text("DNS:one.example");
    const char *before = gasket_certificate_name_value(certificate, GASKET_NAME_ALTERNATIVE, 0);

    gasket_free(expect_ok(gasket_x509_delete_ext(certificate, 0)));
    expect_value(gasket_certificate_name_count(certificate, GASKET_NAME_ALTERNATIVE), 0);
    expect_text(before, "one.example");
    gasket_free(certificate);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("certificate_names");
    TCase *names = suite_case(suite, "subject and issuer", 60);
    TCase *alternative = suite_case(suite, "alternative names", 60);

    tcase_add_test(names, a_name_is_given_part_by_part);
    tcase_add_test(names, the_issuer_is_another);
    tcase_add_test(names, strings_of_every_type_are_utf_8);
    tcase_add_test(names, what_is_no_text_is_hexadecimal);
    tcase_add_test(names, a_name_may_be_empty);
    tcase_add_test(alternative, alternative_names_are_given_one_by_one);
    tcase_add_test(alternative, rare_alternative_names_are_given_too);
    tcase_add_test(alternative, what_is_no_text_in_alternative_names_is_hexadecimal);
    tcase_add_test(alternative, malformed_alternative_names_are_an_error);
    tcase_add_test(alternative, doubled_alternative_names_are_an_error);
    tcase_add_test(alternative, there_may_be_no_alternative_names);
    tcase_add_test(alternative, what_is_outside_is_null);
    tcase_add_test(alternative, names_follow_the_certificate);
    return suite_run(suite);
}
