/*
 * Which library files to try: a list of names in load order. A name written -lNAME stands for the
 * file names that NAME may have on this system, newest OpenSSL first, so a list may give several
 * sets of files.
 */
#ifndef GASKET_CANDIDATES_H
#define GASKET_CANDIDATES_H

#include <stddef.h>

enum { CANDIDATES_NAMES = 8, CANDIDATES_NAME_SIZE = 128 };

typedef struct candidates {
    char *text; /* the list, cut into its names */
    const char *names[CANDIDATES_NAMES];
    int name_count;
    int set_count;
} candidates;

/* The system's default list, separated by newlines. */
const char *candidates_default(void);
/* What the environment says, separated by newlines or colons; NULL where it says nothing. */
const char *candidates_environment(void);

/* Cuts a list at each of `separators`. 0, or an errno: ENOMEM, or E2BIG for more names than there
 * can be. */
int candidates_init(candidates *c, const char *list, const char *separators);
void candidates_destroy(candidates *c);

/* One name of one set as the loader takes it; `buffer` is for what has to be put together. */
const char *candidates_name(const candidates *c, int set, int index,
                            char buffer[CANDIDATES_NAME_SIZE]);

#endif
