;; TLS streams: an input and an output port, whose bytes a stream of libgasket's carries.
#lang racket/base

(require ffi/unsafe
         ffi/unsafe/atomic
         ffi/unsafe/custodian
         ffi/unsafe/port
         "library.rkt"
         "error.rkt"
         "object.rkt"
         "port.rkt"
         "wait.rkt")

(provide make-tls-ports
         stream-handshake
         stream-detach
         release
         abort)

;; As much as a read takes at once, and as is gathered before it is sent.
(define input-size 65536)
(define output-size 16384)

(define-foreign (c-read stream room length milliseconds) "gasket_stream_read"
  (_fun _int64 _bytes _int64 _int64 -> _int64))
(define-foreign (c-write stream bytes length milliseconds) "gasket_stream_write"
  (_fun _int64 _bytes _int64 _int64 -> _int64))
(define-foreign (c-flush stream milliseconds) "gasket_stream_flush" (_fun _int64 _int64 -> _int64))
(define-foreign (c-handshake stream milliseconds) "gasket_stream_handshake"
  (_fun _int64 _int64 -> _int64))
(define-foreign (c-shutdown stream milliseconds) "gasket_stream_shutdown"
  (_fun _int64 _int64 -> _int64))
(define-foreign (c-detach stream milliseconds) "gasket_stream_detach"
  (_fun _int64 _int64 -> _int64))
(define-foreign (c-close stream milliseconds) "gasket_stream_close"
  (_fun _int64 _int64 -> _int64))
(define-foreign (c-fd stream) "gasket_stream_fd" (_fun _int64 -> _int64))
(define-foreign (c-queued stream) "gasket_stream_queued" (_fun _int64 -> _int64))
(define-foreign (c-set-buffering stream bytes) "gasket_stream_set_buffering"
  (_fun _int64 _int64 -> _int64))

;; An answer of 0 or more says that the connection is made.
(define (noticed self answer)
  (when (>= answer 0)
    (set-stream-connected?! self #t))
  answer)

(define (unless-released self what)
  (when (stream-released? self)
    (raise-gasket 'state what "the TLS ports are closed")))

(define (raise-timeout self what)
  (raise-gasket 'timeout what "the time has run out" #:peer (known-peer self)))

;; ---- reading ----

;; Receives what there is into the pipe, and answers as libgasket has. Nothing comes between the two.
(define (fill self)
  (unless-released self "read")
  (start-atomic)
  (define answer (c-read (stream-handle self) (stream-buffer self) input-size 0))
  (when (positive? answer)
    (write-bytes (stream-buffer self) (stream-pipe-out self) 0 answer))
  (end-atomic)
  (noticed self answer))

;; Ready when reading can go on, or has gone on for too long, which is the next read's to say.
(define (input-evt self state)
  (define timeout (stream-read-timeout self))
  (choice-evt (resume-evt self state)
              (if timeout
                  (wrap-evt (after-evt (* 1000 timeout))
                            (lambda (_) (set-stream-timed-out?! self #t)))
                  never-evt)))

;; The pipe, when there is more than SKIP in it; eof; or an event whose value is 0: try again.
(define (receive self skip)
  (cond
    [(> (pipe-content-length (stream-pipe-in self)) skip) (stream-pipe-in self)]
    [else
     (define answer (fill self))
     (cond
       [(positive? answer)
        (set-stream-timed-out?! self #f)
        (receive self skip)]
       [(zero? answer) eof]
       [else
        (finish-state "read" answer (lambda () (known-peer self)))
        (when (stream-timed-out? self)
          (set-stream-timed-out?! self #f)
          (raise-timeout self "read"))
        (wrap-evt (input-evt self answer) (lambda (_) 0))])]))

(define (peek self skip progress)
  (cond
    [(and progress (sync/timeout 0 progress)) #f]
    [else
     (define result (receive self skip))
     (if (and progress (evt? result) (not (input-port? result)))
         (choice-evt result (wrap-evt progress (lambda (_) #f)))
         result)]))

(define (make-input self)
  (define pipe (stream-pipe-in self))
  (make-input-port 'tls
                   (lambda (room) (receive self 0))
                   (lambda (room skip progress) (peek self skip progress))
                   (lambda () (close-input self))
                   (lambda () (port-progress-evt pipe))
                   (lambda (count progress done) (port-commit-peeked count progress done pipe))))

;; ---- writing: libgasket gathers what is written ----

(define (output-evt self state)
  (define timeout (stream-write-timeout self))
  (choice-evt (resume-evt self state)
              (if timeout
                  (wrap-evt (after-evt (* 1000 timeout))
                            (lambda (_) (set-stream-stalled?! self #t)))
                  never-evt)))

;; What is said of a state: #f to one that does not wait, an event to others, whose value #f is: try again.
(define (postpone self what answer waits?)
  (finish-state what answer (lambda () (known-peer self)))
  (when (stream-stalled? self)
    (set-stream-stalled?! self #f)
    (raise-timeout self what))
  (and waits?
       (wrap-evt (output-evt self answer) (lambda (_) #f))))

(define (flush self)
  (define answer (noticed self (c-flush (stream-handle self) 0)))
  (kick-if-pending self)
  (cond
    [(>= answer 0) 0]
    [else (postpone self "flush" answer #t)]))

(define (send self bytes start end waits?)
  (define part (if (zero? start) bytes (subbytes bytes start end)))
  (define answer (noticed self (c-write (stream-handle self) part (- end start) 0)))
  (kick-if-pending self)
  (cond
    [(positive? answer)
     (unless (and waits? (not (ends-line? self part answer)))
       (forgive (c-flush (stream-handle self) 0)))
     answer]
    [else (postpone self "write" answer waits?)]))

(define (ends-line? self bytes count)
  (and (eq? (stream-buffer-mode self) 'line)
       (for/or ([byte (in-bytes bytes 0 count)]) (= byte 10))))

(define (set-buffer-mode self mode)
  (checked (c-set-buffering (stream-handle self) (if (eq? mode 'none) 0 output-size)))
  (set-stream-buffer-mode! self mode))

(define (make-output self)
  (make-output-port 'tls
                    ;; Ready when libgasket has nothing that is still to be sent.
                    (guard-evt
                     (lambda ()
                       (define handle (stream-handle self))
                       (if (or (stream-released? self) (<= (c-queued handle) 0))
                           always-evt
                           (unsafe-fd->evt (c-fd handle) 'write))))
                    (lambda (bytes start end non-blocking? breakable?)
                      (unless-released self "write")
                      (if (= start end)
                          (flush self)
                          (send self bytes start end (not non-blocking?))))
                    (lambda () (close-output self))
                    #f #f #f #f void 1
                    (case-lambda
                      [() (stream-buffer-mode self)]
                      [(mode) (set-buffer-mode self mode)])))

;; ---- closing: each port its side, and the connection with the second ----

(define (close-input self)
  (unless (stream-input-closed? self)
    (set-stream-input-closed?! self #t)
    (close-input-port (stream-pipe-in self))
    (kick self)
    (when (stream-output-closed? self)
      (release self))))

;; A peer that is gone does not hear the farewell.
(define (close-output self)
  (unless (or (stream-output-closed? self) (stream-released? self))
    (dynamic-wind
     void
     (lambda ()
       (in-turns self "close" (stream-write-timeout self)
                 (lambda () (forgive (c-shutdown (stream-handle self) 0)))))
     (lambda ()
       (set-stream-output-closed?! self #t)
       (when (stream-input-closed? self)
         (release self))))))

;; Gives everything back. What is not sent is lost.
(define (release self)
  (unless (stream-released? self)
    (start-atomic)
    (set-stream-released?! self #t)
    (define fd (c-fd (stream-handle self)))
    (if (record? fd)
        (free-handle fd)
        (unsafe-fd->evt fd 'remove))
    (forgive (c-close (stream-handle self) 0))
    (free-object (stream-object self))
    (end-atomic)
    (kick self)
    (when (stream-registration self)
      (unregister-custodian-shutdown self (stream-registration self)))
    (when (stream-close-sockets? self)
      (for ([port (in-list (stream-sockets self))])
        (if (input-port? port)
            (close-input-port port)
            (close-output-port port))))))

;; In atomic mode, and the sockets are the custodian's too.
(define (shut-down self)
  (set-stream-registration! self #f)
  (set-stream-close-sockets?! self #f)
  (release self))

(define (abort self)
  (set-stream-output-closed?! self #t)
  (set-stream-input-closed?! self #t)
  (release self)
  (close-input-port (car (stream-ports self)))
  (close-output-port (cdr (stream-ports self))))

;; ---- what a program asks of a stream ----

(define (stream-handshake self timeout)
  (in-turns self "handshake" timeout
            (lambda () (noticed self (c-handshake (stream-handle self) 0)))))

(define (stream-detach self timeout)
  (in-turns self "detach" timeout
            (lambda () (c-detach (stream-handle self) 0))))

;; ---- ports ----

(struct tls-input-port (port stream)
  #:property prop:input-port 0
  #:property prop:tls-stream (lambda (self) (tls-input-port-stream self)))

(struct tls-output-port (port stream)
  #:property prop:output-port 0
  #:property prop:tls-stream (lambda (self) (tls-output-port-stream self)))

;; The ports of OBJECT, a stream's.
(define (make-tls-ports object #:read-timeout [read-timeout #f] #:write-timeout [write-timeout #f]
                        #:sockets [sockets '()] #:close-sockets? [close-sockets? #f])
  (define-values (pipe-in pipe-out) (make-pipe))
  (define self
    (stream object pipe-in pipe-out (make-bytes input-size) (make-semaphore 0)
            #f read-timeout write-timeout #f #f #f #f #f #f 'block sockets close-sockets? #f))
  (checked (c-set-buffering (stream-handle self) output-size))
  (set-stream-registration! self (register-custodian-shutdown self shut-down #:weak? #t))
  (define in (make-input self))
  (define out (make-output self))
  (set-stream-ports! self (cons in out))
  (values (tls-input-port in self) (tls-output-port out self)))
