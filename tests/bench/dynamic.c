/*
 * What a call costs by each way: plain C, the check of a handle, a direct call, a dynamic call of
 * the same listed function, and a dynamic call of one that no list has. Prints nanoseconds, medians
 * of interleaved rounds; asserts nothing.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <gasket.h>
#include <gasket_direct.h>

#include "bench/support/process.h"
#include "bench/support/rounds.h"

enum { ROUNDS = 31, CALLS = 100000 };

static int64_t ctx;
static int64_t digest;
static void *ssl_ctx;
static uint64_t (*get_options)(const void *);

static int64_t plain(void)
{
    return (int64_t)get_options(ssl_ctx);
}

static int64_t check(void)
{
    return gasket_kind(ctx);
}

static int64_t direct(void)
{
    return gasket_ssl_ctx_get_options(ctx);
}

static int64_t listed(void)
{
    int64_t result = 0;

    return gasket_dynamic_call("SSL_CTX_get_options", "uint64_t (const SSL_CTX *)", &ctx,
                               sizeof ctx, &result);
}

static int64_t unlisted(void)
{
    const int64_t arguments[] = {digest, 1};
    int64_t result = 0;

    return gasket_dynamic_call("EVP_MD_CTX_test_flags", "int (const EVP_MD_CTX *, int)", arguments,
                               sizeof arguments, &result);
}

static const struct {
    const char *name;
    int64_t (*call)(void);
} ways[] = {
    {"plain C call", plain},
    {"handle check", check},
    {"direct call", direct},
    {"dynamic call, listed", listed},
    {"dynamic call, unlisted", unlisted},
};

enum { WAYS = sizeof ways / sizeof *ways };

static void measure(int way, void *user, double figures[ROUNDS_FIGURES])
{
    double begin = process_now();

    (void)user;
    for (int i = 0; i < CALLS; i++)
        if (ways[way].call() < 0)
            exit(EXIT_FAILURE);
    figures[0] = (process_now() - begin) / CALLS;
}

static void begin(void)
{
    void *library;

    ctx = gasket_ctx_new(GASKET_CLIENT, NULL);
    ssl_ctx = (void *)(uintptr_t)gasket_direct_pointer(ctx);
    library = dlopen(gasket_openssl_version(GASKET_VERSION_SSL_PATH), RTLD_NOW | RTLD_NOLOAD);
    if (library == NULL ||
        gasket_dynamic_call("EVP_MD_CTX_new", "new EVP_MD_CTX * (void)", NULL, 0, &digest) != 0)
        exit(EXIT_FAILURE);
    *(void **)&get_options = dlsym(library, "SSL_CTX_get_options");
}

int main(void)
{
    static rounds r = {.ways = WAYS, .count = ROUNDS};

    begin();
    rounds_run(&r, measure, NULL);
    for (int way = 0; way < WAYS; way++) {
        middle m = rounds_value(&r, 0, way);

        printf("%-24s %7.1f ns   (%.1f to %.1f)\n", ways[way].name, m.median * 1e9, m.low * 1e9,
               m.high * 1e9);
    }
    gasket_free(digest);
    gasket_free(ctx);
    return 0;
}
