#include "dynamic/queue.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* How many bytes are copied of an argument: 0 where it is a number, or a pointer that only the
 * caller of the function can follow. */
static size_t size_of_copy(const roles *r, const int64_t *arguments, int i)
{
    const void *from = (const void *)(uintptr_t)arguments[i];

    if (from == NULL)
        return 0;
    if (r->parameters[i].kind == ROLE_TEXT)
        return strlen(from) + 1;
    if (r->parameters[i].kind != ROLE_BYTES)
        return 0;
    for (int length = i + 1; length < r->count; length++)
        if (r->parameters[length].kind == ROLE_LENGTH && r->parameters[length].partner == i)
            return arguments[length] > 0 && arguments[length] <= INT32_MAX
                       ? (size_t)arguments[length]
                       : 0;
    return 0;
}

queued *queued_make(const roles *r, const int64_t *arguments)
{
    size_t total = 0;
    size_t used = 0;
    queued *call;

    for (int i = 0; i < r->count; i++)
        total += size_of_copy(r, arguments, i);
    call = malloc(sizeof *call + total);
    if (call == NULL)
        return NULL;
    call->next = NULL;
    call->count = r->count;
    for (int i = 0; i < r->count; i++) {
        size_t size = size_of_copy(r, arguments, i);

        call->arguments[i] = arguments[i];
        if (size == 0)
            continue;
        memcpy(call->copies + used, (const void *)(uintptr_t)arguments[i], size);
        call->arguments[i] = (int64_t)(uintptr_t)(call->copies + used);
        used += size;
    }
    return call;
}

int queue_add(queue *q, queued *call)
{
    if (q->length == QUEUE_MOST)
        return 0;
    if (q->last == NULL)
        q->first = call;
    else
        q->last->next = call;
    q->last = call;
    q->length++;
    return 1;
}

queued *queue_take(queue *q)
{
    queued *first = q->first;

    if (first == NULL)
        return NULL;
    q->first = first->next;
    if (q->first == NULL)
        q->last = NULL;
    q->length--;
    return first;
}

void queue_clear(queue *q)
{
    queued *call;

    while ((call = queue_take(q)) != NULL)
        free(call);
}
