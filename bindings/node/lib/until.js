'use strict';

const { classes, make } = require('./errors');

function destroyed() {
  return make(classes.StateError, 'state', 'stream', 'it is closed');
}

/** Waits for an event of a stream that may fail or be destroyed before. */
function until(stream, event, signal) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const listeners = {
      [event]: settle(resolve),
      error: settle(reject),
      close: settle(() => reject(destroyed())),
    };
    const abort = settle(() => reject(signal.reason));

    function settle(action) {
      return (value) => {
        Object.entries(listeners).forEach(([name, listener]) => stream.off(name, listener));
        signal?.removeEventListener('abort', abort);
        action(value);
      };
    }
    Object.entries(listeners).forEach(([name, listener]) => stream.on(name, listener));
    signal?.addEventListener('abort', abort);
  });
}

module.exports = { destroyed, until };
