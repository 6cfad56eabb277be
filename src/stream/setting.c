#include "stream/setting.h"

#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "ctx/method.h"
#include "handle/argument.h"
#include "library/ex_index.h"

enum { HOST_MOST = 255 };

static int stream_index = -1;
static pthread_once_t index_once = PTHREAD_ONCE_INIT;

static void make_index(void)
{
    stream_index = ex_index_new(CRYPTO_EX_INDEX_SSL, NULL);
}

int setting_stream_index(void)
{
    return stream_index;
}

/* Alerts that this side sends leave no trace in the error queue, so they are noted as they go by.
 */
static void note_alert(const SSL *ssl, int where, int value)
{
    stream *s;

    if (!(where & SSL_CB_ALERT) || (value >> 8) != SSL3_AL_FATAL)
        return;
    s = openssl.SSL_get_ex_data(ssl, stream_index);
    if (s != NULL)
        s->alert = value & 0xFF;
}

int setting_attach(stream *s)
{
    (void)pthread_once(&index_once, make_index);
    if (openssl.SSL_set_ex_data(s->ssl, stream_index, s) != 1)
        return 0;
    openssl.SSL_set_info_callback(s->ssl, note_alert);
    return 1;
}

/* A copy without the brackets of "[::1]", the zone of "fe80::1%eth0", the root's dot of
 * "example.com.". */
static char *plain_host(const char *host)
{
    size_t length = strlen(host);
    char *copy;

    if (host[0] == '[' && length > 1 && host[length - 1] == ']') {
        host++;
        length -= 2;
    }
    copy = strndup(host, length);
    if (copy == NULL)
        return NULL;
    if (strchr(copy, ':') != NULL)
        copy[strcspn(copy, "%")] = '\0';
    else if (length > 1 && copy[length - 1] == '.')
        copy[length - 1] = '\0';
    return copy;
}

static int64_t check_host(const char *host, const char *what)
{
    int64_t result = argument_text(host, what, "host");

    if (result != 0)
        return result;
    if (strlen(host) > HOST_MOST)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "host has more than 255 bytes");
    for (const char *at = host; *at != '\0'; at++)
        if ((unsigned char)*at > 0x7E || (unsigned char)*at <= ' ')
            return error_raise(
                GASKET_ERROR_BAD_ARGUMENT, what,
                "host \"%.100s\" has characters other than ASCII's; an international "
                "name goes by its A-label (xn--...)",
                host);
    return 0;
}

static int64_t set_verify_host(stream *s, const char *host)
{
    char *copy = plain_host(host);

    if (copy == NULL)
        return error_no_memory();
    free(s->verify_host);
    s->verify_host = copy;
    return 0;
}

/* An address is never sent (RFC 6066, section 3). */
static int64_t set_server_name(stream *s, const char *host)
{
    char *copy = plain_host(host);
    const char *name = copy == NULL || connecting_host_is_address(copy) ? "" : copy;

    s->server_name = copy == NULL ? NULL : stream_keep_text(s, name, strlen(name));
    free(copy);
    return s->server_name == NULL ? error_no_memory() : 0;
}

void setting_name_peer(stream *s, const char *host, int64_t port)
{
    int bare_ipv6 = strchr(host, ':') != NULL && host[0] != '[';
    char name[ERROR_PEER_SIZE];
    int length = snprintf(name, sizeof name - 8, bare_ipv6 ? "[%s]" : "%s", host);
    const char *kept;

    s->port = port;
    if (port > 0 && length > 0 && length < (int)sizeof name - 8)
        (void)snprintf(name + length, 8, ":%d", (int)port);
    kept = stream_keep_text(s, name, strlen(name));
    if (kept != NULL)
        s->peer = kept;
}

int64_t setting_name_host(stream *s, const char *host, int64_t port, const char *what)
{
    int64_t result = check_host(host, what);

    if (result == 0)
        result = set_verify_host(s, host);
    if (result == 0)
        result = set_server_name(s, host);
    if (result == 0) {
        setting_name_peer(s, host, port);
        s->address = s->peer;
    }
    return result;
}

static int64_t apply_names(stream *s)
{
    X509_VERIFY_PARAM *param = openssl.SSL_get0_param(s->ssl);
    int done = 1;

    if (s->side != GASKET_CLIENT)
        return 0;
    if (s->verify != GASKET_VERIFY_NONE && s->verify_host == NULL)
        return stream_state_error(s, "handshake",
                                  "there is no host name to verify; set_verify_host gives one, and "
                                  "\"\" verifies the chain only");
    if (s->verify_host != NULL && s->verify_host[0] != '\0')
        done = connecting_host_is_address(s->verify_host)
                   ? openssl.X509_VERIFY_PARAM_set1_ip_asc(param, s->verify_host) == 1
                   : openssl.X509_VERIFY_PARAM_set1_host(param, s->verify_host, 0) == 1;
    if (done && s->server_name != NULL && s->server_name[0] != '\0')
        done = openssl.SSL_ctrl(s->ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                                (void *)(uintptr_t)s->server_name) == 1;
    return done ? 0 : error_raise_ssl("handshake", "the host name is refused");
}

/* Sessions are for the same peer under the same rules; without a name for the peer there is none.
 */
static void resume(stream *s)
{
    char key[SESSION_KEY_SIZE];
    int length;

    if (s->side != GASKET_CLIENT || s->peer[0] == '\0')
        return;
    length = snprintf(key, sizeof key, "%s %s %s %d %llx", s->peer,
                      s->server_name == NULL ? "" : s->server_name,
                      s->verify_host == NULL ? "" : s->verify_host, (int)s->verify,
                      (unsigned long long)s->settings);
    if (length > 0 && length < (int)sizeof key)
        ctx_resume(s->ctx, s->ssl, key);
}

int64_t setting_apply(stream *s)
{
    int64_t result = apply_names(s);

    if (result != 0)
        return result;
    resume(s);
    s->begun = 1;
    return 0;
}

/* Looks the stream up for a setter: NULL with *result also where its handshake has begun. */
static stream *enter_setter(int64_t h, const char *what, int64_t *result)
{
    stream *s = stream_enter(h, what, result);

    if (s == NULL)
        return NULL;
    *result = stream_check(s, what);
    if (*result == 0 && s->begun)
        *result = stream_state_error(s, what, "the handshake has begun");
    if (*result == 0)
        return s;
    (void)stream_leave(s, h, 0);
    return NULL;
}

int64_t gasket_stream_set_local_address(int64_t h, const char *host, int64_t port)
{
    static const char what[] = "stream_set_local_address";
    int64_t result;
    stream *s = enter_setter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_text(host, what, "host");
    if (result == 0)
        result = argument_range(port, 0, 65535, what, "port");
    if (result == 0 && (s->connecting == NULL || connecting_has_begun(s->connecting)))
        result = stream_state_error(s, what, "it has begun to connect, or never has to");
    if (result == 0)
        result = connecting_set_local(s->connecting, host, port, what);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_server_name(int64_t h, const char *host)
{
    static const char what[] = "stream_set_server_name";
    int64_t result;
    stream *s = enter_setter(h, what, &result);

    if (s == NULL)
        return result;
    result = check_host(host, what);
    if (result == 0 && s->side != GASKET_CLIENT)
        result = stream_state_error(s, what, "a server sends no server name");
    if (result == 0)
        result = set_server_name(s, host);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_verify_host(int64_t h, const char *host)
{
    static const char what[] = "stream_set_verify_host";
    int64_t result;
    stream *s = enter_setter(h, what, &result);

    if (s == NULL)
        return result;
    result = check_host(host, what);
    if (result == 0 && s->side != GASKET_CLIENT)
        result = stream_state_error(s, what, "a server verifies no host name");
    if (result == 0)
        result = set_verify_host(s, host);
    if (result == 0 && host[0] != '\0')
        setting_name_peer(s, host, s->port);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_method(int64_t h, const char *method_text)
{
    static const char what[] = "stream_set_method";
    int64_t result;
    stream *s = enter_setter(h, what, &result);
    method m;

    if (s == NULL)
        return result;
    result = argument_text(method_text, what, "method");
    if (result == 0)
        result = method_parse(method_text, what, &m);
    if (result == 0)
        result = method_apply_ssl(&m, s->ssl, what);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_ciphers(int64_t h, const char *list)
{
    static const char what[] = "stream_set_ciphers";
    int64_t result;
    stream *s = enter_setter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_text(list, what, "list");
    if (result == 0 && openssl.SSL_set_cipher_list(s->ssl, list) != 1)
        result = error_raise_ssl(what, "ciphers \"%.200s\"", list);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_ciphersuites(int64_t h, const char *list)
{
    static const char what[] = "stream_set_ciphersuites";
    int64_t result;
    stream *s = enter_setter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_text(list, what, "list");
    if (result == 0 && openssl.SSL_set_ciphersuites(s->ssl, list) != 1)
        result = error_raise_ssl(what, "ciphersuites \"%.200s\"", list);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_verify(int64_t h, int64_t mode)
{
    static const char what[] = "stream_set_verify";
    int64_t result;
    stream *s = enter_setter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_range(mode, GASKET_VERIFY_NONE, GASKET_VERIFY_REQUIRED, what, "mode");
    if (result == 0)
        result = ctx_verify_ssl(s->ctx, s->ssl, s->side, mode, what);
    if (result == 0)
        s->verify = mode;
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_max_depth(int64_t h, int64_t depth)
{
    static const char what[] = "stream_set_max_depth";
    int64_t result;
    stream *s = enter_setter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_range(depth, 0, 100, what, "depth");
    if (result == 0)
        openssl.SSL_set_verify_depth(s->ssl, (int)depth);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_server_cipher_order(int64_t h, int64_t on)
{
    static const char what[] = "stream_set_server_cipher_order";
    int64_t result;
    stream *s = enter_setter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_range(on, 0, 1, what, "on");
    if (result == 0 && on)
        openssl.SSL_set_options(s->ssl, SSL_OP_CIPHER_SERVER_PREFERENCE);
    else if (result == 0)
        openssl.SSL_clear_options(s->ssl, SSL_OP_CIPHER_SERVER_PREFERENCE);
    return stream_leave(s, h, result);
}
