/* Calls that give objects and bytes through their parameters, and those that take OCSP responses.
 */
#include <gasket_direct.h>

#include <string.h>

#include <gasket.h>

#include "ctx/trust.h"
#include "direct/call.h"

/* ---- keys of the agreement ---- */

/* OpenSSL counts the key up. */
static int64_t get_key(int index, int command, int64_t ssl, void *key)
{
    const call_value given[] = {{.number = ssl}, {.bytes = key}};
    EVP_PKEY *found = NULL;
    int64_t record;
    long answer;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    answer = openssl.SSL_ctrl(c.at[0], command, 0, &found);
    record = call_out_new(&c, 1, TYPE_EVP_PKEY, found);
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_ssl_get_peer_tmp_key(int64_t ssl, void *key)
{
    return get_key(CALL_SSL_get_peer_tmp_key, SSL_CTRL_GET_PEER_TMP_KEY, ssl, key);
}

int64_t gasket_ssl_get_server_tmp_key(int64_t ssl, void *key)
{
    return get_key(CALL_SSL_get_server_tmp_key, SSL_CTRL_GET_PEER_TMP_KEY, ssl, key);
}

int64_t gasket_ssl_get_tmp_key(int64_t ssl, void *key)
{
    return get_key(CALL_SSL_get_tmp_key, SSL_CTRL_GET_TMP_KEY, ssl, key);
}

/* ---- certificates and stores ---- */

int64_t gasket_ssl_get0_chain_certs(int64_t ssl, void *chain)
{
    const call_value given[] = {{.number = ssl}, {.bytes = chain}};
    STACK_OF(X509) *found = NULL;
    int64_t record;
    long answer;
    call c;

    if (!call_enter(&c, CALL_SSL_get0_chain_certs, given))
        return c.answer;
    answer = openssl.SSL_ctrl(c.at[0], SSL_CTRL_GET_CHAIN_CERTS, 0, &found);
    record = call_out_copied(&c, 1, TYPE_STACK_OF_X509, found);
    return call_number(&c, record != 0 ? record : answer);
}

static int64_t get_store(int index, int command, int64_t ssl, void *store)
{
    const call_value given[] = {{.number = ssl}, {.bytes = store}};
    X509_STORE *found = NULL;
    int64_t record;
    long answer;
    call c;

    if (!call_enter(&c, index, given))
        return c.answer;
    answer = openssl.SSL_ctrl(c.at[0], command, 0, &found);
    if (found != NULL && trust_has_store(found))
        return call_refuse(&c, GASKET_ERROR_STATE,
                           "the store is that of a context of Gasket's, which others share");
    record = call_out_counted(&c, 1, TYPE_X509_STORE, found);
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_ssl_get0_verify_cert_store(int64_t ssl, void *store)
{
    return get_store(CALL_SSL_get0_verify_cert_store, SSL_CTRL_GET_VERIFY_CERT_STORE, ssl, store);
}

int64_t gasket_ssl_get0_chain_cert_store(int64_t ssl, void *store)
{
    return get_store(CALL_SSL_get0_chain_cert_store, SSL_CTRL_GET_CHAIN_CERT_STORE, ssl, store);
}

/* ---- DANE ---- */

int64_t gasket_ssl_get0_dane_authority(int64_t ssl, void *certificate, void *key)
{
    const call_value given[] = {{.number = ssl}, {.bytes = certificate}, {.bytes = key}};
    X509 *found = NULL;
    EVP_PKEY *bare = NULL;
    int64_t record = 0;
    int answer;
    call c;

    if (!call_enter(&c, CALL_SSL_get0_dane_authority, given))
        return c.answer;
    answer = CALLED(SSL_get0_dane_authority)(c.at[0], &found, &bare);
    if (certificate != NULL)
        record = call_out_counted(&c, 1, TYPE_X509, found);
    if (key != NULL && record == 0)
        record = call_out_counted(&c, 2, TYPE_EVP_PKEY, bare);
    return call_number(&c, record != 0 ? record : answer);
}

int64_t gasket_ssl_get0_dane_tlsa(int64_t ssl, void *usage, void *selector, void *matching_type,
                                  void *data, int64_t length, void *data_length)
{
    const call_value given[] = {{.number = ssl},          {.bytes = usage}, {.bytes = selector},
                                {.bytes = matching_type}, {.bytes = data},  {.number = length},
                                {.bytes = data_length}};
    uint8_t parts[3] = {0, 0, 0};
    const unsigned char *bytes = NULL;
    size_t there = 0;
    int answer;
    call c;

    if (!call_enter(&c, CALL_SSL_get0_dane_tlsa, given))
        return c.answer;
    answer = CALLED(SSL_get0_dane_tlsa)(c.at[0], &parts[0], &parts[1], &parts[2], &bytes, &there);
    for (int i = 0; i < 3; i++)
        call_out(&c, 1 + i, parts[i]);
    if (data != NULL && bytes != NULL)
        memcpy(data, bytes, there < (size_t)length ? there : (size_t)length);
    call_out(&c, 6, (int64_t)there);
    return call_number(&c, answer);
}

/* ---- status of certificates ---- */

int64_t gasket_ssl_get_tlsext_status_ocsp_resp(int64_t ssl, void *buffer, int64_t length)
{
    const call_value given[] = {{.number = ssl}, {.bytes = buffer}, {.number = length}};
    const unsigned char *bytes = NULL;
    long there;
    call c;

    if (!call_enter(&c, CALL_SSL_get_tlsext_status_ocsp_resp, given))
        return c.answer;
    there = openssl.SSL_ctrl(c.at[0], SSL_CTRL_GET_TLSEXT_STATUS_REQ_OCSP_RESP, 0, &bytes);
    if (buffer != NULL && bytes != NULL && there > 0)
        memcpy(buffer, bytes, (size_t)(there < length ? there : length));
    return call_number(&c, there);
}

/* OpenSSL takes memory of its own over, where it answers 1. */
int64_t gasket_ssl_set_tlsext_status_ocsp_resp(int64_t ssl, const void *response, int64_t length)
{
    const call_value given[] = {{.number = ssl}, {.bytes = response}, {.number = length}};
    void *copy = NULL;
    long answer = 0;
    call c;

    if (!call_enter(&c, CALL_SSL_set_tlsext_status_ocsp_resp, given))
        return c.answer;
    if (response != NULL && length > 0) {
        copy = CALLED(CRYPTO_malloc)((size_t)length, __FILE__, __LINE__);
        if (copy == NULL)
            return call_number(&c, 0);
        memcpy(copy, response, (size_t)length);
    }
    answer = openssl.SSL_ctrl(c.at[0], SSL_CTRL_SET_TLSEXT_STATUS_REQ_OCSP_RESP,
                              copy == NULL ? 0 : (long)length, copy);
    if (answer <= 0)
        openssl.CRYPTO_free(copy, __FILE__, __LINE__);
    return call_number(&c, answer);
}

int64_t gasket_ssl_get_tlsext_status_exts(int64_t ssl, void *extensions)
{
    const call_value given[] = {{.number = ssl}, {.bytes = extensions}};
    STACK_OF(X509_EXTENSION) *found = NULL;
    int64_t record;
    long answer;
    call c;

    if (!call_enter(&c, CALL_SSL_get_tlsext_status_exts, given))
        return c.answer;
    answer = openssl.SSL_ctrl(c.at[0], SSL_CTRL_GET_TLSEXT_STATUS_REQ_EXTS, 0, &found);
    record = call_out_copied(&c, 1, TYPE_STACK_OF_X509_EXTENSION, found);
    return call_number(&c, record != 0 ? record : answer);
}

/* OpenSSL forgets what was there before. */
int64_t gasket_ssl_set_tlsext_status_exts(int64_t ssl, int64_t extensions)
{
    const call_value given[] = {{.number = ssl}, {.number = extensions}};
    STACK_OF(X509_EXTENSION) *before = NULL;
    long answer;
    call c;

    if (!call_enter(&c, CALL_SSL_set_tlsext_status_exts, given))
        return c.answer;
    (void)openssl.SSL_ctrl(c.at[0], SSL_CTRL_GET_TLSEXT_STATUS_REQ_EXTS, 0, &before);
    answer = openssl.SSL_ctrl(c.at[0], SSL_CTRL_SET_TLSEXT_STATUS_REQ_EXTS, 0, c.at[1]);
    if (answer > 0)
        type_free(TYPE_STACK_OF_X509_EXTENSION, before);
    return call_number(&c, answer);
}
