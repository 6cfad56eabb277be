/*
 * Names of authorities out of files. OpenSSL's own functions read without a password callback: what
 * is encrypted there would be asked for on the terminal.
 */
#include <gasket_direct.h>

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>

#include <openssl/store.h>
#include <openssl/ui.h>

#include <gasket.h>

#include "direct/call.h"

/* ---- lists of names, each once ---- */

static void free_names(OPENSSL_STACK *names)
{
    openssl.OPENSSL_sk_pop_free(names, (OPENSSL_sk_freefunc)openssl.X509_NAME_free);
}

static int has_name(const OPENSSL_STACK *names, const X509_NAME *name)
{
    for (int i = 0; i < openssl.OPENSSL_sk_num(names); i++) {
        const X509_NAME *each = openssl.OPENSSL_sk_value(names, i);

        if (each != NULL && CALLED(X509_NAME_cmp)(each, name) == 0)
            return 1;
    }
    return 0;
}

/* 0 without memory. */
static int add_subject(OPENSSL_STACK *names, const X509 *x509)
{
    X509_NAME *name = openssl.X509_NAME_dup(openssl.X509_get_subject_name(x509));

    if (name == NULL)
        return 0;
    if (has_name(names, name)) {
        openssl.X509_NAME_free(name);
        return 1;
    }
    if (openssl.OPENSSL_sk_push(names, name) > 0)
        return 1;
    openssl.X509_NAME_free(name);
    return 0;
}

/* ---- PEM ---- */

/* All certificates of the file, up to what cannot be read. 0 where it cannot be opened. */
static int add_file(OPENSSL_STACK *names, const char *path)
{
    BIO *bio = CALLED(BIO_new_file)(path, "r");
    X509 *x509;

    if (bio == NULL)
        return 0;
    while ((x509 = openssl.PEM_read_bio_X509(bio, NULL, call_password, NULL)) != NULL) {
        (void)add_subject(names, x509);
        openssl.X509_free(x509);
    }
    openssl.BIO_free(bio);
    return 1;
}

static OPENSSL_STACK *load_file(const char *path)
{
    OPENSSL_STACK *names = openssl.OPENSSL_sk_new_null();

    if (names != NULL && add_file(names, path) && openssl.OPENSSL_sk_num(names) > 0) {
        openssl.ERR_clear_error();
        return names;
    }
    if (names != NULL)
        free_names(names);
    return NULL;
}

int64_t gasket_ssl_load_client_ca_file(const char *file)
{
    const call_value given[] = {{.bytes = file}};
    call c;

    if (!call_enter(&c, CALL_SSL_load_client_CA_file, given))
        return c.answer;
    return call_new(&c, load_file(file));
}

int64_t gasket_ssl_load_client_ca_file_ex(const char *file, const char *properties)
{
    const call_value given[] = {{.bytes = file}, {.bytes = properties}};
    call c;

    if (!call_enter(&c, CALL_SSL_load_client_CA_file_ex, given))
        return c.answer;
    return call_new(&c, load_file(file));
}

int64_t gasket_ssl_add_file_cert_subjects_to_stack(int64_t names, const char *file)
{
    const call_value given[] = {{.number = names}, {.bytes = file}};
    int added;
    call c;

    if (!call_enter(&c, CALL_SSL_add_file_cert_subjects_to_stack, given))
        return c.answer;
    added = add_file(c.at[0], file);
    if (added)
        openssl.ERR_clear_error();
    return call_number(&c, added);
}

static int add_entry(OPENSSL_STACK *names, const char *directory, const char *name)
{
    char path[PATH_MAX];
    struct stat status;
    int length = snprintf(path, sizeof path, "%s/%s", directory, name);

    if (length < 0 || length >= (int)sizeof path)
        return 0;
    if (stat(path, &status) == 0 && S_ISDIR(status.st_mode))
        return 1;
    return add_file(names, path);
}

/* Up to the first file that cannot be opened. */
static int add_directory(OPENSSL_STACK *names, const char *path)
{
    DIR *directory = opendir(path);
    const struct dirent *entry;
    int added = 1;

    if (directory == NULL) {
        BIO *bio = CALLED(BIO_new_file)(path, "r"); /* which says why */

        if (bio != NULL)
            openssl.BIO_free(bio);
        return 0;
    }
    while (added && (entry = readdir(directory)) != NULL)
        added = add_entry(names, path, entry->d_name);
    (void)closedir(directory);
    if (added)
        openssl.ERR_clear_error();
    return added;
}

int64_t gasket_ssl_add_dir_cert_subjects_to_stack(int64_t names, const char *directory)
{
    const call_value given[] = {{.number = names}, {.bytes = directory}};
    call c;

    if (!call_enter(&c, CALL_SSL_add_dir_cert_subjects_to_stack, given))
        return c.answer;
    return call_number(&c, add_directory(c.at[0], directory));
}

/* ---- OpenSSL's stores ---- */

static int add_store(OPENSSL_STACK *names, const char *uri, int depth);

static int add_info(OPENSSL_STACK *names, const OSSL_STORE_INFO *info, int depth)
{
    switch (CALLED(OSSL_STORE_INFO_get_type)(info)) {
    case OSSL_STORE_INFO_NAME:
        return depth == 0 || add_store(names, CALLED(OSSL_STORE_INFO_get0_NAME)(info), depth - 1);
    case OSSL_STORE_INFO_CERT:
        return add_subject(names, CALLED(OSSL_STORE_INFO_get0_CERT)(info));
    default:
        return 1;
    }
}

/* By a user interface that nobody is asked with. */
static int add_store(OPENSSL_STACK *names, const char *uri, int depth)
{
    OSSL_STORE_CTX *store = CALLED(OSSL_STORE_open)(uri, CALLED(UI_null)(), NULL, NULL, NULL);
    int added = 1;

    if (store == NULL)
        return 0;
    while (added && !CALLED(OSSL_STORE_eof)(store) && !CALLED(OSSL_STORE_error)(store)) {
        OSSL_STORE_INFO *info = CALLED(OSSL_STORE_load)(store);

        if (info == NULL)
            continue;
        added = add_info(names, info, depth);
        CALLED(OSSL_STORE_INFO_free)(info);
    }
    (void)CALLED(OSSL_STORE_close)(store);
    if (added)
        openssl.ERR_clear_error();
    return added;
}

int64_t gasket_ssl_add_store_cert_subjects_to_stack(int64_t names, const char *uri)
{
    const call_value given[] = {{.number = names}, {.bytes = uri}};
    call c;

    if (!call_enter(&c, CALL_SSL_add_store_cert_subjects_to_stack, given))
        return c.answer;
    return call_number(&c, add_store(c.at[0], uri, 1));
}
