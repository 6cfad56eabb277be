;;;; What LispWorks' programs set up contexts with, and ask about certificates and connections; LispWorks 8's
;;;; contexts.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-setup-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-setup-test)

;;; The library

(check "ensure-ssl can be called again" (and (comm:ensure-ssl) (comm:ensure-ssl :already-done t)))
(check "the version begins with name and number"
  (let ((words (uiop:split-string (comm:openssl-version))))
    (and (string= "OpenSSL" (first words)) (digit-char-p (char (second words) 0)))))
(check "five questions about the library"
  (every (lambda (what) (plusp (length (comm:openssl-version what))))
         '(:version :cflags :built-on :platform :directory)))
(check "do-rand-seed returns nothing" (null (multiple-value-list (comm:do-rand-seed))))
(check "the path is kept" (let ((old comm::*library-path*))
                            (unwind-protect (progn (comm:set-ssl-library-path '("a" "b"))
                                                   (equal '("a" "b") comm::*library-path*))
                              (setf comm::*library-path* old))))
(check "one implementation"
  (and (eq :openssl (comm:ssl-default-implementation))
       (comm:ssl-implementation-available-p :openssl)
       (not (comm:ssl-implementation-available-p :apple))
       (condition-of (setf (comm:ssl-default-implementation) :apple))
       (condition-of (comm:ensure-ssl :implementation :apple))))

;;; Setting up

(with-ctx (ctx (comm:make-ssl-ctx))
  (check "options by keyword"
    (let ((bits (comm:set-ssl-ctx-options ctx :no_sslv3 t :cipher_server_preference t :no_tlsv1 nil
                                              :microsoft_sess_id_bug t :all nil)))
      (and (= bits (comm:ssl-ctx-get-options ctx))
           (logtest #x2000000 bits) (logtest #x400000 bits) (not (logtest #x4000000 bits)))))
  (check "every key of the manual is known"
    (integerp (apply #'comm:set-ssl-ctx-options ctx
                     (loop for key in comm::*option-keys* collect key collect t))))
  (check "and no other" (condition-of (comm:set-ssl-ctx-options ctx :no_tlsv9 t)))
  (check "the mode of verification"
    (loop for (side mode expected)
            in '((:server :never ()) (:server :always (:verify-peer :fail-if-no-peer-cert))
                 (:server :once (:verify-client-once :verify-peer :fail-if-no-peer-cert))
                 (:client :always (:verify-peer)) (:client :never ())
                 (:server 1 (:verify-peer))
                 (:server (:verify-peer :verify-client-once) (:verify-client-once :verify-peer)))
          always (progn (comm:set-verification-mode ctx side mode)
                        (equal expected (comm:get-verification-mode ctx)))))
  (check "a mode that is none" (condition-of (comm:set-verification-mode ctx :client :once)))
  (check "ciphers" (and (comm:set-cipher-list ctx "ALL") (not (comm:set-cipher-list ctx "NO-SUCH"))))
  (check "the depth" (null (multiple-value-list (comm:set-verification-depth ctx 1))))
  (check "the context of sessions"
    (and (comm:set-session-id-context ctx "a session")
         (condition-of (comm:set-session-id-context ctx (make-string 33 :initial-element #\x))))))

(defun load-key (&rest keys)
  (with-ctx (ctx (comm:make-ssl-ctx))
    (when keys
      (apply #'comm:set-ssl-ctx-password-callback ctx keys))
    (comm:ssl-ctx-use-privatekey-file ctx (file "encrypted.key") comm:ssl_filetype_pem)))

(defvar *password* "sesame")

(check "a key's password as a string" (= 1 (load-key :password *password*)))
(check "a wrong one" (= 0 (load-key :password "wrong")))
(check "none, and nobody is asked on the terminal" (= 0 (load-key)))
(let ((arguments '()))
  (check "as a function of the longest length and whether it is to encrypt"
    (and (= 1 (load-key :callback (lambda (length writing)
                                    (push (list length writing) arguments)
                                    *password*)
                        :password "wrong"))
         (equal '((1024 nil)) arguments))))
(check "a function that fails" (= 0 (load-key :callback (lambda (length writing)
                                                          (declare (ignore length writing))
                                                          (error "forgotten")))))
(check "a password that is too long"
  (= 0 (load-key :password (make-string 2000 :initial-element #\x))))
(check "neither is an error"
  (with-ctx (ctx (comm:make-ssl-ctx)) (condition-of (comm:set-ssl-ctx-password-callback ctx))))

;;; PEM and Diffie-Hellman

(check "pem-read reads"
  (let ((x509 (comm:pem-read "X509" (pathname (file "server.pem")))))
    (prog1 (and (fli:pointerp x509) (not (comm:x509-pointer-p x509))
                (string= "localhost" (comm:x509-name-field-string (comm:x509-get-subject-name x509)
                                                                  "commonName")))
      (comm:x509-free x509))))
(check "and decrypts"
  (let ((key (comm:pem-read "PrivateKey" (file "encrypted.key") :pass-phrase *password*)))
    (prog1 (fli:pointerp key)
      (comm:evp-pkey-free key))))
(check "by a function, too"
  (let ((key (comm:pem-read "PrivateKey" (file "encrypted.key")
                            :callback (lambda (length writing)
                                        (declare (ignore length writing))
                                        *password*))))
    (prog1 (fli:pointerp key)
      (comm:evp-pkey-free key))))
(check "NIL where it cannot"
  (and (null (comm:pem-read "PrivateKey" (file "encrypted.key")))
       (null (comm:pem-read "X509" (file "missing.pem")))))
(check-condition "or an error" (comm:ssl-failure condition)
  (comm:pem-read "X509" (file "missing.pem") :errorp t))
(check "not both of phrase and function"
  (condition-of (comm:pem-read "X509" (file "server.pem") :pass-phrase "a" :callback #'identity)))

(defun write-dh (name bits)
  (let ((path (format nil "~a~a" (setting "GASKET_TEST_WORK") name)))
    (uiop:run-program (list "openssl" "genpkey" "-genparam" "-algorithm" "DH" "-pkeyopt"
                            (format nil "group:~a" bits) "-out" path)
                      :ignore-error-status nil)
    path))

(let ((dh (write-dh "dh.pem" "ffdhe2048")))
  (with-ctx (ctx (comm:make-ssl-ctx))
    (check "parameters are read once"
      (eq (comm:read-dhparams dh) (comm:read-dhparams dh)))
    (check "or again" (not (eq (comm:read-dhparams dh) (comm:read-dhparams dh :force t))))
    (check-condition "a file that is missing is an error" (comm:ssl-failure condition)
      (comm:read-dhparams (file "missing.pem")))
    (check "or NIL" (null (comm:read-dhparams (file "missing.pem") :errorp nil)))
    (check "set by pointer, file, function, list"
      (and (eq t (comm:set-ssl-ctx-dh ctx :dh (comm:read-dhparams dh)))
           (comm:set-ssl-ctx-dh ctx :filename dh)
           (comm:set-ssl-ctx-dh ctx :func (lambda (export length)
                                            (declare (ignore export))
                                            (and (= 2048 length) (comm:read-dhparams dh))))
           (comm:set-ssl-ctx-dh ctx :filename-list `((512 . ,(file "missing.pem")) (2048 . ,dh)))))
    (check "none" (null (comm:set-ssl-ctx-dh ctx)))
    (let ((ssl (comm:ssl-new ctx)))
      (check "of a connection" (comm:set-ssl-ctx-dh ssl :filename dh))
      (comm:destroy-ssl ssl))))

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
         (condition-of (comm:ssl-connection-verify server)))))

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
      (typep (first (shaken refusing)) 'comm:ssl-verification-failure)))
  (check "Apple's arguments are refused"
    (mentions (princ-to-string (condition-of (comm:create-ssl-client-context :keychain "login")))
              "keychain")))
(check "a file that is missing is an error when it is needed, and no stream is made"
  (multiple-value-bind (one other) (descriptors)
    (comm:close-socket other)
    (multiple-value-bind (stream condition)
        (comm:create-ssl-socket-stream
         one (comm:create-ssl-server-context :cert-file (file "missing.pem")))
      (and (null stream) (typep condition 'comm:ssl-failure)))))

(finish)
