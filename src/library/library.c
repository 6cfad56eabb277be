/* What the room exports. */
#include <gasket.h>

#include <stddef.h>
#include <string.h>

#include "error/error.h"
#include "handle/argument.h"
#include "library/library.h"
#include "library/openssl.h"

int64_t gasket_abi_version(void)
{
    return GASKET_ABI_VERSION;
}

const char *gasket_version(void)
{
    return GASKET_VERSION;
}

int64_t gasket_ensure_ssl(const char *paths, int64_t already_done)
{
    static const char what[] = "ensure_ssl";
    int64_t status = argument_text_or_none(paths, what, "paths");

    if (status == 0)
        status = argument_range(already_done, 0, 1, what, "already_done");
    return status == 0 ? openssl_open(paths, already_done == 1, what) : status;
}

int64_t gasket_set_ssl_library_path(const char *paths)
{
    static const char what[] = "set_ssl_library_path";
    int64_t status = argument_text_or_none(paths, what, "paths");

    return status == 0 ? openssl_remember(paths, what) : status;
}

/* OpenSSL's own texts are 0 to 4 in every version; the later ones are not in 1.1.1. */
static const char *text_of(int64_t what)
{
    if (what == GASKET_VERSION_SSL_PATH)
        return openssl_ssl_path();
    if (what == GASKET_VERSION_CRYPTO_PATH)
        return openssl_crypto_path();
    return what >= OPENSSL_VERSION && what <= OPENSSL_DIR ? openssl.OpenSSL_version((int)what) : "";
}

const char *gasket_openssl_version(int64_t what)
{
    int64_t status;

    if (what == GASKET_VERSION_HEADERS)
        return OPENSSL_VERSION_TEXT;
    status = library_ensure("openssl_version");
    if (status == 0)
        return text_of(what);
    (void)error_free(status);
    return "";
}

int64_t gasket_constant(const char *name)
{
    int64_t value = 0;
    int64_t status = argument_text(name, "constant", "name");

    if (status != 0)
        return status;
    if (!library_constant(name, &value))
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, "constant", "there is no constant %s", name);
    return value;
}
