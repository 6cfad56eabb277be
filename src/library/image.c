#include "library/image.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

/* OpenSSL leaves thread destructors behind that point into it, so its files must stay. */
#ifdef RTLD_NODELETE
#define STAY RTLD_NODELETE
#else
#define STAY 0
#endif

enum { OPEN_FLAGS = RTLD_NOW | RTLD_LOCAL | STAY };

#ifdef RTLD_DEEPBIND

/*
 * Where the process has an OpenSSL that everyone sees (Node has its own), a libssl that is loaded
 * now would be bound to that one's functions instead of its own libcrypto's. The sanitizers end a
 * process that asks for deep binding.
 */
static int binding_flags(void)
{
    int others = image_global_symbol("ERR_clear_error") != NULL ||
                 image_global_symbol("SSL_CTX_new") != NULL;

    if (others && image_global_symbol("__sanitizer_print_stack_trace") == NULL)
        return RTLD_DEEPBIND;
    return 0;
}

#else

static int binding_flags(void)
{
    return 0;
}

#endif

/* The loader's words without the file name that they begin with where our own say it already. */
static void explain(const char *path, char *reason, size_t size)
{
    const char *words = dlerror();
    size_t length = strlen(path);

    if (words == NULL)
        words = "not loaded";
    if (strncmp(words, path, length) == 0 && strncmp(words + length, ": ", 2) == 0)
        words += length + 2;
    (void)snprintf(reason, size, "%s", words);
}

image *image_loaded(const char *path, char *reason, size_t size)
{
    void *handle = dlopen(path, OPEN_FLAGS | RTLD_NOLOAD);

    if (handle == NULL)
        explain(path, reason, size);
    return handle;
}

image *image_open(const char *path, char *reason, size_t size)
{
    image *i = image_loaded(path, reason, size);
    void *handle;

    if (i != NULL)
        return i;
    handle = dlopen(path, OPEN_FLAGS | binding_flags());
    if (handle == NULL)
        explain(path, reason, size);
    return handle;
}

image *image_open_any(const char *const *names, char *reason, size_t size)
{
    image *first = image_open(names[0], reason, size);
    char ignored[8];

    for (size_t i = 1; first == NULL && names[i] != NULL; i++)
        first = image_open(names[i], ignored, sizeof ignored);
    return first;
}

image *image_exporting(const char *symbol)
{
    void *address = image_global_symbol(symbol);
    void *handle;

    if (address == NULL)
        return NULL;
    handle = dlopen(image_path(address), OPEN_FLAGS | RTLD_NOLOAD);
    /* The program itself cannot be opened by its name. */
    return handle != NULL ? handle : dlopen(NULL, RTLD_NOW);
}

void *image_symbol(image *i, const char *symbol)
{
    return dlsym((void *)i, symbol);
}

int image_take(image *i, const char *symbol, void *place)
{
    void *address = image_symbol(i, symbol);

    memcpy(place, &address, sizeof address);
    return address != NULL;
}

void *image_global_symbol(const char *symbol)
{
    return dlsym(RTLD_DEFAULT, symbol);
}

const void *image_base(const void *address)
{
    Dl_info info;

    return address != NULL && dladdr(address, &info) != 0 ? info.dli_fbase : NULL;
}

const char *image_path(const void *address)
{
    Dl_info info;

    if (address == NULL || dladdr(address, &info) == 0 || info.dli_fname == NULL)
        return "";
    return info.dli_fname;
}
