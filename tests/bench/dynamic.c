/*
 * What a call costs by each way: plain C, a direct call, a dynamic call of the same listed
 * function, and a dynamic call of one that no list has. Prints nanoseconds, medians of interleaved
 * rounds; asserts nothing.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <gasket.h>
#include <gasket_direct.h>

enum { ROUNDS = 31, CALLS = 100000 };

static int64_t ctx;
static int64_t digest;
static void *ssl_ctx;
static uint64_t (*get_options)(const void *);

static int64_t plain(void)
{
    return (int64_t)get_options(ssl_ctx);
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
    {"direct call", direct},
    {"dynamic call, listed", listed},
    {"dynamic call, unlisted", unlisted},
};

enum { WAYS = sizeof ways / sizeof *ways };

static double times[WAYS][ROUNDS];

static double now(void)
{
    struct timespec t;

    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void run(int way, int round)
{
    double begin = now();

    for (int i = 0; i < CALLS; i++)
        if (ways[way].call() < 0)
            exit(EXIT_FAILURE);
    times[way][round] = (now() - begin) / CALLS;
}

static int in_order(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;

    return (x > y) - (x < y);
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
    begin();
    for (int round = 0; round < ROUNDS; round++)
        for (int way = 0; way < WAYS; way++)
            run(way, round);
    for (int way = 0; way < WAYS; way++) {
        qsort(times[way], ROUNDS, sizeof *times[way], in_order);
        printf("%-24s %7.1f ns   (%.1f to %.1f)\n", ways[way].name, times[way][ROUNDS / 2],
               times[way][ROUNDS / 10], times[way][ROUNDS - 1 - ROUNDS / 10]);
    }
    gasket_free(digest);
    gasket_free(ctx);
    return 0;
}
