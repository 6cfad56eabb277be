;;;; What LispWorks' programs ask about certificates and connections; LispWorks 8's contexts.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-x509-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-x509-test)

(comm:ensure-ssl)

;;; Certificates

(let ((x509 (first (comm:read-certificate-file (file "server.pem")))))
  (check "names"
    (and (string= "localhost" (comm:x509-name-field-string (comm:x509-get-subject-name x509) :common-name))
         (string= "Gasket test root" (comm:x509-name-field-string (comm:x509-get-issuer-name x509) 13))
         (equal '("localhost") (rest (assoc "commonName" (comm:x509-name-get-all-values
                                                          (comm:x509-get-subject-name x509))
                                            :test #'string=)))
         (equal '(13 "localhost") (assoc 13 (comm:x509-name-get-all-values-nids
                                             (comm:x509-get-subject-name x509))))
         (mentions (comm:x509-name x509) "CN=localhost")))
  (check "numbers" (and (= 2 (comm:x509-version x509)) (integerp (comm:x509-serial-number x509))
                        (= 13 (comm:convert-to-nid "commonName"))
                        (string= "commonName" (comm:obj-nid2ln 13))))
  (check "times"
    (let ((from (comm:x509-starting-time x509)) (to (comm:x509-expiry-time x509)))
      (and (eq :gmt (comm:generalized-time-gmtoffset from))
           (< (comm:generalized-time-universal-time from) (get-universal-time)
              (comm:generalized-time-universal-time to)))))
  (check "key and signature"
    (and (string= "rsaEncryption" (comm:x509-pubkey-algorithm x509))
         (< 200 (length (comm:x509-pubkey-key x509)))
         (string= "sha256WithRSAEncryption" (comm:x509-signature-algorithm x509))
         (= 256 (length (comm:x509-signature-value x509)))
         (= 20 (length (comm:x509-sha-digest x509)))))
  (check "what it is for"
    (and (listp (comm:x509-key-usage x509)) (listp (comm:x509-extended-key-usage x509))
         (null (comm:x509-netscape-certificate-type x509))
         (eq t (comm:x509-purpose-valid-p x509 :ssl-server nil))
         (not (comm:x509-ca x509))
         (condition-of (comm:x509-purpose-valid-p x509 :cooking nil))))
  (check "extensions"
    (let ((names (find 85 (comm:x509-get-extensions x509) :key #'comm:x509-extension-nid)))
      (mentions (comm:x509-extension-string names) "DNS:localhost")))
  (check "mail, of which there is none" (null (comm:x509-get-email x509)))
  (check "data" (equal '(:subject-common-name "localhost") (first (comm:get-certificate-data x509))))
  (comm:release-certificates-vector (vector x509 nil))
  (check "it is freed" (fli:null-pointer-p x509)))

(let ((root (first (comm:read-certificate-file (file "root.pem")))))
  (check "an authority's" (and (comm:x509-ca root)
                               (member :key-cert-sign (comm:x509-key-usage root))))
  (comm:release-certificate root))

;;; A certificate that has all that can be asked for

(defun work (name)
  (concatenate 'string (setting "GASKET_TEST_WORK") name))

(defvar *key-usages*
  '(:digital-signature :non-repudiation :key-encipherment :data-encipherment :key-agreement :key-cert-sign
    :crl-sign :encipher-only :deciper-only))
(defvar *extended-key-usages*
  '(:ssl-client :ssl-server :smime :code-sign :ocsp-sign :timestamp :dvcs :sgc))
(defvar *netscape-types*
  '(:ssl-client :ssl-server :smime :objsign :ssl-ca :smime-ca :objsign-ca))

(uiop:run-program
 (list "openssl" "req" "-x509" "-newkey" "rsa:2048" "-nodes" "-days" "2"
       "-keyout" (work "kitchen.key") "-out" (work "kitchen.pem")
       "-subj" "/CN=kitchen/OU=one/OU=two/emailAddress=cook@kitchen.example"
       "-set_serial" "1234567890123456789012"
       "-addext" "basicConstraints = critical, CA:true, pathlen:3"
       "-addext" (format nil "keyUsage = digitalSignature, nonRepudiation, keyEncipherment, ~
                              dataEncipherment, keyAgreement, keyCertSign, cRLSign, encipherOnly, ~
                              decipherOnly")
       "-addext" (format nil "extendedKeyUsage = serverAuth, clientAuth, codeSigning, emailProtection, ~
                              timeStamping, OCSPSigning, DVCS, msSGC")
       "-addext" "nsCertType = client, server, email, objsign, sslCA, emailCA, objCA"))

(defun same-elements-p (one other)
  (null (set-exclusive-or one other)))

(let ((x509 (first (comm:read-certificate-file (work "kitchen.pem")))))
  (check "a pointer's type" (and (typep x509 'comm:x509-pointer) (comm:x509-pointer-p x509)))
  (check "a long serial number"
    (and (= 1234567890123456789012 (comm:x509-serial-number x509) (comm:get-certificate-serial-number x509))
         (fli:pointerp (comm:x509-get-serial-number x509))
         (not (fli:null-pointer-p (comm:x509-get-serial-number x509)))))
  (check "a field with several values"
    (equal '("one" "two") (rest (assoc "organizationalUnitName"
                                       (comm:x509-name-get-all-values (comm:x509-get-subject-name x509))
                                       :test #'string=))))
  (check "a field that is not there"
    (null (comm:x509-name-field-string (comm:x509-get-subject-name x509) "countryName")))
  (check "mail" (equal '("cook@kitchen.example") (comm:x509-get-email x509)))
  (check "key usages" (same-elements-p *key-usages* (comm:x509-key-usage x509)))
  (check "extended key usages" (same-elements-p *extended-key-usages* (comm:x509-extended-key-usage x509)))
  (check "Netscape's types" (same-elements-p *netscape-types* (comm:x509-netscape-certificate-type x509)))
  (check "how many may be below" (= 3 (comm:x509-path-len x509)))
  (check "the signature's algorithm"
    (string= "sha256WithRSAEncryption" (comm:obj-nid2ln (comm:x509-signature-algorithm-nid x509))))
  (check "times are of a class, and can be printed"
    (let ((time (comm:x509-expiry-time x509)))
      (and (typep time 'comm:generalized-time) (stringp (princ-to-string time))
           (< (abs (- (comm:generalized-time-universal-time time) (get-universal-time) (* 2 24 3600)))
              3600))))
  (check "the digest is that of OpenSSL's command"
    (mentions (remove #\: (uiop:run-program (list "openssl" "x509" "-in" (work "kitchen.pem") "-noout"
                                                  "-fingerprint" "-sha1")
                                            :output :string))
              (format nil "~{~2,'0X~}" (coerce (comm:x509-sha-digest x509) 'list))))
  (check "every purpose is known"
    (every (lambda (purpose) (member (comm:x509-purpose-valid-p x509 purpose t) '(t nil :acceptable)))
           '(:ssl-client :ssl-server :ns-ssl-server :smime-sign :smime-encrypt :crl-sign :any :ocsp-helper)))
  (comm:x509-free x509))
(check "what Apple's implementation has are types of pointers"
  (and (subtypep 'comm:sec-certificate-ref 'fli:foreign-pointer)
       (subtypep 'comm:ssl-context-ref 'fli:foreign-pointer)
       (subtypep 'comm:ssl-cipher-pointer-stack 'fli:foreign-pointer)))
(check "names of numbers"
  (and (= 13 (comm:convert-to-nid "CN") (comm:convert-to-nid :common-name) (comm:convert-to-nid 13))
       (= 0 (comm:convert-to-nid "no such thing"))))
(check-condition "a file without a certificate" (comm:ssl-failure condition)
  (comm:read-certificate-file (file "empty.pem")))
(check "or NIL" (null (comm:read-certificate-file (file "empty.pem") :errorp nil)))
(check-condition "a key without its pass phrase" (comm:ssl-failure condition)
  (comm:read-private-key-file (file "encrypted.key")))

;;; What a connection is asked

(with-ends (client server)
  (with-ctx (ctx (server-ctx))
    (comm:attach-ssl client :ssl-side :client :handshake-timeout 0 :tlsext-host-name "localhost")
    (comm:attach-ssl server :ssl-ctx ctx)
    (shake client server)
    (let ((ssl (comm:socket-stream-ssl client)))
      (check "the peer's certificate"
        (let ((x509 (comm:ssl-get-peer-certificate ssl)))
          (prog1 (string= "localhost" (comm:get-certificate-common-name x509))
            (comm:x509-free x509))))
      (check "none" (fli:null-pointer-p
                     (comm:ssl-get-peer-certificate (comm:socket-stream-ssl server))))
      (check "the chain"
        (equal '("localhost") (comm:map-crypto-stack-objects (comm:ssl-get-peer-cert-chain ssl)
                                                             #'comm:get-certificate-common-name)))
      (check "the cipher"
        (let ((cipher (comm:ssl-get-current-cipher ssl)))
          (and (typep cipher 'comm:ssl-cipher-pointer)
               (string= "TLSv1.3" (comm:ssl-cipher-get-version cipher))
               (equal '(256 256) (multiple-value-list (comm:ssl-cipher-get-bits cipher))))))
      (check "what LispWorks 8 asks"
        (and (eq :tls-v1-3 (comm:ssl-connection-protocol-version client))
             (eq :openssl (comm:ssl-connection-implementation client))
             (eq ssl (comm:ssl-connection-ssl-ref client))
             (equal '(nil 20) (multiple-value-list (comm:ssl-connection-verify client)))
             (equal '(:subject-common-name "localhost")
                    (first (first (comm:ssl-connection-get-peer-certificates-data client))))))
      (check "copies of the certificates"
        (let ((certificates (comm:ssl-connection-copy-peer-certificates client)))
          (prog1 (and (simple-vector-p certificates) (comm:x509-pointer-p (aref certificates 0)))
            (comm:release-certificates-vector certificates))))
      (check "none" (null (comm:ssl-connection-copy-peer-certificates server)))
      (check "the host that was asked for"
        (equal "localhost" (cffi:foreign-funcall "SSL_get_servername"
                                                 comm:ssl-pointer (comm:socket-stream-ssl server)
                                                 :int 0 :string))))))
(with-ends (client server)
  (check "a plain stream has no SSL to ask"
    (and (null (comm:ssl-connection-implementation client))
         (every (lambda (question) (mentions (princ-to-string (condition-of (funcall question server)))
                                             "SSL is not attached"))
                '(comm:ssl-connection-verify comm:ssl-connection-protocol-version
                  comm:ssl-connection-ssl-ref comm:ssl-connection-get-peer-certificates-data
                  comm:ssl-connection-copy-peer-certificates)))))

(dolist (version '(:tls-v1-2 :tls-v1-3))
  (with-ends (client server)
    (comm:attach-ssl client :ssl-ctx version :ssl-side :client :handshake-timeout 0)
    (comm:attach-ssl server)
    (comm:ssl-connection-read-certificates server (file "chained.key") :cert-file (file "chained-chain.pem"))
    (check (format nil "~s: certificates that are read for a connection are its server's" version)
      (and (equal '(t t) (multiple-value-list (shake client server)))
           (eq version (comm:ssl-connection-protocol-version client))
           (equal '("localhost" "Gasket test issuer")
                  (map 'list (lambda (data) (second (assoc :subject-common-name data)))
                       (comm:ssl-connection-get-peer-certificates-data client)))
           (every (lambda (data) (integerp (second (assoc :serial-number data))))
                  (comm:ssl-connection-get-peer-certificates-data client))))))
(with-ends (client server)
  (comm:attach-ssl client :ssl-side :client :handshake-timeout 0)
  (comm:attach-ssl server)
  (check-condition "a key needs its password" (comm:ssl-failure condition)
    (comm:ssl-connection-read-certificates server (file "encrypted-both.pem")))
  (comm:ssl-connection-read-certificates server (file "encrypted-both.pem") :password "sesame")
  (let ((lengths '()))
    (check "a function of the longest length tells it"
      (null (multiple-value-list
             (comm:ssl-connection-read-certificates server (file "encrypted-both.pem")
                                                    :password-callback (lambda (length)
                                                                         (push length lengths)
                                                                         "sesame")))))
    (check "of one argument" (and lengths (every #'plusp lengths))))
  (check-condition "a certificate that does not fit its key" (comm:ssl-failure condition)
    (comm:ssl-connection-read-certificates server (file "server.key") :cert-file (file "other.pem")))
  (check "Apple's keychains are refused"
    (mentions (princ-to-string (condition-of (comm:ssl-connection-read-certificates
                                              server (file "server-both.pem") :keychain :default)))
              "keychain"))
  (comm:ssl-connection-read-certificates server (file "server-both.pem"))
  (check "and one file may have both"
    (equal '(t t) (multiple-value-list (shake client server)))))

(defun dh-file (name &rest options)
  (uiop:run-program `("openssl" "genpkey" "-genparam" "-algorithm" "DH" ,@options "-out" ,(work name)))
  (work name))

(defvar *dh-files*
  (list (dh-file "connection.pem" "-pkeyopt" "group:ffdhe2048") (work "connection.der"))
  "The same parameters in PEM and DER.")
(uiop:run-program (list "openssl" "dhparam" "-in" (first *dh-files*)
                        "-outform" "DER" "-out" (second *dh-files*)))

(defun only-dh (ssl)
  "Has SSL know nothing but TLS 1.2 and Diffie-Hellman with parameters of the server's."
  (comm:ssl-set-options ssl #x20000000)
  (comm:set-cipher-list ssl "DHE-RSA-AES256-GCM-SHA384"))

(dolist (file *dh-files*)
  (check (format nil "parameters for Diffie-Hellman of a connection, ~a" (pathname-type file))
    (with-ends (client server)
      (with-ctx (ctx (server-ctx))
        (comm:attach-ssl client :ssl-side :client :handshake-timeout 0 :ssl-configure-callback 'only-dh)
        (comm:attach-ssl server :ssl-ctx ctx)
        (and (comm:ssl-connection-read-dh-params-file server file)
             (equal '(t t) (multiple-value-list (shake client server))))))))
(with-ends (client server)
  (comm:attach-ssl server)
  (check "those that are too weak"
    (null (comm:ssl-connection-read-dh-params-file
           server (dh-file "weak-connection.pem" "-pkeyopt" "dh_paramgen_prime_len:512"))))
  (check-condition "a file that is missing" (comm:ssl-failure condition)
    (comm:ssl-connection-read-dh-params-file server (file "missing.pem")))
  (check "and a plain stream" (condition-of (comm:ssl-connection-read-dh-params-file
                                             client (first *dh-files*)))))

;;; LispWorks 8's contexts

(let ((server-context (comm:create-ssl-server-context :key-file (file "server.key")
                                                      :cert-file (file "server.pem") :name "server"))
      (client-context (comm:create-ssl-client-context :openssl-trusted-file (file "root.pem")
                                                      :openssl-trusted-directory :default
                                                      :implementation :openssl
                                                      :verify-callback
                                                      (lambda (stream)
                                                        (comm:ssl-connection-verify stream))))
      (refusing (comm:create-ssl-client-context :verify-callback (constantly nil))))
  (flet ((shaken (client-context)
           (multiple-value-bind (client server) (descriptors)
             (let ((server (comm:create-ssl-socket-stream server server-context :read-timeout 10))
                   (client (comm:create-ssl-socket-stream client client-context
                                                          :read-timeout 10 :handshake-timeout 0)))
               (unwind-protect (multiple-value-bind (client-result) (shake client server)
                                 (list client-result
                                       (and (eq t client-result) (pass-line client server))))
                 (close client :abort t)
                 (close server :abort t))))))
    (check "a name" (string= "server" (comm:ssl-abstract-context-name server-context)))
    (check "they are used" (equal '(t t) (shaken client-context)))
    (check "and again, when the files were read anew"
      (progn (comm:reset-ssl-abstract-context server-context)
             (equal '(t t) (shaken client-context))))
    (check "a peer that the callback refuses"
      (typep (first (shaken refusing)) 'comm:ssl-verification-failure))))

(defun shaken-contexts (client-context server-context &optional (use 'identity))
  "What comes of both ends' handshakes, and of USE, a function of both streams."
  (with-ends (client server)
    (comm:attach-ssl client :ssl-ctx client-context :handshake-timeout 0)
    (comm:attach-ssl server :ssl-ctx server-context)
    (check "a context says of which side a stream is"
      (and (eq :client (comm:socket-stream-ssl-side client))
           (eq :server (comm:socket-stream-ssl-side server))))
    (append (multiple-value-list (shake client server))
            (unless (eq use 'identity)
              (list (funcall use client server))))))

(defun server-context (&rest settings)
  (apply #'comm:create-ssl-server-context (append settings (list :key-file (file "server.key")
                                                                 :cert-file (file "server.pem")))))

(check "contexts are of a class" (typep (server-context) 'comm:ssl-abstract-context))
(check ":password"
  (equal '(t t) (shaken-contexts (comm:create-ssl-client-context)
                                 (comm:create-ssl-server-context :cert-file (file "encrypted-both.pem")
                                                                 :password "sesame"))))
(check ":password-callback, of one argument"
  (equal '(t t) (shaken-contexts (comm:create-ssl-client-context)
                                 (comm:create-ssl-server-context
                                  :key-file (file "encrypted-both.pem")
                                  :password-callback (lambda (length)
                                                       (and (integerp length) "sesame"))))))
(dolist (version '(:tls-v1-2 :tls-v1-3))
  (check (format nil ":protocol-version ~s" version)
    (equal (list t t version)
           (shaken-contexts (comm:create-ssl-client-context :protocol-version version)
                            (server-context :protocol-version t)
                            (lambda (client server)
                              (declare (ignore server))
                              (comm:ssl-connection-protocol-version client))))))
(dolist (file *dh-files*)
  (check (format nil ":dh-file, ~a" (pathname-type file))
    (equal '(t t) (shaken-contexts
                   (comm:create-ssl-client-context :openssl-ssl-configure-callback 'only-dh)
                   (server-context :dh-file file)))))
(check ":openssl-ctx-configure-callback, and that for the SSL"
  (let ((types '()))
    (flet ((note (pointer) (push (type-of pointer) types)))
      (shaken-contexts (comm:create-ssl-client-context)
                       (server-context :openssl-ctx-configure-callback #'note
                                       :openssl-ssl-configure-callback #'note))
      (equal types '(comm:ssl-pointer comm:ssl-ctx-pointer)))))
(let ((pairs (list (list (first (comm:read-certificate-file (file "client.pem")))
                         (first (comm:read-private-key-file (file "client.key")))))))
  (check ":cert-request-callback, and a server's :verify-callback"
    (equal '(t t ("Gasket client"))
           (let ((names '()))
             (shaken-contexts
              (comm:create-ssl-client-context
               :cert-request-callback (lambda (ssl) (comm:lookup-in-certificate-key-pairs ssl pairs)))
              (server-context :verify-callback
                              (lambda (stream)
                                (setf names (mapcar (lambda (data) (second (first data)))
                                                    (comm:ssl-connection-get-peer-certificates-data stream)))
                                t))
              (lambda (client server)
                (declare (ignore client server))
                names)))))
  (check "a client that the server's :verify-callback refuses"
    (typep (second (shaken-contexts (comm:create-ssl-client-context)
                                    (server-context :verify-callback (constantly nil))))
           'comm:ssl-verification-failure))
  (comm:free-certificate-key-pairs pairs))
(check ":tlsext-host-name"
  (equal '(t t "context.example")
         (shaken-contexts (comm:create-ssl-client-context :tlsext-host-name "context.example")
                          (server-context)
                          (lambda (client server)
                            (declare (ignore client))
                            (cffi:foreign-funcall "SSL_get_servername"
                                                  comm:ssl-pointer (comm:socket-stream-ssl server)
                                                  :int 0 :string)))))
(check ":openssl-trusted-directory"
  (equal '(t t) (shaken-contexts
                 (comm:create-ssl-client-context :openssl-trusted-directory (pathname (file "directory/"))
                                                 :verify-callback #'comm:ssl-connection-verify)
                 (server-context))))

(check "the files are read anew when a context was reset, and not before"
  (let* ((path (work "changing.pem"))
         (context (comm:create-ssl-server-context :key-file path)))
    (flet ((use (name)
             (uiop:copy-file (file name) path))
           (peer ()
             (third (shaken-contexts (comm:create-ssl-client-context) context
                                     (lambda (client server)
                                       (declare (ignore server))
                                       (second (first (first (comm:ssl-connection-get-peer-certificates-data
                                                              client)))))))))
      (uiop:run-program (format nil "cat ~a ~a > ~a"
                                (file "other.pem") (file "other.key") (work "other-both.pem")))
      (use "server-both.pem")
      (and (equal "localhost" (peer))
           (progn (uiop:copy-file (work "other-both.pem") path)
                  (equal "localhost" (peer)))
           (null (multiple-value-list (comm:reset-ssl-abstract-context context)))
           (equal "other.example" (peer))))))

(loop for (function . keys) in '((comm:create-ssl-client-context
                                  :apple-configure-callback :apple-add-trusted-file :apple-trust-callback
                                  :keychain :keychain-password :keychain-reset)
                                 (comm:create-ssl-server-context
                                  :apple-configure-callback :apple-add-trusted-file :apple-trust-callback
                                  :keychain :keychain-password :keychain-reset :client-hello-callback))
      do (dolist (key keys)
           (check (format nil "~(~a ~s~) says that it cannot be had" function key)
             (mentions (princ-to-string (condition-of (funcall function key "anything")))
                       (string-downcase key) "cannot be had")))
         (check (format nil "~(~a~) takes :apple-use-system-trusted, which does nothing" function)
           (typep (funcall function :apple-use-system-trusted t) 'comm:ssl-abstract-context)))
(check "another implementation is refused"
  (mentions (princ-to-string (condition-of (comm:create-ssl-client-context :implementation :apple))) "APPLE"))

(check "a file that is missing is an error when it is needed, and no stream is made"
  (multiple-value-bind (one other) (descriptors)
    (comm:close-socket other)
    (multiple-value-bind (stream condition)
        (comm:create-ssl-socket-stream
         one (comm:create-ssl-server-context :cert-file (file "missing.pem")))
      (and (null stream) (typep condition 'comm:ssl-failure)))))

(finish)
