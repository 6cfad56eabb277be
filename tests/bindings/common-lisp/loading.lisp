;;;; Loading: the files compile without a warning, and the library is looked for as it is documented.

(load "check.lisp")
(asdf:load-system "gasket/allegro" :verbose nil)
(asdf:load-system "gasket/cl-async" :verbose nil)

(defpackage #:loading-test
  (:use #:cl #:check))

(in-package #:loading-test)

(defun source-files (system)
  (labels ((files (component)
             (if (typep component 'asdf:parent-component)
                 (mapcan #'files (asdf:component-children component))
                 (list (asdf:component-pathname component)))))
    (files (asdf:find-system system))))

(dolist (file (mapcan #'source-files '("gasket" "gasket/allegro" "gasket/cl-async")))
  (check (format nil "~a compiles without a warning" (file-namestring file))
    (let* ((warned nil)
           (*error-output* (make-broadcast-stream)))
      (handler-bind (((or warning sb-ext:compiler-note)
                       (lambda (condition)
                         ;; That the file is loaded twice is this test's own doing.
                         (unless (typep condition 'sb-kernel:redefinition-warning)
                           (setf warned condition))
                         (muffle-warning condition))))
        (compile-file file :output-file (concatenate 'string (setting "GASKET_TEST_WORK") "file.fasl")))
      (if warned (error "~a" warned) t))))

(check "every exported symbol of a function is documented"
  (loop for symbol being the external-symbols of "GASKET"
        when (and (fboundp symbol) (not (macro-function symbol))
                  (eq (symbol-package symbol) (find-package "GASKET"))
                  (not (documentation symbol 'function))
                  ;; Readers of conditions have theirs with the slot.
                  (not (uiop:string-prefix-p "ERROR-" (symbol-name symbol)))
                  (not (uiop:string-prefix-p "CERTIFICATE-" (symbol-name symbol)))
                  (not (eq symbol (find-symbol "LIBRARY-NOT-FOUND-ATTEMPTS" "GASKET"))))
          do (error "~s is not documented." symbol)
        finally (return t)))

(flet ((candidates (environment)
         (let ((before (or (uiop:getenv "GASKET_LIBRARY") "")))
           (unwind-protect
                (progn
                  (setf (uiop:getenv "GASKET_LIBRARY") environment)
                  (gasket::library-candidates))
             (setf (uiop:getenv "GASKET_LIBRARY") before)))))
  (check "GASKET_LIBRARY is all that is tried where it is set"
    (equal '("/somewhere/libgasket.so.1") (candidates "/somewhere/libgasket.so.1")))
  (check "otherwise what the clone has built, then what the system finds"
    (destructuring-bind (built system) (candidates "")
      (and (uiop:string-suffix-p built "/build/libgasket.so.1")
           (string= system "libgasket.so.1")))))

(finish)
