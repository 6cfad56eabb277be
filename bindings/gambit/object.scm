;; Objects: handles that the collector frees; and the functions of which this binding knows the parameters.

;; What was borrowed ends with its origin, which it keeps.
(define-type gasket-object handle (origin unprintable:))

;; A will is executed between any two steps of the program, so it looks up nothing. To free twice does nothing.
(define free-address (address-of 'free))

(define (free-dropped object)
  (call-address free-address (list (gasket-object-handle object))))

(define (own handle origin)
  (let ((object (make-gasket-object handle origin)))
    (make-will object free-dropped)
    object))

(define (borrow handle origin)
  (if (and (gasket-object? origin) (= handle (gasket-object-handle origin)))
      origin
      (make-gasket-object handle origin)))

(define (handle-of value)
  (if (gasket-object? value) (gasket-object-handle value) value))

(define addresses (make-table test: eq?))

(define (known-address name)
  (or (table-ref addresses name #f)
      (let ((found (address-of name)))
        (table-set! addresses name found)
        found)))

(define (c name . given)
  (call-address (known-address name) (map handle-of given)))

(define (c-text name . given)
  (let ((address (apply c name given)))
    (and (not (zero? address)) (text-at address))))
