;; The scenarios in Gambit: scenarios, serve, visit NAME=PORT... (../scenarios/README.md)
(include "~~gasket/gasket#.scm")

(define (file name)
  (string-append (getenv "GASKET_TEST_CERTIFICATES") "/" name))

(define (port service)
  (string->number (getenv (string-append "GASKET_PORT_" service))))

(define (dial port trusted)
  (connect (make-context 'client (list 'ca_file (file trusted))) "localhost" port))

(define (open service) (dial (port service) "root.pem"))

(define (shown value)
  (call-with-output-string "" (lambda (port) (write value port))))

(define (must-equal found expected)
  (if (not (equal? found expected))
      (error (string-append "it is " (shown found) ", not " (shown expected)))))

(define (holds what true)
  (if (not true) (error what)))

(define (kind name) (gasket-constant name))

;; The error that a thunk must end with.
(define (failure thunk)
  (let ((found (with-exception-catcher (lambda (raised) raised) (lambda () (thunk) #f))))
    (holds "it did not fail" found)
    (holds "another failure" (gasket-error? found))
    found))

(define (text)
  (let ((stream (open "ECHO")) (lines '("Grüße" "κόσμε" "" "日本語 🧷")))
    (for-each (lambda (each) (write-octets stream (string-append each "\n"))) lines)
    (for-each (lambda (each) (must-equal (read-line-of stream) each)) lines)
    (close-stream stream)))

(define (bytes)
  (let ((stream (open "ECHO")) (all (list->u8vector (iota 256))) (large (make-u8vector 100000 7)))
    (write-octets stream all)
    (must-equal (read-octets-exactly stream 256) all)
    (write-octets stream large)
    (holds "other large octets" (equal? (read-octets-exactly stream 100000) large))
    (close-stream stream)))

(define (half-close)
  (let ((stream (open "TALLY")))
    (write-octets stream "half")
    (shutdown-output stream)
    (must-equal (substring (read-line-of stream) 0 10) "4 a11ae064")
    (close-stream stream)))

(define (end)
  (let ((stream (open "NAMES")))
    (must-equal (read-line-of stream) "localhost -")
    (must-equal (read-line-of stream) #f)
    (must-equal (read-octets stream 10) (u8vector))
    (close-stream stream)))

(define (cut)
  (let ((stream (open "CUT")))
    (must-equal (read-octets-exactly stream 4) (u8vector 104 97 108 102))
    (must-equal (gasket-error-kind (failure (lambda () (read-octets stream 1)))) (kind 'ERROR_CLOSED))
    (close-stream stream)))

(define (refuse service result)
  (let ((found (failure (lambda () (open service)))))
    (must-equal (gasket-error-kind found) (kind 'ERROR_VERIFY))
    (must-equal (gasket-error-verify-result found) result)))

(define (refused)
  (refuse "UNTRUSTED" 20)
  (refuse "EXPIRED" 10)
  (refuse "SELF_SIGNED" 18))

(define (wrong-host) (refuse "OTHER" 62))

(define (live) (gasket-call 'live 0))

(define (drop count)
  (if (> count 0)
      (begin
        (make-context 'client)
        (drop (- count 1)))))

(define (collector)
  (let* ((stream (open "ECHO")) (ssl (gasket-call 'stream_ssl (open "ECHO"))) (before (live)))
    (drop 200)
    (##gc)
    (drop 1)
    (##gc)
    (holds "what was dropped is not freed" (< (live) (+ before 100)))
    (write-octets stream "used\n")
    (must-equal (read-line-of stream) "used")
    (close-stream stream)
    (holds "what was borrowed ended" (string? (gasket-call 'ssl_get_version ssl)))))

(define (errors)
  (let ((found (failure (lambda () (open "UNTRUSTED")))))
    (must-equal (gasket-error-what found) "handshake")
    (must-equal (gasket-error-peer found) (string-append "localhost:" (number->string (port "UNTRUSTED"))))
    (must-equal (gasket-error-verify-string found) (gasket-call 'x509_verify_cert_error_string 20))
    (holds "no codes" (pair? (gasket-error-codes found)))
    (must-equal (length (gasket-error-codes found)) (length (gasket-error-strings found)))
    (holds "no alert" (> (gasket-error-alert found) 0)))
  (must-equal (gasket-error-kind (failure (lambda () (open "PLAIN")))) (kind 'ERROR_SSL))
  (let* ((listener (listen "127.0.0.1" 0)) (unused (listener-port listener)))
    (gasket-call 'free listener)
    (let ((found (failure (lambda () (dial unused "root.pem")))))
      (must-equal (gasket-error-kind found) (kind 'ERROR_OS))
      (holds "no OS error" (> (gasket-error-os found) 0))))
  (must-equal (gasket-error-kind (failure (lambda () (gasket-call 'stream_protocol 12345)))) (kind 'ERROR_BAD_HANDLE)))

(define (direct)
  (let* ((stream (open "ECHO")) (ssl (gasket-call 'stream_ssl stream)) (context (gasket-call 'stream_ctx stream)))
    (must-equal (gasket-call 'ssl_get_version ssl) (gasket-call 'stream_protocol stream))
    (receive (bits algorithm) (gasket-call 'ssl_cipher_get_bits (gasket-call 'ssl_get_current_cipher ssl))
      (holds "no bits" (and (>= bits 128) (>= algorithm bits))))
    (gasket-call 'ssl_ctx_set_options context #x4000)
    (holds "no option" (not (zero? (bitwise-and (gasket-call 'ssl_ctx_get_options context) #x4000))))
    (must-equal (gasket-call 'ssl_ctx_use_certificate_file context "/nowhere" 1) 0)
    (holds "no code" (> (car (gasket-error-codes (gasket-direct-error context))) 0))
    (let ((random (make-u8vector 16 0)))
      (must-equal (gasket-call 'rand_bytes random) 1)
      (holds "nothing was written" (not (equal? random (make-u8vector 16 0)))))
    (receive (answer number) (gasket-call 'bn_dec2bn #f "12345678901234567890")
      (must-equal answer 20)
      (must-equal (gasket-call 'bn_bn2hex number) "AB54A98CEB1F0AD2"))
    ;; Here alone the length is before its octets.
    (let* ((room (make-u8vector 4096))
           (length (gasket-call 'certificate_der (gasket-call 'stream_peer_certificate stream) room)))
      (must-equal (gasket-call 'ssl_ctx_use_certificate_asn1 context (subu8vector room 0 length)) 1))
    (holds "few functions" (> (length (gasket-names)) 1500))
    (close-stream stream)))

(define (explain raised)
  (if (gasket-error? raised)
      (gasket-error-message raised)
      (call-with-output-string "" (lambda (port) (display-exception raised port)))))

(define (tell . parts)
  (for-each display parts)
  (newline)
  (force-output))

(define (report name thunk)
  (with-exception-catcher
    (lambda (raised) (tell "not ok " name " " (explain raised)))
    (lambda ()
      (thunk)
      (tell "ok " name))))

(define (echo stream)
  (let next ()
    (let ((found (read-octets stream 65536)))
      (if (> (u8vector-length found) 0)
          (begin
            (write-octets stream found)
            (next)))))
  (close-stream stream))

;; A thread a connection; those that refuse are part of the test, and their streams are the collector's.
(define (accept-all listener context)
  (let ((stream (accept listener context)))
    (thread-start! (make-thread (lambda () (with-exception-catcher (lambda (gone) #f) (lambda () (echo stream))))))
    (accept-all listener context)))

(define (serve)
  (let* ((context (make-context 'server (list 'certificate (file "server.pem") (file "server.key"))))
         (listener (listen "127.0.0.1" 0)))
    (thread-start! (make-thread (lambda () (accept-all listener context))))
    (tell "port " (listener-port listener))
    (read-line (current-input-port) #f)))

(define (visit port)
  (let ((stream (dial port "root.pem")))
    (write-octets stream "Grüße\n")
    (must-equal (read-line-of stream) "Grüße")
    (close-stream stream))
  (let ((found (failure (lambda () (dial port "unknown.pem")))))
    (holds "another verify result" (memv (gasket-error-verify-result found) '(19 20)))))

;; NAME=PORT
(define (visit-named each)
  (let ((parts (call-with-input-string each (lambda (port) (read-all port (lambda (port) (read-line port #\=)))))))
    (report (car parts) (lambda () (visit (string->number (cadr parts)))))))

;; gsi is given the binding and this file, then what is for it.
(let ((arguments (list-tail (command-line) 3)))
  (cond
    ((string=? (car arguments) "serve") (serve))
    ((string=? (car arguments) "visit") (for-each visit-named (cdr arguments)))
    (else
     (for-each report
               '(text bytes half-close end cut refused wrong-host collector errors direct)
               (list text bytes half-close end cut refused wrong-host collector errors direct)))))
(exit)
