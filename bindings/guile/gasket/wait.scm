;;; Waiting, in slices: Guile runs what came in the meantime, signal handlers and the like, between
;;; two of them.

(define-module (gasket wait)
  #:use-module (gasket error)
  #:use-module ((gasket functions) #:prefix gasket-)
  #:export (in-slices))

(define slice 50)

(define (milliseconds-left deadline)
  (let ((left (- deadline (get-internal-real-time))))
    (max 0 (ceiling-quotient (* 1000 left) internal-time-units-per-second))))

(define (fail kind what peer text)
  (raise-exception
   (make-gasket-exception
    kind what
    (if (string-null? peer)
        (string-append what ": " text)
        (string-append what " with " peer ": " text))
    #:peer peer)))

(define (in-slices what timeout peer step)
  "Calls STEP with a number of milliseconds until it answers 0 or more, and returns that. TIMEOUT is
in seconds, or #f. WHAT and PEER, a thunk, are for errors. Nothing interrupts STEP, so that it can store
what it has got."
  (define deadline
    (and timeout
         (+ (get-internal-real-time)
            (inexact->exact (round (* timeout internal-time-units-per-second))))))
  (let again ()
    (let* ((left (and deadline (milliseconds-left deadline)))
           (patience (if left (min left slice) slice))
           (answer (call-with-blocked-asyncs (lambda () (step patience)))))
      (cond ((>= answer 0) answer)
            ((error-record? answer) (raise-exception (record->exception answer)))
            ((= answer gasket-WANT_ANSWER)
             (fail 'state what (peer) "the handshake waits for an answer (gasket_stream_answer)"))
            ((and left (zero? left)) (fail 'timeout what (peer) "the time has run out"))
            (else (again))))))
