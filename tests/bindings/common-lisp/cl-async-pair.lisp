;;;; What the tests of cl-async's interface have in common: a loop that ends, a server, and a client.

(load "check.lisp")
(asdf:load-system "gasket/cl-async" :verbose nil)

(defpackage #:cl-async-test
  (:use #:cl #:check #:cl-async #:cl-async-ssl))

(in-package #:cl-async-test)

(defun file (name)
  (format nil "~a/~a" (setting "GASKET_TEST_CERTIFICATES") name))

(setf as-ssl:*ca-file* (file "root.pem"))

(defun port (server)
  (gasket:listener-port server))

(defun text (octets)
  (map 'string #'code-char octets))

(defmacro in-loop (&body body)
  "Evaluates BODY in a loop that ends after 60 seconds at last."
  `(with-event-loop ()
     (delay #'exit-event-loop :time 60)
     ,@body))

(defun serve (read-cb &rest arguments)
  (apply #'tcp-ssl-server "127.0.0.1" 0 read-cb
         (append arguments (list :certificate (file "server.pem") :key (file "server.key")))))

(defun end-soon (&rest ignored)
  "Has the loop end when what is under way is told."
  (declare (ignore ignored))
  (delay #'exit-event-loop :time 0.2))

(defun ignore-input (socket data)
  (declare (ignore socket data)))

(defun send-back (socket data)
  "A server that answers with what it got, and closes."
  (write-socket-data socket data :write-cb #'close-socket))

(defun exchange (read-cb &key (connect '()) (server '()) (data "ping") (connector #'tcp-ssl-connect)
                              (server-maker #'serve) heard)
  "What a client hears from a server that has READ-CB until the client is told of an event; that event, and the
server's. CONNECT and SERVER are further arguments."
  (let ((got '()) (event nil) (server-event nil))
    (in-loop
      (let ((listener (apply server-maker read-cb :event-cb (lambda (e) (push e server-event)) server)))
        (apply connector "127.0.0.1" (port listener)
               (or heard (lambda (socket octets) (declare (ignore socket)) (push (text octets) got)))
               (append connect (list :event-cb (lambda (e) (setf event e) (end-soon))
                                     :data data)))))
    (values (apply #'concatenate 'string (reverse got)) event (first (last server-event)))))

(defun closed-p (condition)
  "True of what a client is told at a proper end."
  (typep condition 'tcp-eof))
