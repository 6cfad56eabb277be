'use strict';

/* Node exports an OpenSSL of its own. The system's is the one that is used, all of it. */

const assert = require('node:assert');
const { execFileSync } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const tls = require('node:tls');
const test = require('node:test');
const koffi = require('koffi');
const gasket = require('gasket');
const { contents, file, own, serve, echo } = require('./support');

const { constants } = gasket;

/** The file that an address of this process lies in. */
function fileOf(address) {
  for (const line of fs.readFileSync('/proc/self/maps', 'utf8').split('\n')) {
    const [, low, high, name] = /^([0-9a-f]+)-([0-9a-f]+) .{4} \S+ \S+ \S+ +(\/.*)$/.exec(line) ?? [];

    if (name && address >= BigInt(`0x${low}`) && address < BigInt(`0x${high}`)) {
      return name;
    }
  }
  return null;
}

const pointerFile = (object) => fileOf(BigInt(gasket.direct_pointer(object)));
const real = (name) => fs.realpathSync(name);

test('its files are the system\'s', () => {
  const ssl = real(gasket.openssl_version(constants.VERSION_SSL_PATH));
  const crypto = real(gasket.openssl_version(constants.VERSION_CRYPTO_PATH));

  assert.match(ssl, /libssl\.so/);
  assert.match(crypto, /libcrypto\.so/);
  assert.notStrictEqual(ssl, real(process.execPath));
  // What is static in them lies there.
  assert.strictEqual(pointerFile(gasket.tls_client_method()), ssl);
  assert.strictEqual(pointerFile(gasket.evp_sha256()), crypto);
  assert.strictEqual(pointerFile(gasket.bio_s_mem()), crypto);
  assert.strictEqual(pointerFile(gasket.sk_ssl_cipher_value(gasket.ssl_get_ciphers(gasket.ssl_new(new gasket.Context())), 0)), ssl);
});

test('its texts are those of the system, and not of Node', () => {
  const command = execFileSync('openssl', ['version', '-a'], { encoding: 'utf8' });
  const ours = [0, 1, 2, 3, 4].map((what) => gasket.openssl_version(what));
  const nodes = koffi.load(null).func('OpenSSL_version', 'str', ['int']);
  const theirs = [0, 1, 2, 3, 4].map((what) => nodes(what));

  assert(theirs[0].includes(process.versions.openssl.replace(/\+.*/, '')));
  // What the command was linked to is what the library finds.
  for (const what of [2, 3, 4]) {
    assert(command.includes(ours[what].replace(/^\w+: /, '').trim()), ours[what]);
  }
  assert.notDeepStrictEqual(ours, theirs);
  assert(command.startsWith(ours[0].split(' ').slice(0, 2).join(' ')), `${ours[0]} and ${command}`);
});

test('each of the two serves the other', async () => {
  const server = tls.createServer({ cert: contents('server.pem'), key: contents('server.key') }, (socket) => socket.pipe(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stream = await gasket.connect({ host: 'localhost', port: server.address().port, caFile: file('root.pem') });
  stream.write('from Gasket');
  assert.strictEqual(String((await once(stream, 'data'))[0]), 'from Gasket');
  assert.strictEqual(stream.protocol, 'TLSv1.3');
  stream.destroy();
  server.close();

  const ours = await serve(echo, own);
  const socket = tls.connect({ host: 'localhost', port: ours.port, ca: contents('root.pem') });
  await once(socket, 'secureConnect');
  assert(socket.authorized);
  socket.write('from Node');
  assert.strictEqual(String((await once(socket, 'data'))[0]), 'from Node');
  socket.destroy();
  ours.end();
});
