;;;; What lispworks-setup.lisp has OpenSSL call: compiled, as programs are.

(in-package #:lispworks-setup-test)

(fli:define-foreign-callable ("accept_certificate" :result-type :int) ((accepted :int) (store :pointer))
  (declare (ignore accepted store))
  1)

(fli:define-foreign-callable ("refuse_certificate" :result-type :int) ((accepted :int) (store :pointer))
  (declare (ignore accepted store))
  0)
