;;;; SSL streams: TLS streams of Gasket's over active sockets.
;;;;
;;;; The stream wraps the socket and closes it. It begins as Allegro's: nothing is verified unless VERIFY
;;;; says so, host names never are, the handshake is left to the first operation, and a connection that
;;;; was cut off ends like any other.

(in-package #:acl-socket)

(define-condition excl::ssl-error (gasket:gasket-stream-error)
  ()
  (:documentation "SSL has failed: a certificate or key that cannot be used, or is refused, or the protocol
itself. What is known about it is read with gasket:error-what, -codes, -strings and so on."))

(defvar *exact-methods* nil
  "True: the methods :TLSV1, :TLSV1.1 and :TLSV1.2 mean that protocol alone, as Allegro has it. To begin with
they mean that one or newer, as the programs that name them mean it today.")

(defun method-name (method)
  "What Gasket calls Allegro's METHOD."
  (cond ((listp method) (mapcar #'method-name method))
        ((and (not *exact-methods*) (member method '(:tlsv1 :tlsv1.1 :tlsv1.2)))
         (format nil "~(~a~)+" method))
        (t method)))

(defun crl-check (check)
  (ecase check
    ((nil) nil)
    ((t) :peer)
    (:all :all)))

(defun ssl-failure (condition stream)
  "Signals Allegro's condition for CONDITION, Gasket's: of the operating system's a SOCKET-ERROR."
  (typecase condition
    (excl::ssl-error (error condition))
    (gasket:timeout-error
     (error 'excl:socket-error :stream stream :action (gasket:error-what condition)
                               :identifier (if (equal (gasket:error-what condition) "write")
                                               :write-timeout
                                               :read-timeout)
                               :text "the time has run out"))
    (t
     (if (and (typep condition 'gasket:gasket-stream-error) (gasket:error-os-error condition))
         (socket-failure stream (gasket:error-what condition) (gasket:error-os-error condition))
         (error 'excl::ssl-error
                :stream stream
                :what (gasket:error-what condition) :message (gasket:error-message condition)
                :kind (gasket:error-kind condition) :codes (gasket:error-codes condition)
                :strings (gasket:error-strings condition)
                :verify-result (gasket:error-verify-result condition)
                :verify-result-string (gasket:error-verify-result-string condition)
                :alert (gasket:error-alert condition) :os-error (gasket:error-os-error condition)
                :peer (gasket:error-peer condition))))))

(defmacro with-allegro-errors ((stream) &body body)
  `(handler-case (progn ,@body)
     (gasket:gasket-error (condition)
       (ssl-failure condition ,stream))))

;;; The streams

(defclass ssl-stream (gasket:tls-stream)
  ((socket :initarg :socket :initform nil :accessor ssl-stream-socket))
  (:documentation "A TLS stream over a socket, which is closed with it."))

(defclass excl::ssl-client-stream (ssl-stream) ())
(defclass excl::ssl-server-stream (ssl-stream) ())

(defmethod device-problem ((stream ssl-stream) operation problem)
  (declare (ignore operation problem))
  (with-allegro-errors (stream)
    (call-next-method)))

(defmethod device-release :after ((stream ssl-stream))
  (when (ssl-stream-socket stream)
    (close (ssl-stream-socket stream) :abort t)))

(defmethod close :around ((stream ssl-stream) &key abort)
  "A peer that is gone is no error any more."
  (declare (ignore abort))
  (handler-case (call-next-method)
    ((or excl::ssl-error excl:socket-error) () t)))

(defmethod print-object ((stream ssl-stream) output)
  (format output "#<~a~:[ closed,~;~] fd ~a @ #x~(~x~)>"
          (etypecase stream
            (excl::ssl-client-stream "SSL client stream")
            (excl::ssl-server-stream "SSL server stream")
            (ssl-stream "SSL stream"))
          (open-stream-p stream)
          (ssl-stream-socket stream)
          (identity-of stream)))

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

(defun make-ssl-context (side &key method certificate key certificate-password verify max-depth
                                   ca-file ca-directory ciphers ciphersuites crl-check crl-file
                                   prefer-server-cipher-order)
  (apply #'gasket:make-context
         :side side :method (method-name (or method :default))
         :certificate certificate :key key :password certificate-password
         :verify verify :max-depth max-depth
         :ca-file ca-file :ca-directory ca-directory
         :crl-check (crl-check crl-check) :crl-file (or crl-file ca-file)
         :ciphers ciphers :ciphersuites ciphersuites
         (and prefer-server-cipher-order '(:server-cipher-order t))))

(defun wrap-socket (class side socket server-name settings)
  "An SSL stream of CLASS over SOCKET, whose buffers are empty afterwards."
  (with-allegro-errors (socket)
    (finish-output socket)
    (let ((context (apply #'make-ssl-context side settings)))
      (unwind-protect
           (let ((stream (gasket:make-tls-stream (socket-os-fd socket)
                                                 :class class :side side :context context
                                                 :external-format (gasket:external-format socket)
                                                 :server-name server-name
                                                 :verify-host (and (eq side :client) "")
                                                 :ignore-unexpected-eof t)))
             (gasket:prime stream (unread-octets socket))
             (setf (ssl-stream-socket stream) socket)
             stream)
        (gasket:free context)))))

(defun make-ssl-client-stream (socket &rest settings
                               &key server-name method certificate key certificate-password verify
                                    max-depth ca-file ca-directory ciphers ciphersuites
                                    crl-check crl-file)
  "A stream that speaks TLS over SOCKET, an active one, as the client. SOCKET is not to be used any more and
is closed with it. SERVER-NAME is the host to ask for; for the other arguments see Allegro's manual. NIL
means the default everywhere."
  (declare (ignore method certificate key certificate-password verify max-depth ca-file ca-directory
                   ciphers ciphersuites crl-check crl-file))
  (wrap-socket 'excl::ssl-client-stream :client socket server-name
               (uiop:remove-plist-key :server-name settings)))

(defun make-ssl-server-stream (socket &rest settings
                               &key method certificate key certificate-password verify
                                    max-depth ca-file ca-directory ciphers ciphersuites
                                    crl-check crl-file prefer-server-cipher-order)
  "A stream that speaks TLS over SOCKET, an active one, as the server. CERTIFICATE is a file that holds the
certificate and, unless KEY is another, its key. SOCKET is not to be used any more and is closed with the
stream. For the other arguments see Allegro's manual. NIL means the default everywhere."
  (declare (ignore method certificate key certificate-password verify max-depth ca-file ca-directory
                   ciphers ciphersuites crl-check crl-file prefer-server-cipher-order))
  (wrap-socket 'excl::ssl-server-stream :server socket nil settings))

(defgeneric ssl-do-handshake (stream)
  (:documentation "Does the handshake, which the first operation does otherwise. Returns T.")
  (:method ((stream ssl-stream))
    (gasket:handshake stream)
    t))
