/*
 * The fixed pool of error records. It is never unmapped and a record is never taken out of use by
 * being read: reading one while it is recycled gives an older or a newer record's text, never a
 * fault.
 */
#ifndef GASKET_POOL_H
#define GASKET_POOL_H

#include <stdint.h>

#include "error/error.h"

/* Copies a composed error into the oldest place. Returns the record, negative. */
int64_t pool_publish(const error *e);

/* The record's content, or NULL where `record` is no live record. */
const error *pool_find(int64_t record);

#endif
