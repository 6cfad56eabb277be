;;;; Waiting, so that a runtime can interrupt it.
;;;;
;;;; A foreign call that is unwound by an interrupt leaves its library in a state of its own. So every
;;;; call is made with interrupts deferred, none waits longer than a slice, and interrupts are taken
;;;; between the slices: WITH-TIMEOUT, TERMINATE-THREAD and Ctrl-C come through within 50 ms, and
;;;; whatever they unwind is complete.

(in-package #:gasket.streams)

(defconstant +slice+ 50
  "The longest time, in milliseconds, that a foreign call may wait.")

(defmacro with-interrupts-deferred (&body body)
  "Evaluates BODY; interrupts that arrive meanwhile are taken afterwards."
  #+sbcl `(sb-sys:without-interrupts ,@body)
  #+ecl `(mp:without-interrupts ,@body)
  #+ccl `(ccl:without-interrupts ,@body)
  ;; ABCL's and CLISP's foreign calls are never unwound.
  #-(or sbcl ecl ccl) `(progn ,@body))

(defun deadline (timeout)
  "The internal real time at which TIMEOUT, in seconds or NIL for ever, has run out."
  (and timeout
       (+ (get-internal-real-time)
          (ceiling (* timeout internal-time-units-per-second)))))

(defun slice-until (deadline)
  "How many milliseconds the next call may wait."
  (if deadline
      (let ((left (- deadline (get-internal-real-time))))
        (max 0 (min +slice+ (ceiling (* 1000 left) internal-time-units-per-second))))
      +slice+))

(declaim (inline unfinished-p))
(defun unfinished-p (result)
  "True of what a foreign call answers that has to be made again: it is none of the answers, which are
0 and more, and no failure, which are below -15."
  (<= -15 result -1))

(defun call-in-slices (function timeout)
  (declare (dynamic-extent function) (type function function))
  (if (eql timeout 0)
      (with-interrupts-deferred (funcall function 0))
      (loop with deadline = (deadline timeout)
            for slice = (slice-until deadline)
            for result = (with-interrupts-deferred (funcall function slice))
            while (and (unfinished-p result)
                       (not (and deadline (>= (get-internal-real-time) deadline))))
            ;; Where ABCL looks for interrupts of its thread.
            #+abcl do #+abcl (sleep 0)
            finally (return result))))

(defmacro in-slices ((milliseconds timeout) &body body)
  "Evaluates BODY, which makes a foreign call that waits MILLISECONDS at most and answers an integer,
with interrupts deferred; again and again until the call is finished or TIMEOUT seconds (NIL: for ever;
0: it does not wait) have passed. Returns the last answer, which is UNFINISHED-P in the latter case."
  `(flet ((slice (,milliseconds) ,@body))
     (declare (dynamic-extent #'slice))
     (call-in-slices #'slice ,timeout)))
