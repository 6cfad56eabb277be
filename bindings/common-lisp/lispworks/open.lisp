;;;; Clients: connecting, with and without SSL.

(in-package #:comm)

(defun true-options (&rest options)
  (loop for (name value) on options by #'cddr
        when value
          collect name and collect t))

(defun connect-stream (stream hostspec service &key timeout local-address local-port ipv6 nodelay keepalive)
  "Connects STREAM, which has no descriptor."
  (let ((family (family-of ipv6)))
    (gasket.sockets:connect-socket
     stream (resolved stream hostspec service :family family)
     :timeout timeout
     :local-addresses (and (or local-address local-port)
                           (resolved stream local-address (or local-port 0) :passive t :family family))
     :options (true-options :nodelay nodelay :keepalive keepalive))))

(defmacro closing-stream-on-failure ((stream) &body body)
  "Evaluates BODY and returns STREAM, which is closed where BODY is left otherwise."
  `(let ((done nil))
     (unwind-protect
          (progn ,@body
                 (setf done t)
                 ,stream)
       (unless done
         (close ,stream :abort t)))))

(defun open-tcp-stream (hostspec service &key (direction :io) (element-type 'base-char) errorp read-timeout
                                              write-timeout timeout ssl-ctx ctx-configure-callback
                                              ssl-configure-callback handshake-timeout tlsext-host-name
                                              local-address local-port (ipv6 :any) nodelay keepalive)
  "Connects to SERVICE of HOSTSPEC and returns a SOCKET-STREAM.

HOSTSPEC, SERVICE            a name, or an integer
TIMEOUT                      how many seconds connecting may take; NIL: for ever
ERRORP                       true: a SOCKET-ERROR is signalled where nothing can be connected to; else NIL is
                             returned, and the condition as a second value. What SSL signals, it does in
                             either case
SSL-CTX ... HANDSHAKE-TIMEOUT  as for ATTACH-SSL, which is called as the client unless SSL-CTX is NIL
TLSEXT-HOST-NAME             as for ATTACH-SSL; T: HOSTSPEC
LOCAL-ADDRESS, LOCAL-PORT    where to connect from
IPV6                         T, NIL or :ANY
NODELAY, KEEPALIVE           true: the options of TCP
DIRECTION, ELEMENT-TYPE, READ-TIMEOUT, WRITE-TIMEOUT  as for SOCKET-STREAM"
  (let ((stream (make-instance 'socket-stream :direction direction :element-type element-type
                                              :read-timeout read-timeout
                                              :write-timeout write-timeout)))
    (handler-case
        (connect-stream stream hostspec service
                        :timeout timeout :local-address local-address :local-port local-port
                        :ipv6 ipv6 :nodelay nodelay :keepalive keepalive)
      (socket-error (condition)
        (when errorp
          (error condition))
        (return-from open-tcp-stream (values nil condition))))
    (closing-stream-on-failure (stream)
      (when ssl-ctx
        (attach-ssl stream :ssl-ctx ssl-ctx :ssl-side :client
                           :ctx-configure-callback ctx-configure-callback
                           :ssl-configure-callback ssl-configure-callback
                           :handshake-timeout handshake-timeout
                           :tlsext-host-name (if (eq tlsext-host-name t)
                                                 (host-text hostspec)
                                                 tlsext-host-name))))))

(defun connect-to-tcp-server (hostspec service &key (errorp t) timeout local-address local-port (ipv6 :any)
                                                    nodelay keepalive)
  "Connects to SERVICE of HOSTSPEC and returns the socket, a descriptor, which is the caller's. Where that
fails signals a SOCKET-ERROR, or returns NIL if ERRORP is false. For the arguments see OPEN-TCP-STREAM."
  (let ((stream (make-instance 'socket-stream)))
    (handler-case
        (progn
          (connect-stream stream hostspec service
                          :timeout timeout :local-address local-address :local-port local-port
                          :ipv6 ipv6 :nodelay nodelay :keepalive keepalive)
          (give-up-descriptor stream))
      (socket-error (condition)
        (when errorp
          (error condition))
        nil))))

(defun create-ssl-socket-stream (socket ssl-ctx &rest initargs &key errorp (stream-class 'socket-stream)
                                 &allow-other-keys)
  "Makes a stream, of STREAM-CLASS, of SOCKET, a descriptor, which is the stream's from then on and closed
where it fails; with SSL by SSL-CTX, unless that is NIL. INITARGS are those of SOCKET-STREAM. Where SSL fails,
signals what it does if ERRORP is true; else returns NIL, and the condition as a second value."
  (let ((initargs (loop for (name value) on initargs by #'cddr
                        unless (member name '(:errorp :stream-class))
                          collect name and collect value))
        (done nil))
    (unwind-protect
         (handler-case
             (prog1 (apply #'make-instance stream-class
                           :socket socket :ssl-ctx ssl-ctx initargs)
               (setf done t))
           (socket-error (condition)
             (when errorp
               (error condition))
             (values nil condition)))
      (unless done
        (close-socket socket)))))
