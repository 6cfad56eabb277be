'use strict';

/* Certificates as data. */

const { bind } = require('./library');
const constants = require('./constants');
const { functions } = require('./functions');
const { GasketObject } = require('./object');
const { number } = require('./errors');
const { bytes } = require('./values');

const certificateNew = bind('certificate_new_bytes', 'int64', 'void *', 'int64');

function read(source) {
  const octets = bytes(typeof source === 'string' ? Buffer.from(source) : source, 'Certificate: its bytes');

  return number(certificateNew(octets, octets?.byteLength ?? 0));
}

function namesOf(certificate, which) {
  return Array.from({ length: functions.certificate_name_count(certificate, which) }, (_, i) => ({
    type: functions.certificate_name_type(certificate, which, i),
    value: functions.certificate_name_value(certificate, which, i),
  }));
}

class Certificate extends GasketObject {
  /** PEM or DER; or a handle that is this object's from here on. */
  constructor(source) {
    super(typeof source === 'number' ? source : read(source), 'X509');
  }

  get version() {
    return functions.certificate_version(this);
  }

  get subject() {
    return functions.certificate_subject(this);
  }

  get issuer() {
    return functions.certificate_issuer(this);
  }

  get subjectNames() {
    return namesOf(this, constants.NAME_SUBJECT);
  }

  get issuerNames() {
    return namesOf(this, constants.NAME_ISSUER);
  }

  get alternativeNames() {
    return namesOf(this, constants.NAME_ALTERNATIVE);
  }

  get serialNumber() {
    return functions.certificate_serial(this);
  }

  get validFrom() {
    return new Date(functions.certificate_not_before(this) * 1000);
  }

  get validTo() {
    return new Date(functions.certificate_not_after(this) * 1000);
  }

  get keyType() {
    return functions.certificate_key_type(this);
  }

  get keyBits() {
    return functions.certificate_key_bits(this);
  }

  get publicKey() {
    return functions.certificate_key_pem(this);
  }

  get pem() {
    return functions.certificate_pem(this);
  }

  get raw() {
    const bytes = Buffer.alloc(functions.certificate_der(this, null));

    functions.certificate_der(this, bytes);
    return bytes;
  }

  fingerprint(digest = 'sha256') {
    return functions.certificate_fingerprint(this, digest);
  }
}

module.exports = { Certificate };
