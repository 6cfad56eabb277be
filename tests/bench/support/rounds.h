/*
 * Ways that are compared, in interleaved rounds: each round measures every way once, and begins
 * with another one than the round before, so that whatever else the machine does falls on all of
 * them. What counts is the ratio within a round.
 */
#ifndef BENCH_ROUNDS_H
#define BENCH_ROUNDS_H

enum { ROUNDS_WAYS = 8, ROUNDS_FIGURES = 2, ROUNDS_MOST = 101 };

typedef struct rounds {
    int ways;
    int count;
    double values[ROUNDS_FIGURES][ROUNDS_WAYS][ROUNDS_MOST];
} rounds;

/* The middle one of a row, and those that a tenth of the others lie beyond. */
typedef struct middle {
    double median;
    double low;
    double high;
} middle;

/* How many rounds, milliseconds and so on: from the environment, where it says so. */
long rounds_setting(const char *name, long otherwise);

/* Fills the figures of one way in one round. */
typedef void rounds_measure(int way, void *user, double figures[ROUNDS_FIGURES]);

void rounds_run(rounds *r, rounds_measure *measure, void *user);

middle rounds_value(const rounds *r, int figure, int way);
/* Of one way's values and another's, round by round. */
middle rounds_ratio(const rounds *r, int figure, int way, int to);

#endif
