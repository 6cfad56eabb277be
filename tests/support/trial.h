/*
 * Every direct call with every wrong value of every parameter, and with the right ones. Runs in
 * forked children; what they find is told through memory that they share with the test.
 */
#ifndef TESTS_TRIAL_H
#define TESTS_TRIAL_H

#include <stdatomic.h>

#include "support/spec.h"

enum { TRIAL_REPORT = 1 << 16 };

typedef struct trial_board {
    atomic_long wrong; /* calls that were refused as they must be, or should have been */
    atomic_long right;
    atomic_int called; /* functions of which at least one call came back */
    int function;      /* where the child is: its place in spec_calls, */
    int number;        /* the case of that function, from 1, */
    char doing[512];   /* and the call in words */
    int failures;
    char report[TRIAL_REPORT];
} trial_board;

extern trial_board *trial;

/* Makes the board. In main, before anything is forked. */
void trial_prepare(void);

/* One line for the report. */
__attribute__((format(printf, 1, 2))) void trial_fail(const char *format, ...);

/* All calls of one function that come behind its case `after`: with wrong values, then with right
 * ones.
 */
void trial_run(int function, int after);

#endif
