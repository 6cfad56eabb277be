;;;; Allegro's SSL streams: what their makers do and refuse, the handshake and its errors, closing.

(load "allegro-pair.lisp")

(defpackage #:allegro-ssl-test
  (:use #:cl #:check #:allegro-pair))

(in-package #:allegro-ssl-test)

;;; The OpenSSL that the program chooses, before it is first used

(defvar *chosen* (not (uiop:getenvp "GASKET_SSL_LIBRARY"))
  "False where the tests are made with an OpenSSL that somebody else has chosen.")

(when *chosen*
  (setf excl:*ssl-library-names* '("libssl.so.none" "libcrypto.so.none"))
  (check-condition "libraries that are nowhere"
      (gasket:library-error condition (search "libcrypto.so.none" (report-of condition)))
    (excl:openssl-version))
  (setf excl:*ssl-library-names* '(("libssl.so.none" "libssl.so.3" "libssl.so.1.1")
                                   ("libcrypto.so.none" "libcrypto.so.3" "libcrypto.so.1.1"))
        excl::*aclssl-verbose* t)
  (check "it is told which libraries were loaded"
    (search "libssl.so" (with-output-to-string (*trace-output*)
                          (excl:openssl-version))))
  (setf excl:*ssl-library-names* '("libssl.so.none" "libcrypto.so.none"))
  (check "what is chosen too late changes nothing" (excl:openssl-version)))

(check "libraries that are no list of two are refused"
  (handler-case (acl-socket::library-choices '("one"))
    (simple-error (condition) (search "*ssl-library-names*" (report-of condition)))))

(multiple-value-bind (loaded headers) (excl:openssl-version)
  (flet ((version-p (version)
           (and (= 5 (length version))
                (every #'integerp (subseq version 0 3))
                (every #'stringp (subseq version 3)))))
    (check "the version of OpenSSL" (version-p loaded))
    (check "the version of its headers" (version-p headers))
    (check "it is OpenSSL's own"
      (search (format nil "~{~d.~d.~d~a~}" (subseq loaded 0 4)) (gasket:openssl-version)))))

(check "a version before 3" (equal '(1 1 1 "w" "f")
                                   (acl-socket::parse-version "OpenSSL 1.1.1w  11 Sep 2023")))
(check "a version since 3" (equal '(3 0 2 "" "0") (acl-socket::parse-version "OpenSSL 3.0.2 15 Mar 2022")))
(check "the features" (equal '(:sni) socket:*ssl-features*))
(check "the name of the library between" (search "gasket" excl:*aclssl-name*))

;;; Makers: nothing is sent, what cannot be used is refused

(with-sockets (active accepted)
  (let ((client (client-of active)))
    (check "a client's maker sends nothing" (progn (sleep 0.1) (not (listen accepted))))
    (check "the verify result is good before the handshake"
      (equal '(0 "ok") (multiple-value-list (socket:get-ssl-verify-result client))))
    (check "asking for it does no handshake" (progn (sleep 0.1) (not (listen accepted))))
    (check-condition "a stream that speaks SSL already"
        (simple-error condition (search "already" (report-of condition)))
      (client-of client))
    (close client)
    (check-condition "a socket that is closed" (excl:stream-closed-error condition)
      (client-of active))))

(with-sockets (active accepted)
  (macrolet ((refuses (what type text &rest settings)
               `(progn
                  (check-condition ,(format nil "~a is refused by the maker" what)
                      (,type condition
                       (search ,text (report-of condition)))
                    (server-of accepted ,@settings))
                  (check ,(format nil "~a leaves the socket open" what) (open-stream-p accepted)))))
    (refuses "a certificate that is missing" excl::ssl-error "missing.pem"
             :certificate (file "missing.pem"))
    (refuses "a certificate that is none" excl::ssl-error "garbage.pem" :certificate (file "garbage.pem"))
    (refuses "a file without a key" excl::ssl-error "server.pem" :certificate (file "server.pem"))
    (refuses "another's key" excl::ssl-error "SSL error during"
             :certificate (file "server.pem") :key (file "other.key"))
    (refuses "a password that is missing" excl::ssl-error "password"
             :certificate (file "encrypted-both.pem"))
    (refuses "a wrong password" excl::ssl-error "password"
             :certificate (file "encrypted-both.pem") :certificate-password "wrong")
    (refuses "a missing CA file" excl::ssl-error "missing.pem"
             :verify :optional :ca-file (file "missing.pem"))
    (refuses "a missing CA directory" excl::ssl-error "nowhere" :ca-directory (file "nowhere"))
    (refuses "a cipher list of nothing" excl::ssl-error "nonsense" :ciphers "nonsense")
    (refuses "SSL 2" simple-error ":sslv2" :method :sslv2)
    (refuses "SSL 2 among others" simple-error ":sslv2" :method '(:tlsv1.2 :sslv2))
    (refuses "an unknown method" simple-error ":tlsv9" :method :tlsv9)
    (refuses "an unknown way to verify" simple-error ":verify" :verify :sometimes)
    (refuses "a depth that is none" simple-error ":max-depth" :max-depth -1)
    (refuses "a certificate that is no file's name" simple-error ":certificate" :certificate 7)
    (refuses "revocation without verification" simple-error ":crl-check"
             :crl-check t :ca-file (file "root-and-issuer-crl.pem"))
    (refuses "a key alone" simple-error ":key" :ciphers "ALL" :key (file "server.key")))
  (check-condition "a server without a certificate"
      (simple-error condition (search ":certificate" (report-of condition)))
    (socket:make-ssl-server-stream accepted))
  (check-condition "what is refused has no codes of TLS's alone"
      (excl::ssl-error condition
       (stringp (excl::ssl-error-what condition))
       (consp (excl::ssl-error-codes condition))
       (every #'integerp (excl::ssl-error-codes condition))
       (every #'stringp (excl::ssl-error-strings condition))
       (= (length (excl::ssl-error-codes condition)) (length (excl::ssl-error-strings condition)))
       (null (excl::ssl-error-verify-result condition))
       (typep condition 'stream-error))
    (server-of accepted :certificate (file "garbage.pem"))))

;;; What may be said, and what comes of it

(macrolet ((connects (what client-settings server-settings &body tests)
             `(with-streams (client ,client-settings server ,server-settings)
                (check ,(format nil "~a: the handshake" what)
                  (equal '(:done :done) (multiple-value-list (shake client server))))
                (check ,(format nil "~a: there and back" what)
                  (and (pass-line client server) (pass-line server client)))
                ,@(loop for test in tests
                        collect `(check ,(let ((*print-pretty* nil))
                                           (format nil "~a: ~(~s~)" what test))
                                   ,test)))))
  (connects "nothing said" '() '())
  (connects "all NIL"
      '(:context nil :method nil :certificate nil :key nil :certificate-password nil :verify nil
        :max-depth nil :ca-file nil :ca-directory nil :ciphers nil :ciphersuites nil :crl-check nil
        :crl-file nil :server-name nil)
      (list :context nil :method nil :certificate (file "server-both.pem") :key nil
            :certificate-password nil :verify nil :max-depth nil :ca-file nil :ca-directory nil
            :ciphers nil :ciphersuites nil :crl-check nil :crl-file nil
            :prefer-server-cipher-order nil :server-name nil))
  (connects "a pathname, a key of its own" '()
      (list :certificate (pathname (file "server.pem")) :key (pathname (file "server.key"))))
  (connects "a password" '() (list :certificate (file "encrypted-both.pem") :certificate-password "sesame"))
  (connects "a whole chain" (list :verify :required :ca-file (file "root.pem"))
      (list :certificate (file "chained-all.pem")))
  (connects "a CA directory" (list :verify :required :ca-directory (file "directory")) '())
  (connects "CRLs among the authorities"
      (list :verify :required :ca-file (file "root-and-issuer-crl.pem") :crl-check t)
      (list :certificate (file "chained-all.pem")))
  (connects "an expired certificate for another, unverified" '(:server-name "another.example")
      (list :certificate (file "expired.pem") :key (file "expired.key"))
      (equal "another.example" (gasket:server-name server))
      (plusp (socket:get-ssl-verify-result client)))
  (connects "a host that the server answers for" '(:server-name "first.example")
      '(:server-name "first.example")
      (equal "first.example" (gasket:server-name server)))
  (connects "a host that it does not" '(:server-name "second.example") '(:server-name "first.example")
      (equal "second.example" (gasket:server-name server)))
  (connects "no host" '() '(:server-name "first.example")
      (null (gasket:server-name server)))
  (connects "a list of methods" '() '(:method (:tlsv1.2))
      (equal "TLSv1.2" (gasket:protocol client)))
  (connects ":TLSV1, leniently" '(:method :tlsv1) '()
      (equal "TLSv1.3" (gasket:protocol client)))
  (connects ":TLSV1.3" '() '(:method :tlsv1.3)
      (equal "TLSv1.3" (gasket:protocol client)))
  (dolist (method '(:sslv23 :sslv3+ :tlsv1+ :tlsv1.1+ :tlsv1.2+ :tlsv1.3+ :tlsv1.1 :tlsv1.2))
    (connects "each other method" (list :method method) (list :method method)))
  (let ((acl-socket::*exact-methods* t))
    (connects "exact methods" '(:method :tlsv1.2) '()
        (equal "TLSv1.2" (gasket:protocol client))))
  (connects "an old protocol, where the security level allows it"
      '(:method (:tlsv1.1) :ciphers "DEFAULT@SECLEVEL=0")
      (list :certificate (file "server-both.pem") :ciphers "DEFAULT@SECLEVEL=0")
      (equal "TLSv1.1" (gasket:protocol client)))
  (connects "a suite of TLS 1.3" '(:ciphersuites "TLS_CHACHA20_POLY1305_SHA256") '()
      (equal "TLS_CHACHA20_POLY1305_SHA256" (gasket:cipher server)))
  (let ((one "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384")
        (other "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256"))
    (connects "the server's order decides" (list :method '(:tlsv1.2) :ciphers one)
        (list :certificate (file "server-both.pem") :ciphers other :prefer-server-cipher-order nil)
        (equal "ECDHE-RSA-AES256-GCM-SHA384" (gasket:cipher client)))))

;;; Certificates of peers

(with-streams (client '() server '())
  (loop repeat 3
        do (step-of client)
           (step-of server))
  (let ((certificate (socket:get-ssl-peer-certificate client)))
    (check "a certificate" (typep certificate 'socket:x509-certificate))
    (check "the same again" (eq certificate (socket:get-ssl-peer-certificate client)))
    (check "a client that shows none" (null (progn (shake client server)
                                                   (socket:get-ssl-peer-certificate server))))))

(with-sockets (active accepted)
  (let ((client (client-of active)))
    (setf (gasket:read-timeout client) 0.1)
    (check-condition "asking for the certificate does the handshake"
        (excl:socket-error condition (eq :read-timeout (excl:stream-error-identifier condition)))
      (socket:get-ssl-peer-certificate client))
    (check "and has sent its beginning" (eql #x16 (read-byte accepted)))
    (close client :abort t)))

(defun file-of (name)
  (concatenate 'string (setting "GASKET_TEST_WORK") name))

(defvar *names* '(("C" . "DE") ("O" . "Gasket tests") ("OU" . "One") ("OU" . "Other") ("CN" . "many names")
                  ("emailAddress" . "one@names.example")))

(defvar *alternatives* '(("DNS" . "names.example") ("DNS" . "*.names.example") ("IP Address" . "192.0.2.7")
                         ("IP Address" . "2001:DB8:0:0:0:0:0:1") ("email" . "other@names.example")
                         ("URI" . "https://names.example/path")))

(defun make-named-certificate ()
  "A certificate with all of the names, and its key, in one file; the tool makes it."
  (with-open-file (out (file-of "names.conf") :direction :output :if-exists :supersede)
    (format out "[req]~%distinguished_name = name~%x509_extensions = more~%prompt = no~%utf8 = yes~%[name]~%~
                 ~:{~d.~a = ~a~%~}[more]~%subjectAltName = DNS:names.example, DNS:*.names.example, ~
                 IP:192.0.2.7, IP:2001:db8::1, email:other@names.example, URI:https://names.example/path~%"
            (loop for (type . value) in *names*
                  for number from 1
                  collect (list number type value))))
  (uiop:run-program (list "openssl" "req" "-x509" "-newkey" "rsa:2048" "-nodes" "-days" "30"
                          "-set_serial" "0x123456789ABCDEF0123456789ABCDEF012345678"
                          "-config" (file-of "names.conf")
                          "-keyout" (file-of "names.key") "-out" (file-of "names.pem"))
                    :ignore-error-status t)
  (file-of "names.pem"))

(defun tools-date (line)
  "The universal time of \"notBefore=Nov 21 10:00:00 2026 GMT\"."
  (let* ((text (subseq line (1+ (position #\= line))))
         (words (remove "" (uiop:split-string text :separator " :") :test #'string=)))
    (destructuring-bind (month day hour minute second year &rest zone) words
      (declare (ignore zone))
      (apply #'encode-universal-time
             (append (mapcar #'parse-integer (list second minute hour day))
                     (list (1+ (position month '("Jan" "Feb" "Mar" "Apr" "May" "Jun" "Jul" "Aug" "Sep"
                                                 "Oct" "Nov" "Dec")
                                         :test #'string=))
                           (parse-integer year) 0))))))

(let ((file (make-named-certificate)))
  (with-streams (client '() server (list :certificate file :key (file-of "names.key")))
    (shake client server)
    (let* ((certificate (socket:get-ssl-peer-certificate client))
           (dates (uiop:run-program (list "openssl" "x509" "-noout" "-dates" "-in" file)
                                    :output :lines)))
      (check "its version" (eq :v3 (socket:x509-certificate-version certificate)))
      (check "its serial number" (= #x123456789ABCDEF0123456789ABCDEF012345678
                                    (socket:x509-certificate-serial-number certificate)))
      (check "its subject, in order" (equal *names* (socket:x509-certificate-subject certificate)))
      (check "its issuer" (equal *names* (socket:x509-certificate-issuer certificate)))
      (check "its alternative names"
        (equal *alternatives* (socket:x509-certificate-subject-alt-name certificate)))
      (check "from when on" (= (tools-date (first dates))
                               (socket:x509-certificate-not-before certificate)))
      (check "until when" (= (tools-date (second dates))
                             (socket:x509-certificate-not-after certificate)))
      (check "it prints with its name" (search "CN=many names" (princ-to-string certificate)))
      (check "what it holds can be set"
        (progn
          (setf (socket:x509-certificate-version certificate) :v1
                (socket:x509-certificate-serial-number certificate) 7
                (socket:x509-certificate-subject certificate) '(("CN" . "another"))
                (socket:x509-certificate-issuer certificate) '()
                (socket:x509-certificate-subject-alt-name certificate) '()
                (socket:x509-certificate-not-before certificate) 0
                (socket:x509-certificate-not-after certificate) 1)
          (and (eq :v1 (socket:x509-certificate-version certificate))
               (= 7 (socket:x509-certificate-serial-number certificate))
               (equal '(("CN" . "another")) (socket:x509-certificate-subject certificate))
               (null (socket:x509-certificate-issuer certificate))
               (= 1 (socket:x509-certificate-not-after certificate)))))
      (close client)
      (check "it stays when the stream is closed"
        (eq certificate (socket:get-ssl-peer-certificate client))))))

(with-streams (client (list :certificate (file "client.pem") :key (file "client.key"))
               server (list :certificate (file "server-both.pem") :verify :required
                            :ca-file (file "root.pem")))
  (shake client server)
  (let ((certificate (socket:get-ssl-peer-certificate server)))
    (check "the client's certificate"
      (equal "Gasket client"
             (cdr (assoc "CN" (socket:x509-certificate-subject certificate) :test #'equal))))
    (check "which has no alternative names" (null (socket:x509-certificate-subject-alt-name certificate)))))

;;; Handshakes that fail: the first error again and again, and a quiet close

(defun same-error-p (one other)
  (and (equal (excl::ssl-error-what one) (excl::ssl-error-what other))
       (equal (excl::ssl-error-codes one) (excl::ssl-error-codes other))
       (equal (excl::ssl-error-strings one) (excl::ssl-error-strings other))
       (eql (excl::ssl-error-verify-result one) (excl::ssl-error-verify-result other))
       (equal (report-of one) (report-of other))))

(defun check-latched (what stream first)
  (flet ((again (name function)
           (check (format nil "~a: ~a signals the first error again" what name)
             (handler-case (progn (funcall function) nil)
               (excl::ssl-error (condition)
                 (and (eq stream (stream-error-stream condition))
                      (same-error-p first condition)))))))
    (again "SSL-DO-HANDSHAKE" (lambda () (socket:ssl-do-handshake stream)))
    (again "READ-CHAR" (lambda () (read-char stream)))
    (again "READ-BYTE" (lambda () (read-byte stream)))
    (again "FORCE-OUTPUT" (lambda () (write-string "text" stream) (force-output stream)))
    (again "GET-SSL-PEER-CERTIFICATE" (lambda () (socket:get-ssl-peer-certificate stream)))
    (check (format nil "~a: it closes quietly" what) (close stream))
    (check (format nil "~a: and again" what) (close stream))))

(with-streams (client (list :verify :required :ca-file (file "root.pem"))
               server (list :certificate (file "stranger.pem") :key (file "stranger.key")
                            :method '(:tlsv1.2)))
  (multiple-value-bind (refused heard) (shake client server)
    (check "a stranger is refused" (and (typep refused 'excl::ssl-error)
                                        (eql 20 (excl::ssl-error-verify-result refused))
                                        (stringp (excl::ssl-error-verify-result-string refused))))
    (check "the report tells why"
      (let ((report (report-of refused)))
        (and (eql 0 (search "SSL error during handshake: " report))
             (search "certificate verify failed" report)
             (search "[verify result 20: " report))))
    (check "the verify result can be asked for" (= 20 (socket:get-ssl-verify-result client)))
    (check "its peer hears the alert, which is no verify result of its own"
      (and (typep heard 'excl::ssl-error)
           (null (excl::ssl-error-verify-result heard))
           (not (search "verify result" (report-of heard)))
           (search "unknown ca" (report-of heard))))
    (check-latched "the client" client refused)
    (check-latched "the server" server heard)))

(with-streams (client '()
               server (list :certificate (file "server-both.pem") :verify :required
                            :ca-file (file "root.pem")))
  (multiple-value-bind (client-result refused) (shake client server)
    (check "a server that is shown no certificate"
      (and (typep refused 'excl::ssl-error)
           (null (excl::ssl-error-verify-result refused))
           (search "peer did not return a certificate" (report-of refused))))
    (check "the client of TLS 1.3 learns it from its first read"
      (and (eq client-result :done)
           (handler-case (progn (read-byte client) nil)
             (excl::ssl-error (condition)
               (search "certificate required" (report-of condition))))))
    (check-latched "a server that is shown none" server refused)))

;;; What the system refuses is no SSL-ERROR

(with-streams (client '() server '())
  (shake client server)
  (let ((socket (acl-socket::ssl-stream-socket server)))
    (socket:set-socket-options socket :linger 0)
    (close socket :abort t))
  (check-condition "a connection that is reset"
      (excl:socket-error condition
       (eq :connection-reset (excl:stream-error-identifier condition))
       (integerp (excl:stream-error-code condition))
       (not (typep condition 'excl::ssl-error))
       (typep condition 'excl:errno-stream-error))
    (read-byte client))
  (check "it closes quietly" (close client)))

(with-sockets (active accepted)
  (let ((client (client-of active)))
    (step-of client)
    (read-byte accepted)
    (loop while (listen accepted) do (read-byte accepted))
    (close accepted)
    (check-condition "a peer that closes during the handshake"
        (excl::ssl-error condition (equal "handshake" (excl::ssl-error-what condition)))
      (read-byte client))
    (close client)))

(with-sockets (active accepted)
  (let ((client (client-of active)))
    (write-line "This is no TLS. It is a line of plain text." accepted)
    (force-output accepted)
    (check-condition "a peer that speaks something else"
        (excl::ssl-error condition (consp (excl::ssl-error-codes condition)))
      (read-byte client))
    (close client)))

(finish)
