;;;; Threads, which bordeaux-threads has where Allegro has MP: one accepts connections and hands them to
;;;; workers, each of which has one connection at a time. A Lisp without threads has one worker, the caller.

(in-package #:https-example)

(defclass server ()
  ((passive :initarg :passive :reader server-passive :documentation "The socket that waits for clients.")
   (accept-hook :initarg :accept-hook :reader server-accept-hook
                :documentation "A function of a new connection's socket. It returns what is spoken to.")
   (timeout :initarg :timeout :reader server-timeout :documentation "Seconds.")
   (pages :initform (make-hash-table :test #'equal) :reader server-pages
          :documentation "Functions by method and path.")
   (log :initform '() :reader server-log :documentation "What went wrong, strings, the last first.")
   (accepted :initform '() :documentation "Connections that wait for a worker, the last one first.")
   (free :initform 0 :documentation "How many workers have no connection.")
   (idle :initform '() :documentation "Streams on which nothing is going on but that a request may come.")
   (stopping :initform nil)
   (threads :initform '())
   #+thread-support
   (lock :initform (bordeaux-threads:make-lock "HTTPS server"))
   #+thread-support
   (change :initform (bordeaux-threads:make-condition-variable)))
  (:documentation "An HTTPS server, as START makes it."))

(defun server-port (server)
  "The port of SERVER."
  (socket:local-port (server-passive server)))

(defmacro with-server-locked ((server) &body body)
  #+thread-support
  `(bordeaux-threads:with-lock-held ((slot-value ,server 'lock)) ,@body)
  #-thread-support
  `(progn ,server ,@body))

(defparameter *longest-log* 200
  "How many failures are kept.")

(defun note-failure (server control &rest arguments)
  "Adds to SERVER's log."
  (let ((text (apply #'format nil control arguments)))
    (with-server-locked (server)
      (with-slots (log) server
        (push text log)
        (when (> (length log) *longest-log*)
          (setf log (butlast log)))))))

;;; Connections that wait for a worker

#+thread-support
(defun hand-over (server socket)
  (with-slots (accepted stopping lock change) server
    (bordeaux-threads:with-lock-held (lock)
      (cond (stopping
             (close socket :abort t))
            (t
             (push socket accepted)
             (bordeaux-threads:condition-notify change))))))

#+thread-support
(defun next-accepted (server)
  "Waits for a connection, whose worker is free no more. NIL when SERVER is stopping."
  (with-slots (accepted free stopping lock change) server
    (bordeaux-threads:with-lock-held (lock)
      (loop until (or accepted stopping)
            do (bordeaux-threads:condition-wait change lock))
      (let ((oldest (first (last accepted))))
        (setf accepted (butlast accepted))
        (decf free)
        oldest))))

(defun others-waiting-p (server)
  "True if more connections wait than workers are free."
  (with-server-locked (server)
    (with-slots (accepted free) server
      (> (length accepted) free))))

;;; Idle connections, which a server that stops can close

(defmacro with-idle ((server stream) &body body)
  "Evaluates BODY, which waits for something that need not come; NIL where SERVER is stopping."
  `(call-with-idle (lambda () ,@body) ,server ,stream))

(defun call-with-idle (function server stream)
  (with-slots (idle stopping) server
    (when (with-server-locked (server)
            (unless stopping
              (push stream idle)))
      (unwind-protect (funcall function)
        (with-server-locked (server)
          (setf idle (remove stream idle)))))))

;;; Accepting

(defun stopping-p (server)
  (with-server-locked (server)
    (slot-value server 'stopping)))

(defun next-connection (server)
  "Waits for a client. NIL when SERVER is stopping."
  (loop until (stopping-p server)
        do (handler-case (return (socket:accept-connection (server-passive server)))
             (excl:stream-closed-error ()
               (return nil))
             (excl:socket-error (condition)
               (note-failure server "While accepting: ~a" condition)
               ;; Such as that there are no descriptors: they may come back.
               (sleep 0.1)))))

(defun accept-connections (server function)
  "Calls FUNCTION with each connection until SERVER stops."
  (loop for socket = (next-connection server)
        while socket
        do (funcall function socket)))

#+thread-support
(defun start-threads (server count function)
  "Has COUNT threads call FUNCTION, each with a connection at a time."
  (flet ((work ()
           (loop for socket = (next-accepted server)
                 while socket
                 do (funcall function socket)
                    (with-server-locked (server)
                      (incf (slot-value server 'free)))))
         (accept ()
           (accept-connections server (lambda (socket) (hand-over server socket)))))
    (setf (slot-value server 'free) count
          (slot-value server 'threads)
          (cons (bordeaux-threads:make-thread #'accept :name "HTTPS accept")
                (loop repeat count
                      collect (bordeaux-threads:make-thread #'work :name "HTTPS worker"))))))

#-thread-support
(defun start-threads (server count function)
  (declare (ignore server function))
  (error "This Lisp has no threads for :LISTENERS ~d: 0 serves in the caller's." count))

;;; Stopping

(defun wake-workers (server)
  (declare (ignorable server))
  #+thread-support
  (with-slots (change threads lock) server
    (bordeaux-threads:with-lock-held (lock)
      (loop repeat (length threads)
            do (bordeaux-threads:condition-notify change)))))

(defun wait-for-threads (server)
  "Waits until SERVER's threads are done; not in one of them."
  (declare (ignorable server))
  #+thread-support
  (let ((threads (slot-value server 'threads)))
    (unless (member (bordeaux-threads:current-thread) threads)
      (mapc #'bordeaux-threads:join-thread threads))))

(defun close-waiting (server)
  "Closes what nobody will serve."
  (dolist (stream (with-server-locked (server)
                    (with-slots (idle accepted stopping) server
                      (setf stopping t)
                      (append idle (shiftf accepted '())))))
    (ignore-errors (close stream :abort t))))

(defun shutdown (server)
  "Stops SERVER: connections on which nothing is going on are closed, requests that have begun are answered.
Returns when all is over, but in a page, which may call it too, at once."
  (close (server-passive server))
  (close-waiting server)
  (wake-workers server)
  (wait-for-threads server)
  nil)
