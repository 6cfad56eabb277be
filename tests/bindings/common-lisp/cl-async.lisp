;;;; cl-async's sockets: what the original does wrong, and the programs of its manual.

(load "check.lisp")
(asdf:load-system "gasket/cl-async")

(defpackage #:cl-async-test
  (:use #:cl #:check))

(in-package #:cl-async-test)

(defun file (name)
  (format nil "~a/~a" (setting "GASKET_TEST_CERTIFICATES") name))

(setf as-ssl:*ca-file* (file "root.pem"))

(defun port (server)
  (gasket.low-level:listener-port (gasket:handle server)))

(defun serve (read-cb &rest args)
  (apply #'as-ssl:tcp-ssl-server "127.0.0.1" 0 read-cb
         (append args (list :certificate (file "server.pem") :key (file "server.key")))))

(defun text (octets)
  (map 'string #'code-char octets))

(defmacro in-loop (&body body)
  "Evaluates BODY in a loop that ends after 20 seconds at last."
  `(as:with-event-loop ()
     (as:delay #'as:exit-event-loop :time 20)
     ,@body))

(defun exchange (server-cb &key (connect-args '()) (server-args '()) (data "ping"))
  "What a client gets from a server until it is told of an event, that event, and the server's."
  (let ((got '()) (event nil) (server-event nil))
    (in-loop
      (let ((server (apply #'serve server-cb :event-cb (lambda (e) (setf server-event e)) server-args)))
        (apply #'as-ssl:tcp-ssl-connect "127.0.0.1" (port server)
               (lambda (socket octets) (declare (ignore socket)) (push (text octets) got))
               :event-cb (lambda (e) (setf event e) (as:delay #'as:exit-event-loop :time 0.2))
               :data data connect-args)))
    (values (apply #'concatenate 'string (reverse got)) event server-event)))

;;; The manual's programs

(check "the server of the manual answers and closes"
  (multiple-value-bind (got event)
      (exchange (lambda (socket data)
                  (format t "data: ~a~%" data)
                  (as:write-socket-data socket "THIS IS A SECURE LINE!"
                                        :write-cb (lambda (socket) (as:close-socket socket)))))
    (and (equal got "THIS IS A SECURE LINE!") (typep event 'as:tcp-eof))))

(check "the client of the manual, with its event callback by position"
  (let ((got nil))
    (in-loop
      (let ((server (serve (lambda (socket data)
                             (as:write-socket-data socket data)))))
        (as-ssl:tcp-ssl-connect "127.0.0.1" (port server)
                                (lambda (socket data)
                                  (declare (ignore socket))
                                  (setf got (babel:octets-to-string data))
                                  (as:exit-event-loop))
                                (lambda (ev) (format t "EV: ~a~%" ev))
                                :read-timeout 3
                                :data (format nil "GET /~c~c" #\return #\newline))))
    (equal got (format nil "GET /~c~c" #\return #\newline))))

;;; What the original does wrong

(check "B2: a socket may be closed twice"
  (let ((closed 0))
    (exchange (lambda (socket data)
                (declare (ignore data))
                (dotimes (i 2) (as:close-socket socket) (incf closed))
                (as:close-socket socket :force t)
                (as:close-socket socket :force t)))
    (= closed 2)))

(check "B3: a handshake that fails is told to both"
  (let ((as-ssl:*ca-file* nil))
    (multiple-value-bind (got event server-event) (exchange (lambda (s d) (declare (ignore s d))))
      (and (equal got "") (typep event 'as-ssl:tcp-ssl-error)
           (typep server-event 'as-ssl:tcp-ssl-error)))))

(check "B4: a cut is told from the end"
  (multiple-value-bind (got event)
      (exchange (lambda (socket data)
                  (declare (ignore data))
                  ;; 2 is SHUT_RDWR.
                  (cffi:foreign-funcall
                   "shutdown" :int (gasket.low-level:stream-fd (gasket:handle socket)) :int 2 :int)))
    (and (equal got "") (typep event 'as-ssl:tcp-ssl-error))))

(check "B5: a server has streams"
  (equal "gnip" (exchange (lambda (socket stream)
                            (let ((octets (loop for octet = (read-byte stream nil :eof)
                                                while (integerp octet) collect octet)))
                              (as:write-socket-data socket (coerce (reverse octets) 'vector)
                                                    :write-cb #'as:close-socket)))
                          :server-args '(:stream t))))

(check "B6: options are a list, or a number"
  (let ((bits (as-ssl::option-bits (list as-ssl:+ssl-op-no-tlsv1-2+ as-ssl:+ssl-op-no-sslv2+))))
    (and (= bits (gasket:ssl-options :no_tlsv1_2))
         (= bits (as-ssl::option-bits (logior as-ssl:+ssl-op-no-tlsv1-2+ as-ssl:+ssl-op-no-sslv2+))))))

(check "B7, B8: callbacks of a write lose no input; :START and :END"
  (equal "post" (exchange (let ((count 0))
                            (lambda (socket data)
                              (declare (ignore data))
                              (if (= 1 (incf count))
                                  (as:write-socket-data socket "XXpostYY" :start 2 :end 6
                                                        :write-cb (lambda (s) (declare (ignore s))))
                                  (as:close-socket socket))))
                          :connect-args (list :write-cb
                                              (let ((again t))
                                                (lambda (socket)
                                                  (when again
                                                    (setf again nil)
                                                    (as:delay (lambda ()
                                                                (as:write-socket-data socket "more"))
                                                              :time 0.2))))))))

(check-condition "B9: a certificate that is missing" (as-ssl:tcp-ssl-error condition
                                                      (as:event-errmsg condition))
  (in-loop (as-ssl:tcp-ssl-server "127.0.0.1" 0 #'list :certificate "/nowhere.pem" :key "/nowhere")))

(check "B12: the switch turns verification off"
  (let ((as-ssl:*verify* nil) (as-ssl:*ca-file* nil))
    (equal "ping" (exchange (lambda (socket data)
                              (as:write-socket-data socket data :write-cb #'as:close-socket))))))

(check "B14: a password is taken"
  (equal "ping" (exchange (lambda (socket data)
                            (as:write-socket-data socket data :write-cb #'as:close-socket))
                          :server-args '(:password "unused"))))

(check "a read time-out"
  (typep (nth-value 1 (exchange (lambda (s d) (declare (ignore s d))) :connect-args '(:read-timeout 0.3)))
         'as:tcp-timeout))

(finish)
