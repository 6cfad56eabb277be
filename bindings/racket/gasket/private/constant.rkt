;; OpenSSL's constants, by their C names.
#lang racket/base

(require ffi/unsafe
         "library.rkt"
         "error.rkt")

(provide openssl-constant
         ssl-options
         add-constants!
         add-varying-constants!)

(define-foreign (constant-value name) "gasket_constant" (_fun _bytes -> _int64))

(define names '())
(define varying (make-hasheq))
(define values-of-names (make-hasheq))

(define (add-constants! more)
  (set! names more))

;; They are not known for good before OpenSSL is loaded.
(define (add-varying-constants! more)
  (for ([name (in-list more)])
    (hash-set! varying name #t)))

;; The value of the constant NAME, a symbol, SSL_OP_NO_TICKET.
(define (openssl-constant name)
  (or (hash-ref values-of-names name #f)
      (let ([value (checked (constant-value (text->c 'openssl-constant (symbol->string name))))])
        (unless (hash-ref varying name #f)
          (hash-set! values-of-names name value))
        value)))

(define (option-name option)
  (define wanted
    (string-append "SSL_OP_" (regexp-replace* #rx"-" (symbol->string option) "_")))
  (or (for/first ([name (in-list names)] #:when (string-ci=? (symbol->string name) wanted)) name)
      (raise-gasket 'bad-argument "ssl-options" (format "OpenSSL has no option ~a" option))))

;; Options put together by their names: (ssl-options 'no-sslv3 'no-ticket).
(define (ssl-options . options)
  (for/fold ([bits 0]) ([option (in-list options)])
    (bitwise-ior bits (openssl-constant (option-name option)))))
