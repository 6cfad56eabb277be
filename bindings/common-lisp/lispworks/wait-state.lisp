;;;; Collections of wait-states: an event loop, what other processes ask of the one that runs it, and alarms.
;;;;
;;;; Whatever happens to the states of a collection happens inside of CALL-WAIT-STATE-COLLECTION. Other
;;;; processes leave messages, which are functions to be called there. What was taken and is not handled yet
;;;; is kept in the collection, so that a callback that is aborted takes nothing with it.

(in-package #:comm)

(defclass wait-state-collection ()
  ((name :initarg :name :initform nil :reader collection-name)
   (event-loop :initform (gasket:make-event-loop) :reader collection-event-loop)
   (events :initform '() :accessor collection-events :documentation "Those that are not handled yet.")
   (messages :initform '() :accessor collection-messages :documentation "The last one first.")
   (due-messages :initform '() :accessor collection-due-messages)
   (alarms :initform (make-array 8 :adjustable t :fill-pointer 0) :reader collection-alarms)
   (process :initform nil :accessor collection-process :documentation "Who waits for it, or has last.")
   (looping :initform nil :accessor collection-looping)
   (stopped :initform nil :accessor collection-stopped)
   (thread :initform nil :accessor collection-thread
           :documentation "What CREATE-AND-RUN-WAIT-STATE-COLLECTION has started.")
   (chunk :initform (make-chunk) :reader collection-chunk)
   #+thread-support
   (lock :initform (bordeaux-threads:make-lock "wait-state-collection")))
  (:documentation "An event loop: what asynchronous states are associated with."))

(defmethod print-object ((collection wait-state-collection) stream)
  (print-unreadable-object (collection stream :type t :identity t)
    (format stream "~@[~a~]" (collection-name collection))))

(defmacro with-collection-held ((collection) &body body)
  "Evaluates BODY, which must be short, while no other process does for COLLECTION."
  #+thread-support
  `(with-interrupts-deferred
     (bordeaux-threads:with-lock-held ((slot-value ,collection 'lock)) ,@body))
  #-thread-support
  `(progn ,collection ,@body))

(defun this-process ()
  #+thread-support (bordeaux-threads:current-thread)
  #-thread-support t)

(defun in-collection-process-p (collection)
  (eq (collection-process collection) (this-process)))

(defconstant +chunk-size+ 16384 "What is moved at once: the content of a record of TLS.")

(defun make-chunk ()
  (gasket.streams:buffer-allocate (gasket.streams:buffer-over (gasket.streams:make-octets 0))
                                  +chunk-size+))

(defun make-wait-state-collection ()
  "Makes a collection, empty. CLOSE-WAIT-STATE-COLLECTION closes its states; what else it has goes with it."
  (make-instance 'wait-state-collection))

;;; Messages

(defun apply-in-wait-state-collection-process (collection function &rest args)
  "Has FUNCTION be applied to ARGS in the process that runs COLLECTION, inside of CALL-WAIT-STATE-COLLECTION,
and does not wait for it. For any process. Returns no values."
  (with-collection-held (collection)
    (push (lambda () (apply function args)) (collection-messages collection)))
  (unless (wake collection)
    (error "~s was closed when its process ended." collection))
  (values))

(defun wake (collection)
  "Has the process that waits for COLLECTION go on, if that is another. False where the collection has ended."
  (handler-case (progn (unless (in-collection-process-p collection)
                         (gasket:loop-wake (collection-event-loop collection)))
                       t)
    (gasket:bad-handle-error () nil)))

(defun take-messages (collection)
  (with-collection-held (collection)
    (let ((new (shiftf (collection-messages collection) '())))
      (setf (collection-due-messages collection)
            (nconc (collection-due-messages collection) (nreverse new))))))

;;; Alarms: a heap, the first one of which is the next

(defstruct (alarm (:constructor make-alarm (time function)))
  "FUNCTION is called when TIME, an internal real time, has come."
  (time 0 :type integer :read-only t)
  (function nil :read-only t))

(defun earlier-p (alarms one other)
  (< (alarm-time (aref alarms one)) (alarm-time (aref alarms other))))

(defun rise (alarms index)
  (loop for parent = (floor (1- index) 2)
        while (and (plusp index) (earlier-p alarms index parent))
        do (rotatef (aref alarms index) (aref alarms parent))
           (setf index parent)))

(defun sink (alarms index)
  (loop for first = index
        do (dolist (child (list (+ 1 (* 2 index)) (+ 2 (* 2 index))))
             (when (and (< child (length alarms)) (earlier-p alarms child first))
               (setf first child)))
           (when (= first index) (return))
           (rotatef (aref alarms index) (aref alarms first))
           (setf index first)))

(defun set-alarm (collection time function)
  "Has FUNCTION, without arguments, be called when TIME has come. In the collection's process."
  (let ((alarms (collection-alarms collection)))
    (vector-push-extend (make-alarm time function) alarms)
    (rise alarms (1- (length alarms)))))

(defun next-alarm (alarms)
  (and (plusp (length alarms)) (aref alarms 0)))

(defun remove-next-alarm (alarms)
  (let ((last (vector-pop alarms)))
    (when (plusp (length alarms))
      (setf (aref alarms 0) last)
      (sink alarms 0))))

(defun alarm-due-p (collection)
  (let ((alarm (next-alarm (collection-alarms collection))))
    (and alarm (<= (alarm-time alarm) (get-internal-real-time)))))

(defun sound-alarms (collection)
  (loop while (alarm-due-p collection)
        do (let ((alarm (next-alarm (collection-alarms collection))))
             (remove-next-alarm (collection-alarms collection))
             (funcall (alarm-function alarm)))))

(defun seconds-to-alarm (collection)
  "How long may be waited; NIL: for ever."
  (let ((alarm (next-alarm (collection-alarms collection))))
    (and alarm
         (max 0 (/ (- (alarm-time alarm) (get-internal-real-time)) internal-time-units-per-second)))))

;;; Running

(defgeneric handle-event (member event)
  (:documentation "Does what EVENT, Gasket's, is about; MEMBER is a state or an accepting handle."))

(defun event-member (event)
  (if (eq :accepted (gasket:event-kind event))
      (gasket:event-value event)
      (gasket:event-stream event)))

(defun something-due-p (collection)
  (or (collection-events collection)
      (collection-due-messages collection)
      (collection-messages collection)
      (collection-stopped collection)
      (alarm-due-p collection)))

(defun take-events (collection seconds)
  (setf (collection-events collection)
        (gasket:take-events (collection-event-loop collection) :timeout seconds)))

(defun wait-for-wait-state-collection (collection)
  "Waits until there is something for CALL-WAIT-STATE-COLLECTION to do. The process that calls this is the one
that runs COLLECTION. Returns no values."
  (setf (collection-process collection) (this-process))
  (loop until (something-due-p collection)
        do (take-events collection (seconds-to-alarm collection)))
  (values))

(defun call-wait-state-collection (collection)
  "Does what there is to be done for the states of COLLECTION, calls their callbacks and does what other
processes have asked for. Does not wait. Returns no values."
  (setf (collection-process collection) (this-process))
  (unless (collection-events collection)
    (take-events collection 0))
  (take-messages collection)
  (loop while (collection-due-messages collection)
        do (funcall (pop (collection-due-messages collection))))
  (loop while (collection-events collection)
        do (let ((event (pop (collection-events collection))))
             (handle-event (event-member event) event)))
  (sound-alarms collection)
  (values))

(defmethod handle-event ((member null) event)
  "LOOP-WAKE was called, and has had its effect."
  (declare (ignore event)))

(defun run-loop (collection)
  "Until WAIT-STATE-COLLECTION-STOP-LOOP is called."
  (unwind-protect
       (loop until (collection-stopped collection)
             do (with-simple-restart (abort "Return to the loop of ~a." collection)
                  (wait-for-wait-state-collection collection)
                  (call-wait-state-collection collection)))
    (setf (collection-looping collection) nil
          (collection-stopped collection) nil)))

(defun loop-processing-wait-state-collection (wait-state-collection)
  "Waits for the states of WAIT-STATE-COLLECTION and calls their callbacks until
WAIT-STATE-COLLECTION-STOP-LOOP is called. The restart ABORT returns from a callback into the loop. Returns no
values."
  (setf (collection-looping wait-state-collection) t)
  (run-loop wait-state-collection)
  (values))

(defun wait-state-collection-stop-loop (wait-state-collection)
  "Has LOOP-PROCESSING-WAIT-STATE-COLLECTION return, where it runs. For any process. Returns no values."
  (when (collection-looping wait-state-collection)
    (setf (collection-stopped wait-state-collection) t)
    (wake wait-state-collection))
  (values))

(defun close-wait-state-collection (collection)
  "Closes the states of COLLECTION, and what accepts connections for it, without calling any callback.
COLLECTION itself can be used further. Returns no values."
  (mapc #'close (gasket:event-loop-members (collection-event-loop collection)))
  (values))

;;; A process for a collection

(defun report-error (condition with-backtrace)
  (format *error-output* "~&~a: ~a~%" (type-of condition) condition)
  (when with-backtrace
    (uiop:print-backtrace :stream *error-output* :condition condition
                          :count (and (eq with-backtrace :quick) 20))))

(defun error-handler (handler with-backtrace)
  "The function of a condition that HANDLER means."
  (case handler
    ((nil) nil)
    (:abort #'abort)
    ((t) (lambda (condition)
           (report-error condition with-backtrace)
           (abort condition)))
    (t handler)))

(defun call-handling-errors (function handler)
  (if handler
      (handler-bind ((error handler))
        (funcall function))
      (funcall function)))

#+thread-support
(defun run-and-close (collection handler)
  (unwind-protect
       (call-handling-errors (lambda () (run-loop collection)) handler)
    (close-wait-state-collection collection)
    (close (collection-event-loop collection))))

(defun create-and-run-wait-state-collection (name &key handler with-backtrace)
  "Makes a collection, and a process that runs it until WAIT-STATE-COLLECTION-STOP-LOOP is called, and closes
it then. Returns the collection. NAME is what it and the process are called.

HANDLER         what becomes of errors in the process: NIL, they are as errors are; :ABORT, the loop goes on;
                T, they are written to *ERROR-OUTPUT* before; or a function, which gets the condition, like a
                handler of HANDLER-BIND, and may invoke ABORT
WITH-BACKTRACE  true: where HANDLER is T a backtrace is written, too; :QUICK: a short one

Signals an error where the Lisp has no threads."
  #+thread-support
  (let ((collection (make-instance 'wait-state-collection :name name))
        (handler (error-handler handler with-backtrace)))
    (setf (collection-looping collection) t
          (collection-thread collection)
          (bordeaux-threads:make-thread (lambda () (run-and-close collection handler))
                                        :name (format nil "Loop Collection ~a" name)))
    collection)
  #-thread-support
  (declare (ignore name handler with-backtrace))
  #-thread-support
  (error "CREATE-AND-RUN-WAIT-STATE-COLLECTION cannot be had: this Lisp has no threads. ~
          LOOP-PROCESSING-WAIT-STATE-COLLECTION runs a collection in the process that calls it."))

(defun wait-state-collection-alive-p (wait-state-collection)
  "True while the process of WAIT-STATE-COLLECTION, which CREATE-AND-RUN-WAIT-STATE-COLLECTION has made, is
alive."
  (let ((thread (collection-thread wait-state-collection)))
    #+thread-support (and thread (bordeaux-threads:thread-alive-p thread))
    #-thread-support (progn thread nil)))
