#include "support/value.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { LONG_TEXT = 70000, MOST_WORDS = 6 };

const char *const value_bad_texts[VALUE_BAD_TEXTS] = {
    "caf\xe9 \xff\xfe",
    "\xed\xa0\x80", /* half of a surrogate pair */
    "\xc0\xaf",     /* a slash in two bytes */
    "\xf4\x90\x80\x80",
};

/* ---- texts ---- */

/* By the parameters' names: what makes a call do something. */
static const struct {
    const char *name;
    const char *words[MOST_WORDS];
} known_texts[] = {
    {"file", {"server.pem", "server.key", "root.crl", "server.der", "garbage.pem", "missing"}},
    {"path", {"server.pem", "directory", "made"}},
    {"directory", {"directory", "."}},
    {"uri", {"server.pem", "file:server.key", "nonsense:"}},
    {"mode", {"r", "w", "rb+", "nonsense"}},
    {"name", {"localhost", "CN", "RSA", "SHA256", "group", "serverAuth"}},
    {"list", {"ALL:@SECLEVEL=0", "X25519:P-256", "RSA+SHA256"}},
    {"ciphers", {"ALL:@SECLEVEL=0"}},
    {"ciphersuites", {"TLS_AES_128_GCM_SHA256"}},
    {"groups", {"P-256:X25519"}},
    {"group", {"ffdhe2048", "P-256"}},
    {"curve", {"P-256"}},
    {"algorithms", {"RSA+SHA256:ECDSA+SHA256"}},
    {"password", {"sesame"}},
    {"properties", {"provider=default", "nonsense=yes", "?fips=yes"}},
    {"command", {"Protocol", "MinProtocol", "Certificate", "-cert", "Options"}},
    {"value", {"TLSv1.2", "server.pem", "CA:true", "keyid,issuer:always", "DNS:localhost"}},
    {"field", {"CN", "2.5.4.10"}},
    {"text", {"1.2.3.4", "20300102030405Z", "00ff7f", "123456789"}},
    {"profiles", {"SRTP_AES128_CM_SHA1_80:SRTP_AEAD_AES_128_GCM"}},
    {"digest", {"SHA256"}},
    {"drbg", {"CTR-DRBG"}},
    {"cipher", {"AES-256-CTR"}},
    {"standard_name", {"TLS_AES_128_GCM_SHA256"}},
};

/* Where no others are tried: names that would have to be asked for far away. */
static const struct {
    const char *name;
    const char *words[MOST_WORDS];
} addresses[] = {
    {"host", {"127.0.0.1", "localhost", "::1", ""}},
    {"hostname", {"127.0.0.1:1", "localhost:1", ""}},
    {"host_port", {"127.0.0.1:0", "[::1]:0", "*:0", ""}},
    {"port", {"0", "nonsense", ""}}, /* none that a caller of another test connects to */
    {"address", {"127.0.0.1", "::1", "::1/64", "user@localhost", ""}},
};

static char long_text[LONG_TEXT];

static const char *const any_texts[] = {"localhost", "", long_text,
                                        "%s%n%s%n two\nlines \x01\xc3\xa9"};

#define COUNT_OF(array) ((int)(sizeof(array) / sizeof *(array)))

static int words_in(const char *const *words)
{
    int count = 0;

    while (count < MOST_WORDS && words[count] != NULL)
        count++;
    return count;
}

static const char *const *address_words(const char *name)
{
    for (int i = 0; i < COUNT_OF(addresses); i++)
        if (strcmp(addresses[i].name, name) == 0)
            return addresses[i].words;
    return NULL;
}

/* The k-th text; NULL behind the last, and where it is allowed as the last. */
static int find_text(const spec_parameter *p, int k, const char **text)
{
    static const char *const none[MOST_WORDS] = {NULL};
    const char *const *words = address_words(p->name);
    int is_address = words != NULL;

    for (int i = 0; words == NULL && i < COUNT_OF(known_texts); i++)
        if (strcmp(known_texts[i].name, p->name) == 0)
            words = known_texts[i].words;
    if (words == NULL)
        words = none;
    if (k < words_in(words)) {
        *text = words[k];
        return 1;
    }
    k -= words_in(words);
    if (!is_address && k < COUNT_OF(any_texts)) {
        memset(long_text, 'a', LONG_TEXT - 1);
        *text = any_texts[k];
        return 1;
    }
    k -= is_address ? 0 : COUNT_OF(any_texts);
    if (p->raw && k < VALUE_BAD_TEXTS) {
        *text = value_bad_texts[k];
        return 1;
    }
    k -= p->raw ? VALUE_BAD_TEXTS : 0;
    *text = NULL;
    return p->null && k == 0;
}

/* ---- bytes ---- */

static const char *const byte_files[] = {"server.der", "server-key.der", "server.pem",
                                         "chained.p12"};
static const struct {
    const char *bytes;
    int64_t length;
} short_bytes[] = {
    {"0123456789abcdef0123456789abcdef", 32},
    {"\2h2\10http/1.1", 12},
    {"0", 1},
    {"", 0},
    {"\x30\x2a\x30\x05\x06\x03\x2b\x65\x6e\x03\x21\x00", 12},
    {"\x00\x01\xff\x00\x7f\x80\x00\x00\x02\x00\x1d\x00\x17\x03\x04\x00", 16},
};
static const int64_t room_sizes[] = {256, 0, 1, 16, 64, 4096, LONG_TEXT};

static int bytes_count(const spec_parameter *p)
{
    int count =
        p->kind == SPEC_ROOM ? COUNT_OF(room_sizes) : COUNT_OF(byte_files) + COUNT_OF(short_bytes);

    /* NULL with 0, and with more. */
    return count + (p->null ? 2 : 0);
}

static int64_t within(const spec_parameter *length, int64_t value)
{
    if (value > spec_high(length))
        return spec_high(length);
    return value < spec_low(length) ? spec_low(length) : value;
}

static void own(values *v, int place, const void *bytes, int64_t have, int64_t length)
{
    char *copy = malloc((size_t)length);

    for (int64_t i = 0; i < length; i++)
        copy[i] = (char)(i < have ? ((const char *)bytes)[i] : 'x');
    v->owned[place] = copy;
    v->arguments[place].pointer = copy;
}

/* Other bytes that have the same length: there are as many of them now. */
static void match_length(const spec_call *f, int place, int64_t length, values *v)
{
    for (int i = 0; i < f->count; i++) {
        if (i == place || v->owned[i] == NULL || f->parameters[i].kind != SPEC_BYTES ||
            f->parameters[i].partner != f->parameters[place].partner)
            continue;
        free(v->owned[i]);
        own(v, i, "", 0, length);
    }
}

static void set_bytes(const spec_call *f, int place, int k, values *v)
{
    const spec_parameter *p = &f->parameters[place];
    const spec_parameter *length = &f->parameters[p->partner];
    int files = p->kind == SPEC_ROOM ? 0 : COUNT_OF(byte_files);
    int others = p->kind == SPEC_ROOM ? COUNT_OF(room_sizes) : COUNT_OF(short_bytes);
    const void *bytes = "";
    int64_t have = 0;

    if (k >= files + others) {
        v->arguments[place].pointer = NULL;
        v->arguments[p->partner].number = within(length, k == files + others ? 0 : 32);
        return;
    }
    if (k < files) {
        bytes = file_of(byte_files[k])->bytes;
        have = file_of(byte_files[k])->length;
    } else if (p->kind == SPEC_ROOM) {
        have = room_sizes[k - files];
        bytes = NULL;
    } else {
        bytes = short_bytes[k - files].bytes;
        have = short_bytes[k - files].length;
    }
    v->arguments[p->partner].number = within(length, have);
    own(v, place, bytes, bytes == NULL ? 0 : have, within(length, have));
    match_length(f, place, within(length, have), v);
}

/* ---- numbers ---- */

/* Kinds of keys, of strings, versions, names of ASN.1, ... */
static const int64_t any_numbers[] = {1,   0,   2,   -1,  3,    4,    5,    6,     7,    8,   9,
                                      12,  13,  23,  28,  64,   83,   85,   116,   255,  408, 415,
                                      672, 769, 771, 772, 1034, 1126, 4096, 65279, 65535};

/* Where more would take too long, or wait, though it is allowed. */
static const struct {
    const char *c_name; /* NULL: any */
    const char *parameter;
    int64_t low, high;
} gentle[] = {
    {NULL, "bits", INT64_MIN, 512},    {NULL, "primes", INT64_MIN, 4},
    {NULL, "indent", INT64_MIN, 4096}, {"BIO_do_connect_retry", "timeout", -1, -1},
    {"SSL_ctrl", "parg", 0, 0}, /* it may be an address */
    {"SSL_CTX_ctrl", "parg", 0, 0},    {NULL, "nap", INT64_MIN, 1},
    {NULL, "until", INT64_MIN, 1},
};

static int is_gentle(const spec_call *f, const spec_parameter *p, int64_t value)
{
    for (int i = 0; i < COUNT_OF(gentle); i++)
        if ((gentle[i].c_name == NULL || strcmp(gentle[i].c_name, f->c_name) == 0) &&
            strcmp(gentle[i].parameter, p->name) == 0 &&
            (value < gentle[i].low || value > gentle[i].high))
            return 0;
    return value >= spec_low(p) && value <= spec_high(p);
}

static int is_descriptor(const spec_parameter *p)
{
    return p->kind == SPEC_NUMBER && (strcmp(p->name, "fd") == 0 || strcmp(p->name, "socket") == 0);
}

/* One that may be read, written and closed. */
static int descriptor(void)
{
    static int fds[2] = {-1, -1};

    if (fds[0] < 0 || fcntl(fds[0], F_GETFD) < 0) {
        (void)close(fds[1]);
        (void)socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, fds);
    }
    return fds[0];
}

/* The k-th number; 0 behind the last. */
static int find_number(const spec_call *f, const spec_parameter *p, int k, int64_t *number)
{
    const int64_t fds[] = {-1, descriptor(), 1 << 20};
    const int64_t *list = is_descriptor(p) ? fds : any_numbers;
    int count = is_descriptor(p) ? COUNT_OF(fds) : COUNT_OF(any_numbers);

    for (int i = 0; i < count; i++) {
        *number = list[i];
        if (is_gentle(f, p, list[i]) && k-- == 0)
            return 1;
    }
    *number = spec_low(p);
    if (!is_descriptor(p) && is_gentle(f, p, *number) && k-- == 0)
        return 1;
    *number = spec_high(p);
    return !is_descriptor(p) && is_gentle(f, p, *number) && k == 0;
}

/* ---- any ---- */

static const int64_t read_first[] = {0, 1, -1, INT64_C(1) << 31, INT64_MAX, INT64_MIN};

static int outs_count(const spec_parameter *p)
{
    return (p->read ? COUNT_OF(read_first) : 1) + p->null;
}

static void set_out(const spec_parameter *p, int place, int k, values *v)
{
    int count = p->read ? COUNT_OF(read_first) : 1;

    v->outs[place] = p->read && k < count ? read_first[k] : VALUE_UNTOUCHED;
    v->arguments[place].pointer = k < count ? &v->outs[place] : NULL;
}

int value_count(const spec_call *f, int place)
{
    const spec_parameter *p = &f->parameters[place];
    const char *text;
    int64_t number;
    int count = 0;

    switch (p->kind) {
    case SPEC_OBJECT:
        return variant_count(p->type) + p->null;
    case SPEC_BYTES:
    case SPEC_ROOM:
        return bytes_count(p);
    case SPEC_OUT:
        return outs_count(p);
    case SPEC_TEXT:
        while (find_text(p, count, &text))
            count++;
        return count;
    case SPEC_NUMBER:
        while (find_number(f, p, count, &number))
            count++;
        return count;
    default:
        return 1;
    }
}

void value_set_plain(const spec_call *f, int place, int k, values *v)
{
    const spec_parameter *p = &f->parameters[place];
    const char *text;

    free(v->owned[place]);
    v->owned[place] = NULL;
    switch (p->kind) {
    case SPEC_BYTES:
    case SPEC_ROOM:
        set_bytes(f, place, k, v);
        break;
    case SPEC_OUT:
        set_out(p, place, k, v);
        break;
    case SPEC_TEXT:
        (void)find_text(p, k, &text);
        v->arguments[place].pointer = (void *)(uintptr_t)text;
        break;
    case SPEC_NUMBER:
        (void)find_number(f, p, k, &v->arguments[place].number);
        break;
    default:
        break;
    }
}

void value_set(const spec_call *f, int place, int k, values *v)
{
    const spec_parameter *p = &f->parameters[place];

    if (p->kind != SPEC_OBJECT) {
        value_set_plain(f, place, k, v);
        return;
    }
    thing_free(&v->things[place]);
    v->names[place] = "0";
    if (k < variant_count(p->type)) {
        v->things[place] = variant_make(variant_of(p->type, k));
        v->names[place] = variant_of(p->type, k)->name;
    }
    v->arguments[place].number = v->things[place].handle;
}

void values_free(values *v)
{
    for (int i = 0; i < SPEC_PARAMETERS; i++) {
        thing_free(&v->things[i]);
        free(v->owned[i]);
        v->owned[i] = NULL;
    }
}
