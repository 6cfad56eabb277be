;;;; The SMTP programs of examples/smtp/: their conversation on one Lisp, or, where that has no threads, with
;;;; a server that SBCL runs; and each end against somebody else's.

(load "check.lisp")
(load "smtp-servers.lisp")

(defpackage #:smtp-test
  (:use #:cl #:check #:smtp-servers))

(in-package #:smtp-test)

(defparameter *peer* (namestring (uiop:merge-pathnames* "smtp_peer.py" (uiop:getcwd))))

(defun run-behind (output control &rest arguments)
  "Has the shell run a command while this Lisp goes on. What it writes goes to the work file OUTPUT, with
a last line that says how it ended."
  (let ((file (work-file output)))
    (uiop:delete-file-if-exists file)
    (uiop:run-program (list "sh" "-c" (format nil "{ ~?; echo \"status $?\"; } >'~a' 2>&1 </dev/null &"
                                              control arguments file)))))

(defun written-to (output)
  "What a command that was run behind has written, once it has ended."
  (eventually (lambda ()
                (sleep 0.05)
                (let ((file (work-file output)))
                  (and (probe-file file)
                       (let ((text (uiop:read-file-string file)))
                         (and (search "status " text) text)))))))

;;; The servers

#+thread-support
(start-servers)

#-thread-support
(forget-other-lisp)
#-thread-support
(run-behind "other-lisp.txt" "GASKET_TEST_SMTP_SERVE=yes timeout 300 sbcl --noinform ~
                              --no-sysinit --no-userinit --disable-debugger --load smtp-servers.lisp --quit")
#-thread-support
(read-ports)

(defun server (name &rest options)
  (list* "127.0.0.1" :port (port-of name) :timeout 20 options))

(defun trusting (root &rest others)
  (list* :verify :required :ca-file (certificate root) others))

(defun octets (&rest parts)
  "PARTS, strings of ASCII, numbers and vectors of octets, as octets; a bar is a line's end."
  (flet ((octets-of (part)
           (typecase part
             (integer (vector part))
             (string (loop for character across part
                           if (char= character #\|)
                             collect 13 and collect 10
                           else
                             collect (char-code character)))
             (t part))))
    (apply #'concatenate '(vector (unsigned-byte 8)) (mapcar #'octets-of parts))))

(defun delivered-p (envelope letter)
  "True if the next letter is this one."
  (multiple-value-bind (line octets) (next-letter)
    (and (equal envelope line) (equalp letter octets))))

;;; Letters

(defparameter *every-octet*
  (coerce (loop for octet below 256 unless (member octet '(10 13)) collect octet)
          '(vector (unsigned-byte 8))))

(check "a letter over STARTTLS"
  (eq t (smtp:send-letter (server :starttls :starttls t
                                            :ssl-args (trusting "root.pem" :server-name "localhost"))
                          "ann@example.com" '("bob@example.com" "cid@example.com")
                          (format nil "Subject: caf~a~%~%.~%..two~%" (code-char 233))
                          *every-octet*
                          (format nil "~%.dots at the end"))))
(check "has come whole: characters and octets, dots and line ends"
  (delivered-p "ann@example.com>bob@example.com,cid@example.com tls"
               (octets "Subject: caf" 195 169 "||.|..two|" *every-octet* "|.dots at the end|")))

(check "a letter over SMTPS, with another list of methods"
  (smtp:send-letter (server :ssl :ssl t :ssl-args (trusting "root.pem" :method '(:tlsv1.2)))
                    "ann@example.com" "bob@example.com" (format nil "short~%")))
(check "has come too" (delivered-p "ann@example.com>bob@example.com tls" (octets "short|")))

(let ((line (make-string 997 :initial-element #\x)))
  (check "a long letter"
    (apply #'smtp:send-letter (server :tls-only :starttls t) "" "bob@example.com"
           (loop repeat 100 collect line collect (string #\Newline))))
  (check "comes whole"
    (delivered-p ">bob@example.com tls"
                 (apply #'octets (loop repeat 100 collect line collect "|")))))

(check "a letter in the clear"
  (smtp:send-letter (server :starttls) "ann@example.com" "bob@example.com" "text"))
(check "comes, and the server knows how"
  (delivered-p "ann@example.com>bob@example.com plain" (octets "text|")))

;;; What is refused

(defvar *descriptors* (open-descriptors))

(forget-notes)
(check-condition "a server whom nobody certifies"
    (excl::ssl-error condition
     (equal '(#x0A000086) (excl::ssl-error-codes condition))
     (eql 20 (excl::ssl-error-verify-result condition)))
  (smtp:send-letter (server :starttls :starttls t :ssl-args (trusting "unknown.pem"))
                    "ann@example.com" "bob@example.com" "never sent"))
(check "the server notes it as TLS's error" (noted-p "127.0.0.1: SSL error during handshake"))
(check-condition "the same over SMTPS"
    (excl::ssl-error condition (eql 20 (excl::ssl-error-verify-result condition)))
  (smtp:send-letter (server :ssl :ssl t :ssl-args (trusting "unknown.pem"))
                    "ann@example.com" "bob@example.com" "never sent"))
(check-condition "a server without STARTTLS"
    (smtp:smtp-error condition
     (search "STARTTLS" (princ-to-string condition)))
  (smtp:send-letter (server :plain :starttls t) "ann@example.com" "bob@example.com" "never sent"))
(check-condition "a server that wants STARTTLS"
    (smtp:smtp-error condition
     (eql 530 (smtp:smtp-error-code condition)))
  (smtp:send-letter (server :tls-only) "ann@example.com" "bob@example.com" "never sent"))
(check-condition "an address that is two lines" (smtp:smtp-error condition)
  (smtp:send-letter (server :starttls) (format nil "ann>~%RSET") "bob@example.com" "never sent"))
(check-condition "a certificate that is missing"
    (excl::ssl-error condition
     (search "missing.pem" (princ-to-string condition)))
  (smtp:send-letter (server :starttls :starttls t :ssl-args '(:certificate "/nowhere/missing.pem"))
                    "ann@example.com" "bob@example.com" "never sent"))
(check-condition "a port where nobody listens"
    (excl:socket-error condition
     (eq :connection-refused (excl:stream-error-identifier condition)))
  (let* ((passive (socket:make-socket :connect :passive :local-host "127.0.0.1"))
         (port (socket:local-port passive)))
    (close passive)
    (smtp:send-letter (list "127.0.0.1" :port port) "ann@example.com" "bob@example.com" "never sent")))

(defun connected (name)
  (socket:make-socket :remote-host "127.0.0.1" :remote-port (port-of name)
                      :read-timeout 20 :write-timeout 20))

(defun send-lines (sock &rest lines)
  (format sock "~{~a~c~%~}" (loop for line in lines collect line collect #\Return))
  (force-output sock))

(defun code-of (sock)
  "The code of an answer, all of whose lines are read."
  (loop for line = (read-line sock)
        until (char= #\Space (char line 3))
        finally (return (parse-integer line :end 3))))

(let ((sock (connected :starttls)))
  (check "the server greets" (= 220 (code-of sock)))
  (loop for (line code) in '(("MAIL FROM:<ann@example.com>" 503) ("EHLO" 501) ("NONSENSE" 500)
                             ("HELO client" 250) ("RCPT TO:<bob@example.com>" 503)
                             ("MAIL FROM:ann" 501) ("DATA" 503) ("NOOP" 250) ("STARTTLS now" 501))
        do (send-lines sock line)
           (check (format nil "~a is answered by ~d" line code) (= code (code-of sock))))
  (forget-notes)
  (send-lines sock "STARTTLS" "MAIL FROM:<ann@example.com>")
  (check "STARTTLS" (= 220 (code-of sock)))
  (check "what came in the clear behind it is not obeyed: TLS has got it, and has failed"
    (noted-p "127.0.0.1: SSL error during handshake"))
  (close sock :abort t))

(forget-notes)
(let ((sock (connected :ssl)))
  (close sock))
(check "a client that leaves in the middle of the handshake is noted"
  (noted-p "127.0.0.1: SSL error during handshake: "))
(forget-notes)
(let ((sock (connected :plain)))
  (code-of sock)
  (send-lines sock "EHLO client" "MAIL FROM:<ann@example.com>" "RCPT TO:<bob@example.com>" "DATA" "half")
  (close sock :abort t))
(check "so is one that leaves in the middle of a letter" (noted-p "127.0.0.1: the client has gone"))

(check "the server serves on"
  (and (smtp:send-letter (server :starttls :starttls t) "ann@example.com" "bob@example.com" "still there")
       (delivered-p "ann@example.com>bob@example.com tls" (octets "still there|"))))
(check "none of the letters that were refused was delivered"
  (null (directory (work-file "letter-*.txt"))))
(check "no descriptor is left of them"
  (eventually (lambda () (<= (open-descriptors) *descriptors*))))

;;; The server against others' clients

(let* ((commands (format nil "EHLO client\\nMAIL FROM:<ann@example.com>\\nRCPT TO:<bob@example.com>\\n~
                              DATA\\nby s_client\\n.\\nQUIT\\n"))
       (command (format nil "printf '~a' | timeout 30 openssl s_client -starttls smtp -crlf -quiet ~
                             -connect 127.0.0.1:~d -CAfile '~a' -verify_return_error"
                        commands (port-of :starttls) (certificate "root.pem"))))
  (run-behind "s_client.txt" "~a" command)
  (check "a letter by openssl s_client -starttls smtp"
    (delivered-p "ann@example.com>bob@example.com tls" (octets "by s_client|")))
  (let ((text (written-to "s_client.txt")))
    (check "s_client has got the answers" (and (search "354 " text) (search "221 " text)))
    (check "and a clean end" (not (search "unexpected eof" text)))))

(defun python-p ()
  (zerop (nth-value 2 (uiop:run-program "python3 -c 'import smtplib, ssl'" :ignore-error-status t))))

(defun check-python-client ()
  (loop for (name mode envelope) in '((:starttls "starttls" "tls") (:ssl "smtps" "tls"))
        do (run-behind "python.txt" "timeout 30 python3 '~a' send-~a ~d '~a'"
                       *peer* mode (port-of name) (certificate "root.pem"))
           (check (format nil "a letter by Python's smtplib, ~a" mode)
             (delivered-p (format nil "ann@example.com>bob@example.com ~a" envelope)
                          (octets "Subject: by Python||.a dot|")))
           (check "Python is content" (search "status 0" (written-to "python.txt")))))

;;; The client against somebody else's server

(defun port-of-python (mode)
  (let ((file (work-file "python-port.txt")))
    (uiop:delete-file-if-exists file)
    (run-behind "python.txt" "timeout 60 python3 '~a' serve-~a '~a' '~a'"
                *peer* mode file (certificate "server-both.pem"))
    (parse-integer (eventually (lambda ()
                                 (sleep 0.05)
                                 (and (probe-file file) (uiop:read-file-string file)))))))

(defun check-python-server ()
  (loop for (mode . options) in '(("starttls" :starttls t) ("smtps" :ssl t))
        do (check (format nil "a letter to Python's ssl, ~a" mode)
             (smtp:send-letter (list* "127.0.0.1" :port (port-of-python mode) :timeout 20
                                      :ssl-args (trusting "root.pem") options)
                               "ann@example.com" "bob@example.com" (format nil ".a dot~%")))
           (let ((text (written-to "python.txt")))
             (check "Python has got it"
               (and (search "MAIL FROM:<ann@example.com>" text) (search "letter '..a dot'" text)))
             (check "and a clean end" (search "status 0" text))))
  (check-condition "a server that leaves after STARTTLS"
      (error condition
       (typep condition '(or excl::ssl-error excl:errno-stream-error)))
    (smtp:send-letter (list "127.0.0.1" :port (port-of-python "leave") :starttls t :timeout 20)
                      "ann@example.com" "bob@example.com" "never sent"))
  (check "it has left" (search "status 0" (written-to "python.txt"))))

(cond ((python-p)
       (check-python-client)
       (check-python-server))
      (t
       (format t "skipped: SMTP with Python's smtplib and ssl: Python is not installed~%")))

;;; The server without threads, one client after the other

(let ((server (maild:make-server :certificate (certificate "server-both.pem") :timeout 20
                                 :deliver #'keep-letter :log #'keep-note)))
  (run-behind "s_client.txt"
              "printf 'EHLO x\\nMAIL FROM:<ann@example.com>\\nRCPT TO:<bob@example.com>\\nDATA\\n.\\n~
               .\\nQUIT\\n' | timeout 30 openssl s_client -starttls smtp -crlf -quiet -connect 127.0.0.1:~d"
              (maild:server-port server))
  (maild:serve-next server)
  (check "SERVE-NEXT has served one client" (delivered-p "ann@example.com>bob@example.com tls" (octets)))
  (maild:stop server))

;;; The end

#+thread-support
(progn
  (stop-servers)
  (check-condition "a server that was stopped accepts nobody" (excl:socket-error condition)
    (connected :starttls))
  (check "no stream is left over"
    (eventually (lambda ()
                  (trivial-garbage:gc :full t)
                  (zerop (gasket:live-handles gasket.low-level:+kind-stream+))))))
#-thread-support
(progn
  (tell-to-stop)
  (check "the other Lisp has stopped its servers" (search "status 0" (written-to "other-lisp.txt"))))

(finish)
