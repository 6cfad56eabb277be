/* What a child process forbids itself, as a system may forbid it to all. */
#ifndef TESTS_FORBID_H
#define TESTS_FORBID_H

/* Memory that is executable can be had no more: 1, or 0 where the system cannot do that. */
int forbid_executable_memory(void);

#endif
