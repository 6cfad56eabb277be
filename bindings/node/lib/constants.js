'use strict';

/* Constants by name. OpenSSL's are asked for when they are first read, for OpenSSL is not open before. */

const { bind } = require('./library');
const { number } = require('./errors');
const table = require('./table');

const constant = bind('constant', 'int64', 'str');

/* Those that are known for good. What varies with the version of OpenSSL never is. */
const known = { ...table.constants };

function isOpenssl(name) {
  return Object.hasOwn(table.opensslConstants, name);
}

function valueOf(name) {
  if (Object.hasOwn(known, name) || !isOpenssl(name)) {
    return known[name];
  }
  const value = number(constant(name));
  if (!table.opensslConstants[name]) {
    known[name] = value;
  }
  return value;
}

const refuse = () => false;

module.exports = new Proxy(known, {
  get: (_, name) => valueOf(name),
  has: (_, name) => name in known || isOpenssl(name),
  ownKeys: () => [...new Set([...Object.keys(known), ...Object.keys(table.opensslConstants)])],
  getOwnPropertyDescriptor: (_, name) =>
    Object.hasOwn(known, name) || isOpenssl(name)
      ? { configurable: true, enumerable: true, get: () => valueOf(name) }
      : undefined,
  set: refuse,
  defineProperty: refuse,
  deleteProperty: refuse,
});
