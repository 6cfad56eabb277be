/* Forked children. They tell what they found by their exit status and assert nothing. */
#ifndef TESTS_PROCESS_H
#define TESTS_PROCESS_H

#include <sys/types.h>

/* Exits with what `body` returns, without the handlers that the parent registered. */
pid_t process_start(int (*body)(void *), void *argument);

/* The exit status; -1 where a signal ended it, or where it had to be killed since it would not end.
 */
int process_end(pid_t child);

#endif
