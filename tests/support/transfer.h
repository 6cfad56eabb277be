/* Threads that each carry a pattern through one direction of a stream. They assert nothing: the
 * test does. */
#ifndef TESTS_TRANSFER_H
#define TESTS_TRANSFER_H

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#include "support/pair.h"

typedef struct transfer {
    int64_t stream;
    unsigned seed;
    size_t total;
    atomic_size_t done;
    int64_t interrupted; /* how often */
    int64_t stopped_by;  /* what ended it early; TRANSFER_END for the end of file; 0 */
    int wrong;           /* other bytes than were sent */
    pthread_t thread;
} transfer;

#define TRANSFER_END INT64_MAX

/* Both ends of a pair at once. */
enum { CLIENT_WRITES, CLIENT_READS, SERVER_WRITES, SERVER_READS, TRANSFERS };

/* The threads' functions; the argument is the transfer. Writing ends with a flush. */
void *transfer_write(void *argument);
void *transfer_read(void *argument);

/* After a state that only means "call again". */
int transfer_goes_on(int64_t result);

void transfers_start(transfer all[TRANSFERS], const pair *p, size_t total);
void transfer_join(transfer *t);
/* Joins all and expects that they carried everything, byte by byte. */
void transfers_expect_complete(transfer all[TRANSFERS]);

#endif
