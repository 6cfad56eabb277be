;;; TLS streams: binary ports, textual too, whose bytes a stream of libgasket's carries.

(define-module (gasket stream)
  #:use-module (system foreign)
  #:use-module (rnrs bytevectors)
  #:use-module (ice-9 binary-ports)
  #:use-module ((ice-9 ports) #:select (%port-property %set-port-property!))
  #:use-module ((ice-9 ports internal)
                #:select (port-read-buffer port-buffer-cur port-buffer-end))
  #:use-module (srfi srfi-9)
  #:use-module (srfi srfi-34)
  #:use-module (gasket library)
  #:use-module (gasket error)
  #:use-module (gasket object)
  #:use-module (gasket shape)
  #:use-module (gasket wait)
  #:use-module (gasket context)
  #:use-module (gasket certificate)
  #:use-module ((gasket functions) #:prefix gasket-)
  #:export (tls-connect
            tls-wrap
            call-with-tls-connection
            call-with-tls-port
            tls-port?
            tls-handshake
            tls-shutdown
            tls-detach
            tls-abort
            tls-prime
            tls-pending
            tls-protocol
            tls-cipher
            tls-alpn
            tls-server-name
            tls-peer
            tls-peer-certificate
            tls-verify-result
            tls-verify-string
            tls-session-reused?
            tls-descriptor
            tls-stream
            tls-read-timeout
            set-tls-read-timeout!
            tls-write-timeout
            set-tls-write-timeout!
            make-tls-port))

;; As much as a read takes at once: foreign calls are dear.
(define input-size 65536)
(define port-buffer-size 16384)
;; How many seconds closing waits at most for a server that has to be heard before.
(define longest-linger 5)

(define-record-type <stream>
  (make-stream object input start end unsent read-timeout write-timeout socket close-socket? aborted?)
  stream?
  (object stream-object)                ; with the handle
  (input stream-input)                  ; what has been read and not been taken, from START to END
  (start stream-start set-stream-start!)
  (end stream-end set-stream-end!)
  (unsent stream-unsent set-stream-unsent!) ; spans that an interrupted write has left
  (read-timeout stream-read-timeout set-stream-read-timeout!)
  (write-timeout stream-write-timeout set-stream-write-timeout!)
  (socket stream-socket)                ; the port that it lies on, which it keeps, or #f
  (close-socket? closes-socket? set-closes-socket!)
  (aborted? stream-aborted? set-stream-aborted!))

(define-foreign int64
  (stream-write (int64 stream) ('* bytes) (int64 length) (int64 milliseconds))
  "gasket_stream_write")
(define-foreign int64
  (stream-read (int64 stream) ('* bytes) (int64 length) (int64 milliseconds))
  "gasket_stream_read")
(define-foreign int64 (stream-flush (int64 stream) (int64 milliseconds)) "gasket_stream_flush")
(define-foreign int64 (stream-shutdown (int64 stream) (int64 milliseconds)) "gasket_stream_shutdown")
(define-foreign int64 (stream-linger (int64 stream) (int64 milliseconds)) "gasket_stream_linger")
(define-foreign int64 (stream-close (int64 stream) (int64 milliseconds)) "gasket_stream_close")
(define-foreign int64 (stream-detach (int64 stream) (int64 milliseconds)) "gasket_stream_detach")
(define-foreign int64 (stream-handshake (int64 stream) (int64 milliseconds))
  "gasket_stream_handshake")

(define (stream-handle stream)
  (gasket-object-handle (stream-object stream)))

(define (known-peer stream)
  (with-exception-handler (const "")
    (lambda () (gasket-stream-peer (stream-object stream)))
    #:unwind? #t))

(define (raise-closed what)
  (raise-exception
   (make-gasket-exception 'state what (string-append what ": the port is closed"))))

(define (wait-for stream what timeout step)
  "Guile closes a port that is in use when its user is done: one who waits is told to be."
  (in-slices what timeout (lambda () (known-peer stream))
             (lambda (milliseconds)
               (when (stream-aborted? stream)
                 (raise-closed what))
               (step milliseconds))))

;;; Writing. What a span, a vector of bytes, start and end, still holds is not sent.

(define (make-span bytes start end)
  (vector bytes start end))

(define (span-size span)
  (- (vector-ref span 2) (vector-ref span 1)))

(define (copy-span span)
  (let ((bytes (make-bytevector (span-size span))))
    (bytevector-copy! (vector-ref span 0) (vector-ref span 1) bytes 0 (span-size span))
    (make-span bytes 0 (span-size span))))

(define (send-span stream span)
  (wait-for stream "write" (stream-write-timeout stream)
            (lambda (milliseconds)
              (let ((count (stream-write (stream-handle stream)
                                         (bytevector->pointer (vector-ref span 0)
                                                              (vector-ref span 1))
                                         (span-size span) milliseconds)))
                (when (positive? count)
                  (vector-set! span 1 (+ (vector-ref span 1) count)))
                count)))
  (when (positive? (span-size span))
    (send-span stream span)))

(define (send-unsent stream)
  (let ((spans (stream-unsent stream)))
    (when (pair? spans)
      (when (positive? (span-size (car spans)))
        (send-span stream (car spans)))
      (set-stream-unsent! stream (cdr spans))
      (send-unsent stream))))

(define (flush-stream stream)
  (wait-for stream "flush" (stream-write-timeout stream)
            (lambda (milliseconds) (stream-flush (stream-handle stream) milliseconds))))

(define (write-bytes! stream bytes start count)
  "Takes all of them: Guile has forgotten what is in its buffer when this is left by an exception. What
could not be sent then goes first at the next opportunity."
  (unless (stream-aborted? stream)
    (let ((span (make-span bytes start (+ start count))))
      (dynamic-wind
        (const #t)
        (lambda ()
          (send-unsent stream)
          (send-span stream span)
          (flush-stream stream))
        (lambda ()
          (when (positive? (span-size span))
            (set-stream-unsent! stream (append (stream-unsent stream)
                                               (list (copy-span span)))))))))
  count)

;;; Reading

(define (fill-input stream)
  (wait-for stream "read" (stream-read-timeout stream)
            (lambda (milliseconds)
              (let ((count (stream-read (stream-handle stream)
                                        (bytevector->pointer (stream-input stream))
                                        input-size milliseconds)))
                (when (positive? count)
                  (set-stream-start! stream 0)
                  (set-stream-end! stream count))
                count))))

(define (input-waiting stream)
  (- (stream-end stream) (stream-start stream)))

(define (read-bytes! stream bytes start count)
  (when (zero? (input-waiting stream))
    (send-unsent stream)
    (fill-input stream))
  (let ((start-of-input (stream-start stream))
        (count (min count (input-waiting stream))))
    (bytevector-copy! (stream-input stream) start-of-input bytes start count)
    (set-stream-start! stream (+ start-of-input count))
    count))

;;; Closing

(define (release stream)
  (forgive (stream-close (stream-handle stream) 0))
  (free-object (stream-object stream))
  (when (closes-socket? stream)
    (close-port (stream-socket stream))))

(define (finish stream)
  "Says farewell. A peer that is gone does not hear it."
  (wait-for stream "close" (stream-write-timeout stream)
            (lambda (milliseconds)
              (forgive (stream-shutdown (stream-handle stream) milliseconds)))))

(define (linger stream)
  "A server may have to be heard before closing. What fails then fails after all was sent."
  (guard (problem ((gasket-timeout-error? problem) #f))
    (wait-for stream "close" (min longest-linger (or (stream-write-timeout stream) longest-linger))
              (lambda (milliseconds)
                (forgive (stream-linger (stream-handle stream) milliseconds))))))

(define (close-stream stream)
  (dynamic-wind
    (const #t)
    (lambda ()
      (unless (stream-aborted? stream)
        (finish stream)
        (linger stream)))
    (lambda ()
      (release stream))))

;;; Ports

(define* (make-tls-port object #:key read-timeout write-timeout socket close-socket?)
  "The port of OBJECT, a stream's."
  (let* ((stream (make-stream object (make-bytevector input-size) 0 0 '()
                              read-timeout write-timeout socket close-socket? #f))
         (port (make-custom-binary-input/output-port
                "tls"
                (lambda (bytes start count) (read-bytes! stream bytes start count))
                (lambda (bytes start count) (write-bytes! stream bytes start count))
                #f #f
                (lambda () (close-stream stream)))))
    (setvbuf port 'block port-buffer-size)
    (set-port-encoding! port "UTF-8")
    (set-port-conversion-strategy! port 'substitute)
    (%set-port-property! port 'tls-stream stream)
    port))

(define (tls-port? value)
  "Is VALUE a port of TLS's that is open?"
  (and (port? value)
       (not (port-closed? value))
       (stream? (%port-property value 'tls-stream))))

(define (port-stream port)
  (cond ((tls-port? port) (%port-property port 'tls-stream))
        ((and (port? port) (port-closed? port))
         (raise-exception
          (make-gasket-exception 'state "stream" "the port is closed")))
        (else
         (scm-error 'wrong-type-arg #f "A TLS port is needed in place of ~S"
                    (list port) (list port)))))

(define* (configure object #:key server-name verify-host method ciphers ciphersuites
                    (verify 'of-context) max-depth (server-cipher-order 'of-context)
                    ignore-unexpected-eof)
  "Sets what a single stream has otherwise than its context."
  (when server-name (gasket-stream-set-server-name object server-name))
  (when verify-host (gasket-stream-set-verify-host object verify-host))
  (when method (gasket-stream-set-method object (method-names method)))
  (when ciphers (gasket-stream-set-ciphers object ciphers))
  (when ciphersuites (gasket-stream-set-ciphersuites object ciphersuites))
  (unless (eq? verify 'of-context) (gasket-stream-set-verify object (verify-number verify)))
  (when max-depth (gasket-stream-set-max-depth object max-depth))
  (unless (eq? server-cipher-order 'of-context)
    (gasket-stream-set-server-cipher-order object (boolean-number server-cipher-order)))
  (when ignore-unexpected-eof (gasket-stream-set-ignore-unexpected-eof object 1)))

(define* (tls-connect host port-number
                      #:key (context (default-tls-context)) timeout (handshake #t)
                      read-timeout write-timeout local-address (local-port 0)
                      #:allow-other-keys #:rest settings)
  "Connects to PORT-NUMBER of HOST, a name or an address, and returns a port. The certificate must be
HOST's.

#:context       a context for clients
#:timeout       how many seconds connecting and the handshake may take; #f: for ever
#:handshake     false: it is left to the first operation, and connecting too
#:read-timeout #:write-timeout  in seconds; also set-tls-read-timeout!
#:local-address #:local-port    where to connect from
#:server-name #:verify-host     where these are not HOST: whom to ask for, and whom to expect
#:method #:ciphers #:ciphersuites #:verify #:max-depth
                where this stream has it otherwise than its context
#:ignore-unexpected-eof         true: a connection that is cut off ends like any other"
  (let ((port (make-tls-port (gasket-stream-connect context host port-number)
                             #:read-timeout read-timeout #:write-timeout write-timeout)))
    (aborting-on-failure
     port
     (lambda ()
       (when local-address
         (gasket-stream-set-local-address (stream-of port) local-address local-port))
       (apply configure (stream-of port) (settings-of-streams settings))
       (when handshake
         (tls-handshake port #:timeout timeout))))))

(define port-settings
  '(#:context #:timeout #:handshake #:read-timeout #:write-timeout #:local-address #:local-port #:side
    #:host #:close?))

(define (settings-of-streams settings)
  (let loop ((settings settings))
    (cond ((or (null? settings) (null? (cdr settings))) '())
          ((memq (car settings) port-settings) (loop (cddr settings)))
          (else (cons* (car settings) (cadr settings) (loop (cddr settings)))))))

(define (aborting-on-failure port proceed)
  "Calls PROCEED and returns PORT, which is aborted where PROCEED is left otherwise."
  (let ((done? #f))
    (dynamic-wind
      (const #t)
      (lambda ()
        (proceed)
        (set! done? #t))
      (lambda ()
        (unless done?
          (tls-abort port))))
    port))

(define* (tls-wrap socket
                   #:key (side 'client) (context (default-tls-context)) host (close? #f)
                   read-timeout write-timeout
                   #:allow-other-keys #:rest settings)
  "A TLS port over SOCKET, a connected socket: a port or a descriptor. It is closed with the TLS port
if #:close? is true; else it remains the caller's and must stay open as long. The handshake is left to
the first operation. A client has to say whom it talks to by #:host, or, to accept whoever the context
trusts, by #:verify-host \"\". A server has to have a #:context. For the rest see tls-connect."
  (let* ((descriptor (if (port? socket) (fileno socket) socket))
         (object (gasket-stream-new-fd context descriptor (side-number side)))
         (port (make-tls-port object
                              #:read-timeout read-timeout #:write-timeout write-timeout
                              #:socket (if (and close? (not (port? socket)))
                                           (fdopen socket "r+0")
                                           socket)
                              #:close-socket? close?)))
    (aborting-on-failure
     port
     (lambda ()
       (when host
         (configure object #:server-name host #:verify-host host))
       (apply configure object (settings-of-streams settings))))))

(define (call-with-tls-port port receive)
  "Calls RECEIVE with PORT, closes it and returns what RECEIVE did. Where that is left otherwise, PORT
is aborted."
  (let ((done? #f))
    (dynamic-wind
      (const #t)
      (lambda ()
        (call-with-values (lambda () (receive port))
          (lambda results
            (unless (port-closed? port)
              (close-port port))
            (set! done? #t)
            (apply values results))))
      (lambda ()
        (unless done?
          (tls-abort port))))))

(define (call-with-tls-connection host port-number receive . settings)
  "Calls RECEIVE with a port to PORT-NUMBER of HOST, for whose SETTINGS see tls-connect, and closes it."
  (call-with-tls-port (apply tls-connect host port-number settings) receive))

;;; What a program asks of a port

(define* (tls-handshake port #:key timeout)
  "Does the handshake, which the first operation does otherwise. #:timeout is in seconds."
  (let ((stream (port-stream port)))
    (wait-for stream "handshake" timeout
              (lambda (milliseconds)
                (stream-handshake (stream-handle stream) milliseconds)))
    port))

(define (tls-shutdown port)
  "Sends what is buffered and ends this side of the connection; what the peer still sends can be read.
True if the peer has ended its side already."
  (let ((stream (port-stream port)))
    (force-output port)
    (send-unsent stream)
    (positive? (wait-for stream "shutdown" (stream-write-timeout stream)
                         (lambda (milliseconds)
                           (stream-shutdown (stream-handle stream) milliseconds))))))

(define (unread? port stream)
  (let ((buffer (port-read-buffer port)))
    (or (positive? (input-waiting stream))
        (< (port-buffer-cur buffer) (port-buffer-end buffer)))))

(define (leftover stream)
  (let* ((room (make-bytevector input-size))
         (count (gasket-stream-leftover (stream-object stream) room))
         (bytes (make-bytevector count)))
    (bytevector-copy! room 0 bytes 0 count)
    bytes))

(define (tls-detach port)
  "Ends TLS and closes PORT, but keeps the connection. Returns its socket, which is the caller's from
then on: the port that was given to tls-wrap, or a descriptor; and a bytevector of what was read from it
already. What TLS has carried must have been read."
  (let ((stream (port-stream port)))
    (force-output port)
    (send-unsent stream)
    (when (unread? port stream)
      (raise-exception
       (make-gasket-exception 'state "detach" "detach: plaintext is unread"
                              #:peer (known-peer stream))))
    (let* ((descriptor (wait-for stream "detach" (stream-write-timeout stream)
                                 (lambda (milliseconds)
                                   (stream-detach (stream-handle stream) milliseconds))))
           (rest (leftover stream)))
      (set-closes-socket! stream #f)
      (tls-abort port)
      (values (or (stream-socket stream) descriptor) rest))))

(define (tls-abort port)
  "Closes PORT at once. What is buffered is lost."
  (unless (port-closed? port)
    (set-stream-aborted! (port-stream port) #t)
    (close-port port)))

(define (tls-prime port bytes)
  "Gives PORT, before it is used, BYTES that were read from its socket already."
  (gasket-stream-prime (stream-of port) bytes))

(define (stream-of port)
  (stream-object (port-stream port)))

(define (tls-stream port)
  "The object of libgasket's under PORT, for (gasket functions)."
  (stream-of port))

(define (tls-pending port)
  "How many bytes a read would give without the network, those in PORT's buffer aside."
  (+ (input-waiting (port-stream port))
     (gasket-stream-pending (stream-of port))))

(define (unless-empty text)
  (and (not (string-null? text)) text))

(define (tls-protocol port)
  "The protocol version, \"TLSv1.3\"; #f before the handshake."
  (unless-empty (gasket-stream-protocol (stream-of port))))

(define (tls-cipher port)
  "The cipher, \"TLS_AES_256_GCM_SHA384\"; #f before the handshake."
  (unless-empty (gasket-stream-cipher (stream-of port))))

(define (tls-alpn port)
  "The application protocol that both sides have chosen; #f for none."
  (unless-empty (gasket-stream-alpn (stream-of port))))

(define (tls-server-name port)
  "The host name that the client asked for; #f for none."
  (unless-empty (gasket-stream-server-name (stream-of port))))

(define (tls-peer port)
  "The other side, \"host:port\"."
  (unless-empty (gasket-stream-peer (stream-of port))))

(define (tls-peer-certificate port)
  "The certificate that the peer has shown, or #f."
  (let ((object (gasket-stream-peer-certificate (stream-of port))))
    (and object (take-certificate object))))

(define (tls-verify-result port)
  "What became of the peer's certificate, as OpenSSL's number. 0 is good, and also what it is before the
handshake and where the peer has shown none."
  (gasket-stream-verify-result (stream-of port)))

(define (tls-verify-string port)
  "OpenSSL's text for the verify result."
  (gasket-stream-verify-result-string (stream-of port)))

(define (tls-session-reused? port)
  "Did the handshake go on from an earlier connection's?"
  (= 1 (gasket-stream-session-reused (stream-of port))))

(define (tls-descriptor port)
  "The number of the socket."
  (gasket-stream-fd (stream-of port)))

(define (tls-read-timeout port)
  "How many seconds a read may wait; #f: for ever."
  (stream-read-timeout (port-stream port)))

(define (set-tls-read-timeout! port seconds)
  (set-stream-read-timeout! (port-stream port) seconds))

(define (tls-write-timeout port)
  "How many seconds a write may wait; #f: for ever."
  (stream-write-timeout (port-stream port)))

(define (set-tls-write-timeout! port seconds)
  (set-stream-write-timeout! (port-stream port) seconds))
