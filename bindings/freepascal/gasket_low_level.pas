// Generated from spec/: libgasket's functions, which unit gasket loads.
unit gasket_low_level;

{$mode objfpc}

interface

const
  ABI_VERSION = 1;

  // Texts about OpenSSL. What gasket_openssl_version can be asked for besides 0 to 4, which are
  // those of OpenSSL's own OpenSSL_version: version, compiler flags, date of building, platform,
  // configuration directory.
  VERSION_HEADERS = 100;
  VERSION_SSL_PATH = 101;
  VERSION_CRYPTO_PATH = 102;

  // Kinds of handle. What gasket_kind answers.
  KIND_CTX = 1;
  KIND_STREAM = 2;
  KIND_LISTENER = 3;
  KIND_CERTIFICATE = 4;
  KIND_SSL = 5;
  KIND_ERROR = 6;
  KIND_LOOP = 7;
  KIND_EVENT = 8;
  KIND_OPENSSL = 9;
  KIND_CALLBACK = 10;

  // States. Answers of a call that is not finished. They are never errors.
  WANT_READ = -1;
  WANT_WRITE = -2;
  TIMEOUT = -3;
  INTERRUPTED = -4;
  WANT_ANSWER = -5;

  // Kinds of error. What gasket_error_kind answers.
  ERROR_BAD_HANDLE = 1;
  ERROR_BAD_ARGUMENT = 2;
  ERROR_NO_MEMORY = 3;
  ERROR_LIBRARY = 4;
  ERROR_UNSUPPORTED = 5;
  ERROR_STATE = 6;
  ERROR_SSL = 7;
  ERROR_VERIFY = 8;
  ERROR_CLOSED = 9;
  ERROR_OS = 10;
  ERROR_RESOLVE = 11;

  // Sides. Which end of a TLS connection a stream is, or a context serves.
  CLIENT = 0;
  SERVER = 1;
  BOTH = 2;

  // Verification. What is asked of the peer's certificate.
  VERIFY_NONE = 0;
  VERIFY_OPTIONAL = 1;
  VERIFY_REQUIRED = 2;

  // Revocation lists. Which certificates are looked up in the revocation lists.
  CRL_NONE = 0;
  CRL_PEER = 1;
  CRL_ALL = 2;

  // Questions. What a handshake can pause for.
  QUESTION_CLIENT_HELLO = 1;
  QUESTION_CERTIFICATE = 2;
  QUESTION_VERIFY = 3;

  // Names of certificates. Which of a certificate's names is meant.
  NAME_SUBJECT = 0;
  NAME_ISSUER = 1;
  NAME_ALTERNATIVE = 2;

  // Events of a loop. They come in this order where there are several of one stream at once.
  EVENT_ACCEPTED = 1;
  EVENT_CONNECTED = 2;
  EVENT_QUESTION = 3;
  EVENT_READABLE = 4;
  EVENT_DRAINED = 5;
  EVENT_END = 6;
  EVENT_TIMEOUT = 7;
  EVENT_ERROR = 8;
  EVENT_CLOSED = 9;
  EVENT_WAKE = 10;

  // Time-outs of a loop. What time may run out of.
  LOOP_TIMEOUT_HANDSHAKE = 1;
  LOOP_TIMEOUT_READ = 2;
  LOOP_TIMEOUT_WRITE = 3;
  LOOP_TIMEOUT_IDLE = 4;

var

  // Tells which binary interface this library has.
  gasket_abi_version: function(): Int64; cdecl;

  // Tells the version of Gasket itself, for messages and reports.
  gasket_version: function(): PAnsiChar; cdecl;

  // Opens OpenSSL now instead of at its first use.
  gasket_ensure_ssl: function(paths: PAnsiChar; already_done: Int64): Int64; cdecl;

  // Says which files to open when OpenSSL is first needed.
  gasket_set_ssl_library_path: function(paths: PAnsiChar): Int64; cdecl;

  // Tells what the OpenSSL in use says of itself, and which files it came from.
  gasket_openssl_version: function(what: Int64): PAnsiChar; cdecl;

  // Gives the value of a constant by name, since a foreign caller cannot see C's macros.
  gasket_constant: function(name: PAnsiChar): Int64; cdecl;

  // Tells what kind of object a handle stands for.
  gasket_kind: function(handle: Int64): Int64; cdecl;

  // Makes another handle to the same object.
  gasket_retain: function(handle: Int64): Int64; cdecl;

  // Gives a handle back.
  gasket_free: function(handle: Int64): Int64; cdecl;

  // Counts the handles that the caller owns.
  gasket_live: function(kind: Int64): Int64; cdecl;

  // Ends the waiting on a stream or listener.
  gasket_interrupt: function(handle: Int64): Int64; cdecl;

  // Tells what kind of failure a record is about.
  gasket_error_kind: function(error: Int64): Int64; cdecl;

  // Names the operation that failed.
  gasket_error_what: function(error: Int64): PAnsiChar; cdecl;

  // Gives the whole failure in one line.
  gasket_error_message: function(error: Int64): PAnsiChar; cdecl;

  // Names the peer that the failed operation was with.
  gasket_error_peer: function(error: Int64): PAnsiChar; cdecl;

  // Counts the codes that OpenSSL left about the failure.
  gasket_error_code_count: function(error: Int64): Int64; cdecl;

  // Gives one of OpenSSL's error codes.
  gasket_error_code: function(error: Int64; index: Int64): Int64; cdecl;

  // Gives OpenSSL's text for one of the codes.
  gasket_error_string: function(error: Int64; index: Int64): PAnsiChar; cdecl;

  // Tells why the peer's certificate was refused, as OpenSSL's number.
  gasket_error_verify_result: function(error: Int64): Int64; cdecl;

  // Tells why the peer's certificate was refused, in OpenSSL's words.
  gasket_error_verify_result_string: function(error: Int64): PAnsiChar; cdecl;

  // Tells which TLS alert ended the connection, whether it was sent or received.
  gasket_error_alert: function(error: Int64): Int64; cdecl;

  // Gives the operating system's number for what went wrong.
  gasket_error_os: function(error: Int64): Int64; cdecl;

  // Makes a context.
  gasket_ctx_new: function(side: Int64; method: PAnsiChar): Int64; cdecl;

  // Sets the certificate that is shown to peers, and its key, from files.
  gasket_ctx_set_certificate: function(ctx: Int64; certificate_file: PAnsiChar; key_file: PAnsiChar; password: PAnsiChar): Int64; cdecl;

  // Sets the certificate that is shown to peers, and its key, from memory.
  gasket_ctx_set_certificate_bytes: function(ctx: Int64; certificate: Pointer; certificate_length: Int64; key: Pointer; key_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Says what is asked of the peer's certificate.
  gasket_ctx_set_verify: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Limits the length of the peer's certificate chain.
  gasket_ctx_set_max_depth: function(ctx: Int64; depth: Int64): Int64; cdecl;

  // Adds the certificates of a file to those that are trusted.
  gasket_ctx_set_ca_file: function(ctx: Int64; path: PAnsiChar): Int64; cdecl;

  // Adds the certificates of a directory to those that are trusted.
  gasket_ctx_set_ca_directory: function(ctx: Int64; path: PAnsiChar): Int64; cdecl;

  // Adds the authorities that the system trusts to those that are trusted.
  gasket_ctx_set_ca_system: function(ctx: Int64): Int64; cdecl;

  // Adds certificates from memory to those that are trusted.
  gasket_ctx_set_ca_bytes: function(ctx: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Checks peers against revocation lists from a file.
  gasket_ctx_set_crl: function(ctx: Int64; check: Int64; path: PAnsiChar): Int64; cdecl;

  // Checks peers against revocation lists from memory.
  gasket_ctx_set_crl_bytes: function(ctx: Int64; check: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Selects the ciphers for TLS 1.2 and older.
  gasket_ctx_set_ciphers: function(ctx: Int64; list: PAnsiChar): Int64; cdecl;

  // Selects the ciphers for TLS 1.3, preferred first.
  gasket_ctx_set_ciphersuites: function(ctx: Int64; list: PAnsiChar): Int64; cdecl;

  // Names the application protocols that this side speaks.
  gasket_ctx_set_alpn: function(ctx: Int64; protocols: PAnsiChar): Int64; cdecl;

  // Says whose order of preference chooses the cipher.
  gasket_ctx_set_server_cipher_order: function(ctx: Int64; on_: Int64): Int64; cdecl;

  // Says whether a client resumes earlier sessions.
  gasket_ctx_set_resumption: function(ctx: Int64; on_: Int64): Int64; cdecl;

  // Lets a server show another certificate to clients that ask for another name.
  gasket_ctx_add_server_name: function(ctx: Int64; name: PAnsiChar; other_ctx: Int64): Int64; cdecl;

  // Sets the keys that a server's session tickets are sealed with.
  gasket_ctx_set_ticket_keys: function(ctx: Int64; keys: Pointer; length: Int64): Int64; cdecl;

  // Gives a context a pre-shared key.
  gasket_ctx_add_psk: function(ctx: Int64; identity: PAnsiChar; key: Pointer; length: Int64): Int64; cdecl;

  // Makes a stream over a socket that the caller has connected.
  gasket_stream_new_fd: function(ctx: Int64; fd: Int64; side: Int64): Int64; cdecl;

  // Makes a stream whose encrypted bytes the caller carries.
  gasket_stream_new_memory: function(ctx: Int64; side: Int64): Int64; cdecl;

  // Makes a client's stream to a host and begins to connect it.
  gasket_stream_connect: function(ctx: Int64; host: PAnsiChar; port: Int64): Int64; cdecl;

  // Does the handshake: agrees on version and ciphers, and checks certificates.
  gasket_stream_handshake: function(stream: Int64; timeout_ms: Int64): Int64; cdecl;

  // Reads what the peer has sent.
  gasket_stream_read: function(stream: Int64; buffer: Pointer; length: Int64; timeout_ms: Int64): Int64; cdecl;

  // Writes to the peer.
  gasket_stream_write: function(stream: Int64; buffer: Pointer; length: Int64; timeout_ms: Int64): Int64; cdecl;

  // Sends everything that was accepted and is still waiting, gathered bytes included.
  gasket_stream_flush: function(stream: Int64; timeout_ms: Int64): Int64; cdecl;

  // Counts the decrypted bytes that are there to be read.
  gasket_stream_pending: function(stream: Int64): Int64; cdecl;

  // Gathers small writes into large ones.
  gasket_stream_set_buffering: function(stream: Int64; bytes: Int64): Int64; cdecl;

  // Waits until a call that answered WANT_READ or WANT_WRITE can go on.
  gasket_stream_wait: function(stream: Int64; state: Int64; timeout_ms: Int64): Int64; cdecl;

  // Ends this side's half of the stream.
  gasket_stream_shutdown: function(stream: Int64; timeout_ms: Int64): Int64; cdecl;

  // Does what gasket_stream_close does before it closes.
  gasket_stream_linger: function(stream: Int64; timeout_ms: Int64): Int64; cdecl;

  // Closes the stream.
  gasket_stream_close: function(stream: Int64; timeout_ms: Int64): Int64; cdecl;

  // Ends TLS on a connection that goes on without it.
  gasket_stream_detach: function(stream: Int64; timeout_ms: Int64): Int64; cdecl;

  // Takes plain bytes that were received behind the peer's farewell.
  gasket_stream_leftover: function(stream: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Gives the stream bytes that the program has already read from the socket.
  gasket_stream_prime: function(stream: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Gives a memory stream what came from its peer, in pieces of any size.
  gasket_stream_feed: function(stream: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Tells a memory stream that its peer's bytes have ended.
  gasket_stream_feed_end: function(stream: Int64): Int64; cdecl;

  // Takes from a memory stream what is for its peer.
  gasket_stream_drain: function(stream: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Has a stream carry bytes as they are, until gasket_stream_start_tls.
  gasket_stream_set_plain: function(stream: Int64): Int64; cdecl;

  // Goes on with TLS on a plain stream.
  gasket_stream_start_tls: function(stream: Int64): Int64; cdecl;

  // Says where a stream connects from.
  gasket_stream_set_local_address: function(stream: Int64; host: PAnsiChar; port: Int64): Int64; cdecl;

  // Sets the host name that a client asks the server for.
  gasket_stream_set_server_name: function(stream: Int64; host: PAnsiChar): Int64; cdecl;

  // Says whom the peer's certificate must have been issued for.
  gasket_stream_set_verify_host: function(stream: Int64; host: PAnsiChar): Int64; cdecl;

  // Selects the protocol versions of one stream, instead of its context's.
  gasket_stream_set_method: function(stream: Int64; method: PAnsiChar): Int64; cdecl;

  // Selects the ciphers of one stream for TLS 1.2 and older, instead of its context's.
  gasket_stream_set_ciphers: function(stream: Int64; list: PAnsiChar): Int64; cdecl;

  // Selects the ciphers of one stream for TLS 1.3, instead of its context's.
  gasket_stream_set_ciphersuites: function(stream: Int64; list: PAnsiChar): Int64; cdecl;

  // Says what one stream asks of its peer's certificate, instead of its context.
  gasket_stream_set_verify: function(stream: Int64; mode: Int64): Int64; cdecl;

  // Limits the length of the peer's chain on one stream, instead of its context.
  gasket_stream_set_max_depth: function(stream: Int64; depth: Int64): Int64; cdecl;

  // Says whose order of preference chooses the cipher on_ one stream, instead of its context.
  gasket_stream_set_server_cipher_order: function(stream: Int64; on_: Int64): Int64; cdecl;

  // Says what it means when the peer leaves without the TLS farewell.
  gasket_stream_set_ignore_unexpected_eof: function(stream: Int64; on_: Int64): Int64; cdecl;

  // Tells what the check of the peer's certificate has found.
  gasket_stream_verify_result: function(stream: Int64): Int64; cdecl;

  // Tells in words what the check of the peer's certificate has found.
  gasket_stream_verify_result_string: function(stream: Int64): PAnsiChar; cdecl;

  // Tells which version of the protocol was agreed on.
  gasket_stream_protocol: function(stream: Int64): PAnsiChar; cdecl;

  // Tells which cipher was agreed on.
  gasket_stream_cipher: function(stream: Int64): PAnsiChar; cdecl;

  // Tells which application protocol was agreed on (gasket_ctx_set_alpn).
  gasket_stream_alpn: function(stream: Int64): PAnsiChar; cdecl;

  // Gives the host name that the client asks the server for.
  gasket_stream_server_name: function(stream: Int64): PAnsiChar; cdecl;

  // Names the other side, as error messages do.
  gasket_stream_peer: function(stream: Int64): PAnsiChar; cdecl;

  // Gives the certificate that the peer has shown.
  gasket_stream_peer_certificate: function(stream: Int64): Int64; cdecl;

  // Tells whether the handshake resumed an earlier session (gasket_ctx_set_resumption).
  gasket_stream_session_reused: function(stream: Int64): Int64; cdecl;

  // Gives the descriptor, for a program that waits in its own event loop.
  gasket_stream_fd: function(stream: Int64): Int64; cdecl;

  // Gives the context of a stream, by a handle that lives as long as the stream.
  gasket_stream_ctx: function(stream: Int64): Int64; cdecl;

  // Gives a handle for OpenSSL's own object under a stream. It lives as long as the stream.
  gasket_stream_ssl: function(stream: Int64): Int64; cdecl;

  // Tells which end of the connection a stream is.
  gasket_stream_side: function(stream: Int64): Int64; cdecl;

  // Tells how much of what was written is not yet sent.
  gasket_stream_queued: function(stream: Int64): Int64; cdecl;

  // Has the handshakes of a context's streams pause for a question, or not any more.
  gasket_ctx_set_question: function(ctx: Int64; question: Int64; on_: Int64): Int64; cdecl;

  // Registers a C function that answers the questions of a context's streams.
  gasket_ctx_set_question_callback: function(ctx: Int64; callback: Pointer; user: Int64): Int64; cdecl;

  // Tells which question the handshake waits to have answered.
  gasket_stream_question: function(stream: Int64): Int64; cdecl;

  // Tells which application protocols a client offers, for QUESTION_CLIENT_HELLO.
  gasket_stream_question_alpn: function(stream: Int64): PAnsiChar; cdecl;

  // Gives the certificate that QUESTION_VERIFY is about.
  gasket_stream_question_certificate: function(stream: Int64): Int64; cdecl;

  // Tells what OpenSSL found about the certificate that QUESTION_VERIFY is about.
  gasket_stream_question_verify_result: function(stream: Int64): Int64; cdecl;

  // Answers the question that the handshake waits for.
  gasket_stream_answer: function(stream: Int64; accept: Int64; ctx: Int64): Int64; cdecl;

  // Reads a certificate.
  gasket_certificate_new_bytes: function(bytes: Pointer; length: Int64): Int64; cdecl;

  // Tells of which version of X.509 a certificate is.
  gasket_certificate_version: function(certificate: Int64): Int64; cdecl;

  // Tells whom a certificate was issued to.
  gasket_certificate_subject: function(certificate: Int64): PAnsiChar; cdecl;

  // Tells who issued a certificate, in the form of RFC 2253.
  gasket_certificate_issuer: function(certificate: Int64): PAnsiChar; cdecl;

  // Gives the serial number of a certificate, which is unique for its issuer.
  gasket_certificate_serial: function(certificate: Int64): PAnsiChar; cdecl;

  // Gives the whole certificate as PEM text.
  gasket_certificate_pem: function(certificate: Int64): PAnsiChar; cdecl;

  // Tells from when on a certificate is valid.
  gasket_certificate_not_before: function(certificate: Int64): Int64; cdecl;

  // Tells until when a certificate is valid.
  gasket_certificate_not_after: function(certificate: Int64): Int64; cdecl;

  // Tells how many parts a name has.
  gasket_certificate_name_count: function(certificate: Int64; which: Int64): Int64; cdecl;

  // Tells what a part of a name is.
  gasket_certificate_name_type: function(certificate: Int64; which: Int64; index: Int64): PAnsiChar; cdecl;

  // Gives what a part of a name says.
  gasket_certificate_name_value: function(certificate: Int64; which: Int64; index: Int64): PAnsiChar; cdecl;

  // Gives the whole certificate as DER.
  gasket_certificate_der: function(certificate: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Gives the digest of the whole certificate.
  gasket_certificate_fingerprint: function(certificate: Int64; digest: PAnsiChar): PAnsiChar; cdecl;

  // Tells of what type the key of a certificate is.
  gasket_certificate_key_type: function(certificate: Int64): PAnsiChar; cdecl;

  // Tells how large the key of a certificate is.
  gasket_certificate_key_bits: function(certificate: Int64): Int64; cdecl;

  // Gives the public key of a certificate as PEM text.
  gasket_certificate_key_pem: function(certificate: Int64): PAnsiChar; cdecl;

  // Listens on a TCP port.
  gasket_listener_new: function(host: PAnsiChar; port: Int64; backlog: Int64): Int64; cdecl;

  // Tells which port a listener is bound to.
  gasket_listener_port: function(listener: Int64): Int64; cdecl;

  // Gives the descriptor, for a program that waits in its own event loop.
  gasket_listener_fd: function(listener: Int64): Int64; cdecl;

  // Takes the next connection and makes a server's stream of it.
  gasket_listener_accept: function(listener: Int64; ctx: Int64; timeout_ms: Int64): Int64; cdecl;

  // Says how connections begin: see gasket_stream_set_plain.
  gasket_listener_set_plain: function(listener: Int64; on_: Int64): Int64; cdecl;

  // Makes a loop.
  gasket_loop_new: function(): Int64; cdecl;

  // Gives a descriptor for a program that waits in its own event loop.
  gasket_loop_fd: function(loop: Int64): Int64; cdecl;

  // Connects to a host, as gasket_stream_connect does, and has the loop go on with it.
  gasket_loop_connect: function(loop: Int64; ctx: Int64; host: PAnsiChar; port: Int64): Int64; cdecl;

  // Listens on a TCP port and has the loop accept connections.
  gasket_loop_listen: function(loop: Int64; ctx: Int64; host: PAnsiChar; port: Int64; backlog: Int64): Int64; cdecl;

  // Has the loop accept connections on a socket that listens already.
  gasket_loop_listen_fd: function(loop: Int64; ctx: Int64; fd: Int64): Int64; cdecl;

  // Has a loop look after a stream that there is already.
  gasket_loop_add: function(loop: Int64; stream: Int64): Int64; cdecl;

  // Takes a stream or listener out of its loop.
  gasket_loop_remove: function(member: Int64): Int64; cdecl;

  // Sets a time-out and starts it.
  gasket_loop_set_timeout: function(member: Int64; timeout: Int64; milliseconds: Int64): Int64; cdecl;

  // Stops and resumes reading or accepting.
  gasket_loop_pause: function(member: Int64; on_: Int64): Int64; cdecl;

  // Sends what is queued and close_notify, and closes the stream.
  gasket_loop_close: function(member: Int64; timeout_ms: Int64): Int64; cdecl;

  // Runs the loop until there is an event, and gives it.
  gasket_loop_next: function(loop: Int64; timeout_ms: Int64): Int64; cdecl;

  // Runs the loop until there is an event, and gives as many as there are.
  gasket_loop_take: function(loop: Int64; out_: Pointer; length: Int64; timeout_ms: Int64): Int64; cdecl;

  // Has gasket_loop_next hand the events to a C function, or with nil give them itself again.
  gasket_loop_set_callback: function(loop: Int64; callback: Pointer; user: Int64): Int64; cdecl;

  // Has the loop give a EVENT_WAKE, one for any number of calls until it does.
  gasket_loop_wake: function(loop: Int64): Int64; cdecl;

  // Tells what has happened.
  gasket_event_kind: function(event: Int64): Int64; cdecl;

  // Tells which stream or listener it is about.
  gasket_event_stream: function(event: Int64): Int64; cdecl;

  // Gives the number that belongs to an event.
  gasket_event_value: function(event: Int64): Int64; cdecl;

  // Tells why something failed, or what took too long: of a time-out an operating system's record
  // with ETIMEDOUT.
  gasket_event_error: function(event: Int64): Int64; cdecl;

  // Tells why the last direct call on an object failed.
  gasket_direct_error: function(handle: Int64): Int64; cdecl;

  // Tells which of OpenSSL's types a handle stands for.
  gasket_direct_type: function(handle: Int64): PAnsiChar; cdecl;

  // Makes a handle of a pointer to an object that the caller's own code made with the same OpenSSL.
  gasket_direct_adopt: function(type_: PAnsiChar; address: Int64; owned: Int64): Int64; cdecl;

  // Gives the pointer that a handle stands for, for the caller's own foreign functions.
  gasket_direct_pointer: function(handle: Int64): Int64; cdecl;

  // Gives the pointer that a handle stands for, with a reference that is the caller's to free.
  gasket_direct_release: function(handle: Int64): Int64; cdecl;

  // Gives OpenSSL's name for a Lisp name.
  gasket_name_to_c: function(lisp_name: PAnsiChar): PAnsiChar; cdecl;

  // Gives the Lisp name for OpenSSL's: lower case, with hyphens for underscores.
  gasket_name_to_lisp: function(c_name: PAnsiChar): PAnsiChar; cdecl;

  // Tells whether a function can be called with this Gasket and this OpenSSL.
  gasket_has: function(name: PAnsiChar): Int64; cdecl;

  // Calls any function of libssl or libcrypto.
  gasket_dynamic_call: function(name: PAnsiChar; signature: PAnsiChar; arguments: Pointer; length: Int64; result: PInt64): Int64; cdecl;

  // Switches dynamic calls off, for good.
  gasket_dynamic_disable: function(): Int64; cdecl;

  // Makes a C function_ that OpenSSL can call, for gasket_dynamic_call or code of the caller's own.
  gasket_callback_new: function(signature: PAnsiChar; answer: Int64; function_: Pointer; user: Int64): Int64; cdecl;

  // Takes the oldest call from the queue of a callback.
  gasket_callback_next: function(callback: Int64; arguments: Pointer; length: Int64): Int64; cdecl;

  // Gives the C function of a callback, for the caller's own foreign code.
  gasket_callback_address: function(callback: Int64): Int64; cdecl;

  // Tells how many calls of a callback were answered and not kept.
  gasket_callback_lost: function(callback: Int64): Int64; cdecl;

  // The kind of BIO that keeps what is written in memory until it is read.
  gasket_bio_s_mem: function(): Int64; cdecl;

  // The kind of BIO that keeps what is written in memory of the secure heap, where there is one.
  gasket_bio_s_secmem: function(): Int64; cdecl;

  // The kind of BIO that swallows what is written and has nothing to read.
  gasket_bio_s_null: function(): Int64; cdecl;

  // The kind of BIO that reads and writes a file, which gasket_bio_read_filename and its like name.
  gasket_bio_s_file: function(): Int64; cdecl;

  // The kind of BIO that reads and writes a file descriptor, see gasket_bio_set_fd.
  gasket_bio_s_fd: function(): Int64; cdecl;

  // The kind of BIO that reads and writes a socket, see gasket_bio_set_fd.
  gasket_bio_s_socket: function(): Int64; cdecl;

  // The kind of BIO that sends and receives datagrams on a socket, see gasket_bio_set_fd.
  gasket_bio_s_datagram: function(): Int64; cdecl;

  // The kind of BIO that connects to the host and port of gasket_bio_set_conn_hostname.
  gasket_bio_s_connect: function(): Int64; cdecl;

  // The kind of BIO that waits for connections on the port of gasket_bio_set_accept_name.
  gasket_bio_s_accept: function(): Int64; cdecl;

  // The kind of BIO of which two make a pair: what is written to one is read from the other.
  gasket_bio_s_bio: function(): Int64; cdecl;

  // The filter that encodes in base64 what is written, and decodes what is read. gasket_bio_flush
  // writes the end of it.
  gasket_bio_f_base64: function(): Int64; cdecl;

  // The filter that reads and writes in larger pieces, and lets gasket_bio_gets work.
  // gasket_bio_flush writes what it holds.
  gasket_bio_f_buffer: function(): Int64; cdecl;

  // The filter that buffers reading alone, and lets gasket_bio_tell and gasket_bio_seek work on
  // what cannot go back.
  gasket_bio_f_readbuffer: function(): Int64; cdecl;

  // The filter that writes whole lines.
  gasket_bio_f_linebuffer: function(): Int64; cdecl;

  // The filter that passes everything through.
  gasket_bio_f_null: function(): Int64; cdecl;

  // The filter that puts a text or spaces in front of each line that is written, see
  // gasket_bio_set_prefix.
  gasket_bio_f_prefix: function(): Int64; cdecl;

  // The filter that reads and writes random parts and asks for retries, to test programs with.
  gasket_bio_f_nbio_test: function(): Int64; cdecl;

  // Makes a BIO of a kind.
  gasket_bio_new: function(method: Int64): Int64; cdecl;

  // Makes a BIO of a kind, as gasket_bio_new does.
  gasket_bio_new_ex: function(method: Int64): Int64; cdecl;

  // Makes a BIO from which these bytes can be read. They are copied. Nothing can be written to it,
  // and gasket_bio_reset goes back to its beginning.
  gasket_bio_new_mem_buf: function(data: Pointer; length: Int64): Int64; cdecl;

  // Opens a file.
  gasket_bio_new_file: function(path: PAnsiChar; mode: PAnsiChar): Int64; cdecl;

  // Makes a BIO of a connected socket.
  gasket_bio_new_socket: function(socket: Int64; close_flag: Int64): Int64; cdecl;

  // Makes a BIO of a file descriptor.
  gasket_bio_new_fd: function(fd: Int64; close_flag: Int64): Int64; cdecl;

  // Makes a BIO of a datagram socket.
  gasket_bio_new_dgram: function(fd: Int64; close_flag: Int64): Int64; cdecl;

  // Makes a BIO that will connect to a host. gasket_bio_do_connect does it, or the first reading or
  // writing.
  gasket_bio_new_connect: function(host_port: PAnsiChar): Int64; cdecl;

  // Makes a BIO that will listen on a port. The first gasket_bio_do_accept binds it, the next ones
  // wait for a connection each.
  gasket_bio_new_accept: function(host_port: PAnsiChar): Int64; cdecl;

  // Makes two BIOs of which each reads what was written to the other.
  gasket_bio_new_bio_pair: function(first: PInt64; first_size: Int64; second: PInt64; second_size: Int64): Int64; cdecl;

  // Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows
  // it in its chain.
  gasket_bio_free: function(bio: Int64): Int64; cdecl;

  // Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows
  // it in its chain.
  gasket_bio_free_all: function(bio: Int64): Int64; cdecl;

  // Frees the handle of a BIO, as gasket_bio_free_all does.
  gasket_bio_vfree: function(bio: Int64): Int64; cdecl;

  // Counts a BIO up, so that it must be freed once more.
  gasket_bio_up_ref: function(bio: Int64): Int64; cdecl;

  // Reads up to `length` bytes.
  gasket_bio_read: function(bio: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Reads up to `length` bytes.
  gasket_bio_read_ex: function(bio: Int64; data: Pointer; length: Int64; count: PInt64): Int64; cdecl;

  // Reads a line with its newline, or as much of it as there is room for, and a NUL behind it. A
  // gasket_bio_f_base64 reads no lines; sockets and SSLs do with a gasket_bio_f_buffer in front of
  // them.
  gasket_bio_gets: function(bio: Int64; line: Pointer; size: Int64): Int64; cdecl;

  // Reads a line as gasket_bio_gets does, byte by byte, from BIOs of every kind.
  gasket_bio_get_line: function(bio: Int64; line: Pointer; size: Int64): Int64; cdecl;

  // Writes bytes, perhaps not all of them.
  gasket_bio_write: function(bio: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Writes bytes, perhaps not all of them.
  gasket_bio_write_ex: function(bio: Int64; data: Pointer; length: Int64; count: PInt64): Int64; cdecl;

  // Writes a text without its NUL.
  gasket_bio_puts: function(bio: Int64; text: PAnsiChar): Int64; cdecl;

  // Writes spaces.
  gasket_bio_indent: function(bio: Int64; columns: Int64; most: Int64): Int64; cdecl;

  // Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line.
  gasket_bio_dump: function(bio: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Writes bytes for people to read, as gasket_bio_dump does.
  gasket_bio_dump_indent: function(bio: Int64; data: Pointer; length: Int64; indent: Int64): Int64; cdecl;

  // Writes bytes as hexadecimal digits with colons between them.
  gasket_bio_hex_string: function(bio: Int64; indent: Int64; width: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Tells of which kind a BIO is.
  gasket_bio_method_type: function(bio: Int64): Int64; cdecl;

  // Names the kind of a BIO.
  gasket_bio_method_name: function(bio: Int64): PAnsiChar; cdecl;

  // Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that reading
  // would find none.
  gasket_bio_pending: function(bio: Int64): Int64; cdecl;

  // Counts the bytes that wait to be read, as gasket_bio_pending does.
  gasket_bio_ctrl_pending: function(bio: Int64): Int64; cdecl;

  // Counts the bytes that were written to the BIO and wait to go on.
  gasket_bio_wpending: function(bio: Int64): Int64; cdecl;

  // Counts the bytes that wait to go on, as gasket_bio_wpending does.
  gasket_bio_ctrl_wpending: function(bio: Int64): Int64; cdecl;

  // Tells whether there is nothing more to read, where the BIO can know.
  gasket_bio_eof: function(bio: Int64): Int64; cdecl;

  // Puts a BIO back to its beginning: memory is emptied, what gasket_bio_new_mem_buf made is read
  // again, a file is rewound, a connection is closed.
  gasket_bio_reset: function(bio: Int64): Int64; cdecl;

  // Writes out what the BIO and those behind it hold back. gasket_bio_f_base64 needs it at the end.
  gasket_bio_flush: function(bio: Int64): Int64; cdecl;

  // Moves to a place of a file.
  gasket_bio_seek: function(bio: Int64; offset: Int64): Int64; cdecl;

  // Tells at which place of a file the BIO is.
  gasket_bio_tell: function(bio: Int64): Int64; cdecl;

  // Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
  // gasket_bio_f_ssl.
  gasket_bio_set_close: function(bio: Int64; close_flag: Int64): Int64; cdecl;

  // Tells whether what lies under the BIO is closed with it.
  gasket_bio_get_close: function(bio: Int64): Int64; cdecl;

  // Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
  // gasket_bio_f_ssl.
  gasket_bio_set_shutdown: function(bio: Int64; close_flag: Int64): Int64; cdecl;

  // Tells whether what lies under the BIO is closed with it.
  gasket_bio_get_shutdown: function(bio: Int64): Int64; cdecl;

  // Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host.
  gasket_bio_get_init: function(bio: Int64): Int64; cdecl;

  // Counts the bytes that were read from a BIO.
  gasket_bio_number_read: function(bio: Int64): Int64; cdecl;

  // Counts the bytes that were written to a BIO.
  gasket_bio_number_written: function(bio: Int64): Int64; cdecl;

  // Keeps a number with a BIO.
  gasket_bio_set_ex_data: function(bio: Int64; index: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_bio_set_ex_data kept.
  gasket_bio_get_ex_data: function(bio: Int64; index: Int64): Int64; cdecl;

  // Keeps a number with a BIO, under index 0.
  gasket_bio_set_app_data: function(bio: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_bio_set_app_data kept.
  gasket_bio_get_app_data: function(bio: Int64): Int64; cdecl;

  // Tells whether the last call on this BIO that gave nothing should be made again later.
  gasket_bio_should_retry: function(bio: Int64): Int64; cdecl;

  // Tells whether the last call waits until bytes can be read.
  gasket_bio_should_read: function(bio: Int64): Int64; cdecl;

  // Tells whether the last call waits until bytes can be written.
  gasket_bio_should_write: function(bio: Int64): Int64; cdecl;

  // Tells whether the last call waits for something else, which gasket_bio_get_retry_reason names.
  gasket_bio_should_io_special: function(bio: Int64): Int64; cdecl;

  // Tells what the last call waits for.
  gasket_bio_retry_type: function(bio: Int64): Int64; cdecl;

  // Gives the flags that the other functions of this part look at.
  gasket_bio_get_retry_flags: function(bio: Int64): Int64; cdecl;

  // Tells what a BIO waits for when gasket_bio_should_io_special says yes.
  gasket_bio_get_retry_reason: function(bio: Int64): Int64; cdecl;

  // Sets what gasket_bio_get_retry_reason answers.
  gasket_bio_set_retry_reason: function(bio: Int64; reason: Int64): Int64; cdecl;

  // Finds the BIO of a chain that is the cause of a retry.
  gasket_bio_get_retry_bio: function(bio: Int64; reason: PInt64): Int64; cdecl;

  // Has gasket_bio_should_retry and gasket_bio_should_read say yes.
  gasket_bio_set_retry_read: function(bio: Int64): Int64; cdecl;

  // Has gasket_bio_should_retry and gasket_bio_should_write say yes.
  gasket_bio_set_retry_write: function(bio: Int64): Int64; cdecl;

  // Has gasket_bio_should_retry and gasket_bio_should_io_special say yes.
  gasket_bio_set_retry_special: function(bio: Int64): Int64; cdecl;

  // Has gasket_bio_should_retry and its like say no.
  gasket_bio_clear_retry_flags: function(bio: Int64): Int64; cdecl;

  // Tests flags of a BIO.
  gasket_bio_test_flags: function(bio: Int64; flags: Int64): Int64; cdecl;

  // Gives all the flags of a BIO.
  gasket_bio_get_flags: function(bio: Int64): Int64; cdecl;

  // Sets flags of a BIO, such as BIO_FLAGS_BASE64_NO_NL, with which gasket_bio_f_base64 writes one
  // line and reads without newlines.
  gasket_bio_set_flags: function(bio: Int64; flags: Int64): Int64; cdecl;

  // Takes flags of a BIO back.
  gasket_bio_clear_flags: function(bio: Int64; flags: Int64): Int64; cdecl;

  // Puts a BIO, and what follows it, at the end of a chain. What is written to the front passes
  // through all.
  gasket_bio_push: function(bio: Int64; append: Int64): Int64; cdecl;

  // Takes a BIO out of its chain. What stood before and behind it is linked.
  gasket_bio_pop: function(bio: Int64): Int64; cdecl;

  // Gives the BIO that follows in the chain.
  gasket_bio_next: function(bio: Int64): Int64; cdecl;

  // Finds the first BIO of a kind in a chain, from `bio` on.
  gasket_bio_find_type: function(bio: Int64; type_: Int64): Int64; cdecl;

  // Gives the bytes that wait in a BIO of memory, without taking them out.
  gasket_bio_get_mem_data: function(bio: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with
  // gasket_bio_new_mem_buf.
  gasket_bio_set_mem_eof_return: function(bio: Int64; value: Int64): Int64; cdecl;

  // Opens a file to read from.
  gasket_bio_read_filename: function(bio: Int64; path: PAnsiChar): Int64; cdecl;

  // Opens a file to write to; what was in it is lost.
  gasket_bio_write_filename: function(bio: Int64; path: PAnsiChar): Int64; cdecl;

  // Opens a file to write at its end.
  gasket_bio_append_filename: function(bio: Int64; path: PAnsiChar): Int64; cdecl;

  // Opens a file that there is, to read and write.
  gasket_bio_rw_filename: function(bio: Int64; path: PAnsiChar): Int64; cdecl;

  // Gives a BIO the descriptor or socket that it works on.
  gasket_bio_set_fd: function(bio: Int64; fd: Int64; close_flag: Int64): Int64; cdecl;

  // Gives the descriptor or socket that a BIO works on.
  gasket_bio_get_fd: function(bio: Int64; fd: PInt64): Int64; cdecl;

  // Says whether a connection that is still to be made will be one that never waits.
  gasket_bio_set_nbio: function(bio: Int64; on_: Int64): Int64; cdecl;

  // Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS handshake.
  gasket_bio_do_handshake: function(bio: Int64): Int64; cdecl;

  // Connects to the host and port of a gasket_bio_s_connect.
  gasket_bio_do_connect: function(bio: Int64): Int64; cdecl;

  // Connects, with further attempts until the time has run out.
  gasket_bio_do_connect_retry: function(bio: Int64; timeout: Int64; nap: Int64): Int64; cdecl;

  // Waits until_ what gasket_bio_should_retry speaks of has come.
  gasket_bio_wait: function(bio: Int64; until_: Int64; nap: Int64): Int64; cdecl;

  // Waits for a socket.
  gasket_bio_socket_wait: function(fd: Int64; for_read: Int64; until_: Int64): Int64; cdecl;

  // Says to which host a gasket_bio_s_connect connects.
  gasket_bio_set_conn_hostname: function(bio: Int64; host: PAnsiChar): Int64; cdecl;

  // Says to which port a gasket_bio_s_connect connects.
  gasket_bio_set_conn_port: function(bio: Int64; port: PAnsiChar): Int64; cdecl;

  // Gives the host of a gasket_bio_s_connect.
  gasket_bio_get_conn_hostname: function(bio: Int64): PAnsiChar; cdecl;

  // Gives the port of a gasket_bio_s_connect.
  gasket_bio_get_conn_port: function(bio: Int64): PAnsiChar; cdecl;

  // Says which version of IP a gasket_bio_s_connect uses.
  gasket_bio_set_conn_ip_family: function(bio: Int64; family: Int64): Int64; cdecl;

  // Says with which options of the socket a gasket_bio_s_connect connects.
  gasket_bio_set_conn_mode: function(bio: Int64; mode: Int64): Int64; cdecl;

  // Binds the port of a gasket_bio_s_accept when it is called first, and waits for a connection
  // afterwards. That one follows in the chain then; gasket_bio_pop takes it out.
  gasket_bio_do_accept: function(bio: Int64): Int64; cdecl;

  // Says where a gasket_bio_s_accept listens.
  gasket_bio_set_accept_name: function(bio: Int64; name: PAnsiChar): Int64; cdecl;

  // Says on which port a gasket_bio_s_accept listens.
  gasket_bio_set_accept_port: function(bio: Int64; port: PAnsiChar): Int64; cdecl;

  // Gives the address that a gasket_bio_s_accept listens on.
  gasket_bio_get_accept_name: function(bio: Int64): PAnsiChar; cdecl;

  // Gives the port that a gasket_bio_s_accept listens on, also when it was chosen by the system.
  gasket_bio_get_accept_port: function(bio: Int64): PAnsiChar; cdecl;

  // Gives the address of the peer that a gasket_bio_s_accept accepted last.
  gasket_bio_get_peer_name: function(bio: Int64): PAnsiChar; cdecl;

  // Gives the port of the peer that a gasket_bio_s_accept accepted last.
  gasket_bio_get_peer_port: function(bio: Int64): PAnsiChar; cdecl;

  // Says whether gasket_bio_do_accept may wait.
  gasket_bio_set_nbio_accept: function(bio: Int64; on_: Int64): Int64; cdecl;

  // Says which version of IP a gasket_bio_s_accept uses.
  gasket_bio_set_accept_ip_family: function(bio: Int64; family: Int64): Int64; cdecl;

  // Gives a filter of which each connection that is accepted gets a copy in front of it. What it is
  // a copy of is this one as it is now. Other kinds, gasket_bio_f_ssl among them, are refused:
  // gasket_bio_push puts those in front of what gasket_bio_pop answers.
  gasket_bio_set_accept_bios: function(bio: Int64; chain: Int64): Int64; cdecl;

  // Says how a gasket_bio_s_accept binds its port.
  gasket_bio_set_bind_mode: function(bio: Int64; mode: Int64): Int64; cdecl;

  // Tells how a gasket_bio_s_accept binds its port.
  gasket_bio_get_bind_mode: function(bio: Int64): Int64; cdecl;

  // Makes a pair of two BIOs of gasket_bio_s_bio.
  gasket_bio_make_bio_pair: function(first: Int64; second: Int64): Int64; cdecl;

  // Parts the BIOs of a pair. What was on its way between them is lost.
  gasket_bio_destroy_bio_pair: function(bio: Int64): Int64; cdecl;

  // Says that nothing more will be written to this BIO of a pair; the other one reads the end then.
  gasket_bio_shutdown_wr: function(bio: Int64): Int64; cdecl;

  // Says how many bytes a gasket_bio_s_bio holds. It has to be said before the pair is made.
  gasket_bio_set_write_buf_size: function(bio: Int64; size: Int64): Int64; cdecl;

  // Tells how many bytes a gasket_bio_s_bio holds.
  gasket_bio_get_write_buf_size: function(bio: Int64; size: Int64): Int64; cdecl;

  // Tells how many bytes the next writing to a gasket_bio_s_bio takes.
  gasket_bio_get_write_guarantee: function(bio: Int64): Int64; cdecl;

  // Tells how many bytes the next writing to a gasket_bio_s_bio takes.
  gasket_bio_ctrl_get_write_guarantee: function(bio: Int64): Int64; cdecl;

  // Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
  gasket_bio_get_read_request: function(bio: Int64): Int64; cdecl;

  // Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
  gasket_bio_ctrl_get_read_request: function(bio: Int64): Int64; cdecl;

  // Has gasket_bio_get_read_request answer 0.
  gasket_bio_ctrl_reset_read_request: function(bio: Int64): Int64; cdecl;

  // Says how many bytes a gasket_bio_f_buffer gathers, in both directions. What it holds is lost.
  gasket_bio_set_buffer_size: function(bio: Int64; size: Int64): Int64; cdecl;

  // Says how many bytes a gasket_bio_f_buffer gathers when it reads. What it holds is lost.
  gasket_bio_set_read_buffer_size: function(bio: Int64; size: Int64): Int64; cdecl;

  // Says how many bytes a gasket_bio_f_buffer gathers when it writes. What it holds is lost.
  gasket_bio_set_write_buffer_size: function(bio: Int64; size: Int64): Int64; cdecl;

  // Counts the newlines that a gasket_bio_f_buffer has read in advance.
  gasket_bio_get_buffer_num_lines: function(bio: Int64): Int64; cdecl;

  // Copies bytes that a gasket_bio_f_buffer has read in advance, and leaves them there. It reads
  // some when it has none.
  gasket_bio_buffer_peek: function(bio: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Puts bytes into a gasket_bio_f_buffer, to be read next, in place of those that it has.
  gasket_bio_set_buffer_read_data: function(bio: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Says what a gasket_bio_f_prefix writes in front of each line.
  gasket_bio_set_prefix: function(bio: Int64; prefix: PAnsiChar): Int64; cdecl;

  // Says how many spaces a gasket_bio_f_prefix writes in front of each line.
  gasket_bio_set_indent: function(bio: Int64; columns: Int64): Int64; cdecl;

  // Tells how many spaces a gasket_bio_f_prefix writes in front of each line.
  gasket_bio_get_indent: function(bio: Int64): Int64; cdecl;

  // Gives a gasket_bio_f_ssl the SSL that it works with. The SSL lives as long as the BIO needs it,
  // with either flag. Freeing the BIO sends nothing: gasket_bio_ssl_shutdown is for that.
  gasket_bio_set_ssl: function(bio: Int64; ssl: Int64; close_flag: Int64): Int64; cdecl;

  // Gives the SSL of a gasket_bio_f_ssl.
  gasket_bio_get_ssl: function(bio: Int64; ssl: PInt64): Int64; cdecl;

  // Says on which side the SSL of a gasket_bio_f_ssl is.
  gasket_bio_set_ssl_mode: function(bio: Int64; client: Int64): Int64; cdecl;

  // Says after how many bytes a gasket_bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
  gasket_bio_set_ssl_renegotiate_bytes: function(bio: Int64; bytes: Int64): Int64; cdecl;

  // Says after how many seconds a gasket_bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
  gasket_bio_set_ssl_renegotiate_timeout: function(bio: Int64; seconds: Int64): Int64; cdecl;

  // Counts the renegotiations that a gasket_bio_f_ssl began by itself.
  gasket_bio_get_num_renegotiates: function(bio: Int64): Int64; cdecl;

  // Does one of the commands that the functions above stand for.
  gasket_bio_ctrl: function(bio: Int64; command: Int64; number: Int64; text: PAnsiChar): Int64; cdecl;

  // Makes a place for an address.
  gasket_bio_addr_new: function(): Int64; cdecl;

  // Frees the handle of an address.
  gasket_bio_addr_free: function(address: Int64): Int64; cdecl;

  // Makes an address one of no family.
  gasket_bio_addr_clear: function(address: Int64): Int64; cdecl;

  // Tells of which family an address is.
  gasket_bio_addr_family: function(address: Int64): Int64; cdecl;

  // Gives the port of an address.
  gasket_bio_addr_rawport: function(address: Int64): Int64; cdecl;

  // Gives the host of an address.
  gasket_bio_addr_hostname_string: function(address: Int64; numeric: Int64): PAnsiChar; cdecl;

  // Gives the port of an address.
  gasket_bio_addr_service_string: function(address: Int64; numeric: Int64): PAnsiChar; cdecl;

  // Gives the path of a Unix socket.
  gasket_bio_addr_path_string: function(address: Int64): PAnsiChar; cdecl;

  // Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6, those
  // of the path of a Unix socket.
  gasket_bio_addr_rawaddress: function(address: Int64; buffer: Pointer; size: Int64; length: PInt64): Int64; cdecl;

  // Sets an address.
  gasket_bio_addr_rawmake: function(address: Int64; family: Int64; where: Pointer; length: Int64; port: Int64): Int64; cdecl;

  // Prepares the use of sockets. Nothing needs it on Unix.
  gasket_bio_sock_init: function(): Int64; cdecl;

  // Says whether operations on_ a socket may wait.
  gasket_bio_socket_nbio: function(socket: Int64; on_: Int64): Int64; cdecl;

  // Takes the pending error of a socket.
  gasket_bio_sock_error: function(socket: Int64): Int64; cdecl;

  // Sets TCP_NODELAY of a socket.
  gasket_bio_set_tcp_ndelay: function(socket: Int64; on_: Int64): Int64; cdecl;

  // Closes a socket.
  gasket_bio_closesocket: function(socket: Int64): Int64; cdecl;

  // Tells whether reading or writing a socket that gave `result` just now should be done again. It
  // looks at errno, so that it means something only where nothing came between.
  gasket_bio_sock_should_retry: function(result: Int64): Int64; cdecl;

  // Tells whether reading or writing a descriptor that gave `result` just now should be done again.
  // It looks at errno, so that it means something only where nothing came between.
  gasket_bio_fd_should_retry: function(result: Int64): Int64; cdecl;

  // Tells whether an error of the system means that the call should be made again.
  gasket_bio_sock_non_fatal_error: function(error: Int64): Int64; cdecl;

  // Tells whether an error of the system means that the call should be made again.
  gasket_bio_fd_non_fatal_error: function(error: Int64): Int64; cdecl;

  // Tells whether an error of the system means that the call should be made again.
  gasket_bio_dgram_non_fatal_error: function(error: Int64): Int64; cdecl;

  // Takes the oldest error out of the queue.
  gasket_err_get_error: function(): Int64; cdecl;

  // Takes the oldest error out of the queue, with its place.
  gasket_err_get_error_line: function(file_: Pointer; file_length: Int64; line: PInt64): Int64; cdecl;

  // Takes the oldest error out of the queue, with its place and what was added.
  gasket_err_get_error_line_data: function(file_: Pointer; file_length: Int64; line: PInt64; data: Pointer; data_length: Int64; flags: PInt64): Int64; cdecl;

  // Takes the oldest error out of the queue, with all that is known about it.
  gasket_err_get_error_all: function(file_: Pointer; file_length: Int64; line: PInt64; function_: Pointer; function_length: Int64; data: Pointer; data_length: Int64; flags: PInt64): Int64; cdecl;

  // Gives the oldest error and leaves it in the queue.
  gasket_err_peek_error: function(): Int64; cdecl;

  // Gives the oldest error and leaves it in the queue, with its place.
  gasket_err_peek_error_line: function(file_: Pointer; file_length: Int64; line: PInt64): Int64; cdecl;

  // Gives the oldest error and leaves it in the queue, with its place and what was added.
  gasket_err_peek_error_line_data: function(file_: Pointer; file_length: Int64; line: PInt64; data: Pointer; data_length: Int64; flags: PInt64): Int64; cdecl;

  // Gives the oldest error and leaves it in the queue, with the C function_ that raised it.
  gasket_err_peek_error_func: function(function_: Pointer; function_length: Int64): Int64; cdecl;

  // Gives the oldest error and leaves it in the queue, with what was added.
  gasket_err_peek_error_data: function(data: Pointer; data_length: Int64; flags: PInt64): Int64; cdecl;

  // Gives the oldest error and leaves it in the queue, with all that is known about it.
  gasket_err_peek_error_all: function(file_: Pointer; file_length: Int64; line: PInt64; function_: Pointer; function_length: Int64; data: Pointer; data_length: Int64; flags: PInt64): Int64; cdecl;

  // Gives the newest error and leaves it in the queue.
  gasket_err_peek_last_error: function(): Int64; cdecl;

  // Gives the newest error and leaves it in the queue, with its place.
  gasket_err_peek_last_error_line: function(file_: Pointer; file_length: Int64; line: PInt64): Int64; cdecl;

  // Gives the newest error and leaves it in the queue, with its place and what was added.
  gasket_err_peek_last_error_line_data: function(file_: Pointer; file_length: Int64; line: PInt64; data: Pointer; data_length: Int64; flags: PInt64): Int64; cdecl;

  // Gives the newest error and leaves it in the queue, with the C function_ that raised it.
  gasket_err_peek_last_error_func: function(function_: Pointer; function_length: Int64): Int64; cdecl;

  // Gives the newest error and leaves it in the queue, with what was added.
  gasket_err_peek_last_error_data: function(data: Pointer; data_length: Int64; flags: PInt64): Int64; cdecl;

  // Gives the newest error and leaves it in the queue, with all that is known about it.
  gasket_err_peek_last_error_all: function(file_: Pointer; file_length: Int64; line: PInt64; function_: Pointer; function_length: Int64; data: Pointer; data_length: Int64; flags: PInt64): Int64; cdecl;

  // Empties the queue.
  gasket_err_clear_error: function(): Int64; cdecl;

  // Writes the errors of the queue, a line each, and empties it.
  gasket_err_print_errors: function(bio: Int64): Int64; cdecl;

  // Gives a line for people to read about an error.
  gasket_err_error_string: function(code: Int64): PAnsiChar; cdecl;

  // Gives a line for people to read about an error, cut to the room and with a NUL behind it.
  gasket_err_error_string_n: function(code: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Names the part of OpenSSL that an error came from.
  gasket_err_lib_error_string: function(code: Int64): PAnsiChar; cdecl;

  // Gives the reason of an error.
  gasket_err_reason_error_string: function(code: Int64): PAnsiChar; cdecl;

  // Names the C function that raised an error.
  gasket_err_func_error_string: function(code: Int64): PAnsiChar; cdecl;

  // Tells which part of OpenSSL an error came from.
  gasket_err_get_lib: function(code: Int64): Int64; cdecl;

  // Tells the reason of an error.
  gasket_err_get_reason: function(code: Int64): Int64; cdecl;

  // Tells which C function raised an error.
  gasket_err_get_func: function(code: Int64): Int64; cdecl;

  // Gives the flags of the reason of an error.
  gasket_err_get_rflags: function(code: Int64): Int64; cdecl;

  // Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on.
  gasket_err_fatal_error: function(code: Int64): Int64; cdecl;

  // Tells whether the reason of an error is one that all parts of OpenSSL share.
  gasket_err_common_error: function(code: Int64): Int64; cdecl;

  // Tells whether an error is an errno value of the system, which gasket_err_get_reason gives then.
  gasket_err_system_error: function(code: Int64): Int64; cdecl;

  // Makes a code, to compare with one of gasket_err_get_error.
  gasket_err_pack: function(library_: Int64; function_: Int64; reason: Int64): Int64; cdecl;

  // Gives a number for errors of a program's own.
  gasket_err_get_next_error_library: function(): Int64; cdecl;

  // Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this call.
  gasket_err_load_crypto_strings: function(): Int64; cdecl;

  // Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so that
  // nothing needs this call.
  gasket_err_load_err_strings: function(): Int64; cdecl;

  // Does nothing; OpenSSL frees its texts when the process ends.
  gasket_err_free_strings: function(): Int64; cdecl;

  // Does nothing; a thread's queue is freed when it ends.
  gasket_err_remove_state: function(pid: Int64): Int64; cdecl;

  // Does nothing; a thread's queue is freed when it ends.
  gasket_err_remove_thread_state: function(): Int64; cdecl;

  // Fills room with random bytes that are good for keys.
  gasket_rand_bytes: function(buffer: Pointer; length: Int64): Int64; cdecl;

  // Fills room with random bytes for what must stay secret, from a generator of its own.
  gasket_rand_priv_bytes: function(buffer: Pointer; length: Int64): Int64; cdecl;

  // Fills room with random bytes, as gasket_rand_bytes does.
  gasket_rand_bytes_ex: function(buffer: Pointer; length: Int64; strength: Int64): Int64; cdecl;

  // Fills room with random bytes, as gasket_rand_priv_bytes does.
  gasket_rand_priv_bytes_ex: function(buffer: Pointer; length: Int64; strength: Int64): Int64; cdecl;

  // Fills room with random bytes. gasket_rand_bytes does it better or as well.
  gasket_rand_pseudo_bytes: function(buffer: Pointer; length: Int64): Int64; cdecl;

  // Adds random bytes to those that the generators are seeded with. The system seeds them too, so
  // that nothing needs it.
  gasket_rand_seed: function(buffer: Pointer; length: Int64): Int64; cdecl;

  // Tells whether the generators have been seeded, and seeds them if they can be.
  gasket_rand_status: function(): Int64; cdecl;

  // Seeds the generators anew from the system.
  gasket_rand_poll: function(): Int64; cdecl;

  // Seeds the generators with what is in a file.
  gasket_rand_load_file: function(path: PAnsiChar; most: Int64): Int64; cdecl;

  // Writes random bytes to a file, for gasket_rand_load_file.
  gasket_rand_write_file: function(path: PAnsiChar): Int64; cdecl;

  // Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd in the
  // home directory.
  gasket_rand_file_name: function(buffer: Pointer; length: Int64): PAnsiChar; cdecl;

  // Says whether the devices that seeds come from stay open.
  gasket_rand_keep_random_devices_open: function(keep: Int64): Int64; cdecl;

  // Says of which type the generators are. It has to be said before the first one is used.
  gasket_rand_set_drbg_type: function(drbg: PAnsiChar; properties: PAnsiChar; cipher: PAnsiChar; digest: PAnsiChar): Int64; cdecl;

  // Says where the generators get their seeds from. It has to be said before the first one is used.
  gasket_rand_set_seed_source_type: function(seed: PAnsiChar; properties: PAnsiChar): Int64; cdecl;

  // Does nothing; OpenSSL frees its generators when the process ends.
  gasket_rand_cleanup: function(): Int64; cdecl;

  // Tells how long the content of the encoding of an object_ identifier is.
  gasket_obj_length: function(object_: Int64): Int64; cdecl;

  // Gives the content of the encoding of an object_ identifier.
  gasket_obj_get0_data: function(object_: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Tells of what a signature algorithm consists.
  gasket_obj_find_sigid_algs: function(signature: Int64; digest: PInt64; key: PInt64): Int64; cdecl;

  // Finds the signature algorithm that a digest and a kind of key make.
  gasket_obj_find_sigid_by_algs: function(signature: PInt64; digest: Int64; key: Int64): Int64; cdecl;

  // Does nothing; OpenSSL frees its tables when the process ends.
  gasket_obj_cleanup: function(): Int64; cdecl;

  // Tells the version of the OpenSSL that is loaded, as a number.
  gasket_openssl_version_num: function(): Int64; cdecl;

  // Is the old name of OpenSSL_version.
  gasket_ssleay_version: function(what: Int64): PAnsiChar; cdecl;

  // Is the old name of gasket_openssl_version_num.
  gasket_ssleay: function(): Int64; cdecl;

  // Tells the major version, 3 of 3.0.22.
  gasket_openssl_version_major: function(): Int64; cdecl;

  // Tells the minor version, 0 of 3.0.22.
  gasket_openssl_version_minor: function(): Int64; cdecl;

  // Tells the patch level, 22 of 3.0.22.
  gasket_openssl_version_patch: function(): Int64; cdecl;

  // Tells the stage before a release.
  gasket_openssl_version_pre_release: function(): PAnsiChar; cdecl;

  // Tells what those who built OpenSSL added to its version.
  gasket_openssl_version_build_metadata: function(): PAnsiChar; cdecl;

  // Tells where OpenSSL looks for its files, and what it knows about the processor.
  gasket_openssl_info: function(what: Int64): PAnsiChar; cdecl;

  // Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing needs
  // this call.
  gasket_openssl_init_crypto: function(options: Int64): Int64; cdecl;

  // Does nothing.
  gasket_openssl_init: function(): Int64; cdecl;

  // Reads OpenSSL's configuration file, once in a process.
  gasket_openssl_config: function(section: PAnsiChar): Int64; cdecl;

  // Has OpenSSL read no configuration file, if it has not read it yet.
  gasket_openssl_no_config: function(): Int64; cdecl;

  // Adds what a configuration file can speak about. It is there without this call.
  gasket_openssl_load_builtin_modules: function(): Int64; cdecl;

  // Adds all ciphers and digests. They are there without this call.
  gasket_openssl_add_all_algorithms: function(): Int64; cdecl;

  // Adds all ciphers and digests. They are there without this call.
  gasket_openssl_add_all_algorithms_noconf: function(): Int64; cdecl;

  // Adds all ciphers and digests, and reads the configuration file. They are there without this
  // call.
  gasket_openssl_add_all_algorithms_conf: function(): Int64; cdecl;

  // Adds all ciphers. They are there without this call.
  gasket_openssl_add_all_ciphers: function(): Int64; cdecl;

  // Adds all digests. They are there without this call.
  gasket_openssl_add_all_digests: function(): Int64; cdecl;

  // Does nothing; OpenSSL frees its algorithms when the process ends.
  gasket_evp_cleanup: function(): Int64; cdecl;

  // Does nothing; OpenSSL frees its indexes when the process ends.
  gasket_crypto_cleanup_all_ex_data: function(): Int64; cdecl;

  // Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have their
  // own.
  gasket_crypto_num_locks: function(): Int64; cdecl;

  // Answers 0: since OpenSSL 1.1.0 there is no such callback.
  gasket_crypto_get_locking_callback: function(): Int64; cdecl;

  // Answers 0: since OpenSSL 1.1.0 there is no such callback.
  gasket_crypto_get_id_callback: function(): Int64; cdecl;

  // Compares bytes in a time that does not tell where they differ.
  gasket_crypto_memcmp: function(a: Pointer; b: Pointer; length: Int64): Int64; cdecl;

  // Overwrites room with zeros.
  gasket_openssl_cleanse: function(buffer: Pointer; length: Int64): Int64; cdecl;

  // Gives a number under which a program can keep something with each BIO, see
  // gasket_bio_set_ex_data.
  gasket_bio_get_ex_new_index: function(): Int64; cdecl;

  // Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling again
  // reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
  gasket_pem_read_bio_x509: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED
  // CERTIFICATE. Blocks of other kinds before it are passed over; calling again reads the next one,
  // and at the end of the text the reason is PEM_R_NO_START_LINE.
  gasket_pem_read_bio_x509_aux: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed over;
  // calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
  gasket_pem_read_bio_x509_crl: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a request for a certificate in PEM. Blocks of other kinds before it are passed over;
  // calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
  gasket_pem_read_bio_x509_req: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a single
  // kind of key. Blocks of other kinds before it are passed over.
  gasket_pem_read_bio_privatekey: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a private key in PEM as gasket_pem_read_bio_privatekey does, with a choice of
  // implementations.
  gasket_pem_read_bio_privatekey_ex: function(bio: Int64; password: PAnsiChar; properties: PAnsiChar): Int64; cdecl;

  // Reads a public key in PEM, from a block named PUBLIC KEY.
  gasket_pem_read_bio_pubkey: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a public key in PEM as gasket_pem_read_bio_pubkey does, with a choice of implementations.
  gasket_pem_read_bio_pubkey_ex: function(bio: Int64; password: PAnsiChar; properties: PAnsiChar): Int64; cdecl;

  // Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by
  // gasket_evp_pkey_ctx_new and gasket_evp_pkey_keygen.
  gasket_pem_read_bio_parameters: function(bio: Int64): Int64; cdecl;

  // Reads parameters in PEM as gasket_pem_read_bio_parameters does, with a choice of
  // implementations.
  gasket_pem_read_bio_parameters_ex: function(bio: Int64; properties: PAnsiChar): Int64; cdecl;

  // Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH
  // PARAMETERS.
  gasket_pem_read_bio_dhparams: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a private RSA key in PEM.
  gasket_pem_read_bio_rsaprivatekey: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY.
  gasket_pem_read_bio_rsapublickey: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a public RSA key in PEM, from a block named PUBLIC KEY.
  gasket_pem_read_bio_rsa_pubkey: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a private EC key in PEM.
  gasket_pem_read_bio_ecprivatekey: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Reads a public EC key in PEM, from a block named PUBLIC KEY.
  gasket_pem_read_bio_ec_pubkey: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes a certificate in PEM.
  gasket_pem_write_bio_x509: function(bio: Int64; x509: Int64): Int64; cdecl;

  // Writes a certificate in PEM, with its trust settings, as a block named TRUSTED CERTIFICATE.
  gasket_pem_write_bio_x509_aux: function(bio: Int64; x509: Int64): Int64; cdecl;

  // Writes a certificate revocation list in PEM.
  gasket_pem_write_bio_x509_crl: function(bio: Int64; crl: Int64): Int64; cdecl;

  // Writes a request for a certificate in PEM.
  gasket_pem_write_bio_x509_req: function(bio: Int64; request: Int64): Int64; cdecl;

  // Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST, which some
  // old software wants.
  gasket_pem_write_bio_x509_req_new: function(bio: Int64; request: Int64): Int64; cdecl;

  // Writes the public half of a key in PEM.
  gasket_pem_write_bio_pubkey: function(bio: Int64; pkey: Int64): Int64; cdecl;

  // Writes the public half of a key in PEM, with a choice of implementations.
  gasket_pem_write_bio_pubkey_ex: function(bio: Int64; pkey: Int64; properties: PAnsiChar): Int64; cdecl;

  // Writes a private key in PEM, in PKCS #8 where that exists for its kind.
  gasket_pem_write_bio_privatekey: function(bio: Int64; pkey: Int64; cipher: Int64; passphrase: Pointer; passphrase_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes a private key in PEM, in the older form that there is for its kind, such as RSA PRIVATE
  // KEY. Those forms protect a key badly.
  gasket_pem_write_bio_privatekey_traditional: function(bio: Int64; pkey: Int64; cipher: Int64; passphrase: Pointer; passphrase_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2.
  gasket_pem_write_bio_pkcs8privatekey: function(bio: Int64; pkey: Int64; cipher: Int64; passphrase: Pointer; passphrase_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms.
  gasket_pem_write_bio_pkcs8privatekey_nid: function(bio: Int64; pkey: Int64; nid: Int64; passphrase: Pointer; passphrase_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes the parameters of a DH, DSA or EC key in PEM.
  gasket_pem_write_bio_parameters: function(bio: Int64; pkey: Int64): Int64; cdecl;

  // Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH PARAMETERS
  // where they have the prime factor `q`.
  gasket_pem_write_bio_dhparams: function(bio: Int64; dh: Int64): Int64; cdecl;

  // Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS.
  gasket_pem_write_bio_dhxparams: function(bio: Int64; dh: Int64): Int64; cdecl;

  // Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY.
  gasket_pem_write_bio_rsaprivatekey: function(bio: Int64; rsa: Int64; cipher: Int64; passphrase: Pointer; passphrase_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY.
  gasket_pem_write_bio_rsapublickey: function(bio: Int64; rsa: Int64): Int64; cdecl;

  // Writes a public RSA key in PEM, as a block named PUBLIC KEY.
  gasket_pem_write_bio_rsa_pubkey: function(bio: Int64; rsa: Int64): Int64; cdecl;

  // Writes a private EC key in PEM, in the older form EC PRIVATE KEY.
  gasket_pem_write_bio_ecprivatekey: function(bio: Int64; ec_key: Int64; cipher: Int64; passphrase: Pointer; passphrase_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes a public EC key in PEM, as a block named PUBLIC KEY.
  gasket_pem_write_bio_ec_pubkey: function(bio: Int64; ec_key: Int64): Int64; cdecl;

  // Writes any bytes as a PEM block.
  gasket_pem_write_bio: function(bio: Int64; name: PAnsiChar; header: PAnsiChar; data: Pointer; data_length: Int64): Int64; cdecl;

  // Decodes a certificate from DER.
  gasket_d2i_x509: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Reads a certificate in DER.
  gasket_d2i_x509_bio: function(bio: Int64): Int64; cdecl;

  // Decodes a certificate from DER, and the trust settings that may follow it.
  gasket_d2i_x509_aux: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Decodes a certificate revocation list from DER.
  gasket_d2i_x509_crl: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Reads a certificate revocation list in DER.
  gasket_d2i_x509_crl_bio: function(bio: Int64): Int64; cdecl;

  // Decodes a request for a certificate from DER.
  gasket_d2i_x509_req: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Reads a request for a certificate in DER.
  gasket_d2i_x509_req_bio: function(bio: Int64): Int64; cdecl;

  // Decodes a distinguished name from DER.
  gasket_d2i_x509_name: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Decodes a private key of the kind that `type_` says from DER, in_ the older form of its kind or
  // unencrypted PKCS #8.
  gasket_d2i_privatekey: function(type_: Int64; in_: Pointer; length: Int64): Int64; cdecl;

  // Decodes a private key as gasket_d2i_privatekey does, with a choice of implementations.
  gasket_d2i_privatekey_ex: function(type_: Int64; in_: Pointer; length: Int64; properties: PAnsiChar): Int64; cdecl;

  // Decodes a private key from DER and finds out of which kind it is.
  gasket_d2i_autoprivatekey: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Decodes a private key as gasket_d2i_autoprivatekey does, with a choice of implementations.
  gasket_d2i_autoprivatekey_ex: function(in_: Pointer; length: Int64; properties: PAnsiChar): Int64; cdecl;

  // Reads a private key in DER and finds out of which kind it is.
  gasket_d2i_privatekey_bio: function(bio: Int64): Int64; cdecl;

  // Reads a private key in DER as gasket_d2i_privatekey_bio does, with a choice of implementations.
  gasket_d2i_privatekey_ex_bio: function(bio: Int64; properties: PAnsiChar): Int64; cdecl;

  // Reads an encrypted private key in DER, as PKCS #8.
  gasket_d2i_pkcs8privatekey_bio: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Decodes a public key of the kind that `type_` says from DER, without its algorithm. EC keys
  // cannot be read with it, for their curve is not there; gasket_d2i_pubkey can.
  gasket_d2i_publickey: function(type_: Int64; in_: Pointer; length: Int64): Int64; cdecl;

  // Decodes the parameters of DH, DSA or EC keys from DER.
  gasket_d2i_keyparams: function(type_: Int64; in_: Pointer; length: Int64): Int64; cdecl;

  // Reads the parameters of DH, DSA or EC keys in DER.
  gasket_d2i_keyparams_bio: function(type_: Int64; bio: Int64): Int64; cdecl;

  // Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of certificates.
  gasket_d2i_pubkey: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Decodes a public key as gasket_d2i_pubkey does, with a choice of implementations.
  gasket_d2i_pubkey_ex: function(in_: Pointer; length: Int64; properties: PAnsiChar): Int64; cdecl;

  // Reads a public key with its algorithm in DER.
  gasket_d2i_pubkey_bio: function(bio: Int64): Int64; cdecl;

  // Decodes Diffie-Hellman parameters of PKCS #3 from DER.
  gasket_d2i_dhparams: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Decodes Diffie-Hellman parameters of X9.42 from DER.
  gasket_d2i_dhxparams: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Decodes a private RSA key of PKCS #1 from DER.
  gasket_d2i_rsaprivatekey: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Reads a private RSA key of PKCS #1 in DER.
  gasket_d2i_rsaprivatekey_bio: function(bio: Int64): Int64; cdecl;

  // Decodes a public RSA key of PKCS #1 from DER.
  gasket_d2i_rsapublickey: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Reads a public RSA key of PKCS #1 in DER.
  gasket_d2i_rsapublickey_bio: function(bio: Int64): Int64; cdecl;

  // Decodes a public RSA key with its algorithm from DER.
  gasket_d2i_rsa_pubkey: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Reads a public RSA key with its algorithm in DER.
  gasket_d2i_rsa_pubkey_bio: function(bio: Int64): Int64; cdecl;

  // Decodes a private EC key with its curve from DER.
  gasket_d2i_ecprivatekey: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Reads a private EC key with its curve in DER.
  gasket_d2i_ecprivatekey_bio: function(bio: Int64): Int64; cdecl;

  // Decodes a public EC key with its algorithm from DER.
  gasket_d2i_ec_pubkey: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Reads a public EC key with its algorithm in DER.
  gasket_d2i_ec_pubkey_bio: function(bio: Int64): Int64; cdecl;

  // Decodes the parameters of an EC key, its curve, from DER.
  gasket_d2i_ecparameters: function(in_: Pointer; length: Int64): Int64; cdecl;

  // Encodes a certificate in DER.
  gasket_i2d_x509: function(x509: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a certificate in DER.
  gasket_i2d_x509_bio: function(bio: Int64; x509: Int64): Int64; cdecl;

  // Encodes a certificate in DER, and its trust settings behind it.
  gasket_i2d_x509_aux: function(x509: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Encodes a certificate revocation list in DER.
  gasket_i2d_x509_crl: function(crl: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a certificate revocation list in DER.
  gasket_i2d_x509_crl_bio: function(bio: Int64; crl: Int64): Int64; cdecl;

  // Encodes a request for a certificate in DER.
  gasket_i2d_x509_req: function(request: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a request for a certificate in DER.
  gasket_i2d_x509_req_bio: function(bio: Int64; request: Int64): Int64; cdecl;

  // Encodes a distinguished name in DER.
  gasket_i2d_x509_name: function(name: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
  gasket_i2d_privatekey: function(pkey: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
  gasket_i2d_privatekey_bio: function(bio: Int64; pkey: Int64): Int64; cdecl;

  // Writes a private key in DER as PKCS #8, not encrypted.
  gasket_i2d_pkcs8privatekeyinfo_bio: function(bio: Int64; pkey: Int64): Int64; cdecl;

  // Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2.
  gasket_i2d_pkcs8privatekey_bio: function(bio: Int64; pkey: Int64; cipher: Int64; passphrase: Pointer; passphrase_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms.
  gasket_i2d_pkcs8privatekey_nid_bio: function(bio: Int64; pkey: Int64; nid: Int64; passphrase: Pointer; passphrase_length: Int64; password: PAnsiChar): Int64; cdecl;

  // Encodes the public half of a key in DER, without its algorithm.
  gasket_i2d_publickey: function(pkey: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Encodes the parameters of a DH, DSA or EC key in DER.
  gasket_i2d_keyparams: function(pkey: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes the parameters of a DH, DSA or EC key in DER.
  gasket_i2d_keyparams_bio: function(bio: Int64; pkey: Int64): Int64; cdecl;

  // Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of
  // certificates.
  gasket_i2d_pubkey: function(pkey: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes the public half of a key with its algorithm in DER.
  gasket_i2d_pubkey_bio: function(bio: Int64; pkey: Int64): Int64; cdecl;

  // Encodes Diffie-Hellman parameters in DER, as PKCS #3.
  gasket_i2d_dhparams: function(dh: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Encodes Diffie-Hellman parameters in DER, as X9.42.
  gasket_i2d_dhxparams: function(dh: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Encodes a private RSA key in DER, as PKCS #1.
  gasket_i2d_rsaprivatekey: function(rsa: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a private RSA key in DER, as PKCS #1.
  gasket_i2d_rsaprivatekey_bio: function(bio: Int64; rsa: Int64): Int64; cdecl;

  // Encodes a public RSA key in DER, as PKCS #1.
  gasket_i2d_rsapublickey: function(rsa: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a public RSA key in DER, as PKCS #1.
  gasket_i2d_rsapublickey_bio: function(bio: Int64; rsa: Int64): Int64; cdecl;

  // Encodes a public RSA key with its algorithm in DER.
  gasket_i2d_rsa_pubkey: function(rsa: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a public RSA key with its algorithm in DER.
  gasket_i2d_rsa_pubkey_bio: function(bio: Int64; rsa: Int64): Int64; cdecl;

  // Encodes a private EC key with its curve in DER.
  gasket_i2d_ecprivatekey: function(ec_key: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a private EC key with its curve in DER.
  gasket_i2d_ecprivatekey_bio: function(bio: Int64; ec_key: Int64): Int64; cdecl;

  // Encodes a public EC key with its algorithm in DER.
  gasket_i2d_ec_pubkey: function(ec_key: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Writes a public EC key with its algorithm in DER.
  gasket_i2d_ec_pubkey_bio: function(bio: Int64; ec_key: Int64): Int64; cdecl;

  // Encodes the parameters of an EC key, its curve, in DER.
  gasket_i2d_ecparameters: function(ec_key: Int64; out_: Pointer; length: Int64): Int64; cdecl;

  // Makes a key that has nothing yet. gasket_evp_pkey_set1_rsa and its like fill it, once.
  gasket_evp_pkey_new: function(): Int64; cdecl;

  // Frees the handle of a key.
  gasket_evp_pkey_free: function(pkey: Int64): Int64; cdecl;

  // Counts a key up, so that it must be freed once more.
  gasket_evp_pkey_up_ref: function(pkey: Int64): Int64; cdecl;

  // Tells of which kind a key is.
  gasket_evp_pkey_get_id: function(pkey: Int64): Int64; cdecl;

  // Tells of which kind a key is.
  gasket_evp_pkey_id: function(pkey: Int64): Int64; cdecl;

  // Tells of which kind a key is, with all names of a kind made one.
  gasket_evp_pkey_get_base_id: function(pkey: Int64): Int64; cdecl;

  // Tells of which kind a key is, with all names of a kind made one.
  gasket_evp_pkey_base_id: function(pkey: Int64): Int64; cdecl;

  // Tells how large a key is: its modulus, prime or order.
  gasket_evp_pkey_get_bits: function(pkey: Int64): Int64; cdecl;

  // Tells how large a key is: its modulus, prime or order.
  gasket_evp_pkey_bits: function(pkey: Int64): Int64; cdecl;

  // Tells how much work an attack on a key takes.
  gasket_evp_pkey_get_security_bits: function(pkey: Int64): Int64; cdecl;

  // Tells how much work an attack on a key takes.
  gasket_evp_pkey_security_bits: function(pkey: Int64): Int64; cdecl;

  // Tells how long a signature, or whatever else is made with the key, can become.
  gasket_evp_pkey_get_size: function(pkey: Int64): Int64; cdecl;

  // Tells how long a signature, or whatever else is made with the key, can become.
  gasket_evp_pkey_size: function(pkey: Int64): Int64; cdecl;

  // Names the kind of a key, as its provider does.
  gasket_evp_pkey_get0_type_name: function(pkey: Int64): PAnsiChar; cdecl;

  // Tells whether a key is of the kind with this name.
  gasket_evp_pkey_is_a: function(pkey: Int64; name: PAnsiChar): Int64; cdecl;

  // Compares the public halves of two keys, with their parameters.
  gasket_evp_pkey_eq: function(a: Int64; b: Int64): Int64; cdecl;

  // Compares the public halves of two keys, as gasket_evp_pkey_eq does.
  gasket_evp_pkey_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Compares the parameters of two keys.
  gasket_evp_pkey_parameters_eq: function(a: Int64; b: Int64): Int64; cdecl;

  // Compares the parameters of two keys, as gasket_evp_pkey_parameters_eq does.
  gasket_evp_pkey_cmp_parameters: function(a: Int64; b: Int64): Int64; cdecl;

  // Tells whether a key lacks parameters that its kind has.
  gasket_evp_pkey_missing_parameters: function(pkey: Int64): Int64; cdecl;

  // Copies the parameters of a key.
  gasket_evp_pkey_copy_parameters: function(to_: Int64; from: Int64): Int64; cdecl;

  // Makes an empty key an RSA key. Both share it.
  gasket_evp_pkey_set1_rsa: function(pkey: Int64; rsa: Int64): Int64; cdecl;

  // Makes an empty key an RSA key. Both share it, as with gasket_evp_pkey_set1_rsa.
  gasket_evp_pkey_assign_rsa: function(pkey: Int64; rsa: Int64): Int64; cdecl;

  // Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once.
  gasket_evp_pkey_get0_rsa: function(pkey: Int64): Int64; cdecl;

  // Gives what a key has as an RSA key, as gasket_evp_pkey_get0_rsa does.
  gasket_evp_pkey_get1_rsa: function(pkey: Int64): Int64; cdecl;

  // Makes an empty key a DH key or DH parameters. Both share it.
  gasket_evp_pkey_set1_dh: function(pkey: Int64; dh: Int64): Int64; cdecl;

  // Makes an empty key a DH key or DH parameters. Both share it, as with gasket_evp_pkey_set1_dh.
  gasket_evp_pkey_assign_dh: function(pkey: Int64; dh: Int64): Int64; cdecl;

  // Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy, made
  // once.
  gasket_evp_pkey_get0_dh: function(pkey: Int64): Int64; cdecl;

  // Gives what a key has as a DH key or DH parameters, as gasket_evp_pkey_get0_dh does.
  gasket_evp_pkey_get1_dh: function(pkey: Int64): Int64; cdecl;

  // Makes an empty key an EC key. Both share it.
  gasket_evp_pkey_set1_ec_key: function(pkey: Int64; ec_key: Int64): Int64; cdecl;

  // Makes an empty key an EC key. Both share it, as with gasket_evp_pkey_set1_ec_key.
  gasket_evp_pkey_assign_ec_key: function(pkey: Int64; ec_key: Int64): Int64; cdecl;

  // Gives what a key has as an EC key. Of a key of a provider it is a copy, made once.
  gasket_evp_pkey_get0_ec_key: function(pkey: Int64): Int64; cdecl;

  // Gives what a key has as an EC key, as gasket_evp_pkey_get0_ec_key does.
  gasket_evp_pkey_get1_ec_key: function(pkey: Int64): Int64; cdecl;

  // Gives a number of which a key consists.
  gasket_evp_pkey_get_bn_param: function(pkey: Int64; name: PAnsiChar; number: PInt64): Int64; cdecl;

  // Gives a text that belongs to a key, with a NUL behind it.
  gasket_evp_pkey_get_utf8_string_param: function(pkey: Int64; name: PAnsiChar; buffer: Pointer; size: Int64; length: PInt64): Int64; cdecl;

  // Names the curve or group of a key, such as `prime256v1`, with a NUL behind it.
  gasket_evp_pkey_get_group_name: function(pkey: Int64; buffer: Pointer; size: Int64; length: PInt64): Int64; cdecl;

  // Writes the public half of a key for people to read.
  gasket_evp_pkey_print_public: function(bio: Int64; pkey: Int64; indent: Int64): Int64; cdecl;

  // Writes a key with its private half for people to read.
  gasket_evp_pkey_print_private: function(bio: Int64; pkey: Int64; indent: Int64): Int64; cdecl;

  // Writes the parameters of a key for people to read.
  gasket_evp_pkey_print_params: function(bio: Int64; pkey: Int64; indent: Int64): Int64; cdecl;

  // Makes an RSA key.
  gasket_evp_rsa_gen: function(bits: Int64): Int64; cdecl;

  // Makes an EC key.
  gasket_evp_ec_gen: function(curve: PAnsiChar): Int64; cdecl;

  // Begins an operation with keys of a kind, by its number.
  gasket_evp_pkey_ctx_new_id: function(id: Int64): Int64; cdecl;

  // Begins an operation with keys of a kind, by its name.
  gasket_evp_pkey_ctx_new_from_name: function(name: PAnsiChar; properties: PAnsiChar): Int64; cdecl;

  // Begins an operation with a key, such as making keys from its parameters.
  gasket_evp_pkey_ctx_new: function(pkey: Int64): Int64; cdecl;

  // Begins an operation with a key, with a choice of implementations.
  gasket_evp_pkey_ctx_new_from_pkey: function(pkey: Int64; properties: PAnsiChar): Int64; cdecl;

  // Copies an operation.
  gasket_evp_pkey_ctx_dup: function(ctx: Int64): Int64; cdecl;

  // Frees the handle of an operation.
  gasket_evp_pkey_ctx_free: function(ctx: Int64): Int64; cdecl;

  // Tells whether an operation is one with keys of the kind with this name.
  gasket_evp_pkey_ctx_is_a: function(ctx: Int64; name: PAnsiChar): Int64; cdecl;

  // Gives the key that an operation was begun with.
  gasket_evp_pkey_ctx_get0_pkey: function(ctx: Int64): Int64; cdecl;

  // Has an operation make keys.
  gasket_evp_pkey_keygen_init: function(ctx: Int64): Int64; cdecl;

  // Has an operation make parameters.
  gasket_evp_pkey_paramgen_init: function(ctx: Int64): Int64; cdecl;

  // Makes a key. It may take seconds.
  gasket_evp_pkey_keygen: function(ctx: Int64; pkey: PInt64): Int64; cdecl;

  // Makes parameters. For DH it may take minutes.
  gasket_evp_pkey_paramgen: function(ctx: Int64; pkey: PInt64): Int64; cdecl;

  // Makes a key or parameters, whichever was begun. It may take minutes.
  gasket_evp_pkey_generate: function(ctx: Int64; pkey: PInt64): Int64; cdecl;

  // Says how large an RSA key is to be; 2,048 where nothing is said.
  gasket_evp_pkey_ctx_set_rsa_keygen_bits: function(ctx: Int64; bits: Int64): Int64; cdecl;

  // Says of how many primes an RSA key is to be; 2 where nothing is said.
  gasket_evp_pkey_ctx_set_rsa_keygen_primes: function(ctx: Int64; primes: Int64): Int64; cdecl;

  // Says which public exponent an RSA key is to have; 65,537 where nothing is said.
  gasket_evp_pkey_ctx_set_rsa_keygen_pubexp: function(ctx: Int64; exponent: Int64): Int64; cdecl;

  // Says which public exponent an RSA key is to have, as gasket_evp_pkey_ctx_set_rsa_keygen_pubexp
  // does.
  gasket_evp_pkey_ctx_set1_rsa_keygen_pubexp: function(ctx: Int64; exponent: Int64): Int64; cdecl;

  // Says on which curve an EC key is to be.
  gasket_evp_pkey_ctx_set_ec_paramgen_curve_nid: function(ctx: Int64; nid: Int64): Int64; cdecl;

  // Says whether the curve of an EC key is to be encoded as its name or in full.
  gasket_evp_pkey_ctx_set_ec_param_enc: function(ctx: Int64; encoding: Int64): Int64; cdecl;

  // Says on which curve, or in which group, a key is to be.
  gasket_evp_pkey_ctx_set_group_name: function(ctx: Int64; name: PAnsiChar): Int64; cdecl;

  // Says in which of the known groups a DH key is to be.
  gasket_evp_pkey_ctx_set_dh_nid: function(ctx: Int64; nid: Int64): Int64; cdecl;

  // Says how large the prime of DH parameters is to be; 2,048 where nothing is said.
  gasket_evp_pkey_ctx_set_dh_paramgen_prime_len: function(ctx: Int64; bits: Int64): Int64; cdecl;

  // Says which generator DH parameters are to have; 2 where nothing is said.
  gasket_evp_pkey_ctx_set_dh_paramgen_generator: function(ctx: Int64; generator: Int64): Int64; cdecl;

  // Finds a digest by its name.
  gasket_evp_get_digestbyname: function(name: PAnsiChar): Int64; cdecl;

  // Finds a digest by its NID.
  gasket_evp_get_digestbynid: function(nid: Int64): Int64; cdecl;

  // Finds a digest by its object_ identifier.
  gasket_evp_get_digestbyobj: function(object_: Int64): Int64; cdecl;

  // Tells how long the values of a digest are.
  gasket_evp_md_get_size: function(md: Int64): Int64; cdecl;

  // Tells how long the values of a digest are.
  gasket_evp_md_size: function(md: Int64): Int64; cdecl;

  // Tells how large the blocks are that a digest works on.
  gasket_evp_md_get_block_size: function(md: Int64): Int64; cdecl;

  // Tells how large the blocks are that a digest works on.
  gasket_evp_md_block_size: function(md: Int64): Int64; cdecl;

  // Gives the NID of a digest.
  gasket_evp_md_get_type: function(md: Int64): Int64; cdecl;

  // Gives the NID of a digest.
  gasket_evp_md_type: function(md: Int64): Int64; cdecl;

  // Gives the NID of a digest, as gasket_evp_md_get_type does.
  gasket_evp_md_nid: function(md: Int64): Int64; cdecl;

  // Names a digest.
  gasket_evp_md_get0_name: function(md: Int64): PAnsiChar; cdecl;

  // Names a digest.
  gasket_evp_md_name: function(md: Int64): PAnsiChar; cdecl;

  // Gives BLAKE2b with 512 bits.
  gasket_evp_blake2b512: function(): Int64; cdecl;

  // Gives BLAKE2s with 256 bits.
  gasket_evp_blake2s256: function(): Int64; cdecl;

  // Gives MD4.
  gasket_evp_md4: function(): Int64; cdecl;

  // Gives MD5.
  gasket_evp_md5: function(): Int64; cdecl;

  // Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs.
  gasket_evp_md5_sha1: function(): Int64; cdecl;

  // Gives the digest that gives nothing.
  gasket_evp_md_null: function(): Int64; cdecl;

  // Gives RIPEMD-160.
  gasket_evp_ripemd160: function(): Int64; cdecl;

  // Gives SHA-1.
  gasket_evp_sha1: function(): Int64; cdecl;

  // Gives SHA-224.
  gasket_evp_sha224: function(): Int64; cdecl;

  // Gives SHA-256.
  gasket_evp_sha256: function(): Int64; cdecl;

  // Gives SHA-384.
  gasket_evp_sha384: function(): Int64; cdecl;

  // Gives SHA3-224.
  gasket_evp_sha3_224: function(): Int64; cdecl;

  // Gives SHA3-256.
  gasket_evp_sha3_256: function(): Int64; cdecl;

  // Gives SHA3-384.
  gasket_evp_sha3_384: function(): Int64; cdecl;

  // Gives SHA3-512.
  gasket_evp_sha3_512: function(): Int64; cdecl;

  // Gives SHA-512.
  gasket_evp_sha512: function(): Int64; cdecl;

  // Gives SHA-512/224.
  gasket_evp_sha512_224: function(): Int64; cdecl;

  // Gives SHA-512/256.
  gasket_evp_sha512_256: function(): Int64; cdecl;

  // Gives SHAKE128.
  gasket_evp_shake128: function(): Int64; cdecl;

  // Gives SHAKE256.
  gasket_evp_shake256: function(): Int64; cdecl;

  // Gives SM3.
  gasket_evp_sm3: function(): Int64; cdecl;

  // Gives Whirlpool.
  gasket_evp_whirlpool: function(): Int64; cdecl;

  // Finds a cipher by its name.
  gasket_evp_get_cipherbyname: function(name: PAnsiChar): Int64; cdecl;

  // Finds a cipher by its NID.
  gasket_evp_get_cipherbynid: function(nid: Int64): Int64; cdecl;

  // Finds a cipher by its object_ identifier.
  gasket_evp_get_cipherbyobj: function(object_: Int64): Int64; cdecl;

  // Tells how long the keys of a cipher are.
  gasket_evp_cipher_get_key_length: function(cipher: Int64): Int64; cdecl;

  // Tells how long the keys of a cipher are.
  gasket_evp_cipher_key_length: function(cipher: Int64): Int64; cdecl;

  // Tells how long the initialization vectors of a cipher are.
  gasket_evp_cipher_get_iv_length: function(cipher: Int64): Int64; cdecl;

  // Tells how long the initialization vectors of a cipher are.
  gasket_evp_cipher_iv_length: function(cipher: Int64): Int64; cdecl;

  // Tells how large the blocks are that a cipher works on.
  gasket_evp_cipher_get_block_size: function(cipher: Int64): Int64; cdecl;

  // Tells how large the blocks are that a cipher works on.
  gasket_evp_cipher_block_size: function(cipher: Int64): Int64; cdecl;

  // Gives the NID of a cipher.
  gasket_evp_cipher_get_nid: function(cipher: Int64): Int64; cdecl;

  // Gives the NID of a cipher.
  gasket_evp_cipher_nid: function(cipher: Int64): Int64; cdecl;

  // Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
  gasket_evp_cipher_get_type: function(cipher: Int64): Int64; cdecl;

  // Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
  gasket_evp_cipher_type: function(cipher: Int64): Int64; cdecl;

  // Names a cipher.
  gasket_evp_cipher_get0_name: function(cipher: Int64): PAnsiChar; cdecl;

  // Names a cipher.
  gasket_evp_cipher_name: function(cipher: Int64): PAnsiChar; cdecl;

  // Gives AES with 128 bits in the mode CBC, to encrypt private keys with.
  // gasket_evp_get_cipherbyname gives any other cipher.
  gasket_evp_aes_128_cbc: function(): Int64; cdecl;

  // Gives AES with 192 bits in the mode CBC, to encrypt private keys with.
  // gasket_evp_get_cipherbyname gives any other cipher.
  gasket_evp_aes_192_cbc: function(): Int64; cdecl;

  // Gives AES with 256 bits in the mode CBC, to encrypt private keys with.
  // gasket_evp_get_cipherbyname gives any other cipher.
  gasket_evp_aes_256_cbc: function(): Int64; cdecl;

  // Gives triple DES in the mode CBC, to encrypt private keys with. gasket_evp_get_cipherbyname
  // gives any other cipher.
  gasket_evp_des_ede3_cbc: function(): Int64; cdecl;

  // Gives the cipher that changes nothing.
  gasket_evp_enc_null: function(): Int64; cdecl;

  // Makes a place for DH parameters.
  gasket_dh_new: function(): Int64; cdecl;

  // Frees the handle of DH parameters.
  gasket_dh_free: function(dh: Int64): Int64; cdecl;

  // Counts DH parameters up, so that it must be freed once more.
  gasket_dh_up_ref: function(dh: Int64): Int64; cdecl;

  // Tells how large the prime is.
  gasket_dh_bits: function(dh: Int64): Int64; cdecl;

  // Tells how large the prime is.
  gasket_dh_size: function(dh: Int64): Int64; cdecl;

  // Tells how much work an attack on the parameters takes.
  gasket_dh_security_bits: function(dh: Int64): Int64; cdecl;

  // Gives the prime of DH parameters.
  gasket_dh_get0_p: function(dh: Int64): Int64; cdecl;

  // Gives the order of the subgroup of DH parameters.
  gasket_dh_get0_q: function(dh: Int64): Int64; cdecl;

  // Gives the generator of DH parameters.
  gasket_dh_get0_g: function(dh: Int64): Int64; cdecl;

  // Gives the public key that belongs to DH parameters.
  gasket_dh_get0_pub_key: function(dh: Int64): Int64; cdecl;

  // Gives the private key that belongs to DH parameters.
  gasket_dh_get0_priv_key: function(dh: Int64): Int64; cdecl;

  // Sets the numbers of which DH parameters consist.
  gasket_dh_set0_pqg: function(dh: Int64; p: Int64; q: Int64; g: Int64): Int64; cdecl;

  // Checks whether parameters are good, whether the prime is one above all. It takes a while.
  gasket_dh_check: function(dh: Int64; codes: PInt64): Int64; cdecl;

  // Checks what of parameters can be checked quickly.
  gasket_dh_check_params: function(dh: Int64; codes: PInt64): Int64; cdecl;

  // Checks whether a public key is one that belongs to the parameters.
  gasket_dh_check_pub_key: function(dh: Int64; key: Int64; codes: PInt64): Int64; cdecl;

  // Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160.
  gasket_dh_get_1024_160: function(): Int64; cdecl;

  // Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224.
  gasket_dh_get_2048_224: function(): Int64; cdecl;

  // Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256.
  gasket_dh_get_2048_256: function(): Int64; cdecl;

  // Gives the parameters of one of the groups of RFC 7919 or RFC 3526.
  gasket_dh_new_by_nid: function(nid: Int64): Int64; cdecl;

  // Tells which known group the parameters are.
  gasket_dh_get_nid: function(dh: Int64): Int64; cdecl;

  // Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes;
  // gasket_dh_new_by_nid has good ones at once.
  gasket_dh_generate_parameters_ex: function(dh: Int64; bits: Int64; generator: Int64): Int64; cdecl;

  // Makes parameters with a safe prime, as gasket_dh_generate_parameters_ex does.
  gasket_dh_generate_parameters: function(bits: Int64; generator: Int64): Int64; cdecl;

  // Makes the keys that belong to parameters. Those that are there stay.
  gasket_dh_generate_key: function(dh: Int64): Int64; cdecl;

  // Makes a place for an RSA key.
  gasket_rsa_new: function(): Int64; cdecl;

  // Frees the handle of an RSA key.
  gasket_rsa_free: function(rsa: Int64): Int64; cdecl;

  // Counts an RSA key up, so that it must be freed once more.
  gasket_rsa_up_ref: function(rsa: Int64): Int64; cdecl;

  // Tells how large the modulus is, and so a signature.
  gasket_rsa_size: function(rsa: Int64): Int64; cdecl;

  // Tells how large the modulus is.
  gasket_rsa_bits: function(rsa: Int64): Int64; cdecl;

  // Tells how much work an attack on the key takes.
  gasket_rsa_security_bits: function(rsa: Int64): Int64; cdecl;

  // Makes an RSA key. It may take seconds.
  gasket_rsa_generate_key_ex: function(rsa: Int64; bits: Int64; exponent: Int64): Int64; cdecl;

  // Makes an RSA key. It may take seconds.
  gasket_rsa_generate_key: function(bits: Int64; exponent: Int64): Int64; cdecl;

  // Makes a place for an EC key on a curve.
  gasket_ec_key_new_by_curve_name: function(nid: Int64): Int64; cdecl;

  // Frees the handle of an EC key.
  gasket_ec_key_free: function(ec_key: Int64): Int64; cdecl;

  // Counts an EC key up, so that it must be freed once more.
  gasket_ec_key_up_ref: function(ec_key: Int64): Int64; cdecl;

  // Makes an EC key on its curve. One that is there stays.
  gasket_ec_key_generate_key: function(ec_key: Int64): Int64; cdecl;

  // Makes a large number.
  gasket_bn_new: function(): Int64; cdecl;

  // Frees the handle of a number.
  gasket_bn_free: function(number: Int64): Int64; cdecl;

  // Frees the handle of a number. Its memory is cleared.
  gasket_bn_clear_free: function(number: Int64): Int64; cdecl;

  // Copies a number.
  gasket_bn_dup: function(number: Int64): Int64; cdecl;

  // Sets a number.
  gasket_bn_set_word: function(number: Int64; value: Int64): Int64; cdecl;

  // Gives a number that fits into 64 bits.
  gasket_bn_get_word: function(number: Int64): Int64; cdecl;

  // Sets a number to 1.
  gasket_bn_one: function(number: Int64): Int64; cdecl;

  // Sets a number to 0.
  gasket_bn_zero: function(number: Int64): Int64; cdecl;

  // Counts the bits that the absolute value of a number takes.
  gasket_bn_num_bits: function(number: Int64): Int64; cdecl;

  // Counts the bytes that the absolute value of a number takes.
  gasket_bn_num_bytes: function(number: Int64): Int64; cdecl;

  // Compares two numbers.
  gasket_bn_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Tells whether a number is below 0.
  gasket_bn_is_negative: function(number: Int64): Int64; cdecl;

  // Gives a number in decimal digits, with a minus sign where it is below 0.
  gasket_bn_bn2dec: function(number: Int64): PAnsiChar; cdecl;

  // Gives a number in hexadecimal digits, with a minus sign where it is below 0.
  gasket_bn_bn2hex: function(number: Int64): PAnsiChar; cdecl;

  // Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is not
  // looked at.
  gasket_bn_dec2bn: function(number: PInt64; text: PAnsiChar): Int64; cdecl;

  // Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits is not
  // looked at.
  gasket_bn_hex2bn: function(number: PInt64; text: PAnsiChar): Int64; cdecl;

  // Makes a number of bytes, the most significant one first.
  gasket_bn_bin2bn: function(bytes: Pointer; length: Int64): Int64; cdecl;

  // Gives the absolute value of a number as bytes.
  gasket_bn_bn2bin: function(number: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Gives the absolute value of a number as exactly so many bytes, zeros first.
  gasket_bn_bn2binpad: function(number: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes
  // resumable with a protocol version, a cipher, a master key and an identifier or a ticket.
  gasket_ssl_session_new: function(): Int64; cdecl;

  // Copies a session with its ticket, its peer and its application data. The copy is in no cache.
  gasket_ssl_session_dup: function(session: Int64): Int64; cdecl;

  // Counts one more owner of a session.
  gasket_ssl_session_up_ref: function(session: Int64): Int64; cdecl;

  // Gives a session back. 0 is left alone.
  gasket_ssl_session_free: function(session: Int64): Int64; cdecl;

  // Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up
  // itself, and whether it can be resumed is for gasket_ssl_session_is_resumable to say.
  gasket_ssl_session_get_id: function(session: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Sets the identifier of a session. It is refused once the session was given to an SSL or a
  // context.
  gasket_ssl_session_set1_id: function(session: Int64; id: Pointer; length: Int64): Int64; cdecl;

  // Gives the identifier of the application that a session belongs to; a server resumes only
  // sessions of its own.
  gasket_ssl_session_get0_id_context: function(session: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Sets the identifier of the application that a session belongs to.
  gasket_ssl_session_set1_id_context: function(session: Int64; id_context: Pointer; length: Int64): Int64; cdecl;

  // Tells when a session was made.
  gasket_ssl_session_get_time: function(session: Int64): Int64; cdecl;

  // Says when a session was made.
  gasket_ssl_session_set_time: function(session: Int64; time: Int64): Int64; cdecl;

  // Tells for how long a session may be resumed after its time.
  gasket_ssl_session_get_timeout: function(session: Int64): Int64; cdecl;

  // Says for how long a session may be resumed after its time.
  gasket_ssl_session_set_timeout: function(session: Int64; timeout: Int64): Int64; cdecl;

  // Gives the protocol version of a session as a number.
  gasket_ssl_session_get_protocol_version: function(session: Int64): Int64; cdecl;

  // Sets the protocol version of a session. It is refused once the session was given to an SSL or a
  // context.
  gasket_ssl_session_set_protocol_version: function(session: Int64; version: Int64): Int64; cdecl;

  // Gives the cipher of a session.
  gasket_ssl_session_get0_cipher: function(session: Int64): Int64; cdecl;

  // Sets the cipher of a session, as gasket_ssl_cipher_find gives it.
  gasket_ssl_session_set_cipher: function(session: Int64; cipher: Int64): Int64; cdecl;

  // Gives the compression method of a session.
  gasket_ssl_session_get_compress_id: function(session: Int64): Int64; cdecl;

  // Gives the server name that a session was made for. nil where the client sent none, or the
  // server did not take it up.
  gasket_ssl_session_get0_hostname: function(session: Int64): PAnsiChar; cdecl;

  // Sets the server name that a session is for. It is refused once the session was given to an SSL
  // or a context.
  gasket_ssl_session_set1_hostname: function(session: Int64; hostname: PAnsiChar): Int64; cdecl;

  // Gives the application protocol that a session was made with.
  gasket_ssl_session_get0_alpn_selected: function(session: Int64; alpn: Pointer; length: Int64): Int64; cdecl;

  // Sets the application protocol of a session; 0 bytes: none. It is refused once the session was
  // given to an SSL or a context.
  gasket_ssl_session_set1_alpn_selected: function(session: Int64; alpn: Pointer; length: Int64): Int64; cdecl;

  // Gives the certificate of the peer that a session was made with. A session that was resumed from
  // the client's ticket has the server's where the ticket holds it.
  gasket_ssl_session_get0_peer: function(session: Int64): Int64; cdecl;

  // Tells how many bytes of early data the server takes when this session is resumed.
  gasket_ssl_session_get_max_early_data: function(session: Int64): Int64; cdecl;

  // Says how many bytes of early data may be sent when this session is resumed. It is for sessions
  // that were made by hand for a pre-shared key.
  gasket_ssl_session_set_max_early_data: function(session: Int64; max_early_data: Int64): Int64; cdecl;

  // Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code.
  gasket_ssl_session_get_max_fragment_length: function(session: Int64): Int64; cdecl;

  // Tells whether a session can be resumed: it has an identifier or a ticket, and was not marked as
  // spoilt.
  gasket_ssl_session_is_resumable: function(session: Int64): Int64; cdecl;

  // Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has it
  // can read the connection.
  gasket_ssl_session_get_master_key: function(session: Int64; buffer: Pointer; room_length: Int64): Int64; cdecl;

  // Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for TLS
  // 1.2; OpenSSL has room for 256 or more.
  gasket_ssl_session_set1_master_key: function(session: Int64; key: Pointer; length: Int64): Int64; cdecl;

  // Tells whether a session holds a ticket.
  gasket_ssl_session_has_ticket: function(session: Int64): Int64; cdecl;

  // Tells for how long the server said that the ticket of a session is good.
  gasket_ssl_session_get_ticket_lifetime_hint: function(session: Int64): Int64; cdecl;

  // Gives the ticket of a session as the server sent it.
  gasket_ssl_session_get0_ticket: function(session: Int64; ticket: Pointer; length: Int64): Int64; cdecl;

  // Gives what the application put into the ticket of a session.
  gasket_ssl_session_get0_ticket_appdata: function(session: Int64; buffer: Pointer; room_length: Int64): Int64; cdecl;

  // Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused once
  // the session was given to an SSL or a context.
  gasket_ssl_session_set1_ticket_appdata: function(session: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Reserves an index for gasket_ssl_session_set_ex_data, for as long as the process lives.
  gasket_ssl_session_get_ex_new_index: function(): Int64; cdecl;

  // Keeps a number of the caller's with a session.
  gasket_ssl_session_set_ex_data: function(session: Int64; index: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_ssl_session_set_ex_data kept.
  gasket_ssl_session_get_ex_data: function(session: Int64; index: Int64): Int64; cdecl;

  // Keeps a number of the caller's with a session, at index 0.
  gasket_ssl_session_set_app_data: function(session: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_ssl_session_set_app_data kept.
  gasket_ssl_session_get_app_data: function(session: Int64): Int64; cdecl;

  // Encodes a session as DER, with its secrets. The application's numbers are left out, and so is
  // the chain of the peer but for its certificate.
  gasket_i2d_ssl_session: function(session: Int64; pp: Pointer; length: Int64): Int64; cdecl;

  // Makes a session of its DER form.
  gasket_d2i_ssl_session: function(pp: Pointer; length: Int64): Int64; cdecl;

  // Writes a session as DER to a BIO, with its secrets.
  gasket_i2d_ssl_session_bio: function(bio: Int64; session: Int64): Int64; cdecl;

  // Reads a session as DER from a BIO.
  gasket_d2i_ssl_session_bio: function(bio: Int64): Int64; cdecl;

  // Writes a session to a BIO as PEM, with its secrets and not encrypted.
  gasket_pem_write_bio_ssl_session: function(bio: Int64; session: Int64): Int64; cdecl;

  // Reads a session as PEM from a BIO.
  gasket_pem_read_bio_ssl_session: function(bio: Int64; password: PAnsiChar): Int64; cdecl;

  // Writes what a session holds to a BIO for people to read, its master secret included.
  gasket_ssl_session_print: function(bio: Int64; session: Int64): Int64; cdecl;

  // Writes the line by which Wireshark finds the master secret of a session. It is for TLS 1.2 and
  // older.
  gasket_ssl_session_print_keylog: function(bio: Int64; session: Int64): Int64; cdecl;

  // Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256.
  gasket_ssl_cipher_get_name: function(cipher: Int64): PAnsiChar; cdecl;

  // Gives the name of a cipher in the standards, such as TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.
  gasket_ssl_cipher_standard_name: function(cipher: Int64): PAnsiChar; cdecl;

  // Gives OpenSSL's name for a cipher's name in the standards.
  gasket_openssl_cipher_name: function(standard_name: PAnsiChar): PAnsiChar; cdecl;

  // Tells the oldest protocol version that has a cipher.
  gasket_ssl_cipher_get_version: function(cipher: Int64): PAnsiChar; cdecl;

  // Tells the strength of a cipher in bits.
  gasket_ssl_cipher_get_bits: function(cipher: Int64; alg_bits: PInt64): Int64; cdecl;

  // Describes a cipher in a line: name, version, key exchange, authentication, encryption and MAC.
  gasket_ssl_cipher_description: function(cipher: Int64): PAnsiChar; cdecl;

  // Gives OpenSSL's number of a cipher.
  gasket_ssl_cipher_get_id: function(cipher: Int64): Int64; cdecl;

  // Gives the number of a cipher in the protocol, as IANA registers it.
  gasket_ssl_cipher_get_protocol_id: function(cipher: Int64): Int64; cdecl;

  // Tells what a cipher encrypts with, as OpenSSL's number for the algorithm.
  gasket_ssl_cipher_get_cipher_nid: function(cipher: Int64): Int64; cdecl;

  // Tells the digest of a cipher's MAC.
  gasket_ssl_cipher_get_digest_nid: function(cipher: Int64): Int64; cdecl;

  // Gives the digest that the handshake uses with a cipher.
  gasket_ssl_cipher_get_handshake_digest: function(cipher: Int64): Int64; cdecl;

  // Tells the key exchange of a cipher.
  gasket_ssl_cipher_get_kx_nid: function(cipher: Int64): Int64; cdecl;

  // Tells how the peer is authenticated with a cipher.
  gasket_ssl_cipher_get_auth_nid: function(cipher: Int64): Int64; cdecl;

  // Tells whether the encryption of a cipher authenticates by itself, as GCM does.
  gasket_ssl_cipher_is_aead: function(cipher: Int64): Int64; cdecl;

  // Finds a cipher by its two bytes in the protocol.
  gasket_ssl_cipher_find: function(ssl: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Gives the cipher list for TLS 1.2 and older that a context begins with.
  gasket_ossl_default_cipher_list: function(): PAnsiChar; cdecl;

  // Gives the ciphersuites for TLS 1.3 that a context begins with.
  gasket_ossl_default_ciphersuites: function(): PAnsiChar; cdecl;

  // Gives the name of a compression method.
  gasket_ssl_comp_get_name: function(method: Int64): PAnsiChar; cdecl;

  // Gives the name of an entry of the compression methods.
  gasket_ssl_comp_get0_name: function(comp: Int64): PAnsiChar; cdecl;

  // Gives the number of a compression method in the protocol.
  gasket_ssl_comp_get_id: function(comp: Int64): Int64; cdecl;

  // Lists the compression methods that OpenSSL has.
  gasket_ssl_comp_get_compression_methods: function(): Int64; cdecl;

  // Does nothing since OpenSSL 1.1.0.
  gasket_ssl_comp_free_compression_methods: function(): Int64; cdecl;

  // Makes a context for configuration commands, gasket_ssl_conf_cmd. It needs flags and an object
  // that the commands are for.
  gasket_ssl_conf_ctx_new: function(): Int64; cdecl;

  // Gives a context for configuration commands back. 0 is left alone.
  gasket_ssl_conf_ctx_free: function(cctx: Int64): Int64; cdecl;

  // Ends a series of commands: names the authorities that were collected, and with the flag
  // SSL_CONF_FLAG_REQUIRE_PRIVATE looks for missing keys in the files of the certificates.
  gasket_ssl_conf_ctx_finish: function(cctx: Int64): Int64; cdecl;

  // Adds flags: whether commands are as on a command line or in a file, for a client or a server,
  // and whether errors are to be queued.
  gasket_ssl_conf_ctx_set_flags: function(cctx: Int64; flags: Int64): Int64; cdecl;

  // Removes flags.
  gasket_ssl_conf_ctx_clear_flags: function(cctx: Int64; flags: Int64): Int64; cdecl;

  // Sets what is before the name of every command; it is left out when names are compared.
  gasket_ssl_conf_ctx_set1_prefix: function(cctx: Int64; prefix: PAnsiChar): Int64; cdecl;

  // Says which SSL the following commands are for. It is held until another is set or the context
  // is freed.
  gasket_ssl_conf_ctx_set_ssl: function(cctx: Int64; ssl: Int64): Int64; cdecl;

  // Says which context the following commands are for. It is held until another is set or the
  // configuration context is freed.
  gasket_ssl_conf_ctx_set_ssl_ctx: function(cctx: Int64; ctx: Int64): Int64; cdecl;

  // Executes one configuration command, such as MinProtocol with TLSv1.2. With
  // SSL_CONF_FLAG_SHOW_ERRORS the reason of a failure is in the queue.
  gasket_ssl_conf_cmd: function(cctx: Int64; command: PAnsiChar; value: PAnsiChar): Int64; cdecl;

  // Tells of what kind the value of a command is.
  gasket_ssl_conf_cmd_value_type: function(cctx: Int64; command: PAnsiChar): Int64; cdecl;

  // Names TLS of any version that both sides can do, for either side.
  gasket_tls_method: function(): Int64; cdecl;

  // Names TLS of any version that both sides can do, for clients.
  gasket_tls_client_method: function(): Int64; cdecl;

  // Names TLS of any version that both sides can do, for servers.
  gasket_tls_server_method: function(): Int64; cdecl;

  // Names TLS 1.2 alone, for either side. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_2_method: function(): Int64; cdecl;

  // Names TLS 1.2 alone, for clients. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_2_client_method: function(): Int64; cdecl;

  // Names TLS 1.2 alone, for servers. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_2_server_method: function(): Int64; cdecl;

  // Names TLS 1.1 alone, for either side. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_1_method: function(): Int64; cdecl;

  // Names TLS 1.1 alone, for clients. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_1_client_method: function(): Int64; cdecl;

  // Names TLS 1.1 alone, for servers. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_1_server_method: function(): Int64; cdecl;

  // Names TLS 1.0 alone, for either side. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_method: function(): Int64; cdecl;

  // Names TLS 1.0 alone, for clients. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_client_method: function(): Int64; cdecl;

  // Names TLS 1.0 alone, for servers. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_tls_method do the same.
  gasket_tlsv1_server_method: function(): Int64; cdecl;

  // Names DTLS of any version that both sides can do, for either side.
  gasket_dtls_method: function(): Int64; cdecl;

  // Names DTLS of any version that both sides can do, for clients.
  gasket_dtls_client_method: function(): Int64; cdecl;

  // Names DTLS of any version that both sides can do, for servers.
  gasket_dtls_server_method: function(): Int64; cdecl;

  // Names DTLS 1.2 alone, for either side. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_dtls_method do the same.
  gasket_dtlsv1_2_method: function(): Int64; cdecl;

  // Names DTLS 1.2 alone, for clients. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_dtls_method do the same.
  gasket_dtlsv1_2_client_method: function(): Int64; cdecl;

  // Names DTLS 1.2 alone, for servers. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_dtls_method do the same.
  gasket_dtlsv1_2_server_method: function(): Int64; cdecl;

  // Names DTLS 1.0 alone, for either side. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_dtls_method do the same.
  gasket_dtlsv1_method: function(): Int64; cdecl;

  // Names DTLS 1.0 alone, for clients. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_dtls_method do the same.
  gasket_dtlsv1_client_method: function(): Int64; cdecl;

  // Names DTLS 1.0 alone, for servers. gasket_ssl_ctx_set_min_proto_version and
  // gasket_ssl_ctx_set_max_proto_version with gasket_dtls_method do the same.
  gasket_dtlsv1_server_method: function(): Int64; cdecl;

  // The old name of gasket_tls_method.
  gasket_sslv23_method: function(): Int64; cdecl;

  // The old name of gasket_tls_client_method.
  gasket_sslv23_client_method: function(): Int64; cdecl;

  // The old name of gasket_tls_server_method.
  gasket_sslv23_server_method: function(): Int64; cdecl;

  // Gives the kind of BIO that speaks TLS over the next one in its chain.
  gasket_bio_f_ssl: function(): Int64; cdecl;

  // Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to be
  // pushed behind it.
  gasket_bio_new_ssl: function(ctx: Int64; client: Int64): Int64; cdecl;

  // Makes a BIO for a client: TLS over a connection that gasket_bio_set_conn_hostname names.
  gasket_bio_new_ssl_connect: function(ctx: Int64): Int64; cdecl;

  // Makes a BIO for a client with a buffer before it, so that lines can be read.
  gasket_bio_new_buffer_ssl_connect: function(ctx: Int64): Int64; cdecl;

  // Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue.
  gasket_bio_ssl_shutdown: function(bio: Int64): Int64; cdecl;

  // Tells how much data fits into one datagram with the cipher that was agreed.
  gasket_dtls_get_data_mtu: function(ssl: Int64): Int64; cdecl;

  // Waits for a client that sends back the cookie of the server. It needs the callbacks
  // SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb.
  gasket_dtlsv1_listen: function(ssl: Int64; client: Int64): Int64; cdecl;

  // Tells how long it is until gasket_dtlsv1_handle_timeout is to be called.
  gasket_dtlsv1_get_timeout: function(ssl: Int64; seconds: PInt64; microseconds: PInt64): Int64; cdecl;

  // Sends the last flight of the handshake again when its timer has run out.
  gasket_dtlsv1_handle_timeout: function(ssl: Int64): Int64; cdecl;

  // Says how large a datagram may be, headers of IP and UDP included.
  gasket_dtls_set_link_mtu: function(ssl: Int64; mtu: Int64): Int64; cdecl;

  // Tells the smallest size that gasket_dtls_set_link_mtu takes.
  gasket_dtls_get_link_min_mtu: function(ssl: Int64): Int64; cdecl;

  // Chooses the secret of an SRP client and calculates its public value. The handshake does it by
  // itself.
  gasket_srp_calc_a_param: function(ssl: Int64): Int64; cdecl;

  // Takes the SRP settings of an SSL over from its context. gasket_ssl_new does it by itself; what
  // was set before is lost.
  gasket_ssl_srp_ctx_init: function(ssl: Int64): Int64; cdecl;

  // Drops the SRP settings of an SSL. gasket_ssl_free does it by itself.
  gasket_ssl_srp_ctx_free: function(ssl: Int64): Int64; cdecl;

  // Initialises OpenSSL. It happens by itself; only options that differ from the defaults need it,
  // before anything else.
  gasket_openssl_init_ssl: function(opts: Int64): Int64; cdecl;

  // Loads the texts of errors. It happens by itself since OpenSSL 1.1.0.
  gasket_err_load_ssl_strings: function(): Int64; cdecl;

  // An old name of gasket_openssl_init_ssl without options.
  gasket_openssl_add_ssl_algorithms: function(): Int64; cdecl;

  // The oldest name of gasket_openssl_init_ssl without options.
  gasket_ssleay_add_ssl_algorithms: function(): Int64; cdecl;

  // Gives the protocol version where that is one of TLS.
  gasket_tls1_get_version: function(ssl: Int64): Int64; cdecl;

  // Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients name
  // 1.2 there.
  gasket_tls1_get_client_version: function(ssl: Int64): Int64; cdecl;

  // Prepares OpenSSL for use. It prepares itself, so that nothing needs this call.
  gasket_ssl_library_init: function(): Int64; cdecl;

  // Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this call.
  gasket_ssl_load_error_strings: function(): Int64; cdecl;

  // Does nothing; OpenSSL's module for TLS settings in configuration files is always there.
  gasket_ssl_add_ssl_module: function(): Int64; cdecl;

  // Makes an option mask of one bit.
  gasket_ssl_op_bit: function(n: Int64): Int64; cdecl;

  // Makes a connection with the settings that the context has now. It needs a transport, by
  // gasket_ssl_set_fd or gasket_ssl_set_bio, and a side, by gasket_ssl_set_connect_state or
  // gasket_ssl_set_accept_state. An SSL of gasket_ctx_new for a client verifies its peer as a
  // stream does; of a context for both sides it verifies as gasket_ssl_ctx_get_verify_mode says.
  gasket_ssl_new: function(ctx: Int64): Int64; cdecl;

  // Makes an SSL with the same settings, but without transport and without the password of
  // gasket_ssl_set_default_passwd_cb_userdata. Once the handshake has begun it is the same SSL that
  // is returned, to be freed once more.
  gasket_ssl_dup: function(ssl: Int64): Int64; cdecl;

  // Frees an SSL. Where it was counted up, that often; 0 does nothing.
  gasket_ssl_free: function(ssl: Int64): Int64; cdecl;

  // Counts an SSL up, so that it has to be freed once more.
  gasket_ssl_up_ref: function(ssl: Int64): Int64; cdecl;

  // Makes an SSL ready for another connection with the same settings. A session that ended well is
  // kept, to be resumed.
  gasket_ssl_clear: function(ssl: Int64): Int64; cdecl;

  // Gives the context of an SSL.
  gasket_ssl_get_ssl_ctx: function(ssl: Int64): Int64; cdecl;

  // Gives an SSL another context, whose certificates replace its own. Its options, ciphers and
  // verification stay. It is what a server does that chooses by the name that a client asks for.
  gasket_ssl_set_ssl_ctx: function(ssl: Int64; ctx: Int64): Int64; cdecl;

  // Gives the method of an SSL.
  gasket_ssl_get_ssl_method: function(ssl: Int64): Int64; cdecl;

  // Gives an SSL another method, before the handshake. gasket_ssl_clear goes back to that of the
  // context.
  gasket_ssl_set_ssl_method: function(ssl: Int64; method: Int64): Int64; cdecl;

  // Reserves an index under which every SSL can keep a number of the caller's.
  gasket_ssl_get_ex_new_index: function(): Int64; cdecl;

  // Keeps a number with an SSL.
  gasket_ssl_set_ex_data: function(ssl: Int64; index: Int64; data: Int64): Int64; cdecl;

  // Gives the number that is kept with an SSL under an index.
  gasket_ssl_get_ex_data: function(ssl: Int64; index: Int64): Int64; cdecl;

  // Keeps a number with an SSL, under index 0.
  gasket_ssl_set_app_data: function(ssl: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_ssl_set_app_data kept.
  gasket_ssl_get_app_data: function(ssl: Int64): Int64; cdecl;

  // Tells under which index the X509_STORE_CTX of a verification keeps its SSL.
  gasket_ssl_get_ex_data_x509_store_ctx_idx: function(): Int64; cdecl;

  // Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed by
  // whoever is last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and wait
  // where the descriptor does, while other calls on the SSL are held up: gasket_ssl_set_fd has one
  // that does neither.
  gasket_ssl_set_bio: function(ssl: Int64; rbio: Int64; wbio: Int64): Int64; cdecl;

  // Sets what an SSL reads from.
  gasket_ssl_set0_rbio: function(ssl: Int64; rbio: Int64): Int64; cdecl;

  // Sets what an SSL writes to.
  gasket_ssl_set0_wbio: function(ssl: Int64; wbio: Int64): Int64; cdecl;

  // Gives the BIO that an SSL reads from.
  gasket_ssl_get_rbio: function(ssl: Int64): Int64; cdecl;

  // Gives the BIO that an SSL writes to.
  gasket_ssl_get_wbio: function(ssl: Int64): Int64; cdecl;

  // Has an SSL read from and write to a socket. Nothing waits for it, whether the socket would or
  // not: the call returns below 0, and gasket_ssl_get_error tells what to wait for. SIGPIPE is
  // never raised.
  gasket_ssl_set_fd: function(ssl: Int64; fd: Int64): Int64; cdecl;

  // Has an SSL read from a socket, without waiting, as gasket_ssl_set_fd does.
  gasket_ssl_set_rfd: function(ssl: Int64; fd: Int64): Int64; cdecl;

  // Has an SSL write to a socket, without waiting, as gasket_ssl_set_fd does.
  gasket_ssl_set_wfd: function(ssl: Int64; fd: Int64): Int64; cdecl;

  // Gives the descriptor that an SSL reads from.
  gasket_ssl_get_fd: function(ssl: Int64): Int64; cdecl;

  // Gives the descriptor that an SSL reads from.
  gasket_ssl_get_rfd: function(ssl: Int64): Int64; cdecl;

  // Gives the descriptor that an SSL writes to.
  gasket_ssl_get_wfd: function(ssl: Int64): Int64; cdecl;

  // Makes an SSL the client. A stream's SSL has its side from the beginning: there it does nothing
  // for a client, and is refused for a server.
  gasket_ssl_set_connect_state: function(ssl: Int64): Int64; cdecl;

  // Makes an SSL the server. A stream's SSL has its side from the beginning: there it does nothing
  // for a server, and is refused for a client.
  gasket_ssl_set_accept_state: function(ssl: Int64): Int64; cdecl;

  // Carries the handshake, or goes on with it. The side must have been set.
  gasket_ssl_do_handshake: function(ssl: Int64): Int64; cdecl;

  // Carries the handshake as a client, or goes on with it.
  gasket_ssl_connect: function(ssl: Int64): Int64; cdecl;

  // Carries the handshake as a server, or goes on with it.
  gasket_ssl_accept: function(ssl: Int64): Int64; cdecl;

  // Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the client
  // echoes it. It needs the cookie callbacks of the context.
  gasket_ssl_stateless: function(ssl: Int64): Int64; cdecl;

  // Has the next read, write or handshake begin a new handshake. TLS 1.3 has none,
  // SSL_OP_NO_RENEGOTIATION forbids it.
  gasket_ssl_renegotiate: function(ssl: Int64): Int64; cdecl;

  // Has the next read, write or handshake begin a new handshake that resumes the session.
  gasket_ssl_renegotiate_abbreviated: function(ssl: Int64): Int64; cdecl;

  // Tells whether a new handshake was asked for and is not finished yet.
  gasket_ssl_renegotiate_pending: function(ssl: Int64): Int64; cdecl;

  // Has the next write or handshake change the keys of a TLS 1.3 connection.
  gasket_ssl_key_update: function(ssl: Int64; update_type: Int64): Int64; cdecl;

  // Tells which change of keys is to come.
  gasket_ssl_get_key_update_type: function(ssl: Int64): Int64; cdecl;

  // Has the next write or handshake send the client one more ticket.
  gasket_ssl_new_session_ticket: function(ssl: Int64): Int64; cdecl;

  // Has the next write or handshake ask the client for a certificate. The client must have offered
  // it, see gasket_ssl_set_post_handshake_auth.
  gasket_ssl_verify_client_post_handshake: function(ssl: Int64): Int64; cdecl;

  // Tells how many handshakes there were after the first, since the count was cleared.
  gasket_ssl_num_renegotiations: function(ssl: Int64): Int64; cdecl;

  // Begins the count of gasket_ssl_num_renegotiations anew. That of gasket_ssl_total_renegotiations
  // goes on.
  gasket_ssl_clear_num_renegotiations: function(ssl: Int64): Int64; cdecl;

  // Tells how many handshakes there were after the first, since the SSL was made or cleared.
  gasket_ssl_total_renegotiations: function(ssl: Int64): Int64; cdecl;

  // Tells whether the peer supports secure renegotiation, RFC 5746.
  gasket_ssl_get_secure_renegotiation_support: function(ssl: Int64): Int64; cdecl;

  // Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
  gasket_ssl_read: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
  gasket_ssl_read_ex: function(ssl: Int64; buffer: Pointer; length: Int64; read_length: PInt64): Int64; cdecl;

  // Reads as gasket_ssl_read does, and leaves the bytes to be read again.
  gasket_ssl_peek: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Reads as gasket_ssl_read_ex does, and leaves the bytes to be read again.
  gasket_ssl_peek_ex: function(ssl: Int64; buffer: Pointer; length: Int64; read_length: PInt64): Int64; cdecl;

  // Sends bytes to the peer. A handshake that is due comes first. After SSL_ERROR_WANT_READ or
  // SSL_ERROR_WANT_WRITE it must be called again with the same bytes.
  gasket_ssl_write: function(ssl: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Sends bytes to the peer, as gasket_ssl_write does.
  gasket_ssl_write_ex: function(ssl: Int64; data: Pointer; length: Int64; written: PInt64): Int64; cdecl;

  // Has the system send a part of a file by itself. It works only where the system does the
  // encryption: SSL_OP_ENABLE_KTLS is set, and the BIO is OpenSSL's own over a socket.
  gasket_ssl_sendfile: function(ssl: Int64; fd: Int64; offset: Int64; size: Int64; flags: Int64): Int64; cdecl;

  // Reads what a client sends before the handshake is done. An attacker may send such bytes once
  // more.
  gasket_ssl_read_early_data: function(ssl: Int64; buffer: Pointer; length: Int64; read_length: PInt64): Int64; cdecl;

  // Sends bytes before the handshake is done: a client's that resumes a session which allows it, or
  // a server's that reads early data. An attacker may send a client's once more.
  gasket_ssl_write_early_data: function(ssl: Int64; data: Pointer; length: Int64; written: PInt64): Int64; cdecl;

  // Tells how many decrypted bytes can be read without reading from the transport.
  gasket_ssl_pending: function(ssl: Int64): Int64; cdecl;

  // Tells whether OpenSSL has read bytes from the transport that have not been read from it,
  // decrypted or not. A socket that has nothing to read says nothing about these.
  gasket_ssl_has_pending: function(ssl: Int64): Int64; cdecl;

  // Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open.
  gasket_ssl_shutdown: function(ssl: Int64): Int64; cdecl;

  // Tells which farewells were said.
  gasket_ssl_get_shutdown: function(ssl: Int64): Int64; cdecl;

  // Has an SSL believe that these farewells were said.
  gasket_ssl_set_shutdown: function(ssl: Int64; mode: Int64): Int64; cdecl;

  // Tells whether gasket_ssl_shutdown sends nothing.
  gasket_ssl_get_quiet_shutdown: function(ssl: Int64): Int64; cdecl;

  // Has gasket_ssl_shutdown send nothing, and answer that all is done.
  gasket_ssl_set_quiet_shutdown: function(ssl: Int64; mode: Int64): Int64; cdecl;

  // Tells why a call that reads or writes did not do what it should.
  gasket_ssl_get_error: function(ssl: Int64; result: Int64): Int64; cdecl;

  // Tells what the last call that read or wrote waits for.
  gasket_ssl_want: function(ssl: Int64): Int64; cdecl;

  // Tells whether the last call that read or wrote waits for nothing.
  gasket_ssl_want_nothing: function(ssl: Int64): Int64; cdecl;

  // Tells whether the last call that read or wrote waits for bytes to come.
  gasket_ssl_want_read: function(ssl: Int64): Int64; cdecl;

  // Tells whether the last call that read or wrote waits until bytes can be sent.
  gasket_ssl_want_write: function(ssl: Int64): Int64; cdecl;

  // Tells whether the handshake waits for a certificate to be chosen.
  gasket_ssl_want_x509_lookup: function(ssl: Int64): Int64; cdecl;

  // Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1 never
  // does.
  gasket_ssl_want_retry_verify: function(ssl: Int64): Int64; cdecl;

  // Tells whether an asynchronous job is under way. There are none, see gasket_ssl_set_mode.
  gasket_ssl_want_async: function(ssl: Int64): Int64; cdecl;

  // Tells whether an asynchronous job could not be begun. There are none, see gasket_ssl_set_mode.
  gasket_ssl_want_async_job: function(ssl: Int64): Int64; cdecl;

  // Tells whether the handshake waits for an answer about the client's first message.
  gasket_ssl_want_client_hello_cb: function(ssl: Int64): Int64; cdecl;

  // Tells whether a handshake is under way or still to begin.
  gasket_ssl_in_init: function(ssl: Int64): Int64; cdecl;

  // Tells whether the handshake has not begun.
  gasket_ssl_in_before: function(ssl: Int64): Int64; cdecl;

  // Tells whether the handshake is done.
  gasket_ssl_is_init_finished: function(ssl: Int64): Int64; cdecl;

  // Tells whether a client's handshake is under way or still to begin.
  gasket_ssl_in_connect_init: function(ssl: Int64): Int64; cdecl;

  // Tells whether a server's handshake is under way or still to begin.
  gasket_ssl_in_accept_init: function(ssl: Int64): Int64; cdecl;

  // Tells at which message the handshake is.
  gasket_ssl_get_state: function(ssl: Int64): Int64; cdecl;

  // Gives a few letters for the message at which the handshake is.
  gasket_ssl_state_string: function(ssl: Int64): PAnsiChar; cdecl;

  // Names the message at which the handshake is.
  gasket_ssl_state_string_long: function(ssl: Int64): PAnsiChar; cdecl;

  // Gives letters for where in a record reading is.
  gasket_ssl_rstate_string: function(ssl: Int64): PAnsiChar; cdecl;

  // Tells where in a record reading is.
  gasket_ssl_rstate_string_long: function(ssl: Int64): PAnsiChar; cdecl;

  // Gives a letter for the level of an alert: warning, fatal, unknown.
  gasket_ssl_alert_type_string: function(value: Int64): PAnsiChar; cdecl;

  // Names the level of an alert.
  gasket_ssl_alert_type_string_long: function(value: Int64): PAnsiChar; cdecl;

  // Gives two letters for an alert.
  gasket_ssl_alert_desc_string: function(value: Int64): PAnsiChar; cdecl;

  // Names an alert.
  gasket_ssl_alert_desc_string_long: function(value: Int64): PAnsiChar; cdecl;

  // Tells which side an SSL is.
  gasket_ssl_is_server: function(ssl: Int64): Int64; cdecl;

  // Tells whether an SSL speaks DTLS.
  gasket_ssl_is_dtls: function(ssl: Int64): Int64; cdecl;

  // Tells the version that is spoken. Before the handshake is done it proves nothing.
  gasket_ssl_version: function(ssl: Int64): Int64; cdecl;

  // Names the version that is spoken. Before the handshake it says TLSv1.3, which proves nothing.
  gasket_ssl_get_version: function(ssl: Int64): PAnsiChar; cdecl;

  // Tells the version that the client's first message was marked with.
  gasket_ssl_client_version: function(ssl: Int64): Int64; cdecl;

  // Tells what became of early data.
  gasket_ssl_get_early_data_status: function(ssl: Int64): Int64; cdecl;

  // Tells whether an asynchronous job is under way. There are none, see gasket_ssl_set_mode.
  gasket_ssl_waiting_for_async: function(ssl: Int64): Int64; cdecl;

  // Tells what the engine of an asynchronous job is at. There are no jobs, see gasket_ssl_set_mode.
  gasket_ssl_get_async_status: function(ssl: Int64; status: PInt64): Int64; cdecl;

  // Gives the cipher of the connection.
  gasket_ssl_get_current_cipher: function(ssl: Int64): Int64; cdecl;

  // Gives the cipher that the handshake under way has chosen.
  gasket_ssl_get_pending_cipher: function(ssl: Int64): Int64; cdecl;

  // Names the cipher of the connection.
  gasket_ssl_get_cipher: function(ssl: Int64): PAnsiChar; cdecl;

  // Names the cipher of the connection.
  gasket_ssl_get_cipher_name: function(ssl: Int64): PAnsiChar; cdecl;

  // Tells how long the key of the connection's cipher is.
  gasket_ssl_get_cipher_bits: function(ssl: Int64; algorithm_bits: PInt64): Int64; cdecl;

  // Names the protocol version that first had the connection's cipher.
  gasket_ssl_get_cipher_version: function(ssl: Int64): PAnsiChar; cdecl;

  // Gives the ciphers that an SSL is set to, its context's where it has none of its own.
  gasket_ssl_get_ciphers: function(ssl: Int64): Int64; cdecl;

  // Gives the ciphers that a client would offer, with its versions and security level.
  gasket_ssl_get1_supported_ciphers: function(ssl: Int64): Int64; cdecl;

  // Gives the ciphers that the client offered, as far as OpenSSL knows them.
  gasket_ssl_get_client_ciphers: function(ssl: Int64): Int64; cdecl;

  // Names one of the ciphers that an SSL is set to, the preferred first.
  gasket_ssl_get_cipher_list: function(ssl: Int64; n: Int64): PAnsiChar; cdecl;

  // Names the ciphers that client and server have in common, as many as there is room for.
  gasket_ssl_get_shared_ciphers: function(ssl: Int64; buffer: Pointer; size: Int64): PAnsiChar; cdecl;

  // Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left out.
  gasket_ssl_bytes_to_cipher_list: function(ssl: Int64; bytes: Pointer; length: Int64; version_2: Int64; ciphers: PInt64; special: PInt64): Int64; cdecl;

  // Copies the list of ciphers as the client sent it.
  gasket_ssl_get0_raw_cipherlist: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Copies the point formats that the peer offered, a byte each.
  gasket_ssl_get0_ec_point_formats: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Gives the compression of what is sent.
  gasket_ssl_get_current_compression: function(ssl: Int64): Int64; cdecl;

  // Gives the compression of what is received.
  gasket_ssl_get_current_expansion: function(ssl: Int64): Int64; cdecl;

  // Copies the groups that the peer offered: NIDs, or TLSEXT_nid_unknown with the number in it.
  gasket_ssl_get1_groups: function(ssl: Int64; groups: Pointer; length: Int64): Int64; cdecl;

  // Is gasket_ssl_get1_groups under its old name.
  gasket_ssl_get1_curves: function(ssl: Int64; groups: Pointer; length: Int64): Int64; cdecl;

  // Tells a group that client and server have in common, the preferred first.
  gasket_ssl_get_shared_group: function(ssl: Int64; n: Int64): Int64; cdecl;

  // Is gasket_ssl_get_shared_group under its old name.
  gasket_ssl_get_shared_curve: function(ssl: Int64; n: Int64): Int64; cdecl;

  // Tells which group the keys were agreed with.
  gasket_ssl_get_negotiated_group: function(ssl: Int64): Int64; cdecl;

  // Names a group.
  gasket_ssl_group_to_name: function(ssl: Int64; id: Int64): PAnsiChar; cdecl;

  // Gives the public key that the peer used for the agreement.
  gasket_ssl_get_peer_tmp_key: function(ssl: Int64; key: PInt64): Int64; cdecl;

  // Is gasket_ssl_get_peer_tmp_key under its old name.
  gasket_ssl_get_server_tmp_key: function(ssl: Int64; key: PInt64): Int64; cdecl;

  // Gives the key that this side used for the agreement.
  gasket_ssl_get_tmp_key: function(ssl: Int64; key: PInt64): Int64; cdecl;

  // Tells the digest that this side signed in the handshake.
  gasket_ssl_get_signature_nid: function(ssl: Int64; nid: PInt64): Int64; cdecl;

  // Tells the digest that the peer signed in the handshake.
  gasket_ssl_get_peer_signature_nid: function(ssl: Int64; nid: PInt64): Int64; cdecl;

  // Tells with what kind of key this side signed in the handshake.
  gasket_ssl_get_signature_type_nid: function(ssl: Int64; nid: PInt64): Int64; cdecl;

  // Tells with what kind of key the peer signed in the handshake.
  gasket_ssl_get_peer_signature_type_nid: function(ssl: Int64; nid: PInt64): Int64; cdecl;

  // Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known.
  gasket_ssl_get_sigalgs: function(ssl: Int64; index: Int64; sign: PInt64; digest: PInt64; sign_and_digest: PInt64; raw_sign: PInt64; raw_digest: PInt64): Int64; cdecl;

  // Tells a signature algorithm that both sides can do, the preferred first.
  gasket_ssl_get_shared_sigalgs: function(ssl: Int64; index: Int64; sign: PInt64; digest: PInt64; sign_and_digest: PInt64; raw_sign: PInt64; raw_digest: PInt64): Int64; cdecl;

  // Gives the peer's certificate. Whether it is valid is told by gasket_ssl_get_verify_result.
  gasket_ssl_get1_peer_certificate: function(ssl: Int64): Int64; cdecl;

  // Gives the peer's certificate. Whether it is valid is told by gasket_ssl_get_verify_result.
  gasket_ssl_get_peer_certificate: function(ssl: Int64): Int64; cdecl;

  // Gives the peer's certificate. Whether it is valid is told by gasket_ssl_get_verify_result.
  gasket_ssl_get0_peer_certificate: function(ssl: Int64): Int64; cdecl;

  // Gives the certificates as the peer sent them. A client gets the server's own as the first; a
  // server has the client's in gasket_ssl_get_peer_certificate only.
  gasket_ssl_get_peer_cert_chain: function(ssl: Int64): Int64; cdecl;

  // Gives the chain that was built when the peer was verified. Where that failed it may be a part.
  gasket_ssl_get0_verified_chain: function(ssl: Int64): Int64; cdecl;

  // Tells which name in the peer's certificate was the one that gasket_ssl_set1_host asked for.
  gasket_ssl_get0_peername: function(ssl: Int64): PAnsiChar; cdecl;

  // Tells what was found about the peer's certificate. It is X509_V_OK too when the peer showed
  // none.
  gasket_ssl_get_verify_result: function(ssl: Int64): Int64; cdecl;

  // Copies the last Finished message that this side sent, as far as there is room.
  gasket_ssl_get_finished: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Copies the last Finished message that the peer sent, as far as there is room.
  gasket_ssl_get_peer_finished: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Copies the random bytes of the client's first message.
  gasket_ssl_get_client_random: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Copies the random bytes of the server's first message.
  gasket_ssl_get_server_random: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Derives secret bytes that both sides of the connection can derive, RFC 5705.
  gasket_ssl_export_keying_material: function(ssl: Int64; material: Pointer; material_length: Int64; label_: Pointer; label_length: Int64; context: Pointer; context_length: Int64; use_context: Int64): Int64; cdecl;

  // Derives secret bytes from those that protect early data, with TLS 1.3.
  gasket_ssl_export_keying_material_early: function(ssl: Int64; material: Pointer; material_length: Int64; label_: Pointer; label_length: Int64; context: Pointer; context_length: Int64): Int64; cdecl;

  // Tells whether the connection uses the extended master secret, RFC 7627.
  gasket_ssl_get_extms_support: function(ssl: Int64): Int64; cdecl;

  // Copies the application protocol that was agreed; 0 bytes: none.
  gasket_ssl_get0_alpn_selected: function(ssl: Int64; protocol: Pointer; length: Int64): Int64; cdecl;

  // Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none.
  gasket_ssl_get0_next_proto_negotiated: function(ssl: Int64; protocol: Pointer; length: Int64): Int64; cdecl;

  // Is gasket_ssl_get0_next_proto_negotiated under another name.
  gasket_ssl_get0_npn_negotiated: function(ssl: Int64; protocol: Pointer; length: Int64): Int64; cdecl;

  // Chooses an application protocol from the server's list and the client's.
  gasket_ssl_select_next_proto: function(selected: Pointer; selected_size: Int64; selected_length: PInt64; server: Pointer; server_length: Int64; client: Pointer; client_length: Int64): Int64; cdecl;

  // Tells the host name that the client asks for, on either side.
  gasket_ssl_get_servername: function(ssl: Int64; type_: Int64): PAnsiChar; cdecl;

  // Tells whether the client asks for a host name.
  gasket_ssl_get_servername_type: function(ssl: Int64): Int64; cdecl;

  // Tells which pre-shared key was used, before TLS 1.3.
  gasket_ssl_get_psk_identity: function(ssl: Int64): PAnsiChar; cdecl;

  // Tells the server's hint which pre-shared key to use, before TLS 1.3.
  gasket_ssl_get_psk_identity_hint: function(ssl: Int64): PAnsiChar; cdecl;

  // Gives the SRTP profile that was agreed, with DTLS.
  gasket_ssl_get_selected_srtp_profile: function(ssl: Int64): Int64; cdecl;

  // Copies the random bytes of the client's first message.
  gasket_ssl_client_hello_get0_random: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Copies the session ID of the client's first message.
  gasket_ssl_client_hello_get0_session_id: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Copies the ciphers of the client's first message, two bytes each.
  gasket_ssl_client_hello_get0_ciphers: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Copies the compression methods of the client's first message, a byte each.
  gasket_ssl_client_hello_get0_compression_methods: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Copies an extension of the client's first message.
  gasket_ssl_client_hello_get0_ext: function(ssl: Int64; type_: Int64; buffer: Pointer; length: Int64; extension_length: PInt64): Int64; cdecl;

  // Copies the types of the extensions in the client's first message, in its order.
  gasket_ssl_client_hello_get1_extensions_present: function(ssl: Int64; types: Pointer; length: Int64; count: PInt64): Int64; cdecl;

  // Tells which version the client's first message is marked with.
  gasket_ssl_client_hello_get0_legacy_version: function(ssl: Int64): Int64; cdecl;

  // Tells whether the client's first message is in the format of SSL 2.
  gasket_ssl_client_hello_isv2: function(ssl: Int64): Int64; cdecl;

  // Tells whether OpenSSL handles an extension itself.
  gasket_ssl_extension_supported: function(type_: Int64): Int64; cdecl;

  // Does what the macros of ssl.h do by number. The retired commands for RSA keys and options are
  // still answered, those that take a C function are refused (unsupported).
  gasket_ssl_ctrl: function(ssl: Int64; cmd: Int64; larg: Int64; parg: Int64): Int64; cdecl;

  // Does nothing since OpenSSL 1.1.0.
  gasket_ssl_set_debug: function(ssl: Int64; debug: Int64): Int64; cdecl;

  // Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer is not
  // verified, nothing is trusted. A key that is encrypted is never asked a password for on the
  // terminal.
  gasket_ssl_ctx_new: function(method: Int64): Int64; cdecl;

  // Makes a context as gasket_ssl_ctx_new does, with a property query. The library context is the
  // default one.
  gasket_ssl_ctx_new_ex: function(properties: PAnsiChar; method: Int64): Int64; cdecl;

  // Counts the context up: it survives one gasket_ssl_ctx_free more.
  gasket_ssl_ctx_up_ref: function(ctx: Int64): Int64; cdecl;

  // Ends the handle. The context lives on as long as connections or other references need it.
  gasket_ssl_ctx_free: function(ctx: Int64): Int64; cdecl;

  // Gives the method that connections of the context start with.
  gasket_ssl_ctx_get_ssl_method: function(ctx: Int64): Int64; cdecl;

  // Replaces the method for connections that are made afterwards. The cipher lists become the
  // default ones.
  gasket_ssl_ctx_set_ssl_version: function(ctx: Int64; method: Int64): Int64; cdecl;

  // Applies a named group of commands from OpenSSL's configuration file to the context. What it has
  // set before an error stays set.
  gasket_ssl_ctx_config: function(ctx: Int64; name: PAnsiChar): Int64; cdecl;

  // Adds options; those that were set remain. They are for connections that are made afterwards.
  gasket_ssl_ctx_set_options: function(ctx: Int64; options: Int64): Int64; cdecl;

  // Takes options away.
  gasket_ssl_ctx_clear_options: function(ctx: Int64; options: Int64): Int64; cdecl;

  // Tells the options that are set.
  gasket_ssl_ctx_get_options: function(ctx: Int64): Int64; cdecl;

  // Adds mode bits. SSL_MODE_ASYNC is refused (unsupported). SSL_MODE_AUTO_RETRY, which is 4, is
  // set from the beginning.
  gasket_ssl_ctx_set_mode: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Takes mode bits away.
  gasket_ssl_ctx_clear_mode: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Tells the mode bits that are set.
  gasket_ssl_ctx_get_mode: function(ctx: Int64): Int64; cdecl;

  // Says whether connections read beyond the record that they need. It is off at first. When it is
  // on_, a descriptor that is not readable does not mean that there is nothing to read: see
  // gasket_ssl_has_pending.
  gasket_ssl_ctx_set_read_ahead: function(ctx: Int64; on_: Int64): Int64; cdecl;

  // Tells whether connections read ahead.
  gasket_ssl_ctx_get_read_ahead: function(ctx: Int64): Int64; cdecl;

  // Another name of gasket_ssl_ctx_set_read_ahead.
  gasket_ssl_ctx_set_default_read_ahead: function(ctx: Int64; on_: Int64): Int64; cdecl;

  // Another name of gasket_ssl_ctx_get_read_ahead.
  gasket_ssl_ctx_get_default_read_ahead: function(ctx: Int64): Int64; cdecl;

  // Says whether gasket_ssl_shutdown marks both directions as closed without sending close_notify.
  gasket_ssl_ctx_set_quiet_shutdown: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Tells whether shutdown is quiet.
  gasket_ssl_ctx_get_quiet_shutdown: function(ctx: Int64): Int64; cdecl;

  // Carries out a command by number; most macros of ssl.h are such commands. Those that take a C
  // function are refused (unsupported).
  gasket_ssl_ctx_ctrl: function(ctx: Int64; cmd: Int64; larg: Int64; parg: Int64): Int64; cdecl;

  // Sets the lowest version that is negotiated.
  gasket_ssl_ctx_set_min_proto_version: function(ctx: Int64; version: Int64): Int64; cdecl;

  // Sets the highest version that is negotiated.
  gasket_ssl_ctx_set_max_proto_version: function(ctx: Int64; version: Int64): Int64; cdecl;

  // Tells the lowest version that is negotiated.
  gasket_ssl_ctx_get_min_proto_version: function(ctx: Int64): Int64; cdecl;

  // Tells the highest version that is negotiated.
  gasket_ssl_ctx_get_max_proto_version: function(ctx: Int64): Int64; cdecl;

  // Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers that
  // are not known, if only one is.
  gasket_ssl_ctx_set_cipher_list: function(ctx: Int64; ciphers: PAnsiChar): Int64; cdecl;

  // Sets the cipher suites for TLS 1.3, preferred ones first.
  gasket_ssl_ctx_set_ciphersuites: function(ctx: Int64; ciphersuites: PAnsiChar): Int64; cdecl;

  // Gives the ciphers of all versions that the context has, preferred ones first.
  gasket_ssl_ctx_get_ciphers: function(ctx: Int64): Int64; cdecl;

  // Sets the groups for key exchange, preferred ones first.
  gasket_ssl_ctx_set1_groups: function(ctx: Int64; groups: Pointer; length: Int64): Int64; cdecl;

  // Sets the groups for key exchange by name, preferred ones first.
  gasket_ssl_ctx_set1_groups_list: function(ctx: Int64; groups: PAnsiChar): Int64; cdecl;

  // The old name of gasket_ssl_ctx_set1_groups.
  gasket_ssl_ctx_set1_curves: function(ctx: Int64; groups: Pointer; length: Int64): Int64; cdecl;

  // The old name of gasket_ssl_ctx_set1_groups_list.
  gasket_ssl_ctx_set1_curves_list: function(ctx: Int64; groups: PAnsiChar): Int64; cdecl;

  // Sets the signature algorithms, preferred ones first: what a client offers, and what a server
  // takes.
  gasket_ssl_ctx_set1_sigalgs: function(ctx: Int64; algorithms: Pointer; length: Int64): Int64; cdecl;

  // Sets the signature algorithms by name, preferred ones first.
  gasket_ssl_ctx_set1_sigalgs_list: function(ctx: Int64; algorithms: PAnsiChar): Int64; cdecl;

  // Sets the signature algorithms that have to do with a client's certificate. Without it those of
  // gasket_ssl_ctx_set1_sigalgs count.
  gasket_ssl_ctx_set1_client_sigalgs: function(ctx: Int64; algorithms: Pointer; length: Int64): Int64; cdecl;

  // Sets the signature algorithms that have to do with a client's certificate, by name.
  gasket_ssl_ctx_set1_client_sigalgs_list: function(ctx: Int64; algorithms: PAnsiChar): Int64; cdecl;

  // Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits, 2 for
  // 112, 3 for 128, 4 for 192, 5 for 256.
  gasket_ssl_ctx_set_security_level: function(ctx: Int64; level: Int64): Int64; cdecl;

  // Tells the security level.
  gasket_ssl_ctx_get_security_level: function(ctx: Int64): Int64; cdecl;

  // Sets the certificate to present; there is one for each type of key. A private key that does not
  // belong to it is dropped.
  gasket_ssl_ctx_use_certificate: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Sets the certificate to present, from memory.
  gasket_ssl_ctx_use_certificate_asn1: function(ctx: Int64; length: Int64; der: Pointer): Int64; cdecl;

  // Sets the certificate to present: the first one in a file_.
  gasket_ssl_ctx_use_certificate_file: function(ctx: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Sets the certificate to present and the chain behind it. The chain that was set before is
  // dropped.
  gasket_ssl_ctx_use_certificate_chain_file: function(ctx: Int64; file_: PAnsiChar): Int64; cdecl;

  // Sets the private key. It is refused if a certificate of its type was set that it does not
  // belong to.
  gasket_ssl_ctx_use_privatekey: function(ctx: Int64; pkey: Int64): Int64; cdecl;

  // Sets the private key, from memory.
  gasket_ssl_ctx_use_privatekey_asn1: function(type_: Int64; ctx: Int64; der: Pointer; length: Int64): Int64; cdecl;

  // Sets the private key: the first one in a file_. gasket_ssl_ctx_set_default_passwd_cb_userdata
  // gives the password of an encrypted one.
  gasket_ssl_ctx_use_privatekey_file: function(ctx: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Sets an RSA key as private key. Deprecated since OpenSSL 3.0.
  gasket_ssl_ctx_use_rsaprivatekey: function(ctx: Int64; rsa: Int64): Int64; cdecl;

  // Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0.
  gasket_ssl_ctx_use_rsaprivatekey_asn1: function(ctx: Int64; der: Pointer; length: Int64): Int64; cdecl;

  // Sets an RSA key as private key, from a file_; a key of another type_ is refused. Deprecated
  // since OpenSSL 3.0.
  gasket_ssl_ctx_use_rsaprivatekey_file: function(ctx: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Sets certificate, private key and chain at once. They are counted up.
  gasket_ssl_ctx_use_cert_and_key: function(ctx: Int64; x509: Int64; pkey: Int64; chain: Int64; override: Int64): Int64; cdecl;

  // Tells whether the private key belongs to the certificate that was set last.
  gasket_ssl_ctx_check_private_key: function(ctx: Int64): Int64; cdecl;

  // Gives the current certificate: the one that was set last, or selected.
  gasket_ssl_ctx_get0_certificate: function(ctx: Int64): Int64; cdecl;

  // Gives the private key of the current certificate.
  gasket_ssl_ctx_get0_privatekey: function(ctx: Int64): Int64; cdecl;

  // Makes one of the context's certificates the current one, which the chain calls are about.
  gasket_ssl_ctx_select_current_cert: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Makes the first certificate that has a key, or the next, the current one.
  gasket_ssl_ctx_set_current_cert: function(ctx: Int64; which: Int64): Int64; cdecl;

  // Adds a certificate to those that are sent behind each certificate that has no chain of its own.
  gasket_ssl_ctx_add_extra_chain_cert: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Gives the extra certificates, or where there are none the current certificate's own chain.
  gasket_ssl_ctx_get_extra_chain_certs: function(ctx: Int64; certificates: PInt64): Int64; cdecl;

  // Gives the extra certificates.
  gasket_ssl_ctx_get_extra_chain_certs_only: function(ctx: Int64; certificates: PInt64): Int64; cdecl;

  // Drops the extra certificates.
  gasket_ssl_ctx_clear_extra_chain_certs: function(ctx: Int64): Int64; cdecl;

  // Sets the current certificate's chain; 0 drops it.
  gasket_ssl_ctx_set0_chain: function(ctx: Int64; chain: Int64): Int64; cdecl;

  // Sets the current certificate's chain; 0 drops it. The certificates are counted up.
  gasket_ssl_ctx_set1_chain: function(ctx: Int64; chain: Int64): Int64; cdecl;

  // Adds a certificate at the end of the current certificate's chain.
  gasket_ssl_ctx_add0_chain_cert: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Adds a certificate at the end of the current certificate's chain. It is counted up.
  gasket_ssl_ctx_add1_chain_cert: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Gives the current certificate's chain.
  gasket_ssl_ctx_get0_chain_certs: function(ctx: Int64; certificates: PInt64): Int64; cdecl;

  // Drops the current certificate's chain.
  gasket_ssl_ctx_clear_chain_certs: function(ctx: Int64): Int64; cdecl;

  // Builds the current certificate's chain from the certificates that are at hand.
  gasket_ssl_ctx_build_cert_chain: function(ctx: Int64; flags: Int64): Int64; cdecl;

  // Adds flags for the choice of certificates, such as SSL_CERT_FLAG_TLS_STRICT.
  gasket_ssl_ctx_set_cert_flags: function(ctx: Int64; flags: Int64): Int64; cdecl;

  // Takes flags for the choice of certificates away.
  gasket_ssl_ctx_clear_cert_flags: function(ctx: Int64; flags: Int64): Int64; cdecl;

  // Sets extensions that a server sends with its current certificate to clients that sent the same,
  // empty.
  gasket_ssl_ctx_use_serverinfo: function(ctx: Int64; serverinfo: Pointer; length: Int64): Int64; cdecl;

  // Does what gasket_ssl_ctx_use_serverinfo does, for either form of the bytes.
  gasket_ssl_ctx_use_serverinfo_ex: function(ctx: Int64; version: Int64; serverinfo: Pointer; length: Int64): Int64; cdecl;

  // Does what gasket_ssl_ctx_use_serverinfo does, from a file_.
  gasket_ssl_ctx_use_serverinfo_file: function(ctx: Int64; file_: PAnsiChar): Int64; cdecl;

  // Sets the password that encrypted keys and certificates in PEM files are opened with from now
  // on. The text itself is the user data, since no callback of the user's own reads it.
  gasket_ssl_ctx_set_default_passwd_cb_userdata: function(ctx: Int64; password: PAnsiChar): Int64; cdecl;

  // Sets what is asked of the peer's certificate. There is no callback: gasket_ctx_set_question
  // lets handshakes pause for a verdict.
  gasket_ssl_ctx_set_verify: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Tells what is asked of the peer's certificate.
  gasket_ssl_ctx_get_verify_mode: function(ctx: Int64): Int64; cdecl;

  // Limits the length of the peer's chain; OpenSSL's own limit is 100.
  gasket_ssl_ctx_set_verify_depth: function(ctx: Int64; depth: Int64): Int64; cdecl;

  // Tells the limit that gasket_ssl_ctx_set_verify_depth set.
  gasket_ssl_ctx_get_verify_depth: function(ctx: Int64): Int64; cdecl;

  // Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL
  // client or SSL server.
  gasket_ssl_ctx_set_purpose: function(ctx: Int64; purpose: Int64): Int64; cdecl;

  // Sets what a root has to be trusted for.
  gasket_ssl_ctx_set_trust: function(ctx: Int64; trust: Int64): Int64; cdecl;

  // Gives the context's verification parameters, to be read or changed in place.
  gasket_ssl_ctx_get0_param: function(ctx: Int64): Int64; cdecl;

  // Copies what is set in `param` to the context's verification parameters.
  gasket_ssl_ctx_set1_param: function(ctx: Int64; param: Int64): Int64; cdecl;

  // Adds certificates of a file_, a directory or both to those that are trusted. The directory is
  // looked into when a certificate is checked; whether it exists is not asked before.
  gasket_ssl_ctx_load_verify_locations: function(ctx: Int64; file_: PAnsiChar; directory: PAnsiChar): Int64; cdecl;

  // Adds the certificates of a file_ to those that are trusted.
  gasket_ssl_ctx_load_verify_file: function(ctx: Int64; file_: PAnsiChar): Int64; cdecl;

  // Adds a directory of trusted certificates. It is looked into when a certificate is checked.
  gasket_ssl_ctx_load_verify_dir: function(ctx: Int64; directory: PAnsiChar): Int64; cdecl;

  // Adds the trusted certificates that a URI stands for.
  gasket_ssl_ctx_load_verify_store: function(ctx: Int64; uri: PAnsiChar): Int64; cdecl;

  // Adds the authorities that the system trusts: default file, directory and, since OpenSSL 3.0,
  // store. SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two.
  gasket_ssl_ctx_set_default_verify_paths: function(ctx: Int64): Int64; cdecl;

  // Adds the certificates of the default file to those that are trusted.
  gasket_ssl_ctx_set_default_verify_file: function(ctx: Int64): Int64; cdecl;

  // Adds the default directory of trusted certificates.
  gasket_ssl_ctx_set_default_verify_dir: function(ctx: Int64): Int64; cdecl;

  // Adds the default store of trusted certificates.
  gasket_ssl_ctx_set_default_verify_store: function(ctx: Int64): Int64; cdecl;

  // Gives the store of trusted certificates.
  gasket_ssl_ctx_get_cert_store: function(ctx: Int64): Int64; cdecl;

  // Replaces the store of trusted certificates.
  gasket_ssl_ctx_set_cert_store: function(ctx: Int64; store: Int64): Int64; cdecl;

  // Replaces the store of trusted certificates. `store` is counted up: several contexts may share
  // one.
  gasket_ssl_ctx_set1_cert_store: function(ctx: Int64; store: Int64): Int64; cdecl;

  // Sets a store that peers are verified with in place of the context's; 0 for that one again.
  gasket_ssl_ctx_set0_verify_cert_store: function(ctx: Int64; store: Int64): Int64; cdecl;

  // Sets a store that peers are verified with in place of the context's; 0 for that one again. It
  // is counted up.
  gasket_ssl_ctx_set1_verify_cert_store: function(ctx: Int64; store: Int64): Int64; cdecl;

  // Gives the store that peers are verified with, if it is not the context's.
  gasket_ssl_ctx_get0_verify_cert_store: function(ctx: Int64; store: PInt64): Int64; cdecl;

  // Sets a store that the context's own chains are built from in place of the context's; 0 for that
  // one again.
  gasket_ssl_ctx_set0_chain_cert_store: function(ctx: Int64; store: Int64): Int64; cdecl;

  // Sets a store that the context's own chains are built from in place of the context's; 0 for that
  // one again. It is counted up.
  gasket_ssl_ctx_set1_chain_cert_store: function(ctx: Int64; store: Int64): Int64; cdecl;

  // Gives the store that the context's own chains are built from, if it is not the context's.
  gasket_ssl_ctx_get0_chain_cert_store: function(ctx: Int64; store: PInt64): Int64; cdecl;

  // Says whether a client offers to be asked for its certificate after the handshake, in TLS 1.3.
  // It does not at first.
  gasket_ssl_ctx_set_post_handshake_auth: function(ctx: Int64; on_: Int64): Int64; cdecl;

  // Sets the names of the authorities that a server sends when it asks a client for a certificate;
  // 0 for none. gasket_ssl_load_client_ca_file makes such a list.
  gasket_ssl_ctx_set_client_ca_list: function(ctx: Int64; names: Int64): Int64; cdecl;

  // Gives the list that gasket_ssl_ctx_set_client_ca_list set. To add to it call
  // gasket_ssl_ctx_add_client_ca.
  gasket_ssl_ctx_get_client_ca_list: function(ctx: Int64): Int64; cdecl;

  // Adds the subject of a certificate to the list that gasket_ssl_ctx_set_client_ca_list sets.
  gasket_ssl_ctx_add_client_ca: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Sets the names of authorities that either side sends; 0 for none. A server that has a list of
  // gasket_ssl_ctx_set_client_ca_list sends that one.
  gasket_ssl_ctx_set0_ca_list: function(ctx: Int64; names: Int64): Int64; cdecl;

  // Gives the list that gasket_ssl_ctx_set0_ca_list set.
  gasket_ssl_ctx_get0_ca_list: function(ctx: Int64): Int64; cdecl;

  // Adds the subject of a certificate to the list that gasket_ssl_ctx_set0_ca_list sets.
  gasket_ssl_ctx_add1_to_ca_list: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Sets the certificate types that a server names when it asks a client, before TLS 1.3.
  gasket_ssl_ctx_set1_client_certificate_types: function(ctx: Int64; types: Pointer; length: Int64): Int64; cdecl;

  // Makes ready for DANE; gasket_ssl_dane_enable then turns it on for a connection.
  gasket_ssl_ctx_dane_enable: function(ctx: Int64): Int64; cdecl;

  // Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
  // gasket_ssl_ctx_dane_enable does.
  gasket_ssl_ctx_dane_mtype_set: function(ctx: Int64; md: Int64; mtype: Int64; ord: Int64): Int64; cdecl;

  // Adds DANE flags for connections that are made afterwards.
  gasket_ssl_ctx_dane_set_flags: function(ctx: Int64; flags: Int64): Int64; cdecl;

  // Takes DANE flags away.
  gasket_ssl_ctx_dane_clear_flags: function(ctx: Int64; flags: Int64): Int64; cdecl;

  // Has clients ask for signed certificate timestamps and, if strict, insist on a valid one.
  gasket_ssl_ctx_enable_ct: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Ends what gasket_ssl_ctx_enable_ct began.
  gasket_ssl_ctx_disable_ct: function(ctx: Int64): Int64; cdecl;

  // Tells whether signed certificate timestamps are asked for.
  gasket_ssl_ctx_ct_is_enabled: function(ctx: Int64): Int64; cdecl;

  // Adds the certificate transparency logs that a file_ names to the known ones.
  gasket_ssl_ctx_set_ctlog_list_file: function(ctx: Int64; file_: PAnsiChar): Int64; cdecl;

  // Adds the logs of the default file, or of the one that CTLOG_FILE in the environment names.
  gasket_ssl_ctx_set_default_ctlog_list_file: function(ctx: Int64): Int64; cdecl;

  // Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since OpenSSL
  // 3.0 in favour of gasket_ssl_ctx_set0_tmp_dh_pkey.
  gasket_ssl_ctx_set_tmp_dh: function(ctx: Int64; dh: Int64): Int64; cdecl;

  // Sets the group for finite-field Diffie-Hellman.
  gasket_ssl_ctx_set0_tmp_dh_pkey: function(ctx: Int64; pkey: Int64): Int64; cdecl;

  // Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's key.
  // A group of gasket_ssl_ctx_set_tmp_dh is not used then.
  gasket_ssl_ctx_set_dh_auto: function(ctx: Int64; on_: Int64): Int64; cdecl;

  // Makes a key's curve the only group for key exchange; the key itself is not used. Deprecated
  // since OpenSSL 3.0 in favour of gasket_ssl_ctx_set1_groups.
  gasket_ssl_ctx_set_tmp_ecdh: function(ctx: Int64; ec_key: Int64): Int64; cdecl;

  // Does nothing: key exchange on_ elliptic curves is always on_. gasket_ssl_ctx_set1_groups
  // selects the curves.
  gasket_ssl_ctx_set_ecdh_auto: function(ctx: Int64; on_: Int64): Int64; cdecl;

  // Answers 0: temporary RSA keys are never needed, as no cipher uses them any more.
  gasket_ssl_ctx_need_tmp_rsa: function(ctx: Int64): Int64; cdecl;

  // Does nothing: no cipher uses temporary RSA keys any more.
  gasket_ssl_ctx_set_tmp_rsa: function(ctx: Int64; rsa: Int64): Int64; cdecl;

  // Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
  gasket_ssl_ctx_set_session_cache_mode: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
  gasket_ssl_ctx_sess_set_cache_mode: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Tells which sessions are cached.
  gasket_ssl_ctx_get_session_cache_mode: function(ctx: Int64): Int64; cdecl;

  // Tells which sessions are cached.
  gasket_ssl_ctx_sess_get_cache_mode: function(ctx: Int64): Int64; cdecl;

  // Limits the number of cached sessions. It is 20480 at first.
  gasket_ssl_ctx_sess_set_cache_size: function(ctx: Int64; size: Int64): Int64; cdecl;

  // Tells the limit of the number of cached sessions.
  gasket_ssl_ctx_sess_get_cache_size: function(ctx: Int64): Int64; cdecl;

  // Sets how long sessions that are made afterwards can be resumed. gasket_ssl_get_default_timeout
  // tells what it is at first.
  gasket_ssl_ctx_set_timeout: function(ctx: Int64; seconds: Int64): Int64; cdecl;

  // Tells how long sessions can be resumed.
  gasket_ssl_ctx_get_timeout: function(ctx: Int64): Int64; cdecl;

  // Marks the sessions of a server's context: only those with the same mark are resumed. A server
  // that verifies clients needs one.
  gasket_ssl_ctx_set_session_id_context: function(ctx: Int64; context: Pointer; length: Int64): Int64; cdecl;

  // Puts a copy of a session into the cache. One with the same id is replaced.
  gasket_ssl_ctx_add_session: function(ctx: Int64; session: Int64): Int64; cdecl;

  // Takes the session with the same id out of the cache. Neither can be resumed any more.
  gasket_ssl_ctx_remove_session: function(ctx: Int64; session: Int64): Int64; cdecl;

  // Takes the sessions that are expired at a time out of the cache.
  gasket_ssl_ctx_flush_sessions: function(ctx: Int64; time: Int64): Int64; cdecl;

  // Counts the sessions in the cache.
  gasket_ssl_ctx_sess_number: function(ctx: Int64): Int64; cdecl;

  // Counts the handshakes that clients of the context began.
  gasket_ssl_ctx_sess_connect: function(ctx: Int64): Int64; cdecl;

  // Counts the handshakes that clients of the context finished.
  gasket_ssl_ctx_sess_connect_good: function(ctx: Int64): Int64; cdecl;

  // Counts the renegotiations that clients of the context began.
  gasket_ssl_ctx_sess_connect_renegotiate: function(ctx: Int64): Int64; cdecl;

  // Counts the handshakes that servers of the context began.
  gasket_ssl_ctx_sess_accept: function(ctx: Int64): Int64; cdecl;

  // Counts the handshakes that servers of the context finished.
  gasket_ssl_ctx_sess_accept_good: function(ctx: Int64): Int64; cdecl;

  // Counts the renegotiations that servers of the context began.
  gasket_ssl_ctx_sess_accept_renegotiate: function(ctx: Int64): Int64; cdecl;

  // Counts the sessions that were resumed.
  gasket_ssl_ctx_sess_hits: function(ctx: Int64): Int64; cdecl;

  // Counts the sessions that servers got from an external cache.
  gasket_ssl_ctx_sess_cb_hits: function(ctx: Int64): Int64; cdecl;

  // Counts the sessions that clients named and the server's cache did not have.
  gasket_ssl_ctx_sess_misses: function(ctx: Int64): Int64; cdecl;

  // Counts the sessions that clients named and that had expired.
  gasket_ssl_ctx_sess_timeouts: function(ctx: Int64): Int64; cdecl;

  // Counts the sessions that had to leave because the cache was full.
  gasket_ssl_ctx_sess_cache_full: function(ctx: Int64): Int64; cdecl;

  // Sets the keys that a server's session tickets are sealed with. They are random at first.
  gasket_ssl_ctx_set_tlsext_ticket_keys: function(ctx: Int64; keys: Pointer; length: Int64): Int64; cdecl;

  // Gives the keys that a server's session tickets are sealed with. They are secret.
  gasket_ssl_ctx_get_tlsext_ticket_keys: function(ctx: Int64; keys: Pointer; length: Int64): Int64; cdecl;

  // Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first. After
  // a resumption it is never more than one.
  gasket_ssl_ctx_set_num_tickets: function(ctx: Int64; count: Int64): Int64; cdecl;

  // Tells how many tickets a server sends.
  gasket_ssl_ctx_get_num_tickets: function(ctx: Int64): Int64; cdecl;

  // Sets how many bytes of early data a server allows; it is 0 at first, which is none.
  gasket_ssl_ctx_set_max_early_data: function(ctx: Int64; bytes: Int64): Int64; cdecl;

  // Tells how many bytes of early data a server allows.
  gasket_ssl_ctx_get_max_early_data: function(ctx: Int64): Int64; cdecl;

  // Sets how many bytes of early data a server takes or skips before it breaks the connection off;
  // it is 16384 at first. It should not be below what gasket_ssl_ctx_set_max_early_data allows.
  gasket_ssl_ctx_set_recv_max_early_data: function(ctx: Int64; bytes: Int64): Int64; cdecl;

  // Tells how many bytes of early data a server takes or skips.
  gasket_ssl_ctx_get_recv_max_early_data: function(ctx: Int64): Int64; cdecl;

  // Limits the size of the peer's certificate chain. It is 102400 bytes at first.
  gasket_ssl_ctx_set_max_cert_list: function(ctx: Int64; bytes: Int64): Int64; cdecl;

  // Tells the limit of the size of the peer's certificate chain.
  gasket_ssl_ctx_get_max_cert_list: function(ctx: Int64): Int64; cdecl;

  // Limits the plain bytes in a record that is sent; it is 16384 at first.
  gasket_ssl_ctx_set_max_send_fragment: function(ctx: Int64; bytes: Int64): Int64; cdecl;

  // Sets how many plain bytes go to each pipeline when one write is encrypted by several.
  gasket_ssl_ctx_set_split_send_fragment: function(ctx: Int64; bytes: Int64): Int64; cdecl;

  // Sets how many records may be encrypted at a time; it is 1 at first. More has an effect only
  // with an engine that can do it, and turns read-ahead on.
  gasket_ssl_ctx_set_max_pipelines: function(ctx: Int64; count: Int64): Int64; cdecl;

  // Sets the size of the buffer that records are read to. A size below OpenSSL's own, which has
  // room for one record at least, has no effect.
  gasket_ssl_ctx_set_default_read_buffer_len: function(ctx: Int64; bytes: Int64): Int64; cdecl;

  // Has clients ask for shorter records, both ways.
  gasket_ssl_ctx_set_tlsext_max_fragment_length: function(ctx: Int64; mode: Int64): Int64; cdecl;

  // Has records of TLS 1.3 padded to a multiple of a size.
  gasket_ssl_ctx_set_block_padding: function(ctx: Int64; size: Int64): Int64; cdecl;

  // Sets the application protocols that clients offer. gasket_ctx_set_alpn takes them as text, and
  // for servers, too.
  gasket_ssl_ctx_set_alpn_protos: function(ctx: Int64; protocols: Pointer; length: Int64): Int64; cdecl;

  // Has clients ask the server for an OCSP answer about its certificate.
  gasket_ssl_ctx_set_tlsext_status_type: function(ctx: Int64; type_: Int64): Int64; cdecl;

  // Tells whether clients ask for an OCSP answer.
  gasket_ssl_ctx_get_tlsext_status_type: function(ctx: Int64): Int64; cdecl;

  // Sets the SRTP profiles that are offered over DTLS, preferred ones first.
  gasket_ssl_ctx_set_tlsext_use_srtp: function(ctx: Int64; profiles: PAnsiChar): Int64; cdecl;

  // Tells whether clients of the context have an extension of the program's own.
  gasket_ssl_ctx_has_client_custom_ext: function(ctx: Int64; type_: Int64): Int64; cdecl;

  // Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3.
  // gasket_ctx_add_psk gives the keys.
  gasket_ssl_ctx_use_psk_identity_hint: function(ctx: Int64; hint: PAnsiChar): Int64; cdecl;

  // Sets the context's SRP settings to nothing, as gasket_ssl_ctx_srp_ctx_free does.
  gasket_ssl_ctx_srp_ctx_init: function(ctx: Int64): Int64; cdecl;

  // Frees the context's SRP settings; they are as at first.
  gasket_ssl_ctx_srp_ctx_free: function(ctx: Int64): Int64; cdecl;

  // Sets the name that clients log in with by SRP.
  gasket_ssl_ctx_set_srp_username: function(ctx: Int64; name: PAnsiChar): Int64; cdecl;

  // Sets the password that clients log in with by SRP.
  gasket_ssl_ctx_set_srp_password: function(ctx: Int64; password: PAnsiChar): Int64; cdecl;

  // Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first.
  gasket_ssl_ctx_set_srp_strength: function(ctx: Int64; bits: Int64): Int64; cdecl;

  // Makes a new place for a number in every context. There are no callbacks.
  gasket_ssl_ctx_get_ex_new_index: function(): Int64; cdecl;

  // Keeps a number with the context.
  gasket_ssl_ctx_set_ex_data: function(ctx: Int64; index: Int64; data: Int64): Int64; cdecl;

  // Gives the number that is kept with the context.
  gasket_ssl_ctx_get_ex_data: function(ctx: Int64; index: Int64): Int64; cdecl;

  // Keeps a number with the context, at index 0.
  gasket_ssl_ctx_set_app_data: function(ctx: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_ssl_ctx_set_app_data kept.
  gasket_ssl_ctx_get_app_data: function(ctx: Int64): Int64; cdecl;

  // Tells the options of an SSL. It took over its context's when it was made.
  gasket_ssl_get_options: function(ssl: Int64): Int64; cdecl;

  // Sets options besides those that are set.
  gasket_ssl_set_options: function(ssl: Int64; options: Int64): Int64; cdecl;

  // Clears options.
  gasket_ssl_clear_options: function(ssl: Int64; options: Int64): Int64; cdecl;

  // Tells the modes of an SSL.
  gasket_ssl_get_mode: function(ssl: Int64): Int64; cdecl;

  // Sets modes besides those that are set. SSL_MODE_ASYNC is refused; of a stream's SSL no mode can
  // be set that is not set already.
  gasket_ssl_set_mode: function(ssl: Int64; mode: Int64): Int64; cdecl;

  // Clears modes.
  gasket_ssl_clear_mode: function(ssl: Int64; mode: Int64): Int64; cdecl;

  // Sets up an SSL as the configuration file says.
  gasket_ssl_config: function(ssl: Int64; name: PAnsiChar): Int64; cdecl;

  // Sets the oldest version that is allowed.
  gasket_ssl_set_min_proto_version: function(ssl: Int64; version: Int64): Int64; cdecl;

  // Sets the newest version that is allowed.
  gasket_ssl_set_max_proto_version: function(ssl: Int64; version: Int64): Int64; cdecl;

  // Tells the oldest version that is allowed.
  gasket_ssl_get_min_proto_version: function(ssl: Int64): Int64; cdecl;

  // Tells the newest version that is allowed.
  gasket_ssl_get_max_proto_version: function(ssl: Int64): Int64; cdecl;

  // Selects the ciphers for TLS 1.2 and older.
  gasket_ssl_set_cipher_list: function(ssl: Int64; list: PAnsiChar): Int64; cdecl;

  // Selects the ciphers for TLS 1.3.
  gasket_ssl_set_ciphersuites: function(ssl: Int64; list: PAnsiChar): Int64; cdecl;

  // Selects the groups that keys are agreed with, by NID.
  gasket_ssl_set1_groups: function(ssl: Int64; groups: Pointer; length: Int64): Int64; cdecl;

  // Is gasket_ssl_set1_groups under its old name.
  gasket_ssl_set1_curves: function(ssl: Int64; groups: Pointer; length: Int64): Int64; cdecl;

  // Selects the groups that keys are agreed with, by name.
  gasket_ssl_set1_groups_list: function(ssl: Int64; list: PAnsiChar): Int64; cdecl;

  // Is gasket_ssl_set1_groups_list under its old name.
  gasket_ssl_set1_curves_list: function(ssl: Int64; list: PAnsiChar): Int64; cdecl;

  // Selects the signature algorithms, by NID.
  gasket_ssl_set1_sigalgs: function(ssl: Int64; algorithms: Pointer; length: Int64): Int64; cdecl;

  // Selects the signature algorithms, by name.
  gasket_ssl_set1_sigalgs_list: function(ssl: Int64; list: PAnsiChar): Int64; cdecl;

  // Selects the signature algorithms of client certificates, by NID.
  gasket_ssl_set1_client_sigalgs: function(ssl: Int64; algorithms: Pointer; length: Int64): Int64; cdecl;

  // Selects the signature algorithms of client certificates, by name.
  gasket_ssl_set1_client_sigalgs_list: function(ssl: Int64; list: PAnsiChar): Int64; cdecl;

  // Tells the security level.
  gasket_ssl_get_security_level: function(ssl: Int64): Int64; cdecl;

  // Sets the security level: how weak keys, ciphers and digests may be.
  gasket_ssl_set_security_level: function(ssl: Int64; level: Int64): Int64; cdecl;

  // Tells whether an SSL reads more from its transport than it needs.
  gasket_ssl_get_read_ahead: function(ssl: Int64): Int64; cdecl;

  // Has an SSL read as much from its transport as there is. gasket_ssl_has_pending then has to be
  // asked before waiting for the socket.
  gasket_ssl_set_read_ahead: function(ssl: Int64; on_: Int64): Int64; cdecl;

  // Sets how large the buffer for reading is at least. It matters with read-ahead only.
  gasket_ssl_set_default_read_buffer_len: function(ssl: Int64; length: Int64): Int64; cdecl;

  // Tells how large a peer's certificate chain may be.
  gasket_ssl_get_max_cert_list: function(ssl: Int64): Int64; cdecl;

  // Sets how large a peer's certificate chain may be.
  gasket_ssl_set_max_cert_list: function(ssl: Int64; size: Int64): Int64; cdecl;

  // Sets how large a record that is sent may be.
  gasket_ssl_set_max_send_fragment: function(ssl: Int64; size: Int64): Int64; cdecl;

  // Sets from what size on a write is split over several pipelines.
  gasket_ssl_set_split_send_fragment: function(ssl: Int64; size: Int64): Int64; cdecl;

  // Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns
  // read-ahead on.
  gasket_ssl_set_max_pipelines: function(ssl: Int64; count: Int64): Int64; cdecl;

  // Makes the buffers for reading and writing now rather than when they are needed.
  gasket_ssl_alloc_buffers: function(ssl: Int64): Int64; cdecl;

  // Frees the buffers for reading and writing until they are needed again.
  gasket_ssl_free_buffers: function(ssl: Int64): Int64; cdecl;

  // Has each TLS 1.3 record that is sent filled up to a multiple of a size.
  gasket_ssl_set_block_padding: function(ssl: Int64; block_size: Int64): Int64; cdecl;

  // Sets how large a datagram may be, for DTLS with SSL_OP_NO_QUERY_MTU.
  gasket_ssl_set_mtu: function(ssl: Int64; mtu: Int64): Int64; cdecl;

  // Sets the password for encrypted keys that are read afterwards.
  gasket_ssl_set_default_passwd_cb_userdata: function(ssl: Int64; password: PAnsiChar): Int64; cdecl;

  // Sets the certificate that is shown to the peer. One of another key type stays besides.
  gasket_ssl_use_certificate: function(ssl: Int64; x509: Int64): Int64; cdecl;

  // Sets the certificate that is shown to the peer, from memory.
  gasket_ssl_use_certificate_asn1: function(ssl: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Sets the certificate that is shown to the peer, the first of a file_.
  gasket_ssl_use_certificate_file: function(ssl: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Sets the certificate that is shown to the peer, and its chain, from a file_.
  gasket_ssl_use_certificate_chain_file: function(ssl: Int64; file_: PAnsiChar): Int64; cdecl;

  // Sets the private key. Where there is a certificate of its type the two must belong together.
  gasket_ssl_use_privatekey: function(ssl: Int64; key: Int64): Int64; cdecl;

  // Sets the private key, from memory.
  gasket_ssl_use_privatekey_asn1: function(type_: Int64; ssl: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Sets the private key, the first of a file_. It is refused if a certificate of its type_ was set
  // that it does not belong to; a certificate that is set later drops a key that is not its own.
  gasket_ssl_use_privatekey_file: function(ssl: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Sets an RSA key as the private key.
  gasket_ssl_use_rsaprivatekey: function(ssl: Int64; rsa: Int64): Int64; cdecl;

  // Sets an RSA key as the private key, from memory.
  gasket_ssl_use_rsaprivatekey_asn1: function(ssl: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Sets the private key, the first of a file_. A key that is not an RSA key is refused; PKCS#1 and
  // PKCS#8 are both read.
  gasket_ssl_use_rsaprivatekey_file: function(ssl: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Sets certificate, private key and chain at once.
  gasket_ssl_use_cert_and_key: function(ssl: Int64; x509: Int64; key: Int64; chain: Int64; override: Int64): Int64; cdecl;

  // Tells whether there are certificate and key, and whether they belong together.
  gasket_ssl_check_private_key: function(ssl: Int64): Int64; cdecl;

  // Removes all certificates, keys and chains of an SSL.
  gasket_ssl_certs_clear: function(ssl: Int64): Int64; cdecl;

  // Gives the certificate that is shown to the peer: the one set last, or chosen by
  // gasket_ssl_select_current_cert.
  gasket_ssl_get_certificate: function(ssl: Int64): Int64; cdecl;

  // Gives the private key that belongs to gasket_ssl_get_certificate.
  gasket_ssl_get_privatekey: function(ssl: Int64): Int64; cdecl;

  // Chooses which of several certificates the functions for chains are about.
  gasket_ssl_select_current_cert: function(ssl: Int64; x509: Int64): Int64; cdecl;

  // Chooses which of several certificates the functions for chains are about, one after the other.
  gasket_ssl_set_current_cert: function(ssl: Int64; which: Int64): Int64; cdecl;

  // Sets the chain of the current certificate, without that itself.
  gasket_ssl_set0_chain: function(ssl: Int64; chain: Int64): Int64; cdecl;

  // Sets the chain of the current certificate, without that itself.
  gasket_ssl_set1_chain: function(ssl: Int64; chain: Int64): Int64; cdecl;

  // Removes the chain of the current certificate.
  gasket_ssl_clear_chain_certs: function(ssl: Int64): Int64; cdecl;

  // Adds a certificate to the end of the current one's chain.
  gasket_ssl_add0_chain_cert: function(ssl: Int64; x509: Int64): Int64; cdecl;

  // Adds a certificate to the end of the current one's chain.
  gasket_ssl_add1_chain_cert: function(ssl: Int64; x509: Int64): Int64; cdecl;

  // Gives the chain of the current certificate, without that itself.
  gasket_ssl_get0_chain_certs: function(ssl: Int64; chain: PInt64): Int64; cdecl;

  // Makes the chain of the current certificate of those in a trust store, or of those in the chain
  // now.
  gasket_ssl_build_cert_chain: function(ssl: Int64; flags: Int64): Int64; cdecl;

  // Tells whether the peer can be shown a certificate. It has an answer only while the handshake
  // waits for one to be chosen, as for QUESTION_CERTIFICATE.
  gasket_ssl_check_chain: function(ssl: Int64; x509: Int64; key: Int64; chain: Int64): Int64; cdecl;

  // Sets how strictly certificates are chosen, besides what is set.
  gasket_ssl_set_cert_flags: function(ssl: Int64; flags: Int64): Int64; cdecl;

  // Clears what gasket_ssl_set_cert_flags sets.
  gasket_ssl_clear_cert_flags: function(ssl: Int64; flags: Int64): Int64; cdecl;

  // Sets the parameters of Diffie-Hellman ciphers. They stay the caller's.
  gasket_ssl_set_tmp_dh: function(ssl: Int64; dh: Int64): Int64; cdecl;

  // Sets the parameters of Diffie-Hellman ciphers.
  gasket_ssl_set0_tmp_dh_pkey: function(ssl: Int64; key: Int64): Int64; cdecl;

  // Has OpenSSL's own parameters used for Diffie-Hellman ciphers.
  gasket_ssl_set_dh_auto: function(ssl: Int64; on_: Int64): Int64; cdecl;

  // Selects a curve as the only group. gasket_ssl_set1_groups_list selects several.
  gasket_ssl_set_tmp_ecdh: function(ssl: Int64; key: Int64): Int64; cdecl;

  // Does nothing: OpenSSL chooses the curve itself.
  gasket_ssl_set_ecdh_auto: function(ssl: Int64; on_: Int64): Int64; cdecl;

  // Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0.
  gasket_ssl_need_tmp_rsa: function(ssl: Int64): Int64; cdecl;

  // Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0.
  gasket_ssl_set_tmp_rsa: function(ssl: Int64; rsa: Int64): Int64; cdecl;

  // Tells what is asked of the peer's certificate.
  gasket_ssl_get_verify_mode: function(ssl: Int64): Int64; cdecl;

  // Says what is asked of the peer's certificate. A callback that the context had stays.
  gasket_ssl_set_verify: function(ssl: Int64; mode: Int64): Int64; cdecl;

  // Tells how many authorities may stand between certificate and root.
  gasket_ssl_get_verify_depth: function(ssl: Int64): Int64; cdecl;

  // Says how many authorities may stand between certificate and root.
  gasket_ssl_set_verify_depth: function(ssl: Int64; depth: Int64): Int64; cdecl;

  // Has gasket_ssl_get_verify_result answer this. Nothing else changes; the next verification sets
  // it anew.
  gasket_ssl_set_verify_result: function(ssl: Int64; result: Int64): Int64; cdecl;

  // Has the handshake pause that called a verification callback, to be called again. It is of use
  // to such a callback only.
  gasket_ssl_set_retry_verify: function(ssl: Int64): Int64; cdecl;

  // Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for it.
  gasket_ssl_set_post_handshake_auth: function(ssl: Int64; on_: Int64): Int64; cdecl;

  // Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too.
  gasket_ssl_set1_host: function(ssl: Int64; host: PAnsiChar): Int64; cdecl;

  // Adds a name that the peer's certificate may be for.
  gasket_ssl_add1_host: function(ssl: Int64; host: PAnsiChar): Int64; cdecl;

  // Says how names are compared with those of the peer's certificate.
  gasket_ssl_set_hostflags: function(ssl: Int64; flags: Int64): Int64; cdecl;

  // Says for what the peer's certificate must be meant. By itself it is for the peer's side of TLS.
  gasket_ssl_set_purpose: function(ssl: Int64; purpose: Int64): Int64; cdecl;

  // Says for what the authority must be trusted.
  gasket_ssl_set_trust: function(ssl: Int64; trust: Int64): Int64; cdecl;

  // Gives the parameters of verification, to be changed in place.
  gasket_ssl_get0_param: function(ssl: Int64): Int64; cdecl;

  // Sets the parameters of verification to a copy of others.
  gasket_ssl_set1_param: function(ssl: Int64; param: Int64): Int64; cdecl;

  // Sets the trust store that the peer is verified with.
  gasket_ssl_set0_verify_cert_store: function(ssl: Int64; store: Int64): Int64; cdecl;

  // Sets the trust store that the peer is verified with.
  gasket_ssl_set1_verify_cert_store: function(ssl: Int64; store: Int64): Int64; cdecl;

  // Gives the trust store that the peer is verified with, where the SSL has one of its own. That of
  // a context of gasket_ctx_new is shared by all of them, and is refused.
  gasket_ssl_get0_verify_cert_store: function(ssl: Int64; store: PInt64): Int64; cdecl;

  // Sets the store that one's own chain is made of.
  gasket_ssl_set0_chain_cert_store: function(ssl: Int64; store: Int64): Int64; cdecl;

  // Sets the store that one's own chain is made of.
  gasket_ssl_set1_chain_cert_store: function(ssl: Int64; store: Int64): Int64; cdecl;

  // Gives the store that one's own chain is made of, where the SSL has one of its own.
  gasket_ssl_get0_chain_cert_store: function(ssl: Int64; store: PInt64): Int64; cdecl;

  // Says which authorities a server names to clients that it asks for a certificate.
  gasket_ssl_set_client_ca_list: function(ssl: Int64; names: Int64): Int64; cdecl;

  // Gives the authorities that a server names, its context's where it has none of its own; on a
  // client, those that the server has named.
  gasket_ssl_get_client_ca_list: function(ssl: Int64): Int64; cdecl;

  // Adds the subject of a certificate to the authorities that a server names.
  gasket_ssl_add_client_ca: function(ssl: Int64; x509: Int64): Int64; cdecl;

  // Says which authorities are named to the peer, by either side.
  gasket_ssl_set0_ca_list: function(ssl: Int64; names: Int64): Int64; cdecl;

  // Gives the authorities that gasket_ssl_set0_ca_list has set, or the context's.
  gasket_ssl_get0_ca_list: function(ssl: Int64): Int64; cdecl;

  // Adds the subject of a certificate to the authorities that are named to the peer.
  gasket_ssl_add1_to_ca_list: function(ssl: Int64; x509: Int64): Int64; cdecl;

  // Gives the authorities that the peer has named.
  gasket_ssl_get0_peer_ca_list: function(ssl: Int64): Int64; cdecl;

  // Copies a list of names.
  gasket_ssl_dup_ca_list: function(names: Int64): Int64; cdecl;

  // Reads the subjects of a file_'s certificates.
  gasket_ssl_load_client_ca_file: function(file_: PAnsiChar): Int64; cdecl;

  // Reads the subjects of a file_'s certificates.
  gasket_ssl_load_client_ca_file_ex: function(file_: PAnsiChar; properties: PAnsiChar): Int64; cdecl;

  // Adds the subjects of a file_'s certificates to a list, those that are not in it.
  gasket_ssl_add_file_cert_subjects_to_stack: function(names: Int64; file_: PAnsiChar): Int64; cdecl;

  // Adds the subjects of the certificates in a directory to a list, those that are not in it.
  gasket_ssl_add_dir_cert_subjects_to_stack: function(names: Int64; directory: PAnsiChar): Int64; cdecl;

  // Adds the subjects of the certificates in a store to a list, those that are not in it. What is
  // encrypted there is passed over.
  gasket_ssl_add_store_cert_subjects_to_stack: function(names: Int64; uri: PAnsiChar): Int64; cdecl;

  // Copies the types of certificates that the server asks for, before TLS 1.3.
  gasket_ssl_get0_certificate_types: function(ssl: Int64; types: Pointer; length: Int64): Int64; cdecl;

  // Says which types of certificates a server asks for, before TLS 1.3.
  gasket_ssl_set1_client_certificate_types: function(ssl: Int64; types: Pointer; length: Int64): Int64; cdecl;

  // Has the peer verified by TLSA records. It sets the server's name too where none is set.
  gasket_ssl_dane_enable: function(ssl: Int64; base_domain: PAnsiChar): Int64; cdecl;

  // Adds a TLSA record of the peer.
  gasket_ssl_dane_tlsa_add: function(ssl: Int64; usage: Int64; selector: Int64; matching_type: Int64; data: Pointer; length: Int64): Int64; cdecl;

  // Sets how DANE verifies, besides what is set.
  gasket_ssl_dane_set_flags: function(ssl: Int64; flags: Int64): Int64; cdecl;

  // Clears what gasket_ssl_dane_set_flags sets.
  gasket_ssl_dane_clear_flags: function(ssl: Int64; flags: Int64): Int64; cdecl;

  // Tells which trust anchor a TLSA record has led to.
  gasket_ssl_get0_dane_authority: function(ssl: Int64; certificate: PInt64; key: PInt64): Int64; cdecl;

  // Copies the TLSA record that the peer was verified by.
  gasket_ssl_get0_dane_tlsa: function(ssl: Int64; usage: PInt64; selector: PInt64; matching_type: PInt64; data: Pointer; length: Int64; data_length: PInt64): Int64; cdecl;

  // Has a client ask for certificate timestamps and check them.
  gasket_ssl_enable_ct: function(ssl: Int64; mode: Int64): Int64; cdecl;

  // Has a client not ask for certificate timestamps any more.
  gasket_ssl_disable_ct: function(ssl: Int64): Int64; cdecl;

  // Tells whether certificate timestamps are asked for and checked.
  gasket_ssl_ct_is_enabled: function(ssl: Int64): Int64; cdecl;

  // Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.
  gasket_ssl_get_session: function(ssl: Int64): Int64; cdecl;

  // Is gasket_ssl_get_session under another name.
  gasket_ssl_get0_session: function(ssl: Int64): Int64; cdecl;

  // Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.
  gasket_ssl_get1_session: function(ssl: Int64): Int64; cdecl;

  // Has a client resume a session, before the handshake.
  gasket_ssl_set_session: function(ssl: Int64; session: Int64): Int64; cdecl;

  // Tells whether a session was resumed.
  gasket_ssl_session_reused: function(ssl: Int64): Int64; cdecl;

  // Is gasket_ssl_session_reused under its old name.
  gasket_ssl_cache_hit: function(ssl: Int64): Int64; cdecl;

  // Tells when a session was made.
  gasket_ssl_get_time: function(session: Int64): Int64; cdecl;

  // Says when a session was made.
  gasket_ssl_set_time: function(session: Int64; time: Int64): Int64; cdecl;

  // Tells for how long a session can be resumed.
  gasket_ssl_get_timeout: function(session: Int64): Int64; cdecl;

  // Says for how long a session can be resumed.
  gasket_ssl_set_timeout: function(session: Int64; timeout: Int64): Int64; cdecl;

  // Tells for how long sessions of the SSL's protocol can be resumed where nothing else is set.
  gasket_ssl_get_default_timeout: function(ssl: Int64): Int64; cdecl;

  // Has a server resume only sessions that were made under the same mark.
  gasket_ssl_set_session_id_context: function(ssl: Int64; id: Pointer; length: Int64): Int64; cdecl;

  // Tells whether the context's cache has a session with this ID.
  gasket_ssl_has_matching_session_id: function(ssl: Int64; id: Pointer; length: Int64): Int64; cdecl;

  // Tells how many tickets a TLS 1.3 server sends after the handshake.
  gasket_ssl_get_num_tickets: function(ssl: Int64): Int64; cdecl;

  // Says how many tickets a TLS 1.3 server sends after the handshake.
  gasket_ssl_set_num_tickets: function(ssl: Int64; count: Int64): Int64; cdecl;

  // Tells how much early data a server allows with the tickets that it sends.
  gasket_ssl_get_max_early_data: function(ssl: Int64): Int64; cdecl;

  // Says how much early data a server allows with the tickets that it sends.
  gasket_ssl_set_max_early_data: function(ssl: Int64; size: Int64): Int64; cdecl;

  // Tells how much early data a server reads.
  gasket_ssl_get_recv_max_early_data: function(ssl: Int64): Int64; cdecl;

  // Says how much early data a server reads.
  gasket_ssl_set_recv_max_early_data: function(ssl: Int64; size: Int64): Int64; cdecl;

  // Sets the host name that a client asks the server for. It has nothing to do with whom the
  // certificate is checked for.
  gasket_ssl_set_tlsext_host_name: function(ssl: Int64; name: PAnsiChar): Int64; cdecl;

  // Sets the application protocols that a client offers. Unlike elsewhere, 0 is success.
  gasket_ssl_set_alpn_protos: function(ssl: Int64; protocols: Pointer; length: Int64): Int64; cdecl;

  // Has a client ask for records that are no larger than this.
  gasket_ssl_set_tlsext_max_fragment_length: function(ssl: Int64; mode: Int64): Int64; cdecl;

  // Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success.
  gasket_ssl_set_tlsext_use_srtp: function(ssl: Int64; profiles: PAnsiChar): Int64; cdecl;

  // Gives the SRTP profiles that are offered, the context's where the SSL has none of its own.
  gasket_ssl_get_srtp_profiles: function(ssl: Int64): Int64; cdecl;

  // Tells whether a client asks for the status of the server's certificate.
  gasket_ssl_get_tlsext_status_type: function(ssl: Int64): Int64; cdecl;

  // Has a client ask for the status of the server's certificate.
  gasket_ssl_set_tlsext_status_type: function(ssl: Int64; type_: Int64): Int64; cdecl;

  // Copies the OCSP response that the server has sent, in DER.
  gasket_ssl_get_tlsext_status_ocsp_resp: function(ssl: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Sets the OCSP response that a server sends. It is sent where a status callback of the context
  // says so.
  gasket_ssl_set_tlsext_status_ocsp_resp: function(ssl: Int64; response: Pointer; length: Int64): Int64; cdecl;

  // Gives the extensions of the request for a status.
  gasket_ssl_get_tlsext_status_exts: function(ssl: Int64; extensions: PInt64): Int64; cdecl;

  // Sets the extensions of the request for a status.
  gasket_ssl_set_tlsext_status_exts: function(ssl: Int64; extensions: Int64): Int64; cdecl;

  // Sets the hint that tells clients which pre-shared key to use, before TLS 1.3.
  gasket_ssl_use_psk_identity_hint: function(ssl: Int64; hint: PAnsiChar): Int64; cdecl;

  // Gives the modulus of an SRP exchange.
  gasket_ssl_get_srp_n: function(ssl: Int64): Int64; cdecl;

  // Gives the generator of an SRP exchange.
  gasket_ssl_get_srp_g: function(ssl: Int64): Int64; cdecl;

  // Tells the client's name in an SRP exchange.
  gasket_ssl_get_srp_username: function(ssl: Int64): PAnsiChar; cdecl;

  // Tells what gasket_ssl_set_srp_server_param has kept about the user.
  gasket_ssl_get_srp_userinfo: function(ssl: Int64): PAnsiChar; cdecl;

  // Sets what a server knows of the user in an SRP exchange. All is copied.
  gasket_ssl_set_srp_server_param: function(ssl: Int64; modulus: Int64; generator: Int64; salt: Int64; verifier: Int64; info: PAnsiChar): Int64; cdecl;

  // Sets what a server knows of the user in an SRP exchange, from the password.
  gasket_ssl_set_srp_server_param_pw: function(ssl: Int64; user: PAnsiChar; password: PAnsiChar; group: PAnsiChar): Int64; cdecl;

  // Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake.
  gasket_ssl_srp_server_param_with_username: function(ssl: Int64; alert: PInt64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_x509_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_x509_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_x509_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_x509_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_x509_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_x509_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_x509_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_x509_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_x509_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_x509_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_x509_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_x509_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_x509_crl_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_x509_crl_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_x509_crl_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_x509_crl_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_x509_crl_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_x509_crl_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_x509_crl_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_x509_crl_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_x509_crl_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_x509_crl_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_x509_crl_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_x509_crl_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_x509_name_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_x509_name_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_x509_name_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_x509_name_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_x509_name_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_x509_name_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_x509_name_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_x509_name_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_x509_name_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_x509_name_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_x509_name_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_x509_name_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_x509_extension_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_x509_extension_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_x509_extension_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_x509_extension_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_x509_extension_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_x509_extension_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_x509_extension_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_x509_extension_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_x509_extension_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_x509_extension_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_x509_extension_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_x509_extension_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_x509_revoked_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_x509_revoked_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_x509_revoked_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_x509_revoked_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_x509_revoked_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_x509_revoked_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_x509_revoked_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_x509_revoked_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_x509_revoked_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_x509_revoked_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_x509_revoked_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_x509_revoked_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_x509_object_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_x509_object_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_x509_object_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_x509_object_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_x509_object_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_x509_object_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_x509_object_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_x509_object_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_x509_object_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_x509_object_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_x509_object_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_x509_object_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_general_name_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_general_name_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_general_name_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_general_name_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_general_name_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_general_name_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_general_name_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_general_name_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_general_name_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_general_name_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_general_name_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_general_name_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_asn1_object_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_asn1_object_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_asn1_object_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_asn1_object_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_asn1_object_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_asn1_object_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_asn1_object_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_asn1_object_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_asn1_object_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_asn1_object_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_asn1_object_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_asn1_object_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_ssl_cipher_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_ssl_cipher_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_ssl_cipher_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_ssl_cipher_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_ssl_cipher_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_ssl_cipher_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_ssl_cipher_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_ssl_cipher_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_ssl_cipher_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_ssl_cipher_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_ssl_cipher_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_ssl_cipher_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_ssl_comp_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_ssl_comp_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_ssl_comp_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_ssl_comp_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_ssl_comp_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_ssl_comp_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_ssl_comp_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_ssl_comp_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_ssl_comp_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_ssl_comp_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_ssl_comp_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_ssl_comp_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes an empty list.
  gasket_sk_srtp_protection_profile_new_null: function(): Int64; cdecl;

  // Counts the elements of a list.
  gasket_sk_srtp_protection_profile_num: function(sk: Int64): Int64; cdecl;

  // Gives an element of a list.
  gasket_sk_srtp_protection_profile_value: function(sk: Int64; index: Int64): Int64; cdecl;

  // Adds an element at the end of a list.
  gasket_sk_srtp_protection_profile_push: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element at the beginning of a list.
  gasket_sk_srtp_protection_profile_unshift: function(sk: Int64; element: Int64): Int64; cdecl;

  // Adds an element in the middle of a list.
  gasket_sk_srtp_protection_profile_insert: function(sk: Int64; element: Int64; index: Int64): Int64; cdecl;

  // Takes the last element out of a list.
  gasket_sk_srtp_protection_profile_pop: function(sk: Int64): Int64; cdecl;

  // Takes the first element out of a list.
  gasket_sk_srtp_protection_profile_shift: function(sk: Int64): Int64; cdecl;

  // Takes an element out of a list.
  gasket_sk_srtp_protection_profile_delete: function(sk: Int64; index: Int64): Int64; cdecl;

  // Copies a list; elements that are counted are the same, others are copied too.
  gasket_sk_srtp_protection_profile_dup: function(sk: Int64): Int64; cdecl;

  // Frees a list and what it holds of its elements.
  gasket_sk_srtp_protection_profile_free: function(sk: Int64): Int64; cdecl;

  // The same as free: a list's handle always holds its elements.
  gasket_sk_srtp_protection_profile_pop_free: function(sk: Int64): Int64; cdecl;

  // Makes a certificate that holds nothing yet.
  gasket_x509_new: function(): Int64; cdecl;

  // Makes a certificate that holds nothing yet, for algorithms with certain properties.
  gasket_x509_new_ex: function(properties: PAnsiChar): Int64; cdecl;

  // Copies a certificate.
  gasket_x509_dup: function(x509: Int64): Int64; cdecl;

  // Counts one more owner of a certificate.
  gasket_x509_up_ref: function(x509: Int64): Int64; cdecl;

  // Gives a certificate back. 0 is left alone.
  gasket_x509_free: function(x509: Int64): Int64; cdecl;

  // Gives the version of a certificate.
  gasket_x509_get_version: function(x509: Int64): Int64; cdecl;

  // Sets the version of a certificate.
  gasket_x509_set_version: function(x509: Int64; version: Int64): Int64; cdecl;

  // Gives the serial number of a certificate; changing it changes the certificate.
  gasket_x509_get_serialnumber: function(x509: Int64): Int64; cdecl;

  // Gives the serial number of a certificate, for reading.
  gasket_x509_get0_serialnumber: function(x509: Int64): Int64; cdecl;

  // Sets the serial number of a certificate.
  gasket_x509_set_serialnumber: function(x509: Int64; serial: Int64): Int64; cdecl;

  // Gives the name of the subject of a certificate.
  gasket_x509_get_subject_name: function(x509: Int64): Int64; cdecl;

  // Sets the name of the subject of a certificate.
  gasket_x509_set_subject_name: function(x509: Int64; name: Int64): Int64; cdecl;

  // Gives the name of the issuer of a certificate.
  gasket_x509_get_issuer_name: function(x509: Int64): Int64; cdecl;

  // Sets the name of the issuer of a certificate.
  gasket_x509_set_issuer_name: function(x509: Int64; name: Int64): Int64; cdecl;

  // Gives the time from which a certificate is valid, for reading.
  gasket_x509_get0_notbefore: function(x509: Int64): Int64; cdecl;

  // Gives the time from which a certificate is valid; changing it changes the certificate.
  gasket_x509_getm_notbefore: function(x509: Int64): Int64; cdecl;

  // The old name of gasket_x509_getm_notbefore.
  gasket_x509_get_notbefore: function(x509: Int64): Int64; cdecl;

  // Sets the time from which a certificate is valid.
  gasket_x509_set1_notbefore: function(x509: Int64; time: Int64): Int64; cdecl;

  // The old name of gasket_x509_set1_notbefore.
  gasket_x509_set_notbefore: function(x509: Int64; time: Int64): Int64; cdecl;

  // Gives the time until which a certificate is valid, for reading.
  gasket_x509_get0_notafter: function(x509: Int64): Int64; cdecl;

  // Gives the time until which a certificate is valid; changing it changes the certificate.
  gasket_x509_getm_notafter: function(x509: Int64): Int64; cdecl;

  // The old name of gasket_x509_getm_notafter.
  gasket_x509_get_notafter: function(x509: Int64): Int64; cdecl;

  // Sets the time until which a certificate is valid.
  gasket_x509_set1_notafter: function(x509: Int64; time: Int64): Int64; cdecl;

  // The old name of gasket_x509_set1_notafter.
  gasket_x509_set_notafter: function(x509: Int64; time: Int64): Int64; cdecl;

  // Gives the public key of a certificate, which shares it.
  gasket_x509_get0_pubkey: function(x509: Int64): Int64; cdecl;

  // Gives the public key of a certificate as a reference of the caller's.
  gasket_x509_get_pubkey: function(x509: Int64): Int64; cdecl;

  // Sets the public key of a certificate.
  gasket_x509_set_pubkey: function(x509: Int64; pkey: Int64): Int64; cdecl;

  // Gives the public key of a certificate as it is encoded there.
  gasket_x509_get0_pubkey_bitstr: function(x509: Int64): Int64; cdecl;

  // Gives the signature of a certificate. gasket_x509_get_signature_nid tells its algorithm.
  gasket_x509_get0_signature: function(x509: Int64; buffer: Pointer; room_length: Int64): Int64; cdecl;

  // Tells the algorithm that a certificate is signed with.
  gasket_x509_get_signature_nid: function(x509: Int64): Int64; cdecl;

  // Tells the kind of key that a certificate is signed with.
  gasket_x509_get_signature_type: function(x509: Int64): Int64; cdecl;

  // Tells how strong the signature of a certificate is.
  gasket_x509_get_signature_info: function(x509: Int64; md_nid: PInt64; pkey_nid: PInt64; security_bits: PInt64; flags: PInt64): Int64; cdecl;

  // Tells whether a private key belongs to a certificate, by its public part.
  gasket_x509_check_private_key: function(x509: Int64; pkey: Int64): Int64; cdecl;

  // Checks the signature of a certificate, and nothing else of it.
  gasket_x509_verify: function(x509: Int64; pkey: Int64): Int64; cdecl;

  // Tells whether a certificate is signed with its own key.
  gasket_x509_self_signed: function(x509: Int64; verify_signature: Int64): Int64; cdecl;

  // Signs a certificate, when all else of it is set.
  gasket_x509_sign: function(x509: Int64; pkey: Int64; md: Int64): Int64; cdecl;

  // Tells whether one certificate can have issued another, by names, key identifiers and usage. The
  // signature is not checked.
  gasket_x509_check_issued: function(issuer: Int64; subject: Int64): Int64; cdecl;

  // Tells whether a certificate may be used for a purpose.
  gasket_x509_check_purpose: function(x509: Int64; purpose: Int64; ca: Int64): Int64; cdecl;

  // Tells whether a certificate is trusted for a use by what is stored with it.
  gasket_x509_check_trust: function(x509: Int64; trust: Int64; flags: Int64): Int64; cdecl;

  // Tells whether a certificate is that of an authority.
  gasket_x509_check_ca: function(x509: Int64): Int64; cdecl;

  // Tells whether a certificate is for a host.
  gasket_x509_check_host: function(x509: Int64; name: PAnsiChar; length: Int64; flags: Int64; peername: Pointer; room_length: Int64): Int64; cdecl;

  // Tells whether a certificate is for a mail address.
  gasket_x509_check_email: function(x509: Int64; address: PAnsiChar; length: Int64; flags: Int64): Int64; cdecl;

  // Tells whether a certificate is for an IP address, which is given in network order.
  gasket_x509_check_ip: function(x509: Int64; address: Pointer; length: Int64; flags: Int64): Int64; cdecl;

  // Tells whether a certificate is for an IP address.
  gasket_x509_check_ip_asc: function(x509: Int64; address: PAnsiChar; flags: Int64): Int64; cdecl;

  // Compares two certificates as they are encoded.
  gasket_x509_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Compares issuer and serial number of two certificates.
  gasket_x509_issuer_and_serial_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Compares the issuers' names of two certificates.
  gasket_x509_issuer_name_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Compares the subjects' names of two certificates.
  gasket_x509_subject_name_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Gives the hash of a certificate's subject's name that names files in a directory of
  // authorities.
  gasket_x509_subject_name_hash: function(x509: Int64): Int64; cdecl;

  // Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files.
  gasket_x509_subject_name_hash_old: function(x509: Int64): Int64; cdecl;

  // Gives the hash of a certificate's issuer's name that names files in a directory of authorities.
  gasket_x509_issuer_name_hash: function(x509: Int64): Int64; cdecl;

  // Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files.
  gasket_x509_issuer_name_hash_old: function(x509: Int64): Int64; cdecl;

  // Gives a hash of a certificate's issuer and serial number.
  gasket_x509_issuer_and_serial_hash: function(x509: Int64): Int64; cdecl;

  // Calculates the digest of a certificate in its DER form, its fingerprint.
  gasket_x509_digest: function(x509: Int64; type_: Int64; digest: Pointer; room_length: Int64; length: PInt64): Int64; cdecl;

  // Calculates the digest of the public key in a certificate.
  gasket_x509_pubkey_digest: function(x509: Int64; type_: Int64; digest: Pointer; room_length: Int64; length: PInt64): Int64; cdecl;

  // Counts the extensions of a certificate.
  gasket_x509_get_ext_count: function(x509: Int64): Int64; cdecl;

  // Gives an extension of a certificate by its position.
  gasket_x509_get_ext: function(x509: Int64; position: Int64): Int64; cdecl;

  // Finds the next extension of a certificate that is of a type.
  gasket_x509_get_ext_by_nid: function(x509: Int64; nid: Int64; last_position: Int64): Int64; cdecl;

  // Finds the next extension of a certificate that is of a type, by its object_ identifier.
  gasket_x509_get_ext_by_obj: function(x509: Int64; object_: Int64; last_position: Int64): Int64; cdecl;

  // Finds the next extension of a certificate that is critical, or that is not.
  gasket_x509_get_ext_by_critical: function(x509: Int64; critical: Int64; last_position: Int64): Int64; cdecl;

  // Gives all extensions of a certificate, for reading.
  gasket_x509_get0_extensions: function(x509: Int64): Int64; cdecl;

  // Adds an extension to a certificate.
  gasket_x509_add_ext: function(x509: Int64; extension: Int64; position: Int64): Int64; cdecl;

  // Removes an extension from a certificate.
  gasket_x509_delete_ext: function(x509: Int64; position: Int64): Int64; cdecl;

  // Tells what OpenSSL found in the extensions of a certificate.
  gasket_x509_get_extension_flags: function(x509: Int64): Int64; cdecl;

  // Tells what the key of a certificate may be used for.
  gasket_x509_get_key_usage: function(x509: Int64): Int64; cdecl;

  // Tells the purposes that a certificate is for.
  gasket_x509_get_extended_key_usage: function(x509: Int64): Int64; cdecl;

  // Tells how many authorities may stand between this one and the end of a chain.
  gasket_x509_get_pathlen: function(x509: Int64): Int64; cdecl;

  // Tells how many proxies may follow in a chain (RFC 3820).
  gasket_x509_get_proxy_pathlen: function(x509: Int64): Int64; cdecl;

  // Marks a certificate as that of a proxy.
  gasket_x509_set_proxy_flag: function(x509: Int64): Int64; cdecl;

  // Sets how many proxies may follow in a chain.
  gasket_x509_set_proxy_pathlen: function(x509: Int64; length: Int64): Int64; cdecl;

  // Gives the identifier of a certificate's key.
  gasket_x509_get0_subject_key_id: function(x509: Int64): Int64; cdecl;

  // Gives the identifier of the key that a certificate is signed with.
  gasket_x509_get0_authority_key_id: function(x509: Int64): Int64; cdecl;

  // Gives the serial number of the issuer's certificate.
  gasket_x509_get0_authority_serial: function(x509: Int64): Int64; cdecl;

  // Gives a certificate a name that is only for people. It goes with the certificate into PKCS #12
  // and trusted PEM.
  gasket_x509_alias_set1: function(x509: Int64; alias: Pointer; length: Int64): Int64; cdecl;

  // Gives the name that gasket_x509_alias_set1 gave.
  gasket_x509_alias_get0: function(x509: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Gives a certificate an identifier of the local key that belongs to it.
  gasket_x509_keyid_set1: function(x509: Int64; identifier: Pointer; length: Int64): Int64; cdecl;

  // Gives the identifier that gasket_x509_keyid_set1 gave.
  gasket_x509_keyid_get0: function(x509: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Tells whether anything about trust is stored with a certificate.
  gasket_x509_trusted: function(x509: Int64): Int64; cdecl;

  // Stores with a certificate that it is trusted for a use.
  gasket_x509_add1_trust_object: function(x509: Int64; object_: Int64): Int64; cdecl;

  // Stores with a certificate that it is not trusted for a use.
  gasket_x509_add1_reject_object: function(x509: Int64; object_: Int64): Int64; cdecl;

  // Removes what gasket_x509_add1_trust_object stored.
  gasket_x509_trust_clear: function(x509: Int64): Int64; cdecl;

  // Removes what gasket_x509_add1_reject_object stored.
  gasket_x509_reject_clear: function(x509: Int64): Int64; cdecl;

  // Reserves an index for gasket_x509_set_ex_data, for as long as the process lives.
  gasket_x509_get_ex_new_index: function(): Int64; cdecl;

  // Keeps a number of the caller's with a certificate.
  gasket_x509_set_ex_data: function(x509: Int64; index: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_x509_set_ex_data kept.
  gasket_x509_get_ex_data: function(x509: Int64; index: Int64): Int64; cdecl;

  // Copies a stack of certificates, which share what is in it.
  gasket_x509_chain_up_ref: function(chain: Int64): Int64; cdecl;

  // Finds a certificate in a stack by its subject.
  gasket_x509_find_by_subject: function(stack: Int64; name: Int64): Int64; cdecl;

  // Finds a certificate in a stack by its issuer and serial number.
  gasket_x509_find_by_issuer_and_serial: function(stack: Int64; name: Int64; serial: Int64): Int64; cdecl;

  // Builds the chain of a certificate.
  gasket_x509_build_chain: function(target: Int64; certificates: Int64; store: Int64; with_self_signed: Int64; properties: PAnsiChar): Int64; cdecl;

  // Writes all of a certificate to a BIO, for people to read.
  gasket_x509_print: function(bio: Int64; x509: Int64): Int64; cdecl;

  // Writes parts of a certificate to a BIO, for people to read.
  gasket_x509_print_ex: function(bio: Int64; x509: Int64; name_flags: Int64; flags: Int64): Int64; cdecl;

  // Makes a request of the name and the key of a certificate.
  gasket_x509_to_x509_req: function(x509: Int64; pkey: Int64; md: Int64): Int64; cdecl;

  // Names the file of trusted certificates that this OpenSSL reads by default.
  gasket_x509_get_default_cert_file: function(): PAnsiChar; cdecl;

  // Names the directory of trusted certificates that this OpenSSL looks into by default.
  gasket_x509_get_default_cert_dir: function(): PAnsiChar; cdecl;

  // Names the environment variable that overrides gasket_x509_get_default_cert_file.
  gasket_x509_get_default_cert_file_env: function(): PAnsiChar; cdecl;

  // Names the environment variable that overrides gasket_x509_get_default_cert_dir.
  gasket_x509_get_default_cert_dir_env: function(): PAnsiChar; cdecl;

  // Names the directory that this OpenSSL's files are in.
  gasket_x509_get_default_cert_area: function(): PAnsiChar; cdecl;

  // Names the directory that this OpenSSL keeps keys in by default.
  gasket_x509_get_default_private_dir: function(): PAnsiChar; cdecl;

  // Makes a name that holds nothing yet.
  gasket_x509_name_new: function(): Int64; cdecl;

  // Copies a name.
  gasket_x509_name_dup: function(name: Int64): Int64; cdecl;

  // Gives a name back. 0 is left alone.
  gasket_x509_name_free: function(name: Int64): Int64; cdecl;

  // Counts the entries of a name.
  gasket_x509_name_entry_count: function(name: Int64): Int64; cdecl;

  // Gives an entry of a name by its position.
  gasket_x509_name_get_entry: function(name: Int64; position: Int64): Int64; cdecl;

  // Finds the next entry of a name that is of a type.
  gasket_x509_name_get_index_by_nid: function(name: Int64; nid: Int64; last_position: Int64): Int64; cdecl;

  // Finds the next entry of a name that is of a type, by its object_ identifier.
  gasket_x509_name_get_index_by_obj: function(name: Int64; object_: Int64; last_position: Int64): Int64; cdecl;

  // Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL
  // themselves and need not be UTF-8: prefer gasket_x509_name_entry_get_data.
  gasket_x509_name_get_text_by_nid: function(name: Int64; nid: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Does what gasket_x509_name_get_text_by_nid does, by object_ identifier.
  gasket_x509_name_get_text_by_obj: function(name: Int64; object_: Int64; buffer: Pointer; length: Int64): Int64; cdecl;

  // Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as \x and
  // two digits. It cannot be taken apart again: prefer gasket_x509_name_print_ex.
  gasket_x509_name_oneline: function(name: Int64): PAnsiChar; cdecl;

  // Writes a name in an old form to a BIO.
  gasket_x509_name_print: function(bio: Int64; name: Int64; indent: Int64): Int64; cdecl;

  // Writes a name to a BIO, in a form that the flags select.
  gasket_x509_name_print_ex: function(bio: Int64; name: Int64; indent: Int64; flags: Int64): Int64; cdecl;

  // Adds an entry to a name, such as its common name.
  gasket_x509_name_add_entry_by_txt: function(name: Int64; field: PAnsiChar; type_: Int64; bytes: Pointer; length: Int64; position: Int64; set_: Int64): Int64; cdecl;

  // Adds an entry to a name, by the NID of its type_.
  gasket_x509_name_add_entry_by_nid: function(name: Int64; nid: Int64; type_: Int64; bytes: Pointer; length: Int64; position: Int64; set_: Int64): Int64; cdecl;

  // Adds an entry to a name, by the object_ identifier of its type_.
  gasket_x509_name_add_entry_by_obj: function(name: Int64; object_: Int64; type_: Int64; bytes: Pointer; length: Int64; position: Int64; set_: Int64): Int64; cdecl;

  // Adds an entry to a name.
  gasket_x509_name_add_entry: function(name: Int64; entry: Int64; position: Int64; set_: Int64): Int64; cdecl;

  // Removes an entry from a name.
  gasket_x509_name_delete_entry: function(name: Int64; position: Int64): Int64; cdecl;

  // Compares two names, regardless of case and repeated spaces.
  gasket_x509_name_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Gives the hash of a name that names files in a directory of authorities.
  gasket_x509_name_hash: function(name: Int64): Int64; cdecl;

  // Gives the hash of a name as OpenSSL before 1.0.0 named files.
  gasket_x509_name_hash_old: function(name: Int64): Int64; cdecl;

  // Calculates the digest of a name in its DER form.
  gasket_x509_name_digest: function(name: Int64; type_: Int64; digest: Pointer; room_length: Int64; length: PInt64): Int64; cdecl;

  // Makes an entry of a name that holds nothing yet.
  gasket_x509_name_entry_new: function(): Int64; cdecl;

  // Copies an entry of a name.
  gasket_x509_name_entry_dup: function(entry: Int64): Int64; cdecl;

  // Gives an entry of a name back. 0 is left alone.
  gasket_x509_name_entry_free: function(entry: Int64): Int64; cdecl;

  // Makes an entry of a name.
  gasket_x509_name_entry_create_by_txt: function(field: PAnsiChar; type_: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Makes an entry of a name, by the NID of its type_.
  gasket_x509_name_entry_create_by_nid: function(nid: Int64; type_: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Makes an entry of a name, by the object_ identifier of its type_.
  gasket_x509_name_entry_create_by_obj: function(object_: Int64; type_: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Gives the type of an entry.
  gasket_x509_name_entry_get_object: function(entry: Int64): Int64; cdecl;

  // Gives the value of an entry. gasket_asn1_string_to_utf8 makes a text of it.
  gasket_x509_name_entry_get_data: function(entry: Int64): Int64; cdecl;

  // Sets the type of an entry.
  gasket_x509_name_entry_set_object: function(entry: Int64; object_: Int64): Int64; cdecl;

  // Sets the value of an entry.
  gasket_x509_name_entry_set_data: function(entry: Int64; type_: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Tells which part of a name an entry belongs to.
  gasket_x509_name_entry_set: function(entry: Int64): Int64; cdecl;

  // Makes an extension that holds nothing yet.
  gasket_x509_extension_new: function(): Int64; cdecl;

  // Copies an extension.
  gasket_x509_extension_dup: function(extension: Int64): Int64; cdecl;

  // Gives an extension back. 0 is left alone.
  gasket_x509_extension_free: function(extension: Int64): Int64; cdecl;

  // Gives the type of an extension.
  gasket_x509_extension_get_object: function(extension: Int64): Int64; cdecl;

  // Tells whether an extension is critical: who does not know it must refuse the certificate.
  gasket_x509_extension_get_critical: function(extension: Int64): Int64; cdecl;

  // Gives the value of an extension in its DER form.
  gasket_x509_extension_get_data: function(extension: Int64): Int64; cdecl;

  // Sets the type of an extension.
  gasket_x509_extension_set_object: function(extension: Int64; object_: Int64): Int64; cdecl;

  // Says whether an extension is critical.
  gasket_x509_extension_set_critical: function(extension: Int64; critical: Int64): Int64; cdecl;

  // Sets the value of an extension.
  gasket_x509_extension_set_data: function(extension: Int64; data: Int64): Int64; cdecl;

  // Makes an extension of its DER form.
  gasket_x509_extension_create_by_nid: function(nid: Int64; critical: Int64; data: Int64): Int64; cdecl;

  // Makes an extension of its DER form, by the object_ identifier of its type.
  gasket_x509_extension_create_by_obj: function(object_: Int64; critical: Int64; data: Int64): Int64; cdecl;

  // Writes the value of an extension to a BIO, for people to read, such as `DNS:example.com,
  // DNS:www.example.com`.
  gasket_x509v3_ext_print: function(bio: Int64; extension: Int64; flags: Int64; indent: Int64): Int64; cdecl;

  // Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be named.
  gasket_x509v3_ext_conf_nid: function(issuer: Int64; subject: Int64; nid: Int64; value: PAnsiChar): Int64; cdecl;

  // Makes a string that holds nothing yet.
  gasket_asn1_string_new: function(): Int64; cdecl;

  // Gives a string_ back. 0 is left alone.
  gasket_asn1_string_free: function(string_: Int64): Int64; cdecl;

  // Makes a string of a type_.
  gasket_asn1_string_type_new: function(type_: Int64): Int64; cdecl;

  // Copies a string_.
  gasket_asn1_string_dup: function(string_: Int64): Int64; cdecl;

  // Makes one string the same as another, type included.
  gasket_asn1_string_copy: function(to_: Int64; from: Int64): Int64; cdecl;

  // Compares two strings.
  gasket_asn1_string_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Gives the type of a string_.
  gasket_asn1_string_type: function(string_: Int64): Int64; cdecl;

  // Gives the length of a string_.
  gasket_asn1_string_length: function(string_: Int64): Int64; cdecl;

  // Gives the bytes of a string_ as they are. In what encoding, its type tells.
  gasket_asn1_string_get0_data: function(string_: Int64; buffer: Pointer; room_length: Int64): Int64; cdecl;

  // The old name of gasket_asn1_string_get0_data.
  gasket_asn1_string_data: function(string_: Int64; buffer: Pointer; room_length: Int64): Int64; cdecl;

  // Sets the bytes of a string_. That of an entry of a name takes no text that is not of its type.
  gasket_asn1_string_set: function(string_: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Gives a string_ as UTF-8, whatever its type, without a NUL behind it.
  gasket_asn1_string_to_utf8: function(string_: Int64; buffer: Pointer; room_length: Int64): Int64; cdecl;

  // Writes a string_ to a BIO; what is not printable shows as a dot.
  gasket_asn1_string_print: function(bio: Int64; string_: Int64): Int64; cdecl;

  // Writes a string_ to a BIO, escaped as the flags say.
  gasket_asn1_string_print_ex: function(bio: Int64; string_: Int64; flags: Int64): Int64; cdecl;

  // Names a type of ASN.1.
  gasket_asn1_tag2str: function(tag: Int64): PAnsiChar; cdecl;

  // Makes a string of bytes, such as gasket_x509_extension_set_data takes.
  gasket_asn1_octet_string_new: function(): Int64; cdecl;

  // Gives a string_ of bytes back. 0 is left alone.
  gasket_asn1_octet_string_free: function(string_: Int64): Int64; cdecl;

  // Sets the bytes of a string_ of bytes.
  gasket_asn1_octet_string_set: function(string_: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Makes a time that is not set yet.
  gasket_asn1_time_new: function(): Int64; cdecl;

  // Copies a time.
  gasket_asn1_time_dup: function(time: Int64): Int64; cdecl;

  // Gives a time back. 0 is left alone.
  gasket_asn1_time_free: function(time: Int64): Int64; cdecl;

  // Sets a time to a number of seconds since 1970.
  gasket_asn1_time_set: function(time: Int64; seconds: Int64): Int64; cdecl;

  // Sets a time to a number of seconds since 1970 and an offset.
  gasket_asn1_time_adj: function(time: Int64; seconds: Int64; offset_days: Int64; offset_seconds: Int64): Int64; cdecl;

  // Sets a time to so many seconds from now.
  gasket_x509_gmtime_adj: function(time: Int64; offset: Int64): Int64; cdecl;

  // Sets a time to so many seconds after another.
  gasket_x509_time_adj: function(time: Int64; offset: Int64; from: PInt64): Int64; cdecl;

  // Sets a time to so many days and seconds after another.
  gasket_x509_time_adj_ex: function(time: Int64; offset_days: Int64; offset_seconds: Int64; from: PInt64): Int64; cdecl;

  // Sets a time to that of a text.
  gasket_asn1_time_set_string: function(time: Int64; text: PAnsiChar): Int64; cdecl;

  // Sets a time to that of a text, in the form that RFC 5280 wants in certificates.
  gasket_asn1_time_set_string_x509: function(time: Int64; text: PAnsiChar): Int64; cdecl;

  // Brings a time into the form that RFC 5280 wants in certificates.
  gasket_asn1_time_normalize: function(time: Int64): Int64; cdecl;

  // Tells whether a time is well-formed.
  gasket_asn1_time_check: function(time: Int64): Int64; cdecl;

  // Writes a time to a BIO, such as `Jan 1 00:00:00 2030 GMT`.
  gasket_asn1_time_print: function(bio: Int64; time: Int64): Int64; cdecl;

  // Writes a time to a BIO, in one of two forms.
  gasket_asn1_time_print_ex: function(bio: Int64; time: Int64; flags: Int64): Int64; cdecl;

  // Tells how much later one time is than another. With gasket_asn1_time_set(0, 0) for `from` it
  // tells the seconds since 1970.
  gasket_asn1_time_diff: function(days: PInt64; seconds: PInt64; from: Int64; to_: Int64): Int64; cdecl;

  // Compares a time with a number of seconds since 1970.
  gasket_asn1_time_cmp_time_t: function(time: Int64; seconds: Int64): Int64; cdecl;

  // Compares two times.
  gasket_asn1_time_compare: function(a: Int64; b: Int64): Int64; cdecl;

  // Compares a time of a certificate with a number of seconds since 1970.
  gasket_x509_cmp_time: function(time: Int64; than: PInt64): Int64; cdecl;

  // Compares a time of a certificate with now.
  gasket_x509_cmp_current_time: function(time: Int64): Int64; cdecl;

  // Gives a time with four digits of the year. gasket_asn1_string_get0_data gives its bytes.
  gasket_asn1_time_to_generalizedtime: function(time: Int64): Int64; cdecl;

  // Gives a time back. 0 is left alone.
  gasket_asn1_generalizedtime_free: function(time: Int64): Int64; cdecl;

  // Makes an integer that holds nothing yet.
  gasket_asn1_integer_new: function(): Int64; cdecl;

  // Copies an integer.
  gasket_asn1_integer_dup: function(integer: Int64): Int64; cdecl;

  // Gives an integer back. 0 is left alone.
  gasket_asn1_integer_free: function(integer: Int64): Int64; cdecl;

  // Compares two integers.
  gasket_asn1_integer_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Gives the value of an integer.
  gasket_asn1_integer_get_int64: function(number: PInt64; integer: Int64): Int64; cdecl;

  // Gives the value of an integer that is not negative.
  gasket_asn1_integer_get_uint64: function(number: PInt64; integer: Int64): Int64; cdecl;

  // Gives the value of an integer, in an old form that cannot tell -1 from too large.
  gasket_asn1_integer_get: function(integer: Int64): Int64; cdecl;

  // Sets the value of an integer.
  gasket_asn1_integer_set_int64: function(integer: Int64; number: Int64): Int64; cdecl;

  // Sets the value of an integer to one that is not negative.
  gasket_asn1_integer_set_uint64: function(integer: Int64; number: Int64): Int64; cdecl;

  // Sets the value of an integer.
  gasket_asn1_integer_set: function(integer: Int64; number: Int64): Int64; cdecl;

  // Gives an integer of any size as a big number.
  gasket_asn1_integer_to_bn: function(integer: Int64): Int64; cdecl;

  // Makes an integer of a big number.
  gasket_bn_to_asn1_integer: function(number: Int64): Int64; cdecl;

  // Gives an integer as a text.
  gasket_i2s_asn1_integer: function(integer: Int64): PAnsiChar; cdecl;

  // Writes an integer to a BIO as hexadecimal digits.
  gasket_i2a_asn1_integer: function(bio: Int64; integer: Int64): Int64; cdecl;

  // Makes an object identifier that is none yet. gasket_obj_txt2obj makes one that is.
  gasket_asn1_object_new: function(): Int64; cdecl;

  // Gives an object_ identifier back. 0 is left alone.
  gasket_asn1_object_free: function(object_: Int64): Int64; cdecl;

  // Gives the object identifier of a NID, OpenSSL's own number for it.
  gasket_obj_nid2obj: function(nid: Int64): Int64; cdecl;

  // Gives the long name of a NID.
  gasket_obj_nid2ln: function(nid: Int64): PAnsiChar; cdecl;

  // Gives the short name of a NID.
  gasket_obj_nid2sn: function(nid: Int64): PAnsiChar; cdecl;

  // Gives the NID of an object_ identifier.
  gasket_obj_obj2nid: function(object_: Int64): Int64; cdecl;

  // Finds a NID by its long name.
  gasket_obj_ln2nid: function(name: PAnsiChar): Int64; cdecl;

  // Finds a NID by its short name.
  gasket_obj_sn2nid: function(name: PAnsiChar): Int64; cdecl;

  // Finds a NID by a name or by an object identifier in dotted form.
  gasket_obj_txt2nid: function(text: PAnsiChar): Int64; cdecl;

  // Makes an object identifier of a text.
  gasket_obj_txt2obj: function(text: PAnsiChar; no_name: Int64): Int64; cdecl;

  // Gives an object_ identifier as a text, cut to the room and with a NUL behind it.
  gasket_obj_obj2txt: function(buffer: Pointer; length: Int64; object_: Int64; no_name: Int64): Int64; cdecl;

  // Compares two object identifiers.
  gasket_obj_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Copies an object_ identifier.
  gasket_obj_dup: function(object_: Int64): Int64; cdecl;

  // Writes an object_ identifier to a BIO: its long name where it has one, otherwise numbers.
  gasket_i2a_asn1_object: function(bio: Int64; object_: Int64): Int64; cdecl;

  // Makes a revocation list that holds nothing yet.
  gasket_x509_crl_new: function(): Int64; cdecl;

  // Makes a revocation list that holds nothing yet, for algorithms with certain properties.
  gasket_x509_crl_new_ex: function(properties: PAnsiChar): Int64; cdecl;

  // Copies a revocation list.
  gasket_x509_crl_dup: function(crl: Int64): Int64; cdecl;

  // Counts one more owner of a revocation list.
  gasket_x509_crl_up_ref: function(crl: Int64): Int64; cdecl;

  // Gives a revocation list back. 0 is left alone.
  gasket_x509_crl_free: function(crl: Int64): Int64; cdecl;

  // Gives the version of a revocation list.
  gasket_x509_crl_get_version: function(crl: Int64): Int64; cdecl;

  // Sets the version of a revocation list.
  gasket_x509_crl_set_version: function(crl: Int64; version: Int64): Int64; cdecl;

  // Gives the name of the issuer of a revocation list.
  gasket_x509_crl_get_issuer: function(crl: Int64): Int64; cdecl;

  // Sets the name of the issuer of a revocation list.
  gasket_x509_crl_set_issuer_name: function(crl: Int64; name: Int64): Int64; cdecl;

  // Gives the time that a revocation list was issued at, for reading.
  gasket_x509_crl_get0_lastupdate: function(crl: Int64): Int64; cdecl;

  // Gives the time that a revocation list was issued at; changing it changes the list.
  gasket_x509_crl_get_lastupdate: function(crl: Int64): Int64; cdecl;

  // Sets the time that a revocation list was issued at.
  gasket_x509_crl_set1_lastupdate: function(crl: Int64; time: Int64): Int64; cdecl;

  // Gives the time by which a newer revocation list is to be expected, for reading.
  gasket_x509_crl_get0_nextupdate: function(crl: Int64): Int64; cdecl;

  // Gives the time by which a newer revocation list is to be expected; changing it changes the
  // list.
  gasket_x509_crl_get_nextupdate: function(crl: Int64): Int64; cdecl;

  // Sets the time by which a newer revocation list is to be expected.
  gasket_x509_crl_set1_nextupdate: function(crl: Int64; time: Int64): Int64; cdecl;

  // Gives all entries of a revocation list, for reading.
  gasket_x509_crl_get_revoked: function(crl: Int64): Int64; cdecl;

  // Looks a serial number up in a revocation list.
  gasket_x509_crl_get0_by_serial: function(crl: Int64; revoked: PInt64; serial: Int64): Int64; cdecl;

  // Looks a certificate up in a revocation list, by issuer and serial number.
  gasket_x509_crl_get0_by_cert: function(crl: Int64; revoked: PInt64; x509: Int64): Int64; cdecl;

  // Adds an entry to a revocation list. It is copied when it is complete: what is changed in it
  // afterwards does not count.
  gasket_x509_crl_add0_revoked: function(crl: Int64; revoked: Int64): Int64; cdecl;

  // Sorts a revocation list by serial number. It is to be done before it is signed.
  gasket_x509_crl_sort: function(crl: Int64): Int64; cdecl;

  // Signs a revocation list, when all else of it is set.
  gasket_x509_crl_sign: function(crl: Int64; pkey: Int64; md: Int64): Int64; cdecl;

  // Checks the signature of a revocation list, and nothing else of it.
  gasket_x509_crl_verify: function(crl: Int64; pkey: Int64): Int64; cdecl;

  // Tells the algorithm that a revocation list is signed with.
  gasket_x509_crl_get_signature_nid: function(crl: Int64): Int64; cdecl;

  // Compares the issuers' names of two revocation lists.
  gasket_x509_crl_cmp: function(a: Int64; b: Int64): Int64; cdecl;

  // Compares two revocation lists by their fingerprints.
  gasket_x509_crl_match: function(a: Int64; b: Int64): Int64; cdecl;

  // Makes a list of what is in one revocation list and not yet in an older one.
  gasket_x509_crl_diff: function(base: Int64; newer: Int64; pkey: Int64; md: Int64; flags: Int64): Int64; cdecl;

  // Calculates the digest of a revocation list in its DER form.
  gasket_x509_crl_digest: function(crl: Int64; type_: Int64; digest: Pointer; room_length: Int64; length: PInt64): Int64; cdecl;

  // Counts the extensions of a revocation list.
  gasket_x509_crl_get_ext_count: function(crl: Int64): Int64; cdecl;

  // Gives an extension of a revocation list by its position.
  gasket_x509_crl_get_ext: function(crl: Int64; position: Int64): Int64; cdecl;

  // Finds the next extension of a revocation list that is of a type.
  gasket_x509_crl_get_ext_by_nid: function(crl: Int64; nid: Int64; last_position: Int64): Int64; cdecl;

  // Finds the next extension of a revocation list that is of a type, by its object_ identifier.
  gasket_x509_crl_get_ext_by_obj: function(crl: Int64; object_: Int64; last_position: Int64): Int64; cdecl;

  // Finds the next extension of a revocation list that is critical, or that is not.
  gasket_x509_crl_get_ext_by_critical: function(crl: Int64; critical: Int64; last_position: Int64): Int64; cdecl;

  // Gives all extensions of a revocation list, for reading.
  gasket_x509_crl_get0_extensions: function(crl: Int64): Int64; cdecl;

  // Adds an extension to a revocation list.
  gasket_x509_crl_add_ext: function(crl: Int64; extension: Int64; position: Int64): Int64; cdecl;

  // Removes an extension from a revocation list.
  gasket_x509_crl_delete_ext: function(crl: Int64; position: Int64): Int64; cdecl;

  // Writes all of a revocation list to a BIO, for people to read.
  gasket_x509_crl_print: function(bio: Int64; crl: Int64): Int64; cdecl;

  // Writes all of a revocation list to a BIO, with names in a form that the flags select.
  gasket_x509_crl_print_ex: function(bio: Int64; crl: Int64; name_flags: Int64): Int64; cdecl;

  // Makes an entry of a revocation list that holds nothing yet.
  gasket_x509_revoked_new: function(): Int64; cdecl;

  // Copies an entry of a revocation list.
  gasket_x509_revoked_dup: function(revoked: Int64): Int64; cdecl;

  // Gives an entry of a revocation list back. 0 is left alone.
  gasket_x509_revoked_free: function(revoked: Int64): Int64; cdecl;

  // Gives the serial number that was revoked.
  gasket_x509_revoked_get0_serialnumber: function(revoked: Int64): Int64; cdecl;

  // Sets the serial number that is revoked.
  gasket_x509_revoked_set_serialnumber: function(revoked: Int64; serial: Int64): Int64; cdecl;

  // Tells when a certificate was revoked.
  gasket_x509_revoked_get0_revocationdate: function(revoked: Int64): Int64; cdecl;

  // Sets when a certificate was revoked.
  gasket_x509_revoked_set_revocationdate: function(revoked: Int64; time: Int64): Int64; cdecl;

  // Counts the extensions of an entry.
  gasket_x509_revoked_get_ext_count: function(revoked: Int64): Int64; cdecl;

  // Gives an extension of an entry by its position.
  gasket_x509_revoked_get_ext: function(revoked: Int64; position: Int64): Int64; cdecl;

  // Finds the next extension of an entry that is of a type.
  gasket_x509_revoked_get_ext_by_nid: function(revoked: Int64; nid: Int64; last_position: Int64): Int64; cdecl;

  // Finds the next extension of an entry that is of a type, by its object_ identifier.
  gasket_x509_revoked_get_ext_by_obj: function(revoked: Int64; object_: Int64; last_position: Int64): Int64; cdecl;

  // Finds the next extension of an entry that is critical, or that is not.
  gasket_x509_revoked_get_ext_by_critical: function(revoked: Int64; critical: Int64; last_position: Int64): Int64; cdecl;

  // Gives all extensions of an entry, for reading.
  gasket_x509_revoked_get0_extensions: function(revoked: Int64): Int64; cdecl;

  // Adds an extension to an entry.
  gasket_x509_revoked_add_ext: function(revoked: Int64; extension: Int64; position: Int64): Int64; cdecl;

  // Removes an extension from an entry.
  gasket_x509_revoked_delete_ext: function(revoked: Int64; position: Int64): Int64; cdecl;

  // Makes a request that holds nothing yet.
  gasket_x509_req_new: function(): Int64; cdecl;

  // Makes a request that holds nothing yet, for algorithms with certain properties.
  gasket_x509_req_new_ex: function(properties: PAnsiChar): Int64; cdecl;

  // Copies a request.
  gasket_x509_req_dup: function(request: Int64): Int64; cdecl;

  // Gives a request back. 0 is left alone.
  gasket_x509_req_free: function(request: Int64): Int64; cdecl;

  // Gives the version of a request.
  gasket_x509_req_get_version: function(request: Int64): Int64; cdecl;

  // Sets the version of a request.
  gasket_x509_req_set_version: function(request: Int64; version: Int64): Int64; cdecl;

  // Gives the name that a request is for.
  gasket_x509_req_get_subject_name: function(request: Int64): Int64; cdecl;

  // Sets the name that a request is for.
  gasket_x509_req_set_subject_name: function(request: Int64; name: Int64): Int64; cdecl;

  // Gives the public key of a request, which shares it.
  gasket_x509_req_get0_pubkey: function(request: Int64): Int64; cdecl;

  // Gives the public key of a request as a reference of the caller's.
  gasket_x509_req_get_pubkey: function(request: Int64): Int64; cdecl;

  // Sets the public key of a request.
  gasket_x509_req_set_pubkey: function(request: Int64; pkey: Int64): Int64; cdecl;

  // Tells whether a private key belongs to a request, by its public part.
  gasket_x509_req_check_private_key: function(request: Int64; pkey: Int64): Int64; cdecl;

  // Signs a request, when all else of it is set.
  gasket_x509_req_sign: function(request: Int64; pkey: Int64; md: Int64): Int64; cdecl;

  // Checks the signature of a request.
  gasket_x509_req_verify: function(request: Int64; pkey: Int64): Int64; cdecl;

  // Tells the algorithm that a request is signed with.
  gasket_x509_req_get_signature_nid: function(request: Int64): Int64; cdecl;

  // Gives the extensions that a request asks for.
  gasket_x509_req_get_extensions: function(request: Int64): Int64; cdecl;

  // Adds the extensions that a request asks for.
  gasket_x509_req_add_extensions: function(request: Int64; extensions: Int64): Int64; cdecl;

  // Counts the attributes of a request; its extensions are one.
  gasket_x509_req_get_attr_count: function(request: Int64): Int64; cdecl;

  // Finds the next attribute of a request that is of a type.
  gasket_x509_req_get_attr_by_nid: function(request: Int64; nid: Int64; last_position: Int64): Int64; cdecl;

  // Adds an attribute to a request.
  gasket_x509_req_add1_attr_by_nid: function(request: Int64; nid: Int64; type_: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Adds an attribute to a request, by the name of its type_.
  gasket_x509_req_add1_attr_by_txt: function(request: Int64; field: PAnsiChar; type_: Int64; bytes: Pointer; length: Int64): Int64; cdecl;

  // Makes a certificate of a request that is signed with its own key, by MD5: set another signature
  // with gasket_x509_sign.
  gasket_x509_req_to_x509: function(request: Int64; days: Int64; pkey: Int64): Int64; cdecl;

  // Calculates the digest of a request in its DER form.
  gasket_x509_req_digest: function(request: Int64; type_: Int64; digest: Pointer; room_length: Int64; length: PInt64): Int64; cdecl;

  // Writes all of a request to a BIO, for people to read.
  gasket_x509_req_print: function(bio: Int64; request: Int64): Int64; cdecl;

  // Writes parts of a request to a BIO, for people to read.
  gasket_x509_req_print_ex: function(bio: Int64; request: Int64; name_flags: Int64; flags: Int64): Int64; cdecl;

  // Encodes a PKCS #12 file_ as DER.
  gasket_i2d_pkcs12: function(file_: Int64; pp: Pointer; length: Int64): Int64; cdecl;

  // Makes a PKCS #12 file of its DER form.
  gasket_d2i_pkcs12: function(pp: Pointer; length: Int64): Int64; cdecl;

  // Writes a PKCS #12 file_ as DER to a BIO.
  gasket_i2d_pkcs12_bio: function(bio: Int64; file_: Int64): Int64; cdecl;

  // Reads a PKCS #12 file as DER from a BIO.
  gasket_d2i_pkcs12_bio: function(bio: Int64): Int64; cdecl;

  // Gives a PKCS #12 file_ back. 0 is left alone.
  gasket_pkcs12_free: function(file_: Int64): Int64; cdecl;

  // Tells whether a PKCS #12 file_ is protected against changes by a password.
  gasket_pkcs12_mac_present: function(file_: Int64): Int64; cdecl;

  // Checks the password of a PKCS #12 file_.
  gasket_pkcs12_verify_mac: function(file_: Int64; password: PAnsiChar): Int64; cdecl;

  // Takes key and certificates out of a PKCS #12 file_. What it stores is to be freed by the
  // caller.
  gasket_pkcs12_parse: function(file_: Int64; password: PAnsiChar; pkey: PInt64; x509: PInt64; others: PInt64): Int64; cdecl;

  // Makes a store, which trusts nothing yet.
  gasket_x509_store_new: function(): Int64; cdecl;

  // Counts one more owner of a store.
  gasket_x509_store_up_ref: function(store: Int64): Int64; cdecl;

  // Gives a store back. 0 is left alone.
  gasket_x509_store_free: function(store: Int64): Int64; cdecl;

  // Adds a certificate to a store, which trusts it from now on.
  gasket_x509_store_add_cert: function(store: Int64; x509: Int64): Int64; cdecl;

  // Adds a revocation list to a store. It counts only with X509_V_FLAG_CRL_CHECK.
  gasket_x509_store_add_crl: function(store: Int64; crl: Int64): Int64; cdecl;

  // Adds what a file_ holds to a store, and directories where issuers are looked up by hash.
  gasket_x509_store_load_locations: function(store: Int64; file_: PAnsiChar; directory: PAnsiChar): Int64; cdecl;

  // Does what gasket_x509_store_load_locations does, for algorithms with certain properties.
  gasket_x509_store_load_locations_ex: function(store: Int64; file_: PAnsiChar; directory: PAnsiChar; properties: PAnsiChar): Int64; cdecl;

  // Adds the certificates and revocation lists of a PEM file_ to a store.
  gasket_x509_store_load_file: function(store: Int64; file_: PAnsiChar): Int64; cdecl;

  // Does what gasket_x509_store_load_file does, for algorithms with certain properties.
  gasket_x509_store_load_file_ex: function(store: Int64; file_: PAnsiChar; properties: PAnsiChar): Int64; cdecl;

  // Adds directories to a store, where issuers are looked up by the hash of their name.
  gasket_x509_store_load_path: function(store: Int64; directory: PAnsiChar): Int64; cdecl;

  // Adds a place to a store, where issuers are looked up through a loader of OpenSSL.
  gasket_x509_store_load_store: function(store: Int64; uri: PAnsiChar): Int64; cdecl;

  // Does what gasket_x509_store_load_store does, for algorithms with certain properties.
  gasket_x509_store_load_store_ex: function(store: Int64; uri: PAnsiChar; properties: PAnsiChar): Int64; cdecl;

  // Adds the authorities that the system trusts to a store; the environment variables SSL_CERT_FILE
  // and SSL_CERT_DIR say where others are. That there are none is no failure.
  gasket_x509_store_set_default_paths: function(store: Int64): Int64; cdecl;

  // Does what gasket_x509_store_set_default_paths does, for algorithms with certain properties.
  gasket_x509_store_set_default_paths_ex: function(store: Int64; properties: PAnsiChar): Int64; cdecl;

  // Adds flags for verifications against a store.
  gasket_x509_store_set_flags: function(store: Int64; flags: Int64): Int64; cdecl;

  // Sets what certificates must be good for that are verified against a store.
  gasket_x509_store_set_purpose: function(store: Int64; purpose: Int64): Int64; cdecl;

  // Sets what trust is asked for in verifications against a store.
  gasket_x509_store_set_trust: function(store: Int64; trust: Int64): Int64; cdecl;

  // Limits the length of chains in verifications against a store.
  gasket_x509_store_set_depth: function(store: Int64; depth: Int64): Int64; cdecl;

  // Sets the parameters of verifications against a store.
  gasket_x509_store_set1_param: function(store: Int64; param: Int64): Int64; cdecl;

  // Gives the parameters of verifications against a store; changing them changes the store.
  gasket_x509_store_get0_param: function(store: Int64): Int64; cdecl;

  // Gives the certificates and revocation lists that a store holds in memory. The stack that was
  // given before goes stale when the store holds others by now.
  gasket_x509_store_get0_objects: function(store: Int64): Int64; cdecl;

  // Gives the certificates that a store holds in memory.
  gasket_x509_store_get1_all_certs: function(store: Int64): Int64; cdecl;

  // Reserves an index for gasket_x509_store_set_ex_data, for as long as the process lives.
  gasket_x509_store_get_ex_new_index: function(): Int64; cdecl;

  // Keeps a number of the caller's with a store.
  gasket_x509_store_set_ex_data: function(store: Int64; index: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_x509_store_set_ex_data kept.
  gasket_x509_store_get_ex_data: function(store: Int64; index: Int64): Int64; cdecl;

  // Names the way of looking up in files that are read once.
  gasket_x509_lookup_file: function(): Int64; cdecl;

  // Names the way of looking up in directories, by the hash of a name.
  gasket_x509_lookup_hash_dir: function(): Int64; cdecl;

  // Names the way of looking up through the loaders of OpenSSL, by URI.
  gasket_x509_lookup_store: function(): Int64; cdecl;

  // Adds a way of looking up to a store. Files and directories are added to the answer.
  gasket_x509_store_add_lookup: function(store: Int64; method: Int64): Int64; cdecl;

  // Gives the store that a lookup belongs to. Unlike in C it is to be freed.
  gasket_x509_lookup_get_store: function(lookup: Int64): Int64; cdecl;

  // Adds the certificates and revocation lists of a file_ to the store of a lookup. The default is
  // the system's file_.
  gasket_x509_lookup_load_file: function(lookup: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Does what gasket_x509_lookup_load_file does, for algorithms with certain properties.
  gasket_x509_lookup_load_file_ex: function(lookup: Int64; file_: PAnsiChar; type_: Int64; properties: PAnsiChar): Int64; cdecl;

  // Adds directories, with colons between, to a lookup. The default is the system's.
  gasket_x509_lookup_add_dir: function(lookup: Int64; directory: PAnsiChar; type_: Int64): Int64; cdecl;

  // Adds a place to a lookup that is searched when an issuer is needed.
  gasket_x509_lookup_add_store: function(lookup: Int64; uri: PAnsiChar): Int64; cdecl;

  // Adds all that a place holds to the store of a lookup.
  gasket_x509_lookup_load_store: function(lookup: Int64; uri: PAnsiChar): Int64; cdecl;

  // Gives a lookup a command, as gasket_x509_lookup_load_file and others do.
  gasket_x509_lookup_ctrl: function(lookup: Int64; command: Int64; text: PAnsiChar; number: Int64): Int64; cdecl;

  // Gives a lookup a command, for algorithms with certain properties.
  gasket_x509_lookup_ctrl_ex: function(lookup: Int64; command: Int64; text: PAnsiChar; number: Int64; properties: PAnsiChar): Int64; cdecl;

  // Adds the certificates of a file_ to the store of a lookup.
  gasket_x509_load_cert_file: function(lookup: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Adds the revocation lists of a file_ to the store of a lookup.
  gasket_x509_load_crl_file: function(lookup: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Adds the certificates and revocation lists of a file_ to the store of a lookup.
  gasket_x509_load_cert_crl_file: function(lookup: Int64; file_: PAnsiChar; type_: Int64): Int64; cdecl;

  // Makes an object that can hold a certificate or a revocation list.
  gasket_x509_object_new: function(): Int64; cdecl;

  // Gives an object_ of a store back. 0 is left alone.
  gasket_x509_object_free: function(object_: Int64): Int64; cdecl;

  // Tells what an object_ of a store holds.
  gasket_x509_object_get_type: function(object_: Int64): Int64; cdecl;

  // Gives the certificate that an object_ holds.
  gasket_x509_object_get0_x509: function(object_: Int64): Int64; cdecl;

  // Gives the revocation list that an object_ holds.
  gasket_x509_object_get0_x509_crl: function(object_: Int64): Int64; cdecl;

  // Makes an object_ hold a certificate instead of what it held.
  gasket_x509_object_set1_x509: function(object_: Int64; x509: Int64): Int64; cdecl;

  // Makes an object_ hold a revocation list instead of what it held.
  gasket_x509_object_set1_x509_crl: function(object_: Int64; crl: Int64): Int64; cdecl;

  // Sorts a stack of objects and finds the first one of a name.
  gasket_x509_object_idx_by_subject: function(stack: Int64; type_: Int64; name: Int64): Int64; cdecl;

  // Sorts a stack of objects and gives the first one of a name.
  gasket_x509_object_retrieve_by_subject: function(stack: Int64; type_: Int64; name: Int64): Int64; cdecl;

  // Sorts a stack of objects and gives the one that holds the same as another.
  gasket_x509_object_retrieve_match: function(stack: Int64; object_: Int64): Int64; cdecl;

  // Makes a store context, in which a certificate is verified.
  gasket_x509_store_ctx_new: function(): Int64; cdecl;

  // Makes a store context, for algorithms with certain properties.
  gasket_x509_store_ctx_new_ex: function(properties: PAnsiChar): Int64; cdecl;

  // Gives a store context back. 0 is left alone.
  gasket_x509_store_ctx_free: function(ctx: Int64): Int64; cdecl;

  // Prepares a store context for one verification. Everything that was set in it or obtained from
  // it before is gone.
  gasket_x509_store_ctx_init: function(ctx: Int64; store: Int64; x509: Int64; untrusted: Int64): Int64; cdecl;

  // Empties a store context, which is as new afterwards.
  gasket_x509_store_ctx_cleanup: function(ctx: Int64): Int64; cdecl;

  // Builds the chain of a certificate and verifies it. It can be done once after each
  // gasket_x509_store_ctx_init.
  gasket_x509_verify_cert: function(ctx: Int64): Int64; cdecl;

  // Does what gasket_x509_verify_cert does; where no certificate was set it takes the first of the
  // untrusted ones.
  gasket_x509_store_ctx_verify: function(ctx: Int64): Int64; cdecl;

  // Describes the result of a verification.
  gasket_x509_verify_cert_error_string: function(error: Int64): PAnsiChar; cdecl;

  // Gives the result of a verification.
  gasket_x509_store_ctx_get_error: function(ctx: Int64): Int64; cdecl;

  // Sets the result of a verification.
  gasket_x509_store_ctx_set_error: function(ctx: Int64; error: Int64): Int64; cdecl;

  // Tells at which certificate of the chain the error was found.
  gasket_x509_store_ctx_get_error_depth: function(ctx: Int64): Int64; cdecl;

  // Sets at which certificate of the chain the error is.
  gasket_x509_store_ctx_set_error_depth: function(ctx: Int64; depth: Int64): Int64; cdecl;

  // Gives the certificate that the error was found at, or the last one that was looked at.
  gasket_x509_store_ctx_get_current_cert: function(ctx: Int64): Int64; cdecl;

  // Sets the certificate that gasket_x509_store_ctx_get_current_cert gives.
  gasket_x509_store_ctx_set_current_cert: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Gives the issuer of the certificate that was looked at last.
  gasket_x509_store_ctx_get0_current_issuer: function(ctx: Int64): Int64; cdecl;

  // Gives the revocation list that is being looked at; there is none before and after the
  // verification.
  gasket_x509_store_ctx_get0_current_crl: function(ctx: Int64): Int64; cdecl;

  // Gives the certificate that is verified.
  gasket_x509_store_ctx_get0_cert: function(ctx: Int64): Int64; cdecl;

  // Sets the certificate that is to be verified.
  gasket_x509_store_ctx_set_cert: function(ctx: Int64; x509: Int64): Int64; cdecl;

  // Gives the store that gasket_x509_store_ctx_init was given.
  gasket_x509_store_ctx_get0_store: function(ctx: Int64): Int64; cdecl;

  // Gives the chain that the verification built, for reading.
  gasket_x509_store_ctx_get0_chain: function(ctx: Int64): Int64; cdecl;

  // The old name of gasket_x509_store_ctx_get0_chain.
  gasket_x509_store_ctx_get_chain: function(ctx: Int64): Int64; cdecl;

  // Gives the chain that the verification built as a stack of the caller's.
  gasket_x509_store_ctx_get1_chain: function(ctx: Int64): Int64; cdecl;

  // Tells how many certificates of the chain did not come from the store.
  gasket_x509_store_ctx_get_num_untrusted: function(ctx: Int64): Int64; cdecl;

  // Tells whether the chain had to be good for a policy.
  gasket_x509_store_ctx_get_explicit_policy: function(ctx: Int64): Int64; cdecl;

  // Gives the other certificates that may be part of the chain, for reading.
  gasket_x509_store_ctx_get0_untrusted: function(ctx: Int64): Int64; cdecl;

  // Sets the other certificates that may be part of the chain. The stack is copied.
  gasket_x509_store_ctx_set0_untrusted: function(ctx: Int64; stack: Int64): Int64; cdecl;

  // Sets the certificates that are trusted in place of the store. The stack is copied.
  gasket_x509_store_ctx_set0_trusted_stack: function(ctx: Int64; stack: Int64): Int64; cdecl;

  // Sets the revocation lists that are looked at before those of the store. The stack is copied.
  gasket_x509_store_ctx_set0_crls: function(ctx: Int64; stack: Int64): Int64; cdecl;

  // Adds flags for a verification.
  gasket_x509_store_ctx_set_flags: function(ctx: Int64; flags: Int64): Int64; cdecl;

  // Sets the time at which certificates have to be valid, in place of now.
  gasket_x509_store_ctx_set_time: function(ctx: Int64; flags: Int64; time: Int64): Int64; cdecl;

  // Limits the length of the chain in a verification.
  gasket_x509_store_ctx_set_depth: function(ctx: Int64; depth: Int64): Int64; cdecl;

  // Sets what a certificate must be good for, where that was not set yet.
  gasket_x509_store_ctx_set_purpose: function(ctx: Int64; purpose: Int64): Int64; cdecl;

  // Sets what trust is asked for, where that was not set yet.
  gasket_x509_store_ctx_set_trust: function(ctx: Int64; trust: Int64): Int64; cdecl;

  // Sets purpose and trust, where they were not set yet.
  gasket_x509_store_ctx_purpose_inherit: function(ctx: Int64; default_purpose: Int64; purpose: Int64; trust: Int64): Int64; cdecl;

  // Takes parameters over that OpenSSL has under a name, where they were not set yet.
  gasket_x509_store_ctx_set_default: function(ctx: Int64; name: PAnsiChar): Int64; cdecl;

  // Gives the parameters of a verification; changing them changes it.
  gasket_x509_store_ctx_get0_param: function(ctx: Int64): Int64; cdecl;

  // Sets the parameters of a verification. They are copied: to change them afterwards, ask for
  // gasket_x509_store_ctx_get0_param.
  gasket_x509_store_ctx_set0_param: function(ctx: Int64; param: Int64): Int64; cdecl;

  // Finds the issuer of a certificate in the store of a store context.
  gasket_x509_store_ctx_get1_issuer: function(issuer: PInt64; ctx: Int64; x509: Int64): Int64; cdecl;

  // Finds the certificates of a subject in the store of a store context.
  gasket_x509_store_ctx_get1_certs: function(ctx: Int64; name: Int64): Int64; cdecl;

  // Finds the revocation lists of an issuer in the store of a store context.
  gasket_x509_store_ctx_get1_crls: function(ctx: Int64; name: Int64): Int64; cdecl;

  // Finds a certificate or revocation list in the store of a store context.
  gasket_x509_store_ctx_get_obj_by_subject: function(ctx: Int64; type_: Int64; name: Int64): Int64; cdecl;

  // Reserves an index for gasket_x509_store_ctx_set_ex_data, for as long as the process lives.
  gasket_x509_store_ctx_get_ex_new_index: function(): Int64; cdecl;

  // Keeps a number of the caller's with a store context, until gasket_x509_store_ctx_init.
  gasket_x509_store_ctx_set_ex_data: function(ctx: Int64; index: Int64; data: Int64): Int64; cdecl;

  // Gives the number that gasket_x509_store_ctx_set_ex_data kept.
  gasket_x509_store_ctx_get_ex_data: function(ctx: Int64; index: Int64): Int64; cdecl;

  // Makes parameters of which none is set.
  gasket_x509_verify_param_new: function(): Int64; cdecl;

  // Gives parameters back. 0 is left alone.
  gasket_x509_verify_param_free: function(param: Int64): Int64; cdecl;

  // Copies every parameter that is set in `from`.
  gasket_x509_verify_param_set1: function(to_: Int64; from: Int64): Int64; cdecl;

  // Copies parameters that are set in `from`, as the inheritance flags of both say: by default
  // those that are not set in `to_`.
  gasket_x509_verify_param_inherit: function(to_: Int64; from: Int64): Int64; cdecl;

  // Gives parameters a name. Those that are part of another object can have none.
  gasket_x509_verify_param_set1_name: function(param: Int64; name: PAnsiChar): Int64; cdecl;

  // Gives the name of parameters.
  gasket_x509_verify_param_get0_name: function(param: Int64): PAnsiChar; cdecl;

  // Adds flags, such as X509_V_FLAG_CRL_CHECK.
  gasket_x509_verify_param_set_flags: function(param: Int64; flags: Int64): Int64; cdecl;

  // Removes flags.
  gasket_x509_verify_param_clear_flags: function(param: Int64; flags: Int64): Int64; cdecl;

  // Gives the flags that are set.
  gasket_x509_verify_param_get_flags: function(param: Int64): Int64; cdecl;

  // Says how gasket_x509_verify_param_inherit and gasket_x509_verify_param_set1 treat these
  // parameters.
  gasket_x509_verify_param_set_inh_flags: function(param: Int64; flags: Int64): Int64; cdecl;

  // Tells how gasket_x509_verify_param_inherit and gasket_x509_verify_param_set1 treat these
  // parameters.
  gasket_x509_verify_param_get_inh_flags: function(param: Int64): Int64; cdecl;

  // Sets what a certificate must be good for.
  gasket_x509_verify_param_set_purpose: function(param: Int64; purpose: Int64): Int64; cdecl;

  // Sets what trust is asked for.
  gasket_x509_verify_param_set_trust: function(param: Int64; trust: Int64): Int64; cdecl;

  // Limits the length of chains.
  gasket_x509_verify_param_set_depth: function(param: Int64; depth: Int64): Int64; cdecl;

  // Gives the limit for the length of chains.
  gasket_x509_verify_param_get_depth: function(param: Int64): Int64; cdecl;

  // Sets the security level that keys and signatures must reach.
  gasket_x509_verify_param_set_auth_level: function(param: Int64; level: Int64): Int64; cdecl;

  // Gives the security level that keys and signatures must reach.
  gasket_x509_verify_param_get_auth_level: function(param: Int64): Int64; cdecl;

  // Sets the time at which certificates have to be valid, in place of now.
  gasket_x509_verify_param_set_time: function(param: Int64; time: Int64): Int64; cdecl;

  // Gives the time that gasket_x509_verify_param_set_time set.
  gasket_x509_verify_param_get_time: function(param: Int64): Int64; cdecl;

  // Adds a policy to those that are acceptable.
  gasket_x509_verify_param_add0_policy: function(param: Int64; policy: Int64): Int64; cdecl;

  // Sets the policies that are acceptable, and turns the check of policies on.
  gasket_x509_verify_param_set1_policies: function(param: Int64; policies: Int64): Int64; cdecl;

  // Sets the host that a certificate must be for.
  gasket_x509_verify_param_set1_host: function(param: Int64; name: PAnsiChar; length: Int64): Int64; cdecl;

  // Adds a host to those of which a certificate must be for one.
  gasket_x509_verify_param_add1_host: function(param: Int64; name: PAnsiChar; length: Int64): Int64; cdecl;

  // Gives a host that a certificate may be for.
  gasket_x509_verify_param_get0_host: function(param: Int64; position: Int64): PAnsiChar; cdecl;

  // Says how names of hosts are compared.
  gasket_x509_verify_param_set_hostflags: function(param: Int64; flags: Int64): Int64; cdecl;

  // Tells how names of hosts are compared.
  gasket_x509_verify_param_get_hostflags: function(param: Int64): Int64; cdecl;

  // Gives the name in the certificate that matched the host.
  gasket_x509_verify_param_get0_peername: function(param: Int64): PAnsiChar; cdecl;

  // Moves the name that matched from one set of parameters to_ another.
  gasket_x509_verify_param_move_peername: function(to_: Int64; from: Int64): Int64; cdecl;

  // Sets the mail address that a certificate must be for.
  gasket_x509_verify_param_set1_email: function(param: Int64; address: PAnsiChar; length: Int64): Int64; cdecl;

  // Gives the mail address that a certificate must be for.
  gasket_x509_verify_param_get0_email: function(param: Int64): PAnsiChar; cdecl;

  // Sets the IP address that a certificate must be for, in network order.
  gasket_x509_verify_param_set1_ip: function(param: Int64; address: Pointer; length: Int64): Int64; cdecl;

  // Sets the IP address that a certificate must be for.
  gasket_x509_verify_param_set1_ip_asc: function(param: Int64; address: PAnsiChar): Int64; cdecl;

  // Gives the IP address that a certificate must be for.
  gasket_x509_verify_param_get1_ip_asc: function(param: Int64): PAnsiChar; cdecl;

  // Counts the parameters that OpenSSL has ready.
  gasket_x509_verify_param_get_count: function(): Int64; cdecl;

  // Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be freed.
  gasket_x509_verify_param_get0: function(id: Int64): Int64; cdecl;

  // Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be freed.
  gasket_x509_verify_param_lookup: function(name: PAnsiChar): Int64; cdecl;

type
  TGasketFunction = record
    Name: PAnsiChar;
    Place: PPointer;
  end;

const
  // Where the address of each belongs.
  GASKET_FUNCTIONS: array[1..1832] of TGasketFunction = (
    (Name: 'gasket_abi_version'; Place: @gasket_abi_version),
    (Name: 'gasket_version'; Place: @gasket_version),
    (Name: 'gasket_ensure_ssl'; Place: @gasket_ensure_ssl),
    (Name: 'gasket_set_ssl_library_path'; Place: @gasket_set_ssl_library_path),
    (Name: 'gasket_openssl_version'; Place: @gasket_openssl_version),
    (Name: 'gasket_constant'; Place: @gasket_constant),
    (Name: 'gasket_kind'; Place: @gasket_kind),
    (Name: 'gasket_retain'; Place: @gasket_retain),
    (Name: 'gasket_free'; Place: @gasket_free),
    (Name: 'gasket_live'; Place: @gasket_live),
    (Name: 'gasket_interrupt'; Place: @gasket_interrupt),
    (Name: 'gasket_error_kind'; Place: @gasket_error_kind),
    (Name: 'gasket_error_what'; Place: @gasket_error_what),
    (Name: 'gasket_error_message'; Place: @gasket_error_message),
    (Name: 'gasket_error_peer'; Place: @gasket_error_peer),
    (Name: 'gasket_error_code_count'; Place: @gasket_error_code_count),
    (Name: 'gasket_error_code'; Place: @gasket_error_code),
    (Name: 'gasket_error_string'; Place: @gasket_error_string),
    (Name: 'gasket_error_verify_result'; Place: @gasket_error_verify_result),
    (Name: 'gasket_error_verify_result_string'; Place: @gasket_error_verify_result_string),
    (Name: 'gasket_error_alert'; Place: @gasket_error_alert),
    (Name: 'gasket_error_os'; Place: @gasket_error_os),
    (Name: 'gasket_ctx_new'; Place: @gasket_ctx_new),
    (Name: 'gasket_ctx_set_certificate'; Place: @gasket_ctx_set_certificate),
    (Name: 'gasket_ctx_set_certificate_bytes'; Place: @gasket_ctx_set_certificate_bytes),
    (Name: 'gasket_ctx_set_verify'; Place: @gasket_ctx_set_verify),
    (Name: 'gasket_ctx_set_max_depth'; Place: @gasket_ctx_set_max_depth),
    (Name: 'gasket_ctx_set_ca_file'; Place: @gasket_ctx_set_ca_file),
    (Name: 'gasket_ctx_set_ca_directory'; Place: @gasket_ctx_set_ca_directory),
    (Name: 'gasket_ctx_set_ca_system'; Place: @gasket_ctx_set_ca_system),
    (Name: 'gasket_ctx_set_ca_bytes'; Place: @gasket_ctx_set_ca_bytes),
    (Name: 'gasket_ctx_set_crl'; Place: @gasket_ctx_set_crl),
    (Name: 'gasket_ctx_set_crl_bytes'; Place: @gasket_ctx_set_crl_bytes),
    (Name: 'gasket_ctx_set_ciphers'; Place: @gasket_ctx_set_ciphers),
    (Name: 'gasket_ctx_set_ciphersuites'; Place: @gasket_ctx_set_ciphersuites),
    (Name: 'gasket_ctx_set_alpn'; Place: @gasket_ctx_set_alpn),
    (Name: 'gasket_ctx_set_server_cipher_order'; Place: @gasket_ctx_set_server_cipher_order),
    (Name: 'gasket_ctx_set_resumption'; Place: @gasket_ctx_set_resumption),
    (Name: 'gasket_ctx_add_server_name'; Place: @gasket_ctx_add_server_name),
    (Name: 'gasket_ctx_set_ticket_keys'; Place: @gasket_ctx_set_ticket_keys),
    (Name: 'gasket_ctx_add_psk'; Place: @gasket_ctx_add_psk),
    (Name: 'gasket_stream_new_fd'; Place: @gasket_stream_new_fd),
    (Name: 'gasket_stream_new_memory'; Place: @gasket_stream_new_memory),
    (Name: 'gasket_stream_connect'; Place: @gasket_stream_connect),
    (Name: 'gasket_stream_handshake'; Place: @gasket_stream_handshake),
    (Name: 'gasket_stream_read'; Place: @gasket_stream_read),
    (Name: 'gasket_stream_write'; Place: @gasket_stream_write),
    (Name: 'gasket_stream_flush'; Place: @gasket_stream_flush),
    (Name: 'gasket_stream_pending'; Place: @gasket_stream_pending),
    (Name: 'gasket_stream_set_buffering'; Place: @gasket_stream_set_buffering),
    (Name: 'gasket_stream_wait'; Place: @gasket_stream_wait),
    (Name: 'gasket_stream_shutdown'; Place: @gasket_stream_shutdown),
    (Name: 'gasket_stream_linger'; Place: @gasket_stream_linger),
    (Name: 'gasket_stream_close'; Place: @gasket_stream_close),
    (Name: 'gasket_stream_detach'; Place: @gasket_stream_detach),
    (Name: 'gasket_stream_leftover'; Place: @gasket_stream_leftover),
    (Name: 'gasket_stream_prime'; Place: @gasket_stream_prime),
    (Name: 'gasket_stream_feed'; Place: @gasket_stream_feed),
    (Name: 'gasket_stream_feed_end'; Place: @gasket_stream_feed_end),
    (Name: 'gasket_stream_drain'; Place: @gasket_stream_drain),
    (Name: 'gasket_stream_set_plain'; Place: @gasket_stream_set_plain),
    (Name: 'gasket_stream_start_tls'; Place: @gasket_stream_start_tls),
    (Name: 'gasket_stream_set_local_address'; Place: @gasket_stream_set_local_address),
    (Name: 'gasket_stream_set_server_name'; Place: @gasket_stream_set_server_name),
    (Name: 'gasket_stream_set_verify_host'; Place: @gasket_stream_set_verify_host),
    (Name: 'gasket_stream_set_method'; Place: @gasket_stream_set_method),
    (Name: 'gasket_stream_set_ciphers'; Place: @gasket_stream_set_ciphers),
    (Name: 'gasket_stream_set_ciphersuites'; Place: @gasket_stream_set_ciphersuites),
    (Name: 'gasket_stream_set_verify'; Place: @gasket_stream_set_verify),
    (Name: 'gasket_stream_set_max_depth'; Place: @gasket_stream_set_max_depth),
    (Name: 'gasket_stream_set_server_cipher_order'; Place: @gasket_stream_set_server_cipher_order),
    (Name: 'gasket_stream_set_ignore_unexpected_eof'; Place: @gasket_stream_set_ignore_unexpected_eof),
    (Name: 'gasket_stream_verify_result'; Place: @gasket_stream_verify_result),
    (Name: 'gasket_stream_verify_result_string'; Place: @gasket_stream_verify_result_string),
    (Name: 'gasket_stream_protocol'; Place: @gasket_stream_protocol),
    (Name: 'gasket_stream_cipher'; Place: @gasket_stream_cipher),
    (Name: 'gasket_stream_alpn'; Place: @gasket_stream_alpn),
    (Name: 'gasket_stream_server_name'; Place: @gasket_stream_server_name),
    (Name: 'gasket_stream_peer'; Place: @gasket_stream_peer),
    (Name: 'gasket_stream_peer_certificate'; Place: @gasket_stream_peer_certificate),
    (Name: 'gasket_stream_session_reused'; Place: @gasket_stream_session_reused),
    (Name: 'gasket_stream_fd'; Place: @gasket_stream_fd),
    (Name: 'gasket_stream_ctx'; Place: @gasket_stream_ctx),
    (Name: 'gasket_stream_ssl'; Place: @gasket_stream_ssl),
    (Name: 'gasket_stream_side'; Place: @gasket_stream_side),
    (Name: 'gasket_stream_queued'; Place: @gasket_stream_queued),
    (Name: 'gasket_ctx_set_question'; Place: @gasket_ctx_set_question),
    (Name: 'gasket_ctx_set_question_callback'; Place: @gasket_ctx_set_question_callback),
    (Name: 'gasket_stream_question'; Place: @gasket_stream_question),
    (Name: 'gasket_stream_question_alpn'; Place: @gasket_stream_question_alpn),
    (Name: 'gasket_stream_question_certificate'; Place: @gasket_stream_question_certificate),
    (Name: 'gasket_stream_question_verify_result'; Place: @gasket_stream_question_verify_result),
    (Name: 'gasket_stream_answer'; Place: @gasket_stream_answer),
    (Name: 'gasket_certificate_new_bytes'; Place: @gasket_certificate_new_bytes),
    (Name: 'gasket_certificate_version'; Place: @gasket_certificate_version),
    (Name: 'gasket_certificate_subject'; Place: @gasket_certificate_subject),
    (Name: 'gasket_certificate_issuer'; Place: @gasket_certificate_issuer),
    (Name: 'gasket_certificate_serial'; Place: @gasket_certificate_serial),
    (Name: 'gasket_certificate_pem'; Place: @gasket_certificate_pem),
    (Name: 'gasket_certificate_not_before'; Place: @gasket_certificate_not_before),
    (Name: 'gasket_certificate_not_after'; Place: @gasket_certificate_not_after),
    (Name: 'gasket_certificate_name_count'; Place: @gasket_certificate_name_count),
    (Name: 'gasket_certificate_name_type'; Place: @gasket_certificate_name_type),
    (Name: 'gasket_certificate_name_value'; Place: @gasket_certificate_name_value),
    (Name: 'gasket_certificate_der'; Place: @gasket_certificate_der),
    (Name: 'gasket_certificate_fingerprint'; Place: @gasket_certificate_fingerprint),
    (Name: 'gasket_certificate_key_type'; Place: @gasket_certificate_key_type),
    (Name: 'gasket_certificate_key_bits'; Place: @gasket_certificate_key_bits),
    (Name: 'gasket_certificate_key_pem'; Place: @gasket_certificate_key_pem),
    (Name: 'gasket_listener_new'; Place: @gasket_listener_new),
    (Name: 'gasket_listener_port'; Place: @gasket_listener_port),
    (Name: 'gasket_listener_fd'; Place: @gasket_listener_fd),
    (Name: 'gasket_listener_accept'; Place: @gasket_listener_accept),
    (Name: 'gasket_listener_set_plain'; Place: @gasket_listener_set_plain),
    (Name: 'gasket_loop_new'; Place: @gasket_loop_new),
    (Name: 'gasket_loop_fd'; Place: @gasket_loop_fd),
    (Name: 'gasket_loop_connect'; Place: @gasket_loop_connect),
    (Name: 'gasket_loop_listen'; Place: @gasket_loop_listen),
    (Name: 'gasket_loop_listen_fd'; Place: @gasket_loop_listen_fd),
    (Name: 'gasket_loop_add'; Place: @gasket_loop_add),
    (Name: 'gasket_loop_remove'; Place: @gasket_loop_remove),
    (Name: 'gasket_loop_set_timeout'; Place: @gasket_loop_set_timeout),
    (Name: 'gasket_loop_pause'; Place: @gasket_loop_pause),
    (Name: 'gasket_loop_close'; Place: @gasket_loop_close),
    (Name: 'gasket_loop_next'; Place: @gasket_loop_next),
    (Name: 'gasket_loop_take'; Place: @gasket_loop_take),
    (Name: 'gasket_loop_set_callback'; Place: @gasket_loop_set_callback),
    (Name: 'gasket_loop_wake'; Place: @gasket_loop_wake),
    (Name: 'gasket_event_kind'; Place: @gasket_event_kind),
    (Name: 'gasket_event_stream'; Place: @gasket_event_stream),
    (Name: 'gasket_event_value'; Place: @gasket_event_value),
    (Name: 'gasket_event_error'; Place: @gasket_event_error),
    (Name: 'gasket_direct_error'; Place: @gasket_direct_error),
    (Name: 'gasket_direct_type'; Place: @gasket_direct_type),
    (Name: 'gasket_direct_adopt'; Place: @gasket_direct_adopt),
    (Name: 'gasket_direct_pointer'; Place: @gasket_direct_pointer),
    (Name: 'gasket_direct_release'; Place: @gasket_direct_release),
    (Name: 'gasket_name_to_c'; Place: @gasket_name_to_c),
    (Name: 'gasket_name_to_lisp'; Place: @gasket_name_to_lisp),
    (Name: 'gasket_has'; Place: @gasket_has),
    (Name: 'gasket_dynamic_call'; Place: @gasket_dynamic_call),
    (Name: 'gasket_dynamic_disable'; Place: @gasket_dynamic_disable),
    (Name: 'gasket_callback_new'; Place: @gasket_callback_new),
    (Name: 'gasket_callback_next'; Place: @gasket_callback_next),
    (Name: 'gasket_callback_address'; Place: @gasket_callback_address),
    (Name: 'gasket_callback_lost'; Place: @gasket_callback_lost),
    (Name: 'gasket_bio_s_mem'; Place: @gasket_bio_s_mem),
    (Name: 'gasket_bio_s_secmem'; Place: @gasket_bio_s_secmem),
    (Name: 'gasket_bio_s_null'; Place: @gasket_bio_s_null),
    (Name: 'gasket_bio_s_file'; Place: @gasket_bio_s_file),
    (Name: 'gasket_bio_s_fd'; Place: @gasket_bio_s_fd),
    (Name: 'gasket_bio_s_socket'; Place: @gasket_bio_s_socket),
    (Name: 'gasket_bio_s_datagram'; Place: @gasket_bio_s_datagram),
    (Name: 'gasket_bio_s_connect'; Place: @gasket_bio_s_connect),
    (Name: 'gasket_bio_s_accept'; Place: @gasket_bio_s_accept),
    (Name: 'gasket_bio_s_bio'; Place: @gasket_bio_s_bio),
    (Name: 'gasket_bio_f_base64'; Place: @gasket_bio_f_base64),
    (Name: 'gasket_bio_f_buffer'; Place: @gasket_bio_f_buffer),
    (Name: 'gasket_bio_f_readbuffer'; Place: @gasket_bio_f_readbuffer),
    (Name: 'gasket_bio_f_linebuffer'; Place: @gasket_bio_f_linebuffer),
    (Name: 'gasket_bio_f_null'; Place: @gasket_bio_f_null),
    (Name: 'gasket_bio_f_prefix'; Place: @gasket_bio_f_prefix),
    (Name: 'gasket_bio_f_nbio_test'; Place: @gasket_bio_f_nbio_test),
    (Name: 'gasket_bio_new'; Place: @gasket_bio_new),
    (Name: 'gasket_bio_new_ex'; Place: @gasket_bio_new_ex),
    (Name: 'gasket_bio_new_mem_buf'; Place: @gasket_bio_new_mem_buf),
    (Name: 'gasket_bio_new_file'; Place: @gasket_bio_new_file),
    (Name: 'gasket_bio_new_socket'; Place: @gasket_bio_new_socket),
    (Name: 'gasket_bio_new_fd'; Place: @gasket_bio_new_fd),
    (Name: 'gasket_bio_new_dgram'; Place: @gasket_bio_new_dgram),
    (Name: 'gasket_bio_new_connect'; Place: @gasket_bio_new_connect),
    (Name: 'gasket_bio_new_accept'; Place: @gasket_bio_new_accept),
    (Name: 'gasket_bio_new_bio_pair'; Place: @gasket_bio_new_bio_pair),
    (Name: 'gasket_bio_free'; Place: @gasket_bio_free),
    (Name: 'gasket_bio_free_all'; Place: @gasket_bio_free_all),
    (Name: 'gasket_bio_vfree'; Place: @gasket_bio_vfree),
    (Name: 'gasket_bio_up_ref'; Place: @gasket_bio_up_ref),
    (Name: 'gasket_bio_read'; Place: @gasket_bio_read),
    (Name: 'gasket_bio_read_ex'; Place: @gasket_bio_read_ex),
    (Name: 'gasket_bio_gets'; Place: @gasket_bio_gets),
    (Name: 'gasket_bio_get_line'; Place: @gasket_bio_get_line),
    (Name: 'gasket_bio_write'; Place: @gasket_bio_write),
    (Name: 'gasket_bio_write_ex'; Place: @gasket_bio_write_ex),
    (Name: 'gasket_bio_puts'; Place: @gasket_bio_puts),
    (Name: 'gasket_bio_indent'; Place: @gasket_bio_indent),
    (Name: 'gasket_bio_dump'; Place: @gasket_bio_dump),
    (Name: 'gasket_bio_dump_indent'; Place: @gasket_bio_dump_indent),
    (Name: 'gasket_bio_hex_string'; Place: @gasket_bio_hex_string),
    (Name: 'gasket_bio_method_type'; Place: @gasket_bio_method_type),
    (Name: 'gasket_bio_method_name'; Place: @gasket_bio_method_name),
    (Name: 'gasket_bio_pending'; Place: @gasket_bio_pending),
    (Name: 'gasket_bio_ctrl_pending'; Place: @gasket_bio_ctrl_pending),
    (Name: 'gasket_bio_wpending'; Place: @gasket_bio_wpending),
    (Name: 'gasket_bio_ctrl_wpending'; Place: @gasket_bio_ctrl_wpending),
    (Name: 'gasket_bio_eof'; Place: @gasket_bio_eof),
    (Name: 'gasket_bio_reset'; Place: @gasket_bio_reset),
    (Name: 'gasket_bio_flush'; Place: @gasket_bio_flush),
    (Name: 'gasket_bio_seek'; Place: @gasket_bio_seek),
    (Name: 'gasket_bio_tell'; Place: @gasket_bio_tell),
    (Name: 'gasket_bio_set_close'; Place: @gasket_bio_set_close),
    (Name: 'gasket_bio_get_close'; Place: @gasket_bio_get_close),
    (Name: 'gasket_bio_set_shutdown'; Place: @gasket_bio_set_shutdown),
    (Name: 'gasket_bio_get_shutdown'; Place: @gasket_bio_get_shutdown),
    (Name: 'gasket_bio_get_init'; Place: @gasket_bio_get_init),
    (Name: 'gasket_bio_number_read'; Place: @gasket_bio_number_read),
    (Name: 'gasket_bio_number_written'; Place: @gasket_bio_number_written),
    (Name: 'gasket_bio_set_ex_data'; Place: @gasket_bio_set_ex_data),
    (Name: 'gasket_bio_get_ex_data'; Place: @gasket_bio_get_ex_data),
    (Name: 'gasket_bio_set_app_data'; Place: @gasket_bio_set_app_data),
    (Name: 'gasket_bio_get_app_data'; Place: @gasket_bio_get_app_data),
    (Name: 'gasket_bio_should_retry'; Place: @gasket_bio_should_retry),
    (Name: 'gasket_bio_should_read'; Place: @gasket_bio_should_read),
    (Name: 'gasket_bio_should_write'; Place: @gasket_bio_should_write),
    (Name: 'gasket_bio_should_io_special'; Place: @gasket_bio_should_io_special),
    (Name: 'gasket_bio_retry_type'; Place: @gasket_bio_retry_type),
    (Name: 'gasket_bio_get_retry_flags'; Place: @gasket_bio_get_retry_flags),
    (Name: 'gasket_bio_get_retry_reason'; Place: @gasket_bio_get_retry_reason),
    (Name: 'gasket_bio_set_retry_reason'; Place: @gasket_bio_set_retry_reason),
    (Name: 'gasket_bio_get_retry_bio'; Place: @gasket_bio_get_retry_bio),
    (Name: 'gasket_bio_set_retry_read'; Place: @gasket_bio_set_retry_read),
    (Name: 'gasket_bio_set_retry_write'; Place: @gasket_bio_set_retry_write),
    (Name: 'gasket_bio_set_retry_special'; Place: @gasket_bio_set_retry_special),
    (Name: 'gasket_bio_clear_retry_flags'; Place: @gasket_bio_clear_retry_flags),
    (Name: 'gasket_bio_test_flags'; Place: @gasket_bio_test_flags),
    (Name: 'gasket_bio_get_flags'; Place: @gasket_bio_get_flags),
    (Name: 'gasket_bio_set_flags'; Place: @gasket_bio_set_flags),
    (Name: 'gasket_bio_clear_flags'; Place: @gasket_bio_clear_flags),
    (Name: 'gasket_bio_push'; Place: @gasket_bio_push),
    (Name: 'gasket_bio_pop'; Place: @gasket_bio_pop),
    (Name: 'gasket_bio_next'; Place: @gasket_bio_next),
    (Name: 'gasket_bio_find_type'; Place: @gasket_bio_find_type),
    (Name: 'gasket_bio_get_mem_data'; Place: @gasket_bio_get_mem_data),
    (Name: 'gasket_bio_set_mem_eof_return'; Place: @gasket_bio_set_mem_eof_return),
    (Name: 'gasket_bio_read_filename'; Place: @gasket_bio_read_filename),
    (Name: 'gasket_bio_write_filename'; Place: @gasket_bio_write_filename),
    (Name: 'gasket_bio_append_filename'; Place: @gasket_bio_append_filename),
    (Name: 'gasket_bio_rw_filename'; Place: @gasket_bio_rw_filename),
    (Name: 'gasket_bio_set_fd'; Place: @gasket_bio_set_fd),
    (Name: 'gasket_bio_get_fd'; Place: @gasket_bio_get_fd),
    (Name: 'gasket_bio_set_nbio'; Place: @gasket_bio_set_nbio),
    (Name: 'gasket_bio_do_handshake'; Place: @gasket_bio_do_handshake),
    (Name: 'gasket_bio_do_connect'; Place: @gasket_bio_do_connect),
    (Name: 'gasket_bio_do_connect_retry'; Place: @gasket_bio_do_connect_retry),
    (Name: 'gasket_bio_wait'; Place: @gasket_bio_wait),
    (Name: 'gasket_bio_socket_wait'; Place: @gasket_bio_socket_wait),
    (Name: 'gasket_bio_set_conn_hostname'; Place: @gasket_bio_set_conn_hostname),
    (Name: 'gasket_bio_set_conn_port'; Place: @gasket_bio_set_conn_port),
    (Name: 'gasket_bio_get_conn_hostname'; Place: @gasket_bio_get_conn_hostname),
    (Name: 'gasket_bio_get_conn_port'; Place: @gasket_bio_get_conn_port),
    (Name: 'gasket_bio_set_conn_ip_family'; Place: @gasket_bio_set_conn_ip_family),
    (Name: 'gasket_bio_set_conn_mode'; Place: @gasket_bio_set_conn_mode),
    (Name: 'gasket_bio_do_accept'; Place: @gasket_bio_do_accept),
    (Name: 'gasket_bio_set_accept_name'; Place: @gasket_bio_set_accept_name),
    (Name: 'gasket_bio_set_accept_port'; Place: @gasket_bio_set_accept_port),
    (Name: 'gasket_bio_get_accept_name'; Place: @gasket_bio_get_accept_name),
    (Name: 'gasket_bio_get_accept_port'; Place: @gasket_bio_get_accept_port),
    (Name: 'gasket_bio_get_peer_name'; Place: @gasket_bio_get_peer_name),
    (Name: 'gasket_bio_get_peer_port'; Place: @gasket_bio_get_peer_port),
    (Name: 'gasket_bio_set_nbio_accept'; Place: @gasket_bio_set_nbio_accept),
    (Name: 'gasket_bio_set_accept_ip_family'; Place: @gasket_bio_set_accept_ip_family),
    (Name: 'gasket_bio_set_accept_bios'; Place: @gasket_bio_set_accept_bios),
    (Name: 'gasket_bio_set_bind_mode'; Place: @gasket_bio_set_bind_mode),
    (Name: 'gasket_bio_get_bind_mode'; Place: @gasket_bio_get_bind_mode),
    (Name: 'gasket_bio_make_bio_pair'; Place: @gasket_bio_make_bio_pair),
    (Name: 'gasket_bio_destroy_bio_pair'; Place: @gasket_bio_destroy_bio_pair),
    (Name: 'gasket_bio_shutdown_wr'; Place: @gasket_bio_shutdown_wr),
    (Name: 'gasket_bio_set_write_buf_size'; Place: @gasket_bio_set_write_buf_size),
    (Name: 'gasket_bio_get_write_buf_size'; Place: @gasket_bio_get_write_buf_size),
    (Name: 'gasket_bio_get_write_guarantee'; Place: @gasket_bio_get_write_guarantee),
    (Name: 'gasket_bio_ctrl_get_write_guarantee'; Place: @gasket_bio_ctrl_get_write_guarantee),
    (Name: 'gasket_bio_get_read_request'; Place: @gasket_bio_get_read_request),
    (Name: 'gasket_bio_ctrl_get_read_request'; Place: @gasket_bio_ctrl_get_read_request),
    (Name: 'gasket_bio_ctrl_reset_read_request'; Place: @gasket_bio_ctrl_reset_read_request),
    (Name: 'gasket_bio_set_buffer_size'; Place: @gasket_bio_set_buffer_size),
    (Name: 'gasket_bio_set_read_buffer_size'; Place: @gasket_bio_set_read_buffer_size),
    (Name: 'gasket_bio_set_write_buffer_size'; Place: @gasket_bio_set_write_buffer_size),
    (Name: 'gasket_bio_get_buffer_num_lines'; Place: @gasket_bio_get_buffer_num_lines),
    (Name: 'gasket_bio_buffer_peek'; Place: @gasket_bio_buffer_peek),
    (Name: 'gasket_bio_set_buffer_read_data'; Place: @gasket_bio_set_buffer_read_data),
    (Name: 'gasket_bio_set_prefix'; Place: @gasket_bio_set_prefix),
    (Name: 'gasket_bio_set_indent'; Place: @gasket_bio_set_indent),
    (Name: 'gasket_bio_get_indent'; Place: @gasket_bio_get_indent),
    (Name: 'gasket_bio_set_ssl'; Place: @gasket_bio_set_ssl),
    (Name: 'gasket_bio_get_ssl'; Place: @gasket_bio_get_ssl),
    (Name: 'gasket_bio_set_ssl_mode'; Place: @gasket_bio_set_ssl_mode),
    (Name: 'gasket_bio_set_ssl_renegotiate_bytes'; Place: @gasket_bio_set_ssl_renegotiate_bytes),
    (Name: 'gasket_bio_set_ssl_renegotiate_timeout'; Place: @gasket_bio_set_ssl_renegotiate_timeout),
    (Name: 'gasket_bio_get_num_renegotiates'; Place: @gasket_bio_get_num_renegotiates),
    (Name: 'gasket_bio_ctrl'; Place: @gasket_bio_ctrl),
    (Name: 'gasket_bio_addr_new'; Place: @gasket_bio_addr_new),
    (Name: 'gasket_bio_addr_free'; Place: @gasket_bio_addr_free),
    (Name: 'gasket_bio_addr_clear'; Place: @gasket_bio_addr_clear),
    (Name: 'gasket_bio_addr_family'; Place: @gasket_bio_addr_family),
    (Name: 'gasket_bio_addr_rawport'; Place: @gasket_bio_addr_rawport),
    (Name: 'gasket_bio_addr_hostname_string'; Place: @gasket_bio_addr_hostname_string),
    (Name: 'gasket_bio_addr_service_string'; Place: @gasket_bio_addr_service_string),
    (Name: 'gasket_bio_addr_path_string'; Place: @gasket_bio_addr_path_string),
    (Name: 'gasket_bio_addr_rawaddress'; Place: @gasket_bio_addr_rawaddress),
    (Name: 'gasket_bio_addr_rawmake'; Place: @gasket_bio_addr_rawmake),
    (Name: 'gasket_bio_sock_init'; Place: @gasket_bio_sock_init),
    (Name: 'gasket_bio_socket_nbio'; Place: @gasket_bio_socket_nbio),
    (Name: 'gasket_bio_sock_error'; Place: @gasket_bio_sock_error),
    (Name: 'gasket_bio_set_tcp_ndelay'; Place: @gasket_bio_set_tcp_ndelay),
    (Name: 'gasket_bio_closesocket'; Place: @gasket_bio_closesocket),
    (Name: 'gasket_bio_sock_should_retry'; Place: @gasket_bio_sock_should_retry),
    (Name: 'gasket_bio_fd_should_retry'; Place: @gasket_bio_fd_should_retry),
    (Name: 'gasket_bio_sock_non_fatal_error'; Place: @gasket_bio_sock_non_fatal_error),
    (Name: 'gasket_bio_fd_non_fatal_error'; Place: @gasket_bio_fd_non_fatal_error),
    (Name: 'gasket_bio_dgram_non_fatal_error'; Place: @gasket_bio_dgram_non_fatal_error),
    (Name: 'gasket_err_get_error'; Place: @gasket_err_get_error),
    (Name: 'gasket_err_get_error_line'; Place: @gasket_err_get_error_line),
    (Name: 'gasket_err_get_error_line_data'; Place: @gasket_err_get_error_line_data),
    (Name: 'gasket_err_get_error_all'; Place: @gasket_err_get_error_all),
    (Name: 'gasket_err_peek_error'; Place: @gasket_err_peek_error),
    (Name: 'gasket_err_peek_error_line'; Place: @gasket_err_peek_error_line),
    (Name: 'gasket_err_peek_error_line_data'; Place: @gasket_err_peek_error_line_data),
    (Name: 'gasket_err_peek_error_func'; Place: @gasket_err_peek_error_func),
    (Name: 'gasket_err_peek_error_data'; Place: @gasket_err_peek_error_data),
    (Name: 'gasket_err_peek_error_all'; Place: @gasket_err_peek_error_all),
    (Name: 'gasket_err_peek_last_error'; Place: @gasket_err_peek_last_error),
    (Name: 'gasket_err_peek_last_error_line'; Place: @gasket_err_peek_last_error_line),
    (Name: 'gasket_err_peek_last_error_line_data'; Place: @gasket_err_peek_last_error_line_data),
    (Name: 'gasket_err_peek_last_error_func'; Place: @gasket_err_peek_last_error_func),
    (Name: 'gasket_err_peek_last_error_data'; Place: @gasket_err_peek_last_error_data),
    (Name: 'gasket_err_peek_last_error_all'; Place: @gasket_err_peek_last_error_all),
    (Name: 'gasket_err_clear_error'; Place: @gasket_err_clear_error),
    (Name: 'gasket_err_print_errors'; Place: @gasket_err_print_errors),
    (Name: 'gasket_err_error_string'; Place: @gasket_err_error_string),
    (Name: 'gasket_err_error_string_n'; Place: @gasket_err_error_string_n),
    (Name: 'gasket_err_lib_error_string'; Place: @gasket_err_lib_error_string),
    (Name: 'gasket_err_reason_error_string'; Place: @gasket_err_reason_error_string),
    (Name: 'gasket_err_func_error_string'; Place: @gasket_err_func_error_string),
    (Name: 'gasket_err_get_lib'; Place: @gasket_err_get_lib),
    (Name: 'gasket_err_get_reason'; Place: @gasket_err_get_reason),
    (Name: 'gasket_err_get_func'; Place: @gasket_err_get_func),
    (Name: 'gasket_err_get_rflags'; Place: @gasket_err_get_rflags),
    (Name: 'gasket_err_fatal_error'; Place: @gasket_err_fatal_error),
    (Name: 'gasket_err_common_error'; Place: @gasket_err_common_error),
    (Name: 'gasket_err_system_error'; Place: @gasket_err_system_error),
    (Name: 'gasket_err_pack'; Place: @gasket_err_pack),
    (Name: 'gasket_err_get_next_error_library'; Place: @gasket_err_get_next_error_library),
    (Name: 'gasket_err_load_crypto_strings'; Place: @gasket_err_load_crypto_strings),
    (Name: 'gasket_err_load_err_strings'; Place: @gasket_err_load_err_strings),
    (Name: 'gasket_err_free_strings'; Place: @gasket_err_free_strings),
    (Name: 'gasket_err_remove_state'; Place: @gasket_err_remove_state),
    (Name: 'gasket_err_remove_thread_state'; Place: @gasket_err_remove_thread_state),
    (Name: 'gasket_rand_bytes'; Place: @gasket_rand_bytes),
    (Name: 'gasket_rand_priv_bytes'; Place: @gasket_rand_priv_bytes),
    (Name: 'gasket_rand_bytes_ex'; Place: @gasket_rand_bytes_ex),
    (Name: 'gasket_rand_priv_bytes_ex'; Place: @gasket_rand_priv_bytes_ex),
    (Name: 'gasket_rand_pseudo_bytes'; Place: @gasket_rand_pseudo_bytes),
    (Name: 'gasket_rand_seed'; Place: @gasket_rand_seed),
    (Name: 'gasket_rand_status'; Place: @gasket_rand_status),
    (Name: 'gasket_rand_poll'; Place: @gasket_rand_poll),
    (Name: 'gasket_rand_load_file'; Place: @gasket_rand_load_file),
    (Name: 'gasket_rand_write_file'; Place: @gasket_rand_write_file),
    (Name: 'gasket_rand_file_name'; Place: @gasket_rand_file_name),
    (Name: 'gasket_rand_keep_random_devices_open'; Place: @gasket_rand_keep_random_devices_open),
    (Name: 'gasket_rand_set_drbg_type'; Place: @gasket_rand_set_drbg_type),
    (Name: 'gasket_rand_set_seed_source_type'; Place: @gasket_rand_set_seed_source_type),
    (Name: 'gasket_rand_cleanup'; Place: @gasket_rand_cleanup),
    (Name: 'gasket_obj_length'; Place: @gasket_obj_length),
    (Name: 'gasket_obj_get0_data'; Place: @gasket_obj_get0_data),
    (Name: 'gasket_obj_find_sigid_algs'; Place: @gasket_obj_find_sigid_algs),
    (Name: 'gasket_obj_find_sigid_by_algs'; Place: @gasket_obj_find_sigid_by_algs),
    (Name: 'gasket_obj_cleanup'; Place: @gasket_obj_cleanup),
    (Name: 'gasket_openssl_version_num'; Place: @gasket_openssl_version_num),
    (Name: 'gasket_ssleay_version'; Place: @gasket_ssleay_version),
    (Name: 'gasket_ssleay'; Place: @gasket_ssleay),
    (Name: 'gasket_openssl_version_major'; Place: @gasket_openssl_version_major),
    (Name: 'gasket_openssl_version_minor'; Place: @gasket_openssl_version_minor),
    (Name: 'gasket_openssl_version_patch'; Place: @gasket_openssl_version_patch),
    (Name: 'gasket_openssl_version_pre_release'; Place: @gasket_openssl_version_pre_release),
    (Name: 'gasket_openssl_version_build_metadata'; Place: @gasket_openssl_version_build_metadata),
    (Name: 'gasket_openssl_info'; Place: @gasket_openssl_info),
    (Name: 'gasket_openssl_init_crypto'; Place: @gasket_openssl_init_crypto),
    (Name: 'gasket_openssl_init'; Place: @gasket_openssl_init),
    (Name: 'gasket_openssl_config'; Place: @gasket_openssl_config),
    (Name: 'gasket_openssl_no_config'; Place: @gasket_openssl_no_config),
    (Name: 'gasket_openssl_load_builtin_modules'; Place: @gasket_openssl_load_builtin_modules),
    (Name: 'gasket_openssl_add_all_algorithms'; Place: @gasket_openssl_add_all_algorithms),
    (Name: 'gasket_openssl_add_all_algorithms_noconf'; Place: @gasket_openssl_add_all_algorithms_noconf),
    (Name: 'gasket_openssl_add_all_algorithms_conf'; Place: @gasket_openssl_add_all_algorithms_conf),
    (Name: 'gasket_openssl_add_all_ciphers'; Place: @gasket_openssl_add_all_ciphers),
    (Name: 'gasket_openssl_add_all_digests'; Place: @gasket_openssl_add_all_digests),
    (Name: 'gasket_evp_cleanup'; Place: @gasket_evp_cleanup),
    (Name: 'gasket_crypto_cleanup_all_ex_data'; Place: @gasket_crypto_cleanup_all_ex_data),
    (Name: 'gasket_crypto_num_locks'; Place: @gasket_crypto_num_locks),
    (Name: 'gasket_crypto_get_locking_callback'; Place: @gasket_crypto_get_locking_callback),
    (Name: 'gasket_crypto_get_id_callback'; Place: @gasket_crypto_get_id_callback),
    (Name: 'gasket_crypto_memcmp'; Place: @gasket_crypto_memcmp),
    (Name: 'gasket_openssl_cleanse'; Place: @gasket_openssl_cleanse),
    (Name: 'gasket_bio_get_ex_new_index'; Place: @gasket_bio_get_ex_new_index),
    (Name: 'gasket_pem_read_bio_x509'; Place: @gasket_pem_read_bio_x509),
    (Name: 'gasket_pem_read_bio_x509_aux'; Place: @gasket_pem_read_bio_x509_aux),
    (Name: 'gasket_pem_read_bio_x509_crl'; Place: @gasket_pem_read_bio_x509_crl),
    (Name: 'gasket_pem_read_bio_x509_req'; Place: @gasket_pem_read_bio_x509_req),
    (Name: 'gasket_pem_read_bio_privatekey'; Place: @gasket_pem_read_bio_privatekey),
    (Name: 'gasket_pem_read_bio_privatekey_ex'; Place: @gasket_pem_read_bio_privatekey_ex),
    (Name: 'gasket_pem_read_bio_pubkey'; Place: @gasket_pem_read_bio_pubkey),
    (Name: 'gasket_pem_read_bio_pubkey_ex'; Place: @gasket_pem_read_bio_pubkey_ex),
    (Name: 'gasket_pem_read_bio_parameters'; Place: @gasket_pem_read_bio_parameters),
    (Name: 'gasket_pem_read_bio_parameters_ex'; Place: @gasket_pem_read_bio_parameters_ex),
    (Name: 'gasket_pem_read_bio_dhparams'; Place: @gasket_pem_read_bio_dhparams),
    (Name: 'gasket_pem_read_bio_rsaprivatekey'; Place: @gasket_pem_read_bio_rsaprivatekey),
    (Name: 'gasket_pem_read_bio_rsapublickey'; Place: @gasket_pem_read_bio_rsapublickey),
    (Name: 'gasket_pem_read_bio_rsa_pubkey'; Place: @gasket_pem_read_bio_rsa_pubkey),
    (Name: 'gasket_pem_read_bio_ecprivatekey'; Place: @gasket_pem_read_bio_ecprivatekey),
    (Name: 'gasket_pem_read_bio_ec_pubkey'; Place: @gasket_pem_read_bio_ec_pubkey),
    (Name: 'gasket_pem_write_bio_x509'; Place: @gasket_pem_write_bio_x509),
    (Name: 'gasket_pem_write_bio_x509_aux'; Place: @gasket_pem_write_bio_x509_aux),
    (Name: 'gasket_pem_write_bio_x509_crl'; Place: @gasket_pem_write_bio_x509_crl),
    (Name: 'gasket_pem_write_bio_x509_req'; Place: @gasket_pem_write_bio_x509_req),
    (Name: 'gasket_pem_write_bio_x509_req_new'; Place: @gasket_pem_write_bio_x509_req_new),
    (Name: 'gasket_pem_write_bio_pubkey'; Place: @gasket_pem_write_bio_pubkey),
    (Name: 'gasket_pem_write_bio_pubkey_ex'; Place: @gasket_pem_write_bio_pubkey_ex),
    (Name: 'gasket_pem_write_bio_privatekey'; Place: @gasket_pem_write_bio_privatekey),
    (Name: 'gasket_pem_write_bio_privatekey_traditional'; Place: @gasket_pem_write_bio_privatekey_traditional),
    (Name: 'gasket_pem_write_bio_pkcs8privatekey'; Place: @gasket_pem_write_bio_pkcs8privatekey),
    (Name: 'gasket_pem_write_bio_pkcs8privatekey_nid'; Place: @gasket_pem_write_bio_pkcs8privatekey_nid),
    (Name: 'gasket_pem_write_bio_parameters'; Place: @gasket_pem_write_bio_parameters),
    (Name: 'gasket_pem_write_bio_dhparams'; Place: @gasket_pem_write_bio_dhparams),
    (Name: 'gasket_pem_write_bio_dhxparams'; Place: @gasket_pem_write_bio_dhxparams),
    (Name: 'gasket_pem_write_bio_rsaprivatekey'; Place: @gasket_pem_write_bio_rsaprivatekey),
    (Name: 'gasket_pem_write_bio_rsapublickey'; Place: @gasket_pem_write_bio_rsapublickey),
    (Name: 'gasket_pem_write_bio_rsa_pubkey'; Place: @gasket_pem_write_bio_rsa_pubkey),
    (Name: 'gasket_pem_write_bio_ecprivatekey'; Place: @gasket_pem_write_bio_ecprivatekey),
    (Name: 'gasket_pem_write_bio_ec_pubkey'; Place: @gasket_pem_write_bio_ec_pubkey),
    (Name: 'gasket_pem_write_bio'; Place: @gasket_pem_write_bio),
    (Name: 'gasket_d2i_x509'; Place: @gasket_d2i_x509),
    (Name: 'gasket_d2i_x509_bio'; Place: @gasket_d2i_x509_bio),
    (Name: 'gasket_d2i_x509_aux'; Place: @gasket_d2i_x509_aux),
    (Name: 'gasket_d2i_x509_crl'; Place: @gasket_d2i_x509_crl),
    (Name: 'gasket_d2i_x509_crl_bio'; Place: @gasket_d2i_x509_crl_bio),
    (Name: 'gasket_d2i_x509_req'; Place: @gasket_d2i_x509_req),
    (Name: 'gasket_d2i_x509_req_bio'; Place: @gasket_d2i_x509_req_bio),
    (Name: 'gasket_d2i_x509_name'; Place: @gasket_d2i_x509_name),
    (Name: 'gasket_d2i_privatekey'; Place: @gasket_d2i_privatekey),
    (Name: 'gasket_d2i_privatekey_ex'; Place: @gasket_d2i_privatekey_ex),
    (Name: 'gasket_d2i_autoprivatekey'; Place: @gasket_d2i_autoprivatekey),
    (Name: 'gasket_d2i_autoprivatekey_ex'; Place: @gasket_d2i_autoprivatekey_ex),
    (Name: 'gasket_d2i_privatekey_bio'; Place: @gasket_d2i_privatekey_bio),
    (Name: 'gasket_d2i_privatekey_ex_bio'; Place: @gasket_d2i_privatekey_ex_bio),
    (Name: 'gasket_d2i_pkcs8privatekey_bio'; Place: @gasket_d2i_pkcs8privatekey_bio),
    (Name: 'gasket_d2i_publickey'; Place: @gasket_d2i_publickey),
    (Name: 'gasket_d2i_keyparams'; Place: @gasket_d2i_keyparams),
    (Name: 'gasket_d2i_keyparams_bio'; Place: @gasket_d2i_keyparams_bio),
    (Name: 'gasket_d2i_pubkey'; Place: @gasket_d2i_pubkey),
    (Name: 'gasket_d2i_pubkey_ex'; Place: @gasket_d2i_pubkey_ex),
    (Name: 'gasket_d2i_pubkey_bio'; Place: @gasket_d2i_pubkey_bio),
    (Name: 'gasket_d2i_dhparams'; Place: @gasket_d2i_dhparams),
    (Name: 'gasket_d2i_dhxparams'; Place: @gasket_d2i_dhxparams),
    (Name: 'gasket_d2i_rsaprivatekey'; Place: @gasket_d2i_rsaprivatekey),
    (Name: 'gasket_d2i_rsaprivatekey_bio'; Place: @gasket_d2i_rsaprivatekey_bio),
    (Name: 'gasket_d2i_rsapublickey'; Place: @gasket_d2i_rsapublickey),
    (Name: 'gasket_d2i_rsapublickey_bio'; Place: @gasket_d2i_rsapublickey_bio),
    (Name: 'gasket_d2i_rsa_pubkey'; Place: @gasket_d2i_rsa_pubkey),
    (Name: 'gasket_d2i_rsa_pubkey_bio'; Place: @gasket_d2i_rsa_pubkey_bio),
    (Name: 'gasket_d2i_ecprivatekey'; Place: @gasket_d2i_ecprivatekey),
    (Name: 'gasket_d2i_ecprivatekey_bio'; Place: @gasket_d2i_ecprivatekey_bio),
    (Name: 'gasket_d2i_ec_pubkey'; Place: @gasket_d2i_ec_pubkey),
    (Name: 'gasket_d2i_ec_pubkey_bio'; Place: @gasket_d2i_ec_pubkey_bio),
    (Name: 'gasket_d2i_ecparameters'; Place: @gasket_d2i_ecparameters),
    (Name: 'gasket_i2d_x509'; Place: @gasket_i2d_x509),
    (Name: 'gasket_i2d_x509_bio'; Place: @gasket_i2d_x509_bio),
    (Name: 'gasket_i2d_x509_aux'; Place: @gasket_i2d_x509_aux),
    (Name: 'gasket_i2d_x509_crl'; Place: @gasket_i2d_x509_crl),
    (Name: 'gasket_i2d_x509_crl_bio'; Place: @gasket_i2d_x509_crl_bio),
    (Name: 'gasket_i2d_x509_req'; Place: @gasket_i2d_x509_req),
    (Name: 'gasket_i2d_x509_req_bio'; Place: @gasket_i2d_x509_req_bio),
    (Name: 'gasket_i2d_x509_name'; Place: @gasket_i2d_x509_name),
    (Name: 'gasket_i2d_privatekey'; Place: @gasket_i2d_privatekey),
    (Name: 'gasket_i2d_privatekey_bio'; Place: @gasket_i2d_privatekey_bio),
    (Name: 'gasket_i2d_pkcs8privatekeyinfo_bio'; Place: @gasket_i2d_pkcs8privatekeyinfo_bio),
    (Name: 'gasket_i2d_pkcs8privatekey_bio'; Place: @gasket_i2d_pkcs8privatekey_bio),
    (Name: 'gasket_i2d_pkcs8privatekey_nid_bio'; Place: @gasket_i2d_pkcs8privatekey_nid_bio),
    (Name: 'gasket_i2d_publickey'; Place: @gasket_i2d_publickey),
    (Name: 'gasket_i2d_keyparams'; Place: @gasket_i2d_keyparams),
    (Name: 'gasket_i2d_keyparams_bio'; Place: @gasket_i2d_keyparams_bio),
    (Name: 'gasket_i2d_pubkey'; Place: @gasket_i2d_pubkey),
    (Name: 'gasket_i2d_pubkey_bio'; Place: @gasket_i2d_pubkey_bio),
    (Name: 'gasket_i2d_dhparams'; Place: @gasket_i2d_dhparams),
    (Name: 'gasket_i2d_dhxparams'; Place: @gasket_i2d_dhxparams),
    (Name: 'gasket_i2d_rsaprivatekey'; Place: @gasket_i2d_rsaprivatekey),
    (Name: 'gasket_i2d_rsaprivatekey_bio'; Place: @gasket_i2d_rsaprivatekey_bio),
    (Name: 'gasket_i2d_rsapublickey'; Place: @gasket_i2d_rsapublickey),
    (Name: 'gasket_i2d_rsapublickey_bio'; Place: @gasket_i2d_rsapublickey_bio),
    (Name: 'gasket_i2d_rsa_pubkey'; Place: @gasket_i2d_rsa_pubkey),
    (Name: 'gasket_i2d_rsa_pubkey_bio'; Place: @gasket_i2d_rsa_pubkey_bio),
    (Name: 'gasket_i2d_ecprivatekey'; Place: @gasket_i2d_ecprivatekey),
    (Name: 'gasket_i2d_ecprivatekey_bio'; Place: @gasket_i2d_ecprivatekey_bio),
    (Name: 'gasket_i2d_ec_pubkey'; Place: @gasket_i2d_ec_pubkey),
    (Name: 'gasket_i2d_ec_pubkey_bio'; Place: @gasket_i2d_ec_pubkey_bio),
    (Name: 'gasket_i2d_ecparameters'; Place: @gasket_i2d_ecparameters),
    (Name: 'gasket_evp_pkey_new'; Place: @gasket_evp_pkey_new),
    (Name: 'gasket_evp_pkey_free'; Place: @gasket_evp_pkey_free),
    (Name: 'gasket_evp_pkey_up_ref'; Place: @gasket_evp_pkey_up_ref),
    (Name: 'gasket_evp_pkey_get_id'; Place: @gasket_evp_pkey_get_id),
    (Name: 'gasket_evp_pkey_id'; Place: @gasket_evp_pkey_id),
    (Name: 'gasket_evp_pkey_get_base_id'; Place: @gasket_evp_pkey_get_base_id),
    (Name: 'gasket_evp_pkey_base_id'; Place: @gasket_evp_pkey_base_id),
    (Name: 'gasket_evp_pkey_get_bits'; Place: @gasket_evp_pkey_get_bits),
    (Name: 'gasket_evp_pkey_bits'; Place: @gasket_evp_pkey_bits),
    (Name: 'gasket_evp_pkey_get_security_bits'; Place: @gasket_evp_pkey_get_security_bits),
    (Name: 'gasket_evp_pkey_security_bits'; Place: @gasket_evp_pkey_security_bits),
    (Name: 'gasket_evp_pkey_get_size'; Place: @gasket_evp_pkey_get_size),
    (Name: 'gasket_evp_pkey_size'; Place: @gasket_evp_pkey_size),
    (Name: 'gasket_evp_pkey_get0_type_name'; Place: @gasket_evp_pkey_get0_type_name),
    (Name: 'gasket_evp_pkey_is_a'; Place: @gasket_evp_pkey_is_a),
    (Name: 'gasket_evp_pkey_eq'; Place: @gasket_evp_pkey_eq),
    (Name: 'gasket_evp_pkey_cmp'; Place: @gasket_evp_pkey_cmp),
    (Name: 'gasket_evp_pkey_parameters_eq'; Place: @gasket_evp_pkey_parameters_eq),
    (Name: 'gasket_evp_pkey_cmp_parameters'; Place: @gasket_evp_pkey_cmp_parameters),
    (Name: 'gasket_evp_pkey_missing_parameters'; Place: @gasket_evp_pkey_missing_parameters),
    (Name: 'gasket_evp_pkey_copy_parameters'; Place: @gasket_evp_pkey_copy_parameters),
    (Name: 'gasket_evp_pkey_set1_rsa'; Place: @gasket_evp_pkey_set1_rsa),
    (Name: 'gasket_evp_pkey_assign_rsa'; Place: @gasket_evp_pkey_assign_rsa),
    (Name: 'gasket_evp_pkey_get0_rsa'; Place: @gasket_evp_pkey_get0_rsa),
    (Name: 'gasket_evp_pkey_get1_rsa'; Place: @gasket_evp_pkey_get1_rsa),
    (Name: 'gasket_evp_pkey_set1_dh'; Place: @gasket_evp_pkey_set1_dh),
    (Name: 'gasket_evp_pkey_assign_dh'; Place: @gasket_evp_pkey_assign_dh),
    (Name: 'gasket_evp_pkey_get0_dh'; Place: @gasket_evp_pkey_get0_dh),
    (Name: 'gasket_evp_pkey_get1_dh'; Place: @gasket_evp_pkey_get1_dh),
    (Name: 'gasket_evp_pkey_set1_ec_key'; Place: @gasket_evp_pkey_set1_ec_key),
    (Name: 'gasket_evp_pkey_assign_ec_key'; Place: @gasket_evp_pkey_assign_ec_key),
    (Name: 'gasket_evp_pkey_get0_ec_key'; Place: @gasket_evp_pkey_get0_ec_key),
    (Name: 'gasket_evp_pkey_get1_ec_key'; Place: @gasket_evp_pkey_get1_ec_key),
    (Name: 'gasket_evp_pkey_get_bn_param'; Place: @gasket_evp_pkey_get_bn_param),
    (Name: 'gasket_evp_pkey_get_utf8_string_param'; Place: @gasket_evp_pkey_get_utf8_string_param),
    (Name: 'gasket_evp_pkey_get_group_name'; Place: @gasket_evp_pkey_get_group_name),
    (Name: 'gasket_evp_pkey_print_public'; Place: @gasket_evp_pkey_print_public),
    (Name: 'gasket_evp_pkey_print_private'; Place: @gasket_evp_pkey_print_private),
    (Name: 'gasket_evp_pkey_print_params'; Place: @gasket_evp_pkey_print_params),
    (Name: 'gasket_evp_rsa_gen'; Place: @gasket_evp_rsa_gen),
    (Name: 'gasket_evp_ec_gen'; Place: @gasket_evp_ec_gen),
    (Name: 'gasket_evp_pkey_ctx_new_id'; Place: @gasket_evp_pkey_ctx_new_id),
    (Name: 'gasket_evp_pkey_ctx_new_from_name'; Place: @gasket_evp_pkey_ctx_new_from_name),
    (Name: 'gasket_evp_pkey_ctx_new'; Place: @gasket_evp_pkey_ctx_new),
    (Name: 'gasket_evp_pkey_ctx_new_from_pkey'; Place: @gasket_evp_pkey_ctx_new_from_pkey),
    (Name: 'gasket_evp_pkey_ctx_dup'; Place: @gasket_evp_pkey_ctx_dup),
    (Name: 'gasket_evp_pkey_ctx_free'; Place: @gasket_evp_pkey_ctx_free),
    (Name: 'gasket_evp_pkey_ctx_is_a'; Place: @gasket_evp_pkey_ctx_is_a),
    (Name: 'gasket_evp_pkey_ctx_get0_pkey'; Place: @gasket_evp_pkey_ctx_get0_pkey),
    (Name: 'gasket_evp_pkey_keygen_init'; Place: @gasket_evp_pkey_keygen_init),
    (Name: 'gasket_evp_pkey_paramgen_init'; Place: @gasket_evp_pkey_paramgen_init),
    (Name: 'gasket_evp_pkey_keygen'; Place: @gasket_evp_pkey_keygen),
    (Name: 'gasket_evp_pkey_paramgen'; Place: @gasket_evp_pkey_paramgen),
    (Name: 'gasket_evp_pkey_generate'; Place: @gasket_evp_pkey_generate),
    (Name: 'gasket_evp_pkey_ctx_set_rsa_keygen_bits'; Place: @gasket_evp_pkey_ctx_set_rsa_keygen_bits),
    (Name: 'gasket_evp_pkey_ctx_set_rsa_keygen_primes'; Place: @gasket_evp_pkey_ctx_set_rsa_keygen_primes),
    (Name: 'gasket_evp_pkey_ctx_set_rsa_keygen_pubexp'; Place: @gasket_evp_pkey_ctx_set_rsa_keygen_pubexp),
    (Name: 'gasket_evp_pkey_ctx_set1_rsa_keygen_pubexp'; Place: @gasket_evp_pkey_ctx_set1_rsa_keygen_pubexp),
    (Name: 'gasket_evp_pkey_ctx_set_ec_paramgen_curve_nid'; Place: @gasket_evp_pkey_ctx_set_ec_paramgen_curve_nid),
    (Name: 'gasket_evp_pkey_ctx_set_ec_param_enc'; Place: @gasket_evp_pkey_ctx_set_ec_param_enc),
    (Name: 'gasket_evp_pkey_ctx_set_group_name'; Place: @gasket_evp_pkey_ctx_set_group_name),
    (Name: 'gasket_evp_pkey_ctx_set_dh_nid'; Place: @gasket_evp_pkey_ctx_set_dh_nid),
    (Name: 'gasket_evp_pkey_ctx_set_dh_paramgen_prime_len'; Place: @gasket_evp_pkey_ctx_set_dh_paramgen_prime_len),
    (Name: 'gasket_evp_pkey_ctx_set_dh_paramgen_generator'; Place: @gasket_evp_pkey_ctx_set_dh_paramgen_generator),
    (Name: 'gasket_evp_get_digestbyname'; Place: @gasket_evp_get_digestbyname),
    (Name: 'gasket_evp_get_digestbynid'; Place: @gasket_evp_get_digestbynid),
    (Name: 'gasket_evp_get_digestbyobj'; Place: @gasket_evp_get_digestbyobj),
    (Name: 'gasket_evp_md_get_size'; Place: @gasket_evp_md_get_size),
    (Name: 'gasket_evp_md_size'; Place: @gasket_evp_md_size),
    (Name: 'gasket_evp_md_get_block_size'; Place: @gasket_evp_md_get_block_size),
    (Name: 'gasket_evp_md_block_size'; Place: @gasket_evp_md_block_size),
    (Name: 'gasket_evp_md_get_type'; Place: @gasket_evp_md_get_type),
    (Name: 'gasket_evp_md_type'; Place: @gasket_evp_md_type),
    (Name: 'gasket_evp_md_nid'; Place: @gasket_evp_md_nid),
    (Name: 'gasket_evp_md_get0_name'; Place: @gasket_evp_md_get0_name),
    (Name: 'gasket_evp_md_name'; Place: @gasket_evp_md_name),
    (Name: 'gasket_evp_blake2b512'; Place: @gasket_evp_blake2b512),
    (Name: 'gasket_evp_blake2s256'; Place: @gasket_evp_blake2s256),
    (Name: 'gasket_evp_md4'; Place: @gasket_evp_md4),
    (Name: 'gasket_evp_md5'; Place: @gasket_evp_md5),
    (Name: 'gasket_evp_md5_sha1'; Place: @gasket_evp_md5_sha1),
    (Name: 'gasket_evp_md_null'; Place: @gasket_evp_md_null),
    (Name: 'gasket_evp_ripemd160'; Place: @gasket_evp_ripemd160),
    (Name: 'gasket_evp_sha1'; Place: @gasket_evp_sha1),
    (Name: 'gasket_evp_sha224'; Place: @gasket_evp_sha224),
    (Name: 'gasket_evp_sha256'; Place: @gasket_evp_sha256),
    (Name: 'gasket_evp_sha384'; Place: @gasket_evp_sha384),
    (Name: 'gasket_evp_sha3_224'; Place: @gasket_evp_sha3_224),
    (Name: 'gasket_evp_sha3_256'; Place: @gasket_evp_sha3_256),
    (Name: 'gasket_evp_sha3_384'; Place: @gasket_evp_sha3_384),
    (Name: 'gasket_evp_sha3_512'; Place: @gasket_evp_sha3_512),
    (Name: 'gasket_evp_sha512'; Place: @gasket_evp_sha512),
    (Name: 'gasket_evp_sha512_224'; Place: @gasket_evp_sha512_224),
    (Name: 'gasket_evp_sha512_256'; Place: @gasket_evp_sha512_256),
    (Name: 'gasket_evp_shake128'; Place: @gasket_evp_shake128),
    (Name: 'gasket_evp_shake256'; Place: @gasket_evp_shake256),
    (Name: 'gasket_evp_sm3'; Place: @gasket_evp_sm3),
    (Name: 'gasket_evp_whirlpool'; Place: @gasket_evp_whirlpool),
    (Name: 'gasket_evp_get_cipherbyname'; Place: @gasket_evp_get_cipherbyname),
    (Name: 'gasket_evp_get_cipherbynid'; Place: @gasket_evp_get_cipherbynid),
    (Name: 'gasket_evp_get_cipherbyobj'; Place: @gasket_evp_get_cipherbyobj),
    (Name: 'gasket_evp_cipher_get_key_length'; Place: @gasket_evp_cipher_get_key_length),
    (Name: 'gasket_evp_cipher_key_length'; Place: @gasket_evp_cipher_key_length),
    (Name: 'gasket_evp_cipher_get_iv_length'; Place: @gasket_evp_cipher_get_iv_length),
    (Name: 'gasket_evp_cipher_iv_length'; Place: @gasket_evp_cipher_iv_length),
    (Name: 'gasket_evp_cipher_get_block_size'; Place: @gasket_evp_cipher_get_block_size),
    (Name: 'gasket_evp_cipher_block_size'; Place: @gasket_evp_cipher_block_size),
    (Name: 'gasket_evp_cipher_get_nid'; Place: @gasket_evp_cipher_get_nid),
    (Name: 'gasket_evp_cipher_nid'; Place: @gasket_evp_cipher_nid),
    (Name: 'gasket_evp_cipher_get_type'; Place: @gasket_evp_cipher_get_type),
    (Name: 'gasket_evp_cipher_type'; Place: @gasket_evp_cipher_type),
    (Name: 'gasket_evp_cipher_get0_name'; Place: @gasket_evp_cipher_get0_name),
    (Name: 'gasket_evp_cipher_name'; Place: @gasket_evp_cipher_name),
    (Name: 'gasket_evp_aes_128_cbc'; Place: @gasket_evp_aes_128_cbc),
    (Name: 'gasket_evp_aes_192_cbc'; Place: @gasket_evp_aes_192_cbc),
    (Name: 'gasket_evp_aes_256_cbc'; Place: @gasket_evp_aes_256_cbc),
    (Name: 'gasket_evp_des_ede3_cbc'; Place: @gasket_evp_des_ede3_cbc),
    (Name: 'gasket_evp_enc_null'; Place: @gasket_evp_enc_null),
    (Name: 'gasket_dh_new'; Place: @gasket_dh_new),
    (Name: 'gasket_dh_free'; Place: @gasket_dh_free),
    (Name: 'gasket_dh_up_ref'; Place: @gasket_dh_up_ref),
    (Name: 'gasket_dh_bits'; Place: @gasket_dh_bits),
    (Name: 'gasket_dh_size'; Place: @gasket_dh_size),
    (Name: 'gasket_dh_security_bits'; Place: @gasket_dh_security_bits),
    (Name: 'gasket_dh_get0_p'; Place: @gasket_dh_get0_p),
    (Name: 'gasket_dh_get0_q'; Place: @gasket_dh_get0_q),
    (Name: 'gasket_dh_get0_g'; Place: @gasket_dh_get0_g),
    (Name: 'gasket_dh_get0_pub_key'; Place: @gasket_dh_get0_pub_key),
    (Name: 'gasket_dh_get0_priv_key'; Place: @gasket_dh_get0_priv_key),
    (Name: 'gasket_dh_set0_pqg'; Place: @gasket_dh_set0_pqg),
    (Name: 'gasket_dh_check'; Place: @gasket_dh_check),
    (Name: 'gasket_dh_check_params'; Place: @gasket_dh_check_params),
    (Name: 'gasket_dh_check_pub_key'; Place: @gasket_dh_check_pub_key),
    (Name: 'gasket_dh_get_1024_160'; Place: @gasket_dh_get_1024_160),
    (Name: 'gasket_dh_get_2048_224'; Place: @gasket_dh_get_2048_224),
    (Name: 'gasket_dh_get_2048_256'; Place: @gasket_dh_get_2048_256),
    (Name: 'gasket_dh_new_by_nid'; Place: @gasket_dh_new_by_nid),
    (Name: 'gasket_dh_get_nid'; Place: @gasket_dh_get_nid),
    (Name: 'gasket_dh_generate_parameters_ex'; Place: @gasket_dh_generate_parameters_ex),
    (Name: 'gasket_dh_generate_parameters'; Place: @gasket_dh_generate_parameters),
    (Name: 'gasket_dh_generate_key'; Place: @gasket_dh_generate_key),
    (Name: 'gasket_rsa_new'; Place: @gasket_rsa_new),
    (Name: 'gasket_rsa_free'; Place: @gasket_rsa_free),
    (Name: 'gasket_rsa_up_ref'; Place: @gasket_rsa_up_ref),
    (Name: 'gasket_rsa_size'; Place: @gasket_rsa_size),
    (Name: 'gasket_rsa_bits'; Place: @gasket_rsa_bits),
    (Name: 'gasket_rsa_security_bits'; Place: @gasket_rsa_security_bits),
    (Name: 'gasket_rsa_generate_key_ex'; Place: @gasket_rsa_generate_key_ex),
    (Name: 'gasket_rsa_generate_key'; Place: @gasket_rsa_generate_key),
    (Name: 'gasket_ec_key_new_by_curve_name'; Place: @gasket_ec_key_new_by_curve_name),
    (Name: 'gasket_ec_key_free'; Place: @gasket_ec_key_free),
    (Name: 'gasket_ec_key_up_ref'; Place: @gasket_ec_key_up_ref),
    (Name: 'gasket_ec_key_generate_key'; Place: @gasket_ec_key_generate_key),
    (Name: 'gasket_bn_new'; Place: @gasket_bn_new),
    (Name: 'gasket_bn_free'; Place: @gasket_bn_free),
    (Name: 'gasket_bn_clear_free'; Place: @gasket_bn_clear_free),
    (Name: 'gasket_bn_dup'; Place: @gasket_bn_dup),
    (Name: 'gasket_bn_set_word'; Place: @gasket_bn_set_word),
    (Name: 'gasket_bn_get_word'; Place: @gasket_bn_get_word),
    (Name: 'gasket_bn_one'; Place: @gasket_bn_one),
    (Name: 'gasket_bn_zero'; Place: @gasket_bn_zero),
    (Name: 'gasket_bn_num_bits'; Place: @gasket_bn_num_bits),
    (Name: 'gasket_bn_num_bytes'; Place: @gasket_bn_num_bytes),
    (Name: 'gasket_bn_cmp'; Place: @gasket_bn_cmp),
    (Name: 'gasket_bn_is_negative'; Place: @gasket_bn_is_negative),
    (Name: 'gasket_bn_bn2dec'; Place: @gasket_bn_bn2dec),
    (Name: 'gasket_bn_bn2hex'; Place: @gasket_bn_bn2hex),
    (Name: 'gasket_bn_dec2bn'; Place: @gasket_bn_dec2bn),
    (Name: 'gasket_bn_hex2bn'; Place: @gasket_bn_hex2bn),
    (Name: 'gasket_bn_bin2bn'; Place: @gasket_bn_bin2bn),
    (Name: 'gasket_bn_bn2bin'; Place: @gasket_bn_bn2bin),
    (Name: 'gasket_bn_bn2binpad'; Place: @gasket_bn_bn2binpad),
    (Name: 'gasket_ssl_session_new'; Place: @gasket_ssl_session_new),
    (Name: 'gasket_ssl_session_dup'; Place: @gasket_ssl_session_dup),
    (Name: 'gasket_ssl_session_up_ref'; Place: @gasket_ssl_session_up_ref),
    (Name: 'gasket_ssl_session_free'; Place: @gasket_ssl_session_free),
    (Name: 'gasket_ssl_session_get_id'; Place: @gasket_ssl_session_get_id),
    (Name: 'gasket_ssl_session_set1_id'; Place: @gasket_ssl_session_set1_id),
    (Name: 'gasket_ssl_session_get0_id_context'; Place: @gasket_ssl_session_get0_id_context),
    (Name: 'gasket_ssl_session_set1_id_context'; Place: @gasket_ssl_session_set1_id_context),
    (Name: 'gasket_ssl_session_get_time'; Place: @gasket_ssl_session_get_time),
    (Name: 'gasket_ssl_session_set_time'; Place: @gasket_ssl_session_set_time),
    (Name: 'gasket_ssl_session_get_timeout'; Place: @gasket_ssl_session_get_timeout),
    (Name: 'gasket_ssl_session_set_timeout'; Place: @gasket_ssl_session_set_timeout),
    (Name: 'gasket_ssl_session_get_protocol_version'; Place: @gasket_ssl_session_get_protocol_version),
    (Name: 'gasket_ssl_session_set_protocol_version'; Place: @gasket_ssl_session_set_protocol_version),
    (Name: 'gasket_ssl_session_get0_cipher'; Place: @gasket_ssl_session_get0_cipher),
    (Name: 'gasket_ssl_session_set_cipher'; Place: @gasket_ssl_session_set_cipher),
    (Name: 'gasket_ssl_session_get_compress_id'; Place: @gasket_ssl_session_get_compress_id),
    (Name: 'gasket_ssl_session_get0_hostname'; Place: @gasket_ssl_session_get0_hostname),
    (Name: 'gasket_ssl_session_set1_hostname'; Place: @gasket_ssl_session_set1_hostname),
    (Name: 'gasket_ssl_session_get0_alpn_selected'; Place: @gasket_ssl_session_get0_alpn_selected),
    (Name: 'gasket_ssl_session_set1_alpn_selected'; Place: @gasket_ssl_session_set1_alpn_selected),
    (Name: 'gasket_ssl_session_get0_peer'; Place: @gasket_ssl_session_get0_peer),
    (Name: 'gasket_ssl_session_get_max_early_data'; Place: @gasket_ssl_session_get_max_early_data),
    (Name: 'gasket_ssl_session_set_max_early_data'; Place: @gasket_ssl_session_set_max_early_data),
    (Name: 'gasket_ssl_session_get_max_fragment_length'; Place: @gasket_ssl_session_get_max_fragment_length),
    (Name: 'gasket_ssl_session_is_resumable'; Place: @gasket_ssl_session_is_resumable),
    (Name: 'gasket_ssl_session_get_master_key'; Place: @gasket_ssl_session_get_master_key),
    (Name: 'gasket_ssl_session_set1_master_key'; Place: @gasket_ssl_session_set1_master_key),
    (Name: 'gasket_ssl_session_has_ticket'; Place: @gasket_ssl_session_has_ticket),
    (Name: 'gasket_ssl_session_get_ticket_lifetime_hint'; Place: @gasket_ssl_session_get_ticket_lifetime_hint),
    (Name: 'gasket_ssl_session_get0_ticket'; Place: @gasket_ssl_session_get0_ticket),
    (Name: 'gasket_ssl_session_get0_ticket_appdata'; Place: @gasket_ssl_session_get0_ticket_appdata),
    (Name: 'gasket_ssl_session_set1_ticket_appdata'; Place: @gasket_ssl_session_set1_ticket_appdata),
    (Name: 'gasket_ssl_session_get_ex_new_index'; Place: @gasket_ssl_session_get_ex_new_index),
    (Name: 'gasket_ssl_session_set_ex_data'; Place: @gasket_ssl_session_set_ex_data),
    (Name: 'gasket_ssl_session_get_ex_data'; Place: @gasket_ssl_session_get_ex_data),
    (Name: 'gasket_ssl_session_set_app_data'; Place: @gasket_ssl_session_set_app_data),
    (Name: 'gasket_ssl_session_get_app_data'; Place: @gasket_ssl_session_get_app_data),
    (Name: 'gasket_i2d_ssl_session'; Place: @gasket_i2d_ssl_session),
    (Name: 'gasket_d2i_ssl_session'; Place: @gasket_d2i_ssl_session),
    (Name: 'gasket_i2d_ssl_session_bio'; Place: @gasket_i2d_ssl_session_bio),
    (Name: 'gasket_d2i_ssl_session_bio'; Place: @gasket_d2i_ssl_session_bio),
    (Name: 'gasket_pem_write_bio_ssl_session'; Place: @gasket_pem_write_bio_ssl_session),
    (Name: 'gasket_pem_read_bio_ssl_session'; Place: @gasket_pem_read_bio_ssl_session),
    (Name: 'gasket_ssl_session_print'; Place: @gasket_ssl_session_print),
    (Name: 'gasket_ssl_session_print_keylog'; Place: @gasket_ssl_session_print_keylog),
    (Name: 'gasket_ssl_cipher_get_name'; Place: @gasket_ssl_cipher_get_name),
    (Name: 'gasket_ssl_cipher_standard_name'; Place: @gasket_ssl_cipher_standard_name),
    (Name: 'gasket_openssl_cipher_name'; Place: @gasket_openssl_cipher_name),
    (Name: 'gasket_ssl_cipher_get_version'; Place: @gasket_ssl_cipher_get_version),
    (Name: 'gasket_ssl_cipher_get_bits'; Place: @gasket_ssl_cipher_get_bits),
    (Name: 'gasket_ssl_cipher_description'; Place: @gasket_ssl_cipher_description),
    (Name: 'gasket_ssl_cipher_get_id'; Place: @gasket_ssl_cipher_get_id),
    (Name: 'gasket_ssl_cipher_get_protocol_id'; Place: @gasket_ssl_cipher_get_protocol_id),
    (Name: 'gasket_ssl_cipher_get_cipher_nid'; Place: @gasket_ssl_cipher_get_cipher_nid),
    (Name: 'gasket_ssl_cipher_get_digest_nid'; Place: @gasket_ssl_cipher_get_digest_nid),
    (Name: 'gasket_ssl_cipher_get_handshake_digest'; Place: @gasket_ssl_cipher_get_handshake_digest),
    (Name: 'gasket_ssl_cipher_get_kx_nid'; Place: @gasket_ssl_cipher_get_kx_nid),
    (Name: 'gasket_ssl_cipher_get_auth_nid'; Place: @gasket_ssl_cipher_get_auth_nid),
    (Name: 'gasket_ssl_cipher_is_aead'; Place: @gasket_ssl_cipher_is_aead),
    (Name: 'gasket_ssl_cipher_find'; Place: @gasket_ssl_cipher_find),
    (Name: 'gasket_ossl_default_cipher_list'; Place: @gasket_ossl_default_cipher_list),
    (Name: 'gasket_ossl_default_ciphersuites'; Place: @gasket_ossl_default_ciphersuites),
    (Name: 'gasket_ssl_comp_get_name'; Place: @gasket_ssl_comp_get_name),
    (Name: 'gasket_ssl_comp_get0_name'; Place: @gasket_ssl_comp_get0_name),
    (Name: 'gasket_ssl_comp_get_id'; Place: @gasket_ssl_comp_get_id),
    (Name: 'gasket_ssl_comp_get_compression_methods'; Place: @gasket_ssl_comp_get_compression_methods),
    (Name: 'gasket_ssl_comp_free_compression_methods'; Place: @gasket_ssl_comp_free_compression_methods),
    (Name: 'gasket_ssl_conf_ctx_new'; Place: @gasket_ssl_conf_ctx_new),
    (Name: 'gasket_ssl_conf_ctx_free'; Place: @gasket_ssl_conf_ctx_free),
    (Name: 'gasket_ssl_conf_ctx_finish'; Place: @gasket_ssl_conf_ctx_finish),
    (Name: 'gasket_ssl_conf_ctx_set_flags'; Place: @gasket_ssl_conf_ctx_set_flags),
    (Name: 'gasket_ssl_conf_ctx_clear_flags'; Place: @gasket_ssl_conf_ctx_clear_flags),
    (Name: 'gasket_ssl_conf_ctx_set1_prefix'; Place: @gasket_ssl_conf_ctx_set1_prefix),
    (Name: 'gasket_ssl_conf_ctx_set_ssl'; Place: @gasket_ssl_conf_ctx_set_ssl),
    (Name: 'gasket_ssl_conf_ctx_set_ssl_ctx'; Place: @gasket_ssl_conf_ctx_set_ssl_ctx),
    (Name: 'gasket_ssl_conf_cmd'; Place: @gasket_ssl_conf_cmd),
    (Name: 'gasket_ssl_conf_cmd_value_type'; Place: @gasket_ssl_conf_cmd_value_type),
    (Name: 'gasket_tls_method'; Place: @gasket_tls_method),
    (Name: 'gasket_tls_client_method'; Place: @gasket_tls_client_method),
    (Name: 'gasket_tls_server_method'; Place: @gasket_tls_server_method),
    (Name: 'gasket_tlsv1_2_method'; Place: @gasket_tlsv1_2_method),
    (Name: 'gasket_tlsv1_2_client_method'; Place: @gasket_tlsv1_2_client_method),
    (Name: 'gasket_tlsv1_2_server_method'; Place: @gasket_tlsv1_2_server_method),
    (Name: 'gasket_tlsv1_1_method'; Place: @gasket_tlsv1_1_method),
    (Name: 'gasket_tlsv1_1_client_method'; Place: @gasket_tlsv1_1_client_method),
    (Name: 'gasket_tlsv1_1_server_method'; Place: @gasket_tlsv1_1_server_method),
    (Name: 'gasket_tlsv1_method'; Place: @gasket_tlsv1_method),
    (Name: 'gasket_tlsv1_client_method'; Place: @gasket_tlsv1_client_method),
    (Name: 'gasket_tlsv1_server_method'; Place: @gasket_tlsv1_server_method),
    (Name: 'gasket_dtls_method'; Place: @gasket_dtls_method),
    (Name: 'gasket_dtls_client_method'; Place: @gasket_dtls_client_method),
    (Name: 'gasket_dtls_server_method'; Place: @gasket_dtls_server_method),
    (Name: 'gasket_dtlsv1_2_method'; Place: @gasket_dtlsv1_2_method),
    (Name: 'gasket_dtlsv1_2_client_method'; Place: @gasket_dtlsv1_2_client_method),
    (Name: 'gasket_dtlsv1_2_server_method'; Place: @gasket_dtlsv1_2_server_method),
    (Name: 'gasket_dtlsv1_method'; Place: @gasket_dtlsv1_method),
    (Name: 'gasket_dtlsv1_client_method'; Place: @gasket_dtlsv1_client_method),
    (Name: 'gasket_dtlsv1_server_method'; Place: @gasket_dtlsv1_server_method),
    (Name: 'gasket_sslv23_method'; Place: @gasket_sslv23_method),
    (Name: 'gasket_sslv23_client_method'; Place: @gasket_sslv23_client_method),
    (Name: 'gasket_sslv23_server_method'; Place: @gasket_sslv23_server_method),
    (Name: 'gasket_bio_f_ssl'; Place: @gasket_bio_f_ssl),
    (Name: 'gasket_bio_new_ssl'; Place: @gasket_bio_new_ssl),
    (Name: 'gasket_bio_new_ssl_connect'; Place: @gasket_bio_new_ssl_connect),
    (Name: 'gasket_bio_new_buffer_ssl_connect'; Place: @gasket_bio_new_buffer_ssl_connect),
    (Name: 'gasket_bio_ssl_shutdown'; Place: @gasket_bio_ssl_shutdown),
    (Name: 'gasket_dtls_get_data_mtu'; Place: @gasket_dtls_get_data_mtu),
    (Name: 'gasket_dtlsv1_listen'; Place: @gasket_dtlsv1_listen),
    (Name: 'gasket_dtlsv1_get_timeout'; Place: @gasket_dtlsv1_get_timeout),
    (Name: 'gasket_dtlsv1_handle_timeout'; Place: @gasket_dtlsv1_handle_timeout),
    (Name: 'gasket_dtls_set_link_mtu'; Place: @gasket_dtls_set_link_mtu),
    (Name: 'gasket_dtls_get_link_min_mtu'; Place: @gasket_dtls_get_link_min_mtu),
    (Name: 'gasket_srp_calc_a_param'; Place: @gasket_srp_calc_a_param),
    (Name: 'gasket_ssl_srp_ctx_init'; Place: @gasket_ssl_srp_ctx_init),
    (Name: 'gasket_ssl_srp_ctx_free'; Place: @gasket_ssl_srp_ctx_free),
    (Name: 'gasket_openssl_init_ssl'; Place: @gasket_openssl_init_ssl),
    (Name: 'gasket_err_load_ssl_strings'; Place: @gasket_err_load_ssl_strings),
    (Name: 'gasket_openssl_add_ssl_algorithms'; Place: @gasket_openssl_add_ssl_algorithms),
    (Name: 'gasket_ssleay_add_ssl_algorithms'; Place: @gasket_ssleay_add_ssl_algorithms),
    (Name: 'gasket_tls1_get_version'; Place: @gasket_tls1_get_version),
    (Name: 'gasket_tls1_get_client_version'; Place: @gasket_tls1_get_client_version),
    (Name: 'gasket_ssl_library_init'; Place: @gasket_ssl_library_init),
    (Name: 'gasket_ssl_load_error_strings'; Place: @gasket_ssl_load_error_strings),
    (Name: 'gasket_ssl_add_ssl_module'; Place: @gasket_ssl_add_ssl_module),
    (Name: 'gasket_ssl_op_bit'; Place: @gasket_ssl_op_bit),
    (Name: 'gasket_ssl_new'; Place: @gasket_ssl_new),
    (Name: 'gasket_ssl_dup'; Place: @gasket_ssl_dup),
    (Name: 'gasket_ssl_free'; Place: @gasket_ssl_free),
    (Name: 'gasket_ssl_up_ref'; Place: @gasket_ssl_up_ref),
    (Name: 'gasket_ssl_clear'; Place: @gasket_ssl_clear),
    (Name: 'gasket_ssl_get_ssl_ctx'; Place: @gasket_ssl_get_ssl_ctx),
    (Name: 'gasket_ssl_set_ssl_ctx'; Place: @gasket_ssl_set_ssl_ctx),
    (Name: 'gasket_ssl_get_ssl_method'; Place: @gasket_ssl_get_ssl_method),
    (Name: 'gasket_ssl_set_ssl_method'; Place: @gasket_ssl_set_ssl_method),
    (Name: 'gasket_ssl_get_ex_new_index'; Place: @gasket_ssl_get_ex_new_index),
    (Name: 'gasket_ssl_set_ex_data'; Place: @gasket_ssl_set_ex_data),
    (Name: 'gasket_ssl_get_ex_data'; Place: @gasket_ssl_get_ex_data),
    (Name: 'gasket_ssl_set_app_data'; Place: @gasket_ssl_set_app_data),
    (Name: 'gasket_ssl_get_app_data'; Place: @gasket_ssl_get_app_data),
    (Name: 'gasket_ssl_get_ex_data_x509_store_ctx_idx'; Place: @gasket_ssl_get_ex_data_x509_store_ctx_idx),
    (Name: 'gasket_ssl_set_bio'; Place: @gasket_ssl_set_bio),
    (Name: 'gasket_ssl_set0_rbio'; Place: @gasket_ssl_set0_rbio),
    (Name: 'gasket_ssl_set0_wbio'; Place: @gasket_ssl_set0_wbio),
    (Name: 'gasket_ssl_get_rbio'; Place: @gasket_ssl_get_rbio),
    (Name: 'gasket_ssl_get_wbio'; Place: @gasket_ssl_get_wbio),
    (Name: 'gasket_ssl_set_fd'; Place: @gasket_ssl_set_fd),
    (Name: 'gasket_ssl_set_rfd'; Place: @gasket_ssl_set_rfd),
    (Name: 'gasket_ssl_set_wfd'; Place: @gasket_ssl_set_wfd),
    (Name: 'gasket_ssl_get_fd'; Place: @gasket_ssl_get_fd),
    (Name: 'gasket_ssl_get_rfd'; Place: @gasket_ssl_get_rfd),
    (Name: 'gasket_ssl_get_wfd'; Place: @gasket_ssl_get_wfd),
    (Name: 'gasket_ssl_set_connect_state'; Place: @gasket_ssl_set_connect_state),
    (Name: 'gasket_ssl_set_accept_state'; Place: @gasket_ssl_set_accept_state),
    (Name: 'gasket_ssl_do_handshake'; Place: @gasket_ssl_do_handshake),
    (Name: 'gasket_ssl_connect'; Place: @gasket_ssl_connect),
    (Name: 'gasket_ssl_accept'; Place: @gasket_ssl_accept),
    (Name: 'gasket_ssl_stateless'; Place: @gasket_ssl_stateless),
    (Name: 'gasket_ssl_renegotiate'; Place: @gasket_ssl_renegotiate),
    (Name: 'gasket_ssl_renegotiate_abbreviated'; Place: @gasket_ssl_renegotiate_abbreviated),
    (Name: 'gasket_ssl_renegotiate_pending'; Place: @gasket_ssl_renegotiate_pending),
    (Name: 'gasket_ssl_key_update'; Place: @gasket_ssl_key_update),
    (Name: 'gasket_ssl_get_key_update_type'; Place: @gasket_ssl_get_key_update_type),
    (Name: 'gasket_ssl_new_session_ticket'; Place: @gasket_ssl_new_session_ticket),
    (Name: 'gasket_ssl_verify_client_post_handshake'; Place: @gasket_ssl_verify_client_post_handshake),
    (Name: 'gasket_ssl_num_renegotiations'; Place: @gasket_ssl_num_renegotiations),
    (Name: 'gasket_ssl_clear_num_renegotiations'; Place: @gasket_ssl_clear_num_renegotiations),
    (Name: 'gasket_ssl_total_renegotiations'; Place: @gasket_ssl_total_renegotiations),
    (Name: 'gasket_ssl_get_secure_renegotiation_support'; Place: @gasket_ssl_get_secure_renegotiation_support),
    (Name: 'gasket_ssl_read'; Place: @gasket_ssl_read),
    (Name: 'gasket_ssl_read_ex'; Place: @gasket_ssl_read_ex),
    (Name: 'gasket_ssl_peek'; Place: @gasket_ssl_peek),
    (Name: 'gasket_ssl_peek_ex'; Place: @gasket_ssl_peek_ex),
    (Name: 'gasket_ssl_write'; Place: @gasket_ssl_write),
    (Name: 'gasket_ssl_write_ex'; Place: @gasket_ssl_write_ex),
    (Name: 'gasket_ssl_sendfile'; Place: @gasket_ssl_sendfile),
    (Name: 'gasket_ssl_read_early_data'; Place: @gasket_ssl_read_early_data),
    (Name: 'gasket_ssl_write_early_data'; Place: @gasket_ssl_write_early_data),
    (Name: 'gasket_ssl_pending'; Place: @gasket_ssl_pending),
    (Name: 'gasket_ssl_has_pending'; Place: @gasket_ssl_has_pending),
    (Name: 'gasket_ssl_shutdown'; Place: @gasket_ssl_shutdown),
    (Name: 'gasket_ssl_get_shutdown'; Place: @gasket_ssl_get_shutdown),
    (Name: 'gasket_ssl_set_shutdown'; Place: @gasket_ssl_set_shutdown),
    (Name: 'gasket_ssl_get_quiet_shutdown'; Place: @gasket_ssl_get_quiet_shutdown),
    (Name: 'gasket_ssl_set_quiet_shutdown'; Place: @gasket_ssl_set_quiet_shutdown),
    (Name: 'gasket_ssl_get_error'; Place: @gasket_ssl_get_error),
    (Name: 'gasket_ssl_want'; Place: @gasket_ssl_want),
    (Name: 'gasket_ssl_want_nothing'; Place: @gasket_ssl_want_nothing),
    (Name: 'gasket_ssl_want_read'; Place: @gasket_ssl_want_read),
    (Name: 'gasket_ssl_want_write'; Place: @gasket_ssl_want_write),
    (Name: 'gasket_ssl_want_x509_lookup'; Place: @gasket_ssl_want_x509_lookup),
    (Name: 'gasket_ssl_want_retry_verify'; Place: @gasket_ssl_want_retry_verify),
    (Name: 'gasket_ssl_want_async'; Place: @gasket_ssl_want_async),
    (Name: 'gasket_ssl_want_async_job'; Place: @gasket_ssl_want_async_job),
    (Name: 'gasket_ssl_want_client_hello_cb'; Place: @gasket_ssl_want_client_hello_cb),
    (Name: 'gasket_ssl_in_init'; Place: @gasket_ssl_in_init),
    (Name: 'gasket_ssl_in_before'; Place: @gasket_ssl_in_before),
    (Name: 'gasket_ssl_is_init_finished'; Place: @gasket_ssl_is_init_finished),
    (Name: 'gasket_ssl_in_connect_init'; Place: @gasket_ssl_in_connect_init),
    (Name: 'gasket_ssl_in_accept_init'; Place: @gasket_ssl_in_accept_init),
    (Name: 'gasket_ssl_get_state'; Place: @gasket_ssl_get_state),
    (Name: 'gasket_ssl_state_string'; Place: @gasket_ssl_state_string),
    (Name: 'gasket_ssl_state_string_long'; Place: @gasket_ssl_state_string_long),
    (Name: 'gasket_ssl_rstate_string'; Place: @gasket_ssl_rstate_string),
    (Name: 'gasket_ssl_rstate_string_long'; Place: @gasket_ssl_rstate_string_long),
    (Name: 'gasket_ssl_alert_type_string'; Place: @gasket_ssl_alert_type_string),
    (Name: 'gasket_ssl_alert_type_string_long'; Place: @gasket_ssl_alert_type_string_long),
    (Name: 'gasket_ssl_alert_desc_string'; Place: @gasket_ssl_alert_desc_string),
    (Name: 'gasket_ssl_alert_desc_string_long'; Place: @gasket_ssl_alert_desc_string_long),
    (Name: 'gasket_ssl_is_server'; Place: @gasket_ssl_is_server),
    (Name: 'gasket_ssl_is_dtls'; Place: @gasket_ssl_is_dtls),
    (Name: 'gasket_ssl_version'; Place: @gasket_ssl_version),
    (Name: 'gasket_ssl_get_version'; Place: @gasket_ssl_get_version),
    (Name: 'gasket_ssl_client_version'; Place: @gasket_ssl_client_version),
    (Name: 'gasket_ssl_get_early_data_status'; Place: @gasket_ssl_get_early_data_status),
    (Name: 'gasket_ssl_waiting_for_async'; Place: @gasket_ssl_waiting_for_async),
    (Name: 'gasket_ssl_get_async_status'; Place: @gasket_ssl_get_async_status),
    (Name: 'gasket_ssl_get_current_cipher'; Place: @gasket_ssl_get_current_cipher),
    (Name: 'gasket_ssl_get_pending_cipher'; Place: @gasket_ssl_get_pending_cipher),
    (Name: 'gasket_ssl_get_cipher'; Place: @gasket_ssl_get_cipher),
    (Name: 'gasket_ssl_get_cipher_name'; Place: @gasket_ssl_get_cipher_name),
    (Name: 'gasket_ssl_get_cipher_bits'; Place: @gasket_ssl_get_cipher_bits),
    (Name: 'gasket_ssl_get_cipher_version'; Place: @gasket_ssl_get_cipher_version),
    (Name: 'gasket_ssl_get_ciphers'; Place: @gasket_ssl_get_ciphers),
    (Name: 'gasket_ssl_get1_supported_ciphers'; Place: @gasket_ssl_get1_supported_ciphers),
    (Name: 'gasket_ssl_get_client_ciphers'; Place: @gasket_ssl_get_client_ciphers),
    (Name: 'gasket_ssl_get_cipher_list'; Place: @gasket_ssl_get_cipher_list),
    (Name: 'gasket_ssl_get_shared_ciphers'; Place: @gasket_ssl_get_shared_ciphers),
    (Name: 'gasket_ssl_bytes_to_cipher_list'; Place: @gasket_ssl_bytes_to_cipher_list),
    (Name: 'gasket_ssl_get0_raw_cipherlist'; Place: @gasket_ssl_get0_raw_cipherlist),
    (Name: 'gasket_ssl_get0_ec_point_formats'; Place: @gasket_ssl_get0_ec_point_formats),
    (Name: 'gasket_ssl_get_current_compression'; Place: @gasket_ssl_get_current_compression),
    (Name: 'gasket_ssl_get_current_expansion'; Place: @gasket_ssl_get_current_expansion),
    (Name: 'gasket_ssl_get1_groups'; Place: @gasket_ssl_get1_groups),
    (Name: 'gasket_ssl_get1_curves'; Place: @gasket_ssl_get1_curves),
    (Name: 'gasket_ssl_get_shared_group'; Place: @gasket_ssl_get_shared_group),
    (Name: 'gasket_ssl_get_shared_curve'; Place: @gasket_ssl_get_shared_curve),
    (Name: 'gasket_ssl_get_negotiated_group'; Place: @gasket_ssl_get_negotiated_group),
    (Name: 'gasket_ssl_group_to_name'; Place: @gasket_ssl_group_to_name),
    (Name: 'gasket_ssl_get_peer_tmp_key'; Place: @gasket_ssl_get_peer_tmp_key),
    (Name: 'gasket_ssl_get_server_tmp_key'; Place: @gasket_ssl_get_server_tmp_key),
    (Name: 'gasket_ssl_get_tmp_key'; Place: @gasket_ssl_get_tmp_key),
    (Name: 'gasket_ssl_get_signature_nid'; Place: @gasket_ssl_get_signature_nid),
    (Name: 'gasket_ssl_get_peer_signature_nid'; Place: @gasket_ssl_get_peer_signature_nid),
    (Name: 'gasket_ssl_get_signature_type_nid'; Place: @gasket_ssl_get_signature_type_nid),
    (Name: 'gasket_ssl_get_peer_signature_type_nid'; Place: @gasket_ssl_get_peer_signature_type_nid),
    (Name: 'gasket_ssl_get_sigalgs'; Place: @gasket_ssl_get_sigalgs),
    (Name: 'gasket_ssl_get_shared_sigalgs'; Place: @gasket_ssl_get_shared_sigalgs),
    (Name: 'gasket_ssl_get1_peer_certificate'; Place: @gasket_ssl_get1_peer_certificate),
    (Name: 'gasket_ssl_get_peer_certificate'; Place: @gasket_ssl_get_peer_certificate),
    (Name: 'gasket_ssl_get0_peer_certificate'; Place: @gasket_ssl_get0_peer_certificate),
    (Name: 'gasket_ssl_get_peer_cert_chain'; Place: @gasket_ssl_get_peer_cert_chain),
    (Name: 'gasket_ssl_get0_verified_chain'; Place: @gasket_ssl_get0_verified_chain),
    (Name: 'gasket_ssl_get0_peername'; Place: @gasket_ssl_get0_peername),
    (Name: 'gasket_ssl_get_verify_result'; Place: @gasket_ssl_get_verify_result),
    (Name: 'gasket_ssl_get_finished'; Place: @gasket_ssl_get_finished),
    (Name: 'gasket_ssl_get_peer_finished'; Place: @gasket_ssl_get_peer_finished),
    (Name: 'gasket_ssl_get_client_random'; Place: @gasket_ssl_get_client_random),
    (Name: 'gasket_ssl_get_server_random'; Place: @gasket_ssl_get_server_random),
    (Name: 'gasket_ssl_export_keying_material'; Place: @gasket_ssl_export_keying_material),
    (Name: 'gasket_ssl_export_keying_material_early'; Place: @gasket_ssl_export_keying_material_early),
    (Name: 'gasket_ssl_get_extms_support'; Place: @gasket_ssl_get_extms_support),
    (Name: 'gasket_ssl_get0_alpn_selected'; Place: @gasket_ssl_get0_alpn_selected),
    (Name: 'gasket_ssl_get0_next_proto_negotiated'; Place: @gasket_ssl_get0_next_proto_negotiated),
    (Name: 'gasket_ssl_get0_npn_negotiated'; Place: @gasket_ssl_get0_npn_negotiated),
    (Name: 'gasket_ssl_select_next_proto'; Place: @gasket_ssl_select_next_proto),
    (Name: 'gasket_ssl_get_servername'; Place: @gasket_ssl_get_servername),
    (Name: 'gasket_ssl_get_servername_type'; Place: @gasket_ssl_get_servername_type),
    (Name: 'gasket_ssl_get_psk_identity'; Place: @gasket_ssl_get_psk_identity),
    (Name: 'gasket_ssl_get_psk_identity_hint'; Place: @gasket_ssl_get_psk_identity_hint),
    (Name: 'gasket_ssl_get_selected_srtp_profile'; Place: @gasket_ssl_get_selected_srtp_profile),
    (Name: 'gasket_ssl_client_hello_get0_random'; Place: @gasket_ssl_client_hello_get0_random),
    (Name: 'gasket_ssl_client_hello_get0_session_id'; Place: @gasket_ssl_client_hello_get0_session_id),
    (Name: 'gasket_ssl_client_hello_get0_ciphers'; Place: @gasket_ssl_client_hello_get0_ciphers),
    (Name: 'gasket_ssl_client_hello_get0_compression_methods'; Place: @gasket_ssl_client_hello_get0_compression_methods),
    (Name: 'gasket_ssl_client_hello_get0_ext'; Place: @gasket_ssl_client_hello_get0_ext),
    (Name: 'gasket_ssl_client_hello_get1_extensions_present'; Place: @gasket_ssl_client_hello_get1_extensions_present),
    (Name: 'gasket_ssl_client_hello_get0_legacy_version'; Place: @gasket_ssl_client_hello_get0_legacy_version),
    (Name: 'gasket_ssl_client_hello_isv2'; Place: @gasket_ssl_client_hello_isv2),
    (Name: 'gasket_ssl_extension_supported'; Place: @gasket_ssl_extension_supported),
    (Name: 'gasket_ssl_ctrl'; Place: @gasket_ssl_ctrl),
    (Name: 'gasket_ssl_set_debug'; Place: @gasket_ssl_set_debug),
    (Name: 'gasket_ssl_ctx_new'; Place: @gasket_ssl_ctx_new),
    (Name: 'gasket_ssl_ctx_new_ex'; Place: @gasket_ssl_ctx_new_ex),
    (Name: 'gasket_ssl_ctx_up_ref'; Place: @gasket_ssl_ctx_up_ref),
    (Name: 'gasket_ssl_ctx_free'; Place: @gasket_ssl_ctx_free),
    (Name: 'gasket_ssl_ctx_get_ssl_method'; Place: @gasket_ssl_ctx_get_ssl_method),
    (Name: 'gasket_ssl_ctx_set_ssl_version'; Place: @gasket_ssl_ctx_set_ssl_version),
    (Name: 'gasket_ssl_ctx_config'; Place: @gasket_ssl_ctx_config),
    (Name: 'gasket_ssl_ctx_set_options'; Place: @gasket_ssl_ctx_set_options),
    (Name: 'gasket_ssl_ctx_clear_options'; Place: @gasket_ssl_ctx_clear_options),
    (Name: 'gasket_ssl_ctx_get_options'; Place: @gasket_ssl_ctx_get_options),
    (Name: 'gasket_ssl_ctx_set_mode'; Place: @gasket_ssl_ctx_set_mode),
    (Name: 'gasket_ssl_ctx_clear_mode'; Place: @gasket_ssl_ctx_clear_mode),
    (Name: 'gasket_ssl_ctx_get_mode'; Place: @gasket_ssl_ctx_get_mode),
    (Name: 'gasket_ssl_ctx_set_read_ahead'; Place: @gasket_ssl_ctx_set_read_ahead),
    (Name: 'gasket_ssl_ctx_get_read_ahead'; Place: @gasket_ssl_ctx_get_read_ahead),
    (Name: 'gasket_ssl_ctx_set_default_read_ahead'; Place: @gasket_ssl_ctx_set_default_read_ahead),
    (Name: 'gasket_ssl_ctx_get_default_read_ahead'; Place: @gasket_ssl_ctx_get_default_read_ahead),
    (Name: 'gasket_ssl_ctx_set_quiet_shutdown'; Place: @gasket_ssl_ctx_set_quiet_shutdown),
    (Name: 'gasket_ssl_ctx_get_quiet_shutdown'; Place: @gasket_ssl_ctx_get_quiet_shutdown),
    (Name: 'gasket_ssl_ctx_ctrl'; Place: @gasket_ssl_ctx_ctrl),
    (Name: 'gasket_ssl_ctx_set_min_proto_version'; Place: @gasket_ssl_ctx_set_min_proto_version),
    (Name: 'gasket_ssl_ctx_set_max_proto_version'; Place: @gasket_ssl_ctx_set_max_proto_version),
    (Name: 'gasket_ssl_ctx_get_min_proto_version'; Place: @gasket_ssl_ctx_get_min_proto_version),
    (Name: 'gasket_ssl_ctx_get_max_proto_version'; Place: @gasket_ssl_ctx_get_max_proto_version),
    (Name: 'gasket_ssl_ctx_set_cipher_list'; Place: @gasket_ssl_ctx_set_cipher_list),
    (Name: 'gasket_ssl_ctx_set_ciphersuites'; Place: @gasket_ssl_ctx_set_ciphersuites),
    (Name: 'gasket_ssl_ctx_get_ciphers'; Place: @gasket_ssl_ctx_get_ciphers),
    (Name: 'gasket_ssl_ctx_set1_groups'; Place: @gasket_ssl_ctx_set1_groups),
    (Name: 'gasket_ssl_ctx_set1_groups_list'; Place: @gasket_ssl_ctx_set1_groups_list),
    (Name: 'gasket_ssl_ctx_set1_curves'; Place: @gasket_ssl_ctx_set1_curves),
    (Name: 'gasket_ssl_ctx_set1_curves_list'; Place: @gasket_ssl_ctx_set1_curves_list),
    (Name: 'gasket_ssl_ctx_set1_sigalgs'; Place: @gasket_ssl_ctx_set1_sigalgs),
    (Name: 'gasket_ssl_ctx_set1_sigalgs_list'; Place: @gasket_ssl_ctx_set1_sigalgs_list),
    (Name: 'gasket_ssl_ctx_set1_client_sigalgs'; Place: @gasket_ssl_ctx_set1_client_sigalgs),
    (Name: 'gasket_ssl_ctx_set1_client_sigalgs_list'; Place: @gasket_ssl_ctx_set1_client_sigalgs_list),
    (Name: 'gasket_ssl_ctx_set_security_level'; Place: @gasket_ssl_ctx_set_security_level),
    (Name: 'gasket_ssl_ctx_get_security_level'; Place: @gasket_ssl_ctx_get_security_level),
    (Name: 'gasket_ssl_ctx_use_certificate'; Place: @gasket_ssl_ctx_use_certificate),
    (Name: 'gasket_ssl_ctx_use_certificate_asn1'; Place: @gasket_ssl_ctx_use_certificate_asn1),
    (Name: 'gasket_ssl_ctx_use_certificate_file'; Place: @gasket_ssl_ctx_use_certificate_file),
    (Name: 'gasket_ssl_ctx_use_certificate_chain_file'; Place: @gasket_ssl_ctx_use_certificate_chain_file),
    (Name: 'gasket_ssl_ctx_use_privatekey'; Place: @gasket_ssl_ctx_use_privatekey),
    (Name: 'gasket_ssl_ctx_use_privatekey_asn1'; Place: @gasket_ssl_ctx_use_privatekey_asn1),
    (Name: 'gasket_ssl_ctx_use_privatekey_file'; Place: @gasket_ssl_ctx_use_privatekey_file),
    (Name: 'gasket_ssl_ctx_use_rsaprivatekey'; Place: @gasket_ssl_ctx_use_rsaprivatekey),
    (Name: 'gasket_ssl_ctx_use_rsaprivatekey_asn1'; Place: @gasket_ssl_ctx_use_rsaprivatekey_asn1),
    (Name: 'gasket_ssl_ctx_use_rsaprivatekey_file'; Place: @gasket_ssl_ctx_use_rsaprivatekey_file),
    (Name: 'gasket_ssl_ctx_use_cert_and_key'; Place: @gasket_ssl_ctx_use_cert_and_key),
    (Name: 'gasket_ssl_ctx_check_private_key'; Place: @gasket_ssl_ctx_check_private_key),
    (Name: 'gasket_ssl_ctx_get0_certificate'; Place: @gasket_ssl_ctx_get0_certificate),
    (Name: 'gasket_ssl_ctx_get0_privatekey'; Place: @gasket_ssl_ctx_get0_privatekey),
    (Name: 'gasket_ssl_ctx_select_current_cert'; Place: @gasket_ssl_ctx_select_current_cert),
    (Name: 'gasket_ssl_ctx_set_current_cert'; Place: @gasket_ssl_ctx_set_current_cert),
    (Name: 'gasket_ssl_ctx_add_extra_chain_cert'; Place: @gasket_ssl_ctx_add_extra_chain_cert),
    (Name: 'gasket_ssl_ctx_get_extra_chain_certs'; Place: @gasket_ssl_ctx_get_extra_chain_certs),
    (Name: 'gasket_ssl_ctx_get_extra_chain_certs_only'; Place: @gasket_ssl_ctx_get_extra_chain_certs_only),
    (Name: 'gasket_ssl_ctx_clear_extra_chain_certs'; Place: @gasket_ssl_ctx_clear_extra_chain_certs),
    (Name: 'gasket_ssl_ctx_set0_chain'; Place: @gasket_ssl_ctx_set0_chain),
    (Name: 'gasket_ssl_ctx_set1_chain'; Place: @gasket_ssl_ctx_set1_chain),
    (Name: 'gasket_ssl_ctx_add0_chain_cert'; Place: @gasket_ssl_ctx_add0_chain_cert),
    (Name: 'gasket_ssl_ctx_add1_chain_cert'; Place: @gasket_ssl_ctx_add1_chain_cert),
    (Name: 'gasket_ssl_ctx_get0_chain_certs'; Place: @gasket_ssl_ctx_get0_chain_certs),
    (Name: 'gasket_ssl_ctx_clear_chain_certs'; Place: @gasket_ssl_ctx_clear_chain_certs),
    (Name: 'gasket_ssl_ctx_build_cert_chain'; Place: @gasket_ssl_ctx_build_cert_chain),
    (Name: 'gasket_ssl_ctx_set_cert_flags'; Place: @gasket_ssl_ctx_set_cert_flags),
    (Name: 'gasket_ssl_ctx_clear_cert_flags'; Place: @gasket_ssl_ctx_clear_cert_flags),
    (Name: 'gasket_ssl_ctx_use_serverinfo'; Place: @gasket_ssl_ctx_use_serverinfo),
    (Name: 'gasket_ssl_ctx_use_serverinfo_ex'; Place: @gasket_ssl_ctx_use_serverinfo_ex),
    (Name: 'gasket_ssl_ctx_use_serverinfo_file'; Place: @gasket_ssl_ctx_use_serverinfo_file),
    (Name: 'gasket_ssl_ctx_set_default_passwd_cb_userdata'; Place: @gasket_ssl_ctx_set_default_passwd_cb_userdata),
    (Name: 'gasket_ssl_ctx_set_verify'; Place: @gasket_ssl_ctx_set_verify),
    (Name: 'gasket_ssl_ctx_get_verify_mode'; Place: @gasket_ssl_ctx_get_verify_mode),
    (Name: 'gasket_ssl_ctx_set_verify_depth'; Place: @gasket_ssl_ctx_set_verify_depth),
    (Name: 'gasket_ssl_ctx_get_verify_depth'; Place: @gasket_ssl_ctx_get_verify_depth),
    (Name: 'gasket_ssl_ctx_set_purpose'; Place: @gasket_ssl_ctx_set_purpose),
    (Name: 'gasket_ssl_ctx_set_trust'; Place: @gasket_ssl_ctx_set_trust),
    (Name: 'gasket_ssl_ctx_get0_param'; Place: @gasket_ssl_ctx_get0_param),
    (Name: 'gasket_ssl_ctx_set1_param'; Place: @gasket_ssl_ctx_set1_param),
    (Name: 'gasket_ssl_ctx_load_verify_locations'; Place: @gasket_ssl_ctx_load_verify_locations),
    (Name: 'gasket_ssl_ctx_load_verify_file'; Place: @gasket_ssl_ctx_load_verify_file),
    (Name: 'gasket_ssl_ctx_load_verify_dir'; Place: @gasket_ssl_ctx_load_verify_dir),
    (Name: 'gasket_ssl_ctx_load_verify_store'; Place: @gasket_ssl_ctx_load_verify_store),
    (Name: 'gasket_ssl_ctx_set_default_verify_paths'; Place: @gasket_ssl_ctx_set_default_verify_paths),
    (Name: 'gasket_ssl_ctx_set_default_verify_file'; Place: @gasket_ssl_ctx_set_default_verify_file),
    (Name: 'gasket_ssl_ctx_set_default_verify_dir'; Place: @gasket_ssl_ctx_set_default_verify_dir),
    (Name: 'gasket_ssl_ctx_set_default_verify_store'; Place: @gasket_ssl_ctx_set_default_verify_store),
    (Name: 'gasket_ssl_ctx_get_cert_store'; Place: @gasket_ssl_ctx_get_cert_store),
    (Name: 'gasket_ssl_ctx_set_cert_store'; Place: @gasket_ssl_ctx_set_cert_store),
    (Name: 'gasket_ssl_ctx_set1_cert_store'; Place: @gasket_ssl_ctx_set1_cert_store),
    (Name: 'gasket_ssl_ctx_set0_verify_cert_store'; Place: @gasket_ssl_ctx_set0_verify_cert_store),
    (Name: 'gasket_ssl_ctx_set1_verify_cert_store'; Place: @gasket_ssl_ctx_set1_verify_cert_store),
    (Name: 'gasket_ssl_ctx_get0_verify_cert_store'; Place: @gasket_ssl_ctx_get0_verify_cert_store),
    (Name: 'gasket_ssl_ctx_set0_chain_cert_store'; Place: @gasket_ssl_ctx_set0_chain_cert_store),
    (Name: 'gasket_ssl_ctx_set1_chain_cert_store'; Place: @gasket_ssl_ctx_set1_chain_cert_store),
    (Name: 'gasket_ssl_ctx_get0_chain_cert_store'; Place: @gasket_ssl_ctx_get0_chain_cert_store),
    (Name: 'gasket_ssl_ctx_set_post_handshake_auth'; Place: @gasket_ssl_ctx_set_post_handshake_auth),
    (Name: 'gasket_ssl_ctx_set_client_ca_list'; Place: @gasket_ssl_ctx_set_client_ca_list),
    (Name: 'gasket_ssl_ctx_get_client_ca_list'; Place: @gasket_ssl_ctx_get_client_ca_list),
    (Name: 'gasket_ssl_ctx_add_client_ca'; Place: @gasket_ssl_ctx_add_client_ca),
    (Name: 'gasket_ssl_ctx_set0_ca_list'; Place: @gasket_ssl_ctx_set0_ca_list),
    (Name: 'gasket_ssl_ctx_get0_ca_list'; Place: @gasket_ssl_ctx_get0_ca_list),
    (Name: 'gasket_ssl_ctx_add1_to_ca_list'; Place: @gasket_ssl_ctx_add1_to_ca_list),
    (Name: 'gasket_ssl_ctx_set1_client_certificate_types'; Place: @gasket_ssl_ctx_set1_client_certificate_types),
    (Name: 'gasket_ssl_ctx_dane_enable'; Place: @gasket_ssl_ctx_dane_enable),
    (Name: 'gasket_ssl_ctx_dane_mtype_set'; Place: @gasket_ssl_ctx_dane_mtype_set),
    (Name: 'gasket_ssl_ctx_dane_set_flags'; Place: @gasket_ssl_ctx_dane_set_flags),
    (Name: 'gasket_ssl_ctx_dane_clear_flags'; Place: @gasket_ssl_ctx_dane_clear_flags),
    (Name: 'gasket_ssl_ctx_enable_ct'; Place: @gasket_ssl_ctx_enable_ct),
    (Name: 'gasket_ssl_ctx_disable_ct'; Place: @gasket_ssl_ctx_disable_ct),
    (Name: 'gasket_ssl_ctx_ct_is_enabled'; Place: @gasket_ssl_ctx_ct_is_enabled),
    (Name: 'gasket_ssl_ctx_set_ctlog_list_file'; Place: @gasket_ssl_ctx_set_ctlog_list_file),
    (Name: 'gasket_ssl_ctx_set_default_ctlog_list_file'; Place: @gasket_ssl_ctx_set_default_ctlog_list_file),
    (Name: 'gasket_ssl_ctx_set_tmp_dh'; Place: @gasket_ssl_ctx_set_tmp_dh),
    (Name: 'gasket_ssl_ctx_set0_tmp_dh_pkey'; Place: @gasket_ssl_ctx_set0_tmp_dh_pkey),
    (Name: 'gasket_ssl_ctx_set_dh_auto'; Place: @gasket_ssl_ctx_set_dh_auto),
    (Name: 'gasket_ssl_ctx_set_tmp_ecdh'; Place: @gasket_ssl_ctx_set_tmp_ecdh),
    (Name: 'gasket_ssl_ctx_set_ecdh_auto'; Place: @gasket_ssl_ctx_set_ecdh_auto),
    (Name: 'gasket_ssl_ctx_need_tmp_rsa'; Place: @gasket_ssl_ctx_need_tmp_rsa),
    (Name: 'gasket_ssl_ctx_set_tmp_rsa'; Place: @gasket_ssl_ctx_set_tmp_rsa),
    (Name: 'gasket_ssl_ctx_set_session_cache_mode'; Place: @gasket_ssl_ctx_set_session_cache_mode),
    (Name: 'gasket_ssl_ctx_sess_set_cache_mode'; Place: @gasket_ssl_ctx_sess_set_cache_mode),
    (Name: 'gasket_ssl_ctx_get_session_cache_mode'; Place: @gasket_ssl_ctx_get_session_cache_mode),
    (Name: 'gasket_ssl_ctx_sess_get_cache_mode'; Place: @gasket_ssl_ctx_sess_get_cache_mode),
    (Name: 'gasket_ssl_ctx_sess_set_cache_size'; Place: @gasket_ssl_ctx_sess_set_cache_size),
    (Name: 'gasket_ssl_ctx_sess_get_cache_size'; Place: @gasket_ssl_ctx_sess_get_cache_size),
    (Name: 'gasket_ssl_ctx_set_timeout'; Place: @gasket_ssl_ctx_set_timeout),
    (Name: 'gasket_ssl_ctx_get_timeout'; Place: @gasket_ssl_ctx_get_timeout),
    (Name: 'gasket_ssl_ctx_set_session_id_context'; Place: @gasket_ssl_ctx_set_session_id_context),
    (Name: 'gasket_ssl_ctx_add_session'; Place: @gasket_ssl_ctx_add_session),
    (Name: 'gasket_ssl_ctx_remove_session'; Place: @gasket_ssl_ctx_remove_session),
    (Name: 'gasket_ssl_ctx_flush_sessions'; Place: @gasket_ssl_ctx_flush_sessions),
    (Name: 'gasket_ssl_ctx_sess_number'; Place: @gasket_ssl_ctx_sess_number),
    (Name: 'gasket_ssl_ctx_sess_connect'; Place: @gasket_ssl_ctx_sess_connect),
    (Name: 'gasket_ssl_ctx_sess_connect_good'; Place: @gasket_ssl_ctx_sess_connect_good),
    (Name: 'gasket_ssl_ctx_sess_connect_renegotiate'; Place: @gasket_ssl_ctx_sess_connect_renegotiate),
    (Name: 'gasket_ssl_ctx_sess_accept'; Place: @gasket_ssl_ctx_sess_accept),
    (Name: 'gasket_ssl_ctx_sess_accept_good'; Place: @gasket_ssl_ctx_sess_accept_good),
    (Name: 'gasket_ssl_ctx_sess_accept_renegotiate'; Place: @gasket_ssl_ctx_sess_accept_renegotiate),
    (Name: 'gasket_ssl_ctx_sess_hits'; Place: @gasket_ssl_ctx_sess_hits),
    (Name: 'gasket_ssl_ctx_sess_cb_hits'; Place: @gasket_ssl_ctx_sess_cb_hits),
    (Name: 'gasket_ssl_ctx_sess_misses'; Place: @gasket_ssl_ctx_sess_misses),
    (Name: 'gasket_ssl_ctx_sess_timeouts'; Place: @gasket_ssl_ctx_sess_timeouts),
    (Name: 'gasket_ssl_ctx_sess_cache_full'; Place: @gasket_ssl_ctx_sess_cache_full),
    (Name: 'gasket_ssl_ctx_set_tlsext_ticket_keys'; Place: @gasket_ssl_ctx_set_tlsext_ticket_keys),
    (Name: 'gasket_ssl_ctx_get_tlsext_ticket_keys'; Place: @gasket_ssl_ctx_get_tlsext_ticket_keys),
    (Name: 'gasket_ssl_ctx_set_num_tickets'; Place: @gasket_ssl_ctx_set_num_tickets),
    (Name: 'gasket_ssl_ctx_get_num_tickets'; Place: @gasket_ssl_ctx_get_num_tickets),
    (Name: 'gasket_ssl_ctx_set_max_early_data'; Place: @gasket_ssl_ctx_set_max_early_data),
    (Name: 'gasket_ssl_ctx_get_max_early_data'; Place: @gasket_ssl_ctx_get_max_early_data),
    (Name: 'gasket_ssl_ctx_set_recv_max_early_data'; Place: @gasket_ssl_ctx_set_recv_max_early_data),
    (Name: 'gasket_ssl_ctx_get_recv_max_early_data'; Place: @gasket_ssl_ctx_get_recv_max_early_data),
    (Name: 'gasket_ssl_ctx_set_max_cert_list'; Place: @gasket_ssl_ctx_set_max_cert_list),
    (Name: 'gasket_ssl_ctx_get_max_cert_list'; Place: @gasket_ssl_ctx_get_max_cert_list),
    (Name: 'gasket_ssl_ctx_set_max_send_fragment'; Place: @gasket_ssl_ctx_set_max_send_fragment),
    (Name: 'gasket_ssl_ctx_set_split_send_fragment'; Place: @gasket_ssl_ctx_set_split_send_fragment),
    (Name: 'gasket_ssl_ctx_set_max_pipelines'; Place: @gasket_ssl_ctx_set_max_pipelines),
    (Name: 'gasket_ssl_ctx_set_default_read_buffer_len'; Place: @gasket_ssl_ctx_set_default_read_buffer_len),
    (Name: 'gasket_ssl_ctx_set_tlsext_max_fragment_length'; Place: @gasket_ssl_ctx_set_tlsext_max_fragment_length),
    (Name: 'gasket_ssl_ctx_set_block_padding'; Place: @gasket_ssl_ctx_set_block_padding),
    (Name: 'gasket_ssl_ctx_set_alpn_protos'; Place: @gasket_ssl_ctx_set_alpn_protos),
    (Name: 'gasket_ssl_ctx_set_tlsext_status_type'; Place: @gasket_ssl_ctx_set_tlsext_status_type),
    (Name: 'gasket_ssl_ctx_get_tlsext_status_type'; Place: @gasket_ssl_ctx_get_tlsext_status_type),
    (Name: 'gasket_ssl_ctx_set_tlsext_use_srtp'; Place: @gasket_ssl_ctx_set_tlsext_use_srtp),
    (Name: 'gasket_ssl_ctx_has_client_custom_ext'; Place: @gasket_ssl_ctx_has_client_custom_ext),
    (Name: 'gasket_ssl_ctx_use_psk_identity_hint'; Place: @gasket_ssl_ctx_use_psk_identity_hint),
    (Name: 'gasket_ssl_ctx_srp_ctx_init'; Place: @gasket_ssl_ctx_srp_ctx_init),
    (Name: 'gasket_ssl_ctx_srp_ctx_free'; Place: @gasket_ssl_ctx_srp_ctx_free),
    (Name: 'gasket_ssl_ctx_set_srp_username'; Place: @gasket_ssl_ctx_set_srp_username),
    (Name: 'gasket_ssl_ctx_set_srp_password'; Place: @gasket_ssl_ctx_set_srp_password),
    (Name: 'gasket_ssl_ctx_set_srp_strength'; Place: @gasket_ssl_ctx_set_srp_strength),
    (Name: 'gasket_ssl_ctx_get_ex_new_index'; Place: @gasket_ssl_ctx_get_ex_new_index),
    (Name: 'gasket_ssl_ctx_set_ex_data'; Place: @gasket_ssl_ctx_set_ex_data),
    (Name: 'gasket_ssl_ctx_get_ex_data'; Place: @gasket_ssl_ctx_get_ex_data),
    (Name: 'gasket_ssl_ctx_set_app_data'; Place: @gasket_ssl_ctx_set_app_data),
    (Name: 'gasket_ssl_ctx_get_app_data'; Place: @gasket_ssl_ctx_get_app_data),
    (Name: 'gasket_ssl_get_options'; Place: @gasket_ssl_get_options),
    (Name: 'gasket_ssl_set_options'; Place: @gasket_ssl_set_options),
    (Name: 'gasket_ssl_clear_options'; Place: @gasket_ssl_clear_options),
    (Name: 'gasket_ssl_get_mode'; Place: @gasket_ssl_get_mode),
    (Name: 'gasket_ssl_set_mode'; Place: @gasket_ssl_set_mode),
    (Name: 'gasket_ssl_clear_mode'; Place: @gasket_ssl_clear_mode),
    (Name: 'gasket_ssl_config'; Place: @gasket_ssl_config),
    (Name: 'gasket_ssl_set_min_proto_version'; Place: @gasket_ssl_set_min_proto_version),
    (Name: 'gasket_ssl_set_max_proto_version'; Place: @gasket_ssl_set_max_proto_version),
    (Name: 'gasket_ssl_get_min_proto_version'; Place: @gasket_ssl_get_min_proto_version),
    (Name: 'gasket_ssl_get_max_proto_version'; Place: @gasket_ssl_get_max_proto_version),
    (Name: 'gasket_ssl_set_cipher_list'; Place: @gasket_ssl_set_cipher_list),
    (Name: 'gasket_ssl_set_ciphersuites'; Place: @gasket_ssl_set_ciphersuites),
    (Name: 'gasket_ssl_set1_groups'; Place: @gasket_ssl_set1_groups),
    (Name: 'gasket_ssl_set1_curves'; Place: @gasket_ssl_set1_curves),
    (Name: 'gasket_ssl_set1_groups_list'; Place: @gasket_ssl_set1_groups_list),
    (Name: 'gasket_ssl_set1_curves_list'; Place: @gasket_ssl_set1_curves_list),
    (Name: 'gasket_ssl_set1_sigalgs'; Place: @gasket_ssl_set1_sigalgs),
    (Name: 'gasket_ssl_set1_sigalgs_list'; Place: @gasket_ssl_set1_sigalgs_list),
    (Name: 'gasket_ssl_set1_client_sigalgs'; Place: @gasket_ssl_set1_client_sigalgs),
    (Name: 'gasket_ssl_set1_client_sigalgs_list'; Place: @gasket_ssl_set1_client_sigalgs_list),
    (Name: 'gasket_ssl_get_security_level'; Place: @gasket_ssl_get_security_level),
    (Name: 'gasket_ssl_set_security_level'; Place: @gasket_ssl_set_security_level),
    (Name: 'gasket_ssl_get_read_ahead'; Place: @gasket_ssl_get_read_ahead),
    (Name: 'gasket_ssl_set_read_ahead'; Place: @gasket_ssl_set_read_ahead),
    (Name: 'gasket_ssl_set_default_read_buffer_len'; Place: @gasket_ssl_set_default_read_buffer_len),
    (Name: 'gasket_ssl_get_max_cert_list'; Place: @gasket_ssl_get_max_cert_list),
    (Name: 'gasket_ssl_set_max_cert_list'; Place: @gasket_ssl_set_max_cert_list),
    (Name: 'gasket_ssl_set_max_send_fragment'; Place: @gasket_ssl_set_max_send_fragment),
    (Name: 'gasket_ssl_set_split_send_fragment'; Place: @gasket_ssl_set_split_send_fragment),
    (Name: 'gasket_ssl_set_max_pipelines'; Place: @gasket_ssl_set_max_pipelines),
    (Name: 'gasket_ssl_alloc_buffers'; Place: @gasket_ssl_alloc_buffers),
    (Name: 'gasket_ssl_free_buffers'; Place: @gasket_ssl_free_buffers),
    (Name: 'gasket_ssl_set_block_padding'; Place: @gasket_ssl_set_block_padding),
    (Name: 'gasket_ssl_set_mtu'; Place: @gasket_ssl_set_mtu),
    (Name: 'gasket_ssl_set_default_passwd_cb_userdata'; Place: @gasket_ssl_set_default_passwd_cb_userdata),
    (Name: 'gasket_ssl_use_certificate'; Place: @gasket_ssl_use_certificate),
    (Name: 'gasket_ssl_use_certificate_asn1'; Place: @gasket_ssl_use_certificate_asn1),
    (Name: 'gasket_ssl_use_certificate_file'; Place: @gasket_ssl_use_certificate_file),
    (Name: 'gasket_ssl_use_certificate_chain_file'; Place: @gasket_ssl_use_certificate_chain_file),
    (Name: 'gasket_ssl_use_privatekey'; Place: @gasket_ssl_use_privatekey),
    (Name: 'gasket_ssl_use_privatekey_asn1'; Place: @gasket_ssl_use_privatekey_asn1),
    (Name: 'gasket_ssl_use_privatekey_file'; Place: @gasket_ssl_use_privatekey_file),
    (Name: 'gasket_ssl_use_rsaprivatekey'; Place: @gasket_ssl_use_rsaprivatekey),
    (Name: 'gasket_ssl_use_rsaprivatekey_asn1'; Place: @gasket_ssl_use_rsaprivatekey_asn1),
    (Name: 'gasket_ssl_use_rsaprivatekey_file'; Place: @gasket_ssl_use_rsaprivatekey_file),
    (Name: 'gasket_ssl_use_cert_and_key'; Place: @gasket_ssl_use_cert_and_key),
    (Name: 'gasket_ssl_check_private_key'; Place: @gasket_ssl_check_private_key),
    (Name: 'gasket_ssl_certs_clear'; Place: @gasket_ssl_certs_clear),
    (Name: 'gasket_ssl_get_certificate'; Place: @gasket_ssl_get_certificate),
    (Name: 'gasket_ssl_get_privatekey'; Place: @gasket_ssl_get_privatekey),
    (Name: 'gasket_ssl_select_current_cert'; Place: @gasket_ssl_select_current_cert),
    (Name: 'gasket_ssl_set_current_cert'; Place: @gasket_ssl_set_current_cert),
    (Name: 'gasket_ssl_set0_chain'; Place: @gasket_ssl_set0_chain),
    (Name: 'gasket_ssl_set1_chain'; Place: @gasket_ssl_set1_chain),
    (Name: 'gasket_ssl_clear_chain_certs'; Place: @gasket_ssl_clear_chain_certs),
    (Name: 'gasket_ssl_add0_chain_cert'; Place: @gasket_ssl_add0_chain_cert),
    (Name: 'gasket_ssl_add1_chain_cert'; Place: @gasket_ssl_add1_chain_cert),
    (Name: 'gasket_ssl_get0_chain_certs'; Place: @gasket_ssl_get0_chain_certs),
    (Name: 'gasket_ssl_build_cert_chain'; Place: @gasket_ssl_build_cert_chain),
    (Name: 'gasket_ssl_check_chain'; Place: @gasket_ssl_check_chain),
    (Name: 'gasket_ssl_set_cert_flags'; Place: @gasket_ssl_set_cert_flags),
    (Name: 'gasket_ssl_clear_cert_flags'; Place: @gasket_ssl_clear_cert_flags),
    (Name: 'gasket_ssl_set_tmp_dh'; Place: @gasket_ssl_set_tmp_dh),
    (Name: 'gasket_ssl_set0_tmp_dh_pkey'; Place: @gasket_ssl_set0_tmp_dh_pkey),
    (Name: 'gasket_ssl_set_dh_auto'; Place: @gasket_ssl_set_dh_auto),
    (Name: 'gasket_ssl_set_tmp_ecdh'; Place: @gasket_ssl_set_tmp_ecdh),
    (Name: 'gasket_ssl_set_ecdh_auto'; Place: @gasket_ssl_set_ecdh_auto),
    (Name: 'gasket_ssl_need_tmp_rsa'; Place: @gasket_ssl_need_tmp_rsa),
    (Name: 'gasket_ssl_set_tmp_rsa'; Place: @gasket_ssl_set_tmp_rsa),
    (Name: 'gasket_ssl_get_verify_mode'; Place: @gasket_ssl_get_verify_mode),
    (Name: 'gasket_ssl_set_verify'; Place: @gasket_ssl_set_verify),
    (Name: 'gasket_ssl_get_verify_depth'; Place: @gasket_ssl_get_verify_depth),
    (Name: 'gasket_ssl_set_verify_depth'; Place: @gasket_ssl_set_verify_depth),
    (Name: 'gasket_ssl_set_verify_result'; Place: @gasket_ssl_set_verify_result),
    (Name: 'gasket_ssl_set_retry_verify'; Place: @gasket_ssl_set_retry_verify),
    (Name: 'gasket_ssl_set_post_handshake_auth'; Place: @gasket_ssl_set_post_handshake_auth),
    (Name: 'gasket_ssl_set1_host'; Place: @gasket_ssl_set1_host),
    (Name: 'gasket_ssl_add1_host'; Place: @gasket_ssl_add1_host),
    (Name: 'gasket_ssl_set_hostflags'; Place: @gasket_ssl_set_hostflags),
    (Name: 'gasket_ssl_set_purpose'; Place: @gasket_ssl_set_purpose),
    (Name: 'gasket_ssl_set_trust'; Place: @gasket_ssl_set_trust),
    (Name: 'gasket_ssl_get0_param'; Place: @gasket_ssl_get0_param),
    (Name: 'gasket_ssl_set1_param'; Place: @gasket_ssl_set1_param),
    (Name: 'gasket_ssl_set0_verify_cert_store'; Place: @gasket_ssl_set0_verify_cert_store),
    (Name: 'gasket_ssl_set1_verify_cert_store'; Place: @gasket_ssl_set1_verify_cert_store),
    (Name: 'gasket_ssl_get0_verify_cert_store'; Place: @gasket_ssl_get0_verify_cert_store),
    (Name: 'gasket_ssl_set0_chain_cert_store'; Place: @gasket_ssl_set0_chain_cert_store),
    (Name: 'gasket_ssl_set1_chain_cert_store'; Place: @gasket_ssl_set1_chain_cert_store),
    (Name: 'gasket_ssl_get0_chain_cert_store'; Place: @gasket_ssl_get0_chain_cert_store),
    (Name: 'gasket_ssl_set_client_ca_list'; Place: @gasket_ssl_set_client_ca_list),
    (Name: 'gasket_ssl_get_client_ca_list'; Place: @gasket_ssl_get_client_ca_list),
    (Name: 'gasket_ssl_add_client_ca'; Place: @gasket_ssl_add_client_ca),
    (Name: 'gasket_ssl_set0_ca_list'; Place: @gasket_ssl_set0_ca_list),
    (Name: 'gasket_ssl_get0_ca_list'; Place: @gasket_ssl_get0_ca_list),
    (Name: 'gasket_ssl_add1_to_ca_list'; Place: @gasket_ssl_add1_to_ca_list),
    (Name: 'gasket_ssl_get0_peer_ca_list'; Place: @gasket_ssl_get0_peer_ca_list),
    (Name: 'gasket_ssl_dup_ca_list'; Place: @gasket_ssl_dup_ca_list),
    (Name: 'gasket_ssl_load_client_ca_file'; Place: @gasket_ssl_load_client_ca_file),
    (Name: 'gasket_ssl_load_client_ca_file_ex'; Place: @gasket_ssl_load_client_ca_file_ex),
    (Name: 'gasket_ssl_add_file_cert_subjects_to_stack'; Place: @gasket_ssl_add_file_cert_subjects_to_stack),
    (Name: 'gasket_ssl_add_dir_cert_subjects_to_stack'; Place: @gasket_ssl_add_dir_cert_subjects_to_stack),
    (Name: 'gasket_ssl_add_store_cert_subjects_to_stack'; Place: @gasket_ssl_add_store_cert_subjects_to_stack),
    (Name: 'gasket_ssl_get0_certificate_types'; Place: @gasket_ssl_get0_certificate_types),
    (Name: 'gasket_ssl_set1_client_certificate_types'; Place: @gasket_ssl_set1_client_certificate_types),
    (Name: 'gasket_ssl_dane_enable'; Place: @gasket_ssl_dane_enable),
    (Name: 'gasket_ssl_dane_tlsa_add'; Place: @gasket_ssl_dane_tlsa_add),
    (Name: 'gasket_ssl_dane_set_flags'; Place: @gasket_ssl_dane_set_flags),
    (Name: 'gasket_ssl_dane_clear_flags'; Place: @gasket_ssl_dane_clear_flags),
    (Name: 'gasket_ssl_get0_dane_authority'; Place: @gasket_ssl_get0_dane_authority),
    (Name: 'gasket_ssl_get0_dane_tlsa'; Place: @gasket_ssl_get0_dane_tlsa),
    (Name: 'gasket_ssl_enable_ct'; Place: @gasket_ssl_enable_ct),
    (Name: 'gasket_ssl_disable_ct'; Place: @gasket_ssl_disable_ct),
    (Name: 'gasket_ssl_ct_is_enabled'; Place: @gasket_ssl_ct_is_enabled),
    (Name: 'gasket_ssl_get_session'; Place: @gasket_ssl_get_session),
    (Name: 'gasket_ssl_get0_session'; Place: @gasket_ssl_get0_session),
    (Name: 'gasket_ssl_get1_session'; Place: @gasket_ssl_get1_session),
    (Name: 'gasket_ssl_set_session'; Place: @gasket_ssl_set_session),
    (Name: 'gasket_ssl_session_reused'; Place: @gasket_ssl_session_reused),
    (Name: 'gasket_ssl_cache_hit'; Place: @gasket_ssl_cache_hit),
    (Name: 'gasket_ssl_get_time'; Place: @gasket_ssl_get_time),
    (Name: 'gasket_ssl_set_time'; Place: @gasket_ssl_set_time),
    (Name: 'gasket_ssl_get_timeout'; Place: @gasket_ssl_get_timeout),
    (Name: 'gasket_ssl_set_timeout'; Place: @gasket_ssl_set_timeout),
    (Name: 'gasket_ssl_get_default_timeout'; Place: @gasket_ssl_get_default_timeout),
    (Name: 'gasket_ssl_set_session_id_context'; Place: @gasket_ssl_set_session_id_context),
    (Name: 'gasket_ssl_has_matching_session_id'; Place: @gasket_ssl_has_matching_session_id),
    (Name: 'gasket_ssl_get_num_tickets'; Place: @gasket_ssl_get_num_tickets),
    (Name: 'gasket_ssl_set_num_tickets'; Place: @gasket_ssl_set_num_tickets),
    (Name: 'gasket_ssl_get_max_early_data'; Place: @gasket_ssl_get_max_early_data),
    (Name: 'gasket_ssl_set_max_early_data'; Place: @gasket_ssl_set_max_early_data),
    (Name: 'gasket_ssl_get_recv_max_early_data'; Place: @gasket_ssl_get_recv_max_early_data),
    (Name: 'gasket_ssl_set_recv_max_early_data'; Place: @gasket_ssl_set_recv_max_early_data),
    (Name: 'gasket_ssl_set_tlsext_host_name'; Place: @gasket_ssl_set_tlsext_host_name),
    (Name: 'gasket_ssl_set_alpn_protos'; Place: @gasket_ssl_set_alpn_protos),
    (Name: 'gasket_ssl_set_tlsext_max_fragment_length'; Place: @gasket_ssl_set_tlsext_max_fragment_length),
    (Name: 'gasket_ssl_set_tlsext_use_srtp'; Place: @gasket_ssl_set_tlsext_use_srtp),
    (Name: 'gasket_ssl_get_srtp_profiles'; Place: @gasket_ssl_get_srtp_profiles),
    (Name: 'gasket_ssl_get_tlsext_status_type'; Place: @gasket_ssl_get_tlsext_status_type),
    (Name: 'gasket_ssl_set_tlsext_status_type'; Place: @gasket_ssl_set_tlsext_status_type),
    (Name: 'gasket_ssl_get_tlsext_status_ocsp_resp'; Place: @gasket_ssl_get_tlsext_status_ocsp_resp),
    (Name: 'gasket_ssl_set_tlsext_status_ocsp_resp'; Place: @gasket_ssl_set_tlsext_status_ocsp_resp),
    (Name: 'gasket_ssl_get_tlsext_status_exts'; Place: @gasket_ssl_get_tlsext_status_exts),
    (Name: 'gasket_ssl_set_tlsext_status_exts'; Place: @gasket_ssl_set_tlsext_status_exts),
    (Name: 'gasket_ssl_use_psk_identity_hint'; Place: @gasket_ssl_use_psk_identity_hint),
    (Name: 'gasket_ssl_get_srp_n'; Place: @gasket_ssl_get_srp_n),
    (Name: 'gasket_ssl_get_srp_g'; Place: @gasket_ssl_get_srp_g),
    (Name: 'gasket_ssl_get_srp_username'; Place: @gasket_ssl_get_srp_username),
    (Name: 'gasket_ssl_get_srp_userinfo'; Place: @gasket_ssl_get_srp_userinfo),
    (Name: 'gasket_ssl_set_srp_server_param'; Place: @gasket_ssl_set_srp_server_param),
    (Name: 'gasket_ssl_set_srp_server_param_pw'; Place: @gasket_ssl_set_srp_server_param_pw),
    (Name: 'gasket_ssl_srp_server_param_with_username'; Place: @gasket_ssl_srp_server_param_with_username),
    (Name: 'gasket_sk_x509_new_null'; Place: @gasket_sk_x509_new_null),
    (Name: 'gasket_sk_x509_num'; Place: @gasket_sk_x509_num),
    (Name: 'gasket_sk_x509_value'; Place: @gasket_sk_x509_value),
    (Name: 'gasket_sk_x509_push'; Place: @gasket_sk_x509_push),
    (Name: 'gasket_sk_x509_unshift'; Place: @gasket_sk_x509_unshift),
    (Name: 'gasket_sk_x509_insert'; Place: @gasket_sk_x509_insert),
    (Name: 'gasket_sk_x509_pop'; Place: @gasket_sk_x509_pop),
    (Name: 'gasket_sk_x509_shift'; Place: @gasket_sk_x509_shift),
    (Name: 'gasket_sk_x509_delete'; Place: @gasket_sk_x509_delete),
    (Name: 'gasket_sk_x509_dup'; Place: @gasket_sk_x509_dup),
    (Name: 'gasket_sk_x509_free'; Place: @gasket_sk_x509_free),
    (Name: 'gasket_sk_x509_pop_free'; Place: @gasket_sk_x509_pop_free),
    (Name: 'gasket_sk_x509_crl_new_null'; Place: @gasket_sk_x509_crl_new_null),
    (Name: 'gasket_sk_x509_crl_num'; Place: @gasket_sk_x509_crl_num),
    (Name: 'gasket_sk_x509_crl_value'; Place: @gasket_sk_x509_crl_value),
    (Name: 'gasket_sk_x509_crl_push'; Place: @gasket_sk_x509_crl_push),
    (Name: 'gasket_sk_x509_crl_unshift'; Place: @gasket_sk_x509_crl_unshift),
    (Name: 'gasket_sk_x509_crl_insert'; Place: @gasket_sk_x509_crl_insert),
    (Name: 'gasket_sk_x509_crl_pop'; Place: @gasket_sk_x509_crl_pop),
    (Name: 'gasket_sk_x509_crl_shift'; Place: @gasket_sk_x509_crl_shift),
    (Name: 'gasket_sk_x509_crl_delete'; Place: @gasket_sk_x509_crl_delete),
    (Name: 'gasket_sk_x509_crl_dup'; Place: @gasket_sk_x509_crl_dup),
    (Name: 'gasket_sk_x509_crl_free'; Place: @gasket_sk_x509_crl_free),
    (Name: 'gasket_sk_x509_crl_pop_free'; Place: @gasket_sk_x509_crl_pop_free),
    (Name: 'gasket_sk_x509_name_new_null'; Place: @gasket_sk_x509_name_new_null),
    (Name: 'gasket_sk_x509_name_num'; Place: @gasket_sk_x509_name_num),
    (Name: 'gasket_sk_x509_name_value'; Place: @gasket_sk_x509_name_value),
    (Name: 'gasket_sk_x509_name_push'; Place: @gasket_sk_x509_name_push),
    (Name: 'gasket_sk_x509_name_unshift'; Place: @gasket_sk_x509_name_unshift),
    (Name: 'gasket_sk_x509_name_insert'; Place: @gasket_sk_x509_name_insert),
    (Name: 'gasket_sk_x509_name_pop'; Place: @gasket_sk_x509_name_pop),
    (Name: 'gasket_sk_x509_name_shift'; Place: @gasket_sk_x509_name_shift),
    (Name: 'gasket_sk_x509_name_delete'; Place: @gasket_sk_x509_name_delete),
    (Name: 'gasket_sk_x509_name_dup'; Place: @gasket_sk_x509_name_dup),
    (Name: 'gasket_sk_x509_name_free'; Place: @gasket_sk_x509_name_free),
    (Name: 'gasket_sk_x509_name_pop_free'; Place: @gasket_sk_x509_name_pop_free),
    (Name: 'gasket_sk_x509_extension_new_null'; Place: @gasket_sk_x509_extension_new_null),
    (Name: 'gasket_sk_x509_extension_num'; Place: @gasket_sk_x509_extension_num),
    (Name: 'gasket_sk_x509_extension_value'; Place: @gasket_sk_x509_extension_value),
    (Name: 'gasket_sk_x509_extension_push'; Place: @gasket_sk_x509_extension_push),
    (Name: 'gasket_sk_x509_extension_unshift'; Place: @gasket_sk_x509_extension_unshift),
    (Name: 'gasket_sk_x509_extension_insert'; Place: @gasket_sk_x509_extension_insert),
    (Name: 'gasket_sk_x509_extension_pop'; Place: @gasket_sk_x509_extension_pop),
    (Name: 'gasket_sk_x509_extension_shift'; Place: @gasket_sk_x509_extension_shift),
    (Name: 'gasket_sk_x509_extension_delete'; Place: @gasket_sk_x509_extension_delete),
    (Name: 'gasket_sk_x509_extension_dup'; Place: @gasket_sk_x509_extension_dup),
    (Name: 'gasket_sk_x509_extension_free'; Place: @gasket_sk_x509_extension_free),
    (Name: 'gasket_sk_x509_extension_pop_free'; Place: @gasket_sk_x509_extension_pop_free),
    (Name: 'gasket_sk_x509_revoked_new_null'; Place: @gasket_sk_x509_revoked_new_null),
    (Name: 'gasket_sk_x509_revoked_num'; Place: @gasket_sk_x509_revoked_num),
    (Name: 'gasket_sk_x509_revoked_value'; Place: @gasket_sk_x509_revoked_value),
    (Name: 'gasket_sk_x509_revoked_push'; Place: @gasket_sk_x509_revoked_push),
    (Name: 'gasket_sk_x509_revoked_unshift'; Place: @gasket_sk_x509_revoked_unshift),
    (Name: 'gasket_sk_x509_revoked_insert'; Place: @gasket_sk_x509_revoked_insert),
    (Name: 'gasket_sk_x509_revoked_pop'; Place: @gasket_sk_x509_revoked_pop),
    (Name: 'gasket_sk_x509_revoked_shift'; Place: @gasket_sk_x509_revoked_shift),
    (Name: 'gasket_sk_x509_revoked_delete'; Place: @gasket_sk_x509_revoked_delete),
    (Name: 'gasket_sk_x509_revoked_dup'; Place: @gasket_sk_x509_revoked_dup),
    (Name: 'gasket_sk_x509_revoked_free'; Place: @gasket_sk_x509_revoked_free),
    (Name: 'gasket_sk_x509_revoked_pop_free'; Place: @gasket_sk_x509_revoked_pop_free),
    (Name: 'gasket_sk_x509_object_new_null'; Place: @gasket_sk_x509_object_new_null),
    (Name: 'gasket_sk_x509_object_num'; Place: @gasket_sk_x509_object_num),
    (Name: 'gasket_sk_x509_object_value'; Place: @gasket_sk_x509_object_value),
    (Name: 'gasket_sk_x509_object_push'; Place: @gasket_sk_x509_object_push),
    (Name: 'gasket_sk_x509_object_unshift'; Place: @gasket_sk_x509_object_unshift),
    (Name: 'gasket_sk_x509_object_insert'; Place: @gasket_sk_x509_object_insert),
    (Name: 'gasket_sk_x509_object_pop'; Place: @gasket_sk_x509_object_pop),
    (Name: 'gasket_sk_x509_object_shift'; Place: @gasket_sk_x509_object_shift),
    (Name: 'gasket_sk_x509_object_delete'; Place: @gasket_sk_x509_object_delete),
    (Name: 'gasket_sk_x509_object_dup'; Place: @gasket_sk_x509_object_dup),
    (Name: 'gasket_sk_x509_object_free'; Place: @gasket_sk_x509_object_free),
    (Name: 'gasket_sk_x509_object_pop_free'; Place: @gasket_sk_x509_object_pop_free),
    (Name: 'gasket_sk_general_name_new_null'; Place: @gasket_sk_general_name_new_null),
    (Name: 'gasket_sk_general_name_num'; Place: @gasket_sk_general_name_num),
    (Name: 'gasket_sk_general_name_value'; Place: @gasket_sk_general_name_value),
    (Name: 'gasket_sk_general_name_push'; Place: @gasket_sk_general_name_push),
    (Name: 'gasket_sk_general_name_unshift'; Place: @gasket_sk_general_name_unshift),
    (Name: 'gasket_sk_general_name_insert'; Place: @gasket_sk_general_name_insert),
    (Name: 'gasket_sk_general_name_pop'; Place: @gasket_sk_general_name_pop),
    (Name: 'gasket_sk_general_name_shift'; Place: @gasket_sk_general_name_shift),
    (Name: 'gasket_sk_general_name_delete'; Place: @gasket_sk_general_name_delete),
    (Name: 'gasket_sk_general_name_dup'; Place: @gasket_sk_general_name_dup),
    (Name: 'gasket_sk_general_name_free'; Place: @gasket_sk_general_name_free),
    (Name: 'gasket_sk_general_name_pop_free'; Place: @gasket_sk_general_name_pop_free),
    (Name: 'gasket_sk_asn1_object_new_null'; Place: @gasket_sk_asn1_object_new_null),
    (Name: 'gasket_sk_asn1_object_num'; Place: @gasket_sk_asn1_object_num),
    (Name: 'gasket_sk_asn1_object_value'; Place: @gasket_sk_asn1_object_value),
    (Name: 'gasket_sk_asn1_object_push'; Place: @gasket_sk_asn1_object_push),
    (Name: 'gasket_sk_asn1_object_unshift'; Place: @gasket_sk_asn1_object_unshift),
    (Name: 'gasket_sk_asn1_object_insert'; Place: @gasket_sk_asn1_object_insert),
    (Name: 'gasket_sk_asn1_object_pop'; Place: @gasket_sk_asn1_object_pop),
    (Name: 'gasket_sk_asn1_object_shift'; Place: @gasket_sk_asn1_object_shift),
    (Name: 'gasket_sk_asn1_object_delete'; Place: @gasket_sk_asn1_object_delete),
    (Name: 'gasket_sk_asn1_object_dup'; Place: @gasket_sk_asn1_object_dup),
    (Name: 'gasket_sk_asn1_object_free'; Place: @gasket_sk_asn1_object_free),
    (Name: 'gasket_sk_asn1_object_pop_free'; Place: @gasket_sk_asn1_object_pop_free),
    (Name: 'gasket_sk_ssl_cipher_new_null'; Place: @gasket_sk_ssl_cipher_new_null),
    (Name: 'gasket_sk_ssl_cipher_num'; Place: @gasket_sk_ssl_cipher_num),
    (Name: 'gasket_sk_ssl_cipher_value'; Place: @gasket_sk_ssl_cipher_value),
    (Name: 'gasket_sk_ssl_cipher_push'; Place: @gasket_sk_ssl_cipher_push),
    (Name: 'gasket_sk_ssl_cipher_unshift'; Place: @gasket_sk_ssl_cipher_unshift),
    (Name: 'gasket_sk_ssl_cipher_insert'; Place: @gasket_sk_ssl_cipher_insert),
    (Name: 'gasket_sk_ssl_cipher_pop'; Place: @gasket_sk_ssl_cipher_pop),
    (Name: 'gasket_sk_ssl_cipher_shift'; Place: @gasket_sk_ssl_cipher_shift),
    (Name: 'gasket_sk_ssl_cipher_delete'; Place: @gasket_sk_ssl_cipher_delete),
    (Name: 'gasket_sk_ssl_cipher_dup'; Place: @gasket_sk_ssl_cipher_dup),
    (Name: 'gasket_sk_ssl_cipher_free'; Place: @gasket_sk_ssl_cipher_free),
    (Name: 'gasket_sk_ssl_cipher_pop_free'; Place: @gasket_sk_ssl_cipher_pop_free),
    (Name: 'gasket_sk_ssl_comp_new_null'; Place: @gasket_sk_ssl_comp_new_null),
    (Name: 'gasket_sk_ssl_comp_num'; Place: @gasket_sk_ssl_comp_num),
    (Name: 'gasket_sk_ssl_comp_value'; Place: @gasket_sk_ssl_comp_value),
    (Name: 'gasket_sk_ssl_comp_push'; Place: @gasket_sk_ssl_comp_push),
    (Name: 'gasket_sk_ssl_comp_unshift'; Place: @gasket_sk_ssl_comp_unshift),
    (Name: 'gasket_sk_ssl_comp_insert'; Place: @gasket_sk_ssl_comp_insert),
    (Name: 'gasket_sk_ssl_comp_pop'; Place: @gasket_sk_ssl_comp_pop),
    (Name: 'gasket_sk_ssl_comp_shift'; Place: @gasket_sk_ssl_comp_shift),
    (Name: 'gasket_sk_ssl_comp_delete'; Place: @gasket_sk_ssl_comp_delete),
    (Name: 'gasket_sk_ssl_comp_dup'; Place: @gasket_sk_ssl_comp_dup),
    (Name: 'gasket_sk_ssl_comp_free'; Place: @gasket_sk_ssl_comp_free),
    (Name: 'gasket_sk_ssl_comp_pop_free'; Place: @gasket_sk_ssl_comp_pop_free),
    (Name: 'gasket_sk_srtp_protection_profile_new_null'; Place: @gasket_sk_srtp_protection_profile_new_null),
    (Name: 'gasket_sk_srtp_protection_profile_num'; Place: @gasket_sk_srtp_protection_profile_num),
    (Name: 'gasket_sk_srtp_protection_profile_value'; Place: @gasket_sk_srtp_protection_profile_value),
    (Name: 'gasket_sk_srtp_protection_profile_push'; Place: @gasket_sk_srtp_protection_profile_push),
    (Name: 'gasket_sk_srtp_protection_profile_unshift'; Place: @gasket_sk_srtp_protection_profile_unshift),
    (Name: 'gasket_sk_srtp_protection_profile_insert'; Place: @gasket_sk_srtp_protection_profile_insert),
    (Name: 'gasket_sk_srtp_protection_profile_pop'; Place: @gasket_sk_srtp_protection_profile_pop),
    (Name: 'gasket_sk_srtp_protection_profile_shift'; Place: @gasket_sk_srtp_protection_profile_shift),
    (Name: 'gasket_sk_srtp_protection_profile_delete'; Place: @gasket_sk_srtp_protection_profile_delete),
    (Name: 'gasket_sk_srtp_protection_profile_dup'; Place: @gasket_sk_srtp_protection_profile_dup),
    (Name: 'gasket_sk_srtp_protection_profile_free'; Place: @gasket_sk_srtp_protection_profile_free),
    (Name: 'gasket_sk_srtp_protection_profile_pop_free'; Place: @gasket_sk_srtp_protection_profile_pop_free),
    (Name: 'gasket_x509_new'; Place: @gasket_x509_new),
    (Name: 'gasket_x509_new_ex'; Place: @gasket_x509_new_ex),
    (Name: 'gasket_x509_dup'; Place: @gasket_x509_dup),
    (Name: 'gasket_x509_up_ref'; Place: @gasket_x509_up_ref),
    (Name: 'gasket_x509_free'; Place: @gasket_x509_free),
    (Name: 'gasket_x509_get_version'; Place: @gasket_x509_get_version),
    (Name: 'gasket_x509_set_version'; Place: @gasket_x509_set_version),
    (Name: 'gasket_x509_get_serialnumber'; Place: @gasket_x509_get_serialnumber),
    (Name: 'gasket_x509_get0_serialnumber'; Place: @gasket_x509_get0_serialnumber),
    (Name: 'gasket_x509_set_serialnumber'; Place: @gasket_x509_set_serialnumber),
    (Name: 'gasket_x509_get_subject_name'; Place: @gasket_x509_get_subject_name),
    (Name: 'gasket_x509_set_subject_name'; Place: @gasket_x509_set_subject_name),
    (Name: 'gasket_x509_get_issuer_name'; Place: @gasket_x509_get_issuer_name),
    (Name: 'gasket_x509_set_issuer_name'; Place: @gasket_x509_set_issuer_name),
    (Name: 'gasket_x509_get0_notbefore'; Place: @gasket_x509_get0_notbefore),
    (Name: 'gasket_x509_getm_notbefore'; Place: @gasket_x509_getm_notbefore),
    (Name: 'gasket_x509_get_notbefore'; Place: @gasket_x509_get_notbefore),
    (Name: 'gasket_x509_set1_notbefore'; Place: @gasket_x509_set1_notbefore),
    (Name: 'gasket_x509_set_notbefore'; Place: @gasket_x509_set_notbefore),
    (Name: 'gasket_x509_get0_notafter'; Place: @gasket_x509_get0_notafter),
    (Name: 'gasket_x509_getm_notafter'; Place: @gasket_x509_getm_notafter),
    (Name: 'gasket_x509_get_notafter'; Place: @gasket_x509_get_notafter),
    (Name: 'gasket_x509_set1_notafter'; Place: @gasket_x509_set1_notafter),
    (Name: 'gasket_x509_set_notafter'; Place: @gasket_x509_set_notafter),
    (Name: 'gasket_x509_get0_pubkey'; Place: @gasket_x509_get0_pubkey),
    (Name: 'gasket_x509_get_pubkey'; Place: @gasket_x509_get_pubkey),
    (Name: 'gasket_x509_set_pubkey'; Place: @gasket_x509_set_pubkey),
    (Name: 'gasket_x509_get0_pubkey_bitstr'; Place: @gasket_x509_get0_pubkey_bitstr),
    (Name: 'gasket_x509_get0_signature'; Place: @gasket_x509_get0_signature),
    (Name: 'gasket_x509_get_signature_nid'; Place: @gasket_x509_get_signature_nid),
    (Name: 'gasket_x509_get_signature_type'; Place: @gasket_x509_get_signature_type),
    (Name: 'gasket_x509_get_signature_info'; Place: @gasket_x509_get_signature_info),
    (Name: 'gasket_x509_check_private_key'; Place: @gasket_x509_check_private_key),
    (Name: 'gasket_x509_verify'; Place: @gasket_x509_verify),
    (Name: 'gasket_x509_self_signed'; Place: @gasket_x509_self_signed),
    (Name: 'gasket_x509_sign'; Place: @gasket_x509_sign),
    (Name: 'gasket_x509_check_issued'; Place: @gasket_x509_check_issued),
    (Name: 'gasket_x509_check_purpose'; Place: @gasket_x509_check_purpose),
    (Name: 'gasket_x509_check_trust'; Place: @gasket_x509_check_trust),
    (Name: 'gasket_x509_check_ca'; Place: @gasket_x509_check_ca),
    (Name: 'gasket_x509_check_host'; Place: @gasket_x509_check_host),
    (Name: 'gasket_x509_check_email'; Place: @gasket_x509_check_email),
    (Name: 'gasket_x509_check_ip'; Place: @gasket_x509_check_ip),
    (Name: 'gasket_x509_check_ip_asc'; Place: @gasket_x509_check_ip_asc),
    (Name: 'gasket_x509_cmp'; Place: @gasket_x509_cmp),
    (Name: 'gasket_x509_issuer_and_serial_cmp'; Place: @gasket_x509_issuer_and_serial_cmp),
    (Name: 'gasket_x509_issuer_name_cmp'; Place: @gasket_x509_issuer_name_cmp),
    (Name: 'gasket_x509_subject_name_cmp'; Place: @gasket_x509_subject_name_cmp),
    (Name: 'gasket_x509_subject_name_hash'; Place: @gasket_x509_subject_name_hash),
    (Name: 'gasket_x509_subject_name_hash_old'; Place: @gasket_x509_subject_name_hash_old),
    (Name: 'gasket_x509_issuer_name_hash'; Place: @gasket_x509_issuer_name_hash),
    (Name: 'gasket_x509_issuer_name_hash_old'; Place: @gasket_x509_issuer_name_hash_old),
    (Name: 'gasket_x509_issuer_and_serial_hash'; Place: @gasket_x509_issuer_and_serial_hash),
    (Name: 'gasket_x509_digest'; Place: @gasket_x509_digest),
    (Name: 'gasket_x509_pubkey_digest'; Place: @gasket_x509_pubkey_digest),
    (Name: 'gasket_x509_get_ext_count'; Place: @gasket_x509_get_ext_count),
    (Name: 'gasket_x509_get_ext'; Place: @gasket_x509_get_ext),
    (Name: 'gasket_x509_get_ext_by_nid'; Place: @gasket_x509_get_ext_by_nid),
    (Name: 'gasket_x509_get_ext_by_obj'; Place: @gasket_x509_get_ext_by_obj),
    (Name: 'gasket_x509_get_ext_by_critical'; Place: @gasket_x509_get_ext_by_critical),
    (Name: 'gasket_x509_get0_extensions'; Place: @gasket_x509_get0_extensions),
    (Name: 'gasket_x509_add_ext'; Place: @gasket_x509_add_ext),
    (Name: 'gasket_x509_delete_ext'; Place: @gasket_x509_delete_ext),
    (Name: 'gasket_x509_get_extension_flags'; Place: @gasket_x509_get_extension_flags),
    (Name: 'gasket_x509_get_key_usage'; Place: @gasket_x509_get_key_usage),
    (Name: 'gasket_x509_get_extended_key_usage'; Place: @gasket_x509_get_extended_key_usage),
    (Name: 'gasket_x509_get_pathlen'; Place: @gasket_x509_get_pathlen),
    (Name: 'gasket_x509_get_proxy_pathlen'; Place: @gasket_x509_get_proxy_pathlen),
    (Name: 'gasket_x509_set_proxy_flag'; Place: @gasket_x509_set_proxy_flag),
    (Name: 'gasket_x509_set_proxy_pathlen'; Place: @gasket_x509_set_proxy_pathlen),
    (Name: 'gasket_x509_get0_subject_key_id'; Place: @gasket_x509_get0_subject_key_id),
    (Name: 'gasket_x509_get0_authority_key_id'; Place: @gasket_x509_get0_authority_key_id),
    (Name: 'gasket_x509_get0_authority_serial'; Place: @gasket_x509_get0_authority_serial),
    (Name: 'gasket_x509_alias_set1'; Place: @gasket_x509_alias_set1),
    (Name: 'gasket_x509_alias_get0'; Place: @gasket_x509_alias_get0),
    (Name: 'gasket_x509_keyid_set1'; Place: @gasket_x509_keyid_set1),
    (Name: 'gasket_x509_keyid_get0'; Place: @gasket_x509_keyid_get0),
    (Name: 'gasket_x509_trusted'; Place: @gasket_x509_trusted),
    (Name: 'gasket_x509_add1_trust_object'; Place: @gasket_x509_add1_trust_object),
    (Name: 'gasket_x509_add1_reject_object'; Place: @gasket_x509_add1_reject_object),
    (Name: 'gasket_x509_trust_clear'; Place: @gasket_x509_trust_clear),
    (Name: 'gasket_x509_reject_clear'; Place: @gasket_x509_reject_clear),
    (Name: 'gasket_x509_get_ex_new_index'; Place: @gasket_x509_get_ex_new_index),
    (Name: 'gasket_x509_set_ex_data'; Place: @gasket_x509_set_ex_data),
    (Name: 'gasket_x509_get_ex_data'; Place: @gasket_x509_get_ex_data),
    (Name: 'gasket_x509_chain_up_ref'; Place: @gasket_x509_chain_up_ref),
    (Name: 'gasket_x509_find_by_subject'; Place: @gasket_x509_find_by_subject),
    (Name: 'gasket_x509_find_by_issuer_and_serial'; Place: @gasket_x509_find_by_issuer_and_serial),
    (Name: 'gasket_x509_build_chain'; Place: @gasket_x509_build_chain),
    (Name: 'gasket_x509_print'; Place: @gasket_x509_print),
    (Name: 'gasket_x509_print_ex'; Place: @gasket_x509_print_ex),
    (Name: 'gasket_x509_to_x509_req'; Place: @gasket_x509_to_x509_req),
    (Name: 'gasket_x509_get_default_cert_file'; Place: @gasket_x509_get_default_cert_file),
    (Name: 'gasket_x509_get_default_cert_dir'; Place: @gasket_x509_get_default_cert_dir),
    (Name: 'gasket_x509_get_default_cert_file_env'; Place: @gasket_x509_get_default_cert_file_env),
    (Name: 'gasket_x509_get_default_cert_dir_env'; Place: @gasket_x509_get_default_cert_dir_env),
    (Name: 'gasket_x509_get_default_cert_area'; Place: @gasket_x509_get_default_cert_area),
    (Name: 'gasket_x509_get_default_private_dir'; Place: @gasket_x509_get_default_private_dir),
    (Name: 'gasket_x509_name_new'; Place: @gasket_x509_name_new),
    (Name: 'gasket_x509_name_dup'; Place: @gasket_x509_name_dup),
    (Name: 'gasket_x509_name_free'; Place: @gasket_x509_name_free),
    (Name: 'gasket_x509_name_entry_count'; Place: @gasket_x509_name_entry_count),
    (Name: 'gasket_x509_name_get_entry'; Place: @gasket_x509_name_get_entry),
    (Name: 'gasket_x509_name_get_index_by_nid'; Place: @gasket_x509_name_get_index_by_nid),
    (Name: 'gasket_x509_name_get_index_by_obj'; Place: @gasket_x509_name_get_index_by_obj),
    (Name: 'gasket_x509_name_get_text_by_nid'; Place: @gasket_x509_name_get_text_by_nid),
    (Name: 'gasket_x509_name_get_text_by_obj'; Place: @gasket_x509_name_get_text_by_obj),
    (Name: 'gasket_x509_name_oneline'; Place: @gasket_x509_name_oneline),
    (Name: 'gasket_x509_name_print'; Place: @gasket_x509_name_print),
    (Name: 'gasket_x509_name_print_ex'; Place: @gasket_x509_name_print_ex),
    (Name: 'gasket_x509_name_add_entry_by_txt'; Place: @gasket_x509_name_add_entry_by_txt),
    (Name: 'gasket_x509_name_add_entry_by_nid'; Place: @gasket_x509_name_add_entry_by_nid),
    (Name: 'gasket_x509_name_add_entry_by_obj'; Place: @gasket_x509_name_add_entry_by_obj),
    (Name: 'gasket_x509_name_add_entry'; Place: @gasket_x509_name_add_entry),
    (Name: 'gasket_x509_name_delete_entry'; Place: @gasket_x509_name_delete_entry),
    (Name: 'gasket_x509_name_cmp'; Place: @gasket_x509_name_cmp),
    (Name: 'gasket_x509_name_hash'; Place: @gasket_x509_name_hash),
    (Name: 'gasket_x509_name_hash_old'; Place: @gasket_x509_name_hash_old),
    (Name: 'gasket_x509_name_digest'; Place: @gasket_x509_name_digest),
    (Name: 'gasket_x509_name_entry_new'; Place: @gasket_x509_name_entry_new),
    (Name: 'gasket_x509_name_entry_dup'; Place: @gasket_x509_name_entry_dup),
    (Name: 'gasket_x509_name_entry_free'; Place: @gasket_x509_name_entry_free),
    (Name: 'gasket_x509_name_entry_create_by_txt'; Place: @gasket_x509_name_entry_create_by_txt),
    (Name: 'gasket_x509_name_entry_create_by_nid'; Place: @gasket_x509_name_entry_create_by_nid),
    (Name: 'gasket_x509_name_entry_create_by_obj'; Place: @gasket_x509_name_entry_create_by_obj),
    (Name: 'gasket_x509_name_entry_get_object'; Place: @gasket_x509_name_entry_get_object),
    (Name: 'gasket_x509_name_entry_get_data'; Place: @gasket_x509_name_entry_get_data),
    (Name: 'gasket_x509_name_entry_set_object'; Place: @gasket_x509_name_entry_set_object),
    (Name: 'gasket_x509_name_entry_set_data'; Place: @gasket_x509_name_entry_set_data),
    (Name: 'gasket_x509_name_entry_set'; Place: @gasket_x509_name_entry_set),
    (Name: 'gasket_x509_extension_new'; Place: @gasket_x509_extension_new),
    (Name: 'gasket_x509_extension_dup'; Place: @gasket_x509_extension_dup),
    (Name: 'gasket_x509_extension_free'; Place: @gasket_x509_extension_free),
    (Name: 'gasket_x509_extension_get_object'; Place: @gasket_x509_extension_get_object),
    (Name: 'gasket_x509_extension_get_critical'; Place: @gasket_x509_extension_get_critical),
    (Name: 'gasket_x509_extension_get_data'; Place: @gasket_x509_extension_get_data),
    (Name: 'gasket_x509_extension_set_object'; Place: @gasket_x509_extension_set_object),
    (Name: 'gasket_x509_extension_set_critical'; Place: @gasket_x509_extension_set_critical),
    (Name: 'gasket_x509_extension_set_data'; Place: @gasket_x509_extension_set_data),
    (Name: 'gasket_x509_extension_create_by_nid'; Place: @gasket_x509_extension_create_by_nid),
    (Name: 'gasket_x509_extension_create_by_obj'; Place: @gasket_x509_extension_create_by_obj),
    (Name: 'gasket_x509v3_ext_print'; Place: @gasket_x509v3_ext_print),
    (Name: 'gasket_x509v3_ext_conf_nid'; Place: @gasket_x509v3_ext_conf_nid),
    (Name: 'gasket_asn1_string_new'; Place: @gasket_asn1_string_new),
    (Name: 'gasket_asn1_string_free'; Place: @gasket_asn1_string_free),
    (Name: 'gasket_asn1_string_type_new'; Place: @gasket_asn1_string_type_new),
    (Name: 'gasket_asn1_string_dup'; Place: @gasket_asn1_string_dup),
    (Name: 'gasket_asn1_string_copy'; Place: @gasket_asn1_string_copy),
    (Name: 'gasket_asn1_string_cmp'; Place: @gasket_asn1_string_cmp),
    (Name: 'gasket_asn1_string_type'; Place: @gasket_asn1_string_type),
    (Name: 'gasket_asn1_string_length'; Place: @gasket_asn1_string_length),
    (Name: 'gasket_asn1_string_get0_data'; Place: @gasket_asn1_string_get0_data),
    (Name: 'gasket_asn1_string_data'; Place: @gasket_asn1_string_data),
    (Name: 'gasket_asn1_string_set'; Place: @gasket_asn1_string_set),
    (Name: 'gasket_asn1_string_to_utf8'; Place: @gasket_asn1_string_to_utf8),
    (Name: 'gasket_asn1_string_print'; Place: @gasket_asn1_string_print),
    (Name: 'gasket_asn1_string_print_ex'; Place: @gasket_asn1_string_print_ex),
    (Name: 'gasket_asn1_tag2str'; Place: @gasket_asn1_tag2str),
    (Name: 'gasket_asn1_octet_string_new'; Place: @gasket_asn1_octet_string_new),
    (Name: 'gasket_asn1_octet_string_free'; Place: @gasket_asn1_octet_string_free),
    (Name: 'gasket_asn1_octet_string_set'; Place: @gasket_asn1_octet_string_set),
    (Name: 'gasket_asn1_time_new'; Place: @gasket_asn1_time_new),
    (Name: 'gasket_asn1_time_dup'; Place: @gasket_asn1_time_dup),
    (Name: 'gasket_asn1_time_free'; Place: @gasket_asn1_time_free),
    (Name: 'gasket_asn1_time_set'; Place: @gasket_asn1_time_set),
    (Name: 'gasket_asn1_time_adj'; Place: @gasket_asn1_time_adj),
    (Name: 'gasket_x509_gmtime_adj'; Place: @gasket_x509_gmtime_adj),
    (Name: 'gasket_x509_time_adj'; Place: @gasket_x509_time_adj),
    (Name: 'gasket_x509_time_adj_ex'; Place: @gasket_x509_time_adj_ex),
    (Name: 'gasket_asn1_time_set_string'; Place: @gasket_asn1_time_set_string),
    (Name: 'gasket_asn1_time_set_string_x509'; Place: @gasket_asn1_time_set_string_x509),
    (Name: 'gasket_asn1_time_normalize'; Place: @gasket_asn1_time_normalize),
    (Name: 'gasket_asn1_time_check'; Place: @gasket_asn1_time_check),
    (Name: 'gasket_asn1_time_print'; Place: @gasket_asn1_time_print),
    (Name: 'gasket_asn1_time_print_ex'; Place: @gasket_asn1_time_print_ex),
    (Name: 'gasket_asn1_time_diff'; Place: @gasket_asn1_time_diff),
    (Name: 'gasket_asn1_time_cmp_time_t'; Place: @gasket_asn1_time_cmp_time_t),
    (Name: 'gasket_asn1_time_compare'; Place: @gasket_asn1_time_compare),
    (Name: 'gasket_x509_cmp_time'; Place: @gasket_x509_cmp_time),
    (Name: 'gasket_x509_cmp_current_time'; Place: @gasket_x509_cmp_current_time),
    (Name: 'gasket_asn1_time_to_generalizedtime'; Place: @gasket_asn1_time_to_generalizedtime),
    (Name: 'gasket_asn1_generalizedtime_free'; Place: @gasket_asn1_generalizedtime_free),
    (Name: 'gasket_asn1_integer_new'; Place: @gasket_asn1_integer_new),
    (Name: 'gasket_asn1_integer_dup'; Place: @gasket_asn1_integer_dup),
    (Name: 'gasket_asn1_integer_free'; Place: @gasket_asn1_integer_free),
    (Name: 'gasket_asn1_integer_cmp'; Place: @gasket_asn1_integer_cmp),
    (Name: 'gasket_asn1_integer_get_int64'; Place: @gasket_asn1_integer_get_int64),
    (Name: 'gasket_asn1_integer_get_uint64'; Place: @gasket_asn1_integer_get_uint64),
    (Name: 'gasket_asn1_integer_get'; Place: @gasket_asn1_integer_get),
    (Name: 'gasket_asn1_integer_set_int64'; Place: @gasket_asn1_integer_set_int64),
    (Name: 'gasket_asn1_integer_set_uint64'; Place: @gasket_asn1_integer_set_uint64),
    (Name: 'gasket_asn1_integer_set'; Place: @gasket_asn1_integer_set),
    (Name: 'gasket_asn1_integer_to_bn'; Place: @gasket_asn1_integer_to_bn),
    (Name: 'gasket_bn_to_asn1_integer'; Place: @gasket_bn_to_asn1_integer),
    (Name: 'gasket_i2s_asn1_integer'; Place: @gasket_i2s_asn1_integer),
    (Name: 'gasket_i2a_asn1_integer'; Place: @gasket_i2a_asn1_integer),
    (Name: 'gasket_asn1_object_new'; Place: @gasket_asn1_object_new),
    (Name: 'gasket_asn1_object_free'; Place: @gasket_asn1_object_free),
    (Name: 'gasket_obj_nid2obj'; Place: @gasket_obj_nid2obj),
    (Name: 'gasket_obj_nid2ln'; Place: @gasket_obj_nid2ln),
    (Name: 'gasket_obj_nid2sn'; Place: @gasket_obj_nid2sn),
    (Name: 'gasket_obj_obj2nid'; Place: @gasket_obj_obj2nid),
    (Name: 'gasket_obj_ln2nid'; Place: @gasket_obj_ln2nid),
    (Name: 'gasket_obj_sn2nid'; Place: @gasket_obj_sn2nid),
    (Name: 'gasket_obj_txt2nid'; Place: @gasket_obj_txt2nid),
    (Name: 'gasket_obj_txt2obj'; Place: @gasket_obj_txt2obj),
    (Name: 'gasket_obj_obj2txt'; Place: @gasket_obj_obj2txt),
    (Name: 'gasket_obj_cmp'; Place: @gasket_obj_cmp),
    (Name: 'gasket_obj_dup'; Place: @gasket_obj_dup),
    (Name: 'gasket_i2a_asn1_object'; Place: @gasket_i2a_asn1_object),
    (Name: 'gasket_x509_crl_new'; Place: @gasket_x509_crl_new),
    (Name: 'gasket_x509_crl_new_ex'; Place: @gasket_x509_crl_new_ex),
    (Name: 'gasket_x509_crl_dup'; Place: @gasket_x509_crl_dup),
    (Name: 'gasket_x509_crl_up_ref'; Place: @gasket_x509_crl_up_ref),
    (Name: 'gasket_x509_crl_free'; Place: @gasket_x509_crl_free),
    (Name: 'gasket_x509_crl_get_version'; Place: @gasket_x509_crl_get_version),
    (Name: 'gasket_x509_crl_set_version'; Place: @gasket_x509_crl_set_version),
    (Name: 'gasket_x509_crl_get_issuer'; Place: @gasket_x509_crl_get_issuer),
    (Name: 'gasket_x509_crl_set_issuer_name'; Place: @gasket_x509_crl_set_issuer_name),
    (Name: 'gasket_x509_crl_get0_lastupdate'; Place: @gasket_x509_crl_get0_lastupdate),
    (Name: 'gasket_x509_crl_get_lastupdate'; Place: @gasket_x509_crl_get_lastupdate),
    (Name: 'gasket_x509_crl_set1_lastupdate'; Place: @gasket_x509_crl_set1_lastupdate),
    (Name: 'gasket_x509_crl_get0_nextupdate'; Place: @gasket_x509_crl_get0_nextupdate),
    (Name: 'gasket_x509_crl_get_nextupdate'; Place: @gasket_x509_crl_get_nextupdate),
    (Name: 'gasket_x509_crl_set1_nextupdate'; Place: @gasket_x509_crl_set1_nextupdate),
    (Name: 'gasket_x509_crl_get_revoked'; Place: @gasket_x509_crl_get_revoked),
    (Name: 'gasket_x509_crl_get0_by_serial'; Place: @gasket_x509_crl_get0_by_serial),
    (Name: 'gasket_x509_crl_get0_by_cert'; Place: @gasket_x509_crl_get0_by_cert),
    (Name: 'gasket_x509_crl_add0_revoked'; Place: @gasket_x509_crl_add0_revoked),
    (Name: 'gasket_x509_crl_sort'; Place: @gasket_x509_crl_sort),
    (Name: 'gasket_x509_crl_sign'; Place: @gasket_x509_crl_sign),
    (Name: 'gasket_x509_crl_verify'; Place: @gasket_x509_crl_verify),
    (Name: 'gasket_x509_crl_get_signature_nid'; Place: @gasket_x509_crl_get_signature_nid),
    (Name: 'gasket_x509_crl_cmp'; Place: @gasket_x509_crl_cmp),
    (Name: 'gasket_x509_crl_match'; Place: @gasket_x509_crl_match),
    (Name: 'gasket_x509_crl_diff'; Place: @gasket_x509_crl_diff),
    (Name: 'gasket_x509_crl_digest'; Place: @gasket_x509_crl_digest),
    (Name: 'gasket_x509_crl_get_ext_count'; Place: @gasket_x509_crl_get_ext_count),
    (Name: 'gasket_x509_crl_get_ext'; Place: @gasket_x509_crl_get_ext),
    (Name: 'gasket_x509_crl_get_ext_by_nid'; Place: @gasket_x509_crl_get_ext_by_nid),
    (Name: 'gasket_x509_crl_get_ext_by_obj'; Place: @gasket_x509_crl_get_ext_by_obj),
    (Name: 'gasket_x509_crl_get_ext_by_critical'; Place: @gasket_x509_crl_get_ext_by_critical),
    (Name: 'gasket_x509_crl_get0_extensions'; Place: @gasket_x509_crl_get0_extensions),
    (Name: 'gasket_x509_crl_add_ext'; Place: @gasket_x509_crl_add_ext),
    (Name: 'gasket_x509_crl_delete_ext'; Place: @gasket_x509_crl_delete_ext),
    (Name: 'gasket_x509_crl_print'; Place: @gasket_x509_crl_print),
    (Name: 'gasket_x509_crl_print_ex'; Place: @gasket_x509_crl_print_ex),
    (Name: 'gasket_x509_revoked_new'; Place: @gasket_x509_revoked_new),
    (Name: 'gasket_x509_revoked_dup'; Place: @gasket_x509_revoked_dup),
    (Name: 'gasket_x509_revoked_free'; Place: @gasket_x509_revoked_free),
    (Name: 'gasket_x509_revoked_get0_serialnumber'; Place: @gasket_x509_revoked_get0_serialnumber),
    (Name: 'gasket_x509_revoked_set_serialnumber'; Place: @gasket_x509_revoked_set_serialnumber),
    (Name: 'gasket_x509_revoked_get0_revocationdate'; Place: @gasket_x509_revoked_get0_revocationdate),
    (Name: 'gasket_x509_revoked_set_revocationdate'; Place: @gasket_x509_revoked_set_revocationdate),
    (Name: 'gasket_x509_revoked_get_ext_count'; Place: @gasket_x509_revoked_get_ext_count),
    (Name: 'gasket_x509_revoked_get_ext'; Place: @gasket_x509_revoked_get_ext),
    (Name: 'gasket_x509_revoked_get_ext_by_nid'; Place: @gasket_x509_revoked_get_ext_by_nid),
    (Name: 'gasket_x509_revoked_get_ext_by_obj'; Place: @gasket_x509_revoked_get_ext_by_obj),
    (Name: 'gasket_x509_revoked_get_ext_by_critical'; Place: @gasket_x509_revoked_get_ext_by_critical),
    (Name: 'gasket_x509_revoked_get0_extensions'; Place: @gasket_x509_revoked_get0_extensions),
    (Name: 'gasket_x509_revoked_add_ext'; Place: @gasket_x509_revoked_add_ext),
    (Name: 'gasket_x509_revoked_delete_ext'; Place: @gasket_x509_revoked_delete_ext),
    (Name: 'gasket_x509_req_new'; Place: @gasket_x509_req_new),
    (Name: 'gasket_x509_req_new_ex'; Place: @gasket_x509_req_new_ex),
    (Name: 'gasket_x509_req_dup'; Place: @gasket_x509_req_dup),
    (Name: 'gasket_x509_req_free'; Place: @gasket_x509_req_free),
    (Name: 'gasket_x509_req_get_version'; Place: @gasket_x509_req_get_version),
    (Name: 'gasket_x509_req_set_version'; Place: @gasket_x509_req_set_version),
    (Name: 'gasket_x509_req_get_subject_name'; Place: @gasket_x509_req_get_subject_name),
    (Name: 'gasket_x509_req_set_subject_name'; Place: @gasket_x509_req_set_subject_name),
    (Name: 'gasket_x509_req_get0_pubkey'; Place: @gasket_x509_req_get0_pubkey),
    (Name: 'gasket_x509_req_get_pubkey'; Place: @gasket_x509_req_get_pubkey),
    (Name: 'gasket_x509_req_set_pubkey'; Place: @gasket_x509_req_set_pubkey),
    (Name: 'gasket_x509_req_check_private_key'; Place: @gasket_x509_req_check_private_key),
    (Name: 'gasket_x509_req_sign'; Place: @gasket_x509_req_sign),
    (Name: 'gasket_x509_req_verify'; Place: @gasket_x509_req_verify),
    (Name: 'gasket_x509_req_get_signature_nid'; Place: @gasket_x509_req_get_signature_nid),
    (Name: 'gasket_x509_req_get_extensions'; Place: @gasket_x509_req_get_extensions),
    (Name: 'gasket_x509_req_add_extensions'; Place: @gasket_x509_req_add_extensions),
    (Name: 'gasket_x509_req_get_attr_count'; Place: @gasket_x509_req_get_attr_count),
    (Name: 'gasket_x509_req_get_attr_by_nid'; Place: @gasket_x509_req_get_attr_by_nid),
    (Name: 'gasket_x509_req_add1_attr_by_nid'; Place: @gasket_x509_req_add1_attr_by_nid),
    (Name: 'gasket_x509_req_add1_attr_by_txt'; Place: @gasket_x509_req_add1_attr_by_txt),
    (Name: 'gasket_x509_req_to_x509'; Place: @gasket_x509_req_to_x509),
    (Name: 'gasket_x509_req_digest'; Place: @gasket_x509_req_digest),
    (Name: 'gasket_x509_req_print'; Place: @gasket_x509_req_print),
    (Name: 'gasket_x509_req_print_ex'; Place: @gasket_x509_req_print_ex),
    (Name: 'gasket_i2d_pkcs12'; Place: @gasket_i2d_pkcs12),
    (Name: 'gasket_d2i_pkcs12'; Place: @gasket_d2i_pkcs12),
    (Name: 'gasket_i2d_pkcs12_bio'; Place: @gasket_i2d_pkcs12_bio),
    (Name: 'gasket_d2i_pkcs12_bio'; Place: @gasket_d2i_pkcs12_bio),
    (Name: 'gasket_pkcs12_free'; Place: @gasket_pkcs12_free),
    (Name: 'gasket_pkcs12_mac_present'; Place: @gasket_pkcs12_mac_present),
    (Name: 'gasket_pkcs12_verify_mac'; Place: @gasket_pkcs12_verify_mac),
    (Name: 'gasket_pkcs12_parse'; Place: @gasket_pkcs12_parse),
    (Name: 'gasket_x509_store_new'; Place: @gasket_x509_store_new),
    (Name: 'gasket_x509_store_up_ref'; Place: @gasket_x509_store_up_ref),
    (Name: 'gasket_x509_store_free'; Place: @gasket_x509_store_free),
    (Name: 'gasket_x509_store_add_cert'; Place: @gasket_x509_store_add_cert),
    (Name: 'gasket_x509_store_add_crl'; Place: @gasket_x509_store_add_crl),
    (Name: 'gasket_x509_store_load_locations'; Place: @gasket_x509_store_load_locations),
    (Name: 'gasket_x509_store_load_locations_ex'; Place: @gasket_x509_store_load_locations_ex),
    (Name: 'gasket_x509_store_load_file'; Place: @gasket_x509_store_load_file),
    (Name: 'gasket_x509_store_load_file_ex'; Place: @gasket_x509_store_load_file_ex),
    (Name: 'gasket_x509_store_load_path'; Place: @gasket_x509_store_load_path),
    (Name: 'gasket_x509_store_load_store'; Place: @gasket_x509_store_load_store),
    (Name: 'gasket_x509_store_load_store_ex'; Place: @gasket_x509_store_load_store_ex),
    (Name: 'gasket_x509_store_set_default_paths'; Place: @gasket_x509_store_set_default_paths),
    (Name: 'gasket_x509_store_set_default_paths_ex'; Place: @gasket_x509_store_set_default_paths_ex),
    (Name: 'gasket_x509_store_set_flags'; Place: @gasket_x509_store_set_flags),
    (Name: 'gasket_x509_store_set_purpose'; Place: @gasket_x509_store_set_purpose),
    (Name: 'gasket_x509_store_set_trust'; Place: @gasket_x509_store_set_trust),
    (Name: 'gasket_x509_store_set_depth'; Place: @gasket_x509_store_set_depth),
    (Name: 'gasket_x509_store_set1_param'; Place: @gasket_x509_store_set1_param),
    (Name: 'gasket_x509_store_get0_param'; Place: @gasket_x509_store_get0_param),
    (Name: 'gasket_x509_store_get0_objects'; Place: @gasket_x509_store_get0_objects),
    (Name: 'gasket_x509_store_get1_all_certs'; Place: @gasket_x509_store_get1_all_certs),
    (Name: 'gasket_x509_store_get_ex_new_index'; Place: @gasket_x509_store_get_ex_new_index),
    (Name: 'gasket_x509_store_set_ex_data'; Place: @gasket_x509_store_set_ex_data),
    (Name: 'gasket_x509_store_get_ex_data'; Place: @gasket_x509_store_get_ex_data),
    (Name: 'gasket_x509_lookup_file'; Place: @gasket_x509_lookup_file),
    (Name: 'gasket_x509_lookup_hash_dir'; Place: @gasket_x509_lookup_hash_dir),
    (Name: 'gasket_x509_lookup_store'; Place: @gasket_x509_lookup_store),
    (Name: 'gasket_x509_store_add_lookup'; Place: @gasket_x509_store_add_lookup),
    (Name: 'gasket_x509_lookup_get_store'; Place: @gasket_x509_lookup_get_store),
    (Name: 'gasket_x509_lookup_load_file'; Place: @gasket_x509_lookup_load_file),
    (Name: 'gasket_x509_lookup_load_file_ex'; Place: @gasket_x509_lookup_load_file_ex),
    (Name: 'gasket_x509_lookup_add_dir'; Place: @gasket_x509_lookup_add_dir),
    (Name: 'gasket_x509_lookup_add_store'; Place: @gasket_x509_lookup_add_store),
    (Name: 'gasket_x509_lookup_load_store'; Place: @gasket_x509_lookup_load_store),
    (Name: 'gasket_x509_lookup_ctrl'; Place: @gasket_x509_lookup_ctrl),
    (Name: 'gasket_x509_lookup_ctrl_ex'; Place: @gasket_x509_lookup_ctrl_ex),
    (Name: 'gasket_x509_load_cert_file'; Place: @gasket_x509_load_cert_file),
    (Name: 'gasket_x509_load_crl_file'; Place: @gasket_x509_load_crl_file),
    (Name: 'gasket_x509_load_cert_crl_file'; Place: @gasket_x509_load_cert_crl_file),
    (Name: 'gasket_x509_object_new'; Place: @gasket_x509_object_new),
    (Name: 'gasket_x509_object_free'; Place: @gasket_x509_object_free),
    (Name: 'gasket_x509_object_get_type'; Place: @gasket_x509_object_get_type),
    (Name: 'gasket_x509_object_get0_x509'; Place: @gasket_x509_object_get0_x509),
    (Name: 'gasket_x509_object_get0_x509_crl'; Place: @gasket_x509_object_get0_x509_crl),
    (Name: 'gasket_x509_object_set1_x509'; Place: @gasket_x509_object_set1_x509),
    (Name: 'gasket_x509_object_set1_x509_crl'; Place: @gasket_x509_object_set1_x509_crl),
    (Name: 'gasket_x509_object_idx_by_subject'; Place: @gasket_x509_object_idx_by_subject),
    (Name: 'gasket_x509_object_retrieve_by_subject'; Place: @gasket_x509_object_retrieve_by_subject),
    (Name: 'gasket_x509_object_retrieve_match'; Place: @gasket_x509_object_retrieve_match),
    (Name: 'gasket_x509_store_ctx_new'; Place: @gasket_x509_store_ctx_new),
    (Name: 'gasket_x509_store_ctx_new_ex'; Place: @gasket_x509_store_ctx_new_ex),
    (Name: 'gasket_x509_store_ctx_free'; Place: @gasket_x509_store_ctx_free),
    (Name: 'gasket_x509_store_ctx_init'; Place: @gasket_x509_store_ctx_init),
    (Name: 'gasket_x509_store_ctx_cleanup'; Place: @gasket_x509_store_ctx_cleanup),
    (Name: 'gasket_x509_verify_cert'; Place: @gasket_x509_verify_cert),
    (Name: 'gasket_x509_store_ctx_verify'; Place: @gasket_x509_store_ctx_verify),
    (Name: 'gasket_x509_verify_cert_error_string'; Place: @gasket_x509_verify_cert_error_string),
    (Name: 'gasket_x509_store_ctx_get_error'; Place: @gasket_x509_store_ctx_get_error),
    (Name: 'gasket_x509_store_ctx_set_error'; Place: @gasket_x509_store_ctx_set_error),
    (Name: 'gasket_x509_store_ctx_get_error_depth'; Place: @gasket_x509_store_ctx_get_error_depth),
    (Name: 'gasket_x509_store_ctx_set_error_depth'; Place: @gasket_x509_store_ctx_set_error_depth),
    (Name: 'gasket_x509_store_ctx_get_current_cert'; Place: @gasket_x509_store_ctx_get_current_cert),
    (Name: 'gasket_x509_store_ctx_set_current_cert'; Place: @gasket_x509_store_ctx_set_current_cert),
    (Name: 'gasket_x509_store_ctx_get0_current_issuer'; Place: @gasket_x509_store_ctx_get0_current_issuer),
    (Name: 'gasket_x509_store_ctx_get0_current_crl'; Place: @gasket_x509_store_ctx_get0_current_crl),
    (Name: 'gasket_x509_store_ctx_get0_cert'; Place: @gasket_x509_store_ctx_get0_cert),
    (Name: 'gasket_x509_store_ctx_set_cert'; Place: @gasket_x509_store_ctx_set_cert),
    (Name: 'gasket_x509_store_ctx_get0_store'; Place: @gasket_x509_store_ctx_get0_store),
    (Name: 'gasket_x509_store_ctx_get0_chain'; Place: @gasket_x509_store_ctx_get0_chain),
    (Name: 'gasket_x509_store_ctx_get_chain'; Place: @gasket_x509_store_ctx_get_chain),
    (Name: 'gasket_x509_store_ctx_get1_chain'; Place: @gasket_x509_store_ctx_get1_chain),
    (Name: 'gasket_x509_store_ctx_get_num_untrusted'; Place: @gasket_x509_store_ctx_get_num_untrusted),
    (Name: 'gasket_x509_store_ctx_get_explicit_policy'; Place: @gasket_x509_store_ctx_get_explicit_policy),
    (Name: 'gasket_x509_store_ctx_get0_untrusted'; Place: @gasket_x509_store_ctx_get0_untrusted),
    (Name: 'gasket_x509_store_ctx_set0_untrusted'; Place: @gasket_x509_store_ctx_set0_untrusted),
    (Name: 'gasket_x509_store_ctx_set0_trusted_stack'; Place: @gasket_x509_store_ctx_set0_trusted_stack),
    (Name: 'gasket_x509_store_ctx_set0_crls'; Place: @gasket_x509_store_ctx_set0_crls),
    (Name: 'gasket_x509_store_ctx_set_flags'; Place: @gasket_x509_store_ctx_set_flags),
    (Name: 'gasket_x509_store_ctx_set_time'; Place: @gasket_x509_store_ctx_set_time),
    (Name: 'gasket_x509_store_ctx_set_depth'; Place: @gasket_x509_store_ctx_set_depth),
    (Name: 'gasket_x509_store_ctx_set_purpose'; Place: @gasket_x509_store_ctx_set_purpose),
    (Name: 'gasket_x509_store_ctx_set_trust'; Place: @gasket_x509_store_ctx_set_trust),
    (Name: 'gasket_x509_store_ctx_purpose_inherit'; Place: @gasket_x509_store_ctx_purpose_inherit),
    (Name: 'gasket_x509_store_ctx_set_default'; Place: @gasket_x509_store_ctx_set_default),
    (Name: 'gasket_x509_store_ctx_get0_param'; Place: @gasket_x509_store_ctx_get0_param),
    (Name: 'gasket_x509_store_ctx_set0_param'; Place: @gasket_x509_store_ctx_set0_param),
    (Name: 'gasket_x509_store_ctx_get1_issuer'; Place: @gasket_x509_store_ctx_get1_issuer),
    (Name: 'gasket_x509_store_ctx_get1_certs'; Place: @gasket_x509_store_ctx_get1_certs),
    (Name: 'gasket_x509_store_ctx_get1_crls'; Place: @gasket_x509_store_ctx_get1_crls),
    (Name: 'gasket_x509_store_ctx_get_obj_by_subject'; Place: @gasket_x509_store_ctx_get_obj_by_subject),
    (Name: 'gasket_x509_store_ctx_get_ex_new_index'; Place: @gasket_x509_store_ctx_get_ex_new_index),
    (Name: 'gasket_x509_store_ctx_set_ex_data'; Place: @gasket_x509_store_ctx_set_ex_data),
    (Name: 'gasket_x509_store_ctx_get_ex_data'; Place: @gasket_x509_store_ctx_get_ex_data),
    (Name: 'gasket_x509_verify_param_new'; Place: @gasket_x509_verify_param_new),
    (Name: 'gasket_x509_verify_param_free'; Place: @gasket_x509_verify_param_free),
    (Name: 'gasket_x509_verify_param_set1'; Place: @gasket_x509_verify_param_set1),
    (Name: 'gasket_x509_verify_param_inherit'; Place: @gasket_x509_verify_param_inherit),
    (Name: 'gasket_x509_verify_param_set1_name'; Place: @gasket_x509_verify_param_set1_name),
    (Name: 'gasket_x509_verify_param_get0_name'; Place: @gasket_x509_verify_param_get0_name),
    (Name: 'gasket_x509_verify_param_set_flags'; Place: @gasket_x509_verify_param_set_flags),
    (Name: 'gasket_x509_verify_param_clear_flags'; Place: @gasket_x509_verify_param_clear_flags),
    (Name: 'gasket_x509_verify_param_get_flags'; Place: @gasket_x509_verify_param_get_flags),
    (Name: 'gasket_x509_verify_param_set_inh_flags'; Place: @gasket_x509_verify_param_set_inh_flags),
    (Name: 'gasket_x509_verify_param_get_inh_flags'; Place: @gasket_x509_verify_param_get_inh_flags),
    (Name: 'gasket_x509_verify_param_set_purpose'; Place: @gasket_x509_verify_param_set_purpose),
    (Name: 'gasket_x509_verify_param_set_trust'; Place: @gasket_x509_verify_param_set_trust),
    (Name: 'gasket_x509_verify_param_set_depth'; Place: @gasket_x509_verify_param_set_depth),
    (Name: 'gasket_x509_verify_param_get_depth'; Place: @gasket_x509_verify_param_get_depth),
    (Name: 'gasket_x509_verify_param_set_auth_level'; Place: @gasket_x509_verify_param_set_auth_level),
    (Name: 'gasket_x509_verify_param_get_auth_level'; Place: @gasket_x509_verify_param_get_auth_level),
    (Name: 'gasket_x509_verify_param_set_time'; Place: @gasket_x509_verify_param_set_time),
    (Name: 'gasket_x509_verify_param_get_time'; Place: @gasket_x509_verify_param_get_time),
    (Name: 'gasket_x509_verify_param_add0_policy'; Place: @gasket_x509_verify_param_add0_policy),
    (Name: 'gasket_x509_verify_param_set1_policies'; Place: @gasket_x509_verify_param_set1_policies),
    (Name: 'gasket_x509_verify_param_set1_host'; Place: @gasket_x509_verify_param_set1_host),
    (Name: 'gasket_x509_verify_param_add1_host'; Place: @gasket_x509_verify_param_add1_host),
    (Name: 'gasket_x509_verify_param_get0_host'; Place: @gasket_x509_verify_param_get0_host),
    (Name: 'gasket_x509_verify_param_set_hostflags'; Place: @gasket_x509_verify_param_set_hostflags),
    (Name: 'gasket_x509_verify_param_get_hostflags'; Place: @gasket_x509_verify_param_get_hostflags),
    (Name: 'gasket_x509_verify_param_get0_peername'; Place: @gasket_x509_verify_param_get0_peername),
    (Name: 'gasket_x509_verify_param_move_peername'; Place: @gasket_x509_verify_param_move_peername),
    (Name: 'gasket_x509_verify_param_set1_email'; Place: @gasket_x509_verify_param_set1_email),
    (Name: 'gasket_x509_verify_param_get0_email'; Place: @gasket_x509_verify_param_get0_email),
    (Name: 'gasket_x509_verify_param_set1_ip'; Place: @gasket_x509_verify_param_set1_ip),
    (Name: 'gasket_x509_verify_param_set1_ip_asc'; Place: @gasket_x509_verify_param_set1_ip_asc),
    (Name: 'gasket_x509_verify_param_get1_ip_asc'; Place: @gasket_x509_verify_param_get1_ip_asc),
    (Name: 'gasket_x509_verify_param_get_count'; Place: @gasket_x509_verify_param_get_count),
    (Name: 'gasket_x509_verify_param_get0'; Place: @gasket_x509_verify_param_get0),
    (Name: 'gasket_x509_verify_param_lookup'; Place: @gasket_x509_verify_param_lookup)
  );

implementation

end.
