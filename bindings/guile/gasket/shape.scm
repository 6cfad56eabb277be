;;; Functions made of their shapes, which spec/README.md explains.

(define-module (gasket shape)
  #:use-module (ice-9 documentation)
  #:use-module (system foreign)
  #:use-module (rnrs bytevectors)
  #:use-module (srfi srfi-1)
  #:use-module (srfi srfi-9)
  #:use-module (gasket library)
  #:use-module (gasket error)
  #:use-module (gasket object)
  #:use-module ((gasket table) #:select (gasket-constants callback-arities))
  #:export (shape-procedure
            handle-of
            checked
            integer-of
            bytes-pointer
            callback-pointer
            stored-object))

(define-record-type <shape>
  (make-shape result parameters required types)
  shape?
  (result shape-result)         ; a character
  (parameters shape-parameters) ; characters, one for each parameter of the C function
  (required shape-required)     ; how many arguments have to be given
  (types shape-types))          ; of the objects that are returned: strings, or #f

(define (given? letter)
  "Is there an argument for such a parameter?"
  (not (or (char-numeric? letter) (memv letter '(#\p #\h)))))

(define (delv item list)
  (remove (lambda (each) (eqv? each item)) list))

(define (parse-shape text)
  (let* ((parts (string-split text #\:))
         (letters (string->list (cadr parts))))
    (make-shape (string-ref (car parts) 0)
                (delv #\| letters)
                (count given? (take-while (lambda (letter) (not (eqv? letter #\|))) letters))
                (map (lambda (type) (and (not (string-null? type)) type))
                     (cddr parts)))))

;;; Scheme to C

(define (wrong-type what value)
  (scm-error 'wrong-type-arg #f "~A is needed in place of ~S" (list what value) (list value)))

(define (handle-of value)
  (cond ((gasket-object? value) (gasket-object-handle value))
        ((not value) 0)
        ((exact-integer? value) value)
        (else (wrong-type "an object" value))))

(define (integer-of value)
  (if (exact-integer? value)
      value
      (wrong-type "an exact integer" value)))

(define (text-of value)
  (if (or (not value) (string? value))
      (c-string value)
      (wrong-type "a string" value)))

(define (bytes-pointer value)
  "Where the bytes of VALUE are, which do not move."
  (cond ((bytevector? value) (bytevector->pointer value))
        ((not value) %null-pointer)
        (else (wrong-type "a bytevector" value))))

(define (bytes-length value)
  (if value (bytevector-length value) 0))

(define (make-place value)
  (let ((place (make-bytevector 8)))
    (bytevector-s64-native-set! place 0 value)
    place))

(define (place-value place)
  (bytevector-s64-native-ref place 0))

;; Objects may call them after their last Scheme object is gone.
(define callbacks '())

(define (callback-answer value)
  (cond ((exact-integer? value) value)
        (value 1)
        (else 0)))

(define (callback-pointer procedure arity)
  "A C function of ARITY numbers that calls PROCEDURE. Nothing may leave it but by returning: where
something would, the answer is 0."
  (define (answer . numbers)
    (call-with-blocked-asyncs
     (lambda ()
       (catch #t
         (lambda () (callback-answer (apply procedure numbers)))
         (const 0)))))
  (if (procedure? procedure)
      (let ((pointer (procedure->pointer int64 answer (make-list arity int64))))
        (set! callbacks (cons pointer callbacks))
        pointer)
      (wrong-type "a procedure" procedure)))

;;; C to Scheme

(define (checked answer)
  "ANSWER, unless it is an error record, which is raised."
  (if (error-record? answer)
      (raise-exception (record->exception answer))
      answer))

(define (returned-object answer make)
  (cond ((positive? answer) (make answer))
        ((zero? answer) #f)
        (else (checked answer))))

(define (stored-object handle type origin)
  "An object whose handle C has stored. To free a borrowed one does nothing, so all are."
  (cond ((not (positive? handle)) #f)
        ((and (gasket-object? origin) (= handle (gasket-object-handle origin))) origin)
        (else (own-object handle type))))

(define-foreign int64 (direct-error (int64 handle)) "gasket_direct_error")
(define-foreign int64 (handle-kind (int64 handle)) "gasket_kind")
(define ssl-kind (car (assq-ref gasket-constants 'ERROR_SSL)))

(define (openssl-text pointer)
  "The text of a direct call; #f where OpenSSL has none."
  (or (scheme-string pointer)
      (let ((record (direct-error 0)))
        (cond ((zero? record) #f)
              ((= (error-kind record) ssl-kind)
               (free-handle record)
               #f)
              (else (checked record))))))

(define (gasket-text pointer asked)
  "The text of one of Gasket's own functions, which has none about a bad handle."
  (or (scheme-string pointer)
      (begin
        (when (number? asked)
          (checked (handle-kind asked)))
        (raise-exception
         (make-gasket-exception 'bad-argument "text" "there is no text about this")))))

;;; Calling

(define (letter->foreign-type letter)
  (case letter
    ((#\t #\b #\r #\f #\p #\q #\h #\k #\T) '*)
    ((#\v) int64)
    (else int64)))

(define (arguments->values name shape arguments)
  "A list of what is given for each parameter, #f where nothing is."
  (let ((needed (shape-required shape))
        (possible (count given? (shape-parameters shape)))
        (there (length arguments)))
    (unless (<= needed there possible)
      (scm-error 'wrong-number-of-args name "Wrong number of arguments to ~A" (list name) #f))
    (let loop ((letters (shape-parameters shape)) (arguments arguments) (values '()))
      (cond ((null? letters) (reverse values))
            ((and (given? (car letters)) (pair? arguments))
             (loop (cdr letters) (cdr arguments) (cons (car arguments) values)))
            (else (loop (cdr letters) arguments (cons #f values)))))))

(define (converter name object->handle)
  "A procedure that makes what C is given of a letter, a value and all values."
  (lambda (letter value all)
    (case letter
      ((#\o) (object->handle value))
      ((#\n) (integer-of value))
      ((#\t) (text-of value))
      ((#\b #\r) (bytes-pointer value))
      ((#\f) (if value (callback-pointer value (assq-ref callback-arities name)) %null-pointer))
      ((#\p #\h) (make-place 0))
      ((#\q) (and value (make-place (integer-of value))))
      ((#\k) (make-place (object->handle value)))
      (else (bytes-length (list-ref all (digit-value letter)))))))

(define (digit-value letter)
  (- (char->integer letter) (char->integer #\0)))

(define (place->pointer value)
  (cond ((bytevector? value) (bytevector->pointer value))
        ((not value) %null-pointer)
        (else value)))

(define (stored-values shape converted all)
  "What C has stored, a list."
  (let ((origin (find gasket-object? all)))
    (let loop ((letters (shape-parameters shape)) (converted converted) (all all)
               (types (if (object-letter? (shape-result shape))
                          (cdr (shape-types shape))
                          (shape-types shape))))
      (cond ((null? letters) '())
            ((memv (car letters) '(#\h #\k))
             (cons (stored-object (place-value (car converted)) (car types)
                                  (if (eqv? (car letters) #\k) (car all) origin))
                   (loop (cdr letters) (cdr converted) (cdr all) (cdr types))))
            ((memv (car letters) '(#\p #\q))
             (cons (and (car converted) (place-value (car converted)))
                   (loop (cdr letters) (cdr converted) (cdr all) types)))
            (else (loop (cdr letters) (cdr converted) (cdr all) types))))))

(define (object-letter? letter)
  (or (char-numeric? letter) (memv letter '(#\+ #\.))))

(define (returner shape)
  "A procedure that makes a Scheme value of C's answer, all values and what they were made."
  (let ((type (and (pair? (shape-types shape)) (car (shape-types shape)))))
    (case (shape-result shape)
      ((#\n) (lambda (answer all converted) (checked answer)))
      ((#\v) (lambda (answer all converted) (checked answer) *unspecified*))
      ((#\t) (lambda (answer all converted) (openssl-text answer)))
      ((#\T) (lambda (answer all converted)
               (gasket-text answer (and (pair? converted) (car converted)))))
      ((#\+) (lambda (answer all converted)
               (returned-object answer (lambda (handle) (own-object handle type)))))
      ((#\.) (lambda (answer all converted)
               (returned-object answer (lambda (handle) (borrow-object handle type #f)))))
      (else
       (let ((parent (digit-value (shape-result shape))))
         (lambda (answer all converted)
           (returned-object answer (lambda (handle)
                                     (borrow-object handle type (list-ref all parent))))))))))

(define (makes-objects? shape)
  (or (eqv? (shape-result shape) #\+)
      (memv #\h (shape-parameters shape))))

(define (make-procedure name text object->handle)
  (let* ((shape (parse-shape text))
         (letters (shape-parameters shape))
         (address (or (foreign-address (foreign-name name))
                      (raise-exception
                       (make-gasket-exception
                        'unsupported (symbol->string name)
                        (format #f "~a: the libgasket that is loaded has no such function" name)))))
         (call (pointer->procedure (letter->foreign-type (shape-result shape)) address
                                   (map letter->foreign-type letters)))
         (convert (converter name object->handle))
         (return (returner shape))
         (nothing? (eqv? (shape-result shape) #\v))
         (stores? (any (lambda (letter) (memv letter '(#\p #\q #\h #\k))) letters)))
    (define (perform arguments)
      (let* ((all (arguments->values name shape arguments))
             (converted (map (lambda (letter value) (convert letter value all)) letters all))
             (answer (return (apply call (map place->pointer converted)) all converted)))
        (cond ((not stores?) (list answer))
              (nothing? (stored-values shape converted all))
              (else (cons answer (stored-values shape converted all))))))
    (if (makes-objects? shape)
        ;; No interrupt may come between a new handle and its object.
        (lambda (arguments) (call-with-blocked-asyncs (lambda () (perform arguments))))
        perform)))

(define (shape-procedure name text object->handle)
  "The function NAME whose shape is TEXT. It is made when it is first called. OBJECT->HANDLE gives
the handle of an argument that stands for an object."
  (let ((perform #f))
    (define (call . arguments)
      (unless perform
        (set! perform (make-procedure name text object->handle)))
      (apply values (perform arguments)))
    (set-procedure-property! call 'name name)
    call))

;; Where `help' and its like look. Modules that are compiled do not see that another has set a variable
;; of theirs, but they do see that their list is longer.
(let ((file (%search-load-path "gasket/procedures.txt")))
  (when file
    (append! documentation-files (list file))))
