;; What there is to be said about libgasket's functions and OpenSSL's.
#lang racket/base

(provide gasket-documentation)

(define (file)
  (define source (variable-reference->module-source (#%variable-reference)))
  (simplify-path (build-path source 'up "procedures.txt")))

;; The text about FUNCTION, a procedure of gasket/functions or gasket/direct or its name, a symbol; or #f. An
;; entry of the file is a form feed, the name, an empty line, the text.
(define (gasket-documentation function)
  (define name (if (procedure? function) (object-name function) function))
  (unless (symbol? name)
    (raise-argument-error 'gasket-documentation "(or/c procedure? symbol?)" function))
  (call-with-input-file (file)
    (lambda (port)
      (define found
        (regexp-match (regexp (string-append "\f" (regexp-quote (symbol->string name)) "\n\n([^\f]*)"))
                      port))
      (and found (bytes->string/utf-8 (cadr found))))))
