;;;; TLS streams: bivalent streams whose device is a stream of libgasket's.

(in-package #:gasket)

(defclass tls-stream (bivalent-stream loop-member)
  ((close-hook :initarg :close-hook :initform nil
               :documentation "A function without arguments, called when the stream has been closed."))
  (:documentation "A TLS connection, a stream of characters and octets. One thread may read while another
writes, and a third close it with :ABORT."))

(defun known-peer (stream)
  "The other side, or NIL where that is not known or STREAM is dead."
  (unless-empty (with-interrupts-deferred (gasket.low-level:stream-peer (handle stream)))))

(defmethod print-object ((stream tls-stream) output)
  (print-unreadable-object (stream output :type t :identity t)
    (if (open-stream-p stream)
        (format output "~@[with ~a~]" (known-peer stream))
        (write-string "closed" output))))

;;; The device

(defun forgive (answer)
  "ANSWER, or 0 where it is a record, which is freed unread."
  (cond ((record-p answer)
         (gasket.low-level:free answer)
         0)
        (t answer)))

(defmethod device-read ((stream tls-stream) buffer start end milliseconds)
  (with-incoming-octets (pointer buffer start end)
    (gasket.low-level:stream-read (handle stream) pointer (- end start) milliseconds)))

(defmethod device-write ((stream tls-stream) buffer start end milliseconds)
  (with-outgoing-octets (pointer buffer start end)
    (gasket.low-level:stream-write (handle stream) pointer (- end start) milliseconds)))

(defconstant +gathered+ 65536
  "How much a stream gathers of what more will follow: four full records go in one call of the system.")

(defmethod device-gather ((stream tls-stream) on)
  (forgive (gasket.low-level:stream-set-buffering (handle stream) (if on +gathered+ 0))))

(defmethod device-flush ((stream tls-stream) milliseconds)
  (gasket.low-level:stream-flush (handle stream) milliseconds))

(defmethod device-shutdown ((stream tls-stream) milliseconds)
  ;; A peer that is gone hears no farewell.
  (forgive (gasket.low-level:stream-shutdown (handle stream) milliseconds)))

(defmethod device-linger ((stream tls-stream) milliseconds)
  (forgive (gasket.low-level:stream-linger (handle stream) milliseconds)))

(defmethod device-release ((stream tls-stream))
  (unless (zerop (handle stream))
    (forgive (gasket.low-level:stream-close (handle stream) 0))
    (free stream))
  (let ((hook (slot-value stream 'close-hook)))
    (when hook
      (funcall hook))))

(defun stream-problem (class stream kind operation text)
  "Signals an error like those of libgasket, for what that has not been asked."
  (let ((peer (known-peer stream)))
    (error class :stream stream :kind kind :what (string-downcase operation) :peer peer
                 :message (format nil "~(~a~)~@[ with ~a~]: ~a" operation peer text))))

(defmethod device-problem ((stream tls-stream) operation problem)
  (cond ((eq problem :timeout)
         (stream-problem 'timeout-error stream :timeout operation "the time has run out"))
        ((open-stream-p stream)
         (signal-record stream problem))
        (t
         ;; Closed, perhaps by another thread during the call, whose record says less.
         (when (integerp problem)
           (forgive problem))
         (stream-problem 'stream-state-error stream :state operation "the stream is closed"))))

;;; Making streams

(defun configure-stream (stream &key server-name verify-host method ciphers ciphersuites
                                     (verify nil verify-p) max-depth
                                     (server-cipher-order nil server-cipher-order-p)
                                     ignore-unexpected-eof
                         &allow-other-keys)
  "Sets what a single stream has otherwise than its context."
  (let ((handle (handle stream)))
    (when server-name
      (checked (gasket.low-level:stream-set-server-name handle server-name) stream))
    (when verify-host
      (checked (gasket.low-level:stream-set-verify-host handle verify-host) stream))
    (when method
      (checked (gasket.low-level:stream-set-method handle (method-names method)) stream))
    (when ciphers
      (checked (gasket.low-level:stream-set-ciphers handle ciphers) stream))
    (when ciphersuites
      (checked (gasket.low-level:stream-set-ciphersuites handle ciphersuites) stream))
    (when verify-p
      (checked (gasket.low-level:stream-set-verify handle (verify-number verify)) stream))
    (when max-depth
      (checked (gasket.low-level:stream-set-max-depth handle max-depth) stream))
    (when server-cipher-order-p
      (checked (gasket.low-level:stream-set-server-cipher-order
                handle (boolean-number server-cipher-order))
               stream))
    (when ignore-unexpected-eof
      (checked (gasket.low-level:stream-set-ignore-unexpected-eof handle 1) stream))))

(defmacro closing-on-failure ((stream) &body body)
  "Evaluates BODY and returns STREAM; aborts it where BODY is left otherwise."
  `(let ((done nil))
     (unwind-protect
          (progn
            ,@body
            (setf done t)
            ,stream)
       (unless done
         (close ,stream :abort t)))))

(defun new-stream (class &rest settings &key (external-format :utf-8) read-timeout write-timeout
                                             close-hook
                   &allow-other-keys)
  "A stream that has no handle yet."
  (declare (ignore settings))
  (make-instance class :external-format external-format :read-timeout read-timeout
                       :write-timeout write-timeout :close-hook close-hook))

(defun connect (host port &rest settings
                &key (context (default-context)) timeout (handshake t)
                     external-format read-timeout write-timeout
                     server-name verify-host method ciphers ciphersuites verify max-depth
                     ignore-unexpected-eof)
  "Connects to PORT of HOST, a name or an address, and returns a TLS-STREAM. The certificate must be HOST's.

CONTEXT          a context for clients
TIMEOUT          how many seconds connecting and the handshake may take; NIL: for ever
HANDSHAKE        false: it is left to the first operation, and connecting too
EXTERNAL-FORMAT  :UTF-8 or :LATIN-1; see also the accessor
READ-TIMEOUT, WRITE-TIMEOUT  in seconds; see also the accessors
SERVER-NAME, VERIFY-HOST     where these are not HOST: whom to ask for, and whom to expect
METHOD ... MAX-DEPTH         where this stream has it otherwise than CONTEXT
IGNORE-UNEXPECTED-EOF        true: a connection that is cut off ends like any other"
  (declare (ignore external-format read-timeout write-timeout server-name verify-host method ciphers
                   ciphersuites verify max-depth ignore-unexpected-eof))
  (let ((stream (apply #'new-stream 'tls-stream settings)))
    (closing-on-failure (stream)
      (obtained stream (gasket.low-level:stream-connect (handle context) host port) stream)
      (apply #'configure-stream stream settings)
      (when handshake
        (handshake stream :timeout timeout)))))

(defun make-tls-stream (descriptor &rest settings
                        &key (class 'tls-stream) (side :client) (context (default-context))
                             host (server-name host) (verify-host host)
                             close-hook external-format read-timeout write-timeout
                             method ciphers ciphersuites verify max-depth server-cipher-order
                             ignore-unexpected-eof)
  "A TLS-STREAM, or a stream of CLASS, over DESCRIPTOR, a connected socket, which remains the program's: it
is to be closed after the stream, by CLOSE-HOOK for instance, a function without arguments. The handshake is
left to the first operation. A client has to say whom it talks to by HOST, or, to accept whoever the context
trusts, have VERIFY-HOST \"\". A server has to have a CONTEXT. For the other arguments see CONNECT."
  (declare (ignore close-hook external-format read-timeout write-timeout method ciphers ciphersuites
                   verify max-depth server-cipher-order ignore-unexpected-eof))
  (let ((stream (apply #'new-stream class settings)))
    (closing-on-failure (stream)
      (obtained stream
                (gasket.low-level:stream-new-fd (handle context) descriptor (side-number side))
                stream)
      (apply #'configure-stream stream
             :server-name server-name :verify-host verify-host settings))))

(defun prime (stream octets)
  "Gives STREAM, before it is used, OCTETS that were read from its socket already."
  (when (plusp (length octets))
    (with-foreign-octets (pointer octets)
      (checked (gasket.low-level:stream-prime (handle stream) pointer (length octets)) stream))))

(defmacro with-connection ((stream host port &rest settings) &body body)
  "Evaluates BODY with STREAM connected to PORT of HOST, and closes it."
  `(with-open-stream (,stream (connect ,host ,port ,@settings))
     ,@body))

;;; What a program asks of a stream

(defun handshake (stream &key (timeout nil))
  "Does the handshake, which the first operation does otherwise. TIMEOUT in seconds."
  (finished (stream :handshake)
            (in-slices (milliseconds timeout)
              (gasket.low-level:stream-handshake (handle stream) milliseconds)))
  stream)

(defun shutdown (stream &key (timeout (write-timeout stream)))
  "Writes what is buffered and ends this side of the connection; what the peer still sends can be read.
True if the peer has ended its side already."
  (finish-output stream)
  (plusp (finished (stream :shutdown)
                   (in-slices (milliseconds timeout)
                     (gasket.low-level:stream-shutdown (handle stream) milliseconds)))))

(defun leftover (stream)
  "The octets that came after the end of TLS, which are the next protocol's."
  (cffi:with-foreign-object (pointer :uint8 65536)
    (let* ((count (checked (gasket.low-level:stream-leftover (handle stream) pointer 65536) stream))
           (octets (make-octets count)))
      (dotimes (index count octets)
        (setf (aref octets index) (cffi:mem-aref pointer :uint8 index))))))

(defun detach (stream &key (timeout (write-timeout stream)))
  "Ends TLS and closes STREAM, but keeps the connection. Returns its descriptor, which is the program's from
then on, and the octets that were read from it already. What TLS has carried must have been read."
  (finish-output stream)
  (when (input-waiting-p stream)
    (stream-problem 'stream-state-error stream :state :detach "plaintext is unread"))
  (let ((descriptor (finished (stream :detach)
                              (in-slices (milliseconds timeout)
                                (gasket.low-level:stream-detach (handle stream) milliseconds)))))
    (multiple-value-prog1 (values descriptor (leftover stream))
      (close stream :abort t))))

(defun stream-text (stream reader)
  (text-of stream reader stream))

(defun protocol (stream)
  "The protocol version, \"TLSv1.3\"; empty before the handshake."
  (stream-text stream #'gasket.low-level:stream-protocol))

(defun cipher (stream)
  "The cipher, \"TLS_AES_256_GCM_SHA384\"; empty before the handshake."
  (stream-text stream #'gasket.low-level:stream-cipher))

(defun alpn (stream)
  "The application protocol that both sides have chosen; NIL for none."
  (unless-empty (stream-text stream #'gasket.low-level:stream-alpn)))

(defun server-name (stream)
  "The host name that the client asked for; NIL for none."
  (unless-empty (stream-text stream #'gasket.low-level:stream-server-name)))

(defun peer (stream)
  "The other side, \"host:port\"."
  (stream-text stream #'gasket.low-level:stream-peer))

(defun verify-result (stream)
  "What became of the peer's certificate, as OpenSSL's number and its text. 0 is good, and also what it is
before the handshake and where the peer has shown none."
  (values (checked (gasket.low-level:stream-verify-result (handle stream)) stream)
          (stream-text stream #'gasket.low-level:stream-verify-result-string)))

(defun session-reused-p (stream)
  "True if the handshake went on from an earlier connection's."
  (plusp (checked (gasket.low-level:stream-session-reused (handle stream)) stream)))

(defun peer-certificate (stream)
  "The certificate that the peer has shown, or NIL."
  (let ((certificate (with-interrupts-deferred
                       (take-certificate
                        (gasket.low-level:stream-peer-certificate (handle stream))))))
    (cond ((certificate-p certificate) certificate)
          ((eql certificate 0) nil)
          (t (signal-record stream certificate)))))

(defun descriptor (stream)
  "The number of the socket."
  (checked (gasket.low-level:stream-fd (handle stream)) stream))
