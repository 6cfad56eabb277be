/* Generated from spec/; do not edit. */
#define OPENSSL_SUPPRESS_DEPRECATED

#include "direct/openssl_types.h"

#include <gasket_direct.h>

#include "direct/call.h"
#include "direct/glance.h"
#include "direct/guard.h"

int64_t gasket_ssl_session_up_ref(int64_t p0)
{
    return call_up_ref(CALL_SSL_SESSION_up_ref, p0);
}

int64_t gasket_ssl_session_free(int64_t p0)
{
    return call_free(CALL_SSL_SESSION_free, p0);
}

int64_t gasket_ssl_session_get_id(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get_id, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        unsigned int length = 0;
        unsigned int *length_to = &length;
        const void *answer = ((const unsigned char * (*)(const SSL_SESSION *, unsigned int *))CALL_FUNCTION(SSL_SESSION_get_id))(session, length_to);

        return call_bytes(&c, 1, answer, (int64_t)length);
    }
}

int64_t gasket_ssl_session_get0_id_context(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get0_id_context, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        unsigned int length = 0;
        unsigned int *length_to = &length;
        const void *answer = ((const unsigned char * (*)(const SSL_SESSION *, unsigned int *))CALL_FUNCTION(SSL_SESSION_get0_id_context))(session, length_to);

        return call_bytes(&c, 1, answer, (int64_t)length);
    }
}

int64_t gasket_ssl_session_set1_id_context(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_set1_id_context, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        const unsigned char * id_context = (const unsigned char *)(uintptr_t)p1;
        unsigned int length = (unsigned int)p2;
        int answer = (int)((int (*)(SSL_SESSION *, const unsigned char *, unsigned int))CALL_FUNCTION(SSL_SESSION_set1_id_context))(session, id_context, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get_time(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_SESSION_get_time);
    const SSL_SESSION * session = glance_enter(TYPE_SSL_SESSION, function, p0);

    if (session != NULL) {
        long answer = ((long (*)(const SSL_SESSION *))function)(session);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_SESSION_get_time, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        long answer = (long)((long (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_time))(session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_set_time(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_set_time, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        long time = (long)p1;
        long answer = (long)((long (*)(SSL_SESSION *, long))CALL_FUNCTION(SSL_SESSION_set_time))(session, time);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get_timeout(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_SESSION_get_timeout);
    const SSL_SESSION * session = glance_enter(TYPE_SSL_SESSION, function, p0);

    if (session != NULL) {
        long answer = ((long (*)(const SSL_SESSION *))function)(session);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_SESSION_get_timeout, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        long answer = (long)((long (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_timeout))(session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_set_timeout(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_set_timeout, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        long timeout = (long)p1;
        long answer = (long)((long (*)(SSL_SESSION *, long))CALL_FUNCTION(SSL_SESSION_set_timeout))(session, timeout);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get_protocol_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;
    symbol_function function = symbol_known(SYMBOL_SSL_SESSION_get_protocol_version);
    const SSL_SESSION * session = glance_enter(TYPE_SSL_SESSION, function, p0);

    if (session != NULL) {
        int answer = ((int (*)(const SSL_SESSION *))function)(session);

        handle_leave(p0);
        return (int64_t)answer;
    }
    if (!call_enter(&c, CALL_SSL_SESSION_get_protocol_version, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        int answer = (int)((int (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_protocol_version))(session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get0_cipher(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get0_cipher, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        const void *answer = ((const SSL_CIPHER * (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get0_cipher))(session);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_session_set_cipher(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_set_cipher, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        const SSL_CIPHER * cipher = c.at[1];
        int answer = (int)((int (*)(SSL_SESSION *, const SSL_CIPHER *))CALL_FUNCTION(SSL_SESSION_set_cipher))(session, cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get_compress_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get_compress_id, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        unsigned int answer = (unsigned int)((unsigned int (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_compress_id))(session);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssl_session_get0_hostname(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get0_hostname, given))
        return NULL;
    {
        const SSL_SESSION * session = c.at[0];
        const char * answer = ((const char * (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get0_hostname))(session);

        return call_text_kept(&c, answer);
    }
}

int64_t gasket_ssl_session_get0_alpn_selected(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get0_alpn_selected, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        const unsigned char * alpn = NULL;
        const unsigned char * *alpn_to = &alpn;
        size_t length = 0;
        size_t *length_to = &length;

        (void)((void (*)(const SSL_SESSION *, const unsigned char **, size_t *))CALL_FUNCTION(SSL_SESSION_get0_alpn_selected))(session, alpn_to, length_to);
        return call_bytes(&c, 1, alpn, (int64_t)length);
    }
}

int64_t gasket_ssl_session_get0_peer(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get0_peer, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        const void *answer = ((X509 * (*)(SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get0_peer))(session);

        return call_counted(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_session_get_max_early_data(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get_max_early_data, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_max_early_data))(session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_set_max_early_data(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_set_max_early_data, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        uint32_t max_early_data = (uint32_t)p1;
        int answer = (int)((int (*)(SSL_SESSION *, uint32_t))CALL_FUNCTION(SSL_SESSION_set_max_early_data))(session, max_early_data);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get_max_fragment_length(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get_max_fragment_length, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        uint8_t answer = (uint8_t)((uint8_t (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_max_fragment_length))(session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_is_resumable(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_is_resumable, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        int answer = (int)((int (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_is_resumable))(session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get_master_key(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get_master_key, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        unsigned char * buffer = (unsigned char *)(uintptr_t)p1;
        size_t room_length = (size_t)p2;
        size_t answer = (size_t)(((__typeof__(SSL_SESSION_get_master_key) *)CALL_FUNCTION(SSL_SESSION_get_master_key))(session, buffer, buffer == NULL ? 0 : room_length));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_set1_master_key(int64_t p0, const void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_set1_master_key, given))
        return c.answer;
    {
        SSL_SESSION * session = c.at[0];
        const unsigned char * key = (const unsigned char *)(uintptr_t)p1;
        size_t length = (size_t)p2;
        int answer = (int)((int (*)(SSL_SESSION *, const unsigned char *, size_t))CALL_FUNCTION(SSL_SESSION_set1_master_key))(session, key, length);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_has_ticket(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_has_ticket, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        int answer = (int)((int (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_has_ticket))(session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get_ticket_lifetime_hint(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get_ticket_lifetime_hint, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        unsigned long answer = (unsigned long)((unsigned long (*)(const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_get_ticket_lifetime_hint))(session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_get0_ticket(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get0_ticket, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        const unsigned char * ticket = NULL;
        const unsigned char * *ticket_to = &ticket;
        size_t length = 0;
        size_t *length_to = &length;

        (void)((void (*)(const SSL_SESSION *, const unsigned char **, size_t *))CALL_FUNCTION(SSL_SESSION_get0_ticket))(session, ticket_to, length_to);
        return call_bytes(&c, 1, ticket, (int64_t)length);
    }
}

int64_t gasket_i2d_ssl_session(int64_t p0, void *p1, int64_t p2)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}, {.number = p2}};
    call c;

    if (!call_enter(&c, CALL_i2d_SSL_SESSION, given))
        return c.answer;
    {
        const SSL_SESSION * session = c.at[0];
        int size = ((int (*)(const SSL_SESSION *, unsigned char **))CALL_FUNCTION(i2d_SSL_SESSION))(session, NULL);

        if (size > 0 && p1 != NULL && p2 >= size) {
            unsigned char *to = p1;

            size = ((int (*)(const SSL_SESSION *, unsigned char **))CALL_FUNCTION(i2d_SSL_SESSION))(session, &to);
        }
        return call_number(&c, size);
    }
}

int64_t gasket_pem_write_bio_ssl_session(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_PEM_write_bio_SSL_SESSION, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const SSL_SESSION * session = c.at[1];
        int answer = (int)((int (*)(BIO *, const SSL_SESSION *))CALL_FUNCTION(PEM_write_bio_SSL_SESSION))(bio, session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_print(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_print, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const SSL_SESSION * session = c.at[1];
        int answer = (int)((int (*)(BIO *, const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_print))(bio, session);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_session_print_keylog(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_print_keylog, given))
        return c.answer;
    {
        BIO * bio = c.at[0];
        const SSL_SESSION * session = c.at[1];
        int answer = (int)((int (*)(BIO *, const SSL_SESSION *))CALL_FUNCTION(SSL_SESSION_print_keylog))(bio, session);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssl_cipher_get_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_name, given))
        return NULL;
    {
        const SSL_CIPHER * cipher = c.at[0];
        const char * answer = ((const char * (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_name))(cipher);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_cipher_standard_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_standard_name, given))
        return NULL;
    {
        const SSL_CIPHER * cipher = c.at[0];
        const char * answer = ((const char * (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_standard_name))(cipher);

        return call_text(&c, answer);
    }
}

const char *gasket_openssl_cipher_name(const char *p0)
{
    const call_value given[] = {{.bytes = p0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_cipher_name, given))
        return NULL;
    {
        const char * standard_name = (const char *)(uintptr_t)p0;
        const char * answer = ((const char * (*)(const char *))CALL_FUNCTION(OPENSSL_cipher_name))(standard_name);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_cipher_get_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_version, given))
        return NULL;
    {
        const SSL_CIPHER * cipher = c.at[0];
        const char * answer = ((const char * (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_version))(cipher);

        return call_text(&c, answer);
    }
}

int64_t gasket_ssl_cipher_get_bits(int64_t p0, void *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_bits, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        int alg_bits = 0;
        int *alg_bits_to = p1 == NULL ? NULL : &alg_bits;
        int answer = (int)((int (*)(const SSL_CIPHER *, int *))CALL_FUNCTION(SSL_CIPHER_get_bits))(cipher, alg_bits_to);

        call_out(&c, 1, (int64_t)alg_bits);
        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ssl_cipher_description(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_description, given))
        return NULL;
    {
        const SSL_CIPHER * cipher = c.at[0];
        char * answer = ((char * (*)(const SSL_CIPHER *, char *, int))CALL_FUNCTION(SSL_CIPHER_description))(cipher, NULL, 0);

        return call_text_freed(&c, answer);
    }
}

int64_t gasket_ssl_cipher_get_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_id, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        uint32_t answer = (uint32_t)((uint32_t (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_id))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_cipher_get_protocol_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_protocol_id, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        uint16_t answer = (uint16_t)((uint16_t (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_protocol_id))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_cipher_get_cipher_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_cipher_nid, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_cipher_nid))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_cipher_get_digest_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_digest_nid, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_digest_nid))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_cipher_get_handshake_digest(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_handshake_digest, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        const void *answer = ((const EVP_MD * (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_handshake_digest))(cipher);

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_cipher_get_kx_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_kx_nid, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_kx_nid))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_cipher_get_auth_nid(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_get_auth_nid, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_get_auth_nid))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_cipher_is_aead(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CIPHER_is_aead, given))
        return c.answer;
    {
        const SSL_CIPHER * cipher = c.at[0];
        int answer = (int)((int (*)(const SSL_CIPHER *))CALL_FUNCTION(SSL_CIPHER_is_aead))(cipher);

        return call_number(&c, (int64_t)answer);
    }
}

const char *gasket_ossl_default_cipher_list(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OSSL_default_cipher_list, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(OSSL_default_cipher_list))();

        return call_text(&c, answer);
    }
}

const char *gasket_ossl_default_ciphersuites(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OSSL_default_ciphersuites, given))
        return NULL;
    {
        const char * answer = ((const char * (*)(void))CALL_FUNCTION(OSSL_default_ciphersuites))();

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_comp_get_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_COMP_get_name, given))
        return NULL;
    {
        const COMP_METHOD * method = c.at[0];
        const char * answer = ((const char * (*)(const COMP_METHOD *))CALL_FUNCTION(SSL_COMP_get_name))(method);

        return call_text(&c, answer);
    }
}

const char *gasket_ssl_comp_get0_name(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_COMP_get0_name, given))
        return NULL;
    {
        const SSL_COMP * comp = c.at[0];
        const char * answer = ((const char * (*)(const SSL_COMP *))CALL_FUNCTION(SSL_COMP_get0_name))(comp);

        return call_text(&c, answer);
    }
}

int64_t gasket_ssl_comp_get_id(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_COMP_get_id, given))
        return c.answer;
    {
        const SSL_COMP * comp = c.at[0];
        int answer = (int)((int (*)(const SSL_COMP *))CALL_FUNCTION(SSL_COMP_get_id))(comp);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_comp_get_compression_methods(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSL_COMP_get_compression_methods, given))
        return c.answer;
    {
        const void *answer = ((STACK_OF(SSL_COMP) * (*)(void))CALL_FUNCTION(SSL_COMP_get_compression_methods))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_comp_free_compression_methods(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSL_COMP_free_compression_methods, given))
        return c.answer;
    {

        (void)0;
        return call_nothing(&c);
    }
}

int64_t gasket_ssl_conf_ctx_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSL_CONF_CTX_new, given))
        return c.answer;
    {
        const void *answer = ((SSL_CONF_CTX * (*)(void))CALL_FUNCTION(SSL_CONF_CTX_new))();

        return call_new(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_ssl_conf_ctx_free(int64_t p0)
{
    return call_free(CALL_SSL_CONF_CTX_free, p0);
}

int64_t gasket_ssl_conf_ctx_set_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CONF_CTX_set_flags, given))
        return c.answer;
    {
        SSL_CONF_CTX * cctx = c.at[0];
        unsigned int flags = (unsigned int)p1;
        unsigned int answer = (unsigned int)((unsigned int (*)(SSL_CONF_CTX *, unsigned int))CALL_FUNCTION(SSL_CONF_CTX_set_flags))(cctx, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_conf_ctx_clear_flags(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CONF_CTX_clear_flags, given))
        return c.answer;
    {
        SSL_CONF_CTX * cctx = c.at[0];
        unsigned int flags = (unsigned int)p1;
        unsigned int answer = (unsigned int)((unsigned int (*)(SSL_CONF_CTX *, unsigned int))CALL_FUNCTION(SSL_CONF_CTX_clear_flags))(cctx, flags);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_conf_ctx_set1_prefix(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CONF_CTX_set1_prefix, given))
        return c.answer;
    {
        SSL_CONF_CTX * cctx = c.at[0];
        const char * prefix = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CONF_CTX *, const char *))CALL_FUNCTION(SSL_CONF_CTX_set1_prefix))(cctx, prefix);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_conf_cmd_value_type(int64_t p0, const char *p1)
{
    const call_value given[] = {{.number = p0}, {.bytes = p1}};
    call c;

    if (!call_enter(&c, CALL_SSL_CONF_cmd_value_type, given))
        return c.answer;
    {
        SSL_CONF_CTX * cctx = c.at[0];
        const char * command = (const char *)(uintptr_t)p1;
        int answer = (int)((int (*)(SSL_CONF_CTX *, const char *))CALL_FUNCTION(SSL_CONF_cmd_value_type))(cctx, command);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_tls_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLS_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLS_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tls_client_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLS_client_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLS_client_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tls_server_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLS_server_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLS_server_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_2_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_2_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_2_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_2_client_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_2_client_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_2_client_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_2_server_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_2_server_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_2_server_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_1_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_1_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_1_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_1_client_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_1_client_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_1_client_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_1_server_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_1_server_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_1_server_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_client_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_client_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_client_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_tlsv1_server_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_TLSv1_server_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLSv1_server_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtls_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLS_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLS_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtls_client_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLS_client_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLS_client_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtls_server_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLS_server_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLS_server_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtlsv1_2_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLSv1_2_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLSv1_2_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtlsv1_2_client_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLSv1_2_client_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLSv1_2_client_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtlsv1_2_server_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLSv1_2_server_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLSv1_2_server_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtlsv1_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLSv1_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLSv1_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtlsv1_client_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLSv1_client_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLSv1_client_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtlsv1_server_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_DTLSv1_server_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(DTLSv1_server_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sslv23_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSLv23_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLS_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sslv23_client_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSLv23_client_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLS_client_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_sslv23_server_method(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSLv23_server_method, given))
        return c.answer;
    {
        const void *answer = ((const SSL_METHOD * (*)(void))CALL_FUNCTION(TLS_server_method))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_bio_f_ssl(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_BIO_f_ssl, given))
        return c.answer;
    {
        const void *answer = ((const BIO_METHOD * (*)(void))CALL_FUNCTION(BIO_f_ssl))();

        return call_static(&c, (void *)(uintptr_t)answer);
    }
}

int64_t gasket_dtls_get_data_mtu(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DTLS_get_data_mtu, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        size_t answer = (size_t)(((int (*)(const SSL *))CALL_FUNCTION(SSL_is_dtls))(ssl) ? ((__typeof__(DTLS_get_data_mtu) *)CALL_FUNCTION(DTLS_get_data_mtu))(ssl) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dtlsv1_listen(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_DTLSv1_listen, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        BIO_ADDR * client = c.at[1];
        int answer = (int)(((int (*)(const SSL *))CALL_FUNCTION(SSL_is_dtls))(ssl) ? ((__typeof__(DTLSv1_listen) *)CALL_FUNCTION(DTLSv1_listen))(ssl, client) : -1);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dtlsv1_handle_timeout(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DTLSv1_handle_timeout, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, DTLS_CTRL_HANDLE_TIMEOUT, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dtls_set_link_mtu(int64_t p0, int64_t p1)
{
    const call_value given[] = {{.number = p0}, {.number = p1}};
    call c;

    if (!call_enter(&c, CALL_DTLS_set_link_mtu, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long mtu = (long)p1;
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, DTLS_CTRL_SET_LINK_MTU, mtu, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_dtls_get_link_min_mtu(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_DTLS_get_link_min_mtu, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        long answer = (long)(((__typeof__(SSL_ctrl) *)CALL_FUNCTION(SSL_ctrl))(ssl, DTLS_CTRL_GET_LINK_MIN_MTU, 0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_srp_calc_a_param(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SRP_Calc_A_param, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SRP_Calc_A_param))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_srp_ctx_init(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SRP_CTX_init, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((((int (*)(SSL *))CALL_FUNCTION(SSL_SRP_CTX_free))(ssl), ((__typeof__(SSL_SRP_CTX_init) *)CALL_FUNCTION(SSL_SRP_CTX_init))(ssl)) /* what it had would be lost, not freed */);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssl_srp_ctx_free(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SRP_CTX_free, given))
        return c.answer;
    {
        SSL * ssl = c.at[0];
        int answer = (int)((int (*)(SSL *))CALL_FUNCTION(SSL_SRP_CTX_free))(ssl);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_init_ssl(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_OPENSSL_init_ssl, given))
        return c.answer;
    {
        uint64_t opts = (uint64_t)p0;
        int answer = (int)((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_ssl))(opts, NULL);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_err_load_ssl_strings(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_ERR_load_SSL_strings, given))
        return c.answer;
    {
        int answer = (int)((int (*)(void))CALL_FUNCTION(ERR_load_SSL_strings))();

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_openssl_add_ssl_algorithms(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_OpenSSL_add_ssl_algorithms, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_ssl))(0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_ssleay_add_ssl_algorithms(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSLeay_add_ssl_algorithms, given))
        return c.answer;
    {
        int answer = (int)(((int (*)(uint64_t, const OPENSSL_INIT_SETTINGS *))CALL_FUNCTION(OPENSSL_init_ssl))(0, NULL));

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_tls1_get_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_TLS1_get_version, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((((int (*)(const SSL *))CALL_FUNCTION(SSL_version))(ssl) >> 8) == TLS1_VERSION_MAJOR ? ((int (*)(const SSL *))CALL_FUNCTION(SSL_version))(ssl) : 0);

        return call_number(&c, (int64_t)answer);
    }
}

int64_t gasket_tls1_get_client_version(int64_t p0)
{
    const call_value given[] = {{.number = p0}};
    call c;

    if (!call_enter(&c, CALL_TLS1_get_client_version, given))
        return c.answer;
    {
        const SSL * ssl = c.at[0];
        int answer = (int)((((int (*)(const SSL *))CALL_FUNCTION(SSL_client_version))(ssl) >> 8) == TLS1_VERSION_MAJOR ? ((int (*)(const SSL *))CALL_FUNCTION(SSL_client_version))(ssl) : 0);

        return call_number(&c, (int64_t)answer);
    }
}
