;;;; SSL streams: TLS streams of Gasket's over active sockets.
;;;;
;;;; The stream wraps the socket and closes it. It begins as Allegro's: nothing is verified unless VERIFY
;;;; says so, host names never are, the handshake is left to the first operation, and a connection that
;;;; was cut off ends like any other.

(in-package #:acl-socket)

(defclass ssl-stream (counting-stream gasket:tls-stream)
  ((socket :initarg :socket :initform nil :accessor ssl-stream-socket
           :documentation "The socket under the stream; NIL while it is made.")
   (peer-certificate :initform nil :documentation "A list of the peer's certificate, once it was asked for."))
  (:documentation "A TLS stream over a socket, which is closed with it."))

(defclass excl::ssl-client-stream (ssl-stream)
  ()
  (:documentation "The client's end."))

(defclass excl::ssl-server-stream (ssl-stream)
  ()
  (:documentation "The server's end."))

;;; The device. A program may close the socket under it, by accident or from another thread; the number of
;;; its descriptor may be another file's then, so nothing is done with that any more.

(defmacro with-open-socket ((stream) &body body)
  "The answer of BODY, during which the socket under STREAM stays open; or one that is SOCKET-CLOSED-P."
  `(gasket.sockets:with-descriptor (descriptor (ssl-stream-socket ,stream))
     (declare (ignore descriptor))
     ,@body))

(defun socket-closed-p (answer)
  (eql answer (gasket.sockets:failure gasket.sockets:+ebadf+)))

(defmethod device-read :around ((stream ssl-stream) buffer start end milliseconds)
  (declare (ignore buffer start end milliseconds))
  (with-open-socket (stream) (call-next-method)))

(defmethod device-write :around ((stream ssl-stream) buffer start end milliseconds)
  (declare (ignore buffer start end milliseconds))
  (with-open-socket (stream) (call-next-method)))

(defmethod device-flush :around ((stream ssl-stream) milliseconds)
  (declare (ignore milliseconds))
  (with-open-socket (stream) (call-next-method)))

(defmethod device-shutdown :around ((stream ssl-stream) milliseconds)
  (declare (ignore milliseconds))
  (if (usable-p stream) (call-next-method) 0))

(defmethod device-linger :around ((stream ssl-stream) milliseconds)
  (declare (ignore milliseconds))
  (if (usable-p stream) (call-next-method) 0))

(defun usable-p (stream)
  "False when the socket under STREAM is closed, and before there is one."
  (let ((socket (ssl-stream-socket stream)))
    (and socket (socket-os-fd socket) t)))

(defun closed-error (stream operation)
  (error 'excl:stream-closed-error :stream stream :action operation))

(defmethod device-release :around ((stream ssl-stream))
  (cond ((usable-p stream)
         (call-next-method)
         (close (ssl-stream-socket stream) :abort t))
        (t
         (gasket:free stream))))

(defmethod device-problem ((stream ssl-stream) operation problem)
  (when (socket-closed-p problem)
    (closed-error stream operation))
  (with-stream-failures (stream)
    (call-next-method)))

(defun of-no-consequence-p (condition)
  "True of what CLOSE need not tell: that the connection is gone, or was no good before."
  (or (typep condition 'excl::ssl-error)
      (not (eq (excl:stream-error-identifier condition) :write-timeout))))

(defmethod close :around ((stream ssl-stream) &key abort)
  "A peer that is gone is no error any more. One that does not take what is written, in time, is."
  (declare (ignore abort))
  (handler-case (call-next-method)
    ((or excl::ssl-error excl:errno-stream-error) (condition)
      (unless (of-no-consequence-p condition)
        (error condition))
      t)))

(defmethod print-object ((stream ssl-stream) output)
  (format output "#<~a~:[ closed,~;~] fd ~a @ #x~(~x~)>"
          (etypecase stream
            (excl::ssl-client-stream "SSL client stream")
            (excl::ssl-server-stream "SSL server stream")
            (ssl-stream "SSL stream"))
          (open-stream-p stream)
          (ssl-stream-socket stream)
          (identity-of stream)))

;;; What is asked of the socket under it

(defmethod remote-host ((stream ssl-stream))
  (remote-host (ssl-stream-socket stream)))

(defmethod remote-port ((stream ssl-stream))
  (remote-port (ssl-stream-socket stream)))

(defmethod local-host ((stream ssl-stream))
  (local-host (ssl-stream-socket stream)))

(defmethod local-port ((stream ssl-stream))
  (local-port (ssl-stream-socket stream)))

(defmethod socket-os-fd ((stream ssl-stream))
  (socket-os-fd (ssl-stream-socket stream)))

;;; Making them

(defun check-socket (socket)
  (when (typep socket 'ssl-stream)
    (argument-error "~a is an SSL stream already." socket))
  (unless (socket-os-fd socket)
    (closed-error socket :handshake)))

(defun without-nil (settings)
  "The arguments in SETTINGS, a property list, that are not NIL."
  (loop for (name value) on settings by #'cddr
        when value
          collect name and collect value))

(defun check-shared (side context &key verify max-depth server-name certificate key certificate-password
                                       ca-file ca-directory crl-file crl-check
                                  &allow-other-keys)
  "Signals an error where CONTEXT, a program's, is not for SIDE, or an argument is that context's affair."
  (unless (typep context 'excl::ssl-context)
    (argument-error ":context ~s is no SSL context." context))
  (unless (eq side (context-side context))
    (argument-error "~a cannot be used for a ~(~a~)'s stream." context side))
  (loop for (name value) in `((:certificate ,certificate) (:key ,key)
                              (:certificate-password ,certificate-password)
                              (:ca-file ,ca-file) (:ca-directory ,ca-directory)
                              (:crl-file ,crl-file) (:crl-check ,crl-check))
        do (when value
             (argument-error ":~(~a~) cannot be given with a :context, which has its own." name)))
  (check-member :verify verify '(nil :optional :required))
  (check-type-of :max-depth max-depth '(integer 0 100))
  (check-type-of :server-name server-name 'string))

(defun new-ssl-stream (class side socket context server-name overrides)
  "A stream of CLASS over SOCKET, with CONTEXT, Gasket's; its buffers are empty, SOCKET's are afterwards."
  (let ((stream (apply #'gasket:make-tls-stream (socket-os-fd socket)
                       :class class :side side :context context
                       :external-format (gasket:external-format socket)
                       :read-timeout (gasket:read-timeout socket)
                       :write-timeout (gasket:write-timeout socket)
                       :server-name (and (eq side :client) server-name)
                       :verify-host (and (eq side :client) "")
                       :ignore-unexpected-eof t
                       overrides)))
    (gasket:prime stream (unread-octets socket))
    (setf (ssl-stream-socket stream) socket)
    stream))

(defun overrides (&key method ciphers ciphersuites verify max-depth prefer-server-cipher-order
                  &allow-other-keys)
  "What a stream has otherwise than its context, as Gasket's arguments."
  (without-nil (list :method (and method (method-name method))
                     :ciphers ciphers :ciphersuites ciphersuites
                     :verify verify :max-depth max-depth
                     :server-cipher-order prefer-server-cipher-order)))

(defun wrap-with-context (class side socket context &rest settings &key server-name &allow-other-keys)
  (apply #'check-shared side context settings)
  (let ((overrides (apply #'overrides settings)))
    (with-configuration-failures (socket)
      (when (and server-name (eq side :server))
        (answer-for context server-name))
      (new-ssl-stream class side socket (inner-context context) server-name overrides))))

(defun wrap-alone (class side socket &rest settings &key server-name &allow-other-keys)
  (let ((context (apply #'make-inner-context side settings)))
    (unwind-protect
         (with-configuration-failures (socket)
           (new-ssl-stream class side socket context server-name '()))
      (gasket:free context))))

(defun wrap-socket (class side socket context settings)
  (check-socket socket)
  (finish-output socket)
  (if context
      (apply #'wrap-with-context class side socket context settings)
      (apply #'wrap-alone class side socket (without-nil settings))))

(defun make-ssl-client-stream (socket &rest settings
                               &key context method certificate key certificate-password verify max-depth
                                    ca-file ca-directory ciphers ciphersuites crl-check crl-file
                                    prefer-server-cipher-order server-name)
  "Makes a stream, an EXCL::SSL-CLIENT-STREAM, that speaks TLS over SOCKET, an active one, as the client.
SOCKET is not to be used any more and is closed with the stream. Nothing is sent before the first operation
on the stream, which does the handshake and signals what is wrong with it. NIL is the default of each
argument.

CONTEXT      what MAKE-SSL-CLIENT-CONTEXT has made; METHOD, CIPHERS, CIPHERSUITES, VERIFY and MAX-DEPTH are
             this stream's own then, and other arguments but SERVER-NAME an error
SERVER-NAME  the host to ask for, a string, so that a server of many shows its certificate. Whether the
             certificate is for that host is not checked

For the others see MAKE-SSL-CLIENT-CONTEXT. Signals what that does; the handshake signals an
EXCL::SSL-ERROR, or an EXCL:SOCKET-ERROR."
  (declare (ignore method certificate key certificate-password verify max-depth ca-file ca-directory
                   ciphers ciphersuites crl-check crl-file prefer-server-cipher-order server-name))
  (wrap-socket 'excl::ssl-client-stream :client socket context settings))

(defun make-ssl-server-stream (socket &rest settings
                               &key context method certificate key certificate-password verify max-depth
                                    ca-file ca-directory ciphers ciphersuites crl-check crl-file
                                    prefer-server-cipher-order server-name)
  "Makes a stream, an EXCL::SSL-SERVER-STREAM, that speaks TLS over SOCKET, an active one, as the server. It
behaves as MAKE-SSL-CLIENT-STREAM's does, and has its arguments.

CONTEXT      what MAKE-SSL-SERVER-CONTEXT has made; without it a CERTIFICATE is needed
SERVER-NAME  the host that the server answers for; gasket:server-name tells what the client has asked for.
             With a CONTEXT, that answers for it from then on

For the others see MAKE-SSL-SERVER-CONTEXT."
  (declare (ignore method certificate key certificate-password verify max-depth ca-file ca-directory
                   ciphers ciphersuites crl-check crl-file prefer-server-cipher-order server-name))
  (wrap-socket 'excl::ssl-server-stream :server socket context settings))

;;; What is asked of the connection

(defgeneric ssl-do-handshake (stream)
  (:documentation "Does the handshake, which the first operation does otherwise; once it is done, nothing.
Returns T. Signals an EXCL::SSL-ERROR, or an EXCL:SOCKET-ERROR, also when STREAM's read time-out is over.")
  (:method ((stream ssl-stream))
    (unless (usable-p stream)
      (closed-error stream :handshake))
    (gasket:handshake stream :timeout (gasket:read-timeout stream))
    t))

(defgeneric get-ssl-peer-certificate (stream)
  (:documentation "The X509-CERTIFICATE that the peer has shown, the same one each time; NIL for none. Does
the handshake where that has not been done, and signals what that does.")
  (:method ((stream ssl-stream))
    (with-slots (peer-certificate) stream
      (unless peer-certificate
        (ssl-do-handshake stream)
        (setf peer-certificate (list (with-stream-failures (stream)
                                       (peer-certificate-data stream)))))
      (first peer-certificate))))

(defgeneric get-ssl-verify-result (stream)
  (:documentation "What the check of the peer's certificate has found, also where VERIFY is NIL and nothing
came of it: OpenSSL's number, 0 for a good one, and its text. It is 0 before the handshake, which is not done,
and where the peer has shown no certificate.")
  (:method ((stream ssl-stream))
    (with-stream-failures (stream)
      (gasket:verify-result stream))))
