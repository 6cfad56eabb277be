;;;; The server that the tests talk to: SBCL with Gasket. The first line of a connection says what it is to
;;;; do. It writes its port to the file GASKET_TEST_PORT_FILE and runs until it is killed.

(load "check.lisp")

(defpackage #:server
  (:use #:cl))

(in-package #:server)

(defvar *context*
  (gasket:make-context :side :server :certificate (check:setting "GASKET_TEST_CERTIFICATE")
                       :alpn '("gasket-test")))

(defun echo-lines (stream)
  (loop for line = (read-line stream nil)
        while line
        do (write-line line stream)
           (finish-output stream)))

(defun echo-octets (stream count)
  (let ((octets (make-array count :element-type '(unsigned-byte 8))))
    (read-sequence octets stream)
    (write-sequence octets stream)
    (finish-output stream)))

(defun stay-silent (stream)
  "Neither reads nor writes, until the client is gone or a while has passed."
  (loop repeat 300
        while (handler-case (progn (gasket:protocol stream) t)
                (error () nil))
        do (sleep 0.1)))

(defun send-slowly (stream)
  "The octets of a line, one by one."
  (loop for octet across #(104 195 169 108 108 111 10)
        do (write-byte octet stream)
           (finish-output stream)
           (sleep 0.02)))

(defun answer-request (stream)
  "What HTTP has for a request, of which the first line was read."
  (loop for line = (read-line stream)
        until (string= "" (string-trim '(#\return) line)))
  (format stream "HTTP/1.0 200 OK~c~c~:*~:*~c~cfor ~a"
          #\return #\linefeed (gasket:server-name stream)))

(defun serve (stream)
  (let* ((words (uiop:split-string (read-line stream)))
         (command (first words)))
    (cond ((string= command "lines") (echo-lines stream))
          ((string= command "latin-1")
           (setf (gasket:external-format stream) :latin-1)
           (echo-lines stream))
          ((string= command "octets") (echo-octets stream (parse-integer (second words))))
          ((string= command "silence") (stay-silent stream))
          ((string= command "slowly") (send-slowly stream))
          ((string= command "GET") (answer-request stream))
          ((string= command "end") (write-string "the end" stream))
          ((string= command "cut")
           (write-string "cut" stream)
           (finish-output stream)
           ;; Dropped without TLS's farewell.
           (gasket:free stream)))))

(defun serve-and-close (stream)
  (handler-case (with-open-stream (stream stream)
                  (serve stream))
    (error () nil)))

(gasket:with-listener (listener :host "127.0.0.1" :context *context*)
  (let* ((file (parse-namestring (check:setting "GASKET_TEST_PORT_FILE")))
         (new (make-pathname :type "new" :defaults file)))
    (with-open-file (out new :direction :output :if-exists :supersede)
      (print (gasket:listener-port listener) out))
    (rename-file new file))
  (loop (let ((stream (gasket:accept listener)))
          (sb-thread:make-thread (lambda () (serve-and-close stream))))))
