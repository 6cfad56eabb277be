;;;; Generated from spec/: every function of libgasket as it is, numbers for handles,
;;;; pointers for bytes. text.lisp and foreign.lisp are loaded before it.

(defpackage #:gasket.low-level
  (:use #:common-lisp)
  (:import-from #:gasket.text #:text)
  (:import-from #:gasket.foreign #:define-foreign-function)
  (:export
   #:+abi-version+
   #:+version-headers+
   #:+version-ssl-path+
   #:+version-crypto-path+
   #:+kind-ctx+
   #:+kind-stream+
   #:+kind-listener+
   #:+kind-certificate+
   #:+kind-ssl+
   #:+kind-error+
   #:+kind-loop+
   #:+kind-event+
   #:+kind-openssl+
   #:+kind-callback+
   #:+want-read+
   #:+want-write+
   #:+timeout+
   #:+interrupted+
   #:+want-answer+
   #:+error-bad-handle+
   #:+error-bad-argument+
   #:+error-no-memory+
   #:+error-library+
   #:+error-unsupported+
   #:+error-state+
   #:+error-ssl+
   #:+error-verify+
   #:+error-closed+
   #:+error-os+
   #:+error-resolve+
   #:+client+
   #:+server+
   #:+both+
   #:+verify-none+
   #:+verify-optional+
   #:+verify-required+
   #:+crl-none+
   #:+crl-peer+
   #:+crl-all+
   #:+question-client-hello+
   #:+question-certificate+
   #:+question-verify+
   #:+name-subject+
   #:+name-issuer+
   #:+name-alternative+
   #:+event-accepted+
   #:+event-connected+
   #:+event-question+
   #:+event-readable+
   #:+event-drained+
   #:+event-end+
   #:+event-timeout+
   #:+event-error+
   #:+event-closed+
   #:+event-wake+
   #:+loop-timeout-handshake+
   #:+loop-timeout-read+
   #:+loop-timeout-write+
   #:+loop-timeout-idle+
   #:abi-version
   #:version
   #:ensure-ssl
   #:set-ssl-library-path
   #:openssl-version
   #:constant
   #:kind
   #:retain
   #:free
   #:live
   #:interrupt
   #:error-kind
   #:error-what
   #:error-message
   #:error-peer
   #:error-code-count
   #:error-code
   #:error-string
   #:error-verify-result
   #:error-verify-result-string
   #:error-alert
   #:error-os
   #:ctx-new
   #:ctx-set-certificate
   #:ctx-set-certificate-bytes
   #:ctx-set-verify
   #:ctx-set-max-depth
   #:ctx-set-ca-file
   #:ctx-set-ca-directory
   #:ctx-set-ca-system
   #:ctx-set-ca-bytes
   #:ctx-set-crl
   #:ctx-set-crl-bytes
   #:ctx-set-ciphers
   #:ctx-set-ciphersuites
   #:ctx-set-alpn
   #:ctx-set-server-cipher-order
   #:ctx-set-resumption
   #:ctx-add-server-name
   #:ctx-set-ticket-keys
   #:ctx-add-psk
   #:stream-new-fd
   #:stream-new-memory
   #:stream-connect
   #:stream-handshake
   #:stream-read
   #:stream-write
   #:stream-flush
   #:stream-pending
   #:stream-set-buffering
   #:stream-wait
   #:stream-shutdown
   #:stream-linger
   #:stream-close
   #:stream-detach
   #:stream-leftover
   #:stream-prime
   #:stream-feed
   #:stream-feed-end
   #:stream-drain
   #:stream-set-plain
   #:stream-start-tls
   #:stream-set-local-address
   #:stream-set-server-name
   #:stream-set-verify-host
   #:stream-set-method
   #:stream-set-ciphers
   #:stream-set-ciphersuites
   #:stream-set-verify
   #:stream-set-max-depth
   #:stream-set-server-cipher-order
   #:stream-set-ignore-unexpected-eof
   #:stream-verify-result
   #:stream-verify-result-string
   #:stream-protocol
   #:stream-cipher
   #:stream-alpn
   #:stream-server-name
   #:stream-peer
   #:stream-peer-certificate
   #:stream-session-reused
   #:stream-fd
   #:stream-ctx
   #:stream-ssl
   #:stream-side
   #:stream-queued
   #:ctx-set-question
   #:ctx-set-question-callback
   #:stream-question
   #:stream-question-alpn
   #:stream-question-certificate
   #:stream-question-verify-result
   #:stream-answer
   #:certificate-new-bytes
   #:certificate-version
   #:certificate-subject
   #:certificate-issuer
   #:certificate-serial
   #:certificate-pem
   #:certificate-not-before
   #:certificate-not-after
   #:certificate-name-count
   #:certificate-name-type
   #:certificate-name-value
   #:certificate-der
   #:certificate-fingerprint
   #:certificate-key-type
   #:certificate-key-bits
   #:certificate-key-pem
   #:listener-new
   #:listener-port
   #:listener-fd
   #:listener-accept
   #:listener-set-plain
   #:loop-new
   #:loop-fd
   #:loop-connect
   #:loop-listen
   #:loop-listen-fd
   #:loop-add
   #:loop-remove
   #:loop-set-timeout
   #:loop-pause
   #:loop-close
   #:loop-next
   #:loop-take
   #:loop-set-callback
   #:loop-wake
   #:event-kind
   #:event-stream
   #:event-value
   #:event-error
   #:direct-error
   #:direct-type
   #:direct-adopt
   #:direct-pointer
   #:direct-release
   #:name-to-c
   #:name-to-lisp
   #:has
   #:dynamic-call
   #:dynamic-disable
   #:callback-new
   #:callback-next
   #:callback-address
   #:callback-lost))

(in-package #:gasket.low-level)

(defconstant +abi-version+ 1
  "The binary interface that these definitions were made for.")

;;; Texts about OpenSSL

(defconstant +version-headers+ 100
  "version text of the OpenSSL headers that Gasket was compiled with")
(defconstant +version-ssl-path+ 101
  "file that libssl was really loaded from")
(defconstant +version-crypto-path+ 102
  "file that libcrypto was really loaded from")

;;; Kinds of handle

(defconstant +kind-ctx+ 1
  "a context: what streams have in common")
(defconstant +kind-stream+ 2
  "a TLS connection")
(defconstant +kind-listener+ 3
  "a socket that accepts connections")
(defconstant +kind-certificate+ 4
  "an X.509 certificate")
(defconstant +kind-ssl+ 5
  "OpenSSL's own object under a stream")
(defconstant +kind-error+ 6
  "an error record; its handle is negative")
(defconstant +kind-loop+ 7
  "many streams on one thread")
(defconstant +kind-event+ 8
  "what a loop tells")
(defconstant +kind-openssl+ 9
  "another object of OpenSSL's; gasket_direct_type tells which")
(defconstant +kind-callback+ 10
  "a C function made at run time")

;;; States

(defconstant +want-read+ -1
  "it goes on when bytes from the peer can be read")
(defconstant +want-write+ -2
  "it goes on when bytes to the peer can be written")
(defconstant +timeout+ -3
  "the time ran out; call again to go on")
(defconstant +interrupted+ -4
  "a signal or gasket_interrupt ended the wait; call again to go on")
(defconstant +want-answer+ -5
  "it goes on when a question has been answered")

;;; Kinds of error

(defconstant +error-bad-handle+ 1
  "a number that is no live handle of the kind that is needed")
(defconstant +error-bad-argument+ 2
  "an argument outside what the function takes")
(defconstant +error-no-memory+ 3
  "no memory, or no free handle")
(defconstant +error-library+ 4
  "OpenSSL cannot be found or used")
(defconstant +error-unsupported+ 5
  "the OpenSSL that is loaded, or this system, cannot do it")
(defconstant +error-state+ 6
  "not possible now: too early, too late, closed, or in use")
(defconstant +error-ssl+ 7
  "OpenSSL or the TLS protocol failed; codes and alert say how")
(defconstant +error-verify+ 8
  "the peer's certificate was refused; the verify result says why")
(defconstant +error-closed+ 9
  "the connection was cut off without the TLS farewell")
(defconstant +error-os+ 10
  "the operating system refused; the OS error says why")
(defconstant +error-resolve+ 11
  "a host name could not be turned into an address")

;;; Sides

(defconstant +client+ 0
  "the one that begins the handshake")
(defconstant +server+ 1
  "the one that answers it")
(defconstant +both+ 2
  "for contexts: streams of either side can be made")

;;; Verification

(defconstant +verify-none+ 0
  "nothing; whatever the peer shows is accepted")
(defconstant +verify-optional+ 1
  "a peer may show none; one that is shown must be valid")
(defconstant +verify-required+ 2
  "a valid certificate")

;;; Revocation lists

(defconstant +crl-none+ 0
  "none")
(defconstant +crl-peer+ 1
  "the peer's own")
(defconstant +crl-all+ 2
  "every one in its chain")

;;; Questions

(defconstant +question-client-hello+ 1
  "a server has read the client's first message: gasket_stream_server_name and gasket_stream_question_alpn say what it wants; the answer may name a context to go on with")
(defconstant +question-certificate+ 2
  "a server, or a client that was asked for one, is about to choose its certificate; the answer may name a context whose certificate is presented")
(defconstant +question-verify+ 3
  "a client has its peer's certificate, and OpenSSL's verdict on it; the answer takes it or does not")

;;; Names of certificates

(defconstant +name-subject+ 0
  "whom it was issued to")
(defconstant +name-issuer+ 1
  "who issued it")
(defconstant +name-alternative+ 2
  "the further names of the subject: hosts, addresses")

;;; Events of a loop

(defconstant +event-accepted+ 1
  "a listener has a new connection: the event's stream, which is the caller's to free; its value is the listener")
(defconstant +event-connected+ 2
  "the handshake is done")
(defconstant +event-question+ 3
  "the handshake waits for an answer; its value is what gasket_stream_question answers")
(defconstant +event-readable+ 4
  "there is plaintext to be read")
(defconstant +event-drained+ 5
  "everything that was written is sent")
(defconstant +event-end+ 6
  "the peer has sent close_notify: there is nothing more to read")
(defconstant +event-timeout+ 7
  "time has run out; its value is which one, and the record says so in words")
(defconstant +event-error+ 8
  "the stream has failed, which is told once, or the listener cannot accept just now; the record says why")
(defconstant +event-closed+ 9
  "the stream is closed and has left the loop; its value is 0, or GASKET_TIMEOUT where bytes were lost")
(defconstant +event-wake+ 10
  "gasket_loop_wake was called; there is no stream")

;;; Time-outs of a loop

(defconstant +loop-timeout-handshake+ 1
  "from the beginning until the handshake is done")
(defconstant +loop-timeout-read+ 2
  "nothing is received; it starts again with each byte, when what was there has been read, and when reading is resumed; after the end it does not run")
(defconstant +loop-timeout-write+ 3
  "what is queued is not taken; it starts again with each byte that is")
(defconstant +loop-timeout-idle+ 4
  "neither; it starts again with each byte")

(define-foreign-function ("gasket_abi_version" abi-version) :int64
  "Tells which binary interface this library has.

Within one number, functions are added and none is changed or taken away. A binding that calls this
first can refuse a library that it was not made for.

Returns     1, the number in the library's file name, libgasket.so.1
Errors      none
Threads     any
Waits       never
Since       0.1.0"
)

(define-foreign-function ("gasket_version" version) text
  "Tells the version of Gasket itself, for messages and reports.

To find out what a library can do, ask has for the function instead.

Returns     static text: the version of Gasket, such as `0.1.0`
Errors      none
Threads     any
Waits       never
Since       0.1.0"
)

(define-foreign-function ("gasket_ensure_ssl" ensure-ssl) :int64
  "Opens OpenSSL now instead of at its first use.

Nobody needs to call this; it is for programs that choose the files, that want to see at the start
whether OpenSSL can be had, or whose host has it loaded. When OpenSSL is open already, a call
without `paths`, or with the same, is 0. After a failure it may be called again. No exit handler is
registered, and the libraries stay loaded until the process ends.

paths       text or NULL: files of the OpenSSL libraries, separated by newlines, in load order; NULL
            or empty for those that are found by themselves
already-done0 or 1: 1: the host has loaded OpenSSL itself, use that and load nothing
Returns     0: OpenSSL is open and initialised
Errors      bad-argument (`paths` is not UTF-8 or names more than 8 files, or `already-done` is
            neither 0 nor 1); library (no file could be opened, a function is missing in it, or
            libssl and libcrypto do not belong together; the message names each file that was tried
            and why it was refused); unsupported (what was found is older than OpenSSL 1.1.1); state
            (OpenSSL is open already, from other files than `paths` names); no-memory
Threads     any; however many call at once, OpenSSL is opened and initialised one time
Waits       for files only
Since       0.1.0
See         OPENSSL_init_ssl(3), dlopen(3)"
  (paths text)
  (already-done :int64))

(define-foreign-function ("gasket_set_ssl_library_path" set-ssl-library-path) :int64
  "Says which files to open when OpenSSL is first needed.

Nothing is opened and no file is looked at before then. The paths override the environment variable
GASKET_SSL_LIBRARY.

paths       text or NULL: files of the OpenSSL libraries, separated by newlines, in load order; NULL
            or empty to go back to those that are found by themselves
Returns     0: remembered
Errors      bad-argument (`paths` is not UTF-8); no-memory; state (OpenSSL is open already)
Threads     any
Waits       never
Since       0.1.0"
  (paths text))

(define-foreign-function ("gasket_openssl_version" openssl-version) text
  "Tells what the OpenSSL in use says of itself, and which files it came from.

Opens OpenSSL where that has not been done. The version of the headers is known without it. The
texts stay valid as long as the process lives.

what        number: 0 version, 1 compiler flags, 2 date of building, 3 platform, 4 configuration
            directory, or one of the GASKET_VERSION_ constants
Returns     static text: the text; empty where `what` is unknown or OpenSSL cannot be opened
Errors      none
Threads     any
Waits       for files only
Since       0.1.0
See         OpenSSL_version(3)"
  (what :int64))

(define-foreign-function ("gasket_constant" constant) :int64
  "Gives the value of a constant by name, since a foreign caller cannot see C's macros.

The values follow the OpenSSL that is loaded where its versions disagree; before one is opened they
are those of OpenSSL 3. Which constants there are is listed on the page of constants.

name        text: C name of a constant: one of Gasket's, or one of OpenSSL's such as
            `SSL_OP_NO_TICKET`
Returns     the value; below 0 for Gasket's own states alone
Errors      bad-argument (`name` is NULL, not UTF-8, or no constant that is known here)
Threads     any
Waits       never
Since       0.1.0"
  (name text))

(define-foreign-function ("gasket_kind" kind) :int64
  "Tells what kind of object a handle stands for.

This is also the way to ask whether a handle is alive. An error record is alive until it is freed
or, there being room for 4,096, until so many newer ones came after it.

handle      any handle: a handle of any kind, or an error record as it was returned
Returns     GASKET_KIND_...: the kind of what it stands for
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (handle :int64))

(define-foreign-function ("gasket_retain" retain) :int64
  "Makes another handle to the same object.

The object lives until the last of its handles is freed, whichever that is. So one part of a
program, or one thread, can keep an object whatever another does with its own handle. Of a borrowed
handle this makes one that is the caller's to free.

handle      ctx, stream, listener, certificate, ssl, loop, event, openssl or callback handle,
            shared: a handle of any kind but an error record
Returns     new any handle: a second handle to the same object
Errors      bad-handle; no-memory (a million handles are alive)
Threads     any
Waits       never
Since       0.1.0"
  (handle :int64))

(define-foreign-function ("gasket_free" free) :int64
  "Gives a handle back.

Never fails, never waits, never sends anything to a peer, and may be called in any order and from
any thread, as the finalizers of a garbage collector do. With the last handle the object goes: a
stream that was not closed is dropped without a farewell, and its descriptor is closed if Gasket
opened it. Borrowed handles, 0, handles that were freed before and numbers that never were handles
are answered with 0 and left alone.

handle      any handle or 0, consumed: any number whatever; a handle or an error record is freed
Returns     1: freed; 0: there was nothing to free
Errors      none
Threads     any; also while other threads use the object: it goes when the last of them has left it
Waits       never
Since       0.1.0"
  (handle :int64))

(define-foreign-function ("gasket_live" live) :int64
  "Counts the handles that the caller owns.

It is meant for tests that look for leaks. Borrowed handles are not counted, and error records only
when they are asked for.

kind        GASKET_KIND_... or 0: a kind of handle, or 0 for all kinds but error records
Returns     how many handles of that kind wait for free
Errors      bad-argument (`kind` is not a kind of handle)
Threads     any
Waits       never
Since       0.1.0"
  (kind :int64))

(define-foreign-function ("gasket_interrupt" interrupt) :int64
  "Ends the waiting on a stream or listener.

Every thread that waits in a call on it comes back with +interrupted+, and what it was doing goes
on when the call is made again. Where nobody waits, the next call that would have to is ended
instead, so that an interrupt which comes a moment too early is not lost.

handle      stream, listener or loop handle: the object that a thread waits on
Returns     0: every waiting call returns +interrupted+
Errors      bad-handle (not alive, or of a kind that nobody can wait on)
Threads     any; made to be called from another thread than the one that waits, not from a signal
            handler
Waits       never
Since       0.1.0"
  (handle :int64))

(define-foreign-function ("gasket_error_kind" error-kind) :int64
  "Tells what kind of failure a record is about.

error       error record: the record, negative, as it was returned
Returns     GASKET_ERROR_BAD_...: the kind of failure
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (error :int64))

(define-foreign-function ("gasket_error_what" error-what) text
  "Names the operation that failed.

Of a stream's work that is `resolve`, `connect`, `accept`, `handshake`, `read`, `write`, `flush`,
`wait`, `shutdown`, `close` or `detach`, whichever call it happened in: a read that has to do the
handshake first fails with `handshake`. Elsewhere it is the function's name without `gasket_`.

error       error record: the record, negative, as it was returned
Returns     borrowed text: what was being done
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (error :int64))

(define-foreign-function ("gasket_error_message" error-message) text
  "Gives the whole failure in one line.

It holds the operation, the peer, the cause, the verify result with its meaning and OpenSSL's
codes, as far as there are any, for instance `handshake with localhost:4433: certificate verify
failed (verify result 18: self-signed certificate) [0A000086]`. It has no newline at its end.
Programs decide by the other functions of this page; the wording may change.

error       error record: the record, negative, as it was returned
Returns     borrowed text: one line for a person to read
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (error :int64))

(define-foreign-function ("gasket_error_peer" error-peer) text
  "Names the peer that the failed operation was with.

error       error record: the record, negative, as it was returned
Returns     borrowed text: the other side, such as `example.com:443`; empty where there is none
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (error :int64))

(define-foreign-function ("gasket_error_code_count" error-code-count) :int64
  "Counts the codes that OpenSSL left about the failure.

All that were in its queue belong to the record; the queue itself is empty again when the failed
call returns.

error       error record: the record, negative, as it was returned
Returns     how many codes there are, 0 to 16
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0
See         ERR_get_error(3)"
  (error :int64))

(define-foreign-function ("gasket_error_code" error-code) :int64
  "Gives one of OpenSSL's error codes.

They are numbers as ERR_get_error returns them. Library and reason are packed into them in a way
that differs between OpenSSL 1.1.1 and 3.

error       error record: the record, negative, as it was returned
index       index below error-code-count: which code, 0 for the oldest
Returns     OpenSSL's packed error code
Errors      bad-handle; bad-argument (`index` is not below the number of codes)
Threads     any
Waits       never
Since       0.1.0
See         ERR_get_error(3), ERR_GET_REASON(3)"
  (error :int64)
  (index :int64))

(define-foreign-function ("gasket_error_string" error-string) text
  "Gives OpenSSL's text for one of the codes.

With it comes what OpenSSL added to the entry, such as the name of a file.

error       error record: the record, negative, as it was returned
index       index below error-code-count: which code, 0 for the oldest
Returns     borrowed text: OpenSSL's words for that code; NULL where `index` is out of range
Errors      NULL for bad-handle; bad-argument
Threads     any
Waits       never
Since       0.1.0
See         ERR_error_string_n(3)"
  (error :int64)
  (index :int64))

(define-foreign-function ("gasket_error_verify_result" error-verify-result) :int64
  "Tells why the peer's certificate was refused, as OpenSSL's number.

error       error record: the record, negative, as it was returned
Returns     an X509_V_ERR_ value of OpenSSL; 0 where no certificate was refused
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0
See         X509_STORE_CTX_get_error(3)"
  (error :int64))

(define-foreign-function ("gasket_error_verify_result_string" error-verify-result-string) text
  "Tells why the peer's certificate was refused, in OpenSSL's words.

error       error record: the record, negative, as it was returned
Returns     borrowed text: OpenSSL's words for the verify result; empty where there is none
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         X509_verify_cert_error_string(3)"
  (error :int64))

(define-foreign-function ("gasket_error_alert" error-alert) :int64
  "Tells which TLS alert ended the connection, whether it was sent or received.

The numbers are those of the protocol and of OpenSSL's SSL_AD_ constants: 42 is bad_certificate, 48
is unknown_ca. Since the alert of number 0, close_notify, is no failure, 0 means none.

error       error record: the record, negative, as it was returned
Returns     the number of the TLS alert, 0 where there was none
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0
See         RFC 8446 section 6, SSL_alert_desc_string_long(3)"
  (error :int64))

(define-foreign-function ("gasket_error_os" error-os) :int64
  "Gives the operating system's number for what went wrong.

The system's words for it are in the message. EAI_ values are given without the sign that some
systems, Linux among them, give them.

error       error record: the record, negative, as it was returned
Returns     an errno value; of kind resolve the EAI_ value; 0 where there is none
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0
See         errno(3), getaddrinfo(3)"
  (error :int64))

(define-foreign-function ("gasket_ctx_new" ctx-new) :int64
  "Makes a context.

`default` means TLS 1.2 and newer. `tlsv1`, `tlsv1.1`, `tlsv1.2` and `tlsv1.3` mean just that
version, and with a `+` behind them that version and newer; several are named with spaces between.
`v23` means whatever both sides can do. The other names that are known are `sslv23`, which is `v23`,
`tls-v1`, which is `tlsv1`, and `v2`, `sslv2`, `v3`, `sslv3` and `sslv3+`, of which today's OpenSSL
can do only the last. A version that OpenSSL's security level forbids fails at the handshake, with a
message that names the level.

side        +client+, +server+ or +both+: which streams will be made of it
method      text or NULL: protocol versions, as listed below; NULL and empty mean `default`
Returns     new ctx handle
Errors      bad-argument (`side` is not one of the three, or `method` names no version); unsupported
            (the OpenSSL that is loaded cannot do a version that was named); library (OpenSSL cannot
            be opened); no-memory; ssl
Threads     any
Waits       for files only
Since       0.1.0
See         SSL_CTX_new(3), SSL_CTX_set_min_proto_version(3)"
  (side :int64)
  (method text))

(define-foreign-function ("gasket_ctx_set_certificate" ctx-set-certificate) :int64
  "Sets the certificate that is shown to peers, and its key, from files.

A server needs one; a client only where the server asks for it. Certificates of several key types
may be set one after the other; the handshake takes the one that suits. When the call fails the
context is as it was.

ctx         ctx handle
certificate-filetext: file of the certificate, with the rest of its chain behind it
key-file    text or NULL: file of the private key; NULL or empty: it is in `certificate-file`
password    text of any bytes or NULL: opens an encrypted key; NULL for none
Returns     0: certificate, chain and key are in place and belong together
Errors      bad-handle; bad-argument (`certificate-file` is NULL, or a file name is not UTF-8); os
            (a file cannot be read); ssl (a file is empty or holds neither certificate nor key, the
            key belongs to another certificate, or the password is missing or wrong; the message
            says which); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         SSL_CTX_use_certificate_chain_file(3), SSL_CTX_use_PrivateKey_file(3)"
  (ctx :int64)
  (certificate-file text)
  (key-file text)
  (password text))

(define-foreign-function ("gasket_ctx_set_certificate_bytes" ctx-set-certificate-bytes) :int64
  "Sets the certificate that is shown to peers, and its key, from memory.

The bytes are what would be in the files of ctx-set-certificate. They are not kept.

ctx         ctx handle
certificate bytes in: the certificate, with the rest of its chain behind it
certificate-length0 to 2147483647: bytes at `certificate`
key         bytes in or NULL: the private key; NULL: it is among `certificate`
key-length  0 to 2147483647: bytes at `key`, 0 where that is NULL
password    text of any bytes or NULL: opens an encrypted key; NULL for none
Returns     0: certificate, chain and key are in place and belong together
Errors      bad-handle; bad-argument (bytes are NULL while their length is not 0, or a length is out
            of range); ssl (the bytes are none or hold neither certificate nor key, the key belongs
            to another certificate, or the password is missing or wrong; the message says which);
            no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_use_certificate(3), PKCS12_parse(3)"
  (ctx :int64)
  (certificate :pointer)
  (certificate-length :int64)
  (key :pointer)
  (key-length :int64)
  (password text))

(define-foreign-function ("gasket_ctx_set_verify" ctx-set-verify) :int64
  "Says what is asked of the peer's certificate.

A client's context begins with +verify-required+, a server's with +verify-none+. A server that asks
at all sends a request for a certificate. A certificate that was not asked for or accepted without
checking still shows in stream-verify-result.

ctx         ctx handle
mode        +verify-none+, +verify-optional+ or +verify-required+: what is asked of the peer's
            certificate
Returns     0
Errors      bad-handle; bad-argument (`mode` is not one of the three)
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_verify(3)"
  (ctx :int64)
  (mode :int64))

(define-foreign-function ("gasket_ctx_set_max_depth" ctx-set-max-depth) :int64
  "Limits the length of the peer's certificate chain.

The limit is 10 to begin with. A longer chain is refused with verify result 22.

ctx         ctx handle
depth       0 to 100: how many authorities may stand between certificate and root
Returns     0
Errors      bad-handle; bad-argument (`depth` is out of range)
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_verify_depth(3)"
  (ctx :int64)
  (depth :int64))

(define-foreign-function ("gasket_ctx_set_ca_file" ctx-set-ca-file) :int64
  "Adds the certificates of a file to those that are trusted.

With the first authority that is given by this function, ctx-set-ca-directory or ctx-set-ca-bytes
the system's are no longer trusted by default. A server also names the authorities of the file to
clients that it asks for a certificate. The file is read once by a process, for however many
contexts, as long as it does not change.

ctx         ctx handle
path        text: file of trusted certificates and, where they are to be checked, revocation lists
Returns     0: the file's certificates are trusted
Errors      bad-handle; bad-argument (`path` is NULL or not UTF-8); os (the file cannot be read);
            ssl (the file holds no certificate); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         SSL_CTX_load_verify_file(3)"
  (ctx :int64)
  (path text))

(define-foreign-function ("gasket_ctx_set_ca_directory" ctx-set-ca-directory) :int64
  "Adds the certificates of a directory to those that are trusted.

Its files are looked up one by one by the hash in their names, during the handshake that needs
them. The system's authorities are no longer trusted by default.

ctx         ctx handle
path        text: directory of trusted certificates, one a file, named by `openssl rehash`
Returns     0: the directory is looked up when a certificate is checked
Errors      bad-handle; bad-argument (`path` is NULL or not UTF-8); os (there is no such directory,
            or it cannot be read); ssl; no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         SSL_CTX_load_verify_dir(3), openssl-rehash(1)"
  (ctx :int64)
  (path text))

(define-foreign-function ("gasket_ctx_set_ca_system" ctx-set-ca-system) :int64
  "Adds the authorities that the system trusts to those that are trusted.

A client's context that was given no authority does so by itself. Where OpenSSL was built to look
depends on who built it; the environment variables SSL_CERT_FILE and SSL_CERT_DIR override it.

ctx         ctx handle
Returns     0: the system's authorities are trusted
Errors      bad-handle; ssl (the system's store cannot be read); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         SSL_CTX_set_default_verify_paths(3)"
  (ctx :int64))

(define-foreign-function ("gasket_ctx_set_ca_bytes" ctx-set-ca-bytes) :int64
  "Adds certificates from memory to those that are trusted.

It does what ctx-set-ca-file does with a file of those bytes. They are not kept.

ctx         ctx handle
bytes       bytes in: trusted certificates, PEM or DER, and perhaps revocation lists
length      0 to 2147483647: bytes at `bytes`
Returns     0: the certificates are trusted
Errors      bad-handle; bad-argument (`bytes` is NULL while `length` is not 0, or `length` is out of
            range); ssl (the bytes hold no certificate); no-memory
Threads     any
Waits       never
Since       0.1.0
See         X509_STORE_add_cert(3)"
  (ctx :int64)
  (bytes :pointer)
  (length :int64))

(define-foreign-function ("gasket_ctx_set_crl" ctx-set-crl) :int64
  "Checks peers against revocation lists from a file.

A certificate that is on a list is refused with verify result 23, and one whose issuer has no list
among those that were given with verify result 3. Lists are not fetched from the network.

ctx         ctx handle
check       +crl-none+, +crl-peer+ or +crl-all+: which certificates are looked up
path        text or NULL: file of the lists; NULL or empty: they are among the trusted certificates
Returns     0
Errors      bad-handle; bad-argument (`check` is not one of the three, or `path` is not UTF-8); os
            (the file cannot be read); ssl (the file holds no revocation list); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         X509_VERIFY_PARAM_set_flags(3), RFC 5280 section 5"
  (ctx :int64)
  (check :int64)
  (path text))

(define-foreign-function ("gasket_ctx_set_crl_bytes" ctx-set-crl-bytes) :int64
  "Checks peers against revocation lists from memory.

It does what ctx-set-crl does with a file of those bytes. They are not kept.

ctx         ctx handle
check       +crl-none+, +crl-peer+ or +crl-all+: which certificates are looked up
bytes       bytes in: revocation lists, PEM or DER
length      0 to 2147483647: bytes at `bytes`
Returns     0
Errors      bad-handle; bad-argument (`check` is not one of the three, `bytes` is NULL while
            `length` is not 0, or `length` is out of range); ssl (the bytes hold no revocation
            list); no-memory
Threads     any
Waits       never
Since       0.1.0
See         X509_STORE_add_crl(3), RFC 5280 section 5"
  (ctx :int64)
  (check :int64)
  (bytes :pointer)
  (length :int64))

(define-foreign-function ("gasket_ctx_set_ciphers" ctx-set-ciphers) :int64
  "Selects the ciphers for TLS 1.2 and older.

Those of TLS 1.3 are selected by ctx-set-ciphersuites and are not touched.

ctx         ctx handle
list        text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
Returns     0
Errors      bad-handle; bad-argument (`list` is NULL or not UTF-8); ssl (the list selects no cipher
            that OpenSSL has); no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_cipher_list(3), openssl-ciphers(1)"
  (ctx :int64)
  (list text))

(define-foreign-function ("gasket_ctx_set_ciphersuites" ctx-set-ciphersuites) :int64
  "Selects the ciphers for TLS 1.3, preferred first.

ctx         ctx handle
list        text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none
Returns     0
Errors      bad-handle; bad-argument (`list` is NULL or not UTF-8); ssl (a name in the list is
            unknown to OpenSSL); no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_ciphersuites(3)"
  (ctx :int64)
  (list text))

(define-foreign-function ("gasket_ctx_set_alpn" ctx-set-alpn) :int64
  "Names the application protocols that this side speaks.

A client offers them. A server takes the first of its own that the client offered, and where there
is none ends the handshake with the alert no_application_protocol (120). stream-alpn tells what was
agreed.

ctx         ctx handle
protocols   text: names separated by commas, preferred first, such as `h2,http/1.1`; empty: none
Returns     0
Errors      bad-handle; bad-argument (`protocols` is NULL or not UTF-8, or a name in it is empty or
            longer than 255 bytes); no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_alpn_protos(3), RFC 7301"
  (ctx :int64)
  (protocols text))

(define-foreign-function ("gasket_ctx_set_server_cipher_order" ctx-set-server-cipher-order) :int64
  "Says whose order of preference chooses the cipher.

It is the client's to begin with. Only a server's setting has any effect.

ctx         ctx handle
on          0 or 1: 1: the server's order decides; 0: the client's
Returns     0
Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_options(3)"
  (ctx :int64)
  (on :int64))

(define-foreign-function ("gasket_ctx_set_resumption" ctx-set-resumption) :int64
  "Says whether a client resumes earlier sessions.

It does to begin with. Sessions are kept by context, host, port, verification and application
protocols, and only those of peers whose certificate was accepted under the same settings are used
again. stream-session-reused tells whether it happened.

ctx         ctx handle
on          0 or 1: 1: sessions are kept and resumed; 0: every handshake is a full one
Returns     0
Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_session_cache_mode(3), RFC 8446 section 2.2"
  (ctx :int64)
  (on :int64))

(define-foreign-function ("gasket_ctx_add_server_name" ctx-add-server-name) :int64
  "Lets a server show another certificate to clients that ask for another name.

A client that names `name` is served with the certificate, key and verification of `other-ctx`; one
that names something else, or nothing, with those of `ctx`. An exact name goes before one with a
star, and of two that are the same the later one counts. The other context is kept as long as this
one; naming `ctx` itself makes an exception from a star.

ctx         ctx handle: a server's context, the one that streams are made of
name        text: host name, or `*.example.com` for every name with one more part
other-ctx   ctx handle, shared: the context that serves that name
Returns     0
Errors      bad-handle; bad-argument (`name` is NULL, empty, not UTF-8 or longer than 255 bytes, or
            the contexts would form a circle); no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_tlsext_servername_callback(3), RFC 6066 section 3"
  (ctx :int64)
  (name text)
  (other-ctx :int64))

(define-foreign-function ("gasket_ctx_set_ticket_keys" ctx-set-ticket-keys) :int64
  "Sets the keys that a server's session tickets are sealed with.

By itself each context has random ones. Servers in several processes that shall resume each other's
sessions need the same; a child that was forked has its parent's. The first 16 bytes are the keys'
name, by which the servers know their tickets: other keys, another name.

ctx         ctx handle
keys        bytes in: name, HMAC key and AES key of the tickets
length      80 to 80: 80, as every OpenSSL since 1.1.0 wants it
Returns     0
Errors      bad-handle; bad-argument (`keys` is NULL, or `length` is not 80); ssl
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_tlsext_ticket_key_cb(3), RFC 5077"
  (ctx :int64)
  (keys :pointer)
  (length :int64))

(define-foreign-function ("gasket_ctx_add_psk" ctx-add-psk) :int64
  "Gives a context a pre-shared key.

A client offers the first one that it was given, a server finds the key of the identity that its
client names. A peer that proves to know the key needs no certificate, but a client that verifies
has still to be told the name of its peer, if only by \"\". In TLS 1.3 the key goes with
TLS_AES_128_GCM_SHA256; in TLS 1.2 a cipher for pre-shared keys has to be allowed.

ctx         ctx handle
identity    text: the name of the key, 1 to 128 bytes
key         bytes in: the key; a copy is kept, and wiped with the context
length      1 to 256: how many bytes
Returns     0
Errors      bad-handle; bad-argument (`identity` is empty, too long or no UTF-8, `key` is NULL, or
            `length` is out of range); no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_psk_client_callback(3), SSL_CTX_set_psk_server_callback(3), RFC 4279, RFC
            8446 section 4.2.11"
  (ctx :int64)
  (identity text)
  (key :pointer)
  (length :int64))

(define-foreign-function ("gasket_stream_new_fd" stream-new-fd) :int64
  "Makes a stream over a socket that the caller has connected.

The descriptor remains the caller's: it must stay open while the stream is in use, is not closed
with it, and its flags are not changed. A client has to be given the name of its peer by
stream-set-verify-host, or its handshake is refused.

ctx         ctx handle, shared: the context; the stream keeps it
fd          descriptor, lent: a connected stream socket, blocking or not
side        +client+ or +server+
Returns     new stream handle
Errors      bad-handle; bad-argument (`side` is neither client nor server or not one that `ctx` is
            for, or `fd` is no stream socket); os (`fd` is not open); ssl (the system's trusted
            certificates cannot be read); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         SSL_new(3)"
  (ctx :int64)
  (fd :int64)
  (side :int64))

(define-foreign-function ("gasket_stream_new_memory" stream-new-memory) :int64
  "Makes a stream whose encrypted bytes the caller carries.

It is for programs that have an event loop or I/O of their own. What came from the peer goes in by
stream-feed, what is for the peer comes out by stream-drain. Calls with a time of 0 answer
+want-read+ when the stream needs to be fed, and +want-write+ when it needs to be drained first.

ctx         ctx handle, shared: the context; the stream keeps it
side        +client+ or +server+
Returns     new stream handle
Errors      bad-handle; bad-argument (`side` is neither client nor server or not one that `ctx` is
            for); ssl (the system's trusted certificates cannot be read); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         SSL_new(3), BIO_s_mem(3)"
  (ctx :int64)
  (side :int64))

(define-foreign-function ("gasket_stream_connect" stream-connect) :int64
  "Makes a client's stream to a host and begins to connect it.

It returns at once. Finding the address and connecting go on in stream-wait, in the handshake and
in reads and writes, which is also where their failures show (kinds resolve and os). Every address
that the name has is tried. The name is sent to the server and is the one that its certificate is
checked for; an address is checked as an address and is not sent.

ctx         ctx handle, shared: a context for clients; the stream keeps it
host        text: host name, or an IPv4 or IPv6 address
port        1 to 65535: TCP port
Returns     new stream handle: the stream; its descriptor is Gasket's
Errors      bad-handle; bad-argument (`host` is NULL, empty, longer than 255 bytes or not ASCII,
            `port` is out of range, or `ctx` is for servers); ssl (the system's trusted certificates
            cannot be read); os (no thread or descriptor to find the address with); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         connect(2), getaddrinfo(3), RFC 6066 section 3"
  (ctx :int64)
  (host text)
  (port :int64))

(define-foreign-function ("gasket_stream_handshake" stream-handshake) :int64
  "Does the handshake: agrees on version and ciphers, and checks certificates.

The first read or write does it by itself. Call it to see its outcome before anything is sent, or
to give it a time of its own. Under TLS 1.3 a client's handshake is done before the server has
judged the client's certificate; a refusal shows in a later read.

stream      stream handle
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait
Returns     0: done, now or earlier
States      +want-read+, +want-write+, +timeout+, +interrupted+, +want-answer+
Errors      bad-handle; bad-argument (`timeout-ms` is below -1); state (a verifying client was not
            told whom the certificate must be for, or the stream is closed); verify (the peer's
            certificate was refused, or is missing; the verify result says why); ssl (no agreement
            with the peer, or what it sent is not TLS); closed (the connection was cut); resolve
            (the host name has no address); os (connecting, receiving or sending failed); no-memory
Threads     any; one does it, others that call at the same time wait for it
Waits       up to `timeout-ms`
Since       0.1.0
See         SSL_do_handshake(3), RFC 8446 section 4"
  (stream :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_read" stream-read) :int64
  "Reads what the peer has sent.

It waits for one byte at least and then gives what is there, up to the room. +want-read+ is
answered only when nothing that has arrived can be decrypted. 0 is answered again at every further
call. Does the handshake where that has not been done, and sends what is still waiting to be sent
when the protocol needs it.

stream      stream handle
buffer      bytes out: where the bytes go
length      1 to 2147483647: room at `buffer`, in bytes
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait for the first byte
Returns     how many bytes were read; 0: the peer has ended the stream properly
States      +want-read+, +want-write+, +timeout+, +interrupted+, +want-answer+
Errors      bad-handle; bad-argument (`buffer` is NULL, `length` is out of range, or `timeout-ms` is
            below -1); state (the stream is closed or detached); closed (the connection was cut
            without the TLS farewell); ssl; verify; os; resolve; no-memory
Threads     any; one may read while another writes
Waits       up to `timeout-ms`
Since       0.1.0
See         SSL_read(3), RFC 8446 section 6.1"
  (stream :int64)
  (buffer :pointer)
  (length :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_write" stream-write) :int64
  "Writes to the peer.

Bytes that were accepted are Gasket's: they need not be given again, and those that are not yet
sent go out with later calls. A state is answered only when none was accepted. The call sends before
it returns unless the time runs out, or stream-set-buffering has said to gather. A peer that is gone
is an error record; no SIGPIPE is raised. Does the handshake where that has not been done.

stream      stream handle
buffer      bytes in: the bytes
length      0 to 2147483647: how many
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait
Returns     how many bytes were accepted, perhaps fewer than `length`
States      +want-read+, +want-write+, +timeout+, +interrupted+, +want-answer+
Errors      bad-handle; bad-argument (`buffer` is NULL while `length` is not 0, `length` is out of
            range, or `timeout-ms` is below -1); state (the stream is closed, shut down or
            detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
Threads     any; one may write while another reads
Waits       up to `timeout-ms`
Since       0.1.0
See         SSL_write(3)"
  (stream :int64)
  (buffer :pointer)
  (length :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_flush" stream-flush) :int64
  "Sends everything that was accepted and is still waiting, gathered bytes included.

stream      stream handle
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait
Returns     0: all that was accepted has been given to the system; of a memory stream, drained
States      +want-read+, +want-write+, +timeout+, +interrupted+, +want-answer+
Errors      bad-handle; bad-argument (`timeout-ms` is below -1); state (the stream is closed or
            detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
Threads     any
Waits       up to `timeout-ms`
Since       0.1.0"
  (stream :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_pending" stream-pending) :int64
  "Counts the decrypted bytes that are there to be read.

A program that waits for the socket itself must ask first: what has been received already does not
make the socket readable again. Once the stream has failed, it answers what reads do.

stream      stream handle
Returns     bytes that a read would give without the network
Errors      bad-handle; state (the stream is closed or detached); closed; ssl; verify; os; resolve
Threads     any
Waits       never
Since       0.1.0
See         SSL_pending(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_set_buffering" stream-set-buffering) :int64
  "Gathers small writes into large ones.

To begin with every write is sent at once. With buffering, bytes are encrypted and sent when so
many are there, or at stream-flush, shutdown or close, or when the number gets less. That costs far
less for programs that write piece by piece, and less for those that write much: with 65536, four
full records go in one call of the system. They must not forget to flush before they wait for an
answer.

stream      stream handle
bytes       0 to 65536: how many bytes to gather; 0: send each write at once
Returns     0
Errors      bad-handle; bad-argument (`bytes` is out of range); state (more than that is waiting
            already, or the stream is closed); closed; ssl; verify; os; resolve
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64)
  (bytes :int64))

(define-foreign-function ("gasket_stream_wait" stream-wait) :int64
  "Waits until a call that answered +want-read+ or +want-write+ can go on.

It is for programs that call with a time of 0 and wait in a place of their own. It also carries
connecting on, and sends what is waiting to be sent. With a time of 0 it answers `state` where that
is not there yet.

stream      stream handle
state       +want-read+ or +want-write+: the state that a call answered
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait
Returns     0: what the state asked for is there: make the call again
States      +want-read+, +want-write+, +timeout+, +interrupted+
Errors      bad-handle; bad-argument (`state` is neither of the two, or `timeout-ms` is below -1);
            state (the stream is closed or detached); resolve; os; closed; ssl; verify; no-memory
Threads     any
Waits       up to `timeout-ms`
Since       0.1.0
See         poll(2)"
  (stream :int64)
  (state :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_shutdown" stream-shutdown) :int64
  "Ends this side's half of the stream.

Sends what is waiting, then the TLS farewell (close_notify). Nothing can be written afterwards;
reading goes on until the peer has ended its half too. The peer's farewell is not waited for.

stream      stream handle
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait
Returns     1: the peer's farewell was received already; 0: not yet
States      +want-read+, +want-write+, +timeout+, +interrupted+
Errors      bad-handle; bad-argument (`timeout-ms` is below -1); state (the stream is closed or
            detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
Threads     any
Waits       up to `timeout-ms`
Since       0.1.0
See         SSL_shutdown(3), RFC 8446 section 6.1"
  (stream :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_linger" stream-linger) :int64
  "Does what stream-close does before it closes.

Sends what is waiting and the TLS farewell, as stream-shutdown. Then a client that has written on
TLS 1.3 and heard nothing since the handshake waits until the server has said its first word, which
is its session tickets, or 5 s are over, and further until it ends or 300 ms are over: at a closed
socket they would have the system throw away what it has not sent yet. It is for callers that wait
in a way of their own; stream-close with a time of 0 follows.

stream      stream handle
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait
Returns     0: it may be closed with a time of 0
States      +want-read+, +want-write+, +timeout+, +interrupted+
Errors      bad-handle; bad-argument (`timeout-ms` is below -1); state (the stream is closed or
            detached); closed (the connection was cut); ssl; verify; os; resolve; no-memory
Threads     any
Waits       up to `timeout-ms`
Since       0.1.0
See         SSL_shutdown(3), RFC 8446 section 4.6.1"
  (stream :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_close" stream-close) :int64
  "Closes the stream.

Sends what is waiting and the TLS farewell, without waiting for the peer's, lingers as
stream-linger does, and closes the descriptor if it is Gasket's. Failures on the way end in a closed
stream too. +timeout+: closed, but what was still unsent is lost. +interrupted+: not closed yet,
call again. With a time of 0 nothing is waited for and unsent bytes are lost. The handle stays and
has to be freed; every later call that reads or writes is a record of kind state.

stream      stream handle
timeout-ms  milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what goes at once
Returns     0: closed, now or earlier
States      +timeout+, +interrupted+
Errors      bad-handle; bad-argument (`timeout-ms` is below -1)
Threads     any; others that are in a call on the stream return with a record of kind state
Waits       up to `timeout-ms`
Since       0.1.0
See         SSL_shutdown(3), RFC 8446 section 6.1"
  (stream :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_detach" stream-detach) :int64
  "Ends TLS on a connection that goes on without it.

Sends what is waiting and the farewell, and waits for the peer's. Then the socket belongs to the
caller, whoever opened it, and the stream is closed. Bytes that came behind the peer's farewell stay
in the socket, unless that farewell came before this call: then they were perhaps received already,
and stream-leftover has them.

stream      stream handle: a stream over a descriptor
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait
Returns     the caller's descriptor: the socket, which is the caller's from now on
States      +want-read+, +want-write+, +timeout+, +interrupted+
Errors      bad-handle; bad-argument (`timeout-ms` is below -1); state (decrypted bytes are still
            unread (read them and call again), the stream has no descriptor, or it is closed);
            closed (the connection was cut); ssl; os; no-memory
Threads     any
Waits       up to `timeout-ms`
Since       0.1.0
See         SSL_shutdown(3)"
  (stream :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_stream_leftover" stream-leftover) :int64
  "Takes plain bytes that were received behind the peer's farewell.

Gasket reads from the socket in large pieces, so the beginning of what follows TLS may be among
them. Each byte is given once.

stream      stream handle: a stream whose peer has ended it, detached or not
buffer      bytes out: where the bytes go
length      0 to 2147483647: room at `buffer`, in bytes
Returns     how many bytes were copied; 0: there are none, or no more
Errors      bad-handle; bad-argument (`buffer` is NULL while `length` is not 0, or `length` is out
            of range); state (the peer's farewell has not been read yet)
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64)
  (buffer :pointer)
  (length :int64))

(define-foreign-function ("gasket_stream_prime" stream-prime) :int64
  "Gives the stream bytes that the program has already read from the socket.

When plain text turns into TLS on one connection, a program that reads with a buffer may hold the
beginning of the handshake in it.

stream      stream handle: a stream whose handshake has not begun
bytes       bytes in: encrypted bytes from the peer
length      0 to 262144: how many
Returns     0: they will be read before anything else
Errors      bad-handle; bad-argument (`bytes` is NULL while `length` is not 0, or more than 262144
            bytes were given together); state (the handshake has begun, or the stream is closed);
            no-memory
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64)
  (bytes :pointer)
  (length :int64))

(define-foreign-function ("gasket_stream_feed" stream-feed) :int64
  "Gives a memory stream what came from its peer, in pieces of any size.

Nothing is decrypted yet; call handshake, read or what else was answered with +want-read+ again. It
holds 262144 bytes; a full stream takes more after it was read from.

stream      stream handle: a memory stream
bytes       bytes in: encrypted bytes from the peer
length      0 to 2147483647: how many
Returns     how many bytes were taken; fewer than `length` when the stream is full
Errors      bad-handle; bad-argument (`bytes` is NULL while `length` is not 0, or `length` is out of
            range); state (not a memory stream, closed, or after stream-feed-end); closed; ssl;
            verify; no-memory
Threads     any
Waits       never
Since       0.1.0
See         BIO_write(3)"
  (stream :int64)
  (bytes :pointer)
  (length :int64))

(define-foreign-function ("gasket_stream_feed_end" stream-feed-end) :int64
  "Tells a memory stream that its peer's bytes have ended.

When everything fed before has been read, and there was no TLS farewell at its end, the next read
finds the connection cut.

stream      stream handle: a memory stream
Returns     0: no more bytes will come
Errors      bad-handle; state (not a memory stream, or closed); closed; ssl; verify
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_stream_drain" stream-drain) :int64
  "Takes from a memory stream what is for its peer.

Call it after every call on the stream, and carry all of it. The last bytes, the farewell or an
alert among them, can still be had when the stream is closed.

stream      stream handle: a memory stream
buffer      bytes out: where the bytes go
length      0 to 2147483647: room at `buffer`, in bytes
Returns     how many bytes were given; 0: there are none now
Errors      bad-handle; bad-argument (`buffer` is NULL while `length` is not 0, or `length` is out
            of range); state (not a memory stream)
Threads     any
Waits       never
Since       0.1.0
See         BIO_read(3)"
  (stream :int64)
  (buffer :pointer)
  (length :int64))

(define-foreign-function ("gasket_stream_set_plain" stream-set-plain) :int64
  "Has a stream carry bytes as they are, until stream-start-tls.

Reading, writing, shutdown and close are then TCP's: the end of file is TCP's, and nothing is
encrypted or verified. For protocols that begin in plain text (STARTTLS), and for what is plain
altogether.

stream      stream handle
Returns     0
Errors      bad-handle; state (the handshake has begun, or the stream is closed); closed; ssl;
            verify; os; resolve
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_stream_start_tls" stream-start-tls) :int64
  "Goes on with TLS on a plain stream.

The handshake comes next, with the next call or in the loop. What was received and not yet read
belongs to it: read all that is plain before, and nothing that a peer may have put behind it unasked
is taken for the program's own. What is queued for sending goes first.

stream      stream handle
Returns     0
Errors      bad-handle; state (the stream is not plain, plain bytes are gathered, or one side has
            ended it); closed; ssl; verify; os; resolve
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_stream_set_local_address" stream-set-local-address) :int64
  "Says where a stream connects from.

Addresses of its peer that are of another family are not tried. What the system does not let it
have is a failure to connect, of kind os.

stream      stream handle: a stream that connects and has not begun to
host        text: an address of this machine, in numbers; `0.0.0.0` or `::`: any of that family
port        port: 0: any
Returns     0
Errors      bad-handle; bad-argument (`host` is NULL or no address, or `port` is out of range);
            state (it has begun to connect, or has never had to, or is closed)
Threads     any
Waits       never
Since       0.1.0
See         bind(2)"
  (stream :int64)
  (host text)
  (port :int64))

(define-foreign-function ("gasket_stream_set_server_name" stream-set-server-name) :int64
  "Sets the host name that a client asks the server for.

A server that has several certificates chooses by it. stream-connect has set it already. It has
nothing to do with whom the certificate is checked for. An address is not sent.

stream      stream handle: a client's stream
host        text: the name to ask for; empty: none
Returns     0
Errors      bad-handle; bad-argument (`host` is NULL, longer than 255 bytes or not ASCII); state
            (the handshake has begun, or the stream is a server's); no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_set_tlsext_host_name(3), RFC 6066 section 3"
  (stream :int64)
  (host text))

(define-foreign-function ("gasket_stream_set_verify_host" stream-set-verify-host) :int64
  "Says whom the peer's certificate must have been issued for.

A client that verifies its peer must be told, by this function or by stream-connect; its handshake
is refused otherwise. The empty text says that the chain alone is checked, whoever shows it. Another
name is refused with verify result 62, another address with 64. A name in another script than Latin
is given as its A-label (xn--...).

stream      stream handle: a client's stream
host        text: the name or address that the certificate must be for; empty: any
Returns     0
Errors      bad-handle; bad-argument (`host` is NULL, longer than 255 bytes or not ASCII); state
            (the handshake has begun, or the stream is a server's); no-memory
Threads     any
Waits       never
Since       0.1.0
See         X509_VERIFY_PARAM_set1_host(3), RFC 6125"
  (stream :int64)
  (host text))

(define-foreign-function ("gasket_stream_set_method" stream-set-method) :int64
  "Selects the protocol versions of one stream, instead of its context's.

stream      stream handle
method      text: protocol versions, as ctx-new takes them
Returns     0
Errors      bad-handle; bad-argument (`method` is NULL or names no version); unsupported (the
            OpenSSL that is loaded cannot do a version that was named); state (the handshake has
            begun)
Threads     any
Waits       never
Since       0.1.0
See         SSL_set_min_proto_version(3)"
  (stream :int64)
  (method text))

(define-foreign-function ("gasket_stream_set_ciphers" stream-set-ciphers) :int64
  "Selects the ciphers of one stream for TLS 1.2 and older, instead of its context's.

stream      stream handle
list        text: OpenSSL's cipher list, such as `ECDHE+AESGCM:!aNULL`
Returns     0
Errors      bad-handle; bad-argument (`list` is NULL or not UTF-8); ssl (the list selects no cipher
            that OpenSSL has); state (the handshake has begun)
Threads     any
Waits       never
Since       0.1.0
See         SSL_set_cipher_list(3), openssl-ciphers(1)"
  (stream :int64)
  (list text))

(define-foreign-function ("gasket_stream_set_ciphersuites" stream-set-ciphersuites) :int64
  "Selects the ciphers of one stream for TLS 1.3, instead of its context's.

stream      stream handle
list        text: names separated by colons, such as `TLS_AES_256_GCM_SHA384`; empty for none
Returns     0
Errors      bad-handle; bad-argument (`list` is NULL or not UTF-8); ssl (a name in the list is
            unknown to OpenSSL); state (the handshake has begun)
Threads     any
Waits       never
Since       0.1.0
See         SSL_set_ciphersuites(3)"
  (stream :int64)
  (list text))

(define-foreign-function ("gasket_stream_set_verify" stream-set-verify) :int64
  "Says what one stream asks of its peer's certificate, instead of its context.

stream      stream handle
mode        +verify-none+, +verify-optional+ or +verify-required+: what is asked of the peer's
            certificate
Returns     0
Errors      bad-handle; bad-argument (`mode` is not one of the three); state (the handshake has
            begun); ssl (the system's trusted certificates cannot be read); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         SSL_set_verify(3)"
  (stream :int64)
  (mode :int64))

(define-foreign-function ("gasket_stream_set_max_depth" stream-set-max-depth) :int64
  "Limits the length of the peer's chain on one stream, instead of its context.

stream      stream handle
depth       0 to 100: how many authorities may stand between certificate and root
Returns     0
Errors      bad-handle; bad-argument (`depth` is out of range); state (the handshake has begun)
Threads     any
Waits       never
Since       0.1.0
See         SSL_set_verify_depth(3)"
  (stream :int64)
  (depth :int64))

(define-foreign-function ("gasket_stream_set_server_cipher_order" stream-set-server-cipher-order) :int64
  "Says whose order of preference chooses the cipher on one stream, instead of its context.

stream      stream handle
on          0 or 1: 1: the server's order decides; 0: the client's
Returns     0
Errors      bad-handle; bad-argument (`on` is neither 0 nor 1); state (the handshake has begun)
Threads     any
Waits       never
Since       0.1.0
See         SSL_set_options(3)"
  (stream :int64)
  (on :int64))

(define-foreign-function ("gasket_stream_set_ignore_unexpected_eof" stream-set-ignore-unexpected-eof) :int64
  "Says what it means when the peer leaves without the TLS farewell.

To begin with that is an error of kind closed, since an attacker can cut a connection but cannot
make the farewell. Protocols that mark the end of their messages themselves may do without. With 1
such an end reads as 0. A connection that is cut during the handshake is an error always.

stream      stream handle
on          0 or 1: 1: a connection that was cut off reads as a clean end
Returns     0
Errors      bad-handle; bad-argument (`on` is neither 0 nor 1)
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_options(3), RFC 8446 section 6.1"
  (stream :int64)
  (on :int64))

(define-foreign-function ("gasket_stream_verify_result" stream-verify-result) :int64
  "Tells what the check of the peer's certificate has found.

It is filled in by the handshake, also where verification is switched off and the finding has no
consequence. A peer that showed no certificate counts as 0; stream-peer-certificate tells the two
apart.

stream      stream handle
Returns     0, which is X509_V_OK, or an X509_V_ERR_ value of OpenSSL
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0
See         SSL_get_verify_result(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_verify_result_string" stream-verify-result-string) text
  "Tells in words what the check of the peer's certificate has found.

stream      stream handle
Returns     borrowed text: OpenSSL's words for the verify result, `ok` for 0
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         X509_verify_cert_error_string(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_protocol" stream-protocol) text
  "Tells which version of the protocol was agreed on.

stream      stream handle
Returns     borrowed text: the version, such as `TLSv1.3`; empty before the handshake
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         SSL_get_version(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_cipher" stream-cipher) text
  "Tells which cipher was agreed on.

stream      stream handle
Returns     borrowed text: OpenSSL's name, such as `TLS_AES_256_GCM_SHA384`; empty before the
            handshake
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         SSL_get_current_cipher(3), SSL_CIPHER_get_name(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_alpn" stream-alpn) text
  "Tells which application protocol was agreed on (ctx-set-alpn).

stream      stream handle
Returns     borrowed text: the protocol, such as `h2`; empty where none was agreed on
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         SSL_get0_alpn_selected(3), RFC 7301"
  (stream :int64))

(define-foreign-function ("gasket_stream_server_name" stream-server-name) text
  "Gives the host name that the client asks the server for.

On a client's stream it is the one that is sent, on a server's the one that was received.

stream      stream handle
Returns     borrowed text: the host name; empty where there is none
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         SSL_get_servername(3), RFC 6066 section 3"
  (stream :int64))

(define-foreign-function ("gasket_stream_peer" stream-peer) text
  "Names the other side, as error messages do.

It is the host and port that were connected to, or else the address of the socket's other end.

stream      stream handle
Returns     borrowed text: such as `example.com:443` or `[::1]:443`; empty where nobody is known
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         getpeername(2)"
  (stream :int64))

(define-foreign-function ("gasket_stream_peer_certificate" stream-peer-certificate) :int64
  "Gives the certificate that the peer has shown.

Before the handshake there is none. That it was shown does not mean that it was accepted.

stream      stream handle
Returns     new certificate handle: the certificate; 0: the peer has shown none
Errors      bad-handle; ssl (the certificate is malformed); no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_get1_peer_certificate(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_session_reused" stream-session-reused) :int64
  "Tells whether the handshake resumed an earlier session (ctx-set-resumption).

stream      stream handle
Returns     1: the handshake resumed an earlier session
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0
See         SSL_session_reused(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_fd" stream-fd) :int64
  "Gives the descriptor, for a program that waits in its own event loop.

Which event to wait for is what a call with a time of 0 answered. Ask stream-pending first, since
received bytes may be waiting inside. The number may change while a stream is still connecting.

stream      stream handle
Returns     borrowed descriptor
Errors      bad-handle; state (it has none: a memory stream, one that still looks for its address,
            or a closed one)
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_stream_ctx" stream-ctx) :int64
  "Gives the context of a stream, by a handle that lives as long as the stream.

retain makes one of it that is the caller's own.

stream      stream handle
Returns     borrowed ctx handle: the context that the stream was made of
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_stream_ssl" stream-ssl) :int64
  "Gives a handle for OpenSSL's own object under a stream. It lives as long as the stream.

stream      stream handle
Returns     borrowed ssl handle: OpenSSL's object under the stream
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0
See         SSL_new(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_side" stream-side) :int64
  "Tells which end of the connection a stream is.

stream      stream handle
Returns     +client+ or +server+
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_stream_queued" stream-queued) :int64
  "Tells how much of what was written is not yet sent.

It is bounded: stream-write takes no more where the peer takes nothing.

stream      stream handle
Returns     bytes, encrypted ones and those that are gathered
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_ctx_set_question" ctx-set-question) :int64
  "Has the handshakes of a context's streams pause for a question, or not any more.

ctx         ctx handle
question    +question-client-hello+, +question-certificate+ or +question-verify+
on          0 or 1: whether streams made from now on ask it
Returns     0
Errors      bad-handle; bad-argument (`question` is not one of the three, `on` neither 0 nor 1, or a
            client's context is to ask for client hellos); unsupported (verification is to pause for
            a server, or under an OpenSSL before 3.0.2)
Threads     any
Waits       never
Since       0.1.0
See         SSL_CTX_set_client_hello_cb(3), SSL_CTX_set_cert_cb(3), SSL_set_retry_verify(3)"
  (ctx :int64)
  (question :int64)
  (on :int64))

(define-foreign-function ("gasket_ctx_set_question_callback" ctx-set-question-callback) :int64
  "Registers a C function that answers the questions of a context's streams.

It may call stream-answer itself, to name a context; what it returns then has no effect. A foreign
function that ends by an exception commonly returns 0, which refuses. It must stay callable as long
as the context or a stream of it is used.

ctx         ctx handle
callback    callback or 0: called with the stream's handle, the question and `user`; answers 1 to
            accept, anything else to refuse. NULL: nobody is called
user        number: passed on to `callback`
Returns     0
Errors      bad-handle
Threads     any; the callback comes on the thread whose call carries the handshake
Waits       never
Since       0.1.0"
  (ctx :int64)
  (callback :pointer)
  (user :int64))

(define-foreign-function ("gasket_stream_question" stream-question) :int64
  "Tells which question the handshake waits to have answered.

stream      stream handle
Returns     +question-client-hello+ and so on, or 0: nothing is asked
Errors      bad-handle; state (the stream's lock was lost)
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_stream_question_alpn" stream-question-alpn) text
  "Tells which application protocols a client offers, for +question-client-hello+.

stream      stream handle
Returns     borrowed text: the protocols, comma-separated, the preferred first; \"\": none, or no
            hello yet
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         RFC 7301"
  (stream :int64))

(define-foreign-function ("gasket_stream_question_certificate" stream-question-certificate) :int64
  "Gives the certificate that +question-verify+ is about.

stream      stream handle
Returns     new certificate handle: the peer's certificate; 0: there is no such question
Errors      bad-handle; no-memory; state (the stream's lock was lost)
Threads     any
Waits       never
Since       0.1.0"
  (stream :int64))

(define-foreign-function ("gasket_stream_question_verify_result" stream-question-verify-result) :int64
  "Tells what OpenSSL found about the certificate that +question-verify+ is about.

stream      stream handle
Returns     X509_V_OK, which is 0, or one of X509_V_ERR_; 0 where there is no such question
Errors      bad-handle; state (the stream's lock was lost)
Threads     any
Waits       never
Since       0.1.0
See         X509_STORE_CTX_get_error(3)"
  (stream :int64))

(define-foreign-function ("gasket_stream_answer" stream-answer) :int64
  "Answers the question that the handshake waits for.

Then the call that answered +want-answer+ is to be made again. A certificate that is taken in spite
of OpenSSL's verdict leaves that verdict in stream-verify-result; one that is refused in spite of it
fails with X509_V_ERR_APPLICATION_VERIFICATION.

stream      stream handle
accept      0 or 1: 1: the handshake goes on; 0: it fails with an alert to the peer
ctx         ctx handle or 0, shared: the context to go on with, or whose certificate to present; 0:
            as the stream's own says
Returns     0
Errors      bad-handle; bad-argument (`accept` is neither 0 nor 1, or `ctx` is given to
            +question-verify+); state (there is no question to answer, or the stream is closed);
            ssl; verify; closed; os; resolve; no-memory
Threads     any
Waits       never
Since       0.1.0
See         SSL_set_SSL_CTX(3), SSL_use_cert_and_key(3)"
  (stream :int64)
  (accept :int64)
  (ctx :int64))

(define-foreign-function ("gasket_certificate_new_bytes" certificate-new-bytes) :int64
  "Reads a certificate.

Of several the first is taken. The bytes are not kept.

bytes       bytes in: a certificate, PEM or DER
length      0 to 2147483647: bytes at `bytes`
Returns     new certificate handle
Errors      bad-argument (`bytes` is NULL while `length` is not 0, or `length` is out of range);
            library (OpenSSL cannot be opened); ssl (the bytes are none, or hold no certificate that
            can be read); no-memory
Threads     any
Waits       for files only
Since       0.1.0
See         PEM_read_bio_X509(3), d2i_X509(3)"
  (bytes :pointer)
  (length :int64))

(define-foreign-function ("gasket_certificate_version" certificate-version) :int64
  "Tells of which version of X.509 a certificate is.

certificate certificate handle
Returns     1, 2 or 3
Errors      bad-handle; ssl (it says that it is of another)
Threads     any
Waits       never
Since       0.1.0
See         X509_get_version(3), RFC 5280"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_subject" certificate-subject) text
  "Tells whom a certificate was issued to.

The text is for people to read and in the form of RFC 2253. Do not compare it with a host name:
stream-set-verify-host does that properly.

certificate certificate handle
Returns     borrowed text: the name, such as `CN=example.com,O=Example`
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         X509_NAME_print_ex(3), RFC 2253"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_issuer" certificate-issuer) text
  "Tells who issued a certificate, in the form of RFC 2253.

certificate certificate handle
Returns     borrowed text: the name, such as `CN=Example Root,O=Example`
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         X509_NAME_print_ex(3), RFC 2253"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_serial" certificate-serial) text
  "Gives the serial number of a certificate, which is unique for its issuer.

It is text because it may be of 20 bytes.

certificate certificate handle
Returns     borrowed text: hexadecimal digits in capitals, without a prefix
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         X509_get_serialNumber(3)"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_pem" certificate-pem) text
  "Gives the whole certificate as PEM text.

That is what files hold and what ctx-set-ca-bytes takes.

certificate certificate handle
Returns     borrowed text: the certificate between its BEGIN and END lines
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         PEM_write_bio_X509(3), RFC 7468"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_not_before" certificate-not-before) :int64
  "Tells from when on a certificate is valid.

certificate certificate handle
Returns     seconds since the beginning of 1970, UTC; negative before it
Errors      bad-handle; ssl (the certificate's time is malformed)
Threads     any
Waits       never
Since       0.1.0
See         X509_get0_notBefore(3)"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_not_after" certificate-not-after) :int64
  "Tells until when a certificate is valid.

certificate certificate handle
Returns     seconds since the beginning of 1970, UTC; negative before it
Errors      bad-handle; ssl (the certificate's time is malformed)
Threads     any
Waits       never
Since       0.1.0
See         X509_get0_notAfter(3)"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_name_count" certificate-name-count) :int64
  "Tells how many parts a name has.

They are in the certificate's order, and what is there twice is given twice.

certificate certificate handle
which       +name-subject+, +name-issuer+ or +name-alternative+: which name
Returns     how many parts it has; 0: there is none
Errors      bad-handle; bad-argument (`which` is not one of the three); ssl (the alternative names
            are malformed, or there twice)
Threads     any
Waits       never
Since       0.1.0
See         X509_NAME_entry_count(3), X509_get_ext_d2i(3)"
  (certificate :int64)
  (which :int64))

(define-foreign-function ("gasket_certificate_name_type" certificate-name-type) text
  "Tells what a part of a name is.

Of subject and issuer it is OpenSSL's short name, such as `CN`, `O` and `emailAddress`, or the
dotted numbers of what OpenSSL does not know. Of alternative names it is `DNS`, `IP Address`,
`email`, `URI`, `DirName`, `Registered ID`, `othername`, `X400Name` or `EdiPartyName`.

certificate certificate handle
which       +name-subject+, +name-issuer+ or +name-alternative+: which name
index       0 to 2147483647: which part, 0 for the first
Returns     borrowed text: its type; NULL where there is no such part
Errors      NULL for bad-handle; bad-argument
Threads     any
Waits       never
Since       0.1.0
See         OBJ_nid2sn(3), X509V3_get_d2i(3), RFC 5280"
  (certificate :int64)
  (which :int64)
  (index :int64))

(define-foreign-function ("gasket_certificate_name_value" certificate-name-value) text
  "Gives what a part of a name says.

What is no text, or has a NUL or a `#` at a place where it would be misread, is given in the form
of RFC 2253: `#` and its DER in hexadecimal, and nothing else begins so. An IPv4 address is dotted,
one of IPv6 is as OpenSSL writes it: `0:0:0:0:0:0:0:1`. A `DirName` is as certificate-subject has
it, a `Registered ID` is dotted numbers, and what OpenSSL has no text for (`othername`, `X400Name`,
`EdiPartyName`) is the DER of the whole.

certificate certificate handle
which       +name-subject+, +name-issuer+ or +name-alternative+: which name
index       0 to 2147483647: which part, 0 for the first
Returns     borrowed text: what it says; NULL where there is no such part
Errors      NULL for bad-handle; bad-argument
Threads     any
Waits       never
Since       0.1.0
See         ASN1_STRING_to_UTF8(3), RFC 2253, RFC 5280"
  (certificate :int64)
  (which :int64)
  (index :int64))

(define-foreign-function ("gasket_certificate_der" certificate-der) :int64
  "Gives the whole certificate as DER.

As much is copied as there is room for. With `length` 0 the size is asked for.

certificate certificate handle
buffer      bytes out: where the bytes go
length      0 to 2147483647: room at `buffer`, in bytes
Returns     how many bytes the certificate has, also where there was less room
Errors      bad-handle; bad-argument (`buffer` is NULL while `length` is not 0, or `length` is out
            of range); ssl (the certificate cannot be encoded)
Threads     any
Waits       never
Since       0.1.0
See         i2d_X509(3)"
  (certificate :int64)
  (buffer :pointer)
  (length :int64))

(define-foreign-function ("gasket_certificate_fingerprint" certificate-fingerprint) text
  "Gives the digest of the whole certificate.

certificate certificate handle
digest      text: OpenSSL's name of a digest, such as `sha256`
Returns     borrowed text: hexadecimal digits in capitals; NULL where OpenSSL knows no such digest
Errors      NULL for bad-handle; bad-argument
Threads     any
Waits       never
Since       0.1.0
See         X509_digest(3), EVP_get_digestbyname(3)"
  (certificate :int64)
  (digest text))

(define-foreign-function ("gasket_certificate_key_type" certificate-key-type) text
  "Tells of what type the key of a certificate is.

certificate certificate handle
Returns     borrowed text: such as `RSA`, `EC` and `ED25519`; empty where OpenSSL cannot read the
            key
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         EVP_PKEY_get0_type_name(3)"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_key_bits" certificate-key-bits) :int64
  "Tells how large the key of a certificate is.

certificate certificate handle
Returns     its size in bits
Errors      bad-handle; ssl (OpenSSL cannot read the key)
Threads     any
Waits       never
Since       0.1.0
See         EVP_PKEY_get_bits(3)"
  (certificate :int64))

(define-foreign-function ("gasket_certificate_key_pem" certificate-key-pem) text
  "Gives the public key of a certificate as PEM text.

certificate certificate handle
Returns     borrowed text: the key between its BEGIN and END lines; empty where OpenSSL cannot read
            it
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0
See         PEM_write_bio_PUBKEY(3), RFC 7468"
  (certificate :int64))

(define-foreign-function ("gasket_listener_new" listener-new) :int64
  "Listens on a TCP port.

The port can be bound again at once when a former server has just ended (SO_REUSEADDR). The
descriptor is closed in programs that this process executes.

host        text or NULL: address to listen on, or `localhost`; NULL or empty: all, IPv6 and IPv4
port        port: 0 to have one picked
backlog     0 to 2147483647: how many connections may queue for acceptance; 0: the system's choice
Returns     new listener handle
Errors      bad-argument (`host` is not UTF-8, or `port` or `backlog` is out of range); resolve
            (`host` is neither an address nor `localhost`); os (the address cannot be had: in use,
            not of this machine, not permitted); no-memory
Threads     any
Waits       never
Since       0.1.0
See         bind(2), listen(2)"
  (host text)
  (port :int64)
  (backlog :int64))

(define-foreign-function ("gasket_listener_port" listener-port) :int64
  "Tells which port a listener is bound to.

listener    listener handle
Returns     the port, also where 0 was asked for
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0
See         getsockname(2)"
  (listener :int64))

(define-foreign-function ("gasket_listener_fd" listener-fd) :int64
  "Gives the descriptor, for a program that waits in its own event loop.

It is readable when listener-accept has a connection to give. Do not close it and do not accept on
it by other means.

listener    listener handle
Returns     borrowed descriptor
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (listener :int64))

(define-foreign-function ("gasket_listener_accept" listener-accept) :int64
  "Takes the next connection and makes a server's stream of it.

Nothing is exchanged with the client yet: the handshake is done by stream-handshake or the first
read or write, so that a slow client holds up only itself. A client that left while it was queued is
passed over.

listener    listener handle
ctx         ctx handle, shared: a context for servers; the stream keeps it
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait for a client
Returns     new stream handle: a server's stream; its descriptor is Gasket's
States      +want-read+, +timeout+, +interrupted+
Errors      bad-handle; bad-argument (`ctx` is for clients, or `timeout-ms` is below -1); os (the
            system refuses, for instance for want of descriptors); state; no-memory
Threads     any; several may accept at once
Waits       up to `timeout-ms`
Since       0.1.0
See         accept(2)"
  (listener :int64)
  (ctx :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_listener_set_plain" listener-set-plain) :int64
  "Says how connections begin: see stream-set-plain.

What was accepted before is left as it is. A loop accepts nothing between loop-listen and this
where both are called before the loop is run, or on the thread that runs it.

listener    listener handle
on          0 or 1: 1: connections that are accepted from now on begin plain; 0: with TLS
Returns     0
Errors      bad-handle; bad-argument
Threads     any
Waits       never
Since       0.1.0"
  (listener :int64)
  (on :int64))

(define-foreign-function ("gasket_loop_new" loop-new) :int64
  "Makes a loop.

free ends it, and interrupts it where it runs. The streams in it are left as they are, to be used
or freed; listeners too.

Returns     new loop handle
Errors      unsupported (libuv cannot be opened); os (the system has no descriptor for it);
            no-memory
Threads     any
Waits       never
Since       0.1.0"
)

(define-foreign-function ("gasket_loop_fd" loop-fd) :int64
  "Gives a descriptor for a program that waits in its own event loop.

It is readable whenever loop-next with a time-out of 0 has something to do, time-outs and what
other threads have done included. Only poll it.

loop        loop handle
Returns     borrowed descriptor
Errors      bad-handle; state (another thread runs the loop, or it is the parent process's);
            unsupported (the system has no descriptor that is readable at a time); os (the system
            has no descriptor for it)
Threads     any
Waits       never
Since       0.1.0"
  (loop :int64))

(define-foreign-function ("gasket_loop_connect" loop-connect) :int64
  "Connects to a host, as stream-connect does, and has the loop go on with it.

+event-connected+ tells when the handshake is done, +event-error+ that the host is not known,
cannot be reached or is not trusted. Settings of the stream are made before the loop runs next.

loop        loop handle
ctx         ctx handle, shared: a context for clients
host        text: name or address
port        1 to 65535
Returns     new stream handle: in the loop; it connects and shakes hands there
Errors      bad-handle; bad-argument (`host` is NULL, empty or not UTF-8, `port` out of range, or
            `ctx` for servers); state (the loop is the parent process's); os (the host's name cannot
            be looked up now); ssl; no-memory
Threads     any
Waits       never
Since       0.1.0"
  (loop :int64)
  (ctx :int64)
  (host text)
  (port :int64))

(define-foreign-function ("gasket_loop_listen" loop-listen) :int64
  "Listens on a TCP port and has the loop accept connections.

Each is told with +event-accepted+ and shakes hands in the loop. Time-outs of the listener are
those that its connections begin with. loop-pause stops accepting for a while, free for good.
Settings of the listener are made before the loop runs next: where another thread is running it,
call this on that thread, as after a +event-wake+.

loop        loop handle
ctx         ctx handle, shared: a context for servers: of each connection
host        text or NULL: as for listener-new
port        port: 0 to have one picked
backlog     0 to 2147483647: how many connections may queue for acceptance; 0: the system's choice
Returns     new listener handle
Errors      bad-handle; bad-argument (`host` is not UTF-8, `port` or `backlog` is out of range, or
            `ctx` is for clients); state (the loop is the parent process's); resolve (`host` is
            neither an address nor `localhost`); os (the address cannot be had); no-memory
Threads     any
Waits       never
Since       0.1.0"
  (loop :int64)
  (ctx :int64)
  (host text)
  (port :int64)
  (backlog :int64))

(define-foreign-function ("gasket_loop_listen_fd" loop-listen-fd) :int64
  "Has the loop accept connections on a socket that listens already.

Settings of the listener are made as after loop-listen.

loop        loop handle
ctx         ctx handle, shared: a context for servers: of each connection
fd          descriptor: that listens, such as one inherited from a supervisor; copied: it stays the
            caller's
Returns     new listener handle
Errors      bad-handle; bad-argument (`fd` does not listen, or `ctx` is for clients); state (the
            loop is the parent process's); os (`fd` is not open or no socket); no-memory
Threads     any
Waits       never
Since       0.1.0"
  (loop :int64)
  (ctx :int64)
  (fd :int64))

(define-foreign-function ("gasket_loop_add" loop-add) :int64
  "Has a loop look after a stream that there is already.

It may be in the middle of anything. +event-connected+ comes first, also where the handshake was
done before.

loop        loop handle
stream      stream handle: with a descriptor or one that connects
Returns     0
Errors      bad-handle; state (the stream is closed, in memory, or in a loop already, or the loop is
            the parent process's); no-memory
Threads     any
Waits       never
Since       0.1.0"
  (loop :int64)
  (stream :int64))

(define-foreign-function ("gasket_loop_remove" loop-remove) :int64
  "Takes a stream or listener out of its loop.

Nothing more is told of it. The stream goes on as it is, with calls that wait or in another loop.

member      stream or listener handle: in a loop
Returns     0
Errors      bad-handle; state (it is in no loop)
Threads     any; what another thread has pulled already may still speak of it
Waits       never
Since       0.1.0"
  (member :int64))

(define-foreign-function ("gasket_loop_set_timeout" loop-set-timeout) :int64
  "Sets a time-out and starts it.

When it runs out +event-timeout+ comes once, not before its time. The stream is left as it is: to
close it is the caller's choice.

member      stream or listener handle: in a loop; of a listener: for the connections that it accepts
            from now on
timeout     GASKET_LOOP_TIMEOUT_...
millisecondsmilliseconds, 0 never, -1 for ever: -1: none, as at the beginning
Returns     0
Errors      bad-handle; bad-argument (`timeout` is not one of them, or `milliseconds` below -1);
            state (it is in no loop)
Threads     any
Waits       never
Since       0.1.0"
  (member :int64)
  (timeout :int64)
  (milliseconds :int64))

(define-foreign-function ("gasket_loop_pause" loop-pause) :int64
  "Stops and resumes reading or accepting.

member      stream or listener handle: in a loop
on          0 or 1: 1: it does not read, or accept, any more; 0: it does again
Returns     0
Errors      bad-handle; bad-argument; state (it is in no loop)
Threads     any
Waits       never
Since       0.1.0"
  (member :int64)
  (on :int64))

(define-foreign-function ("gasket_loop_close" loop-close) :int64
  "Sends what is queued and close_notify, and closes the stream.

+event-closed+ tells when it is done. It lingers as stream-linger does. stream-close with a
time-out of 0 closes at once.

member      stream handle: in a loop
timeout-ms  milliseconds, 0 never, -1 for ever: how long all of that may take; 0: what goes at once
Returns     0
Errors      bad-handle; bad-argument (`timeout-ms` is below -1); state (it is in no loop)
Threads     any
Waits       never
Since       0.1.0"
  (member :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_loop_next" loop-next) :int64
  "Runs the loop until there is an event, and gives it.

Where there is a callback, it gets the events, until it answers something else than 0 or time has
run out.

loop        loop handle
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait for an event
Returns     borrowed event handle: the next event, until the next call; or what the callback has
            answered
States      +want-read+, +timeout+, +interrupted+
Errors      bad-handle; bad-argument (`timeout-ms` is below -1); state (another thread runs the
            loop, or this one does, in its callback, or it is the parent process's, or was freed);
            no-memory
Threads     any; one at a time
Waits       up to `timeout-ms`
Since       0.1.0"
  (loop :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_loop_take" loop-take) :int64
  "Runs the loop until there is an event, and gives as many as there are.

One call for many events is for runtimes whose foreign calls are slow. Where they are fast, room
for eight is best: what is decrypted is read while the processor has it in its cache.

loop        loop handle
out         bytes out: room for events: four int64_t each, kind, stream, value and error, as the
            gasket_event_ functions tell them
length      32 to 1099511627776: of it, in bytes
timeout-ms  milliseconds, 0 never, -1 for ever: how long to wait for the first event
Returns     events
States      +want-read+, +timeout+, +interrupted+
Errors      bad-handle; bad-argument (`out` is NULL, `length` is less than one event or `timeout-ms`
            is below -1); state (another thread runs the loop, or it is the parent process's, or was
            freed)
Threads     any; one at a time
Waits       up to `timeout-ms`
Since       0.1.0"
  (loop :int64)
  (out :pointer)
  (length :int64)
  (timeout-ms :int64))

(define-foreign-function ("gasket_loop_set_callback" loop-set-callback) :int64
  "Has loop-next hand the events to a C function, or with NULL give them itself again.

The callback may use streams and free anything, the loop too, but not run the loop.

loop        loop handle
callback    callback or 0: gets the events; what it answers is 0 to go on, or ends loop-next, whose
            answer it is
user        number: passed on to `callback`
Returns     0
Errors      bad-handle; state (the loop runs, or it is the parent process's)
Threads     any; the callback comes on the thread that calls loop-next
Waits       never
Since       0.1.0"
  (loop :int64)
  (callback :pointer)
  (user :int64))

(define-foreign-function ("gasket_loop_wake" loop-wake) :int64
  "Has the loop give a +event-wake+, one for any number of calls until it does.

loop        loop handle
Returns     0
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (loop :int64))

(define-foreign-function ("gasket_event_kind" event-kind) :int64
  "Tells what has happened.

event       event handle
Returns     GASKET_EVENT_...
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (event :int64))

(define-foreign-function ("gasket_event_stream" event-stream) :int64
  "Tells which stream or listener it is about.

event       event handle
Returns     borrowed stream or listener handle: the caller's handle of it, or 0
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (event :int64))

(define-foreign-function ("gasket_event_value" event-value) :int64
  "Gives the number that belongs to an event.

event       event handle
Returns     see the kinds of events
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (event :int64))

(define-foreign-function ("gasket_event_error" event-error) :int64
  "Tells why something failed, or what took too long: of a time-out an operating system's record
with ETIMEDOUT.

event       event handle
Returns     the record of a +event-error+ or +event-timeout+, the caller's to free; else 0
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (event :int64))

(define-foreign-function ("gasket_direct_error" direct-error) :int64
  "Tells why the last direct call on an object failed.

The record has every code that the call left in OpenSSL's error queue, with its text. It belongs to
the last call only: one that leaves no error makes it 0 again. Whether that call failed is what it
returned; OpenSSL also leaves errors in calls that succeed. The same codes can be read one by one
with OpenSSL's own functions (ERR_get_error and its like), on the thread that made the calls.

handle      ctx, ssl, certificate or openssl handle or 0: the first handle of the call; 0 for the
            last call that this thread made
Returns     new any handle: a record, as a negative number; 0 where the call left no error
Errors      bad-handle (the handle is not one of an object of OpenSSL's); state (the object's lock
            was lost)
Threads     any
Waits       never
Since       0.1.0
See         ERR_get_error(3)"
  (handle :int64))

(define-foreign-function ("gasket_direct_type" direct-type) text
  "Tells which of OpenSSL's types a handle stands for.

handle      ctx, ssl, certificate or openssl handle
Returns     static text: OpenSSL's name of the type: \"X509_NAME\"
Errors      NULL for bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (handle :int64))

(define-foreign-function ("gasket_direct_adopt" direct-adopt) :int64
  "Makes a handle of a pointer to an object that the caller's own code made with the same OpenSSL.

Of an object that is not given away, types that OpenSSL counts are counted up, so that the handle
stays good whatever the caller does; others are copied. The pointer must be what it is said to be:
Gasket cannot check it. A pointer that Gasket knows already becomes another handle of the same
object. A context or connection that is adopted is left as it is: what Gasket's own contexts have
set (no password prompt, modes, verification) is the caller's to set.

type        text: \"SSL_CTX\", \"SSL\", \"X509\", or another of the types that direct calls have
            handles for
address     number: the pointer, as a number
owned       0 or 1: 1: one reference is Gasket's from now on; 0: it stays the caller's
Returns     new any handle: the handle; to free it gives back what Gasket holds of the object
Errors      bad-argument (there is no such type, or `address` is 0 or not positive); unsupported
            (the type can neither be counted nor copied, and is not owned); library; no-memory
Threads     any
Waits       never
Since       0.1.0"
  (type text)
  (address :int64)
  (owned :int64))

(define-foreign-function ("gasket_direct_pointer" direct-pointer) :int64
  "Gives the pointer that a handle stands for, for the caller's own foreign functions.

It is good as long as the handle is; no reference is given away. To keep it longer, call
direct-release instead.

handle      ctx, ssl, certificate or openssl handle
Returns     the address of OpenSSL's object
Errors      bad-handle
Threads     any; the caller's own calls through it are not ordered with Gasket's
Waits       never
Since       0.1.0"
  (handle :int64))

(define-foreign-function ("gasket_direct_release" direct-release) :int64
  "Gives the pointer that a handle stands for, with a reference that is the caller's to free.

The handle stays good, and holds its own reference until it is freed.

handle      ctx, ssl, certificate or openssl handle
Returns     the address of OpenSSL's object
Errors      bad-handle; unsupported (the type cannot be counted, or the object lies in another);
            no-memory
Threads     any
Waits       never
Since       0.1.0"
  (handle :int64))

(define-foreign-function ("gasket_name_to_c" name-to-c) text
  "Gives OpenSSL's name for a Lisp name.

Listed names are looked up. For any other the rule decides: hyphens become underscores, SSL or
SSL_CTX at the beginning becomes upper case, the rest lower case but for whole words that are
spelled RSAPrivateKey, PrivateKey, ASN1 and CA. Names that the rule gets wrong are in the table of
names.

lisp-name   text: \"ssl-ctx-set-options\", in any case
Returns     static text: \"SSL_CTX_set_options\"; \"\" where it is too long to be a name
Errors      NULL for bad-argument (`lisp-name` is NULL or not UTF-8)
Threads     any
Waits       never
Since       0.1.0
See         LispWorks User Guide, 25.8.6.4"
  (lisp-name text))

(define-foreign-function ("gasket_name_to_lisp" name-to-lisp) text
  "Gives the Lisp name for OpenSSL's: lower case, with hyphens for underscores.

c-name      text: \"SSL_CTX_set_options\"
Returns     static text: \"ssl-ctx-set-options\"; \"\" where it is too long to be a name
Errors      NULL for bad-argument (`c-name` is NULL or not UTF-8)
Threads     any
Waits       never
Since       0.1.0
See         LispWorks User Guide, 25.8.6.3"
  (c-name text))

(define-foreign-function ("gasket_has" has) :int64
  "Tells whether a function can be called with this Gasket and this OpenSSL.

OpenSSL is opened where that has not been done, and its two libraries, and only they, are asked. A
direct call can be made when they have what it calls: of a macro, what it is made of. Other
functions of Gasket's are always there.

name        text: C name of a function: one of Gasket's, or a function or macro of OpenSSL's such as
            `SSL_CTX_new`
Returns     1: it can be called, with this Gasket and the OpenSSL that is loaded
Errors      bad-argument (`name` is NULL or not UTF-8); library (OpenSSL cannot be opened);
            unsupported; no-memory
Threads     any
Waits       for files only
Since       0.1.0"
  (name text))

(define-foreign-function ("gasket_dynamic_call" dynamic-call) :int64
  "Calls any function of libssl or libcrypto.

What it leaves in OpenSSL's error queue is kept with its first object, and direct-error gives it.

name        text: C's name, or Lisp's, which has a hyphen: \"EVP_MD_CTX_new\", \"rand-status\"
signature   text: what it takes and returns; see above
arguments   bytes in or NULL: an array of int64_t; of a function that is a direct call, the
            arguments of that
length      0 to 256: of `arguments` in bytes: 8 for each
result      an int64_t to write to or NULL: what the function returned: a number, a handle or an
            address; 0 where it is void
Returns     0: whatever OpenSSL's function says
Errors      bad-handle (an argument is no live handle of the type that the signature says);
            bad-argument (the signature cannot be read, or contradicts what Gasket knows of the
            function; an argument is outside of what it says; the function is one of those that are
            refused); unsupported (neither of OpenSSL's libraries has the function, or there is no
            libffi); state (dynamic calls are switched off, the object belongs to a stream, or a
            lock was lost); library; no-memory
Threads     any; objects are locked as direct calls lock them
Waits       as long as OpenSSL does
Since       0.1.0"
  (name text)
  (signature text)
  (arguments :pointer)
  (length :int64)
  (result :pointer))

(define-foreign-function ("gasket_dynamic_disable" dynamic-disable) :int64
  "Switches dynamic calls off, for good.

From then on dynamic-call and callback-new answer +error-state+ in this process. Callbacks that
there are go on. A program that loads code which it does not trust with them calls this first.

Returns     0
Errors      none
Threads     any
Waits       never
Since       0.1.0"
)

(define-foreign-function ("gasket_callback_new" callback-new) :int64
  "Makes a C function that OpenSSL can call, for dynamic-call or code of the caller's own.

Each of its arguments is an int64_t: numbers as they are, pointers as addresses. Where the
signature says const char * that is a text, and where it says bytes before a length, as in \"void
(int, int, int, bytes, length size_t, SSL *, void *)\", those are bytes. Queued calls have copies of
them; other pointers are good only while `function` runs.

Without a function each call answers `answer` at once and waits for callback-next. 1,024 calls
wait; of more only the number is known (callback-lost).

A function is called in the middle of one of OpenSSL's, whose objects are locked: a call of
Gasket's with one of these is a state record. An exception must not leave it.

A C function that was given to OpenSSL, or whose address was asked for, stays for the process,
since nobody can know when C has forgotten it. Once its handle is freed it answers `answer` and does
no more than that; a call that is under way then goes on.

signature   text: of the C function, as for dynamic-call: \"int (int, X509_STORE_CTX *)\"
answer      number: what it returns to C where nobody is asked
function    callback or 0: asked by each call; what it returns is what C is returned. NULL: the
            calls are queued
user        number: passed on to `function`
Returns     new callback handle
Errors      bad-argument (the signature cannot be read, or `answer` is outside of its result);
            unsupported (there is no libffi, or the system gives no memory that is executable);
            state (dynamic calls are switched off); no-memory
Threads     any; `function` is called on whatever thread OpenSSL calls the C function on
Waits       never
Since       0.1.0"
  (signature text)
  (answer :int64)
  (function :pointer)
  (user :int64))

(define-foreign-function ("gasket_callback_next" callback-next) :int64
  "Takes the oldest call from the queue of a callback.

Addresses of texts and bytes among the arguments are good until this is called again for the
callback, or it is freed. +want-read+: no call is waiting.

callback    callback handle
arguments   bytes out: an array of int64_t for the arguments of one call
length      0 to 2147483647: of `arguments` in bytes
Returns     how many arguments the call had
States      +want-read+
Errors      bad-handle; bad-argument (there is too little room; the call stays in the queue); state
            (the callback has a function, or its lock was lost)
Threads     any
Waits       never
Since       0.1.0"
  (callback :int64)
  (arguments :pointer)
  (length :int64))

(define-foreign-function ("gasket_callback_address" callback-address) :int64
  "Gives the C function of a callback, for the caller's own foreign code.

callback    callback handle
Returns     the address of the C function
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (callback :int64))

(define-foreign-function ("gasket_callback_lost" callback-lost) :int64
  "Tells how many calls of a callback were answered and not kept.

callback    callback handle
Returns     how many calls found no place in the queue
Errors      bad-handle
Threads     any
Waits       never
Since       0.1.0"
  (callback :int64))
