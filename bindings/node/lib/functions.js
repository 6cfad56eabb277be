'use strict';

/* Every function of libgasket's and of OpenSSL's by its mapped name, ssl_ctx_set_options, and as JavaScript
 * spells it, sslCtxSetOptions. Each is made when it is first called. */

const { make } = require('./shape');
const { shapes } = require('./table');
const { direct_error } = require('./direct-error');
const { dynamic_call } = require('./dynamic');
const { ssl_option, ssl_options } = require('./options');

const made = new Map();

function of(name) {
  let it = made.get(name);

  if (it === undefined) {
    it = make(name, shapes[name]);
    made.set(name, it);
  }
  return it;
}

function camelCase(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function both(target, name, value) {
  target[name] = value;
  target[camelCase(name)] = value;
}

const functions = {};

for (const name of Object.keys(shapes)) {
  let call = (args) => {
    call = of(name).call;
    return call(args);
  };
  // Written so that the function has the name.
  both(functions, name, { [name]: (...args) => call(args) }[name]);
}
for (const each of [direct_error, dynamic_call, ssl_option, ssl_options]) {
  both(functions, each.name, each);
}

/** The same on threads of their own: each returns a promise. */
const promises = new Proxy(
  {},
  {
    get(known, name) {
      const call = functions[name];

      if (call === undefined || !Object.hasOwn(shapes, call.name)) {
        return undefined;
      }
      known[call.name] ??= { [call.name]: async (...args) => of(call.name).callAsync(args) }[call.name];
      return known[call.name];
    },
    has: (_, name) => Object.hasOwn(shapes, functions[name]?.name ?? ''),
  },
);

module.exports = { functions, promises };
