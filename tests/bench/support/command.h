/*
 * What the driver asks of a program that it measures, or measures with: lines on standard input, a
 * word and numbers, each answered with `ok NUMBER`, or `no` where the program knows no such word.
 * The words are in README.md.
 */
#ifndef BENCH_COMMAND_H
#define BENCH_COMMAND_H

enum { COMMAND_NUMBERS = 4 };

typedef struct command {
    const char *word;
    long (*run)(const long *numbers);
} command;

/* Says `ready` and the words that it knows, and serves until there are no more lines. The last
 * command's word is NULL. */
void command_serve(const command *commands);

#endif
