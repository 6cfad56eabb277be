/*
 * Sessions. One that an SSL or a context's cache has is read by other threads, and a cache finds it
 * by what it was put in with: what a setter frees, or what the cache goes by, can be set only as
 * long as the session is fresh.
 */
#include <gasket_direct.h>

#include <pthread.h>

#include <gasket.h>

#include "direct/call.h"
#include "direct/guard.h"
#include "direct/session.h"

/* ---- which are fresh: marked by what they keep at an index ---- */

static int mark = -1;
static pthread_once_t mark_once = PTHREAD_ONCE_INIT;

/* What OpenSSL copies goes to places that nobody knows. */
static int forget(CRYPTO_EX_DATA *to, const CRYPTO_EX_DATA *from, void **data, int index,
                  long number, void *pointer)
{
    (void)to;
    (void)from;
    (void)index;
    (void)number;
    (void)pointer;
    *data = NULL;
    return 1;
}

static void make_mark(void)
{
    mark =
        openssl.CRYPTO_get_ex_new_index(CRYPTO_EX_INDEX_SSL_SESSION, 0, NULL, NULL, forget, NULL);
}

/* Without memory for the mark it is not fresh, and that is all. */
static SSL_SESSION *fresh(SSL_SESSION *session)
{
    (void)pthread_once(&mark_once, make_mark);
    if (session != NULL)
        (void)CALLED(SSL_SESSION_set_ex_data)(session, mark, session);
    return session;
}

static int is_fresh(const SSL_SESSION *session)
{
    (void)pthread_once(&mark_once, make_mark);
    return CALLED(SSL_SESSION_get_ex_data)(session, mark) == session;
}

void session_used(SSL_SESSION *session)
{
    if (session != NULL && is_fresh(session))
        (void)CALLED(SSL_SESSION_set_ex_data)(session, mark, NULL);
}

/* ---- making one ---- */

int64_t gasket_ssl_session_new(void)
{
    const call_value given[] = {{.number = 0}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_new, given))
        return c.answer;
    return call_new(&c, fresh(CALLED(SSL_SESSION_new)()));
}

int64_t gasket_ssl_session_dup(int64_t session)
{
    const call_value given[] = {{.number = session}};
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_dup, given))
        return c.answer;
    return call_new(&c, fresh(CALLED(SSL_SESSION_dup)(c.at[0])));
}

int64_t gasket_d2i_ssl_session(const void *bytes, int64_t length)
{
    const call_value given[] = {{.bytes = bytes}, {.number = length}};
    const unsigned char *at = bytes;
    call c;

    if (!call_enter(&c, CALL_d2i_SSL_SESSION, given))
        return c.answer;
    return call_new(&c, fresh(CALLED(d2i_SSL_SESSION)(NULL, &at, (long)length)));
}

int64_t gasket_pem_read_bio_ssl_session(int64_t bio, const char *password)
{
    const call_value given[] = {{.number = bio}, {.bytes = password}};
    SSL_SESSION *session = NULL;
    call c;

    if (!call_enter(&c, CALL_PEM_read_bio_SSL_SESSION, given))
        return c.answer;
    if (bio_is_ready(c.at[0]))
        session = CALLED(PEM_read_bio_SSL_SESSION)(c.at[0], NULL, call_password,
                                                   (void *)(uintptr_t)password);
    return call_new(&c, fresh(session));
}

int64_t gasket_d2i_ssl_session_bio(int64_t bio)
{
    const call_value given[] = {{.number = bio}};
    SSL_SESSION *session = NULL;
    call c;

    if (!call_enter(&c, CALL_d2i_SSL_SESSION_bio, given))
        return c.answer;
    if (bio_is_ready(c.at[0]))
        session = CALLED(ASN1_d2i_bio)((void *(*)(void))CALLED(SSL_SESSION_new),
                                       (d2i_of_void *)CALLED(d2i_SSL_SESSION), c.at[0], NULL);
    return call_new(&c, fresh(session));
}

int64_t gasket_i2d_ssl_session_bio(int64_t bio, int64_t session)
{
    const call_value given[] = {{.number = bio}, {.number = session}};
    call c;

    if (!call_enter(&c, CALL_i2d_SSL_SESSION_bio, given))
        return c.answer;
    return call_number(
        &c, CALLED(ASN1_i2d_bio)((i2d_of_void *)CALLED(i2d_SSL_SESSION), c.at[0], c.at[1]));
}

/* ---- what only a fresh one is given ---- */

/* 1 where the call is under way, on a fresh session. */
static int enter(call *c, int index, const call_value *given)
{
    if (!call_enter(c, index, given))
        return 0;
    if (is_fresh(c->at[0]))
        return 1;
    (void)call_refuse(c, GASKET_ERROR_STATE,
                      "the session was given to an SSL or a context: a copy of it can be changed");
    return 0;
}

int64_t gasket_ssl_session_set1_id(int64_t session, const void *id, int64_t length)
{
    const call_value given[] = {{.number = session}, {.bytes = id}, {.number = length}};
    call c;

    if (!enter(&c, CALL_SSL_SESSION_set1_id, given))
        return c.answer;
    return call_number(&c, CALLED(SSL_SESSION_set1_id)(c.at[0], id, (unsigned)length));
}

int64_t gasket_ssl_session_set_protocol_version(int64_t session, int64_t version)
{
    const call_value given[] = {{.number = session}, {.number = version}};
    call c;

    if (!enter(&c, CALL_SSL_SESSION_set_protocol_version, given))
        return c.answer;
    return call_number(&c, CALLED(SSL_SESSION_set_protocol_version)(c.at[0], (int)version));
}

int64_t gasket_ssl_session_set1_hostname(int64_t session, const char *hostname)
{
    const call_value given[] = {{.number = session}, {.bytes = hostname}};
    call c;

    if (!enter(&c, CALL_SSL_SESSION_set1_hostname, given))
        return c.answer;
    return call_number(&c, CALLED(SSL_SESSION_set1_hostname)(c.at[0], hostname));
}

int64_t gasket_ssl_session_set1_alpn_selected(int64_t session, const void *alpn, int64_t length)
{
    const call_value given[] = {{.number = session}, {.bytes = alpn}, {.number = length}};
    call c;

    if (!enter(&c, CALL_SSL_SESSION_set1_alpn_selected, given))
        return c.answer;
    return call_number(&c, CALLED(SSL_SESSION_set1_alpn_selected)(
                               c.at[0], alpn, alpn == NULL ? 0 : (size_t)length));
}

int64_t gasket_ssl_session_set1_ticket_appdata(int64_t session, const void *data, int64_t length)
{
    const call_value given[] = {{.number = session}, {.bytes = data}, {.number = length}};
    call c;

    if (!enter(&c, CALL_SSL_SESSION_set1_ticket_appdata, given))
        return c.answer;
    return call_number(&c, CALLED(SSL_SESSION_set1_ticket_appdata)(
                               c.at[0], data, data == NULL ? 0 : (size_t)length));
}

/* ---- what it keeps in a ticket ---- */

int64_t gasket_ssl_session_get0_ticket_appdata(int64_t session, void *buffer, int64_t room_length)
{
    const call_value given[] = {{.number = session}, {.bytes = buffer}, {.number = room_length}};
    void *data = NULL;
    size_t length = 0;
    call c;

    if (!call_enter(&c, CALL_SSL_SESSION_get0_ticket_appdata, given))
        return c.answer;
    (void)CALLED(SSL_SESSION_get0_ticket_appdata)(c.at[0], &data, &length);
    return call_bytes(&c, 1, data, (int64_t)length);
}
