'use strict';

/* TLS on OpenSSL, through libgasket. README.md and index.d.ts say what there is. */

const table = require('./lib/table');
const { LibraryNotFoundError, file } = require('./lib/library');
const { classes } = require('./lib/errors');
const { GasketObject } = require('./lib/object');
const { functions, promises } = require('./lib/functions');
const constants = require('./lib/constants');
const { Context } = require('./lib/context');
const { Certificate } = require('./lib/certificate');
const { Stream } = require('./lib/stream');
const { connect, createConnection } = require('./lib/connect');
const { Server, createServer } = require('./lib/server');

module.exports = {
  ...functions,
  ...classes,
  Certificate,
  Context,
  GasketObject,
  LibraryNotFoundError,
  Server,
  Stream,
  connect,
  constants,
  createConnection,
  createServer,
  libraryFile: file,
  packageVersion: table.version,
  promises,
};
