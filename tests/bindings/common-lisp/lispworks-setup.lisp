;;;; What LispWorks' programs set up contexts and connections with.

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
  (loop for (what beginning) in '((:version "OpenSSL ") (:cflags "compiler: ") (:built-on "built on: ")
                                  (:platform "platform: ") (:directory "OPENSSLDIR: "))
        always (eql 0 (search beginning (comm:openssl-version what)))))
(check "and no sixth" (condition-of (comm:openssl-version :colour)))
(check "do-rand-seed returns nothing" (null (multiple-value-list (comm:do-rand-seed))))
(check "one implementation"
  (and (eq :openssl (setf (comm:ssl-default-implementation) :openssl))
       (eq :openssl (comm:ssl-default-implementation))
       (comm:ssl-implementation-available-p :openssl)
       (not (comm:ssl-implementation-available-p :apple))
       (condition-of (setf (comm:ssl-default-implementation) :apple))
       (condition-of (comm:ensure-ssl :implementation :apple))))

;;; Setting up

(fli:define-foreign-function (ctx-depth "SSL_CTX_get_verify_depth") ((ctx comm:ssl-ctx-pointer))
  :result-type :int)
(fli:define-foreign-function (ssl-depth "SSL_get_verify_depth") ((ssl comm:ssl-pointer)) :result-type :int)

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
  (check "those that do something, bit by bit"
    (loop for (key bits) in '((:dont_insert_empty_fragments #x800) (:all #x80000850)
                              (:no_session_resumption_on_renegotiation #x10000)
                              (:cipher_server_preference #x400000) (:tls_rollback_bug #x800000)
                              (:no_sslv3 #x2000000) (:no_tlsv1 #x4000000))
          always (with-ctx (ctx (comm:make-ssl-ctx))
                   (let ((before (comm:ssl-ctx-get-options ctx)))
                     (= (logior before bits) (comm:set-ssl-ctx-options ctx key t))))))
  (check "of the manual's 23 keys the others do nothing"
    (and (= 23 (length comm::*option-keys*))
         (with-ctx (ctx (comm:make-ssl-ctx))
           (let ((before (comm:ssl-ctx-get-options ctx)))
             (dolist (key comm::*option-keys* (= before (comm:ssl-ctx-get-options ctx)))
               (unless (member key '(:dont_insert_empty_fragments :all :no_sslv3 :no_tlsv1
                                     :no_session_resumption_on_renegotiation :cipher_server_preference
                                     :tls_rollback_bug))
                 (comm:set-ssl-ctx-options ctx key t)))))))
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
  (check "the depth"
    (and (null (multiple-value-list (comm:set-verification-depth ctx 1)))
         (= 1 (ctx-depth ctx))
         (null (multiple-value-list (comm::ssl-ctx-set-verify-depth ctx 3)))
         (= 3 (ctx-depth ctx))))
  (check "the context of sessions"
    (and (comm:set-session-id-context ctx "a session")
         (condition-of (comm:set-session-id-context ctx (make-string 33 :initial-element #\x))))))

(with-ctx (ctx (comm:make-ssl-ctx))
  (let ((ssl (comm:ssl-new ctx)))
    (check "a connection is set up by the same functions"
      (and (logtest #x4000000 (comm:set-ssl-ctx-options ssl :no_tlsv1 t))
           (logtest #x4000000 (comm:ssl-get-options ssl))
           (comm:set-cipher-list ssl "ALL")
           (comm:set-session-id-context ssl "a session")
           (progn (comm:set-verification-mode ssl :client :always)
                  (equal '(:verify-peer) (comm:get-verification-mode ssl)))
           (progn (comm:set-verification-depth ssl 2)
                  (= 2 (ssl-depth ssl)))))
    (check "its context is as it was"
      (and (not (logtest #x4000000 (comm:ssl-ctx-get-options ctx)))
           (null (comm:get-verification-mode ctx))))
    (comm:destroy-ssl ssl)))

(defun shaken-with (configure-client &optional (configure-server 'identity))
  "What comes of both ends' handshakes, whose connections have been configured."
  (with-ends (client server)
    (with-ctx (ctx (server-ctx))
      (comm:attach-ssl server :ssl-ctx ctx :ssl-configure-callback configure-server)
      (comm:attach-ssl client :ssl-side :client :handshake-timeout 0
                              :ssl-configure-callback configure-client)
      (multiple-value-list (shake client server)))))

(check "a connection's own callback verifies its peer"
  (let ((asked 0))
    (and (equal '(t t) (shaken-with (lambda (ssl)
                                      (comm:set-verification-mode ssl :client :always
                                                                  (lambda (accepted store)
                                                                    (declare (ignore accepted store))
                                                                    (incf asked))))))
         (plusp asked))))

;;; A callback that is a foreign function of the program's. ECL can collect those that it has not compiled.

(load (compile-file "lispworks-callable.lisp"
                    :output-file (concatenate 'string (setting "GASKET_TEST_WORK") "callable.fasl")))

(dolist (callback (list "accept_certificate" (fli:make-pointer :symbol-name "accept_certificate")))
  (check (format nil "a foreign function verifies, given as ~:[a pointer~;a string~]" (stringp callback))
    (equal '(t t) (shaken-with (lambda (ssl)
                                 (comm:set-verification-mode ssl :client :always callback))))))
(check "a foreign function that refuses"
  (typep (first (shaken-with (lambda (ssl)
                               (comm:set-verification-mode ssl :client :always "refuse_certificate"))))
         'comm:ssl-verification-failure))
(check "a foreign function that is nowhere is named"
  (mentions (princ-to-string (condition-of (with-ctx (ctx (client-ctx))
                                             (comm:set-verification-mode ctx :client :always "no_such"))))
            "no_such"))

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

(defun write-dh (name &rest options)
  "A file of parameters that OpenSSL's command makes with OPTIONS."
  (let ((path (format nil "~a~a" (setting "GASKET_TEST_WORK") name)))
    (uiop:run-program `("openssl" "genpkey" "-genparam" "-algorithm" "DH" ,@options "-out" ,path))
    path))

(defvar *dh* (write-dh "dh.pem" "-pkeyopt" "group:ffdhe2048"))
(defvar *der* (concatenate 'string (setting "GASKET_TEST_WORK") "dh.der"))
(uiop:run-program (list "openssl" "dhparam" "-in" *dh* "-outform" "DER" "-out" *der*))
(defvar *weak* (write-dh "weak.pem" "-pkeyopt" "dh_paramgen_prime_len:512"))

(with-ctx (ctx (comm:make-ssl-ctx))
  (check "parameters are read once"
    (eq (comm:read-dhparams *dh*) (comm:read-dhparams *dh*)))
  (check "or again" (not (eq (comm:read-dhparams *dh*) (comm:read-dhparams *dh* :force t))))
  (check "in DER, too" (comm:set-ssl-ctx-dh ctx :dh (comm:read-dhparams (pathname *der*))))
  (check-condition "a file that is missing is an error"
      (comm:ssl-failure condition (mentions (princ-to-string condition) "missing.pem"))
    (comm:read-dhparams (file "missing.pem")))
  (check "or NIL" (null (comm:read-dhparams (file "missing.pem") :errorp nil)))
  (dolist (name '("garbage.pem" "garbage.der" "empty.pem" "server.pem" "server.der"))
    (check (format nil "~a has no parameters" name)
      (and (null (comm:read-dhparams (file name) :errorp nil))
           (typep (condition-of (comm:read-dhparams (file name))) 'comm:ssl-failure))))
  (check "set by pointer, file, function, list"
    (and (eq t (comm:set-ssl-ctx-dh ctx :dh (comm:read-dhparams *dh*)))
         (comm:set-ssl-ctx-dh ctx :filename *dh*)
         (comm:set-ssl-ctx-dh ctx :func (lambda (export length)
                                          (declare (ignore export))
                                          (and (= 2048 length) (comm:read-dhparams *dh*))))
         (comm:set-ssl-ctx-dh ctx :filename-list `((512 . ,*weak*) (2048 . ,*dh*)))))
  (check "the first of these counts"
    (and (comm:set-ssl-ctx-dh ctx :dh (comm:read-dhparams *dh*) :filename (file "missing.pem"))
         (comm:set-ssl-ctx-dh ctx :filename *dh* :func (lambda (export length)
                                                         (error "not to be called ~a ~a" export length)))
         (comm:set-ssl-ctx-dh ctx :func (lambda (export length)
                                          (declare (ignore export length))
                                          (comm:read-dhparams *dh*))
                                  :filename-list `((2048 . ,*weak*)))))
  (check "none" (null (comm:set-ssl-ctx-dh ctx)))
  (check "those that are too weak" (null (comm:set-ssl-ctx-dh ctx :filename *weak*)))
  (let ((ssl (comm:ssl-new ctx)))
    (check "of a connection" (comm:set-ssl-ctx-dh ssl :filename *dh*))
    (comm:destroy-ssl ssl)))

(flet ((shaken (configure-server)
         (first (shaken-with (lambda (ssl)
                               ;; SSL_OP_NO_TLSv1_3.
                               (comm:ssl-set-options ssl #x20000000)
                               (comm:set-cipher-list ssl "DHE-RSA-AES256-GCM-SHA384"))
                             configure-server))))
  (check "a client that knows nothing else connects where there are parameters"
    (eq t (shaken (lambda (ssl) (comm:set-ssl-ctx-dh ssl :filename *dh*)))))
  (check-condition "and does not where there are none" (comm:ssl-version-or-cipher-mismatch condition)
    (error (shaken 'identity))))

(finish)
