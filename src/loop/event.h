/* What has happened to a stream or listener of a loop, as a handle. */
#ifndef GASKET_LOOP_EVENT_H
#define GASKET_LOOP_EVENT_H

#include "loop/member.h"

/* A handle that handle_drop ends, or a record. */
int64_t event_new(const member_event *e);

#endif
