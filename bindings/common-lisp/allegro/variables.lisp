;;;; What Allegro lets a program say and ask about the OpenSSL under its SSL.

(in-package #:acl-socket)

(defvar *ssl-features* '(:sni)
  "What the SSL interface can do beyond Allegro 10.0's, a list of keywords: :SNI, that there is the argument
SERVER-NAME.")

(defvar excl:*ssl-library-names* :unset
  "The files of OpenSSL's two libraries, for programs that choose them before SSL is first used: a list of
two, each a string or a list of strings that are tried one after the other, with or without a directory.
:UNSET: they are found by libgasket.")

(defvar excl:*aclssl-name* gasket::*library-name*
  "The file name of the library between Lisp and OpenSSL, a string. It is there to be read: the environment
variable GASKET_LIBRARY chooses another.")

(defvar excl:*aclssl-version* (uiop:getenv "ACL_OPENSSL_VERSION")
  "The version of OpenSSL that Allegro is to use, \"10\" or \"11\", as the environment has it, or NIL. It is
there to be read: libgasket serves whichever OpenSSL it finds.")

(defvar excl::*aclssl-verbose* nil
  "True: it is told on *TRACE-OUTPUT* which files OpenSSL was loaded from.")

;;; Choosing OpenSSL

(defvar *openssl-chosen* nil
  "True once it has been seen to that OpenSSL is the one that the program has chosen.")

;;; A restarted image loads OpenSSL anew.
(defun forget-choice ()
  (setf *openssl-chosen* nil))

(pushnew 'forget-choice gasket::*forgetting*)

(defun crypto-library-p (names)
  (some (lambda (name) (or (search "crypto" name) (search "eay" name)))
        names))

(defun library-choices (names)
  "The pairs of files to try for NAMES, a value of EXCL:*SSL-LIBRARY-NAMES*: libcrypto first, which the other
needs."
  (unless (and (listp names) (= (length names) 2))
    (argument-error "excl:*ssl-library-names* is ~s and not a list of two libraries' names." names))
  (destructuring-bind (one other) (mapcar #'uiop:ensure-list names)
    (when (and (crypto-library-p other) (not (crypto-library-p one)))
      (rotatef one other))
    (loop for first in one
          append (loop for second in other
                       collect (list first second)))))

(defun try-openssl (names)
  "Has OpenSSL loaded from the files NAMES. Returns NIL, or the condition that says why it was not."
  (handler-case (progn
                  (gasket::checked (gasket.low-level:ensure-ssl (format nil "~{~a~^~%~}" names) 0))
                  nil)
    (gasket:library-error (condition) condition)))

(defun load-chosen-openssl (choices)
  (loop for (names . others) on choices
        for failure = (try-openssl names)
        while failure
        do (unless others
             (error failure))))

(defun ensure-openssl ()
  "Has OpenSSL loaded from where the program says, at the first use of SSL."
  (unless *openssl-chosen*
    (gasket::load-library)
    (unless (eq excl:*ssl-library-names* :unset)
      (load-chosen-openssl (library-choices excl:*ssl-library-names*)))
    (setf *openssl-chosen* t)
    (when excl::*aclssl-verbose*
      (format *trace-output* "~&; ~a: ~a, ~a~%" (gasket:openssl-version)
              (gasket:openssl-version :crypto-path) (gasket:openssl-version :ssl-path)))))

;;; Its version

(defun status-digit (major suffix)
  "Allegro's digit for what comes behind a version number: before OpenSSL 3 \"f\" is a release."
  (cond ((plusp (length suffix))
         (format nil "~(~x~)" (or (parse-integer suffix :start (or (position-if #'digit-char-p suffix) 0)
                                                        :junk-allowed t)
                                  0)))
        ((< major 3) "f")
        (t "0")))

(defun parse-version (text)
  "(3 0 2 \"\" \"0\") of \"OpenSSL 3.0.2 15 Mar 2022\", (1 1 1 \"w\" \"f\") of \"1.1.1w\"."
  (let* ((start (or (position-if #'digit-char-p text) 0))
         (word (subseq text start (position #\Space text :start start)))
         (dash (position #\- word))
         (numbers (uiop:split-string (subseq word 0 dash) :separator "."))
         (fix (or (third numbers) "0"))
         (letter (position-if #'alpha-char-p fix))
         (major (parse-integer (first numbers))))
    (list major
          (parse-integer (or (second numbers) "0"))
          (parse-integer (subseq fix 0 letter))
          (if letter (subseq fix letter) "")
          (status-digit major (and dash (subseq word (1+ dash)))))))

(defun excl:openssl-version ()
  "Returns the version of the OpenSSL that is loaded and that of the headers that libgasket was compiled
with, each as a list: major, minor and fix number, patch letter and status, which are strings."
  (ensure-openssl)
  (values (parse-version (gasket:openssl-version))
          (parse-version (gasket:openssl-version :headers))))
