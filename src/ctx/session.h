/*
 * The sessions a client context keeps, by a key that says where and under which rules they were
 * made. A TLS 1.3 ticket is used once (RFC 8446, appendix C.4): taking a session removes it.
 * Guarded by the context's lock.
 */
#ifndef GASKET_SESSION_H
#define GASKET_SESSION_H

#include "library/library.h"

enum { SESSIONS_MOST = 64, SESSION_KEY_SIZE = 1024 };

typedef struct sessions {
    struct session_entry {
        char *key;
        SSL_SESSION *session;
        unsigned long used; /* the least recently kept makes room */
    } entries[SESSIONS_MOST];
    unsigned long clock;
} sessions;

/* Keeps a session; takes over the reference, also when there is no memory to keep it. */
void sessions_put(sessions *s, const char *key, SSL_SESSION *session);
/* The newest session for the key, now the caller's, or NULL. */
SSL_SESSION *sessions_take(sessions *s, const char *key);
void sessions_clear(sessions *s);

#endif
