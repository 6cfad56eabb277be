;; Functions by their shapes, which spec/README.md explains.

(define-type shape result letters needed)

(define (parse text)
  (let next ((rest (cddr (string->list text))) (letters '()) (needed #f))
    (cond
      ((or (null? rest) (char=? (car rest) #\:))
       (make-shape (string-ref text 0) (reverse letters) (or needed (length letters))))
      ((char=? (car rest) #\|) (next (cdr rest) letters (length letters)))
      (else (next (cdr rest) (cons (car rest) letters) needed)))))

(define parsed (make-table test: eq?))

(define (shape-of name)
  (or (table-ref parsed name #f)
      (let* ((entry (or (assq name shapes) (error "there is no such function:" name)))
             (shape (parse (cdr entry))))
        (table-set! parsed name shape)
        shape)))

;; There is an argument for such a parameter.
(define (given? letter)
  (not (or (char-numeric? letter) (memv letter '(#\p #\h)))))

;; What is given in the place of each parameter, #f where nothing is.
(define (spread name shape given)
  (let next ((letters (shape-letters shape)) (place 0) (given given))
    (cond
      ((null? letters)
       (if (pair? given) (error "more arguments than it takes:" name))
       '())
      ((not (given? (car letters))) (cons #f (next (cdr letters) (+ place 1) given)))
      ((pair? given) (cons (car given) (next (cdr letters) (+ place 1) (cdr given))))
      ((< place (shape-needed shape)) (error "fewer arguments than it takes:" name))
      (else (cons #f (next (cdr letters) (+ place 1) '()))))))

(define (text->octets name text)
  (if (memv #\nul (string->list text)) (error "a text with a NUL:" name text))
  (append-u8vectors (list (encode text) (u8vector 0))))

(define (number-of name value)
  (cond ((exact-integer? value) value)
        ((boolean? value) (if value 1 0))
        (else (error "an integer or an object is needed:" name value))))

(define (convert name letter value)
  (case letter
    ((#\n #\o) (number-of name (handle-of value)))
    ((#\p #\h) (s64vector 0))
    ((#\k) (s64vector (number-of name (handle-of value))))
    ((#\q) (if value (s64vector (number-of name value)) 0))
    (else
     (cond
       ((not value) 0)
       ((and (char=? letter #\t) (string? value)) (text->octets name value))
       ((and (char=? letter #\b) (string? value)) (encode value))
       ((and (memv letter '(#\b #\r)) (u8vector? value)) value)
       (else (error "an argument of another type is needed:" name value))))))

(define (octets-length value)
  (if (u8vector? value) (u8vector-length value) 0))

;; What C gets. Lengths are known when their octets are, which may come behind them.
(define (marshal name letters all)
  (let ((passed (map (lambda (letter value) (convert name letter value)) letters all)))
    (map (lambda (letter value)
           (if (char-numeric? letter) (octets-length (list-ref passed (digit-value letter))) value))
         letters passed)))

(define (digit-value letter)
  (- (char->integer letter) (char->integer #\0)))

(define (direct-text answer)
  (if (zero? answer)
      ;; OpenSSL's own answer is NULL, too; a refusal of Gasket's has no codes of OpenSSL's.
      (let ((refused (gasket-direct-error 0)))
        (if (and refused (null? (gasket-error-codes refused))) (raise refused) #f))
      (text-at answer)))

(define (own-text name answer)
  (if (zero? answer)
      (raise-own 'ERROR_BAD_HANDLE (symbol->string name) "a handle is not live, or of another kind")
      (text-at answer)))

(define (returned name shape answer all)
  (let ((result (shape-result shape)))
    (case result
      ((#\t) (direct-text answer))
      ((#\T) (own-text name answer))
      ((#\n #\v) (checked answer))
      (else
       (cond
         ((zero? (checked answer)) #f)
         ((char=? result #\+) (own answer #f))
         ((char=? result #\.) (borrow answer #f))
         (else (borrow answer (list-ref all (digit-value result)))))))))

;; An object whose handle C has stored. To free a borrowed one does nothing, so all are.
(define (stored-object handle origin)
  (cond ((zero? handle) #f)
        ((and (gasket-object? origin) (= handle (gasket-object-handle origin))) origin)
        (else (own handle origin))))

(define (first-object all)
  (cond ((null? all) #f)
        ((gasket-object? (car all)) (car all))
        (else (first-object (cdr all)))))

(define (stored letters all passed)
  (let next ((letters letters) (rest all) (passed passed))
    (if (null? letters)
        '()
        (let ((more (next (cdr letters) (cdr rest) (cdr passed)))
              (number (lambda () (s64vector-ref (car passed) 0))))
          (case (car letters)
            ((#\p) (cons (number) more))
            ((#\q) (cons (and (car rest) (number)) more))
            ((#\h) (cons (stored-object (number) (first-object all)) more))
            ((#\k) (cons (stored-object (number) (car rest)) more))
            (else more))))))

;; Calls a function by its name without gasket_. Its values are the result and what it stores through pointers.
(define (gasket-call name . given)
  (let* ((shape (shape-of name))
         (letters (shape-letters shape))
         (all (spread name shape given))
         (passed (marshal name letters all))
         (answer (call-address (known-address name) passed)))
    (apply values
           (returned name shape answer all)
           (stored letters all passed))))
