/* What the caller gives, as C is passed it. */
#ifndef GASKET_PASSING_H
#define GASKET_PASSING_H

#include "dynamic/invocation.h"

/* Checks the arguments of parameter `i`, and holds what they stand for: 0 or a record. Also after a
 * record passing_leave lets go. */
int64_t passing_enter(invocation *v, int i);
void passing_leave(invocation *v, int i);

/* A record about the parameter's first argument: "argument 3 of EVP_Digest, "EVP_MD *", is 5, ...".
 */
int64_t passing_refuse(const invocation *v, int i, int64_t kind, const char *why);

#endif
