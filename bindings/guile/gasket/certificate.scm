;;; Certificates: data that is read whole from a handle, which is freed at once.

(define-module (gasket certificate)
  #:use-module (rnrs bytevectors)
  #:use-module (srfi srfi-9)
  #:use-module (srfi srfi-9 gnu)
  #:use-module (gasket error)
  #:use-module (gasket object)
  #:use-module ((gasket functions) #:prefix gasket-)
  #:export (make-certificate
            certificate?
            certificate-subject
            certificate-issuer
            certificate-subject-names
            certificate-issuer-names
            certificate-alternative-names
            certificate-serial
            certificate-version
            certificate-not-before
            certificate-not-after
            certificate-pem
            certificate-der
            certificate-key-type
            certificate-key-bits
            certificate-key-pem
            certificate-fingerprint
            take-certificate))

(define-record-type <certificate>
  (%make-certificate subject issuer subject-names issuer-names alternative-names serial version
                     not-before not-after pem der key-type key-bits key-pem)
  certificate?
  (subject certificate-subject)         ; in one line, for people to read
  (issuer certificate-issuer)
  (subject-names certificate-subject-names) ; (("CN" . "example.com") ...), in its order
  (issuer-names certificate-issuer-names)
  (alternative-names certificate-alternative-names) ; (("DNS" . "example.com") ...)
  (serial certificate-serial)
  (version certificate-version)
  (not-before certificate-not-before)   ; in seconds since 1970
  (not-after certificate-not-after)
  (pem certificate-pem)
  (der certificate-der)
  (key-type certificate-key-type)       ; "RSA"; #f, as are the next two, where it cannot be read
  (key-bits certificate-key-bits)
  (key-pem certificate-key-pem))

(set-record-type-printer! <certificate>
  (lambda (certificate port)
    (format port "#<certificate ~a>" (certificate-subject certificate))))

(define (names object which)
  (map (lambda (index)
         (cons (gasket-certificate-name-type object which index)
               (gasket-certificate-name-value object which index)))
       (iota (gasket-certificate-name-count object which))))

(define (der object)
  (let ((bytes (make-bytevector (gasket-certificate-der object #f))))
    (gasket-certificate-der object bytes)
    bytes))

(define (unless-unreadable read object)
  (with-exception-handler (const #f)
    (lambda () (read object))
    #:unwind? #t
    #:unwind-for-type &gasket-error))

(define (take-certificate object)
  "The certificate that OBJECT, which is freed, stands for."
  (let ((certificate
         (%make-certificate
          (gasket-certificate-subject object)
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
          (unless-unreadable gasket-certificate-key-pem object))))
    (free-object object)
    certificate))

(define (as-bytes content)
  (if (string? content) (string->utf8 content) content))

(define (make-certificate content)
  "The certificate in CONTENT: PEM, a string, or a bytevector of PEM or DER."
  (take-certificate (gasket-certificate-new-bytes (as-bytes content))))

(define* (certificate-fingerprint certificate #:optional (digest "sha256"))
  "Hexadecimal digits of the certificate's DIGEST."
  (let* ((object (gasket-certificate-new-bytes (certificate-der certificate)))
         (fingerprint (gasket-certificate-fingerprint object digest)))
    (free-object object)
    fingerprint))
