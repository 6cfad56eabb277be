/* A listener: a bound socket that accepts connections. */
#ifndef GASKET_LISTENER_H
#define GASKET_LISTENER_H

#include <stdatomic.h>
#include <stdint.h>

#include "handle/handle.h"
#include "handle/waiter.h"
#include "stream/watch.h"

typedef struct listener {
    object object;
    waiters waiters;
    atomic_int abandoned; /* the last handle was freed */
    atomic_int plain;     /* its connections begin without TLS */
    watched watched;
    int fd; /* never changes: accepting needs no lock */
    int64_t port;
} listener;

extern const object_class listener_class;

/* gasket_listener_new, for another function: `what`. */
int64_t listener_open(const char *host, int64_t port, int64_t backlog, const char *what);

/* The same on a copy of a descriptor that listens already. */
int64_t listener_adopt(int64_t fd, const char *what);

/* A connection's descriptor, GASKET_WANT_READ where there is none, or a record. Never waits. */
int64_t listener_take(const listener *l);

#endif
