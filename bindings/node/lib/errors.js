'use strict';

/* Error records as errors. A record is read whole and freed at once. */

const { getSystemErrorName } = require('node:util');
const { bind } = require('./library');
const { constants, opensslConstants } = require('./table');

const record = {
  kind: bind('error_kind', 'int64', 'int64'),
  what: bind('error_what', 'str', 'int64'),
  message: bind('error_message', 'str', 'int64'),
  peer: bind('error_peer', 'str', 'int64'),
  count: bind('error_code_count', 'int64', 'int64'),
  code: bind('error_code', 'int64', 'int64', 'int64'),
  string: bind('error_string', 'str', 'int64', 'int64'),
  verifyResult: bind('error_verify_result', 'int64', 'int64'),
  verifyString: bind('error_verify_result_string', 'str', 'int64'),
  alert: bind('error_alert', 'int64', 'int64'),
  os: bind('error_os', 'int64', 'int64'),
  free: bind('free', 'int64', 'int64'),
};
const constant = bind('constant', 'int64', 'str');

/** What is below this is an error record. */
const RECORDS_END = -(2 ** 40);

class GasketError extends Error {
  constructor(message, code = 'ERR_GASKET') {
    super(message);
    this.code = code;
    this.kind = null;
    this.what = '';
    this.codes = [];
    this.strings = [];
    this.verifyResult = 0;
    this.verifyString = '';
    this.alert = 0;
    this.osError = 0;
    this.peer = '';
  }
}

class BadHandleError extends GasketError {}
class BadArgumentError extends GasketError {}
class NoMemoryError extends GasketError {}
class LibraryError extends GasketError {}
class UnsupportedError extends GasketError {}
class StateError extends GasketError {}
class SSLError extends GasketError {}
class VerifyError extends SSLError {}
class ClosedError extends SSLError {}
class SystemError extends GasketError {}
class ResolveError extends GasketError {}
/** Time has run out; the library itself answers that by a state. */
class TimeoutError extends GasketError {}

const classes = {
  GasketError,
  BadHandleError,
  BadArgumentError,
  NoMemoryError,
  LibraryError,
  UnsupportedError,
  StateError,
  SSLError,
  VerifyError,
  ClosedError,
  SystemError,
  ResolveError,
  TimeoutError,
};
for (const [name, each] of Object.entries(classes)) {
  Object.defineProperty(each.prototype, 'name', { value: name, configurable: true, writable: true });
}

/* By the number of the kind: its class, and its name, such as "bad-handle". */
const kinds = new Map(
  [
    ['BAD_HANDLE', BadHandleError],
    ['BAD_ARGUMENT', BadArgumentError],
    ['NO_MEMORY', NoMemoryError],
    ['LIBRARY', LibraryError],
    ['UNSUPPORTED', UnsupportedError],
    ['STATE', StateError],
    ['SSL', SSLError],
    ['VERIFY', VerifyError],
    ['CLOSED', ClosedError],
    ['OS', SystemError],
    ['RESOLVE', ResolveError],
  ].map(([name, of]) => [constants[`ERROR_${name}`], { of, name: name.toLowerCase().replace('_', '-') }]),
);

/* ---- codes, as Node's own modules give them ---- */

const VERIFY_PREFIX = 'X509_V_ERR_';
let verifyNames;

/* "CERT_HAS_EXPIRED" for 10. */
function verifyName(result) {
  verifyNames ??= new Map(
    Object.keys(opensslConstants)
      .filter((name) => name.startsWith(VERIFY_PREFIX))
      .map((name) => [constant(name), name.slice(VERIFY_PREFIX.length)]),
  );
  return verifyNames.get(result) ?? 'ERR_GASKET_VERIFY';
}

/* "ERR_SSL_WRONG_VERSION_NUMBER" of "error:0A00010B:SSL routines::wrong version number". */
function reasonName(strings) {
  const reason = /^error:[^:]*:[^:]*:[^:]*:([^:]+)/.exec(strings[0] ?? '')?.[1];

  return reason ? `ERR_SSL_${reason.trim().toUpperCase().replace(/[^A-Z0-9]+/g, '_')}` : 'ERR_SSL';
}

const EAI_NONAME = 2;
const EAI_AGAIN = 3;

function resolveName(number) {
  return { [EAI_NONAME]: 'ENOTFOUND', [EAI_AGAIN]: 'EAI_AGAIN' }[number] ?? 'EAI_FAIL';
}

function nodeCode(error) {
  switch (error.constructor) {
    case SystemError:
      return error.osError > 0 ? getSystemErrorName(-error.osError) : 'ERR_GASKET_OS';
    case ResolveError:
      return resolveName(error.osError);
    case VerifyError:
      return verifyName(error.verifyResult);
    case SSLError:
      return reasonName(error.strings);
    case ClosedError:
      return 'ECONNRESET';
    default:
      return `ERR_GASKET_${(error.kind ?? '').toUpperCase().replace('-', '_')}`;
  }
}

function fill(error, number) {
  error.what = record.what(number) ?? '';
  error.verifyResult = record.verifyResult(number);
  error.verifyString = record.verifyString(number) ?? '';
  error.alert = record.alert(number);
  error.osError = record.os(number);
  error.peer = record.peer(number) ?? '';
  for (let i = 0; i < record.count(number); i++) {
    error.codes.push(record.code(number, i));
    error.strings.push(record.string(number, i) ?? '');
  }
}

/** The error for a record, which is freed. */
function fromRecord(number) {
  const { of, name } = kinds.get(record.kind(number)) ?? { of: GasketError, name: null };
  const error = new of(record.message(number) ?? 'an error record that is no more');

  error.kind = name;
  fill(error, number);
  error.code = nodeCode(error);
  if (error instanceof SystemError && error.osError > 0) {
    error.errno = -error.osError;
    error.syscall = error.what;
  }
  record.free(number);
  return error;
}

function isRecord(answer) {
  return answer < RECORDS_END && answer >= -Number.MAX_SAFE_INTEGER;
}

/** A number that C answers. One that Number is not exact for is a BigInt. */
function number(answer) {
  if (isRecord(answer)) {
    throw fromRecord(answer);
  }
  return answer;
}

/** An error of the binding's own, of a kind that records have. */
function make(of, kind, what, message) {
  const error = new of(`${what}: ${message}`);

  error.kind = kind;
  error.what = what;
  error.code = nodeCode(error);
  return error;
}

function timedOut(what, peer) {
  const error = new TimeoutError(`${what}${peer ? ` with ${peer}` : ''}: time has run out`, 'ETIMEDOUT');

  error.what = what;
  error.peer = peer;
  return error;
}

/** As Node's own modules refuse what is of a wrong type. */
function wrongType(what, expected, value) {
  const shown = value === null || typeof value !== 'object' ? String(value) : value.constructor?.name ?? 'an object';
  const error = new TypeError(`${what} must be ${expected}, not ${typeof value === 'string' ? 'a string' : shown}`);

  error.code = 'ERR_INVALID_ARG_TYPE';
  return error;
}

module.exports = { classes, fromRecord, isRecord, make, number, timedOut, wrongType };
