'use strict';

/* Dynamic calls: functions of OpenSSL that are in no list, by a signature that is given at run time.
 *
 * The signature is libgasket's to understand; here it is only read as far as is needed to know what becomes of
 * each argument. */

const koffi = require('koffi');
const { bind } = require('./library');
const { GasketObject } = require('./object');
const { classes, make, number } = require('./errors');
const values = require('./values');

const dynamicCall = bind('dynamic_call', 'int64', 'str', 'str', 'void *', 'int64', 'void *');

const OF_OWNERS = new Set(
  'const new counted copied interior static null taken kept stales freed raw out inout'.split(' '),
);

function words(text) {
  return text.match(/[^\s*]+|\*/g) ?? [];
}

/* Where the parenthesis opens that the text ends with. */
function opening(text) {
  let depth = 0;

  for (let at = text.length - 1; at >= 0; at--) {
    depth += { ')': 1, '(': -1 }[text[at]] ?? 0;
    if (depth === 0) {
      return at;
    }
  }
  return -1;
}

/* At the commas that are in no parenthesis. */
function splitParameters(text) {
  const parameters = [''];
  let depth = 0;

  for (const character of text) {
    depth += { '(': 1, ')': -1 }[character] ?? 0;
    if (character === ',' && depth === 0) {
      parameters.push('');
    } else {
      parameters[parameters.length - 1] += character;
    }
  }
  const first = words(parameters[0]);
  return first.length === 0 || (first.length === 1 && first[0] === 'void') ? [] : parameters;
}

/** What a signature returns, and what it takes. */
function split(signature) {
  const text = signature.trim();
  const start = text.endsWith(')') ? opening(text) : -1;

  if (start < 0) {
    throw make(classes.BadArgumentError, 'bad-argument', 'dynamic_call', `${JSON.stringify(signature)} is no signature`);
  }
  return { result: text.slice(0, start), parameters: splitParameters(text.slice(start + 1, -1)) };
}

/** What a parameter or result is: "text", "address", "number", "callback", or an object's type. */
function kindOf(list) {
  if (list.length === 1 && list[0] === 'callback') {
    return 'callback';
  }
  if (!list.includes('*')) {
    return 'number';
  }
  const types = list.slice(0, list.indexOf('*')).filter((word) => !OF_OWNERS.has(word));
  const name = types.at(-1) ?? 'void';
  return { char: 'text', void: 'address' }[name] ?? name;
}

function isPlain(kind) {
  return kind === 'number' || kind === 'address' || kind === 'text' || kind === 'callback';
}

/** The numbers that arguments are, and what must live as long as the call. */
class Call {
  constructor(name, args) {
    this.name = name;
    this.args = args;
    this.next = 0;
    this.origin = args.find((each) => each instanceof GasketObject) ?? null;
    this.numbers = [];
    this.kept = [];
    this.stored = [];
  }

  get what() {
    return `${this.name}: argument ${this.next}`;
  }

  given() {
    if (this.next >= this.args.length) {
      throw new TypeError(`${this.name} is given fewer arguments than its signature says`);
    }
    return this.args[this.next++];
  }

  address(memory) {
    this.kept.push(memory);
    return koffi.address(memory);
  }

  octets() {
    const value = values.bytes(this.given(), this.what);
    const length = value?.byteLength ?? 0;

    this.numbers.push(length === 0 ? 0n : this.address(value), BigInt(length));
  }

  place(kind, first) {
    const place = BigInt64Array.of(BigInt(first));

    this.numbers.push(this.address(place));
    if (isPlain(kind)) {
      this.stored.push(() => values.storedNumber(place[0]));
    } else {
      this.stored.push(() => values.stored(Number(place[0]), kind, this.origin));
    }
  }

  value(kind) {
    const value = this.given();

    if (kind === 'text' && typeof value !== 'number' && typeof value !== 'bigint') {
      const text = values.text(value, this.what);

      return text === null ? 0n : this.address(typeof text === 'string' ? Buffer.from(`${text}\0`) : text);
    }
    return BigInt(kind === 'number' ? values.integer(value, this.what) : values.handle(value, this.what));
  }

  take(parameter) {
    const list = words(parameter);
    const [first] = list;
    const isFixed = list.length > 1 && /^[-+]?\d+$/.test(list.at(-1));

    if (['bytes', 'decode', 'room', 'encode'].includes(first)) {
      this.octets();
    } else if (first === 'out' || first === 'inout') {
      const kind = kindOf(list.slice(1));

      this.place(kind, first === 'inout' ? this.value(kind) : 0);
    } else if (first !== 'length' && first !== 'NULL' && !isFixed) {
      this.numbers.push(this.value(parameter.includes('(*') ? 'callback' : kindOf(list)));
    }
  }
}

function returned(call, list, answer) {
  const kind = kindOf(list);

  if (kind === 'text') {
    return answer === 0n ? null : koffi.decode.string(answer);
  }
  if (isPlain(kind)) {
    return values.storedNumber(answer);
  }
  if (list.includes('new')) {
    return values.created(Number(answer), kind);
  }
  return values.borrowed(Number(answer), kind, list.includes('static') ? null : call.origin);
}

/** Calls a function of OpenSSL's, by its C name or Lisp name, that need be in no list. */
function dynamic_call(name, signature, ...args) {
  const cName = values.text(name, 'dynamic_call: the name');
  const cSignature = values.text(signature, 'dynamic_call: the signature');
  const { result, parameters } = split(String(signature));
  const call = new Call(name, args);

  parameters.forEach((parameter) => call.take(parameter));
  if (call.next < args.length) {
    throw new TypeError(`${name} is given more arguments than its signature says`);
  }
  const numbers = BigInt64Array.from(call.numbers);
  const answer = BigInt64Array.of(0n);
  number(dynamicCall(cName, cSignature, numbers, numbers.byteLength, answer));
  const value = returned(call, words(result), answer[0]);
  return call.stored.length === 0 ? value : [value, ...call.stored.map((each) => each())];
}

module.exports = { dynamic_call };
