#include "ctx/trust.h"

#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "ctx/credentials.h"
#include "ctx/file.h"
#include "error/error.h"
#include "library/ex_index.h"

typedef struct source {
    trust_source kind;
    char *name;
    bytes
        content; /* of files too: what was read is what is trusted, whatever becomes of the file */
    int64_t modified;
} source;

struct trust {
    trust *next;
    int64_t references; /* guarded by `cache` */
    X509_STORE *store;
    int count;
    source sources[];
};

/* Every trust that is alive. The system's stays for good once it was loaded: it is the costly one.
 */
static trust *first;
static pthread_mutex_t cache = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t fork_watch = PTHREAD_ONCE_INIT;

static void before_fork(void)
{
    (void)pthread_mutex_lock(&cache);
}

static void after_fork_in_parent(void)
{
    (void)pthread_mutex_unlock(&cache);
}

static void after_fork_in_child(void)
{
    (void)pthread_mutex_init(&cache, NULL);
}

static void watch_forks(void)
{
    (void)pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
}

static void source_clear(source *s)
{
    bytes_free(&s->content);
    free(s->name);
}

static void trust_free(trust *t)
{
    for (int i = 0; i < t->count; i++)
        source_clear(&t->sources[i]);
    if (t->store != NULL)
        openssl.X509_STORE_free(t->store);
    free(t);
}

static int source_copy(source *to, const source *from)
{
    *to = *from;
    to->content.data = NULL;
    to->name = strdup(from->name);
    if (to->name == NULL)
        return 0;
    if (from->content.data == NULL)
        return 1;
    to->content.data = malloc((size_t)from->content.length);
    if (to->content.data == NULL)
        return 0;
    memcpy(to->content.data, from->content.data, (size_t)from->content.length);
    return 1;
}

static int source_same(const source *a, const source *b)
{
    return a->kind == b->kind && a->modified == b->modified && strcmp(a->name, b->name) == 0 &&
           a->content.length == b->content.length &&
           (a->content.length == 0 ||
            memcmp(a->content.data, b->content.data, (size_t)a->content.length) == 0);
}

/* Reads what the source names, so that a failure shows now and names it. */
static int64_t source_open(source *s, const void *data, int64_t length, const char *what)
{
    struct stat status;
    int64_t result;

    switch (s->kind) {
    case TRUST_SYSTEM:
        return 0;
    case TRUST_DIRECTORY:
        result = file_check_directory(s->name, "CA directory", what, &status);
        s->modified = result == 0 ? (int64_t)status.st_mtime : 0;
        return result;
    case TRUST_FILE:
        return file_read(s->name, "CA file", what, &s->content);
    case TRUST_CRL_FILE:
        return file_read(s->name, "CRL file", what, &s->content);
    case TRUST_BYTES:
    case TRUST_CRL_BYTES:
        break;
    }
    s->content.data = malloc((size_t)length + 1);
    if (s->content.data == NULL)
        return error_no_memory();
    memcpy(s->content.data, data, (size_t)length);
    s->content.length = length;
    return 0;
}

typedef struct tally {
    int certificates;
    int lists;
    int failed;
} tally;

static void add_info(X509_STORE *store, const X509_INFO *info, tally *t)
{
    if (info->x509 != NULL) {
        t->failed |= openssl.X509_STORE_add_cert(store, info->x509) != 1;
        t->certificates++;
    }
    if (info->crl != NULL) {
        t->failed |= openssl.X509_STORE_add_crl(store, info->crl) != 1;
        t->lists++;
    }
}

/* Every certificate and CRL among the PEM blocks; private keys in between are passed over. */
static void load_pem(X509_STORE *store, BIO *bio, tally *t)
{
    STACK_OF(X509_INFO) *infos =
        openssl.PEM_X509_INFO_read_bio(bio, NULL, credentials_no_password, NULL);
    OPENSSL_STACK *stack = (OPENSSL_STACK *)infos;

    if (stack == NULL) {
        t->failed = 1;
        return;
    }
    for (int i = 0; i < openssl.OPENSSL_sk_num(stack); i++) {
        X509_INFO *info = openssl.OPENSSL_sk_value(stack, i);

        add_info(store, info, t);
        openssl.X509_INFO_free(info);
    }
    openssl.OPENSSL_sk_free(stack);
}

static void load_der(X509_STORE *store, BIO *bio, int list, tally *t)
{
    X509_INFO info = {0};

    if (list)
        info.crl = openssl.d2i_X509_CRL_bio(bio, NULL);
    else
        info.x509 = openssl.d2i_X509_bio(bio, NULL);
    t->failed = info.crl == NULL && info.x509 == NULL;
    add_info(store, &info, t);
    if (info.crl != NULL)
        openssl.X509_CRL_free(info.crl);
    if (info.x509 != NULL)
        openssl.X509_free(info.x509);
}

static const char *source_purpose(const source *s)
{
    switch (s->kind) {
    case TRUST_CRL_FILE:
        return "CRL file";
    case TRUST_BYTES:
        return "CA";
    case TRUST_CRL_BYTES:
        return "CRL";
    default:
        return "CA file";
    }
}

static int64_t load_content(X509_STORE *store, const source *s, const char *what)
{
    int list = s->kind == TRUST_CRL_FILE || s->kind == TRUST_CRL_BYTES;
    BIO *bio = openssl.BIO_new_mem_buf(s->content.data, (int)s->content.length);
    tally t = {0, 0, 0};

    if (bio == NULL)
        return error_no_memory();
    if (bytes_are_pem(&s->content))
        load_pem(store, bio, &t);
    else
        load_der(store, bio, list, &t);
    openssl.BIO_free(bio);
    if (t.failed)
        return error_raise_ssl(what, "%s \"%s\" cannot be read", source_purpose(s), s->name);
    if ((list ? t.lists : t.certificates) == 0)
        return error_raise_ssl(what, "%s \"%s\" holds no %s", source_purpose(s), s->name,
                               list ? "CRL" : "certificate");
    openssl.ERR_clear_error();
    return 0;
}

static int64_t load_directory(X509_STORE *store, const source *s, const char *what)
{
    X509_LOOKUP *lookup = openssl.X509_STORE_add_lookup(store, openssl.X509_LOOKUP_hash_dir());

    if (lookup == NULL ||
        openssl.X509_LOOKUP_ctrl(lookup, X509_L_ADD_DIR, s->name, X509_FILETYPE_PEM, NULL) != 1)
        return error_raise_ssl(what, "CA directory \"%s\" cannot be used", s->name);
    return 0;
}

static int64_t load_source(X509_STORE *store, const source *s, const char *what)
{
    switch (s->kind) {
    case TRUST_SYSTEM:
        if (openssl.X509_STORE_set_default_paths(store) != 1)
            return error_raise_ssl(what, "the system's trust store cannot be loaded");
        openssl.ERR_clear_error();
        return 0;
    case TRUST_DIRECTORY:
        return load_directory(store, s, what);
    default:
        return load_content(store, s, what);
    }
}

int64_t trust_pour(const trust *t, X509_STORE *store, const char *what)
{
    int64_t result = 0;

    for (int i = 0; i < t->count && result == 0; i++)
        result = load_source(store, &t->sources[i], what);
    return result;
}

/* What marks the store of a trust. */
static int mark_index = -1;
static pthread_once_t indexes = PTHREAD_ONCE_INIT;

static void make_indexes(void)
{
    mark_index = ex_index_new(CRYPTO_EX_INDEX_X509_STORE, NULL);
}

int trust_has_store(const X509_STORE *store)
{
    (void)pthread_once(&indexes, make_indexes);
    return openssl.X509_STORE_get_ex_data((X509_STORE *)(uintptr_t)store, mark_index) ==
           (void *)&mark_index;
}

static int64_t load_all(trust *t, const char *what)
{
    (void)pthread_once(&indexes, make_indexes);
    t->store = openssl.X509_STORE_new();
    if (t->store == NULL || openssl.X509_STORE_set_ex_data(t->store, mark_index, &mark_index) != 1)
        return error_no_memory();
    return trust_pour(t, t->store, what);
}

/* A copy of the sources of `base` with room for one more; nothing is loaded yet. */
static trust *trust_new(const trust *base)
{
    int count = base == NULL ? 0 : base->count;
    trust *t = calloc(1, sizeof *t + ((size_t)count + 1) * sizeof t->sources[0]);

    if (t == NULL)
        return NULL;
    t->references = 1;
    for (int i = 0; i < count; i++) {
        t->count++; /* what was copied in part is freed too */
        if (!source_copy(&t->sources[i], &base->sources[i])) {
            trust_free(t);
            return NULL;
        }
    }
    return t;
}

static int trust_same(const trust *a, const trust *b)
{
    if (a->count != b->count)
        return 0;
    for (int i = 0; i < a->count; i++)
        if (!source_same(&a->sources[i], &b->sources[i]))
            return 0;
    return 1;
}

static int is_system(const trust *t)
{
    return t->count == 1 && t->sources[0].kind == TRUST_SYSTEM;
}

/* With `cache` held: the trust that `t` repeats, else `t` itself, loaded and entered. */
static int64_t enter_cache(trust *t, const char *what, trust **out)
{
    int64_t result;

    for (trust *other = first; other != NULL; other = other->next)
        if (trust_same(other, t)) {
            other->references++;
            trust_free(t);
            *out = other;
            return 0;
        }
    result = load_all(t, what);
    if (result != 0) {
        trust_free(t);
        return result;
    }
    if (is_system(t))
        t->references++;
    t->next = first;
    first = t;
    *out = t;
    return 0;
}

static int64_t add_source(trust *t, trust_source kind, const char *name, const void *data,
                          int64_t length, const char *what)
{
    source *s = &t->sources[t->count++];

    s->kind = kind;
    s->name = strdup(name);
    return s->name == NULL ? error_no_memory() : source_open(s, data, length, what);
}

int64_t trust_extend(const trust *base, trust_source kind, const char *name, const void *data,
                     int64_t length, const char *what, trust **out)
{
    trust *t = trust_new(base);
    int64_t result;

    (void)pthread_once(&fork_watch, watch_forks);
    if (t == NULL)
        return error_no_memory();
    result = add_source(t, kind, name, data, length, what);
    if (result != 0) {
        trust_free(t);
        return result;
    }
    (void)pthread_mutex_lock(&cache);
    result = enter_cache(t, what, out);
    (void)pthread_mutex_unlock(&cache);
    return result;
}

void trust_release(trust *t)
{
    int gone;

    if (t == NULL)
        return;
    (void)pthread_mutex_lock(&cache);
    gone = --t->references == 0;
    if (gone) {
        trust **link = &first;

        while (*link != t)
            link = &(*link)->next;
        *link = t->next;
    }
    (void)pthread_mutex_unlock(&cache);
    if (gone)
        trust_free(t);
}

int trust_has_ca(const trust *t)
{
    for (int i = 0; t != NULL && i < t->count; i++)
        if (t->sources[i].kind != TRUST_CRL_FILE && t->sources[i].kind != TRUST_CRL_BYTES)
            return 1;
    return 0;
}

X509_STORE *trust_store(const trust *t)
{
    return t->store;
}

void trust_each_ca(const trust *t, void (*call)(X509 *certificate, void *argument), void *argument)
{
    for (int i = 0; i < t->count; i++) {
        const source *s = &t->sources[i];
        BIO *bio;
        X509 *certificate;

        if (s->kind != TRUST_FILE && s->kind != TRUST_BYTES)
            continue;
        bio = openssl.BIO_new_mem_buf(s->content.data, (int)s->content.length);
        if (bio == NULL)
            continue;
        if (!bytes_are_pem(&s->content) &&
            (certificate = openssl.d2i_X509_bio(bio, NULL)) != NULL) {
            call(certificate, argument);
            openssl.X509_free(certificate);
        }
        while ((certificate =
                    openssl.PEM_read_bio_X509(bio, NULL, credentials_no_password, NULL)) != NULL) {
            call(certificate, argument);
            openssl.X509_free(certificate);
        }
        openssl.BIO_free(bio);
    }
    openssl.ERR_clear_error();
}
