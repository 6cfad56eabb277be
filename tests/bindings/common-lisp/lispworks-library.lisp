;;;; Loading OpenSSL by LispWorks' ENSURE-SSL, in a process in which nothing has loaded it for Lisp yet.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-library-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-library-test)

(check "nothing is loaded before" (not comm::*ensured*))

(check-condition "a path where nothing is"
    (gasket:library-error condition (mentions (princ-to-string condition) "/nowhere/libssl.so.3"))
  (comm:ensure-ssl :library-path "/nowhere/libssl.so.3"))
(check-condition "a list of such, that SET-SSL-LIBRARY-PATH has set"
    (gasket:library-error condition (mentions (princ-to-string condition) "/nowhere/libcrypto.so.3"))
  (progn (comm:set-ssl-library-path '("/nowhere/libcrypto.so.3" "/nowhere/libssl.so.3"))
         (comm:make-ssl-ctx)))
(check "it returns what it was given" (equal "-lssl" (comm:set-ssl-library-path "-lssl")))

;;; The library as a file of another name, to see which is used.

(defun linked (name)
  "A link in the tests' directory to the library NAME, as the system's loader finds that."
  (let ((path (concatenate 'string (setting "GASKET_TEST_WORK") name))
        (file (uiop:run-program (list "cc" (format nil "-print-file-name=~a" name))
                                :output '(:string :stripped t))))
    (uiop:run-program (list "ln" "-sf" file path))
    path))

(let ((crypto (linked "libcrypto.so"))
      (ssl (linked "libssl.so")))
  (check "a path that is given at the call goes before that which was set"
    (progn (comm:set-ssl-library-path "/nowhere/libssl.so.3")
           (eq t (comm:ensure-ssl :library-path (list crypto ssl)))))
  (check "and is what is used"
    (and (equal crypto (gasket:openssl-version :crypto-path))
         (equal ssl (gasket:openssl-version :ssl-path)))))
(check "a second call does nothing, whatever it is given"
  (and (comm:ensure-ssl) (comm:ensure-ssl :already-done t)
       (comm:ensure-ssl :library-path "/nowhere/libssl.so.3")))
(check "SSL works" (with-way (stream (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx t :read-timeout 10))
                     (echoes-p stream)))

(finish)
