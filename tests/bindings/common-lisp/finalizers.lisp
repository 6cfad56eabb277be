;;;; What is dropped is freed by the garbage collector.

(load "check.lisp")

(defpackage #:finalizers-test
  (:use #:cl #:check))

(in-package #:finalizers-test)

(defvar *port* (parse-integer (setting "GASKET_TEST_PORT")))
(defvar *trusting* (gasket:make-context :ca-file (setting "GASKET_TEST_CERTIFICATE")))

(defun made-contexts (count)
  "How many contexts there are while COUNT of them are in use. Nobody has them afterwards."
  (let ((contexts (loop repeat count
                        collect (gasket:make-context))))
    (values (gasket:live-handles gasket.low-level:+kind-ctx+)
            (length contexts))))

(defun drop-streams (count)
  (loop repeat count
        do (let ((stream (gasket:connect "localhost" *port* :context *trusting* :timeout 60)))
             (write-line "lines" stream)
             (finish-output stream)))
  nil)

(defun few-left-p (kind)
  "True if next to nothing of KIND is left: conservative collectors miss one or the other."
  (trivial-garbage:gc :full t)
  (<= (gasket:live-handles kind) 10))

(let ((descriptors (open-descriptors)))
  (check "contexts that are in use stay" (>= (made-contexts 100) 100))
  (check "contexts that were dropped are freed"
    (eventually (lambda () (few-left-p gasket.low-level:+kind-ctx+))))
  (drop-streams 50)
  (check "streams that were dropped are freed"
    (eventually (lambda () (few-left-p gasket.low-level:+kind-stream+))))
  (check "and their descriptors closed"
    (eventually (lambda () (<= (open-descriptors) (+ descriptors 12))))))

(finish)
