/*
 * Direct calls in a random order, with objects from a pool into which results are put and of which
 * any is freed at any time. Each sequence is made in a forked child, and follows from its seed: a
 * step that is left out changes none of the others but those that needed its result.
 */
#ifndef TESTS_MIX_H
#define TESTS_MIX_H

#include <stdatomic.h>
#include <stdint.h>

#include "support/child.h"

enum { MIX_STEPS = 300, MIX_WORDS = 240 };

typedef struct mix_board {
    uint64_t seed;
    unsigned char left_out[MIX_STEPS];
    int step;                       /* where the child is */
    char did[MIX_STEPS][MIX_WORDS]; /* what the last run did, in words */
    atomic_long calls;              /* of all runs */
    atomic_long refused;
    char complaint[512]; /* of a child that ended well */
} mix_board;

extern mix_board *mix;

/* In main, before anything is forked. */
void mix_prepare(void);

/* Runs the sequence of `mix->seed` without the steps left out. */
void mix_run(child_result *result);

/* After a run that ended badly: leaves out all that is not needed to let it end so. */
void mix_reduce(child_result *result);

#endif
