;;;; Error records as conditions.
;;;;
;;;; A record is read whole and freed at once, so a condition needs the library no more and outlives
;;;; whatever it is about.

(in-package #:gasket)

(define-condition gasket-error (error)
  ((what :initarg :what :initform "" :reader error-what
         :documentation "The operation that failed, such as \"handshake\".")
   (message :initarg :message :initform "" :reader error-message
            :documentation "All of it in one line.")
   (kind :initarg :kind :initform nil :reader error-kind
         :documentation "What kind of failure it is: :VERIFY, :SSL, :OS ...")
   (codes :initarg :codes :initform '() :reader error-codes
          :documentation "OpenSSL's error codes, the oldest first.")
   (strings :initarg :strings :initform '() :reader error-strings
            :documentation "OpenSSL's texts for the codes.")
   (verify-result :initarg :verify-result :initform nil :reader error-verify-result
                  :documentation "Why a certificate was refused, one of OpenSSL's numbers; or NIL.")
   (verify-result-string :initarg :verify-result-string :initform nil
                         :reader error-verify-result-string
                         :documentation "OpenSSL's text for the verify result; or NIL.")
   (alert :initarg :alert :initform nil :reader error-alert
          :documentation "The number of the TLS alert that was received or sent; or NIL.")
   (os-error :initarg :os-error :initform nil :reader error-os-error
             :documentation "errno, or for a RESOLVE-ERROR getaddrinfo's number; or NIL.")
   (peer :initarg :peer :initform nil :reader error-peer
         :documentation "Whom it was with, \"host:port\"; or NIL."))
  (:documentation "Whatever fails in Gasket, with all that is known about it.")
  (:report (lambda (condition stream)
             (write-string (error-message condition) stream))))

(define-condition gasket-stream-error (gasket-error stream-error)
  ()
  (:documentation "A GASKET-ERROR about a stream, which STREAM-ERROR-STREAM gives."))

(defvar *error-classes* '()
  "For each kind of record: its number, its keyword, the condition, and the condition about a stream.")

(defmacro define-error (name stream-name kind number documentation)
  `(progn
     (define-condition ,name (gasket-error) ()
       (:documentation ,documentation))
     (define-condition ,stream-name (,name gasket-stream-error) ())
     (pushnew '(,number ,kind ,name ,stream-name) *error-classes* :key #'first)))

(define-error bad-handle-error stream-bad-handle-error
  :bad-handle #.gasket.low-level:+error-bad-handle+
  "An object that was freed, or is from before the image was saved.")
(define-error bad-argument-error stream-bad-argument-error
  :bad-argument #.gasket.low-level:+error-bad-argument+
  "An argument outside of what is possible.")
(define-error no-memory-error stream-no-memory-error
  :no-memory #.gasket.low-level:+error-no-memory+
  "No memory, or no free handle.")
(define-error library-error stream-library-error
  :library #.gasket.low-level:+error-library+
  "OpenSSL cannot be found or used.")
(define-error unsupported-error stream-unsupported-error
  :unsupported #.gasket.low-level:+error-unsupported+
  "The OpenSSL that is loaded cannot do it.")
(define-error state-error stream-state-error
  :state #.gasket.low-level:+error-state+
  "Not possible now: too early, too late, or closed.")
(define-error ssl-error stream-ssl-error
  :ssl #.gasket.low-level:+error-ssl+
  "OpenSSL or the TLS protocol failed; the codes and the alert say how.")
(define-error verify-error stream-verify-error
  :verify #.gasket.low-level:+error-verify+
  "The peer's certificate was refused; the verify result says why.")
(define-error closed-error stream-closed-error
  :closed #.gasket.low-level:+error-closed+
  "The peer cut the connection off without TLS's farewell.")
(define-error os-error stream-os-error
  :os #.gasket.low-level:+error-os+
  "The operating system refused; the OS error says why.")
(define-error resolve-error stream-resolve-error
  :resolve #.gasket.low-level:+error-resolve+
  "A host name could not be turned into an address.")

(define-condition timeout-error (gasket-stream-error)
  ()
  (:default-initargs :kind :timeout)
  (:documentation "The time that the program had set for an operation has run out. The stream can be
used further, and the operation be made again."))

;;; From records

(defun error-class (number stream)
  "The class of condition for a kind of record, and its keyword."
  (destructuring-bind (kind class stream-class)
      (rest (or (assoc number *error-classes*)
                (list number nil 'gasket-error 'gasket-stream-error)))
    (values (if stream stream-class class) kind)))

(defun record-entries (record reader)
  (loop for index below (gasket.low-level:error-code-count record)
        collect (funcall reader record index)))

(defun unless-zero (number)
  (if (zerop number) nil number))

(defun unless-empty (string)
  (if (equal string "") nil string))

(defun record-initargs (record)
  "What the record says, as initargs of a condition."
  (list :what (gasket.low-level:error-what record)
        :message (gasket.low-level:error-message record)
        :codes (record-entries record #'gasket.low-level:error-code)
        :strings (record-entries record #'gasket.low-level:error-string)
        :verify-result (unless-zero (gasket.low-level:error-verify-result record))
        :verify-result-string (unless-empty (gasket.low-level:error-verify-result-string record))
        :alert (unless-zero (gasket.low-level:error-alert record))
        :os-error (unless-zero (gasket.low-level:error-os record))
        :peer (unless-empty (gasket.low-level:error-peer record))))

(defun record-condition (record stream)
  "The condition for a record, which is freed."
  (with-interrupts-deferred
    (multiple-value-bind (class kind) (error-class (gasket.low-level:error-kind record) stream)
      (let ((initargs (record-initargs record)))
        (gasket.low-level:free record)
        (apply #'make-condition class :kind kind
               (if stream (list* :stream stream initargs) initargs))))))

(defgeneric signal-record (stream record)
  (:documentation "Signals the error that a record is about; STREAM is NIL where none is concerned.")
  (:method (stream record)
    (error (record-condition record stream))))

(declaim (inline record-p))
(defun record-p (value)
  "True of what a function of libgasket answers when it fails."
  (< value -15))

(declaim (inline answer-or-error))
(defun answer-or-error (answer stream)
  (if (record-p answer)
      (signal-record stream answer)
      answer))

(eval-when (:compile-toplevel :load-toplevel :execute)
  (defun evaluating-arguments (call make-code)
    "Code that evaluates the arguments of CALL and then does what MAKE-CODE makes of CALL with their values."
    (let ((values (loop for nil in (rest call)
                        collect (gensym "ARGUMENT"))))
      `(let ,(mapcar #'list values (rest call))
         ,(funcall make-code (cons (first call) values))))))

(defmacro checked (call &optional stream)
  "What CALL, of a function of libgasket, answers; or the error that it is. The function would not survive
an interrupt, so they are deferred; not while the arguments are evaluated, though."
  (evaluating-arguments
   call (lambda (call)
          `(answer-or-error (with-interrupts-deferred ,call) ,stream))))
