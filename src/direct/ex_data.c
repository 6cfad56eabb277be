/* X_set_ex_data and its kin: any number may be kept, at an index that is the caller's. */
#include <gasket_direct.h>

#include <gasket.h>

#include "direct/call.h"
#include "library/ex_index.h"

typedef int (*set_function)(void *object, int index, void *data);
typedef void *(*get_function)(const void *object, int index);

static int64_t refuse(call *c, int64_t index)
{
    return call_refuse(c, GASKET_ERROR_BAD_ARGUMENT,
                       "index is %lld, which is neither 0 nor was made with a "
                       "get_ex_new_index call",
                       (long long)index);
}

static int64_t set(int index_of_call, int class, int64_t object, int64_t index, int64_t data,
                   int symbol)
{
    const call_value given[] = {{.number = object}, {.number = index}, {.number = data}};
    call c;

    if (!call_enter(&c, index_of_call, given))
        return c.answer;
    if (!ex_index_is_callers(class, (int)index))
        return refuse(&c, index);
    return call_number(
        &c, ((set_function)symbol_address(symbol))(c.at[0], (int)index, (void *)(uintptr_t)data));
}

static int64_t get(int index_of_call, int class, int64_t object, int64_t index, int symbol)
{
    const call_value given[] = {{.number = object}, {.number = index}};
    call c;

    if (!call_enter(&c, index_of_call, given))
        return c.answer;
    if (!ex_index_is_callers(class, (int)index))
        return refuse(&c, index);
    return call_number(
        &c, (int64_t)(uintptr_t)((get_function)symbol_address(symbol))(c.at[0], (int)index));
}

/* The macros without an index have one parameter less. */
static int64_t set_app(int index_of_call, int64_t object, int64_t data, int symbol)
{
    const call_value given[] = {{.number = object}, {.number = data}};
    call c;

    if (!call_enter(&c, index_of_call, given))
        return c.answer;
    return call_number(&c,
                       ((set_function)symbol_address(symbol))(c.at[0], 0, (void *)(uintptr_t)data));
}

static int64_t get_app(int index_of_call, int64_t object, int symbol)
{
    const call_value given[] = {{.number = object}};
    call c;

    if (!call_enter(&c, index_of_call, given))
        return c.answer;
    return call_number(&c, (int64_t)(uintptr_t)((get_function)symbol_address(symbol))(c.at[0], 0));
}

static int64_t new_index(int index_of_call, int class)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, index_of_call, given))
        return c.answer;
    return call_number(&c, ex_index_new_for_callers(class));
}

#define EX_DATA(flat, type, class)                                                                 \
    int64_t gasket_##flat##_set_ex_data(int64_t object, int64_t index, int64_t data)               \
    {                                                                                              \
        return set(CALL_##type##_set_ex_data, class, object, index, data,                          \
                   SYMBOL_##type##_set_ex_data);                                                   \
    }                                                                                              \
    int64_t gasket_##flat##_get_ex_data(int64_t object, int64_t index)                             \
    {                                                                                              \
        return get(CALL_##type##_get_ex_data, class, object, index, SYMBOL_##type##_get_ex_data);  \
    }

#define APP_DATA(flat, type)                                                                       \
    int64_t gasket_##flat##_set_app_data(int64_t object, int64_t data)                             \
    {                                                                                              \
        return set_app(CALL_##type##_set_app_data, object, data, SYMBOL_##type##_set_ex_data);     \
    }                                                                                              \
    int64_t gasket_##flat##_get_app_data(int64_t object)                                           \
    {                                                                                              \
        return get_app(CALL_##type##_get_app_data, object, SYMBOL_##type##_get_ex_data);           \
    }

#define NEW_INDEX(flat, type, class)                                                               \
    int64_t gasket_##flat##_get_ex_new_index(void)                                                 \
    {                                                                                              \
        return new_index(CALL_##type##_get_ex_new_index, class);                                   \
    }

EX_DATA(ssl_ctx, SSL_CTX, CRYPTO_EX_INDEX_SSL_CTX)
EX_DATA(ssl, SSL, CRYPTO_EX_INDEX_SSL)
EX_DATA(ssl_session, SSL_SESSION, CRYPTO_EX_INDEX_SSL_SESSION)
APP_DATA(ssl_ctx, SSL_CTX)
APP_DATA(ssl, SSL)
APP_DATA(ssl_session, SSL_SESSION)
NEW_INDEX(ssl_ctx, SSL_CTX, CRYPTO_EX_INDEX_SSL_CTX)
NEW_INDEX(ssl, SSL, CRYPTO_EX_INDEX_SSL)
NEW_INDEX(ssl_session, SSL_SESSION, CRYPTO_EX_INDEX_SSL_SESSION)
EX_DATA(x509, X509, CRYPTO_EX_INDEX_X509)
EX_DATA(x509_store, X509_STORE, CRYPTO_EX_INDEX_X509_STORE)
EX_DATA(x509_store_ctx, X509_STORE_CTX, CRYPTO_EX_INDEX_X509_STORE_CTX)
EX_DATA(bio, BIO, CRYPTO_EX_INDEX_BIO)
APP_DATA(bio, BIO)
NEW_INDEX(x509, X509, CRYPTO_EX_INDEX_X509)
NEW_INDEX(x509_store, X509_STORE, CRYPTO_EX_INDEX_X509_STORE)
NEW_INDEX(x509_store_ctx, X509_STORE_CTX, CRYPTO_EX_INDEX_X509_STORE_CTX)
NEW_INDEX(bio, BIO, CRYPTO_EX_INDEX_BIO)
