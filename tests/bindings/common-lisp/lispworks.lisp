;;;; LispWorks' socket streams: objects of the program's own foreign calls, the programs of the manual, SSL
;;;; that comes and goes on a connection, time-outs, plain streams.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-test)

(require "comm")
(check "the module is there" (member "comm" *modules* :test #'string-equal))

(defun by-open-tcp-stream (port &rest keys)
  (apply #'comm:open-tcp-stream "127.0.0.1" port :errorp t :read-timeout 10 keys))

(defun by-attach-ssl (port &rest keys)
  (let ((stream (by-open-tcp-stream port)))
    (apply #'comm:attach-ssl stream :ssl-side :client keys)
    stream))

;;; The program's own foreign calls

(fli:define-foreign-function (tls-method "TLS_method") () :result-type :pointer)
(fli:define-foreign-function (my-ssl-ctx-new "SSL_CTX_new") ((method :pointer))
  :result-type comm:ssl-ctx-pointer)
(fli:define-foreign-function (my-ssl-new "SSL_new") ((ctx comm:ssl-ctx-pointer))
  :result-type comm:ssl-pointer)
(fli:define-foreign-function (my-ssl-ctx-free "SSL_CTX_free") ((ctx comm:ssl-ctx-pointer))
  :result-type :void)
(fli:define-foreign-function (my-ssl-free "SSL_free") ((ssl comm:ssl-pointer)))
(fli:define-foreign-function (my-set-connect-state "SSL_set_connect_state") ((ssl comm:ssl-pointer)))
(fli:define-foreign-function (my-get-options "SSL_CTX_get_options") ((ctx comm:ssl-ctx-pointer))
  :result-type (:unsigned :long))
(fli:define-foreign-function (my-up-ref "SSL_CTX_up_ref") ((ctx comm:ssl-ctx-pointer))
  :result-type :int)
(cffi:defcfun ("SSL_get_version" my-get-version) :string (ssl comm:ssl-pointer))

(comm:ensure-ssl)
(let ((ctx (my-ssl-ctx-new (tls-method))))
  (check "a context of the program's own is of the type" (typep ctx 'comm:ssl-ctx-pointer))
  (with-way (stream (by-open-tcp-stream *port* :ssl-ctx ctx))
    (check "it is accepted and used" (echoes-p stream))
    (close stream))
  (check "and not freed" (= (my-get-options ctx) (comm:ssl-ctx-get-options ctx)))
  (let ((ssl (my-ssl-new ctx)))
    (my-set-connect-state ssl)
    (with-way (stream (by-attach-ssl *port* :ssl-ctx ssl))
      (check "so is a connection" (echoes-p stream))
      (close stream))
    (check "and not freed either" (string= "TLSv1.3" (my-get-version ssl)))
    (my-ssl-free ssl))
  (my-ssl-ctx-free ctx))

(with-ctx (ctx (client-ctx))
  (check "a context that was made here works there"
    (= (my-get-options ctx) (comm:ssl-ctx-get-options ctx)))
  (check "references are the program's" (= 1 (my-up-ref ctx)))
  (my-ssl-ctx-free ctx)
  (check "and nothing is lost" (= (my-get-options ctx) (comm:ssl-ctx-get-options ctx))))

;;; The two programs of the manual, section 25.8.8

(defvar *configured* 0)
(defvar *contexts* '())

(defun configure-a-ctx (ctx)
  (comm:set-verification-mode ctx :client :never)
  (incf *configured*))

(defun read-something (stream)
  (pushnew (fli:pointer-address (comm:socket-stream-ctx stream)) *contexts*)
  (echoes-p stream))

(check "the loop that configures each time"
  (let ((some-url "127.0.0.1") (rounds 0))
    (setf *configured* 0)
    (loop
      (with-open-stream
          (str (comm:open-tcp-stream some-url *port* :ssl-ctx t
                                     :ctx-configure-callback 'configure-a-ctx))
        (read-something str))
      (when (= 3 (incf rounds)) (return)))
    (= *configured* 3)))

(check "the loop that shares a context makes one"
  (let ((some-url "127.0.0.1") (rounds 0))
    (setf *configured* 0
          *contexts* '())
    (let ((ctx (comm:make-ssl-ctx :ssl-side :client)))
      (configure-a-ctx ctx)
      (loop (with-open-stream
                (str (comm:open-tcp-stream some-url *port* :ssl-ctx ctx))
              (read-something str))
            (when (= 3 (incf rounds)) (return)))
      (prog1 (and (= *configured* 1)
                  (equal *contexts* (list (fli:pointer-address ctx))))
        (comm:destroy-ssl-ctx ctx)))))

;;; What is made for a stream is freed with it

(check "what is made for a stream is freed when it is closed"
  (let ((before (gasket:live-handles)))
    (loop repeat 3
          do (with-way (stream (by-open-tcp-stream *port* :ssl-ctx t))
               (echoes-p stream)
               (close stream)))
    ;; What earlier streams have left may be collected meanwhile.
    (<= (gasket:live-handles) before)))

;;; Much

(check "much comes through and back"
  (with-way (stream (by-open-tcp-stream *port* :ssl-ctx t :element-type '(unsigned-byte 8)))
    (let ((octets (make-array 300000 :element-type '(unsigned-byte 8)))
          (back (make-array 300000 :element-type '(unsigned-byte 8))))
      (dotimes (index 300000)
        (setf (aref octets index) (mod (* index 7) 251)))
      (format stream "octets 300000~%")
      (write-sequence octets stream)
      (finish-output stream)
      (and (= 300000 (read-sequence back stream))
           (equalp octets back)))))

#+thread-support
(check "one thread reads while another writes, and a third closes"
  (let ((stream (by-open-tcp-stream *port* :ssl-ctx t :element-type 'base-char))
        (lines 2000)
        (result nil))
    (setf (stream:stream-read-timeout stream) nil)
    (format stream "lines~%")
    (force-output stream)
    (let ((reader (bordeaux-threads:make-thread
                   (lambda ()
                     (let ((count (loop repeat lines
                                        count (equal "a line of text" (read-line stream)))))
                       (setf result (list count (condition-of (read-line stream)))))))))
      (loop repeat lines
            do (write-line "a line of text" stream)
               (force-output stream))
      (sleep 1/2)
      (close stream :abort t)
      (bordeaux-threads:join-thread reader)
      (and (= lines (first result))
           (typep (second result) 'comm:socket-error)))))

#+thread-support
(check "what was written arrives though the server's tickets come after it"
  (with-ends (client server)
    (with-ctx (ctx (server-ctx))
      (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
      (comm:attach-ssl server :ssl-ctx ctx)
      ;; The server has answered, and has not heard yet that the client is done.
      (loop do (step-of server)
            until (eq t (step-of client)))
      (let* ((octets (make-array 150000 :element-type '(unsigned-byte 8) :initial-element 65))
             (back (make-array 150000 :element-type '(unsigned-byte 8) :initial-element 0))
             (reader (bordeaux-threads:make-thread
                      (lambda ()
                        (sleep 1/2)
                        (condition-of (read-sequence back server))))))
        (write-sequence octets client)
        (close client)
        (bordeaux-threads:join-thread reader)
        (equalp octets back)))))

;;; Plain and SSL in turn, with a peer that does the same with OpenSSL in C

(defun say (stream line)
  (write-line line stream)
  (force-output stream))

(let ((stream (peer-stream "talk")))
  (loop for round from 1 to 2
        do (say stream "plain one")
           (check (format nil "plain text, round ~d" round) (equal "PLAIN ONE" (read-line stream)))
           (let ((ssl (comm:attach-ssl stream :ssl-side :client)))
             (check "attach-ssl returns the connection"
               (and (typep ssl 'comm:ssl-pointer)
                    (fli:pointer-eq ssl (comm:socket-stream-ssl stream)))))
           (check "it cannot be attached twice" (condition-of (comm:attach-ssl stream :ssl-side :client)))
           (say stream "by ssl")
           (check (format nil "SSL, round ~d" round) (equal "BY SSL" (read-line stream)))
           (check "detach-ssl returns nothing" (null (multiple-value-list (comm:detach-ssl stream))))
           (check "nothing is attached then"
             (and (null (comm:socket-stream-ssl stream)) (null (comm:socket-stream-ctx stream))
                  (null (comm:socket-stream-ssl-side stream)))))
  (comm:detach-ssl stream)
  (say stream "plain again")
  (check "plain text again" (equal "PLAIN AGAIN" (read-line stream)))
  (close stream))

(let* ((listening (comm::open-server-socket 0 :address "127.0.0.1"))
       (control (peer-stream "back" (nth-value 1 (comm:get-socket-address listening))))
       (stream (make-instance 'comm:socket-stream :socket (comm::accept-one listening 10)
                                                  :read-timeout 10)))
  (with-ctx (ctx (server-ctx))
    (loop for round from 1 to 2
          do (check (format nil "as the server: plain text, round ~d" round)
               (equal "plain" (read-line stream)))
             (say stream "answered")
             (comm:attach-ssl stream :ssl-ctx ctx)
             (check (format nil "as the server: SSL, round ~d" round)
               (equal "answered" (read-line stream)))
             (say stream "over SSL")
             (comm:detach-ssl stream))
    (check "as the server: plain text again" (equal "over SSL" (read-line stream)))
    (say stream "end"))
  (close stream)
  (close control)
  (close listening))

(with-ends (client server)
  (with-ctx (ctx (server-ctx))
    ;; The client's hello comes in one piece with the last line of plain text.
    (write-line "starttls" client)
    (finish-output client)
    (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
    (step-of client)
    (check "the last plain line" (equal "starttls" (read-line server)))
    (check "what was read of SSL before attaching is not lost"
      (progn (comm:attach-ssl server :ssl-ctx ctx)
             (multiple-value-bind (client-result server-result) (shake client server)
               (and (eq client-result t) (eq server-result t)
                    (pass-line client server) (pass-line server client)))))))

(with-ends (client server)
  (with-ctx (ctx (server-ctx))
    (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
    (comm:attach-ssl server :ssl-ctx ctx)
    (shake client server)
    (check-condition "detach-ssl insists on the peer's farewell"
        (comm:ssl-error condition (null (comm:socket-stream-ssl client)))
      (comm:detach-ssl client :retry-count 1 :retry-timeout 1/50))
    (check "the peer reads the end" (eq :end (read-line server nil :end)))
    (check "the peer's farewell is there already"
      (null (comm:detach-ssl server :retry-count 0)))))

;;; Detaching insists as often as it is told to, in between waiting as long as it is told to

(check "detach-ssl of a plain stream does nothing"
  (with-ends (client server)
    (and (null (multiple-value-list (comm:detach-ssl client)))
         (pass-line client server))))

(defmacro with-shaken-ends ((client server) &body body)
  `(with-ends (,client ,server)
     (with-ctx (ctx (server-ctx))
       (comm:attach-ssl ,client :ssl-side :client :handshake-timeout 0)
       (comm:attach-ssl ,server :ssl-ctx ctx)
       (shake ,client ,server)
       ,@body)))

(loop for (count least) in '((0 0) (2 1/5) (4 2/5))
      do (with-shaken-ends (client server)
           (check (format nil "detach-ssl waits before each of ~d more calls" count)
             (<= least
                 (seconds-of (condition-of (comm:detach-ssl client :retry-count count :retry-timeout 1/10)))))
           (check "and has detached it, though that was an error" (null (comm:socket-stream-ssl client)))))
(with-shaken-ends (client server)
  (check "detach-ssl by default calls five times more, each a tenth of a second later"
    (<= 1/2 (seconds-of (condition-of (comm:detach-ssl client))) 10)))
(with-shaken-ends (client server)
  (check "detach-ssl does not insist when it is told so"
    (null (multiple-value-list (comm:detach-ssl client :retry-count nil)))))
(with-ends (client server)
  (comm:attach-ssl server)
  (write-line "not SSL" client)
  (force-output client)
  (check "a handshake fails" (condition-of (comm:socket-stream-handshake server 5)))
  (check "detaching what has failed is no error" (null (multiple-value-list (comm:detach-ssl server))))
  (check "nothing is attached then" (null (comm:socket-stream-ssl server)))
  (with-ctx (ctx (server-ctx))
    (comm:attach-ssl server :ssl-ctx ctx)
    (check "and it can be attached again" (typep (comm:socket-stream-ssl server) 'comm:ssl-pointer))))

;;; Subclasses, and sockets that change streams

(defclass named-stream (comm:socket-stream)
  ((name :initarg :name :reader stream-name)))

(multiple-value-bind (one other) (descriptors)
  (with-way (client (make-instance 'named-stream :name "ours" :socket one :read-timeout 10))
    (with-way (server (make-instance 'named-stream :name "theirs" :socket other :read-timeout 10))
      (with-ctx (ctx (server-ctx))
        (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
        (comm:attach-ssl server :ssl-ctx ctx)
        (check "a stream of the program's own class is changed in place"
          (and (equal '(t t) (multiple-value-list (shake client server)))
               (pass-line client server)
               (typep client 'named-stream)
               (equal "ours" (stream-name client))))
        (check "socket-stream-shutdown ends its output, with SSL's farewell"
          (progn (comm:socket-stream-shutdown client :output)
                 (eq :end (read-line server nil :end))))
        (check "and what comes is read still" (pass-line server client))))))

(with-shaken-ends (client server)
  (let ((socket (comm:replace-socket-stream-socket client nil)))
    (check "to take a socket out of a stream detaches SSL"
      (and (integerp socket)
           (null (comm:socket-stream-ssl client))
           (null (comm:socket-stream-socket client))))
    (check "of which the peer hears" (eq :end (read-line server nil :end)))
    (setf (comm:socket-stream-socket client) socket)
    (check "and it can be put into one again" (eql socket (comm:socket-stream-socket client)))))

(multiple-value-bind (one other) (descriptors)
  (check "a stream that cannot be made leaves its socket to the program"
    (and (condition-of (make-instance 'comm:socket-stream :socket one :ssl-ctx :v3))
         (with-way (stream (make-instance 'comm:socket-stream :socket one))
           (with-way (peer (make-instance 'comm:socket-stream :socket other :read-timeout 10))
             (pass-line stream peer))))))

;;; Time-outs

(defun write-until-it-fails (stream)
  (setf (stream:stream-write-timeout stream) 1/10)
  (let ((octets (make-array 65536 :element-type '(unsigned-byte 8) :initial-element 1)))
    (condition-of (loop repeat 1000
                        do (write-sequence octets stream)
                           (force-output stream)))))

(with-ends (client server)
  (check "output that nobody takes is an error in time"
    (typep (write-until-it-fails client) 'comm:socket-error))
  (check "what was taken arrives" (= 1 (read-byte server))))
(with-ends (client server)
  (with-ctx (ctx (server-ctx))
    (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
    (comm:attach-ssl server :ssl-ctx ctx)
    (shake client server)
    (setf (stream:stream-read-timeout client) 1/20)
    (check "by SSL, input that does not come in time ends" (eq :end (read-line client nil :end)))
    (check "and can come afterwards" (pass-line server client))
    (check "and output that nobody takes is an error"
      (typep (write-until-it-fails client) 'comm:socket-error))))

;;; Streams

(with-ends (client server)
  (check "a plain stream has no SSL"
    (and (null (comm:socket-stream-ssl client)) (null (comm:socket-stream-ssl-side client))))
  (check "octets and characters mixed"
    (progn (write-byte 200 client)
           (write-string "text" client)
           (terpri client)
           (finish-output client)
           (and (= 200 (read-byte server)) (string= "text" (read-line server)))))
  (check "addresses"
    (multiple-value-bind (address port) (comm:socket-stream-address client)
      (multiple-value-bind (peer-address peer-port) (comm:socket-stream-peer-address server)
        (and (eql address #x7F000001) (eql address peer-address) (eql port peer-port)))))
  (check "time-outs can be read and set"
    (progn (setf (stream:stream-read-timeout client) 1/20
                 (stream:stream-write-timeout client) 9)
           (and (= 1/20 (stream:stream-read-timeout client))
                (= 9 (stream:stream-write-timeout client)))))
  (check "input that does not come in time ends"
    (and (eq :end (read-line client nil :end)) (eq :end (read-byte client nil :end))))
  (check "and can come afterwards" (pass-line server client))
  (check "an end can be shut down"
    (progn (comm:socket-stream-shutdown server :output)
           (eq :end (read-line client nil :end))))
  (check "a socket can be taken out of a stream"
    (let ((socket (comm:replace-socket-stream-socket client nil)))
      (and (integerp socket)
           (null (comm:socket-stream-socket client))
           (with-way (other (make-instance 'comm:socket-stream :socket socket))
             (setf (stream:stream-read-timeout server) 10)
             (pass-line other server))))))

(check "the element type is what was given"
  (multiple-value-bind (one other) (descriptors)
    (comm:close-socket other)
    (with-way (stream (make-instance 'comm:socket-stream :socket one :element-type '(unsigned-byte 8)))
      (equal '(unsigned-byte 8) (stream-element-type stream)))))
(check "a direction that is none"
  (condition-of (make-instance 'comm:socket-stream :direction :both)))
(check "SSL cannot be attached to another stream"
  (mentions (princ-to-string (condition-of (comm:attach-ssl *standard-output*))) "SOCKET-STREAM"))

(defun closed-port ()
  (let ((socket (silent-port)))
    (prog1 (nth-value 1 (comm:get-socket-address socket))
      (close socket))))

(check "where nobody listens, NIL and the condition are returned"
  (multiple-value-bind (stream condition) (comm:open-tcp-stream "127.0.0.1" (closed-port))
    (and (null stream) (typep condition 'comm:socket-error))))
(check-condition "or the condition is signalled, with :ERRORP"
    (comm:socket-error condition (eql 111 (comm:socket-error-code condition)))
  (comm:open-tcp-stream "127.0.0.1" (closed-port) :errorp t))
(check-condition "connect-to-tcp-server signals" (comm:socket-error condition)
  (comm:connect-to-tcp-server "127.0.0.1" (closed-port)))
(check "or returns NIL" (null (comm:connect-to-tcp-server "127.0.0.1" (closed-port) :errorp nil)))

(finish)
