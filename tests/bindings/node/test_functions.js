'use strict';

/* The low level: functions and constants by their own names. */

const assert = require('node:assert');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const test = require('node:test');
const gasket = require('gasket');
const { contents, file } = require('./support');

const { constants } = gasket;
const home = path.dirname(require.resolve('gasket'));
const table = require(path.join(home, 'lib', 'table.js'));
const { make } = require(path.join(home, 'lib', 'shape.js'));

const newContext = () => gasket.ssl_ctx_new(gasket.tls_client_method());

test('numbers go both ways', () => {
  const context = newContext();
  const before = gasket.ssl_ctx_get_options(context);

  assert.strictEqual(before & constants.SSL_OP_NO_TICKET, 0);
  assert.strictEqual(gasket.ssl_ctx_set_options(context, constants.SSL_OP_NO_TICKET), before + constants.SSL_OP_NO_TICKET);
  assert.strictEqual(gasket.ssl_ctx_get_options(context.handle), before + constants.SSL_OP_NO_TICKET);
  assert.strictEqual(gasket.ssl_ctx_get_options(BigInt(context.handle)), before + constants.SSL_OP_NO_TICKET);
  assert.strictEqual(gasket.ssl_ctx_set_verify_depth(context, 3), undefined);
  assert.strictEqual(gasket.ssl_ctx_get_verify_depth(context), 3);
});

test('options by name are bits beyond the 32nd too', () => {
  assert.strictEqual(gasket.ssl_option('no-sslv3'), constants.SSL_OP_NO_SSLv3);
  assert.strictEqual(gasket.ssl_option(7), 7);
  assert.strictEqual(
    gasket.ssl_options('no_ticket', 'NO_RENEGOTIATION', 2 ** 40, 2 ** 40),
    constants.SSL_OP_NO_TICKET + constants.SSL_OP_NO_RENEGOTIATION + 2 ** 40,
  );
  assert.throws(() => gasket.ssl_option('no_such'), gasket.BadArgumentError);
});

test('numbers that Number is not exact for are BigInts', () => {
  const number = gasket.dynamic_call('ASN1_INTEGER_new', 'new ASN1_INTEGER * (void)');
  const wide = 2n ** 62n + 1n;

  assert.strictEqual(gasket.dynamic_call('ASN1_INTEGER_set_int64', 'int (ASN1_INTEGER *, int64_t)', number, wide), 1);
  assert.deepStrictEqual(
    gasket.dynamic_call('ASN1_INTEGER_get_int64', 'int (out int64_t, const ASN1_INTEGER *)', number),
    [1, wide],
  );
});

test('what is of a wrong type is refused before C sees it', () => {
  const context = newContext();
  const wrong = { code: 'ERR_INVALID_ARG_TYPE' };

  assert.throws(() => gasket.ssl_ctx_set_options(context, 'many'), wrong);
  assert.throws(() => gasket.ssl_ctx_set_options(context, 1.5), wrong);
  assert.throws(() => gasket.ssl_ctx_set_options(context, NaN), wrong);
  assert.throws(() => gasket.ssl_ctx_set_options(context, {}), wrong);
  assert.throws(() => gasket.ssl_ctx_set_options(context, undefined), wrong);
  assert.throws(() => gasket.ssl_ctx_set_options('context', 1), wrong);
  assert.throws(() => gasket.name_to_c(5), wrong);
  assert.throws(() => gasket.name_to_c({}), wrong);
  assert.throws(() => gasket.certificate_new_bytes('text'), wrong);
  assert.throws(() => gasket.certificate_new_bytes(4096), wrong);
  assert.throws(() => gasket.ctx_set_question_callback(gasket.ctx_new(0, null), 5, 0), wrong);
  assert.throws(() => gasket.ssl_ctx_set_options(context, 2n ** 63n), RangeError);
  assert.throws(() => gasket.ssl_ctx_set_options(context, 2 ** 60), RangeError);
  assert.throws(() => gasket.ssl_ctx_set_options(context), { code: 'ERR_INVALID_ARG_COUNT', message: /takes 2 arguments, not 1/ });
  assert.throws(() => gasket.ssl_ctx_set_options(context, 1, 2), { code: 'ERR_INVALID_ARG_COUNT' });
  assert.throws(() => gasket.ssl_ctx_set_verify_depth(context, 2 ** 40), gasket.BadArgumentError);
});

test('texts', () => {
  const context = gasket.ctx_new(constants.CLIENT, 'default');

  assert.strictEqual(gasket.name_to_lisp('SSL_CTX_new'), 'ssl-ctx-new');
  assert.strictEqual(gasket.name_to_lisp(Buffer.from('SSL_CTX_new')), 'ssl-ctx-new');
  assert.strictEqual(gasket.ctx_set_ca_file(context, pathToFileURL(file('root.pem'))), undefined);
  assert.throws(() => gasket.ctx_set_ca_file(context, 'a\0b'), gasket.BadArgumentError);
  assert.throws(() => gasket.ctx_set_ca_file(context, Buffer.from('a\0b')), gasket.BadArgumentError);
  assert.throws(() => gasket.ctx_set_ca_file(context, 'no such Datei ä'), /no such Datei ä/);
  assert.throws(() => gasket.stream_protocol(context), gasket.BadArgumentError);
  assert.throws(() => gasket.stream_protocol(12345), gasket.BadHandleError);
  assert.strictEqual(gasket.ssl_cipher_get_name(null), '(NONE)');
  assert.strictEqual(gasket.certificate_name_count(gasket.certificate_new_bytes(contents('server.pem')), constants.NAME_SUBJECT) > 0, true);
  assert.throws(
    () => gasket.certificate_name_value(gasket.certificate_new_bytes(contents('server.pem')), constants.NAME_SUBJECT, 99),
    gasket.BadArgumentError,
  );
});

test('bytes are read where they are, and room is filled', () => {
  const pem = contents('server.pem');
  const certificate = gasket.certificate_new_bytes(pem);
  const size = gasket.certificate_der(certificate, null);
  const room = new ArrayBuffer(size + 8);

  for (const view of [pem, new Uint8Array(pem), new DataView(pem.buffer, pem.byteOffset, pem.byteLength), new Uint16Array(new Uint8Array([...pem, ...(pem.length % 2 ? [10] : [])]).buffer)]) {
    assert.strictEqual(gasket.certificate_subject(gasket.certificate_new_bytes(view)), gasket.certificate_subject(certificate));
  }
  assert.strictEqual(gasket.certificate_der(certificate, new DataView(room, 4)), size);
  assert.strictEqual(new DataView(room).getUint32(0), 0);
  assert.strictEqual(new Uint8Array(room)[4], 0x30);
});

test('several values are an array, and one alone is itself', () => {
  const list = gasket.ssl_get_ciphers(gasket.ssl_new(newContext()));
  assert.strictEqual(list.type, 'STACK_OF(SSL_CIPHER)');
  const [bits, algorithm] = gasket.ssl_cipher_get_bits(gasket.sk_ssl_cipher_value(list, 0));
  assert(bits >= 128 && algorithm >= bits);
  const [answer, one, other] = gasket.bio_new_bio_pair(0, 0);
  assert.deepStrictEqual([answer, one.type, other.type], [1, 'BIO', 'BIO']);
  assert.strictEqual(gasket.bio_write(one, Buffer.from('through')), 7);
  const room = Buffer.alloc(10);
  assert.strictEqual(gasket.bio_read(other, room), 7);
  assert.strictEqual(room.toString('latin1', 0, 7), 'through');
});

test('objects are freed when they are closed, and borrowed ones end with what they are of', () => {
  const certificate = gasket.certificate_new_bytes(contents('server.pem'));
  const subject = gasket.x509_get_subject_name(certificate);

  assert.strictEqual(subject.type, 'X509_NAME');
  assert.match(String(subject), /^\[gasket X509_NAME \d+\]$/);
  certificate.close();
  certificate.close();
  assert(certificate.closed && certificate.handle === 0);
  assert.throws(() => gasket.x509_get_subject_name(certificate), { name: 'BadHandleError', message: /cannot be used any more/ });
  assert.throws(() => gasket.x509_name_entry_count(subject), gasket.BadHandleError);
});

test('errors of direct calls stay with their object', () => {
  const context = newContext();

  assert.strictEqual(gasket.direct_error(context), null);
  assert.strictEqual(gasket.ssl_ctx_set_cipher_list(context, 'NO-SUCH-CIPHER'), 0);
  const error = gasket.direct_error(context);
  assert(error instanceof gasket.SSLError);
  assert.strictEqual(error.code, 'ERR_SSL_NO_CIPHER_MATCH');
  assert.strictEqual(error.codes.length, error.strings.length);
  assert.throws(() => gasket.direct_error(12345), gasket.BadHandleError);
});

test('dynamic calls', () => {
  const digest = Buffer.alloc(32);
  const signature = 'int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)';

  assert.deepStrictEqual(
    gasket.dynamic_call('EVP_Digest', signature, Buffer.from('abc'), digest, gasket.evp_sha256(), null),
    [1, 32],
  );
  assert.strictEqual(digest.toString('hex'), createHash('sha256').update('abc').digest('hex'));
  assert.strictEqual(gasket.dynamic_call('OBJ_nid2sn', 'const char * static (int)', constants.NID_commonName), 'CN');
  assert.strictEqual(gasket.dynamic_call('rand-status', 'int (void)'), 1);
  assert.strictEqual(gasket.dynamicCall('OBJ_sn2nid', 'int (const char *)', 'CN'), constants.NID_commonName);
  assert.throws(() => gasket.dynamic_call('EVP_Digest', 'no signature'), gasket.BadArgumentError);
  assert.throws(() => gasket.dynamic_call('RAND_status', 'int (void)', 1), /more arguments/);
  assert.throws(() => gasket.dynamic_call('OBJ_sn2nid', 'int (const char *)'), /fewer arguments/);
  assert.throws(() => gasket.dynamic_call('OBJ_sn2nid', 'int (const char *)', {}), TypeError);
  assert.throws(() => gasket.dynamic_call('system', 'int (const char *)', 'true'), gasket.UnsupportedError);
});

test('what C calls is a function', () => {
  const calls = [];
  const callback = gasket.callback_new('int (int, int)', 7, (handle, _, count, user) => {
    calls.push([count, user]);
    return 5;
  }, 11);
  const koffi = require('koffi');
  const type = koffi.proto('int Called(int a, int b)');

  assert.strictEqual(koffi.call(BigInt(gasket.callback_address(callback)), type, 1, 2), 5);
  assert.deepStrictEqual(calls, [[2, 11]]);
});

test('on another thread each is a promise', async () => {
  const context = gasket.ctx_new(constants.CLIENT, null);
  const listener = gasket.listener_new('127.0.0.1', 0, 0);
  const server = gasket.ctx_new(constants.SERVER, null);
  let turns = 0;
  const timer = setInterval(() => turns++, 10);

  assert.strictEqual(await gasket.promises.listener_accept(listener, server, 200), constants.TIMEOUT);
  clearInterval(timer);
  assert(turns > 3, `${turns}`);
  await assert.rejects(gasket.promises.ctx_set_ca_file(context, '/no/such'), gasket.SystemError);
  await assert.rejects(gasket.promises.ctxSetCaFile(context, 5), TypeError);
  assert.strictEqual(gasket.promises.no_such_function, undefined);
  assert('rand_status' in gasket.promises);
});

test('constants are those of the OpenSSL that is loaded', () => {
  assert.strictEqual(constants.SSL_OP_NO_TICKET, 0x4000);
  assert.strictEqual(constants.WANT_READ, -1);
  assert.strictEqual(constants.NO_SUCH_CONSTANT, undefined);
  assert('SSL_OP_NO_TICKET' in constants && !('NO_SUCH' in constants));
  assert(Object.keys(constants).length > 1200);
  assert.throws(() => {
    constants.WANT_READ = 5;
  }, TypeError);
});

test('every function of the table is there, under both names', () => {
  const names = Object.keys(table.shapes);

  assert(names.length > 1800);
  for (const name of names) {
    make(name, table.shapes[name]);
    const camel = name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

    assert.strictEqual(gasket[name].name, name);
    assert.strictEqual(gasket[camel], gasket[name], camel);
  }
});

test('ES modules import every function, and the types are of every function', async () => {
  const module = await import(pathToFileURL(path.join(home, 'index.mjs')));
  const types = fs.readFileSync(path.join(home, 'functions.d.ts'), 'utf8');

  assert.strictEqual(module.default, gasket);
  for (const name of Object.keys(gasket)) {
    assert.strictEqual(module[name], gasket[name], name);
  }
  for (const name of Object.keys(table.shapes)) {
    assert(types.includes(`export function ${name}(`), name);
  }
});

test('a library that is not there is told with what was tried', async () => {
  const { runScript } = require('./support');
  const { stdout } = await runScript(
    `process.env.GASKET_LIBRARY = '/no/such/file';
     try { require('gasket') } catch (error) { console.log(error.name, error.code, error.attempts[0].file, error.message) }`,
  );

  assert.match(stdout, /^LibraryNotFoundError ERR_GASKET_LIBRARY_NOT_FOUND \/no\/such\/file libgasket was not found/);
});
