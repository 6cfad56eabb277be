'use strict';

/* What the tests share: a server that echoes, clients of it, and programs of their own. */

const { execFile } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const gasket = require('gasket');

const file = (name) => path.join(process.env.GASKET_TEST_CERTIFICATES, name);
const own = { certFile: file('server.pem'), keyFile: file('server.key') };

/** A server, its port, and how to end it. */
async function serve(listener, options = {}) {
  const server = gasket.createServer({ ...own, ...options });

  server.on(options.plain ? 'connection' : 'secureConnection', listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    server,
    port,
    connect: (more = {}) => gasket.connect({ host: 'localhost', port, caFile: file('root.pem'), ...more }),
    end() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function echo(stream) {
  stream.on('error', () => {});
  stream.pipe(stream);
}

/** Runs a program of Node's to its end: { code, signal, stdout, stderr }. */
function runScript(script, args = []) {
  return new Promise((resolve) => {
    execFile(process.execPath, ['-e', script, ...args], { timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, signal: error?.signal ?? null, stdout, stderr }),
    );
  });
}

const contents = (name) => fs.readFileSync(file(name));

module.exports = { contents, echo, file, own, runScript, serve };
