#include "ctx/server_name.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <gasket.h>

#include "ctx/ctx.h"
#include "ctx/snapshot.h"
#include "error/error.h"
#include "handle/argument.h"

struct server_name {
    server_name *next;
    ctx *context; /* held; NULL is the context that has the list */
    char name[];
};

void server_names_free(server_name *first)
{
    while (first != NULL) {
        server_name *next = first->next;

        object_release(first->context);
        free(first);
        first = next;
    }
}

/* "*.example.com" stands for one label more and is the weaker match. */
static int matches(const char *pattern, const char *name)
{
    const char *dot;

    if (strcasecmp(pattern, name) == 0)
        return 2;
    if (pattern[0] != '*' || pattern[1] != '.')
        return 0;
    dot = strchr(name, '.');
    return dot != NULL && dot != name && strcasecmp(pattern + 1, dot) == 0;
}

static ctx *find(server_name *names, const char *name)
{
    server_name *best = NULL;
    int best_score = 0;

    for (server_name *each = names; each != NULL; each = each->next) {
        int score = matches(each->name, name);

        if (score > best_score) {
            best = each;
            best_score = score;
        }
    }
    return best == NULL ? NULL : best->context;
}

/* SSL_set_SSL_CTX takes the certificate over, and leaves what else makes up the other context. */
int server_name_switch(SSL *ssl, struct ctx *other)
{
    int done;

    if (!lock_enter(other->native.lock))
        return 0;
    done = openssl.SSL_set_SSL_CTX(ssl, other->ssl_ctx) != NULL;
    if (done) {
        openssl.SSL_set_verify(ssl, ctx_verify_flags(ctx_verify_mode(other, GASKET_SERVER)), NULL);
        openssl.SSL_set_options(ssl, openssl.SSL_CTX_get_options(other->ssl_ctx));
        done = openssl.SSL_set1_param(ssl, openssl.SSL_CTX_get0_param(other->ssl_ctx)) == 1 &&
               snapshot_retake(other, ssl);
    }
    lock_leave(other->native.lock);
    return done;
}

int server_name_answer(SSL *ssl, int *alert, void *argument)
{
    const char *name = openssl.SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    server_name *names = snapshot_names(ssl);
    ctx *other;

    (void)argument;
    if (name == NULL || names == NULL)
        return SSL_TLSEXT_ERR_NOACK;
    other = find(names, name);
    if (other != NULL && !server_name_switch(ssl, other)) {
        *alert = SSL_AD_INTERNAL_ERROR;
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    }
    return SSL_TLSEXT_ERR_OK;
}

/* Lists that lead back here would keep each other alive for ever. One lock at a time: no order to
 * mind. */
static int reaches(ctx *from, const ctx *to, int depth)
{
    int found = 0;

    if (from == to || depth > 16)
        return 1;
    if (!lock_enter(from->native.lock))
        return 1;
    for (server_name *each = from->names; each != NULL && !found; each = each->next)
        found = each->context != NULL && reaches(each->context, to, depth + 1);
    lock_leave(from->native.lock);
    return found;
}

static int64_t add(ctx *c, const char *name, ctx *other)
{
    size_t size = strlen(name) + 1;
    server_name *entry = malloc(sizeof *entry + size);

    if (entry == NULL)
        return error_no_memory();
    memcpy(entry->name, name, size);
    entry->context = other;
    /* In front: whoever took the list along before has it as it was. */
    entry->next = c->names;
    c->names = entry;
    return 0;
}

static int64_t check_name(const char *name, const char *what)
{
    int64_t result = argument_text(name, what, "name");

    if (result == 0 && name[0] == '\0')
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "name is empty");
    if (result == 0 && strlen(name) > TLSEXT_MAXLEN_host_name)
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, what, "name has more than 255 bytes");
    return result;
}

int64_t gasket_ctx_add_server_name(int64_t h, const char *name, int64_t other_ctx)
{
    static const char what[] = "ctx_add_server_name";
    int64_t result;
    ctx *other = handle_enter(other_ctx, &ctx_class, what, "other_ctx", &result);
    ctx *c;

    if (other == NULL)
        return result;
    c = handle_enter(h, &ctx_class, what, "ctx", &result);
    if (c == NULL) {
        handle_leave(other_ctx);
        return result;
    }
    result = check_name(name, what);
    if (result == 0 && c != other && reaches(other, c, 0))
        result = error_raise(GASKET_ERROR_BAD_ARGUMENT, what,
                             "other_ctx has server names that lead back to ctx");
    handle_leave(h);
    if (result == 0 && (c = ctx_enter(h, what, &result)) != NULL) {
        result = add(c, name, c == other ? NULL : object_hold(other));
        (void)ctx_leave(c, h, result);
    }
    handle_leave(other_ctx);
    return result;
}
