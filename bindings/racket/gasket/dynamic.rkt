;; Dynamic calls: functions of OpenSSL that are in no list, by a signature that is given at run time. The
;; signature is libgasket's to understand; here it is only read as far as is needed to know what becomes of
;; each argument.
#lang racket/base

(require ffi/unsafe
         "private/library.rkt"
         "private/error.rkt"
         "private/object.rkt"
         "private/shape.rkt")

(provide openssl-call)

(define-foreign (call-dynamically name signature arguments length result) "gasket_dynamic_call"
  (_fun _bytes _bytes _pointer _int64 _bytes -> _int64))

;; ---- signatures ----

(define (words text)
  (regexp-match* #px"[^\\s*]+|\\*" text))

(define (depth-change character)
  (case character
    [(#\() 1]
    [(#\)) -1]
    [else 0]))

;; Where the parenthesis is that the last character of TEXT closes, or #f.
(define (opening text)
  (let loop ([index (sub1 (string-length text))] [depth 0])
    (and (>= index 0)
         (let ([depth (- depth (depth-change (string-ref text index)))])
           (if (zero? depth)
               (and (char=? (string-ref text index) #\() index)
               (loop (sub1 index) depth))))))

;; TEXT at the commas that are in no parentheses.
(define (split-parameters text)
  (let loop ([index 0] [start 0] [depth 0])
    (cond
      [(= index (string-length text)) (list (substring text start))]
      [(and (zero? depth) (char=? (string-ref text index) #\,))
       (cons (substring text start index) (loop (add1 index) (add1 index) 0))]
      [else (loop (add1 index) start (+ depth (depth-change (string-ref text index))))])))

;; The words of what it returns, and a list of the texts of its parameters.
(define (split-signature signature)
  (define text (regexp-replace* #px"^\\s+|\\s+$" signature ""))
  (define start (opening text))
  (unless start
    (raise-gasket 'bad-argument "dynamic_call" (format "~s is no signature" signature)))
  (define parameters (split-parameters (substring text (add1 start) (sub1 (string-length text)))))
  (values (words (substring text 0 start))
          (if (member (words (car parameters)) '(() ("void")))
              '()
              parameters)))

(define words-of-owners
  '("const" "new" "counted" "copied" "interior" "static" "null" "taken" "kept" "stales" "freed" "raw"
    "out" "inout"))

;; What a parameter or result is: text, address, number, callback, or a string, an object's type.
(define (kind words)
  (cond
    [(equal? words '("callback")) 'callback]
    [(not (member "*" words)) 'number]
    [else
     (define type
       (for/last ([word (in-list words)]
                  #:break (string=? word "*")
                  #:unless (member word words-of-owners))
         word))
     (cond
       [(equal? type "char") 'text]
       [(member type '(#f "void")) 'address]
       [else type])]))

;; ---- a call ----

;; Numbers that C is passed; a procedure that gives what is stored, or #f; memory to free.
(struct passed (numbers stored memory))

(define (address-of pointer)
  (cast pointer _pointer _intptr))

;; The collector moves bytes, so C is given a copy of them; what it has written is copied back.
(define (copied bytes size)
  (define pointer (malloc 'raw (max 1 size)))
  (memcpy pointer bytes size)
  pointer)

(define (pass-plain kind value)
  (cond
    [(and (eq? kind 'text) (not (exact-integer? value)))
     (define text (text->c 'openssl-call value))
     (define pointer (and text (copied text (bytes-length text))))
     (passed (list (if pointer (address-of pointer) 0)) #f pointer)]
    [(eq? kind 'number)
     (unless (exact-integer? value)
       (raise-argument-error 'openssl-call "exact-integer?" value))
     (passed (list value) #f #f)]
    [else (passed (list (handle-of 'openssl-call value)) #f #f)]))

(define (pass-bytes value room?)
  (cond
    [(not value) (passed '(0 0) #f #f)]
    [(and (bytes? value) (not (and room? (immutable? value))))
     (define size (bytes-length value))
     (define pointer (copied value size))
     (passed (list (address-of pointer) size)
             (and room?
                  (lambda ()
                    (memcpy value pointer size)
                    '()))
             pointer)]
    [else (raise-argument-error 'openssl-call (if room? "mutable bytes" "bytes?") value)]))

(define (pass-place kind value origin)
  (define pointer (malloc 'raw 8))
  (ptr-set! pointer _int64 value)
  (passed (list (address-of pointer))
          (lambda ()
            (define stored (ptr-ref pointer _int64))
            (list (if (string? kind) (stored-object stored kind origin) stored)))
          pointer))

(define (takes-none? words)
  (or (null? words)
      (member (car words) '("length" "NULL"))
      (and (pair? (cdr words))
           (regexp-match? #px"^[-+]?\\d+$" (car (reverse words))))))

;; What PARAMETER gives, and the arguments that are left.
(define (pass parameter arguments origin)
  (define parameter-words (words parameter))
  (define first-word (and (pair? parameter-words) (car parameter-words)))
  (define (given)
    (when (null? arguments)
      (raise-arguments-error 'openssl-call "fewer arguments are given than the signature says"))
    (car arguments))
  (cond
    [(member first-word '("bytes" "decode" "room" "encode"))
     (values (pass-bytes (given) (and (member first-word '("room" "encode")) #t)) (cdr arguments))]
    [(equal? first-word "out")
     (values (pass-place (kind (cdr parameter-words)) 0 origin) arguments)]
    [(equal? first-word "inout")
     (define value (given))
     (values (pass-place (kind (cdr parameter-words)) (handle-of 'openssl-call value) value)
             (cdr arguments))]
    [(takes-none? parameter-words) (values (passed '() #f #f) arguments)]
    [else
     (define callback? (regexp-match? #rx"[(][*]" parameter))
     (values (pass-plain (if callback? 'callback (kind parameter-words)) (given))
             (cdr arguments))]))

(define (pass-all parameters arguments origin)
  (cond
    [(pair? parameters)
     (define-values (one rest) (pass (car parameters) arguments origin))
     (cons one (pass-all (cdr parameters) rest origin))]
    [(null? arguments) '()]
    [else
     (raise-arguments-error 'openssl-call "more arguments are given than the signature says")]))

(define (returned words answer origin)
  (define what (kind words))
  (cond
    [(eq? what 'text)
     (and (not (zero? answer))
          (c->text (cast (cast answer _intptr _pointer) _pointer _bytes)))]
    [(symbol? what) answer]
    [(not (positive? answer)) #f]
    [(member "new" words) (own-object answer what)]
    [else (borrow-object answer what (and (not (member "static" words)) origin))]))

;; The number that the function returns.
(define (perform name signature numbers)
  (define count (length numbers))
  (define array (malloc 'raw (* 8 (max 1 count))))
  (for ([number (in-list numbers)] [index (in-naturals)])
    (ptr-set! array _int64 index number))
  (define result (make-bytes 8 0))
  (define answer
    (call-dynamically (text->c 'openssl-call name) (text->c 'openssl-call signature)
                      array (* 8 count) result))
  (free array)
  (checked answer)
  (integer-bytes->integer result #t))

;; Calls a function of OpenSSL's, by its C name or Lisp name, that need be in no list. The signature says what
;; it takes and returns, as C does, with words for what C does not say (the manual of dynamic calls has them):
;;
;;   (openssl-call "EVP_Digest"
;;                 "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)"
;;                 bytes digest (evp-sha256) #f)
;;
;; Arguments are numbers, strings, objects, #f for none, bytes with their lengths. Returned is what the function
;; returns, and what it stores as further values. The signature is believed: a wrong one does what it does
;; in C.
(define (openssl-call name signature . arguments)
  (define-values (result parameters) (split-signature signature))
  (define origin (for/first ([value (in-list arguments)] #:when (gasket-object? value)) value))
  (define all (pass-all parameters arguments origin))
  (define results
    (dynamic-wind
     void
     (lambda ()
       (parameterize-break #f
         (define answer (perform name signature (apply append (map passed-numbers all))))
         (define stored
           (apply append (for/list ([each (in-list all)] #:when (passed-stored each))
                           ((passed-stored each)))))
         (cond
           [(not (equal? result '("void"))) (cons (returned result answer origin) stored)]
           [(null? stored) (list (void))]
           [else stored])))
     (lambda ()
       (for ([each (in-list all)] #:when (passed-memory each))
         (free (passed-memory each))))))
  (apply values results))
