// Gasket from Node.
'use strict';

const gasket = require('gasket');
const { serve, files } = require('./worker.js');

const contexts = new Map();

function context(resumption) {
    if (!contexts.has(resumption)) {
        contexts.set(resumption, new gasket.Context({ caFile: files[2], resumption }));
    }
    return contexts.get(resumption);
}

const connect = (port, mode) => gasket.connect({ host: '127.0.0.1', port, context: context(mode !== 0) });

serve({ connect, context: () => new gasket.Context({ caSystem: true }) });
