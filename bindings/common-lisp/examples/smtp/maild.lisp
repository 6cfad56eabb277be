;;;; A mail server that takes letters in, in Allegro's calls alone: with STARTTLS, or TLS from the beginning.
;;;; Each connection has a thread; without threads SERVE-NEXT serves one connection after the other.

(eval-when (:compile-toplevel :load-toplevel :execute)
  (require :sock)
  (require :ssl))

(defpackage #:maild
  (:use #:cl)
  (:documentation "Takes letters in by SMTP.")
  (:export #:make-server #:server-port #:start #:stop #:serve-next))

(in-package #:maild)

(defparameter *line-limit* 1000
  "How many characters a command may have.")

(defparameter *letter-limit* 10000000
  "How many octets a letter may have.")

(defstruct (server (:constructor new-server))
  passive certificate key ssl tls-only timeout deliver log
  thread) ; that accepts connections

(defstruct session
  sock server
  greeted ; true after EHLO or HELO
  from
  (recipients '()))

(defun session-tls-p (session)
  (typep (session-sock session) 'excl::ssl-server-stream))

(defun note (server control &rest arguments)
  (funcall (server-log server) (apply #'format nil control arguments)))

;;; Answers

(defun answer-lines (session code lines)
  (let ((sock (session-sock session)))
    (loop for (line . more) on lines
          ;; Through a string: some Lisps send what they have printed at once, and some clients take what
          ;; has come for the whole answer.
          do (write-string (format nil "~d~:[ ~;-~]~a" code more line) sock)
             (write-byte 13 sock)
             (write-byte 10 sock))
    (force-output sock)))

(defun answer (session code control &rest arguments)
  (answer-lines session code (list (apply #'format nil control arguments))))

(defun forget-letter (session)
  (setf (session-from session) nil
        (session-recipients session) '()))

;;; TLS

(defun begin-tls (session)
  (let ((server (session-server session)))
    (setf (session-sock session)
          (socket:make-ssl-server-stream (session-sock session) :certificate (server-certificate server)
                                                                :key (server-key server)))))

(defun offers-tls-p (session)
  (and (server-certificate (session-server session))
       (not (session-tls-p session))))

(defun starttls (session argument)
  (cond ((not (offers-tls-p session)) (answer session 503 "There is no STARTTLS now"))
        ((string/= argument "") (answer session 501 "STARTTLS takes no argument"))
        (t
         (answer session 220 "Ready for TLS")
         ;; Whoever has sent commands behind STARTTLS has sent them to TLS.
         (begin-tls session)
         (setf (session-greeted session) nil)
         (forget-letter session))))

;;; Commands. Each is given what stands behind its name; those that return :END end the conversation.

(defun greet (session argument lines)
  (forget-letter session)
  (cond ((string= argument "")
         (answer session 501 "Who are you?"))
        (t
         (setf (session-greeted session) t)
         (answer-lines session 250
                       (cons (format nil "Hello ~a"
                                     (socket:ipaddr-to-dotted (socket:remote-host (session-sock session))))
                             lines)))))

(defun ehlo (session argument)
  (greet session argument
         `("8BITMIME" ,(format nil "SIZE ~d" *letter-limit*)
                      ,@(and (offers-tls-p session) '("STARTTLS")))))

(defun helo (session argument)
  (greet session argument '()))

(defun path-in (argument keyword)
  "The address in ARGUMENT, such as FROM:<a@example.com>; NIL where it has not that form."
  (let ((start (length keyword)))
    (when (and (> (length argument) start) (string-equal keyword argument :end2 start))
      (let* ((open (position #\< argument :start start))
             (close (and open (position #\> argument :start open))))
        (and close (subseq argument (1+ open) close))))))

(defun mail (session argument)
  (let ((from (path-in argument "FROM:")))
    (cond ((not (session-greeted session)) (answer session 503 "EHLO comes first"))
          ((and (server-tls-only (session-server session)) (not (session-tls-p session)))
           (answer session 530 "STARTTLS comes first"))
          ((session-from session) (answer session 503 "There is a letter already"))
          ((null from) (answer session 501 "MAIL FROM:<address>"))
          (t (setf (session-from session) from)
             (answer session 250 "Sender taken")))))

(defun rcpt (session argument)
  (let ((recipient (path-in argument "TO:")))
    (cond ((null (session-from session)) (answer session 503 "MAIL comes first"))
          ((member recipient '(nil "") :test #'equal) (answer session 501 "RCPT TO:<address>"))
          (t (push recipient (session-recipients session))
             (answer session 250 "Recipient taken")))))

(defun data (session argument)
  (declare (ignore argument))
  (cond ((null (session-recipients session))
         (answer session 503 "RCPT comes first"))
        (t
         (answer session 354 "End with a dot on a line of its own")
         (let ((letter (read-letter (session-sock session))))
           (cond (letter
                  (deliver session letter)
                  (answer session 250 "Letter taken"))
                 (t
                  ;; The rest of it is not waited for.
                  (answer session 552 "The letter is too long")
                  :end))))))

(defun deliver (session letter)
  (funcall (server-deliver (session-server session))
           :from (session-from session) :to (reverse (session-recipients session))
           :letter letter :tls-p (session-tls-p session))
  (forget-letter session))

(defun rset (session argument)
  (declare (ignore argument))
  (forget-letter session)
  (answer session 250 "Forgotten"))

(defun noop (session argument)
  (declare (ignore argument))
  (answer session 250 "Nothing done"))

(defun quit (session argument)
  (declare (ignore argument))
  (answer session 221 "Goodbye")
  :end)

(defparameter *commands*
  '(("EHLO" . ehlo) ("HELO" . helo) ("STARTTLS" . starttls) ("MAIL" . mail) ("RCPT" . rcpt)
    ("DATA" . data) ("RSET" . rset) ("NOOP" . noop) ("QUIT" . quit)))

(defun obey (session line)
  (let* ((space (position #\Space line))
         (command (cdr (assoc (subseq line 0 space) *commands* :test #'string-equal))))
    (if command
        (funcall command session (if space (string-trim " " (subseq line space)) ""))
        (answer session 500 "There is no such command"))))

;;; What the client sends

(defun read-command (sock)
  "A line of SOCK's without its end; NIL where the client has gone, or the line is too long."
  (loop with line = (make-string-output-stream)
        repeat *line-limit*
        for character = (read-char sock nil)
        while character
        do (if (char= character #\Newline)
               (return (string-right-trim '(#\Return) (get-output-stream-string line)))
               (write-char character line))))

(defun end-line (letter start)
  "Ends LETTER's last line, which begins at START and has come whole. True if that is the dot alone."
  (when (and (> (length letter) start) (= 46 (aref letter start)))
    (replace letter letter :start1 start :start2 (1+ start))
    (decf (fill-pointer letter))
    (when (= (length letter) (+ start 2))
      (setf (fill-pointer letter) start))))

(defun read-letter (sock)
  "The octets of a letter, without the dots that SMTP puts in; NIL if there are too many. Only CR and LF
together end a line: servers that differ about it can be made to see letters inside of letters."
  (loop with letter = (make-array 1000 :element-type '(unsigned-byte 8) :adjustable t :fill-pointer 0)
        with start = 0
        for previous = 0 then octet
        for octet = (read-byte sock)
        repeat *letter-limit*
        do (vector-push-extend octet letter)
           (when (and (= octet 10) (= previous 13))
             (when (end-line letter start)
               (return letter))
             (setf start (length letter)))))

;;; Connections

(defun converse (session)
  (when (server-ssl (session-server session))
    (begin-tls session))
  (answer session 220 "Gasket's maild")
  (loop for line = (read-command (session-sock session))
        while (and line (not (eq :end (obey session line))))))

(defun peer-gone-p (condition)
  (member (excl:stream-error-identifier condition) '(:broken-pipe :connection-reset)))

(defun serve-connection (server sock)
  "Serves the client at the other end of SOCK and closes it. What goes wrong is noted."
  (let ((session (make-session :sock sock :server server))
        (peer (socket:ipaddr-to-dotted (socket:remote-host sock)))
        (ended nil))
    (unwind-protect
         (block conversation
           (flet ((give-up (control &rest arguments)
                    (note server "~a: ~?" peer control arguments)
                    (return-from conversation nil)))
             (handler-bind ((excl::ssl-error
                              (lambda (condition)
                                (give-up "~a" condition)))
                            (excl:socket-error
                              (lambda (condition)
                                (if (peer-gone-p condition)
                                    (give-up "the client has gone")
                                    (give-up "~a" condition))))
                            (excl:errno-stream-error
                              (lambda (condition)
                                (give-up "errno ~a" (excl:stream-error-code condition))))
                            (end-of-file
                              (lambda (condition)
                                (declare (ignore condition))
                                (give-up "the client has gone")))
                            (error
                              (lambda (condition)
                                (give-up "~a ~a" (type-of condition) condition))))
               (converse session)
               (setf ended t))))
      (close (session-sock session) :abort (not ended)))))

(defun accept-client (server)
  (let ((sock (socket:accept-connection (server-passive server))))
    (socket:socket-control sock :read-timeout (server-timeout server)
                                :write-timeout (server-timeout server))
    sock))

;;; Servers

(defun make-server (&key (host "127.0.0.1") (port 0) certificate key ssl tls-only (timeout 300)
                         (deliver (error ":DELIVER is missing."))
                         (log (lambda (text) (format *error-output* "~&maild: ~a~%" text))))
  "A server that listens on HOST and PORT, 0 meaning one that the system picks.

CERTIFICATE, KEY  PEM files; without CERTIFICATE there is no TLS, KEY may be in the same file
SSL       true for TLS from the beginning, without STARTTLS
TLS-ONLY  true if letters are taken over TLS alone
TIMEOUT   seconds that a client may take for anything
DELIVER   a function of the keywords :FROM, a string, :TO, a list of strings, :LETTER, a vector of octets,
          and :TLS-P; it is called in the thread of the connection
LOG       a function of a string, likewise

Signals an EXCL:SOCKET-ERROR where the port cannot be had."
  (new-server :passive (socket:make-socket :connect :passive :local-host host :local-port port
                                           :reuse-address t :backlog 50)
              :certificate certificate :key key :ssl ssl :tls-only tls-only :timeout timeout
              :deliver deliver :log log))

(defun server-port (server)
  "The port that SERVER listens on."
  (socket:local-port (server-passive server)))

(defun serve-next (server)
  "Waits for a client and serves it, until it has gone."
  (serve-connection server (accept-client server)))

(defun run-thread (name function)
  "FUNCTION in a thread, as MP:PROCESS-RUN-FUNCTION does it in Allegro."
  #+thread-support (bordeaux-threads:make-thread function :name name)
  #-thread-support (error "~a needs a thread for ~a, and this Lisp has none: use SERVE-NEXT." name function))

(defun accept-clients (server)
  (handler-case
      (loop (let ((sock (accept-client server)))
              (run-thread "maild connection" (lambda () (serve-connection server sock)))))
    ;; STOP has closed it.
    (excl:stream-closed-error () nil)))

(defun start (&rest settings)
  "Makes a server as MAKE-SERVER does and serves in threads until STOP. Returns the server."
  (let ((server (apply #'make-server settings)))
    (setf (server-thread server)
          (run-thread "maild" (lambda () (accept-clients server))))
    server))

(defun stop (server)
  "Accepts no more clients. Those that are being served are served on."
  (close (server-passive server))
  #+thread-support (when (server-thread server)
                     (bordeaux-threads:join-thread (server-thread server))))
