;;;; Allegro CL's sockets and SSL: the modules, plain sockets, SSL as a client on every Lisp; and Franz's
;;;; tutorial form by form, where there are threads.

(load "check.lisp")
(handler-bind ((warning #'muffle-warning))
  (asdf:load-system "gasket/allegro" :verbose nil))

(defpackage #:allegro-test
  (:use #:cl #:check))

(in-package #:allegro-test)

(defvar *port* (parse-integer (setting "GASKET_TEST_PORT")))
(defvar *certificate* (setting "GASKET_TEST_CERTIFICATE"))

(check "(require :sock)" (progn (require :sock) t))
(check "(require :ssl)" (progn (require :ssl) t))
(check "the package is called SOCKET too"
  (eq (find-symbol "MAKE-SSL-CLIENT-STREAM" "SOCKET") 'socket:make-ssl-client-stream))

(defun shape (object)
  "How OBJECT prints, with N for its numbers and X for its addresses."
  (let ((text (princ-to-string object)))
    (with-output-to-string (out)
      (loop with index = 0
            while (< index (length text))
            do (let ((hexadecimal (eql index (search "#x" text :start2 index))))
                 (flet ((part-p (character)
                          (digit-char-p character (if hexadecimal 16 10))))
                   (when hexadecimal
                     (incf index 2))
                   (cond ((part-p (char text index))
                          (write-string (if hexadecimal "X" "N") out)
                          (setf index (or (position-if-not #'part-p text :start index)
                                          (length text))))
                         (t
                          (write-char (char text index) out)
                          (incf index)))))))))

;;; Plain sockets

(let* ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1"))
       (active (socket:make-socket :remote-host "localhost" :remote-port (socket:local-port passive)))
       (connection (socket:accept-connection passive)))
  (check "both know both ports"
    (and (= (socket:local-port passive) (socket:remote-port active) (socket:local-port connection))
         (= (socket:local-port active) (socket:remote-port connection))))
  (check "addresses are integers"
    (= #x7F000001 (socket:remote-host active) (socket:local-host connection)))
  (check "IPADDR-TO-DOTTED" (string= "127.0.0.1" (socket:ipaddr-to-dotted #x7F000001)))
  (check "DOTTED-TO-IPADDR" (= #x7F000001 (socket:dotted-to-ipaddr "127.0.0.1")))
  (check "an address as an integer is connected to"
    (let ((other (socket:make-socket :remote-host #x7F000001
                                     :remote-port (socket:local-port passive))))
      (close other)
      (close (socket:accept-connection passive))))
  (check "no connection, no wait" (null (socket:accept-connection passive :wait nil)))
  (format active "text ~a~%" (code-char 233))
  (write-byte 200 active)
  (force-output active)
  (check "text comes through" (string= (format nil "text ~a" (code-char 233)) (read-line connection)))
  (check "octets come through" (= 200 (read-byte connection)))
  (write-string "(1 \"two\" . 3)4(5) 6 7 " active)
  (force-output active)
  (check "READ" (equal '(1 "two" . 3) (read connection)))
  (check "it leaves what ends a token" (and (eql 4 (read connection)) (char= #\( (peek-char nil connection))))
  (check "and takes white space after one" (and (equal '(5) (read connection))
                                                (eql 6 (read connection))
                                                (char= #\7 (peek-char nil connection))))
  (check "READ-PRESERVING-WHITESPACE takes none" (and (eql 7 (read-preserving-whitespace connection))
                                                      (char= #\Space (read-char connection))))
  (let ((octets (make-array 100000 :element-type '(unsigned-byte 8) :initial-element 7)))
    (write-sequence octets active)
    (close active)
    (check "much comes through, and the end"
      (and (= 100000 (read-sequence octets connection))
           (eq :end (read-byte connection nil :end)))))
  (check "READ at the end" (eq :end (read connection nil :end)))
  (check-condition "which is an error otherwise"
      (end-of-file condition
       (eq connection (stream-error-stream condition)))
    (read connection))
  (close connection)
  (check "CLOSE returns a passive socket" (eq passive (close passive)))
  (check-condition "a closed one accepts nothing" (excl:socket-error condition)
    (socket:accept-connection passive)))

(check-condition "a port where nobody listens"
    (excl:socket-error condition
     (eq :connection-refused (excl:stream-error-identifier condition))
     (eq :connect (excl:stream-error-action condition))
     (eql 111 (excl:stream-error-code condition)))
  (let* ((passive (socket:make-socket :connect :passive))
         (port (socket:local-port passive)))
    (close passive)
    (socket:make-socket :remote-host "127.0.0.1" :remote-port port)))

(check-condition "a host that does not exist"
    (excl:socket-error condition
     (eq :host-unknown (excl:stream-error-identifier condition)))
  (socket:make-socket :remote-host "missing.invalid" :remote-port 1))

(let ((passive (socket:make-socket :connect :passive)))
  (check-condition "a port that is taken"
      (excl:socket-error condition
       (eq :address-in-use (excl:stream-error-identifier condition)))
    (socket:make-socket :connect :passive :local-port (socket:local-port passive)))
  (close passive))

;;; SSL as a client

(defun connected ()
  (socket:make-socket :remote-host "localhost" :remote-port *port*))

(let* ((socket (connected))
       (fd (socket:socket-os-fd socket))
       (stream (socket:make-ssl-client-stream socket :server-name "localhost")))
  (check "it is of Allegro's class" (typep stream 'excl::ssl-client-stream))
  (check "it has the socket's descriptor" (eql fd (socket:socket-os-fd stream)))
  (check "it knows the other side" (and (= *port* (socket:remote-port stream))
                                        (= #x7F000001 (socket:remote-host stream))))
  (check "the handshake is done when asked for" (eq t (socket:ssl-do-handshake stream)))
  (check "and again" (eq t (socket:ssl-do-handshake stream)))
  (format stream "lines~%over SSL~%")
  (force-output stream)
  (check "a line comes back" (string= "over SSL" (read-line stream)))
  (check "nothing is verified if nobody says so" (= 18 (gasket:verify-result stream)))
  (close stream)
  (check "the socket is closed with the stream" (and (not (open-stream-p socket))
                                                     (null (socket:socket-os-fd socket)))))

(let ((stream (socket:make-ssl-client-stream (connected) :verify :required :ca-file *certificate*
                                                         :method :tlsv1 :max-depth nil
                                                         :certificate nil :crl-check nil)))
  (format stream "end~%")
  (force-output stream)
  (check "a peer whom the file certifies is let pass" (string= "the end" (read-line stream)))
  (close stream))

(let ((stream (socket:make-ssl-client-stream (connected) :verify :required)))
  (format stream "lines~%")
  (check-condition "a peer whom nobody certifies is refused by the first output"
      (excl::ssl-error condition
       (eq stream (stream-error-stream condition))
       (string= "handshake" (excl::ssl-error-what condition))
       (equal '(#x0A000086) (excl::ssl-error-codes condition))
       (= 18 (excl::ssl-error-verify-result condition)))
    (force-output stream))
  (check "CLOSE is quiet then" (close stream)))

(let ((stream (socket:make-ssl-client-stream (connected))))
  (format stream "cut~%")
  (force-output stream)
  (check "a connection that was cut ends like any other" (string= "cut" (read-line stream)))
  (close stream))

(let ((socket (connected)))
  (check-condition "a certificate that is missing is refused by the constructor"
      (excl::ssl-error condition
       (search "missing.pem" (princ-to-string condition)))
    (socket:make-ssl-client-stream socket :certificate "/nowhere/missing.pem"))
  (check "the socket is left as it was" (open-stream-p socket))
  (close socket))

(let* ((socket (connected))
       (stream (socket:make-ssl-client-stream socket)))
  (setf (gasket:read-timeout stream) 0.2)
  (format stream "silence~%")
  (force-output stream)
  (check-condition "a read that gets nothing in time"
      (excl:socket-error condition
       (eq :read-timeout (excl:stream-error-identifier condition)))
    (read-line stream))
  (close stream :abort t))

(let* ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1"))
       (active (socket:make-socket :remote-host "127.0.0.1" :remote-port (socket:local-port passive))))
  (check "a stream whose handshake has not begun is closed at once"
    (close (socket:make-ssl-client-stream active)))
  (check "nothing was sent for it"
    (let ((connection (socket:accept-connection passive)))
      (prog1 (eq :end (read-byte connection nil :end))
        (close connection))))
  (close passive))

;;; The tutorial, in one Lisp: the first read waits in a thread.

#-clisp
(let (passv act con ssl-serve ssl-client reader)
  (flet ((prints (object shape)
           (check (format nil "it prints as ~a" shape)
             (string= shape (shape object))))
         (next (stream)
           (let ((*package* (find-package '#:allegro-test)))
             (read stream))))
    (setq passv (socket:make-socket :connect :passive))
    (prints passv "#<multivalent stream socket waiting for connection at */N @ X>")
    (setq act (socket:make-socket :remote-host "localhost" :remote-port (socket:local-port passv)))
    (prints act "#<multivalent stream socket connected from localhost/N to localhost/N @ X>")
    (setq con (socket:accept-connection passv))
    (prints con "#<multivalent stream socket connected from localhost/N to localhost/N @ X>")
    (setq ssl-serve (socket:make-ssl-server-stream con :certificate *certificate*))
    (prints ssl-serve (format nil "#<SSL server stream fd #<multivalent stream socket ~
                                   connected from localhost/N to localhost/N @ X> @ X>"))
    (setq reader (bordeaux-threads:make-thread (lambda () (next ssl-serve))))
    (setq ssl-client (socket:make-ssl-client-stream act))
    (prints ssl-client (format nil "#<SSL client stream fd #<multivalent stream socket ~
                                    connected from localhost/N to localhost/N @ X> @ X>"))
    (format ssl-client "secret message ")
    (sleep 0.2)
    (check "nothing is read before the client has written"
      (bordeaux-threads:thread-alive-p reader))
    (force-output ssl-client)
    (check "the first word" (eq 'secret (bordeaux-threads:join-thread reader)))
    (check "the second word" (eq 'message (next ssl-serve)))
    (format ssl-serve "got-it ")
    (force-output ssl-serve)
    (check "the reply" (eq 'got-it (next ssl-client)))
    (check "the client closes" (close ssl-client))
    (check "the server closes" (close ssl-serve))
    (check "the passive socket closes" (close passv))
    (prints passv "#<multivalent stream socket closed, but was waiting for connection at */N @ X>")))

;;; STARTTLS: what the plain socket has read ahead belongs to TLS.

#-clisp
(let* ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1"))
       (active (socket:make-socket :remote-host "127.0.0.1" :remote-port (socket:local-port passive)))
       (connection (socket:accept-connection passive))
       (client (bordeaux-threads:make-thread
                (lambda ()
                  (format active "STARTTLS~%")
                  (let ((stream (socket:make-ssl-client-stream active)))
                    (write-line "over TLS" stream)
                    (force-output stream)
                    (prog1 (read-line stream)
                      (close stream)))))))
  (sleep 0.3)
  (check "plain text comes first" (string= "STARTTLS" (read-line connection)))
  (check "the beginning of TLS was read with it" (gasket.streams:input-waiting-p connection))
  (let ((stream (socket:make-ssl-server-stream connection :certificate *certificate*)))
    (check "TLS goes on where the plain text ended" (string= "over TLS" (read-line stream)))
    (write-line "heard" stream)
    (force-output stream)
    (check "and back" (string= "heard" (bordeaux-threads:join-thread client)))
    (close stream))
  (close passive))

(check "no stream is left over"
  (eventually (lambda ()
                (zerop (gasket:live-handles gasket.low-level:+kind-stream+)))))
(check "no context is left over" (zerop (gasket:live-handles gasket.low-level:+kind-ctx+)))

(finish)
