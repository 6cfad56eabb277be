/*
 * A stream: one SSL over one transport. Its lock guards both and everything below; it is never held
 * while waiting. An operation is a step that is tried, and tried again after waiting for what it
 * wanted (operation.h).
 */
#ifndef GASKET_STREAM_H
#define GASKET_STREAM_H

#include <stdbool.h>
#include <stdint.h>

#include "ctx/ctx.h"
#include "error/error.h"
#include "handle/handle.h"
#include "handle/lock.h"
#include "handle/waiter.h"
#include "library/library.h"
#include "native/native.h"
#include "stream/connecting.h"
#include "stream/transport.h"
#include "stream/watch.h"

typedef struct stream {
    object object;
    native *native; /* of `ssl`, which direct calls may use at the same time */
    lock *lock;     /* the native's */
    waiters waiters;
    watched watched;
    ctx *ctx;
    SSL *ssl; /* the native's */
    int64_t side;
    int64_t verify; /* GASKET_VERIFY_* in force for this connection */
    transport transport;
    connecting *connecting; /* until there is a descriptor */

    bool begun;       /* the handshake: settings are refused from here on */
    bool in_clear;    /* not encrypted, or not yet */
    bool established; /* the handshake: done */
    bool may_renegotiate;
    bool wrote;    /* plaintext */
    bool ended;    /* the peer's close_notify was read */
    bool finished; /* our close_notify was made */
    bool closing;  /* close has begun, and only the thread that began it goes on */
    bool closed;
    int64_t outcome;      /* of closing: 0, or GASKET_TIMEOUT where bytes were lost */
    atomic_int abandoned; /* the last handle was freed */
    bool ignore_unexpected_eof;
    int64_t alert;        /* the last fatal one, sent or received */
    error *fatal;         /* the first fatal error: every later call's answer */
    int pollers;          /* threads that may be polling the descriptor */
    int fork_count;       /* of the process that counted them */
    uint64_t greeted;     /* transport.received, when the handshake was done */
    int64_t linger_until; /* in ms; 0: it has not begun to */
    uint64_t told;        /* how much of transport.received the waiters were told of */
    uint64_t reads;       /* how often plaintext was asked for */
    int64_t settings;     /* the context's, as they were: sessions of others are not for this one */

    buffer plain;        /* plaintext that is gathered for full records */
    int64_t plain_limit; /* 0: each write is sent at once */

    struct {
        int64_t kind; /* GASKET_QUESTION_*, 0 none */
        bool answered;
        bool accepted;
        ctx *answer_ctx;    /* held */
        X509 *certificate;  /* counted up */
        long verify_result; /* what OpenSSL found */
        const char *alpn;   /* what the client offers; one of `texts` */
    } question;

    const char *server_name; /* SNI: to be sent, or received; one of `texts` */
    char *verify_host;       /* "" the chain only, NULL not said */
    const char *alpn;        /* agreed; NULL before the handshake */
    struct text *texts;      /* whatever readers may have been given, until the end */
    int64_t port;            /* the peer's, 0 not known */
    const char *peer;        /* as messages name it, "" not known; one of `texts` */
    const char *address;     /* as it was first known; never changes, for readers */

    int64_t ctx_handle; /* the borrowed handles, 0 until asked for */
    int64_t ssl_handle;
} stream;

extern const object_class stream_class;

/* Looks up, locks and clears OpenSSL's queue. NULL with *result the record. */
stream *stream_enter(int64_t handle, const char *what, int64_t *result);
/* The same for what calls nothing of OpenSSL's, or clears the queue before it does. */
stream *stream_enter_quietly(int64_t handle, const char *what, int64_t *result);
/* A look costs a sixth of clearing, and the queue is nearly always empty. */
static inline void stream_clear_queue(void)
{
    if (openssl.ERR_peek_error() != 0)
        openssl.ERR_clear_error();
}

/* Tells other waiters what changed and unlocks. */
void stream_unlock(stream *s);
/* The same, tells the loop, and lets go; returns `result`. */
int64_t stream_leave(stream *s, int64_t handle, int64_t result);

/* The server side of an accepted descriptor, which it takes over, also when it fails. A handle or a
 * record. */
int64_t stream_new_accepted(ctx *c, int fd, int in_clear);

/* For a loop: from now on the descriptor stays open until stream_part. 0 or a record. */
int64_t stream_join(stream *s, watch *w, const char *what);
void stream_part(stream *s, watch *w);

/* gasket_stream_connect, for another function: `what`. */
int64_t stream_new_connecting(int64_t ctx_handle, const char *host, int64_t port, const char *what);

/* A copy that lives as long as the stream, "" of what is no UTF-8; NULL without memory. */
const char *stream_keep_text(stream *s, const char *text, size_t length);

/* Of a closed stream that nobody polls. */
void stream_close_descriptors(stream *s);

/* Gives a stream that has none its descriptor. */
void stream_use_descriptor(stream *s, int fd, int owned);

/* A record of this stream: peer and kind set; publish it, or latch it. */
void stream_error(stream *s, error *e, int64_t kind, const char *what);
int64_t stream_state_error(stream *s, const char *what, const char *why);
/* Keeps the first fatal one, and tells those who wait. */
void stream_keep_fatal(stream *s, const error *e);
/* Publishes and keeps a fatal one: the answer to every later call. */
int64_t stream_fail(stream *s, error *e);
/* 0, or why nothing more can be done: closed, or the first fatal error again. */
int64_t stream_check(stream *s, const char *what);

/* Idle: buffers that nothing is in are given back, OpenSSL's too. */
void stream_rest(stream *s);
/* Waits (unlocked) until what `want` stands for may be there: 0 try again, a state or a record. */
int64_t stream_block(stream *s, int64_t want, deadline d, const char *what);

#endif
