--- Generated from spec/: libgasket's own functions.
-- They are fields of the module `gasket`. This is the table of their shapes.
-- @module gasket.functions

return {

--- Tells which binary interface this library has.
--
-- Within one number, functions are added and none is changed or taken away. A binding that
-- calls this first can refuse a library that it was not made for.
--
-- Errors: none
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @return 1, the number in the library's file name, libgasket.so.1
-- @function abi_version
abi_version = "n:",

--- Tells the version of Gasket itself, for messages and reports.
--
-- To find out what a library can do, ask has for the function instead.
--
-- Errors: none
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @return static text: the version of Gasket, such as `0.1.0`
-- @function version
version = "T:",

--- Opens OpenSSL now instead of at its first use.
--
-- Nobody needs to call this; it is for programs that choose the files, that want to see at the
-- start whether OpenSSL can be had, or whose host has it loaded. When OpenSSL is open already,
-- a call without `paths`, or with the same, is 0. After a failure it may be called again. No
-- exit handler is registered, and the libraries stay loaded until the process ends.
--
-- Errors: bad-argument (`paths` is not UTF-8 or names more than 8 files, or `already_done` is
--   neither 0 nor 1); library (no file could be opened, a function is missing in it, or libssl
--   and libcrypto do not belong together; the message names each file that was tried and why it
--   was refused); unsupported (what was found is older than OpenSSL 1.1.1); state (OpenSSL is
--   open already, from other files than `paths` names); no-memory
-- Threads: any; however many call at once, OpenSSL is opened and initialised one time
-- Waits: for files only
-- Since: 0.1.0
-- See: OPENSSL_init_ssl(3), dlopen(3)
-- @param paths text or nil: files of the OpenSSL libraries, separated by newlines, in load
--   order; nil or empty for those that are found by themselves
-- @param already_done 0 or 1: 1: the host has loaded OpenSSL itself, use that and load nothing
-- @return 0: OpenSSL is open and initialised
-- @function ensure_ssl
ensure_ssl = "v:tn",

--- Says which files to open when OpenSSL is first needed.
--
-- Nothing is opened and no file is looked at before then. The paths override the environment
-- variable GASKET_SSL_LIBRARY.
--
-- Errors: bad-argument (`paths` is not UTF-8); no-memory; state (OpenSSL is open already)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param paths text or nil: files of the OpenSSL libraries, separated by newlines, in load
--   order; nil or empty to go back to those that are found by themselves
-- @return 0: remembered
-- @function set_ssl_library_path
set_ssl_library_path = "v:t",

--- Tells what the OpenSSL in use says of itself, and which files it came from.
--
-- Opens OpenSSL where that has not been done. The version of the headers is known without it.
-- The texts stay valid as long as the process lives.
--
-- Errors: none
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: OpenSSL_version(3)
-- @param what number: 0 version, 1 compiler flags, 2 date of building, 3 platform, 4
--   configuration directory, or one of the GASKET_VERSION_ constants
-- @return static text: the text; empty where `what` is unknown or OpenSSL cannot be opened
-- @function openssl_version
openssl_version = "T:n",

--- Gives the value of a constant by name, since a foreign caller cannot see C's macros.
--
-- The values follow the OpenSSL that is loaded where its versions disagree; before one is
-- opened they are those of OpenSSL 3. Which constants there are is listed on the page of
-- constants.
--
-- Errors: bad-argument (`name` is nil, not UTF-8, or no constant that is known here)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param name text: C name of a constant: one of Gasket's, or one of OpenSSL's such as
--   `SSL_OP_NO_TICKET`
-- @return the value; below 0 for Gasket's own states alone
-- @function constant
constant = "n:t",

--- Tells what kind of object a handle stands for.
--
-- This is also the way to ask whether a handle is alive. An error record is alive until it is
-- freed or, there being room for 4,096, until so many newer ones came after it.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param handle any handle: a handle of any kind, or an error record as it was returned
-- @return GASKET_KIND_...: the kind of what it stands for
-- @function kind
kind = "n:o",

--- Makes another handle to the same object.
--
-- The object lives until the last of its handles is freed, whichever that is. So one part of a
-- program, or one thread, can keep an object whatever another does with its own handle. Of a
-- borrowed handle this makes one that is the caller's to free.
--
-- Errors: bad-handle; no-memory (a million handles are alive)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param handle ctx, stream, listener, certificate, ssl, loop, event, openssl or callback
--   handle, shared: a handle of any kind but an error record
-- @return new any handle: a second handle to the same object
-- @function retain
retain = "+:o:",

--- Gives a handle back.
--
-- Never fails, never waits, never sends anything to a peer, and may be called in any order and
-- from any thread, as the finalizers of a garbage collector do. With the last handle the object
-- goes: a stream that was not closed is dropped without a farewell, and its descriptor is
-- closed if Gasket opened it. Borrowed handles, 0, handles that were freed before and numbers
-- that never were handles are answered with 0 and left alone.
--
-- Errors: none
-- Threads: any; also while other threads use the object: it goes when the last of them has left
--   it
-- Waits: never
-- Since: 0.1.0
-- @param handle any handle or 0, consumed: any number whatever; a handle or an error record is
--   freed
-- @return 1: freed; 0: there was nothing to free
-- @function free
free = "n:o",

--- Counts the handles that the caller owns.
--
-- It is meant for tests that look for leaks. Borrowed handles are not counted, and error
-- records only when they are asked for.
--
-- Errors: bad-argument (`kind` is not a kind of handle)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param kind GASKET_KIND_... or 0: a kind of handle, or 0 for all kinds but error records
-- @return how many handles of that kind wait for free
-- @function live
live = "n:n",

--- Ends the waiting on a stream or listener.
--
-- Every thread that waits in a call on it comes back with INTERRUPTED, and what it was doing
-- goes on when the call is made again. Where nobody waits, the next call that would have to is
-- ended instead, so that an interrupt which comes a moment too early is not lost.
--
-- Errors: bad-handle (not alive, or of a kind that nobody can wait on)
-- Threads: any; made to be called from another thread than the one that waits, not from a
--   signal handler
-- Waits: never
-- Since: 0.1.0
-- @param handle stream, listener or loop handle: the object that a thread waits on
-- @return 0: every waiting call returns INTERRUPTED
-- @function interrupt
interrupt = "v:o",

--- Makes a context.
--
-- `default` means TLS 1.2 and newer. `tlsv1`, `tlsv1.1`, `tlsv1.2` and `tlsv1.3` mean just that
-- version, and with a `+` behind them that version and newer; several are named with spaces
-- between. `v23` means whatever both sides can do. The other names that are known are `sslv23`,
-- which is `v23`, `tls-v1`, which is `tlsv1`, and `v2`, `sslv2`, `v3`, `sslv3` and `sslv3+`, of
-- which today's OpenSSL can do only the last. A version that OpenSSL's security level forbids
-- fails at the handshake, with a message that names the level.
--
-- Errors: bad-argument (`side` is not one of the three, or `method` names no version);
--   unsupported (the OpenSSL that is loaded cannot do a version that was named); library
--   (OpenSSL cannot be opened); no-memory; ssl
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: SSL_CTX_new(3), SSL_CTX_set_min_proto_version(3)
-- @param side CLIENT, SERVER or BOTH: which streams will be made of it
-- @param method text or nil: protocol versions, as listed below; nil and empty mean `default`
-- @return new ctx handle
-- @function ctx_new
ctx_new = "+:n|t:SSL_CTX",

--- Sets the certificate that is shown to peers, and its key, from files.
--
-- A server needs one; a client only where the server asks for it. Certificates of several key
-- types may be set one after the other; the handshake takes the one that suits. When the call
-- fails the context is as it was.
--
-- Errors: bad-handle; bad-argument (`certificate_file` is nil, or a file name is not UTF-8); os
--   (a file cannot be read); ssl (a file is empty or holds neither certificate nor key, the key
--   belongs to another certificate, or the password is missing or wrong; the message says
--   which); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: SSL_CTX_use_certificate_chain_file(3), SSL_CTX_use_PrivateKey_file(3)
-- @param ctx ctx handle
-- @param certificate_file text: file of the certificate, with the rest of its chain behind it
-- @param key_file text or nil: file of the private key; nil or empty: it is in
--   `certificate_file`
-- @param password text of any bytes or nil: opens an encrypted key; nil for none
-- @return 0: certificate, chain and key are in place and belong together
-- @function ctx_set_certificate
ctx_set_certificate = "v:ot|tt",

--- Sets the certificate that is shown to peers, and its key, from memory.
--
-- The bytes are what would be in the files of ctx_set_certificate. They are not kept.
--
-- Errors: bad-handle; bad-argument (bytes are nil while their length is not 0, or a length is
--   out of range); ssl (the bytes are none or hold neither certificate nor key, the key belongs
--   to another certificate, or the password is missing or wrong; the message says which);
--   no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_use_certificate(3), PKCS12_parse(3)
-- @param ctx ctx handle
-- @param certificate bytes in: the certificate, with the rest of its chain behind it
-- @param key bytes in or nil: the private key; nil: it is among `certificate`
-- @param password text of any bytes or nil: opens an encrypted key; nil for none
-- @return 0: certificate, chain and key are in place and belong together
-- @function ctx_set_certificate_bytes
ctx_set_certificate_bytes = "v:ob1|b3t",

--- Says what is asked of the peer's certificate.
--
-- A client's context begins with VERIFY_REQUIRED, a server's with VERIFY_NONE. A server that
-- asks at all sends a request for a certificate. A certificate that was not asked for or
-- accepted without checking still shows in stream_verify_result.
--
-- Errors: bad-handle; bad-argument (`mode` is not one of the three)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_verify(3)
-- @param ctx ctx handle
-- @param mode VERIFY_NONE, VERIFY_OPTIONAL or VERIFY_REQUIRED: what is asked of the peer's
--   certificate
-- @return 0
-- @function ctx_set_verify
ctx_set_verify = "v:on",

--- Limits the length of the peer's certificate chain.
--
-- The limit is 10 to begin with. A longer chain is refused with verify result 22.
--
-- Errors: bad-handle; bad-argument (`depth` is out of range)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_verify_depth(3)
-- @param ctx ctx handle
-- @param depth 0 to 100: how many authorities may stand between certificate and root
-- @return 0
-- @function ctx_set_max_depth
ctx_set_max_depth = "v:on",

--- Adds the certificates of a file to those that are trusted.
--
-- With the first authority that is given by this function, ctx_set_ca_directory or
-- ctx_set_ca_bytes the system's are no longer trusted by default. A server also names the
-- authorities of the file to clients that it asks for a certificate. The file is read once by a
-- process, for however many contexts, as long as it does not change.
--
-- Errors: bad-handle; bad-argument (`path` is nil or not UTF-8); os (the file cannot be read);
--   ssl (the file holds no certificate); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: SSL_CTX_load_verify_file(3)
-- @param ctx ctx handle
-- @param path text: file of trusted certificates and, where they are to be checked, revocation
--   lists
-- @return 0: the file's certificates are trusted
-- @function ctx_set_ca_file
ctx_set_ca_file = "v:ot",

--- Adds the certificates of a directory to those that are trusted.
--
-- Its files are looked up one by one by the hash in their names, during the handshake that
-- needs them. The system's authorities are no longer trusted by default.
--
-- Errors: bad-handle; bad-argument (`path` is nil or not UTF-8); os (there is no such
--   directory, or it cannot be read); ssl; no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: SSL_CTX_load_verify_dir(3), openssl-rehash(1)
-- @param ctx ctx handle
-- @param path text: directory of trusted certificates, one a file, named by `openssl rehash`
-- @return 0: the directory is looked up when a certificate is checked
-- @function ctx_set_ca_directory
ctx_set_ca_directory = "v:ot",

--- Adds the authorities that the system trusts to those that are trusted.
--
-- A client's context that was given no authority does so by itself. Where OpenSSL was built to
-- look depends on who built it; the environment variables SSL_CERT_FILE and SSL_CERT_DIR
-- override it.
--
-- Errors: bad-handle; ssl (the system's store cannot be read); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: SSL_CTX_set_default_verify_paths(3)
-- @param ctx ctx handle
-- @return 0: the system's authorities are trusted
-- @function ctx_set_ca_system
ctx_set_ca_system = "v:o",

--- Adds certificates from memory to those that are trusted.
--
-- It does what ctx_set_ca_file does with a file of those bytes. They are not kept.
--
-- Errors: bad-handle; bad-argument (`bytes` is nil while `length` is not 0, or `length` is out
--   of range); ssl (the bytes hold no certificate); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_STORE_add_cert(3)
-- @param ctx ctx handle
-- @param bytes bytes in: trusted certificates, PEM or DER, and perhaps revocation lists
-- @return 0: the certificates are trusted
-- @function ctx_set_ca_bytes
ctx_set_ca_bytes = "v:ob1",

--- Checks peers against revocation lists from a file.
--
-- A certificate that is on a list is refused with verify result 23, and one whose issuer has no
-- list among those that were given with verify result 3. Lists are not fetched from the
-- network.
--
-- Errors: bad-handle; bad-argument (`check` is not one of the three, or `path` is not UTF-8);
--   os (the file cannot be read); ssl (the file holds no revocation list); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: X509_VERIFY_PARAM_set_flags(3), RFC 5280 section 5
-- @param ctx ctx handle
-- @param check CRL_NONE, CRL_PEER or CRL_ALL: which certificates are looked up
-- @param path text or nil: file of the lists; nil or empty: they are among the trusted
--   certificates
-- @return 0
-- @function ctx_set_crl
ctx_set_crl = "v:on|t",

--- Checks peers against revocation lists from memory.
--
-- It does what ctx_set_crl does with a file of those bytes. They are not kept.
--
-- Errors: bad-handle; bad-argument (`check` is not one of the three, `bytes` is nil while
--   `length` is not 0, or `length` is out of range); ssl (the bytes hold no revocation list);
--   no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_STORE_add_crl(3), RFC 5280 section 5
-- @param ctx ctx handle
-- @param check CRL_NONE, CRL_PEER or CRL_ALL: which certificates are looked up
-- @param bytes bytes in: revocation lists, PEM or DER
-- @return 0
-- @function ctx_set_crl_bytes
ctx_set_crl_bytes = "v:onb2",

--- Selects the ciphers for TLS 1.2 and older.
--
-- Those of TLS 1.3 are selected by ctx_set_ciphersuites and are not touched.
--
-- Errors: bad-handle; bad-argument (`list` is nil or not UTF-8); ssl (the list selects no
--   cipher that OpenSSL has); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_cipher_list(3), openssl-ciphers(1)
-- @param ctx ctx handle
-- @param list text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
-- @return 0
-- @function ctx_set_ciphers
ctx_set_ciphers = "v:ot",

--- Selects the ciphers for TLS 1.3, preferred first.
--
-- Errors: bad-handle; bad-argument (`list` is nil or not UTF-8); ssl (a name in the list is
--   unknown to OpenSSL); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_ciphersuites(3)
-- @param ctx ctx handle
-- @param list text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none
-- @return 0
-- @function ctx_set_ciphersuites
ctx_set_ciphersuites = "v:ot",

--- Names the application protocols that this side speaks.
--
-- A client offers them. A server takes the first of its own that the client offered, and where
-- there is none ends the handshake with the alert no_application_protocol (120). stream_alpn
-- tells what was agreed.
--
-- Errors: bad-handle; bad-argument (`protocols` is nil or not UTF-8, or a name in it is empty
--   or longer than 255 bytes); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_alpn_protos(3), RFC 7301
-- @param ctx ctx handle
-- @param protocols text: names separated by commas, preferred first, such as `h2,http/1.1`;
--   empty: none
-- @return 0
-- @function ctx_set_alpn
ctx_set_alpn = "v:ot",

--- Says whose order of preference chooses the cipher.
--
-- It is the client's to begin with. Only a server's setting has any effect.
--
-- Errors: bad-handle; bad-argument (`on` is neither 0 nor 1)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_options(3)
-- @param ctx ctx handle
-- @param on 0 or 1: 1: the server's order decides; 0: the client's
-- @return 0
-- @function ctx_set_server_cipher_order
ctx_set_server_cipher_order = "v:on",

--- Says whether a client resumes earlier sessions.
--
-- It does to begin with. Sessions are kept by context, host, port, verification and application
-- protocols, and only those of peers whose certificate was accepted under the same settings are
-- used again. stream_session_reused tells whether it happened.
--
-- Errors: bad-handle; bad-argument (`on` is neither 0 nor 1)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_session_cache_mode(3), RFC 8446 section 2.2
-- @param ctx ctx handle
-- @param on 0 or 1: 1: sessions are kept and resumed; 0: every handshake is a full one
-- @return 0
-- @function ctx_set_resumption
ctx_set_resumption = "v:on",

--- Lets a server show another certificate to clients that ask for another name.
--
-- A client that names `name` is served with the certificate, key and verification of
-- `other_ctx`; one that names something else, or nothing, with those of `ctx`. An exact name
-- goes before one with a star, and of two that are the same the later one counts. The other
-- context is kept as long as this one; naming `ctx` itself makes an exception from a star.
--
-- Errors: bad-handle; bad-argument (`name` is nil, empty, not UTF-8 or longer than 255 bytes,
--   or the contexts would form a circle); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_tlsext_servername_callback(3), RFC 6066 section 3
-- @param ctx ctx handle: a server's context, the one that streams are made of
-- @param name text: host name, or `*.example.com` for every name with one more part
-- @param other_ctx ctx handle, shared: the context that serves that name
-- @return 0
-- @function ctx_add_server_name
ctx_add_server_name = "v:oto",

--- Sets the keys that a server's session tickets are sealed with.
--
-- By itself each context has random ones. Servers in several processes that shall resume each
-- other's sessions need the same; a child that was forked has its parent's. The first 16 bytes
-- are the keys' name, by which the servers know their tickets: other keys, another name.
--
-- Errors: bad-handle; bad-argument (`keys` is nil, or `length` is not 80); ssl
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_tlsext_ticket_key_cb(3), RFC 5077
-- @param ctx ctx handle
-- @param keys bytes in: name, HMAC key and AES key of the tickets
-- @return 0
-- @function ctx_set_ticket_keys
ctx_set_ticket_keys = "v:ob1",

--- Gives a context a pre-shared key.
--
-- A client offers the first one that it was given, a server finds the key of the identity that
-- its client names. A peer that proves to know the key needs no certificate, but a client that
-- verifies has still to be told the name of its peer, if only by "". In TLS 1.3 the key goes
-- with TLS_AES_128_GCM_SHA256; in TLS 1.2 a cipher for pre-shared keys has to be allowed.
--
-- Errors: bad-handle; bad-argument (`identity` is empty, too long or no UTF-8, `key` is nil, or
--   `length` is out of range); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_psk_client_callback(3), SSL_CTX_set_psk_server_callback(3), RFC 4279, RFC
--   8446 section 4.2.11
-- @param ctx ctx handle
-- @param identity text: the name of the key, 1 to 128 bytes
-- @param key bytes in: the key; a copy is kept, and wiped with the context
-- @return 0
-- @function ctx_add_psk
ctx_add_psk = "v:otb2",

--- Makes a stream over a socket that the caller has connected.
--
-- The descriptor remains the caller's: it must stay open while the stream is in use, is not
-- closed with it, and its flags are not changed. A client has to be given the name of its peer
-- by stream_set_verify_host, or its handshake is refused.
--
-- Errors: bad-handle; bad-argument (`side` is neither client nor server or not one that `ctx`
--   is for, or `fd` is no stream socket); os (`fd` is not open); ssl (the system's trusted
--   certificates cannot be read); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: SSL_new(3)
-- @param ctx ctx handle, shared: the context; the stream keeps it
-- @param fd descriptor, lent: a connected stream socket, blocking or not
-- @param side CLIENT or SERVER
-- @return new stream handle
-- @function stream_new_fd
stream_new_fd = "+:onn:stream",

--- Makes a stream whose encrypted bytes the caller carries.
--
-- It is for programs that have an event loop or I/O of their own. What came from the peer goes
-- in by stream_feed, what is for the peer comes out by stream_drain. Calls with a time of 0
-- answer WANT_READ when the stream needs to be fed, and WANT_WRITE when it needs to be drained
-- first.
--
-- Errors: bad-handle; bad-argument (`side` is neither client nor server or not one that `ctx`
--   is for); ssl (the system's trusted certificates cannot be read); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: SSL_new(3), BIO_s_mem(3)
-- @param ctx ctx handle, shared: the context; the stream keeps it
-- @param side CLIENT or SERVER
-- @return new stream handle
-- @function stream_new_memory
stream_new_memory = "+:on:stream",

--- Makes a client's stream to a host and begins to connect it.
--
-- It returns at once. Finding the address and connecting go on in stream_wait, in the handshake
-- and in reads and writes, which is also where their failures show (kinds resolve and os).
-- Every address that the name has is tried. The name is sent to the server and is the one that
-- its certificate is checked for; an address is checked as an address and is not sent.
--
-- Errors: bad-handle; bad-argument (`host` is nil, empty, longer than 255 bytes or not ASCII,
--   `port` is out of range, or `ctx` is for servers); ssl (the system's trusted certificates
--   cannot be read); os (no thread or descriptor to find the address with); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: connect(2), getaddrinfo(3), RFC 6066 section 3
-- @param ctx ctx handle, shared: a context for clients; the stream keeps it
-- @param host text: host name, or an IPv4 or IPv6 address
-- @param port 1 to 65535: TCP port
-- @return new stream handle: the stream; its descriptor is Gasket's
-- @function stream_connect
stream_connect = "+:otn:stream",

--- Does the handshake: agrees on version and ciphers, and checks certificates.
--
-- The first read or write does it by itself. Call it to see its outcome before anything is
-- sent, or to give it a time of its own. Under TLS 1.3 a client's handshake is done before the
-- server has judged the client's certificate; a refusal shows in a later read.
--
-- States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
-- Errors: bad-handle; bad-argument (`timeout_ms` is below -1); state (a verifying client was
--   not told whom the certificate must be for, or the stream is closed); verify (the peer's
--   certificate was refused, or is missing; the verify result says why); ssl (no agreement with
--   the peer, or what it sent is not TLS); closed (the connection was cut); resolve (the host
--   name has no address); os (connecting, receiving or sending failed); no-memory
-- Threads: any; one does it, others that call at the same time wait for it
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: SSL_do_handshake(3), RFC 8446 section 4
-- @param stream stream handle
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait
-- @return 0: done, now or earlier
-- @function stream_handshake
stream_handshake = "n:on",

--- Reads what the peer has sent.
--
-- It waits for one byte at least and then gives what is there, up to the room. WANT_READ is
-- answered only when nothing that has arrived can be decrypted. 0 is answered again at every
-- further call. Does the handshake where that has not been done, and sends what is still
-- waiting to be sent when the protocol needs it.
--
-- States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
-- Errors: bad-handle; bad-argument (`buffer` is nil, `length` is out of range, or `timeout_ms`
--   is below -1); state (the stream is closed or detached); closed (the connection was cut
--   without the TLS farewell); ssl; verify; os; resolve; no-memory
-- Threads: any; one may read while another writes
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: SSL_read(3), RFC 8446 section 6.1
-- @param stream stream handle
-- @param buffer bytes out: where the bytes go
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait for the first byte
-- @return how many bytes were read; 0: the peer has ended the stream properly
-- @function stream_read
stream_read = "n:or1n",

--- Writes to the peer.
--
-- Bytes that were accepted are Gasket's: they need not be given again, and those that are not
-- yet sent go out with later calls. A state is answered only when none was accepted. The call
-- sends before it returns unless the time runs out, or stream_set_buffering has said to gather.
-- A peer that is gone is an error record; no SIGPIPE is raised. Does the handshake where that
-- has not been done.
--
-- States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
-- Errors: bad-handle; bad-argument (`buffer` is nil while `length` is not 0, `length` is out of
--   range, or `timeout_ms` is below -1); state (the stream is closed, shut down or detached);
--   closed (the connection was cut); ssl; verify; os; resolve; no-memory
-- Threads: any; one may write while another reads
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: SSL_write(3)
-- @param stream stream handle
-- @param buffer bytes in: the bytes
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait
-- @return how many bytes were accepted, perhaps fewer than `length`
-- @function stream_write
stream_write = "n:ob1n",

--- Sends everything that was accepted and is still waiting, gathered bytes included.
--
-- States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
-- Errors: bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed or
--   detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
-- Threads: any
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- @param stream stream handle
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait
-- @return 0: all that was accepted has been given to the system; of a memory stream, drained
-- @function stream_flush
stream_flush = "n:on",

--- Counts the decrypted bytes that are there to be read.
--
-- A program that waits for the socket itself must ask first: what has been received already
-- does not make the socket readable again. Once the stream has failed, it answers what reads
-- do.
--
-- Errors: bad-handle; state (the stream is closed or detached); closed; ssl; verify; os;
--   resolve
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_pending(3)
-- @param stream stream handle
-- @return bytes that a read would give without the network
-- @function stream_pending
stream_pending = "n:o",

--- Gathers small writes into large ones.
--
-- To begin with every write is sent at once. With buffering, bytes are encrypted and sent when
-- so many are there, or at stream_flush, shutdown or close, or when the number gets less. That
-- costs far less for programs that write piece by piece, and less for those that write much:
-- with 65536, four full records go in one call of the system. They must not forget to flush
-- before they wait for an answer.
--
-- Errors: bad-handle; bad-argument (`bytes` is out of range); state (more than that is waiting
--   already, or the stream is closed); closed; ssl; verify; os; resolve
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @param bytes 0 to 65536: how many bytes to gather; 0: send each write at once
-- @return 0
-- @function stream_set_buffering
stream_set_buffering = "v:on",

--- Waits until a call that answered WANT_READ or WANT_WRITE can go on.
--
-- It is for programs that call with a time of 0 and wait in a place of their own. It also
-- carries connecting on, and sends what is waiting to be sent. With a time of 0 it answers
-- `state` where that is not there yet.
--
-- States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
-- Errors: bad-handle; bad-argument (`state` is neither of the two, or `timeout_ms` is below
--   -1); state (the stream is closed or detached); resolve; os; closed; ssl; verify; no-memory
-- Threads: any
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: poll(2)
-- @param stream stream handle
-- @param state WANT_READ or WANT_WRITE: the state that a call answered
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait
-- @return 0: what the state asked for is there: make the call again
-- @function stream_wait
stream_wait = "n:onn",

--- Ends this side's half of the stream.
--
-- Sends what is waiting, then the TLS farewell (close_notify). Nothing can be written
-- afterwards; reading goes on until the peer has ended its half too. The peer's farewell is not
-- waited for.
--
-- States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
-- Errors: bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed or
--   detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
-- Threads: any
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: SSL_shutdown(3), RFC 8446 section 6.1
-- @param stream stream handle
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait
-- @return 1: the peer's farewell was received already; 0: not yet
-- @function stream_shutdown
stream_shutdown = "n:on",

--- Does what stream_close does before it closes.
--
-- Sends what is waiting and the TLS farewell, as stream_shutdown. Then a client that has
-- written on TLS 1.3 and heard nothing since the handshake waits until the server has said its
-- first word, which is its session tickets, or 5 s are over, and further until it ends or 300
-- ms are over: at a closed socket they would have the system throw away what it has not sent
-- yet. It is for callers that wait in a way of their own; stream_close with a time of 0
-- follows.
--
-- States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
-- Errors: bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed or
--   detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
-- Threads: any
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: SSL_shutdown(3), RFC 8446 section 4.6.1
-- @param stream stream handle
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait
-- @return 0: it may be closed with a time of 0
-- @function stream_linger
stream_linger = "n:on",

--- Closes the stream.
--
-- Sends what is waiting and the TLS farewell, without waiting for the peer's, lingers as
-- stream_linger does, and closes the descriptor if it is Gasket's. Failures on the way end in a
-- closed stream too. TIMEOUT: closed, but what was still unsent is lost. INTERRUPTED: not
-- closed yet, call again. With a time of 0 nothing is waited for and unsent bytes are lost. The
-- handle stays and has to be freed; every later call that reads or writes is a record of kind
-- state.
--
-- States: TIMEOUT, INTERRUPTED
-- Errors: bad-handle; bad-argument (`timeout_ms` is below -1)
-- Threads: any; others that are in a call on the stream return with a record of kind state
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: SSL_shutdown(3), RFC 8446 section 6.1
-- @param stream stream handle
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what
--   goes at once
-- @return 0: closed, now or earlier
-- @function stream_close
stream_close = "n:on",

--- Ends TLS on a connection that goes on without it.
--
-- Sends what is waiting and the farewell, and waits for the peer's. Then the socket belongs to
-- the caller, whoever opened it, and the stream is closed. Bytes that came behind the peer's
-- farewell stay in the socket, unless that farewell came before this call: then they were
-- perhaps received already, and stream_leftover has them.
--
-- States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
-- Errors: bad-handle; bad-argument (`timeout_ms` is below -1); state (decrypted bytes are still
--   unread (read them and call again), the stream has no descriptor, or it is closed); closed
--   (the connection was cut); ssl; os; no-memory
-- Threads: any
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: SSL_shutdown(3)
-- @param stream stream handle: a stream over a descriptor
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait
-- @return the caller's descriptor: the socket, which is the caller's from now on
-- @function stream_detach
stream_detach = "n:on",

--- Takes plain bytes that were received behind the peer's farewell.
--
-- Gasket reads from the socket in large pieces, so the beginning of what follows TLS may be
-- among them. Each byte is given once.
--
-- Errors: bad-handle; bad-argument (`buffer` is nil while `length` is not 0, or `length` is out
--   of range); state (the peer's farewell has not been read yet)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle: a stream whose peer has ended it, detached or not
-- @param buffer bytes out: where the bytes go
-- @return how many bytes were copied; 0: there are none, or no more
-- @function stream_leftover
stream_leftover = "n:or1",

--- Gives the stream bytes that the program has already read from the socket.
--
-- When plain text turns into TLS on one connection, a program that reads with a buffer may hold
-- the beginning of the handshake in it.
--
-- Errors: bad-handle; bad-argument (`bytes` is nil while `length` is not 0, or more than 262144
--   bytes were given together); state (the handshake has begun, or the stream is closed);
--   no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle: a stream whose handshake has not begun
-- @param bytes bytes in: encrypted bytes from the peer
-- @return 0: they will be read before anything else
-- @function stream_prime
stream_prime = "v:ob1",

--- Gives a memory stream what came from its peer, in pieces of any size.
--
-- Nothing is decrypted yet; call handshake, read or what else was answered with WANT_READ
-- again. It holds 262144 bytes; a full stream takes more after it was read from.
--
-- Errors: bad-handle; bad-argument (`bytes` is nil while `length` is not 0, or `length` is out
--   of range); state (not a memory stream, closed, or after stream_feed_end); closed; ssl;
--   verify; no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: BIO_write(3)
-- @param stream stream handle: a memory stream
-- @param bytes bytes in: encrypted bytes from the peer
-- @return how many bytes were taken; fewer than `length` when the stream is full
-- @function stream_feed
stream_feed = "n:ob1",

--- Tells a memory stream that its peer's bytes have ended.
--
-- When everything fed before has been read, and there was no TLS farewell at its end, the next
-- read finds the connection cut.
--
-- Errors: bad-handle; state (not a memory stream, or closed); closed; ssl; verify
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle: a memory stream
-- @return 0: no more bytes will come
-- @function stream_feed_end
stream_feed_end = "v:o",

--- Takes from a memory stream what is for its peer.
--
-- Call it after every call on the stream, and carry all of it. The last bytes, the farewell or
-- an alert among them, can still be had when the stream is closed.
--
-- Errors: bad-handle; bad-argument (`buffer` is nil while `length` is not 0, or `length` is out
--   of range); state (not a memory stream)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: BIO_read(3)
-- @param stream stream handle: a memory stream
-- @param buffer bytes out: where the bytes go
-- @return how many bytes were given; 0: there are none now
-- @function stream_drain
stream_drain = "n:or1",

--- Has a stream carry bytes as they are, until stream_start_tls.
--
-- Reading, writing, shutdown and close are then TCP's: the end of file is TCP's, and nothing is
-- encrypted or verified. For protocols that begin in plain text (STARTTLS), and for what is
-- plain altogether.
--
-- Errors: bad-handle; state (the handshake has begun, or the stream is closed); closed; ssl;
--   verify; os; resolve
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @return 0
-- @function stream_set_plain
stream_set_plain = "v:o",

--- Goes on with TLS on a plain stream.
--
-- The handshake comes next, with the next call or in the loop. What was received and not yet
-- read belongs to it: read all that is plain before, and nothing that a peer may have put
-- behind it unasked is taken for the program's own. What is queued for sending goes first.
--
-- Errors: bad-handle; state (the stream is not plain, plain bytes are gathered, or one side has
--   ended it); closed; ssl; verify; os; resolve
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @return 0
-- @function stream_start_tls
stream_start_tls = "v:o",

--- Says where a stream connects from.
--
-- Addresses of its peer that are of another family are not tried. What the system does not let
-- it have is a failure to connect, of kind os.
--
-- Errors: bad-handle; bad-argument (`host` is nil or no address, or `port` is out of range);
--   state (it has begun to connect, or has never had to, or is closed)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: bind(2)
-- @param stream stream handle: a stream that connects and has not begun to
-- @param host text: an address of this machine, in numbers; `0.0.0.0` or `::`: any of that
--   family
-- @param port port: 0: any
-- @return 0
-- @function stream_set_local_address
stream_set_local_address = "v:otn",

--- Sets the host name that a client asks the server for.
--
-- A server that has several certificates chooses by it. stream_connect has set it already. It
-- has nothing to do with whom the certificate is checked for. An address is not sent.
--
-- Errors: bad-handle; bad-argument (`host` is nil, longer than 255 bytes or not ASCII); state
--   (the handshake has begun, or the stream is a server's); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_set_tlsext_host_name(3), RFC 6066 section 3
-- @param stream stream handle: a client's stream
-- @param host text: the name to ask for; empty: none
-- @return 0
-- @function stream_set_server_name
stream_set_server_name = "v:ot",

--- Says whom the peer's certificate must have been issued for.
--
-- A client that verifies its peer must be told, by this function or by stream_connect; its
-- handshake is refused otherwise. The empty text says that the chain alone is checked, whoever
-- shows it. Another name is refused with verify result 62, another address with 64. A name in
-- another script than Latin is given as its A-label (xn--...).
--
-- Errors: bad-handle; bad-argument (`host` is nil, longer than 255 bytes or not ASCII); state
--   (the handshake has begun, or the stream is a server's); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_VERIFY_PARAM_set1_host(3), RFC 6125
-- @param stream stream handle: a client's stream
-- @param host text: the name or address that the certificate must be for; empty: any
-- @return 0
-- @function stream_set_verify_host
stream_set_verify_host = "v:ot",

--- Selects the protocol versions of one stream, instead of its context's.
--
-- Errors: bad-handle; bad-argument (`method` is nil or names no version); unsupported (the
--   OpenSSL that is loaded cannot do a version that was named); state (the handshake has begun)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_set_min_proto_version(3)
-- @param stream stream handle
-- @param method text: protocol versions, as ctx_new takes them
-- @return 0
-- @function stream_set_method
stream_set_method = "v:ot",

--- Selects the ciphers of one stream for TLS 1.2 and older, instead of its context's.
--
-- Errors: bad-handle; bad-argument (`list` is nil or not UTF-8); ssl (the list selects no
--   cipher that OpenSSL has); state (the handshake has begun)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_set_cipher_list(3), openssl-ciphers(1)
-- @param stream stream handle
-- @param list text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
-- @return 0
-- @function stream_set_ciphers
stream_set_ciphers = "v:ot",

--- Selects the ciphers of one stream for TLS 1.3, instead of its context's.
--
-- Errors: bad-handle; bad-argument (`list` is nil or not UTF-8); ssl (a name in the list is
--   unknown to OpenSSL); state (the handshake has begun)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_set_ciphersuites(3)
-- @param stream stream handle
-- @param list text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none
-- @return 0
-- @function stream_set_ciphersuites
stream_set_ciphersuites = "v:ot",

--- Says what one stream asks of its peer's certificate, instead of its context.
--
-- Errors: bad-handle; bad-argument (`mode` is not one of the three); state (the handshake has
--   begun); ssl (the system's trusted certificates cannot be read); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: SSL_set_verify(3)
-- @param stream stream handle
-- @param mode VERIFY_NONE, VERIFY_OPTIONAL or VERIFY_REQUIRED: what is asked of the peer's
--   certificate
-- @return 0
-- @function stream_set_verify
stream_set_verify = "v:on",

--- Limits the length of the peer's chain on one stream, instead of its context.
--
-- Errors: bad-handle; bad-argument (`depth` is out of range); state (the handshake has begun)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_set_verify_depth(3)
-- @param stream stream handle
-- @param depth 0 to 100: how many authorities may stand between certificate and root
-- @return 0
-- @function stream_set_max_depth
stream_set_max_depth = "v:on",

--- Says whose order of preference chooses the cipher on one stream, instead of its context.
--
-- Errors: bad-handle; bad-argument (`on` is neither 0 nor 1); state (the handshake has begun)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_set_options(3)
-- @param stream stream handle
-- @param on 0 or 1: 1: the server's order decides; 0: the client's
-- @return 0
-- @function stream_set_server_cipher_order
stream_set_server_cipher_order = "v:on",

--- Says what it means when the peer leaves without the TLS farewell.
--
-- To begin with that is an error of kind closed, since an attacker can cut a connection but
-- cannot make the farewell. Protocols that mark the end of their messages themselves may do
-- without. With 1 such an end reads as 0. A connection that is cut during the handshake is an
-- error always.
--
-- Errors: bad-handle; bad-argument (`on` is neither 0 nor 1)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_options(3), RFC 8446 section 6.1
-- @param stream stream handle
-- @param on 0 or 1: 1: a connection that was cut off reads as a clean end
-- @return 0
-- @function stream_set_ignore_unexpected_eof
stream_set_ignore_unexpected_eof = "v:on",

--- Tells what the check of the peer's certificate has found.
--
-- It is filled in by the handshake, also where verification is switched off and the finding has
-- no consequence. A peer that showed no certificate counts as 0; stream_peer_certificate tells
-- the two apart.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_get_verify_result(3)
-- @param stream stream handle
-- @return 0, which is X509_V_OK, or an X509_V_ERR_ value of OpenSSL
-- @function stream_verify_result
stream_verify_result = "n:o",

--- Tells in words what the check of the peer's certificate has found.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_verify_cert_error_string(3)
-- @param stream stream handle
-- @return borrowed text: OpenSSL's words for the verify result, `ok` for 0
-- @function stream_verify_result_string
stream_verify_result_string = "T:o",

--- Tells which version of the protocol was agreed on.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_get_version(3)
-- @param stream stream handle
-- @return borrowed text: the version, such as `TLSv1.3`; empty before the handshake
-- @function stream_protocol
stream_protocol = "T:o",

--- Tells which cipher was agreed on.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_get_current_cipher(3), SSL_CIPHER_get_name(3)
-- @param stream stream handle
-- @return borrowed text: OpenSSL's name, such as `TLS_AES_256_GCM_SHA384`; empty before the
--   handshake
-- @function stream_cipher
stream_cipher = "T:o",

--- Tells which application protocol was agreed on (ctx_set_alpn).
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_get0_alpn_selected(3), RFC 7301
-- @param stream stream handle
-- @return borrowed text: the protocol, such as `h2`; empty where none was agreed on
-- @function stream_alpn
stream_alpn = "T:o",

--- Gives the host name that the client asks the server for.
--
-- On a client's stream it is the one that is sent, on a server's the one that was received.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_get_servername(3), RFC 6066 section 3
-- @param stream stream handle
-- @return borrowed text: the host name; empty where there is none
-- @function stream_server_name
stream_server_name = "T:o",

--- Names the other side, as error messages do.
--
-- It is the host and port that were connected to, or else the address of the socket's other
-- end.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: getpeername(2)
-- @param stream stream handle
-- @return borrowed text: such as `example.com:443` or `[::1]:443`; empty where nobody is known
-- @function stream_peer
stream_peer = "T:o",

--- Gives the certificate that the peer has shown.
--
-- Before the handshake there is none. That it was shown does not mean that it was accepted.
--
-- Errors: bad-handle; ssl (the certificate is malformed); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_get1_peer_certificate(3)
-- @param stream stream handle
-- @return new certificate handle: the certificate; 0: the peer has shown none
-- @function stream_peer_certificate
stream_peer_certificate = "+:o:X509",

--- Tells whether the handshake resumed an earlier session (ctx_set_resumption).
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_session_reused(3)
-- @param stream stream handle
-- @return 1: the handshake resumed an earlier session
-- @function stream_session_reused
stream_session_reused = "n:o",

--- Gives the descriptor, for a program that waits in its own event loop.
--
-- Which event to wait for is what a call with a time of 0 answered. Ask stream_pending first,
-- since received bytes may be waiting inside. The number may change while a stream is still
-- connecting.
--
-- Errors: bad-handle; state (it has none: a memory stream, one that still looks for its
--   address, or a closed one)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @return borrowed descriptor
-- @function stream_fd
stream_fd = "n:o",

--- Gives the context of a stream, by a handle that lives as long as the stream.
--
-- retain makes one of it that is the caller's own.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @return borrowed ctx handle: the context that the stream was made of
-- @function stream_ctx
stream_ctx = "0:o:SSL_CTX",

--- Gives a handle for OpenSSL's own object under a stream. It lives as long as the stream.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_new(3)
-- @param stream stream handle
-- @return borrowed ssl handle: OpenSSL's object under the stream
-- @function stream_ssl
stream_ssl = "0:o:SSL",

--- Tells which end of the connection a stream is.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @return CLIENT or SERVER
-- @function stream_side
stream_side = "n:o",

--- Tells how much of what was written is not yet sent.
--
-- It is bounded: stream_write takes no more where the peer takes nothing.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @return bytes, encrypted ones and those that are gathered
-- @function stream_queued
stream_queued = "n:o",

--- Has the handshakes of a context's streams pause for a question, or not any more.
--
-- Errors: bad-handle; bad-argument (`question` is not one of the three, `on` neither 0 nor 1,
--   or a client's context is to ask for client hellos); unsupported (verification is to pause
--   for a server, or under an OpenSSL before 3.0.2)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_CTX_set_client_hello_cb(3), SSL_CTX_set_cert_cb(3), SSL_set_retry_verify(3)
-- @param ctx ctx handle
-- @param question QUESTION_CLIENT_HELLO, QUESTION_CERTIFICATE or QUESTION_VERIFY
-- @param on 0 or 1: whether streams made from now on ask it
-- @return 0
-- @function ctx_set_question
ctx_set_question = "v:onn",

--- Registers a C function that answers the questions of a context's streams.
--
-- It may call stream_answer itself, to name a context; what it returns then has no effect. A
-- foreign function that ends by an exception commonly returns 0, which refuses. It must stay
-- callable as long as the context or a stream of it is used.
--
-- Errors: bad-handle
-- Threads: any; the callback comes on the thread whose call carries the handshake
-- Waits: never
-- Since: 0.1.0
-- @param ctx ctx handle
-- @param callback callback or 0: called with the stream's handle, the question and `user`;
--   answers 1 to accept, anything else to refuse. nil: nobody is called
-- @param user number: passed on to `callback`
-- @return 0
-- @function ctx_set_question_callback
ctx_set_question_callback = "v:ofn",

--- Tells which question the handshake waits to have answered.
--
-- Errors: bad-handle; state (the stream's lock was lost)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @return QUESTION_CLIENT_HELLO and so on, or 0: nothing is asked
-- @function stream_question
stream_question = "n:o",

--- Tells which application protocols a client offers, for QUESTION_CLIENT_HELLO.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: RFC 7301
-- @param stream stream handle
-- @return borrowed text: the protocols, comma-separated, the preferred first; "": none, or no
--   hello yet
-- @function stream_question_alpn
stream_question_alpn = "T:o",

--- Gives the certificate that QUESTION_VERIFY is about.
--
-- Errors: bad-handle; no-memory; state (the stream's lock was lost)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param stream stream handle
-- @return new certificate handle: the peer's certificate; 0: there is no such question
-- @function stream_question_certificate
stream_question_certificate = "+:o:X509",

--- Tells what OpenSSL found about the certificate that QUESTION_VERIFY is about.
--
-- Errors: bad-handle; state (the stream's lock was lost)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_STORE_CTX_get_error(3)
-- @param stream stream handle
-- @return X509_V_OK, which is 0, or one of X509_V_ERR_; 0 where there is no such question
-- @function stream_question_verify_result
stream_question_verify_result = "n:o",

--- Answers the question that the handshake waits for.
--
-- Then the call that answered WANT_ANSWER is to be made again. A certificate that is taken in
-- spite of OpenSSL's verdict leaves that verdict in stream_verify_result; one that is refused
-- in spite of it fails with X509_V_ERR_APPLICATION_VERIFICATION.
--
-- Errors: bad-handle; bad-argument (`accept` is neither 0 nor 1, or `ctx` is given to
--   QUESTION_VERIFY); state (there is no question to answer, or the stream is closed); ssl;
--   verify; closed; os; resolve; no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: SSL_set_SSL_CTX(3), SSL_use_cert_and_key(3)
-- @param stream stream handle
-- @param accept 0 or 1: 1: the handshake goes on; 0: it fails with an alert to the peer
-- @param ctx ctx handle or 0, shared: the context to go on with, or whose certificate to
--   present; 0: as the stream's own says
-- @return 0
-- @function stream_answer
stream_answer = "v:ono",

--- Reads a certificate.
--
-- Of several the first is taken. The bytes are not kept.
--
-- Errors: bad-argument (`bytes` is nil while `length` is not 0, or `length` is out of range);
--   library (OpenSSL cannot be opened); ssl (the bytes are none, or hold no certificate that
--   can be read); no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- See: PEM_read_bio_X509(3), d2i_X509(3)
-- @param bytes bytes in: a certificate, PEM or DER
-- @return new certificate handle
-- @function certificate_new_bytes
certificate_new_bytes = "+:b0:X509",

--- Tells of which version of X.509 a certificate is.
--
-- Errors: bad-handle; ssl (it says that it is of another)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_get_version(3), RFC 5280
-- @param certificate certificate handle
-- @return 1, 2 or 3
-- @function certificate_version
certificate_version = "n:o",

--- Tells whom a certificate was issued to.
--
-- The text is for people to read and in the form of RFC 2253. Do not compare it with a host
-- name: stream_set_verify_host does that properly.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_NAME_print_ex(3), RFC 2253
-- @param certificate certificate handle
-- @return borrowed text: the name, such as `CN=example.com,O=Example`
-- @function certificate_subject
certificate_subject = "T:o",

--- Tells who issued a certificate, in the form of RFC 2253.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_NAME_print_ex(3), RFC 2253
-- @param certificate certificate handle
-- @return borrowed text: the name, such as `CN=Example Root,O=Example`
-- @function certificate_issuer
certificate_issuer = "T:o",

--- Gives the serial number of a certificate, which is unique for its issuer.
--
-- It is text because it may be of 20 bytes.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_get_serialNumber(3)
-- @param certificate certificate handle
-- @return borrowed text: hexadecimal digits in capitals, without a prefix
-- @function certificate_serial
certificate_serial = "T:o",

--- Gives the whole certificate as PEM text.
--
-- That is what files hold and what ctx_set_ca_bytes takes.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: PEM_write_bio_X509(3), RFC 7468
-- @param certificate certificate handle
-- @return borrowed text: the certificate between its BEGIN and END lines
-- @function certificate_pem
certificate_pem = "T:o",

--- Tells from when on a certificate is valid.
--
-- Errors: bad-handle; ssl (the certificate's time is malformed)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_get0_notBefore(3)
-- @param certificate certificate handle
-- @return seconds since the beginning of 1970, UTC; negative before it
-- @function certificate_not_before
certificate_not_before = "n:o",

--- Tells until when a certificate is valid.
--
-- Errors: bad-handle; ssl (the certificate's time is malformed)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_get0_notAfter(3)
-- @param certificate certificate handle
-- @return seconds since the beginning of 1970, UTC; negative before it
-- @function certificate_not_after
certificate_not_after = "n:o",

--- Tells how many parts a name has.
--
-- They are in the certificate's order, and what is there twice is given twice.
--
-- Errors: bad-handle; bad-argument (`which` is not one of the three); ssl (the alternative
--   names are malformed, or there twice)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_NAME_entry_count(3), X509_get_ext_d2i(3)
-- @param certificate certificate handle
-- @param which NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
-- @return how many parts it has; 0: there is none
-- @function certificate_name_count
certificate_name_count = "n:on",

--- Tells what a part of a name is.
--
-- Of subject and issuer it is OpenSSL's short name, such as `CN`, `O` and `emailAddress`, or
-- the dotted numbers of what OpenSSL does not know. Of alternative names it is `DNS`, `IP
-- Address`, `email`, `URI`, `DirName`, `Registered ID`, `othername`, `X400Name` or
-- `EdiPartyName`.
--
-- Errors: nil for bad-handle; bad-argument
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: OBJ_nid2sn(3), X509V3_get_d2i(3), RFC 5280
-- @param certificate certificate handle
-- @param which NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
-- @param index 0 to 2147483647: which part, 0 for the first
-- @return borrowed text: its type; nil where there is no such part
-- @function certificate_name_type
certificate_name_type = "T:onn",

--- Gives what a part of a name says.
--
-- What is no text, or has a NUL or a `#` at a place where it would be misread, is given in the
-- form of RFC 2253: `#` and its DER in hexadecimal, and nothing else begins so. An IPv4 address
-- is dotted, one of IPv6 is as OpenSSL writes it: `0:0:0:0:0:0:0:1`. A `DirName` is as
-- certificate_subject has it, a `Registered ID` is dotted numbers, and what OpenSSL has no text
-- for (`othername`, `X400Name`, `EdiPartyName`) is the DER of the whole.
--
-- Errors: nil for bad-handle; bad-argument
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: ASN1_STRING_to_UTF8(3), RFC 2253, RFC 5280
-- @param certificate certificate handle
-- @param which NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
-- @param index 0 to 2147483647: which part, 0 for the first
-- @return borrowed text: what it says; nil where there is no such part
-- @function certificate_name_value
certificate_name_value = "T:onn",

--- Gives the whole certificate as DER.
--
-- As much is copied as there is room for. With `length` 0 the size is asked for.
--
-- Errors: bad-handle; bad-argument (`buffer` is nil while `length` is not 0, or `length` is out
--   of range); ssl (the certificate cannot be encoded)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: i2d_X509(3)
-- @param certificate certificate handle
-- @param buffer bytes out: where the bytes go
-- @return how many bytes the certificate has, also where there was less room
-- @function certificate_der
certificate_der = "n:or1",

--- Gives the digest of the whole certificate.
--
-- Errors: nil for bad-handle; bad-argument
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: X509_digest(3), EVP_get_digestbyname(3)
-- @param certificate certificate handle
-- @param digest text: OpenSSL's name of a digest, such as `sha256`
-- @return borrowed text: hexadecimal digits in capitals; nil where OpenSSL knows no such digest
-- @function certificate_fingerprint
certificate_fingerprint = "T:ot",

--- Tells of what type the key of a certificate is.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: EVP_PKEY_get0_type_name(3)
-- @param certificate certificate handle
-- @return borrowed text: such as `RSA`, `EC` and `ED25519`; empty where OpenSSL cannot read the
--   key
-- @function certificate_key_type
certificate_key_type = "T:o",

--- Tells how large the key of a certificate is.
--
-- Errors: bad-handle; ssl (OpenSSL cannot read the key)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: EVP_PKEY_get_bits(3)
-- @param certificate certificate handle
-- @return its size in bits
-- @function certificate_key_bits
certificate_key_bits = "n:o",

--- Gives the public key of a certificate as PEM text.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: PEM_write_bio_PUBKEY(3), RFC 7468
-- @param certificate certificate handle
-- @return borrowed text: the key between its BEGIN and END lines; empty where OpenSSL cannot
--   read it
-- @function certificate_key_pem
certificate_key_pem = "T:o",

--- Listens on a TCP port.
--
-- The port can be bound again at once when a former server has just ended (SO_REUSEADDR). The
-- descriptor is closed in programs that this process executes.
--
-- Errors: bad-argument (`host` is not UTF-8, or `port` or `backlog` is out of range); resolve
--   (`host` is neither an address nor `localhost`); os (the address cannot be had: in use, not
--   of this machine, not permitted); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: bind(2), listen(2)
-- @param host text or nil: address to listen on, or `localhost`; nil or empty: all, IPv6 and
--   IPv4
-- @param port port: 0 to have one picked
-- @param backlog 0 to 2147483647: how many connections may queue for acceptance; 0: the
--   system's choice
-- @return new listener handle
-- @function listener_new
listener_new = "+:tnn:listener",

--- Tells which port a listener is bound to.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: getsockname(2)
-- @param listener listener handle
-- @return the port, also where 0 was asked for
-- @function listener_port
listener_port = "n:o",

--- Gives the descriptor, for a program that waits in its own event loop.
--
-- It is readable when listener_accept has a connection to give. Do not close it and do not
-- accept on it by other means.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param listener listener handle
-- @return borrowed descriptor
-- @function listener_fd
listener_fd = "n:o",

--- Takes the next connection and makes a server's stream of it.
--
-- Nothing is exchanged with the client yet: the handshake is done by stream_handshake or the
-- first read or write, so that a slow client holds up only itself. A client that left while it
-- was queued is passed over.
--
-- States: WANT_READ, TIMEOUT, INTERRUPTED
-- Errors: bad-handle; bad-argument (`ctx` is for clients, or `timeout_ms` is below -1); os (the
--   system refuses, for instance for want of descriptors); state; no-memory
-- Threads: any; several may accept at once
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- See: accept(2)
-- @param listener listener handle
-- @param ctx ctx handle, shared: a context for servers; the stream keeps it
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait for a client
-- @return new stream handle: a server's stream; its descriptor is Gasket's
-- @function listener_accept
listener_accept = "+:oon:stream",

--- Says how connections begin: see stream_set_plain.
--
-- What was accepted before is left as it is. A loop accepts nothing between loop_listen and
-- this where both are called before the loop is run, or on the thread that runs it.
--
-- Errors: bad-handle; bad-argument
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param listener listener handle
-- @param on 0 or 1: 1: connections that are accepted from now on begin plain; 0: with TLS
-- @return 0
-- @function listener_set_plain
listener_set_plain = "v:on",

--- Makes a loop.
--
-- free ends it, and interrupts it where it runs. The streams in it are left as they are, to be
-- used or freed; listeners too.
--
-- Errors: unsupported (libuv cannot be opened); os (the system has no descriptor for it);
--   no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @return new loop handle
-- @function loop_new
loop_new = "+::loop",

--- Gives a descriptor for a program that waits in its own event loop.
--
-- It is readable whenever loop_next with a time-out of 0 has something to do, time-outs and
-- what other threads have done included. Only poll it.
--
-- Errors: bad-handle; state (another thread runs the loop, or it is the parent process's);
--   unsupported (the system has no descriptor that is readable at a time); os (the system has
--   no descriptor for it)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param loop loop handle
-- @return borrowed descriptor
-- @function loop_fd
loop_fd = "n:o",

--- Connects to a host, as stream_connect does, and has the loop go on with it.
--
-- EVENT_CONNECTED tells when the handshake is done, EVENT_ERROR that the host is not known,
-- cannot be reached or is not trusted. Settings of the stream are made before the loop runs
-- next.
--
-- Errors: bad-handle; bad-argument (`host` is nil, empty or not UTF-8, `port` out of range, or
--   `ctx` for servers); state (the loop is the parent process's); os (the host's name cannot be
--   looked up now); ssl; no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param loop loop handle
-- @param ctx ctx handle, shared: a context for clients
-- @param host text: name or address
-- @param port 1 to 65535
-- @return new stream handle: in the loop; it connects and shakes hands there
-- @function loop_connect
loop_connect = "+:ootn:stream",

--- Listens on a TCP port and has the loop accept connections.
--
-- Each is told with EVENT_ACCEPTED and shakes hands in the loop. Time-outs of the listener are
-- those that its connections begin with. loop_pause stops accepting for a while, free for good.
-- Settings of the listener are made before the loop runs next: where another thread is running
-- it, call this on that thread, as after a EVENT_WAKE.
--
-- Errors: bad-handle; bad-argument (`host` is not UTF-8, `port` or `backlog` is out of range,
--   or `ctx` is for clients); state (the loop is the parent process's); resolve (`host` is
--   neither an address nor `localhost`); os (the address cannot be had); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param loop loop handle
-- @param ctx ctx handle, shared: a context for servers: of each connection
-- @param host text or nil: as for listener_new
-- @param port port: 0 to have one picked
-- @param backlog 0 to 2147483647: how many connections may queue for acceptance; 0: the
--   system's choice
-- @return new listener handle
-- @function loop_listen
loop_listen = "+:ootnn:listener",

--- Has the loop accept connections on a socket that listens already.
--
-- Settings of the listener are made as after loop_listen.
--
-- Errors: bad-handle; bad-argument (`fd` does not listen, or `ctx` is for clients); state (the
--   loop is the parent process's); os (`fd` is not open or no socket); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param loop loop handle
-- @param ctx ctx handle, shared: a context for servers: of each connection
-- @param fd descriptor: that listens, such as one inherited from a supervisor; copied: it stays
--   the caller's
-- @return new listener handle
-- @function loop_listen_fd
loop_listen_fd = "+:oon:listener",

--- Has a loop look after a stream that there is already.
--
-- It may be in the middle of anything. EVENT_CONNECTED comes first, also where the handshake
-- was done before.
--
-- Errors: bad-handle; state (the stream is closed, in memory, or in a loop already, or the loop
--   is the parent process's); no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param loop loop handle
-- @param stream stream handle: with a descriptor or one that connects
-- @return 0
-- @function loop_add
loop_add = "v:oo",

--- Takes a stream or listener out of its loop.
--
-- Nothing more is told of it. The stream goes on as it is, with calls that wait or in another
-- loop.
--
-- Errors: bad-handle; state (it is in no loop)
-- Threads: any; what another thread has pulled already may still speak of it
-- Waits: never
-- Since: 0.1.0
-- @param member stream or listener handle: in a loop
-- @return 0
-- @function loop_remove
loop_remove = "v:o",

--- Sets a time-out and starts it.
--
-- When it runs out EVENT_TIMEOUT comes once, not before its time. The stream is left as it is:
-- to close it is the caller's choice.
--
-- Errors: bad-handle; bad-argument (`timeout` is not one of them, or `milliseconds` below -1);
--   state (it is in no loop)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param member stream or listener handle: in a loop; of a listener: for the connections that
--   it accepts from now on
-- @param timeout GASKET_LOOP_TIMEOUT_...
-- @param milliseconds milliseconds, 0 never, -1 for ever: -1: none, as at the beginning
-- @return 0
-- @function loop_set_timeout
loop_set_timeout = "v:onn",

--- Stops and resumes reading or accepting.
--
-- Errors: bad-handle; bad-argument; state (it is in no loop)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param member stream or listener handle: in a loop
-- @param on 0 or 1: 1: it does not read, or accept, any more; 0: it does again
-- @return 0
-- @function loop_pause
loop_pause = "v:on",

--- Sends what is queued and close_notify, and closes the stream.
--
-- EVENT_CLOSED tells when it is done. It lingers as stream_linger does. stream_close with a
-- time-out of 0 closes at once.
--
-- Errors: bad-handle; bad-argument (`timeout_ms` is below -1); state (it is in no loop)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param member stream handle: in a loop
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what
--   goes at once
-- @return 0
-- @function loop_close
loop_close = "v:on",

--- Runs the loop until there is an event, and gives it.
--
-- Where there is a callback, it gets the events, until it answers something else than 0 or time
-- has run out.
--
-- States: WANT_READ, TIMEOUT, INTERRUPTED
-- Errors: bad-handle; bad-argument (`timeout_ms` is below -1); state (another thread runs the
--   loop, or this one does, in its callback, or it is the parent process's, or was freed);
--   no-memory
-- Threads: any; one at a time
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- @param loop loop handle
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait for an event
-- @return borrowed event handle: the next event, until the next call; or what the callback has
--   answered
-- @function loop_next
loop_next = "0:on:event",

--- Runs the loop until there is an event, and gives as many as there are.
--
-- One call for many events is for runtimes whose foreign calls are slow. Where they are fast,
-- room for eight is best: what is decrypted is read while the processor has it in its cache.
--
-- States: WANT_READ, TIMEOUT, INTERRUPTED
-- Errors: bad-handle; bad-argument (`out` is nil, `length` is less than one event or
--   `timeout_ms` is below -1); state (another thread runs the loop, or it is the parent
--   process's, or was freed)
-- Threads: any; one at a time
-- Waits: up to `timeout_ms`
-- Since: 0.1.0
-- @param loop loop handle
-- @param out bytes out: room for events: four int64_t each, kind, stream, value and error, as
--   the gasket_event_ functions tell them
-- @param timeout_ms milliseconds, 0 never, -1 for ever: how long to wait for the first event
-- @return events
-- @function loop_take
loop_take = "n:or1n",

--- Has loop_next hand the events to a C function, or with nil give them itself again.
--
-- The callback may use streams and free anything, the loop too, but not run the loop.
--
-- Errors: bad-handle; state (the loop runs, or it is the parent process's)
-- Threads: any; the callback comes on the thread that calls loop_next
-- Waits: never
-- Since: 0.1.0
-- @param loop loop handle
-- @param callback callback or 0: gets the events; what it answers is 0 to go on, or ends
--   loop_next, whose answer it is
-- @param user number: passed on to `callback`
-- @return 0
-- @function loop_set_callback
loop_set_callback = "v:ofn",

--- Has the loop give a EVENT_WAKE, one for any number of calls until it does.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param loop loop handle
-- @return 0
-- @function loop_wake
loop_wake = "v:o",

--- Tells what has happened.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param event event handle
-- @return GASKET_EVENT_...
-- @function event_kind
event_kind = "n:o",

--- Tells which stream or listener it is about.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param event event handle
-- @return borrowed stream or listener handle: the caller's handle of it, or 0
-- @function event_stream
event_stream = "0:o:",

--- Gives the number that belongs to an event.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param event event handle
-- @return see the kinds of events
-- @function event_value
event_value = "n:o",

--- Tells why something failed, or what took too long: of a time-out an operating system's
-- record with ETIMEDOUT.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param event event handle
-- @return the record of a EVENT_ERROR or EVENT_TIMEOUT, the caller's to free; else 0
-- @function event_error
event_error = "n:o",

--- Tells which of OpenSSL's types a handle stands for.
--
-- Errors: nil for bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param handle ctx, ssl, certificate or openssl handle
-- @return static text: OpenSSL's name of the type: "X509_NAME"
-- @function direct_type
direct_type = "T:o",

--- Makes a handle of a pointer to an object that the caller's own code made with the same
-- OpenSSL.
--
-- Of an object that is not given away, types that OpenSSL counts are counted up, so that the
-- handle stays good whatever the caller does; others are copied. The pointer must be what it is
-- said to be: Gasket cannot check it. A pointer that Gasket knows already becomes another
-- handle of the same object. A context or connection that is adopted is left as it is: what
-- Gasket's own contexts have set (no password prompt, modes, verification) is the caller's to
-- set.
--
-- Errors: bad-argument (there is no such type, or `address` is 0 or not positive); unsupported
--   (the type can neither be counted nor copied, and is not owned); library; no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param type text: "SSL_CTX", "SSL", "X509", or another of the types that direct calls have
--   handles for
-- @param address number: the pointer, as a number
-- @param owned 0 or 1: 1: one reference is Gasket's from now on; 0: it stays the caller's
-- @return new any handle: the handle; to free it gives back what Gasket holds of the object
-- @function direct_adopt
direct_adopt = "+:tnn:",

--- Gives the pointer that a handle stands for, for the caller's own foreign functions.
--
-- It is good as long as the handle is; no reference is given away. To keep it longer, call
-- direct_release instead.
--
-- Errors: bad-handle
-- Threads: any; the caller's own calls through it are not ordered with Gasket's
-- Waits: never
-- Since: 0.1.0
-- @param handle ctx, ssl, certificate or openssl handle
-- @return the address of OpenSSL's object
-- @function direct_pointer
direct_pointer = "n:o",

--- Gives the pointer that a handle stands for, with a reference that is the caller's to free.
--
-- The handle stays good, and holds its own reference until it is freed.
--
-- Errors: bad-handle; unsupported (the type cannot be counted, or the object lies in another);
--   no-memory
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param handle ctx, ssl, certificate or openssl handle
-- @return the address of OpenSSL's object
-- @function direct_release
direct_release = "n:o",

--- Gives OpenSSL's name for a Lisp name.
--
-- Listed names are looked up. For any other the rule decides: hyphens become underscores, SSL
-- or SSL_CTX at the beginning becomes upper case, the rest lower case but for whole words that
-- are spelled RSAPrivateKey, PrivateKey, ASN1 and CA. Names that the rule gets wrong are in the
-- table of names.
--
-- Errors: nil for bad-argument (`lisp_name` is nil or not UTF-8)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: LispWorks User Guide, 25.8.6.4
-- @param lisp_name text: "ssl-ctx-set-options", in any case
-- @return static text: "ssl_ctx_set_options"; "" where it is too long to be a name
-- @function name_to_c
name_to_c = "T:t",

--- Gives the Lisp name for OpenSSL's: lower case, with hyphens for underscores.
--
-- Errors: nil for bad-argument (`c_name` is nil or not UTF-8)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- See: LispWorks User Guide, 25.8.6.3
-- @param c_name text: "ssl_ctx_set_options"
-- @return static text: "ssl-ctx-set-options"; "" where it is too long to be a name
-- @function name_to_lisp
name_to_lisp = "T:t",

--- Tells whether a function can be called with this Gasket and this OpenSSL.
--
-- OpenSSL is opened where that has not been done, and its two libraries, and only they, are
-- asked. A direct call can be made when they have what it calls: of a macro, what it is made
-- of. Other functions of Gasket's are always there.
--
-- Errors: bad-argument (`name` is nil or not UTF-8); library (OpenSSL cannot be opened);
--   unsupported; no-memory
-- Threads: any
-- Waits: for files only
-- Since: 0.1.0
-- @param name text: C name of a function: one of Gasket's, or a function or macro of OpenSSL's
--   such as `ssl_ctx_new`
-- @return 1: it can be called, with this Gasket and the OpenSSL that is loaded
-- @function has
has = "n:t",

--- Switches dynamic calls off, for good.
--
-- From then on dynamic_call and callback_new answer ERROR_STATE in this process. Callbacks that
-- there are go on. A program that loads code which it does not trust with them calls this
-- first.
--
-- Errors: none
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @return 0
-- @function dynamic_disable
dynamic_disable = "v:",

--- Makes a C function_ that OpenSSL can call, for dynamic_call or code of the caller's own.
--
-- Each of its arguments is an int64_t: numbers as they are, pointers as addresses. Where the
-- signature says const char * that is a text, and where it says bytes before a length, as in
-- "void (int, int, int, bytes, length size_t, SSL *, void *)", those are bytes. Queued calls
-- have copies of them; other pointers are good only while `function_` runs.
--
-- Without a function_ each call answers `answer` at once and waits for callback_next. 1,024
-- calls wait; of more only the number is known (callback_lost).
--
-- A function_ is called in the middle of one of OpenSSL's, whose objects are locked: a call of
-- Gasket's with one of these is a state record. An exception must not leave it.
--
-- A C function_ that was given to OpenSSL, or whose address was asked for, stays for the
-- process, since nobody can know when C has forgotten it. Once its handle is freed it answers
-- `answer` and does no more than that; a call that is under way then goes on.
--
-- Errors: bad-argument (the signature cannot be read, or `answer` is outside of its result);
--   unsupported (there is no libffi, or the system gives no memory that is executable); state
--   (dynamic calls are switched off); no-memory
-- Threads: any; `function_` is called on whatever thread OpenSSL calls the C function_ on
-- Waits: never
-- Since: 0.1.0
-- @param signature text: of the C function_, as for dynamic_call: "int (int, X509_STORE_CTX *)"
-- @param answer number: what it returns to C where nobody is asked
-- @param function_ callback or 0: asked by each call; what it returns is what C is returned.
--   nil: the calls are queued
-- @param user number: passed on to `function_`
-- @return new callback handle
-- @function callback_new
callback_new = "+:tnfn:callback",

--- Takes the oldest call from the queue of a callback.
--
-- Addresses of texts and bytes among the arguments are good until this is called again for the
-- callback, or it is freed. WANT_READ: no call is waiting.
--
-- States: WANT_READ
-- Errors: bad-handle; bad-argument (there is too little room; the call stays in the queue);
--   state (the callback has a function, or its lock was lost)
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param callback callback handle
-- @param arguments bytes out: an array of int64_t for the arguments of one call
-- @return how many arguments the call had
-- @function callback_next
callback_next = "n:or1",

--- Gives the C function of a callback, for the caller's own foreign code.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param callback callback handle
-- @return the address of the C function
-- @function callback_address
callback_address = "n:o",

--- Tells how many calls of a callback were answered and not kept.
--
-- Errors: bad-handle
-- Threads: any
-- Waits: never
-- Since: 0.1.0
-- @param callback callback handle
-- @return how many calls found no place in the queue
-- @function callback_lost
callback_lost = "n:o",

}
