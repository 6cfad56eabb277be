;; Finding libgasket and loading it.
#lang racket/base

(require ffi/unsafe
         "version.rkt")

(provide (struct-out exn:fail:gasket-not-found)
         library-candidates
         gasket-library
         define-foreign
         text->c
         c->text)

;; The attempts are a list of (FILE REASON).
(struct exn:fail:gasket-not-found exn:fail (attempts) #:transparent)

(define library-name
  (case (system-type 'os)
    [(macosx) "libgasket.1.dylib"]
    [(windows) "gasket-1.dll"]
    [else "libgasket.so.1"]))

;; The directory of the collection, or #f.
(define (package-directory)
  (define source (variable-reference->module-source (#%variable-reference)))
  (and (complete-path? source)
       (simplify-path (build-path source 'up 'up))))

;; Where to look: what GASKET_LIBRARY names, and only there if it is set; else beside the collection, then
;; what the clone has built that it is from, then where the system's loader finds it.
(define (library-candidates)
  (define chosen (getenv "GASKET_LIBRARY"))
  (define package (package-directory))
  (define (in-clone)
    (define root (simplify-path (build-path package 'up 'up 'up)))
    (if (directory-exists? (build-path root "spec"))
        (list (build-path root "build" library-name))
        '()))
  (cond
    [(and chosen (not (string=? chosen ""))) (list chosen)]
    [package
     (append (filter file-exists? (cons (build-path package library-name) (in-clone)))
             (list library-name))]
    [else (list library-name)]))

(define (filter right? items)
  (for/list ([item (in-list items)] #:when (right? item)) item))

(define (check-version library)
  (define found ((get-ffi-obj "gasket_abi_version" library (_fun -> _int64))))
  (unless (= found abi-version)
    (error (format "it has the binary interface ~a, and this binding was made for ~a"
                   found abi-version))))

;; The library, or a string that says why it is not.
(define (open-library file)
  (with-handlers ([exn:fail? exn-message])
    (define library (ffi-lib file))
    (check-version library)
    library))

(define (raise-not-found attempts)
  (define tried
    (for/list ([attempt (in-list attempts)])
      (format "\n  ~a (~a)" (car attempt) (cadr attempt))))
  (raise
   (exn:fail:gasket-not-found
    (string-append "libgasket was not found. Tried:" (apply string-append tried)
                   "\nBuild it with `make', or set GASKET_LIBRARY to its path.")
    (current-continuation-marks)
    attempts)))

(define (find-library)
  (let try ([files (library-candidates)] [attempts '()])
    (when (null? files)
      (raise-not-found (reverse attempts)))
    (define library (open-library (car files)))
    (if (string? library)
        (try (cdr files) (cons (list (car files) library) attempts))
        library)))

(define loaded #f)

;; Loaded when it is first needed, so that modules which use it can be compiled without it.
(define (gasket-library)
  (unless loaded
    (set! loaded (find-library)))
  loaded)

;; The C function as it is.
(define-syntax-rule (define-foreign (name parameter ...) c-name type)
  (define name
    (let ([call #f])
      (lambda (parameter ...)
        (unless call
          (set! call (get-ffi-obj c-name (gasket-library) type)))
        (call parameter ...)))))

;; A text for C; #f is NULL.
(define (text->c who text)
  (define bytes
    (cond
      [(not text) #f]
      [(string? text) (string->bytes/utf-8 text)]
      [(path? text) (path->bytes text)]
      [(bytes? text) text]
      [else (raise-argument-error who "(or/c string? path? bytes? #f)" text)]))
  (when (and bytes (for/or ([byte (in-bytes bytes)]) (zero? byte)))
    (raise-arguments-error who "text holds a null character, at which C would end it" "text" text))
  (and bytes (bytes-append bytes #"\0")))

;; The text that C has returned, bytes; #f for NULL.
(define (c->text bytes)
  (and bytes (bytes->string/utf-8 bytes #\uFFFD)))
