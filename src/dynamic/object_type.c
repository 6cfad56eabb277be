#include "dynamic/object_type.h"

#include <stdio.h>
#include <string.h>

#include "dynamic/refusal.h"
#include "library/openssl.h"
#include "native/type.h"

enum { NAME_MOST = 96 };

/* Where the function that frees is not called TYPE_free. */
static const struct {
    const char *type;
    const char *free;
} frees[] = {
    {"BIO_METHOD", "BIO_meth_free"},
    {"CONF", "NCONF_free"},
    {"DH_METHOD", "DH_meth_free"},
    {"DSA_METHOD", "DSA_meth_free"},
    {"EVP_PKEY_METHOD", "EVP_PKEY_meth_free"},
    {"GCM128_CONTEXT", "CRYPTO_gcm128_release"},
    {"OCB128_CONTEXT", "CRYPTO_ocb128_cleanup"},
    {"OSSL_PROVIDER", "OSSL_PROVIDER_unload"},
    {"OSSL_STORE_CTX", "OSSL_STORE_close"},
    {"RSA_METHOD", "RSA_meth_free"},
    {"UI_METHOD", "UI_destroy_method"},
};

static symbol_function find(const char *type, const char *end)
{
    char name[NAME_MOST];

    (void)snprintf(name, sizeof name, "%s%s", type, end);
    return openssl_function(name);
}

static symbol_function find_free(const char *type)
{
    for (size_t i = 0; i < sizeof frees / sizeof *frees; i++)
        if (strcmp(frees[i].type, type) == 0)
            return openssl_function(frees[i].free);
    return find(type, "_free");
}

/* "STACK_OF(SCT)": what lies in it is a type too. */
static int make_stack(const char *name)
{
    char element[NAME_MOST];
    size_t prefix = strlen("STACK_OF(");
    int type;

    (void)snprintf(element, sizeof element, "%.*s", (int)(strlen(name) - prefix - 1),
                   name + prefix);
    type = object_type(element);
    return type == TYPE_NONE ? TYPE_NONE : type_make(name, NULL, NULL, type);
}

int object_type(const char *name)
{
    int type = type_find(name);

    if (type != TYPE_NONE)
        return type;
    if (refusal_is_no_type(name))
        return TYPE_NONE;
    if (strncmp(name, "STACK_OF(", strlen("STACK_OF(")) == 0)
        return make_stack(name);
    return type_make(name, find_free(name), find(name, "_up_ref"), TYPE_NONE);
}
