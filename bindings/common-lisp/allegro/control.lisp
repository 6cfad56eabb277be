;;;; What a program changes about a socket: options, time-outs, one direction ended.

(in-package #:acl-socket)

(defparameter *socket-options*
  '((:tcp-keepalive-idle-time . :keepalive-idle)
    (:tcp-keepalive-probe-interval . :keepalive-interval)
    (:tcp-keepalive-max-probes . :keepalive-count))
  "SET-SOCKET-OPTIONS's keywords that have another name in GASKET.SOCKETS.")

(defgeneric set-socket-options (socket &key &allow-other-keys)
  (:documentation "Sets options of the system's; those that are not given stay as they are.

REUSE-ADDRESS, BROADCAST, KEEPALIVE, NODELAY, OOB-INLINE  booleans
LINGER  seconds, or NIL
RECEIVE-BUFFER-SIZE, SEND-BUFFER-SIZE  octets
TCP-KEEPALIVE-IDLE-TIME, TCP-KEEPALIVE-PROBE-INTERVAL, TCP-KEEPALIVE-MAX-PROBES  seconds, and how many

An EXCL:SOCKET-ERROR where the system refuses, an error that names it for any other keyword."))

(defmethod set-socket-options ((socket socket) &rest options &key &allow-other-keys)
  (loop for (keyword value) on options by #'cddr
        for option = (or (cdr (assoc keyword *socket-options*))
                         (find keyword *option-keywords*)
                         (unsupported 'set-socket-options keyword value "there is no such option"))
        do (setf (option socket option) value)))

(defgeneric socket-control (stream &key output-chunking output-chunking-eof input-chunking
                                        read-timeout write-timeout)
  (:documentation "Sets how many seconds an operation on STREAM waits for input or to write, NIL meaning for
ever; what is not given stays as it is. An operation that gets nothing in time signals an EXCL:SOCKET-ERROR,
:READ-TIMEOUT or :WRITE-TIMEOUT. Chunking is not supported: a true value is an error.")
  (:method ((stream bivalent-stream) &key output-chunking output-chunking-eof input-chunking
                                          (read-timeout nil read-timeout-p)
                                          (write-timeout nil write-timeout-p))
    (loop for (keyword value) on (list :output-chunking output-chunking
                                       :output-chunking-eof output-chunking-eof
                                       :input-chunking input-chunking)
            by #'cddr
          when value
            do (unsupported 'socket-control keyword value "streams do not chunk, programs have to"))
    (check-type read-timeout (or null (real 0)))
    (check-type write-timeout (or null (real 0)))
    (when read-timeout-p
      (setf (read-timeout stream) read-timeout))
    (when write-timeout-p
      (setf (write-timeout stream) write-timeout))
    stream))

(defmacro with-socket-timeout ((stream &key (read nil read-p) (write nil write-p)) &body body)
  "Evaluates BODY, while an operation on STREAM waits READ seconds at most for input and WRITE seconds to
write, NIL meaning for ever. What is not given stays as it is."
  `(call-with-timeouts (lambda () ,@body) ,stream
                       ,@(and read-p `(:read-timeout ,read))
                       ,@(and write-p `(:write-timeout ,write))))

(defun call-with-timeouts (function stream &rest timeouts)
  (let ((read-timeout (read-timeout stream))
        (write-timeout (write-timeout stream)))
    (apply #'socket-control stream timeouts)
    (unwind-protect (funcall function)
      (socket-control stream :read-timeout read-timeout :write-timeout write-timeout))))

(defgeneric shutdown (socket &key direction)
  (:documentation "Ends one DIRECTION of a connection, :INPUT or :OUTPUT. What is buffered is not sent. When
both have been ended SOCKET is closed. Any other DIRECTION is an error."))

(defmethod shutdown :before (socket &key direction)
  (declare (ignore socket))
  (unless (member direction '(:input :output))
    (unsupported 'shutdown :direction direction "it is :INPUT or :OUTPUT")))

(defmethod shutdown ((socket active-socket) &key direction)
  (shut-down socket direction)
  (pushnew direction (shut-down-directions socket))
  (when (rest (shut-down-directions socket))
    (close socket :abort t))
  nil)

;;; What of the chapter on sockets there is not

(macrolet ((define-missing (name lambda-list why)
             `(defun ,name ,lambda-list
                ,(format nil "Not supported: ~a." why)
                (declare (ignore ,(first (last lambda-list))))
                (error "~s is not supported: ~a." ',name ,why))))
  (define-missing receive-from (&rest arguments) "there are no datagram sockets")
  (define-missing send-to (&rest arguments) "there are no datagram sockets")
  (define-missing get-ip-interfaces (&rest arguments) "nothing lists the network's interfaces"))
