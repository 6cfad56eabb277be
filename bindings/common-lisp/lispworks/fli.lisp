;;;; Typed foreign pointers and foreign functions, as LispWorks has them, on CFFI.

(in-package #:fli)

;;; Pointers

(defclass foreign-pointer ()
  ((address :initarg :address :initform 0 :accessor pointer-address
            :documentation "An integer; 0 for the null pointer.")
   (element-type :initarg :element-type :initform :void :reader pointer-element-type
                 :documentation "The foreign type of what is there.")
   (origin :initarg :origin :initform nil
           :documentation "What has to stay for this to be good, and so is not collected before it.")
   (stand-in :initform nil :accessor stand-in
             :documentation "What another layer has made for calls with this pointer, and goes with it."))
  (:documentation "A pointer with a type. Its subclasses are the types of OpenSSL's objects."))

(defmethod print-object ((pointer foreign-pointer) stream)
  (print-unreadable-object (pointer stream)
    (format stream "Pointer: ~(~a~) = #x~(~8,'0x~)"
            (if (eq (type-of pointer) 'foreign-pointer)
                (pointer-element-type pointer)
                (type-of pointer))
            (pointer-address pointer))))

(defvar *null-pointer* (make-instance 'foreign-pointer)
  "The null pointer.")

(defun pointerp (object)
  "True of a foreign pointer."
  (typep object 'foreign-pointer))

(defun pointer-class-p (type)
  (and (symbolp type)
       (let ((class (find-class type nil)))
         (and class (subtypep type 'foreign-pointer)))))

(defun make-pointer (&key (address 0) (type :void) pointer-type symbol-name functionp module)
  "Makes a pointer to ADDRESS, an integer, or to the foreign function or callable that SYMBOL-NAME, a string,
names. TYPE is the type of what is there, or the name of a type of pointers, such as COMM:SSL-POINTER, which
can also be given as POINTER-TYPE. FUNCTIONP and MODULE are accepted, and make no difference. Signals an error
where there is no such symbol."
  (declare (ignore functionp module))
  (let ((address (if symbol-name (address-of symbol-name) address))
        (type (or pointer-type type)))
    (if (pointer-class-p type)
        (make-instance type :address address)
        (make-instance 'foreign-pointer :address address :element-type type))))

(defun address-in (pointer)
  "The address in POINTER, one of these, CFFI's, an integer, or NIL for the null pointer."
  (etypecase pointer
    (null 0)
    (integer pointer)
    (foreign-pointer (pointer-address pointer))
    (t (cffi:pointer-address pointer))))

(defun null-pointer-p (pointer)
  "True of a null pointer."
  (zerop (address-in pointer)))

(defun pointer-eq (one other)
  "True of two pointers to the same address."
  (= (address-in one) (address-in other)))

(defun copy-pointer (pointer &key (type nil))
  "A new pointer to the same address, of TYPE if that is given."
  (make-pointer :address (pointer-address pointer)
                :type (or type
                          (if (eq (type-of pointer) 'foreign-pointer)
                              (pointer-element-type pointer)
                              (type-of pointer)))))

;;; Pointers for CFFI: what CFFI:DEFCFUN and this file's functions take and return

(cffi:define-foreign-type typed-pointer ()
  ((class :initarg :class :reader pointer-class))
  (:actual-type :pointer))

(defmethod cffi:translate-to-foreign (value (type typed-pointer))
  (cffi:make-pointer (address-in value)))

(defmethod cffi:translate-from-foreign (value (type typed-pointer))
  ;; CLISP has NIL for a null pointer.
  (make-instance (pointer-class type) :address (if value (cffi:pointer-address value) 0)))

(cffi:define-parse-method foreign-pointer ()
  (make-instance 'typed-pointer :class 'foreign-pointer))

(defmacro define-pointer-class (name supers documentation)
  "Defines NAME as a class of pointers, and as the foreign type of them."
  `(progn
     (defclass ,name ,supers () (:documentation ,documentation))
     (eval-when (:compile-toplevel :load-toplevel :execute)
       (setf (gethash ',name *types*) ',name))
     (cffi:define-parse-method ,name ()
       (make-instance 'typed-pointer :class ',name))))

;;; Types

(eval-when (:compile-toplevel :load-toplevel :execute)
  (defvar *types* (make-hash-table)
    "For the name of a type what it is.")

  (defparameter *simple-types*
    '((:byte . :int8) (:signed . :int) (:unsigned . :unsigned-int) (:size-t . :size) (:boolean . :boolean)
      (:int . :int) (:long . :long) (:short . :short) (:char . :char) (:void . :void) (:float . :float)
      (:double . :double) (:int8 . :int8) (:int16 . :int16) (:int32 . :int32) (:int64 . :int64)
      (:uint8 . :uint8) (:uint16 . :uint16) (:uint32 . :uint32) (:uint64 . :uint64)
      (:long-long . :long-long) (:pointer . foreign-pointer) (:foreign-address . foreign-pointer))
    "LispWorks' names of types that CFFI has, too.")

  (defun signed-type (type)
    (or (cdr (assoc type '((:byte . :int8) (:char . :char) (:short . :short) (:int . :int) (:long . :long))))
        (error "~s is no foreign type that can be signed." type)))

  (defun unsigned-type (type)
    (or (cdr (assoc type '((:byte . :uint8) (:char . :unsigned-char) (:short . :unsigned-short)
                           (:int . :unsigned-int) (:long . :unsigned-long))))
        (error "~s is no foreign type that can be unsigned." type)))

  (defun string-type-p (type)
    (member (if (consp type) (first type) type) '(:ef-mb-string :string)))

  (defun c-type (type)
    "CFFI's type for TYPE, LispWorks'."
    (cond ((cdr (assoc type *simple-types*)))
          ((symbolp type)
           (let ((known (gethash type *types*)))
             (cond ((null known) (error "~s is no foreign type that is known here." type))
                   ((eq known type) type)
                   (t (c-type known)))))
          (t (case (first type)
               (:signed (signed-type (or (second type) :int)))
               (:unsigned (unsigned-type (or (second type) :int)))
               (:boolean :boolean)
               (:pointer 'foreign-pointer)
               ((:reference-pass :reference)
                (if (string-type-p (second type))
                    'gasket.text:text
                    (error "~s cannot be passed: of references only strings can." type)))
               (t (error "~s is no foreign type that is known here." type)))))))

(defmacro define-c-typedef (name type)
  "Has NAME be the foreign TYPE."
  `(eval-when (:compile-toplevel :load-toplevel :execute)
     (setf (gethash ',(if (consp name) (first name) name) *types*) ',type)
     ',name))

(defmacro define-foreign-type (name-and-options parameters &body type)
  "Has the name, which takes no parameters, be the foreign type that the last form evaluates to."
  (when parameters
    (error "~s: foreign types with parameters are not there." name-and-options))
  `(eval-when (:compile-toplevel :load-toplevel :execute)
     (setf (gethash ',(if (consp name-and-options) (first name-and-options) name-and-options) *types*)
           (progn ,@type))))

(defmacro define-foreign-pointer (name-and-options points-to-type)
  "Has the name be a type of pointers to POINTS-TO-TYPE, whose values satisfy TYPEP of it."
  (declare (ignore points-to-type))
  (let ((name (if (consp name-and-options) (first name-and-options) name-and-options)))
    `(progn
       (define-pointer-class ,name (foreign-pointer) "Foreign pointers of the program's.")
       ',name)))

;;; Functions

(defun c-name (name)
  (substitute #\_ #\- (string-downcase name)))

(defun foreign-address (name)
  (let ((pointer (cffi:foreign-symbol-pointer name)))
    (if (or (null pointer) (cffi:null-pointer-p pointer))
        nil
        pointer)))

(defvar *callables* (make-hash-table :test 'equal)
  "For the C name of a foreign callable its symbol.")

(defun function-pointer (name)
  (or (foreign-address name)
      (error "There is no foreign function ~a. Has its library been loaded? COMM:ENSURE-SSL loads OpenSSL, ~
              FLI:REGISTER-MODULE others." name)))

(defun address-of (name)
  (let ((callable (gethash name *callables*)))
    (cffi:pointer-address (if callable
                              (cffi:get-callback callable)
                              (function-pointer name)))))

(defun returned-parameter-p (parameter)
  (and (consp (second parameter)) (eq :reference-return (first (second parameter)))))

(defun call-form (c-name parameters result-type)
  (let ((returned (remove-if-not #'returned-parameter-p parameters)))
    (flet ((argument (parameter)
             (destructuring-bind (name type) parameter
               (if (returned-parameter-p parameter)
                   `(:pointer ,name)
                   `(,(c-type type) ,name)))))
      `(cffi:with-foreign-objects ,(loop for (name (nil type)) in returned
                                         collect `(,name ',(c-type type)))
         (multiple-value-call #'values
           (cffi:foreign-funcall-pointer (function-pointer ,c-name) ()
                                         ,@(mapcan #'argument parameters)
                                         ,(c-type result-type))
           ,@(loop for (name (nil type)) in returned
                   collect `(cffi:mem-ref ,name ',(c-type type))))))))

(defmacro define-foreign-function (name-and-c-name parameters
                                   &key (result-type :void) language module documentation
                                        calling-convention result-pointer no-check lambda-list)
  "Defines a function that calls a foreign one. The name is a symbol, or a list of that and the C name, a
string. Parameters are lists of a name and a type; one of (:REFERENCE-RETURN type) is not passed but returned
as a further value. LANGUAGE, MODULE, CALLING-CONVENTION and NO-CHECK make no difference here; RESULT-POINTER
and LAMBDA-LIST are not there. The function is looked up when it is called."
  (declare (ignore language module calling-convention no-check))
  (when (or result-pointer lambda-list)
    (error "~s: :result-pointer and :lambda-list are not there." name-and-c-name))
  (let* ((name (if (consp name-and-c-name) (first name-and-c-name) name-and-c-name))
         (second (and (consp name-and-c-name) (second name-and-c-name)))
         (c-name (if (stringp second) second (c-name name)))
         (parameters (mapcar (lambda (parameter)
                               (if (consp parameter) (subseq parameter 0 2) (list parameter :int)))
                             parameters)))
    `(defun ,name ,(mapcar #'first (remove-if #'returned-parameter-p parameters))
       ,@(and documentation (list documentation))
       ,(call-form c-name parameters result-type))))

(defmacro define-foreign-callable (name-and-options parameters &body body)
  "Defines a function that C can call, by the name, a string, that FLI:MAKE-POINTER finds with :SYMBOL-NAME."
  (destructuring-bind (c-name &key (result-type :void) &allow-other-keys)
      (if (consp name-and-options) name-and-options (list name-and-options))
    (let ((symbol (intern (format nil "CALLABLE ~a" c-name) '#:fli)))
      `(progn
         (cffi:defcallback ,symbol ,(c-type result-type)
             ,(loop for (name type) in parameters
                    collect (list name (c-type type)))
           ,@body)
         (setf (gethash ,(string c-name) *callables*) ',symbol)))))

(defun register-module (name &key real-name connection-style lifetime file-name &allow-other-keys)
  "Loads the foreign library that FILE-NAME, REAL-NAME or NAME is the file of."
  (declare (ignore connection-style lifetime))
  (cffi:load-foreign-library (or file-name real-name (if (pathnamep name) name (string name))))
  name)

;;; Memory

(defun allocate-foreign-object (&key (type :byte) (nelems 1) initial-element)
  "Allocates NELEMS objects of TYPE, which FREE-FOREIGN-OBJECT frees, and returns a pointer to them."
  (make-pointer :address (cffi:pointer-address
                          (if initial-element
                              (cffi:foreign-alloc (c-type type) :count nelems
                                                                :initial-element initial-element)
                              (cffi:foreign-alloc (c-type type) :count nelems)))
                :type type))

(defun free-foreign-object (pointer)
  "Frees what ALLOCATE-FOREIGN-OBJECT has allocated."
  (cffi:foreign-free (cffi:make-pointer (address-in pointer)))
  nil)

(defmacro with-dynamic-foreign-objects (bindings &body body)
  "Evaluates BODY with pointers to memory: each binding is a name, a type, and perhaps :NELEMS."
  `(let ,(loop for (name type . options) in bindings
               collect `(,name (allocate-foreign-object :type ',type
                                                        :nelems ,(getf options :nelems 1))))
     (unwind-protect (progn ,@body)
       ,@(loop for (name) in bindings
               collect `(free-foreign-object ,name)))))

(defun dereference (pointer &key (index 0) (type (pointer-element-type pointer)))
  "What POINTER points to, the element INDEX of it, as TYPE. SETF-able."
  (cffi:mem-aref (cffi:make-pointer (address-in pointer)) (c-type type) index))

(defun (setf dereference) (value pointer &key (index 0) (type (pointer-element-type pointer)))
  (setf (cffi:mem-aref (cffi:make-pointer (address-in pointer)) (c-type type) index) value))

(defun convert-from-foreign-string (pointer &key external-format length null-terminated-p allow-null)
  "The text at POINTER, in UTF-8 and ended by a null character; NIL for a null pointer where ALLOW-NULL."
  (declare (ignore external-format length null-terminated-p))
  (cond ((not (null-pointer-p pointer))
         (gasket.text:text-at (cffi:make-pointer (address-in pointer))))
        (allow-null nil)
        (t (error "A null pointer is no string."))))

(defmacro with-foreign-string ((pointer element-count byte-count &key external-format) string &body body)
  "Evaluates BODY with POINTER to STRING in UTF-8, ended by a null character."
  (declare (ignore external-format))
  (let ((place (gensym "PLACE")) (size (gensym "SIZE")))
    `(cffi:with-foreign-string ((,place ,size) ,string :encoding :utf-8)
       (let ((,pointer (make-pointer :address (cffi:pointer-address ,place) :type :char))
             (,element-count ,size)
             (,byte-count ,size))
         (declare (ignorable ,pointer ,element-count ,byte-count))
         ,@body))))
