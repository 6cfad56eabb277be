/* What a member has to tell: a set of bits, which become events when somebody asks. */
#ifndef GASKET_TELLING_H
#define GASKET_TELLING_H

#include <stdint.h>

#include "loop/member.h"

/* GASKET_EVENT_... */
void tell(member *m, int64_t kind);
/* Takes the record over. Of a stream the first is told, of a listener one at a time. */
void tell_error(member *m, int64_t record);
/* GASKET_LOOP_TIMEOUT_... */
void tell_timeout(member *m, int which);
/* 1 and the next event, or 0. */
int telling_next(member *m, member_event *out);
/* What was not told, of one that goes. */
void telling_end(member *m);

#endif
