'use strict';

/* Memory that is read into, and handed on as it is. */

const { bind } = require('./library');

const streamRead = bind('stream_read', 'int64', 'int64', 'void *', 'int64', 'int64');

const SLAB = 2 ** 18;
const ROOM = 2 ** 16; /* for one read */
const COPIED = 2 ** 12; /* what is shorter keeps no slab from being freed */

let slab = Buffer.allocUnsafeSlow(SLAB);
let used = 0;

/** What is there: a chunk, or C's answer where there is none. */
function readChunk(handle) {
  if (SLAB - used < ROOM) {
    slab = Buffer.allocUnsafeSlow(SLAB);
    used = 0;
  }
  const room = slab.subarray(used, used + ROOM);
  const count = streamRead(handle, room, ROOM, 0);
  if (count <= 0) {
    return count;
  }
  if (count < COPIED) {
    return Buffer.from(room.subarray(0, count));
  }
  used += count;
  return room.subarray(0, count);
}

module.exports = { ROOM, readChunk };
