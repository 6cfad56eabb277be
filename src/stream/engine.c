#include "stream/engine.h"

#include <stddef.h>
#include <string.h>

#include <gasket.h>

#include "ctx/turn.h"
#include "error/pool.h"
#include "stream/clear.h"
#include "stream/setting.h"

static unsigned long first_reason(void)
{
    unsigned long code = openssl.ERR_peek_error();

    return library_version_number() < 0x30000000UL ? code & 0xFFF : code & 0x7FFFFF;
}

/* What the later steps would find gone: OpenSSL gives its reason once. */
static void name_verify_failure(stream *s, error *e)
{
    long result = openssl.SSL_get_verify_result(s->ssl);

    if (s->established || s->verify == GASKET_VERIFY_NONE || result == X509_V_OK ||
        first_reason() != SSL_R_CERTIFICATE_VERIFY_FAILED)
        return;
    e->kind = GASKET_ERROR_VERIFY;
    error_add_verify(e, result);
}

static void name_version_failure(stream *s, error *e)
{
    if (first_reason() == SSL_R_NO_PROTOCOLS_AVAILABLE)
        error_cause(
            e,
            "security level %d and the system's configuration leave none of the chosen protocol "
            "versions (ciphers with @SECLEVEL=0 allow old ones)",
            openssl.SSL_get_security_level(s->ssl));
}

/* For headers of OpenSSL 1.1.1: the library that is loaded may know them all the same. */
#ifndef SSL_ERROR_WANT_RETRY_VERIFY
#define SSL_ERROR_WANT_RETRY_VERIFY 12
#endif
#ifndef SSL_R_UNEXPECTED_EOF_WHILE_READING
#define SSL_R_UNEXPECTED_EOF_WHILE_READING 294
#endif

/* The peer's end of file where no end may be: OpenSSL 3 has a reason for it, 1.1.1 an empty queue.
 */
static int was_cut(const stream *s, int ssl_error)
{
    if (!s->transport.ended || buffer_length(&s->transport.in) > 0)
        return 0;
    if (ssl_error == SSL_ERROR_SYSCALL)
        return 1;
    return ssl_error == SSL_ERROR_SSL && first_reason() == SSL_R_UNEXPECTED_EOF_WHILE_READING;
}

static int64_t fatal(stream *s, int ssl_error, const char *what)
{
    transport *t = &s->transport;
    error e;

    if (t->no_memory)
        return error_no_memory();
    stream_error(s, &e, GASKET_ERROR_SSL, what);
    if (t->receive_error != 0) {
        e.kind = GASKET_ERROR_OS;
        error_add_os(&e, t->receive_error);
    } else if (was_cut(s, ssl_error)) {
        e.kind = GASKET_ERROR_CLOSED;
        error_cause(&e, "the peer closed the connection without close_notify");
    } else if (ssl_error == SSL_ERROR_ZERO_RETURN) {
        e.kind = GASKET_ERROR_CLOSED;
        error_cause(&e, "the peer sent close_notify during the handshake");
    } else {
        name_verify_failure(s, &e);
        name_version_failure(s, &e);
    }
    error_drain(&e);
    return stream_fail(s, &e);
}

/* OpenSSL refused or could not go on: a state, or the record that the stream keeps from now on. */
static int64_t failed(stream *s, int result, const char *what)
{
    int ssl_error = openssl.SSL_get_error(s->ssl, result);

    switch (ssl_error) {
    case SSL_ERROR_WANT_READ:
        return GASKET_WANT_READ;
    case SSL_ERROR_WANT_WRITE:
        return GASKET_WANT_WRITE;
    case SSL_ERROR_WANT_X509_LOOKUP:
    case SSL_ERROR_WANT_CLIENT_HELLO_CB:
    case SSL_ERROR_WANT_RETRY_VERIFY:
        return GASKET_WANT_ANSWER;
    default:
        (void)transport_send(&s->transport); /* the alert, if it goes at once */
        return fatal(s, ssl_error, what);
    }
}

/*
 * Sending failed. The peer may have said why before it went: an alert that waits to be read is the
 * better answer. Plaintext that waits is not lost either way, so the error is the writers' alone
 * and not kept for readers.
 */
static int64_t send_failed(stream *s, const char *what)
{
    error e;

    if (s->established && !s->ended) {
        char byte;
        int result;

        s->transport.may_receive = 1;
        result = openssl.SSL_peek(s->ssl, &byte, 1);
        if (result <= 0 && openssl.SSL_get_error(s->ssl, result) == SSL_ERROR_SSL &&
            !was_cut(s, SSL_ERROR_SSL))
            return fatal(s, SSL_ERROR_SSL, what);
        openssl.ERR_clear_error();
    }
    stream_error(s, &e, GASKET_ERROR_OS, what);
    error_add_os(&e, s->transport.send_error);
    return error_publish(&e);
}

int64_t engine_send(stream *s, const char *what)
{
    if (s->transport.send_error != 0)
        return send_failed(s, what);
    if (buffer_length(&s->transport.out) == 0 || s->transport.fd < 0)
        return 0;
    (void)transport_send(&s->transport);
    if (s->transport.send_error != 0)
        return send_failed(s, what);
    return buffer_length(&s->transport.out) > 0 ? GASKET_WANT_WRITE : 0;
}

int64_t engine_connect(stream *s)
{
    int64_t fd;

    if (s->connecting == NULL)
        return 0;
    fd = connecting_step(s->connecting);
    if (error_is_record(fd)) {
        stream_keep_fatal(s, pool_find(fd));
        return fd;
    }
    if (fd < 0)
        return fd;
    connecting_free(s->connecting);
    s->connecting = NULL;
    stream_use_descriptor(s, (int)fd, 1);
    /* Whoever waited for the connection waits for something else now. */
    waiters_kick(&s->waiters, POLLIN | POLLOUT);
    return 0;
}

static const char *keep_alpn(stream *s)
{
    const unsigned char *name = NULL;
    unsigned length = 0;

    openssl.SSL_get0_alpn_selected(s->ssl, &name, &length);
    return name == NULL ? "" : stream_keep_text(s, (const char *)name, length);
}

/* Text that readers are given must not change or go away with OpenSSL's session. */
static int64_t establish(stream *s)
{
    const char *name;

    s->established = 1;
    s->may_renegotiate = strcmp(openssl.SSL_get_version(s->ssl), "TLSv1.3") != 0;
    s->alpn = keep_alpn(s);
    if (s->side == GASKET_SERVER &&
        (name = openssl.SSL_get_servername(s->ssl, TLSEXT_NAMETYPE_host_name)) != NULL)
        s->server_name = stream_keep_text(s, name, strlen(name));
    s->transport.received++; /* others may wait for this end */
    s->greeted = s->transport.received;
    return 0;
}

/* The peer has proved to know a pre-shared key, of a session or of one that was set. */
static int is_known_by_key(const stream *s)
{
    return openssl.SSL_session_reused(s->ssl) ||
           openssl.SSL_CIPHER_get_auth_nid(openssl.SSL_get_current_cipher(s->ssl)) == NID_auth_psk;
}

/* An anonymous cipher lets a client through that requires a certificate: OpenSSL asks servers only.
 */
static int64_t check_certificate(stream *s)
{
    error e;
    X509 *certificate;

    if (s->side != GASKET_CLIENT || s->verify != GASKET_VERIFY_REQUIRED || is_known_by_key(s))
        return 0;
    certificate = openssl.SSL_get1_peer_certificate(s->ssl);
    if (certificate != NULL) {
        openssl.X509_free(certificate);
        return 0;
    }
    stream_error(s, &e, GASKET_ERROR_VERIFY, "handshake");
    error_cause(&e, "the peer presented no certificate");
    return stream_fail(s, &e);
}

int64_t engine_handshake(stream *s)
{
    int64_t result;
    int done;

    if (s->established)
        return 0;
    if (s->in_clear)
        return engine_connect(s);
    result = engine_connect(s);
    if (result == 0 && !s->begun)
        result = setting_apply(s);
    if (result != 0)
        return result;
    s->transport.may_receive = 1;
    turn_step_enter();
    done = openssl.SSL_do_handshake(s->ssl);
    turn_step_leave();
    result = done == 1 ? check_certificate(s) : failed(s, done, "handshake");
    if (result == 0)
        return establish(s);
    if (error_is_record(result))
        return result;
    (void)transport_send(&s->transport);
    /* What the peer said before it went was read just now, and was not the reason. */
    if (s->transport.send_error != 0) {
        error e;

        stream_error(s, &e, GASKET_ERROR_OS, "handshake");
        error_add_os(&e, s->transport.send_error);
        return stream_fail(s, &e);
    }
    /* The peer cannot answer what it has not got. */
    if (s->transport.fd >= 0 && buffer_length(&s->transport.out) > 0)
        return GASKET_WANT_WRITE;
    return result;
}

/* close_notify, or a cut that the caller chose to take for one. */
static int at_end(stream *s, int result)
{
    int ssl_error = openssl.SSL_get_error(s->ssl, result);

    if (ssl_error == SSL_ERROR_ZERO_RETURN || (s->ignore_unexpected_eof && was_cut(s, ssl_error))) {
        s->ended = 1;
        openssl.ERR_clear_error();
    }
    return s->ended;
}

/* Before TLS 1.3 a peer may begin another handshake in the middle. */
static int read_some(stream *s, void *to, int length)
{
    int n;

    if (!s->may_renegotiate)
        return openssl.SSL_read(s->ssl, to, length);
    turn_step_enter();
    n = openssl.SSL_read(s->ssl, to, length);
    turn_step_leave();
    return n;
}

/* Asked before OpenSSL is: a read in vain costs as much as one that finds a small record. */
static int holds_more(const stream *s)
{
    return buffer_length(&s->transport.in) > 0 || openssl.SSL_has_pending(s->ssl);
}

/* As many records as are held, after the first without asking the descriptor again. */
static int64_t decrypt(stream *s, unsigned char *to, int64_t length)
{
    int64_t done = 0;

    s->transport.may_receive = 1;
    while (done < length && (done == 0 || holds_more(s))) {
        int64_t rest = length - done;
        int n = read_some(s, to + done, rest > ENGINE_RECORD ? ENGINE_RECORD : (int)rest);

        if (n <= 0) {
            int64_t result;

            if (at_end(s, n))
                break;
            result = failed(s, n, "read");
            return done > 0 ? done : result;
        }
        done += n;
        s->transport.may_receive = 0;
    }
    return done;
}

int64_t engine_read(stream *s, void *to, int64_t length)
{
    int64_t result = s->in_clear ? clear_read(s, to, length) : engine_handshake(s);

    if (result != 0 || s->in_clear)
        return result;
    /* What cannot be sent is the writers' error; what the peer sent before can still be read. */
    if (s->transport.send_error == 0)
        (void)transport_send(&s->transport);
    if (s->ended)
        return 0;
    if (s->transport.send_error == 0 && transport_stops_reading(&s->transport))
        return GASKET_WANT_WRITE;
    if (transport_is_likely_empty(&s->transport) && openssl.SSL_pending(s->ssl) == 0)
        return GASKET_WANT_READ;
    result = decrypt(s, to, length);
    /* Reading may have made something to send: a key update's answer, an alert. */
    if (s->transport.send_error == 0)
        (void)transport_send(&s->transport);
    return result;
}

int64_t engine_peek(stream *s, unsigned char *byte)
{
    int n;

    if (s->in_clear)
        return clear_peek(s, byte);
    if (s->ended)
        return 0;
    s->transport.may_receive = 1;
    n = openssl.SSL_peek(s->ssl, byte, 1);
    if (n > 0)
        return 1;
    return at_end(s, n) ? 0 : failed(s, n, "read");
}

/* As engine_write. Sends once `enough` is queued with the last record. */
static int64_t encrypt(stream *s, const void *from, int64_t length, int64_t enough)
{
    const unsigned char *bytes = from;
    int64_t done = 0;
    int64_t result = s->in_clear ? clear_write(s, from, length) : engine_handshake(s);

    if (result != 0 || s->in_clear)
        return result;
    s->transport.may_receive = 1;
    while (done < length) {
        int64_t rest = length - done;
        int n;

        if (s->transport.send_error != 0 || transport_stops_writing(&s->transport)) {
            result = engine_send(s, "write");
            if (error_is_record(result))
                return done > 0 ? done : result;
            if (transport_stops_writing(&s->transport))
                return done > 0 ? done : GASKET_WANT_WRITE;
        }
        s->transport.is_last =
            rest <= ENGINE_RECORD && buffer_length(&s->transport.out) + rest >= enough;
        n = openssl.SSL_write(s->ssl, bytes + done,
                              rest > ENGINE_RECORD ? ENGINE_RECORD : (int)rest);
        s->transport.is_last = 0;
        if (n <= 0) {
            result = failed(s, n, "write");
            return done > 0 ? done : result;
        }
        done += n;
        s->wrote = 1;
    }
    return done;
}

int64_t engine_write(stream *s, const void *from, int64_t length)
{
    return encrypt(s, from, length, s->plain_limit);
}

int64_t engine_flush(stream *s)
{
    while (buffer_length(&s->plain) > 0) {
        int64_t n = encrypt(s, s->plain.data + s->plain.start, buffer_length(&s->plain), 0);

        if (n < 0)
            return n;
        openssl.OPENSSL_cleanse(s->plain.data + s->plain.start, (size_t)n);
        buffer_skip(&s->plain, n);
    }
    buffer_rest(&s->plain);
    return engine_send(s, "flush");
}

/* Before the handshake is done there is nothing to end, and OpenSSL would call it an error. */
int64_t engine_finish(stream *s)
{
    int64_t result = s->in_clear ? clear_finish(s) : engine_flush(s);

    if (result != 0 || !s->established)
        return result;
    if (!s->finished) {
        int done = openssl.SSL_shutdown(s->ssl);

        if (done < 0)
            return failed(s, done, "shutdown");
        s->finished = 1;
    }
    result = engine_send(s, "shutdown");
    if (result != 0)
        return result;
    return (openssl.SSL_get_shutdown(s->ssl) & SSL_RECEIVED_SHUTDOWN) != 0;
}

/*
 * In ms. A server that is busy says its first word late, and one that sends no tickets says none.
 * The second ticket is hardly anywhere further behind the first.
 */
enum { FIRST_WORD = 5000, BETWEEN_TICKETS = 300 };

/*
 * A client of TLS 1.3 that only wrote may be gone before the server says its first word, which is
 * its session tickets. They would be answered with a reset, and what the system has not sent by
 * then would be thrown away.
 */
static int awaits_tickets(const stream *s)
{
    return s->side == GASKET_CLIENT && s->established && !s->may_renegotiate && s->wrote &&
           !s->transport.memory && (s->linger_until > 0 || s->transport.received == s->greeted);
}

static void limit_linger(stream *s, int64_t ms)
{
    int64_t until = deadline_now() + ms;

    if (s->linger_until == 0 || until < s->linger_until)
        s->linger_until = until;
}

int64_t engine_linger(stream *s)
{
    unsigned char byte;
    int64_t result = engine_finish(s);

    if (result != 0 || !awaits_tickets(s))
        return result < 0 ? result : 0;
    result = engine_peek(s, &byte);
    if (error_is_record(result))
        (void)error_free(result); /* the peer's failure takes nothing away */
    if (result != GASKET_WANT_READ)
        return 0;
    limit_linger(s, s->transport.received == s->greeted ? FIRST_WORD : BETWEEN_TICKETS);
    return deadline_now() < s->linger_until ? GASKET_WANT_READ : 0;
}
