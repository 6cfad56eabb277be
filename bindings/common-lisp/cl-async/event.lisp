;;;; What is done at a time, and what other threads have done.

(in-package #:cl-async)

(defclass event ()
  ((callback :initarg :callback :reader event-callback)
   (event-cb :initarg :event-cb :initform nil :reader event-cb)
   (event-loop :initform (current-loop) :reader event-loop-of)
   (time :initform nil :accessor event-time :documentation "In internal real time, where it waits for one.")
   (pending :initform nil :accessor event-pending-p)
   (freed :initform nil :accessor freed-p))
  (:documentation "A callback and the time at which it is called, once."))

(defun event-freed-p (event)
  "True when EVENT is over: its callback was called, or FREE-EVENT."
  (freed-p event))

(defun check-event (event)
  (when (event-freed-p event)
    (error 'event-freed :event event :code -1 :msg "the event is over")))

(defun remove-event (event)
  "Has the callback of EVENT not called, until ADD-EVENT."
  (check-event event)
  (when (event-pending-p event)
    (let ((event-loop (event-loop-of event)))
      (setf (event-pending-p event) nil
            (timers event-loop) (delete event (timers event-loop))
            (immediates event-loop) (delete event (immediates event-loop)))))
  t)

(defun free-event (event)
  "Has the callback of EVENT not called any more. EVENT-FREED is signalled where it was, or EVENT was freed."
  (remove-event event)
  (setf (freed-p event) t)
  nil)

(defun add-event (event &key timeout activate)
  "Has the callback of EVENT called in TIMEOUT seconds, NIL: as soon as possible, instead of whenever it would be.
ACTIVATE has no effect."
  (declare (ignore activate))
  (remove-event event)
  (let ((event-loop (event-loop-of event)))
    (setf (event-pending-p event) t)
    (cond ((and timeout (plusp timeout))
           (setf (event-time event) (+ (get-internal-real-time)
                                       (ceiling (* timeout internal-time-units-per-second)))
                 ;; MERGE keeps the order of those that are due at one time.
                 (timers event-loop) (merge 'list (timers event-loop) (list event)
                                            #'< :key #'event-time)))
          (t
           (push event (immediates event-loop)))))
  nil)

(defun delay (callback &key time event-cb)
  "Has CALLBACK, a function without arguments, called in TIME seconds; NIL: as soon as possible. Returns
the event. EVENT-CB gets its errors; see START-EVENT-LOOP."
  (let ((event (make-instance 'event :callback callback :event-cb event-cb)))
    (add-event event :timeout time)
    event))

(defun make-event (callback &key event-cb)
  "Makes an event that ADD-EVENT has called. The loop does not end before it was called, or freed."
  (delay callback :event-cb event-cb :time (* 100 365 86400)))

(defmacro with-delay ((&optional seconds) &body body)
  "Evaluates BODY in SECONDS, or as soon as possible."
  `(delay (lambda () ,@body) :time ,seconds))

(defun interval (callback &key time event-cb)
  "Has CALLBACK, a function without arguments, called every TIME seconds. Returns a function which ends that;
see REMOVE-INTERVAL."
  (let ((event nil)
        (ended nil))
    (labels ((schedule ()
               (setf event (delay #'once :time time :event-cb event-cb)))
             (once ()
               (unwind-protect (funcall callback)
                 (unless ended
                   (schedule)))))
      (schedule)
      (lambda ()
        (setf ended t)
        (unless (event-freed-p event)
          (free-event event))))))

(defmacro with-interval ((seconds) &body body)
  "Evaluates BODY every SECONDS. Returns what REMOVE-INTERVAL takes."
  `(interval (lambda () ,@body) :time ,seconds))

(defun remove-interval (interval)
  "Ends what INTERVAL or WITH-INTERVAL has returned."
  (funcall interval)
  nil)

(defun due-events (event-loop)
  "Takes the events that are due now, in their order."
  (let ((now (get-internal-real-time)))
    (nconc (nreverse (shiftf (immediates event-loop) '()))
           (loop while (and (timers event-loop) (<= (event-time (first (timers event-loop))) now))
                 collect (pop (timers event-loop))))))

(defun run-events (event-loop)
  "Calls what is due now, and nothing that is added meanwhile."
  (dolist (event (due-events event-loop))
    ;; One that was called may have removed another.
    (when (and (event-pending-p event) (not (loop-exit event-loop)))
      (setf (event-pending-p event) nil
            (freed-p event) t)
      (call-safely (event-cb event) (event-callback event)))))

;;; Notifiers

(defclass notifier ()
  ((callback :initarg :callback :reader notifier-callback)
   (event-cb :initarg :event-cb :reader event-cb)
   (single-shot :initarg :single-shot :reader single-shot-p)
   (event-loop :initform (current-loop) :reader event-loop-of)
   (triggered :initform nil :accessor triggered-p)
   (freed :initform nil :accessor freed-p))
  (:documentation "A callback that other threads have called in the loop. The loop does not end before it is
freed."))

(defun notifier-freed-p (notifier)
  "True when NOTIFIER is over: FREE-NOTIFIER was called, or it was single-shot and is called."
  (freed-p notifier))

(defun check-notifier (notifier)
  (when (notifier-freed-p notifier)
    (error 'notifier-freed :notifier notifier :code -1 :msg "the notifier is over")))

(defun make-notifier (callback &key event-cb (single-shot t))
  "Makes a notifier: TRIGGER-NOTIFIER, on any thread, has CALLBACK, a function without arguments, called on the
loop's. SINGLE-SHOT false: not only once."
  (let ((notifier (make-instance 'notifier :callback callback :event-cb event-cb
                                           :single-shot single-shot)))
    (push notifier (notifiers (current-loop)))
    notifier))

(defun free-notifier (notifier)
  "Ends NOTIFIER."
  (check-notifier notifier)
  (let ((event-loop (event-loop-of notifier)))
    (setf (freed-p notifier) t
          (notifiers event-loop) (delete notifier (notifiers event-loop))))
  nil)

(defun trigger-notifier (notifier)
  "Has the callback of NOTIFIER called, once for any number of calls until it is. For any thread."
  (check-notifier notifier)
  (setf (triggered-p notifier) t)
  (gasket:loop-wake (event-loop-of notifier))
  nil)

(defun run-notifiers (event-loop)
  (dolist (notifier (reverse (notifiers event-loop)))
    (when (and (triggered-p notifier) (not (notifier-freed-p notifier)))
      (setf (triggered-p notifier) nil)
      (when (single-shot-p notifier)
        (free-notifier notifier))
      (call-safely (event-cb notifier) (notifier-callback notifier)))))
