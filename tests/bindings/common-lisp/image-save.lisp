;;;; Saves an image in which Gasket has been used; image-restart.lisp is what it runs.

(load "check.lisp")

(defpackage #:image-test
  (:use #:cl #:check))

(in-package #:image-test)

(defun connect-to-server (&rest settings)
  (apply #'gasket:connect "localhost" (parse-integer (setting "GASKET_TEST_PORT")) :timeout 60 settings))

(defun trusting ()
  (gasket:make-context :ca-file (setting "GASKET_TEST_CERTIFICATE")))

(defvar *context* (trusting))
(defvar *stream* (connect-to-server :context *context*))
(defvar *listener* (gasket:listen :host "127.0.0.1" :context *context*))
(defvar *dropped* (gasket:default-context))

(write-line "lines" *stream*)
(finish-output *stream*)

;;; What direct calls and constants have found is void in the new process.
(defvar *direct* (gasket:ssl-ctx-new (gasket:tls-client-method)))
(gasket:ssl-ctx-set-options *direct* gasket:+ssl-op-no-ticket+)

(load "image-restart.lisp")

(sb-ext:save-lisp-and-die (concatenate 'string (setting "GASKET_TEST_WORK") "image.core")
                          :toplevel #'restarted)
