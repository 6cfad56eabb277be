;;;; Plain sockets: active ones are bivalent streams, passive ones accept connections.

(in-package #:acl-socket)

(defun unsupported (function keyword value why)
  "Signals an error about an argument that Gasket's FUNCTION does not take."
  (error "~s does not support ~s ~s: ~a." function keyword value why))

;;; Classes

(defclass socket (gasket.sockets:socket)
  ()
  (:documentation "What all sockets are. They are made by MAKE-SOCKET and ACCEPT-CONNECTION."))

(defclass counting-stream ()
  ((octets-read :initform 0 :accessor octets-read)
   (octets-written :initform 0 :accessor octets-written))
  (:documentation "A stream that counts what its device has moved."))

(defclass active-socket (counting-stream socket stream-socket)
  ((shut-down :initform '() :accessor shut-down-directions
              :documentation "The directions that SHUTDOWN has ended."))
  (:documentation "A connection, a stream of characters and octets."))

(defclass passive-socket (socket listening-socket)
  ((stream-settings :initarg :stream-settings :initform '() :reader stream-settings
                    :documentation "What the streams have that ACCEPT-CONNECTION makes."))
  (:documentation "A socket that waits for connections."))

(defclass internet-socket () ())
(defclass file-socket () ())

(defclass socket-stream-internet-active (internet-socket active-socket) ())
(defclass socket-stream-internet-passive (internet-socket passive-socket) ())
(defclass socket-stream-file-active (file-socket active-socket) ())
(defclass socket-stream-file-passive (file-socket passive-socket) ())

(defun signal-failure (socket action name number text)
  (if (eql number gasket.sockets:+ebadf+)
      (error 'excl:stream-closed-error :stream socket :action action :code number)
      (error 'excl:socket-error :stream socket :action action :identifier name :code number :text text)))

(defmethod socket-failure ((socket socket) action name number text)
  (signal-failure socket action name number text))

(defmethod socket-failure ((socket (eql :lookup)) action name number text)
  (signal-failure nil action name number text))

(defmethod device-read :around ((stream counting-stream) buffer start end milliseconds)
  (declare (ignore buffer start end milliseconds))
  (let ((count (call-next-method)))
    (when (plusp count)
      (incf (octets-read stream) count))
    count))

(defmethod device-write :around ((stream counting-stream) buffer start end milliseconds)
  (declare (ignore buffer start end milliseconds))
  (let ((count (call-next-method)))
    (when (plusp count)
      (incf (octets-written stream) count))
    count))

;;; Where they are

(defun host-and-service (host port ipv6 scope-id)
  "HOST and PORT as RESOLVE takes them, and the family to look for."
  (let ((address (cond ((ipaddrp host) host)
                       ((null host) nil)
                       (t (dotted-to-ipaddr host :errorp nil)))))
    (when (and scope-id (ipv6-address-p address))
      (setf (ipv6-address-scope-id address) scope-id))
    (values (if address (ipaddr-to-dotted address) host)
            port
            (cond ((ipv6-address-p address) :ipv6)
                  (address :ipv4)
                  (t (wanted-family ipv6))))))

(defun internet-addresses (socket action host port ipv6 &key scope-id passive)
  (multiple-value-bind (host port family) (host-and-service host port ipv6 scope-id)
    (ipv6-first (resolve socket action host port :passive passive :family family))))

(defun local-addresses (socket host port ipv6)
  "Where a connection is to come from; none where the program does not say."
  (and (or host port)
       (internet-addresses socket :bind host (or port 0) (if host ipv6 t) :passive t)))

;;; Making them

(defun make-internet-active (stream-settings options
                             &key remote-host remote-port local-host local-port connect-timeout
                                  (ipv6 *ipv6*) scope-id)
  (unless (and remote-host remote-port)
    (error "~s needs :REMOTE-HOST and :REMOTE-PORT for a socket that is :ACTIVE." 'make-socket))
  (let ((socket (apply #'make-instance 'socket-stream-internet-active stream-settings)))
    (connect-socket socket
                    (internet-addresses socket :connect remote-host remote-port ipv6 :scope-id scope-id)
                    :local-addresses (local-addresses socket local-host local-port ipv6)
                    :timeout connect-timeout :options options)))

(defun make-internet-passive (stream-settings options
                              &key local-host (local-port 0) (backlog 5) (ipv6 *ipv6*))
  (let* ((socket (make-instance 'socket-stream-internet-passive :stream-settings stream-settings))
         (address (first (internet-addresses socket :bind local-host local-port ipv6 :passive t))))
    (listen-socket socket address
                   :backlog backlog
                   :options (if (eq :ipv6 (nth-value 1 (address-number address)))
                                (list* :ipv6-only (not (eq ipv6 t)) options)
                                options))))

(defun make-file-active (stream-settings options &key remote-filename connect-timeout)
  (unless remote-filename
    (error "~s needs :REMOTE-FILENAME for a socket that is :ACTIVE and of the family :FILE." 'make-socket))
  (connect-socket (apply #'make-instance 'socket-stream-file-active stream-settings)
                  (list (file-address (file-text remote-filename)))
                  :timeout connect-timeout :options options))

(defun make-file-passive (stream-settings options &key local-filename (backlog 5))
  (unless local-filename
    (error "~s needs :LOCAL-FILENAME for a socket that is :PASSIVE and of the family :FILE." 'make-socket))
  (listen-socket (make-instance 'socket-stream-file-passive :stream-settings stream-settings)
                 (file-address (file-text local-filename))
                 :backlog backlog :options options))

(defun file-text (filename)
  (if (pathnamep filename)
      (uiop:native-namestring (uiop:ensure-absolute-pathname filename #'uiop:getcwd))
      filename))

;;; MAKE-SOCKET's keywords: those of all sockets, of streams, of the system, and of each class

(defparameter *common-keywords*
  '((:type :stream :hiper) (:address-family :internet :file) (:connect :active :passive)
    (:format :text :binary :bivalent :multivalent) (:eol :unix :lf) (:tcp-md5-sig-key)
    (:tcp-md5-sig-key-ef))
  "For each of MAKE-SOCKET's keywords that says what kind of socket is meant the values that it can have
beside NIL, which means the first.")

(defparameter *stream-keywords* '(:external-format :read-timeout :write-timeout)
  "What the stream has.")

(defparameter *option-keywords*
  '(:reuse-address :keepalive :nodelay :broadcast :linger :oob-inline
    :receive-buffer-size :send-buffer-size)
  "What the system has.")

(defparameter *class-keywords*
  '(((:internet :active) make-internet-active
     :remote-host :remote-port :local-host :local-port :connect-timeout :ipv6 :scope-id)
    ((:internet :passive) make-internet-passive
     :local-host :local-port :backlog :ipv6)
    ((:file :active) make-file-active :remote-filename :connect-timeout)
    ((:file :passive) make-file-passive :local-filename :backlog))
  "For a family and a role the function that makes such a socket, and the keywords it takes.")

(defparameter *ignored-keywords*
  '(:remote-host :remote-port :local-host :local-port :connect-timeout :ipv6 :scope-id :backlog
    :remote-filename :local-filename)
  "What may be given for sockets that have no use for it.")

(defun chosen (arguments keyword)
  "What ARGUMENTS say about KEYWORD, one of *COMMON-KEYWORDS*."
  (destructuring-bind (&optional default &rest others) (rest (assoc keyword *common-keywords*))
    (let ((value (getf arguments keyword)))
      (cond ((null value) default)
            ((or (eq value default) (member value others)) value)
            (t (unsupported 'make-socket keyword value
                            (if default
                                (format nil "it is one of ~{~s~^, ~}" (cons default others))
                                "there is no such option here")))))))

(defun given (arguments keywords)
  "The part of ARGUMENTS that is about KEYWORDS, without what is NIL, which means the default."
  (loop for keyword in keywords
        for value = (getf arguments keyword)
        when value
          append (list keyword value)))

(defun check-keywords (arguments)
  (loop for (keyword value) on arguments by #'cddr
        unless (or (assoc keyword *common-keywords*)
                   (member keyword *stream-keywords*)
                   (member keyword *option-keywords*)
                   (member keyword *ignored-keywords*))
          do (unsupported 'make-socket keyword value "there is no such keyword")))

(defun make-socket (&rest arguments &key &allow-other-keys)
  "Makes a socket. NIL means the default of each argument.

CONNECT          :ACTIVE, a stream that is connected; or :PASSIVE, for ACCEPT-CONNECTION
ADDRESS-FAMILY   :INTERNET, or :FILE for sockets that are files
REMOTE-HOST, REMOTE-PORT    of :ACTIVE ones: a name, a dotted address or an address; a number or the name of
                 a service
LOCAL-HOST, LOCAL-PORT      the same of this side; by default what the system picks
REMOTE-FILENAME, LOCAL-FILENAME  of the family :FILE
BACKLOG          of :PASSIVE ones: how many connections may wait; 5
IPV6, SCOPE-ID   what *IPV6* may be; the interface for an IPv6 address
CONNECT-TIMEOUT, READ-TIMEOUT, WRITE-TIMEOUT  in seconds; by default for ever
EXTERNAL-FORMAT  :UTF-8 or :LATIN-1, of the stream or the streams that are accepted
REUSE-ADDRESS, KEEPALIVE, NODELAY, BROADCAST, OOB-INLINE  booleans; LINGER in seconds;
RECEIVE-BUFFER-SIZE, SEND-BUFFER-SIZE in octets: the system's options
TYPE, FORMAT, EOL  :STREAM or :HIPER; anything, as all sockets are bivalent; :UNIX

Signals an EXCL:SOCKET-ERROR where the system refuses, and an error that names the keyword for what is not
supported: datagrams, other line ends, TCP-MD5-SIG-KEY, keywords that there are not."
  (check-keywords arguments)
  (mapc (lambda (entry) (chosen arguments (first entry))) *common-keywords*)
  (destructuring-bind (maker . keywords)
      (rest (assoc (list (chosen arguments :address-family) (chosen arguments :connect))
                   *class-keywords* :test #'equal))
    (apply maker (given arguments *stream-keywords*) (given arguments *option-keywords*)
           (given arguments keywords))))

(defgeneric accept-connection (socket &key wait)
  (:documentation "Waits for a client of SOCKET, a passive one, and returns an active socket connected to it.
Where WAIT is false it does not wait and returns NIL if there is none. Can be interrupted.")
  (:method ((socket passive-socket) &key (wait t))
    (accept-socket socket
                   (apply #'make-instance (etypecase socket
                                            (internet-socket 'socket-stream-internet-active)
                                            (file-socket 'socket-stream-file-active))
                          (stream-settings socket))
                   :timeout (if wait nil 0))))

(defmacro with-pending-connect (&body body)
  "Evaluates BODY. A MAKE-SOCKET that is interrupted in it leaves nothing behind, as everywhere."
  `(progn ,@body))

;;; What is known of them

(defgeneric socket-os-fd (socket)
  (:documentation "The descriptor of SOCKET; NIL if that is closed.")
  (:method ((socket socket))
    (descriptor socket)))

(defgeneric remote-host (socket)
  (:documentation "The other side's address: an integer of 32 bits, or an IPV6-ADDRESS.")
  (:method ((socket socket-stream-internet-active))
    (and (remote-name socket) (allegro-address (remote-name socket)))))

(defgeneric remote-port (socket)
  (:documentation "The other side's port, an integer.")
  (:method ((socket socket-stream-internet-active))
    (and (remote-name socket) (address-port (remote-name socket)))))

(defgeneric local-host (socket)
  (:documentation "This side's address: an integer of 32 bits, or an IPV6-ADDRESS.")
  (:method ((socket internet-socket))
    (and (local-name socket) (allegro-address (local-name socket)))))

(defgeneric local-port (socket)
  (:documentation "This side's port, an integer.")
  (:method ((socket internet-socket))
    (and (local-name socket) (address-port (local-name socket)))))

(defgeneric remote-filename (socket)
  (:documentation "The other side's file, a string; \"\" for a side that has none.")
  (:method ((socket socket-stream-file-active))
    (and (remote-name socket) (address-path (remote-name socket)))))

(defgeneric local-filename (socket)
  (:documentation "This side's file, a string; \"\" for a side that has none.")
  (:method ((socket file-socket))
    (and (local-name socket) (address-path (local-name socket)))))

(defgeneric socket-type (socket)
  (:documentation "The kind of SOCKET: :STREAM.")
  (:method ((socket socket)) :stream))

(defgeneric socket-format (socket)
  (:documentation "What can be written to SOCKET: :MULTIVALENT, characters and octets.")
  (:method ((socket socket)) :multivalent))

(defgeneric socket-connect (socket)
  (:documentation "The role of SOCKET: :ACTIVE or :PASSIVE.")
  (:method ((socket active-socket)) :active)
  (:method ((socket passive-socket)) :passive))

(defgeneric socket-address-family (socket)
  (:documentation "The family of SOCKET's address: :INTERNET or :FILE.")
  (:method ((socket internet-socket)) :internet)
  (:method ((socket file-socket)) :file))

(defgeneric ipv6 (socket)
  (:documentation "True if SOCKET, an Internet socket, has an IPv6 address.")
  (:method ((socket internet-socket))
    (and (local-name socket)
         (eq :ipv6 (nth-value 1 (address-number (local-name socket)))))))
