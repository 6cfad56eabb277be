/* Parameters of verification: OpenSSL can neither count nor copy them. */
#ifndef GASKET_VERIFY_PARAM_H
#define GASKET_VERIFY_PARAM_H

#include "direct/openssl_types.h"

/* All that is set, the flags for inheriting included, but its name; NULL without memory. */
X509_VERIFY_PARAM *verify_param_copy(X509_VERIFY_PARAM *from);

#endif
