/* Pre-shared keys of a context (RFC 4279, RFC 8446 section 4.2.11). Guarded by the context's lock.
 */
#ifndef GASKET_PSK_H
#define GASKET_PSK_H

typedef struct psk psk;

/* Wipes and frees them all. */
void psks_free(psk *first);

#endif
