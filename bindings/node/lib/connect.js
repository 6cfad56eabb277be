'use strict';

/* Making streams: to a host, over a descriptor, over another stream. */

const { functions } = require('./functions');
const { bind } = require('./library');
const constants = require('./constants');
const { Context, partOptions, refuseUnknown } = require('./context');
const { liveHandle } = require('./object');
const { number, wrongType } = require('./errors');
const { bytes, integer, text } = require('./values');
const { Stream } = require('./stream');
const { until } = require('./until');
const loop = require('./loop');

const loopConnect = bind('loop_connect', 'int64', 'int64', 'int64', 'str', 'int64');
const newFd = bind('stream_new_fd', 'int64', 'int64', 'int64', 'int64');
const newMemory = bind('stream_new_memory', 'int64', 'int64', 'int64');
const prime = bind('stream_prime', 'int64', 'int64', 'void *', 'int64');
const free = bind('free', 'int64', 'int64');

const OPTIONS = new Set([
  'allowHalfOpen',
  'context',
  'fd',
  'handshakeTimeout',
  'head',
  'host',
  'ignoreUnexpectedEof',
  'isServer',
  'plain',
  'port',
  'readableHighWaterMark',
  'servername',
  'signal',
  'socket',
  'timeout',
  'verifyHost',
  'writableHighWaterMark',
]);

/* Where the options are a context's, one is made of them. */
function contextOf(options) {
  const [mine, others] = partOptions(options);

  refuseUnknown(others, OPTIONS);
  if (options.context === undefined) {
    return new Context({ side: options.isServer ? 'server' : 'client', ...mine });
  }
  if (Object.keys(mine).length > 0) {
    throw new TypeError(`${Object.keys(mine)[0]} is the context's: give one of the two`);
  }
  return options.context;
}

/* A handle, whose settings can still be made. */
function open(context, { host = 'localhost', port, fd, socket, isServer = false }) {
  const ctx = liveHandle(context, 'context');
  const side = isServer ? constants.SERVER : constants.CLIENT;

  if (socket !== undefined) {
    if (typeof socket?.write !== 'function' || typeof socket?.on !== 'function') {
      throw wrongType('socket', 'a stream that is read from and written to', socket);
    }
    return number(newMemory(ctx, side));
  }
  if (fd !== undefined) {
    return number(newFd(ctx, integer(fd, 'fd'), side));
  }
  if (port === undefined) {
    throw new TypeError('one of port, fd and socket is needed');
  }
  return number(loopConnect(loop.theLoop(), ctx, text(host, 'host'), integer(Number(port), 'port')));
}

function setUp(handle, options) {
  const { head, ignoreUnexpectedEof, isServer, plain, servername, verifyHost = servername } = options;

  if (servername !== undefined && !isServer) {
    functions.stream_set_server_name(handle, servername);
  }
  if (verifyHost !== undefined) {
    functions.stream_set_verify_host(handle, verifyHost);
  }
  if (ignoreUnexpectedEof) {
    functions.stream_set_ignore_unexpected_eof(handle, true);
  }
  if (plain) {
    functions.stream_set_plain(handle);
  }
  if (head !== undefined) {
    number(prime(handle, bytes(head, 'head'), head.byteLength));
  }
}

/** A stream that begins to connect: 'secureConnect' tells when the handshake is done. */
function createConnection(options, listener) {
  const context = contextOf(options);
  const handle = open(context, options);
  const isIn = options.socket === undefined && options.fd === undefined;

  try {
    setUp(handle, options);
  } catch (error) {
    free(handle);
    throw error;
  }
  const stream = new Stream(
    {
      handle,
      context,
      isServer: options.isServer ?? false,
      isPlain: options.plain ?? false,
      isIn,
      under: options.socket,
    },
    options,
  );
  if (listener !== undefined) {
    stream.once(options.plain ? 'connect' : 'secureConnect', listener);
  }
  return stream;
}

/** A stream whose handshake is done. `signal` ends the waiting, and the stream with it. */
async function connect(options) {
  options.signal?.throwIfAborted();
  const stream = createConnection({ ...options, signal: undefined });

  try {
    await until(stream, 'ready', options.signal);
  } catch (error) {
    // Nobody else has it.
    stream.on('error', () => {});
    stream.destroy();
    throw error;
  }
  return stream;
}

module.exports = { OPTIONS, connect, createConnection };
