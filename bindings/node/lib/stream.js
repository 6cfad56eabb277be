'use strict';

/* A TLS connection as a stream of Node's. */

const { AsyncResource } = require('node:async_hooks');
const { Duplex, addAbortSignal } = require('node:stream');
const { bind } = require('./library');
const { functions } = require('./functions');
const { classes, fromRecord, isRecord, make, number, timedOut } = require('./errors');
const question = require('./question');
const { ROOM, readChunk } = require('./reading');
const { describe } = require('./stream-info');
const { DuplexTransport, LoopTransport } = require('./transport');
const { destroyed, until } = require('./until');

const raw = {
  flush: bind('stream_flush', 'int64', 'int64', 'int64'),
  leftover: bind('stream_leftover', 'int64', 'int64', 'void *', 'int64'),
  setBuffering: bind('stream_set_buffering', 'int64', 'int64', 'int64'),
  shutdown: bind('stream_shutdown', 'int64', 'int64', 'int64'),
  startTls: bind('stream_start_tls', 'int64', 'int64'),
  write: bind('stream_write', 'int64', 'int64', 'void *', 'int64', 'int64'),
};

const GATHERED = 16384; /* of what is written within one turn: a whole record */
const TURN = 16; /* reads until others have their turn */
const HIGH_WATER_MARK = 2 ** 16;

class Stream extends Duplex {
  #handle;
  #context;
  #transport;
  #resource = new AsyncResource('GASKETSTREAM');
  #isServer;
  #isReady = false; /* bytes may be read and written */
  #isPlain;
  #hasBegun = false; /* 'connect' was emitted */
  #isWanted = false; /* somebody wants to read */
  #credit = TURN;
  #output = null; /* { chunks, offset, done } that are being written */
  #mustFlush = false;
  #isFlushing = false;
  #ending = null; /* whom to tell that the farewell is sent */
  #failure = null; /* that comes when what was read before has been taken */
  #hasEnded = false; /* the peer's farewell was read */
  #turn = null; /* makes the connection another, when all is written: it is not read from until then */
  #idle = null;
  #handshaking = null;

  /** `how` is { handle, context, isServer, isPlain, isIn, under }. Streams are made by createConnection, connect
   * and servers. */
  constructor(how, options = {}) {
    super({
      allowHalfOpen: options.allowHalfOpen ?? false,
      readableHighWaterMark: options.readableHighWaterMark ?? HIGH_WATER_MARK,
      writableHighWaterMark: options.writableHighWaterMark ?? HIGH_WATER_MARK,
    });
    this.#handle = how.handle;
    this.#context = how.context;
    this.#isServer = how.isServer;
    this.#isPlain = how.isPlain;
    this.bytesRead = 0;
    this.bytesWritten = 0;
    this.timeout = 0;
    // One that has failed already tells so by an event.
    raw.setBuffering(how.handle, GATHERED);
    this.#transport = how.under
      ? new DuplexTransport(this.#events(), how.handle, how.under)
      : new LoopTransport(this.#events(), how.handle, how.isIn);
    this.#limitHandshake(options.handshakeTimeout ?? 0);
    if (options.timeout) {
      this.setTimeout(options.timeout);
    }
    if (options.signal) {
      addAbortSignal(options.signal, this);
    }
  }

  /* ---- what its transport tells ---- */

  #events() {
    const within = (action) => (argument) => this.#resource.runInAsyncScope(action, this, argument);

    return {
      connected: within(this.#connected),
      proceed: within(this.#proceed),
      failed: within(this.#fail),
      asked: within(this.#ask),
      seesEnd: () => this.#seesEnd(),
      destroy: (error) => this.destroy(error),
    };
  }

  #connected() {
    this.#isReady = true;
    clearTimeout(this.#handshaking);
    this.#touch();
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.emit('connect');
    }
    if (!this.#isPlain) {
      this.emit('secureConnect');
    }
    this.emit('ready');
    this.#proceed();
  }

  #proceed() {
    this.#credit = TURN;
    this.#touch();
    this.#send();
    if (this.#turn === null) {
      this.#pull();
    } else {
      this.#turn();
    }
  }

  /* What the peer sent before may still be unread: reading comes to the error by itself. */
  #fail(error) {
    if (this.#isReady && !this.#hasEnded) {
      this.#isWanted = true;
      this.#pull();
    } else {
      this.destroy(error);
    }
  }

  /* ---- reading ---- */

  read(size) {
    const chunk = super.read(size);

    if (this.#failure !== null && this.readableLength === 0) {
      process.nextTick(() => this.destroy(this.#failure));
    }
    return chunk;
  }

  _read() {
    this.#isWanted = true;
    this.#pull();
  }

  #pull() {
    if (!this.#isWanted || !this.#isReady || this.#turn !== null || this.destroyed) {
      return;
    }
    if (this.#credit-- <= 0) {
      setImmediate(() => this.#proceed());
      return;
    }
    const chunk = readChunk(this.#handle);
    this.#transport.carry();
    this.#take(chunk);
  }

  #take(chunk) {
    if (typeof chunk !== 'number') {
      this.#isWanted = false;
      this.bytesRead += chunk.byteLength;
      this.#touch();
      this.push(chunk);
    } else if (chunk === 0) {
      this.#isWanted = false;
      this.#hasEnded = true;
      this.push(null);
    } else if (isRecord(chunk)) {
      this.#isWanted = false;
      this.#failLater(fromRecord(chunk));
    }
  }

  /* What was read before is taken first. */
  #failLater(error) {
    if (this.readableLength > 0) {
      this.#failure = error;
    } else {
      this.destroy(error);
    }
  }

  /* ---- writing ---- */

  _write(chunk, _, done) {
    this._writev([{ chunk }], done);
  }

  _writev(chunks, done) {
    this.#output = { chunks, index: 0, offset: 0, done };
    this.#send();
  }

  /** Gives Gasket what it takes, and sends what has to be. */
  #send() {
    if (!this.#isReady || this.destroyed) {
      return;
    }
    if (this.#output !== null && !this.#writeAll()) {
      this.#transport.carry();
      return;
    }
    if (this.#isFlushing) {
      this.#flush();
    }
    if (this.#ending !== null && this.#output === null) {
      this.#finish();
    }
  }

  /* Whether all of it was accepted, or nothing more will be. */
  #writeAll() {
    const output = this.#output;

    for (; output.index < output.chunks.length; output.index++, output.offset = 0) {
      const { chunk } = output.chunks[output.index];

      while (output.offset < chunk.byteLength) {
        const rest = output.offset === 0 ? chunk : chunk.subarray(output.offset);
        const count = raw.write(this.#handle, rest, rest.byteLength, 0);

        if (count < 0) {
          return this.#isRefused(count);
        }
        output.offset += count;
        this.bytesWritten += count;
      }
    }
    this.#flushSoon();
    this.#written(null);
    return true;
  }

  #isRefused(answer) {
    if (!isRecord(answer)) {
      return false;
    }
    this.#written(fromRecord(answer));
    return true;
  }

  #written(error) {
    const { done } = this.#output;

    this.#output = null;
    this.#touch();
    done(error);
  }

  /** What is written within one turn goes together. */
  #flushSoon() {
    if (!this.#mustFlush) {
      this.#mustFlush = true;
      process.nextTick(() => this.#flush());
    }
  }

  #flush() {
    this.#mustFlush = false;
    if (this.#handle === 0 || !this.#isReady) {
      return;
    }
    const answer = raw.flush(this.#handle, 0);
    // A stream that has failed tells its reader, or the next who writes.
    this.#isFlushing = answer < 0 && !isRecord(answer);
    this.#transport.carry();
  }

  _final(done) {
    this.#ending = done;
    this.#send();
  }

  #finish() {
    const answer = raw.shutdown(this.#handle, 0);

    this.#transport.carry();
    if (answer < 0 && !isRecord(answer)) {
      return;
    }
    const done = this.#ending;
    this.#ending = null;
    done(isRecord(answer) ? fromRecord(answer) : null);
  }

  /* ---- the end ---- */

  _destroy(error, done) {
    clearTimeout(this.#idle);
    clearTimeout(this.#handshaking);
    if (this.#handle !== 0) {
      this.#transport.close();
      this.#handle = 0;
    }
    this.#output?.done(error ?? destroyed());
    this.#output = null;
    this.#resource.emitDestroy();
    done(error);
  }

  /** Ends it, and destroys it when all is sent. */
  destroySoon() {
    if (this.writable) {
      this.end();
    }
    if (this.writableFinished) {
      this.destroy();
    } else {
      this.once('finish', () => this.destroy());
    }
  }

  /* ---- the handshake ---- */

  async handshake({ signal } = {}) {
    if (this.destroyed) {
      throw destroyed();
    }
    if (!this.#isReady || !this.encrypted) {
      await until(this, 'secureConnect', signal);
    }
  }

  async #ask(asked) {
    try {
      const said = await question.ask(this, asked);

      if (this.#handle !== 0) {
        question.answer(this, said);
        this.#transport.again?.();
      }
    } catch (error) {
      this.destroy(error);
    }
  }

  /* ---- from plain to TLS and back ---- */

  async startTls({ signal } = {}) {
    if (this.destroyed) {
      throw destroyed();
    }
    if (this.readableLength > 0) {
      throw make(classes.StateError, 'state', 'startTls', 'plain bytes are still unread');
    }
    await this.#turnTo(() => {
      if (this.writableLength > 0 || number(raw.flush(this.#handle, 0)) < 0) {
        return false;
      }
      number(raw.startTls(this.#handle));
      this.#isPlain = false;
      this.#isReady = false;
      return true;
    });
    this.#transport.again?.();
    await this.handshake({ signal });
  }

  /** Ends TLS: what is under it goes on in plain text. */
  async detach() {
    let under;

    await this.#turnTo(() => {
      under = this.writableLength > 0 ? null : this.#transport.detach();
      return under !== null;
    });
    this.#leftover(under);
    this.#transport.release();
    this.#handle = 0;
    this.destroy();
    return under;
  }

  /* Until `turn` answers true. Where it throws, the stream goes on as it was. */
  #turnTo(turn) {
    return new Promise((resolve, reject) => {
      this.once('close', () => reject(destroyed()));
      this.#turn = () => {
        try {
          if (!turn()) {
            return;
          }
          resolve();
        } catch (error) {
          reject(error);
        }
        this.#turn = null;
      };
      this.#proceed();
    });
  }

  /* Plain bytes that came behind the farewell. */
  #leftover(under) {
    const room = Buffer.alloc(ROOM);
    const pieces = [];

    for (let count; (count = number(raw.leftover(this.#handle, room, ROOM))) > 0; ) {
      pieces.push(Buffer.from(room.subarray(0, count)));
    }
    pieces.push(this.#transport.rest());
    if (pieces.some((piece) => piece.length > 0)) {
      under.unshift(Buffer.concat(pieces));
    }
  }

  /* Whether the peer's farewell has come. Bytes that came before it are not lost. */
  #seesEnd() {
    const chunk = readChunk(this.#handle);

    if (typeof chunk === 'number') {
      return number(chunk) === 0;
    }
    this.#isWanted = false;
    this.push(chunk);
    throw make(classes.StateError, 'state', 'detach', 'decrypted bytes are still unread');
  }

  /* ---- time ---- */

  #limitHandshake(milliseconds) {
    if (milliseconds > 0) {
      this.#handshaking = setTimeout(() => {
        this.destroy(timedOut('handshake', functions.stream_peer(this)));
      }, milliseconds);
    }
  }

  /** 'timeout' is emitted when neither side has sent anything for so long; the stream goes on. */
  setTimeout(milliseconds, listener) {
    clearTimeout(this.#idle);
    this.timeout = milliseconds;
    if (listener !== undefined) {
      this[milliseconds > 0 ? 'once' : 'off']('timeout', listener);
    }
    this.#idle = milliseconds > 0 ? setTimeout(() => this.emit('timeout'), milliseconds).unref() : null;
    return this;
  }

  #touch() {
    this.#idle?.refresh();
  }

  /* Agents of node:http ask for these. TCP_NODELAY is always set, and keep-alive messages are not sent. */
  setNoDelay() {
    return this;
  }

  setKeepAlive() {
    return this;
  }

  ref() {
    this.#transport.ref();
    return this;
  }

  unref() {
    this.#transport.unref();
    return this;
  }

  /* ---- what it is ---- */

  get handle() {
    return this.#handle;
  }

  get context() {
    return this.#context;
  }

  get isServer() {
    return this.#isServer;
  }

  get connecting() {
    return !this.#hasBegun && !this.destroyed;
  }

  get encrypted() {
    return !this.#isPlain;
  }

  toString() {
    return `[gasket stream ${this.#handle || 'closed'}]`;
  }
}
describe(Stream);

module.exports = { Stream };
