;;;; What goes on around Allegro's SSL streams: plain text before them, closing, sockets that are closed under
;;;; them, threads, interrupts.

(load "allegro-pair.lisp")

(defpackage #:allegro-ssl-around-test
  (:use #:cl #:check #:allegro-pair))

(in-package #:allegro-ssl-around-test)

;;; Plain text before SSL: what the socket has read ahead belongs to TLS

(with-sockets (active accepted)
  (let ((client (client-of active)))
    (step-of client)
    (check "a character that was peeked at is TLS's" (eql #x16 (char-code (peek-char nil accepted))))
    (let ((server (server-of accepted)))
      (check "the handshake begins with it"
        (equal '(:done :done) (multiple-value-list (shake client server))))
      (check "and there and back" (and (pass-line client server) (pass-line server client)))
      (close client)
      (close server))))

(with-sockets (active accepted)
  (format active "STARTTLS~%")
  (let ((client (client-of active)))
    (step-of client)
    (check "a line of plain text" (equal "STARTTLS" (read-line accepted)))
    (check "and TLS behind it is read already" (gasket.streams:input-waiting-p accepted))
    (let ((server (server-of accepted)))
      (shake client server)
      (check "SSL in the middle of a conversation" (and (pass-line client server)
                                                        (pass-line server client)))
      (check "characters and octets"
        (progn
          (write-char (code-char 233) client)
          (write-byte 200 client)
          (force-output client)
          (and (char= (code-char 233) (peek-char nil server) (read-char server))
               (= 200 (read-byte server)))))
      (check "it knows where it is" (eql (socket:remote-port server) (socket:local-port client)))
      (close client)
      (close server))))

;;; Closing

(defun shake-strictly (client server)
  (flet ((client-done-p ()
           (handler-case (progn (gasket:handshake client :timeout 0.01) t)
             (gasket:timeout-error () nil))))
    (loop repeat 300
          for client-done = (client-done-p)
          for server-done = (eq :done (step-of server))
          until (and client-done server-done))))

(defun strict-end (closing)
  "What a client of Gasket's own, which forgives nothing, reads when a server has done CLOSING."
  (with-sockets (active accepted)
    (let ((client (gasket:make-tls-stream (socket:socket-os-fd active)
                                          :verify-host "" :verify nil :read-timeout 10))
          (server (server-of accepted)))
      (unwind-protect
           (progn
             (shake-strictly client server)
             (write-line "all of it" server)
             (force-output server)
             (funcall closing server)
             (list (read-line client)
                   (handler-case (read-byte client nil :end)
                     (gasket:gasket-error (condition) (gasket:error-kind condition)))))
        (close client :abort t)
        (close server :abort t)))))

(check "FORCE-OUTPUT and CLOSE :ABORT are a clean end"
  (equal '("all of it" :end) (strict-end (lambda (server) (close server :abort t)))))
(check "so is CLOSE" (equal '("all of it" :end) (strict-end #'close)))
(check "the socket's end alone is a cut"
  (equal '("all of it" :closed)
         (strict-end (lambda (server) (close (acl-socket::ssl-stream-socket server) :abort t)))))

(defun output-of-s-client (closing)
  "What `openssl s_client` says when a server has done CLOSING."
  (let* ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1"))
         (output (concatenate 'string (setting "GASKET_TEST_WORK") "s_client.txt"))
         (command (format nil "(timeout 20 openssl s_client -connect 127.0.0.1:~d -ign_eof </dev/null ~
                               >'~a' 2>&1; echo ended >>'~a') &"
                          (socket:local-port passive) output output)))
    (uiop:run-program (list "sh" "-c" command))
    (let* ((accepted (socket:accept-connection passive))
           (server (server-of accepted)))
      (close passive)
      (write-line "all of it" server)
      (force-output server)
      (funcall closing server)
      (eventually (lambda ()
                    (let ((text (uiop:read-file-string output)))
                      (and (search "ended" text) text)))))))

(let ((text (output-of-s-client (lambda (server) (close server :abort t)))))
  (check "s_client has got all of it" (search "all of it" text))
  (check "s_client sees a clean end" (and (search "closed" text) (not (search "unexpected eof" text)))))

;;; Sockets that are closed under a stream

(defun file-of (number)
  (format nil "~adescriptor-~d.txt" (setting "GASKET_TEST_WORK") number))

(defun open-files (count)
  (loop for number below count
        collect (open (file-of number) :direction :output :if-exists :supersede)))

(defun unharmed-p (files)
  "True if FILES can be written and closed, and hold that and nothing else."
  (loop for file in files
        for number from 0
        do (format file "number ~d~%" number)
           (close file))
  (loop for number below (length files)
        always (equal (format nil "number ~d~%" number) (uiop:read-file-string (file-of number)))))

(defun wrap-and-drop ()
  "Makes SSL streams over sockets that it closes itself, as a program does that tries its certificate."
  (loop repeat 10
        do (multiple-value-bind (active accepted) (connected-sockets)
             (server-of accepted)
             (close accepted)
             (close active))))

(wrap-and-drop)
(let ((files (open-files 20)))
  (loop repeat 3
        do (trivial-garbage:gc :full t)
           (sleep 0.1))
  (check "streams that were dropped harm no file" (unharmed-p files)))

(defun check-misused (server)
  "SERVER's socket was closed; another connection has its descriptor now."
  (check-condition "a stream whose socket was closed writes nothing" (excl:stream-closed-error condition)
    (force-output server))
  (check-condition "and reads nothing" (excl:stream-closed-error condition)
    (read-byte server))
  (check-condition "nor does it do a handshake" (excl:stream-closed-error condition)
    (socket:ssl-do-handshake server))
  (check "it closes quietly" (close server)))

(defun check-reused (passive)
  "True where another connection had the descriptor: a JVM may have taken it for something of its own."
  (with-streams (client '() server '())
    (shake client server)
    (write-string "never sent" server)
    (let ((descriptor (socket:socket-os-fd server)))
      (close (acl-socket::ssl-stream-socket server) :abort t)
      (with-sockets (one other passive)
        (when (member descriptor (list (socket:socket-os-fd one) (socket:socket-os-fd other)))
          (check-misused server)
          (check "which has got nothing of it" (progn (sleep 0.1) (not (or (listen one) (listen other)))))
          (check "and works" (and (pass-line one other) (pass-line other one)))
          t)))))

(let ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1")))
  (check "the descriptor is another connection's" (loop repeat 20 thereis (check-reused passive)))
  (close passive))

(with-streams (client '() server '())
  (shake client server)
  (close client)
  (check "the socket is closed with the stream"
    (null (socket:socket-os-fd client)))
  (check-condition "a stream that is closed" (excl:stream-closed-error condition)
    (write-line "text" client)
    (force-output client))
  (check "the other side sees the end" (eq :end (read-byte server nil :end)))
  (check "and closes after it" (close server)))

;;; Threads

#+thread-support
(progn
  (defun serve (passive context count)
    "Sends a line back to each of COUNT clients, each in a thread of its own."
    (let ((threads (loop repeat count
                         collect (let ((socket (socket:accept-connection passive)))
                                   (bordeaux-threads:make-thread
                                    (lambda ()
                                      (let ((stream (server-of socket :context context)))
                                        (setf (gasket:read-timeout stream) 60)
                                        (write-line (read-line stream) stream)
                                        (force-output stream)
                                        (close stream :abort t))))))))
      (mapc #'bordeaux-threads:join-thread threads)))

  (defun ask (port context number)
    (let ((stream (client-of (socket:make-socket :remote-host "127.0.0.1" :remote-port port)
                             :context context)))
      (setf (gasket:read-timeout stream) 60)
      (format stream "client ~d~%" number)
      (force-output stream)
      (prog1 (read-line stream)
        (close stream))))

  (let* ((context (server-context))
         (shared (socket:make-ssl-client-context :ca-file (file "root.pem") :verify :required))
         (passives (loop repeat 2
                         collect (socket:make-socket :connect :passive :local-host "127.0.0.1"
                                                     :backlog 50)))
         (servers (loop for passive in passives
                        collect (let ((passive passive))
                                  (bordeaux-threads:make-thread
                                   (lambda () (serve passive context 12)))))))
    (let ((clients (loop for number below 24
                         collect (let ((number number)
                                       (port (socket:local-port (elt passives (mod number 2)))))
                                   (bordeaux-threads:make-thread
                                    (lambda () (ask port shared number)))))))
      (check "two servers and 24 clients in threads share a context each"
        (loop for client in clients
              for number from 0
              always (equal (format nil "client ~d" number) (bordeaux-threads:join-thread client))))
      (mapc #'bordeaux-threads:join-thread servers)
      (mapc #'close passives)))

  (with-sockets (active accepted)
    (let* ((client (client-of active))
           (thread (bordeaux-threads:make-thread
                    (lambda ()
                      (write-line "waiting" client)
                      (force-output client)
                      :written))))
      (sleep 0.2)
      (check "a client's first output waits for the server" (bordeaux-threads:thread-alive-p thread))
      (let ((server (server-of accepted)))
        (check "the server's first input lets it go on" (equal "waiting" (read-line server)))
        (check "and it is done" (eq :written (bordeaux-threads:join-thread thread)))
        (close client)
        (close server)))))

#-thread-support
(format t "skipped: threads that share contexts: this Lisp has none~%")

;;; The other Lisps' threads cannot be ended while they wait, or there are none.
#+(or sbcl ecl)
(with-sockets (active accepted)
  (let* ((client (client-of active))
         (thread (bordeaux-threads:make-thread
                  (lambda ()
                    (write-line "interrupted" client)
                    (force-output client)))))
    (sleep 0.2)
    (bordeaux-threads:destroy-thread thread)
    (check "a handshake that nobody answers can be interrupted"
      (eventually (lambda () (not (bordeaux-threads:thread-alive-p thread)))))
    (let ((server (server-of accepted)))
      (shake client server)
      (check "and the stream be used further"
        (progn (force-output client) (equal "interrupted" (read-line server))))
      (close client)
      (close server))))
#-(or sbcl ecl)
(format t "skipped: interrupting a handshake: this Lisp ends no thread that waits~%")

(with-sockets (active accepted)
  (let ((client (client-of active)))
    (setf (gasket:read-timeout client) 0.2
          (gasket:write-timeout client) 0.2)
    (write-line "nobody answers" client)
    (check-condition "a handshake that nobody answers is ended by the time-out"
        (excl:socket-error condition
         (member (excl:stream-error-identifier condition) '(:read-timeout :write-timeout)))
      (force-output client))
    (let ((server (server-of accepted)))
      (shake client server)
      (check "and can be gone on with"
        (progn (force-output client) (equal "nobody answers" (read-line server))))
      (close client)
      (close server))))

(finish)
