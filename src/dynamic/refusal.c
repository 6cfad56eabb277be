#include "dynamic/refusal.h"

#include <stddef.h>
#include <string.h>

static const char teardown[] = "it takes apart what Gasket and others in the process go on using";
static const char memory[] =
    "Gasket takes and gives no memory of OpenSSL's, and who allocates it is settled";
static const char thread[] = "what belongs to a thread is freed when the thread ends";
static const char process[] = "the process belongs to its program, which Gasket does not change";
static const char terminal[] = "it would ask on the terminal";
static const char stacks[] = "it would run, or leave, C code on another stack";
static const char queue[] =
    "OpenSSL's error queue is Gasket's during a call, and empty between two; "
    "gasket_direct_error has what was in it";
static const char locks[] = "a lock that is held too long or too short stops the process";
static const char raw[] =
    "it keeps pointers that nothing counts; sk_TYPE_num and sk_TYPE_value read "
    "a stack";
static const char freeing[] = "gasket_free frees what a handle stands for";
static const char counting[] = "gasket_retain makes a second handle of the same object";
static const char another_context[] =
    "Gasket's own calls on the thread would work with another library context";
static const char many_arguments[] = "a variable number of arguments is not passed";
static const char structures[] = "it returns a structure, which is not passed";
static const char in_use[] = "an index may be in use as long as the process lives";

static const struct {
    const char *name;
    const char *why;
} names[] = {
    {"OPENSSL_cleanup", teardown},
    {"OPENSSL_atexit", process},
    {"OPENSSL_thread_stop", thread},
    {"OPENSSL_thread_stop_ex", thread},
    {"OPENSSL_fork_prepare", process},
    {"OPENSSL_fork_parent", process},
    {"OPENSSL_fork_child", process},
    {"ASN1_STRING_TABLE_cleanup", teardown},
    {"ASYNC_block_pause", stacks},
    {"ASYNC_cleanup_thread", stacks},
    {"ASYNC_init_thread", stacks},
    {"ASYNC_pause_job", stacks},
    {"ASYNC_start_job", stacks},
    {"BIO_printf", many_arguments},
    {"BIO_snprintf", many_arguments},
    {"BIO_vprintf", many_arguments},
    {"BIO_vsnprintf", many_arguments},
    {"COMP_zlib_cleanup", teardown},
    {"CONF_modules_finish", teardown},
    {"CONF_modules_unload", teardown},
    {"CRYPTO_clear_free", memory},
    {"CRYPTO_clear_realloc", memory},
    {"CRYPTO_free", memory},
    {"CRYPTO_free_ex_index", in_use},
    {"CRYPTO_get_mem_functions", memory},
    {"CRYPTO_malloc", memory},
    {"CRYPTO_memdup", memory},
    {"CRYPTO_ocb128_cleanup", freeing},
    {"CRYPTO_gcm128_release", freeing},
    {"CRYPTO_realloc", memory},
    {"CRYPTO_strdup", memory},
    {"CRYPTO_strndup", memory},
    {"CRYPTO_zalloc", memory},
    {"DES_read_2passwords", terminal},
    {"DES_read_password", terminal},
    {"ENGINE_cleanup", teardown},
    {"ENGINE_finish", freeing},
    {"ENGINE_remove", teardown},
    {"EVP_PBE_cleanup", teardown},
    {"EVP_PKEY_Q_keygen", many_arguments},
    {"EVP_read_pw_string", terminal},
    {"EVP_read_pw_string_min", terminal},
    {"OBJ_NAME_cleanup", teardown},
    {"OSSL_HTTP_close", freeing},
    {"OSSL_LIB_CTX_set0_default", another_context},
    {"OSSL_PROVIDER_unload", freeing},
    {"OSSL_STORE_close", freeing},
    {"OSSL_STORE_vctrl", many_arguments},
    {"UI_UTIL_read_pw", terminal},
    {"UI_UTIL_read_pw_string", terminal},
    {"UI_destroy_method", freeing},
    {"UI_process", terminal},
    {"X509V3_EXT_cleanup", teardown},
    {"X509_PURPOSE_cleanup", teardown},
    {"X509_TRUST_cleanup", teardown},
    {"X509_VERIFY_PARAM_table_cleanup", teardown},
};

static const struct {
    const char *beginning;
    const char *why;
} families[] = {
    {"_", process},
    {"CRYPTO_THREAD_", locks},
    {"CRYPTO_mem_", memory},
    {"CRYPTO_secure_", memory},
    {"CRYPTO_set_mem_", memory},
    {"ERR_", queue},
    {"OPENSSL_LH_", raw},
    {"OPENSSL_sk_", raw},
    {"OSSL_PARAM_construct_", structures},
};

/* X_free, X_free_all, X_pop_free, X_clear_free: but not X_meth_set_free, which sets a C function.
 */
static int has_word(const char *name, const char *word)
{
    size_t length = strlen(word);

    for (const char *at = strstr(name, word); at != NULL; at = strstr(at + 1, word)) {
        int begins = at > name && at[-1] == '_';
        int ends = at[length] == '\0' || at[length] == '_';
        int accesses =
            at - name >= 4 && (memcmp(at - 4, "set_", 4) == 0 || memcmp(at - 4, "get_", 4) == 0);

        if (begins && ends && !accesses)
            return 1;
    }
    return 0;
}

const char *refusal_of(const char *name)
{
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i].name, name) == 0)
            return names[i].why;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (strncmp(name, families[i].beginning, strlen(families[i].beginning)) == 0)
            return families[i].why;
    if (has_word(name, "up_ref"))
        return counting;
    return has_word(name, "free") ? freeing : NULL;
}

int refusal_is_no_type(const char *name)
{
    /* X_free of these takes something else than an X, or none. */
    static const char *const others[] = {
        "ASN1_item",      "ASN1_primitive", "ASN1_template", "CONF_modules", "CRYPTO",
        "CRYPTO_clear",   "CRYPTO_secure",  "OPENSSL",       "OPENSSL_LH",   "OPENSSL_sk",
        "OPENSSL_sk_pop", "OPENSSL_clear",  "STACK_OF",      "LHASH_OF",
    };

    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i], name) == 0)
            return 1;
    return 0;
}
