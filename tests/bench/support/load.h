/*
 * The load that servers are measured with: clients on OpenSSL and epoll that send a message each,
 * wait for the whole of it to come back, and send the next. Tuned, so that it is the server that
 * takes its time: received bytes are read ahead, and nothing is asked of the system that is known.
 */
#ifndef BENCH_LOAD_H
#define BENCH_LOAD_H

#include <stddef.h>
#include <stdint.h>

enum { LOAD_MESSAGE = 16384 };

typedef struct load load;

/* Connections that have shaken hands and had an echo each. */
load *load_open(const char *name, long port, int count);
void load_close(load *l);

/* Echoes for so long: messages a second. *count is how many they were. */
double load_run(load *l, int size, double seconds, double *count);

/* Bytes a second that one connection sends to the server, or is sent; see the peers. */
double load_bulk(const char *name, long port, int sends, double megabytes);

#endif
