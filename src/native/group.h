/*
 * SSLs and BIOs that OpenSSL works on together, as an SSL with its transport or the two ends of a
 * pair, share one lock. Groups only ever grow together: what was joined stays so until it ends.
 */
#ifndef GASKET_GROUP_H
#define GASKET_GROUP_H

#include "handle/handle.h"
#include "handle/lock.h"

typedef struct group group;

/* Of one member; NULL without memory. */
group *group_new(void);
/* The lock of all that were joined. It changes only while it is held. */
lock *group_lock(group *g);
/* With the locks of both held, which still have to be left: one lock from now on. */
void group_join(group *a, group *b);
/* With its lock held: the object is held until the last member has ended. 0, or ENOMEM. */
int group_keep(group *g, object *o);
/* The member ends; NULL is ignored. */
void group_leave(group *g);

#endif
