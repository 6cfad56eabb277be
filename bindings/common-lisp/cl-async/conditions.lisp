;;;; What event callbacks are given.

(in-package #:cl-async)

(define-condition event-info () ()
  (:documentation "Something that an event callback is told."))

(define-condition event-error (event-info error)
  ((code :initarg :code :initform 0 :reader event-errcode
         :documentation "A number: errno below 0, or OpenSSL's code.")
   (msg :initarg :msg :initform nil :reader event-errmsg :documentation "A text, or NIL."))
  (:documentation "Something that went wrong.")
  (:report (lambda (condition stream)
             (format stream "~a (~a)~@[: ~a~]" (type-of condition) (event-errcode condition)
                     (event-errmsg condition)))))

(define-condition streamish-info (event-info)
  ((streamish :initarg :streamish :initarg :socket :initform nil :reader streamish :reader tcp-socket
              :documentation "The socket that it is about.")))

(define-condition streamish-error (event-error streamish-info) ())
(define-condition streamish-eof (streamish-error) ())
(define-condition streamish-closed (streamish-error) ())
(define-condition streamish-enoent (streamish-error) ())
(define-condition streamish-broken-pipe (streamish-error) ())
(define-condition streamish-canceled (streamish-error) ())
(define-condition socket-info (streamish-info) ())
(define-condition socket-error (streamish-error socket-info) ())
(define-condition socket-eof (streamish-eof socket-error) ())
(define-condition socket-reset (socket-error) ())
(define-condition socket-timeout (socket-error) ())
(define-condition socket-refused (socket-error) ())
(define-condition socket-aborted (socket-error) ())
(define-condition socket-address-in-use (socket-error) ())
(define-condition socket-accept-error (socket-error) ())
(define-condition tcp-server-bind-error (socket-error) ())
(define-condition dns-error (socket-error) ())

;;; An alias is another name of the same class, so that TYPEP holds both ways.

(loop for (alias name) in '((tcp-info socket-info) (tcp-error socket-error) (tcp-eof socket-eof)
                            (tcp-reset socket-reset) (tcp-timeout socket-timeout)
                            (tcp-refused socket-refused) (tcp-accept-error socket-accept-error)
                            (socket-closed streamish-closed))
      do (setf (find-class alias) (find-class name)))

(define-condition cl-async-ssl:tcp-ssl-error (socket-error) ()
  (:documentation "TLS failed: the handshake, the peer's certificate, a record, or a cut without farewell."))

(defun os-class (number)
  "The condition for errno."
  (case number
    (104 'socket-reset)
    (111 'socket-refused)
    (110 'socket-timeout)
    (103 'socket-aborted)
    (98 'socket-address-in-use)
    (32 'streamish-broken-pipe)
    (t 'socket-error)))

(defun translated (condition socket)
  "CONDITION, Gasket's, as one of these."
  (let* ((kind (gasket:error-kind condition))
         (os (gasket:error-os-error condition))
         (class (case kind
                  (:os (os-class os))
                  (:resolve 'dns-error)
                  ((:bad-argument :bad-handle :state :no-memory) 'socket-error)
                  (t 'cl-async-ssl:tcp-ssl-error))))
    (make-condition class :socket socket :msg (gasket:error-message condition)
                          :code (cond (os (- os))
                                      ((first (gasket:error-codes condition)))
                                      (t 0)))))
