;;;; The event loop: Gasket's, with what is due at a time, and callbacks.

(in-package #:cl-async)

(defclass event-loop (gasket:event-loop)
  ((timers :initform '() :accessor timers :documentation "The events that wait for a time, the next one first.")
   (immediates :initform '() :accessor immediates :documentation "Those that do not, the last one first.")
   (notifiers :initform '() :accessor notifiers)
   (writers :initform '() :accessor writers :documentation "Sockets that may have something to send.")
   (input :initform (make-octets 65536) :reader loop-input :documentation "Where sockets are read into.")
   (contexts :initform (make-hash-table :test #'equal) :reader contexts
             :documentation "Contexts of clients by their settings; making one takes long.")
   (connections :initform (list :in 0 :out 0) :accessor connections)
   (exit-callbacks :initform '() :accessor exit-callbacks)
   (exit :initform nil :accessor loop-exit)
   (catch-app-errors :initarg :catch-app-errors :reader catch-app-errors)
   (send-errors-to-eventcb :initarg :send-errors-to-eventcb :reader send-errors-to-eventcb)))

(defvar *event-loop* nil "The loop that runs on this thread.")

(defun current-loop ()
  (or *event-loop*
      (error "There is no event loop here: call it within START-EVENT-LOOP.")))

;;; Application errors

(defgeneric handle-error (error)
  (:documentation "Gets the errors of callbacks that are caught and that nobody else gets. Warns of them.")
  (:method (error)
    (warn "An event loop goes on after an error: ~a" error)))

(defun dispose-of (failure event-cb)
  "Gives FAILURE to whom START-EVENT-LOOP was told that it goes."
  (let ((catcher (catch-app-errors (current-loop))))
    (cond ((and event-cb (send-errors-to-eventcb (current-loop)))
           (funcall event-cb failure))
          ((member catcher '(nil t))
           (handle-error failure))
          (t
           (funcall catcher failure)))))

(defun failure-of (function arguments)
  "Calls FUNCTION. Returns the error that it has ended by, where errors are caught, or NIL."
  (block nil
    (handler-bind ((error (lambda (condition)
                            (when (catch-app-errors (current-loop))
                              (return condition)))))
      (restart-case (apply function arguments)
        (abort-callback ()
          :report "Leave the callback, and go on with the event loop.")
        (exit-event-loop ()
          :report "End the event loop."
          (exit-event-loop)))
      nil)))

(defun abort-callback ()
  "Leaves the callback that an error has come from, and goes on with the event loop: the restart of that name."
  (invoke-restart 'abort-callback))

(defun call-safely (event-cb function &rest arguments)
  "Calls FUNCTION, a callback or NIL."
  (let ((failure (and function (failure-of function arguments))))
    (when failure
      (dispose-of failure event-cb))
    nil))

;;; Running

(defgeneric handle-event (member event)
  (:documentation "Does what EVENT, Gasket's, which is about MEMBER, is about."))

(defun due-p (event-loop)
  "True where something need not be waited for."
  (or (immediates event-loop) (writers event-loop)))

(defun busy-p (event-loop)
  (and (not (loop-exit event-loop))
       (or (due-p event-loop)
           (timers event-loop)
           (notifiers event-loop)
           (plusp (gasket:event-loop-count event-loop)))))

(defun patience (event-loop)
  "How many seconds may be waited for something to happen; NIL: for ever."
  (cond ((due-p event-loop) 0)
        ((timers event-loop)
         (max 0 (/ (- (event-time (first (timers event-loop))) (get-internal-real-time))
                   internal-time-units-per-second)))))

(defun run-writers (event-loop)
  (mapc #'send-output (shiftf (writers event-loop) '())))

(defun handle-events (event-loop events)
  (dolist (event events)
    (unless (loop-exit event-loop)
      (if (eq (gasket:event-kind event) :wake)
          (run-notifiers event-loop)
          (handle-event (gasket:event-stream event) event)))))

(defun run (event-loop)
  (loop while (busy-p event-loop)
        do (run-events event-loop)
           (run-writers event-loop)
           (when (busy-p event-loop)
             (handle-events event-loop
                            (gasket:take-events event-loop :timeout (patience event-loop))))))

(defun release-loop (event-loop)
  (unwind-protect
       (mapc #'funcall (shiftf (exit-callbacks event-loop) '()))
    (mapc #'close (gasket:event-loop-members event-loop))
    (close event-loop)))

(defun start-event-loop (function &key catch-app-errors (send-errors-to-eventcb t))
  "Calls FUNCTION, without arguments, in an event loop and returns when that has nothing left to do, or
EXIT-EVENT-LOOP was called. Sockets that are open then are closed. Returns 1, or 0 after EXIT-EVENT-LOOP.

CATCH-APP-ERRORS: NIL, errors of callbacks leave the loop; T, they go to the callback's event callback or, where
there is none, to HANDLE-ERROR; a function, it gets them where there is none. SEND-ERRORS-TO-EVENTCB false:
event callbacks do not get them. An error that is not caught offers the restarts ABORT-CALLBACK and
EXIT-EVENT-LOOP."
  (when *event-loop*
    (error "An event loop runs on this thread already."))
  (let ((*event-loop* (make-instance 'event-loop :catch-app-errors catch-app-errors
                                                 :send-errors-to-eventcb send-errors-to-eventcb)))
    (unwind-protect
         (progn
           (call-safely nil function)
           (run *event-loop*))
      (release-loop *event-loop*))
    (if (loop-exit *event-loop*) 0 1)))

(defmacro with-event-loop ((&rest options &key catch-app-errors send-errors-to-eventcb) &body body)
  "Evaluates BODY in an event loop; see START-EVENT-LOOP."
  (declare (ignore catch-app-errors send-errors-to-eventcb))
  `(start-event-loop (lambda () ,@body) ,@options))

(defun exit-event-loop ()
  "Has the loop end, and close what is open. What was written and is not sent yet is lost."
  (setf (loop-exit (current-loop)) t)
  nil)

(defun add-event-loop-exit-callback (function)
  "Has FUNCTION, without arguments, called when the loop ends; the one that was added last first."
  (push function (exit-callbacks (current-loop)))
  nil)

(defun stats ()
  "A property list: how many connections were accepted, and made, that are not closed."
  (destructuring-bind (&key in out) (connections (current-loop))
    (list :incoming-tcp-connections in :outgoing-tcp-connections out)))
