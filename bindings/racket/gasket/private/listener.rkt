;; Listeners: sockets that accept connections. One is an event, ready when there is a connection to accept.
#lang racket/base

(require ffi/unsafe
         ffi/unsafe/atomic
         ffi/unsafe/custodian
         ffi/unsafe/port
         (prefix-in gasket- "../functions.rkt")
         "library.rkt"
         "object.rkt"
         "shape.rkt"
         "stream.rkt"
         "wait.rkt")

(provide tls-listen
         tls-accept
         tls-listener?
         tls-listener-port
         tls-listener-descriptor
         tls-close)

(define-foreign (listener-accept listener context milliseconds) "gasket_listener_accept"
  (_fun _int64 _int64 _int64 -> _int64))

(struct tls-listener (object context descriptor [registration #:mutable])
  #:property prop:evt
  (lambda (self) (wrap-evt (unsafe-fd->evt (tls-listener-descriptor self) 'read)
                           (lambda (_) self)))
  #:property prop:custom-write
  (lambda (self port mode) (write-string "#<tls-listener>" port)))

;; Listens on PORT-NUMBER, one that is free if that is 0, of HOST, an address, or all if there is none. The
;; context is what its streams are made of, a server's.
(define (tls-listen [port-number 0] #:host [host #f] #:context [context #f] #:backlog [backlog 128])
  (define object (gasket-listener-new host port-number backlog))
  (define self (tls-listener object context (gasket-listener-fd object) #f))
  (set-tls-listener-registration! self (register-custodian-shutdown self shut-down #:weak? #t))
  self)

;; Waits for a client and returns an input and an output port to it. The handshake is left to the first operation,
;; so that a slow client holds up only itself. The time-out is in seconds.
(define (tls-accept self #:context [context (tls-listener-context self)] #:timeout [timeout #f]
                    #:read-timeout [read-timeout #f] #:write-timeout [write-timeout #f])
  (define listener (gasket-object-handle (tls-listener-object self)))
  (define context-handle (handle-of 'tls-accept context))
  (define object #f)
  (wait-in-turns "accept" timeout
                 (lambda () "")
                 (lambda (state) self)
                 (lambda ()
                   (start-atomic)
                   (define answer (listener-accept listener context-handle 0))
                   (when (positive? answer)
                     (set! object (own-object answer "stream")))
                   (end-atomic)
                   answer))
  (make-tls-ports object #:read-timeout read-timeout #:write-timeout write-timeout))

;; The number of the port that it listens on.
(define (tls-listener-port self)
  (gasket-listener-port (tls-listener-object self)))

;; Stops listening. Threads that wait in tls-accept get an error.
(define (tls-close self)
  (when (tls-listener-registration self)
    (unregister-custodian-shutdown self (tls-listener-registration self)))
  (shut-down self))

(define (shut-down self)
  (set-tls-listener-registration! self #f)
  (unsafe-fd->evt (tls-listener-descriptor self) 'remove)
  (free-object (tls-listener-object self)))
