/*
 * The ciphertext side of a stream: a descriptor or memory, with what was received and not yet
 * decrypted and what was encrypted and not yet sent. OpenSSL reaches it through a BIO that never
 * blocks and never raises SIGPIPE. Everything here is called with the stream's lock held, and
 * nothing waits.
 */
#ifndef GASKET_TRANSPORT_H
#define GASKET_TRANSPORT_H

#include <stdbool.h>
#include <stdint.h>

#include "library/library.h"
#include "stream/buffer.h"

/*
 * How much may be queued for sending. Writing stops at the first limit. Reading goes on beyond it,
 * or two sides that both write would each wait for the other to read; it stops at the second, which
 * only a peer reaches that asks for answers (key updates) and does not take them.
 */
enum {
    TRANSPORT_RECEIVE = 64 * 1024, /* one recv */
    TRANSPORT_WRITE_LIMIT = 64 * 1024,
    TRANSPORT_READ_LIMIT = 128 * 1024
};

typedef struct transport {
    int fd; /* -1: memory, not connected yet, or closed */
    bool owned;
    bool memory;
    buffer in;
    buffer out;
    bool may_receive; /* whether the BIO may go to the descriptor when `in` is empty */
    bool exact;       /* no byte is received that OpenSSL does not ask for */
    bool ended;       /* the peer's end of file, after all of `in` */
    int receive_error;
    int send_error;
    bool was_full; /* the system took no more, and nobody was told yet that it has taken the rest */
    bool no_memory;
    bool may_wait;     /* the call that is under way */
    bool wrote;        /* since the descriptor was asked */
    bool is_full;      /* the system, when the last record was sent past the queue */
    bool is_last;      /* nothing follows the record that OpenSSL writes: it may go at once */
    uint64_t received; /* bytes and ends so far: progress that other waiters look for */
    uint64_t sent;     /* bytes so far */
} transport;

/*
 * Who has just written mostly reads next what is still on its way. Asking the descriptor would cost
 * a call that finds nothing, where the wait that follows finds out anyway. True once after a write.
 */
int transport_is_likely_empty(transport *t);
/* 1 where received bytes are held, after asking the descriptor if need be. */
int transport_fill(transport *t);

void transport_init(transport *t, int fd, int owned, int memory);
/* A BIO for SSL_set_bio, or NULL. It borrows the transport. */
BIO *transport_bio(transport *t);
/* Sends what is queued: 0 all of it, GASKET_WANT_WRITE some is left, -errno when it failed (see
 * send_error). */
int64_t transport_send(transport *t);
/* Whether writing, and whether reading, has to wait until some of the queue is sent. */
int transport_stops_writing(const transport *t);
int transport_stops_reading(const transport *t);
/* Idle: empty buffers are given back. */
void transport_rest(transport *t);
/* Ends a descriptor that is owned at once for both sides: whoever polls it wakes. */
void transport_shut(transport *t);
/*
 * Gives the descriptor's number back, if owned. The socket itself may be a forked child's too:
 * nothing is received from it or said on it.
 */
void transport_close(transport *t);
void transport_free(transport *t);

#endif
