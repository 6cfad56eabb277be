;;;; Servers: a process that accepts connections and gives their sockets to the program's function.

(in-package #:comm)

(defclass server-socket (listening-socket)
  ()
  (:documentation "The socket of a server."))

(defmethod gasket.sockets:socket-failure ((socket server-socket) action name number text)
  (declare (ignore name))
  (socket-error socket number "~@(~a~): ~a" action text))

(defun open-server-socket (service &key address (backlog 5) (ipv6 :any) reuseport)
  "A socket that listens at SERVICE."
  (let* ((socket (make-instance 'server-socket))
         (both (eq ipv6 :both))
         (addresses (resolved socket address service :passive t :family (family-of (or both ipv6))))
         (chosen (or (find :ipv4 addresses
                           :key (lambda (each) (nth-value 1 (gasket.sockets:address-number each))))
                     (first addresses))))
    (gasket.sockets:listen-socket socket chosen
                                  :backlog (or backlog 5)
                                  :options `(:reuse-address t
                                             ,@(and both '(:ipv6-only nil))
                                             ,@(and reuseport '(:reuse-port t))))))

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

(defun next-connection (socket)
  "The descriptor of the next connection; NIL once SOCKET is closed."
  (handler-bind ((socket-error (lambda (condition)
                                 (declare (ignore condition))
                                 (unless (descriptor socket)
                                   (return-from next-connection nil)))))
    (accept-one socket nil)))

(defvar *server* nil
  "The socket of the server whose function is called.")

(defun serve-connections (socket function nodelay keepalive)
  "Gives each connection's descriptor to FUNCTION, until SOCKET is closed. An error in that is the program's:
it can be aborted."
  (let ((*server* socket))
    (unwind-protect
         (loop for descriptor = (next-connection socket)
               while descriptor
               do (set-accepted-options descriptor nodelay keepalive)
                  (with-simple-restart (abort "Wait for the next connection.")
                    (funcall function descriptor)))
      (close socket))))

;;; Processes

#+thread-support
(progn
  (defvar *servers* (make-hash-table)
    "For the processes of servers their sockets, while they serve.")

  (defvar *servers-lock* (bordeaux-threads:make-lock "servers"))

  (defun start-server (socket function nodelay keepalive name)
    "Starts the process of SOCKET's server, and returns it."
    (flet ((serve ()
             (unwind-protect (serve-connections socket function nodelay keepalive)
               (bordeaux-threads:with-lock-held (*servers-lock*)
                 (remhash (bordeaux-threads:current-thread) *servers*)))))
      (bordeaux-threads:with-lock-held (*servers-lock*)
        (let ((process (bordeaux-threads:make-thread #'serve :name name)))
          (setf (gethash process *servers*) socket)
          process)))))

(defun connection-function (function create-stream)
  "A function of a descriptor that calls FUNCTION, with a stream where CREATE-STREAM is true."
  (if create-stream
      (lambda (descriptor)
        (funcall function (make-instance 'socket-stream :socket descriptor)))
      function))

#+thread-support
(defun start-up-server (&key function announce service (backlog 5) address local-address local-port nodelay
                             keepalive (process-name "Server") wait create-stream (ipv6 :any) error reuseport)
  "Starts a process that listens at SERVICE and gives each connection's socket, a descriptor, to FUNCTION,
which is to close it or make a stream of it, and to start a process where it takes long.

SERVICE          a port, 0 for any, or the name of a service; LOCAL-PORT is the same
ADDRESS          where to listen, all of this host's by default; LOCAL-ADDRESS is the same
ANNOUNCE         a function of the socket, a descriptor, and a condition, one of which is NIL, called when it
                 listens or cannot; or T or a stream, where that is written
CREATE-STREAM    true: FUNCTION is given a SOCKET-STREAM
IPV6             T, NIL or :ANY; :BOTH: an IPv6 socket that IPv4's clients reach, too
REUSEPORT        true: others that say so, too, may listen at the same port, and the system shares the
                 connections out
ERROR            true: where it cannot listen, that is signalled here, unless WAIT is true
PROCESS-NAME, BACKLOG, NODELAY, KEEPALIVE  of the process, and of sockets
WAIT             true: where it cannot listen, that is returned only. It listens in either case when this
                 returns

Returns the process, a thread, or NIL where it cannot listen, and the condition for which it could not.
SERVER-TERMINATE ends it."
  (unless function
    (error "START-UP-SERVER needs a :FUNCTION."))
  (multiple-value-bind (socket condition)
      (handler-case (open-server-socket (or service local-port 0)
                                        :address (or address local-address) :backlog backlog
                                        :ipv6 ipv6 :reuseport reuseport)
        (socket-error (condition)
          (when (and error (not wait))
            (error condition))
          (values nil condition)))
    (let ((process nil))
      (unwind-protect
           (progn
             (let ((*server* socket))
               (announce-server announce socket condition))
             (when socket
               (setf process (start-server socket (connection-function function create-stream)
                                           nodelay keepalive process-name))))
        (when (and socket (null process))
          (close socket)))
      (values process condition))))

#+thread-support
(defun server-terminate (&optional process)
  "Ends the server whose PROCESS START-UP-SERVER has returned: it listens no more, and the process ends when
the function that it is calling returns. Without PROCESS, in a function that START-UP-SERVER was given, ends
the server that calls it. True if it was serving still; may be called again."
  (let ((socket (if process
                    (bordeaux-threads:with-lock-held (*servers-lock*) (gethash process *servers*))
                    (or *server* (error "SERVER-TERMINATE without a process is for servers' functions.")))))
    (and socket
         (descriptor socket)
         (progn (close socket) t))))

#-thread-support
(defun start-up-server (&key &allow-other-keys)
  "Signals an error: this Lisp has no threads."
  (error "START-UP-SERVER cannot be had: this Lisp has no threads."))

#-thread-support
(defun server-terminate (&optional process)
  "Signals an error: this Lisp has no threads, and so no servers."
  (declare (ignore process))
  (error "SERVER-TERMINATE cannot be had: this Lisp has no threads."))

(defun start-up-server-and-mp (&rest arguments)
  "START-UP-SERVER; there is no multiprocessing to be started here."
  (apply #'start-up-server arguments))
