;;; Questions: what OpenSSL asks in the middle of a handshake.

(room question "Questions"
  "OpenSSL has callbacks for decisions in the middle of a handshake. Here they are questions: the
   handshake pauses, the call that carried it answers GASKET_WANT_ANSWER, the caller looks at what
   is asked, answers once, and makes the call again. A context has to be told which questions its
   streams shall ask; by itself none does.

   Where a runtime can make C functions, one may be registered that answers instead. It is called
   only on the thread that made the call, with nothing locked, and never from within OpenSSL, so
   that it may do what it likes with the stream.")

(constants question "Questions"
  "What a handshake can pause for."
  (GASKET_QUESTION_CLIENT_HELLO 1
    "a server has read the client's first message: gasket_stream_server_name and
     gasket_stream_question_alpn say what it wants; the answer may name a context to go on with")
  (GASKET_QUESTION_CERTIFICATE 2
    "a server, or a client that was asked for one, is about to choose its certificate; the answer
     may name a context whose certificate is presented")
  (GASKET_QUESTION_VERIFY 3
    "a client has its peer's certificate, and OpenSSL's verdict on it; the answer takes it or
     does not"))

(function gasket_ctx_set_question
  (parameters
    (ctx (handle ctx))
    (question (enumeration question))
    (on boolean "whether streams made from now on ask it"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`question` is not one of the three, `on` neither 0 nor 1, or a client's context
                   is to ask for client hellos")
    (unsupported "verification is to pause for a server, or under an OpenSSL before 3.0.2"))
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_CTX_set_client_hello_cb(3)" "SSL_CTX_set_cert_cb(3)" "SSL_set_retry_verify(3)")
  (doc
   "Has the handshakes of a context's streams pause for a question, or not any more."))

(function gasket_ctx_set_question_callback
  (parameters
    (ctx (handle ctx))
    (callback (callback (stream number) (question number) (user number)) null
      "called with the stream's handle, the question and `user`; answers 1 to accept, anything
       else to refuse. NULL: nobody is called")
    (user number "passed on to `callback`"))
  (result nothing)
  (errors bad-handle)
  (threads any "the callback comes on the thread whose call carries the handshake") (waits never)
  (since "0.1.0")
  (doc
   "Registers a C function that answers the questions of a context's streams.

    It may call gasket_stream_answer itself, to name a context; what it returns then has no effect.
    A foreign function that ends by an exception commonly returns 0, which refuses. It must stay
    callable as long as the context or a stream of it is used."))

(function gasket_stream_question
  (parameters (stream (handle stream)))
  (result number "GASKET_QUESTION_CLIENT_HELLO and so on, or 0: nothing is asked")
  (errors bad-handle (state "the stream's lock was lost"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Tells which question the handshake waits to have answered."))

(function gasket_stream_question_alpn
  (parameters (stream (handle stream)))
  (result text borrowed "the protocols, comma-separated, the preferred first; \"\": none, or no hello yet")
  (errors bad-handle)
  (threads any) (waits never) (since "0.1.0")
  (sources "RFC 7301")
  (doc
   "Tells which application protocols a client offers, for GASKET_QUESTION_CLIENT_HELLO."))

(function gasket_stream_question_certificate
  (parameters (stream (handle stream)))
  (result (handle certificate) new none "the peer's certificate; 0: there is no such question")
  (errors bad-handle no-memory (state "the stream's lock was lost"))
  (threads any) (waits never) (since "0.1.0")
  (doc
   "Gives the certificate that GASKET_QUESTION_VERIFY is about."))

(function gasket_stream_question_verify_result
  (parameters (stream (handle stream)))
  (result number "X509_V_OK, which is 0, or one of X509_V_ERR_; 0 where there is no such question")
  (errors bad-handle (state "the stream's lock was lost"))
  (threads any) (waits never) (since "0.1.0")
  (sources "X509_STORE_CTX_get_error(3)")
  (doc
   "Tells what OpenSSL found about the certificate that GASKET_QUESTION_VERIFY is about."))

(function gasket_stream_answer
  (parameters
    (stream (handle stream))
    (accept boolean "1: the handshake goes on; 0: it fails with an alert to the peer")
    (ctx (handle ctx) none shared
      "the context to go on with, or whose certificate to present; 0: as the stream's own says"))
  (result nothing)
  (errors bad-handle
    (bad-argument "`accept` is neither 0 nor 1, or `ctx` is given to GASKET_QUESTION_VERIFY")
    (state "there is no question to answer, or the stream is closed")
    ssl verify closed os resolve no-memory)
  (threads any) (waits never) (since "0.1.0")
  (sources "SSL_set_SSL_CTX(3)" "SSL_use_cert_and_key(3)")
  (doc
   "Answers the question that the handshake waits for.

    Then the call that answered GASKET_WANT_ANSWER is to be made again. A certificate that is taken
    in spite of OpenSSL's verdict leaves that verdict in gasket_stream_verify_result; one that is
    refused in spite of it fails with X509_V_ERR_APPLICATION_VERIFICATION."))
