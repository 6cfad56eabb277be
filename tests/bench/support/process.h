/* The processes that are measured: started on a processor of their own, and what they take. */
#ifndef BENCH_PROCESS_H
#define BENCH_PROCESS_H

#include <stddef.h>
#include <sys/types.h>

/* Ends this program, and so what it has started: a part of the benchmark does not run. */
void bench_fail(const char *format, ...) __attribute__((noreturn, format(printf, 1, 2)));

/* This thread goes to the last processor, and what is started after that to the first; where there
 * is only one that is said. */
void process_split(void);

/* Seconds of the monotonic clock. */
double process_now(void);

typedef struct process {
    const char *name;
    pid_t pid;
    int input; /* closing it tells the process to end */
    int output;
} process;

/* Starts a program, whose first line says what the caller waits for; it has so many seconds. */
void process_start(process *p, const char *const *arguments);
/* The number in its next line, which begins with a word. */
long process_number(process *p, const char *word, int seconds);
void process_stop(process *p);

/* Whether there is a command of that name. */
int process_exists(const char *command);

/* Seconds of processor time so far, and bytes of memory that are resident. */
double process_seconds(const process *p);
double process_memory(const process *p);

#endif
