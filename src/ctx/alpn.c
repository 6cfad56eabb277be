#include "ctx/alpn.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "ctx/snapshot.h"
#include "error/error.h"
#include "handle/argument.h"

enum { PROTOCOL_MOST = 255, WIRE_MOST = 65534 };

struct alpn {
    alpn *next;
    unsigned length;
    unsigned char wire[]; /* each name with its length in front */
};

void alpns_free(alpn *first)
{
    while (first != NULL) {
        alpn *next = first->next;

        free(first);
        first = next;
    }
}

static int64_t to_wire(const char *protocols, const char *what, alpn *a)
{
    for (const char *at = protocols;; at++) {
        size_t length = strcspn(at, ",");

        if (length == 0 || length > PROTOCOL_MOST)
            return error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                               "a name in protocols has %lld bytes, not 1 to 255",
                               (long long)length);
        a->wire[a->length++] = (unsigned char)length;
        memcpy(a->wire + a->length, at, length);
        a->length += (unsigned)length;
        at += length;
        if (*at == '\0')
            return 0;
    }
}

/* 0 and *out, which is NULL for "". */
static int64_t parse(const char *protocols, const char *what, alpn **out)
{
    int64_t result;
    alpn *a;

    *out = NULL;
    if (protocols[0] == '\0')
        return 0;
    if (strlen(protocols) > WIRE_MOST)
        return error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "protocols has more than %d bytes",
                           WIRE_MOST);
    a = calloc(1, sizeof *a + strlen(protocols) + 1);
    if (a == NULL)
        return error_no_memory();
    result = to_wire(protocols, what, a);
    if (result == 0)
        *out = a;
    else
        free(a);
    return result;
}

/* Where the name stands in the client's offer; NULL where it does not. */
static const unsigned char *find(const unsigned char *offer, unsigned length,
                                 const unsigned char *name)
{
    for (unsigned i = 0; i < length && i + offer[i] < length; i += offer[i] + 1U)
        if (offer[i] == name[0] && memcmp(offer + i + 1, name + 1, name[0]) == 0)
            return offer + i;
    return NULL;
}

/* The server's preference counts; without a common name the connection is refused (RFC 7301, 3.2).
 */
int alpn_choose(SSL *ssl, const unsigned char **out, unsigned char *out_length,
                const unsigned char *offer, unsigned length, void *argument)
{
    const alpn *a = snapshot_alpn(ssl);

    (void)argument;
    if (a == NULL)
        return SSL_TLSEXT_ERR_NOACK;
    for (unsigned i = 0; i < a->length; i += a->wire[i] + 1U) {
        const unsigned char *found = find(offer, length, a->wire + i);

        if (found != NULL) {
            *out = found + 1;
            *out_length = found[0];
            return SSL_TLSEXT_ERR_OK;
        }
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

/* Takes `fresh` over. OpenSSL's own convention here is 0 for success. */
static int64_t use(ctx *c, alpn *fresh, const char *what)
{
    if (fresh != NULL) {
        fresh->next = c->alpns;
        c->alpns = fresh;
    }
    c->alpn = fresh;
    ctx_changed(c);
    if (openssl.SSL_CTX_set_alpn_protos(c->ssl_ctx, fresh == NULL ? NULL : fresh->wire,
                                        fresh == NULL ? 0 : fresh->length) != 0)
        return error_raise_ssl(what, "the protocols are refused");
    return 0;
}

int64_t gasket_ctx_set_alpn(int64_t h, const char *protocols)
{
    static const char what[] = "ctx_set_alpn";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);
    alpn *fresh = NULL;

    if (c == NULL)
        return result;
    result = argument_text(protocols, what, "protocols");
    if (result == 0)
        result = parse(protocols, what, &fresh);
    if (result == 0)
        result = use(c, fresh, what);
    return ctx_leave(c, h, result);
}
