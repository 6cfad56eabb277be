/* Right values for every parameter of a direct call: several each, of which any mix may be called.
 */
#ifndef TESTS_VALUE_H
#define TESTS_VALUE_H

#include "support/spec.h"
#include "support/variant.h"

/* The arguments of one call, and what is made for them. */
typedef struct values {
    spec_argument arguments[SPEC_PARAMETERS];
    thing things[SPEC_PARAMETERS];
    const char *names[SPEC_PARAMETERS]; /* what the objects are */
    void *owned[SPEC_PARAMETERS];       /* bytes and room of exactly the length that is given */
    int64_t outs[SPEC_PARAMETERS];
} values;

/* What is stored to where a call stores nothing. */
#define VALUE_UNTOUCHED INT64_C(0x5a5a5a5a5a5a)

/* How many right values there are; at least one. A length comes with its bytes. */
int value_count(const spec_call *f, int place);
/* Sets an argument, and the length that belongs to it, to the k-th of them. */
void value_set(const spec_call *f, int place, int k, values *v);
/* The same without making an object. */
void value_set_plain(const spec_call *f, int place, int k, values *v);
void values_free(values *v);

/* Texts that are no UTF-8. */
enum { VALUE_BAD_TEXTS = 4 };
extern const char *const value_bad_texts[VALUE_BAD_TEXTS];

#endif
