;;;; Two ends of one connection in one thread, for the tests of LispWorks' SSL: no Lisp needs threads for
;;;; them. The handshakes are taken on in turn, each as far as it goes. The peer is a program in C.

(load "check.lisp")
(handler-bind ((warning #'muffle-warning))
  (asdf:load-system "gasket/lispworks" :verbose nil))

(defpackage #:lispworks-pair
  (:use #:cl #:check)
  (:export #:file #:descriptors #:with-ends #:server-ctx #:client-ctx #:with-ctx
           #:shake #:shake-again #:step-of #:pass-line #:condition-of #:*port* #:peer-stream #:mentions
           #:with-way #:echoes-p #:shaken-p #:silent-port #:objects-made #:objects-alive))

(in-package #:lispworks-pair)

(defvar *port* (parse-integer (setting "GASKET_TEST_PORT")))

(defun file (name)
  "The file NAME among those that tests/support/certificates.sh makes."
  (format nil "~a/~a" (string-right-trim "/" (setting "GASKET_TEST_CERTIFICATES")) name))

(defun descriptors ()
  "The two ends of a connection, descriptors."
  (let ((server (comm::open-server-socket 0 :address "127.0.0.1")))
    (unwind-protect
         (let ((client (comm:connect-to-tcp-server
                        "127.0.0.1" (nth-value 1 (comm:get-socket-address server)))))
           (values client (comm::accept-one server 10)))
      (close server))))

(defmacro with-ends ((client server) &body body)
  "Evaluates BODY with both ends of a plain connection, socket streams, and closes them."
  `(multiple-value-bind (client-socket server-socket) (descriptors)
     (let ((,client (make-instance 'comm:socket-stream :socket client-socket :read-timeout 10))
           (,server (make-instance 'comm:socket-stream :socket server-socket :read-timeout 10)))
       (unwind-protect (progn ,@body)
         (close ,client :abort t)
         (close ,server :abort t)))))

(defun configure-server (ctx)
  (comm:ssl-ctx-use-certificate-file ctx (file "server.pem") comm:ssl_filetype_pem)
  (comm:ssl-ctx-use-privatekey-file ctx (file "server.key") comm:ssl_filetype_pem))

(defun server-ctx (&rest settings)
  (let ((ctx (apply #'comm:make-ssl-ctx settings)))
    (configure-server ctx)
    ctx))

(defun client-ctx (&rest settings)
  (apply #'comm:make-ssl-ctx :ssl-side :client settings))

(defmacro with-ctx ((ctx form) &body body)
  "Evaluates BODY with CTX, the context that FORM makes, and frees it."
  `(let ((,ctx ,form))
     (unwind-protect (progn ,@body)
       (comm:destroy-ssl-ctx ,ctx))))

(defun step-of (stream)
  "Takes STREAM's handshake on: T, NIL, or the condition that has ended it."
  (handler-case (comm:socket-stream-handshake stream 0.01)
    (comm:ssl-condition (condition) condition)))

(defun shake (client server)
  "Does the handshake of both. Returns what has become of each: T, or the condition."
  (loop for client-result = (step-of client)
        for server-result = (step-of server)
        repeat 300
        until (and client-result server-result)
        finally (return (values client-result server-result))))

(defun shake-again (client server)
  "Does the handshake that CLIENT has asked for again: SERVER takes part when it reads."
  (loop for client-result = (step-of client)
        repeat 300
        do (listen server)
        until (eq t client-result)
        finally (return client-result)))

(defun pass-line (from to &optional (line "a line"))
  "True if LINE comes through."
  (write-line line from)
  (force-output from)
  (equal line (read-line to)))

(defmacro condition-of (&body body)
  "The error that BODY signals, or NIL."
  `(handler-case (progn ,@body nil)
     (error (condition) condition)))

(defun peer-stream (&rest words)
  "A plain stream to the peer, which was told WORDS."
  (let ((stream (comm:open-tcp-stream "127.0.0.1" (parse-integer (setting "GASKET_TEST_PEER_PORT"))
                                      :errorp t :read-timeout 10 :write-timeout 10)))
    (format stream "~{~a~^ ~}~%" words)
    (force-output stream)
    stream))

(defun mentions (text &rest parts)
  (every (lambda (part) (search part text)) parts))

(defmacro with-way ((stream form) &body body)
  "Evaluates BODY with STREAM, what FORM makes, and closes it."
  `(let ((,stream ,form))
     (unwind-protect (progn ,@body)
       (close ,stream :abort t))))

(defun echoes-p (stream)
  "True if the server answers by SSL."
  (format stream "lines~%")
  (pass-line stream stream "through SSL"))

(defun shaken-p (stream)
  "True if the handshake of STREAM's SSL is done."
  (= 1 (gasket:ssl-is-init-finished (comm::connection-handle (comm::connection stream)))))

(defun silent-port ()
  "A socket that listens, and whose clients nobody answers."
  (comm::open-server-socket 0 :address "127.0.0.1"))

;;; What OpenSSL makes and frees, counted by lispworks-objects.c

(defvar *counting* nil)

(defun count-objects ()
  (unless *counting*
    (comm:ensure-ssl)
    (cffi:load-foreign-library (concatenate 'string (setting "GASKET_TEST_WORK") "objects.so"))
    (setf *counting* (= 1 (cffi:foreign-funcall-pointer (cffi:foreign-symbol-pointer "count_objects") ()
                                                        :int)))))

(defun count-of (function kind)
  (count-objects)
  (cffi:foreign-funcall-pointer (cffi:foreign-symbol-pointer function) ()
                                :int (ecase kind (:ssl 0) (:ssl-ctx 1)) :int))

(defun objects-made (kind)
  "How many objects of KIND, :SSL or :SSL-CTX, OpenSSL has made since this was asked first."
  (count-of "objects_made" kind))

(defun objects-alive (kind)
  "How many of these it has not freed."
  (count-of "objects_alive" kind))
