;;;; ENSURE-SSL's :ALREADY-DONE: the program has loaded OpenSSL itself, and that is what is used.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-loaded-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-loaded-test)

(check "where nothing is loaded, that is an error"
  (typep (condition-of (comm:ensure-ssl :already-done t)) 'gasket:library-error))

(fli:register-module "libcrypto" :real-name "libcrypto.so.3")
(fli:register-module "libssl" :real-name "libssl.so.3")
(fli:define-foreign-function (init-ssl "OPENSSL_init_ssl") ((options :uint64) (settings :pointer))
  :result-type :int)
(fli:define-foreign-function (ssl-ctx-new "SSL_CTX_new") ((method :pointer))
  :result-type comm:ssl-ctx-pointer)
(fli:define-foreign-function (tls-method "TLS_method") () :result-type :pointer)

(check "the program initializes it" (= 1 (init-ssl 0 fli:*null-pointer*)))
(let ((ctx (ssl-ctx-new (tls-method))))
  (comm:set-ssl-library-path "/nowhere/libssl.so.3")
  (check "and says that this is done" (eq t (comm:ensure-ssl :already-done t)))
  (check "what was made before is of the OpenSSL that is used"
    (with-way (stream (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx ctx :read-timeout 10))
      (echoes-p stream)))
  (comm:destroy-ssl-ctx ctx))

(finish)
