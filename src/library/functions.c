#include "library/functions.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <gasket.h>

#include "error/error.h"

enum { VERSION_LEAST = 0x10101000, VERSION_LIBRESSL = 0x20000000, VERSION_3 = 0x30000000 };

/* What dlsym gives is copied into the table's members. */
_Static_assert(sizeof(void *) == sizeof(void (*)(void)), "function pointers are as wide as others");

#define CHECK_TYPE(name, result, types)                                                            \
    _Static_assert(__builtin_types_compatible_p(__typeof__(name), result types),                   \
                   #name " has another type in OpenSSL's headers");
#define CHECK_RENAMED(name, older, result, types) CHECK_TYPE(name, result, types)

#if OPENSSL_VERSION_NUMBER >= 0x30000000L
OPENSSL_FUNCTIONS_3_0(CHECK_TYPE)
OPENSSL_FUNCTIONS_RENAMED_3_0(CHECK_RENAMED)
#endif

typedef struct function {
    const char *name;
    const char *older; /* its name before OpenSSL 3, where that was another */
    size_t member;
    int required;
    int of_crypto;
} function;

#define SSL_FUNCTION(name)                  {#name, NULL, offsetof(struct openssl, name), 1, 0},
#define CRYPTO_FUNCTION(name)               {#name, NULL, offsetof(struct openssl, name), 1, 1},
#define OPTIONAL(name, result, types)       {#name, NULL, offsetof(struct openssl, name), 0, 0},
#define RENAMED(name, older, result, types) {#name, #older, offsetof(struct openssl, name), 1, 0},

static const function list[] = {
    /* clang-format off */
    OPENSSL_SSL_FUNCTIONS(SSL_FUNCTION)
    OPENSSL_CRYPTO_FUNCTIONS(CRYPTO_FUNCTION)
    OPENSSL_FUNCTIONS_3_0(OPTIONAL)
    OPENSSL_FUNCTIONS_DROPPED(OPTIONAL)
    OPENSSL_FUNCTIONS_RENAMED_3_0(RENAMED)
    /* clang-format on */
};

enum { LIST_LENGTH = sizeof list / sizeof *list };

static int refuse(refusal *why, int64_t kind, const char *format, ...) ERROR_FORMAT(3, 4);

static int refuse(refusal *why, int64_t kind, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    (void)vsnprintf(why->reason, sizeof why->reason, format, arguments);
    va_end(arguments);
    why->kind = kind;
    return 0;
}

static int find_ssl(functions *f, image *const *images, int count, refusal *why)
{
    for (int i = 0; i < count; i++) {
        const void *address = image_symbol(images[i], "SSL_CTX_new");

        if (address != NULL) {
            f->ssl = images[i];
            f->ssl_base = image_base(address);
            return 1;
        }
    }
    return refuse(why, GASKET_ERROR_LIBRARY, "it has no SSL_CTX_new");
}

/* What OpenSSL before 1.1.0 says of itself. */
static const char *ancient_version(const functions *f)
{
    void *address = image_symbol(f->ssl, "SSLeay_version");
    const char *(*version)(int);

    if (address == NULL)
        return NULL;
    memcpy(&version, &address, sizeof version);
    return version(0);
}

/*
 * Options became 64 bits wide in OpenSSL 3: where `long` is narrower, headers from one side of that
 * and a library from the other do not go together.
 */
static int headers_fit(unsigned long number)
{
    return sizeof(unsigned long) == sizeof(uint64_t) ||
           (number < VERSION_3) == (OPENSSL_VERSION_NUMBER < VERSION_3);
}

static int is_supported(unsigned long number)
{
    return number >= VERSION_LEAST && (number < VERSION_LIBRESSL || number >= VERSION_3) &&
           headers_fit(number);
}

/* Before anything else is asked of it: is this OpenSSL, and new enough? Initialises nothing. */
static int check_version(functions *f, refusal *why)
{
    void *text_address = image_symbol(f->ssl, "OpenSSL_version");
    void *number_address = image_symbol(f->ssl, "OpenSSL_version_num");
    const char *text = ancient_version(f);

    if (text_address != NULL && number_address != NULL) {
        memcpy(&f->table.OpenSSL_version, &text_address, sizeof text_address);
        memcpy(&f->table.OpenSSL_version_num, &number_address, sizeof number_address);
        text = f->table.OpenSSL_version(OPENSSL_VERSION);
        f->version_number = f->table.OpenSSL_version_num();
        f->crypto_base = image_base(number_address);
        if (is_supported(f->version_number))
            return 1;
    }
    if (text == NULL)
        return refuse(why, GASKET_ERROR_LIBRARY,
                      "OpenSSL_version_num is missing in the libcrypto of %s",
                      image_path(f->ssl_base));
    return refuse(why, GASKET_ERROR_UNSUPPORTED, "%s is %s, but OpenSSL 1.1.1 or newer is needed",
                  image_path(f->ssl_base), text);
}

void *functions_find(const functions *f, const char *name)
{
    void *address = image_symbol(f->ssl, name);
    const void *base = image_base(address);

    return base != NULL && (base == f->ssl_base || base == f->crypto_base) ? address : NULL;
}

static int take_all(functions *f, refusal *why)
{
    for (size_t i = 0; i < LIST_LENGTH; i++) {
        void *address = functions_find(f, list[i].name);

        if (address == NULL && list[i].older != NULL)
            address = functions_find(f, list[i].older);
        if (address == NULL && list[i].required)
            return refuse(why, GASKET_ERROR_LIBRARY, "%s is missing in %s", list[i].name,
                          image_path(list[i].of_crypto ? f->crypto_base : f->ssl_base));
        memcpy((char *)&f->table + list[i].member, &address, sizeof address);
    }
    return 1;
}

/* A libcrypto that was asked for must be the one that the libssl depends on. */
static int check_given(const functions *f, image *const *images, int count, refusal *why)
{
    for (int i = 0; i < count; i++) {
        const void *given = image_base(image_symbol(images[i], "OpenSSL_version_num"));

        if (given != NULL && given != f->crypto_base)
            return refuse(why, GASKET_ERROR_LIBRARY, "%s uses the libcrypto %s instead of %s",
                          image_path(f->ssl_base), image_path(f->crypto_base), image_path(given));
    }
    return 1;
}

/* A libcrypto's error queue. To touch it initialises that libcrypto, which is to be without exit
 * handler. */
typedef struct queue {
    int (*initialise)(uint64_t options, const OPENSSL_INIT_SETTINGS *settings);
    int (*set_mark)(void);
    int (*pop_to_mark)(void);
} queue;

static queue queue_ours(const functions *f)
{
    return (queue){f->table.OPENSSL_init_crypto, f->table.ERR_set_mark, f->table.ERR_pop_to_mark};
}

/* That of another libcrypto that everyone sees: where our libssl is bound to it, it gets our error.
 */
static queue queue_of_bystander(const functions *f)
{
    void *initialise = image_global_symbol("OPENSSL_init_crypto");
    void *set_mark = image_global_symbol("ERR_set_mark");
    void *pop_to_mark = image_global_symbol("ERR_pop_to_mark");
    queue q = {NULL, NULL, NULL};

    if (initialise == NULL || set_mark == NULL || pop_to_mark == NULL ||
        image_base(set_mark) == f->crypto_base)
        return q;
    memcpy(&q.initialise, &initialise, sizeof initialise);
    memcpy(&q.set_mark, &set_mark, sizeof set_mark);
    memcpy(&q.pop_to_mark, &pop_to_mark, sizeof pop_to_mark);
    return q;
}

static void queue_mark(queue q)
{
    if (q.set_mark == NULL)
        return;
    (void)q.initialise(OPENSSL_INIT_NO_ATEXIT, NULL);
    (void)q.set_mark();
}

static void queue_restore(queue q)
{
    if (q.pop_to_mark != NULL)
        (void)q.pop_to_mark();
}

/* The reason in an error code: its lower bits, the 12 that 1.1.1 has suffice for those of libssl.
 */
static unsigned long reason_of(unsigned long code)
{
    return code & 0xFFF;
}

/* Whether an error that libssl raises is seen in our libcrypto's queue. */
static int shares_queue(const functions *f)
{
    queue ours = queue_ours(f);
    queue other = queue_of_bystander(f);
    int shared;

    queue_mark(other);
    queue_mark(ours);
    (void)f->table.SSL_CTX_new(NULL);
    shared = reason_of(f->table.ERR_peek_last_error()) == SSL_R_NULL_SSL_METHOD_PASSED;
    queue_restore(ours);
    queue_restore(other);
    return shared;
}

/* A libssl depends on one libcrypto but is bound to another where that was loaded first, for
 * everyone. */
static int check_binding(const functions *f, refusal *why)
{
    const char *other;

    if (shares_queue(f))
        return 1;
    other = image_path(image_global_symbol("ERR_clear_error"));
    return refuse(why, GASKET_ERROR_LIBRARY,
                  "%s is bound to the libcrypto %s instead of its own, %s", image_path(f->ssl_base),
                  other[0] == '\0' ? "of another file" : other, image_path(f->crypto_base));
}

static int initialise(const functions *f, refusal *why)
{
    char text[256];

    if (f->table.OPENSSL_init_ssl(OPENSSL_INIT_NO_ATEXIT, NULL) == 1)
        return 1;
    f->table.ERR_error_string_n(f->table.ERR_peek_error(), text, sizeof text);
    f->table.ERR_clear_error();
    return refuse(why, GASKET_ERROR_LIBRARY, "%s cannot be initialised: %s",
                  image_path(f->ssl_base), text);
}

int functions_take(functions *f, image *const *images, int count, refusal *why)
{
    memset(f, 0, sizeof *f);
    return find_ssl(f, images, count, why) && check_version(f, why) && take_all(f, why) &&
           check_given(f, images, count, why) && check_binding(f, why) && initialise(f, why);
}
