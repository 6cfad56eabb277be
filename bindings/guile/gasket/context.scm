;;; Contexts: what many streams have in common.

(define-module (gasket context)
  #:use-module (rnrs bytevectors)
  #:use-module (ice-9 match)
  #:use-module (gasket error)
  #:use-module ((gasket functions) #:prefix gasket-)
  #:export (make-tls-context
            add-tls-server-name
            default-tls-context
            side-number
            verify-number
            method-names
            boolean-number))

;;; Arguments

(define (no-such what value)
  (scm-error 'misc-error #f "~A is none of ~A" (list value what) #f))

(define (side-number side)
  (match side
    ('client gasket-CLIENT)
    ('server gasket-SERVER)
    ('both gasket-BOTH)
    (else (no-such "client, server and both" side))))

(define (verify-number verify)
  (match verify
    ((or #f 'none) gasket-VERIFY_NONE)
    ('optional gasket-VERIFY_OPTIONAL)
    ((or #t 'required) gasket-VERIFY_REQUIRED)
    (else (no-such "none, optional and required" verify))))

(define (crl-number check)
  (match check
    ((or #f 'none) gasket-CRL_NONE)
    ((or #t 'peer) gasket-CRL_PEER)
    ('all gasket-CRL_ALL)
    (else (no-such "none, peer and all" check))))

(define (boolean-number value)
  (if value 1 0))

(define (joined names separator)
  (if (string? names) names (string-join names separator)))

(define (method-names method)
  "METHOD, a symbol, a string or a list of them, as libgasket has it."
  (define (name each)
    (if (symbol? each) (symbol->string each) each))
  (if (list? method) (string-join (map name method) " ") (name method)))

(define (as-bytes content)
  (if (string? content) (string->utf8 content) content))

;;; Setting up

(define (set-certificate context certificate key password)
  (if (bytevector? certificate)
      (gasket-ctx-set-certificate-bytes context certificate (and key (as-bytes key)) password)
      (gasket-ctx-set-certificate context certificate key password)))

(define (set-crl context check lists)
  (if (bytevector? lists)
      (gasket-ctx-set-crl-bytes context (crl-number check) lists)
      (gasket-ctx-set-crl context (crl-number check) lists)))

(define (add-tls-server-name context name other)
  "Has streams of CONTEXT, a server's, use the context OTHER where the client asks for the host NAME,
which may be like \"*.example.com\"."
  (gasket-ctx-add-server-name context name other))

(define (add-psk context psk)
  (match psk
    ((identity . key) (gasket-ctx-add-psk context identity (as-bytes key)))))

;; What was not given.
(define unset (list 'unset))

(define (given? value)
  (not (eq? value unset)))

(define* (make-tls-context #:key (side 'client) (method "default")
                           certificate key password (server-names '())
                           (verify unset) max-depth ca ca-file ca-directory ca-system
                           crl-check crl-file ciphers ciphersuites alpn
                           (server-cipher-order unset) (resumption unset)
                           ticket-keys (psks '()))
  "Makes a context for streams of SIDE: client, server or both. What is not given is left as libgasket
has it: a client verifies its server against the system's authorities, and TLS is 1.2 or newer.

#:method              protocol versions: tlsv1.2, tlsv1.3, with + (tlsv1.2+) or newer; or a list
#:certificate #:key   files, or bytevectors, of PEM, DER or PKCS#12; the key may be with the
                      certificate
#:password            of the key, a string
#:verify              of the peer: required, optional or none
#:max-depth           how many certificates may be between the peer's and the authority's
#:ca-file #:ca-directory #:ca  whom to trust: names of files, or PEM or DER itself
#:ca-system           true: also whom the system trusts
#:crl-check #:crl-file  peer or all: revocation is looked up in a file, a bytevector, or among the
                      authorities
#:ciphers             OpenSSL's list for TLS 1.2; #:ciphersuites that for TLS 1.3
#:alpn                protocols, a list of strings, the preferred one first
#:server-cipher-order true: the server's preference decides
#:resumption          false: no session is resumed
#:server-names        for servers: a list of (host-name context)
#:ticket-keys         for servers: 80 bytes that seal session tickets
#:psks                pre-shared keys: a list of (identity . key)"
  (let ((context (gasket-ctx-new (side-number side) (method-names method))))
    (when certificate (set-certificate context certificate key password))
    (when ca (gasket-ctx-set-ca-bytes context (as-bytes ca)))
    (when ca-file (gasket-ctx-set-ca-file context ca-file))
    (when ca-directory (gasket-ctx-set-ca-directory context ca-directory))
    (when ca-system (gasket-ctx-set-ca-system context))
    (when (given? verify) (gasket-ctx-set-verify context (verify-number verify)))
    (when max-depth (gasket-ctx-set-max-depth context max-depth))
    (when crl-check (set-crl context crl-check crl-file))
    (when ciphers (gasket-ctx-set-ciphers context ciphers))
    (when ciphersuites (gasket-ctx-set-ciphersuites context ciphersuites))
    (when alpn (gasket-ctx-set-alpn context (joined alpn ",")))
    (when (given? server-cipher-order)
      (gasket-ctx-set-server-cipher-order context (boolean-number server-cipher-order)))
    (when (given? resumption)
      (gasket-ctx-set-resumption context (boolean-number resumption)))
    (when ticket-keys (gasket-ctx-set-ticket-keys context ticket-keys))
    (for-each (lambda (psk) (add-psk context psk)) psks)
    (for-each (match-lambda ((name other) (add-tls-server-name context name other)))
              server-names)
    context))

(define default-context #f)

(define (default-tls-context)
  "A client's context that trusts whom the system trusts."
  (unless default-context
    (set! default-context (make-tls-context)))
  default-context)
