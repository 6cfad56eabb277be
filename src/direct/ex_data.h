/* Numbers that callers keep with OpenSSL's objects. */
#ifndef GASKET_EX_DATA_H
#define GASKET_EX_DATA_H

#include "library/ex_index.h"

/* For an SSL that was duplicated: what is Gasket's in it belongs to the other one. */
#define ex_data_forget ex_index_forget

#endif
