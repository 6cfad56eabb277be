/* A timer that makes the loop's descriptor readable: programs that poll that know no other. */
#ifndef GASKET_ALARM_H
#define GASKET_ALARM_H

#include <stdint.h>

#include "loop/loop.h"

/* 0 or a record. */
int64_t alarm_open(loop *l, const char *what);
/* For whatever is due next. */
void alarm_set(loop *l);

#endif
