'use strict';

/* What a handshake asks, and what the context's handler answers. */

const { bind } = require('./library');
const constants = require('./constants');
const { functions } = require('./functions');
const { Certificate } = require('./certificate');
const { Context } = require('./context');
const { liveHandle } = require('./object');
const { number } = require('./errors');

const raw = {
  answer: bind('stream_answer', 'int64', 'int64', 'int64', 'int64'),
  certificate: bind('stream_question_certificate', 'int64', 'int64'),
};

function about(stream, question) {
  switch (question) {
    case constants.QUESTION_CLIENT_HELLO:
      return [functions.stream_server_name(stream), functions.stream_question_alpn(stream)];
    case constants.QUESTION_VERIFY:
      return [
        new Certificate(number(raw.certificate(stream.handle))),
        functions.stream_question_verify_result(stream),
      ];
    default:
      return [];
  }
}

/** What the handler says, or a promise of it. */
function ask(stream, question) {
  return stream.context.questionHandler(question)?.(stream, ...about(stream, question));
}

/** Tells it to Gasket. */
function answer(stream, said) {
  const context = said instanceof Context ? liveHandle(said, 'answer') : 0;

  number(raw.answer(stream.handle, said === true || context !== 0 ? 1 : 0, context));
}

module.exports = { answer, ask };
