;; Objects: what libgasket's handles stand for.
#lang racket/base

(require ffi/unsafe
         "library.rkt"
         "error.rkt")

(provide gasket-object?
         gasket-object-handle
         gasket-object-type
         own-object
         borrow-object
         stored-object
         free-object)

(define-foreign (direct-type handle) "gasket_direct_type" (_fun _int64 -> _bytes))

;; A context, a stream, or an object of one of OpenSSL's types. The origin is the object that it was
;; borrowed from, which it keeps.
(struct gasket-object (handle known-type origin)
  #:property prop:custom-write
  (lambda (object port mode)
    (fprintf port "#<gasket ~a ~a>" (gasket-object-type object) (gasket-object-handle object)))
  #:property prop:equal+hash
  (list (lambda (one other equal?) (= (gasket-object-handle one) (gasket-object-handle other)))
        (lambda (object hash) (hash (gasket-object-handle object)))
        (lambda (object hash) (hash (gasket-object-handle object)))))

;; OpenSSL's name of the object's type, such as "X509_NAME"; or "stream", "listener".
(define (gasket-object-type object)
  (or (gasket-object-known-type object)
      (c->text (direct-type (gasket-object-handle object)))
      "object"))

;; To free a handle twice does nothing.
(define (free-object object)
  (void (free-handle (gasket-object-handle object))))

;; An object of a new handle's, which the collector frees.
(define (own-object handle type)
  (define object (gasket-object handle type #f))
  (register-finalizer object free-object)
  object)

(define (borrow-object handle type origin)
  (if (and (gasket-object? origin) (= handle (gasket-object-handle origin)))
      origin
      (gasket-object handle type origin)))

;; An object whose handle C has stored, or #f. To free a borrowed one does nothing, so all are.
(define (stored-object handle type origin)
  (cond
    [(not (positive? handle)) #f]
    [(and (gasket-object? origin) (= handle (gasket-object-handle origin))) origin]
    [else (own-object handle type)]))
