#include "ctx/psk.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "error/error.h"
#include "handle/argument.h"

/* What every OpenSSL takes: 1.1.1's limits, which OpenSSL 3 has doubled. */
enum { IDENTITY_MOST = 128, KEY_MOST = 256, TICKET_KEYS = 80 };

struct psk {
    psk *next;
    char *identity;
    unsigned length;
    unsigned char key[];
};

void psks_free(psk *first)
{
    while (first != NULL) {
        psk *next = first->next;

        openssl.OPENSSL_cleanse(first->key, first->length);
        free(first->identity);
        free(first);
        first = next;
    }
}

static unsigned copy_key(const psk *p, unsigned char *key, unsigned room)
{
    if (p == NULL || p->length > room)
        return 0;
    memcpy(key, p->key, p->length);
    return p->length;
}

/* OpenSSL asks a client for its identity and key: the first that was added. 0 is none. */
static unsigned give_clients(SSL *ssl, const char *hint, char *identity, unsigned identity_room,
                             unsigned char *key, unsigned key_room)
{
    ctx *c = ctx_of_ssl(ssl);
    unsigned length = 0;

    (void)hint;
    if (c == NULL || !lock_enter(c->native.lock))
        return 0;
    if (c->psks != NULL && strlen(c->psks->identity) < identity_room) {
        memcpy(identity, c->psks->identity, strlen(c->psks->identity) + 1);
        length = copy_key(c->psks, key, key_room);
    }
    lock_leave(c->native.lock);
    return length;
}

/* And a server for the key of an identity. */
static unsigned find_servers(SSL *ssl, const char *identity, unsigned char *key, unsigned key_room)
{
    ctx *c = ctx_of_ssl(ssl);
    psk *p;
    unsigned length;

    if (c == NULL || identity == NULL || !lock_enter(c->native.lock))
        return 0;
    for (p = c->psks; p != NULL && strcmp(p->identity, identity) != 0; p = p->next)
        ;
    length = copy_key(p, key, key_room);
    lock_leave(c->native.lock);
    return length;
}

static int64_t add(ctx *c, const char *identity, const void *key, int64_t length)
{
    psk *p = malloc(sizeof *p + (size_t)length);
    psk **end = &c->psks;

    if (p == NULL)
        return error_no_memory();
    p->next = NULL;
    p->identity = strdup(identity);
    p->length = (unsigned)length;
    memcpy(p->key, key, (size_t)length);
    if (p->identity == NULL) {
        psks_free(p);
        return error_no_memory();
    }
    while (*end != NULL)
        end = &(*end)->next;
    *end = p;
    if (c->side != GASKET_SERVER)
        openssl.SSL_CTX_set_psk_client_callback(c->ssl_ctx, give_clients);
    if (c->side != GASKET_CLIENT)
        openssl.SSL_CTX_set_psk_server_callback(c->ssl_ctx, find_servers);
    ctx_changed(c);
    return 0;
}

static int64_t check_identity(const char *identity, const char *what)
{
    int64_t result = argument_text(identity, what, "identity");

    if (result == 0 && (identity[0] == '\0' || strlen(identity) > IDENTITY_MOST))
        result =
            error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "identity has %lld bytes, not 1 to %d",
                        (long long)strlen(identity), IDENTITY_MOST);
    return result;
}

int64_t gasket_ctx_add_psk(int64_t h, const char *identity, const void *key, int64_t length)
{
    static const char what[] = "ctx_add_psk";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = check_identity(identity, what);
    if (result == 0)
        result = argument_range(length, 1, KEY_MOST, what, "length");
    if (result == 0)
        result = argument_bytes(key, length, what, "key");
    if (result == 0)
        result = add(c, identity, key, length);
    return ctx_leave(c, h, result);
}

int64_t gasket_ctx_set_ticket_keys(int64_t h, const void *keys, int64_t length)
{
    static const char what[] = "ctx_set_ticket_keys";
    int64_t result;
    ctx *c = ctx_enter(h, what, &result);

    if (c == NULL)
        return result;
    result = argument_range(length, TICKET_KEYS, TICKET_KEYS, what, "length");
    if (result == 0)
        result = argument_bytes(keys, length, what, "keys");
    /* OpenSSL reads them only, whatever the type of its argument. */
    if (result == 0 && openssl.SSL_CTX_ctrl(c->ssl_ctx, SSL_CTRL_SET_TLSEXT_TICKET_KEYS,
                                            (long)length, (void *)(uintptr_t)keys) != 1)
        result = error_raise_ssl(what, "the ticket keys are refused");
    /* The first bytes of the keys are their name, which goes over the wire in clear. */
    if (result == 0) {
        memcpy(&c->shared_sessions, keys, sizeof c->shared_sessions);
        ctx_changed(c);
    }
    return ctx_leave(c, h, result);
}
