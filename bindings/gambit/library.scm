;; The library: what GASKET_LIBRARY names, and only that; else what the system's loader finds, or the clone's.

(define open-library
  (c-lambda (nonnull-UTF-8-string) (pointer void) "___return(dlopen(___arg1, RTLD_NOW | RTLD_LOCAL));"))

(define candidates
  (let ((chosen (getenv "GASKET_LIBRARY" "")))
    (if (string=? chosen "")
        (list "libgasket.so.1" "build/libgasket.so.1" "libgasket.1.dylib")
        (list chosen))))

(define library
  (let next ((files candidates))
    (if (null? files)
        (error "libgasket was not found; build it with make, or set GASKET_LIBRARY to its path. Tried:" candidates)
        (or (open-library (car files)) (next (cdr files))))))

(define function-address
  (c-lambda ((pointer void) nonnull-UTF-8-string) (pointer void) "___return(dlsym(___arg1, ___arg2));"))

(define (address-of name)
  (or (function-address library (string-append "gasket_" (symbol->string name)))
      (error "libgasket lacks a function:" name)))

;; ---- text: Gambit's strings are no octets ----

(define (encode text)
  (call-with-output-u8vector '(char-encoding: UTF-8) (lambda (port) (display text port))))

(define (decode octets)
  (let ((text (call-with-input-u8vector (list init: octets char-encoding: 'UTF-8 char-encoding-errors: #f)
                (lambda (port) (read-line port #f)))))
    (if (eof-object? text) "" text)))

(define length-at
  (c-lambda (int64) int64 "___return(strlen((const char *)(intptr_t)___arg1));"))

(define copy-from
  (c-lambda (int64 scheme-object int64) void
    "memcpy(___BODY(___arg2), (const void *)(intptr_t)___arg1, ___arg3);"))

(define (text-at address)
  (let* ((length (length-at address))
         (octets (make-u8vector length)))
    (copy-from address octets length)
    (decode octets)))

;; ---- calling C: all that crosses is 64 bits wide ----

;; No function has more than eight parameters. A vector is given by the address of its octets, which is taken here since
;; the collector moves them; it does not run while C does.
(define invoke
  (c-lambda ((pointer void) scheme-object scheme-object) int64 #<<C
    const int64_t *numbers = (const int64_t *)___BODY(___arg2);
    int64_t a[8];
    for (int i = 0; i < 8; i++) {
        ___SCMOBJ vector = ___VECTORREF(___arg3, ___FIX(i));
        a[i] = vector == ___FAL ? numbers[i] : (int64_t)(intptr_t)___BODY(vector);
    }
    ___return(((int64_t (*)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t))___arg1)(
        a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]));
C
))

(define (call-address address given)
  (let ((numbers (make-s64vector 8 0)) (vectors (make-vector 8 #f)))
    (let next ((i 0) (given given))
      (if (null? given)
          (invoke address numbers vectors)
          (let ((value (car given)))
            (cond
              ((exact-integer? value) (s64vector-set! numbers i value))
              ((or (u8vector? value) (s64vector? value)) (vector-set! vectors i value))
              (else (error "an object is needed, not" value)))
            (next (+ i 1) (cdr given)))))))
