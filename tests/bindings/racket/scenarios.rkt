;; The scenarios in Racket: scenarios|serve|visit NAME=PORT...
#lang racket/base

(require ffi/unsafe
         (only-in racket/port port->string copy-port)
         gasket
         gasket/direct
         (prefix-in gasket- gasket/functions)
         "support.rkt")

(define mebibytes-10 (* 10 1024 1024))

(define (say out text)
  (write-string text out)
  (flush-output out))

(define (expect-echo in out text)
  (say out (string-append text "\n"))
  (expect-equal text (read-line in)))

(define (text)
  (call-with-service 'ECHO
    (lambda (in out)
      (for ([line '("hello" "Grüße, Жук, 日本語, 🎈" "")])
        (expect-echo in out line))
      (fprintf out "~a and ~s\n" 'one "two")
      (flush-output out)
      (expect-equal '(one and "two") (list (read in) (read in) (read in))))))

(define (all-bytes)
  (define every-byte (apply bytes (for/list ([byte (in-range 256)]) byte)))
  (call-with-service 'ECHO
    (lambda (in out)
      (write-bytes every-byte out)
      (write-byte 255 out)
      (flush-output out)
      (expect-equal every-byte (read-bytes 256 in))
      (expect-equal 255 (read-byte in)))))

(define (random-bytes size)
  (define made (make-bytes size))
  (for ([index (in-range 0 size 4)])
    (integer->integer-bytes (random 4294967087) 4 #f #f made index))
  made)

(define (bulk)
  (define made (random-bytes mebibytes-10))
  (call-with-service 'TALLY
    (lambda (in out)
      (write-bytes made out)
      (close-output-port out)
      (expect-equal (format "~a ~a" mebibytes-10 (sha256 made)) (read-line in))))
  (call-with-service 'SOURCE
    (lambda (in out)
      (say out (format "~a\n" mebibytes-10))
      (define digest (read-line in))
      (define read (read-bytes mebibytes-10 in))
      (expect-equal mebibytes-10 (bytes-length read))
      (expect-equal digest (sha256 read))
      (expect (eof-object? (read-byte in)) "it ends there"))))

(define (last-words)
  (define made (random-bytes 150000))
  (call-with-service 'LATE
    (lambda (in out)
      (write-bytes made out)))
  (call-with-service 'HEARD
    (lambda (in out)
      (expect-equal (format "150000 ~a" (sha256 made)) (read-line in)))))

(define (half-close)
  (call-with-service 'ECHO
    (lambda (in out)
      (write-string "before the end" out)
      (close-output-port out)
      (expect-equal "before the end" (port->string in #:close? #f))
      (exn-of exn:fail? (lambda () (say out "more"))))))

(define (end)
  (call-with-service 'NAMES
    (lambda (in out)
      (read-line in)
      (expect (eof-object? (read-line in)) "the farewell is an end of file")
      (expect (eof-object? (read-byte in)) "and stays one"))))

(define (cut)
  (call-with-service 'CUT
    (lambda (in out)
      (expect-equal #"half" (read-bytes 4 in))
      (exn-of exn:fail:gasket:closed? (lambda () (read-byte in))))))

(define (refusal service)
  (exn-of exn:fail:gasket:verify? (lambda () (connect-to service))))

(define (refused)
  (for ([service '(UNTRUSTED EXPIRED SELF_SIGNED)] [result '(20 10 18)])
    (expect-equal result (exn:fail:gasket-verify-result (refusal service)))))

(define (wrong-host)
  (expect-equal 62 (exn:fail:gasket-verify-result (refusal 'OTHER))))

(define (names)
  (call-with-service 'NAMES
    #:context (trusting #:alpn '("alpha" "beta"))
    (lambda (in out)
      (expect-equal "localhost beta" (read-line in))
      (expect-equal "beta" (tls-alpn in))
      (expect-equal "localhost" (tls-server-name out)))))

(define (client-certificate)
  (call-with-service 'CLIENT
    #:context (trusting #:certificate (certificate-file "client.pem")
                        #:key (certificate-file "client.key"))
    (lambda (in out)
      (expect-equal "Gasket client" (read-line in))))
  (define problem
    (exn-of exn:fail:gasket:ssl?
            (lambda () (call-with-service 'CLIENT (lambda (in out) (read-line in))))))
  (expect-equal 116 (exn:fail:gasket-alert problem)))

(define (timeout)
  (call-with-service 'ECHO
    (lambda (in out)
      (set-tls-read-timeout! in 0.2)
      (define problem (exn-of exn:fail:gasket:timeout? (lambda () (read-line in))))
      (expect-equal "read" (exn:fail:gasket-what problem))
      (set-tls-read-timeout! in #f)
      (expect-equal #f (sync/timeout 0.2 in))
      (expect-echo in out "afterwards")))
  (define problem
    (exn-of exn:fail:gasket:timeout? (lambda () (connect-to 'MUTE #:timeout 0.2))))
  (expect-equal "handshake" (exn:fail:gasket-what problem)))

(define kill (get-ffi-obj "kill" #f (_fun _int _int -> _int)))
(define getpid (get-ffi-obj "getpid" #f (_fun -> _int)))
(define SIGINT 2)

;; START arranges for a break that comes to the thread that reads.
(define (interrupted-by start in out)
  (define seconds
    (seconds-of (lambda ()
                  (exn-of exn:break? (lambda ()
                                       (start)
                                       (read-line in))))))
  (expect (< seconds 5) "it ends promptly")
  (expect-echo in out "it goes on"))

(define (interrupt)
  (call-with-service 'ECHO
    (lambda (in out)
      (define reader (current-thread))
      (define (later act)
        (thread (lambda ()
                  (sleep 0.2)
                  (act))))
      (interrupted-by (lambda () (later (lambda () (break-thread reader)))) in out)
      (interrupted-by (lambda () (later (lambda () (kill (getpid) SIGINT)))) in out))))

(define (hundred)
  (define context (trusting))
  (define (visit number)
    (call-with-service 'ECHO
      #:context context
      (lambda (in out)
        (expect-echo in out (format "number ~a" number)))))
  (define done (make-channel))
  (for ([number (in-range 100)])
    (thread (lambda ()
              (channel-put done (with-handlers ([void explain])
                                  (visit number)
                                  'done)))))
  (for ([number (in-range 100)])
    (expect-equal 'done (channel-get done))))

(define (misuse)
  (define-values (in out) (connect-to 'ECHO))
  (define context (trusting))
  (close-output-port out)
  (close-input-port in)
  (exn-of exn:fail:gasket:state? (lambda () (tls-protocol in)))
  (exn-of exn:fail? (lambda () (read-line in)))
  (exn-of exn:fail? (lambda () (say out "x")))
  (close-input-port in)
  (close-output-port out)
  (exn-of exn:fail:gasket:bad-handle? (lambda () (gasket-stream-read context (make-bytes 9) 0)))
  (exn-of exn:fail:gasket:bad-handle? (lambda () (ssl-get-version context)))
  (gasket-free context)
  (define problem
    (exn-of exn:fail:gasket:bad-handle? (lambda () (gasket-ctx-set-verify context 0))))
  (expect (regexp-match? #rx"no live ctx" (exn-message problem)) "it says so")
  (exn-of exn:fail:contract? (lambda () (tls-protocol (current-output-port))))
  (exn-of exn:fail:contract:arity? (lambda () (gasket-ctx-set-verify (trusting))))
  (exn-of exn:fail:contract? (lambda () (gasket-ctx-set-alpn (trusting) 7)))
  (exn-of exn:fail:contract? (lambda () (gasket-ctx-set-verify (trusting) "0"))))

(define (drop count)
  (for ([_ (in-range count)])
    (define context (make-tls-context))
    (gasket-stream-new-memory context gasket-CLIENT)
    (ssl-ctx-get-cert-store context)))

(define (collect)
  (collect-garbage)
  (sleep 0.05))

(define (collector)
  (call-with-service 'ECHO
    (lambda (in out)
      (define before (gasket-live 0))
      (drop 200)
      (collect)
      (collect)
      (expect (< (gasket-live 0) (+ before 100)) "what was dropped is freed")
      (expect-echo in out "what is in use is not"))))

(define (free-port)
  (define listener (tls-listen #:host "127.0.0.1"))
  (begin0
    (tls-listener-port listener)
    (tls-close listener)))

(define (errors)
  (define refused (refusal 'UNTRUSTED))
  (expect-equal 'verify (exn:fail:gasket-kind refused))
  (expect-equal "handshake" (exn:fail:gasket-what refused))
  (expect-equal 20 (exn:fail:gasket-verify-result refused))
  (expect-equal "unable to get local issuer certificate" (exn:fail:gasket-verify-string refused))
  (expect-equal 48 (exn:fail:gasket-alert refused))
  (expect-equal (format "localhost:~a" (service-port 'UNTRUSTED)) (exn:fail:gasket-peer refused))
  (expect (regexp-match? #rx"unable to get local issuer" (exn-message refused)) "the message says why")
  (define plain (exn-of exn:fail:gasket:ssl? (lambda () (connect-to 'PLAIN))))
  (expect (andmap positive? (exn:fail:gasket-codes plain)) "there are codes")
  (expect (regexp-match? #rx"wrong version number" (car (exn:fail:gasket-strings plain)))
          "there are strings")
  (define nobody
    (exn-of exn:fail:gasket:os?
            (lambda () (tls-connect "127.0.0.1" (free-port) #:context (trusting)))))
  (expect-equal (lookup-errno 'ECONNREFUSED) (exn:fail:gasket-os-error nobody)))

(define (direct)
  (define context (ssl-ctx-new (tls-client-method)))
  (expect (bitwise-bit-set? (ssl-ctx-set-options context SSL_OP_NO_TICKET) 14) "it is set")
  (expect-equal SSL_OP_NO_TICKET (bitwise-and SSL_OP_NO_TICKET (ssl-ctx-get-options context)))
  (expect-equal 0 (ssl-ctx-set-cipher-list context "NONSENSE"))
  (expect (regexp-match? #rx"no cipher match" (car (exn:fail:gasket-strings (direct-error context))))
          "the error queue is there")
  (call-with-service 'ECHO
    (lambda (in out)
      (define cipher (ssl-get-current-cipher in))
      (define-values (bits algorithm-bits) (ssl-cipher-get-bits cipher))
      (expect-equal bits algorithm-bits)
      (expect-equal (tls-cipher in) (ssl-cipher-get-name cipher))
      ;; Here alone the length is before its octets.
      (expect-equal 1 (ssl-ctx-use-certificate-asn1 context (certificate-der (tls-peer-certificate in))))
      (expect-equal "TLSv1.3" (ssl-get-version out)))))

;; ---- what the command does ----

(define scenarios
  `(("text" ,text) ("bytes" ,all-bytes) ("bulk" ,bulk) ("half-close" ,half-close) ("end" ,end)
    ("last-words" ,last-words)
    ("cut" ,cut) ("refused" ,refused) ("wrong-host" ,wrong-host) ("names" ,names)
    ("client-certificate" ,client-certificate) ("timeout" ,timeout) ("interrupt" ,interrupt)
    ("hundred" ,hundred) ("misuse" ,misuse) ("collector" ,collector) ("errors" ,errors)
    ("direct" ,direct)))

(define (report name thunk)
  (with-handlers ([exn? (lambda (problem) (printf "not ok ~a ~a\n" name (explain problem)))])
    (thunk)
    (printf "ok ~a\n" name))
  (flush-output))

(define (serve)
  (define listener
    (tls-listen #:host "127.0.0.1"
                #:context (make-tls-context #:side 'server
                                            #:certificate (certificate-file "server.pem")
                                            #:key (certificate-file "server.key"))))
  (thread
   (lambda ()
     (let next ()
       (define-values (in out) (tls-accept listener))
       (thread
        (lambda ()
          ;; Clients that refuse the certificate are what this is for.
          (with-handlers ([exn:fail:gasket? void])
            (set-tls-buffer-mode out)
            (call-with-tls-ports in out copy-port))))
       (next))))
  (printf "port ~a\n" (tls-listener-port listener))
  (flush-output)
  (port->string (current-input-port)))

;; What comes goes back at once.
(define (set-tls-buffer-mode out)
  (file-stream-buffer-mode out 'none))

(define (visit port-number)
  (call-with-tls-connection "localhost" port-number
    #:context (trusting) #:timeout 30 #:read-timeout 30
    (lambda (in out)
      (expect-echo in out "Grüße von Racket")))
  (define problem
    (exn-of exn:fail:gasket:verify?
            (lambda ()
              (tls-connect "localhost" port-number #:timeout 30 #:context (trusting "unknown.pem")))))
  (expect (memv (exn:fail:gasket-verify-result problem) '(19 20)) "the verify result says why"))

(define arguments (vector->list (current-command-line-arguments)))
(case (car arguments)
  [("scenarios")
   (for ([entry scenarios])
     (report (car entry) (cadr entry)))]
  [("serve") (void (serve))]
  [("visit")
   (for ([server (cdr arguments)])
     (define parts (regexp-match #rx"^(.*)=(.*)$" server))
     (report (cadr parts) (lambda () (visit (string->number (caddr parts))))))])
