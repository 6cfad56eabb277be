;; Contexts, streams and listeners.

(define farewell 2000)

(define (or-free object thunk)
  (with-exception-catcher
    (lambda (failure)
      (c 'free object)
      (raise failure))
    thunk))

(define (setting-name setting)
  (string->symbol (string-append "ctx_set_" (symbol->string setting))))

;; (make-context 'client '(ca_file "root.pem") '(certificate "c.pem" "c.key"))
(define (make-context side . settings)
  (let ((context (gasket-call 'ctx_new (gasket-constant (case side ((client) 'CLIENT) ((server) 'SERVER) (else 'BOTH))))))
    (or-free context
      (lambda ()
        (for-each (lambda (setting) (apply gasket-call (setting-name (car setting)) context (cdr setting)))
                  settings)
        context))))

;; The threads that wait share 50 ms, so that each gets its turn in that time.
(define slice 50)
(define waiting 0)

;; Makes a call in slices, between which Gambit takes its interrupts and other threads run, until it answers no state.
(define (until what call)
  (dynamic-wind
    (lambda () (set! waiting (+ waiting 1)))
    (lambda () (until-answered what call))
    (lambda () (set! waiting (- waiting 1)))))

(define (until-answered what call)
  (let ((answer (checked (call (max 1 (quotient slice waiting))))))
    (cond
      ((>= answer 0) answer)
      ((= answer (gasket-constant 'WANT_ANSWER))
       (raise-own 'ERROR_STATE what "nobody answers the handshake's question"))
      (else
       (thread-yield!)
       (until-answered what call)))))

;; A client's stream; the handshake is done.
(define (connect context host port)
  (let ((stream (gasket-call 'stream_connect context host port)))
    (or-free stream
      (lambda ()
        (until "handshake" (lambda (time) (c 'stream_handshake stream time)))
        stream))))

;; Over a connected descriptor, which stays the caller's.
(define (wrap context descriptor side)
  (gasket-call 'stream_new_fd context descriptor (gasket-constant (if (eq? side 'server) 'SERVER 'CLIENT))))

;; Up to so many octets as they come; an empty u8vector at the end.
(define (read-octets stream size)
  (let* ((room (make-u8vector size))
         (count (until "read" (lambda (time) (c 'stream_read stream room size time)))))
    (subu8vector room 0 count)))

;; Exactly so many, fewer only at the end.
(define (read-octets-exactly stream size)
  (let next ((left size) (found '()))
    (let ((part (if (zero? left) (u8vector) (read-octets stream left))))
      (if (zero? (u8vector-length part))
          (append-u8vectors (reverse found))
          (next (- left (u8vector-length part)) (cons part found))))))

;; The next line without its end, a string; #f at the end.
(define (read-line-of stream)
  (let next ((octets '()))
    (let* ((part (read-octets stream 1))
           (ended (zero? (u8vector-length part))))
      (cond
        ((and ended (null? octets)) #f)
        ((or ended (= (u8vector-ref part 0) 10)) (decode (list->u8vector (reverse octets))))
        (else (next (cons (u8vector-ref part 0) octets)))))))

;; A u8vector or string, all of which is sent.
(define (write-octets stream data)
  (let next ((octets (if (string? data) (encode data) data)))
    (let ((size (u8vector-length octets)))
      (if (not (zero? size))
          (let ((count (until "write" (lambda (time) (c 'stream_write stream octets size time)))))
            (next (subu8vector octets count size)))))))

;; Ends the sending half; what the peer still sends can be read.
(define (shutdown-output stream)
  (until "shutdown" (lambda (time) (c 'stream_shutdown stream time))))

;; Says farewell and frees the stream, even where the peer is gone.
(define (close-stream stream)
  (let ((answer (c 'stream_close stream farewell)))
    (cond ((= answer (gasket-constant 'INTERRUPTED)) (close-stream stream))
          ((< answer records-end) (c 'free answer))))
  (checked (c 'free stream)))

(define (listen host port) (gasket-call 'listener_new host port 128))

(define (listener-port listener) (gasket-call 'listener_port listener))

;; The next connection; its first read or write does the handshake.
(define (accept listener context)
  (own (until "accept" (lambda (time) (c 'listener_accept listener context time))) #f))
