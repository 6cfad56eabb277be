// Node's own tls.
'use strict';

const fs = require('fs');
const tls = require('tls');
const { serve, files } = require('./worker.js');

const context = tls.createSecureContext({ ca: fs.readFileSync(files[2]) });
let session;

function connect(port, mode) {
    return new Promise((resolve, reject) => {
        const stream = tls.connect({
            host: '127.0.0.1',
            port,
            servername: 'localhost',
            secureContext: context,
            session: mode === 2 ? session : undefined,
        });
        stream.setNoDelay(true);
        stream.once('error', reject);
        stream.once('session', (ticket) => (session = ticket));
        stream.once('secureConnect', () => resolve(stream));
    });
}

serve({ connect, context: () => tls.createSecureContext() });
