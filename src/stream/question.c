#include "stream/question.h"

#include <stddef.h>
#include <string.h>

#include <gasket.h>

#include "ctx/server_name.h"
#include "handle/argument.h"
#include "stream/setting.h"
#include "x509/certificate.h"

#ifndef SSL_CTRL_SET_RETRY_VERIFY
#define SSL_CTRL_SET_RETRY_VERIFY 136
#endif

enum { QUESTIONS_LAST = GASKET_QUESTION_VERIFY, OPENSSL_3_0_2 = 0x30000020 };

void question_clear(stream *s)
{
    if (s->question.certificate != NULL)
        openssl.X509_free(s->question.certificate);
    object_release(s->question.answer_ctx);
    memset(&s->question, 0, sizeof s->question);
}

static stream *stream_of(SSL *ssl)
{
    return openssl.SSL_get_ex_data(ssl, setting_stream_index());
}

/* Takes the answer to `kind`, once; with none yet, the question stands: 0. */
static int answered(stream *s, int64_t kind)
{
    if (s->question.kind == kind && s->question.answered)
        return 1;
    s->question.kind = kind;
    return 0;
}

/* ---- the client's hello, asked of a server ---- */

/* The name in the extension of RFC 6066: list length, type 0, name length, name. */
static void note_server_name(stream *s, SSL *ssl)
{
    const unsigned char *data;
    size_t length;
    size_t name;

    if (openssl.SSL_client_hello_get0_ext(ssl, TLSEXT_TYPE_server_name, &data, &length) != 1 ||
        length < 5 || data[2] != TLSEXT_NAMETYPE_host_name)
        return;
    name = (size_t)data[3] << 8 | data[4];
    if (name <= length - 5 && memchr(data + 5, '\0', name) == NULL)
        s->server_name = stream_keep_text(s, (const char *)data + 5, name);
}

/* Appends one name of the client's list to ours, unless there is no room or it is no text. */
static size_t add_protocol(char *list, size_t used, size_t size, const unsigned char *name)
{
    char *end = list + used + (used > 0);

    if (used + name[0] + 2U > size || memchr(name + 1, '\0', name[0]) != NULL)
        return used;
    memcpy(end, name + 1, name[0]);
    end[name[0]] = '\0';
    if (!argument_is_utf8(end))
        return used;
    if (used > 0)
        list[used] = ',';
    return (size_t)(end - list) + name[0];
}

/* The names in the extension of RFC 7301, each with its length in front, as a comma-separated list.
 */
static void note_alpn(stream *s, SSL *ssl)
{
    const unsigned char *data;
    size_t length;
    char list[512];
    size_t used = 0;

    if (openssl.SSL_client_hello_get0_ext(ssl, TLSEXT_TYPE_application_layer_protocol_negotiation,
                                          &data, &length) != 1)
        return;
    for (size_t at = 2; at < length && at + data[at] < length; at += data[at] + 1U)
        used = add_protocol(list, used, sizeof list, data + at);
    s->question.alpn = stream_keep_text(s, list, used);
}

static int hear_hello(SSL *ssl, int *alert, void *argument)
{
    stream *s = stream_of(ssl);
    int accepted;

    (void)argument;
    if (s == NULL)
        return SSL_CLIENT_HELLO_SUCCESS;
    if (s->question.kind == 0) {
        note_server_name(s, ssl);
        note_alpn(s, ssl);
    }
    if (!answered(s, GASKET_QUESTION_CLIENT_HELLO))
        return SSL_CLIENT_HELLO_RETRY;
    accepted = s->question.accepted &&
               (s->question.answer_ctx == NULL || server_name_switch(ssl, s->question.answer_ctx));
    question_clear(s);
    *alert = SSL_AD_ACCESS_DENIED;
    return accepted ? SSL_CLIENT_HELLO_SUCCESS : SSL_CLIENT_HELLO_ERROR;
}

/* ---- which certificate to present ---- */

/* Certificate, key and chain of the context, as this connection's own. */
static int present_of(SSL *ssl, ctx *c)
{
    STACK_OF(X509) *chain = NULL;
    X509 *certificate;
    int done = 0;

    if (!lock_enter(c->native.lock))
        return 0;
    certificate = openssl.SSL_CTX_get0_certificate(c->ssl_ctx);
    if (certificate != NULL &&
        openssl.SSL_CTX_ctrl(c->ssl_ctx, SSL_CTRL_GET_CHAIN_CERTS, 0, &chain) == 1)
        done = openssl.SSL_use_cert_and_key(
                   ssl, certificate, openssl.SSL_CTX_get0_privatekey(c->ssl_ctx), chain, 1) == 1;
    lock_leave(c->native.lock);
    return done;
}

static int choose_certificate(SSL *ssl, void *argument)
{
    stream *s = stream_of(ssl);
    int accepted;

    (void)argument;
    if (s == NULL)
        return 1;
    if (!answered(s, GASKET_QUESTION_CERTIFICATE))
        return -1;
    accepted = s->question.accepted &&
               (s->question.answer_ctx == NULL || present_of(ssl, s->question.answer_ctx));
    question_clear(s);
    return accepted;
}

/* ---- whether a client takes its peer's certificate ---- */

static int pause_verification(stream *s, X509_STORE_CTX *store_ctx, SSL *ssl)
{
    (void)openssl.X509_verify_cert(store_ctx);
    s->question.verify_result = openssl.X509_STORE_CTX_get_error(store_ctx);
    s->question.certificate = openssl.X509_STORE_CTX_get0_cert(store_ctx);
    if (s->question.certificate != NULL)
        openssl.X509_up_ref(s->question.certificate);
    return openssl.SSL_ctrl(ssl, SSL_CTRL_SET_RETRY_VERIFY, 0, NULL) > 0;
}

static int verify(X509_STORE_CTX *store_ctx, void *argument)
{
    SSL *ssl =
        openssl.X509_STORE_CTX_get_ex_data(store_ctx, openssl.SSL_get_ex_data_X509_STORE_CTX_idx());
    stream *s = stream_of(ssl);
    int accepted;

    (void)argument;
    /* A server cannot pause here: it decides by its settings, as if nobody were asked. */
    if (s == NULL || s->side == GASKET_SERVER)
        return openssl.X509_verify_cert(store_ctx);
    if (s->question.kind == GASKET_QUESTION_VERIFY && !s->question.answered)
        return openssl.SSL_ctrl(ssl, SSL_CTRL_SET_RETRY_VERIFY, 0, NULL) > 0;
    if (!answered(s, GASKET_QUESTION_VERIFY))
        return pause_verification(s, store_ctx, ssl);
    accepted = s->question.accepted;
    /* What OpenSSL found stays to be read, also where the caller took the certificate in spite of
     * it. */
    openssl.X509_STORE_CTX_set_error(store_ctx, accepted || s->question.verify_result != X509_V_OK
                                                    ? (int)s->question.verify_result
                                                    : X509_V_ERR_APPLICATION_VERIFICATION);
    question_clear(s);
    return accepted;
}

/* ---- asking for questions ---- */

static int64_t check_possible(const ctx *c, int64_t question, const char *what)
{
    if (question == GASKET_QUESTION_CLIENT_HELLO && c->side == GASKET_CLIENT)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "a client gets no client hello");
    if (question != GASKET_QUESTION_VERIFY)
        return 0;
    if (c->side != GASKET_CLIENT)
        return error_raise(GASKET_ERROR_UNSUPPORTED, what,
                           "a server's verification of its client cannot pause");
    if (library_version_number() < OPENSSL_3_0_2)
        return error_raise(GASKET_ERROR_UNSUPPORTED, what,
                           "%s cannot pause for verification, OpenSSL 3.0.2 can",
                           openssl.OpenSSL_version(OPENSSL_VERSION));
    return 0;
}

static void install(SSL_CTX *ssl_ctx, int64_t question, int on)
{
    if (question == GASKET_QUESTION_CLIENT_HELLO)
        openssl.SSL_CTX_set_client_hello_cb(ssl_ctx, on ? hear_hello : NULL, NULL);
    else if (question == GASKET_QUESTION_CERTIFICATE)
        openssl.SSL_CTX_set_cert_cb(ssl_ctx, on ? choose_certificate : NULL, NULL);
    else
        openssl.SSL_CTX_set_cert_verify_callback(ssl_ctx, on ? verify : NULL, NULL);
}

int64_t gasket_ctx_set_question(int64_t h, int64_t question, int64_t on)
{
    static const char what[] = "ctx_set_question";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_range(question, 1, QUESTIONS_LAST, what, "question");
    if (result == 0)
        result = argument_range(on, 0, 1, what, "on");
    if (result == 0)
        result = check_possible(c, question, what);
    if (result == 0) {
        install(c->ssl_ctx, question, (int)on);
        ctx_changed(c);
    }
    return ctx_leave(c, h, result);
}

int64_t gasket_ctx_set_question_callback(
    int64_t h, int64_t (*callback)(int64_t stream, int64_t question, int64_t user), int64_t user)
{
    int64_t result;
    ctx *c = ctx_enter(h, "ctx_set_question_callback", &result);

    if (c == NULL)
        return result;
    c->question_callback = callback;
    c->question_user = user;
    return ctx_leave(c, h, 0);
}

/* ---- reading and answering ---- */

int64_t gasket_stream_question(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_question", &result);

    if (s == NULL)
        return result;
    return stream_leave(s, h, s->question.answered ? 0 : s->question.kind);
}

const char *gasket_stream_question_alpn(int64_t h)
{
    int64_t record = 0;
    stream *s = stream_enter(h, "stream_question_alpn", &record);
    const char *text;

    if (s == NULL) {
        (void)error_free(record);
        return NULL;
    }
    text = s->question.alpn == NULL ? "" : s->question.alpn;
    (void)stream_leave(s, h, 0);
    return text;
}

int64_t gasket_stream_question_verify_result(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_question_verify_result", &result);

    if (s == NULL)
        return result;
    return stream_leave(s, h, s->question.verify_result);
}

int64_t gasket_stream_question_certificate(int64_t h)
{
    static const char what[] = "stream_question_certificate";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = 0;
    if (s->question.certificate != NULL) {
        openssl.X509_up_ref(s->question.certificate);
        result = certificate_new(s->question.certificate);
    }
    return stream_leave(s, h, result);
}

static int64_t answer(stream *s, int64_t accept, ctx *other, const char *what)
{
    if (s->question.kind == 0 || s->question.answered)
        return stream_state_error(s, what, "there is no question to answer");
    if (other != NULL && s->question.kind == GASKET_QUESTION_VERIFY)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                           "ctx says nothing about whether a certificate is taken");
    s->question.answered = 1;
    s->question.accepted = (int)accept;
    s->question.answer_ctx = other == NULL ? NULL : object_hold(other);
    /* Another thread may wait for the handshake to go on. */
    waiters_kick(&s->waiters, POLLIN | POLLOUT);
    return 0;
}

int64_t gasket_stream_answer(int64_t h, int64_t accept, int64_t ctx_handle)
{
    static const char what[] = "stream_answer";
    int64_t result = 0;
    ctx *other = NULL;
    stream *s = handle_enter(h, &stream_class, what, "stream", &result);

    if (s == NULL)
        return result;
    handle_leave(h); /* it was only looked at, so that a record names the first bad handle first */
    if (ctx_handle != 0 &&
        (other = handle_enter(ctx_handle, &ctx_class, what, "ctx", &result)) == NULL)
        return result;
    s = stream_enter(h, what, &result);
    if (s != NULL) {
        result = argument_range(accept, 0, 1, what, "accept");
        if (result == 0)
            result = stream_check(s, what);
        if (result == 0)
            result = answer(s, accept, other, what);
        result = stream_leave(s, h, result);
    }
    if (ctx_handle != 0)
        handle_leave(ctx_handle);
    return result;
}

static int64_t (*callback_of(ctx *c, int64_t *user))(int64_t, int64_t, int64_t)
{
    int64_t (*callback)(int64_t, int64_t, int64_t) = NULL;

    if (lock_enter(c->native.lock)) {
        callback = c->question_callback;
        *user = c->question_user;
        lock_leave(c->native.lock);
    }
    return callback;
}

int64_t question_ask(stream *s, int64_t handle)
{
    int64_t user = 0;
    int64_t (*callback)(int64_t, int64_t, int64_t) = callback_of(s->ctx, &user);
    int64_t kind = s->question.kind;
    int64_t accept;

    if (s->question.answered)
        return 0;
    if (callback == NULL)
        return GASKET_WANT_ANSWER;
    lock_leave(s->lock);
    accept = callback(handle, kind, user);
    if (!lock_enter(s->lock))
        return error_raise(GASKET_ERROR_STATE, "handshake", "the lock of the stream was lost");
    /* It may have answered by gasket_stream_answer, and with a context. */
    if (s->question.kind == kind && !s->question.answered) {
        s->question.answered = 1;
        s->question.accepted = accept == 1;
    }
    return 0;
}
