;;;; The foreign types of OpenSSL's objects: real pointers, which the program's own foreign functions take.
;;;;
;;;; A pointer made here holds a reference that is the program's, to be given back by DESTROY-SSL-CTX and its
;;;; like or by OpenSSL's own functions. What libgasket needs for calls with it is a handle, which has a
;;;; reference of its own, is made when first needed, and goes with the pointer.

(in-package #:comm)

(fli::define-pointer-class openssl-pointer (fli:foreign-pointer)
  "Pointers to objects of OpenSSL's.")

(defgeneric c-type-name (pointer)
  (:documentation "OpenSSL's name of the type of what POINTER points to; NIL where it has none here."))

(defmethod c-type-name (pointer)
  (declare (ignore pointer))
  nil)

(defmacro define-openssl-pointer (name type documentation)
  `(progn
     (fli::define-pointer-class ,name (openssl-pointer) ,documentation)
     (defmethod c-type-name ((pointer ,name)) ,type)))

(define-openssl-pointer ssl-pointer "SSL" "SSL*: a connection.")
(define-openssl-pointer ssl-ctx-pointer "SSL_CTX" "SSL_CTX*: a context.")
(define-openssl-pointer ssl-cipher-pointer "SSL_CIPHER" "SSL_CIPHER*: a cipher.")
(define-openssl-pointer ssl-cipher-pointer-stack "STACK_OF(SSL_CIPHER)" "STACK_OF(SSL_CIPHER)*.")
(define-openssl-pointer x509-pointer "X509" "X509*: a certificate.")
(define-openssl-pointer x509-name-stack-pointer "STACK_OF(X509_NAME)" "STACK_OF(X509_NAME)*.")

(defun x509-pointer-p (object)
  "True of a pointer of the type X509-POINTER."
  (typep object 'x509-pointer))

(defun c-pointer (pointer)
  "CFFI's pointer for POINTER."
  (cffi:make-pointer (fli::address-in pointer)))

(defun pointer-of (class pointer &optional origin)
  "A pointer of CLASS for POINTER, CFFI's; ORIGIN is what keeps it good."
  (make-instance class :address (fli::address-in pointer) :origin origin))

;;; Pointers and Gasket's objects

(defun object-for (pointer type)
  "Gasket's object for POINTER, to something of TYPE, OpenSSL's name; NIL for a null pointer. A number is no
pointer."
  (check-type pointer (not integer))
  (cond ((fli:null-pointer-p pointer) nil)
        ((typep pointer 'fli:foreign-pointer)
         (if (good-p pointer)
             (fli::stand-in pointer)
             (setf (fli::stand-in pointer)
                   (gasket:adopt-pointer (or (c-type-name pointer) type) (c-pointer pointer)))))
        (t (gasket:adopt-pointer type (c-pointer pointer)))))

(defun good-p (pointer)
  "True of a pointer that was made here, in this process and not in one whose image was saved."
  (let ((object (fli::stand-in pointer)))
    (and object (gasket:live-p object))))

(defun forget-object (pointer)
  "Gives back the reference that was for Gasket's calls with POINTER."
  (when (typep pointer 'fli:foreign-pointer)
    (let ((object (shiftf (fli::stand-in pointer) nil)))
      (when object
        (gasket:free object)))))

(defun released-pointer (class object)
  "A pointer of CLASS to what OBJECT, Gasket's, stands for, with a reference that is the program's."
  (let ((pointer (pointer-of class (gasket:release-pointer object))))
    (setf (fli::stand-in pointer) object)
    pointer))

(defun borrowed-pointer (class object)
  "A pointer of CLASS to what OBJECT, Gasket's, stands for, good as long as that is; null for NIL."
  (let ((pointer (pointer-of class (and object (gasket:object-pointer object)))))
    (when object
      (setf (fli::stand-in pointer) object))
    pointer))

;;; OpenSSL's own functions, for what has to be done with callbacks and with pointers themselves

(defmacro openssl (name &rest arguments)
  "Calls the function NAME of OpenSSL's: ARGUMENTS are types and values, and the type of the result."
  `(cffi:foreign-funcall-pointer (fli::function-pointer ,name) () ,@arguments))

(defun address-returned (pointer)
  "The address that a call has returned as POINTER; CLISP has NIL for the null pointer."
  (if pointer (cffi:pointer-address pointer) 0))
