;;;; TCP connections and servers.

(in-package #:cl-async)

(defclass tcp-server (gasket:listener)
  ((event-loop-of :initform (current-loop) :reader event-loop-of)
   (socket-class :initarg :socket-class :reader socket-class)
   (read-cb :initarg :read-cb :reader read-cb)
   (event-cb :initarg :event-cb :reader event-cb)
   (connect-cb :initarg :connect-cb :reader connect-cb)
   (stream :initarg :stream :reader stream-wanted-p))
  (:documentation "What accepts connections; see the function TCP-SERVER."))

(defclass cl-async-ssl:tcp-ssl-server (tcp-server)
  ()
  (:documentation "What accepts TLS connections; see the function TCP-SSL-SERVER."))

(defun event-cb-first (arguments)
  "ARGUMENTS with an event callback that is given by position made a keyword."
  (if (and arguments (or (oddp (length arguments)) (not (keywordp (first arguments)))))
      (list* :event-cb arguments)
      arguments))

;;; Connecting

(defun connect-socket (socket-class context host port
                       &key data stream read-cb event-cb connect-cb write-cb (read-timeout -1)
                            (write-timeout -1)
                            (dont-drain-read-buffer nil dont-drain-read-buffer-p))
  "Begins to connect a socket of SOCKET-CLASS; without TLS where there is no CONTEXT."
  (let ((socket (make-instance socket-class :read-cb read-cb :write-cb write-cb :event-cb event-cb
                                            :connect-cb connect-cb
                                            :drain (not (if dont-drain-read-buffer-p
                                                            dont-drain-read-buffer
                                                            stream)))))
    (handler-bind ((error (lambda (condition)
                            (declare (ignore condition))
                            (close socket))))
      (translating (socket)
        (gasket:loop-connect (current-loop) host port :stream socket :plain (null context)
                                                      :context (or context (gasket:default-context)))
        (set-socket-timeouts socket read-timeout write-timeout))
      (when data
        (write-socket-data socket data)))
    (if stream (stream-of socket) socket)))

(defun tcp-connect (host port read-cb &rest arguments)
  "Connects to PORT of HOST, a name or an address, and returns the socket. ARGUMENTS are

    [event-cb] &key event-cb data stream connect-cb write-cb read-timeout write-timeout dont-drain-read-buffer

READ-CB        is called with the socket and octets that have come, an OCTET-VECTOR
EVENT-CB       with a condition: what has gone wrong, or TCP-EOF; the socket is closed then
CONNECT-CB     with the socket, before any READ-CB
WRITE-CB       with the socket, when all that was written is sent
DATA           octets, or a string, to be sent first
STREAM         true: a stream is returned, and READ-CB gets it instead of octets
READ-TIMEOUT, WRITE-TIMEOUT   in seconds; see SET-SOCKET-TIMEOUTS
DONT-DRAIN-READ-BUFFER        whether READ-CB gets a stream; as STREAM where it is not given"
  (apply #'connect-socket 'tcp-socket nil host port :read-cb read-cb (event-cb-first arguments)))

;;; Serving

(defun listen-at (server context host port backlog fd)
  (handler-case (gasket:loop-listen (current-loop) :listener server
                                                   :context context :plain (null context)
                                                   :host (or host "") :port port :descriptor fd
                                                   :backlog (max 0 (or backlog 0)))
    (gasket:gasket-error (condition)
      (let ((class (class-for condition server)))
        (error (if (member class '(socket-error dns-error))
                   (translated condition server :class 'tcp-server-bind-error
                                                :initargs (list :addr host :port port))
                   (translated condition server)))))))

(defun make-server (class socket-class context host port
                    &key read-cb event-cb connect-cb (backlog -1) stream fd)
  "Accepts sockets of SOCKET-CLASS; without TLS where there is no CONTEXT."
  (let ((server (make-instance class :socket-class socket-class :read-cb read-cb :event-cb event-cb
                                     :connect-cb connect-cb :stream stream)))
    (listen-at server context host port backlog fd)
    server))

(defun tcp-server (bind-address port read-cb &rest arguments)
  "Accepts connections at PORT of BIND-ADDRESS, NIL for all that this machine has, and returns the server. Signals
SOCKET-ADDRESS-IN-USE, or TCP-SERVER-BIND-ERROR. ARGUMENTS are

    [event-cb] &key event-cb connect-cb backlog stream fd

READ-CB     is called with a socket and octets that have come, an OCTET-VECTOR
EVENT-CB    with a condition: what has gone wrong with a socket, which is closed then, or TCP-EOF
CONNECT-CB  with a socket that was accepted, before any READ-CB
BACKLOG     how many connections may queue for acceptance
STREAM      true: READ-CB gets a stream instead of octets
FD          a socket that listens already, instead of BIND-ADDRESS and PORT; it stays the program's"
  (apply #'make-server 'tcp-server 'tcp-socket nil bind-address port
         :read-cb read-cb (event-cb-first arguments)))

(defun close-tcp-server (server)
  "Ends accepting; the connections go on. A second time does nothing."
  (close server)
  nil)

(defun close-socket-server (server)
  "The same as CLOSE-TCP-SERVER."
  (close-tcp-server server))

(defun tcp-server-closed (server)
  "True when SERVER is closed."
  (zerop (handle server)))

(defmethod gasket:accepted-stream ((server tcp-server))
  (make-instance (socket-class server) :direction :in :state :open
                                       :read-cb (read-cb server) :event-cb (event-cb server)
                                       :drain (not (stream-wanted-p server))))

(defun accepted (server socket)
  (call-safely (event-cb server) (connect-cb server) socket))

(defmethod handle-event ((server tcp-server) event)
  ;; :ERROR: it cannot accept just now.
  (call-safely nil (event-cb server)
               (translated (gasket:event-condition event) nil :class 'socket-accept-error
                                                              :initargs (list :server server))))
