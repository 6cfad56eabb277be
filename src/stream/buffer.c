#include "stream/buffer.h"

#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "library/library.h"

enum { SMALLEST = 4096, BLOCK = 64 * 1024, BLOCKS = 8 };

/*
 * Buffers of the size that one recv fills come and go with every message. The allocator would take
 * such a size back from the system, and give it back, each time.
 */
static _Atomic(void *) blocks[BLOCKS];

static void *block_new(size_t size)
{
    for (int i = 0; size == BLOCK && i < BLOCKS; i++) {
        void *block = atomic_exchange(&blocks[i], NULL);

        if (block != NULL)
            return block;
    }
    return malloc(size);
}

static void block_free(void *block, int64_t size)
{
    for (int i = 0; size == BLOCK && i < BLOCKS; i++) {
        void *none = NULL;

        if (atomic_compare_exchange_strong(&blocks[i], &none, block))
            return;
    }
    free(block);
}

int64_t buffer_length(const buffer *b)
{
    return b->end - b->start;
}

static void move_to_front(buffer *b)
{
    int64_t length = buffer_length(b);

    if (b->start > 0 && length > 0)
        memmove(b->data, b->data + b->start, (size_t)length);
    b->start = 0;
    b->end = length;
}

unsigned char *buffer_room(buffer *b, int64_t room)
{
    int64_t needed = buffer_length(b) + room;

    if (b->capacity - b->end >= room)
        return b->data + b->end;
    if (needed <= b->capacity) {
        move_to_front(b);
    } else {
        int64_t capacity = needed <= SMALLEST ? SMALLEST : BLOCK;
        unsigned char *data;

        while (capacity < needed)
            capacity *= 2;
        data = block_new((size_t)capacity);
        if (data == NULL)
            return NULL;
        if (buffer_length(b) > 0)
            memcpy(data, b->data + b->start, (size_t)buffer_length(b));
        b->end = buffer_length(b);
        b->start = 0;
        block_free(b->data, b->capacity);
        b->data = data;
        b->capacity = capacity;
    }
    return b->data + b->end;
}

void buffer_added(buffer *b, int64_t n)
{
    b->end += n;
}

int buffer_append(buffer *b, const void *bytes, int64_t length)
{
    unsigned char *to = buffer_room(b, length);

    if (to == NULL)
        return 0;
    memcpy(to, bytes, (size_t)length);
    b->end += length;
    return 1;
}

int64_t buffer_take(buffer *b, void *to, int64_t length)
{
    int64_t n = buffer_length(b) < length ? buffer_length(b) : length;

    if (n > 0)
        memcpy(to, b->data + b->start, (size_t)n);
    buffer_skip(b, n);
    return n;
}

void buffer_skip(buffer *b, int64_t n)
{
    b->start += n;
    if (b->start == b->end)
        b->start = b->end = 0;
}

void buffer_rest(buffer *b)
{
    if (b->data != NULL && b->start == b->end)
        buffer_free(b);
}

void buffer_free(buffer *b)
{
    block_free(b->data, b->capacity);
    b->data = NULL;
    b->start = b->end = b->capacity = 0;
}

void buffer_wipe(buffer *b)
{
    if (b->data != NULL)
        openssl.OPENSSL_cleanse(b->data, (size_t)b->capacity);
    buffer_free(b);
}
