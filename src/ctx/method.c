#include "ctx/method.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

#include <gasket.h>

#include "error/error.h"

/* Versions as bits, oldest first; bit i is versions[i]. */
static const struct {
    int number;
    uint64_t excluding;
} versions[] = {
    {SSL3_VERSION, SSL_OP_NO_SSLv3},     {TLS1_VERSION, SSL_OP_NO_TLSv1},
    {TLS1_1_VERSION, SSL_OP_NO_TLSv1_1}, {TLS1_2_VERSION, SSL_OP_NO_TLSv1_2},
    {TLS1_3_VERSION, SSL_OP_NO_TLSv1_3},
};

enum { VERSIONS = 5, SSL3 = 1, TLS1 = 2, TLS1_1 = 4, TLS1_2 = 8, TLS1_3 = 16, ALL = 31, NEVER = 0 };

/* Each name also with a "+": from its oldest version up. */
static const struct {
    const char *name;
    unsigned bits;
} names[] = {
    {"default", TLS1_2 | TLS1_3},
    {"v23", ALL},
    {"sslv23", ALL},
    {"tls-v1", TLS1},
    {"tlsv1", TLS1},
    {"tlsv1.1", TLS1_1},
    {"tlsv1.2", TLS1_2},
    {"tlsv1.3", TLS1_3},
    {"v3", SSL3},
    {"sslv3", SSL3},
    {"v2", NEVER},
    {"sslv2", NEVER},
};

static int64_t unsupported(const char *what, const char *name, size_t length)
{
    return error_raise(GASKET_ERROR_UNSUPPORTED, what, "method \"%.*s\": %s cannot do it",
                       (int)length, name, openssl.OpenSSL_version(OPENSSL_VERSION));
}

/* From the lowest bit that is set up to the newest version. */
static unsigned and_newer(unsigned bits)
{
    return ALL & ~((bits & (~bits + 1)) - 1);
}

static int64_t word_bits(const char *word, size_t length, const char *what, unsigned *bits)
{
    int newer = word[length - 1] == '+';
    size_t name_length = newer ? length - 1 : length;

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strlen(names[i].name) != name_length ||
            strncasecmp(names[i].name, word, name_length) != 0)
            continue;
        /* An OpenSSL without SSL 3.0 still takes its number as a bound; it lacks the method,
         * though. */
        if (names[i].bits == NEVER ||
            (names[i].bits == SSL3 && !newer && openssl.SSLv3_method == NULL))
            return unsupported(what, word, length);
        *bits |= newer ? and_newer(names[i].bits) : names[i].bits;
        return 0;
    }
    return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "method \"%.*s\" is not known",
                       (int)(length < 64 ? length : 64), word);
}

static method method_of(unsigned bits)
{
    method m = {0, 0, 0};
    int low = 0;
    int high = VERSIONS - 1;

    while (!(bits & 1U << low))
        low++;
    while (!(bits & 1U << high))
        high--;
    for (int i = low; i <= high; i++)
        if (!(bits & 1U << i))
            m.excluded |= versions[i].excluding;
    m.lowest = low == 0 && bits != SSL3 ? 0 : versions[low].number;
    m.highest = high == VERSIONS - 1 ? 0 : versions[high].number;
    return m;
}

int64_t method_parse(const char *text, const char *what, method *m)
{
    unsigned bits = 0;
    const char *at = text == NULL ? "" : text;

    for (;;) {
        size_t length;
        int64_t result;

        at += strspn(at, " ");
        length = strcspn(at, " ");
        if (length == 0)
            break;
        result = word_bits(at, length, what, &bits);
        if (result != 0)
            return result;
        at += length;
    }
    *m = method_of(bits == 0 ? TLS1_2 | TLS1_3 : bits);
    return 0;
}

#define EXCLUSIONS                                                                                 \
    (SSL_OP_NO_SSLv3 | SSL_OP_NO_TLSv1 | SSL_OP_NO_TLSv1_1 | SSL_OP_NO_TLSv1_2 | SSL_OP_NO_TLSv1_3)

static int64_t refused(const char *what)
{
    return error_raise_ssl(what, "the protocol versions were refused");
}

int64_t method_apply_ctx(const method *m, SSL_CTX *ssl_ctx, const char *what)
{
    openssl.SSL_CTX_clear_options(ssl_ctx, EXCLUSIONS);
    openssl.SSL_CTX_set_options(ssl_ctx, m->excluded);
    if (openssl.SSL_CTX_ctrl(ssl_ctx, SSL_CTRL_SET_MIN_PROTO_VERSION, m->lowest, NULL) != 1 ||
        openssl.SSL_CTX_ctrl(ssl_ctx, SSL_CTRL_SET_MAX_PROTO_VERSION, m->highest, NULL) != 1)
        return refused(what);
    return 0;
}

int64_t method_apply_ssl(const method *m, SSL *ssl, const char *what)
{
    openssl.SSL_clear_options(ssl, EXCLUSIONS);
    openssl.SSL_set_options(ssl, m->excluded);
    if (openssl.SSL_ctrl(ssl, SSL_CTRL_SET_MIN_PROTO_VERSION, m->lowest, NULL) != 1 ||
        openssl.SSL_ctrl(ssl, SSL_CTRL_SET_MAX_PROTO_VERSION, m->highest, NULL) != 1)
        return refused(what);
    return 0;
}
