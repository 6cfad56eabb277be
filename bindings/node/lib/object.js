'use strict';

/* What handles stand for. */

const { bind } = require('./library');
const { classes, make } = require('./errors');

const free = bind('free', 'int64', 'int64');
const directType = bind('direct_type', 'str', 'int64');

/* Frees what was dropped. An object that was closed is no longer in it. */
const dropped = new FinalizationRegistry((handle) => free(handle));

class GasketObject {
  #handle;
  #type;
  #origin;
  #owned;

  constructor(handle, type = null, origin = null, owned = true) {
    this.#handle = handle;
    this.#type = type;
    this.#origin = origin;
    this.#owned = owned;
    if (owned) {
      dropped.register(this, handle, this);
    }
  }

  get handle() {
    return this.#handle;
  }

  get type() {
    this.#type ??= directType(this.#handle) ?? 'object';
    return this.#type;
  }

  get closed() {
    return this.#handle === 0;
  }

  close() {
    if (this.#owned && this.#handle !== 0) {
      dropped.unregister(this);
      free(this.#handle);
    }
    this.#handle = 0;
    this.#origin = null;
  }

  toString() {
    return `[gasket ${this.type} ${this.#handle || 'closed'}]`;
  }

  [Symbol.for('nodejs.util.inspect.custom')]() {
    return this.toString();
  }
}
if (Symbol.dispose) {
  GasketObject.prototype[Symbol.dispose] = GasketObject.prototype.close;
}

/** The handle of an object that has not been closed. */
function liveHandle(object, what) {
  const { handle } = object;

  if (handle === 0) {
    throw make(classes.BadHandleError, 'bad-handle', what, `${object} cannot be used any more`);
  }
  return handle;
}

module.exports = { GasketObject, free, liveHandle };
