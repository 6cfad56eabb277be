'use strict';

/* Gasket's loop in Node's: its events are handed to whom they are about, and nothing waits in C on a thread that
 * runs JavaScript. Each such thread has a loop of its own. */

const { isMainThread } = require('node:worker_threads');
const koffi = require('koffi');
const { bind } = require('./library');
const { isRecord, number } = require('./errors');
const { constants } = require('./table');

const loopFd = bind('loop_fd', 'int64', 'int64');
const loopNew = bind('loop_new', 'int64');
const loopTake = bind('loop_take', 'int64', 'int64', 'void *', 'int64', 'int64');
const loopWake = bind('loop_wake', 'int64', 'int64');

const SLICE = 50; /* milliseconds that a wait takes at most */
const EVENTS = 256;
const WORDS = 8; /* of 32 bits: an event is four numbers of 64 */
const events = new Int32Array(EVENTS * WORDS);

const members = new Map();
let handle = 0;
let driver = null;
let references = 0;

/** The number of 64 bits at a place; those of handles and records are exact. */
function numberAt(index) {
  return events[index + 1] * 2 ** 32 + (events[index] >>> 0);
}

function tell(kind, stream, value, error) {
  // A connection that was accepted is its listener's news.
  const [about, what] = kind === constants.EVENT_ACCEPTED ? [value, stream] : [stream, value];

  members.get(about)?.onEvent(kind, what, error);
}

/* Each event has a turn of its own, as those of Node's own streams have: promises are settled and ticks are taken
 * between, and an error in one's handler is nobody else's. */
function handOut(count) {
  for (let at = 0; at < count * WORDS; at += WORDS) {
    setImmediate(tell, numberAt(at), numberAt(at + 2), numberAt(at + 4), numberAt(at + 6));
  }
  if (isRecord(count)) {
    setImmediate(number, count);
  }
}

/* ---- who has it run ---- */

/** Node's own loop polls the descriptor of Gasket's. */
class Poll {
  #poll;

  constructor() {
    this.#poll = koffi.node.poll(number(loopFd(handle)), () => {
      handOut(loopTake(handle, events, events.byteLength, 0));
    });
    this.#poll.unref();
    // From then on koffi cannot call.
    process.once('exit', () => {
      this.#poll.close();
      this.#poll = null;
    });
  }

  join() {}

  leave() {}

  ref() {
    this.#poll?.ref();
  }

  unref() {
    this.#poll?.unref();
  }
}

/** A thread of Node's pool waits, as long as there are members. For threads that can be terminated: koffi would end
 * the process where what it polls is ready at that moment. */
class Wait {
  #isWaiting = false;

  join() {
    if (this.#isWaiting) {
      return;
    }
    this.#isWaiting = true;
    loopTake.async(handle, events, events.byteLength, SLICE, (error, count) => {
      this.#isWaiting = false;
      if (error) {
        throw error;
      }
      handOut(count);
      if (members.size > 0) {
        this.join();
      }
    });
  }

  leave() {
    if (members.size === 0) {
      loopWake(handle);
    }
  }

  ref() {}

  unref() {}
}

function theLoop() {
  if (handle === 0) {
    handle = number(loopNew());
    driver = isMainThread ? new Poll() : new Wait();
  }
  return handle;
}

/** From now on events of the handle are the member's: it has `onEvent(kind, value, error)`. */
function join(memberHandle, member) {
  theLoop();
  members.set(memberHandle, member);
  driver.join();
}

function leave(memberHandle) {
  if (members.delete(memberHandle)) {
    driver.leave();
  }
}

/** The process does not end while there are references. */
function ref() {
  theLoop();
  if (references++ === 0) {
    driver.ref();
  }
}

function unref() {
  if (--references === 0) {
    driver.unref();
  }
}

module.exports = { join, leave, ref, theLoop, unref };
