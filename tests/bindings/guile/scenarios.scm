;;; The scenarios in Guile: scenarios|serve|visit NAME=PORT...

(use-modules (ice-9 binary-ports)
             (ice-9 exceptions)
             (ice-9 match)
             (ice-9 rdelim)
             (ice-9 textual-ports)
             (ice-9 threads)
             (rnrs bytevectors)
             (srfi srfi-1)
             (gasket)
             (gasket direct)
             ((gasket functions) #:prefix gasket-)
             (support))

(define mebibytes-10 (* 10 1024 1024))

(define (say port text)
  (put-string port text)
  (force-output port))

(define (expect-echo port text)
  (say port (string-append text "\n"))
  (expect-equal text (get-line port)))

(define (text)
  (call-with-service 'ECHO
    (lambda (port)
      (for-each (lambda (line) (expect-echo port line))
                '("hello" "Grüße, Жук, 日本語, 🎈" ""))
      (format port "~a and ~s~%" 'one "two")
      (force-output port)
      (expect-equal '(one and "two") (list (read port) (read port) (read port))))))

(define (bytes)
  (let ((every-byte (u8-list->bytevector (iota 256))))
    (call-with-service 'ECHO
      (lambda (port)
        (put-bytevector port every-byte)
        (put-u8 port 255)
        (force-output port)
        (expect-equal every-byte (get-bytevector-n port 256))
        (expect-equal 255 (get-u8 port))))))

(define (patterned size)
  (let ((made (make-bytevector size)))
    (do ((index 0 (+ index 8)))
        ((>= index size) made)
      (bytevector-u64-native-set! made index (random (expt 2 64))))))

(define (bulk)
  (let ((made (patterned mebibytes-10)))
    (call-with-service 'TALLY
      (lambda (port)
        (put-bytevector port made)
        (tls-shutdown port)
        (expect-equal (format #f "~a ~a" mebibytes-10 (sha256 made)) (get-line port)))))
  (call-with-service 'SOURCE
    (lambda (port)
      (say port (format #f "~a\n" mebibytes-10))
      (let* ((digest (get-line port))
             (read (get-bytevector-n port mebibytes-10)))
        (expect-equal mebibytes-10 (bytevector-length read))
        (expect-equal digest (sha256 read))
        (expect (eof-object? (get-u8 port)) "it ends there")))))

(define (last-words)
  (let ((made (patterned 150000)))
    (call-with-service 'LATE
      (lambda (port)
        (put-bytevector port made)))
    (call-with-service 'HEARD
      (lambda (port)
        (expect-equal (format #f "150000 ~a" (sha256 made)) (get-line port))))))

(define (half-close)
  (call-with-service 'ECHO
    (lambda (port)
      (put-string port "before the end")
      (tls-shutdown port)
      (expect-equal "before the end" (get-string-all port))
      (exception-of gasket-state-error? (lambda () (say port "more"))))))

(define (end)
  (call-with-service 'NAMES
    (lambda (port)
      (get-line port)
      (expect (eof-object? (get-line port)) "the farewell is an end of file")
      (expect (eof-object? (get-u8 port)) "and stays one"))))

(define (cut)
  (call-with-service 'CUT
    (lambda (port)
      (expect-equal (string->utf8 "half") (get-bytevector-n port 4))
      (exception-of gasket-closed-error? (lambda () (get-u8 port))))))

(define (refusal service)
  (exception-of gasket-verify-error? (lambda () (connect-to service))))

(define (refused)
  (for-each (lambda (service result)
              (expect-equal result (gasket-error-verify-result (refusal service))))
            '(UNTRUSTED EXPIRED SELF_SIGNED) '(20 10 18)))

(define (wrong-host)
  (expect-equal 62 (gasket-error-verify-result (refusal 'OTHER))))

(define (names)
  (call-with-service 'NAMES
    (lambda (port)
      (expect-equal "localhost beta" (get-line port))
      (expect-equal "beta" (tls-alpn port))
      (expect-equal "localhost" (tls-server-name port)))
    #:context (trusting "root.pem" #:alpn '("alpha" "beta"))))

(define (client-certificate)
  (call-with-service 'CLIENT
    (lambda (port)
      (expect-equal "Gasket client" (get-line port)))
    #:context (trusting "root.pem" #:certificate (certificate-file "client.pem")
                        #:key (certificate-file "client.key")))
  (let ((failure (exception-of gasket-ssl-error?
                               (lambda () (call-with-service 'CLIENT get-line)))))
    (expect-equal 116 (gasket-error-alert failure))))

(define (timeout)
  (call-with-service 'ECHO
    (lambda (port)
      (set-tls-read-timeout! port 0.2)
      (let ((failure (exception-of gasket-timeout-error? (lambda () (get-line port)))))
        (expect-equal "read" (gasket-error-what failure)))
      (set-tls-read-timeout! port #f)
      (expect-echo port "afterwards")))
  (let ((failure (exception-of gasket-timeout-error?
                               (lambda () (connect-to 'MUTE #:timeout 0.2)))))
    (expect-equal "handshake" (gasket-error-what failure))))

(define (interrupted-by port start)
  "START arranges for an exception called interrupt to come to the thread that reads."
  (let ((seconds (seconds-of
                  (lambda ()
                    (expect (catch 'interrupt
                              (lambda ()
                                (start)
                                (get-line port)
                                #f)
                              (const #t))
                            "the wait is interrupted")))))
    (expect (< seconds 5) "it ends promptly"))
  (expect-echo port "it goes on"))

(define (interrupt)
  (define (throw-interrupt . signal)
    (throw 'interrupt))
  (call-with-service 'ECHO
    (lambda (port)
      (sigaction SIGALRM throw-interrupt)
      (interrupted-by port (lambda () (setitimer ITIMER_REAL 0 0 0 200000)))
      (sigaction SIGINT throw-interrupt)
      (interrupted-by port
                      (lambda ()
                        (call-with-new-thread
                         (lambda ()
                           (usleep 200000)
                           (kill (getpid) SIGINT)))))
      (let ((reader (current-thread)))
        (interrupted-by port
                        (lambda ()
                          (call-with-new-thread
                           (lambda ()
                             (usleep 200000)
                             (system-async-mark throw-interrupt reader)))))))))

(define (hundred)
  (let ((context (trusting)))
    (define (visit number)
      (call-with-service 'ECHO
        (lambda (port)
          (expect-echo port (format #f "number ~a" number))
          number)
        #:context context))
    (expect-equal (iota 100)
                  (map join-thread
                       (map (lambda (number) (call-with-new-thread (lambda () (visit number))))
                            (iota 100))))))

(define (misuse)
  (let ((port (connect-to 'ECHO))
        (context (trusting)))
    (close-port port)
    (exception-of gasket-state-error? (lambda () (tls-protocol port)))
    (exception-of exception? (lambda () (get-line port)))
    (exception-of exception? (lambda () (say port "x")))
    (close-port port)
    (exception-of gasket-bad-handle-error? (lambda () (gasket-stream-read context (make-bytevector 9) 0)))
    (exception-of gasket-bad-handle-error? (lambda () (ssl-get-version context)))
    (gasket-free context)
    (let ((failure (exception-of gasket-bad-handle-error?
                                 (lambda () (gasket-ctx-set-verify context 0)))))
      (expect (string-contains (gasket-error-message failure) "no live ctx") "it says so"))
    (exception-of exception? (lambda () (tls-protocol (current-output-port))))
    (exception-of exception? (lambda () (gasket-ctx-set-verify (trusting))))
    (exception-of exception? (lambda () (gasket-ctx-set-alpn (trusting) 7)))
    (exception-of exception? (lambda () (gasket-ctx-set-verify (trusting) "0")))))

(define (drop count)
  (do ((index 0 (1+ index)))
      ((= index count))
    (let ((context (make-tls-context)))
      (gasket-stream-new-memory context gasket-CLIENT)
      (ssl-ctx-get-cert-store context))))

(define (collect)
  (gc)
  (usleep 1000))

(define (collector)
  (call-with-service 'ECHO
    (lambda (port)
      (let ((before (gasket-live 0)))
        (drop 200)
        (collect)
        (drop 1)
        (collect)
        (expect (< (gasket-live 0) (+ before 100)) "what was dropped is freed"))
      (expect-echo port "what is in use is not"))))

(define (errors)
  (let ((failure (refusal 'UNTRUSTED)))
    (expect-equal 'verify (gasket-error-kind failure))
    (expect-equal "handshake" (gasket-error-what failure))
    (expect-equal 20 (gasket-error-verify-result failure))
    (expect-equal "unable to get local issuer certificate" (gasket-error-verify-string failure))
    (expect-equal 48 (gasket-error-alert failure))
    (expect-equal (format #f "localhost:~a" (service-port 'UNTRUSTED)) (gasket-error-peer failure))
    (expect (string-contains (exception-message failure) "unable to get local issuer")
            "the message says why"))
  (let ((failure (exception-of gasket-ssl-error? (lambda () (connect-to 'PLAIN)))))
    (expect (every positive? (gasket-error-codes failure)) "there are codes")
    (expect (string-contains (first (gasket-error-strings failure)) "wrong version number")
            "there are strings"))
  (let ((failure (exception-of gasket-os-error?
                               (lambda () (tls-connect "127.0.0.1" (free-port) #:context (trusting))))))
    (expect-equal ECONNREFUSED (gasket-error-os-error failure))))

(define (free-port)
  "The number of a port on which nobody listens."
  (let* ((listener (tls-listen #:host "127.0.0.1"))
         (number (tls-listener-port listener)))
    (close-tls-listener listener)
    number))

(define (direct)
  (let ((context (ssl-ctx-new (tls-client-method))))
    (expect (logtest SSL_OP_NO_TICKET (ssl-ctx-set-options context SSL_OP_NO_TICKET)) "it is set")
    (expect-equal SSL_OP_NO_TICKET (logand SSL_OP_NO_TICKET (ssl-ctx-get-options context)))
    (expect-equal 0 (ssl-ctx-set-cipher-list context "NONSENSE"))
    (expect (string-contains (first (gasket-error-strings (direct-error context))) "no cipher match")
            "the error queue is there"))
  (call-with-service 'ECHO
    (lambda (port)
      (let ((cipher (ssl-get-current-cipher port)))
        (call-with-values (lambda () (ssl-cipher-get-bits cipher))
          (lambda (bits algorithm-bits)
            (expect-equal bits algorithm-bits)))
        (expect-equal (tls-cipher port) (ssl-cipher-get-name cipher)))
      ;; Here alone the length is before its octets.
      (expect-equal 1 (ssl-ctx-use-certificate-asn1 (ssl-ctx-new (tls-client-method))
                                                    (certificate-der (tls-peer-certificate port))))
      (expect-equal "TLSv1.3" (ssl-get-version port)))))

;;; What the command does

(define scenarios
  `(("text" . ,text) ("bytes" . ,bytes) ("bulk" . ,bulk) ("half-close" . ,half-close)
    ("end" . ,end) ("last-words" . ,last-words) ("cut" . ,cut) ("refused" . ,refused) ("wrong-host" . ,wrong-host)
    ("names" . ,names) ("client-certificate" . ,client-certificate) ("timeout" . ,timeout)
    ("interrupt" . ,interrupt) ("hundred" . ,hundred) ("misuse" . ,misuse)
    ("collector" . ,collector) ("errors" . ,errors) ("direct" . ,direct)))

(define (report name thunk)
  (with-exception-handler
      (lambda (exception)
        (format #t "not ok ~a ~a~%" name (explain exception)))
    (lambda ()
      (thunk)
      (format #t "ok ~a~%" name))
    #:unwind? #t)
  (force-output))

(define (echo port)
  (call-with-tls-port port
    (lambda (port)
      (let next ()
        (let ((bytes (get-bytevector-some port)))
          (unless (eof-object? bytes)
            (put-bytevector port bytes)
            (force-output port)
            (next)))))))

(define (serve)
  (let ((listener (tls-listen #:host "127.0.0.1"
                              #:context (make-tls-context
                                         #:side 'server
                                         #:certificate (certificate-file "server.pem")
                                         #:key (certificate-file "server.key")))))
    (call-with-new-thread
     (lambda ()
       (let next ()
         (let ((port (tls-accept listener)))
           (call-with-new-thread
            (lambda ()
              ;; Clients that refuse the certificate are what this is for.
              (false-if-exception (echo port)))))
         (next))))
    (format #t "port ~a~%" (tls-listener-port listener))
    (force-output)
    (get-string-all (current-input-port))))

(define (visit port-number)
  (call-with-tls-connection "localhost" port-number
    (lambda (port)
      (expect-echo port "Grüße von Guile"))
    #:context (trusting) #:timeout 30 #:read-timeout 30)
  (let ((failure (exception-of gasket-verify-error?
                               (lambda ()
                                 (tls-connect "localhost" port-number #:timeout 30
                                              #:context (trusting "unknown.pem"))))))
    (expect (memv (gasket-error-verify-result failure) '(19 20)) "the verify result says why")))

(setlocale LC_ALL "C.UTF-8")
(match (cdr (command-line))
  (("scenarios")
   (for-each (match-lambda ((name . scenario) (report name scenario))) scenarios))
  (("serve") (serve))
  (("visit" . servers)
   (for-each (lambda (server)
               (match (string-split server #\=)
                 ((name port-number)
                  (report name (lambda () (visit (string->number port-number)))))))
             servers)))
