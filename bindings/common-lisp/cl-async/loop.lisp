;;;; The event loop: Gasket's loop for sockets, a sorted list for timers.

(in-package #:cl-async)

(defconstant +batch+ 64 "How many events are taken at once.")

(defclass event-loop (handle-owner)
  ((members :initform (make-hash-table) :reader loop-members
            :documentation "Sockets and servers by their handles.")
   (timers :initform '() :accessor loop-timers :documentation "The next one first.")
   (writers :initform '() :accessor loop-writers :documentation "Sockets that have something unsent.")
   (events :initform '() :accessor loop-events :documentation "Those that were taken and not yet handled.")
   (exit :initform nil :accessor loop-exit)
   (catch-app-errors :initarg :catch-app-errors :reader catch-app-errors)
   (send-errors-to-eventcb :initarg :send-errors-to-eventcb :reader send-errors-to-eventcb)))

(defvar *event-loop* nil "The loop that runs on this thread.")

(defun current-loop ()
  (or *event-loop*
      (error "There is no event loop here: call it within START-EVENT-LOOP.")))

;;; Application errors

(defun call-safely (event-cb function &rest arguments)
  "Calls FUNCTION, a callback. Its errors go where START-EVENT-LOOP was told that they go."
  (let ((catcher (catch-app-errors (current-loop))))
    (cond ((null function))
          ((null catcher) (apply function arguments))
          (t
           (handler-case (apply function arguments)
             (error (condition)
               (cond ((functionp catcher) (funcall catcher condition))
                     ((and event-cb (send-errors-to-eventcb (current-loop)))
                      (funcall event-cb condition))
                     (t (error condition)))))))))

;;; Timers

(defstruct timer time function event-cb)

(defun delay (callback &key time event-cb)
  "Has CALLBACK, a function without arguments, called in TIME seconds; NIL: as soon as possible. Returns
the event, for FREE-EVENT. EVENT-CB gets its errors."
  (let ((timer (make-timer :time (+ (get-internal-real-time)
                                    (ceiling (* (or time 0) internal-time-units-per-second)))
                           :function callback :event-cb event-cb))
        (event-loop (current-loop)))
    ;; MERGE keeps the order of those that are due at one time.
    (setf (loop-timers event-loop)
          (merge 'list (loop-timers event-loop) (list timer) #'< :key #'timer-time))
    timer))

(defmacro with-delay ((&optional seconds) &body body)
  "Evaluates BODY in SECONDS."
  `(delay (lambda () ,@body) :time ,seconds))

(defun free-event (event)
  "Has the callback of EVENT, from DELAY, not called any more."
  (let ((event-loop (current-loop)))
    (setf (loop-timers event-loop) (delete event (loop-timers event-loop)))
    nil))

(defun run-timers (event-loop)
  "Calls what is due now, and nothing that is added meanwhile."
  (let ((now (get-internal-real-time))
        (due '()))
    (loop while (and (loop-timers event-loop) (<= (timer-time (first (loop-timers event-loop))) now))
          do (push (pop (loop-timers event-loop)) due))
    (dolist (timer (nreverse due))
      (call-safely (timer-event-cb timer) (timer-function timer)))))

(defun slice (event-loop)
  "How many milliseconds may be waited: 50, lest interrupts come late, or until the next timer."
  (let ((timer (first (loop-timers event-loop))))
    (if timer
        (max 0 (min 50 (ceiling (* 1000 (- (timer-time timer) (get-internal-real-time)))
                                internal-time-units-per-second)))
        50)))

;;; Running

(defgeneric handle-event (member kind stream value record)
  (:documentation "Does what an event is about."))

(defun take-events (event-loop pointer)
  "A list of what has happened, each (kind stream value record)."
  (let ((count (with-interrupts-deferred
                 (gasket.low-level:loop-take (handle event-loop) pointer (* 32 +batch+)
                                             (slice event-loop)))))
    (when (record-p count)
      (gasket::signal-record nil count))
    (loop for index below (max 0 count)
          collect (loop for part below 4
                        collect (cffi:mem-aref pointer :int64 (+ (* 4 index) part))))))

(defun dispatch (event-loop event)
  (destructuring-bind (kind stream value record) event
    (let ((member (gethash (if (= kind gasket.low-level:+event-accepted+) value stream)
                           (loop-members event-loop))))
      (cond (member (handle-event member kind stream value record))
            ;; Of what the program has closed meanwhile.
            ((= kind gasket.low-level:+event-accepted+) (gasket.low-level:free stream))
            ((/= record 0) (gasket.low-level:free record))))))

(defun busy-p (event-loop)
  (and (not (loop-exit event-loop))
       (or (loop-timers event-loop)
           (plusp (hash-table-count (loop-members event-loop))))))

(defun run (event-loop)
  (cffi:with-foreign-object (pointer :int64 (* 4 +batch+))
    (loop while (busy-p event-loop)
          do (run-timers event-loop)
             (mapc #'pump (copy-list (loop-writers event-loop)))
             (when (busy-p event-loop)
               (setf (loop-events event-loop) (take-events event-loop pointer))
               (loop while (loop-events event-loop)
                     do (dispatch event-loop (pop (loop-events event-loop))))))))

(defun drop-events (event-loop)
  "Frees what belongs to events that nobody handles any more."
  (loop for (kind stream nil record) in (loop-events event-loop)
        do (when (= kind gasket.low-level:+event-accepted+)
             (gasket.low-level:free stream))
           (when (/= record 0)
             (gasket.low-level:free record))))

(defun release-loop (event-loop)
  (drop-events event-loop)
  (loop for member being the hash-values of (loop-members event-loop)
        do (free member))
  (clrhash (loop-members event-loop))
  (free event-loop))

(defun start-event-loop (function &key catch-app-errors (send-errors-to-eventcb t))
  "Calls FUNCTION, without arguments, in an event loop and returns when that has nothing left to do, or
EXIT-EVENT-LOOP was called. Sockets that are open then are closed. CATCH-APP-ERRORS: NIL, errors of callbacks
leave the loop; T, they go to the event callback; a function, which gets them."
  (let ((*event-loop* (make-instance 'event-loop :catch-app-errors catch-app-errors
                                                 :send-errors-to-eventcb send-errors-to-eventcb)))
    (unwind-protect
         (progn
           (obtained *event-loop* (gasket.low-level:loop-new))
           (call-safely nil function)
           (run *event-loop*))
      (release-loop *event-loop*))
    nil))

(defmacro with-event-loop ((&rest options &key catch-app-errors send-errors-to-eventcb) &body body)
  "Evaluates BODY in an event loop; see START-EVENT-LOOP."
  (declare (ignore catch-app-errors send-errors-to-eventcb))
  `(start-event-loop (lambda () ,@body) ,@options))

(defun exit-event-loop ()
  "Has the loop end, and close what is open."
  (setf (loop-exit (current-loop)) t))
