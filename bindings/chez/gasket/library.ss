;; The table, and finding libgasket.

(define-syntax contents-of
  (lambda (form)
    (syntax-case form ()
      [(key file)
       (let* ([name (syntax->datum #'file)]
              [path (find file-exists?
                          (map (lambda (each) (string-append (car each) "/" name)) (library-directories)))])
         (unless path (syntax-error form "the table is in no library directory"))
         (datum->syntax #'key (list 'quote (call-with-input-file path read))))])))

(define table (contents-of "gasket/table.ss"))

(define constants
  (let ([all (make-eq-hashtable)])
    (for-each (lambda (each) (hashtable-set! all (car each) (cdr each))) (car table))
    all))

(define shapes
  (let ([all (make-eq-hashtable)])
    (for-each (lambda (each) (hashtable-set! all (car each) (cdr each))) (cadr table))
    all))

;; One of Gasket's own constants: (gasket-constant 'ERROR_VERIFY).
(define (gasket-constant name)
  (or (hashtable-ref constants name #f)
      (assertion-violation 'gasket-constant "there is no such constant" name)))

;; The names of all functions.
(define (gasket-names)
  (vector->list (hashtable-keys shapes)))

(define library-file
  (case (machine-type)
    [(a6osx ta6osx arm64osx tarm64osx) "libgasket.1.dylib"]
    [(a6nt ta6nt i3nt ti3nt) "gasket-1.dll"]
    [else "libgasket.so.1"]))

(define (library-candidates)
  (let ([chosen (getenv "GASKET_LIBRARY")])
    (if (and chosen (not (string=? chosen "")))
        (list chosen)
        (append
          (filter file-exists?
                  (append-map (lambda (each)
                                (list (string-append (car each) "/" library-file)
                                      (string-append (car each) "/../../build/" library-file)))
                              (library-directories)))
          (list library-file)))))

(define (append-map f list) (apply append (map f list)))

(define loaded
  (let next ([files (library-candidates)] [tried '()])
    (if (null? files)
        (error 'gasket (format "libgasket was not found. Tried:~{ ~a~}. Build it with make, or set GASKET_LIBRARY to its path"
                               (reverse tried)))
        (if (guard (refused [#t #f]) (load-shared-object (car files)) #t)
            (car files)
            (next (cdr files) (cons (car files) tried))))))

(define abi-version ((foreign-procedure "gasket_abi_version" () integer-64)))

(define checked-version
  (unless (= abi-version (gasket-constant 'ABI_VERSION))
    (error 'gasket (format "~a has the binary interface ~a, and this binding was made for ~a"
                           loaded abi-version (gasket-constant 'ABI_VERSION)))))
