'use strict';

/* What is known about a connection, as properties. */

const { bind } = require('./library');
const { functions } = require('./functions');
const { Certificate } = require('./certificate');
const { liveHandle } = require('./object');
const { number } = require('./errors');

const peerCertificate = bind('stream_peer_certificate', 'int64', 'int64');

const properties = {
  protocol: (stream) => functions.stream_protocol(stream),
  cipher: (stream) => functions.stream_cipher(stream),
  alpnProtocol: (stream) => functions.stream_alpn(stream) || false,
  servername: (stream) => functions.stream_server_name(stream),
  peer: (stream) => functions.stream_peer(stream),
  verifyResult: (stream) => functions.stream_verify_result(stream),
  verifyString: (stream) => functions.stream_verify_result_string(stream),
  authorized: (stream) => stream.verifyResult === 0 && stream.peerCertificate !== null,
  sessionReused: (stream) => functions.stream_session_reused(stream) === 1,
  ssl: (stream) => functions.stream_ssl(stream),
  peerCertificate(stream) {
    const handle = number(peerCertificate(liveHandle(stream, 'peerCertificate')));

    return handle === 0 ? null : new Certificate(handle);
  },
};

function describe(of) {
  for (const [name, read] of Object.entries(properties)) {
    Object.defineProperty(of.prototype, name, {
      configurable: true,
      get() {
        return read(this);
      },
    });
  }
}

module.exports = { describe };
