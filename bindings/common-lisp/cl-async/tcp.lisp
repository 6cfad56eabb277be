;;;; TCP connections and servers.

(in-package #:cl-async)

(defclass tcp-server-object (handle-owner)
  ((event-loop :initform (current-loop) :reader socket-loop)
   (socket-class :initarg :socket-class :reader socket-class)
   (settings :initarg :settings :reader settings :documentation "Initargs of the sockets.")
   (stream :initarg :stream :reader stream-wanted-p)
   (context :initarg :context :reader server-context)
   (event-cb :initarg :event-cb :initform nil :reader event-cb)
   (connect-cb :initarg :connect-cb :initform nil :reader connect-cb))
  (:documentation "What accepts connections."))

(defclass tcp-server (tcp-server-object) ())
(defclass cl-async-ssl:tcp-ssl-server (tcp-server) ())

(defmacro translating ((socket) &body body)
  "Evaluates BODY; Gasket's errors become cl-async's."
  `(handler-case (progn ,@body)
     (gasket:gasket-error (condition)
       (error (translated condition ,socket)))))

(defun add-stream (socket)
  (setf (socket-stream socket) (make-instance 'async-io-stream :socket socket)))

(defun connect-socket (class context host port prepare
                       &key data stream read-cb event-cb connect-cb write-cb (read-timeout -1)
                            (write-timeout -1)
                            (dont-drain-read-buffer nil dont-drain-read-buffer-p))
  "Begins to connect a socket of CLASS, of which PREPARE is called before the loop goes on."
  (let ((socket (make-instance class :read-cb read-cb :write-cb write-cb :event-cb event-cb
                                     :connect-cb connect-cb
                                     :drain (not (if dont-drain-read-buffer-p
                                                     dont-drain-read-buffer
                                                     stream)))))
    (translating (socket)
      (obtained socket (gasket.low-level:loop-connect (handle (current-loop)) (handle context)
                                                      host port))
      (funcall prepare socket)
      (set-socket-timeouts socket read-timeout write-timeout))
    (enter socket)
    (when data (write-socket-data socket data))
    (if stream (add-stream socket) socket)))

(defun set-plain (socket)
  (checked (gasket.low-level:stream-set-plain (handle socket))))

(defun event-cb-first (args)
  "ARGS with an event callback that is given by position made a keyword."
  (if (or (oddp (length args)) (not (keywordp (first args))))
      (if args (list* :event-cb args) args)
      args))

(defun tcp-connect (host port read-cb &rest args)
  "Connects to PORT of HOST. ARGS are [event-cb] &key data stream event-cb connect-cb write-cb read-timeout
write-timeout dont-drain-read-buffer. Returns the socket, or its stream where STREAM is true."
  (apply #'connect-socket 'socket (gasket:default-context) host port #'set-plain
         :read-cb read-cb (event-cb-first args)))

(defun listen-at (server context host port backlog fd)
  (if fd
      (obtained server
                (gasket.low-level:loop-listen-fd (handle (current-loop)) (handle context) fd))
      (obtained server
                (gasket.low-level:loop-listen (handle (current-loop)) (handle context)
                                              (or host "") port (max 0 backlog))))
  (setf (gethash (handle server) (loop-members (current-loop))) server))

(defun make-server (class socket-class context host port
                    &key read-cb event-cb connect-cb (backlog -1) stream fd)
  (let ((server (make-instance class :socket-class socket-class :stream stream :context context
                                     :event-cb event-cb :connect-cb connect-cb
                                     :settings (list :read-cb read-cb :event-cb event-cb
                                                     :drain (not stream)))))
    (translating (nil)
      (listen-at server context host port backlog fd))
    server))

(defun tcp-server (bind-address port read-cb &rest args)
  "Accepts connections at PORT of BIND-ADDRESS, NIL for all. ARGS are [event-cb] &key event-cb connect-cb
backlog stream fd."
  (let ((server (apply #'make-server 'tcp-server 'socket (gasket:make-context :side :server)
                       bind-address port :read-cb read-cb (event-cb-first args))))
    (checked (gasket.low-level:listener-set-plain (handle server) 1))
    server))

(defun close-tcp-server (server)
  "Ends accepting; the connections go on. A second time does nothing."
  (remhash (handle server) (loop-members (socket-loop server)))
  (free server))

(defun tcp-server-closed (server)
  (zerop (handle server)))

(defun accepted (server stream)
  (let ((socket (apply #'make-instance (socket-class server) (settings server))))
    (obtain socket stream)
    (enter socket)
    (setf (state socket) :open)
    (when (stream-wanted-p server) (add-stream socket))
    (call-safely (event-cb server) (connect-cb server) (program-end socket))))

(defmethod handle-event ((server tcp-server-object) kind stream value record)
  (declare (ignore value))
  (cond ((= kind gasket.low-level:+event-accepted+)
         (accepted server stream))
        ((= kind gasket.low-level:+event-error+)
         (let ((condition (translated (gasket::record-condition record nil) nil)))
           (when (event-cb server)
             (funcall (event-cb server) condition))))))
