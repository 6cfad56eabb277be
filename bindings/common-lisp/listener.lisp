;;;; Listeners: sockets that accept connections.

(in-package #:gasket)

(defclass listener (loop-member)
  ((context :initarg :context :initform nil :accessor listener-context
            :documentation "The context of what is accepted, where ACCEPT is given none."))
  (:documentation "A socket that accepts TLS connections. Several threads may."))

(defmethod print-object ((listener listener) stream)
  (print-unreadable-object (listener stream :type t :identity t)
    (if (zerop (handle listener))
        (write-string "closed" stream)
        (format stream "at port ~d" (listener-port listener)))))

(defun listen (&key (host "") (port 0) (backlog 128) context)
  "Makes a listener at PORT, or where that is 0 at one that the system picks, of HOST: an address, or
\"localhost\", or \"\" for all that this machine has. CONTEXT, for servers, is what ACCEPT uses."
  (let ((listener (make-instance 'listener :context context)))
    (obtained listener (gasket.low-level:listener-new host port backlog))
    listener))

(defun listener-port (listener)
  "The port."
  (checked (gasket.low-level:listener-port (handle listener))))

(defun accept (listener &rest settings
               &key (context (listener-context listener)) timeout (handshake nil)
                    external-format read-timeout write-timeout verify)
  "Waits for a client and returns a TLS-STREAM, or NIL if TIMEOUT seconds have passed. The handshake is left
to the first operation, which had better be another thread's, or done within TIMEOUT if HANDSHAKE is true.
VERIFY, where it is not the context's, and the other arguments are as for MAKE-CONTEXT and CONNECT."
  (declare (ignore external-format read-timeout write-timeout verify))
  (let* ((stream (apply #'new-stream 'tls-stream settings))
         (answer (in-slices (milliseconds timeout)
                   (obtain stream (gasket.low-level:listener-accept
                                   (handle listener) (handle context) milliseconds)))))
    (cond ((unfinished-p answer)
           (close stream :abort t)
           nil)
          (t
           (closing-on-failure (stream)
             (answer-or-error answer nil)
             (apply #'configure-stream stream settings)
             (when handshake
               (handshake stream :timeout timeout)))))))

(defmethod close ((listener listener) &key abort)
  (declare (ignore abort))
  (free listener)
  t)

(defmacro with-listener ((listener &rest arguments) &body body)
  "Evaluates BODY with LISTENER made by LISTEN of ARGUMENTS, and closes it."
  `(let ((,listener (listen ,@arguments)))
     (unwind-protect (progn ,@body)
       (close ,listener))))

(defmacro with-accepted ((stream listener &rest arguments) &body body)
  "Evaluates BODY with STREAM accepted from LISTENER, and closes it. Does not evaluate it where the time of
ARGUMENTS runs out; see ACCEPT."
  `(let ((,stream (accept ,listener ,@arguments)))
     (when ,stream
       (with-open-stream (,stream ,stream)
         ,@body))))
