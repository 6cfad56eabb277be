;; Functions by their shapes (spec/README.md): made when they are first called.

(define (shape-fields shape)
  (let next ([characters (string->list shape)] [field '()] [fields '()])
    (cond
      [(null? characters) (reverse (cons (list->string (reverse field)) fields))]
      [(char=? (car characters) #\:) (next (cdr characters) '() (cons (list->string (reverse field)) fields))]
      [else (next (cdr characters) (cons (car characters) field) fields)])))

(define (letter-type letter)
  (case letter
    [(#\t) 'utf-8]
    [(#\b #\r #\p #\q #\h #\k) 'u8*]
    [(#\f) 'uptr]
    [else 'integer-64]))

(define made (make-eq-hashtable))

;; (procedure result-letter letters-of-parameters how-many-must-be-given)
(define (function-of name)
  (or (hashtable-ref made name #f)
      (let* ([shape (or (hashtable-ref shapes name #f)
                        (assertion-violation 'gasket-call "there is no such function" name))]
             [fields (shape-fields shape)]
             [result (string-ref (car fields) 0)]
             [letters (remv #\| (string->list (cadr fields)))]
             [needed (length (or (memv #\| (reverse (string->list (cadr fields)))) (cons #f letters)))]
             [found (list (eval `(foreign-procedure ,(string-append "gasket_" (symbol->string name))
                                                    ,(map letter-type letters)
                                                    ,(if (memv result '(#\t #\T)) 'utf-8 'integer-64)))
                          result letters (- needed 1))])
        (hashtable-set! made name found)
        found)))

(define (number->room number)
  (let ([room (make-bytevector 8)])
    (bytevector-s64-native-set! room 0 number)
    room))

(define (convert name letter value)
  (define (wrong)
    (assertion-violation name "an argument of another type is needed" value))
  (case letter
    [(#\t) (if (or (not value) (string? value)) value (wrong))]
    [(#\b #\r) (if (or (not value) (bytevector? value)) value (wrong))]
    [(#\f) (if value (wrong) 0)]
    [else
     (let ([number (cond [(boolean? value) (if value 1 0)]
                         [(port? value) (stream-handle value)]
                         [else value])])
       (unless (and (integer? number) (exact? number)) (wrong))
       (if (memv letter '(#\q #\k)) (number->room number) number))]))

;; The arguments that C is given. Lengths come from their bytes.
(define (marshal name letters needed given)
  (let next ([rest letters] [place 0] [given given] [passed '()])
    (cond
      [(null? rest)
       (unless (null? given) (assertion-violation name "more arguments than it takes" given))
       (let ([all (list->vector (reverse passed))])
         (map (lambda (letter value)
                (if (char-numeric? letter)
                    (let ([bytes (vector-ref all (- (char->integer letter) 48))])
                      (if (bytevector? bytes) (bytevector-length bytes) 0))
                    value))
              letters (vector->list all)))]
      [(memv (car rest) '(#\p #\h)) (next (cdr rest) (+ place 1) given (cons (number->room 0) passed))]
      [(char-numeric? (car rest)) (next (cdr rest) (+ place 1) given (cons 0 passed))]
      [(pair? given)
       (next (cdr rest) (+ place 1) (cdr given) (cons (convert name (car rest) (car given)) passed))]
      [(< place needed) (assertion-violation name "fewer arguments than it takes")]
      [else (next (cdr rest) (+ place 1) '() (cons (convert name (car rest) #f) passed))])))

(define (text-result name result answer)
  (cond
    [answer answer]
    [(char=? result #\T) (refuse 'ERROR_BAD_HANDLE (symbol->string name)
                                 (format "~a: a handle is not live, or of another kind" name))]
    [else
     ;; OpenSSL's own answer is NULL, too; a refusal of Gasket's has no codes of OpenSSL's.
     (let ([record (direct-error 0)])
       (when (and (not (zero? record)) (zero? (error-code-count record)))
         (raise (record->condition record)))
       #f)]))

;; Calls a function by its name without gasket_. Its values are the result and what it stores through pointers.
;; Objects are numbers, #f is none; texts are strings, bytes bytevectors.
(define (gasket-call name . given)
  (let* ([function (function-of name)]
         [result (cadr function)]
         [letters (caddr function)]
         [passed (marshal name letters (cadddr function) given)]
         [answer (apply (car function) passed)]
         [stored (filter values
                         (map (lambda (letter value)
                                (and (memv letter '(#\p #\q #\h #\k)) (bytevector-s64-native-ref value 0)))
                              letters passed))])
    (apply values
           (if (memv result '(#\t #\T)) (text-result name result answer) (checked answer))
           stored)))
