;;;; The example of the README, run as it stands.

(load "check.lisp")

(defpackage #:readme-test
  (:use #:cl #:check))

(in-package #:readme-test)

(defun example ()
  "The text between the mark and the end of the code after it."
  (let* ((text (uiop:read-file-string (concatenate 'string (setting "GASKET_TEST_BINDING") "README.md")
                                      :external-format :utf-8))
         (mark (search "<!-- The tests run this example. -->" text))
         (start (+ (search "```lisp" text :start2 mark) (length "```lisp"))))
    (subseq text start (search "```" text :start2 start))))

(defun output-of (code)
  "What CODE prints, where server.pem is."
  (let ((*default-pathname-defaults* (pathname (setting "GASKET_TEST_WORK")))
        (*package* (make-package "README-EXAMPLE" :use '("COMMON-LISP"))))
    (with-output-to-string (*standard-output*)
      (with-input-from-string (in code)
        (handler-bind ((warning #'muffle-warning))
          (loop for form = (read in nil in)
                until (eq form in)
                do (eval form)))))))

(check "the example prints what the README says"
  (string= (format nil "You said hello., by TLSv1.3~%") (output-of (example))))

(finish)
