/* Calls of a C function that wait to be read: a bounded queue without a lock of its own. */
#ifndef GASKET_QUEUE_H
#define GASKET_QUEUE_H

#include <stdint.h>

#include "dynamic/role.h"

enum { QUEUE_MOST = 1024 };

/* One call, with copies of the texts and bytes that it was made with. */
typedef struct queued {
    struct queued *next;
    int count;
    int64_t arguments[SIGNATURE_PARAMETERS];
    char copies[];
} queued;

typedef struct queue {
    queued *first;
    queued *last;
    int64_t length;
} queue;

/* `arguments` as C passed them; NULL without memory. */
queued *queued_make(const roles *r, const int64_t *arguments);

/* 1, or 0 where there is no place. */
int queue_add(queue *q, queued *call);
/* The oldest, or NULL. */
queued *queue_take(queue *q);
void queue_clear(queue *q);

#endif
