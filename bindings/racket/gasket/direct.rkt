;; OpenSSL's functions by their Lisp names, SSL_CTX_set_options is ssl-ctx-set-options; and its constants
;; by those of C.
#lang racket/base

(require ffi/unsafe
         "private/library.rkt"
         "private/error.rkt"
         "private/constant.rkt"
         "private/openssl-handle.rkt"
         "private/openssl-constants.rkt"
         "private/direct.rkt")

(provide (all-from-out "private/openssl-constants.rkt"
                       "private/direct.rkt")
         openssl-constant
         ssl-options
         (rename-out [last-error direct-error]))

(define-foreign (direct-error handle) "gasket_direct_error" (_fun _int64 -> _int64))

;; What the last direct call on OBJECT, or without one on no object, has left in OpenSSL's error queue: an
;; exception that is not raised, or #f.
(define (last-error [object #f])
  (define record (direct-error (openssl-handle 'direct-error object)))
  (and (not (zero? record))
       (record->exn record)))
