;;; Finding libgasket and loading it.

(define-module (gasket library)
  #:use-module (system foreign)
  #:use-module (system foreign-library)
  #:use-module (ice-9 exceptions)
  #:use-module (ice-9 format)
  #:use-module (srfi srfi-1)
  #:use-module ((gasket table) #:select (abi-version))
  #:export (&library-not-found
            library-not-found?
            library-not-found-attempts
            library-candidates
            foreign-name
            foreign-address
            define-foreign
            c-string
            scheme-string))

;; The attempts are a list of (FILE REASON).
(define-exception-type &library-not-found &error
  make-library-not-found library-not-found?
  (attempts library-not-found-attempts))

(define library-name
  (cond ((string-contains %host-type "darwin") "libgasket.1.dylib")
        ((string-contains %host-type "mingw") "gasket-1.dll")
        (else "libgasket.so.1")))

(define (package-directory)
  "Where this module's source is, or #f."
  (and=> (%search-load-path "gasket/library.scm")
         (lambda (file) (dirname (canonicalize-path file)))))

(define (library-candidates)
  "Where to look: what GASKET_LIBRARY names, and only there if it is set; else beside these
modules, then what the clone has built that they are from, then where the system's loader
finds it."
  (let ((chosen (getenv "GASKET_LIBRARY"))
        (package (package-directory)))
    (define (below directory . parts)
      (string-join (cons directory parts) file-name-separator-string))
    (define (in-clone)
      (let ((root (below package ".." ".." "..")))
        (if (file-exists? (below root "spec"))
            (list (below root "build" library-name))
            '())))
    (if (and chosen (not (string-null? chosen)))
        (list chosen)
        (append (filter file-exists?
                        (if package
                            (cons (below package library-name) (in-clone))
                            '()))
                (list library-name)))))

(define (check-version library)
  (let ((found ((foreign-library-function library "gasket_abi_version" #:return-type int64))))
    (unless (= found abi-version)
      (error (format #f "it has the binary interface ~a, and this binding was made for ~a"
                     found abi-version)))))

(define (open-library file)
  "The library, or a string that says why it is not."
  (with-exception-handler
      (lambda (problem)
        (if (exception-with-message? problem)
            (apply format #f (exception-message problem)
                   (if (exception-with-irritants? problem) (exception-irritants problem) '()))
            "it cannot be loaded"))
    (lambda ()
      (let ((library (load-foreign-library file #:extensions '("") #:search-path '()
                                           #:search-ltdl-library-path? #f)))
        (check-version library)
        library))
    #:unwind? #t))

(define (not-found attempts)
  (raise-exception
   (make-exception
    (make-library-not-found attempts)
    (make-exception-with-message
     (format #f "libgasket was not found. Tried:~:{~%  ~a (~a)~}~%~a" attempts
             "Build it with `make', or set GASKET_LIBRARY to its path.")))))

(define (find-library)
  (let try ((files (library-candidates)) (attempts '()))
    (if (null? files)
        (not-found (reverse attempts))
        (let ((library (open-library (car files))))
          (if (string? library)
              (try (cdr files) (cons (list (car files) library) attempts))
              library)))))

;; Loaded when it is first needed, so that modules which use it can be compiled without it.
(define library (delay (find-library)))

(define (foreign-name name)
  "The C name of what is called NAME here: gasket_stream_read is stream-read."
  (string-append "gasket_"
                 (string-map (lambda (character) (if (char=? character #\-) #\_ character))
                             (symbol->string name))))

(define (foreign-address name)
  "Where the C function NAME is, or #f: an older libgasket has fewer."
  (let ((library (force library)))
    (false-if-exception (foreign-library-pointer library name))))

(define (foreign-procedure name result parameters)
  (pointer->procedure result (foreign-address name) parameters))

;; The C function as it is.
(define-syntax-rule (define-foreign result (name (type parameter) ...) c-name)
  (define name
    (let ((call #f))
      (lambda (parameter ...)
        (unless call
          (set! call (foreign-procedure c-name result (list type ...))))
        (call parameter ...)))))

(define (c-string string)
  "STRING for C; #f is NULL."
  (cond ((not string) %null-pointer)
        ((string-index string #\nul)
         (scm-error 'misc-error #f
                    "text holds a null character, at which C would end it: ~S" (list string) #f))
        (else (string->pointer string "UTF-8"))))

(define (scheme-string pointer)
  "The text that C has returned; #f for NULL."
  (and (not (null-pointer? pointer))
       (pointer->string pointer -1 "UTF-8")))
