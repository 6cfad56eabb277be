;;;; cl+ssl on SBCL, from Debian; BUFFER in the environment is the size of its buffers, 0 for its own.

(require "asdf")
(dolist (directory (directory "/usr/share/common-lisp/source/*/"))
  (push directory asdf:*central-registry*))
(handler-bind ((warning #'muffle-warning))
  (asdf:load-system "cl+ssl")
  (asdf:load-system "usocket"))

(load (merge-pathnames "worker.lisp" *load-truename*))

(in-package #:worker)

(defvar *context* nil)

(defun buffering ()
  (let ((size (sb-posix:getenv "BUFFER")))
    (and size (list :buffer-size (parse-integer size)))))

(defun context ()
  (or *context*
      (setf *context*
            (cl+ssl:make-context :verify-mode cl+ssl:+ssl-verify-peer+
                                 :verify-location (third *files*)))))

(defun tls-stream (port external-format)
  (let ((socket (usocket:socket-connect "127.0.0.1" port :element-type '(unsigned-byte 8)
                                                         :nodelay t)))
    (cl+ssl:with-global-context ((context))
      (apply #'cl+ssl:make-ssl-client-stream (usocket:socket-stream socket)
             :hostname "localhost" :verify :required :external-format external-format
             (buffering)))))

(defmethod connect ((way (eql :cl+ssl)) port mode)
  (declare (ignore mode))
  (tls-stream port nil))

;;; Characters go through another stream, flexi-streams'.
(define-command "open" (port) (setf *stream* (tls-stream port nil)))

(define-command "lines" (size bytes)
  (say *stream*)
  (let ((characters (flexi-streams:make-flexi-stream *stream* :external-format :utf-8)))
    (loop repeat (floor bytes size)
          do (read-line characters))))

(setf *way* :cl+ssl)

(load (merge-pathnames "core.lisp" *load-truename*))
