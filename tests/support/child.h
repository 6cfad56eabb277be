/*
 * Forked children that make calls which may crash, hang, leak or print: their parent learns which,
 * and goes on. A child works in a directory of its own with copies of some certificates' files.
 */
#ifndef TESTS_CHILD_H
#define TESTS_CHILD_H

typedef enum child_end {
    CHILD_WELL,
    CHILD_CRASHED,
    CHILD_HUNG,
    CHILD_LEAKED /* the leak sanitizer says so */
} child_end;

enum { CHILD_OUTPUT = 16384 };

typedef struct child_result {
    child_end end;
    int status;                /* as of waitpid */
    char output[CHILD_OUTPUT]; /* the beginning of what it printed */
} child_result;

/* Runs `body` in a child until it returns. No call of it may take longer than `seconds`. */
void child_run(void (*body)(void *), void *argument, int seconds, child_result *result);

/* Within a child: the next call begins. */
void child_calls(void);
/* Within a child: 1 where something was printed since the last time. */
int child_printed(void);

/* "ended by signal 11", "hung". */
const char *child_in_words(const child_result *result);

#endif
