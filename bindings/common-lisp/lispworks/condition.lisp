;;;; What LispWorks signals about sockets and SSL, and which failure is which.

(in-package #:comm)

(define-condition socket-error (simple-error stream-error)
  ((code :initarg :code :initform nil :reader socket-error-code
         :documentation "The system's error number, or NIL."))
  (:default-initargs :format-control "socket error" :format-arguments '() :stream nil)
  (:documentation "Whatever fails about a socket. The stream is NIL where none is concerned.")
  (:report (lambda (condition stream)
             (apply #'format stream (simple-condition-format-control condition)
                    (simple-condition-format-arguments condition)))))

(setf (documentation 'socket-error-code 'function)
      "The system's error number of a SOCKET-ERROR, or NIL.")

(define-condition ssl-condition (socket-error)
  ((operation :initarg :operation :initform nil :reader ssl-condition-operation
              :documentation "What failed: :HANDSHAKE, :READ, :WRITE ...")
   (codes :initarg :codes :initform '() :reader ssl-condition-codes
          :documentation "OpenSSL's error codes, the oldest first.")
   (strings :initarg :strings :initform '() :reader ssl-condition-strings
            :documentation "OpenSSL's texts for the codes.")
   (verify-result :initarg :verify-result :initform nil :reader ssl-condition-verify-result
                  :documentation "Why a certificate was refused, OpenSSL's number; or NIL."))
  (:default-initargs :format-control "SSL error")
  (:documentation "Whatever SSL signals."))

(define-condition ssl-closed (ssl-condition)
  ()
  (:documentation "The peer has closed the connection, by SSL_ERROR_ZERO_RETURN."))

(define-condition ssl-error (ssl-condition)
  ()
  (:documentation "The connection is broken, by SSL_ERROR_SYSCALL: it was reset, or ended without a
farewell."))

(define-condition ssl-failure (ssl-condition)
  ()
  (:documentation "The protocol has failed, by SSL_ERROR_SSL."))

(define-condition ssl-x509-lookup (ssl-condition)
  ()
  (:documentation "The callback for a certificate has put the handshake off, by SSL_ERROR_WANT_X509_LOOKUP."))

(define-condition ssl-handshake-timeout (ssl-condition)
  ()
  (:documentation "The handshake was not done in time."))

(define-condition ssl-verification-failure (ssl-condition)
  ()
  (:documentation "The peer's certificate was refused."))

(define-condition ssl-version-or-cipher-mismatch (ssl-failure)
  ()
  (:documentation "The two sides have no protocol version, cipher or key exchange in common."))

(define-condition refused-certificate (ssl-verification-failure ssl-failure)
  ()
  (:documentation "An SSL-VERIFICATION-FAILURE, and for handlers of before that an SSL-FAILURE."))

;;; Which is which. Reasons are the low bits of OpenSSL's codes.

(defconstant +error-ssl+ 1)
(defconstant +error-want-read+ 2)
(defconstant +error-want-write+ 3)
(defconstant +error-want-x509-lookup+ 4)
(defconstant +error-syscall+ 5)
(defconstant +error-zero-return+ 6)

(defconstant +unexpected-eof+ 294)
(defconstant +certificate-verify-failed+ 134)

(defparameter *mismatches*
  '(121 129 186 193 234 235 252 258 266 394 1040 1070)
  "The reasons for which two sides have nothing in common: no ciphers, protocols, groups, too small keys.")

(defun reasons (codes)
  (mapcar (lambda (code) (ldb (byte 23 0) code)) codes))

(defun failure-class (error-code codes)
  "The condition for what SSL_get_error has told, ERROR-CODE, and OpenSSL's CODES."
  (let ((reasons (reasons codes)))
    (cond ((eql error-code +error-zero-return+) 'ssl-closed)
          ((eql error-code +error-syscall+) 'ssl-error)
          ((eql error-code +error-want-x509-lookup+) 'ssl-x509-lookup)
          ((member +unexpected-eof+ reasons) 'ssl-error)
          ((member +certificate-verify-failed+ reasons) 'refused-certificate)
          ((intersection reasons *mismatches*) 'ssl-version-or-cipher-mismatch)
          (t 'ssl-failure))))

(defun failure-text (class strings errno)
  (cond (strings (format nil "~{~a~^; ~}" strings))
        ((and errno (plusp errno)) (gasket.sockets:errno-text errno))
        (t (ecase class
             (ssl-closed "the peer has closed the connection")
             (ssl-error "the connection is broken")
             (ssl-x509-lookup "the certificate is not there yet")
             ((refused-certificate ssl-version-or-cipher-mismatch ssl-failure) "the protocol has failed")))))

(defun ssl-failure-condition (stream operation error-code problem &optional verify-result)
  "The condition for a failure: ERROR-CODE is of SSL_get_error, PROBLEM a GASKET-ERROR or NIL."
  (let* ((codes (and problem (gasket:error-codes problem)))
         (strings (and problem (gasket:error-strings problem)))
         (class (failure-class error-code codes)))
    (make-condition class
                    :stream (and (streamp stream) stream) :operation operation :codes codes :strings strings
                    :code (and problem (gasket:error-os-error problem))
                    :verify-result (and (eq class 'refused-certificate) verify-result)
                    :format-control "SSL error during ~(~a~): ~a~@[ (verify result ~d)~]"
                    :format-arguments (list operation
                                            (failure-text class strings
                                                          (and problem (gasket:error-os-error problem)))
                                            (and (eq class 'refused-certificate) verify-result)))))

(defgeneric socket-error (stream error-code format-control &rest format-arguments)
  (:documentation "Signals what fails about STREAM's socket; ERROR-CODE is the system's number, or NIL.
Programs have methods for their own classes of streams.")
  (:method (stream error-code format-control &rest format-arguments)
    (error 'socket-error :stream (and (streamp stream) stream) :code error-code
                         :format-control format-control :format-arguments format-arguments)))

(defun signal-setup-failure (control &rest arguments)
  "Signals that something cannot be set up as the program wants it."
  (error 'ssl-failure :operation :setup :format-control control :format-arguments arguments))
