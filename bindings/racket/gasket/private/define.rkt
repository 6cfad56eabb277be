;; What the generated modules are written in.
#lang racket/base

(require (for-syntax racket/base)
         "shape.rkt"
         "constant.rkt"
         "openssl-handle.rkt")

(provide define-gasket-functions
         define-openssl-functions
         define-openssl-constants
         define-varying-constants)

(define-syntax-rule (define-functions object->handle (name shape) ...)
  (begin
    (define name (shape-procedure 'name shape object->handle))
    ...
    (provide name ...)))

(define-syntax-rule (define-gasket-functions (name shape) ...)
  (define-functions handle-of (name shape) ...))

(define-syntax-rule (define-openssl-functions (name shape) ...)
  (define-functions openssl-handle (name shape) ...))

;; Each is looked up when it is used: the value is that of the OpenSSL which is loaded.
(define-syntax-rule (define-openssl-constants name ...)
  (begin
    (define-syntax name (constant-transformer #'(openssl-constant 'name)))
    ...
    (provide name ...)
    (add-constants! '(name ...))))

(define-syntax-rule (define-varying-constants name ...)
  (add-varying-constants! '(name ...)))

(define-for-syntax (constant-transformer value)
  (lambda (use)
    (syntax-case use ()
      [name (identifier? #'name) value]
      [(_ . arguments) #`(#,value . arguments)])))
