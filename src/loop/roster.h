/* A loop's members: all of them, those that were touched, those that have something to tell. */
#ifndef GASKET_ROSTER_H
#define GASKET_ROSTER_H

#include "loop/loop.h"

/* Lets so many of those that were touched, and all that are due, do what there is to do. */
void roster_step(loop *l, int64_t most);
void roster_expire(loop *l);
/* 1 and the next that is told, or 0. */
int roster_next_event(loop *l, member_event *e);
/* The loop ends; its members go on without it. */
void roster_end(loop *l);

#endif
