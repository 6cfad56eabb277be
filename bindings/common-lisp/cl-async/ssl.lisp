;;;; TLS over TCP.

(in-package #:cl-async-ssl)

(defvar *verify* t
  "Whether a client verifies its server's certificate and name. NIL: it does not.")
(defvar *ca-file* nil
  "A file of the authorities that clients trust; NIL: those of the system.")

(defparameter *ciphers* "HIGH:!RC4:!MD5:!aNULL:!EDH:!EXP:+ECDHE-RSA-AES128-SHA256:+3DES")

(defmacro define-options (&rest options)
  "Each of OPTIONS is cl-async's name, its bit and OpenSSL's option, NIL where OpenSSL has it no more."
  `(progn
     ,@(loop for (name bit) in options collect `(defconstant ,name ,bit))
     (defparameter *options* (list ,@(loop for (name nil option) in options
                                           collect `(cons ,name ,option))))))

(define-options
  (+ssl-op-all+ #x80000BFF :all)
  (+ssl-op-no-query-mtu+ #x1000 :no_query_mtu)
  (+ssl-op-cookie-exchange+ #x2000 :cookie_exchange)
  (+ssl-op-no-ticket+ #x4000 :no_ticket)
  (+ssl-op-cisco-anyconnect+ #x8000 :cisco_anyconnect)
  (+ssl-op-no-session-resumption-on-renegotiation+ #x10000 :no_session_resumption_on_renegotiation)
  (+ssl-op-no-compression+ #x20000 :no_compression)
  (+ssl-op-allow-unsafe-legacy-renegotiation+ #x40000 :allow_unsafe_legacy_renegotiation)
  (+ssl-op-single-ecdh-use+ #x80000 nil)
  (+ssl-op-single-dh-use+ #x100000 nil)
  (+ssl-op-ephemeral-rsa+ #x200000 nil)
  (+ssl-op-cipher-server-preference+ #x400000 :cipher_server_preference)
  (+ssl-op-tls-rollback-bug+ #x800000 :tls_rollback_bug)
  (+ssl-op-no-sslv2+ #x1000000 nil)
  (+ssl-op-no-sslv3+ #x2000000 :no_sslv3)
  (+ssl-op-no-tlsv1+ #x4000000 :no_tlsv1)
  (+ssl-op-no-tlsv1-2+ #x8000000 :no_tlsv1_2)
  (+ssl-op-no-tlsv1-1+ #x10000000 :no_tlsv1_1))

(defconstant +ssl-verify-none+ 0)
(defconstant +ssl-verify-peer+ 1)
(defconstant +ssl-verify-fail-if-no-peer-cert+ 2)
(defconstant +ssl-verify-client-once+ 4)

(defun option-bits (options)
  "OpenSSL's bits for OPTIONS, cl-async's: a list of constants, or a number."
  (let ((given (if (listp options) (reduce #'logior options :initial-value 0) options)))
    (apply #'gasket:ssl-options
           (loop for (bits . option) in *options*
                 when (and option (= (logand bits given) bits))
                   collect option))))

(defun configure (context options)
  (let ((bits (option-bits options)))
    (unless (zerop bits)
      (gasket:ssl-ctx-set-options context bits)))
  context)

(defun client-context (ssl-ctx options ciphers)
  (if ssl-ctx
      (gasket:adopt-pointer "SSL_CTX" ssl-ctx)
      (configure (apply #'gasket:make-context :side :client :ciphers (or ciphers *ciphers*)
                        :verify (and *verify* :required)
                        (and *ca-file* (list :ca-file *ca-file*)))
                 options)))

(defun server-context (ssl-ctx certificate key password options ciphers)
  (if ssl-ctx
      (gasket:adopt-pointer "SSL_CTX" ssl-ctx)
      (configure (gasket:make-context :side :server :certificate certificate :key key
                                      :password password :ciphers (or ciphers *ciphers*))
                 options)))

(defun without (args &rest keys)
  (loop for (key value) on args by #'cddr
        unless (member key keys) append (list key value)))

(defun tcp-ssl-connect (host port read-cb &rest args)
  "Connects to PORT of HOST and speaks TLS. ARGS are those of TCP-CONNECT and &key ssl-ctx (a pointer; the
next two are ignored then) ssl-options (a list of constants, or a number) ciphers. CONNECT-CB is called when
the handshake is done. The server is verified; see *VERIFY*."
  (let ((args (as::event-cb-first args)))
    (destructuring-bind (&key ssl-ctx ssl-options ciphers &allow-other-keys) args
      (apply #'as::connect-socket 'ssl-socket
             (as::translating (nil) (client-context ssl-ctx ssl-options ciphers))
             host port #'identity :read-cb read-cb
             (without args :ssl-ctx :ssl-options :ciphers)))))

(defun tcp-ssl-server (bind-address port read-cb &rest args)
  "Accepts TLS connections at PORT of BIND-ADDRESS. ARGS are those of TCP-SERVER and &key ssl-ctx certificate
key keytype (:PEM or :ASN1) password ssl-options ciphers. Signals TCP-SSL-ERROR where the certificate or the
key cannot be used."
  (let ((args (as::event-cb-first args)))
    (destructuring-bind (&key ssl-ctx certificate key (keytype :pem) password ssl-options ciphers
                         &allow-other-keys)
        args
      ;; The format itself is seen from the file.
      (check-type keytype (member :pem :asn1))
      (apply #'as::make-server 'tcp-ssl-server 'ssl-socket
             (handler-case (server-context ssl-ctx certificate key password ssl-options ciphers)
               (gasket:gasket-error (condition)
                 (error 'tcp-ssl-error :code (or (first (gasket:error-codes condition)) 0)
                                       :msg (gasket:error-message condition))))
             bind-address port :read-cb read-cb
             (without args :ssl-ctx :certificate :key :keytype :password :ssl-options :ciphers)))))
