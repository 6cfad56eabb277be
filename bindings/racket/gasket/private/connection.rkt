;; Connections: how TLS ports come to be, and what they tell.
#lang racket/base

(require ffi/unsafe/port
         (prefix-in gasket- "../functions.rkt")
         "error.rkt"
         "object.rkt"
         "port.rkt"
         "context.rkt"
         "certificate.rkt"
         "stream.rkt")

(provide tls-connect
         tls-wrap
         call-with-tls-ports
         call-with-tls-connection
         tls-handshake
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
         tls-read-timeout
         set-tls-read-timeout!
         tls-write-timeout
         set-tls-write-timeout!)

;; Sets what a single stream has otherwise than its context.
(define (configure object server-name verify-host method ciphers ciphersuites verify max-depth
                   server-cipher-order? ignore-unexpected-eof?)
  (when server-name (gasket-stream-set-server-name object server-name))
  (when verify-host (gasket-stream-set-verify-host object verify-host))
  (when method (gasket-stream-set-method object (method-names method)))
  (when ciphers (gasket-stream-set-ciphers object ciphers))
  (when ciphersuites (gasket-stream-set-ciphersuites object ciphersuites))
  (unless (eq? verify 'of-context)
    (gasket-stream-set-verify object (verify-number 'tls-connect verify)))
  (when max-depth (gasket-stream-set-max-depth object max-depth))
  (unless (eq? server-cipher-order? 'of-context)
    (gasket-stream-set-server-cipher-order object (boolean-number server-cipher-order?)))
  (when ignore-unexpected-eof? (gasket-stream-set-ignore-unexpected-eof object 1)))

;; Calls PROCEED and returns the ports, which are aborted where PROCEED is left otherwise.
(define (aborting-on-failure in out proceed)
  (define done? #f)
  (dynamic-wind
   void
   (lambda ()
     (proceed)
     (set! done? #t))
   (lambda ()
     (unless done?
       (tls-abort in))))
  (values in out))

;; Connects to PORT-NUMBER of HOST, a name or an address, and returns an input and an output port. The
;; certificate must be HOST's.
(define (tls-connect host port-number
                     #:context [context (default-tls-context)]
                     #:timeout [timeout #f] ; of connecting and the handshake, in seconds
                     ;; #f: it is left to the first operation, and connecting too.
                     #:handshake? [handshake? #t]
                     #:read-timeout [read-timeout #f]
                     #:write-timeout [write-timeout #f]
                     ;; Where to connect from.
                     #:local-address [local-address #f]
                     #:local-port [local-port 0]
                     ;; Where these are not HOST: whom to ask for, and whom to expect.
                     #:server-name [server-name #f]
                     #:verify-host [verify-host #f]
                     ;; Where this stream has it otherwise than its context.
                     #:method [method #f]
                     #:ciphers [ciphers #f]
                     #:ciphersuites [ciphersuites #f]
                     #:verify [verify 'of-context]
                     #:max-depth [max-depth #f]
                     ;; #t: a connection that is cut off ends like any other.
                     #:ignore-unexpected-eof? [ignore-unexpected-eof? #f])
  (define object (gasket-stream-connect context host port-number))
  (define-values (in out)
    (make-tls-ports object #:read-timeout read-timeout #:write-timeout write-timeout))
  (aborting-on-failure
   in out
   (lambda ()
     (when local-address
       (gasket-stream-set-local-address object local-address local-port))
     (configure object server-name verify-host method ciphers ciphersuites verify max-depth
                'of-context ignore-unexpected-eof?)
     (when handshake?
       (tls-handshake in #:timeout timeout)))))

;; What a port has read ahead, without waiting.
(define (read-ahead in)
  (let loop ([all #""])
    (define room (make-bytes 4096))
    (define count (read-bytes-avail!* room in))
    (if (and (exact-integer? count) (positive? count))
        (loop (bytes-append all (subbytes room 0 count)))
        all)))

(define (descriptor-of port)
  (or (unsafe-port->socket port)
      (unsafe-port->file-descriptor port)
      (raise-argument-error 'tls-wrap "port of a socket" port)))

;; TLS ports over connected TCP ports, or over a descriptor. They are closed with these if CLOSE? is true; else
;; they remain the caller's and must stay open as long. The handshake is left to the first operation. A
;; client has to say whom it talks to by HOST, or, to accept whoever the context trusts, by a VERIFY-HOST of "". A
;; server has to have a CONTEXT.
(define (tls-wrap socket [socket-out #f]
                  #:side [side 'client]
                  #:context [context (default-tls-context)]
                  #:host [host #f]
                  #:close? [close? #f]
                  #:read-timeout [read-timeout #f]
                  #:write-timeout [write-timeout #f]
                  #:server-name [server-name host]
                  #:verify-host [verify-host host]
                  #:method [method #f]
                  #:ciphers [ciphers #f]
                  #:ciphersuites [ciphersuites #f]
                  #:verify [verify 'of-context]
                  #:max-depth [max-depth #f]
                  #:server-cipher-order? [server-cipher-order? 'of-context]
                  #:ignore-unexpected-eof? [ignore-unexpected-eof? #f])
  (define ports? (input-port? socket))
  (when ports?
    (flush-output socket-out))
  (define object
    (gasket-stream-new-fd context (if ports? (descriptor-of socket) socket)
                          (side-number 'tls-wrap side)))
  (define-values (in out)
    (make-tls-ports object #:read-timeout read-timeout #:write-timeout write-timeout
                    #:sockets (sockets-of socket socket-out close?) #:close-sockets? close?))
  (aborting-on-failure
   in out
   (lambda ()
     (configure object server-name verify-host method ciphers ciphersuites verify max-depth
                server-cipher-order? ignore-unexpected-eof?)
     (when ports?
       (tls-prime in (read-ahead socket))))))

;; Not unsafe-socket->port, whose ports end the process in Racket 8.7.
(define (descriptor->ports descriptor)
  (unsafe-file-descriptor->port descriptor #"socket" '(read write)))

;; The ports to keep. A descriptor that is to be closed becomes ports.
(define (sockets-of socket socket-out close?)
  (cond
    [(input-port? socket) (list socket socket-out)]
    [close? (call-with-values (lambda () (descriptor->ports socket)) list)]
    [else '()]))

;; Calls RECEIVE with both ports, closes them and returns what RECEIVE did. Where that is left otherwise, they are
;; aborted.
(define (call-with-tls-ports in out receive)
  (define done? #f)
  (dynamic-wind
   void
   (lambda ()
     (begin0
       (receive in out)
       (close-output-port out)
       (close-input-port in)
       (set! done? #t)))
   (lambda ()
     (unless (or done? (port-closed? in))
       (tls-abort in)))))

;; Calls RECEIVE with the ports of a connection, for whose keywords see tls-connect, and closes them.
(define call-with-tls-connection
  (make-keyword-procedure
   (lambda (keywords values host port-number receive)
     (define-values (in out) (keyword-apply tls-connect keywords values (list host port-number)))
     (call-with-tls-ports in out receive))))

;; ---- what a program asks of either port ----

;; Does the handshake, which the first operation does otherwise. The time-out is in seconds.
(define (tls-handshake port #:timeout [timeout #f])
  (void (stream-handshake (port-stream 'tls-handshake port) timeout)))

(define (leftover object)
  (define room (make-bytes 65536))
  (subbytes room 0 (gasket-stream-leftover object room)))

;; Ends TLS and closes both ports, but keeps the connection. Returns an input and an output port of it, which are
;; those that were given to tls-wrap, and bytes that were read from it already. What TLS has carried must have
;; been read.
(define (tls-detach port)
  (define self (port-stream 'tls-detach port))
  (unless (zero? (pipe-content-length (stream-pipe-in self)))
    (raise-gasket 'state "detach" "plaintext is unread" #:peer (tls-peer port)))
  (define descriptor (stream-detach self (stream-write-timeout self)))
  (define rest (leftover (stream-object self)))
  (define sockets (stream-sockets self))
  (set-stream-close-sockets?! self #f)
  (abort self)
  (define-values (in out)
    (if (pair? sockets)
        (values (car sockets) (cadr sockets))
        (descriptor->ports descriptor)))
  (values in out rest))

;; Closes both ports at once. What is buffered is lost.
(define (tls-abort port)
  (unless (port-released? 'tls-abort port)
    (abort (port-stream 'tls-abort port))))

;; Gives the stream, before it is used, bytes that were read from its socket already.
(define (tls-prime port bytes)
  (gasket-stream-prime (tls-stream port) bytes))

;; How many bytes can be read without the network.
(define (tls-pending port)
  (+ (pipe-content-length (stream-pipe-in (port-stream 'tls-pending port)))
     (gasket-stream-pending (tls-stream port))))

(define (unless-empty text)
  (and (not (string=? text "")) text))

;; The protocol version, "TLSv1.3"; #f before the handshake.
(define (tls-protocol port)
  (unless-empty (gasket-stream-protocol (tls-stream port))))

;; The cipher, "TLS_AES_256_GCM_SHA384"; #f before the handshake.
(define (tls-cipher port)
  (unless-empty (gasket-stream-cipher (tls-stream port))))

;; The application protocol that both sides have chosen; #f for none.
(define (tls-alpn port)
  (unless-empty (gasket-stream-alpn (tls-stream port))))

;; The host name that the client asked for; #f for none.
(define (tls-server-name port)
  (unless-empty (gasket-stream-server-name (tls-stream port))))

;; The other side, "host:port".
(define (tls-peer port)
  (gasket-stream-peer (tls-stream port)))

;; The certificate that the peer has shown, or #f.
(define (tls-peer-certificate port)
  (define object (gasket-stream-peer-certificate (tls-stream port)))
  (and object (take-certificate object)))

;; What became of the peer's certificate, as OpenSSL's number. 0 is good, and also what it is before the
;; handshake and where the peer has shown none.
(define (tls-verify-result port)
  (gasket-stream-verify-result (tls-stream port)))

;; OpenSSL's text for the verify result.
(define (tls-verify-string port)
  (gasket-stream-verify-result-string (tls-stream port)))

;; Did the handshake go on from an earlier connection's?
(define (tls-session-reused? port)
  (= 1 (gasket-stream-session-reused (tls-stream port))))

;; The number of the socket.
(define (tls-descriptor port)
  (gasket-stream-fd (tls-stream port)))

;; For how many seconds nothing may come, or be taken; #f: for ever.
(define (tls-read-timeout port)
  (stream-read-timeout (port-stream 'tls-read-timeout port)))

(define (set-tls-read-timeout! port seconds)
  (set-stream-read-timeout! (port-stream 'set-tls-read-timeout! port) seconds))

(define (tls-write-timeout port)
  (stream-write-timeout (port-stream 'tls-write-timeout port)))

(define (set-tls-write-timeout! port seconds)
  (set-stream-write-timeout! (port-stream 'set-tls-write-timeout! port) seconds))
