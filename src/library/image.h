/* Shared objects of this process: opening them, their symbols, and which of them an address lies
 * in. */
#ifndef GASKET_IMAGE_H
#define GASKET_IMAGE_H

#include <stddef.h>

typedef struct image image; /* what the system's loader gave: never closed */

/* Opens a file for good, its symbols to itself; NULL with the loader's words in `reason`. */
image *image_open(const char *path, char *reason, size_t size);
/* The same of a file that is loaded already; loads nothing. */
image *image_loaded(const char *path, char *reason, size_t size);
/* The image that a symbol which everyone in the process sees comes from; NULL where nobody has it.
 */
image *image_exporting(const char *symbol);

/* The first of several names that can be opened, ended by NULL; else NULL with the loader's words
 * about the first of them. */
image *image_open_any(const char *const *names, char *reason, size_t size);

/* A symbol's address, in the image or one that it depends on; NULL where there is none. */
void *image_symbol(image *i, const char *symbol);
/* The same stored to the function pointer at `place`. 0 where there is none. */
int image_take(image *i, const char *symbol, void *place);
/* The address of a symbol that everyone in the process sees; NULL where there is none. */
void *image_global_symbol(const char *symbol);

/* Where the file that an address lies in begins: tells files apart. NULL where it lies in none. */
const void *image_base(const void *address);
/* The name of that file; lives as long as the file is loaded. "" where there is none. */
const char *image_path(const void *address);

#endif
