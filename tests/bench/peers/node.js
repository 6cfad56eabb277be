// An echo server on Node's tls: node node.js CERTIFICATE KEY. It says "port N" and ends with its standard input.
const fs = require('fs');
const tls = require('tls');

const [certificate, key] = process.argv.slice(2).map((file) => fs.readFileSync(file));
const server = tls.createServer({ cert: certificate, key }, (socket) => {
    socket.setNoDelay(true);
    socket.on('data', (data) => socket.write(data));
    socket.on('error', () => socket.destroy());
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 1024 }, () => {
    console.log(`port ${server.address().port}`);
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
