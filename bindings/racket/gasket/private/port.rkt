;; Which stream a port carries.
#lang racket/base

(require "error.rkt")

(provide prop:tls-stream
         tls-port?
         port-stream
         port-released?
         tls-stream
         (struct-out stream))

;; The object has the handle; the pipe holds what has been received, by way of the buffer. KICK is a
;; semaphore, a new one after each post, for those that wait. TIMED-OUT? is for the next read, as STALLED? is
;; for the next write. The sockets are ports that the stream lies on, which it keeps.
(struct stream (object pipe-in pipe-out buffer
                [kick #:mutable]
                [connected? #:mutable]
                [read-timeout #:mutable]
                [write-timeout #:mutable]
                [timed-out? #:mutable]
                [stalled? #:mutable]
                [input-closed? #:mutable]
                [output-closed? #:mutable]
                [released? #:mutable]
                [registration #:mutable]
                [buffer-mode #:mutable]
                sockets
                [close-sockets? #:mutable]
                [ports #:mutable])
  #:authentic)

;; The value is a procedure that gives the stream of a port.
(define-values (prop:tls-stream tls-port? stream-getter) (make-struct-type-property 'tls-stream))

(define (stream-of who port)
  (unless (tls-port? port)
    (raise-argument-error who "tls-port?" port))
  ((stream-getter port) port))

;; Were both ports closed?
(define (port-released? who port)
  (stream-released? (stream-of who port)))

(define (port-stream who port)
  (define found (stream-of who port))
  (when (stream-released? found)
    (raise-gasket 'state (symbol->string who) "the TLS ports are closed"))
  found)

;; The object of libgasket's under a port, for gasket/functions.
(define (tls-stream port)
  (stream-object (port-stream 'tls-stream port)))
