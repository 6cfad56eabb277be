;;;; The contexts of LispWorks 8: what is to be set up is kept, and an SSL_CTX made of it when it is needed.

(in-package #:comm)

(defclass ssl-abstract-context ()
  ((name :initarg :name :initform nil :reader ssl-abstract-context-name
         :documentation "What the program calls it, or NIL.")
   (side :initarg :side :reader abstract-context-side)
   (settings :initarg :settings :reader abstract-context-settings :documentation "A property list.")
   (ctx :initform nil :documentation "The SSL-CTX-POINTER, once it is made."))
  (:documentation "What CREATE-SSL-CLIENT-CONTEXT and CREATE-SSL-SERVER-CONTEXT make, for :SSL-CTX."))

(setf (documentation 'ssl-abstract-context-name 'function)
      "What the program calls a context, or NIL.")

(defmethod print-object ((context ssl-abstract-context) stream)
  (print-unreadable-object (context stream :type t :identity t)
    (format stream "~(~a~)~@[ ~a~]" (abstract-context-side context) (ssl-abstract-context-name context))))

(defun setting (context name)
  (getf (abstract-context-settings context) name))

(defun default-side (ssl-ctx)
  "The side of a stream with SSL-CTX where the program names none."
  (if (typep ssl-ctx 'ssl-abstract-context)
      (abstract-context-side ssl-ctx)
      :server))

(defun abstract-context-verifier (context)
  (setting context :verify-callback))

(defun abstract-context-host-name (context)
  (setting context :tlsext-host-name))

(defun abstract-ssl-callback (context callback)
  "A function that configures an SSL as CONTEXT says, and as CALLBACK, a function or NIL, does."
  (let ((own (setting context :openssl-ssl-configure-callback)))
    (lambda (ssl)
      (when own (funcall own ssl))
      (when callback (funcall callback ssl)))))

;;; Setting up

(defun check-loaded (result what file)
  (unless (eql result 1)
    (signal-setup-failure "~a cannot be read from ~a, or does not fit." what file)))

(defun set-keys (ctx &key key-file cert-file password password-callback &allow-other-keys)
  (when (or password password-callback)
    (set-ssl-ctx-password-callback
     ctx :password password
         :callback (and password-callback
                        (lambda (length writing)
                          (declare (ignore writing))
                          (funcall password-callback length)))))
  (when (or cert-file key-file)
    (let ((file (native-name (or cert-file key-file))))
      (check-loaded (ssl-ctx-use-certificate-chain-file ctx file) "A certificate" file))
    (let ((file (native-name (or key-file cert-file))))
      (check-loaded (ssl-ctx-use-privatekey-file ctx file ssl_filetype_pem) "A private key" file))))

(defun set-trusted (ctx &key openssl-trusted-file openssl-trusted-directory &allow-other-keys)
  (let ((file (and (not (eq openssl-trusted-file :default)) openssl-trusted-file))
        (directory (and (not (eq openssl-trusted-directory :default)) openssl-trusted-directory)))
    (when (or (eq openssl-trusted-file :default) (eq openssl-trusted-directory :default))
      (gasket:ssl-ctx-set-default-verify-paths (object-for ctx "SSL_CTX")))
    (when (or file directory)
      (check-loaded (ssl-ctx-load-verify-locations ctx (and file (native-name file))
                                                   (and directory (native-name directory)))
                    "Certificates" (or file directory)))))

(defun make-abstract-ctx (context)
  "A new SSL-CTX-POINTER that is set up as CONTEXT says."
  (let* ((settings (abstract-context-settings context))
         (ctx (make-ssl-ctx :ssl-ctx (or (getf settings :protocol-version) t)
                            :ssl-side (abstract-context-side context)))
         (done nil))
    (unwind-protect
         (progn
           (apply #'set-keys ctx settings)
           (apply #'set-trusted ctx settings)
           (when (getf settings :dh-file)
             (unless (set-ssl-ctx-dh ctx :filename (getf settings :dh-file))
               (signal-setup-failure "The parameters in ~a are too weak." (getf settings :dh-file))))
           (when (getf settings :cert-request-callback)
             (set-ssl-ctx-cert-cb ctx (getf settings :cert-request-callback)))
           (when (and (getf settings :verify-callback) (eq :server (abstract-context-side context)))
             ;; The client is asked for a certificate, and the program decides about it.
             (set-verification-mode ctx :server '(:verify-peer) (constantly t)))
           (when (getf settings :openssl-ctx-configure-callback)
             (funcall (getf settings :openssl-ctx-configure-callback) ctx))
           (setf done t)
           ctx)
      (unless done
        (destroy-ssl-ctx ctx)))))

(defun abstract-context-ctx (context)
  "The SSL-CTX-POINTER of CONTEXT, made when it is first needed, and again in a restarted image."
  (with-slots (ctx) context
    (if (and ctx (good-p ctx))
        ctx
        (setf ctx (make-abstract-ctx context)))))

(defun reset-ssl-abstract-context (context)
  "Has the files that CONTEXT names be read anew when it is used next. Streams that use it go on. Returns no
values."
  (with-slots (ctx) context
    (let ((old (shiftf ctx nil)))
      (when (and old (good-p old))
        (destroy-ssl-ctx old))))
  (values))

(defun refuse-setting (name value)
  (when value
    (error ":~(~a~) cannot be had: ~a" name
           (if (eq name :client-hello-callback)
               "what LispWorks calls it with is not known here."
               "it is for Apple's implementation, and this is OpenSSL."))))

(defun new-abstract-context (side name implementation settings refused)
  (check-implementation implementation)
  (loop for (setting value) on refused by #'cddr
        do (refuse-setting setting value))
  (make-instance 'ssl-abstract-context :side side :name name :settings settings))

(defun create-ssl-client-context (&rest settings
                                  &key key-file cert-file password-callback password protocol-version
                                       implementation openssl-ctx-configure-callback
                                       openssl-ssl-configure-callback apple-configure-callback
                                       verify-callback cert-request-callback tlsext-host-name
                                       openssl-trusted-file openssl-trusted-directory
                                       apple-use-system-trusted apple-add-trusted-file
                                       apple-trust-callback keychain keychain-password keychain-reset name)
  "Makes an SSL-ABSTRACT-CONTEXT for clients. Nothing is read before it is used.

KEY-FILE, CERT-FILE    PEM files; where one is NIL the other is read for both
PASSWORD               the key's, a string; or PASSWORD-CALLBACK, a function of the longest length
PROTOCOL-VERSION       as MAKE-SSL-CTX has it; NIL or T for any
VERIFY-CALLBACK        a function of the stream, after the handshake, that returns whether the peer is
                       accepted; where it is not, that is an SSL-VERIFICATION-FAILURE. Without it nothing is
                       verified
OPENSSL-TRUSTED-FILE, OPENSSL-TRUSTED-DIRECTORY  whom to trust; :DEFAULT for whom the system does
CERT-REQUEST-CALLBACK  as for SET-SSL-CTX-CERT-CB
TLSEXT-HOST-NAME       the host to ask for, where the stream's own says none
OPENSSL-CTX-CONFIGURE-CALLBACK, OPENSSL-SSL-CONFIGURE-CALLBACK  functions of the SSL-CTX-POINTER and of each
                       SSL-POINTER, called when these are made
NAME                   what the program calls it

Those for Apple's implementation signal an error when they are not NIL."
  (declare (ignore key-file cert-file password-callback password protocol-version verify-callback
                   openssl-ctx-configure-callback openssl-ssl-configure-callback cert-request-callback
                   tlsext-host-name openssl-trusted-file openssl-trusted-directory
                   apple-use-system-trusted))
  (new-abstract-context :client name implementation settings
                        (list :apple-configure-callback apple-configure-callback
                              :apple-add-trusted-file apple-add-trusted-file
                              :apple-trust-callback apple-trust-callback
                              :keychain keychain :keychain-password keychain-password
                              :keychain-reset keychain-reset)))

(defun create-ssl-server-context (&rest settings
                                  &key key-file cert-file password-callback password dh-file
                                       protocol-version implementation openssl-ctx-configure-callback
                                       openssl-ssl-configure-callback apple-configure-callback
                                       verify-callback client-hello-callback
                                       openssl-trusted-file openssl-trusted-directory
                                       apple-use-system-trusted apple-add-trusted-file
                                       apple-trust-callback keychain keychain-password keychain-reset name)
  "Makes an SSL-ABSTRACT-CONTEXT for servers. Its arguments are those of CREATE-SSL-CLIENT-CONTEXT, and

DH-FILE                parameters for Diffie-Hellman, in PEM or DER

With a VERIFY-CALLBACK clients are asked for certificates. CLIENT-HELLO-CALLBACK signals an error when it is
not NIL."
  (declare (ignore key-file cert-file password-callback password dh-file protocol-version verify-callback
                   openssl-ctx-configure-callback openssl-ssl-configure-callback
                   openssl-trusted-file openssl-trusted-directory apple-use-system-trusted))
  (new-abstract-context :server name implementation settings
                        (list :apple-configure-callback apple-configure-callback
                              :client-hello-callback client-hello-callback
                              :apple-add-trusted-file apple-add-trusted-file
                              :apple-trust-callback apple-trust-callback
                              :keychain keychain :keychain-password keychain-password
                              :keychain-reset keychain-reset)))
