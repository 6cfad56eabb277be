/* Which context answers for which server name (SNI, RFC 6066). The lists are guarded by the
 * context's lock. */
#ifndef GASKET_SERVER_NAME_H
#define GASKET_SERVER_NAME_H

typedef struct server_name server_name;

void server_names_free(server_name *first);

#endif
