;;;; Objects of OpenSSL's: what direct calls take and give.

(in-package #:gasket)

(defgeneric openssl-type (object)
  (:documentation "OpenSSL's name of the type of OBJECT, a string: \"X509_NAME\"."))

(defclass openssl-object (handle-owner)
  ((type :initarg :type :reader openssl-type))
  (:documentation "An object of OpenSSL's, which OPENSSL-TYPE tells the type of. One that was borrowed from
another ends with that, and keeps it from being collected."))

(defmethod openssl-type ((context context))
  "SSL_CTX")

(defmethod print-object ((object openssl-object) stream)
  (print-unreadable-object (object stream)
    (let ((handle (handle object)))
      (format stream "~a ~:[~d~;freed~]" (openssl-type object) (zerop handle) handle))))

(defun make-object (type handle origin &optional owned)
  "The object of TYPE that HANDLE, a new one or one that was borrowed from ORIGIN, stands for; NIL for 0.
OWNED: it is freed with the object in any case. That does nothing to one that was borrowed after all."
  (cond ((zerop handle) nil)
        ((and (typep origin 'handle-owner) (= handle (handle origin))) origin)
        (t (let ((object (if (string= type "SSL_CTX")
                             (make-instance 'context :side :both :origin origin :owned owned)
                             (make-instance 'openssl-object :type type
                                                           :origin origin :owned owned))))
             (setf (cell-handle (cell object)) handle)
             object))))

;;; Arguments

(defun freed-argument (object what)
  (error 'bad-handle-error :kind :bad-handle :what what
                           :message (format nil "~a: ~a was freed" what object)))

(defun handle-argument (object what)
  "The handle of OBJECT: whatever has one, a handle itself, or NIL for none. A stream is its SSL.
WHAT is the operation, for the error."
  (typecase object
    (null 0)
    (integer object)
    ((or tls-stream loop-stream) (checked (gasket.low-level:stream-ssl (handle object)) object))
    (handle-owner (if (zerop (handle object))
                      (freed-argument object what)
                      (handle object)))
    (t (error 'type-error :datum object :expected-type '(or handle-owner integer null)))))

(declaim (notinline keep))
(defun keep (object)
  "Does nothing, so that OBJECT is not collected before it is called."
  (declare (ignore object))
  nil)

;;; Pointers

(defun adopt-pointer (type pointer &key owned)
  "Makes an object of POINTER, to an object of OpenSSL's that the program's own code made with the same
OpenSSL; TYPE is OpenSSL's name for what it points to: \"X509\". OWNED: one reference is given away; else
the object is counted up, or copied where it cannot be counted."
  (load-library)
  (let ((answer (with-interrupts-deferred
                  (let ((handle (gasket.low-level:direct-adopt
                                 type (cffi:pointer-address pointer) (if owned 1 0))))
                    (if (record-p handle)
                        handle
                        (make-object type handle :new))))))
    (if (integerp answer)
        (signal-record nil answer)
        answer)))

(defun object-pointer (object)
  "The pointer that OBJECT stands for, good as long as OBJECT is."
  (cffi:make-pointer
   (checked (gasket.low-level:direct-pointer (handle-argument object "object-pointer")))))

(defun release-pointer (object)
  "The pointer that OBJECT stands for, with a reference that is the program's to free. OBJECT stays good."
  (cffi:make-pointer
   (checked (gasket.low-level:direct-release (handle-argument object "release-pointer")))))

;;; What went wrong

(defun refusal-p (record)
  "True of the record of a call that was not made; that of one which failed has the kind SSL."
  (and (record-p record)
       (/= (gasket.low-level:error-kind record) gasket.low-level:+error-ssl+)))

(defun direct-error (&optional object)
  "What the last direct call on OBJECT, or the last one of this thread, has left in OpenSSL's error queue:
a condition with all of it, which is not signalled, or NIL. Whether that call has failed is what it
returned: OpenSSL leaves errors in calls that succeed, too."
  (let ((record (with-interrupts-deferred
                  (gasket.low-level:direct-error (handle-argument object "direct-error")))))
    (cond ((zerop record) nil)
          ((and object (refusal-p record)) (signal-record nil record))
          (t (record-condition record nil)))))

;;; Names

(defun name-to-c (lisp-name)
  "OpenSSL's name for LISP-NAME, a string or symbol: \"SSL_CTX_set_options\" for SSL-CTX-SET-OPTIONS."
  (with-interrupts-deferred (gasket.low-level:name-to-c (string lisp-name))))

(defun name-to-lisp (c-name)
  "The Lisp name for OpenSSL's, a string: \"ssl-ctx-set-options\" for \"SSL_CTX_set_options\"."
  (with-interrupts-deferred (gasket.low-level:name-to-lisp c-name)))
