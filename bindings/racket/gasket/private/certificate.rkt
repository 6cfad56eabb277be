;; Certificates: data that is read whole from a handle, which is freed at once.
#lang racket/base

(require (prefix-in gasket- "../functions.rkt")
         "error.rkt"
         "object.rkt")

(provide make-certificate
         (except-out (struct-out certificate) certificate)
         certificate-fingerprint
         take-certificate)

(struct certificate
  (subject           ; in one line, for people to read
   issuer
   subject-names     ; '(("CN" . "example.com") ...), in its order
   issuer-names
   alternative-names ; '(("DNS" . "example.com") ...)
   serial
   version
   not-before        ; in seconds since 1970
   not-after
   pem
   der
   key-type          ; "RSA"; #f, as are the next two, where it cannot be read
   key-bits
   key-pem)
  #:transparent
  #:property prop:custom-write
  (lambda (certificate port mode)
    (fprintf port "#<certificate ~a>" (certificate-subject certificate))))

(define (names object which)
  (for/list ([index (in-range (gasket-certificate-name-count object which))])
    (cons (gasket-certificate-name-type object which index)
          (gasket-certificate-name-value object which index))))

(define (der object)
  (define bytes (make-bytes (gasket-certificate-der object #f)))
  (gasket-certificate-der object bytes)
  (bytes->immutable-bytes bytes))

(define (unless-unreadable read object)
  (with-handlers ([exn:fail:gasket? (lambda (problem) #f)])
    (read object)))

;; The certificate that OBJECT, which is freed, stands for.
(define (take-certificate object)
  (begin0
    (certificate (gasket-certificate-subject object)
                 (gasket-certificate-issuer object)
                 (names object gasket-NAME_SUBJECT)
                 (names object gasket-NAME_ISSUER)
                 (names object gasket-NAME_ALTERNATIVE)
                 (string->number (gasket-certificate-serial object) 16)
                 (gasket-certificate-version object)
                 (gasket-certificate-not-before object)
                 (gasket-certificate-not-after object)
                 (gasket-certificate-pem object)
                 (der object)
                 (unless-unreadable gasket-certificate-key-type object)
                 (unless-unreadable gasket-certificate-key-bits object)
                 (unless-unreadable gasket-certificate-key-pem object))
    (free-object object)))

;; The certificate in CONTENT: PEM, a string, or bytes of PEM or DER.
(define (make-certificate content)
  (take-certificate
   (gasket-certificate-new-bytes
    (if (string? content) (string->bytes/utf-8 content) content))))

;; Hexadecimal digits of the certificate's digest.
(define (certificate-fingerprint self [digest "sha256"])
  (define object (gasket-certificate-new-bytes (certificate-der self)))
  (begin0
    (gasket-certificate-fingerprint object digest)
    (free-object object)))
