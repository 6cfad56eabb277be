;;;; LispWorks' 53 direct calls to OpenSSL, each on a pointer of its type and with what it brings about; and
;;;; that none of them signals.

(load "lispworks-pair.lisp")

(defpackage #:lispworks-direct-test
  (:use #:cl #:check #:lispworks-pair))

(in-package #:lispworks-direct-test)

(comm:ensure-ssl)

(defvar *tested* '()
  "The direct calls that a test is about.")

(defmacro check-call (name &body body)
  "CHECK, of the direct call NAME or of several."
  `(progn
     (setf *tested* (append ',(if (listp name) name (list name)) *tested*))
     (check ,(format nil "~(~{~a~^, ~}~)" (if (listp name) name (list name)))
       ,@body)))

(defmacro nothing-p (form)
  "True if FORM returns no values."
  `(null (multiple-value-list ,form)))

;;; What the program calls itself to see what has come of it

(fli:define-foreign-function (names-of-ctx "SSL_CTX_get_client_CA_list") ((ctx comm:ssl-ctx-pointer))
  :result-type :pointer)
(fli:define-foreign-function (names-of-ssl "SSL_get_client_CA_list") ((ssl comm:ssl-pointer))
  :result-type :pointer)
(fli:define-foreign-function (stack-size "OPENSSL_sk_num") ((stack :pointer)) :result-type :int)
(fli:define-foreign-function (server-p "SSL_is_server") ((ssl comm:ssl-pointer)) :result-type :boolean)
(fli:define-foreign-function (check-key "SSL_check_private_key") ((ssl comm:ssl-pointer)) :result-type :int)
(fli:define-foreign-function (certificate-of "SSL_CTX_get0_certificate") ((ctx comm:ssl-ctx-pointer))
  :result-type comm:x509-pointer)
(fli:define-foreign-function (session-of "SSL_get1_session") ((ssl comm:ssl-pointer)) :result-type :pointer)
(fli:define-foreign-function (set-session "SSL_set_session") ((ssl comm:ssl-pointer) (session :pointer))
  :result-type :int)
(fli:define-foreign-function (free-session "SSL_SESSION_free") ((session :pointer)))
(fli:define-foreign-function (renegotiate "SSL_renegotiate") ((ssl comm:ssl-pointer)) :result-type :int)

(defun root ()
  (first (comm:read-certificate-file (file "root.pem"))))

(defun dh ()
  (let ((path (concatenate 'string (setting "GASKET_TEST_WORK") "direct-dh.pem")))
    (unless (probe-file path)
      (uiop:run-program (list "openssl" "genpkey" "-genparam" "-algorithm" "DH" "-pkeyopt"
                              "group:ffdhe2048" "-out" path)))
    (comm:read-dhparams path)))

(check "constants" (and (= 1 comm:ssl_filetype_pem) (= 2 comm:ssl_filetype_asn1)))

;;; Contexts

(with-ctx (ctx (comm:make-ssl-ctx))
  (check-call (comm:ssl-ctx-get-options comm:ssl-ctx-set-options)
    (let ((before (comm:ssl-ctx-get-options ctx)))
      (and (not (logtest #x80000000 before))
           (= (logior before #x80000000)
              (comm:ssl-ctx-set-options ctx #x80000000)
              (comm:ssl-ctx-get-options ctx)))))
  (check-call (comm:ssl-ctx-get-mode comm:ssl-ctx-set-mode)
    (let ((before (comm:ssl-ctx-get-mode ctx)))
      (and (not (logtest 1 before))
           (= (logior before 1) (comm:ssl-ctx-set-mode ctx 1) (comm:ssl-ctx-get-mode ctx)))))
  (check-call (comm:ssl-ctx-set-max-cert-list comm:ssl-ctx-get-max-cert-list)
    (and (= 102400 (comm:ssl-ctx-set-max-cert-list ctx 5000))
         (= 5000 (comm:ssl-ctx-get-max-cert-list ctx))))
  (check-call (comm:ssl-ctx-sess-set-cache-size comm:ssl-ctx-sess-get-cache-size)
    (and (= 20480 (comm:ssl-ctx-sess-set-cache-size ctx 10))
         (= 10 (comm:ssl-ctx-sess-get-cache-size ctx))))
  (check-call (comm:ssl-ctx-sess-set-cache-mode comm:ssl-ctx-sess-get-cache-mode)
    (and (= 2 (comm:ssl-ctx-sess-set-cache-mode ctx 0))
         (= 0 (comm:ssl-ctx-sess-get-cache-mode ctx))))
  (check-call (comm:ssl-ctx-set-read-ahead comm:ssl-ctx-get-read-ahead)
    (and (= 0 (comm:ssl-ctx-set-read-ahead ctx 1))
         (= 1 (comm:ssl-ctx-get-read-ahead ctx))))
  (check-call comm:ssl-ctx-get-verify-mode
    (and (= 0 (comm:ssl-ctx-get-verify-mode ctx))
         (progn (comm:set-verification-mode ctx :server :always)
                (= 3 (comm:ssl-ctx-get-verify-mode ctx)))))
  (check-call comm:ssl-ctx-need-tmp-rsa (= 0 (comm:ssl-ctx-need-tmp-rsa ctx)))
  (check-call comm:ssl-ctx-set-tmp-rsa (= 1 (comm:ssl-ctx-set-tmp-rsa ctx fli:*null-pointer*)))
  (check-call comm:ssl-ctx-set-tmp-dh
    (and (= 1 (comm:ssl-ctx-set-tmp-dh ctx (dh)))
         (= 0 (comm:ssl-ctx-set-tmp-dh ctx fli:*null-pointer*))))
  (check-call comm:ssl-ctx-ctrl
    (and (= (comm:ssl-ctx-get-mode ctx) (comm:ssl-ctx-ctrl ctx 33 0 nil))
         (= (comm:ssl-ctx-get-mode ctx) (comm:ssl-ctx-ctrl ctx 33 0 fli:*null-pointer*))
         (= 0 (comm:ssl-ctx-ctrl ctx 9999 0 nil)))))

(with-ctx (ctx (comm:make-ssl-ctx))
  (check-call comm:ssl-ctx-use-certificate-file
    (and (= 0 (comm:ssl-ctx-use-certificate-file ctx (file "missing.pem") comm:ssl_filetype_pem))
         (= 0 (comm:ssl-ctx-use-certificate-file ctx (file "server.der") comm:ssl_filetype_pem))
         (= 1 (comm:ssl-ctx-use-certificate-file ctx (file "server.der") comm:ssl_filetype_asn1))
         (string= "localhost" (comm:get-certificate-common-name (certificate-of ctx)))
         (= 1 (comm:ssl-ctx-use-certificate-file ctx (pathname (file "server.pem")) comm:ssl_filetype_pem))))
  (check-call comm:ssl-ctx-use-privatekey-file
    (and (= 0 (comm:ssl-ctx-use-privatekey-file ctx (file "root.key") comm:ssl_filetype_pem))
         (= 1 (comm:ssl-ctx-use-privatekey-file ctx (file "server.key") comm:ssl_filetype_pem))
         (= 1 (comm:ssl-ctx-use-privatekey-file ctx (file "server-key.der") comm:ssl_filetype_asn1))))
  (check-call comm:ssl-ctx-use-rsaprivatekey-file
    (and (= 0 (comm:ssl-ctx-use-rsaprivatekey-file ctx (file "server-ecdsa.key") comm:ssl_filetype_pem))
         (= 1 (comm:ssl-ctx-use-rsaprivatekey-file ctx (file "server.key") comm:ssl_filetype_pem))
         (= 1 (comm:ssl-ctx-use-rsaprivatekey-file ctx (file "server-pkcs1.key") comm:ssl_filetype_pem))))
  (check-call comm:ssl-ctx-use-certificate-chain-file
    (and (= 0 (comm:ssl-ctx-use-certificate-chain-file ctx (file "missing.pem")))
         (= 1 (comm:ssl-ctx-use-certificate-chain-file ctx (file "chained-chain.pem")))))
  (check-call comm:ssl-ctx-load-verify-locations
    (and (= 0 (comm:ssl-ctx-load-verify-locations ctx nil nil))
         (= 0 (comm:ssl-ctx-load-verify-locations ctx (file "missing.pem") nil))
         (= 1 (comm:ssl-ctx-load-verify-locations ctx (file "root.pem") nil))
         (= 1 (comm:ssl-ctx-load-verify-locations ctx nil (pathname (file "directory/"))))))
  (check-call comm:ssl-load-client-ca-file
    (let ((names (comm:ssl-load-client-ca-file (file "root.pem")))
          (none (comm:ssl-load-client-ca-file (file "missing.pem"))))
      (prog1 (and (= 1 (stack-size names))
                  (fli:null-pointer-p none))
        (comm:ssl-ctx-set-client-ca-list ctx names))))
  (check-call comm:ssl-ctx-set-client-ca-list
    (and (nothing-p (comm:ssl-ctx-set-client-ca-list ctx (comm:ssl-load-client-ca-file (file "issuer.pem"))))
         (= 1 (stack-size (names-of-ctx ctx)))))
  (check-call comm:ssl-ctx-add-client-ca
    (let ((x509 (root)))
      (prog1 (and (= 1 (comm:ssl-ctx-add-client-ca ctx x509))
                  (= 2 (stack-size (names-of-ctx ctx)))
                  (= 0 (comm:ssl-ctx-add-client-ca ctx fli:*null-pointer*)))
        (comm:x509-free x509))))

  ;;; Connections of the context's

  (let ((ssl (comm:ssl-new ctx)))
    (check "ssl-new makes a connection" (typep ssl 'comm:ssl-pointer))
    (check-call comm:ssl-set-accept-state
      (and (nothing-p (comm:ssl-set-accept-state ssl)) (server-p ssl)))
    (check-call comm:ssl-set-client-ca-list
      (and (nothing-p (comm:ssl-set-client-ca-list ssl (comm:ssl-load-client-ca-file (file "root.pem"))))
           (= 1 (stack-size (names-of-ssl ssl)))))
    (check-call comm:ssl-add-client-ca
      (let ((x509 (first (comm:read-certificate-file (file "issuer.pem")))))
        (prog1 (and (= 1 (comm:ssl-add-client-ca ssl x509))
                    (= 2 (stack-size (names-of-ssl ssl))))
          (comm:x509-free x509))))
    (check-call (comm:ssl-get-options comm:ssl-set-options)
      (let ((before (comm:ssl-get-options ssl)))
        (= (logior before #x80000000)
           (comm:ssl-set-options ssl #x80000000)
           (comm:ssl-get-options ssl))))
    (check-call (comm:ssl-get-mode comm:ssl-set-mode)
      (let ((before (comm:ssl-get-mode ssl)))
        (= (logior before 1) (comm:ssl-set-mode ssl 1) (comm:ssl-get-mode ssl))))
    (check-call (comm:ssl-set-max-cert-list comm:ssl-get-max-cert-list)
      (and (= 102400 (comm:ssl-set-max-cert-list ssl 5000))
           (= 5000 (comm:ssl-get-max-cert-list ssl))))
    (check-call comm:ssl-get-verify-mode
      (and (= 0 (comm:ssl-get-verify-mode ssl))
           (progn (comm:set-verification-mode ssl :server '(:verify-peer))
                  (= 1 (comm:ssl-get-verify-mode ssl)))))
    (check-call comm:ssl-need-tmp-rsa (= 0 (comm:ssl-need-tmp-rsa ssl)))
    (check-call comm:ssl-set-tmp-rsa (= 1 (comm:ssl-set-tmp-rsa ssl fli:*null-pointer*)))
    (check-call comm:ssl-set-tmp-dh
      (and (= 1 (comm:ssl-set-tmp-dh ssl (dh)))
           (= 0 (comm:ssl-set-tmp-dh ssl fli:*null-pointer*))))
    (check-call comm:ssl-ctrl (= (comm:ssl-get-mode ssl) (comm:ssl-ctrl ssl 33 0 nil)))
    (check-call comm:ssl-use-certificate-file
      (and (= 0 (comm:ssl-use-certificate-file ssl (file "missing.pem") comm:ssl_filetype_pem))
           (= 1 (comm:ssl-use-certificate-file ssl (file "other.pem") comm:ssl_filetype_pem))))
    (check-call comm:ssl-use-privatekey-file
      (and (= 0 (comm:ssl-use-privatekey-file ssl (file "server.key") comm:ssl_filetype_pem))
           (= 1 (comm:ssl-use-privatekey-file ssl (file "other.key") comm:ssl_filetype_pem))
           (= 1 (check-key ssl))))
    (check-call comm:ssl-use-rsaprivatekey-file
      (and (= 0 (comm:ssl-use-rsaprivatekey-file ssl (file "server-ecdsa.key") comm:ssl_filetype_pem))
           (= 1 (comm:ssl-use-rsaprivatekey-file ssl (file "other.key") comm:ssl_filetype_pem))))
    (check "a connection without a handshake has a null cipher"
      (let ((cipher (comm:ssl-get-current-cipher ssl)))
        (and (typep cipher 'comm:ssl-cipher-pointer)
             (fli:null-pointer-p cipher)
             (equal "(NONE)" (comm:ssl-cipher-get-name cipher))
             (equal '(0 0) (multiple-value-list (comm:ssl-cipher-get-bits cipher))))))
    (check "destroy-ssl frees it, and nothing is left"
      (and (nothing-p (comm:destroy-ssl ssl)) (fli:null-pointer-p ssl)))))

(with-ctx (ctx (comm:make-ssl-ctx :ssl-side :both))
  (let ((ssl (comm:ssl-new ctx)))
    (check-call comm:ssl-set-connect-state
      (and (server-p ssl)
           (nothing-p (comm:ssl-set-connect-state ssl))
           (not (server-p ssl))))
    (comm:destroy-ssl ssl)))

;;; Connections after a handshake

(defun shaken-ends (function ctx &optional session)
  "Calls FUNCTION with both ends of a connection, TLS 1.2, whose server has CTX; with SESSION again, if there
is one."
  (with-ends (client server)
    (comm:attach-ssl client :ssl-ctx :tls-v1-2 :ssl-side :client :handshake-timeout 0
                            :ssl-configure-callback
                            (lambda (ssl) (when session (set-session ssl session))))
    (comm:attach-ssl server :ssl-ctx ctx)
    (multiple-value-bind (client-result server-result) (shake client server)
      (unless (and (eq t client-result) (eq t server-result))
        (error "The handshake has failed: ~a ~a" client-result server-result)))
    (funcall function client server)))

(with-ctx (ctx (server-ctx))
  ;; SSL_OP_ALLOW_CLIENT_RENEGOTIATION.
  (comm:ssl-ctx-set-options ctx #x100)
  (check-call comm:ssl-ctx-add-extra-chain-cert
    (and (= 0 (comm:ssl-ctx-add-extra-chain-cert ctx fli:*null-pointer*))
         (= 1 (comm:ssl-ctx-add-extra-chain-cert ctx (root)))))
  (let ((session nil))
    (shaken-ends
     (lambda (client server)
       (let ((ssl (comm:socket-stream-ssl client)))
         (check "the certificate that was added is sent"
           (equal '("localhost" "Gasket test root")
                  (comm:map-crypto-stack-objects (comm:ssl-get-peer-cert-chain ssl)
                                                 #'comm:get-certificate-common-name)))
         (check-call comm:ssl-get-version (string= "TLSv1.2" (comm:ssl-get-version ssl)))
         (let ((cipher (comm:ssl-get-current-cipher ssl)))
           (check-call comm:ssl-get-current-cipher
             (and (typep cipher 'comm:ssl-cipher-pointer) (not (fli:null-pointer-p cipher))))
           (check-call comm:ssl-cipher-get-name
             (string= "ECDHE-RSA-AES256-GCM-SHA384" (comm:ssl-cipher-get-name cipher)))
           (check-call comm:ssl-cipher-get-version (string= "TLSv1.2" (comm:ssl-cipher-get-version cipher)))
           (check-call comm:ssl-cipher-get-bits
             (equal '(256 256) (multiple-value-list (comm:ssl-cipher-get-bits cipher)))))
         (check-call comm:ssl-session-reused (= 0 (comm:ssl-session-reused ssl)))
         (setf session (session-of ssl))
         (check-call (comm:ssl-num-renegotiations comm:ssl-total-renegotiations
                                                  comm:ssl-clear-num-renegotiations)
           (and (= 0 (comm:ssl-num-renegotiations ssl) (comm:ssl-total-renegotiations ssl))
                (= 1 (renegotiate ssl))
                (progn (shake-again client server)
                       (= 1 (comm:ssl-num-renegotiations ssl)))
                (= 1 (comm:ssl-clear-num-renegotiations ssl))
                (= 0 (comm:ssl-num-renegotiations ssl))
                (= 1 (comm:ssl-total-renegotiations ssl))))))
     ctx)
    (check "ssl-session-reused is 1 for a session that is"
      (shaken-ends (lambda (client server)
                     (declare (ignore server))
                     (= 1 (comm:ssl-session-reused (comm:socket-stream-ssl client))))
                   ctx session))
    (free-session session)))

;;; All of them, and what cannot be called

(defun direct-calls ()
  (let ((calls '()))
    (do-external-symbols (symbol "COMM" calls)
      (when (and (fboundp symbol)
                 (mentions (or (documentation symbol 'function) "") "Calls OpenSSL's ")
                 (not (eq symbol 'comm:ssl-new)))
        (push symbol calls)))))

(check "there are 53, external and documented, and each was tested"
  (and (= 53 (length (direct-calls)))
       (null (set-difference (direct-calls) *tested*))
       (= 53 (length (remove-duplicates *tested*)))))

(defun parameter-count (name)
  "How many parameters NAME has: as many as it can be called with."
  (loop for count from 1 to 4
        when (handler-case (progn (apply name (make-list count :initial-element nil)) t)
               (program-error () nil)
               #+ecl (simple-error () nil))
          return count))

(defun quiet-p (name argument)
  "True if NAME, called with ARGUMENT for each parameter, answers 0, NIL, a null pointer, or nothing."
  (let ((values (multiple-value-list (apply name (make-list (parameter-count name)
                                                            :initial-element argument)))))
    (every (lambda (value)
             (or (member value '(0 1 nil "(NONE)") :test #'equal)
                 (and (fli:pointerp value) (fli:null-pointer-p value))))
           values)))

(loop for (what argument) in `(("nil" nil) ("a null pointer" ,fli:*null-pointer*)
                               ("a null connection" ,(make-instance 'comm:ssl-pointer))
                               ("a null context" ,(make-instance 'comm:ssl-ctx-pointer))
                               ("a number" 17) ("a text" "text") ("a list" (1 2)))
      do (check (format nil "none signals when it is called with ~a" what)
           (every (lambda (name) (quiet-p name argument)) (direct-calls))))

(finish)
