#include "library/openssl.h"

#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"
#include "handle/lock.h"
#include "library/candidates.h"
#include "library/functions.h"
#include "library/image.h"
#include "library/library.h"

struct openssl openssl;

/* Not 0 once everything below is in place and OpenSSL initialised; then nothing of it changes any
 * more. */
static atomic_ulong open_version;

/* Guarded by `opening` until then. */
static functions opened;
static char *remembered;
static lock opening;
static int opening_status;
static pthread_once_t opening_made = PTHREAD_ONCE_INIT;

static void make_opening(void)
{
    opening_status = lock_init(&opening);
}

static int64_t enter(const char *what)
{
    (void)pthread_once(&opening_made, make_opening);
    if (opening_status != 0)
        return error_raise_os(what, opening_status, "no lock for opening OpenSSL");
    if (!lock_enter(&opening))
        return error_raise(GASKET_ERROR_STATE, what,
                           "another thread began to open OpenSSL and never came back");
    return 0;
}

unsigned long library_version_number(void)
{
    return atomic_load_explicit(&open_version, memory_order_acquire);
}

static int is_open(void)
{
    return library_version_number() != 0;
}

/* What was tried in vain: one line, and the kind of the most telling refusal. */
typedef struct trial {
    int64_t kind;
    size_t used;
    char text[ERROR_CAUSE_SIZE];
} trial;

static void trial_add(trial *t, int64_t kind, const char *format, ...) ERROR_FORMAT(3, 4);

static void trial_add(trial *t, int64_t kind, const char *format, ...)
{
    va_list arguments;
    int length;

    if (kind == GASKET_ERROR_UNSUPPORTED)
        t->kind = kind;
    if (t->used > 0 && t->used + 2 < sizeof t->text) {
        memcpy(t->text + t->used, "; ", 3);
        t->used += 2;
    }
    va_start(arguments, format);
    length = vsnprintf(t->text + t->used, sizeof t->text - t->used, format, arguments);
    va_end(arguments);
    if (length > 0)
        t->used += (size_t)length;
    if (t->used >= sizeof t->text)
        t->used = sizeof t->text - 1;
}

typedef image *opener(const char *path, char *reason, size_t size);

/* Opens the files of one set: how many, or 0 when one of them cannot be opened. */
static int open_set(const candidates *c, int set, opener *open, image **images, trial *t)
{
    for (int i = 0; i < c->name_count; i++) {
        char buffer[CANDIDATES_NAME_SIZE];
        char reason[160];
        const char *name = candidates_name(c, set, i, buffer);

        images[i] = open(name, reason, sizeof reason);
        if (images[i] == NULL) {
            trial_add(t, GASKET_ERROR_LIBRARY, "%s: %s", name, reason);
            return 0;
        }
    }
    return c->name_count;
}

/* The name says which file was meant where the refusal cannot. */
static int take(image *const *images, int count, const char *name, trial *t)
{
    refusal why;

    if (functions_take(&opened, images, count, &why))
        return 1;
    if (opened.ssl == NULL)
        trial_add(t, why.kind, "%s: %s", name, why.reason);
    else if (strstr(t->text, why.reason) == NULL) /* two names may lead to one file */
        trial_add(t, why.kind, "%s", why.reason);
    return 0;
}

/* The OpenSSL that everyone in the process sees. */
static int take_exported(trial *t)
{
    image *exported = image_exporting("SSL_CTX_new");

    return exported != NULL && take(&exported, 1, "the process", t);
}

static int take_any_set(const candidates *c, opener *open, trial *t)
{
    for (int set = 0; set < c->set_count; set++) {
        image *images[CANDIDATES_NAMES];
        char buffer[CANDIDATES_NAME_SIZE];
        int count = open_set(c, set, open, images, t);

        if (count > 0 && take(images, count, candidates_name(c, set, count - 1, buffer), t))
            return 1;
    }
    return 0;
}

typedef struct request {
    const char *list;
    const char *separators;
    int is_default;
} request;

static request choose(const char *paths)
{
    const char *environment = candidates_environment();

    if (paths != NULL && *paths != '\0')
        return (request){paths, "\n", 0};
    if (remembered != NULL)
        return (request){remembered, "\n", 0};
    if (environment != NULL)
        return (request){environment, "\n:", 0};
    return (request){candidates_default(), "\n", 1};
}

static int64_t cut(candidates *c, const request *r, const char *what)
{
    int status = candidates_init(c, r->list, r->separators);

    if (status == ENOMEM)
        return error_no_memory();
    if (status != 0)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "more than %d paths of OpenSSL libraries", CANDIDATES_NAMES);
    return 0;
}

static void publish(void)
{
    openssl = opened.table;
    atomic_store_explicit(&open_version, opened.version_number, memory_order_release);
}

static int64_t refused(const trial *t, int already_done, const char *what)
{
    return error_raise(t->kind, what, "%s: %s",
                       already_done ? "no usable OpenSSL is loaded" : "no usable OpenSSL", t->text);
}

/* With `opening` held. */
static int64_t open_now(const char *paths, int already_done, const char *what)
{
    request r = choose(paths);
    candidates c;
    trial t = {GASKET_ERROR_LIBRARY, 0, ""};
    int64_t status = cut(&c, &r, what);
    int done;

    if (status != 0)
        return status;
    done = (already_done && r.is_default && take_exported(&t)) ||
           take_any_set(&c, already_done ? image_loaded : image_open, &t);
    candidates_destroy(&c);
    if (!done)
        return refused(&t, already_done, what);
    publish();
    return 0;
}

/* Whether the files of a set are loaded and the libssl among them is the one that is open. */
static int set_is_open(const candidates *c, int set)
{
    image *images[CANDIDATES_NAMES];
    trial ignored = {GASKET_ERROR_LIBRARY, 0, ""};
    int count = open_set(c, set, image_loaded, images, &ignored);
    int same = 0;

    for (int i = 0; i < count; i++) {
        const void *ssl = image_base(image_symbol(images[i], "SSL_CTX_new"));
        const void *crypto = image_base(image_symbol(images[i], "OpenSSL_version_num"));

        if ((ssl != NULL && ssl != opened.ssl_base) ||
            (crypto != NULL && crypto != opened.crypto_base))
            return 0;
        same |= ssl != NULL;
    }
    return same;
}

/* 0 where `paths` names what is open. */
static int64_t open_already(const char *paths, const char *what)
{
    request r = {paths, "\n", 0};
    candidates c;
    int64_t status;
    int same = 0;

    if (paths == NULL || *paths == '\0')
        return 0;
    status = cut(&c, &r, what);
    if (status != 0)
        return status;
    for (int set = 0; set < c.set_count && !same; set++)
        same = set_is_open(&c, set);
    candidates_destroy(&c);
    if (same)
        return 0;
    return error_raise(GASKET_ERROR_STATE, what, "OpenSSL is open already, from %s",
                       openssl_ssl_path());
}

int64_t openssl_open(const char *paths, int already_done, const char *what)
{
    int64_t status;

    if (!is_open()) {
        status = enter(what);
        if (status != 0)
            return status;
        if (!is_open()) {
            status = open_now(paths, already_done, what);
            lock_leave(&opening);
            return status;
        }
        lock_leave(&opening);
    }
    return open_already(paths, what);
}

int64_t library_ensure(const char *what)
{
    return is_open() ? 0 : openssl_open(NULL, 0, what);
}

/* With `opening` held. */
static int64_t remember_now(const char *paths, const char *what)
{
    char *copy = NULL;

    if (is_open())
        return error_raise(GASKET_ERROR_STATE, what, "OpenSSL is open already, from %s",
                           openssl_ssl_path());
    if (paths != NULL && *paths != '\0' && (copy = strdup(paths)) == NULL)
        return error_no_memory();
    free(remembered);
    remembered = copy;
    return 0;
}

int64_t openssl_remember(const char *paths, const char *what)
{
    int64_t status = enter(what);

    if (status != 0)
        return status;
    status = remember_now(paths, what);
    lock_leave(&opening);
    return status;
}

void (*openssl_function(const char *name))(void)
{
    void *address = functions_find(&opened, name);
    void (*function)(void);

    memcpy(&function, &address, sizeof function);
    return function;
}

const char *openssl_ssl_path(void)
{
    return image_path(opened.ssl_base);
}

const char *openssl_crypto_path(void)
{
    return image_path(opened.crypto_base);
}
