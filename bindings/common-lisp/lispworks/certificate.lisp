;;;; LispWorks 8's questions about a connection, and its way with certificates.

(in-package #:comm)

(fli::define-pointer-class sec-certificate-ref (fli:foreign-pointer)
  "Certificates of Apple's implementation, which is not there.")
(fli::define-pointer-class ssl-context-ref (fli:foreign-pointer)
  "Connections of Apple's implementation, which is not there.")

(defun ssl-of (stream)
  "The SSL-POINTER of STREAM, to which SSL has to be attached."
  (or (socket-stream-ssl stream)
      (error "SSL is not attached to ~s." stream)))

(defun ssl-connection-ssl-ref (stream)
  "The SSL-POINTER of STREAM's SSL. Signals an error where none is attached."
  (ssl-of stream))

(defun ssl-connection-implementation (stream)
  ":OPENSSL, or NIL where SSL is not attached to STREAM."
  (and (socket-stream-ssl stream) :openssl))

(defun ssl-connection-protocol-version (stream)
  "The version of STREAM's protocol, :TLS-V1-3, :TLS-V1-2, :TLS-V1-1, :TLS-V1, :V3 or :UNKNOWN; to be relied
on after the handshake. Signals an error where SSL is not attached."
  (let ((version (ssl-get-version (ssl-of stream))))
    (or (cdr (assoc version '(("TLSv1.3" . :tls-v1-3) ("TLSv1.2" . :tls-v1-2) ("TLSv1.1" . :tls-v1-1)
                              ("TLSv1" . :tls-v1) ("SSLv3" . :v3))
                    :test #'equal))
        :unknown)))

(defun ssl-connection-verify (stream)
  "Whether the peer's certificate is good, and OpenSSL's number for why not. True also where the peer has
shown none, as OpenSSL has it. Signals an error where SSL is not attached."
  (let ((result (ssl-get-verify-result (ssl-of stream))))
    (values (zerop result) result)))

(defun ssl-connection-copy-peer-certificates (stream)
  "The certificates that the peer has sent, its own first: a simple vector of X509-POINTERs, to be given to
RELEASE-CERTIFICATES-VECTOR; NIL for none. Signals an error where SSL is not attached."
  (let* ((ssl (ssl-of stream))
         (own (ssl-get-peer-certificate ssl))
         (chain (map-crypto-stack-objects (ssl-get-peer-cert-chain ssl) #'counted-copy)))
    (cond ((fli:null-pointer-p own) nil)
          ((and chain (same-certificate-p own (first chain)))
           (x509-free own)
           (coerce chain 'simple-vector))
          ;; A server has its client's own beside the chain.
          (t (coerce (cons own chain) 'simple-vector)))))

(defun counted-copy (x509)
  (openssl "X509_up_ref" :pointer (c-pointer x509) :int)
  (make-instance 'x509-pointer :address (fli:pointer-address x509)))

(defun same-certificate-p (one other)
  (zerop (openssl "X509_cmp" :pointer (c-pointer one) :pointer (c-pointer other) :int)))

(defun release-certificate (certificate)
  "Frees CERTIFICATE, an X509-POINTER; NIL or a null one does nothing. Returns no values."
  (if certificate (x509-free certificate) (values)))

(defun release-certificates-vector (certificates)
  "Frees the certificates in a vector, of which some may be NIL; NIL for the vector does nothing. Returns no
values."
  (map nil #'release-certificate certificates)
  (values))

(defun get-certificate-common-name (certificate)
  "The common name of the subject of CERTIFICATE, an X509-POINTER; NIL where it has none."
  (x509-name-field-string (x509-get-subject-name certificate) "commonName"))

(defun get-certificate-serial-number (certificate)
  "The serial number of CERTIFICATE, an X509-POINTER, an integer."
  (x509-serial-number certificate))

(defun get-certificate-data (certificate)
  "What CERTIFICATE, an X509-POINTER, says: a list of lists of a keyword and its value. There are
:SUBJECT-COMMON-NAME, :ISSUER-COMMON-NAME (strings or NIL), :SERIAL-NUMBER, :NOT-BEFORE, :NOT-AFTER (universal
times)."
  (list (list :subject-common-name (get-certificate-common-name certificate))
        (list :issuer-common-name
              (x509-name-field-string (x509-get-issuer-name certificate) "commonName"))
        (list :serial-number (x509-serial-number certificate))
        (list :not-before (generalized-time-universal-time (x509-starting-time certificate)))
        (list :not-after (generalized-time-universal-time (x509-expiry-time certificate)))))

(defun ssl-connection-get-peer-certificates-data (stream)
  "What GET-CERTIFICATE-DATA says of the certificates that the peer has sent, its own first, a list; NIL for
none. Signals an error where SSL is not attached."
  (let ((certificates (ssl-connection-copy-peer-certificates stream)))
    (unwind-protect (map 'list #'get-certificate-data certificates)
      (release-certificates-vector certificates))))

(defun ssl-connection-read-certificates (stream key-file &key cert-file password password-callback
                                                              keychain keychain-password keychain-reset)
  "Has STREAM's SSL, before its handshake, show the certificate in CERT-FILE, or KEY-FILE where that is NIL,
with the key in KEY-FILE; both PEM. PASSWORD, a string, or PASSWORD-CALLBACK, a function of the longest
length, is the key's. Returns no values. Signals an SSL-FAILURE where they cannot be read, and an error for
Apple's keychains, or where SSL is not attached."
  (loop for (name value) on (list :keychain keychain :keychain-password keychain-password
                                  :keychain-reset keychain-reset)
          by #'cddr
        do (refuse-setting name value))
  (let* ((ssl (ssl-of stream))
         (certificates (read-certificate-file (or cert-file key-file)))
         (keys (read-private-key-file key-file :pass-phrase password
                                               :callback (and password-callback
                                                              (lambda (length writing)
                                                                (declare (ignore writing))
                                                                (funcall password-callback length))))))
    (unwind-protect (show-certificates ssl certificates (first keys) (or cert-file key-file))
      (mapc #'x509-free certificates)
      (mapc #'evp-pkey-free keys)))
  (values))

(defun show-certificates (ssl certificates key file)
  (let ((ssl (c-pointer ssl)))
    (check-loaded (openssl "SSL_use_certificate" :pointer ssl :pointer (c-pointer (first certificates)) :int)
                  "A certificate" file)
    (check-loaded (openssl "SSL_use_PrivateKey" :pointer ssl :pointer (c-pointer key) :int)
                  "A private key" file)
    ;; 89 is SSL_CTRL_CHAIN_CERT; 1 counts up.
    (dolist (certificate (rest certificates))
      (openssl "SSL_ctrl" :pointer ssl :int 89 :long 1 :pointer (c-pointer certificate) :long))))

(defun ssl-connection-read-dh-params-file (stream filename)
  "Sets the parameters for Diffie-Hellman of STREAM's SSL from FILENAME, in PEM or DER. True if
they were; NIL where they are too weak. Signals an SSL-FAILURE where they cannot be read, and an error where
SSL is not attached."
  (set-ssl-ctx-dh (ssl-of stream) :filename filename))
