;; The handles of what direct calls are given: a TLS port stands for its SSL.
#lang racket/base

(require ffi/unsafe
         "library.rkt"
         "error.rkt"
         "object.rkt"
         "shape.rkt"
         "port.rkt")

(provide openssl-handle)

(define-foreign (stream-ssl stream) "gasket_stream_ssl" (_fun _int64 -> _int64))

(define (openssl-handle who value)
  (define object (if (tls-port? value) (tls-stream value) value))
  (if (and (gasket-object? object) (equal? (gasket-object-type object) "stream"))
      (checked (stream-ssl (gasket-object-handle object)))
      (handle-of who object)))
