;;; Listeners: sockets that accept connections.

(define-module (gasket listener)
  #:use-module (system foreign)
  #:use-module (srfi srfi-9)
  #:use-module (srfi srfi-9 gnu)
  #:use-module (gasket library)
  #:use-module (gasket object)
  #:use-module (gasket shape)
  #:use-module (gasket wait)
  #:use-module (gasket stream)
  #:use-module ((gasket functions) #:prefix gasket-)
  #:export (tls-listen
            tls-accept
            tls-listener?
            tls-listener-port
            tls-listener-descriptor
            close-tls-listener))

(define-record-type <tls-listener>
  (make-listener object context)
  tls-listener?
  (object listener-object)
  (context listener-context))

(define-foreign int64
  (listener-accept (int64 listener) (int64 context) (int64 milliseconds))
  "gasket_listener_accept")

(define* (tls-listen #:key context host (port 0) (backlog 128))
  "Listens on #:port, one that is free if that is 0, of #:host, an address, or all if there is none.
#:context is what its streams are made of, a server's."
  (make-listener (gasket-listener-new host port backlog) context))

(define* (tls-accept listener #:key (context (listener-context listener)) timeout
                     read-timeout write-timeout)
  "Waits for a client and returns a port to it. The handshake is left to the first operation, so that
a slow client holds up only itself. #:timeout is in seconds."
  (let ((object #f))
    (in-slices "accept" timeout (const "")
               (lambda (milliseconds)
                 (let ((answer (listener-accept (gasket-object-handle (listener-object listener))
                                                (handle-of context) milliseconds)))
                   (when (positive? answer)
                     (set! object (own-object answer "stream")))
                   answer)))
    (make-tls-port object #:read-timeout read-timeout #:write-timeout write-timeout)))

(define (tls-listener-port listener)
  "The number of the port that it listens on."
  (gasket-listener-port (listener-object listener)))

(define (tls-listener-descriptor listener)
  "The number of its socket."
  (gasket-listener-fd (listener-object listener)))

(define (close-tls-listener listener)
  "Stops listening. Threads that wait in tls-accept get an error."
  (gasket-interrupt (listener-object listener))
  (free-object (listener-object listener)))

(set-record-type-printer! <tls-listener>
  (lambda (listener port)
    (format port "#<tls-listener ~a>" (gasket-object-handle (listener-object listener)))))
