/*
 * The addresses of a host. A name is looked up on a thread of its own, since the C library's
 * resolver waits; that thread touches nothing but the resolution, which lives until both its owner
 * and the thread have let go.
 */
#ifndef GASKET_RESOLUTION_H
#define GASKET_RESOLUTION_H

#include <netdb.h>

typedef struct resolution resolution;

/* Starts one; an address in numbers is resolved at once, without a thread. 0, or an errno. */
int resolution_new(const char *host, const char *port, resolution **out);
/* At any time. Never waits: a thread that is still at work finishes alone. */
void resolution_free(resolution *r); /* NULL is ignored */

/* Readable when there is a result; -1 where there was never anything to wait for. */
int resolution_descriptor(const resolution *r);
/* 1 when there is a result. */
int resolution_is_done(const resolution *r);
/* The result: getaddrinfo's, with errno for EAI_SYSTEM. The list is the caller's, and given once.
 */
int resolution_take(resolution *r, struct addrinfo **list, int *system_error);

/* 1 when it was begun by a process that has forked since: its thread is not in this one. */
int resolution_is_orphan(const resolution *r);

/* 1 for an IPv4 or IPv6 address in numbers; a zone ("%eth0") is allowed, brackets are not. */
int resolution_is_numeric(const char *host);

enum { RESOLUTION_ADDRESS_SIZE = 128 }; /* an IPv6 address with a zone, in brackets */

/*
 * Brackets keep an IPv6 address apart from a port and are no part of it: the address in them, put
 * into `buffer`, or `host` itself where it is anything else.
 */
const char *resolution_without_brackets(const char *host, char buffer[RESOLUTION_ADDRESS_SIZE]);

#endif
