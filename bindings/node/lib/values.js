'use strict';

/* Values between JavaScript and C. Whatever koffi would take for an address is refused here. */

const { fileURLToPath } = require('node:url');
const koffi = require('koffi');
const { bind } = require('./library');
const { constants } = require('./table');
const { GasketObject, free, liveHandle } = require('./object');
const { classes, fromRecord, isRecord, make, number, wrongType } = require('./errors');

const kindOf = bind('kind', 'int64', 'int64');
const errorKind = bind('error_kind', 'int64', 'int64');
const directError = bind('direct_error', 'int64', 'int64');

const LOW = -(2n ** 63n);
const HIGH = 2n ** 63n - 1n;

// ---- JavaScript to C ----

function integer(value, what) {
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) {
      throw wrongType(what, 'an integer', value);
    }
    if (!Number.isSafeInteger(value)) {
      throw new RangeError(`${what} is ${value}, for which Number is not exact: use a BigInt`);
    }
    return value;
  }
  if (typeof value === 'bigint') {
    if (value < LOW || value > HIGH) {
      throw new RangeError(`${what} is ${value}, which has more than 64 bits`);
    }
    return value;
  }
  if (typeof value === 'boolean') {
    return Number(value);
  }
  throw wrongType(what, 'an integer', value);
}

function handle(value, what) {
  if (value === null || value === undefined) {
    return 0;
  }
  if (typeof value === 'object' && 'handle' in value) {
    return liveHandle(value, what);
  }
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw wrongType(what, 'an object of Gasket\'s, its handle, or null', value);
  }
  return integer(value, what);
}

/** A string, bytes that stand for one, or a file: URL. */
function text(value, what) {
  if (value === null || value === undefined) {
    return null;
  }
  if (value instanceof URL) {
    value = fileURLToPath(value);
  }
  if (typeof value === 'string') {
    if (value.includes('\0')) {
      throw make(classes.BadArgumentError, 'bad-argument', what, 'the text holds a null character, at which C would end it');
    }
    return value;
  }
  if (value instanceof Uint8Array) {
    if (value.includes(0)) {
      throw make(classes.BadArgumentError, 'bad-argument', what, 'the text holds a null byte, at which C would end it');
    }
    return Buffer.concat([value, Buffer.alloc(1)]);
  }
  throw wrongType(what, 'a string', value);
}

/** What C reads or writes: the memory itself. */
function bytes(value, what) {
  if (value === null || value === undefined) {
    return null;
  }
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof SharedArrayBuffer) {
    return value;
  }
  throw wrongType(what, 'a Buffer or another view of bytes', value);
}

const signatures = new Map();

function signature(count) {
  if (!signatures.has(count)) {
    signatures.set(count, koffi.pointer(koffi.proto('int64', new Array(count).fill('int64'))));
  }
  return signatures.get(count);
}

/** What C calls. It is kept for good: an object may call it after its last JavaScript object is gone. */
function callback(value, count, what) {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value !== 'function') {
    throw wrongType(what, 'a function', value);
  }
  return koffi.register((...values) => integer(value(...values) ?? 0, `${what}: its answer`), signature(count));
}

// ---- C to JavaScript ----

/** A new object; null for none; a state is itself. */
function created(answer, type) {
  if (answer < 0) {
    return number(answer);
  }
  return answer > 0 ? new GasketObject(answer, type || null) : null;
}

function borrowed(answer, type, origin) {
  if (answer < 0) {
    return number(answer);
  }
  if (origin instanceof GasketObject && answer === origin.handle) {
    return origin;
  }
  return answer > 0 ? new GasketObject(answer, type || null, origin, false) : null;
}

/** An object that C has stored the handle of. To free a borrowed one does nothing, so all are. */
function stored(answer, type, origin) {
  if (origin instanceof GasketObject && answer === origin.handle) {
    return origin;
  }
  return answer > 0 ? new GasketObject(answer, type || null, origin) : null;
}

/** A number that C has stored; a BigInt where Number is not exact for it. */
function storedNumber(value) {
  const short = Number(value);

  return Number.isSafeInteger(short) ? short : value;
}

/** The text of a direct call; null where OpenSSL has none. */
function directText(answer) {
  if (answer === null) {
    const record = directError(0);

    if (isRecord(record)) {
      if (errorKind(record) !== constants.ERROR_SSL) {
        throw fromRecord(record);
      }
      free(record);
    }
  }
  return answer;
}

/** The text of one of Gasket's own functions, which has none about a bad handle. */
function ownText(answer, asked, what) {
  if (answer !== null) {
    return answer;
  }
  if (asked !== null) {
    number(kindOf(asked));
  }
  throw make(classes.BadArgumentError, 'bad-argument', what, 'there is no text about this');
}

module.exports = {
  borrowed,
  bytes,
  callback,
  created,
  directText,
  handle,
  integer,
  ownText,
  stored,
  storedNumber,
  text,
};
