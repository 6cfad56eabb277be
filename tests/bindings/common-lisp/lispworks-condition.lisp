;;;; LispWorks' conditions of SSL, each by a real cause, on TLS 1.2 and 1.3. The peer is OpenSSL in C.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-condition-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-condition-test)

(defun attached (action version &rest keys)
  "A client's stream to the peer, which does ACTION after the handshake."
  (let ((stream (peer-stream "do" action version))
        (done nil))
    (unwind-protect
         (progn (apply #'comm:attach-ssl stream :ssl-side :client keys)
                (setf done t)
                stream)
      (unless done
        (close stream :abort t)))))

(defmacro with-attached ((stream &rest arguments) &body body)
  `(let ((,stream (attached ,@arguments)))
     (unwind-protect (progn ,@body)
       (close ,stream :abort t))))

(dolist (version '("1.2" "1.3"))
  (flet ((name (text) (format nil "~a: ~a" version text)))
    (with-attached (stream "cut" version)
      (check (name "what came before the cut is read") (equal "hello" (read-line stream)))
      (check-condition (name "the peer ends without a farewell")
          (comm:ssl-error condition
           (typep condition 'comm:ssl-condition) (typep condition 'comm:socket-error)
           (eq stream (stream-error-stream condition)))
        (read-line stream))
      (check-condition (name "and so does each further operation") (comm:ssl-error condition)
        (read-byte stream))
      (check (name "closing is quiet then") (close stream)))

    (with-attached (stream "reset" version)
      (read-line stream)
      (write-line "go" stream)
      (force-output stream)
      (check-condition (name "the connection is reset") (comm:ssl-error condition)
        (read-line stream)))

    (with-attached (stream "garbage" version)
      (read-line stream)
      (check-condition (name "a bad record")
          (comm:ssl-failure condition (not (typep condition 'comm:ssl-verification-failure))
           (plusp (length (princ-to-string condition))))
        (read-line stream)))

    (with-attached (stream "notify" version)
      (read-line stream)
      (check (name "a farewell is the end of the file") (eq :end (read-line stream nil :end)))
      (check (name "and stays it") (eq :end (read-byte stream nil :end))))

    (check-condition (name "a certificate that nobody certifies")
        (comm:ssl-verification-failure condition
         (typep condition 'comm:ssl-failure)
         (plusp (comm::ssl-condition-verify-result condition)))
      (close (attached "echo" version
                       :ctx-configure-callback
                       (lambda (ctx) (comm:set-verification-mode ctx :client :always)))))

    (check (name "a certificate that the file certifies")
      (with-attached (stream "echo" version
                             :ctx-configure-callback
                             (lambda (ctx)
                               (comm:set-verification-mode ctx :client :always)
                               (comm:ssl-ctx-load-verify-locations ctx (file "root.pem") nil)))
        (equal "hello" (read-line stream))))

    (check-condition (name "a callback that refuses the certificate")
        (comm:ssl-verification-failure condition)
      (close (attached "echo" version
                       :ctx-configure-callback
                       (lambda (ctx)
                         (comm:set-verification-mode ctx :client :always
                                                     (lambda (accepted store)
                                                       (declare (ignore accepted store))
                                                       nil))))))

    (let ((names '()))
      (check (name "a callback that accepts it, and reads it")
        (with-attached (stream "echo" version
                               :ctx-configure-callback
                               (lambda (ctx)
                                 (comm:set-verification-mode
                                  ctx :client :always
                                  (lambda (accepted store)
                                    (declare (ignore accepted))
                                    (push (comm:get-certificate-common-name
                                           (comm:x509-store-ctx-get-current-cert store))
                                          names)
                                    t))))
          (and (equal "hello" (read-line stream))
               (member "localhost" names :test #'equal)))))

    (check-condition (name "a callback's error is the operation's")
        (simple-error condition (mentions (princ-to-string condition) "no opinion"))
      (close (attached "echo" version
                       :ctx-configure-callback
                       (lambda (ctx)
                         (comm:set-verification-mode ctx :client :always
                                                     (lambda (accepted store)
                                                       (declare (ignore accepted store))
                                                       (error "no opinion")))))))

    (check-condition (name "a certificate that is put off")
        (comm:ssl-x509-lookup condition (typep condition 'comm:ssl-condition))
      (close (attached "demand" version
                       :ctx-configure-callback
                       (lambda (ctx)
                         (comm:set-ssl-ctx-cert-cb ctx (constantly :retry))))))

    (let ((pairs (comm:read-certificate-key-pairs (file "server-both.pem"))))
      (check (name "a certificate that is given")
        (with-attached (stream "demand" version
                               :ctx-configure-callback
                               (lambda (ctx)
                                 (comm:set-ssl-ctx-cert-cb
                                  ctx (lambda (ssl)
                                        (comm:lookup-in-certificate-key-pairs ssl pairs)))))
          (equal "hello" (read-line stream))))
      (let ((put-off t))
        (with-attached (stream "demand" version
                               :handshake-timeout 0
                               :ctx-configure-callback
                               (lambda (ctx)
                                 (comm:set-ssl-ctx-cert-cb
                                  ctx (lambda (ssl)
                                        (declare (ignore ssl))
                                        (if (shiftf put-off nil) :retry (values-list (first pairs)))))))
          (check-condition (name "one that is put off") (comm:ssl-x509-lookup condition)
            (comm:socket-stream-handshake stream 10))
          (check (name "can be given afterwards")
            (and (comm:socket-stream-handshake stream 10)
                 (equal "hello" (read-line stream))))))
      (check (name "and can be given again")
        (with-attached (stream "demand" version
                               :ctx-configure-callback
                               (lambda (ctx)
                                 (comm:set-ssl-ctx-cert-cb
                                  ctx (lambda (ssl)
                                        (declare (ignore ssl))
                                        (values-list (first pairs))))))
          (equal "hello" (read-line stream))))
      (check (name "pairs are freed") (null (multiple-value-list
                                             (comm:free-certificate-key-pairs pairs)))))

    (check-condition (name "no certificate where one is demanded: by 1.2 the handshake, by 1.3 the reading")
        (comm:ssl-failure condition)
      (with-attached (stream "demand" version)
        (read-line stream)))

    (check-condition (name "the handshake takes too long")
        (comm:ssl-handshake-timeout condition (mentions (princ-to-string condition) "handshake"))
      (close (attached "silent" version :handshake-timeout 1/5)))

    (check (name "socket-stream-handshake returns NIL when the time is over")
      (with-attached (stream "silent" version :handshake-timeout 0)
        (null (comm:socket-stream-handshake stream 1/10))))))

(fli:define-foreign-function (set-ciphersuites "SSL_CTX_set_ciphersuites")
    ((ctx comm:ssl-ctx-pointer) (list (:reference-pass :ef-mb-string)))
  :result-type :int)

(loop for (version symbol other) in '(("1.2" :tls-v1-2 :tls-v1-3) ("1.3" :tls-v1-3 :tls-v1-2))
      do (flet ((name (text) (format nil "~a: ~a" version text)))
           (check-condition (name "a peer that is not secure")
               (comm:ssl-failure condition (plusp (length (princ-to-string condition))))
             (close (attached "plain" version :ssl-ctx symbol)))

           (check-condition (name "a farewell during the handshake") (comm:ssl-closed condition)
             (close (attached "early-notify" version :ssl-ctx symbol)))
           (with-attached (stream "early-notify" version :ssl-ctx symbol :handshake-timeout 0)
             (check-condition (name "or when the first operation does it") (comm:ssl-closed condition)
               (write-line "hello" stream)
               (finish-output stream)))
           (check (name "of which socket-stream-handshake returns NIL")
             (with-attached (stream "early-notify" version :ssl-ctx symbol :handshake-timeout 0)
               (null (comm:socket-stream-handshake stream 5))))

           (check-condition (name "no cipher in common")
               (comm:ssl-version-or-cipher-mismatch condition (typep condition 'comm:ssl-failure))
             (close (attached "one-cipher" version
                              :ssl-ctx symbol
                              :ctx-configure-callback
                              (lambda (ctx)
                                (comm:set-cipher-list ctx "ECDHE-RSA-AES256-GCM-SHA384")
                                (set-ciphersuites ctx "TLS_AES_256_GCM_SHA384")))))
           (check-condition (name "no version in common") (comm:ssl-version-or-cipher-mismatch condition)
             (close (attached "echo" version :ssl-ctx other)))

           ;; As the server.
           (with-ends (client server)
             (with-ctx (ctx (server-ctx :ssl-ctx symbol))
               (comm:attach-ssl server :ssl-ctx ctx)
               (write-line "GET / HTTP/1.0" client)
               (force-output client)
               (check-condition (name "a client that is not secure") (comm:ssl-failure condition)
                 (read-line server))))
           (with-ends (client server)
             (with-ctx (ctx (server-ctx :ssl-ctx symbol))
               (comm:attach-ssl server :ssl-ctx ctx)
               (comm:attach-ssl client :ssl-side :client :ssl-ctx other :handshake-timeout 0)
               (multiple-value-bind (client-result server-result) (shake client server)
                 (check (name "no version in common, both ends hear of it")
                   (and (typep client-result 'comm:ssl-version-or-cipher-mismatch)
                        (typep server-result 'comm:ssl-version-or-cipher-mismatch))))))
           (with-ends (client server)
             (with-ctx (ctx (server-ctx :ssl-ctx symbol))
               (comm:set-verification-mode ctx :server :always)
               (comm:attach-ssl server :ssl-ctx ctx)
               (comm:attach-ssl client :ssl-side :client :handshake-timeout 0
                                       :ctx-configure-callback
                                       (lambda (ctx)
                                         (comm:ssl-ctx-use-certificate-file ctx (file "client.pem")
                                                                            comm:ssl_filetype_pem)
                                         (comm:ssl-ctx-use-privatekey-file ctx (file "client.key")
                                                                           comm:ssl_filetype_pem)))
               (multiple-value-bind (client-result server-result) (shake client server)
                 (declare (ignore client-result))
                 (check (name "a client's certificate that nobody certifies")
                   (typep server-result 'comm:ssl-verification-failure)))))
           (with-ends (client server)
             (with-ctx (ctx (server-ctx :ssl-ctx symbol))
               (comm:attach-ssl server :ssl-ctx ctx)
               (check (name "a client that says nothing")
                 (null (comm:socket-stream-handshake server 1/20)))
               (close client :abort t)
               (check-condition (name "a client that goes away") (comm:ssl-error condition)
                 (comm:socket-stream-handshake server 5))))))

(check-condition "a context for servers is no client's" (comm:ssl-failure condition)
  (with-ctx (ctx (comm:make-ssl-ctx))
    (close (attached "echo" "1.2" :ssl-ctx ctx))))

(with-ends (client server)
  (with-ctx (ctx (comm:make-ssl-ctx :ssl-side :both))
    (comm:attach-ssl client :ssl-ctx ctx :ssl-side :both)
    (check-condition "no side" (comm:ssl-failure condition)
      (comm:socket-stream-handshake client 1))
    (check "of which the other end hears nothing" (not (listen server)))))

;;; What fails leaves nothing behind

(defun fail-once ()
  (condition-of (close (attached "echo" "1.3"
                                 :ctx-configure-callback
                                 (lambda (ctx) (comm:set-verification-mode ctx :client :always)))))
  (condition-of (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx :v3 :errorp t))
  (condition-of (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx t :errorp t
                                      :ctx-configure-callback (lambda (ctx)
                                                                (declare (ignore ctx))
                                                                (error "no configuration"))))
  (condition-of (comm:open-tcp-stream "127.0.0.1" *port* :ssl-ctx t :errorp t
                                      :ssl-configure-callback (lambda (ssl)
                                                                (declare (ignore ssl))
                                                                (error "no configuration")))))

(fail-once)
(check "what fails leaves no descriptor and no handle"
  (let ((descriptors (open-descriptors))
        (handles (gasket:live-handles)))
    (loop repeat 3 do (fail-once))
    (and (eventually (lambda () (>= descriptors (open-descriptors))))
         (= handles (gasket:live-handles)))))

;;; Programs make conditions of their own

(define-condition network-error (simple-error) ())
(define-condition certificate-rejected (network-error comm:ssl-x509-lookup) ())
(check-condition "a condition of the program's own"
    (comm:ssl-condition condition (string= "rejected: it" (princ-to-string condition)))
  (error 'certificate-rejected :format-control "rejected: ~a" :format-arguments '("it")))
(check "none needs an argument"
  (every (lambda (name)
           (let ((condition (make-condition name)))
             (and (typep condition 'comm:ssl-condition)
                  (stringp (princ-to-string condition)))))
         '(comm:ssl-closed comm:ssl-error comm:ssl-failure comm:ssl-x509-lookup
           comm:ssl-handshake-timeout comm:ssl-verification-failure
           comm:ssl-version-or-cipher-mismatch certificate-rejected)))

(defclass reporting-stream (comm:socket-stream) ())
(defvar *reported* '())
(defmethod comm:socket-error ((stream reporting-stream) code control &rest arguments)
  (declare (ignore arguments control))
  (push code *reported*)
  (call-next-method))
(multiple-value-bind (one other) (descriptors)
  (comm:close-socket other)
  (let ((stream (make-instance 'reporting-stream :socket one)))
    (check-condition "what a program's method on SOCKET-ERROR hears of" (comm:socket-error condition)
      (loop repeat 100
            do (write-line "nobody reads this" stream)
               (force-output stream)))
    (check "it has heard of it" (integerp (first *reported*)))
    (close stream :abort t)))

(finish)
