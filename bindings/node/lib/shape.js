'use strict';

/* Functions made of shapes: spec/README.md explains the letters. */

const { bind } = require('./library');
const { callbacks } = require('./table');
const { number } = require('./errors');
const values = require('./values');

const C_TYPES = { o: 'int64', n: 'int64', t: 'str', f: 'void *' };
const C_RESULTS = { t: 'str', T: 'str' };

function isDigit(letter) {
  return letter >= '0' && letter <= '9';
}

function cType(letter) {
  return isDigit(letter) ? 'int64' : C_TYPES[letter] ?? 'void *';
}

/** "n:op" and "1:o|o:X509_NAME" in parts. */
function parse(name, shape) {
  const [result, parameters, ...types] = shape.split(':');
  const letters = parameters.replace('|', '');
  const required = parameters.includes('|') ? parameters.slice(0, parameters.indexOf('|')) : parameters;
  const isObject = result === '+' || result === '.' || isDigit(result);

  return {
    name,
    result,
    letters,
    required: [...required].filter(isGiven).length,
    given: [...letters].filter(isGiven).length,
    type: isObject ? types.shift() : null,
    storedTypes: types,
    whats: Array.from(letters, (_, i) => `${name}: argument ${letters.slice(0, i + 1).replace(/[0-9ph]/g, '').length}`),
  };
}

/* Lengths go with their bytes, and what C stores is a value. */
function isGiven(letter) {
  return !isDigit(letter) && letter !== 'p' && letter !== 'h';
}

function place(first) {
  return BigInt64Array.of(BigInt(first));
}

/** Takes an argument: what C is given in its place. */
const takers = {
  o: (value, what) => values.handle(value, what),
  n: (value, what) => values.integer(value, what),
  t: (value, what) => values.text(value, what),
  b: (value, what) => values.bytes(value, what),
  r: (value, what) => values.bytes(value, what),
  q: (value, what) => (value === null || value === undefined ? null : place(values.integer(value, what))),
  k: (value, what) => place(values.handle(value, what)),
};

/* What C gets; `given` are the arguments, each in the place of its parameter. */
function cArguments(parsed, given) {
  const { name, letters, whats } = parsed;
  const made = new Array(letters.length);

  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i];

    if (isDigit(letter)) {
      made[i] = given[letter]?.byteLength ?? 0;
    } else if (letter === 'p' || letter === 'h') {
      made[i] = place(0);
    } else if (letter === 'f') {
      made[i] = values.callback(given[i], callbacks[name], whats[i]);
    } else {
      made[i] = takers[letter](given[i], whats[i]);
    }
  }
  return made;
}

/* Puts each argument in the place of its parameter. */
function spread(parsed, args) {
  const { name, letters, required, given } = parsed;

  if (args.length < required || args.length > given) {
    const error = new TypeError(
      `${name} takes ${required === given ? given : `${required} to ${given}`} arguments, not ${args.length}`,
    );
    error.code = 'ERR_INVALID_ARG_COUNT';
    throw error;
  }
  if (given === letters.length) {
    return args;
  }
  let next = 0;
  return Array.from(letters, (letter) => (isGiven(letter) ? args[next++] : undefined));
}

function firstObject(parsed, given) {
  const index = parsed.letters.search(/o/);

  return index < 0 ? null : given[index] ?? null;
}

function returned(parsed, answer, given, made) {
  switch (parsed.result) {
    case 'v':
      number(answer);
      return undefined;
    case 'n':
      return number(answer);
    case 't':
      return values.directText(answer);
    case 'T':
      return values.ownText(answer, parsed.letters[0] === 'o' ? made[0] : null, parsed.name);
    case '+':
      return values.created(answer, parsed.type);
    case '.':
      return values.borrowed(answer, parsed.type, null);
    default:
      return values.borrowed(answer, parsed.type, given[parsed.result]);
  }
}

/** What C has stored, in the order of its parameters. */
function further(parsed, given, made) {
  const { letters } = parsed;
  const all = [];
  let types = 0;

  for (let i = 0; i < letters.length; i++) {
    if (letters[i] === 'p' || letters[i] === 'q') {
      all.push(made[i] === null ? null : values.storedNumber(made[i][0]));
    } else if (letters[i] === 'h' || letters[i] === 'k') {
      const origin = letters[i] === 'k' ? given[i] : firstObject(parsed, given);

      all.push(values.stored(Number(made[i][0]), parsed.storedTypes[types++], origin));
    }
  }
  return all;
}

/** The call in two halves, since one on another thread has C between them. */
function make(name, shape) {
  const parsed = parse(name, shape);
  const c = bind(name, C_RESULTS[parsed.result] ?? 'int64', ...Array.from(parsed.letters, cType));
  const stores = /[pqhk]/.test(parsed.letters);

  function finish(answer, given, made) {
    const value = returned(parsed, answer, given, made);

    if (!stores) {
      return value;
    }
    const all = further(parsed, given, made);
    if (parsed.result !== 'v') {
      return [value, ...all];
    }
    return all.length === 1 ? all[0] : all;
  }

  function call(args) {
    const given = spread(parsed, args);
    const made = cArguments(parsed, given);

    return finish(c(...made), given, made);
  }

  function callAsync(args) {
    const given = spread(parsed, args);
    const made = cArguments(parsed, given);

    return new Promise((resolve, reject) => {
      c.async(...made, (error, answer) => {
        if (error) {
          reject(error);
          return;
        }
        try {
          resolve(finish(answer, given, made));
        } catch (failure) {
          reject(failure);
        }
      });
    });
  }

  return { call, callAsync };
}

module.exports = { make };
