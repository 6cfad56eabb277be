;;; Gasket: TLS on OpenSSL. Its own functions are in (gasket functions), OpenSSL's in (gasket direct),
;;; any other of OpenSSL's can be called by (gasket dynamic).

(define-module (gasket)
  #:use-module (gasket library)
  #:use-module (gasket error)
  #:use-module (gasket object)
  #:use-module (gasket context)
  #:use-module (gasket certificate)
  #:use-module (gasket stream)
  #:use-module (gasket listener)
  #:re-export (&library-not-found
               library-not-found?
               library-not-found-attempts
               &gasket-error gasket-error?
               gasket-error-kind
               gasket-error-what
               gasket-error-message
               gasket-error-codes
               gasket-error-strings
               gasket-error-verify-result
               gasket-error-verify-string
               gasket-error-alert
               gasket-error-os-error
               gasket-error-peer
               &gasket-ssl-error gasket-ssl-error?
               &gasket-verify-error gasket-verify-error?
               &gasket-closed-error gasket-closed-error?
               &gasket-timeout-error gasket-timeout-error?
               &gasket-os-error gasket-os-error?
               &gasket-resolve-error gasket-resolve-error?
               &gasket-state-error gasket-state-error?
               &gasket-bad-handle-error gasket-bad-handle-error?
               &gasket-bad-argument-error gasket-bad-argument-error?
               &gasket-unsupported-error gasket-unsupported-error?
               &gasket-library-error gasket-library-error?
               &gasket-no-memory-error gasket-no-memory-error?
               gasket-object?
               gasket-object-handle
               gasket-object-type
               make-tls-context
               add-tls-server-name
               default-tls-context
               make-certificate
               certificate?
               certificate-subject
               certificate-issuer
               certificate-subject-names
               certificate-issuer-names
               certificate-alternative-names
               certificate-serial
               certificate-version
               certificate-not-before
               certificate-not-after
               certificate-pem
               certificate-der
               certificate-key-type
               certificate-key-bits
               certificate-key-pem
               certificate-fingerprint
               tls-connect
               tls-wrap
               call-with-tls-connection
               call-with-tls-port
               tls-port?
               tls-handshake
               tls-shutdown
               tls-detach
               tls-abort
               tls-prime
               tls-pending
               tls-protocol
               tls-cipher
               tls-alpn
               tls-server-name
               tls-peer
               tls-peer-certificate
               tls-verify-result
               tls-verify-string
               tls-session-reused?
               tls-descriptor
               tls-stream
               tls-read-timeout
               set-tls-read-timeout!
               tls-write-timeout
               set-tls-write-timeout!
               tls-listen
               tls-accept
               tls-listener?
               tls-listener-port
               tls-listener-descriptor
               close-tls-listener))
