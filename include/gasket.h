/*
 * Gasket 0.1.0: TLS for every language, on OpenSSL.
 *
 * This file is generated from spec/; do not edit it.
 *
 * Four types cross this interface: int64_t, UTF-8 text (const char *), bytes (void * with an
 * int64_t length) and function pointers. Without comments, the lines that begin with #, and the two
 * lines between #ifdef __cplusplus and #endif, the rest can be given to the parsers of foreign
 * function interfaces; there is one prototype a line.
 *
 * A function that returns int64_t returns its answer, 0 or more. The numbers -1 to -15 are states:
 * the call is not finished, make it again. A number below -2^40 is an error record, to be read with
 * the gasket_error_ functions. A function that returns text returns NULL where it is given a bad
 * handle, and empty text where there is none.
 *
 * A handle parameter is used for the call only, unless it is shared (Gasket keeps what it stands
 * for as long as it needs, the handle stays the caller's) or consumed (gone afterwards). A lent
 * descriptor stays the caller's and must stay open. Texts and bytes that are given are copied. A
 * new handle is the caller's, to be given to gasket_free. What is returned as borrowed belongs to
 * the object that was asked, and ends with its handle; what is static never ends.
 */
#ifndef GASKET_H
#define GASKET_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define GASKET_VERSION "0.1.0"
#define GASKET_ABI_VERSION 1

/*
 * Texts about OpenSSL. What gasket_openssl_version can be asked for besides 0 to 4, which are those
 * of OpenSSL's own OpenSSL_version: version, compiler flags, date of building, platform,
 * configuration directory.
 */
#define GASKET_VERSION_HEADERS 100 /* version text of the OpenSSL headers that Gasket was compiled with */
#define GASKET_VERSION_SSL_PATH 101 /* file that libssl was really loaded from */
#define GASKET_VERSION_CRYPTO_PATH 102 /* file that libcrypto was really loaded from */

/*
 * Kinds of handle. What gasket_kind answers.
 */
#define GASKET_KIND_CTX 1 /* a context: what streams have in common */
#define GASKET_KIND_STREAM 2 /* a TLS connection */
#define GASKET_KIND_LISTENER 3 /* a socket that accepts connections */
#define GASKET_KIND_CERTIFICATE 4 /* an X.509 certificate */
#define GASKET_KIND_SSL 5 /* OpenSSL's own object under a stream */
#define GASKET_KIND_ERROR 6 /* an error record; its handle is negative */
#define GASKET_KIND_LOOP 7 /* many streams on one thread */
#define GASKET_KIND_EVENT 8 /* what a loop tells */
#define GASKET_KIND_OPENSSL 9 /* another object of OpenSSL's; gasket_direct_type tells which */
#define GASKET_KIND_CALLBACK 10 /* a C function made at run time */

/*
 * States. Answers of a call that is not finished. They are never errors.
 */
#define GASKET_WANT_READ (-1) /* it goes on when bytes from the peer can be read */
#define GASKET_WANT_WRITE (-2) /* it goes on when bytes to the peer can be written */
#define GASKET_TIMEOUT (-3) /* the time ran out; call again to go on */
#define GASKET_INTERRUPTED (-4) /* a signal or gasket_interrupt ended the wait; call again to go on */
#define GASKET_WANT_ANSWER (-5) /* it goes on when a question has been answered */

/*
 * Kinds of error. What gasket_error_kind answers.
 */
#define GASKET_ERROR_BAD_HANDLE 1 /* a number that is no live handle of the kind that is needed */
#define GASKET_ERROR_BAD_ARGUMENT 2 /* an argument outside what the function takes */
#define GASKET_ERROR_NO_MEMORY 3 /* no memory, or no free handle */
#define GASKET_ERROR_LIBRARY 4 /* OpenSSL cannot be found or used */
#define GASKET_ERROR_UNSUPPORTED 5 /* the OpenSSL that is loaded, or this system, cannot do it */
#define GASKET_ERROR_STATE 6 /* not possible now: too early, too late, closed, or in use */
#define GASKET_ERROR_SSL 7 /* OpenSSL or the TLS protocol failed; codes and alert say how */
#define GASKET_ERROR_VERIFY 8 /* the peer's certificate was refused; the verify result says why */
#define GASKET_ERROR_CLOSED 9 /* the connection was cut off without the TLS farewell */
#define GASKET_ERROR_OS 10 /* the operating system refused; the OS error says why */
#define GASKET_ERROR_RESOLVE 11 /* a host name could not be turned into an address */

/*
 * Sides. Which end of a TLS connection a stream is, or a context serves.
 */
#define GASKET_CLIENT 0 /* the one that begins the handshake */
#define GASKET_SERVER 1 /* the one that answers it */
#define GASKET_BOTH 2 /* for contexts: streams of either side can be made */

/*
 * Verification. What is asked of the peer's certificate.
 */
#define GASKET_VERIFY_NONE 0 /* nothing; whatever the peer shows is accepted */
#define GASKET_VERIFY_OPTIONAL 1 /* a peer may show none; one that is shown must be valid */
#define GASKET_VERIFY_REQUIRED 2 /* a valid certificate */

/*
 * Revocation lists. Which certificates are looked up in the revocation lists.
 */
#define GASKET_CRL_NONE 0 /* none */
#define GASKET_CRL_PEER 1 /* the peer's own */
#define GASKET_CRL_ALL 2 /* every one in its chain */

/*
 * Questions. What a handshake can pause for.
 */
#define GASKET_QUESTION_CLIENT_HELLO 1 /* a server has read the client's first message: gasket_stream_server_name and gasket_stream_question_alpn say what it wants; the answer may name a context to go on with */
#define GASKET_QUESTION_CERTIFICATE 2 /* a server, or a client that was asked for one, is about to choose its certificate; the answer may name a context whose certificate is presented */
#define GASKET_QUESTION_VERIFY 3 /* a client has its peer's certificate, and OpenSSL's verdict on it; the answer takes it or does not */

/*
 * Names of certificates. Which of a certificate's names is meant.
 */
#define GASKET_NAME_SUBJECT 0 /* whom it was issued to */
#define GASKET_NAME_ISSUER 1 /* who issued it */
#define GASKET_NAME_ALTERNATIVE 2 /* the further names of the subject: hosts, addresses */

/*
 * Events of a loop. They come in this order where there are several of one stream at once.
 */
#define GASKET_EVENT_ACCEPTED 1 /* a listener has a new connection: the event's stream, which is the caller's to free; its value is the listener */
#define GASKET_EVENT_CONNECTED 2 /* the handshake is done */
#define GASKET_EVENT_QUESTION 3 /* the handshake waits for an answer; its value is what gasket_stream_question answers */
#define GASKET_EVENT_READABLE 4 /* there is plaintext to be read */
#define GASKET_EVENT_DRAINED 5 /* everything that was written is sent */
#define GASKET_EVENT_END 6 /* the peer has sent close_notify: there is nothing more to read */
#define GASKET_EVENT_TIMEOUT 7 /* time has run out; its value is which one, and the record says so in words */
#define GASKET_EVENT_ERROR 8 /* the stream has failed, which is told once, or the listener cannot accept just now; the record says why */
#define GASKET_EVENT_CLOSED 9 /* the stream is closed and has left the loop; its value is 0, or GASKET_TIMEOUT where bytes were lost */
#define GASKET_EVENT_WAKE 10 /* gasket_loop_wake was called; there is no stream */

/*
 * Time-outs of a loop. What time may run out of.
 */
#define GASKET_LOOP_TIMEOUT_HANDSHAKE 1 /* from the beginning until the handshake is done */
#define GASKET_LOOP_TIMEOUT_READ 2 /* nothing is received; it starts again with each byte, when what was there has been read, and when reading is resumed; after the end it does not run */
#define GASKET_LOOP_TIMEOUT_WRITE 3 /* what is queued is not taken; it starts again with each byte that is */
#define GASKET_LOOP_TIMEOUT_IDLE 4 /* neither; it starts again with each byte */

/*
 * ==== The library and OpenSSL ====
 *
 * Gasket opens OpenSSL when it is first needed, not when it is loaded itself, so that a program can
 * say beforehand which OpenSSL that shall be. Any version from 1.1.1 on will do. The libcrypto
 * whose functions are used is always the one that the opened libssl is bound to.
 *
 * Where nothing is said, the newest that the system has is taken: the default names are those of
 * OpenSSL 4, 3 and 1.1, in this order. The environment variable GASKET_SSL_LIBRARY (paths separated
 * by newlines or colons, in load order) overrides the default names, except in programs that run
 * with more rights than their user; and paths that the program gives override the variable. A path
 * of the form `-lssl` stands for the file names that the system uses for it, newest first.
 */

/*
 * Tells which binary interface this library has.
 *
 * Within one number, functions are added and none is changed or taken away. A binding that calls
 * this first can refuse a library that it was not made for.
 *
 * Returns     1, the number in the library's file name, libgasket.so.1
 * Errors      none
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_abi_version(void);

/*
 * Tells the version of Gasket itself, for messages and reports.
 *
 * To find out what a library can do, ask gasket_has for the function instead.
 *
 * Returns     static text: the version of Gasket, such as `0.1.0`
 * Errors      none
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
const char *gasket_version(void);

/*
 * Opens OpenSSL now instead of at its first use.
 *
 * Nobody needs to call this; it is for programs that choose the files, that want to see at the
 * start whether OpenSSL can be had, or whose host has it loaded. When OpenSSL is open already, a
 * call without `paths`, or with the same, is 0. After a failure it may be called again. No exit
 * handler is registered, and the libraries stay loaded until the process ends.
 *
 * paths       text or NULL: files of the OpenSSL libraries, separated by newlines, in load order;
 *             NULL or empty for those that are found by themselves
 * already_done 0 or 1: 1: the host has loaded OpenSSL itself, use that and load nothing
 * Returns     0: OpenSSL is open and initialised
 * Errors      bad-argument (`paths` is not UTF-8 or names more than 8 files, or `already_done` is
 *             neither 0 nor 1); library (no file could be opened, a function is missing in it, or
 *             libssl and libcrypto do not belong together; the message names each file that was
 *             tried and why it was refused); unsupported (what was found is older than OpenSSL
 *             1.1.1); state (OpenSSL is open already, from other files than `paths` names);
 *             no-memory
 * Threads     any; however many call at once, OpenSSL is opened and initialised one time
 * Waits       for files only
 * Since       0.1.0
 * See         OPENSSL_init_ssl(3), dlopen(3)
 */
int64_t gasket_ensure_ssl(const char *paths, int64_t already_done);

/*
 * Says which files to open when OpenSSL is first needed.
 *
 * Nothing is opened and no file is looked at before then. The paths override the environment
 * variable GASKET_SSL_LIBRARY.
 *
 * paths       text or NULL: files of the OpenSSL libraries, separated by newlines, in load order;
 *             NULL or empty to go back to those that are found by themselves
 * Returns     0: remembered
 * Errors      bad-argument (`paths` is not UTF-8); no-memory; state (OpenSSL is open already)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_set_ssl_library_path(const char *paths);

/*
 * Tells what the OpenSSL in use says of itself, and which files it came from.
 *
 * Opens OpenSSL where that has not been done. The version of the headers is known without it. The
 * texts stay valid as long as the process lives.
 *
 * what        number: 0 version, 1 compiler flags, 2 date of building, 3 platform, 4 configuration
 *             directory, or one of the GASKET_VERSION_ constants
 * Returns     static text: the text; empty where `what` is unknown or OpenSSL cannot be opened
 * Errors      none
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         OpenSSL_version(3)
 */
const char *gasket_openssl_version(int64_t what);

/*
 * Gives the value of a constant by name, since a foreign caller cannot see C's macros.
 *
 * The values follow the OpenSSL that is loaded where its versions disagree; before one is opened
 * they are those of OpenSSL 3. Which constants there are is listed on the page of constants.
 *
 * name        text: C name of a constant: one of Gasket's, or one of OpenSSL's such as
 *             `SSL_OP_NO_TICKET`
 * Returns     the value; below 0 for Gasket's own states alone
 * Errors      bad-argument (`name` is NULL, not UTF-8, or no constant that is known here)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_constant(const char *name);

/*
 * ==== Handles ====
 *
 * Every object is known to the caller by a handle: a whole number above 0 and below 2^53, so that
 * it is exact even where numbers are floating point. 0 stands for none. A number that is no live
 * handle of the right kind, whether freed, made up, from another process or from before a saved
 * image was restarted, is answered with an error record (NULL by functions that return text) and
 * does nothing.
 *
 * What a function returns as new is the caller's and is given back with gasket_free. What it
 * returns as borrowed lives as long as the object that it belongs to and needs no freeing.
 */

/*
 * Tells what kind of object a handle stands for.
 *
 * This is also the way to ask whether a handle is alive. An error record is alive until it is freed
 * or, there being room for 4,096, until so many newer ones came after it.
 *
 * handle      any handle: a handle of any kind, or an error record as it was returned
 * Returns     GASKET_KIND_...: the kind of what it stands for
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_kind(int64_t handle);

/*
 * Makes another handle to the same object.
 *
 * The object lives until the last of its handles is freed, whichever that is. So one part of a
 * program, or one thread, can keep an object whatever another does with its own handle. Of a
 * borrowed handle this makes one that is the caller's to free.
 *
 * handle      ctx, stream, listener, certificate, ssl, loop, event, openssl or callback handle,
 *             shared: a handle of any kind but an error record
 * Returns     new any handle: a second handle to the same object
 * Errors      bad-handle; no-memory (a million handles are alive)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_retain(int64_t handle);

/*
 * Gives a handle back.
 *
 * Never fails, never waits, never sends anything to a peer, and may be called in any order and from
 * any thread, as the finalizers of a garbage collector do. With the last handle the object goes: a
 * stream that was not closed is dropped without a farewell, and its descriptor is closed if Gasket
 * opened it. Borrowed handles, 0, handles that were freed before and numbers that never were
 * handles are answered with 0 and left alone.
 *
 * handle      any handle or 0, consumed: any number whatever; a handle or an error record is freed
 * Returns     1: freed; 0: there was nothing to free
 * Errors      none
 * Threads     any; also while other threads use the object: it goes when the last of them has left
 *             it
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_free(int64_t handle);

/*
 * Counts the handles that the caller owns.
 *
 * It is meant for tests that look for leaks. Borrowed handles are not counted, and error records
 * only when they are asked for.
 *
 * kind        GASKET_KIND_... or 0: a kind of handle, or 0 for all kinds but error records
 * Returns     how many handles of that kind wait for gasket_free
 * Errors      bad-argument (`kind` is not a kind of handle)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_live(int64_t kind);

/*
 * Ends the waiting on a stream or listener.
 *
 * Every thread that waits in a call on it comes back with GASKET_INTERRUPTED, and what it was doing
 * goes on when the call is made again. Where nobody waits, the next call that would have to is
 * ended instead, so that an interrupt which comes a moment too early is not lost.
 *
 * handle      stream, listener or loop handle: the object that a thread waits on
 * Returns     0: every waiting call returns GASKET_INTERRUPTED
 * Errors      bad-handle (not alive, or of a kind that nobody can wait on)
 * Threads     any; made to be called from another thread than the one that waits, not from a signal
 *             handler
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_interrupt(int64_t handle);

/*
 * ==== Error records ====
 *
 * A function that fails returns a negative number below -2^40: the handle of an error record. The
 * record holds all that is known about the failure, was complete before the call returned, never
 * changes, and can be read on any thread. There is no last error and no errno to ask for.
 *
 * Records live in a pool of 4,096 and are recycled oldest first, so forgetting to free one costs
 * nothing. The texts of a record stay valid until it is freed. A number that is no live record is
 * answered with NULL or with a new record of kind bad-handle.
 *
 * The numbers -1 to -15 are no errors but states: what the call waits for, or why it stopped
 * waiting. Nothing is lost by them, and the same call made again goes on.
 */

/*
 * Tells what kind of failure a record is about.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     GASKET_ERROR_BAD_...: the kind of failure
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_error_kind(int64_t error);

/*
 * Names the operation that failed.
 *
 * Of a stream's work that is `resolve`, `connect`, `accept`, `handshake`, `read`, `write`, `flush`,
 * `wait`, `shutdown`, `close` or `detach`, whichever call it happened in: a read that has to do the
 * handshake first fails with `handshake`. Elsewhere it is the function's name without `gasket_`.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     borrowed text: what was being done
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
const char *gasket_error_what(int64_t error);

/*
 * Gives the whole failure in one line.
 *
 * It holds the operation, the peer, the cause, the verify result with its meaning and OpenSSL's
 * codes, as far as there are any, for instance `handshake with localhost:4433: certificate verify
 * failed (verify result 18: self-signed certificate) [0A000086]`. It has no newline at its end.
 * Programs decide by the other functions of this page; the wording may change.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     borrowed text: one line for a person to read
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
const char *gasket_error_message(int64_t error);

/*
 * Names the peer that the failed operation was with.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     borrowed text: the other side, such as `example.com:443`; empty where there is none
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
const char *gasket_error_peer(int64_t error);

/*
 * Counts the codes that OpenSSL left about the failure.
 *
 * All that were in its queue belong to the record; the queue itself is empty again when the failed
 * call returns.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     how many codes there are, 0 to 16
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         ERR_get_error(3)
 */
int64_t gasket_error_code_count(int64_t error);

/*
 * Gives one of OpenSSL's error codes.
 *
 * They are numbers as ERR_get_error returns them. Library and reason are packed into them in a way
 * that differs between OpenSSL 1.1.1 and 3.
 *
 * error       error record: the record, negative, as it was returned
 * index       index below gasket_error_code_count: which code, 0 for the oldest
 * Returns     OpenSSL's packed error code
 * Errors      bad-handle; bad-argument (`index` is not below the number of codes)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         ERR_get_error(3), ERR_GET_REASON(3)
 */
int64_t gasket_error_code(int64_t error, int64_t index);

/*
 * Gives OpenSSL's text for one of the codes.
 *
 * With it comes what OpenSSL added to the entry, such as the name of a file.
 *
 * error       error record: the record, negative, as it was returned
 * index       index below gasket_error_code_count: which code, 0 for the oldest
 * Returns     borrowed text: OpenSSL's words for that code; NULL where `index` is out of range
 * Errors      NULL for bad-handle; bad-argument
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         ERR_error_string_n(3)
 */
const char *gasket_error_string(int64_t error, int64_t index);

/*
 * Tells why the peer's certificate was refused, as OpenSSL's number.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     an X509_V_ERR_ value of OpenSSL; 0 where no certificate was refused
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_error_verify_result(int64_t error);

/*
 * Tells why the peer's certificate was refused, in OpenSSL's words.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     borrowed text: OpenSSL's words for the verify result; empty where there is none
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_verify_cert_error_string(3)
 */
const char *gasket_error_verify_result_string(int64_t error);

/*
 * Tells which TLS alert ended the connection, whether it was sent or received.
 *
 * The numbers are those of the protocol and of OpenSSL's SSL_AD_ constants: 42 is bad_certificate,
 * 48 is unknown_ca. Since the alert of number 0, close_notify, is no failure, 0 means none.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     the number of the TLS alert, 0 where there was none
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         RFC 8446 section 6, SSL_alert_desc_string_long(3)
 */
int64_t gasket_error_alert(int64_t error);

/*
 * Gives the operating system's number for what went wrong.
 *
 * The system's words for it are in the message. EAI_ values are given without the sign that some
 * systems, Linux among them, give them.
 *
 * error       error record: the record, negative, as it was returned
 * Returns     an errno value; of kind resolve the EAI_ value; 0 where there is none
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         errno(3), getaddrinfo(3)
 */
int64_t gasket_error_os(int64_t error);

/*
 * ==== Contexts ====
 *
 * A context holds the settings that many streams share: protocol versions, certificate and key,
 * whom to trust, ciphers. Make one, set it up, and make streams of it. Setters take effect for
 * streams that are made afterwards. A context may be freed as soon as the streams are made; they
 * keep it.
 *
 * A client's context is safe as it comes: TLS 1.2 and newer, the peer's certificate is required and
 * checked against the authorities that the system trusts, and each stream must be told the name of
 * its peer. gasket_ctx_set_verify with GASKET_VERIFY_NONE switches that off.
 *
 * Certificates, keys and revocation lists may be PEM, DER or PKCS#12; which it is shows from their
 * content. Where a password is needed and none was given, the call fails; nothing is ever asked on
 * the terminal.
 */

/*
 * Makes a context.
 *
 * `default` means TLS 1.2 and newer. `tlsv1`, `tlsv1.1`, `tlsv1.2` and `tlsv1.3` mean just that
 * version, and with a `+` behind them that version and newer; several are named with spaces
 * between. `v23` means whatever both sides can do. The other names that are known are `sslv23`,
 * which is `v23`, `tls-v1`, which is `tlsv1`, and `v2`, `sslv2`, `v3`, `sslv3` and `sslv3+`, of
 * which today's OpenSSL can do only the last. A version that OpenSSL's security level forbids fails
 * at the handshake, with a message that names the level.
 *
 * side        GASKET_CLIENT, GASKET_SERVER or GASKET_BOTH: which streams will be made of it
 * method      text or NULL: protocol versions, as listed below; NULL and empty mean `default`
 * Returns     new ctx handle
 * Errors      bad-argument (`side` is not one of the three, or `method` names no version);
 *             unsupported (the OpenSSL that is loaded cannot do a version that was named); library
 *             (OpenSSL cannot be opened); no-memory; ssl
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         SSL_CTX_new(3), SSL_CTX_set_min_proto_version(3)
 */
int64_t gasket_ctx_new(int64_t side, const char *method);

/*
 * Sets the certificate that is shown to peers, and its key, from files.
 *
 * A server needs one; a client only where the server asks for it. Certificates of several key types
 * may be set one after the other; the handshake takes the one that suits. When the call fails the
 * context is as it was.
 *
 * ctx         ctx handle
 * certificate_file text: file of the certificate, with the rest of its chain behind it
 * key_file    text or NULL: file of the private key; NULL or empty: it is in `certificate_file`
 * password    text of any bytes or NULL: opens an encrypted key; NULL for none
 * Returns     0: certificate, chain and key are in place and belong together
 * Errors      bad-handle; bad-argument (`certificate_file` is NULL, or a file name is not UTF-8);
 *             os (a file cannot be read); ssl (a file is empty or holds neither certificate nor
 *             key, the key belongs to another certificate, or the password is missing or wrong; the
 *             message says which); no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         SSL_CTX_use_certificate_chain_file(3), SSL_CTX_use_PrivateKey_file(3)
 */
int64_t gasket_ctx_set_certificate(int64_t ctx, const char *certificate_file, const char *key_file, const char *password);

/*
 * Sets the certificate that is shown to peers, and its key, from memory.
 *
 * The bytes are what would be in the files of gasket_ctx_set_certificate. They are not kept.
 *
 * ctx         ctx handle
 * certificate bytes in: the certificate, with the rest of its chain behind it
 * certificate_length 0 to 2147483647: bytes at `certificate`
 * key         bytes in or NULL: the private key; NULL: it is among `certificate`
 * key_length  0 to 2147483647: bytes at `key`, 0 where that is NULL
 * password    text of any bytes or NULL: opens an encrypted key; NULL for none
 * Returns     0: certificate, chain and key are in place and belong together
 * Errors      bad-handle; bad-argument (bytes are NULL while their length is not 0, or a length is
 *             out of range); ssl (the bytes are none or hold neither certificate nor key, the key
 *             belongs to another certificate, or the password is missing or wrong; the message says
 *             which); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_use_certificate(3), PKCS12_parse(3)
 */
int64_t gasket_ctx_set_certificate_bytes(int64_t ctx, const void *certificate, int64_t certificate_length, const void *key, int64_t key_length, const char *password);

/*
 * Says what is asked of the peer's certificate.
 *
 * A client's context begins with GASKET_VERIFY_REQUIRED, a server's with GASKET_VERIFY_NONE. A
 * server that asks at all sends a request for a certificate. A certificate that was not asked for
 * or accepted without checking still shows in gasket_stream_verify_result.
 *
 * ctx         ctx handle
 * mode        GASKET_VERIFY_NONE, GASKET_VERIFY_OPTIONAL or GASKET_VERIFY_REQUIRED: what is asked
 *             of the peer's certificate
 * Returns     0
 * Errors      bad-handle; bad-argument (`mode` is not one of the three)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_verify(3)
 */
int64_t gasket_ctx_set_verify(int64_t ctx, int64_t mode);

/*
 * Limits the length of the peer's certificate chain.
 *
 * The limit is 10 to begin with. A longer chain is refused with verify result 22.
 *
 * ctx         ctx handle
 * depth       0 to 100: how many authorities may stand between certificate and root
 * Returns     0
 * Errors      bad-handle; bad-argument (`depth` is out of range)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_verify_depth(3)
 */
int64_t gasket_ctx_set_max_depth(int64_t ctx, int64_t depth);

/*
 * Adds the certificates of a file to those that are trusted.
 *
 * With the first authority that is given by this function, gasket_ctx_set_ca_directory or
 * gasket_ctx_set_ca_bytes the system's are no longer trusted by default. A server also names the
 * authorities of the file to clients that it asks for a certificate. The file is read once by a
 * process, for however many contexts, as long as it does not change.
 *
 * ctx         ctx handle
 * path        text: file of trusted certificates and, where they are to be checked, revocation
 *             lists
 * Returns     0: the file's certificates are trusted
 * Errors      bad-handle; bad-argument (`path` is NULL or not UTF-8); os (the file cannot be read);
 *             ssl (the file holds no certificate); no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         SSL_CTX_load_verify_file(3)
 */
int64_t gasket_ctx_set_ca_file(int64_t ctx, const char *path);

/*
 * Adds the certificates of a directory to those that are trusted.
 *
 * Its files are looked up one by one by the hash in their names, during the handshake that needs
 * them. The system's authorities are no longer trusted by default.
 *
 * ctx         ctx handle
 * path        text: directory of trusted certificates, one a file, named by `openssl rehash`
 * Returns     0: the directory is looked up when a certificate is checked
 * Errors      bad-handle; bad-argument (`path` is NULL or not UTF-8); os (there is no such
 *             directory, or it cannot be read); ssl; no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         SSL_CTX_load_verify_dir(3), openssl-rehash(1)
 */
int64_t gasket_ctx_set_ca_directory(int64_t ctx, const char *path);

/*
 * Adds the authorities that the system trusts to those that are trusted.
 *
 * A client's context that was given no authority does so by itself. Where OpenSSL was built to look
 * depends on who built it; the environment variables SSL_CERT_FILE and SSL_CERT_DIR override it.
 *
 * ctx         ctx handle
 * Returns     0: the system's authorities are trusted
 * Errors      bad-handle; ssl (the system's store cannot be read); no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         SSL_CTX_set_default_verify_paths(3)
 */
int64_t gasket_ctx_set_ca_system(int64_t ctx);

/*
 * Adds certificates from memory to those that are trusted.
 *
 * It does what gasket_ctx_set_ca_file does with a file of those bytes. They are not kept.
 *
 * ctx         ctx handle
 * bytes       bytes in: trusted certificates, PEM or DER, and perhaps revocation lists
 * length      0 to 2147483647: bytes at `bytes`
 * Returns     0: the certificates are trusted
 * Errors      bad-handle; bad-argument (`bytes` is NULL while `length` is not 0, or `length` is out
 *             of range); ssl (the bytes hold no certificate); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_STORE_add_cert(3)
 */
int64_t gasket_ctx_set_ca_bytes(int64_t ctx, const void *bytes, int64_t length);

/*
 * Checks peers against revocation lists from a file.
 *
 * A certificate that is on a list is refused with verify result 23, and one whose issuer has no
 * list among those that were given with verify result 3. Lists are not fetched from the network.
 *
 * ctx         ctx handle
 * check       GASKET_CRL_NONE, GASKET_CRL_PEER or GASKET_CRL_ALL: which certificates are looked up
 * path        text or NULL: file of the lists; NULL or empty: they are among the trusted
 *             certificates
 * Returns     0
 * Errors      bad-handle; bad-argument (`check` is not one of the three, or `path` is not UTF-8);
 *             os (the file cannot be read); ssl (the file holds no revocation list); no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         X509_VERIFY_PARAM_set_flags(3), RFC 5280 section 5
 */
int64_t gasket_ctx_set_crl(int64_t ctx, int64_t check, const char *path);

/*
 * Checks peers against revocation lists from memory.
 *
 * It does what gasket_ctx_set_crl does with a file of those bytes. They are not kept.
 *
 * ctx         ctx handle
 * check       GASKET_CRL_NONE, GASKET_CRL_PEER or GASKET_CRL_ALL: which certificates are looked up
 * bytes       bytes in: revocation lists, PEM or DER
 * length      0 to 2147483647: bytes at `bytes`
 * Returns     0
 * Errors      bad-handle; bad-argument (`check` is not one of the three, `bytes` is NULL while
 *             `length` is not 0, or `length` is out of range); ssl (the bytes hold no revocation
 *             list); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_STORE_add_crl(3), RFC 5280 section 5
 */
int64_t gasket_ctx_set_crl_bytes(int64_t ctx, int64_t check, const void *bytes, int64_t length);

/*
 * Selects the ciphers for TLS 1.2 and older.
 *
 * Those of TLS 1.3 are selected by gasket_ctx_set_ciphersuites and are not touched.
 *
 * ctx         ctx handle
 * list        text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
 * Returns     0
 * Errors      bad-handle; bad-argument (`list` is NULL or not UTF-8); ssl (the list selects no
 *             cipher that OpenSSL has); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_cipher_list(3), openssl-ciphers(1)
 */
int64_t gasket_ctx_set_ciphers(int64_t ctx, const char *list);

/*
 * Selects the ciphers for TLS 1.3, preferred first.
 *
 * ctx         ctx handle
 * list        text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none
 * Returns     0
 * Errors      bad-handle; bad-argument (`list` is NULL or not UTF-8); ssl (a name in the list is
 *             unknown to OpenSSL); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_ciphersuites(3)
 */
int64_t gasket_ctx_set_ciphersuites(int64_t ctx, const char *list);

/*
 * Names the application protocols that this side speaks.
 *
 * A client offers them. A server takes the first of its own that the client offered, and where
 * there is none ends the handshake with the alert no_application_protocol (120). gasket_stream_alpn
 * tells what was agreed.
 *
 * ctx         ctx handle
 * protocols   text: names separated by commas, preferred first, such as `h2,http/1.1`; empty: none
 * Returns     0
 * Errors      bad-handle; bad-argument (`protocols` is NULL or not UTF-8, or a name in it is empty
 *             or longer than 255 bytes); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_alpn_protos(3), RFC 7301
 */
int64_t gasket_ctx_set_alpn(int64_t ctx, const char *protocols);

/*
 * Says whose order of preference chooses the cipher.
 *
 * It is the client's to begin with. Only a server's setting has any effect.
 *
 * ctx         ctx handle
 * on          0 or 1: 1: the server's order decides; 0: the client's
 * Returns     0
 * Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_options(3)
 */
int64_t gasket_ctx_set_server_cipher_order(int64_t ctx, int64_t on);

/*
 * Says whether a client resumes earlier sessions.
 *
 * It does to begin with. Sessions are kept by context, host, port, verification and application
 * protocols, and only those of peers whose certificate was accepted under the same settings are
 * used again. gasket_stream_session_reused tells whether it happened.
 *
 * ctx         ctx handle
 * on          0 or 1: 1: sessions are kept and resumed; 0: every handshake is a full one
 * Returns     0
 * Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_session_cache_mode(3), RFC 8446 section 2.2
 */
int64_t gasket_ctx_set_resumption(int64_t ctx, int64_t on);

/*
 * Lets a server show another certificate to clients that ask for another name.
 *
 * A client that names `name` is served with the certificate, key and verification of `other_ctx`;
 * one that names something else, or nothing, with those of `ctx`. An exact name goes before one
 * with a star, and of two that are the same the later one counts. The other context is kept as long
 * as this one; naming `ctx` itself makes an exception from a star.
 *
 * ctx         ctx handle: a server's context, the one that streams are made of
 * name        text: host name, or `*.example.com` for every name with one more part
 * other_ctx   ctx handle, shared: the context that serves that name
 * Returns     0
 * Errors      bad-handle; bad-argument (`name` is NULL, empty, not UTF-8 or longer than 255 bytes,
 *             or the contexts would form a circle); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_tlsext_servername_callback(3), RFC 6066 section 3
 */
int64_t gasket_ctx_add_server_name(int64_t ctx, const char *name, int64_t other_ctx);

/*
 * Sets the keys that a server's session tickets are sealed with.
 *
 * By itself each context has random ones. Servers in several processes that shall resume each
 * other's sessions need the same; a child that was forked has its parent's. The first 16 bytes are
 * the keys' name, by which the servers know their tickets: other keys, another name.
 *
 * ctx         ctx handle
 * keys        bytes in: name, HMAC key and AES key of the tickets
 * length      80 to 80: 80, as every OpenSSL since 1.1.0 wants it
 * Returns     0
 * Errors      bad-handle; bad-argument (`keys` is NULL, or `length` is not 80); ssl
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_tlsext_ticket_key_cb(3), RFC 5077
 */
int64_t gasket_ctx_set_ticket_keys(int64_t ctx, const void *keys, int64_t length);

/*
 * Gives a context a pre-shared key.
 *
 * A client offers the first one that it was given, a server finds the key of the identity that its
 * client names. A peer that proves to know the key needs no certificate, but a client that verifies
 * has still to be told the name of its peer, if only by "". In TLS 1.3 the key goes with
 * TLS_AES_128_GCM_SHA256; in TLS 1.2 a cipher for pre-shared keys has to be allowed.
 *
 * ctx         ctx handle
 * identity    text: the name of the key, 1 to 128 bytes
 * key         bytes in: the key; a copy is kept, and wiped with the context
 * length      1 to 256: how many bytes
 * Returns     0
 * Errors      bad-handle; bad-argument (`identity` is empty, too long or no UTF-8, `key` is NULL,
 *             or `length` is out of range); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_psk_client_callback(3), SSL_CTX_set_psk_server_callback(3), RFC 4279, RFC
 *             8446 section 4.2.11
 */
int64_t gasket_ctx_add_psk(int64_t ctx, const char *identity, const void *key, int64_t length);

/*
 * ==== Streams ====
 *
 * A stream is one TLS connection, over a socket of the caller's, over a socket that Gasket
 * connected or accepted, or over memory, where the caller carries the bytes.
 *
 * Every call that can wait takes `timeout_ms`: 0 never waits and answers GASKET_WANT_READ or
 * GASKET_WANT_WRITE instead, -1 waits for ever, anything else waits so many milliseconds and then
 * answers GASKET_TIMEOUT. No state ends what was begun: the same call made again goes on with it.
 * On a memory stream it is another thread that is waited for, one that feeds or drains it; a
 * program that does so itself gives a time of 0.
 *
 * One thread may read while another writes, and a third may interrupt or close. Two threads that
 * read at once, or write at once, each get bytes of their own, in the order in which they came. The
 * first fatal error is kept and answered to every later call that reads or writes.
 *
 * The handshake is done by the first call that needs it. Settings of a single stream override those
 * of its context and are possible until then.
 */

/*
 * Makes a stream over a socket that the caller has connected.
 *
 * The descriptor remains the caller's: it must stay open while the stream is in use, is not closed
 * with it, and its flags are not changed. A client has to be given the name of its peer by
 * gasket_stream_set_verify_host, or its handshake is refused.
 *
 * ctx         ctx handle, shared: the context; the stream keeps it
 * fd          descriptor, lent: a connected stream socket, blocking or not
 * side        GASKET_CLIENT or GASKET_SERVER
 * Returns     new stream handle
 * Errors      bad-handle; bad-argument (`side` is neither client nor server or not one that `ctx`
 *             is for, or `fd` is no stream socket); os (`fd` is not open); ssl (the system's
 *             trusted certificates cannot be read); no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         SSL_new(3)
 */
int64_t gasket_stream_new_fd(int64_t ctx, int64_t fd, int64_t side);

/*
 * Makes a stream whose encrypted bytes the caller carries.
 *
 * It is for programs that have an event loop or I/O of their own. What came from the peer goes in
 * by gasket_stream_feed, what is for the peer comes out by gasket_stream_drain. Calls with a time
 * of 0 answer GASKET_WANT_READ when the stream needs to be fed, and GASKET_WANT_WRITE when it needs
 * to be drained first.
 *
 * ctx         ctx handle, shared: the context; the stream keeps it
 * side        GASKET_CLIENT or GASKET_SERVER
 * Returns     new stream handle
 * Errors      bad-handle; bad-argument (`side` is neither client nor server or not one that `ctx`
 *             is for); ssl (the system's trusted certificates cannot be read); no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         SSL_new(3), BIO_s_mem(3)
 */
int64_t gasket_stream_new_memory(int64_t ctx, int64_t side);

/*
 * Makes a client's stream to a host and begins to connect it.
 *
 * It returns at once. Finding the address and connecting go on in gasket_stream_wait, in the
 * handshake and in reads and writes, which is also where their failures show (kinds resolve and
 * os). Every address that the name has is tried. The name is sent to the server and is the one that
 * its certificate is checked for; an address is checked as an address and is not sent.
 *
 * ctx         ctx handle, shared: a context for clients; the stream keeps it
 * host        text: host name, or an IPv4 or IPv6 address
 * port        1 to 65535: TCP port
 * Returns     new stream handle: the stream; its descriptor is Gasket's
 * Errors      bad-handle; bad-argument (`host` is NULL, empty, longer than 255 bytes or not ASCII,
 *             `port` is out of range, or `ctx` is for servers); ssl (the system's trusted
 *             certificates cannot be read); os (no thread or descriptor to find the address with);
 *             no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         connect(2), getaddrinfo(3), RFC 6066 section 3
 */
int64_t gasket_stream_connect(int64_t ctx, const char *host, int64_t port);

/*
 * Does the handshake: agrees on version and ciphers, and checks certificates.
 *
 * The first read or write does it by itself. Call it to see its outcome before anything is sent, or
 * to give it a time of its own. Under TLS 1.3 a client's handshake is done before the server has
 * judged the client's certificate; a refusal shows in a later read.
 *
 * stream      stream handle
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
 * Returns     0: done, now or earlier
 * States      GASKET_WANT_READ, GASKET_WANT_WRITE, GASKET_TIMEOUT, GASKET_INTERRUPTED,
 *             GASKET_WANT_ANSWER
 * Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (a verifying client was
 *             not told whom the certificate must be for, or the stream is closed); verify (the
 *             peer's certificate was refused, or is missing; the verify result says why); ssl (no
 *             agreement with the peer, or what it sent is not TLS); closed (the connection was
 *             cut); resolve (the host name has no address); os (connecting, receiving or sending
 *             failed); no-memory
 * Threads     any; one does it, others that call at the same time wait for it
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         SSL_do_handshake(3), RFC 8446 section 4
 */
int64_t gasket_stream_handshake(int64_t stream, int64_t timeout_ms);

/*
 * Reads what the peer has sent.
 *
 * It waits for one byte at least and then gives what is there, up to the room. GASKET_WANT_READ is
 * answered only when nothing that has arrived can be decrypted. 0 is answered again at every
 * further call. Does the handshake where that has not been done, and sends what is still waiting to
 * be sent when the protocol needs it.
 *
 * stream      stream handle
 * buffer      bytes out: where the bytes go
 * length      1 to 2147483647: room at `buffer`, in bytes
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait for the first byte
 * Returns     how many bytes were read; 0: the peer has ended the stream properly
 * States      GASKET_WANT_READ, GASKET_WANT_WRITE, GASKET_TIMEOUT, GASKET_INTERRUPTED,
 *             GASKET_WANT_ANSWER
 * Errors      bad-handle; bad-argument (`buffer` is NULL, `length` is out of range, or `timeout_ms`
 *             is below -1); state (the stream is closed or detached); closed (the connection was
 *             cut without the TLS farewell); ssl; verify; os; resolve; no-memory
 * Threads     any; one may read while another writes
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         SSL_read(3), RFC 8446 section 6.1
 */
int64_t gasket_stream_read(int64_t stream, void *buffer, int64_t length, int64_t timeout_ms);

/*
 * Writes to the peer.
 *
 * Bytes that were accepted are Gasket's: they need not be given again, and those that are not yet
 * sent go out with later calls. A state is answered only when none was accepted. The call sends
 * before it returns unless the time runs out, or gasket_stream_set_buffering has said to gather. A
 * peer that is gone is an error record; no SIGPIPE is raised. Does the handshake where that has not
 * been done.
 *
 * stream      stream handle
 * buffer      bytes in: the bytes
 * length      0 to 2147483647: how many
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
 * Returns     how many bytes were accepted, perhaps fewer than `length`
 * States      GASKET_WANT_READ, GASKET_WANT_WRITE, GASKET_TIMEOUT, GASKET_INTERRUPTED,
 *             GASKET_WANT_ANSWER
 * Errors      bad-handle; bad-argument (`buffer` is NULL while `length` is not 0, `length` is out
 *             of range, or `timeout_ms` is below -1); state (the stream is closed, shut down or
 *             detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
 * Threads     any; one may write while another reads
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         SSL_write(3)
 */
int64_t gasket_stream_write(int64_t stream, const void *buffer, int64_t length, int64_t timeout_ms);

/*
 * Sends everything that was accepted and is still waiting, gathered bytes included.
 *
 * stream      stream handle
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
 * Returns     0: all that was accepted has been given to the system; of a memory stream, drained
 * States      GASKET_WANT_READ, GASKET_WANT_WRITE, GASKET_TIMEOUT, GASKET_INTERRUPTED,
 *             GASKET_WANT_ANSWER
 * Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed or
 *             detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
 * Threads     any
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 */
int64_t gasket_stream_flush(int64_t stream, int64_t timeout_ms);

/*
 * Counts the decrypted bytes that are there to be read.
 *
 * A program that waits for the socket itself must ask first: what has been received already does
 * not make the socket readable again. Once the stream has failed, it answers what reads do.
 *
 * stream      stream handle
 * Returns     bytes that a read would give without the network
 * Errors      bad-handle; state (the stream is closed or detached); closed; ssl; verify; os;
 *             resolve
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_pending(3)
 */
int64_t gasket_stream_pending(int64_t stream);

/*
 * Gathers small writes into large ones.
 *
 * To begin with every write is sent at once. With buffering, bytes are encrypted and sent when so
 * many are there, or at gasket_stream_flush, shutdown or close, or when the number gets less. That
 * costs far less for programs that write piece by piece, and less for those that write much: with
 * 65536, four full records go in one call of the system. They must not forget to flush before they
 * wait for an answer.
 *
 * stream      stream handle
 * bytes       0 to 65536: how many bytes to gather; 0: send each write at once
 * Returns     0
 * Errors      bad-handle; bad-argument (`bytes` is out of range); state (more than that is waiting
 *             already, or the stream is closed); closed; ssl; verify; os; resolve
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_set_buffering(int64_t stream, int64_t bytes);

/*
 * Waits until a call that answered GASKET_WANT_READ or GASKET_WANT_WRITE can go on.
 *
 * It is for programs that call with a time of 0 and wait in a place of their own. It also carries
 * connecting on, and sends what is waiting to be sent. With a time of 0 it answers `state` where
 * that is not there yet.
 *
 * stream      stream handle
 * state       GASKET_WANT_READ or GASKET_WANT_WRITE: the state that a call answered
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
 * Returns     0: what the state asked for is there: make the call again
 * States      GASKET_WANT_READ, GASKET_WANT_WRITE, GASKET_TIMEOUT, GASKET_INTERRUPTED
 * Errors      bad-handle; bad-argument (`state` is neither of the two, or `timeout_ms` is below
 *             -1); state (the stream is closed or detached); resolve; os; closed; ssl; verify;
 *             no-memory
 * Threads     any
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         poll(2)
 */
int64_t gasket_stream_wait(int64_t stream, int64_t state, int64_t timeout_ms);

/*
 * Ends this side's half of the stream.
 *
 * Sends what is waiting, then the TLS farewell (close_notify). Nothing can be written afterwards;
 * reading goes on until the peer has ended its half too. The peer's farewell is not waited for.
 *
 * stream      stream handle
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
 * Returns     1: the peer's farewell was received already; 0: not yet
 * States      GASKET_WANT_READ, GASKET_WANT_WRITE, GASKET_TIMEOUT, GASKET_INTERRUPTED
 * Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed or
 *             detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
 * Threads     any
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         SSL_shutdown(3), RFC 8446 section 6.1
 */
int64_t gasket_stream_shutdown(int64_t stream, int64_t timeout_ms);

/*
 * Does what gasket_stream_close does before it closes.
 *
 * Sends what is waiting and the TLS farewell, as gasket_stream_shutdown. Then a client that has
 * written on TLS 1.3 and heard nothing since the handshake waits until the server has said its
 * first word, which is its session tickets, or 5 s are over, and further until it ends or 300 ms
 * are over: at a closed socket they would have the system throw away what it has not sent yet. It
 * is for callers that wait in a way of their own; gasket_stream_close with a time of 0 follows.
 *
 * stream      stream handle
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
 * Returns     0: it may be closed with a time of 0
 * States      GASKET_WANT_READ, GASKET_WANT_WRITE, GASKET_TIMEOUT, GASKET_INTERRUPTED
 * Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (the stream is closed or
 *             detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
 * Threads     any
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         SSL_shutdown(3), RFC 8446 section 4.6.1
 */
int64_t gasket_stream_linger(int64_t stream, int64_t timeout_ms);

/*
 * Closes the stream.
 *
 * Sends what is waiting and the TLS farewell, without waiting for the peer's, lingers as
 * gasket_stream_linger does, and closes the descriptor if it is Gasket's. Failures on the way end
 * in a closed stream too. GASKET_TIMEOUT: closed, but what was still unsent is lost.
 * GASKET_INTERRUPTED: not closed yet, call again. With a time of 0 nothing is waited for and unsent
 * bytes are lost. The handle stays and has to be freed; every later call that reads or writes is a
 * record of kind state.
 *
 * stream      stream handle
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what goes at
 *             once
 * Returns     0: closed, now or earlier
 * States      GASKET_TIMEOUT, GASKET_INTERRUPTED
 * Errors      bad-handle; bad-argument (`timeout_ms` is below -1)
 * Threads     any; others that are in a call on the stream return with a record of kind state
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         SSL_shutdown(3), RFC 8446 section 6.1
 */
int64_t gasket_stream_close(int64_t stream, int64_t timeout_ms);

/*
 * Ends TLS on a connection that goes on without it.
 *
 * Sends what is waiting and the farewell, and waits for the peer's. Then the socket belongs to the
 * caller, whoever opened it, and the stream is closed. Bytes that came behind the peer's farewell
 * stay in the socket, unless that farewell came before this call: then they were perhaps received
 * already, and gasket_stream_leftover has them.
 *
 * stream      stream handle: a stream over a descriptor
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait
 * Returns     the caller's descriptor: the socket, which is the caller's from now on
 * States      GASKET_WANT_READ, GASKET_WANT_WRITE, GASKET_TIMEOUT, GASKET_INTERRUPTED
 * Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (decrypted bytes are still
 *             unread (read them and call again), the stream has no descriptor, or it is closed);
 *             closed (the connection was cut); ssl; os; no-memory
 * Threads     any
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         SSL_shutdown(3)
 */
int64_t gasket_stream_detach(int64_t stream, int64_t timeout_ms);

/*
 * Takes plain bytes that were received behind the peer's farewell.
 *
 * Gasket reads from the socket in large pieces, so the beginning of what follows TLS may be among
 * them. Each byte is given once.
 *
 * stream      stream handle: a stream whose peer has ended it, detached or not
 * buffer      bytes out: where the bytes go
 * length      0 to 2147483647: room at `buffer`, in bytes
 * Returns     how many bytes were copied; 0: there are none, or no more
 * Errors      bad-handle; bad-argument (`buffer` is NULL while `length` is not 0, or `length` is
 *             out of range); state (the peer's farewell has not been read yet)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_leftover(int64_t stream, void *buffer, int64_t length);

/*
 * Gives the stream bytes that the program has already read from the socket.
 *
 * When plain text turns into TLS on one connection, a program that reads with a buffer may hold the
 * beginning of the handshake in it.
 *
 * stream      stream handle: a stream whose handshake has not begun
 * bytes       bytes in: encrypted bytes from the peer
 * length      0 to 262144: how many
 * Returns     0: they will be read before anything else
 * Errors      bad-handle; bad-argument (`bytes` is NULL while `length` is not 0, or more than
 *             262144 bytes were given together); state (the handshake has begun, or the stream is
 *             closed); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_prime(int64_t stream, const void *bytes, int64_t length);

/*
 * Gives a memory stream what came from its peer, in pieces of any size.
 *
 * Nothing is decrypted yet; call handshake, read or what else was answered with GASKET_WANT_READ
 * again. It holds 262144 bytes; a full stream takes more after it was read from.
 *
 * stream      stream handle: a memory stream
 * bytes       bytes in: encrypted bytes from the peer
 * length      0 to 2147483647: how many
 * Returns     how many bytes were taken; fewer than `length` when the stream is full
 * Errors      bad-handle; bad-argument (`bytes` is NULL while `length` is not 0, or `length` is out
 *             of range); state (not a memory stream, closed, or after gasket_stream_feed_end);
 *             closed; ssl; verify; no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         BIO_write(3)
 */
int64_t gasket_stream_feed(int64_t stream, const void *bytes, int64_t length);

/*
 * Tells a memory stream that its peer's bytes have ended.
 *
 * When everything fed before has been read, and there was no TLS farewell at its end, the next read
 * finds the connection cut.
 *
 * stream      stream handle: a memory stream
 * Returns     0: no more bytes will come
 * Errors      bad-handle; state (not a memory stream, or closed); closed; ssl; verify
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_feed_end(int64_t stream);

/*
 * Takes from a memory stream what is for its peer.
 *
 * Call it after every call on the stream, and carry all of it. The last bytes, the farewell or an
 * alert among them, can still be had when the stream is closed.
 *
 * stream      stream handle: a memory stream
 * buffer      bytes out: where the bytes go
 * length      0 to 2147483647: room at `buffer`, in bytes
 * Returns     how many bytes were given; 0: there are none now
 * Errors      bad-handle; bad-argument (`buffer` is NULL while `length` is not 0, or `length` is
 *             out of range); state (not a memory stream)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         BIO_read(3)
 */
int64_t gasket_stream_drain(int64_t stream, void *buffer, int64_t length);

/*
 * Has a stream carry bytes as they are, until gasket_stream_start_tls.
 *
 * Reading, writing, shutdown and close are then TCP's: the end of file is TCP's, and nothing is
 * encrypted or verified. For protocols that begin in plain text (STARTTLS), and for what is plain
 * altogether.
 *
 * stream      stream handle
 * Returns     0
 * Errors      bad-handle; state (the handshake has begun, or the stream is closed); closed; ssl;
 *             verify; os; resolve
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_set_plain(int64_t stream);

/*
 * Goes on with TLS on a plain stream.
 *
 * The handshake comes next, with the next call or in the loop. What was received and not yet read
 * belongs to it: read all that is plain before, and nothing that a peer may have put behind it
 * unasked is taken for the program's own. What is queued for sending goes first.
 *
 * stream      stream handle
 * Returns     0
 * Errors      bad-handle; state (the stream is not plain, plain bytes are gathered, or one side has
 *             ended it); closed; ssl; verify; os; resolve
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_start_tls(int64_t stream);

/*
 * Says where a stream connects from.
 *
 * Addresses of its peer that are of another family are not tried. What the system does not let it
 * have is a failure to connect, of kind os.
 *
 * stream      stream handle: a stream that connects and has not begun to
 * host        text: an address of this machine, in numbers; `0.0.0.0` or `::`: any of that family
 * port        port: 0: any
 * Returns     0
 * Errors      bad-handle; bad-argument (`host` is NULL or no address, or `port` is out of range);
 *             state (it has begun to connect, or has never had to, or is closed)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         bind(2)
 */
int64_t gasket_stream_set_local_address(int64_t stream, const char *host, int64_t port);

/*
 * Sets the host name that a client asks the server for.
 *
 * A server that has several certificates chooses by it. gasket_stream_connect has set it already.
 * It has nothing to do with whom the certificate is checked for. An address is not sent.
 *
 * stream      stream handle: a client's stream
 * host        text: the name to ask for; empty: none
 * Returns     0
 * Errors      bad-handle; bad-argument (`host` is NULL, longer than 255 bytes or not ASCII); state
 *             (the handshake has begun, or the stream is a server's); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_set_tlsext_host_name(3), RFC 6066 section 3
 */
int64_t gasket_stream_set_server_name(int64_t stream, const char *host);

/*
 * Says whom the peer's certificate must have been issued for.
 *
 * A client that verifies its peer must be told, by this function or by gasket_stream_connect; its
 * handshake is refused otherwise. The empty text says that the chain alone is checked, whoever
 * shows it. Another name is refused with verify result 62, another address with 64. A name in
 * another script than Latin is given as its A-label (xn--...).
 *
 * stream      stream handle: a client's stream
 * host        text: the name or address that the certificate must be for; empty: any
 * Returns     0
 * Errors      bad-handle; bad-argument (`host` is NULL, longer than 255 bytes or not ASCII); state
 *             (the handshake has begun, or the stream is a server's); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_VERIFY_PARAM_set1_host(3), RFC 6125
 */
int64_t gasket_stream_set_verify_host(int64_t stream, const char *host);

/*
 * Selects the protocol versions of one stream, instead of its context's.
 *
 * stream      stream handle
 * method      text: protocol versions, as gasket_ctx_new takes them
 * Returns     0
 * Errors      bad-handle; bad-argument (`method` is NULL or names no version); unsupported (the
 *             OpenSSL that is loaded cannot do a version that was named); state (the handshake has
 *             begun)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_set_min_proto_version(3)
 */
int64_t gasket_stream_set_method(int64_t stream, const char *method);

/*
 * Selects the ciphers of one stream for TLS 1.2 and older, instead of its context's.
 *
 * stream      stream handle
 * list        text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
 * Returns     0
 * Errors      bad-handle; bad-argument (`list` is NULL or not UTF-8); ssl (the list selects no
 *             cipher that OpenSSL has); state (the handshake has begun)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_set_cipher_list(3), openssl-ciphers(1)
 */
int64_t gasket_stream_set_ciphers(int64_t stream, const char *list);

/*
 * Selects the ciphers of one stream for TLS 1.3, instead of its context's.
 *
 * stream      stream handle
 * list        text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none
 * Returns     0
 * Errors      bad-handle; bad-argument (`list` is NULL or not UTF-8); ssl (a name in the list is
 *             unknown to OpenSSL); state (the handshake has begun)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_set_ciphersuites(3)
 */
int64_t gasket_stream_set_ciphersuites(int64_t stream, const char *list);

/*
 * Says what one stream asks of its peer's certificate, instead of its context.
 *
 * stream      stream handle
 * mode        GASKET_VERIFY_NONE, GASKET_VERIFY_OPTIONAL or GASKET_VERIFY_REQUIRED: what is asked
 *             of the peer's certificate
 * Returns     0
 * Errors      bad-handle; bad-argument (`mode` is not one of the three); state (the handshake has
 *             begun); ssl (the system's trusted certificates cannot be read); no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         SSL_set_verify(3)
 */
int64_t gasket_stream_set_verify(int64_t stream, int64_t mode);

/*
 * Limits the length of the peer's chain on one stream, instead of its context.
 *
 * stream      stream handle
 * depth       0 to 100: how many authorities may stand between certificate and root
 * Returns     0
 * Errors      bad-handle; bad-argument (`depth` is out of range); state (the handshake has begun)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_set_verify_depth(3)
 */
int64_t gasket_stream_set_max_depth(int64_t stream, int64_t depth);

/*
 * Says whose order of preference chooses the cipher on one stream, instead of its context.
 *
 * stream      stream handle
 * on          0 or 1: 1: the server's order decides; 0: the client's
 * Returns     0
 * Errors      bad-handle; bad-argument (`on` is neither 0 nor 1); state (the handshake has begun)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_set_options(3)
 */
int64_t gasket_stream_set_server_cipher_order(int64_t stream, int64_t on);

/*
 * Says what it means when the peer leaves without the TLS farewell.
 *
 * To begin with that is an error of kind closed, since an attacker can cut a connection but cannot
 * make the farewell. Protocols that mark the end of their messages themselves may do without. With
 * 1 such an end reads as 0. A connection that is cut during the handshake is an error always.
 *
 * stream      stream handle
 * on          0 or 1: 1: a connection that was cut off reads as a clean end
 * Returns     0
 * Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_options(3), RFC 8446 section 6.1
 */
int64_t gasket_stream_set_ignore_unexpected_eof(int64_t stream, int64_t on);

/*
 * Tells what the check of the peer's certificate has found.
 *
 * It is filled in by the handshake, also where verification is switched off and the finding has no
 * consequence. A peer that showed no certificate counts as 0; gasket_stream_peer_certificate tells
 * the two apart.
 *
 * stream      stream handle
 * Returns     0, which is X509_V_OK, or an X509_V_ERR_ value of OpenSSL
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_get_verify_result(3)
 */
int64_t gasket_stream_verify_result(int64_t stream);

/*
 * Tells in words what the check of the peer's certificate has found.
 *
 * stream      stream handle
 * Returns     borrowed text: OpenSSL's words for the verify result, `ok` for 0
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_verify_cert_error_string(3)
 */
const char *gasket_stream_verify_result_string(int64_t stream);

/*
 * Tells which version of the protocol was agreed on.
 *
 * stream      stream handle
 * Returns     borrowed text: the version, such as `TLSv1.3`; empty before the handshake
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_get_version(3)
 */
const char *gasket_stream_protocol(int64_t stream);

/*
 * Tells which cipher was agreed on.
 *
 * stream      stream handle
 * Returns     borrowed text: OpenSSL's name, such as `TLS_AES_256_GCM_SHA384`; empty before the
 *             handshake
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_get_current_cipher(3), SSL_CIPHER_get_name(3)
 */
const char *gasket_stream_cipher(int64_t stream);

/*
 * Tells which application protocol was agreed on (gasket_ctx_set_alpn).
 *
 * stream      stream handle
 * Returns     borrowed text: the protocol, such as `h2`; empty where none was agreed on
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_get0_alpn_selected(3), RFC 7301
 */
const char *gasket_stream_alpn(int64_t stream);

/*
 * Gives the host name that the client asks the server for.
 *
 * On a client's stream it is the one that is sent, on a server's the one that was received.
 *
 * stream      stream handle
 * Returns     borrowed text: the host name; empty where there is none
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_get_servername(3), RFC 6066 section 3
 */
const char *gasket_stream_server_name(int64_t stream);

/*
 * Names the other side, as error messages do.
 *
 * It is the host and port that were connected to, or else the address of the socket's other end.
 *
 * stream      stream handle
 * Returns     borrowed text: such as `example.com:443` or `[::1]:443`; empty where nobody is known
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         getpeername(2)
 */
const char *gasket_stream_peer(int64_t stream);

/*
 * Gives the certificate that the peer has shown.
 *
 * Before the handshake there is none. That it was shown does not mean that it was accepted.
 *
 * stream      stream handle
 * Returns     new certificate handle: the certificate; 0: the peer has shown none
 * Errors      bad-handle; ssl (the certificate is malformed); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_get1_peer_certificate(3)
 */
int64_t gasket_stream_peer_certificate(int64_t stream);

/*
 * Tells whether the handshake resumed an earlier session (gasket_ctx_set_resumption).
 *
 * stream      stream handle
 * Returns     1: the handshake resumed an earlier session
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_session_reused(3)
 */
int64_t gasket_stream_session_reused(int64_t stream);

/*
 * Gives the descriptor, for a program that waits in its own event loop.
 *
 * Which event to wait for is what a call with a time of 0 answered. Ask gasket_stream_pending
 * first, since received bytes may be waiting inside. The number may change while a stream is still
 * connecting.
 *
 * stream      stream handle
 * Returns     borrowed descriptor
 * Errors      bad-handle; state (it has none: a memory stream, one that still looks for its
 *             address, or a closed one)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_fd(int64_t stream);

/*
 * Gives the context of a stream, by a handle that lives as long as the stream.
 *
 * gasket_retain makes one of it that is the caller's own.
 *
 * stream      stream handle
 * Returns     borrowed ctx handle: the context that the stream was made of
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_ctx(int64_t stream);

/*
 * Gives a handle for OpenSSL's own object under a stream. It lives as long as the stream.
 *
 * stream      stream handle
 * Returns     borrowed ssl handle: OpenSSL's object under the stream
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_new(3)
 */
int64_t gasket_stream_ssl(int64_t stream);

/*
 * Tells which end of the connection a stream is.
 *
 * stream      stream handle
 * Returns     GASKET_CLIENT or GASKET_SERVER
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_side(int64_t stream);

/*
 * Tells how much of what was written is not yet sent.
 *
 * It is bounded: gasket_stream_write takes no more where the peer takes nothing.
 *
 * stream      stream handle
 * Returns     bytes, encrypted ones and those that are gathered
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_queued(int64_t stream);

/*
 * ==== Questions ====
 *
 * OpenSSL has callbacks for decisions in the middle of a handshake. Here they are questions: the
 * handshake pauses, the call that carried it answers GASKET_WANT_ANSWER, the caller looks at what
 * is asked, answers once, and makes the call again. A context has to be told which questions its
 * streams shall ask; by itself none does.
 *
 * Where a runtime can make C functions, one may be registered that answers instead. It is called
 * only on the thread that made the call, with nothing locked, and never from within OpenSSL, so
 * that it may do what it likes with the stream.
 */

/*
 * Has the handshakes of a context's streams pause for a question, or not any more.
 *
 * ctx         ctx handle
 * question    GASKET_QUESTION_CLIENT_HELLO, GASKET_QUESTION_CERTIFICATE or GASKET_QUESTION_VERIFY
 * on          0 or 1: whether streams made from now on ask it
 * Returns     0
 * Errors      bad-handle; bad-argument (`question` is not one of the three, `on` neither 0 nor 1,
 *             or a client's context is to ask for client hellos); unsupported (verification is to
 *             pause for a server, or under an OpenSSL before 3.0.2)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_CTX_set_client_hello_cb(3), SSL_CTX_set_cert_cb(3), SSL_set_retry_verify(3)
 */
int64_t gasket_ctx_set_question(int64_t ctx, int64_t question, int64_t on);

/*
 * Registers a C function that answers the questions of a context's streams.
 *
 * It may call gasket_stream_answer itself, to name a context; what it returns then has no effect. A
 * foreign function that ends by an exception commonly returns 0, which refuses. It must stay
 * callable as long as the context or a stream of it is used.
 *
 * ctx         ctx handle
 * callback    callback or 0: called with the stream's handle, the question and `user`; answers 1 to
 *             accept, anything else to refuse. NULL: nobody is called
 * user        number: passed on to `callback`
 * Returns     0
 * Errors      bad-handle
 * Threads     any; the callback comes on the thread whose call carries the handshake
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_ctx_set_question_callback(int64_t ctx, int64_t (*callback)(int64_t stream, int64_t question, int64_t user), int64_t user);

/*
 * Tells which question the handshake waits to have answered.
 *
 * stream      stream handle
 * Returns     GASKET_QUESTION_CLIENT_HELLO and so on, or 0: nothing is asked
 * Errors      bad-handle; state (the stream's lock was lost)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_question(int64_t stream);

/*
 * Tells which application protocols a client offers, for GASKET_QUESTION_CLIENT_HELLO.
 *
 * stream      stream handle
 * Returns     borrowed text: the protocols, comma-separated, the preferred first; "": none, or no
 *             hello yet
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         RFC 7301
 */
const char *gasket_stream_question_alpn(int64_t stream);

/*
 * Gives the certificate that GASKET_QUESTION_VERIFY is about.
 *
 * stream      stream handle
 * Returns     new certificate handle: the peer's certificate; 0: there is no such question
 * Errors      bad-handle; no-memory; state (the stream's lock was lost)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_stream_question_certificate(int64_t stream);

/*
 * Tells what OpenSSL found about the certificate that GASKET_QUESTION_VERIFY is about.
 *
 * stream      stream handle
 * Returns     X509_V_OK, which is 0, or one of X509_V_ERR_; 0 where there is no such question
 * Errors      bad-handle; state (the stream's lock was lost)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_STORE_CTX_get_error(3)
 */
int64_t gasket_stream_question_verify_result(int64_t stream);

/*
 * Answers the question that the handshake waits for.
 *
 * Then the call that answered GASKET_WANT_ANSWER is to be made again. A certificate that is taken
 * in spite of OpenSSL's verdict leaves that verdict in gasket_stream_verify_result; one that is
 * refused in spite of it fails with X509_V_ERR_APPLICATION_VERIFICATION.
 *
 * stream      stream handle
 * accept      0 or 1: 1: the handshake goes on; 0: it fails with an alert to the peer
 * ctx         ctx handle or 0, shared: the context to go on with, or whose certificate to present;
 *             0: as the stream's own says
 * Returns     0
 * Errors      bad-handle; bad-argument (`accept` is neither 0 nor 1, or `ctx` is given to
 *             GASKET_QUESTION_VERIFY); state (there is no question to answer, or the stream is
 *             closed); ssl; verify; closed; os; resolve; no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         SSL_set_SSL_CTX(3), SSL_use_cert_and_key(3)
 */
int64_t gasket_stream_answer(int64_t stream, int64_t accept, int64_t ctx);

/*
 * ==== Certificates ====
 *
 * A certificate is what a peer has shown (gasket_stream_peer_certificate). It can be read on any
 * thread, never changes, and stays when the stream it came from is gone. Its texts belong to the
 * handle that they were asked by: they are valid until that is freed.
 */

/*
 * Reads a certificate.
 *
 * Of several the first is taken. The bytes are not kept.
 *
 * bytes       bytes in: a certificate, PEM or DER
 * length      0 to 2147483647: bytes at `bytes`
 * Returns     new certificate handle
 * Errors      bad-argument (`bytes` is NULL while `length` is not 0, or `length` is out of range);
 *             library (OpenSSL cannot be opened); ssl (the bytes are none, or hold no certificate
 *             that can be read); no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 * See         PEM_read_bio_X509(3), d2i_X509(3)
 */
int64_t gasket_certificate_new_bytes(const void *bytes, int64_t length);

/*
 * Tells of which version of X.509 a certificate is.
 *
 * certificate certificate handle
 * Returns     1, 2 or 3
 * Errors      bad-handle; ssl (it says that it is of another)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_get_version(3), RFC 5280
 */
int64_t gasket_certificate_version(int64_t certificate);

/*
 * Tells whom a certificate was issued to.
 *
 * The text is for people to read and in the form of RFC 2253. Do not compare it with a host name:
 * gasket_stream_set_verify_host does that properly.
 *
 * certificate certificate handle
 * Returns     borrowed text: the name, such as `CN=example.com,O=Example`
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_NAME_print_ex(3), RFC 2253
 */
const char *gasket_certificate_subject(int64_t certificate);

/*
 * Tells who issued a certificate, in the form of RFC 2253.
 *
 * certificate certificate handle
 * Returns     borrowed text: the name, such as `CN=Example Root,O=Example`
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_NAME_print_ex(3), RFC 2253
 */
const char *gasket_certificate_issuer(int64_t certificate);

/*
 * Gives the serial number of a certificate, which is unique for its issuer.
 *
 * It is text because it may be of 20 bytes.
 *
 * certificate certificate handle
 * Returns     borrowed text: hexadecimal digits in capitals, without a prefix
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_get_serialNumber(3)
 */
const char *gasket_certificate_serial(int64_t certificate);

/*
 * Gives the whole certificate as PEM text.
 *
 * That is what files hold and what gasket_ctx_set_ca_bytes takes.
 *
 * certificate certificate handle
 * Returns     borrowed text: the certificate between its BEGIN and END lines
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         PEM_write_bio_X509(3), RFC 7468
 */
const char *gasket_certificate_pem(int64_t certificate);

/*
 * Tells from when on a certificate is valid.
 *
 * certificate certificate handle
 * Returns     seconds since the beginning of 1970, UTC; negative before it
 * Errors      bad-handle; ssl (the certificate's time is malformed)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_get0_notBefore(3)
 */
int64_t gasket_certificate_not_before(int64_t certificate);

/*
 * Tells until when a certificate is valid.
 *
 * certificate certificate handle
 * Returns     seconds since the beginning of 1970, UTC; negative before it
 * Errors      bad-handle; ssl (the certificate's time is malformed)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_get0_notAfter(3)
 */
int64_t gasket_certificate_not_after(int64_t certificate);

/*
 * Tells how many parts a name has.
 *
 * They are in the certificate's order, and what is there twice is given twice.
 *
 * certificate certificate handle
 * which       GASKET_NAME_SUBJECT, GASKET_NAME_ISSUER or GASKET_NAME_ALTERNATIVE: which name
 * Returns     how many parts it has; 0: there is none
 * Errors      bad-handle; bad-argument (`which` is not one of the three); ssl (the alternative
 *             names are malformed, or there twice)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_NAME_entry_count(3), X509_get_ext_d2i(3)
 */
int64_t gasket_certificate_name_count(int64_t certificate, int64_t which);

/*
 * Tells what a part of a name is.
 *
 * Of subject and issuer it is OpenSSL's short name, such as `CN`, `O` and `emailAddress`, or the
 * dotted numbers of what OpenSSL does not know. Of alternative names it is `DNS`, `IP Address`,
 * `email`, `URI`, `DirName`, `Registered ID`, `othername`, `X400Name` or `EdiPartyName`.
 *
 * certificate certificate handle
 * which       GASKET_NAME_SUBJECT, GASKET_NAME_ISSUER or GASKET_NAME_ALTERNATIVE: which name
 * index       0 to 2147483647: which part, 0 for the first
 * Returns     borrowed text: its type; NULL where there is no such part
 * Errors      NULL for bad-handle; bad-argument
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         OBJ_nid2sn(3), X509V3_get_d2i(3), RFC 5280
 */
const char *gasket_certificate_name_type(int64_t certificate, int64_t which, int64_t index);

/*
 * Gives what a part of a name says.
 *
 * What is no text, or has a NUL or a `#` at a place where it would be misread, is given in the form
 * of RFC 2253: `#` and its DER in hexadecimal, and nothing else begins so. An IPv4 address is
 * dotted, one of IPv6 is as OpenSSL writes it: `0:0:0:0:0:0:0:1`. A `DirName` is as
 * gasket_certificate_subject has it, a `Registered ID` is dotted numbers, and what OpenSSL has no
 * text for (`othername`, `X400Name`, `EdiPartyName`) is the DER of the whole.
 *
 * certificate certificate handle
 * which       GASKET_NAME_SUBJECT, GASKET_NAME_ISSUER or GASKET_NAME_ALTERNATIVE: which name
 * index       0 to 2147483647: which part, 0 for the first
 * Returns     borrowed text: what it says; NULL where there is no such part
 * Errors      NULL for bad-handle; bad-argument
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         ASN1_STRING_to_UTF8(3), RFC 2253, RFC 5280
 */
const char *gasket_certificate_name_value(int64_t certificate, int64_t which, int64_t index);

/*
 * Gives the whole certificate as DER.
 *
 * As much is copied as there is room for. With `length` 0 the size is asked for.
 *
 * certificate certificate handle
 * buffer      bytes out: where the bytes go
 * length      0 to 2147483647: room at `buffer`, in bytes
 * Returns     how many bytes the certificate has, also where there was less room
 * Errors      bad-handle; bad-argument (`buffer` is NULL while `length` is not 0, or `length` is
 *             out of range); ssl (the certificate cannot be encoded)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         i2d_X509(3)
 */
int64_t gasket_certificate_der(int64_t certificate, void *buffer, int64_t length);

/*
 * Gives the digest of the whole certificate.
 *
 * certificate certificate handle
 * digest      text: OpenSSL's name of a digest, such as `sha256`
 * Returns     borrowed text: hexadecimal digits in capitals; NULL where OpenSSL knows no such
 *             digest
 * Errors      NULL for bad-handle; bad-argument
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         X509_digest(3), EVP_get_digestbyname(3)
 */
const char *gasket_certificate_fingerprint(int64_t certificate, const char *digest);

/*
 * Tells of what type the key of a certificate is.
 *
 * certificate certificate handle
 * Returns     borrowed text: such as `RSA`, `EC` and `ED25519`; empty where OpenSSL cannot read the
 *             key
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         EVP_PKEY_get0_type_name(3)
 */
const char *gasket_certificate_key_type(int64_t certificate);

/*
 * Tells how large the key of a certificate is.
 *
 * certificate certificate handle
 * Returns     its size in bits
 * Errors      bad-handle; ssl (OpenSSL cannot read the key)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         EVP_PKEY_get_bits(3)
 */
int64_t gasket_certificate_key_bits(int64_t certificate);

/*
 * Gives the public key of a certificate as PEM text.
 *
 * certificate certificate handle
 * Returns     borrowed text: the key between its BEGIN and END lines; empty where OpenSSL cannot
 *             read it
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         PEM_write_bio_PUBKEY(3), RFC 7468
 */
const char *gasket_certificate_key_pem(int64_t certificate);

/*
 * ==== Listeners ====
 *
 * A listener is a bound socket that waits for clients. It belongs to no context: each connection is
 * given one when it is accepted. Several threads, and processes forked after it was made, may
 * accept on one listener at the same time. gasket_free closes it.
 */

/*
 * Listens on a TCP port.
 *
 * The port can be bound again at once when a former server has just ended (SO_REUSEADDR). The
 * descriptor is closed in programs that this process executes.
 *
 * host        text or NULL: address to listen on, or `localhost`; NULL or empty: all, IPv6 and IPv4
 * port        port: 0 to have one picked
 * backlog     0 to 2147483647: how many connections may queue for acceptance; 0: the system's
 *             choice
 * Returns     new listener handle
 * Errors      bad-argument (`host` is not UTF-8, or `port` or `backlog` is out of range); resolve
 *             (`host` is neither an address nor `localhost`); os (the address cannot be had: in
 *             use, not of this machine, not permitted); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         bind(2), listen(2)
 */
int64_t gasket_listener_new(const char *host, int64_t port, int64_t backlog);

/*
 * Tells which port a listener is bound to.
 *
 * listener    listener handle
 * Returns     the port, also where 0 was asked for
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         getsockname(2)
 */
int64_t gasket_listener_port(int64_t listener);

/*
 * Gives the descriptor, for a program that waits in its own event loop.
 *
 * It is readable when gasket_listener_accept has a connection to give. Do not close it and do not
 * accept on it by other means.
 *
 * listener    listener handle
 * Returns     borrowed descriptor
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_listener_fd(int64_t listener);

/*
 * Takes the next connection and makes a server's stream of it.
 *
 * Nothing is exchanged with the client yet: the handshake is done by gasket_stream_handshake or the
 * first read or write, so that a slow client holds up only itself. A client that left while it was
 * queued is passed over.
 *
 * listener    listener handle
 * ctx         ctx handle, shared: a context for servers; the stream keeps it
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait for a client
 * Returns     new stream handle: a server's stream; its descriptor is Gasket's
 * States      GASKET_WANT_READ, GASKET_TIMEOUT, GASKET_INTERRUPTED
 * Errors      bad-handle; bad-argument (`ctx` is for clients, or `timeout_ms` is below -1); os (the
 *             system refuses, for instance for want of descriptors); state; no-memory
 * Threads     any; several may accept at once
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 * See         accept(2)
 */
int64_t gasket_listener_accept(int64_t listener, int64_t ctx, int64_t timeout_ms);

/*
 * Says how connections begin: see gasket_stream_set_plain.
 *
 * What was accepted before is left as it is. A loop accepts nothing between gasket_loop_listen and
 * this where both are called before the loop is run, or on the thread that runs it.
 *
 * listener    listener handle
 * on          0 or 1: 1: connections that are accepted from now on begin plain; 0: with TLS
 * Returns     0
 * Errors      bad-handle; bad-argument
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_listener_set_plain(int64_t listener, int64_t on);

/*
 * ==== The loop ====
 *
 * A loop looks after any number of streams and listeners on one thread. It connects, accepts,
 * shakes hands, sends what is queued, notices what can be read, and tells all of it as events,
 * which are pulled with gasket_loop_next or, many at a time, with gasket_loop_take. It works only
 * inside these calls. Bytes are not in the events: gasket_stream_read with a time-out of 0 takes
 * them from the stream, gasket_stream_write with a time-out of 0 gives them to it.
 *
 * A stream that can be read is told once; the next GASKET_EVENT_READABLE comes when something was
 * read from it and there is more, or when more arrives after it was read empty. What nobody reads
 * is not received either: the peer's sending stops. gasket_stream_write takes no more than 64 KiB
 * that the peer does not take, and then answers GASKET_WANT_WRITE; GASKET_EVENT_DRAINED comes when
 * all of it was sent, and gasket_stream_queued tells how much is not. gasket_stream_shutdown with a
 * time-out of 0 ends one direction; where it answers GASKET_WANT_WRITE, it is called again at
 * GASKET_EVENT_DRAINED. A stream that has failed stays in the loop, and nothing more is told of it,
 * until it is closed or freed.
 *
 * Any thread may use the streams, add to the loop and wake it; one at a time runs it. The handles
 * of streams, those that were accepted too, are the caller's to free. libuv (libuv.so.1) is opened
 * when the first loop is made. A loop does not work in a forked child.
 */

/*
 * Makes a loop.
 *
 * gasket_free ends it, and interrupts it where it runs. The streams in it are left as they are, to
 * be used or freed; listeners too.
 *
 * Returns     new loop handle
 * Errors      unsupported (libuv cannot be opened); os (the system has no descriptor for it);
 *             no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_new(void);

/*
 * Gives a descriptor for a program that waits in its own event loop.
 *
 * It is readable whenever gasket_loop_next with a time-out of 0 has something to do, time-outs and
 * what other threads have done included. Only poll it.
 *
 * loop        loop handle
 * Returns     borrowed descriptor
 * Errors      bad-handle; state (another thread runs the loop, or it is the parent process's);
 *             unsupported (the system has no descriptor that is readable at a time); os (the system
 *             has no descriptor for it)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_fd(int64_t loop);

/*
 * Connects to a host, as gasket_stream_connect does, and has the loop go on with it.
 *
 * GASKET_EVENT_CONNECTED tells when the handshake is done, GASKET_EVENT_ERROR that the host is not
 * known, cannot be reached or is not trusted. Settings of the stream are made before the loop runs
 * next.
 *
 * loop        loop handle
 * ctx         ctx handle, shared: a context for clients
 * host        text: name or address
 * port        1 to 65535
 * Returns     new stream handle: in the loop; it connects and shakes hands there
 * Errors      bad-handle; bad-argument (`host` is NULL, empty or not UTF-8, `port` out of range, or
 *             `ctx` for servers); state (the loop is the parent process's); os (the host's name
 *             cannot be looked up now); ssl; no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_connect(int64_t loop, int64_t ctx, const char *host, int64_t port);

/*
 * Listens on a TCP port and has the loop accept connections.
 *
 * Each is told with GASKET_EVENT_ACCEPTED and shakes hands in the loop. Time-outs of the listener
 * are those that its connections begin with. gasket_loop_pause stops accepting for a while,
 * gasket_free for good. Settings of the listener are made before the loop runs next: where another
 * thread is running it, call this on that thread, as after a GASKET_EVENT_WAKE.
 *
 * loop        loop handle
 * ctx         ctx handle, shared: a context for servers: of each connection
 * host        text or NULL: as for gasket_listener_new
 * port        port: 0 to have one picked
 * backlog     0 to 2147483647: how many connections may queue for acceptance; 0: the system's
 *             choice
 * Returns     new listener handle
 * Errors      bad-handle; bad-argument (`host` is not UTF-8, `port` or `backlog` is out of range,
 *             or `ctx` is for clients); state (the loop is the parent process's); resolve (`host`
 *             is neither an address nor `localhost`); os (the address cannot be had); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_listen(int64_t loop, int64_t ctx, const char *host, int64_t port, int64_t backlog);

/*
 * Has the loop accept connections on a socket that listens already.
 *
 * Settings of the listener are made as after gasket_loop_listen.
 *
 * loop        loop handle
 * ctx         ctx handle, shared: a context for servers: of each connection
 * fd          descriptor: that listens, such as one inherited from a supervisor; copied: it stays
 *             the caller's
 * Returns     new listener handle
 * Errors      bad-handle; bad-argument (`fd` does not listen, or `ctx` is for clients); state (the
 *             loop is the parent process's); os (`fd` is not open or no socket); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_listen_fd(int64_t loop, int64_t ctx, int64_t fd);

/*
 * Has a loop look after a stream that there is already.
 *
 * It may be in the middle of anything. GASKET_EVENT_CONNECTED comes first, also where the handshake
 * was done before.
 *
 * loop        loop handle
 * stream      stream handle: with a descriptor or one that connects
 * Returns     0
 * Errors      bad-handle; state (the stream is closed, in memory, or in a loop already, or the loop
 *             is the parent process's); no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_add(int64_t loop, int64_t stream);

/*
 * Takes a stream or listener out of its loop.
 *
 * Nothing more is told of it. The stream goes on as it is, with calls that wait or in another loop.
 *
 * member      stream or listener handle: in a loop
 * Returns     0
 * Errors      bad-handle; state (it is in no loop)
 * Threads     any; what another thread has pulled already may still speak of it
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_remove(int64_t member);

/*
 * Sets a time-out and starts it.
 *
 * When it runs out GASKET_EVENT_TIMEOUT comes once, not before its time. The stream is left as it
 * is: to close it is the caller's choice.
 *
 * member      stream or listener handle: in a loop; of a listener: for the connections that it
 *             accepts from now on
 * timeout     GASKET_LOOP_TIMEOUT_...
 * milliseconds milliseconds, 0 never, -1 for ever: -1: none, as at the beginning
 * Returns     0
 * Errors      bad-handle; bad-argument (`timeout` is not one of them, or `milliseconds` below -1);
 *             state (it is in no loop)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_set_timeout(int64_t member, int64_t timeout, int64_t milliseconds);

/*
 * Stops and resumes reading or accepting.
 *
 * member      stream or listener handle: in a loop
 * on          0 or 1: 1: it does not read, or accept, any more; 0: it does again
 * Returns     0
 * Errors      bad-handle; bad-argument; state (it is in no loop)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_pause(int64_t member, int64_t on);

/*
 * Sends what is queued and close_notify, and closes the stream.
 *
 * GASKET_EVENT_CLOSED tells when it is done. It lingers as gasket_stream_linger does.
 * gasket_stream_close with a time-out of 0 closes at once.
 *
 * member      stream handle: in a loop
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what goes at
 *             once
 * Returns     0
 * Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (it is in no loop)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_close(int64_t member, int64_t timeout_ms);

/*
 * Runs the loop until there is an event, and gives it.
 *
 * Where there is a callback, it gets the events, until it answers something else than 0 or time has
 * run out.
 *
 * loop        loop handle
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait for an event
 * Returns     borrowed event handle: the next event, until the next call; or what the callback has
 *             answered
 * States      GASKET_WANT_READ, GASKET_TIMEOUT, GASKET_INTERRUPTED
 * Errors      bad-handle; bad-argument (`timeout_ms` is below -1); state (another thread runs the
 *             loop, or this one does, in its callback, or it is the parent process's, or was
 *             freed); no-memory
 * Threads     any; one at a time
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 */
int64_t gasket_loop_next(int64_t loop, int64_t timeout_ms);

/*
 * Runs the loop until there is an event, and gives as many as there are.
 *
 * One call for many events is for runtimes whose foreign calls are slow. Where they are fast, room
 * for eight is best: what is decrypted is read while the processor has it in its cache.
 *
 * loop        loop handle
 * out         bytes out: room for events: four int64_t each, kind, stream, value and error, as the
 *             gasket_event_ functions tell them
 * length      32 to 1099511627776: of it, in bytes
 * timeout_ms  milliseconds, 0 never, -1 for ever: how long to wait for the first event
 * Returns     events
 * States      GASKET_WANT_READ, GASKET_TIMEOUT, GASKET_INTERRUPTED
 * Errors      bad-handle; bad-argument (`out` is NULL, `length` is less than one event or
 *             `timeout_ms` is below -1); state (another thread runs the loop, or it is the parent
 *             process's, or was freed)
 * Threads     any; one at a time
 * Waits       up to `timeout_ms`
 * Since       0.1.0
 */
int64_t gasket_loop_take(int64_t loop, void *out, int64_t length, int64_t timeout_ms);

/*
 * Has gasket_loop_next hand the events to a C function, or with NULL give them itself again.
 *
 * The callback may use streams and free anything, the loop too, but not run the loop.
 *
 * loop        loop handle
 * callback    callback or 0: gets the events; what it answers is 0 to go on, or ends
 *             gasket_loop_next, whose answer it is
 * user        number: passed on to `callback`
 * Returns     0
 * Errors      bad-handle; state (the loop runs, or it is the parent process's)
 * Threads     any; the callback comes on the thread that calls gasket_loop_next
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_set_callback(int64_t loop, int64_t (*callback)(int64_t kind, int64_t stream, int64_t value, int64_t error, int64_t user), int64_t user);

/*
 * Has the loop give a GASKET_EVENT_WAKE, one for any number of calls until it does.
 *
 * loop        loop handle
 * Returns     0
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_loop_wake(int64_t loop);

/*
 * Tells what has happened.
 *
 * event       event handle
 * Returns     GASKET_EVENT_...
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_event_kind(int64_t event);

/*
 * Tells which stream or listener it is about.
 *
 * event       event handle
 * Returns     borrowed stream or listener handle: the caller's handle of it, or 0
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_event_stream(int64_t event);

/*
 * Gives the number that belongs to an event.
 *
 * event       event handle
 * Returns     see the kinds of events
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_event_value(int64_t event);

/*
 * Tells why something failed, or what took too long: of a time-out an operating system's record
 * with ETIMEDOUT.
 *
 * event       event handle
 * Returns     the record of a GASKET_EVENT_ERROR or GASKET_EVENT_TIMEOUT, the caller's to free;
 *             else 0
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_event_error(int64_t event);

/*
 * ==== OpenSSL's functions ====
 *
 * Every function of libssl, and what of libcrypto programs use, is called by its own name: the
 * calls themselves are in gasket_direct.h, and listed with their Lisp names in the table of names.
 * Here is what belongs to them: why a call failed, names, and pointers that become handles and
 * back.
 *
 * An object of OpenSSL's that the caller's own code made becomes a handle with gasket_direct_adopt,
 * and gasket_direct_pointer gives the pointer that a handle stands for.
 */

/*
 * Tells why the last direct call on an object failed.
 *
 * The record has every code that the call left in OpenSSL's error queue, with its text. It belongs
 * to the last call only: one that leaves no error makes it 0 again. Whether that call failed is
 * what it returned; OpenSSL also leaves errors in calls that succeed. The same codes can be read
 * one by one with OpenSSL's own functions (ERR_get_error and its like), on the thread that made the
 * calls.
 *
 * handle      ctx, ssl, certificate or openssl handle or 0: the first handle of the call; 0 for the
 *             last call that this thread made
 * Returns     new any handle: a record, as a negative number; 0 where the call left no error
 * Errors      bad-handle (the handle is not one of an object of OpenSSL's); state (the object's
 *             lock was lost)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         ERR_get_error(3)
 */
int64_t gasket_direct_error(int64_t handle);

/*
 * Tells which of OpenSSL's types a handle stands for.
 *
 * handle      ctx, ssl, certificate or openssl handle
 * Returns     static text: OpenSSL's name of the type: "X509_NAME"
 * Errors      NULL for bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
const char *gasket_direct_type(int64_t handle);

/*
 * Makes a handle of a pointer to an object that the caller's own code made with the same OpenSSL.
 *
 * Of an object that is not given away, types that OpenSSL counts are counted up, so that the handle
 * stays good whatever the caller does; others are copied. The pointer must be what it is said to
 * be: Gasket cannot check it. A pointer that Gasket knows already becomes another handle of the
 * same object. A context or connection that is adopted is left as it is: what Gasket's own contexts
 * have set (no password prompt, modes, verification) is the caller's to set.
 *
 * type        text: "SSL_CTX", "SSL", "X509", or another of the types that direct calls have
 *             handles for
 * address     number: the pointer, as a number
 * owned       0 or 1: 1: one reference is Gasket's from now on; 0: it stays the caller's
 * Returns     new any handle: the handle; to free it gives back what Gasket holds of the object
 * Errors      bad-argument (there is no such type, or `address` is 0 or not positive); unsupported
 *             (the type can neither be counted nor copied, and is not owned); library; no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_direct_adopt(const char *type, int64_t address, int64_t owned);

/*
 * Gives the pointer that a handle stands for, for the caller's own foreign functions.
 *
 * It is good as long as the handle is; no reference is given away. To keep it longer, call
 * gasket_direct_release instead.
 *
 * handle      ctx, ssl, certificate or openssl handle
 * Returns     the address of OpenSSL's object
 * Errors      bad-handle
 * Threads     any; the caller's own calls through it are not ordered with Gasket's
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_direct_pointer(int64_t handle);

/*
 * Gives the pointer that a handle stands for, with a reference that is the caller's to free.
 *
 * The handle stays good, and holds its own reference until it is freed.
 *
 * handle      ctx, ssl, certificate or openssl handle
 * Returns     the address of OpenSSL's object
 * Errors      bad-handle; unsupported (the type cannot be counted, or the object lies in another);
 *             no-memory
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_direct_release(int64_t handle);

/*
 * Gives OpenSSL's name for a Lisp name.
 *
 * Listed names are looked up. For any other the rule decides: hyphens become underscores, SSL or
 * SSL_CTX at the beginning becomes upper case, the rest lower case but for whole words that are
 * spelled RSAPrivateKey, PrivateKey, ASN1 and CA. Names that the rule gets wrong are in the table
 * of names.
 *
 * lisp_name   text: "ssl-ctx-set-options", in any case
 * Returns     static text: "SSL_CTX_set_options"; "" where it is too long to be a name
 * Errors      NULL for bad-argument (`lisp_name` is NULL or not UTF-8)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         LispWorks User Guide, 25.8.6.4
 */
const char *gasket_name_to_c(const char *lisp_name);

/*
 * Gives the Lisp name for OpenSSL's: lower case, with hyphens for underscores.
 *
 * c_name      text: "SSL_CTX_set_options"
 * Returns     static text: "ssl-ctx-set-options"; "" where it is too long to be a name
 * Errors      NULL for bad-argument (`c_name` is NULL or not UTF-8)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 * See         LispWorks User Guide, 25.8.6.3
 */
const char *gasket_name_to_lisp(const char *c_name);

/*
 * Tells whether a function can be called with this Gasket and this OpenSSL.
 *
 * OpenSSL is opened where that has not been done, and its two libraries, and only they, are asked.
 * A direct call can be made when they have what it calls: of a macro, what it is made of. Other
 * functions of Gasket's are always there.
 *
 * name        text: C name of a function: one of Gasket's, or a function or macro of OpenSSL's such
 *             as `SSL_CTX_new`
 * Returns     1: it can be called, with this Gasket and the OpenSSL that is loaded
 * Errors      bad-argument (`name` is NULL or not UTF-8); library (OpenSSL cannot be opened);
 *             unsupported; no-memory
 * Threads     any
 * Waits       for files only
 * Since       0.1.0
 */
int64_t gasket_has(const char *name);

/*
 * ==== Dynamic calls ====
 *
 * OpenSSL has thousands of functions more than the direct calls. Any of them can be called by its
 * name and a signature, a text that says what it takes and returns. What a signature says is
 * believed, as a C compiler believes a prototype; all the rest is checked: handles and what they
 * stand for, lengths, numbers that C has no room for. A function that is also a direct call is
 * called as that, and one whose prototype Gasket knows is only called by it.
 *
 * A signature is what C would say, without names, and with words for what C does not say: "RESULT
 * (PARAMETER, PARAMETER, ...)". The arguments are an array of int64_t: most parameters take one,
 * some two, some none.
 *
 * Integers are char, short, int, long and long long, signed or unsigned, int8_t to uint64_t,
 * size_t, ssize_t, time_t and BN_ULONG: a number that the type has room for. Of unsigned ones that
 * are as wide as int64_t only 0 to 2^63 - 1 can be passed; as results they are the same 64 bits.
 * Floating-point numbers, structures and a variable number of arguments are not passed.
 *
 * `const char *` is a text: the address of UTF-8 that ends with a NUL, or with raw of any bytes.
 *
 * `X509 *`, `EVP_MD_CTX *`, `STACK_OF(X509) *`, and so for every type of OpenSSL's, is an object:
 * its handle. null after it allows 0, as after every parameter that is a pointer. taken: OpenSSL
 * takes the object over if it returns a number above 0, an object or nothing; Gasket gives it a
 * reference of its own, or where the type is not counted the object itself, whose handles then are
 * bad ones. kept: OpenSSL only points to it; it lives as long as the first object of the call, or
 * if it is that itself as the process. stales: what lies in it may be gone afterwards, and the
 * handles of that are bad ones.
 *
 * `bytes` is what is read, and `room` what is written: two arguments, an address and a length.
 * `length` is C's parameter for the length of the bytes or room before it and takes no argument;
 * its type may follow (`length int`), size_t if none does. `out length size_t` is a pointer to the
 * length of the room, where C stores how much it has written: one argument, the address of an
 * int64_t or 0. `decode` is the `const unsigned char **` of a d2i function: two arguments, an
 * address and a length. `encode` is the `unsigned char **` of an i2d function: two arguments, the
 * address of room for its bytes and how much room; as much as there is room for is copied. 0 and 0
 * ask for the length.
 *
 * `out int`, and so for any integer, is a pointer that C stores a number to: the address of an
 * int64_t. With inout its value is read first. `out new X509 *` gives a handle so, `out void *` an
 * address.
 *
 * `NULL` passes a null pointer, and `int 5` that number; they take no argument. `void *` is any
 * address, as it is: nothing about it is checked. `callback` is a handle of gasket_callback_new. In
 * its place C's own words may stand, as in "void (*)(const SSL *, int, int)": then only a callback
 * of such a signature is taken.
 *
 * A result that is an object needs one word. new: the caller's, to be freed with gasket_free; what
 * it was made of lives as long as it does. counted: it hangs on the first object of the call, with
 * a reference of its own. copied: the same with a copy. interior: it lies in the first object.
 * static: OpenSSL's own, which never ends. A type that OpenSSL has no function to free cannot be
 * new, one without an up_ref function not counted. A text is copied, and the copy lives as long as
 * the first object, or as the process where there is none; static gives OpenSSL's own address,
 * freed also frees OpenSSL's. `void *` and `callback` give addresses.
 *
 * Examples: EVP_Digest is "int (bytes, length size_t, room, out unsigned int, EVP_MD *, ENGINE *
 * null)", with 7 arguments; EVP_MD_CTX_new is "new EVP_MD_CTX * (void)"; EVP_DigestUpdate is "int
 * (EVP_MD_CTX *, bytes, length size_t)"; d2i_PKCS7 is "new PKCS7 * (NULL, decode, length long)";
 * BN_bn2hex is "char * freed (const BIGNUM *)"; SSL_CTX_set_info_callback is "void (SSL_CTX *,
 * callback)".
 *
 * Refused are functions that would break the library or the process: those that take OpenSSL apart,
 * set or use its memory, touch the error queue, free or count what a handle stands for, would ask
 * on the terminal or run on another stack. The SSL of a stream is given only to functions that take
 * a const SSL *.
 *
 * libffi is opened when it is first needed; without it the record is GASKET_ERROR_UNSUPPORTED.
 */

/*
 * Calls any function of libssl or libcrypto.
 *
 * What it leaves in OpenSSL's error queue is kept with its first object, and gasket_direct_error
 * gives it.
 *
 * name        text: C's name, or Lisp's, which has a hyphen: "EVP_MD_CTX_new", "rand-status"
 * signature   text: what it takes and returns; see above
 * arguments   bytes in or NULL: an array of int64_t; of a function that is a direct call, the
 *             arguments of that
 * length      0 to 256: of `arguments` in bytes: 8 for each
 * result      an int64_t to write to or NULL: what the function returned: a number, a handle or an
 *             address; 0 where it is void
 * Returns     0: whatever OpenSSL's function says
 * Errors      bad-handle (an argument is no live handle of the type that the signature says);
 *             bad-argument (the signature cannot be read, or contradicts what Gasket knows of the
 *             function; an argument is outside of what it says; the function is one of those that
 *             are refused); unsupported (neither of OpenSSL's libraries has the function, or there
 *             is no libffi); state (dynamic calls are switched off, the object belongs to a stream,
 *             or a lock was lost); library; no-memory
 * Threads     any; objects are locked as direct calls lock them
 * Waits       as long as OpenSSL does
 * Since       0.1.0
 */
int64_t gasket_dynamic_call(const char *name, const char *signature, const void *arguments, int64_t length, void *result);

/*
 * Switches dynamic calls off, for good.
 *
 * From then on gasket_dynamic_call and gasket_callback_new answer GASKET_ERROR_STATE in this
 * process. Callbacks that there are go on. A program that loads code which it does not trust with
 * them calls this first.
 *
 * Returns     0
 * Errors      none
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_dynamic_disable(void);

/*
 * Makes a C function that OpenSSL can call, for gasket_dynamic_call or code of the caller's own.
 *
 * Each of its arguments is an int64_t: numbers as they are, pointers as addresses. Where the
 * signature says const char * that is a text, and where it says bytes before a length, as in "void
 * (int, int, int, bytes, length size_t, SSL *, void *)", those are bytes. Queued calls have copies
 * of them; other pointers are good only while `function` runs.
 *
 * Without a function each call answers `answer` at once and waits for gasket_callback_next. 1,024
 * calls wait; of more only the number is known (gasket_callback_lost).
 *
 * A function is called in the middle of one of OpenSSL's, whose objects are locked: a call of
 * Gasket's with one of these is a state record. An exception must not leave it.
 *
 * A C function that was given to OpenSSL, or whose address was asked for, stays for the process,
 * since nobody can know when C has forgotten it. Once its handle is freed it answers `answer` and
 * does no more than that; a call that is under way then goes on.
 *
 * signature   text: of the C function, as for gasket_dynamic_call: "int (int, X509_STORE_CTX *)"
 * answer      number: what it returns to C where nobody is asked
 * function    callback or 0: asked by each call; what it returns is what C is returned. NULL: the
 *             calls are queued
 * user        number: passed on to `function`
 * Returns     new callback handle
 * Errors      bad-argument (the signature cannot be read, or `answer` is outside of its result);
 *             unsupported (there is no libffi, or the system gives no memory that is executable);
 *             state (dynamic calls are switched off); no-memory
 * Threads     any; `function` is called on whatever thread OpenSSL calls the C function on
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_callback_new(const char *signature, int64_t answer, int64_t (*function)(int64_t callback, const void *arguments, int64_t count, int64_t user), int64_t user);

/*
 * Takes the oldest call from the queue of a callback.
 *
 * Addresses of texts and bytes among the arguments are good until this is called again for the
 * callback, or it is freed. GASKET_WANT_READ: no call is waiting.
 *
 * callback    callback handle
 * arguments   bytes out: an array of int64_t for the arguments of one call
 * length      0 to 2147483647: of `arguments` in bytes
 * Returns     how many arguments the call had
 * States      GASKET_WANT_READ
 * Errors      bad-handle; bad-argument (there is too little room; the call stays in the queue);
 *             state (the callback has a function, or its lock was lost)
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_callback_next(int64_t callback, void *arguments, int64_t length);

/*
 * Gives the C function of a callback, for the caller's own foreign code.
 *
 * callback    callback handle
 * Returns     the address of the C function
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_callback_address(int64_t callback);

/*
 * Tells how many calls of a callback were answered and not kept.
 *
 * callback    callback handle
 * Returns     how many calls found no place in the queue
 * Errors      bad-handle
 * Threads     any
 * Waits       never
 * Since       0.1.0
 */
int64_t gasket_callback_lost(int64_t callback);

#ifdef __cplusplus
}
#endif

#endif
