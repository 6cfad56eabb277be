/*
 * What direct calls leave in OpenSSL's error queue: the last call's is kept with its first handle
 * and with the thread, and every thread has a list of its own that the ERR_ calls read.
 */
#ifndef GASKET_FAILURE_H
#define GASKET_FAILURE_H

#include <stdatomic.h>
#include <stdint.h>

#include "native/native.h"

enum { FAILURE_ENTRIES = 16, FAILURE_TEXT = 192 };

typedef struct failure_entry {
    unsigned long code;
    int line;
    char file[FAILURE_TEXT];
    char function[FAILURE_TEXT];
    char data[FAILURE_TEXT];
} failure_entry;

/* Oldest first. */
typedef struct failure_list {
    int count;
    failure_entry entries[FAILURE_ENTRIES];
} failure_list;

/* Before a call: OpenSSL's queue is empty, and what the last call left is forgotten. */
void failure_begin(native *first);
/* After it, with the first object's lock held: takes what there is. `what` names the call. */
void failure_end(native *first, const char *what);
/* What a refusal is, for functions that can only answer NULL. */
void failure_refused(int64_t record);

/* The calling thread's list: what the ERR_ calls are about. NULL where there has been no failure.
 */
failure_list *failure_of_thread(void);

/* Whether the last call of this thread left something that its next one forgets. Where no thread's
 * has, as nearly always, none has to look for its own. */
extern atomic_int failure_threads;
int failure_is_mine(void);

static inline int failure_is_known(void)
{
    return atomic_load_explicit(&failure_threads, memory_order_relaxed) != 0 && failure_is_mine();
}

/* The oldest one goes. */
void failure_drop(failure_list *list);
/* The calling thread's last call: a record, or 0. */
int64_t failure_last(void);

#endif
