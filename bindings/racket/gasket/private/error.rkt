;; Error records as exceptions. A record is read whole and freed at once.
#lang racket/base

(require ffi/unsafe
         "library.rkt"
         "constants.rkt")

(provide (struct-out exn:fail:gasket)
         (struct-out exn:fail:gasket:ssl)
         (struct-out exn:fail:gasket:verify)
         (struct-out exn:fail:gasket:closed)
         (struct-out exn:fail:gasket:timeout)
         (struct-out exn:fail:gasket:os)
         (struct-out exn:fail:gasket:resolve)
         (struct-out exn:fail:gasket:state)
         (struct-out exn:fail:gasket:bad-handle)
         (struct-out exn:fail:gasket:bad-argument)
         (struct-out exn:fail:gasket:unsupported)
         (struct-out exn:fail:gasket:library)
         (struct-out exn:fail:gasket:no-memory)
         error-kind
         free-handle
         record?
         record->exn
         checked
         forgive
         raise-gasket)

;; Whatever fails in Gasket, with all that is known about it; the message has all of it in one line.
(struct exn:fail:gasket exn:fail:network
  (kind          ; a symbol: verify, bad-handle ...
   what          ; the operation, "handshake"
   codes         ; OpenSSL's, the oldest first
   strings       ; its texts for them
   verify-result ; why a certificate was refused, or 0
   verify-string ; OpenSSL's text for it
   alert         ; the TLS alert's number, or 0
   os-error      ; errno, or getaddrinfo's number, or 0
   peer)         ; whom it was with, "host:port"
  #:transparent)

(struct exn:fail:gasket:ssl exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:verify exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:closed exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:timeout exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:os exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:resolve exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:state exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:bad-handle exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:bad-argument exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:unsupported exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:library exn:fail:gasket () #:transparent)
(struct exn:fail:gasket:no-memory exn:fail:gasket () #:transparent)

(define constructors
  (hasheq 'ssl exn:fail:gasket:ssl
          'verify exn:fail:gasket:verify
          'closed exn:fail:gasket:closed
          'timeout exn:fail:gasket:timeout
          'os exn:fail:gasket:os
          'resolve exn:fail:gasket:resolve
          'state exn:fail:gasket:state
          'bad-handle exn:fail:gasket:bad-handle
          'bad-argument exn:fail:gasket:bad-argument
          'unsupported exn:fail:gasket:unsupported
          'library exn:fail:gasket:library
          'no-memory exn:fail:gasket:no-memory))

(define kinds
  (hasheqv ERROR_SSL 'ssl
           ERROR_VERIFY 'verify
           ERROR_CLOSED 'closed
           ERROR_OS 'os
           ERROR_RESOLVE 'resolve
           ERROR_STATE 'state
           ERROR_BAD_HANDLE 'bad-handle
           ERROR_BAD_ARGUMENT 'bad-argument
           ERROR_UNSUPPORTED 'unsupported
           ERROR_LIBRARY 'library
           ERROR_NO_MEMORY 'no-memory))

(define (make-exn kind what message
                  #:codes [codes '()] #:strings [strings '()]
                  #:verify-result [verify-result 0] #:verify-string [verify-string ""]
                  #:alert [alert 0] #:os-error [os-error 0] #:peer [peer ""])
  ((hash-ref constructors kind exn:fail:gasket)
   message (current-continuation-marks)
   kind what codes strings verify-result verify-string alert os-error peer))

;; What Gasket's C has not been asked, in its own manner: "read with localhost:443: TEXT".
(define (raise-gasket kind what text #:peer [peer ""])
  (raise (make-exn kind what
                   (if (string=? peer "")
                       (string-append what ": " text)
                       (string-append what " with " peer ": " text))
                   #:peer peer)))

;; ---- reading records ----

(define-foreign (error-kind record) "gasket_error_kind" (_fun _int64 -> _int64))
(define-foreign (error-what record) "gasket_error_what" (_fun _int64 -> _bytes))
(define-foreign (error-message record) "gasket_error_message" (_fun _int64 -> _bytes))
(define-foreign (error-code-count record) "gasket_error_code_count" (_fun _int64 -> _int64))
(define-foreign (error-code record index) "gasket_error_code" (_fun _int64 _int64 -> _int64))
(define-foreign (error-string record index) "gasket_error_string" (_fun _int64 _int64 -> _bytes))
(define-foreign (error-verify-result record) "gasket_error_verify_result" (_fun _int64 -> _int64))
(define-foreign (error-verify-string record) "gasket_error_verify_result_string" (_fun _int64 -> _bytes))
(define-foreign (error-alert record) "gasket_error_alert" (_fun _int64 -> _int64))
(define-foreign (error-os record) "gasket_error_os" (_fun _int64 -> _int64))
(define-foreign (error-peer record) "gasket_error_peer" (_fun _int64 -> _bytes))
(define-foreign (free-handle handle) "gasket_free" (_fun _int64 -> _int64))

;; Is ANSWER the number of an error record? States are above -2^40.
(define (record? answer)
  (< answer (- (expt 2 40))))

;; The exception that RECORD, which is freed, becomes.
(define (record->exn record)
  (define (text bytes)
    (or (c->text bytes) ""))
  (define count (error-code-count record))
  (begin0
    (make-exn (hash-ref kinds (error-kind record) #f)
              (text (error-what record))
              (text (error-message record))
              #:codes (for/list ([index (in-range count)]) (error-code record index))
              #:strings (for/list ([index (in-range count)]) (text (error-string record index)))
              #:verify-result (error-verify-result record)
              #:verify-string (text (error-verify-string record))
              #:alert (error-alert record)
              #:os-error (error-os record)
              #:peer (text (error-peer record)))
    (free-handle record)))

;; ANSWER, unless it is a record, which is raised.
(define (checked answer)
  (if (record? answer)
      (raise (record->exn answer))
      answer))

;; ANSWER, or 0 where it is a record, which is freed unread.
(define (forgive answer)
  (cond
    [(record? answer)
     (free-handle answer)
     0]
    [else answer]))
