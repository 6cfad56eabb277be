;; The scenarios in Chez: scenarios, serve, visit NAME=PORT... (../scenarios/README.md)
(import (chezscheme) (gasket))

(define (file name)
  (string-append (getenv "GASKET_TEST_CERTIFICATES") "/" name))

(define (port service)
  (string->number (getenv (string-append "GASKET_PORT_" service))))

(define (dial port trusted)
  (let ([context (make-context 'client 'ca-file (file trusted))])
    (dynamic-wind void
      (lambda () (connect context "localhost" port))
      (lambda () (gasket-call 'free context)))))

(define (open service) (dial (port service) "root.pem"))

(define (equal found expected)
  (unless (equal? found expected)
    (error 'scenarios (format "it is ~s, not ~s" found expected))))

(define (holds what true)
  (unless true (error 'scenarios what)))

(define (failure thunk)
  (call/cc
    (lambda (return)
      (with-exception-handler
        (lambda (raised)
          (return (if (gasket-error? raised) raised (begin (display-condition raised (current-error-port)) #f))))
        (lambda () (thunk) (error 'scenarios "it did not fail"))))))

(define (put stream bytes)
  (put-bytevector stream bytes)
  (flush-output-port stream))

(define (line stream)
  (let next ([octets '()])
    (let ([octet (get-u8 stream)])
      (if (or (eof-object? octet) (= octet 10))
          (utf8->string (u8-list->bytevector (reverse octets)))
          (next (cons octet octets))))))

(define (text)
  (let* ([stream (open "ECHO")]
         [characters (transcoded-port stream (make-transcoder (utf-8-codec) (eol-style none)))]
         [lines '("Grüße" "κόσμε" "" "日本語 🧷")])
    (for-each (lambda (each) (put-string characters each) (newline characters)) lines)
    (flush-output-port characters)
    (for-each (lambda (each) (equal (get-line characters) each)) lines)
    (close-port characters)))

(define (bytes)
  (let ([stream (open "ECHO")]
        [all (u8-list->bytevector (iota 256))]
        [large (make-bytevector 100000 7)])
    (put stream all)
    (equal (get-bytevector-n stream 256) all)
    (put stream large)
    (equal (get-bytevector-n stream 100000) large)
    (close-stream stream)))

(define (half-close)
  (let ([stream (open "TALLY")])
    (put-bytevector stream (string->utf8 "half"))
    (shutdown-output stream)
    (equal (substring (line stream) 0 10) "4 a11ae064")
    (close-stream stream)))

(define (end)
  (let ([stream (open "NAMES")])
    (equal (line stream) "localhost -")
    (holds "no end" (eof-object? (get-u8 stream)))
    (close-stream stream)))

(define (cut)
  (let ([stream (open "CUT")])
    (equal (utf8->string (get-bytevector-n stream 4)) "half")
    (equal (gasket-error-kind (failure (lambda () (get-u8 stream)))) (gasket-constant 'ERROR_CLOSED))
    (close-stream stream)))

(define (refuse service result)
  (let ([found (failure (lambda () (open service)))])
    (equal (gasket-error-kind found) (gasket-constant 'ERROR_VERIFY))
    (equal (gasket-error-verify-result found) result)))

(define (refused)
  (refuse "UNTRUSTED" 20)
  (refuse "EXPIRED" 10)
  (refuse "SELF_SIGNED" 18))

(define (wrong-host) (refuse "OTHER" 62))

(define (errors)
  (let ([found (failure (lambda () (open "UNTRUSTED")))])
    (equal (gasket-error-what found) "handshake")
    (equal (gasket-error-peer found) (format "localhost:~a" (port "UNTRUSTED")))
    (equal (gasket-error-verify-string found) (gasket-call 'x509_verify_cert_error_string 20))
    (holds "no codes" (pair? (gasket-error-codes found)))
    (equal (length (gasket-error-codes found)) (length (gasket-error-strings found)))
    (holds "no alert" (> (gasket-error-alert found) 0)))
  (equal (gasket-error-kind (failure (lambda () (open "PLAIN")))) (gasket-constant 'ERROR_SSL))
  (let* ([listener (listen "127.0.0.1" 0)] [free (listener-port listener)])
    (gasket-call 'free listener)
    (let ([found (failure (lambda () (dial free "root.pem")))])
      (equal (gasket-error-kind found) (gasket-constant 'ERROR_OS))
      (holds "no OS error" (> (gasket-error-os found) 0))))
  (equal (gasket-error-kind (failure (lambda () (gasket-call 'stream_protocol 12345)))) (gasket-constant 'ERROR_BAD_HANDLE)))

(define (direct)
  (let* ([stream (open "ECHO")] [ssl (gasket-call 'stream_ssl stream)])
    (equal (gasket-call 'ssl_get_version ssl) (gasket-call 'stream_protocol stream))
    (let-values ([(bits algorithm) (gasket-call 'ssl_cipher_get_bits (gasket-call 'ssl_get_current_cipher ssl))])
      (holds "no bits" (and (>= bits 128) (>= algorithm bits))))
    (let ([context (gasket-call 'stream_ctx stream)])
      (gasket-call 'ssl_ctx_set_options context #x4000)
      (holds "no option" (logtest (gasket-call 'ssl_ctx_get_options context) #x4000))
      (equal (gasket-call 'ssl_ctx_use_certificate_file context "/nowhere" 1) 0)
      (holds "no code" (> (car (gasket-error-codes (gasket-direct-error context))) 0))
      ;; Here alone the length is before its octets.
      (let* ([peer (gasket-call 'stream_peer_certificate stream)]
             [der (make-bytevector (gasket-call 'certificate_der peer #f))])
        (gasket-call 'certificate_der peer der)
        (equal (gasket-call 'ssl_ctx_use_certificate_asn1 context der) 1)
        (gasket-call 'free peer)))
    (let ([random (make-bytevector 16 0)])
      (equal (gasket-call 'rand_bytes random) 1)
      (holds "nothing was written" (not (equal? random (make-bytevector 16 0)))))
    (holds "few functions" (> (length (gasket-names)) 1500))
    (close-stream stream)))

(define (report name thunk)
  (call/cc
    (lambda (return)
      (with-exception-handler
        (lambda (raised)
          (printf "not ok ~a ~a\n" name (with-output-to-string (lambda () (display-condition raised))))
          (return (void)))
        (lambda () (thunk) (printf "ok ~a\n" name)))))
  (flush-output-port))

(define (echo stream)
  (let next ()
    (let ([found (get-bytevector-some stream)])
      (unless (eof-object? found)
        (put stream found)
        (next))))
  (close-stream stream))

(define (serve)
  (let ([context (make-context 'server 'certificate (list (file "server.pem") (file "server.key")))]
        [listener (listen "127.0.0.1" 0)])
    (printf "port ~a\n" (listener-port listener))
    (flush-output-port)
    (fork-thread
      (lambda ()
        (let next ()
          (let ([stream (accept listener context)])
            ;; Those that refuse are part of the test.
            (fork-thread (lambda () (guard (gone [#t (void)]) (echo stream)))))
          (next))))
    ;; A thread that is in a read of a file keeps the others from collecting.
    (let next ()
      (unless (and (char-ready?) (eof-object? (read-char)))
        (sleep (make-time 'time-duration 50000000 0))
        (next)))
    (exit)))

(define (visit port)
  (let ([stream (dial port "root.pem")])
    (put stream (string->utf8 "Grüße\n"))
    (equal (line stream) "Grüße")
    (close-stream stream))
  (let ([found (failure (lambda () (dial port "unknown.pem")))])
    (holds "another verify result" (memv (gasket-error-verify-result found) '(19 20)))))

(define (split argument)
  (let next ([place 0])
    (if (char=? (string-ref argument place) #\=)
        (values (substring argument 0 place) (string->number (substring argument (+ place 1) (string-length argument))))
        (next (+ place 1)))))

(let ([arguments (command-line-arguments)])
  (cond
    [(string=? (car arguments) "serve") (serve)]
    [(string=? (car arguments) "visit")
     (for-each (lambda (each)
                 (let-values ([(name port) (split each)])
                   (report name (lambda () (visit port)))))
               (cdr arguments))]
    [else
     (for-each report
               '(text bytes half-close end cut refused wrong-host errors direct)
               (list text bytes half-close end cut refused wrong-host errors direct))]))
