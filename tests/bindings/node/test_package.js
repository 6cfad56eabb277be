'use strict';

/* The package as it is packed: its files, its example, its types. */

const assert = require('node:assert');
const { execFile } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { promisify } = require('node:util');
const gasket = require('gasket');

const execute = promisify(execFile);
const home = path.dirname(require.resolve('gasket'));
const modules = process.env.NODE_MODULES;
const work = process.env.GASKET_TEST_WORK;
const installed = path.join(work, 'node_modules');
// What is asked here is to be found by its place alone.
const env = { ...process.env, NODE_PATH: '' };

async function pack() {
  await execute('npm', ['pack', '--pack-destination', work, '--loglevel=error'], { cwd: home });
  const file = path.join(work, `gasket-${gasket.packageVersion}.tgz`);

  fs.mkdirSync(path.join(installed, 'gasket'), { recursive: true });
  await execute('tar', ['-xzf', file, '-C', path.join(installed, 'gasket'), '--strip-components=1']);
  for (const name of ['koffi', '@koromix', '@types']) {
    fs.symlinkSync(path.join(modules, name), path.join(installed, name));
  }
}

const packed = pack();

test('it has what it needs, and nothing else', async () => {
  await packed;
  const files = fs.readdirSync(path.join(installed, 'gasket')).sort();
  const { version, types } = require('gasket/package.json');

  assert.deepStrictEqual(files, [
    'README.md', 'constants.d.ts', 'functions.d.ts', 'index.d.ts', 'index.js', 'index.mjs', 'lib', 'package.json',
  ]);
  assert.strictEqual(version, gasket.packageVersion);
  assert(fs.existsSync(path.join(installed, 'gasket', types)));
});

test('the example of the README runs as it is written', async () => {
  await packed;
  const readme = fs.readFileSync(path.join(home, 'README.md'), 'utf8');
  const [, example] = /<!-- The tests run this example. -->\n```js\n([^]*?)```/.exec(readme);
  const [, printed] = /It prints `(.*)`\./.exec(readme);

  fs.writeFileSync(path.join(work, 'example.mjs'), example);
  // Its client trusts the server's own certificate.
  await execute('openssl', [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost',
    '-addext', 'subjectAltName = DNS:localhost', '-keyout', 'key.pem', '-out', 'certificate.pem',
  ], { cwd: work });
  fs.writeFileSync(
    path.join(work, 'server.pem'),
    Buffer.concat(['certificate.pem', 'key.pem'].map((name) => fs.readFileSync(path.join(work, name)))),
  );
  const { stdout } = await execute(process.execPath, ['example.mjs'], { cwd: work, env, timeout: 60_000 });
  assert.strictEqual(stdout, `${printed}\n`);
});

test('a CommonJS program has the same', async () => {
  await packed;
  const { stdout } = await execute(
    process.execPath, ['-p', 'require("gasket").sslCtxNew.name + " " + require("gasket").constants.WANT_READ'], { cwd: work, env },
  );

  assert.strictEqual(stdout, 'ssl_ctx_new -1\n');
});

const USE = `
import gasket, { connect, createServer, Context, Stream, VerifyError, ssl_cipher_get_bits, sslCtxSetOptions } from 'gasket';

async function use(): Promise<string> {
  const context = new Context({ minVersion: 'TLSv1.2', caFile: new URL('file:///a'), onVerify: (stream, certificate, result) => result === 0 && certificate.keyBits > 1000 });
  const stream: Stream = await connect({ host: 'localhost', port: 1, context, signal: AbortSignal.timeout(10) });
  const [bits, algorithm]: [number, number] = ssl_cipher_get_bits(gasket.ssl_get_current_cipher(stream.ssl));
  const options: number | bigint = sslCtxSetOptions(context, gasket.constants.SSL_OP_NO_TICKET);
  const answer: Promise<number> = gasket.promises.bio_do_connect(null);
  stream.on('timeout', () => stream.destroy()).write('x');
  const server = createServer({ cert: [Buffer.alloc(1)], verify: 'required' }, (each) => each.pipe(each));
  server.listen({ port: 0 }, () => console.log(server.address()?.port));
  for await (const chunk of stream) console.log(chunk, bits + algorithm, options, answer);
  try { await stream.handshake(); } catch (error) { if (error instanceof VerifyError) return error.verifyString; }
  // @ts-expect-error
  await connect({ host: 'localhost' });
  // @ts-expect-error
  gasket.ssl_ctx_set_options(context, 'many');
  // @ts-expect-error
  new Context({ rejectUnauthorized: false });
  // @ts-expect-error
  gasket.constants.NO_SUCH_CONSTANT;
  // @ts-expect-error
  gasket.name_to_c(5);
  return gasket.name_to_c('ssl-new');
}
use();
`;

test('the types are of what there is', async (t) => {
  const compiler = path.join(modules, 'typescript', 'bin', 'tsc');

  if (!fs.existsSync(compiler)) {
    t.skip('TypeScript could not be fetched');
    return;
  }
  await packed;
  for (const [name, kind] of [['use.mts', 'module'], ['use.cts', 'commonjs']]) {
    fs.writeFileSync(path.join(work, name), kind === 'module' ? USE : USE.replace("import gasket, {", "import * as gasket from 'gasket';\nimport {"));
    await execute(process.execPath, [
      compiler, '--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,esnext.disposable', '--module', 'node16',
      '--moduleResolution', 'node16', '--types', 'node', name,
    ], { cwd: work, env }).catch(({ stdout }) => assert.fail(`${name}: ${stdout}`));
  }
});
