/* Library files to open: the system's OpenSSL, copies of it, and some that will not do. */
#ifndef TESTS_LIBRARIES_H
#define TESTS_LIBRARIES_H

/* Where the OpenSSL is that is found by itself, and a directory for what follows. A checked
 * fixture. */
void libraries_find(void);
void libraries_remove(void);

extern char ssl_path[512];
extern char crypto_path[512];

/* The name of a copy in that directory. All these texts last for some more calls (eight). */
const char *library_copy(const char *path);
/* A libcrypto that the loader takes for another library: the name that it has in itself is changed.
 */
const char *library_renamed_crypto(void);
/* A libssl that has no function of that name: in a copy it is called otherwise. */
const char *library_without(const char *function);
/* A library made of a few lines of C. */
const char *library_made_of(const char *source);

const char *base_name(const char *path);
/* Two texts with a character between them. */
const char *joined(const char *first, const char *second, char separator);

#endif
