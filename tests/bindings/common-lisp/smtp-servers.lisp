;;;; The mail servers that the tests of examples/smtp/ talk to, and what has become of the letters: each is a
;;;; file. Loaded as a script by SBCL it serves for a Lisp without threads, and tells the ports in a file.

(require "asdf")
(load (concatenate 'string (uiop:getenv "GASKET_TEST_BINDING") "examples/smtp/load.lisp"))

(defpackage #:smtp-servers
  (:use #:cl)
  (:export #:certificate #:work-file #:next-letter #:keep-letter #:keep-note #:forget-notes #:noted-p
           #:start-servers #:stop-servers #:port-of
           #:forget-other-lisp #:read-ports #:tell-to-stop))

(in-package #:smtp-servers)

(defvar *lock* (bordeaux-threads:make-lock "letters"))
(defvar *letters* 0 "How many letters were delivered.")
(defvar *servers* '() "A property list.")
(defvar *ports* '() "A property list.")

(defun setting (name)
  (or (uiop:getenv name) (error "~a is not set." name)))

(defun certificate (name)
  (format nil "~a/~a" (string-right-trim "/" (setting "GASKET_TEST_CERTIFICATES")) name))

(defun work-file (control &rest arguments)
  (format nil "~asmtp-~?" (setting "GASKET_TEST_WORK") control arguments))

;;; Letters: a file is there when it is whole

(defun write-whole (file write)
  "Has FILE made by WRITE, a function of a stream of octets."
  (let ((new (concatenate 'string file ".new")))
    (with-open-file (out new :direction :output :if-exists :supersede :element-type '(unsigned-byte 8))
      (funcall write out))
    (rename-file new (parse-namestring file))))

(defun octets-of-line (text)
  (map '(vector (unsigned-byte 8)) #'char-code (format nil "~a~%" text)))

(defun keep-letter (&key from to letter tls-p)
  "Delivers a letter into a file: its envelope, and whether it has come over TLS, are the first line."
  (let ((number (bordeaux-threads:with-lock-held (*lock*) (incf *letters*))))
    (write-whole (work-file "letter-~d.txt" number)
                 (lambda (out)
                   (write-sequence (octets-of-line (format nil "~a>~{~a~^,~} ~:[plain~;tls~]" from to tls-p))
                                   out)
                   (write-sequence letter out)))))

(defun read-octets (file)
  (with-open-file (in file :element-type '(unsigned-byte 8))
    (let ((octets (make-array (file-length in) :element-type '(unsigned-byte 8))))
      (read-sequence octets in)
      octets)))

(defun next-letter ()
  "The first line and the octets of a letter that was delivered, which is taken away; NIL for none."
  (loop repeat 200
        do (let ((file (first (directory (work-file "letter-*.txt")))))
             (when file
               (let* ((octets (read-octets file))
                      (end (position 10 octets)))
                 (delete-file file)
                 (return (values (map 'string #'code-char (subseq octets 0 end))
                                 (subseq octets (1+ end)))))))
           (sleep 0.05)))

;;; Notes

(defun keep-note (text)
  (bordeaux-threads:with-lock-held (*lock*)
    (with-open-file (out (work-file "notes.txt") :direction :output
                                                 :if-exists :append :if-does-not-exist :create)
      (write-line text out))))

(defun forget-notes ()
  (uiop:delete-file-if-exists (work-file "notes.txt")))

(defun noted-p (text)
  "True once TEXT is in a note."
  (loop repeat 200
        thereis (and (probe-file (work-file "notes.txt"))
                     (search text (uiop:read-file-string (work-file "notes.txt"))))
        do (sleep 0.05)))

;;; Servers

(defun start-servers ()
  "Servers with STARTTLS, which two of them insist on and one cannot do, and with TLS from the beginning."
  (flet ((server (&rest settings)
           (apply #'maild:start :deliver #'keep-letter :log #'keep-note :timeout 20 settings)))
    (setf *servers*
          (list :starttls (server :certificate (certificate "server-both.pem"))
                :tls-only (server :certificate (certificate "server.pem") :key (certificate "server.key")
                                  :tls-only t)
                :ssl (server :certificate (pathname (certificate "server.pem"))
                             :key (certificate "server.key") :ssl t)
                :plain (server)))
    (setf *ports* (loop for (name server) on *servers* by #'cddr
                        collect name collect (maild:server-port server)))))

(defun stop-servers ()
  (loop for (nil server) on *servers* by #'cddr
        do (maild:stop server)))

(defun port-of (name)
  (getf *ports* name))

(defun write-ports ()
  (write-whole (work-file "ports.txt")
               (lambda (out) (write-sequence (octets-of-line (prin1-to-string *ports*)) out))))

(defun read-ports ()
  "Learns the ports of servers in another Lisp."
  (loop repeat 1200
        until (probe-file (work-file "ports.txt"))
        do (sleep 0.1))
  (with-open-file (in (work-file "ports.txt"))
    (setf *ports* (read in))))

;;; For another Lisp

(defun forget-other-lisp ()
  (mapc #'uiop:delete-file-if-exists (list (work-file "ports.txt") (work-file "stop.txt"))))

(defun tell-to-stop ()
  (write-whole (work-file "stop.txt") (lambda (out) (declare (ignore out)))))

(when (uiop:getenv "GASKET_TEST_SMTP_SERVE")
  (start-servers)
  (write-ports)
  (loop until (probe-file (work-file "stop.txt"))
        do (sleep 0.1))
  (stop-servers))
