#include "ctx/alpn.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "error/error.h"
#include "handle/argument.h"

enum { PROTOCOL_MOST = 255, WIRE_MOST = 65535 };

/* Each name of the comma-separated list with its length in front. */
static int64_t to_wire(const char *protocols, const char *what, alpn *a)
{
    for (const char *at = protocols;; at++) {
        size_t length = strcspn(at, ",");

        if (length == 0 || length > PROTOCOL_MOST)
            return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                               "a name in protocols has %lld bytes, not 1 to 255",
                               (long long)length);
        a->wire[a->wire_length++] = (unsigned char)length;
        memcpy(a->wire + a->wire_length, at, length);
        a->wire_length += (unsigned)length;
        at += length;
        if (*at == '\0')
            return 0;
    }
}

int64_t alpn_parse(const char *protocols, const char *what, alpn *out)
{
    alpn a = {NULL, NULL, 0};
    int64_t result = 0;

    if (protocols[0] != '\0') {
        if (strlen(protocols) >= WIRE_MOST)
            return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                               "protocols has more than 65534 bytes");
        a.text = strdup(protocols);
        a.wire = malloc(strlen(protocols) + 1);
        result =
            a.text == NULL || a.wire == NULL ? error_no_memory() : to_wire(protocols, what, &a);
    }
    if (result != 0)
        alpn_free(&a);
    *out = a;
    return result;
}

void alpn_free(alpn *a)
{
    free(a->text);
    free(a->wire);
    a->text = NULL;
    a->wire = NULL;
    a->wire_length = 0;
}

static int is_offered(const unsigned char *offer, unsigned length, const unsigned char *name)
{
    for (unsigned i = 0; i < length; i += offer[i] + 1U)
        if (offer[i] == name[0] && i + 1U + name[0] <= length &&
            memcmp(offer + i + 1, name + 1, name[0]) == 0)
            return 1;
    return 0;
}

/*
 * OpenSSL asks a server. The chosen name is pointed at within the client's offer, which outlives
 * the handshake's use of it, while the context's list may be replaced meanwhile.
 */
static int choose(SSL *ssl, const unsigned char **out, unsigned char *out_length,
                  const unsigned char *offer, unsigned length, void *argument)
{
    ctx *c = argument;
    int result = SSL_TLSEXT_ERR_ALERT_FATAL;

    (void)ssl;
    if (!lock_enter(&c->lock))
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    for (unsigned i = 0; i < c->alpn.wire_length; i += c->alpn.wire[i] + 1U)
        if (is_offered(offer, length, c->alpn.wire + i)) {
            const unsigned char *at = offer;

            while (*at != c->alpn.wire[i] || memcmp(at + 1, c->alpn.wire + i + 1, *at) != 0)
                at += *at + 1;
            *out = at + 1;
            *out_length = *at;
            result = SSL_TLSEXT_ERR_OK;
            break;
        }
    lock_leave(&c->lock);
    return result;
}

/* OpenSSL's own convention here is 0 for success. */
static int64_t apply(ctx *c, const char *what)
{
    if (openssl.SSL_CTX_set_alpn_protos(c->ssl_ctx, c->alpn.wire, c->alpn.wire_length) != 0)
        return error_raise_ssl(what, "the protocols are refused");
    openssl.SSL_CTX_set_alpn_select_cb(c->ssl_ctx, c->alpn.wire == NULL ? NULL : choose, c);
    return 0;
}

int64_t gasket_ctx_set_alpn(int64_t h, const char *protocols)
{
    static const char what[] = "ctx_set_alpn";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);
    alpn fresh = {NULL, NULL, 0};

    if (c == NULL)
        return result;
    result = argument_text(protocols, what, "protocols");
    if (result == 0)
        result = alpn_parse(protocols, what, &fresh);
    if (result == 0) {
        alpn_free(&c->alpn);
        c->alpn = fresh;
        result = apply(c, what);
        ctx_changed(c);
    }
    return ctx_leave(c, h, result);
}
