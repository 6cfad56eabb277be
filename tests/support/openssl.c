#include "support/openssl.h"

#include <check.h>
#include <dlfcn.h>
#include <stddef.h>

#include <gasket.h>

void *openssl_function(const char *name)
{
    const char *path = gasket_openssl_version(GASKET_VERSION_CRYPTO_PATH);
    void *library = path == NULL || *path == '\0' ? NULL : dlopen(path, RTLD_NOW | RTLD_NOLOAD);
    void *function = library == NULL ? NULL : dlsym(library, name);

    if (library != NULL)
        (void)dlclose(library);
    return function;
}

/* ISO C has no conversion from an object pointer to a function pointer; this is POSIX's way. */
#define FUNCTION(pointer, name) (*(void **)(&(pointer)) = openssl_function(name))

int openssl_queue_is_empty(void)
{
    unsigned long (*peek)(void);

    FUNCTION(peek, "ERR_peek_error");
    return peek == NULL || peek() == 0;
}

void openssl_queue_pollute(int entries)
{
    enum { LIBRARY_SSL = 20, REASON = 134 };
    void (*start)(void);
    void (*set)(int, int, const char *, ...);
    void (*put)(int, int, int, const char *, int);

    FUNCTION(start, "ERR_new");
    FUNCTION(set, "ERR_set_error");
    FUNCTION(put, "ERR_put_error");
    for (int i = 0; i < entries; i++) {
        if (start != NULL && set != NULL) {
            start();
            set(LIBRARY_SSL, REASON, "left behind by somebody else");
        } else {
            ck_assert_msg(put != NULL, "libcrypto has neither ERR_set_error nor ERR_put_error");
            put(LIBRARY_SSL, 0, REASON, __FILE__, __LINE__);
        }
    }
    ck_assert(!openssl_queue_is_empty());
}

void openssl_queue_clear(void)
{
    void (*clear)(void);

    FUNCTION(clear, "ERR_clear_error");
    ck_assert_msg(clear != NULL, "libcrypto has no ERR_clear_error");
    clear();
}
