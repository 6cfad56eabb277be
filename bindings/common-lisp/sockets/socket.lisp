;;;; Sockets: an object owns a descriptor, which is closed once, and never while a thread is using it.

(in-package #:gasket.sockets)

;;; A saved image keeps the numbers of descriptors, which are other files' in the process that restarts it.

(defvar *process* (list 'process)
  "What stands for this process.")

#+sbcl
(progn
  (defun begin-process ()
    (setf *process* (list 'process)))

  (pushnew 'begin-process sb-ext:*init-hooks*))

(defclass socket ()
  ((number :initform nil
           :documentation "The descriptor, an integer; NIL once it is closed, and before it is open.")
   (process :initform nil :documentation "The process that the descriptor is of.")
   (users :initform 0 :documentation "How many threads are calling the system with the descriptor.")
   (doomed :initform nil :documentation "What the last of them has to close.")
   #+thread-support
   (lock :initform (bordeaux-threads:make-lock "socket"))
   (local-name :initform nil :accessor local-name
               :documentation "The address of this side, kept when the socket is closed; or NIL.")
   (remote-name :initform nil :accessor remote-name
                :documentation "The address of the other side, kept when the socket is closed; or NIL."))
  (:documentation "What owns a descriptor."))

(defmacro exclusively ((socket) &body body)
  #+thread-support
  `(bordeaux-threads:with-lock-held ((slot-value ,socket 'lock)) ,@body)
  #-thread-support
  `(progn ,socket ,@body))

(defun descriptor (socket)
  "The descriptor of SOCKET, an integer; NIL where it has none: it is closed, not open yet, or was opened in
the process in which an image was saved."
  (with-slots (number process) socket
    (and (eq process *process*) number)))

(defun own-descriptor (socket descriptor)
  "Has SOCKET own DESCRIPTOR."
  (with-slots (number process) socket
    (setf process *process*
          number descriptor)))

(defun disown-descriptor (socket)
  "Has SOCKET be closed. Returns the descriptor that it had, or NIL."
  (prog1 (descriptor socket)
    (setf (slot-value socket 'number) nil)))

(defun acquire (socket)
  "The descriptor, which stays open until it is released; or NIL."
  (exclusively (socket)
    (let ((descriptor (descriptor socket)))
      (when descriptor
        (incf (slot-value socket 'users)))
      descriptor)))

(defun release (socket)
  (with-slots (users doomed) socket
    (let ((descriptor (exclusively (socket)
                        (when (zerop (decf users))
                          (shiftf doomed nil)))))
      (when descriptor
        (%close descriptor)))))

(defun call-with-descriptor (function socket)
  (with-interrupts-deferred
    (let ((descriptor (acquire socket)))
      (if descriptor
          (unwind-protect (funcall function descriptor)
            (release socket))
          (failure +ebadf+)))))

(defmacro with-descriptor ((fd socket) &body body)
  "The answer of BODY, which makes a call with FD, the descriptor of SOCKET, and must not wait for longer
than a slice; a failure where SOCKET is closed. Another thread may close SOCKET meanwhile: the descriptor is
closed when BODY is done."
  `(call-with-descriptor (lambda (,fd) ,@body) ,socket))

(defun adopt-descriptor (socket descriptor)
  "Has SOCKET, which has none, own DESCRIPTOR, and asks the system for the names of both sides."
  (own-descriptor socket descriptor)
  (setf (local-name socket) (name-of descriptor #'%getsockname)
        (remote-name socket) (name-of descriptor #'%getpeername))
  socket)

(defun give-up-descriptor (socket)
  "Has SOCKET be closed, but leaves its descriptor open and returns it, the caller's from then on."
  (with-interrupts-deferred
    (exclusively (socket)
      (disown-descriptor socket))))

(defun close-descriptor (socket)
  "Closes the descriptor of SOCKET, if it is open, as soon as no thread uses it, which is within 50 ms."
  (with-slots (users doomed) socket
    (with-interrupts-deferred
      (let ((closed (exclusively (socket)
                      (let ((fd (disown-descriptor socket)))
                        (cond ((zerop users) fd)
                              (t (when fd
                                   (setf doomed fd))
                                 nil))))))
        (when closed
          (%close closed))))))

;;; Streams

(defclass stream-socket (socket bivalent-stream)
  ()
  (:documentation "A connection, a stream of characters and octets."))

(defmethod device-read ((socket stream-socket) buffer start end milliseconds)
  (with-descriptor (fd socket)
    (with-incoming-octets (pointer buffer start end)
      (receive fd pointer (- end start) milliseconds))))

(defmethod device-write ((socket stream-socket) buffer start end milliseconds)
  (with-descriptor (fd socket)
    (with-outgoing-octets (pointer buffer start end)
      (transmit fd pointer (- end start) milliseconds))))

(defmethod device-release ((socket stream-socket))
  (close-descriptor socket))

(defmethod device-problem ((socket stream-socket) operation problem)
  (fail socket operation (case problem
                           (:closed +ebadf+)
                           (:timeout :timeout)
                           (t (failure-errno problem)))))

(defun shut-down (socket direction)
  "Ends one direction of a connection, :INPUT or :OUTPUT, or both, :BOTH. What is buffered is not sent. Where
the connection is no more there is nothing left to end."
  (let ((answer (with-descriptor (fd socket)
                  (answer (%shutdown fd (ecase direction
                                          (:input +shut-rd+)
                                          (:output +shut-wr+)
                                          (:both +shut-rdwr+)))))))
    (when (and (minusp answer) (/= answer (failure +enotconn+)))
      (fail socket :shutdown (failure-errno answer)))
    socket))
