/* Which descriptors libuv watches for a member. */
#ifndef GASKET_POLLER_H
#define GASKET_POLLER_H

#include <stdint.h>

#include "loop/member.h"

void pollers_drop(member *m);
/* What is watched for now. */
int pollers_events(const member *m, int fd);
/* UV_READABLE and UV_WRITABLE, or 0 for neither. 0, or an errno. */
int pollers_watch(member *m, int fd, int events);
/*
 * The same of those of a connection that is being made, which are perhaps several, and others each
 * time: none is watched before. *due is when it goes on by itself.
 */
int pollers_watch_connecting(member *m, int64_t now, int64_t *due);

#endif
