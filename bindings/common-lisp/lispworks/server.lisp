;;;; Servers: a process that accepts connections and gives their sockets to the program's function.

(in-package #:comm)

(defclass server-socket (listening-socket)
  ()
  (:documentation "The socket of a server."))

(defmethod gasket.sockets:socket-failure ((socket server-socket) action name number text)
  (declare (ignore name))
  (socket-error socket number "~@(~a~): ~a" action text))

(defun open-server-socket (service &key address (backlog 5) (ipv6 :any) nodelay keepalive reuseport)
  "A socket that listens at SERVICE."
  (declare (ignore nodelay keepalive))
  (when reuseport
    (error ":REUSEPORT cannot be had: no port is shared here."))
  (let* ((socket (make-instance 'server-socket))
         (addresses (resolved socket address service :passive t :family (family-of ipv6)))
         (chosen (or (find :ipv4 addresses
                           :key (lambda (each) (nth-value 1 (gasket.sockets:address-number each))))
                     (first addresses))))
    (gasket.sockets:listen-socket socket chosen :backlog backlog :options '(:reuse-address t))))

(defun announce-server (announce socket condition)
  "Tells ANNOUNCE, a stream, T or a function, that SOCKET listens, or why not."
  (cond ((null announce))
        ((or (functionp announce) (and (symbolp announce) (not (eq announce t))))
         (funcall announce (and socket (descriptor socket)) condition))
        (t (format announce "~&Server ~:[failed: ~a~;~*listening on port ~d~]~%"
                   socket condition
                   (and socket (nth-value 1 (address-values (local-name socket))))))))

(defun accept-one (socket timeout)
  "The descriptor of the next connection; NIL where none comes within TIMEOUT seconds."
  (let ((connection (make-instance 'stream-socket)))
    (and (gasket.sockets:accept-socket socket connection :timeout timeout)
         (give-up-descriptor connection))))

(defun set-accepted-options (descriptor nodelay keepalive)
  (when (or nodelay keepalive)
    (let ((socket (make-instance 'gasket.sockets:socket)))
      (adopt-descriptor socket descriptor)
      (when nodelay (setf (gasket.sockets:option socket :nodelay) t))
      (when keepalive (setf (gasket.sockets:option socket :keepalive) t))
      (give-up-descriptor socket))))

(defun serve-connections (socket function nodelay keepalive)
  "Gives each connection's descriptor to FUNCTION. An error in that is the program's: it can be aborted."
  (unwind-protect
       (loop (let ((descriptor (accept-one socket nil)))
               (when descriptor
                 (set-accepted-options descriptor nodelay keepalive)
                 (with-simple-restart (abort "Wait for the next connection.")
                   (funcall function descriptor)))))
    (close socket)))

#+thread-support
(defun start-up-server (&key function announce service (backlog 5) address local-address local-port nodelay
                             keepalive (process-name "Server") wait create-stream (ipv6 :any) error reuseport)
  "Starts a process that listens at SERVICE and gives each connection's socket, a descriptor, to FUNCTION,
which is to close it or make a stream of it, and to start a process where it takes long.

SERVICE          a port, 0 for any, or the name of a service; LOCAL-PORT is the same
ADDRESS          where to listen, all of this host's by default; LOCAL-ADDRESS is the same
ANNOUNCE         a function of the socket, a descriptor, and a condition, one of which is NIL, called when it
                 listens or cannot; or T or a stream, where that is written
ERROR            true: where it cannot listen, that is signalled here, unless WAIT is true
PROCESS-NAME, BACKLOG, IPV6, NODELAY, KEEPALIVE  of the process, and of sockets
WAIT             true: where it cannot listen, that is returned only

Returns the process, a thread, and the condition for which it could not listen. REUSEPORT and CREATE-STREAM
signal an error when they are not NIL."
  (unless function
    (error "START-UP-SERVER needs a :FUNCTION."))
  (when create-stream
    (error ":CREATE-STREAM cannot be had; :FUNCTION makes streams by MAKE-INSTANCE."))
  (multiple-value-bind (socket condition)
      (handler-case (open-server-socket (or service local-port 0)
                                        :address (or address local-address) :backlog backlog
                                        :ipv6 ipv6 :reuseport reuseport)
        (socket-error (condition)
          (when (and error (not wait))
            (error condition))
          (values nil condition)))
    (announce-server announce socket condition)
    (values (and socket
                 (bordeaux-threads:make-thread
                  (lambda () (serve-connections socket function nodelay keepalive))
                  :name process-name))
            condition)))

#-thread-support
(defun start-up-server (&key &allow-other-keys)
  "Signals an error: this Lisp has no threads."
  (error "START-UP-SERVER cannot be had: this Lisp has no threads."))

(defun start-up-server-and-mp (&rest arguments)
  "START-UP-SERVER; there is no multiprocessing to be started here."
  (apply #'start-up-server arguments))
