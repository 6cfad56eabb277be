;;;; Contexts and connections: making, freeing, setting up.

(in-package #:comm)

;;; Making and freeing

(defparameter *versions*
  '((t) (:default) (:v23) (:tls-v1 :minimum "TLS1_VERSION")
    (:tls-v1-1 :exact "TLS1_1_VERSION") (:tls-v1-2 :exact "TLS1_2_VERSION")
    (:tls-v1-3 :exact "TLS1_3_VERSION"))
  "What a symbol that is given for a context says of the protocol's version.")

(defvar *exact-methods* nil
  "True: :TLS-V1 means TLS 1.0 alone, as LispWorks has it. To begin with it means that or newer, as the
programs that name it mean it today.")

(defun method-for (side)
  (ecase side
    (:client (gasket:tls-client-method))
    (:server (gasket:tls-server-method))
    (:both (gasket:tls-method))))

(defun set-version (object kind name)
  (let ((version (gasket:constant name)))
    (gasket:ssl-ctx-set-min-proto-version object version)
    (when (or (eq kind :exact) *exact-methods*)
      (gasket:ssl-ctx-set-max-proto-version object version))))

(defun new-ctx (version side)
  "A new context for VERSION, a symbol, and SIDE."
  (when (member version '(:v2 :v3))
    (signal-setup-failure "SSL ~[2~;3~] is in no OpenSSL of today." (position version '(:v2 :v3))))
  (destructuring-bind (&optional kind name)
      (rest (or (assoc version *versions*)
                (error "~s is no SSL context, and no version of the protocol: those are ~{~s~^ ~}."
                       version (mapcar #'first *versions*))))
    (let ((object (gasket:ssl-ctx-new (method-for side))))
      (unless object
        (signal-setup-failure "OpenSSL has made no context: ~a" (gasket:direct-error)))
      (when name
        (set-version object kind name))
      (released-pointer 'ssl-ctx-pointer object))))

(defun make-ssl-ctx (&key (ssl-ctx t) (ssl-side :server) handshake-timeout)
  "Makes a context, an SSL-CTX-POINTER, for SSL-SIDE: :CLIENT, :SERVER or :BOTH.

SSL-CTX    T, :DEFAULT or :V23: any version of TLS; :TLS-V1 that or newer (see *EXACT-METHODS*);
           :TLS-V1-1, :TLS-V1-2, :TLS-V1-3 that version. An SSL-CTX-POINTER is returned as it is
HANDSHAKE-TIMEOUT  accepted, and of no use

DESTROY-SSL-CTX frees it. Signals an SSL-FAILURE for :V2 and :V3, which no OpenSSL of today has, and an error
for an SSL-POINTER."
  (declare (ignore handshake-timeout))
  (ensure-ssl)
  (etypecase ssl-ctx
    (ssl-ctx-pointer ssl-ctx)
    (symbol (new-ctx ssl-ctx ssl-side))
    (ssl-pointer (error "~s is a connection, not a context." ssl-ctx))))

(defun destroy-ssl-ctx (ssl-ctx)
  "Frees the context SSL-CTX, an SSL-CTX-POINTER, and what is kept about it. Streams that use it go on.
Returns no values; a null pointer does nothing."
  (unless (fli:null-pointer-p ssl-ctx)
    (forget-callbacks ssl-ctx)
    (forget-object ssl-ctx)
    (openssl "SSL_CTX_free" :pointer (c-pointer ssl-ctx) :void)
    (setf (fli:pointer-address ssl-ctx) 0))
  (values))

(defun ssl-new (ssl-ctx)
  "Calls OpenSSL's SSL_new. Returns an SSL-POINTER, null where that fails; DESTROY-SSL frees it."
  (let ((object (answering (nil) (gasket:ssl-new (object-for ssl-ctx "SSL_CTX")))))
    (if object
        (released-pointer 'ssl-pointer object)
        (make-instance 'ssl-pointer))))

(defun destroy-ssl (ssl)
  "Frees the connection SSL, an SSL-POINTER, and what is kept about it. Returns no values; a null pointer does
nothing."
  (unless (fli:null-pointer-p ssl)
    (forget-callbacks ssl)
    (forget-object ssl)
    (openssl "SSL_free" :pointer (c-pointer ssl) :void)
    (setf (fli:pointer-address ssl) 0))
  (values))

;;; Settings

(defun ctx-or-ssl-case (pointer ctx-function ssl-function &rest arguments)
  "Calls one of two functions of Gasket with what POINTER, a context or a connection, stands for."
  (etypecase pointer
    (ssl-ctx-pointer (apply ctx-function (object-for pointer "SSL_CTX") arguments))
    (ssl-pointer (apply ssl-function (object-for pointer "SSL") arguments))))

(defparameter *option-keys*
  '(:microsoft_sess_id_bug :netscape_challenge_bug :netscape_reuse_cipher_change_bug
    :sslref2_reuse_cert_type_bug :microsoft_big_sslv3_buffer :msie_sslv2_rsa_padding
    :ssleay_080_client_dh_bug :tls_d5_bug :tls_block_padding_bug :dont_insert_empty_fragments :all
    :no_session_resumption_on_renegotiation :single_dh_use :ephemeral_rsa :cipher_server_preference
    :tls_rollback_bug :no_sslv2 :no_sslv3 :no_tlsv1 :pkcs1_check_1 :pkcs1_check_2 :netscape_ca_dn_bug
    :netscape_demo_cipher_change_bug)
  "The options that SET-SSL-CTX-OPTIONS knows.")

(defun option-bit (key)
  "The bit of KEY; 0 of what OpenSSL has given up."
  (answering (0) (gasket:ssl-option key)))

(defun set-ssl-ctx-options (ssl-ctx &rest keys)
  "Sets the options of SSL-CTX, a context or a connection, whose keys are true; those that were set remain.
The keys are named as in OpenSSL, :NO_TLSV1 and so on; what OpenSSL has given up does nothing. Returns all
options that are set then, an integer. Signals an error for an unknown key."
  (let ((bits (loop for (key value) on keys by #'cddr
                    do (unless (member key *option-keys*)
                         (error "~s is no option of SSL contexts, which are ~{~s~^ ~}." key *option-keys*))
                    when value
                      collect (option-bit key))))
    (ctx-or-ssl-case ssl-ctx #'gasket:ssl-ctx-set-options #'gasket:ssl-set-options
                     (reduce #'logior bits))))

(defun set-cipher-list (ssl-ctx list)
  "Sets the ciphers of TLS 1.2 and before, a string in OpenSSL's notation, of SSL-CTX, a context or
connection. True if any of them is there."
  (= 1 (ctx-or-ssl-case ssl-ctx #'gasket:ssl-ctx-set-cipher-list #'gasket:ssl-set-cipher-list list)))

(defun set-session-id-context (ssl-or-ctx text)
  "Sets the context of sessions, TEXT, a string of at most 32 characters of 8 bits, of a context or
connection. True if it was set; signals an error where TEXT is too long."
  (when (> (length text) 32)
    (error "~s is too long for a session id context, which has at most 32 characters." text))
  (= 1 (ctx-or-ssl-case ssl-or-ctx
                        #'gasket:ssl-ctx-set-session-id-context #'gasket:ssl-set-session-id-context
                        (map '(vector (unsigned-byte 8)) #'char-code text))))
