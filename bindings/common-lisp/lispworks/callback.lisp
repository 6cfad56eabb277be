;;;; Functions of the program's that OpenSSL calls. OpenSSL is given C functions of this file, which look up
;;;; what the program has set for the context or connection. An error does not leave them: the answer is
;;;; "refuse", and the error is signalled by the operation on the stream that has failed.

(in-package #:comm)

(defvar *callbacks* (make-hash-table :test 'equal)
  "For a kind and an address what the program has set.")

(defvar *callback-error* nil
  "The error that a callback has signalled; each operation on a stream binds it, and signals that.")

#+thread-support
(defvar *callbacks-lock* (bordeaux-threads:make-lock "callbacks"))

(defmacro with-callbacks (() &body body)
  #+thread-support
  `(bordeaux-threads:with-lock-held (*callbacks-lock*) ,@body)
  #-thread-support
  `(progn ,@body))

(defun forget-all-callbacks ()
  "When the library is loaded anew: the addresses are those of another process."
  (with-callbacks ()
    (clrhash *callbacks*)))

(pushnew 'forget-all-callbacks gasket::*forgetting*)

(defun callback-for (kind address)
  (with-callbacks ()
    (gethash (cons kind address) *callbacks*)))

(defun set-callback (kind pointer function)
  (let ((key (cons kind (fli::address-in pointer))))
    (with-callbacks ()
      (if function
          (setf (gethash key *callbacks*) function)
          (remhash key *callbacks*)))))

(defun forget-callbacks (pointer)
  "Forgets what was set for a context or connection that is freed."
  (dolist (kind '(:verify :certificate :password))
    (set-callback kind pointer nil)))

(defmacro refusing-errors ((refusal) &body body)
  "The value of BODY; REFUSAL where that signals an error, which is kept."
  `(handler-case (progn ,@body)
     (error (condition)
       (setf *callback-error* condition)
       ,refusal)))

(defun ctx-of-ssl (ssl)
  "The address of the context of SSL, CFFI's pointer."
  (address-returned (openssl "SSL_get_SSL_CTX" :pointer ssl :pointer)))

;;; Passwords

(defun put-password (password buffer size)
  "Writes PASSWORD to BUFFER. Returns its length, or -1 where it is none or too long."
  (let ((octets (and (stringp password) (babel:string-to-octets password :encoding :utf-8))))
    (cond ((or (null octets) (> (length octets) size)) -1)
          (t (gasket.streams:octets-into-memory octets buffer)
             (length octets)))))

(cffi:defcallback password-asked :int ((buffer :pointer) (size :int) (writing :int) (user :pointer))
  (refusing-errors (-1)
    (let ((function (callback-for :password (if user (cffi:pointer-address user) 0))))
      (if function
          (put-password (funcall function size (/= writing 0)) buffer size)
          -1))))

(defun set-ssl-ctx-password-callback (ssl-ctx &key callback password)
  "Sets what the key of SSL-CTX, an SSL-CTX-POINTER, is decrypted with; before it is loaded.

CALLBACK  a function of the longest length, an integer, and whether it is to encrypt, that returns the
          password, a string. It is asked first
PASSWORD  the password, a string

Returns no values. Signals an error where neither is given."
  (unless (or callback password)
    (error "A password callback needs a :CALLBACK or a :PASSWORD."))
  (set-callback :password ssl-ctx (or callback (constantly password)))
  (openssl "SSL_CTX_set_default_passwd_cb" :pointer (c-pointer ssl-ctx)
                                           :pointer (cffi:callback password-asked) :void)
  (openssl "SSL_CTX_set_default_passwd_cb_userdata" :pointer (c-pointer ssl-ctx)
                                                    :pointer (c-pointer ssl-ctx) :void)
  (values))

;;; Verification

(defun verifier-of (store)
  "What the program has set for the connection whose certificates are in STORE, an X509_STORE_CTX."
  (let* ((index (openssl "SSL_get_ex_data_X509_STORE_CTX_idx" :int))
         (ssl (openssl "X509_STORE_CTX_get_ex_data" :pointer store :int index :pointer)))
    (or (callback-for :verify (address-returned ssl))
        (callback-for :verify (ctx-of-ssl ssl)))))

(cffi:defcallback certificate-checked :int ((accepted :int) (store :pointer))
  (refusing-errors (0)
    (let ((function (verifier-of store)))
      (cond ((null function) accepted)
            ((funcall function (= accepted 1) (pointer-of 'fli:foreign-pointer store)) 1)
            (t 0)))))

(defun verify-flag (symbol)
  (ecase symbol
    (:verify-peer 1)
    (:fail-if-no-peer-cert 2)
    (:verify-client-once 4)))

(defun verify-flags (side mode)
  (cond ((integerp mode) mode)
        ((and (listp mode) mode) (reduce #'logior (mapcar #'verify-flag mode)))
        (t (ecase side
             (:server (ecase mode
                        ((nil :never) 0)
                        (:always 3)
                        (:once 7)))
             (:client (ecase mode
                        ((nil :never) 0)
                        (:always 1)))))))

(defun set-verify (pointer flags function)
  (let ((function (or function (cffi:null-pointer))))
    (etypecase pointer
      (ssl-ctx-pointer
       (openssl "SSL_CTX_set_verify" :pointer (c-pointer pointer) :int flags :pointer function :void))
      (ssl-pointer
       (openssl "SSL_set_verify" :pointer (c-pointer pointer) :int flags :pointer function :void)))))

(defun set-verification-mode (ssl-or-ctx ssl-side mode &optional callback)
  "Sets how the peer of a context's connections, or of a connection, is verified.

SSL-SIDE  :SERVER or :CLIENT, which is what MODE is read as
MODE      of a server :NEVER; :ALWAYS: clients must show a certificate, and a good one; :ONCE: the same, but
          when a session is negotiated again they are not asked again. Of a client :NEVER or :ALWAYS. Or a
          list of :VERIFY-PEER, :FAIL-IF-NO-PEER-CERT and :VERIFY-CLIENT-ONCE, or OpenSSL's flags, an integer
CALLBACK  a function of whether OpenSSL accepts a certificate and the X509_STORE_CTX, a pointer, that returns
          whether it is to be accepted; or a pointer to a foreign function, or the name of one, a string

Returns no values. Signals an error for another side or mode."
  (let ((flags (verify-flags ssl-side mode)))
    (etypecase callback
      (null (set-callback :verify ssl-or-ctx nil)
       (set-verify ssl-or-ctx flags nil))
      ((or function symbol)
       (set-callback :verify ssl-or-ctx callback)
       (set-verify ssl-or-ctx flags (cffi:callback certificate-checked)))
      (string
       (set-verify ssl-or-ctx flags (cffi:make-pointer (fli::address-of callback))))
      (fli:foreign-pointer
       (set-verify ssl-or-ctx flags (c-pointer callback)))))
  (values))

(defun get-verification-mode (ssl-or-ctx)
  "How peers are verified: a list of :VERIFY-CLIENT-ONCE, :VERIFY-PEER and :FAIL-IF-NO-PEER-CERT, or some of
them."
  (let ((flags (ctx-or-ssl-case ssl-or-ctx #'gasket:ssl-ctx-get-verify-mode #'gasket:ssl-get-verify-mode)))
    (loop for symbol in '(:verify-client-once :verify-peer :fail-if-no-peer-cert)
          when (logtest flags (verify-flag symbol))
            collect symbol)))

(defun set-verification-depth (ssl-or-ctx depth)
  "Sets how many certificates may be between the peer's and the authority's. Returns no values."
  (ctx-or-ssl-case ssl-or-ctx #'gasket:ssl-ctx-set-verify-depth #'gasket:ssl-set-verify-depth depth)
  (values))

(defun ssl-ctx-set-verify-depth (ssl-ctx depth)
  "SET-VERIFICATION-DEPTH under OpenSSL's name."
  (set-verification-depth ssl-ctx depth))

;;; A client's certificate, when it is asked for

(defun give-certificate (x509 key x509-place key-place)
  "Stores X509 and KEY, counted up: OpenSSL gives them back, and the program may give them again."
  (openssl "X509_up_ref" :pointer (c-pointer x509) :int)
  (openssl "EVP_PKEY_up_ref" :pointer (c-pointer key) :int)
  (setf (cffi:mem-ref x509-place :pointer) (c-pointer x509)
        (cffi:mem-ref key-place :pointer) (c-pointer key)))

(cffi:defcallback certificate-asked :int ((ssl :pointer) (x509-place :pointer) (key-place :pointer))
  (refusing-errors (0)
    (let ((function (callback-for :certificate (ctx-of-ssl ssl))))
      (multiple-value-bind (x509 key)
          (and function (funcall function (pointer-of 'ssl-pointer ssl)))
        (cond ((member :retry (list x509 key)) -1)
              ((and x509 key (not (fli:null-pointer-p x509)) (not (fli:null-pointer-p key)))
               (give-certificate x509 key x509-place key-place)
               1)
              (t 0))))))

(defun set-ssl-ctx-cert-cb (ssl-ctx callback)
  "Has CALLBACK choose the certificate of a client of SSL-CTX, an SSL-CTX-POINTER, when the server asks for
it. It is a function of the connection, an SSL-POINTER that is good while it runs, and returns two pointers,
to the X509 and to its EVP_PKEY, which stay the program's; NIL for none; or :RETRY, which puts the handshake
off with an SSL-X509-LOOKUP. NIL for CALLBACK: no more. Returns no values."
  (set-callback :certificate ssl-ctx callback)
  (openssl "SSL_CTX_set_client_cert_cb" :pointer (c-pointer ssl-ctx)
                                        :pointer (if callback
                                                     (cffi:callback certificate-asked)
                                                     (cffi:null-pointer))
                                        :void)
  (values))
