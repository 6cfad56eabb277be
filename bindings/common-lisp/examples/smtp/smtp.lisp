;;;; A client that hands letters to a mail server, in Allegro's calls alone: plain, by STARTTLS in the middle
;;;; of the conversation, or by TLS from the beginning (SMTPS).

(eval-when (:compile-toplevel :load-toplevel :execute)
  (require :sock)
  (require :ssl))

(defpackage #:smtp
  (:use #:cl)
  (:documentation "Sends letters by SMTP.")
  (:export #:send-letter #:smtp-error #:smtp-error-code #:smtp-error-text))

(in-package #:smtp)

(define-condition smtp-error (error)
  ((command :initarg :command :reader smtp-error-command
            :documentation "What the server was told, a string; NIL for nothing yet.")
   (code :initarg :code :initform nil :reader smtp-error-code
         :documentation "The server's answer, a number; NIL where it gave none.")
   (text :initarg :text :reader smtp-error-text
         :documentation "What the server says, or what is wrong with it."))
  (:documentation "A mail server has not answered as it had to.")
  (:report (lambda (condition stream)
             (format stream "~@[~a: ~]~@[~d ~]~a" (smtp-error-command condition)
                     (smtp-error-code condition) (smtp-error-text condition)))))

;;; Commands and answers

(defun read-answer-line (sock command)
  (let ((line (read-line sock nil)))
    (unless line
      (error 'smtp-error :command command :text "the server has closed the connection"))
    (string-right-trim '(#\Return) line)))

(defun read-answer (sock command)
  "The code of the server's answer to COMMAND, NIL if it has none, and the texts of its lines."
  (loop for line = (read-answer-line sock command)
        collect (subseq line (min 4 (length line))) into texts
        while (and (> (length line) 3) (char= #\- (char line 3)))
        finally (return (values (parse-integer line :end (min 3 (length line)) :junk-allowed t) texts))))

(defun await-answer (sock wanted command)
  "The texts of the server's answer to COMMAND, whose code has to be WANTED."
  (multiple-value-bind (code texts) (read-answer sock command)
    (unless (eql code wanted)
      (error 'smtp-error :command command :code code :text (format nil "~{~a~^ / ~}" texts)))
    texts))

(defun end-line (sock)
  (write-byte 13 sock)
  (write-byte 10 sock))

(defun tell (sock wanted control &rest arguments)
  "Gives the server a command; returns the texts of its answer."
  (let ((command (apply #'format nil control arguments)))
    ;; An address with a line end in it would smuggle commands in.
    (when (find-if (lambda (character) (member (char-code character) '(10 13))) command)
      (error 'smtp-error :command nil :text (format nil "~s is more than one line" command)))
    (write-string command sock)
    (end-line sock)
    (force-output sock)
    (await-answer sock wanted command)))

;;; The connection

(defun own-name (sock)
  "SOCK's own address, as EHLO takes it. SOCK may be an SSL stream."
  (format nil "[~:[~;IPv6:~]~a]" (socket:ipv6 sock) (socket:ipaddr-to-dotted (socket:local-host sock))))

(defun begin-tls (sock ssl-args)
  (apply #'socket:make-ssl-client-stream sock :method (getf ssl-args :method :tlsv1.2) ssl-args))

(defun open-connection (host &key port ssl starttls (timeout 60) ssl-args)
  "A connection to the mail server on HOST that is ready for letters."
  (let ((sock (socket:make-socket :remote-host host :remote-port (or port (if ssl 465 25))
                                  :connect-timeout timeout
                                  :read-timeout timeout :write-timeout timeout))
        (tls ssl)
        (ready nil))
    (unwind-protect
         (prog (abilities)
            (when ssl
              (setf sock (begin-tls sock ssl-args)))
            (await-answer sock 220 nil)
          ehlo
            (setf abilities (rest (tell sock 250 "EHLO ~a" (own-name sock))))
            (when (and starttls (not tls))
              (unless (member "STARTTLS" abilities :test #'string-equal)
                (error 'smtp-error :command "EHLO" :text "the server does not offer STARTTLS"))
              (tell sock 220 "STARTTLS")
              (setf sock (begin-tls sock ssl-args)
                    tls t)
              ;; What was said in the clear may have been anybody's.
              (go ehlo))
            (setf ready t)
            (return sock))
      (unless ready
        (close sock :abort t)))))

;;; Letters

(defun write-letter (parts sock)
  "Writes PARTS, strings and vectors of octets, as SMTP has them: lines end with CR LF, and one that begins
with a dot is given another."
  (let ((previous 10))
    (flet ((write-element (element)
             (let ((code (if (characterp element) (char-code element) element)))
               (when (and (= code 46) (= previous 10))
                 (write-char #\. sock))
               (when (and (= code 10) (/= previous 13))
                 (write-byte 13 sock))
               (cond ((= code 10) (write-byte 10 sock))
                     ((characterp element) (write-char element sock))
                     (t (write-byte element sock)))
               (setf previous code))))
      (dolist (part parts)
        (map nil #'write-element part))
      (unless (= previous 10)
        (end-line sock))
      (write-char #\. sock)
      (end-line sock)
      (force-output sock))))

(defun send-letter (server from recipients &rest parts)
  "Sends a letter.

SERVER      a host, a string; or a list of a host and any of
            :PORT      a number; else 25, or 465 with :SSL
            :SSL       true for TLS from the beginning
            :STARTTLS  true for TLS after a beginning in the clear; without it no letter is sent
            :SSL-ARGS  what MAKE-SSL-CLIENT-STREAM is given
            :TIMEOUT   seconds that the server may take for anything; 60
FROM        an address, a string
RECIPIENTS  an address, or a list of them
PARTS       the letter: strings, which are sent in UTF-8, and vectors of octets, one after the other

Returns T once the server has taken the letter over. Signals an SMTP-ERROR where it refuses, an
EXCL::SSL-ERROR where TLS fails, an EXCL:SOCKET-ERROR where the connection does; that is closed then."
  (let ((sock (apply #'open-connection (if (listp server) server (list server))))
        (sent nil))
    (unwind-protect
         (progn
           (tell sock 250 "MAIL FROM:<~a>" from)
           (dolist (recipient (if (listp recipients) recipients (list recipients)))
             (tell sock 250 "RCPT TO:<~a>" recipient))
           (tell sock 354 "DATA")
           (write-letter parts sock)
           (await-answer sock 250 "DATA")
           (setf sent t)
           ;; The letter is the server's now, whatever becomes of the farewell.
           (ignore-errors (tell sock 221 "QUIT"))
           t)
      (close sock :abort (not sent)))))
