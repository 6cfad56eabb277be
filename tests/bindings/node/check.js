'use strict';

/* Runs the tests of this directory, each file in a process of its own; the last line counts them. */

const fs = require('node:fs');
const path = require('node:path');
const { run } = require('node:test');

const files = fs
  .readdirSync(__dirname)
  .filter((name) => /^test_.*\.js$/.test(name))
  .map((name) => path.join(__dirname, name));
const counts = { passed: 0, failed: 0, skipped: 0 };

/* A file is a test too, for the runner; only what is in it counts, unless it failed by itself. */
function isFile({ name, file, nesting }) {
  return nesting === 0 && (files.includes(name) || (file === undefined && name.endsWith('.js')));
}

function passed(data) {
  if (isFile(data)) {
    return;
  }
  if (data.skip !== undefined) {
    counts.skipped++;
    console.log(`skipped: ${data.name} (${data.skip})`);
  } else {
    counts.passed++;
  }
}

function failed(data) {
  counts.failed++;
  console.log(`FAILED ${data.name}`);
  console.log(data.details?.error?.cause ?? data.details?.error ?? '');
}

const tests = run({ files, concurrency: 1, timeout: 120_000 });
tests.on('test:pass', passed);
tests.on('test:fail', failed);
tests.on('test:stderr', ({ message }) => console.log(message.trimEnd()));
tests.resume().on('end', () => {
  const { passed: good, failed: bad, skipped } = counts;

  console.log(`${good} passed, ${bad} failed, ${skipped} skipped`);
  process.exitCode = bad > 0 ? 1 : 0;
});
