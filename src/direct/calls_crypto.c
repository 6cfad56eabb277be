/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_err_error_string_n(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_ERR_error_string_n, given))
        return c.answer;
    {
        unsigned long code = (unsigned long)p0;
        char * buffer = (char *)(uintptr_t)p1;
        size_t length = (size_t)p2;

        ((void (*)(unsigned long, char *, size_t))CALL_FUNCTION(ERR_error_string_n))(code, buffer, length);
        return call_nothing(&c);
    }
}

const char *gasket_err_lib_error_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ERR_lib_error_string, given))
        return NULL;
    {
        unsigned long code = (unsigned long)p0;
        const char * answer = ((const char * (*)(unsigned long))CALL_FUNCTION(ERR_lib_error_string))(code);

        return call_text(&c, answer);
    }
}

const char *gasket_err_reason_error_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ERR_reason_error_string, given))
        return NULL;
    {
        unsigned long code = (unsigned long)p0;
        const char * answer = ((const char * (*)(unsigned long))CALL_FUNCTION(ERR_reason_error_string))(code);

        return call_text(&c, answer);
    }
}

const char *gasket_err_func_error_string(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ERR_func_error_string, given))
        return NULL;
    {
        unsigned long code = (unsigned long)p0;
        const char * answer = ((const char * (*)(unsigned long))CALL_FUNCTION(ERR_func_error_string))(code);

        return call_text(&c, answer);
    }
}

int64_t gasket_err_get_next_error_library(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ERR_get_next_error_library, given))
        return c.answer;
    {
        int answer = (int)((int (*)(void))CALL_FUNCTION(ERR_get_next_error_library))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_err_load_crypto_strings(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ERR_load_crypto_strings, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_crypto))(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_err_load_err_strings(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ERR_load_ERR_strings, given))
        return c.answer;
    {
        int answer = (int)((int (*)(void))CALL_FUNCTION(ERR_load_ERR_strings))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_err_free_strings(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ERR_free_strings, given))
        return c.answer;
    {

        (void)0;
        return call_nothing(&c);
    }
}

int64_t gasket_err_remove_state(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_ERR_remove_state, given))
        return c.answer;
    {
        unsigned long pid = (unsigned long)p0;

        ((void (*)(unsigned long))CALL_FUNCTION(ERR_remove_state))(pid);
        return call_nothing(&c);
    }
}

int64_t gasket_err_remove_thread_state(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ERR_remove_thread_state, given))
        return c.answer;
    {

        ((void (*)(void *))CALL_FUNCTION(ERR_remove_thread_state))(NULL);
        return call_nothing(&c);
    }
}

int64_t gasket_rand_bytes(void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_RAND_bytes, given))
        return c.answer;
    {
        unsigned char * buffer = (unsigned char *)(uintptr_t)p0;
        int length = (int)p1;
        int answer = (int)((int (*)(unsigned char *, int))CALL_FUNCTION(RAND_bytes))(buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_priv_bytes(void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_RAND_priv_bytes, given))
        return c.answer;
    {
        unsigned char * buffer = (unsigned char *)(uintptr_t)p0;
        int length = (int)p1;
        int answer = (int)((int (*)(unsigned char *, int))CALL_FUNCTION(RAND_priv_bytes))(buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_bytes_ex(void *p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_RAND_bytes_ex, given))
        return c.answer;
    {
        unsigned char * buffer = (unsigned char *)(uintptr_t)p0;
        size_t length = (size_t)p1;
        unsigned int strength = (unsigned int)p2;
        int answer = (int)((int (*)(OSSL_LIB_CTX *, unsigned char *, size_t, unsigned int))CALL_FUNCTION(RAND_bytes_ex))(NULL, buffer, length, strength);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_priv_bytes_ex(void *p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_RAND_priv_bytes_ex, given))
        return c.answer;
    {
        unsigned char * buffer = (unsigned char *)(uintptr_t)p0;
        size_t length = (size_t)p1;
        unsigned int strength = (unsigned int)p2;
        int answer = (int)((int (*)(OSSL_LIB_CTX *, unsigned char *, size_t, unsigned int))CALL_FUNCTION(RAND_priv_bytes_ex))(NULL, buffer, length, strength);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_pseudo_bytes(void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_RAND_pseudo_bytes, given))
        return c.answer;
    {
        unsigned char * buffer = (unsigned char *)(uintptr_t)p0;
        int length = (int)p1;
        int answer = (int)((int (*)(unsigned char *, int))CALL_FUNCTION(RAND_pseudo_bytes))(buffer, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_seed(const void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_RAND_seed, given))
        return c.answer;
    {
        const void * buffer = (const void *)(uintptr_t)p0;
        int length = (int)p1;

        ((void (*)(const void *, int))CALL_FUNCTION(RAND_seed))(buffer, length);
        return call_nothing(&c);
    }
}

int64_t gasket_rand_status(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_RAND_status, given))
        return c.answer;
    {
        int answer = (int)((int (*)(void))CALL_FUNCTION(RAND_status))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_poll(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_RAND_poll, given))
        return c.answer;
    {
        int answer = (int)((int (*)(void))CALL_FUNCTION(RAND_poll))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_load_file(const char *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_RAND_load_file, given))
        return c.answer;
    {
        const char * path = (const char *)(uintptr_t)p0;
        long most = (long)p1;
        int answer = (int)((int (*)(const char *, long))CALL_FUNCTION(RAND_load_file))(path, most);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_write_file(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_RAND_write_file, given))
        return c.answer;
    {
        const char * path = (const char *)(uintptr_t)p0;
        int answer = (int)((int (*)(const char *))CALL_FUNCTION(RAND_write_file))(path);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_rand_file_name(void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_RAND_file_name, given))
        return NULL;
    {
        char * buffer = (char *)(uintptr_t)p0;
        size_t length = (size_t)p1;
        const char * answer = ((__typeof__(RAND_file_name) *)CALL_FUNCTION(RAND_file_name))(buffer, length);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_rand_keep_random_devices_open(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_RAND_keep_random_devices_open, given))
        return c.answer;
    {
        int keep = (int)p0;

        ((void (*)(int))CALL_FUNCTION(RAND_keep_random_devices_open))(keep);
        return call_nothing(&c);
    }
}

int64_t gasket_rand_set_drbg_type(const char *p0, const char *p1, const char *p2, const char *p3)
{
    const call_value given[] = {{.bytes = p0}, {.bytes = p1}, {.bytes = p2}, {.bytes = p3}};
    call c;

    if (!call_enter(&c, CALL_RAND_set_DRBG_type, given))
        return c.answer;
    {
        const char * drbg = (const char *)(uintptr_t)p0;
        const char * properties = (const char *)(uintptr_t)p1;
        const char * cipher = (const char *)(uintptr_t)p2;
        const char * digest = (const char *)(uintptr_t)p3;
        int answer = (int)((int (*)(OSSL_LIB_CTX *, const char *, const char *, const char *, const char *))CALL_FUNCTION(RAND_set_DRBG_type))(NULL, drbg, properties, cipher, digest);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_set_seed_source_type(const char *p0, const char *p1)
{
    const call_value given[] = {{.bytes = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_RAND_set_seed_source_type, given))
        return c.answer;
    {
        const char * seed = (const char *)(uintptr_t)p0;
        const char * properties = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(OSSL_LIB_CTX *, const char *, const char *))CALL_FUNCTION(RAND_set_seed_source_type))(NULL, seed, properties);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_rand_cleanup(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_RAND_cleanup, given))
        return c.answer;
    {

        (void)0;
        return call_nothing(&c);
    }
}

int64_t gasket_obj_length(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_length, given))
        return c.answer;
    {
        const ASN1_OBJECT * object = c.at[0];
        size_t answer = (size_t)((size_t (*)(const ASN1_OBJECT *))CALL_FUNCTION(OBJ_length))(object);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_find_sigid_algs(int64_t p0, void *p1, void *p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.bytes = p2}};
    call c;

    if (!call_enter(&c, CALL_OBJ_find_sigid_algs, given))
        return c.answer;
    {
        int signature = (int)p0;
        int digest = 0;
        int *digest_to = p1 == NULL ? NULL : &digest;
        int key = 0;
        int *key_to = p2 == NULL ? NULL : &key;
        int answer = (int)((int (*)(int, int *, int *))CALL_FUNCTION(OBJ_find_sigid_algs))(signature, digest_to, key_to);

        call_out(&c, 1, (int64_t)digest);
        call_out(&c, 2, (int64_t)key);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_find_sigid_by_algs(void *p0, int64_t p1, int64_t p2)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_OBJ_find_sigid_by_algs, given))
        return c.answer;
    {
        int signature = 0;
        int *signature_to = p0 == NULL ? NULL : &signature;
        int digest = (int)p1;
        int key = (int)p2;
        int answer = (int)((int (*)(int *, int, int))CALL_FUNCTION(OBJ_find_sigid_by_algs))(signature_to, digest, key);

        call_out(&c, 0, (int64_t)signature);
        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_obj_cleanup(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OBJ_cleanup, given))
        return c.answer;
    {

        (void)0;
        return call_nothing(&c);
    }
}

int64_t gasket_openssl_version_num(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OpenSSL_version_num, given))
        return c.answer;
    {
        unsigned long answer = (unsigned long)((unsigned long (*)(void))CALL_FUNCTION(OpenSSL_version_num))();

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssleay_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSLeay_version, given))
        return NULL;
    {
        int what = (int)p0;
        const char * answer = ((__typeof__(OpenSSL_version) *)CALL_FUNCTION(OpenSSL_version))(what);

        return call_text(&c, answer);
    }
}

int64_t gasket_ssleay(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSLeay, given))
        return c.answer;
    {
        unsigned long answer = (unsigned long)(((unsigned long (*)(void))CALL_FUNCTION(OpenSSL_version_num))());

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_version_major(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_version_major, given))
        return c.answer;
    {
        unsigned int answer = (unsigned int)((unsigned int (*)(void))CALL_FUNCTION(OPENSSL_version_major))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_version_minor(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_version_minor, given))
        return c.answer;
    {
        unsigned int answer = (unsigned int)((unsigned int (*)(void))CALL_FUNCTION(OPENSSL_version_minor))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_version_patch(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_version_patch, given))
        return c.answer;
    {
        unsigned int answer = (unsigned int)((unsigned int (*)(void))CALL_FUNCTION(OPENSSL_version_patch))();

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_openssl_version_pre_release(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_version_pre_release, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(OPENSSL_version_pre_release))();

        return call_text(&c, answer);
    }
}

const char *gasket_openssl_version_build_metadata(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_version_build_metadata, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(OPENSSL_version_build_metadata))();

        return call_text(&c, answer);
    }
}

const char *gasket_openssl_info(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_info, given))
        return NULL;
    {
        int what = (int)p0;
        const char * answer = ((const char * (*)(int))CALL_FUNCTION(OPENSSL_info))(what);

        return call_text(&c, answer);
    }
}

int64_t gasket_openssl_init_crypto(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_init_crypto, given))
        return c.answer;
    {
        uint64_t options = (uint64_t)p0;
        int answer = (int)((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_crypto))(options, NULL);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_init(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_init, given))
        return c.answer;
    {

        ((void (*)(void))CALL_FUNCTION(OPENSSL_init))();
        return call_nothing(&c);
    }
}

int64_t gasket_openssl_config(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_config, given))
        return c.answer;
    {
        const char * section = (const char *)(uintptr_t)p0;

        ((void (*)(const char *))CALL_FUNCTION(OPENSSL_config))(section);
        return call_nothing(&c);
    }
}

int64_t gasket_openssl_no_config(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_no_config, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_crypto))(OPENSSL_INIT_NO_LOAD_CONFIG, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_load_builtin_modules(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_load_builtin_modules, given))
        return c.answer;
    {

        ((void (*)(void))CALL_FUNCTION(OPENSSL_load_builtin_modules))();
        return call_nothing(&c);
    }
}

int64_t gasket_openssl_add_all_algorithms(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OpenSSL_add_all_algorithms, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_crypto))(OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_ADD_ALL_DIGESTS, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_add_all_algorithms_noconf(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_add_all_algorithms_noconf, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_crypto))(OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_ADD_ALL_DIGESTS, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_add_all_algorithms_conf(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_add_all_algorithms_conf, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_crypto))(OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_ADD_ALL_DIGESTS | OPENSSL_INIT_LOAD_CONFIG, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_add_all_ciphers(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OpenSSL_add_all_ciphers, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_crypto))(OPENSSL_INIT_ADD_ALL_CIPHERS, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_add_all_digests(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OpenSSL_add_all_digests, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_crypto))(OPENSSL_INIT_ADD_ALL_DIGESTS, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_evp_cleanup(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_EVP_cleanup, given))
        return c.answer;
    {

        (void)0;
        return call_nothing(&c);
    }
}

int64_t gasket_crypto_cleanup_all_ex_data(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_CRYPTO_cleanup_all_ex_data, given))
        return c.answer;
    {

        (void)0;
        return call_nothing(&c);
    }
}

int64_t gasket_crypto_num_locks(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_CRYPTO_num_locks, given))
        return c.answer;
    {
        int answer = (int)(1);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_crypto_get_locking_callback(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_CRYPTO_get_locking_callback, given))
        return c.answer;
    {
        int answer = (int)(0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_crypto_get_id_callback(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_CRYPTO_get_id_callback, given))
        return c.answer;
    {
        int answer = (int)(0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_crypto_memcmp(const void *p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.bytes = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_CRYPTO_memcmp, given))
        return c.answer;
    {
        const void * a = (const void *)(uintptr_t)p0;
        const void * b = (const void *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)((int (*)(const void *, const void *, size_t))CALL_FUNCTION(CRYPTO_memcmp))(a, b, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_cleanse(void *p0, int64_t p1)
{
    const call_value given[] = {{.bytes = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_cleanse, given))
        return c.answer;
    {
        void * buffer = (void *)(uintptr_t)p0;
        size_t length = (size_t)p1;

        ((void (*)(void *, size_t))CALL_FUNCTION(OPENSSL_cleanse))(buffer, length);
        return call_nothing(&c);
    }
}
