'use strict';

/* What every binding is tested with, in Node: scenarios.js scenarios | serve | visit NAME=PORT... */

const assert = require('node:assert');
const { createHash, randomBytes } = require('node:crypto');
const { once } = require('node:events');
const path = require('node:path');
const readline = require('node:readline');
const { buffer, text: textOf } = require('node:stream/consumers');
const { pipeline } = require('node:stream/promises');
const { setTimeout: sleep } = require('node:timers/promises');
const gasket = require('gasket');

const { constants } = gasket;
const LONG = 20_000; // milliseconds, which only what never ends will take

const file = (name) => path.join(process.env.GASKET_TEST_CERTIFICATES, name);
const port = (service) => Number(process.env[`GASKET_PORT_${service}`]);
const trusting = (name = 'root.pem', options = {}) => new gasket.Context({ caFile: file(name), ...options });

function connect(service, options = {}) {
  return gasket.connect({
    host: 'localhost',
    port: port(service),
    handshakeTimeout: LONG,
    ...(options.context ? {} : { caFile: file('root.pem') }),
    ...options,
  });
}

/** The error of a class that a promise is rejected with, or a function throws. */
async function refusal(of, what) {
  try {
    await (typeof what === 'function' ? what() : what);
  } catch (error) {
    assert(error instanceof of, `${error.stack} is no ${of.name}`);
    return error;
  }
  throw new assert.AssertionError({ message: `no ${of.name}` });
}

async function lines(stream, count) {
  const all = [];

  for await (const line of readline.createInterface({ input: stream })) {
    all.push(line);
    if (all.length === count) {
      break;
    }
  }
  return all;
}

/** So many bytes; the stream goes on. */
async function take(stream, count) {
  for (;;) {
    const chunk = stream.read(count);

    if (chunk !== null) {
      return chunk;
    }
    await once(stream, 'readable', { signal: AbortSignal.timeout(LONG) });
  }
}

async function text() {
  const stream = await connect('ECHO');
  const sent = ['plain', 'Grüße, мир, 世界, 🌍', ''];

  sent.forEach((line) => stream.write(`${line}\n`));
  assert.deepStrictEqual(await lines(stream, 3), sent);
  stream.destroy();

  const other = await connect('ECHO');
  other.setEncoding('utf8');
  other.end('Grüße 🌍');
  assert.strictEqual(await textOf(other), 'Grüße 🌍');
}

async function bytes() {
  const stream = await connect('ECHO');
  const every = Buffer.from(Array.from({ length: 256 }, (_, i) => i));

  stream.write(every);
  stream.write(new Uint8Array(every));
  stream.end(every.subarray(10, 20));
  assert.deepStrictEqual(await buffer(stream), Buffer.concat([every, every, every.subarray(10, 20)]));
}

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

async function bulk() {
  const data = randomBytes(10 * 2 ** 20);
  const tally = await connect('TALLY');

  await pipeline([data.subarray(0, 2 ** 23), data.subarray(2 ** 23)], tally, { end: false });
  tally.end();
  assert.strictEqual(await textOf(tally), `${data.length} ${sha256(data)}\n`);

  const source = await connect('SOURCE');
  source.write(`${data.length}\n`);
  const all = await buffer(source);
  const digest = String(all.subarray(0, 64));
  const rest = all.subarray(65);
  assert.strictEqual(rest.length, data.length);
  assert.strictEqual(sha256(rest), digest);
}

async function lastWords() {
  const data = randomBytes(150000);
  const late = await connect('LATE');

  late.resume();
  late.end(data);
  await once(late, 'close');
  assert.strictEqual(await textOf(await connect('HEARD')), `${data.length} ${sha256(data)}\n`);
}

async function halfClose() {
  const stream = await connect('TALLY');

  stream.end('abc');
  await once(stream, 'finish');
  const failed = once(stream, 'error');
  stream.write('more');
  assert.strictEqual((await failed)[0].code, 'ERR_STREAM_WRITE_AFTER_END');

  const other = await connect('TALLY');
  other.end('abc');
  await once(other, 'finish');
  assert.match(await textOf(other), /^3 ba7816bf/);
}

async function end() {
  const stream = await connect('ECHO');
  let ended = false;

  stream.once('end', () => (ended = true));
  stream.end('last');
  assert.strictEqual(await textOf(stream), 'last');
  assert(ended);
  if (!stream.closed) {
    await once(stream, 'close');
  }
  assert(stream.destroyed && stream.errored === null);
}

async function cut() {
  const stream = await connect('CUT');
  const seen = [];
  const error = await refusal(gasket.ClosedError, async () => {
    for await (const chunk of stream) {
      seen.push(chunk);
    }
  });

  assert.strictEqual(String(Buffer.concat(seen)), 'half');
  assert.strictEqual(error.code, 'ECONNRESET');
  // The same by events.
  const other = await connect('CUT');
  let got = '';
  other.on('data', (chunk) => (got += chunk));
  other.on('end', () => (got += ' end'));
  const [failure] = await once(other, 'error');
  assert(failure instanceof gasket.ClosedError);
  assert.strictEqual(got, 'half');
}

async function refused() {
  for (const [service, result, code] of [
    ['UNTRUSTED', 20, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    ['EXPIRED', 10, 'CERT_HAS_EXPIRED'],
    ['SELF_SIGNED', 18, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ]) {
    const error = await refusal(gasket.VerifyError, connect(service));

    assert.strictEqual(error.verifyResult, result, service);
    assert.strictEqual(error.code, code);
    assert(error.verifyString);
  }
}

async function wrongHost() {
  const error = await refusal(gasket.VerifyError, connect('OTHER'));
  assert.strictEqual(error.verifyResult, 62);
  const stream = await connect('OTHER', { verifyHost: 'other.example' });
  assert(stream.authorized);
  stream.destroy();
}

async function names() {
  const context = trusting('root.pem', { ALPNProtocols: ['alpha', 'beta'] });
  const stream = await connect('NAMES', { context });

  assert.strictEqual(stream.alpnProtocol, 'beta');
  assert.strictEqual(stream.servername, 'localhost');
  assert.deepStrictEqual(await lines(stream, 1), ['localhost beta']);
  stream.destroy();
  const other = await connect('NAMES', { context, servername: 'first.example', verifyHost: 'localhost' });
  assert.deepStrictEqual(await lines(other, 1), ['first.example beta']);
  other.destroy();
}

async function clientCertificate() {
  const shown = await connect('CLIENT', { certFile: file('client.pem'), keyFile: file('client.key') });
  assert.deepStrictEqual(await lines(shown, 1), ['Gasket client']);
  shown.destroy();
  const silent = await connect('CLIENT');
  const error = await refusal(gasket.SSLError, textOf(silent));
  assert.strictEqual(error.alert, 116);
}

async function timeout() {
  const stream = await connect('SILENT');
  const began = performance.now();

  stream.resume();
  stream.setTimeout(200);
  await once(stream, 'timeout');
  assert(performance.now() - began >= 190 && performance.now() - began < LONG);
  stream.setTimeout(0);
  await new Promise((resolve, reject) => stream.write('goes on', (error) => (error ? reject(error) : resolve())));
  stream.destroy();
  const error = await refusal(gasket.TimeoutError, connect('MUTE', { handshakeTimeout: 200 }));
  assert.strictEqual(error.what, 'handshake');
  assert.strictEqual(error.code, 'ETIMEDOUT');
}

async function interrupt() {
  const stream = await connect('ECHO');
  const began = performance.now();

  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  const aborted = await refusal(Error, once(stream, 'readable', { signal: controller.signal }));
  assert.strictEqual(aborted.name, 'AbortError');
  // Signals reach their handlers while a stream waits.
  setTimeout(() => process.kill(process.pid, 'SIGINT'), 100);
  await once(process, 'SIGINT', { signal: AbortSignal.timeout(LONG) });
  stream.write('still here');
  assert.strictEqual(String(await take(stream, 10)), 'still here');
  stream.destroy();

  const mute = gasket.createConnection({ host: 'localhost', port: port('MUTE'), caFile: file('root.pem') });
  const stopped = await refusal(Error, mute.handshake({ signal: AbortSignal.timeout(100) }));
  assert.strictEqual(stopped.name, 'TimeoutError');
  assert(mute.connecting && !mute.destroyed);
  mute.destroy();
  const never = await refusal(Error, connect('MUTE', { signal: AbortSignal.timeout(100) }));
  assert.strictEqual(never.name, 'TimeoutError');
  assert(performance.now() - began < LONG);
}

async function hundred() {
  const context = trusting();
  const streams = await Promise.all(Array.from({ length: 100 }, () => connect('ECHO', { context })));

  await Promise.all(
    streams.map(async (stream, i) => {
      stream.write(`${i}\n`);
      assert.deepStrictEqual(await lines(stream, 1), [String(i)]);
      stream.destroy();
    }),
  );
}

async function misuse() {
  const stream = await connect('ECHO');

  stream.destroy();
  stream.destroy();
  for (const use of [() => stream.protocol, () => stream.peerCertificate, () => gasket.stream_pending(stream)]) {
    assert.strictEqual((await refusal(gasket.BadHandleError, use)).kind, 'bad-handle');
  }
  await refusal(gasket.StateError, () => stream.handshake());
  const refused = await refusal(Error, () => new Promise((_, reject) => stream.write('x', reject)));
  assert.strictEqual(refused.code, 'ERR_STREAM_DESTROYED');

  const context = trusting();
  await refusal(gasket.BadHandleError, () => gasket.stream_read(context, Buffer.alloc(1), 0));
  await refusal(gasket.BadHandleError, () => gasket.ctx_set_verify(12345, 0));
  await refusal(gasket.BadHandleError, () => gasket.ssl_get_version(context));
  await refusal(gasket.BadArgumentError, () => gasket.connect({ host: 'localhost', port: 70000 }));
  await refusal(gasket.BadArgumentError, () => gasket.ctx_set_ca_file(context, 'a\0b'));
  await refusal(TypeError, () => gasket.ctx_set_ca_file(context, 5));
  await refusal(TypeError, () => gasket.stream_write(context, 'text', 0));
  await refusal(TypeError, () => gasket.connect({ host: 'localhost', port: 1, rejectUnauthorized: false }));
  context.close();
  await refusal(gasket.BadHandleError, () => gasket.ctx_set_verify(context, 0));
}

async function collector() {
  const live = (kind) => gasket.live(constants[`KIND_${kind}`]);
  const collect = async () => {
    for (let i = 0; i < 5; i++) {
      global.gc();
      await sleep(5);
    }
  };

  await collect();
  const before = live('CTX');
  let kept = gasket.createConnection({ host: 'localhost', port: port('ECHO'), caFile: file('root.pem') });
  const echoed = once(kept, 'data');
  kept.write('in use');
  // Nobody holds the stream now but its events.
  kept = null;
  (() => {
    for (let i = 0; i < 200; i++) {
      gasket.stream_new_memory(new gasket.Context({ caFile: file('root.pem') }), constants.CLIENT);
    }
  })();
  assert(live('CTX') > before + 100);
  await collect();
  assert.strictEqual(String((await echoed)[0]), 'in use');
  assert(live('CTX') <= before + 1, `${live('CTX')} contexts, and there were ${before}`);
  assert.strictEqual(live('STREAM'), 1);
}

async function errors() {
  const error = await refusal(gasket.VerifyError, connect('UNTRUSTED'));

  assert.strictEqual(error.kind, 'verify');
  assert.strictEqual(error.what, 'handshake');
  assert.strictEqual(error.peer, `localhost:${port('UNTRUSTED')}`);
  assert.match(error.message, /verify failed/);
  assert.strictEqual(error.codes[0] >>> 23, 20);
  assert.match(error.strings[0], /certificate verify failed/);
  assert.strictEqual(error.verifyResult, 20);
  assert.match(error.verifyString, /issuer/);

  const plain = await refusal(gasket.SSLError, connect('PLAIN'));
  assert.strictEqual(plain.code, 'ERR_SSL_WRONG_VERSION_NUMBER');
  const closed = await refusal(gasket.SystemError, gasket.connect({ host: '127.0.0.1', port: 1 }));
  assert.deepStrictEqual([closed.code, closed.errno, closed.osError, closed.syscall], [
    'ECONNREFUSED',
    -111,
    111,
    'connect',
  ]);
  const missing = await refusal(gasket.SystemError, () => trusting('no-such-file.pem'));
  assert.match(missing.message, /no-such-file\.pem/);
  assert.strictEqual(missing.code, 'ENOENT');
}

async function direct() {
  const stream = await connect('ECHO');
  const cipher = gasket.ssl_get_current_cipher(stream.ssl);

  assert.strictEqual(gasket.ssl_get_version(stream.ssl), stream.protocol);
  assert.deepStrictEqual(gasket.ssl_cipher_get_bits(cipher), [256, 256]);
  assert.strictEqual(gasket.sslCipherGetName(cipher), stream.cipher);
  assert.strictEqual(gasket.name_to_c('ssl-ctx-set-options'), 'SSL_CTX_set_options');
  gasket.ssl_ctx_set_options(stream.context, constants.SSL_OP_NO_TICKET);
  assert(gasket.ssl_ctx_get_options(stream.context) & constants.SSL_OP_NO_TICKET);
  // Here alone the length is before its octets.
  assert.strictEqual(gasket.ssl_ctx_use_certificate_asn1(stream.context, stream.peerCertificate.raw), 1);
  stream.destroy();
}

const scenarios = {
  text,
  bytes,
  bulk,
  'half-close': halfClose,
  end,
  'last-words': lastWords,
  cut,
  refused,
  'wrong-host': wrongHost,
  names,
  'client-certificate': clientCertificate,
  timeout,
  interrupt,
  hundred,
  misuse,
  collector,
  errors,
  direct,
};

async function told(name, action) {
  try {
    await Promise.race([action(), sleep(6 * LONG, null, { ref: false }).then(() => Promise.reject(new Error('it never ended')))]);
    console.log(`ok ${name}`);
  } catch (error) {
    console.error(error);
    console.log(`not ok ${name} ${error.name}: ${error.message.split('\n')[0]}`);
  }
}

function serve() {
  const server = gasket.createServer({ certFile: file('server.pem'), keyFile: file('server.key') }, (stream) => {
    stream.on('error', () => stream.destroy());
    stream.pipe(stream);
  });

  // Clients that refuse the certificate.
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`));
  process.stdin.resume().on('end', () => process.exit());
}

async function visit(number) {
  const where = { host: 'localhost', port: number, handshakeTimeout: LONG };
  const stream = await gasket.connect({ ...where, caFile: file('root.pem') });

  stream.write('Grüße\n');
  assert.deepStrictEqual(await lines(stream, 1), ['Grüße']);
  stream.destroy();
  const error = await refusal(gasket.VerifyError, gasket.connect({ ...where, caFile: file('unknown.pem') }));
  assert([19, 20].includes(error.verifyResult), error.verifyResult);
}

async function main([command, ...args]) {
  switch (command) {
    case 'scenarios':
      for (const [name, action] of Object.entries(scenarios)) {
        await told(name, action);
      }
      process.exit();
      break;
    case 'serve':
      serve();
      break;
    default:
      for (const arg of args) {
        const [name, number] = arg.split('=');

        await told(name, () => visit(Number(number)));
      }
  }
}

main(process.argv.slice(2));
