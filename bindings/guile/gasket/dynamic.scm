;;; Dynamic calls: functions of OpenSSL that are in no list, by a signature that is given at run time.
;;; The signature is libgasket's to understand; here it is only read as far as is needed to know what
;;; becomes of each argument.

(define-module (gasket dynamic)
  #:use-module (system foreign)
  #:use-module (rnrs bytevectors)
  #:use-module (ice-9 match)
  #:use-module (ice-9 regex)
  #:use-module (srfi srfi-1)
  #:use-module (gasket library)
  #:use-module (gasket error)
  #:use-module (gasket object)
  #:use-module (gasket shape)
  #:export (openssl-call))

(define-foreign int64
  (call-dynamically ('* name) ('* signature) ('* arguments) (int64 length) ('* result))
  "gasket_dynamic_call")

;;; Signatures

(define (words text)
  (map match:substring (list-matches "[^ \t\n*]+|\\*" text)))

(define (no-signature signature)
  (raise-exception
   (make-gasket-exception 'bad-argument "dynamic_call"
                          (format #f "dynamic_call: ~s is no signature" signature))))

(define (opening text)
  "Where the parenthesis is that the last character of TEXT closes, or #f."
  (let loop ((index (1- (string-length text))) (depth 0))
    (and (>= index 0)
         (let ((depth (+ depth (case (string-ref text index) ((#\)) 1) ((#\() -1) (else 0)))))
           (if (zero? depth)
               (and (char=? (string-ref text index) #\() index)
               (loop (1- index) depth))))))

(define (split-parameters text)
  "TEXT at the commas that are in no parentheses."
  (let loop ((characters (string->list text)) (depth 0) (parameter '()) (parameters '()))
    (define (finished)
      (cons (list->string (reverse parameter)) parameters))
    (match characters
      (() (reverse (finished)))
      ((#\, . rest)
       (if (zero? depth)
           (loop rest 0 '() (finished))
           (loop rest depth (cons #\, parameter) parameters)))
      ((character . rest)
       (loop rest
             (+ depth (case character ((#\() 1) ((#\)) -1) (else 0)))
             (cons character parameter) parameters)))))

(define (split-signature signature)
  "The words of what it returns, and a list of the texts of its parameters."
  (let* ((text (string-trim-both signature))
         (start (and (string-suffix? ")" text) (opening text))))
    (unless start
      (no-signature signature))
    (let ((parameters (split-parameters (substring text (1+ start) (1- (string-length text))))))
      (values (words (substring text 0 start))
              (if (member (words (car parameters)) '(() ("void")))
                  '()
                  parameters)))))

(define words-of-owners
  '("const" "new" "counted" "copied" "interior" "static" "null" "taken" "kept" "stales" "freed" "raw"
    "out" "inout"))

(define (kind words)
  "What a parameter or result is: text, address, number, callback, or a string, an object's type."
  (cond ((equal? words '("callback")) 'callback)
        ((not (member "*" words)) 'number)
        (else
         (let ((type (remove (lambda (word) (member word words-of-owners))
                             (take-while (lambda (word) (not (string=? word "*"))) words))))
           (match (if (null? type) "void" (last type))
             ("char" 'text)
             ("void" 'address)
             (name name))))))

;;; A call. Each parameter gives the numbers that C is passed, the values that must live as long, and
;;; a thunk for what is stored or #f; and says whether it takes an argument.

(define (plain kind value)
  (cond ((and (eq? kind 'text) (not (exact-integer? value)))
         (let ((text (c-string value)))
           (list (list (pointer-address text)) text #f)))
        ((eq? kind 'number) (list (list (integer-of value)) #f #f))
        (else (list (list (handle-of value)) #f #f))))

(define (octets value)
  (let ((pointer (bytes-pointer value)))
    (list (list (pointer-address pointer) (if value (bytevector-length value) 0))
          (list value pointer) #f)))

(define (place kind value origin)
  (let* ((bytes (make-bytevector 8))
         (pointer (bytevector->pointer bytes)))
    (bytevector-s64-native-set! bytes 0 value)
    (list (list (pointer-address pointer))
          (list bytes pointer)
          (lambda ()
            (let ((stored (bytevector-s64-native-ref bytes 0)))
              (if (string? kind) (stored-object stored kind origin) stored))))))

(define (takes-none? words)
  (match words
    ((or () ("length" . _) ("NULL" . _)) #t)
    ((_ . rest) (and (pair? rest) (string-match "^[-+]?[0-9]+$" (last rest)) #t))))

(define (pass parameter arguments origin)
  "What PARAMETER gives, and the arguments that are left."
  (define parameter-words (words parameter))
  (define (given)
    (when (null? arguments)
      (scm-error 'wrong-number-of-args "openssl-call"
                 "fewer arguments than the signature says" '() #f))
    (car arguments))
  (match parameter-words
    (((or "bytes" "decode" "room" "encode") . _) (values (octets (given)) (cdr arguments)))
    (("out" . rest) (values (place (kind rest) 0 origin) arguments))
    (("inout" . rest)
     (let ((value (given)))
       (values (place (kind rest) (handle-of value) value) (cdr arguments))))
    ((? takes-none?) (values '(() #f #f) arguments))
    (else
     (values (plain (if (string-contains parameter "(*") 'callback (kind parameter-words)) (given))
             (cdr arguments)))))

(define (pass-all parameters arguments origin)
  (if (null? parameters)
      (if (null? arguments)
          '()
          (scm-error 'wrong-number-of-args "openssl-call"
                     "more arguments than the signature says" '() #f))
      (call-with-values (lambda () (pass (car parameters) arguments origin))
        (lambda (passed rest)
          (cons passed (pass-all (cdr parameters) rest origin))))))

(define (returned words answer origin)
  (let ((kind (kind words)))
    (cond ((eq? kind 'text)
           (and (not (zero? answer)) (scheme-string (make-pointer answer))))
          ((symbol? kind) answer)
          ((not (positive? answer)) #f)
          ((member "new" words) (own-object answer kind))
          (else (borrow-object answer kind (and (not (member "static" words)) origin))))))

(define (results words answer passed origin)
  "A list of what is returned and what is stored."
  (let ((stored (filter-map (lambda (each) (and=> (third each) (lambda (get) (list (get)))))
                            passed)))
    (cond ((not (equal? words '("void"))) (cons (returned words answer origin) (concatenate stored)))
          ((null? stored) (list *unspecified*))
          (else (concatenate stored)))))

(define (perform name signature numbers)
  "The number that the function returns."
  (let ((array (make-bytevector (* 8 (max 1 (length numbers)))))
        (result (make-bytevector 8 0)))
    (for-each (lambda (number index) (bytevector-s64-native-set! array (* 8 index) number))
              numbers (iota (length numbers)))
    (checked (call-dynamically (c-string name) (c-string signature) (bytevector->pointer array)
                               (* 8 (length numbers)) (bytevector->pointer result)))
    (bytevector-s64-native-ref result 0)))

(define (openssl-call name signature . arguments)
  "Calls a function of OpenSSL's, by its C name or Lisp name, that need be in no list. The signature
says what it takes and returns, as C does, with words for what C does not say (the manual of dynamic
calls has them):

  (openssl-call \"EVP_Digest\"
                \"int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)\"
                bytes digest (evp-sha256) #f)

Arguments are numbers, strings, objects, #f for none, bytevectors with their lengths. Returned is what the
function returns, and what it stores as further values. The signature is believed: a wrong one does what
it does in C."
  (call-with-values (lambda () (split-signature signature))
    (lambda (result parameters)
      (let* ((origin (find gasket-object? arguments))
             (passed (pass-all parameters arguments origin)))
        ;; No interrupt may come between a new handle and its object.
        (apply values
               (call-with-blocked-asyncs
                (lambda ()
                  (let ((answer (perform name signature (append-map first passed))))
                    (results result answer passed origin)))))))))
