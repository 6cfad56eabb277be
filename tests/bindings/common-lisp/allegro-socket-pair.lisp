;;;; What the tests of Allegro's plain sockets have in common: connected pairs, and how what fails is named.

(load "check.lisp")
(handler-bind ((warning #'muffle-warning))
  (asdf:load-system "gasket/allegro" :verbose nil))

(defpackage #:allegro-socket-pair
  (:use #:cl #:check)
  (:export #:skip #:refusal #:message #:with-pair))

(in-package #:allegro-socket-pair)

(defun skip (name why)
  (format t "~&skipped: ~a ~a~%" name why))

(defun refusal (function)
  "The identifier of the socket error that FUNCTION ends with."
  (handler-case (progn (funcall function) :none)
    (excl:socket-error (condition) (excl:stream-error-identifier condition))))

(defun message (function)
  "What the error says that FUNCTION ends with, which is none of the system's."
  (handler-case (progn (funcall function) "no error")
    (excl:socket-error () "a socket error")
    (error (condition) (princ-to-string condition))))

(defun call-with-pair (function &rest arguments)
  "Calls FUNCTION with two sockets that are connected, the first of which was made with ARGUMENTS."
  (let* ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1"))
         (active (apply #'socket:make-socket :remote-host "127.0.0.1"
                                             :remote-port (socket:local-port passive) arguments))
         (connection (socket:accept-connection passive)))
    (unwind-protect (funcall function active connection)
      (close active :abort t)
      (close connection :abort t)
      (close passive))))

(defmacro with-pair ((active connection &rest arguments) &body body)
  `(call-with-pair (lambda (,active ,connection) ,@body) ,@arguments))
