/*
 * Passwords of key files, as text. OpenSSL keeps the pointer, and SSLs take it over from their
 * SSL_CTX, so a copy lives as long as the object that it was set on.
 */
#include <gasket_direct.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "direct/call.h"
#include "library/ex_index.h"

typedef struct password {
    struct password *next;
    size_t length;
    char text[];
} password;

static int ctx_index = -1;
static int ssl_index = -1;
static pthread_once_t indexes = PTHREAD_ONCE_INIT;

static void discard(password *p)
{
    if (p != NULL)
        openssl.OPENSSL_cleanse(p->text, p->length);
    free(p);
}

static void free_all(void *parent, void *first, CRYPTO_EX_DATA *data, int index, long number,
                     void *pointer)
{
    password *p = first;

    (void)parent;
    (void)data;
    (void)index;
    (void)number;
    (void)pointer;
    while (p != NULL) {
        password *next = p->next;

        discard(p);
        p = next;
    }
}

static void make_indexes(void)
{
    ctx_index = ex_index_new(CRYPTO_EX_INDEX_SSL_CTX, free_all);
    ssl_index = ex_index_new(CRYPTO_EX_INDEX_SSL, free_all);
}

static password *copy(const char *text, password *next)
{
    size_t length = strlen(text);
    password *p = malloc(sizeof *p + length + 1);

    if (p == NULL)
        return NULL;
    p->next = next;
    p->length = length;
    memcpy(p->text, text, length + 1);
    return p;
}

int64_t gasket_ssl_ctx_set_default_passwd_cb_userdata(int64_t ctx, const char *text)
{
    const call_value given[] = {{.number = ctx}, {.bytes = text}};
    call c;
    password *p = NULL;

    if (!call_enter(&c, CALL_SSL_CTX_set_default_passwd_cb_userdata, given))
        return c.answer;
    (void)pthread_once(&indexes, make_indexes);
    if (text != NULL) {
        p = copy(text, openssl.SSL_CTX_get_ex_data(c.at[0], ctx_index));
        if (p == NULL || openssl.SSL_CTX_set_ex_data(c.at[0], ctx_index, p) != 1) {
            discard(p);
            return call_number(&c, error_no_memory());
        }
    }
    openssl.SSL_CTX_set_default_passwd_cb(c.at[0], call_password);
    CALLED(SSL_CTX_set_default_passwd_cb_userdata)(c.at[0], p == NULL ? NULL : p->text);
    return call_nothing(&c);
}

int64_t gasket_ssl_set_default_passwd_cb_userdata(int64_t ssl, const char *text)
{
    const call_value given[] = {{.number = ssl}, {.bytes = text}};
    call c;
    password *p = NULL;

    if (!call_enter(&c, CALL_SSL_set_default_passwd_cb_userdata, given))
        return c.answer;
    (void)pthread_once(&indexes, make_indexes);
    if (text != NULL) {
        p = copy(text, openssl.SSL_get_ex_data(c.at[0], ssl_index));
        if (p == NULL || openssl.SSL_set_ex_data(c.at[0], ssl_index, p) != 1) {
            discard(p);
            return call_number(&c, error_no_memory());
        }
    }
    CALLED(SSL_set_default_passwd_cb)(c.at[0], call_password);
    CALLED(SSL_set_default_passwd_cb_userdata)(c.at[0], p == NULL ? NULL : p->text);
    return call_nothing(&c);
}
