#include "library/candidates.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if !defined(__linux__) && !defined(_WIN32)
#include <unistd.h>
#endif

#include <gasket.h>

#define ENVIRONMENT_NAME "GASKET_SSL_LIBRARY"

/* What stands before and after NAME in the file name that -lNAME stands for. */
typedef struct spelling {
    const char *before;
    const char *after;
} spelling;

#if defined(_WIN32)

/* libeay32.dll and its kin are OpenSSL 1.0 and older: they are named only by those who have them.
 */
#if defined(_M_ARM64)
#define ARCHITECTURE "-arm64"
#elif defined(_WIN64)
#define ARCHITECTURE "-x64"
#else
#define ARCHITECTURE ""
#endif

#define DEFAULT_LIST "-lcrypto\n-lssl"
static const spelling spellings[] = {
    {"lib", "-4" ARCHITECTURE ".dll"},
    {"lib", "-3" ARCHITECTURE ".dll"},
    {"lib", "-1_1" ARCHITECTURE ".dll"},
};

#elif defined(__APPLE__)

/* Never libssl.dylib without a version: the system ends a process that loads its own. */
#define DEFAULT_LIST "-lssl"
static const spelling spellings[] = {
    {"lib", ".4.dylib"},
    {"/opt/homebrew/opt/openssl@4/lib/lib", ".4.dylib"},
    {"/usr/local/opt/openssl@4/lib/lib", ".4.dylib"},
    {"lib", ".3.dylib"},
    {"/opt/homebrew/opt/openssl@3/lib/lib", ".3.dylib"},
    {"/usr/local/opt/openssl@3/lib/lib", ".3.dylib"},
    {"/opt/local/lib/lib", ".3.dylib"},
    {"lib", ".1.1.dylib"},
    {"/usr/local/opt/openssl@1.1/lib/lib", ".1.1.dylib"},
};

#elif defined(__FreeBSD__) || defined(__DragonFly__)

/* The base system numbers its OpenSSL by version: 35 is 3.5, 30 is 3.0, 111 is 1.1.1. */
#define DEFAULT_LIST "-lcrypto\n-lssl"
static const spelling spellings[] = {
    {"lib", ".so.4"},  {"lib", ".so.35"},  {"lib", ".so.3"},
    {"lib", ".so.30"}, {"lib", ".so.111"}, {"lib", ".so"},
};

#else

#define DEFAULT_LIST "-lssl"
static const spelling spellings[] = {
    {"lib", ".so.4"},
    {"lib", ".so.3"},
    {"lib", ".so.1.1"},
    {"lib", ".so"},
};

#endif

const char *candidates_default(void)
{
    return DEFAULT_LIST;
}

/* A program that runs with more rights than its user must not let the user choose the code it
 * loads. */
const char *candidates_environment(void)
{
    const char *list;

#if defined(__linux__)
    list = secure_getenv(ENVIRONMENT_NAME);
#elif defined(_WIN32)
    list = getenv(ENVIRONMENT_NAME);
#else
    list = issetugid() ? NULL : getenv(ENVIRONMENT_NAME);
#endif
    return list == NULL || *list == '\0' ? NULL : list;
}

static int is_pattern(const char *name)
{
    return strncmp(name, "-l", 2) == 0;
}

static int add_name(candidates *c, const char *name)
{
    if (c->name_count == CANDIDATES_NAMES)
        return 0;
    if (is_pattern(name))
        c->set_count = (int)(sizeof spellings / sizeof *spellings);
    c->names[c->name_count++] = name;
    return 1;
}

int candidates_init(candidates *c, const char *list, const char *separators)
{
    size_t size = strlen(list) + 1;
    char *rest;

    c->name_count = 0;
    c->set_count = 1;
    c->text = malloc(size);
    if (c->text == NULL)
        return ENOMEM;
    memcpy(c->text, list, size);
    for (char *name = strtok_r(c->text, separators, &rest); name != NULL;
         name = strtok_r(NULL, separators, &rest))
        if (!add_name(c, name)) {
            candidates_destroy(c);
            return E2BIG;
        }
    return 0;
}

void candidates_destroy(candidates *c)
{
    free(c->text);
    c->text = NULL;
}

const char *candidates_name(const candidates *c, int set, int index,
                            char buffer[CANDIDATES_NAME_SIZE])
{
    const char *name = c->names[index];

    if (!is_pattern(name))
        return name;
    (void)snprintf(buffer, CANDIDATES_NAME_SIZE, "%s%.64s%s", spellings[set].before, name + 2,
                   spellings[set].after);
    return buffer;
}
