/*
 * Live objects of each of OpenSSL's types, in every state that makes a difference: empty and
 * filled, fresh and connected. They are made with direct calls themselves.
 */
#ifndef TESTS_VARIANT_H
#define TESTS_VARIANT_H

#include <stddef.h>
#include <stdint.h>

#include "support/spec.h"

enum { THING_OTHERS = 6 };

/* An object, and what it needs to be what it is. */
typedef struct thing {
    int64_t handle; /* 0 or a record where it could not be made */
    int64_t others[THING_OTHERS];
    int count; /* of others */
    int fds[2];
    int fd_count;
} thing;

typedef struct variant {
    int type;
    const char *name;
    thing (*make)(int type);
} variant;

/* Reads the files that the makers need. Once, before children are forked. */
void variants_prepare(void);

/* How many variants a parameter of that type takes, and each of them. */
int variant_count(int type);
const variant *variant_of(int type, int i);

/* Ends the program where it cannot be made. */
thing variant_make(const variant *v);
/* Every handle is freed until there is nothing left to free. */
void thing_free(thing *t);
void handle_free(int64_t handle);

/* ---- for the makers ---- */

extern const variant variants_of_tls[];
extern const variant variants_of_bios[];
extern const variant variants_of_certificates[];
extern const variant variants_of_verification[];
extern const variant variants_of_keys[];

/* A file of certificates.sh, read by variants_prepare. */
typedef struct file_bytes {
    const char *name;
    void *bytes;
    int64_t length;
} file_bytes;

const file_bytes *file_of(const char *name);

thing thing_of(int64_t handle);
/* One more that goes with it. */
void thing_with(thing *t, int64_t other);
/* Two connected sockets that do not block. */
void thing_sockets(thing *t);

/* Objects that makers of several kinds need. */
int64_t bio_with(const char *file);
int64_t certificate_of(const char *file);
int64_t key_of_server(void);
int64_t adopted(const char *type, const char *maker);

#endif
