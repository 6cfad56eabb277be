/* Which context answers for which server name (SNI, RFC 6066). The lists are guarded by the
 * context's lock. */
#ifndef GASKET_SERVER_NAME_H
#define GASKET_SERVER_NAME_H

#include "library/library.h"

struct ctx;
typedef struct server_name server_name;

void server_names_free(server_name *first);

/* OpenSSL's callback of every context that can be a server's. */
int server_name_answer(SSL *ssl, int *alert, void *argument);

/* Has a server's SSL go on as one of `other`. False where it cannot be done. */
int server_name_switch(SSL *ssl, struct ctx *other);

#endif
