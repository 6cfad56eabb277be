;;;; Asynchronous states of new connections: connecting, and accepting.

(in-package #:comm)

;;; Connecting

(defclass connecting (operation) ()
  (:default-initargs :directions :io))

(defmethod advance ((operation connecting) state)
  (cond ((failure state) (gasket-condition (failure state) 'socket-error))
        ((connected-p state) :done)))

(defmethod callback-arguments ((operation connecting) state status)
  (declare (ignore state))
  (list (if (eq status :timeout)
            (list "Connecting timed out")
            (failure-arguments status))))

(defun note-socket (state nodelay keepalive)
  "STATE's socket is there, and libgasket's."
  (let ((socket (gasket::checked (gasket.low-level:stream-fd (gasket:handle state)))))
    (setf (object-of-state state) socket
          (connected-p state) t)
    (set-accepted-options socket nodelay keepalive)))

(defun failed-callback (callback)
  "CALLBACK for a state that is of no use where its second argument is true, and closed then."
  (lambda (state failure)
    (when failure
      (close-async-io-state state))
    (funcall callback state failure)))

(defun connected-callback (callback nodelay keepalive ssl-settings)
  "What is called when connecting is over; SSL-SETTINGS are for ASYNC-IO-STATE-ATTACH-SSL, unless they are
NIL."
  (let ((callback (failed-callback callback)))
    (lambda (state failure)
      (unless failure
        (note-socket state nodelay keepalive))
      (if (or failure (null ssl-settings))
          (funcall callback state failure)
          (apply #'async-io-state-attach-ssl state callback ssl-settings)))))

(defun local-host (local-address ipv6)
  "Where to connect from, an address as text; NIL: from wherever the system chooses."
  (cond (local-address (gasket.sockets:address-host
                        (first (resolved nil local-address 0 :passive t :family (family-of ipv6)))))
        ((eq ipv6 :any) nil)
        (ipv6 "::")
        (t "0.0.0.0")))

(defun set-local (state local-address local-port ipv6)
  (let ((host (local-host local-address ipv6))
        (port (if local-port (port-number local-port) 0)))
    (when (or host (plusp port))
      (gasket::checked (gasket.low-level:stream-set-local-address
                        (gasket:handle state) (or host "0.0.0.0") port)))))

(defun begin-to-connect (state host port &rest local)
  "LOCAL is what SET-LOCAL takes."
  (let ((done nil))
    (unwind-protect
         (signalling-socket-errors
           (gasket::obtained state (gasket.low-level:stream-connect
                                    (gasket:handle (plain-context)) host port))
           (gasket::checked (gasket.low-level:stream-set-plain (gasket:handle state)))
           (apply #'set-local state local)
           (gasket:loop-add (collection-event-loop (async-io-state-collection state)) state)
           (setf done t))
      (unless done
        (gasket:free state)))))

(defun port-number (service)
  (let ((text (service-text service)))
    (if (integerp text)
        text
        (or (gasket.sockets:service-port text)
            (error 'socket-error :format-control "There is no service ~a." :format-arguments (list text))))))

(defun create-async-io-state-and-connected-tcp-socket
    (collection hostspec service callback
     &key read-timeout write-timeout user-info connect-timeout local-address local-port (ipv6 :any) keepalive
          (nodelay t) name queue-output ssl-ctx ctx-configure-callback ssl-configure-callback
          handshake-timeout tlsext-host-name)
  "Begins to connect to SERVICE of HOSTSPEC, and returns an ASYNC-IO-STATE associated with COLLECTION.
CALLBACK is called with it and NIL when it is connected, and its SSL attached unless SSL-CTX is NIL; or, with
the state closed, and a list of a format control and its arguments, for which see
ASYNC-IO-SSL-FAILURE-INDICATOR-FROM-FAILURE-ARGS.

HOSTSPEC, SERVICE          a name, or an integer
CONNECT-TIMEOUT            how many seconds connecting may take; NIL: for ever
LOCAL-ADDRESS, LOCAL-PORT  where to connect from; a port without an address is of IPv4
IPV6                       T, NIL or :ANY
NODELAY, KEEPALIVE         the options of TCP
SSL-CTX ... HANDSHAKE-TIMEOUT  as for ATTACH-SSL; the side is the client's
TLSEXT-HOST-NAME           as for ATTACH-SSL; T: HOSTSPEC

The others are those of CREATE-ASYNC-IO-STATE. Signals a SOCKET-ERROR where there is no such service or
local address."
  (let ((state (make-instance 'async-io-state
                              :collection collection :name name :user-info user-info
                              :read-timeout read-timeout :write-timeout write-timeout
                              :queue-output queue-output))
        (ssl-settings (and ssl-ctx
                           (list :ssl-ctx ssl-ctx :ssl-side :client
                                 :ctx-configure-callback ctx-configure-callback
                                 :ssl-configure-callback ssl-configure-callback
                                 :handshake-timeout handshake-timeout
                                 :tlsext-host-name (if (eq tlsext-host-name t)
                                                       (host-text hostspec)
                                                       tlsext-host-name)))))
    (begin-to-connect state (host-text hostspec) (port-number service) local-address local-port ipv6)
    (begin-operation state
                     (make-instance 'connecting
                                    :callback (connected-callback callback nodelay keepalive ssl-settings)
                                    :timeout connect-timeout))
    state))

;;; Accepting

(defgeneric accepting-handle-collection (accepting-handle)
  (:documentation "The collection for which ACCEPTING-HANDLE accepts; NIL when it is closed."))

(defgeneric accepting-handle-name (accepting-handle)
  (:documentation "What ACCEPTING-HANDLE is called."))

(defgeneric accepting-handle-user-info (accepting-handle)
  (:documentation "The program's own. SETF-able."))

(defclass accepting-handle (gasket:listener)
  ((collection :initarg :collection :reader accepting-handle-collection)
   (socket :initarg :socket :reader handle-socket :documentation "The one that listens.")
   (name :initarg :name :reader accepting-handle-name)
   (user-info :initarg :user-info :accessor accepting-handle-user-info)
   (function :initarg :function :reader handle-function
             :documentation "What is called with each connection.")
   (create-state :initarg :create-state :reader create-state-p)
   (nodelay :initarg :nodelay :reader handle-nodelay)
   (keepalive :initarg :keepalive :reader handle-keepalive)
   (state-settings :initarg :state-settings :reader state-settings
                   :documentation "Initargs of the states.")
   (ssl-settings :initarg :ssl-settings :reader ssl-settings
                 :documentation "Arguments of ASYNC-IO-STATE-ATTACH-SSL; NIL: no SSL.")
   (ssl-error-callback :initarg :ssl-error-callback :reader ssl-error-callback))
  (:documentation "What accepts connections for a collection."))

(defmethod print-object ((handle accepting-handle) stream)
  (print-unreadable-object (handle stream :type t :identity t)
    (format stream "~@[~a ~]~:[closed~;~:*on port ~d~]"
            (accepting-handle-name handle) (accepting-handle-local-port handle))))

(defun accepting-handle-socket (accepting-handle)
  "The socket on which ACCEPTING-HANDLE listens, a descriptor, which is the handle's; NIL when it is closed."
  (descriptor (handle-socket accepting-handle)))

(defun accepting-handle-local-port (accepting-handle)
  "The port on which ACCEPTING-HANDLE listens; NIL when it is closed."
  (and (accepting-handle-socket accepting-handle)
       (nth-value 1 (address-values (local-name (handle-socket accepting-handle))))))

(defmethod gasket:accepted-stream ((handle accepting-handle))
  (apply #'make-instance 'async-io-state :collection (accepting-handle-collection handle)
         (state-settings handle)))

(defun hand-over-socket (handle state)
  "Gives the program STATE's socket."
  (close-async-io-state state :keep-alive-p t)
  (funcall (handle-function handle) handle (async-io-state-object state)))

(defun hand-over-state (handle state failure)
  (cond ((null failure)
         (funcall (handle-function handle) handle state))
        (t (close-async-io-state state)
           (when (ssl-error-callback handle)
             (funcall (ssl-error-callback handle) handle failure)))))

(defun accepted (handle state)
  (note-socket state (handle-nodelay handle) (handle-keepalive handle))
  (cond ((not (create-state-p handle)) (hand-over-socket handle state))
        ((null (ssl-settings handle)) (hand-over-state handle state nil))
        (t (apply #'async-io-state-attach-ssl state
                  (lambda (state failure) (hand-over-state handle state failure))
                  (ssl-settings handle)))))

(defmethod handle-event ((handle accepting-handle) event)
  "That it cannot accept just now, for want of descriptors, is libgasket's to get over."
  (when (eq :accepted (gasket:event-kind event))
    (if (accepting-handle-collection handle)
        (accepted handle (gasket:event-stream event))
        (close (gasket:event-stream event)))))

(defconstant +address-in-use+ 98 "The system's error number.")

(defun listen-within (seconds function)
  "What FUNCTION returns, which is called again, for SECONDS, while the address is in use."
  (let ((deadline (+ (get-internal-real-time) (* (or seconds 0) internal-time-units-per-second))))
    (loop
      (handler-case (return (funcall function))
        (socket-error (condition)
          (when (or (not (eql +address-in-use+ (socket-error-code condition)))
                    (>= (get-internal-real-time) deadline))
            (error condition))
          (sleep 1/10))))))

(defun accept-tcp-connections-creating-async-io-states
    (collection service connection-function
     &key init-function init-timeout (backlog 5) address (nodelay t) keepalive (ipv6 :any) reuseport
          (create-state t) name queue-output handle-name user-info
          ssl-ctx (ssl-side :server) ctx-configure-callback ssl-configure-callback handshake-timeout
          ssl-error-callback)
  "Listens at SERVICE, and has COLLECTION accept connections. CONNECTION-FUNCTION is called for each with the
accepting handle, which is returned, and a new ASYNC-IO-STATE; SSL is attached to that unless SSL-CTX is NIL.

SERVICE             a port, 0 or NIL for any, or the name of a service
ADDRESS, IPV6       where to listen, all of this host's by default; T, NIL, :ANY or :BOTH
INIT-FUNCTION       called with the socket, a descriptor, when it listens
INIT-TIMEOUT        how many seconds it is tried again while the port is in use; NIL: not at all
BACKLOG, NODELAY, KEEPALIVE, REUSEPORT  of the sockets; ports that are shared are so by all who listen
CREATE-STATE        NIL: CONNECTION-FUNCTION gets the socket, a descriptor that is the program's, and no SSL
NAME, QUEUE-OUTPUT  of the states
HANDLE-NAME, USER-INFO  of the accepting handle
SSL-CTX ... HANDSHAKE-TIMEOUT  as for ATTACH-SSL; a server's handshake is left to the first operation
SSL-ERROR-CALLBACK  where SSL cannot be attached, and the connection is closed, called with the accepting
                    handle and a list of a format control and its arguments

Signals a SOCKET-ERROR where it cannot listen."
  (let* ((socket (listen-within init-timeout
                                (lambda ()
                                  (open-server-socket (or service 0)
                                                      :address address :backlog backlog :ipv6 ipv6
                                                      :reuseport reuseport))))
         (handle (make-instance
                  'accepting-handle
                  :collection collection :socket socket :name handle-name :user-info user-info
                  :function connection-function :create-state create-state
                  :nodelay nodelay :keepalive keepalive
                  :state-settings (list :name name :queue-output queue-output)
                  :ssl-settings (and ssl-ctx
                                     (list :ssl-ctx ssl-ctx :ssl-side ssl-side
                                           :ctx-configure-callback ctx-configure-callback
                                           :ssl-configure-callback ssl-configure-callback
                                           :handshake-timeout handshake-timeout))
                  :ssl-error-callback ssl-error-callback)))
    (when init-function
      (funcall init-function (descriptor socket)))
    (gasket:loop-listen (collection-event-loop collection)
                        :descriptor (descriptor socket) :context (plain-context) :plain t :listener handle)
    handle))

(defmethod close ((handle accepting-handle) &key abort)
  (declare (ignore abort))
  (when (accepting-handle-collection handle)
    (setf (slot-value handle 'collection) nil)
    (gasket:free handle)
    (close (handle-socket handle)))
  t)

(defun close-accepting-handle (accepting-handle &optional callback)
  "Has ACCEPTING-HANDLE accept no more, at the next turn of its collection, with which CALLBACK is called
then, unless that is NIL. A second time does nothing. Returns no values."
  (let ((collection (accepting-handle-collection accepting-handle)))
    (when collection
      (apply-in-wait-state-collection-process
       collection
       (lambda ()
         (close accepting-handle)
         (when callback
           (funcall callback collection))))))
  (values))

;;; Either kind of connection

(defun socket-connection-address (socket-connection)
  "The address of this side of SOCKET-CONNECTION, a SOCKET-STREAM or an ASYNC-IO-STATE, and the port, as
SOCKET-STREAM-ADDRESS has them."
  (etypecase socket-connection
    (socket-stream (socket-stream-address socket-connection))
    (async-io-state (async-io-state-address socket-connection))))

(defun socket-connection-peer-address (socket-connection)
  "The address of the other side, and the port."
  (etypecase socket-connection
    (socket-stream (socket-stream-peer-address socket-connection))
    (async-io-state (async-io-state-peer-address socket-connection))))

(defun socket-connection-socket (socket-connection)
  "The descriptor of SOCKET-CONNECTION, a SOCKET-STREAM or an ASYNC-IO-STATE."
  (etypecase socket-connection
    (socket-stream (socket-stream-socket socket-connection))
    (async-io-state (descriptor-of-state socket-connection))))
