/* Contexts, connections and what hangs on them. */
#include "support/variant.h"

#include <gasket.h>
#include <gasket_direct.h>

#include "support/certificates.h"
#include "support/openssl.h"

enum { TLS1_2 = 0x0303, TLS1_3 = 0x0304 };

/* ---- contexts ---- */

static void use_certificate(int64_t ctx)
{
    int64_t certificate = certificate_of("server-ecdsa.pem");
    int64_t bio = bio_with("server-ecdsa.key");
    int64_t key = gasket_pem_read_bio_privatekey(bio, NULL);

    (void)gasket_ssl_ctx_use_certificate(ctx, certificate);
    (void)gasket_ssl_ctx_use_privatekey(ctx, key);
    gasket_free(certificate);
    gasket_free(bio);
    gasket_free(key);
}

static int64_t server_of(int64_t method, int64_t version)
{
    int64_t ctx = gasket_ssl_ctx_new(method);

    use_certificate(ctx);
    if (version != 0)
        (void)gasket_ssl_ctx_set_max_proto_version(ctx, version);
    return ctx;
}

static thing ctx_fresh(int type)
{
    (void)type;
    return thing_of(gasket_ssl_ctx_new(gasket_tls_method()));
}

static thing ctx_server(int type)
{
    thing t = thing_of(server_of(gasket_tls_server_method(), 0));
    int64_t authority = certificate_of("root.pem");

    (void)type;
    (void)gasket_ssl_ctx_add_client_ca(t.handle, authority);
    (void)gasket_ssl_ctx_set_verify(t.handle, 1);
    (void)gasket_ssl_ctx_set_alpn_protos(t.handle, "\2h2", 3);
    (void)gasket_ssl_ctx_set_tlsext_use_srtp(t.handle, "SRTP_AES128_CM_SHA1_80");
    gasket_free(authority);
    return t;
}

static thing ctx_datagrams(int type)
{
    (void)type;
    return thing_of(server_of(gasket_dtls_method(), 0));
}

static thing ctx_gasket_client(int type)
{
    (void)type;
    return thing_of(gasket_ctx_new(GASKET_CLIENT, NULL));
}

static thing ctx_gasket_server(int type)
{
    thing t = thing_of(gasket_ctx_new(GASKET_SERVER, NULL));
    const file_bytes *certificate = file_of("server-ecdsa.pem");
    const file_bytes *key = file_of("server-ecdsa.key");

    (void)type;
    (void)gasket_ctx_set_certificate_bytes(t.handle, certificate->bytes, certificate->length,
                                           key->bytes, key->length, NULL);
    return t;
}

/* ---- connections ---- */

static thing ssl_fresh(int type)
{
    int64_t ctx = gasket_ssl_ctx_new(gasket_tls_method());
    thing t = thing_of(gasket_ssl_new(ctx));

    (void)type;
    gasket_free(ctx);
    return t;
}

static thing ssl_client(int type)
{
    thing t = ssl_fresh(type);

    (void)gasket_ssl_set_connect_state(t.handle);
    (void)gasket_ssl_set_tlsext_host_name(t.handle, "localhost");
    return t;
}

static thing ssl_server(int type)
{
    int64_t ctx = server_of(gasket_tls_method(), 0);
    thing t = thing_of(gasket_ssl_new(ctx));

    (void)type;
    (void)gasket_ssl_set_accept_state(t.handle);
    gasket_free(ctx);
    return t;
}

static thing ssl_datagrams(int type)
{
    int64_t ctx = server_of(gasket_dtls_method(), 0);
    int64_t bio = gasket_bio_new(gasket_bio_s_mem());
    thing t = thing_of(gasket_ssl_new(ctx));

    (void)type;
    (void)gasket_ssl_set_bio(t.handle, bio, bio);
    gasket_free(bio);
    gasket_free(ctx);
    return t;
}

/* A client and a server with a BIO of memory each way; they have not spoken. */
static thing ssl_pair(int64_t version, int server_first)
{
    int64_t client_ctx = gasket_ssl_ctx_new(gasket_tls_client_method());
    int64_t server_ctx = server_of(gasket_tls_server_method(), version);
    int64_t client = gasket_ssl_new(client_ctx);
    int64_t server = gasket_ssl_new(server_ctx);
    int64_t there = gasket_bio_new(gasket_bio_s_mem());
    int64_t back = gasket_bio_new(gasket_bio_s_mem());
    thing t = thing_of(server_first ? server : client);

    thing_with(&t, server_first ? client : server);
    (void)gasket_ssl_set_bio(client, back, there);
    (void)gasket_ssl_set_bio(server, there, back);
    (void)gasket_ssl_set_connect_state(client);
    (void)gasket_ssl_set_accept_state(server);
    gasket_free(client_ctx);
    gasket_free(server_ctx);
    gasket_free(there);
    gasket_free(back);
    return t;
}

static void shake(const thing *t)
{
    for (int i = 0; i < 4; i++) {
        (void)gasket_ssl_do_handshake(t->handle);
        (void)gasket_ssl_do_handshake(t->others[0]);
    }
    (void)gasket_ssl_write(t->others[0], "waiting", 7);
}

static thing ssl_connected(int64_t version, int server)
{
    thing t = ssl_pair(version, server);

    shake(&t);
    return t;
}

static thing ssl_client_1_3(int type)
{
    (void)type;
    return ssl_connected(TLS1_3, 0);
}

static thing ssl_server_1_3(int type)
{
    (void)type;
    return ssl_connected(TLS1_3, 1);
}

static thing ssl_client_1_2(int type)
{
    (void)type;
    return ssl_connected(TLS1_2, 0);
}

static thing ssl_server_1_2(int type)
{
    (void)type;
    return ssl_connected(TLS1_2, 1);
}

/* The hello is sent, nothing has come back. */
static thing ssl_waiting(int type)
{
    thing t = ssl_pair(TLS1_3, 0);

    (void)type;
    (void)gasket_ssl_do_handshake(t.handle);
    return t;
}

static thing ssl_failed(int type)
{
    thing t = ssl_client(type);
    int64_t bio = bio_with("server.pem");

    (void)gasket_ssl_set_bio(t.handle, bio, bio);
    (void)gasket_ssl_do_handshake(t.handle);
    gasket_free(bio);
    return t;
}

static thing ssl_closed(int type)
{
    thing t = ssl_connected(TLS1_3, 0);

    (void)type;
    (void)gasket_ssl_shutdown(t.handle);
    (void)gasket_ssl_shutdown(t.others[0]);
    (void)gasket_ssl_shutdown(t.handle);
    return t;
}

/* ---- the SSLs of streams ---- */

static void carry(int64_t from, int64_t to)
{
    char bytes[16384];
    int64_t length = gasket_stream_drain(from, bytes, sizeof bytes);

    if (length > 0)
        (void)gasket_stream_feed(to, bytes, length);
}

/* The SSL, and the streams it lives in. */
static thing stream_of(int side, int connect)
{
    thing ctx[] = {ctx_gasket_client(0), ctx_gasket_server(0)};
    int64_t streams[2];
    thing t = {0};

    (void)gasket_ctx_set_verify(ctx[0].handle, GASKET_VERIFY_NONE);
    streams[0] = gasket_stream_new_memory(ctx[0].handle, GASKET_CLIENT);
    streams[1] = gasket_stream_new_memory(ctx[1].handle, GASKET_SERVER);
    for (int i = 0; connect && i < 6; i++) {
        (void)gasket_stream_handshake(streams[i % 2], 0);
        carry(streams[i % 2], streams[1 - i % 2]);
    }
    t.handle = gasket_stream_ssl(streams[side]);
    thing_with(&t, streams[side]);
    thing_with(&t, streams[1 - side]);
    gasket_free(ctx[0].handle);
    gasket_free(ctx[1].handle);
    return t;
}

static thing ssl_stream_fresh(int type)
{
    (void)type;
    return stream_of(0, 0);
}

static thing ssl_stream_client(int type)
{
    (void)type;
    return stream_of(0, 1);
}

static thing ssl_stream_server(int type)
{
    (void)type;
    return stream_of(1, 1);
}

/* ---- what hangs on them ---- */

static thing session_empty(int type)
{
    (void)type;
    return thing_of(gasket_ssl_session_new());
}

static thing session_of(int64_t version)
{
    thing t = ssl_connected(version, 0);
    int64_t session = gasket_ssl_get1_session(t.handle);

    thing_free(&t);
    return thing_of(session);
}

static thing session_1_3(int type)
{
    (void)type;
    return session_of(TLS1_3);
}

static thing session_1_2(int type)
{
    (void)type;
    return session_of(TLS1_2);
}

/* Borrowed: it ends with its connection. */
static thing session_borrowed(int type)
{
    thing t = ssl_connected(TLS1_3, 1);
    int64_t ssl = t.handle;

    (void)type;
    t.handle = gasket_ssl_get_session(ssl);
    thing_with(&t, ssl);
    return t;
}

static thing cipher_current(int type)
{
    thing t = ssl_connected(TLS1_2, 0);
    int64_t cipher = gasket_ssl_get_current_cipher(t.handle);

    (void)type;
    thing_free(&t);
    return thing_of(cipher);
}

static thing cipher_first(int type)
{
    thing t = ctx_fresh(type);
    int64_t cipher = gasket_sk_ssl_cipher_value(gasket_ssl_ctx_get_ciphers(t.handle), 0);

    thing_free(&t);
    return thing_of(cipher);
}

static thing method_any(int type)
{
    (void)type;
    return thing_of(gasket_tls_method());
}

static thing method_server(int type)
{
    (void)type;
    return thing_of(gasket_tls_server_method());
}

static thing method_datagrams(int type)
{
    (void)type;
    return thing_of(gasket_dtls_method());
}

/* Nothing that is made here has one of these: a caller's own. An OpenSSL without zlib had this one,
 * and has none from 3.2 on. */
static thing comp_method(int type)
{
    static const struct {
        int id;
        const char *name;
        void *functions[4];
    } none = {0, "(undef)", {NULL}};
    const void *(*make)(void);
    const void *method;

    (void)type;
    *(void **)&make = openssl_function("COMP_zlib");
    method = make == NULL ? NULL : make();
    return thing_of(gasket_direct_adopt("COMP_METHOD",
                                        (int64_t)(uintptr_t)(method == NULL ? &none : method), 0));
}

static thing comp(int type)
{
    static struct {
        int id;
        const char *name;
        void *method;
    } own = {1, "none", NULL};

    (void)type;
    return thing_of(gasket_direct_adopt("SSL_COMP", (int64_t)(uintptr_t)&own, 0));
}

static thing srtp_profile(int type)
{
    thing t = ctx_server(type);
    int64_t ssl = gasket_ssl_new(t.handle);
    int64_t profile = gasket_sk_srtp_protection_profile_value(gasket_ssl_get_srtp_profiles(ssl), 0);

    gasket_free(ssl);
    thing_free(&t);
    return thing_of(profile);
}

static thing conf_fresh(int type)
{
    (void)type;
    return thing_of(gasket_ssl_conf_ctx_new());
}

static thing conf_of_ctx(int type)
{
    enum { FILE_CLIENT_SERVER_CERTIFICATE = 0x2 | 0x4 | 0x8 | 0x20 };
    thing t = conf_fresh(type);
    int64_t ctx = gasket_ssl_ctx_new(gasket_tls_method());

    (void)gasket_ssl_conf_ctx_set_flags(t.handle, FILE_CLIENT_SERVER_CERTIFICATE);
    (void)gasket_ssl_conf_ctx_set_ssl_ctx(t.handle, ctx);
    thing_with(&t, ctx);
    return t;
}

const variant variants_of_tls[] = {
    {TYPE_SSL_CTX, "fresh", ctx_fresh},
    {TYPE_SSL_CTX, "a server's", ctx_server},
    {TYPE_SSL_CTX, "of datagrams", ctx_datagrams},
    {TYPE_SSL_CTX, "Gasket's client", ctx_gasket_client},
    {TYPE_SSL_CTX, "Gasket's server", ctx_gasket_server},
    {TYPE_SSL, "fresh", ssl_fresh},
    {TYPE_SSL, "connected client, TLS 1.3", ssl_client_1_3},
    {TYPE_SSL, "connected server, TLS 1.3", ssl_server_1_3},
    {TYPE_SSL, "connected client, TLS 1.2", ssl_client_1_2},
    {TYPE_SSL, "connected server, TLS 1.2", ssl_server_1_2},
    {TYPE_SSL, "fresh client", ssl_client},
    {TYPE_SSL, "fresh server", ssl_server},
    {TYPE_SSL, "of datagrams", ssl_datagrams},
    {TYPE_SSL, "client that waits", ssl_waiting},
    {TYPE_SSL, "failed client", ssl_failed},
    {TYPE_SSL, "closed", ssl_closed},
    {TYPE_SSL, "a fresh stream's", ssl_stream_fresh},
    {TYPE_SSL, "a client stream's", ssl_stream_client},
    {TYPE_SSL, "a server stream's", ssl_stream_server},
    {TYPE_SSL_SESSION, "empty", session_empty},
    {TYPE_SSL_SESSION, "of TLS 1.3", session_1_3},
    {TYPE_SSL_SESSION, "of TLS 1.2", session_1_2},
    {TYPE_SSL_SESSION, "borrowed", session_borrowed},
    {TYPE_SSL_CIPHER, "a connection's", cipher_current},
    {TYPE_SSL_CIPHER, "a context's", cipher_first},
    {TYPE_SSL_METHOD, "any", method_any},
    {TYPE_SSL_METHOD, "a server's", method_server},
    {TYPE_SSL_METHOD, "of datagrams", method_datagrams},
    {TYPE_COMP_METHOD, "of zlib", comp_method},
    {TYPE_SSL_COMP, "none", comp},
    {TYPE_SRTP_PROTECTION_PROFILE, "a context's", srtp_profile},
    {TYPE_SSL_CONF_CTX, "fresh", conf_fresh},
    {TYPE_SSL_CONF_CTX, "of a context", conf_of_ctx},
    {.make = NULL},
};
