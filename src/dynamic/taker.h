/* Functions that take a C function, or give one: what their prototypes are (takers.inc). */
#ifndef GASKET_TAKER_H
#define GASKET_TAKER_H

typedef struct taker {
    const char *name;
    const char *signature; /* in C's words */
    const char *function;  /* what is called: macros stand for another */
    int command;           /* its second argument, 0: there is none */
} taker;

/* NULL where it is none. */
const taker *taker_find(const char *name);

#endif
