;;; Error records as conditions. A record is read whole and freed at once.

(define-module (gasket error)
  #:use-module (system foreign)
  #:use-module (ice-9 exceptions)
  #:use-module (gasket library)
  #:use-module ((gasket table) #:select (gasket-constants))
  #:export (&gasket-error
            gasket-error?
            gasket-error-kind
            gasket-error-what
            gasket-error-message
            gasket-error-codes
            gasket-error-strings
            gasket-error-verify-result
            gasket-error-verify-string
            gasket-error-alert
            gasket-error-os-error
            gasket-error-peer
            &gasket-ssl-error gasket-ssl-error?
            &gasket-verify-error gasket-verify-error?
            &gasket-closed-error gasket-closed-error?
            &gasket-timeout-error gasket-timeout-error?
            &gasket-os-error gasket-os-error?
            &gasket-resolve-error gasket-resolve-error?
            &gasket-state-error gasket-state-error?
            &gasket-bad-handle-error gasket-bad-handle-error?
            &gasket-bad-argument-error gasket-bad-argument-error?
            &gasket-unsupported-error gasket-unsupported-error?
            &gasket-library-error gasket-library-error?
            &gasket-no-memory-error gasket-no-memory-error?
            error-record?
            record->exception
            make-gasket-exception
            error-kind
            forgive
            free-handle))

;; Whatever fails in Gasket, with all that is known about it.
(define-exception-type &gasket-error &error
  make-gasket-error gasket-error?
  (kind gasket-error-kind)                   ; a symbol: verify, bad-handle ...
  (what gasket-error-what)                   ; the operation, "handshake"
  (message gasket-error-message)             ; all of it in one line
  (codes gasket-error-codes)                 ; OpenSSL's, the oldest first
  (strings gasket-error-strings)             ; its texts for them
  (verify-result gasket-error-verify-result) ; why a certificate was refused, or 0
  (verify-string gasket-error-verify-string) ; OpenSSL's text for it
  (alert gasket-error-alert)                 ; the TLS alert's number, or 0
  (os-error gasket-error-os-error)           ; errno, or getaddrinfo's number, or 0
  (peer gasket-error-peer))                  ; whom it was with, "host:port"

(define-syntax-rule (define-errors constructors (kind type make predicate) ...)
  (begin
    (define-exception-type type &gasket-error make predicate)
    ...
    (define constructors (list (cons 'kind make) ...))))

(define-errors constructors
  (ssl &gasket-ssl-error make-ssl-error gasket-ssl-error?)
  (verify &gasket-verify-error make-verify-error gasket-verify-error?)
  (closed &gasket-closed-error make-closed-error gasket-closed-error?)
  (timeout &gasket-timeout-error make-timeout-error gasket-timeout-error?)
  (os &gasket-os-error make-os-error gasket-os-error?)
  (resolve &gasket-resolve-error make-resolve-error gasket-resolve-error?)
  (state &gasket-state-error make-state-error gasket-state-error?)
  (bad-handle &gasket-bad-handle-error make-bad-handle-error gasket-bad-handle-error?)
  (bad-argument &gasket-bad-argument-error make-bad-argument-error gasket-bad-argument-error?)
  (unsupported &gasket-unsupported-error make-unsupported-error gasket-unsupported-error?)
  (library &gasket-library-error make-library-error gasket-library-error?)
  (no-memory &gasket-no-memory-error make-no-memory-error gasket-no-memory-error?))

(define* (make-gasket-exception kind what message
                                #:key (codes '()) (strings '()) (verify-result 0)
                                (verify-string "") (alert 0) (os-error 0) (peer ""))
  "An exception of KIND, to be raised."
  (make-exception
   ((or (assq-ref constructors kind) make-gasket-error)
    kind what message codes strings verify-result verify-string alert os-error peer)
   (make-exception-with-origin what)
   (make-exception-with-message message)
   (make-exception-with-irritants '())))

;;; Reading records

(define-foreign int64 (error-kind (int64 record)) "gasket_error_kind")
(define-foreign '* (error-what (int64 record)) "gasket_error_what")
(define-foreign '* (error-message (int64 record)) "gasket_error_message")
(define-foreign int64 (error-code-count (int64 record)) "gasket_error_code_count")
(define-foreign int64 (error-code (int64 record) (int64 index)) "gasket_error_code")
(define-foreign '* (error-string (int64 record) (int64 index)) "gasket_error_string")
(define-foreign int64 (error-verify-result (int64 record)) "gasket_error_verify_result")
(define-foreign '* (error-verify-string (int64 record)) "gasket_error_verify_result_string")
(define-foreign int64 (error-alert (int64 record)) "gasket_error_alert")
(define-foreign int64 (error-os (int64 record)) "gasket_error_os")
(define-foreign '* (error-peer (int64 record)) "gasket_error_peer")
(define-foreign int64 (free-handle (int64 handle)) "gasket_free")

(define (kind-constant kind)
  "The number of KIND, bad-handle: GASKET_ERROR_BAD_HANDLE; #f where C has none."
  (let ((name (string-map (lambda (character) (if (char=? character #\-) #\_ character))
                          (string-upcase (symbol->string kind)))))
    (and=> (assq-ref gasket-constants (string->symbol (string-append "ERROR_" name))) car)))

(define kinds
  (map (lambda (constructor) (cons (kind-constant (car constructor)) (car constructor)))
       constructors))

(define (error-record? answer)
  "Is ANSWER the number of an error record? States are above -2^40."
  (< answer (- (expt 2 40))))

(define (record->exception record)
  "The exception that RECORD, which is freed, becomes."
  (let* ((indices (iota (max 0 (error-code-count record))))
         (text (lambda (pointer) (or (scheme-string pointer) "")))
         (exception
          (make-gasket-exception
           (assv-ref kinds (error-kind record))
           (text (error-what record)) (text (error-message record))
           #:codes (map (lambda (index) (error-code record index)) indices)
           #:strings (map (lambda (index) (text (error-string record index))) indices)
           #:verify-result (error-verify-result record)
           #:verify-string (text (error-verify-string record))
           #:alert (error-alert record)
           #:os-error (error-os record)
           #:peer (text (error-peer record)))))
    (free-handle record)
    exception))

(define (forgive answer)
  "ANSWER, or 0 where it is a record, which is freed unread."
  (cond ((error-record? answer)
         (free-handle answer)
         0)
        (else answer)))
