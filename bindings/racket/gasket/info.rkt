#lang info
(define collection "gasket")
(define version "0.1.0")
(define pkg-desc "TLS on OpenSSL through libgasket: ports, and every function of OpenSSL by its Lisp name")
(define pkg-authors '("The Gasket authors"))
(define license 'Apache-2.0)
(define deps '(("base" #:version "8.0")))
