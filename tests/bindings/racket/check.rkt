;; What only Racket has. A line each: ok NAME, or not ok NAME REASON.
#lang racket/base

(require ffi/unsafe
         (only-in racket/file file->string)
         (only-in racket/list range)
         (only-in racket/port copy-port port->bytes port->string read-bytes-evt read-line-evt)
         racket/tcp
         gasket
         gasket/direct
         gasket/dynamic
         (prefix-in gasket- gasket/functions)
         "support.rkt")

(define-syntax-rule (check name body ...)
  (begin
    (with-handlers ([exn? (lambda (problem)
                            (printf "not ok ~a: ~a\n" name (explain problem)))])
      (let () body ...)
      (printf "ok ~a\n" name))
    (flush-output)))

(define (file-text name)
  (file->string (certificate-file name)))

;; ---- peers of our own ----

(define server-context
  (make-keyword-procedure
   (lambda (keywords values)
     (define all
       (sort (append (list (cons '#:side 'server)
                           (cons '#:certificate (certificate-file "server.pem"))
                           (cons '#:key (certificate-file "server.key")))
                     (map cons keywords values))
             keyword<? #:key car))
     (keyword-apply make-tls-context (map car all) (map cdr all) '()))))

;; A procedure that waits for what THUNK does in a thread, and returns or raises it.
(define (in-thread thunk)
  (define result #f)
  (define worker
    (thread
     (lambda ()
       (set! result
             (with-handlers ([void (lambda (problem) (lambda () (raise problem)))])
               (define value (thunk))
               (lambda () value))))))
  (lambda ()
    (unless (sync/timeout 60 worker)
      (error "a thread does not end"))
    (result)))

;; Calls RECEIVE with a client's ports, and ANSWER with the server's in a thread.
(define (call-with-pair receive answer #:server [server (server-context)] #:client [client (trusting)])
  (define listener (tls-listen #:host "127.0.0.1" #:context server))
  (define answered
    (in-thread (lambda ()
                 (define-values (in out) (tls-accept listener #:timeout 30))
                 (call-with-tls-ports in out answer))))
  (begin0
    (call-with-tls-connection "localhost" (tls-listener-port listener) receive
                              #:context client #:timeout 30 #:read-timeout 30)
    (answered)
    (tls-close listener)))

;; Two pairs of TCP ports, a client's and a server's.
(define (tcp-pair)
  (define listener (tcp-listen 0 4 #t "127.0.0.1"))
  (define-values (host port other-host other-port) (tcp-addresses listener #t))
  (define-values (in out) (tcp-connect "127.0.0.1" port))
  (define-values (server-in server-out) (tcp-accept listener))
  (tcp-close listener)
  (values in out server-in server-out))

;; The same over TCP ports.
(define (call-with-wrapped receive answer #:close? [close? #t])
  (define-values (in out server-in server-out) (tcp-pair))
  (define answered
    (in-thread (lambda ()
                 (define-values (tls-in tls-out)
                   (tls-wrap server-in server-out #:side 'server #:context (server-context)
                             #:close? #t))
                 (call-with-tls-ports tls-in tls-out answer))))
  (define-values (tls-in tls-out)
    (tls-wrap in out #:context (trusting) #:host "localhost" #:close? close? #:read-timeout 30))
  (receive tls-in tls-out in out)
  (answered))

(define (echo-lines in out)
  (for ([line (in-lines in)])
    (write-string line out)
    (newline out)
    (flush-output out)))

(define (echo in out)
  (file-stream-buffer-mode out 'none)
  (copy-port in out))

(define (echo-one-line in out)
  (write-string (read-line in) out)
  (newline out)
  (flush-output out))

(define (expect-echo in out line)
  (write-string line out)
  (newline out)
  (flush-output out)
  (expect-equal line (read-line in)))

(define (close in out)
  (close-output-port out)
  (close-input-port in))

(define (numbered size)
  (define bytes (make-bytes size))
  (for ([index (in-range 0 size 4)])
    (integer->integer-bytes index 4 #f #f bytes index))
  bytes)

;; ---- functions ----

(define (procedures module)
  (dynamic-require module #f)
  (define-values (variables syntaxes) (module->exports module))
  (for*/list ([export (in-list (cdr (assv 0 variables)))]
              [value (in-value (dynamic-require module (car export)))]
              #:when (procedure? value))
    (cons (car export) value)))

(check "every function of the tables is in the library, named and documented"
  (define library (ffi-lib (getenv "GASKET_LIBRARY")))
  (define all (append (procedures 'gasket/functions) (procedures 'gasket/private/direct)))
  (expect (> (length all) 1200) "there are as many as there should be")
  (for ([entry (in-list all)])
    (define name (car entry))
    (define c-name
      (string-append "gasket_" (regexp-replace* #rx"-" (symbol->string name) "_")))
    (expect (ffi-obj-ref c-name library (lambda () #f)) (format "~a is in the library" name))
    (expect-equal name (object-name (cdr entry))))
  (define documented
    (for/hash ([entry (in-list (regexp-match* #rx"\f([^\n]+)\n\n[A-Z]"
                                              (file->string (collection-file-path "procedures.txt" "gasket"))
                                              #:match-select cadr))])
      (values (string->symbol entry) #t)))
  (for ([entry (in-list all)])
    (expect (hash-ref documented (car entry) #f) (format "~a is documented" (car entry)))))

(check "documentation"
  (expect (regexp-match? #rx"SSL_CTX_set_options\\(3\\)" (gasket-documentation ssl-ctx-set-options))
          "of a procedure")
  (expect (regexp-match? #rx"Reads what the peer has sent" (gasket-documentation 'stream-read))
          "of a name")
  (expect-equal #f (gasket-documentation 'nonsense)))

(check "wrong arguments raise, and nothing is called"
  (define context (ssl-ctx-new (tls-client-method)))
  (expect-equal 2 (procedure-arity ssl-ctx-set-options))
  (for ([thunk (list (lambda () (ssl-ctx-set-options))
                     (lambda () (ssl-ctx-set-options context))
                     (lambda () (ssl-ctx-set-options context 1 2))
                     (lambda () (ssl-ctx-set-options context "1"))
                     (lambda () (ssl-ctx-set-options context (expt 2 64)))
                     (lambda () (ssl-ctx-set-options context 1.5))
                     (lambda () (ssl-ctx-set-options 'context 1))
                     (lambda () (ssl-ctx-set-cipher-list context 1))
                     (lambda () (ssl-ctx-set-cipher-list context "nul\0nul"))
                     (lambda () (gasket-ctx-set-ca-bytes context "text"))
                     (lambda () (gasket-certificate-der (certificate-object) #"immutable")))])
    (exn-of exn:fail:contract? thunk))
  (exn-of exn:fail:gasket:bad-handle? (lambda () (ssl-ctx-set-options 1 1)))
  (exn-of exn:fail:gasket:bad-argument? (lambda () (ssl-ctx-set-options #f 1)))
  (exn-of exn:fail:gasket:bad-argument? (lambda () (gasket-ctx-set-verify context 9))))

(define (certificate-object)
  (gasket-certificate-new-bytes (string->bytes/utf-8 (file-text "server.pem"))))

(check "objects and bytes"
  (define certificate (certificate-object))
  (expect-equal "X509" (gasket-object-type certificate))
  (define name (x509-get-subject-name certificate))
  (expect-equal "X509_NAME" (gasket-object-type name))
  (expect (regexp-match? #rx"^#<gasket X509_NAME " (format "~a" name)) "it prints as what it is")
  (expect-equal name (x509-get-subject-name certificate))
  (define der (make-bytes (i2d-x509 certificate #f)))
  (expect-equal (bytes-length der) (i2d-x509 certificate der))
  (expect-equal (certificate-der (make-certificate (file-text "server.pem"))) der))

(check "constants have the values of the OpenSSL that is loaded"
  (expect-equal #x4000 SSL_OP_NO_TICKET)
  (expect-equal (bitwise-ior SSL_OP_NO_SSLv3 SSL_OP_NO_TICKET) (ssl-options 'no-sslv3 'no-ticket))
  (expect-equal SSL_OP_NO_TICKET (openssl-constant 'SSL_OP_NO_TICKET))
  (expect-equal -1 gasket-WANT_READ)
  (exn-of exn:fail:gasket:bad-argument? (lambda () (openssl-constant 'SSL_OP_NONSENSE)))
  (exn-of exn:fail:gasket:bad-argument? (lambda () (ssl-options 'nonsense))))

(check "dynamic calls"
  (define digest (make-bytes 32))
  (define-values (answer size)
    (openssl-call "EVP_Digest"
                  "int (bytes, length size_t, room, out unsigned int, const EVP_MD *, ENGINE * null)"
                  #"abc" digest (evp-sha256) #f))
  (expect-equal '(1 32) (list answer size))
  (expect-equal (sha256-bytes #"abc") digest)
  (define context (openssl-call "EVP_MD_CTX_new" "new EVP_MD_CTX * (void)"))
  (expect-equal "EVP_MD_CTX" (gasket-object-type context))
  (expect-equal 1 (openssl-call "EVP_DigestInit_ex" "int (EVP_MD_CTX *, const EVP_MD *, NULL)"
                                context (evp-sha256)))
  (expect (regexp-match? #rx"SHA.*256" (openssl-call "OBJ_nid2sn" "const char * static (int)" 672))
          "texts are strings")
  (exn-of exn:fail:gasket:bad-argument? (lambda () (openssl-call "EVP_MD_CTX_new" "nonsense")))
  (exn-of exn:fail:gasket:unsupported? (lambda () (openssl-call "EVP_nonsense" "int (void)")))
  (exn-of exn:fail:contract? (lambda () (openssl-call "RAND_status" "int (void)" 1)))
  (exn-of exn:fail:contract? (lambda () (openssl-call "EVP_PKEY_get_id" "int (const EVP_PKEY *)"))))

(check "a procedure is a C function; where it raises the answer is 0, which refuses"
  (define (asked answer)
    (define context (trusting "unknown.pem"))
    (define calls 0)
    (gasket-ctx-set-question context gasket-QUESTION_VERIFY 1)
    (gasket-ctx-set-question-callback context
                                      (lambda (stream question user)
                                        (set! calls (add1 calls))
                                        (expect-equal (list gasket-QUESTION_VERIFY 7)
                                                      (list question user))
                                        (answer))
                                      7)
    (define outcome
      (with-handlers ([exn:fail:gasket? values])
        (call-with-pair (lambda (in out) (expect-echo in out "taken")) echo-lines #:client context)
        'taken))
    (list outcome calls))
  (expect-equal '(taken 1) (asked (lambda () 1)))
  (define refused (asked (lambda () (error "no"))))
  (expect (exn:fail:gasket:verify? (car refused)) "it is refused")
  (expect-equal 1 (cadr refused))
  (exn-of exn:fail:contract?
          (lambda () (gasket-ctx-set-question-callback (trusting) (lambda () 1) 0))))

;; ---- ports ----

(check "text, bytes, and looking ahead"
  (call-with-pair
   (lambda (in out)
     (expect (and (input-port? in) (output-port? out) (tls-port? in) (tls-port? out)) "they are ports")
     (write-string "Grüße " out)
     (write-bytes #"\316\273\n" out)
     (flush-output out)
     (expect-equal #\G (peek-char in))
     (expect-equal "Grüße" (peek-string 5 0 in))
     (expect-equal (string->bytes/utf-8 "λ\n") (peek-bytes 3 8 in))
     (expect (char-ready? in) "it is ready")
     (expect-equal "Grüße λ" (read-line in))
     (expect (not (char-ready? in)) "it is not ready any more")
     (expect-equal 0 (read-bytes-avail!* (make-bytes 9) in))
     (write-bytes #"\377\n" out)
     (flush-output out)
     (expect-equal "\uFFFD" (read-line in)))
   echo))

(check "ports are events"
  (call-with-pair
   (lambda (in out)
     (expect-equal #f (sync/timeout 0.05 in))
     (expect-equal #f (sync/timeout 0.05 (read-line-evt in)))
     (expect-equal out (sync/timeout 10 out))
     (write-string "one\ntwo" out)
     (flush-output out)
     (expect-equal in (sync/timeout 10 in))
     (expect-equal "one" (sync/timeout 10 (read-line-evt in)))
     (expect-equal #"tw" (sync/timeout 10 (read-bytes-evt 2 in)))
     (define progress (port-progress-evt in))
     (expect-equal #f (sync/timeout 0 progress))
     (expect-equal #\o (peek-char in))
     (expect (port-commit-peeked 1 progress always-evt in) "it is taken")
     (expect (sync/timeout 10 progress) "there is progress")
     (close-output-port out)
     (expect-equal in (sync/timeout 10 in))
     (expect (eof-object? (read-byte in)) "it ends"))
   echo))

(check "what is written goes at flush-output, and as the buffer's mode says"
  (call-with-pair
   (lambda (in out)
     (expect-equal 'block (file-stream-buffer-mode out))
     (write-string "gathered " out)
     (expect-equal #f (sync/timeout 0.1 in))
     (file-stream-buffer-mode out 'line)
     (write-string "line\nand" out)
     (expect-equal "gathered line" (read-line in))
     (expect-equal "and" (read-string 3 in))
     (file-stream-buffer-mode out 'none)
     (write-string "none" out)
     (expect-equal "none" (read-string 4 in))
     (file-stream-buffer-mode out 'block)
     (expect-equal 5 (write-bytes-avail #"avail" out))
     (expect-equal #"avail" (read-bytes 5 in)))
   echo))

(check "one thread reads while another writes"
  (define bytes (numbered (* 2 1024 1024)))
  (call-with-pair
   (lambda (in out)
     (define written (in-thread (lambda () (write-bytes bytes out) (close-output-port out))))
     (expect (equal? bytes (port->bytes in #:close? #f)) "all comes back")
     (written))
   (lambda (in out) (copy-port in out))))

;; How often another thread comes to its turn while THUNK waits.
(define (ticks-during thunk)
  (define ticks 0)
  (define ticker
    (thread (lambda ()
              (let tick ()
                (sleep 0.005)
                (set! ticks (add1 ticks))
                (tick)))))
  (thunk)
  (kill-thread ticker)
  ticks)

(check "other threads go on while one reads, shakes hands or accepts"
  (call-with-pair
   (lambda (in out)
     (tls-handshake in)
     (set-tls-read-timeout! in 0.5)
     (expect (> (ticks-during (lambda () (exn-of exn:fail:gasket:timeout? (lambda () (read-byte in)))))
                3)
             "while one reads"))
   echo)
  (define silent (tcp-listen 0 4 #t "127.0.0.1"))
  (define-values (host port other-host other-port) (tcp-addresses silent #t))
  (expect (> (ticks-during
              (lambda ()
                (exn-of exn:fail:gasket:timeout?
                        (lambda () (tls-connect "127.0.0.1" port #:context (trusting) #:timeout 0.5)))))
             3)
          "while one shakes hands")
  (tcp-close silent)
  (define listener (tls-listen #:host "127.0.0.1" #:context (server-context)))
  (expect (> (ticks-during
              (lambda ()
                (exn-of exn:fail:gasket:timeout? (lambda () (tls-accept listener #:timeout 0.5)))))
             3)
          "while one accepts")
  (tls-close listener))

(check "a write that is broken off loses nothing and sends nothing twice"
  (define bytes (numbered (* 8 1024 1024)))
  (define go (make-semaphore 0))
  (call-with-pair
   (lambda (in out)
     (define writer (current-thread))
     (thread (lambda () (sleep 0.2) (break-thread writer)))
     (exn-of exn:break? (lambda () (write-bytes bytes out)))
     (set-tls-write-timeout! out 0.1)
     (exn-of exn:fail:gasket:timeout? (lambda () (flush-output out)))
     (set-tls-write-timeout! out #f)
     (semaphore-post go)
     (write-bytes #"end" out)
     (close-output-port out)
     (expect-equal (sha256 (bytes-append bytes #"end")) (read-line in)))
   (lambda (in out)
     (tls-handshake in)
     (semaphore-wait go)
     (write-string (sha256 (port->bytes in #:close? #f)) out))))

(check "breaks in close succession lose nothing that is received"
  (call-with-pair
   (lambda (in out)
     (define reader (current-thread))
     (define waits? #f)
     (define breaker
       (thread (lambda ()
                 (let again ()
                   (sleep 0.001)
                   (when waits?
                     (break-thread reader))
                   (again)))))
     (for ([line (in-range 200)])
       (let again ()
         (define looked
           (with-handlers ([exn:break? (lambda (_) 'broken)])
             (set! waits? #t)
             (begin0
               (peek-bytes 5 0 in)
               (set! waits? #f))))
         (set! waits? #f)
         (when (eq? looked 'broken)
           (again)))
       (with-handlers ([exn:break? void]) ; one that was under way
         (sleep 0))
       (expect-equal (string->bytes/utf-8 (format "~a\n" (+ 1000 line))) (read-bytes 5 in)))
     (kill-thread breaker))
   (lambda (in out)
     (for ([line (in-range 200)])
       (sleep 0.002)
       (fprintf out "~a\n" (+ 1000 line))
       (flush-output out)))))

(check "a thread that is killed leaves its wait, and others go on with the port"
  (call-with-pair
   (lambda (in out)
     (define reader (thread (lambda () (read-line in))))
     (sleep 0.05)
     (kill-thread reader)
     (expect-echo in out "afterwards"))
   echo-lines))

;; As with Racket's own ports.
(check "an input port that is closed is left by the thread that waits for it"
  (call-with-pair
   (lambda (in out)
     (define read (in-thread (lambda () (read-byte in))))
     (define synced (in-thread (lambda () (sync/timeout 20 in))))
     (sleep 0.2)
     (close-input-port in)
     (expect (synced) "an event of it is ready")
     (define took
       (seconds-of
        (lambda ()
          (expect (regexp-match? #rx"closed" (exn-message (exn-of exn:fail? read))) "it says why it ends"))))
     (expect (< took 15) "a read ends, before its time has run out"))
   (lambda (in out)
     (expect (eof-object? (read-byte in)) "the farewell comes"))))

(check "a custodian closes what was made under it"
  (define listener (tls-listen #:host "127.0.0.1" #:context (server-context)))
  (define answered
    (in-thread (lambda ()
                 (define-values (in out) (tls-accept listener #:timeout 30))
                 (call-with-tls-ports in out (lambda (in out) (port->string in #:close? #f))))))
  (define custodian (make-custodian))
  (define-values (in out)
    (parameterize ([current-custodian custodian])
      (tls-connect "localhost" (tls-listener-port listener) #:context (trusting))))
  (define reading (in-thread (lambda () (read-byte in))))
  (sleep 0.05)
  (custodian-shutdown-all custodian)
  (exn-of exn:fail? reading)
  (exn-of exn:fail? (lambda () (write-byte 1 out) (flush-output out)))
  (exn-of exn:fail:gasket:state? (lambda () (tls-protocol in)))
  (expect-equal "" (answered))
  (tls-close listener))

(check "a listener is an event, and closing it ends the wait"
  (define listener (tls-listen #:host "127.0.0.1" #:context (server-context)))
  (expect-equal #f (sync/timeout 0.05 listener))
  (define-values (in out) (tcp-connect "127.0.0.1" (tls-listener-port listener)))
  (expect-equal listener (sync/timeout 10 listener))
  (define-values (tls-in tls-out) (tls-accept listener))
  (tls-abort tls-in)
  (close in out)
  (define accepting (in-thread (lambda () (call-with-values (lambda () (tls-accept listener)) list))))
  (sleep 0.05)
  (tls-close listener)
  (exn-of exn:fail:gasket:bad-handle? accepting))

(check "TCP ports under TLS ports: who closes them"
  (call-with-wrapped
   (lambda (tls-in tls-out in out)
     (expect-echo tls-in tls-out "wrapped")
     (close tls-in tls-out)
     (expect (and (port-closed? in) (port-closed? out)) "they are closed with the TLS ports"))
   echo-lines)
  (call-with-wrapped
   #:close? #f
   (lambda (tls-in tls-out in out)
     (expect-echo tls-in tls-out "wrapped")
     (close tls-in tls-out)
     (expect (not (or (port-closed? in) (port-closed? out))) "they stay open")
     (close in out))
   echo-lines))

(check "detached, a connection goes on without TLS"
  (call-with-wrapped
   #:close? #f
   (lambda (tls-in tls-out in out)
     (expect-echo tls-in tls-out "in TLS")
     (define-values (plain-in plain-out rest) (tls-detach tls-in))
     (expect (and (eq? in plain-in) (eq? out plain-out)) "they are the TCP ports")
     (expect (and (port-closed? tls-in) (port-closed? tls-out)) "the TLS ports are closed")
     (expect-equal #"in plain text"
                   (bytes-append rest (read-bytes (- 13 (bytes-length rest)) in)))
     (close in out))
   (lambda (in out)
     (echo-one-line in out)
     (expect (eof-object? (read-line in)) "TLS ends")
     (define-values (plain-in plain-out rest) (tls-detach in))
     (write-string "in plain text" plain-out)
     (close plain-in plain-out)))
  ;; Without ports, they are made of the descriptor.
  (call-with-pair
   (lambda (in out)
     (expect-echo in out "in TLS")
     (define-values (plain-in plain-out rest) (tls-detach in))
     (expect-equal #"plain" (bytes-append rest (read-bytes (- 5 (bytes-length rest)) plain-in)))
     (close plain-in plain-out))
   (lambda (in out)
     (echo-one-line in out)
     (read-line in)
     (define-values (plain-in plain-out rest) (tls-detach in))
     (write-string "plain" plain-out)
     (close plain-in plain-out))))

(check "a detach with plaintext unread is refused"
  (call-with-pair
   (lambda (in out)
     (write-string "two\nlines\n" out)
     (flush-output out)
     (expect-equal "two" (read-line in))
     (exn-of exn:fail:gasket:state? (lambda () (tls-detach in)))
     (expect-equal "lines" (read-line in)))
   echo-lines))

(check "bytes that a TCP port has read ahead are TLS's first"
  (define-values (in out server-in server-out) (tcp-pair))
  (define answered
    (in-thread (lambda ()
                 (peek-byte server-in) ; the handshake's first bytes are in the port's buffer now
                 (define-values (tls-in tls-out)
                   (tls-wrap server-in server-out #:side 'server #:context (server-context)
                             #:close? #t))
                 (call-with-tls-ports tls-in tls-out echo-lines))))
  (define-values (tls-in tls-out)
    (tls-wrap in out #:context (trusting) #:host "localhost" #:close? #t #:read-timeout 30))
  (expect-echo tls-in tls-out "primed")
  (close tls-in tls-out)
  (answered))

(check "what is buffered is lost where ports are aborted, or left by an exception"
  (call-with-pair
   (lambda (in out) (expect (eof-object? (read-line in)) "nothing comes"))
   (lambda (in out)
     (tls-handshake in)
     (write-string "never sent" out)
     (tls-abort out)
     (expect (and (port-closed? in) (port-closed? out)) "they are closed")))
  (call-with-pair
   (lambda (in out) (expect (eof-object? (read-line in)) "nothing comes"))
   (lambda (in out)
     (exn-of exn:fail?
             (lambda ()
               (call-with-tls-ports in out
                 (lambda (in out)
                   (tls-handshake in)
                   (write-string "never sent" out)
                   (error "left"))))))))

;; ---- contexts and certificates ----

(check "servers choose by name, and by protocol"
  (define other
    (make-tls-context #:side 'server #:certificate (certificate-file "other.pem")
                      #:key (certificate-file "other.key")))
  (call-with-pair
   #:server (server-context #:alpn '("h2" "http/1.1") #:server-names `(("*.example" ,other)))
   #:client (trusting #:alpn "http/1.1,h2" #:method 'tlsv1.2 #:ciphers "ECDHE+AESGCM")
   (lambda (in out)
     (expect-equal "h2" (tls-alpn in))
     (expect-equal "TLSv1.2" (tls-protocol in))
     (expect-equal (certificate-der (make-certificate (file-text "server.pem")))
                   (certificate-der (tls-peer-certificate in))))
   (lambda (in out)
     (tls-handshake in)
     (expect-equal "localhost" (tls-server-name in)))))

(check "a server sees its client's certificate"
  (call-with-pair
   #:server (server-context #:verify 'required #:ca-file (certificate-file "root.pem"))
   #:client (trusting #:certificate (string->bytes/utf-8 (file-text "client.pem"))
                      #:key (file-text "client.key"))
   (lambda (in out) (expect-equal "seen" (read-line in)))
   (lambda (in out)
     (tls-handshake in)
     (expect-equal 0 (tls-verify-result in))
     (expect (member '("CN" . "Gasket client") (certificate-subject-names (tls-peer-certificate in)))
             "it is the client's")
     (write-string "seen\n" out))))

(check "authorities as text, sessions that are resumed, keys with passwords"
  (define client (make-tls-context #:ca (file-text "root.pem")))
  (define listener (tls-listen #:host "127.0.0.1" #:context (server-context)))
  (define (answer)
    (define-values (in out) (tls-accept listener #:timeout 30))
    (call-with-tls-ports in out echo-lines))
  (define answered (in-thread (lambda () (answer) (answer))))
  (define (visit)
    (call-with-tls-connection "localhost" (tls-listener-port listener) #:context client
      (lambda (in out)
        (expect-echo in out "once")
        (tls-session-reused? in))))
  (expect-equal #f (visit))
  (expect-equal #t (visit))
  (answered)
  (tls-close listener)
  (exn-of exn:fail:gasket:ssl?
          (lambda ()
            (make-tls-context #:side 'server #:certificate (certificate-file "server.pem")
                              #:key (certificate-file "encrypted.key")))))

(check "settings that are none are refused"
  (for ([thunk (list (lambda () (make-tls-context #:side 'neither))
                     (lambda () (make-tls-context #:method "tlsv9"))
                     (lambda () (make-tls-context #:verify 'perhaps))
                     (lambda () (make-tls-context #:ciphers "NONSENSE"))
                     (lambda () (make-tls-context #:ca-file "/nonexistent.pem"))
                     (lambda () (tls-connect "localhost" 0))
                     (lambda () (tls-listen #:host "nobody.invalid")))])
    (exn-of exn:fail? thunk)))

(check "a connection comes from where it is told to"
  (define listener (tls-listen #:host "127.0.0.1" #:context (server-context)))
  (define answered
    (in-thread (lambda ()
                 (define-values (in out) (tls-accept listener #:timeout 30))
                 (call-with-tls-ports in out
                   (lambda (in out) (write-string (tls-peer in) out))))))
  (call-with-tls-connection "127.0.0.1" (tls-listener-port listener)
    #:context (trusting) #:local-address "127.0.0.7" #:timeout 30
    (lambda (in out)
      (expect (regexp-match? #rx"^127.0.0.7:" (read-line in)) "the server sees it")))
  (answered)
  (tls-close listener))

(check "a certificate is data"
  (define certificate (make-certificate (file-text "server.pem")))
  (expect-equal '("DNS" . "localhost") (car (certificate-alternative-names certificate)))
  (expect-equal certificate (make-certificate (certificate-der certificate)))
  (expect (< (certificate-not-before certificate) (current-seconds) (certificate-not-after certificate))
          "it is valid")
  (expect-equal (string-upcase (sha256 (certificate-der certificate)))
                (certificate-fingerprint certificate))
  (expect (exact-integer? (certificate-serial certificate)) "the serial is a number")
  (expect (regexp-match? #rx"^-----BEGIN" (certificate-key-pem certificate)) "the key is PEM")
  (exn-of exn:fail:gasket:ssl? (lambda () (make-certificate "nonsense"))))

;; ---- objects ----

(define (collect)
  (for ([_ (in-range 3)])
    (collect-garbage)
    (sleep 0.02)))

(check "ports that are dropped are freed"
  (define (drop-ports count)
    (define-values (in out server-in server-out) (tcp-pair))
    (for ([_ (in-range count)])
      (tls-wrap in out #:context (trusting) #:host "localhost"))
    (for ([port (list in server-in)]) (close-input-port port))
    (for ([port (list out server-out)]) (close-output-port port)))
  (define before (gasket-live gasket-KIND_STREAM))
  (drop-ports 100)
  (collect)
  (expect (< (gasket-live gasket-KIND_STREAM) (+ before 50)) "they are freed"))

(check "borrowed objects keep what they were borrowed from"
  (define names
    (for/list ([_ (in-range 50)]) (x509-get-subject-name (certificate-object))))
  (collect)
  (for ([name (in-list names)])
    (expect-equal 2 (x509-name-entry-count name))))
