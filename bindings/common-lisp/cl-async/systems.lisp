;;;; Systems that depend on cl-async, or its SSL, get this one.

(in-package #:cl-async)

;;; ASDFs before 3.1.5 have no such thing.
(let ((register (find-symbol "REGISTER-IMMUTABLE-SYSTEM" "ASDF")))
  (when register
    (dolist (system '("cl-async" "cl-async-base" "cl-async-util" "cl-async-ssl"))
      (funcall register system))))
