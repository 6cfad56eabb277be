;;;; What is dropped is freed by the garbage collector.

(load "check.lisp")

(defpackage #:finalizers-test
  (:use #:cl #:check))

(in-package #:finalizers-test)

(defvar *port* (parse-integer (setting "GASKET_TEST_PORT")))
(defvar *trusting* (gasket:make-context :ca-file (setting "GASKET_TEST_CERTIFICATE")))

(defun drop-contexts (count)
  (loop repeat count
        do (gasket:make-context))
  nil)

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
  (drop-contexts 100)
  (check "contexts were made" (>= (gasket:live-handles gasket.low-level:+kind-ctx+) 20))
  (check "contexts that were dropped are freed"
    (eventually (lambda () (few-left-p gasket.low-level:+kind-ctx+))))
  (drop-streams 50)
  (check "streams that were dropped are freed"
    (eventually (lambda () (few-left-p gasket.low-level:+kind-stream+))))
  (check "and their descriptors closed" (<= (open-descriptors) (+ descriptors 12))))

(finish)
