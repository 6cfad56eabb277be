/* Sessions that are still being put together, of which nobody else knows. */
#ifndef GASKET_DIRECT_SESSION_H
#define GASKET_DIRECT_SESSION_H

#include "direct/openssl_types.h"

/* It was given to an SSL: from now on it is read where no lock of ours guards it. */
void session_used(SSL_SESSION *session);

#endif
