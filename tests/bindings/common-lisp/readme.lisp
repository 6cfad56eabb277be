;;;; The examples of the README, run as they stand.

(load "check.lisp")

(defpackage #:readme-test
  (:use #:cl #:check))

(in-package #:readme-test)

(defun examples ()
  "The texts between each mark and the end of the code after it."
  (loop with text = (uiop:read-file-string (concatenate 'string (setting "GASKET_TEST_BINDING") "README.md")
                                           :external-format :utf-8)
        for mark = (search "<!-- The tests run this example. -->" text)
          then (search "<!-- The tests run this example. -->" text :start2 start)
        while mark
        for start = (+ (search "```lisp" text :start2 mark) (length "```lisp"))
        collect (subseq text start (search "```" text :start2 start))))

(defvar *package-of-examples* (make-package "README-EXAMPLE" :use '("COMMON-LISP")))

(defun output-of (code)
  "What CODE prints, where server.pem is."
  (let ((*default-pathname-defaults* (pathname (setting "GASKET_TEST_WORK")))
        (*package* *package-of-examples*))
    (with-output-to-string (*standard-output*)
      (with-input-from-string (in code)
        (handler-bind ((warning #'muffle-warning))
          (loop for form = (read in nil in)
                until (eq form in)
                do (eval form)))))))

(check "the examples print what the README says"
  (equal (list (format nil "You said hello., by TLSv1.3~%") (format nil "hello again~%"))
         (mapcar #'output-of (examples))))

(finish)
