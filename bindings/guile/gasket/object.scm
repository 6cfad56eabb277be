;;; Objects: what libgasket's handles stand for.

(define-module (gasket object)
  #:use-module (system foreign)
  #:use-module (srfi srfi-9)
  #:use-module (srfi srfi-9 gnu)
  #:use-module (gasket library)
  #:use-module (gasket error)
  #:export (gasket-object?
            gasket-object-handle
            gasket-object-type
            own-object
            borrow-object
            free-object))

;; A context, a stream, or an object of one of OpenSSL's types. ORIGIN is the object that it was
;; borrowed from, which it keeps.
(define-record-type <gasket-object>
  (make-object handle type origin)
  gasket-object?
  (handle gasket-object-handle)
  (type known-type)
  (origin object-origin))

(define-foreign '* (direct-type (int64 handle)) "gasket_direct_type")

(define (gasket-object-type object)
  "OpenSSL's name of OBJECT's type, such as \"X509_NAME\"; or \"stream\", \"listener\"."
  (or (known-type object)
      (scheme-string (direct-type (gasket-object-handle object)))
      "object"))

(set-record-type-printer! <gasket-object>
  (lambda (object port)
    (format port "#<gasket ~a ~a>" (gasket-object-type object) (gasket-object-handle object))))

;; The collector frees what was dropped. To free a handle twice does nothing.
(define guardian (make-guardian))

(define (free-object object)
  (free-handle (gasket-object-handle object)))

(define (free-dropped)
  (let ((object (guardian)))
    (when object
      (free-object object)
      (free-dropped))))

(add-hook! after-gc-hook free-dropped)

(define (own-object handle type)
  "An object of HANDLE's, which is new."
  (let ((object (make-object handle type #f)))
    (guardian object)
    object))

(define (borrow-object handle type origin)
  (if (and (gasket-object? origin) (= handle (gasket-object-handle origin)))
      origin
      (make-object handle type origin)))
