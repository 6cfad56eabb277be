;; TLS streams: an input and an output port, whose bytes a stream of libgasket's carries.
#lang racket/base

(require ffi/unsafe
         ffi/unsafe/atomic
         ffi/unsafe/custodian
         ffi/unsafe/port
         "library.rkt"
         "constants.rkt"
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
;; How many seconds closing waits at most for a server that has to be heard before.
(define longest-linger 5)

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
(define-foreign (c-linger stream milliseconds) "gasket_stream_linger"
  (_fun _int64 _int64 -> _int64))
(define-foreign (c-close stream milliseconds) "gasket_stream_close"
  (_fun _int64 _int64 -> _int64))
(define-foreign (c-fd stream) "gasket_stream_fd" (_fun _int64 -> _int64))
(define-foreign (c-queued stream) "gasket_stream_queued" (_fun _int64 -> _int64))

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

;; Ready when there is something to be read, or to be said: what comes on the socket need not be for the program.
(define (readable-evt self state)
  (replace-evt
   (input-evt self state)
   (lambda (_)
     (cond
       [(or (stream-released? self) (stream-input-closed? self) (stream-timed-out? self)) always-evt]
       [else
        (define answer (fill self))
        (cond
          [(or (>= answer 0) (= answer WANT_ANSWER)) always-evt]
          [(record? answer)
           ;; It is answered to the next read too.
           (free-handle answer)
           always-evt]
          [else (readable-evt self answer)])]))))

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
        (wrap-evt (readable-evt self answer) (lambda (_) 0))])]))

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

;; ---- writing: what is gathered, and what libgasket does not take at once, is kept here. Racket would copy all
;; that is left of a large write each time that it is tried again.

(define chunk-size 65536)

(define (take-gathered self)
  (define count (stream-gathered-count self))
  (unless (zero? count)
    (set-stream-gathered-count! self 0)
    (set-stream-unsent! self (list (subbytes (stream-gathered self) 0 count) 0 count))))

;; Gives libgasket a piece of what is unsent, and answers as that has.
(define (drain-chunk self)
  (define-values (bytes start end) (apply values (stream-unsent self)))
  (define stop (min end (+ start chunk-size)))
  (define chunk
    (if (and (zero? start) (= stop (bytes-length bytes))) bytes (subbytes bytes start stop)))
  (define taken (c-write (stream-handle self) chunk (- stop start) 0))
  (when (>= taken 0)
    (define left (+ start taken))
    (set-stream-unsent! self (and (< left end) (list bytes left end))))
  taken)

;; Answers as libgasket has where it did not take all, or 0.
(define (drain self)
  (start-atomic)
  (take-gathered self)
  (define answer
    (let next ()
      (if (stream-unsent self)
          (let ([answer (drain-chunk self)])
            (if (< answer 0) answer (next)))
          0)))
  (end-atomic)
  (kick-if-pending self)
  (noticed self answer))

(define (after-draining self call)
  (define drained (drain self))
  (if (< drained 0)
      drained
      (noticed self (call (stream-handle self) 0))))

(define (unsent-size self)
  (define unsent (stream-unsent self))
  (if unsent (- (caddr unsent) (cadr unsent)) 0))

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
  (define answer (after-draining self c-flush))
  (if (>= answer 0)
      0
      (postpone self "flush" answer #t)))

(define (send self bytes start end waits?)
  (define size (- end start))
  (start-atomic)
  (define gathering? (and waits? (gathers? self bytes start end)))
  (define before (if gathering? 0 (drain self)))
  (cond
    [gathering? (gather self bytes start end)]
    [(and waits? (>= before 0)) (set-stream-unsent! self (list bytes start end))])
  (end-atomic)
  (cond
    [gathering? size]
    [(< before 0) (postpone self "write" before waits?)]
    [waits?
     (define answer (drain self))
     (when (record? answer)
       (set-stream-unsent! self #f)
       (checked answer))
     (settle self size answer)]
    [else (send-some self (subbytes bytes start end))]))

(define (gathers? self bytes start end)
  (and (not (stream-unsent self))
       (<= (+ (stream-gathered-count self) (- end start)) output-size)
       (case (stream-buffer-mode self)
         [(block) #t]
         [(line) (not (for/or ([byte (in-bytes bytes start end)]) (= byte 10)))]
         [else #f])))

(define (gather self bytes start end)
  (define count (stream-gathered-count self))
  (bytes-copy! (stream-gathered self) count bytes start end)
  (set-stream-gathered-count! self (+ count (- end start))))

;; COUNT when nearly all of a write is gone, or an event that becomes it. Of failures the next call will tell.
(define (settle self count answer)
  (cond
    [(record? answer)
     (free-handle answer)
     count]
    [(or (>= answer 0) (stream-stalled? self) (<= (unsent-size self) output-size)) count]
    [else
     (wrap-evt (output-evt self answer)
               (lambda (_) (settle self count (drain self))))]))

;; What goes without waiting, and without being gathered; #f where nothing does.
(define (send-some self bytes)
  (define answer (noticed self (c-write (stream-handle self) bytes (bytes-length bytes) 0)))
  (kick-if-pending self)
  (cond
    [(positive? answer)
     (forgive (c-flush (stream-handle self) 0))
     answer]
    [else (postpone self "write" answer #f)]))

(define (set-buffer-mode self mode)
  (set-stream-buffer-mode! self mode)
  (unless (eq? mode 'block)
    (checked (drain self)))
  (void))

(define (make-output self)
  (make-output-port 'tls
                    ;; Ready when nothing is stuck.
                    (guard-evt
                     (lambda ()
                       (define handle (stream-handle self))
                       (if (or (stream-released? self)
                               (not (or (stream-unsent self) (positive? (c-queued handle)))))
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
      (linger-and-release self))))

;; What fails while a server is heard fails after all was sent.
(define (linger-and-release self)
  (dynamic-wind
   void
   (lambda ()
     (unless (stream-released? self)
       (with-handlers ([exn:fail:gasket:timeout? void])
         (in-turns self "close" (min longest-linger (or (stream-write-timeout self) longest-linger))
                   (lambda () (forgive (after-draining self c-linger)))))))
   (lambda () (release self))))

;; A peer that is gone does not hear the farewell.
(define (close-output self)
  (unless (or (stream-output-closed? self) (stream-released? self))
    (dynamic-wind
     void
     (lambda ()
       (in-turns self "close" (stream-write-timeout self)
                 (lambda () (forgive (after-draining self c-shutdown)))))
     (lambda ()
       (set-stream-output-closed?! self #t)
       (when (stream-input-closed? self)
         (linger-and-release self))))))

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
            (lambda () (after-draining self c-detach))))

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
            #f read-timeout write-timeout #f #f #f #f #f #f 'block (make-bytes output-size) 0 #f sockets close-sockets? #f))
  (set-stream-registration! self (register-custodian-shutdown self shut-down #:weak? #t))
  (define in (make-input self))
  (define out (make-output self))
  (set-stream-ports! self (cons in out))
  (values (tls-input-port in self) (tls-output-port out self)))
