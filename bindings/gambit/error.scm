;; What fails raises a gasket-error.

(define-type gasket-error message kind what peer codes strings verify-result verify-string alert os)

;; One that this binding has found itself.
(define (raise-own kind name message)
  (raise (make-gasket-error (string-append name ": " message) (gasket-constant kind) name #f '() '() 0 #f 0 0)))

;; The error of a record, which is freed.
(define (record->error record)
  (let* ((each (iota (c 'error_code_count record)))
         (made (make-gasket-error
                 (c-text 'error_message record)
                 (c 'error_kind record)
                 (c-text 'error_what record)
                 (c-text 'error_peer record)
                 (map (lambda (n) (c 'error_code record n)) each)
                 (map (lambda (n) (c-text 'error_string record n)) each)
                 (c 'error_verify_result record)
                 (c-text 'error_verify_result_string record)
                 (c 'error_alert record)
                 (c 'error_os record))))
    (c 'free record)
    made))

(define records-end (- (expt 2 40)))

(define (checked answer)
  (if (< answer records-end) (raise (record->error answer)) answer))

;; What the last direct call on the object left in OpenSSL's error queue, as an error, or #f.
(define (gasket-direct-error object)
  (let ((record (c 'direct_error (or object 0))))
    (and (not (zero? record)) (record->error record))))
