;; Functions made of their shapes, which spec/README.md explains.
#lang racket/base

(require ffi/unsafe
         "version.rkt"
         "library.rkt"
         "constants.rkt"
         "error.rkt"
         "object.rkt")

(provide shape-procedure
         handle-of
         callback-function)

;; The result is a character, as are the parameters, one for each of the C function's; REQUIRED is how
;; many arguments have to be given; the types are strings or #f, of the objects that are returned.
(struct shape (result parameters required possible types))

;; Is there an argument for such a parameter?
(define (given? letter)
  (not (or (char-numeric? letter) (memv letter '(#\p #\h)))))

(define (count-given letters)
  (for/sum ([letter (in-list letters)]) (if (given? letter) 1 0)))

(define (parse-shape text)
  (define parts (regexp-split #rx":" text))
  (define letters (string->list (cadr parts)))
  (define needed
    (for/list ([letter (in-list letters)] #:break (eqv? letter #\|)) letter))
  (define parameters (remv #\| letters))
  (shape (string-ref (car parts) 0)
         parameters
         (count-given needed)
         (count-given parameters)
         (for/list ([type (in-list (cddr parts))]) (and (not (string=? type "")) type))))

;; ---- Racket to C ----

(define (handle-of who value)
  (cond
    [(gasket-object? value) (gasket-object-handle value)]
    [(not value) 0]
    [(fixnum? value) value]
    [else (raise-argument-error who "(or/c gasket-object? fixnum? #f)" value)]))

(define (integer-of who value)
  (if (and (exact-integer? value) (<= (- (expt 2 63)) value (sub1 (expt 2 63))))
      value
      (raise-argument-error who "exact integer of 64 bits" value)))

(define (bytes-of who value)
  (if (or (not value) (bytes? value))
      value
      (raise-argument-error who "(or/c bytes? #f)" value)))

(define (room-of who value)
  (if (or (not value) (and (bytes? value) (not (immutable? value))))
      value
      (raise-argument-error who "(or/c (and/c bytes? (not/c immutable?)) #f)" value)))

(define (make-place value)
  (integer->integer-bytes value 8 #t))

(define (place-value place)
  (integer-bytes->integer place #t))

;; Objects may call them after their last Racket object is gone.
(define callbacks '())

(define (callback-answer value)
  (cond
    [(exact-integer? value) value]
    [value 1]
    [else 0]))

;; A C function of ARITY numbers that calls PROCEDURE. Nothing may leave it but by returning: where
;; something would, the answer is 0.
(define (callback-function who procedure arity)
  (define type (_cprocedure (for/list ([_ (in-range arity)]) _int64) _int64 #:keep #t))
  (unless (and (procedure? procedure) (procedure-arity-includes? procedure arity))
    (raise-argument-error who (format "(procedure-arity-includes/c ~a)" arity) procedure))
  (define (answer . numbers)
    (parameterize-break #f
      (with-handlers ([void (lambda (problem) 0)])
        (callback-answer (apply procedure numbers)))))
  (define pointer (function-ptr answer type))
  (set! callbacks (cons pointer callbacks))
  pointer)

;; ---- C to Racket ----

(define-foreign (direct-error handle) "gasket_direct_error" (_fun _int64 -> _int64))
(define-foreign (handle-kind handle) "gasket_kind" (_fun _int64 -> _int64))

(define (returned-object answer make)
  (cond
    [(positive? answer) (make answer)]
    [(zero? answer) #f]
    [else (checked answer)]))

;; The text of a direct call; #f where OpenSSL has none.
(define (openssl-text bytes)
  (or (c->text bytes)
      (let ([record (direct-error 0)])
        (cond
          [(zero? record) #f]
          [(= (error-kind record) ERROR_SSL)
           (free-handle record)
           #f]
          [else (checked record)]))))

;; The text of one of Gasket's own functions, which has none about a bad handle.
(define (gasket-text bytes asked)
  (or (c->text bytes)
      (begin
        (when (integer? asked)
          (checked (handle-kind asked)))
        (raise-gasket 'bad-argument "text" "there is no text about this"))))

;; ---- calling ----

(define (letter->type letter)
  (case letter
    [(#\t #\T #\b #\r #\p #\q #\h #\k) _bytes]
    [(#\f) _pointer]
    [else _int64]))

(define (digit-value letter)
  (- (char->integer letter) (char->integer #\0)))

;; A list of what is given for each parameter, #f where nothing is.
(define (arguments->values self arguments)
  (let loop ([letters (shape-parameters self)] [arguments arguments])
    (cond
      [(null? letters) '()]
      [(and (given? (car letters)) (pair? arguments))
       (cons (car arguments) (loop (cdr letters) (cdr arguments)))]
      [else (cons #f (loop (cdr letters) arguments))])))

;; What C is given for a letter, a value and all values.
(define (convert who letter value all object->handle)
  (case letter
    [(#\o) (object->handle who value)]
    [(#\n) (integer-of who value)]
    [(#\t) (text->c who value)]
    [(#\b) (bytes-of who value)]
    [(#\r) (room-of who value)]
    [(#\f) (and value (callback-function who value (hash-ref callback-arities who)))]
    [(#\p #\h) (make-place 0)]
    [(#\q) (and value (make-place (integer-of who value)))]
    [(#\k) (make-place (object->handle who value))]
    [else (bytes-length (or (bytes-of who (list-ref all (digit-value letter))) #""))]))

;; What C has stored, a list.
(define (stored-values self converted all)
  (define origin (for/first ([value (in-list all)] #:when (gasket-object? value)) value))
  (let loop ([letters (shape-parameters self)] [converted converted] [all all]
             [types (if (object-letter? (shape-result self))
                        (cdr (shape-types self))
                        (shape-types self))])
    (define (next types)
      (loop (cdr letters) (cdr converted) (cdr all) types))
    (cond
      [(null? letters) '()]
      [(memv (car letters) '(#\h #\k))
       (cons (stored-object (place-value (car converted)) (car types)
                            (if (eqv? (car letters) #\k) (car all) origin))
             (next (cdr types)))]
      [(memv (car letters) '(#\p #\q))
       (cons (and (car converted) (place-value (car converted))) (next types))]
      [else (next types)])))

(define (object-letter? letter)
  (or (char-numeric? letter) (memv letter '(#\+ #\.))))

;; What C's answer is here.
(define (return self answer all converted)
  (define (type)
    (car (shape-types self)))
  (case (shape-result self)
    [(#\n) (checked answer)]
    [(#\v) (void (checked answer))]
    [(#\t) (openssl-text answer)]
    [(#\T) (gasket-text answer (and (pair? converted) (car converted)))]
    [(#\+) (returned-object answer (lambda (handle) (own-object handle (type))))]
    [(#\.) (returned-object answer (lambda (handle) (borrow-object handle (type) #f)))]
    [else
     (define origin (list-ref all (digit-value (shape-result self))))
     (returned-object answer (lambda (handle) (borrow-object handle (type) origin)))]))

(define (stores? self)
  (for/or ([letter (in-list (shape-parameters self))]) (memv letter '(#\p #\q #\h #\k))))

(define (makes-objects? self)
  (or (eqv? (shape-result self) #\+) (memv #\h (shape-parameters self))))

(define (c-name name)
  (string-append "gasket_" (regexp-replace* #rx"-" (symbol->string name) "_")))

(define (c-function name self)
  (get-ffi-obj (c-name name) (gasket-library)
               (_cprocedure (map letter->type (shape-parameters self))
                            (letter->type (shape-result self)))
               (lambda ()
                 (raise-gasket 'unsupported (symbol->string name)
                               "the libgasket that is loaded has no such function"))))

;; A procedure of a list of arguments that returns a list of values.
(define (make-performer name self object->handle)
  (define call (c-function name self))
  (define letters (shape-parameters self))
  (define nothing? (eqv? (shape-result self) #\v))
  (define storing? (stores? self))
  (define (perform arguments)
    (define all (arguments->values self arguments))
    (define converted
      (for/list ([letter (in-list letters)] [value (in-list all)])
        (convert name letter value all object->handle)))
    (define answer (return self (apply call converted) all converted))
    (cond
      [(not storing?) (list answer)]
      [nothing? (stored-values self converted all)]
      [else (cons answer (stored-values self converted all))]))
  (if (makes-objects? self)
      ;; No break may come between a new handle and its object.
      (lambda (arguments) (parameterize-break #f (perform arguments)))
      perform))

(define (arity-of self)
  (if (= (shape-required self) (shape-possible self))
      (shape-required self)
      (for/list ([count (in-range (shape-required self) (add1 (shape-possible self)))]) count)))

;; The function NAME whose shape is TEXT. It is made when it is first called. OBJECT->HANDLE gives the handle
;; of an argument that stands for an object.
(define (shape-procedure name text object->handle)
  (define self (parse-shape text))
  (define perform #f)
  (define (call . arguments)
    (unless perform
      (set! perform (make-performer name self object->handle)))
    (apply values (perform arguments)))
  (procedure-rename (procedure-reduce-arity call (arity-of self)) name))
