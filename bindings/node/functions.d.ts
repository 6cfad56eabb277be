// Generated from spec/: libgasket's own functions, and OpenSSL's by their mapped names.

import { Bytes, Callback, GasketObject, Handle, Integer, Text } from './index';

/**
 * Tells which binary interface this library has.
 *
 * Within one number, functions are added and none is changed or taken away. A binding that calls
 * this first can refuse a library that it was not made for.
 *
 * - Errors: none
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @returns 1, the number in the library's file name, libgasket.so.1
 */
export function abi_version(): number;

/**
 * Tells the version of Gasket itself, for messages and reports.
 *
 * To find out what a library can do, ask has for the function instead.
 *
 * - Errors: none
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @returns static text: the version of Gasket, such as `0.1.0`
 */
export function version(): string;

/**
 * Opens OpenSSL now instead of at its first use.
 *
 * Nobody needs to call this; it is for programs that choose the files, that want to see at the
 * start whether OpenSSL can be had, or whose host has it loaded. When OpenSSL is open already, a
 * call without `paths`, or with the same, is 0. After a failure it may be called again. No exit
 * handler is registered, and the libraries stay loaded until the process ends.
 *
 * - Errors: bad-argument (`paths` is not UTF-8 or names more than 8 files, or `alreadyDone` is
 *   neither 0 nor 1); library (no file could be opened, a function is missing in it, or libssl and
 *   libcrypto do not belong together; the message names each file that was tried and why it was
 *   refused); unsupported (what was found is older than OpenSSL 1.1.1); state (OpenSSL is open
 *   already, from other files than `paths` names); no-memory
 * - Threads: any; however many call at once, OpenSSL is opened and initialised one time
 * - Waits: for files only
 * - Since: 0.1.0
 * @param paths - text or null: files of the OpenSSL libraries, separated by newlines, in load
 *   order; null or empty for those that are found by themselves
 * @param alreadyDone - 0 or 1: 1: the host has loaded OpenSSL itself, use that and load nothing
 * @returns 0: OpenSSL is open and initialised
 * @see OPENSSL_init_ssl(3), dlopen(3)
 */
export function ensure_ssl(paths: Text | null, alreadyDone: Integer): void;

/**
 * Says which files to open when OpenSSL is first needed.
 *
 * Nothing is opened and no file is looked at before then. The paths override the environment
 * variable GASKET_SSL_LIBRARY.
 *
 * - Errors: bad-argument (`paths` is not UTF-8); no-memory; state (OpenSSL is open already)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param paths - text or null: files of the OpenSSL libraries, separated by newlines, in load
 *   order; null or empty to go back to those that are found by themselves
 * @returns 0: remembered
 */
export function set_ssl_library_path(paths: Text | null): void;

/**
 * Tells what the OpenSSL in use says of itself, and which files it came from.
 *
 * Opens OpenSSL where that has not been done. The version of the headers is known without it. The
 * texts stay valid as long as the process lives.
 *
 * - Errors: none
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param what - number: 0 version, 1 compiler flags, 2 date of building, 3 platform, 4
 *   configuration directory, or one of the GASKET_VERSION_ constants
 * @returns static text: the text; empty where `what` is unknown or OpenSSL cannot be opened
 * @see OpenSSL_version(3)
 */
export function openssl_version(what: Integer): string;

/**
 * Gives the value of a constant by name, since a foreign caller cannot see C's macros.
 *
 * The values follow the OpenSSL that is loaded where its versions disagree; before one is opened
 * they are those of OpenSSL 3. Which constants there are is listed on the page of constants.
 *
 * - Errors: bad-argument (`name` is null, not UTF-8, or no constant that is known here)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param name - text: C name of a constant: one of Gasket's, or one of OpenSSL's such as
 *   `SSL_OP_NO_TICKET`
 * @returns the value; below 0 for Gasket's own states alone
 */
export function constant(name: Text): number;

/**
 * Tells what kind of object a handle stands for.
 *
 * This is also the way to ask whether a handle is alive. An error record is alive until it is freed
 * or, there being room for 4,096, until so many newer ones came after it.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param handle - any handle: a handle of any kind, or an error record as it was returned
 * @returns GASKET_KIND_...: the kind of what it stands for
 */
export function kind(handle: Handle): number;

/**
 * Makes another handle to the same object.
 *
 * The object lives until the last of its handles is freed, whichever that is. So one part of a
 * program, or one thread, can keep an object whatever another does with its own handle. Of a
 * borrowed handle this makes one that is the caller's to free.
 *
 * - Errors: bad-handle; no-memory (a million handles are alive)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param handle - ctx, stream, listener, certificate, ssl, loop, event, openssl or callback handle,
 *   shared: a handle of any kind but an error record
 * @returns new any handle: a second handle to the same object
 */
export function retain(handle: Handle): GasketObject;

/**
 * Gives a handle back.
 *
 * Never fails, never waits, never sends anything to a peer, and may be called in any order and from
 * any thread, as the finalizers of a garbage collector do. With the last handle the object goes: a
 * stream that was not closed is dropped without a farewell, and its descriptor is closed if Gasket
 * opened it. Borrowed handles, 0, handles that were freed before and numbers that never were
 * handles are answered with 0 and left alone.
 *
 * - Errors: none
 * - Threads: any; also while other threads use the object: it goes when the last of them has left
 *   it
 * - Waits: never
 * - Since: 0.1.0
 * @param handle - any handle or 0, consumed: any number whatever; a handle or an error record is
 *   freed
 * @returns 1: freed; 0: there was nothing to free
 */
export function free(handle: Handle): number;

/**
 * Counts the handles that the caller owns.
 *
 * It is meant for tests that look for leaks. Borrowed handles are not counted, and error records
 * only when they are asked for.
 *
 * - Errors: bad-argument (`kind` is not a kind of handle)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param kind - GASKET_KIND_... or 0: a kind of handle, or 0 for all kinds but error records
 * @returns how many handles of that kind wait for free
 */
export function live(kind: Integer): number;

/**
 * Ends the waiting on a stream or listener.
 *
 * Every thread that waits in a call on it comes back with INTERRUPTED, and what it was doing goes
 * on when the call is made again. Where nobody waits, the next call that would have to is ended
 * instead, so that an interrupt which comes a moment too early is not lost.
 *
 * - Errors: bad-handle (not alive, or of a kind that nobody can wait on)
 * - Threads: any; made to be called from another thread than the one that waits, not from a signal
 *   handler
 * - Waits: never
 * - Since: 0.1.0
 * @param handle - stream, listener or loop handle: the object that a thread waits on
 * @returns 0: every waiting call returns INTERRUPTED
 */
export function interrupt(handle: Handle): void;

/**
 * Makes a context.
 *
 * `default` means TLS 1.2 and newer. `tlsv1`, `tlsv1.1`, `tlsv1.2` and `tlsv1.3` mean just that
 * version, and with a `+` behind them that version and newer; several are named with spaces
 * between. `v23` means whatever both sides can do. The other names that are known are `sslv23`,
 * which is `v23`, `tls-v1`, which is `tlsv1`, and `v2`, `sslv2`, `v3`, `sslv3` and `sslv3+`, of
 * which today's OpenSSL can do only the last. A version that OpenSSL's security level forbids fails
 * at the handshake, with a message that names the level.
 *
 * - Errors: bad-argument (`side` is not one of the three, or `method` names no version);
 *   unsupported (the OpenSSL that is loaded cannot do a version that was named); library (OpenSSL
 *   cannot be opened); no-memory; ssl
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param side - CLIENT, SERVER or BOTH: which streams will be made of it
 * @param method - text or null: protocol versions, as listed below; null and empty mean `default`
 * @returns new ctx handle
 * @see SSL_CTX_new(3), SSL_CTX_set_min_proto_version(3)
 */
export function ctx_new(side: Integer, method?: Text | null): GasketObject;

/**
 * Sets the certificate that is shown to peers, and its key, from files.
 *
 * A server needs one; a client only where the server asks for it. Certificates of several key types
 * may be set one after the other; the handshake takes the one that suits. When the call fails the
 * context is as it was.
 *
 * - Errors: bad-handle; bad-argument (`certificateFile` is null, or a file name is not UTF-8); os
 *   (a file cannot be read); ssl (a file is empty or holds neither certificate nor key, the key
 *   belongs to another certificate, or the password is missing or wrong; the message says which);
 *   no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param certificateFile - text: file of the certificate, with the rest of its chain behind it
 * @param keyFile - text or null: file of the private key; null or empty: it is in `certificateFile`
 * @param password - text of any bytes or null: opens an encrypted key; null for none
 * @returns 0: certificate, chain and key are in place and belong together
 * @see SSL_CTX_use_certificate_chain_file(3), SSL_CTX_use_PrivateKey_file(3)
 */
export function ctx_set_certificate(ctx: Handle, certificateFile: Text, keyFile?: Text | null, password?: Text | null): void;

/**
 * Sets the certificate that is shown to peers, and its key, from memory.
 *
 * The bytes are what would be in the files of ctx_set_certificate. They are not kept.
 *
 * - Errors: bad-handle; bad-argument (bytes are null while their length is not 0, or a length is
 *   out of range); ssl (the bytes are none or hold neither certificate nor key, the key belongs to
 *   another certificate, or the password is missing or wrong; the message says which); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param certificate - bytes in: the certificate, with the rest of its chain behind it
 * @param key - bytes in or null: the private key; null: it is among `certificate`
 * @param password - text of any bytes or null: opens an encrypted key; null for none
 * @returns 0: certificate, chain and key are in place and belong together
 * @see SSL_CTX_use_certificate(3), PKCS12_parse(3)
 */
export function ctx_set_certificate_bytes(ctx: Handle, certificate: Bytes, key?: Bytes | null, password?: Text | null): void;

/**
 * Says what is asked of the peer's certificate.
 *
 * A client's context begins with VERIFY_REQUIRED, a server's with VERIFY_NONE. A server that asks
 * at all sends a request for a certificate. A certificate that was not asked for or accepted
 * without checking still shows in stream_verify_result.
 *
 * - Errors: bad-handle; bad-argument (`mode` is not one of the three)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param mode - VERIFY_NONE, VERIFY_OPTIONAL or VERIFY_REQUIRED: what is asked of the peer's
 *   certificate
 * @returns 0
 * @see SSL_CTX_set_verify(3)
 */
export function ctx_set_verify(ctx: Handle, mode: Integer): void;

/**
 * Limits the length of the peer's certificate chain.
 *
 * The limit is 10 to begin with. A longer chain is refused with verify result 22.
 *
 * - Errors: bad-handle; bad-argument (`depth` is out of range)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param depth - 0 to 100: how many authorities may stand between certificate and root
 * @returns 0
 * @see SSL_CTX_set_verify_depth(3)
 */
export function ctx_set_max_depth(ctx: Handle, depth: Integer): void;

/**
 * Adds the certificates of a file to those that are trusted.
 *
 * With the first authority that is given by this function, ctx_set_ca_directory or ctx_set_ca_bytes
 * the system's are no longer trusted by default. A server also names the authorities of the file to
 * clients that it asks for a certificate. The file is read once by a process, for however many
 * contexts, as long as it does not change.
 *
 * - Errors: bad-handle; bad-argument (`path` is null or not UTF-8); os (the file cannot be read);
 *   ssl (the file holds no certificate); no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param path - text: file of trusted certificates and, where they are to be checked, revocation
 *   lists
 * @returns 0: the file's certificates are trusted
 * @see SSL_CTX_load_verify_file(3)
 */
export function ctx_set_ca_file(ctx: Handle, path: Text): void;

/**
 * Adds the certificates of a directory to those that are trusted.
 *
 * Its files are looked up one by one by the hash in their names, during the handshake that needs
 * them. The system's authorities are no longer trusted by default.
 *
 * - Errors: bad-handle; bad-argument (`path` is null or not UTF-8); os (there is no such directory,
 *   or it cannot be read); ssl; no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param path - text: directory of trusted certificates, one a file, named by `openssl rehash`
 * @returns 0: the directory is looked up when a certificate is checked
 * @see SSL_CTX_load_verify_dir(3), openssl-rehash(1)
 */
export function ctx_set_ca_directory(ctx: Handle, path: Text): void;

/**
 * Adds the authorities that the system trusts to those that are trusted.
 *
 * A client's context that was given no authority does so by itself. Where OpenSSL was built to look
 * depends on who built it; the environment variables SSL_CERT_FILE and SSL_CERT_DIR override it.
 *
 * - Errors: bad-handle; ssl (the system's store cannot be read); no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @returns 0: the system's authorities are trusted
 * @see SSL_CTX_set_default_verify_paths(3)
 */
export function ctx_set_ca_system(ctx: Handle): void;

/**
 * Adds certificates from memory to those that are trusted.
 *
 * It does what ctx_set_ca_file does with a file of those bytes. They are not kept.
 *
 * - Errors: bad-handle; bad-argument (`bytes` is null while `length` is not 0, or `length` is out
 *   of range); ssl (the bytes hold no certificate); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param bytes - bytes in: trusted certificates, PEM or DER, and perhaps revocation lists
 * @returns 0: the certificates are trusted
 * @see X509_STORE_add_cert(3)
 */
export function ctx_set_ca_bytes(ctx: Handle, bytes: Bytes): void;

/**
 * Checks peers against revocation lists from a file.
 *
 * A certificate that is on a list is refused with verify result 23, and one whose issuer has no
 * list among those that were given with verify result 3. Lists are not fetched from the network.
 *
 * - Errors: bad-handle; bad-argument (`check` is not one of the three, or `path` is not UTF-8); os
 *   (the file cannot be read); ssl (the file holds no revocation list); no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param check - CRL_NONE, CRL_PEER or CRL_ALL: which certificates are looked up
 * @param path - text or null: file of the lists; null or empty: they are among the trusted
 *   certificates
 * @returns 0
 * @see X509_VERIFY_PARAM_set_flags(3), RFC 5280 section 5
 */
export function ctx_set_crl(ctx: Handle, check: Integer, path?: Text | null): void;

/**
 * Checks peers against revocation lists from memory.
 *
 * It does what ctx_set_crl does with a file of those bytes. They are not kept.
 *
 * - Errors: bad-handle; bad-argument (`check` is not one of the three, `bytes` is null while
 *   `length` is not 0, or `length` is out of range); ssl (the bytes hold no revocation list);
 *   no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param check - CRL_NONE, CRL_PEER or CRL_ALL: which certificates are looked up
 * @param bytes - bytes in: revocation lists, PEM or DER
 * @returns 0
 * @see X509_STORE_add_crl(3), RFC 5280 section 5
 */
export function ctx_set_crl_bytes(ctx: Handle, check: Integer, bytes: Bytes): void;

/**
 * Selects the ciphers for TLS 1.2 and older.
 *
 * Those of TLS 1.3 are selected by ctx_set_ciphersuites and are not touched.
 *
 * - Errors: bad-handle; bad-argument (`list` is null or not UTF-8); ssl (the list selects no cipher
 *   that OpenSSL has); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param list - text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
 * @returns 0
 * @see SSL_CTX_set_cipher_list(3), openssl-ciphers(1)
 */
export function ctx_set_ciphers(ctx: Handle, list: Text): void;

/**
 * Selects the ciphers for TLS 1.3, preferred first.
 *
 * - Errors: bad-handle; bad-argument (`list` is null or not UTF-8); ssl (a name in the list is
 *   unknown to OpenSSL); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param list - text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none
 * @returns 0
 * @see SSL_CTX_set_ciphersuites(3)
 */
export function ctx_set_ciphersuites(ctx: Handle, list: Text): void;

/**
 * Names the application protocols that this side speaks.
 *
 * A client offers them. A server takes the first of its own that the client offered, and where
 * there is none ends the handshake with the alert no_application_protocol (120). stream_alpn tells
 * what was agreed.
 *
 * - Errors: bad-handle; bad-argument (`protocols` is null or not UTF-8, or a name in it is empty or
 *   longer than 255 bytes); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param protocols - text: names separated by commas, preferred first, such as `h2,http/1.1`;
 *   empty: none
 * @returns 0
 * @see SSL_CTX_set_alpn_protos(3), RFC 7301
 */
export function ctx_set_alpn(ctx: Handle, protocols: Text): void;

/**
 * Says whose order of preference chooses the cipher.
 *
 * It is the client's to begin with. Only a server's setting has any effect.
 *
 * - Errors: bad-handle; bad-argument (`on` is neither 0 nor 1)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param on - 0 or 1: 1: the server's order decides; 0: the client's
 * @returns 0
 * @see SSL_CTX_set_options(3)
 */
export function ctx_set_server_cipher_order(ctx: Handle, on: Integer): void;

/**
 * Says whether a client resumes earlier sessions.
 *
 * It does to begin with. Sessions are kept by context, host, port, verification and application
 * protocols, and only those of peers whose certificate was accepted under the same settings are
 * used again. stream_session_reused tells whether it happened.
 *
 * - Errors: bad-handle; bad-argument (`on` is neither 0 nor 1)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param on - 0 or 1: 1: sessions are kept and resumed; 0: every handshake is a full one
 * @returns 0
 * @see SSL_CTX_set_session_cache_mode(3), RFC 8446 section 2.2
 */
export function ctx_set_resumption(ctx: Handle, on: Integer): void;

/**
 * Lets a server show another certificate to clients that ask for another name.
 *
 * A client that names `name` is served with the certificate, key and verification of `otherCtx`;
 * one that names something else, or nothing, with those of `ctx`. An exact name goes before one
 * with a star, and of two that are the same the later one counts. The other context is kept as long
 * as this one; naming `ctx` itself makes an exception from a star.
 *
 * - Errors: bad-handle; bad-argument (`name` is null, empty, not UTF-8 or longer than 255 bytes, or
 *   the contexts would form a circle); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle: a server's context, the one that streams are made of
 * @param name - text: host name, or `*.example.com` for every name with one more part
 * @param otherCtx - ctx handle, shared: the context that serves that name
 * @returns 0
 * @see SSL_CTX_set_tlsext_servername_callback(3), RFC 6066 section 3
 */
export function ctx_add_server_name(ctx: Handle, name: Text, otherCtx: Handle): void;

/**
 * Sets the keys that a server's session tickets are sealed with.
 *
 * By itself each context has random ones. Servers in several processes that shall resume each
 * other's sessions need the same; a child that was forked has its parent's. The first 16 bytes are
 * the keys' name, by which the servers know their tickets: other keys, another name.
 *
 * - Errors: bad-handle; bad-argument (`keys` is null, or `length` is not 80); ssl
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param keys - bytes in: name, HMAC key and AES key of the tickets
 * @returns 0
 * @see SSL_CTX_set_tlsext_ticket_key_cb(3), RFC 5077
 */
export function ctx_set_ticket_keys(ctx: Handle, keys: Bytes): void;

/**
 * Gives a context a pre-shared key.
 *
 * A client offers the first one that it was given, a server finds the key of the identity that its
 * client names. A peer that proves to know the key needs no certificate, but a client that verifies
 * has still to be told the name of its peer, if only by "". In TLS 1.3 the key goes with
 * TLS_AES_128_GCM_SHA256; in TLS 1.2 a cipher for pre-shared keys has to be allowed.
 *
 * - Errors: bad-handle; bad-argument (`identity` is empty, too long or no UTF-8, `key` is null, or
 *   `length` is out of range); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param identity - text: the name of the key, 1 to 128 bytes
 * @param key - bytes in: the key; a copy is kept, and wiped with the context
 * @returns 0
 * @see SSL_CTX_set_psk_client_callback(3), SSL_CTX_set_psk_server_callback(3), RFC 4279, RFC 8446
 *   section 4.2.11
 */
export function ctx_add_psk(ctx: Handle, identity: Text, key: Bytes): void;

/**
 * Makes a stream over a socket that the caller has connected.
 *
 * The descriptor remains the caller's: it must stay open while the stream is in use, is not closed
 * with it, and its flags are not changed. A client has to be given the name of its peer by
 * stream_set_verify_host, or its handshake is refused.
 *
 * - Errors: bad-handle; bad-argument (`side` is neither client nor server or not one that `ctx` is
 *   for, or `fd` is no stream socket); os (`fd` is not open); ssl (the system's trusted
 *   certificates cannot be read); no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param ctx - ctx handle, shared: the context; the stream keeps it
 * @param fd - descriptor, lent: a connected stream socket, blocking or not
 * @param side - CLIENT or SERVER
 * @returns new stream handle
 * @see SSL_new(3)
 */
export function stream_new_fd(ctx: Handle, fd: Integer, side: Integer): GasketObject;

/**
 * Makes a stream whose encrypted bytes the caller carries.
 *
 * It is for programs that have an event loop or I/O of their own. What came from the peer goes in
 * by stream_feed, what is for the peer comes out by stream_drain. Calls with a time of 0 answer
 * WANT_READ when the stream needs to be fed, and WANT_WRITE when it needs to be drained first.
 *
 * - Errors: bad-handle; bad-argument (`side` is neither client nor server or not one that `ctx` is
 *   for); ssl (the system's trusted certificates cannot be read); no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param ctx - ctx handle, shared: the context; the stream keeps it
 * @param side - CLIENT or SERVER
 * @returns new stream handle
 * @see SSL_new(3), BIO_s_mem(3)
 */
export function stream_new_memory(ctx: Handle, side: Integer): GasketObject;

/**
 * Makes a client's stream to a host and begins to connect it.
 *
 * It returns at once. Finding the address and connecting go on in stream_wait, in the handshake and
 * in reads and writes, which is also where their failures show (kinds resolve and os). Every
 * address that the name has is tried. The name is sent to the server and is the one that its
 * certificate is checked for; an address is checked as an address and is not sent.
 *
 * - Errors: bad-handle; bad-argument (`host` is null, empty, longer than 255 bytes or not ASCII,
 *   `port` is out of range, or `ctx` is for servers); ssl (the system's trusted certificates cannot
 *   be read); os (no thread or descriptor to find the address with); no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param ctx - ctx handle, shared: a context for clients; the stream keeps it
 * @param host - text: host name, or an IPv4 or IPv6 address
 * @param port - 1 to 65535: TCP port
 * @returns new stream handle: the stream; its descriptor is Gasket's
 * @see connect(2), getaddrinfo(3), RFC 6066 section 3
 */
export function stream_connect(ctx: Handle, host: Text, port: Integer): GasketObject;

/**
 * Does the handshake: agrees on version and ciphers, and checks certificates.
 *
 * The first read or write does it by itself. Call it to see its outcome before anything is sent, or
 * to give it a time of its own. Under TLS 1.3 a client's handshake is done before the server has
 * judged the client's certificate; a refusal shows in a later read.
 *
 * - States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
 * - Errors: bad-handle; bad-argument (`timeoutMs` is below -1); state (a verifying client was not
 *   told whom the certificate must be for, or the stream is closed); verify (the peer's certificate
 *   was refused, or is missing; the verify result says why); ssl (no agreement with the peer, or
 *   what it sent is not TLS); closed (the connection was cut); resolve (the host name has no
 *   address); os (connecting, receiving or sending failed); no-memory
 * - Threads: any; one does it, others that call at the same time wait for it
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait
 * @returns 0: done, now or earlier
 * @see SSL_do_handshake(3), RFC 8446 section 4
 */
export function stream_handshake(stream: Handle, timeoutMs: Integer): number;

/**
 * Reads what the peer has sent.
 *
 * It waits for one byte at least and then gives what is there, up to the room. WANT_READ is
 * answered only when nothing that has arrived can be decrypted. 0 is answered again at every
 * further call. Does the handshake where that has not been done, and sends what is still waiting to
 * be sent when the protocol needs it.
 *
 * - States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
 * - Errors: bad-handle; bad-argument (`buffer` is null, `length` is out of range, or `timeoutMs` is
 *   below -1); state (the stream is closed or detached); closed (the connection was cut without the
 *   TLS farewell); ssl; verify; os; resolve; no-memory
 * - Threads: any; one may read while another writes
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param buffer - bytes out: where the bytes go
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait for the first byte
 * @returns how many bytes were read; 0: the peer has ended the stream properly
 * @see SSL_read(3), RFC 8446 section 6.1
 */
export function stream_read(stream: Handle, buffer: Bytes, timeoutMs: Integer): number;

/**
 * Writes to the peer.
 *
 * Bytes that were accepted are Gasket's: they need not be given again, and those that are not yet
 * sent go out with later calls. A state is answered only when none was accepted. The call sends
 * before it returns unless the time runs out, or stream_set_buffering has said to gather. A peer
 * that is gone is an error record; no SIGPIPE is raised. Does the handshake where that has not been
 * done.
 *
 * - States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
 * - Errors: bad-handle; bad-argument (`buffer` is null while `length` is not 0, `length` is out of
 *   range, or `timeoutMs` is below -1); state (the stream is closed, shut down or detached); closed
 *   (the connection was cut); ssl; verify; os; resolve; no-memory
 * - Threads: any; one may write while another reads
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param buffer - bytes in: the bytes
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait
 * @returns how many bytes were accepted, perhaps fewer than `length`
 * @see SSL_write(3)
 */
export function stream_write(stream: Handle, buffer: Bytes, timeoutMs: Integer): number;

/**
 * Sends everything that was accepted and is still waiting, gathered bytes included.
 *
 * - States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED, WANT_ANSWER
 * - Errors: bad-handle; bad-argument (`timeoutMs` is below -1); state (the stream is closed or
 *   detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
 * - Threads: any
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait
 * @returns 0: all that was accepted has been given to the system; of a memory stream, drained
 */
export function stream_flush(stream: Handle, timeoutMs: Integer): number;

/**
 * Counts the decrypted bytes that are there to be read.
 *
 * A program that waits for the socket itself must ask first: what has been received already does
 * not make the socket readable again. Once the stream has failed, it answers what reads do.
 *
 * - Errors: bad-handle; state (the stream is closed or detached); closed; ssl; verify; os; resolve
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns bytes that a read would give without the network
 * @see SSL_pending(3)
 */
export function stream_pending(stream: Handle): number;

/**
 * Gathers small writes into large ones.
 *
 * To begin with every write is sent at once. With buffering, bytes are encrypted and sent when so
 * many are there, or at stream_flush, shutdown or close, or when the number gets less. That costs
 * far less for programs that write piece by piece, and less for those that write much: with 65536,
 * four full records go in one call of the system. They must not forget to flush before they wait
 * for an answer.
 *
 * - Errors: bad-handle; bad-argument (`bytes` is out of range); state (more than that is waiting
 *   already, or the stream is closed); closed; ssl; verify; os; resolve
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param bytes - 0 to 65536: how many bytes to gather; 0: send each write at once
 * @returns 0
 */
export function stream_set_buffering(stream: Handle, bytes: Integer): void;

/**
 * Waits until a call that answered WANT_READ or WANT_WRITE can go on.
 *
 * It is for programs that call with a time of 0 and wait in a place of their own. It also carries
 * connecting on, and sends what is waiting to be sent. With a time of 0 it answers `state` where
 * that is not there yet.
 *
 * - States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
 * - Errors: bad-handle; bad-argument (`state` is neither of the two, or `timeoutMs` is below -1);
 *   state (the stream is closed or detached); resolve; os; closed; ssl; verify; no-memory
 * - Threads: any
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param state - WANT_READ or WANT_WRITE: the state that a call answered
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait
 * @returns 0: what the state asked for is there: make the call again
 * @see poll(2)
 */
export function stream_wait(stream: Handle, state: Integer, timeoutMs: Integer): number;

/**
 * Ends this side's half of the stream.
 *
 * Sends what is waiting, then the TLS farewell (close_notify). Nothing can be written afterwards;
 * reading goes on until the peer has ended its half too. The peer's farewell is not waited for.
 *
 * - States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
 * - Errors: bad-handle; bad-argument (`timeoutMs` is below -1); state (the stream is closed or
 *   detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
 * - Threads: any
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait
 * @returns 1: the peer's farewell was received already; 0: not yet
 * @see SSL_shutdown(3), RFC 8446 section 6.1
 */
export function stream_shutdown(stream: Handle, timeoutMs: Integer): number;

/**
 * Does what stream_close does before it closes.
 *
 * Sends what is waiting and the TLS farewell, as stream_shutdown. Then a client that has written on
 * TLS 1.3 and heard nothing since the handshake waits until the server has said its first word,
 * which is its session tickets, or 5 s are over, and further until it ends or 300 ms are over: at a
 * closed socket they would have the system throw away what it has not sent yet. It is for callers
 * that wait in a way of their own; stream_close with a time of 0 follows.
 *
 * - States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
 * - Errors: bad-handle; bad-argument (`timeoutMs` is below -1); state (the stream is closed or
 *   detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
 * - Threads: any
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait
 * @returns 0: it may be closed with a time of 0
 * @see SSL_shutdown(3), RFC 8446 section 4.6.1
 */
export function stream_linger(stream: Handle, timeoutMs: Integer): number;

/**
 * Closes the stream.
 *
 * Sends what is waiting and the TLS farewell, without waiting for the peer's, lingers as
 * stream_linger does, and closes the descriptor if it is Gasket's. Failures on the way end in a
 * closed stream too. TIMEOUT: closed, but what was still unsent is lost. INTERRUPTED: not closed
 * yet, call again. With a time of 0 nothing is waited for and unsent bytes are lost. The handle
 * stays and has to be freed; every later call that reads or writes is a record of kind state.
 *
 * - States: TIMEOUT, INTERRUPTED
 * - Errors: bad-handle; bad-argument (`timeoutMs` is below -1)
 * - Threads: any; others that are in a call on the stream return with a record of kind state
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what
 *   goes at once
 * @returns 0: closed, now or earlier
 * @see SSL_shutdown(3), RFC 8446 section 6.1
 */
export function stream_close(stream: Handle, timeoutMs: Integer): number;

/**
 * Ends TLS on a connection that goes on without it.
 *
 * Sends what is waiting and the farewell, and waits for the peer's. Then the socket belongs to the
 * caller, whoever opened it, and the stream is closed. Bytes that came behind the peer's farewell
 * stay in the socket, unless that farewell came before this call: then they were perhaps received
 * already, and stream_leftover has them.
 *
 * - States: WANT_READ, WANT_WRITE, TIMEOUT, INTERRUPTED
 * - Errors: bad-handle; bad-argument (`timeoutMs` is below -1); state (decrypted bytes are still
 *   unread (read them and call again), the stream has no descriptor, or it is closed); closed (the
 *   connection was cut); ssl; os; no-memory
 * - Threads: any
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param stream - stream handle: a stream over a descriptor
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait
 * @returns the caller's descriptor: the socket, which is the caller's from now on
 * @see SSL_shutdown(3)
 */
export function stream_detach(stream: Handle, timeoutMs: Integer): number;

/**
 * Takes plain bytes that were received behind the peer's farewell.
 *
 * Gasket reads from the socket in large pieces, so the beginning of what follows TLS may be among
 * them. Each byte is given once.
 *
 * - Errors: bad-handle; bad-argument (`buffer` is null while `length` is not 0, or `length` is out
 *   of range); state (the peer's farewell has not been read yet)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle: a stream whose peer has ended it, detached or not
 * @param buffer - bytes out: where the bytes go
 * @returns how many bytes were copied; 0: there are none, or no more
 */
export function stream_leftover(stream: Handle, buffer: Bytes): number;

/**
 * Gives the stream bytes that the program has already read from the socket.
 *
 * When plain text turns into TLS on one connection, a program that reads with a buffer may hold the
 * beginning of the handshake in it.
 *
 * - Errors: bad-handle; bad-argument (`bytes` is null while `length` is not 0, or more than 262144
 *   bytes were given together); state (the handshake has begun, or the stream is closed); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle: a stream whose handshake has not begun
 * @param bytes - bytes in: encrypted bytes from the peer
 * @returns 0: they will be read before anything else
 */
export function stream_prime(stream: Handle, bytes: Bytes): void;

/**
 * Gives a memory stream what came from its peer, in pieces of any size.
 *
 * Nothing is decrypted yet; call handshake, read or what else was answered with WANT_READ again. It
 * holds 262144 bytes; a full stream takes more after it was read from.
 *
 * - Errors: bad-handle; bad-argument (`bytes` is null while `length` is not 0, or `length` is out
 *   of range); state (not a memory stream, closed, or after stream_feed_end); closed; ssl; verify;
 *   no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle: a memory stream
 * @param bytes - bytes in: encrypted bytes from the peer
 * @returns how many bytes were taken; fewer than `length` when the stream is full
 * @see BIO_write(3)
 */
export function stream_feed(stream: Handle, bytes: Bytes): number;

/**
 * Tells a memory stream that its peer's bytes have ended.
 *
 * When everything fed before has been read, and there was no TLS farewell at its end, the next read
 * finds the connection cut.
 *
 * - Errors: bad-handle; state (not a memory stream, or closed); closed; ssl; verify
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle: a memory stream
 * @returns 0: no more bytes will come
 */
export function stream_feed_end(stream: Handle): void;

/**
 * Takes from a memory stream what is for its peer.
 *
 * Call it after every call on the stream, and carry all of it. The last bytes, the farewell or an
 * alert among them, can still be had when the stream is closed.
 *
 * - Errors: bad-handle; bad-argument (`buffer` is null while `length` is not 0, or `length` is out
 *   of range); state (not a memory stream)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle: a memory stream
 * @param buffer - bytes out: where the bytes go
 * @returns how many bytes were given; 0: there are none now
 * @see BIO_read(3)
 */
export function stream_drain(stream: Handle, buffer: Bytes): number;

/**
 * Has a stream carry bytes as they are, until stream_start_tls.
 *
 * Reading, writing, shutdown and close are then TCP's: the end of file is TCP's, and nothing is
 * encrypted or verified. For protocols that begin in plain text (STARTTLS), and for what is plain
 * altogether.
 *
 * - Errors: bad-handle; state (the handshake has begun, or the stream is closed); closed; ssl;
 *   verify; os; resolve
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns 0
 */
export function stream_set_plain(stream: Handle): void;

/**
 * Goes on with TLS on a plain stream.
 *
 * The handshake comes next, with the next call or in the loop. What was received and not yet read
 * belongs to it: read all that is plain before, and nothing that a peer may have put behind it
 * unasked is taken for the program's own. What is queued for sending goes first.
 *
 * - Errors: bad-handle; state (the stream is not plain, plain bytes are gathered, or one side has
 *   ended it); closed; ssl; verify; os; resolve
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns 0
 */
export function stream_start_tls(stream: Handle): void;

/**
 * Says where a stream connects from.
 *
 * Addresses of its peer that are of another family are not tried. What the system does not let it
 * have is a failure to connect, of kind os.
 *
 * - Errors: bad-handle; bad-argument (`host` is null or no address, or `port` is out of range);
 *   state (it has begun to connect, or has never had to, or is closed)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle: a stream that connects and has not begun to
 * @param host - text: an address of this machine, in numbers; `0.0.0.0` or `::`: any of that family
 * @param port - port: 0: any
 * @returns 0
 * @see bind(2)
 */
export function stream_set_local_address(stream: Handle, host: Text, port: Integer): void;

/**
 * Sets the host name that a client asks the server for.
 *
 * A server that has several certificates chooses by it. stream_connect has set it already. It has
 * nothing to do with whom the certificate is checked for. An address is not sent.
 *
 * - Errors: bad-handle; bad-argument (`host` is null, longer than 255 bytes or not ASCII); state
 *   (the handshake has begun, or the stream is a server's); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle: a client's stream
 * @param host - text: the name to ask for; empty: none
 * @returns 0
 * @see SSL_set_tlsext_host_name(3), RFC 6066 section 3
 */
export function stream_set_server_name(stream: Handle, host: Text): void;

/**
 * Says whom the peer's certificate must have been issued for.
 *
 * A client that verifies its peer must be told, by this function or by stream_connect; its
 * handshake is refused otherwise. The empty text says that the chain alone is checked, whoever
 * shows it. Another name is refused with verify result 62, another address with 64. A name in
 * another script than Latin is given as its A-label (xn--...).
 *
 * - Errors: bad-handle; bad-argument (`host` is null, longer than 255 bytes or not ASCII); state
 *   (the handshake has begun, or the stream is a server's); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle: a client's stream
 * @param host - text: the name or address that the certificate must be for; empty: any
 * @returns 0
 * @see X509_VERIFY_PARAM_set1_host(3), RFC 6125
 */
export function stream_set_verify_host(stream: Handle, host: Text): void;

/**
 * Selects the protocol versions of one stream, instead of its context's.
 *
 * - Errors: bad-handle; bad-argument (`method` is null or names no version); unsupported (the
 *   OpenSSL that is loaded cannot do a version that was named); state (the handshake has begun)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param method - text: protocol versions, as ctx_new takes them
 * @returns 0
 * @see SSL_set_min_proto_version(3)
 */
export function stream_set_method(stream: Handle, method: Text): void;

/**
 * Selects the ciphers of one stream for TLS 1.2 and older, instead of its context's.
 *
 * - Errors: bad-handle; bad-argument (`list` is null or not UTF-8); ssl (the list selects no cipher
 *   that OpenSSL has); state (the handshake has begun)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param list - text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
 * @returns 0
 * @see SSL_set_cipher_list(3), openssl-ciphers(1)
 */
export function stream_set_ciphers(stream: Handle, list: Text): void;

/**
 * Selects the ciphers of one stream for TLS 1.3, instead of its context's.
 *
 * - Errors: bad-handle; bad-argument (`list` is null or not UTF-8); ssl (a name in the list is
 *   unknown to OpenSSL); state (the handshake has begun)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param list - text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none
 * @returns 0
 * @see SSL_set_ciphersuites(3)
 */
export function stream_set_ciphersuites(stream: Handle, list: Text): void;

/**
 * Says what one stream asks of its peer's certificate, instead of its context.
 *
 * - Errors: bad-handle; bad-argument (`mode` is not one of the three); state (the handshake has
 *   begun); ssl (the system's trusted certificates cannot be read); no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param mode - VERIFY_NONE, VERIFY_OPTIONAL or VERIFY_REQUIRED: what is asked of the peer's
 *   certificate
 * @returns 0
 * @see SSL_set_verify(3)
 */
export function stream_set_verify(stream: Handle, mode: Integer): void;

/**
 * Limits the length of the peer's chain on one stream, instead of its context.
 *
 * - Errors: bad-handle; bad-argument (`depth` is out of range); state (the handshake has begun)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param depth - 0 to 100: how many authorities may stand between certificate and root
 * @returns 0
 * @see SSL_set_verify_depth(3)
 */
export function stream_set_max_depth(stream: Handle, depth: Integer): void;

/**
 * Says whose order of preference chooses the cipher on one stream, instead of its context.
 *
 * - Errors: bad-handle; bad-argument (`on` is neither 0 nor 1); state (the handshake has begun)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param on - 0 or 1: 1: the server's order decides; 0: the client's
 * @returns 0
 * @see SSL_set_options(3)
 */
export function stream_set_server_cipher_order(stream: Handle, on: Integer): void;

/**
 * Says what it means when the peer leaves without the TLS farewell.
 *
 * To begin with that is an error of kind closed, since an attacker can cut a connection but cannot
 * make the farewell. Protocols that mark the end of their messages themselves may do without. With
 * 1 such an end reads as 0. A connection that is cut during the handshake is an error always.
 *
 * - Errors: bad-handle; bad-argument (`on` is neither 0 nor 1)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param on - 0 or 1: 1: a connection that was cut off reads as a clean end
 * @returns 0
 * @see SSL_CTX_set_options(3), RFC 8446 section 6.1
 */
export function stream_set_ignore_unexpected_eof(stream: Handle, on: Integer): void;

/**
 * Tells what the check of the peer's certificate has found.
 *
 * It is filled in by the handshake, also where verification is switched off and the finding has no
 * consequence. A peer that showed no certificate counts as 0; stream_peer_certificate tells the two
 * apart.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns 0, which is X509_V_OK, or an X509_V_ERR_ value of OpenSSL
 * @see SSL_get_verify_result(3)
 */
export function stream_verify_result(stream: Handle): number;

/**
 * Tells in words what the check of the peer's certificate has found.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed text: OpenSSL's words for the verify result, `ok` for 0
 * @see X509_verify_cert_error_string(3)
 */
export function stream_verify_result_string(stream: Handle): string;

/**
 * Tells which version of the protocol was agreed on.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed text: the version, such as `TLSv1.3`; empty before the handshake
 * @see SSL_get_version(3)
 */
export function stream_protocol(stream: Handle): string;

/**
 * Tells which cipher was agreed on.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed text: OpenSSL's name, such as `TLS_AES_256_GCM_SHA384`; empty before the
 *   handshake
 * @see SSL_get_current_cipher(3), SSL_CIPHER_get_name(3)
 */
export function stream_cipher(stream: Handle): string;

/**
 * Tells which application protocol was agreed on (ctx_set_alpn).
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed text: the protocol, such as `h2`; empty where none was agreed on
 * @see SSL_get0_alpn_selected(3), RFC 7301
 */
export function stream_alpn(stream: Handle): string;

/**
 * Gives the host name that the client asks the server for.
 *
 * On a client's stream it is the one that is sent, on a server's the one that was received.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed text: the host name; empty where there is none
 * @see SSL_get_servername(3), RFC 6066 section 3
 */
export function stream_server_name(stream: Handle): string;

/**
 * Names the other side, as error messages do.
 *
 * It is the host and port that were connected to, or else the address of the socket's other end.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed text: such as `example.com:443` or `[::1]:443`; empty where nobody is known
 * @see getpeername(2)
 */
export function stream_peer(stream: Handle): string;

/**
 * Gives the certificate that the peer has shown.
 *
 * Before the handshake there is none. That it was shown does not mean that it was accepted.
 *
 * - Errors: bad-handle; ssl (the certificate is malformed); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns new certificate handle: the certificate; 0: the peer has shown none
 * @see SSL_get1_peer_certificate(3)
 */
export function stream_peer_certificate(stream: Handle): GasketObject | null;

/**
 * Tells whether the handshake resumed an earlier session (ctx_set_resumption).
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns 1: the handshake resumed an earlier session
 * @see SSL_session_reused(3)
 */
export function stream_session_reused(stream: Handle): number;

/**
 * Gives the descriptor, for a program that waits in its own event loop.
 *
 * Which event to wait for is what a call with a time of 0 answered. Ask stream_pending first, since
 * received bytes may be waiting inside. The number may change while a stream is still connecting.
 *
 * - Errors: bad-handle; state (it has none: a memory stream, one that still looks for its address,
 *   or a closed one)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed descriptor
 */
export function stream_fd(stream: Handle): number;

/**
 * Gives the context of a stream, by a handle that lives as long as the stream.
 *
 * retain makes one of it that is the caller's own.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed ctx handle: the context that the stream was made of
 */
export function stream_ctx(stream: Handle): GasketObject;

/**
 * Gives a handle for OpenSSL's own object under a stream. It lives as long as the stream.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed ssl handle: OpenSSL's object under the stream
 * @see SSL_new(3)
 */
export function stream_ssl(stream: Handle): GasketObject;

/**
 * Tells which end of the connection a stream is.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns CLIENT or SERVER
 */
export function stream_side(stream: Handle): number;

/**
 * Tells how much of what was written is not yet sent.
 *
 * It is bounded: stream_write takes no more where the peer takes nothing.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns bytes, encrypted ones and those that are gathered
 */
export function stream_queued(stream: Handle): number;

/**
 * Has the handshakes of a context's streams pause for a question, or not any more.
 *
 * - Errors: bad-handle; bad-argument (`question` is not one of the three, `on` neither 0 nor 1, or
 *   a client's context is to ask for client hellos); unsupported (verification is to pause for a
 *   server, or under an OpenSSL before 3.0.2)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param question - QUESTION_CLIENT_HELLO, QUESTION_CERTIFICATE or QUESTION_VERIFY
 * @param on - 0 or 1: whether streams made from now on ask it
 * @returns 0
 * @see SSL_CTX_set_client_hello_cb(3), SSL_CTX_set_cert_cb(3), SSL_set_retry_verify(3)
 */
export function ctx_set_question(ctx: Handle, question: Integer, on: Integer): void;

/**
 * Registers a C function that answers the questions of a context's streams.
 *
 * It may call stream_answer itself, to name a context; what it returns then has no effect. A
 * foreign function that ends by an exception commonly returns 0, which refuses. It must stay
 * callable as long as the context or a stream of it is used.
 *
 * - Errors: bad-handle
 * - Threads: any; the callback comes on the thread whose call carries the handshake
 * - Waits: never
 * - Since: 0.1.0
 * @param ctx - ctx handle
 * @param callback - callback or 0: called with the stream's handle, the question and `user`;
 *   answers 1 to accept, anything else to refuse. null: nobody is called
 * @param user - number: passed on to `callback`
 * @returns 0
 */
export function ctx_set_question_callback(ctx: Handle, callback: Callback | null, user: Integer): void;

/**
 * Tells which question the handshake waits to have answered.
 *
 * - Errors: bad-handle; state (the stream's lock was lost)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns QUESTION_CLIENT_HELLO and so on, or 0: nothing is asked
 */
export function stream_question(stream: Handle): number;

/**
 * Tells which application protocols a client offers, for QUESTION_CLIENT_HELLO.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns borrowed text: the protocols, comma-separated, the preferred first; "": none, or no
 *   hello yet
 * @see RFC 7301
 */
export function stream_question_alpn(stream: Handle): string;

/**
 * Gives the certificate that QUESTION_VERIFY is about.
 *
 * - Errors: bad-handle; no-memory; state (the stream's lock was lost)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns new certificate handle: the peer's certificate; 0: there is no such question
 */
export function stream_question_certificate(stream: Handle): GasketObject | null;

/**
 * Tells what OpenSSL found about the certificate that QUESTION_VERIFY is about.
 *
 * - Errors: bad-handle; state (the stream's lock was lost)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @returns X509_V_OK, which is 0, or one of X509_V_ERR_; 0 where there is no such question
 * @see X509_STORE_CTX_get_error(3)
 */
export function stream_question_verify_result(stream: Handle): number;

/**
 * Answers the question that the handshake waits for.
 *
 * Then the call that answered WANT_ANSWER is to be made again. A certificate that is taken in spite
 * of OpenSSL's verdict leaves that verdict in stream_verify_result; one that is refused in spite of
 * it fails with X509_V_ERR_APPLICATION_VERIFICATION.
 *
 * - Errors: bad-handle; bad-argument (`accept` is neither 0 nor 1, or `ctx` is given to
 *   QUESTION_VERIFY); state (there is no question to answer, or the stream is closed); ssl; verify;
 *   closed; os; resolve; no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param stream - stream handle
 * @param accept - 0 or 1: 1: the handshake goes on; 0: it fails with an alert to the peer
 * @param ctx - ctx handle or 0, shared: the context to go on with, or whose certificate to present;
 *   0: as the stream's own says
 * @returns 0
 * @see SSL_set_SSL_CTX(3), SSL_use_cert_and_key(3)
 */
export function stream_answer(stream: Handle, accept: Integer, ctx: Handle): void;

/**
 * Reads a certificate.
 *
 * Of several the first is taken. The bytes are not kept.
 *
 * - Errors: bad-argument (`bytes` is null while `length` is not 0, or `length` is out of range);
 *   library (OpenSSL cannot be opened); ssl (the bytes are none, or hold no certificate that can be
 *   read); no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param bytes - bytes in: a certificate, PEM or DER
 * @returns new certificate handle
 * @see PEM_read_bio_X509(3), d2i_X509(3)
 */
export function certificate_new_bytes(bytes: Bytes): GasketObject;

/**
 * Tells of which version of X.509 a certificate is.
 *
 * - Errors: bad-handle; ssl (it says that it is of another)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns 1, 2 or 3
 * @see X509_get_version(3), RFC 5280
 */
export function certificate_version(certificate: Handle): number;

/**
 * Tells whom a certificate was issued to.
 *
 * The text is for people to read and in the form of RFC 2253. Do not compare it with a host name:
 * stream_set_verify_host does that properly.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns borrowed text: the name, such as `CN=example.com,O=Example`
 * @see X509_NAME_print_ex(3), RFC 2253
 */
export function certificate_subject(certificate: Handle): string;

/**
 * Tells who issued a certificate, in the form of RFC 2253.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns borrowed text: the name, such as `CN=Example Root,O=Example`
 * @see X509_NAME_print_ex(3), RFC 2253
 */
export function certificate_issuer(certificate: Handle): string;

/**
 * Gives the serial number of a certificate, which is unique for its issuer.
 *
 * It is text because it may be of 20 bytes.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns borrowed text: hexadecimal digits in capitals, without a prefix
 * @see X509_get_serialNumber(3)
 */
export function certificate_serial(certificate: Handle): string;

/**
 * Gives the whole certificate as PEM text.
 *
 * That is what files hold and what ctx_set_ca_bytes takes.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns borrowed text: the certificate between its BEGIN and END lines
 * @see PEM_write_bio_X509(3), RFC 7468
 */
export function certificate_pem(certificate: Handle): string;

/**
 * Tells from when on a certificate is valid.
 *
 * - Errors: bad-handle; ssl (the certificate's time is malformed)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns seconds since the beginning of 1970, UTC; negative before it
 * @see X509_get0_notBefore(3)
 */
export function certificate_not_before(certificate: Handle): number;

/**
 * Tells until when a certificate is valid.
 *
 * - Errors: bad-handle; ssl (the certificate's time is malformed)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns seconds since the beginning of 1970, UTC; negative before it
 * @see X509_get0_notAfter(3)
 */
export function certificate_not_after(certificate: Handle): number;

/**
 * Tells how many parts a name has.
 *
 * They are in the certificate's order, and what is there twice is given twice.
 *
 * - Errors: bad-handle; bad-argument (`which` is not one of the three); ssl (the alternative names
 *   are malformed, or there twice)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @param which - NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
 * @returns how many parts it has; 0: there is none
 * @see X509_NAME_entry_count(3), X509_get_ext_d2i(3)
 */
export function certificate_name_count(certificate: Handle, which: Integer): number;

/**
 * Tells what a part of a name is.
 *
 * Of subject and issuer it is OpenSSL's short name, such as `CN`, `O` and `emailAddress`, or the
 * dotted numbers of what OpenSSL does not know. Of alternative names it is `DNS`, `IP Address`,
 * `email`, `URI`, `DirName`, `Registered ID`, `othername`, `X400Name` or `EdiPartyName`.
 *
 * - Errors: null for bad-handle; bad-argument
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @param which - NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
 * @param index - 0 to 2147483647: which part, 0 for the first
 * @returns borrowed text: its type; null where there is no such part
 * @see OBJ_nid2sn(3), X509V3_get_d2i(3), RFC 5280
 */
export function certificate_name_type(certificate: Handle, which: Integer, index: Integer): string;

/**
 * Gives what a part of a name says.
 *
 * What is no text, or has a NUL or a `#` at a place where it would be misread, is given in the form
 * of RFC 2253: `#` and its DER in hexadecimal, and nothing else begins so. An IPv4 address is
 * dotted, one of IPv6 is as OpenSSL writes it: `0:0:0:0:0:0:0:1`. A `DirName` is as
 * certificate_subject has it, a `Registered ID` is dotted numbers, and what OpenSSL has no text for
 * (`othername`, `X400Name`, `EdiPartyName`) is the DER of the whole.
 *
 * - Errors: null for bad-handle; bad-argument
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @param which - NAME_SUBJECT, NAME_ISSUER or NAME_ALTERNATIVE: which name
 * @param index - 0 to 2147483647: which part, 0 for the first
 * @returns borrowed text: what it says; null where there is no such part
 * @see ASN1_STRING_to_UTF8(3), RFC 2253, RFC 5280
 */
export function certificate_name_value(certificate: Handle, which: Integer, index: Integer): string;

/**
 * Gives the whole certificate as DER.
 *
 * As much is copied as there is room for. With `length` 0 the size is asked for.
 *
 * - Errors: bad-handle; bad-argument (`buffer` is null while `length` is not 0, or `length` is out
 *   of range); ssl (the certificate cannot be encoded)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @param buffer - bytes out: where the bytes go
 * @returns how many bytes the certificate has, also where there was less room
 * @see i2d_X509(3)
 */
export function certificate_der(certificate: Handle, buffer: Bytes): number;

/**
 * Gives the digest of the whole certificate.
 *
 * - Errors: null for bad-handle; bad-argument
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @param digest - text: OpenSSL's name of a digest, such as `sha256`
 * @returns borrowed text: hexadecimal digits in capitals; null where OpenSSL knows no such digest
 * @see X509_digest(3), EVP_get_digestbyname(3)
 */
export function certificate_fingerprint(certificate: Handle, digest: Text): string;

/**
 * Tells of what type the key of a certificate is.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns borrowed text: such as `RSA`, `EC` and `ED25519`; empty where OpenSSL cannot read the
 *   key
 * @see EVP_PKEY_get0_type_name(3)
 */
export function certificate_key_type(certificate: Handle): string;

/**
 * Tells how large the key of a certificate is.
 *
 * - Errors: bad-handle; ssl (OpenSSL cannot read the key)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns its size in bits
 * @see EVP_PKEY_get_bits(3)
 */
export function certificate_key_bits(certificate: Handle): number;

/**
 * Gives the public key of a certificate as PEM text.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param certificate - certificate handle
 * @returns borrowed text: the key between its BEGIN and END lines; empty where OpenSSL cannot read
 *   it
 * @see PEM_write_bio_PUBKEY(3), RFC 7468
 */
export function certificate_key_pem(certificate: Handle): string;

/**
 * Listens on a TCP port.
 *
 * The port can be bound again at once when a former server has just ended (SO_REUSEADDR). The
 * descriptor is closed in programs that this process executes.
 *
 * - Errors: bad-argument (`host` is not UTF-8, or `port` or `backlog` is out of range); resolve
 *   (`host` is neither an address nor `localhost`); os (the address cannot be had: in use, not of
 *   this machine, not permitted); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param host - text or null: address to listen on, or `localhost`; null or empty: all, IPv6 and
 *   IPv4
 * @param port - port: 0 to have one picked
 * @param backlog - 0 to 2147483647: how many connections may queue for acceptance; 0: the system's
 *   choice
 * @returns new listener handle
 * @see bind(2), listen(2)
 */
export function listener_new(host: Text | null, port: Integer, backlog: Integer): GasketObject;

/**
 * Tells which port a listener is bound to.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param listener - listener handle
 * @returns the port, also where 0 was asked for
 * @see getsockname(2)
 */
export function listener_port(listener: Handle): number;

/**
 * Gives the descriptor, for a program that waits in its own event loop.
 *
 * It is readable when listener_accept has a connection to give. Do not close it and do not accept
 * on it by other means.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param listener - listener handle
 * @returns borrowed descriptor
 */
export function listener_fd(listener: Handle): number;

/**
 * Takes the next connection and makes a server's stream of it.
 *
 * Nothing is exchanged with the client yet: the handshake is done by stream_handshake or the first
 * read or write, so that a slow client holds up only itself. A client that left while it was queued
 * is passed over.
 *
 * - States: WANT_READ, TIMEOUT, INTERRUPTED
 * - Errors: bad-handle; bad-argument (`ctx` is for clients, or `timeoutMs` is below -1); os (the
 *   system refuses, for instance for want of descriptors); state; no-memory
 * - Threads: any; several may accept at once
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param listener - listener handle
 * @param ctx - ctx handle, shared: a context for servers; the stream keeps it
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait for a client
 * @returns new stream handle: a server's stream; its descriptor is Gasket's
 * @see accept(2)
 */
export function listener_accept(listener: Handle, ctx: Handle, timeoutMs: Integer): GasketObject | number;

/**
 * Says how connections begin: see stream_set_plain.
 *
 * What was accepted before is left as it is. A loop accepts nothing between loop_listen and this
 * where both are called before the loop is run, or on the thread that runs it.
 *
 * - Errors: bad-handle; bad-argument
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param listener - listener handle
 * @param on - 0 or 1: 1: connections that are accepted from now on begin plain; 0: with TLS
 * @returns 0
 */
export function listener_set_plain(listener: Handle, on: Integer): void;

/**
 * Makes a loop.
 *
 * free ends it, and interrupts it where it runs. The streams in it are left as they are, to be used
 * or freed; listeners too.
 *
 * - Errors: unsupported (libuv cannot be opened); os (the system has no descriptor for it);
 *   no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @returns new loop handle
 */
export function loop_new(): GasketObject;

/**
 * Gives a descriptor for a program that waits in its own event loop.
 *
 * It is readable whenever loop_next with a time-out of 0 has something to do, time-outs and what
 * other threads have done included. Only poll it.
 *
 * - Errors: bad-handle; state (another thread runs the loop, or it is the parent process's);
 *   unsupported (the system has no descriptor that is readable at a time); os (the system has no
 *   descriptor for it)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param loop - loop handle
 * @returns borrowed descriptor
 */
export function loop_fd(loop: Handle): number;

/**
 * Connects to a host, as stream_connect does, and has the loop go on with it.
 *
 * EVENT_CONNECTED tells when the handshake is done, EVENT_ERROR that the host is not known, cannot
 * be reached or is not trusted. Settings of the stream are made before the loop runs next.
 *
 * - Errors: bad-handle; bad-argument (`host` is null, empty or not UTF-8, `port` out of range, or
 *   `ctx` for servers); state (the loop is the parent process's); os (the host's name cannot be
 *   looked up now); ssl; no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param loop - loop handle
 * @param ctx - ctx handle, shared: a context for clients
 * @param host - text: name or address
 * @param port - 1 to 65535
 * @returns new stream handle: in the loop; it connects and shakes hands there
 */
export function loop_connect(loop: Handle, ctx: Handle, host: Text, port: Integer): GasketObject;

/**
 * Listens on a TCP port and has the loop accept connections.
 *
 * Each is told with EVENT_ACCEPTED and shakes hands in the loop. Time-outs of the listener are
 * those that its connections begin with. loop_pause stops accepting for a while, free for good.
 * Settings of the listener are made before the loop runs next: where another thread is running it,
 * call this on that thread, as after a EVENT_WAKE.
 *
 * - Errors: bad-handle; bad-argument (`host` is not UTF-8, `port` or `backlog` is out of range, or
 *   `ctx` is for clients); state (the loop is the parent process's); resolve (`host` is neither an
 *   address nor `localhost`); os (the address cannot be had); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param loop - loop handle
 * @param ctx - ctx handle, shared: a context for servers: of each connection
 * @param host - text or null: as for listener_new
 * @param port - port: 0 to have one picked
 * @param backlog - 0 to 2147483647: how many connections may queue for acceptance; 0: the system's
 *   choice
 * @returns new listener handle
 */
export function loop_listen(loop: Handle, ctx: Handle, host: Text | null, port: Integer, backlog: Integer): GasketObject;

/**
 * Has the loop accept connections on a socket that listens already.
 *
 * Settings of the listener are made as after loop_listen.
 *
 * - Errors: bad-handle; bad-argument (`fd` does not listen, or `ctx` is for clients); state (the
 *   loop is the parent process's); os (`fd` is not open or no socket); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param loop - loop handle
 * @param ctx - ctx handle, shared: a context for servers: of each connection
 * @param fd - descriptor: that listens, such as one inherited from a supervisor; copied: it stays
 *   the caller's
 * @returns new listener handle
 */
export function loop_listen_fd(loop: Handle, ctx: Handle, fd: Integer): GasketObject;

/**
 * Has a loop look after a stream that there is already.
 *
 * It may be in the middle of anything. EVENT_CONNECTED comes first, also where the handshake was
 * done before.
 *
 * - Errors: bad-handle; state (the stream is closed, in memory, or in a loop already, or the loop
 *   is the parent process's); no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param loop - loop handle
 * @param stream - stream handle: with a descriptor or one that connects
 * @returns 0
 */
export function loop_add(loop: Handle, stream: Handle): void;

/**
 * Takes a stream or listener out of its loop.
 *
 * Nothing more is told of it. The stream goes on as it is, with calls that wait or in another loop.
 *
 * - Errors: bad-handle; state (it is in no loop)
 * - Threads: any; what another thread has pulled already may still speak of it
 * - Waits: never
 * - Since: 0.1.0
 * @param member - stream or listener handle: in a loop
 * @returns 0
 */
export function loop_remove(member: Handle): void;

/**
 * Sets a time-out and starts it.
 *
 * When it runs out EVENT_TIMEOUT comes once, not before its time. The stream is left as it is: to
 * close it is the caller's choice.
 *
 * - Errors: bad-handle; bad-argument (`timeout` is not one of them, or `milliseconds` below -1);
 *   state (it is in no loop)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param member - stream or listener handle: in a loop; of a listener: for the connections that it
 *   accepts from now on
 * @param timeout - GASKET_LOOP_TIMEOUT_...
 * @param milliseconds - milliseconds, 0 never, -1 for ever: -1: none, as at the beginning
 * @returns 0
 */
export function loop_set_timeout(member: Handle, timeout: Integer, milliseconds: Integer): void;

/**
 * Stops and resumes reading or accepting.
 *
 * - Errors: bad-handle; bad-argument; state (it is in no loop)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param member - stream or listener handle: in a loop
 * @param on - 0 or 1: 1: it does not read, or accept, any more; 0: it does again
 * @returns 0
 */
export function loop_pause(member: Handle, on: Integer): void;

/**
 * Sends what is queued and close_notify, and closes the stream.
 *
 * EVENT_CLOSED tells when it is done. It lingers as stream_linger does. stream_close with a
 * time-out of 0 closes at once.
 *
 * - Errors: bad-handle; bad-argument (`timeoutMs` is below -1); state (it is in no loop)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param member - stream handle: in a loop
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what
 *   goes at once
 * @returns 0
 */
export function loop_close(member: Handle, timeoutMs: Integer): void;

/**
 * Runs the loop until there is an event, and gives it.
 *
 * Where there is a callback, it gets the events, until it answers something else than 0 or time has
 * run out.
 *
 * - States: WANT_READ, TIMEOUT, INTERRUPTED
 * - Errors: bad-handle; bad-argument (`timeoutMs` is below -1); state (another thread runs the
 *   loop, or this one does, in its callback, or it is the parent process's, or was freed);
 *   no-memory
 * - Threads: any; one at a time
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param loop - loop handle
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait for an event
 * @returns borrowed event handle: the next event, until the next call; or what the callback has
 *   answered
 */
export function loop_next(loop: Handle, timeoutMs: Integer): GasketObject | number;

/**
 * Runs the loop until there is an event, and gives as many as there are.
 *
 * One call for many events is for runtimes whose foreign calls are slow. Where they are fast, room
 * for eight is best: what is decrypted is read while the processor has it in its cache.
 *
 * - States: WANT_READ, TIMEOUT, INTERRUPTED
 * - Errors: bad-handle; bad-argument (`out` is null, `length` is less than one event or `timeoutMs`
 *   is below -1); state (another thread runs the loop, or it is the parent process's, or was freed)
 * - Threads: any; one at a time
 * - Waits: up to `timeoutMs`
 * - Since: 0.1.0
 * @param loop - loop handle
 * @param out - bytes out: room for events: four int64_t each, kind, stream, value and error, as the
 *   gasket_event_ functions tell them
 * @param timeoutMs - milliseconds, 0 never, -1 for ever: how long to wait for the first event
 * @returns events
 */
export function loop_take(loop: Handle, out: Bytes, timeoutMs: Integer): number;

/**
 * Has loop_next hand the events to a C function, or with null give them itself again.
 *
 * The callback may use streams and free anything, the loop too, but not run the loop.
 *
 * - Errors: bad-handle; state (the loop runs, or it is the parent process's)
 * - Threads: any; the callback comes on the thread that calls loop_next
 * - Waits: never
 * - Since: 0.1.0
 * @param loop - loop handle
 * @param callback - callback or 0: gets the events; what it answers is 0 to go on, or ends
 *   loop_next, whose answer it is
 * @param user - number: passed on to `callback`
 * @returns 0
 */
export function loop_set_callback(loop: Handle, callback: Callback | null, user: Integer): void;

/**
 * Has the loop give a EVENT_WAKE, one for any number of calls until it does.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param loop - loop handle
 * @returns 0
 */
export function loop_wake(loop: Handle): void;

/**
 * Tells what has happened.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param event - event handle
 * @returns GASKET_EVENT_...
 */
export function event_kind(event: Handle): number;

/**
 * Tells which stream or listener it is about.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param event - event handle
 * @returns borrowed stream or listener handle: the caller's handle of it, or 0
 */
export function event_stream(event: Handle): GasketObject;

/**
 * Gives the number that belongs to an event.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param event - event handle
 * @returns see the kinds of events
 */
export function event_value(event: Handle): number;

/**
 * Tells why something failed, or what took too long: of a time-out an operating system's record
 * with ETIMEDOUT.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param event - event handle
 * @returns the record of a EVENT_ERROR or EVENT_TIMEOUT, the caller's to free; else 0
 */
export function event_error(event: Handle): number;

/**
 * Tells which of OpenSSL's types a handle stands for.
 *
 * - Errors: null for bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param handle - ctx, ssl, certificate or openssl handle
 * @returns static text: OpenSSL's name of the type: "X509_NAME"
 */
export function direct_type(handle: Handle): string;

/**
 * Makes a handle of a pointer to an object that the caller's own code made with the same OpenSSL.
 *
 * Of an object that is not given away, types that OpenSSL counts are counted up, so that the handle
 * stays good whatever the caller does; others are copied. The pointer must be what it is said to
 * be: Gasket cannot check it. A pointer that Gasket knows already becomes another handle of the
 * same object. A context or connection that is adopted is left as it is: what Gasket's own contexts
 * have set (no password prompt, modes, verification) is the caller's to set.
 *
 * - Errors: bad-argument (there is no such type, or `address` is 0 or not positive); unsupported
 *   (the type can neither be counted nor copied, and is not owned); library; no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param type - text: "SSL_CTX", "SSL", "X509", or another of the types that direct calls have
 *   handles for
 * @param address - number: the pointer, as a number
 * @param owned - 0 or 1: 1: one reference is Gasket's from now on; 0: it stays the caller's
 * @returns new any handle: the handle; to free it gives back what Gasket holds of the object
 */
export function direct_adopt(type: Text, address: Integer, owned: Integer): GasketObject;

/**
 * Gives the pointer that a handle stands for, for the caller's own foreign functions.
 *
 * It is good as long as the handle is; no reference is given away. To keep it longer, call
 * direct_release instead.
 *
 * - Errors: bad-handle
 * - Threads: any; the caller's own calls through it are not ordered with Gasket's
 * - Waits: never
 * - Since: 0.1.0
 * @param handle - ctx, ssl, certificate or openssl handle
 * @returns the address of OpenSSL's object
 */
export function direct_pointer(handle: Handle): number;

/**
 * Gives the pointer that a handle stands for, with a reference that is the caller's to free.
 *
 * The handle stays good, and holds its own reference until it is freed.
 *
 * - Errors: bad-handle; unsupported (the type cannot be counted, or the object lies in another);
 *   no-memory
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param handle - ctx, ssl, certificate or openssl handle
 * @returns the address of OpenSSL's object
 */
export function direct_release(handle: Handle): number;

/**
 * Gives OpenSSL's name for a Lisp name.
 *
 * Listed names are looked up. For any other the rule decides: hyphens become underscores, SSL or
 * SSL_CTX at the beginning becomes upper case, the rest lower case but for whole words that are
 * spelled RSAPrivateKey, PrivateKey, ASN1 and CA. Names that the rule gets wrong are in the table
 * of names.
 *
 * - Errors: null for bad-argument (`lispName` is null or not UTF-8)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param lispName - text: "ssl-ctx-set-options", in any case
 * @returns static text: "ssl_ctx_set_options"; "" where it is too long to be a name
 * @see LispWorks User Guide, 25.8.6.4
 */
export function name_to_c(lispName: Text): string;

/**
 * Gives the Lisp name for OpenSSL's: lower case, with hyphens for underscores.
 *
 * - Errors: null for bad-argument (`cName` is null or not UTF-8)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param cName - text: "ssl_ctx_set_options"
 * @returns static text: "ssl-ctx-set-options"; "" where it is too long to be a name
 * @see LispWorks User Guide, 25.8.6.3
 */
export function name_to_lisp(cName: Text): string;

/**
 * Tells whether a function can be called with this Gasket and this OpenSSL.
 *
 * OpenSSL is opened where that has not been done, and its two libraries, and only they, are asked.
 * A direct call can be made when they have what it calls: of a macro, what it is made of. Other
 * functions of Gasket's are always there.
 *
 * - Errors: bad-argument (`name` is null or not UTF-8); library (OpenSSL cannot be opened);
 *   unsupported; no-memory
 * - Threads: any
 * - Waits: for files only
 * - Since: 0.1.0
 * @param name - text: C name of a function: one of Gasket's, or a function or macro of OpenSSL's
 *   such as `ssl_ctx_new`
 * @returns 1: it can be called, with this Gasket and the OpenSSL that is loaded
 */
export function has(name: Text): number;

/**
 * Switches dynamic calls off, for good.
 *
 * From then on dynamic_call and callback_new answer ERROR_STATE in this process. Callbacks that
 * there are go on. A program that loads code which it does not trust with them calls this first.
 *
 * - Errors: none
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @returns 0
 */
export function dynamic_disable(): void;

/**
 * Makes a C function_ that OpenSSL can call, for dynamic_call or code of the caller's own.
 *
 * Each of its arguments is an int64_t: numbers as they are, pointers as addresses. Where the
 * signature says const char * that is a text, and where it says bytes before a length, as in "void
 * (int, int, int, bytes, length size_t, SSL *, void *)", those are bytes. Queued calls have copies
 * of them; other pointers are good only while `function_` runs.
 *
 * Without a function_ each call answers `answer` at once and waits for callback_next. 1,024 calls
 * wait; of more only the number is known (callback_lost).
 *
 * A function_ is called in the middle of one of OpenSSL's, whose objects are locked: a call of
 * Gasket's with one of these is a state record. An exception must not leave it.
 *
 * A C function_ that was given to OpenSSL, or whose address was asked for, stays for the process,
 * since nobody can know when C has forgotten it. Once its handle is freed it answers `answer` and
 * does no more than that; a call that is under way then goes on.
 *
 * - Errors: bad-argument (the signature cannot be read, or `answer` is outside of its result);
 *   unsupported (there is no libffi, or the system gives no memory that is executable); state
 *   (dynamic calls are switched off); no-memory
 * - Threads: any; `function_` is called on whatever thread OpenSSL calls the C function_ on
 * - Waits: never
 * - Since: 0.1.0
 * @param signature - text: of the C function_, as for dynamic_call: "int (int, X509_STORE_CTX *)"
 * @param answer - number: what it returns to C where nobody is asked
 * @param function_ - callback or 0: asked by each call; what it returns is what C is returned.
 *   null: the calls are queued
 * @param user - number: passed on to `function_`
 * @returns new callback handle
 */
export function callback_new(signature: Text, answer: Integer, function_: Callback | null, user: Integer): GasketObject;

/**
 * Takes the oldest call from the queue of a callback.
 *
 * Addresses of texts and bytes among the arguments_ are good until this is called again for the
 * callback, or it is freed. WANT_READ: no call is waiting.
 *
 * - States: WANT_READ
 * - Errors: bad-handle; bad-argument (there is too little room; the call stays in the queue); state
 *   (the callback has a function, or its lock was lost)
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param callback - callback handle
 * @param arguments_ - bytes out: an array of int64_t for the arguments_ of one call
 * @returns how many arguments_ the call had
 */
export function callback_next(callback: Handle, arguments_: Bytes): number;

/**
 * Gives the C function of a callback, for the caller's own foreign code.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param callback - callback handle
 * @returns the address of the C function
 */
export function callback_address(callback: Handle): number;

/**
 * Tells how many calls of a callback were answered and not kept.
 *
 * - Errors: bad-handle
 * - Threads: any
 * - Waits: never
 * - Since: 0.1.0
 * @param callback - callback handle
 * @returns how many calls found no place in the queue
 */
export function callback_lost(callback: Handle): number;

/**
 * The kind of BIO that keeps what is written in memory until it is read.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_mem(3)
 */
export function bio_s_mem(): GasketObject | null;

/**
 * The kind of BIO that keeps what is written in memory of the secure heap, where there is one.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_mem(3)
 */
export function bio_s_secmem(): GasketObject | null;

/**
 * The kind of BIO that swallows what is written and has nothing to read.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_null(3)
 */
export function bio_s_null(): GasketObject | null;

/**
 * The kind of BIO that reads and writes a file, which bio_read_filename and its like name.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_file(3)
 */
export function bio_s_file(): GasketObject | null;

/**
 * The kind of BIO that reads and writes a file descriptor, see bio_set_fd.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_fd(3)
 */
export function bio_s_fd(): GasketObject | null;

/**
 * The kind of BIO that reads and writes a socket, see bio_set_fd.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_socket(3)
 */
export function bio_s_socket(): GasketObject | null;

/**
 * The kind of BIO that sends and receives datagrams on a socket, see bio_set_fd.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_datagram(3)
 */
export function bio_s_datagram(): GasketObject | null;

/**
 * The kind of BIO that connects to the host and port of bio_set_conn_hostname.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_connect(3)
 */
export function bio_s_connect(): GasketObject | null;

/**
 * The kind of BIO that waits for connections on the port of bio_set_accept_name.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_accept(3)
 */
export function bio_s_accept(): GasketObject | null;

/**
 * The kind of BIO of which two make a pair: what is written to one is read from the other.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_s_bio(3)
 */
export function bio_s_bio(): GasketObject | null;

/**
 * The filter that encodes in base64 what is written, and decodes what is read. bio_flush writes the
 * end of it.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_f_base64(3)
 */
export function bio_f_base64(): GasketObject | null;

/**
 * The filter that reads and writes in larger pieces, and lets bio_gets work. bio_flush writes what
 * it holds.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_f_buffer(3)
 */
export function bio_f_buffer(): GasketObject | null;

/**
 * The filter that buffers reading alone, and lets bio_tell and bio_seek work on what cannot go
 * back.
 *
 * - OpenSSL: 3.0 and newer
 * @returns BIO_METHOD or null, static
 * @see BIO_f_readbuffer(3)
 */
export function bio_f_readbuffer(): GasketObject | null;

/**
 * The filter that writes whole lines.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_f_linebuffer(3)
 */
export function bio_f_linebuffer(): GasketObject | null;

/**
 * The filter that passes everything through.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_f_null(3)
 */
export function bio_f_null(): GasketObject | null;

/**
 * The filter that puts a text or spaces in front of each line that is written, see bio_set_prefix.
 *
 * - OpenSSL: 3.0 and newer
 * @returns BIO_METHOD or null, static
 * @see BIO_f_prefix(3)
 */
export function bio_f_prefix(): GasketObject | null;

/**
 * The filter that reads and writes random parts and asks for retries, to test programs with.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_f_nbio_test(3)
 */
export function bio_f_nbio_test(): GasketObject | null;

/**
 * Makes a BIO of a kind.
 *
 * @param method - BIO_METHOD
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_new(3)
 */
export function bio_new(method: Handle): GasketObject | null;

/**
 * Makes a BIO of a kind, as bio_new does.
 *
 * - OpenSSL: 3.0 and newer
 * @param method - BIO_METHOD
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_new(3)
 */
export function bio_new_ex(method: Handle): GasketObject | null;

/**
 * Makes a BIO from which these bytes can be read. They are copied. Nothing can be written to it,
 * and bio_reset goes back to its beginning.
 *
 * @param data - bytes
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_s_mem(3)
 */
export function bio_new_mem_buf(data: Bytes): GasketObject | null;

/**
 * Opens a file.
 *
 * - Waits: for files only
 * @param path - string
 * @param mode - string: as of fopen: `r`, `w`, `a`, with `+` or `b`
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_s_file(3)
 */
export function bio_new_file(path: Text, mode: Text): GasketObject | null;

/**
 * Makes a BIO of a connected socket.
 *
 * @param socket - int
 * @param closeFlag - int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_s_socket(3)
 */
export function bio_new_socket(socket: Integer, closeFlag: Integer): GasketObject | null;

/**
 * Makes a BIO of a file descriptor.
 *
 * @param fd - int
 * @param closeFlag - int: BIO_CLOSE: the descriptor is closed with the BIO; BIO_NOCLOSE: it is not
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_s_fd(3)
 */
export function bio_new_fd(fd: Integer, closeFlag: Integer): GasketObject | null;

/**
 * Makes a BIO of a datagram socket.
 *
 * @param fd - int
 * @param closeFlag - int: BIO_CLOSE: the socket is closed with the BIO; BIO_NOCLOSE: it is not
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_s_datagram(3)
 */
export function bio_new_dgram(fd: Integer, closeFlag: Integer): GasketObject | null;

/**
 * Makes a BIO that will connect to a host. bio_do_connect does it, or the first reading or writing.
 *
 * @param hostPort - string: `host:port`; an IPv6 address stands in brackets
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_s_connect(3)
 */
export function bio_new_connect(hostPort: Text): GasketObject | null;

/**
 * Makes a BIO that will listen on a port. The first bio_do_accept binds it, the next ones wait for
 * a connection each.
 *
 * @param hostPort - string: `port` or `host:port`, with `*` for any
 * @returns BIO or null, new: the BIO; 0 with the reason in the queue
 * @see BIO_s_accept(3)
 */
export function bio_new_accept(hostPort: Text): GasketObject | null;

/**
 * Makes two BIOs of which each reads what was written to the other.
 *
 * - Value 2: `first`, BIO or null: where the handle of one goes
 * - Value 3: `second`, BIO or null: where the handle of the other goes
 * @param firstSize - size_t: bytes that `first` holds until they are read from `second`; 0: 17 KiB
 * @param secondSize - size_t: bytes that `second` holds
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_s_bio(3)
 */
export function bio_new_bio_pair(firstSize: Integer, secondSize: Integer): [number, GasketObject | null, GasketObject | null];

/**
 * Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it
 * in its chain.
 *
 * @param bio - BIO or null
 * @returns int: 1; 0 when `bio` is 0
 * @see BIO_new(3)
 */
export function bio_free(bio: Handle): number;

/**
 * Frees the handle of a BIO. The BIO ends when nothing else has it, and then frees what follows it
 * in its chain.
 *
 * @param bio - BIO or null
 * @returns nothing
 * @see BIO_new(3)
 */
export function bio_free_all(bio: Handle): void;

/**
 * Frees the handle of a BIO, as bio_free_all does.
 *
 * @param bio - BIO or null
 * @returns nothing
 * @see BIO_new(3)
 */
export function bio_vfree(bio: Handle): void;

/**
 * Counts a BIO up, so that it must be freed once more.
 *
 * @param bio - BIO
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_new(3)
 */
export function bio_up_ref(bio: Handle): number;

/**
 * Reads up to `length` bytes.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param data - bytes that are filled
 * @returns int: how many bytes were read; 0 or -1 at the end, on failure, or to be called again
 *   (bio_should_retry); -2 where the kind cannot
 * @see BIO_read(3)
 */
export function bio_read(bio: Handle, data: Bytes): number;

/**
 * Reads up to `length` bytes.
 *
 * - Value 2: `count`, size_t: how many bytes were read
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param data - bytes that are filled
 * @returns int: 1, or 0: nothing was read, and bio_should_retry and bio_eof tell why
 * @see BIO_read(3)
 */
export function bio_read_ex(bio: Handle, data: Bytes): [number, number];

/**
 * Reads a line with its newline, or as much of it as there is room for, and a NUL behind it. A
 * bio_f_base64 reads no lines; sockets and SSLs do with a bio_f_buffer in front of them.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param line - bytes that are filled
 * @returns int: how many bytes the line has; 0 or -1 at the end, on failure, or to be called again
 *   (bio_should_retry); -2 where the kind cannot
 * @see BIO_read(3)
 */
export function bio_gets(bio: Handle, line: Bytes): number;

/**
 * Reads a line as bio_gets does, byte by byte, from BIOs of every kind.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param line - bytes that are filled
 * @returns int: how many bytes the line has; 0 or -1 at the end, on failure, or to be called again
 *   (bio_should_retry)
 * @see BIO_read(3)
 */
export function bio_get_line(bio: Handle, line: Bytes): number;

/**
 * Writes bytes, perhaps not all of them.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param data - bytes
 * @returns int: how many bytes were written; 0 or -1 on failure or to be called again
 *   (bio_should_retry); -2 where the kind cannot
 * @see BIO_read(3)
 */
export function bio_write(bio: Handle, data: Bytes): number;

/**
 * Writes bytes, perhaps not all of them.
 *
 * - Value 2: `count`, size_t: how many bytes were written
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param data - bytes
 * @returns int: 1, or 0: nothing was written, and bio_should_retry tells why
 * @see BIO_read(3)
 */
export function bio_write_ex(bio: Handle, data: Bytes): [number, number];

/**
 * Writes a text without its NUL.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param text - string
 * @returns int: how many bytes were written; 0 or -1 on failure or to be called again
 *   (bio_should_retry); -2 where the kind cannot
 * @see BIO_read(3)
 */
export function bio_puts(bio: Handle, text: Text): number;

/**
 * Writes spaces.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param columns - int
 * @param most - int: no more than so many are written
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_printf(3)
 */
export function bio_indent(bio: Handle, columns: Integer, most: Integer): number;

/**
 * Writes bytes for people to read: offset, hexadecimal digits, characters, 16 bytes a line.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param data - bytes
 * @returns int: how many bytes were written, or -1
 * @see BIO_printf(3)
 */
export function bio_dump(bio: Handle, data: Bytes): number;

/**
 * Writes bytes for people to read, as bio_dump does.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param data - bytes
 * @param indent - int: spaces at the beginning of each line, at most 64
 * @returns int: how many bytes were written, or -1
 * @see BIO_printf(3)
 */
export function bio_dump_indent(bio: Handle, data: Bytes, indent: Integer): number;

/**
 * Writes bytes as hexadecimal digits with colons between them.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param indent - int: spaces at the beginning of each further line
 * @param width - int: bytes on a line
 * @param data - bytes
 * @returns int: 1
 * @see BIO_printf(3)
 */
export function bio_hex_string(bio: Handle, indent: Integer, width: Integer, data: Bytes): number;

/**
 * Tells of which kind a BIO is.
 *
 * @param bio - BIO
 * @returns int: a BIO_TYPE_ constant
 * @see BIO_find_type(3)
 */
export function bio_method_type(bio: Handle): number;

/**
 * Names the kind of a BIO.
 *
 * @param bio - BIO
 * @returns string or null: a name such as `memory buffer`
 * @see BIO_meth_new(3)
 */
export function bio_method_name(bio: Handle): string | null;

/**
 * Counts the bytes that wait to be read, as far as the BIO knows; 0 does not mean that reading
 * would find none.
 *
 * @param bio - BIO
 * @returns int: how many bytes
 * @see BIO_ctrl(3)
 */
export function bio_pending(bio: Handle): number;

/**
 * Counts the bytes that wait to be read, as bio_pending does.
 *
 * @param bio - BIO
 * @returns size_t: how many bytes
 * @see BIO_ctrl(3)
 */
export function bio_ctrl_pending(bio: Handle): number;

/**
 * Counts the bytes that were written to the BIO and wait to go on.
 *
 * @param bio - BIO
 * @returns int: how many bytes
 * @see BIO_ctrl(3)
 */
export function bio_wpending(bio: Handle): number;

/**
 * Counts the bytes that wait to go on, as bio_wpending does.
 *
 * @param bio - BIO
 * @returns size_t: how many bytes
 * @see BIO_ctrl(3)
 */
export function bio_ctrl_wpending(bio: Handle): number;

/**
 * Tells whether there is nothing more to read, where the BIO can know.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns int: 1 at the end, 0 before it; below 0 on failure
 * @see BIO_ctrl(3)
 */
export function bio_eof(bio: Handle): number;

/**
 * Puts a BIO back to its beginning: memory is emptied, what bio_new_mem_buf made is read again, a
 * file is rewound, a connection is closed.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns int: 1; below 1 on failure; of a file 0, and -1 on failure
 * @see BIO_ctrl(3)
 */
export function bio_reset(bio: Handle): number;

/**
 * Writes out what the BIO and those behind it hold back. bio_f_base64 needs it at the end.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns int: 1; 0 or -1 on failure or to be called again (bio_should_retry)
 * @see BIO_ctrl(3)
 */
export function bio_flush(bio: Handle): number;

/**
 * Moves to a place of a file.
 *
 * - Waits: for files only
 * @param bio - BIO
 * @param offset - int: bytes from the beginning
 * @returns int: of a file 0, and -1 on failure
 * @see BIO_ctrl(3)
 */
export function bio_seek(bio: Handle, offset: Integer): number;

/**
 * Tells at which place of a file the BIO is.
 *
 * - Waits: for files only
 * @param bio - BIO
 * @returns int: bytes from the beginning, or -1
 * @see BIO_ctrl(3)
 */
export function bio_tell(bio: Handle): number;

/**
 * Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
 * bio_f_ssl.
 *
 * @param bio - BIO
 * @param closeFlag - int: BIO_CLOSE or BIO_NOCLOSE
 * @returns int: 1; 0 where the kind cannot
 * @see BIO_ctrl(3)
 */
export function bio_set_close(bio: Handle, closeFlag: Integer): number;

/**
 * Tells whether what lies under the BIO is closed with it.
 *
 * @param bio - BIO
 * @returns int: BIO_CLOSE or BIO_NOCLOSE
 * @see BIO_ctrl(3)
 */
export function bio_get_close(bio: Handle): number;

/**
 * Says whether what lies under the BIO is closed with it. Memory is in any case, and the SSL of a
 * bio_f_ssl.
 *
 * @param bio - BIO
 * @param closeFlag - int: BIO_CLOSE or BIO_NOCLOSE
 * @returns nothing
 * @see BIO_get_data(3)
 */
export function bio_set_shutdown(bio: Handle, closeFlag: Integer): void;

/**
 * Tells whether what lies under the BIO is closed with it.
 *
 * @param bio - BIO
 * @returns int: BIO_CLOSE or BIO_NOCLOSE
 * @see BIO_get_data(3)
 */
export function bio_get_shutdown(bio: Handle): number;

/**
 * Tells whether a BIO has what it needs to read and write: a file, a descriptor, a host.
 *
 * @param bio - BIO
 * @returns int: 1 or 0
 * @see BIO_get_data(3)
 */
export function bio_get_init(bio: Handle): number;

/**
 * Counts the bytes that were read from a BIO.
 *
 * @param bio - BIO or null
 * @returns uint64_t: how many bytes, of all that were ever read; 0 without a BIO
 * @see BIO_read(3)
 */
export function bio_number_read(bio: Handle): Integer;

/**
 * Counts the bytes that were written to a BIO.
 *
 * @param bio - BIO or null
 * @returns uint64_t: how many bytes, of all that were ever written; 0 without a BIO
 * @see BIO_write(3)
 */
export function bio_number_written(bio: Handle): Integer;

/**
 * Keeps a number with a BIO.
 *
 * @param bio - BIO
 * @param index - int: from bio_get_ex_new_index, or 0
 * @param data - int64_t: any number
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_get_ex_data(3)
 */
export function bio_set_ex_data(bio: Handle, index: Integer, data: Integer): number;

/**
 * Gives the number that bio_set_ex_data kept.
 *
 * @param bio - BIO
 * @param index - int: from bio_get_ex_new_index, or 0
 * @returns int64_t: the number, 0 where none was set
 * @see BIO_get_ex_new_index(3)
 */
export function bio_get_ex_data(bio: Handle, index: Integer): Integer;

/**
 * Keeps a number with a BIO, under index 0.
 *
 * @param bio - BIO
 * @param data - int64_t: any number
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_get_ex_data(3)
 */
export function bio_set_app_data(bio: Handle, data: Integer): number;

/**
 * Gives the number that bio_set_app_data kept.
 *
 * @param bio - BIO
 * @returns int64_t: the number, 0 where none was set
 * @see BIO_get_ex_data(3)
 */
export function bio_get_app_data(bio: Handle): Integer;

/**
 * Tells whether the last call on this BIO that gave nothing should be made again later.
 *
 * @param bio - BIO
 * @returns int: not 0: yes
 * @see BIO_should_retry(3)
 */
export function bio_should_retry(bio: Handle): number;

/**
 * Tells whether the last call waits until bytes can be read.
 *
 * @param bio - BIO
 * @returns int: not 0: yes
 * @see BIO_should_retry(3)
 */
export function bio_should_read(bio: Handle): number;

/**
 * Tells whether the last call waits until bytes can be written.
 *
 * @param bio - BIO
 * @returns int: not 0: yes
 * @see BIO_should_retry(3)
 */
export function bio_should_write(bio: Handle): number;

/**
 * Tells whether the last call waits for something else, which bio_get_retry_reason names.
 *
 * @param bio - BIO
 * @returns int: not 0: yes
 * @see BIO_should_retry(3)
 */
export function bio_should_io_special(bio: Handle): number;

/**
 * Tells what the last call waits for.
 *
 * @param bio - BIO
 * @returns int: BIO_FLAGS_READ, BIO_FLAGS_WRITE and BIO_FLAGS_IO_SPECIAL, added
 * @see BIO_should_retry(3)
 */
export function bio_retry_type(bio: Handle): number;

/**
 * Gives the flags that the other functions of this part look at.
 *
 * @param bio - BIO
 * @returns int: BIO_FLAGS_ constants, added
 * @see BIO_should_retry(3)
 */
export function bio_get_retry_flags(bio: Handle): number;

/**
 * Tells what a BIO waits for when bio_should_io_special says yes.
 *
 * @param bio - BIO
 * @returns int: a BIO_RR_ constant, or 0
 * @see BIO_should_retry(3)
 */
export function bio_get_retry_reason(bio: Handle): number;

/**
 * Sets what bio_get_retry_reason answers.
 *
 * @param bio - BIO
 * @param reason - int: a BIO_RR_ constant
 * @returns nothing
 * @see BIO_should_retry(3)
 */
export function bio_set_retry_reason(bio: Handle, reason: Integer): void;

/**
 * Finds the BIO of a chain that is the cause of a retry.
 *
 * - Value 2: `reason`, int: a BIO_RR_ constant, or 0
 * @param bio - BIO
 * @returns BIO or null, borrowed: the BIO
 * @see BIO_should_retry(3)
 */
export function bio_get_retry_bio(bio: Handle): [GasketObject | null, number];

/**
 * Has bio_should_retry and bio_should_read say yes.
 *
 * @param bio - BIO
 * @returns nothing
 * @see BIO_should_retry(3)
 */
export function bio_set_retry_read(bio: Handle): void;

/**
 * Has bio_should_retry and bio_should_write say yes.
 *
 * @param bio - BIO
 * @returns nothing
 * @see BIO_should_retry(3)
 */
export function bio_set_retry_write(bio: Handle): void;

/**
 * Has bio_should_retry and bio_should_io_special say yes.
 *
 * @param bio - BIO
 * @returns nothing
 * @see BIO_should_retry(3)
 */
export function bio_set_retry_special(bio: Handle): void;

/**
 * Has bio_should_retry and its like say no.
 *
 * @param bio - BIO
 * @returns nothing
 * @see BIO_should_retry(3)
 */
export function bio_clear_retry_flags(bio: Handle): void;

/**
 * Tests flags of a BIO.
 *
 * @param bio - BIO
 * @param flags - int: BIO_FLAGS_ constants, added
 * @returns int: those of them that are set
 * @see BIO_meth_new(3)
 */
export function bio_test_flags(bio: Handle, flags: Integer): number;

/**
 * Gives all the flags of a BIO.
 *
 * @param bio - BIO
 * @returns int: BIO_FLAGS_ constants, added
 * @see BIO_meth_new(3)
 */
export function bio_get_flags(bio: Handle): number;

/**
 * Sets flags of a BIO, such as BIO_FLAGS_BASE64_NO_NL, with which bio_f_base64 writes one line and
 * reads without newlines.
 *
 * @param bio - BIO
 * @param flags - int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL,
 *   BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are
 *   refused
 * @returns nothing
 * @see BIO_meth_new(3)
 */
export function bio_set_flags(bio: Handle, flags: Integer): void;

/**
 * Takes flags of a BIO back.
 *
 * @param bio - BIO
 * @param flags - int: BIO_FLAGS_READ, BIO_FLAGS_WRITE, BIO_FLAGS_IO_SPECIAL,
 *   BIO_FLAGS_SHOULD_RETRY, BIO_FLAGS_BASE64_NO_NL, BIO_FLAGS_NONCLEAR_RST, added; others are
 *   refused
 * @returns nothing
 * @see BIO_meth_new(3)
 */
export function bio_clear_flags(bio: Handle, flags: Integer): void;

/**
 * Puts a BIO, and what follows it, at the end of a chain. What is written to the front passes
 * through all.
 *
 * @param bio - BIO
 * @param append - BIO
 * @returns BIO or null, borrowed: `bio`
 * @see BIO_push(3)
 */
export function bio_push(bio: Handle, append: Handle): GasketObject | null;

/**
 * Takes a BIO out of its chain. What stood before and behind it is linked.
 *
 * @param bio - BIO
 * @returns BIO or null, new: the BIO that followed; 0 where none did
 * @see BIO_push(3)
 */
export function bio_pop(bio: Handle): GasketObject | null;

/**
 * Gives the BIO that follows in the chain.
 *
 * @param bio - BIO
 * @returns BIO or null, borrowed: the BIO that follows; 0 where none does
 * @see BIO_find_type(3)
 */
export function bio_next(bio: Handle): GasketObject | null;

/**
 * Finds the first BIO of a kind in a chain, from `bio` on.
 *
 * @param bio - BIO
 * @param type - int: a BIO_TYPE_ constant; BIO_TYPE_SOURCE_SINK, BIO_TYPE_FILTER or
 *   BIO_TYPE_DESCRIPTOR alone: the first of any such kind
 * @returns BIO or null, borrowed: the BIO; 0 where there is none
 * @see BIO_find_type(3)
 */
export function bio_find_type(bio: Handle, type: Integer): GasketObject | null;

/**
 * Gives the bytes that wait in a BIO of memory, without taking them out.
 *
 * @param bio - BIO
 * @param buffer - bytes that are filled or null: where they are copied to; null to ask for their
 *   number
 * @returns long: how many bytes there are; only so many as there is room for are copied
 * @see BIO_s_mem(3)
 */
export function bio_get_mem_data(bio: Handle, buffer?: Bytes | null): number;

/**
 * Says what reading answers when a BIO of memory is empty. It is -1 at first, and 0 with
 * bio_new_mem_buf.
 *
 * @param bio - BIO
 * @param value - int: 0: the end; below 0: to be called again
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_mem(3)
 */
export function bio_set_mem_eof_return(bio: Handle, value: Integer): number;

/**
 * Opens a file to read from.
 *
 * - Waits: for files only
 * @param bio - BIO
 * @param path - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_s_file(3)
 */
export function bio_read_filename(bio: Handle, path: Text): number;

/**
 * Opens a file to write to; what was in it is lost.
 *
 * - Waits: for files only
 * @param bio - BIO
 * @param path - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_s_file(3)
 */
export function bio_write_filename(bio: Handle, path: Text): number;

/**
 * Opens a file to write at its end.
 *
 * - Waits: for files only
 * @param bio - BIO
 * @param path - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_s_file(3)
 */
export function bio_append_filename(bio: Handle, path: Text): number;

/**
 * Opens a file that there is, to read and write.
 *
 * - Waits: for files only
 * @param bio - BIO
 * @param path - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_s_file(3)
 */
export function bio_rw_filename(bio: Handle, path: Text): number;

/**
 * Gives a BIO the descriptor or socket that it works on.
 *
 * @param bio - BIO
 * @param fd - int
 * @param closeFlag - int: BIO_CLOSE: it is closed with the BIO; BIO_NOCLOSE: it is not
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_fd(3)
 */
export function bio_set_fd(bio: Handle, fd: Integer, closeFlag: Integer): number;

/**
 * Gives the descriptor or socket that a BIO works on.
 *
 * - Value 2: `fd`, int: the same
 * @param bio - BIO
 * @returns long: the descriptor or socket; -1 where there is none
 * @see BIO_s_fd(3)
 */
export function bio_get_fd(bio: Handle): [number, number];

/**
 * Says whether a connection that is still to be made will be one that never waits.
 *
 * @param bio - BIO
 * @param on - long: 1: nothing waits; 0: it may wait
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_connect(3)
 */
export function bio_set_nbio(bio: Handle, on: Integer): number;

/**
 * Does what a BIO has to do before bytes flow: connects, accepts, or does the TLS handshake.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns long: 1; 0 or below on failure or to be called again (bio_should_retry)
 * @see BIO_f_ssl(3)
 */
export function bio_do_handshake(bio: Handle): number;

/**
 * Connects to the host and port of a bio_s_connect.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns long: 1; 0 or below on failure or to be called again (bio_should_retry)
 * @see BIO_s_connect(3)
 */
export function bio_do_connect(bio: Handle): number;

/**
 * Connects, with further attempts until the time has run out.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param timeout - int: seconds for all attempts; 0: as long as they take; below 0: one attempt
 *   that does not wait
 * @param nap - int: milliseconds between attempts; below 0: 100
 * @returns int: 1; 0 when the time ran out; -1 on failure, or, with `timeout` below 0, to be called
 *   again
 * @see BIO_socket_wait(3)
 */
export function bio_do_connect_retry(bio: Handle, timeout: Integer, nap: Integer): number;

/**
 * Waits until what bio_should_retry speaks of has come.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param until - time_t: seconds since 1970; 0: it does not wait and answers 1
 * @param nap - unsigned int: milliseconds between attempts where the BIO has no socket
 * @returns int: 1; 0 when the time ran out; -1 on failure
 * @see BIO_socket_wait(3)
 */
export function bio_wait(bio: Handle, until: Integer, nap: Integer): number;

/**
 * Waits for a socket.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param fd - int
 * @param forRead - int: 1: until it can be read; 0: until it can be written
 * @param until - time_t: seconds since 1970; 0: it does not wait and answers 1
 * @returns int: 1; 0 when the time ran out; -1 on failure
 * @see BIO_socket_wait(3)
 */
export function bio_socket_wait(fd: Integer, forRead: Integer, until: Integer): number;

/**
 * Says to which host a bio_s_connect connects.
 *
 * @param bio - BIO
 * @param host - string: a name or address, or `host:port`
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_connect(3)
 */
export function bio_set_conn_hostname(bio: Handle, host: Text): number;

/**
 * Says to which port a bio_s_connect connects.
 *
 * @param bio - BIO
 * @param port - string: a number or the name of a service
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_connect(3)
 */
export function bio_set_conn_port(bio: Handle, port: Text): number;

/**
 * Gives the host of a bio_s_connect.
 *
 * @param bio - BIO
 * @returns string or null: the host; null where there is none
 * @see BIO_s_connect(3)
 */
export function bio_get_conn_hostname(bio: Handle): string | null;

/**
 * Gives the port of a bio_s_connect.
 *
 * @param bio - BIO
 * @returns string or null: the port; null where there is none
 * @see BIO_s_connect(3)
 */
export function bio_get_conn_port(bio: Handle): string | null;

/**
 * Says which version of IP a bio_s_connect uses.
 *
 * @param bio - BIO
 * @param family - int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_connect(3)
 */
export function bio_set_conn_ip_family(bio: Handle, family: Integer): number;

/**
 * Says with which options of the socket a bio_s_connect connects.
 *
 * @param bio - BIO
 * @param mode - long: BIO_SOCK_ constants, added
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_connect(3)
 */
export function bio_set_conn_mode(bio: Handle, mode: Integer): number;

/**
 * Binds the port of a bio_s_accept when it is called first, and waits for a connection afterwards.
 * That one follows in the chain then; bio_pop takes it out.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns long: 1; 0 or below on failure or to be called again (bio_should_retry)
 * @see BIO_s_accept(3)
 */
export function bio_do_accept(bio: Handle): number;

/**
 * Says where a bio_s_accept listens.
 *
 * @param bio - BIO
 * @param name - string: `port` or `host:port`, with `*` for any
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_accept(3)
 */
export function bio_set_accept_name(bio: Handle, name: Text): number;

/**
 * Says on which port a bio_s_accept listens.
 *
 * @param bio - BIO
 * @param port - string: a number or the name of a service
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_accept(3)
 */
export function bio_set_accept_port(bio: Handle, port: Text): number;

/**
 * Gives the address that a bio_s_accept listens on.
 *
 * @param bio - BIO
 * @returns string or null: a text; null where there is none
 * @see BIO_s_accept(3)
 */
export function bio_get_accept_name(bio: Handle): string | null;

/**
 * Gives the port that a bio_s_accept listens on, also when it was chosen by the system.
 *
 * @param bio - BIO
 * @returns string or null: a text; null where there is none
 * @see BIO_s_accept(3)
 */
export function bio_get_accept_port(bio: Handle): string | null;

/**
 * Gives the address of the peer that a bio_s_accept accepted last.
 *
 * @param bio - BIO
 * @returns string or null: a text; null where there is none
 * @see BIO_s_accept(3)
 */
export function bio_get_peer_name(bio: Handle): string | null;

/**
 * Gives the port of the peer that a bio_s_accept accepted last.
 *
 * @param bio - BIO
 * @returns string or null: a text; null where there is none
 * @see BIO_s_accept(3)
 */
export function bio_get_peer_port(bio: Handle): string | null;

/**
 * Says whether bio_do_accept may wait.
 *
 * @param bio - BIO
 * @param on - int: 1: accepting never waits; 0: it may wait
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_accept(3)
 */
export function bio_set_nbio_accept(bio: Handle, on: Integer): number;

/**
 * Says which version of IP a bio_s_accept uses.
 *
 * @param bio - BIO
 * @param family - int: BIO_FAMILY_IPV4, BIO_FAMILY_IPV6 or BIO_FAMILY_IPANY
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_accept(3)
 */
export function bio_set_accept_ip_family(bio: Handle, family: Integer): number;

/**
 * Gives a filter of which each connection that is accepted gets a copy in front of it. What it is a
 * copy of is this one as it is now. Other kinds, bio_f_ssl among them, are refused: bio_push puts
 * those in front of what bio_pop answers.
 *
 * @param bio - BIO
 * @param chain - BIO or null: a bio_f_buffer, bio_f_linebuffer or bio_f_base64 with nothing behind
 *   it; 0: nothing is done
 * @returns long: 1; 0 where the kind cannot, or with the reason in the queue
 * @see BIO_s_accept(3)
 */
export function bio_set_accept_bios(bio: Handle, chain?: Handle): number;

/**
 * Says how a bio_s_accept binds its port.
 *
 * @param bio - BIO
 * @param mode - long: BIO_SOCK_ constants, added; BIO_BIND_NORMAL, BIO_BIND_REUSEADDR
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_s_accept(3)
 */
export function bio_set_bind_mode(bio: Handle, mode: Integer): number;

/**
 * Tells how a bio_s_accept binds its port.
 *
 * @param bio - BIO
 * @returns long: what bio_set_bind_mode set
 * @see BIO_s_accept(3)
 */
export function bio_get_bind_mode(bio: Handle): number;

/**
 * Makes a pair of two BIOs of bio_s_bio.
 *
 * @param first - BIO
 * @param second - BIO
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_s_bio(3)
 */
export function bio_make_bio_pair(first: Handle, second: Handle): number;

/**
 * Parts the BIOs of a pair. What was on its way between them is lost.
 *
 * @param bio - BIO
 * @returns int: 1; 0 where the kind cannot
 * @see BIO_s_bio(3)
 */
export function bio_destroy_bio_pair(bio: Handle): number;

/**
 * Says that nothing more will be written to this BIO of a pair; the other one reads the end then.
 *
 * @param bio - BIO
 * @returns int: 1; 0 where the kind cannot
 * @see BIO_s_bio(3)
 */
export function bio_shutdown_wr(bio: Handle): number;

/**
 * Says how many bytes a bio_s_bio holds. It has to be said before the pair is made.
 *
 * @param bio - BIO
 * @param size - long: in bytes
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_s_bio(3)
 */
export function bio_set_write_buf_size(bio: Handle, size: Integer): number;

/**
 * Tells how many bytes a bio_s_bio holds.
 *
 * @param bio - BIO
 * @param size - long: is not looked at
 * @returns size_t: how many bytes
 * @see BIO_s_bio(3)
 */
export function bio_get_write_buf_size(bio: Handle, size: Integer): number;

/**
 * Tells how many bytes the next writing to a bio_s_bio takes.
 *
 * @param bio - BIO
 * @returns int: how many bytes
 * @see BIO_s_bio(3)
 */
export function bio_get_write_guarantee(bio: Handle): number;

/**
 * Tells how many bytes the next writing to a bio_s_bio takes.
 *
 * @param bio - BIO
 * @returns size_t: how many bytes
 * @see BIO_s_bio(3)
 */
export function bio_ctrl_get_write_guarantee(bio: Handle): number;

/**
 * Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
 *
 * @param bio - BIO
 * @returns int: how many bytes, 0 where nothing was asked for
 * @see BIO_s_bio(3)
 */
export function bio_get_read_request(bio: Handle): number;

/**
 * Tells how many bytes the other BIO of a pair wanted to read from this one and did not get.
 *
 * @param bio - BIO
 * @returns size_t: how many bytes, 0 where nothing was asked for
 * @see BIO_s_bio(3)
 */
export function bio_ctrl_get_read_request(bio: Handle): number;

/**
 * Has bio_get_read_request answer 0.
 *
 * @param bio - BIO
 * @returns int: 1; 0 where the kind cannot
 * @see BIO_s_bio(3)
 */
export function bio_ctrl_reset_read_request(bio: Handle): number;

/**
 * Says how many bytes a bio_f_buffer gathers, in both directions. What it holds is lost.
 *
 * @param bio - BIO
 * @param size - long: in bytes; below 4,096 nothing changes
 * @returns long: 1; 0 on failure
 * @see BIO_f_buffer(3)
 */
export function bio_set_buffer_size(bio: Handle, size: Integer): number;

/**
 * Says how many bytes a bio_f_buffer gathers when it reads. What it holds is lost.
 *
 * @param bio - BIO
 * @param size - long: in bytes; below 4,096 nothing changes
 * @returns long: 1; 0 on failure
 * @see BIO_f_buffer(3)
 */
export function bio_set_read_buffer_size(bio: Handle, size: Integer): number;

/**
 * Says how many bytes a bio_f_buffer gathers when it writes. What it holds is lost.
 *
 * @param bio - BIO
 * @param size - long: in bytes; below 4,096 nothing changes
 * @returns long: 1; 0 on failure
 * @see BIO_f_buffer(3)
 */
export function bio_set_write_buffer_size(bio: Handle, size: Integer): number;

/**
 * Counts the newlines that a bio_f_buffer has read in advance.
 *
 * @param bio - BIO
 * @returns long: how many
 * @see BIO_f_buffer(3)
 */
export function bio_get_buffer_num_lines(bio: Handle): number;

/**
 * Copies bytes that a bio_f_buffer has read in advance, and leaves them there. It reads some when
 * it has none.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param buffer - bytes that are filled
 * @returns long: how many bytes were copied
 * @see BIO_f_buffer(3)
 */
export function bio_buffer_peek(bio: Handle, buffer: Bytes): number;

/**
 * Puts bytes into a bio_f_buffer, to be read next, in place of those that it has.
 *
 * @param bio - BIO
 * @param data - bytes
 * @returns long: 1; 0 on failure
 * @see BIO_f_buffer(3)
 */
export function bio_set_buffer_read_data(bio: Handle, data: Bytes): number;

/**
 * Says what a bio_f_prefix writes in front of each line.
 *
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param prefix - string or null: the text; null for none
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_f_prefix(3)
 */
export function bio_set_prefix(bio: Handle, prefix?: Text | null): number;

/**
 * Says how many spaces a bio_f_prefix writes in front of each line.
 *
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param columns - long
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_f_prefix(3)
 */
export function bio_set_indent(bio: Handle, columns: Integer): number;

/**
 * Tells how many spaces a bio_f_prefix writes in front of each line.
 *
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @returns long: how many
 * @see BIO_f_prefix(3)
 */
export function bio_get_indent(bio: Handle): number;

/**
 * Gives a bio_f_ssl the SSL that it works with. The SSL lives as long as the BIO needs it, with
 * either flag. Freeing the BIO sends nothing: bio_ssl_shutdown is for that.
 *
 * - Streams: refused on the SSL of a stream: it is read and written by the stream's functions
 * @param bio - BIO
 * @param ssl - SSL
 * @param closeFlag - long: BIO_CLOSE or BIO_NOCLOSE
 * @returns long: 1; 0 where the kind cannot
 * @see BIO_f_ssl(3)
 */
export function bio_set_ssl(bio: Handle, ssl: Handle, closeFlag: Integer): number;

/**
 * Gives the SSL of a bio_f_ssl.
 *
 * - Value 2: `ssl`, SSL or null: where the handle of the SSL goes; 0 where there is none
 * @param bio - BIO
 * @returns long: 1; 0 or below where there is none
 * @see BIO_f_ssl(3)
 */
export function bio_get_ssl(bio: Handle): [number, GasketObject | null];

/**
 * Says on which side the SSL of a bio_f_ssl is.
 *
 * @param bio - BIO
 * @param client - long: 1: as a client; 0: as a server
 * @returns long: 1; 0 where there is no SSL
 * @see BIO_f_ssl(3)
 */
export function bio_set_ssl_mode(bio: Handle, client: Integer): number;

/**
 * Says after how many bytes a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
 *
 * @param bio - BIO
 * @param bytes - long: at least 512; below, nothing changes
 * @returns long: how many it was before
 * @see BIO_f_ssl(3)
 */
export function bio_set_ssl_renegotiate_bytes(bio: Handle, bytes: Integer): number;

/**
 * Says after how many seconds a bio_f_ssl renegotiates. TLS 1.3 knows no renegotiation.
 *
 * @param bio - BIO
 * @param seconds - long
 * @returns long: how many it was before
 * @see BIO_f_ssl(3)
 */
export function bio_set_ssl_renegotiate_timeout(bio: Handle, seconds: Integer): number;

/**
 * Counts the renegotiations that a bio_f_ssl began by itself.
 *
 * @param bio - BIO
 * @returns long: how many
 * @see BIO_f_ssl(3)
 */
export function bio_get_num_renegotiates(bio: Handle): number;

/**
 * Does one of the commands that the functions above stand for.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param command - int: a BIO_CTRL_ or BIO_C_ constant
 * @param number - long: what the command is given besides
 * @param text - string or null: for the commands that take a text; null for the others
 * @returns long: what the command answers
 * @see BIO_ctrl(3)
 */
export function bio_ctrl(bio: Handle, command: Integer, number: Integer, text?: Text | null): number;

/**
 * Makes a place for an address.
 *
 * @returns BIO_ADDR or null, new: an address of no family; 0 with the reason in the queue
 * @see BIO_ADDR(3)
 */
export function bio_addr_new(): GasketObject | null;

/**
 * Frees the handle of an address.
 *
 * @param address - BIO_ADDR or null
 * @returns nothing
 * @see BIO_ADDR(3)
 */
export function bio_addr_free(address: Handle): void;

/**
 * Makes an address one of no family.
 *
 * @param address - BIO_ADDR
 * @returns nothing
 * @see BIO_ADDR(3)
 */
export function bio_addr_clear(address: Handle): void;

/**
 * Tells of which family an address is.
 *
 * @param address - BIO_ADDR
 * @returns int: AF_INET, AF_INET6, AF_UNIX or AF_UNSPEC, as numbers of the system
 * @see BIO_ADDR(3)
 */
export function bio_addr_family(address: Handle): number;

/**
 * Gives the port of an address.
 *
 * @param address - BIO_ADDR
 * @returns unsigned short: the port, in the byte order of the network; 0 where there is none
 * @see BIO_ADDR(3)
 */
export function bio_addr_rawport(address: Handle): number;

/**
 * Gives the host of an address.
 *
 * - Waits: as long as OpenSSL does
 * @param address - BIO_ADDR
 * @param numeric - int: 1: the digits; 0: the name, if one can be found
 * @returns string or null: the host; null with the reason in the queue
 * @see BIO_ADDR(3)
 */
export function bio_addr_hostname_string(address: Handle, numeric: Integer): string | null;

/**
 * Gives the port of an address.
 *
 * - Waits: as long as OpenSSL does
 * @param address - BIO_ADDR
 * @param numeric - int: 1: the digits; 0: the name of the service
 * @returns string or null: the port; null with the reason in the queue
 * @see BIO_ADDR(3)
 */
export function bio_addr_service_string(address: Handle, numeric: Integer): string | null;

/**
 * Gives the path of a Unix socket.
 *
 * @param address - BIO_ADDR
 * @returns string or null: the path; null where the family is another
 * @see BIO_ADDR(3)
 */
export function bio_addr_path_string(address: Handle): string | null;

/**
 * Gives the bytes of an address, in the byte order of the network: 4 of IPv4, 16 of IPv6, those of
 * the path of a Unix socket.
 *
 * - Value 2: `length`, size_t: how many bytes it has
 * @param address - BIO_ADDR
 * @param buffer - bytes that are filled or null: where it goes; null to ask for its length
 * @returns int: 1, or 0 where there is none or no room for it
 * @see BIO_ADDR(3)
 */
export function bio_addr_rawaddress(address: Handle, buffer?: Bytes | null): [number, number];

/**
 * Sets an address.
 *
 * @param address - BIO_ADDR
 * @param family - int: AF_INET or AF_INET6, as numbers of the system
 * @param where - bytes: 4 bytes for AF_INET, 16 for AF_INET6, in the byte order of the network
 * @param port - unsigned short: in the byte order of the network
 * @returns int: 1, or 0
 * @see BIO_ADDR(3)
 */
export function bio_addr_rawmake(address: Handle, family: Integer, where: Bytes, port: Integer): number;

/**
 * Prepares the use of sockets. Nothing needs it on Unix.
 *
 * @returns int: 1, or -1
 * @see BIO_sock_init(3)
 */
export function bio_sock_init(): number;

/**
 * Says whether operations on a socket may wait.
 *
 * @param socket - int
 * @param on - int: 1: nothing waits; 0: it may wait
 * @returns int: 1, or 0 with the reason in the queue
 * @see BIO_socket_nbio(3)
 */
export function bio_socket_nbio(socket: Integer, on: Integer): number;

/**
 * Takes the pending error of a socket.
 *
 * @param socket - int
 * @returns int: the number of an OS error, 0 for none; 1 where it cannot be asked
 * @see BIO_sock_error(3)
 */
export function bio_sock_error(socket: Integer): number;

/**
 * Sets TCP_NODELAY of a socket.
 *
 * @param socket - int
 * @param on - int: 1: small pieces are sent at once; 0: they are gathered
 * @returns int: 1; 0 or -1 on failure
 * @see BIO_set_tcp_ndelay(3)
 */
export function bio_set_tcp_ndelay(socket: Integer, on: Integer): number;

/**
 * Closes a socket.
 *
 * @param socket - int
 * @returns int: 1, or 0
 * @see BIO_connect(3)
 */
export function bio_closesocket(socket: Integer): number;

/**
 * Tells whether reading or writing a socket that gave `result` just now should be done again. It
 * looks at errno, so that it means something only where nothing came between.
 *
 * @param result - int: 0 or -1
 * @returns int: 1 or 0
 * @see BIO_sock_should_retry(3)
 */
export function bio_sock_should_retry(result: Integer): number;

/**
 * Tells whether reading or writing a descriptor that gave `result` just now should be done again.
 * It looks at errno, so that it means something only where nothing came between.
 *
 * @param result - int: 0 or -1
 * @returns int: 1 or 0
 * @see BIO_s_fd(3)
 */
export function bio_fd_should_retry(result: Integer): number;

/**
 * Tells whether an error of the system means that the call should be made again.
 *
 * @param error - int: an errno value
 * @returns int: 1 or 0
 * @see BIO_sock_non_fatal_error(3)
 */
export function bio_sock_non_fatal_error(error: Integer): number;

/**
 * Tells whether an error of the system means that the call should be made again.
 *
 * @param error - int: an errno value
 * @returns int: 1 or 0
 * @see BIO_fd_non_fatal_error(3)
 */
export function bio_fd_non_fatal_error(error: Integer): number;

/**
 * Tells whether an error of the system means that the call should be made again.
 *
 * @param error - int: an errno value
 * @returns int: 1 or 0
 * @see BIO_dgram_non_fatal_error(3)
 */
export function bio_dgram_non_fatal_error(error: Integer): number;

/**
 * Takes the oldest error out of the queue.
 *
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_get_error(): number;

/**
 * Takes the oldest error out of the queue, with its place.
 *
 * - Value 2: `line`, int: the line in that file
 * @param file - bytes that are filled or null: the C file that raised it
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_get_error_line(file: Bytes | null): [number, number];

/**
 * Takes the oldest error out of the queue, with its place and what was added.
 *
 * - Value 2: `line`, int: the line in that file
 * - Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
 * @param file - bytes that are filled or null: the C file that raised it
 * @param data - bytes that are filled or null: what was added, such as a file's name
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_get_error_line_data(file: Bytes | null, data?: Bytes | null): [number, number, number];

/**
 * Takes the oldest error out of the queue, with all that is known about it.
 *
 * - Value 2: `line`, int: the line in that file
 * - Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
 * @param file - bytes that are filled or null: the C file that raised it
 * @param function_ - bytes that are filled or null: the C function_ that raised it
 * @param data - bytes that are filled or null: what was added, such as a file's name
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_get_error_all(file: Bytes | null, function_?: Bytes | null, data?: Bytes | null): [number, number, number];

/**
 * Gives the oldest error and leaves it in the queue.
 *
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_error(): number;

/**
 * Gives the oldest error and leaves it in the queue, with its place.
 *
 * - Value 2: `line`, int: the line in that file
 * @param file - bytes that are filled or null: the C file that raised it
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_error_line(file: Bytes | null): [number, number];

/**
 * Gives the oldest error and leaves it in the queue, with its place and what was added.
 *
 * - Value 2: `line`, int: the line in that file
 * - Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
 * @param file - bytes that are filled or null: the C file that raised it
 * @param data - bytes that are filled or null: what was added, such as a file's name
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_error_line_data(file: Bytes | null, data?: Bytes | null): [number, number, number];

/**
 * Gives the oldest error and leaves it in the queue, with the C function_ that raised it.
 *
 * @param function_ - bytes that are filled or null: the C function_ that raised it
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_error_func(function_: Bytes | null): number;

/**
 * Gives the oldest error and leaves it in the queue, with what was added.
 *
 * - Value 2: `flags`, int: ERR_TXT_STRING where there is `data`; 0
 * @param data - bytes that are filled or null: what was added, such as a file's name
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_error_data(data: Bytes | null): [number, number];

/**
 * Gives the oldest error and leaves it in the queue, with all that is known about it.
 *
 * - Value 2: `line`, int: the line in that file
 * - Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
 * @param file - bytes that are filled or null: the C file that raised it
 * @param function_ - bytes that are filled or null: the C function_ that raised it
 * @param data - bytes that are filled or null: what was added, such as a file's name
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_error_all(file: Bytes | null, function_?: Bytes | null, data?: Bytes | null): [number, number, number];

/**
 * Gives the newest error and leaves it in the queue.
 *
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_last_error(): number;

/**
 * Gives the newest error and leaves it in the queue, with its place.
 *
 * - Value 2: `line`, int: the line in that file
 * @param file - bytes that are filled or null: the C file that raised it
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_last_error_line(file: Bytes | null): [number, number];

/**
 * Gives the newest error and leaves it in the queue, with its place and what was added.
 *
 * - Value 2: `line`, int: the line in that file
 * - Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
 * @param file - bytes that are filled or null: the C file that raised it
 * @param data - bytes that are filled or null: what was added, such as a file's name
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_last_error_line_data(file: Bytes | null, data?: Bytes | null): [number, number, number];

/**
 * Gives the newest error and leaves it in the queue, with the C function_ that raised it.
 *
 * @param function_ - bytes that are filled or null: the C function_ that raised it
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_last_error_func(function_: Bytes | null): number;

/**
 * Gives the newest error and leaves it in the queue, with what was added.
 *
 * - Value 2: `flags`, int: ERR_TXT_STRING where there is `data`; 0
 * @param data - bytes that are filled or null: what was added, such as a file's name
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_last_error_data(data: Bytes | null): [number, number];

/**
 * Gives the newest error and leaves it in the queue, with all that is known about it.
 *
 * - Value 2: `line`, int: the line in that file
 * - Value 3: `flags`, int: ERR_TXT_STRING where there is `data`; 0
 * @param file - bytes that are filled or null: the C file that raised it
 * @param function_ - bytes that are filled or null: the C function_ that raised it
 * @param data - bytes that are filled or null: what was added, such as a file's name
 * @returns unsigned long: the packed code; 0 when the queue is empty
 * @see ERR_get_error(3)
 */
export function err_peek_last_error_all(file: Bytes | null, function_?: Bytes | null, data?: Bytes | null): [number, number, number];

/**
 * Empties the queue.
 *
 * @returns nothing
 * @see ERR_clear_error(3)
 */
export function err_clear_error(): void;

/**
 * Writes the errors of the queue, a line each, and empties it.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns nothing
 * @see ERR_print_errors(3)
 */
export function err_print_errors(bio: Handle): void;

/**
 * Gives a line for people to read about an error.
 *
 * @param code - unsigned long: from err_get_error
 * @returns string or null: a line; it stays until the next call on this thread
 * @see ERR_error_string(3)
 */
export function err_error_string(code: Integer): string | null;

/**
 * Gives a line for people to read about an error, cut to the room and with a NUL behind it.
 *
 * @param code - unsigned long: from err_get_error
 * @param buffer - bytes that are filled
 * @returns nothing
 * @see ERR_error_string(3)
 */
export function err_error_string_n(code: Integer, buffer: Bytes): void;

/**
 * Names the part of OpenSSL that an error came from.
 *
 * @param code - unsigned long: from err_get_error
 * @returns string or null: such as `SSL routines`; null where it is not known
 * @see ERR_error_string(3)
 */
export function err_lib_error_string(code: Integer): string | null;

/**
 * Gives the reason of an error.
 *
 * @param code - unsigned long: from err_get_error
 * @returns string or null: such as `certificate verify failed`; null where it is not known
 * @see ERR_error_string(3)
 */
export function err_reason_error_string(code: Integer): string | null;

/**
 * Names the C function that raised an error.
 *
 * @param code - unsigned long: from err_get_error
 * @returns string or null: the name; always null from OpenSSL 3.0 on
 * @see ERR_error_string(3)
 */
export function err_func_error_string(code: Integer): string | null;

/**
 * Tells which part of OpenSSL an error came from.
 *
 * @param code - unsigned long: from err_get_error
 * @returns int: an ERR_LIB_ constant
 * @see ERR_GET_LIB(3)
 */
export function err_get_lib(code: Integer): number;

/**
 * Tells the reason of an error.
 *
 * @param code - unsigned long: from err_get_error
 * @returns int: the reason, a number that the part has given it
 * @see ERR_GET_LIB(3)
 */
export function err_get_reason(code: Integer): number;

/**
 * Tells which C function raised an error.
 *
 * @param code - unsigned long: from err_get_error
 * @returns int: the number of the function; always 0 from OpenSSL 3.0 on
 * @see ERR_GET_LIB(3)
 */
export function err_get_func(code: Integer): number;

/**
 * Gives the flags of the reason of an error.
 *
 * @param code - unsigned long: from err_get_error
 * @returns int: flags, shifted as they are in the code; always 0 with 1.1.1
 * @see ERR_GET_LIB(3)
 */
export function err_get_rflags(code: Integer): number;

/**
 * Tells whether an error is one like lack of memory, after which OpenSSL can hardly go on.
 *
 * @param code - unsigned long: from err_get_error
 * @returns int: 0: no
 * @see ERR_GET_LIB(3)
 */
export function err_fatal_error(code: Integer): number;

/**
 * Tells whether the reason of an error is one that all parts of OpenSSL share.
 *
 * @param code - unsigned long: from err_get_error
 * @returns int: 1 or 0; always 0 with 1.1.1
 * @see ERR_GET_LIB(3)
 */
export function err_common_error(code: Integer): number;

/**
 * Tells whether an error is an errno value of the system, which err_get_reason gives then.
 *
 * @param code - unsigned long: from err_get_error
 * @returns int: 1 or 0; always 0 with 1.1.1
 * @see ERR_GET_LIB(3)
 */
export function err_system_error(code: Integer): number;

/**
 * Makes a code, to compare with one of err_get_error.
 *
 * @param library - int: an ERR_LIB_ constant
 * @param function_ - int: is looked at with 1.1.1 only
 * @param reason - int
 * @returns unsigned long: the packed code
 * @see ERR_load_strings(3)
 */
export function err_pack(library: Integer, function_: Integer, reason: Integer): number;

/**
 * Gives a number for errors of a program's own.
 *
 * @returns int: a number that no other part has
 * @see ERR_load_strings(3)
 */
export function err_get_next_error_library(): number;

/**
 * Loads the texts of OpenSSL's errors. It loads them by itself, so that nothing needs this call.
 *
 * @returns int: 1, or 0 with the reason in the queue
 * @see ERR_load_crypto_strings(3)
 */
export function err_load_crypto_strings(): number;

/**
 * Loads the texts of the errors of one part of OpenSSL, ERR. It loads them by itself, so that
 * nothing needs this call.
 *
 * @returns int: 1
 * @see ERR_load_crypto_strings(3)
 */
export function err_load_err_strings(): number;

/**
 * Does nothing; OpenSSL frees its texts when the process ends.
 *
 * @returns nothing
 * @see ERR_load_crypto_strings(3)
 */
export function err_free_strings(): void;

/**
 * Does nothing; a thread's queue is freed when it ends.
 *
 * - OpenSSL: before 4.0
 * @param pid - unsigned long: is not looked at
 * @returns nothing
 * @see ERR_remove_state(3)
 */
export function err_remove_state(pid: Integer): void;

/**
 * Does nothing; a thread's queue is freed when it ends.
 *
 * - OpenSSL: before 4.0
 * @returns nothing
 * @see ERR_remove_state(3)
 */
export function err_remove_thread_state(): void;

/**
 * Fills room with random bytes that are good for keys.
 *
 * @param buffer - bytes that are filled
 * @returns int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
 * @see RAND_bytes(3)
 */
export function rand_bytes(buffer: Bytes): number;

/**
 * Fills room with random bytes for what must stay secret, from a generator of its own.
 *
 * @param buffer - bytes that are filled
 * @returns int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
 * @see RAND_bytes(3)
 */
export function rand_priv_bytes(buffer: Bytes): number;

/**
 * Fills room with random bytes, as rand_bytes does.
 *
 * - OpenSSL: 3.0 and newer
 * @param buffer - bytes that are filled
 * @param strength - unsigned int: bits of security that are needed; 0: any
 * @returns int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
 * @see RAND_bytes(3)
 */
export function rand_bytes_ex(buffer: Bytes, strength: Integer): number;

/**
 * Fills room with random bytes, as rand_priv_bytes does.
 *
 * - OpenSSL: 3.0 and newer
 * @param buffer - bytes that are filled
 * @param strength - unsigned int: bits of security that are needed; 0: any
 * @returns int: 1; 0 or -1 with the reason in the queue, and then the bytes are worth nothing
 * @see RAND_bytes(3)
 */
export function rand_priv_bytes_ex(buffer: Bytes, strength: Integer): number;

/**
 * Fills room with random bytes. rand_bytes does it better or as well.
 *
 * @param buffer - bytes that are filled
 * @returns int: 1; 0 or -1 on failure
 * @see RAND_bytes(3)
 */
export function rand_pseudo_bytes(buffer: Bytes): number;

/**
 * Adds random bytes to those that the generators are seeded with. The system seeds them too, so
 * that nothing needs it.
 *
 * @param buffer - bytes
 * @returns nothing
 * @see RAND_add(3)
 */
export function rand_seed(buffer: Bytes): void;

/**
 * Tells whether the generators have been seeded, and seeds them if they can be.
 *
 * @returns int: 1: yes; 0: no
 * @see RAND_add(3)
 */
export function rand_status(): number;

/**
 * Seeds the generators anew from the system.
 *
 * @returns int: 1; 0 on failure
 * @see RAND_add(3)
 */
export function rand_poll(): number;

/**
 * Seeds the generators with what is in a file.
 *
 * - Waits: for files only
 * @param path - string
 * @param most - long: how many bytes are read; -1: all, of a device 256
 * @returns int: how many bytes were read; -1 with the reason in the queue
 * @see RAND_load_file(3)
 */
export function rand_load_file(path: Text, most: Integer): number;

/**
 * Writes random bytes to a file, for rand_load_file.
 *
 * - Waits: for files only
 * @param path - string
 * @returns int: how many bytes were written; -1 with the reason in the queue
 * @see RAND_load_file(3)
 */
export function rand_write_file(path: Text): number;

/**
 * Gives the path of the file of seeds: that of the environment variable RANDFILE, or .rnd in the
 * home directory.
 *
 * @param buffer - bytes that are filled
 * @returns string or null: the path, as in `buffer`; null where there is none or no room
 * @see RAND_load_file(3)
 */
export function rand_file_name(buffer: Bytes): string | null;

/**
 * Says whether the devices that seeds come from stay open.
 *
 * @param keep - int: 1: they stay open; 0: they are closed
 * @returns nothing
 * @see RAND_add(3)
 */
export function rand_keep_random_devices_open(keep: Integer): void;

/**
 * Says of which type the generators are. It has to be said before the first one is used.
 *
 * - OpenSSL: 3.0 and newer
 * @param drbg - string or null: `CTR-DRBG`, `HASH-DRBG` or `HMAC-DRBG`
 * @param properties - string or null
 * @param cipher - string or null: of a CTR-DRBG
 * @param digest - string or null: of the others
 * @returns int: 1, or 0 with the reason in the queue
 * @see RAND_set_DRBG_type(3)
 */
export function rand_set_drbg_type(drbg: Text | null, properties?: Text | null, cipher?: Text | null, digest?: Text | null): number;

/**
 * Says where the generators get their seeds from. It has to be said before the first one is used.
 *
 * - OpenSSL: 3.0 and newer
 * @param seed - string or null: name of the source
 * @param properties - string or null
 * @returns int: 1, or 0 with the reason in the queue
 * @see RAND_set_DRBG_type(3)
 */
export function rand_set_seed_source_type(seed: Text | null, properties?: Text | null): number;

/**
 * Does nothing; OpenSSL frees its generators when the process ends.
 *
 * @returns nothing
 * @see RAND_cleanup(3)
 */
export function rand_cleanup(): void;

/**
 * Tells how long the content of the encoding of an object identifier is.
 *
 * @param object - ASN1_OBJECT or null
 * @returns size_t: how many bytes; 0 without one
 * @see OBJ_nid2obj(3)
 */
export function obj_length(object: Handle): number;

/**
 * Gives the content of the encoding of an object identifier.
 *
 * @param object - ASN1_OBJECT or null
 * @param buffer - bytes that are filled or null: where they are copied to; null to ask for their
 *   number
 * @returns size_t: how many bytes there are; only so many as there is room for are copied
 * @see OBJ_nid2obj(3)
 */
export function obj_get0_data(object: Handle, buffer?: Bytes | null): number;

/**
 * Tells of what a signature algorithm consists.
 *
 * - Value 2: `digest`, int: NID of its digest; NID_undef where it has none
 * - Value 3: `key`, int: NID of its kind of key
 * @param signature - int: NID of a signature algorithm
 * @returns int: 1; 0 where it is not known
 * @see OBJ_find_sigid_algs(3)
 */
export function obj_find_sigid_algs(signature: Integer): [number, number, number];

/**
 * Finds the signature algorithm that a digest and a kind of key make.
 *
 * - Value 2: `signature`, int: NID of the signature algorithm
 * @param digest - int: NID of a digest
 * @param key - int: NID of a kind of key
 * @returns int: 1; 0 where there is none
 * @see OBJ_find_sigid_by_algs(3)
 */
export function obj_find_sigid_by_algs(digest: Integer, key: Integer): [number, number];

/**
 * Does nothing; OpenSSL frees its tables when the process ends.
 *
 * @returns nothing
 * @see OBJ_nid2obj(3)
 */
export function obj_cleanup(): void;

/**
 * Tells the version of the OpenSSL that is loaded, as a number.
 *
 * @returns unsigned long: such as 0x30000160: one hexadecimal digit of the major, two of the minor
 *   version; 1.1.1 is 0x101010..
 * @see OpenSSL_version(3)
 */
export function openssl_version_num(): number;

/**
 * Is the old name of OpenSSL_version.
 *
 * @param what - int: as for OpenSSL_version
 * @returns string or null: a text
 * @see OpenSSL_version(3)
 */
export function ssleay_version(what: Integer): string | null;

/**
 * Is the old name of openssl_version_num.
 *
 * @returns unsigned long: as of openssl_version_num
 * @see OpenSSL_version(3)
 */
export function ssleay(): number;

/**
 * Tells the major version, 3 of 3.0.22.
 *
 * - OpenSSL: 3.0 and newer
 * @returns unsigned int: a number
 * @see OpenSSL_version(3)
 */
export function openssl_version_major(): number;

/**
 * Tells the minor version, 0 of 3.0.22.
 *
 * - OpenSSL: 3.0 and newer
 * @returns unsigned int: a number
 * @see OpenSSL_version(3)
 */
export function openssl_version_minor(): number;

/**
 * Tells the patch level, 22 of 3.0.22.
 *
 * - OpenSSL: 3.0 and newer
 * @returns unsigned int: a number
 * @see OpenSSL_version(3)
 */
export function openssl_version_patch(): number;

/**
 * Tells the stage before a release.
 *
 * - OpenSSL: 3.0 and newer
 * @returns string or null: such as `-alpha1`; empty for a release
 * @see OpenSSL_version(3)
 */
export function openssl_version_pre_release(): string | null;

/**
 * Tells what those who built OpenSSL added to its version.
 *
 * - OpenSSL: 3.0 and newer
 * @returns string or null: such as `+fips`; empty where there is none
 * @see OpenSSL_version(3)
 */
export function openssl_version_build_metadata(): string | null;

/**
 * Tells where OpenSSL looks for its files, and what it knows about the processor.
 *
 * - OpenSSL: 3.0 and newer
 * @param what - int: an OPENSSL_INFO_ constant
 * @returns string or null: a text; null where there is none
 * @see OpenSSL_version(3)
 */
export function openssl_info(what: Integer): string | null;

/**
 * Prepares parts of OpenSSL. They prepare themselves when they are needed, so that nothing needs
 * this call.
 *
 * - Waits: for files only
 * @param options - uint64_t: OPENSSL_INIT_ constants, added
 * @returns int: 1, or 0 with the reason in the queue
 * @see OPENSSL_init_crypto(3)
 */
export function openssl_init_crypto(options: Integer): number;

/**
 * Does nothing.
 *
 * @returns nothing
 * @see OPENSSL_init(3)
 */
export function openssl_init(): void;

/**
 * Reads OpenSSL's configuration file, once in a process.
 *
 * - Waits: for files only
 * @param section - string or null: the section of the configuration file; null for `openssl_conf`
 * @returns nothing
 * @see OPENSSL_config(3)
 */
export function openssl_config(section: Text | null): void;

/**
 * Has OpenSSL read no configuration file, if it has not read it yet.
 *
 * @returns int: 1, or 0 with the reason in the queue
 * @see OPENSSL_config(3)
 */
export function openssl_no_config(): number;

/**
 * Adds what a configuration file can speak about. It is there without this call.
 *
 * @returns nothing
 * @see OPENSSL_load_builtin_modules(3)
 */
export function openssl_load_builtin_modules(): void;

/**
 * Adds all ciphers and digests. They are there without this call.
 *
 * @returns int: 1, or 0 with the reason in the queue
 * @see OpenSSL_add_all_algorithms(3)
 */
export function openssl_add_all_algorithms(): number;

/**
 * Adds all ciphers and digests. They are there without this call.
 *
 * @returns int: 1, or 0 with the reason in the queue
 * @see OpenSSL_add_all_algorithms(3)
 */
export function openssl_add_all_algorithms_noconf(): number;

/**
 * Adds all ciphers and digests, and reads the configuration file. They are there without this call.
 *
 * - Waits: for files only
 * @returns int: 1, or 0 with the reason in the queue
 * @see OpenSSL_add_all_algorithms(3)
 */
export function openssl_add_all_algorithms_conf(): number;

/**
 * Adds all ciphers. They are there without this call.
 *
 * @returns int: 1, or 0 with the reason in the queue
 * @see OpenSSL_add_all_algorithms(3)
 */
export function openssl_add_all_ciphers(): number;

/**
 * Adds all digests. They are there without this call.
 *
 * @returns int: 1, or 0 with the reason in the queue
 * @see OpenSSL_add_all_algorithms(3)
 */
export function openssl_add_all_digests(): number;

/**
 * Does nothing; OpenSSL frees its algorithms when the process ends.
 *
 * @returns nothing
 * @see OpenSSL_add_all_algorithms(3)
 */
export function evp_cleanup(): void;

/**
 * Does nothing; OpenSSL frees its indexes when the process ends.
 *
 * @returns nothing
 * @see CRYPTO_cleanup_all_ex_data(3)
 */
export function crypto_cleanup_all_ex_data(): void;

/**
 * Answers 1, for programs that give OpenSSL before 1.1.0 its locks. The ones of today have their
 * own.
 *
 * @returns int: 1
 * @see CRYPTO_num_locks(3)
 */
export function crypto_num_locks(): number;

/**
 * Answers 0: since OpenSSL 1.1.0 there is no such callback.
 *
 * @returns int: 0
 * @see CRYPTO_get_locking_callback(3)
 */
export function crypto_get_locking_callback(): number;

/**
 * Answers 0: since OpenSSL 1.1.0 there is no such callback.
 *
 * @returns int: 0
 * @see CRYPTO_get_id_callback(3)
 */
export function crypto_get_id_callback(): number;

/**
 * Compares bytes in a time that does not tell where they differ.
 *
 * @param a - bytes
 * @param b - bytes
 * @returns int: 0: equal
 * @see CRYPTO_memcmp(3)
 */
export function crypto_memcmp(a: Bytes, b: Bytes): number;

/**
 * Overwrites room with zeros.
 *
 * @param buffer - bytes that are filled
 * @returns nothing
 * @see OPENSSL_malloc(3)
 */
export function openssl_cleanse(buffer: Bytes): void;

/**
 * Gives a number under which a program can keep something with each BIO, see bio_set_ex_data.
 *
 * @returns int: the index; -1 with the reason in the queue
 * @see BIO_get_ex_new_index(3)
 */
export function bio_get_ex_new_index(): number;

/**
 * Reads a certificate in PEM. Blocks of other kinds before it are passed over; calling again reads
 * the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns X509 or null, new: the certificate; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_x509(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a certificate in PEM, and with it the trust settings of a block named TRUSTED CERTIFICATE.
 * Blocks of other kinds before it are passed over; calling again reads the next one, and at the end
 * of the text the reason is PEM_R_NO_START_LINE.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns X509 or null, new: the certificate; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_x509_aux(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a certificate revocation list in PEM. Blocks of other kinds before it are passed over;
 * calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns X509_CRL or null, new: the list; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_x509_crl(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a request for a certificate in PEM. Blocks of other kinds before it are passed over;
 * calling again reads the next one, and at the end of the text the reason is PEM_R_NO_START_LINE.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns X509_REQ or null, new: the request; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_x509_req(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a private key in PEM: PKCS #8, encrypted or not, or one of the older forms of a single kind
 * of key. Blocks of other kinds before it are passed over.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted key; null for none, and then an encrypted one
 *   fails
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_privatekey(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a private key in PEM as pem_read_bio_privatekey does, with a choice of implementations.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param password - string or null: of an encrypted key; null for none, and then an encrypted one
 *   fails
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_privatekey_ex(bio: Handle, password?: Text | null, properties?: Text | null): GasketObject | null;

/**
 * Reads a public key in PEM, from a block named PUBLIC KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_pubkey(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a public key in PEM as pem_read_bio_pubkey does, with a choice of implementations.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_pubkey_ex(bio: Handle, password?: Text | null, properties?: Text | null): GasketObject | null;

/**
 * Reads the parameters of DH, DSA or EC keys in PEM. Keys are made of them by evp_pkey_ctx_new and
 * evp_pkey_keygen.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns EVP_PKEY or null, new: a key that has parameters only; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_parameters(bio: Handle): GasketObject | null;

/**
 * Reads parameters in PEM as pem_read_bio_parameters does, with a choice of implementations.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY or null, new: a key that has parameters only; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_parameters_ex(bio: Handle, properties?: Text | null): GasketObject | null;

/**
 * Reads Diffie-Hellman parameters in PEM, from a block named DH PARAMETERS or X9.42 DH PARAMETERS.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns DH or null, new: the parameters; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_dhparams(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a private RSA key in PEM.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted key; null for none, and then an encrypted one
 *   fails
 * @returns RSA or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_rsaprivatekey(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a public RSA key in PEM, from a block named RSA PUBLIC KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns RSA or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_rsapublickey(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a public RSA key in PEM, from a block named PUBLIC KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns RSA or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_rsa_pubkey(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a private EC key in PEM.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted key; null for none, and then an encrypted one
 *   fails
 * @returns EC_KEY or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_bio_ECPrivateKey(3)
 */
export function pem_read_bio_ecprivatekey(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Reads a public EC key in PEM, from a block named PUBLIC KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block, which is rare here; null for none
 * @returns EC_KEY or null, new: the key; 0 with the reason in the queue
 * @see PEM_read_CMS(3)
 */
export function pem_read_bio_ec_pubkey(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Writes a certificate in PEM.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param x509 - X509
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_x509(bio: Handle, x509: Handle): number;

/**
 * Writes a certificate in PEM, with its trust settings, as a block named TRUSTED CERTIFICATE.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param x509 - X509
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_x509_aux(bio: Handle, x509: Handle): number;

/**
 * Writes a certificate revocation list in PEM.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param crl - X509_CRL
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_x509_crl(bio: Handle, crl: Handle): number;

/**
 * Writes a request for a certificate in PEM.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param request - X509_REQ
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_x509_req(bio: Handle, request: Handle): number;

/**
 * Writes a request for a certificate in PEM, as a block named NEW CERTIFICATE REQUEST, which some
 * old software wants.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param request - X509_REQ
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_x509_req_new(bio: Handle, request: Handle): number;

/**
 * Writes the public half of a key in PEM.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_pubkey(bio: Handle, pkey: Handle): number;

/**
 * Writes the public half of a key in PEM, with a choice of implementations.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_pubkey_ex(bio: Handle, pkey: Handle, properties?: Text | null): number;

/**
 * Writes a private key in PEM, in PKCS #8 where that exists for its kind.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param cipher - EVP_CIPHER or null: to encrypt the key with, for instance that of
 *   evp_aes_256_cbc; null: it is written as it is
 * @param passphrase - bytes or null: to encrypt with; null: `password` is
 * @param password - string or null: to encrypt with where there is no `passphrase`
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_privatekey(bio: Handle, pkey: Handle, cipher?: Handle, passphrase?: Bytes | null, password?: Text | null): number;

/**
 * Writes a private key in PEM, in the older form that there is for its kind, such as RSA PRIVATE
 * KEY. Those forms protect a key badly.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param cipher - EVP_CIPHER or null: to encrypt the key with, for instance that of
 *   evp_aes_256_cbc; null: it is written as it is
 * @param passphrase - bytes or null: to encrypt with; null: `password` is
 * @param password - string or null: to encrypt with where there is no `passphrase`
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_privatekey_traditional(bio: Handle, pkey: Handle, cipher?: Handle, passphrase?: Bytes | null, password?: Text | null): number;

/**
 * Writes a private key in PEM as PKCS #8. A `cipher` is used with PBES2.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param cipher - EVP_CIPHER or null: to encrypt the key with, for instance that of
 *   evp_aes_256_cbc; null: it is written as it is
 * @param passphrase - bytes or null: to encrypt with; null: `password` is
 * @param password - string or null: to encrypt with where there is no `passphrase`
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_pkcs8privatekey(bio: Handle, pkey: Handle, cipher?: Handle, passphrase?: Bytes | null, password?: Text | null): number;

/**
 * Writes a private key in PEM as PKCS #8, encrypted with one of the older algorithms.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param nid - int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12;
 *   -1: the key is written as it is
 * @param passphrase - bytes or null: to encrypt with; null: `password` is
 * @param password - string or null: to encrypt with where there is no `passphrase`
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_pkcs8privatekey_nid(bio: Handle, pkey: Handle, nid: Integer, passphrase?: Bytes | null, password?: Text | null): number;

/**
 * Writes the parameters of a DH, DSA or EC key in PEM.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_parameters(bio: Handle, pkey: Handle): number;

/**
 * Writes Diffie-Hellman parameters in PEM, as a block named DH PARAMETERS, or X9.42 DH PARAMETERS
 * where they have the prime factor `q`.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param dh - DH
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_dhparams(bio: Handle, dh: Handle): number;

/**
 * Writes Diffie-Hellman parameters in PEM, as a block named X9.42 DH PARAMETERS.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param dh - DH
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_CMS(3)
 */
export function pem_write_bio_dhxparams(bio: Handle, dh: Handle): number;

/**
 * Writes a private RSA key in PEM, in the older form RSA PRIVATE KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param rsa - RSA
 * @param cipher - EVP_CIPHER or null: to encrypt the key with, for instance that of
 *   evp_aes_256_cbc; null: it is written as it is
 * @param passphrase - bytes or null: to encrypt with; null: `password` is
 * @param password - string or null: to encrypt with where there is no `passphrase`
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_rsaprivatekey(bio: Handle, rsa: Handle, cipher?: Handle, passphrase?: Bytes | null, password?: Text | null): number;

/**
 * Writes a public RSA key in PEM, as a block named RSA PUBLIC KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_rsapublickey(bio: Handle, rsa: Handle): number;

/**
 * Writes a public RSA key in PEM, as a block named PUBLIC KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_write_bio_rsa_pubkey(bio: Handle, rsa: Handle): number;

/**
 * Writes a private EC key in PEM, in the older form EC PRIVATE KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param ecKey - EC_KEY
 * @param cipher - EVP_CIPHER or null: to encrypt the key with, for instance that of
 *   evp_aes_256_cbc; null: it is written as it is
 * @param passphrase - bytes or null: to encrypt with; null: `password` is
 * @param password - string or null: to encrypt with where there is no `passphrase`
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_CMS(3)
 */
export function pem_write_bio_ecprivatekey(bio: Handle, ecKey: Handle, cipher?: Handle, passphrase?: Bytes | null, password?: Text | null): number;

/**
 * Writes a public EC key in PEM, as a block named PUBLIC KEY.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param ecKey - EC_KEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see PEM_read_CMS(3)
 */
export function pem_write_bio_ec_pubkey(bio: Handle, ecKey: Handle): number;

/**
 * Writes any bytes as a PEM block.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param name - string: what stands behind BEGIN and END, such as `CERTIFICATE`
 * @param header - string: lines that follow BEGIN, each with its newline; empty for none
 * @param data - bytes
 * @returns int: how many base64 characters were written, or 0 with the reason in the queue
 * @see PEM_read(3)
 */
export function pem_write_bio(bio: Handle, name: Text, header: Text, data: Bytes): number;

/**
 * Decodes a certificate from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns X509 or null, new: the certificate; 0 with the reason in_ the queue
 * @see d2i_X509(3)
 */
export function d2i_x509(in_: Bytes): GasketObject | null;

/**
 * Reads a certificate in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns X509 or null, new: the certificate; 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function d2i_x509_bio(bio: Handle): GasketObject | null;

/**
 * Decodes a certificate from DER, and the trust settings that may follow it.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns X509 or null, new: the certificate; 0 with the reason in_ the queue
 * @see i2d_re_X509_tbs(3)
 */
export function d2i_x509_aux(in_: Bytes): GasketObject | null;

/**
 * Decodes a certificate revocation list from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns X509_CRL or null, new: the list; 0 with the reason in_ the queue
 * @see d2i_X509(3)
 */
export function d2i_x509_crl(in_: Bytes): GasketObject | null;

/**
 * Reads a certificate revocation list in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns X509_CRL or null, new: the list; 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function d2i_x509_crl_bio(bio: Handle): GasketObject | null;

/**
 * Decodes a request for a certificate from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns X509_REQ or null, new: the request; 0 with the reason in_ the queue
 * @see d2i_X509(3)
 */
export function d2i_x509_req(in_: Bytes): GasketObject | null;

/**
 * Reads a request for a certificate in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns X509_REQ or null, new: the request; 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function d2i_x509_req_bio(bio: Handle): GasketObject | null;

/**
 * Decodes a distinguished name from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns X509_NAME or null, new: the name; 0 with the reason in_ the queue
 * @see d2i_X509(3)
 */
export function d2i_x509_name(in_: Bytes): GasketObject | null;

/**
 * Decodes a private key of the kind that `type` says from DER, in_ the older form of its kind or
 * unencrypted PKCS #8.
 *
 * @param type - int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_privatekey(type: Integer, in_: Bytes): GasketObject | null;

/**
 * Decodes a private key as d2i_privatekey does, with a choice of implementations.
 *
 * - OpenSSL: 3.0 and newer
 * @param type - int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_privatekey_ex(type: Integer, in_: Bytes, properties?: Text | null): GasketObject | null;

/**
 * Decodes a private key from DER and finds out of which kind it is.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_autoprivatekey(in_: Bytes): GasketObject | null;

/**
 * Decodes a private key as d2i_autoprivatekey does, with a choice of implementations.
 *
 * - OpenSSL: 3.0 and newer
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_autoprivatekey_ex(in_: Bytes, properties?: Text | null): GasketObject | null;

/**
 * Reads a private key in DER and finds out of which kind it is.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_privatekey_bio(bio: Handle): GasketObject | null;

/**
 * Reads a private key in DER as d2i_privatekey_bio does, with a choice of implementations.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_privatekey_ex_bio(bio: Handle, properties?: Text | null): GasketObject | null;

/**
 * Reads an encrypted private key in DER, as PKCS #8.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of the key; null for none, and then it fails
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see d2i_PKCS8PrivateKey_bio(3)
 */
export function d2i_pkcs8privatekey_bio(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Decodes a public key of the kind that `type` says from DER, without its algorithm. EC keys cannot
 * be read with it, for their curve is not there; d2i_pubkey can.
 *
 * @param type - int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_publickey(type: Integer, in_: Bytes): GasketObject | null;

/**
 * Decodes the parameters of DH, DSA or EC keys from DER.
 *
 * - OpenSSL: 3.0 and newer
 * @param type - int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns EVP_PKEY or null, new: a key that has parameters only; 0 with the reason in_ the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_keyparams(type: Integer, in_: Bytes): GasketObject | null;

/**
 * Reads the parameters of DH, DSA or EC keys in DER.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param type - int: kind of key, an EVP_PKEY_ constant such as EVP_PKEY_RSA
 * @param bio - BIO
 * @returns EVP_PKEY or null, new: a key that has parameters only; 0 with the reason in the queue
 * @see d2i_PrivateKey(3)
 */
export function d2i_keyparams_bio(type: Integer, bio: Handle): GasketObject | null;

/**
 * Decodes a public key with its algorithm from DER: the SubjectPublicKeyInfo of certificates.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in_ the queue
 * @see X509_PUBKEY_new(3)
 */
export function d2i_pubkey(in_: Bytes): GasketObject | null;

/**
 * Decodes a public key as d2i_pubkey does, with a choice of implementations.
 *
 * - OpenSSL: 3.0 and newer
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in_ the queue
 * @see X509_PUBKEY_new(3)
 */
export function d2i_pubkey_ex(in_: Bytes, properties?: Text | null): GasketObject | null;

/**
 * Reads a public key with its algorithm in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see X509_PUBKEY_new(3)
 */
export function d2i_pubkey_bio(bio: Handle): GasketObject | null;

/**
 * Decodes Diffie-Hellman parameters of PKCS #3 from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns DH or null, new: the parameters; 0 with the reason in_ the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_dhparams(in_: Bytes): GasketObject | null;

/**
 * Decodes Diffie-Hellman parameters of X9.42 from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns DH or null, new: the parameters; 0 with the reason in_ the queue
 * @see d2i_X509(3)
 */
export function d2i_dhxparams(in_: Bytes): GasketObject | null;

/**
 * Decodes a private RSA key of PKCS #1 from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns RSA or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_rsaprivatekey(in_: Bytes): GasketObject | null;

/**
 * Reads a private RSA key of PKCS #1 in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns RSA or null, new: the key; 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_rsaprivatekey_bio(bio: Handle): GasketObject | null;

/**
 * Decodes a public RSA key of PKCS #1 from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns RSA or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_rsapublickey(in_: Bytes): GasketObject | null;

/**
 * Reads a public RSA key of PKCS #1 in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns RSA or null, new: the key; 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_rsapublickey_bio(bio: Handle): GasketObject | null;

/**
 * Decodes a public RSA key with its algorithm from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns RSA or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_rsa_pubkey(in_: Bytes): GasketObject | null;

/**
 * Reads a public RSA key with its algorithm in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns RSA or null, new: the key; 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_rsa_pubkey_bio(bio: Handle): GasketObject | null;

/**
 * Decodes a private EC key with its curve from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns EC_KEY or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_ecprivatekey(in_: Bytes): GasketObject | null;

/**
 * Reads a private EC key with its curve in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns EC_KEY or null, new: the key; 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_ecprivatekey_bio(bio: Handle): GasketObject | null;

/**
 * Decodes a public EC key with its algorithm from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns EC_KEY or null, new: the key; 0 with the reason in_ the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_ec_pubkey(in_: Bytes): GasketObject | null;

/**
 * Reads a public EC key with its algorithm in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns EC_KEY or null, new: the key; 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_ec_pubkey_bio(bio: Handle): GasketObject | null;

/**
 * Decodes the parameters of an EC key, its curve, from DER.
 *
 * @param in_ - bytes: the encoding; what follows it is not looked at
 * @returns EC_KEY or null, new: a key that has a curve only; 0 with the reason in_ the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function d2i_ecparameters(in_: Bytes): GasketObject | null;

/**
 * Encodes a certificate in DER.
 *
 * @param x509 - X509
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_x509(x509: Handle, out?: Bytes | null): number;

/**
 * Writes a certificate in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param x509 - X509
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_x509_bio(bio: Handle, x509: Handle): number;

/**
 * Encodes a certificate in DER, and its trust settings behind it.
 *
 * @param x509 - X509
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see i2d_re_X509_tbs(3)
 */
export function i2d_x509_aux(x509: Handle, out?: Bytes | null): number;

/**
 * Encodes a certificate revocation list in DER.
 *
 * @param crl - X509_CRL
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_x509_crl(crl: Handle, out?: Bytes | null): number;

/**
 * Writes a certificate revocation list in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param crl - X509_CRL
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_x509_crl_bio(bio: Handle, crl: Handle): number;

/**
 * Encodes a request for a certificate in DER.
 *
 * @param request - X509_REQ
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_x509_req(request: Handle, out?: Bytes | null): number;

/**
 * Writes a request for a certificate in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param request - X509_REQ
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_x509_req_bio(bio: Handle, request: Handle): number;

/**
 * Encodes a distinguished name in DER.
 *
 * @param name - X509_NAME
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_x509_name(name: Handle, out?: Bytes | null): number;

/**
 * Encodes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
 *
 * @param pkey - EVP_PKEY
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_PrivateKey(3)
 */
export function i2d_privatekey(pkey: Handle, out?: Bytes | null): number;

/**
 * Writes a private key in DER, in the older form of its kind, or in PKCS #8 where it has none.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_PrivateKey(3)
 */
export function i2d_privatekey_bio(bio: Handle, pkey: Handle): number;

/**
 * Writes a private key in DER as PKCS #8, not encrypted.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_pkcs8privatekeyinfo_bio(bio: Handle, pkey: Handle): number;

/**
 * Writes a private key in DER as PKCS #8. A `cipher` is used with PBES2.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param cipher - EVP_CIPHER or null: to encrypt the key with, for instance that of
 *   evp_aes_256_cbc; null: it is written as it is
 * @param passphrase - bytes or null: to encrypt with; null: `password` is
 * @param password - string or null: to encrypt with where there is no `passphrase`
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_PKCS8PrivateKey_bio(3)
 */
export function i2d_pkcs8privatekey_bio(bio: Handle, pkey: Handle, cipher?: Handle, passphrase?: Bytes | null, password?: Text | null): number;

/**
 * Writes a private key in DER as PKCS #8, encrypted with one of the older algorithms.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param nid - int: NID of the PBE algorithm to encrypt with, of PKCS #5 version 1.5 or PKCS #12;
 *   -1: the key is written as it is
 * @param passphrase - bytes or null: to encrypt with; null: `password` is
 * @param password - string or null: to encrypt with where there is no `passphrase`
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_PKCS8PrivateKey_bio(3)
 */
export function i2d_pkcs8privatekey_nid_bio(bio: Handle, pkey: Handle, nid: Integer, passphrase?: Bytes | null, password?: Text | null): number;

/**
 * Encodes the public half of a key in DER, without its algorithm.
 *
 * @param pkey - EVP_PKEY
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_PrivateKey(3)
 */
export function i2d_publickey(pkey: Handle, out?: Bytes | null): number;

/**
 * Encodes the parameters of a DH, DSA or EC key in DER.
 *
 * - OpenSSL: 3.0 and newer
 * @param pkey - EVP_PKEY
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_PrivateKey(3)
 */
export function i2d_keyparams(pkey: Handle, out?: Bytes | null): number;

/**
 * Writes the parameters of a DH, DSA or EC key in DER.
 *
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_PrivateKey(3)
 */
export function i2d_keyparams_bio(bio: Handle, pkey: Handle): number;

/**
 * Encodes the public half of a key with its algorithm in DER: the SubjectPublicKeyInfo of
 * certificates.
 *
 * @param pkey - EVP_PKEY
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see X509_PUBKEY_new(3)
 */
export function i2d_pubkey(pkey: Handle, out?: Bytes | null): number;

/**
 * Writes the public half of a key with its algorithm in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_PUBKEY_new(3)
 */
export function i2d_pubkey_bio(bio: Handle, pkey: Handle): number;

/**
 * Encodes Diffie-Hellman parameters in DER, as PKCS #3.
 *
 * @param dh - DH
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_dhparams(dh: Handle, out?: Bytes | null): number;

/**
 * Encodes Diffie-Hellman parameters in DER, as X9.42.
 *
 * @param dh - DH
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_dhxparams(dh: Handle, out?: Bytes | null): number;

/**
 * Encodes a private RSA key in DER, as PKCS #1.
 *
 * @param rsa - RSA
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_rsaprivatekey(rsa: Handle, out?: Bytes | null): number;

/**
 * Writes a private RSA key in DER, as PKCS #1.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_rsaprivatekey_bio(bio: Handle, rsa: Handle): number;

/**
 * Encodes a public RSA key in DER, as PKCS #1.
 *
 * @param rsa - RSA
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_rsapublickey(rsa: Handle, out?: Bytes | null): number;

/**
 * Writes a public RSA key in DER, as PKCS #1.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_rsapublickey_bio(bio: Handle, rsa: Handle): number;

/**
 * Encodes a public RSA key with its algorithm in DER.
 *
 * @param rsa - RSA
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_rsa_pubkey(rsa: Handle, out?: Bytes | null): number;

/**
 * Writes a public RSA key with its algorithm in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_rsa_pubkey_bio(bio: Handle, rsa: Handle): number;

/**
 * Encodes a private EC key with its curve in DER.
 *
 * @param ecKey - EC_KEY
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_ecprivatekey(ecKey: Handle, out?: Bytes | null): number;

/**
 * Writes a private EC key with its curve in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param ecKey - EC_KEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_ecprivatekey_bio(bio: Handle, ecKey: Handle): number;

/**
 * Encodes a public EC key with its algorithm in DER.
 *
 * @param ecKey - EC_KEY
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_ec_pubkey(ecKey: Handle, out?: Bytes | null): number;

/**
 * Writes a public EC key with its algorithm in DER.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param ecKey - EC_KEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_ec_pubkey_bio(bio: Handle, ecKey: Handle): number;

/**
 * Encodes the parameters of an EC key, its curve, in DER.
 *
 * @param ecKey - EC_KEY
 * @param out - bytes that are filled or null
 * @returns int: how many bytes the encoding has, or 0 or below with the reason in the queue
 * @see d2i_RSAPrivateKey(3)
 */
export function i2d_ecparameters(ecKey: Handle, out?: Bytes | null): number;

/**
 * Makes a key that has nothing yet. evp_pkey_set1_rsa and its like fill it, once.
 *
 * @returns EVP_PKEY or null, new: an empty key; 0 with the reason in the queue
 * @see EVP_PKEY_new(3)
 */
export function evp_pkey_new(): GasketObject | null;

/**
 * Frees the handle of a key.
 *
 * @param pkey - EVP_PKEY or null
 * @returns nothing
 * @see EVP_PKEY_new(3)
 */
export function evp_pkey_free(pkey: Handle): void;

/**
 * Counts a key up, so that it must be freed once more.
 *
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_new(3)
 */
export function evp_pkey_up_ref(pkey: Handle): number;

/**
 * Tells of which kind a key is.
 *
 * @param pkey - EVP_PKEY
 * @returns int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no
 *   number
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_get_id(pkey: Handle): number;

/**
 * Tells of which kind a key is.
 *
 * @param pkey - EVP_PKEY
 * @returns int: an EVP_PKEY_ constant; EVP_PKEY_NONE for an empty key; -1 for a kind that has no
 *   number
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_id(pkey: Handle): number;

/**
 * Tells of which kind a key is, with all names of a kind made one.
 *
 * @param pkey - EVP_PKEY
 * @returns int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_get_base_id(pkey: Handle): number;

/**
 * Tells of which kind a key is, with all names of a kind made one.
 *
 * @param pkey - EVP_PKEY
 * @returns int: an EVP_PKEY_ constant, or EVP_PKEY_NONE
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_base_id(pkey: Handle): number;

/**
 * Tells how large a key is: its modulus, prime or order.
 *
 * @param pkey - EVP_PKEY
 * @returns int: in bits; 0 where it is not known
 * @see EVP_PKEY_get_size(3)
 */
export function evp_pkey_get_bits(pkey: Handle): number;

/**
 * Tells how large a key is: its modulus, prime or order.
 *
 * @param pkey - EVP_PKEY
 * @returns int: in bits; 0 where it is not known
 * @see EVP_PKEY_get_size(3)
 */
export function evp_pkey_bits(pkey: Handle): number;

/**
 * Tells how much work an attack on a key takes.
 *
 * @param pkey - EVP_PKEY
 * @returns int: in bits; 0 or -2 where it is not known
 * @see EVP_PKEY_get_size(3)
 */
export function evp_pkey_get_security_bits(pkey: Handle): number;

/**
 * Tells how much work an attack on a key takes.
 *
 * @param pkey - EVP_PKEY
 * @returns int: in bits; 0 or -2 where it is not known
 * @see EVP_PKEY_get_size(3)
 */
export function evp_pkey_security_bits(pkey: Handle): number;

/**
 * Tells how long a signature, or whatever else is made with the key, can become.
 *
 * @param pkey - EVP_PKEY
 * @returns int: in bytes; 0 where it is not known
 * @see EVP_PKEY_get_size(3)
 */
export function evp_pkey_get_size(pkey: Handle): number;

/**
 * Tells how long a signature, or whatever else is made with the key, can become.
 *
 * @param pkey - EVP_PKEY
 * @returns int: in bytes; 0 where it is not known
 * @see EVP_PKEY_get_size(3)
 */
export function evp_pkey_size(pkey: Handle): number;

/**
 * Names the kind of a key, as its provider does.
 *
 * - OpenSSL: 3.0 and newer
 * @param pkey - EVP_PKEY
 * @returns string or null: a name such as `RSA`; null where there is none
 * @see EVP_PKEY_is_a(3)
 */
export function evp_pkey_get0_type_name(pkey: Handle): string | null;

/**
 * Tells whether a key is of the kind with this name.
 *
 * - OpenSSL: 3.0 and newer
 * @param pkey - EVP_PKEY
 * @param name - string: such as `EC`
 * @returns int: 1 or 0
 * @see EVP_PKEY_is_a(3)
 */
export function evp_pkey_is_a(pkey: Handle, name: Text): number;

/**
 * Compares the public halves of two keys, with their parameters.
 *
 * @param a - EVP_PKEY
 * @param b - EVP_PKEY
 * @returns int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
 * @see EVP_PKEY_copy_parameters(3)
 */
export function evp_pkey_eq(a: Handle, b: Handle): number;

/**
 * Compares the public halves of two keys, as evp_pkey_eq does.
 *
 * @param a - EVP_PKEY
 * @param b - EVP_PKEY
 * @returns int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
 * @see EVP_PKEY_copy_parameters(3)
 */
export function evp_pkey_cmp(a: Handle, b: Handle): number;

/**
 * Compares the parameters of two keys.
 *
 * @param a - EVP_PKEY
 * @param b - EVP_PKEY
 * @returns int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
 * @see EVP_PKEY_copy_parameters(3)
 */
export function evp_pkey_parameters_eq(a: Handle, b: Handle): number;

/**
 * Compares the parameters of two keys, as evp_pkey_parameters_eq does.
 *
 * @param a - EVP_PKEY
 * @param b - EVP_PKEY
 * @returns int: 1: equal; 0: not; -1: of different kinds; -2: cannot be compared
 * @see EVP_PKEY_copy_parameters(3)
 */
export function evp_pkey_cmp_parameters(a: Handle, b: Handle): number;

/**
 * Tells whether a key lacks parameters that its kind has.
 *
 * @param pkey - EVP_PKEY
 * @returns int: 1: they are missing; 0
 * @see EVP_PKEY_copy_parameters(3)
 */
export function evp_pkey_missing_parameters(pkey: Handle): number;

/**
 * Copies the parameters of a key.
 *
 * @param to - EVP_PKEY: an empty key, or one of the same kind without parameters
 * @param from - EVP_PKEY: a DH, DSA or EC key
 * @returns int: 1, or 0; 1 also when they are equal already
 * @see EVP_PKEY_copy_parameters(3)
 */
export function evp_pkey_copy_parameters(to: Handle, from: Handle): number;

/**
 * Makes an empty key an RSA key. Both share it.
 *
 * @param pkey - EVP_PKEY: an empty key
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_set1_rsa(pkey: Handle, rsa: Handle): number;

/**
 * Makes an empty key an RSA key. Both share it, as with evp_pkey_set1_rsa.
 *
 * @param pkey - EVP_PKEY: an empty key
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_assign_rsa(pkey: Handle, rsa: Handle): number;

/**
 * Gives what a key has as an RSA key. Of a key of a provider it is a copy, made once.
 *
 * @param pkey - EVP_PKEY
 * @returns RSA or null, borrowed: the key; 0 with the reason in the queue when it is of another
 *   kind
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_get0_rsa(pkey: Handle): GasketObject | null;

/**
 * Gives what a key has as an RSA key, as evp_pkey_get0_rsa does.
 *
 * @param pkey - EVP_PKEY
 * @returns RSA or null, new: the key; 0 with the reason in the queue when it is of another kind
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_get1_rsa(pkey: Handle): GasketObject | null;

/**
 * Makes an empty key a DH key or DH parameters. Both share it.
 *
 * @param pkey - EVP_PKEY: an empty key
 * @param dh - DH
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_set1_dh(pkey: Handle, dh: Handle): number;

/**
 * Makes an empty key a DH key or DH parameters. Both share it, as with evp_pkey_set1_dh.
 *
 * @param pkey - EVP_PKEY: an empty key
 * @param dh - DH
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_assign_dh(pkey: Handle, dh: Handle): number;

/**
 * Gives what a key has as a DH key or DH parameters. Of a key of a provider it is a copy, made
 * once.
 *
 * @param pkey - EVP_PKEY
 * @returns DH or null, borrowed: the key; 0 with the reason in the queue when it is of another kind
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_get0_dh(pkey: Handle): GasketObject | null;

/**
 * Gives what a key has as a DH key or DH parameters, as evp_pkey_get0_dh does.
 *
 * @param pkey - EVP_PKEY
 * @returns DH or null, new: the key; 0 with the reason in the queue when it is of another kind
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_get1_dh(pkey: Handle): GasketObject | null;

/**
 * Makes an empty key an EC key. Both share it.
 *
 * @param pkey - EVP_PKEY: an empty key
 * @param ecKey - EC_KEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_set1_ec_key(pkey: Handle, ecKey: Handle): number;

/**
 * Makes an empty key an EC key. Both share it, as with evp_pkey_set1_ec_key.
 *
 * @param pkey - EVP_PKEY: an empty key
 * @param ecKey - EC_KEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_assign_ec_key(pkey: Handle, ecKey: Handle): number;

/**
 * Gives what a key has as an EC key. Of a key of a provider it is a copy, made once.
 *
 * @param pkey - EVP_PKEY
 * @returns EC_KEY or null, borrowed: the key; 0 with the reason in the queue when it is of another
 *   kind
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_get0_ec_key(pkey: Handle): GasketObject | null;

/**
 * Gives what a key has as an EC key, as evp_pkey_get0_ec_key does.
 *
 * @param pkey - EVP_PKEY
 * @returns EC_KEY or null, new: the key; 0 with the reason in the queue when it is of another kind
 * @see EVP_PKEY_set1_RSA(3)
 */
export function evp_pkey_get1_ec_key(pkey: Handle): GasketObject | null;

/**
 * Gives a number of which a key consists.
 *
 * - Value 2: `number`, BIGNUM or null: where the handle of the number goes
 * - OpenSSL: 3.0 and newer
 * @param pkey - EVP_PKEY
 * @param name - string: such as `n`, see the page of the kind, EVP_PKEY-RSA(7)
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_gettable_params(3)
 */
export function evp_pkey_get_bn_param(pkey: Handle, name: Text): [number, GasketObject | null];

/**
 * Gives a text that belongs to a key, with a NUL behind it.
 *
 * - Value 2: `length`, size_t: how many bytes the text has, without its NUL
 * - OpenSSL: 3.0 and newer
 * @param pkey - EVP_PKEY
 * @param name - string: such as `group`, see the page of the kind, EVP_PKEY-EC(7)
 * @param buffer - bytes that are filled or null: null to ask for the length
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_gettable_params(3)
 */
export function evp_pkey_get_utf8_string_param(pkey: Handle, name: Text, buffer?: Bytes | null): [number, number];

/**
 * Names the curve or group of a key, such as `prime256v1`, with a NUL behind it.
 *
 * - Value 2: `length`, size_t: how many bytes the name has, without its NUL
 * - OpenSSL: 3.0 and newer
 * @param pkey - EVP_PKEY
 * @param buffer - bytes that are filled or null: null to ask for the length
 * @returns int: 1, or 0 with the reason in the queue
 * @see EVP_PKEY_get_group_name(3)
 */
export function evp_pkey_get_group_name(pkey: Handle, buffer?: Bytes | null): [number, number];

/**
 * Writes the public half of a key for people to read.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param indent - int: spaces at the beginning of each line
 * @returns int: 1; 0 or below on failure; -2 where the kind cannot
 * @see EVP_PKEY_print_private(3)
 */
export function evp_pkey_print_public(bio: Handle, pkey: Handle, indent: Integer): number;

/**
 * Writes a key with its private half for people to read.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param indent - int: spaces at the beginning of each line
 * @returns int: 1; 0 or below on failure; -2 where the kind cannot
 * @see EVP_PKEY_print_private(3)
 */
export function evp_pkey_print_private(bio: Handle, pkey: Handle, indent: Integer): number;

/**
 * Writes the parameters of a key for people to read.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param pkey - EVP_PKEY
 * @param indent - int: spaces at the beginning of each line
 * @returns int: 1; 0 or below on failure; -2 where the kind cannot
 * @see EVP_PKEY_print_private(3)
 */
export function evp_pkey_print_params(bio: Handle, pkey: Handle, indent: Integer): number;

/**
 * Makes an RSA key.
 *
 * - OpenSSL: 3.0 and newer
 * @param bits - size_t: at least 512
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see EVP_PKEY_keygen(3)
 */
export function evp_rsa_gen(bits: Integer): GasketObject | null;

/**
 * Makes an EC key.
 *
 * - OpenSSL: 3.0 and newer
 * @param curve - string: a name such as `P-256`
 * @returns EVP_PKEY or null, new: the key; 0 with the reason in the queue
 * @see EVP_PKEY_keygen(3)
 */
export function evp_ec_gen(curve: Text): GasketObject | null;

/**
 * Begins an operation with keys of a kind, by its number.
 *
 * @param id - int: an EVP_PKEY_ constant
 * @returns EVP_PKEY_CTX or null, new: the operation; 0 with the reason in the queue
 * @see EVP_PKEY_CTX_new(3)
 */
export function evp_pkey_ctx_new_id(id: Integer): GasketObject | null;

/**
 * Begins an operation with keys of a kind, by its name.
 *
 * - OpenSSL: 3.0 and newer
 * @param name - string: of the kind, such as `EC` or `ED25519`
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY_CTX or null, new: the operation; 0 with the reason in the queue
 * @see EVP_PKEY_CTX_new(3)
 */
export function evp_pkey_ctx_new_from_name(name: Text, properties?: Text | null): GasketObject | null;

/**
 * Begins an operation with a key, such as making keys from its parameters.
 *
 * @param pkey - EVP_PKEY
 * @returns EVP_PKEY_CTX or null, new: the operation; 0 with the reason in the queue
 * @see EVP_PKEY_CTX_new(3)
 */
export function evp_pkey_ctx_new(pkey: Handle): GasketObject | null;

/**
 * Begins an operation with a key, with a choice of implementations.
 *
 * - OpenSSL: 3.0 and newer
 * @param pkey - EVP_PKEY
 * @param properties - string or null: which implementations may be used, see property(7); null: any
 * @returns EVP_PKEY_CTX or null, new: the operation; 0 with the reason in the queue
 * @see EVP_PKEY_CTX_new(3)
 */
export function evp_pkey_ctx_new_from_pkey(pkey: Handle, properties?: Text | null): GasketObject | null;

/**
 * Copies an operation.
 *
 * @param ctx - EVP_PKEY_CTX
 * @returns EVP_PKEY_CTX or null, new: the copy; 0 with the reason in the queue, as in OpenSSL 3
 *   when making keys has begun
 * @see EVP_PKEY_CTX_new(3)
 */
export function evp_pkey_ctx_dup(ctx: Handle): GasketObject | null;

/**
 * Frees the handle of an operation.
 *
 * @param ctx - EVP_PKEY_CTX or null
 * @returns nothing
 * @see EVP_PKEY_CTX_new(3)
 */
export function evp_pkey_ctx_free(ctx: Handle): void;

/**
 * Tells whether an operation is one with keys of the kind with this name.
 *
 * - OpenSSL: 3.0 and newer
 * @param ctx - EVP_PKEY_CTX
 * @param name - string: such as `EC`
 * @returns int: 1 or 0
 * @see EVP_PKEY_CTX_new(3)
 */
export function evp_pkey_ctx_is_a(ctx: Handle, name: Text): number;

/**
 * Gives the key that an operation was begun with.
 *
 * @param ctx - EVP_PKEY_CTX
 * @returns EVP_PKEY or null, borrowed: the key; 0 where there is none
 * @see EVP_PKEY_CTX_get0_pkey(3)
 */
export function evp_pkey_ctx_get0_pkey(ctx: Handle): GasketObject | null;

/**
 * Has an operation make keys.
 *
 * @param ctx - EVP_PKEY_CTX
 * @returns int: 1; 0 or below on failure, with the reason in the queue
 * @see EVP_PKEY_keygen(3)
 */
export function evp_pkey_keygen_init(ctx: Handle): number;

/**
 * Has an operation make parameters.
 *
 * @param ctx - EVP_PKEY_CTX
 * @returns int: 1; 0 or below on failure, with the reason in the queue
 * @see EVP_PKEY_keygen(3)
 */
export function evp_pkey_paramgen_init(ctx: Handle): number;

/**
 * Makes a key. It may take seconds.
 *
 * - Value 2: `pkey`, EVP_PKEY or null: where the handle of the new key goes
 * @param ctx - EVP_PKEY_CTX
 * @returns int: 1; 0 or below on failure, with the reason in the queue
 * @see EVP_PKEY_keygen(3)
 */
export function evp_pkey_keygen(ctx: Handle): [number, GasketObject | null];

/**
 * Makes parameters. For DH it may take minutes.
 *
 * - Value 2: `pkey`, EVP_PKEY or null: where the handle of the new key goes
 * @param ctx - EVP_PKEY_CTX
 * @returns int: 1; 0 or below on failure, with the reason in the queue
 * @see EVP_PKEY_keygen(3)
 */
export function evp_pkey_paramgen(ctx: Handle): [number, GasketObject | null];

/**
 * Makes a key or parameters, whichever was begun. It may take minutes.
 *
 * - Value 2: `pkey`, EVP_PKEY or null: where the handle of the new key goes
 * - OpenSSL: 3.0 and newer
 * @param ctx - EVP_PKEY_CTX
 * @returns int: 1; 0 or below on failure, with the reason in the queue
 * @see EVP_PKEY_keygen(3)
 */
export function evp_pkey_generate(ctx: Handle): [number, GasketObject | null];

/**
 * Says how large an RSA key is to be; 2,048 where nothing is said.
 *
 * @param ctx - EVP_PKEY_CTX
 * @param bits - int: at least 512
 * @returns int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_rsa_keygen_bits(ctx: Handle, bits: Integer): number;

/**
 * Says of how many primes an RSA key is to be; 2 where nothing is said.
 *
 * @param ctx - EVP_PKEY_CTX
 * @param primes - int: at least 2
 * @returns int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_rsa_keygen_primes(ctx: Handle, primes: Integer): number;

/**
 * Says which public exponent an RSA key is to have; 65,537 where nothing is said.
 *
 * @param ctx - EVP_PKEY_CTX
 * @param exponent - BIGNUM: odd and above 1; others are refused
 * @returns int: 1; 0 or below on failure, with the reason in the queue
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_rsa_keygen_pubexp(ctx: Handle, exponent: Handle): number;

/**
 * Says which public exponent an RSA key is to have, as evp_pkey_ctx_set_rsa_keygen_pubexp does.
 *
 * - OpenSSL: 3.0 and newer
 * @param ctx - EVP_PKEY_CTX
 * @param exponent - BIGNUM: odd and above 1; others are refused
 * @returns int: 1; 0 or below on failure, with the reason in the queue
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set1_rsa_keygen_pubexp(ctx: Handle, exponent: Handle): number;

/**
 * Says on which curve an EC key is to be.
 *
 * @param ctx - EVP_PKEY_CTX
 * @param nid - int: NID of the curve, such as NID_X9_62_prime256v1
 * @returns int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_ec_paramgen_curve_nid(ctx: Handle, nid: Integer): number;

/**
 * Says whether the curve of an EC key is to be encoded as its name or in full.
 *
 * @param ctx - EVP_PKEY_CTX
 * @param encoding - int: OPENSSL_EC_NAMED_CURVE or OPENSSL_EC_EXPLICIT_CURVE
 * @returns int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_ec_param_enc(ctx: Handle, encoding: Integer): number;

/**
 * Says on which curve, or in which group, a key is to be.
 *
 * - OpenSSL: 3.0 and newer
 * @param ctx - EVP_PKEY_CTX
 * @param name - string: of a curve or group, such as `P-256` or `ffdhe2048`
 * @returns int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_group_name(ctx: Handle, name: Text): number;

/**
 * Says in which of the known groups a DH key is to be.
 *
 * @param ctx - EVP_PKEY_CTX
 * @param nid - int: NID of the group, such as NID_ffdhe2048
 * @returns int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_dh_nid(ctx: Handle, nid: Integer): number;

/**
 * Says how large the prime of DH parameters is to be; 2,048 where nothing is said.
 *
 * @param ctx - EVP_PKEY_CTX
 * @param bits - int: at least 512
 * @returns int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_dh_paramgen_prime_len(ctx: Handle, bits: Integer): number;

/**
 * Says which generator DH parameters are to have; 2 where nothing is said.
 *
 * @param ctx - EVP_PKEY_CTX
 * @param generator - int: 2 or 5
 * @returns int: 1; 0 or below on failure, with the reason in the queue; -2 where the kind cannot
 * @see EVP_PKEY_CTX_ctrl(3)
 */
export function evp_pkey_ctx_set_dh_paramgen_generator(ctx: Handle, generator: Integer): number;

/**
 * Finds a digest by its name.
 *
 * @param name - string: such as `SHA256`
 * @returns EVP_MD or null, static: the digest; 0 where there is none with this name
 * @see EVP_DigestInit(3)
 */
export function evp_get_digestbyname(name: Text): GasketObject | null;

/**
 * Finds a digest by its NID.
 *
 * @param nid - int: such as NID_sha256
 * @returns EVP_MD or null, static: the digest; 0 where there is none
 * @see EVP_DigestInit(3)
 */
export function evp_get_digestbynid(nid: Integer): GasketObject | null;

/**
 * Finds a digest by its object identifier.
 *
 * @param object - ASN1_OBJECT
 * @returns EVP_MD or null, static: the digest; 0 where there is none
 * @see EVP_DigestInit(3)
 */
export function evp_get_digestbyobj(object: Handle): GasketObject | null;

/**
 * Tells how long the values of a digest are.
 *
 * @param md - EVP_MD
 * @returns int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on failure
 * @see EVP_DigestInit(3)
 */
export function evp_md_get_size(md: Handle): number;

/**
 * Tells how long the values of a digest are.
 *
 * @param md - EVP_MD
 * @returns int: in bytes; 0 for evp_shake128 and evp_shake256 in some versions; -1 on failure
 * @see EVP_DigestInit(3)
 */
export function evp_md_size(md: Handle): number;

/**
 * Tells how large the blocks are that a digest works on.
 *
 * @param md - EVP_MD
 * @returns int: in bytes
 * @see EVP_DigestInit(3)
 */
export function evp_md_get_block_size(md: Handle): number;

/**
 * Tells how large the blocks are that a digest works on.
 *
 * @param md - EVP_MD
 * @returns int: in bytes
 * @see EVP_DigestInit(3)
 */
export function evp_md_block_size(md: Handle): number;

/**
 * Gives the NID of a digest.
 *
 * @param md - EVP_MD
 * @returns int: the NID; NID_undef where it has none
 * @see EVP_DigestInit(3)
 */
export function evp_md_get_type(md: Handle): number;

/**
 * Gives the NID of a digest.
 *
 * @param md - EVP_MD
 * @returns int: the NID; NID_undef where it has none
 * @see EVP_DigestInit(3)
 */
export function evp_md_type(md: Handle): number;

/**
 * Gives the NID of a digest, as evp_md_get_type does.
 *
 * - OpenSSL: 3.0 and newer
 * @param md - EVP_MD
 * @returns int: the NID; NID_undef where it has none
 * @see EVP_DigestInit(3)
 */
export function evp_md_nid(md: Handle): number;

/**
 * Names a digest.
 *
 * - OpenSSL: 3.0 and newer
 * @param md - EVP_MD
 * @returns string or null: such as `SHA256`
 * @see EVP_DigestInit(3)
 */
export function evp_md_get0_name(md: Handle): string | null;

/**
 * Names a digest.
 *
 * - OpenSSL: 3.0 and newer
 * @param md - EVP_MD
 * @returns string or null: such as `SHA256`
 * @see EVP_DigestInit(3)
 */
export function evp_md_name(md: Handle): string | null;

/**
 * Gives BLAKE2b with 512 bits.
 *
 * @returns EVP_MD or null, static
 * @see EVP_blake2b512(3)
 */
export function evp_blake2b512(): GasketObject | null;

/**
 * Gives BLAKE2s with 256 bits.
 *
 * @returns EVP_MD or null, static
 * @see EVP_blake2b512(3)
 */
export function evp_blake2s256(): GasketObject | null;

/**
 * Gives MD4.
 *
 * @returns EVP_MD or null, static
 * @see EVP_md4(3)
 */
export function evp_md4(): GasketObject | null;

/**
 * Gives MD5.
 *
 * @returns EVP_MD or null, static
 * @see EVP_md5(3)
 */
export function evp_md5(): GasketObject | null;

/**
 * Gives MD5 and SHA-1 one after the other, as TLS 1.1 signs.
 *
 * @returns EVP_MD or null, static
 * @see EVP_md5(3)
 */
export function evp_md5_sha1(): GasketObject | null;

/**
 * Gives the digest that gives nothing.
 *
 * @returns EVP_MD or null, static
 * @see EVP_DigestInit(3)
 */
export function evp_md_null(): GasketObject | null;

/**
 * Gives RIPEMD-160.
 *
 * @returns EVP_MD or null, static
 * @see EVP_ripemd160(3)
 */
export function evp_ripemd160(): GasketObject | null;

/**
 * Gives SHA-1.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha1(3)
 */
export function evp_sha1(): GasketObject | null;

/**
 * Gives SHA-224.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha224(3)
 */
export function evp_sha224(): GasketObject | null;

/**
 * Gives SHA-256.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha224(3)
 */
export function evp_sha256(): GasketObject | null;

/**
 * Gives SHA-384.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha224(3)
 */
export function evp_sha384(): GasketObject | null;

/**
 * Gives SHA3-224.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha3_224(3)
 */
export function evp_sha3_224(): GasketObject | null;

/**
 * Gives SHA3-256.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha3_224(3)
 */
export function evp_sha3_256(): GasketObject | null;

/**
 * Gives SHA3-384.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha3_224(3)
 */
export function evp_sha3_384(): GasketObject | null;

/**
 * Gives SHA3-512.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha3_224(3)
 */
export function evp_sha3_512(): GasketObject | null;

/**
 * Gives SHA-512.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha224(3)
 */
export function evp_sha512(): GasketObject | null;

/**
 * Gives SHA-512/224.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha224(3)
 */
export function evp_sha512_224(): GasketObject | null;

/**
 * Gives SHA-512/256.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha224(3)
 */
export function evp_sha512_256(): GasketObject | null;

/**
 * Gives SHAKE128.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha3_224(3)
 */
export function evp_shake128(): GasketObject | null;

/**
 * Gives SHAKE256.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sha3_224(3)
 */
export function evp_shake256(): GasketObject | null;

/**
 * Gives SM3.
 *
 * @returns EVP_MD or null, static
 * @see EVP_sm3(3)
 */
export function evp_sm3(): GasketObject | null;

/**
 * Gives Whirlpool.
 *
 * @returns EVP_MD or null, static
 * @see EVP_whirlpool(3)
 */
export function evp_whirlpool(): GasketObject | null;

/**
 * Finds a cipher by its name.
 *
 * @param name - string: such as `AES-256-CBC`
 * @returns EVP_CIPHER or null, static: the cipher; 0 where there is none with this name
 * @see EVP_EncryptInit(3)
 */
export function evp_get_cipherbyname(name: Text): GasketObject | null;

/**
 * Finds a cipher by its NID.
 *
 * @param nid - int: such as NID_aes_256_cbc
 * @returns EVP_CIPHER or null, static: the cipher; 0 where there is none
 * @see EVP_EncryptInit(3)
 */
export function evp_get_cipherbynid(nid: Integer): GasketObject | null;

/**
 * Finds a cipher by its object identifier.
 *
 * @param object - ASN1_OBJECT
 * @returns EVP_CIPHER or null, static: the cipher; 0 where there is none
 * @see EVP_EncryptInit(3)
 */
export function evp_get_cipherbyobj(object: Handle): GasketObject | null;

/**
 * Tells how long the keys of a cipher are.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: in bytes
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_get_key_length(cipher: Handle): number;

/**
 * Tells how long the keys of a cipher are.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: in bytes
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_key_length(cipher: Handle): number;

/**
 * Tells how long the initialization vectors of a cipher are.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: in bytes; 0 where it takes none
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_get_iv_length(cipher: Handle): number;

/**
 * Tells how long the initialization vectors of a cipher are.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: in bytes; 0 where it takes none
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_iv_length(cipher: Handle): number;

/**
 * Tells how large the blocks are that a cipher works on.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: in bytes; 1 for a stream cipher
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_get_block_size(cipher: Handle): number;

/**
 * Tells how large the blocks are that a cipher works on.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: in bytes; 1 for a stream cipher
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_block_size(cipher: Handle): number;

/**
 * Gives the NID of a cipher.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: the NID; NID_undef where it has none
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_get_nid(cipher: Handle): number;

/**
 * Gives the NID of a cipher.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: the NID; NID_undef where it has none
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_nid(cipher: Handle): number;

/**
 * Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: the NID of the object identifier; NID_undef where it has none
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_get_type(cipher: Handle): number;

/**
 * Gives the NID of a cipher for use in ASN.1, where variants of a cipher have one.
 *
 * @param cipher - EVP_CIPHER
 * @returns int: the NID of the object identifier; NID_undef where it has none
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_type(cipher: Handle): number;

/**
 * Names a cipher.
 *
 * - OpenSSL: 3.0 and newer
 * @param cipher - EVP_CIPHER
 * @returns string or null: such as `AES-256-CBC`
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_get0_name(cipher: Handle): string | null;

/**
 * Names a cipher.
 *
 * - OpenSSL: 3.0 and newer
 * @param cipher - EVP_CIPHER
 * @returns string or null: such as `AES-256-CBC`
 * @see EVP_EncryptInit(3)
 */
export function evp_cipher_name(cipher: Handle): string | null;

/**
 * Gives AES with 128 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives
 * any other cipher.
 *
 * @returns EVP_CIPHER or null, static
 * @see EVP_aes_128_gcm(3)
 */
export function evp_aes_128_cbc(): GasketObject | null;

/**
 * Gives AES with 192 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives
 * any other cipher.
 *
 * @returns EVP_CIPHER or null, static
 * @see EVP_aes_128_gcm(3)
 */
export function evp_aes_192_cbc(): GasketObject | null;

/**
 * Gives AES with 256 bits in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives
 * any other cipher.
 *
 * @returns EVP_CIPHER or null, static
 * @see EVP_aes_128_gcm(3)
 */
export function evp_aes_256_cbc(): GasketObject | null;

/**
 * Gives triple DES in the mode CBC, to encrypt private keys with. evp_get_cipherbyname gives any
 * other cipher.
 *
 * @returns EVP_CIPHER or null, static
 * @see EVP_des_cbc(3)
 */
export function evp_des_ede3_cbc(): GasketObject | null;

/**
 * Gives the cipher that changes nothing.
 *
 * @returns EVP_CIPHER or null, static
 * @see EVP_EncryptInit(3)
 */
export function evp_enc_null(): GasketObject | null;

/**
 * Makes a place for DH parameters.
 *
 * @returns DH or null, new: parameters that are empty; 0 with the reason in the queue
 * @see DH_new(3)
 */
export function dh_new(): GasketObject | null;

/**
 * Frees the handle of DH parameters.
 *
 * @param dh - DH or null
 * @returns nothing
 * @see DH_new(3)
 */
export function dh_free(dh: Handle): void;

/**
 * Counts DH parameters up, so that it must be freed once more.
 *
 * @param dh - DH
 * @returns int: 1, or 0 with the reason in the queue
 * @see DH_up_ref(3)
 */
export function dh_up_ref(dh: Handle): number;

/**
 * Tells how large the prime is.
 *
 * @param dh - DH
 * @returns int: in bits; -1 where there is none
 * @see DH_size(3)
 */
export function dh_bits(dh: Handle): number;

/**
 * Tells how large the prime is.
 *
 * @param dh - DH
 * @returns int: in bytes; -1 where there is none
 * @see DH_size(3)
 */
export function dh_size(dh: Handle): number;

/**
 * Tells how much work an attack on the parameters takes.
 *
 * @param dh - DH
 * @returns int: in bits; -1 where there is none
 * @see DH_size(3)
 */
export function dh_security_bits(dh: Handle): number;

/**
 * Gives the prime of DH parameters.
 *
 * @param dh - DH
 * @returns BIGNUM or null, borrowed: the number; 0 where there is none
 * @see DH_get0_pqg(3)
 */
export function dh_get0_p(dh: Handle): GasketObject | null;

/**
 * Gives the order of the subgroup of DH parameters.
 *
 * @param dh - DH
 * @returns BIGNUM or null, borrowed: the number; 0 where there is none
 * @see DH_get0_pqg(3)
 */
export function dh_get0_q(dh: Handle): GasketObject | null;

/**
 * Gives the generator of DH parameters.
 *
 * @param dh - DH
 * @returns BIGNUM or null, borrowed: the number; 0 where there is none
 * @see DH_get0_pqg(3)
 */
export function dh_get0_g(dh: Handle): GasketObject | null;

/**
 * Gives the public key that belongs to DH parameters.
 *
 * @param dh - DH
 * @returns BIGNUM or null, borrowed: the number; 0 where there is none
 * @see DH_get0_pqg(3)
 */
export function dh_get0_pub_key(dh: Handle): GasketObject | null;

/**
 * Gives the private key that belongs to DH parameters.
 *
 * @param dh - DH
 * @returns BIGNUM or null, borrowed: the number; 0 where there is none
 * @see DH_get0_pqg(3)
 */
export function dh_get0_priv_key(dh: Handle): GasketObject | null;

/**
 * Sets the numbers of which DH parameters consist.
 *
 * @param dh - DH: without a prime
 * @param p - BIGNUM: the prime
 * @param q - BIGNUM or null: the order of the subgroup; 0 for none
 * @param g - BIGNUM: the generator
 * @returns int: 1; 0 when there is a prime already
 * @see DH_get0_pqg(3)
 */
export function dh_set0_pqg(dh: Handle, p: Handle, q: Handle, g: Handle): number;

/**
 * Checks whether parameters are good, whether the prime is one above all. It takes a while.
 *
 * - Value 2: `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
 * @param dh - DH
 * @returns int: 1: checked; 0: could not be
 * @see DH_generate_parameters(3)
 */
export function dh_check(dh: Handle): [number, number];

/**
 * Checks what of parameters can be checked quickly.
 *
 * - Value 2: `codes`, int: DH_CHECK_ and DH_ constants, added: what is wrong; 0: nothing
 * @param dh - DH
 * @returns int: 1: checked; 0: could not be
 * @see DH_generate_parameters(3)
 */
export function dh_check_params(dh: Handle): [number, number];

/**
 * Checks whether a public key is one that belongs to the parameters.
 *
 * - Value 2: `codes`, int: DH_CHECK_PUBKEY_ constants, added: what is wrong; 0: nothing
 * @param dh - DH
 * @param key - BIGNUM: the public key
 * @returns int: 1: checked; 0: could not be
 * @see DH_check_pub_key(3)
 */
export function dh_check_pub_key(dh: Handle, key: Handle): [number, number];

/**
 * Gives the parameters of RFC 5114 of 1024 bits with a subgroup of 160.
 *
 * @returns DH or null, new: the parameters; 0 with the reason in the queue
 * @see DH_get_1024_160(3)
 */
export function dh_get_1024_160(): GasketObject | null;

/**
 * Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 224.
 *
 * @returns DH or null, new: the parameters; 0 with the reason in the queue
 * @see DH_get_1024_160(3)
 */
export function dh_get_2048_224(): GasketObject | null;

/**
 * Gives the parameters of RFC 5114 of 2048 bits with a subgroup of 256.
 *
 * @returns DH or null, new: the parameters; 0 with the reason in the queue
 * @see DH_get_1024_160(3)
 */
export function dh_get_2048_256(): GasketObject | null;

/**
 * Gives the parameters of one of the groups of RFC 7919 or RFC 3526.
 *
 * @param nid - int: such as NID_ffdhe2048
 * @returns DH or null, new: the parameters; 0 with the reason in the queue
 * @see DH_new_by_nid(3)
 */
export function dh_new_by_nid(nid: Integer): GasketObject | null;

/**
 * Tells which known group the parameters are.
 *
 * @param dh - DH
 * @returns int: the NID; NID_undef where it is none of them
 * @see DH_new_by_nid(3)
 */
export function dh_get_nid(dh: Handle): number;

/**
 * Makes parameters with a safe prime. For 2,048 bits it takes from seconds to minutes;
 * dh_new_by_nid has good ones at once.
 *
 * @param dh - DH: without a prime
 * @param bits - int: of the prime
 * @param generator - int: 2 or 5
 * @returns int: 1, or 0
 * @see DH_generate_parameters(3)
 */
export function dh_generate_parameters_ex(dh: Handle, bits: Integer, generator: Integer): number;

/**
 * Makes parameters with a safe prime, as dh_generate_parameters_ex does.
 *
 * @param bits - int: of the prime
 * @param generator - int: 2 or 5
 * @returns DH or null, new: the parameters; 0 with the reason in the queue
 * @see DH_generate_parameters(3)
 */
export function dh_generate_parameters(bits: Integer, generator: Integer): GasketObject | null;

/**
 * Makes the keys that belong to parameters. Those that are there stay.
 *
 * @param dh - DH
 * @returns int: 1, or 0; 1 also when there are keys already
 * @see DH_generate_key(3)
 */
export function dh_generate_key(dh: Handle): number;

/**
 * Makes a place for an RSA key.
 *
 * @returns RSA or null, new: a key that is empty; 0 with the reason in the queue
 * @see RSA_new(3)
 */
export function rsa_new(): GasketObject | null;

/**
 * Frees the handle of an RSA key.
 *
 * @param rsa - RSA or null
 * @returns nothing
 * @see RSA_new(3)
 */
export function rsa_free(rsa: Handle): void;

/**
 * Counts an RSA key up, so that it must be freed once more.
 *
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see RSA_up_ref(3)
 */
export function rsa_up_ref(rsa: Handle): number;

/**
 * Tells how large the modulus is, and so a signature.
 *
 * @param rsa - RSA
 * @returns int: in bytes; 0 for an empty key
 * @see RSA_size(3)
 */
export function rsa_size(rsa: Handle): number;

/**
 * Tells how large the modulus is.
 *
 * @param rsa - RSA
 * @returns int: in bits; 0 for an empty key
 * @see RSA_size(3)
 */
export function rsa_bits(rsa: Handle): number;

/**
 * Tells how much work an attack on the key takes.
 *
 * @param rsa - RSA
 * @returns int: in bits; 0 for an empty key
 * @see RSA_size(3)
 */
export function rsa_security_bits(rsa: Handle): number;

/**
 * Makes an RSA key. It may take seconds.
 *
 * @param rsa - RSA: an empty key
 * @param bits - int: at least 512
 * @param exponent - BIGNUM: odd and above 1, such as 65,537
 * @returns int: 1, or 0
 * @see RSA_generate_key(3)
 */
export function rsa_generate_key_ex(rsa: Handle, bits: Integer, exponent: Handle): number;

/**
 * Makes an RSA key. It may take seconds.
 *
 * @param bits - int: at least 512
 * @param exponent - unsigned long: odd and above 1, such as 65,537
 * @returns RSA or null, new: the key; 0 with the reason in the queue
 * @see RSA_generate_key(3)
 */
export function rsa_generate_key(bits: Integer, exponent: Integer): GasketObject | null;

/**
 * Makes a place for an EC key on a curve.
 *
 * @param nid - int: NID of the curve, such as NID_X9_62_prime256v1
 * @returns EC_KEY or null, new: a key that has a curve only; 0 with the reason in the queue
 * @see EC_KEY_new(3)
 */
export function ec_key_new_by_curve_name(nid: Integer): GasketObject | null;

/**
 * Frees the handle of an EC key.
 *
 * @param ecKey - EC_KEY or null
 * @returns nothing
 * @see EC_KEY_new(3)
 */
export function ec_key_free(ecKey: Handle): void;

/**
 * Counts an EC key up, so that it must be freed once more.
 *
 * @param ecKey - EC_KEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see EC_KEY_new(3)
 */
export function ec_key_up_ref(ecKey: Handle): number;

/**
 * Makes an EC key on its curve. One that is there stays.
 *
 * @param ecKey - EC_KEY: a key that has a curve only
 * @returns int: 1, or 0
 * @see EC_KEY_new(3)
 */
export function ec_key_generate_key(ecKey: Handle): number;

/**
 * Makes a large number.
 *
 * @returns BIGNUM or null, new: the number 0; 0 with the reason in the queue
 * @see BN_new(3)
 */
export function bn_new(): GasketObject | null;

/**
 * Frees the handle of a number.
 *
 * @param number - BIGNUM or null
 * @returns nothing
 * @see BN_new(3)
 */
export function bn_free(number: Handle): void;

/**
 * Frees the handle of a number. Its memory is cleared.
 *
 * @param number - BIGNUM or null
 * @returns nothing
 * @see BN_new(3)
 */
export function bn_clear_free(number: Handle): void;

/**
 * Copies a number.
 *
 * @param number - BIGNUM
 * @returns BIGNUM or null, new: the copy; 0 with the reason in the queue
 * @see BN_copy(3)
 */
export function bn_dup(number: Handle): GasketObject | null;

/**
 * Sets a number.
 *
 * @param number - BIGNUM
 * @param value - uint64_t
 * @returns int: 1, or 0 with the reason in the queue
 * @see BN_zero(3)
 */
export function bn_set_word(number: Handle, value: Integer): number;

/**
 * Gives a number that fits into 64 bits.
 *
 * @param number - BIGNUM
 * @returns uint64_t: its absolute value; the largest of 64 bits where it is larger
 * @see BN_zero(3)
 */
export function bn_get_word(number: Handle): Integer;

/**
 * Sets a number to 1.
 *
 * @param number - BIGNUM
 * @returns int: 1, or 0 with the reason in the queue
 * @see BN_zero(3)
 */
export function bn_one(number: Handle): number;

/**
 * Sets a number to 0.
 *
 * @param number - BIGNUM
 * @returns int: 1, or 0 with the reason in the queue
 * @see BN_zero(3)
 */
export function bn_zero(number: Handle): number;

/**
 * Counts the bits that the absolute value of a number takes.
 *
 * @param number - BIGNUM
 * @returns int: how many; 0 for 0
 * @see BN_num_bytes(3)
 */
export function bn_num_bits(number: Handle): number;

/**
 * Counts the bytes that the absolute value of a number takes.
 *
 * @param number - BIGNUM
 * @returns int: how many; 0 for 0
 * @see BN_num_bytes(3)
 */
export function bn_num_bytes(number: Handle): number;

/**
 * Compares two numbers.
 *
 * @param a - BIGNUM
 * @param b - BIGNUM
 * @returns int: -1: `a` is less; 0: equal; 1: `a` is greater
 * @see BN_cmp(3)
 */
export function bn_cmp(a: Handle, b: Handle): number;

/**
 * Tells whether a number is below 0.
 *
 * @param number - BIGNUM
 * @returns int: 1 or 0
 * @see BN_set_negative(3)
 */
export function bn_is_negative(number: Handle): number;

/**
 * Gives a number in decimal digits, with a minus sign where it is below 0.
 *
 * @param number - BIGNUM
 * @returns string or null: the digits; null with the reason in the queue
 * @see BN_bn2bin(3)
 */
export function bn_bn2dec(number: Handle): string | null;

/**
 * Gives a number in hexadecimal digits, with a minus sign where it is below 0.
 *
 * @param number - BIGNUM
 * @returns string or null: the digits, an even number of them, in capitals; null with the reason in
 *   the queue
 * @see BN_bn2bin(3)
 */
export function bn_bn2hex(number: Handle): string | null;

/**
 * Reads a number in decimal digits, perhaps with a minus sign. What follows the digits is not
 * looked at.
 *
 * - Value 2: `number` as it is afterwards
 * @param number - BIGNUM or null: 0, to make a number: its handle goes here; or the handle of the
 *   number to set
 * @param text - string
 * @returns int: how many characters of the text were read; 0 on failure
 * @see BN_bn2bin(3)
 */
export function bn_dec2bn(number: Handle, text: Text): [number, GasketObject | null];

/**
 * Reads a number in hexadecimal digits, perhaps with a minus sign. What follows the digits is not
 * looked at.
 *
 * - Value 2: `number` as it is afterwards
 * @param number - BIGNUM or null: 0, to make a number: its handle goes here; or the handle of the
 *   number to set
 * @param text - string
 * @returns int: how many characters of the text were read; 0 on failure
 * @see BN_bn2bin(3)
 */
export function bn_hex2bn(number: Handle, text: Text): [number, GasketObject | null];

/**
 * Makes a number of bytes, the most significant one first.
 *
 * @param bytes - bytes
 * @returns BIGNUM or null, new: the number; 0 with the reason in the queue
 * @see BN_bn2bin(3)
 */
export function bn_bin2bn(bytes: Bytes): GasketObject | null;

/**
 * Gives the absolute value of a number as bytes.
 *
 * @param number - BIGNUM
 * @param buffer - bytes that are filled: the most significant byte comes first
 * @returns int: how many bytes were written
 * @see BN_bn2bin(3)
 */
export function bn_bn2bin(number: Handle, buffer: Bytes): number;

/**
 * Gives the absolute value of a number as exactly so many bytes, zeros first.
 *
 * @param number - BIGNUM
 * @param buffer - bytes that are filled
 * @returns int: `length`; -1 when it is too small
 * @see BN_bn2bin(3)
 */
export function bn_bn2binpad(number: Handle, buffer: Bytes): number;

/**
 * Makes a session that holds nothing yet. Its timeout is 304 seconds from now; it becomes resumable
 * with a protocol version, a cipher, a master key and an identifier or a ticket.
 *
 * @returns SSL_SESSION or null, new: an empty session
 * @see SSL_SESSION_new(3)
 */
export function ssl_session_new(): GasketObject | null;

/**
 * Copies a session with its ticket, its peer and its application data. The copy is in no cache.
 *
 * @param session - SSL_SESSION
 * @returns SSL_SESSION or null, new: the copy, or 0
 * @see SSL_SESSION_free(3)
 */
export function ssl_session_dup(session: Handle): GasketObject | null;

/**
 * Counts one more owner of a session.
 *
 * @param session - SSL_SESSION
 * @returns int: 1, or 0
 * @see SSL_SESSION_free(3)
 */
export function ssl_session_up_ref(session: Handle): number;

/**
 * Gives a session back. 0 is left alone.
 *
 * @param session - SSL_SESSION or null
 * @returns nothing
 * @see SSL_SESSION_free(3)
 */
export function ssl_session_free(session: Handle): void;

/**
 * Gives the identifier of a session. In TLS 1.3 a client's session has one that it made up itself,
 * and whether it can be resumed is for ssl_session_is_resumable to say.
 *
 * @param session - SSL_SESSION
 * @param buffer - bytes that are filled or null
 * @returns int: the identifier, 0 to 32 bytes
 * @see SSL_SESSION_get_id(3)
 */
export function ssl_session_get_id(session: Handle, buffer?: Bytes | null): number;

/**
 * Sets the identifier of a session. It is refused once the session was given to an SSL or a
 * context.
 *
 * @param session - SSL_SESSION
 * @param id - bytes
 * @returns int: 1, or 0 with the reason in the queue: longer than 32 bytes
 * @see SSL_SESSION_get_id(3)
 */
export function ssl_session_set1_id(session: Handle, id: Bytes): number;

/**
 * Gives the identifier of the application that a session belongs to; a server resumes only sessions
 * of its own.
 *
 * @param session - SSL_SESSION
 * @param buffer - bytes that are filled or null
 * @returns int: the context identifier, 0 to 32 bytes
 * @see SSL_SESSION_get0_id_context(3)
 */
export function ssl_session_get0_id_context(session: Handle, buffer?: Bytes | null): number;

/**
 * Sets the identifier of the application that a session belongs to.
 *
 * @param session - SSL_SESSION
 * @param idContext - bytes
 * @returns int: 1, or 0 with the reason in the queue: longer than 32 bytes
 * @see SSL_SESSION_get0_id_context(3)
 */
export function ssl_session_set1_id_context(session: Handle, idContext: Bytes): number;

/**
 * Tells when a session was made.
 *
 * @param session - SSL_SESSION or null
 * @returns long: seconds since 1970; 0 where no session was given
 * @see SSL_SESSION_get_time(3)
 */
export function ssl_session_get_time(session: Handle): number;

/**
 * Says when a session was made.
 *
 * @param session - SSL_SESSION or null
 * @param time - long: seconds since 1970
 * @returns long: `time`, or 0 where no session was given
 * @see SSL_SESSION_get_time(3)
 */
export function ssl_session_set_time(session: Handle, time: Integer): number;

/**
 * Tells for how long a session may be resumed after its time.
 *
 * @param session - SSL_SESSION or null
 * @returns long: seconds; 0 where no session was given
 * @see SSL_SESSION_get_time(3)
 */
export function ssl_session_get_timeout(session: Handle): number;

/**
 * Says for how long a session may be resumed after its time.
 *
 * @param session - SSL_SESSION or null
 * @param timeout - long: seconds
 * @returns long: 1, or 0 where no session was given
 * @see SSL_SESSION_get_time(3)
 */
export function ssl_session_set_timeout(session: Handle, timeout: Integer): number;

/**
 * Gives the protocol version of a session as a number.
 *
 * @param session - SSL_SESSION
 * @returns int: such as 0x0303 for TLS 1.2; 0 where it was not set
 * @see SSL_SESSION_get_protocol_version(3)
 */
export function ssl_session_get_protocol_version(session: Handle): number;

/**
 * Sets the protocol version of a session. It is refused once the session was given to an SSL or a
 * context.
 *
 * @param session - SSL_SESSION
 * @param version - int: such as 0x0304 for TLS 1.3
 * @returns int: 1
 * @see SSL_SESSION_get_protocol_version(3)
 */
export function ssl_session_set_protocol_version(session: Handle, version: Integer): number;

/**
 * Gives the cipher of a session.
 *
 * @param session - SSL_SESSION
 * @returns SSL_CIPHER or null, static: the cipher, or 0 where none is set
 * @see SSL_SESSION_get0_cipher(3)
 */
export function ssl_session_get0_cipher(session: Handle): GasketObject | null;

/**
 * Sets the cipher of a session, as ssl_cipher_find gives it.
 *
 * @param session - SSL_SESSION
 * @param cipher - SSL_CIPHER
 * @returns int: 1
 * @see SSL_SESSION_get0_cipher(3)
 */
export function ssl_session_set_cipher(session: Handle, cipher: Handle): number;

/**
 * Gives the compression method of a session.
 *
 * @param session - SSL_SESSION
 * @returns unsigned int: the identifier; 0: no compression
 * @see SSL_SESSION_get_compress_id(3)
 */
export function ssl_session_get_compress_id(session: Handle): number;

/**
 * Gives the server name that a session was made for. null where the client sent none, or the server
 * did not take it up.
 *
 * @param session - SSL_SESSION
 * @returns string or null: the name, or null
 * @see SSL_SESSION_get0_hostname(3)
 */
export function ssl_session_get0_hostname(session: Handle): string | null;

/**
 * Sets the server name that a session is for. It is refused once the session was given to an SSL or
 * a context.
 *
 * @param session - SSL_SESSION
 * @param hostname - string or null: null: none
 * @returns int: 1, or 0 without memory
 * @see SSL_SESSION_get0_hostname(3)
 */
export function ssl_session_set1_hostname(session: Handle, hostname?: Text | null): number;

/**
 * Gives the application protocol that a session was made with.
 *
 * @param session - SSL_SESSION
 * @param alpn - bytes that are filled or null
 * @returns int: the application protocol, without a length before it; no bytes: none
 * @see SSL_SESSION_get0_hostname(3)
 */
export function ssl_session_get0_alpn_selected(session: Handle, alpn?: Bytes | null): number;

/**
 * Sets the application protocol of a session; 0 bytes: none. It is refused once the session was
 * given to an SSL or a context.
 *
 * @param session - SSL_SESSION
 * @param alpn - bytes or null
 * @returns int: 1, or 0 without memory
 * @see SSL_SESSION_get0_hostname(3)
 */
export function ssl_session_set1_alpn_selected(session: Handle, alpn?: Bytes | null): number;

/**
 * Gives the certificate of the peer that a session was made with. A session that was resumed from
 * the client's ticket has the server's where the ticket holds it.
 *
 * @param session - SSL_SESSION
 * @returns X509 or null, borrowed: the certificate, or 0 where the peer showed none
 * @see SSL_SESSION_get0_peer(3)
 */
export function ssl_session_get0_peer(session: Handle): GasketObject | null;

/**
 * Tells how many bytes of early data the server takes when this session is resumed.
 *
 * @param session - SSL_SESSION
 * @returns uint32_t: bytes; 0: none is allowed
 * @see SSL_get_max_early_data(3)
 */
export function ssl_session_get_max_early_data(session: Handle): number;

/**
 * Says how many bytes of early data may be sent when this session is resumed. It is for sessions
 * that were made by hand for a pre-shared key.
 *
 * @param session - SSL_SESSION
 * @param maxEarlyData - uint32_t: bytes; 0: none
 * @returns int: 1
 * @see SSL_get_max_early_data(3)
 */
export function ssl_session_set_max_early_data(session: Handle, maxEarlyData: Integer): number;

/**
 * Tells the maximal length of a fragment that was negotiated (RFC 6066), as its code.
 *
 * @param session - SSL_SESSION
 * @returns uint8_t: 1: 512 bytes, 2: 1024, 3: 2048, 4: 4096; 0: not negotiated
 * @see SSL_CTX_set_tlsext_max_fragment_length(3)
 */
export function ssl_session_get_max_fragment_length(session: Handle): number;

/**
 * Tells whether a session can be resumed: it has an identifier or a ticket, and was not marked as
 * spoilt.
 *
 * @param session - SSL_SESSION
 * @returns int: 1 or 0
 * @see SSL_SESSION_is_resumable(3)
 */
export function ssl_session_is_resumable(session: Handle): number;

/**
 * Gives the master secret of a session. In TLS 1.3 it is the resumption secret. Whoever has it can
 * read the connection.
 *
 * @param session - SSL_SESSION
 * @param buffer - bytes that are filled or null
 * @returns size_t: bytes written; with no room, how long the secret is
 * @see SSL_get_client_random(3)
 */
export function ssl_session_get_master_key(session: Handle, buffer?: Bytes | null): number;

/**
 * Sets the master secret of a session; in TLS 1.3 the pre-shared key. At most 48 bytes for TLS 1.2;
 * OpenSSL has room for 256 or more.
 *
 * @param session - SSL_SESSION
 * @param key - bytes
 * @returns int: 1, or 0: too long
 * @see SSL_get_client_random(3)
 */
export function ssl_session_set1_master_key(session: Handle, key: Bytes): number;

/**
 * Tells whether a session holds a ticket.
 *
 * @param session - SSL_SESSION
 * @returns int: 1 or 0
 * @see SSL_SESSION_has_ticket(3)
 */
export function ssl_session_has_ticket(session: Handle): number;

/**
 * Tells for how long the server said that the ticket of a session is good.
 *
 * @param session - SSL_SESSION
 * @returns unsigned long: seconds; 0: none given
 * @see SSL_SESSION_has_ticket(3)
 */
export function ssl_session_get_ticket_lifetime_hint(session: Handle): number;

/**
 * Gives the ticket of a session as the server sent it.
 *
 * @param session - SSL_SESSION
 * @param ticket - bytes that are filled or null
 * @returns int: the ticket; no bytes: none
 * @see SSL_SESSION_has_ticket(3)
 */
export function ssl_session_get0_ticket(session: Handle, ticket?: Bytes | null): number;

/**
 * Gives what the application put into the ticket of a session.
 *
 * @param session - SSL_SESSION
 * @param buffer - bytes that are filled or null
 * @returns int64_t: how many bytes there are, whatever the room
 * @see SSL_CTX_set_session_ticket_cb(3)
 */
export function ssl_session_get0_ticket_appdata(session: Handle, buffer?: Bytes | null): Integer;

/**
 * Puts bytes of the application into the ticket of a session; 0 bytes: none. It is refused once the
 * session was given to an SSL or a context.
 *
 * @param session - SSL_SESSION
 * @param data - bytes or null
 * @returns int: 1, or 0 without memory
 * @see SSL_CTX_set_session_ticket_cb(3)
 */
export function ssl_session_set1_ticket_appdata(session: Handle, data?: Bytes | null): number;

/**
 * Reserves an index for ssl_session_set_ex_data, for as long as the process lives.
 *
 * @returns int: the index, or -1 without memory
 * @see CRYPTO_get_ex_new_index(3)
 */
export function ssl_session_get_ex_new_index(): number;

/**
 * Keeps a number of the caller's with a session.
 *
 * @param session - SSL_SESSION
 * @param index - int
 * @param data - int64_t: any number
 * @returns int: 1, or 0 without memory
 * @see BIO_get_ex_data(3)
 */
export function ssl_session_set_ex_data(session: Handle, index: Integer, data: Integer): number;

/**
 * Gives the number that ssl_session_set_ex_data kept.
 *
 * @param session - SSL_SESSION
 * @param index - int
 * @returns int64_t: the number; 0 where none was kept
 * @see BIO_get_ex_data(3)
 */
export function ssl_session_get_ex_data(session: Handle, index: Integer): Integer;

/**
 * Keeps a number of the caller's with a session, at index 0.
 *
 * @param session - SSL_SESSION
 * @param data - int64_t: any number
 * @returns int: 1, or 0 without memory
 * @see BIO_get_ex_data(3)
 */
export function ssl_session_set_app_data(session: Handle, data: Integer): number;

/**
 * Gives the number that ssl_session_set_app_data kept.
 *
 * @param session - SSL_SESSION
 * @returns int64_t: the number; 0 where none was kept
 * @see BIO_get_ex_data(3)
 */
export function ssl_session_get_app_data(session: Handle): Integer;

/**
 * Encodes a session as DER, with its secrets. The application's numbers are left out, and so is the
 * chain of the peer but for its certificate.
 *
 * @param session - SSL_SESSION
 * @param pp - bytes that are filled or null
 * @returns int: how many bytes; 0 where the session has no cipher
 * @see d2i_SSL_SESSION(3)
 */
export function i2d_ssl_session(session: Handle, pp?: Bytes | null): number;

/**
 * Makes a session of its DER form.
 *
 * @param pp - bytes
 * @returns SSL_SESSION or null, new: the session, or 0 with the reason in the queue
 * @see d2i_SSL_SESSION(3)
 */
export function d2i_ssl_session(pp: Bytes): GasketObject | null;

/**
 * Writes a session as DER to a BIO, with its secrets.
 *
 * @param bio - BIO
 * @param session - SSL_SESSION
 * @returns int: 1, or 0
 * @see d2i_SSL_SESSION(3)
 */
export function i2d_ssl_session_bio(bio: Handle, session: Handle): number;

/**
 * Reads a session as DER from a BIO.
 *
 * @param bio - BIO
 * @returns SSL_SESSION or null, new: the session, or 0 with the reason in the queue
 * @see d2i_SSL_SESSION(3)
 */
export function d2i_ssl_session_bio(bio: Handle): GasketObject | null;

/**
 * Writes a session to a BIO as PEM, with its secrets and not encrypted.
 *
 * @param bio - BIO
 * @param session - SSL_SESSION
 * @returns int: 1, or 0
 * @see PEM_write_bio_CMS_stream(3)
 */
export function pem_write_bio_ssl_session(bio: Handle, session: Handle): number;

/**
 * Reads a session as PEM from a BIO.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @param password - string or null: of an encrypted block; null for none
 * @returns SSL_SESSION or null, new: the session, or 0 with the reason in the queue
 * @see PEM_read_bio_PrivateKey(3)
 */
export function pem_read_bio_ssl_session(bio: Handle, password?: Text | null): GasketObject | null;

/**
 * Writes what a session holds to a BIO for people to read, its master secret included.
 *
 * @param bio - BIO
 * @param session - SSL_SESSION
 * @returns int: 1, or 0
 * @see SSL_SESSION_print(3)
 */
export function ssl_session_print(bio: Handle, session: Handle): number;

/**
 * Writes the line by which Wireshark finds the master secret of a session. It is for TLS 1.2 and
 * older.
 *
 * @param bio - BIO
 * @param session - SSL_SESSION
 * @returns int: 1, or 0: the session has no identifier or no key
 * @see SSL_SESSION_print(3)
 */
export function ssl_session_print_keylog(bio: Handle, session: Handle): number;

/**
 * Gives OpenSSL's name of a cipher, such as ECDHE-RSA-AES128-GCM-SHA256.
 *
 * @param cipher - SSL_CIPHER or null
 * @returns string or null: OpenSSL's name; `(NONE)` where no cipher was given
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_name(cipher: Handle): string | null;

/**
 * Gives the name of a cipher in the standards, such as TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256.
 *
 * @param cipher - SSL_CIPHER or null
 * @returns string or null: the name, null where the cipher has none, `(NONE)` where no cipher was
 *   given
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_standard_name(cipher: Handle): string | null;

/**
 * Gives OpenSSL's name for a cipher's name in the standards.
 *
 * @param standardName - string or null
 * @returns string or null: OpenSSL's name; `(NONE)` where there is no such cipher
 * @see SSL_CIPHER_get_name(3)
 */
export function openssl_cipher_name(standardName: Text | null): string | null;

/**
 * Tells the oldest protocol version that has a cipher.
 *
 * @param cipher - SSL_CIPHER or null
 * @returns string or null: such as `TLSv1.2`; `(NONE)` where no cipher was given
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_version(cipher: Handle): string | null;

/**
 * Tells the strength of a cipher in bits.
 *
 * - Value 2: `algBits`, int: bits that the algorithm works with
 * @param cipher - SSL_CIPHER or null
 * @returns int: bits that are secret; 0 where no cipher was given
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_bits(cipher: Handle): [number, number];

/**
 * Describes a cipher in a line: name, version, key exchange, authentication, encryption and MAC.
 *
 * @param cipher - SSL_CIPHER
 * @returns string or null: the line, with a newline at its end; null without memory
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_description(cipher: Handle): string | null;

/**
 * Gives OpenSSL's number of a cipher.
 *
 * @param cipher - SSL_CIPHER
 * @returns uint32_t: OpenSSL's own number; its lower 16 bits are those of the protocol
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_id(cipher: Handle): number;

/**
 * Gives the number of a cipher in the protocol, as IANA registers it.
 *
 * @param cipher - SSL_CIPHER
 * @returns uint16_t: such as 0x1301
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_protocol_id(cipher: Handle): number;

/**
 * Tells what a cipher encrypts with, as OpenSSL's number for the algorithm.
 *
 * @param cipher - SSL_CIPHER or null
 * @returns int: the NID; 0: it encrypts nothing, or no cipher was given
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_cipher_nid(cipher: Handle): number;

/**
 * Tells the digest of a cipher's MAC.
 *
 * @param cipher - SSL_CIPHER
 * @returns int: the NID; 0: the encryption authenticates by itself (AEAD)
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_digest_nid(cipher: Handle): number;

/**
 * Gives the digest that the handshake uses with a cipher.
 *
 * @param cipher - SSL_CIPHER
 * @returns EVP_MD or null, static: the digest, or 0
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_handshake_digest(cipher: Handle): GasketObject | null;

/**
 * Tells the key exchange of a cipher.
 *
 * @param cipher - SSL_CIPHER
 * @returns int: the NID, such as NID_kx_ecdhe; NID_kx_any for TLS 1.3; 0: unknown
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_kx_nid(cipher: Handle): number;

/**
 * Tells how the peer is authenticated with a cipher.
 *
 * @param cipher - SSL_CIPHER
 * @returns int: the NID, such as NID_auth_rsa; NID_auth_any for TLS 1.3; 0: unknown
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_get_auth_nid(cipher: Handle): number;

/**
 * Tells whether the encryption of a cipher authenticates by itself, as GCM does.
 *
 * @param cipher - SSL_CIPHER
 * @returns int: 1 or 0
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_is_aead(cipher: Handle): number;

/**
 * Finds a cipher by its two bytes in the protocol.
 *
 * @param ssl - SSL
 * @param bytes - bytes: the cipher's number, higher byte first
 * @returns SSL_CIPHER or null, static: the cipher, or 0: unknown
 * @see SSL_CIPHER_get_name(3)
 */
export function ssl_cipher_find(ssl: Handle, bytes: Bytes): GasketObject | null;

/**
 * Gives the cipher list for TLS 1.2 and older that a context begins with.
 *
 * - OpenSSL: 3.0 and newer
 * @returns string or null
 * @see SSL_CTX_set_cipher_list(3)
 */
export function ossl_default_cipher_list(): string | null;

/**
 * Gives the ciphersuites for TLS 1.3 that a context begins with.
 *
 * - OpenSSL: 3.0 and newer
 * @returns string or null
 * @see SSL_CTX_set_cipher_list(3)
 */
export function ossl_default_ciphersuites(): string | null;

/**
 * Gives the name of a compression method.
 *
 * @param method - COMP_METHOD or null
 * @returns string or null: the name; null where no method was given, or there is no compression
 * @see SSL_COMP_get_name(3)
 */
export function ssl_comp_get_name(method: Handle): string | null;

/**
 * Gives the name of an entry of the compression methods.
 *
 * @param comp - SSL_COMP
 * @returns string or null: the name; null where OpenSSL was built without compression
 * @see SSL_COMP_add_compression_method(3)
 */
export function ssl_comp_get0_name(comp: Handle): string | null;

/**
 * Gives the number of a compression method in the protocol.
 *
 * @param comp - SSL_COMP
 * @returns int: the number; -1 where OpenSSL was built without compression
 * @see SSL_COMP_add_compression_method(3)
 */
export function ssl_comp_get_id(comp: Handle): number;

/**
 * Lists the compression methods that OpenSSL has.
 *
 * @returns STACK_OF(SSL_COMP) or null, static: the methods; 0: none
 * @see SSL_COMP_add_compression_method(3)
 */
export function ssl_comp_get_compression_methods(): GasketObject | null;

/**
 * Does nothing since OpenSSL 1.1.0.
 *
 * @returns nothing
 * @see SSL_COMP_add_compression_method(3)
 */
export function ssl_comp_free_compression_methods(): void;

/**
 * Makes a context for configuration commands, ssl_conf_cmd. It needs flags and an object that the
 * commands are for.
 *
 * @returns SSL_CONF_CTX or null, new: the context, or 0 without memory
 * @see SSL_CONF_CTX_new(3)
 */
export function ssl_conf_ctx_new(): GasketObject | null;

/**
 * Gives a context for configuration commands back. 0 is left alone.
 *
 * @param cctx - SSL_CONF_CTX or null
 * @returns nothing
 * @see SSL_CONF_CTX_new(3)
 */
export function ssl_conf_ctx_free(cctx: Handle): void;

/**
 * Ends a series of commands: names the authorities that were collected, and with the flag
 * SSL_CONF_FLAG_REQUIRE_PRIVATE looks for missing keys in the files of the certificates.
 *
 * - Waits: for files only
 * @param cctx - SSL_CONF_CTX
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CONF_CTX_set_flags(3)
 */
export function ssl_conf_ctx_finish(cctx: Handle): number;

/**
 * Adds flags: whether commands are as on a command line or in a file, for a client or a server, and
 * whether errors are to be queued.
 *
 * @param cctx - SSL_CONF_CTX
 * @param flags - unsigned int: SSL_CONF_FLAG_...
 * @returns unsigned int: all flags that are set now
 * @see SSL_CONF_CTX_set_flags(3)
 */
export function ssl_conf_ctx_set_flags(cctx: Handle, flags: Integer): number;

/**
 * Removes flags.
 *
 * @param cctx - SSL_CONF_CTX
 * @param flags - unsigned int: SSL_CONF_FLAG_...
 * @returns unsigned int: all flags that are set now
 * @see SSL_CONF_CTX_set_flags(3)
 */
export function ssl_conf_ctx_clear_flags(cctx: Handle, flags: Integer): number;

/**
 * Sets what is before the name of every command; it is left out when names are compared.
 *
 * @param cctx - SSL_CONF_CTX
 * @param prefix - string or null: null: none
 * @returns int: 1, or 0 without memory
 * @see SSL_CONF_CTX_set1_prefix(3)
 */
export function ssl_conf_ctx_set1_prefix(cctx: Handle, prefix?: Text | null): number;

/**
 * Says which SSL the following commands are for. It is held until another is set or the context is
 * freed.
 *
 * @param cctx - SSL_CONF_CTX
 * @param ssl - SSL or null: 0: commands are only checked
 * @returns nothing
 * @see SSL_CONF_CTX_set_ssl_ctx(3)
 */
export function ssl_conf_ctx_set_ssl(cctx: Handle, ssl?: Handle): void;

/**
 * Says which context the following commands are for. It is held until another is set or the
 * configuration context is freed.
 *
 * @param cctx - SSL_CONF_CTX
 * @param ctx - SSL_CTX or null: 0: commands are only checked
 * @returns nothing
 * @see SSL_CONF_CTX_set_ssl_ctx(3)
 */
export function ssl_conf_ctx_set_ssl_ctx(cctx: Handle, ctx?: Handle): void;

/**
 * Executes one configuration command, such as MinProtocol with TLSv1.2. With
 * SSL_CONF_FLAG_SHOW_ERRORS the reason of a failure is in the queue.
 *
 * - Waits: for files only
 * @param cctx - SSL_CONF_CTX
 * @param command - string
 * @param value - string or null: null where the command takes none
 * @returns int: 2: done, with the value; 1: done without it; 0: a bad value; -2: an unknown
 *   command; -3: the value is missing
 * @see SSL_CONF_cmd(3)
 */
export function ssl_conf_cmd(cctx: Handle, command: Text, value?: Text | null): number;

/**
 * Tells of what kind the value of a command is.
 *
 * @param cctx - SSL_CONF_CTX
 * @param command - string
 * @returns int: 0: unknown; 1: text; 2: a file; 3: a directory; 4: none
 * @see SSL_CONF_cmd(3)
 */
export function ssl_conf_cmd_value_type(cctx: Handle, command: Text): number;

/**
 * Names TLS of any version that both sides can do, for either side.
 *
 * @returns SSL_METHOD or null, static
 * @see TLS_method(3)
 */
export function tls_method(): GasketObject | null;

/**
 * Names TLS of any version that both sides can do, for clients.
 *
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tls_client_method(): GasketObject | null;

/**
 * Names TLS of any version that both sides can do, for servers.
 *
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tls_server_method(): GasketObject | null;

/**
 * Names TLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_2_method(): GasketObject | null;

/**
 * Names TLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
 * with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_2_client_method(): GasketObject | null;

/**
 * Names TLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
 * with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_2_server_method(): GasketObject | null;

/**
 * Names TLS 1.1 alone, for either side. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_1_method(): GasketObject | null;

/**
 * Names TLS 1.1 alone, for clients. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
 * with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_1_client_method(): GasketObject | null;

/**
 * Names TLS 1.1 alone, for servers. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
 * with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_1_server_method(): GasketObject | null;

/**
 * Names TLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_method(): GasketObject | null;

/**
 * Names TLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
 * with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_client_method(): GasketObject | null;

/**
 * Names TLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and ssl_ctx_set_max_proto_version
 * with tls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function tlsv1_server_method(): GasketObject | null;

/**
 * Names DTLS of any version that both sides can do, for either side.
 *
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtls_method(): GasketObject | null;

/**
 * Names DTLS of any version that both sides can do, for clients.
 *
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtls_client_method(): GasketObject | null;

/**
 * Names DTLS of any version that both sides can do, for servers.
 *
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtls_server_method(): GasketObject | null;

/**
 * Names DTLS 1.2 alone, for either side. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with dtls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtlsv1_2_method(): GasketObject | null;

/**
 * Names DTLS 1.2 alone, for clients. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with dtls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtlsv1_2_client_method(): GasketObject | null;

/**
 * Names DTLS 1.2 alone, for servers. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with dtls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtlsv1_2_server_method(): GasketObject | null;

/**
 * Names DTLS 1.0 alone, for either side. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with dtls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtlsv1_method(): GasketObject | null;

/**
 * Names DTLS 1.0 alone, for clients. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with dtls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtlsv1_client_method(): GasketObject | null;

/**
 * Names DTLS 1.0 alone, for servers. ssl_ctx_set_min_proto_version and
 * ssl_ctx_set_max_proto_version with dtls_method do the same.
 *
 * - OpenSSL: before 4.0
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function dtlsv1_server_method(): GasketObject | null;

/**
 * The old name of tls_method.
 *
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function sslv23_method(): GasketObject | null;

/**
 * The old name of tls_client_method.
 *
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function sslv23_client_method(): GasketObject | null;

/**
 * The old name of tls_server_method.
 *
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_new(3)
 */
export function sslv23_server_method(): GasketObject | null;

/**
 * Gives the kind of BIO that speaks TLS over the next one in its chain.
 *
 * @returns BIO_METHOD or null, static
 * @see BIO_f_ssl(3)
 */
export function bio_f_ssl(): GasketObject | null;

/**
 * Makes a BIO that speaks TLS, with an SSL of its own that ends with it. Another one is to be
 * pushed behind it.
 *
 * @param ctx - SSL_CTX
 * @param client - int: 1: a client; 0: a server
 * @returns BIO or null, new: the BIO, or 0 with the reason in the queue
 * @see BIO_f_ssl(3)
 */
export function bio_new_ssl(ctx: Handle, client: Integer): GasketObject | null;

/**
 * Makes a BIO for a client: TLS over a connection that bio_set_conn_hostname names.
 *
 * @param ctx - SSL_CTX
 * @returns BIO or null, new: the chain, or 0
 * @see BIO_f_ssl(3)
 */
export function bio_new_ssl_connect(ctx: Handle): GasketObject | null;

/**
 * Makes a BIO for a client with a buffer before it, so that lines can be read.
 *
 * @param ctx - SSL_CTX
 * @returns BIO or null, new: the chain, or 0
 * @see BIO_f_ssl(3)
 */
export function bio_new_buffer_ssl_connect(ctx: Handle): GasketObject | null;

/**
 * Sends the farewell of TLS on every SSL in a chain. An error shows only in the queue.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns nothing
 * @see BIO_f_ssl(3)
 */
export function bio_ssl_shutdown(bio: Handle): void;

/**
 * Tells how much data fits into one datagram with the cipher that was agreed.
 *
 * @param ssl - SSL
 * @returns size_t: bytes; 0: not known yet, or not DTLS
 * @see DTLS_get_data_mtu(3)
 */
export function dtls_get_data_mtu(ssl: Handle): number;

/**
 * Waits for a client that sends back the cookie of the server. It needs the callbacks
 * SSL_CTX_set_cookie_generate_cb and SSL_CTX_set_cookie_verify_cb.
 *
 * - Streams: refused on the SSL of a stream: a stream's handshake has no listening
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @param client - BIO_ADDR: where the client's address is stored
 * @returns int: 1 or more: a client whose address is proved; 0: nothing yet; -1: an error, also
 *   where it is not DTLS
 * @see DTLSv1_listen(3)
 */
export function dtlsv1_listen(ssl: Handle, client: Handle): number;

/**
 * Tells how long it is until dtlsv1_handle_timeout is to be called.
 *
 * - Value 2: `seconds`, long
 * - Value 3: `microseconds`, long
 * @param ssl - SSL
 * @returns long: 1, or 0: no timer is running, or not DTLS
 * @see DTLSv1_get_timeout(3)
 */
export function dtlsv1_get_timeout(ssl: Handle): [number, number, number];

/**
 * Sends the last flight of the handshake again when its timer has run out.
 *
 * - Streams: refused on the SSL of a stream: a stream sends for itself
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @returns long: 1: sent again; 0: no timer had run out, or not DTLS; -1: an error, or too often
 * @see DTLSv1_handle_timeout(3)
 */
export function dtlsv1_handle_timeout(ssl: Handle): number;

/**
 * Says how large a datagram may be, headers of IP and UDP included.
 *
 * @param ssl - SSL
 * @param mtu - long: bytes
 * @returns long: 1, or 0: too small, or not DTLS
 * @see SSL_CTX_set_options(3)
 */
export function dtls_set_link_mtu(ssl: Handle, mtu: Integer): number;

/**
 * Tells the smallest size that dtls_set_link_mtu takes.
 *
 * @param ssl - SSL
 * @returns long: bytes; 0: not DTLS
 * @see SSL_CTX_set_options(3)
 */
export function dtls_get_link_min_mtu(ssl: Handle): number;

/**
 * Chooses the secret of an SRP client and calculates its public value. The handshake does it by
 * itself.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0
 * @see SSL_CTX_set_srp_password(3)
 */
export function srp_calc_a_param(ssl: Handle): number;

/**
 * Takes the SRP settings of an SSL over from its context. ssl_new does it by itself; what was set
 * before is lost.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_srp_ctx_init(ssl: Handle): number;

/**
 * Drops the SRP settings of an SSL. ssl_free does it by itself.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_srp_ctx_free(ssl: Handle): number;

/**
 * Initialises OpenSSL. It happens by itself; only options that differ from the defaults need it,
 * before anything else.
 *
 * @param opts - uint64_t: OPENSSL_INIT_...; 0: the defaults
 * @returns int: 1, or 0
 * @see OPENSSL_init_ssl(3)
 */
export function openssl_init_ssl(opts: Integer): number;

/**
 * Loads the texts of errors. It happens by itself since OpenSSL 1.1.0.
 *
 * @returns int: 1
 * @see ERR_load_crypto_strings(3)
 */
export function err_load_ssl_strings(): number;

/**
 * An old name of openssl_init_ssl without options.
 *
 * @returns int: 1, or 0
 * @see SSL_library_init(3)
 */
export function openssl_add_ssl_algorithms(): number;

/**
 * The oldest name of openssl_init_ssl without options.
 *
 * @returns int: 1, or 0
 * @see SSL_library_init(3)
 */
export function ssleay_add_ssl_algorithms(): number;

/**
 * Gives the protocol version where that is one of TLS.
 *
 * @param ssl - SSL
 * @returns int: such as 0x0303; 0: not TLS
 * @see SSL_get_version(3)
 */
export function tls1_get_version(ssl: Handle): number;

/**
 * Gives the version that the client hello named, where that is one of TLS. TLS 1.3 clients name 1.2
 * there.
 *
 * @param ssl - SSL
 * @returns int: such as 0x0303; 0: not TLS
 * @see SSL_get_version(3)
 */
export function tls1_get_client_version(ssl: Handle): number;

/**
 * Prepares OpenSSL for use. It prepares itself, so that nothing needs this call.
 *
 * @returns int: 1, or 0 with the reason in the queue
 * @see OPENSSL_init_ssl(3)
 */
export function ssl_library_init(): number;

/**
 * Loads the texts of OpenSSL's errors. It loads them itself, so that nothing needs this call.
 *
 * @returns int: 1, or 0 with the reason in the queue
 * @see OPENSSL_init_ssl(3)
 */
export function ssl_load_error_strings(): number;

/**
 * Does nothing; OpenSSL's module for TLS settings in configuration files is always there.
 *
 * @returns nothing
 * @see openssl/ssl.h
 */
export function ssl_add_ssl_module(): void;

/**
 * Makes an option mask of one bit.
 *
 * @param n - int: number of the bit, counted from 0
 * @returns uint64_t: 2 to the power of `n`
 * @see SSL_CTX_set_options(3)
 */
export function ssl_op_bit(n: Integer): Integer;

/**
 * Makes a connection with the settings that the context has now. It needs a transport, by
 * ssl_set_fd or ssl_set_bio, and a side, by ssl_set_connect_state or ssl_set_accept_state. An SSL
 * of ctx_new for a client verifies its peer as a stream does; of a context for both sides it
 * verifies as ssl_ctx_get_verify_mode says.
 *
 * @param ctx - SSL_CTX
 * @returns SSL or null, new: the SSL; 0 with the reason in the queue
 * @see SSL_new(3)
 */
export function ssl_new(ctx: Handle): GasketObject | null;

/**
 * Makes an SSL with the same settings, but without transport and without the password of
 * ssl_set_default_passwd_cb_userdata. Once the handshake has begun it is the same SSL that is
 * returned, to be freed once more.
 *
 * - Streams: refused on the SSL of a stream: what it keeps with its SSL cannot be there twice
 * @param ssl - SSL
 * @returns SSL or null, new: the SSL; 0 with the reason in the queue
 * @see SSL_dup(3)
 */
export function ssl_dup(ssl: Handle): GasketObject | null;

/**
 * Frees an SSL. Where it was counted up, that often; 0 does nothing.
 *
 * @param ssl - SSL or null
 * @returns nothing
 * @see SSL_free(3)
 */
export function ssl_free(ssl: Handle): void;

/**
 * Counts an SSL up, so that it has to be freed once more.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0
 * @see SSL_new(3)
 */
export function ssl_up_ref(ssl: Handle): number;

/**
 * Makes an SSL ready for another connection with the same settings. A session that ended well is
 * kept, to be resumed.
 *
 * - Streams: refused on the SSL of a stream: its connection would be lost
 * @param ssl - SSL
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_clear(3)
 */
export function ssl_clear(ssl: Handle): number;

/**
 * Gives the context of an SSL.
 *
 * @param ssl - SSL
 * @returns SSL_CTX or null, borrowed: the context
 * @see SSL_get_SSL_CTX(3)
 */
export function ssl_get_ssl_ctx(ssl: Handle): GasketObject | null;

/**
 * Gives an SSL another context, whose certificates replace its own. Its options, ciphers and
 * verification stay. It is what a server does that chooses by the name that a client asks for.
 *
 * - Streams: refused on the SSL of a stream: stream_answer names its context
 * @param ssl - SSL
 * @param ctx - SSL_CTX or null: 0: the context that the SSL was made with
 * @returns SSL_CTX or null, borrowed: the context that is set; 0 when it cannot be
 * @see openssl/ssl.h
 */
export function ssl_set_ssl_ctx(ssl: Handle, ctx?: Handle): GasketObject | null;

/**
 * Gives the method of an SSL.
 *
 * @param ssl - SSL
 * @returns SSL_METHOD or null, static
 * @see SSL_CTX_set_ssl_version(3)
 */
export function ssl_get_ssl_method(ssl: Handle): GasketObject | null;

/**
 * Gives an SSL another method, before the handshake. ssl_clear goes back to that of the context.
 *
 * - Streams: refused on the SSL of a stream: stream_set_method selects its versions
 * @param ssl - SSL
 * @param method - SSL_METHOD
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_ssl_version(3)
 */
export function ssl_set_ssl_method(ssl: Handle, method: Handle): number;

/**
 * Reserves an index under which every SSL can keep a number of the caller's.
 *
 * @returns int: an index for ssl_set_ex_data, or -1 with the reason in the queue
 * @see CRYPTO_get_ex_new_index(3)
 */
export function ssl_get_ex_new_index(): number;

/**
 * Keeps a number with an SSL.
 *
 * @param ssl - SSL
 * @param index - int: from ssl_get_ex_new_index, or 0
 * @param data - int64_t: any number
 * @returns int: 1, or 0 with the reason in the queue
 * @see CRYPTO_set_ex_data(3)
 */
export function ssl_set_ex_data(ssl: Handle, index: Integer, data: Integer): number;

/**
 * Gives the number that is kept with an SSL under an index.
 *
 * @param ssl - SSL
 * @param index - int: from ssl_get_ex_new_index, or 0
 * @returns int64_t: the number; 0 where none was set
 * @see CRYPTO_get_ex_data(3)
 */
export function ssl_get_ex_data(ssl: Handle, index: Integer): Integer;

/**
 * Keeps a number with an SSL, under index 0.
 *
 * @param ssl - SSL
 * @param data - int64_t: any number
 * @returns int: 1, or 0 with the reason in the queue
 * @see CRYPTO_set_ex_data(3)
 */
export function ssl_set_app_data(ssl: Handle, data: Integer): number;

/**
 * Gives the number that ssl_set_app_data kept.
 *
 * @param ssl - SSL
 * @returns int64_t: the number; 0 where none was set
 * @see CRYPTO_get_ex_data(3)
 */
export function ssl_get_app_data(ssl: Handle): Integer;

/**
 * Tells under which index the X509_STORE_CTX of a verification keeps its SSL.
 *
 * @returns int: the index, or -1
 * @see SSL_get_ex_data_X509_STORE_CTX_idx(3)
 */
export function ssl_get_ex_data_x509_store_ctx_idx(): number;

/**
 * Sets what an SSL reads from and writes to. The BIOs stay the caller's too, and are freed by
 * whoever is last. OpenSSL's own BIOs over sockets and descriptors may raise SIGPIPE, and wait
 * where the descriptor does, while other calls on the SSL are held up: ssl_set_fd has one that does
 * neither.
 *
 * - Streams: refused on the SSL of a stream: it has a transport of its own
 * @param ssl - SSL
 * @param rbio - BIO or null: to read from; 0 for none
 * @param wbio - BIO or null: to write to, commonly the same; 0 for none
 * @returns nothing
 * @see SSL_set_bio(3)
 */
export function ssl_set_bio(ssl: Handle, rbio?: Handle, wbio?: Handle): void;

/**
 * Sets what an SSL reads from.
 *
 * - Streams: refused on the SSL of a stream: it has a transport of its own
 * @param ssl - SSL
 * @param rbio - BIO or null: 0 for none
 * @returns nothing
 * @see SSL_set_bio(3)
 */
export function ssl_set0_rbio(ssl: Handle, rbio?: Handle): void;

/**
 * Sets what an SSL writes to.
 *
 * - Streams: refused on the SSL of a stream: it has a transport of its own
 * @param ssl - SSL
 * @param wbio - BIO or null: 0 for none
 * @returns nothing
 * @see SSL_set_bio(3)
 */
export function ssl_set0_wbio(ssl: Handle, wbio?: Handle): void;

/**
 * Gives the BIO that an SSL reads from.
 *
 * - Streams: refused on the SSL of a stream: its transport is its own
 * @param ssl - SSL
 * @returns BIO or null, borrowed: what it reads from; 0: none is set
 * @see SSL_get_rbio(3)
 */
export function ssl_get_rbio(ssl: Handle): GasketObject | null;

/**
 * Gives the BIO that an SSL writes to.
 *
 * - Streams: refused on the SSL of a stream: its transport is its own
 * @param ssl - SSL
 * @returns BIO or null, borrowed: what it writes to; 0: none is set
 * @see SSL_get_rbio(3)
 */
export function ssl_get_wbio(ssl: Handle): GasketObject | null;

/**
 * Has an SSL read from and write to a socket. Nothing waits for it, whether the socket would or
 * not: the call returns below 0, and ssl_get_error tells what to wait for. SIGPIPE is never raised.
 *
 * - Streams: refused on the SSL of a stream: it has a transport of its own
 * @param ssl - SSL
 * @param fd - int: of a socket; it stays the caller's to close
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_set_fd(3)
 */
export function ssl_set_fd(ssl: Handle, fd: Integer): number;

/**
 * Has an SSL read from a socket, without waiting, as ssl_set_fd does.
 *
 * - Streams: refused on the SSL of a stream: it has a transport of its own
 * @param ssl - SSL
 * @param fd - int: of a socket; it stays the caller's to close
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_set_fd(3)
 */
export function ssl_set_rfd(ssl: Handle, fd: Integer): number;

/**
 * Has an SSL write to a socket, without waiting, as ssl_set_fd does.
 *
 * - Streams: refused on the SSL of a stream: it has a transport of its own
 * @param ssl - SSL
 * @param fd - int: of a socket; it stays the caller's to close
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_set_fd(3)
 */
export function ssl_set_wfd(ssl: Handle, fd: Integer): number;

/**
 * Gives the descriptor that an SSL reads from.
 *
 * @param ssl - SSL
 * @returns int: the descriptor, or -1: it reads from none
 * @see SSL_get_fd(3)
 */
export function ssl_get_fd(ssl: Handle): number;

/**
 * Gives the descriptor that an SSL reads from.
 *
 * @param ssl - SSL
 * @returns int: the descriptor, or -1: it reads from none
 * @see SSL_get_fd(3)
 */
export function ssl_get_rfd(ssl: Handle): number;

/**
 * Gives the descriptor that an SSL writes to.
 *
 * @param ssl - SSL
 * @returns int: the descriptor, or -1: it writes to none
 * @see SSL_get_fd(3)
 */
export function ssl_get_wfd(ssl: Handle): number;

/**
 * Makes an SSL the client. A stream's SSL has its side from the beginning: there it does nothing
 * for a client, and is refused for a server.
 *
 * @param ssl - SSL
 * @returns nothing
 * @see SSL_set_connect_state(3)
 */
export function ssl_set_connect_state(ssl: Handle): void;

/**
 * Makes an SSL the server. A stream's SSL has its side from the beginning: there it does nothing
 * for a server, and is refused for a client.
 *
 * @param ssl - SSL
 * @returns nothing
 * @see SSL_set_connect_state(3)
 */
export function ssl_set_accept_state(ssl: Handle): void;

/**
 * Carries the handshake, or goes on with it. The side must have been set.
 *
 * - Streams: refused on the SSL of a stream: stream_handshake carries its handshake
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @returns int: 1: it is done; 0: it was ended in good order; below 0: ssl_get_error tells why it
 *   is not done
 * @see SSL_do_handshake(3)
 */
export function ssl_do_handshake(ssl: Handle): number;

/**
 * Carries the handshake as a client, or goes on with it.
 *
 * - Streams: refused on the SSL of a stream: stream_handshake carries its handshake
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @returns int: as ssl_do_handshake
 * @see SSL_connect(3)
 */
export function ssl_connect(ssl: Handle): number;

/**
 * Carries the handshake as a server, or goes on with it.
 *
 * - Streams: refused on the SSL of a stream: stream_handshake carries its handshake
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @returns int: as ssl_do_handshake
 * @see SSL_accept(3)
 */
export function ssl_accept(ssl: Handle): number;

/**
 * Answers the first message of a TLS 1.3 client with a cookie, and keeps nothing until the client
 * echoes it. It needs the cookie callbacks of the context.
 *
 * - Streams: refused on the SSL of a stream: stream_handshake carries its handshake
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @returns int: 1: the client echoed the cookie, go on with ssl_accept; 0: a cookie was sent to it,
 *   forget the connection; -1: it failed
 * @see SSL_stateless(3)
 */
export function ssl_stateless(ssl: Handle): number;

/**
 * Has the next read, write or handshake begin a new handshake. TLS 1.3 has none,
 * SSL_OP_NO_RENEGOTIATION forbids it.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_key_update(3)
 */
export function ssl_renegotiate(ssl: Handle): number;

/**
 * Has the next read, write or handshake begin a new handshake that resumes the session.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_key_update(3)
 */
export function ssl_renegotiate_abbreviated(ssl: Handle): number;

/**
 * Tells whether a new handshake was asked for and is not finished yet.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_key_update(3)
 */
export function ssl_renegotiate_pending(ssl: Handle): number;

/**
 * Has the next write or handshake change the keys of a TLS 1.3 connection.
 *
 * @param ssl - SSL
 * @param updateType - int: SSL_KEY_UPDATE_NOT_REQUESTED: one's own keys only;
 *   SSL_KEY_UPDATE_REQUESTED: the peer's too
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_key_update(3)
 */
export function ssl_key_update(ssl: Handle, updateType: Integer): number;

/**
 * Tells which change of keys is to come.
 *
 * @param ssl - SSL
 * @returns int: what was asked for, SSL_KEY_UPDATE_NONE when it is done
 * @see SSL_key_update(3)
 */
export function ssl_get_key_update_type(ssl: Handle): number;

/**
 * Has the next write or handshake send the client one more ticket.
 *
 * - OpenSSL: 3.0 and newer
 * @param ssl - SSL: a server's, with TLS 1.3
 * @returns int: 1, or 0: the connection is not such
 * @see SSL_CTX_set_num_tickets(3)
 */
export function ssl_new_session_ticket(ssl: Handle): number;

/**
 * Has the next write or handshake ask the client for a certificate. The client must have offered
 * it, see ssl_set_post_handshake_auth.
 *
 * @param ssl - SSL: a server's, with TLS 1.3
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_verify(3)
 */
export function ssl_verify_client_post_handshake(ssl: Handle): number;

/**
 * Tells how many handshakes there were after the first, since the count was cleared.
 *
 * @param ssl - SSL
 * @returns long: how many; always 0 with TLS 1.3
 * @see openssl/ssl.h
 */
export function ssl_num_renegotiations(ssl: Handle): number;

/**
 * Begins the count of ssl_num_renegotiations anew. That of ssl_total_renegotiations goes on.
 *
 * @param ssl - SSL
 * @returns long: how many there were until now
 * @see openssl/ssl.h
 */
export function ssl_clear_num_renegotiations(ssl: Handle): number;

/**
 * Tells how many handshakes there were after the first, since the SSL was made or cleared.
 *
 * @param ssl - SSL
 * @returns long: how many; always 0 with TLS 1.3
 * @see openssl/ssl.h
 */
export function ssl_total_renegotiations(ssl: Handle): number;

/**
 * Tells whether the peer supports secure renegotiation, RFC 5746.
 *
 * @param ssl - SSL
 * @returns long: 1 or 0
 * @see SSL_CTX_set_options(3)
 */
export function ssl_get_secure_renegotiation_support(ssl: Handle): number;

/**
 * Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
 *
 * - Streams: refused on the SSL of a stream: stream_read reads it
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @param buffer - bytes that are filled: where the bytes go
 * @returns int: how many bytes were read; 0 or below: none, ssl_get_error tells why
 * @see SSL_read(3)
 */
export function ssl_read(ssl: Handle, buffer: Bytes): number;

/**
 * Reads what the peer has sent, at most `length` bytes. A handshake that is due comes first.
 *
 * - Value 2: `readLength`, size_t: how many bytes were read
 * - Streams: refused on the SSL of a stream: stream_read reads it
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @param buffer - bytes that are filled: where the bytes go
 * @returns int: 1, or 0: ssl_get_error tells why
 * @see SSL_read(3)
 */
export function ssl_read_ex(ssl: Handle, buffer: Bytes): [number, number];

/**
 * Reads as ssl_read does, and leaves the bytes to be read again.
 *
 * - Streams: refused on the SSL of a stream: stream_read reads it
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @param buffer - bytes that are filled: where the bytes go
 * @returns int: as ssl_read
 * @see SSL_read(3)
 */
export function ssl_peek(ssl: Handle, buffer: Bytes): number;

/**
 * Reads as ssl_read_ex does, and leaves the bytes to be read again.
 *
 * - Value 2: `readLength`, size_t: how many bytes were read
 * - Streams: refused on the SSL of a stream: stream_read reads it
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @param buffer - bytes that are filled: where the bytes go
 * @returns int: as ssl_read_ex
 * @see SSL_read(3)
 */
export function ssl_peek_ex(ssl: Handle, buffer: Bytes): [number, number];

/**
 * Sends bytes to the peer. A handshake that is due comes first. After SSL_ERROR_WANT_READ or
 * SSL_ERROR_WANT_WRITE it must be called again with the same bytes.
 *
 * - Streams: refused on the SSL of a stream: stream_write writes to it
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @param data - bytes: what is sent
 * @returns int: how many bytes were taken; 0 or below: none, ssl_get_error tells why
 * @see SSL_write(3)
 */
export function ssl_write(ssl: Handle, data: Bytes): number;

/**
 * Sends bytes to the peer, as ssl_write does.
 *
 * - Value 2: `written`, size_t: how many bytes were taken
 * - Streams: refused on the SSL of a stream: stream_write writes to it
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @param data - bytes: what is sent
 * @returns int: 1, or 0: ssl_get_error tells why
 * @see SSL_write(3)
 */
export function ssl_write_ex(ssl: Handle, data: Bytes): [number, number];

/**
 * Has the system send a part of a file by itself. It works only where the system does the
 * encryption: SSL_OP_ENABLE_KTLS is set, and the BIO is OpenSSL's own over a socket.
 *
 * - Streams: refused on the SSL of a stream: stream_write writes to it
 * - Waits: as long as OpenSSL does
 * - OpenSSL: 3.0 and newer
 * @param ssl - SSL
 * @param fd - int: of the file
 * @param offset - int64_t: where in the file to begin
 * @param size - size_t: how many bytes to send
 * @param flags - int: for the system's sendfile; 0 for none
 * @returns int64_t: how many bytes were sent; below 0: ssl_get_error tells why
 * @see SSL_write(3)
 */
export function ssl_sendfile(ssl: Handle, fd: Integer, offset: Integer, size: Integer, flags: Integer): Integer;

/**
 * Reads what a client sends before the handshake is done. An attacker may send such bytes once
 * more.
 *
 * - Value 2: `readLength`, size_t: how many bytes were read
 * - Streams: refused on the SSL of a stream: stream_read reads it
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL: a server's
 * @param buffer - bytes that are filled: where the bytes go
 * @returns int: SSL_READ_EARLY_DATA_SUCCESS: call it again; SSL_READ_EARLY_DATA_FINISH: there are
 *   no more; SSL_READ_EARLY_DATA_ERROR: ssl_get_error tells why
 * @see SSL_read_early_data(3)
 */
export function ssl_read_early_data(ssl: Handle, buffer: Bytes): [number, number];

/**
 * Sends bytes before the handshake is done: a client's that resumes a session which allows it, or a
 * server's that reads early data. An attacker may send a client's once more.
 *
 * - Value 2: `written`, size_t: how many bytes were taken
 * - Streams: refused on the SSL of a stream: stream_write writes to it
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @param data - bytes: what is sent
 * @returns int: 1, or 0: ssl_get_error tells why
 * @see SSL_read_early_data(3)
 */
export function ssl_write_early_data(ssl: Handle, data: Bytes): [number, number];

/**
 * Tells how many decrypted bytes can be read without reading from the transport.
 *
 * @param ssl - SSL
 * @returns int: how many bytes
 * @see SSL_pending(3)
 */
export function ssl_pending(ssl: Handle): number;

/**
 * Tells whether OpenSSL has read bytes from the transport that have not been read from it,
 * decrypted or not. A socket that has nothing to read says nothing about these.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_pending(3)
 */
export function ssl_has_pending(ssl: Handle): number;

/**
 * Sends the TLS farewell, or waits for the peer's when that is sent. The socket stays open.
 *
 * - Streams: refused on the SSL of a stream: stream_shutdown says its farewell
 * - Waits: as long as OpenSSL does
 * @param ssl - SSL
 * @returns int: 1: both have said farewell; 0: one's own was sent, the peer's is to come; below 0:
 *   ssl_get_error tells why
 * @see SSL_shutdown(3)
 */
export function ssl_shutdown(ssl: Handle): number;

/**
 * Tells which farewells were said.
 *
 * @param ssl - SSL
 * @returns int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
 * @see SSL_set_shutdown(3)
 */
export function ssl_get_shutdown(ssl: Handle): number;

/**
 * Has an SSL believe that these farewells were said.
 *
 * - Streams: refused on the SSL of a stream: stream_shutdown says its farewell
 * @param ssl - SSL
 * @param mode - int: bits SSL_SENT_SHUTDOWN and SSL_RECEIVED_SHUTDOWN
 * @returns nothing
 * @see SSL_set_shutdown(3)
 */
export function ssl_set_shutdown(ssl: Handle, mode: Integer): void;

/**
 * Tells whether ssl_shutdown sends nothing.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_CTX_set_quiet_shutdown(3)
 */
export function ssl_get_quiet_shutdown(ssl: Handle): number;

/**
 * Has ssl_shutdown send nothing, and answer that all is done.
 *
 * - Streams: refused on the SSL of a stream: stream_shutdown says its farewell
 * @param ssl - SSL
 * @param mode - int: 1: quiet; 0: it sends the farewell
 * @returns nothing
 * @see SSL_CTX_set_quiet_shutdown(3)
 */
export function ssl_set_quiet_shutdown(ssl: Handle, mode: Integer): void;

/**
 * Tells why a call that reads or writes did not do what it should.
 *
 * @param ssl - SSL
 * @param result - int: what the last of ssl_read, ssl_write, ssl_do_handshake and so on returned
 * @returns int: SSL_ERROR_NONE, SSL_ERROR_WANT_READ and so on
 * @see SSL_get_error(3)
 */
export function ssl_get_error(ssl: Handle, result: Integer): number;

/**
 * Tells what the last call that read or wrote waits for.
 *
 * @param ssl - SSL
 * @returns int: SSL_NOTHING, SSL_READING, SSL_WRITING, SSL_X509_LOOKUP, SSL_ASYNC_PAUSED, (glance)
 *   SSL_ASYNC_NO_JOBS, SSL_CLIENT_HELLO_CB or SSL_RETRY_VERIFY
 * @see SSL_want(3)
 */
export function ssl_want(ssl: Handle): number;

/**
 * Tells whether the last call that read or wrote waits for nothing.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_want(3)
 */
export function ssl_want_nothing(ssl: Handle): number;

/**
 * Tells whether the last call that read or wrote waits for bytes to come.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_want(3)
 */
export function ssl_want_read(ssl: Handle): number;

/**
 * Tells whether the last call that read or wrote waits until bytes can be sent.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_want(3)
 */
export function ssl_want_write(ssl: Handle): number;

/**
 * Tells whether the handshake waits for a certificate to be chosen.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_want(3)
 */
export function ssl_want_x509_lookup(ssl: Handle): number;

/**
 * Tells whether the handshake waits for a verdict on the peer's certificate. OpenSSL 1.1.1 never
 * does.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_want(3)
 */
export function ssl_want_retry_verify(ssl: Handle): number;

/**
 * Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_want(3)
 */
export function ssl_want_async(ssl: Handle): number;

/**
 * Tells whether an asynchronous job could not be begun. There are none, see ssl_set_mode.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_want(3)
 */
export function ssl_want_async_job(ssl: Handle): number;

/**
 * Tells whether the handshake waits for an answer about the client's first message.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_want(3)
 */
export function ssl_want_client_hello_cb(ssl: Handle): number;

/**
 * Tells whether a handshake is under way or still to begin.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_in_init(3)
 */
export function ssl_in_init(ssl: Handle): number;

/**
 * Tells whether the handshake has not begun.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_in_init(3)
 */
export function ssl_in_before(ssl: Handle): number;

/**
 * Tells whether the handshake is done.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_in_init(3)
 */
export function ssl_is_init_finished(ssl: Handle): number;

/**
 * Tells whether a client's handshake is under way or still to begin.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_in_init(3)
 */
export function ssl_in_connect_init(ssl: Handle): number;

/**
 * Tells whether a server's handshake is under way or still to begin.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_in_init(3)
 */
export function ssl_in_accept_init(ssl: Handle): number;

/**
 * Tells at which message the handshake is.
 *
 * @param ssl - SSL
 * @returns int: TLS_ST_BEFORE, TLS_ST_OK and so on
 * @see SSL_in_init(3)
 */
export function ssl_get_state(ssl: Handle): number;

/**
 * Gives a few letters for the message at which the handshake is.
 *
 * @param ssl - SSL
 * @returns string or null
 * @see SSL_state_string(3)
 */
export function ssl_state_string(ssl: Handle): string | null;

/**
 * Names the message at which the handshake is.
 *
 * @param ssl - SSL
 * @returns string or null
 * @see SSL_state_string(3)
 */
export function ssl_state_string_long(ssl: Handle): string | null;

/**
 * Gives letters for where in a record reading is.
 *
 * @param ssl - SSL
 * @returns string or null: RH: at a record's header, RB: at its body, RD: it is complete; or
 *   unknown
 * @see SSL_rstate_string(3)
 */
export function ssl_rstate_string(ssl: Handle): string | null;

/**
 * Tells where in a record reading is.
 *
 * @param ssl - SSL
 * @returns string or null
 * @see SSL_rstate_string(3)
 */
export function ssl_rstate_string_long(ssl: Handle): string | null;

/**
 * Gives a letter for the level of an alert: warning, fatal, unknown.
 *
 * @param value - int: level and description, as an info callback gets them
 * @returns string or null: W, F or U
 * @see SSL_alert_type_string(3)
 */
export function ssl_alert_type_string(value: Integer): string | null;

/**
 * Names the level of an alert.
 *
 * @param value - int: level and description
 * @returns string or null
 * @see SSL_alert_type_string(3)
 */
export function ssl_alert_type_string_long(value: Integer): string | null;

/**
 * Gives two letters for an alert.
 *
 * @param value - int: the description; bits above the lowest 8 do not count
 * @returns string or null
 * @see SSL_alert_type_string(3)
 */
export function ssl_alert_desc_string(value: Integer): string | null;

/**
 * Names an alert.
 *
 * @param value - int: the description; bits above the lowest 8 do not count
 * @returns string or null
 * @see SSL_alert_type_string(3)
 */
export function ssl_alert_desc_string_long(value: Integer): string | null;

/**
 * Tells which side an SSL is.
 *
 * @param ssl - SSL
 * @returns int: 1: a server; 0: a client, or no side is set
 * @see SSL_set_connect_state(3)
 */
export function ssl_is_server(ssl: Handle): number;

/**
 * Tells whether an SSL speaks DTLS.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_get_version(3)
 */
export function ssl_is_dtls(ssl: Handle): number;

/**
 * Tells the version that is spoken. Before the handshake is done it proves nothing.
 *
 * @param ssl - SSL
 * @returns int: TLS1_2_VERSION, TLS1_3_VERSION and so on
 * @see SSL_get_version(3)
 */
export function ssl_version(ssl: Handle): number;

/**
 * Names the version that is spoken. Before the handshake it says TLSv1.3, which proves nothing.
 *
 * @param ssl - SSL
 * @returns string or null: TLSv1.3, TLSv1.2, TLSv1.1, TLSv1, SSLv3, DTLSv1.2 and so on, or unknown
 * @see SSL_get_version(3)
 */
export function ssl_get_version(ssl: Handle): string | null;

/**
 * Tells the version that the client's first message was marked with.
 *
 * @param ssl - SSL
 * @returns int: a version; at most TLS1_2_VERSION for TLS 1.3
 * @see SSL_get_version(3)
 */
export function ssl_client_version(ssl: Handle): number;

/**
 * Tells what became of early data.
 *
 * @param ssl - SSL
 * @returns int: SSL_EARLY_DATA_NOT_SENT, SSL_EARLY_DATA_REJECTED or SSL_EARLY_DATA_ACCEPTED
 * @see SSL_read_early_data(3)
 */
export function ssl_get_early_data_status(ssl: Handle): number;

/**
 * Tells whether an asynchronous job is under way. There are none, see ssl_set_mode.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_waiting_for_async(3)
 */
export function ssl_waiting_for_async(ssl: Handle): number;

/**
 * Tells what the engine of an asynchronous job is at. There are no jobs, see ssl_set_mode.
 *
 * - Value 2: `status`, int: ASYNC_STATUS_UNSUPPORTED and so on
 * - OpenSSL: 3.0 and newer
 * @param ssl - SSL
 * @returns int: 1, or 0
 * @see SSL_set_async_callback(3)
 */
export function ssl_get_async_status(ssl: Handle): [number, number];

/**
 * Gives the cipher of the connection.
 *
 * @param ssl - SSL
 * @returns SSL_CIPHER or null, static: the cipher; 0 before the handshake
 * @see SSL_get_current_cipher(3)
 */
export function ssl_get_current_cipher(ssl: Handle): GasketObject | null;

/**
 * Gives the cipher that the handshake under way has chosen.
 *
 * @param ssl - SSL
 * @returns SSL_CIPHER or null, static: the cipher; 0: none is chosen yet
 * @see SSL_get_current_cipher(3)
 */
export function ssl_get_pending_cipher(ssl: Handle): GasketObject | null;

/**
 * Names the cipher of the connection.
 *
 * @param ssl - SSL
 * @returns string or null: the name; (NONE) before the handshake
 * @see SSL_get_current_cipher(3)
 */
export function ssl_get_cipher(ssl: Handle): string | null;

/**
 * Names the cipher of the connection.
 *
 * @param ssl - SSL
 * @returns string or null: the name; (NONE) before the handshake
 * @see SSL_get_current_cipher(3)
 */
export function ssl_get_cipher_name(ssl: Handle): string | null;

/**
 * Tells how long the key of the connection's cipher is.
 *
 * - Value 2: `algorithmBits`, int: how many bits the algorithm's key has
 * @param ssl - SSL
 * @returns int: how many bits are secret; 0 before the handshake
 * @see SSL_get_current_cipher(3)
 */
export function ssl_get_cipher_bits(ssl: Handle): [number, number];

/**
 * Names the protocol version that first had the connection's cipher.
 *
 * @param ssl - SSL
 * @returns string or null: a version; (NONE) before the handshake
 * @see SSL_get_current_cipher(3)
 */
export function ssl_get_cipher_version(ssl: Handle): string | null;

/**
 * Gives the ciphers that an SSL is set to, its context's where it has none of its own.
 *
 * @param ssl - SSL
 * @returns STACK_OF(SSL_CIPHER) or null, borrowed: the ciphers, the preferred first
 * @see SSL_get_ciphers(3)
 */
export function ssl_get_ciphers(ssl: Handle): GasketObject | null;

/**
 * Gives the ciphers that a client would offer, with its versions and security level.
 *
 * @param ssl - SSL
 * @returns STACK_OF(SSL_CIPHER) or null, new: the ciphers, the preferred first; 0: none
 * @see SSL_get_ciphers(3)
 */
export function ssl_get1_supported_ciphers(ssl: Handle): GasketObject | null;

/**
 * Gives the ciphers that the client offered, as far as OpenSSL knows them.
 *
 * @param ssl - SSL: a server's
 * @returns STACK_OF(SSL_CIPHER) or null, borrowed: the ciphers, the client's preferred first; 0:
 *   none, or not a server's
 * @see SSL_get_ciphers(3)
 */
export function ssl_get_client_ciphers(ssl: Handle): GasketObject | null;

/**
 * Names one of the ciphers that an SSL is set to, the preferred first.
 *
 * @param ssl - SSL
 * @param n - int: from 0
 * @returns string or null: the name; 0: there are not so many
 * @see SSL_get_ciphers(3)
 */
export function ssl_get_cipher_list(ssl: Handle, n: Integer): string | null;

/**
 * Names the ciphers that client and server have in common, as many as there is room for.
 *
 * @param ssl - SSL: a server's
 * @param buffer - bytes that are filled: where the names go
 * @returns string or null: the names, separated by colons; 0: none, or not a server's
 * @see SSL_get_ciphers(3)
 */
export function ssl_get_shared_ciphers(ssl: Handle, buffer: Bytes): string | null;

/**
 * Reads a list of ciphers as a client sends it. Those that OpenSSL does not know are left out.
 *
 * - Value 2: `ciphers`, STACK_OF(SSL_CIPHER) or null: a new STACK_OF(SSL_CIPHER): the ciphers
 * - Value 3: `special`, STACK_OF(SSL_CIPHER) or null: a new STACK_OF(SSL_CIPHER): those that are
 *   only signals
 * @param ssl - SSL
 * @param bytes - bytes: as in a ClientHello
 * @param version2 - int: 1: in the format of SSL 2, three bytes each; 0: two each. OpenSSL 4.0
 *   takes 0 only
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_get_ciphers(3)
 */
export function ssl_bytes_to_cipher_list(ssl: Handle, bytes: Bytes, version2: Integer): [number, GasketObject | null, GasketObject | null];

/**
 * Copies the list of ciphers as the client sent it.
 *
 * @param ssl - SSL: a server's
 * @param buffer - bytes that are filled or null: null asks for the size of one cipher, which is 2
 * @returns long: how many bytes there are; 0: none
 * @see SSL_CTX_set_cipher_list(3)
 */
export function ssl_get0_raw_cipherlist(ssl: Handle, buffer?: Bytes | null): number;

/**
 * Copies the point formats that the peer offered, a byte each.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled or null
 * @returns long: how many bytes there are; 0: none
 * @see RFC 8422 section 5.1.2
 */
export function ssl_get0_ec_point_formats(ssl: Handle, buffer?: Bytes | null): number;

/**
 * Gives the compression of what is sent.
 *
 * @param ssl - SSL
 * @returns COMP_METHOD or null, static: the method; 0: none, as is usual
 * @see openssl/ssl.h
 */
export function ssl_get_current_compression(ssl: Handle): GasketObject | null;

/**
 * Gives the compression of what is received.
 *
 * @param ssl - SSL
 * @returns COMP_METHOD or null, static: the method; 0: none, as is usual
 * @see openssl/ssl.h
 */
export function ssl_get_current_expansion(ssl: Handle): GasketObject | null;

/**
 * Copies the groups that the peer offered: NIDs, or TLSEXT_nid_unknown with the number in it.
 *
 * @param ssl - SSL
 * @param groups - bytes that are filled or null: 4 bytes for each; nothing is written where there
 *   is not room for all
 * @returns long: how many groups there are
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_get1_groups(ssl: Handle, groups?: Bytes | null): number;

/**
 * Is ssl_get1_groups under its old name.
 *
 * @param ssl - SSL
 * @param groups - bytes that are filled or null: 4 bytes for each; nothing is written where there
 *   is not room for all
 * @returns long: how many groups there are
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_get1_curves(ssl: Handle, groups?: Bytes | null): number;

/**
 * Tells a group that client and server have in common, the preferred first.
 *
 * @param ssl - SSL: a server's
 * @param n - long: from 0; -1 asks how many there are
 * @returns long: a NID, or 0: there are not so many; for -1 the count
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_get_shared_group(ssl: Handle, n: Integer): number;

/**
 * Is ssl_get_shared_group under its old name.
 *
 * @param ssl - SSL: a server's
 * @param n - long: from 0; -1 asks how many there are
 * @returns long: a NID, or 0: there are not so many; for -1 the count
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_get_shared_curve(ssl: Handle, n: Integer): number;

/**
 * Tells which group the keys were agreed with.
 *
 * @param ssl - SSL
 * @returns long: a NID, or TLSEXT_nid_unknown with the number in it; 0: none. OpenSSL 1.1.1 answers
 *   0 always
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_get_negotiated_group(ssl: Handle): number;

/**
 * Names a group.
 *
 * - OpenSSL: 3.0 and newer
 * @param ssl - SSL
 * @param id - int: as ssl_get_negotiated_group answers
 * @returns string or null: the name; 0: it is not known
 * @see SSL_group_to_name(3)
 */
export function ssl_group_to_name(ssl: Handle, id: Integer): string | null;

/**
 * Gives the public key that the peer used for the agreement.
 *
 * - Value 2: `key`, EVP_PKEY or null: a new EVP_PKEY
 * @param ssl - SSL
 * @returns long: 1, or 0: there is none
 * @see SSL_get_server_tmp_key(3)
 */
export function ssl_get_peer_tmp_key(ssl: Handle): [number, GasketObject | null];

/**
 * Is ssl_get_peer_tmp_key under its old name.
 *
 * - Value 2: `key`, EVP_PKEY or null: a new EVP_PKEY
 * @param ssl - SSL
 * @returns long: 1, or 0: there is none
 * @see SSL_get_server_tmp_key(3)
 */
export function ssl_get_server_tmp_key(ssl: Handle): [number, GasketObject | null];

/**
 * Gives the key that this side used for the agreement.
 *
 * - Value 2: `key`, EVP_PKEY or null: a new EVP_PKEY
 * @param ssl - SSL
 * @returns long: 1, or 0: there is none
 * @see SSL_get_server_tmp_key(3)
 */
export function ssl_get_tmp_key(ssl: Handle): [number, GasketObject | null];

/**
 * Tells the digest that this side signed in the handshake.
 *
 * - Value 2: `nid`, int: of a digest; 0 where the signature has none
 * @param ssl - SSL
 * @returns long: 1, or 0: nothing was signed
 * @see SSL_get_peer_signature_nid(3)
 */
export function ssl_get_signature_nid(ssl: Handle): [number, number];

/**
 * Tells the digest that the peer signed in the handshake.
 *
 * - Value 2: `nid`, int: of a digest; 0 where the signature has none
 * @param ssl - SSL
 * @returns long: 1, or 0: nothing was signed
 * @see SSL_get_peer_signature_nid(3)
 */
export function ssl_get_peer_signature_nid(ssl: Handle): [number, number];

/**
 * Tells with what kind of key this side signed in the handshake.
 *
 * - Value 2: `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
 * @param ssl - SSL
 * @returns int: 1, or 0: nothing was signed
 * @see SSL_get_peer_signature_nid(3)
 */
export function ssl_get_signature_type_nid(ssl: Handle): [number, number];

/**
 * Tells with what kind of key the peer signed in the handshake.
 *
 * - Value 2: `nid`, int: EVP_PKEY_RSA_PSS, EVP_PKEY_EC and so on
 * @param ssl - SSL
 * @returns int: 1, or 0: nothing was signed
 * @see SSL_get_peer_signature_nid(3)
 */
export function ssl_get_peer_signature_type_nid(ssl: Handle): [number, number];

/**
 * Tells a signature algorithm that the peer offered. NIDs are 0 for what is not known.
 *
 * - Value 2: `sign`, int: NID of the key's algorithm
 * - Value 3: `digest`, int: NID of the digest
 * - Value 4: `signAndDigest`, int: NID of both
 * - Value 5: `rawSign`, unsigned char: low byte of the number in TLS
 * - Value 6: `rawDigest`, unsigned char: high byte of the number in TLS
 * @param ssl - SSL
 * @param index - int: from 0; -1 asks for the count only
 * @returns int: how many there are; 0: none, or not so many
 * @see SSL_get_shared_sigalgs(3)
 */
export function ssl_get_sigalgs(ssl: Handle, index: Integer): [number, number, number, number, number, number];

/**
 * Tells a signature algorithm that both sides can do, the preferred first.
 *
 * - Value 2: `sign`, int: NID of the key's algorithm
 * - Value 3: `digest`, int: NID of the digest
 * - Value 4: `signAndDigest`, int: NID of both
 * - Value 5: `rawSign`, unsigned char: low byte of the number in TLS
 * - Value 6: `rawDigest`, unsigned char: high byte of the number in TLS
 * @param ssl - SSL
 * @param index - int: from 0
 * @returns int: how many there are; 0: none, or not so many
 * @see SSL_get_shared_sigalgs(3)
 */
export function ssl_get_shared_sigalgs(ssl: Handle, index: Integer): [number, number, number, number, number, number];

/**
 * Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
 *
 * - OpenSSL: 3.0 and newer
 * @param ssl - SSL
 * @returns X509 or null, new: the certificate; 0: it showed none
 * @see SSL_get_peer_certificate(3)
 */
export function ssl_get1_peer_certificate(ssl: Handle): GasketObject | null;

/**
 * Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
 *
 * @param ssl - SSL
 * @returns X509 or null, new: the certificate; 0: it showed none
 * @see SSL_get_peer_certificate(3)
 */
export function ssl_get_peer_certificate(ssl: Handle): GasketObject | null;

/**
 * Gives the peer's certificate. Whether it is valid is told by ssl_get_verify_result.
 *
 * - OpenSSL: 3.0 and newer
 * @param ssl - SSL
 * @returns X509 or null, borrowed: the certificate; 0: it showed none
 * @see SSL_get_peer_certificate(3)
 */
export function ssl_get0_peer_certificate(ssl: Handle): GasketObject | null;

/**
 * Gives the certificates as the peer sent them. A client gets the server's own as the first; a
 * server has the client's in ssl_get_peer_certificate only.
 *
 * @param ssl - SSL
 * @returns STACK_OF(X509) or null, borrowed: the chain; 0: none, as when a session was resumed from
 *   outside
 * @see SSL_get_peer_cert_chain(3)
 */
export function ssl_get_peer_cert_chain(ssl: Handle): GasketObject | null;

/**
 * Gives the chain that was built when the peer was verified. Where that failed it may be a part.
 *
 * @param ssl - SSL
 * @returns STACK_OF(X509) or null, borrowed: the chain, from the peer's own to the root; 0: none,
 *   as when a session was resumed
 * @see SSL_get_peer_cert_chain(3)
 */
export function ssl_get0_verified_chain(ssl: Handle): GasketObject | null;

/**
 * Tells which name in the peer's certificate was the one that ssl_set1_host asked for.
 *
 * @param ssl - SSL
 * @returns string or null: the name in the certificate; 0: none was asked for, or none fits
 * @see SSL_set1_host(3)
 */
export function ssl_get0_peername(ssl: Handle): string | null;

/**
 * Tells what was found about the peer's certificate. It is X509_V_OK too when the peer showed none.
 *
 * @param ssl - SSL
 * @returns long: X509_V_OK, which is 0, or one of X509_V_ERR_
 * @see SSL_get_verify_result(3)
 */
export function ssl_get_verify_result(ssl: Handle): number;

/**
 * Copies the last Finished message that this side sent, as far as there is room.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled
 * @returns size_t: how many bytes there are; 0: none yet
 * @see openssl/ssl.h
 */
export function ssl_get_finished(ssl: Handle, buffer: Bytes): number;

/**
 * Copies the last Finished message that the peer sent, as far as there is room.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled
 * @returns size_t: how many bytes there are; 0: none yet
 * @see openssl/ssl.h
 */
export function ssl_get_peer_finished(ssl: Handle, buffer: Bytes): number;

/**
 * Copies the random bytes of the client's first message.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled
 * @returns size_t: how many bytes were copied; for 0 how many there are, 32
 * @see SSL_get_client_random(3)
 */
export function ssl_get_client_random(ssl: Handle, buffer: Bytes): number;

/**
 * Copies the random bytes of the server's first message.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled
 * @returns size_t: how many bytes were copied; for 0 how many there are, 32
 * @see SSL_get_client_random(3)
 */
export function ssl_get_server_random(ssl: Handle, buffer: Bytes): number;

/**
 * Derives secret bytes that both sides of the connection can derive, RFC 5705.
 *
 * @param ssl - SSL
 * @param material - bytes that are filled: where it goes
 * @param label - bytes: as registered for the purpose
 * @param context - bytes or null: bound into the result
 * @param useContext - int: 0: there is no context, which before TLS 1.3 is not the same as an empty
 *   one
 * @returns int: 1, or 0 or -1 with the reason in the queue
 * @see SSL_export_keying_material(3)
 */
export function ssl_export_keying_material(ssl: Handle, material: Bytes, label: Bytes, context: Bytes | null, useContext: Integer): number;

/**
 * Derives secret bytes from those that protect early data, with TLS 1.3.
 *
 * @param ssl - SSL
 * @param material - bytes that are filled: where it goes
 * @param label - bytes: as registered for the purpose
 * @param context - bytes or null: bound into the result
 * @returns int: 1, or 0 or -1 with the reason in the queue
 * @see SSL_export_keying_material(3)
 */
export function ssl_export_keying_material_early(ssl: Handle, material: Bytes, label: Bytes, context?: Bytes | null): number;

/**
 * Tells whether the connection uses the extended master secret, RFC 7627.
 *
 * @param ssl - SSL
 * @returns long: 1 or 0; -1: a handshake is under way
 * @see SSL_get_extms_support(3)
 */
export function ssl_get_extms_support(ssl: Handle): number;

/**
 * Copies the application protocol that was agreed; 0 bytes: none.
 *
 * @param ssl - SSL
 * @param protocol - bytes that are filled or null: the name, not NUL-terminated
 * @returns int
 * @see SSL_CTX_set_alpn_select_cb(3)
 */
export function ssl_get0_alpn_selected(ssl: Handle, protocol?: Bytes | null): number;

/**
 * Copies the protocol that was agreed by NPN, ALPN's forerunner; 0 bytes: none.
 *
 * @param ssl - SSL
 * @param protocol - bytes that are filled or null: the name, not NUL-terminated
 * @returns int
 * @see SSL_CTX_set_alpn_select_cb(3)
 */
export function ssl_get0_next_proto_negotiated(ssl: Handle, protocol?: Bytes | null): number;

/**
 * Is ssl_get0_next_proto_negotiated under another name.
 *
 * @param ssl - SSL
 * @param protocol - bytes that are filled or null: the name, not NUL-terminated
 * @returns int
 * @see SSL_CTX_set_alpn_select_cb(3)
 */
export function ssl_get0_npn_negotiated(ssl: Handle, protocol?: Bytes | null): number;

/**
 * Chooses an application protocol from the server's list and the client's.
 *
 * - Value 2: `selectedLength`, unsigned char: how long the name is
 * @param selected - bytes that are filled: where the name goes; 255 bytes are always enough
 * @param server - bytes or null: names, each after a byte that says how long it is
 * @param client - bytes or null: names, likewise
 * @returns int: OPENSSL_NPN_NEGOTIATED: the server's first that the client has too;
 *   OPENSSL_NPN_NO_OVERLAP: there is none, and it is the client's first
 * @see SSL_CTX_set_alpn_select_cb(3)
 */
export function ssl_select_next_proto(selected: Bytes, server?: Bytes | null, client?: Bytes | null): [number, number];

/**
 * Tells the host name that the client asks for, on either side.
 *
 * @param ssl - SSL
 * @param type - int: TLSEXT_NAMETYPE_host_name, which is 0; there is no other
 * @returns string or null: the name; 0: none
 * @see SSL_CTX_set_tlsext_servername_callback(3)
 */
export function ssl_get_servername(ssl: Handle, type: Integer): string | null;

/**
 * Tells whether the client asks for a host name.
 *
 * @param ssl - SSL
 * @returns int: TLSEXT_NAMETYPE_host_name, which is 0, or -1: it asks for none
 * @see SSL_CTX_set_tlsext_servername_callback(3)
 */
export function ssl_get_servername_type(ssl: Handle): number;

/**
 * Tells which pre-shared key was used, before TLS 1.3.
 *
 * @param ssl - SSL
 * @returns string or null: the identity; 0: no pre-shared key was used
 * @see SSL_get_psk_identity(3)
 */
export function ssl_get_psk_identity(ssl: Handle): string | null;

/**
 * Tells the server's hint which pre-shared key to use, before TLS 1.3.
 *
 * @param ssl - SSL
 * @returns string or null: the hint; 0: none
 * @see SSL_get_psk_identity(3)
 */
export function ssl_get_psk_identity_hint(ssl: Handle): string | null;

/**
 * Gives the SRTP profile that was agreed, with DTLS.
 *
 * @param ssl - SSL
 * @returns SRTP_PROTECTION_PROFILE or null, static: the profile; 0: none
 * @see SSL_CTX_set_tlsext_use_srtp(3)
 */
export function ssl_get_selected_srtp_profile(ssl: Handle): GasketObject | null;

/**
 * Copies the random bytes of the client's first message.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled or null
 * @returns size_t: how many bytes there are, 32; 0: there is no message
 * @see SSL_CTX_set_client_hello_cb(3)
 */
export function ssl_client_hello_get0_random(ssl: Handle, buffer?: Bytes | null): number;

/**
 * Copies the session ID of the client's first message.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled or null
 * @returns size_t: how many bytes there are
 * @see SSL_CTX_set_client_hello_cb(3)
 */
export function ssl_client_hello_get0_session_id(ssl: Handle, buffer?: Bytes | null): number;

/**
 * Copies the ciphers of the client's first message, two bytes each.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled or null
 * @returns size_t: how many bytes there are
 * @see SSL_CTX_set_client_hello_cb(3)
 */
export function ssl_client_hello_get0_ciphers(ssl: Handle, buffer?: Bytes | null): number;

/**
 * Copies the compression methods of the client's first message, a byte each.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled or null
 * @returns size_t: how many bytes there are
 * @see SSL_CTX_set_client_hello_cb(3)
 */
export function ssl_client_hello_get0_compression_methods(ssl: Handle, buffer?: Bytes | null): number;

/**
 * Copies an extension of the client's first message.
 *
 * - Value 2: `extensionLength`, size_t: how many bytes there are
 * @param ssl - SSL
 * @param type - unsigned int: TLSEXT_TYPE_server_name and so on
 * @param buffer - bytes that are filled or null: gets the content, without type and length
 * @returns int: 1, or 0: there is none, or no message
 * @see SSL_CTX_set_client_hello_cb(3)
 */
export function ssl_client_hello_get0_ext(ssl: Handle, type: Integer, buffer?: Bytes | null): [number, number];

/**
 * Copies the types of the extensions in the client's first message, in its order.
 *
 * - Value 2: `count`, size_t: how many extensions there are
 * @param ssl - SSL
 * @param types - bytes that are filled or null: 4 bytes for each
 * @returns int: 1, or 0: there is no message
 * @see SSL_CTX_set_client_hello_cb(3)
 */
export function ssl_client_hello_get1_extensions_present(ssl: Handle, types?: Bytes | null): [number, number];

/**
 * Tells which version the client's first message is marked with.
 *
 * @param ssl - SSL
 * @returns unsigned int: a version; 0: there is no message
 * @see SSL_CTX_set_client_hello_cb(3)
 */
export function ssl_client_hello_get0_legacy_version(ssl: Handle): number;

/**
 * Tells whether the client's first message is in the format of SSL 2.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_CTX_set_client_hello_cb(3)
 */
export function ssl_client_hello_isv2(ssl: Handle): number;

/**
 * Tells whether OpenSSL handles an extension itself.
 *
 * @param type - unsigned int: TLSEXT_TYPE_server_name and so on
 * @returns int: 1 or 0
 * @see SSL_extension_supported(3)
 */
export function ssl_extension_supported(type: Integer): number;

/**
 * Does what the macros of ssl.h do by number. The retired commands for RSA keys and options are
 * still answered, those that take a C function are refused (unsupported).
 *
 * @param ssl - SSL
 * @param cmd - int: SSL_CTRL_SET_MTU and so on
 * @param larg - long: the number that the command takes, else 0
 * @param parg - int64_t: what the command takes: the handle of an object, or the address of a text,
 *   of bytes whose length is `larg`, or of an int64_t to write to; else 0
 * @returns long: what the command answers; 0 for one that OpenSSL does not know
 * @see SSL_CTX_ctrl(3)
 */
export function ssl_ctrl(ssl: Handle, cmd: Integer, larg: Integer, parg: Integer): number;

/**
 * Does nothing since OpenSSL 1.1.0.
 *
 * @param ssl - SSL
 * @param debug - int
 * @returns nothing
 * @see SSL_CTX_ctrl(3)
 */
export function ssl_set_debug(ssl: Handle, debug: Integer): void;

/**
 * Makes a context for connections of a method. It starts with OpenSSL's defaults: the peer is not
 * verified, nothing is trusted. A key that is encrypted is never asked a password for on the
 * terminal.
 *
 * @param method - SSL_METHOD: such as that of tls_client_method
 * @returns SSL_CTX or null, new: the context, or 0 with the reason in the queue
 * @see SSL_CTX_new(3)
 */
export function ssl_ctx_new(method: Handle): GasketObject | null;

/**
 * Makes a context as ssl_ctx_new does, with a property query. The library context is the default
 * one.
 *
 * - OpenSSL: 3.0 and newer
 * @param properties - string or null: property query that algorithms are fetched with, such as
 *   `fips=yes`; null for none
 * @param method - SSL_METHOD
 * @returns SSL_CTX or null, new: the context, or 0 with the reason in the queue
 * @see SSL_CTX_new_ex(3)
 */
export function ssl_ctx_new_ex(properties: Text | null, method: Handle): GasketObject | null;

/**
 * Counts the context up: it survives one ssl_ctx_free more.
 *
 * @param ctx - SSL_CTX
 * @returns int: 1, or 0
 * @see SSL_CTX_up_ref(3)
 */
export function ssl_ctx_up_ref(ctx: Handle): number;

/**
 * Ends the handle. The context lives on as long as connections or other references need it.
 *
 * @param ctx - SSL_CTX or null
 * @returns nothing
 * @see SSL_CTX_free(3)
 */
export function ssl_ctx_free(ctx: Handle): void;

/**
 * Gives the method that connections of the context start with.
 *
 * @param ctx - SSL_CTX
 * @returns SSL_METHOD or null, static: the method
 * @see SSL_CTX_set_ssl_version(3)
 */
export function ssl_ctx_get_ssl_method(ctx: Handle): GasketObject | null;

/**
 * Replaces the method for connections that are made afterwards. The cipher lists become the default
 * ones.
 *
 * @param ctx - SSL_CTX
 * @param method - SSL_METHOD
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_ssl_version(3)
 */
export function ssl_ctx_set_ssl_version(ctx: Handle, method: Handle): number;

/**
 * Applies a named group of commands from OpenSSL's configuration file to the context. What it has
 * set before an error stays set.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @param name - string: of a section that the `ssl_conf` module of OpenSSL's configuration file
 *   lists
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_config(3)
 */
export function ssl_ctx_config(ctx: Handle, name: Text): number;

/**
 * Adds options; those that were set remain. They are for connections that are made afterwards.
 *
 * @param ctx - SSL_CTX
 * @param options - uint64_t: bits SSL_OP_... to add
 * @returns uint64_t: all bits that are set now
 * @see SSL_CTX_set_options(3)
 */
export function ssl_ctx_set_options(ctx: Handle, options: Integer): Integer;

/**
 * Takes options away.
 *
 * @param ctx - SSL_CTX
 * @param options - uint64_t: bits SSL_OP_... to take away
 * @returns uint64_t: all bits that are still set
 * @see SSL_CTX_clear_options(3)
 */
export function ssl_ctx_clear_options(ctx: Handle, options: Integer): Integer;

/**
 * Tells the options that are set.
 *
 * @param ctx - SSL_CTX
 * @returns uint64_t: bits SSL_OP_...
 * @see SSL_CTX_get_options(3)
 */
export function ssl_ctx_get_options(ctx: Handle): Integer;

/**
 * Adds mode bits. SSL_MODE_ASYNC is refused (unsupported). SSL_MODE_AUTO_RETRY, which is 4, is set
 * from the beginning.
 *
 * @param ctx - SSL_CTX
 * @param mode - long: bits SSL_MODE_... to add
 * @returns long: all bits that are set now
 * @see SSL_CTX_set_mode(3)
 */
export function ssl_ctx_set_mode(ctx: Handle, mode: Integer): number;

/**
 * Takes mode bits away.
 *
 * @param ctx - SSL_CTX
 * @param mode - long: bits SSL_MODE_... to take away
 * @returns long: all bits that are still set
 * @see SSL_CTX_clear_mode(3)
 */
export function ssl_ctx_clear_mode(ctx: Handle, mode: Integer): number;

/**
 * Tells the mode bits that are set.
 *
 * @param ctx - SSL_CTX
 * @returns long: bits SSL_MODE_...
 * @see SSL_CTX_get_mode(3)
 */
export function ssl_ctx_get_mode(ctx: Handle): number;

/**
 * Says whether connections read beyond the record that they need. It is off at first. When it is
 * on, a descriptor that is not readable does not mean that there is nothing to read: see
 * ssl_has_pending.
 *
 * @param ctx - SSL_CTX
 * @param on - long: other than 0: read as much as comes
 * @returns long: what was set before
 * @see SSL_CTX_set_read_ahead(3)
 */
export function ssl_ctx_set_read_ahead(ctx: Handle, on: Integer): number;

/**
 * Tells whether connections read ahead.
 *
 * @param ctx - SSL_CTX
 * @returns long: 0 for off
 * @see SSL_CTX_get_read_ahead(3)
 */
export function ssl_ctx_get_read_ahead(ctx: Handle): number;

/**
 * Another name of ssl_ctx_set_read_ahead.
 *
 * @param ctx - SSL_CTX
 * @param on - long: other than 0: read as much as comes
 * @returns long: what was set before
 * @see SSL_CTX_set_read_ahead(3)
 */
export function ssl_ctx_set_default_read_ahead(ctx: Handle, on: Integer): number;

/**
 * Another name of ssl_ctx_get_read_ahead.
 *
 * @param ctx - SSL_CTX
 * @returns long: 0 for off
 * @see SSL_CTX_get_default_read_ahead(3)
 */
export function ssl_ctx_get_default_read_ahead(ctx: Handle): number;

/**
 * Says whether ssl_shutdown marks both directions as closed without sending close_notify.
 *
 * @param ctx - SSL_CTX
 * @param mode - int: 1: quiet; 0: not, as at first
 * @returns nothing
 * @see SSL_CTX_set_quiet_shutdown(3)
 */
export function ssl_ctx_set_quiet_shutdown(ctx: Handle, mode: Integer): void;

/**
 * Tells whether shutdown is quiet.
 *
 * @param ctx - SSL_CTX
 * @returns int: 1 or 0
 * @see SSL_CTX_get_quiet_shutdown(3)
 */
export function ssl_ctx_get_quiet_shutdown(ctx: Handle): number;

/**
 * Carries out a command by number; most macros of ssl.h are such commands. Those that take a C
 * function are refused (unsupported).
 *
 * @param ctx - SSL_CTX
 * @param cmd - int: SSL_CTRL_...
 * @param larg - long: the number that the command takes, else 0
 * @param parg - int64_t: what the command takes: the handle of an object, or the address of a text,
 *   of bytes whose length is `larg`, or of an int64_t to write to; else 0
 * @returns long: what the command answers; 0 for a command that is not known
 * @see SSL_CTX_ctrl(3)
 */
export function ssl_ctx_ctrl(ctx: Handle, cmd: Integer, larg: Integer, parg: Integer): number;

/**
 * Sets the lowest version that is negotiated.
 *
 * @param ctx - SSL_CTX
 * @param version - int: TLS1_2_VERSION and the like; 0: the lowest that there is
 * @returns int: 1, or 0 for a version that the method cannot do
 * @see SSL_CTX_set_min_proto_version(3)
 */
export function ssl_ctx_set_min_proto_version(ctx: Handle, version: Integer): number;

/**
 * Sets the highest version that is negotiated.
 *
 * @param ctx - SSL_CTX
 * @param version - int: TLS1_3_VERSION and the like; 0: the highest that there is
 * @returns int: 1, or 0 for a version that the method cannot do
 * @see SSL_CTX_set_max_proto_version(3)
 */
export function ssl_ctx_set_max_proto_version(ctx: Handle, version: Integer): number;

/**
 * Tells the lowest version that is negotiated.
 *
 * @param ctx - SSL_CTX
 * @returns int: the version; 0: the lowest that there is
 * @see SSL_CTX_get_min_proto_version(3)
 */
export function ssl_ctx_get_min_proto_version(ctx: Handle): number;

/**
 * Tells the highest version that is negotiated.
 *
 * @param ctx - SSL_CTX
 * @returns int: the version; 0: the highest that there is
 * @see SSL_CTX_get_max_proto_version(3)
 */
export function ssl_ctx_get_max_proto_version(ctx: Handle): number;

/**
 * Sets the ciphers for TLS 1.2 and older, preferred ones first. The list may name ciphers that are
 * not known, if only one is.
 *
 * @param ctx - SSL_CTX
 * @param ciphers - string: a cipher list as openssl-ciphers(1) describes it
 * @returns int: 1, or 0 if no cipher of the list is there
 * @see SSL_CTX_set_cipher_list(3)
 */
export function ssl_ctx_set_cipher_list(ctx: Handle, ciphers: Text): number;

/**
 * Sets the cipher suites for TLS 1.3, preferred ones first.
 *
 * @param ctx - SSL_CTX
 * @param ciphersuites - string: names with colons between; empty for none
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_cipher_list(3)
 */
export function ssl_ctx_set_ciphersuites(ctx: Handle, ciphersuites: Text): number;

/**
 * Gives the ciphers of all versions that the context has, preferred ones first.
 *
 * @param ctx - SSL_CTX
 * @returns STACK_OF(SSL_CIPHER) or null, borrowed: the ciphers
 * @see SSL_get_ciphers(3)
 */
export function ssl_ctx_get_ciphers(ctx: Handle): GasketObject | null;

/**
 * Sets the groups for key exchange, preferred ones first.
 *
 * @param ctx - SSL_CTX
 * @param groups - bytes: NIDs, each an int
 * @returns int: 1, or 0
 * @see SSL_CTX_set1_groups(3)
 */
export function ssl_ctx_set1_groups(ctx: Handle, groups: Bytes): number;

/**
 * Sets the groups for key exchange by name, preferred ones first.
 *
 * @param ctx - SSL_CTX
 * @param groups - string: names with colons between, such as `X25519:P-256`
 * @returns int: 1, or 0
 * @see SSL_CTX_set1_groups_list(3)
 */
export function ssl_ctx_set1_groups_list(ctx: Handle, groups: Text): number;

/**
 * The old name of ssl_ctx_set1_groups.
 *
 * @param ctx - SSL_CTX
 * @param groups - bytes: NIDs, each an int
 * @returns int: 1, or 0
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_ctx_set1_curves(ctx: Handle, groups: Bytes): number;

/**
 * The old name of ssl_ctx_set1_groups_list.
 *
 * @param ctx - SSL_CTX
 * @param groups - string: names with colons between
 * @returns int: 1, or 0
 * @see SSL_CTX_set1_curves_list(3)
 */
export function ssl_ctx_set1_curves_list(ctx: Handle, groups: Text): number;

/**
 * Sets the signature algorithms, preferred ones first: what a client offers, and what a server
 * takes.
 *
 * @param ctx - SSL_CTX
 * @param algorithms - bytes: pairs of ints: NID of the digest, of the key's type
 * @returns int: 1, or 0
 * @see SSL_CTX_set1_sigalgs(3)
 */
export function ssl_ctx_set1_sigalgs(ctx: Handle, algorithms: Bytes): number;

/**
 * Sets the signature algorithms by name, preferred ones first.
 *
 * @param ctx - SSL_CTX
 * @param algorithms - string: names with colons between, such as `ECDSA+SHA256` or
 *   `rsa_pss_rsae_sha256`
 * @returns int: 1, or 0
 * @see SSL_CTX_set1_sigalgs_list(3)
 */
export function ssl_ctx_set1_sigalgs_list(ctx: Handle, algorithms: Text): number;

/**
 * Sets the signature algorithms that have to do with a client's certificate. Without it those of
 * ssl_ctx_set1_sigalgs count.
 *
 * @param ctx - SSL_CTX
 * @param algorithms - bytes: pairs of ints: NID of the digest, of the key's type
 * @returns int: 1, or 0
 * @see SSL_CTX_set1_client_sigalgs(3)
 */
export function ssl_ctx_set1_client_sigalgs(ctx: Handle, algorithms: Bytes): number;

/**
 * Sets the signature algorithms that have to do with a client's certificate, by name.
 *
 * @param ctx - SSL_CTX
 * @param algorithms - string: names with colons between
 * @returns int: 1, or 0
 * @see SSL_CTX_set1_client_sigalgs_list(3)
 */
export function ssl_ctx_set1_client_sigalgs_list(ctx: Handle, algorithms: Text): number;

/**
 * Sets how strong keys, ciphers and versions have to be at least. Level 1 asks for 80 bits, 2 for
 * 112, 3 for 128, 4 for 192, 5 for 256.
 *
 * @param ctx - SSL_CTX
 * @param level - int: 0, which permits everything, to 5
 * @returns nothing
 * @see SSL_CTX_set_security_level(3)
 */
export function ssl_ctx_set_security_level(ctx: Handle, level: Integer): void;

/**
 * Tells the security level.
 *
 * @param ctx - SSL_CTX
 * @returns int: the level
 * @see SSL_CTX_get_security_level(3)
 */
export function ssl_ctx_get_security_level(ctx: Handle): number;

/**
 * Sets the certificate to present; there is one for each type of key. A private key that does not
 * belong to it is dropped.
 *
 * @param ctx - SSL_CTX
 * @param x509 - X509
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_ctx_use_certificate(ctx: Handle, x509: Handle): number;

/**
 * Sets the certificate to present, from memory.
 *
 * @param ctx - SSL_CTX
 * @param der - bytes: a certificate, DER
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate_ASN1(3)
 */
export function ssl_ctx_use_certificate_asn1(ctx: Handle, der: Bytes): number;

/**
 * Sets the certificate to present: the first one in a file.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @param file - string or null
 * @param type - int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate_file(3)
 */
export function ssl_ctx_use_certificate_file(ctx: Handle, file: Text | null, type: Integer): number;

/**
 * Sets the certificate to present and the chain behind it. The chain that was set before is
 * dropped.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @param file - string or null: PEM: the certificate, then each one's issuer
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate_chain_file(3)
 */
export function ssl_ctx_use_certificate_chain_file(ctx: Handle, file?: Text | null): number;

/**
 * Sets the private key. It is refused if a certificate of its type was set that it does not belong
 * to.
 *
 * @param ctx - SSL_CTX
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_PrivateKey(3)
 */
export function ssl_ctx_use_privatekey(ctx: Handle, pkey: Handle): number;

/**
 * Sets the private key, from memory.
 *
 * @param type - int: EVP_PKEY_RSA and the like
 * @param ctx - SSL_CTX
 * @param der - bytes: the key, DER
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_PrivateKey_ASN1(3)
 */
export function ssl_ctx_use_privatekey_asn1(type: Integer, ctx: Handle, der: Bytes): number;

/**
 * Sets the private key: the first one in a file. ssl_ctx_set_default_passwd_cb_userdata gives the
 * password of an encrypted one.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @param file - string or null
 * @param type - int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_PrivateKey_file(3)
 */
export function ssl_ctx_use_privatekey_file(ctx: Handle, file: Text | null, type: Integer): number;

/**
 * Sets an RSA key as private key. Deprecated since OpenSSL 3.0.
 *
 * @param ctx - SSL_CTX
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_RSAPrivateKey(3)
 */
export function ssl_ctx_use_rsaprivatekey(ctx: Handle, rsa: Handle): number;

/**
 * Sets an RSA key as private key, from memory. Deprecated since OpenSSL 3.0.
 *
 * @param ctx - SSL_CTX
 * @param der - bytes: an RSA key, DER
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_RSAPrivateKey_ASN1(3)
 */
export function ssl_ctx_use_rsaprivatekey_asn1(ctx: Handle, der: Bytes): number;

/**
 * Sets an RSA key as private key, from a file; a key of another type is refused. Deprecated since
 * OpenSSL 3.0.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @param file - string or null
 * @param type - int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_RSAPrivateKey_file(3)
 */
export function ssl_ctx_use_rsaprivatekey_file(ctx: Handle, file: Text | null, type: Integer): number;

/**
 * Sets certificate, private key and chain at once. They are counted up.
 *
 * @param ctx - SSL_CTX
 * @param x509 - X509
 * @param pkey - EVP_PKEY or null: null: the certificate's public key stands for one that is kept
 *   elsewhere
 * @param chain - STACK_OF(X509) or null
 * @param override - int: 0: fail if anything of the kind is set already
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_cert_and_key(3)
 */
export function ssl_ctx_use_cert_and_key(ctx: Handle, x509: Handle, pkey: Handle, chain: Handle, override: Integer): number;

/**
 * Tells whether the private key belongs to the certificate that was set last.
 *
 * @param ctx - SSL_CTX
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_check_private_key(3)
 */
export function ssl_ctx_check_private_key(ctx: Handle): number;

/**
 * Gives the current certificate: the one that was set last, or selected.
 *
 * @param ctx - SSL_CTX
 * @returns X509 or null, borrowed: the certificate, or 0
 * @see SSL_get_certificate(3)
 */
export function ssl_ctx_get0_certificate(ctx: Handle): GasketObject | null;

/**
 * Gives the private key of the current certificate.
 *
 * @param ctx - SSL_CTX
 * @returns EVP_PKEY or null, borrowed: the key, or 0
 * @see SSL_get_privatekey(3)
 */
export function ssl_ctx_get0_privatekey(ctx: Handle): GasketObject | null;

/**
 * Makes one of the context's certificates the current one, which the chain calls are about.
 *
 * @param ctx - SSL_CTX
 * @param x509 - X509
 * @returns int: 1, or 0 if it is not among them
 * @see SSL_CTX_select_current_cert(3)
 */
export function ssl_ctx_select_current_cert(ctx: Handle, x509: Handle): number;

/**
 * Makes the first certificate that has a key, or the next, the current one.
 *
 * @param ctx - SSL_CTX
 * @param which - long: SSL_CERT_SET_FIRST or SSL_CERT_SET_NEXT
 * @returns int: 1, or 0 if there is none, or no more
 * @see SSL_CTX_set_current_cert(3)
 */
export function ssl_ctx_set_current_cert(ctx: Handle, which: Integer): number;

/**
 * Adds a certificate to those that are sent behind each certificate that has no chain of its own.
 *
 * @param ctx - SSL_CTX
 * @param x509 - X509 or null
 * @returns long: 1, or 0
 * @see SSL_CTX_add_extra_chain_cert(3)
 */
export function ssl_ctx_add_extra_chain_cert(ctx: Handle, x509?: Handle): number;

/**
 * Gives the extra certificates, or where there are none the current certificate's own chain.
 *
 * - Value 2: `certificates`, STACK_OF(X509) or null: gets the stack's handle, or 0
 * @param ctx - SSL_CTX
 * @returns long: 1
 * @see SSL_CTX_get_extra_chain_certs(3)
 */
export function ssl_ctx_get_extra_chain_certs(ctx: Handle): [number, GasketObject | null];

/**
 * Gives the extra certificates.
 *
 * - Value 2: `certificates`, STACK_OF(X509) or null: gets the stack's handle, or 0
 * @param ctx - SSL_CTX
 * @returns long: 1
 * @see SSL_CTX_get_extra_chain_certs_only(3)
 */
export function ssl_ctx_get_extra_chain_certs_only(ctx: Handle): [number, GasketObject | null];

/**
 * Drops the extra certificates.
 *
 * @param ctx - SSL_CTX
 * @returns long: 1
 * @see SSL_CTX_clear_extra_chain_certs(3)
 */
export function ssl_ctx_clear_extra_chain_certs(ctx: Handle): number;

/**
 * Sets the current certificate's chain; 0 drops it.
 *
 * @param ctx - SSL_CTX
 * @param chain - STACK_OF(X509) or null
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set0_chain(3)
 */
export function ssl_ctx_set0_chain(ctx: Handle, chain?: Handle): number;

/**
 * Sets the current certificate's chain; 0 drops it. The certificates are counted up.
 *
 * @param ctx - SSL_CTX
 * @param chain - STACK_OF(X509) or null
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set1_chain(3)
 */
export function ssl_ctx_set1_chain(ctx: Handle, chain?: Handle): number;

/**
 * Adds a certificate at the end of the current certificate's chain.
 *
 * @param ctx - SSL_CTX
 * @param x509 - X509
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_add0_chain_cert(3)
 */
export function ssl_ctx_add0_chain_cert(ctx: Handle, x509: Handle): number;

/**
 * Adds a certificate at the end of the current certificate's chain. It is counted up.
 *
 * @param ctx - SSL_CTX
 * @param x509 - X509
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_ctx_add1_chain_cert(ctx: Handle, x509: Handle): number;

/**
 * Gives the current certificate's chain.
 *
 * - Value 2: `certificates`, STACK_OF(X509) or null: gets the stack's handle, or 0
 * @param ctx - SSL_CTX
 * @returns long: 1
 * @see SSL_CTX_get0_chain_certs(3)
 */
export function ssl_ctx_get0_chain_certs(ctx: Handle): [number, GasketObject | null];

/**
 * Drops the current certificate's chain.
 *
 * @param ctx - SSL_CTX
 * @returns long: 1, or 0
 * @see SSL_CTX_clear_chain_certs(3)
 */
export function ssl_ctx_clear_chain_certs(ctx: Handle): number;

/**
 * Builds the current certificate's chain from the certificates that are at hand.
 *
 * @param ctx - SSL_CTX
 * @param flags - int: bits SSL_BUILD_CHAIN_FLAG_...
 * @returns long: 1; 2 if it was built in spite of an error; 0 with the reason in the queue
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_ctx_build_cert_chain(ctx: Handle, flags: Integer): number;

/**
 * Adds flags for the choice of certificates, such as SSL_CERT_FLAG_TLS_STRICT.
 *
 * @param ctx - SSL_CTX
 * @param flags - long: bits SSL_CERT_FLAG_... to add
 * @returns long: all bits that are set now
 * @see openssl/ssl.h
 */
export function ssl_ctx_set_cert_flags(ctx: Handle, flags: Integer): number;

/**
 * Takes flags for the choice of certificates away.
 *
 * @param ctx - SSL_CTX
 * @param flags - long: bits SSL_CERT_FLAG_... to take away
 * @returns long: all bits that are still set
 * @see openssl/ssl.h
 */
export function ssl_ctx_clear_cert_flags(ctx: Handle, flags: Integer): number;

/**
 * Sets extensions that a server sends with its current certificate to clients that sent the same,
 * empty.
 *
 * @param ctx - SSL_CTX
 * @param serverinfo - bytes: extensions one after the other: type, length, data, as in a
 *   ServerHello
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_serverinfo(3)
 */
export function ssl_ctx_use_serverinfo(ctx: Handle, serverinfo: Bytes): number;

/**
 * Does what ssl_ctx_use_serverinfo does, for either form of the bytes.
 *
 * @param ctx - SSL_CTX
 * @param version - unsigned int: SSL_SERVERINFOV1, or SSL_SERVERINFOV2: a context stands before
 *   each type
 * @param serverinfo - bytes
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_serverinfo_ex(3)
 */
export function ssl_ctx_use_serverinfo_ex(ctx: Handle, version: Integer, serverinfo: Bytes): number;

/**
 * Does what ssl_ctx_use_serverinfo does, from a file.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @param file - string: PEM blocks `SERVERINFO FOR ...` or `SERVERINFOV2 FOR ...`
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_serverinfo_file(3)
 */
export function ssl_ctx_use_serverinfo_file(ctx: Handle, file: Text): number;

/**
 * Sets the password that encrypted keys and certificates in PEM files are opened with from now on.
 * The text itself is the user data, since no callback of the user's own reads it.
 *
 * @param ctx - SSL_CTX
 * @param password - string or null: null: none
 * @returns nothing
 * @see SSL_CTX_set_default_passwd_cb_userdata(3)
 */
export function ssl_ctx_set_default_passwd_cb_userdata(ctx: Handle, password?: Text | null): void;

/**
 * Sets what is asked of the peer's certificate. There is no callback: ctx_set_question lets
 * handshakes pause for a verdict.
 *
 * @param ctx - SSL_CTX
 * @param mode - int: SSL_VERIFY_NONE, or bits SSL_VERIFY_PEER, SSL_VERIFY_FAIL_IF_NO_PEER_CERT,
 *   SSL_VERIFY_CLIENT_ONCE, SSL_VERIFY_POST_HANDSHAKE
 * @returns nothing
 * @see SSL_CTX_set_verify(3)
 */
export function ssl_ctx_set_verify(ctx: Handle, mode: Integer): void;

/**
 * Tells what is asked of the peer's certificate.
 *
 * @param ctx - SSL_CTX
 * @returns int: bits SSL_VERIFY_...
 * @see SSL_CTX_get_verify_mode(3)
 */
export function ssl_ctx_get_verify_mode(ctx: Handle): number;

/**
 * Limits the length of the peer's chain; OpenSSL's own limit is 100.
 *
 * @param ctx - SSL_CTX
 * @param depth - int: how many authorities may stand between certificate and root
 * @returns nothing
 * @see SSL_CTX_set_verify_depth(3)
 */
export function ssl_ctx_set_verify_depth(ctx: Handle, depth: Integer): void;

/**
 * Tells the limit that ssl_ctx_set_verify_depth set.
 *
 * @param ctx - SSL_CTX
 * @returns int: the depth, or -1 if it was not set
 * @see SSL_CTX_get_verify_depth(3)
 */
export function ssl_ctx_get_verify_depth(ctx: Handle): number;

/**
 * Sets the purpose that the peer's certificate must serve. Without it the side decides: SSL client
 * or SSL server.
 *
 * @param ctx - SSL_CTX
 * @param purpose - int: X509_PURPOSE_...
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_VERIFY_PARAM_set_purpose(3)
 */
export function ssl_ctx_set_purpose(ctx: Handle, purpose: Integer): number;

/**
 * Sets what a root has to be trusted for.
 *
 * @param ctx - SSL_CTX
 * @param trust - int: X509_TRUST_...
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_VERIFY_PARAM_set_trust(3)
 */
export function ssl_ctx_set_trust(ctx: Handle, trust: Integer): number;

/**
 * Gives the context's verification parameters, to be read or changed in place.
 *
 * @param ctx - SSL_CTX
 * @returns X509_VERIFY_PARAM or null, borrowed: the parameters
 * @see SSL_CTX_get0_param(3)
 */
export function ssl_ctx_get0_param(ctx: Handle): GasketObject | null;

/**
 * Copies what is set in `param` to the context's verification parameters.
 *
 * @param ctx - SSL_CTX
 * @param param - X509_VERIFY_PARAM
 * @returns int: 1, or 0
 * @see SSL_CTX_get0_param(3)
 */
export function ssl_ctx_set1_param(ctx: Handle, param: Handle): number;

/**
 * Adds certificates of a file, a directory or both to those that are trusted. The directory is
 * looked into when a certificate is checked; whether it exists is not asked before.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @param file - string or null: PEM, trusted certificates; null for none
 * @param directory - string or null: of such files, named by `openssl rehash`; null for none
 * @returns int: 1; 0 with the reason in the queue, but without one where both are null
 * @see SSL_CTX_load_verify_locations(3)
 */
export function ssl_ctx_load_verify_locations(ctx: Handle, file?: Text | null, directory?: Text | null): number;

/**
 * Adds the certificates of a file to those that are trusted.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param ctx - SSL_CTX
 * @param file - string: PEM
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_load_verify_file(3)
 */
export function ssl_ctx_load_verify_file(ctx: Handle, file: Text): number;

/**
 * Adds a directory of trusted certificates. It is looked into when a certificate is checked.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param ctx - SSL_CTX
 * @param directory - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_load_verify_dir(3)
 */
export function ssl_ctx_load_verify_dir(ctx: Handle, directory: Text): number;

/**
 * Adds the trusted certificates that a URI stands for.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param ctx - SSL_CTX
 * @param uri - string: what OSSL_STORE_open(3) takes
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_load_verify_store(3)
 */
export function ssl_ctx_load_verify_store(ctx: Handle, uri: Text): number;

/**
 * Adds the authorities that the system trusts: default file, directory and, since OpenSSL 3.0,
 * store. SSL_CERT_FILE and SSL_CERT_DIR in the environment override the first two.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @returns int: 1, also where nothing is found there; 0 with the reason in the queue
 * @see SSL_CTX_load_verify_locations(3)
 */
export function ssl_ctx_set_default_verify_paths(ctx: Handle): number;

/**
 * Adds the certificates of the default file to those that are trusted.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @returns int: 1, also where there is no such file; or 0
 * @see SSL_CTX_load_verify_locations(3)
 */
export function ssl_ctx_set_default_verify_file(ctx: Handle): number;

/**
 * Adds the default directory of trusted certificates.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @returns int: 1, also where there is no such directory; or 0
 * @see SSL_CTX_load_verify_locations(3)
 */
export function ssl_ctx_set_default_verify_dir(ctx: Handle): number;

/**
 * Adds the default store of trusted certificates.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param ctx - SSL_CTX
 * @returns int: 1, also where there is none; or 0
 * @see SSL_CTX_load_verify_locations(3)
 */
export function ssl_ctx_set_default_verify_store(ctx: Handle): number;

/**
 * Gives the store of trusted certificates.
 *
 * @param ctx - SSL_CTX
 * @returns X509_STORE or null, borrowed: the store
 * @see SSL_CTX_set_cert_store(3)
 */
export function ssl_ctx_get_cert_store(ctx: Handle): GasketObject | null;

/**
 * Replaces the store of trusted certificates.
 *
 * @param ctx - SSL_CTX
 * @param store - X509_STORE
 * @returns nothing
 * @see SSL_CTX_set_cert_store(3)
 */
export function ssl_ctx_set_cert_store(ctx: Handle, store: Handle): void;

/**
 * Replaces the store of trusted certificates. `store` is counted up: several contexts may share
 * one.
 *
 * @param ctx - SSL_CTX
 * @param store - X509_STORE
 * @returns nothing
 * @see SSL_CTX_set_cert_store(3)
 */
export function ssl_ctx_set1_cert_store(ctx: Handle, store: Handle): void;

/**
 * Sets a store that peers are verified with in place of the context's; 0 for that one again.
 *
 * @param ctx - SSL_CTX
 * @param store - X509_STORE or null
 * @returns long: 1
 * @see SSL_CTX_set0_verify_cert_store(3)
 */
export function ssl_ctx_set0_verify_cert_store(ctx: Handle, store?: Handle): number;

/**
 * Sets a store that peers are verified with in place of the context's; 0 for that one again. It is
 * counted up.
 *
 * @param ctx - SSL_CTX
 * @param store - X509_STORE or null
 * @returns long: 1
 * @see SSL_CTX_set1_verify_cert_store(3)
 */
export function ssl_ctx_set1_verify_cert_store(ctx: Handle, store?: Handle): number;

/**
 * Gives the store that peers are verified with, if it is not the context's.
 *
 * - Value 2: `store`, X509_STORE or null: gets the store's handle, or 0
 * @param ctx - SSL_CTX
 * @returns long: 1
 * @see SSL_CTX_get0_verify_cert_store(3)
 */
export function ssl_ctx_get0_verify_cert_store(ctx: Handle): [number, GasketObject | null];

/**
 * Sets a store that the context's own chains are built from in place of the context's; 0 for that
 * one again.
 *
 * @param ctx - SSL_CTX
 * @param store - X509_STORE or null
 * @returns long: 1
 * @see SSL_CTX_set0_chain_cert_store(3)
 */
export function ssl_ctx_set0_chain_cert_store(ctx: Handle, store?: Handle): number;

/**
 * Sets a store that the context's own chains are built from in place of the context's; 0 for that
 * one again. It is counted up.
 *
 * @param ctx - SSL_CTX
 * @param store - X509_STORE or null
 * @returns long: 1
 * @see SSL_CTX_set1_chain_cert_store(3)
 */
export function ssl_ctx_set1_chain_cert_store(ctx: Handle, store?: Handle): number;

/**
 * Gives the store that the context's own chains are built from, if it is not the context's.
 *
 * - Value 2: `store`, X509_STORE or null: gets the store's handle, or 0
 * @param ctx - SSL_CTX
 * @returns long: 1
 * @see SSL_CTX_get0_chain_cert_store(3)
 */
export function ssl_ctx_get0_chain_cert_store(ctx: Handle): [number, GasketObject | null];

/**
 * Says whether a client offers to be asked for its certificate after the handshake, in TLS 1.3. It
 * does not at first.
 *
 * @param ctx - SSL_CTX
 * @param on - int: 1 or 0
 * @returns nothing
 * @see SSL_CTX_set_post_handshake_auth(3)
 */
export function ssl_ctx_set_post_handshake_auth(ctx: Handle, on: Integer): void;

/**
 * Sets the names of the authorities that a server sends when it asks a client for a certificate; 0
 * for none. ssl_load_client_ca_file makes such a list.
 *
 * @param ctx - SSL_CTX
 * @param names - STACK_OF(X509_NAME) or null
 * @returns nothing
 * @see SSL_CTX_set_client_CA_list(3)
 */
export function ssl_ctx_set_client_ca_list(ctx: Handle, names?: Handle): void;

/**
 * Gives the list that ssl_ctx_set_client_ca_list set. To add to it call ssl_ctx_add_client_ca.
 *
 * @param ctx - SSL_CTX
 * @returns STACK_OF(X509_NAME) or null, borrowed: a copy of the list, or 0
 * @see SSL_CTX_get_client_CA_list(3)
 */
export function ssl_ctx_get_client_ca_list(ctx: Handle): GasketObject | null;

/**
 * Adds the subject of a certificate to the list that ssl_ctx_set_client_ca_list sets.
 *
 * @param ctx - SSL_CTX
 * @param x509 - X509 or null: an authority's certificate
 * @returns int: 1, or 0; 0 for null, without a reason in the queue
 * @see SSL_CTX_add_client_CA(3)
 */
export function ssl_ctx_add_client_ca(ctx: Handle, x509?: Handle): number;

/**
 * Sets the names of authorities that either side sends; 0 for none. A server that has a list of
 * ssl_ctx_set_client_ca_list sends that one.
 *
 * @param ctx - SSL_CTX
 * @param names - STACK_OF(X509_NAME) or null
 * @returns nothing
 * @see SSL_CTX_set0_CA_list(3)
 */
export function ssl_ctx_set0_ca_list(ctx: Handle, names?: Handle): void;

/**
 * Gives the list that ssl_ctx_set0_ca_list set.
 *
 * @param ctx - SSL_CTX
 * @returns STACK_OF(X509_NAME) or null, borrowed: a copy of the list, or 0
 * @see SSL_CTX_get0_CA_list(3)
 */
export function ssl_ctx_get0_ca_list(ctx: Handle): GasketObject | null;

/**
 * Adds the subject of a certificate to the list that ssl_ctx_set0_ca_list sets.
 *
 * @param ctx - SSL_CTX
 * @param x509 - X509 or null: an authority's certificate
 * @returns int: 1, or 0
 * @see SSL_CTX_add1_to_CA_list(3)
 */
export function ssl_ctx_add1_to_ca_list(ctx: Handle, x509?: Handle): number;

/**
 * Sets the certificate types that a server names when it asks a client, before TLS 1.3.
 *
 * @param ctx - SSL_CTX
 * @param types - bytes or null: types as in the CertificateRequest, a byte each; null: the usual
 *   ones
 * @returns int: 1, or 0
 * @see openssl/ssl.h
 */
export function ssl_ctx_set1_client_certificate_types(ctx: Handle, types?: Bytes | null): number;

/**
 * Makes ready for DANE; ssl_dane_enable then turns it on for a connection.
 *
 * @param ctx - SSL_CTX
 * @returns int: 1, or 0 or less
 * @see SSL_CTX_dane_enable(3)
 */
export function ssl_ctx_dane_enable(ctx: Handle): number;

/**
 * Sets the digest of a matching type, or switches the type off. It makes ready for DANE as
 * ssl_ctx_dane_enable does.
 *
 * @param ctx - SSL_CTX
 * @param md - EVP_MD or null: null: the type is not used
 * @param mtype - uint8_t: matching type, 1 to 255
 * @param ord - uint8_t: strength: higher is preferred
 * @returns int: 1, or 0 or less
 * @see SSL_CTX_dane_enable(3)
 */
export function ssl_ctx_dane_mtype_set(ctx: Handle, md: Handle, mtype: Integer, ord: Integer): number;

/**
 * Adds DANE flags for connections that are made afterwards.
 *
 * @param ctx - SSL_CTX
 * @param flags - unsigned long: bits DANE_FLAG_... to add
 * @returns unsigned long: the flags before
 * @see SSL_CTX_dane_set_flags(3)
 */
export function ssl_ctx_dane_set_flags(ctx: Handle, flags: Integer): number;

/**
 * Takes DANE flags away.
 *
 * @param ctx - SSL_CTX
 * @param flags - unsigned long: bits DANE_FLAG_... to take away
 * @returns unsigned long: the flags before
 * @see SSL_CTX_dane_clear_flags(3)
 */
export function ssl_ctx_dane_clear_flags(ctx: Handle, flags: Integer): number;

/**
 * Has clients ask for signed certificate timestamps and, if strict, insist on a valid one.
 *
 * @param ctx - SSL_CTX
 * @param mode - int: SSL_CT_VALIDATION_PERMISSIVE, which only collects, or SSL_CT_VALIDATION_STRICT
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_enable_ct(3)
 */
export function ssl_ctx_enable_ct(ctx: Handle, mode: Integer): number;

/**
 * Ends what ssl_ctx_enable_ct began.
 *
 * @param ctx - SSL_CTX
 * @returns nothing
 * @see SSL_CTX_enable_ct(3)
 */
export function ssl_ctx_disable_ct(ctx: Handle): void;

/**
 * Tells whether signed certificate timestamps are asked for.
 *
 * @param ctx - SSL_CTX
 * @returns int: 1 or 0
 * @see SSL_CTX_enable_ct(3)
 */
export function ssl_ctx_ct_is_enabled(ctx: Handle): number;

/**
 * Adds the certificate transparency logs that a file names to the known ones.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @param file - string: a list of logs in the format of OpenSSL's configuration files
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_ctlog_list_file(3)
 */
export function ssl_ctx_set_ctlog_list_file(ctx: Handle, file: Text): number;

/**
 * Adds the logs of the default file, or of the one that CTLOG_FILE in the environment names.
 *
 * - Waits: for files only
 * @param ctx - SSL_CTX
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_ctlog_list_file(3)
 */
export function ssl_ctx_set_default_ctlog_list_file(ctx: Handle): number;

/**
 * Sets the group for finite-field Diffie-Hellman. `dh` is counted up. Deprecated since OpenSSL 3.0
 * in favour of ssl_ctx_set0_tmp_dh_pkey.
 *
 * @param ctx - SSL_CTX
 * @param dh - DH or null
 * @returns long: 1; 0 with the reason in the queue, as for null or a group too small for the
 *   security level
 * @see SSL_CTX_set_tmp_dh(3)
 */
export function ssl_ctx_set_tmp_dh(ctx: Handle, dh?: Handle): number;

/**
 * Sets the group for finite-field Diffie-Hellman.
 *
 * - OpenSSL: 3.0 and newer
 * @param ctx - SSL_CTX
 * @param pkey - EVP_PKEY: parameters for Diffie-Hellman
 * @returns int: 1; 0 with the reason in the queue, as for a group too small for the security level
 * @see SSL_CTX_set0_tmp_dh_pkey(3)
 */
export function ssl_ctx_set0_tmp_dh_pkey(ctx: Handle, pkey: Handle): number;

/**
 * Says whether OpenSSL chooses a group for Diffie-Hellman that is as strong as the server's key. A
 * group of ssl_ctx_set_tmp_dh is not used then.
 *
 * @param ctx - SSL_CTX
 * @param on - long: 0: off; 1: on; 2: on, with a group of 1024 bits where the security level
 *   permits that
 * @returns long: 1
 * @see SSL_CTX_set_dh_auto(3)
 */
export function ssl_ctx_set_dh_auto(ctx: Handle, on: Integer): number;

/**
 * Makes a key's curve the only group for key exchange; the key itself is not used. Deprecated since
 * OpenSSL 3.0 in favour of ssl_ctx_set1_groups.
 *
 * @param ctx - SSL_CTX
 * @param ecKey - EC_KEY or null: a key on a named curve
 * @returns long: 1, or 0; 0 for null, with the reason in the queue
 * @see SSL_CTX_set_tmp_ecdh(3)
 */
export function ssl_ctx_set_tmp_ecdh(ctx: Handle, ecKey?: Handle): number;

/**
 * Does nothing: key exchange on elliptic curves is always on. ssl_ctx_set1_groups selects the
 * curves.
 *
 * @param ctx - SSL_CTX
 * @param on - int
 * @returns int: 1 if `on` is other than 0, else 0
 * @see SSL_CTX_set_ecdh_auto(3)
 */
export function ssl_ctx_set_ecdh_auto(ctx: Handle, on: Integer): number;

/**
 * Answers 0: temporary RSA keys are never needed, as no cipher uses them any more.
 *
 * @param ctx - SSL_CTX
 * @returns int: 0
 * @see openssl/ssl.h
 */
export function ssl_ctx_need_tmp_rsa(ctx: Handle): number;

/**
 * Does nothing: no cipher uses temporary RSA keys any more.
 *
 * @param ctx - SSL_CTX
 * @param rsa - RSA or null: not used, and not taken
 * @returns int: 1
 * @see openssl/ssl.h
 */
export function ssl_ctx_set_tmp_rsa(ctx: Handle, rsa?: Handle): number;

/**
 * Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
 *
 * @param ctx - SSL_CTX
 * @param mode - long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
 * @returns long: the mode before
 * @see SSL_CTX_set_session_cache_mode(3)
 */
export function ssl_ctx_set_session_cache_mode(ctx: Handle, mode: Integer): number;

/**
 * Says which sessions are cached. It is SSL_SESS_CACHE_SERVER, which is 2, at first.
 *
 * @param ctx - SSL_CTX
 * @param mode - long: SSL_SESS_CACHE_OFF, or bits SSL_SESS_CACHE_...
 * @returns long: the mode before
 * @see SSL_CTX_set_session_cache_mode(3)
 */
export function ssl_ctx_sess_set_cache_mode(ctx: Handle, mode: Integer): number;

/**
 * Tells which sessions are cached.
 *
 * @param ctx - SSL_CTX
 * @returns long: bits SSL_SESS_CACHE_...
 * @see SSL_CTX_get_session_cache_mode(3)
 */
export function ssl_ctx_get_session_cache_mode(ctx: Handle): number;

/**
 * Tells which sessions are cached.
 *
 * @param ctx - SSL_CTX
 * @returns long: bits SSL_SESS_CACHE_...
 * @see SSL_CTX_get_session_cache_mode(3)
 */
export function ssl_ctx_sess_get_cache_mode(ctx: Handle): number;

/**
 * Limits the number of cached sessions. It is 20480 at first.
 *
 * @param ctx - SSL_CTX
 * @param size - long: sessions; 0: no limit; below 0: nothing is changed
 * @returns long: the size before; 0 for a size below 0
 * @see SSL_CTX_sess_set_cache_size(3)
 */
export function ssl_ctx_sess_set_cache_size(ctx: Handle, size: Integer): number;

/**
 * Tells the limit of the number of cached sessions.
 *
 * @param ctx - SSL_CTX
 * @returns long: sessions; 0: no limit
 * @see SSL_CTX_sess_set_cache_size(3)
 */
export function ssl_ctx_sess_get_cache_size(ctx: Handle): number;

/**
 * Sets how long sessions that are made afterwards can be resumed. ssl_get_default_timeout tells
 * what it is at first.
 *
 * @param ctx - SSL_CTX
 * @param seconds - long
 * @returns long: the seconds before
 * @see SSL_CTX_set_timeout(3)
 */
export function ssl_ctx_set_timeout(ctx: Handle, seconds: Integer): number;

/**
 * Tells how long sessions can be resumed.
 *
 * @param ctx - SSL_CTX
 * @returns long: seconds
 * @see SSL_CTX_set_timeout(3)
 */
export function ssl_ctx_get_timeout(ctx: Handle): number;

/**
 * Marks the sessions of a server's context: only those with the same mark are resumed. A server
 * that verifies clients needs one.
 *
 * @param ctx - SSL_CTX
 * @param context - bytes: any bytes
 * @returns int: 1, or 0 if it is too long
 * @see SSL_CTX_set_session_id_context(3)
 */
export function ssl_ctx_set_session_id_context(ctx: Handle, context: Bytes): number;

/**
 * Puts a copy of a session into the cache. One with the same id is replaced.
 *
 * @param ctx - SSL_CTX
 * @param session - SSL_SESSION
 * @returns int: 1, or 0
 * @see SSL_CTX_add_session(3)
 */
export function ssl_ctx_add_session(ctx: Handle, session: Handle): number;

/**
 * Takes the session with the same id out of the cache. Neither can be resumed any more.
 *
 * @param ctx - SSL_CTX
 * @param session - SSL_SESSION
 * @returns int: 1, or 0 if the cache has none with its id
 * @see SSL_CTX_add_session(3)
 */
export function ssl_ctx_remove_session(ctx: Handle, session: Handle): number;

/**
 * Takes the sessions that are expired at a time out of the cache.
 *
 * @param ctx - SSL_CTX
 * @param time - long: seconds since 1970, UTC; 0: all sessions
 * @returns nothing
 * @see SSL_CTX_flush_sessions(3)
 */
export function ssl_ctx_flush_sessions(ctx: Handle, time: Integer): void;

/**
 * Counts the sessions in the cache.
 *
 * @param ctx - SSL_CTX
 * @returns long: sessions
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_number(ctx: Handle): number;

/**
 * Counts the handshakes that clients of the context began.
 *
 * @param ctx - SSL_CTX
 * @returns long: handshakes
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_connect(ctx: Handle): number;

/**
 * Counts the handshakes that clients of the context finished.
 *
 * @param ctx - SSL_CTX
 * @returns long: handshakes
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_connect_good(ctx: Handle): number;

/**
 * Counts the renegotiations that clients of the context began.
 *
 * @param ctx - SSL_CTX
 * @returns long: renegotiations
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_connect_renegotiate(ctx: Handle): number;

/**
 * Counts the handshakes that servers of the context began.
 *
 * @param ctx - SSL_CTX
 * @returns long: handshakes
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_accept(ctx: Handle): number;

/**
 * Counts the handshakes that servers of the context finished.
 *
 * @param ctx - SSL_CTX
 * @returns long: handshakes
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_accept_good(ctx: Handle): number;

/**
 * Counts the renegotiations that servers of the context began.
 *
 * @param ctx - SSL_CTX
 * @returns long: renegotiations
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_accept_renegotiate(ctx: Handle): number;

/**
 * Counts the sessions that were resumed.
 *
 * @param ctx - SSL_CTX
 * @returns long: sessions
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_hits(ctx: Handle): number;

/**
 * Counts the sessions that servers got from an external cache.
 *
 * @param ctx - SSL_CTX
 * @returns long: sessions
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_cb_hits(ctx: Handle): number;

/**
 * Counts the sessions that clients named and the server's cache did not have.
 *
 * @param ctx - SSL_CTX
 * @returns long: sessions
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_misses(ctx: Handle): number;

/**
 * Counts the sessions that clients named and that had expired.
 *
 * @param ctx - SSL_CTX
 * @returns long: sessions
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_timeouts(ctx: Handle): number;

/**
 * Counts the sessions that had to leave because the cache was full.
 *
 * @param ctx - SSL_CTX
 * @returns long: sessions
 * @see SSL_CTX_sess_number(3)
 */
export function ssl_ctx_sess_cache_full(ctx: Handle): number;

/**
 * Sets the keys that a server's session tickets are sealed with. They are random at first.
 *
 * @param ctx - SSL_CTX
 * @param keys - bytes or null: name, HMAC key and AES key; null asks for the length
 * @returns long: 1; for null the length that is needed; 0 with the reason in the queue
 * @see SSL_CTX_set_tlsext_ticket_key_cb(3)
 */
export function ssl_ctx_set_tlsext_ticket_keys(ctx: Handle, keys?: Bytes | null): number;

/**
 * Gives the keys that a server's session tickets are sealed with. They are secret.
 *
 * @param ctx - SSL_CTX
 * @param keys - bytes that are filled or null: null asks for the length
 * @returns long: 1; for null the length that is needed; 0 with the reason in the queue
 * @see SSL_CTX_set_tlsext_ticket_key_cb(3)
 */
export function ssl_ctx_get_tlsext_ticket_keys(ctx: Handle, keys?: Bytes | null): number;

/**
 * Sets how many tickets a server sends after a full handshake of TLS 1.3; it is 2 at first. After a
 * resumption it is never more than one.
 *
 * @param ctx - SSL_CTX
 * @param count - size_t
 * @returns int: 1, or 0
 * @see SSL_CTX_set_num_tickets(3)
 */
export function ssl_ctx_set_num_tickets(ctx: Handle, count: Integer): number;

/**
 * Tells how many tickets a server sends.
 *
 * @param ctx - SSL_CTX
 * @returns size_t: tickets
 * @see SSL_CTX_set_num_tickets(3)
 */
export function ssl_ctx_get_num_tickets(ctx: Handle): number;

/**
 * Sets how many bytes of early data a server allows; it is 0 at first, which is none.
 *
 * @param ctx - SSL_CTX
 * @param bytes - uint32_t
 * @returns int: 1, or 0
 * @see SSL_read_early_data(3)
 */
export function ssl_ctx_set_max_early_data(ctx: Handle, bytes: Integer): number;

/**
 * Tells how many bytes of early data a server allows.
 *
 * @param ctx - SSL_CTX
 * @returns uint32_t: bytes
 * @see SSL_read_early_data(3)
 */
export function ssl_ctx_get_max_early_data(ctx: Handle): number;

/**
 * Sets how many bytes of early data a server takes or skips before it breaks the connection off; it
 * is 16384 at first. It should not be below what ssl_ctx_set_max_early_data allows.
 *
 * @param ctx - SSL_CTX
 * @param bytes - uint32_t
 * @returns int: 1, or 0
 * @see SSL_read_early_data(3)
 */
export function ssl_ctx_set_recv_max_early_data(ctx: Handle, bytes: Integer): number;

/**
 * Tells how many bytes of early data a server takes or skips.
 *
 * @param ctx - SSL_CTX
 * @returns uint32_t: bytes
 * @see SSL_read_early_data(3)
 */
export function ssl_ctx_get_recv_max_early_data(ctx: Handle): number;

/**
 * Limits the size of the peer's certificate chain. It is 102400 bytes at first.
 *
 * @param ctx - SSL_CTX
 * @param bytes - long: below 0: nothing is changed
 * @returns long: the bytes before; 0 for a number below 0
 * @see SSL_CTX_set_max_cert_list(3)
 */
export function ssl_ctx_set_max_cert_list(ctx: Handle, bytes: Integer): number;

/**
 * Tells the limit of the size of the peer's certificate chain.
 *
 * @param ctx - SSL_CTX
 * @returns long: bytes
 * @see SSL_CTX_set_max_cert_list(3)
 */
export function ssl_ctx_get_max_cert_list(ctx: Handle): number;

/**
 * Limits the plain bytes in a record that is sent; it is 16384 at first.
 *
 * @param ctx - SSL_CTX
 * @param bytes - long: 512 to 16384
 * @returns long: 1, or 0 if it is out of range
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_ctx_set_max_send_fragment(ctx: Handle, bytes: Integer): number;

/**
 * Sets how many plain bytes go to each pipeline when one write is encrypted by several.
 *
 * @param ctx - SSL_CTX
 * @param bytes - long: 1 to the limit of ssl_ctx_set_max_send_fragment
 * @returns long: 1, or 0 if it is out of range
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_ctx_set_split_send_fragment(ctx: Handle, bytes: Integer): number;

/**
 * Sets how many records may be encrypted at a time; it is 1 at first. More has an effect only with
 * an engine that can do it, and turns read-ahead on.
 *
 * @param ctx - SSL_CTX
 * @param count - long: 1 to 32
 * @returns long: 1, or 0 if it is out of range
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_ctx_set_max_pipelines(ctx: Handle, count: Integer): number;

/**
 * Sets the size of the buffer that records are read to. A size below OpenSSL's own, which has room
 * for one record at least, has no effect.
 *
 * @param ctx - SSL_CTX
 * @param bytes - size_t
 * @returns nothing
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_ctx_set_default_read_buffer_len(ctx: Handle, bytes: Integer): void;

/**
 * Has clients ask for shorter records, both ways.
 *
 * @param ctx - SSL_CTX
 * @param mode - uint8_t: TLSEXT_max_fragment_length_...: 0 off, 1 to 4 for 512, 1024, 2048 and 4096
 *   bytes
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_ctx_set_tlsext_max_fragment_length(ctx: Handle, mode: Integer): number;

/**
 * Has records of TLS 1.3 padded to a multiple of a size.
 *
 * @param ctx - SSL_CTX
 * @param size - size_t: bytes, 16384 at most; 0 and 1: no padding
 * @returns int: 1, or 0 if it is too large
 * @see SSL_CTX_set_record_padding_callback(3)
 */
export function ssl_ctx_set_block_padding(ctx: Handle, size: Integer): number;

/**
 * Sets the application protocols that clients offer. ctx_set_alpn takes them as text, and for
 * servers, too.
 *
 * @param ctx - SSL_CTX
 * @param protocols - bytes or null: names, each behind a byte with its length; null for none
 * @returns int: 0; 1 if it failed or the bytes are no such list
 * @see SSL_CTX_set_alpn_protos(3)
 */
export function ssl_ctx_set_alpn_protos(ctx: Handle, protocols?: Bytes | null): number;

/**
 * Has clients ask the server for an OCSP answer about its certificate.
 *
 * @param ctx - SSL_CTX
 * @param type - int: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
 * @returns long: 1
 * @see SSL_CTX_set_tlsext_status_cb(3)
 */
export function ssl_ctx_set_tlsext_status_type(ctx: Handle, type: Integer): number;

/**
 * Tells whether clients ask for an OCSP answer.
 *
 * @param ctx - SSL_CTX
 * @returns long: the type; -1: none
 * @see SSL_CTX_set_tlsext_status_cb(3)
 */
export function ssl_ctx_get_tlsext_status_type(ctx: Handle): number;

/**
 * Sets the SRTP profiles that are offered over DTLS, preferred ones first.
 *
 * @param ctx - SSL_CTX
 * @param profiles - string: names with colons between, such as `SRTP_AES128_CM_SHA1_80`
 * @returns int: 0; 1 with the reason in the queue if it failed
 * @see SSL_CTX_set_tlsext_use_srtp(3)
 */
export function ssl_ctx_set_tlsext_use_srtp(ctx: Handle, profiles: Text): number;

/**
 * Tells whether clients of the context have an extension of the program's own.
 *
 * @param ctx - SSL_CTX
 * @param type - unsigned int: number of the extension
 * @returns int: 1 or 0
 * @see SSL_CTX_add_client_custom_ext(3)
 */
export function ssl_ctx_has_client_custom_ext(ctx: Handle, type: Integer): number;

/**
 * Sets what a server tells its clients to choose a pre-shared key by, before TLS 1.3. ctx_add_psk
 * gives the keys.
 *
 * @param ctx - SSL_CTX
 * @param hint - string or null: 128 bytes at most; null for none
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_psk_identity_hint(3)
 */
export function ssl_ctx_use_psk_identity_hint(ctx: Handle, hint?: Text | null): number;

/**
 * Sets the context's SRP settings to nothing, as ssl_ctx_srp_ctx_free does.
 *
 * @param ctx - SSL_CTX
 * @returns int: 1
 * @see openssl/ssl.h
 */
export function ssl_ctx_srp_ctx_init(ctx: Handle): number;

/**
 * Frees the context's SRP settings; they are as at first.
 *
 * @param ctx - SSL_CTX
 * @returns int: 1
 * @see openssl/ssl.h
 */
export function ssl_ctx_srp_ctx_free(ctx: Handle): number;

/**
 * Sets the name that clients log in with by SRP.
 *
 * @param ctx - SSL_CTX
 * @param name - string or null: 1 to 255 bytes; null: none
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_ctx_set_srp_username(ctx: Handle, name?: Text | null): number;

/**
 * Sets the password that clients log in with by SRP.
 *
 * @param ctx - SSL_CTX
 * @param password - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_ctx_set_srp_password(ctx: Handle, password: Text): number;

/**
 * Sets the least size of the prime that clients accept for SRP; it is 1024 bits at first.
 *
 * @param ctx - SSL_CTX
 * @param bits - int
 * @returns int: 1
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_ctx_set_srp_strength(ctx: Handle, bits: Integer): number;

/**
 * Makes a new place for a number in every context. There are no callbacks.
 *
 * @returns int: the index, or -1
 * @see CRYPTO_get_ex_new_index(3)
 */
export function ssl_ctx_get_ex_new_index(): number;

/**
 * Keeps a number with the context.
 *
 * @param ctx - SSL_CTX
 * @param index - int: 0, or what ssl_ctx_get_ex_new_index answered
 * @param data - int64_t: any number
 * @returns int: 1, or 0
 * @see CRYPTO_get_ex_new_index(3)
 */
export function ssl_ctx_set_ex_data(ctx: Handle, index: Integer, data: Integer): number;

/**
 * Gives the number that is kept with the context.
 *
 * @param ctx - SSL_CTX
 * @param index - int: 0, or what ssl_ctx_get_ex_new_index answered
 * @returns int64_t: the number; 0 if none was kept
 * @see CRYPTO_get_ex_new_index(3)
 */
export function ssl_ctx_get_ex_data(ctx: Handle, index: Integer): Integer;

/**
 * Keeps a number with the context, at index 0.
 *
 * @param ctx - SSL_CTX
 * @param data - int64_t: any number
 * @returns int: 1, or 0
 * @see CRYPTO_get_ex_new_index(3)
 */
export function ssl_ctx_set_app_data(ctx: Handle, data: Integer): number;

/**
 * Gives the number that ssl_ctx_set_app_data kept.
 *
 * @param ctx - SSL_CTX
 * @returns int64_t: the number; 0 if none was kept
 * @see CRYPTO_get_ex_new_index(3)
 */
export function ssl_ctx_get_app_data(ctx: Handle): Integer;

/**
 * Tells the options of an SSL. It took over its context's when it was made.
 *
 * @param ssl - SSL
 * @returns uint64_t: bits SSL_OP_
 * @see SSL_CTX_set_options(3)
 */
export function ssl_get_options(ssl: Handle): Integer;

/**
 * Sets options besides those that are set.
 *
 * @param ssl - SSL
 * @param options - uint64_t: bits SSL_OP_ to be set
 * @returns uint64_t: all that are set now
 * @see SSL_CTX_set_options(3)
 */
export function ssl_set_options(ssl: Handle, options: Integer): Integer;

/**
 * Clears options.
 *
 * @param ssl - SSL
 * @param options - uint64_t: bits SSL_OP_ to be cleared
 * @returns uint64_t: all that are set now
 * @see SSL_CTX_set_options(3)
 */
export function ssl_clear_options(ssl: Handle, options: Integer): Integer;

/**
 * Tells the modes of an SSL.
 *
 * @param ssl - SSL
 * @returns long: bits SSL_MODE_; SSL_MODE_AUTO_RETRY, which is 4, to begin with
 * @see SSL_CTX_set_mode(3)
 */
export function ssl_get_mode(ssl: Handle): number;

/**
 * Sets modes besides those that are set. SSL_MODE_ASYNC is refused; of a stream's SSL no mode can
 * be set that is not set already.
 *
 * @param ssl - SSL
 * @param mode - long: bits SSL_MODE_ to be set
 * @returns long: all that are set now
 * @see SSL_CTX_set_mode(3)
 */
export function ssl_set_mode(ssl: Handle, mode: Integer): number;

/**
 * Clears modes.
 *
 * - Streams: refused on the SSL of a stream: it relies on its modes
 * @param ssl - SSL
 * @param mode - long: bits SSL_MODE_ to be cleared
 * @returns long: all that are set now
 * @see SSL_CTX_set_mode(3)
 */
export function ssl_clear_mode(ssl: Handle, mode: Integer): number;

/**
 * Sets up an SSL as the configuration file says.
 *
 * - Waits: for files only
 * @param ssl - SSL
 * @param name - string: a section that OpenSSL's configuration file names under ssl_conf
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_config(3)
 */
export function ssl_config(ssl: Handle, name: Text): number;

/**
 * Sets the oldest version that is allowed.
 *
 * @param ssl - SSL
 * @param version - long: TLS1_2_VERSION and so on; 0: the oldest there is
 * @returns long: 1, or 0: it is not one of the method's
 * @see SSL_CTX_set_min_proto_version(3)
 */
export function ssl_set_min_proto_version(ssl: Handle, version: Integer): number;

/**
 * Sets the newest version that is allowed.
 *
 * @param ssl - SSL
 * @param version - long: TLS1_3_VERSION and so on; 0: the newest there is
 * @returns long: 1, or 0: it is not one of the method's
 * @see SSL_CTX_set_min_proto_version(3)
 */
export function ssl_set_max_proto_version(ssl: Handle, version: Integer): number;

/**
 * Tells the oldest version that is allowed.
 *
 * @param ssl - SSL
 * @returns long: a version; 0: the oldest there is
 * @see SSL_CTX_set_min_proto_version(3)
 */
export function ssl_get_min_proto_version(ssl: Handle): number;

/**
 * Tells the newest version that is allowed.
 *
 * @param ssl - SSL
 * @returns long: a version; 0: the newest there is
 * @see SSL_CTX_set_min_proto_version(3)
 */
export function ssl_get_max_proto_version(ssl: Handle): number;

/**
 * Selects the ciphers for TLS 1.2 and older.
 *
 * @param ssl - SSL
 * @param list - string: such as `ECDHE+AESGCM:!aNULL`
 * @returns int: 1, or 0: it selects none
 * @see SSL_CTX_set_cipher_list(3)
 */
export function ssl_set_cipher_list(ssl: Handle, list: Text): number;

/**
 * Selects the ciphers for TLS 1.3.
 *
 * @param ssl - SSL
 * @param list - string: names separated by colons; empty for none
 * @returns int: 1, or 0: a name is not known
 * @see SSL_CTX_set_cipher_list(3)
 */
export function ssl_set_ciphersuites(ssl: Handle, list: Text): number;

/**
 * Selects the groups that keys are agreed with, by NID.
 *
 * @param ssl - SSL
 * @param groups - bytes: NIDs of 4 bytes each, the preferred first
 * @returns long: 1, or 0: one is not known or twice, or there is none
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_set1_groups(ssl: Handle, groups: Bytes): number;

/**
 * Is ssl_set1_groups under its old name.
 *
 * @param ssl - SSL
 * @param groups - bytes: NIDs of 4 bytes each, the preferred first
 * @returns long: 1, or 0: one is not known or twice, or there is none
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_set1_curves(ssl: Handle, groups: Bytes): number;

/**
 * Selects the groups that keys are agreed with, by name.
 *
 * @param ssl - SSL
 * @param list - string: names separated by colons, such as `X25519:P-256`
 * @returns long: 1, or 0: a name is not known or twice
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_set1_groups_list(ssl: Handle, list: Text): number;

/**
 * Is ssl_set1_groups_list under its old name.
 *
 * @param ssl - SSL
 * @param list - string: names separated by colons
 * @returns long: 1, or 0: a name is not known or twice
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_set1_curves_list(ssl: Handle, list: Text): number;

/**
 * Selects the signature algorithms, by NID.
 *
 * @param ssl - SSL
 * @param algorithms - bytes: pairs of NIDs of 4 bytes each: a digest, a kind of key
 * @returns long: 1, or 0: a pair is not known, or half
 * @see SSL_CTX_set1_sigalgs(3)
 */
export function ssl_set1_sigalgs(ssl: Handle, algorithms: Bytes): number;

/**
 * Selects the signature algorithms, by name.
 *
 * @param ssl - SSL
 * @param list - string: such as `RSA-PSS+SHA256:ed25519`
 * @returns long: 1, or 0: a name is not known or twice
 * @see SSL_CTX_set1_sigalgs(3)
 */
export function ssl_set1_sigalgs_list(ssl: Handle, list: Text): number;

/**
 * Selects the signature algorithms of client certificates, by NID.
 *
 * @param ssl - SSL
 * @param algorithms - bytes: pairs of NIDs of 4 bytes each: a digest, a kind of key
 * @returns long: 1, or 0: a pair is not known, or half
 * @see SSL_CTX_set1_sigalgs(3)
 */
export function ssl_set1_client_sigalgs(ssl: Handle, algorithms: Bytes): number;

/**
 * Selects the signature algorithms of client certificates, by name.
 *
 * @param ssl - SSL
 * @param list - string: such as `RSA-PSS+SHA256:ed25519`
 * @returns long: 1, or 0: a name is not known or twice
 * @see SSL_CTX_set1_sigalgs(3)
 */
export function ssl_set1_client_sigalgs_list(ssl: Handle, list: Text): number;

/**
 * Tells the security level.
 *
 * @param ssl - SSL
 * @returns int: 0 to 5
 * @see SSL_CTX_set_security_level(3)
 */
export function ssl_get_security_level(ssl: Handle): number;

/**
 * Sets the security level: how weak keys, ciphers and digests may be.
 *
 * @param ssl - SSL
 * @param level - int: 0 to 5; 1 forbids less than 80 bits, 2 less than 112
 * @returns nothing
 * @see SSL_CTX_set_security_level(3)
 */
export function ssl_set_security_level(ssl: Handle, level: Integer): void;

/**
 * Tells whether an SSL reads more from its transport than it needs.
 *
 * @param ssl - SSL
 * @returns int: 0, or not 0: it does
 * @see SSL_CTX_set_read_ahead(3)
 */
export function ssl_get_read_ahead(ssl: Handle): number;

/**
 * Has an SSL read as much from its transport as there is. ssl_has_pending then has to be asked
 * before waiting for the socket.
 *
 * - Streams: refused on the SSL of a stream: its transport reads ahead already
 * @param ssl - SSL
 * @param on - int: 1 or 0
 * @returns nothing
 * @see SSL_CTX_set_read_ahead(3)
 */
export function ssl_set_read_ahead(ssl: Handle, on: Integer): void;

/**
 * Sets how large the buffer for reading is at least. It matters with read-ahead only.
 *
 * @param ssl - SSL
 * @param length - size_t: in bytes
 * @returns nothing
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_set_default_read_buffer_len(ssl: Handle, length: Integer): void;

/**
 * Tells how large a peer's certificate chain may be.
 *
 * @param ssl - SSL
 * @returns long: in bytes; 102400 to begin with
 * @see SSL_CTX_set_max_cert_list(3)
 */
export function ssl_get_max_cert_list(ssl: Handle): number;

/**
 * Sets how large a peer's certificate chain may be.
 *
 * @param ssl - SSL
 * @param size - long: in bytes; below 0 changes nothing
 * @returns long: the size until now; 0 for one below 0
 * @see SSL_CTX_set_max_cert_list(3)
 */
export function ssl_set_max_cert_list(ssl: Handle, size: Integer): number;

/**
 * Sets how large a record that is sent may be.
 *
 * @param ssl - SSL
 * @param size - long: in bytes, 512 to 16384
 * @returns long: 1, or 0: out of range
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_set_max_send_fragment(ssl: Handle, size: Integer): number;

/**
 * Sets from what size on a write is split over several pipelines.
 *
 * @param ssl - SSL
 * @param size - long: in bytes, 1 to that of ssl_set_max_send_fragment
 * @returns long: 1, or 0: out of range
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_set_split_send_fragment(ssl: Handle, size: Integer): number;

/**
 * Sets how many records are encrypted at a time, by ciphers that can. More than 1 turns read-ahead
 * on.
 *
 * - Streams: refused on the SSL of a stream: its transport reads ahead already
 * @param ssl - SSL
 * @param count - long: 1 to 32
 * @returns long: 1, or 0: out of range
 * @see SSL_CTX_set_split_send_fragment(3)
 */
export function ssl_set_max_pipelines(ssl: Handle, count: Integer): number;

/**
 * Makes the buffers for reading and writing now rather than when they are needed.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0: no memory
 * @see SSL_alloc_buffers(3)
 */
export function ssl_alloc_buffers(ssl: Handle): number;

/**
 * Frees the buffers for reading and writing until they are needed again.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0: they are in use, or it is DTLS
 * @see SSL_alloc_buffers(3)
 */
export function ssl_free_buffers(ssl: Handle): number;

/**
 * Has each TLS 1.3 record that is sent filled up to a multiple of a size.
 *
 * @param ssl - SSL
 * @param blockSize - size_t: in bytes, up to 16384; 0 and 1: none
 * @returns int: 1, or 0: out of range
 * @see SSL_CTX_set_record_padding_callback(3)
 */
export function ssl_set_block_padding(ssl: Handle, blockSize: Integer): number;

/**
 * Sets how large a datagram may be, for DTLS with SSL_OP_NO_QUERY_MTU.
 *
 * @param ssl - SSL
 * @param mtu - long: in bytes, without the headers of UDP and IP
 * @returns long: what is set; 0: it is too small, or not DTLS
 * @see openssl/ssl.h
 */
export function ssl_set_mtu(ssl: Handle, mtu: Integer): number;

/**
 * Sets the password for encrypted keys that are read afterwards.
 *
 * @param ssl - SSL
 * @param password - string or null: null: none
 * @returns nothing
 * @see SSL_CTX_set_default_passwd_cb(3)
 */
export function ssl_set_default_passwd_cb_userdata(ssl: Handle, password?: Text | null): void;

/**
 * Sets the certificate that is shown to the peer. One of another key type stays besides.
 *
 * @param ssl - SSL
 * @param x509 - X509
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_certificate(ssl: Handle, x509: Handle): number;

/**
 * Sets the certificate that is shown to the peer, from memory.
 *
 * @param ssl - SSL
 * @param data - bytes: DER
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_certificate_asn1(ssl: Handle, data: Bytes): number;

/**
 * Sets the certificate that is shown to the peer, the first of a file.
 *
 * - Waits: for files only
 * @param ssl - SSL
 * @param file - string or null: null is answered as a file that cannot be opened
 * @param type - int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_certificate_file(ssl: Handle, file: Text | null, type: Integer): number;

/**
 * Sets the certificate that is shown to the peer, and its chain, from a file.
 *
 * - Waits: for files only
 * @param ssl - SSL
 * @param file - string or null: PEM, the SSL's own certificate first; null is answered as a file
 *   that cannot be opened
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_certificate_chain_file(ssl: Handle, file?: Text | null): number;

/**
 * Sets the private key. Where there is a certificate of its type the two must belong together.
 *
 * @param ssl - SSL
 * @param key - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_privatekey(ssl: Handle, key: Handle): number;

/**
 * Sets the private key, from memory.
 *
 * @param type - int: EVP_PKEY_RSA, EVP_PKEY_EC and so on
 * @param ssl - SSL
 * @param data - bytes: DER, not encrypted
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_privatekey_asn1(type: Integer, ssl: Handle, data: Bytes): number;

/**
 * Sets the private key, the first of a file. It is refused if a certificate of its type was set
 * that it does not belong to; a certificate that is set later drops a key that is not its own.
 *
 * - Waits: for files only
 * @param ssl - SSL
 * @param file - string or null: null is answered as a file that cannot be opened
 * @param type - int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_privatekey_file(ssl: Handle, file: Text | null, type: Integer): number;

/**
 * Sets an RSA key as the private key.
 *
 * @param ssl - SSL
 * @param rsa - RSA
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_rsaprivatekey(ssl: Handle, rsa: Handle): number;

/**
 * Sets an RSA key as the private key, from memory.
 *
 * @param ssl - SSL
 * @param data - bytes: DER of PKCS#1
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_rsaprivatekey_asn1(ssl: Handle, data: Bytes): number;

/**
 * Sets the private key, the first of a file. A key that is not an RSA key is refused; PKCS#1 and
 * PKCS#8 are both read.
 *
 * - Waits: for files only
 * @param ssl - SSL
 * @param file - string or null: null is answered as a file that cannot be opened
 * @param type - int: SSL_FILETYPE_PEM or SSL_FILETYPE_ASN1
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_rsaprivatekey_file(ssl: Handle, file: Text | null, type: Integer): number;

/**
 * Sets certificate, private key and chain at once.
 *
 * @param ssl - SSL
 * @param x509 - X509
 * @param key - EVP_PKEY or null: 0: the certificate's public key stands for it, as where an engine
 *   holds the private one
 * @param chain - STACK_OF(X509) or null: 0: none
 * @param override - int: 1: it replaces one of its key type; 0: that is an error
 * @returns int: 1, or 0 with the reason in the queue, and nothing changed
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_use_cert_and_key(ssl: Handle, x509: Handle, key: Handle, chain: Handle, override: Integer): number;

/**
 * Tells whether there are certificate and key, and whether they belong together.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_use_certificate(3)
 */
export function ssl_check_private_key(ssl: Handle): number;

/**
 * Removes all certificates, keys and chains of an SSL.
 *
 * @param ssl - SSL
 * @returns nothing
 * @see SSL_CTX_set_cert_cb(3)
 */
export function ssl_certs_clear(ssl: Handle): void;

/**
 * Gives the certificate that is shown to the peer: the one set last, or chosen by
 * ssl_select_current_cert.
 *
 * @param ssl - SSL
 * @returns X509 or null, borrowed: the certificate; 0: none
 * @see SSL_get_certificate(3)
 */
export function ssl_get_certificate(ssl: Handle): GasketObject | null;

/**
 * Gives the private key that belongs to ssl_get_certificate.
 *
 * @param ssl - SSL
 * @returns EVP_PKEY or null, borrowed: the key; 0: none
 * @see SSL_get_privatekey(3)
 */
export function ssl_get_privatekey(ssl: Handle): GasketObject | null;

/**
 * Chooses which of several certificates the functions for chains are about.
 *
 * @param ssl - SSL
 * @param x509 - X509: one that was set
 * @returns long: 1, or 0: it was not set, or has no key
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_select_current_cert(ssl: Handle, x509: Handle): number;

/**
 * Chooses which of several certificates the functions for chains are about, one after the other.
 *
 * @param ssl - SSL
 * @param which - long: SSL_CERT_SET_FIRST, SSL_CERT_SET_NEXT, or SSL_CERT_SET_SERVER: the one of
 *   this handshake
 * @returns long: 1, or 0: there is none; 2: the handshake's cipher takes none
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_set_current_cert(ssl: Handle, which: Integer): number;

/**
 * Sets the chain of the current certificate, without that itself.
 *
 * @param ssl - SSL
 * @param chain - STACK_OF(X509) or null: 0: none
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_set0_chain(ssl: Handle, chain?: Handle): number;

/**
 * Sets the chain of the current certificate, without that itself.
 *
 * @param ssl - SSL
 * @param chain - STACK_OF(X509) or null: 0: none
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_set1_chain(ssl: Handle, chain?: Handle): number;

/**
 * Removes the chain of the current certificate.
 *
 * @param ssl - SSL
 * @returns long: 1
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_clear_chain_certs(ssl: Handle): number;

/**
 * Adds a certificate to the end of the current one's chain.
 *
 * @param ssl - SSL
 * @param x509 - X509
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_add0_chain_cert(ssl: Handle, x509: Handle): number;

/**
 * Adds a certificate to the end of the current one's chain.
 *
 * @param ssl - SSL
 * @param x509 - X509
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_add1_chain_cert(ssl: Handle, x509: Handle): number;

/**
 * Gives the chain of the current certificate, without that itself.
 *
 * - Value 2: `chain`, STACK_OF(X509) or null: a STACK_OF(X509); 0: none
 * @param ssl - SSL
 * @returns long: 1
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_get0_chain_certs(ssl: Handle): [number, GasketObject | null];

/**
 * Makes the chain of the current certificate of those in a trust store, or of those in the chain
 * now.
 *
 * - Waits: for files only
 * @param ssl - SSL
 * @param flags - long: bits SSL_BUILD_CHAIN_FLAG_; 0 for none
 * @returns long: 1; 2: a part, SSL_BUILD_CHAIN_FLAG_IGNORE_ERROR is among `flags`; 0 with the
 *   reason in the queue
 * @see SSL_CTX_add1_chain_cert(3)
 */
export function ssl_build_cert_chain(ssl: Handle, flags: Integer): number;

/**
 * Tells whether the peer can be shown a certificate. It has an answer only while the handshake
 * waits for one to be chosen, as for QUESTION_CERTIFICATE.
 *
 * @param ssl - SSL
 * @param x509 - X509
 * @param key - EVP_PKEY: its private key
 * @param chain - STACK_OF(X509) or null: the rest of its chain; 0: none
 * @returns int: bits CERT_PKEY_, with CERT_PKEY_VALID where it will do; 0: it will not
 * @see SSL_check_chain(3)
 */
export function ssl_check_chain(ssl: Handle, x509: Handle, key: Handle, chain?: Handle): number;

/**
 * Sets how strictly certificates are chosen, besides what is set.
 *
 * @param ssl - SSL
 * @param flags - long: SSL_CERT_FLAG_TLS_STRICT and so on
 * @returns long: all that are set now
 * @see SSL_CONF_cmd(3)
 */
export function ssl_set_cert_flags(ssl: Handle, flags: Integer): number;

/**
 * Clears what ssl_set_cert_flags sets.
 *
 * @param ssl - SSL
 * @param flags - long: SSL_CERT_FLAG_TLS_STRICT and so on
 * @returns long: all that are set now
 * @see SSL_CONF_cmd(3)
 */
export function ssl_clear_cert_flags(ssl: Handle, flags: Integer): number;

/**
 * Sets the parameters of Diffie-Hellman ciphers. They stay the caller's.
 *
 * @param ssl - SSL
 * @param dh - DH or null: 0 is answered with 0, and the reason in the queue
 * @returns long: 1, or 0 with the reason in the queue: too small for the security level
 * @see SSL_CTX_set_tmp_dh_callback(3)
 */
export function ssl_set_tmp_dh(ssl: Handle, dh?: Handle): number;

/**
 * Sets the parameters of Diffie-Hellman ciphers.
 *
 * - OpenSSL: 3.0 and newer
 * @param ssl - SSL
 * @param key - EVP_PKEY: of Diffie-Hellman parameters
 * @returns int: 1, or 0 with the reason in the queue: too small for the security level
 * @see SSL_CTX_set_tmp_dh_callback(3)
 */
export function ssl_set0_tmp_dh_pkey(ssl: Handle, key: Handle): number;

/**
 * Has OpenSSL's own parameters used for Diffie-Hellman ciphers.
 *
 * @param ssl - SSL
 * @param on - long: 0: no; 1: as strong as the certificate's key; 2: 1024 bits, where the security
 *   level allows
 * @returns long: 1
 * @see SSL_CTX_set_tmp_dh_callback(3)
 */
export function ssl_set_dh_auto(ssl: Handle, on: Integer): number;

/**
 * Selects a curve as the only group. ssl_set1_groups_list selects several.
 *
 * @param ssl - SSL
 * @param key - EC_KEY: of which the curve alone counts
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_tmp_ecdh(3)
 */
export function ssl_set_tmp_ecdh(ssl: Handle, key: Handle): number;

/**
 * Does nothing: OpenSSL chooses the curve itself.
 *
 * @param ssl - SSL
 * @param on - int: any number
 * @returns int: 1 when `on` is not 0, else 0
 * @see SSL_CTX_set_ecdh_auto(3)
 */
export function ssl_set_ecdh_auto(ssl: Handle, on: Integer): number;

/**
 * Tells that no temporary RSA key is needed. There are none since OpenSSL 1.1.0.
 *
 * @param ssl - SSL
 * @returns int: 0
 * @see openssl/ssl.h
 */
export function ssl_need_tmp_rsa(ssl: Handle): number;

/**
 * Does nothing. There are no temporary RSA keys since OpenSSL 1.1.0.
 *
 * @param ssl - SSL
 * @param rsa - RSA or null: it stays the caller's; 0 for none
 * @returns int: 1
 * @see openssl/ssl.h
 */
export function ssl_set_tmp_rsa(ssl: Handle, rsa?: Handle): number;

/**
 * Tells what is asked of the peer's certificate.
 *
 * @param ssl - SSL
 * @returns int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
 * @see SSL_CTX_get_verify_mode(3)
 */
export function ssl_get_verify_mode(ssl: Handle): number;

/**
 * Says what is asked of the peer's certificate. A callback that the context had stays.
 *
 * @param ssl - SSL
 * @param mode - int: bits SSL_VERIFY_PEER and so on; SSL_VERIFY_NONE, which is 0, for none
 * @returns nothing
 * @see SSL_CTX_set_verify(3)
 */
export function ssl_set_verify(ssl: Handle, mode: Integer): void;

/**
 * Tells how many authorities may stand between certificate and root.
 *
 * @param ssl - SSL
 * @returns int: how many; -1: the default, 100
 * @see SSL_CTX_get_verify_mode(3)
 */
export function ssl_get_verify_depth(ssl: Handle): number;

/**
 * Says how many authorities may stand between certificate and root.
 *
 * @param ssl - SSL
 * @param depth - int: how many
 * @returns nothing
 * @see SSL_CTX_set_verify(3)
 */
export function ssl_set_verify_depth(ssl: Handle, depth: Integer): void;

/**
 * Has ssl_get_verify_result answer this. Nothing else changes; the next verification sets it anew.
 *
 * @param ssl - SSL
 * @param result - long: X509_V_OK and so on
 * @returns nothing
 * @see SSL_set_verify_result(3)
 */
export function ssl_set_verify_result(ssl: Handle, result: Integer): void;

/**
 * Has the handshake pause that called a verification callback, to be called again. It is of use to
 * such a callback only.
 *
 * - Streams: refused on the SSL of a stream: ctx_set_question pauses its verification
 * @param ssl - SSL
 * @returns int: 1, or 0: OpenSSL is older than 3.0.2
 * @see SSL_set_retry_verify(3)
 */
export function ssl_set_retry_verify(ssl: Handle): number;

/**
 * Says whether a client offers to show a certificate later, when a TLS 1.3 server asks for it.
 *
 * @param ssl - SSL: a client's
 * @param on - int: 1 or 0
 * @returns nothing
 * @see SSL_CTX_set_verify(3)
 */
export function ssl_set_post_handshake_auth(ssl: Handle, on: Integer): void;

/**
 * Says which name the peer's certificate must be for. OpenSSL 4.0 takes an address too.
 *
 * @param ssl - SSL
 * @param host - string or null: null: any name will do
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_set1_host(3)
 */
export function ssl_set1_host(ssl: Handle, host?: Text | null): number;

/**
 * Adds a name that the peer's certificate may be for.
 *
 * @param ssl - SSL
 * @param host - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_set1_host(3)
 */
export function ssl_add1_host(ssl: Handle, host: Text): number;

/**
 * Says how names are compared with those of the peer's certificate.
 *
 * @param ssl - SSL
 * @param flags - unsigned int: bits X509_CHECK_FLAG_
 * @returns nothing
 * @see SSL_set1_host(3)
 */
export function ssl_set_hostflags(ssl: Handle, flags: Integer): void;

/**
 * Says for what the peer's certificate must be meant. By itself it is for the peer's side of TLS.
 *
 * @param ssl - SSL
 * @param purpose - int: X509_PURPOSE_SSL_SERVER and so on
 * @returns int: 1, or 0: it is not known
 * @see SSL_set_purpose(3)
 */
export function ssl_set_purpose(ssl: Handle, purpose: Integer): number;

/**
 * Says for what the authority must be trusted.
 *
 * @param ssl - SSL
 * @param trust - int: X509_TRUST_SSL_SERVER and so on
 * @returns int: 1, or 0: it is not known
 * @see SSL_set_trust(3)
 */
export function ssl_set_trust(ssl: Handle, trust: Integer): number;

/**
 * Gives the parameters of verification, to be changed in place.
 *
 * @param ssl - SSL
 * @returns X509_VERIFY_PARAM or null, borrowed
 * @see SSL_CTX_get0_param(3)
 */
export function ssl_get0_param(ssl: Handle): GasketObject | null;

/**
 * Sets the parameters of verification to a copy of others.
 *
 * @param ssl - SSL
 * @param param - X509_VERIFY_PARAM
 * @returns int: 1, or 0
 * @see SSL_CTX_get0_param(3)
 */
export function ssl_set1_param(ssl: Handle, param: Handle): number;

/**
 * Sets the trust store that the peer is verified with.
 *
 * @param ssl - SSL
 * @param store - X509_STORE or null: 0: the context's is used
 * @returns long: 1
 * @see SSL_CTX_set1_verify_cert_store(3)
 */
export function ssl_set0_verify_cert_store(ssl: Handle, store?: Handle): number;

/**
 * Sets the trust store that the peer is verified with.
 *
 * @param ssl - SSL
 * @param store - X509_STORE or null: 0: the context's is used
 * @returns long: 1
 * @see SSL_CTX_set1_verify_cert_store(3)
 */
export function ssl_set1_verify_cert_store(ssl: Handle, store?: Handle): number;

/**
 * Gives the trust store that the peer is verified with, where the SSL has one of its own. That of a
 * context of ctx_new is shared by all of them, and is refused.
 *
 * - Value 2: `store`, X509_STORE or null: an X509_STORE; 0: none was set
 * - Streams: refused on the SSL of a stream: its trust store is shared with others
 * @param ssl - SSL
 * @returns long: 1
 * @see SSL_CTX_set1_verify_cert_store(3)
 */
export function ssl_get0_verify_cert_store(ssl: Handle): [number, GasketObject | null];

/**
 * Sets the store that one's own chain is made of.
 *
 * @param ssl - SSL
 * @param store - X509_STORE or null: 0: the context's trust store is used
 * @returns long: 1
 * @see SSL_CTX_set1_verify_cert_store(3)
 */
export function ssl_set0_chain_cert_store(ssl: Handle, store?: Handle): number;

/**
 * Sets the store that one's own chain is made of.
 *
 * @param ssl - SSL
 * @param store - X509_STORE or null: 0: the context's trust store is used
 * @returns long: 1
 * @see SSL_CTX_set1_verify_cert_store(3)
 */
export function ssl_set1_chain_cert_store(ssl: Handle, store?: Handle): number;

/**
 * Gives the store that one's own chain is made of, where the SSL has one of its own.
 *
 * - Value 2: `store`, X509_STORE or null: an X509_STORE; 0: none was set
 * - Streams: refused on the SSL of a stream: its trust store is shared with others
 * @param ssl - SSL
 * @returns long: 1
 * @see SSL_CTX_set1_verify_cert_store(3)
 */
export function ssl_get0_chain_cert_store(ssl: Handle): [number, GasketObject | null];

/**
 * Says which authorities a server names to clients that it asks for a certificate.
 *
 * @param ssl - SSL
 * @param names - STACK_OF(X509_NAME) or null: 0: the context's are used
 * @returns nothing
 * @see SSL_CTX_set_client_CA_list(3)
 */
export function ssl_set_client_ca_list(ssl: Handle, names?: Handle): void;

/**
 * Gives the authorities that a server names, its context's where it has none of its own; on a
 * client, those that the server has named.
 *
 * @param ssl - SSL
 * @returns STACK_OF(X509_NAME) or null, borrowed: the names; 0: none
 * @see SSL_get_client_CA_list(3)
 */
export function ssl_get_client_ca_list(ssl: Handle): GasketObject | null;

/**
 * Adds the subject of a certificate to the authorities that a server names.
 *
 * @param ssl - SSL
 * @param x509 - X509 or null: an authority's certificate; 0 is answered with 0
 * @returns int: 1, or 0
 * @see SSL_CTX_set_client_CA_list(3)
 */
export function ssl_add_client_ca(ssl: Handle, x509?: Handle): number;

/**
 * Says which authorities are named to the peer, by either side.
 *
 * @param ssl - SSL
 * @param names - STACK_OF(X509_NAME) or null: 0: the context's are used
 * @returns nothing
 * @see SSL_CTX_set0_CA_list(3)
 */
export function ssl_set0_ca_list(ssl: Handle, names?: Handle): void;

/**
 * Gives the authorities that ssl_set0_ca_list has set, or the context's.
 *
 * @param ssl - SSL
 * @returns STACK_OF(X509_NAME) or null, borrowed: the names; 0: none
 * @see SSL_CTX_set0_CA_list(3)
 */
export function ssl_get0_ca_list(ssl: Handle): GasketObject | null;

/**
 * Adds the subject of a certificate to the authorities that are named to the peer.
 *
 * @param ssl - SSL
 * @param x509 - X509 or null: an authority's certificate; 0 is answered with 0
 * @returns int: 1, or 0
 * @see SSL_CTX_set0_CA_list(3)
 */
export function ssl_add1_to_ca_list(ssl: Handle, x509?: Handle): number;

/**
 * Gives the authorities that the peer has named.
 *
 * @param ssl - SSL
 * @returns STACK_OF(X509_NAME) or null, borrowed: the names; 0: none
 * @see SSL_CTX_set0_CA_list(3)
 */
export function ssl_get0_peer_ca_list(ssl: Handle): GasketObject | null;

/**
 * Copies a list of names.
 *
 * @param names - STACK_OF(X509_NAME)
 * @returns STACK_OF(X509_NAME) or null, new: the copy; 0 with the reason in the queue
 * @see openssl/ssl.h
 */
export function ssl_dup_ca_list(names: Handle): GasketObject | null;

/**
 * Reads the subjects of a file's certificates.
 *
 * - Waits: for files only
 * @param file - string: certificates, in PEM
 * @returns STACK_OF(X509_NAME) or null, new: the subjects, each once; 0 with the reason in the
 *   queue
 * @see SSL_load_client_CA_file(3)
 */
export function ssl_load_client_ca_file(file: Text): GasketObject | null;

/**
 * Reads the subjects of a file's certificates.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param file - string: certificates, in PEM
 * @param properties - string or null: which algorithms to use; null: the usual
 * @returns STACK_OF(X509_NAME) or null, new: the subjects, each once; 0 with the reason in the
 *   queue
 * @see SSL_load_client_CA_file(3)
 */
export function ssl_load_client_ca_file_ex(file: Text, properties?: Text | null): GasketObject | null;

/**
 * Adds the subjects of a file's certificates to a list, those that are not in it.
 *
 * - Waits: for files only
 * @param names - STACK_OF(X509_NAME)
 * @param file - string: certificates, in PEM
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_load_client_CA_file(3)
 */
export function ssl_add_file_cert_subjects_to_stack(names: Handle, file: Text): number;

/**
 * Adds the subjects of the certificates in a directory to a list, those that are not in it.
 *
 * - Waits: for files only
 * @param names - STACK_OF(X509_NAME)
 * @param directory - string: each file of which is read
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_load_client_CA_file(3)
 */
export function ssl_add_dir_cert_subjects_to_stack(names: Handle, directory: Text): number;

/**
 * Adds the subjects of the certificates in a store to a list, those that are not in it. What is
 * encrypted there is passed over.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param names - STACK_OF(X509_NAME)
 * @param uri - string: of a file or directory, or what a provider knows
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_load_client_CA_file(3)
 */
export function ssl_add_store_cert_subjects_to_stack(names: Handle, uri: Text): number;

/**
 * Copies the types of certificates that the server asks for, before TLS 1.3.
 *
 * @param ssl - SSL: a client's
 * @param types - bytes that are filled or null: TLS_CT_RSA_SIGN and so on, a byte each
 * @returns long: how many there are; 0: none were asked for
 * @see SSL_CTX_set1_curves(3)
 */
export function ssl_get0_certificate_types(ssl: Handle, types?: Bytes | null): number;

/**
 * Says which types of certificates a server asks for, before TLS 1.3.
 *
 * @param ssl - SSL: a server's
 * @param types - bytes or null: TLS_CT_RSA_SIGN and so on, a byte each; none: as the ciphers demand
 * @returns long: 1, or 0
 * @see openssl/ssl.h
 */
export function ssl_set1_client_certificate_types(ssl: Handle, types?: Bytes | null): number;

/**
 * Has the peer verified by TLSA records. It sets the server's name too where none is set.
 *
 * @param ssl - SSL
 * @param baseDomain - string: the name that the TLSA records were found under
 * @returns int: 1; 0: ssl_ctx_dane_enable comes first, or it is on already; -1: it failed
 * @see SSL_CTX_dane_enable(3)
 */
export function ssl_dane_enable(ssl: Handle, baseDomain: Text): number;

/**
 * Adds a TLSA record of the peer.
 *
 * @param ssl - SSL
 * @param usage - uint8_t: 0 to 3
 * @param selector - uint8_t: 0: the whole certificate; 1: its public key
 * @param matchingType - uint8_t: 0: the data itself; 1: its SHA-256; 2: its SHA-512
 * @param data - bytes
 * @returns int: 1; 0: the record is of no use; -1: it failed
 * @see SSL_CTX_dane_enable(3)
 */
export function ssl_dane_tlsa_add(ssl: Handle, usage: Integer, selector: Integer, matchingType: Integer, data: Bytes): number;

/**
 * Sets how DANE verifies, besides what is set.
 *
 * @param ssl - SSL
 * @param flags - unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
 * @returns unsigned long: what was set until now
 * @see SSL_CTX_dane_enable(3)
 */
export function ssl_dane_set_flags(ssl: Handle, flags: Integer): number;

/**
 * Clears what ssl_dane_set_flags sets.
 *
 * @param ssl - SSL
 * @param flags - unsigned long: DANE_FLAG_NO_DANE_EE_NAMECHECKS
 * @returns unsigned long: what was set until now
 * @see SSL_CTX_dane_enable(3)
 */
export function ssl_dane_clear_flags(ssl: Handle, flags: Integer): number;

/**
 * Tells which trust anchor a TLSA record has led to.
 *
 * - Value 2: `certificate`, X509 or null: an X509: the trust anchor; 0: none
 * - Value 3: `key`, EVP_PKEY or null: an EVP_PKEY: the bare key that was the trust anchor; 0: none
 * @param ssl - SSL
 * @returns int: how many certificates stand between the peer's own and the anchor; -1: DANE did not
 *   verify it
 * @see SSL_CTX_dane_enable(3)
 */
export function ssl_get0_dane_authority(ssl: Handle): [number, GasketObject | null, GasketObject | null];

/**
 * Copies the TLSA record that the peer was verified by.
 *
 * - Value 2: `usage`, uint8_t
 * - Value 3: `selector`, uint8_t
 * - Value 4: `matchingType`, uint8_t
 * - Value 5: `dataLength`, size_t: how many bytes of data there are
 * @param ssl - SSL
 * @param data - bytes that are filled or null
 * @returns int: how many certificates stand between the peer's own and the anchor; -1: DANE did not
 *   verify it
 * @see SSL_CTX_dane_enable(3)
 */
export function ssl_get0_dane_tlsa(ssl: Handle, data?: Bytes | null): [number, number, number, number, number];

/**
 * Has a client ask for certificate timestamps and check them.
 *
 * @param ssl - SSL
 * @param mode - int: SSL_CT_VALIDATION_PERMISSIVE: only ask; SSL_CT_VALIDATION_STRICT: demand a
 *   valid timestamp
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_ct_validation_callback(3)
 */
export function ssl_enable_ct(ssl: Handle, mode: Integer): number;

/**
 * Has a client not ask for certificate timestamps any more.
 *
 * @param ssl - SSL
 * @returns nothing
 * @see SSL_CTX_set_ct_validation_callback(3)
 */
export function ssl_disable_ct(ssl: Handle): void;

/**
 * Tells whether certificate timestamps are asked for and checked.
 *
 * @param ssl - SSL
 * @returns int: 1 or 0
 * @see SSL_CTX_set_ct_validation_callback(3)
 */
export function ssl_ct_is_enabled(ssl: Handle): number;

/**
 * Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.
 *
 * @param ssl - SSL
 * @returns SSL_SESSION or null, borrowed: the session; 0: none
 * @see SSL_get_session(3)
 */
export function ssl_get_session(ssl: Handle): GasketObject | null;

/**
 * Is ssl_get_session under another name.
 *
 * @param ssl - SSL
 * @returns SSL_SESSION or null, borrowed: the session; 0: none
 * @see SSL_get_session(3)
 */
export function ssl_get0_session(ssl: Handle): GasketObject | null;

/**
 * Gives the session. With TLS 1.3 it can be resumed only once the server's ticket has been read.
 *
 * @param ssl - SSL
 * @returns SSL_SESSION or null, new: the session; 0: none
 * @see SSL_get_session(3)
 */
export function ssl_get1_session(ssl: Handle): GasketObject | null;

/**
 * Has a client resume a session, before the handshake.
 *
 * @param ssl - SSL: a client's
 * @param session - SSL_SESSION or null: 0: none is resumed
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_set_session(3)
 */
export function ssl_set_session(ssl: Handle, session?: Handle): number;

/**
 * Tells whether a session was resumed.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0: a new one was made
 * @see SSL_session_reused(3)
 */
export function ssl_session_reused(ssl: Handle): number;

/**
 * Is ssl_session_reused under its old name.
 *
 * @param ssl - SSL
 * @returns int: 1, or 0: a new one was made
 * @see SSL_session_reused(3)
 */
export function ssl_cache_hit(ssl: Handle): number;

/**
 * Tells when a session was made.
 *
 * @param session - SSL_SESSION
 * @returns long: seconds since 1970
 * @see SSL_SESSION_get_time(3)
 */
export function ssl_get_time(session: Handle): number;

/**
 * Says when a session was made.
 *
 * @param session - SSL_SESSION
 * @param time - long: seconds since 1970
 * @returns long: `time`
 * @see SSL_SESSION_get_time(3)
 */
export function ssl_set_time(session: Handle, time: Integer): number;

/**
 * Tells for how long a session can be resumed.
 *
 * @param session - SSL_SESSION
 * @returns long: in seconds
 * @see SSL_SESSION_get_time(3)
 */
export function ssl_get_timeout(session: Handle): number;

/**
 * Says for how long a session can be resumed.
 *
 * @param session - SSL_SESSION
 * @param timeout - long: in seconds
 * @returns long: 1
 * @see SSL_SESSION_get_time(3)
 */
export function ssl_set_timeout(session: Handle, timeout: Integer): number;

/**
 * Tells for how long sessions of the SSL's protocol can be resumed where nothing else is set.
 *
 * @param ssl - SSL
 * @returns long: in seconds
 * @see SSL_get_default_timeout(3)
 */
export function ssl_get_default_timeout(ssl: Handle): number;

/**
 * Has a server resume only sessions that were made under the same mark.
 *
 * @param ssl - SSL: a server's
 * @param id - bytes or null: any bytes
 * @returns int: 1, or 0: they are too many
 * @see SSL_CTX_set_session_id_context(3)
 */
export function ssl_set_session_id_context(ssl: Handle, id?: Bytes | null): number;

/**
 * Tells whether the context's cache has a session with this ID.
 *
 * @param ssl - SSL
 * @param id - bytes
 * @returns int: 1 or 0
 * @see SSL_CTX_set_generate_session_id(3)
 */
export function ssl_has_matching_session_id(ssl: Handle, id: Bytes): number;

/**
 * Tells how many tickets a TLS 1.3 server sends after the handshake.
 *
 * @param ssl - SSL
 * @returns size_t: how many; 2 to begin with
 * @see SSL_CTX_set_num_tickets(3)
 */
export function ssl_get_num_tickets(ssl: Handle): number;

/**
 * Says how many tickets a TLS 1.3 server sends after the handshake.
 *
 * @param ssl - SSL
 * @param count - size_t
 * @returns int: 1
 * @see SSL_CTX_set_num_tickets(3)
 */
export function ssl_set_num_tickets(ssl: Handle, count: Integer): number;

/**
 * Tells how much early data a server allows with the tickets that it sends.
 *
 * @param ssl - SSL
 * @returns uint32_t: in bytes; 0: none is allowed
 * @see SSL_read_early_data(3)
 */
export function ssl_get_max_early_data(ssl: Handle): number;

/**
 * Says how much early data a server allows with the tickets that it sends.
 *
 * @param ssl - SSL: a server's
 * @param size - uint32_t: in bytes; 0: none is allowed
 * @returns int: 1, or 0
 * @see SSL_read_early_data(3)
 */
export function ssl_set_max_early_data(ssl: Handle, size: Integer): number;

/**
 * Tells how much early data a server reads.
 *
 * @param ssl - SSL
 * @returns uint32_t: in bytes; 16384 to begin with
 * @see SSL_read_early_data(3)
 */
export function ssl_get_recv_max_early_data(ssl: Handle): number;

/**
 * Says how much early data a server reads.
 *
 * @param ssl - SSL: a server's
 * @param size - uint32_t: in bytes, not less than its tickets allow
 * @returns int: 1, or 0
 * @see SSL_read_early_data(3)
 */
export function ssl_set_recv_max_early_data(ssl: Handle, size: Integer): number;

/**
 * Sets the host name that a client asks the server for. It has nothing to do with whom the
 * certificate is checked for.
 *
 * @param ssl - SSL
 * @param name - string or null: at most 255 bytes; null: none
 * @returns long: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_tlsext_servername_callback(3)
 */
export function ssl_set_tlsext_host_name(ssl: Handle, name?: Text | null): number;

/**
 * Sets the application protocols that a client offers. Unlike elsewhere, 0 is success.
 *
 * @param ssl - SSL: a client's
 * @param protocols - bytes or null: names, each after a byte that says how long it is, the
 *   preferred first; none: nothing is offered
 * @returns int: 0 when it is done, 1 when not
 * @see SSL_CTX_set_alpn_select_cb(3)
 */
export function ssl_set_alpn_protos(ssl: Handle, protocols?: Bytes | null): number;

/**
 * Has a client ask for records that are no larger than this.
 *
 * @param ssl - SSL: a client's
 * @param mode - uint8_t: TLSEXT_max_fragment_length_512 and so on;
 *   TLSEXT_max_fragment_length_DISABLED, which is 0: none
 * @returns int: 1, or 0 with the reason in the queue
 * @see SSL_CTX_set_tlsext_max_fragment_length(3)
 */
export function ssl_set_tlsext_max_fragment_length(ssl: Handle, mode: Integer): number;

/**
 * Sets the SRTP profiles that are offered, with DTLS. Unlike elsewhere, 0 is success.
 *
 * @param ssl - SSL
 * @param profiles - string: names separated by colons
 * @returns int: 0 when it is done, 1 when not
 * @see SSL_CTX_set_tlsext_use_srtp(3)
 */
export function ssl_set_tlsext_use_srtp(ssl: Handle, profiles: Text): number;

/**
 * Gives the SRTP profiles that are offered, the context's where the SSL has none of its own.
 *
 * @param ssl - SSL
 * @returns STACK_OF(SRTP_PROTECTION_PROFILE) or null, borrowed: the profiles; 0: none
 * @see SSL_CTX_set_tlsext_use_srtp(3)
 */
export function ssl_get_srtp_profiles(ssl: Handle): GasketObject | null;

/**
 * Tells whether a client asks for the status of the server's certificate.
 *
 * @param ssl - SSL
 * @returns long: TLSEXT_STATUSTYPE_ocsp, which is 1, or -1: none is asked for
 * @see SSL_CTX_set_tlsext_status_cb(3)
 */
export function ssl_get_tlsext_status_type(ssl: Handle): number;

/**
 * Has a client ask for the status of the server's certificate.
 *
 * @param ssl - SSL: a client's
 * @param type - long: TLSEXT_STATUSTYPE_ocsp, which is 1; -1: none
 * @returns long: 1
 * @see SSL_CTX_set_tlsext_status_cb(3)
 */
export function ssl_set_tlsext_status_type(ssl: Handle, type: Integer): number;

/**
 * Copies the OCSP response that the server has sent, in DER.
 *
 * @param ssl - SSL
 * @param buffer - bytes that are filled or null
 * @returns long: how many bytes there are; -1: none
 * @see SSL_CTX_set_tlsext_status_cb(3)
 */
export function ssl_get_tlsext_status_ocsp_resp(ssl: Handle, buffer?: Bytes | null): number;

/**
 * Sets the OCSP response that a server sends. It is sent where a status callback of the context
 * says so.
 *
 * @param ssl - SSL: a server's
 * @param response - bytes or null: in DER; none: nothing is sent
 * @returns long: 1, or 0: no memory
 * @see SSL_CTX_set_tlsext_status_cb(3)
 */
export function ssl_set_tlsext_status_ocsp_resp(ssl: Handle, response?: Bytes | null): number;

/**
 * Gives the extensions of the request for a status.
 *
 * - Value 2: `extensions`, STACK_OF(X509_EXTENSION) or null: a STACK_OF(X509_EXTENSION); 0: none
 * @param ssl - SSL
 * @returns long: 1
 * @see openssl/tls1.h
 */
export function ssl_get_tlsext_status_exts(ssl: Handle): [number, GasketObject | null];

/**
 * Sets the extensions of the request for a status.
 *
 * @param ssl - SSL: a client's
 * @param extensions - STACK_OF(X509_EXTENSION) or null: 0: none
 * @returns long: 1
 * @see openssl/tls1.h
 */
export function ssl_set_tlsext_status_exts(ssl: Handle, extensions?: Handle): number;

/**
 * Sets the hint that tells clients which pre-shared key to use, before TLS 1.3.
 *
 * @param ssl - SSL: a server's
 * @param hint - string or null: at most 128 bytes; null: none
 * @returns int: 1, or 0: it is too long
 * @see SSL_CTX_use_psk_identity_hint(3)
 */
export function ssl_use_psk_identity_hint(ssl: Handle, hint?: Text | null): number;

/**
 * Gives the modulus of an SRP exchange.
 *
 * @param ssl - SSL
 * @returns BIGNUM or null, borrowed: the number; 0: none
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_get_srp_n(ssl: Handle): GasketObject | null;

/**
 * Gives the generator of an SRP exchange.
 *
 * @param ssl - SSL
 * @returns BIGNUM or null, borrowed: the number; 0: none
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_get_srp_g(ssl: Handle): GasketObject | null;

/**
 * Tells the client's name in an SRP exchange.
 *
 * @param ssl - SSL
 * @returns string or null: the name; 0: none
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_get_srp_username(ssl: Handle): string | null;

/**
 * Tells what ssl_set_srp_server_param has kept about the user.
 *
 * @param ssl - SSL
 * @returns string or null: the text; 0: none
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_get_srp_userinfo(ssl: Handle): string | null;

/**
 * Sets what a server knows of the user in an SRP exchange. All is copied.
 *
 * @param ssl - SSL: a server's
 * @param modulus - BIGNUM or null: 0: as it is
 * @param generator - BIGNUM or null: 0: as it is
 * @param salt - BIGNUM or null: 0: as it is
 * @param verifier - BIGNUM or null: 0: as it is
 * @param info - string or null: anything about the user; null: as it is
 * @returns int: 1, or -1: one of the numbers is missing
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_set_srp_server_param(ssl: Handle, modulus?: Handle, generator?: Handle, salt?: Handle, verifier?: Handle, info?: Text | null): number;

/**
 * Sets what a server knows of the user in an SRP exchange, from the password.
 *
 * @param ssl - SSL: a server's
 * @param user - string
 * @param password - string
 * @param group - string: `1024`, `1536`, `2048`, `3072`, `4096`, `6144` or `8192`
 * @returns int: 1, or -1: it failed
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_set_srp_server_param_pw(ssl: Handle, user: Text, password: Text, group: Text): number;

/**
 * Begins the server's part of an SRP exchange. OpenSSL calls it itself in the handshake.
 *
 * - Value 2: `alert`, int: the alert to end the handshake with
 * @param ssl - SSL: a server's
 * @returns int: 0, or another number: the exchange cannot go on
 * @see SSL_CTX_set_srp_password(3)
 */
export function ssl_srp_server_param_with_username(ssl: Handle): [number, number];

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(X509) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(X509) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(X509)
 * @param index - int: from 0
 * @returns X509 or null, borrowed: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(X509)
 * @param element - X509
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(X509)
 * @param element - X509
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(X509)
 * @param element - X509
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(X509)
 * @returns X509 or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(X509)
 * @returns X509 or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(X509)
 * @param index - int
 * @returns X509 or null, new: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(X509)
 * @returns STACK_OF(X509) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(X509) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(X509) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(X509_CRL) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(X509_CRL) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(X509_CRL)
 * @param index - int: from 0
 * @returns X509_CRL or null, borrowed: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(X509_CRL)
 * @param element - X509_CRL
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(X509_CRL)
 * @param element - X509_CRL
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(X509_CRL)
 * @param element - X509_CRL
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(X509_CRL)
 * @returns X509_CRL or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(X509_CRL)
 * @returns X509_CRL or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(X509_CRL)
 * @param index - int
 * @returns X509_CRL or null, new: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(X509_CRL)
 * @returns STACK_OF(X509_CRL) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(X509_CRL) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(X509_CRL) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_crl_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(X509_NAME) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(X509_NAME) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(X509_NAME)
 * @param index - int: from 0
 * @returns X509_NAME or null, borrowed: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(X509_NAME)
 * @param element - X509_NAME
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(X509_NAME)
 * @param element - X509_NAME
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(X509_NAME)
 * @param element - X509_NAME
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(X509_NAME)
 * @returns X509_NAME or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(X509_NAME)
 * @returns X509_NAME or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(X509_NAME)
 * @param index - int
 * @returns X509_NAME or null, new: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(X509_NAME)
 * @returns STACK_OF(X509_NAME) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(X509_NAME) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(X509_NAME) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_name_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(X509_EXTENSION) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(X509_EXTENSION) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(X509_EXTENSION)
 * @param index - int: from 0
 * @returns X509_EXTENSION or null, borrowed: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(X509_EXTENSION)
 * @param element - X509_EXTENSION
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(X509_EXTENSION)
 * @param element - X509_EXTENSION
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(X509_EXTENSION)
 * @param element - X509_EXTENSION
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(X509_EXTENSION)
 * @returns X509_EXTENSION or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(X509_EXTENSION)
 * @returns X509_EXTENSION or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(X509_EXTENSION)
 * @param index - int
 * @returns X509_EXTENSION or null, new: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(X509_EXTENSION)
 * @returns STACK_OF(X509_EXTENSION) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(X509_EXTENSION) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(X509_EXTENSION) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_extension_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(X509_REVOKED) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(X509_REVOKED) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(X509_REVOKED)
 * @param index - int: from 0
 * @returns X509_REVOKED or null, borrowed: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(X509_REVOKED)
 * @param element - X509_REVOKED
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(X509_REVOKED)
 * @param element - X509_REVOKED
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(X509_REVOKED)
 * @param element - X509_REVOKED
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(X509_REVOKED)
 * @returns X509_REVOKED or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(X509_REVOKED)
 * @returns X509_REVOKED or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(X509_REVOKED)
 * @param index - int
 * @returns X509_REVOKED or null, new: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(X509_REVOKED)
 * @returns STACK_OF(X509_REVOKED) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(X509_REVOKED) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(X509_REVOKED) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_revoked_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(X509_OBJECT) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(X509_OBJECT) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(X509_OBJECT)
 * @param index - int: from 0
 * @returns X509_OBJECT or null, borrowed: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(X509_OBJECT)
 * @param element - X509_OBJECT
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(X509_OBJECT)
 * @param element - X509_OBJECT
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(X509_OBJECT)
 * @param element - X509_OBJECT
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(X509_OBJECT)
 * @returns X509_OBJECT or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(X509_OBJECT)
 * @returns X509_OBJECT or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(X509_OBJECT)
 * @param index - int
 * @returns X509_OBJECT or null, new: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(X509_OBJECT)
 * @returns STACK_OF(X509_OBJECT) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(X509_OBJECT) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(X509_OBJECT) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_x509_object_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(GENERAL_NAME) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(GENERAL_NAME) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(GENERAL_NAME)
 * @param index - int: from 0
 * @returns GENERAL_NAME or null, borrowed: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(GENERAL_NAME)
 * @param element - GENERAL_NAME
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(GENERAL_NAME)
 * @param element - GENERAL_NAME
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(GENERAL_NAME)
 * @param element - GENERAL_NAME
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(GENERAL_NAME)
 * @returns GENERAL_NAME or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(GENERAL_NAME)
 * @returns GENERAL_NAME or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(GENERAL_NAME)
 * @param index - int
 * @returns GENERAL_NAME or null, new: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(GENERAL_NAME)
 * @returns STACK_OF(GENERAL_NAME) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(GENERAL_NAME) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(GENERAL_NAME) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_general_name_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(ASN1_OBJECT) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(ASN1_OBJECT) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(ASN1_OBJECT)
 * @param index - int: from 0
 * @returns ASN1_OBJECT or null, borrowed: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(ASN1_OBJECT)
 * @param element - ASN1_OBJECT
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(ASN1_OBJECT)
 * @param element - ASN1_OBJECT
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(ASN1_OBJECT)
 * @param element - ASN1_OBJECT
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(ASN1_OBJECT)
 * @returns ASN1_OBJECT or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(ASN1_OBJECT)
 * @returns ASN1_OBJECT or null, new: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(ASN1_OBJECT)
 * @param index - int
 * @returns ASN1_OBJECT or null, new: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(ASN1_OBJECT)
 * @returns STACK_OF(ASN1_OBJECT) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(ASN1_OBJECT) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(ASN1_OBJECT) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_asn1_object_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(SSL_CIPHER) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(SSL_CIPHER) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(SSL_CIPHER)
 * @param index - int: from 0
 * @returns SSL_CIPHER or null, static: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(SSL_CIPHER)
 * @param element - SSL_CIPHER
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(SSL_CIPHER)
 * @param element - SSL_CIPHER
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(SSL_CIPHER)
 * @param element - SSL_CIPHER
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(SSL_CIPHER)
 * @returns SSL_CIPHER or null, static: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(SSL_CIPHER)
 * @returns SSL_CIPHER or null, static: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(SSL_CIPHER)
 * @param index - int
 * @returns SSL_CIPHER or null, static: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(SSL_CIPHER)
 * @returns STACK_OF(SSL_CIPHER) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(SSL_CIPHER) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(SSL_CIPHER) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_cipher_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(SSL_COMP) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(SSL_COMP) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(SSL_COMP)
 * @param index - int: from 0
 * @returns SSL_COMP or null, static: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(SSL_COMP)
 * @param element - SSL_COMP
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(SSL_COMP)
 * @param element - SSL_COMP
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(SSL_COMP)
 * @param element - SSL_COMP
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(SSL_COMP)
 * @returns SSL_COMP or null, static: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(SSL_COMP)
 * @returns SSL_COMP or null, static: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(SSL_COMP)
 * @param index - int
 * @returns SSL_COMP or null, static: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(SSL_COMP)
 * @returns STACK_OF(SSL_COMP) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(SSL_COMP) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(SSL_COMP) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_ssl_comp_pop_free(sk: Handle): void;

/**
 * Makes an empty list.
 *
 * @returns STACK_OF(SRTP_PROTECTION_PROFILE) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_new_null(): GasketObject | null;

/**
 * Counts the elements of a list.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE) or null
 * @returns int: how many, or -1 for null
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_num(sk: Handle): number;

/**
 * Gives an element of a list.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE)
 * @param index - int: from 0
 * @returns SRTP_PROTECTION_PROFILE or null, static: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_value(sk: Handle, index: Integer): GasketObject | null;

/**
 * Adds an element at the end of a list.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE)
 * @param element - SRTP_PROTECTION_PROFILE
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_push(sk: Handle, element: Handle): number;

/**
 * Adds an element at the beginning of a list.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE)
 * @param element - SRTP_PROTECTION_PROFILE
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_unshift(sk: Handle, element: Handle): number;

/**
 * Adds an element in the middle of a list.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE)
 * @param element - SRTP_PROTECTION_PROFILE
 * @param index - int: before which; behind the last for any other number
 * @returns int: how many there are now, or 0
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_insert(sk: Handle, element: Handle, index: Integer): number;

/**
 * Takes the last element out of a list.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE)
 * @returns SRTP_PROTECTION_PROFILE or null, static: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_pop(sk: Handle): GasketObject | null;

/**
 * Takes the first element out of a list.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE)
 * @returns SRTP_PROTECTION_PROFILE or null, static: none when the list is empty
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_shift(sk: Handle): GasketObject | null;

/**
 * Takes an element out of a list.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE)
 * @param index - int
 * @returns SRTP_PROTECTION_PROFILE or null, static: none for an index that is not there
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_delete(sk: Handle, index: Integer): GasketObject | null;

/**
 * Copies a list; elements that are counted are the same, others are copied too.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE)
 * @returns STACK_OF(SRTP_PROTECTION_PROFILE) or null, new
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_dup(sk: Handle): GasketObject | null;

/**
 * Frees a list and what it holds of its elements.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_free(sk: Handle): void;

/**
 * The same as free: a list's handle always holds its elements.
 *
 * @param sk - STACK_OF(SRTP_PROTECTION_PROFILE) or null
 * @returns nothing
 * @see DEFINE_STACK_OF(3)
 */
export function sk_srtp_protection_profile_pop_free(sk: Handle): void;

/**
 * Makes a certificate that holds nothing yet.
 *
 * @returns X509 or null, new: an empty one, or 0 without memory
 * @see X509_new(3)
 */
export function x509_new(): GasketObject | null;

/**
 * Makes a certificate that holds nothing yet, for algorithms with certain properties.
 *
 * - OpenSSL: 3.0 and newer
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns X509 or null, new: an empty one, or 0 without memory
 * @see X509_new(3)
 */
export function x509_new_ex(properties: Text | null): GasketObject | null;

/**
 * Copies a certificate.
 *
 * @param x509 - X509
 * @returns X509 or null, new: the copy, or 0 with the reason in the queue
 * @see X509_dup(3)
 */
export function x509_dup(x509: Handle): GasketObject | null;

/**
 * Counts one more owner of a certificate.
 *
 * @param x509 - X509
 * @returns int: 1, or 0
 * @see X509_new(3)
 */
export function x509_up_ref(x509: Handle): number;

/**
 * Gives a certificate back. 0 is left alone.
 *
 * @param x509 - X509 or null
 * @returns nothing
 * @see X509_new(3)
 */
export function x509_free(x509: Handle): void;

/**
 * Gives the version of a certificate.
 *
 * @param x509 - X509
 * @returns long: one less than the version: 2 for version 3
 * @see X509_get_version(3)
 */
export function x509_get_version(x509: Handle): number;

/**
 * Sets the version of a certificate.
 *
 * @param x509 - X509
 * @param version - long: one less than the version: 2 for version 3
 * @returns int: 1, or 0
 * @see X509_get_version(3)
 */
export function x509_set_version(x509: Handle, version: Integer): number;

/**
 * Gives the serial number of a certificate; changing it changes the certificate.
 *
 * @param x509 - X509
 * @returns ASN1_INTEGER or null, borrowed
 * @see X509_get_serialNumber(3)
 */
export function x509_get_serialnumber(x509: Handle): GasketObject | null;

/**
 * Gives the serial number of a certificate, for reading.
 *
 * @param x509 - X509
 * @returns ASN1_INTEGER or null, borrowed
 * @see X509_get_serialNumber(3)
 */
export function x509_get0_serialnumber(x509: Handle): GasketObject | null;

/**
 * Sets the serial number of a certificate.
 *
 * @param x509 - X509
 * @param serial - ASN1_INTEGER: copied
 * @returns int: 1, or 0
 * @see X509_get_serialNumber(3)
 */
export function x509_set_serialnumber(x509: Handle, serial: Handle): number;

/**
 * Gives the name of the subject of a certificate.
 *
 * @param x509 - X509
 * @returns X509_NAME or null, borrowed
 * @see X509_get_subject_name(3)
 */
export function x509_get_subject_name(x509: Handle): GasketObject | null;

/**
 * Sets the name of the subject of a certificate.
 *
 * @param x509 - X509
 * @param name - X509_NAME: copied
 * @returns int: 1, or 0
 * @see X509_get_subject_name(3)
 */
export function x509_set_subject_name(x509: Handle, name: Handle): number;

/**
 * Gives the name of the issuer of a certificate.
 *
 * @param x509 - X509
 * @returns X509_NAME or null, borrowed
 * @see X509_get_subject_name(3)
 */
export function x509_get_issuer_name(x509: Handle): GasketObject | null;

/**
 * Sets the name of the issuer of a certificate.
 *
 * @param x509 - X509
 * @param name - X509_NAME: copied
 * @returns int: 1, or 0
 * @see X509_get_subject_name(3)
 */
export function x509_set_issuer_name(x509: Handle, name: Handle): number;

/**
 * Gives the time from which a certificate is valid, for reading.
 *
 * @param x509 - X509
 * @returns ASN1_TIME or null, borrowed
 * @see X509_get0_notBefore(3)
 */
export function x509_get0_notbefore(x509: Handle): GasketObject | null;

/**
 * Gives the time from which a certificate is valid; changing it changes the certificate.
 *
 * @param x509 - X509
 * @returns ASN1_TIME or null, borrowed
 * @see X509_get0_notBefore(3)
 */
export function x509_getm_notbefore(x509: Handle): GasketObject | null;

/**
 * The old name of x509_getm_notbefore.
 *
 * @param x509 - X509
 * @returns ASN1_TIME or null, borrowed
 * @see X509_get0_notBefore(3)
 */
export function x509_get_notbefore(x509: Handle): GasketObject | null;

/**
 * Sets the time from which a certificate is valid.
 *
 * @param x509 - X509
 * @param time - ASN1_TIME: copied
 * @returns int: 1, or 0
 * @see X509_get0_notBefore(3)
 */
export function x509_set1_notbefore(x509: Handle, time: Handle): number;

/**
 * The old name of x509_set1_notbefore.
 *
 * @param x509 - X509
 * @param time - ASN1_TIME: copied
 * @returns int: 1, or 0
 * @see X509_get0_notBefore(3)
 */
export function x509_set_notbefore(x509: Handle, time: Handle): number;

/**
 * Gives the time until which a certificate is valid, for reading.
 *
 * @param x509 - X509
 * @returns ASN1_TIME or null, borrowed
 * @see X509_get0_notBefore(3)
 */
export function x509_get0_notafter(x509: Handle): GasketObject | null;

/**
 * Gives the time until which a certificate is valid; changing it changes the certificate.
 *
 * @param x509 - X509
 * @returns ASN1_TIME or null, borrowed
 * @see X509_get0_notBefore(3)
 */
export function x509_getm_notafter(x509: Handle): GasketObject | null;

/**
 * The old name of x509_getm_notafter.
 *
 * @param x509 - X509
 * @returns ASN1_TIME or null, borrowed
 * @see X509_get0_notBefore(3)
 */
export function x509_get_notafter(x509: Handle): GasketObject | null;

/**
 * Sets the time until which a certificate is valid.
 *
 * @param x509 - X509
 * @param time - ASN1_TIME: copied
 * @returns int: 1, or 0
 * @see X509_get0_notBefore(3)
 */
export function x509_set1_notafter(x509: Handle, time: Handle): number;

/**
 * The old name of x509_set1_notafter.
 *
 * @param x509 - X509
 * @param time - ASN1_TIME: copied
 * @returns int: 1, or 0
 * @see X509_get0_notBefore(3)
 */
export function x509_set_notafter(x509: Handle, time: Handle): number;

/**
 * Gives the public key of a certificate, which shares it.
 *
 * @param x509 - X509
 * @returns EVP_PKEY or null, borrowed: the key, or 0: none, or of an unknown kind
 * @see X509_get_pubkey(3)
 */
export function x509_get0_pubkey(x509: Handle): GasketObject | null;

/**
 * Gives the public key of a certificate as a reference of the caller's.
 *
 * @param x509 - X509
 * @returns EVP_PKEY or null, new: the key, or 0 with the reason in the queue
 * @see X509_get_pubkey(3)
 */
export function x509_get_pubkey(x509: Handle): GasketObject | null;

/**
 * Sets the public key of a certificate.
 *
 * @param x509 - X509
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_get_pubkey(3)
 */
export function x509_set_pubkey(x509: Handle, pkey: Handle): number;

/**
 * Gives the public key of a certificate as it is encoded there.
 *
 * @param x509 - X509
 * @returns ASN1_BIT_STRING or null, borrowed
 * @see X509_get0_signature(3)
 */
export function x509_get0_pubkey_bitstr(x509: Handle): GasketObject | null;

/**
 * Gives the signature of a certificate. x509_get_signature_nid tells its algorithm.
 *
 * @param x509 - X509
 * @param buffer - bytes that are filled or null
 * @returns int64_t: how many bytes the signature has, whatever the room
 * @see X509_get0_signature(3)
 */
export function x509_get0_signature(x509: Handle, buffer?: Bytes | null): Integer;

/**
 * Tells the algorithm that a certificate is signed with.
 *
 * @param x509 - X509
 * @returns int: such as NID_sha256WithRSAEncryption; 0: unknown
 * @see X509_get0_signature(3)
 */
export function x509_get_signature_nid(x509: Handle): number;

/**
 * Tells the kind of key that a certificate is signed with.
 *
 * @param x509 - X509
 * @returns int: such as EVP_PKEY_RSA; 0: unknown
 * @see X509_get_signature_type(3)
 */
export function x509_get_signature_type(x509: Handle): number;

/**
 * Tells how strong the signature of a certificate is.
 *
 * - Value 2: `mdNid`, int: the digest
 * - Value 3: `pkeyNid`, int: the kind of key
 * - Value 4: `securityBits`, int: the security of the signature in bits
 * - Value 5: `flags`, uint32_t: X509_SIG_INFO_...
 * @param x509 - X509
 * @returns int: 1, or 0: it cannot be told
 * @see X509_get_signature_info(3)
 */
export function x509_get_signature_info(x509: Handle): [number, number, number, number, number];

/**
 * Tells whether a private key belongs to a certificate, by its public part.
 *
 * @param x509 - X509
 * @param pkey - EVP_PKEY
 * @returns int: 1: they belong together; 0 with the reason in the queue
 * @see X509_check_private_key(3)
 */
export function x509_check_private_key(x509: Handle, pkey: Handle): number;

/**
 * Checks the signature of a certificate, and nothing else of it.
 *
 * @param x509 - X509
 * @param pkey - EVP_PKEY: the public key of the issuer
 * @returns int: 1: genuine; 0: not; -1 with the reason in the queue
 * @see X509_verify(3)
 */
export function x509_verify(x509: Handle, pkey: Handle): number;

/**
 * Tells whether a certificate is signed with its own key.
 *
 * - OpenSSL: 3.0 and newer
 * @param x509 - X509
 * @param verifySignature - int: 1: check the signature too
 * @returns int: 1 or 0; -1 with the reason in the queue
 * @see X509_verify(3)
 */
export function x509_self_signed(x509: Handle, verifySignature: Integer): number;

/**
 * Signs a certificate, when all else of it is set.
 *
 * @param x509 - X509
 * @param pkey - EVP_PKEY: the private key of the issuer
 * @param md - EVP_MD or null: 0 for keys with a digest of their own, such as Ed25519
 * @returns int: how long the signature is; 0 with the reason in the queue
 * @see X509_sign(3)
 */
export function x509_sign(x509: Handle, pkey: Handle, md?: Handle): number;

/**
 * Tells whether one certificate can have issued another, by names, key identifiers and usage. The
 * signature is not checked.
 *
 * @param issuer - X509
 * @param subject - X509
 * @returns int: 0 (X509_V_OK): yes; otherwise X509_V_ERR_... says why not
 * @see X509_check_issued(3)
 */
export function x509_check_issued(issuer: Handle, subject: Handle): number;

/**
 * Tells whether a certificate may be used for a purpose.
 *
 * @param x509 - X509
 * @param purpose - int: X509_PURPOSE_...; -1: only look at the extensions
 * @param ca - int: 1: as an authority for it; 0: for itself
 * @returns int: 1: yes; 0: no; -1: malformed, or no such purpose; other values: yes, by some old
 *   practice
 * @see X509_check_purpose(3)
 */
export function x509_check_purpose(x509: Handle, purpose: Integer, ca: Integer): number;

/**
 * Tells whether a certificate is trusted for a use by what is stored with it.
 *
 * @param x509 - X509
 * @param trust - int: X509_TRUST_...
 * @param flags - int: X509_TRUST_NO_..., or 0
 * @returns int: X509_TRUST_TRUSTED (1), X509_TRUST_REJECTED (2) or X509_TRUST_UNTRUSTED (3)
 * @see X509_VERIFY_PARAM_set_trust(3)
 */
export function x509_check_trust(x509: Handle, trust: Integer, flags: Integer): number;

/**
 * Tells whether a certificate is that of an authority.
 *
 * @param x509 - X509
 * @returns int: 0: no; 1: yes; 3, 4, 5: by an older sign than the extension
 * @see X509_check_ca(3)
 */
export function x509_check_ca(x509: Handle): number;

/**
 * Tells whether a certificate is for a host.
 *
 * @param x509 - X509
 * @param name - string
 * @param length - size_t: how much of `name` counts; 0: all of it
 * @param flags - unsigned int: X509_CHECK_FLAG_..., or 0
 * @param peername - bytes that are filled or null: the name in the certificate that matched, as a
 *   text; empty where none did
 * @returns int: 1: it matches; 0: it does not; -1: an error; -2: `name` is malformed
 * @see X509_check_host(3)
 */
export function x509_check_host(x509: Handle, name: Text, length: Integer, flags: Integer, peername?: Bytes | null): number;

/**
 * Tells whether a certificate is for a mail address.
 *
 * @param x509 - X509
 * @param address - string
 * @param length - size_t: how much of `address` counts; 0: all of it
 * @param flags - unsigned int: X509_CHECK_FLAG_..., or 0
 * @returns int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
 * @see X509_check_host(3)
 */
export function x509_check_email(x509: Handle, address: Text, length: Integer, flags: Integer): number;

/**
 * Tells whether a certificate is for an IP address, which is given in network order.
 *
 * @param x509 - X509
 * @param address - bytes
 * @param flags - unsigned int: X509_CHECK_FLAG_..., or 0
 * @returns int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
 * @see X509_check_host(3)
 */
export function x509_check_ip(x509: Handle, address: Bytes, flags: Integer): number;

/**
 * Tells whether a certificate is for an IP address.
 *
 * @param x509 - X509
 * @param address - string: such as 192.0.2.1 or 2001:db8::1
 * @param flags - unsigned int: X509_CHECK_FLAG_..., or 0
 * @returns int: 1: it matches; 0: it does not; -1: an error; -2: `address` is malformed
 * @see X509_check_host(3)
 */
export function x509_check_ip_asc(x509: Handle, address: Text, flags: Integer): number;

/**
 * Compares two certificates as they are encoded.
 *
 * @param a - X509
 * @param b - X509
 * @returns int: 0: the same; negative, positive: which comes first; -2: an error
 * @see X509_cmp(3)
 */
export function x509_cmp(a: Handle, b: Handle): number;

/**
 * Compares issuer and serial number of two certificates.
 *
 * @param a - X509
 * @param b - X509
 * @returns int: 0: the same; otherwise which comes first; -2: an error
 * @see X509_cmp(3)
 */
export function x509_issuer_and_serial_cmp(a: Handle, b: Handle): number;

/**
 * Compares the issuers' names of two certificates.
 *
 * @param a - X509
 * @param b - X509
 * @returns int: 0: the same; otherwise which comes first; -2: an error
 * @see X509_cmp(3)
 */
export function x509_issuer_name_cmp(a: Handle, b: Handle): number;

/**
 * Compares the subjects' names of two certificates.
 *
 * @param a - X509
 * @param b - X509
 * @returns int: 0: the same; otherwise which comes first; -2: an error
 * @see X509_cmp(3)
 */
export function x509_subject_name_cmp(a: Handle, b: Handle): number;

/**
 * Gives the hash of a certificate's subject's name that names files in a directory of authorities.
 *
 * @param x509 - X509
 * @returns unsigned long: 32 bits; 0 also after a failure
 * @see openssl-rehash(1)
 */
export function x509_subject_name_hash(x509: Handle): number;

/**
 * Gives the hash of a certificate's subject's name as OpenSSL before 1.0.0 named files.
 *
 * @param x509 - X509
 * @returns unsigned long: 32 bits; 0 also after a failure
 * @see openssl-rehash(1)
 */
export function x509_subject_name_hash_old(x509: Handle): number;

/**
 * Gives the hash of a certificate's issuer's name that names files in a directory of authorities.
 *
 * @param x509 - X509
 * @returns unsigned long: 32 bits; 0 also after a failure
 * @see openssl-rehash(1)
 */
export function x509_issuer_name_hash(x509: Handle): number;

/**
 * Gives the hash of a certificate's issuer's name as OpenSSL before 1.0.0 named files.
 *
 * @param x509 - X509
 * @returns unsigned long: 32 bits; 0 also after a failure
 * @see openssl-rehash(1)
 */
export function x509_issuer_name_hash_old(x509: Handle): number;

/**
 * Gives a hash of a certificate's issuer and serial number.
 *
 * @param x509 - X509
 * @returns unsigned long: 32 bits; 0 also after a failure
 * @see X509_cmp(3)
 */
export function x509_issuer_and_serial_hash(x509: Handle): number;

/**
 * Calculates the digest of a certificate in its DER form, its fingerprint.
 *
 * - Value 2: `length`, unsigned int: how long the digest is
 * @param x509 - X509
 * @param type - EVP_MD
 * @param digest - bytes that are filled
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_digest(3)
 */
export function x509_digest(x509: Handle, type: Handle, digest: Bytes): [number, number];

/**
 * Calculates the digest of the public key in a certificate.
 *
 * - Value 2: `length`, unsigned int: how long the digest is
 * @param x509 - X509
 * @param type - EVP_MD
 * @param digest - bytes that are filled
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_digest(3)
 */
export function x509_pubkey_digest(x509: Handle, type: Handle, digest: Bytes): [number, number];

/**
 * Counts the extensions of a certificate.
 *
 * @param x509 - X509
 * @returns int: 0 or more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_get_ext_count(x509: Handle): number;

/**
 * Gives an extension of a certificate by its position.
 *
 * @param x509 - X509
 * @param position - int: from 0
 * @returns X509_EXTENSION or null, borrowed: the extension, or 0: there are not so many
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_get_ext(x509: Handle, position: Integer): GasketObject | null;

/**
 * Finds the next extension of a certificate that is of a type.
 *
 * @param x509 - X509
 * @param nid - int: such as 85 for the subject's other names
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more; -2: unknown NID
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_get_ext_by_nid(x509: Handle, nid: Integer, lastPosition: Integer): number;

/**
 * Finds the next extension of a certificate that is of a type, by its object identifier.
 *
 * @param x509 - X509
 * @param object - ASN1_OBJECT
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_get_ext_by_obj(x509: Handle, object: Handle, lastPosition: Integer): number;

/**
 * Finds the next extension of a certificate that is critical, or that is not.
 *
 * @param x509 - X509
 * @param critical - int: 1: critical ones; 0: others
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_get_ext_by_critical(x509: Handle, critical: Integer, lastPosition: Integer): number;

/**
 * Gives all extensions of a certificate, for reading.
 *
 * @param x509 - X509
 * @returns STACK_OF(X509_EXTENSION) or null, borrowed: the extensions, or 0: none
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_get0_extensions(x509: Handle): GasketObject | null;

/**
 * Adds an extension to a certificate.
 *
 * @param x509 - X509
 * @param extension - X509_EXTENSION: a copy is added
 * @param position - int: where; -1: at the end
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_add_ext(x509: Handle, extension: Handle, position: Integer): number;

/**
 * Removes an extension from a certificate.
 *
 * @param x509 - X509
 * @param position - int: from 0
 * @returns X509_EXTENSION or null, new: what was removed, or 0: there are not so many
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_delete_ext(x509: Handle, position: Integer): GasketObject | null;

/**
 * Tells what OpenSSL found in the extensions of a certificate.
 *
 * @param x509 - X509
 * @returns uint32_t: EXFLAG_...
 * @see X509_get_extension_flags(3)
 */
export function x509_get_extension_flags(x509: Handle): number;

/**
 * Tells what the key of a certificate may be used for.
 *
 * @param x509 - X509
 * @returns uint32_t: KU_...; 4294967295: the certificate has no such extension
 * @see X509_get_extension_flags(3)
 */
export function x509_get_key_usage(x509: Handle): number;

/**
 * Tells the purposes that a certificate is for.
 *
 * @param x509 - X509
 * @returns uint32_t: XKU_...; 4294967295: the certificate has no such extension
 * @see X509_get_extension_flags(3)
 */
export function x509_get_extended_key_usage(x509: Handle): number;

/**
 * Tells how many authorities may stand between this one and the end of a chain.
 *
 * @param x509 - X509
 * @returns long: how many; -1: no limit, or no authority
 * @see X509_get_extension_flags(3)
 */
export function x509_get_pathlen(x509: Handle): number;

/**
 * Tells how many proxies may follow in a chain (RFC 3820).
 *
 * @param x509 - X509
 * @returns long: how many; -1: no limit, or no proxy
 * @see X509_get_extension_flags(3)
 */
export function x509_get_proxy_pathlen(x509: Handle): number;

/**
 * Marks a certificate as that of a proxy.
 *
 * @param x509 - X509
 * @returns nothing
 * @see X509_get_extension_flags(3)
 */
export function x509_set_proxy_flag(x509: Handle): void;

/**
 * Sets how many proxies may follow in a chain.
 *
 * @param x509 - X509
 * @param length - long
 * @returns nothing
 * @see X509_get_extension_flags(3)
 */
export function x509_set_proxy_pathlen(x509: Handle, length: Integer): void;

/**
 * Gives the identifier of a certificate's key.
 *
 * @param x509 - X509
 * @returns ASN1_OCTET_STRING or null, borrowed: the identifier, or 0: none
 * @see X509_get_extension_flags(3)
 */
export function x509_get0_subject_key_id(x509: Handle): GasketObject | null;

/**
 * Gives the identifier of the key that a certificate is signed with.
 *
 * @param x509 - X509
 * @returns ASN1_OCTET_STRING or null, borrowed: the identifier, or 0: none
 * @see X509_get_extension_flags(3)
 */
export function x509_get0_authority_key_id(x509: Handle): GasketObject | null;

/**
 * Gives the serial number of the issuer's certificate.
 *
 * @param x509 - X509
 * @returns ASN1_INTEGER or null, borrowed: the number, or 0: not named
 * @see X509_get_extension_flags(3)
 */
export function x509_get0_authority_serial(x509: Handle): GasketObject | null;

/**
 * Gives a certificate a name that is only for people. It goes with the certificate into PKCS #12
 * and trusted PEM.
 *
 * @param x509 - X509
 * @param alias - bytes or null: null: none
 * @returns int: 1, or 0 without memory
 * @see X509_alias_set1(3)
 */
export function x509_alias_set1(x509: Handle, alias?: Bytes | null): number;

/**
 * Gives the name that x509_alias_set1 gave.
 *
 * @param x509 - X509
 * @param buffer - bytes that are filled or null
 * @returns int: the name; no bytes: none
 * @see X509_alias_get0(3)
 */
export function x509_alias_get0(x509: Handle, buffer?: Bytes | null): number;

/**
 * Gives a certificate an identifier of the local key that belongs to it.
 *
 * @param x509 - X509
 * @param identifier - bytes or null: null: none
 * @returns int: 1, or 0 without memory
 * @see X509_alias_set1(3)
 */
export function x509_keyid_set1(x509: Handle, identifier?: Bytes | null): number;

/**
 * Gives the identifier that x509_keyid_set1 gave.
 *
 * @param x509 - X509
 * @param buffer - bytes that are filled or null
 * @returns int: the identifier; no bytes: none
 * @see X509_alias_set1(3)
 */
export function x509_keyid_get0(x509: Handle, buffer?: Bytes | null): number;

/**
 * Tells whether anything about trust is stored with a certificate.
 *
 * @param x509 - X509
 * @returns int: 1 or 0
 * @see X509_check_trust(3)
 */
export function x509_trusted(x509: Handle): number;

/**
 * Stores with a certificate that it is trusted for a use.
 *
 * @param x509 - X509
 * @param object - ASN1_OBJECT: such as that of NID_server_auth
 * @returns int: 1, or 0 without memory
 * @see X509_check_trust(3)
 */
export function x509_add1_trust_object(x509: Handle, object: Handle): number;

/**
 * Stores with a certificate that it is not trusted for a use.
 *
 * @param x509 - X509
 * @param object - ASN1_OBJECT: such as that of NID_server_auth
 * @returns int: above 0, or 0 without memory
 * @see X509_check_trust(3)
 */
export function x509_add1_reject_object(x509: Handle, object: Handle): number;

/**
 * Removes what x509_add1_trust_object stored.
 *
 * @param x509 - X509
 * @returns nothing
 * @see X509_check_trust(3)
 */
export function x509_trust_clear(x509: Handle): void;

/**
 * Removes what x509_add1_reject_object stored.
 *
 * @param x509 - X509
 * @returns nothing
 * @see X509_check_trust(3)
 */
export function x509_reject_clear(x509: Handle): void;

/**
 * Reserves an index for x509_set_ex_data, for as long as the process lives.
 *
 * @returns int: the index, or -1 without memory
 * @see CRYPTO_get_ex_new_index(3)
 */
export function x509_get_ex_new_index(): number;

/**
 * Keeps a number of the caller's with a certificate.
 *
 * @param x509 - X509
 * @param index - int: 0, or what x509_get_ex_new_index answered
 * @param data - int64_t: any number
 * @returns int: 1, or 0 without memory
 * @see BIO_get_ex_data(3)
 */
export function x509_set_ex_data(x509: Handle, index: Integer, data: Integer): number;

/**
 * Gives the number that x509_set_ex_data kept.
 *
 * @param x509 - X509
 * @param index - int: 0, or what x509_get_ex_new_index answered
 * @returns int64_t: the number; 0 where none was kept
 * @see BIO_get_ex_data(3)
 */
export function x509_get_ex_data(x509: Handle, index: Integer): Integer;

/**
 * Copies a stack of certificates, which share what is in it.
 *
 * @param chain - STACK_OF(X509)
 * @returns STACK_OF(X509) or null, new: the copy, or 0 without memory
 * @see X509_new(3)
 */
export function x509_chain_up_ref(chain: Handle): GasketObject | null;

/**
 * Finds a certificate in a stack by its subject.
 *
 * @param stack - STACK_OF(X509)
 * @param name - X509_NAME
 * @returns X509 or null, borrowed: the first one, or 0: none
 * @see X509_find_by_subject(3)
 */
export function x509_find_by_subject(stack: Handle, name: Handle): GasketObject | null;

/**
 * Finds a certificate in a stack by its issuer and serial number.
 *
 * @param stack - STACK_OF(X509)
 * @param name - X509_NAME: the issuer's
 * @param serial - ASN1_INTEGER
 * @returns X509 or null, borrowed: the first one, or 0: none
 * @see X509_find_by_subject(3)
 */
export function x509_find_by_issuer_and_serial(stack: Handle, name: Handle, serial: Handle): GasketObject | null;

/**
 * Builds the chain of a certificate.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param target - X509: the certificate that the chain begins with
 * @param certificates - STACK_OF(X509) or null: where issuers may be found; 0: nowhere
 * @param store - X509_STORE or null: what the chain must end in; 0: any end will do
 * @param withSelfSigned - int: 1: a root is part of the answer
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns STACK_OF(X509) or null, new: the chain, or 0 with the reason in the queue
 * @see X509_verify_cert(3)
 */
export function x509_build_chain(target: Handle, certificates: Handle, store: Handle, withSelfSigned: Integer, properties?: Text | null): GasketObject | null;

/**
 * Writes all of a certificate to a BIO, for people to read.
 *
 * @param bio - BIO
 * @param x509 - X509
 * @returns int: 1, or 0
 * @see X509_print(3)
 */
export function x509_print(bio: Handle, x509: Handle): number;

/**
 * Writes parts of a certificate to a BIO, for people to read.
 *
 * @param bio - BIO
 * @param x509 - X509
 * @param nameFlags - unsigned long: XN_FLAG_...
 * @param flags - unsigned long: X509_FLAG_...: what to leave out
 * @returns int: 1, or 0
 * @see X509_print(3)
 */
export function x509_print_ex(bio: Handle, x509: Handle, nameFlags: Integer, flags: Integer): number;

/**
 * Makes a request of the name and the key of a certificate.
 *
 * @param x509 - X509
 * @param pkey - EVP_PKEY or null: 0: it is not signed
 * @param md - EVP_MD or null: 0 for keys with a digest of their own, such as Ed25519
 * @returns X509_REQ or null, new: the request, or 0 with the reason in the queue
 * @see X509_to_X509_REQ(3)
 */
export function x509_to_x509_req(x509: Handle, pkey?: Handle, md?: Handle): GasketObject | null;

/**
 * Names the file of trusted certificates that this OpenSSL reads by default.
 *
 * @returns string or null
 * @see X509_get_default_cert_file(3)
 */
export function x509_get_default_cert_file(): string | null;

/**
 * Names the directory of trusted certificates that this OpenSSL looks into by default.
 *
 * @returns string or null
 * @see X509_get_default_cert_file(3)
 */
export function x509_get_default_cert_dir(): string | null;

/**
 * Names the environment variable that overrides x509_get_default_cert_file.
 *
 * @returns string or null
 * @see X509_get_default_cert_file(3)
 */
export function x509_get_default_cert_file_env(): string | null;

/**
 * Names the environment variable that overrides x509_get_default_cert_dir.
 *
 * @returns string or null
 * @see X509_get_default_cert_file(3)
 */
export function x509_get_default_cert_dir_env(): string | null;

/**
 * Names the directory that this OpenSSL's files are in.
 *
 * @returns string or null
 * @see X509_get_default_cert_file(3)
 */
export function x509_get_default_cert_area(): string | null;

/**
 * Names the directory that this OpenSSL keeps keys in by default.
 *
 * @returns string or null
 * @see X509_get_default_cert_file(3)
 */
export function x509_get_default_private_dir(): string | null;

/**
 * Makes a name that holds nothing yet.
 *
 * @returns X509_NAME or null, new: an empty one, or 0 without memory
 * @see X509_NAME_new(3)
 */
export function x509_name_new(): GasketObject | null;

/**
 * Copies a name.
 *
 * @param name - X509_NAME
 * @returns X509_NAME or null, new: the copy, or 0 with the reason in the queue
 * @see X509_NAME_dup(3)
 */
export function x509_name_dup(name: Handle): GasketObject | null;

/**
 * Gives a name back. 0 is left alone.
 *
 * @param name - X509_NAME or null
 * @returns nothing
 * @see X509_NAME_new(3)
 */
export function x509_name_free(name: Handle): void;

/**
 * Counts the entries of a name.
 *
 * @param name - X509_NAME
 * @returns int: 0 or more
 * @see X509_NAME_get_index_by_NID(3)
 */
export function x509_name_entry_count(name: Handle): number;

/**
 * Gives an entry of a name by its position.
 *
 * @param name - X509_NAME
 * @param position - int: from 0
 * @returns X509_NAME_ENTRY or null, borrowed: the entry, or 0: there are not so many
 * @see X509_NAME_get_index_by_NID(3)
 */
export function x509_name_get_entry(name: Handle, position: Integer): GasketObject | null;

/**
 * Finds the next entry of a name that is of a type.
 *
 * @param name - X509_NAME
 * @param nid - int: such as 13 for the common name
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more; -2: unknown NID
 * @see X509_NAME_get_index_by_NID(3)
 */
export function x509_name_get_index_by_nid(name: Handle, nid: Integer, lastPosition: Integer): number;

/**
 * Finds the next entry of a name that is of a type, by its object identifier.
 *
 * @param name - X509_NAME
 * @param object - ASN1_OBJECT
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more
 * @see X509_NAME_get_index_by_NID(3)
 */
export function x509_name_get_index_by_obj(name: Handle, object: Handle, lastPosition: Integer): number;

/**
 * Gives the bytes of the first entry of a type, with a NUL behind them. They may hold a NUL
 * themselves and need not be UTF-8: prefer x509_name_entry_get_data.
 *
 * @param name - X509_NAME
 * @param nid - int
 * @param buffer - bytes that are filled or null
 * @returns int: bytes without the NUL; with null for `buffer`, how long the entry is; -1: none
 * @see X509_NAME_get_index_by_NID(3)
 */
export function x509_name_get_text_by_nid(name: Handle, nid: Integer, buffer?: Bytes | null): number;

/**
 * Does what x509_name_get_text_by_nid does, by object identifier.
 *
 * @param name - X509_NAME
 * @param object - ASN1_OBJECT
 * @param buffer - bytes that are filled or null
 * @returns int: bytes without the NUL; with null for `buffer`, how long the entry is; -1: none
 * @see X509_NAME_get_index_by_NID(3)
 */
export function x509_name_get_text_by_obj(name: Handle, object: Handle, buffer?: Bytes | null): number;

/**
 * Gives a name as one line in OpenSSL's oldest form. What is not printable ASCII shows as \\x and
 * two digits. It cannot be taken apart again: prefer x509_name_print_ex.
 *
 * @param name - X509_NAME
 * @returns string or null: such as `/C=DE/O=Example`; null without memory
 * @see X509_NAME_print_ex(3)
 */
export function x509_name_oneline(name: Handle): string | null;

/**
 * Writes a name in an old form to a BIO.
 *
 * @param bio - BIO
 * @param name - X509_NAME
 * @param indent - int
 * @returns int: 1, or 0
 * @see X509_NAME_print_ex(3)
 */
export function x509_name_print(bio: Handle, name: Handle, indent: Integer): number;

/**
 * Writes a name to a BIO, in a form that the flags select.
 *
 * @param bio - BIO
 * @param name - X509_NAME
 * @param indent - int: spaces before it
 * @param flags - unsigned long: XN_FLAG_..., such as XN_FLAG_RFC2253
 * @returns int: with flags, how many characters, or -1; with XN_FLAG_COMPAT (0), 1 or 0
 * @see X509_NAME_print_ex(3)
 */
export function x509_name_print_ex(bio: Handle, name: Handle, indent: Integer, flags: Integer): number;

/**
 * Adds an entry to a name, such as its common name.
 *
 * @param name - X509_NAME
 * @param field - string: the type: a short or long name such as CN, or an OID in dotted form
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * @param bytes - bytes or null
 * @param position - int: where; -1: at the end
 * @param set - int: 0: a part of its own; 1 or -1: together with the part after or before it
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_NAME_add_entry_by_txt(3)
 */
export function x509_name_add_entry_by_txt(name: Handle, field: Text, type: Integer, bytes: Bytes | null, position: Integer, set: Integer): number;

/**
 * Adds an entry to a name, by the NID of its type.
 *
 * @param name - X509_NAME
 * @param nid - int: the type, such as 13 for the common name
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * @param bytes - bytes or null
 * @param position - int: where; -1: at the end
 * @param set - int: 0: a part of its own; 1 or -1: together with the part after or before it
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_NAME_add_entry_by_txt(3)
 */
export function x509_name_add_entry_by_nid(name: Handle, nid: Integer, type: Integer, bytes: Bytes | null, position: Integer, set: Integer): number;

/**
 * Adds an entry to a name, by the object identifier of its type.
 *
 * @param name - X509_NAME
 * @param object - ASN1_OBJECT: the type
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * @param bytes - bytes or null
 * @param position - int: where; -1: at the end
 * @param set - int: 0: a part of its own; 1 or -1: together with the part after or before it
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_NAME_add_entry_by_txt(3)
 */
export function x509_name_add_entry_by_obj(name: Handle, object: Handle, type: Integer, bytes: Bytes | null, position: Integer, set: Integer): number;

/**
 * Adds an entry to a name.
 *
 * @param name - X509_NAME
 * @param entry - X509_NAME_ENTRY: a copy is added
 * @param position - int: where; -1: at the end
 * @param set - int: 0: a part of its own; 1 or -1: together with the part after or before it
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_NAME_add_entry_by_txt(3)
 */
export function x509_name_add_entry(name: Handle, entry: Handle, position: Integer, set: Integer): number;

/**
 * Removes an entry from a name.
 *
 * @param name - X509_NAME
 * @param position - int: from 0
 * @returns X509_NAME_ENTRY or null, new: what was removed, or 0: there are not so many
 * @see X509_NAME_add_entry_by_txt(3)
 */
export function x509_name_delete_entry(name: Handle, position: Integer): GasketObject | null;

/**
 * Compares two names, regardless of case and repeated spaces.
 *
 * @param a - X509_NAME
 * @param b - X509_NAME
 * @returns int: 0: the same; negative, positive: which comes first; -2: an error
 * @see X509_cmp(3)
 */
export function x509_name_cmp(a: Handle, b: Handle): number;

/**
 * Gives the hash of a name that names files in a directory of authorities.
 *
 * @param name - X509_NAME
 * @returns unsigned long: 32 bits; 0 also after a failure
 * @see X509_NAME_get0_der(3)
 */
export function x509_name_hash(name: Handle): number;

/**
 * Gives the hash of a name as OpenSSL before 1.0.0 named files.
 *
 * @param name - X509_NAME
 * @returns unsigned long: 32 bits; 0 also after a failure
 * @see X509_NAME_get0_der(3)
 */
export function x509_name_hash_old(name: Handle): number;

/**
 * Calculates the digest of a name in its DER form.
 *
 * - Value 2: `length`, unsigned int: how long the digest is
 * @param name - X509_NAME
 * @param type - EVP_MD
 * @param digest - bytes that are filled
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_digest(3)
 */
export function x509_name_digest(name: Handle, type: Handle, digest: Bytes): [number, number];

/**
 * Makes an entry of a name that holds nothing yet.
 *
 * @returns X509_NAME_ENTRY or null, new: an empty one, or 0 without memory
 * @see X509_NAME_ENTRY_new(3)
 */
export function x509_name_entry_new(): GasketObject | null;

/**
 * Copies an entry of a name.
 *
 * @param entry - X509_NAME_ENTRY
 * @returns X509_NAME_ENTRY or null, new: the copy, or 0 with the reason in the queue
 * @see X509_NAME_ENTRY_dup(3)
 */
export function x509_name_entry_dup(entry: Handle): GasketObject | null;

/**
 * Gives an entry of a name back. 0 is left alone.
 *
 * @param entry - X509_NAME_ENTRY or null
 * @returns nothing
 * @see X509_NAME_ENTRY_new(3)
 */
export function x509_name_entry_free(entry: Handle): void;

/**
 * Makes an entry of a name.
 *
 * @param field - string: the type: a short or long name such as CN, or an OID in dotted form
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * @param bytes - bytes or null
 * @returns X509_NAME_ENTRY or null, new: the entry, or 0 with the reason in the queue
 * @see X509_NAME_ENTRY_get_object(3)
 */
export function x509_name_entry_create_by_txt(field: Text, type: Integer, bytes?: Bytes | null): GasketObject | null;

/**
 * Makes an entry of a name, by the NID of its type.
 *
 * @param nid - int: the type, such as 13 for the common name
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * @param bytes - bytes or null
 * @returns X509_NAME_ENTRY or null, new: the entry, or 0 with the reason in the queue
 * @see X509_NAME_ENTRY_get_object(3)
 */
export function x509_name_entry_create_by_nid(nid: Integer, type: Integer, bytes?: Bytes | null): GasketObject | null;

/**
 * Makes an entry of a name, by the object identifier of its type.
 *
 * @param object - ASN1_OBJECT: the type
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * @param bytes - bytes or null
 * @returns X509_NAME_ENTRY or null, new: the entry, or 0 with the reason in the queue
 * @see X509_NAME_ENTRY_get_object(3)
 */
export function x509_name_entry_create_by_obj(object: Handle, type: Integer, bytes?: Bytes | null): GasketObject | null;

/**
 * Gives the type of an entry.
 *
 * @param entry - X509_NAME_ENTRY
 * @returns ASN1_OBJECT or null, borrowed
 * @see X509_NAME_ENTRY_get_object(3)
 */
export function x509_name_entry_get_object(entry: Handle): GasketObject | null;

/**
 * Gives the value of an entry. asn1_string_to_utf8 makes a text of it.
 *
 * @param entry - X509_NAME_ENTRY
 * @returns ASN1_STRING or null, borrowed
 * @see X509_NAME_ENTRY_get_object(3)
 */
export function x509_name_entry_get_data(entry: Handle): GasketObject | null;

/**
 * Sets the type of an entry.
 *
 * @param entry - X509_NAME_ENTRY
 * @param object - ASN1_OBJECT: copied
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_NAME_ENTRY_get_object(3)
 */
export function x509_name_entry_set_object(entry: Handle, object: Handle): number;

/**
 * Sets the value of an entry.
 *
 * @param entry - X509_NAME_ENTRY
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_..., or V_ASN1_...
 * @param bytes - bytes or null
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_NAME_ENTRY_get_object(3)
 */
export function x509_name_entry_set_data(entry: Handle, type: Integer, bytes?: Bytes | null): number;

/**
 * Tells which part of a name an entry belongs to.
 *
 * @param entry - X509_NAME_ENTRY
 * @returns int: entries with the same number form one part of the name
 * @see X509_NAME_ENTRY_get_object(3)
 */
export function x509_name_entry_set(entry: Handle): number;

/**
 * Makes an extension that holds nothing yet.
 *
 * @returns X509_EXTENSION or null, new: an empty one, or 0 without memory
 * @see X509_EXTENSION_new(3)
 */
export function x509_extension_new(): GasketObject | null;

/**
 * Copies an extension.
 *
 * @param extension - X509_EXTENSION
 * @returns X509_EXTENSION or null, new: the copy, or 0 with the reason in the queue
 * @see X509_EXTENSION_dup(3)
 */
export function x509_extension_dup(extension: Handle): GasketObject | null;

/**
 * Gives an extension back. 0 is left alone.
 *
 * @param extension - X509_EXTENSION or null
 * @returns nothing
 * @see X509_EXTENSION_new(3)
 */
export function x509_extension_free(extension: Handle): void;

/**
 * Gives the type of an extension.
 *
 * @param extension - X509_EXTENSION
 * @returns ASN1_OBJECT or null, borrowed
 * @see X509_EXTENSION_set_object(3)
 */
export function x509_extension_get_object(extension: Handle): GasketObject | null;

/**
 * Tells whether an extension is critical: who does not know it must refuse the certificate.
 *
 * @param extension - X509_EXTENSION
 * @returns int: 1 or 0
 * @see X509_EXTENSION_set_object(3)
 */
export function x509_extension_get_critical(extension: Handle): number;

/**
 * Gives the value of an extension in its DER form.
 *
 * @param extension - X509_EXTENSION
 * @returns ASN1_OCTET_STRING or null, borrowed
 * @see X509_EXTENSION_set_object(3)
 */
export function x509_extension_get_data(extension: Handle): GasketObject | null;

/**
 * Sets the type of an extension.
 *
 * @param extension - X509_EXTENSION
 * @param object - ASN1_OBJECT: copied
 * @returns int: 1, or 0
 * @see X509_EXTENSION_set_object(3)
 */
export function x509_extension_set_object(extension: Handle, object: Handle): number;

/**
 * Says whether an extension is critical.
 *
 * @param extension - X509_EXTENSION
 * @param critical - int: 1 or 0
 * @returns int: 1, or 0
 * @see X509_EXTENSION_set_object(3)
 */
export function x509_extension_set_critical(extension: Handle, critical: Integer): number;

/**
 * Sets the value of an extension.
 *
 * @param extension - X509_EXTENSION
 * @param data - ASN1_OCTET_STRING: DER; copied
 * @returns int: 1, or 0
 * @see X509_EXTENSION_set_object(3)
 */
export function x509_extension_set_data(extension: Handle, data: Handle): number;

/**
 * Makes an extension of its DER form.
 *
 * @param nid - int: the type
 * @param critical - int: 1 or 0
 * @param data - ASN1_OCTET_STRING: DER; copied
 * @returns X509_EXTENSION or null, new: the extension, or 0 with the reason in the queue
 * @see X509_EXTENSION_set_object(3)
 */
export function x509_extension_create_by_nid(nid: Integer, critical: Integer, data: Handle): GasketObject | null;

/**
 * Makes an extension of its DER form, by the object identifier of its type.
 *
 * @param object - ASN1_OBJECT: the type
 * @param critical - int: 1 or 0
 * @param data - ASN1_OCTET_STRING: DER; copied
 * @returns X509_EXTENSION or null, new: the extension, or 0 with the reason in the queue
 * @see X509_EXTENSION_set_object(3)
 */
export function x509_extension_create_by_obj(object: Handle, critical: Integer, data: Handle): GasketObject | null;

/**
 * Writes the value of an extension to a BIO, for people to read, such as `DNS:example.com,
 * DNS:www.example.com`.
 *
 * @param bio - BIO
 * @param extension - X509_EXTENSION
 * @param flags - unsigned long: X509V3_EXT_...: what to do with an unknown one; 0: nothing
 * @param indent - int: spaces before each line
 * @returns int: 1; 0: unknown or malformed, and nothing was written
 * @see X509V3_EXT_print(3)
 */
export function x509v3_ext_print(bio: Handle, extension: Handle, flags: Integer, indent: Integer): number;

/**
 * Makes an extension of a text as in OpenSSL's configuration files. Sections cannot be named.
 *
 * @param issuer - X509 or null: for `keyid` and `issuer` values; 0: none
 * @param subject - X509 or null: for `hash` and `email:copy` values; 0: none
 * @param nid - int: the type
 * @param value - string: such as `critical,CA:TRUE` or `DNS:example.com`
 * @returns X509_EXTENSION or null, new: the extension, or 0 with the reason in the queue
 * @see x509v3_config(5)
 */
export function x509v3_ext_conf_nid(issuer: Handle, subject: Handle, nid: Integer, value: Text): GasketObject | null;

/**
 * Makes a string that holds nothing yet.
 *
 * @returns ASN1_STRING or null, new: an empty one, or 0 without memory
 * @see ASN1_STRING_new(3)
 */
export function asn1_string_new(): GasketObject | null;

/**
 * Gives a string back. 0 is left alone.
 *
 * @param string - ASN1_STRING or null
 * @returns nothing
 * @see ASN1_STRING_new(3)
 */
export function asn1_string_free(string: Handle): void;

/**
 * Makes a string of a type.
 *
 * @param type - int: V_ASN1_..., such as V_ASN1_UTF8STRING
 * @returns ASN1_STRING or null, new: an empty one, or 0 without memory
 * @see ASN1_STRING_new(3)
 */
export function asn1_string_type_new(type: Integer): GasketObject | null;

/**
 * Copies a string.
 *
 * @param string - ASN1_STRING
 * @returns ASN1_STRING or null, new: the copy, or 0 without memory
 * @see ASN1_STRING_length(3)
 */
export function asn1_string_dup(string: Handle): GasketObject | null;

/**
 * Makes one string the same as another, type included.
 *
 * @param to - ASN1_STRING
 * @param from - ASN1_STRING
 * @returns int: 1, or 0 without memory
 * @see ASN1_STRING_copy(3)
 */
export function asn1_string_copy(to: Handle, from: Handle): number;

/**
 * Compares two strings.
 *
 * @param a - ASN1_STRING
 * @param b - ASN1_STRING
 * @returns int: 0: the same type and bytes; otherwise which comes first
 * @see ASN1_STRING_length(3)
 */
export function asn1_string_cmp(a: Handle, b: Handle): number;

/**
 * Gives the type of a string.
 *
 * @param string - ASN1_STRING
 * @returns int: V_ASN1_...
 * @see ASN1_STRING_length(3)
 */
export function asn1_string_type(string: Handle): number;

/**
 * Gives the length of a string.
 *
 * @param string - ASN1_STRING
 * @returns int: bytes
 * @see ASN1_STRING_length(3)
 */
export function asn1_string_length(string: Handle): number;

/**
 * Gives the bytes of a string as they are. In what encoding, its type tells.
 *
 * @param string - ASN1_STRING
 * @param buffer - bytes that are filled or null
 * @returns int64_t: how many bytes there are, whatever the room
 * @see ASN1_STRING_length(3)
 */
export function asn1_string_get0_data(string: Handle, buffer?: Bytes | null): Integer;

/**
 * The old name of asn1_string_get0_data.
 *
 * - OpenSSL: before 4.0
 * @param string - ASN1_STRING
 * @param buffer - bytes that are filled or null
 * @returns int64_t: how many bytes there are, whatever the room
 * @see ASN1_STRING_length(3)
 */
export function asn1_string_data(string: Handle, buffer?: Bytes | null): Integer;

/**
 * Sets the bytes of a string. That of an entry of a name takes no text that is not of its type.
 *
 * @param string - ASN1_STRING
 * @param bytes - bytes or null
 * @returns int: 1; 0 without memory, or with the reason in the queue
 * @see ASN1_STRING_length(3)
 */
export function asn1_string_set(string: Handle, bytes?: Bytes | null): number;

/**
 * Gives a string as UTF-8, whatever its type, without a NUL behind it.
 *
 * @param string - ASN1_STRING
 * @param buffer - bytes that are filled or null
 * @returns int: how many bytes the text has, whatever the room; negative: it is no text
 * @see ASN1_STRING_length(3)
 */
export function asn1_string_to_utf8(string: Handle, buffer?: Bytes | null): number;

/**
 * Writes a string to a BIO; what is not printable shows as a dot.
 *
 * @param bio - BIO
 * @param string - ASN1_STRING
 * @returns int: 1, or 0
 * @see ASN1_STRING_print_ex(3)
 */
export function asn1_string_print(bio: Handle, string: Handle): number;

/**
 * Writes a string to a BIO, escaped as the flags say.
 *
 * @param bio - BIO
 * @param string - ASN1_STRING
 * @param flags - unsigned long: ASN1_STRFLGS_..., such as ASN1_STRFLGS_RFC2253
 * @returns int: how many characters, or -1
 * @see ASN1_STRING_print_ex(3)
 */
export function asn1_string_print_ex(bio: Handle, string: Handle, flags: Integer): number;

/**
 * Names a type of ASN.1.
 *
 * @param tag - int: V_ASN1_...
 * @returns string or null: the name; `(unknown)` where there is none
 * @see ASN1_STRING_print_ex(3)
 */
export function asn1_tag2str(tag: Integer): string | null;

/**
 * Makes a string of bytes, such as x509_extension_set_data takes.
 *
 * @returns ASN1_OCTET_STRING or null, new: an empty one, or 0 without memory
 * @see ASN1_STRING_new(3)
 */
export function asn1_octet_string_new(): GasketObject | null;

/**
 * Gives a string of bytes back. 0 is left alone.
 *
 * @param string - ASN1_OCTET_STRING or null
 * @returns nothing
 * @see ASN1_STRING_new(3)
 */
export function asn1_octet_string_free(string: Handle): void;

/**
 * Sets the bytes of a string of bytes.
 *
 * @param string - ASN1_OCTET_STRING
 * @param bytes - bytes or null
 * @returns int: 1, or 0 without memory
 * @see ASN1_STRING_length(3)
 */
export function asn1_octet_string_set(string: Handle, bytes?: Bytes | null): number;

/**
 * Makes a time that is not set yet.
 *
 * @returns ASN1_TIME or null, new: an empty one, or 0 without memory
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_new(): GasketObject | null;

/**
 * Copies a time.
 *
 * - OpenSSL: 3.0 and newer
 * @param time - ASN1_TIME
 * @returns ASN1_TIME or null, new: the copy, or 0 without memory
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_dup(time: Handle): GasketObject | null;

/**
 * Gives a time back. 0 is left alone.
 *
 * @param time - ASN1_TIME or null
 * @returns nothing
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_free(time: Handle): void;

/**
 * Sets a time to a number of seconds since 1970.
 *
 * @param time - ASN1_TIME or null: 0: a new one is made
 * @param seconds - time_t: since 1970
 * @returns ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_set(time: Handle, seconds: Integer): GasketObject | null;

/**
 * Sets a time to a number of seconds since 1970 and an offset.
 *
 * @param time - ASN1_TIME or null: 0: a new one is made
 * @param seconds - time_t: since 1970
 * @param offsetDays - int: days to add
 * @param offsetSeconds - long: seconds to add
 * @returns ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_adj(time: Handle, seconds: Integer, offsetDays: Integer, offsetSeconds: Integer): GasketObject | null;

/**
 * Sets a time to so many seconds from now.
 *
 * @param time - ASN1_TIME or null: 0: a new one is made
 * @param offset - long: seconds
 * @returns ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
 * @see X509_cmp_time(3)
 */
export function x509_gmtime_adj(time: Handle, offset: Integer): GasketObject | null;

/**
 * Sets a time to so many seconds after another.
 *
 * - Value 2: `from` as it is afterwards
 * @param time - ASN1_TIME or null: 0: a new one is made
 * @param offset - long: seconds
 * @param from - time_t or null: seconds since 1970; null: now
 * @returns ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
 * @see X509_cmp_time(3)
 */
export function x509_time_adj(time: Handle, offset: Integer, from: Integer | null): [GasketObject | null, number | null];

/**
 * Sets a time to so many days and seconds after another.
 *
 * - Value 2: `from` as it is afterwards
 * @param time - ASN1_TIME or null: 0: a new one is made
 * @param offsetDays - int: days to add
 * @param offsetSeconds - long: seconds to add
 * @param from - time_t or null: seconds since 1970; null: now
 * @returns ASN1_TIME or null, new: `time`, or the new one; 0 with the reason in the queue
 * @see X509_cmp_time(3)
 */
export function x509_time_adj_ex(time: Handle, offsetDays: Integer, offsetSeconds: Integer, from: Integer | null): [GasketObject | null, number | null];

/**
 * Sets a time to that of a text.
 *
 * @param time - ASN1_TIME or null: 0: the text is only checked
 * @param text - string: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
 * @returns int: 1, or 0: malformed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_set_string(time: Handle, text: Text): number;

/**
 * Sets a time to that of a text, in the form that RFC 5280 wants in certificates.
 *
 * @param time - ASN1_TIME or null: 0: the text is only checked
 * @param text - string: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ
 * @returns int: 1, or 0: malformed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_set_string_x509(time: Handle, text: Text): number;

/**
 * Brings a time into the form that RFC 5280 wants in certificates.
 *
 * @param time - ASN1_TIME
 * @returns int: 1, or 0: malformed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_normalize(time: Handle): number;

/**
 * Tells whether a time is well-formed.
 *
 * @param time - ASN1_TIME
 * @returns int: 1 or 0
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_check(time: Handle): number;

/**
 * Writes a time to a BIO, such as `Jan 1 00:00:00 2030 GMT`.
 *
 * @param bio - BIO
 * @param time - ASN1_TIME
 * @returns int: 1; 0: malformed, which is also written, or the BIO failed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_print(bio: Handle, time: Handle): number;

/**
 * Writes a time to a BIO, in one of two forms.
 *
 * - OpenSSL: 3.0 and newer
 * @param bio - BIO
 * @param time - ASN1_TIME
 * @param flags - unsigned long: 0: as asn1_time_print; 1: by ISO 8601
 * @returns int: 1; 0: malformed, which is also written, or the BIO failed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_print_ex(bio: Handle, time: Handle, flags: Integer): number;

/**
 * Tells how much later one time is than another. With asn1_time_set(0, 0) for `from` it tells the
 * seconds since 1970.
 *
 * - Value 2: `days`, int
 * - Value 3: `seconds`, int: of the same sign as `days`, and less than a day
 * @param from - ASN1_TIME or null: 0: now
 * @param to - ASN1_TIME or null: 0: now
 * @returns int: 1, or 0: one of them is malformed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_diff(from?: Handle, to?: Handle): [number, number, number];

/**
 * Compares a time with a number of seconds since 1970.
 *
 * @param time - ASN1_TIME
 * @param seconds - time_t: since 1970
 * @returns int: -1: `time` is earlier; 0: the same; 1: later; -2: malformed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_cmp_time_t(time: Handle, seconds: Integer): number;

/**
 * Compares two times.
 *
 * @param a - ASN1_TIME
 * @param b - ASN1_TIME
 * @returns int: -1: `a` is earlier; 0: the same; 1: later; -2: malformed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_compare(a: Handle, b: Handle): number;

/**
 * Compares a time of a certificate with a number of seconds since 1970.
 *
 * - Value 2: `than` as it is afterwards
 * @param time - ASN1_TIME
 * @param than - time_t or null: seconds since 1970; null: now
 * @returns int: -1: `time` is earlier or the same; 1: later; 0: malformed
 * @see X509_cmp_time(3)
 */
export function x509_cmp_time(time: Handle, than: Integer | null): [number, number | null];

/**
 * Compares a time of a certificate with now.
 *
 * @param time - ASN1_TIME
 * @returns int: -1: `time` is over, or now; 1: to come; 0: malformed
 * @see X509_cmp_time(3)
 */
export function x509_cmp_current_time(time: Handle): number;

/**
 * Gives a time with four digits of the year. asn1_string_get0_data gives its bytes.
 *
 * @param time - ASN1_TIME
 * @returns ASN1_GENERALIZEDTIME or null, new: the time, or 0: malformed
 * @see ASN1_TIME_set(3)
 */
export function asn1_time_to_generalizedtime(time: Handle): GasketObject | null;

/**
 * Gives a time back. 0 is left alone.
 *
 * @param time - ASN1_GENERALIZEDTIME or null
 * @returns nothing
 * @see ASN1_STRING_new(3)
 */
export function asn1_generalizedtime_free(time: Handle): void;

/**
 * Makes an integer that holds nothing yet.
 *
 * @returns ASN1_INTEGER or null, new: an empty one, or 0 without memory
 * @see ASN1_INTEGER_new(3)
 */
export function asn1_integer_new(): GasketObject | null;

/**
 * Copies an integer.
 *
 * @param integer - ASN1_INTEGER
 * @returns ASN1_INTEGER or null, new: the copy, or 0 with the reason in the queue
 * @see ASN1_INTEGER_dup(3)
 */
export function asn1_integer_dup(integer: Handle): GasketObject | null;

/**
 * Gives an integer back. 0 is left alone.
 *
 * @param integer - ASN1_INTEGER or null
 * @returns nothing
 * @see ASN1_INTEGER_new(3)
 */
export function asn1_integer_free(integer: Handle): void;

/**
 * Compares two integers.
 *
 * @param a - ASN1_INTEGER
 * @param b - ASN1_INTEGER
 * @returns int: 0: the same; negative, positive: which is smaller
 * @see ASN1_INTEGER_get_int64(3)
 */
export function asn1_integer_cmp(a: Handle, b: Handle): number;

/**
 * Gives the value of an integer.
 *
 * - Value 2: `number`, int64_t
 * @param integer - ASN1_INTEGER
 * @returns int: 1, or 0: too large
 * @see ASN1_INTEGER_get_int64(3)
 */
export function asn1_integer_get_int64(integer: Handle): [number, Integer];

/**
 * Gives the value of an integer that is not negative.
 *
 * - Value 2: `number`, uint64_t: those above 9223372036854775807 show as negative
 * @param integer - ASN1_INTEGER
 * @returns int: 1, or 0: negative or too large
 * @see ASN1_INTEGER_get_int64(3)
 */
export function asn1_integer_get_uint64(integer: Handle): [number, Integer];

/**
 * Gives the value of an integer, in an old form that cannot tell -1 from too large.
 *
 * @param integer - ASN1_INTEGER or null
 * @returns long: the value; -1 also where it is too large; 0 where none was given
 * @see ASN1_INTEGER_get_int64(3)
 */
export function asn1_integer_get(integer: Handle): number;

/**
 * Sets the value of an integer.
 *
 * @param integer - ASN1_INTEGER
 * @param number - int64_t
 * @returns int: 1, or 0 without memory
 * @see ASN1_INTEGER_get_int64(3)
 */
export function asn1_integer_set_int64(integer: Handle, number: Integer): number;

/**
 * Sets the value of an integer to one that is not negative.
 *
 * @param integer - ASN1_INTEGER
 * @param number - uint64_t
 * @returns int: 1, or 0 without memory
 * @see ASN1_INTEGER_get_int64(3)
 */
export function asn1_integer_set_uint64(integer: Handle, number: Integer): number;

/**
 * Sets the value of an integer.
 *
 * @param integer - ASN1_INTEGER
 * @param number - long
 * @returns int: 1, or 0 without memory
 * @see ASN1_INTEGER_get_int64(3)
 */
export function asn1_integer_set(integer: Handle, number: Integer): number;

/**
 * Gives an integer of any size as a big number.
 *
 * @param integer - ASN1_INTEGER
 * @returns BIGNUM or null, new: the number, or 0 with the reason in the queue
 * @see ASN1_INTEGER_get_int64(3)
 */
export function asn1_integer_to_bn(integer: Handle): GasketObject | null;

/**
 * Makes an integer of a big number.
 *
 * @param number - BIGNUM
 * @returns ASN1_INTEGER or null, new: the integer, or 0 with the reason in the queue
 * @see ASN1_INTEGER_get_int64(3)
 */
export function bn_to_asn1_integer(number: Handle): GasketObject | null;

/**
 * Gives an integer as a text.
 *
 * @param integer - ASN1_INTEGER
 * @returns string or null: decimal digits; of numbers with 128 bits or more, 0x and hexadecimal
 *   ones
 * @see i2s_ASN1_INTEGER(3)
 */
export function i2s_asn1_integer(integer: Handle): string | null;

/**
 * Writes an integer to a BIO as hexadecimal digits.
 *
 * @param bio - BIO
 * @param integer - ASN1_INTEGER
 * @returns int: how many characters, or -1
 * @see i2a_ASN1_INTEGER(3)
 */
export function i2a_asn1_integer(bio: Handle, integer: Handle): number;

/**
 * Makes an object identifier that is none yet. obj_txt2obj makes one that is.
 *
 * @returns ASN1_OBJECT or null, new: an empty one, or 0 without memory
 * @see ASN1_OBJECT_new(3)
 */
export function asn1_object_new(): GasketObject | null;

/**
 * Gives an object identifier back. 0 is left alone.
 *
 * @param object - ASN1_OBJECT or null
 * @returns nothing
 * @see ASN1_OBJECT_new(3)
 */
export function asn1_object_free(object: Handle): void;

/**
 * Gives the object identifier of a NID, OpenSSL's own number for it.
 *
 * @param nid - int
 * @returns ASN1_OBJECT or null, static: the object identifier, or 0: no such NID
 * @see OBJ_nid2obj(3)
 */
export function obj_nid2obj(nid: Integer): GasketObject | null;

/**
 * Gives the long name of a NID.
 *
 * @param nid - int
 * @returns string or null: such as `commonName`; null: no such NID
 * @see OBJ_nid2obj(3)
 */
export function obj_nid2ln(nid: Integer): string | null;

/**
 * Gives the short name of a NID.
 *
 * @param nid - int
 * @returns string or null: such as `CN`; null: no such NID
 * @see OBJ_nid2obj(3)
 */
export function obj_nid2sn(nid: Integer): string | null;

/**
 * Gives the NID of an object identifier.
 *
 * @param object - ASN1_OBJECT
 * @returns int: the NID; 0: OpenSSL does not know it
 * @see OBJ_nid2obj(3)
 */
export function obj_obj2nid(object: Handle): number;

/**
 * Finds a NID by its long name.
 *
 * @param name - string
 * @returns int: the NID; 0: unknown
 * @see OBJ_nid2obj(3)
 */
export function obj_ln2nid(name: Text): number;

/**
 * Finds a NID by its short name.
 *
 * @param name - string
 * @returns int: the NID; 0: unknown
 * @see OBJ_nid2obj(3)
 */
export function obj_sn2nid(name: Text): number;

/**
 * Finds a NID by a name or by an object identifier in dotted form.
 *
 * @param text - string
 * @returns int: the NID; 0: unknown
 * @see OBJ_nid2obj(3)
 */
export function obj_txt2nid(text: Text): number;

/**
 * Makes an object identifier of a text.
 *
 * @param text - string: a short or long name, or numbers with dots
 * @param noName - int: 1: numbers only
 * @returns ASN1_OBJECT or null, new: the object identifier, or 0 with the reason in the queue
 * @see OBJ_nid2obj(3)
 */
export function obj_txt2obj(text: Text, noName: Integer): GasketObject | null;

/**
 * Gives an object identifier as a text, cut to the room and with a NUL behind it.
 *
 * @param buffer - bytes that are filled or null
 * @param object - ASN1_OBJECT
 * @param noName - int: 1: numbers only; 0: the long name where it has one
 * @returns int: characters without the NUL, whatever the room; -1: an error
 * @see OBJ_nid2obj(3)
 */
export function obj_obj2txt(buffer: Bytes | null, object: Handle, noName: Integer): number;

/**
 * Compares two object identifiers.
 *
 * @param a - ASN1_OBJECT
 * @param b - ASN1_OBJECT
 * @returns int: 0: the same
 * @see OBJ_nid2obj(3)
 */
export function obj_cmp(a: Handle, b: Handle): number;

/**
 * Copies an object identifier.
 *
 * @param object - ASN1_OBJECT
 * @returns ASN1_OBJECT or null, new: the copy, or 0 without memory
 * @see OBJ_nid2obj(3)
 */
export function obj_dup(object: Handle): GasketObject | null;

/**
 * Writes an object identifier to a BIO: its long name where it has one, otherwise numbers.
 *
 * @param bio - BIO
 * @param object - ASN1_OBJECT
 * @returns int: how many characters, or -1
 * @see OBJ_nid2obj(3)
 */
export function i2a_asn1_object(bio: Handle, object: Handle): number;

/**
 * Makes a revocation list that holds nothing yet.
 *
 * @returns X509_CRL or null, new: an empty one, or 0 without memory
 * @see X509_CRL_new(3)
 */
export function x509_crl_new(): GasketObject | null;

/**
 * Makes a revocation list that holds nothing yet, for algorithms with certain properties.
 *
 * - OpenSSL: 3.0 and newer
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns X509_CRL or null, new: an empty one, or 0 without memory
 * @see X509_CRL_new(3)
 */
export function x509_crl_new_ex(properties: Text | null): GasketObject | null;

/**
 * Copies a revocation list.
 *
 * @param crl - X509_CRL
 * @returns X509_CRL or null, new: the copy, or 0 with the reason in the queue
 * @see X509_CRL_dup(3)
 */
export function x509_crl_dup(crl: Handle): GasketObject | null;

/**
 * Counts one more owner of a revocation list.
 *
 * @param crl - X509_CRL
 * @returns int: 1, or 0
 * @see X509_CRL_new(3)
 */
export function x509_crl_up_ref(crl: Handle): number;

/**
 * Gives a revocation list back. 0 is left alone.
 *
 * @param crl - X509_CRL or null
 * @returns nothing
 * @see X509_CRL_new(3)
 */
export function x509_crl_free(crl: Handle): void;

/**
 * Gives the version of a revocation list.
 *
 * @param crl - X509_CRL
 * @returns long: one less than the version: 1 for version 2
 * @see X509_get_version(3)
 */
export function x509_crl_get_version(crl: Handle): number;

/**
 * Sets the version of a revocation list.
 *
 * @param crl - X509_CRL
 * @param version - long: one less than the version: 1 for version 2
 * @returns int: 1, or 0
 * @see X509_get_version(3)
 */
export function x509_crl_set_version(crl: Handle, version: Integer): number;

/**
 * Gives the name of the issuer of a revocation list.
 *
 * @param crl - X509_CRL
 * @returns X509_NAME or null, borrowed
 * @see X509_get_subject_name(3)
 */
export function x509_crl_get_issuer(crl: Handle): GasketObject | null;

/**
 * Sets the name of the issuer of a revocation list.
 *
 * @param crl - X509_CRL
 * @param name - X509_NAME: copied
 * @returns int: 1, or 0
 * @see X509_get_subject_name(3)
 */
export function x509_crl_set_issuer_name(crl: Handle, name: Handle): number;

/**
 * Gives the time that a revocation list was issued at, for reading.
 *
 * @param crl - X509_CRL
 * @returns ASN1_TIME or null, borrowed
 * @see X509_get0_notBefore(3)
 */
export function x509_crl_get0_lastupdate(crl: Handle): GasketObject | null;

/**
 * Gives the time that a revocation list was issued at; changing it changes the list.
 *
 * @param crl - X509_CRL
 * @returns ASN1_TIME or null, borrowed
 * @see X509_get0_notBefore(3)
 */
export function x509_crl_get_lastupdate(crl: Handle): GasketObject | null;

/**
 * Sets the time that a revocation list was issued at.
 *
 * @param crl - X509_CRL
 * @param time - ASN1_TIME: copied
 * @returns int: 1, or 0
 * @see X509_get0_notBefore(3)
 */
export function x509_crl_set1_lastupdate(crl: Handle, time: Handle): number;

/**
 * Gives the time by which a newer revocation list is to be expected, for reading.
 *
 * @param crl - X509_CRL
 * @returns ASN1_TIME or null, borrowed: the time, or 0: not named
 * @see X509_get0_notBefore(3)
 */
export function x509_crl_get0_nextupdate(crl: Handle): GasketObject | null;

/**
 * Gives the time by which a newer revocation list is to be expected; changing it changes the list.
 *
 * @param crl - X509_CRL
 * @returns ASN1_TIME or null, borrowed: the time, or 0: not named
 * @see X509_get0_notBefore(3)
 */
export function x509_crl_get_nextupdate(crl: Handle): GasketObject | null;

/**
 * Sets the time by which a newer revocation list is to be expected.
 *
 * @param crl - X509_CRL
 * @param time - ASN1_TIME: copied
 * @returns int: 1, or 0
 * @see X509_get0_notBefore(3)
 */
export function x509_crl_set1_nextupdate(crl: Handle, time: Handle): number;

/**
 * Gives all entries of a revocation list, for reading.
 *
 * @param crl - X509_CRL
 * @returns STACK_OF(X509_REVOKED) or null, borrowed: the entries, or 0: none
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_crl_get_revoked(crl: Handle): GasketObject | null;

/**
 * Looks a serial number up in a revocation list.
 *
 * - Value 2: `revoked`, int64_t: a handle of the entry, an X509_REVOKED
 * @param crl - X509_CRL
 * @param serial - ASN1_INTEGER
 * @returns int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_crl_get0_by_serial(crl: Handle, serial: Handle): [number, Integer];

/**
 * Looks a certificate up in a revocation list, by issuer and serial number.
 *
 * - Value 2: `revoked`, int64_t: a handle of the entry, an X509_REVOKED
 * @param crl - X509_CRL
 * @param x509 - X509
 * @returns int: 1: revoked; 2: on the list to be removed from it; 0: not on the list
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_crl_get0_by_cert(crl: Handle, x509: Handle): [number, Integer];

/**
 * Adds an entry to a revocation list. It is copied when it is complete: what is changed in it
 * afterwards does not count.
 *
 * @param crl - X509_CRL
 * @param revoked - X509_REVOKED: copied
 * @returns int: 1, or 0 with the reason in the queue: the entry has no number or date yet
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_crl_add0_revoked(crl: Handle, revoked: Handle): number;

/**
 * Sorts a revocation list by serial number. It is to be done before it is signed.
 *
 * @param crl - X509_CRL
 * @returns int: 1
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_crl_sort(crl: Handle): number;

/**
 * Signs a revocation list, when all else of it is set.
 *
 * @param crl - X509_CRL
 * @param pkey - EVP_PKEY: the private key of the issuer
 * @param md - EVP_MD or null: 0 for keys with a digest of their own, such as Ed25519
 * @returns int: how long the signature is; 0 with the reason in the queue
 * @see X509_sign(3)
 */
export function x509_crl_sign(crl: Handle, pkey: Handle, md?: Handle): number;

/**
 * Checks the signature of a revocation list, and nothing else of it.
 *
 * @param crl - X509_CRL
 * @param pkey - EVP_PKEY: the public key of the issuer
 * @returns int: 1: genuine; 0: not; -1 with the reason in the queue
 * @see X509_verify(3)
 */
export function x509_crl_verify(crl: Handle, pkey: Handle): number;

/**
 * Tells the algorithm that a revocation list is signed with.
 *
 * @param crl - X509_CRL
 * @returns int: such as NID_sha256WithRSAEncryption; 0: unknown
 * @see X509_get0_signature(3)
 */
export function x509_crl_get_signature_nid(crl: Handle): number;

/**
 * Compares the issuers' names of two revocation lists.
 *
 * @param a - X509_CRL
 * @param b - X509_CRL
 * @returns int: 0: the same; otherwise which comes first; -2: an error
 * @see X509_cmp(3)
 */
export function x509_crl_cmp(a: Handle, b: Handle): number;

/**
 * Compares two revocation lists by their fingerprints.
 *
 * @param a - X509_CRL
 * @param b - X509_CRL
 * @returns int: 0: the same; otherwise which comes first; -2: an error
 * @see X509_cmp(3)
 */
export function x509_crl_match(a: Handle, b: Handle): number;

/**
 * Makes a list of what is in one revocation list and not yet in an older one.
 *
 * @param base - X509_CRL
 * @param newer - X509_CRL
 * @param pkey - EVP_PKEY or null: the issuer's key, to check and to sign; 0: neither
 * @param md - EVP_MD or null: 0: it is not signed
 * @param flags - unsigned int: 0
 * @returns X509_CRL or null, new: the delta list, or 0 with the reason in the queue
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_crl_diff(base: Handle, newer: Handle, pkey: Handle, md: Handle, flags: Integer): GasketObject | null;

/**
 * Calculates the digest of a revocation list in its DER form.
 *
 * - Value 2: `length`, unsigned int: how long the digest is
 * @param crl - X509_CRL
 * @param type - EVP_MD
 * @param digest - bytes that are filled
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_digest(3)
 */
export function x509_crl_digest(crl: Handle, type: Handle, digest: Bytes): [number, number];

/**
 * Counts the extensions of a revocation list.
 *
 * @param crl - X509_CRL
 * @returns int: 0 or more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_crl_get_ext_count(crl: Handle): number;

/**
 * Gives an extension of a revocation list by its position.
 *
 * @param crl - X509_CRL
 * @param position - int: from 0
 * @returns X509_EXTENSION or null, borrowed: the extension, or 0: there are not so many
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_crl_get_ext(crl: Handle, position: Integer): GasketObject | null;

/**
 * Finds the next extension of a revocation list that is of a type.
 *
 * @param crl - X509_CRL
 * @param nid - int: such as 85 for the subject's other names
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more; -2: unknown NID
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_crl_get_ext_by_nid(crl: Handle, nid: Integer, lastPosition: Integer): number;

/**
 * Finds the next extension of a revocation list that is of a type, by its object identifier.
 *
 * @param crl - X509_CRL
 * @param object - ASN1_OBJECT
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_crl_get_ext_by_obj(crl: Handle, object: Handle, lastPosition: Integer): number;

/**
 * Finds the next extension of a revocation list that is critical, or that is not.
 *
 * @param crl - X509_CRL
 * @param critical - int: 1: critical ones; 0: others
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_crl_get_ext_by_critical(crl: Handle, critical: Integer, lastPosition: Integer): number;

/**
 * Gives all extensions of a revocation list, for reading.
 *
 * @param crl - X509_CRL
 * @returns STACK_OF(X509_EXTENSION) or null, borrowed: the extensions, or 0: none
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_crl_get0_extensions(crl: Handle): GasketObject | null;

/**
 * Adds an extension to a revocation list.
 *
 * @param crl - X509_CRL
 * @param extension - X509_EXTENSION: a copy is added
 * @param position - int: where; -1: at the end
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_crl_add_ext(crl: Handle, extension: Handle, position: Integer): number;

/**
 * Removes an extension from a revocation list.
 *
 * @param crl - X509_CRL
 * @param position - int: from 0
 * @returns X509_EXTENSION or null, new: what was removed, or 0: there are not so many
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_crl_delete_ext(crl: Handle, position: Integer): GasketObject | null;

/**
 * Writes all of a revocation list to a BIO, for people to read.
 *
 * @param bio - BIO
 * @param crl - X509_CRL
 * @returns int: 1, or 0
 * @see X509_print(3)
 */
export function x509_crl_print(bio: Handle, crl: Handle): number;

/**
 * Writes all of a revocation list to a BIO, with names in a form that the flags select.
 *
 * @param bio - BIO
 * @param crl - X509_CRL
 * @param nameFlags - unsigned long: XN_FLAG_...
 * @returns int: 1, or 0
 * @see X509_print(3)
 */
export function x509_crl_print_ex(bio: Handle, crl: Handle, nameFlags: Integer): number;

/**
 * Makes an entry of a revocation list that holds nothing yet.
 *
 * @returns X509_REVOKED or null, new: an empty one, or 0 without memory
 * @see X509_REVOKED_new(3)
 */
export function x509_revoked_new(): GasketObject | null;

/**
 * Copies an entry of a revocation list.
 *
 * @param revoked - X509_REVOKED
 * @returns X509_REVOKED or null, new: the copy, or 0 with the reason in the queue
 * @see X509_REVOKED_dup(3)
 */
export function x509_revoked_dup(revoked: Handle): GasketObject | null;

/**
 * Gives an entry of a revocation list back. 0 is left alone.
 *
 * @param revoked - X509_REVOKED or null
 * @returns nothing
 * @see X509_REVOKED_new(3)
 */
export function x509_revoked_free(revoked: Handle): void;

/**
 * Gives the serial number that was revoked.
 *
 * @param revoked - X509_REVOKED
 * @returns ASN1_INTEGER or null, borrowed
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_revoked_get0_serialnumber(revoked: Handle): GasketObject | null;

/**
 * Sets the serial number that is revoked.
 *
 * @param revoked - X509_REVOKED
 * @param serial - ASN1_INTEGER: copied
 * @returns int: 1, or 0
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_revoked_set_serialnumber(revoked: Handle, serial: Handle): number;

/**
 * Tells when a certificate was revoked.
 *
 * @param revoked - X509_REVOKED
 * @returns ASN1_TIME or null, borrowed
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_revoked_get0_revocationdate(revoked: Handle): GasketObject | null;

/**
 * Sets when a certificate was revoked.
 *
 * @param revoked - X509_REVOKED
 * @param time - ASN1_TIME: copied
 * @returns int: 1, or 0
 * @see X509_CRL_get0_by_serial(3)
 */
export function x509_revoked_set_revocationdate(revoked: Handle, time: Handle): number;

/**
 * Counts the extensions of an entry.
 *
 * @param revoked - X509_REVOKED
 * @returns int: 0 or more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_revoked_get_ext_count(revoked: Handle): number;

/**
 * Gives an extension of an entry by its position.
 *
 * @param revoked - X509_REVOKED
 * @param position - int: from 0
 * @returns X509_EXTENSION or null, borrowed: the extension, or 0: there are not so many
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_revoked_get_ext(revoked: Handle, position: Integer): GasketObject | null;

/**
 * Finds the next extension of an entry that is of a type.
 *
 * @param revoked - X509_REVOKED
 * @param nid - int: such as 85 for the subject's other names
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more; -2: unknown NID
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_revoked_get_ext_by_nid(revoked: Handle, nid: Integer, lastPosition: Integer): number;

/**
 * Finds the next extension of an entry that is of a type, by its object identifier.
 *
 * @param revoked - X509_REVOKED
 * @param object - ASN1_OBJECT
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_revoked_get_ext_by_obj(revoked: Handle, object: Handle, lastPosition: Integer): number;

/**
 * Finds the next extension of an entry that is critical, or that is not.
 *
 * @param revoked - X509_REVOKED
 * @param critical - int: 1: critical ones; 0: others
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_revoked_get_ext_by_critical(revoked: Handle, critical: Integer, lastPosition: Integer): number;

/**
 * Gives all extensions of an entry, for reading.
 *
 * @param revoked - X509_REVOKED
 * @returns STACK_OF(X509_EXTENSION) or null, borrowed: the extensions, or 0: none
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_revoked_get0_extensions(revoked: Handle): GasketObject | null;

/**
 * Adds an extension to an entry.
 *
 * @param revoked - X509_REVOKED
 * @param extension - X509_EXTENSION: a copy is added
 * @param position - int: where; -1: at the end
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_revoked_add_ext(revoked: Handle, extension: Handle, position: Integer): number;

/**
 * Removes an extension from an entry.
 *
 * @param revoked - X509_REVOKED
 * @param position - int: from 0
 * @returns X509_EXTENSION or null, new: what was removed, or 0: there are not so many
 * @see X509v3_get_ext_by_NID(3)
 */
export function x509_revoked_delete_ext(revoked: Handle, position: Integer): GasketObject | null;

/**
 * Makes a request that holds nothing yet.
 *
 * @returns X509_REQ or null, new: an empty one, or 0 without memory
 * @see X509_REQ_new(3)
 */
export function x509_req_new(): GasketObject | null;

/**
 * Makes a request that holds nothing yet, for algorithms with certain properties.
 *
 * - OpenSSL: 3.0 and newer
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns X509_REQ or null, new: an empty one, or 0 without memory
 * @see X509_REQ_new(3)
 */
export function x509_req_new_ex(properties: Text | null): GasketObject | null;

/**
 * Copies a request.
 *
 * @param request - X509_REQ
 * @returns X509_REQ or null, new: the copy, or 0 with the reason in the queue
 * @see X509_REQ_dup(3)
 */
export function x509_req_dup(request: Handle): GasketObject | null;

/**
 * Gives a request back. 0 is left alone.
 *
 * @param request - X509_REQ or null
 * @returns nothing
 * @see X509_REQ_new(3)
 */
export function x509_req_free(request: Handle): void;

/**
 * Gives the version of a request.
 *
 * @param request - X509_REQ
 * @returns long: one less than the version: 0 for version 1
 * @see X509_get_version(3)
 */
export function x509_req_get_version(request: Handle): number;

/**
 * Sets the version of a request.
 *
 * @param request - X509_REQ
 * @param version - long: 0, which is version 1
 * @returns int: 1, or 0
 * @see X509_get_version(3)
 */
export function x509_req_set_version(request: Handle, version: Integer): number;

/**
 * Gives the name that a request is for.
 *
 * @param request - X509_REQ
 * @returns X509_NAME or null, borrowed
 * @see X509_get_subject_name(3)
 */
export function x509_req_get_subject_name(request: Handle): GasketObject | null;

/**
 * Sets the name that a request is for.
 *
 * @param request - X509_REQ
 * @param name - X509_NAME: copied
 * @returns int: 1, or 0
 * @see X509_get_subject_name(3)
 */
export function x509_req_set_subject_name(request: Handle, name: Handle): number;

/**
 * Gives the public key of a request, which shares it.
 *
 * @param request - X509_REQ
 * @returns EVP_PKEY or null, borrowed: the key, or 0: none, or of an unknown kind
 * @see X509_get_pubkey(3)
 */
export function x509_req_get0_pubkey(request: Handle): GasketObject | null;

/**
 * Gives the public key of a request as a reference of the caller's.
 *
 * @param request - X509_REQ
 * @returns EVP_PKEY or null, new: the key, or 0 with the reason in the queue
 * @see X509_get_pubkey(3)
 */
export function x509_req_get_pubkey(request: Handle): GasketObject | null;

/**
 * Sets the public key of a request.
 *
 * @param request - X509_REQ
 * @param pkey - EVP_PKEY
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_get_pubkey(3)
 */
export function x509_req_set_pubkey(request: Handle, pkey: Handle): number;

/**
 * Tells whether a private key belongs to a request, by its public part.
 *
 * @param request - X509_REQ
 * @param pkey - EVP_PKEY
 * @returns int: 1: they belong together; 0 with the reason in the queue
 * @see X509_check_private_key(3)
 */
export function x509_req_check_private_key(request: Handle, pkey: Handle): number;

/**
 * Signs a request, when all else of it is set.
 *
 * @param request - X509_REQ
 * @param pkey - EVP_PKEY: the private key of the request
 * @param md - EVP_MD or null: 0 for keys with a digest of their own, such as Ed25519
 * @returns int: how long the signature is; 0 with the reason in the queue
 * @see X509_sign(3)
 */
export function x509_req_sign(request: Handle, pkey: Handle, md?: Handle): number;

/**
 * Checks the signature of a request.
 *
 * @param request - X509_REQ
 * @param pkey - EVP_PKEY: that of the request
 * @returns int: 1: genuine; 0: not; -1 with the reason in the queue
 * @see X509_verify(3)
 */
export function x509_req_verify(request: Handle, pkey: Handle): number;

/**
 * Tells the algorithm that a request is signed with.
 *
 * @param request - X509_REQ
 * @returns int: such as NID_sha256WithRSAEncryption; 0: unknown
 * @see X509_get0_signature(3)
 */
export function x509_req_get_signature_nid(request: Handle): number;

/**
 * Gives the extensions that a request asks for.
 *
 * @param request - X509_REQ
 * @returns STACK_OF(X509_EXTENSION) or null, new: the extensions, or 0: none, or malformed
 * @see X509_REQ_add_extensions(3)
 */
export function x509_req_get_extensions(request: Handle): GasketObject | null;

/**
 * Adds the extensions that a request asks for.
 *
 * @param request - X509_REQ
 * @param extensions - STACK_OF(X509_EXTENSION): copied
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_REQ_add_extensions(3)
 */
export function x509_req_add_extensions(request: Handle, extensions: Handle): number;

/**
 * Counts the attributes of a request; its extensions are one.
 *
 * @param request - X509_REQ
 * @returns int: 0 or more
 * @see X509_REQ_get_attr(3)
 */
export function x509_req_get_attr_count(request: Handle): number;

/**
 * Finds the next attribute of a request that is of a type.
 *
 * @param request - X509_REQ
 * @param nid - int
 * @param lastPosition - int: where the search found one before; -1: from the beginning
 * @returns int: the position; -1: no more; -2: unknown NID
 * @see X509_REQ_get_attr(3)
 */
export function x509_req_get_attr_by_nid(request: Handle, nid: Integer, lastPosition: Integer): number;

/**
 * Adds an attribute to a request.
 *
 * @param request - X509_REQ
 * @param nid - int
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_...
 * @param bytes - bytes or null
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_REQ_get_attr(3)
 */
export function x509_req_add1_attr_by_nid(request: Handle, nid: Integer, type: Integer, bytes?: Bytes | null): number;

/**
 * Adds an attribute to a request, by the name of its type.
 *
 * @param request - X509_REQ
 * @param field - string: the type: a short or long name, or an OID in dotted form
 * @param type - int: MBSTRING_UTF8 or another MBSTRING_...
 * @param bytes - bytes or null
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_REQ_get_attr(3)
 */
export function x509_req_add1_attr_by_txt(request: Handle, field: Text, type: Integer, bytes?: Bytes | null): number;

/**
 * Makes a certificate of a request that is signed with its own key, by MD5: set another signature
 * with x509_sign.
 *
 * @param request - X509_REQ
 * @param days - int: how long it is valid
 * @param pkey - EVP_PKEY
 * @returns X509 or null, new: the certificate, or 0 with the reason in the queue
 * @see X509_REQ_to_X509(3)
 */
export function x509_req_to_x509(request: Handle, days: Integer, pkey: Handle): GasketObject | null;

/**
 * Calculates the digest of a request in its DER form.
 *
 * - Value 2: `length`, unsigned int: how long the digest is
 * @param request - X509_REQ
 * @param type - EVP_MD
 * @param digest - bytes that are filled
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_digest(3)
 */
export function x509_req_digest(request: Handle, type: Handle, digest: Bytes): [number, number];

/**
 * Writes all of a request to a BIO, for people to read.
 *
 * @param bio - BIO
 * @param request - X509_REQ
 * @returns int: 1, or 0
 * @see X509_print(3)
 */
export function x509_req_print(bio: Handle, request: Handle): number;

/**
 * Writes parts of a request to a BIO, for people to read.
 *
 * @param bio - BIO
 * @param request - X509_REQ
 * @param nameFlags - unsigned long: XN_FLAG_...
 * @param flags - unsigned long: X509_FLAG_...: what to leave out
 * @returns int: 1, or 0
 * @see X509_print(3)
 */
export function x509_req_print_ex(bio: Handle, request: Handle, nameFlags: Integer, flags: Integer): number;

/**
 * Encodes a PKCS #12 file as DER.
 *
 * @param file - PKCS12
 * @param pp - bytes that are filled or null
 * @returns int: how many bytes, or negative with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_pkcs12(file: Handle, pp?: Bytes | null): number;

/**
 * Makes a PKCS #12 file of its DER form.
 *
 * @param pp - bytes
 * @returns PKCS12 or null, new: the object, or 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function d2i_pkcs12(pp: Bytes): GasketObject | null;

/**
 * Writes a PKCS #12 file as DER to a BIO.
 *
 * @param bio - BIO
 * @param file - PKCS12
 * @returns int: 1, or 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function i2d_pkcs12_bio(bio: Handle, file: Handle): number;

/**
 * Reads a PKCS #12 file as DER from a BIO.
 *
 * - Waits: as long as OpenSSL does
 * @param bio - BIO
 * @returns PKCS12 or null, new: the object, or 0 with the reason in the queue
 * @see d2i_X509(3)
 */
export function d2i_pkcs12_bio(bio: Handle): GasketObject | null;

/**
 * Gives a PKCS #12 file back. 0 is left alone.
 *
 * @param file - PKCS12 or null
 * @returns nothing
 * @see d2i_X509(3)
 */
export function pkcs12_free(file: Handle): void;

/**
 * Tells whether a PKCS #12 file is protected against changes by a password.
 *
 * @param file - PKCS12
 * @returns int: 1 or 0
 * @see PKCS12_gen_mac(3)
 */
export function pkcs12_mac_present(file: Handle): number;

/**
 * Checks the password of a PKCS #12 file.
 *
 * @param file - PKCS12
 * @param password - string or null: null: none
 * @returns int: 1: it is right; 0: it is not, or the file was changed
 * @see PKCS12_gen_mac(3)
 */
export function pkcs12_verify_mac(file: Handle, password?: Text | null): number;

/**
 * Takes key and certificates out of a PKCS #12 file. What it stores is to be freed by the caller.
 *
 * - Value 2: `pkey`, int64_t: a handle of the key, an EVP_PKEY, or 0
 * - Value 3: `x509`, int64_t: a handle of the key's certificate, an X509, or 0
 * - Value 4: `others`, int64_t: a handle of a stack of the other certificates, or 0
 * @param file - PKCS12
 * @param password - string or null: null: none
 * @returns int: 1, or 0 with the reason in the queue
 * @see PKCS12_parse(3)
 */
export function pkcs12_parse(file: Handle, password?: Text | null): [number, Integer, Integer, Integer];

/**
 * Makes a store, which trusts nothing yet.
 *
 * @returns X509_STORE or null, new: an empty one, or 0 without memory
 * @see X509_STORE_new(3)
 */
export function x509_store_new(): GasketObject | null;

/**
 * Counts one more owner of a store.
 *
 * @param store - X509_STORE
 * @returns int: 1, or 0
 * @see X509_STORE_new(3)
 */
export function x509_store_up_ref(store: Handle): number;

/**
 * Gives a store back. 0 is left alone.
 *
 * @param store - X509_STORE or null
 * @returns nothing
 * @see X509_STORE_new(3)
 */
export function x509_store_free(store: Handle): void;

/**
 * Adds a certificate to a store, which trusts it from now on.
 *
 * @param store - X509_STORE
 * @param x509 - X509
 * @returns int: 1, also where it was there already, or 0 with the reason in the queue
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_add_cert(store: Handle, x509: Handle): number;

/**
 * Adds a revocation list to a store. It counts only with X509_V_FLAG_CRL_CHECK.
 *
 * @param store - X509_STORE
 * @param crl - X509_CRL
 * @returns int: 1, also where it was there already, or 0 with the reason in the queue
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_add_crl(store: Handle, crl: Handle): number;

/**
 * Adds what a file holds to a store, and directories where issuers are looked up by hash.
 *
 * - Waits: for files only
 * @param store - X509_STORE
 * @param file - string or null: a PEM file; null: none
 * @param directory - string or null: one or more, separated by colons; null: none
 * @returns int: 1, or 0 with the reason in the queue, also where both are null
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_load_locations(store: Handle, file?: Text | null, directory?: Text | null): number;

/**
 * Does what x509_store_load_locations does, for algorithms with certain properties.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param store - X509_STORE
 * @param file - string or null: a PEM file; null: none
 * @param directory - string or null: one or more, separated by colons; null: none
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns int: 1, or 0 with the reason in the queue, also where both are null
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_load_locations_ex(store: Handle, file?: Text | null, directory?: Text | null, properties?: Text | null): number;

/**
 * Adds the certificates and revocation lists of a PEM file to a store.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param store - X509_STORE
 * @param file - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_load_file(store: Handle, file: Text): number;

/**
 * Does what x509_store_load_file does, for algorithms with certain properties.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param store - X509_STORE
 * @param file - string
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_load_file_ex(store: Handle, file: Text, properties?: Text | null): number;

/**
 * Adds directories to a store, where issuers are looked up by the hash of their name.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param store - X509_STORE
 * @param directory - string: one or more, with colons between
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_load_path(store: Handle, directory: Text): number;

/**
 * Adds a place to a store, where issuers are looked up through a loader of OpenSSL.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param store - X509_STORE
 * @param uri - string: such as a file name
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_load_store(store: Handle, uri: Text): number;

/**
 * Does what x509_store_load_store does, for algorithms with certain properties.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param store - X509_STORE
 * @param uri - string: such as a file name
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_load_store_ex(store: Handle, uri: Text, properties?: Text | null): number;

/**
 * Adds the authorities that the system trusts to a store; the environment variables SSL_CERT_FILE
 * and SSL_CERT_DIR say where others are. That there are none is no failure.
 *
 * - Waits: for files only
 * @param store - X509_STORE
 * @returns int: 1, or 0
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_set_default_paths(store: Handle): number;

/**
 * Does what x509_store_set_default_paths does, for algorithms with certain properties.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param store - X509_STORE
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns int: 1, or 0
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_set_default_paths_ex(store: Handle, properties?: Text | null): number;

/**
 * Adds flags for verifications against a store.
 *
 * @param store - X509_STORE
 * @param flags - unsigned long: X509_V_FLAG_...
 * @returns int: 1
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_set_flags(store: Handle, flags: Integer): number;

/**
 * Sets what certificates must be good for that are verified against a store.
 *
 * @param store - X509_STORE
 * @param purpose - int: X509_PURPOSE_...
 * @returns int: 1, or 0: no such purpose
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_set_purpose(store: Handle, purpose: Integer): number;

/**
 * Sets what trust is asked for in verifications against a store.
 *
 * @param store - X509_STORE
 * @param trust - int: X509_TRUST_...
 * @returns int: 1, or 0: no such setting
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_set_trust(store: Handle, trust: Integer): number;

/**
 * Limits the length of chains in verifications against a store.
 *
 * @param store - X509_STORE
 * @param depth - int: how many authorities may stand in between
 * @returns int: 1
 * @see X509_STORE_add_cert(3)
 */
export function x509_store_set_depth(store: Handle, depth: Integer): number;

/**
 * Sets the parameters of verifications against a store.
 *
 * @param store - X509_STORE
 * @param param - X509_VERIFY_PARAM: copied
 * @returns int: 1, or 0 without memory
 * @see X509_STORE_get0_param(3)
 */
export function x509_store_set1_param(store: Handle, param: Handle): number;

/**
 * Gives the parameters of verifications against a store; changing them changes the store.
 *
 * @param store - X509_STORE
 * @returns X509_VERIFY_PARAM or null, borrowed
 * @see X509_STORE_get0_param(3)
 */
export function x509_store_get0_param(store: Handle): GasketObject | null;

/**
 * Gives the certificates and revocation lists that a store holds in memory. The stack that was
 * given before goes stale when the store holds others by now.
 *
 * @param store - X509_STORE
 * @returns STACK_OF(X509_OBJECT) or null, borrowed: the objects as they are now
 * @see X509_STORE_get0_param(3)
 */
export function x509_store_get0_objects(store: Handle): GasketObject | null;

/**
 * Gives the certificates that a store holds in memory.
 *
 * - OpenSSL: 3.0 and newer
 * @param store - X509_STORE
 * @returns STACK_OF(X509) or null, new: the certificates, or 0 without memory
 * @see X509_STORE_get0_param(3)
 */
export function x509_store_get1_all_certs(store: Handle): GasketObject | null;

/**
 * Reserves an index for x509_store_set_ex_data, for as long as the process lives.
 *
 * @returns int: the index, or -1 without memory
 * @see CRYPTO_get_ex_new_index(3)
 */
export function x509_store_get_ex_new_index(): number;

/**
 * Keeps a number of the caller's with a store.
 *
 * @param store - X509_STORE
 * @param index - int: 0, or what x509_store_get_ex_new_index answered
 * @param data - int64_t: any number
 * @returns int: 1, or 0 without memory
 * @see BIO_get_ex_data(3)
 */
export function x509_store_set_ex_data(store: Handle, index: Integer, data: Integer): number;

/**
 * Gives the number that x509_store_set_ex_data kept.
 *
 * @param store - X509_STORE
 * @param index - int: 0, or what x509_store_get_ex_new_index answered
 * @returns int64_t: the number; 0 where none was kept
 * @see BIO_get_ex_data(3)
 */
export function x509_store_get_ex_data(store: Handle, index: Integer): Integer;

/**
 * Names the way of looking up in files that are read once.
 *
 * @returns X509_LOOKUP_METHOD or null, static
 * @see X509_LOOKUP_hash_dir(3)
 */
export function x509_lookup_file(): GasketObject | null;

/**
 * Names the way of looking up in directories, by the hash of a name.
 *
 * @returns X509_LOOKUP_METHOD or null, static
 * @see X509_LOOKUP_hash_dir(3)
 */
export function x509_lookup_hash_dir(): GasketObject | null;

/**
 * Names the way of looking up through the loaders of OpenSSL, by URI.
 *
 * - OpenSSL: 3.0 and newer
 * @returns X509_LOOKUP_METHOD or null, static
 * @see X509_LOOKUP_hash_dir(3)
 */
export function x509_lookup_store(): GasketObject | null;

/**
 * Adds a way of looking up to a store. Files and directories are added to the answer.
 *
 * @param store - X509_STORE
 * @param method - X509_LOOKUP_METHOD
 * @returns X509_LOOKUP or null, borrowed: the lookup, also where the store had it already; 0
 *   without memory
 * @see X509_LOOKUP(3)
 */
export function x509_store_add_lookup(store: Handle, method: Handle): GasketObject | null;

/**
 * Gives the store that a lookup belongs to. Unlike in C it is to be freed.
 *
 * @param lookup - X509_LOOKUP
 * @returns X509_STORE or null, new
 * @see X509_LOOKUP(3)
 */
export function x509_lookup_get_store(lookup: Handle): GasketObject | null;

/**
 * Adds the certificates and revocation lists of a file to the store of a lookup. The default is the
 * system's file.
 *
 * - Waits: for files only
 * @param lookup - X509_LOOKUP: of x509_lookup_file
 * @param file - string or null: null with X509_FILETYPE_DEFAULT
 * @param type - long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_LOOKUP(3)
 */
export function x509_lookup_load_file(lookup: Handle, file: Text | null, type: Integer): number;

/**
 * Does what x509_lookup_load_file does, for algorithms with certain properties.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param lookup - X509_LOOKUP: of x509_lookup_file
 * @param file - string or null: null with X509_FILETYPE_DEFAULT
 * @param type - long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_LOOKUP(3)
 */
export function x509_lookup_load_file_ex(lookup: Handle, file: Text | null, type: Integer, properties?: Text | null): number;

/**
 * Adds directories, with colons between, to a lookup. The default is the system's.
 *
 * - Waits: for files only
 * @param lookup - X509_LOOKUP: of x509_lookup_hash_dir
 * @param directory - string or null: null with X509_FILETYPE_DEFAULT
 * @param type - long: X509_FILETYPE_PEM, X509_FILETYPE_ASN1 or X509_FILETYPE_DEFAULT
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_LOOKUP(3)
 */
export function x509_lookup_add_dir(lookup: Handle, directory: Text | null, type: Integer): number;

/**
 * Adds a place to a lookup that is searched when an issuer is needed.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param lookup - X509_LOOKUP: of x509_lookup_store
 * @param uri - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_LOOKUP(3)
 */
export function x509_lookup_add_store(lookup: Handle, uri: Text): number;

/**
 * Adds all that a place holds to the store of a lookup.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param lookup - X509_LOOKUP: of x509_lookup_store
 * @param uri - string
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_LOOKUP(3)
 */
export function x509_lookup_load_store(lookup: Handle, uri: Text): number;

/**
 * Gives a lookup a command, as x509_lookup_load_file and others do.
 *
 * - Waits: for files only
 * @param lookup - X509_LOOKUP
 * @param command - int: X509_L_...
 * @param text - string or null: null with X509_FILETYPE_DEFAULT
 * @param number - long: X509_FILETYPE_...
 * @returns int: 1, 0 with the reason in the queue, or -1
 * @see X509_LOOKUP(3)
 */
export function x509_lookup_ctrl(lookup: Handle, command: Integer, text: Text | null, number: Integer): number;

/**
 * Gives a lookup a command, for algorithms with certain properties.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param lookup - X509_LOOKUP
 * @param command - int: X509_L_...
 * @param text - string or null: null with X509_FILETYPE_DEFAULT
 * @param number - long: X509_FILETYPE_...
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns int: 1, 0 with the reason in the queue, or -1
 * @see X509_LOOKUP(3)
 */
export function x509_lookup_ctrl_ex(lookup: Handle, command: Integer, text: Text | null, number: Integer, properties?: Text | null): number;

/**
 * Adds the certificates of a file to the store of a lookup.
 *
 * - Waits: for files only
 * @param lookup - X509_LOOKUP
 * @param file - string
 * @param type - int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
 * @returns int: how many; 0 with the reason in the queue
 * @see X509_LOOKUP_hash_dir(3)
 */
export function x509_load_cert_file(lookup: Handle, file: Text, type: Integer): number;

/**
 * Adds the revocation lists of a file to the store of a lookup.
 *
 * - Waits: for files only
 * @param lookup - X509_LOOKUP
 * @param file - string
 * @param type - int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
 * @returns int: how many; 0 with the reason in the queue
 * @see X509_LOOKUP_hash_dir(3)
 */
export function x509_load_crl_file(lookup: Handle, file: Text, type: Integer): number;

/**
 * Adds the certificates and revocation lists of a file to the store of a lookup.
 *
 * - Waits: for files only
 * @param lookup - X509_LOOKUP
 * @param file - string
 * @param type - int: X509_FILETYPE_PEM or X509_FILETYPE_ASN1
 * @returns int: how many; 0 with the reason in the queue
 * @see X509_LOOKUP_hash_dir(3)
 */
export function x509_load_cert_crl_file(lookup: Handle, file: Text, type: Integer): number;

/**
 * Makes an object that can hold a certificate or a revocation list.
 *
 * @returns X509_OBJECT or null, new: an empty one, or 0 without memory
 * @see X509_LOOKUP(3)
 */
export function x509_object_new(): GasketObject | null;

/**
 * Gives an object of a store back. 0 is left alone.
 *
 * @param object - X509_OBJECT or null
 * @returns nothing
 * @see X509_LOOKUP(3)
 */
export function x509_object_free(object: Handle): void;

/**
 * Tells what an object of a store holds.
 *
 * @param object - X509_OBJECT
 * @returns int: 0: nothing; 1: a certificate; 2: a revocation list
 * @see X509_LOOKUP(3)
 */
export function x509_object_get_type(object: Handle): number;

/**
 * Gives the certificate that an object holds.
 *
 * @param object - X509_OBJECT or null
 * @returns X509 or null, borrowed: the certificate, or 0: it holds none
 * @see X509_LOOKUP(3)
 */
export function x509_object_get0_x509(object: Handle): GasketObject | null;

/**
 * Gives the revocation list that an object holds.
 *
 * @param object - X509_OBJECT or null
 * @returns X509_CRL or null, borrowed: the list, or 0: it holds none
 * @see X509_LOOKUP(3)
 */
export function x509_object_get0_x509_crl(object: Handle): GasketObject | null;

/**
 * Makes an object hold a certificate instead of what it held.
 *
 * @param object - X509_OBJECT
 * @param x509 - X509
 * @returns int: 1, or 0
 * @see X509_LOOKUP(3)
 */
export function x509_object_set1_x509(object: Handle, x509: Handle): number;

/**
 * Makes an object hold a revocation list instead of what it held.
 *
 * @param object - X509_OBJECT
 * @param crl - X509_CRL
 * @returns int: 1, or 0
 * @see X509_LOOKUP(3)
 */
export function x509_object_set1_x509_crl(object: Handle, crl: Handle): number;

/**
 * Sorts a stack of objects and finds the first one of a name.
 *
 * @param stack - STACK_OF(X509_OBJECT)
 * @param type - int: 1: certificates; 2: revocation lists
 * @param name - X509_NAME: of the subject, or of the issuer of a list
 * @returns int: the position after sorting, or -1
 * @see X509_LOOKUP(3)
 */
export function x509_object_idx_by_subject(stack: Handle, type: Integer, name: Handle): number;

/**
 * Sorts a stack of objects and gives the first one of a name.
 *
 * @param stack - STACK_OF(X509_OBJECT)
 * @param type - int: 1: certificates; 2: revocation lists
 * @param name - X509_NAME: of the subject, or of the issuer of a list
 * @returns X509_OBJECT or null, borrowed: the object, or 0: none
 * @see X509_LOOKUP(3)
 */
export function x509_object_retrieve_by_subject(stack: Handle, type: Integer, name: Handle): GasketObject | null;

/**
 * Sorts a stack of objects and gives the one that holds the same as another.
 *
 * @param stack - STACK_OF(X509_OBJECT)
 * @param object - X509_OBJECT
 * @returns X509_OBJECT or null, borrowed: the object, or 0: none
 * @see X509_LOOKUP(3)
 */
export function x509_object_retrieve_match(stack: Handle, object: Handle): GasketObject | null;

/**
 * Makes a store context, in which a certificate is verified.
 *
 * @returns X509_STORE_CTX or null, new: the store context, or 0 without memory
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_new(): GasketObject | null;

/**
 * Makes a store context, for algorithms with certain properties.
 *
 * - OpenSSL: 3.0 and newer
 * @param properties - string or null: which implementations are fetched; null: the default
 * @returns X509_STORE_CTX or null, new: the store context, or 0 without memory
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_new_ex(properties: Text | null): GasketObject | null;

/**
 * Gives a store context back. 0 is left alone.
 *
 * @param ctx - X509_STORE_CTX or null
 * @returns nothing
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_free(ctx: Handle): void;

/**
 * Prepares a store context for one verification. Everything that was set in it or obtained from it
 * before is gone.
 *
 * @param ctx - X509_STORE_CTX
 * @param store - X509_STORE or null: what is trusted; 0: nothing
 * @param x509 - X509 or null: the certificate to verify; 0: set later
 * @param untrusted - STACK_OF(X509) or null: other certificates that may be part of the chain;
 *   copied
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_init(ctx: Handle, store?: Handle, x509?: Handle, untrusted?: Handle): number;

/**
 * Empties a store context, which is as new afterwards.
 *
 * @param ctx - X509_STORE_CTX
 * @returns nothing
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_cleanup(ctx: Handle): void;

/**
 * Builds the chain of a certificate and verifies it. It can be done once after each
 * x509_store_ctx_init.
 *
 * - Waits: for files only
 * @param ctx - X509_STORE_CTX
 * @returns int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure, which is no
 *   better
 * @see X509_verify_cert(3)
 */
export function x509_verify_cert(ctx: Handle): number;

/**
 * Does what x509_verify_cert does; where no certificate was set it takes the first of the untrusted
 * ones.
 *
 * - Waits: for files only
 * - OpenSSL: 3.0 and newer
 * @param ctx - X509_STORE_CTX
 * @returns int: 1: good; 0: x509_store_ctx_get_error says why not; negative: a failure, which is no
 *   better
 * @see X509_verify_cert(3)
 */
export function x509_store_ctx_verify(ctx: Handle): number;

/**
 * Describes the result of a verification.
 *
 * @param error - long: X509_V_...
 * @returns string or null
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_verify_cert_error_string(error: Integer): string | null;

/**
 * Gives the result of a verification.
 *
 * @param ctx - X509_STORE_CTX
 * @returns int: 0 (X509_V_OK), or X509_V_ERR_...
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_get_error(ctx: Handle): number;

/**
 * Sets the result of a verification.
 *
 * @param ctx - X509_STORE_CTX
 * @param error - int: X509_V_...
 * @returns nothing
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_set_error(ctx: Handle, error: Integer): void;

/**
 * Tells at which certificate of the chain the error was found.
 *
 * @param ctx - X509_STORE_CTX
 * @returns int: 0: the certificate itself; 1: its issuer; and so on
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_get_error_depth(ctx: Handle): number;

/**
 * Sets at which certificate of the chain the error is.
 *
 * @param ctx - X509_STORE_CTX
 * @param depth - int
 * @returns nothing
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_set_error_depth(ctx: Handle, depth: Integer): void;

/**
 * Gives the certificate that the error was found at, or the last one that was looked at.
 *
 * @param ctx - X509_STORE_CTX
 * @returns X509 or null, borrowed: the certificate, or 0: none
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_get_current_cert(ctx: Handle): GasketObject | null;

/**
 * Sets the certificate that x509_store_ctx_get_current_cert gives.
 *
 * @param ctx - X509_STORE_CTX
 * @param x509 - X509 or null
 * @returns nothing
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_set_current_cert(ctx: Handle, x509?: Handle): void;

/**
 * Gives the issuer of the certificate that was looked at last.
 *
 * @param ctx - X509_STORE_CTX
 * @returns X509 or null, borrowed: the certificate, or 0: none
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_get0_current_issuer(ctx: Handle): GasketObject | null;

/**
 * Gives the revocation list that is being looked at; there is none before and after the
 * verification.
 *
 * @param ctx - X509_STORE_CTX
 * @returns X509_CRL or null, borrowed: the list, or 0: none
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_get0_current_crl(ctx: Handle): GasketObject | null;

/**
 * Gives the certificate that is verified.
 *
 * @param ctx - X509_STORE_CTX
 * @returns X509 or null, borrowed: the certificate, or 0: none was set
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_get0_cert(ctx: Handle): GasketObject | null;

/**
 * Sets the certificate that is to be verified.
 *
 * @param ctx - X509_STORE_CTX
 * @param x509 - X509 or null
 * @returns nothing
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_set_cert(ctx: Handle, x509?: Handle): void;

/**
 * Gives the store that x509_store_ctx_init was given.
 *
 * @param ctx - X509_STORE_CTX
 * @returns X509_STORE or null, borrowed: the store, or 0: none was given
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_get0_store(ctx: Handle): GasketObject | null;

/**
 * Gives the chain that the verification built, for reading.
 *
 * @param ctx - X509_STORE_CTX
 * @returns STACK_OF(X509) or null, borrowed: the chain, the certificate itself first; 0: none yet
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_get0_chain(ctx: Handle): GasketObject | null;

/**
 * The old name of x509_store_ctx_get0_chain.
 *
 * @param ctx - X509_STORE_CTX
 * @returns STACK_OF(X509) or null, borrowed: the chain, the certificate itself first; 0: none yet
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_get_chain(ctx: Handle): GasketObject | null;

/**
 * Gives the chain that the verification built as a stack of the caller's.
 *
 * @param ctx - X509_STORE_CTX
 * @returns STACK_OF(X509) or null, new: a copy of the chain, or 0: none yet
 * @see X509_STORE_CTX_get_error(3)
 */
export function x509_store_ctx_get1_chain(ctx: Handle): GasketObject | null;

/**
 * Tells how many certificates of the chain did not come from the store.
 *
 * @param ctx - X509_STORE_CTX
 * @returns int: how many, from the beginning of the chain
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_get_num_untrusted(ctx: Handle): number;

/**
 * Tells whether the chain had to be good for a policy.
 *
 * @param ctx - X509_STORE_CTX
 * @returns int: 1 or 0
 * @see X509_policy_tree_level_count(3)
 */
export function x509_store_ctx_get_explicit_policy(ctx: Handle): number;

/**
 * Gives the other certificates that may be part of the chain, for reading.
 *
 * @param ctx - X509_STORE_CTX
 * @returns STACK_OF(X509) or null, borrowed: the certificates, or 0: none were given
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_get0_untrusted(ctx: Handle): GasketObject | null;

/**
 * Sets the other certificates that may be part of the chain. The stack is copied.
 *
 * @param ctx - X509_STORE_CTX
 * @param stack - STACK_OF(X509) or null: 0: none
 * @returns nothing
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_set0_untrusted(ctx: Handle, stack?: Handle): void;

/**
 * Sets the certificates that are trusted in place of the store. The stack is copied.
 *
 * @param ctx - X509_STORE_CTX
 * @param stack - STACK_OF(X509)
 * @returns nothing
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_set0_trusted_stack(ctx: Handle, stack: Handle): void;

/**
 * Sets the revocation lists that are looked at before those of the store. The stack is copied.
 *
 * @param ctx - X509_STORE_CTX
 * @param stack - STACK_OF(X509_CRL) or null: 0: none
 * @returns nothing
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_set0_crls(ctx: Handle, stack?: Handle): void;

/**
 * Adds flags for a verification.
 *
 * @param ctx - X509_STORE_CTX
 * @param flags - unsigned long: X509_V_FLAG_...
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_store_ctx_set_flags(ctx: Handle, flags: Integer): void;

/**
 * Sets the time at which certificates have to be valid, in place of now.
 *
 * @param ctx - X509_STORE_CTX
 * @param flags - unsigned long: 0: not used
 * @param time - time_t: seconds since 1970
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_store_ctx_set_time(ctx: Handle, flags: Integer, time: Integer): void;

/**
 * Limits the length of the chain in a verification.
 *
 * @param ctx - X509_STORE_CTX
 * @param depth - int: how many authorities may stand in between
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_store_ctx_set_depth(ctx: Handle, depth: Integer): void;

/**
 * Sets what a certificate must be good for, where that was not set yet.
 *
 * @param ctx - X509_STORE_CTX
 * @param purpose - int: X509_PURPOSE_...
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_CTX_set_purpose(3)
 */
export function x509_store_ctx_set_purpose(ctx: Handle, purpose: Integer): number;

/**
 * Sets what trust is asked for, where that was not set yet.
 *
 * @param ctx - X509_STORE_CTX
 * @param trust - int: X509_TRUST_...
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_CTX_set_purpose(3)
 */
export function x509_store_ctx_set_trust(ctx: Handle, trust: Integer): number;

/**
 * Sets purpose and trust, where they were not set yet.
 *
 * @param ctx - X509_STORE_CTX
 * @param defaultPurpose - int: X509_PURPOSE_..., where `purpose` is 0
 * @param purpose - int: X509_PURPOSE_..., or 0
 * @param trust - int: X509_TRUST_..., or 0: what goes with the purpose
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_STORE_CTX_set_purpose(3)
 */
export function x509_store_ctx_purpose_inherit(ctx: Handle, defaultPurpose: Integer, purpose: Integer, trust: Integer): number;

/**
 * Takes parameters over that OpenSSL has under a name, where they were not set yet.
 *
 * @param ctx - X509_STORE_CTX
 * @param name - string: such as `ssl_server`
 * @returns int: 1, or 0 with the reason in the queue: no such parameters
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_set_default(ctx: Handle, name: Text): number;

/**
 * Gives the parameters of a verification; changing them changes it.
 *
 * @param ctx - X509_STORE_CTX
 * @returns X509_VERIFY_PARAM or null, borrowed
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_get0_param(ctx: Handle): GasketObject | null;

/**
 * Sets the parameters of a verification. They are copied: to change them afterwards, ask for
 * x509_store_ctx_get0_param.
 *
 * @param ctx - X509_STORE_CTX
 * @param param - X509_VERIFY_PARAM: copied
 * @returns nothing
 * @see X509_STORE_CTX_new(3)
 */
export function x509_store_ctx_set0_param(ctx: Handle, param: Handle): void;

/**
 * Finds the issuer of a certificate in the store of a store context.
 *
 * - Value 2: `issuer`, int64_t: a handle of the certificate, an X509, which is to be freed
 * - Waits: for files only
 * @param ctx - X509_STORE_CTX
 * @param x509 - X509
 * @returns int: 1: found; 0: none; -1 with the reason in the queue
 * @see X509_STORE_set_verify_cb_func(3)
 */
export function x509_store_ctx_get1_issuer(ctx: Handle, x509: Handle): [number, Integer];

/**
 * Finds the certificates of a subject in the store of a store context.
 *
 * - Waits: for files only
 * @param ctx - X509_STORE_CTX
 * @param name - X509_NAME
 * @returns STACK_OF(X509) or null, new: the certificates, or 0: none
 * @see X509_STORE_set_verify_cb_func(3)
 */
export function x509_store_ctx_get1_certs(ctx: Handle, name: Handle): GasketObject | null;

/**
 * Finds the revocation lists of an issuer in the store of a store context.
 *
 * - Waits: for files only
 * @param ctx - X509_STORE_CTX
 * @param name - X509_NAME
 * @returns STACK_OF(X509_CRL) or null, new: the lists, or 0: none
 * @see X509_STORE_set_verify_cb_func(3)
 */
export function x509_store_ctx_get1_crls(ctx: Handle, name: Handle): GasketObject | null;

/**
 * Finds a certificate or revocation list in the store of a store context.
 *
 * - Waits: for files only
 * @param ctx - X509_STORE_CTX
 * @param type - int: 1: certificates; 2: revocation lists
 * @param name - X509_NAME: of the subject, or of the issuer of a list
 * @returns X509_OBJECT or null, new: the first one, or 0: none
 * @see X509_STORE_set_verify_cb_func(3)
 */
export function x509_store_ctx_get_obj_by_subject(ctx: Handle, type: Integer, name: Handle): GasketObject | null;

/**
 * Reserves an index for x509_store_ctx_set_ex_data, for as long as the process lives.
 *
 * @returns int: the index, or -1 without memory
 * @see CRYPTO_get_ex_new_index(3)
 */
export function x509_store_ctx_get_ex_new_index(): number;

/**
 * Keeps a number of the caller's with a store context, until x509_store_ctx_init.
 *
 * @param ctx - X509_STORE_CTX
 * @param index - int: 0, or what x509_store_ctx_get_ex_new_index answered
 * @param data - int64_t: any number
 * @returns int: 1, or 0 without memory
 * @see BIO_get_ex_data(3)
 */
export function x509_store_ctx_set_ex_data(ctx: Handle, index: Integer, data: Integer): number;

/**
 * Gives the number that x509_store_ctx_set_ex_data kept.
 *
 * @param ctx - X509_STORE_CTX
 * @param index - int: 0, or what x509_store_ctx_get_ex_new_index answered
 * @returns int64_t: the number; 0 where none was kept
 * @see BIO_get_ex_data(3)
 */
export function x509_store_ctx_get_ex_data(ctx: Handle, index: Integer): Integer;

/**
 * Makes parameters of which none is set.
 *
 * @returns X509_VERIFY_PARAM or null, new: the parameters, or 0 without memory
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_new(): GasketObject | null;

/**
 * Gives parameters back. 0 is left alone.
 *
 * @param param - X509_VERIFY_PARAM or null
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_free(param: Handle): void;

/**
 * Copies every parameter that is set in `from`.
 *
 * @param to - X509_VERIFY_PARAM
 * @param from - X509_VERIFY_PARAM
 * @returns int: 1, or 0 without memory
 * @see X509_VERIFY_PARAM_inherit(3)
 */
export function x509_verify_param_set1(to: Handle, from: Handle): number;

/**
 * Copies parameters that are set in `from`, as the inheritance flags of both say: by default those
 * that are not set in `to`.
 *
 * @param to - X509_VERIFY_PARAM
 * @param from - X509_VERIFY_PARAM
 * @returns int: 1, or 0 without memory
 * @see X509_VERIFY_PARAM_inherit(3)
 */
export function x509_verify_param_inherit(to: Handle, from: Handle): number;

/**
 * Gives parameters a name. Those that are part of another object can have none.
 *
 * @param param - X509_VERIFY_PARAM
 * @param name - string or null: null: none
 * @returns int: 1; 0: there is none now
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set1_name(param: Handle, name?: Text | null): number;

/**
 * Gives the name of parameters.
 *
 * @param param - X509_VERIFY_PARAM
 * @returns string or null: the name, or null
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get0_name(param: Handle): string | null;

/**
 * Adds flags, such as X509_V_FLAG_CRL_CHECK.
 *
 * @param param - X509_VERIFY_PARAM
 * @param flags - unsigned long: X509_V_FLAG_...
 * @returns int: 1
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set_flags(param: Handle, flags: Integer): number;

/**
 * Removes flags.
 *
 * @param param - X509_VERIFY_PARAM
 * @param flags - unsigned long: X509_V_FLAG_...
 * @returns int: 1
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_clear_flags(param: Handle, flags: Integer): number;

/**
 * Gives the flags that are set.
 *
 * @param param - X509_VERIFY_PARAM
 * @returns unsigned long: X509_V_FLAG_...
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get_flags(param: Handle): number;

/**
 * Says how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.
 *
 * @param param - X509_VERIFY_PARAM
 * @param flags - uint32_t: X509_VP_FLAG_...
 * @returns int: 1
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set_inh_flags(param: Handle, flags: Integer): number;

/**
 * Tells how x509_verify_param_inherit and x509_verify_param_set1 treat these parameters.
 *
 * @param param - X509_VERIFY_PARAM
 * @returns uint32_t: X509_VP_FLAG_...
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get_inh_flags(param: Handle): number;

/**
 * Sets what a certificate must be good for.
 *
 * @param param - X509_VERIFY_PARAM
 * @param purpose - int: X509_PURPOSE_...
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set_purpose(param: Handle, purpose: Integer): number;

/**
 * Sets what trust is asked for.
 *
 * @param param - X509_VERIFY_PARAM
 * @param trust - int: X509_TRUST_...
 * @returns int: 1, or 0 with the reason in the queue
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set_trust(param: Handle, trust: Integer): number;

/**
 * Limits the length of chains.
 *
 * @param param - X509_VERIFY_PARAM
 * @param depth - int: how many authorities may stand in between; -1: not set
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set_depth(param: Handle, depth: Integer): void;

/**
 * Gives the limit for the length of chains.
 *
 * @param param - X509_VERIFY_PARAM
 * @returns int: how many authorities may stand in between; -1: not set
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get_depth(param: Handle): number;

/**
 * Sets the security level that keys and signatures must reach.
 *
 * @param param - X509_VERIFY_PARAM
 * @param level - int: 0 to 5; -1: not set
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set_auth_level(param: Handle, level: Integer): void;

/**
 * Gives the security level that keys and signatures must reach.
 *
 * @param param - X509_VERIFY_PARAM
 * @returns int: 0 to 5; -1: not set
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get_auth_level(param: Handle): number;

/**
 * Sets the time at which certificates have to be valid, in place of now.
 *
 * @param param - X509_VERIFY_PARAM
 * @param time - time_t: seconds since 1970
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set_time(param: Handle, time: Integer): void;

/**
 * Gives the time that x509_verify_param_set_time set.
 *
 * @param param - X509_VERIFY_PARAM
 * @returns time_t: seconds since 1970; 0 where none was set
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get_time(param: Handle): number;

/**
 * Adds a policy to those that are acceptable.
 *
 * @param param - X509_VERIFY_PARAM
 * @param policy - ASN1_OBJECT
 * @returns int: 1, or 0 without memory
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_add0_policy(param: Handle, policy: Handle): number;

/**
 * Sets the policies that are acceptable, and turns the check of policies on.
 *
 * @param param - X509_VERIFY_PARAM
 * @param policies - STACK_OF(ASN1_OBJECT) or null: copied; 0: none
 * @returns int: 1, or 0 without memory
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set1_policies(param: Handle, policies?: Handle): number;

/**
 * Sets the host that a certificate must be for.
 *
 * @param param - X509_VERIFY_PARAM
 * @param name - string or null: null or empty: any host is good
 * @param length - size_t: how much of `name` counts; 0: all of it
 * @returns int: 1, or 0: malformed, or without memory
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set1_host(param: Handle, name: Text | null, length: Integer): number;

/**
 * Adds a host to those of which a certificate must be for one.
 *
 * @param param - X509_VERIFY_PARAM
 * @param name - string or null: null or empty: nothing is added
 * @param length - size_t: how much of `name` counts; 0: all of it
 * @returns int: 1, or 0: malformed, or without memory
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_add1_host(param: Handle, name: Text | null, length: Integer): number;

/**
 * Gives a host that a certificate may be for.
 *
 * - OpenSSL: 3.0 and newer
 * @param param - X509_VERIFY_PARAM
 * @param position - int: from 0
 * @returns string or null: the name, or null: there are not so many
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get0_host(param: Handle, position: Integer): string | null;

/**
 * Says how names of hosts are compared.
 *
 * @param param - X509_VERIFY_PARAM
 * @param flags - unsigned int: X509_CHECK_FLAG_...
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set_hostflags(param: Handle, flags: Integer): void;

/**
 * Tells how names of hosts are compared.
 *
 * @param param - X509_VERIFY_PARAM
 * @returns unsigned int: X509_CHECK_FLAG_...
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get_hostflags(param: Handle): number;

/**
 * Gives the name in the certificate that matched the host.
 *
 * @param param - X509_VERIFY_PARAM
 * @returns string or null: the name, or null: no host was asked for, or none matched
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get0_peername(param: Handle): string | null;

/**
 * Moves the name that matched from one set of parameters to another.
 *
 * @param to - X509_VERIFY_PARAM
 * @param from - X509_VERIFY_PARAM or null: 0: the name in `to` is dropped
 * @returns nothing
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_move_peername(to: Handle, from?: Handle): void;

/**
 * Sets the mail address that a certificate must be for.
 *
 * @param param - X509_VERIFY_PARAM
 * @param address - string or null: null: any is good
 * @param length - size_t: how much of `address` counts; 0: all of it
 * @returns int: 1, or 0: malformed, or without memory
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set1_email(param: Handle, address: Text | null, length: Integer): number;

/**
 * Gives the mail address that a certificate must be for.
 *
 * - OpenSSL: 3.0 and newer
 * @param param - X509_VERIFY_PARAM
 * @returns string or null: the address, or null
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get0_email(param: Handle): string | null;

/**
 * Sets the IP address that a certificate must be for, in network order.
 *
 * @param param - X509_VERIFY_PARAM
 * @param address - bytes or null
 * @returns int: 1, or 0: another length, or without memory
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set1_ip(param: Handle, address?: Bytes | null): number;

/**
 * Sets the IP address that a certificate must be for.
 *
 * @param param - X509_VERIFY_PARAM
 * @param address - string: such as 192.0.2.1 or 2001:db8::1
 * @returns int: 1, or 0: malformed, or without memory
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_set1_ip_asc(param: Handle, address: Text): number;

/**
 * Gives the IP address that a certificate must be for.
 *
 * - OpenSSL: 3.0 and newer
 * @param param - X509_VERIFY_PARAM
 * @returns string or null: the address, or null: any is good
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get1_ip_asc(param: Handle): string | null;

/**
 * Counts the parameters that OpenSSL has ready.
 *
 * @returns int: how many
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get_count(): number;

/**
 * Gives a copy of parameters that OpenSSL has ready, by number. Unlike in C it is to be freed.
 *
 * @param id - int: from 0
 * @returns X509_VERIFY_PARAM or null, new: a copy, or 0: there are not so many
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_get0(id: Integer): GasketObject | null;

/**
 * Gives a copy of parameters that OpenSSL has ready, by name. Unlike in C it is to be freed.
 *
 * @param name - string: `default`, `pkcs7`, `smime_sign`, `ssl_client` or `ssl_server`
 * @returns X509_VERIFY_PARAM or null, new: a copy, or 0: no such name
 * @see X509_VERIFY_PARAM_set_flags(3)
 */
export function x509_verify_param_lookup(name: Text): GasketObject | null;

export {
  abi_version as abiVersion,
  ensure_ssl as ensureSsl,
  set_ssl_library_path as setSslLibraryPath,
  openssl_version as opensslVersion,
  ctx_new as ctxNew,
  ctx_set_certificate as ctxSetCertificate,
  ctx_set_certificate_bytes as ctxSetCertificateBytes,
  ctx_set_verify as ctxSetVerify,
  ctx_set_max_depth as ctxSetMaxDepth,
  ctx_set_ca_file as ctxSetCaFile,
  ctx_set_ca_directory as ctxSetCaDirectory,
  ctx_set_ca_system as ctxSetCaSystem,
  ctx_set_ca_bytes as ctxSetCaBytes,
  ctx_set_crl as ctxSetCrl,
  ctx_set_crl_bytes as ctxSetCrlBytes,
  ctx_set_ciphers as ctxSetCiphers,
  ctx_set_ciphersuites as ctxSetCiphersuites,
  ctx_set_alpn as ctxSetAlpn,
  ctx_set_server_cipher_order as ctxSetServerCipherOrder,
  ctx_set_resumption as ctxSetResumption,
  ctx_add_server_name as ctxAddServerName,
  ctx_set_ticket_keys as ctxSetTicketKeys,
  ctx_add_psk as ctxAddPsk,
  stream_new_fd as streamNewFd,
  stream_new_memory as streamNewMemory,
  stream_connect as streamConnect,
  stream_handshake as streamHandshake,
  stream_read as streamRead,
  stream_write as streamWrite,
  stream_flush as streamFlush,
  stream_pending as streamPending,
  stream_set_buffering as streamSetBuffering,
  stream_wait as streamWait,
  stream_shutdown as streamShutdown,
  stream_linger as streamLinger,
  stream_close as streamClose,
  stream_detach as streamDetach,
  stream_leftover as streamLeftover,
  stream_prime as streamPrime,
  stream_feed as streamFeed,
  stream_feed_end as streamFeedEnd,
  stream_drain as streamDrain,
  stream_set_plain as streamSetPlain,
  stream_start_tls as streamStartTls,
  stream_set_local_address as streamSetLocalAddress,
  stream_set_server_name as streamSetServerName,
  stream_set_verify_host as streamSetVerifyHost,
  stream_set_method as streamSetMethod,
  stream_set_ciphers as streamSetCiphers,
  stream_set_ciphersuites as streamSetCiphersuites,
  stream_set_verify as streamSetVerify,
  stream_set_max_depth as streamSetMaxDepth,
  stream_set_server_cipher_order as streamSetServerCipherOrder,
  stream_set_ignore_unexpected_eof as streamSetIgnoreUnexpectedEof,
  stream_verify_result as streamVerifyResult,
  stream_verify_result_string as streamVerifyResultString,
  stream_protocol as streamProtocol,
  stream_cipher as streamCipher,
  stream_alpn as streamAlpn,
  stream_server_name as streamServerName,
  stream_peer as streamPeer,
  stream_peer_certificate as streamPeerCertificate,
  stream_session_reused as streamSessionReused,
  stream_fd as streamFd,
  stream_ctx as streamCtx,
  stream_ssl as streamSsl,
  stream_side as streamSide,
  stream_queued as streamQueued,
  ctx_set_question as ctxSetQuestion,
  ctx_set_question_callback as ctxSetQuestionCallback,
  stream_question as streamQuestion,
  stream_question_alpn as streamQuestionAlpn,
  stream_question_certificate as streamQuestionCertificate,
  stream_question_verify_result as streamQuestionVerifyResult,
  stream_answer as streamAnswer,
  certificate_new_bytes as certificateNewBytes,
  certificate_version as certificateVersion,
  certificate_subject as certificateSubject,
  certificate_issuer as certificateIssuer,
  certificate_serial as certificateSerial,
  certificate_pem as certificatePem,
  certificate_not_before as certificateNotBefore,
  certificate_not_after as certificateNotAfter,
  certificate_name_count as certificateNameCount,
  certificate_name_type as certificateNameType,
  certificate_name_value as certificateNameValue,
  certificate_der as certificateDer,
  certificate_fingerprint as certificateFingerprint,
  certificate_key_type as certificateKeyType,
  certificate_key_bits as certificateKeyBits,
  certificate_key_pem as certificateKeyPem,
  listener_new as listenerNew,
  listener_port as listenerPort,
  listener_fd as listenerFd,
  listener_accept as listenerAccept,
  listener_set_plain as listenerSetPlain,
  loop_new as loopNew,
  loop_fd as loopFd,
  loop_connect as loopConnect,
  loop_listen as loopListen,
  loop_listen_fd as loopListenFd,
  loop_add as loopAdd,
  loop_remove as loopRemove,
  loop_set_timeout as loopSetTimeout,
  loop_pause as loopPause,
  loop_close as loopClose,
  loop_next as loopNext,
  loop_take as loopTake,
  loop_set_callback as loopSetCallback,
  loop_wake as loopWake,
  event_kind as eventKind,
  event_stream as eventStream,
  event_value as eventValue,
  event_error as eventError,
  direct_type as directType,
  direct_adopt as directAdopt,
  direct_pointer as directPointer,
  direct_release as directRelease,
  name_to_c as nameToC,
  name_to_lisp as nameToLisp,
  dynamic_disable as dynamicDisable,
  callback_new as callbackNew,
  callback_next as callbackNext,
  callback_address as callbackAddress,
  callback_lost as callbackLost,
  bio_s_mem as bioSMem,
  bio_s_secmem as bioSSecmem,
  bio_s_null as bioSNull,
  bio_s_file as bioSFile,
  bio_s_fd as bioSFd,
  bio_s_socket as bioSSocket,
  bio_s_datagram as bioSDatagram,
  bio_s_connect as bioSConnect,
  bio_s_accept as bioSAccept,
  bio_s_bio as bioSBio,
  bio_f_base64 as bioFBase64,
  bio_f_buffer as bioFBuffer,
  bio_f_readbuffer as bioFReadbuffer,
  bio_f_linebuffer as bioFLinebuffer,
  bio_f_null as bioFNull,
  bio_f_prefix as bioFPrefix,
  bio_f_nbio_test as bioFNbioTest,
  bio_new as bioNew,
  bio_new_ex as bioNewEx,
  bio_new_mem_buf as bioNewMemBuf,
  bio_new_file as bioNewFile,
  bio_new_socket as bioNewSocket,
  bio_new_fd as bioNewFd,
  bio_new_dgram as bioNewDgram,
  bio_new_connect as bioNewConnect,
  bio_new_accept as bioNewAccept,
  bio_new_bio_pair as bioNewBioPair,
  bio_free as bioFree,
  bio_free_all as bioFreeAll,
  bio_vfree as bioVfree,
  bio_up_ref as bioUpRef,
  bio_read as bioRead,
  bio_read_ex as bioReadEx,
  bio_gets as bioGets,
  bio_get_line as bioGetLine,
  bio_write as bioWrite,
  bio_write_ex as bioWriteEx,
  bio_puts as bioPuts,
  bio_indent as bioIndent,
  bio_dump as bioDump,
  bio_dump_indent as bioDumpIndent,
  bio_hex_string as bioHexString,
  bio_method_type as bioMethodType,
  bio_method_name as bioMethodName,
  bio_pending as bioPending,
  bio_ctrl_pending as bioCtrlPending,
  bio_wpending as bioWpending,
  bio_ctrl_wpending as bioCtrlWpending,
  bio_eof as bioEof,
  bio_reset as bioReset,
  bio_flush as bioFlush,
  bio_seek as bioSeek,
  bio_tell as bioTell,
  bio_set_close as bioSetClose,
  bio_get_close as bioGetClose,
  bio_set_shutdown as bioSetShutdown,
  bio_get_shutdown as bioGetShutdown,
  bio_get_init as bioGetInit,
  bio_number_read as bioNumberRead,
  bio_number_written as bioNumberWritten,
  bio_set_ex_data as bioSetExData,
  bio_get_ex_data as bioGetExData,
  bio_set_app_data as bioSetAppData,
  bio_get_app_data as bioGetAppData,
  bio_should_retry as bioShouldRetry,
  bio_should_read as bioShouldRead,
  bio_should_write as bioShouldWrite,
  bio_should_io_special as bioShouldIoSpecial,
  bio_retry_type as bioRetryType,
  bio_get_retry_flags as bioGetRetryFlags,
  bio_get_retry_reason as bioGetRetryReason,
  bio_set_retry_reason as bioSetRetryReason,
  bio_get_retry_bio as bioGetRetryBio,
  bio_set_retry_read as bioSetRetryRead,
  bio_set_retry_write as bioSetRetryWrite,
  bio_set_retry_special as bioSetRetrySpecial,
  bio_clear_retry_flags as bioClearRetryFlags,
  bio_test_flags as bioTestFlags,
  bio_get_flags as bioGetFlags,
  bio_set_flags as bioSetFlags,
  bio_clear_flags as bioClearFlags,
  bio_push as bioPush,
  bio_pop as bioPop,
  bio_next as bioNext,
  bio_find_type as bioFindType,
  bio_get_mem_data as bioGetMemData,
  bio_set_mem_eof_return as bioSetMemEofReturn,
  bio_read_filename as bioReadFilename,
  bio_write_filename as bioWriteFilename,
  bio_append_filename as bioAppendFilename,
  bio_rw_filename as bioRwFilename,
  bio_set_fd as bioSetFd,
  bio_get_fd as bioGetFd,
  bio_set_nbio as bioSetNbio,
  bio_do_handshake as bioDoHandshake,
  bio_do_connect as bioDoConnect,
  bio_do_connect_retry as bioDoConnectRetry,
  bio_wait as bioWait,
  bio_socket_wait as bioSocketWait,
  bio_set_conn_hostname as bioSetConnHostname,
  bio_set_conn_port as bioSetConnPort,
  bio_get_conn_hostname as bioGetConnHostname,
  bio_get_conn_port as bioGetConnPort,
  bio_set_conn_ip_family as bioSetConnIpFamily,
  bio_set_conn_mode as bioSetConnMode,
  bio_do_accept as bioDoAccept,
  bio_set_accept_name as bioSetAcceptName,
  bio_set_accept_port as bioSetAcceptPort,
  bio_get_accept_name as bioGetAcceptName,
  bio_get_accept_port as bioGetAcceptPort,
  bio_get_peer_name as bioGetPeerName,
  bio_get_peer_port as bioGetPeerPort,
  bio_set_nbio_accept as bioSetNbioAccept,
  bio_set_accept_ip_family as bioSetAcceptIpFamily,
  bio_set_accept_bios as bioSetAcceptBios,
  bio_set_bind_mode as bioSetBindMode,
  bio_get_bind_mode as bioGetBindMode,
  bio_make_bio_pair as bioMakeBioPair,
  bio_destroy_bio_pair as bioDestroyBioPair,
  bio_shutdown_wr as bioShutdownWr,
  bio_set_write_buf_size as bioSetWriteBufSize,
  bio_get_write_buf_size as bioGetWriteBufSize,
  bio_get_write_guarantee as bioGetWriteGuarantee,
  bio_ctrl_get_write_guarantee as bioCtrlGetWriteGuarantee,
  bio_get_read_request as bioGetReadRequest,
  bio_ctrl_get_read_request as bioCtrlGetReadRequest,
  bio_ctrl_reset_read_request as bioCtrlResetReadRequest,
  bio_set_buffer_size as bioSetBufferSize,
  bio_set_read_buffer_size as bioSetReadBufferSize,
  bio_set_write_buffer_size as bioSetWriteBufferSize,
  bio_get_buffer_num_lines as bioGetBufferNumLines,
  bio_buffer_peek as bioBufferPeek,
  bio_set_buffer_read_data as bioSetBufferReadData,
  bio_set_prefix as bioSetPrefix,
  bio_set_indent as bioSetIndent,
  bio_get_indent as bioGetIndent,
  bio_set_ssl as bioSetSsl,
  bio_get_ssl as bioGetSsl,
  bio_set_ssl_mode as bioSetSslMode,
  bio_set_ssl_renegotiate_bytes as bioSetSslRenegotiateBytes,
  bio_set_ssl_renegotiate_timeout as bioSetSslRenegotiateTimeout,
  bio_get_num_renegotiates as bioGetNumRenegotiates,
  bio_ctrl as bioCtrl,
  bio_addr_new as bioAddrNew,
  bio_addr_free as bioAddrFree,
  bio_addr_clear as bioAddrClear,
  bio_addr_family as bioAddrFamily,
  bio_addr_rawport as bioAddrRawport,
  bio_addr_hostname_string as bioAddrHostnameString,
  bio_addr_service_string as bioAddrServiceString,
  bio_addr_path_string as bioAddrPathString,
  bio_addr_rawaddress as bioAddrRawaddress,
  bio_addr_rawmake as bioAddrRawmake,
  bio_sock_init as bioSockInit,
  bio_socket_nbio as bioSocketNbio,
  bio_sock_error as bioSockError,
  bio_set_tcp_ndelay as bioSetTcpNdelay,
  bio_closesocket as bioClosesocket,
  bio_sock_should_retry as bioSockShouldRetry,
  bio_fd_should_retry as bioFdShouldRetry,
  bio_sock_non_fatal_error as bioSockNonFatalError,
  bio_fd_non_fatal_error as bioFdNonFatalError,
  bio_dgram_non_fatal_error as bioDgramNonFatalError,
  err_get_error as errGetError,
  err_get_error_line as errGetErrorLine,
  err_get_error_line_data as errGetErrorLineData,
  err_get_error_all as errGetErrorAll,
  err_peek_error as errPeekError,
  err_peek_error_line as errPeekErrorLine,
  err_peek_error_line_data as errPeekErrorLineData,
  err_peek_error_func as errPeekErrorFunc,
  err_peek_error_data as errPeekErrorData,
  err_peek_error_all as errPeekErrorAll,
  err_peek_last_error as errPeekLastError,
  err_peek_last_error_line as errPeekLastErrorLine,
  err_peek_last_error_line_data as errPeekLastErrorLineData,
  err_peek_last_error_func as errPeekLastErrorFunc,
  err_peek_last_error_data as errPeekLastErrorData,
  err_peek_last_error_all as errPeekLastErrorAll,
  err_clear_error as errClearError,
  err_print_errors as errPrintErrors,
  err_error_string as errErrorString,
  err_error_string_n as errErrorStringN,
  err_lib_error_string as errLibErrorString,
  err_reason_error_string as errReasonErrorString,
  err_func_error_string as errFuncErrorString,
  err_get_lib as errGetLib,
  err_get_reason as errGetReason,
  err_get_func as errGetFunc,
  err_get_rflags as errGetRflags,
  err_fatal_error as errFatalError,
  err_common_error as errCommonError,
  err_system_error as errSystemError,
  err_pack as errPack,
  err_get_next_error_library as errGetNextErrorLibrary,
  err_load_crypto_strings as errLoadCryptoStrings,
  err_load_err_strings as errLoadErrStrings,
  err_free_strings as errFreeStrings,
  err_remove_state as errRemoveState,
  err_remove_thread_state as errRemoveThreadState,
  rand_bytes as randBytes,
  rand_priv_bytes as randPrivBytes,
  rand_bytes_ex as randBytesEx,
  rand_priv_bytes_ex as randPrivBytesEx,
  rand_pseudo_bytes as randPseudoBytes,
  rand_seed as randSeed,
  rand_status as randStatus,
  rand_poll as randPoll,
  rand_load_file as randLoadFile,
  rand_write_file as randWriteFile,
  rand_file_name as randFileName,
  rand_keep_random_devices_open as randKeepRandomDevicesOpen,
  rand_set_drbg_type as randSetDrbgType,
  rand_set_seed_source_type as randSetSeedSourceType,
  rand_cleanup as randCleanup,
  obj_length as objLength,
  obj_get0_data as objGet0Data,
  obj_find_sigid_algs as objFindSigidAlgs,
  obj_find_sigid_by_algs as objFindSigidByAlgs,
  obj_cleanup as objCleanup,
  openssl_version_num as opensslVersionNum,
  ssleay_version as ssleayVersion,
  openssl_version_major as opensslVersionMajor,
  openssl_version_minor as opensslVersionMinor,
  openssl_version_patch as opensslVersionPatch,
  openssl_version_pre_release as opensslVersionPreRelease,
  openssl_version_build_metadata as opensslVersionBuildMetadata,
  openssl_info as opensslInfo,
  openssl_init_crypto as opensslInitCrypto,
  openssl_init as opensslInit,
  openssl_config as opensslConfig,
  openssl_no_config as opensslNoConfig,
  openssl_load_builtin_modules as opensslLoadBuiltinModules,
  openssl_add_all_algorithms as opensslAddAllAlgorithms,
  openssl_add_all_algorithms_noconf as opensslAddAllAlgorithmsNoconf,
  openssl_add_all_algorithms_conf as opensslAddAllAlgorithmsConf,
  openssl_add_all_ciphers as opensslAddAllCiphers,
  openssl_add_all_digests as opensslAddAllDigests,
  evp_cleanup as evpCleanup,
  crypto_cleanup_all_ex_data as cryptoCleanupAllExData,
  crypto_num_locks as cryptoNumLocks,
  crypto_get_locking_callback as cryptoGetLockingCallback,
  crypto_get_id_callback as cryptoGetIdCallback,
  crypto_memcmp as cryptoMemcmp,
  openssl_cleanse as opensslCleanse,
  bio_get_ex_new_index as bioGetExNewIndex,
  pem_read_bio_x509 as pemReadBioX509,
  pem_read_bio_x509_aux as pemReadBioX509Aux,
  pem_read_bio_x509_crl as pemReadBioX509Crl,
  pem_read_bio_x509_req as pemReadBioX509Req,
  pem_read_bio_privatekey as pemReadBioPrivatekey,
  pem_read_bio_privatekey_ex as pemReadBioPrivatekeyEx,
  pem_read_bio_pubkey as pemReadBioPubkey,
  pem_read_bio_pubkey_ex as pemReadBioPubkeyEx,
  pem_read_bio_parameters as pemReadBioParameters,
  pem_read_bio_parameters_ex as pemReadBioParametersEx,
  pem_read_bio_dhparams as pemReadBioDhparams,
  pem_read_bio_rsaprivatekey as pemReadBioRsaprivatekey,
  pem_read_bio_rsapublickey as pemReadBioRsapublickey,
  pem_read_bio_rsa_pubkey as pemReadBioRsaPubkey,
  pem_read_bio_ecprivatekey as pemReadBioEcprivatekey,
  pem_read_bio_ec_pubkey as pemReadBioEcPubkey,
  pem_write_bio_x509 as pemWriteBioX509,
  pem_write_bio_x509_aux as pemWriteBioX509Aux,
  pem_write_bio_x509_crl as pemWriteBioX509Crl,
  pem_write_bio_x509_req as pemWriteBioX509Req,
  pem_write_bio_x509_req_new as pemWriteBioX509ReqNew,
  pem_write_bio_pubkey as pemWriteBioPubkey,
  pem_write_bio_pubkey_ex as pemWriteBioPubkeyEx,
  pem_write_bio_privatekey as pemWriteBioPrivatekey,
  pem_write_bio_privatekey_traditional as pemWriteBioPrivatekeyTraditional,
  pem_write_bio_pkcs8privatekey as pemWriteBioPkcs8privatekey,
  pem_write_bio_pkcs8privatekey_nid as pemWriteBioPkcs8privatekeyNid,
  pem_write_bio_parameters as pemWriteBioParameters,
  pem_write_bio_dhparams as pemWriteBioDhparams,
  pem_write_bio_dhxparams as pemWriteBioDhxparams,
  pem_write_bio_rsaprivatekey as pemWriteBioRsaprivatekey,
  pem_write_bio_rsapublickey as pemWriteBioRsapublickey,
  pem_write_bio_rsa_pubkey as pemWriteBioRsaPubkey,
  pem_write_bio_ecprivatekey as pemWriteBioEcprivatekey,
  pem_write_bio_ec_pubkey as pemWriteBioEcPubkey,
  pem_write_bio as pemWriteBio,
  d2i_x509 as d2iX509,
  d2i_x509_bio as d2iX509Bio,
  d2i_x509_aux as d2iX509Aux,
  d2i_x509_crl as d2iX509Crl,
  d2i_x509_crl_bio as d2iX509CrlBio,
  d2i_x509_req as d2iX509Req,
  d2i_x509_req_bio as d2iX509ReqBio,
  d2i_x509_name as d2iX509Name,
  d2i_privatekey as d2iPrivatekey,
  d2i_privatekey_ex as d2iPrivatekeyEx,
  d2i_autoprivatekey as d2iAutoprivatekey,
  d2i_autoprivatekey_ex as d2iAutoprivatekeyEx,
  d2i_privatekey_bio as d2iPrivatekeyBio,
  d2i_privatekey_ex_bio as d2iPrivatekeyExBio,
  d2i_pkcs8privatekey_bio as d2iPkcs8privatekeyBio,
  d2i_publickey as d2iPublickey,
  d2i_keyparams as d2iKeyparams,
  d2i_keyparams_bio as d2iKeyparamsBio,
  d2i_pubkey as d2iPubkey,
  d2i_pubkey_ex as d2iPubkeyEx,
  d2i_pubkey_bio as d2iPubkeyBio,
  d2i_dhparams as d2iDhparams,
  d2i_dhxparams as d2iDhxparams,
  d2i_rsaprivatekey as d2iRsaprivatekey,
  d2i_rsaprivatekey_bio as d2iRsaprivatekeyBio,
  d2i_rsapublickey as d2iRsapublickey,
  d2i_rsapublickey_bio as d2iRsapublickeyBio,
  d2i_rsa_pubkey as d2iRsaPubkey,
  d2i_rsa_pubkey_bio as d2iRsaPubkeyBio,
  d2i_ecprivatekey as d2iEcprivatekey,
  d2i_ecprivatekey_bio as d2iEcprivatekeyBio,
  d2i_ec_pubkey as d2iEcPubkey,
  d2i_ec_pubkey_bio as d2iEcPubkeyBio,
  d2i_ecparameters as d2iEcparameters,
  i2d_x509 as i2dX509,
  i2d_x509_bio as i2dX509Bio,
  i2d_x509_aux as i2dX509Aux,
  i2d_x509_crl as i2dX509Crl,
  i2d_x509_crl_bio as i2dX509CrlBio,
  i2d_x509_req as i2dX509Req,
  i2d_x509_req_bio as i2dX509ReqBio,
  i2d_x509_name as i2dX509Name,
  i2d_privatekey as i2dPrivatekey,
  i2d_privatekey_bio as i2dPrivatekeyBio,
  i2d_pkcs8privatekeyinfo_bio as i2dPkcs8privatekeyinfoBio,
  i2d_pkcs8privatekey_bio as i2dPkcs8privatekeyBio,
  i2d_pkcs8privatekey_nid_bio as i2dPkcs8privatekeyNidBio,
  i2d_publickey as i2dPublickey,
  i2d_keyparams as i2dKeyparams,
  i2d_keyparams_bio as i2dKeyparamsBio,
  i2d_pubkey as i2dPubkey,
  i2d_pubkey_bio as i2dPubkeyBio,
  i2d_dhparams as i2dDhparams,
  i2d_dhxparams as i2dDhxparams,
  i2d_rsaprivatekey as i2dRsaprivatekey,
  i2d_rsaprivatekey_bio as i2dRsaprivatekeyBio,
  i2d_rsapublickey as i2dRsapublickey,
  i2d_rsapublickey_bio as i2dRsapublickeyBio,
  i2d_rsa_pubkey as i2dRsaPubkey,
  i2d_rsa_pubkey_bio as i2dRsaPubkeyBio,
  i2d_ecprivatekey as i2dEcprivatekey,
  i2d_ecprivatekey_bio as i2dEcprivatekeyBio,
  i2d_ec_pubkey as i2dEcPubkey,
  i2d_ec_pubkey_bio as i2dEcPubkeyBio,
  i2d_ecparameters as i2dEcparameters,
  evp_pkey_new as evpPkeyNew,
  evp_pkey_free as evpPkeyFree,
  evp_pkey_up_ref as evpPkeyUpRef,
  evp_pkey_get_id as evpPkeyGetId,
  evp_pkey_id as evpPkeyId,
  evp_pkey_get_base_id as evpPkeyGetBaseId,
  evp_pkey_base_id as evpPkeyBaseId,
  evp_pkey_get_bits as evpPkeyGetBits,
  evp_pkey_bits as evpPkeyBits,
  evp_pkey_get_security_bits as evpPkeyGetSecurityBits,
  evp_pkey_security_bits as evpPkeySecurityBits,
  evp_pkey_get_size as evpPkeyGetSize,
  evp_pkey_size as evpPkeySize,
  evp_pkey_get0_type_name as evpPkeyGet0TypeName,
  evp_pkey_is_a as evpPkeyIsA,
  evp_pkey_eq as evpPkeyEq,
  evp_pkey_cmp as evpPkeyCmp,
  evp_pkey_parameters_eq as evpPkeyParametersEq,
  evp_pkey_cmp_parameters as evpPkeyCmpParameters,
  evp_pkey_missing_parameters as evpPkeyMissingParameters,
  evp_pkey_copy_parameters as evpPkeyCopyParameters,
  evp_pkey_set1_rsa as evpPkeySet1Rsa,
  evp_pkey_assign_rsa as evpPkeyAssignRsa,
  evp_pkey_get0_rsa as evpPkeyGet0Rsa,
  evp_pkey_get1_rsa as evpPkeyGet1Rsa,
  evp_pkey_set1_dh as evpPkeySet1Dh,
  evp_pkey_assign_dh as evpPkeyAssignDh,
  evp_pkey_get0_dh as evpPkeyGet0Dh,
  evp_pkey_get1_dh as evpPkeyGet1Dh,
  evp_pkey_set1_ec_key as evpPkeySet1EcKey,
  evp_pkey_assign_ec_key as evpPkeyAssignEcKey,
  evp_pkey_get0_ec_key as evpPkeyGet0EcKey,
  evp_pkey_get1_ec_key as evpPkeyGet1EcKey,
  evp_pkey_get_bn_param as evpPkeyGetBnParam,
  evp_pkey_get_utf8_string_param as evpPkeyGetUtf8StringParam,
  evp_pkey_get_group_name as evpPkeyGetGroupName,
  evp_pkey_print_public as evpPkeyPrintPublic,
  evp_pkey_print_private as evpPkeyPrintPrivate,
  evp_pkey_print_params as evpPkeyPrintParams,
  evp_rsa_gen as evpRsaGen,
  evp_ec_gen as evpEcGen,
  evp_pkey_ctx_new_id as evpPkeyCtxNewId,
  evp_pkey_ctx_new_from_name as evpPkeyCtxNewFromName,
  evp_pkey_ctx_new as evpPkeyCtxNew,
  evp_pkey_ctx_new_from_pkey as evpPkeyCtxNewFromPkey,
  evp_pkey_ctx_dup as evpPkeyCtxDup,
  evp_pkey_ctx_free as evpPkeyCtxFree,
  evp_pkey_ctx_is_a as evpPkeyCtxIsA,
  evp_pkey_ctx_get0_pkey as evpPkeyCtxGet0Pkey,
  evp_pkey_keygen_init as evpPkeyKeygenInit,
  evp_pkey_paramgen_init as evpPkeyParamgenInit,
  evp_pkey_keygen as evpPkeyKeygen,
  evp_pkey_paramgen as evpPkeyParamgen,
  evp_pkey_generate as evpPkeyGenerate,
  evp_pkey_ctx_set_rsa_keygen_bits as evpPkeyCtxSetRsaKeygenBits,
  evp_pkey_ctx_set_rsa_keygen_primes as evpPkeyCtxSetRsaKeygenPrimes,
  evp_pkey_ctx_set_rsa_keygen_pubexp as evpPkeyCtxSetRsaKeygenPubexp,
  evp_pkey_ctx_set1_rsa_keygen_pubexp as evpPkeyCtxSet1RsaKeygenPubexp,
  evp_pkey_ctx_set_ec_paramgen_curve_nid as evpPkeyCtxSetEcParamgenCurveNid,
  evp_pkey_ctx_set_ec_param_enc as evpPkeyCtxSetEcParamEnc,
  evp_pkey_ctx_set_group_name as evpPkeyCtxSetGroupName,
  evp_pkey_ctx_set_dh_nid as evpPkeyCtxSetDhNid,
  evp_pkey_ctx_set_dh_paramgen_prime_len as evpPkeyCtxSetDhParamgenPrimeLen,
  evp_pkey_ctx_set_dh_paramgen_generator as evpPkeyCtxSetDhParamgenGenerator,
  evp_get_digestbyname as evpGetDigestbyname,
  evp_get_digestbynid as evpGetDigestbynid,
  evp_get_digestbyobj as evpGetDigestbyobj,
  evp_md_get_size as evpMdGetSize,
  evp_md_size as evpMdSize,
  evp_md_get_block_size as evpMdGetBlockSize,
  evp_md_block_size as evpMdBlockSize,
  evp_md_get_type as evpMdGetType,
  evp_md_type as evpMdType,
  evp_md_nid as evpMdNid,
  evp_md_get0_name as evpMdGet0Name,
  evp_md_name as evpMdName,
  evp_blake2b512 as evpBlake2b512,
  evp_blake2s256 as evpBlake2s256,
  evp_md4 as evpMd4,
  evp_md5 as evpMd5,
  evp_md5_sha1 as evpMd5Sha1,
  evp_md_null as evpMdNull,
  evp_ripemd160 as evpRipemd160,
  evp_sha1 as evpSha1,
  evp_sha224 as evpSha224,
  evp_sha256 as evpSha256,
  evp_sha384 as evpSha384,
  evp_sha3_224 as evpSha3224,
  evp_sha3_256 as evpSha3256,
  evp_sha3_384 as evpSha3384,
  evp_sha3_512 as evpSha3512,
  evp_sha512 as evpSha512,
  evp_sha512_224 as evpSha512224,
  evp_sha512_256 as evpSha512256,
  evp_shake128 as evpShake128,
  evp_shake256 as evpShake256,
  evp_sm3 as evpSm3,
  evp_whirlpool as evpWhirlpool,
  evp_get_cipherbyname as evpGetCipherbyname,
  evp_get_cipherbynid as evpGetCipherbynid,
  evp_get_cipherbyobj as evpGetCipherbyobj,
  evp_cipher_get_key_length as evpCipherGetKeyLength,
  evp_cipher_key_length as evpCipherKeyLength,
  evp_cipher_get_iv_length as evpCipherGetIvLength,
  evp_cipher_iv_length as evpCipherIvLength,
  evp_cipher_get_block_size as evpCipherGetBlockSize,
  evp_cipher_block_size as evpCipherBlockSize,
  evp_cipher_get_nid as evpCipherGetNid,
  evp_cipher_nid as evpCipherNid,
  evp_cipher_get_type as evpCipherGetType,
  evp_cipher_type as evpCipherType,
  evp_cipher_get0_name as evpCipherGet0Name,
  evp_cipher_name as evpCipherName,
  evp_aes_128_cbc as evpAes128Cbc,
  evp_aes_192_cbc as evpAes192Cbc,
  evp_aes_256_cbc as evpAes256Cbc,
  evp_des_ede3_cbc as evpDesEde3Cbc,
  evp_enc_null as evpEncNull,
  dh_new as dhNew,
  dh_free as dhFree,
  dh_up_ref as dhUpRef,
  dh_bits as dhBits,
  dh_size as dhSize,
  dh_security_bits as dhSecurityBits,
  dh_get0_p as dhGet0P,
  dh_get0_q as dhGet0Q,
  dh_get0_g as dhGet0G,
  dh_get0_pub_key as dhGet0PubKey,
  dh_get0_priv_key as dhGet0PrivKey,
  dh_set0_pqg as dhSet0Pqg,
  dh_check as dhCheck,
  dh_check_params as dhCheckParams,
  dh_check_pub_key as dhCheckPubKey,
  dh_get_1024_160 as dhGet1024160,
  dh_get_2048_224 as dhGet2048224,
  dh_get_2048_256 as dhGet2048256,
  dh_new_by_nid as dhNewByNid,
  dh_get_nid as dhGetNid,
  dh_generate_parameters_ex as dhGenerateParametersEx,
  dh_generate_parameters as dhGenerateParameters,
  dh_generate_key as dhGenerateKey,
  rsa_new as rsaNew,
  rsa_free as rsaFree,
  rsa_up_ref as rsaUpRef,
  rsa_size as rsaSize,
  rsa_bits as rsaBits,
  rsa_security_bits as rsaSecurityBits,
  rsa_generate_key_ex as rsaGenerateKeyEx,
  rsa_generate_key as rsaGenerateKey,
  ec_key_new_by_curve_name as ecKeyNewByCurveName,
  ec_key_free as ecKeyFree,
  ec_key_up_ref as ecKeyUpRef,
  ec_key_generate_key as ecKeyGenerateKey,
  bn_new as bnNew,
  bn_free as bnFree,
  bn_clear_free as bnClearFree,
  bn_dup as bnDup,
  bn_set_word as bnSetWord,
  bn_get_word as bnGetWord,
  bn_one as bnOne,
  bn_zero as bnZero,
  bn_num_bits as bnNumBits,
  bn_num_bytes as bnNumBytes,
  bn_cmp as bnCmp,
  bn_is_negative as bnIsNegative,
  bn_bn2dec as bnBn2dec,
  bn_bn2hex as bnBn2hex,
  bn_dec2bn as bnDec2bn,
  bn_hex2bn as bnHex2bn,
  bn_bin2bn as bnBin2bn,
  bn_bn2bin as bnBn2bin,
  bn_bn2binpad as bnBn2binpad,
  ssl_session_new as sslSessionNew,
  ssl_session_dup as sslSessionDup,
  ssl_session_up_ref as sslSessionUpRef,
  ssl_session_free as sslSessionFree,
  ssl_session_get_id as sslSessionGetId,
  ssl_session_set1_id as sslSessionSet1Id,
  ssl_session_get0_id_context as sslSessionGet0IdContext,
  ssl_session_set1_id_context as sslSessionSet1IdContext,
  ssl_session_get_time as sslSessionGetTime,
  ssl_session_set_time as sslSessionSetTime,
  ssl_session_get_timeout as sslSessionGetTimeout,
  ssl_session_set_timeout as sslSessionSetTimeout,
  ssl_session_get_protocol_version as sslSessionGetProtocolVersion,
  ssl_session_set_protocol_version as sslSessionSetProtocolVersion,
  ssl_session_get0_cipher as sslSessionGet0Cipher,
  ssl_session_set_cipher as sslSessionSetCipher,
  ssl_session_get_compress_id as sslSessionGetCompressId,
  ssl_session_get0_hostname as sslSessionGet0Hostname,
  ssl_session_set1_hostname as sslSessionSet1Hostname,
  ssl_session_get0_alpn_selected as sslSessionGet0AlpnSelected,
  ssl_session_set1_alpn_selected as sslSessionSet1AlpnSelected,
  ssl_session_get0_peer as sslSessionGet0Peer,
  ssl_session_get_max_early_data as sslSessionGetMaxEarlyData,
  ssl_session_set_max_early_data as sslSessionSetMaxEarlyData,
  ssl_session_get_max_fragment_length as sslSessionGetMaxFragmentLength,
  ssl_session_is_resumable as sslSessionIsResumable,
  ssl_session_get_master_key as sslSessionGetMasterKey,
  ssl_session_set1_master_key as sslSessionSet1MasterKey,
  ssl_session_has_ticket as sslSessionHasTicket,
  ssl_session_get_ticket_lifetime_hint as sslSessionGetTicketLifetimeHint,
  ssl_session_get0_ticket as sslSessionGet0Ticket,
  ssl_session_get0_ticket_appdata as sslSessionGet0TicketAppdata,
  ssl_session_set1_ticket_appdata as sslSessionSet1TicketAppdata,
  ssl_session_get_ex_new_index as sslSessionGetExNewIndex,
  ssl_session_set_ex_data as sslSessionSetExData,
  ssl_session_get_ex_data as sslSessionGetExData,
  ssl_session_set_app_data as sslSessionSetAppData,
  ssl_session_get_app_data as sslSessionGetAppData,
  i2d_ssl_session as i2dSslSession,
  d2i_ssl_session as d2iSslSession,
  i2d_ssl_session_bio as i2dSslSessionBio,
  d2i_ssl_session_bio as d2iSslSessionBio,
  pem_write_bio_ssl_session as pemWriteBioSslSession,
  pem_read_bio_ssl_session as pemReadBioSslSession,
  ssl_session_print as sslSessionPrint,
  ssl_session_print_keylog as sslSessionPrintKeylog,
  ssl_cipher_get_name as sslCipherGetName,
  ssl_cipher_standard_name as sslCipherStandardName,
  openssl_cipher_name as opensslCipherName,
  ssl_cipher_get_version as sslCipherGetVersion,
  ssl_cipher_get_bits as sslCipherGetBits,
  ssl_cipher_description as sslCipherDescription,
  ssl_cipher_get_id as sslCipherGetId,
  ssl_cipher_get_protocol_id as sslCipherGetProtocolId,
  ssl_cipher_get_cipher_nid as sslCipherGetCipherNid,
  ssl_cipher_get_digest_nid as sslCipherGetDigestNid,
  ssl_cipher_get_handshake_digest as sslCipherGetHandshakeDigest,
  ssl_cipher_get_kx_nid as sslCipherGetKxNid,
  ssl_cipher_get_auth_nid as sslCipherGetAuthNid,
  ssl_cipher_is_aead as sslCipherIsAead,
  ssl_cipher_find as sslCipherFind,
  ossl_default_cipher_list as osslDefaultCipherList,
  ossl_default_ciphersuites as osslDefaultCiphersuites,
  ssl_comp_get_name as sslCompGetName,
  ssl_comp_get0_name as sslCompGet0Name,
  ssl_comp_get_id as sslCompGetId,
  ssl_comp_get_compression_methods as sslCompGetCompressionMethods,
  ssl_comp_free_compression_methods as sslCompFreeCompressionMethods,
  ssl_conf_ctx_new as sslConfCtxNew,
  ssl_conf_ctx_free as sslConfCtxFree,
  ssl_conf_ctx_finish as sslConfCtxFinish,
  ssl_conf_ctx_set_flags as sslConfCtxSetFlags,
  ssl_conf_ctx_clear_flags as sslConfCtxClearFlags,
  ssl_conf_ctx_set1_prefix as sslConfCtxSet1Prefix,
  ssl_conf_ctx_set_ssl as sslConfCtxSetSsl,
  ssl_conf_ctx_set_ssl_ctx as sslConfCtxSetSslCtx,
  ssl_conf_cmd as sslConfCmd,
  ssl_conf_cmd_value_type as sslConfCmdValueType,
  tls_method as tlsMethod,
  tls_client_method as tlsClientMethod,
  tls_server_method as tlsServerMethod,
  tlsv1_2_method as tlsv12Method,
  tlsv1_2_client_method as tlsv12ClientMethod,
  tlsv1_2_server_method as tlsv12ServerMethod,
  tlsv1_1_method as tlsv11Method,
  tlsv1_1_client_method as tlsv11ClientMethod,
  tlsv1_1_server_method as tlsv11ServerMethod,
  tlsv1_method as tlsv1Method,
  tlsv1_client_method as tlsv1ClientMethod,
  tlsv1_server_method as tlsv1ServerMethod,
  dtls_method as dtlsMethod,
  dtls_client_method as dtlsClientMethod,
  dtls_server_method as dtlsServerMethod,
  dtlsv1_2_method as dtlsv12Method,
  dtlsv1_2_client_method as dtlsv12ClientMethod,
  dtlsv1_2_server_method as dtlsv12ServerMethod,
  dtlsv1_method as dtlsv1Method,
  dtlsv1_client_method as dtlsv1ClientMethod,
  dtlsv1_server_method as dtlsv1ServerMethod,
  sslv23_method as sslv23Method,
  sslv23_client_method as sslv23ClientMethod,
  sslv23_server_method as sslv23ServerMethod,
  bio_f_ssl as bioFSsl,
  bio_new_ssl as bioNewSsl,
  bio_new_ssl_connect as bioNewSslConnect,
  bio_new_buffer_ssl_connect as bioNewBufferSslConnect,
  bio_ssl_shutdown as bioSslShutdown,
  dtls_get_data_mtu as dtlsGetDataMtu,
  dtlsv1_listen as dtlsv1Listen,
  dtlsv1_get_timeout as dtlsv1GetTimeout,
  dtlsv1_handle_timeout as dtlsv1HandleTimeout,
  dtls_set_link_mtu as dtlsSetLinkMtu,
  dtls_get_link_min_mtu as dtlsGetLinkMinMtu,
  srp_calc_a_param as srpCalcAParam,
  ssl_srp_ctx_init as sslSrpCtxInit,
  ssl_srp_ctx_free as sslSrpCtxFree,
  openssl_init_ssl as opensslInitSsl,
  err_load_ssl_strings as errLoadSslStrings,
  openssl_add_ssl_algorithms as opensslAddSslAlgorithms,
  ssleay_add_ssl_algorithms as ssleayAddSslAlgorithms,
  tls1_get_version as tls1GetVersion,
  tls1_get_client_version as tls1GetClientVersion,
  ssl_library_init as sslLibraryInit,
  ssl_load_error_strings as sslLoadErrorStrings,
  ssl_add_ssl_module as sslAddSslModule,
  ssl_op_bit as sslOpBit,
  ssl_new as sslNew,
  ssl_dup as sslDup,
  ssl_free as sslFree,
  ssl_up_ref as sslUpRef,
  ssl_clear as sslClear,
  ssl_get_ssl_ctx as sslGetSslCtx,
  ssl_set_ssl_ctx as sslSetSslCtx,
  ssl_get_ssl_method as sslGetSslMethod,
  ssl_set_ssl_method as sslSetSslMethod,
  ssl_get_ex_new_index as sslGetExNewIndex,
  ssl_set_ex_data as sslSetExData,
  ssl_get_ex_data as sslGetExData,
  ssl_set_app_data as sslSetAppData,
  ssl_get_app_data as sslGetAppData,
  ssl_get_ex_data_x509_store_ctx_idx as sslGetExDataX509StoreCtxIdx,
  ssl_set_bio as sslSetBio,
  ssl_set0_rbio as sslSet0Rbio,
  ssl_set0_wbio as sslSet0Wbio,
  ssl_get_rbio as sslGetRbio,
  ssl_get_wbio as sslGetWbio,
  ssl_set_fd as sslSetFd,
  ssl_set_rfd as sslSetRfd,
  ssl_set_wfd as sslSetWfd,
  ssl_get_fd as sslGetFd,
  ssl_get_rfd as sslGetRfd,
  ssl_get_wfd as sslGetWfd,
  ssl_set_connect_state as sslSetConnectState,
  ssl_set_accept_state as sslSetAcceptState,
  ssl_do_handshake as sslDoHandshake,
  ssl_connect as sslConnect,
  ssl_accept as sslAccept,
  ssl_stateless as sslStateless,
  ssl_renegotiate as sslRenegotiate,
  ssl_renegotiate_abbreviated as sslRenegotiateAbbreviated,
  ssl_renegotiate_pending as sslRenegotiatePending,
  ssl_key_update as sslKeyUpdate,
  ssl_get_key_update_type as sslGetKeyUpdateType,
  ssl_new_session_ticket as sslNewSessionTicket,
  ssl_verify_client_post_handshake as sslVerifyClientPostHandshake,
  ssl_num_renegotiations as sslNumRenegotiations,
  ssl_clear_num_renegotiations as sslClearNumRenegotiations,
  ssl_total_renegotiations as sslTotalRenegotiations,
  ssl_get_secure_renegotiation_support as sslGetSecureRenegotiationSupport,
  ssl_read as sslRead,
  ssl_read_ex as sslReadEx,
  ssl_peek as sslPeek,
  ssl_peek_ex as sslPeekEx,
  ssl_write as sslWrite,
  ssl_write_ex as sslWriteEx,
  ssl_sendfile as sslSendfile,
  ssl_read_early_data as sslReadEarlyData,
  ssl_write_early_data as sslWriteEarlyData,
  ssl_pending as sslPending,
  ssl_has_pending as sslHasPending,
  ssl_shutdown as sslShutdown,
  ssl_get_shutdown as sslGetShutdown,
  ssl_set_shutdown as sslSetShutdown,
  ssl_get_quiet_shutdown as sslGetQuietShutdown,
  ssl_set_quiet_shutdown as sslSetQuietShutdown,
  ssl_get_error as sslGetError,
  ssl_want as sslWant,
  ssl_want_nothing as sslWantNothing,
  ssl_want_read as sslWantRead,
  ssl_want_write as sslWantWrite,
  ssl_want_x509_lookup as sslWantX509Lookup,
  ssl_want_retry_verify as sslWantRetryVerify,
  ssl_want_async as sslWantAsync,
  ssl_want_async_job as sslWantAsyncJob,
  ssl_want_client_hello_cb as sslWantClientHelloCb,
  ssl_in_init as sslInInit,
  ssl_in_before as sslInBefore,
  ssl_is_init_finished as sslIsInitFinished,
  ssl_in_connect_init as sslInConnectInit,
  ssl_in_accept_init as sslInAcceptInit,
  ssl_get_state as sslGetState,
  ssl_state_string as sslStateString,
  ssl_state_string_long as sslStateStringLong,
  ssl_rstate_string as sslRstateString,
  ssl_rstate_string_long as sslRstateStringLong,
  ssl_alert_type_string as sslAlertTypeString,
  ssl_alert_type_string_long as sslAlertTypeStringLong,
  ssl_alert_desc_string as sslAlertDescString,
  ssl_alert_desc_string_long as sslAlertDescStringLong,
  ssl_is_server as sslIsServer,
  ssl_is_dtls as sslIsDtls,
  ssl_version as sslVersion,
  ssl_get_version as sslGetVersion,
  ssl_client_version as sslClientVersion,
  ssl_get_early_data_status as sslGetEarlyDataStatus,
  ssl_waiting_for_async as sslWaitingForAsync,
  ssl_get_async_status as sslGetAsyncStatus,
  ssl_get_current_cipher as sslGetCurrentCipher,
  ssl_get_pending_cipher as sslGetPendingCipher,
  ssl_get_cipher as sslGetCipher,
  ssl_get_cipher_name as sslGetCipherName,
  ssl_get_cipher_bits as sslGetCipherBits,
  ssl_get_cipher_version as sslGetCipherVersion,
  ssl_get_ciphers as sslGetCiphers,
  ssl_get1_supported_ciphers as sslGet1SupportedCiphers,
  ssl_get_client_ciphers as sslGetClientCiphers,
  ssl_get_cipher_list as sslGetCipherList,
  ssl_get_shared_ciphers as sslGetSharedCiphers,
  ssl_bytes_to_cipher_list as sslBytesToCipherList,
  ssl_get0_raw_cipherlist as sslGet0RawCipherlist,
  ssl_get0_ec_point_formats as sslGet0EcPointFormats,
  ssl_get_current_compression as sslGetCurrentCompression,
  ssl_get_current_expansion as sslGetCurrentExpansion,
  ssl_get1_groups as sslGet1Groups,
  ssl_get1_curves as sslGet1Curves,
  ssl_get_shared_group as sslGetSharedGroup,
  ssl_get_shared_curve as sslGetSharedCurve,
  ssl_get_negotiated_group as sslGetNegotiatedGroup,
  ssl_group_to_name as sslGroupToName,
  ssl_get_peer_tmp_key as sslGetPeerTmpKey,
  ssl_get_server_tmp_key as sslGetServerTmpKey,
  ssl_get_tmp_key as sslGetTmpKey,
  ssl_get_signature_nid as sslGetSignatureNid,
  ssl_get_peer_signature_nid as sslGetPeerSignatureNid,
  ssl_get_signature_type_nid as sslGetSignatureTypeNid,
  ssl_get_peer_signature_type_nid as sslGetPeerSignatureTypeNid,
  ssl_get_sigalgs as sslGetSigalgs,
  ssl_get_shared_sigalgs as sslGetSharedSigalgs,
  ssl_get1_peer_certificate as sslGet1PeerCertificate,
  ssl_get_peer_certificate as sslGetPeerCertificate,
  ssl_get0_peer_certificate as sslGet0PeerCertificate,
  ssl_get_peer_cert_chain as sslGetPeerCertChain,
  ssl_get0_verified_chain as sslGet0VerifiedChain,
  ssl_get0_peername as sslGet0Peername,
  ssl_get_verify_result as sslGetVerifyResult,
  ssl_get_finished as sslGetFinished,
  ssl_get_peer_finished as sslGetPeerFinished,
  ssl_get_client_random as sslGetClientRandom,
  ssl_get_server_random as sslGetServerRandom,
  ssl_export_keying_material as sslExportKeyingMaterial,
  ssl_export_keying_material_early as sslExportKeyingMaterialEarly,
  ssl_get_extms_support as sslGetExtmsSupport,
  ssl_get0_alpn_selected as sslGet0AlpnSelected,
  ssl_get0_next_proto_negotiated as sslGet0NextProtoNegotiated,
  ssl_get0_npn_negotiated as sslGet0NpnNegotiated,
  ssl_select_next_proto as sslSelectNextProto,
  ssl_get_servername as sslGetServername,
  ssl_get_servername_type as sslGetServernameType,
  ssl_get_psk_identity as sslGetPskIdentity,
  ssl_get_psk_identity_hint as sslGetPskIdentityHint,
  ssl_get_selected_srtp_profile as sslGetSelectedSrtpProfile,
  ssl_client_hello_get0_random as sslClientHelloGet0Random,
  ssl_client_hello_get0_session_id as sslClientHelloGet0SessionId,
  ssl_client_hello_get0_ciphers as sslClientHelloGet0Ciphers,
  ssl_client_hello_get0_compression_methods as sslClientHelloGet0CompressionMethods,
  ssl_client_hello_get0_ext as sslClientHelloGet0Ext,
  ssl_client_hello_get1_extensions_present as sslClientHelloGet1ExtensionsPresent,
  ssl_client_hello_get0_legacy_version as sslClientHelloGet0LegacyVersion,
  ssl_client_hello_isv2 as sslClientHelloIsv2,
  ssl_extension_supported as sslExtensionSupported,
  ssl_ctrl as sslCtrl,
  ssl_set_debug as sslSetDebug,
  ssl_ctx_new as sslCtxNew,
  ssl_ctx_new_ex as sslCtxNewEx,
  ssl_ctx_up_ref as sslCtxUpRef,
  ssl_ctx_free as sslCtxFree,
  ssl_ctx_get_ssl_method as sslCtxGetSslMethod,
  ssl_ctx_set_ssl_version as sslCtxSetSslVersion,
  ssl_ctx_config as sslCtxConfig,
  ssl_ctx_set_options as sslCtxSetOptions,
  ssl_ctx_clear_options as sslCtxClearOptions,
  ssl_ctx_get_options as sslCtxGetOptions,
  ssl_ctx_set_mode as sslCtxSetMode,
  ssl_ctx_clear_mode as sslCtxClearMode,
  ssl_ctx_get_mode as sslCtxGetMode,
  ssl_ctx_set_read_ahead as sslCtxSetReadAhead,
  ssl_ctx_get_read_ahead as sslCtxGetReadAhead,
  ssl_ctx_set_default_read_ahead as sslCtxSetDefaultReadAhead,
  ssl_ctx_get_default_read_ahead as sslCtxGetDefaultReadAhead,
  ssl_ctx_set_quiet_shutdown as sslCtxSetQuietShutdown,
  ssl_ctx_get_quiet_shutdown as sslCtxGetQuietShutdown,
  ssl_ctx_ctrl as sslCtxCtrl,
  ssl_ctx_set_min_proto_version as sslCtxSetMinProtoVersion,
  ssl_ctx_set_max_proto_version as sslCtxSetMaxProtoVersion,
  ssl_ctx_get_min_proto_version as sslCtxGetMinProtoVersion,
  ssl_ctx_get_max_proto_version as sslCtxGetMaxProtoVersion,
  ssl_ctx_set_cipher_list as sslCtxSetCipherList,
  ssl_ctx_set_ciphersuites as sslCtxSetCiphersuites,
  ssl_ctx_get_ciphers as sslCtxGetCiphers,
  ssl_ctx_set1_groups as sslCtxSet1Groups,
  ssl_ctx_set1_groups_list as sslCtxSet1GroupsList,
  ssl_ctx_set1_curves as sslCtxSet1Curves,
  ssl_ctx_set1_curves_list as sslCtxSet1CurvesList,
  ssl_ctx_set1_sigalgs as sslCtxSet1Sigalgs,
  ssl_ctx_set1_sigalgs_list as sslCtxSet1SigalgsList,
  ssl_ctx_set1_client_sigalgs as sslCtxSet1ClientSigalgs,
  ssl_ctx_set1_client_sigalgs_list as sslCtxSet1ClientSigalgsList,
  ssl_ctx_set_security_level as sslCtxSetSecurityLevel,
  ssl_ctx_get_security_level as sslCtxGetSecurityLevel,
  ssl_ctx_use_certificate as sslCtxUseCertificate,
  ssl_ctx_use_certificate_asn1 as sslCtxUseCertificateAsn1,
  ssl_ctx_use_certificate_file as sslCtxUseCertificateFile,
  ssl_ctx_use_certificate_chain_file as sslCtxUseCertificateChainFile,
  ssl_ctx_use_privatekey as sslCtxUsePrivatekey,
  ssl_ctx_use_privatekey_asn1 as sslCtxUsePrivatekeyAsn1,
  ssl_ctx_use_privatekey_file as sslCtxUsePrivatekeyFile,
  ssl_ctx_use_rsaprivatekey as sslCtxUseRsaprivatekey,
  ssl_ctx_use_rsaprivatekey_asn1 as sslCtxUseRsaprivatekeyAsn1,
  ssl_ctx_use_rsaprivatekey_file as sslCtxUseRsaprivatekeyFile,
  ssl_ctx_use_cert_and_key as sslCtxUseCertAndKey,
  ssl_ctx_check_private_key as sslCtxCheckPrivateKey,
  ssl_ctx_get0_certificate as sslCtxGet0Certificate,
  ssl_ctx_get0_privatekey as sslCtxGet0Privatekey,
  ssl_ctx_select_current_cert as sslCtxSelectCurrentCert,
  ssl_ctx_set_current_cert as sslCtxSetCurrentCert,
  ssl_ctx_add_extra_chain_cert as sslCtxAddExtraChainCert,
  ssl_ctx_get_extra_chain_certs as sslCtxGetExtraChainCerts,
  ssl_ctx_get_extra_chain_certs_only as sslCtxGetExtraChainCertsOnly,
  ssl_ctx_clear_extra_chain_certs as sslCtxClearExtraChainCerts,
  ssl_ctx_set0_chain as sslCtxSet0Chain,
  ssl_ctx_set1_chain as sslCtxSet1Chain,
  ssl_ctx_add0_chain_cert as sslCtxAdd0ChainCert,
  ssl_ctx_add1_chain_cert as sslCtxAdd1ChainCert,
  ssl_ctx_get0_chain_certs as sslCtxGet0ChainCerts,
  ssl_ctx_clear_chain_certs as sslCtxClearChainCerts,
  ssl_ctx_build_cert_chain as sslCtxBuildCertChain,
  ssl_ctx_set_cert_flags as sslCtxSetCertFlags,
  ssl_ctx_clear_cert_flags as sslCtxClearCertFlags,
  ssl_ctx_use_serverinfo as sslCtxUseServerinfo,
  ssl_ctx_use_serverinfo_ex as sslCtxUseServerinfoEx,
  ssl_ctx_use_serverinfo_file as sslCtxUseServerinfoFile,
  ssl_ctx_set_default_passwd_cb_userdata as sslCtxSetDefaultPasswdCbUserdata,
  ssl_ctx_set_verify as sslCtxSetVerify,
  ssl_ctx_get_verify_mode as sslCtxGetVerifyMode,
  ssl_ctx_set_verify_depth as sslCtxSetVerifyDepth,
  ssl_ctx_get_verify_depth as sslCtxGetVerifyDepth,
  ssl_ctx_set_purpose as sslCtxSetPurpose,
  ssl_ctx_set_trust as sslCtxSetTrust,
  ssl_ctx_get0_param as sslCtxGet0Param,
  ssl_ctx_set1_param as sslCtxSet1Param,
  ssl_ctx_load_verify_locations as sslCtxLoadVerifyLocations,
  ssl_ctx_load_verify_file as sslCtxLoadVerifyFile,
  ssl_ctx_load_verify_dir as sslCtxLoadVerifyDir,
  ssl_ctx_load_verify_store as sslCtxLoadVerifyStore,
  ssl_ctx_set_default_verify_paths as sslCtxSetDefaultVerifyPaths,
  ssl_ctx_set_default_verify_file as sslCtxSetDefaultVerifyFile,
  ssl_ctx_set_default_verify_dir as sslCtxSetDefaultVerifyDir,
  ssl_ctx_set_default_verify_store as sslCtxSetDefaultVerifyStore,
  ssl_ctx_get_cert_store as sslCtxGetCertStore,
  ssl_ctx_set_cert_store as sslCtxSetCertStore,
  ssl_ctx_set1_cert_store as sslCtxSet1CertStore,
  ssl_ctx_set0_verify_cert_store as sslCtxSet0VerifyCertStore,
  ssl_ctx_set1_verify_cert_store as sslCtxSet1VerifyCertStore,
  ssl_ctx_get0_verify_cert_store as sslCtxGet0VerifyCertStore,
  ssl_ctx_set0_chain_cert_store as sslCtxSet0ChainCertStore,
  ssl_ctx_set1_chain_cert_store as sslCtxSet1ChainCertStore,
  ssl_ctx_get0_chain_cert_store as sslCtxGet0ChainCertStore,
  ssl_ctx_set_post_handshake_auth as sslCtxSetPostHandshakeAuth,
  ssl_ctx_set_client_ca_list as sslCtxSetClientCaList,
  ssl_ctx_get_client_ca_list as sslCtxGetClientCaList,
  ssl_ctx_add_client_ca as sslCtxAddClientCa,
  ssl_ctx_set0_ca_list as sslCtxSet0CaList,
  ssl_ctx_get0_ca_list as sslCtxGet0CaList,
  ssl_ctx_add1_to_ca_list as sslCtxAdd1ToCaList,
  ssl_ctx_set1_client_certificate_types as sslCtxSet1ClientCertificateTypes,
  ssl_ctx_dane_enable as sslCtxDaneEnable,
  ssl_ctx_dane_mtype_set as sslCtxDaneMtypeSet,
  ssl_ctx_dane_set_flags as sslCtxDaneSetFlags,
  ssl_ctx_dane_clear_flags as sslCtxDaneClearFlags,
  ssl_ctx_enable_ct as sslCtxEnableCt,
  ssl_ctx_disable_ct as sslCtxDisableCt,
  ssl_ctx_ct_is_enabled as sslCtxCtIsEnabled,
  ssl_ctx_set_ctlog_list_file as sslCtxSetCtlogListFile,
  ssl_ctx_set_default_ctlog_list_file as sslCtxSetDefaultCtlogListFile,
  ssl_ctx_set_tmp_dh as sslCtxSetTmpDh,
  ssl_ctx_set0_tmp_dh_pkey as sslCtxSet0TmpDhPkey,
  ssl_ctx_set_dh_auto as sslCtxSetDhAuto,
  ssl_ctx_set_tmp_ecdh as sslCtxSetTmpEcdh,
  ssl_ctx_set_ecdh_auto as sslCtxSetEcdhAuto,
  ssl_ctx_need_tmp_rsa as sslCtxNeedTmpRsa,
  ssl_ctx_set_tmp_rsa as sslCtxSetTmpRsa,
  ssl_ctx_set_session_cache_mode as sslCtxSetSessionCacheMode,
  ssl_ctx_sess_set_cache_mode as sslCtxSessSetCacheMode,
  ssl_ctx_get_session_cache_mode as sslCtxGetSessionCacheMode,
  ssl_ctx_sess_get_cache_mode as sslCtxSessGetCacheMode,
  ssl_ctx_sess_set_cache_size as sslCtxSessSetCacheSize,
  ssl_ctx_sess_get_cache_size as sslCtxSessGetCacheSize,
  ssl_ctx_set_timeout as sslCtxSetTimeout,
  ssl_ctx_get_timeout as sslCtxGetTimeout,
  ssl_ctx_set_session_id_context as sslCtxSetSessionIdContext,
  ssl_ctx_add_session as sslCtxAddSession,
  ssl_ctx_remove_session as sslCtxRemoveSession,
  ssl_ctx_flush_sessions as sslCtxFlushSessions,
  ssl_ctx_sess_number as sslCtxSessNumber,
  ssl_ctx_sess_connect as sslCtxSessConnect,
  ssl_ctx_sess_connect_good as sslCtxSessConnectGood,
  ssl_ctx_sess_connect_renegotiate as sslCtxSessConnectRenegotiate,
  ssl_ctx_sess_accept as sslCtxSessAccept,
  ssl_ctx_sess_accept_good as sslCtxSessAcceptGood,
  ssl_ctx_sess_accept_renegotiate as sslCtxSessAcceptRenegotiate,
  ssl_ctx_sess_hits as sslCtxSessHits,
  ssl_ctx_sess_cb_hits as sslCtxSessCbHits,
  ssl_ctx_sess_misses as sslCtxSessMisses,
  ssl_ctx_sess_timeouts as sslCtxSessTimeouts,
  ssl_ctx_sess_cache_full as sslCtxSessCacheFull,
  ssl_ctx_set_tlsext_ticket_keys as sslCtxSetTlsextTicketKeys,
  ssl_ctx_get_tlsext_ticket_keys as sslCtxGetTlsextTicketKeys,
  ssl_ctx_set_num_tickets as sslCtxSetNumTickets,
  ssl_ctx_get_num_tickets as sslCtxGetNumTickets,
  ssl_ctx_set_max_early_data as sslCtxSetMaxEarlyData,
  ssl_ctx_get_max_early_data as sslCtxGetMaxEarlyData,
  ssl_ctx_set_recv_max_early_data as sslCtxSetRecvMaxEarlyData,
  ssl_ctx_get_recv_max_early_data as sslCtxGetRecvMaxEarlyData,
  ssl_ctx_set_max_cert_list as sslCtxSetMaxCertList,
  ssl_ctx_get_max_cert_list as sslCtxGetMaxCertList,
  ssl_ctx_set_max_send_fragment as sslCtxSetMaxSendFragment,
  ssl_ctx_set_split_send_fragment as sslCtxSetSplitSendFragment,
  ssl_ctx_set_max_pipelines as sslCtxSetMaxPipelines,
  ssl_ctx_set_default_read_buffer_len as sslCtxSetDefaultReadBufferLen,
  ssl_ctx_set_tlsext_max_fragment_length as sslCtxSetTlsextMaxFragmentLength,
  ssl_ctx_set_block_padding as sslCtxSetBlockPadding,
  ssl_ctx_set_alpn_protos as sslCtxSetAlpnProtos,
  ssl_ctx_set_tlsext_status_type as sslCtxSetTlsextStatusType,
  ssl_ctx_get_tlsext_status_type as sslCtxGetTlsextStatusType,
  ssl_ctx_set_tlsext_use_srtp as sslCtxSetTlsextUseSrtp,
  ssl_ctx_has_client_custom_ext as sslCtxHasClientCustomExt,
  ssl_ctx_use_psk_identity_hint as sslCtxUsePskIdentityHint,
  ssl_ctx_srp_ctx_init as sslCtxSrpCtxInit,
  ssl_ctx_srp_ctx_free as sslCtxSrpCtxFree,
  ssl_ctx_set_srp_username as sslCtxSetSrpUsername,
  ssl_ctx_set_srp_password as sslCtxSetSrpPassword,
  ssl_ctx_set_srp_strength as sslCtxSetSrpStrength,
  ssl_ctx_get_ex_new_index as sslCtxGetExNewIndex,
  ssl_ctx_set_ex_data as sslCtxSetExData,
  ssl_ctx_get_ex_data as sslCtxGetExData,
  ssl_ctx_set_app_data as sslCtxSetAppData,
  ssl_ctx_get_app_data as sslCtxGetAppData,
  ssl_get_options as sslGetOptions,
  ssl_set_options as sslSetOptions,
  ssl_clear_options as sslClearOptions,
  ssl_get_mode as sslGetMode,
  ssl_set_mode as sslSetMode,
  ssl_clear_mode as sslClearMode,
  ssl_config as sslConfig,
  ssl_set_min_proto_version as sslSetMinProtoVersion,
  ssl_set_max_proto_version as sslSetMaxProtoVersion,
  ssl_get_min_proto_version as sslGetMinProtoVersion,
  ssl_get_max_proto_version as sslGetMaxProtoVersion,
  ssl_set_cipher_list as sslSetCipherList,
  ssl_set_ciphersuites as sslSetCiphersuites,
  ssl_set1_groups as sslSet1Groups,
  ssl_set1_curves as sslSet1Curves,
  ssl_set1_groups_list as sslSet1GroupsList,
  ssl_set1_curves_list as sslSet1CurvesList,
  ssl_set1_sigalgs as sslSet1Sigalgs,
  ssl_set1_sigalgs_list as sslSet1SigalgsList,
  ssl_set1_client_sigalgs as sslSet1ClientSigalgs,
  ssl_set1_client_sigalgs_list as sslSet1ClientSigalgsList,
  ssl_get_security_level as sslGetSecurityLevel,
  ssl_set_security_level as sslSetSecurityLevel,
  ssl_get_read_ahead as sslGetReadAhead,
  ssl_set_read_ahead as sslSetReadAhead,
  ssl_set_default_read_buffer_len as sslSetDefaultReadBufferLen,
  ssl_get_max_cert_list as sslGetMaxCertList,
  ssl_set_max_cert_list as sslSetMaxCertList,
  ssl_set_max_send_fragment as sslSetMaxSendFragment,
  ssl_set_split_send_fragment as sslSetSplitSendFragment,
  ssl_set_max_pipelines as sslSetMaxPipelines,
  ssl_alloc_buffers as sslAllocBuffers,
  ssl_free_buffers as sslFreeBuffers,
  ssl_set_block_padding as sslSetBlockPadding,
  ssl_set_mtu as sslSetMtu,
  ssl_set_default_passwd_cb_userdata as sslSetDefaultPasswdCbUserdata,
  ssl_use_certificate as sslUseCertificate,
  ssl_use_certificate_asn1 as sslUseCertificateAsn1,
  ssl_use_certificate_file as sslUseCertificateFile,
  ssl_use_certificate_chain_file as sslUseCertificateChainFile,
  ssl_use_privatekey as sslUsePrivatekey,
  ssl_use_privatekey_asn1 as sslUsePrivatekeyAsn1,
  ssl_use_privatekey_file as sslUsePrivatekeyFile,
  ssl_use_rsaprivatekey as sslUseRsaprivatekey,
  ssl_use_rsaprivatekey_asn1 as sslUseRsaprivatekeyAsn1,
  ssl_use_rsaprivatekey_file as sslUseRsaprivatekeyFile,
  ssl_use_cert_and_key as sslUseCertAndKey,
  ssl_check_private_key as sslCheckPrivateKey,
  ssl_certs_clear as sslCertsClear,
  ssl_get_certificate as sslGetCertificate,
  ssl_get_privatekey as sslGetPrivatekey,
  ssl_select_current_cert as sslSelectCurrentCert,
  ssl_set_current_cert as sslSetCurrentCert,
  ssl_set0_chain as sslSet0Chain,
  ssl_set1_chain as sslSet1Chain,
  ssl_clear_chain_certs as sslClearChainCerts,
  ssl_add0_chain_cert as sslAdd0ChainCert,
  ssl_add1_chain_cert as sslAdd1ChainCert,
  ssl_get0_chain_certs as sslGet0ChainCerts,
  ssl_build_cert_chain as sslBuildCertChain,
  ssl_check_chain as sslCheckChain,
  ssl_set_cert_flags as sslSetCertFlags,
  ssl_clear_cert_flags as sslClearCertFlags,
  ssl_set_tmp_dh as sslSetTmpDh,
  ssl_set0_tmp_dh_pkey as sslSet0TmpDhPkey,
  ssl_set_dh_auto as sslSetDhAuto,
  ssl_set_tmp_ecdh as sslSetTmpEcdh,
  ssl_set_ecdh_auto as sslSetEcdhAuto,
  ssl_need_tmp_rsa as sslNeedTmpRsa,
  ssl_set_tmp_rsa as sslSetTmpRsa,
  ssl_get_verify_mode as sslGetVerifyMode,
  ssl_set_verify as sslSetVerify,
  ssl_get_verify_depth as sslGetVerifyDepth,
  ssl_set_verify_depth as sslSetVerifyDepth,
  ssl_set_verify_result as sslSetVerifyResult,
  ssl_set_retry_verify as sslSetRetryVerify,
  ssl_set_post_handshake_auth as sslSetPostHandshakeAuth,
  ssl_set1_host as sslSet1Host,
  ssl_add1_host as sslAdd1Host,
  ssl_set_hostflags as sslSetHostflags,
  ssl_set_purpose as sslSetPurpose,
  ssl_set_trust as sslSetTrust,
  ssl_get0_param as sslGet0Param,
  ssl_set1_param as sslSet1Param,
  ssl_set0_verify_cert_store as sslSet0VerifyCertStore,
  ssl_set1_verify_cert_store as sslSet1VerifyCertStore,
  ssl_get0_verify_cert_store as sslGet0VerifyCertStore,
  ssl_set0_chain_cert_store as sslSet0ChainCertStore,
  ssl_set1_chain_cert_store as sslSet1ChainCertStore,
  ssl_get0_chain_cert_store as sslGet0ChainCertStore,
  ssl_set_client_ca_list as sslSetClientCaList,
  ssl_get_client_ca_list as sslGetClientCaList,
  ssl_add_client_ca as sslAddClientCa,
  ssl_set0_ca_list as sslSet0CaList,
  ssl_get0_ca_list as sslGet0CaList,
  ssl_add1_to_ca_list as sslAdd1ToCaList,
  ssl_get0_peer_ca_list as sslGet0PeerCaList,
  ssl_dup_ca_list as sslDupCaList,
  ssl_load_client_ca_file as sslLoadClientCaFile,
  ssl_load_client_ca_file_ex as sslLoadClientCaFileEx,
  ssl_add_file_cert_subjects_to_stack as sslAddFileCertSubjectsToStack,
  ssl_add_dir_cert_subjects_to_stack as sslAddDirCertSubjectsToStack,
  ssl_add_store_cert_subjects_to_stack as sslAddStoreCertSubjectsToStack,
  ssl_get0_certificate_types as sslGet0CertificateTypes,
  ssl_set1_client_certificate_types as sslSet1ClientCertificateTypes,
  ssl_dane_enable as sslDaneEnable,
  ssl_dane_tlsa_add as sslDaneTlsaAdd,
  ssl_dane_set_flags as sslDaneSetFlags,
  ssl_dane_clear_flags as sslDaneClearFlags,
  ssl_get0_dane_authority as sslGet0DaneAuthority,
  ssl_get0_dane_tlsa as sslGet0DaneTlsa,
  ssl_enable_ct as sslEnableCt,
  ssl_disable_ct as sslDisableCt,
  ssl_ct_is_enabled as sslCtIsEnabled,
  ssl_get_session as sslGetSession,
  ssl_get0_session as sslGet0Session,
  ssl_get1_session as sslGet1Session,
  ssl_set_session as sslSetSession,
  ssl_session_reused as sslSessionReused,
  ssl_cache_hit as sslCacheHit,
  ssl_get_time as sslGetTime,
  ssl_set_time as sslSetTime,
  ssl_get_timeout as sslGetTimeout,
  ssl_set_timeout as sslSetTimeout,
  ssl_get_default_timeout as sslGetDefaultTimeout,
  ssl_set_session_id_context as sslSetSessionIdContext,
  ssl_has_matching_session_id as sslHasMatchingSessionId,
  ssl_get_num_tickets as sslGetNumTickets,
  ssl_set_num_tickets as sslSetNumTickets,
  ssl_get_max_early_data as sslGetMaxEarlyData,
  ssl_set_max_early_data as sslSetMaxEarlyData,
  ssl_get_recv_max_early_data as sslGetRecvMaxEarlyData,
  ssl_set_recv_max_early_data as sslSetRecvMaxEarlyData,
  ssl_set_tlsext_host_name as sslSetTlsextHostName,
  ssl_set_alpn_protos as sslSetAlpnProtos,
  ssl_set_tlsext_max_fragment_length as sslSetTlsextMaxFragmentLength,
  ssl_set_tlsext_use_srtp as sslSetTlsextUseSrtp,
  ssl_get_srtp_profiles as sslGetSrtpProfiles,
  ssl_get_tlsext_status_type as sslGetTlsextStatusType,
  ssl_set_tlsext_status_type as sslSetTlsextStatusType,
  ssl_get_tlsext_status_ocsp_resp as sslGetTlsextStatusOcspResp,
  ssl_set_tlsext_status_ocsp_resp as sslSetTlsextStatusOcspResp,
  ssl_get_tlsext_status_exts as sslGetTlsextStatusExts,
  ssl_set_tlsext_status_exts as sslSetTlsextStatusExts,
  ssl_use_psk_identity_hint as sslUsePskIdentityHint,
  ssl_get_srp_n as sslGetSrpN,
  ssl_get_srp_g as sslGetSrpG,
  ssl_get_srp_username as sslGetSrpUsername,
  ssl_get_srp_userinfo as sslGetSrpUserinfo,
  ssl_set_srp_server_param as sslSetSrpServerParam,
  ssl_set_srp_server_param_pw as sslSetSrpServerParamPw,
  ssl_srp_server_param_with_username as sslSrpServerParamWithUsername,
  sk_x509_new_null as skX509NewNull,
  sk_x509_num as skX509Num,
  sk_x509_value as skX509Value,
  sk_x509_push as skX509Push,
  sk_x509_unshift as skX509Unshift,
  sk_x509_insert as skX509Insert,
  sk_x509_pop as skX509Pop,
  sk_x509_shift as skX509Shift,
  sk_x509_delete as skX509Delete,
  sk_x509_dup as skX509Dup,
  sk_x509_free as skX509Free,
  sk_x509_pop_free as skX509PopFree,
  sk_x509_crl_new_null as skX509CrlNewNull,
  sk_x509_crl_num as skX509CrlNum,
  sk_x509_crl_value as skX509CrlValue,
  sk_x509_crl_push as skX509CrlPush,
  sk_x509_crl_unshift as skX509CrlUnshift,
  sk_x509_crl_insert as skX509CrlInsert,
  sk_x509_crl_pop as skX509CrlPop,
  sk_x509_crl_shift as skX509CrlShift,
  sk_x509_crl_delete as skX509CrlDelete,
  sk_x509_crl_dup as skX509CrlDup,
  sk_x509_crl_free as skX509CrlFree,
  sk_x509_crl_pop_free as skX509CrlPopFree,
  sk_x509_name_new_null as skX509NameNewNull,
  sk_x509_name_num as skX509NameNum,
  sk_x509_name_value as skX509NameValue,
  sk_x509_name_push as skX509NamePush,
  sk_x509_name_unshift as skX509NameUnshift,
  sk_x509_name_insert as skX509NameInsert,
  sk_x509_name_pop as skX509NamePop,
  sk_x509_name_shift as skX509NameShift,
  sk_x509_name_delete as skX509NameDelete,
  sk_x509_name_dup as skX509NameDup,
  sk_x509_name_free as skX509NameFree,
  sk_x509_name_pop_free as skX509NamePopFree,
  sk_x509_extension_new_null as skX509ExtensionNewNull,
  sk_x509_extension_num as skX509ExtensionNum,
  sk_x509_extension_value as skX509ExtensionValue,
  sk_x509_extension_push as skX509ExtensionPush,
  sk_x509_extension_unshift as skX509ExtensionUnshift,
  sk_x509_extension_insert as skX509ExtensionInsert,
  sk_x509_extension_pop as skX509ExtensionPop,
  sk_x509_extension_shift as skX509ExtensionShift,
  sk_x509_extension_delete as skX509ExtensionDelete,
  sk_x509_extension_dup as skX509ExtensionDup,
  sk_x509_extension_free as skX509ExtensionFree,
  sk_x509_extension_pop_free as skX509ExtensionPopFree,
  sk_x509_revoked_new_null as skX509RevokedNewNull,
  sk_x509_revoked_num as skX509RevokedNum,
  sk_x509_revoked_value as skX509RevokedValue,
  sk_x509_revoked_push as skX509RevokedPush,
  sk_x509_revoked_unshift as skX509RevokedUnshift,
  sk_x509_revoked_insert as skX509RevokedInsert,
  sk_x509_revoked_pop as skX509RevokedPop,
  sk_x509_revoked_shift as skX509RevokedShift,
  sk_x509_revoked_delete as skX509RevokedDelete,
  sk_x509_revoked_dup as skX509RevokedDup,
  sk_x509_revoked_free as skX509RevokedFree,
  sk_x509_revoked_pop_free as skX509RevokedPopFree,
  sk_x509_object_new_null as skX509ObjectNewNull,
  sk_x509_object_num as skX509ObjectNum,
  sk_x509_object_value as skX509ObjectValue,
  sk_x509_object_push as skX509ObjectPush,
  sk_x509_object_unshift as skX509ObjectUnshift,
  sk_x509_object_insert as skX509ObjectInsert,
  sk_x509_object_pop as skX509ObjectPop,
  sk_x509_object_shift as skX509ObjectShift,
  sk_x509_object_delete as skX509ObjectDelete,
  sk_x509_object_dup as skX509ObjectDup,
  sk_x509_object_free as skX509ObjectFree,
  sk_x509_object_pop_free as skX509ObjectPopFree,
  sk_general_name_new_null as skGeneralNameNewNull,
  sk_general_name_num as skGeneralNameNum,
  sk_general_name_value as skGeneralNameValue,
  sk_general_name_push as skGeneralNamePush,
  sk_general_name_unshift as skGeneralNameUnshift,
  sk_general_name_insert as skGeneralNameInsert,
  sk_general_name_pop as skGeneralNamePop,
  sk_general_name_shift as skGeneralNameShift,
  sk_general_name_delete as skGeneralNameDelete,
  sk_general_name_dup as skGeneralNameDup,
  sk_general_name_free as skGeneralNameFree,
  sk_general_name_pop_free as skGeneralNamePopFree,
  sk_asn1_object_new_null as skAsn1ObjectNewNull,
  sk_asn1_object_num as skAsn1ObjectNum,
  sk_asn1_object_value as skAsn1ObjectValue,
  sk_asn1_object_push as skAsn1ObjectPush,
  sk_asn1_object_unshift as skAsn1ObjectUnshift,
  sk_asn1_object_insert as skAsn1ObjectInsert,
  sk_asn1_object_pop as skAsn1ObjectPop,
  sk_asn1_object_shift as skAsn1ObjectShift,
  sk_asn1_object_delete as skAsn1ObjectDelete,
  sk_asn1_object_dup as skAsn1ObjectDup,
  sk_asn1_object_free as skAsn1ObjectFree,
  sk_asn1_object_pop_free as skAsn1ObjectPopFree,
  sk_ssl_cipher_new_null as skSslCipherNewNull,
  sk_ssl_cipher_num as skSslCipherNum,
  sk_ssl_cipher_value as skSslCipherValue,
  sk_ssl_cipher_push as skSslCipherPush,
  sk_ssl_cipher_unshift as skSslCipherUnshift,
  sk_ssl_cipher_insert as skSslCipherInsert,
  sk_ssl_cipher_pop as skSslCipherPop,
  sk_ssl_cipher_shift as skSslCipherShift,
  sk_ssl_cipher_delete as skSslCipherDelete,
  sk_ssl_cipher_dup as skSslCipherDup,
  sk_ssl_cipher_free as skSslCipherFree,
  sk_ssl_cipher_pop_free as skSslCipherPopFree,
  sk_ssl_comp_new_null as skSslCompNewNull,
  sk_ssl_comp_num as skSslCompNum,
  sk_ssl_comp_value as skSslCompValue,
  sk_ssl_comp_push as skSslCompPush,
  sk_ssl_comp_unshift as skSslCompUnshift,
  sk_ssl_comp_insert as skSslCompInsert,
  sk_ssl_comp_pop as skSslCompPop,
  sk_ssl_comp_shift as skSslCompShift,
  sk_ssl_comp_delete as skSslCompDelete,
  sk_ssl_comp_dup as skSslCompDup,
  sk_ssl_comp_free as skSslCompFree,
  sk_ssl_comp_pop_free as skSslCompPopFree,
  sk_srtp_protection_profile_new_null as skSrtpProtectionProfileNewNull,
  sk_srtp_protection_profile_num as skSrtpProtectionProfileNum,
  sk_srtp_protection_profile_value as skSrtpProtectionProfileValue,
  sk_srtp_protection_profile_push as skSrtpProtectionProfilePush,
  sk_srtp_protection_profile_unshift as skSrtpProtectionProfileUnshift,
  sk_srtp_protection_profile_insert as skSrtpProtectionProfileInsert,
  sk_srtp_protection_profile_pop as skSrtpProtectionProfilePop,
  sk_srtp_protection_profile_shift as skSrtpProtectionProfileShift,
  sk_srtp_protection_profile_delete as skSrtpProtectionProfileDelete,
  sk_srtp_protection_profile_dup as skSrtpProtectionProfileDup,
  sk_srtp_protection_profile_free as skSrtpProtectionProfileFree,
  sk_srtp_protection_profile_pop_free as skSrtpProtectionProfilePopFree,
  x509_new as x509New,
  x509_new_ex as x509NewEx,
  x509_dup as x509Dup,
  x509_up_ref as x509UpRef,
  x509_free as x509Free,
  x509_get_version as x509GetVersion,
  x509_set_version as x509SetVersion,
  x509_get_serialnumber as x509GetSerialnumber,
  x509_get0_serialnumber as x509Get0Serialnumber,
  x509_set_serialnumber as x509SetSerialnumber,
  x509_get_subject_name as x509GetSubjectName,
  x509_set_subject_name as x509SetSubjectName,
  x509_get_issuer_name as x509GetIssuerName,
  x509_set_issuer_name as x509SetIssuerName,
  x509_get0_notbefore as x509Get0Notbefore,
  x509_getm_notbefore as x509GetmNotbefore,
  x509_get_notbefore as x509GetNotbefore,
  x509_set1_notbefore as x509Set1Notbefore,
  x509_set_notbefore as x509SetNotbefore,
  x509_get0_notafter as x509Get0Notafter,
  x509_getm_notafter as x509GetmNotafter,
  x509_get_notafter as x509GetNotafter,
  x509_set1_notafter as x509Set1Notafter,
  x509_set_notafter as x509SetNotafter,
  x509_get0_pubkey as x509Get0Pubkey,
  x509_get_pubkey as x509GetPubkey,
  x509_set_pubkey as x509SetPubkey,
  x509_get0_pubkey_bitstr as x509Get0PubkeyBitstr,
  x509_get0_signature as x509Get0Signature,
  x509_get_signature_nid as x509GetSignatureNid,
  x509_get_signature_type as x509GetSignatureType,
  x509_get_signature_info as x509GetSignatureInfo,
  x509_check_private_key as x509CheckPrivateKey,
  x509_verify as x509Verify,
  x509_self_signed as x509SelfSigned,
  x509_sign as x509Sign,
  x509_check_issued as x509CheckIssued,
  x509_check_purpose as x509CheckPurpose,
  x509_check_trust as x509CheckTrust,
  x509_check_ca as x509CheckCa,
  x509_check_host as x509CheckHost,
  x509_check_email as x509CheckEmail,
  x509_check_ip as x509CheckIp,
  x509_check_ip_asc as x509CheckIpAsc,
  x509_cmp as x509Cmp,
  x509_issuer_and_serial_cmp as x509IssuerAndSerialCmp,
  x509_issuer_name_cmp as x509IssuerNameCmp,
  x509_subject_name_cmp as x509SubjectNameCmp,
  x509_subject_name_hash as x509SubjectNameHash,
  x509_subject_name_hash_old as x509SubjectNameHashOld,
  x509_issuer_name_hash as x509IssuerNameHash,
  x509_issuer_name_hash_old as x509IssuerNameHashOld,
  x509_issuer_and_serial_hash as x509IssuerAndSerialHash,
  x509_digest as x509Digest,
  x509_pubkey_digest as x509PubkeyDigest,
  x509_get_ext_count as x509GetExtCount,
  x509_get_ext as x509GetExt,
  x509_get_ext_by_nid as x509GetExtByNid,
  x509_get_ext_by_obj as x509GetExtByObj,
  x509_get_ext_by_critical as x509GetExtByCritical,
  x509_get0_extensions as x509Get0Extensions,
  x509_add_ext as x509AddExt,
  x509_delete_ext as x509DeleteExt,
  x509_get_extension_flags as x509GetExtensionFlags,
  x509_get_key_usage as x509GetKeyUsage,
  x509_get_extended_key_usage as x509GetExtendedKeyUsage,
  x509_get_pathlen as x509GetPathlen,
  x509_get_proxy_pathlen as x509GetProxyPathlen,
  x509_set_proxy_flag as x509SetProxyFlag,
  x509_set_proxy_pathlen as x509SetProxyPathlen,
  x509_get0_subject_key_id as x509Get0SubjectKeyId,
  x509_get0_authority_key_id as x509Get0AuthorityKeyId,
  x509_get0_authority_serial as x509Get0AuthoritySerial,
  x509_alias_set1 as x509AliasSet1,
  x509_alias_get0 as x509AliasGet0,
  x509_keyid_set1 as x509KeyidSet1,
  x509_keyid_get0 as x509KeyidGet0,
  x509_trusted as x509Trusted,
  x509_add1_trust_object as x509Add1TrustObject,
  x509_add1_reject_object as x509Add1RejectObject,
  x509_trust_clear as x509TrustClear,
  x509_reject_clear as x509RejectClear,
  x509_get_ex_new_index as x509GetExNewIndex,
  x509_set_ex_data as x509SetExData,
  x509_get_ex_data as x509GetExData,
  x509_chain_up_ref as x509ChainUpRef,
  x509_find_by_subject as x509FindBySubject,
  x509_find_by_issuer_and_serial as x509FindByIssuerAndSerial,
  x509_build_chain as x509BuildChain,
  x509_print as x509Print,
  x509_print_ex as x509PrintEx,
  x509_to_x509_req as x509ToX509Req,
  x509_get_default_cert_file as x509GetDefaultCertFile,
  x509_get_default_cert_dir as x509GetDefaultCertDir,
  x509_get_default_cert_file_env as x509GetDefaultCertFileEnv,
  x509_get_default_cert_dir_env as x509GetDefaultCertDirEnv,
  x509_get_default_cert_area as x509GetDefaultCertArea,
  x509_get_default_private_dir as x509GetDefaultPrivateDir,
  x509_name_new as x509NameNew,
  x509_name_dup as x509NameDup,
  x509_name_free as x509NameFree,
  x509_name_entry_count as x509NameEntryCount,
  x509_name_get_entry as x509NameGetEntry,
  x509_name_get_index_by_nid as x509NameGetIndexByNid,
  x509_name_get_index_by_obj as x509NameGetIndexByObj,
  x509_name_get_text_by_nid as x509NameGetTextByNid,
  x509_name_get_text_by_obj as x509NameGetTextByObj,
  x509_name_oneline as x509NameOneline,
  x509_name_print as x509NamePrint,
  x509_name_print_ex as x509NamePrintEx,
  x509_name_add_entry_by_txt as x509NameAddEntryByTxt,
  x509_name_add_entry_by_nid as x509NameAddEntryByNid,
  x509_name_add_entry_by_obj as x509NameAddEntryByObj,
  x509_name_add_entry as x509NameAddEntry,
  x509_name_delete_entry as x509NameDeleteEntry,
  x509_name_cmp as x509NameCmp,
  x509_name_hash as x509NameHash,
  x509_name_hash_old as x509NameHashOld,
  x509_name_digest as x509NameDigest,
  x509_name_entry_new as x509NameEntryNew,
  x509_name_entry_dup as x509NameEntryDup,
  x509_name_entry_free as x509NameEntryFree,
  x509_name_entry_create_by_txt as x509NameEntryCreateByTxt,
  x509_name_entry_create_by_nid as x509NameEntryCreateByNid,
  x509_name_entry_create_by_obj as x509NameEntryCreateByObj,
  x509_name_entry_get_object as x509NameEntryGetObject,
  x509_name_entry_get_data as x509NameEntryGetData,
  x509_name_entry_set_object as x509NameEntrySetObject,
  x509_name_entry_set_data as x509NameEntrySetData,
  x509_name_entry_set as x509NameEntrySet,
  x509_extension_new as x509ExtensionNew,
  x509_extension_dup as x509ExtensionDup,
  x509_extension_free as x509ExtensionFree,
  x509_extension_get_object as x509ExtensionGetObject,
  x509_extension_get_critical as x509ExtensionGetCritical,
  x509_extension_get_data as x509ExtensionGetData,
  x509_extension_set_object as x509ExtensionSetObject,
  x509_extension_set_critical as x509ExtensionSetCritical,
  x509_extension_set_data as x509ExtensionSetData,
  x509_extension_create_by_nid as x509ExtensionCreateByNid,
  x509_extension_create_by_obj as x509ExtensionCreateByObj,
  x509v3_ext_print as x509v3ExtPrint,
  x509v3_ext_conf_nid as x509v3ExtConfNid,
  asn1_string_new as asn1StringNew,
  asn1_string_free as asn1StringFree,
  asn1_string_type_new as asn1StringTypeNew,
  asn1_string_dup as asn1StringDup,
  asn1_string_copy as asn1StringCopy,
  asn1_string_cmp as asn1StringCmp,
  asn1_string_type as asn1StringType,
  asn1_string_length as asn1StringLength,
  asn1_string_get0_data as asn1StringGet0Data,
  asn1_string_data as asn1StringData,
  asn1_string_set as asn1StringSet,
  asn1_string_to_utf8 as asn1StringToUtf8,
  asn1_string_print as asn1StringPrint,
  asn1_string_print_ex as asn1StringPrintEx,
  asn1_tag2str as asn1Tag2str,
  asn1_octet_string_new as asn1OctetStringNew,
  asn1_octet_string_free as asn1OctetStringFree,
  asn1_octet_string_set as asn1OctetStringSet,
  asn1_time_new as asn1TimeNew,
  asn1_time_dup as asn1TimeDup,
  asn1_time_free as asn1TimeFree,
  asn1_time_set as asn1TimeSet,
  asn1_time_adj as asn1TimeAdj,
  x509_gmtime_adj as x509GmtimeAdj,
  x509_time_adj as x509TimeAdj,
  x509_time_adj_ex as x509TimeAdjEx,
  asn1_time_set_string as asn1TimeSetString,
  asn1_time_set_string_x509 as asn1TimeSetStringX509,
  asn1_time_normalize as asn1TimeNormalize,
  asn1_time_check as asn1TimeCheck,
  asn1_time_print as asn1TimePrint,
  asn1_time_print_ex as asn1TimePrintEx,
  asn1_time_diff as asn1TimeDiff,
  asn1_time_cmp_time_t as asn1TimeCmpTimeT,
  asn1_time_compare as asn1TimeCompare,
  x509_cmp_time as x509CmpTime,
  x509_cmp_current_time as x509CmpCurrentTime,
  asn1_time_to_generalizedtime as asn1TimeToGeneralizedtime,
  asn1_generalizedtime_free as asn1GeneralizedtimeFree,
  asn1_integer_new as asn1IntegerNew,
  asn1_integer_dup as asn1IntegerDup,
  asn1_integer_free as asn1IntegerFree,
  asn1_integer_cmp as asn1IntegerCmp,
  asn1_integer_get_int64 as asn1IntegerGetInt64,
  asn1_integer_get_uint64 as asn1IntegerGetUint64,
  asn1_integer_get as asn1IntegerGet,
  asn1_integer_set_int64 as asn1IntegerSetInt64,
  asn1_integer_set_uint64 as asn1IntegerSetUint64,
  asn1_integer_set as asn1IntegerSet,
  asn1_integer_to_bn as asn1IntegerToBn,
  bn_to_asn1_integer as bnToAsn1Integer,
  i2s_asn1_integer as i2sAsn1Integer,
  i2a_asn1_integer as i2aAsn1Integer,
  asn1_object_new as asn1ObjectNew,
  asn1_object_free as asn1ObjectFree,
  obj_nid2obj as objNid2obj,
  obj_nid2ln as objNid2ln,
  obj_nid2sn as objNid2sn,
  obj_obj2nid as objObj2nid,
  obj_ln2nid as objLn2nid,
  obj_sn2nid as objSn2nid,
  obj_txt2nid as objTxt2nid,
  obj_txt2obj as objTxt2obj,
  obj_obj2txt as objObj2txt,
  obj_cmp as objCmp,
  obj_dup as objDup,
  i2a_asn1_object as i2aAsn1Object,
  x509_crl_new as x509CrlNew,
  x509_crl_new_ex as x509CrlNewEx,
  x509_crl_dup as x509CrlDup,
  x509_crl_up_ref as x509CrlUpRef,
  x509_crl_free as x509CrlFree,
  x509_crl_get_version as x509CrlGetVersion,
  x509_crl_set_version as x509CrlSetVersion,
  x509_crl_get_issuer as x509CrlGetIssuer,
  x509_crl_set_issuer_name as x509CrlSetIssuerName,
  x509_crl_get0_lastupdate as x509CrlGet0Lastupdate,
  x509_crl_get_lastupdate as x509CrlGetLastupdate,
  x509_crl_set1_lastupdate as x509CrlSet1Lastupdate,
  x509_crl_get0_nextupdate as x509CrlGet0Nextupdate,
  x509_crl_get_nextupdate as x509CrlGetNextupdate,
  x509_crl_set1_nextupdate as x509CrlSet1Nextupdate,
  x509_crl_get_revoked as x509CrlGetRevoked,
  x509_crl_get0_by_serial as x509CrlGet0BySerial,
  x509_crl_get0_by_cert as x509CrlGet0ByCert,
  x509_crl_add0_revoked as x509CrlAdd0Revoked,
  x509_crl_sort as x509CrlSort,
  x509_crl_sign as x509CrlSign,
  x509_crl_verify as x509CrlVerify,
  x509_crl_get_signature_nid as x509CrlGetSignatureNid,
  x509_crl_cmp as x509CrlCmp,
  x509_crl_match as x509CrlMatch,
  x509_crl_diff as x509CrlDiff,
  x509_crl_digest as x509CrlDigest,
  x509_crl_get_ext_count as x509CrlGetExtCount,
  x509_crl_get_ext as x509CrlGetExt,
  x509_crl_get_ext_by_nid as x509CrlGetExtByNid,
  x509_crl_get_ext_by_obj as x509CrlGetExtByObj,
  x509_crl_get_ext_by_critical as x509CrlGetExtByCritical,
  x509_crl_get0_extensions as x509CrlGet0Extensions,
  x509_crl_add_ext as x509CrlAddExt,
  x509_crl_delete_ext as x509CrlDeleteExt,
  x509_crl_print as x509CrlPrint,
  x509_crl_print_ex as x509CrlPrintEx,
  x509_revoked_new as x509RevokedNew,
  x509_revoked_dup as x509RevokedDup,
  x509_revoked_free as x509RevokedFree,
  x509_revoked_get0_serialnumber as x509RevokedGet0Serialnumber,
  x509_revoked_set_serialnumber as x509RevokedSetSerialnumber,
  x509_revoked_get0_revocationdate as x509RevokedGet0Revocationdate,
  x509_revoked_set_revocationdate as x509RevokedSetRevocationdate,
  x509_revoked_get_ext_count as x509RevokedGetExtCount,
  x509_revoked_get_ext as x509RevokedGetExt,
  x509_revoked_get_ext_by_nid as x509RevokedGetExtByNid,
  x509_revoked_get_ext_by_obj as x509RevokedGetExtByObj,
  x509_revoked_get_ext_by_critical as x509RevokedGetExtByCritical,
  x509_revoked_get0_extensions as x509RevokedGet0Extensions,
  x509_revoked_add_ext as x509RevokedAddExt,
  x509_revoked_delete_ext as x509RevokedDeleteExt,
  x509_req_new as x509ReqNew,
  x509_req_new_ex as x509ReqNewEx,
  x509_req_dup as x509ReqDup,
  x509_req_free as x509ReqFree,
  x509_req_get_version as x509ReqGetVersion,
  x509_req_set_version as x509ReqSetVersion,
  x509_req_get_subject_name as x509ReqGetSubjectName,
  x509_req_set_subject_name as x509ReqSetSubjectName,
  x509_req_get0_pubkey as x509ReqGet0Pubkey,
  x509_req_get_pubkey as x509ReqGetPubkey,
  x509_req_set_pubkey as x509ReqSetPubkey,
  x509_req_check_private_key as x509ReqCheckPrivateKey,
  x509_req_sign as x509ReqSign,
  x509_req_verify as x509ReqVerify,
  x509_req_get_signature_nid as x509ReqGetSignatureNid,
  x509_req_get_extensions as x509ReqGetExtensions,
  x509_req_add_extensions as x509ReqAddExtensions,
  x509_req_get_attr_count as x509ReqGetAttrCount,
  x509_req_get_attr_by_nid as x509ReqGetAttrByNid,
  x509_req_add1_attr_by_nid as x509ReqAdd1AttrByNid,
  x509_req_add1_attr_by_txt as x509ReqAdd1AttrByTxt,
  x509_req_to_x509 as x509ReqToX509,
  x509_req_digest as x509ReqDigest,
  x509_req_print as x509ReqPrint,
  x509_req_print_ex as x509ReqPrintEx,
  i2d_pkcs12 as i2dPkcs12,
  d2i_pkcs12 as d2iPkcs12,
  i2d_pkcs12_bio as i2dPkcs12Bio,
  d2i_pkcs12_bio as d2iPkcs12Bio,
  pkcs12_free as pkcs12Free,
  pkcs12_mac_present as pkcs12MacPresent,
  pkcs12_verify_mac as pkcs12VerifyMac,
  pkcs12_parse as pkcs12Parse,
  x509_store_new as x509StoreNew,
  x509_store_up_ref as x509StoreUpRef,
  x509_store_free as x509StoreFree,
  x509_store_add_cert as x509StoreAddCert,
  x509_store_add_crl as x509StoreAddCrl,
  x509_store_load_locations as x509StoreLoadLocations,
  x509_store_load_locations_ex as x509StoreLoadLocationsEx,
  x509_store_load_file as x509StoreLoadFile,
  x509_store_load_file_ex as x509StoreLoadFileEx,
  x509_store_load_path as x509StoreLoadPath,
  x509_store_load_store as x509StoreLoadStore,
  x509_store_load_store_ex as x509StoreLoadStoreEx,
  x509_store_set_default_paths as x509StoreSetDefaultPaths,
  x509_store_set_default_paths_ex as x509StoreSetDefaultPathsEx,
  x509_store_set_flags as x509StoreSetFlags,
  x509_store_set_purpose as x509StoreSetPurpose,
  x509_store_set_trust as x509StoreSetTrust,
  x509_store_set_depth as x509StoreSetDepth,
  x509_store_set1_param as x509StoreSet1Param,
  x509_store_get0_param as x509StoreGet0Param,
  x509_store_get0_objects as x509StoreGet0Objects,
  x509_store_get1_all_certs as x509StoreGet1AllCerts,
  x509_store_get_ex_new_index as x509StoreGetExNewIndex,
  x509_store_set_ex_data as x509StoreSetExData,
  x509_store_get_ex_data as x509StoreGetExData,
  x509_lookup_file as x509LookupFile,
  x509_lookup_hash_dir as x509LookupHashDir,
  x509_lookup_store as x509LookupStore,
  x509_store_add_lookup as x509StoreAddLookup,
  x509_lookup_get_store as x509LookupGetStore,
  x509_lookup_load_file as x509LookupLoadFile,
  x509_lookup_load_file_ex as x509LookupLoadFileEx,
  x509_lookup_add_dir as x509LookupAddDir,
  x509_lookup_add_store as x509LookupAddStore,
  x509_lookup_load_store as x509LookupLoadStore,
  x509_lookup_ctrl as x509LookupCtrl,
  x509_lookup_ctrl_ex as x509LookupCtrlEx,
  x509_load_cert_file as x509LoadCertFile,
  x509_load_crl_file as x509LoadCrlFile,
  x509_load_cert_crl_file as x509LoadCertCrlFile,
  x509_object_new as x509ObjectNew,
  x509_object_free as x509ObjectFree,
  x509_object_get_type as x509ObjectGetType,
  x509_object_get0_x509 as x509ObjectGet0X509,
  x509_object_get0_x509_crl as x509ObjectGet0X509Crl,
  x509_object_set1_x509 as x509ObjectSet1X509,
  x509_object_set1_x509_crl as x509ObjectSet1X509Crl,
  x509_object_idx_by_subject as x509ObjectIdxBySubject,
  x509_object_retrieve_by_subject as x509ObjectRetrieveBySubject,
  x509_object_retrieve_match as x509ObjectRetrieveMatch,
  x509_store_ctx_new as x509StoreCtxNew,
  x509_store_ctx_new_ex as x509StoreCtxNewEx,
  x509_store_ctx_free as x509StoreCtxFree,
  x509_store_ctx_init as x509StoreCtxInit,
  x509_store_ctx_cleanup as x509StoreCtxCleanup,
  x509_verify_cert as x509VerifyCert,
  x509_store_ctx_verify as x509StoreCtxVerify,
  x509_verify_cert_error_string as x509VerifyCertErrorString,
  x509_store_ctx_get_error as x509StoreCtxGetError,
  x509_store_ctx_set_error as x509StoreCtxSetError,
  x509_store_ctx_get_error_depth as x509StoreCtxGetErrorDepth,
  x509_store_ctx_set_error_depth as x509StoreCtxSetErrorDepth,
  x509_store_ctx_get_current_cert as x509StoreCtxGetCurrentCert,
  x509_store_ctx_set_current_cert as x509StoreCtxSetCurrentCert,
  x509_store_ctx_get0_current_issuer as x509StoreCtxGet0CurrentIssuer,
  x509_store_ctx_get0_current_crl as x509StoreCtxGet0CurrentCrl,
  x509_store_ctx_get0_cert as x509StoreCtxGet0Cert,
  x509_store_ctx_set_cert as x509StoreCtxSetCert,
  x509_store_ctx_get0_store as x509StoreCtxGet0Store,
  x509_store_ctx_get0_chain as x509StoreCtxGet0Chain,
  x509_store_ctx_get_chain as x509StoreCtxGetChain,
  x509_store_ctx_get1_chain as x509StoreCtxGet1Chain,
  x509_store_ctx_get_num_untrusted as x509StoreCtxGetNumUntrusted,
  x509_store_ctx_get_explicit_policy as x509StoreCtxGetExplicitPolicy,
  x509_store_ctx_get0_untrusted as x509StoreCtxGet0Untrusted,
  x509_store_ctx_set0_untrusted as x509StoreCtxSet0Untrusted,
  x509_store_ctx_set0_trusted_stack as x509StoreCtxSet0TrustedStack,
  x509_store_ctx_set0_crls as x509StoreCtxSet0Crls,
  x509_store_ctx_set_flags as x509StoreCtxSetFlags,
  x509_store_ctx_set_time as x509StoreCtxSetTime,
  x509_store_ctx_set_depth as x509StoreCtxSetDepth,
  x509_store_ctx_set_purpose as x509StoreCtxSetPurpose,
  x509_store_ctx_set_trust as x509StoreCtxSetTrust,
  x509_store_ctx_purpose_inherit as x509StoreCtxPurposeInherit,
  x509_store_ctx_set_default as x509StoreCtxSetDefault,
  x509_store_ctx_get0_param as x509StoreCtxGet0Param,
  x509_store_ctx_set0_param as x509StoreCtxSet0Param,
  x509_store_ctx_get1_issuer as x509StoreCtxGet1Issuer,
  x509_store_ctx_get1_certs as x509StoreCtxGet1Certs,
  x509_store_ctx_get1_crls as x509StoreCtxGet1Crls,
  x509_store_ctx_get_obj_by_subject as x509StoreCtxGetObjBySubject,
  x509_store_ctx_get_ex_new_index as x509StoreCtxGetExNewIndex,
  x509_store_ctx_set_ex_data as x509StoreCtxSetExData,
  x509_store_ctx_get_ex_data as x509StoreCtxGetExData,
  x509_verify_param_new as x509VerifyParamNew,
  x509_verify_param_free as x509VerifyParamFree,
  x509_verify_param_set1 as x509VerifyParamSet1,
  x509_verify_param_inherit as x509VerifyParamInherit,
  x509_verify_param_set1_name as x509VerifyParamSet1Name,
  x509_verify_param_get0_name as x509VerifyParamGet0Name,
  x509_verify_param_set_flags as x509VerifyParamSetFlags,
  x509_verify_param_clear_flags as x509VerifyParamClearFlags,
  x509_verify_param_get_flags as x509VerifyParamGetFlags,
  x509_verify_param_set_inh_flags as x509VerifyParamSetInhFlags,
  x509_verify_param_get_inh_flags as x509VerifyParamGetInhFlags,
  x509_verify_param_set_purpose as x509VerifyParamSetPurpose,
  x509_verify_param_set_trust as x509VerifyParamSetTrust,
  x509_verify_param_set_depth as x509VerifyParamSetDepth,
  x509_verify_param_get_depth as x509VerifyParamGetDepth,
  x509_verify_param_set_auth_level as x509VerifyParamSetAuthLevel,
  x509_verify_param_get_auth_level as x509VerifyParamGetAuthLevel,
  x509_verify_param_set_time as x509VerifyParamSetTime,
  x509_verify_param_get_time as x509VerifyParamGetTime,
  x509_verify_param_add0_policy as x509VerifyParamAdd0Policy,
  x509_verify_param_set1_policies as x509VerifyParamSet1Policies,
  x509_verify_param_set1_host as x509VerifyParamSet1Host,
  x509_verify_param_add1_host as x509VerifyParamAdd1Host,
  x509_verify_param_get0_host as x509VerifyParamGet0Host,
  x509_verify_param_set_hostflags as x509VerifyParamSetHostflags,
  x509_verify_param_get_hostflags as x509VerifyParamGetHostflags,
  x509_verify_param_get0_peername as x509VerifyParamGet0Peername,
  x509_verify_param_move_peername as x509VerifyParamMovePeername,
  x509_verify_param_set1_email as x509VerifyParamSet1Email,
  x509_verify_param_get0_email as x509VerifyParamGet0Email,
  x509_verify_param_set1_ip as x509VerifyParamSet1Ip,
  x509_verify_param_set1_ip_asc as x509VerifyParamSet1IpAsc,
  x509_verify_param_get1_ip_asc as x509VerifyParamGet1IpAsc,
  x509_verify_param_get_count as x509VerifyParamGetCount,
  x509_verify_param_get0 as x509VerifyParamGet0,
  x509_verify_param_lookup as x509VerifyParamLookup,
};
