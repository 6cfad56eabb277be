'use strict';

const { bind } = require('./library');
const { fromRecord, isRecord } = require('./errors');
const { handle } = require('./values');

const directError = bind('direct_error', 'int64', 'int64');

/** What the last direct call on an object, or the last one of this thread, has left in OpenSSL's error queue. */
function direct_error(object = null) {
  const record = directError(handle(object, 'direct_error: argument 1'));

  if (!isRecord(record)) {
    return null;
  }
  const error = fromRecord(record);
  if (object !== null && error.kind !== 'ssl') {
    throw error;
  }
  return error;
}

module.exports = { direct_error };
