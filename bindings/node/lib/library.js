'use strict';

/* Finding libgasket and loading it. */

const fs = require('node:fs');
const path = require('node:path');
const koffi = require('koffi');
const table = require('./table');

const NAMES = { darwin: 'libgasket.1.dylib', win32: 'gasket-1.dll' };
const NAME = NAMES[process.platform] ?? 'libgasket.so.1';

class LibraryNotFoundError extends Error {
  constructor(attempts) {
    const tried = attempts.map(({ file, reason }) => `\n  ${file} (${reason})`).join('');

    super(`libgasket was not found. Tried:${tried}\nBuild it with \`make\`, or set GASKET_LIBRARY to its path.`);
    this.code = 'ERR_GASKET_LIBRARY_NOT_FOUND';
    this.attempts = attempts;
  }
}
LibraryNotFoundError.prototype.name = 'LibraryNotFoundError';

/* What GASKET_LIBRARY names, and only that if it is set; else beside the package, then what the clone has built
 * that this source is from, then where the system's loader finds it. */
function candidates() {
  if (process.env.GASKET_LIBRARY) {
    return [process.env.GASKET_LIBRARY];
  }
  const home = path.dirname(__dirname);
  const clone = path.resolve(home, '..', '..');
  const files = [path.join(home, NAME)];

  if (fs.existsSync(path.join(clone, 'spec', 'bindgen.c'))) {
    files.push(path.join(clone, 'build', NAME));
  }
  return [...files.filter((file) => fs.existsSync(file)), NAME];
}

function open(file) {
  const library = koffi.load(file);
  let abi;

  try {
    abi = library.func('gasket_abi_version', 'int64', [])();
  } catch {
    throw new Error('no binary interface of Gasket\'s');
  }
  if (abi !== table.abiVersion) {
    throw new Error(`the binary interface ${abi}, and this binding was made for ${table.abiVersion}`);
  }
  return library;
}

function load() {
  const attempts = [];

  for (const file of candidates()) {
    try {
      return { file, library: open(file) };
    } catch (error) {
      attempts.push({ file, reason: error.message });
    }
  }
  throw new LibraryNotFoundError(attempts);
}

const { file, library } = load();

/** A C function of libgasket's, without its prefix, as koffi makes it. */
function bind(name, result, ...parameters) {
  return library.func(`gasket_${name}`, result, parameters);
}

module.exports = { LibraryNotFoundError, bind, file };
