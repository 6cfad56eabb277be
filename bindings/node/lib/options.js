'use strict';

/* OpenSSL's options by their names. */

const constants = require('./constants');
const { opensslConstants } = require('./table');
const { classes, make } = require('./errors');
const { integer } = require('./values');

/** The bit of an option: "no_sslv3", in any case, is SSL_OP_NO_SSLv3; a number is itself. */
function ssl_option(option) {
  if (typeof option !== 'string') {
    return integer(option, 'ssl_option: the option');
  }
  const wanted = `ssl_op_${option.replaceAll('-', '_')}`.toLowerCase();
  const name = Object.keys(opensslConstants).find((each) => each.toLowerCase() === wanted);
  if (name === undefined) {
    throw make(classes.BadArgumentError, 'bad-argument', 'ssl_option', `OpenSSL has no option ${JSON.stringify(option)}`);
  }
  return constants[name];
}

/** The bits of options together, for ssl_ctx_set_options. JavaScript's own | knows 32 bits. */
function ssl_options(...options) {
  return Number(options.reduce((bits, option) => bits | BigInt(ssl_option(option)), 0n));
}

module.exports = { ssl_option, ssl_options };
