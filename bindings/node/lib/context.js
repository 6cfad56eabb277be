'use strict';

/* Contexts: what many streams have in common, by options whose names are those of node:tls where it has them. */

const { bind } = require('./library');
const constants = require('./constants');
const { functions } = require('./functions');
const { GasketObject } = require('./object');
const { number } = require('./errors');
const { text } = require('./values');

const ctxNew = bind('ctx_new', 'int64', 'int64', 'str');

const SIDES = { client: constants.CLIENT, server: constants.SERVER, both: constants.BOTH };
const VERIFY = {
  none: constants.VERIFY_NONE,
  optional: constants.VERIFY_OPTIONAL,
  required: constants.VERIFY_REQUIRED,
};
const CRL_CHECKS = { none: constants.CRL_NONE, peer: constants.CRL_PEER, all: constants.CRL_ALL };
const VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];

function wrongValue(name, value, allowed) {
  const error = new TypeError(`${name} must be one of ${allowed.join(', ')}, not ${JSON.stringify(value)}`);

  error.code = 'ERR_INVALID_ARG_VALUE';
  return error;
}

function choice(name, choices, value) {
  if (!Object.hasOwn(choices, value)) {
    throw wrongValue(name, value, Object.keys(choices));
  }
  return choices[value];
}

function versionIndex(name, version) {
  const index = VERSIONS.indexOf(version);

  if (index < 0) {
    throw wrongValue(name, version, VERSIONS);
  }
  return index;
}

/** Protocol versions as gasket_ctx_new takes them. */
function methodOf({ method, minVersion, maxVersion }) {
  if (method !== undefined || (minVersion === undefined && maxVersion === undefined)) {
    return method ?? 'default';
  }
  const last = versionIndex('maxVersion', maxVersion ?? 'TLSv1.3');
  const first = versionIndex('minVersion', minVersion ?? VERSIONS[Math.min(last, VERSIONS.indexOf('TLSv1.2'))]);
  if (first > last) {
    throw wrongValue('minVersion', minVersion, VERSIONS.slice(0, last + 1));
  }
  return VERSIONS.slice(first, last + 1).join(' ').toLowerCase();
}

function listOf(value) {
  return Array.isArray(value) ? value : [value];
}

function contentsOf(value) {
  return typeof value === 'string' ? Buffer.from(value) : value;
}

function setCertificates(context, { cert, key, passphrase = null }) {
  const keys = key === undefined ? [] : listOf(key);

  listOf(cert).forEach((each, i) => {
    functions.ctx_set_certificate_bytes(context, contentsOf(each), contentsOf(keys[i] ?? null), passphrase);
  });
}

function protocolList(value) {
  return Array.isArray(value) ? value.join(',') : value;
}

/* What each option does. Certificates come first, for others may want to know them. */
const setters = {
  cert: (context, _, options) => setCertificates(context, options),
  certFile: (context, file, { keyFile = null, passphrase = null }) =>
    functions.ctx_set_certificate(context, file, keyFile, passphrase),
  ca: (context, value) => listOf(value).forEach((each) => functions.ctx_set_ca_bytes(context, contentsOf(each))),
  caFile: (context, value) => listOf(value).forEach((each) => functions.ctx_set_ca_file(context, each)),
  caDirectory: (context, value) => listOf(value).forEach((each) => functions.ctx_set_ca_directory(context, each)),
  caSystem: (context, on) => on && functions.ctx_set_ca_system(context),
  crl: (context, value, { crlCheck = 'peer' }) =>
    listOf(value).forEach((each) =>
      functions.ctx_set_crl_bytes(context, choice('crlCheck', CRL_CHECKS, crlCheck), contentsOf(each)),
    ),
  crlFile: (context, file, { crlCheck = 'peer' }) =>
    functions.ctx_set_crl(context, choice('crlCheck', CRL_CHECKS, crlCheck), file),
  verify: (context, mode) => functions.ctx_set_verify(context, choice('verify', VERIFY, mode)),
  maxDepth: (context, depth) => functions.ctx_set_max_depth(context, depth),
  ciphers: (context, list) => functions.ctx_set_ciphers(context, list),
  ciphersuites: (context, list) => functions.ctx_set_ciphersuites(context, list),
  ALPNProtocols: (context, list) => functions.ctx_set_alpn(context, protocolList(list)),
  honorCipherOrder: (context, on) => functions.ctx_set_server_cipher_order(context, on),
  resumption: (context, on) => functions.ctx_set_resumption(context, on),
  ticketKeys: (context, keys) => functions.ctx_set_ticket_keys(context, keys),
  psk: (context, list) =>
    listOf(list).forEach(({ identity, key }) => functions.ctx_add_psk(context, identity, key)),
  serverNames: (context, names) =>
    Object.entries(names).forEach(([name, other]) => context.addServerName(name, other)),
  onClientHello: (context, handler) => context.setQuestion(constants.QUESTION_CLIENT_HELLO, handler),
  onCertificate: (context, handler) => context.setQuestion(constants.QUESTION_CERTIFICATE, handler),
  onVerify: (context, handler) => context.setQuestion(constants.QUESTION_VERIFY, handler),
};

/* Those that others read, or the constructor. */
const FURTHER = ['side', 'method', 'minVersion', 'maxVersion', 'key', 'keyFile', 'passphrase', 'crlCheck'];
const OPTIONS = new Set([...Object.keys(setters), ...FURTHER]);

/** An option that nobody reads may be one that was relied on. */
function refuseUnknown(options, known) {
  const unknown = Object.keys(options).find((name) => !known.has(name) && options[name] !== undefined);

  if (unknown !== undefined) {
    const error = new TypeError(`there is no option ${unknown}; there are ${[...known].sort().join(', ')}`);

    error.code = 'ERR_INVALID_ARG_VALUE';
    throw error;
  }
}

/** The options that are a context's, and those that are not. */
function partOptions(options) {
  const mine = {};
  const others = {};

  for (const [name, value] of Object.entries(options)) {
    (OPTIONS.has(name) ? mine : others)[name] = value;
  }
  return [mine, others];
}

class Context extends GasketObject {
  #questions = new Map();

  constructor(options = {}) {
    refuseUnknown(options, OPTIONS);
    const side = choice('side', SIDES, options.side ?? 'client');

    super(number(ctxNew(side, text(methodOf(options), 'method'))), 'SSL_CTX');
    for (const [name, set] of Object.entries(setters)) {
      if (options[name] !== undefined) {
        set(this, options[name], options);
      }
    }
  }

  addServerName(name, context) {
    functions.ctx_add_server_name(this, name, context);
  }

  setQuestion(question, handler) {
    functions.ctx_set_question(this, question, handler !== null);
    this.#questions.set(question, handler);
  }

  /** Whoever answers that question of the context's streams. */
  questionHandler(question) {
    return this.#questions.get(question);
  }
}

module.exports = { Context, choice, partOptions, refuseUnknown };
