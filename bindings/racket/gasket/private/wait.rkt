;; Waiting is the scheduler's: libgasket is called without any, and then its descriptor is waited for.
;; Other threads go on, and a break ends it.
#lang racket/base

(require ffi/unsafe
         ffi/unsafe/port
         "library.rkt"
         "constants.rkt"
         "error.rkt"
         "object.rkt"
         "port.rkt")

(provide stream-handle
         known-peer
         kick
         kick-if-pending
         resume-evt
         after-evt
         in-turns
         finish-state
         wait-in-turns)

(define-foreign (stream-fd stream) "gasket_stream_fd" (_fun _int64 -> _int64))
(define-foreign (stream-queued stream) "gasket_stream_queued" (_fun _int64 -> _int64))
(define-foreign (stream-pending stream) "gasket_stream_pending" (_fun _int64 -> _int64))
(define-foreign (stream-peer stream) "gasket_stream_peer" (_fun _int64 -> _bytes))

(define (stream-handle self)
  (gasket-object-handle (stream-object self)))

(define (known-peer self)
  (or (c->text (stream-peer (stream-handle self))) ""))

;; Wakes whoever waits for the stream.
(define (kick self)
  (define old (stream-kick self))
  (set-stream-kick! self (make-semaphore 0))
  (semaphore-post old))

;; What a write has received besides does not make the socket readable again.
(define (kick-if-pending self)
  (define answer (stream-pending (stream-handle self)))
  (when (record? answer)
    (free-handle answer))
  (unless (zero? answer)
    (kick self)))

(define (after-evt milliseconds)
  (alarm-evt (+ (current-inexact-milliseconds) milliseconds)))

;; While an address is looked for there is no descriptor, and while a connection is made it may become
;; another one.
(define looking 10)
(define connecting 50)

;; Ready when a call that has answered STATE can go on.
(define (resume-evt self state)
  (define handle (stream-handle self))
  (define fd (stream-fd handle))
  (define kicked (semaphore-peek-evt (stream-kick self)))
  (cond
    [(record? fd)
     (free-handle fd)
     (choice-evt kicked (after-evt looking))]
    [else
     (define writes? (or (= state WANT_WRITE) (positive? (stream-queued handle))))
     (define reads? (= state WANT_READ))
     (choice-evt kicked
                 (if reads? (unsafe-fd->evt fd 'read) never-evt)
                 (if writes? (unsafe-fd->evt fd 'write) never-evt)
                 (if (stream-connected? self) never-evt (after-evt connecting)))]))

;; What an answer that is below 0 means where it is no state to wait in.
(define (finish-state what answer peer)
  (cond
    [(record? answer) (raise (record->exn answer))]
    [(= answer WANT_ANSWER)
     (raise-gasket 'state what "the handshake waits for an answer (gasket_stream_answer)"
                   #:peer (peer))]))

;; Calls STEP until it answers 0 or more, and returns that. RESUME gives an event for a state; the time-out is in
;; seconds, or #f. PEER, a procedure, is for errors.
(define (wait-in-turns what timeout peer resume step)
  (define deadline
    (and timeout (+ (current-inexact-milliseconds) (* 1000 timeout))))
  (let again ()
    (define answer (step))
    (cond
      [(>= answer 0) answer]
      [else
       (finish-state what answer peer)
       (when (and deadline (>= (current-inexact-milliseconds) deadline))
         (raise-gasket 'timeout what "the time has run out" #:peer (peer)))
       (sync (resume answer)
             (if deadline (alarm-evt deadline) never-evt))
       (again)])))

(define (in-turns self what timeout step)
  (wait-in-turns what timeout
                 (lambda () (known-peer self))
                 (lambda (state) (resume-evt self state))
                 step))
