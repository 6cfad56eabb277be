;;;; Gasket, and a test framework of a page: CHECK, and FINISH, which tells how many there were.

(require "asdf")
(load (concatenate 'string (uiop:getenv "GASKET_TEST_BINDING") "load.lisp"))

(defpackage #:check
  (:use #:cl)
  (:export #:check #:check-condition #:finish #:setting #:eventually #:seconds-of
           #:open-descriptors))

(in-package #:check)

(defvar *passed* 0)
(defvar *failed* 0)

(defun report (name passed &optional explanation)
  (if passed
      (incf *passed*)
      (incf *failed*))
  (let ((*print-pretty* nil))
    (format t "~&~:[FAILED~;ok~] ~a~@[: ~a~]~%" passed name (and (not passed) explanation)))
  (finish-output))

(defun explain (condition)
  "What CONDITION says; not all of ABCL's can be printed."
  (format nil "~s ~a" (type-of condition)
          (handler-case (princ-to-string condition) (error () ""))))

(defmacro check (name &body body)
  "Passes if BODY returns true; fails if it returns false or signals an error."
  `(handler-case (progn ,@body)
     (error (condition)
       (report ,name nil (explain condition)))
     (:no-error (&optional value &rest others)
       (declare (ignore others))
       (report ,name value))))

(defmacro check-condition (name (type condition &rest tests) &body body)
  "Passes if BODY signals a condition of TYPE, and for each of TESTS, forms about CONDITION, that is true."
  `(handler-case (progn ,@body)
     (,type (,condition)
       ,@(loop for test in tests
               for text = (let ((*print-pretty* nil))
                            (format nil "~(~s~)" test))
               collect `(report (format nil "~a: ~a" ,name ,text)
                                (handler-case ,test (error () nil))
                                (explain ,condition)))
       (report ,name t)
       ,condition)
     (error (condition)
       (report ,name nil (explain condition)))
     (:no-error (&rest values)
       (report ,name nil (format nil "it returned ~s" values)))))

(defun finish ()
  (format t "~&counted ~d ~d~%" *passed* *failed*)
  (finish-output)
  (uiop:quit (if (zerop *failed*) 0 1)))

;;; What the tests need

(defun setting (name)
  "What check_lisp.sh has said in the environment."
  (or (uiop:getenv name) (error "~a is not set." name)))

(defun eventually (function)
  "Calls FUNCTION until it returns true, or some seconds have passed; returns what it has returned."
  (loop repeat 100
        thereis (funcall function)
        do (sleep 0.05)))

(defmacro seconds-of (&body body)
  "How many seconds BODY takes."
  `(let ((start (get-internal-real-time)))
     ,@body
     (/ (- (get-internal-real-time) start) internal-time-units-per-second)))

(defun open-descriptors ()
  "How many descriptors the process has open: what is lost inside of the library shows here. A JVM opens some
of its own for a moment at any time."
  ;; CLISP's window is made once and stays.
  #+clisp (gasket.streams::window)
  (loop for descriptor below 1024
        ;; 1 is F_GETFD.
        count (>= (cffi:foreign-funcall "fcntl" :int descriptor :int 1 :int) 0)))
