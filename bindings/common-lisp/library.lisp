;;;; Finding libgasket and loading it.

(in-package #:gasket)

(defvar *library* nil
  "The foreign library, once it is loaded.")

(defconstant +expected-abi-version+ 1
  "The number in the name of the library that this binding was made for.")

(define-condition library-not-found (error)
  ((attempts :initarg :attempts :reader library-not-found-attempts
             :documentation "A list of what was tried: the file, and why it was not loaded."))
  (:documentation "libgasket was found nowhere.")
  (:report (lambda (condition stream)
             (format stream "libgasket was not found. Tried:~:{~%  ~a (~a)~}~%Build it with `make`, ~
                             or set GASKET_LIBRARY to its path."
                     (library-not-found-attempts condition)))))

(define-condition wrong-abi-version (error)
  ((library :initarg :library)
   (found :initarg :found))
  (:documentation "The library that was found is not of the version that this binding was made for.")
  (:report (lambda (condition stream)
             (with-slots (library found) condition
               (format stream "~a has ~:[no binary interface of Gasket's~;~:*the binary interface ~d~], ~
                               and this binding was made for ~d."
                       library found +expected-abi-version+)))))

(defparameter *source-directory*
  (let ((here '#.(or *compile-file-truename* *load-truename*)))
    (and here (make-pathname :name nil :type nil :version nil :defaults here)))
  "Where this binding's source was when it was compiled.")

(defparameter *library-name*
  #+darwin "libgasket.1.dylib"
  #+(or windows win32 mswindows) "gasket-1.dll"
  #-(or darwin windows win32 mswindows) "libgasket.so.1")

(defun built-library ()
  "What `make` builds in the clone that this source is from; NIL where that is not."
  (when *source-directory*
    (let ((root (uiop:pathname-parent-directory-pathname
                 (uiop:pathname-parent-directory-pathname *source-directory*))))
      (uiop:native-namestring (uiop:subpathname root (format nil "build/~a" *library-name*))))))

(defun library-candidates ()
  "Where to look: what GASKET_LIBRARY names, and only there if it is set; else what the clone built, then
where the system's loader finds it."
  (let ((chosen (uiop:getenv "GASKET_LIBRARY")))
    (if (and chosen (string/= chosen ""))
        (list chosen)
        (remove nil (list (built-library) *library-name*)))))

(defun absent-file-p (candidate)
  (and (find #\/ candidate)
       (not (probe-file (uiop:parse-native-namestring candidate)))))

(defun one-line (condition)
  (format nil "~{~a~^ ~}" (remove "" (uiop:split-string (princ-to-string condition)
                                                        :separator '(#\Space #\Newline #\Tab))
                                  :test #'string=)))

(defun open-library (candidate)
  ;; SBCL would load it again by itself when a saved image starts, and fail where it is not there any more.
  #+sbcl (sb-alien:load-shared-object candidate :dont-save t)
  #-sbcl (cffi:load-foreign-library candidate))

(defun close-library (library)
  #+sbcl (sb-alien:unload-shared-object library)
  #-sbcl (cffi:close-foreign-library library))

(defun try-library (candidate)
  "Loads CANDIDATE. Returns the library, or NIL and why there is none."
  (if (absent-file-p candidate)
      (values nil "no such file")
      (handler-case (open-library candidate)
        (error (condition) (values nil (one-line condition))))))

(defun check-abi-version (candidate)
  ;; The function is looked up when this is called; FOREIGN-FUNCALL looks it up sooner on some Lisps.
  (let* ((function (cffi:foreign-symbol-pointer "gasket_abi_version"))
         (found (and function (cffi:foreign-funcall-pointer function () :int64))))
    (unless (eql found +expected-abi-version+)
      (close-library (shiftf *library* nil))
      (error 'wrong-abi-version :library candidate :found found))))

(defun find-library ()
  "Loads the first of the candidates that can be loaded, and returns which it was."
  (let ((attempts '()))
    (dolist (candidate (library-candidates)
                       (error 'library-not-found :attempts (nreverse attempts)))
      (multiple-value-bind (library reason) (try-library candidate)
        (when library
          (setf *library* library)
          (return candidate))
        (push (list candidate reason) attempts)))))

(defvar *forgetting* '()
  "Functions that are called when the library has been loaded: what was found in another is void.")

(defun load-library ()
  "Loads libgasket, if it is not loaded."
  (unless *library*
    (check-abi-version (find-library))
    (mapc #'funcall *forgetting*))
  *library*)

(load-library)

;;; A saved image is restarted elsewhere, perhaps: it looks for the library anew.

#+sbcl
(progn
  (defun find-library-again ()
    "When the image starts. An error could be handled by nobody here; it comes again when something is
made of the library."
    (setf *library* nil)
    (handler-case (load-library)
      (error (condition)
        (format *error-output* "~&~a~%" condition))))

  (pushnew 'find-library-again sb-ext:*init-hooks*))
