;;; What the tests share: assertions, the peer's services, contexts.

(define-module (support)
  #:use-module (ice-9 exceptions)
  #:use-module (rnrs bytevectors)
  #:use-module (gasket)
  #:use-module (gasket direct)
  #:use-module (gasket dynamic)
  #:export (certificate-file
            service-port
            trusting
            connect-to
            call-with-service
            expect
            expect-equal
            exception-of
            sha256
            seconds-of
            explain))

(define (certificate-file name)
  (string-append (getenv "GASKET_TEST_CERTIFICATES") "/" name))

(define (service-port name)
  (string->number (getenv (string-append "GASKET_PORT_" (symbol->string name)))))

(define* (trusting #:optional (authority "root.pem") #:rest settings)
  "A client's context."
  (apply make-tls-context #:ca-file (certificate-file authority) settings))

(define* (connect-to service #:key (context (trusting)) #:allow-other-keys #:rest settings)
  (apply tls-connect "localhost" (service-port service) #:context context settings))

(define (call-with-service service receive . settings)
  (call-with-tls-port (apply connect-to service settings) receive))

(define (expect true? what)
  (unless true?
    (error (string-append "not so: " what))))

(define (expect-equal wanted found)
  (unless (equal? wanted found)
    (error (format #f "~s is wanted, and ~s is there" wanted found))))

(define (exception-of right? thunk)
  "The exception that THUNK raises, for which RIGHT? must be true."
  (let ((found (with-exception-handler identity
                 (lambda () (thunk) #f)
                 #:unwind? #t)))
    (unless (and found (right? found))
      (error (format #f "another error is wanted than ~a" (if found (explain found) "none"))))
    found))

(define (sha256 bytes)
  "In hexadecimal digits."
  (let ((digest (make-bytevector 32)))
    (openssl-call "EVP_Digest"
                  "int (bytes, length size_t, room, out unsigned int, EVP_MD *, ENGINE * null)"
                  bytes digest (evp-sha256) #f)
    (string-concatenate
     (map (lambda (byte) (string-pad (number->string byte 16) 2 #\0))
          (bytevector->u8-list digest)))))

(define (seconds-of thunk)
  (let ((start (get-internal-real-time)))
    (thunk)
    (/ (- (get-internal-real-time) start) internal-time-units-per-second 1.0)))

(define (explain exception)
  "In one line."
  (string-map (lambda (character) (if (char=? character #\newline) #\space character))
              (cond ((gasket-error? exception) (gasket-error-message exception))
                    ((exception-with-message? exception)
                     (if (exception-with-irritants? exception)
                         (apply simple-format #f (exception-message exception)
                                (exception-irritants exception))
                         (exception-message exception)))
                    (else (format #f "~s" exception)))))
