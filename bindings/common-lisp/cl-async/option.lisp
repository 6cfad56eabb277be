;;;; cl-async's option bits, which were those of OpenSSL 1.0: some mean something else today.

(in-package #:cl-async-ssl)

(defconstant +ssl-verify-none+ 0 "The peer's certificate is not looked at.")
(defconstant +ssl-verify-peer+ 1 "The peer's certificate is verified.")
(defconstant +ssl-verify-fail-if-no-peer-cert+ 2 "A client has to have a certificate.")
(defconstant +ssl-verify-client-once+ 4 "A client is asked for its certificate once.")

(defmacro define-options (&rest options)
  "Each of OPTIONS is cl-async's name, its bits, OpenSSL's option or NIL where nothing is to be done, and what it
is for."
  `(progn
     ,@(loop for (name bits nil text) in options
             collect `(defconstant ,name ,bits ,text))
     (defparameter *options* '(,@(loop for (name bits option) in options
                                       collect (list name bits option)))
       "cl-async's names, their bits, and OpenSSL's options.")))

(define-options
  (+ssl-op-all+ #x80000BFF :all
   "Ways around the bugs of others that do no harm.")
  (+ssl-op-no-query-mtu+ #x1000 :no_query_mtu
   "DTLS does not ask for the MTU.")
  (+ssl-op-cookie-exchange+ #x2000 :cookie_exchange
   "DTLS servers exchange cookies.")
  (+ssl-op-no-ticket+ #x4000 :no_ticket
   "No session tickets.")
  (+ssl-op-cisco-anyconnect+ #x8000 :cisco_anyconnect
   "DTLS as Cisco's AnyConnect has it.")
  (+ssl-op-no-session-resumption-on-renegotiation+ #x10000 :no_session_resumption_on_renegotiation
   "A renegotiation makes a new session.")
  (+ssl-op-no-compression+ #x20000 :no_compression
   "No compression.")
  (+ssl-op-allow-unsafe-legacy-renegotiation+ #x40000 :allow_unsafe_legacy_renegotiation
   "Renegotiation with peers that cannot do it safely.")
  (+ssl-op-single-ecdh-use+ #x80000 nil
   "A new ECDH key for each handshake, which every OpenSSL makes today.")
  (+ssl-op-single-dh-use+ #x100000 nil
   "A new DH key for each handshake, which every OpenSSL makes today.")
  (+ssl-op-ephemeral-rsa+ #x200000 nil
   "Temporary RSA keys, which no OpenSSL uses today.")
  (+ssl-op-cipher-server-preference+ #x400000 :cipher_server_preference
   "The server's preference of ciphers decides.")
  (+ssl-op-tls-rollback-bug+ #x800000 :tls_rollback_bug
   "Clients may tell the wrong version in their key exchange.")
  (+ssl-op-no-sslv2+ #x1000000 nil
   "No SSL 2, which no OpenSSL has today.")
  (+ssl-op-no-sslv3+ #x2000000 :no_sslv3
   "No SSL 3.")
  (+ssl-op-no-tlsv1+ #x4000000 :no_tlsv1
   "No TLS 1.0.")
  (+ssl-op-no-tlsv1-2+ #x8000000 :no_tlsv1_2
   "No TLS 1.2.")
  (+ssl-op-no-tlsv1-1+ #x10000000 :no_tlsv1_1
   "No TLS 1.1."))

(defun refuse-options (what options)
  (error 'tcp-ssl-error :code -1 :msg (format nil "ssl-options: ~a is none of cl-async's (~s)" what options)))

(defun option-number (option options)
  "OPTION, of the list OPTIONS, as a number."
  (cond ((integerp option) option)
        ((and (symbolp option) (second (assoc option *options* :test #'string=))))
        (t (refuse-options option options))))

(defun options-number (options)
  (etypecase options
    (integer options)
    (list (reduce #'logior options :key (lambda (option) (option-number option options))
                                   :initial-value 0))))

(defun option-bits (options)
  "OpenSSL's bits for OPTIONS, cl-async's: a list of constants, or a number. They are translated by what they
mean."
  (let* ((number (options-number options))
         (known (reduce #'logior *options* :key #'second))
         (unknown (logandc2 number known)))
    (unless (zerop unknown)
      (refuse-options (format nil "#x~x" unknown) options))
    (apply #'gasket:ssl-options
           ;; Some of +SSL-OP-ALL+ alone were for bugs that no peer has today.
           (loop for (nil bits option) in *options*
                 when (and option (= bits (logand number bits)))
                   collect option))))
