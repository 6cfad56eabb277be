/* A queue of bytes: appended at the end, taken from the front. Its memory goes away when it is
 * empty and idle. */
#ifndef GASKET_BUFFER_H
#define GASKET_BUFFER_H

#include <stdint.h>

typedef struct buffer {
    unsigned char *data;
    int64_t start;
    int64_t end;
    int64_t capacity;
} buffer;

int64_t buffer_length(const buffer *b);
/* Where at least `room` bytes may be written, then buffer_added(n). NULL without memory. */
unsigned char *buffer_room(buffer *b, int64_t room);
void buffer_added(buffer *b, int64_t n);
/* Appends a copy: 1, or 0 without memory. */
int buffer_append(buffer *b, const void *bytes, int64_t length);
/* Moves at most `length` bytes out; how many. */
int64_t buffer_take(buffer *b, void *to, int64_t length);
/* The front bytes are done with. */
void buffer_skip(buffer *b, int64_t n);
/* Gives the memory back if there is nothing in it. */
void buffer_rest(buffer *b);
void buffer_free(buffer *b);
/* The same for what must not stay in memory. */
void buffer_wipe(buffer *b);

#endif
