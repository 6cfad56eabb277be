;;;; Two ends of one SSL connection in one thread, for the tests of Allegro's SSL: no Lisp needs threads for
;;;; them. The handshakes are taken on in turn, each as far as it goes.

(load "check.lisp")
(handler-bind ((warning #'muffle-warning))
  (asdf:load-system "gasket/allegro" :verbose nil))

(defpackage #:allegro-pair
  (:use #:cl #:check)
  (:export #:file #:connected-sockets #:with-sockets #:with-streams #:shake #:pass-line #:report-of
           #:client-of #:server-of #:server-context #:step-of))

(in-package #:allegro-pair)

(defun file (name)
  "The file NAME among those that tests/support/certificates.sh makes."
  (format nil "~a/~a" (string-right-trim "/" (setting "GASKET_TEST_CERTIFICATES")) name))

(defun connected-sockets (&optional passive)
  "The two ends of a connection, made by way of PASSIVE."
  (if passive
      (let ((active (socket:make-socket :remote-host "127.0.0.1"
                                        :remote-port (socket:local-port passive))))
        (values active (socket:accept-connection passive)))
      (let ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1")))
        (unwind-protect (connected-sockets passive)
          (close passive)))))

(defmacro with-sockets ((active accepted &optional passive) &body body)
  `(multiple-value-bind (,active ,accepted) (connected-sockets ,passive)
     (unwind-protect (progn ,@body)
       (close ,active :abort t)
       (close ,accepted :abort t))))

(defun client-of (socket &rest settings)
  (apply #'socket:make-ssl-client-stream socket settings))

(defun server-of (socket &rest settings)
  "An SSL server's stream over SOCKET, with a certificate where SETTINGS say nothing of it."
  (apply #'socket:make-ssl-server-stream socket
         (if (or (getf settings :context) (getf settings :certificate) (getf settings :ciphers))
             settings
             (list* :certificate (file "server-both.pem") settings))))

(defun server-context (&rest settings)
  "A context for servers, with a certificate."
  (apply #'socket:make-ssl-server-context
         (append settings (list :certificate (file "server-both.pem")))))

(defun step-of (stream)
  "Takes STREAM's handshake on without waiting: :DONE, :WAITING, or the error that has ended it."
  (setf (gasket:read-timeout stream) 0.01)
  (unwind-protect
       (handler-case (if (socket:ssl-do-handshake stream) :done :false)
         (excl:socket-error (condition)
           (if (eq :read-timeout (excl:stream-error-identifier condition)) :waiting condition))
         (excl::ssl-error (condition) condition))
    (setf (gasket:read-timeout stream) 10
          (gasket:write-timeout stream) 10)))

(defun shake (client server)
  "Does the handshake of both. Returns what has become of each: :DONE or an error."
  (loop repeat 300
        for client-result = (step-of client)
        for server-result = (step-of server)
        until (not (or (eq client-result :waiting) (eq server-result :waiting)))
        finally (return (values client-result server-result))))

(defmacro with-streams ((client client-settings server server-settings) &body body)
  "Evaluates BODY with both ends of a connection, whose handshake has not begun, and closes them. The
settings are lists of arguments, evaluated."
  `(with-sockets (active accepted)
     (let ((,client (apply #'client-of active ,client-settings))
           (,server (apply #'server-of accepted ,server-settings)))
       (unwind-protect (progn ,@body)
         (close ,client :abort t)
         (close ,server :abort t)))))

(defun pass-line (from to &optional (line "a line"))
  "True if LINE comes through."
  (write-line line from)
  (force-output from)
  (equal line (read-line to)))

(defun report-of (condition)
  (princ-to-string condition))
