/*
 * What a loop looks after: a stream, or a listener. All of it is the running thread's, but for the
 * place in the list of those that were touched.
 */
#ifndef GASKET_MEMBER_H
#define GASKET_MEMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "handle/waiter.h"
#include "loop/libuv.h"
#include "loop/timing.h"
#include "stream/listener.h"
#include "stream/stream.h"

enum {
    MEMBER_TIMEOUTS = 5, /* GASKET_LOOP_TIMEOUT_..., from 1 */
    MEMBER_NOTHING_NEW = -2
};

typedef struct member member;
struct loop;

/* A descriptor that libuv watches. It ends when libuv says so. */
typedef struct poller {
    uv_poll_t uv;
    member *member;      /* NULL once it is given up */
    struct poller *next; /* of the same member's */
    int fd;
    int events;
} poller;

typedef struct limit {
    int64_t ms; /* -1: none */
    int64_t since;
    int fired; /* once, until there is progress */
} limit;

typedef struct limits {
    limit each[MEMBER_TIMEOUTS];
    atomic_llong wanted[MEMBER_TIMEOUTS]; /* what the caller has set; MEMBER_NOTHING_NEW */
} limits;

struct member {
    watch watch; /* first: what is watched knows the member by it */
    timed timed;
    struct loop *loop;
    int64_t handle; /* as the caller knows it */
    stream *stream; /* held; one of the two */
    listener *listener;
    ctx *ctx; /* held: of connections that a listener accepts */

    member *next; /* of all */
    member *previous;
    member *next_touched;
    bool touched;
    atomic_int removed; /* by the caller: nothing more is told */

    poller *pollers;
    int ready;       /* UV_READABLE, UV_WRITABLE, since the last step */
    bool is_pressed; /* it could be read when it was not to be */

    bool connected;
    bool in_clear;  /* when it was */
    bool announced; /* that it can be read; until it was */
    uint64_t reads;
    bool queued; /* something is to be sent, and may take no longer than its time */
    bool ended;
    bool failed;
    bool asked;
    bool closing;
    bool lingers; /* closing, and the peer has to be heard before */
    bool gone;
    bool is_paused; /* as the caller has set it: */
    atomic_int paused;
    int64_t close_at;
    uint64_t received; /* progress that was seen */
    uint64_t sent;
    limits *_Atomic limits; /* NULL until there is one: most of many thousands have none */
    atomic_llong close_in;  /* milliseconds; MEMBER_NOTHING_NEW: not asked for */

    /* What is to be told: bits of 1 << kind. */
    unsigned events;
    unsigned timeouts;
    int64_t listener_handle; /* whose connection it is */
    int64_t error;
    bool has_told_error;
    bool is_pending;
    bool is_listed;
    member *next_pending;
};

typedef struct member_event {
    int64_t kind;
    int64_t stream;
    int64_t value;
    int64_t error;
} member_event;

/* Takes the object's reference over, also when it fails; NULL without memory. */
member *member_new(struct loop *l, int64_t handle, stream *s, listener *li);
/* Stops looking after it. It is freed when libuv has let go. */
void member_quit(member *m);
void member_free(member *m);

/* Does what can be done now. */
void member_step(member *m, int64_t now);
/* When it is due. */
void member_expire(member *m, int64_t now);
/* Whether it is to be forgotten once its events are told. */
int member_is_over(const member *m);

#endif
