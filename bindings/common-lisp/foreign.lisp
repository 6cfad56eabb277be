;;;; Functions of libgasket as functions of Lisp.
;;;;
;;;; CFFI's own DEFCFUN everywhere but on ABCL. There it would look the function up by its name at each
;;;; call, and by which method of Java's it is called and what its arguments are, which takes five times
;;;; as long as calling one that was looked up before.

(defpackage #:gasket.foreign
  (:use #:common-lisp)
  (:import-from #:gasket.text #:text #:with-text #:text-at)
  (:export #:define-foreign-function))

(in-package #:gasket.foreign)

#-abcl
(defmacro define-foreign-function ((c-name name) result documentation &rest parameters)
  "Defines NAME, which calls C-NAME: PARAMETERS are lists of a name and a type. The types are :INT64, :POINTER
and TEXT."
  `(cffi:defcfun (,c-name ,name) ,result ,documentation ,@parameters))

#+abcl
(progn
  (defvar *object* (java:jclass "java.lang.Object"))
  (defvar *new-long* (java:jconstructor "java.lang.Long" "long"))
  (defvar *invoke-long* (java:jmethod "com.sun.jna.Function" "invokeLong" "[Ljava.lang.Object;"))
  (defvar *invoke-pointer* (java:jmethod "com.sun.jna.Function" "invokePointer" "[Ljava.lang.Object;"))

  (defstruct (entry (:constructor make-entry (name)))
    "A function in C, and JNA's object for it once it was called."
    (name "" :type string)
    (function nil))

  (defun find-entry (entry)
    (let ((pointer (cffi:foreign-symbol-pointer (entry-name entry))))
      (unless pointer
        (error "This libgasket has no function ~a." (entry-name entry)))
      (setf (entry-function entry)
            (java:jstatic "getFunction" "com.sun.jna.Function" pointer))))

  (declaim (inline invoke))
  (defun invoke (method entry arguments)
    (java:jcall method
                (or (entry-function entry) (find-entry entry))
                (java:jnew-array-from-list *object* arguments)))

  (defun argument (parameter)
    (destructuring-bind (name type) parameter
      (ecase type
        (:int64 `(java:jnew *new-long* ,name))
        ((:pointer text) name))))

  (defun call-form (c-name result arguments)
    (let ((entry `(load-time-value (make-entry ,c-name))))
      (ecase result
        (:int64 `(invoke *invoke-long* ,entry (list ,@arguments)))
        (text `(let ((pointer (invoke *invoke-pointer* ,entry (list ,@arguments))))
                 ;; Java's null is NIL.
                 (and pointer (text-at pointer)))))))

  (defmacro define-foreign-function ((c-name name) result documentation &rest parameters)
    "Defines NAME, which calls C-NAME: PARAMETERS are lists of a name and a type. The types are :INT64, :POINTER
and TEXT."
    (let ((form (call-form c-name result (mapcar #'argument parameters))))
      (loop for (parameter type) in parameters
            when (eq type 'text)
              do (setf form `(with-text (,parameter ,parameter) ,form)))
      `(defun ,name ,(mapcar #'first parameters) ,documentation ,form))))
