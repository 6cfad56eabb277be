/*
 * Connecting a TCP socket to a host and port without waiting: the host's addresses are tried as RFC
 * 8305 has it, the families in turn, a further one whenever the ones before have failed or are
 * slow; the first that answers wins.
 */
#ifndef GASKET_CONNECTING_H
#define GASKET_CONNECTING_H

#include <poll.h>
#include <stdint.h>

typedef struct connecting connecting;

/* `host` is a name, or an IPv4 or IPv6 address, in brackets or not, with a zone or not. 0 or a
 * record. */
int64_t connecting_new(const char *host, int64_t port, const char *what, connecting **out);

/* Where from: an address in numbers. The host's of another family are not tried. 0 or a record. */
int64_t connecting_set_local(connecting *c, const char *host, int64_t port, const char *what);
/* 1 once there are addresses, which the first step may find. */
int connecting_has_begun(const connecting *c);

/*
 * Goes on, and never waits. The connected descriptor, which is the caller's, non-blocking and
 * close-on-exec; GASKET_WANT_READ while the name is looked up, GASKET_WANT_WRITE while connections
 * are made; or a record.
 */
int64_t connecting_step(connecting *c);

/*
 * What to poll before the next step: fills in up to `capacity` descriptors and returns how many.
 * *at_most_ms is how long to poll at most.
 */
int connecting_descriptors(connecting *c, struct pollfd *fds, int capacity, int *at_most_ms);

/* At any time. Never waits. NULL is ignored. */
void connecting_free(connecting *c);

/* 1 for an IPv4 or IPv6 address in numbers, in brackets or not, with a zone or not; 0 for a name.
 */
int connecting_host_is_address(const char *host);

#endif
