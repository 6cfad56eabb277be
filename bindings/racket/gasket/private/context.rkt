;; Contexts: what many streams have in common.
#lang racket/base

(require (prefix-in gasket- "../functions.rkt"))

(provide make-tls-context
         add-tls-server-name!
         default-tls-context
         side-number
         verify-number
         method-names
         boolean-number)

;; ---- arguments ----

(define (side-number who side)
  (case side
    [(client) gasket-CLIENT]
    [(server) gasket-SERVER]
    [(both) gasket-BOTH]
    [else (raise-argument-error who "(or/c 'client 'server 'both)" side)]))

(define (verify-number who verify)
  (case verify
    [(#f none) gasket-VERIFY_NONE]
    [(optional) gasket-VERIFY_OPTIONAL]
    [(#t required) gasket-VERIFY_REQUIRED]
    [else (raise-argument-error who "(or/c 'required 'optional 'none boolean?)" verify)]))

(define (crl-number who check)
  (case check
    [(#f none) gasket-CRL_NONE]
    [(#t peer) gasket-CRL_PEER]
    [(all) gasket-CRL_ALL]
    [else (raise-argument-error who "(or/c 'peer 'all 'none boolean?)" check)]))

(define (boolean-number value)
  (if value 1 0))

(define (join names separator)
  (for/fold ([joined #f] #:result (or joined "")) ([name (in-list names)])
    (if joined (string-append joined separator name) name)))

;; A symbol, a string or a list of them, as libgasket has it.
(define (method-names method)
  (define (name each)
    (if (symbol? each) (symbol->string each) each))
  (if (list? method) (join (map name method) " ") (name method)))

;; PEM or DER itself.
(define (as-bytes content)
  (if (string? content) (string->bytes/utf-8 content) content))

;; ---- setting up ----

(define (set-certificate context certificate key password)
  (if (bytes? certificate)
      (gasket-ctx-set-certificate-bytes context certificate (and key (as-bytes key)) password)
      (gasket-ctx-set-certificate context certificate key password)))

(define (set-crl context check lists)
  (define number (crl-number 'make-tls-context check))
  (if (bytes? lists)
      (gasket-ctx-set-crl-bytes context number lists)
      (gasket-ctx-set-crl context number lists)))

;; Has streams of CONTEXT, a server's, use the context OTHER where the client asks for the host NAME, which
;; may be like "*.example.com".
(define (add-tls-server-name! context name other)
  (gasket-ctx-add-server-name context name other))

(define unset (string->uninterned-symbol "unset"))

(define (given? value)
  (not (eq? value unset)))

;; A context for streams of a side: 'client, 'server or 'both. What is not given is left as libgasket has
;; it: a client verifies its server against the system's authorities, and TLS is 1.2 or newer.
(define (make-tls-context #:side [side 'client]
                          #:method [method "default"] ; or 'tlsv1.2, 'tlsv1.3, 'tlsv1.2+; or a list
                          ;; Paths, or bytes of PEM, DER or PKCS#12; the key may be with the certificate.
                          #:certificate [certificate #f]
                          #:key [key #f]
                          #:password [password #f]
                          ;; For servers: a list of (list HOST-NAME CONTEXT).
                          #:server-names [server-names '()]
                          #:verify [verify unset] ; 'required, 'optional or 'none
                          #:max-depth [max-depth #f]
                          ;; Whom to trust: paths, or PEM or DER itself; and also whom the system trusts.
                          #:ca [ca #f]
                          #:ca-file [ca-file #f]
                          #:ca-directory [ca-directory #f]
                          #:ca-system? [ca-system? #f]
                          ;; 'peer or 'all: looked up in a file, in bytes, or among the authorities.
                          #:crl-check [crl-check #f]
                          #:crl-file [crl-file #f]
                          #:ciphers [ciphers #f]           ; for TLS 1.2
                          #:ciphersuites [ciphersuites #f] ; for TLS 1.3
                          #:alpn [alpn #f]                 ; a list, the preferred one first
                          #:server-cipher-order? [server-cipher-order? unset]
                          #:resumption? [resumption? unset]
                          #:ticket-keys [ticket-keys #f] ; 80 bytes that seal session tickets
                          #:psks [psks '()])             ; a list of (cons IDENTITY KEY)
  (define context
    (gasket-ctx-new (side-number 'make-tls-context side) (method-names method)))
  (when certificate (set-certificate context certificate key password))
  (when ca (gasket-ctx-set-ca-bytes context (as-bytes ca)))
  (when ca-file (gasket-ctx-set-ca-file context ca-file))
  (when ca-directory (gasket-ctx-set-ca-directory context ca-directory))
  (when ca-system? (gasket-ctx-set-ca-system context))
  (when (given? verify)
    (gasket-ctx-set-verify context (verify-number 'make-tls-context verify)))
  (when max-depth (gasket-ctx-set-max-depth context max-depth))
  (when crl-check (set-crl context crl-check crl-file))
  (when ciphers (gasket-ctx-set-ciphers context ciphers))
  (when ciphersuites (gasket-ctx-set-ciphersuites context ciphersuites))
  (when alpn (gasket-ctx-set-alpn context (if (string? alpn) alpn (join alpn ","))))
  (when (given? server-cipher-order?)
    (gasket-ctx-set-server-cipher-order context (boolean-number server-cipher-order?)))
  (when (given? resumption?)
    (gasket-ctx-set-resumption context (boolean-number resumption?)))
  (when ticket-keys (gasket-ctx-set-ticket-keys context ticket-keys))
  (for ([psk (in-list psks)])
    (gasket-ctx-add-psk context (car psk) (as-bytes (cdr psk))))
  (for ([entry (in-list server-names)])
    (add-tls-server-name! context (car entry) (cadr entry)))
  context)

(define default-context #f)

;; A client's context that trusts whom the system trusts.
(define (default-tls-context)
  (unless default-context
    (set! default-context (make-tls-context)))
  default-context)
