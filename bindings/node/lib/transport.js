'use strict';

/* What carries a stream's encrypted bytes: Gasket's loop, where there is a descriptor, or another stream of
 * Node's. Both call the stream's `proceed()` when something may go on, `failed(error)`, `connected()` and
 * `asked(question)`; the stream calls `carry()` after each of its calls that may have left something to send. */

const net = require('node:net');
const { bind } = require('./library');
const constants = require('./constants');
const { free } = require('./object');
const { fromRecord, isRecord, number } = require('./errors');
const loop = require('./loop');

const raw = {
  close: bind('stream_close', 'int64', 'int64', 'int64'),
  detach: bind('stream_detach', 'int64', 'int64', 'int64'),
  drain: bind('stream_drain', 'int64', 'int64', 'void *', 'int64'),
  feed: bind('stream_feed', 'int64', 'int64', 'void *', 'int64'),
  feedEnd: bind('stream_feed_end', 'int64', 'int64'),
  handshake: bind('stream_handshake', 'int64', 'int64', 'int64'),
  loopAdd: bind('loop_add', 'int64', 'int64', 'int64'),
  question: bind('stream_question', 'int64', 'int64'),
  shutdown: bind('stream_shutdown', 'int64', 'int64', 'int64'),
};

/** A descriptor in Gasket's loop. */
class LoopTransport {
  #stream;
  #handle;
  #isReferenced = false;

  /** `isIn` where the loop has it already. */
  constructor(stream, handle, isIn) {
    this.#stream = stream;
    this.#handle = handle;
    loop.join(handle, this);
    this.ref();
    const answer = isIn ? 0 : raw.loopAdd(loop.theLoop(), handle);

    if (isRecord(answer)) {
      this.release();
      throw fromRecord(answer);
    }
  }

  onEvent(kind, value, error) {
    switch (kind) {
      case constants.EVENT_CONNECTED:
        this.#stream.connected();
        break;
      case constants.EVENT_QUESTION:
        this.#stream.asked(value);
        break;
      case constants.EVENT_ERROR:
        this.#stream.failed(fromRecord(error));
        break;
      default:
        this.#stream.proceed();
    }
  }

  carry() {}

  /** Plain TCP from here on, or null: not yet. */
  detach() {
    const answer = number(raw.detach(this.#handle, 0));

    return answer < 0 ? null : new net.Socket({ fd: answer, readable: true, writable: true });
  }

  rest() {
    return Buffer.alloc(0);
  }

  ref() {
    if (!this.#isReferenced) {
      this.#isReferenced = true;
      loop.ref();
    }
  }

  unref() {
    if (this.#isReferenced) {
      this.#isReferenced = false;
      loop.unref();
    }
  }

  /** What was not sent before is lost, but for a farewell. */
  close() {
    raw.close(this.#handle, 0);
    this.release();
  }

  release() {
    this.unref();
    loop.leave(this.#handle);
    free(this.#handle);
  }
}

/** Another stream, such as a net.Socket that something else was read from before. */
class DuplexTransport {
  #stream;
  #handle;
  #under;
  #isConnected = false;
  #question = 0;
  #waiting = null; /* what there was no room for */
  #isBlocked = false; /* what is under it takes no more */
  #listeners;

  constructor(stream, handle, under) {
    this.#stream = stream;
    this.#handle = handle;
    this.#under = under;
    this.#listeners = {
      data: (chunk) => this.#feed(chunk),
      end: () => this.#end(),
      close: () => this.#end(),
      error: (error) => stream.destroy(error),
      drain: () => this.#drained(),
    };
    for (const [event, listener] of Object.entries(this.#listeners)) {
      under.on(event, listener);
    }
    under.resume();
    // In the handshake a client speaks first.
    process.nextTick(() => this.#advance());
  }

  #feed(chunk) {
    if (this.#handle === 0) {
      return;
    }
    const taken = raw.feed(this.#handle, chunk, chunk.byteLength);
    if (isRecord(taken)) {
      this.#stream.failed(fromRecord(taken));
      return;
    }
    if (taken < chunk.byteLength) {
      this.#waiting = chunk.subarray(taken);
      this.#under.pause();
    }
    this.#advance();
  }

  /* There may be room after something was read. */
  #feedWaiting() {
    const chunk = this.#waiting;

    if (chunk === null) {
      return;
    }
    const taken = Math.max(raw.feed(this.#handle, chunk, chunk.byteLength), 0);
    this.#waiting = taken < chunk.byteLength ? chunk.subarray(taken) : null;
    if (this.#waiting === null) {
      this.#under.resume();
    }
  }

  #end() {
    if (this.#handle !== 0) {
      raw.feedEnd(this.#handle);
      this.#advance();
    }
  }

  #drained() {
    this.#isBlocked = false;
    this.#advance();
  }

  #advance() {
    if (this.#handle === 0) {
      return;
    }
    this.#shake();
    this.#stream.proceed();
    this.carry();
  }

  #shake() {
    if (this.#isConnected) {
      return;
    }
    const answer = raw.handshake(this.#handle, 0);
    this.carry();
    if (isRecord(answer)) {
      this.#stream.failed(fromRecord(answer));
    } else if (answer === 0) {
      this.#isConnected = true;
      this.#stream.connected();
    } else if (answer === constants.WANT_ANSWER && this.#question === 0) {
      this.#question = raw.question(this.#handle);
      this.#stream.asked(this.#question);
    }
  }

  /** The handshake goes on, after an answer or where TLS begins. */
  again() {
    this.#isConnected = false;
    this.#question = 0;
    this.#advance();
  }

  carry() {
    if (this.#handle === 0) {
      return;
    }
    for (let count = 1; count > 0 && !this.#isBlocked; ) {
      const room = Buffer.allocUnsafe(16384 + 256);

      count = raw.drain(this.#handle, room, room.byteLength);
      if (count > 0 && this.#under.writable) {
        this.#isBlocked = !this.#under.write(room.subarray(0, count));
      }
    }
    this.#feedWaiting();
  }

  /** What is under it, or null: the peer's farewell has not come yet. */
  detach() {
    if (number(raw.shutdown(this.#handle, 0)) < 0) {
      return null;
    }
    this.carry();
    if (!this.#stream.seesEnd()) {
      return null;
    }
    this.#under.pause();
    return this.#under;
  }

  /** What came behind the farewell and was not fed. */
  rest() {
    return this.#waiting ?? Buffer.alloc(0);
  }

  release() {
    for (const [event, listener] of Object.entries(this.#listeners)) {
      this.#under.off(event, listener);
    }
    free(this.#handle);
    this.#handle = 0;
  }

  ref() {
    this.#under.ref?.();
  }

  unref() {
    this.#under.unref?.();
  }

  close() {
    raw.close(this.#handle, 0);
    this.carry();
    this.release();
    // An error of it is nobody's any more.
    this.#under.on('error', () => {});
    this.#under.end(() => this.#under.destroy());
  }
}

module.exports = { DuplexTransport, LoopTransport, raw };
