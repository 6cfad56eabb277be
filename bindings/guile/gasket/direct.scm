;;; OpenSSL's functions by their Lisp names, SSL_CTX_set_options is ssl-ctx-set-options; and its
;;; constants by those of C.

(define-module (gasket direct)
  #:use-module (system foreign)
  #:use-module (srfi srfi-1)
  #:use-module (gasket table)
  #:use-module (gasket library)
  #:use-module (gasket error)
  #:use-module (gasket object)
  #:use-module (gasket shape)
  #:use-module (gasket stream)
  #:export (direct-error
            openssl-constant
            ssl-options))

(define this-module (current-module))

(define-foreign int64 (stream-ssl (int64 stream)) "gasket_stream_ssl")
(define-foreign int64 (take-direct-error (int64 handle)) "gasket_direct_error")
(define-foreign int64 (constant-value ('* name)) "gasket_constant")

(define (openssl-handle value)
  "The handle of VALUE; of a stream that of its SSL."
  (let ((object (if (port? value) (tls-stream value) value)))
    (if (and (gasket-object? object) (string=? (gasket-object-type object) "stream"))
        (checked (stream-ssl (gasket-object-handle object)))
        (handle-of object))))

(for-each (lambda (function)
            (let ((name (car function)))
              (module-define! this-module name
                              (shape-procedure name (cadr function) openssl-handle))
              (module-export! this-module (list name))))
          openssl-functions)

(define* (direct-error #:optional object)
  "What the last direct call on OBJECT, or without one on no object, has left in OpenSSL's error
queue: an exception that is not raised, or #f."
  (let ((record (take-direct-error (openssl-handle object))))
    (and (not (zero? record))
         (record->exception record))))

;;; Constants. Each is looked up when it is first used: a few are not known for good before OpenSSL is
;;; loaded.

(define constant-values (make-hash-table))

(define (openssl-constant name)
  "The value of the constant NAME, a symbol, SSL_OP_NO_TICKET."
  (or (hashq-ref constant-values name)
      (let ((value (checked (constant-value (c-string (symbol->string name))))))
        (unless (memq name varying-constants)
          (hashq-set! constant-values name value))
        value)))

(define (constant-macro name)
  (make-syntax-transformer
   name 'macro
   (lambda (form)
     (syntax-case form ()
       (identifier
        (identifier? #'identifier)
        #`(openssl-constant '#,(datum->syntax #'identifier name)))))))

(for-each (lambda (name)
            (module-define! this-module name (constant-macro name))
            (module-export! this-module (list name)))
          openssl-constants)

(define (option-name option)
  (let ((wanted (string-append "SSL_OP_" (string-map (lambda (character)
                                                       (if (char=? character #\-) #\_ character))
                                                     (symbol->string option)))))
    (or (find (lambda (name) (string-ci=? (symbol->string name) wanted)) openssl-constants)
        (raise-exception
         (make-gasket-exception 'bad-argument "ssl-options"
                                (format #f "ssl-options: OpenSSL has no option ~a" option))))))

(define (ssl-options . options)
  "Options put together by their names: (ssl-options 'no-sslv3 'no-ticket)."
  (apply logior (map (lambda (option) (openssl-constant (option-name option))) options)))
