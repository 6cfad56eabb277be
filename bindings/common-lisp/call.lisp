;;;; Direct calls: how the functions of direct.lisp call libgasket.
;;;;
;;;; Functions that take and give the same kinds of values share a caller, which is named by them; the
;;;; functions themselves only name their parameters. CALL/OR1P->N has a letter for each argument of the
;;;; C function, and one for what it returns:
;;;;
;;;;   o  an object, by its handle           h  where OpenSSL stores an object: another value
;;;;   n  a number                           k  an object that is an argument and another value
;;;;   t  a text                             p  where OpenSSL stores a number: another value
;;;;   b  octets                             q  a number that is an argument and another value
;;;;   r  octets that are filled             v  nothing, of results only
;;;;   0  and so on: the length of the octets that are that argument
;;;;
;;;; A name that ends in /WAITS is of functions that wait as long as OpenSSL does. Interrupts are not
;;;; deferred there: what such a call is unwound out of cannot be used any more, but the program goes on.

(in-package #:gasket)

;;; Where the functions are

(defvar *entries* (vector)
  "The names of the functions, by number.")
(defvar *addresses* (vector)
  "Where they are, by number; NIL until they are first called.")
(declaim (type simple-vector *entries* *addresses*))

(defmacro define-entries (&rest names)
  `(setf *entries* (vector ,@names)
         *addresses* (make-array ,(length names) :initial-element nil)))

(defun forget-addresses ()
  (fill *addresses* nil))

(pushnew 'forget-addresses *forgetting*)

(defun entry-name (number)
  "What the records of a function say, \"ssl_ctx_set_options\"."
  (subseq (svref *entries* number) (length "gasket_")))

(defun find-address (number)
  (load-library)
  (setf (svref *addresses* number)
        (or (cffi:foreign-symbol-pointer (svref *entries* number))
            (error 'unsupported-error :kind :unsupported :what (entry-name number)
                                      :message (format nil "~a: this libgasket has no such function"
                                                       (entry-name number))))))

(declaim (inline address))
(defun address (number)
  (or (svref *addresses* number) (find-address number)))

;;; Arguments

(declaim (inline object-argument number-argument))
(defun object-argument (object number)
  (if (integerp object)
      object
      (handle-argument object (entry-name number))))

(defun number-argument (value)
  (if (typep value '(signed-byte 64))
      value
      (error 'type-error :datum value :expected-type '(signed-byte 64))))

(defun call-with-octets-copied (function octets fill)
  (declare (type function function))
  (call-with-memory (lambda (pointer)
                      (octets-into-memory octets pointer)
                      (multiple-value-prog1 (funcall function pointer (length octets))
                        (when fill
                          (octets-from-memory octets pointer))))
                    (length octets)))

(defun call-with-octets (function octets fill)
  (declare (type function function))
  (cond ((null octets)
         (funcall function (cffi:null-pointer) 0))
        ((directly-usable-p octets)
         (cffi:with-pointer-to-vector-data (pointer octets)
           (funcall function pointer (length octets))))
        ((typep octets '(vector (unsigned-byte 8)))
         (call-with-octets-copied function octets fill))
        (t
         (error 'type-error :datum octets :expected-type '(or (vector (unsigned-byte 8)) null)))))

(defmacro with-octets ((pointer length octets fill) &body body)
  "Evaluates BODY while OCTETS are at POINTER; FILL is true where BODY has foreign code change them."
  `(flet ((body (,pointer ,length) ,@body))
     (declare (dynamic-extent #'body))
     (call-with-octets #'body ,octets ,fill)))

(defmacro with-place ((pointer value) &body body)
  "Evaluates BODY while VALUE, a number, is at POINTER; that is null where VALUE is NIL."
  (let ((place (gensym "PLACE")) (given (gensym "VALUE")))
    `(cffi:with-foreign-object (,place :int64)
       (let* ((,given ,value)
              (,pointer (cond (,given (setf (cffi:mem-ref ,place :int64) ,given) ,place)
                              (t (cffi:null-pointer)))))
         ,@body))))

;;; Answers

(defconstant +records-end+ (- (expt 2 40))
  "Whatever direct calls answer below this is a record: the numbers above are OpenSSL's.")

(declaim (inline number-answer))
(defun number-answer (answer)
  (if (< answer +records-end+)
      (signal-record nil answer)
      answer))

(defun object-answer (answer type origin)
  "To be called with interrupts deferred: the object, or the record, which OBJECT-OR-ERROR signals."
  (if (< answer +records-end+)
      answer
      (make-object type answer origin)))

(declaim (inline object-or-error))
(defun object-or-error (answer)
  (if (integerp answer)
      (signal-record nil answer)
      answer))

(declaim (inline null-p))
(defun null-p (pointer)
  "True of the null pointer; CLISP has NIL for one that is returned."
  (or (null pointer) (cffi:null-pointer-p pointer)))

(defun text-answer (pointer)
  "To be called with interrupts deferred, right after the call: the text, NIL where OpenSSL has none, or
the record of a refusal."
  (if (null-p pointer)
      (let ((record (gasket.low-level:direct-error 0)))
        (cond ((refusal-p record) record)
              (t (unless (zerop record)
                   (gasket.low-level:free record))
                 nil)))
      (gasket.text:text-at pointer)))

(defun place-number (pointer)
  (and (not (null-p pointer))
       (cffi:mem-ref pointer :int64)))

(defun place-object (pointer type origin)
  (make-object type (cffi:mem-ref pointer :int64) origin t))

;;; Callers

(eval-when (:compile-toplevel :load-toplevel :execute)
  (defun caller-signature (name)
    "The letters of the arguments, that of the result, and whether it waits, of a caller's name."
    (let* ((text (string-downcase name))
           (arrow (search "->" text)))
      (values (coerce (subseq text (1+ (position #\/ text)) arrow) 'list)
              (char text (+ arrow 2))
              (search "/waits" text))))

  (defun numbered (prefix index)
    (intern (format nil "~a~d" prefix index) '#:gasket))

  (defun foreign-argument (kind index)
    "The type and the form of an argument of the C function."
    (ecase kind
      (#\o `(:int64 ,(numbered "HANDLE-" index)))
      (#\n `(:int64 ,(numbered "NUMBER-" index)))
      ((#\t #\b #\r #\p #\q #\h #\k) `(:pointer ,(numbered "POINTER-" index)))
      ((#\0 #\1 #\2 #\3 #\4 #\5 #\6 #\7)
       `(:int64 ,(numbered "LENGTH-" (digit-char-p kind))))))

  (defun with-argument (kind index body)
    "BODY, a form, where the argument is what FOREIGN-ARGUMENT names."
    (let ((given (numbered "ARGUMENT-" index))
          (pointer (numbered "POINTER-" index))
          (length (numbered "LENGTH-" index)))
      (case kind
        (#\o `(let ((,(numbered "HANDLE-" index) (object-argument ,given number))) ,body))
        (#\n `(let ((,(numbered "NUMBER-" index) (number-argument ,given))) ,body))
        (#\t `(gasket.text:with-text (,pointer ,given) ,body))
        (#\b `(with-octets (,pointer ,length ,given nil) (declare (ignorable ,length)) ,body))
        (#\r `(with-octets (,pointer ,length ,given t) (declare (ignorable ,length)) ,body))
        ((#\p #\h) `(with-place (,pointer 0) ,body))
        (#\q `(with-place (,pointer (and ,given (number-argument ,given))) ,body))
        (#\k `(with-place (,pointer (object-argument ,given number)) ,body))
        (t body))))

  (defun further-value (kind index origin)
    "The form of the value that an argument is, or NIL."
    (let ((pointer (numbered "POINTER-" index)))
      (case kind
        ((#\p #\q) `(place-number ,pointer))
        (#\h `(place-object ,pointer ,(numbered "TYPE-" index) ,origin))
        (#\k `(place-object ,pointer ,(numbered "TYPE-" index) ,(numbered "ARGUMENT-" index))))))

  (defun answer-form (result waits call)
    "The form of the first value, or of none."
    (let ((deferred (if waits call `(with-interrupts-deferred ,call))))
      (ecase result
        (#\n `(number-answer ,deferred))
        (#\v `(number-answer ,deferred))
        (#\o `(object-or-error
               ,(if waits
                    `(object-answer ,call type origin)
                    `(with-interrupts-deferred (object-answer ,call type origin)))))
        (#\t `(let ((answer ,(if waits
                                 `(text-answer ,call)
                                 `(with-interrupts-deferred (text-answer ,call)))))
                (if (integerp answer) (signal-record nil answer) answer)))))))

(defmacro define-caller (name)
  "Defines the function that NAME says: of the number of the function to call, the arguments, where an
object is returned its type and what it is borrowed from, and the types of further values."
  (multiple-value-bind (kinds result waits) (caller-signature name)
    (let* ((indices (loop for nil in kinds for index from 0 collect index))
           (objects (loop for kind in kinds for index in indices
                          when (char= kind #\o) collect (numbered "ARGUMENT-" index)))
           (call `(cffi:foreign-funcall-pointer
                   address ()
                   ,@(mapcan #'foreign-argument kinds indices)
                   ,(if (char= result #\t) :pointer :int64)))
           (further (remove nil (mapcar (lambda (kind index)
                                          (further-value kind index (first objects)))
                                        kinds indices)))
           (answer (answer-form result waits call))
           (body `(multiple-value-prog1
                      ,(cond ((char/= result #\v) `(values ,answer ,@further))
                             (t `(progn ,answer (values ,@further))))
                    ,@(loop for object in objects collect `(keep ,object)))))
      (loop for kind in (reverse kinds)
            for index in (reverse indices)
            do (setf body (with-argument kind index body)))
      `(defun ,name (number
                     ,@(loop for kind in kinds for index in indices
                             when (find kind "ontbrqk") collect (numbered "ARGUMENT-" index))
                     ,@(and (char= result #\o) '(type origin))
                     ,@(loop for kind in kinds for index in indices
                             when (find kind "hk") collect (numbered "TYPE-" index)))
         (let ((address (address number)))
           ,body)))))

(defmacro define-call (name parameters documentation form)
  "Defines the function NAME, which calls a caller. ECL compiles a thousand such functions for 17 seconds; so
it does not, but takes them as they are when the file is loaded."
  #+ecl `(eval '(defun ,name ,parameters ,documentation ,form))
  #-ecl `(defun ,name ,parameters ,documentation ,form))
