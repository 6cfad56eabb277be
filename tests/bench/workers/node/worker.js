// What the two workers in Node share: the commands, and what is done through a connection, which is a Duplex stream. A
// worker says how connections are made: connect(port, mode) returns a promise; mode is 0 with a full handshake, 1 what
// there is if nothing is said, 2 resumed where the program can have that.
'use strict';

const readline = require('readline');

const block = Buffer.alloc(65536, 'x');
const files = process.argv.slice(-3);

// Until so many bytes have come.
function received(stream, count) {
    return new Promise((resolve, reject) => {
        const take = (data) => {
            count -= data.length;
            if (count <= 0) {
                stream.off('data', take);
                stream.off('error', reject);
                resolve();
            }
        };
        stream.on('data', take);
        stream.once('error', reject);
    });
}

const drained = (stream) => new Promise((resolve) => stream.once('drain', resolve));

function commandsOf(worker) {
    let stream;

    async function write(size, count) {
        const piece = block.subarray(0, size);
        const answer = received(stream, 1);
        for (let left = count; left > 0; left -= size) {
            if (!stream.write(piece)) await drained(stream);
        }
        await answer;
    }

    return {
        async open(port) {
            stream = await worker.connect(port, 1);
        },
        close() {
            stream.on('error', () => {});
            stream.end();
        },
        read(_, count) {
            const all = received(stream, count);
            stream.write('g');
            return all;
        },
        write,
        async 'write-small'(size, count) {
            stream.cork();
            const piece = block.subarray(0, size);
            const answer = received(stream, 1);
            for (let left = count; left > 0; left -= size) {
                if (!stream.write(piece)) {
                    stream.uncork();
                    await drained(stream);
                    stream.cork();
                }
            }
            stream.uncork();
            await answer;
        },
        async lines(size, count) {
            const lines = readline.createInterface({ input: stream, crlfDelay: Infinity });
            let left = count / size;
            stream.write('g');
            await new Promise((resolve) => lines.on('line', () => --left === 0 && resolve()));
            lines.close();
        },
        async ping(size, count) {
            const piece = block.subarray(0, size);
            for (let i = 0; i < count; i++) {
                const echo = received(stream, size);
                stream.write(piece);
                await echo;
            }
        },
        async visit(port, count, mode) {
            for (let i = 0; i < count; i++) {
                const one = await worker.connect(port, mode);
                const answer = received(one, 1);
                one.write('x');
                await answer;
                one.on('error', () => {});
                one.end();
            }
        },
        async 'visit-many'(port, count, atOnce) {
            for (let done = 0; done < count; done += atOnce) {
                await Promise.all(
                    Array.from({ length: atOnce }, () => this.visit(port, 1, 0)),
                );
            }
        },
        contexts(count) {
            for (let i = 0; i < count; i++) worker.context();
        },
    };
}

async function serve(worker) {
    const commands = commandsOf(worker);
    console.log('ready', ...Object.keys(commands));
    for await (const line of readline.createInterface({ input: process.stdin })) {
        const [word, ...numbers] = line.split(' ');
        const answer = await commands[word](...numbers.map(Number));
        console.log('ok', answer || 0);
    }
    process.exit(0);
}

module.exports = { serve, files };
