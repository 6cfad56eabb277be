'use strict';

/* Streams and servers as Node's programs use them. */

const assert = require('node:assert');
const { AsyncLocalStorage } = require('node:async_hooks');
const { once } = require('node:events');
const http = require('node:http');
const net = require('node:net');
const { Readable } = require('node:stream');
const { buffer, text } = require('node:stream/consumers');
const { finished, pipeline } = require('node:stream/promises');
const test = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const gasket = require('gasket');
const { contents, echo, file, own, runScript, serve } = require('./support');

const { constants } = gasket;
const LONG = 20_000;

/* A test that its server ends with. */
function tested(name, listener, options, action) {
  test(name, { timeout: 60_000 }, async () => {
    const it = await serve(listener, options);

    try {
      await action(it);
    } finally {
      it.end();
    }
  });
}

tested('events come in their order', echo, {}, async ({ port }) => {
  const seen = [];
  const stream = gasket.createConnection({ host: 'localhost', port, caFile: file('root.pem') }, () => seen.push('listener'));

  for (const event of ['connect', 'secureConnect', 'ready', 'end', 'finish', 'close', 'error']) {
    stream.on(event, () => seen.push(event));
  }
  assert(stream.connecting && stream.encrypted && !stream.isServer);
  stream.end('x');
  stream.resume();
  await once(stream, 'close');
  assert.deepStrictEqual(seen.slice(0, 4), ['connect', 'listener', 'secureConnect', 'ready']);
  assert.deepStrictEqual(seen.slice(4).sort(), ['close', 'end', 'finish']);
  assert.strictEqual(stream.bytesRead, 1);
  assert.strictEqual(stream.bytesWritten, 1);
});

tested('what is written before the handshake is sent after it', echo, {}, async ({ port }) => {
  const stream = gasket.createConnection({ host: 'localhost', port, ca: contents('root.pem') });

  stream.cork();
  stream.write('one ');
  stream.write('two ');
  stream.uncork();
  stream.end('three');
  assert.strictEqual(await text(stream), 'one two three');
});

tested('what is written within a turn goes in one record', echo, {}, async ({ connect }) => {
  const stream = await connect();
  const chunks = [];

  stream.on('data', (chunk) => chunks.push(chunk));
  for (let i = 0; i < 100; i++) {
    stream.write('x'.repeat(10));
  }
  while (Buffer.concat(chunks).length < 1000) {
    await sleep(5);
  }
  assert(chunks.length <= 2, `${chunks.length} pieces`);
  stream.destroy();
});

tested('a reader that is slow stops the writer', (stream) => {
  stream.on('error', () => {});
  Readable.from((function* source() {
    for (let i = 0; i < 512; i++) {
      yield Buffer.alloc(65536, i);
    }
  })()).pipe(stream);
}, {}, async ({ server, connect }) => {
  const connected = once(server, 'secureConnection');
  const stream = await connect();
  const [other] = await connected;

  await sleep(300);
  const before = other.bytesWritten;
  await sleep(200);
  assert.strictEqual(other.bytesWritten, before);
  assert(before < 16 * 2 ** 20, `${before} bytes were taken`);
  assert(stream.readableLength <= 2 ** 18);
  let count = 0;
  for await (const chunk of stream) {
    count += chunk.length;
  }
  assert.strictEqual(count, 512 * 65536);
});

tested('a busy stream leaves others their turn', (stream) => {
  stream.on('error', () => {});
  const piece = Buffer.alloc(65536);
  const write = () => {
    while (!stream.destroyed && stream.write(piece));
  };
  stream.on('drain', write);
  write();
}, {}, async ({ connect }) => {
  const stream = await connect();
  let turns = 0;

  stream.resume();
  const timer = setInterval(() => turns++, 5);
  await sleep(400);
  clearInterval(timer);
  stream.destroy();
  assert(turns > 5, `${turns} turns`);
});

tested('a peer that ends is answered, and one that may go on is not', (stream) => {
  stream.on('error', () => {});
  stream.end('bye');
}, {}, async ({ connect }) => {
  const stream = await connect();
  stream.resume();
  await once(stream, 'close');
  assert(stream.writableFinished);

  const open = await connect({ allowHalfOpen: true });
  open.resume();
  await once(open, 'end');
  assert(open.writable && !open.destroyed);
  open.end();
  await finished(open);
});

tested('pipeline ends both', echo, {}, async ({ connect }) => {
  const stream = await connect();
  const data = Buffer.alloc(3 * 2 ** 20, 'abc');
  const all = buffer(stream);

  await pipeline(Readable.from([data.subarray(0, 1000), data.subarray(1000)]), stream);
  assert((await all).equals(data));
});

tested('a failing listener spoils nobody else\'s events', echo, {}, async ({ port }) => {
  const { stdout, code } = await runScript(
    `const gasket = require('gasket');
     const options = { host: 'localhost', port: ${port}, caFile: ${JSON.stringify(file('root.pem'))} };
     process.on('uncaughtException', (error) => console.log('uncaught', error.message));
     for (let i = 0; i < 3; i++) {
       const stream = gasket.createConnection(options, () => { stream.destroy(); throw new Error('mine'); });
     }`,
  );

  assert.deepStrictEqual([stdout, code], ['uncaught mine\n'.repeat(3), 0]);
});

tested('asynchronous context is that of the stream\'s maker', echo, {}, async ({ port }) => {
  const storage = new AsyncLocalStorage();
  const seen = await storage.run('mine', () => new Promise((resolve) => {
    const stream = gasket.createConnection({ host: 'localhost', port, caFile: file('root.pem') }, () => stream.end('x'));

    stream.on('data', () => resolve(storage.getStore()));
  }));

  assert.strictEqual(seen, 'mine');
});

tested('errors that nobody may miss', echo, {}, async ({ port }) => {
  const { stderr, code } = await runScript(
    `require('gasket').createConnection({ host: 'localhost', port: ${port} })`,
  );

  assert.strictEqual(code, 1);
  assert.match(stderr, /VerifyError: handshake with localhost:\d+: certificate verify failed/);
});

tested('the process ends when nothing is open, and not before', echo, {}, async ({ port }) => {
  const common = `const gasket = require('gasket');
    const options = { host: 'localhost', port: ${port}, caFile: ${JSON.stringify(file('root.pem'))} };`;
  const ended = await runScript(`${common} gasket.connect(options).then((s) => { s.end('x'); s.resume(); })`);
  const forgotten = await runScript(`${common} gasket.connect(options).then((s) => s.unref())`);
  const waiting = await runScript(
    `${common} gasket.connect(options).then((s) => {
       s.unref(); s.ref(); s.on('data', (d) => { console.log(String(d)); s.destroy(); });
       setTimeout(() => s.write('later'), 200).unref();
     })`,
  );
  const leaving = await runScript(
    `${common} gasket.connect(options).then((s) => {
       s.resume(); s.write(Buffer.alloc(1e6)); setTimeout(() => process.exit(3), 20);
       process.on('exit', () => s.destroy());
     })`,
  );

  assert.deepStrictEqual([ended.code, ended.stderr], [0, '']);
  assert.deepStrictEqual([forgotten.code, forgotten.stderr], [0, '']);
  assert.strictEqual(waiting.stdout, 'later\n');
  assert.deepStrictEqual([leaving.code, leaving.stderr, leaving.signal], [3, '', null]);
});

test('a worker thread has streams, and may be terminated in the middle', { timeout: 60_000 }, async () => {
  const { stdout, stderr, code } = await runScript(
    `const { Worker, isMainThread, parentPort } = require('node:worker_threads');
     const { once } = require('node:events');
     const body = ${JSON.stringify(
       `const gasket = require('gasket');
        const { parentPort } = require('node:worker_threads');
        const server = gasket.createServer(${JSON.stringify(own)}, (s) => { s.on('error', () => {}); s.pipe(s); });
        server.listen(0, '127.0.0.1', async () => {
          const s = await gasket.connect({ host: 'localhost', port: server.address().port, caFile: ${JSON.stringify(file('root.pem'))} });
          s.on('data', (d) => s.write(d));
          s.write(Buffer.alloc(100000));
          s.once('data', () => parentPort.postMessage('ready'));
          parentPort.on('message', () => { s.destroy(); server.close(); parentPort.close(); });
        });`,
     )};
     (async () => {
       for (let i = 0; i < 8; i++) {
         const worker = new Worker(body, { eval: true });
         await once(worker, 'message');
         await new Promise((resolve) => setTimeout(resolve, 3 * i));
         if (i % 2) await worker.terminate();
         else { worker.postMessage('end'); await once(worker, 'exit'); }
       }
       console.log('done');
     })();`,
  );

  assert.deepStrictEqual([stdout, stderr, code], ['done\n', '', 0]);
});

tested('certificates as data', echo, {}, async ({ connect }) => {
  const stream = await connect();
  const certificate = stream.peerCertificate;
  const same = new gasket.Certificate(contents('server.pem').toString());

  assert(stream.authorized && stream.verifyResult === 0 && stream.verifyString === 'ok');
  assert.match(certificate.subject, /CN=localhost/);
  assert.strictEqual(certificate.fingerprint(), same.fingerprint('sha256'));
  assert.strictEqual(certificate.fingerprint().length, 64);
  assert(certificate.raw.equals(same.raw));
  assert.strictEqual(new gasket.Certificate(certificate.raw).pem, same.pem);
  assert(certificate.alternativeNames.some(({ type, value }) => type === 'DNS' && value === 'localhost'));
  assert(certificate.subjectNames.some(({ type, value }) => type === 'CN' && value === 'localhost'));
  assert(certificate.issuerNames.length > 0 && certificate.issuer.includes('CN='));
  assert(certificate.validFrom < new Date() && certificate.validTo > new Date());
  assert.strictEqual(certificate.version, 3);
  assert(certificate.keyBits >= 256 && certificate.keyType && certificate.serialNumber);
  assert.match(certificate.publicKey, /BEGIN PUBLIC KEY/);
  assert.throws(() => new gasket.Certificate('nonsense'), gasket.SSLError);
  stream.destroy();
  assert.match(certificate.subject, /CN=localhost/);
});

tested('servers verify clients', (stream) => stream.end(stream.peerCertificate?.subject ?? 'nobody'), {
  caFile: file('root.pem'), verify: 'optional',
}, async ({ connect, server }) => {
  assert.match(await text(await connect({ certFile: file('client.pem'), keyFile: file('client.key') })), /Gasket client/);
  assert.strictEqual(await text(await connect()), 'nobody');
  const told = once(server, 'tlsClientError');
  await assert.rejects(async () => text(await connect({ certFile: file('stranger.pem'), keyFile: file('stranger.key') })), gasket.SSLError);
  const [error, stream] = await told;
  assert(error instanceof gasket.VerifyError && stream instanceof gasket.Stream);
});

tested('several names, protocols and versions', (stream) => {
  stream.end(`${stream.servername} ${stream.alpnProtocol} ${stream.protocol}`);
}, {
  ALPNProtocols: ['h2', 'http/1.1'],
  serverNames: { 'other.example': new gasket.Context({ side: 'server', certFile: file('other.pem'), keyFile: file('other.key'), ALPNProtocols: 'http/1.1' }) },
}, async ({ connect }) => {
  const other = await connect({ servername: 'other.example', maxVersion: 'TLSv1.2', ALPNProtocols: 'http/1.1' });
  assert.match(other.peerCertificate.pem, new RegExp(contents('other.pem').toString().slice(30, 80).replace(/[+/]/g, '.')));
  assert.strictEqual(await text(other), 'other.example http/1.1 TLSv1.2');
  const one = await connect({ minVersion: 'TLSv1.3' });
  assert.strictEqual(await text(one), 'localhost false TLSv1.3');
  await assert.rejects(connect({ ALPNProtocols: ['none'] }), { alert: 120 });
});

tested('questions are answered, at once or later', echo, {
  onClientHello: async (stream, servername, protocols) => {
    await sleep(20);
    return servername !== 'refused.example' && protocols === '';
  },
}, async ({ connect }) => {
  const stream = await connect();
  stream.destroy();
  await assert.rejects(connect({ servername: 'refused.example', verifyHost: '' }), gasket.SSLError);

  const seen = [];
  const trusting = await connect({
    caFile: file('unknown.pem'),
    onVerify: (_, certificate, result) => seen.push(certificate.subject, result) > 0,
  });
  assert.match(seen[0], /CN=localhost/);
  assert.strictEqual(seen[1], 20);
  assert.strictEqual(trusting.verifyResult, 20);
  assert(!trusting.authorized);
  trusting.destroy();
  await assert.rejects(connect({ onVerify: async () => false }), gasket.VerifyError);
  await assert.rejects(connect({ onVerify: () => { throw new Error('mine'); } }), /mine/);
});

tested('sessions are resumed', echo, {}, async ({ port }) => {
  const context = new gasket.Context({ caFile: file('root.pem'), maxVersion: 'TLSv1.2' });
  const first = await gasket.connect({ host: 'localhost', port, context });
  assert(!first.sessionReused);
  first.destroy();
  const second = await gasket.connect({ host: 'localhost', port, context });
  assert(second.sessionReused);
  second.destroy();
});

// ---- other transports ----

for (const how of ['socket', 'fd']) {
  tested(`over a ${how} that there is already`, echo, {}, async ({ port }) => {
    // Paused before it is connected, it reads nothing itself.
    const socket = net.connect(port, '127.0.0.1').pause();
    await once(socket, 'connect');
    const under = how === 'fd' ? { fd: socket._handle.fd } : { socket };
    const stream = await gasket.connect({ ...under, servername: 'localhost', caFile: file('root.pem') });
    const data = Buffer.alloc(2 * 2 ** 20, 'gasket');
    const all = buffer(stream);

    assert.strictEqual(stream.peer, how === 'fd' ? `127.0.0.1:${port}` : '');
    stream.write(data);
    stream.end('end');
    assert((await all).equals(Buffer.concat([data, Buffer.from('end')])));
    socket.destroy();
  });
}

test('both sides over streams of Node\'s, in pieces', { timeout: 60_000 }, async () => {
  const listener = net.createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const accepted = once(listener, 'connection');
  const socket = net.connect(listener.address().port, '127.0.0.1');
  const [other] = await accepted;
  const client = gasket.createConnection({ socket, servername: 'localhost', caFile: file('root.pem') });
  // Somebody has read from it to see what it is.
  const [head] = await once(other, 'data');
  assert.strictEqual(head[0], 22);
  const server = gasket.connect({ socket: other, head, isServer: true, ...own });
  const data = Buffer.alloc(5 * 2 ** 20, 'abcde');

  echo(await server);
  const all = buffer(client);
  client.end(data);
  assert((await all).equals(data));
  await Promise.all([other, socket].map((each) => each.destroyed || once(each, 'close')));
  listener.close();
});

tested('a socket that fails fails the stream', echo, {}, async ({ port }) => {
  const socket = net.connect(port, '127.0.0.1');
  const stream = await gasket.connect({ socket, servername: 'localhost', caFile: file('root.pem') });
  const failed = once(stream, 'error');

  stream.resume();
  socket.destroy(new Error('mine'));
  assert.strictEqual((await failed)[0].message, 'mine');
  const cut = net.connect(port, '127.0.0.1');
  const other = await gasket.connect({ socket: cut, servername: 'localhost', caFile: file('root.pem') });
  other.resume();
  cut.destroy();
  assert((await once(other, 'error'))[0] instanceof gasket.ClosedError);
});

async function plainThenTls(stream) {
  stream.on('error', () => {});
  stream.once('data', async (line) => {
    assert.strictEqual(String(line), 'STARTTLS\n');
    stream.write('go\n');
    await stream.startTls();
    stream.write(`${stream.protocol}\n`);
  });
}

for (const how of ['host', 'socket']) {
  tested(`plain text first, over a ${how}`, plainThenTls, { plain: true }, async ({ port }) => {
    const where = how === 'socket' ? { socket: net.connect(port, '127.0.0.1') } : { host: 'localhost', port };
    const stream = await gasket.connect({ ...where, plain: true, servername: 'localhost', caFile: file('root.pem') });

    assert(!stream.encrypted);
    stream.write('STARTTLS\n');
    assert.strictEqual(String((await once(stream, 'data'))[0]), 'go\n');
    await stream.startTls();
    assert(stream.encrypted && stream.authorized);
    assert.strictEqual(String((await once(stream, 'data'))[0]), 'TLSv1.3\n');
    stream.destroy();
  });
}

for (const how of ['host', 'socket']) {
  tested(`TLS ends and the connection goes on, over a ${how}`, async (stream) => {
    stream.on('error', () => {});
    stream.resume();
    await once(stream, 'end');
    const under = await stream.detach();
    under.end('plain again');
  }, { allowHalfOpen: true }, async ({ port }) => {
    const where = how === 'socket' ? { socket: net.connect(port, '127.0.0.1') } : { host: 'localhost', port };
    const stream = await gasket.connect({ ...where, servername: 'localhost', caFile: file('root.pem') });
    stream.write('last words');
    const under = await stream.detach();

    assert(stream.destroyed && stream.handle === 0);
    assert(under instanceof net.Socket);
    assert.strictEqual(await text(under), 'plain again');
  });
}

for (const when of ['before', 'during', 'after']) {
  test(`createConnection's signal destroys the stream, ${when} the handshake`, async () => {
    const { port, end } = await serve(echo);
    const abort = new AbortController();

    if (when === 'before') {
      abort.abort();
    }
    const stream = gasket.createConnection({ host: 'localhost', port, caFile: file('root.pem'), signal: abort.signal });
    const failed = once(stream, 'error');

    if (when === 'after') {
      await once(stream, 'secureConnect');
    }
    abort.abort();
    const [error] = await failed;
    assert.strictEqual(error.name, 'AbortError');
    assert(stream.destroyed && stream.handle === 0);
    end();
  });
}

// ---- servers ----

test('ports that cannot be had, and servers that do not listen', async () => {
  const { server, port, end } = await serve(echo);
  const other = gasket.createServer(own);
  const failed = once(other, 'error');

  other.listen(port, '127.0.0.1');
  const [error] = await failed;
  assert(error instanceof gasket.SystemError);
  assert.strictEqual(error.code, 'EADDRINUSE');
  assert(!other.listening && other.address() === null);
  assert.throws(() => server.listen(0), gasket.StateError);
  assert.throws(() => other.listen('x'), TypeError);
  assert.throws(() => gasket.createServer({ requestCert: true }), /there is no option requestCert/);
  assert.throws(() => gasket.createServer({ verify: 'perhaps' }), /verify must be one of none, optional, required/);
  assert.throws(() => gasket.createServer({ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.2' }), /minVersion/);
  other.close((closing) => assert(closing instanceof gasket.StateError));
  end();
});

tested('a server that closes waits for its connections', echo, {}, async ({ server, connect, port }) => {
  const stream = await connect();
  let closed = false;

  server.close(() => (closed = true));
  await sleep(50);
  assert(!closed && server.connections === 1);
  await assert.rejects(gasket.connect({ host: '127.0.0.1', port }), { code: 'ECONNREFUSED' });
  stream.end();
  stream.resume();
  if (!closed) {
    await once(server, 'close', { signal: AbortSignal.timeout(LONG) });
  }
  assert.strictEqual(server.connections, 0);
});

tested('handshakes that take too long are given up', echo, { handshakeTimeout: 100 }, async ({ server, port }) => {
  const socket = net.connect(port, '127.0.0.1');
  const [error] = await once(server, 'tlsClientError');

  assert(error instanceof gasket.TimeoutError);
  assert.match(error.message, /^handshake with 127\.0\.0\.1:\d+: time has run out$/);
  await once(socket.resume(), 'close');
});

// ---- other modules over it ----

test('HTTP goes over it', { timeout: 60_000 }, async () => {
  const web = http.createServer((request, response) => {
    let count = 0;

    request.on('data', (chunk) => (count += chunk.length));
    request.on('end', () => response.end(`${request.method} ${request.url} ${count}`));
  });
  const it = await serve((stream) => web.emit('connection', stream));
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  agent.createConnection = () =>
    gasket.createConnection({ host: 'localhost', port: it.port, caFile: file('root.pem') });

  for (const size of [0, 10, 300_000]) {
    const request = http.request({ agent, method: 'POST', path: `/${size}`, host: 'localhost', port: it.port });
    request.end(Buffer.alloc(size));
    const [response] = await once(request, 'response');

    assert.strictEqual(await text(response), `POST /${size} ${size}`);
  }
  assert.strictEqual(it.server.connections, 1);
  agent.destroy();
  it.end();
});
