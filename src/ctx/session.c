#include "ctx/session.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static void entry_clear(struct session_entry *e)
{
    if (e->session != NULL)
        openssl.SSL_SESSION_free(e->session);
    free(e->key);
    e->session = NULL;
    e->key = NULL;
}

/* An empty entry, made so if need be. */
static struct session_entry *entry_oldest(sessions *s)
{
    struct session_entry *oldest = &s->entries[0];

    for (int i = 0; i < SESSIONS_MOST; i++) {
        if (s->entries[i].session == NULL)
            return &s->entries[i];
        if (s->entries[i].used < oldest->used)
            oldest = &s->entries[i];
    }
    entry_clear(oldest);
    return oldest;
}

void sessions_put(sessions *s, const char *key, SSL_SESSION *session)
{
    struct session_entry *e = entry_oldest(s);

    e->key = strdup(key);
    e->session = session;
    e->used = ++s->clock;
    if (e->key == NULL)
        entry_clear(e);
}

SSL_SESSION *sessions_take(sessions *s, const char *key)
{
    struct session_entry *newest = NULL;
    SSL_SESSION *session;

    for (int i = 0; i < SESSIONS_MOST; i++) {
        struct session_entry *e = &s->entries[i];

        if (e->session != NULL && strcmp(e->key, key) == 0 &&
            (newest == NULL || e->used > newest->used))
            newest = e;
    }
    if (newest == NULL)
        return NULL;
    session = newest->session;
    if (openssl.SSL_SESSION_get_protocol_version(session) >= TLS1_3_VERSION) {
        newest->session = NULL;
        entry_clear(newest);
    } else {
        openssl.SSL_SESSION_up_ref(session);
    }
    return session;
}

void sessions_clear(sessions *s)
{
    for (int i = 0; i < SESSIONS_MOST; i++)
        entry_clear(&s->entries[i]);
}
