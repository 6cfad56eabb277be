;; Error records as conditions: with the message, and a reader for each field.

(define-condition-type &gasket &error make-gasket-condition gasket-error?
  (kind gasket-error-kind)
  (what gasket-error-what)
  (peer gasket-error-peer)
  (codes gasket-error-codes)
  (strings gasket-error-strings)
  (verify-result gasket-error-verify-result)
  (verify-string gasket-error-verify-string)
  (alert gasket-error-alert)
  (os gasket-error-os))

(define-syntax define-c
  (syntax-rules ()
    [(_ name c-name parameters result) (define name (foreign-procedure c-name parameters result))]))

(define-c free "gasket_free" (integer-64) integer-64)
(define-c error-kind "gasket_error_kind" (integer-64) integer-64)
(define-c error-what "gasket_error_what" (integer-64) utf-8)
(define-c error-message "gasket_error_message" (integer-64) utf-8)
(define-c error-peer "gasket_error_peer" (integer-64) utf-8)
(define-c error-code-count "gasket_error_code_count" (integer-64) integer-64)
(define-c error-code "gasket_error_code" (integer-64 integer-64) integer-64)
(define-c error-string "gasket_error_string" (integer-64 integer-64) utf-8)
(define-c error-verify-result "gasket_error_verify_result" (integer-64) integer-64)
(define-c error-verify-string "gasket_error_verify_result_string" (integer-64) utf-8)
(define-c error-alert "gasket_error_alert" (integer-64) integer-64)
(define-c error-os "gasket_error_os" (integer-64) integer-64)
(define-c direct-error "gasket_direct_error" (integer-64) integer-64)

;; What is below this is an error record.
(define records-end (- (expt 2 40)))

;; The condition of a record, which is freed.
(define (record->condition record)
  (let* ([places (iota (error-code-count record))]
         [made (condition
                 (make-gasket-condition
                   (error-kind record) (error-what record) (error-peer record)
                   (map (lambda (place) (error-code record place)) places)
                   (map (lambda (place) (error-string record place)) places)
                   (error-verify-result record) (error-verify-string record)
                   (error-alert record) (error-os record))
                 (make-message-condition (error-message record)))])
    (free record)
    made))

(define (refuse kind what message)
  (raise (condition (make-gasket-condition (gasket-constant kind) what "" '() '() 0 "" 0 0)
                    (make-message-condition message))))

;; The answer, unless it is a record.
(define (checked answer)
  (if (< answer records-end) (raise (record->condition answer)) answer))

;; What the last direct call on the object left in OpenSSL's error queue, as a condition, or #f.
(define (gasket-direct-error handle)
  (let ([record (direct-error handle)])
    (and (not (zero? record)) (record->condition record))))
