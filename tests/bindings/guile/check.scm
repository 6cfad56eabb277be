;;; What only Guile has. A line each: ok NAME, or not ok NAME REASON.

(use-modules (ice-9 binary-ports)
             (ice-9 documentation)
             (ice-9 exceptions)
             (ice-9 match)
             (ice-9 rdelim)
             (ice-9 textual-ports)
             (ice-9 threads)
             (rnrs bytevectors)
             (srfi srfi-1)
             (gasket)
             (gasket direct)
             (gasket dynamic)
             (gasket library)
             (gasket table)
             ((gasket functions) #:prefix gasket-)
             (support))

(define-syntax-rule (check name body ...)
  (begin
    (with-exception-handler
        (lambda (exception)
          (format #t "not ok ~a: ~a~%" name (explain exception)))
      (lambda ()
        body ...
        (format #t "ok ~a~%" name))
      #:unwind? #t)
    (force-output)))

(setlocale LC_ALL "C.UTF-8")

(define (file-text name)
  (call-with-input-file (certificate-file name) get-string-all))

;;; Peers of our own

(define (server-context . settings)
  (apply make-tls-context #:side 'server #:certificate (certificate-file "server.pem")
         #:key (certificate-file "server.key") settings))

(define (in-thread thunk)
  "A thunk that waits for what THUNK does in a thread, and returns or raises it."
  (let ((thread (call-with-new-thread
                 (lambda ()
                   (with-exception-handler (lambda (exception) (lambda () (raise-exception exception)))
                     (lambda ()
                       (call-with-values thunk (lambda results (lambda () (apply values results)))))
                     #:unwind? #t)))))
    (lambda () ((join-thread thread)))))

(define* (call-with-pair receive answer #:key (server (server-context)) (client (trusting)))
  "Calls RECEIVE with a client's port, and ANSWER with the server's in a thread."
  (let* ((listener (tls-listen #:host "127.0.0.1" #:context server))
         (answered (in-thread (lambda () (call-with-tls-port (tls-accept listener #:timeout 30) answer)))))
    (call-with-tls-connection "localhost" (tls-listener-port listener) receive
                              #:context client #:timeout 30 #:read-timeout 30)
    (answered)
    (close-tls-listener listener)))

(define (connected-sockets)
  (match (socketpair AF_UNIX SOCK_STREAM 0)
    ((one . other) (values one other))))

(define* (call-with-wrapped receive answer #:key (close? #t))
  "The same over sockets of the program's own."
  (call-with-values connected-sockets
    (lambda (one other)
      (let ((answered (in-thread (lambda ()
                                   (call-with-tls-port
                                    (tls-wrap other #:side 'server #:context (server-context) #:close? #t)
                                    answer)))))
        (receive (tls-wrap one #:context (trusting) #:host "localhost" #:close? close?
                           #:read-timeout 30)
                 one)
        (answered)))))

(define (echo-lines port)
  (let ((line (get-line port)))
    (unless (eof-object? line)
      (format port "~a~%" line)
      (force-output port)
      (echo-lines port))))

(define (expect-echo port line)
  (format port "~a~%" line)
  (force-output port)
  (expect-equal line (get-line port)))

(define (numbered size)
  (let ((bytes (make-bytevector size)))
    (do ((index 0 (+ index 4)))
        ((>= index size) bytes)
      (bytevector-u32-native-set! bytes index index))))

;;; Functions

(define (bound module names)
  (for-each (lambda (name)
              (expect (module-variable (resolve-interface module) name) (format #f "~a is bound" name)))
            names))

(check "every function of the table is in the library, bound and documented"
  (for-each (lambda (function)
              (expect (foreign-address (foreign-name (car function)))
                      (format #f "~a is in the library" (car function))))
            (append gasket-functions openssl-functions))
  (bound '(gasket functions) (map car gasket-functions))
  (bound '(gasket direct) (map car openssl-functions))
  (let ((text (call-with-input-file (%search-load-path "gasket/procedures.txt") get-string-all)))
    (for-each (lambda (function)
                (expect (string-contains text (format #f "\f~a\n\n" (car function)))
                        (format #f "~a is documented" (car function))))
              (append gasket-functions openssl-functions))))

(check "documentation is where Guile looks for it"
  (expect (string-contains (object-documentation ssl-ctx-set-options) "SSL_CTX_set_options(3)")
          "a direct call's")
  (expect (string-contains (object-documentation gasket-stream-read) "Reads what the peer has sent")
          "Gasket's own")
  (expect (string-contains (object-documentation make-tls-context) "#:ca-file") "the native layer's"))

(check "wrong arguments raise, and nothing is called"
  (let ((context (ssl-ctx-new (tls-client-method))))
    (for-each (lambda (thunk) (exception-of exception? thunk))
              (list (lambda () (ssl-ctx-set-options))
                    (lambda () (ssl-ctx-set-options context))
                    (lambda () (ssl-ctx-set-options context 1 2))
                    (lambda () (ssl-ctx-set-options context "1"))
                    (lambda () (ssl-ctx-set-options context (expt 2 64)))
                    (lambda () (ssl-ctx-set-options context 1.5))
                    (lambda () (ssl-ctx-set-options 'context 1))
                    (lambda () (ssl-ctx-set-cipher-list context 1))
                    (lambda () (ssl-ctx-set-cipher-list context "nul\x00nul"))
                    (lambda () (gasket-ctx-set-ca-bytes context "text"))))
    (exception-of gasket-bad-handle-error? (lambda () (ssl-ctx-set-options 1 1)))
    (exception-of gasket-bad-argument-error? (lambda () (ssl-ctx-set-options #f 1)))
    (exception-of gasket-bad-argument-error? (lambda () (gasket-ctx-set-verify context 9)))))

(check "numbers, objects and bytes that C stores are further values"
  (let ((context (make-tls-context)))
    (call-with-values (lambda () (ssl-ctx-get-max-proto-version context)) (lambda results
      (expect-equal 1 (length results))))
    (let ((certificate (gasket-certificate-new-bytes (string->utf8 (file-text "server.pem")))))
      (expect-equal "X509" (gasket-object-type certificate))
      (let ((name (x509-get-subject-name certificate)))
        (expect-equal "X509_NAME" (gasket-object-type name))
        (expect (string-contains (format #f "~a" name) "#<gasket X509_NAME ") "it prints as what it is"))
      (let ((size (i2d-x509 certificate #f)))
        (let ((der (make-bytevector size)))
          (expect-equal size (i2d-x509 certificate der))
          (expect-equal (certificate-der (make-certificate (file-text "server.pem"))) der))))))

(check "constants have the values of the OpenSSL that is loaded"
  (expect-equal #x4000 SSL_OP_NO_TICKET)
  (expect-equal (logior SSL_OP_NO_SSLv3 SSL_OP_NO_TICKET) (ssl-options 'no-sslv3 'no-ticket))
  (expect-equal SSL_OP_NO_TICKET (openssl-constant 'SSL_OP_NO_TICKET))
  ;; An OpenSSL that is older lacks some.
  (let ((known (filter (lambda (name) (false-if-exception (openssl-constant name))) openssl-constants)))
    (expect (> (length known) 1000) "most are known"))
  (exception-of gasket-bad-argument-error? (lambda () (openssl-constant 'SSL_OP_NONSENSE)))
  (exception-of gasket-bad-argument-error? (lambda () (ssl-options 'nonsense))))

(check "dynamic calls"
  (expect-equal "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                (sha256 (string->utf8 "abc")))
  (let ((context (openssl-call "EVP_MD_CTX_new" "new EVP_MD_CTX * (void)")))
    (expect-equal "EVP_MD_CTX" (gasket-object-type context))
    (expect-equal 1 (openssl-call "EVP_DigestInit_ex" "int (EVP_MD_CTX *, const EVP_MD *, NULL)"
                                  context (evp-sha256))))
  (exception-of gasket-bad-argument-error? (lambda () (openssl-call "EVP_MD_CTX_new" "nonsense")))
  (exception-of gasket-unsupported-error? (lambda () (openssl-call "EVP_nonsense" "int (void)")))
  (exception-of exception? (lambda () (openssl-call "RAND_status" "int (void)" 1)))
  (exception-of exception? (lambda () (openssl-call "EVP_PKEY_get_id" "int (const EVP_PKEY *)"))))

(check "a procedure is a C function; where it raises an exception the answer is 0, which refuses"
  (define (asked answer)
    (let ((context (trusting "unknown.pem")) (calls 0))
      (gasket-ctx-set-question context gasket-QUESTION_VERIFY 1)
      (gasket-ctx-set-question-callback context
                                        (lambda (stream question user)
                                          (set! calls (+ calls 1))
                                          (expect-equal (list gasket-QUESTION_VERIFY 7) (list question user))
                                          (answer))
                                        7)
      (values (with-exception-handler identity
                (lambda ()
                  (call-with-pair (lambda (port) (expect-echo port "taken")) echo-lines #:client context)
                  'taken)
                #:unwind? #t)
              calls)))
  (call-with-values (lambda () (asked (const 1)))
    (lambda (outcome calls)
      (expect-equal '(taken 1) (list outcome calls))))
  (call-with-values (lambda () (asked (lambda () (error "no"))))
    (lambda (outcome calls)
      (expect (gasket-verify-error? outcome) "it is refused")
      (expect-equal 1 calls))))

;;; Ports

(check "ports are of text and of bytes"
  (call-with-pair
   (lambda (port)
     (expect (and (input-port? port) (output-port? port) (tls-port? port)) "it is a port both ways")
     (expect-equal "UTF-8" (port-encoding port))
     (put-string port "Grüße ")
     (put-bytevector port #vu8(206 187 10))
     (force-output port)
     (expect-equal #\G (lookahead-char port))
     (expect-equal "Grüße λ" (read-line port))
     (set-port-encoding! port "ISO-8859-1")
     (put-string port "é\n")
     (force-output port)
     (expect-equal 233 (get-u8 port))
     (unget-bytevector port #vu8(65 66))
     (expect-equal "AB" (get-line port)))
   (lambda (port)
     (let next ()
       (let ((bytes (get-bytevector-some port)))
         (unless (eof-object? bytes)
           (put-bytevector port bytes)
           (force-output port)
           (next)))))))

(check "what is no UTF-8 is read as U+FFFD"
  (call-with-pair
   (lambda (port) (expect-equal "a\ufffdb" (get-line port)))
   (lambda (port) (put-bytevector port #vu8(97 255 98 10)) (force-output port))))

(check "one thread reads while another writes"
  (let ((bytes (numbered (* 2 1024 1024))))
    (call-with-pair
     (lambda (port)
       (let ((written (in-thread (lambda () (put-bytevector port bytes) (tls-shutdown port)))))
         (expect-equal bytes (get-bytevector-all port))
         (written)))
     (lambda (port)
       (let next ()
         (let ((bytes (get-bytevector-some port)))
           (unless (eof-object? bytes)
             (put-bytevector port bytes)
             (next))))))))

(define (interrupt-after microseconds)
  (sigaction SIGALRM (lambda (signal) (throw 'interrupt)))
  (setitimer ITIMER_REAL 0 0 0 microseconds))

(define (interrupted? thunk)
  (catch 'interrupt
    (lambda () (thunk) #f)
    (const #t)))

(check "a write that is interrupted loses nothing and sends nothing twice"
  (let ((bytes (numbered (* 8 1024 1024)))
        (go (make-mutex)))
    (lock-mutex go)
    (call-with-pair
     (lambda (port)
       (interrupt-after 200000)
       (expect (interrupted? (lambda () (put-bytevector port bytes))) "the peer does not read")
       (set-tls-write-timeout! port 0.1)
       (exception-of gasket-timeout-error? (lambda () (put-bytevector port #vu8(1 2 3)) (force-output port)))
       (set-tls-write-timeout! port #f)
       (unlock-mutex go)
       (tls-shutdown port)
       (expect-equal (sha256 (call-with-values open-bytevector-output-port
                               (lambda (collected get)
                                 (put-bytevector collected bytes)
                                 (put-bytevector collected #vu8(1 2 3))
                                 (get))))
                     (get-line port)))
     (lambda (port)
       (tls-handshake port)
       (lock-mutex go)
       (format port "~a~%" (sha256 (get-bytevector-all port)))))))

(check "an interrupt that comes together with bytes loses none of them"
  (let ((reader (current-thread)) (waits? #f) (lines (iota 50)))
    (call-with-pair
     (lambda (port)
       (for-each (lambda (line)
                   (set! waits? #t)
                   (interrupted? (lambda () (peek-char port)))
                   (set! waits? #f)
                   (expect-equal (number->string line) (get-line port))
                   (format port "next~%")
                   (force-output port))
                 lines))
     (lambda (port)
       (tls-handshake port)
       (for-each (lambda (line)
                   (usleep 2000)
                   (system-async-mark (lambda () (when waits? (throw 'interrupt))) reader)
                   (format port "~a~%" line)
                   (force-output port)
                   (get-line port))
                 lines)))))

(check "a thread that is cancelled leaves its wait"
  (call-with-pair
   (lambda (port)
     (let ((reader (call-with-new-thread (lambda () (get-line port)))))
       (usleep 100000)
       (cancel-thread reader)
       (call-with-values (lambda () (join-thread reader (+ (current-time) 20))) (const #t))
       (expect (thread-exited? reader) "it ends")
       (expect-echo port "afterwards")))
   echo-lines))

(check "sockets of the program's own: who closes them"
  (call-with-wrapped
   (lambda (port socket)
     (expect-echo port "wrapped")
     (close-port port)
     (expect (port-closed? socket) "it is closed with the port"))
   echo-lines)
  (call-with-wrapped
   (lambda (port socket)
     (expect-echo port "wrapped")
     (close-port port)
     (expect (not (port-closed? socket)) "it stays open")
     (close-port socket))
   echo-lines
   #:close? #f)
  (call-with-wrapped
   (lambda (port socket)
     (expect-equal (fileno socket) (tls-descriptor port))
     (expect-echo port "a descriptor")
     (close-port port))
   echo-lines))

(check "detached, a connection goes on without TLS"
  (call-with-wrapped
   (lambda (port socket)
     (expect-echo port "in TLS")
     (call-with-values (lambda () (tls-detach port))
       (lambda (plain rest)
         (expect-equal socket plain)
         (expect (port-closed? port) "the TLS port is closed")
         (let ((rest (utf8->string rest)))
           (expect-equal "in plain text"
                         (string-append rest (get-string-n socket (- 13 (string-length rest))))))))
     (close-port socket))
   (lambda (port)
     (format port "~a~%" (get-line port))
     (force-output port)
     (expect (eof-object? (get-line port)) "TLS ends")
     (call-with-values (lambda () (tls-detach port))
       (lambda (plain rest)
         (put-string plain "in plain text")
         (close-port plain))))
   #:close? #f))

(check "a detach with plaintext unread is refused"
  (call-with-pair
   (lambda (port)
     (put-string port "two\nlines\n")
     (force-output port)
     (expect-equal "two" (get-line port))
     (exception-of gasket-state-error? (lambda () (tls-detach port)))
     (expect-equal "lines" (get-line port)))
   echo-lines))

(define (answer-primed socket)
  (setvbuf socket 'none)
  (let* ((first-bytes (get-bytevector-n socket 16))
         (port (tls-wrap socket #:side 'server #:context (server-context) #:close? #t)))
    (tls-prime port first-bytes)
    (call-with-tls-port port echo-lines)))

(check "bytes that were read before TLS began are its first"
  (call-with-values connected-sockets
    (lambda (one other)
      (let ((answered (in-thread (lambda () (answer-primed other)))))
        (let ((port (tls-wrap one #:context (trusting) #:host "localhost" #:close? #t
                              #:read-timeout 30)))
          (expect-echo port "primed")
          (close-port port))
        (answered)))))

(check "what is buffered is lost where a port is aborted, or left by an exception"
  (call-with-pair
   (lambda (port) (expect (eof-object? (get-line port)) "nothing comes"))
   (lambda (port)
     (tls-handshake port)
     (put-string port "never sent")
     (tls-abort port)))
  (call-with-pair
   (lambda (port) (expect (eof-object? (get-line port)) "nothing comes"))
   (lambda (port)
     (exception-of exception?
                   (lambda ()
                     (call-with-tls-port port
                       (lambda (port)
                         (tls-handshake port)
                         (put-string port "never sent")
                         (error "left")))))
     (expect (port-closed? port) "it is closed"))))

;;; Contexts and certificates

;; Guile closes a port when nobody uses it any more.
(check "a port that is aborted is left by the thread that waits to read"
  (call-with-pair
   (lambda (port)
     (let ((read (in-thread (lambda () (get-u8 port)))))
       (usleep 200000)
       (tls-abort port)
       (expect-equal "read: the port is closed"
                     (gasket-error-message (exception-of gasket-state-error? read)))))
   (lambda (port) (expect (eof-object? (get-line port)) "nothing comes"))))

(check "what is closed says so"
  (call-with-pair
   (lambda (port)
     (close-port port)
     (for-each (lambda (procedure)
                 (exception-of gasket-state-error? (lambda () (procedure port))))
               (list tls-handshake tls-shutdown tls-detach tls-protocol)))
   (lambda (port) (expect (eof-object? (get-line port)) "nothing comes"))))

(check "servers choose by name, and by protocol"
  (let ((other (make-tls-context #:side 'server #:certificate (certificate-file "other.pem")
                                 #:key (certificate-file "other.key"))))
    (call-with-pair
     (lambda (port)
       (expect-equal "h2" (tls-alpn port))
       (expect-equal "TLSv1.2" (tls-protocol port))
       (expect-equal (certificate-der (make-certificate (file-text "server.pem")))
                     (certificate-der (tls-peer-certificate port))))
     (lambda (port)
       (tls-handshake port)
       (expect-equal "localhost" (tls-server-name port)))
     #:server (server-context #:alpn '("h2" "http/1.1") #:server-names `(("*.example" ,other)))
     #:client (trusting "root.pem" #:alpn "http/1.1,h2" #:method 'tlsv1.2
                        #:ciphers "ECDHE+AESGCM"))))

(check "a server sees its client's certificate"
  (call-with-pair
   (lambda (port) (expect-equal "seen" (get-line port)))
   (lambda (port)
     (tls-handshake port)
     (expect-equal 0 (tls-verify-result port))
     (expect (member '("CN" . "Gasket client")
                     (certificate-subject-names (tls-peer-certificate port)))
             "it is the client's")
     (put-string port "seen\n"))
   #:server (server-context #:verify 'required #:ca-file (certificate-file "root.pem"))
   #:client (trusting "root.pem" #:certificate (string->utf8 (file-text "client.pem"))
                      #:key (file-text "client.key"))))

(check "keys with passwords, authorities as text, sessions that are resumed"
  (let ((client (make-tls-context #:ca (file-text "root.pem")))
        (server (server-context)))
    (let* ((listener (tls-listen #:host "127.0.0.1" #:context server))
           (answered (in-thread (lambda ()
                                  (call-with-tls-port (tls-accept listener #:timeout 30) echo-lines)
                                  (call-with-tls-port (tls-accept listener #:timeout 30) echo-lines))))
           (visit (lambda ()
                    (call-with-tls-connection "localhost" (tls-listener-port listener)
                      (lambda (port)
                        (expect-echo port "once")
                        (tls-session-reused? port))
                      #:context client))))
      (expect-equal #f (visit))
      (expect-equal #t (visit))
      (answered)))
  (exception-of gasket-ssl-error?
                (lambda ()
                  (make-tls-context #:side 'server #:certificate (certificate-file "server.pem")
                                    #:key (certificate-file "encrypted.key")))))

(check "settings of contexts that are none are refused"
  (for-each (lambda (thunk) (exception-of exception? thunk))
            (list (lambda () (make-tls-context #:side 'neither))
                  (lambda () (make-tls-context #:method "tlsv9"))
                  (lambda () (make-tls-context #:verify 'perhaps))
                  (lambda () (make-tls-context #:nonsense 1))
                  (lambda () (make-tls-context #:ciphers "NONSENSE"))
                  (lambda () (make-tls-context #:ca-file "/nonexistent.pem"))
                  (lambda () (tls-connect "localhost" 1 #:nonsense 1)))))

(check "a connection comes from where it is told to"
  (let* ((listener (tls-listen #:host "127.0.0.1" #:context (server-context)))
         (answered (in-thread (lambda ()
                                (call-with-tls-port (tls-accept listener #:timeout 30)
                                  (lambda (port)
                                    (format port "~a~%" (tls-peer port))
                                    (force-output port)))))))
    (call-with-tls-connection "127.0.0.1" (tls-listener-port listener)
      (lambda (port) (expect (string-prefix? "127.0.0.7:" (get-line port)) "the server sees it"))
      #:context (trusting) #:local-address "127.0.0.7" #:timeout 30)
    (answered)))

(check "a certificate is data"
  (let ((certificate (make-certificate (file-text "server.pem"))))
    (expect-equal '("DNS" . "localhost") (first (certificate-alternative-names certificate)))
    (expect-equal certificate (make-certificate (certificate-der certificate)))
    (expect (< (certificate-not-before certificate) (current-time) (certificate-not-after certificate))
            "it is valid")
    (expect-equal 64 (string-length (certificate-fingerprint certificate)))
    (expect-equal (string-upcase (sha256 (certificate-der certificate)))
                  (certificate-fingerprint certificate))
    (expect (exact-integer? (certificate-serial certificate)) "the serial is a number")
    (expect (string-prefix? "-----BEGIN" (certificate-key-pem certificate)) "the key is PEM"))
  (exception-of gasket-ssl-error? (lambda () (make-certificate "nonsense"))))

;;; Objects

(define (collect)
  ;; A port goes first, then its stream, then the object of that.
  (gc)
  (gc)
  (gc)
  (usleep 1000))

(check "ports that are dropped are freed, and their sockets closed"
  (define (drop-ports count)
    (call-with-values connected-sockets
      (lambda (one other)
        (do ((index 0 (+ index 1)))
            ((= index count))
          (tls-wrap one #:context (trusting) #:host "localhost"))
        (close-port one)
        (close-port other))))
  (let ((before (gasket-live gasket-KIND_STREAM)))
    (drop-ports 100)
    (collect)
    (expect (< (gasket-live gasket-KIND_STREAM) (+ before 50)) "they are freed")))

(check "borrowed objects keep what they were borrowed from"
  (define (subject)
    (x509-get-subject-name (gasket-certificate-new-bytes (string->utf8 (file-text "server.pem")))))
  (let ((names (map (lambda (index) (subject)) (iota 50))))
    (collect)
    (for-each (lambda (name) (expect-equal 2 (x509-name-entry-count name))) names)))
