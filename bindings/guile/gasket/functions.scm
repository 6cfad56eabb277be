;;; libgasket's own functions, less their prefix: gasket_stream_read is stream-read; and its
;;; constants. They are best used with a prefix:
;;;
;;;   (use-modules ((gasket functions) #:prefix gasket-))

(define-module (gasket functions)
  #:use-module (gasket table)
  #:use-module (gasket object)
  #:use-module (gasket shape))

(define this-module (current-module))

(define (export-value name value)
  (module-define! this-module name value)
  (module-export! this-module (list name)))

(for-each (lambda (constant) (export-value (car constant) (cadr constant)))
          gasket-constants)

(for-each (lambda (function)
            (export-value (car function)
                          (shape-procedure (car function) (cadr function) handle-of)))
          gasket-functions)
