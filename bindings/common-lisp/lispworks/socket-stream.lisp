;;;; Socket streams: one class for plain TCP and for SSL, so that a stream can be changed in place.

(in-package #:comm)

(defclass stream:buffered-stream (bivalent-stream)
  ((gasket.streams:read-timeout :accessor stream:stream-read-timeout)
   (gasket.streams:write-timeout :accessor stream:stream-write-timeout))
  (:documentation "Streams with buffers, of characters and octets."))

(defclass socket-stream (stream-socket stream:buffered-stream)
  ((direction :initarg :direction :initform :io :reader socket-stream-direction)
   (element-type :initarg :element-type :initform 'base-char)
   (connection :initform nil :accessor connection :documentation "NIL without SSL."))
  (:default-initargs :external-format :latin-1)
  (:documentation "A TCP connection, plain or with SSL, a stream of characters and octets.

:SOCKET         the descriptor, an integer, which is the stream's once it is made
:DIRECTION      :IO, :INPUT or :OUTPUT
:ELEMENT-TYPE   BASE-CHAR, (SIGNED-BYTE 8) or (UNSIGNED-BYTE 8)
:READ-TIMEOUT, :WRITE-TIMEOUT  seconds, or NIL for ever. Input that does not come in time ends like a file;
                output that cannot be sent in time is a SOCKET-ERROR
:SSL-CTX        not NIL: ATTACH-SSL is called, with :SSL-SIDE, :CTX-CONFIGURE-CALLBACK,
                :SSL-CONFIGURE-CALLBACK, :HANDSHAKE-TIMEOUT and :TLSEXT-HOST-NAME"))

(defmethod print-object ((stream socket-stream) output)
  (print-unreadable-object (stream output :type t :identity t)
    (format output "~:[closed~;~:*~d~@[ with SSL as ~(~a~)~]~]"
            (descriptor stream) (socket-stream-ssl-side stream))))

(defun check-direction (direction)
  (unless (member direction '(:io :input :output))
    (error ":DIRECTION ~s is none of :IO, :INPUT and :OUTPUT." direction)))

(defun check-element-type (type)
  (unless (or (subtypep type 'character)
              (subtypep type '(unsigned-byte 8))
              (subtypep type '(signed-byte 8)))
    (error ":ELEMENT-TYPE ~s is none of BASE-CHAR, (SIGNED-BYTE 8) and (UNSIGNED-BYTE 8)." type)))

(defmethod initialize-instance :after
    ((stream socket-stream) &key socket direction element-type ssl-ctx (ssl-side (default-side ssl-ctx))
                                 ctx-configure-callback ssl-configure-callback handshake-timeout
                                 tlsext-host-name)
  (when direction (check-direction direction))
  (when element-type (check-element-type element-type))
  (when socket
    (adopt-descriptor stream socket))
  (when ssl-ctx
    (attach-ssl stream :ssl-ctx ssl-ctx :ssl-side ssl-side
                       :ctx-configure-callback ctx-configure-callback
                       :ssl-configure-callback ssl-configure-callback
                       :handshake-timeout handshake-timeout
                       :tlsext-host-name tlsext-host-name)))

(defmethod stream-element-type ((stream socket-stream))
  (slot-value stream 'element-type))

;;; What fails

(defmethod gasket.sockets:socket-failure ((stream socket-stream) action name number text)
  (declare (ignore name))
  (socket-error stream number "~@(~a~): ~a" action text))

(defmethod device-problem ((stream socket-stream) operation problem)
  "Input that does not come in time ends."
  (cond ((and (eq operation :read) (eq problem :timeout)) 0)
        ((eql problem +ssl-failed+) (signal-problem stream))
        (t (call-next-method))))

(defun signal-problem (stream)
  "Signals what has made SSL fail; or that STREAM is closed, where another thread has done that meanwhile."
  (let ((connection (connection stream)))
    (if connection
        (error (problem connection))
        (device-problem stream :read :closed))))

;;; What the stream moves, by SSL where that is attached

(defmethod device-read ((stream socket-stream) buffer start end milliseconds)
  (let ((connection (connection stream)))
    (if connection
        (with-incoming-octets (pointer buffer start end)
          (ssl-read-step stream connection pointer (- end start) milliseconds))
        (call-next-method))))

(defmethod device-write ((stream socket-stream) buffer start end milliseconds)
  (let ((connection (connection stream)))
    (if connection
        (with-outgoing-octets (pointer buffer start end)
          (ssl-write-step stream connection pointer (- end start) milliseconds))
        (call-next-method))))

(defmethod device-shutdown ((stream socket-stream) milliseconds)
  (declare (ignore milliseconds))
  (let ((connection (connection stream)))
    (when connection
      (say-goodbye connection))
    0))

(defmethod device-linger ((stream socket-stream) milliseconds)
  (let ((connection (connection stream)))
    (if (and connection (awaits-tickets-p connection))
        (linger-step stream connection milliseconds)
        0)))

(defmethod device-release ((stream socket-stream))
  (let ((connection (connection stream)))
    (setf (connection stream) nil)
    (when connection
      (free-connection connection)))
  (call-next-method))

;;; What is asked of it

(defun socket-stream-socket (stream)
  "The descriptor of STREAM, an integer; NIL when it is closed. SETF-able, as REPLACE-SOCKET-STREAM-SOCKET."
  (descriptor stream))

(defun socket-stream-ssl (stream)
  "The SSL-POINTER of STREAM's SSL, good while that is attached; NIL where none is."
  (let ((connection (connection stream)))
    (and connection (connection-ssl connection))))

(defun socket-stream-ctx (stream)
  "The SSL-CTX-POINTER of STREAM's SSL, good while that is attached; NIL where none is."
  (let ((connection (connection stream)))
    (and connection (connection-ctx connection))))

(defun socket-stream-ssl-side (stream)
  "The side that was given when SSL was attached: :CLIENT, :SERVER or :BOTH; NIL where none is."
  (let ((connection (connection stream)))
    (and connection (connection-side connection))))

(defun replace-socket-stream-socket (stream socket)
  "Has STREAM use SOCKET, a descriptor, or none where that is NIL. SSL is detached before, for which the peer's
farewell is waited for half a second, and what is buffered for output sent; what is buffered of input is
dropped. Returns the old descriptor, the caller's from then on, or NIL."
  (when (descriptor stream)
    (finish-output stream)
    (when (connection stream)
      (detach stream (connection stream) 5 1/10))
    (clear-input stream))
  (prog1 (give-up-descriptor stream)
    (when socket
      (adopt-descriptor stream socket))))

(defun (setf socket-stream-socket) (socket stream)
  (replace-socket-stream-socket stream socket)
  socket)

(defun socket-stream-shutdown (stream direction)
  "Ends one direction of STREAM's connection: :INPUT, :OUTPUT or :IO for both. What is buffered is sent before
the output is ended, and SSL's farewell. Returns STREAM."
  (check-direction direction)
  (unless (eq direction :input)
    (finish-output stream)
    (when (connection stream)
      (say-goodbye (connection stream))))
  (gasket.sockets:shut-down stream (if (eq direction :io) :both direction))
  stream)
