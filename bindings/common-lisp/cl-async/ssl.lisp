;;;; TLS over TCP.

(in-package #:cl-async-ssl)

(defvar *verify* t
  "Whether a client verifies its server's certificate and name. NIL: it does not. A context of the program's own
(:SSL-CTX) has its own way.")

(defvar *ca-file* nil
  "A file of the authorities that clients trust; NIL: those of the system.")

(defvar *ciphers* "HIGH:!RC4:!MD5:!aNULL:!EDH:!EXP:+ECDHE-RSA-AES128-SHA256:+3DES"
  "The ciphers where none are said.")

(defun foreign-context (ssl-ctx)
  "SSL-CTX, a pointer to an SSL_CTX of the program's, which stays its own, or what Gasket has for one."
  (if (cffi:pointerp ssl-ctx)
      (gasket:adopt-pointer "SSL_CTX" ssl-ctx)
      ssl-ctx))

(defun set-options (context options)
  (let ((bits (option-bits options)))
    (unless (zerop bits)
      (gasket:ssl-ctx-set-options context bits))
    context))

(defun make-client-context (verify ca-file options ciphers)
  (set-options (apply #'gasket:make-context :side :client :ciphers ciphers
                                            :verify (and verify :required)
                                            (and ca-file (list :ca-file ca-file)))
               options))

(defun client-context (ssl-ctx options ciphers)
  (if ssl-ctx
      (foreign-context ssl-ctx)
      (let ((settings (list *verify* *ca-file* options (or ciphers *ciphers*)))
            (contexts (as::contexts (as::current-loop))))
        (or (gethash settings contexts)
            (setf (gethash settings contexts) (apply #'make-client-context settings))))))

(defun server-context (ssl-ctx certificate key password options ciphers)
  (if ssl-ctx
      (foreign-context ssl-ctx)
      (set-options (gasket:make-context :side :server :certificate certificate :key key
                                        :password password :ciphers (or ciphers *ciphers*))
                   options)))

(defun without (arguments &rest keys)
  (loop for (key value) on arguments by #'cddr
        unless (member key keys) append (list key value)))

(defun tcp-ssl-connect (host port read-cb &rest arguments)
  "Connects to PORT of HOST, speaks TLS, and returns the socket. ARGUMENTS are those of TCP-CONNECT and

    &key ssl-ctx ssl-options ciphers

CONNECT-CB is called when the handshake is done. The server is verified; see *VERIFY* and *CA-FILE*.

SSL-CTX      a pointer to an SSL_CTX of the program's, which stays its own; the next two are ignored then
SSL-OPTIONS  a list of the constants +SSL-OP-...+, or their sum
CIPHERS      OpenSSL's list for TLS 1.2"
  (let ((arguments (as::event-cb-first arguments)))
    (destructuring-bind (&key ssl-ctx ssl-options ciphers &allow-other-keys) arguments
      (apply #'as::connect-socket 'ssl-socket
             (as::translating (nil :class 'tcp-ssl-error)
               (client-context ssl-ctx ssl-options ciphers))
             host port :read-cb read-cb
             (without arguments :ssl-ctx :ssl-options :ciphers)))))

(defun tcp-ssl-server (bind-address port read-cb &rest arguments)
  "Accepts TLS connections at PORT of BIND-ADDRESS, NIL for all that this machine has, and returns the server.
Signals TCP-SSL-ERROR where the certificate or the key cannot be used. ARGUMENTS are those of TCP-SERVER and

    &key ssl-ctx certificate key keytype password ssl-options ciphers

SSL-CTX      a pointer to an SSL_CTX of the program's, which stays its own; the others are ignored then
CERTIFICATE  a file with the certificate, and those of its authorities if it likes
KEY          a file with its private key; not needed where CERTIFICATE has it
KEYTYPE      :PEM or :ASN1; either is recognised
PASSWORD     of the key, a string
SSL-OPTIONS, CIPHERS    as for TCP-SSL-CONNECT"
  (let ((arguments (as::event-cb-first arguments)))
    (destructuring-bind (&key ssl-ctx certificate key (keytype :pem) password ssl-options ciphers
                         &allow-other-keys)
        arguments
      (check-type keytype (member :pem :asn1))
      (apply #'as::make-server 'tcp-ssl-server 'ssl-socket
             (as::translating (nil :class 'tcp-ssl-error)
               (server-context ssl-ctx certificate key password ssl-options ciphers))
             bind-address port :read-cb read-cb
             (without arguments
               :ssl-ctx :certificate :key :keytype :password :ssl-options :ciphers)))))
