;;;; What Allegro signals: for what the system refuses a SOCKET-ERROR, for what TLS refuses an SSL-ERROR.

(in-package #:acl-socket)

(define-condition excl:errno-stream-error (stream-error)
  ((action :initarg :action :initform nil :reader excl:stream-error-action
           :documentation "What was tried, a keyword: :READ, :WRITE, :CONNECT ...")
   (code :initarg :code :initform nil :reader excl:stream-error-code
         :documentation "errno, or getaddrinfo's number; NIL where the time has run out.")
   (identifier :initarg :identifier :initform :unknown :reader excl:stream-error-identifier
               :documentation "A keyword: :CONNECTION-RESET, :BROKEN-PIPE, :READ-TIMEOUT ...")
   (text :initarg :text :initform "" :reader error-text
         :documentation "What the system says about it."))
  (:documentation "The operating system has refused something about a stream, or time has run out.")
  (:report (lambda (condition stream)
             (format stream "~@(~a~): ~a (~(~a~))" (excl:stream-error-action condition)
                     (error-text condition) (excl:stream-error-identifier condition)))))

(define-condition excl:socket-error (excl:errno-stream-error)
  ()
  (:documentation "An ERRNO-STREAM-ERROR about a socket, or about an SSL stream over one."))

(define-condition excl:stream-closed-error (excl:socket-error)
  ()
  (:default-initargs :identifier :bad-file-descriptor :text "the stream is closed")
  (:documentation "An operation on a socket or stream that the program itself has closed."))

(define-condition excl::ssl-error (stream-error)
  ((excl::what :initarg :what :initform "" :reader excl::ssl-error-what
               :documentation "The operation that failed, a string: \"handshake\", \"read\" ...")
   (excl::codes :initarg :codes :initform '() :reader excl::ssl-error-codes
                :documentation "OpenSSL's error codes, a list of integers, the oldest first.")
   (excl::strings :initarg :strings :initform '() :reader excl::ssl-error-strings
                  :documentation "OpenSSL's texts for the codes, a list of strings.")
   (excl::verify-result :initarg :verify-result :initform nil :reader excl::ssl-error-verify-result
                        :documentation "Why the peer's certificate was refused, OpenSSL's number; or NIL.")
   (excl::verify-result-string :initarg :verify-result-string :initform nil
                               :reader excl::ssl-error-verify-result-string
                               :documentation "OpenSSL's text for the verify result; or NIL.")
   (text :initarg :text :initform "" :reader error-text
         :documentation "What is printed of it."))
  (:documentation "TLS itself has failed: a certificate or key that cannot be used, or is refused, or the
protocol. The verify result is set only where the handshake was ended because of it. The stream is NIL for
what has none, such as a context.")
  (:report (lambda (condition stream)
             (format stream "SSL error during ~a: ~a~@[ [verify result ~d: ~a]~]"
                     (excl::ssl-error-what condition) (error-text condition)
                     (excl::ssl-error-verify-result condition)
                     (excl::ssl-error-verify-result-string condition)))))

;;; From Gasket's conditions

(defun after-colon (condition)
  "The message of CONDITION, Gasket's, without the operation and the peer in front of it."
  (let* ((message (gasket:error-message condition))
         (prefix (format nil "~a~@[ with ~a~]: " (gasket:error-what condition)
                         (gasket:error-peer condition)))
         (length (mismatch prefix message)))
    (if (eql length (length prefix))
        (subseq message length)
        message)))

(defun ssl-error-of (condition stream text)
  "The SSL-ERROR about STREAM that CONDITION, Gasket's, is."
  (make-condition 'excl::ssl-error
                  :stream stream :text text
                  :what (gasket:error-what condition)
                  :codes (gasket:error-codes condition)
                  :strings (gasket:error-strings condition)
                  :verify-result (gasket:error-verify-result condition)
                  :verify-result-string (gasket:error-verify-result-string condition)))

(defun operation-keyword (condition)
  (intern (string-upcase (gasket:error-what condition)) :keyword))

(defun timeout-of (condition stream)
  (let ((action (operation-keyword condition)))
    (make-condition 'excl:socket-error
                    :stream stream :action action :text "the time has run out"
                    :identifier (if (member action '(:write :flush)) :write-timeout :read-timeout))))

(defun system-failure-of (condition stream)
  (let ((errno (gasket:error-os-error condition)))
    (make-condition 'excl:socket-error
                    :stream stream :action (operation-keyword condition) :code errno
                    :identifier (gasket.sockets:errno-name errno)
                    :text (gasket.sockets:errno-text errno))))

(defun stream-failure-of (condition stream)
  "What Allegro signals for CONDITION, Gasket's, that an operation on STREAM has signalled."
  (case (gasket:error-kind condition)
    (:timeout (timeout-of condition stream))
    (:os (system-failure-of condition stream))
    (:bad-handle (make-condition 'excl:stream-closed-error
                                 :stream stream :action (operation-keyword condition)))
    (:state (if (open-stream-p stream)
                (ssl-error-of condition stream (after-colon condition))
                (make-condition 'excl:stream-closed-error
                                :stream stream :action (operation-keyword condition))))
    (t (ssl-error-of condition stream
                     (if (gasket:error-strings condition)
                         (format nil "~{~a~^; ~}" (gasket:error-strings condition))
                         (after-colon condition))))))

(defmacro with-stream-failures ((stream) &body body)
  "Evaluates BODY, which operates on STREAM, an SSL stream; Gasket's errors become Allegro's."
  `(handler-case (progn ,@body)
     (gasket:gasket-error (condition)
       (error (stream-failure-of condition ,stream)))))

(defun argument-error (control &rest arguments)
  "Signals that what the program has given cannot be. It is no SSL-ERROR: nothing has failed."
  (error 'simple-error :format-control control :format-arguments arguments))

(defun configuration-failure (condition stream)
  "Signals that what CONDITION, Gasket's, is about keeps a context or stream from being made."
  (case (gasket:error-kind condition)
    ((:bad-argument :unsupported) (argument-error "~a" (gasket:error-message condition)))
    (t (error (ssl-error-of condition stream (after-colon condition))))))

(defmacro with-configuration-failures ((&optional stream) &body body)
  "Evaluates BODY, which sets up a context or stream; Gasket's errors become Allegro's."
  `(handler-case (progn ,@body)
     (gasket:gasket-error (condition)
       (configuration-failure condition ,stream))))
