;; Contexts, streams as binary ports, and listeners.

(define slice 50)
(define farewell 2000)

;; Makes a call in slices, so that interrupts of the keyboard are taken, until it answers no state.
(define (until what call)
  (let ([answer (checked (call slice))])
    (cond
      [(>= answer 0) answer]
      [(= answer (gasket-constant 'WANT_ANSWER))
       (refuse 'ERROR_STATE what (string-append what ": nobody answers the handshake's question"))]
      [else (until what call)])))

;; The bytes stay where they are while C has them, since a wait lets other threads collect.
(define c-read (foreign-procedure __collect_safe "gasket_stream_read" (integer-64 uptr integer-64 integer-64) integer-64))
(define c-write (foreign-procedure __collect_safe "gasket_stream_write" (integer-64 uptr integer-64 integer-64) integer-64))
(define c-accept (foreign-procedure __collect_safe "gasket_listener_accept" (integer-64 integer-64 integer-64) integer-64))
(define c-handshake (foreign-procedure __collect_safe "gasket_stream_handshake" (integer-64 integer-64) integer-64))
(define c-shutdown (foreign-procedure __collect_safe "gasket_stream_shutdown" (integer-64 integer-64) integer-64))

(define (with-address bytes start use)
  (dynamic-wind
    (lambda () (lock-object bytes))
    (lambda () (use (+ (#%$object-address bytes (+ (foreign-sizeof 'ptr) 1)) start)))
    (lambda () (unlock-object bytes))))

;; (make-context 'client 'ca-file "root.pem" 'certificate '("c.pem" "c.key"))
(define (make-context side . settings)
  (let ([context (gasket-call 'ctx_new (gasket-constant (case side [(client) 'CLIENT] [(server) 'SERVER] [else 'BOTH])))])
    (guard (failure [#t (free context) (raise failure)])
      (let next ([rest settings])
        (unless (null? rest)
          (apply gasket-call
                 (string->symbol
                   (string-append "ctx_set_"
                                  (list->string (map (lambda (c) (if (char=? c #\-) #\_ c))
                                                     (string->list (symbol->string (car rest)))))))
                 context
                 (if (list? (cadr rest)) (cadr rest) (list (cadr rest))))
          (next (cddr rest)))))
    context))

(define handles (make-weak-eq-hashtable))

(define (stream-handle port)
  (or (eq-hashtable-ref handles port #f)
      (refuse 'ERROR_BAD_HANDLE "stream" "this stream is closed")))

(define (make-stream handle)
  (define (read! bytes start count)
    (until "read" (lambda (wait) (with-address bytes start (lambda (at) (c-read handle at count wait))))))
  (define (write! bytes start count)
    (if (zero? count)
        0
        (until "write" (lambda (wait) (with-address bytes start (lambda (at) (c-write handle at count wait)))))))
  (define port
    (make-custom-binary-input/output-port "gasket stream" read! write! #f #f
      (lambda ()
        (eq-hashtable-delete! handles port)
        (gasket-call 'stream_close handle farewell)
        (free handle))))
  (eq-hashtable-set! handles port handle)
  port)

;; A client's stream, a binary port; the handshake is done.
(define (connect context host port)
  (let ([handle (gasket-call 'stream_connect context host port)])
    (guard (failure [#t (free handle) (raise failure)])
      (until "handshake" (lambda (wait) (c-handshake handle wait))))
    (make-stream handle)))

;; Over a connected descriptor, which stays the caller's.
(define (wrap context descriptor side)
  (make-stream (gasket-call 'stream_new_fd context descriptor (gasket-constant (if (eq? side 'server) 'SERVER 'CLIENT)))))

;; Ends the sending half; what the peer still sends can be read.
(define (shutdown-output port)
  (flush-output-port port)
  (until "shutdown" (lambda (wait) (c-shutdown (stream-handle port) wait)))
  (void))

;; Says farewell and frees the stream, even if what was written cannot be sent.
(define (close-stream port)
  (guard (failure [(gasket-error? failure)
                   (let ([handle (eq-hashtable-ref handles port #f)])
                     (clear-output-port port)
                     (when handle (close-port port)))])
    (close-port port)))

(define (listen host port)
  (gasket-call 'listener_new host port 128))

(define (listener-port listener)
  (gasket-call 'listener_port listener))

;; The next connection; its first read or write does the handshake.
(define (accept listener context)
  (make-stream (until "accept" (lambda (wait) (c-accept listener context wait)))))
