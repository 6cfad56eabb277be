/* The exported readers of a stream. Their texts live as long as the stream. */
#include <gasket.h>

#include <stddef.h>

#include "handle/argument.h"
#include "stream/stream.h"
#include "x509/certificate.h"

/* Text functions answer NULL on a bad handle; there is nothing to say beyond that. */
static stream *enter_for_text(int64_t h, const char *what)
{
    int64_t record = 0;
    stream *s = stream_enter(h, what, &record);

    if (s == NULL)
        (void)error_free(record);
    return s;
}

static const char *leave_with_text(stream *s, int64_t h, const char *text)
{
    (void)stream_leave(s, h, 0);
    return text == NULL ? "" : text;
}

int64_t gasket_stream_verify_result(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_verify_result", &result);

    if (s == NULL)
        return result;
    return stream_leave(s, h, openssl.SSL_get_verify_result(s->ssl));
}

const char *gasket_stream_verify_result_string(int64_t h)
{
    stream *s = enter_for_text(h, "stream_verify_result_string");

    if (s == NULL)
        return NULL;
    return leave_with_text(
        s, h, openssl.X509_verify_cert_error_string(openssl.SSL_get_verify_result(s->ssl)));
}

const char *gasket_stream_protocol(int64_t h)
{
    stream *s = enter_for_text(h, "stream_protocol");

    if (s == NULL)
        return NULL;
    return leave_with_text(s, h, s->established ? openssl.SSL_get_version(s->ssl) : "");
}

const char *gasket_stream_cipher(int64_t h)
{
    stream *s = enter_for_text(h, "stream_cipher");
    const char *name = "";

    if (s == NULL)
        return NULL;
    if (s->established)
        name = openssl.SSL_CIPHER_get_name(openssl.SSL_get_current_cipher(s->ssl));
    return leave_with_text(s, h, name);
}

const char *gasket_stream_alpn(int64_t h)
{
    stream *s = enter_for_text(h, "stream_alpn");

    return s == NULL ? NULL : leave_with_text(s, h, s->alpn);
}

const char *gasket_stream_server_name(int64_t h)
{
    stream *s = enter_for_text(h, "stream_server_name");

    return s == NULL ? NULL : leave_with_text(s, h, s->server_name);
}

const char *gasket_stream_peer(int64_t h)
{
    stream *s = enter_for_text(h, "stream_peer");

    return s == NULL ? NULL : leave_with_text(s, h, s->address);
}

int64_t gasket_stream_peer_certificate(int64_t h)
{
    static const char what[] = "stream_peer_certificate";
    int64_t result;
    stream *s = stream_enter(h, what, &result);
    X509 *certificate = NULL;

    if (s == NULL)
        return result;
    result = 0;
    if (s->established)
        certificate = openssl.SSL_get1_peer_certificate(s->ssl);
    if (certificate != NULL)
        result = certificate_new(certificate);
    return stream_leave(s, h, result);
}

int64_t gasket_stream_session_reused(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_session_reused", &result);

    if (s == NULL)
        return result;
    return stream_leave(s, h, s->established && openssl.SSL_session_reused(s->ssl));
}

int64_t gasket_stream_fd(int64_t h)
{
    static const char what[] = "stream_fd";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = s->transport.fd >= 0 && !s->closed
                 ? s->transport.fd
                 : stream_state_error(s, what, "the stream has no descriptor");
    return stream_leave(s, h, result);
}

int64_t gasket_stream_side(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_side", &result);

    return s == NULL ? result : stream_leave(s, h, s->side);
}

int64_t gasket_stream_ctx(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_ctx", &result);

    if (s == NULL)
        return result;
    result = s->ctx_handle != 0 ? s->ctx_handle : handle_new_borrowed(object_hold(s->ctx));
    if (!error_is_record(result))
        s->ctx_handle = result;
    return stream_leave(s, h, result);
}

int64_t gasket_stream_ssl(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_ssl", &result);

    if (s == NULL)
        return result;
    result = s->ssl_handle != 0 ? s->ssl_handle : handle_new_borrowed(object_hold(s->native));
    if (!error_is_record(result))
        s->ssl_handle = result;
    return stream_leave(s, h, result);
}

int64_t gasket_stream_set_ignore_unexpected_eof(int64_t h, int64_t on)
{
    static const char what[] = "stream_set_ignore_unexpected_eof";
    int64_t result;
    stream *s = stream_enter(h, what, &result);

    if (s == NULL)
        return result;
    result = argument_range(on, 0, 1, what, "on");
    if (result == 0)
        s->ignore_unexpected_eof = (int)on;
    return stream_leave(s, h, result);
}

int64_t gasket_stream_queued(int64_t h)
{
    int64_t result;
    stream *s = stream_enter(h, "stream_queued", &result);

    if (s == NULL)
        return result;
    return stream_leave(s, h, buffer_length(&s->transport.out) + buffer_length(&s->plain));
}
