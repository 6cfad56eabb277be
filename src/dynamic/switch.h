/* Whether the process still has dynamic calls. */
#ifndef GASKET_SWITCH_H
#define GASKET_SWITCH_H

#include <stdint.h>

/* 0, or the state record that they were switched off. */
int64_t switch_check(const char *what);

#endif
