;; What the tests share: assertions, the peer's services, contexts.
#lang racket/base

(require gasket)

(provide certificate-file
         service-port
         trusting
         connect-to
         call-with-service
         expect
         expect-equal
         exn-of
         sha256
         seconds-of
         explain)

(define (certificate-file name)
  (string-append (getenv "GASKET_TEST_CERTIFICATES") "/" name))

(define (service-port name)
  (string->number (getenv (string-append "GASKET_PORT_" (symbol->string name)))))

;; A client's context.
(define trusting
  (make-keyword-procedure
   (lambda (keywords values [authority "root.pem"])
     (define with-trust
       (sort (cons (cons '#:ca-file (certificate-file authority)) (map cons keywords values))
             keyword<? #:key car))
     (keyword-apply make-tls-context (map car with-trust) (map cdr with-trust) '()))))

(define (connect-to service #:context [context (trusting)] #:timeout [timeout #f])
  (tls-connect "localhost" (service-port service) #:context context #:timeout timeout))

(define (call-with-service service receive #:context [context (trusting)])
  (define-values (in out) (connect-to service #:context context))
  (call-with-tls-ports in out receive))

(define (expect true? what)
  (unless true?
    (error (string-append "not so: " what))))

(define (expect-equal wanted found)
  (unless (equal? wanted found)
    (error (format "~s is wanted, and ~s is there" wanted found))))

;; The exception that THUNK raises, for which RIGHT? must be true.
(define (exn-of right? thunk)
  (define found
    (with-handlers ([void values])
      (thunk)
      #f))
  (unless (and found (right? found))
    (error (format "another error is wanted than ~a" (if found (explain found) "none"))))
  found)

;; In hexadecimal digits.
(define (sha256 bytes)
  (apply string-append
         (for/list ([byte (in-bytes (sha256-bytes bytes))])
           (string-append (if (< byte 16) "0" "") (number->string byte 16)))))

(define (seconds-of thunk)
  (define start (current-inexact-milliseconds))
  (thunk)
  (/ (- (current-inexact-milliseconds) start) 1000.0))

;; In one line.
(define (explain problem)
  (regexp-replace* #rx"\n" (if (exn? problem) (exn-message problem) (format "~s" problem)) " "))
