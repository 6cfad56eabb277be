;;;; What event callbacks are given.

(in-package #:cl-async)

(define-condition event-info ()
  ()
  (:documentation "Something that an event callback is told."))

(define-condition event-error (event-info error)
  ((code :initarg :code :initform 0 :reader event-errcode
         :documentation "A number: errno below 0, OpenSSL's code above it, or -1.")
   (msg :initarg :msg :initform nil :reader event-errmsg :documentation "A text, or NIL.")
   (cause :initarg :cause :initform nil :reader event-cause
          :documentation "The GASKET:GASKET-ERROR that it was, with all of it, or NIL."))
  (:documentation "Something that went wrong.")
  (:report (lambda (condition stream)
             (format stream "~(~a~) (~a)~@[: ~a~]" (type-of condition) (event-errcode condition)
                     (event-errmsg condition)))))

(define-condition streamish-info (event-info)
  ((streamish :initarg :streamish :initarg :socket :initform nil
              :reader tcp-socket :reader condition-streamish
              :documentation "The socket, or server, that it is about, or NIL."))
  (:documentation "Something about a socket."))

(define-condition streamish-error (event-error streamish-info)
  ()
  (:documentation "Something that went wrong with a socket, which is closed then."))

(define-condition streamish-eof (streamish-info)
  ()
  (:documentation "The peer has ended the connection."))

(define-condition streamish-closed (streamish-error)
  ()
  (:documentation "Something was asked of a socket that is closed."))

(define-condition streamish-enoent (streamish-error)
  ()
  (:documentation "There is no such thing."))

(define-condition streamish-broken-pipe (streamish-error)
  ()
  (:documentation "The peer does not take what is written."))

(define-condition streamish-canceled (streamish-error)
  ()
  (:documentation "The operation was given up."))

(define-condition socket-info (streamish-info)
  ()
  (:documentation "Something about a socket."))

(define-condition socket-error (streamish-error socket-info)
  ()
  (:documentation "Something that went wrong with a socket, which is closed then."))

(define-condition socket-eof (streamish-eof socket-error)
  ()
  (:documentation "The peer has ended the connection."))

(define-condition socket-reset (socket-error)
  ()
  (:documentation "The peer has cut the connection."))

(define-condition socket-timeout (socket-error)
  ()
  (:documentation "Nothing was received, or taken, for the time that was set; or the system's has run out."))

(define-condition socket-refused (socket-error)
  ()
  (:documentation "Nobody listens there."))

(define-condition socket-aborted (socket-error)
  ()
  (:documentation "The system has given the connection up."))

(define-condition socket-address-in-use (socket-error)
  ()
  (:documentation "Another listens there already."))

(define-condition socket-accept-error (socket-error)
  ((server :initarg :server :initform nil
           :reader socket-accept-error-tcp-server :reader tcp-accept-error-tcp-server
           :documentation "The server."))
  (:documentation "A server cannot accept connections just now."))

(define-condition tcp-server-bind-error (socket-error)
  ((addr :initarg :addr :initform nil :reader tcp-server-bind-error-addr :documentation "The address.")
   (port :initarg :port :initform nil :reader tcp-server-bind-error-port :documentation "The port."))
  (:documentation "A server cannot have its address. SOCKET-ADDRESS-IN-USE is what it is where that is why."))

(define-condition dns-error (event-error streamish-info)
  ()
  (:documentation "A host's name has no address."))

(define-condition event-freed (event-error)
  ((event :initarg :event :initform nil :reader event-freed-event :documentation "The event."))
  (:documentation "Something was asked of an event that is over."))

(define-condition notifier-freed (event-error)
  ((notifier :initarg :notifier :initform nil :reader notifier-freed-notifier
             :documentation "The notifier."))
  (:documentation "Something was asked of a notifier that is over."))

(define-condition cl-async-ssl:tcp-ssl-error (socket-error)
  ()
  (:documentation "TLS failed: the handshake, the peer's certificate, a record, or a cut without farewell;
or a certificate, key or setting cannot be used."))

;;; An alias is another name of the same class, so that TYPEP holds both ways. CLISP and ABCL take a class only by
;;; its own name for a type, unless another is defined as one before.

(defmacro define-aliases (&rest aliases)
  "Each of ALIASES is another name, and the name of a condition."
  `(progn
     ,@(loop for (alias name) in aliases
             collect #+(or clisp abcl) `(deftype ,alias () ',name)
                     #-(or clisp abcl) '(progn)
             collect `(setf (find-class ',alias) (find-class ',name)))))

(define-aliases
  (tcp-info socket-info)
  (tcp-error socket-error)
  (tcp-eof socket-eof)
  (tcp-reset socket-reset)
  (tcp-timeout socket-timeout)
  (tcp-refused socket-refused)
  (tcp-accept-error socket-accept-error)
  (socket-closed streamish-closed))

(defun socket-accept-error-listener (condition)
  "The number by which libgasket knows the server's listener."
  (handle (socket-accept-error-tcp-server condition)))

(defun tcp-accept-error-listener (condition)
  "The number by which libgasket knows the server's listener."
  (socket-accept-error-listener condition))

;;; From Gasket's

(defun os-class (number)
  "The condition for errno."
  (case number
    (104 'socket-reset)
    (111 'socket-refused)
    (110 'socket-timeout)
    (103 'socket-aborted)
    (98 'socket-address-in-use)
    (32 'streamish-broken-pipe)
    (2 'streamish-enoent)
    (t 'socket-error)))

(defgeneric cut-class (member)
  (:documentation "The condition for MEMBER's being cut without an end.")
  (:method (member)
    (declare (ignore member))
    'cl-async-ssl:tcp-ssl-error))

(defun class-for (condition socket)
  (case (gasket:error-kind condition)
    (:os (os-class (gasket:error-os-error condition)))
    (:closed (cut-class socket))
    (:resolve 'dns-error)
    ((:bad-argument :bad-handle :state :no-memory :library :unsupported) 'socket-error)
    (t 'cl-async-ssl:tcp-ssl-error)))

(defun code-of (condition)
  "A number for CONDITION, as the original has it."
  (cond ((gasket:error-os-error condition) (- (abs (gasket:error-os-error condition))))
        ((first (gasket:error-codes condition)))
        (t -1)))

(defun translated (condition socket &key (class (class-for condition socket)) (initargs '()))
  "CONDITION, Gasket's, as one of these."
  (apply #'make-condition class :socket socket :code (code-of condition) :cause condition
                                :msg (gasket:error-message condition) initargs))

(defmacro translating ((socket &rest arguments) &body body)
  "Evaluates BODY; Gasket's errors become cl-async's, by TRANSLATED with ARGUMENTS."
  `(handler-case (progn ,@body)
     (gasket:gasket-error (condition)
       (error (translated condition ,socket ,@arguments)))))
