'use strict';

/* Servers: each connection is told when its handshake is done. */

const { EventEmitter } = require('node:events');
const { bind } = require('./library');
const constants = require('./constants');
const { functions } = require('./functions');
const { Context, partOptions, refuseUnknown } = require('./context');
const { GasketObject, liveHandle } = require('./object');
const { fromRecord, make, classes, number } = require('./errors');
const { integer, text } = require('./values');
const { Stream } = require('./stream');
const loop = require('./loop');

const loopListen = bind('loop_listen', 'int64', 'int64', 'int64', 'str', 'int64', 'int64');
const loopListenFd = bind('loop_listen_fd', 'int64', 'int64', 'int64', 'int64');

const HANDSHAKE_TIMEOUT = 120_000;
const OPTIONS = new Set([
  'allowHalfOpen',
  'context',
  'handshakeTimeout',
  'plain',
  'readableHighWaterMark',
  'timeout',
  'writableHighWaterMark',
]);

class Server extends EventEmitter {
  #context;
  #options;
  #listener = null; /* whose closing ends the accepting */
  #host = null;
  #isReferenced = false;
  #wantsReference = true;
  #connections = new Set();

  constructor(options = {}, listener = undefined) {
    super();
    const [mine, others] = partOptions(options);

    refuseUnknown(others, OPTIONS);
    this.#context = options.context ?? new Context({ side: 'server', ...mine });
    this.#options = { handshakeTimeout: HANDSHAKE_TIMEOUT, ...others };
    if (listener !== undefined) {
      this.on(this.#event(), listener);
    }
  }

  /* What tells of a connection that may be used. */
  #event() {
    return this.#options.plain ? 'connection' : 'secureConnection';
  }

  get context() {
    return this.#context;
  }

  get handle() {
    return this.#listener?.handle ?? 0;
  }

  get listening() {
    return this.#listener !== null;
  }

  get connections() {
    return this.#connections.size;
  }

  toString() {
    return `[gasket server ${this.handle || 'closed'}]`;
  }

  /** listen(port, host), listen({ port, host, backlog }) and listen({ fd }), each with a listener behind. */
  listen(...args) {
    const listener = typeof args.at(-1) === 'function' ? args.pop() : undefined;
    const [first = 0, host] = args;
    const where = typeof first === 'object' ? first : { port: first, host };

    if (this.#listener !== null) {
      throw make(classes.StateError, 'state', 'listen', 'the server listens already');
    }
    if (listener !== undefined) {
      this.once('listening', listener);
    }
    try {
      this.#open(where);
      process.nextTick(() => this.#listener !== null && this.emit('listening'));
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) {
        throw error;
      }
      process.nextTick(() => this.emit('error', error));
    }
    return this;
  }

  #open({ port = 0, host = null, backlog = 0, fd }) {
    const ctx = liveHandle(this.#context, 'context');
    const handle = number(
      fd === undefined
        ? loopListen(
            loop.theLoop(), ctx, text(host, 'host'), integer(Number(port), 'port'), integer(backlog, 'backlog'),
          )
        : loopListenFd(loop.theLoop(), ctx, integer(fd, 'fd')),
    );

    this.#listener = new GasketObject(handle, 'listener');
    this.#host = host;
    if (this.#options.plain) {
      functions.listener_set_plain(this, true);
    }
    loop.join(handle, this);
    if (this.#wantsReference) {
      this.ref();
    }
  }

  onEvent(kind, value, error) {
    if (kind === constants.EVENT_ACCEPTED) {
      this.#accept(value);
    } else if (kind === constants.EVENT_ERROR) {
      this.emit('error', fromRecord(error));
    }
  }

  #accept(handle) {
    const stream = new Stream(
      { handle, context: this.#context, isServer: true, isPlain: this.#options.plain ?? false, isIn: true },
      this.#options,
    );
    const fail = (error) => this.emit('tlsClientError', error, stream);

    this.#connections.add(stream);
    stream.once('close', () => {
      this.#connections.delete(stream);
      this.#closeIfDone();
    });
    // Until somebody has the stream its errors are the server's.
    stream.on('error', fail);
    stream.once('ready', () => {
      stream.off('error', fail);
      this.emit(this.#event(), stream);
    });
  }

  address() {
    return this.#listener === null ? null : { address: this.#host, port: functions.listener_port(this) };
  }

  addServerName(name, context) {
    this.#context.addServerName(name, context);
  }

  /** Accepts no more. 'close' is emitted when the last connection has ended. */
  close(listener) {
    if (this.#listener === null) {
      const error = make(classes.StateError, 'state', 'close', 'the server does not listen');

      process.nextTick(() => listener?.(error));
      return this;
    }
    if (listener !== undefined) {
      this.once('close', () => listener());
    }
    loop.leave(this.handle);
    this.#drop();
    this.#listener.close();
    this.#listener = null;
    process.nextTick(() => this.#closeIfDone());
    return this;
  }

  closeAllConnections() {
    this.#connections.forEach((stream) => stream.destroy());
  }

  #closeIfDone() {
    if (this.#listener === null && this.#connections.size === 0) {
      this.emit('close');
    }
  }

  ref() {
    this.#wantsReference = true;
    if (this.#listener !== null && !this.#isReferenced) {
      this.#isReferenced = true;
      loop.ref();
    }
    return this;
  }

  unref() {
    this.#wantsReference = false;
    this.#drop();
    return this;
  }

  #drop() {
    if (this.#isReferenced) {
      this.#isReferenced = false;
      loop.unref();
    }
  }
}

if (Symbol.asyncDispose) {
  Server.prototype[Symbol.asyncDispose] = function dispose() {
    return new Promise((resolve) => this.close(() => resolve()));
  };
}

function createServer(options, listener) {
  return typeof options === 'function' ? new Server({}, options) : new Server(options, listener);
}

module.exports = { Server, createServer };
